"""Pairs of planning documents that the checks across documents look at. No check stands here."""

from collections.abc import Iterator

from lkjip_xl.checks.declare import Case
from lkjip_xl.model import Document
from lkjip_xl.relations.match import Entry, Match, entries, match, nearest
from lkjip_xl.relations.tree import label
from lkjip_xl.relations.versions import budgets_for, first_plans, like, plans
from lkjip_xl.settings.lines import advice, same

Pair = tuple[Document, Document]


def rkt_with_pk(case: Case) -> list[Pair]:
    """Each RKT with the PK made from it (the first one; the Perubahan PK where there is no other)."""
    folder = case.folder
    return [(r, p) for r in plans(folder, "rkt") for p in first_plans(folder) if like(r, p, folder)]


def pk_with_budget(case: Case) -> list[Pair]:
    """Each PK or Perubahan PK with the budget documents of its stage."""
    found = []
    for kind in ("pk", "perubahan-pk"):
        for plan in plans(case.folder, kind):
            found += [(plan, b) for b in budgets_for(case.folder, plan)]
    return found


def unmatched(case: Case, left: list[Entry], right: list[Entry]) -> tuple[list[Match], list[Entry], list[Entry]]:
    """Pairs, what stands only left, what stands only right."""
    pairs = match(left, right, case.settings)
    lefts, rights = {id(m.left) for m in pairs}, {id(m.right) for m in pairs}
    return pairs, [e for e in left if id(e) not in lefts], [e for e in right if id(e) not in rights]


def if_the_same(case: Case, entry: Entry, others: list[Entry]) -> str:
    """Advice for a thing without a partner: the lines that settle which of the others it is, "" where none is near."""
    near = nearest(entry, others, case.settings)
    if near is None:
        return ""
    words = f'Bila yang dimaksud "{label(near.item)}", tetapkan bahwa keduanya sama.'
    return advice(words, same(entry.item.name, near.item.name))


def programs(document: Document) -> list[Entry]:
    """The programs of a document that carry a name."""
    return [e for e in entries(document, "program") if e.item.name]


def with_programs(pairs: list[Pair]) -> Iterator[Pair]:
    """Those pairs of which both documents list programs."""
    return ((a, b) for a, b in pairs if programs(a) and programs(b))
