"""Which names were taken as the same thing over the documents of a folder, and how sure that is: for
whoever wants to see or settle it in lkjip.toml."""

from collections.abc import Iterator

from lkjip_xl.model import Document, Folder
from lkjip_xl.relations.kinerja import NOT_MEASURED, indicators
from lkjip_xl.relations.match import Match, entries, match
from lkjip_xl.relations.versions import budgets_for, first_plans, like, plans, valid_plans
from lkjip_xl.settings import Settings


def pairs(folder: Folder, settings: Settings) -> tuple[Match, ...]:
    """Every pair of programs (RKT - PK - DPA, Perubahan PK - DPPA) and of indikator (RKT - PK - pengukuran)."""
    found: list[Match] = []
    for left, right in _documents(folder):
        found += match(entries(left, "program"), entries(right, "program"), settings)
    for left, right in _measured(folder):
        found += match(indicators(left), indicators(right), settings)
    return tuple(found)


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
