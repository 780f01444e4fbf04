"""LK402: the heading says percent, the figure is an index or a count."""

import re
from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import listed
from lkjip_xl.checks.material import says_percent
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Column, Document, Finding, Item, Level, Located, Place, Quantity, Table
from lkjip_xl.relations.tree import Tree, label

_NO_PERCENT = re.compile(
    r"^\W*\d*\W*(indeks|nilai|skor|jumlah|banyaknya|rasio|opini|predikat|angka harapan|lama)\b", re.I
)
FIELDS = ("target", "realisasi")


def run(case: Case) -> Iterable[Finding] | NotRun:
    """One finding per sheet with such headings."""
    if not any(_known(t, n, c) for t in case.index.trees for n, c in _percent_columns(t)):
        return NotRun("kolom yang judulnya menyebut persen tidak berisi angka")
    return _findings(case)


def _percent_columns(tree: Tree) -> list[tuple[int, Column]]:
    return [
        (number, column)
        for number, table in enumerate(tree.document.tables)
        for column in table.columns
        if column.name in FIELDS and says_percent(column.heading)
    ]


def _findings(case: Case) -> Iterable[Finding]:
    for tree in case.index.trees:
        found = [
            (_heading_place(tree.document, tree.document.tables[number], column), column, odd)
            for number, column in _percent_columns(tree)
            if (odd := _odd(tree, number, column))
        ]
        if found:
            yield _finding(found)


def _heading_place(document: Document, table: Table, column: Column) -> Place:
    """The cell of the lowest line of a heading in several rows."""
    row = min(table.header_first + column.heading.count(" / "), table.header_last)
    return Place(document.file, document.sheet, row, column.col)


def _known(tree: Tree, table: int, column: Column) -> list[tuple[Item, Quantity]]:
    """The figures of a column that can be read, each with its item."""
    return [
        (item, cell)
        for item in tree.document.items
        if item.table == table
        for slot, cells in item.figures.items()
        if slot.field == column.name
        for cell in cells
        if cell.place.col == column.col and cell.known
    ]


def _odd(tree: Tree, table: int, column: Column) -> list[tuple[Item, Quantity]]:
    found = _known(tree, table, column)
    return [(item, cell) for item, cell in found if _NO_PERCENT.search(item.name) and "%" not in cell.text]


def _finding(found: list[tuple[Place, Column, list[tuple[Item, Quantity]]]]) -> Finding:
    headings = listed([f'"{" ".join(column.heading.split())}"' for _, column, _ in found], 4)
    cells = [(item, cell) for _, _, odd in found for item, cell in odd]
    names = listed([f'"{label(item)}" ({cell.text.strip()})' for item, cell in cells], 3)
    word = "menyatakan persen, tetapi isinya juga"
    places = [Located(place, column.heading) for place, column, _ in found]
    return make(CHECK, f"Judul kolom {headings} {word} {names}.", (*places, *at(*(c for _, c in cells))))


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
    fires_at="PK!D4",
    run=run,
    needs=("judul persen",),
)
