"""Hand-made figures, relations and findings for the tests of explain."""

from collections.abc import Sequence
from decimal import Decimal

from lkjip_xl.model import Explanation, Finding, Form, Level, Located, Place, Quantity, parse_a1
from lkjip_xl.relations import arith
from lkjip_xl.relations.kinds import Equal, Ratio, Relation, Sum


def cell(address: str, written: str | int | None, *, sheet: str = "S", file: str = "F.xlsx", part: int = 0,
         unit: str = "Rp", candidates: Sequence[int] = ()) -> Quantity:  # fmt: skip
    """A figure: an int or a decimal text; None is a blank, "-" a dash, anything with candidates is broken."""
    row, col = parse_a1(address)
    place = Place(file, sheet, row, col, part)
    if written is None:
        return Quantity(place, Form.BLANK, unit=unit)
    if written == "-":
        return Quantity(place, Form.DASH, text="-", unit=unit)
    if candidates:
        return Quantity(
            place, Form.BROKEN, text=str(written), unit=unit, candidates=tuple(Decimal(c) for c in candidates)
        )
    value = Decimal(written)
    decimals = -int(value.as_tuple().exponent) if unit != "Rp" else None
    return Quantity(place, Form.NUMBER, value, str(written), unit, decimals)


def add(total: Quantity, *parts: Quantity, family: str = "anak", what: str = "jumlah kegiatannya") -> Sum:
    """A Sum with an id made of its places."""
    return Sum(f"{family}:{total.place}#{total.place.part}", family, (total,), parts, what)


def same(left: Quantity, right: Quantity) -> Equal:
    """An Equal between two cells."""
    return Equal(f"sama:{left.place}={right.place}", "dokumen", (left,), (right,), "pagu di DPA")


def ratio(result: Quantity, top: Quantity, bottom: Quantity, formula: str = "positif") -> Ratio:
    """A Ratio in percent."""
    return Ratio(
        f"rasio:{result.place}", "rasio", result, top, bottom, formula=formula, what="realisasi / target x 100"
    )


def findings(relations: Sequence[Relation]) -> tuple[Finding, ...]:
    """A finding for each failing relation."""
    return tuple(
        Finding("LK101", "x", Level.GALAT, r.what, (Located(r.cells[0].place, ""),), relations=(r.id,))
        for r in relations
        if arith.holds(r) is False
    )


def best(explanations: Sequence[Explanation]) -> list[dict[str, str]]:
    """The repairs of rank 1, each as address -> new value."""
    return [shown(e) for e in explanations if e.rank == 1]


def shown(explanation: Explanation) -> dict[str, str]:
    """Address (with its part) -> new value."""
    out = {}
    for repair in explanation.repairs:
        place = repair.place
        key = f"{place.a1}" + (f"#{place.part}" if place.part else "")
        out[key] = str(repair.after)
    return out
