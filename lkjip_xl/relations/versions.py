"""Which documents speak of the same thing: versions (RKT - PK - DPA; Perubahan PK - DPPA - realisasi),
years, and the one PK of the head of the agency among the PKs of its officials."""

import re
from collections.abc import Sequence

from lkjip_xl.model import Document, Folder, Slot
from lkjip_xl.relations.tree import Tree, known

BUDGET_FIRST = ("dpa",)
BUDGET_CHANGED = ("dppa", "realisasi")
_HEAD = re.compile(
    r"^\s*(?:plt\.?|plh\.?|pj\.?)?\s*(kepala\s+(badan|dinas|kantor|satuan|pelaksana|perangkat|kepolisian)|inspektur|camat|"
    r"direktur|sekretaris\s+(daerah|dprd|dewan))",
    re.IGNORECASE,
)


def year_of(document: Document, folder: Folder) -> int | None:
    """The document's year, else the folder's."""
    return document.year if document.year is not None else folder.year


def same_year(a: Document, b: Document, folder: Folder) -> bool:
    """True when two documents are of one year, as far as can be told."""
    left, right = year_of(a, folder), year_of(b, folder)
    return left is None or right is None or left == right


def heads(documents: Sequence[Document]) -> list[Document]:
    """Of several PKs the ones of the head of the agency; all of them when none says whose it is."""
    if len(documents) < 2:
        return list(documents)
    named = [d for d in documents if d.holder and _HEAD.search(d.holder)]
    if named:
        return named
    open_ones = [d for d in documents if not d.holder]
    return open_ones or list(documents)


def plans(folder: Folder, kind: str) -> list[Document]:
    """RKT, PK or Perubahan PK of the agency itself, of the year that the folder reports on."""
    documents = [d for d in folder.of_kind(kind) if not d.hidden]
    return heads([d for d in documents if folder.year is None or year_of(d, folder) == folder.year] or documents)


def budgets_for(folder: Folder, plan: Document) -> list[Document]:
    """The budget documents that a PK or Perubahan PK must agree with.

    A PK goes with the DPA, a Perubahan PK with the DPPA and with the pagu of the realisasi. A PK without
    Perubahan PK goes with the realisasi only when the folder holds no DPA or DPPA at all.
    """
    kinds: tuple[str, ...]
    if plan.kind == "perubahan-pk":
        kinds = ("dppa",) if folder.of_kind("dppa") else ("realisasi",)
    elif folder.of_kind("dpa"):
        kinds = BUDGET_FIRST
    elif folder.of_kind("dppa", "perubahan-pk"):
        kinds = ()
    else:
        kinds = ("realisasi",)
    return [d for d in folder.of_kind(*kinds) if same_year(d, plan, folder) and not d.hidden] if kinds else []


def pagu_slot(tree: Tree) -> Slot:
    """The pagu that counts: after the perubahan where a table shows before and after."""
    items = tree.document.items
    plain, after = Slot("pagu"), Slot("pagu", "setelah")
    return after if known(items, after) and not known(items, plain) else plain


def programs_table(tree: Tree, slot: Slot) -> int | None:
    """The table that lists programs with a figure for the slot, if any."""
    for table in tree.tables():
        programs = [i for i in tree.document.of_level("program") if i.table == table]
        if any(any(not c.empty for c in tree.cells(p, slot)) for p in programs):
            return table
    return None
