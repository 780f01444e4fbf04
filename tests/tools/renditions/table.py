"""A table drawn from columns with heading paths and rows of printed values, in a rendition's style."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.tools.renditions.style import Style
from tests.tools.sheetkit import Num, Sheet, Value, angka, number_row


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column: its key in the rows, the words of its heading from top to bottom, and its kind.

    Kinds: teks, rupiah, kinerja (target, realisasi), persen (percent without a sign), nomor.
    """

    key: str
    path: tuple[str, ...]
    kind: str = "teks"


@dataclass(slots=True)
class Baris:
    """A row: printed text by column key, and marks by column key."""

    cells: dict[str, str]
    marks: dict[str, str] = field(default_factory=dict)
    bold: bool = False


def draw(
    style: Style,
    sheet: Sheet,
    row: int,
    col: int,
    columns: Sequence[Kolom],
    rows: Sequence[Baris],
    merge: Sequence[str] = (),
) -> int:
    """Draw heading, number row and rows at a place; columns named in `merge` run downwards. Next free row."""
    places = _places(style, col, columns)
    depth = max(len(k.path) for k in columns)
    _headings(sheet, row, depth, columns, places)
    row += depth
    if style.number_rows:
        for i, at in enumerate(places, start=1):
            number_row(sheet, row, at, [f"({i})"])
        row += 1
    first = row
    for line in rows:
        for column, at in zip(columns, places, strict=True):
            text = line.cells.get(column.key, "")
            sheet.put(
                row, at, _value(style, column, text, line.bold), _look(column, line.bold), line.marks.get(column.key)
            )
        row += 1
    if style.merged:
        for column, at in zip(columns, places, strict=True):
            if column.key in merge:
                _merge_down(sheet, first, at, [line.cells.get(column.key, "") for line in rows])
    for column, at in zip(columns, places, strict=True):
        sheet.widths[at] = 34 if column.kind == "teks" and column.key != "kode" else 18
    return row


def _places(style: Style, col: int, columns: Sequence[Kolom]) -> list[int]:
    """The sheet column of every table column; an empty one is slipped in after each third."""
    if not style.gap_columns:
        return [col + i for i in range(len(columns))]
    gap_after = [i for i in range(2, len(columns) - 1, 3) if columns[i].path[0] != columns[i + 1].path[0]]
    return [col + i + sum(1 for g in gap_after if g < i) for i in range(len(columns))]


def _headings(sheet: Sheet, row: int, depth: int, columns: Sequence[Kolom], places: Sequence[int]) -> None:
    """Shared upper words are merged over their columns; a short path is merged downwards."""
    for level in range(depth):
        i = 0
        while i < len(columns):
            path = columns[i].path
            if level >= len(path):
                i += 1
                continue
            last = level == len(path) - 1
            j = i
            while not last and j + 1 < len(columns) and columns[j + 1].path[: level + 1] == path[: level + 1]:
                j += 1
            bottom = depth - 1 if last else level
            label: Value = angka(path[level], "General") if path[level].isdigit() else path[level]
            sheet.merge(row + level, places[i], row + bottom, places[j], label, "kepala")
            i = j + 1


def _value(style: Style, column: Kolom, text: str, bold: bool) -> Value:
    if column.kind == "rupiah":
        return style.money(text)
    if column.kind == "kinerja":
        return style.measure(text)
    if column.kind == "persen":
        return style.percent(text)
    if column.kind == "nomor" and text.isdigit():
        return Num(angka(text).value)
    return (style.name_of(text, bold) if column.kind == "teks" else text) or None


def _look(column: Kolom, bold: bool) -> str:
    if column.kind == "rupiah":
        return "uang_tebal" if bold else "uang"
    if column.kind == "teks":
        return "isi_tebal" if bold else "isi"
    return "tengah"


def _merge_down(sheet: Sheet, first: int, col: int, texts: list[str]) -> None:
    starts = [i for i, text in enumerate(texts) if text]
    for top, nxt in zip(starts, [*starts[1:], len(texts)], strict=True):
        value, style = sheet.cells[(first + top, col)]
        sheet.merge(first + top, col, first + nxt - 1, col, value, style)


def shuffled(style: Style, columns: Sequence[Kolom], fixed: int) -> list[Kolom]:
    """The columns after the first `fixed` in another order; columns under one upper word stay together."""
    if not style.shuffle:
        return list(columns)
    groups: list[list[Kolom]] = []
    for column in columns[fixed:]:
        if groups and len(column.path) > 1 and groups[-1][0].path[0] == column.path[0]:
            groups[-1].append(column)
        else:
            groups.append([column])
    style.rng.shuffle(groups)
    return [*columns[:fixed], *(c for group in groups for c in group)]
