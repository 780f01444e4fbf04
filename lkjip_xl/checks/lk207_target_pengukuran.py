"""LK207: the pengukuran measures against another target than the last PK promises."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import equal_finding, failing, untested
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.kinds import Equal
from lkjip_xl.relations.tree import kind_word, label


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Targets of pengukuran tables against Perubahan PK, or PK where there is none."""
    reason = "tidak ada indikator yang targetnya tertulis di PK dan juga di tabel pengukuran"
    return untested(case, reason, "target-pk") or _findings(case)


def _findings(case: Case) -> Iterable[Finding]:
    for relation in failing(case, "target-pk"):
        if isinstance(relation, Equal):
            mine, other = (case.index.owner(cells[0].place) for cells in (relation.left, relation.right))
            if mine is not None and other is not None:
                yield equal_finding(
                    CHECK,
                    relation,
                    f"target di {kind_word(mine.document)}",
                    f"di {kind_word(other.document)}",
                    label(mine.item),
                )


CHECK = Check(
    code="LK207",
    name="target-pengukuran",
    level=Level.GALAT,
    title="Target di pengukuran berbeda dari PK",
    checks="Target di tabel pengukuran sama dengan target di Perubahan PK, atau di PK bila tidak ada perubahan.",
    why="Kinerja diukur terhadap yang dijanjikan; target yang lain membuat capaiannya tidak sah.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 85% |

### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% | 105,63% |
""",
    good="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% |

### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% | 105,63% |
""",
    mend="Pakai target dari PK yang terakhir, lalu hitung kembali capaiannya.",
    fires_at="Pengukuran!C5",
    run=run,
    needs=("target",),
)
