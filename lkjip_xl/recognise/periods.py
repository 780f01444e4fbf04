"""Files that hold one month or quarter: the period out of the title, and whether figures add up over the year.

Nothing in such a file says whether a month is on its own or runs from January; only the figures of several
files tell: what runs on never falls.
"""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from lkjip_xl.model import Document, Item, Note, Place, Slot
from lkjip_xl.recognise.columns import Meaning
from lkjip_xl.recognise.dates import period_of
from lkjip_xl.recognise.names import normalise

MOVING = frozenset({"realisasi_rp", "realisasi", "serapan", "capaian", "sisa"})
KINDS = frozenset({"realisasi", "pengukuran", "dppa", "dpa", "kinerja-anggaran"})
_PART = re.compile(r"(?:b\d\d|tw\d)")
ENOUGH = 2
LINE_MOST = 200  # longer lines are running text


def period_of_title(lines: Sequence[str]) -> str:
    """ "b03" for "BULAN MARET", "sd_tw2" for "S.D. TRIWULAN II", "" for a whole year or where nothing tells."""
    for line in lines:
        period = period_of(line) if len(line) < LINE_MOST else None
        if period is not None:
            return "" if period in ("sd_b12", "sd_tw4") else period
    return ""


def placed(meanings: tuple[Meaning, ...], lines: Sequence[str]) -> tuple[Meaning, ...]:
    """ "Bulan ini", "s.d. bulan ini", "s.d. bulan lalu": the months that the title of the sheet makes of them."""
    if not any(_NOW.fullmatch(m.period) for m in meanings):
        return meanings
    now = period_of_title(lines).removeprefix("sd_")
    running = any(m.period == "sd_kini" for m in meanings)
    found = []
    for one in meanings:
        if _NOW.fullmatch(one.period):
            one = replace(one, period=_moment(one.period, now))
        elif running and now and not one.period and one.name in ("sisa", "serapan"):
            one = replace(one, period=f"sd_{now}")
        found.append(one)
    return tuple(found)


def _moment(period: str, now: str) -> str:
    """The period that "sd_kini" and its kin are in a sheet of the period `now`; "" for a year so far unnamed."""
    start = "sd_" if period.startswith("sd_") else ""
    if not now:
        return {"sd_kini": "", "kini": "bulan ini", "sd_kini_lalu": "sd bulan lalu"}.get(period, "bulan lalu")
    if period.endswith("lalu"):
        kind = now.rstrip("0123456789")
        number = now.removeprefix(kind)
        now = f"{kind}{int(number) - 1:0{len(number)}}"
    return start + now


_NOW = re.compile(r"(?:sd_)?kini(?:_lalu)?")


def timed(meanings: tuple[Meaning, ...], kind: str, lines: Sequence[str]) -> tuple[Meaning, ...]:
    """The meanings with the period of the title on what moves through the year."""
    period = period_of_title(lines) if kind in KINDS else ""
    if not period or any(_PART.search(m.period) for m in meanings):
        return meanings
    return tuple(replace(m, period=period) if m.name in MOVING and not m.period else m for m in meanings)


def of_the_end(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """The one target of a plan of several years that names no year is what is to be reached at its end."""
    targets = [m for m in meanings if m.name == "target"]
    if len(targets) != 1 or targets[0].period:
        return meanings
    return tuple(replace(m, period="akhir") if m.name == "target" else m for m in meanings)


def towards_the_end(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """How far a target of the end of the period is reached is no capaian of the year."""
    periods = {m.period for m in meanings if m.name == "target"}
    if periods != {"akhir"}:
        return meanings
    return tuple(replace(m, period="akhir") if m.name == "capaian" and not m.period else m for m in meanings)


def running(documents: Sequence[Document]) -> list[Document]:
    """Monthly or quarterly documents of one kind: marked as running on where no figure falls from one to the next."""
    found = list(documents)
    groups: dict[tuple[str, str | None, int | None, str], list[int]] = {}
    for n, one in enumerate(documents):
        part = _period(one)
        if part and one.copy_of is None:
            groups.setdefault((one.layout, one.opd and normalise(one.opd), one.year, part[0]), []).append(n)
    for members in groups.values():
        order = sorted(members, key=lambda n: _period(documents[n]))
        if len(order) > 1 and _never_falls([documents[n] for n in order]):
            for n in order:
                found[n] = _as_running(documents[n])
    return found


def _period(one: Document) -> str:
    """The single period of a document's realisasi, when it is a month or a quarter on its own."""
    periods = {s.period for i in one.items for s in i.figures if s.field == "realisasi_rp"}
    only = next(iter(periods)) if len(periods) == 1 else ""
    return only if _PART.fullmatch(only) else ""


def _sums(one: Document) -> dict[tuple[str, str], object]:
    slot = Slot("realisasi_rp", _period(one))
    return {
        _name(i): sum(q.value for q in i.figures[slot] if q.value is not None) for i in one.items if slot in i.figures
    }


def _name(item: Item) -> tuple[str, str]:
    return item.level, item.code or normalise(item.name)


def _never_falls(documents: Sequence[Document]) -> bool:
    compared = risen = 0
    for before, after in itertools.pairwise(documents):
        old, new = _sums(before), _sums(after)
        for key in old.keys() & new.keys():
            compared += 1
            if new[key] < old[key]:  # type: ignore[operator]
                return False
            risen += new[key] > old[key]  # type: ignore[operator]
    return compared >= ENOUGH and risen > 0


def _as_running(one: Document) -> Document:
    part = _period(one)
    items = tuple(replace(i, figures={_moved(s, part): c for s, c in i.figures.items()}) for i in one.items)
    message = (
        "Realisasi di lembar ini dibaca sebagai kumulatif sejak awal tahun: tidak ada angka yang turun antarperiode."
    )
    return replace(one, items=items, notes=(*one.notes, Note("kumulatif", message, Place(one.file, one.sheet))))


def _moved(slot: Slot, part: str) -> Slot:
    return Slot(slot.field, f"sd_{part}") if slot.period == part and slot.field in MOVING else slot
