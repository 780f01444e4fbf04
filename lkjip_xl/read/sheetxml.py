"""One worksheet part of an .xlsx, in one streamed pass: values, formulas, formats, errors, hidden rows, merges."""

from collections.abc import Iterable
from typing import Any

from lkjip_xl.model.place import a1
from lkjip_xl.read import sparse
from lkjip_xl.read.build import build_grid
from lkjip_xl.read.cells import Cell, Cells, Context, Written, whole
from lkjip_xl.read.fastrows import FastRows
from lkjip_xl.read.grid import Box, Grid
from lkjip_xl.read.guard import LAST_COL, LAST_ROW
from lkjip_xl.read.values import column_index
from lkjip_xl.read.xml import Attributes, is_true, parse

LARGE = 200_000  # bytes of XML from which rows are taken by pattern, not by parser


class SheetPass:
    """Handlers for expat. Elements other than the sheet's own cells, rows, columns and merges are passed over."""

    def __init__(self, cells: Cells) -> None:
        """A pass that gives its cells to `cells` to interpret and puts their values into `lines`."""
        self.cells = cells
        self.budget = cells.context.budget
        self.lines: sparse.Lines = {}
        self.row = self.col = -1
        self.line: dict[int, Any] = {}
        self.cell: Written | None = None
        self.aside = 0  # depth of extensions
        self.in_phonetic = False
        self.taken: list[str] | None = None

    def start(self, name: str, at: Attributes) -> None:
        """An element opens."""
        if ":" in name:
            name = name.rpartition(":")[2]
        if self.aside or name == "extLst":  # extensions: what they hold may bear the same names
            self.aside += name == "extLst"
        elif name == "c":
            self._open_cell(at)
        elif self.cell is not None:
            if name in ("v", "t"):
                self.taken = None if self.in_phonetic else []
            elif name == "f":
                self.taken = []
                self.cell.formula_at = at
            elif name == "rPh":
                self.in_phonetic = True
        elif name == "row":
            self._open_row(at)
        elif name == "col":
            if is_true(at.get("hidden")):
                first, last = max(whole(at.get("min"), 1) - 1, 0), min(whole(at.get("max"), 1), LAST_COL + 1)
                self.cells.found.hidden_cols.add(first, last)
        elif name == "mergeCell":
            box = parse_box(at.get("ref", ""))
            if box:
                self.budget.merge(self.cells.found.merges, box)

    def end(self, name: str) -> None:
        """An element closes."""
        if self.aside:
            self.aside -= name.rpartition(":")[2] == "extLst"
            return
        if self.cell is None:
            return
        if ":" in name:
            name = name.rpartition(":")[2]
        if name == "c":
            self._close_cell(self.cell)
            self.cell = None
        elif name == "rPh":
            self.in_phonetic = False
        elif self.taken is not None and name in ("v", "t", "f"):
            text = "".join(self.taken)
            if name == "v":
                self.cell.value = text
            elif name == "t":
                self.cell.inline += text
            else:
                self.cell.formula = text
            self.taken = None

    def text(self, data: str) -> None:
        """Characters."""
        if self.taken is not None:
            self.taken.append(data)

    def _open_row(self, at: Attributes) -> None:
        self.budget.cells(1)  # an empty row that is written out costs as much
        row = whole(at.get("r"), 0)
        self._go_to(row - 1 if 0 < row <= LAST_ROW + 1 else min(self.row + 1, LAST_ROW))
        self.col = -1
        if is_true(at.get("hidden")):
            self.cells.found.hidden_rows.add(self.row)
        if (level := at.get("outlineLevel", "0")).isdigit() and level != "0":
            self.cells.found.outline[self.row] = int(level)

    def _go_to(self, row: int) -> None:
        self.row = row
        self.line = sparse.open_line(self.lines, row)
        formats = self.cells.found.formats
        if row in formats:  # may be shared by rows of the same look
            formats[row] = dict(formats[row])

    def _open_cell(self, at: Attributes) -> None:
        self.budget.cells(1)
        self.col += 1
        reference = at.get("r")
        if reference:
            letters = reference.rstrip("0123456789")
            col, row = column_index(letters), whole(reference[len(letters) :], 0) - 1
            if 0 <= col <= LAST_COL and 0 <= row <= LAST_ROW:
                self.col = col
                if row != self.row:
                    self._go_to(row)
        self.cell = Written(at.get("t", "n"), self.cells.context.style(at.get("s")))
        self.taken = None
        self.in_phonetic = False

    def _close_cell(self, cell: Written) -> None:
        if self.row < 0:
            self._go_to(0)
        if self.col > LAST_COL:
            return
        here = (self.row, self.col)
        found = self.cells.found
        if cell.style.format:
            found.formats.setdefault(self.row, {})[self.col] = cell.style.format
        if cell.style.bold:
            found.bold.add(here)
        if cell.style.italic:
            found.italic.add(here)
        if cell.style.indent:
            found.indents[here] = cell.style.indent
        value, counts = self.cells.take(here, cell)
        if counts:
            self.line[self.col] = value


def read_sheet(
    pieces: Iterable[bytes], context: Context, file: str, name: str, hidden: bool, large: bool = False
) -> tuple[Grid, list[str]]:
    """The Grid of a worksheet part, and notes in Indonesian. Raises BrokenXml.

    large: take plain rows by pattern (several times as fast, the same result), and parse only what is not plain.
    """
    cells = Cells(context)
    sheet = SheetPass(cells)
    if large:
        fast = FastRows(cells, sheet.lines)
        parse(fast.strip_rows(pieces), sheet.start, sheet.end, sheet.text)
    else:
        parse(pieces, sheet.start, sheet.end, sheet.text)
    return build_grid(cells.found, sheet.lines, file, name, hidden)


def parse_box(reference: str) -> Box | None:
    """The box of a range such as "A1:C3"; None when it is none."""
    first, _, last = reference.replace("$", "").partition(":")
    corners = []
    for corner in (first, last or first):
        letters = corner.rstrip("0123456789")
        row, col = whole(corner[len(letters) :], 0) - 1, column_index(letters)
        if not (0 <= row <= LAST_ROW and 0 <= col <= LAST_COL):
            return None
        corners.append((row, col))
    (top, left), (bottom, right) = corners
    return min(top, bottom), min(left, right), max(top, bottom), max(left, right)


def address(cells: Iterable[Cell], most: int = 3) -> str:
    """A few addresses in words: "B5, B6, B7 (dan 10 sel lain)"."""
    order = sorted(cells)
    rest = f" (dan {len(order) - most} sel lain)" if len(order) > most else ""
    return ", ".join(a1(*cell) for cell in order[:most]) + rest
