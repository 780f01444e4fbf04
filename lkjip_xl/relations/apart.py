"""What looks like an equality and is none: figures in two units, and pairs of documents that are not alike.

Two documents of which most figures differ that should agree are of two versions, or one covers less than the
other; then their rows accuse nobody, and one line about the pair is all that can be said. A target in Ton beside
one in Kg is no equality of numbers either.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lkjip_xl.model import Quantity
from lkjip_xl.relations.arith import holds
from lkjip_xl.relations.kinds import Equal, Ratio, Relation, Sum
from lkjip_xl.relations.measures import convert, same_unit

FEW = 3  # so many must differ before a pair of documents is doubted
MONEY = ("pagu-program", "pagu-anggaran", "rkt-pk", "total-anggaran", "jumlah-program", "petikan", "lanjutan",
         "pk-berjenjang")  # fmt: skip
MEASURED = ("target-pk", "target-rkt", "target-renstra", "sama-target", "sama-realisasi")
Spot = tuple[str, str]  # file, sheet


@dataclass(frozen=True, slots=True)
class Disparity:
    """A pair of documents of which too much differs: how many figures were held together, and those that differ."""

    left: Spot
    right: Spot
    tested: int
    failing: tuple[Relation, ...]


@dataclass(frozen=True, slots=True)
class Stated:
    """The relations of a folder; apart from them, what is told but accuses nobody.

    units: one figure in two units of which the numbers say that one of the units is wrong.
    pairs: documents that are not alike.
    """

    relations: tuple[Relation, ...]
    units: tuple[Equal, ...] = ()
    pairs: tuple[Disparity, ...] = ()


def set_apart(relations: Iterable[Relation]) -> Stated:
    """Sorts the relations of a folder into those that hold or accuse, and those that can do neither."""
    kept: list[Relation] = []
    units: list[Equal] = []
    for relation in relations:
        if isinstance(relation, Equal) and relation.family in MEASURED and _two_units(relation):
            if not _equivalent(relation):
                units.append(relation)
            continue
        kept.append(relation)
    pairs = _disparities(kept)
    out = {r.id for p in pairs for r in _between(kept, p)}
    return Stated(tuple(r for r in kept if r.id not in out), tuple(units), tuple(pairs))


def _units(relation: Equal) -> tuple[str, str] | None:
    one, two = (_unit(side) for side in (relation.left, relation.right))
    return (one, two) if one and two else None


def _unit(cells: Sequence[Quantity]) -> str:
    return next((c.unit for c in cells if c.unit), "")


def _two_units(relation: Equal) -> bool:
    found = _units(relation)
    return found is not None and not same_unit(*found)


def _equivalent(relation: Equal) -> bool:
    """ "125 Ton" and "125.000 Kg"."""
    one, two = _units(relation) or ("", "")
    by = convert(one, two)
    values = [side[0].value for side in (relation.left, relation.right) if len(side) == 1]
    if by is None or len(values) < 2 or values[0] is None or values[1] is None:
        return False
    return values[0] * by == values[1]


def _disparities(relations: Sequence[Relation]) -> list[Disparity]:
    groups: dict[tuple[Spot, Spot, bool], list[Relation]] = {}
    for relation in relations:
        spots = _spots(relation)
        if spots is not None:
            groups.setdefault((*spots, relation.family in MONEY), []).append(relation)
    found = []
    for (left, right, _), group in sorted(groups.items()):
        verdicts = [(r, holds(r)) for r in group]
        failing = tuple(r for r, v in verdicts if v is False)
        tested = sum(1 for _, v in verdicts if v is not None)
        if len(failing) >= FEW and len(failing) * 2 >= tested:
            found.append(Disparity(left, right, tested, failing))
    return found


def _spots(relation: Relation) -> tuple[Spot, Spot] | None:
    """The two sheets that a relation between documents holds together, in one order."""
    if isinstance(relation, Ratio) or relation.family not in (*MONEY, *MEASURED):
        return None
    sides = (relation.total, relation.parts) if isinstance(relation, Sum) else (relation.left, relation.right)
    one, two = ({(c.place.file, c.place.sheet) for c in side} for side in sides)
    if len(one) != 1 or len(two) != 1 or one == two:
        return None
    first, second = sorted((one.pop(), two.pop()))
    return first, second


def _between(relations: Sequence[Relation], pair: Disparity) -> Iterable[Relation]:
    money = pair.failing[0].family in MONEY
    return (r for r in relations if _spots(r) == (pair.left, pair.right) and (r.family in MONEY) == money)
