"""LK107: more was spent than there was."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount, difference
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level, Slot
from lkjip_xl.relations.arith import add_up, exceeds
from lkjip_xl.relations.tree import called, single


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Rows whose realisasi is above their pagu of the same period."""
    tested, found = False, []
    for tree in case.index.trees:
        if tree.document.kind == "renstra":
            continue  # an indicative ceiling, not a budget
        for item in tree.document.items:
            for slot, cells in item.figures.items():
                if slot.field != "realisasi_rp" or tree.period(slot.period) != "":
                    continue
                near = Slot("pagu", slot.period)
                ceiling = tree.own(item, near if item.figures.get(near) else Slot("pagu", "setelah"))
                spent, pagu = add_up(single(tree.own(item, slot))), add_up(single(ceiling))
                if spent is None or pagu is None:
                    continue
                tested = True
                if not exceeds(spent, pagu) or spent == 0:
                    continue
                times = f", tepat {spent / pagu:f} kalinya" if pagu > 0 and spent % pagu == 0 else ""
                message = f"{called(item)}: realisasi {amount(spent, 'Rp')} melebihi pagu {amount(pagu, 'Rp')}, {difference(spent - pagu, 'Rp')}{times}."
                found.append(make(CHECK, message, at(*cells, *ceiling), value=spent, expected=pagu, unit="Rp"))
    return found if tested else NotRun("tidak ada tabel yang memuat pagu dan realisasi anggaran sekaligus")


CHECK = Check(
    code="LK107",
    name="realisasi-melebihi-pagu",
    level=Level.PERINGATAN,
    title="Realisasi melebihi pagu",
    checks="Realisasi anggaran tidak melebihi pagu di baris yang sama.",
    why="Belanja tidak boleh melampaui anggaran; biasanya angka tertukar, atau diketik sekali untuk setiap indikator.",
    bad="""
### Berkas: Realisasi.xlsx
### Lembar: LRA
LAPORAN REALISASI ANGGARAN
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) | Realisasi (Rp) |
|---|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 | 143.000.000 |
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
    mend="Periksa apakah pagu memakai angka sebelum perubahan, atau realisasinya salah ketik.",
    fires_at="LRA!D5",
    run=run,
    needs=("pagu", "realisasi_rp"),
)
