"""LK208: RKT or Renstra plan another target than the PK promises."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import equal_finding, failing, untested
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.kinds import Equal
from lkjip_xl.relations.tree import kind_word, label

FAMILIES = ("target-rkt", "target-renstra")


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Targets of the same indikator and year in RKT, Renstra and PK."""
    reason = "tidak ada indikator yang targetnya tertulis di PK dan juga di RKT atau Renstra"
    return untested(case, reason, *FAMILIES) or _findings(case)


def _findings(case: Case) -> Iterable[Finding]:
    for relation in failing(case, *FAMILIES):
        if isinstance(relation, Equal):
            mine, other = (case.index.owner(cells[0].place) for cells in (relation.left, relation.right))
            if mine is not None and other is not None:
                names = f"target di {kind_word(mine.document)}", f"di {kind_word(other.document)}"
                yield equal_finding(CHECK, relation, *names, label(mine.item))


CHECK = Check(
    code="LK208",
    name="target-perencanaan",
    level=Level.PERINGATAN,
    title="Target di RKT atau Renstra berbeda dari PK",
    checks="Target indikator yang sama untuk tahun yang sama tidak berbeda antara Renstra, RKT dan PK.",
    why="Target boleh berubah, tetapi perubahannya harus dijelaskan; evaluator membandingkan ketiganya.",
    bad="""
### Berkas: RKT.xlsx
### Lembar: RKT
RENCANA KINERJA TAHUNAN
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 75% |

### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% |
""",
    good="""
### Berkas: RKT.xlsx
### Lembar: RKT
RENCANA KINERJA TAHUNAN
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% |

### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% |
""",
    mend="Samakan targetnya, atau jelaskan perubahannya di laporan.",
    fires_at="RKT!D5",
    run=run,
    needs=("target",),
)
