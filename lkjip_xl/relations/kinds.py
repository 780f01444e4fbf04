"""What must hold between figures: Sum, Equal, Ratio. Stated once; tested by checks, shown as live
formulas by the writers, solved as equations by explain.

`sure` (0..1) is how sure it is that the relation is meant at all: 1 inside one table; lower where it
rests on a match of names that nobody has settled. A relation below `SURE` never gives a galat alone."""

from dataclasses import dataclass
from decimal import Decimal

from lkjip_xl.model import Quantity

SURE = 0.9  # from here on a match of names counts as certain
DOUBTED = 0.5  # a relation that takes a figure of a table whose rows are `tidak pasti`


@dataclass(frozen=True, slots=True)
class Sum:
    """total = sum of parts, less what `minus` holds. A BLANK part counts as 0 for the check and as an unknown
    for the explainer.

    id:     stable text id (made of the family and the place of the total, so order of files does not matter)
    family: which kind of statement this is ("anak", "jumlah-tabel", "rincian-teks", "dokumen", "periode", ...)
    total:  a tuple, because a total may itself be spread over cells (RKT) or over another document's programs
    what:   in Indonesian, for messages: "jumlah sub kegiatan dari Kegiatan Mutasi dan Promosi ASN"
    minus:  what is taken off, in an identity between the columns of a row: sisa = pagu - realisasi
    """

    id: str
    family: str
    total: tuple[Quantity, ...]
    parts: tuple[Quantity, ...]
    what: str = ""
    sure: float = 1.0
    minus: tuple[Quantity, ...] = ()

    @property
    def cells(self) -> tuple[Quantity, ...]:
        """Every figure that takes part."""
        return self.total + self.parts + self.minus


@dataclass(frozen=True, slots=True)
class Equal:
    """left = right: one figure that stands in two places."""

    id: str
    family: str
    left: tuple[Quantity, ...]
    right: tuple[Quantity, ...]
    what: str = ""
    sure: float = 1.0

    @property
    def cells(self) -> tuple[Quantity, ...]:
        """Every figure that takes part."""
        return self.left + self.right


@dataclass(frozen=True, slots=True)
class Ratio:
    """result = scale x numerator / denominator, printed with `result.decimals` digits.

    formula: which one of domain.md ("positif", "NEG_LAN", "NEG_INV", "serapan", "EF_RATIO", ...).
    """

    id: str
    family: str
    result: Quantity
    numerator: Quantity
    denominator: Quantity
    scale: Decimal = Decimal(100)
    formula: str = "positif"
    what: str = ""
    sure: float = 1.0

    @property
    def cells(self) -> tuple[Quantity, ...]:
        """Every figure that takes part."""
        return (self.result, self.numerator, self.denominator)


Relation = Sum | Equal | Ratio


def sides(relation: Sum | Equal) -> tuple[tuple[Quantity, ...], tuple[Quantity, ...]]:
    """Both sides of a linear relation; what a Sum takes off its parts stands with its total."""
    return (
        (relation.total + relation.minus, relation.parts)
        if isinstance(relation, Sum)
        else (relation.left, relation.right)
    )
