"""LK001: an amount that cannot be read as a number."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check
from lkjip_xl.checks.format import amount, listed
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Form, Level
from lkjip_xl.relations.tree import called, kind_word


def run(case: Case) -> Iterable[Finding]:
    """Every BROKEN figure, with the values that are one keystroke away."""
    for tree in case.index.trees:
        for item in tree.document.items:
            for cells in item.figures.values():
                for cell in cells:
                    if cell.form is not Form.BROKEN:
                        continue
                    message = f'{kind_word(tree.document)}, {called(item)}: "{cell.text.strip()}" tidak dapat dibaca sebagai angka.'
                    if cell.candidates:
                        shown = listed([amount(c, cell.unit) for c in cell.candidates], 3)
                        message += f" Satu ketikan dari sini: {shown}; ini usul, bukan kepastian."
                    yield make(CHECK, message, at(cell), unit=cell.unit)


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
