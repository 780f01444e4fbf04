"""Which documents of a folder count, and why the others do not. The order of files decides nothing."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from lkjip_xl.facts.agencies import lists_others, own_rows, parts_for
from lkjip_xl.facts.pieces import joined
from lkjip_xl.model import Choice, Document, Folder
from lkjip_xl.recognise.dates import find_date
from lkjip_xl.recognise.konsep import is_draft, revised_on, revision_of
from lkjip_xl.recognise.officials import Rank, rank_of
from lkjip_xl.recognise.same_agency import same_agency
from lkjip_xl.recognise.titles import agency_in
from lkjip_xl.recognise.words import words_of
from lkjip_xl.relations.coverage import whole_for
from lkjip_xl.relations.rivals import is_version, rivals, same_rows

MANY_YEARS = ("renstra", "rpjmd", "pegawai", "iku", "kemajuan-renstra", "tujuan-sasaran")
PLANS = ("pk", "perubahan-pk")
VERSIONS = (PLANS, ("dpa", "dppa"))  # what changes what
BUDGETS = ("dpa", "dppa", "realisasi", "rak", "renja")
_AGENCY = re.compile(r"[^\W\d_][^,;:]*\s[^,;:]*$")  # two words or more; a comma comes before a degree

Rule = Callable[[Document, "Sequence[Document]", Folder], Choice | None]


def chosen(folder: Folder) -> Folder:
    """The folder with a choice at each document, each rule over what the rules before it left."""
    choices: dict[int, Choice] = {}
    documents = list(folder.documents)
    for rule in (_copy, _hidden, _year, _agency, _holder, _draft, _extract, _version, _rival):
        left = [d for n, d in enumerate(documents) if n not in choices]
        found = {n: rule(d, left, folder) for n, d in enumerate(documents) if n not in choices}
        choices |= {n: c for n, c in found.items() if c is not None}
    choices |= _superseded(documents, choices, folder)
    done = tuple(replace(d, choice=choices[n]) if n in choices else d for n, d in enumerate(documents))
    folder = replace(folder, documents=done)
    whole = joined(folder)
    apart = {spot for d in whole for spot in d.pieces}
    views = (v for d in folder.used if d.spot not in apart for v in parts_for(d, folder.opd))
    return replace(folder, views=(*views, *whole))


def _superseded(documents: Sequence[Document], choices: Mapping[int, Choice], folder: Folder) -> dict[int, Choice]:
    """Of two versions of a subordinate's document the later one is held against the superior's."""
    below = {n: documents[n] for n, c in choices.items() if c.reason == "pemegang" and not c.used}
    found = {n: _version(d, list(below.values()), folder) for n, d in below.items()}
    return {n: replace(c, whole=False) for n, c in found.items() if c is not None}


def _where(document: Document) -> dict[str, str]:
    return {"berkas": document.file, "lembar": document.sheet}


def _copy(one: Document, left: Sequence[Document], folder: Folder) -> Choice | None:
    if one.copy_of is None:
        return None
    reason = "tersembunyi" if any(n.code == "lembar-tersembunyi" for n in one.notes) else "salinan"
    return Choice(False, reason, {"berkas": one.copy_of.file, "lembar": one.copy_of.sheet})


def _hidden(one: Document, left: Sequence[Document], folder: Folder) -> Choice | None:
    """A hidden sheet counts only where no visible one is of its kind, or is what it would change or be changed by."""
    kinds = _family(one)
    seen = next((d for d in left if d.kind in kinds and not d.hidden), None) if one.hidden else None
    return Choice(False, "tersembunyi", _where(seen)) if seen is not None else None


def _year(one: Document, left: Sequence[Document], folder: Folder) -> Choice | None:
    if one.kind in MANY_YEARS or one.year is None or folder.year is None or one.year == folder.year:
        return None
    return Choice(False, "tahun", {"tahun": str(one.year), "laporan": str(folder.year)})


def _agency(one: Document, left: Sequence[Document], folder: Folder) -> Choice | None:
    """Another agency only where everything that names one names another: a title may be misread."""
    if folder.opd and own_rows(one, folder.opd):
        return None
    if folder.opd and lists_others(one, folder.opd):
        return Choice(False, "opd", {"opd": "beberapa perangkat daerah lain", "laporan": folder.opd})
    if not one.opd or not folder.opd or not _AGENCY.match(one.opd):
        return None
    offices = [s.office.text for s in one.signatures if s.office is not None]
    named = [one.opd, *one.others, *(name for text in (one.holder or "", *offices) if (name := agency_in(text)))]
    if any(same_agency(name, folder.opd) for name in named):
        return None
    return Choice(False, "opd", {"opd": one.opd, "laporan": folder.opd})


def _draft(one: Document, left: Sequence[Document], folder: Folder) -> Choice | None:
    """A draft yields to what is in force: the document that it became, or the one that it would change."""
    if not is_draft(one):
        return None
    kinds = _family(one)
    final = [d for d in left if d.kind in kinds and _same_official(one, d) and not is_draft(d)]
    real = min(final, key=lambda d: (d.kind != one.kind, d.file, d.sheet), default=None)
    return Choice(False, "konsep", _where(real)) if real is not None else None


def _holder(one: Document, left: Sequence[Document], folder: Folder) -> Choice | None:
    """The agency's own is its head's; a subordinate's counts only where the folder holds no other."""
    rank, words = rank_of(one)
    if rank is Rank.UNKNOWN and _of_kegiatan(one, left):
        return Choice(False, "pemegang", {"pemegang": "hanya memuat kegiatan"}, whole=False)
    if rank is not Rank.BELOW:
        return None
    own = any(d.kind in _family(one) and rank_of(d)[0] is not Rank.BELOW and not _of_kegiatan(d, left) for d in left)
    return Choice(not own, "pemegang", {"pemegang": " ".join(words.split())}, whole=False)


def _of_kegiatan(one: Document, left: Sequence[Document]) -> bool:
    """A PK of kegiatan or sub kegiatan only, beside one of programs, is that of somebody below."""
    if one.kind not in PLANS or not _lists(one, "kegiatan", "sub_kegiatan") or _lists(one, "program"):
        return False
    return any(d.kind in PLANS and _lists(d, "program") and rank_of(d)[0] is not Rank.BELOW for d in left)


def _lists(document: Document, *levels: str) -> bool:
    return any(True for _ in document.of_level(*levels))


def _family(one: Document) -> tuple[str, ...]:
    return next((kinds for kinds in VERSIONS if one.kind in kinds), (one.kind,))


def _extract(one: Document, left: Sequence[Document], folder: Folder) -> Choice | None:
    """A document that lists only a part of what another of its kind lists."""
    if one.kind not in (*PLANS, *BUDGETS):
        return None
    whole = whole_for(one, [d for d in left if d.kind == one.kind and not d.hidden])
    return Choice(False, "cakupan", _where(whole), whole=False) if whole is not None else None


def _version(one: Document, left: Sequence[Document], folder: Folder) -> Choice | None:
    """Of two versions of one document the later one counts, where the documents tell which that is."""
    later = [d for d in left if d is not one and _one_place(one, d) and _versions(one, d) and is_later(d, one)]
    if not later:
        return None
    newest = max(later, key=lambda d: (revision_of(d), signed_on(d) or date.min, d.file, d.sheet))
    day = signed_on(newest)
    reason = "revisi" if revision_of(newest) > revision_of(one) else "versi"
    return Choice(False, reason, {**_where(newest), "tanggal": day.isoformat() if day else ""})


def _versions(one: Document, other: Document) -> bool:
    """Whether one may replace the other: their titles say so of the same rows, or they share figures as well."""
    titled = revision_of(one) != revision_of(other)
    return same_rows(one, other) if titled else is_version(one, other)


def _rival(one: Document, left: Sequence[Document], folder: Folder) -> Choice | None:
    """Two documents for one place of which nothing tells the later: neither counts until lkjip.toml says which."""
    others = [d for d in left if _one_place(one, d) and rivals(one, d)]
    return Choice(False, "rangkap", _where(min(others, key=lambda d: (d.file, d.sheet)))) if others else None


def _one_place(one: Document, other: Document) -> bool:
    """Whether two documents are of one kind, table and official."""
    if one.kind != other.kind or one.hidden or other.hidden:
        return False
    return _same_official(one, other)


def _same_official(one: Document, other: Document) -> bool:
    if one.number != other.number:
        return False
    (rank, words), (beside, said) = rank_of(one), rank_of(other)
    if (rank is Rank.BELOW) is not (beside is Rank.BELOW):
        return False
    if rank is Rank.BELOW:
        return _office(words) == _office(said)
    return not (one.holder and other.holder) or _office(one.holder) == _office(other.holder)


def _office(holder: str) -> list[str]:
    """The words of a jabatan, whether it is held or acted in."""
    return [w for w in words_of(holder) if w not in ("plt", "plh", "pj", "pjs")]


def is_later(one: Document, other: Document) -> bool:
    """Whether the documents themselves tell that `one` is the later version: by the revision in their titles, else by
    the dates under them. Where the two contradict each other nothing is told."""
    revisions, days = (revision_of(one), revision_of(other)), (signed_on(one), signed_on(other))
    dated = days[0] is not None and days[1] is not None and days[0] != days[1]
    after = dated and days[0] > days[1]  # type: ignore[operator]
    if revisions[0] != revisions[1]:
        return revisions[0] > revisions[1] and (after or not dated)
    return after


def signed_on(document: Document) -> date | None:
    """The latest date under a document, if it is signed, or of a revision that it names."""
    texts = [s.place_date.text for s in document.signatures if s.place_date is not None]
    days = [day for t in texts if (day := find_date(t)) is not None]
    return max([*days, *revised_on(document)], default=None)
