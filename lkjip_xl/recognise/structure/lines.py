"""What each row of a table shows of itself: name, code, numbering, look, amounts, formulas."""

import re
from dataclasses import dataclass
from decimal import Decimal

SEN = 100
COLUMNS_MOST = 8  # columns of money that are looked at
_CELL = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")


@dataclass(slots=True)
class Line:
    """A row of a table as evidence.

    path:    the codes of its code columns, blank ones left out; code: the one code they spell.
    amounts: one a column of money, in sen; None where the cell is blank or cannot be read.
    refs:    for each of them the rows that its formula adds up, None without such a formula.
    """

    row: int
    name: str
    code: str = ""
    path: tuple[str, ...] = ()
    number: str = ""
    col: int = 0
    bold: bool = False
    italic: bool = False
    indent: int = 0
    outline: int = 0
    hidden: bool = False
    totalled: bool = False
    amounts: tuple[int | None, ...] = ()
    refs: tuple[tuple[int, ...] | None, ...] = ()

    @property
    def filled(self) -> bool:
        """True when at least one amount can be read."""
        return any(a is not None for a in self.amounts)


def sen(value: Decimal | None) -> int | None:
    """An amount of rupiah in whole sen; what a double leaves below one sen is no amount."""
    return None if value is None else int((value * SEN).to_integral_value())


def added_rows(formula: str, col: str) -> tuple[int, ...] | None:
    """The 0-based rows of one column that a formula adds up ("SUM(C8:C9)", "C7+C10"); None for any other formula.

    col: the letters of the column in which the formula stands.
    """
    text = formula.upper().replace(" ", "").replace("$", "").lstrip("=+")
    text = re.sub(r"SUBTOTAL\((?:9|109)[,;]", "SUM(", text)
    if not re.fullmatch(
        r"(?:SUM\((?:[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?[,;+]?)+\)|[A-Z]{1,3}\d+)(?:\+(?:SUM\((?:[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?[,;+]?)+\)|[A-Z]{1,3}\d+))*",
        text,
    ):
        return None
    found: list[int] = []
    for part in re.split(r"[,;+()]|SUM", text):
        ends = _CELL.findall(part)
        if not ends:
            continue
        if any(c != col for c, _ in ends):
            return None
        first, last = int(ends[0][1]) - 1, int(ends[-1][1]) - 1
        if last - first > 20_000:
            return None
        found += range(first, last + 1)
    return tuple(dict.fromkeys(found)) or None


def information(amount: int) -> float:
    """Bits that an amount tells: those of its digits without the zeros at its end. amount: in sen."""
    digits = str(abs(amount)).rstrip("0")
    return 3.32 * len(digits) if amount else 0.0
