"""Formula text moved to another cell (shared formulas), and the other workbooks it mentions."""

import re

from lkjip_xl.model.place import column_letters
from lkjip_xl.read.guard import LAST_COL, LAST_ROW
from lkjip_xl.read.values import column_index

_TOKEN = re.compile(
    r'"(?:[^"]|"")*"'  # text
    r"|'(?:[^']|'')*'"  # quoted sheet name
    r"|\[[^\]]*\]"  # workbook number, table column
    r"|(?<![\w.$])(?P<c1>\$?[A-Za-z]{1,3}):(?P<c2>\$?[A-Za-z]{1,3})(?![\w(.!:$])"  # whole columns
    r"|(?<![\w.$])(?P<r1>\$?\d{1,7}):(?P<r2>\$?\d{1,7})(?![\w(.!:$])"  # whole rows
    r"|(?<![\w.$])(?P<col>\$?[A-Za-z]{1,3})(?P<row>\$?[1-9]\d{0,6})(?![\w(.!])"  # cell
    r"|[\w.\\]+"  # any other word, so that nothing inside it matches
)
_EXTERNAL = re.compile(r'"(?:[^"]|"")*"|\'(?:[^\'\[]|\'\')*\[(\d+)\](?:[^\']|\'\')*\'!|\[(\d+)\][^\[\]!\'"(),;]*!')


def translate(formula: str, down: int, right: int) -> str:
    """The formula as it would read in a cell `down` rows below and `right` columns to the right.

    Relative references move, absolute ones ($) stay; a reference moved off the sheet becomes #REF!.
    """

    def move(found: re.Match[str]) -> str:
        if found["col"]:
            col, row = _column(found["col"], right), _row(found["row"], down)
            return f"{col}{row}" if col and row else "#REF!"
        if found["c1"]:
            first, last = _column(found["c1"], right), _column(found["c2"], right)
            return f"{first}:{last}" if first and last else "#REF!"
        if found["r1"]:
            first, last = _row(found["r1"], down), _row(found["r2"], down)
            return f"{first}:{last}" if first and last else "#REF!"
        return found[0]

    return _TOKEN.sub(move, formula)


def external_books(formula: str) -> set[int]:
    """The numbers of the other workbooks that a formula refers to: {1} for [1]Sheet3!$E$8."""
    if "[" not in formula:
        return set()
    return {int(found[1] or found[2]) for found in _EXTERNAL.finditer(formula) if found[1] or found[2]}


def _column(text: str, by: int) -> str | None:
    if text.startswith("$"):
        return text
    col = column_index(text) + by
    return column_letters(col) if 0 <= col <= LAST_COL else None


def _row(text: str, by: int) -> str | None:
    if text.startswith("$"):
        return text
    row = int(text) + by
    return str(row) if 1 <= row <= LAST_ROW + 1 else None
