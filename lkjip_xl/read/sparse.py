"""Cells found one by one into the rows of a Grid, leaving out cells that stand absurdly far from the table."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from lkjip_xl.model.errors import Unreadable
from lkjip_xl.model.place import a1
from lkjip_xl.read.guard import MAX_SLOTS, TOO_BIG

COL_GAP = 250  # empty columns
ROW_GAP = 5_000  # empty rows
FEW = 20  # cells; or one in a hundred

Sparse = dict[int, dict[int, Any]]


def to_rows(cells: Sparse) -> tuple[list[list[Any]], int, int, list[str]]:
    """Dense rows, last row and last column that count, and notes (Indonesian) about cells left out.

    `cells` maps row -> column -> value; a cell with None keeps its place in the box. It is emptied on the way.
    """
    notes: list[str] = []
    total = sum(map(len, cells.values()))
    cols = Counter(col for row in cells.values() for col in row)
    rows = {row: len(found) for row, found in cells.items() if found}
    last_col = _cut(cols, COL_GAP, total)
    last_row = _cut(rows, ROW_GAP, total)
    far = [(r, c, v) for r, row in cells.items() for c, v in row.items() if r > last_row or c > last_col]
    if far:
        r, c, value = far[0]
        held = f" berisi {str(value)[:40]!r}" if value is not None else ""
        notes.append(f"{len(far)} sel yang sangat jauh dari tabel tidak dibaca (misalnya {a1(r, c)}{held})")
    dense: list[list[Any]] = []
    slots = 0
    for row in range(last_row + 1):
        found = cells.pop(row, None)
        width = max((c for c in found if c <= last_col), default=-1) + 1 if found else 0
        slots += width
        if slots > MAX_SLOTS:
            raise Unreadable(TOO_BIG)
        line = [None] * width
        for col, value in (found or {}).items():
            if col < width:
                line[col] = value
        dense.append(line)
    return dense, last_row, last_col, notes


def _cut(counts: dict[int, int], gap: int, total: int) -> int:
    """The last index that counts: what follows a wide gap is left out when it is a handful of cells."""
    order: Iterable[int] = sorted(counts)
    few = max(FEW, total // 100)
    seen, last = 0, -1
    for index in order:
        if index - last > gap and seen > 0 and total - seen <= min(few, seen):
            return last
        seen += counts[index]
        last = index
    return last
