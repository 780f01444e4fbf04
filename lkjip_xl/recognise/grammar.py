"""The grammar of written figures: which digits and separators make a figure, and which values it may have.

Indonesians group by points and write a decimal comma ("15.580.243.976,00"); computers and some people do
the opposite. Both are accepted, a mixture is not. One separator before exactly three digits can be read
both ways ("1.500"): both readings are given, and the caller decides. Nothing here knows about units.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

DIGITS_MOST = 40  # longer runs of digits are no figures
DOUBLED_LEAST = 2  # figures with one sign for thousands and decimals that make a habit of a column
_FIGURE = re.compile(r"[0-9](?:[0-9.,]*[0-9])?")
_CENTS_ONLY = re.compile(r"^[0-9]{1,3}[.,][0-9]{2}$")  # "750.00" fits either way of writing
_ID = re.compile(r"([1-9][0-9]{0,2}(?:\.[0-9]{3})+|[0-9]+)(?:,([0-9]+))?")
_EN = re.compile(r"([1-9][0-9]{0,2}(?:,[0-9]{3})+|[0-9]+)(?:\.([0-9]+))?")
_COMMAS = re.compile(r"([1-9][0-9]{0,2}(?:,[0-9]{3}){2,}),(00)")
_DOUBLED = re.compile(r"([1-9][0-9]{0,2}(?:([.,])[0-9]{3})(?:\2[0-9]{3})*)\2([0-9]{2})")
_WIDE = {0xFF10 + n: str(n) for n in range(10)} | {0xFF0E: ".", 0xFF0C: ",", 0xFF05: "%", 0xFF08: "(", 0xFF09: ")"}
_TIDY = str.maketrans(
    _WIDE | {0xA0: " ", 0x2007: " ", 0x202F: " ", 0x2009: " ", 0x3000: " ", 0x2212: "-", 0x2010: "-", 0x2011: "-"}
    | dict.fromkeys((0x200B, 0x200C, 0x200D, 0xFEFF, 0x200E, 0x200F, 0xAD))
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Numeral:
    """One reading of a row of digits and separators.

    decimals: digits behind the decimal sign;  thousands: the grouping sign used ("." or ","), "" for none;
    decimal: the decimal sign used, "" for none;  odd: accepted, but not well formed.
    """

    value: Decimal
    decimals: int
    thousands: str = ""
    decimal: str = ""
    odd: bool = False


def tidy(text: str) -> str:
    """A text without what cannot be seen: odd spaces, full-width digits, unusual minus signs, outer quotes."""
    text = " ".join(text.translate(_TIDY).split())
    return text.strip("'\"`´‘’“” ")


def numerals(body: str) -> tuple[Numeral, ...]:
    """Every reading of digits and separators ("1.500" has two), the Indonesian one first; () when it is no figure."""
    if len(body) > DIGITS_MOST or not body:
        return ()
    found: list[Numeral] = []
    for pattern, thousands, decimal in ((_ID, ".", ","), (_EN, ",", ".")):
        match = pattern.fullmatch(body)
        if match:
            one = _numeral(match[1], match[2], thousands, decimal)
            if one not in found:
                found.append(one)
    if not found and (match := _COMMAS.fullmatch(body)):
        found.append(_numeral(match[1], match[2], ",", ",", odd=True))
    return tuple(found)


def doubled(body: str) -> Numeral | None:
    """The reading of a figure whose sign for thousands is its decimal sign too ("88.000.000.00"), or None.

    Alone it may as well lack a digit ("88.000.000.00?"); where a whole column is written so, this is it.
    """
    match = _DOUBLED.fullmatch(body) if len(body) <= DIGITS_MOST else None
    return _numeral(match[1], match[3], match[2], match[2], odd=True) if match else None


def _numeral(whole: str, rest: str | None, thousands: str, decimal: str, odd: bool = False) -> Numeral:
    digits = whole.replace(thousands, "")
    value = Decimal(f"{digits}.{rest}") if rest else Decimal(digits)
    return Numeral(value, len(rest or ""), thousands if digits != whole else "", decimal if rest else "", odd)


def numbers_in(text: str) -> Iterator[Numeral]:
    """The first reading of each figure in a text, in order."""
    for found in _FIGURE.finditer(text):
        readings = numerals(found[0])
        if readings:
            yield readings[0]


def thousands_of(texts: Iterator[str] | list[str] | tuple[str, ...]) -> str:
    """Which sign groups the thousands in the texts of one column: ".", ",", or "" when they do not tell.

    Only what can be read one way counts: two groups or more, both signs, one or two decimals.
    """
    score = {".": 0, ",": 0}
    for text in texts:
        for found in _FIGURE.finditer(tidy(text)):
            readings = numerals(found[0])
            if len(readings) != 1 or readings[0].odd:
                continue
            one = readings[0]
            sign = one.thousands or {",": ".", ".": ","}.get(one.decimal, "")
            if sign:
                score[sign] += 1
    if score["."] == score[","]:
        return ""
    return "." if score["."] > score[","] else ","


def thirds_in(values: Sequence[object]) -> bool:
    """Whether several amounts of a column have three decimals behind grouped thousands ("1.250.000,000")."""
    texts = [found[0] for v in values if isinstance(v, str) and (found := _FIGURE.search(tidy(v)))]
    return sum(any(n.thousands and n.decimals == 3 for n in numerals(t)) for t in texts) > 1


def is_doubled(text: str) -> bool:
    """Whether the first figure of a text is written with one sign for thousands and decimals."""
    found = _FIGURE.search(tidy(text))
    return found is not None and doubled(found[0]) is not None


def doubled_in(values: Sequence[object]) -> bool:
    """Whether most amounts of a column, numbers included, are written with one sign for both ("88.000.000.00")."""
    odd = others = 0
    for value in values:
        if isinstance(value, str):
            found = _FIGURE.search(tidy(value))
            if found is None:
                continue
            if doubled(found[0]) is not None:
                odd += 1
            elif any(one.value for one in numerals(found[0])) and not _CENTS_ONLY.search(found[0]):
                others += 1
        elif isinstance(value, (int, float)) and value:
            others += 1
    return odd >= DOUBLED_LEAST and odd > others
