"""LK005: hidden rows that carry amounts."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check
from lkjip_xl.checks.format import amount, listed
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Item, Level, Quantity
from lkjip_xl.relations.arith import add_up
from lkjip_xl.relations.hierarchy import RUPIAH
from lkjip_xl.relations.tree import Tree, kind_word, label


def run(case: Case) -> Iterable[Finding]:
    """One finding per sheet with hidden rows that take part in sums."""
    for tree in case.index.trees:
        hidden = [(i, c) for i in tree.document.items if i.hidden and (c := _money(i)) is not None]
        if hidden and not tree.document.hidden:
            yield _finding(tree, hidden)


def _money(item: Item) -> Quantity | None:
    cells = [c for s, cells in item.figures.items() if s.field in RUPIAH for c in cells if c.value]
    return cells[0] if cells else None


def _finding(tree: Tree, hidden: list[tuple[Item, Quantity]]) -> Finding:
    names = listed([label(item) for item, _ in hidden], 3)
    total = add_up(c for _, c in hidden)
    money = f", berjumlah {amount(total, 'Rp')}" if total is not None else ""
    message = f"{kind_word(tree.document)}, lembar {tree.document.sheet}: {len(hidden)} baris tersembunyi ikut dihitung ({names}{money})."
    return make(CHECK, message, at(*(c for _, c in hidden)), unit="Rp")


CHECK = Check(
    code="LK005",
    name="baris-tersembunyi",
    level=Level.CATATAN,
    title="Baris tersembunyi ikut dihitung",
    checks="Baris yang disembunyikan tidak memuat anggaran yang ikut dijumlahkan.",
    why="Pembaca melihat jumlah yang tidak cocok dengan baris yang tampak.",
    bad="""
### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023
Baris tersembunyi: 6

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 |
| | Jumlah | 200.000.000 |
""",
    good="""
### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 |
| | Jumlah | 200.000.000 |
""",
    mend="Tampilkan barisnya, atau hapus bila tidak dipakai lagi.",
    fires_at="DPA!C6",
    run=run,
    needs=("rupiah",),
)
