"""LK112: the same row twice under one parent."""

from collections import defaultdict
from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Item, Level
from lkjip_xl.recognise.names import normalise
from lkjip_xl.relations.tree import Tree, called, kind_word
from lkjip_xl.relations.trust import trusted

LEVELS = ("program", "kegiatan", "sub_kegiatan", "indikator", "sasaran")


def run(case: Case) -> Iterable[Finding]:
    """Items of one level, one parent, one name (and one code, where there are codes)."""
    for tree in case.index.trees:
        for group in _twins(tree):
            first, second = group[0], group[1]
            message = f"{kind_word(tree.document)}: {called(second)} tertulis {len(group)} kali di bawah induk yang sama (juga di baris {first.row + 1})."
            yield make(CHECK, message, at(second.place, first.place, *(i.place for i in group[2:])))


def _twins(tree: Tree) -> Iterable[list[Item]]:
    groups: dict[tuple[object, ...], list[Item]] = defaultdict(list)
    for item in tree.document.items:
        if item.level in LEVELS and item.name and trusted(tree.document, item.table):
            figures = tuple(sorted((str(s), tuple(str(c.value) for c in cells)) for s, cells in item.figures.items()))
            groups[item.table, item.parent, item.level, normalise(item.name), item.code, figures].append(item)
    return [g for g in groups.values() if len(g) > 1 and not tree.below(g[1])]


CHECK = Check(
    code="LK112",
    name="baris-ganda",
    level=Level.PERINGATAN,
    title="Baris yang sama tertulis dua kali",
    checks="Tidak ada dua baris dengan nama, kode dan angka yang sama di bawah satu induk.",
    why="Baris ganda membuat jumlah terhitung dua kali.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | |
| 2 | Program Pelestarian Koleksi Nasional | 125.500.000 | |
| 3 | Program Pelestarian Koleksi Nasional | 125.500.000 | |
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
    mend="Hapus salah satunya bila memang baris yang sama.",
    fires_at="PK!B7",
    run=run,
    needs=("nama",),
)
