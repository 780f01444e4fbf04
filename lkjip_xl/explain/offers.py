"""Values for cells that the sums leave open: computed percentages, what one slip would have turned into the
written figure, a total that left out or doubled one of its rows, what a percentage says of its operands."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext

from lkjip_xl.explain import slips
from lkjip_xl.explain.system import System
from lkjip_xl.model import Quantity
from lkjip_xl.relations import arith, rounding
from lkjip_xl.relations.kinds import Ratio, Sum

FORWARD = frozenset({"positif", "serapan", "bagian", "EF_RATIO", "EF_RATIO_PCT"})  # numerator over denominator
LONG = 60  # rows of a sum up to which a left-out row is looked for
_EXACT = Context(prec=60)


def near(system: System, cell: int) -> Iterator[Decimal]:
    """What may have been meant: the readings of a broken text, else all that is one slip away."""
    quantity = system.cells[cell]
    if quantity.candidates:
        yield from quantity.candidates
    elif quantity.value is not None:
        yield from slips.plausible(quantity.value, quantity.decimals or rounding.decimals_of(quantity.value))


def computed(
    system: System, relation: object, cell: int, values: Mapping[int, Decimal], modes: Mapping[str, str]
) -> Decimal | None:
    """The result of a Ratio at print precision, when the cell is its result."""
    if not isinstance(relation, Ratio) or system.number[relation.result.place] != cell:
        return None
    top, bottom = (values.get(system.number[q.place], q.value) for q in (relation.numerator, relation.denominator))
    if top is None or bottom is None:
        return None
    exact = arith.evaluate(relation.formula, top, bottom, relation.scale)
    if exact is None:
        return None
    return rounding.round_to(exact, system.decimals(cell), modes[rounding.group_of(relation)])


def inverse(system: System, relation: object, cell: int, values: Mapping[int, Decimal]) -> Iterator[Decimal]:
    """The target or realisasi that the printed result asks for, with as many digits as are written. Amounts
    have too many digits for that."""
    if not isinstance(relation, Ratio) or relation.formula not in FORWARD or arith.is_rupiah(system.cells[cell]):
        return
    result, top, bottom = (
        values.get(system.number[q.place], q.value) for q in (relation.result, relation.numerator, relation.denominator)
    )
    with localcontext(_EXACT):
        if cell == system.number[relation.numerator.place] and result is not None and bottom is not None:
            exact = result * bottom / relation.scale
        elif cell == system.number[relation.denominator.place] and result and top is not None:
            exact = top * relation.scale / result
        else:
            return
        yield exact.quantize(step(system.cells[cell]), ROUND_HALF_UP)


def step(quantity: Quantity) -> Decimal:
    """One step of the last digit of a figure as written."""
    decimals = quantity.decimals
    if decimals is None:
        decimals = 0 if quantity.value is None or arith.is_rupiah(quantity) else rounding.decimals_of(quantity.value)
    return Decimal(1).scaleb(-decimals)


def slipped_totals(system: System, loose: Sequence[int], active: Sequence[int]) -> Iterator[tuple[int, Decimal]]:
    """Totals among two open cells of one sum: the written total with one of its other rows added or taken off."""
    if len(loose) != 2:
        return
    for index in active:
        equation = system.equations[index]
        total = equation.total
        if total is None or not equation.fails or total not in loose or not set(loose) <= set(equation.cells):
            continue
        if (
            not isinstance(equation.relation, Sum)
            or equation.relation.minus
            or len(equation.cells) > LONG
            or system.value(total) <= 0
        ):
            continue
        parts = dict.fromkeys(system.value(c) for c in equation.cells if c not in loose)
        for part in parts:
            if part > 0:
                yield total, system.value(total) + part
                yield total, system.value(total) - part
