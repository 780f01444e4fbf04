"""LK108: money was spent from a pagu that is blank or zero."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level, Slot
from lkjip_xl.relations.arith import add_up
from lkjip_xl.relations.tree import called


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Rows with realisasi, and with a pagu cell that is blank or 0."""
    tested, found = False, []
    for tree in case.index.trees:
        for item in tree.document.items:
            for slot, cells in item.figures.items():
                ceiling = item.figures.get(Slot("pagu", slot.period), ())
                if slot.field != "realisasi_rp" or not ceiling:
                    continue
                spent, pagu = add_up(cells), add_up(ceiling)
                tested = tested or spent is not None
                if spent is None or spent == 0 or not (all(c.empty for c in ceiling) or pagu == 0):
                    continue
                message = f"{called(item)}: ada realisasi {amount(spent, 'Rp')}, tetapi pagunya {'nol' if pagu == 0 else 'kosong'}."
                found.append(make(CHECK, message, at(*ceiling, *cells), unit="Rp"))
    return found if tested else NotRun("tidak ada tabel yang memuat pagu dan realisasi anggaran sekaligus")


CHECK = Check(
    code="LK108",
    name="pagu-kosong",
    level=Level.PERINGATAN,
    title="Ada realisasi, tetapi pagunya kosong atau nol",
    checks="Baris yang mempunyai realisasi anggaran juga mempunyai pagu.",
    why="Tanpa pagu, serapan tidak dapat dihitung dan jumlah pagu di atasnya kurang.",
    bad="""
### Berkas: Realisasi.xlsx
### Lembar: LRA
LAPORAN REALISASI ANGGARAN
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) | Realisasi (Rp) |
|---|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | | 134.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 | 55.000.000 |
""",
    good="""
### Berkas: Realisasi.xlsx
### Lembar: LRA
LAPORAN REALISASI ANGGARAN
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) | Realisasi (Rp) |
|---|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 | 134.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 | 55.000.000 |
""",
    mend="Isi pagunya dari DPA atau DPPA.",
    fires_at="LRA!C5",
    run=run,
    needs=("realisasi_rp",),
)
