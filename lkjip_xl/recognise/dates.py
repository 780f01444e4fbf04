"""Dates, years and periods in Indonesian text: "12 Nopember 2020", "TW. Il", "s.d. Oktober"."""

import datetime as dt
import re

_NAMES = (
    ("januari", "jan", "january"), ("februari", "pebruari", "feb", "peb", "february", "febuari"),
    ("maret", "mar", "mrt", "march"), ("april", "apr"), ("mei", "may"), ("juni", "jun", "june"),
    ("juli", "jul", "july"),
    ("agustus", "agu", "agt", "ags", "agus", "agust", "aug", "august"), ("september", "sep", "sept"),
    ("oktober", "okt", "oct", "october"), ("november", "nopember", "nov", "nop"),
    ("desember", "des", "dec", "december"),
)  # fmt: skip
MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names}
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = re.compile(r"(?<![0-9.,])(?:19|20)[0-9]{2}(?![0-9]|[.,][0-9])")
_NAMED_YEAR = re.compile(
    r"\b(?:tahun(?:\s+(?:anggaran|pelaporan|rencana|\(?n\)?))?|t\s*\.?\s*a|ta)\s*[.:]*\s*((?:19|20)[0-9]{2})(?![0-9])",
    re.IGNORECASE,
)
_REGULATION = re.compile(r"\b(?:nomor|no)\s*[.:]?\s*[0-9A-Za-z./-]+\s+tahun\s+(?:19|20)[0-9]{2}", re.IGNORECASE)
_DAY_MONTH = re.compile(
    rf"(?<![0-9])([0-3]?[0-9])[\s.-]*({MONTH})\b\.?[\s,.-]*((?:19|20)[0-9]{{2}})(?![0-9])", re.IGNORECASE
)
_SLASHED = re.compile(r"(?<![0-9/.-])([0-3]?[0-9])([/.-])([01]?[0-9])\2((?:19|20)[0-9]{2})(?![0-9])")
_ISO = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})-([01][0-9])-([0-3][0-9])(?![0-9])")
_DAY_ONLY = re.compile(
    rf"[0-3]?[0-9][\s./-]+(?:{MONTH})\.?(?:[\s./-]+(?:[0-9]{{2}}|(?:19|20)[0-9]{{2}}))?|(?:{MONTH})[-/][0-9]{{2}}"
    r"|[0-3]?[0-9]([/-])[01]?[0-9]\1(?:19|20)?[0-9]{2}|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9](?:[ T]00:00(?::00)?)?",
    re.IGNORECASE,
)
_UP_TO = re.compile(
    r"\b(?:s\s*[./]?\s*d\b\.?|sampai(?:\s+dengan)?\b|hingga\b|kumulatif\b|berakhir\b|per\b(?=\s+[0-3]?[0-9]))",
    re.IGNORECASE,
)
ORDER = {"i": 1, "1": 1, "l": 1, "pertama": 1, "satu": 1, "ii": 2, "2": 2, "il": 2, "ll": 2, "li": 2, "kedua": 2,
          "dua": 2, "iii": 3, "3": 3, "ill": 3, "lll": 3, "iil": 3, "ketiga": 3, "tiga": 3, "iv": 4, "4": 4, "lv": 4,
          "keempat": 4, "empat": 4}  # fmt: skip
ORDERS = "|".join(sorted(ORDER, key=len, reverse=True))
_QUARTER = re.compile(
    rf"\b(?:triwulan|tribulan|tw|triw|kuartal|quarter|q)\s*[.:-]*\s*(?:ke\s*-?\s*)?({ORDERS})\b"
    rf"(?:\s*(?:s\s*[./]?\s*d\.?|sampai(?:\s+dengan)?|-|–)\s*(?:(?:triwulan|tw)\s*\.?\s*)?({ORDERS})\b)?",
    re.IGNORECASE,
)
_SEMESTER = re.compile(rf"\b(?:semester|smt|sem)\s*[.:-]*\s*(?:ke\s*-?\s*)?({ORDERS})\b", re.IGNORECASE)
_MONTHS_IN = re.compile(rf"(?<![a-z0-9])(?:([0-3]?[0-9])\s+)?({MONTH})(?![a-z])", re.IGNORECASE)


def find_years(text: str) -> tuple[int, ...]:
    """Every year written in a text (1900-2099), in order, those of regulations ("Nomor 53 Tahun 2014") left out."""
    return tuple(int(y) for y in _YEAR.findall(_REGULATION.sub(" ", text)))


def find_year(text: str) -> int | None:
    """The one year that a title tells: the one after "tahun", else the only one; None when it tells none or several."""
    bare = _REGULATION.sub(" ", text)
    named = {int(y) for y in _NAMED_YEAR.findall(bare)}
    if len(named) == 1 and not re.search(r"(?:19|20)[0-9]{2}\s*(?:-|–|s\.?/?d\.?)\s*(?:19|20)[0-9]{2}", bare):
        return named.pop()
    found = set(find_years(text))
    return found.pop() if len(found) == 1 else None


def find_date(text: str) -> dt.date | None:
    """The first full date of a text; None when it has none, or one that the calendar does not have."""
    found = _DAY_MONTH.search(text)
    if found:
        return _date(int(found[3]), MONTHS[found[2].casefold()], int(found[1]))
    found = _SLASHED.search(text)
    if found:
        return _date(int(found[4]), int(found[3]), int(found[1]))
    found = _ISO.search(text)
    return _date(int(found[1]), int(found[2]), int(found[3])) if found else None


def is_day(text: str) -> bool:
    """True for a text that is a day and nothing else, as Excel shows one: "4-Mei", "Sep-15", "4/5/2023"."""
    return _DAY_ONLY.fullmatch(text.strip()) is not None


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def period_of(text: str) -> str | None:
    """The period a heading or title names, in the model's words: "tw1", "sd_tw2", "b01", "sd_b10"; None for none.

    Semester I is what is cumulative up to the second quarter ("sd_tw2"); semester II by itself is "sm2".
    A date is a period only after "per" or "s.d." ("per 30 Juni 2021": "sd_b06").
    """
    plain = text.replace("\xa0", " ")
    up_to = bool(_UP_TO.search(plain))
    quarters = {ORDER[g.casefold()] for found in _QUARTER.finditer(plain) for g in found.groups() if g}
    if quarters:
        if len(quarters) > 1 and not (up_to or any(m[2] for m in _QUARTER.finditer(plain))):
            return None
        start = "sd_" if up_to or len(quarters) > 1 else ""
        return f"{start}tw{max(quarters)}"
    half = _SEMESTER.search(plain)
    if half:
        if ORDER[half[1].casefold()] > 2:
            return None
        return "sd_tw2" if ORDER[half[1].casefold()] == 1 else "sd_tw4" if up_to else "sm2"
    return _months(plain, up_to)


def _months(plain: str, up_to: bool) -> str | None:
    found = [(day, MONTHS[name.casefold()]) for day, name in _MONTHS_IN.findall(plain)]
    if up_to:
        return f"sd_b{max(month for _, month in found):02}" if found else None
    months = {month for day, month in found if not day}
    if len(months) == 2 and 1 in months and re.search(r"[-–]", plain):
        return f"sd_b{max(months):02}"  # "Januari - Juni"
    return f"b{months.pop():02}" if len(months) == 1 else None
