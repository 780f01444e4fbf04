"""LK307: the s.d. of one month or quarter is not what the next one carries over."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import equal_finding, failing, untested
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.carried import FAMILY
from lkjip_xl.relations.kinds import Equal


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Rows of two documents that go on from one another."""
    found = [_finding(case, r) for r in failing(case, FAMILY) if isinstance(r, Equal)]
    return (
        untested(case, "tidak ada dua laporan berurutan yang memuat realisasi s.d. bulan atau triwulan lalu", FAMILY)
        or found
    )


def _finding(case: Case, relation: Equal) -> Finding:
    mine, other = relation.left[0].place, relation.right[0].place
    here, there = (f"{p.sheet if p.file == mine.file and mine.file == other.file else p.file}" for p in (mine, other))
    return equal_finding(CHECK, relation, f"di {here} (yang lalu)", f"di {there} (s.d. saat itu)", relation.what)


CHECK = Check(
    code="LK307",
    name="lanjutan-bulan",
    level=Level.PERINGATAN,
    title="Realisasi yang lalu bukan realisasi s.d. laporan sebelumnya",
    checks="Realisasi sampai dengan bulan (atau triwulan) lalu sama dengan realisasi sampai dengan bulan itu di laporan "
    "bulan tersebut.",
    why="Angka yang disalin dari laporan sebelumnya lalu dijumlahkan lagi; selisihnya terbawa sampai akhir tahun.",
    bad="""
### Berkas: Realisasi.xlsx
### Lembar: Februari
LAPORAN REALISASI ANGGARAN BULAN FEBRUARI
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) | Realisasi s.d. Bulan Lalu (Rp) | Realisasi Bulan Ini (Rp) | Realisasi s.d. Bulan Ini (Rp) |
|---|---|---|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 | 10.000.000 | 8.500.000 | 18.500.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 | 4.000.000 | 3.250.000 | 7.250.000 |
### Lembar: Maret
LAPORAN REALISASI ANGGARAN BULAN MARET
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) | Realisasi s.d. Bulan Lalu (Rp) | Realisasi Bulan Ini (Rp) | Realisasi s.d. Bulan Ini (Rp) |
|---|---|---|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 | 15.800.000 | 9.000.000 | 24.800.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 | 7.250.000 | 2.000.000 | 9.250.000 |
""",
    good="""
### Berkas: Realisasi.xlsx
### Lembar: Februari
LAPORAN REALISASI ANGGARAN BULAN FEBRUARI
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) | Realisasi s.d. Bulan Lalu (Rp) | Realisasi Bulan Ini (Rp) | Realisasi s.d. Bulan Ini (Rp) |
|---|---|---|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 | 10.000.000 | 8.500.000 | 18.500.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 | 4.000.000 | 3.250.000 | 7.250.000 |
### Lembar: Maret
LAPORAN REALISASI ANGGARAN BULAN MARET
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) | Realisasi s.d. Bulan Lalu (Rp) | Realisasi Bulan Ini (Rp) | Realisasi s.d. Bulan Ini (Rp) |
|---|---|---|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 | 18.500.000 | 9.000.000 | 27.500.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 | 7.250.000 | 2.000.000 | 9.250.000 |
""",
    mend="Salin kembali dari laporan sebelumnya, lalu jumlahkan lagi.",
    fires_at="Maret!D5",
    run=run,
    needs=("realisasi_rp",),
)
