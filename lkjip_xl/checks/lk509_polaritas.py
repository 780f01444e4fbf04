"""LK509: whether lower is better was not settled, or the capaian follows another direction."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.lk501_capaian import other_formula
from lkjip_xl.checks.support import at, failing, make
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.formulas import FORMULA_WORDS
from lkjip_xl.relations.kinds import Ratio


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Capaian that another formula explains; indikator whose wording asks for a polarity."""
    ratios = [r for r in case.index.families.get("capaian", ()) if isinstance(r, Ratio)]
    if all(case.index.verdicts[r.id] is None and r.sure >= 1 for r in ratios):
        return NotRun("tidak ada baris yang memuat target, realisasi dan capaian")
    return [*_other(case), *_unsettled(case, ratios)]


def _other(case: Case) -> Iterable[Finding]:
    for relation in failing(case, "capaian"):
        other = other_formula(relation) if isinstance(relation, Ratio) else None
        if not isinstance(relation, Ratio) or other is None:
            continue
        subject = relation.what.removeprefix("capaian ")
        message = (
            f"{subject}: capaian {relation.result.text.strip()} adalah hasil {FORMULA_WORDS[other]}, "
            f"sedangkan yang berlaku {FORMULA_WORDS[relation.formula]}. Tetapkan arah indikator ini di lkjip.toml."
        )
        yield make(CHECK, message, at(*relation.cells), value=relation.result.value, unit="%", relations=(relation.id,))


def _unsettled(case: Case, ratios: list[Ratio]) -> Iterable[Finding]:
    for relation in ratios:
        if relation.sure < 1 and case.index.verdicts[relation.id] is not False:
            subject = relation.what.removeprefix("capaian ")
            message = f"{subject}: dari namanya, makin rendah mungkin makin baik, tetapi arahnya belum ditetapkan. Tetapkan di lkjip.toml."
            yield make(CHECK, message, at(*relation.cells), level=Level.CATATAN)


CHECK = Check(
    code="LK509",
    name="polaritas",
    level=Level.PERINGATAN,
    title="Arah indikator (polaritas) belum jelas",
    checks="Indikator yang makin rendah makin baik dihitung dengan rumus negatif; arahnya ditetapkan di kolom atau di lkjip.toml, "
    "tidak ditebak.",
    why="Rumus yang salah arah membuat kinerja buruk tampak baik, atau sebaliknya.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% | 105,63% |
| Meningkatnya mutu layanan | Rata-rata antrean pemustaka (menit) | 10 | 8 | 120,00% |
""",
    good="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Polaritas | Target | Realisasi | Capaian |
|---|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | Positif | 80% | 84,50% | 105,63% |
| Meningkatnya mutu layanan | Rata-rata antrean pemustaka (menit) | Negatif | 10 | 8 | 120,00% |
""",
    mend="Tetapkan polaritas indikator di lkjip.toml, bagian [polaritas].",
    fires_at="Pengukuran!E6",
    run=run,
    needs=("capaian",),
)
