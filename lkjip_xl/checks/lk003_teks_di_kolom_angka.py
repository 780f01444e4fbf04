"""LK003: what is no figure in a column of rupiah or of people."""

from collections.abc import Iterable

from lkjip_xl.checks import no_figure
from lkjip_xl.checks.declare import Case, Check
from lkjip_xl.model import Finding, Level


def run(case: Case) -> Iterable[Finding]:
    """Words, dates and the like in the columns of money and of head counts."""
    return no_figure.findings(CHECK, case.index.trees, money=True)


CHECK = Check(
    code="LK003",
    name="teks-di-kolom-angka",
    level=Level.PERINGATAN,
    title="Kolom anggaran berisi yang bukan angka",
    checks="Kolom rupiah dan kolom jumlah orang berisi angka, kosong, atau tanda strip; tidak berisi teks, tanggal atau TRUE.",
    why="Yang bukan angka tidak ikut terjumlah.",
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
