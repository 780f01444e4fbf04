"""LK011: a formula gives something else than the value that is stored with it."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.kinds import Sum
from lkjip_xl.relations.recalc import Stale, stale
from lkjip_xl.relations.tree import called


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Every figure made by a formula over figures of its own file."""
    cells = (c for t in case.index.trees for i in t.document.items for g in i.figures.values() for c in g)
    if not any(c.formula and c.value is not None for c in cells):
        return NotRun("tidak ada angka yang dihitung dengan rumus")
    return [_finding(case, one) for one in stale([t.document for t in case.index.trees])]


def _finding(case: Case, one: Stale) -> Finding:
    owner = case.index.owner(one.cell.place)
    name = f"{called(owner.item)}: " if owner is not None else ""
    unit = one.cell.unit
    written = amount(one.cell.value, unit) if one.cell.value is not None else ""
    message = (
        f"{name}yang tersimpan {written}, sedangkan rumusnya ={one.cell.formula} menghasilkan {amount(one.gives, unit)}; "
        "angkanya berubah begitu Excel menghitung ulang."
    )
    return make(
        CHECK,
        message,
        at(one.cell),
        value=one.cell.value,
        expected=one.gives,
        unit=unit,
        relations=[r.id for r in case.relations if _says_the_same(case, r, one)],
    )


def _says_the_same(case: Case, relation: object, one: Stale) -> bool:
    """A failing sum whose total is this cell."""
    if not isinstance(relation, Sum) or [c.place for c in relation.total] != [one.cell.place]:
        return False
    return case.index.verdicts[relation.id] is False


CHECK = Check(
    code="LK011",
    name="rumus-basi",
    level=Level.PERINGATAN,
    title="Nilai yang tersimpan bukan hasil rumusnya",
    checks="Nilai yang tersimpan di sebuah sel sama dengan yang dihasilkan rumusnya dari angka-angka di berkas itu.",
    why="Begitu berkas dibuka dan dihitung ulang oleh Excel, angka yang sudah dicetak dan dikutip berubah tanpa diketahui.",
    bad="""
### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140000000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60000000 |
| | Jumlah | =C5+C6-5000000 (tersimpan 200000000) |
""",
    good="""
### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140000000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60000000 |
| | Jumlah | =C5+C6 (tersimpan 200000000) |
""",
    mend="Periksa rumusnya, lalu buka berkasnya di Excel, hitung ulang (F9) dan simpan.",
    fires_at="DPA!C7",
    run=run,
    needs=("rumus",),
)
