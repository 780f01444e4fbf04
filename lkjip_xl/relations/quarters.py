"""How the figure of a year is made of its four quarters: their sum, the last of them, or their mean.

Practice: a count that starts anew each quarter is summed, one that runs on and a percentage are those of the last
quarter, an index is sometimes the mean. Nothing says which, so it is told from the figures: the target's own quarters
first. Percentages that add up to more than 100 are never summed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from lkjip_xl.model import Item, Quantity
from lkjip_xl.relations.arith import interval, point
from lkjip_xl.relations.formulas import divide

HUNDRED = Decimal(100)
QUARTERS = ("tw1", "tw2", "tw3", "tw4")
SUM, LAST, MEAN = "jumlah", "terakhir", "rata-rata"
WORDS: Mapping[str, str] = {SUM: "jumlah keempat triwulan", LAST: "triwulan IV", MEAN: "rata-rata keempat triwulan"}


@dataclass(frozen=True, slots=True)
class Quarters:
    """The four quarters of a field of an item, and the year itself (its cell may be blank)."""

    field: str
    cells: tuple[Quantity, ...]
    year: Quantity

    @property
    def ways(self) -> Mapping[str, Decimal]:
        """What the year may be, each way that makes sense."""
        values = [c.value for c in self.cells if c.value is not None]
        total = sum(values, Decimal(0))
        found = {SUM: total, LAST: values[-1], MEAN: divide(total, Decimal(len(values)))}
        if self.year.unit == "%" and total > HUNDRED >= max(values):
            del found[SUM]
        return found

    @property
    def fitting(self) -> tuple[str, ...]:
        """The ways that give the year as it is written; () for none, and where it is blank."""
        shown, rounded = interval(self.year), interval(self.year, rounded=True)
        if shown is None or rounded is None:
            return ()
        return tuple(w for w, v in self.ways.items() if (rounded if w == MEAN else shown).meets(point(v)))


def quarters(item: Item, field: str, elsewhere: Quantity | None = None) -> Quarters | None:
    """The quarters of a field, all four filled in, with the figure of the year; None where there are none.

    elsewhere: the year as another document prints it, for a table without a column of its own for it.
    """
    cells = [item.figure(field, period) for period in QUARTERS]
    year = item.figure(field) or elsewhere
    known = tuple(c for c in cells if c is not None and c.known)
    if year is None or len(known) < len(QUARTERS) or not (year.known or year.empty):
        return None
    return Quarters(field, known, year)


def way_of(target: Quarters | None) -> str | None:
    """The one way in which the quarters of a target make its year; None where they do not tell, or several do."""
    return target.fitting[0] if target is not None and len(target.fitting) == 1 else None
