"""Units as people write them behind a figure, and whether they count things or measure an index."""

import re
from decimal import Decimal

COUNT = "count"
INDEX = "index"
MULTIPLES = (
    (re.compile(r"tr[iy]l?l?[iy]un\b|t\b", re.IGNORECASE), Decimal(10**12)),
    (re.compile(r"m[iy]l[iy]ar(?:d)?\b|m\b\.?", re.IGNORECASE), Decimal(10**9)),
    (re.compile(r"juta\b|jt\b\.?", re.IGNORECASE), Decimal(10**6)),
    (re.compile(r"ribu\b|rb\b\.?", re.IGNORECASE), Decimal(1000)),
)
_PERCENT = re.compile(r"%|persen\b|prosen\b|pct\b", re.IGNORECASE)
_RUPIAH = re.compile(r"(?:rp|rupiah|idr)\b\.?", re.IGNORECASE)
_INDEX = frozenset({"indeks", "index", "nilai", "skor", "poin", "point", "rasio", "angka", "score", "level", "tingkat"})
_LONGEST = 60


def unit_of(text: str) -> str | None:
    """The unit that stands behind a figure ("orang", "%", "Jenis Buku"); None for nothing and for what is none."""
    plain = text.strip(" .,;:")
    if not plain:
        return None
    if _PERCENT.match(plain):
        return "%"
    if _RUPIAH.fullmatch(plain):
        return "Rp"
    if len(plain) > _LONGEST or len(plain.split()) > 6 or re.search(r"[0-9]", plain):
        return None
    if not re.match(r"[^\W\d_]", plain):
        return None
    return re.sub(r"^x\s+", "kali ", plain) if plain != "x" else "kali"


def kind_of_unit(unit: str) -> str:
    """ "rupiah", "percent", "index" or "count": how figures of a unit are written."""
    if unit == "%" or _PERCENT.match(unit):
        return "percent"
    if _RUPIAH.fullmatch(unit.strip()):
        return "rupiah"
    words = unit.casefold().split()
    if not words:
        return "any"
    return INDEX if words[0].strip(".,()") in _INDEX else COUNT
