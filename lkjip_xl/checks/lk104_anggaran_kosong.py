"""LK104: one program, kegiatan or sub kegiatan has no amount though its neighbours have."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Form, Item, Level, Slot
from lkjip_xl.relations.tree import Tree, called, filled, kind_word
from lkjip_xl.relations.trust import trusted

KINDS = ("rkt", "pk", "perubahan-pk", "dpa", "dppa", "realisasi")
LEVELS = ("program", "kegiatan", "sub_kegiatan")
PERIODS = ("", "sebelum", "setelah")


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Blank pagu among filled ones, where no failing sum tells of it already."""
    trees = [t for t in case.index.trees if t.document.kind in KINDS and _carries(t)]
    if not trees:
        return NotRun("tidak ada tabel anggaran per program, kegiatan atau sub kegiatan")
    return [f for tree in trees for f in _blanks(case, tree)]


def _carries(tree: Tree) -> bool:
    """Rows with a pagu, in a table whose rows are not in doubt: only beside such a row is a blank one odd."""
    return any(
        slot.field == "pagu" and filled(cells)
        for item in tree.document.of_level(*LEVELS)
        if trusted(tree.document, item.table)
        for slot, cells in item.figures.items()
    )


def _blanks(case: Case, tree: Tree) -> Iterable[Finding]:
    groups: dict[tuple[object, ...], list[Item]] = {}
    for item in (i for i in tree.document.of_level(*LEVELS) if trusted(tree.document, i.table)):
        groups.setdefault((item.table, item.parent, item.level), []).append(item)
    for slot in (s for s in tree.slots("pagu") if s.period in PERIODS):
        for group in groups.values():
            full = [i for i in group if filled(i.figures.get(slot, ()))]
            for item in group if full else ():
                if _is_blank(case, tree, item, slot):
                    cells = item.figures[slot]
                    message = f"{kind_word(tree.document)}: {called(item)} tidak mempunyai anggaran, {called(full[0])} di sebelahnya mempunyai."
                    yield make(CHECK, message, at(*cells, item.place), unit="Rp")


def _is_blank(case: Case, tree: Tree, item: Item, slot: Slot) -> bool:
    cells = item.figures.get(slot, ())
    if not cells or any(c.form is not Form.BLANK or c.note for c in cells):  # a note says why it is blank
        return False
    spent = filled(item.figures.get(Slot("realisasi_rp", slot.period), ()))  # LK108 tells of it
    dashed = any(c.form is Form.DASH for found in item.figures.values() for c in found)  # nothing, and said so
    told = spent or dashed or any(c.place in case.index.failing_cells for c in cells)
    return not told and not filled(tree.parts(tree.below(item), slot))


CHECK = Check(
    code="LK104",
    name="anggaran-kosong",
    level=Level.PERINGATAN,
    title="Anggaran kosong di antara yang terisi",
    checks="Setiap program, kegiatan dan sub kegiatan mempunyai anggaran bila saudaranya mempunyai. Tanda strip dan nol "
    "dianggap sengaja.",
    why="Anggaran yang terlewat membuat jumlah di atasnya kurang, atau tidak dapat diperiksa.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | |
| 2 | Program Pelestarian Koleksi Nasional | | |
""",
    good="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | |
| 2 | Program Pelestarian Koleksi Nasional | 125.500.000 | |
""",
    mend="Isi anggarannya, atau beri tanda strip bila memang tidak ada.",
    fires_at="PK!C6",
    run=run,
    needs=("pagu",),
)
