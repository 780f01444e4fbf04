"""LK008: what the recogniser thought worth saying."""

import re
from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level, Note

_YEAR = re.compile(r"\b20\d\d\b")
SILENT = (
    "baris-penutup",
    "pembacaan",
    "satuan-judul",
    "angka-rusak",
)  # of no use to who mends the workbook, or told by others


def run(case: Case) -> Iterable[Finding]:
    """Notes of reading, one finding each; contradicting years have their own check."""
    notes: list[Note] = [*case.folder.notes]
    for document in case.folder.documents:
        notes += document.notes
    for note in notes:
        if note.code not in SILENT and note.place is not None and not _is_year(note):
            yield make(CHECK, note.message, at(note.place))


def _is_year(note: Note) -> bool:
    return note.code == "judul-bertentangan" and len(_YEAR.findall(note.message)) > 1


CHECK = Check(
    code="LK008",
    name="catatan-pembacaan",
    level=Level.CATATAN,
    title="Hal yang perlu diketahui dari pembacaan",
    checks="Lembar dapat dibaca tanpa hal yang meragukan: tidak ada salinan lembar, judul yang bertentangan dengan isi, "
    "atau angka yang tidak terpakai.",
    why="Angka yang tidak terbaca tidak ikut diperiksa; Anda perlu tahu mana yang dilewati.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | |
| 2 | Program Pelestarian Koleksi Nasional | 125.500.000 | |

### Lembar: PK salinan
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | |
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
    mend="Periksa lembar yang disebut; bila memang benar, tidak ada yang perlu diubah.",
    fires_at="PK salinan!None",
    run=run,
    needs=("dokumen",),
    folds=False,
)
