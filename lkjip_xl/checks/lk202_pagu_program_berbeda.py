"""LK202: one program, two amounts: PK and budget."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import equal_finding, failing, untested
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.kinds import Equal
from lkjip_xl.relations.tree import called, kind_word

FAMILIES = ("pagu-program", "pagu-anggaran", "petikan")


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Programs of PK with DPA, Perubahan PK with DPPA, DPPA with the pagu of the realisasi."""
    reason = "tidak ada program yang tertulis di PK dan juga di DPA (atau di Perubahan PK dan DPPA)"
    return untested(case, reason, *FAMILIES) or _findings(case)


def _findings(case: Case) -> Iterable[Finding]:
    for relation in failing(case, *FAMILIES):
        if isinstance(relation, Equal):
            mine, other = (case.index.owner(cells[0].place) for cells in (relation.left, relation.right))
            if mine is not None and other is not None:
                one, two = (kind_word(o.document) for o in (mine, other))
                if one == two:
                    one, two = (f"{kind_word(o.document)} (lembar {o.document.sheet})" for o in (mine, other))
                yield equal_finding(CHECK, relation, one, two, called(mine.item))


CHECK = Check(
    code="LK202",
    name="pagu-program-berbeda",
    level=Level.GALAT,
    title="Pagu satu program berbeda antara PK dan DPA",
    checks="Pagu setiap program di PK sama dengan di DPA; di Perubahan PK sama dengan di DPPA dan di laporan realisasi. "
    "PK awal tidak dibandingkan dengan DPPA: perubahan di antaranya sah.",
    why="Program yang sama dari satu tahap anggaran hanya mempunyai satu pagu.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | |
| 2 | Program Pelestarian Koleksi Nasional | 126.000.000 | |

### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 639.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 127.000.000 |
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
| 2 | Program Pelestarian Koleksi Nasional | 126.000.000 | |

### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 640.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 126.000.000 |
""",
    mend="Samakan dengan DPA/DPPA yang sah.",
    fires_at="PK!C5",
    run=run,
    needs=("pagu",),
)
