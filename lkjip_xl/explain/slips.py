"""How a person errs when copying a figure: what turns the true figure into the written one, and how
surprising that is.

The surprise is counted in bits: -log2 of the share of all errors that this one is. A dropped digit of a
nine-digit amount is one of nine such slips, so about 6 bits; an amount that resembles the true one in
nothing costs what it takes to write it down. Round figures carry fewer digits and cost less.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from lkjip_xl.explain import weights


@dataclass(frozen=True, slots=True)
class Slip:
    """A kind of slip, its surprise in bits, and its words in Indonesian."""

    kind: str
    bits: float
    words: str


def digits_of(value: Decimal) -> str:
    """The significant digits of a figure, without sign, point, leading and trailing zeros."""
    return "".join(map(str, value.as_tuple().digits)).strip("0")


def weight(value: Decimal) -> float:
    """What it takes to write a figure down, in bits."""
    return weights.DIGIT * min(len(digits_of(value)), weights.MOST)


def unlike(before: Decimal, after: Decimal) -> float:
    """What it takes to write down how far a figure is off, where that is a rounder amount than the figure."""
    return max(weights.UNLIKE, weights.OTHER_TOTAL + 2 + weight(before - after))


def other_total(before: Decimal, after: Decimal) -> Slip:
    """A total that is off by an amount of its own: rows were changed below it."""
    off = max(weights.UNLIKE, weights.OTHER_TOTAL + weight(before - after))
    return Slip("lain", weights.GENERIC + off, "Jumlahnya lain")


def _pair(before: Decimal, after: Decimal) -> tuple[str, str]:
    """Both figures as digit strings with the same number of decimals."""
    places = max(0, *(-int(v.as_tuple().exponent) for v in (before.normalize(), after.normalize())))
    return tuple(str(int(abs(v).scaleb(places))) for v in (before, after))  # type: ignore[return-value]


def _removed(long: str, short: str) -> int | None:
    """Position of the one digit whose removal turns long into short."""
    if len(long) != len(short) + 1:
        return None
    at = next((i for i, (a, b) in enumerate(zip(long, short, strict=False)) if a != b), len(short))
    return at if long[:at] + long[at + 1 :] == short else None


def generic(before: Decimal, after: Decimal) -> Slip:
    """Another figure than it should be, by no slip."""
    return Slip("lain", weights.GENERIC + min(weight(before), unlike(before, after)), "Angkanya lain")


def slip_between(before: Decimal, after: Decimal) -> Slip:
    """How the true figure `after` may have become the written one `before`."""
    other = generic(before, after)
    if before == -after:
        return Slip("tanda", weights.SIGN, "Tanda kurang hilang" if after < 0 else "Tanda kurang terselip")
    if before < 0 and after < 0:
        return slip_between(-before, -after)
    if before <= 0 or after <= 0:
        return other
    wrong, right = _pair(before, after)
    found = _scaled(before, after) or _one_digit(wrong, right) or _two_digits(wrong, right)
    return found if found is not None and found.bits <= other.bits + 3 else other


def _scaled(before: Decimal, after: Decimal) -> Slip | None:
    if digits_of(before) != digits_of(after):
        return None
    power = before.adjusted() - after.adjusted()
    if abs(power) in (3, 6):
        what = "1.000" if abs(power) == 3 else "1.000.000"
        return Slip("faktor", weights.THOUSAND, f"Tertulis {what} kali terlalu {'besar' if power > 0 else 'kecil'}")
    if before == before.to_integral_value() and after == after.to_integral_value() and abs(power) <= 2:
        word = "lebih" if power > 0 else "hilang"
        return Slip("nol", weights.ZEROS, f"{'Satu' if abs(power) == 1 else 'Dua'} angka nol {word}")
    return Slip("koma", weights.POINT, "Tanda desimal bergeser")


def _one_digit(wrong: str, right: str) -> Slip | None:
    if (at := _removed(right, wrong)) is not None:
        return Slip("hilang", weights.DROPPED, "Satu angka hilang")
    if right[1:].lstrip("0") == wrong:  # 1039 -> 039 -> 39
        return Slip("hilang", weights.LEADING, "Angka terdepan hilang")
    if (at := _removed(wrong, right)) is not None:
        if wrong[at] in (wrong[at - 1 : at] + wrong[at + 1 : at + 2]):
            return Slip("ganda", weights.DOUBLED, "Satu angka terketik dua kali")
        return Slip("sisip", weights.INSERTED, "Satu angka terselip")
    if len(wrong) != len(right):
        return None
    differ = [i for i, (a, b) in enumerate(zip(wrong, right, strict=True)) if a != b]
    if len(differ) == 1:
        return Slip("ganti", weights.REPLACED, "Satu angka salah ketik")
    if len(differ) == 2 and wrong[differ[0]] == right[differ[1]] and wrong[differ[1]] == right[differ[0]]:
        near = differ[1] == differ[0] + 1
        return Slip("tukar", weights.SWAPPED if near else weights.APART, "Dua angka tertukar")
    return None


def _two_digits(wrong: str, right: str) -> Slip | None:
    if len(right) - len(wrong) == 3 and any(
        right[:i] + right[i + 3 :] == wrong for i in range(len(right) % 3, len(right), 3)
    ):
        return Slip("kelompok", weights.GROUP, "Satu kelompok tiga angka hilang")
    return None


def plausible(value: Decimal, decimals: int = 0) -> Iterator[Decimal]:
    """The figures that one slip turns into the written one: what may have been meant."""
    if value <= 0:
        return
    text = str(int(value.scaleb(decimals)))
    seen = {text}
    for candidate in _variants(text):
        if candidate not in seen and not candidate.startswith("0"):
            seen.add(candidate)
            yield Decimal(candidate).scaleb(-decimals)
    for power in (-3, -2, -1, 1, 2, 3):
        yield value.scaleb(power)


def _variants(text: str) -> Iterator[str]:
    for i in range(len(text)):
        if len(text) > 1:
            yield text[:i] + text[i + 1 :]
        if i + 1 < len(text):
            yield text[:i] + text[i + 1] + text[i] + text[i + 2 :]
        for digit in "0123456789":
            yield text[:i] + digit + text[i + 1 :]
    for i in range(len(text) + 1):
        for digit in "0123456789":
            yield text[:i] + digit + text[i:]
    for digit in "123456789":  # the first digit gone, and the zeros behind it with it
        yield from (digit + "0" * zeros + text for zeros in (1, 2))
