"""LK217: one program or kegiatan has different codes in two documents."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Document, Finding, Item, Level
from lkjip_xl.recognise.names import normalise
from lkjip_xl.relations.match import code_key
from lkjip_xl.relations.tree import called, kind_word
from lkjip_xl.relations.versions import like

KINDS = ("rkt", "pk", "perubahan-pk", "dpa", "dppa", "realisasi", "rak", "evaluasi-renja")
LEVELS = ("program", "kegiatan", "sub_kegiatan")
Coded = tuple[Document, dict[tuple[str, str], Item]]


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Names that are alone of their kind in both documents, with two codes of one length."""
    coded = [(d, names) for d in case.folder.of_kind(*KINDS) if (names := _unique(d))]
    pairs = [(a, b) for a, b in combinations(coded, 2) if like(a[0], b[0], case.folder)]
    if not pairs:
        return NotRun("tidak ada dua dokumen setahun yang memuat kode program atau kegiatan")
    if not any(a[1].keys() & b[1].keys() for a, b in pairs):
        return NotRun("tidak ada program atau kegiatan berkode yang namanya sama di dua dokumen")
    return list(_findings(pairs))


def _unique(document: Document) -> dict[tuple[str, str], Item]:
    """(level, name) -> item, for names that occur once and have a code."""
    found: dict[tuple[str, str], list[Item]] = {}
    for item in document.of_level(*LEVELS):
        if item.name:
            found.setdefault((item.level, normalise(item.name)), []).append(item)
    return {key: items[0] for key, items in found.items() if len(items) == 1 and items[0].code}


def _findings(pairs: Sequence[tuple[Coded, Coded]]) -> Iterable[Finding]:
    told: set[tuple[str, str, str, str]] = set()
    for (one, mine), (two, theirs) in pairs:
        for key in mine.keys() & theirs.keys():
            a, b = mine[key], theirs[key]
            left, right = code_key(a.code or ""), code_key(b.code or "")
            if left == right or len(left) != len(right):
                continue
            if (*key, a.code or "", b.code or "") in told:
                continue
            told.add((*key, a.code or "", b.code or ""))
            message = f"{called(a)}: kode {a.code_text or a.code} di {kind_word(one)}, {b.code_text or b.code} di {kind_word(two)}."
            yield make(CHECK, message, at(a.code_place or a.place, b.code_place or b.place))


CHECK = Check(
    code="LK217",
    name="kode-antardokumen",
    level=Level.PERINGATAN,
    title="Kode berbeda antardokumen",
    checks="Program, kegiatan dan sub kegiatan dengan nama yang sama mempunyai kode yang sama di RKT, DPA, DPPA dan realisasi.",
    why="Salah satu kodenya salah ketik, atau dari nomenklatur yang lain.",
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

### Berkas: DPPA.xlsx
### Lembar: DPPA
DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 145.000.000 |
| 2.23.04 | Program Pelestarian Koleksi Nasional | 60.000.000 |
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

### Berkas: DPPA.xlsx
### Lembar: DPPA
DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 145.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 |
""",
    mend="Cocokkan dengan nomenklatur, lalu samakan.",
    fires_at="DPA!A6",
    run=run,
    needs=("kode",),
)
