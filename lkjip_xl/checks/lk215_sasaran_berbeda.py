"""LK215: one indikator stands under differently named sasaran."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.lk206_redaksi_indikator import wordings
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Document, Finding, Item, Level
from lkjip_xl.recognise.names import similarity
from lkjip_xl.relations.match import LIKELY
from lkjip_xl.relations.tree import kind_word, label

Named = tuple[Document, Item]


def run(case: Case) -> Iterable[Finding] | NotRun:
    """The sasaran above each indikator, over all documents."""
    groups = [_sasaran(g) for g in wordings(case)]
    if not any(len(g) > 1 for g in groups):
        return NotRun("tidak ada indikator yang tertulis bersama sasarannya di dua dokumen")
    return [f for g in groups if len(g) > 1 and (f := _finding(g)) is not None]


def _sasaran(group: list[Named]) -> list[Named]:
    found = []
    for document, item in group:
        above = next((a for a in document.ancestors(item) if a.level == "sasaran" and a.name), None)
        if above is not None:
            found.append((document, above))
    return found


def _finding(group: list[Named]) -> Finding | None:
    """The odd ones out against the wording that most documents use."""
    votes = [sum(1 for _, b in group if similarity(a.name, b.name) >= LIKELY) for _, a in group]
    main = group[votes.index(max(votes))][1]
    odd = [(d, i) for d, i in group if similarity(i.name, main.name) < LIKELY]
    if not odd:
        return None
    document, item = odd[0]
    message = (
        f'{kind_word(document)} menaruh indikator ini di bawah "{label(item)}", dokumen lain di bawah "{label(main)}".'
    )
    return make(CHECK, message, at(*(i.place for _, i in odd), main.place))


CHECK = Check(
    code="LK215",
    name="sasaran-berbeda",
    level=Level.CATATAN,
    title="Indikator yang sama di bawah sasaran yang berbeda",
    checks="Satu indikator berada di bawah sasaran yang sama di Renstra, RKT, PK dan pengukuran.",
    why="Sasaran adalah yang dijanjikan; indikatornya hanya cara mengukur.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Terwujudnya birokrasi yang profesional | Persentase pemustaka yang puas | 80% |

### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% | 105,63% |

### Lembar: 3.1.1
Tabel 3.1.1
Pencapaian Kinerja
DINAS CONTOH TAHUN 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi |
|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% |
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
    mend="Pakai nama sasaran yang sama di semua dokumen.",
    fires_at="PK!B5",
    run=run,
    needs=("sasaran", "indikator"),
    folds=False,
)
