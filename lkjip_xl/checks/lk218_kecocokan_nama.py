"""LK218: two names taken as one thing, without certainty."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.match import Match
from lkjip_xl.relations.pairs import pairs
from lkjip_xl.relations.tree import kind_word, label


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Pairs below certainty, one finding for each pair of names."""
    found = pairs(case.folder, case.settings)
    if not found:
        return NotRun("tidak ada nama program atau indikator yang dicocokkan antardokumen")
    groups: dict[tuple[str, str], list[Match]] = {}
    for pair in found:
        if not pair.certain:
            groups.setdefault((pair.left.key, pair.right.key), []).append(pair)
    return [_finding(group) for group in groups.values()]


def _finding(group: list[Match]) -> Finding:
    one = group[0]
    message = (
        f'"{label(one.left.item)}" ({kind_word(one.left.document)}) dianggap sama dengan "{label(one.right.item)}" '
        f"({kind_word(one.right.document)}), kecocokan {round(one.score * 100)}%."
    )
    return make(CHECK, message, at(*(e.item.place for m in group for e in (m.left, m.right))))


CHECK = Check(
    code="LK218",
    name="kecocokan-nama",
    level=Level.CATATAN,
    title="Dua nama dianggap sama, tetapi belum pasti",
    checks="Nama program dan indikator yang mirip di dua dokumen dicocokkan; yang belum pasti disebut di sini agar dapat "
    "ditetapkan di lkjip.toml (sama atau berbeda). Selisih di antaranya paling tinggi peringatan, bukan galat.",
    why="Bila kecocokannya keliru, perbandingan angkanya pun keliru.",
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

### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan dan Layanan Perpustakaan | 640.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 125.500.000 |
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

### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 640.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 125.500.000 |
""",
    mend='Tulis pasangan nama itu di lkjip.toml, sebagai "sama" atau "berbeda".',
    fires_at="PK!B5",
    run=run,
    needs=("nama",),
    folds=False,
)
