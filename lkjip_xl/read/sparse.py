"""Cells found one by one into the rows of a Grid, leaving out cells that stand absurdly far from the table."""

from collections import Counter
from typing import Any

from lkjip_xl.model.errors import Unreadable
from lkjip_xl.model.place import a1
from lkjip_xl.read.guard import MAX_BLANKS, MAX_SLOTS, SMALL_BOX, TOO_BIG

COL_GAP = 250  # empty columns
ROW_GAP = 5_000  # empty rows
FEW = 20  # cells; or one in a hundred

Line = dict[int, Any] | list[Any]  # column -> value, or the values from column A on without a wide gap
Lines = dict[int, Line]


def open_line(lines: Lines, row: int) -> dict[int, Any]:
    """The line of a row to write cells into."""
    line = lines.setdefault(row, {})
    if isinstance(line, list):
        line = lines[row] = dict(enumerate(line))
    return line


def to_rows(lines: Lines) -> tuple[list[list[Any]], int, int, list[str]]:
    """Dense rows, last row and last column that count, and notes (Indonesian) about cells left out.

    In a dict line, a cell with None keeps its place in the box. `lines` is emptied on the way.
    """
    rows = {row: len(line) for row, line in lines.items() if line}
    total = sum(rows.values())
    columns = _columns(lines)
    last_col = _cut(columns, COL_GAP, total)
    last_row = _cut(rows, ROW_GAP, total)
    everything = last_row == max(rows, default=-1) and last_col == max(columns, default=-1)
    notes = [] if everything else _far_notes(lines, last_row, last_col)
    dense: list[list[Any]] = []
    slots = 0
    most = min(MAX_SLOTS, SMALL_BOX + MAX_BLANKS * total)
    for row in range(last_row + 1):
        found = lines.pop(row, None)
        line = found if isinstance(found, list) else _dense(found or {}, last_col)
        slots += len(line)
        if slots > most:
            raise Unreadable(TOO_BIG)
        dense.append(line[: last_col + 1] if len(line) > last_col + 1 else line)
    return dense, last_row, last_col, notes


def _dense(found: dict[int, Any], last_col: int) -> list[Any]:
    width = max((col for col in found if col <= last_col), default=-1) + 1
    line = [None] * width
    for col, value in found.items():
        if col < width:
            line[col] = value
    return line


def _columns(lines: Lines) -> Counter[int]:
    """How many cells each column holds (of list lines, every place up to their end)."""
    counts: Counter[int] = Counter()
    ends: Counter[int] = Counter()
    for line in lines.values():
        if isinstance(line, list):
            ends[len(line)] += 1
        else:
            counts.update(line.keys())
    for end, times in ends.items():
        for col in range(end):
            counts[col] += times
    return counts


def _far_notes(lines: Lines, last_row: int, last_col: int) -> list[str]:
    far = 0
    first = ""
    for row, line in sorted(lines.items()):
        if row <= last_row and isinstance(line, list) and len(line) <= last_col + 1:
            continue
        for col, value in enumerate(line) if isinstance(line, list) else line.items():
            if row > last_row or col > last_col:
                far += 1
                held = f" berisi {str(value)[:40]!r}" if value is not None else ""
                first = first or a1(row, col) + held
    if not far:
        return []
    return [f"{far} sel yang sangat jauh dari tabel tidak dibaca (misalnya {first})"]


def _cut(counts: dict[int, int], gap: int, total: int) -> int:
    """The last index that counts: what follows a wide gap is left out when it is a handful of cells."""
    few = max(FEW, total // 100)
    seen, last = 0, -1
    for index in sorted(counts):
        if index - last > gap and seen > 0 and total - seen <= min(few, seen):
            return last
        seen += counts[index]
        last = index
    return last
