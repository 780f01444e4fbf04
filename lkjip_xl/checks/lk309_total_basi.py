"""LK309: a second total of the months ("Total RAK") that is not their sum, where the pagu beside it is."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level, Quantity, Slot
from lkjip_xl.relations.arith import add_up, same_amount
from lkjip_xl.relations.tree import Tree

MONTHS = tuple(Slot("pagu", f"b{n:02d}") for n in range(1, 13))
PAGU = Slot("pagu")


@dataclass(slots=True)
class Column:
    """A column that its heading calls a total, with what its rows say. proven: rows in which the pagu is the sum of
    the months."""

    words: str
    rows: int = 0
    proven: int = 0
    wrong: list[Quantity] = field(default_factory=list)


def run(case: Case) -> Iterable[Finding] | NotRun:
    """One finding for each such column: what is stale in it is stale throughout."""
    columns = [column for tree in case.index.trees for column in _columns(tree)]
    if not columns:
        return NotRun("tidak ada anggaran kas per bulan dengan kolom total di samping pagunya")
    return [_finding(c) for c in columns if c.wrong and c.proven == c.rows]


def _columns(tree: Tree) -> list[Column]:
    totals = [s for s in tree.slots("pagu") if "total" in s.period.split() or "jumlah" in s.period.split()]
    found = {slot: Column(slot.period) for slot in totals}
    for _, line in tree.lines() if totals else ():
        months = [line[m] for m in MONTHS if m in line]
        whole, spread = line.get(PAGU), add_up(months)
        if len(months) < len(MONTHS) or whole is None or whole.value is None or spread is None:
            continue
        for slot, column in found.items():
            cell = line.get(slot)
            if cell is None or cell.value is None:
                continue
            column.rows += 1
            column.proven += same_amount(whole.value, spread)
            if not same_amount(cell.value, spread):
                column.wrong.append(cell)
    return [c for c in found.values() if c.rows]


def _finding(column: Column) -> Finding:
    rows = f"di {len(column.wrong)} baris" if len(column.wrong) > 1 else "pada baris ini"
    message = (
        f"Kolom “{column.words}” tidak sama dengan jumlah dua belas bulannya {rows}, "
        "sedangkan pagu di sampingnya sama: kolom itu tertinggal dari versi sebelumnya."
    )
    return make(CHECK, message, at(*column.wrong))


CHECK = Check(
    code="LK309",
    name="total-basi",
    level=Level.GALAT,
    title="Kolom total tidak mengikuti bulannya",
    checks="Dalam anggaran kas, kolom yang menyebut dirinya total sama dengan jumlah dua belas bulannya. "
    "Diperiksa bila pagu di sampingnya memang sama dengan jumlah bulannya di semua baris.",
    why="Kolom total yang tertinggal mudah tersalin ke dokumen lain.",
    bad="""
### Berkas: RAK.xlsx
### Lembar: RAK
RENCANA ANGGARAN KAS BELANJA
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode Rekening | Uraian | Nilai Rincian (Rp) | Total RAK (Rp) | Januari | Februari | Maret | April | Mei | Juni | Juli | Agustus | September | Oktober | November | Desember |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
| 5.1.02.01.01.0024 | Belanja Alat Tulis Kantor | 12.000.000 | 10.500.000 | 1.000.000 | 1.000.000 | 1.000.000 | 1.000.000 | 1.000.000 | 1.000.000 | 1.000.000 | 1.000.000 | 1.000.000 | 1.000.000 | 1.000.000 | 1.000.000 |
| 5.1.02.01.01.0025 | Belanja Kertas dan Cover | 6.600.000 | 6.600.000 | 550.000 | 550.000 | 550.000 | 550.000 | 550.000 | 550.000 | 550.000 | 550.000 | 550.000 | 550.000 | 550.000 | 550.000 |
""",
    good="""
### Berkas: RAK.xlsx
### Lembar: RAK
RENCANA ANGGARAN KAS BELANJA
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode Rekening | Uraian | Nilai Rincian (Rp) | Total RAK (Rp) | Januari | Februari | Maret | April | Mei | Juni | Juli | Agustus | September | Oktober | November | Desember |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
| 5.1.02.01.01.0024 | Belanja Alat Tulis Kantor | 12.000.000 | 12.000.000 | 1.000.000 | 1.000.000 | 1.000.000 | 1.000.000 | 1.000.000 | 1.000.000 | 1.000.000 | 1.000.000 | 1.000.000 | 1.000.000 | 1.000.000 | 1.000.000 |
| 5.1.02.01.01.0025 | Belanja Kertas dan Cover | 6.600.000 | 6.600.000 | 550.000 | 550.000 | 550.000 | 550.000 | 550.000 | 550.000 | 550.000 | 550.000 | 550.000 | 550.000 | 550.000 | 550.000 |
""",
    mend="Hitung ulang kolom itu dari bulan-bulannya, atau hapus bila tidak dipakai.",
    fires_at="RAK!D5",
    run=run,
    needs=("rupiah",),
)
