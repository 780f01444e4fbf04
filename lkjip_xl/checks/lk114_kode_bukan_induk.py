"""LK114: codes that are not parent and child at all."""

from collections.abc import Iterable

from lkjip_xl.checks.codes import compared, strangers
from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import listed
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.tree import called


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Codes that do not fit and are no single keystroke away."""
    if not any(compared(tree) for tree in case.index.trees):
        return NotRun("tidak ada kode program atau kegiatan yang dapat dicocokkan dengan kode induknya")
    return _findings(case)


def _findings(case: Case) -> Iterable[Finding]:
    for tree in case.index.trees:
        for odd in strangers(tree):
            if odd.want is None:
                item = odd.item
                codes = listed(sorted({o.code_text or o.code or "" for o in odd.others}), 3)
                message = f"{called(item)}: kode {item.code_text or item.code} bukan satu cabang dengan {codes}."
                yield make(
                    CHECK, message, at(item.code_place or item.place, *(o.code_place or o.place for o in odd.others))
                )


CHECK = Check(
    code="LK114",
    name="kode-bukan-induk",
    level=Level.PERINGATAN,
    title="Kode induk dan kode anak tidak sejalur",
    checks="Kode kegiatan diawali kode programnya, kode sub kegiatan diawali kode kegiatannya.",
    why="Kegiatan di bawah program yang keliru membuat jumlah per program tidak dapat dicocokkan dengan DPA.",
    bad="""
### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 |
| 1.01.05.2.01 | Kegiatan Pengelolaan Perpustakaan | 90.000.000 |
| 1.01.05.2.02 | Kegiatan Pembudayaan Gemar Membaca | 50.000.000 |
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
    mend="Periksa apakah kegiatannya diletakkan di bawah program yang benar, dan apakah kodenya dari nomenklatur lama.",
    fires_at="DPA!A5",
    run=run,
    needs=("kode",),
)
