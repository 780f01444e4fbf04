"""LK206: one indikator in several wordings."""

import re
from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import listed
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Document, Finding, Item, Level
from lkjip_xl.relations.kinerja import entry_of, indicators
from lkjip_xl.relations.match import match

_NOISE = re.compile(r"[^a-z0-9%]+")


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Groups of matched indikator over all documents, with more than one wording."""
    groups = wordings(case)
    if not any(len(g) > 1 for g in groups):
        return NotRun("tidak ada indikator yang tertulis di lebih dari satu dokumen")
    return [_finding(g) for g in groups if len({plain(i.name) for _, i in g}) > 1]


def plain(name: str) -> str:
    """A name without letter case, punctuation and spaces: what is left is wording."""
    return _NOISE.sub(" ", name.casefold()).strip()


def wordings(case: Case) -> list[list[tuple[Document, Item]]]:
    """Every indikator with all its appearances: the pengukuran tables, then PK, RKT and Renstra matched to them."""
    groups = [[(r.tree.document, r.indikator) for r, _ in g if r.indikator] for g in case.index.groups]
    groups = [g for g in groups if g]
    kinds = case.folder.of_kind("perubahan-pk", "pk", "rkt", "renstra")
    of_year = [d for d in kinds if d.year is None or d.year == case.folder.year]  # the Renstra of 2016 may differ
    for document in sorted(of_year, key=lambda d: (d.kind, d.title)):
        heads = [entry_of(d, i) for d, i in (g[0] for g in groups)]
        for pair in match(indicators(document), heads, case.settings):
            index = next(n for n, h in enumerate(heads) if h is pair.right)
            groups[index] += [(document, i) for i in pair.left.items]
    return groups


def _finding(group: list[tuple[Document, Item]]) -> Finding:
    seen: dict[str, tuple[str, int]] = {}
    for _, item in group:
        name, count = seen.get(plain(item.name), (" ".join(item.name.split()), 0))
        seen[plain(item.name)] = (name, count + 1)
    names = [f'"{name}"' for name, _ in seen.values()]
    message = f"Satu indikator tertulis dalam {len(names)} redaksi: {listed(names, 4)}."
    return make(CHECK, message, at(*(item.place for _, item in group)))


CHECK = Check(
    code="LK206",
    name="redaksi-indikator",
    level=Level.CATATAN,
    title="Indikator yang sama ditulis dengan redaksi berbeda",
    checks="Satu indikator memakai satu redaksi di Renstra, RKT, PK, dan tabel pengukuran.",
    why="Pembaca tidak dapat memastikan apakah yang diukur memang yang dijanjikan.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang merasa puas | 80% |

### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Prosentase pemustaka yang puas | 80% | 84,50% | 105,63% |
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
    mend="Pakai redaksi di PK (atau Perubahan PK) di semua tabel.",
    fires_at="Pengukuran!B5",
    run=run,
    needs=("indikator",),
    folds=False,
)
