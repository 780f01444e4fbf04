"""SAKIP Dispusip 2022.xlsx: Renstra, RKT, PK, Perubahan PK, pengukuran and alokasi in one workbook."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from tests.tools.samples_contoh import facts
from tests.tools.sheetkit import RUPIAH, Num, Sheet, Value, Workbook, angka, heading, number_row, rp

OPD = [facts.DINAS, facts.KABUPATEN]


def sakip() -> Workbook:
    """The workbook with six sheets."""
    book = Workbook("SAKIP Dispusip 2022.xlsx")
    _renstra(book.sheet("IKU Renstra"))
    _rkt(book.sheet("Renja"))
    _pk(book.sheet("Perkin"), "murni")
    _pk(book.sheet("Perkin P"), "perubahan")
    _ukur(book.sheet("Ukur"))
    _alokasi(book.sheet("Anggaran Sasaran"))
    return book


def _heads(sheet: Sheet, row: int, col: int, labels: tuple[str, ...]) -> int:
    for i, label in enumerate(labels):
        sheet.put(row, col + i, label, "kepala")
    return row + 1


def _target(iku: facts.Iku, text: str) -> Num:
    return angka(text, "0" if "," not in text else "0.00")


def _sasaran_cells(sheet: Sheet, row: int, col: int, style: str = "isi") -> None:
    """Write the sasaran merged downwards over their indikator."""
    for number, name in enumerate(facts.SASARAN):
        rows = [i for i, iku in enumerate(facts.IKU) if iku.sasaran == number]
        sheet.merge(row + rows[0], col, row + rows[-1], col, name, style)


def _renstra(sheet: Sheet) -> None:
    lines = ["INDIKATOR KINERJA UTAMA RENCANA STRATEGIS (RENSTRA)", *OPD, "TAHUN 2022 - 2026"]
    row = heading(sheet, 0, 0, 8, lines) + 1
    for col, label in enumerate(("No", "Sasaran", "Indikator Kinerja Utama", "Satuan")):
        sheet.merge(row, col, row + 1, col, label, "kepala")
    sheet.merge(row, 4, row, 8, "Target Kinerja Tahun", "kepala")
    for i in range(5):
        sheet.put(row + 1, 4 + i, Num(Decimal(2022 + i)), "kepala")
    row += 2
    _sasaran_cells(sheet, row, 1)
    for i, iku in enumerate(facts.IKU):
        sheet.put(row + i, 0, Num(Decimal(i + 1)), "tengah")
        sheet.put(row + i, 2, iku.nama)
        sheet.put(row + i, 3, iku.satuan, "tengah")
        for j, text in enumerate((iku.target, *iku.renstra)):
            sheet.put(row + i, 4 + j, _target(iku, text), "tengah")
    sheet.landscape = True
    sheet.widths = {0: 5, 1: 36, 2: 46, 3: 10}


def _rkt(sheet: Sheet) -> None:
    """Two tables on one sheet: targets, then programs and kegiatan with pagu indikatif, total below."""
    row = heading(sheet, 1, 1, 6, ["RENCANA KINERJA TAHUNAN (RKT)", *OPD, "TAHUN 2022"]) + 1
    row = _heads(sheet, row, 1, ("No.", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"))
    _sasaran_cells(sheet, row, 2)
    for i, iku in enumerate(facts.IKU):
        sheet.put(row, 1, f"{i + 1}.", "tengah")
        sheet.put(row, 3, iku.nama)
        sheet.put(row, 4, iku.satuan, "tengah")
        sheet.put(row, 5, _target(iku, iku.target), "tengah")
        row += 1
    row = _heads(sheet, row + 2, 1, ("Kode", "Program / Kegiatan", "Pagu Indikatif (Rp)"))
    for pos in facts.positions(with_bidang=False):
        if len(pos.kode) > 4:
            continue
        bold = "_tebal" if len(pos.kode) == 3 else ""
        sheet.put(row, 1, ".".join(pos.kode), "isi" + bold)
        sheet.put(row, 2, pos.uraian, "isi" + bold)
        sheet.put(row, 3, rp(pos.murni), "uang" + bold)
        row += 1
    sheet.merge(row, 1, row, 2, "Jumlah", "kepala")
    sheet.put(row, 3, rp(facts.total((), "murni")), "uang_tebal")
    sheet.widths = {0: 2, 1: 14, 2: 52, 3: 52, 4: 10, 5: 10, 6: 4}


def _pk(sheet: Sheet, which: str) -> None:
    """PK and Perubahan PK: IKU before sasaran is not the order here, but satuan and target change places."""
    changed = which == "perubahan"
    title = ("PERUBAHAN " if changed else "") + "PERJANJIAN KINERJA TAHUN 2022"
    row = heading(sheet, 0, 0, 4, [title, f"KEPALA {facts.DINAS} {facts.KABUPATEN}"]) + 1
    tail = ("Satuan", "Target") if changed else ("Target", "Satuan")
    row = _heads(sheet, row, 0, ("No", "Sasaran Program", "Indikator Kinerja Utama", *tail))
    number_row(sheet, row, 0, [f"({i})" for i in range(1, 6)])
    row += 1
    _sasaran_cells(sheet, row, 1)
    for i, iku in enumerate(facts.IKU):
        sheet.put(row, 0, Num(Decimal(i + 1)), "tengah")
        sheet.put(row, 2, iku.nama)
        pair: tuple[Value, Value] = (iku.satuan, _target(iku, iku.target))
        for j, value in enumerate(pair if changed else pair[::-1]):
            sheet.put(row, 3 + j, value, "tengah")
        row += 1
    row = _heads(sheet, row + 1, 0, ("No", "Program", "Alokasi (Rp)", "Keterangan"))
    sheet.put(row, 0, None)
    sheet.put(row, 1, "JUMLAH", "isi_tebal")
    sheet.put(row, 2, Num(Decimal(facts.total((), which)), RUPIAH), "uang_tebal")
    sheet.put(row, 3, None)
    for i, program in enumerate(facts.PROGRAM, start=1):
        sheet.put(row + i, 0, Num(Decimal(i)), "tengah")
        sheet.put(row + i, 1, program.uraian)
        sheet.put(row + i, 2, Num(Decimal(facts.total(program.kode, which)), RUPIAH), "uang")
        sheet.put(row + i, 3, "APBD", "tengah")
    date = "Kota Contoh, 17 Oktober 2022" if changed else "Kota Contoh, 3 Januari 2022"
    _sign(sheet, row + 7, 1, "Bupati Contoh", "", facts.BUPATI, [])
    _sign(sheet, row + 7, 3, "Kepala Dinas", date, facts.KEPALA, ["Pembina Utama Muda", facts.NIP])
    sheet.widths = {0: 5, 1: 46, 2: 50, 3: 18, 4: 18}


def _sign(sheet: Sheet, row: int, col: int, office: str, date: str, name: str, below: list[str]) -> None:
    if date:
        sheet.put(row, col, date, "ttd")
    sheet.put(row + 1, col, office, "ttd")
    sheet.put(row + 5, col, name, "ttd_nama")
    for i, line in enumerate(below):
        sheet.put(row + 6 + i, col, line, "ttd")


def _ukur(sheet: Sheet) -> None:
    """Pengukuran of two years on one table with its own polarity column; capaian 2022 stands blank."""
    row = heading(sheet, 0, 0, 10, ["PENGUKURAN KINERJA", *OPD, "TAHUN 2022"]) + 1
    for col, label in enumerate(("No", "Sasaran", "Indikator Kinerja Utama", "Satuan", "Polaritas")):
        sheet.merge(row, col, row + 1, col, label, "kepala")
    for col, year in ((5, 2021), (8, 2022)):
        sheet.merge(row, col, row, col + 2, f"Tahun {year}", "kepala")
        for i, label in enumerate(("Target", "Realisasi", "Capaian (%)")):
            sheet.put(row + 1, col + i, label, "kepala")
    row += 2
    _sasaran_cells(sheet, row, 1)
    for i, iku in enumerate(facts.IKU):
        sheet.put(row, 0, Num(Decimal(i + 1)), "tengah")
        for j, text in enumerate((iku.nama, iku.satuan, iku.polaritas)):
            sheet.put(row, 2 + j, text, "isi" if j == 0 else "tengah")
        for j, text in enumerate((*iku.lalu, iku.target, iku.realisasi)):
            sheet.put(row, 5 + j, _target(iku, text), "tengah")
        sheet.put(row, 10, None, "tengah", f"ukur.{i}.capaian")
        row += 1
    pagu, real = facts.total((), "perubahan"), facts.total((), "realisasi")
    lines = (
        ("Jumlah Anggaran Tahun 2022", f"Rp. {rp(pagu)},00"),
        ("Jumlah Realisasi Anggaran Tahun 2022", f"Rp. {rp(real)},00"),
    )
    for label, text in lines:
        row += 1
        sheet.put(row, 0, label, "kiri")
        sheet.put(row, 3, f": {text}", "kiri")
    _sign(
        sheet,
        row + 3,
        8,
        "Kepala Dinas",
        "Kota Contoh, 31 Desember 2022",
        facts.KEPALA,
        ["Pembina Utama Muda", facts.NIP],
    )
    sheet.landscape = True
    sheet.widths = {0: 5, 1: 36, 2: 44, 3: 9, 4: 11, **dict.fromkeys(range(5, 11), 11)}


def _alokasi(sheet: Sheet) -> None:
    """Budget per sasaran: shares that add up to 100,00 and a blank serapan column, total above the rows."""
    row = heading(sheet, 2, 2, 6, ["ALOKASI ANGGARAN PER SASARAN", *OPD, "TAHUN ANGGARAN 2022"]) + 1
    heads = ("Sasaran Strategis", "Anggaran (Rp)", "% Anggaran", "Realisasi Anggaran (Rp)", "Penyerapan (%)")
    row = _heads(sheet, row, 2, heads)
    pagu, real = facts.total((), "perubahan"), facts.total((), "realisasi")
    sheet.put(row, 2, "Jumlah", "isi_tebal")
    for col, number in (
        (3, Num(Decimal(pagu), RUPIAH)),
        (4, Num(Decimal(100), "0.00")),
        (5, Num(Decimal(real), RUPIAH)),
    ):
        sheet.put(row, col, number, "uang_tebal")
    sheet.put(row, 6, None, "tengah", "alokasi.jumlah.serapan")
    for number, name in enumerate(facts.SASARAN):
        row += 1
        codes = [facts.PROGRAM[i].kode for i in facts.SASARAN_PROGRAM[number]]
        part = sum(facts.total(code, "perubahan") for code in codes)
        used = sum(facts.total(code, "realisasi") for code in codes)
        share = (Decimal(part) * 100 / pagu).quantize(Decimal("0.01"), ROUND_HALF_UP)
        sheet.put(row, 2, name)
        for col, value in ((3, Num(Decimal(part), RUPIAH)), (4, Num(share, "0.00")), (5, Num(Decimal(used), RUPIAH))):
            sheet.put(row, col, value, "uang")
        sheet.put(row, 6, None, "tengah", f"alokasi.{number}.serapan")
    sheet.landscape = True
    sheet.widths = {0: 2, 1: 2, 2: 54, 3: 20, 4: 12, 5: 22, 6: 15}
