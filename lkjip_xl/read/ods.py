"""An .ods (or flat .fods) in one streamed pass over its content: values, formulas, formats, hidden rows, merges."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lkjip_xl.model.errors import Unreadable
from lkjip_xl.read import sparse
from lkjip_xl.read.budget import MAX_TEXT, TOO_LONG, Budget
from lkjip_xl.read.build import build_grid
from lkjip_xl.read.cells import Found, whole
from lkjip_xl.read.grid import Book, Grid
from lkjip_xl.read.guard import DAMAGED, LAST_COL, LAST_ROW, PASSWORD
from lkjip_xl.read.odsformat import Formats
from lkjip_xl.read.origin import made_by
from lkjip_xl.read.package import MissingPart, Package
from lkjip_xl.read.values import is_error, iso_date, iso_duration, number, raw_digits
from lkjip_xl.read.xml import Attributes, BrokenXml, chunks, elements, local, parse

_ERROR = re.compile(r"#[A-Z0-9/?]+[!?]?$|Err:\d+$|#N/A$")
_REFERENCE = re.compile(r'"(?:[^"]|"")*"|\[([^\]]*)\]|;')
_HIDDEN = ("collapse", "filter")


@dataclass(slots=True)
class _Cell:
    at: Attributes
    covered: bool
    paragraphs: list[list[str]] = field(default_factory=list)  # of pieces
    length: int = 0  # characters so far; the first that Excel could not hold is the last one kept

    def write(self, text: str) -> None:
        """More text of the open paragraph."""
        if self.length <= MAX_TEXT:
            self.paragraphs[-1].append(text)
            self.length += len(text)

    @property
    def shown(self) -> str:
        """The whole text."""
        return "\n".join("".join(pieces) for pieces in self.paragraphs)


class _Content:
    """Handlers for expat; one Grid per table."""

    def __init__(self, file: str, budget: Budget) -> None:
        self.file = file
        self.budget = budget
        self.formats = Formats()
        self.grids: list[Grid] = []
        self.notes: list[str] = []
        self.name = ""
        self.hidden = False
        self.found = Found()
        self.lines: sparse.Lines = {}
        self.row = self.col = self.column = 0
        self.row_at: Attributes = {}
        self.row_cells: list[tuple[int, Any, _Cell]] = []  # column, times, cell of the open row
        self.cell: _Cell | None = None
        self.silent = 0  # depth inside what is no cell text: notes, drawings
        self.in_paragraph = 0
        self.depth = 0  # tables inside tables are not read

    def start(self, name: str, at: Attributes) -> None:
        name = local(name)
        if self.silent or name in ("annotation", "frame", "shapes", "tracked-changes", "g", "control", "custom-shape"):
            self.silent += 1
            return
        at = {local(key) if not key.startswith("calcext") else key: value for key, value in at.items()}
        if name == "table":
            self.depth += 1
            if self.depth == 1:
                self._open_table(at)
        elif self.depth == 0:
            self.formats.start(name, at)
        elif self.depth > 1:
            return
        elif name == "table-column":
            self._column(at)
        elif name == "table-row":
            self.row_at, self.row_cells, self.col = at, [], 0
        elif name in ("table-cell", "covered-table-cell"):
            self.cell = _Cell(at, name[0] == "c")
        elif self.cell is not None:
            self._inside_cell(self.cell, name, at)

    def end(self, name: str) -> None:
        name = local(name)
        if self.silent:
            self.silent -= 1
        elif name == "table":
            if self.depth == 1:
                self._close_table()
            self.depth -= 1
        elif self.depth == 0:
            self.formats.end(name)
        elif self.depth > 1:
            return
        elif name == "p" and self.in_paragraph:
            self.in_paragraph -= 1
        elif name in ("table-cell", "covered-table-cell") and self.cell is not None:
            self._close_cell(self.cell)
            self.cell = None
        elif name == "table-row":
            self._close_row()

    def text(self, data: str) -> None:
        if self.depth == 0:
            self.formats.text(data)
        elif self.in_paragraph and not self.silent and self.cell is not None:
            self.cell.write(data)

    def _inside_cell(self, cell: _Cell, name: str, at: Attributes) -> None:
        if name == "p":
            self.in_paragraph += 1
            cell.paragraphs.append([])
            cell.length += 1
        elif not cell.paragraphs:
            return
        elif name == "s":
            cell.write(" " * min(whole(at.get("c"), 1), MAX_TEXT))
        elif name == "tab":
            cell.write("\t")
        elif name == "line-break":
            cell.write("\n")

    def _open_table(self, at: Attributes) -> None:
        self.name = at.get("name", "")
        self.hidden = at.get("style-name", "") in self.formats.hidden_tables
        self.found, self.lines = Found(), {}
        self.row = self.column = 0

    def _column(self, at: Attributes) -> None:
        times = max(whole(at.get("number-columns-repeated"), 1), 1)
        if at.get("visibility") in _HIDDEN:
            self.found.hidden_cols.add(self.column, min(self.column + times, LAST_COL + 1))
        self.column += times

    def _close_cell(self, cell: _Cell) -> None:
        self.budget.cells(1)
        times = max(whole(cell.at.get("number-columns-repeated"), 1), 1)
        if self.col <= LAST_COL:
            self.row_cells.append((self.col, min(times, LAST_COL + 1 - self.col), cell))
        self.col += times

    def _close_row(self) -> None:
        times = max(whole(self.row_at.get("number-rows-repeated"), 1), 1)
        cells = [entry for entry in self.row_cells if entry[2].paragraphs or len(entry[2].at) > 1 or _spans(entry[2])]
        rows = range(self.row, min(self.row + times, LAST_ROW + 1))
        if self.row_at.get("visibility") in _HIDDEN:
            self.found.hidden_rows.add(rows.start, rows.stop)
        filled = any(_holds(cell) for _, _, cell in cells)
        rows = rows if filled else rows[:1]
        self.budget.copies((len(rows) - 1) * len(cells))
        for row in rows:
            for col, repeat, cell in cells:
                self._put(row, col, repeat, cell)
        self.row += times

    def _put(self, row: int, col: int, repeat: int, cell: _Cell) -> None:
        look = self.formats.cell(cell.at.get("style-name", ""))
        holds = _holds(cell)
        if not holds and repeat > 100:
            repeat = 1
        if repeat > 1:
            self.budget.copies(repeat - 1)
        for c in range(col, col + repeat):
            code = look.format or ("0%" if cell.at.get("value-type") == "percentage" else "")
            if code:
                self.found.formats.setdefault(row, {})[c] = code
            if look.bold:
                self.found.bold.add((row, c))
            if holds:
                self._value(row, c, cell)
        across, down = whole(cell.at.get("number-columns-spanned"), 1), whole(cell.at.get("number-rows-spanned"), 1)
        if across > 1 or down > 1:
            box = (row, col, min(row + down - 1, LAST_ROW), min(col + across - 1, LAST_COL))
            self.budget.merge(self.found.merges, box)

    def _value(self, row: int, col: int, cell: _Cell) -> None:
        at, here = cell.at, (row, col)
        shown = cell.shown
        formula = at.get("formula")
        if formula is not None:
            self._formula(here, formula)
        value: Any = None
        kind = at.get("value-type") or ("string" if shown else "")
        if at.get("calcext:value-type") == "error" or (formula is not None and _ERROR.match(shown)):
            self.found.errors[here] = shown or "#VALUE!"
        elif kind == "string":
            value = at.get("string-value", shown) or None
            if value is not None and len(value) > MAX_TEXT:
                self.found.errors[here], value = TOO_LONG, None
            elif value is not None and is_error(value):
                self.found.errors[here], value = value.strip(), None
        elif kind == "boolean":
            value = at.get("boolean-value") == "true"
        elif kind == "date":
            value = iso_date(at.get("date-value", "")) or shown or None
        elif kind == "time":
            value = iso_duration(at.get("time-value", "")) or shown or None
        elif kind:
            value = self._number(here, at.get("value", ""), shown)
        elif formula is not None:
            self.found.uncached.add(here)
        sparse.open_line(self.lines, row)[col] = value

    def _formula(self, here: tuple[int, int], formula: str) -> None:
        if self.budget.formula(formula):
            self.found.formulas[here] = excel_formula(formula)
        else:
            self.found.lost_formulas += 1

    def _number(self, here: tuple[int, int], text: str, shown: str) -> Any:
        value = number(text.strip()) if len(text) <= MAX_TEXT else None
        if value is None:
            self.found.errors[here] = (text or shown or "#VALUE!") if len(text) <= MAX_TEXT else TOO_LONG
            return None
        raw = raw_digits(text.strip(), value)
        if raw is not None:
            self.found.raw[here] = raw
        return value

    def _close_table(self) -> None:
        grid, said = build_grid(self.found, self.lines, self.file, self.name, self.hidden)
        self.grids.append(grid)
        self.notes.extend(f"lembar {self.name}: {text}" for text in said)


def read_ods(path: Path, budget: Budget, flat: bool = False) -> Book:
    """The spreadsheet; flat: one XML file instead of a package. Raises Unreadable."""
    origin = ""
    content = _Content(path.name, budget)
    try:
        if flat:
            with path.open("rb") as stream:
                parse(chunks(stream), content.start, content.end, content.text)
        else:
            with Package(path) as package:
                _refuse_encrypted(package)
                parse(_styles_first(package), content.formats.start_raw, content.formats.end_raw, content.formats.text)
                parse(package.pieces("content.xml"), content.start, content.end, content.text)
                origin = made_by(package, "meta.xml")
    except (BrokenXml, MissingPart) as error:
        raise Unreadable(DAMAGED) from error
    if not content.grids:
        raise Unreadable(DAMAGED)
    return Book(path.name, "ods", tuple(content.grids), tuple(content.notes), origin)


def excel_formula(formula: str) -> str:
    """An OpenFormula text in Excel's words: of:=[.B4]*2 -> B4*2; [$Lembar.B4:.B6] -> Lembar!B4:B6; ; -> ,"""
    bare = re.sub(r"^(?:\w+:)?=", "", formula)

    def convert(found: re.Match[str]) -> str:
        if found[0] == ";":
            return ","
        if found[1] is None:
            return found[0]
        first, _, last = found[1].partition(":")
        sheet, _, cell = first.rpartition(".")
        prefix = f"{sheet.removeprefix('$')}!" if sheet else ""
        return prefix + cell + (":" + last.rpartition(".")[2] if last else "")

    return _REFERENCE.sub(convert, bare)


def _styles_first(package: Package) -> Iterable[bytes]:
    """styles.xml, for the styles that cells share; an empty document when it is missing."""
    return package.pieces("styles.xml") if package.has("styles.xml") else (b"<none/>",)


def _refuse_encrypted(package: Package) -> None:
    part = "META-INF/manifest.xml"
    if package.has(part) and any(name == "encryption-data" for name, _ in elements(package.pieces(part))):
        raise Unreadable(PASSWORD)


def _holds(cell: _Cell) -> bool:
    """Whether a cell holds anything (not only a style)."""
    return bool(cell.length and cell.shown.strip("\n")) or "value-type" in cell.at or "formula" in cell.at


def _spans(cell: _Cell) -> bool:
    return "number-columns-spanned" in cell.at or "number-rows-spanned" in cell.at
