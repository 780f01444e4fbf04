"""LK117: a column is not what the number row or its formulas say it is made of."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import failing, identity_finding, untested
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.kinds import Sum
from lkjip_xl.relations.stated import FAMILY


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Every row of a column of money that is stated to be a sum or a difference of other columns."""
    found = [identity_finding(CHECK, r) for r in failing(case, FAMILY) if isinstance(r, Sum)]
    reason = "tidak ada kolom rupiah yang rumusnya tertulis di baris nomor kolom atau di selnya"
    return untested(case, reason, FAMILY) or found


CHECK = Check(
    code="LK117",
    name="rumus-kolom",
    level=Level.GALAT,
    title="Angka tidak sesuai dengan rumus kolomnya",
    checks='Kolom rupiah yang rumusnya tertulis di baris nomor kolom ("5 = 3 + 4") atau di kebanyakan selnya sama dengan hasil '
    "rumus itu di setiap baris. Bila kebanyakan baris tidak cocok, tidak satu baris pun disebut salah.",
    why="Baris nomor kolom adalah janji formulirnya sendiri; angka yang diketik di atas rumus melanggarnya tanpa terlihat.",
    bad="""
### Berkas: Realisasi.xlsx
### Lembar: LRA
LAPORAN REALISASI ANGGARAN
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) | Realisasi Semester I (Rp) | Realisasi Semester II (Rp) | Realisasi (Rp) |
|---|---|---|---|---|---|
| 1 | 2 | 3 | 4 | 5 | 6 = 4 + 5 |
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 | 70.000.000 | 60.000.000 | 103.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 | 35.000.000 | 20.000.000 | 55.000.000 |
""",
    good="""
### Berkas: Realisasi.xlsx
### Lembar: LRA
LAPORAN REALISASI ANGGARAN
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) | Realisasi Semester I (Rp) | Realisasi Semester II (Rp) | Realisasi (Rp) |
|---|---|---|---|---|---|
| 1 | 2 | 3 | 4 | 5 | 6 = 4 + 5 |
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 | 70.000.000 | 60.000.000 | 130.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 | 35.000.000 | 20.000.000 | 55.000.000 |
""",
    mend="Hitung kembali menurut rumus kolomnya, atau periksa angka-angka yang dipakainya.",
    fires_at="LRA!F6",
    run=run,
    needs=("rupiah",),
)
