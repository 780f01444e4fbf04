"""Several documents of one kind over parts of one year: does each run from January, or stand for its part alone?

Nothing in such a document says it, unless it says "s.d."; only its figures beside the bound that they move towards
do. Money that added up would exceed the pagu runs on. A performance figure runs on where the last one is what comes
near the target, and stands alone where the sum does. What the figures do not tell is told by nobody.
"""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from lkjip_xl.model import Document, Item, Quantity, Slot
from lkjip_xl.model.periods import YEAR, months
from lkjip_xl.recognise.names import normalise

MONEY = "realisasi_rp"
WORK = "realisasi"
ENOUGH = 2  # rows compared
MANY = 6  # so many parts that never fall in any row are no chance
HALF, MOST = Decimal("0.5"), Decimal("0.75")
FEW = 4  # one step in so many may fall by a mistake, in the row and in its total, where the sum exceeds the pagu
SLIPS = 10  # one row in so many may be a mistake


class Course(Enum):
    """RUNS: from January to the end of each part; SINGLE: each part alone; UNTOLD: the figures do not tell."""

    RUNS = "runs"
    SINGLE = "single"
    UNTOLD = "untold"


@dataclass(frozen=True, slots=True)
class Series:
    """One row over the parts of the year, oldest first, and the bound that it moves towards (pagu or target)."""

    values: tuple[Decimal, ...]
    bound: Decimal | None


def course(documents: Sequence[Document], field: str) -> Course:
    """How the figures of a field run through documents of parts of a year, given in the order of time."""
    rows = list(_series(documents, field))
    if len(documents) == 1:
        return _alone(rows, field)
    return _of_money(rows, documents) if field == MONEY else _of_work(rows)


def part_of(document: Document, field: str) -> str:
    """The one part of the year under which a document gives a field; "" where there is none, or several."""
    return part_in({s for i in document.items for s in i.figures}, field)


def part_in(slots: Iterable[Slot], field: str) -> str:
    """The same out of the slots that a document has."""
    periods = {s.period for s in slots if s.field == field}
    only = next(iter(periods)) if len(periods) == 1 else ""
    return only if "/" not in only and months(only) is not None else ""


def _alone(rows: Sequence[Series], field: str) -> Course:
    """The one report that there is: most of the pagu is not spent in its part alone, nor the target reached."""
    least = MOST if field == MONEY else HALF
    near = [least * r.bound <= r.values[-1] <= r.bound / HALF for r in rows if r.bound and r.bound > 0]
    enough = len(near) >= (ENOUGH if field == MONEY else 1)
    return Course.RUNS if enough and near.count(False) * SLIPS <= len(near) else Course.UNTOLD


def _of_money(rows: Sequence[Series], documents: Sequence[Document]) -> Course:
    steps = [(a, b) for r in rows for a, b in itertools.pairwise(r.values)]
    if len(steps) < ENOUGH:
        return Course.UNTOLD
    falls = sum(b < a for a, b in steps)
    bounded = [r for r in rows if r.bound]
    over = sum(sum(r.values) > (r.bound or 0) for r in bounded)
    if over * 2 > len(bounded) and falls * FEW <= len(steps):
        return Course.RUNS
    if falls:
        return Course.UNTOLD if over or falls * SLIPS <= len(steps) else Course.SINGLE
    if not any(b > a for a, b in steps):
        return Course.UNTOLD
    last = months(part_of(documents[-1], MONEY))
    told = last is None or last[1] < YEAR[1] or len(documents) >= MANY
    return Course.RUNS if told else Course.UNTOLD


def _of_work(rows: Sequence[Series]) -> Course:
    votes = [_nearer(r) for r in rows if r.bound and r.bound > 0 and r.values[-1] > 0 and min(r.values) >= 0]
    runs, alone = votes.count(Course.RUNS), votes.count(Course.SINGLE)
    if not votes or min(runs, alone) * SLIPS > len(votes):
        return Course.UNTOLD
    return Course.RUNS if runs > alone else Course.SINGLE


def _nearer(row: Series) -> Course:
    """Which comes nearer to the target by its ratio: the last figure, or the sum of all."""
    bound, last, total = row.bound or Decimal(1), row.values[-1], sum(row.values)
    return Course.RUNS if max(last / bound, bound / last) <= max(total / bound, bound / total) else Course.SINGLE


def _series(documents: Sequence[Document], field: str) -> Iterator[Series]:
    """The rows that every document has, with a figure in each."""
    parts = [part_of(d, field) for d in documents]
    found = [_rows(d, Slot(field, p)) for d, p in zip(documents, parts, strict=True)]
    bounds = _bounds(documents[-1], field)
    for key in found[0]:
        if all(key in f for f in found):
            yield Series(tuple(f[key] for f in found), bounds.get(key))


def _rows(document: Document, slot: Slot) -> dict[tuple[str, ...], Decimal]:
    found: dict[tuple[str, ...], Decimal] = {}
    for item in document.items:
        value = _sum(item.figures.get(slot, ()))
        if value is not None:
            found.setdefault(_key(document, item), value)
    return found


def _bounds(document: Document, field: str) -> dict[tuple[str, ...], Decimal]:
    slots = [Slot("pagu", "setelah"), Slot("pagu")] if field == MONEY else [Slot("target")]
    found: dict[tuple[str, ...], Decimal] = {}
    for slot in slots:
        found = _rows(document, slot) | found
    return found


def _key(document: Document, item: Item) -> tuple[str, ...]:
    return (item.level, item.code or "", normalise(item.name))


def _sum(cells: Sequence[Quantity]) -> Decimal | None:
    known = [c.value for c in cells if c.value is not None]
    return sum(known, Decimal(0)) if known else None
