"""Units of measure as targets name them: which are one unit, which can be converted, which are another thing."""

import re
from decimal import Decimal

from lkjip_xl.recognise.names import normalise
from lkjip_xl.recognise.units import INDEX, kind_of_unit

# dimension -> unit (in its spellings) -> how many of the smallest unit it is
SCALES: dict[str, dict[str, int]] = {
    "massa": {"g gr gram": 1, "ons": 100, "kg kilo kilogram": 1000, "kw kwintal kuintal": 100_000, "ton t": 1_000_000},
    "panjang": {"mm": 1, "cm": 10, "m meter mtr": 1000, "km kilometer": 1_000_000},
    "luas": {"m2 m² meter persegi": 1, "are": 100, "ha hektar hektare": 10_000, "km2 km² kilometer persegi": 1_000_000},
    "isi": {"ml": 1, "l ltr liter": 1000, "kl kiloliter m3 m³ meter kubik": 1_000_000},
    "waktu": {"detik": 1, "menit": 60, "jam": 3600, "hari": 86_400, "minggu": 604_800},
    "daya": {"w watt": 1, "kw kilowatt": 1000, "mw megawatt": 1_000_000},
    "energi": {"kwh": 1, "mwh": 1000, "gwh": 1_000_000},
    "rupiah": {"rp rupiah": 1, "ribu rupiah": 1000, "juta rupiah": 10**6, "miliar rupiah milyar rupiah": 10**9},
    "cacah": {"lusin": 12, "kodi": 20, "rim": 500},
    "orang": {"orang org jiwa": 1, "ribu orang": 1000},
}
_SIGNS = re.compile(r"[^\w²³% ]+")
_PAIRED = (" persegi", " kubik", " rupiah", " orang")


def _spellings() -> dict[str, list[tuple[str, Decimal]]]:
    """Spelling -> the dimensions and factors that it may mean ("kw" is a kwintal or a kilowatt)."""
    found: dict[str, list[tuple[str, Decimal]]] = {}
    for dimension, units in SCALES.items():
        for names, factor in units.items():
            for tail in _PAIRED:
                names = names.replace(tail, tail.replace(" ", "_"))
            for name in names.split():
                found.setdefault(name.replace("_", " "), []).append((dimension, Decimal(factor)))
    return found


_KNOWN = _spellings()


def plain(unit: str) -> str:
    """A unit in plain words: lower case, no signs, one space."""
    return " ".join(_SIGNS.sub(" ", unit.casefold()).split())


def same_unit(one: str, other: str) -> bool:
    """One unit in two spellings: "Org" and "orang", "%" and "persen", "Nilai" and "Indeks", "Dok." and "Dokumen"."""
    a, b = plain(one), plain(other)
    if (
        a == b
        or normalise(a) == normalise(b)
        or (kind_of_unit(a), kind_of_unit(b)) in ((INDEX, INDEX), ("percent",) * 2)
    ):
        return True
    if any(x[0] == y[0] and x[1] == y[1] for x in _KNOWN.get(a, ()) for y in _KNOWN.get(b, ())):
        return True
    if a in _KNOWN and b in _KNOWN:
        return False
    short, long = sorted((a.split(), b.split()), key=len)
    return all(any(w.startswith(s) or s.startswith(w) for w in long) for s in short)


def convert(one: str, other: str) -> Decimal | None:
    """How many of unit `other` one of unit `one` is ("Ton", "Kg": 1000); None where they measure different things."""
    for dimension, factor in _KNOWN.get(plain(one), ()):
        for also, by in _KNOWN.get(plain(other), ()):
            if dimension == also:
                return factor / by
    return None
