"""Which names were taken as the same thing over the documents of a folder, and how sure that is: for
whoever wants to see or settle it in lkjip.toml."""

from collections.abc import Iterator

from lkjip_xl.model import Document, Folder
from lkjip_xl.relations.kinerja import NOT_MEASURED, indicators
from lkjip_xl.relations.match import Entry, Match, entries, match, nearest
from lkjip_xl.relations.versions import budgets_for, first_plans, like, plans, valid_plans
from lkjip_xl.settings import Settings


def pairs(folder: Folder, settings: Settings) -> tuple[Match, ...]:
    """Every pair of programs (RKT - PK - DPA, Perubahan PK - DPPA) and of indikator (RKT - PK - pengukuran)."""
    return tuple(m for left, right in _things(folder) for m in match(left, right, settings))


def near_pairs(folder: Folder, settings: Settings) -> Iterator[tuple[Entry, Entry]]:
    """Things of the same documents that have no partner, with the one on the other side that is called most alike."""
    for left, right in _things(folder):
        found = match(left, right, settings)
        taken = {id(m.left) for m in found} | {id(m.right) for m in found}
        free = [e for e in right if id(e) not in taken]
        for entry in left:
            near = nearest(entry, free, settings) if id(entry) not in taken else None
            if near is not None:
                yield entry, near


def _things(folder: Folder) -> Iterator[tuple[list[Entry], list[Entry]]]:
    yield from ((entries(a, "program"), entries(b, "program")) for a, b in _documents(folder))
    yield from ((indicators(a), indicators(b)) for a, b in _measured(folder))


def _documents(folder: Folder) -> Iterator[tuple[Document, Document]]:
    first = first_plans(folder)
    for rkt in plans(folder, "rkt"):
        yield from ((rkt, pk) for pk in first if like(rkt, pk, folder))
    for kind in ("pk", "perubahan-pk"):
        for plan in plans(folder, kind):
            yield from ((plan, budget) for budget in budgets_for(folder, plan))


def _measured(folder: Folder) -> Iterator[tuple[Document, Document]]:
    for plan in valid_plans(folder):
        for other in folder.active:
            if (other.kind == "rkt" or other.kind not in NOT_MEASURED) and like(plan, other, folder):
                yield other, plan
