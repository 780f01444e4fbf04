"""One folder out of many files: which documents repeat others, the agency, the year."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from lkjip_xl.model import Document, Folder, Note, Place, Unrecognised
from lkjip_xl.recognise.documents import Recognised
from lkjip_xl.recognise.konsep import is_draft
from lkjip_xl.recognise.layouts import vocabulary
from lkjip_xl.recognise.parts import parted, told_part
from lkjip_xl.recognise.periods import KINDS
from lkjip_xl.recognise.same_agency import same_agency
from lkjip_xl.recognise.scale import fitted
from lkjip_xl.recognise.statement import STATEMENT
from lkjip_xl.recognise.titling import in_small_letters
from lkjip_xl.recognise.words import words_of
from lkjip_xl.settings import Settings

FORM_LEFT = "Formulir kosong: belum ada angka di bawah judul kolomnya."
PLANS = ("renstra",)
PARTS = ("tw", "b0", "b1", "sm")  # how the vocabulary calls parts of a year


def gather(name: str, recognised: Sequence[Recognised], settings: Settings) -> Folder:
    """The folder made of everything recognised; copies marked, agency and year settled."""
    documents = [d for r in recognised for d in r.documents]
    missed = [u for r in recognised for u in r.unrecognised]
    documents, blank = _filled(documents)
    missed += blank
    documents = fitted(parted(_copies(documents)))
    year = settings.tahun if settings.tahun is not None else _year(documents)
    opd = settings.opd or _opd(documents)
    documents = [_check_title(d, year, opd) for d in documents]
    faults = tuple(f for r in recognised for f in r.faults)
    nips = tuple(n for r in recognised for n in r.nips)
    covers = tuple(c for r in recognised for c in r.covers)
    files = tuple(dict.fromkeys([*(d.file for d in documents), *(u.file for u in missed)]))
    missed = _quiet(missed, documents)
    return Folder(
        name, tuple(documents), tuple(missed), opd, year, (), files, faults, nips, covers=covers,
    )  # fmt: skip


def _filled(documents: list[Document]) -> tuple[list[Document], list[Unrecognised]]:
    """The documents, and the forms not filled in yet beside filled ones of their kind in one workbook (the sheet APR
    after JAN to MRT), which are none."""
    told = {(d.file, d.kind, d.layout) for d in documents if d.rows}
    blank = [d for d in documents if not d.rows and not _figures(d) and (d.file, d.kind, d.layout) in told]
    return [d for d in documents if d not in blank], [Unrecognised(d.file, d.sheet, FORM_LEFT) for d in blank]


def _figures(document: Document) -> bool:
    return any(q.value is not None for i in document.items for cells in i.figures.values() for q in cells)


def _quiet(missed: list[Unrecognised], documents: list[Document]) -> list[Unrecognised]:
    """An empty sheet, or the page of promises of a PK, beside recognised ones is not worth a line."""
    files = {d.file for d in documents}
    return [u for u in missed if not (u.reason in ("Lembar kosong.", STATEMENT) and u.file in files)]


def _content(document: Document) -> tuple[object, ...]:
    """What a document says, wherever it stands: its rows and figures."""
    return (
        document.kind,
        document.layout,
        tuple(
            (i.level, i.code, i.name, tuple((s, tuple((q.value, q.form) for q in c)) for s, c in i.figures.items()))
            for i in document.items
        ),
    )


def _copies(documents: list[Document]) -> list[Document]:
    """Marks documents that repeat another's rows; visible sheets come before hidden ones."""
    order = sorted(range(len(documents)), key=lambda n: (documents[n].hidden, n))
    seen: dict[tuple[object, ...], list[Document]] = {}
    found = list(documents)
    for n in order:
        one = documents[n]
        alike = seen.setdefault(_content(one), [])
        first = next((d for d in alike if _same_title(one, d)), None) if one.rows > 1 else None
        if first is None:
            alike.append(one)
            continue
        place = Place(first.file, first.sheet)
        message = f"Isi lembar ini sama dengan lembar “{first.sheet}” di {first.file}; dihitung satu kali."
        found[n] = replace(one, copy_of=place, notes=(*one.notes, Note("salinan", message, Place(one.file, one.sheet))))
    return _hidden_yield(found)


def _same_title(one: Document, other: Document) -> bool:
    """False where the titles name different agencies, officials, years or months: equal figures are no copy then."""
    if one.year is not None and other.year is not None and one.year != other.year:
        return False
    if one.opd and other.opd and not same_agency(one.opd, other.opd):
        return False
    if one.holder and other.holder and words_of(one.holder) != words_of(other.holder):
        return False
    parts = {part for d in (one, other) if d.kind in KINDS and (part := told_part(d)[0])}
    return months_of(one) == months_of(other) and len(parts) < 2


def months_of(document: Document) -> frozenset[str]:
    """The months, quarters and semesters that the title names, else the name of the sheet."""
    found = (vocabulary().heading(text).times for text in (document.title, document.sheet))
    parts = [frozenset(t for t in times if t.startswith(PARTS)) for times in found]
    return parts[0] or parts[1]


def _hidden_yield(documents: list[Document]) -> list[Document]:
    """A document on a hidden sheet yields to a visible one of the same jenis, year and table."""
    visible = [d for d in documents if not d.hidden and d.copy_of is None]
    found = []
    for one in documents:
        if one.hidden and one.copy_of is None:
            twin = next(
                (
                    d
                    for d in visible
                    if (d.kind, d.year, d.holder, d.number) == (one.kind, one.year, one.holder, one.number)
                ),
                None,
            )
            if twin is not None:
                message = f"Lembar tersembunyi ini diganti oleh lembar “{twin.sheet}” di {twin.file} yang sejenis."
                note = Note("lembar-tersembunyi", message, Place(one.file, one.sheet))
                one = replace(one, copy_of=Place(twin.file, twin.sheet), notes=(*one.notes, note))
        found.append(one)
    return found


def _year(documents: Sequence[Document]) -> int | None:
    """The year that most documents name; plans over several years count only where nothing else does."""
    shown = [d for d in documents if not d.hidden]
    final = [d for d in shown if not is_draft(d)]
    for group in (
        [d for d in final if d.kind not in PLANS],
        [d for d in shown if d.kind not in PLANS],
        shown,
        documents,
    ):
        votes = Counter(d.year for d in group if d.year is not None and d.copy_of is None)
        if votes:
            return max(votes, key=lambda y: (votes[y], y))
    return None


def _opd(documents: Sequence[Document]) -> str | None:
    """The agency that most documents name, written as its fullest title writes it."""
    shown = [d for d in documents if not d.hidden]
    groups_of = ([d for d in shown if not is_draft(d)], shown, documents)
    naming = next((found for group in groups_of if (found := [d for d in group if d.opd])), [])
    if not naming:
        return None
    groups: list[list[str]] = []
    heads: list[int] = []  # how many documents name it first
    for document in naming:
        seen: set[int] = set()
        for name in (document.opd or "", *document.others):
            at = next((n for n, g in enumerate(groups) if same_agency(name, g[0])), len(groups))
            if at == len(groups):
                groups.append([])
                heads.append(0)
            if at not in seen:  # a letterhead may name it twice
                groups[at].append(name)
                heads[at] += name == document.opd
                seen.add(at)
    best = groups[max(range(len(groups)), key=lambda n: (len(groups[n]), heads[n], -n))]
    counted = Counter(best)
    chosen = max(counted, key=lambda n: (len(n.split()), counted[n], n))
    return in_small_letters(chosen)


def _check_title(document: Document, year: int | None, opd: str | None) -> Document:
    """A document that names another agency than the folder says so; years are compared by the checks' notes."""
    notes = list(document.notes)
    named = [document.opd, *document.others] if document.opd else []
    if opd and named and not any(same_agency(n, opd) for n in named) and document.opd_place is not None:
        message = f"Judul menyebut {in_small_letters(named[0])}, sedangkan dokumen lain menyebut {opd}."
        notes.append(Note("judul-bertentangan", message, document.opd_place))
    if year is not None and document.year not in (None, year) and document.kind not in PLANS:
        place = document.year_place or Place(document.file, document.sheet)
        message = f"Judul menyebut tahun {document.year}, sedangkan dokumen lain tahun {year}."
        if not any(n.place == place and n.code == "judul-bertentangan" for n in notes):
            notes.append(Note("judul-bertentangan", message, place))
    return replace(document, notes=tuple(notes)) if len(notes) != len(document.notes) else document
