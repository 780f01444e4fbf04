"""Documents of parts of a year: which part each is of (its title, else its sheet, else its file), and which of them
gives the figures of the year.

What is left under no period is a figure of the year: only such figures are printed, and held against others.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath

from lkjip_xl.model import Document, Item, Note, Place, Slot
from lkjip_xl.model.periods import YEAR, months
from lkjip_xl.recognise.course import MONEY, WORK, Course, course, part_in
from lkjip_xl.recognise.dates import find_year, period_of
from lkjip_xl.recognise.names import normalise
from lkjip_xl.recognise.periods import KINDS, LINE_MOST, MOVING

FAMILIES = {WORK: frozenset({WORK, "capaian"}), MONEY: frozenset({MONEY, "serapan", "sisa"})}
PLANS = ("pk", "perubahan-pk")
REPORTS = ("realisasi", "pengukuran", "kinerja-anggaran")
SENT = 3  # in the months up to this one the report on the year before is sent
# a month in the name of a file may be that of its sending or signing; with one of these words it is not
_CALLED = re.compile(r"\b(?:bulan|s\s*[./]?\s*d|sampai|hingga|kumulatif|per|periode|posisi)\b", re.IGNORECASE)
_FILE_MARKS = re.compile(r"[_+-]+")


class _Slots:
    """The slots of documents, looked for once."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Document, frozenset[Slot]]] = {}

    def of(self, one: Document) -> frozenset[Slot]:
        """Every slot of a document."""
        known = self._known.get(id(one))
        if known is None or known[0] is not one:
            known = self._known[id(one)] = (one, frozenset({s for i in one.items for s in i.figures}))
        return known[1]

    def part(self, one: Document, *fields: str) -> str:
        """The part of the year of the first of some fields that stands under one."""
        return next((p for f in fields if (p := part_in(self.of(one), f))), "")


def parted(documents: Sequence[Document]) -> list[Document]:
    """The documents with the figures of each part of the year under its period, those of the year under none."""
    slots = _Slots()
    found = _named([_with_summary(d) for d in documents], slots)
    plans = _plan_targets(found) if any(slots.part(d, WORK) for d in found) else {}
    found = [_targets_apart(d, slots.part(d, WORK), plans) for d in found]
    for members in _groups(found, slots):
        runs = False
        for field, family in FAMILIES.items():
            spans = {n: months(slots.part(found[n], field)) for n in members}
            order = sorted(
                (n for n in members if spans[n]), key=lambda n: (_end(spans[n]), found[n].file, found[n].sheet)
            )
            if not order or (len(order) == 1 and _end(spans[order[0]]) < YEAR[1]):
                continue
            told = course([found[n] for n in order], field)
            runs = told is Course.RUNS or (runs and told is Course.UNTOLD)  # money runs as the performance beside it
            if runs:
                for n in order:
                    found[n] = _running(found[n], slots.part(found[n], field), family)
    return [d if (end := _until(slots.of(d))) == YEAR[1] else replace(d, until=end) for d in found]


def _end(span: tuple[int, int] | None) -> int:
    return span[1] if span is not None else YEAR[1]


def _named(documents: Sequence[Document], slots: _Slots) -> list[Document]:
    """A sheet "TW I" or a file "Realisasi Juni" whose title tells no period is of that part of the year."""
    told = {n: told_part(d) for n, d in enumerate(documents) if d.copy_of is None and _of_no_part(d, slots)}
    found = list(documents)
    for n, (period, sure) in told.items():
        if not period:
            continue
        kin = [d for m, d in enumerate(documents) if m != n and _kin(d, documents[n])]
        others = {p for d in kin for p in (told_part(d)[0], slots.part(d, MONEY, WORK)) if p and p != period}
        span = months(period)
        alone = not others and (not sure or _end(span) == YEAR[1])
        if not alone and span != YEAR:  # the one report of December is that of the year
            found[n] = _moved(documents[n], MOVING, "", period)
    return found


def _with_summary(one: Document) -> Document:
    """The summary lines under a report on a part of the year ("Jumlah Realisasi Anggaran") are of that part too."""
    lines = [i for i in one.items if i.level == "ringkasan"] if one.kind in KINDS else []
    if not any(s.field in MOVING and not s.period for i in lines for s in i.figures):
        return one
    rows = {s for i in one.items if i.level != "ringkasan" for s in i.figures}
    part = part_in(rows, WORK) or part_in(rows, MONEY)
    if not part:
        return one
    return replace(
        one, items=tuple(_item_moved(i, MOVING, "", part) if i.level == "ringkasan" else i for i in one.items)
    )


def _kin(one: Document, other: Document) -> bool:
    same = (one.kind, one.year) == (other.kind, other.year) and one.copy_of is None
    return same and normalise(one.opd or "") == normalise(other.opd or "")


def _of_no_part(one: Document, slots: _Slots) -> bool:
    """Its realisasi stands under no period yet, and nothing in its title says that it runs to the end of the year."""
    if one.kind not in KINDS or {s.period for s in slots.of(one) if s.field in (MONEY, WORK)} != {""}:
        return False
    return not any(len(x) < LINE_MOST and period_of(x) for x in (one.title, *(t.text for t in one.texts)))


def told_part(one: Document) -> tuple[str, bool]:
    """The part of the year that the sheet, else the file, names, and whether the name means it for certain."""
    stem = PurePath(one.file).stem
    found = period_of(one.sheet) if one.sheet != stem else None
    if found:
        return found, True
    words = " ".join(_FILE_MARKS.sub(" ", stem).split())
    found = period_of(words)
    if not found or (one.year is not None and find_year(words) not in (None, one.year)):
        return "", False
    month = months(found) if one.kind in REPORTS and found.startswith("b") else None
    sent = month is None or not SENT < month[0] < YEAR[1]
    return found, not found.startswith("b") or bool(_CALLED.search(words)) or not sent


def _groups(documents: Sequence[Document], slots: _Slots) -> Iterator[list[int]]:
    """Documents of one layout, agency and year over parts of one length."""
    groups: dict[tuple[str, str, int | None, str], list[int]] = {}
    for n, one in enumerate(documents):
        part = slots.part(one, MONEY, WORK)
        if part and one.copy_of is None:
            kind = "b" if part.removeprefix("sd_").startswith("b") else "tw"
            groups.setdefault((one.layout, normalise(one.opd or ""), one.year, kind), []).append(n)
    yield from groups.values()


def _running(one: Document, part: str, family: frozenset[str]) -> Document:
    """What runs from January: under "sd_" and its part; to the end of the year it is the figure of the year."""
    span = months(part)
    if part.startswith("sd_") and span != YEAR:
        return one
    message = "Realisasi di lembar ini dibaca sebagai kumulatif sejak awal tahun, menurut angka periode lainnya."
    moved = _moved(one, family, part, "" if _end(span) == YEAR[1] else f"sd_{part}")
    said = (
        ()
        if any(n.code == "kumulatif" for n in one.notes)
        else (Note("kumulatif", message, Place(one.file, one.sheet)),)
    )
    return replace(moved, notes=(*one.notes, *said))


def _moved(one: Document, fields: frozenset[str], before: str, after: str) -> Document:
    """The figures of some fields under another period."""
    return replace(one, items=tuple(_item_moved(i, fields, before, after) for i in one.items))


def _item_moved(item: Item, fields: frozenset[str], before: str, after: str) -> Item:
    def move(slot: Slot) -> Slot:
        return Slot(slot.field, after) if slot.field in fields and slot.period == before else slot

    return replace(item, figures={move(s): c for s, c in item.figures.items()})


def _plan_targets(documents: Sequence[Document]) -> dict[str, set[object]]:
    """Indikator -> its targets in the PK of the folder."""
    found: dict[str, set[object]] = {}
    for item in (i for d in documents if d.kind in PLANS for i in d.of_level("indikator")):
        values = (q.value for s, c in item.figures.items() if s.field == "target" for q in c if q.value is not None)
        found.setdefault(normalise(item.name), set()).update(values)
    return {name: values for name, values in found.items() if values}


def _targets_apart(one: Document, part: str, plans: dict[str, set[object]]) -> Document:
    """Targets of a part of the year, where most of them are not those of the PK, are that part's own."""
    if not part or not plans:
        return one
    slot = Slot("target")
    pairs = [(plans[n], q.value) for i in one.items for q in i.figures.get(slot, ())
             if (n := normalise(i.name)) in plans and q.value is not None]  # fmt: skip
    other = sum(value not in values for values, value in pairs)
    return _moved(one, frozenset({"target"}), "", part) if pairs and other * 2 > len(pairs) else one


def _until(slots: frozenset[Slot]) -> int:
    """The last month that the realisasi tells of; 12 where it stands under no part of the year, or there is none."""
    return max((_end(months(s.period)) for s in slots if s.field in (MONEY, WORK)), default=YEAR[1])
