"""Which documents speak of the same thing: versions (RKT - PK - DPA; Perubahan PK - DPPA - realisasi), years,
agencies. Which documents count at all is decided by `facts`."""

from lkjip_xl.model import Document, Folder, Slot
from lkjip_xl.recognise.same_agency import same_agency
from lkjip_xl.relations.tree import Tree, known

BUDGET_FIRST = ("dpa",)
BUDGET_CHANGED = ("dppa", "realisasi")


def year_of(document: Document, folder: Folder) -> int | None:
    """The document's year, else the folder's."""
    return document.year if document.year is not None else folder.year


def like(a: Document, b: Document, folder: Folder) -> bool:
    """True when two documents are of one year and one agency, and of no two parts of it, as far as can be told."""
    if _apart(a, b):
        return False
    left, right = year_of(a, folder), year_of(b, folder)
    if left is not None and right is not None and left != right:
        return False
    parts = [d for d in (a, b) if any(d is v for v in folder.views)]  # rows of one agency out of an export of many
    return not parts or same_agency(a.opd or folder.opd or "", b.opd or folder.opd or "")


def _apart(a: Document, b: Document) -> bool:
    """Two forms that name one label with two contents ("Kelurahan : Banjar Lor", "Kelurahan : Kedungwaru")."""
    named = dict(part.split(": ", 1) for part in a.parts if ": " in part)
    theirs = dict(part.split(": ", 1) for part in b.parts if ": " in part)
    return any(theirs.get(label, content) != content for label, content in named.items())


def plans(folder: Folder, kind: str) -> list[Document]:
    """RKT, PK or Perubahan PK of the agency itself, of the year that the folder reports on."""
    documents = [d for d in folder.of_kind(kind) if not d.hidden]
    return [d for d in documents if folder.year is None or year_of(d, folder) == folder.year] or documents


def withheld(folder: Folder, *kinds: str) -> bool:
    """True when the folder holds documents of these kinds but none that counts: under another year than the
    folder's it may be another year's, or this year's with the title of another (LK303); of two rivals one counts,
    nobody knows which (LK222). Then no other version takes its place."""
    if folder.of_kind(*kinds):
        return False
    return any(d.kind in kinds and d.choice.reason in ("tahun", "rangkap") for d in folder.documents)


def first_plans(folder: Folder) -> list[Document]:
    """The PK that an RKT leads to: the first one; the Perubahan PK only where the folder holds no other."""
    return plans(folder, "pk") or ([] if withheld(folder, "pk") else plans(folder, "perubahan-pk"))


def valid_plans(folder: Folder) -> list[Document]:
    """The PK that counts: the Perubahan PK where there is one."""
    return plans(folder, "perubahan-pk") or ([] if withheld(folder, "perubahan-pk") else plans(folder, "pk"))


def last_budgets(folder: Folder) -> list[Document]:
    """The budget that a report on the year goes by: the DPPA and the pagu of the realisasi; the DPA only where
    nothing tells of a perubahan. They all count, hidden ones do not."""
    found = folder.of_kind(*BUDGET_CHANGED)
    if not found and not folder.of_kind("perubahan-pk") and not withheld(folder, *BUDGET_CHANGED, "perubahan-pk"):
        found = folder.of_kind(*BUDGET_FIRST)
    return [d for d in found if not d.hidden]


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
    elif folder.of_kind("dppa", "perubahan-pk") or withheld(folder, "dpa", "dppa", "perubahan-pk"):
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
