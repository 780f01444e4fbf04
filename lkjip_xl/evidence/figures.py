"""Lines of exact figures as whole numbers, and how fine each line counts."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from math import gcd

DECIMALS = 4  # finer digits are what a formula leaves behind, not what a person wrote

Number = Decimal | int | None
Line = Sequence[Number]


@dataclass(slots=True)
class Field:
    """Lines over the same items, scaled to whole numbers.

    A line is a row when items are columns, a column when items are rows. `grains` says for each class of lines
    (lines that write equally many decimals) how fine each item counts there: the largest number that divides all
    its figures, so 1000 in a budget of whole thousands and 5 in a census rounded to fives.
    """

    lines: list[list[int | None]]
    classes: list[int]
    grains: dict[int, list[int]]
    cut: bool = False  # some figures had more decimals than are kept
    items: int = 0
    decimals: int = 0  # the figures are scaled by ten to this power
    used: list[int] = field(default_factory=list)  # items with a figure in some line

    def grain(self, line: int, items: Sequence[int]) -> int:
        """The finest unit that the items count in, on lines like this one."""
        grains = self.grains[self.classes[line]]
        return gcd(*[grains[i] for i in items]) or 1


def _exponent(value: Number) -> int:
    if isinstance(value, Decimal):
        exponent = value.as_tuple().exponent
        return -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return 0


def _scaled(value: Number, decimals: int) -> int | None:
    if value is None:
        return None
    if isinstance(value, int):
        return value * int(10**decimals)
    if not value.is_finite():
        return None
    return int(value.scaleb(decimals).to_integral_value()) if decimals or _exponent(value) else int(value)


def field_of(lines: Sequence[Line]) -> Field:
    """Scale the figures of all lines by one power of ten."""
    items = max(map(len, lines), default=0)
    finest = [max(map(_exponent, line), default=0) for line in lines]
    cut = any(f > DECIMALS for f in finest)
    classes = [min(f, DECIMALS) for f in finest]
    decimals = max(classes, default=0)
    scaled = [[_scaled(v, decimals) for v in line] + [None] * (items - len(line)) for line in lines]
    grains: dict[int, list[int]] = {}
    for line, kind in zip(scaled, classes, strict=True):
        row = grains.setdefault(kind, [0] * items)
        for i, value in enumerate(line):
            if value and row[i] != 1:
                row[i] = gcd(row[i], value)
    used = [i for i in range(items) if any(line[i] is not None for line in scaled)]
    return Field(scaled, classes, grains, cut, items, decimals, used)
