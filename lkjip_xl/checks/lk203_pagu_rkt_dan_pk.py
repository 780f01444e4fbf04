"""LK203: RKT and PK plan different amounts for one program."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import equal_finding, failing, untested
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.kinds import Equal
from lkjip_xl.relations.tree import called, kind_word


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Programs that stand in the RKT and in the PK."""
    return untested(case, "tidak ada program yang tertulis di RKT dan juga di PK", "rkt-pk") or _findings(case)


def _findings(case: Case) -> Iterable[Finding]:
    for relation in failing(case, "rkt-pk"):
        if isinstance(relation, Equal):
            mine, other = (case.index.owner(cells[0].place) for cells in (relation.left, relation.right))
            if mine is not None and other is not None:
                yield equal_finding(CHECK, relation, "RKT", kind_word(other.document), called(mine.item))


CHECK = Check(
    code="LK203",
    name="pagu-rkt-dan-pk",
    level=Level.PERINGATAN,
    title="Pagu program di RKT dan PK berbeda",
    checks="Pagu program di RKT sama dengan di PK.",
    why="PK boleh berbeda dari RKT, misalnya karena pembahasan anggaran, tetapi perbedaannya harus dijelaskan.",
    bad="""
### Berkas: RKT.xlsx
### Lembar: RKT
RENCANA KINERJA TAHUNAN
DINAS CONTOH
TAHUN 2023

| No | Program | Indikator Program | Target | Pagu (Rp) |
|---|---|---|---|---|
| 1 | Program Pembinaan Perpustakaan | Persentase perpustakaan aktif | 70% | 600.000.000 |
| 2 | Program Pelestarian Koleksi Nasional | Persentase koleksi terawat | 80% | 125.500.000 |

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
    good="""
### Berkas: RKT.xlsx
### Lembar: RKT
RENCANA KINERJA TAHUNAN
DINAS CONTOH
TAHUN 2023

| No | Program | Indikator Program | Target | Pagu (Rp) |
|---|---|---|---|---|
| 1 | Program Pembinaan Perpustakaan | Persentase perpustakaan aktif | 70% | 640.000.000 |
| 2 | Program Pelestarian Koleksi Nasional | Persentase koleksi terawat | 80% | 125.500.000 |

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
    mend="Jelaskan perubahannya di laporan, atau perbaiki yang salah.",
    fires_at="RKT!E5",
    run=run,
    needs=("pagu",),
)
