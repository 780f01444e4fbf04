"""LK110: the shares of a whole do not add up to 100 percent."""

from collections.abc import Iterable
from decimal import Decimal

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount, difference
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level, Quantity, Slot
from lkjip_xl.relations.arith import POINT_ZERO, add_up, interval, point
from lkjip_xl.relations.tree import Tree

SHARE = Slot("persen_anggaran")
HUNDRED = Decimal(100)
NEAR = Decimal(10)  # shares of another whole (the total budget) fall short by far more


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Tables whose shares add up to nearly 100 and not to 100; shares of another whole are left alone."""
    tables = [(tree, cells) for tree in case.index.trees for t in tree.tables() if len(cells := _shares(tree, t)) > 1]
    if not tables:
        return NotRun("tidak ada tabel dengan persentase anggaran")
    whole = [cells for _, cells in tables if _of_one_whole(cells)]
    if not whole:
        return NotRun("persentase anggaran yang tertulis bukan bagian dari satu tabel yang berjumlah sekitar 100%")
    return [f for cells in whole if (f := _judge(cells)) is not None]


def _shares(tree: Tree, table: int) -> list[Quantity]:
    return [c for c in tree.parts(tree.roots(table), SHARE) if c.known]


def _of_one_whole(cells: list[Quantity]) -> bool:
    total = add_up(cells)
    return total is not None and abs(total - HUNDRED) <= NEAR


def _judge(cells: list[Quantity]) -> Finding | None:
    total, stands = add_up(cells), POINT_ZERO
    for cell in cells:
        own = interval(cell, rounded=True)
        stands = stands + own if own is not None else stands
    if total is None or stands.meets(point(HUNDRED)):
        return None
    message = f"Persentase anggaran di tabel ini berjumlah {amount(total, '%')}, {difference(total - HUNDRED, '%')} dari 100%."
    return make(CHECK, message, at(*cells), value=total, expected=HUNDRED, unit="%")


CHECK = Check(
    code="LK110",
    name="persen-seratus",
    level=Level.PERINGATAN,
    title="Persentase bagian tidak berjumlah 100",
    checks="Persentase anggaran semua sasaran di satu tabel berjumlah 100, dengan ruang untuk pembulatan.",
    why="Bagian yang tidak berjumlah seratus berarti ada sasaran yang terlewat atau terhitung dua kali.",
    bad="""
### Berkas: Alokasi.xlsx
### Lembar: 3.2.1
Tabel 3.2.1
Alokasi Anggaran Per Sasaran
DINAS CONTOH
TAHUN 2023

| Sasaran | Indikator Kinerja | Anggaran (Rp) | % Anggaran |
|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | | 70,00 |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | | 35,00 |
""",
    good="""
### Berkas: Alokasi.xlsx
### Lembar: 3.2.1
Tabel 3.2.1
Alokasi Anggaran Per Sasaran
DINAS CONTOH
TAHUN 2023

| Sasaran | Indikator Kinerja | Anggaran (Rp) | % Anggaran |
|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | | 65,00 |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | | 35,00 |
""",
    mend="Hitung kembali bagian setiap sasaran.",
    fires_at="3.2.1!D6",
    run=run,
    needs=("persen_anggaran",),
)
