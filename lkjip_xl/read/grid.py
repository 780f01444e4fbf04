"""A sheet as read: values in rows, and what the values alone do not tell (formulas, formats, hidden rows)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Value = Any  # None | str | int | float | bool | datetime.date | datetime.datetime | datetime.time | timedelta
Box = tuple[int, int, int, int]  # first row, first column, last row, last column; 0-based, ends included


@dataclass(slots=True)
class Grid:
    """One sheet. Rows and columns are 0-based and absolute (A1 is 0, 0), whatever the used box is.

    rows:         the values, ragged; a blank cell is None. Numbers as the file holds them (float or int),
                  text as str (never stripped), NaN and Infinity never: those become errors.
    raw:          the number as the file writes it, only where repr(float) would not give it back.
    errors:       cells that hold an error value ("#REF!", "#DIV/0!"; NaN, Infinity, null in a number cell too).
    formulas:     cell -> formula without "="; only where the file format gives them.
    uncached:     cells with a formula and no stored value.
    formats:      cell -> number format code, for cells whose format is not General.
    bold, italic, indents (cell -> steps), outline (row -> level): how a cell or row looks, where the file tells.
    """

    file: str
    name: str
    rows: list[list[Value]]
    merges: tuple[Box, ...] = ()
    errors: Mapping[tuple[int, int], str] = field(default_factory=dict)
    formulas: Mapping[tuple[int, int], str] = field(default_factory=dict)
    uncached: frozenset[tuple[int, int]] = frozenset()
    formats: Mapping[tuple[int, int], str] = field(default_factory=dict)
    bold: frozenset[tuple[int, int]] = frozenset()
    italic: frozenset[tuple[int, int]] = frozenset()
    indents: Mapping[tuple[int, int], int] = field(default_factory=dict)
    outline: Mapping[int, int] = field(default_factory=dict)
    hidden_rows: frozenset[int] = frozenset()
    hidden_cols: frozenset[int] = frozenset()
    hidden: bool = False  # the sheet itself is hidden or very hidden
    raw: Mapping[tuple[int, int], str] = field(default_factory=dict)

    @property
    def height(self) -> int:
        """Number of rows, counted from row 1 of the sheet."""
        return len(self.rows)

    @property
    def width(self) -> int:
        """Number of columns of the widest row."""
        return max(map(len, self.rows), default=0)

    def value(self, row: int, col: int) -> Value:
        """The value of a cell, None outside the sheet and for blanks."""
        if 0 <= row < len(self.rows):
            cells = self.rows[row]
            if 0 <= col < len(cells):
                return cells[col]
        return None


@dataclass(slots=True)
class Book:
    """A file as read. format: xlsx, xlsm, xls, xlsb, ods, xml (2003), html, mhtml, csv, tsv. notes: Indonesian
    sentences about what reading lost or repaired ("tautan ke buku kerja lain: ..."). made_by: "lkjip-xl" for an
    output of this program, else ""."""

    file: str
    format: str
    grids: tuple[Grid, ...]
    notes: tuple[str, ...] = ()
    made_by: str = ""
