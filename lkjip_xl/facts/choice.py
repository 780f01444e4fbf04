"""Which documents of a folder count, and why the others do not. The order of files decides nothing."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import PurePath

from lkjip_xl.facts.agencies import parts_for
from lkjip_xl.facts.holders import Rank, rank_of
from lkjip_xl.model import Choice, Document, Folder
from lkjip_xl.recognise.dates import find_date
from lkjip_xl.recognise.gather import same_agency
from lkjip_xl.recognise.titles import agency_in
from lkjip_xl.relations.coverage import whole_for

MANY_YEARS = ("renstra", "rpjmd", "pegawai", "iku", "kemajuan-renstra", "tujuan-sasaran")
PLANS = ("pk", "perubahan-pk")
BUDGETS = ("dpa", "dppa", "realisasi", "rak", "renja")
_DRAFT = re.compile(r"\b(?:konsep|draft|draf|rancangan|usulan|coret\w*|contoh)\b", re.IGNORECASE)

_AGENCY = re.compile(r"[^\W\d_][^,;:]*\s[^,;:]*$")  # two words or more; a comma comes before a degree

Rule = Callable[[Document, "Sequence[Document]", Folder], Choice | None]


def chosen(folder: Folder) -> Folder:
    """The folder with a choice at each document, each rule over what the rules before it left."""
    choices: dict[int, Choice] = {}
    documents = list(folder.documents)
    for rule in (_copy, _hidden, _year, _agency, _draft, _holder, _extract, _version):
        left = [d for n, d in enumerate(documents) if n not in choices]
        found = {n: rule(d, left, folder) for n, d in enumerate(documents) if n not in choices}
        choices |= {n: c for n, c in found.items() if c is not None}
    done = tuple(replace(d, choice=choices[n]) if n in choices else d for n, d in enumerate(documents))
    folder = replace(folder, documents=done)
    return replace(folder, views=tuple(v for d in folder.used for v in parts_for(d, folder.opd)))


def _where(document: Document) -> dict[str, str]:
    return {"berkas": document.file, "lembar": document.sheet}


def _copy(one: Document, left: Sequence[Document], folder: Folder) -> Choice | None:
    if one.copy_of is None:
        return None
    reason = "tersembunyi" if any(n.code == "lembar-tersembunyi" for n in one.notes) else "salinan"
    return Choice(False, reason, {"berkas": one.copy_of.file, "lembar": one.copy_of.sheet})


def _hidden(one: Document, left: Sequence[Document], folder: Folder) -> Choice | None:
    """A hidden sheet counts only where no visible one is of its kind."""
    seen = next((d for d in left if d.kind == one.kind and not d.hidden), None) if one.hidden else None
    return Choice(False, "tersembunyi", _where(seen)) if seen is not None else None


def _year(one: Document, left: Sequence[Document], folder: Folder) -> Choice | None:
    if one.kind in MANY_YEARS or one.year is None or folder.year is None or one.year == folder.year:
        return None
    return Choice(False, "tahun", {"tahun": str(one.year), "laporan": str(folder.year)})


def _agency(one: Document, left: Sequence[Document], folder: Folder) -> Choice | None:
    """Another agency only where everything that names one names another: a title may be misread."""
    if not one.opd or not folder.opd or not _AGENCY.match(one.opd):
        return None
    offices = [s.office.text for s in one.signatures if s.office is not None]
    named = [one.opd, *(name for text in (one.holder or "", *offices) if (name := agency_in(text)))]
    if any(same_agency(name, folder.opd) for name in named):
        return None
    return Choice(False, "opd", {"opd": one.opd, "laporan": folder.opd})


def _draft(one: Document, left: Sequence[Document], folder: Folder) -> Choice | None:
    """A draft yields to the document that it became."""
    if not _is_draft(one):
        return None
    real = next((d for d in left if d.kind == one.kind and d.number == one.number and not _is_draft(d)), None)
    return Choice(False, "konsep", _where(real)) if real is not None else None


def _is_draft(one: Document) -> bool:
    return any(_DRAFT.search(text.replace("_", " ")) for text in (one.sheet, PurePath(one.file).stem))


def _holder(one: Document, left: Sequence[Document], folder: Folder) -> Choice | None:
    """The agency's own is its head's; a subordinate's counts only where the folder holds no other."""
    rank, words = rank_of(one)
    if rank is not Rank.BELOW:
        return None
    own = any(d.kind in _family(one) and rank_of(d)[0] is not Rank.BELOW for d in left)
    return Choice(not own, "pemegang", {"pemegang": " ".join(words.split())}, whole=False)


def _family(one: Document) -> tuple[str, ...]:
    return PLANS if one.kind in PLANS else (one.kind,)


def _extract(one: Document, left: Sequence[Document], folder: Folder) -> Choice | None:
    """A document that lists only a part of what another of its kind lists."""
    if one.kind not in (*PLANS, *BUDGETS):
        return None
    whole = whole_for(one, [d for d in left if d.kind == one.kind and not d.hidden])
    return Choice(False, "cakupan", _where(whole), whole=False) if whole is not None else None


def _version(one: Document, left: Sequence[Document], folder: Folder) -> Choice | None:
    """Of two signed versions of one document the later one counts."""
    mine = signed_on(one)
    if mine is None or one.kind not in (*PLANS, "rkt", "dpa", "dppa"):
        return None
    same = [d for d in left if d is not one and d.kind == one.kind and d.file != one.file and not d.hidden]
    later = [(day, d) for d in same if (day := signed_on(d)) is not None and day > mine]
    if not later:
        return None
    day, newest = max(later, key=lambda x: (x[0], x[1].file, x[1].sheet))
    return Choice(False, "versi", {**_where(newest), "tanggal": day.isoformat()})


def signed_on(document: Document) -> date | None:
    """The latest date under a document, if it is signed."""
    texts = [s.place_date.text for s in document.signatures if s.place_date is not None]
    return max((day for t in texts if (day := find_date(t)) is not None), default=None)
