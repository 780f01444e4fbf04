"""From the text of a cell to a figure: value, unit, precision, how sure, or what it could have been.

Blank, dash, zero, words and a broken figure are five different answers. A text that holds several figures
or a range is no single figure: it stays text, and the note says what it holds.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from lkjip_xl.model import Form
from lkjip_xl.recognise.broken import candidates, looks_broken
from lkjip_xl.recognise.grammar import Numeral, doubled, numbers_in, numerals, tidy
from lkjip_xl.recognise.pieces import Pieces, cut, join_spaced
from lkjip_xl.recognise.terms import makes_a_day
from lkjip_xl.recognise.units import COUNT, INDEX, MULTIPLES, kind_of_unit, unit_of

ONE = Decimal(1)
UNDECIDED = 0.5

_DASH = re.compile(r"(?:rp\.?\s*)?(?:[-–—_]+|n\s*[./]\s*a\.?|na|nihil|tidak ada)\s*%?", re.IGNORECASE)
_HASHES = re.compile(r"#{2,}")
_FIGURES = ("rupiah", "percent", "count", "target")
_SIGNS_ONLY = re.compile(r"(?:rp\.?)?[\s.,;:'`+*/\\]*[,;:'`+*/\\][\s.,;:'`+*/\\]*", re.IGNORECASE)
_UNFILLED = re.compile(r"(?:rp\.?|idr|%|[.…_\s:])*", re.IGNORECASE)
_NUMBER = r"[0-9](?:[0-9.,]*[0-9])?"
_RANGE = re.compile(
    rf"(?:rp\.?\s*)?({_NUMBER})\s*(%|persen)?\s*(?:-|–|—|~|s\s*[./]?\s*d\.?|sampai(?: dengan)?|hingga)\s*"
    rf"(?:rp\.?\s*)?({_NUMBER})\s*(.*)",
    re.IGNORECASE,
)
_AROUND = re.compile(rf"({_NUMBER})\s*(?:±|\+\s*/?\s*-)\s*({_NUMBER})\s*(.*)")
_EXPONENT = re.compile(r"[0-9]+(?:[.,][0-9]+)?[eE][+]?[0-9]+")
_USUAL = re.compile(r"(?:Rp\.? ?)?([1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}|0)(?:,([0-9]{2}))?")


@dataclass(frozen=True, slots=True)
class Expect:
    """What is known of a cell before it is read.

    kind:          "rupiah", "percent", "count", "target" (anything that measures) or "any".
    unit:          unit of the column or of the row's satuan cell, or None.
    factor:        1000 under a heading "Rp (000)"; applies to rupiah only.
    neighbours:    the sign that groups thousands in the other texts of the column ("." or ","), "" unknown;
                   see `thousands_of`.
    doubled:       the column writes thousands and decimals with one sign ("88.000.000.00"); see `doubled_in`.
    dates:         a date is what the column (or the row's unit) asks for: it stays text.
    thirds:        the column writes three decimals ("1.250.000,000").
    percent_scale: "0-1" when bare numbers of the column are fractions, "0-100", or None when not known.
    """

    kind: str = "any"
    unit: str | None = None
    factor: Decimal = ONE
    neighbours: str = ""
    percent_scale: str | None = None
    doubled: bool = False
    dates: bool = False
    thirds: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says; the fields mean what those of `Quantity` mean."""

    form: Form
    value: Decimal | None = None
    unit: str | None = None
    decimals: int | None = None
    sure: float = 1.0
    candidates: tuple[Decimal, ...] = ()
    factor: Decimal = ONE
    note: str = ""


def parse(text: str, expect: Expect | None = None) -> Reading:
    """The figure that a text holds. Never raises; `value` is exact and None unless the form is NUMBER."""
    want = expect or Expect()
    if want.kind == "rupiah" and (usual := _USUAL.fullmatch(text)):
        return _usual(usual, want)
    plain = tidy(text)
    if not plain or _UNFILLED.fullmatch(plain):
        return Reading(Form.BLANK, unit=want.unit, note="belum diisi" if plain else "")
    if _DASH.fullmatch(plain):
        return Reading(Form.DASH, unit=want.unit)
    return _several(plain, want) or _single(plain, want)


MARK_LONG = 24  # letters of a row of # or signs


def is_mark(text: str) -> bool:
    """True for a lone sign or a row of # where a figure should stand: ",", "########"."""
    if len(text) > MARK_LONG or any(ch.isdigit() for ch in text):
        return False
    plain = tidy(text)
    return bool(plain) and (_HASHES.fullmatch(plain) is not None or _SIGNS_ONLY.fullmatch(plain) is not None)


def _usual(found: re.Match[str], want: Expect) -> Reading:
    """The form that nearly every rupiah text has, in one step: exports hold them by the hundred thousand."""
    digits = found[1].replace(".", "")
    value = Decimal(f"{digits}.{found[2]}" if found[2] else digits)
    factor = want.factor
    if factor == ONE:
        return Reading(Form.NUMBER, value, "Rp", len(found[2] or ""))
    note = f"dikalikan {_shown(factor)}"
    return Reading(Form.NUMBER, value * factor, "Rp", len(found[2] or ""), 1.0, (), factor, note)


def range_of(text: str) -> tuple[Decimal, Decimal, str | None] | None:
    """(lower, upper, unit) of a range such as "80 - 90%" or "3 ± 1"; None for anything else."""
    plain = tidy(text)
    found = _RANGE.fullmatch(plain) or _AROUND.fullmatch(plain)
    if not found:
        return None
    ends = [numerals(g) for g in ((found[1], found[3]) if found.re is _RANGE else (found[1], found[2]))]
    if not all(ends):
        return None
    unit = unit_of(found[found.re.groups] or (found[2] if found.re is _RANGE else "") or "")
    if unit is None and any(ch.isdigit() for ch in found[found.re.groups] or ""):
        return None
    a, b = ends[0][0].value, ends[1][0].value
    low, high = (a, b) if found.re is _RANGE else (a - b, a + b)
    return (low, high, unit) if low < high else None


def _several(plain: str, want: Expect) -> Reading | None:
    """A range, or several amounts in one cell."""
    span = range_of(plain)
    if span and not re.fullmatch(r"(?:19|20)[0-9]{2}\s*[-–]\s*(?:19|20)[0-9]{2}", plain):
        low, high, unit = span
        note = f"rentang {_shown(low)} sampai {_shown(high)}{' ' + unit if unit else ''}, bukan satu angka"
        return Reading(Form.TEXT, unit=unit or want.unit, candidates=(low, high), note=note)
    parts = re.split(
        r"(?:\s+|(?<=[0-9])(?=rp))(?:dan\s+)?(?=rp|[0-9])|\s*[;/]\s*", join_spaced(plain), flags=re.IGNORECASE
    )
    parts = [p for p in parts if p.casefold().strip(" .") != "rp"]
    amounts = [_amount_only(p) for p in parts]
    if len(parts) >= 2 and all(a is not None and (a.thousands or a.value >= 1000) for a in amounts):
        values = tuple(a.value for a in amounts if a is not None)
        note = f"{len(values)} angka di dalam satu sel: " + " dan ".join(_shown(v) for v in values)
        return Reading(Form.BROKEN, unit=_default_unit(want), candidates=values, sure=0.0, note=note)
    return None


def _default_unit(want: Expect) -> str | None:
    return want.unit or {"rupiah": "Rp", "percent": "%"}.get(want.kind)


def _amount_only(text: str) -> Numeral | None:
    body = re.sub(r"^rp\.?\s*", "", text.strip(), flags=re.IGNORECASE).rstrip(".,-")
    found = numerals(body)
    return found[0] if found else None


def _single(plain: str, want: Expect) -> Reading:
    if _HASHES.fullmatch(plain):
        note = "tanda pagar: yang disalin adalah tampilan kolom yang terlalu sempit, bukan angkanya"
        return Reading(Form.BROKEN, unit=_default_unit(want), sure=0.0, note=note)
    if want.kind in _FIGURES and _SIGNS_ONLY.fullmatch(plain):
        return Reading(Form.BROKEN, unit=_default_unit(want), sure=0.0, note="hanya tanda baca")
    pieces = cut(plain)
    if pieces is None or makes_a_day(pieces.body, pieces.rest):
        return _words(plain, want)
    if any(ch.isdigit() for ch in pieces.rest):
        if _EXPONENT.match(pieces.body + pieces.rest):
            note = "ditulis dalam notasi ilmiah: angka-angka belakangnya sudah hilang"
            return Reading(Form.BROKEN, unit=_default_unit(want), sure=0.0, note=note)
        if want.kind == "rupiah" and (whole := _broken_whole(pieces, want)):
            return whole
        return _words(plain, want)
    readings = numerals(pieces.body)
    if want.doubled and (one := doubled(pieces.body)) is not None:
        readings = (one,)
    if not readings or _lost_group(readings, pieces, want):
        return _broken(plain, pieces, want)
    return _decide(readings, pieces, want)


def _lost_group(readings: Sequence[Numeral], pieces: Pieces, want: Expect) -> bool:
    """True for a rupiah amount such as "2.2450124": one separator, few digits before it, too many behind it.

    Nobody writes rupiah with four decimals; a separator was lost. Nor with three behind grouped thousands
    ("88.000,000"), unless the whole column does: the comma stands for a point.
    """
    one = readings[0]
    if len(readings) == 1 and one.thousands and one.decimals == 3 and not want.thirds:
        return (pieces.rupiah or want.kind == "rupiah") and not pieces.rest and want.factor == ONE
    if len(readings) != 1 or one.decimals < 4 or one.thousands or not 1 <= one.value < 1000:
        return False
    return (pieces.rupiah or want.kind == "rupiah") and not pieces.rest and want.factor == ONE


def _words(plain: str, want: Expect) -> Reading:
    """Words, perhaps with figures in them, which are named but not taken."""
    if want.kind in ("rupiah", "percent", "count") and looks_broken(plain.replace(" ", "")):
        body = plain.replace(" ", "")
        found = candidates(body, 2 if want.kind == "rupiah" else 4)
        return Reading(Form.BROKEN, None, _default_unit(want), None, 0.0, found, note=_broken_note(body, found))
    inside = list(dict.fromkeys(n.value for n in numbers_in(plain)))
    note = ""
    if inside and not re.search(r"[A-Za-z][0-9]|[0-9][./-][0-9]{1,2}[./-]", plain):
        shown = ", ".join(_shown(v) for v in inside[:5])
        several = "beberapa angka" if len(inside) > 1 else "angka"
        note = f"teks berisi {several} ({shown}), tidak dibaca sebagai satu angka"
    return Reading(Form.TEXT, unit=None, note=note)


def _broken_whole(pieces: Pieces, want: Expect) -> Reading | None:
    body = (pieces.body + pieces.rest).replace(" ", "")
    if not re.fullmatch(r"[0-9OoQlI|.,;:'`]+[A-Za-z]?[0-9.,]*", body):
        return None
    return _broken(body, replace(pieces, body=body, rest=""), want)


def _broken(plain: str, pieces: Pieces, want: Expect) -> Reading:
    """Digits and signs that are no figure: a code in a text column, a broken figure elsewhere."""
    unit = "Rp" if pieces.rupiah else unit_of(pieces.rest) or _default_unit(want)
    groups = re.split(r"[.,]", pieces.body)
    figure_like = len(groups) > 2 and sum(len(g) == 3 for g in groups[1:]) * 2 >= len(groups) - 1
    if want.kind == "any" and not pieces.rupiah and not figure_like:
        return _words(plain, want)
    found = candidates(pieces.body, 2 if unit == "Rp" else 4)
    sign = -1 if pieces.negative else 1
    factor = want.factor if unit == "Rp" else ONE
    values = tuple(v * sign * factor for v in found)
    return Reading(Form.BROKEN, None, unit, None, 0.0, values, factor, _broken_note(pieces.body, values))


def _broken_note(body: str, values: tuple[Decimal, ...]) -> str:
    return f"angka rusak: {body}" + (f"; mungkin {_shown(values[0])}" if values else "")


def _decide(readings: Sequence[Numeral], pieces: Pieces, want: Expect) -> Reading:
    """The value of a well-formed figure: which reading, its unit, its factor."""
    unit, multiple, known = _unit(pieces, want)
    if want.kind == "rupiah" and unit == "%":
        return Reading(Form.TEXT, unit="%", note="persen di kolom rupiah")
    kind = kind_of_unit(unit) if unit else want.kind
    one, sure, note = _choose(readings, kind if kind != "any" else want.kind, want)
    notes = [*pieces.notes, *([note] if note else [])]
    if pieces.notes or one.odd or not known:
        sure = min(sure, 0.8)
    if one.odd:
        notes.append("tanda pemisah ribuan dan desimal sama")
    if pieces.about:
        notes.append("kira-kira")
        sure = min(sure, 0.7)
    if pieces.bound:
        notes.append(f"batas {pieces.bound}")
        sure = min(sure, 0.8)
    if pieces.remark:
        notes.append(f"keterangan dalam kurung tidak dihitung: ({pieces.remark})")
        sure = min(sure, 0.9)
    factor, extra, doubt = _factor(one, unit, multiple, pieces, want)
    if extra:
        notes.append(extra)
    sign = -1 if pieces.negative else 1
    others = () if sure >= 0.6 else tuple(dict.fromkeys(n.value * sign * factor for n in readings))
    if doubt:
        sure, others = min(sure, UNDECIDED), (one.value * sign, one.value * sign * 100)
    decimals = max(one.decimals - 2, 0) if factor == 100 and unit == "%" else one.decimals
    return Reading(Form.NUMBER, one.value * sign * factor, unit, decimals, sure, others, factor, "; ".join(notes))


def _unit(pieces: Pieces, want: Expect) -> tuple[str | None, Decimal, bool]:
    """(unit, multiple such as juta, whether what stands behind the figure reads as a unit)."""
    rest = pieces.rest
    multiple = ONE
    for pattern, power in MULTIPLES:
        found = pattern.match(rest)
        if found and (pieces.rupiah or want.kind == "rupiah" or len(found[0].strip(" .")) > 1):
            multiple, rest = power, rest[found.end() :].strip()
            break
    written = unit_of(rest)
    if pieces.rupiah and written in (None, "Rp"):
        return "Rp", multiple, not rest or written == "Rp"
    return written or _default_unit(want), multiple, not rest or written is not None


def _choose(readings: Sequence[Numeral], kind: str, want: Expect) -> tuple[Numeral, float, str]:
    """Which of the readings: by the unit or the column's kind, then by the neighbours."""
    first = readings[0]
    if len(readings) == 1:
        odd_point = first.decimal == "." and want.neighbours != ","
        return first, 0.95 if odd_point else 1.0, "desimal ditulis dengan titik" if first.decimal == "." else ""
    grouped = next(n for n in readings if n.thousands)
    plain = next(n for n in readings if not n.thousands)
    if kind in ("rupiah", COUNT):
        fits = want.neighbours == grouped.thousands or (grouped.thousands == "." and not want.neighbours)
        return grouped, 0.95 if fits else 0.75, "" if fits else "koma dibaca sebagai pemisah ribuan"
    if kind in ("percent", INDEX):
        comma = plain.decimal == ","
        return plain, 0.95 if comma else 0.85, "" if comma else "desimal ditulis dengan titik"
    if want.neighbours:
        chosen = grouped if want.neighbours == grouped.thousands else plain
        return chosen, 0.8, "dibaca menurut angka lain di kolomnya"
    return first, UNDECIDED, f"dapat dibaca {_shown(grouped.value)} atau {_shown(plain.value)}"


def _factor(
    one: Numeral, unit: str | None, multiple: Decimal, pieces: Pieces, want: Expect
) -> tuple[Decimal, str, bool]:
    """(factor, what to say of it, whether the scale of a percentage is in doubt)."""
    if multiple != ONE:
        return multiple, f"dikalikan {_shown(multiple)}", False
    if unit == "Rp":
        return want.factor, f"dikalikan {_shown(want.factor)}" if want.factor != ONE else "", False
    if unit == "%" and "%" not in pieces.rest and "persen" not in pieces.rest.casefold():
        if want.percent_scale == "0-1":
            return Decimal(100), "pecahan, dibaca sebagai persen", False
        if want.percent_scale is None and 0 < one.value <= 1:
            return ONE, "mungkin pecahan dari 1, mungkin persen", True
    return ONE, "", False


def _shown(value: Decimal) -> str:
    """A figure as Indonesians write it, for notes."""
    text = format(value.normalize(), "f")
    whole, _, rest = text.lstrip("-").partition(".")
    sign = "-" if text.startswith("-") else ""
    return sign + f"{int(whole):,}".replace(",", ".") + ("," + rest if rest else "")
