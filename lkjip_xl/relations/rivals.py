"""Two documents for one place: of one kind and holder, for one period, that list the same rows with other figures."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from lkjip_xl.model import Document, Item, Quantity, Slot, Text
from lkjip_xl.recognise.gather import PARTS, months_of
from lkjip_xl.recognise.layouts import vocabulary
from lkjip_xl.recognise.names import normalise, similarity

SHARED = 0.6  # of the rows of the longer one: a version may drop and add some
TITLED = 0.75  # how alike the titles must be of kinds of which a report holds several tables
FEWEST = 2  # rows in common
KEPT = ("target", "pagu", "realisasi", "realisasi_rp")  # what a version keeps of the one before
FEW = 4  # figures of which not one is the same by chance
# kinds of which an agency has one for a year; of the others a report may show several tables with the same rows
SINGLE = frozenset({"rkt", "pk", "perubahan-pk", "dpa", "dppa"})
REPORTS = frozenset({"realisasi", "pengukuran", "rencana-aksi", "renja", "renstra", "iku"})
_NAMED = ("tujuan", "sasaran", "indikator", "program", "kegiatan", "sub_kegiatan", "rekening")
_STATE = re.compile(
    r"\b(?:revisi|rev|audited|unaudited|un|diaudit|belum|perubahan|pergeseran|versi|ke|i{1,3}|iv|\d+|pertama|kedua|ketiga|konsep|draft?|tahun|anggaran|"
    r"nama|opd|skpd|perangkat|daerah|pemerintah|kota|kabupaten|provinsi)\b"
)
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in two documents: its cell in each (a name, where the other does not list it)."""

    left: Quantity | Text | None
    right: Quantity | Text | None


def rivals(one: Document, other: Document) -> bool:
    """Whether two documents stand for one place and tell different things. Holders are compared by the caller."""
    same = same_rows(one, other)
    return same and any(d.left is not None and d.right is not None for d in differences(one, other))


def is_version(one: Document, other: Document) -> bool:
    """Whether two documents are versions of one another: they list the same rows and agree on some figure. Where not
    one figure is the same they are rather two parts of something, and no date makes one the other's successor."""
    if not same_rows(one, other):
        return False
    held = [(a, b) for a, b in _pairs(one, other, KEPT) if not a.empty and not b.empty]
    return len(held) < FEW or any(not _differ(a, b) for a, b in held)


def same_rows(one: Document, other: Document) -> bool:
    """Whether two documents of one kind and period, or part of the agency, list the same rows."""
    if one is other or (one.kind, one.number) != (other.kind, other.number):
        return False
    if frozenset(one.parts) != frozenset(other.parts):
        return False
    if one.kind not in SINGLE and periods_of(one) != periods_of(other):
        return False
    if one.kind not in SINGLE and not (one.kind in REPORTS and one.file != other.file and _titles_alike(one, other)):
        return False
    left, right = _leaves(one), _leaves(other)
    common = left & right
    return len(common) >= FEWEST and len(common) >= SHARED * max(len(left), len(right))


def _leaves(document: Document) -> frozenset[Key]:
    """What stands under nothing but its own name: the rows that two versions of one document share."""
    above = {i.parent for i in document.items if i.parent is not None and i.level in _NAMED}
    rows = (i for i in document.items if i.level in _NAMED and i.id not in above)
    return frozenset(_key(document, i) for i in rows if i.name or i.code)


def periods_of(document: Document) -> frozenset[str]:
    """The months, quarters and semesters that the title names, else the sheet, else the file."""
    found = months_of(document)
    if found:
        return found
    times = vocabulary().heading(PurePath(document.file).stem.replace("_", " ")).times
    return frozenset(t for t in times if t.startswith(PARTS))


def differences(one: Document, other: Document) -> Iterator[Difference]:
    """What two documents that list the same rows tell differently, in the order of the first: figures that both
    give, then rows that only one of them has."""
    yield from (Difference(a, b) for a, b in _pairs(one, other) if not a.empty and not b.empty and _differ(a, b))
    mine, theirs = _rows(one), _rows(other)
    for here, there, first in ((mine, theirs, True), (theirs, mine, False)):
        for key, items in here.items():
            if key not in there and key[0] != "total":
                name = _name_of(items[0])
                yield Difference(name, None) if first else Difference(None, name)


def _pairs(one: Document, other: Document, fields: tuple[str, ...] = ()) -> Iterator[tuple[Quantity, Quantity]]:
    mine, theirs = _rows(one), _rows(other)
    for key, items in mine.items():
        beside = theirs.get(key, [])
        if len(items) == len(beside):
            for left, right in zip(items, beside, strict=True):
                yield from _cells(left, right, fields)


def _cells(left: Item, right: Item, fields: tuple[str, ...]) -> Iterator[tuple[Quantity, Quantity]]:
    for slot, cells in left.figures.items():
        beside = right.figures.get(slot, ())
        if len(cells) == len(beside) and (not fields or slot.field in fields):
            yield from zip(cells, beside, strict=True)


def _differ(a: Quantity, b: Quantity) -> bool:
    if a.value is None or b.value is None:
        return normalise(a.text) != normalise(b.text)
    return a.value != b.value


def _rows(document: Document) -> Mapping[Key, list[Item]]:
    """The rows by what they are: level, name and, for what may stand under several things, where it stands."""
    found: dict[Key, list[Item]] = {}
    for item in document.items:
        if item.level in _NAMED and (item.name or item.code):
            found.setdefault(_key(document, item), []).append(item)
        elif item.level == "total" and item.figures:
            found.setdefault(("total", "", ""), []).append(item)
    return found


def _key(document: Document, item: Item) -> Key:
    above = next((normalise(a.name) for a in document.ancestors(item) if a.name), "")
    return (item.level, normalise(item.name) or item.code or "", above if item.level == "rekening" else "")


def _name_of(item: Item) -> Text | Quantity | None:
    figure: Mapping[Slot, tuple[Quantity, ...]] = item.figures
    known = next((c for cells in figure.values() for c in cells if not c.empty), None)
    return known if known is not None else Text(item.place, item.name)


def _titles_alike(one: Document, other: Document) -> bool:
    left, right = (_bare_title(d) for d in (one, other))
    return left.split() == right.split() or similarity(left, right) >= TITLED


def _bare_title(document: Document) -> str:
    """What a title says beside its state, its year and the agency."""
    own = set(normalise(document.opd or "").split())
    return " ".join(w for w in _STATE.sub(" ", normalise(document.title)).split() if w not in own)
