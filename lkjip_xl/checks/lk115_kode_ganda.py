"""LK115: one code over two different things."""

from collections import defaultdict
from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Item, Level
from lkjip_xl.recognise.names import similarity
from lkjip_xl.relations.match import LIKELY
from lkjip_xl.relations.tree import called, kind_word
from lkjip_xl.relations.trust import trusted

LEVELS = ("program", "kegiatan", "sub_kegiatan")


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Equal codes under one parent whose names are not alike."""
    groups: dict[tuple[object, ...], list[Item]] = defaultdict(list)
    words: dict[tuple[object, ...], str] = {}
    for number, tree in enumerate(case.index.trees):
        for item in tree.document.of_level(*LEVELS):
            if item.code and trusted(tree.document, item.table):
                key = (number, item.table, item.parent, item.code)
                groups[key].append(item)
                words[key] = kind_word(tree.document)
    if not groups:
        return NotRun("tidak ada program atau kegiatan yang berkode")
    return [f for key, group in groups.items() if (f := _finding(words[key], group)) is not None]


def _finding(word: str, group: list[Item]) -> Finding | None:
    first = group[0]
    other = next((i for i in group[1:] if i.name and first.name and similarity(i.name, first.name) < LIKELY), None)
    if other is None:
        return None
    message = f"{word}: kode {other.code_text or other.code} dipakai untuk {called(first)} dan juga {called(other)}."
    return make(CHECK, message, at(other.code_place or other.place, first.code_place or first.place))


CHECK = Check(
    code="LK115",
    name="kode-ganda",
    level=Level.PERINGATAN,
    title="Satu kode untuk dua hal yang berbeda",
    checks="Di bawah satu induk tidak ada dua kegiatan dengan kode yang sama dan nama yang berbeda.",
    why="Salah satu kodenya pasti salah ketik, dan angkanya dapat tertukar saat dicocokkan.",
    bad="""
### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 |
| 2.23.02.2.01 | Kegiatan Pengelolaan Perpustakaan | 90.000.000 |
| 2.23.02.2.01 | Kegiatan Pembudayaan Gemar Membaca | 50.000.000 |
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
| 2.23.02.2.01 | Kegiatan Pengelolaan Perpustakaan | 90.000.000 |
| 2.23.02.2.02 | Kegiatan Pembudayaan Gemar Membaca | 50.000.000 |
""",
    mend="Cocokkan dengan nomenklatur.",
    fires_at="DPA!A7",
    run=run,
    needs=("kode",),
)
