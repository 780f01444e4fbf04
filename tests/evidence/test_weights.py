"""Each weight matters: what is right under the weights as they are goes wrong when one is changed for the worse."""

import random
from collections.abc import Callable
from dataclasses import fields, replace
from decimal import Decimal

import pytest

from lkjip_xl.evidence import WEIGHTS, Weights, column_relations, row_sums

Rows = list[list[Decimal | None]]


def table(seed: int, lines: int, low: int, high: int, parts: int = 2) -> Rows:
    """Lines of a total and its parts."""
    pick = random.Random(seed)
    rows: Rows = []
    for _ in range(lines):
        figures = [Decimal(pick.randint(low, high)) for _ in range(parts)]
        rows.append([sum(figures, Decimal(0)), *figures])
    return rows


def noise(seed: int, lines: int, items: int, high: int) -> Rows:
    pick = random.Random(seed)
    return [[Decimal(pick.randint(1, high)) for _ in range(items)] for _ in range(lines)]


def two_lines_are_enough(w: Weights) -> bool:
    return len(column_relations(table(1, 2, 10**4, 10**5), weights=w)) == 1


def chance_is_not(w: Weights) -> bool:
    return not any(column_relations(noise(seed, 4, 30, 25), weights=w) for seed in range(8))


def chance_in_part_of_the_lines_is_not(w: Weights) -> bool:
    """Three lines of small figures hold, three do not."""
    rows = [*table(2, 3, 3, 40), *noise(3, 3, 3, 40)]
    return column_relations(rows, weights=w) == []


def a_sum_with_a_typo_is_found(w: Weights) -> bool:
    rows = table(4, 5, 10**5, 10**7)
    rows[2][1] = Decimal(99)
    return [i.fails for i in column_relations(rows, weights=w)] == [(2,)]


def columns_of_percents_hide_nothing(w: Weights) -> bool:
    rows = [[*money, *shares] for money, shares in zip(_down(5, 2), noise(6, 4, 3, 99), strict=True)]
    return len(row_sums(_turned(rows), weights=w)) == 1


def an_accident_is_no_rule(w: Weights) -> bool:
    """The third column is nil in eight rows of forty, so that there the first is the second and the fourth."""
    rows = table(7, 40, 10**6, 10**8, parts=3)
    for row in rows[:8]:
        row[0], row[2] = (row[1] or Decimal(0)) + (row[3] or Decimal(0)), Decimal(0)
    shuffled = [[row[0], row[1], row[3]] for row in rows]
    return column_relations(shuffled, weights=w) == []


def a_line_that_mostly_holds_is_accused(w: Weights) -> bool:
    rows = _two_groups(8)
    rows[1][0] = Decimal(4)
    return [i.fails for i in row_sums(_turned(rows), weights=w) if i.fails] == [(0,)]


def a_line_where_one_small_sum_holds_is_not(w: Weights) -> bool:
    """A column of ranks: one of its sums holds by chance, two fail."""
    rows = [*_two_groups(9), *_down(10, 3)]
    for row, rank in zip(rows, (3, 1, 2, 500, 7900, 31, 600, 820, 77), strict=True):
        row.append(Decimal(rank))
    return all(3 not in i.fails for i in row_sums(_turned(rows), weights=w))


def a_weak_sum_accuses_nobody(w: Weights) -> bool:
    rows = [*_down(11, 6), *_down(12, 6), *_turned(table(13, 6, 8, 60))]
    rows[-1][0] = Decimal(3)
    told = row_sums(_turned(rows), weights=w)
    return len(told) == 3 and all(i.fails == () for i in told)


def percents_alone_are_not_accused(w: Weights) -> bool:
    rows = _down(13, 4)
    for row, share in zip(rows, (88, 91, 73), strict=True):
        row.append(Decimal(share))
    (told,) = row_sums(_turned(rows), weights=w)
    return told.outside == (4,)


def a_rounded_table_is_found(w: Weights) -> bool:
    pick = random.Random(14)
    rows: Rows = []
    for _ in range(4):
        figures = [pick.randint(10**8, 10**10) for _ in range(4)]
        rows.append([Decimal(round(v / 10**6)) for v in (sum(figures), *figures)])
    return len(column_relations(rows, rounded=True, weights=w)) == 1


def an_exact_table_with_a_slip_is_not_rounded(w: Weights) -> bool:
    rows = table(15, 40, 10, 99, parts=8)
    rows[7][0] = (rows[7][0] or Decimal(0)) + 1
    return not any(i.rounded for i in column_relations(rows, rounded=True, weights=w))


def interleaved_totals_are_found(w: Weights) -> bool:
    blocks: Rows = [row for seed in range(3) for row in _down(seed, 3)]
    rows: Rows = []
    for kind in range(3):
        rows.append([sum((blocks[3 * b + kind][c] or Decimal(0) for b in range(3)), Decimal(0)) for c in range(3)])
    told = {(i.result, i.parts) for i in row_sums(_turned([*rows, *blocks]), weights=w)}
    return told >= {(kind, (3 + kind, 6 + kind, 9 + kind)) for kind in range(3)}


def scattered_columns_are_found(w: Weights) -> bool:
    rows = [
        [b, x, t, y, a] for (t, a, b), (x, y) in zip(table(18, 4, 10**4, 10**6), noise(19, 4, 2, 10**6), strict=True)
    ]
    return [(i.result, i.parts) for i in column_relations(rows, weights=w)] == [(2, (0, 4))]


def a_weak_group_is_found_among_its_like(w: Weights) -> bool:
    """Two groups of large figures, and one of small figures of the same shape, not next to each other."""
    rows: Rows = []
    for seed, (low, high) in enumerate(((10**5, 10**7), (10**5, 10**7), (20, 90))):
        total, one, other = (list(line) for line in _turned(table(seed, 4, low, high)))
        rows += [total, [Decimal(7 * len(rows) + 1)] * 4, one, other]
    return (8, (10, 11)) in {(i.result, i.parts) for i in row_sums(_turned(rows), weights=w)}


def a_small_sum_in_a_long_table_is_found(w: Weights) -> bool:
    rows = [*noise(21, 30, 2, 10**7), *_turned(table(22, 2, 200, 400)), *noise(23, 30, 2, 10**7)]
    return [i.result for i in row_sums(_turned(rows), weights=w)] == [30]


def one_line_shows_nothing(w: Weights) -> bool:
    return row_sums([list(table(20, 1, 10**8, 10**9)[0])], weights=w) == []


def _turned(rows: Rows) -> Rows:
    return [list(line) for line in zip(*rows, strict=True)]


def _down(seed: int, columns: int) -> Rows:
    """A total row over two rows, in so many columns; with a fourth row that has nothing to do with them when asked."""
    return (
        _turned(table(seed + 100, columns, 10**5, 10**7))
        if columns != 2
        else [*_turned(table(seed, 2, 10**5, 10**7)), *noise(seed, 1, 2, 10**6)]
    )


def _two_groups(seed: int) -> Rows:
    return [*_down(seed, 3), *_down(seed + 1, 3)]


CASES: list[tuple[str, float, Callable[[Weights], bool]]] = [
    ("enough", 40, two_lines_are_enough),
    ("enough", -30, chance_is_not),
    ("failing", -9, chance_in_part_of_the_lines_is_not),
    ("failing", 90, a_sum_with_a_typo_is_found),
    ("other_kind", 0, columns_of_percents_hide_nothing),
    ("other_kind", 99, an_accident_is_no_rule),
    ("mistake", 40, a_line_that_mostly_holds_is_accused),
    ("mistake", 0, a_line_where_one_small_sum_holds_is_not),
    ("strong", 99, a_line_that_mostly_holds_is_accused),
    ("strong", 0, a_weak_sum_accuses_nobody),
    ("accuses", 0, percents_alone_are_not_accused),
    ("accuses", 40, a_sum_with_a_typo_is_found),
    ("rounded", 60, a_rounded_table_is_found),
    ("rounded", -60, an_exact_table_with_a_slip_is_not_rounded),
    ("shared_part", 60, interleaved_totals_are_found),
    ("not_adjacent", 60, scattered_columns_are_found),
    ("not_adjacent", -30, chance_is_not),
    ("known_shape", 60, a_weak_group_is_found_among_its_like),
    ("run", 60, a_small_sum_in_a_long_table_is_found),
    ("run", -30, chance_is_not),
    ("least_lines", 1, one_line_shows_nothing),
    ("least_lines", 3, two_lines_are_enough),
]


@pytest.mark.parametrize(("name", "worse", "right"), CASES)
def test_a_weight_changed_for_the_worse_is_noticed(name: str, worse: float, right: Callable[[Weights], bool]) -> None:
    assert right(WEIGHTS)
    assert not right(replace(WEIGHTS, **{name: worse}))  # type: ignore[arg-type]


def test_every_weight_is_tested() -> None:
    assert {name for name, _, _ in CASES} == {f.name for f in fields(Weights)}
