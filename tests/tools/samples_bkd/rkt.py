"""Lampiran E: the RKT with 18 columns, three heading rows and a number row."""

from __future__ import annotations

from tests.tools.samples_bkd import facts
from tests.tools.sheetkit import Sheet, Value, Workbook, angka, heading, natural, number_row

GROUPS = (("TUJUAN RENSTRA", 3), ("SASARAN RENSTRA", 3), ("PROGRAM", 4), ("KEGIATAN", 4), ("SUB KEGIATAN", 4))
SECOND = ("URAIAN", "INDIKATOR", "TARGET 2021", "URAIAN", "INDIKATOR SASARAN", "TARGET 2021")
LEVELS = ("PROGRAM", "KEGIATAN", "SUB KEGIATAN")
LEVEL_START = {"tujuan": 0, "sasaran": 3, "program": 6, "kegiatan": 10, "sub": 14}
KEYS = {
    "Program Kepegawaian Daerah": "program.kepegawaian",
    "Program pengembangan SDM": "program.psdm",
    "Pengadaan, Pemberhentian dan Informasi Kepegawaian ASN": "kegiatan.pengadaan",
    "Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK": "sub.pengadaan",
    "Koordinasi Pelaksanaan Administrasi Pemberhentian": "sub.pemberhentian",
    "Evaluasi Data, Informasi dan Sistem Informasi Kepegawaian": "sub.data",
}


def rkt() -> Workbook:
    """RKT 2021.xlsx; the table starts in column B under three title lines."""
    book = Workbook("RKT 2021.xlsx")
    sheet = book.sheet("RKT")
    row = heading(sheet, 0, 1, 18, ["RENCANA KINERJA TAHUNAN", facts.BADAN, "TAHUN 2021"]) + 1
    first = _head(sheet, row, 1)
    rows = facts.read_tsv("rkt.tsv")
    _body(sheet, first, 1, rows)
    sheet.landscape = True
    sheet.repeat = (row, row + 3)
    sheet.widths = {0: 2, **dict.fromkeys(range(1, 19), 14), 11: 20, 15: 24, 16: 26, 10: 15, 14: 15, 18: 15}
    return book


def _head(sheet: Sheet, row: int, col: int) -> int:
    at = col
    for label, width in GROUPS:
        sheet.merge(row, at, row, at + width - 1, label, "kepala")
        at += width
    for i, label in enumerate(SECOND):
        sheet.merge(row + 1, col + i, row + 2, col + i, label, "kepala")
    at = col + 6
    for level in LEVELS:
        sheet.merge(row + 1, at, row + 2, at, "URAIAN", "kepala")
        sheet.merge(row + 1, at + 1, row + 2, at + 1, f"INDIKATOR {level}", "kepala")
        sheet.merge(row + 1, at + 2, row + 1, at + 3, "TARGET 2021", "kepala")
        sheet.put(row + 2, at + 2, "K", "kepala")
        sheet.put(row + 2, at + 3, "Rp.", "kepala")
        at += 4
    number_row(sheet, row + 3, col, [str(i) for i in range(1, 19)])
    return row + 4


def _body(sheet: Sheet, first: int, col: int, rows: list[list[str]]) -> None:
    for i, cells in enumerate(rows):
        for j, text in enumerate(cells):
            value = _value(j, text)
            style = "uang" if j in (9, 13, 17) else "tengah" if j in (2, 5, 8, 12, 16) else "isi"
            sheet.put(first + i, col + j, value, style)
        _marks(sheet, first + i, col, cells)
    for start, end in ((0, 3), (3, 6), (6, 7), (10, 11), (14, 15)):
        for top, bottom in runs(rows, start):
            for j in range(start, end):
                value, style = sheet.cells[(first + top, col + j)]
                sheet.merge(first + top, col + j, first + bottom, col + j, value, style)


def _value(column: int, text: str) -> Value:
    if column in (9, 13, 17):
        return angka(text) if text else None
    if column in (2, 5, 8, 12):
        return natural(text)
    return text or None


def runs(rows: list[list[str]], column: int) -> list[tuple[int, int]]:
    """First and last row of every stretch that one text of this column covers."""
    starts = [i for i, cells in enumerate(rows) if cells[column]]
    return [(top, nxt - 1) for top, nxt in zip(starts, [*starts[1:], len(rows)], strict=True)]


def _marks(sheet: Sheet, row: int, col: int, cells: list[str]) -> None:
    for level, start in LEVEL_START.items():
        key = KEYS.get(cells[start])
        if key is not None:
            sheet.mark(f"rkt.{key}", row, col + start)
            sheet.mark(f"rkt.{key}.rp", row, col + start + 3)
        elif level == "sasaran" and cells[start]:
            which = "merit" if "tata kelola" in cells[start] else "kompetensi"
            sheet.mark(f"rkt.sasaran.{which}", row, col + start)
            sheet.mark(f"rkt.sasaran.{which}.indikator", row, col + start + 1)
