"""An Excel 2003 XML spreadsheet (SpreadsheetML), often named .xls, in one streamed pass."""

import re
from pathlib import Path
from typing import Any

from lkjip_xl.model.errors import Unreadable
from lkjip_xl.model.place import a1, column_letters
from lkjip_xl.read import sparse
from lkjip_xl.read.budget import MAX_TEXT, TOO_LONG, Budget
from lkjip_xl.read.build import build_grid
from lkjip_xl.read.cells import Found, whole
from lkjip_xl.read.grid import Book, Grid
from lkjip_xl.read.guard import DAMAGED, LAST_COL, LAST_ROW
from lkjip_xl.read.ods import excel_formula
from lkjip_xl.read.styles import PLAIN, Style, make_style
from lkjip_xl.read.values import NOT_A_NUMBER, is_error, iso_date, number, raw_digits
from lkjip_xl.read.xml import Attributes, BrokenXml, chunks, local, parse

_NAMED = {
    "Percent": "0.00%", "Fixed": "0.00", "Standard": "#,##0.00", "Scientific": "0.00E+00", "Currency": '"Rp"#,##0.00',
    "Short Date": "dd/mm/yyyy", "Long Date": "dd mmmm yyyy", "Medium Date": "dd-mmm-yy",
    "General Date": "dd/mm/yyyy h:mm",
    "Short Time": "h:mm", "Medium Time": "h:mm AM/PM", "Long Time": "h:mm:ss",
}  # fmt: skip
_R1C1 = re.compile(r'"(?:[^"]|"")*"|(?<![\w.])R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)(?![\w(])')


class _Workbook:
    def __init__(self, file: str, budget: Budget) -> None:
        self.file = file
        self.budget = budget
        self.grids: list[Grid] = []
        self.notes: list[str] = []
        self.styles: dict[str, Style] = {}
        self.style_id, self.style_code, self.style_bold = "", "", False
        self.name, self.hidden = "", False
        self.found = Found()
        self.lines: sparse.Lines = {}
        self.row = self.col = self.column = 0
        self.at: Attributes | None = None  # of the open cell
        self.kind = self.data = ""
        self.has_data = False
        self.taken: list[str] | None = None
        self.visible_taken: list[str] | None = None

    def start(self, name: str, at: Attributes) -> None:
        name = local(name)
        at = {local(key): value for key, value in at.items()}
        if name == "Style":
            self.style_id, self.style_code, self.style_bold = at.get("ID", ""), "", False
        elif name == "NumberFormat":
            code = at.get("Format", "")
            self.style_code = _NAMED.get(code, code)
        elif name == "Font" and self.style_id:
            self.style_bold = at.get("Bold") == "1"
        elif name == "Worksheet":
            self.name, self.hidden = at.get("Name", ""), False
            self.found, self.lines = Found(), {}
            self.row = self.column = 0
        elif name == "Column":
            self._column(at)
        elif name == "Row":
            self._open_row(at)
        elif name == "Cell":
            self._open_cell(at)
        elif name == "Data" and self.at is not None:
            self.kind, self.taken, self.has_data = at.get("Type", "String"), [], True
        elif name == "Visible":
            self.visible_taken = []

    def end(self, name: str) -> None:
        name = local(name)
        if name == "Style":
            self.styles[self.style_id] = make_style(self.style_code, self.style_bold)
            self.style_id = ""
        elif name == "Cell" and self.at is not None:
            self._close_cell(self.at)
        elif name == "Visible":
            self.hidden = "".join(self.visible_taken or ()).strip() in ("SheetHidden", "SheetVeryHidden")
            self.visible_taken = None
        elif name == "Worksheet":
            grid, said = build_grid(self.found, self.lines, self.file, self.name, self.hidden)
            self.grids.append(grid)
            self.notes.extend(f"lembar {self.name}: {text}" for text in said)
        elif name == "Data":
            self.data, self.taken = "".join(self.taken or ()), None

    def text(self, data: str) -> None:
        if self.taken is not None:
            self.taken.append(data)
        elif self.visible_taken is not None:
            self.visible_taken.append(data)

    def _column(self, at: Attributes) -> None:
        first = whole(at.get("Index"), self.column + 1) - 1
        last = min(first + whole(at.get("Span"), 0), LAST_COL)
        if at.get("Hidden") == "1":
            self.found.hidden_cols.add(first, last + 1)
        self.column = last + 1

    def _open_row(self, at: Attributes) -> None:
        self.row = min(whole(at.get("Index"), self.row + 1), LAST_ROW + 1)  # counted from 1
        self.col = 0
        if at.get("Hidden") == "1":
            first, last = self.row - 1, min(self.row + whole(at.get("Span"), 0), LAST_ROW + 1)
            self.found.hidden_rows.add(first, last)

    def _open_cell(self, at: Attributes) -> None:
        self.budget.cells(1)
        self.col = min(whole(at.get("Index"), self.col + 1), LAST_COL + 1)
        self.at, self.has_data, self.data = at, False, ""

    def _close_cell(self, at: Attributes) -> None:
        self.at = None
        here = row, col = max(self.row - 1, 0), self.col - 1
        style = self.styles.get(at.get("StyleID", ""), PLAIN)
        if style.format:
            self.found.formats.setdefault(row, {})[col] = style.format
        if style.bold:
            self.found.bold.add(here)
        across, down = whole(at.get("MergeAcross"), 0), whole(at.get("MergeDown"), 0)
        if across or down:
            self.budget.merge(self.found.merges, (row, col, min(row + down, LAST_ROW), min(col + across, LAST_COL)))
            self.col += across
        formula = at.get("Formula")
        if formula is not None:
            if self.budget.formula(formula):
                self.found.formulas[here] = _excel_words(formula, row, col)
            else:
                self.found.lost_formulas += 1
            if not self.has_data:
                self.found.uncached.add(here)
        if self.has_data or formula is not None:
            value = self._value(here) if self.has_data else None
            if value is not None or formula is not None or here in self.found.errors:
                sparse.open_line(self.lines, row)[col] = value

    def _value(self, here: tuple[int, int]) -> Any:
        if len(self.data) > MAX_TEXT:
            self.found.errors[here] = TOO_LONG
            return None
        text = self.data.strip()
        if self.kind == "Error" or (self.kind == "String" and is_error(text)):
            self.found.errors[here] = text or "#VALUE!"
            return None
        if self.kind == "String":
            return self.data or None
        if self.kind == "DateTime":
            return iso_date(text.removesuffix("T00:00:00.000")) or None
        if self.kind == "Boolean":
            return text == "1"
        value = number(text)
        if value is None:
            if text.lower() in NOT_A_NUMBER:
                self.found.errors[here] = text
                return None
            return self.data or None
        raw = raw_digits(text, value)
        if raw is not None:
            self.found.raw[here] = raw
        return value


def read_xml2003(path: Path, budget: Budget) -> Book:
    """The spreadsheet as a Book. Raises Unreadable."""
    workbook = _Workbook(path.name, budget)
    try:
        with path.open("rb") as stream:
            first = stream.read(4096).lstrip()  # some programs leave blank lines before the declaration
            parse([first, *chunks(stream)], workbook.start, workbook.end, workbook.text)
    except BrokenXml as error:
        raise Unreadable(DAMAGED) from error
    if not workbook.grids:
        raise Unreadable(DAMAGED)
    return Book(path.name, "xml", tuple(workbook.grids), tuple(workbook.notes))


def _excel_words(formula: str, row: int, col: int) -> str:
    """Excel writes R1C1; LibreOffice writes its own words into the same file format."""
    if formula.startswith("of:"):
        return excel_formula(formula)
    return a1_formula(formula.removeprefix("="), row, col)


def a1_formula(formula: str, row: int, col: int) -> str:
    """A formula in R1C1 words, standing in the cell (row, col), in A1 words."""

    def convert(found: re.Match[str]) -> str:
        if found[1] is None:
            return found[0]
        (down, fixed_row), (right, fixed_col) = _offset(found[1], row), _offset(found[2], col)
        if not (0 <= down <= LAST_ROW and 0 <= right <= LAST_COL):
            return "#REF!"
        if not (fixed_row or fixed_col):
            return a1(down, right)
        return f"{'$' * fixed_col}{column_letters(right)}{'$' * fixed_row}{down + 1}"

    return _R1C1.sub(convert, formula)


def _offset(text: str, here: int) -> tuple[int, bool]:
    if text.startswith("["):
        return here + int(text[1:-1]), False
    return (int(text) - 1, True) if text else (here, False)
