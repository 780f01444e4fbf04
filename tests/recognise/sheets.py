"""Small sheets for the tests: rows of values as a Grid, recognised through the real door."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from lkjip_xl.model import Document, Item, parse_a1
from lkjip_xl.read.grid import Book, Grid
from lkjip_xl.recognise import Recognised, recognise
from lkjip_xl.settings import Settings


def sheet(
    rows: Sequence[Sequence[Any]],
    merges: Iterable[str] = (),
    name: str = "Sheet1",
    file: str = "buku.xlsx",
    **more: Any,
) -> Grid:
    """A grid from its rows; merges as "A1:C2"."""
    boxes = []
    for box in merges:
        first, _, last = box.partition(":")
        boxes.append((*parse_a1(first), *parse_a1(last)))
    return Grid(file, name, [list(row) for row in rows], merges=tuple(boxes), **more)


def read(*grids: Grid) -> Recognised:
    """What the recogniser makes of the sheets of one file."""
    return recognise(Book(grids[0].file, "xlsx", grids), Settings())


def only(*grids: Grid) -> Document:
    """The one document of the sheets; the reasons are shown where there is none."""
    found = read(*grids)
    assert len(found.documents) == 1, ([(d.kind, d.layout) for d in found.documents], found.unrecognised)
    return found.documents[0]


def tree(document: Document) -> list[tuple[int, str, str, str]]:
    """(depth, level, code, name) of every item, in order."""
    return [(sum(1 for _ in document.ancestors(i)), i.level, i.code or "", i.name) for i in document.items]


def figures(item: Item) -> dict[str, list[Decimal | None]]:
    """The figures of an item that are no blanks: "pagu" or "pagu/tw1" -> values."""
    found: dict[str, list[Decimal | None]] = {}
    for slot, cells in item.figures.items():
        values = [q.value for q in cells if not q.empty]
        if values:
            found["/".join(p for p in (slot.field, slot.period) if p)] = values
    return found


def total_of(document: Document, field: str, period: str = "", *levels: str) -> Decimal:
    """The sum of a figure over the items of the given levels (all but totals where none is given)."""
    whole = Decimal(0)
    for item in document.items:
        if item.level in ("total", "ringkasan") or (levels and item.level not in levels):
            continue
        for slot, cells in item.figures.items():
            if (slot.field, slot.period) == (field, period):
                whole += sum((q.value for q in cells if q.value is not None), Decimal(0))
    return whole
