"""DPPA with realisasi, and Tabel 3.2.1, 3.2.2 and 3.13."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from tests.tools.samples_bkd import facts
from tests.tools.samples_bkd.blocks import head_cells, signature
from tests.tools.sheetkit import DUA_DESIMAL, Formula, Num, Sheet, Workbook, a1, angka, heading, number_row, rp

REALISASI_MODAL = 104_215_300
PROGRAM_KEYS = {"5.03.01": "penunjang", "5.03.02": "kepegawaian", "5.04.02": "psdm"}


def half_up(numerator: int, denominator: int) -> Decimal:
    """Percent with two decimals, half up."""
    return (Decimal(numerator) * 100 / denominator).quantize(Decimal("0.01"), ROUND_HALF_UP)


def dppa() -> Workbook:
    """DPPA dan Realisasi 2021.xlsx."""
    book = Workbook("DPPA dan Realisasi 2021.xlsx")
    _ringkasan(book.sheet("Ringkasan"))
    _rincian(book.sheet("Rincian"))
    return book


def _ringkasan(sheet: Sheet) -> None:
    lines = ["RINGKASAN DPPA DAN REALISASI BELANJA", facts.BADAN, "TAHUN ANGGARAN 2021"]
    row = heading(sheet, 1, 1, 5, lines) + 1
    labels = ["No", "Uraian", "Anggaran (Rp)", "Realisasi (Rp)", "Capaian (%)"]
    row = head_cells(sheet, row, 1, labels)
    operasi = facts.TOTAL_REALISASI - REALISASI_MODAL
    rows = (("Belanja Operasi", facts.OPERASI, operasi), ("Belanja Modal", facts.MODAL, REALISASI_MODAL))
    for number, (name, pagu, real) in enumerate(rows, start=1):
        key = name.split()[1].lower()
        sheet.put(row, 1, f"{number}.", "tengah")
        sheet.put(row, 2, name)
        sheet.put(row, 3, f"Rp. {rp(pagu)},00", "uang", f"dppa.{key}.pagu")
        sheet.put(row, 4, Num(Decimal(real), "#,##0"), "uang", f"dppa.{key}.realisasi")
        sheet.put(row, 5, None, "tengah", f"dppa.{key}.serapan")
        row += 1
    sheet.merge(row, 1, row, 2, "Jumlah", "kepala")
    sheet.put(row, 3, f"Rp. {rp(facts.TOTAL_PAGU)},00", "uang_tebal", "dppa.jumlah.pagu")
    sheet.put(row, 4, f"Rp. {rp(facts.TOTAL_REALISASI)},00", "uang_tebal", "dppa.jumlah.realisasi")
    sheet.put(row, 5, "85,70%", "tengah", "dppa.jumlah.serapan")
    lines = ["Blitar, 31 Desember 2021", "Plt. Kepala Badan Kepegawaian Daerah"]
    signature(sheet, row + 2, 4, lines, facts.PLT_KEPALA, ["Pembina Tk. I", facts.NIP_PLT])
    sheet.widths = {0: 2, 1: 6, 2: 26, 3: 26, 4: 28, 5: 13}


def _rincian(sheet: Sheet) -> None:
    lines = ["DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA) DAN REALISASI", facts.BADAN, "TAHUN ANGGARAN 2021"]
    row = heading(sheet, 0, 0, 5, lines) + 1
    labels = [
        "KODE",
        "PROGRAM / KEGIATAN / SUB KEGIATAN",
        "PAGU DPPA (Rp)",
        "REALISASI (Rp)",
        "SERAPAN (%)",
        "SISA (Rp)",
    ]
    row = head_cells(sheet, row, 0, labels)
    number_row(sheet, row, 0, [str(i) for i in range(1, 7)])
    first = row + 1
    positions = facts.dppa()
    for i in range(len(positions)):
        _row(sheet, first + i, i, first, positions)
    last = first + len(positions)
    programs = [first + i for i, pos in enumerate(positions) if pos.tingkat == "program"]
    sheet.merge(last, 0, last, 1, "JUMLAH", "kepala")
    for col, total, name in ((2, facts.TOTAL_PAGU, "pagu"), (3, facts.TOTAL_REALISASI, "realisasi")):
        formula = "=" + "+".join(a1(r, col) for r in programs)
        sheet.put(last, col, Formula(formula, Decimal(total)), "uang_tebal", f"rinci.jumlah.{name}")
    sheet.put(
        last, 4, Num(half_up(facts.TOTAL_REALISASI, facts.TOTAL_PAGU), DUA_DESIMAL), "tengah", "rinci.jumlah.serapan"
    )
    sisa = Decimal(facts.TOTAL_PAGU - facts.TOTAL_REALISASI)
    sheet.put(last, 5, Formula(f"={a1(last, 2)}-{a1(last, 3)}", sisa), "uang_tebal")
    sheet.landscape = True
    sheet.repeat = (4, 5)
    sheet.widths = {0: 18, 1: 66, 2: 20, 3: 20, 4: 11, 5: 20}


def _row(sheet: Sheet, row: int, index: int, first: int, positions: tuple[facts.Pos, ...]) -> None:
    pos = positions[index]
    bold = pos.tingkat != "sub"
    sheet.put(row, 0, pos.kode, "isi_tebal" if bold else "isi")
    sheet.put(row, 1, pos.uraian, "isi_tebal" if bold else "isi", f"rinci.{pos.kode}")
    key = PROGRAM_KEYS.get(pos.kode, pos.kode)
    below = {"program": "kegiatan", "kegiatan": "sub"}.get(pos.tingkat)
    children = [first + i for i, p in enumerate(positions) if p.tingkat == below and p.kode.startswith(pos.kode + ".")]
    for col, amount, name in ((2, pos.pagu, "pagu"), (3, pos.realisasi, "realisasi")):
        value: Num | Formula = Num(Decimal(amount), "#,##0")
        if children:
            text = "=" + "+".join(a1(r, col) for r in children)
            if pos.tingkat == "kegiatan":
                text = f"=SUM({a1(children[0], col)}:{a1(children[-1], col)})"
            value = Formula(text, Decimal(amount))
        sheet.put(row, col, value, "uang_tebal" if bold else "uang", f"rinci.{key}.{name}")
    printed = Num(half_up(pos.realisasi, pos.pagu), DUA_DESIMAL) if pos.tingkat == "program" else None
    sheet.put(row, 4, printed, "tengah", f"rinci.{key}.serapan")
    sisa = Decimal(pos.pagu - pos.realisasi)
    sheet.put(row, 5, Formula(f"={a1(row, 2)}-{a1(row, 3)}", sisa), "uang_tebal" if bold else "uang")


def alokasi() -> Workbook:
    """Alokasi Sasaran 2021.xlsx."""
    book = Workbook("Alokasi Sasaran 2021.xlsx")
    _tabel_321(book.sheet("3.2.1"))
    _tabel_322(book.sheet("3.2.2"))
    _tabel_efisiensi(book.sheet("3.13"))
    return book


def _tabel_321(sheet: Sheet) -> None:
    lines = ["Tabel 3.2.1", "Alokasi Anggaran Per Sasaran", "Badan Kepegawaian Daerah Kota Blitar"]
    row = heading(sheet, 1, 1, 4, lines) + 1
    labels = ["Tujuan / Sasaran / Kinerja Utama", "Indikator Kinerja", "Anggaran ( Rp )", "% Anggaran"]
    row = head_cells(sheet, row, 1, labels)
    for key, (sasaran, indikator) in facts.SASARAN_ALOKASI.items():
        amount, share = facts.ALOKASI.get(key, (None, None))
        sheet.put(row, 1, sasaran, mark=f"t321.{key}.sasaran")
        sheet.put(row, 2, indikator, mark=f"t321.{key}.indikator")
        sheet.put(row, 3, amount, "uang", f"t321.{key}.anggaran")
        sheet.put(row, 4, angka(share) if share else None, "tengah", f"t321.{key}.persen")
        row += 1
    sheet.merge(row + 1, 1, row + 1, 4, facts.KALIMAT_ALOKASI, "prosa")
    sheet.mark("t321.kalimat", row + 1, 1)
    sheet.widths = {0: 3, 1: 42, 2: 44, 3: 22, 4: 12}


def _tabel_322(sheet: Sheet) -> None:
    lines = ["Tabel 3.2.2", "Pencapaian Kinerja dan Anggaran", "Badan Kepegawaian Daerah Kota Blitar"]
    row = heading(sheet, 0, 0, 7, lines) + 1
    sheet.merge(row, 0, row + 1, 0, "Tujuan/ Sasaran/ Kinerja Utama", "kepala")
    sheet.merge(row, 1, row + 1, 1, "Indikator", "kepala")
    sheet.merge(row, 2, row, 4, "Kinerja", "kepala")
    sheet.merge(row, 5, row, 7, "Anggaran", "kepala")
    second = ["Target (%)", "Realisasi (%)", "Capaian (%)", "Alokasi (Rp)", "Realisasi (Rp)", "Capaian (%)"]
    for i, label in enumerate(second):
        sheet.put(row + 1, 2 + i, label, "kepala", "t322.kepala_target" if i == 0 else None)
    row += 2
    for key, (sasaran, indikator, kinerja, uang) in facts.TABEL_322.items():
        sheet.put(row, 0, sasaran, mark=f"t322.{key}.sasaran")
        sheet.put(row, 1, indikator, mark=f"t322.{key}.indikator")
        for i, name in enumerate(("target", "realisasi", "capaian")):
            sheet.put(row, 2 + i, angka(kinerja[i]), "tengah", f"t322.{key}.{name}")
        sheet.put(row, 5, uang[0] or None, "uang", f"t322.{key}.alokasi")
        sheet.put(row, 6, angka(uang[1]) if uang[1] else None, "uang", f"t322.{key}.realisasi_rp")
        sheet.put(row, 7, angka(uang[2]) if uang[2] else None, "tengah", f"t322.{key}.serapan")
        row += 1
    sheet.landscape = True
    sheet.widths = {0: 38, 1: 42, 2: 10, 3: 11, 4: 10, 5: 20, 6: 20, 7: 11}


def _tabel_efisiensi(sheet: Sheet) -> None:
    row = heading(sheet, 2, 0, 5, ["Tabel 3.13", "Efisiensi Penggunaan Sumber Daya"]) + 1
    labels = ["Tujuan / Sasaran / Kinerja Utama", "Indikator", "% Capaian Kinerja", "% Penyerapan Anggaran"]
    row = head_cells(sheet, row, 0, [*labels, "Tingkat Efisiensi", "Keterangan"])
    for key, (sasaran, indikator, capaian, serapan) in facts.TABEL_EFISIENSI.items():
        sheet.put(row, 0, sasaran, mark=f"t313e.{key}.sasaran")
        sheet.put(row, 1, indikator, mark=f"t313e.{key}.indikator")
        sheet.put(row, 2, capaian if "%" in capaian else angka(capaian), "tengah", f"t313e.{key}.capaian")
        sheet.put(row, 3, angka(serapan) if serapan else None, "tengah", f"t313e.{key}.serapan")
        sheet.put(row, 4, None, "tengah", f"t313e.{key}.efisiensi")
        sheet.put(row, 5, None)
        row += 1
    sheet.merge(row, 0, row, 1, "Keseluruhan", "kepala")
    sheet.put(row, 2, "98,175%", "tengah", "t313e.total.capaian")
    sheet.put(row, 3, angka("85,70"), "tengah", "t313e.total.serapan")
    sheet.put(row, 4, angka("1,14"), "tengah", "t313e.total.efisiensi")
    sheet.put(row, 5, "EFISIEN", "tengah", "t313e.total.kategori")
    sheet.widths = {0: 40, 1: 44, 2: 13, 3: 14, 4: 12, 5: 14}
