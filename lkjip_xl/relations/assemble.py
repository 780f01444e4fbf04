"""All relations of a folder, built once. What each family means stands in its module."""

from collections.abc import Iterable, Sequence

from lkjip_xl.model import Folder
from lkjip_xl.relations import across, carried, hierarchy, identities, kinerja, periods, ratios, staff, stated, text
from lkjip_xl.relations.apart import Stated, set_apart
from lkjip_xl.relations.directions import Directions, directions
from lkjip_xl.relations.kinds import Relation
from lkjip_xl.relations.tree import Tree
from lkjip_xl.relations.trust import weighed
from lkjip_xl.settings import Settings


def build(folder: Folder, settings: Settings) -> tuple[Relation, ...]:
    """Every relation that must hold in a folder, sorted by id: the order of files changes nothing."""
    return state(folder, [Tree(d, folder.year) for d in folder.active], settings).relations


def state(folder: Folder, trees: Sequence[Tree], settings: Settings, known: Directions | None = None) -> Stated:
    """The relations within every document that is examined, and between those that count.

    known: the directions of the indikator, told from this folder alone where nobody has told them yet."""
    known = directions(folder, settings) if known is None else known
    found: list[Relation] = []
    for tree in trees:
        found += hierarchy.relations(tree)
        found += identities.relations(tree)
        found += periods.relations(tree)
        said = {frozenset(c.place for c in r.cells) for r in found}
        found += (r for r in stated.relations(tree) if frozenset(c.place for c in r.cells) not in said)
        found += text.relations(tree)
        found += staff.relations(tree)
        found += ratios.relations(tree, settings, known)
    found += carried.relations(folder, trees)
    counting = counted(folder, trees)
    found += across.relations(folder, counting, settings)
    found += kinerja.relations(folder, counting, settings)
    found += staff.across(counting)
    return set_apart(_unique(weighed(found, folder)))


def counted(folder: Folder, trees: Sequence[Tree]) -> list[Tree]:
    """The trees of the documents that count, and of the parts of them that do."""
    known = {id(t.document): t for t in trees}
    return [known.get(id(d)) or Tree(d, folder.year) for d in folder.used]


def _unique(relations: Iterable[Relation]) -> tuple[Relation, ...]:
    """One relation per id; the first one stands."""
    by_id: dict[str, Relation] = {}
    for relation in relations:
        by_id.setdefault(relation.id, relation)
    return tuple(by_id[name] for name in sorted(by_id))
