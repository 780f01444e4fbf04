"""LK003: words where rupiah should stand."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Form, Level
from lkjip_xl.relations.hierarchy import RUPIAH
from lkjip_xl.relations.staff import COUNTS
from lkjip_xl.relations.tree import called, kind_word


def run(case: Case) -> Iterable[Finding]:
    """Every rupiah or head count cell that holds words."""
    for tree in case.index.trees:
        for item in tree.document.items:
            for slot, cells in item.figures.items():
                for cell in cells:
                    if cell.form is Form.TEXT and not cell.formula and slot.field in RUPIAH + COUNTS:
                        message = f'{kind_word(tree.document)}, {called(item)}: kolom angka berisi teks "{cell.text.strip()[:60]}".'
                        yield make(CHECK, message, at(cell), unit=cell.unit)


CHECK = Check(
    code="LK003",
    name="teks-di-kolom-angka",
    level=Level.PERINGATAN,
    title="Kolom anggaran berisi teks",
    checks="Kolom rupiah dan kolom jumlah orang berisi angka, kosong, atau tanda strip.",
    why="Teks di kolom angka tidak ikut terjumlah.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | menunggu DPA | |
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
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | |
| 2 | Program Pelestarian Koleksi Nasional | 125.500.000 | |
""",
    mend="Isi angkanya, atau beri tanda strip bila memang tidak ada.",
    fires_at="PK!C5",
    run=run,
    needs=("rupiah|pegawai",),
)
