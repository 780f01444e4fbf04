"""The explainer by itself: the generator's own statements as relations, without reader and recogniser."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from lkjip_xl.explain import blame, explain
from lkjip_xl.model import Finding, Folder, Form, Level, Located, Quantity
from lkjip_xl.relations import arith
from lkjip_xl.relations.kinds import Equal, Ratio, Relation, Sum
from lkjip_xl.result import Result
from lkjip_xl.settings import Settings
from tests.tools.mutasi.paper import Binder, Figure


def quantity(figure: Figure) -> Quantity:
    """The figure as the recogniser should give it."""
    unit = {"rp": "Rp", "persen": "%"}.get(figure.kind)
    if figure.raw == "":
        return Quantity(figure.place, Form.BLANK, unit=unit)
    if figure.raw is not None:
        digits = "".join(c for c in str(figure.raw).split(",")[0] if c.isdigit())
        return Quantity(figure.place, Form.BROKEN, text=figure.raw, unit=unit, candidates=_near(digits))
    value = Decimal(figure.value)
    places = None if figure.kind == "rp" else max(0, -int(value.as_tuple().exponent))
    return Quantity(figure.place, Form.NUMBER, value, str(value), unit, places)


def _near(digits: str) -> tuple[Decimal, ...]:
    found = [digits[:i] + digits[i + 1 :] for i, d in enumerate(digits) if d == "0" and (len(digits) - i) % 3 == 1]
    return tuple(Decimal(d) for d in dict.fromkeys(found))


def relations(binder: Binder) -> list[Relation]:
    """Everything that the generator knows must hold."""
    cells = {k: quantity(f) for k, f in binder.figures().items() if not isinstance(f.value, str)}
    out: list[Relation] = []
    for n, (total, parts) in enumerate(binder.sums):
        out.append(Sum(f"anak:{n}", "anak", (cells[total],), tuple(cells[p] for p in parts), "jumlah rinciannya"))
    for n, (a, b) in enumerate(binder.equals):
        family = "rkt-pk" if a[1] == "RKT" else "dokumen"
        out.append(Equal(f"sama:{n}", family, (cells[a],), (cells[b],), "angka yang sama"))
    for n, (result, top, bottom) in enumerate(binder.ratios):
        out.append(Ratio(f"rasio:{n}", "rasio", cells[result], cells[top], cells[bottom], what="rasio"))
    return out


def look_directly(binder: Binder) -> Result:
    """Findings and explanations from the generator's own statements."""
    found = relations(binder)
    findings: Sequence[Finding] = [
        Finding("LK101", "x", Level.PERINGATAN if r.family == "rkt-pk" else Level.GALAT, r.what,
                tuple(Located(q.place) for q in r.cells), relations=(r.id,))
        for r in found
        if arith.holds(r) is False or any(q.form is Form.BROKEN for q in r.cells)
    ]  # fmt: skip
    explanations = explain(found, findings, Settings())
    return Result(
        Path(), Folder("x", ()), Settings(), tuple(found), (), blame(findings, explanations), explanations, ()
    )
