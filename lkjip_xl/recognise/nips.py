"""NIP wherever they stand on a sheet: beside names in a head, in lists of pegawai, in signatures."""

import re
from decimal import Decimal

from lkjip_xl.model import Place, Text
from lkjip_xl.read.grid import Grid, Value
from lkjip_xl.recognise.cells import EXCEL_DIGITS
from lkjip_xl.recognise.sheet import is_number

KEPT, UNKNOWN = 15, "."  # digits that a number keeps; what stands for one that is lost
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?\s*[eE]\s*\+?\s*\d{1,2}\b")
MOST_ROWS = 3000  # longer sheets are exports of an application
_LABELLED = re.compile(r"\bnip\b[\s.:]*((?:[0-9][\s.]*){15,21}|[0-9][.,][0-9]+\s*e\s*\+?\s*1[67])\s*$", re.IGNORECASE)
_BARE = re.compile(
    r"'?(?:19[3-9]|20[01])[0-9]\s?[01][0-9][0-3][0-9]\s?(?:[0-9]\s?){10}|[12][.,][0-9]{3,}e\+?17", re.IGNORECASE
)
_FIRST, _LAST = 193 * 10**15, 202 * 10**15  # numbers that begin like a year of birth


def digits_of(value: float) -> str:
    """The digits of a number as far as a cell keeps them: fifteen, then zeros."""
    return format(EXCEL_DIGITS.plus(Decimal(value)), "f")


def known_digits(nip: str) -> str:
    """A NIP as it may be printed: digits that were lost when it went through a number ("196501011990031000",
    "1,965E+17") are dots to be filled in, never zeros that nobody wrote."""
    if _SCIENTIFIC.search(nip):
        return _SCIENTIFIC.sub(UNKNOWN * 18, nip)
    digits = re.sub(r"\D", "", nip)
    return (
        f"{digits[:KEPT]}{UNKNOWN * 3}" if len(digits) == 18 and digits.endswith("000") and digits[0] in "12" else nip
    )


def nips_in(grid: Grid) -> tuple[Text, ...]:
    """The NIP of a sheet that is no long export."""
    if grid.height > MOST_ROWS:
        return ()
    return tuple(
        Text(Place(grid.file, grid.name, row, col), nip)
        for row, cells in enumerate(grid.rows)
        for col, value in enumerate(cells)
        if (nip := _nip(value))
    )


def _nip(value: Value) -> str:
    if isinstance(value, str):
        if len(value) < 10 or not value.rstrip()[-1:].isdigit():
            return ""
        found = _LABELLED.search(value)
        return found[1].strip() if found else value.strip() if _BARE.fullmatch(value.strip()) else ""
    return digits_of(value) if is_number(value) and _FIRST <= value < _LAST and float(value).is_integer() else ""
