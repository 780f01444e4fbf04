"""LK012: a heading says thousands or millions of rupiah, or says nothing, and the amounts are something else."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.tree import kind_word


def run(case: Case) -> Iterable[Finding]:
    """What the recogniser noted when it held the amounts of the documents side by side."""
    for tree in case.index.trees:
        for note in tree.document.notes:
            if note.code == "satuan-judul" and note.place is not None:
                where = f"{kind_word(tree.document)}, lembar {tree.document.sheet}"
                yield make(CHECK, f"{where}: {note.message}", at(note.place))


CHECK = Check(
    code="LK012",
    name="satuan-rupiah",
    level=Level.PERINGATAN,
    title="Satuan rupiah di judul tidak cocok dengan isinya",
    checks='Kolom berjudul "dalam ribuan Rp" berisi ribuan, dan kolom tanpa keterangan berisi rupiah penuh, '
    "seperti ditunjukkan oleh dokumen lain.",
    why="Rp125.500.000 di bawah judul ribuan terbaca sebagai Rp125,5 miliar.",
    bad="""
### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (dalam ribuan Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 640.250.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 125.500.000 |
| | Jumlah | 765.750.000 |

### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 640.250.000 | |
| 2 | Program Pelestarian Koleksi Nasional | 125.500.000 | |
""",
    good="""
### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (dalam ribuan Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 640.250 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 125.500 |
| | Jumlah | 765.750 |

### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 640.250.000 | |
| 2 | Program Pelestarian Koleksi Nasional | 125.500.000 | |
""",
    mend="Betulkan satuan di judul kolom; angkanya tidak perlu diubah.",
    fires_at="DPA!C5",
    needs=("rupiah",),
    run=run,
)
