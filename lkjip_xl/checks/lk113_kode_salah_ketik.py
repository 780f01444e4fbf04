"""LK113: a code that is one keystroke away from the code it must have."""

from collections.abc import Iterable

from lkjip_xl.checks.codes import compared, foreign_accounts, strangers
from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.tree import called


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Codes that do not fit and could with one keystroke."""
    if not any(compared(tree) or any(tree.document.of_level("rekening")) for tree in case.index.trees):
        return NotRun("tidak ada kode program atau kegiatan yang dapat dicocokkan dengan kode induknya")
    return _findings(case)


def _findings(case: Case) -> Iterable[Finding]:
    for tree in case.index.trees:
        for odd in [*strangers(tree), *foreign_accounts(tree)]:
            if odd.want is not None:
                item = odd.item
                beside = "induknya" if odd.others[0].id == item.parent else "kode di bawahnya"
                message = f"{called(item)}: kode {item.code_text or item.code} tidak cocok dengan {beside}; seharusnya {odd.want}."
                yield make(
                    CHECK, message, at(item.code_place or item.place, *(o.code_place or o.place for o in odd.others))
                )


CHECK = Check(
    code="LK113",
    name="kode-salah-ketik",
    level=Level.GALAT,
    title="Kode salah ketik",
    checks="Kode kegiatan diawali kode programnya, kode sub kegiatan diawali kode kegiatannya; "
    "di sini yang berbeda satu ketikan saja, atau kode rekening dari cabang lain, sedangkan jumlahnya membuktikan tempatnya.",
    why="Kode dipakai untuk mencocokkan dokumen; satu angka hilang membuat program tidak ditemukan.",
    bad="""
### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.3.02 | Program Pembinaan Perpustakaan | 140.000.000 |
| 2.23.02.2.01 | Kegiatan Pengelolaan Perpustakaan | 90.000.000 |
| 2.23.02.2.02 | Kegiatan Pembudayaan Gemar Membaca | 50.000.000 |
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
    mend="Ketik kembali kodenya sesuai nomenklatur.",
    fires_at="DPA!A5",
    run=run,
    needs=("kode",),
)
