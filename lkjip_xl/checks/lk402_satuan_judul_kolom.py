"""LK402: the heading says percent, the figure is an index or a count."""

import re
from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check
from lkjip_xl.checks.format import listed
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Column, Document, Finding, Item, Level, Place, Quantity
from lkjip_xl.relations.tree import Tree, label

_NO_PERCENT = re.compile(
    r"^\W*\d*\W*(indeks|nilai|skor|jumlah|banyaknya|rasio|opini|predikat|angka harapan|lama)\b", re.I
)
FIELDS = ("target", "realisasi")


def run(case: Case) -> Iterable[Finding]:
    """One finding per column with such a heading."""
    for tree in case.index.trees:
        for number, table in enumerate(tree.document.tables):
            for column in table.columns:
                if column.name in FIELDS and _says_percent(column):
                    odd = _odd(tree, number, column)
                    if odd:
                        yield _finding(tree.document, table.header_first, column, odd)


def _says_percent(column: Column) -> bool:
    return "%" in column.heading or "persen" in column.heading.casefold()


def _odd(tree: Tree, table: int, column: Column) -> list[tuple[Item, Quantity]]:
    return [
        (item, cell)
        for item in tree.document.items
        if item.table == table and _NO_PERCENT.search(item.name)
        for slot, cells in item.figures.items()
        if slot.field == column.name
        for cell in cells
        if cell.place.col == column.col and cell.known and "%" not in cell.text
    ]


def _finding(document: Document, header: int, column: Column, odd: list[tuple[Item, Quantity]]) -> Finding:
    names = listed([f'"{label(item)}" ({cell.text.strip()})' for item, cell in odd], 3)
    heading = " ".join(column.heading.split())
    message = f'Judul kolom "{heading}" menyatakan persen, tetapi isinya {names}.'
    place = Place(document.file, document.sheet, header, column.col)
    return make(CHECK, message, at(*(c for _, c in odd), place))


CHECK = Check(
    code="LK402",
    name="satuan-judul-kolom",
    level=Level.CATATAN,
    title="Satuan di judul kolom tidak cocok dengan isinya",
    checks='Kolom berjudul "Target (%)" tidak berisi target indeks, nilai atau jumlah.',
    why="Indeks 80 terbaca sebagai 80 persen.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target (%) |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Indeks kegemaran membaca | 62 |
| 2 | Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 70 % |
""",
    good="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Indeks kegemaran membaca | 62 |
| 2 | Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 70 % |
""",
    mend='Tulis judulnya "Target" saja, dan satuannya di setiap sel.',
    fires_at="PK!D5",
    run=run,
)
