"""Where a figure or a text stands: file, sheet, cell, and which part of the cell's text."""

import re
from dataclasses import dataclass

_A1 = re.compile(r"([A-Z]{1,3})([1-9][0-9]*)$")


def column_letters(col: int) -> str:
    """Column letters of a 0-based column number: 0 -> A, 26 -> AA."""
    letters = ""
    col += 1
    while col:
        col, rest = divmod(col - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def a1(row: int, col: int) -> str:
    """A1 address of a 0-based row and column."""
    return f"{column_letters(col)}{row + 1}"


def parse_a1(address: str) -> tuple[int, int]:
    """0-based (row, column) of an A1 address such as "C12"; ValueError for anything else."""
    found = _A1.match(address)
    if not found:
        raise ValueError(f"not an A1 address: {address!r}")
    col = 0
    for letter in found[1]:
        col = col * 26 + ord(letter) - 64
    return int(found[2]) - 1, col - 1


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A cell of an input. Row and column are 0-based; row -1 means the sheet as a whole.

    `part` is 0 for the whole cell, and n for the n-th amount inside the cell's running text.
    """

    file: str
    sheet: str
    row: int = -1
    col: int = -1
    part: int = 0

    @property
    def a1(self) -> str | None:
        """A1 address, or None when the place is a whole sheet."""
        return a1(self.row, self.col) if self.row >= 0 else None

    @property
    def cell(self) -> "Place":
        """The same place without its part: the cell that holds it."""
        return Place(self.file, self.sheet, self.row, self.col) if self.part else self

    def __str__(self) -> str:
        """Human form: `PK.xlsx, lembar PK, sel C12`."""
        parts = [self.file]
        if self.sheet:
            parts.append(f"lembar {self.sheet}")
        if self.a1:
            parts.append(f"sel {self.a1}")
        return ", ".join(parts)
