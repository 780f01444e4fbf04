"""A copy that holds the values of a file which cannot be changed in place: .xls, .xlsb, .ods, HTML, CSV.

Values, number formats, merged cells, bold and hidden rows as far as they were read; what is filled and
marked looks as in the copies of .xlsx files. Formulas, pictures and page set-up are not taken over.
"""

import datetime
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from lkjip_xl.model import a1
from lkjip_xl.read import Book, Grid
from lkjip_xl.write.excel import new_book
from lkjip_xl.write.formats import DATE, fits, write_exact
from lkjip_xl.write.marks import FILL_RANK, FILLED, CellMark, Marks, refusal
from lkjip_xl.write.notes_part import AUTHOR, LONGEST
from lkjip_xl.write.stage import whole

ERRORS = {"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"}
LONGEST_TEXT = 32767
LAST_ROW, LAST_COL = 1048575, 16383
Cell = tuple[int, int]
Box = tuple[int, int, int, int]


def sheet_names(names: Iterable[str]) -> dict[str, str]:
    """Names of the sheets of a copy: as they are where Excel allows them, else shortened and made unique."""
    result: dict[str, str] = {}
    taken: set[str] = set()
    for name in names:
        clean = re.sub(r"[\[\]:*?/\\\x00-\x1f]", " ", name).strip().strip("'")[:31].strip() or "Lembar"
        number, new = 1, clean
        while new.casefold() in taken:
            number += 1
            new = f"{clean[: 31 - len(f' ({number})')]} ({number})"
        taken.add(new.casefold())
        result[name] = new
    return result


def write_values(book: Book, target: Path, marks: Marks) -> list[str]:
    """Write the values of a book with their marks; returns what is worth saying."""
    notes = ["salinan ini hanya memuat nilai, karena bentuk berkas aslinya tidak dapat diubah langsung; rumus, gambar "
             "dan pengaturan cetak tetap ada pada berkas asli"]  # fmt: skip
    names = sheet_names(g.name for g in book.grids)
    large = not any(g.merges for g in book.grids) and sum(g.height * g.width for g in book.grids) > 300_000
    with whole(target) as half, new_book(half, constant_memory=large) as out:
        styles = _Styles(out)
        shown = next((g for g in book.grids if not g.hidden), None)
        for grid in book.grids:
            sheet = out.add_worksheet(names[grid.name])
            if grid is shown:
                sheet.activate()
                sheet.set_first_sheet()
            elif grid.hidden and shown is not None:
                sheet.hide()
            _sheet(sheet, grid, marks.sheets.get(grid.name, {}), styles, notes)
        if not book.grids:
            out.add_worksheet("Lembar")
        if book.grids and shown is None:
            notes.append("semua lembar tersembunyi pada berkas asli; pada salinan semuanya ditampilkan")
    notes += [f"lembar {s} tidak ditemukan, sehingga tidak ditandai" for s in marks.sheets if s not in names]
    return notes


class _Styles:
    """Cell formats, each made once."""

    def __init__(self, out: Any) -> None:
        self.out = out
        self._made: dict[tuple[str, bool, str | None, bool], Any] = {}

    def get(self, number_format: str, bold: bool = False, colour: str | None = None, merged: bool = False) -> Any:
        key = (number_format, bold, colour, merged)
        if key not in self._made:
            look: dict[str, Any] = {"num_format": number_format, "bold": bold, "valign": "top"}
            if colour is not None:
                look["bg_color"] = "#" + colour
            if merged:
                look |= {"align": "center", "valign": "vcenter", "text_wrap": True}
            self._made[key] = self.out.add_format(look)
        return self._made[key]


@dataclass(slots=True)
class _Target:
    """A sheet being written, with what its cells need."""

    sheet: Any
    grid: Grid
    styles: _Styles
    merges: dict[Cell, Box]
    notes: list[str]
    refused: list[str] = field(default_factory=list)  # addresses of fills whose cell is not blank


def _sheet(sheet: Any, grid: Grid, marks: Mapping[Cell, CellMark], styles: _Styles, notes: list[str]) -> None:
    marks = _to_anchors(grid, marks)
    target = _Target(sheet, grid, styles, {(m[0], m[1]): m for m in _disjoint(grid.merges)}, notes)
    for col, width in enumerate(_widths(grid)):
        sheet.set_column(col, col, width, None, {"hidden": col in grid.hidden_cols})
    by_row: dict[int, set[int]] = {}
    for row, col in marks:
        by_row.setdefault(row, set()).add(col)
    last = max([grid.height, *(r + 1 for r in by_row)], default=0)
    if last > LAST_ROW + 1 or grid.width > LAST_COL + 1:
        notes.append(f"lembar {grid.name}: lebih besar dari batas Excel; yang melewati batas tidak tersalin")
    for row in range(min(last, LAST_ROW + 1)):
        values = grid.rows[row] if row < grid.height else []
        if row in grid.hidden_rows:
            sheet.set_row(row, None, None, {"hidden": True})
        for col in sorted({*range(min(len(values), LAST_COL + 1)), *by_row.get(row, ())}):
            _cell(target, (row, col), marks.get((row, col)))
    for cell, mark in marks.items():
        if mark.words:
            text = "\n\n".join(mark.note)[:LONGEST]
            lines = sum(1 + len(line) // 48 for line in text.split("\n"))
            sheet.write_comment(*cell, text, {"author": AUTHOR, "width": 300, "height": min(30 + 15 * lines, 600)})
    if target.refused:
        notes.append(refusal(grid.name, "sel sudah berisi", target.refused))


def _cell(target: _Target, cell: Cell, mark: CellMark | None) -> None:
    sheet, grid = target.sheet, target.grid
    value: Any = grid.value(*cell)
    error = grid.errors.get(cell)
    number_format = grid.formats.get(cell, "General")
    filled = False
    if mark is not None and mark.fill is not None:
        if error is None and (value is None or (isinstance(value, str) and not value.strip())):
            fill = mark.fill
            value, filled = fill.cell_value if fill.cell_value is not None else fill.value, True
            number_format = fill.number_format if number_format in ("General", "@") else number_format
        else:
            target.refused.append(a1(*cell))
            mark.words = [w for w in mark.words if w[0] != FILL_RANK]
    colour = mark.colour if mark is not None else None
    colour = colour or (FILLED if filled else None)
    if isinstance(value, datetime.date) and number_format == "General":
        number_format = DATE
    style = target.styles.get(number_format, cell in grid.bold, colour, cell in target.merges)
    if cell in target.merges:
        sheet.merge_range(*target.merges[cell], "", style)
    if error is not None:
        _error(sheet, cell, error, style)
    elif value is not None or colour is not None or cell in target.merges:
        _value(sheet, grid, cell, value, style, target.notes)


def _error(sheet: Any, cell: Cell, error: str, style: Any) -> None:
    if error in ERRORS:
        sheet.write_formula(*cell, "=" + error, style, error)
    else:
        sheet.write_string(*cell, error, style)


def _value(sheet: Any, grid: Grid, cell: Cell, value: Any, style: Any, notes: list[str]) -> None:
    if value is None:
        sheet.write_blank(*cell, None, style)
    elif isinstance(value, bool):
        sheet.write_boolean(*cell, value, style)
    elif isinstance(value, int | float | Decimal):
        number = value if isinstance(value, Decimal) else Decimal(grid.raw.get(cell, repr(value)))
        if not fits(number) and cell not in grid.raw and isinstance(value, float):
            sheet.write_number(*cell, value, style)  # the file itself holds no more than the float
        else:
            write_exact(sheet, *cell, number, style)
    elif isinstance(value, datetime.date | datetime.time | datetime.timedelta):
        sheet.write_datetime(*cell, value, style)
    else:
        if len(str(value)) > LONGEST_TEXT:
            notes.append(f"lembar {grid.name}, sel {a1(*cell)}: teks lebih panjang dari batas Excel, dipotong")
        sheet.write_string(*cell, str(value)[:LONGEST_TEXT], style)


def _disjoint(merges: Iterable[Box]) -> list[Box]:
    """Merged areas that overlap no earlier one: Excel repairs a workbook where they do."""
    kept: list[Box] = []
    taken: set[Cell] = set()
    for box in merges:
        cells = {(r, c) for r in range(box[0], box[2] + 1) for c in range(box[1], box[3] + 1)}
        if len(cells) > 1 and not cells & taken:
            taken |= cells
            kept.append(box)
    return kept


def _to_anchors(grid: Grid, marks: Mapping[Cell, CellMark]) -> dict[Cell, CellMark]:
    result: dict[Cell, CellMark] = {}
    for (row, col), mark in sorted(marks.items()):
        at = next(((t, le) for t, le, b, r in grid.merges if t <= row <= b and le <= col <= r), (row, col))
        if at in result:
            result[at].merge(mark)
        else:
            result[at] = mark
    return result


def _widths(grid: Grid) -> list[float]:
    """Widths by the longest text of the first rows, between 9 and 50 characters; merged titles do not count."""
    spread = {(m[0], m[1]) for m in grid.merges if m[3] > m[1]}
    widths = [9.0] * min(grid.width, LAST_COL + 1)
    for row, values in enumerate(grid.rows[:300]):
        for col, value in enumerate(values[: len(widths)]):
            if value is not None and (row, col) not in spread:
                length = max(map(len, str(value).split("\n"))) + 2
                widths[col] = max(widths[col], min(length * 1.15 if not isinstance(value, str) else length, 50))
    return widths
