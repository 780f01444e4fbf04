"""Lampiran F and Tabel 3.1.1 to 3.1.4, a sheet each."""

from __future__ import annotations

from tests.tools.samples_bkd import facts
from tests.tools.samples_bkd.blocks import head_cells, signature
from tests.tools.sheetkit import Sheet, Value, Workbook, angka, heading, natural, number_row, rp


def pengukuran() -> Workbook:
    """Pengukuran Kinerja 2021.xlsx."""
    book = Workbook("Pengukuran Kinerja 2021.xlsx")
    _lampiran_f(book.sheet("Pengukuran"))
    _tabel_311(book.sheet("3.1.1"))
    _tabel_312(book.sheet("3.1.2"))
    _tabel_313(book.sheet("3.1.3"))
    _tabel_314(book.sheet("3.1.4"))
    return book


def _figures(sheet: Sheet, row: int, col: int, item: facts.Ukuran, prefix: str) -> None:
    """Target, realisasi and capaian: what is typed with a space or a decimal point stays text."""
    values = zip(("target", "realisasi", "capaian"), (item.target, item.realisasi, item.capaian), strict=True)
    for i, (name, text) in enumerate(values):
        sheet.put(row, col + i, natural(text), "tengah", f"{prefix}.{item.kunci}.{name}")


def _names(sheet: Sheet, row: int, col: int, item: facts.Ukuran, prefix: str) -> None:
    sheet.put(row, col, item.sasaran, mark=f"{prefix}.{item.kunci}.sasaran")
    sheet.put(row, col + 1, item.indikator, mark=f"{prefix}.{item.kunci}.indikator")


def _lampiran_f(sheet: Sheet) -> None:
    row = heading(sheet, 0, 0, 4, ["LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)", facts.BADAN])
    sheet.merge(row, 0, row, 4, "TAHUN ANGGARAN 2024", "judul")
    sheet.mark("f.sampul_tahun", row, 0)
    row = heading(sheet, row + 2, 0, 4, ["PENGUKURAN KINERJA"]) + 1
    sheet.put(row, 0, "Nama OPD            : Badan Kepegawaian Daerah", "kiri")
    sheet.put(row + 1, 0, "Tahun Anggaran  : 2021", "kiri", "f.tahun")
    row = head_cells(sheet, row + 3, 0, ["Kinerja Utama", "Indikator Kinerja", "Target", "Realisasi", "Capaian"])
    number_row(sheet, row, 0, [f"({i})" for i in range(1, 6)])
    for item in facts.LAMPIRAN_F:
        row += 1
        _names(sheet, row, 0, item, "f")
        _figures(sheet, row, 2, item, "f")
    totals = (
        ("Jumlah Anggaran Program Tahun 2021", f"Rp. {rp(facts.TOTAL_PAGU)},00", "pagu"),
        ("Jumlah Realisasi Anggaran Program Tahun 2021", f"Rp. {rp(facts.TOTAL_REALISASI)},00", "realisasi"),
        ("Persentase Capaian Program Tahun 2021", "85,70%", "serapan"),
    )
    row += 2
    for label, value, name in totals:
        sheet.put(row, 0, label, "kiri")
        sheet.put(row, 1, f": {value}", "kiri", f"f.total.{name}")
        row += 1
    lines = ["Kepala Badan Kepegawaian Daerah", "Kota Blitar"]
    signature(sheet, row + 1, 3, lines, facts.PLT_KEPALA, ["Pembina Tk. I", facts.NIP_PLT])
    sheet.widths = {0: 46, 1: 46, 2: 14, 3: 16, 4: 16}


def _tabel_311(sheet: Sheet) -> None:
    sheet.merge(1, 1, 1, 5, facts.KALIMAT_2020, "prosa")
    sheet.mark("t311.kalimat", 1, 1)
    row = heading(sheet, 3, 1, 5, ["Tabel 3.1.1", "Pencapaian Kinerja"])
    labels = ["Tujuan/ Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "Capaian Kinerja"]
    row = head_cells(sheet, row, 1, labels)
    for item in facts.TABEL_311:
        _names(sheet, row, 1, item, "t311")
        _figures(sheet, row, 3, item, "t311")
        row += 1
    sheet.widths = {0: 3, 1: 44, 2: 46, 3: 12, 4: 12, 5: 16}


def _tabel_312(sheet: Sheet) -> None:
    row = heading(sheet, 0, 0, 8, ["Tabel 3.1.2.", "Perbandingan Realisasi Kinerja"]) + 1
    for col, label in ((0, "Tujuan/Sasaran Strategis"), (1, "Indikator Kinerja"), (8, "Keterangan")):
        sheet.merge(row, col, row + 1, col, label, "kepala")
    for col, year in ((2, "2020"), (5, "2021")):
        sheet.merge(row, col, row, col + 2, angka(year, "General"), "kepala")
        for i, label in enumerate(("Target", "Realisasi", "Capaian Kinerja")):
            sheet.put(row + 1, col + i, label, "kepala")
    number_row(sheet, row + 2, 0, [f"({i})" for i in range(1, 10)])
    row += 3
    for old, new in zip(facts.TABEL_312_2020, facts.TABEL_312_2021, strict=True):
        _names(sheet, row, 0, new, "t312")
        _figures(sheet, row, 2, old, "t312.lalu")
        _figures(sheet, row, 5, new, "t312")
        sheet.put(row, 8, facts.KETERANGAN_312[new.kunci], mark=f"t312.{new.kunci}.keterangan")
        row += 1
    sheet.landscape = True
    sheet.widths = {0: 30, 1: 34, 8: 60, **dict.fromkeys(range(2, 8), 11)}


def _tabel_313(sheet: Sheet) -> None:
    row = heading(sheet, 1, 0, 4, ["Tabel 3.1.3", "Perbandingan Realisasi kinerja s.d Akhir Periode RENSTRA"])
    labels = ["Sasaran Strategis", "Indikator Kinerja", "Target Akhir RENSTRA", "Realisasi", "Tingkat Kemajuan"]
    row = head_cells(sheet, row, 0, labels)
    for item in facts.TABEL_313:
        _names(sheet, row, 0, item, "t313")
        for i, text in enumerate((item.target, item.realisasi, item.capaian)):
            value: Value = text if "%" in text else angka(text, "General")
            sheet.put(row, 2 + i, value, "tengah", f"t313.{item.kunci}.{('target', 'realisasi', 'capaian')[i]}")
        row += 1
    sheet.widths = {0: 44, 1: 46, 2: 14, 3: 12, 4: 14}


def _tabel_314(sheet: Sheet) -> None:
    title = "Perbandingan Target dan Realisasi Indeks Profesionalitas ASN Tahun 2021"
    row = heading(sheet, 0, 0, 5, ["Tabel 3.1.4", title]) + 1
    sheet.merge(row, 0, row + 2, 0, "No", "kepala")
    sheet.merge(row, 1, row + 2, 1, "Uraian", "kepala")
    sheet.merge(row, 2, row, 5, "Target dan Capaian IKU", "kepala")
    for col, who in ((2, "BKN"), (4, "BKD Kota Blitar")):
        sheet.merge(row + 1, col, row + 1, col + 1, who, "kepala")
        sheet.put(row + 2, col, "Target (%)", "kepala", "t314.kepala_target" if col == 4 else None)
        sheet.put(row + 2, col + 1, "Realisasi (%)", "kepala")
    row += 3
    sheet.put(row, 0, angka("1"), "tengah")
    sheet.put(row, 1, "Indeks Profesionalitas ASN", mark="t314.ip.indikator")
    for col, text, name in ((2, "77", "bkn.target"), (3, "70,42", "bkn.realisasi"), (4, "80", "ip.target")):
        sheet.put(row, col, angka(text), "tengah", f"t314.{name}")
    sheet.put(row, 5, angka("78,54"), "tengah", "t314.ip.realisasi")
    note = (
        "Pengukuran Indeks Profesionalitas ASN pada BKN diperoleh dari penilaian mandiri yang diperoleh nilai 70,42 "
        "atau mencapai 91,45% dari yang ditargetkan sebesar 77. Sedangkan nilai IP ASN Badan Kepegawaian Daerah Kota "
        "Blitar pada tahun 2021 adalah 78,54 dari target yang ditetapkan yaitu sebesar 80 atau tercapai 98,17%."
    )
    sheet.merge(row + 2, 0, row + 2, 5, note, "prosa")
    sheet.widths = {0: 5, 1: 34, 2: 13, 3: 13, 4: 13, 5: 13}
