"""Points in time that a target or realisasi names: a day, a month, a week, a quarter; with its year or without.

"31 Maret", "tgl 31 Mar 2025", "s.d. Triwulan II", "Minggu I Maret", "Minggu ke-2": a term is a stretch of days, and
what comes after its last day is late.
"""

import datetime as dt
import re
from dataclasses import dataclass

from lkjip_xl.recognise.dates import MONTH, MONTHS, ORDER, ORDERS, find_date

LEAP = 2024  # a year that has every day
HALF_YEAR = 183
WEEK = 7
LONGEST_MONTH = 31
_PARTS = {"awal": (1, 10), "pertengahan": (11, 20), "akhir": (21, LONGEST_MONTH)}
_WEEKS = {**ORDER, "v": 5, "5": 5, "kelima": 5, "lima": 5}
_UNBOUND = re.compile(
    r">|≥|\b(?:setelah|sesudah|lewat|mele\w+|lebih dari|mulai|sejak|terlambat|belum|tidak|gagal|batal|tanpa)\b"
)
_PAPER = re.compile(r"\b(?:nomor|no)\b\s*[.:]?\s*\S+(?:\s+tahun\s+[0-9]{4})?")
_WEEK_ORDERS = "|".join(sorted(_WEEKS, key=len, reverse=True))
_UP_TO = (
    r"(?:(?:paling lambat|paling lama|selambat\W?lambatnya|maksimal|maks|max|batas (?:waktu|akhir)|jatuh tempo"
    r"|pada|per|tanggal|tgl|selesai|s\s*[./]?\s*d|sampai(?: dengan)?|hingga|sebelum|<=?|≤)[\s.:]*)*"
)
_YEAR = r"[\s.,]*(?:(?:tahun|thn?)\s*)?(?P<year>(?:19|20)[0-9]{2})?\s*(?:\([^()]*\))?\s*\.?"
_DAY = re.compile(
    r"(?<![0-9.,/])(?:[0-3]?[0-9]\s*(?:-|–|s\s*[./]?\s*d\.?|sampai(?: dengan)?)\s*)?"
    rf"([0-3]?[0-9])[\s./-]*({MONTH})(?![a-z])\.?"
)
_STRETCH = re.compile(
    rf"{_UP_TO}(?:(?:minggu|pekan|mgg)\s*[.-]?\s*(?:ke\s*-?\s*)?(?P<week>{_WEEK_ORDERS})\b"
    rf"(?:\s*(?:bulan|bln)?\.?\s*(?P<of>{MONTH})(?![a-z]))?"
    rf"|(?:(?P<part>{'|'.join(_PARTS)})\s+)?(?:(?:bulan|bln)\.?\s*)?(?P<month>{MONTH})(?![a-z])"
    rf"|(?:triwulan|tribulan|tw|triw|kuartal|quarter|q)\s*[.:-]*\s*(?:ke\s*-?\s*)?(?P<quarter>{ORDERS})\b"
    rf"|(?:semester|smt|sem)\s*[.:-]*\s*(?:ke\s*-?\s*)?(?P<half>{ORDERS})\b)"
    rf"{_YEAR}"
)  # fmt: skip
_DAY_NUMBER = re.compile(r"[0-3]?[0-9]")
_MONTH_NEXT = re.compile(rf"[\s./-]*(?:{MONTH})(?![a-z])", re.IGNORECASE)
_WRITTEN = re.compile(rf"[0-3]?[0-9]\s+(?:{MONTH})\.?(?:\s+[0-9]{{4}})?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Term:
    """A stretch of days. first, last: (month, day); month 0 for a week of an unnamed month.  year: None where it is not
    written.  loose: the year may be another one than that of the report (a day or month, no quarter)."""

    first: tuple[int, int]
    last: tuple[int, int]
    year: int | None = None
    loose: bool = True

    @property
    def is_day(self) -> bool:
        """A single day."""
        return self.first == self.last

    def days_late(self, deadline: "Term") -> tuple[int, int] | None:
        """How many days after the last day of another term this one begins and ends, negative for before it; None where
        the two cannot be compared: a week of no month and a date, years that are not written."""
        if (self.first[0] == 0) != (deadline.first[0] == 0):
            return None
        both = self.year is not None and deadline.year is not None
        years = (self.year or LEAP, deadline.year or LEAP) if both else (LEAP, LEAP)
        end = _number(years[1], deadline.last)
        begins, ends = (_number(years[0], day) - end for day in (self.first, self.last))
        if not both and self.loose and deadline.loose and max(abs(begins), abs(ends)) > HALF_YEAR:
            return None
        return begins, ends


def term_of(text: str) -> Term | None:
    """The one point in time that a text names and nothing else that counts; None for none, several, and what has no end
    ("setelah 31 Maret")."""
    plain = _PAPER.sub(" ", " ".join(text.casefold().split()))
    if _UNBOUND.search(plain):
        return None
    before = re.search(r"\bsebelum\b", plain) is not None
    if (one := _full(plain) or _day(plain)) is not None:
        return one if not before else _day_before(one)
    found = _STRETCH.fullmatch(plain.strip())
    return None if found is None or before or (found["half"] and ORDER[found["half"]] > 2) else _stretch(found)


def is_written_day(text: str) -> bool:
    """A day as people write it, "31 Maret", "31 Mar 2025"; "31-Mar" may be a figure that Excel has turned."""
    return _WRITTEN.fullmatch(text.strip()) is not None


def makes_a_day(number: str, rest: str) -> bool:
    """Whether what stands behind a number makes it the day of a month: "31", " Maret"."""
    return _DAY_NUMBER.fullmatch(number) is not None and _MONTH_NEXT.match(rest) is not None


def _full(plain: str) -> Term | None:
    """A date with its year."""
    date = find_date(plain)
    if date is None or len(re.findall(r"(?:19|20)[0-9]{2}", plain)) > 1:
        return None
    inside = re.sub(_DAY, " ", plain) if _DAY.search(plain) else re.sub(r"[0-9]+([/.-])[0-9]+\1[0-9]+", " ", plain)
    if any(ch.isdigit() for ch in inside.replace(str(date.year), " ", 1)):
        return None
    day = (date.month, date.day)
    return Term(day, day, date.year)


def _day(plain: str) -> Term | None:
    """A day without its year, the only one of the text and its only figure."""
    found = list(_DAY.finditer(plain))
    if len(found) != 1 or any(ch.isdigit() for ch in _DAY.sub(" ", plain)):
        return None
    day = (MONTHS[found[0][2]], int(found[0][1]))
    return Term(day, day) if day[1] <= LONGEST_MONTH and _exists(day) else None


def _stretch(found: re.Match[str]) -> Term:
    year = int(found["year"]) if found["year"] else None
    if found["week"]:
        number, month = _WEEKS[found["week"]], MONTHS[found["of"]] if found["of"] else 0
        last = number * WEEK if number * WEEK <= LONGEST_MONTH else LONGEST_MONTH
        return Term((month, (number - 1) * WEEK + 1), (month, last), year)
    if found["month"]:
        month = MONTHS[found["month"]]
        first, last = _PARTS.get(found["part"] or "", (1, LONGEST_MONTH))
        return Term((month, first), (month, last), year)
    number, months = (ORDER[found["quarter"]], 3) if found["quarter"] else (ORDER[found["half"]], 6)
    return Term(((number - 1) * months + 1, 1), (number * months, LONGEST_MONTH), year, loose=False)


def _number(year: int, day: tuple[int, int]) -> int:
    """A day on a line of days; one that the month does not have is its last, a week of no month counts its own days."""
    month, number = day
    if month == 0:
        return number
    following = dt.date(year + month // 12, month % 12 + 1, 1)
    return min(dt.date(year, month, 1).toordinal() + number - 1, following.toordinal() - 1)


def _exists(day: tuple[int, int]) -> bool:
    try:
        dt.date(LEAP, *day)
    except ValueError:
        return False
    return True


def _day_before(one: Term) -> Term:
    date = dt.date(one.year or LEAP, *one.last) - dt.timedelta(days=1)
    day = (date.month, date.day)
    return Term(day, day, None if one.year is None else date.year, one.loose)
