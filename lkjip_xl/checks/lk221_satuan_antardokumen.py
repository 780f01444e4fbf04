"""LK221: one indikator has its target in two units, and the numbers do not follow."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level, Quantity
from lkjip_xl.relations.apart import MEASURED
from lkjip_xl.relations.kinds import SURE, Equal
from lkjip_xl.relations.measures import convert
from lkjip_xl.relations.tree import kind_word, label


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Targets and realisasi of one indikator that two documents give in different units."""
    units = case.index.stated.units
    both = [r for f in MEASURED for r in case.index.families.get(f, ()) if isinstance(r, Equal) and _has_units(r)]
    if not units and not both:
        return NotRun("tidak ada indikator yang satuannya tertulis di dua dokumen")
    return [f for r in units if (f := _finding(case, r)) is not None]


def _has_units(relation: Equal) -> bool:
    return any(c.unit for c in relation.left) and any(c.unit for c in relation.right)


def _finding(case: Case, relation: Equal) -> Finding | None:
    left, right = relation.left[0], relation.right[0]
    mine, other = case.index.owner(left.place), case.index.owner(right.place)
    if mine is None or other is None:
        return None
    name = f'Indikator "{label(mine.item)}"'
    there = f"{_shown(left)} di {kind_word(mine.document)}, {_shown(right)} di {kind_word(other.document)}"
    by = convert(left.unit or "", right.unit or "")
    if left.value == right.value:
        message = f"{name}: angkanya sama, satuannya berbeda: {there}."
    elif by is not None:
        message = (
            f"{name}: {there}; satu {left.unit} adalah {amount(by, right.unit)}, jadi kedua angka itu tidak setara."
        )
    else:
        message = f"{name}: satuan dan angkanya berbeda: {there}."
    certain = relation.sure >= SURE and (by is not None or left.value != right.value)
    return make(CHECK, message, at(left, right), level=None if certain else Level.CATATAN)


def _shown(cell: Quantity) -> str:
    return amount(cell.value, cell.unit) if cell.value is not None else cell.text.strip()


CHECK = Check(
    code="LK221",
    name="satuan-antardokumen",
    level=Level.PERINGATAN,
    title="Satuan indikator berbeda antardokumen",
    checks="Satu indikator memakai satuan yang sama di PK dan pengukuran; bila satuannya lain (Ton dan Kg), angkanya setara.",
    why="Angka yang sama dengan satuan lain berarti salah satu satuannya keliru, sehingga targetnya bukan yang dijanjikan.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Satuan | Target |
|---|---|---|---|---|
| 1 | Meningkatnya produksi padi | Produksi padi sawah | Ton | 4.275 |
| 2 | Meningkatnya kepuasan petani | Indeks kepuasan petani | Indeks | 81 |

### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi |
|---|---|---|---|---|
| Meningkatnya produksi padi | Produksi padi sawah | Kg | 4.275 | 4.310 |
| Meningkatnya kepuasan petani | Indeks kepuasan petani | Indeks | 81 | 82 |
""",
    good="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Satuan | Target |
|---|---|---|---|---|
| 1 | Meningkatnya produksi padi | Produksi padi sawah | Ton | 4.275 |
| 2 | Meningkatnya kepuasan petani | Indeks kepuasan petani | Indeks | 81 |

### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi |
|---|---|---|---|---|
| Meningkatnya produksi padi | Produksi padi sawah | Kg | 4.275.000 | 4.310.000 |
| Meningkatnya kepuasan petani | Indeks kepuasan petani | Nilai | 81 | 82 |
""",
    mend="Samakan satuannya dengan PK, atau sesuaikan angkanya dengan satuan yang tertulis.",
    needs=("indikator",),
    fires_at="Pengukuran!D5",
    run=run,
)
