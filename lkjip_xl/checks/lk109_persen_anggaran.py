"""LK109: a printed share of the budget is not amount over total."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Item, Level, Quantity, Slot
from lkjip_xl.relations.arith import add_up, interval, point
from lkjip_xl.relations.formulas import divide
from lkjip_xl.relations.tree import Tree, called
from lkjip_xl.relations.versions import pagu_slot

SHARE = Slot("persen_anggaran")
Row = tuple[Item, Quantity, Quantity]


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Shares against the total of their table, or against the total budget of the folder."""
    tables = [(tree, rows) for tree in case.index.trees for table in tree.tables() if (rows := _rows(tree, table))]
    if not tables:
        return NotRun("tidak ada tabel yang memuat anggaran dan persentasenya")
    budgets = _totals(case)
    return [f for tree, rows in tables for f in _judge(rows, _bases(tree, rows) + budgets)]


def _rows(tree: Tree, table: int) -> list[Row]:
    found = []
    for item in tree.document.items:
        share, own = item.figures.get(SHARE, ()), item.figures.get(Slot("pagu"), ())
        if item.table != table or item.level in ("total", "ringkasan", "lain") or not share or not own:
            continue
        if share[0].known and own[0].known:
            found.append((item, share[0], own[0]))
    return found


def _bases(tree: Tree, rows: Sequence[Row]) -> list[Decimal]:
    """What the shares may be of: the total row, the sum of the table."""
    totals = [add_up(t.figures[Slot("pagu")]) for t in tree.total_items(rows[0][0].table, Slot("pagu"))]
    return [v for v in (*totals, add_up(q for _, _, q in rows)) if v]


def _totals(case: Case) -> list[Decimal]:
    found: list[Decimal] = []
    for tree in case.index.trees:
        if tree.document.kind in ("dpa", "dppa", "realisasi"):
            for table in tree.tables():
                value = add_up(tree.grand_total(table, pagu_slot(tree)))
                if value:
                    found.append(value)
    return found


def _judge(rows: Sequence[Row], bases: Sequence[Decimal]) -> Iterable[Finding]:
    """One base must serve all rows: the one that most of them fit."""
    if not bases:
        return
    fits = [sum(1 for _, share, own in rows if _meets(share, own, base)) for base in bases]
    base = bases[fits.index(max(fits))]
    for item, share, own in rows:
        if _meets(share, own, base) or own.value is None:
            continue
        exact = divide(own.value * 100, base)
        want = exact.quantize(Decimal("0.01"))
        message = f"{called(item)}: tertulis {share.text.strip()}, padahal {amount(own.value, 'Rp')} dari {amount(base, 'Rp')} adalah {amount(want, '%')}."
        yield make(CHECK, message, at(share, own), value=share.value, expected=want, unit="%")


def _meets(share: Quantity, own: Quantity, base: Decimal) -> bool:
    shown = interval(share, rounded=True)
    return shown is not None and own.value is not None and shown.meets(point(divide(own.value * 100, base)))


CHECK = Check(
    code="LK109",
    name="persen-anggaran",
    level=Level.GALAT,
    title="Persentase anggaran tidak cocok dengan angkanya",
    checks="Kolom persentase anggaran sama dengan anggaran baris itu dibagi jumlahnya (jumlah tabel atau total DPA/DPPA), "
    "dibulatkan atau dipotong.",
    why="Persentase sering tertinggal ketika anggarannya diperbarui.",
    bad="""
### Berkas: Alokasi.xlsx
### Lembar: 3.2.1
Tabel 3.2.1
Alokasi Anggaran Per Sasaran
DINAS CONTOH
TAHUN 2023

| Sasaran | Indikator Kinerja | Anggaran (Rp) | % Anggaran |
|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 300.000.000 | 75,00 |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 100.000.000 | 52,00 |
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
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 300.000.000 | 75,00 |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 100.000.000 | 25,00 |
""",
    mend="Hitung kembali persentasenya, atau periksa anggaran di baris itu.",
    fires_at="3.2.1!D7",
    run=run,
    needs=("persen_anggaran",),
)
