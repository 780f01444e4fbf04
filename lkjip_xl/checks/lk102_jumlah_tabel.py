"""LK102: a total row is not the sum of its table."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import failing, sum_finding, untested
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.kinds import Sum


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Every total row that fails."""
    found = [sum_finding(CHECK, r) for r in failing(case, "jumlah-tabel") if isinstance(r, Sum)]
    return untested(case, "tidak ada tabel anggaran yang mempunyai baris jumlah", "jumlah-tabel") or found


CHECK = Check(
    code="LK102",
    name="jumlah-tabel",
    level=Level.GALAT,
    title="Baris jumlah tidak sama dengan isi tabelnya",
    checks="Baris jumlah atau total sama dengan jumlah baris teratas di tabel itu (program, jenis belanja).",
    why="Jumlah inilah yang dikutip di tempat lain; bila keliru, kekeliruannya menyebar.",
    bad="""
### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 |
| | Jumlah | 210.000.000 |
""",
    good="""
### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 |
| | Jumlah | 200.000.000 |
""",
    mend="Jumlahkan kembali; periksa apakah ada baris yang terlewat atau terhitung dua kali.",
    fires_at="DPA!C7",
    run=run,
    needs=("rupiah",),
)
