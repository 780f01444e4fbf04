"""Texts of a file into values: numbers as written, serial numbers into dates, cell addresses into numbers."""

import datetime as dt
import math
import re
from decimal import Decimal
from typing import Any

NOT_A_NUMBER = frozenset({
    "nan", "-nan", "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity", "null", "undefined", "none",
})  # fmt: skip
_ERROR = re.compile(r"#(?:REF|DIV/0|VALUE|NAME|NUM|NULL|ERROR|SPILL|CALC|FIELD|BUSY)[!?]|#N/A!?")
_INTEGER = re.compile(r"[+-]?[0-9]{1,40}")
_DECIMAL = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_COLUMNS: dict[str, int] = {}


def number(text: str) -> int | float | None:
    """A number as XML writes it; None for what is no finite number. Whole numbers stay int, whatever their length."""
    if _INTEGER.fullmatch(text):
        return int(text)
    if not _DECIMAL.fullmatch(text):
        return None
    value = float(text)
    return value if math.isfinite(value) else None


def raw_digits(text: str, value: float) -> str | None:
    """The text, where the double cannot give it back: more digits were written than a double holds.

    Excel writes 0.958 as 0.95799999999999996: 17 digits of the double itself say no more than repr does.
    """
    if len(text) < 16:
        return None
    double = float(value)
    if repr(double) == text:
        return None
    written = Decimal(text)
    if math.isfinite(double) and (written == Decimal(repr(double)) or written == Decimal(f"{double:.17g}")):
        return None
    return text


def is_error(text: str) -> bool:
    """Whether a text is an error value and nothing else: exporters write "#REF!" and "#ERROR!" as texts."""
    return text.startswith("#") and _ERROR.fullmatch(text.strip()) is not None


def unescape(text: str) -> str:
    """Undo the _xHHHH_ escapes of OOXML."""
    if "_x" not in text:
        return text
    return _ESCAPE.sub(_character, text)


def column_index(letters: str) -> int:
    """0-based column of its letters; -1 when they are none."""
    found = _COLUMNS.get(letters)
    if found is None:
        found = 0
        for letter in letters.upper():
            if not "A" <= letter <= "Z":
                return -1
            found = found * 26 + ord(letter) - 64
        found -= 1
        if len(_COLUMNS) < 20_000:
            _COLUMNS[letters] = found
    return found


def serial(value: float, shows: str, date1904: bool = False) -> Any:
    """A serial number as its format shows it: date, datetime, time or timedelta; the number itself if it cannot be."""
    if not -1e7 < value < 2_957_000:  # year 9999, in the 1904 system too
        return value
    if shows == "duration":
        return dt.timedelta(milliseconds=round(value * 86_400_000))
    if value < 0:
        return value
    milliseconds = round(value * 86_400_000)
    days, rest = divmod(milliseconds, 86_400_000)
    if days == 0:
        return (dt.datetime.min + dt.timedelta(milliseconds=rest)).time()
    if date1904:
        base = dt.datetime(1904, 1, 1)
    else:  # Excel believes that 1900 was a leap year
        base = dt.datetime(1899, 12, 30) if days > 59 else dt.datetime(1899, 12, 31)
    moment = base + dt.timedelta(days=days, milliseconds=rest)
    return moment.date() if rest == 0 else moment


def iso_date(text: str) -> Any:
    """An ISO 8601 date, time or both; the text itself if it is none."""
    for kind in (dt.date, dt.datetime, dt.time):
        try:
            return kind.fromisoformat(text)
        except ValueError:
            continue
    return text


def _character(found: re.Match[str]) -> str:
    code = int(found[1], 16)
    return found[0] if 0xD800 <= code <= 0xDFFF else chr(code)


_DURATION = re.compile(r"(-?)PT(?:(\d{1,7})H)?(?:(\d{1,4})M)?(?:(\d{1,4})(?:[.,](\d{1,9}))?S)?")


def iso_duration(text: str) -> Any:
    """An ISO 8601 duration such as PT08H30M00S: a time below 24 hours, else a timedelta; the text if it is none."""
    found = _DURATION.fullmatch(text)
    if not found:
        return text
    hours, minutes, seconds = (int(part or 0) for part in found.group(2, 3, 4))
    micro = int((found[5] or "0").ljust(6, "0")[:6])
    span = dt.timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=micro)
    if found[1]:
        return -span
    return (dt.datetime.min + span).time() if span < dt.timedelta(days=1) else span
