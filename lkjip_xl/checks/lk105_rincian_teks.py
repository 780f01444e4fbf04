"""LK105: the amounts in a keterangan do not add up to the amount they explain."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import failing, sum_finding, untested
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.kinds import Sum


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Every split told in running text that fails."""
    found = [sum_finding(CHECK, r) for r in failing(case, "rincian-teks") if isinstance(r, Sum)]
    return untested(case, "tidak ada keterangan yang merinci anggaran dengan angka", "rincian-teks") or found


CHECK = Check(
    code="LK105",
    name="rincian-di-keterangan",
    level=Level.GALAT,
    title="Rincian di dalam keterangan tidak berjumlah sama",
    checks='Keterangan seperti "Terbagi menjadi 2 urusan, yaitu 1. ... Rp. ... 2. ... Rp. ..." berjumlah sama dengan '
    "anggaran di barisnya.",
    why="Angka di dalam kalimat jarang ikut diperbarui ketika anggarannya berubah.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | Terbagi menjadi 2 urusan, yaitu 1. Urusan Perpustakaan dengan pagu anggaran Rp. 400.000.000 2. Urusan Kearsipan dengan pagu anggaran Rp. 250.000.000 |
| 2 | Program Pelestarian Koleksi Nasional | 125.500.000 | Urusan Perpustakaan |
""",
    good="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | Terbagi menjadi 2 urusan, yaitu 1. Urusan Perpustakaan dengan pagu anggaran Rp. 400.000.000 2. Urusan Kearsipan dengan pagu anggaran Rp. 240.000.000 |
| 2 | Program Pelestarian Koleksi Nasional | 125.500.000 | Urusan Perpustakaan |
""",
    mend="Samakan angka di keterangan dengan anggarannya.",
    fires_at="PK!C5",
    run=run,
    needs=("rupiah", "kalimat"),
)
