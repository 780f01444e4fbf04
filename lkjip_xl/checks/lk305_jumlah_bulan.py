"""LK305: months or quarters do not add up to the year."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import failing, sum_finding, untested
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.kinds import Sum

FAMILIES = ("bulan", "triwulan", "kurun")


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Rows with twelve months or four quarters beside the amount of the year."""
    found = [sum_finding(CHECK, r) for r in failing(case, *FAMILIES) if isinstance(r, Sum)]
    return untested(case, "tidak ada tabel anggaran per bulan atau per triwulan", *FAMILIES) or found


CHECK = Check(
    code="LK305",
    name="jumlah-bulan",
    level=Level.GALAT,
    title="Jumlah bulan atau triwulan tidak sama dengan setahun",
    checks="Anggaran kas (RAK) dua belas bulan atau empat triwulan berjumlah sama dengan pagu setahun; begitu pula realisasi. "
    "Triwulan berjumlah sama dengan tiga bulannya, dan yang sampai dengan bulan ini sama dengan yang sampai dengan bulan "
    "lalu ditambah bulan ini. "
    "Angka yang ditulis kumulatif dikenali dan tidak dijumlahkan.",
    why="Selisih di sini membuat penarikan dana tertahan.",
    bad="""
### Berkas: Realisasi.xlsx
### Lembar: LRA
LAPORAN REALISASI ANGGARAN
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) | Realisasi Triwulan I (Rp) | Realisasi Triwulan II (Rp) | Realisasi Triwulan III (Rp) | Realisasi Triwulan IV (Rp) | Realisasi (Rp) |
|---|---|---|---|---|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 | 40.000.000 | 30.000.000 | 35.000.000 | 25.000.000 | 135.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 | 20.000.000 | 15.000.000 | 10.000.000 | 10.000.000 | 55.000.000 |
""",
    good="""
### Berkas: Realisasi.xlsx
### Lembar: LRA
LAPORAN REALISASI ANGGARAN
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) | Realisasi Triwulan I (Rp) | Realisasi Triwulan II (Rp) | Realisasi Triwulan III (Rp) | Realisasi Triwulan IV (Rp) | Realisasi (Rp) |
|---|---|---|---|---|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 | 40.000.000 | 30.000.000 | 35.000.000 | 25.000.000 | 130.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 | 20.000.000 | 15.000.000 | 10.000.000 | 10.000.000 | 55.000.000 |
""",
    mend="Jumlahkan kembali; periksa bulan yang terlewat.",
    fires_at="LRA!H5",
    run=run,
    needs=("rupiah",),
)
