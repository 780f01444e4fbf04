"""How a figure is written: the number for the cell and its number format, the Indonesian way.

Every number format gets the locale code [$-421] (Indonesian). LibreOffice then writes 15.580.243.976 and 98,17 on
any machine. Excel takes its separators from the regional settings of Windows and knows no format that forces
them (a format with literal points shows wrong numbers as soon as a figure gets shorter), so on a Windows set
to English it shows 15,580,243,976; on one set to Indonesian, as in the agencies, it shows points.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from lkjip_xl.model import Form, Quantity
from lkjip_xl.recognise.numbers import qualified
from lkjip_xl.relations.rounding import decimals_of
from lkjip_xl.write.formats import fits

HUNDRED = Decimal(100)
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_SECTIONS = re.compile(r';(?=(?:[^"]*"[^"]*")*[^"]*$)')
# Units that a reader does not expect behind the number.
_NO_UNIT = ("", "%", "rp", "rupiah", "persen", "nilai", "indeks", "skor", "angka", "poin")
_SHOWN_DECIMALS = re.compile(r",(\d{1,2})\s*%?$")
_BEFORE = re.compile(r"[^\d]+")
_LOCALE = re.compile(r"^(?:\[[^\]]*\])*")
_UNIT = re.compile(r"^[^\d]*[\d.,]+\s*(.*)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Shown:
    """A cell: a number with its format, or a text (format None). percent: the cell holds 0.98 for 98 %."""

    value: Decimal | str
    number_format: str | None = None
    percent: bool = False

    @property
    def counts(self) -> bool:
        """Whether Excel counts with it: a number whose digits it can hold; another is written as text."""
        return isinstance(self.value, Decimal) and fits(self.value)


def localise(number_format: str) -> str:
    """The format with the Indonesian locale in each of its sections."""
    if number_format in ("General", "@", "") or "[$-" in number_format:
        return number_format
    return ";".join("[$-421]" + section for section in _SECTIONS.split(number_format))


def is_percent(number_format: str) -> bool:
    """True when the format multiplies by hundred: a percent sign that is no literal."""
    return "%" in _QUOTED.sub("", number_format)


def is_general(number_format: str | None) -> bool:
    """True when the template leaves the format to us."""
    return number_format in (None, "", "General", "@")


def _plain(decimals: int) -> str:
    return "#,##0" + ("." + "0" * decimals if decimals else "")


def _decimals(quantity: Quantity, value: Decimal) -> int:
    """Decimals as written or, for a true number, as its cell shows them; never fewer than the value has (up to 4)."""
    written = quantity.decimals
    if written is None:
        shown = _SHOWN_DECIMALS.search(quantity.text)
        written = len(shown[1]) if shown else 0
    return max(min(written, 4), min(decimals_of(value), 4))


def _at_least(number_format: str, decimals: int) -> str:
    """The format with as many decimals as the figure was written with (98,175 must not turn into 98,18)."""
    found = re.search(r"0(?:\.(0+))?(?=[^0.]*$)", number_format)
    have = len(found[1] or "") if found else 0
    if found is None or have >= decimals:
        return number_format
    return number_format[: found.start()] + "0." + "0" * decimals + number_format[found.end() :]


def show_quantity(quantity: Quantity, kind: str, template_format: str, percent: bool | None = None) -> Shown | None:
    """How a figure of an input stands in a cell; None for a blank. What is no number is shown as written; a bound
    before a figure ("≥ 80", "maksimal 5%") stays before it, in the number format."""
    shown = _shown_plain(quantity, kind, template_format, percent)
    found = _BEFORE.match(quantity.text) if kind == "nilai" and not quantity.is_true_number else None
    if shown is None or shown.number_format is None or found is None or not qualified(quantity.text):
        return shown
    return replace(shown, number_format=_prefixed(shown.number_format, found[0]))


def _prefixed(number_format: str, words: str) -> str:
    words = " ".join(words.replace('"', "'").split()) + " "
    return ";".join(_LOCALE.sub(rf'\g<0>"{words}"', s, count=1) for s in _SECTIONS.split(number_format))


def _shown_plain(quantity: Quantity, kind: str, template_format: str, percent: bool | None) -> Shown | None:
    if quantity.form in (Form.BLANK, Form.OTHER):  # a date or TRUE that Excel made of a figure is never printed
        return None
    if quantity.form is not Form.NUMBER or quantity.value is None:
        return Shown(quantity.text)
    value = quantity.value
    if kind == "rp":
        return Shown(value, localise(_plain(_cents(value)) if is_general(template_format) else template_format))
    as_percent = quantity.unit == "%" and "%" in quantity.text if percent is None else percent
    if kind == "%" or as_percent:
        decimals = _decimals(quantity, value)
        known = template_format if is_general(template_format) else _at_least(template_format, decimals)
        return show_percent(value, known, decimals)
    decimals = _decimals(quantity, value)
    body = template_format if is_general(template_format) else _at_least(template_format, decimals)
    if is_general(body) or is_percent(body):
        body = _plain(decimals) if abs(value) >= 1000 else ("0." + "0" * decimals if decimals else "0")
    unit = _unit(quantity)
    return Shown(value, localise(body + (f'" {unit}"' if unit else "")))


def show_percent(value: Decimal, template_format: str, decimals: int = 2) -> Shown:
    """A percentage (0-100): a fraction under a percent format, the number itself under any other one."""
    if is_general(template_format):
        template_format = "0." + "0" * decimals + "%" if decimals else "0%"
    if is_percent(template_format):
        return Shown(value / HUNDRED, localise(template_format), percent=True)
    return Shown(value, localise(template_format))


def show_number(value: Decimal, template_format: str, fallback: str = "#,##0") -> Shown:
    """A computed number that is no percentage."""
    return Shown(value, localise(fallback if is_general(template_format) else template_format))


def _cents(value: Decimal) -> int:
    return 0 if value == value.to_integral_value() else 2


def _unit(quantity: Quantity) -> str:
    """The unit as written behind the number ("org", "klmpk"), else the unit as understood."""
    if quantity.unit is None or quantity.unit.casefold() in _NO_UNIT:
        return ""
    match = _UNIT.match(quantity.text)
    written = match[1].strip() if match else ""
    return (written or quantity.unit or "").replace('"', "'") if written != "%" else ""


def as_text(shown: Shown | None) -> str:
    """The cell as a reader sees it: for measuring, for the trace and the narration."""
    if shown is None:
        return ""
    if isinstance(shown.value, str):
        return shown.value
    fmt = _SECTIONS.split(shown.number_format or "0")[0]
    first = re.search(r"[0#]", re.sub(r'"[^"]*"|\[[^\]]*\]', lambda m: "x" * len(m[0]), fmt))
    quoted = [(m.start() < (first.start() if first else 0), m[0].strip('"')) for m in re.finditer(r'"[^"]*"', fmt)]
    head, tail = ("".join(text for before, text in quoted if before is where) for where in (True, False))
    core = re.sub(r"\[[^\]]*\]", "", re.sub(r'"[^"]*"|\\.', "", fmt))
    decimals = len(core.partition(".")[2].rstrip("%")) if "." in core else 0
    value = shown.value * HUNDRED if is_percent(fmt) else shown.value
    return head + indonesian(value, decimals, "," in core) + ("%" if is_percent(fmt) else "") + tail


def indonesian(value: Decimal, decimals: int = 0, grouped: bool = True) -> str:
    """A number with points between thousands and a comma before the decimals."""
    text = f"{value:{',' if grouped else ''}.{decimals}f}"
    return text.translate(str.maketrans(",.", ".,"))
