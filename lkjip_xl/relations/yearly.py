"""The realisasi of the year where a folder holds it, and what it holds instead where it does not."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from lkjip_xl.model import Document, Form, Item, Place, Quantity, Slot
from lkjip_xl.model.periods import YEAR, months, period_name
from lkjip_xl.recognise.course import MONEY, WORK, Course, course, part_of
from lkjip_xl.relations.arith import add_up
from lkjip_xl.relations.tree import Tree

TOTALS = ("total", "opd")


@dataclass(frozen=True, slots=True)
class Summed:
    """A total of the year made of the totals of its parts: the amount in rupiah, and their cells in the order of
    time."""

    value: Decimal
    cells: tuple[Quantity, ...]


def tells_year(document: Document, field: str | None = None) -> bool:
    """Whether a document holds realisasi of the whole year ("realisasi" or "realisasi_rp"; None: it holds none of
    a part of the year only). A table with a column for each part counts."""
    fields = (field,) if field is not None else (MONEY, WORK)
    periods = {
        s.period for i in document.items for s, cells in i.figures.items()
        if s.field in fields and (field is None or any(c.value is not None for c in cells))
    }  # fmt: skip
    if not periods:
        return field is None
    spans = [months(p) for p in periods]
    return any(s is None or s == YEAR for s in spans) or (document.until == YEAR[1] and len(periods) > 1)


def summed(documents: Sequence[Document]) -> Summed | None:
    """The realisasi of the year out of reports that stand for one part of it each; None where a part is missing, or
    where it is not certain that they are single ones."""
    found: dict[tuple[int, int], Document] = {}
    for one in documents:
        span = months(part_of(one, MONEY))
        if one.kind != "realisasi" or one.hidden or span is None:
            continue
        if span in found:
            return None  # two for one part: nobody knows which counts
        found[span] = one
    spans = sorted(found)
    gapless = all(a[1] + 1 == b[0] for a, b in pairwise(spans))
    if len(spans) < 2 or (spans[0][0], spans[-1][1]) != YEAR or not gapless:
        return None
    order = [found[s] for s in spans]
    if course(order, MONEY) is not Course.SINGLE:
        return None
    cells = [grand_total(d, Slot(MONEY, part_of(d, MONEY))) for d in order]
    known = tuple(c for c in cells if c is not None and c.value is not None)
    if len(known) < len(cells):
        return None
    return Summed(sum((c.value for c in known if c.value is not None), Decimal(0)), known)


def grand_total(document: Document, *slots: Slot) -> Quantity | None:
    """The total row's figure of the first slot that it has; the largest of several totals."""
    totals = [i for i in document.items if i.level in TOTALS and i.parent is None]
    values = [q for i in totals if (q := _first(i, slots)) is not None and q.value is not None]
    return max(values, key=lambda q: q.value or 0) if values else _of_pieces(document, slots)


def _of_pieces(document: Document, slots: Sequence[Slot]) -> Quantity | None:
    """The total of a document joined from pieces, where they are all there: it stands in no cell."""
    if not document.pieces or not document.choice.whole:
        return None
    tree = Tree(document, document.year)
    sums = (add_up(tree.parts(tree.roots(table), slot)) for slot in slots for table in tree.tables())
    value = next((v for v in sums if v is not None), None)
    note = f"jumlah {len(document.pieces)} bagian"
    return (
        None
        if value is None
        else Quantity(Place(document.file, document.sheet), Form.NUMBER, value, unit="Rp", note=note)
    )


def _first(item: Item, slots: Sequence[Slot]) -> Quantity | None:
    return next((c for s in slots if (c := item.figure(s.field, s.period)) is not None), None)


def only_parts(documents: Sequence[Document], kind: str) -> str:
    """The parts of the year of which alone the reports of a jenis tell ("triwulan I, triwulan II"); "" where one tells
    of the year, or there is none."""
    shown = [d for d in documents if d.kind == kind]
    if any(tells_year(d) for d in shown):
        return ""
    parts = {months(p): period_name(p) for d in shown if (p := part_of(d, MONEY) or part_of(d, WORK))}
    return ", ".join(name for _, name in sorted(parts.items(), key=lambda p: (p[0] or YEAR)[::-1]))
