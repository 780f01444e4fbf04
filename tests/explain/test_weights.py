"""What each kind of surprise adds to a repair: without it, a less likely repair would be told as the likeliest."""

from collections.abc import Sequence
from decimal import Decimal

from lkjip_xl.explain.rank import Evidence, rank, weigh
from lkjip_xl.explain.search import Solution
from lkjip_xl.explain.system import System
from lkjip_xl.explain.weights import MARGIN
from lkjip_xl.model import Quantity
from lkjip_xl.relations import arith
from lkjip_xl.relations.kinds import Ratio, Relation
from tests.explain.build import add, cell, ratio


def bits(relations: Sequence[Relation], *repair: tuple[Quantity, int | str], made: Quantity | None = None) -> float:
    """What a repair costs. made: the one of its cells that only follows from the others."""
    system = System(relations)
    number = {q.place: n for n, q in enumerate(system.cells)}
    values = tuple((number[q.place], Decimal(value)) for q, value in repair)
    roots = frozenset(c for c, _ in values if made is None or system.cells[c].place != made.place)
    return weigh(Evidence(system), Solution(values, roots), _must(system)).bits


def _must(system: System) -> frozenset[int]:
    return frozenset(n for n, e in enumerate(system.equations) if arith.holds(e.relation) is False)


def budget(*beside: int) -> tuple[list[Relation], Quantity, Quantity]:
    """A total over two parts that do not add up to it, other amounts in the same column."""
    total, part = cell("C4", 91_742_618), cell("C6", 31_500_000)
    others = [cell(f"C{10 + n}", v) for n, v in enumerate(beside)]
    whole = cell("C9", sum(beside))
    return [add(total, cell("C5", 52_118_300), part), add(whole, *others)], total, part


def test_an_amount_out_of_all_proportion_to_its_column_is_a_bold_guess() -> None:
    usual, _, part = budget(38_000_000, 41_000_000, 36_500_000)
    small, _, same = budget(1_200_000, 1_450_000, 980_000)
    assert bits(small, (same, 39_624_318)) > bits(usual, (part, 39_624_318)) + MARGIN / 2


def test_a_total_made_from_a_wrong_figure_costs_something_of_its_own() -> None:
    relations, total, part = budget(38_000_000, 41_000_000, 36_500_000)
    alone = bits(relations, (part, 39_624_318))
    assert bits(relations, (part, 39_624_318), (total, 91_742_618), made=total) > alone + MARGIN / 2


def capaian(address: str, written: str, target: str, realisasi: str, family: str = "capaian") -> Ratio:
    row = address[1:]
    made = ratio(cell(address, written, unit="%"), cell(f"E{row}", realisasi, unit="orang"),
                 cell(f"D{row}", target, unit="orang"))  # fmt: skip
    return Ratio(made.id, family, made.result, made.numerator, made.denominator, what=made.what)


RIGHT = [capaian("F10", "96.00", "50", "48"), capaian("F11", "93.75", "80", "75"), capaian("F12", "98.33", "60", "59")]


def test_a_percentage_written_with_other_digits_than_its_column_is_the_likelier_culprit() -> None:
    odd, like = capaian("F20", "87.5", "64", "52"), capaian("F21", "87.50", "64", "52")
    assert bits([*RIGHT, odd], (odd.result, "81.25")) < bits([*RIGHT, like], (like.result, "81.25")) - MARGIN / 2


def test_a_figure_is_not_corrected_only_because_a_percentage_asks_for_it() -> None:
    one = capaian("F20", "71.19", "64", "52")
    system = System([*RIGHT, one])
    number = {q.place: n for n, q in enumerate(system.cells)}
    repairs = [
        Solution(((number[q.place], Decimal(v)),), frozenset({number[q.place]}))
        for q, v in ((one.result, "81.25"), (one.numerator, "45.56"))
    ]
    first, second = rank(Evidence(system), repairs, _must(system))
    assert system.cells[first.changes[0].cell].place == one.result.place
    assert second.bits >= first.bits + MARGIN


def test_a_percentage_that_hardly_ever_is_right_is_not_left_standing() -> None:
    high, fair = capaian("F20", "437.50", "64", "52"), capaian("F20", "137.50", "64", "52")
    left = bits([*RIGHT, high], (high.numerator, "280")) - bits([*RIGHT, fair], (fair.numerator, "88"))
    other = [Ratio(r.id, "lain", r.result, r.numerator, r.denominator, what=r.what) for r in RIGHT]
    high, fair = (capaian("F20", v, "64", "52", "lain") for v in ("437.50", "137.50"))
    plain = bits([*other, high], (high.numerator, "280")) - bits([*other, fair], (fair.numerator, "88"))
    assert left > plain + MARGIN / 2
