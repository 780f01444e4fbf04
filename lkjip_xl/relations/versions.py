"""Which documents speak of the same thing: versions (RKT - PK - DPA; Perubahan PK - DPPA - realisasi), years,
agencies. Which documents count at all is decided by `facts`."""

from lkjip_xl.model import Document, Folder, Slot
from lkjip_xl.recognise.gather import same_agency
from lkjip_xl.relations.tree import Tree, known

BUDGET_FIRST = ("dpa",)
BUDGET_CHANGED = ("dppa", "realisasi")


def year_of(document: Document, folder: Folder) -> int | None:
    """The document's year, else the folder's."""
    return document.year if document.year is not None else folder.year


def like(a: Document, b: Document, folder: Folder) -> bool:
    """True when two documents are of one year and one agency, as far as can be told."""
    left, right = year_of(a, folder), year_of(b, folder)
    if left is not None and right is not None and left != right:
        return False
    parts = [d for d in (a, b) if any(d is v for v in folder.views)]  # rows of one agency out of an export of many
    return not parts or same_agency(a.opd or folder.opd or "", b.opd or folder.opd or "")


def plans(folder: Folder, kind: str) -> list[Document]:
    """RKT, PK or Perubahan PK of the agency itself, of the year that the folder reports on."""
    documents = [d for d in folder.of_kind(kind) if not d.hidden]
    return [d for d in documents if folder.year is None or year_of(d, folder) == folder.year] or documents


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
    return [d for d in folder.of_kind(*kinds) if like(d, plan, folder) and not d.hidden] if kinds else []


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
