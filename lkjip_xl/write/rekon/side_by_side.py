"""Programs, kegiatan and sub kegiatan of all planning and budget documents, side by side.

Pure: from documents to nodes; nothing of Excel here. Things are matched inside their matched parents, so
that a sub kegiatan of the same name under two kegiatan stays two.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from lkjip_xl.model import Document, Folder, Item, Quantity, Slot
from lkjip_xl.model.periods import YEAR, months, period_name
from lkjip_xl.recognise.names import normalise
from lkjip_xl.relations.arith import add_up
from lkjip_xl.relations.match import Entry, Match, cells_of, match
from lkjip_xl.relations.tree import Tree, filled
from lkjip_xl.relations.versions import pagu_slot, plans, year_of
from lkjip_xl.settings import Settings

LEVELS = ("program", "kegiatan", "sub_kegiatan")
KINDS = ("rkt", "pk", "perubahan-pk", "dpa", "dppa", "realisasi")
COLUMNS = {"rkt": "RKT", "pk": "PK", "perubahan-pk": "Perubahan PK", "dpa": "DPA", "dppa": "DPPA",
           "realisasi": "Laporan realisasi"}  # fmt: skip
# (later, earlier): the earlier one is what the later one is compared with, as the checks do
COMPARED = (
    ("pk", "rkt"),
    ("pk", "dpa"),
    ("perubahan-pk", "pk"),
    ("perubahan-pk", "dppa"),
    ("dppa", "dpa"),
)
MUST_AGREE = {("pk", "dpa"), ("perubahan-pk", "dppa")}
CHANGES = {("perubahan-pk", "pk"), ("dppa", "dpa")}  # what a perubahan lawfully changed
Cells = tuple[Quantity, ...]


@dataclass(slots=True)
class Node:
    """One program, kegiatan or sub kegiatan, with what each kind of document says of it."""

    level: str
    entries: dict[str, Entry] = field(default_factory=dict)
    matches: dict[str, Match] = field(default_factory=dict)
    children: list["Node"] = field(default_factory=list)

    @property
    def head(self) -> Entry:
        """The entry that names it: of the document that came first."""
        return next(iter(self.entries.values()))

    @property
    def name(self) -> str:
        """Its name on one line."""
        return " ".join(self.head.item.name.split()) or (self.code or "")

    @property
    def code(self) -> str | None:
        """Its code, if any document gives one."""
        return next((e.code for e in self.entries.values() if e.code), None)


@dataclass(slots=True)
class Side:
    """One column: the documents of a kind that list programs with amounts."""

    kind: str
    trees: tuple[Tree, ...]

    @property
    def title(self) -> str:
        """Heading of the column."""
        return COLUMNS[self.kind]

    @property
    def sources(self) -> str:
        """Files and sheets of the column."""
        return "; ".join(f"{t.document.file} ({t.document.sheet})" for t in self.trees)

    def cells(self, node: Node, slot: Slot | None = None) -> Cells:
        """The cells of a node's pagu (or of another slot) in this column; empty where it is not there."""
        entry = node.entries.get(self.kind)
        if entry is None:
            return ()
        tree = next(t for t in self.trees if t.document is entry.document)
        return cells_of(tree, entry, slot or pagu_slot(tree))

    def printed_total(self, slot: Slot | None = None) -> Cells:
        """The total that the documents print, empty where there is none or several documents each have one."""
        found = [
            total[-1].figures[use]
            for tree in self.trees
            for use in [slot or pagu_slot(tree)]
            for table in tree.tables()
            if (total := tree.total_items(table, use)) and _lists_programs(tree, table)
        ]
        return found[0] if len(found) == 1 else ()


@dataclass(slots=True)
class Comparison:
    """All columns and all rows."""

    sides: list[Side]
    nodes: list[Node]

    def side(self, kind: str) -> Side | None:
        """The column of a kind, if there is one."""
        return next((s for s in self.sides if s.kind == kind), None)

    def all_nodes(self) -> Iterator[Node]:
        """Every node, parents before their children."""
        stack = list(reversed(self.nodes))
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(node.children))

    def pairs(self) -> list[tuple[Side, Side]]:
        """The columns whose difference is shown, among those that exist."""
        found = [(self.side(late), self.side(early)) for late, early in COMPARED]
        return [(late, early) for late, early in found if late is not None and early is not None]

    def spending(self) -> Side | None:
        """The column whose documents hold realisasi too: the latest budget that has it, that of the year first."""
        sides = [
            s for k in ("realisasi", "dppa", "dpa", "pk", "perubahan-pk", "rkt") if (s := self.side(k)) is not None
        ]
        held = [s for s in sides if any(filled(s.cells(n, spent_slot(s))) for n in self.nodes)]
        return min(held, key=lambda s: bool(spent_part(s)), default=None)


def spent_slot(side: Side) -> Slot:
    """The realisasi of the year: the plain one, else the last period that a document has."""
    slots = [s for t in side.trees for s in t.slots("realisasi_rp")]
    plain = Slot("realisasi_rp")
    return plain if plain in slots or not slots else max(slots, key=lambda s: (months(s.period) or YEAR)[::-1])


def spent_part(side: Side) -> str:
    """The part of the year of which alone a column tells the realisasi ("s.d. triwulan III"); "" for the year."""
    period = spent_slot(side).period
    return period_name(period) if months(period) not in (None, YEAR) else ""


def top_level(nodes: Sequence[Node]) -> str:
    """The level over which totals are made: programs, else what stands highest."""
    return min((n.level for n in nodes), key=LEVELS.index, default="program")


def value_of(cells: Cells) -> Decimal | None:
    """The amount, None where a cell is blank, unreadable or missing."""
    return add_up(cells) if cells and filled(cells) and all(c.known for c in cells if not c.empty) else None


def written(cells: Cells) -> str:
    """What is written where there is no amount: the unreadable text, a dash; "" for blanks."""
    return next((c.text.strip() for c in cells if not c.known and c.text.strip()), "")


def compare(folder: Folder, settings: Settings) -> Comparison:
    """Put the documents of the folder's year side by side."""
    sides = []
    for kind in KINDS:
        trees = tuple(t for d in _documents(folder, kind) if _programs(t := Tree(d)))
        if trees:
            sides.append(Side(kind, _fullest_first(trees)))
    order = sorted(sides, key=lambda s: -sum(len(_programs(t)) + _depth(t) for t in s.trees))
    nodes: list[Node] = []
    _join(nodes, {s.kind: [(t, None) for t in s.trees] for s in order}, settings)
    return Comparison(sides, nodes)


def _documents(folder: Folder, kind: str) -> Sequence[Document]:
    if kind in ("rkt", "pk", "perubahan-pk"):
        return plans(folder, kind)
    shown = [d for d in folder.of_kind(kind) if not d.hidden]
    return [d for d in shown if folder.year is None or year_of(d, folder) == folder.year] or shown


def _programs(tree: Tree) -> list[Item]:
    """Top items that carry a pagu or have one below: programs, or kegiatan of an official's PK; those with realisasi
    where a document lists only what was spent."""
    for slot in (pagu_slot(tree), *sorted(tree.slots("realisasi_rp"))):
        found = [i for i in _under(tree, None) if i.figures.get(slot) or filled(tree.cells(i, slot))]
        if found:
            return found
    return []


def _depth(tree: Tree) -> int:
    return sum(1 for _ in tree.document.of_level(*LEVELS[1:]))


def _fullest_first(trees: tuple[Tree, ...]) -> tuple[Tree, ...]:
    return tuple(sorted(trees, key=lambda t: (-len(_programs(t)), -_depth(t), t.document.file, t.document.sheet)))


def _lists_programs(tree: Tree, table: int) -> bool:
    return any(i.table == table for i in tree.document.of_level(*LEVELS))


def _above(document: Document, item: Item) -> Item | None:
    """The nearest program, kegiatan or sub kegiatan that an item stands under."""
    return next((a for a in document.ancestors(item) if a.level in LEVELS), None)


def _under(tree: Tree, parents: Sequence[Item] | None) -> list[Item]:
    """The programs, kegiatan, sub kegiatan directly under some items, or under none (None)."""
    wanted = None if parents is None else {p.id for p in parents}
    found = []
    for item in tree.document.of_level(*LEVELS):
        above = _above(tree.document, item)
        if (above is None) if wanted is None else (above is not None and above.id in wanted):
            found.append(item)
    return found


def _join(nodes: list[Node], sources: dict[str, list[tuple[Tree, Entry | None]]], settings: Settings) -> None:
    """Make the nodes of one level of the tree, and below them theirs. Sources: the richest kind first."""
    for kind, trees in sources.items():
        taken: set[str] = set()
        for tree, parent in trees:
            items = _under(tree, parent.items if parent is not None else None)
            for level in LEVELS:
                fresh = [e for e in _entries(tree.document, items, level) if e.key not in taken]
                taken.update(e.key for e in fresh)
                _attach(nodes, kind, level, fresh, settings)
    for node in nodes:
        below: dict[str, list[tuple[Tree, Entry | None]]] = {
            kind: [(tree, node.entries[kind]) for tree, _ in trees if node.entries[kind].document is tree.document]
            for kind, trees in sources.items()
            if kind in node.entries
        }
        _join(node.children, below, settings)


def _entries(document: Document, items: Sequence[Item], level: str) -> list[Entry]:
    groups: dict[str, list[Item]] = {}
    for item in items:
        if item.level == level and (item.name or item.code):
            groups.setdefault(normalise(item.name) or item.code or "", []).append(item)
    return [Entry(document, tuple(found), key) for key, found in groups.items()]


def _attach(nodes: list[Node], kind: str, level: str, fresh: list[Entry], settings: Settings) -> None:
    open_nodes = [n for n in nodes if n.level == level and kind not in n.entries]
    heads = {id(n.head): n for n in open_nodes}
    joined: set[int] = set()
    for pair in match([n.head for n in open_nodes], fresh, settings):
        node = heads[id(pair.left)]
        node.entries[kind], node.matches[kind] = pair.right, pair
        joined.add(id(pair.right))
    nodes += [Node(level, {kind: entry}) for entry in fresh if id(entry) not in joined]
