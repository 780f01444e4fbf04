"""What the formulas of a workbook give over the figures that stand in it, exactly, as Excel will the next time it
calculates: +, -, *, /, ^, %, brackets, SUM, SUBTOTAL, ROUND, ABS and IFERROR over cells of the same file.

A formula over anything else (a cell that was not taken for a figure, a text that reads as a number, another
workbook, another function) has no answer here: nothing is said of it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext

from lkjip_xl.model import Document, Form, Place, Quantity, parse_a1

MOST_CELLS = 400_000  # cells looked up for one folder; what lies beyond is not judged
LONGEST = 2_000  # characters of a formula
LARGEST = 30  # digits before the point; nothing beyond is a figure of a budget
NOISE = Decimal("1e-9")  # what computing in doubles may leave, as a share of the figure
_CONTEXT = Context(prec=40)
_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)"
    r"|(?P<ref>(?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)(?![\w(])"
    r"|(?P<name>[A-Za-z][A-Za-z.]*)(?=\s*\()"
    r"|(?P<sign>[-+*/^%(),;]))"
)
Cells = Mapping[tuple[str, int, int], Quantity]


class _NoAnswer(Exception):
    """The formula holds something that cannot be computed here."""


@dataclass(frozen=True, slots=True)
class Stale:
    """A cell whose formula gives something else than what stands in it; `gives` on the scale of its value."""

    cell: Quantity
    gives: Decimal


def stale(documents: Sequence[Document]) -> Iterator[Stale]:
    """Every figure whose stored value is not what its formula gives, file by file."""
    files: dict[str, dict[tuple[str, int, int], Quantity]] = {}
    for document in documents:
        cells = files.setdefault(document.file, {})
        for item in document.items:
            for group in item.figures.values():
                for cell in group:
                    if not cell.place.part:
                        cells.setdefault((cell.place.sheet, cell.place.row, cell.place.col), cell)
    left = MOST_CELLS
    for cells in files.values():
        for cell in cells.values():
            if cell.formula and cell.value is not None and left > 0:
                reader = _Reader(cell.place, cells, left)
                gives = reader.answer(cell.formula)
                left = reader.left
                if gives is not None and _differs(cell, gives * cell.factor):
                    yield Stale(cell, gives * cell.factor)


def _differs(cell: Quantity, gives: Decimal) -> bool:
    """More than the sen, or than what computing in doubles leaves of a percentage."""
    if cell.value is None:
        return False
    with localcontext(_CONTEXT):
        off = abs(cell.value - gives)
        least = Decimal("0.01") if cell.unit == "Rp" else Decimal("0.000001")
        return off >= least and off > NOISE * max(abs(cell.value), abs(gives), Decimal(1))


class _Reader:
    """One formula: tokens from left to right, by precedence."""

    def __init__(self, home: Place, cells: Cells, left: int) -> None:
        self.home, self.cells, self.left = home, cells, left
        self.tokens: list[tuple[str, str]] = []
        self.at = 0

    def answer(self, formula: str) -> Decimal | None:
        """What the formula gives, None where it has no answer here."""
        try:
            self.tokens = _tokens(formula)
            with localcontext(_CONTEXT):
                value = self._sum()
        except (_NoAnswer, ArithmeticError, RecursionError):
            return None
        sound = self.at == len(self.tokens) and value.is_finite() and value.adjusted() < LARGEST
        return value if sound else None

    def _peek(self) -> str:
        return self.tokens[self.at][1] if self.at < len(self.tokens) else ""

    def _take(self) -> tuple[str, str]:
        if self.at >= len(self.tokens):
            raise _NoAnswer
        self.at += 1
        return self.tokens[self.at - 1]

    def _sum(self) -> Decimal:
        value = self._product()
        while self._peek() in ("+", "-"):
            sign = self._take()[1]
            other = self._product()
            value = value + other if sign == "+" else value - other
        return value

    def _product(self) -> Decimal:
        value = self._power()
        while self._peek() in ("*", "/"):
            sign = self._take()[1]
            other = self._power()
            value = value * other if sign == "*" else value / other
        return value

    def _power(self) -> Decimal:
        value = self._signed()
        while self._peek() == "^":
            self._take()
            value = value ** self._signed()
        return value

    def _signed(self) -> Decimal:
        if self._peek() in ("+", "-"):
            sign = self._take()[1]
            value = self._signed()
            return value if sign == "+" else -value
        value = self._atom()
        while self._peek() == "%":
            self._take()
            value /= 100
        return value

    def _atom(self) -> Decimal:
        kind, text = self._take()
        if kind == "number":
            return Decimal(text)
        if kind == "ref":
            cells = list(self._refer(text))
            if len(cells) != 1:
                raise _NoAnswer
            return cells[0]
        if kind == "name":
            return self._function(text.upper())
        if text == "(":
            value = self._sum()
            self._close()
            return value
        raise _NoAnswer

    def _close(self) -> None:
        if self._take()[1] != ")":
            raise _NoAnswer

    def _function(self, name: str) -> Decimal:
        if name not in ("SUM", "SUBTOTAL", "ROUND", "ABS", "IFERROR") or self._take()[1] != "(":
            raise _NoAnswer
        values: list[list[Decimal]] = []
        while True:
            values.append(self._argument(name))
            closing = self._take()[1]
            if closing == ")":
                break
            if closing not in (",", ";"):
                raise _NoAnswer
        return _apply(name, values)

    def _argument(self, name: str) -> list[Decimal]:
        following = self.tokens[self.at + 1][1] if self.at + 1 < len(self.tokens) else ""
        if name in ("SUM", "SUBTOTAL") and self.tokens[self.at][0] == "ref" and following in (",", ";", ")"):
            return list(self._refer(self._take()[1]))
        if name == "SUBTOTAL" and self.tokens[self.at][0] != "number":
            raise _NoAnswer
        return [self._sum()]

    def _refer(self, text: str) -> Iterator[Decimal]:
        sheet, _, address = text.rpartition("!")
        sheet = sheet.strip("'").replace("''", "'") or self.home.sheet
        first, _, last = address.replace("$", "").partition(":")
        (top, one), (bottom, other) = parse_a1(first), parse_a1(last or first)
        self.left -= (bottom - top + 1) * (other - one + 1)
        if self.left < 0:
            raise _NoAnswer
        for row in range(min(top, bottom), max(top, bottom) + 1):
            for col in range(min(one, other), max(one, other) + 1):
                yield self._value(self.cells.get((sheet, row, col)))

    def _value(self, cell: Quantity | None) -> Decimal:
        if cell is None or cell.place == self.home or cell.form not in (Form.NUMBER, Form.BLANK):
            raise _NoAnswer
        if cell.value is None:
            return Decimal(0)
        if not cell.is_true_number or not cell.factor:
            raise _NoAnswer
        return cell.value / cell.factor


def _tokens(formula: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    at, text = 0, formula.strip().lstrip("=+")
    if len(text) > LONGEST:
        raise _NoAnswer
    while at < len(text.rstrip()):
        match = _TOKEN.match(text, at)
        if match is None or match.lastgroup is None:
            raise _NoAnswer
        found.append((match.lastgroup, match[match.lastgroup]))
        at = match.end()
    return found


def _apply(name: str, values: list[list[Decimal]]) -> Decimal:
    if name == "SUBTOTAL":
        if values[0] not in ([Decimal(9)], [Decimal(109)]):
            raise _NoAnswer
        return sum((v for group in values[1:] for v in group), Decimal(0))
    if name == "SUM":
        return sum((v for group in values for v in group), Decimal(0))
    if name == "IFERROR" and len(values) == 2:
        return values[0][0]
    if name == "ABS" and len(values) == 1:
        return abs(values[0][0])
    if name == "ROUND" and len(values) == 2 and values[1][0] == int(values[1][0]):
        return values[0][0].quantize(Decimal(1).scaleb(-int(values[1][0])), ROUND_HALF_UP)
    raise _NoAnswer
