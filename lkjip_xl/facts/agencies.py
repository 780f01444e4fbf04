"""Several agencies in one folder, or in one document: the figures of one are never held against another's."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from lkjip_xl.model import Document, Folder, Item
from lkjip_xl.recognise.names import normalise
from lkjip_xl.recognise.same_agency import same_agency
from lkjip_xl.recognise.titling import in_small_letters

# programs, kegiatan and sasaran of the secretariat, which every agency has (Permendagri 90/2019, program X.XX.01)
_EVERYBODY = re.compile(
    r"penunjang urusan|administrasi|perencanaan .*(?:anggaran|evaluasi)|jasa penunjang|barang milik daerah|"
    r"\bsakip\b|akuntabilitas"
)
# parts of an agency that have documents of their own; beside it they are no second agency
_UNIT = re.compile(
    r"^\W*(?:kelurahan|puskesmas|rsud|rumah sakit|uptd?|unit pelaksana|balai|sekolah|sm[pak]|sd)\b", re.I
)


def agencies_of(document: Document) -> dict[str, list[Item]]:
    """The agencies that a document lists, each with its rows of level opd; {} for fewer than two."""
    found = _listed(document, "opd")
    return found if len(found) > 1 else {}


def _listed(document: Document, level: str) -> dict[str, list[Item]]:
    found: dict[str, list[Item]] = {}
    for item in document.of_level(level):
        if item.name:
            found.setdefault(normalise(item.name), []).append(item)
    return found


def own_rows(document: Document, opd: str) -> dict[str, list[Item]]:
    """The rows of an agency, else those of the unit of one that it is (an RSUD in an export of the Dinas Kesehatan)."""
    for level in ("opd", "unit"):
        own = {name: i for name, i in _listed(document, level).items() if same_agency(i[0].name, opd)}
        if own:
            return own
    return {}


def lists_others(document: Document, opd: str) -> bool:
    """True for a document of several agencies in which an agency has no row, and that is not titled as its own."""
    if document.opd and same_agency(document.opd, opd):
        return False
    return bool(agencies_of(document)) and not own_rows(document, opd)


def in_one_folder(folder: Folder) -> Mapping[str, tuple[str, ...]]:
    """The agencies whose documents lie in a folder, each with its files; {} where they are all of one.

    A title that names another agency over the rows of this one was left behind by copying, and is no second agency.
    """
    others: dict[str, list[Document]] = {}
    own = [d for d in folder.active if d.choice.reason != "opd"]
    names = frozenset().union(*(_own_names(d) for d in own)) if own else frozenset()
    for document in folder.active:
        if document.choice.reason != "opd" or not document.opd or document.hidden:
            continue
        unit = bool(_UNIT.match(document.opd)) is not bool(_UNIT.match(folder.opd or ""))
        if not unit and not _is_of(document, names):
            home = next((n for n in others if same_agency(n, document.opd)), document.opd)
            others.setdefault(home, []).append(document)
    if not others:
        return {}
    found = {in_small_letters(name): documents for name, documents in others.items()}
    mine = [d for d in own if d.opd and folder.opd and same_agency(d.opd, folder.opd)]
    found = {folder.opd or "": mine, **found}
    return {name: tuple(dict.fromkeys(d.file for d in documents)) for name, documents in found.items()}


def in_one_document(folder: Folder) -> Mapping[str, tuple[str, ...]]:
    """The agencies that documents of the folder list where nothing says whose folder it is; {} where it is told."""
    if folder.opd:
        return {}
    found: dict[str, list[str]] = {}
    for document in folder.active:
        for items in agencies_of(document).values() if document.choice.used else ():
            found.setdefault(in_small_letters(items[0].name), []).append(document.file)
    return {name: tuple(dict.fromkeys(files)) for name, files in found.items()}


def several_meant(folder: Folder, opd: str) -> tuple[str, ...]:
    """The agencies that one name fits equally ("BKD": Badan Kepegawaian, Badan Keuangan); () where it fits one."""
    found: list[str] = []
    for document in folder.active:
        name = document.opd or ""
        if name and same_agency(name, opd) and not any(same_agency(name, one) for one in found):
            found.append(name)
    return tuple(in_small_letters(name) for name in found) if len(found) > 1 else ()


def unknown(folder: Folder, opd: str) -> tuple[str, ...]:
    """The agencies that the documents name where none of them is the one that is meant; () where one is, or where no
    document names any."""
    named = [d.opd for d in folder.active if d.opd] + [
        items[0].name for d in folder.active for items in agencies_of(d).values()
    ]
    if any(same_agency(name, opd) for name in named) or any(own_rows(d, opd) for d in folder.active):
        return ()
    return tuple(dict.fromkeys(in_small_letters(name) for name in named))


def _own_names(document: Document) -> frozenset[str]:
    """What only this agency has: its programs, kegiatan and indikator, those apart that every agency has."""
    items = document.of_level("program", "kegiatan", "sub_kegiatan", "indikator", "sasaran")
    return frozenset(n for i in items if (n := normalise(i.name)) and not _EVERYBODY.search(n))


def _is_of(document: Document, names: frozenset[str]) -> bool:
    mine = _own_names(document)
    return bool(mine) and len(mine & names) * 2 >= len(mine)


def parts_for(document: Document, opd: str | None) -> list[Document]:
    """The part of a document of several agencies that is this agency's; the parts of all where none is told
    or none fits. [] for a document of one agency: it counts as it is."""
    found = agencies_of(document)
    own = own_rows(document, opd) if opd else {}
    if own and (found or (len(_listed(document, "unit")) > 1 and not same_agency(document.opd or "-", opd or ""))):
        return [_part(document, items) for items in own.values()]
    return [_part(document, items) for items in found.values()]


def _part(document: Document, heads: Sequence[Item]) -> Document:
    """A document that holds only the rows under some items and the rows above them."""
    wanted = {a.id for h in heads for a in document.ancestors(h)}
    below = {h.id for h in heads}
    for item in document.items:  # parents stand before their children
        if item.parent in below:
            below.add(item.id)
    kept = [i for i in document.items if i.id in below or i.id in wanted]
    new = {old.id: n for n, old in enumerate(kept)}
    items = tuple(
        replace(
            i, id=new[i.id], parent=None if i.parent is None else new[i.parent],
            figures={} if i.id in wanted else i.figures,
        )
        for i in kept
    )  # fmt: skip
    return replace(document, items=items, opd=heads[0].name, opd_place=heads[0].place)
