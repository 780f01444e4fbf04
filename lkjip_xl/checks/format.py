"""Figures and differences as an Indonesian reader writes them: Rp1.234.567, 98,17%, lebih, kurang."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from lkjip_xl.model import Place, Quantity
from lkjip_xl.relations.arith import to_sen


def number(value: Decimal, decimals: int | None = None) -> str:
    """A figure with points for thousands and a comma for decimals; as many decimals as it has, or as wanted."""
    if decimals is not None:
        value = value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    text = f"{abs(value):f}"
    whole, _, rest = text.partition(".")
    rest = rest if decimals is not None else rest.rstrip("0")
    groups: list[str] = []
    while len(whole) > 3:
        groups.insert(0, whole[-3:])
        whole = whole[:-3]
    shown = ".".join([whole, *groups]) + (f",{rest}" if rest else "")
    return f"-{shown}" if value < 0 else shown


def amount(value: Decimal, unit: str | None) -> str:
    """A figure with its unit: Rp1.234.567, -Rp5, 98,17%, 33 orang."""
    if unit == "Rp":
        money = to_sen(value)
        return f"-Rp{number(-money, _sen(money))}" if money < 0 else f"Rp{number(money, _sen(money))}"
    if unit == "%":
        return f"{number(_short(value))}%"
    return f"{number(_short(value))} {unit}" if unit else number(_short(value))


def _sen(money: Decimal) -> int | None:
    """Sen are two digits: Rp463,50; whole rupiah have none."""
    return 2 if money % 1 else None


def _short(value: Decimal) -> Decimal:
    """At most four decimals: more tell nobody anything."""
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -4:
        return value.quantize(Decimal("0.0001"), rounding=ROUND_HALF_UP).normalize() + 0
    return value


def difference(gap: Decimal, unit: str | None) -> str:
    """ "kurang Rp5" or "lebih 0,54%"."""
    return f"{'kurang' if gap < 0 else 'lebih'} {amount(abs(gap), unit)}"


def written(quantity: Quantity) -> str:
    """A figure as it stands in its cell, or in words what the cell holds instead."""
    if quantity.value is not None and quantity.unit == "Rp":
        return amount(quantity.value, "Rp")
    if quantity.text:
        return quantity.text.strip()
    return "kosong" if quantity.value is None else amount(quantity.value, quantity.unit)


def listed(words: list[str], most: int = 5) -> str:
    """ "a, b dan c"; the rest is counted."""
    if len(words) > most:
        return ", ".join(words[:most]) + f", dan {len(words) - most} lainnya"
    return " dan ".join(filter(None, [", ".join(words[:-1]), words[-1]])) if words else ""


def ranges(places: Iterable[Place], most: int = 6) -> str:
    """Cells of one sheet, those that stand below one another as a range: "L12, L15:L18 dan N3"."""
    runs: list[list[Place]] = []
    for place in sorted(places, key=lambda p: (p.col, p.row)):
        if runs and (runs[-1][-1].col, runs[-1][-1].row + 1) == (place.col, place.row):
            runs[-1].append(place)
        else:
            runs.append([place])
    told = [f"{r[0].a1}:{r[-1].a1}" if len(r) > 1 else str(r[0].a1) for r in runs[:most]]
    rest = sum(len(r) for r in runs[most:])
    return ", ".join(told) + f", dan {rest} sel lain" if rest else listed(told, most)


def capital(sentence: str) -> str:
    """The same sentence with a capital first letter."""
    return sentence[:1].upper() + sentence[1:]
