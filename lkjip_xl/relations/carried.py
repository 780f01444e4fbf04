"""What one month or quarter carries over to the next: the s.d. of this one is the "s.d. lalu" of the next, in
another sheet or workbook of the same kind."""

import re
from collections.abc import Iterator, Mapping, Sequence

from lkjip_xl.model import Document, Folder, Item, Slot
from lkjip_xl.recognise.names import normalise
from lkjip_xl.relations.ids import relation_id
from lkjip_xl.relations.kinds import Equal, Relation
from lkjip_xl.relations.match import code_key
from lkjip_xl.relations.tree import Tree, called
from lkjip_xl.relations.versions import like

FAMILY = "lanjutan"
FIELD = "realisasi_rp"
_RUNS = re.compile(r"(?:\d{4}/)?sd_(?:tw|b)\d+$")
Key = tuple[str, ...]


def relations(folder: Folder, trees: Sequence[Tree]) -> Iterator[Relation]:
    """The figures that run from January, of each document and of the one that goes on from it."""
    ends: dict[str, list[tuple[Tree, Slot]]] = {}
    for tree in trees:
        running = sorted(s for s in tree.slots(FIELD) if _RUNS.match(s.period))
        if running:
            ends.setdefault(running[-1].period, []).append((tree, running[-1]))
    for tree in trees:
        running = sorted(s for s in tree.slots(FIELD) if _RUNS.match(s.period))
        for slot in running[:-1]:
            for other, end in ends.get(slot.period, ()):
                if other is not tree and _goes_on(tree.document, other.document, folder):
                    yield from _pairs(tree, other, end)


def _goes_on(later: Document, earlier: Document, folder: Folder) -> bool:
    return later.kind == earlier.kind and like(later, earlier, folder)


def _pairs(later: Tree, earlier: Tree, slot: Slot) -> Iterator[Relation]:
    before = _by_key(earlier, slot)
    for key, item in _by_key(later, slot).items():
        if key in before:
            mine, theirs = item.figures[slot], before[key].figures[slot]
            what = f"realisasi yang lalu {called(item)}"
            yield Equal(relation_id(FAMILY, mine, relation_id(slot.period, theirs)), FAMILY, mine, theirs, what)


def _by_key(tree: Tree, slot: Slot) -> Mapping[Key, Item]:
    """The rows with a figure of the slot by what they are; what stands twice is left out."""
    found: dict[Key, list[Item]] = {}
    for item in tree.document.items:
        cells = item.figures.get(slot, ())
        if len(cells) == 1 and cells[0].value is not None:
            found.setdefault(_key(tree, item), []).append(item)
    return {key: items[0] for key, items in found.items() if len(items) == 1}


def _key(tree: Tree, item: Item) -> Key:
    """Its code; without one its name, with those of what it stands under."""
    if item.code:
        return (item.level, *code_key(item.code))
    return (item.level, normalise(item.name), *(normalise(a.name) for a in tree.document.ancestors(item)))
