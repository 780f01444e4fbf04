"""LK410: the date under a document cannot be right for its year or its version."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Document, Finding, Level, Text
from lkjip_xl.recognise.dates import MONTHS, find_date
from lkjip_xl.relations.tree import kind_word

VERSIONS = (("pk", "perubahan-pk"), ("dpa", "dppa"))  # the first one, and what changes it
_NAMES = {number: name for name, number in reversed(MONTHS.items())}


@dataclass(frozen=True, slots=True)
class Signed:
    """A document with the date under its signature, and the year that it is for."""

    document: Document
    text: Text
    day: date
    year: int | None


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Dates in the signature blocks of PK, Perubahan PK, DPA and DPPA."""
    kinds = [kind for pair in VERSIONS for kind in pair]
    signed = [s for kind in kinds for d in case.folder.of_kind(kind) if not d.hidden for s in _dates(case, d)]
    if all(s.year is None for s in signed):
        return NotRun("tidak ada tanggal tanda tangan di PK, Perubahan PK, DPA atau DPPA")
    return [*_years(signed), *_orders(signed)]


def _dates(case: Case, document: Document) -> Iterable[Signed]:
    year = document.year if document.year is not None else case.folder.year
    for signature in document.signatures:
        day = find_date(signature.place_date.text) if signature.place_date is not None else None
        if signature.place_date is not None and day is not None:
            yield Signed(document, signature.place_date, day, year)


def _years(signed: list[Signed]) -> Iterable[Finding]:
    """A first document is signed in its year or at the end of the one before; a changed one in its year."""
    for one in signed:
        first = one.document.kind in ("pk", "dpa")
        if one.year is None or one.day.year == one.year or (first and one.day.year == one.year - 1):
            continue
        message = f"{kind_word(one.document)} tahun {one.year} bertanggal {_shown(one.day)}."
        yield make(CHECK, message, at(one.text))


def _orders(signed: list[Signed]) -> Iterable[Finding]:
    for first, changed in VERSIONS:
        for later in (s for s in signed if s.document.kind == changed):
            before = [
                s
                for s in signed
                if s.document.kind == first and s.year == later.year and s.document.holder == later.document.holder
            ]
            if not before or later.day >= min(s.day for s in before) or later.day.year != later.year:
                continue
            one = min(before, key=lambda s: s.day)
            message = f"{kind_word(later.document)} bertanggal {_shown(later.day)}, "
            message += f"lebih dahulu daripada {kind_word(one.document)} ({_shown(one.day)})."
            yield make(CHECK, message, at(later.text, one.text))


def _shown(day: date) -> str:
    return f"{day.day} {_NAMES[day.month].capitalize()} {day.year}"


CHECK = Check(
    code="LK410",
    name="tanggal-dokumen",
    level=Level.PERINGATAN,
    title="Tanggal dokumen tidak mungkin benar",
    checks="PK dan DPA bertanggal di tahunnya atau menjelang tahun itu; Perubahan PK dan DPPA bertanggal di tahunnya, dan "
    "tidak mendahului PK atau DPA yang diubahnya.",
    why="Tanggal sering terbawa dari dokumen lama; dokumen dengan tanggal yang keliru dipertanyakan keabsahannya.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Program | Anggaran (Rp) | Keterangan |
|---|---|---|---|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | APBD |
| 2 | Program Pengelolaan Arsip | 126.000.000 | APBD |
| | | Kota Contoh, 4 Januari 2021 | |
| | | Kepala Dinas Contoh | |
| | | NAMA KEPALA DINAS | |
""",
    good="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Program | Anggaran (Rp) | Keterangan |
|---|---|---|---|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | APBD |
| 2 | Program Pengelolaan Arsip | 126.000.000 | APBD |
| | | Kota Contoh, 4 Januari 2023 | |
| | | Kepala Dinas Contoh | |
| | | NAMA KEPALA DINAS | |
""",
    mend="Perbaiki tanggalnya menurut dokumen yang ditandatangani.",
    fires_at="PK!C7",
    run=run,
    needs=("tanda tangan",),
)
