"""LK504: a printed tingkat efisiensi is not what the formula gives."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import number
from lkjip_xl.checks.support import at, failing, make, untested
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.arith import evaluate, interval, point, ratio_value
from lkjip_xl.relations.formulas import EFFICIENCY, FORMULA_WORDS
from lkjip_xl.relations.kinds import Ratio


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Efisiensi that no formula of the field explains; another formula than the settled one is named."""
    reason = "tidak ada baris yang memuat capaian, serapan dan tingkat efisiensi"
    return untested(case, reason, "efisiensi") or _findings(case)


def _findings(case: Case) -> Iterable[Finding]:
    for relation in failing(case, "efisiensi"):
        exact = ratio_value(relation) if isinstance(relation, Ratio) else None
        if not isinstance(relation, Ratio) or exact is None or relation.result.value is None:
            continue
        want = exact.quantize(type(exact)(1).scaleb(-max(relation.result.decimals or 0, 2)))
        shown = relation.result.text.strip() or number(relation.result.value)
        message = f"{relation.what}: tertulis {shown}, seharusnya {number(want)} ({FORMULA_WORDS[relation.formula]})."
        other = _other(relation)
        if other is not None:
            message = f"{relation.what}: tertulis {shown}; itu hasil {FORMULA_WORDS[other]}, sedangkan yang dipakai {FORMULA_WORDS[relation.formula]}."
        yield make(CHECK, message, at(*relation.cells), value=relation.result.value, expected=want,
                   relations=(relation.id,), level=Level.CATATAN if other else None)  # fmt: skip


def _other(relation: Ratio) -> str | None:
    shown = interval(relation.result, rounded=True)
    num, den = relation.numerator.value, relation.denominator.value
    if shown is None or num is None or den is None:
        return None
    for formula in EFFICIENCY:
        value = evaluate(formula, num, den, relation.scale)
        if formula != relation.formula and value is not None and shown.meets(point(value)):
            return formula
    return None


CHECK = Check(
    code="LK504",
    name="efisiensi",
    level=Level.GALAT,
    title="Tingkat efisiensi salah hitung",
    checks="Tingkat efisiensi sama dengan rumus yang ditetapkan (bawaan: % capaian kinerja / % penyerapan anggaran), "
    "dihitung dari persentase yang tercetak.",
    why="Efisiensi menentukan kata efisien atau tidak di dalam laporan.",
    bad="""
### Berkas: Alokasi.xlsx
### Lembar: 3.13
Tabel 3.13
Efisiensi Penggunaan Sumber Daya
DINAS CONTOH TAHUN 2023

| Sasaran | Indikator | % Capaian Kinerja | % Penyerapan Anggaran | Tingkat Efisiensi |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 105,63 | 95,71 | 1,20 |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 102,00 | 91,67 | 1,11 |
""",
    good="""
### Berkas: Alokasi.xlsx
### Lembar: 3.13
Tabel 3.13
Efisiensi Penggunaan Sumber Daya
DINAS CONTOH TAHUN 2023

| Sasaran | Indikator | % Capaian Kinerja | % Penyerapan Anggaran | Tingkat Efisiensi |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 105,63 | 95,71 | 1,10 |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 102,00 | 91,67 | 1,11 |
""",
    mend="Hitung kembali dari persentase yang tercetak.",
    fires_at="3.13!E5",
    run=run,
    needs=("efisiensi",),
)
