"""LK303: a title, a cover line or a sentence names another year than the report."""

import re
from collections.abc import Iterable
from decimal import Decimal

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level, Located, Place, Text
from lkjip_xl.recognise.dates import find_year
from lkjip_xl.relations.tree import kind_word

MANY_YEARS = ("renstra", "rpjmd", "pegawai")  # plans of several years; staff tables of any date
_YEAR = re.compile(r"\b(20\d\d)\b")
_NAMED = re.compile(
    r"(tahun\s+anggaran|perjanjian\s+kinerja(?:\s+\w+){0,4}?\s+tahun|rencana\s+kinerja(?:\s+\w+){0,3}?\s+tahun|"
    r"laporan\s+kinerja(?:\s+\w+){0,6}?\s+tahun|lkjip\s+tahun)\s*:?\s*(20\d\d)\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(r"sebelum|lalu|dibanding|perbandingan|s\.?d\.?|sampai|renstra|rpjmd", re.IGNORECASE)


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Titles of yearly documents, and what sentences call the year of the report."""
    if case.folder.year is None:
        return NotRun("tahun laporan tidak diketahui dari berkas-berkas ini")
    year = case.folder.year
    return [*_titles(case, year), *_notes(case, year), *_covers(case, year), *_sentences(case, year)]


def _covers(case: Case, year: int) -> Iterable[Finding]:
    """A cover of another year; not that of last year's report kept whole beside this year's."""
    others = {d.file for d in case.folder.active if d.year not in (None, year)} - {
        d.file for d in case.folder.active if d.year in (None, year)
    }
    told = {(c.place.file, c.place.sheet) for c in case.folder.covers if "tahun" in c.text.casefold()}
    for line in case.folder.covers:
        named = find_year(line.text)
        if "tahun" not in line.text.casefold() and (line.place.file, line.place.sheet) in told:
            continue  # the year of printing, at the foot of a cover
        if named not in (None, year) and line.place.file not in others:
            yield _make(f'Sampul di lembar {line.place.sheet} menyebut "{line.text}"', year, named or 0, at(line))


def _titles(case: Case, year: int) -> Iterable[Finding]:
    """A document of another year; last year's own may be kept beside this year's."""
    for tree in case.index.trees:
        document = tree.document
        if document.kind in MANY_YEARS or document.year is None or document.year == year:
            continue
        if document.hidden and not document.choice.used:
            continue
        twins = [
            d for d in case.folder.of_kind(document.kind) if d.number == document.number and d.holder == document.holder
        ]
        if document.year == year - 1 and any(d.year == year for d in twins):
            continue  # last year's document kept beside this year's
        place = document.year_place or document.title_place or Place(document.file, document.sheet)
        where = (Located(place.cell, document.title),)
        yield _make(f"Judul {kind_word(document)} menyebut tahun {document.year}", year, document.year, where)


def _notes(case: Case, year: int) -> Iterable[Finding]:
    """Two years in the heading of one sheet, as the recogniser saw them."""
    for tree in case.index.trees:
        for note in tree.document.notes if tree.document.year == year else ():
            years = [int(y) for y in _YEAR.findall(note.message)]
            if note.code != "judul-bertentangan" or len(years) < 2 or years[0] == year or note.place is None:
                continue
            where = (Located(note.place.cell, str(years[0])),)
            yield _make(note.message.split(",")[0], year, years[0], where)


def _sentences(case: Case, year: int) -> Iterable[Finding]:
    for tree in case.index.trees:
        document = tree.document
        if document.kind in MANY_YEARS or document.year not in (None, year):
            continue
        for text in document.texts:
            for found in _NAMED.finditer(text.text):
                named = int(found[2])
                before = text.text[max(0, found.start() - 60) : found.start()]
                if named != year and not _EARLIER.search(before) and not _two_years(text):
                    words = " ".join(found[0].split())
                    yield _make(f'"{words}" di lembar {document.sheet}', year, named, at(text))


def _two_years(text: Text) -> bool:
    """A short line that names a span or both years compares them on purpose."""
    return len(text.text) < 80 and len(set(_YEAR.findall(text.text))) > 1


def _make(subject: str, year: int, named: int, where: tuple[Located, ...]) -> Finding:
    message = f"{subject}, padahal laporan ini tahun {year}."
    return make(CHECK, message, where, value=Decimal(named), expected=Decimal(year))


CHECK = Check(
    code="LK303",
    name="tahun-bertentangan",
    level=Level.PERINGATAN,
    title="Tahun bertentangan",
    checks="Judul, sampul dan kalimat menyebut tahun yang sama dengan tahun laporan. Tahun lain yang disebut sebagai "
    "pembanding (sebelumnya, tahun lalu) tidak dipersoalkan.",
    why="Judul tahun lalu yang tertinggal membuat dokumen tampak bukan untuk tahun ini.",
    bad="""
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
Sesuai target dalam perjanjian kinerja tahun 2022, hasilnya sebagai berikut.

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
Sesuai target dalam perjanjian kinerja tahun 2023, hasilnya sebagai berikut.

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% | 105,63% |
""",
    mend="Perbaiki tahunnya.",
    fires_at="Pengukuran!A4",
    run=run,
    needs=("tahun",),
)
