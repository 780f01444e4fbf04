"""LK501: a printed capaian is not what target and realisasi give."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount, number
from lkjip_xl.checks.support import at, failing, make, untested
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.arith import evaluate, interval, point, ratio_value
from lkjip_xl.relations.formulas import FORMULA_WORDS, NEGATIVE
from lkjip_xl.relations.kinds import Ratio

CAPS = (100, 110, 120, 150)


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Capaian that no rounding of the formula explains; other formulas and caps have their own checks."""
    return untested(case, "tidak ada baris yang memuat target, realisasi dan capaian", "capaian") or _findings(case)


def _findings(case: Case) -> Iterable[Finding]:
    for relation in failing(case, "capaian"):
        if not isinstance(relation, Ratio) or other_formula(relation) or capped(relation):
            continue
        exact, printed = ratio_value(relation), relation.result.value
        if exact is None or printed is None:
            continue
        decimals = max(relation.result.decimals or 0, 2)
        want = exact.quantize(type(exact)(1).scaleb(-decimals))
        subject = relation.what.removeprefix("capaian ")
        message = (
            f"{subject}: capaian tertulis {relation.result.text.strip() or number(printed)}, seharusnya {amount(want, '%')} "
            f"({FORMULA_WORDS.get(relation.formula, relation.formula)}: {relation.numerator.text.strip()} dan {relation.denominator.text.strip()})."
        )
        level = CHECK.level if relation.sure >= 1 else Level.PERINGATAN
        yield make(CHECK, message, at(*relation.cells), value=printed, expected=want, unit="%",
                   relations=(relation.id,), level=level)  # fmt: skip


def other_formula(relation: Ratio) -> str | None:
    """Another formula of the field that gives the printed capaian exactly; None when there is none."""
    shown = interval(relation.result, rounded=True)
    num, den = relation.numerator.value, relation.denominator.value
    if shown is None or num is None or den is None:
        return None
    for formula in ("positif", *NEGATIVE):
        if formula != relation.formula:
            value = evaluate(formula, num, den, relation.scale)
            if value is not None and shown.meets(point(value)):
                return formula
    return None


def capped(relation: Ratio) -> bool:
    """True when the printed capaian is a usual upper bound and the formula gives more."""
    exact, printed = ratio_value(relation), relation.result.value
    return exact is not None and printed is not None and printed in CAPS and exact > printed


CHECK = Check(
    code="LK501",
    name="capaian",
    level=Level.GALAT,
    title="Capaian salah hitung",
    checks="Capaian sama dengan realisasi / target x 100, dibulatkan setengah ke atas atau dipotong. Indikator negatif "
    "dihitung dengan rumusnya sendiri bila polaritasnya ditetapkan di kolom atau di lkjip.toml.",
    why="Capaian adalah angka yang paling banyak dikutip dari laporan kinerja.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% | 106,53% |
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
""",
    mend="Hitung kembali; periksa juga target dan realisasinya.",
    fires_at="Pengukuran!E5",
    run=run,
    needs=("capaian",),
)
