"""What the explainer must know of the documents behind the figures: which one is the newer, which tables are
in doubt, whose a cell is."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from lkjip_xl.model import Document, Folder, Item, Place, Slot, Table
from lkjip_xl.relations.recalc import stale

# Plans and budgets from the oldest version to the newest. What reports on them has no place in the order.
ORDER: tuple[frozenset[str], ...] = (
    frozenset({"renstra", "renja", "iku"}),
    frozenset({"rkt"}),
    frozenset({"pk", "dpa", "rak"}),
    frozenset({"perubahan-pk", "dppa"}),
)
Row = tuple[str, str, int]  # file, sheet, row


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose figure a cell holds."""

    document: Document
    item: Item
    slot: Slot


class Standing:
    """Built once per explanation; without a folder nothing is known and nothing is refused."""

    def __init__(self, folder: Folder | None = None) -> None:
        """Index the figures of a folder; O(figures)."""
        self.folder = folder
        self.owners: dict[Place, Owner] = {}
        self.doubted: frozenset[Row] = frozenset()
        self.calculated: dict[Place, Decimal] = {}  # what formulas give whose stored value is another
        if folder is not None:
            for document in folder.active:
                for item in document.items:
                    for slot, cells in item.figures.items():
                        for cell in cells:
                            self.owners.setdefault(cell.place, Owner(document, item, slot))
            self.doubted = frozenset(_doubted(folder))
            self.calculated = {one.cell.place: one.gives for one in stale(folder.active)}

    def version(self, place: Place) -> int | None:
        """How new the plan or budget is that a cell stands in; None for reports and where nothing is known."""
        owner = self.owners.get(place) or self.owners.get(place.cell)
        kind = owner.document.kind if owner else ""
        return next((n for n, kinds in enumerate(ORDER) if kind in kinds), None)

    def older(self, one: Place, other: Place) -> bool:
        """Does `one` stand in an older plan or budget than `other`?"""
        mine, theirs = self.version(one), self.version(other)
        return mine is not None and theirs is not None and mine < theirs

    def changed(self, place: Place) -> bool:
        """Does a cell stand in a plan or budget after the perubahan, where figures did change?"""
        return self.version(place) == len(ORDER) - 1

    def exported(self, place: Place) -> bool:
        """Does a cell stand in an export, one row an account, as applications write it and nobody types it?"""
        owner = self.owners.get(place) or self.owners.get(place.cell)
        if owner is None or not 0 <= owner.item.table < len(owner.document.tables):
            return False
        return _is_export(owner.document.tables[owner.item.table])

    def in_doubt(self, place: Place) -> bool:
        """Is the table `tidak pasti` in which a cell stands?"""
        return (place.file, place.sheet, place.row) in self.doubted


def _is_export(table: Table) -> bool:
    """Code and name of several levels repeated on each row."""
    named = {c.level for c in table.columns if c.name == "uraian" and c.level}
    return len(named & {c.level for c in table.columns if c.name == "kode"}) > 1


def _doubted(folder: Folder) -> Iterator[Row]:
    for document in folder.active:
        for table in document.tables:
            if not table.trust.sure:
                yield from ((document.file, document.sheet, row) for row in range(table.first, table.last + 1))
