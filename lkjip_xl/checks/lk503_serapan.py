"""LK503: a printed serapan is not realisasi over pagu."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount, number
from lkjip_xl.checks.support import at, failing, make, untested
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.arith import ratio_value
from lkjip_xl.relations.kinds import Ratio


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Serapan that neither rounding explains."""
    return untested(case, "tidak ada baris yang memuat pagu, realisasi dan serapan", "serapan") or _findings(case)


def _findings(case: Case) -> Iterable[Finding]:
    for relation in failing(case, "serapan"):
        exact = ratio_value(relation) if isinstance(relation, Ratio) else None
        if not isinstance(relation, Ratio) or exact is None or relation.result.value is None:
            continue
        want = exact.quantize(type(exact)(1).scaleb(-max(relation.result.decimals or 0, 2)))
        shown = relation.result.text.strip() or number(relation.result.value)
        top, bottom = relation.numerator.value, relation.denominator.value
        operands = f"{amount(top, 'Rp')} dari {amount(bottom, 'Rp')}" if top is not None and bottom is not None else ""
        message = f"{relation.what}: tertulis {shown}, seharusnya {amount(want, '%')} ({operands})."
        yield make(CHECK, message, at(*relation.cells), value=relation.result.value, expected=want, unit="%",
                   relations=(relation.id,))  # fmt: skip


CHECK = Check(
    code="LK503",
    name="serapan",
    level=Level.GALAT,
    title="Serapan anggaran salah hitung",
    checks="Persentase serapan sama dengan realisasi anggaran dibagi pagu di baris yang sama, dibulatkan atau dipotong.",
    why="Serapan dibandingkan dengan laporan keuangan dan dipakai menghitung efisiensi.",
    bad="""
### Berkas: Realisasi.xlsx
### Lembar: LRA
LAPORAN REALISASI ANGGARAN
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) | Realisasi (Rp) | Serapan (%) |
|---|---|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 | 134.000.000 | 97,51 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 | 55.000.000 | 91,67 |
""",
    good="""
### Berkas: Realisasi.xlsx
### Lembar: LRA
LAPORAN REALISASI ANGGARAN
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) | Realisasi (Rp) | Serapan (%) |
|---|---|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 | 134.000.000 | 95,71 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 | 55.000.000 | 91,67 |
""",
    mend="Hitung kembali; periksa juga pagu dan realisasinya.",
    fires_at="LRA!E5",
    run=run,
    needs=("serapan",),
)
