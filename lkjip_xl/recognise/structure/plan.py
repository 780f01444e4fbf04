"""A reading of a table's rows: what each is, its level, what it stands under or adds up."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Role(Enum):
    """What a row is under a reading."""

    DATA = "data"
    TOTAL = "jumlah"
    ASIDE = "tidak ikut"  # takes part in no sum: a leftover on a hidden row, a filter's subtotal
    AGAIN = "ulangan"  # the row before it once more, for a further indikator


@dataclass(frozen=True, slots=True)
class Step:
    """One row. parent: the row it stands under (data) or whose parts it adds up (total); None: the table."""

    role: Role
    level: str = ""
    parent: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A reading. name: the clue that told the levels; cost: bits for each departure from what the rows plainly say.

    proof: bits of lines that it takes for no part of any sum because they are differences of totals.
    """

    name: str
    steps: Mapping[int, Step]
    cost: float = 0.0
    proof: float = 0.0
