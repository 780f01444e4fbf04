"""Sheets that hold one month or quarter: the period of their columns, out of the title."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lkjip_xl.recognise.columns import Meaning
from lkjip_xl.recognise.dates import period_of

MOVING = frozenset({"realisasi_rp", "realisasi", "serapan", "capaian", "sisa"})
KINDS = frozenset({"realisasi", "pengukuran", "dppa", "dpa", "kinerja-anggaran"})
_PART = re.compile(r"(?:b\d\d|tw\d|sm\d)")
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
        if int(number) == 1:
            return f"{'sd ' if start else ''}bulan lalu"  # before January stands the year before
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
