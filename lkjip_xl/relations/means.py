"""The capaian of a sasaran is the mean of its indikator, in the same table or in another one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lkjip_xl.model import Item, Place, Quantity, Slot
from lkjip_xl.relations.kinerja import Row, sasaran_of, with_several
from lkjip_xl.relations.tree import Tree

CAPAIAN = "capaian"
Group = Sequence[tuple[Row, float]]


@dataclass(frozen=True, slots=True)
class Mean:
    """A printed capaian of a sasaran, and those of its indikator (two or more)."""

    sasaran: Item
    result: Quantity
    parts: tuple[Quantity, ...]
    tree: Tree  # whose table prints the result


def means(trees: Sequence[Tree], groups: Sequence[Group]) -> Iterator[Mean]:
    """Every sasaran with a capaian of its own and two indikator or more that have one."""
    for tree in trees:
        yield from _within(tree)
    yield from _across(groups)


def _within(tree: Tree) -> Iterator[Mean]:
    for item in tree.document.of_level("sasaran"):
        kids = [c for c in tree.below(item) if c.level == "indikator"]
        for slot, cells in sorted(item.figures.items()):
            if slot.field != CAPAIAN or len(cells) != 1 or cells[0].value is None:
                continue
            parts = [q for kid in kids if (q := _single(kid, slot)) is not None]
            if len(parts) > 1 and cells[0].place.row not in {q.place.row for q in parts}:
                yield Mean(item, cells[0], tuple(parts), tree)


def _single(item: Item, slot: Slot) -> Quantity | None:
    cells = item.figures.get(slot, ())
    return cells[0] if len(cells) == 1 and cells[0].value is not None else None


def _across(groups: Sequence[Group]) -> Iterator[Mean]:
    several = _capaian_by_sasaran(groups)
    for group in groups:
        parts = next((several[k] for r, _ in group if (k := sasaran_of(r)) is not None and k in several), ())
        taken = {q.place for q in parts}
        for row, _ in group:
            result = row.figures.get(CAPAIAN)
            if row.indikator is not None or row.sasaran is None or result is None or len(parts) < 2:
                continue
            if result.value is not None and result.place not in taken:
                yield Mean(row.sasaran, result, parts, row.tree)


def _capaian_by_sasaran(groups: Sequence[Group]) -> dict[tuple[int, int], tuple[Quantity, ...]]:
    """The capaian of the indikator of each sasaran that has two or more of them in one table."""
    found: dict[tuple[int, int], dict[Place, Quantity]] = {}
    several = with_several(groups)
    for row, _ in (pair for group in groups for pair in group):
        key, shown = sasaran_of(row), row.figures.get(CAPAIAN)
        if key in several and key is not None and shown is not None and shown.value is not None:
            found.setdefault(key, {})[shown.place] = shown
    return {key: tuple(cells.values()) for key, cells in found.items()}
