"""A grid with its merged cells resolved, and cheap questions about its cells and rows."""

import re
from dataclasses import dataclass, field
from decimal import Decimal

from lkjip_xl.read.grid import Box, Grid, Value
from lkjip_xl.settings import SettledReading

UNSETTLED = SettledReading()

_AMOUNT_TEXT = re.compile(r"^\s*(?:rp\.?\s*)?-?\(?\d[\d.,\s]*\)?\s*%?,?-?\s*$", re.IGNORECASE)
_ORDINAL = re.compile(r"^\s*\(?\s*(?:\d{1,2}|[a-z]|©|[ivx]{1,4})\s*\)?\s*\.?\s*$", re.IGNORECASE)
_ORDINAL_FORMULA = re.compile(r"^\s*\(?\s*\d{1,2}\s*\)?\s*(?:=|:)[\s\d()+\-/*x×:%,.]+$", re.IGNORECASE)


def is_blank(value: Value) -> bool:
    """A cell that shows nothing: None, or spaces only."""
    return value is None or (isinstance(value, str) and not value.strip())


def is_number(value: Value) -> bool:
    """A true number (no bool, no date)."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_amount_text(value: Value) -> bool:
    """A text that is only an amount: "4.165.853.900,00", "Rp. 1.000", "95 %"."""
    return isinstance(value, str) and len(value) < 60 and bool(_AMOUNT_TEXT.match(value))


def is_ordinal(value: Value) -> bool:
    """A cell of a number row: 1, "(2)", "a", "13 = 9+10"."""
    if is_number(value):
        return float(value) == int(value) and 0 < value < 100
    return isinstance(value, str) and bool(_ORDINAL.match(value) or _ORDINAL_FORMULA.match(value))


def whole_digits(value: int | float) -> str:
    """A whole number as its cell shows it: of a double fifteen digits, then zeros; what it holds beyond is noise."""
    return str(value) if isinstance(value, int) else format(Decimal(f"{value:.14e}"), "f").partition(".")[0]


MAX_MERGED = 5_000_000  # cells under the merges of one sheet: seconds, not minutes


@dataclass(slots=True, eq=False)
class Sheet:
    """A grid and its merges. `origin` gives for a covered cell its box (first cell included).

    `settled` is what lkjip.toml says about the reading of this sheet.
    """

    grid: Grid
    origin: dict[tuple[int, int], Box] = field(default_factory=dict)
    settled: SettledReading = UNSETTLED

    @classmethod
    def of(cls, grid: Grid, settled: SettledReading = UNSETTLED) -> "Sheet":
        """Resolves the merges of a grid; those over a great many cells are cut short, and one that begins inside
        another (Excel makes none such) is none."""
        origin: dict[tuple[int, int], Box] = {}
        left = MAX_MERGED
        for box in grid.merges:
            r1, c1, r2, c2 = box
            r2, c2 = min(r2, r1 + 5000, grid.height + 1), min(c2, c1 + 500)
            left -= max(r2 + 1 - r1, 0) * max(c2 + 1 - c1, 0)
            if left < 0:
                break
            if (r1, c1) in origin:
                continue
            for row in range(r1, r2 + 1):
                for col in range(c1, c2 + 1):
                    origin[row, col] = box
        return cls(grid, origin, settled)

    def filled(self, row: int) -> list[tuple[int, Value]]:
        """The non-blank cells of a row as (column, value)."""
        if not 0 <= row < len(self.grid.rows):
            return []
        return [(c, v) for c, v in enumerate(self.grid.rows[row]) if not is_blank(v)]

    def text(self, row: int, col: int) -> str:
        """The text of a cell, "" where it is blank; line breaks and runs of spaces as one space."""
        value = self.grid.value(row, col)
        if value is None:
            return ""
        if is_number(value):
            whole = isinstance(value, int) or value.is_integer()
            return whole_digits(value) if whole else str(value)
        return " ".join(str(value).split())

    def head(self, row: int, col: int) -> tuple[int, int]:
        """The first cell of the merge that covers a cell, or the cell itself."""
        box = self.origin.get((row, col))
        return (box[0], box[1]) if box else (row, col)

    def covered(self, row: int, col: int) -> bool:
        """True for a cell that a merge hides behind its first cell."""
        return (row, col) in self.origin and self.head(row, col) != (row, col)

    def right_end(self, row: int, col: int) -> int:
        """The last column that the cell (or its merge) takes."""
        box = self.origin.get((row, col))
        return box[3] if box else col
