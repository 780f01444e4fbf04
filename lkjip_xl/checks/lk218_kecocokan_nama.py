"""LK218: two names taken as one thing, without certainty."""

from collections.abc import Iterable, Iterator

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import at, by_names, failing, make
from lkjip_xl.model import Document, Finding, Item, Level
from lkjip_xl.recognise.names import normalise
from lkjip_xl.relations.kinds import Equal
from lkjip_xl.relations.pairs import pairs
from lkjip_xl.relations.tree import kind_word, label
from lkjip_xl.settings.lines import advice, same

Pair = tuple[Document, Item, Document, Item, float]  # two things taken for one, and how sure that is


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Pairs below certainty, and those on which another finding rests; one finding for each pair of names."""
    found = pairs(case.folder, case.settings)
    resting = list(_resting(case))
    if not found and not resting:
        return NotRun("tidak ada nama program atau indikator yang dicocokkan antardokumen")
    unsure = [(m.left.document, m.left.item, m.right.document, m.right.item, m.score) for m in found if not m.certain]
    groups: dict[frozenset[str], list[Pair]] = {}
    for pair in [*unsure, *resting]:
        groups.setdefault(frozenset((normalise(pair[1].name), normalise(pair[3].name))), []).append(pair)
    return [_finding(group) for names, group in groups.items() if len(names) == 2]


def _resting(case: Case) -> Iterator[Pair]:
    """The two things that a failing comparison takes for one, without certainty."""
    for relation in failing(case, *case.index.families):
        if isinstance(relation, Equal) and by_names(relation):
            one, two = case.index.owner(relation.left[0].place), case.index.owner(relation.right[0].place)
            if one is not None and two is not None and one.item.name and two.item.name:
                yield one.document, one.item, two.document, two.item, relation.sure


def _finding(group: list[Pair]) -> Finding:
    document, item, other, twin, score = group[0]
    message = (
        f'"{label(item)}" ({kind_word(document)}) dianggap sama dengan "{label(twin)}" ({kind_word(other)}), '
        f"kecocokan {round(score * 100)}%."
    )
    how = advice(
        f'Bila {label(item)} dan {label(twin)} bukan hal yang sama, ganti kata "sama" di bawah ini dengan "berbeda".',
        same(item.name, twin.name),
    )
    return make(CHECK, message, at(*(i.place for _, a, _, b, _ in group for i in (a, b))), advice=how)


CHECK = Check(
    code="LK218",
    name="kecocokan-nama",
    level=Level.CATATAN,
    title="Dua nama dianggap sama, tetapi belum pasti",
    checks="Nama program dan indikator yang mirip di dua dokumen dicocokkan; yang belum pasti disebut di sini agar dapat "
    "ditetapkan di lkjip.toml. Selisih di antaranya paling tinggi peringatan, bukan galat.",
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
    mend='Tulis pasangan nama itu di lkjip.toml, bagian [nama], sebagai sama = [["nama satu", "nama dua"]] atau berbeda = ...',
    fires_at="PK!B5",
    run=run,
    needs=("nama",),
    folds=False,
)
