"""What one cell of an .xlsx means: its type, style, text and formula into a value and what goes with it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from lkjip_xl.read.budget import MAX_FORMULA, MAX_TEXT, TOO_LONG, Budget
from lkjip_xl.read.formula import translate
from lkjip_xl.read.grid import Box
from lkjip_xl.read.spans import Spans
from lkjip_xl.read.styles import PLAIN, Style
from lkjip_xl.read.values import NOT_A_NUMBER, is_error, iso_date, number, raw_digits, serial, unescape
from lkjip_xl.read.xml import Attributes

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Context:
    """What the cells of all sheets of a workbook refer to. bold_strings: strings that are bold throughout;
    budget: what the workbook may still cost."""

    strings: Sequence[str]
    styles: Sequence[Style]
    date1904: bool = False
    bold_strings: frozenset[int] = frozenset()
    budget: Budget = field(default_factory=Budget)

    def style(self, index: str | None) -> Style:
        """The style of an index as written; the plain one when it is absent or out of range."""
        number = whole(index, 0)
        return self.styles[number] if number < len(self.styles) else PLAIN


@dataclass(slots=True)
class Found:
    """What stands in a sheet besides its rows. formats: row -> column -> code."""

    merges: list[Box] = field(default_factory=list)
    errors: dict[Cell, str] = field(default_factory=dict)
    formulas: dict[Cell, str] = field(default_factory=dict)
    uncached: set[Cell] = field(default_factory=set)
    formats: dict[int, dict[int, str]] = field(default_factory=dict)
    bold: set[Cell] = field(default_factory=set)
    italic: set[Cell] = field(default_factory=set)
    indents: dict[Cell, int] = field(default_factory=dict)
    outline: dict[int, int] = field(default_factory=dict)
    raw: dict[Cell, str] = field(default_factory=dict)
    hidden_rows: Spans = field(default_factory=Spans)
    hidden_cols: Spans = field(default_factory=Spans)
    lost_formulas: int = 0  # that were too long, or too many


@dataclass(slots=True)
class Written:
    """A cell as the XML writes it. inline: the text of <is>; formula None: there is no <f>."""

    kind: str = "n"
    style: Style = PLAIN
    value: str | None = None
    inline: str = ""
    formula: str | None = None
    formula_at: Attributes = field(default_factory=dict)


class Cells:
    """Interprets the cells of one sheet and collects what it finds."""

    def __init__(self, context: Context) -> None:
        """Nothing found yet."""
        self.context = context
        self.found = Found()
        self._shared: dict[str, tuple[Cell, str]] = {}

    def take(self, here: Cell, cell: Written) -> tuple[Any, bool]:
        """The value of a cell, and whether the cell counts (it has a value, a formula or an error)."""
        found = self.found
        if cell.formula is not None:
            self.keep_formula(here, self._formula(here, cell.formula, cell.formula_at))
        value = self._value(here, cell)
        if cell.formula is not None and cell.value in (None, "") and cell.kind != "str" and not cell.inline:
            found.uncached.add(here)
        return value, value is not None or cell.formula is not None or here in found.errors

    def keep_formula(self, here: Cell, formula: str | None) -> None:
        """Note the formula of a cell, unless there is no room for it (None: that is known already)."""
        if formula is not None and self.context.budget.formula(formula):
            self.found.formulas[here] = formula
        else:
            self.found.lost_formulas += 1

    def _value(self, here: Cell, cell: Written) -> Any:
        text, kind = cell.value, cell.kind
        if cell.inline and (kind == "inlineStr" or text is None):
            return self._text(here, unescape(cell.inline))
        if text is None:
            return None
        if kind == "s":
            return self._string(here, text)
        if kind in ("str", "inlineStr"):
            return self._text(here, unescape(text))
        if kind == "e":
            self.found.errors[here] = text.strip() or "#VALUE!"
            return None
        if kind == "d":
            return iso_date(text.strip()) or None
        return self._number(here, text, cell)

    def _text(self, here: Cell, text: str) -> str | None:
        if len(text) > MAX_TEXT:
            self.found.errors[here] = TOO_LONG
            return None
        if is_error(text):
            self.found.errors[here] = text.strip()
            return None
        return text or None

    def _string(self, here: Cell, text: str) -> str | None:
        if not text.strip():
            return None
        index = whole(text.strip(), -1)
        if 0 <= index < len(self.context.strings):
            if index in self.context.bold_strings:
                self.found.bold.add(here)
            return self._text(here, self.context.strings[index])
        self.found.errors[here] = "teks sel hilang dari berkas"
        return None

    def _number(self, here: Cell, text: str, cell: Written) -> Any:
        bare = text.strip()
        if not bare:
            return None
        if cell.kind == "b":
            return bare.lower() in ("1", "true")
        value = number(bare)
        if value is None:
            if bare.lower() in NOT_A_NUMBER or bare.startswith("#"):
                self.found.errors[here] = bare
                return None
            return self._text(here, unescape(text))  # a heading in a number cell, as JavaScript exporters write it
        raw = raw_digits(bare, value)
        if raw is not None:
            self.found.raw[here] = raw
        if cell.style.shows != "number":
            return serial(value, cell.style.shows, self.context.date1904)
        return value

    def _formula(self, here: Cell, text: str, at: Attributes) -> str | None:
        if len(text) > MAX_FORMULA or self.context.budget.formulas_left < 0:
            return None
        text = unescape(text)
        index = at.get("si")
        if at.get("t") != "shared" or index is None:
            return text
        if text:
            self._shared[index] = (here, text)
            return text
        if index not in self._shared:
            return ""
        origin, text = self._shared[index]
        return translate(text, here[0] - origin[0], here[1] - origin[1])


def whole(text: str | None, default: int) -> int:
    """A non-negative whole number as an attribute writes it, or the default."""
    return int(text) if text and len(text) < 12 and text.isascii() and text.isdigit() else default
