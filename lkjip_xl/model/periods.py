"""Parts of a year in the words of `Slot.period`: "b06" (June), "tw2", "sm2"; "sd_" before what runs from January."""

import re

_PART = re.compile(r"(?P<runs>sd_)?(?P<kind>b|tw|sm)(?P<number>\d\d?)")
_LENGTH = {"b": 1, "tw": 3, "sm": 6}
YEAR = (1, 12)


def months(period: str) -> tuple[int, int] | None:
    """The first and the last month of a part of a year ("tw2": 4 to 6, "sd_tw2": 1 to 6); None for what is no part of
    one: the year itself (""), a year by its number, last year, the end of a plan. Of "2023/sd_tw2" the part counts."""
    found = _PART.fullmatch(period.rpartition("/")[2])
    if found is None:
        return None
    last = int(found["number"]) * _LENGTH[found["kind"]]
    return (1 if found["runs"] else last - _LENGTH[found["kind"]] + 1), last


def period_name(period: str) -> str:
    """A part of a year for a message: "s.d. triwulan III", "bulan Juni", "semester II"; "setahun" for the year.
    What runs to June by quarters is semester I."""
    found = _PART.fullmatch(period.rpartition("/")[2])
    if found is None:
        return "setahun"
    number = int(found["number"])
    if found["runs"] and found["kind"] == "tw" and number == 2:
        return "semester I"
    word = {"b": "bulan", "tw": "triwulan", "sm": "semester"}[found["kind"]]
    said = (
        _MONTHS[number - 1] if found["kind"] == "b" and number <= len(_MONTHS) else ("I", "II", "III", "IV")[number - 1]
    )
    return f"{'s.d. ' if found['runs'] else ''}{word} {said}"


_MONTHS = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
           "November", "Desember")  # fmt: skip
