"""Parts that several workbooks share: the signature block and a plain table of rows."""

from __future__ import annotations

from tests.tools.sheetkit import Sheet


def signature(sheet: Sheet, row: int, col: int, lines: list[str], name: str, below: list[str]) -> int:
    """Place and date, jabatan, three blank rows, the name, pangkat and NIP; returns the next free row."""
    for line in lines:
        sheet.put(row, col, line, "ttd")
        row += 1
    row += 3
    sheet.put(row, col, name, "ttd_nama")
    for i, line in enumerate(below, start=1):
        sheet.put(row + i, col, line, "ttd")
    return row + len(below) + 1


def head_cells(sheet: Sheet, row: int, col: int, labels: list[str], depth: int = 1) -> int:
    """A heading of `depth` merged rows; returns the row below it."""
    for i, label in enumerate(labels):
        sheet.merge(row, col + i, row + depth - 1, col + i, label, "kepala")
    return row + depth
