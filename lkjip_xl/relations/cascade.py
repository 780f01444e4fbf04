"""The cascade of PK: what the officials below the head promise is what the head, or the official above, promised.

One row of a subordinate that no colleague of the same rank lists is the whole of that row of the superior; a row
that several of them list is shared, and their amounts add up to the superior's. Either may be held for certain only
where the PK of all subordinates are there: where they cover every program of the head (PermenPAN-RB 53/2014: the PK
of a subordinate is cascaded from the superior's).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from lkjip_xl.model import Document, Folder, Quantity
from lkjip_xl.recognise.names import normalise
from lkjip_xl.recognise.officials import Rank, rank_of, tier_of
from lkjip_xl.relations.arith import add_up, holds
from lkjip_xl.relations.coverage import LEVELS
from lkjip_xl.relations.ids import relation_id
from lkjip_xl.relations.kinds import SURE, Equal, Relation, Sum
from lkjip_xl.relations.match import Entry, cells_of, entries, match
from lkjip_xl.relations.parts import SHARE
from lkjip_xl.relations.tree import Tree, filled, label
from lkjip_xl.relations.versions import like, pagu_slot
from lkjip_xl.settings import Settings

SAME, SHARED = "pk-berjenjang", "pk-berjenjang-jumlah"
KINDS = ("pk", "perubahan-pk")
Row = tuple[int, str, str]  # of a document: its id, level, name


@dataclass(frozen=True, slots=True)
class Cascade:
    """The PK of a head and those below it, by rank (1: sekretaris, bidang; 2: sub bidang, sub bagian; ...).

    missing: programs of the head that no PK below covers; None where that cannot be told, for the PK below list
    kegiatan of which nothing says the program.
    """

    head: Document
    below: Mapping[int, tuple[Document, ...]]
    missing: tuple[str, ...] | None

    @property
    def complete(self) -> bool:
        """Whether the PK of all subordinates are there, as far as programs tell."""
        return self.missing == ()


def cascades(folder: Folder) -> Iterator[Cascade]:
    """Every head's PK with the PK of subordinates that lie beside it."""
    for kind in KINDS:
        below: dict[int, list[Document]] = {}
        for document in folder.active:
            if document.kind == kind and document.choice.reason == "pemegang" and not document.choice.used:
                below.setdefault(tier_of(document), []).append(document)
        heads = [d for d in folder.of_kind(kind) if d.choice.whole and rank_of(d)[0] is not Rank.BELOW and not d.hidden]
        for head in heads if below else ():
            near = {n: tuple(d for d in found if like(d, head, folder)) for n, found in sorted(below.items())}
            yield Cascade(head, near, _missing(folder, head, [d for found in near.values() for d in found]))


def relations(folder: Folder, settings: Settings) -> Iterator[Relation]:
    """Each row of a subordinate's PK beside the same row of the superior's."""
    for cascade in cascades(folder):
        above: list[Document] = [cascade.head]
        for documents in cascade.below.values():
            held: set[Row] = set()  # a row of a sub bidang is the bidang's, and only by that the head's
            for superior in above:
                yield from _held(superior, documents, folder, settings, cascade.complete, held)
                yield from _broken_down(superior, documents, folder, cascade)
            above = [*documents, *above]


def _held(
    superior: Document,
    below: Sequence[Document],
    folder: Folder,
    settings: Settings,
    complete: bool,
    held: set[Row],
) -> Iterator[Relation]:
    whole = Tree(superior, folder.year)
    for level in LEVELS:
        shares: dict[int, list[tuple[Tree, Entry, float]]] = {}
        tops = entries(superior, level)
        for document in below:
            tree = Tree(document, folder.year)
            for pair in match(entries(document, level), tops, settings):
                row = (id(document), level, pair.left.key)
                if row not in held and pair.score >= SURE and filled(cells_of(tree, pair.left, pagu_slot(tree))):
                    held.add(row)
                    number = next(n for n, e in enumerate(tops) if e is pair.right)
                    shares.setdefault(number, []).append((tree, pair.left, pair.score))
        for number, found in sorted(shares.items()):
            relation = _relation(whole, tops[number], found)
            if relation is None:
                continue
            if complete or _too_much(relation):
                yield relation
            elif isinstance(relation, Equal):  # of a sum some parts may not be there
                yield replace(relation, sure=min(relation.sure, SHARE))


def _broken_down(superior: Document, below: Sequence[Document], folder: Folder, cascade: Cascade) -> Iterator[Relation]:
    """A program or kegiatan of the superior that the officials below promise by its kegiatan or sub kegiatan. It is
    certain where the PK below are all there and most of such sums hold: then these are the whole of it."""
    whole, known = Tree(superior, folder.year), _program_of(folder)
    found: list[Sum] = []
    for level, lower in pairwise(LEVELS):
        listed = {normalise(i.name) for d in below for i in d.of_level(level) if i.name}
        for top in entries(superior, level):
            right = cells_of(whole, top, pagu_slot(whole))
            parts = () if top.key in listed else tuple(_parts_of(top, below, lower, known, folder))
            if filled(right) and parts:
                what = f"{label(top.item)}: jumlah {lower.replace('_', ' ')} di PK bawahan"
                name = relation_id(SHARED, right, relation_id(SAME, parts))
                found.append(Sum(name, SHARED, right, parts, what))
    failing = sum(holds(r) is False for r in found)
    sure = cascade.complete and superior is cascade.head and failing * 2 < len(found)
    for relation in found:
        if sure or _too_much(relation):
            yield relation
        elif cascade.complete:
            yield replace(relation, sure=SHARE)


def _parts_of(
    top: Entry, below: Sequence[Document], lower: str, known: Mapping[tuple[str, str], str], folder: Folder
) -> Iterator[Quantity]:
    """The amounts of the rows of a lower level that stand under a program or kegiatan: by code, by the document, or by
    the budget."""
    for document in below:
        tree = Tree(document, folder.year)
        for item in document.of_level(lower):
            above = {normalise(a.name) for a in document.ancestors(item)} | {
                known.get((lower, normalise(item.name)), "")
            }
            under = bool(top.code and item.code and item.code.startswith(top.code + "."))
            if under or top.key in above:
                yield from (c for c in tree.cells(item, pagu_slot(tree)) if not c.empty)


def _relation(whole: Tree, top: Entry, found: Sequence[tuple[Tree, Entry, float]]) -> Relation | None:
    right = cells_of(whole, top, pagu_slot(whole))
    if not filled(right):
        return None
    sure = min(score for *_, score in found)
    parts = tuple(c for tree, entry, _ in found for c in cells_of(tree, entry, pagu_slot(tree)))
    extra = relation_id(SAME, right)
    amounts = [add_up(cells_of(tree, entry, pagu_slot(tree))) for tree, entry, _ in found]
    if len(found) > 1 and add_up(right) in amounts:
        return None  # each wrote the whole of what they share, or one of them stands under another
    if len(found) == 1:
        return Equal(relation_id(SAME, parts, extra), SAME, parts, right, label(top.item), sure)
    what = f"{label(top.item)}: jumlah {len(found)} PK bawahan"
    return Sum(relation_id(SHARED, right, relation_id(SAME, parts)), SHARED, right, parts, what, sure)


def _too_much(relation: Relation) -> bool:
    """More below than above: no missing PK explains that."""
    left, right = (relation.left, relation.right) if isinstance(relation, Equal) else (relation.cells, ())
    if isinstance(relation, Sum):
        left, right = relation.parts, relation.total
    mine, theirs = add_up(left), add_up(right)
    return mine is not None and theirs is not None and mine > theirs


def _missing(folder: Folder, head: Document, below: Sequence[Document]) -> tuple[str, ...] | None:
    """The programs of the head that no PK below covers."""
    covered: set[str] = set()
    known = _program_of(folder)
    for document in below:
        for item in document.of_level(*LEVELS):
            above = [item, *document.ancestors(item)]
            program = next((normalise(i.name) for i in above if i.level == "program" and i.name), None)
            program = program or known.get((item.level, normalise(item.name))) or _by_code(head, item.code)
            if program is None:
                return None
            covered.add(program)
    wanted = {normalise(i.name): i.name for i in head.of_level("program") if i.name}
    return tuple(name for key, name in wanted.items() if key not in covered) if wanted else None


def _by_code(head: Document, code: str | None) -> str | None:
    """The program of the head that a code stands under."""
    tops = ((i.code, i.name) for i in head.of_level("program") if i.code and i.name)
    return next((normalise(name) for top, name in tops if code and code.startswith(f"{top}.")), None)


def _program_of(folder: Folder) -> Mapping[tuple[str, str], str]:
    """The program of each kegiatan and sub kegiatan that the budget or the RKT lists."""
    found: dict[tuple[str, str], str] = {}
    for document in folder.of_kind("dppa", "dpa", "realisasi", "rkt", "renja"):
        for item in document.of_level("kegiatan", "sub_kegiatan"):
            program = next((a for a in document.ancestors(item) if a.level == "program"), None)
            if program is not None:
                found.setdefault((item.level, normalise(item.name)), normalise(program.name))
    return found
