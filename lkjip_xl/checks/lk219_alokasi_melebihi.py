"""LK219: the allocations of all sasaran come to more than the whole budget."""

from collections.abc import Iterable
from decimal import Decimal

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount, difference
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level, Quantity
from lkjip_xl.relations.across import PAGU, any_total
from lkjip_xl.relations.arith import add_up, exceeds
from lkjip_xl.relations.tree import Tree, filled, kind_word
from lkjip_xl.relations.versions import last_budgets, like

ALLOCATIONS = ("alokasi-sasaran", "kinerja-anggaran")


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Tables of allocations per sasaran beside the total of the DPPA, else of the DPA."""
    tables = [(t, n) for t in case.index.trees if t.document.kind in ALLOCATIONS for n in t.tables()]
    pairs = [
        (tree, cells, whole) for tree, n in tables if (cells := _parts(tree, n)) and (whole := _budget(case, tree))
    ]
    if not pairs:
        return NotRun("tidak ada tabel alokasi per sasaran yang dapat dibandingkan dengan total DPA/DPPA")
    found = (_judge(tree, cells, *whole) for tree, cells, whole in pairs)
    return [f for f in found if f is not None]


def _parts(tree: Tree, table: int) -> tuple[Quantity, ...]:
    cells = tree.parts(tree.roots(table), PAGU)
    return tuple(c for c in cells if c.known) if filled(cells) else ()


def _budget(case: Case, tree: Tree) -> tuple[tuple[Quantity, ...], Tree] | None:
    near = [d for d in last_budgets(case.folder) if d.choice.whole and like(d, tree.document, case.folder)]
    return any_total([Tree(d, case.folder.year) for d in near], PAGU)


def _judge(tree: Tree, cells: tuple[Quantity, ...], total: tuple[Quantity, ...], budget: Tree) -> Finding | None:
    parts, whole = add_up(cells), add_up(total)
    if parts is None or whole is None or not exceeds(parts, whole):
        return None
    values = [c.value for c in cells]
    twice = sorted({v for v in values if v is not None and v != 0 and values.count(v) > 1}, reverse=True)
    message = f"Alokasi semua sasaran berjumlah {amount(parts, 'Rp')}, total {kind_word(budget.document)} "
    message += f"{amount(whole, 'Rp')}, {difference(parts - whole, 'Rp')}"
    if twice:
        message += f"; {amount(Decimal(twice[0]), 'Rp')} tertulis {values.count(twice[0])} kali"
    return make(CHECK, message + ".", at(*cells, *total), value=parts, expected=whole, unit="Rp")


CHECK = Check(
    code="LK219",
    name="alokasi-melebihi",
    level=Level.PERINGATAN,
    title="Alokasi per sasaran melebihi seluruh anggaran",
    checks="Jumlah alokasi anggaran semua sasaran tidak melebihi total DPPA (atau DPA); satu anggaran tidak dihitung "
    "untuk dua sasaran.",
    why="Bila satu program dihitung untuk dua sasaran, serapan dan efisiensi setiap sasaran menjadi keliru.",
    bad="""
### Berkas: Alokasi.xlsx
### Lembar: 3.2.1
Tabel 3.2.1
Alokasi Anggaran Per Sasaran
DINAS CONTOH TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Anggaran (Rp) |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 640.000.000 |
| 2 | Meningkatnya tertib arsip | Persentase arsip yang tertata | 640.000.000 |

### Berkas: DPPA.xlsx
### Lembar: DPPA
DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 640.000.000 |
| 2.24.02 | Program Pengelolaan Arsip | 126.000.000 |
| | JUMLAH | 766.000.000 |
""",
    good="""
### Berkas: Alokasi.xlsx
### Lembar: 3.2.1
Tabel 3.2.1
Alokasi Anggaran Per Sasaran
DINAS CONTOH TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Anggaran (Rp) |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 640.000.000 |
| 2 | Meningkatnya tertib arsip | Persentase arsip yang tertata | 126.000.000 |

### Berkas: DPPA.xlsx
### Lembar: DPPA
DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 640.000.000 |
| 2.24.02 | Program Pengelolaan Arsip | 126.000.000 |
| | JUMLAH | 766.000.000 |
""",
    mend="Bagi anggaran setiap program kepada satu sasaran, atau bagi menurut kegiatannya.",
    fires_at="3.2.1!D5",
    run=run,
    needs=("pagu",),
)
