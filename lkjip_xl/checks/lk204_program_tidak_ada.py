"""LK204: a program stands in one document and not in its partner."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.plans import if_the_same, pk_with_budget, programs, rkt_with_pk, unmatched, with_programs
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Document, Finding, Level
from lkjip_xl.relations.match import Entry
from lkjip_xl.relations.tree import called, kind_word


def run(case: Case) -> Iterable[Finding] | NotRun:
    """RKT with PK, PK with DPA, Perubahan PK with DPPA: programs without a partner."""
    pairs = list(with_programs(rkt_with_pk(case) + pk_with_budget(case)))
    if not pairs:
        return NotRun("tidak ada dua dokumen (RKT dan PK, PK dan DPA) yang sama-sama memuat program")
    return _findings(case, pairs)


def _findings(case: Case, pairs: list[tuple[Document, Document]]) -> Iterable[Finding]:
    for left, right in pairs:
        _, only_left, only_right = unmatched(case, programs(left), programs(right))
        for alone, others, here, there in ((only_right, only_left, right, left), (only_left, only_right, left, right)):
            for entry in alone:
                yield _finding(entry, here, there, if_the_same(case, entry, others))


def _finding(entry: Entry, here: Document, there: Document, how: str) -> Finding:
    cells = [c for item in entry.items for slot, cs in item.figures.items() if slot.field == "pagu" for c in cs]
    message = f"{called(entry.item)} ada di {kind_word(here)}, tidak ada di {kind_word(there)}."
    return make(CHECK, message, at(entry.item.place, *cells), advice=f"{CHECK.mend} {how}".strip())


CHECK = Check(
    code="LK204",
    name="program-tidak-ada",
    level=Level.PERINGATAN,
    title="Program ada di satu dokumen, tidak di pasangannya",
    checks="Program di RKT juga ada di PK, program di PK juga ada di DPA (Perubahan PK: DPPA), dan sebaliknya.",
    why="Program yang hilang berarti anggarannya tidak dijanjikan atau tidak direncanakan.",
    bad="""
### Berkas: RKT.xlsx
### Lembar: RKT
RENCANA KINERJA TAHUNAN
DINAS CONTOH
TAHUN 2023

| No | Program | Indikator Program | Target | Pagu (Rp) |
|---|---|---|---|---|
| 1 | Program Pembinaan Perpustakaan | Persentase perpustakaan aktif | 70% | 640.000.000 |

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
    mend="Tambahkan programnya, atau samakan namanya bila ditulis berbeda.",
    fires_at="PK!B6",
    run=run,
    needs=("program",),
)
