"""LK013: lkjip.toml names something that is not there."""

from collections.abc import Iterable, Iterator
from itertools import chain

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import make
from lkjip_xl.model import Finding, Folder, Level, Located, Place
from lkjip_xl.recognise.names import normalise
from lkjip_xl.recognise.words import bare
from lkjip_xl.relations.directions import same_name
from lkjip_xl.settings import FILE, is_called, is_table
from lkjip_xl.settings.near import perhaps

IN_DOCUMENTS = "tidak ada di dokumen yang dikenali"
Strange = tuple[str, str, str, str]  # the section, the name, where it is not found, the nearest name as a sentence


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Every name in the settings of the folder beside the names that there are."""
    settings = case.settings
    named = [settings.polarity, settings.same, settings.different, settings.headings, settings.table_numbers]
    if not any(named) and not any(s.sheets for s in settings.signatories):
        return NotRun(f"{FILE} tidak menyebut nama indikator, program, judul kolom, tabel, atau lampiran")
    return [_finding(*one) for one in dict.fromkeys(_strange(case))]


def _strange(case: Case) -> Iterator[Strange]:
    names = _names(case.folder) | (_names(case.previous) if case.previous else set())
    yield from _polarity(case, names)
    yield from _pairs(case, names)
    yield from _headings(case)
    yield from _sheets(case)


def _names(folder: Folder) -> set[str]:
    return {" ".join(item.name.split()) for d in folder.documents for item in d.items if item.name}


def _polarity(case: Case, names: set[str]) -> Iterator[Strange]:
    for name in case.settings.polarity:
        if not any(same_name(one, name) for one in names):
            yield "[kinerja.polaritas]", name, IN_DOCUMENTS, perhaps(name, names)


def _pairs(case: Case, names: set[str]) -> Iterator[Strange]:
    there = {normalise(one) for one in names}
    for name in chain.from_iterable((*case.settings.same, *case.settings.different)):
        if normalise(name) not in there:
            yield "[nama]", name, IN_DOCUMENTS, perhaps(name, names)


def _headings(case: Case) -> Iterator[Strange]:
    columns = (c for d in case.folder.documents for t in d.tables for c in t.columns)
    parts = {part.strip() for c in columns for part in c.heading.split(" / ")}
    there = {bare(part) for part in parts}
    for name in case.settings.headings:
        if bare(name) not in there:
            yield "[judul_kolom]", name, "bukan judul kolom di dokumen yang dikenali", perhaps(name, parts)


def _sheets(case: Case) -> Iterator[Strange]:
    """Tables and lampiran, where it is known which ones there are."""
    sheets = case.sheets
    if not sheets:
        return
    for number in case.settings.table_numbers:
        if not any(is_table(sheet, number) for sheet in sheets):
            numbers = [s.split()[-1] for s in sheets if is_table(s, s.split()[-1])]
            yield "[cetak.nomor_tabel]", number, "bukan nomor tabel pada templat lampiran", perhaps(number, numbers)
    for name in chain.from_iterable(s.sheets for s in case.settings.signatories):
        if not any(is_called(sheet, name) for sheet in sheets):
            there = f"bukan lembar pada templat lampiran (yang ada: {', '.join(s.partition(' ')[0] for s in sheets[:6])} ...)"
            yield "[[penandatangan]] lampiran", name, there, perhaps(name, sheets)


def _finding(section: str, name: str, where: str, near: str) -> Finding:
    message = f'Bagian {section} di {FILE} menyebut "{name}", yang {where}, jadi baris itu tidak berpengaruh.{near}'
    return make(CHECK, message, (Located(Place(FILE, ""), name),))


CHECK = Check(
    code="LK013",
    name="pengaturan-tak-terpakai",
    level=Level.PERINGATAN,
    title="Pengaturan menyebut nama yang tidak ada",
    checks="Setiap nama indikator, program, judul kolom, nomor tabel, dan lampiran yang disebut di lkjip.toml memang ada di "
    "dokumen, atau di templat lampiran.",
    why="Pengaturan yang namanya salah ketik tidak berpengaruh, padahal orang mengira sudah ditetapkan.",
    bad="""
### Pengaturan: lkjip.toml
[kinerja.polaritas]
"Rata-rata antrian pemustaka (menit)" = "negatif"

### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Polaritas | Target | Realisasi | Capaian |
|---|---|---|---|---|---|
| Meningkatnya mutu layanan | Rata-rata antrean pemustaka (menit) | Negatif | 10 | 8 | 120,00% |
""",
    good="""
### Pengaturan: lkjip.toml
[kinerja.polaritas]
"Rata-rata antrean pemustaka (menit)" = "negatif"

### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Polaritas | Target | Realisasi | Capaian |
|---|---|---|---|---|---|
| Meningkatnya mutu layanan | Rata-rata antrean pemustaka (menit) | Negatif | 10 | 8 | 120,00% |
""",
    mend="Tulis namanya persis seperti di dokumen, atau hapus barisnya.",
    fires_at="lkjip.toml",
    run=run,
    needs=("dokumen",),
    folds=False,
)
