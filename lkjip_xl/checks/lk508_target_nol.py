"""LK508: a capaian over a target that is zero, blank or unreadable."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Form, Level
from lkjip_xl.relations.kinds import Ratio


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Printed percentages whose divisor says nothing."""
    ratios = [r for f in ("capaian", "serapan") for r in case.index.families.get(f, ()) if isinstance(r, Ratio)]
    if not any(r.result.form is Form.NUMBER for r in ratios):
        return NotRun("tidak ada baris dengan capaian atau serapan yang tertulis")
    return [_finding(r) for r in ratios if _baseless(r)]


def _baseless(relation: Ratio) -> bool:
    divisor, result = relation.denominator, relation.result
    empty = divisor.empty or divisor.value == 0
    nothing = result.value == 0 and (relation.numerator.value in (None, 0))
    return empty and result.form is Form.NUMBER and not nothing


def _finding(relation: Ratio) -> Finding:
    what = "target" if relation.family == "capaian" else "pagu"
    how = "nol" if relation.denominator.value == 0 else "kosong"
    message = f"{relation.what}: tertulis {relation.result.text.strip()}, padahal {what}nya {how}; persentase ini tidak mempunyai dasar."
    return make(CHECK, message, at(relation.result, relation.denominator, relation.numerator),
                value=relation.result.value, unit="%")  # fmt: skip


CHECK = Check(
    code="LK508",
    name="target-nol",
    level=Level.PERINGATAN,
    title="Persentase tanpa dasar",
    checks="Capaian tidak ditulis bila targetnya nol atau kosong, serapan tidak ditulis bila pagunya nol atau kosong.",
    why="Tidak ada aturan untuk membagi dengan nol; yang jujur adalah mengosongkan dan menjelaskannya.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% | 105,63% |
| Meningkatnya kualitas arsip daerah | Persentase kasus arsip rusak yang dipulihkan | 0 | 3 | 100% |
""",
    good="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% | 105,63% |
| Meningkatnya kualitas arsip daerah | Persentase kasus arsip rusak yang dipulihkan | 0 | 3 | |
""",
    mend="Kosongkan capaiannya dan jelaskan, atau isi target yang benar.",
    fires_at="Pengukuran!E6",
    run=run,
    needs=("capaian|serapan",),
)
