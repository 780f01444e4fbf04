"""LK225: a document of which the folder holds only a draft."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level, Place
from lkjip_xl.recognise.konsep import is_draft
from lkjip_xl.relations.tree import kind_word


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Documents that count although they are called drafts."""
    found = []
    for document in case.folder.used:
        if is_draft(document, sure=True):
            place = document.title_place or Place(document.file, document.sheet)
            message = f"{kind_word(document)} hanya ada sebagai konsep (lembar {document.sheet} di {document.file})."
            found.append(make(CHECK, message, at(place)))
    return found


CHECK = Check(
    code="LK225",
    name="hanya-konsep",
    level=Level.PERINGATAN,
    title="Dokumen hanya ada sebagai konsep",
    checks="Dokumen yang dipakai bukan konsep. Konsep (menurut judul, nama lembar, atau nama berkas) dikesampingkan bila dokumen "
    "yang berlaku ada; bila tidak ada, konsep itu dipakai dan disebut.",
    why="Lampiran yang dicetak dari konsep dapat berbeda dengan yang ditandatangani.",
    bad="""
### Berkas: Konsep PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% |
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
""",
    mend="Ganti dengan dokumen yang sudah ditandatangani.",
    fires_at="PK!A1",
    run=run,
    needs=("dokumen",),
)
