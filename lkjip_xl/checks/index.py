"""What every check asks again and again, answered once: whose a cell is, which relations hold."""

from dataclasses import dataclass

from lkjip_xl.facts import Facts
from lkjip_xl.model import Document, Folder, Item, Place, Slot
from lkjip_xl.relations.apart import Stated
from lkjip_xl.relations.arith import holds
from lkjip_xl.relations.assemble import counted, state
from lkjip_xl.relations.directions import directions
from lkjip_xl.relations.kinds import Relation
from lkjip_xl.relations.kinerja import Row, same_things
from lkjip_xl.relations.tree import Tree
from lkjip_xl.settings import Settings


@dataclass(frozen=True, slots=True)
class Owner:
    """The document, item and slot that a cell belongs to."""

    document: Document
    item: Item
    slot: Slot | None


class Index:
    """Built once per run over the active documents of a folder."""

    def __init__(
        self, folder: Folder, relations: tuple[Relation, ...], settings: Settings, facts: Facts | None = None
    ) -> None:
        """Index a folder; O(figures). facts: what is known already, made anew where nobody did."""
        self.trees = list(facts.trees) if facts else [Tree(d, folder.year) for d in folder.active]
        self._stated = facts.stated if facts else None
        self.directions = facts.directions if facts else directions(folder, settings)
        self.counting = counted(folder, self.trees)
        self.verdicts = facts.verdicts if facts else {r.id: holds(r) for r in relations}
        self.families: dict[str, list[Relation]] = {}
        for relation in relations:
            self.families.setdefault(relation.family, []).append(relation)
        self.failing_cells = {c.place for r in relations if self.verdicts[r.id] is False for c in r.cells}
        self._folder, self._settings = folder, settings
        self._owners: dict[Place, Owner] | None = None
        self._groups: list[list[tuple[Row, float]]] | None = None

    def tree(self, document: Document) -> Tree:
        """The tree of an active document."""
        return next((t for t in self.trees if t.document is document), None) or Tree(document, self._folder.year)

    def owner(self, place: Place) -> Owner | None:
        """Whose figure (or text) a cell holds."""
        if self._owners is None:
            self._owners = {}
            for tree in self.trees:
                for item in tree.document.items:
                    for slot, cells in item.figures.items():
                        for cell in cells:
                            self._owners.setdefault(cell.place, Owner(tree.document, item, slot))
                    for text in item.texts.values():
                        self._owners.setdefault(text.place, Owner(tree.document, item, None))
        return self._owners.get(place) or self._owners.get(place.cell)

    @property
    def stated(self) -> Stated:
        """What holds, and what was set apart: figures in two units, documents that are not alike."""
        if self._stated is None:
            self._stated = state(self._folder, self.trees, self._settings)
        return self._stated

    @property
    def groups(self) -> list[list[tuple[Row, float]]]:
        """Rows of the pengukuran tables that speak of one indikator or sasaran."""
        if self._groups is None:
            self._groups = list(same_things(self._folder, self.counting, self._settings))
        return self._groups
