"""LK001: an amount that cannot be read as a number, or only by a guess at its separators."""

from collections.abc import Iterable, Iterator

from lkjip_xl.checks.declare import Case, Check
from lkjip_xl.checks.format import amount, listed, ranges
from lkjip_xl.checks.support import at, at_all, make
from lkjip_xl.model import Finding, Form, Item, Level, Quantity, Text
from lkjip_xl.recognise.numbers import is_doubled
from lkjip_xl.relations.tree import Tree, called, kind_word

Cell = tuple[Item, Quantity]


def run(case: Case) -> Iterable[Finding]:
    """Every BROKEN figure, with the values that are one keystroke away; figures with one sign for everything."""
    for tree in case.index.trees:
        cells = [(i, c) for i in tree.document.items for group in i.figures.values() for c in group]
        broken = [(i, c) for i, c in cells if c.form is Form.BROKEN]
        for item, cell in (b for b in broken if b[1].candidates):
            yield _unread(f"{kind_word(tree.document)}, {called(item)}", cell)
        yield from _hopeless(tree, [b for b in broken if not b[1].candidates])
        yield from _one_sign(tree, cells)
        yield from _in_texts(tree)
        for note in tree.document.notes:
            if note.code == "angka-rusak" and note.place is not None:
                yield make(
                    CHECK, f"{kind_word(tree.document)}, lembar {note.place.sheet}: {note.message}", at(note.place)
                )


def _unread(where: str, cell: Quantity, level: Level | None = None) -> Finding:
    message = f'{where}: "{cell.text.strip()}" tidak dapat dibaca sebagai angka.'
    if cell.candidates:
        shown = listed([amount(c, cell.unit) for c in cell.candidates], 3)
        message += f" Satu ketikan dari sini: {shown}; ini usul, bukan kepastian."
    return make(CHECK, message, at(cell), unit=cell.unit, level=level)


def _hopeless(tree: Tree, cells: list[Cell]) -> Iterator[Finding]:
    """What nothing can be made of ("########", ","): the like ones together."""
    alike: dict[str, list[Cell]] = {}
    for item, cell in cells:
        alike.setdefault(cell.text.strip().strip("#") and cell.text.strip(), []).append((item, cell))
    for found in alike.values():
        item, cell = found[0]
        if len(found) == 1:
            yield _unread(f"{kind_word(tree.document)}, {called(item)}", cell)
            continue
        told = f'{len(found)} sel berisi "{cell.text.strip()[:20]}", yang tidak dapat dibaca sebagai angka'
        where = ranges(c.place for _, c in found)
        message = f"{kind_word(tree.document)}, lembar {tree.document.sheet}: {told}: {where}."
        yield make(CHECK, message, at_all(c for _, c in found), unit=cell.unit, many=len(found))


def _one_sign(tree: Tree, cells: list[Cell]) -> Iterator[Finding]:
    """ "21,276,070,424,00" among figures that Excel can count: readable, but no number to it."""
    for found in odd_columns(cells, usual=False):
        item, cell = found[0]
        shown = amount(cell.value, cell.unit) if cell.value is not None else ""
        told = f'"{cell.text.strip()}" memakai tanda yang sama untuk ribuan dan desimal; dibaca {shown}'
        where = f"{kind_word(tree.document)}, {called(item)}"
        if len(found) > 1:
            told += f". Demikian pula {len(found) - 1} sel lain di kolomnya"
        yield make(CHECK, f"{where}: {told}.", at_all(c for _, c in found), unit=cell.unit, many=len(found))


def odd_columns(cells: list[Cell], *, usual: bool) -> Iterator[list[Cell]]:
    """Per column the readable figures with one sign for thousands and decimals; usual: columns that mostly are so."""
    columns: dict[int, list[Cell]] = {}
    for item, cell in cells:
        if cell.form is Form.NUMBER and cell.value:
            columns.setdefault(cell.place.col, []).append((item, cell))
    for column in columns.values():
        odd = [(i, c) for i, c in column if not c.is_true_number and is_doubled(c.text)]
        if odd and (len(odd) * 2 > len(column) > 1) is usual:
            yield odd


def _in_texts(tree: Tree) -> Iterator[Finding]:
    """Amounts inside remarks and sentences."""
    texts: list[tuple[str, Text]] = [(called(i), t) for i in tree.document.items for t in i.texts.values()]
    texts += [(f"kalimat di lembar {tree.document.sheet}", t) for t in tree.document.texts]
    for where, text in texts:
        for one in text.amounts:
            if one.quantity.form is Form.BROKEN:
                yield _unread(f"{kind_word(tree.document)}, {where}", one.quantity)


CHECK = Check(
    code="LK001",
    name="angka-rusak",
    level=Level.GALAT,
    title="Angka tidak terbaca",
    checks="Setiap sel yang seharusnya berisi angka memang dapat dibaca sebagai satu angka.",
    why="Angka yang titiknya keliru tidak ikut terhitung, sehingga semua jumlah di atasnya tidak dapat diperiksa.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 8.840.8700726 | |
| 2 | Program Pelestarian Koleksi Nasional | 125.500.000 | |
""",
    good="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 8.840.870.726 | |
| 2 | Program Pelestarian Koleksi Nasional | 125.500.000 | |
""",
    mend="Cocokkan dengan dokumen asalnya, lalu ketik ulang angkanya.",
    fires_at="PK!C5",
    run=run,
    needs=("angka",),
)
