"""DPA 2022.xlsx: the budget before and after the change, the hierarchy told by separate code columns."""

from __future__ import annotations

from decimal import Decimal

from tests.tools.samples_contoh import facts
from tests.tools.sheetkit import RUPIAH, Formula, Num, Sheet, Workbook, a1, heading, rp

CODES = ("Urusan", "Bidang Urusan", "Program", "Kegiatan", "Sub Kegiatan")
OPD = [facts.DINAS, facts.KABUPATEN]


def dpa() -> Workbook:
    """The workbook with two sheets."""
    book = Workbook("DPA 2022.xlsx")
    _murni(book.sheet("DPA"))
    _perubahan(book.sheet("DPPA+Realisasi"))
    return book


def _code_head(sheet: Sheet, row: int) -> None:
    sheet.merge(row, 0, row, 4, "Kode", "kepala")
    for i, label in enumerate(CODES):
        sheet.put(row + 1, i, label, "kepala")
    sheet.merge(row, 5, row + 1, 5, "Uraian", "kepala")


def _codes(sheet: Sheet, row: int, pos: facts.Pos) -> str:
    bold = "_tebal" if len(pos.kode) < 5 else ""
    for i in range(5):
        sheet.put(row, i, pos.kode[i] if i < len(pos.kode) else None, "isi" + bold)
    sheet.put(row, 5, pos.uraian, "isi" + bold)
    return bold


def _murni(sheet: Sheet) -> None:
    """DPA: amounts as id-ID text, the total in the first row under the heading."""
    lines = ["DOKUMEN PELAKSANAAN ANGGARAN (DPA)", *OPD, "TAHUN ANGGARAN 2022"]
    row = heading(sheet, 0, 0, 6, lines) + 1
    _code_head(sheet, row)
    sheet.merge(row, 6, row + 1, 6, "Anggaran (Rp)", "kepala")
    row += 2
    sheet.merge(row, 0, row, 5, "Jumlah", "kepala")
    sheet.put(row, 6, f"{rp(facts.total((), 'murni'))},00", "uang_tebal")
    for pos in facts.positions(with_bidang=False):
        row += 1
        bold = _codes(sheet, row, pos)
        sheet.put(row, 6, f"{rp(pos.murni)},00", "uang" + bold)
    sheet.widths = {**dict.fromkeys(range(5), 9), 5: 66, 6: 22}


def _perubahan(sheet: Sheet) -> None:
    """DPPA with realisasi: bidang rows as well, the total below, the percent column blank."""
    lines = ["DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA) DAN REALISASI BELANJA", *OPD, "TAHUN ANGGARAN 2022"]
    row = heading(sheet, 0, 0, 10, lines) + 1
    _code_head(sheet, row)
    sheet.merge(row, 6, row, 8, "Anggaran (Rp)", "kepala")
    for i, label in enumerate(("Sebelum Perubahan", "Setelah Perubahan", "Bertambah / (Berkurang)")):
        sheet.put(row + 1, 6 + i, label, "kepala")
    sheet.merge(row, 9, row + 1, 9, "Realisasi (Rp)", "kepala")
    sheet.merge(row, 10, row + 1, 10, "% Penyerapan", "kepala")
    row += 2
    for i, pos in enumerate(facts.positions(with_bidang=True)):
        _amounts(sheet, row, pos, _codes(sheet, row, pos), f"dppa.{i}.serapan")
        row += 1
    sheet.merge(row, 0, row, 5, "JUMLAH", "kepala")
    whole = facts.Pos((), "", facts.total((), "murni"), facts.total((), "perubahan"), facts.total((), "realisasi"))
    _amounts(sheet, row, whole, "_tebal", "dppa.jumlah.serapan")
    sheet.landscape = True
    sheet.widths = {**dict.fromkeys(range(5), 8), 5: 58, 6: 17, 7: 17, 8: 17, 9: 17, 10: 12}


def _amounts(sheet: Sheet, row: int, pos: facts.Pos, bold: str, mark: str) -> None:
    sheet.put(row, 6, Num(Decimal(pos.murni), RUPIAH), "uang" + bold)
    sheet.put(row, 7, Num(Decimal(pos.perubahan), RUPIAH), "uang" + bold)
    change = Formula(f"={a1(row, 7)}-{a1(row, 6)}", Decimal(pos.perubahan - pos.murni), "#,##0;(#,##0);0")
    sheet.put(row, 8, change, "uang" + bold)
    sheet.put(row, 9, Num(Decimal(pos.realisasi), RUPIAH), "uang" + bold)
    sheet.put(row, 10, None, "tengah", mark)
