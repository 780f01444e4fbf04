"""One worksheet part of an .xlsx, in one streamed pass: values, formulas, formats, errors, hidden rows, merges."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from lkjip_xl.model.place import a1
from lkjip_xl.read import sparse
from lkjip_xl.read.formula import translate
from lkjip_xl.read.grid import Box, Grid
from lkjip_xl.read.guard import LAST_COL, LAST_ROW
from lkjip_xl.read.styles import PLAIN, Style
from lkjip_xl.read.values import NOT_A_NUMBER, column_index, iso_date, number, raw_digits, serial, unescape
from lkjip_xl.read.xml import Attributes, is_true, parse

Cell = tuple[int, int]
MAX_MERGES = 200_000


@dataclass(frozen=True, slots=True)
class Context:
    """What the cells of all sheets of a workbook refer to. bold_strings: strings that are bold throughout."""

    strings: Sequence[str]
    styles: Sequence[Style]
    date1904: bool = False
    bold_strings: frozenset[int] = frozenset()


@dataclass(slots=True)
class Found:
    """What stands in a sheet besides its rows."""

    merges: list[Box] = field(default_factory=list)
    errors: dict[Cell, str] = field(default_factory=dict)
    formulas: dict[Cell, str] = field(default_factory=dict)
    uncached: set[Cell] = field(default_factory=set)
    formats: dict[Cell, str] = field(default_factory=dict)
    bold: set[Cell] = field(default_factory=set)
    raw: dict[Cell, str] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_cols: set[int] = field(default_factory=set)


class SheetPass:
    """Handlers for expat. Elements other than the sheet's own cells, rows, columns and merges are passed over."""

    def __init__(self, context: Context) -> None:
        """A pass over one sheet; see read_sheet."""
        self.context = context
        self.found = Found()
        self.cells: sparse.Sparse = {}
        self.row = -1
        self.col = -1
        self.line: dict[int, Any] = {}
        self.in_cell = False
        self.in_phonetic = False
        self.take: list[str] | None = None
        self.kind = "n"
        self.style = PLAIN
        self.value: str | None = None
        self.inline: list[str] = []
        self.formula: str | None = None
        self.formula_at: Attributes = {}
        self.shared: dict[str, tuple[Cell, str]] = {}

    def start(self, name: str, at: Attributes) -> None:
        """An element opens."""
        if ":" in name:
            name = name.rpartition(":")[2]
        if name == "c":
            self._open_cell(at)
        elif self.in_cell:
            if name == "v" or name == "t":
                self.take = None if self.in_phonetic else []
            elif name == "f":
                self.take = []
                self.formula_at = at
            elif name == "rPh":
                self.in_phonetic = True
        elif name == "row":
            self._open_row(at)
        elif name == "col":
            if is_true(at.get("hidden")):
                first, last = _number(at.get("min"), 1), _number(at.get("max"), 1)
                self.found.hidden_cols.update(range(max(first - 1, 0), min(last, LAST_COL + 1)))
        elif name == "mergeCell":
            box = parse_box(at.get("ref", ""))
            if box and len(self.found.merges) < MAX_MERGES:
                self.found.merges.append(box)

    def end(self, name: str) -> None:
        """An element closes."""
        if not self.in_cell:
            return
        if ":" in name:
            name = name.rpartition(":")[2]
        if name == "c":
            self._close_cell()
            self.in_cell = False
        elif name == "rPh":
            self.in_phonetic = False
        elif self.take is not None:
            if name == "v":
                self.value = "".join(self.take)
            elif name == "t":
                self.inline.extend(self.take)
            elif name == "f":
                self.formula = "".join(self.take)
            else:
                return
            self.take = None

    def text(self, data: str) -> None:
        """Characters."""
        if self.take is not None:
            self.take.append(data)

    def _open_row(self, at: Attributes) -> None:
        row = _number(at.get("r"), 0)
        self.row = row - 1 if 0 < row <= LAST_ROW + 1 else self.row + 1
        self.col = -1
        self.line = self.cells.setdefault(self.row, {})
        if is_true(at.get("hidden")):
            self.found.hidden_rows.add(self.row)

    def _open_cell(self, at: Attributes) -> None:
        self.in_cell = True
        reference = at.get("r")
        self.col += 1
        if reference:
            letters = reference.rstrip("0123456789")
            col, row = column_index(letters), _number(reference[len(letters) :], 0) - 1
            if 0 <= col <= LAST_COL and 0 <= row <= LAST_ROW:
                self.col = col
                if row != self.row:
                    self.row = row
                    self.line = self.cells.setdefault(row, {})
        self.kind = at.get("t", "n")
        index = _number(at.get("s"), 0)
        self.style = self.context.styles[index] if index < len(self.context.styles) else PLAIN
        self.value = self.formula = None
        self.formula_at = {}
        self.inline = []
        self.take = None
        self.in_phonetic = False

    def _close_cell(self) -> None:
        here = (self.row, self.col)
        if self.style.format:
            self.found.formats[here] = self.style.format
        if self.style.bold:
            self.found.bold.add(here)
        has_formula = self.formula is not None
        if has_formula:
            self._keep_formula(here)
        value = self._value(here)
        if has_formula and self.value in (None, "") and self.kind != "str" and not self.inline:
            self.found.uncached.add(here)
        if value is not None or has_formula or here in self.found.errors:
            self.line[self.col] = value

    def _value(self, here: Cell) -> Any:
        text, kind = self.value, self.kind
        if self.inline and (kind == "inlineStr" or text is None):
            return unescape("".join(self.inline)) or None
        if text is None:
            return None
        if kind == "s":
            return self._string(here, text)
        if kind in ("str", "inlineStr"):
            return unescape(text) or None
        if kind == "e":
            self.found.errors[here] = text.strip() or "#VALUE!"
            return None
        if kind == "d":
            return iso_date(text.strip())
        return self._number(here, text)

    def _string(self, here: Cell, text: str) -> Any:
        index = _number(text.strip(), -1)
        if 0 <= index < len(self.context.strings):
            if index in self.context.bold_strings:
                self.found.bold.add(here)
            return self.context.strings[index] or None
        self.found.errors[here] = "teks sel hilang dari berkas"
        return None

    def _number(self, here: Cell, text: str) -> Any:
        bare = text.strip()
        if not bare:
            return None
        if self.kind == "b":
            return bare in ("1", "true", "TRUE")
        value = number(bare)
        if value is None:
            if bare.lower() in NOT_A_NUMBER or bare.startswith("#"):
                self.found.errors[here] = bare
                return None
            return unescape(text)  # a heading in a number cell, as JavaScript exporters write it
        if len(bare) > 15:
            raw = raw_digits(bare, value)
            if raw is not None:
                self.found.raw[here] = raw
        if self.style.shows != "number":
            return serial(value, self.style.shows, self.context.date1904)
        return value

    def _keep_formula(self, here: Cell) -> None:
        text = unescape(self.formula or "")
        index = self.formula_at.get("si")
        if self.formula_at.get("t") == "shared" and index is not None:
            if text:
                self.shared[index] = (here, text)
            elif index in self.shared:
                origin, text = self.shared[index]
                text = translate(text, here[0] - origin[0], here[1] - origin[1])
        self.found.formulas[here] = text


def read_sheet(pieces: Iterable[bytes], context: Context, file: str, name: str, hidden: bool) -> tuple[Grid, list[str]]:
    """The Grid of a worksheet part, and notes in Indonesian. Raises BrokenXml."""
    sheet = SheetPass(context)
    parse(pieces, sheet.start, sheet.end, sheet.text)
    rows, last_row, last_col, notes = sparse.to_rows(sheet.cells)
    found = sheet.found

    def inside(cell: Cell) -> bool:
        return cell[0] <= last_row and cell[1] <= last_col

    grid = Grid(
        file=file,
        name=name,
        rows=rows,
        merges=tuple(box for box in found.merges if box[0] <= last_row and box[1] <= last_col),
        errors={c: v for c, v in found.errors.items() if inside(c)},
        formulas={c: v for c, v in found.formulas.items() if inside(c)},
        uncached=frozenset(filter(inside, found.uncached)),
        formats={c: v for c, v in found.formats.items() if inside(c)},
        bold=frozenset(filter(inside, found.bold)),
        hidden_rows=frozenset(r for r in found.hidden_rows if r <= last_row),
        hidden_cols=frozenset(c for c in found.hidden_cols if c <= last_col),
        hidden=hidden,
        raw={c: v for c, v in found.raw.items() if inside(c)},
    )
    return grid, notes


def parse_box(reference: str) -> Box | None:
    """The box of a range such as "A1:C3"; None when it is none."""
    first, _, last = reference.replace("$", "").partition(":")
    corners = []
    for corner in (first, last or first):
        letters = corner.rstrip("0123456789")
        row, col = _number(corner[len(letters) :], 0) - 1, column_index(letters)
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


def _number(text: str | None, default: int) -> int:
    return int(text) if text and len(text) < 12 and text.isascii() and text.isdigit() else default
