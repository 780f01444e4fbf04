"""Exact arithmetic over relations: what a printed figure stands for, and whether a relation holds.

Rupiah are exact to the sen: what a formula or a double leaves below one sen is no difference, one sen is.
A percentage or an index printed with d decimals stands for every value that rounds half-up or truncates to
it; a relation fails only when the intervals do not meet.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal, DivisionByZero, InvalidOperation, localcontext

from lkjip_xl.model import Form, Quantity
from lkjip_xl.relations import formulas
from lkjip_xl.relations.kinds import Ratio, Relation, Sum, sides
from lkjip_xl.relations.rounding import decimals_of

ZERO = Decimal(0)
SEN = Decimal("0.01")
_EXACT = Context(prec=60, traps=[DivisionByZero, InvalidOperation])
_SETTLED = Decimal("0.0001")  # a residue that reaches one sen but for so little is one sen
_DOUBLE = 53  # bits of a double
_WIDE = Decimal(10) ** 13  # from here on a double no longer holds the sen


@dataclass(frozen=True, slots=True)
class Interval:
    """All values between low and high; `low_open`/`high_open` leave the end out."""

    low: Decimal
    high: Decimal
    low_open: bool = False
    high_open: bool = False

    def meets(self, other: "Interval") -> bool:
        """True when some value lies in both."""
        return not (self._below(other) or other._below(self))

    def apart(self, other: "Interval") -> Decimal:
        """How far the two lie from one another; 0 when they meet."""
        if self.meets(other):
            return ZERO
        with localcontext(_EXACT):
            return max(other.low - self.high, self.low - other.high)

    def _below(self, other: "Interval") -> bool:
        if self.high != other.low:
            return self.high < other.low
        return self.high_open or other.low_open

    def __add__(self, other: "Interval") -> "Interval":
        """Every sum of a value of each."""
        return Interval(
            _EXACT.add(self.low, other.low),
            _EXACT.add(self.high, other.high),
            self.low_open or other.low_open,
            self.high_open or other.high_open,
        )


POINT_ZERO = Interval(ZERO, ZERO)


def point(value: Decimal) -> Interval:
    """The interval that holds one value."""
    return Interval(value, value)


def printed(value: Decimal, unit: Decimal) -> Interval:
    """Every value that rounds half-up (away from zero) or truncates (towards zero) to `value`,
    where `unit` is one step of its last printed digit."""
    half = unit / 2
    if value > 0:
        return Interval(value - half, value + unit, False, True)
    if value < 0:
        return Interval(value - unit, value + half, True, False)
    return Interval(-unit, unit, True, True)


def is_rupiah(quantity: Quantity) -> bool:
    """True for amounts of money."""
    return quantity.unit == "Rp"


def to_sen(value: Decimal) -> Decimal:
    """An amount of money as it is paid: no more than two decimals; what has no more stays as it is."""
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int) or exponent >= -2:
        return value
    rounded = value.quantize(SEN, ROUND_HALF_UP, _EXACT)
    return rounded if rounded % 1 else rounded.quantize(Decimal(1), context=_EXACT)


def below_sen(difference: Decimal) -> bool:
    """True for a difference between amounts that a formula or a double leaves: less than one sen."""
    return abs(difference) < SEN - _SETTLED / 2


def same_amount(one: Decimal, other: Decimal) -> bool:
    """Are two amounts of money the same to the sen?"""
    with localcontext(_EXACT):
        return below_sen(one - other)


def exceeds(one: Decimal, other: Decimal) -> bool:
    """Is an amount of money larger than another, by one sen or more?"""
    return one > other and not same_amount(one, other)


def _noise(cells: Iterable[Quantity]) -> Decimal:
    """What the doubles of amounts so large that they cannot hold the sen may be off by, all together."""
    total = ZERO
    for cell in cells:
        if cell.is_true_number and cell.value is not None and abs(cell.value) >= _WIDE and cell.value % 1:
            total += Decimal(2) ** (int(abs(cell.value)).bit_length() - _DOUBLE)
    return total


def interval(quantity: Quantity, *, coarse: bool = False, rounded: bool = False) -> Interval | None:
    """What a figure stands for; None when it has no value.

    Rupiah and whole numbers that are no percentage (head counts, an index of 80) are exact.
    coarse:  also widen a rupiah figure that was written in thousands or millions (its `factor`); wanted
             only where it meets figures written in full.
    rounded: the figure is known to be the rounded result of a division, so a whole number is rounded too.
    """
    if quantity.value is None:
        return None
    if is_rupiah(quantity):
        step = Decimal(1).scaleb(-(quantity.decimals or 0)) * quantity.factor
        if coarse and quantity.factor > 1 and quantity.value % step == 0:
            return printed(quantity.value, step)
        return point(quantity.value)
    decimals = quantity.decimals if quantity.decimals is not None else decimals_of(quantity.value)
    if decimals == 0 and not rounded and (quantity.unit != "%" or quantity.decimals is None):
        return point(quantity.value)
    spread = printed(quantity.value, Decimal(1).scaleb(-decimals))
    if quantity.decimals is None:  # a true number may come from Excel's own division, in doubles
        noise = max(abs(quantity.value), Decimal(1)).scaleb(-9)
        return Interval(spread.low - noise, spread.high + noise)
    return spread


def _counts(cells: Iterable[Quantity], coarse: bool) -> Interval | None:
    """Sum of cells: blanks and dashes count 0, anything unreadable makes it unknown, and so does
    a group in which nothing is filled in."""
    total, known = POINT_ZERO, False
    for cell in cells:
        if cell.empty:
            continue
        part = interval(cell, coarse=coarse)
        if part is None:
            return None
        total, known = total + part, True
    return total if known else None


def add_up(cells: Iterable[Quantity]) -> Decimal | None:
    """Exact sum of the figures as written; blanks and dashes count 0; None when a figure cannot be
    read or nothing is filled in."""
    total, known = ZERO, False
    for cell in cells:
        if cell.empty:
            continue
        if cell.value is None:
            return None
        total, known = _EXACT.add(total, cell.value), True
    return total if known else None


def _mixed_scales(cells: Iterable[Quantity]) -> bool:
    return len({c.factor for c in cells if is_rupiah(c) and c.value is not None and c.value != 0}) > 1


def ratio_value(relation: Ratio) -> Decimal | None:
    """The exact result of a ratio (60 digits), None when a figure is missing or the divisor is 0."""
    num, den = relation.numerator.value, relation.denominator.value
    if num is None or den is None:
        return None
    return evaluate(relation.formula, num, den, relation.scale)


def evaluate(formula: str, numerator: Decimal, denominator: Decimal, scale: Decimal) -> Decimal | None:
    """One formula of the field over its operands (realisasi and target, realisasi and pagu, capaian and serapan)."""
    if formula.startswith("EF_"):
        return formulas.efisiensi(numerator, denominator, formula)
    if formula in formulas.NEGATIVE:
        return formulas.capaian(denominator, numerator, "negatif", formula)
    return None if denominator == 0 else formulas.divide(numerator * scale, denominator)


def _ratio_interval(relation: Ratio) -> Interval | None:
    """Everything the ratio can be when its numerator is itself a rounded percentage."""
    exact = ratio_value(relation)
    if exact is None:
        return None
    ends = _rounded_input(relation.numerator)
    dens = _rounded_input(relation.denominator) if relation.formula.startswith("EF_") else None
    values = [exact]
    for num in (ends.low, ends.high) if ends else (relation.numerator.value,):
        for den in (dens.low, dens.high) if dens else (relation.denominator.value,):
            if num is not None and den is not None:
                value = evaluate(relation.formula, num, den, relation.scale)
                if value is not None:
                    values.append(value)
    return Interval(min(values), max(values))


def _rounded_input(quantity: Quantity) -> Interval | None:
    """A percentage printed with decimals is a rounded one; targets such as 95 % are exact."""
    if quantity.unit == "%" and quantity.decimals:
        return interval(quantity)
    return None


def holds(relation: Relation) -> bool | None:
    """Does it hold? None when a figure that it needs is missing or unreadable."""
    if isinstance(relation, Ratio):
        result, exact = interval(relation.result, rounded=True), _ratio_interval(relation)
        return None if result is None or exact is None else result.meets(exact)
    left, right = sides(relation)
    if "target" in relation.family:  # a target is set, not measured: 95 % is exactly 95
        one, two = add_up(left), add_up(right)
        return None if one is None or two is None else one == two
    coarse = _mixed_scales(relation.cells)
    if not coarse and _money(relation.cells) and (one := add_up(left)) is not None and one == add_up(right):
        return True  # amounts that agree to the last digit, as nearly all do
    a, b = _counts(left, coarse), _counts(right, coarse)
    if b is None and isinstance(relation, Sum) and all(c.form is Form.BLANK for c in relation.parts):
        b = POINT_ZERO  # blank parts count 0, also when all of them are blank
    if a is None or b is None:
        return None
    money = not coarse and _money(relation.cells)
    return a.meets(b) or (money and below_sen(a.apart(b) - _noise(relation.cells)))


def _money(cells: Iterable[Quantity]) -> bool:
    """True when every figure of a relation is an amount of money."""
    return all(is_rupiah(c) for c in cells if c.value is not None)


def gap(relation: Relation) -> Decimal | None:
    """total - sum of parts, left - right, printed - exact; None when it cannot be told."""
    with localcontext(_EXACT):
        if isinstance(relation, Ratio):
            exact = ratio_value(relation)
            return None if exact is None or relation.result.value is None else relation.result.value - exact
        left, right = (add_up(side) for side in sides(relation))
        if isinstance(relation, Sum) and not relation.minus:
            right = add_parts(relation)
        return None if left is None or right is None else left - right


def add_parts(relation: Sum) -> Decimal | None:
    """What the total of a Sum should be: its parts less what it takes off; 0 when every part is blank."""
    if relation.parts and all(c.form is Form.BLANK for c in relation.parts):
        return ZERO
    found = add_up(relation.parts)
    less = add_up(relation.minus) if any(not c.empty for c in relation.minus) else ZERO
    if found is None or less is None:
        return None
    with localcontext(_EXACT):
        return found - less


def readable(cells: Iterable[Quantity]) -> bool:
    """True when no cell is broken, an error or words."""
    return all(c.form in (Form.NUMBER, Form.BLANK, Form.DASH) for c in cells)
