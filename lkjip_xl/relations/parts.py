"""Documents that cover only a part of the agency: an extract, the PK of a subordinate. What they list is held
against the same rows of the whole, never a total against a total."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from lkjip_xl.model import Document, Folder, Slot
from lkjip_xl.recognise.names import normalise
from lkjip_xl.relations.coverage import LEVELS
from lkjip_xl.relations.ids import relation_id
from lkjip_xl.relations.kinds import SURE, Equal
from lkjip_xl.relations.match import Entry, cells_of, entries, match
from lkjip_xl.relations.tree import Tree, filled, kind_word, label
from lkjip_xl.relations.versions import like, pagu_slot
from lkjip_xl.settings import Settings

SHARE = 0.86  # below certainty: a subordinate may hold only a share of a program
BUDGETS = {"pk": ("dpa",), "perubahan-pk": ("dppa",)}
REALISASI = Slot("realisasi_rp")


def relations(folder: Folder, settings: Settings) -> Iterator[Equal]:
    """The rows of every part beside the same rows of the whole."""
    left_out = [d for d in folder.active if not d.choice.whole and not d.choice.used and not d.hidden]
    for part in left_out:
        if part.choice.reason == "cakupan":
            wholes = [d for d in folder.of_kind(part.kind) if like(d, part, folder) and not d.hidden]
            yield from _beside(part, wholes, folder, settings)
    for part, shares in _subordinates(left_out):
        wholes = [d for d in folder.of_kind(*BUDGETS.get(part.kind, ())) if like(d, part, folder) and not d.hidden]
        promised = {
            name for d in folder.of_kind(part.kind) for name in _names(d)
        }  # held against the head's PK (cascade)
        found = _beside(part, wholes, folder, settings, shares | promised)
        yield from (replace(r, sure=min(r.sure, SHARE)) for r in found)


def _subordinates(left_out: Iterable[Document]) -> Iterator[tuple[Document, frozenset[str]]]:
    """The PKs of subordinates, each with the names that another one of them lists too: those are shares."""
    plans = [d for d in left_out if d.choice.reason == "pemegang" and d.kind in BUDGETS]
    seen = Counter((d.kind, name) for d in plans for name in _names(d))
    for plan in plans:
        yield plan, frozenset(name for name in _names(plan) if seen[plan.kind, name] > 1)


def _names(document: Document) -> frozenset[str]:
    return frozenset(normalise(i.name) for i in document.of_level(*LEVELS) if i.name)


def _beside(
    part: Document, wholes: Iterable[Document], folder: Folder, settings: Settings, skip: frozenset[str] = frozenset()
) -> Iterator[Equal]:
    mine = Tree(part, folder.year)
    for whole in wholes:
        theirs = Tree(whole, folder.year)
        for level in LEVELS:
            left = [e for e in entries(part, level) if e.key not in skip and _own(part, e)]
            for pair in match(left, [e for e in entries(whole, level) if _own(whole, e)], settings):
                if pair.score < SURE:
                    continue
                for slot, other in ((pagu_slot(mine), pagu_slot(theirs)), (REALISASI, REALISASI)):
                    one, two = cells_of(mine, pair.left, slot), cells_of(theirs, pair.right, other)
                    if filled(one) and filled(two):
                        what = f"{label(pair.left.item)}: {kind_word(part)} dan {kind_word(whole)}"
                        name = relation_id("petikan", one, relation_id(whole.kind, two))
                        yield Equal(name, "petikan", one, two, what, pair.score)


def _own(document: Document, entry: Entry) -> bool:
    """False for a name that stands in several places of one document (a kegiatan of the same name in two programs)."""
    return len({document.items[i.parent].name if i.parent is not None else "" for i in entry.items}) == 1
