"""LK201: the programs of a PK do not add up to the total of the budget."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount, difference, written
from lkjip_xl.checks.support import at, failing, level_of, make, untested
from lkjip_xl.model import Finding, Form, Level, Quantity
from lkjip_xl.relations.arith import add_up
from lkjip_xl.relations.kinds import Equal, Sum
from lkjip_xl.relations.tree import called, kind_word


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Sum of the programs of PK or Perubahan PK against the total of DPA or DPPA."""
    reason = "tidak ada pasangan PK dengan DPA, atau Perubahan PK dengan DPPA, yang angkanya terbaca"
    return untested(case, reason, "jumlah-program") or _findings(case)


def _findings(case: Case) -> Iterable[Finding]:
    for relation in failing(case, "jumlah-program"):
        if not isinstance(relation, Sum):
            continue
        total, parts = add_up(relation.total), add_up(relation.parts)
        plan, budget = (case.index.owner(cells[0].place) for cells in (relation.parts, relation.total))
        if total is None or parts is None or plan is None or budget is None:
            continue
        names = kind_word(plan.document), kind_word(budget.document)
        message = f"Jumlah pagu program {names[0]} {amount(parts, 'Rp')}, total {names[1]} {amount(total, 'Rp')}, {difference(parts - total, 'Rp')}."
        wrong = disagreeing(case, relation.parts)
        blanks = [c for c in relation.parts if c.form is Form.BLANK]
        if not wrong and len(blanks) == 1 and parts < total:
            wrong = blanks
        if len(wrong) == 1:
            owner = case.index.owner(wrong[0].place)
            if owner is not None:
                message += f" Yang berbeda: {called(owner.item)} ({written(wrong[0])})."
        yield make(
            CHECK,
            message,
            at(*wrong, *relation.parts, *relation.total),
            value=parts,
            expected=total,
            unit="Rp",
            relations=(relation.id,),
            level=level_of(CHECK, relation),
        )


def disagreeing(case: Case, cells: Iterable[Quantity]) -> list[Quantity]:
    """Those program cells that differ from the program's own figure in the budget."""
    wrong = {c.place for r in failing(case, "pagu-program") if isinstance(r, Equal) for c in r.left}
    return [c for c in cells if c.place in wrong]


CHECK = Check(
    code="LK201",
    name="pagu-berbeda",
    level=Level.GALAT,
    title="Jumlah pagu program di PK berbeda dari total DPA",
    checks="Jumlah pagu semua program di PK sama dengan total DPA; di Perubahan PK sama dengan total DPPA.",
    why="PK adalah janji atas seluruh anggaran; jumlah yang berbeda berarti ada program yang salah tulis atau terlewat.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | |
| 2 | Program Pelestarian Koleksi Nasional | 125.500.000 | |

### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Uraian | Pagu (Rp) |
|---|---|---|
| 5.1 | Belanja Operasi | 700.000.000 |
| 5.2 | Belanja Modal | 66.500.000 |
| | Jumlah | 766.500.000 |
""",
    good="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | |
| 2 | Program Pelestarian Koleksi Nasional | 125.500.000 | |

### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Uraian | Pagu (Rp) |
|---|---|---|
| 5.1 | Belanja Operasi | 700.000.000 |
| 5.2 | Belanja Modal | 65.500.000 |
| | Jumlah | 765.500.000 |
""",
    mend="Cocokkan pagu setiap program dengan DPA/DPPA; periksa juga rincian di kolom keterangan.",
    fires_at="PK!C5",
    run=run,
    needs=("pagu",),
)
