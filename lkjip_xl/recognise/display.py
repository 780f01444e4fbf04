"""A true number as Excel shows it under Indonesian settings: "95,80%", "4.220.050.600".

Only for showing: the exact value never comes from here. Formats that this does not know are shown as General.
"""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import lru_cache

_LITERAL = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]')
_GENERAL_DIGITS = 11
_WIDE = Context(prec=60, rounding=ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Shape:
    """What one section of a number format does. known is False for dates, fractions, exponents and texts."""

    known: bool = False
    percent: bool = False
    grouped: bool = False
    decimals: int = 0
    optional: int = 0  # of the decimals, how many are "#": shown only when not zero
    thousands: int = 0  # how many times divided by 1000 (trailing commas)
    before: str = ""
    after: str = ""
    figure: bool = True  # False: the section shows its words only ("-" for zero)


@lru_cache(maxsize=2000)
def shapes(code: str) -> tuple[Shape, ...]:
    """The sections of a number format: positive, negative, zero."""
    return tuple(_shape(section) for section in _sections(code)[:3])


def _sections(code: str) -> list[str]:
    parts, quoted, start = [], False, 0
    for i, char in enumerate(code):
        if char == '"':
            quoted = not quoted
        elif char == ";" and not quoted and (i == 0 or code[i - 1] != "\\"):
            parts.append(code[start:i])
            start = i + 1
    return [*parts, code[start:]]


def _shape(section: str) -> Shape:
    words: list[str] = []

    def keep(found: re.Match[str]) -> str:
        words.append(found[1] or found[2] or found[3] or "")
        return chr(0xE000 + len(words) - 1)

    bare = _LITERAL.sub(keep, section)
    back = {chr(0xE000 + n): w for n, w in enumerate(words)}
    body = re.search(r"[#0?][#0?,.]*", bare)
    if body is None:
        plain = _words(bare, back)
        return Shape(known=bool(re.fullmatch(r"[\s()\-–]*|.*", plain)) and not re.search(r"[dmyhsEe@/]|General", bare),
                     figure=False, before=plain)  # fmt: skip
    before, after = bare[: body.start()], bare[body.end() :]
    if re.search(r"[dmyhsEe/@]|[#0?]", re.sub(r"[\ue000-\uf8ff]", "", before + after)):
        return Shape()
    pattern = body[0].rstrip(",")
    scale = len(body[0]) - len(pattern)
    whole, _, rest = pattern.partition(".")
    return Shape(True, "%" in before + after, "," in whole, len(rest), rest.count("#"), scale,
                 _words(before, back), _words(after, back))  # fmt: skip


def _words(text: str, back: dict[str, str]) -> str:
    return "".join(back.get(ch, ch) for ch in text)


def is_percent(code: str) -> bool:
    """Whether a format shows fractions as percent."""
    return any(shape.percent for shape in shapes(code)) if "%" in code else False


def shows_thousands(code: str) -> bool:
    """Whether a format itself shows thousands ("#,##0,"): the cell holds the whole amount."""
    first = shapes(code)[0] if "," in code else Shape()
    return first.known and first.thousands > 0


def decimals_of_format(code: str) -> int | None:
    """Digits behind the decimal sign that a format shows; None when it does not say."""
    first = shapes(code)[0]
    return first.decimals if first.known and first.figure else None


def shown(value: Decimal, code: str = "") -> str:
    """The text that Excel (id-ID) shows for a number under a format code; "" is General."""
    found = shapes(code) if code and code != "@" and code.casefold() != "general" else ()
    negative = value < 0
    if not found or not found[0].known:
        return _general(value)
    shape = found[1] if negative and len(found) > 1 else found[2] if value == 0 and len(found) > 2 else found[0]
    own_sign = negative and len(found) > 1 and shape.known
    if not shape.known:
        return _general(value)
    if not shape.figure:
        return shape.before.strip()
    text = _figure(abs(value), shape)
    sign = "-" if negative and not own_sign and any(ch in "123456789" for ch in text) else ""
    return (sign + shape.before + text + shape.after).strip()


def _figure(value: Decimal, shape: Shape) -> str:
    value = value * (100 if shape.percent else 1) / (Decimal(1000) ** shape.thousands)
    rounded = value.quantize(Decimal(1).scaleb(-shape.decimals), context=_WIDE) if abs(value) < 10**40 else value
    whole, _, rest = format(rounded, "f").partition(".")
    if shape.optional:
        kept = len(rest.rstrip("0"))
        rest = rest[: max(kept, shape.decimals - shape.optional)]
    if shape.grouped:
        whole = f"{int(whole):,}".replace(",", ".")
    return whole + ("," + rest if rest else "")


def _general(value: Decimal) -> str:
    if value == value.to_integral_value() and abs(value) < 10**15:
        return format(value.quantize(Decimal(1)), "f")
    short = Context(prec=_GENERAL_DIGITS - 1, rounding=ROUND_HALF_UP).plus(value)
    text = format(short, "f") if -10 < short.adjusted() < 15 else format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", ",")
