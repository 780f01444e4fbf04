"""LK106: sisa anggaran is not pagu minus realisasi."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount, difference
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level, Slot
from lkjip_xl.relations.arith import add_up
from lkjip_xl.relations.tree import called


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Every row with pagu, realisasi and sisa; (1.000) and -1.000 both mean the same lebih/(kurang)."""
    rows = list(_rows(case))
    if not rows:
        return NotRun("tidak ada tabel yang memuat pagu, realisasi dan sisa anggaran sekaligus")
    return [finding for finding in rows if isinstance(finding, Finding)]


def _rows(case: Case) -> Iterable[Finding | None]:
    for tree in case.index.trees:
        for item in tree.document.items:
            for slot, cells in item.figures.items():
                if slot.field != "sisa":
                    continue
                operands = [item.figures.get(Slot(f, slot.period), ()) for f in ("pagu", "realisasi_rp")]
                left, pagu, spent = add_up(cells), add_up(operands[0]), add_up(operands[1])
                if left is None or pagu is None or spent is None:
                    continue
                want = pagu - spent
                if left in (want, -want):  # some forms print realisasi - pagu
                    yield None
                    continue
                message = f"{called(item)}: sisa anggaran tertulis {amount(left, 'Rp')}, pagu dikurangi realisasi {amount(want, 'Rp')}, {difference(left - want, 'Rp')}."
                yield make(CHECK, message, at(*cells, *operands[0], *operands[1]), value=left, expected=want, unit="Rp")


CHECK = Check(
    code="LK106",
    name="sisa-anggaran",
    level=Level.GALAT,
    title="Sisa anggaran bukan pagu dikurangi realisasi",
    checks="Kolom sisa (lebih/kurang) sama dengan pagu dikurangi realisasi di setiap baris.",
    why="Sisa anggaran dipakai untuk menjelaskan efisiensi dan SiLPA.",
    bad="""
### Berkas: Realisasi.xlsx
### Lembar: LRA
LAPORAN REALISASI ANGGARAN
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) | Realisasi (Rp) | Sisa Anggaran (Rp) |
|---|---|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 | 130.000.000 | 20.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 | 55.000.000 | 5.000.000 |
""",
    good="""
### Berkas: Realisasi.xlsx
### Lembar: LRA
LAPORAN REALISASI ANGGARAN
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) | Realisasi (Rp) | Sisa Anggaran (Rp) |
|---|---|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 | 130.000.000 | 10.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 | 55.000.000 | 5.000.000 |
""",
    mend="Hitung kembali sisa anggarannya, atau periksa pagu dan realisasi di baris itu.",
    fires_at="LRA!E5",
    run=run,
)
