"""Planted structure is found, chance is not, and a mistake is told as the line on which a strong sum fails."""

import random
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lkjip_xl.evidence import ALONE, Identity, both_ways, column_relations, row_sums, sums, support

Rows = list[list[Decimal | None]]


def budget(seed: int, rows: int, columns: int) -> Rows:
    pick = random.Random(seed)
    return [[Decimal(pick.randint(10**6, 10**9)) for _ in range(columns)] for _ in range(rows)]


def turned(rows: Rows) -> Rows:
    return [list(column) for column in zip(*rows, strict=True)]


def found(identities: list[Identity]) -> dict[int, set[tuple[int, ...]]]:
    told: dict[int, set[tuple[int, ...]]] = {}
    for i in identities:
        told.setdefault(i.result, set()).add(i.parts)
    return told


def total(rows: Rows, columns: range) -> list[Decimal | None]:
    return [sum((row[c] or Decimal(0) for row in rows), Decimal(0)) for c in columns]


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6), st.integers(2, 12), st.integers(2, 5), st.booleans())
def test_a_total_over_or_under_its_rows_is_found(seed: int, rows: int, columns: int, above: bool) -> None:
    parts = budget(seed, rows, columns)
    whole = total(parts, range(columns))
    grid = [whole, *parts] if above else [*parts, whole]
    result, members = (0, tuple(range(1, rows + 1))) if above else (rows, tuple(range(rows)))
    assert found(row_sums(turned(grid))) == {result: {members}}


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6), st.integers(3, 9), st.permutations(range(5)))
def test_a_difference_is_found_wherever_its_columns_stand(seed: int, rows: int, order: list[int]) -> None:
    """Pagu, realisasi, sisa = pagu - realisasi, and two columns that have nothing to do with them."""
    grid = []
    for pagu, realisasi, *other in budget(seed, rows, 4):
        assert pagu is not None and realisasi is not None
        row = [pagu + realisasi, pagu, realisasi, *other]
        grid.append([row[i] for i in order])
    at = {item: place for place, item in enumerate(order)}
    assert found(column_relations(grid)) == {at[0]: {tuple(sorted((at[1], at[2])))}}


def test_months_quarters_and_year_are_all_found() -> None:
    grid: Rows = []
    for months in budget(3, 6, 12):
        quarters = [sum((m or Decimal(0) for m in months[q : q + 3]), Decimal(0)) for q in range(0, 12, 3)]
        grid.append([sum(quarters, Decimal(0)), *months, *quarters])
    told = found(column_relations(grid))
    assert told[0] == {tuple(range(1, 13)), (13, 14, 15, 16)}
    assert [told[13 + q] for q in range(4)] == [{tuple(range(1 + 3 * q, 4 + 3 * q))} for q in range(4)]


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6), st.booleans())
def test_sums_of_sums_are_found_level_by_level(seed: int, above: bool) -> None:
    """Program, kegiatan, sub kegiatan; groups of one among them break nothing."""
    pick = random.Random(seed)
    rows: Rows = []
    truth: dict[int, set[tuple[int, ...]]] = {}

    def block(depth: int) -> int:
        if not depth:
            rows.append([Decimal(pick.randint(10**6, 10**9)) for _ in range(3)])
            return len(rows) - 1
        if above:
            place = len(rows)
            rows.append([])
        members = [block(depth - 1) for _ in range(pick.randint(2 if depth == 3 else 1, 4))]
        if not above:
            place = len(rows)
            rows.append([])
        rows[place] = total([rows[m] for m in members], range(3))
        if len(members) > 1:
            truth[place] = {tuple(members)}
        return place

    block(3)
    told = found(row_sums(turned(rows)))

    def figures(sums: dict[int, set[tuple[int, ...]]]) -> set[tuple[object, ...]]:
        """What the sums say; a group of one and its only member are the same figures."""
        return {(tuple(rows[r]), tuple(tuple(rows[p]) for p in parts)) for r, ways in sums.items() for parts in ways}

    assert figures(told) == figures(truth)


def test_interleaved_rows_are_found() -> None:
    """Three rows for each bidang (pagu, realisasi, sisa): the totals above take every third row."""
    pick = random.Random(5)
    bidang: list[Rows] = []
    for _ in range(6):
        left = [Decimal(pick.randint(10**6, 10**8)) for _ in range(4)]
        used = [Decimal(pick.randint(10**7, 10**9)) for _ in range(4)]
        bidang.append([[a + b for a, b in zip(left, used, strict=True)], [*used], [*left]])
    rows: Rows = [list(total([b[k] for b in bidang], range(4))) for k in range(3)]
    rows += [list(line) for b in bidang for line in b]
    told = found(row_sums(turned(rows)))
    for k in range(3):
        assert tuple(range(3 + k, 21, 3)) in told[k]
    assert all((3 * n + 1, 3 * n + 2) in told[3 * n] for n in range(7))


@pytest.mark.parametrize("rounded", [False, True])
@pytest.mark.parametrize("shape", [(20, 6), (8, 20), (60, 4)])
@pytest.mark.parametrize("kind", ["rupiah", "percents", "counts", "thousands", "years"])
def test_chance_is_not_told(kind: str, shape: tuple[int, int], rounded: bool) -> None:
    pick = random.Random(f"{kind}{shape}")

    def figure(row: int, column: int) -> Decimal | None:
        if kind == "rupiah":
            return Decimal(pick.randint(1, 10**9))
        if kind == "percents":
            return Decimal(pick.randint(0, 1000)) / 10
        if kind == "counts":
            return Decimal(pick.randint(0, 12)) if pick.random() > 0.2 else None
        if kind == "thousands":
            return Decimal(int(10 ** pick.gauss(3, 1.5)) * 1000)
        return Decimal(int(10 ** (3 + row % 4) * (1 + column / 20 + pick.gauss(0, 0.05))))

    told = 0
    for _ in range(3):
        rows = [[figure(r, c) for c in range(shape[1])] for r in range(shape[0])]
        across, down = both_ways(rows, rounded=rounded)
        told += len(across) + len(down)
    assert told == 0


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 9), st.integers(0, 2), st.sampled_from([1, 90, 10**4, 9 * 10**6]))
def test_a_typo_is_the_line_on_which_a_strong_sum_fails(seed: int, row: int, column: int, off: int) -> None:
    grid: Rows = []
    for a, b in budget(seed, 10, 2):
        assert a is not None and b is not None
        grid.append([a + b, a, b])
    before = column_relations(grid)
    wrong = grid[row][column]
    assert wrong is not None
    grid[row][column] = wrong + off
    (after,) = column_relations(grid)
    assert after.fails == (row,) and after.outside == ()
    assert after.holds == tuple(n for n in range(10) if n != row)
    assert 40 < after.bits < before[0].bits
    (failing,) = (s for s in sums(grid) if not s.holds)
    assert failing.result == (row, 0) and not failing.shown


def test_a_typo_in_a_hierarchy_is_told_by_the_columns_that_hold() -> None:
    rows: Rows = []
    for block in range(3):
        parts = budget(block, 4, 5)
        rows += [total(parts, range(5)), *parts]
    rows.insert(0, total([rows[0], rows[5], rows[10]], range(5)))
    wrong = rows[8][3]
    assert wrong is not None
    rows[8][3] = wrong + 27000
    told = {i.result: i for i in row_sums(turned(rows))}
    assert {r: i.fails for r, i in told.items()} == {0: (), 1: (), 6: (3,), 11: ()}


def test_a_column_of_another_kind_is_no_mistake() -> None:
    """Percents do not add up; that is no accusation, for they fail every sum."""
    rows: Rows = []
    for block in range(3):
        parts = budget(block, 4, 2)
        rows += [total(parts, range(2)), *parts]
    for n, row in enumerate(rows):
        row.append(Decimal(9000 + 37 * n % 1000) / 100)
    told = row_sums(turned(rows))
    assert {i.result for i in told} == {0, 5, 10}
    assert all(i.fails == () and i.outside == (2,) for i in told)


def test_one_line_is_no_evidence() -> None:
    parts = budget(1, 5, 1)
    column = [total(parts, range(1))[0], *(row[0] for row in parts)]
    assert row_sums([column]) == []
    assert row_sums([column, column]) == []  # the same line twice is one line
    assert row_sums([column, [v * 3 if v is not None else None for v in column]]) == []  # and so is its multiple
    assert row_sums([column, [None] * 6, [Decimal(0)] * 6]) == []


def test_small_numbers_are_no_evidence() -> None:
    assert column_relations([[Decimal(v) for v in row] for row in ((3, 1, 2), (2, 1, 1), (4, 2, 2), (1, 0, 1))]) == []


def test_a_single_part_is_learnt_and_never_shown() -> None:
    """On lines with one non-zero part the sum cannot fail to hold."""
    shown = [[a + b, a, b] for a, b in ((Decimal(7310450), Decimal(882175)), (Decimal(41208300), Decimal(9911025)))]
    single: Rows = [
        [Decimal(65_000_000), Decimal(65_000_000), Decimal(0)],
        [Decimal(52_000_000), None, Decimal(52_000_000)],
    ]
    assert column_relations(single * 4) == []
    (told,) = column_relations([*shown, *single])
    assert told.holds == (0, 1) and told.trivial == (2, 3)
    cells = {s.result: s for s in sums([*shown, *single])}
    assert cells[(0, 0)].shown and not cells[(2, 0)].shown and cells[(2, 0)].holds


def test_totals_of_lines_are_no_evidence() -> None:
    """A column that is the sum of the other two says nothing new about the rows."""
    parts = budget(4, 3, 1)
    one = [total(parts, range(1))[0], *(row[0] for row in parts)]
    other = [Decimal(v) for v in (5, 1, 2, 9)]
    both = [a + b for a, b in zip(one, other, strict=True) if a is not None]
    assert row_sums([one, other, both], totals={2}) == []


def test_rounded_figures_hold_within_their_rounding_only_when_that_is_said() -> None:
    pick = random.Random(8)
    grid = []
    for _ in range(12):
        parts = [Decimal(pick.randint(10**8, 10**10)) for _ in range(5)]
        grid.append([round(v / 10**6) for v in (sum(parts), *parts)])
    rows = [[Decimal(v) for v in row] for row in grid]
    off = tuple(n for n, row in enumerate(grid) if row[0] != sum(row[1:]))
    assert off
    (told,) = column_relations(rows, rounded=True)
    assert told.rounded and told.parts == (1, 2, 3, 4, 5) and told.fails == ()
    assert all(not i.rounded and set(off) <= set(i.fails + i.outside) for i in column_relations(rows))


def test_nil_rows_at_the_end_belong_to_the_run() -> None:
    parts: Rows = [*budget(9, 4, 3), [Decimal(0)] * 3]
    rows = [total(parts, range(3)), *parts, *budget(10, 1, 3)]
    assert found(row_sums(turned(rows))) == {0: {(1, 2, 3, 4, 5)}}


def test_a_statement_of_a_reading_is_weighed_without_seeking() -> None:
    rows: Rows = [total(budget(1, 3, 4), range(4)), *budget(1, 3, 4), *budget(2, 2, 4)]
    right, wrong = support(turned(rows), [(0, (1, 2, 3)), (0, (1, 2, 3, 4))])
    assert right.bits > 60 and right.shown and right.fails == right.outside == ()
    assert wrong.bits < 0 and not wrong.shown and wrong.holds == () and wrong.fails == ()
    (single,) = support([[row[0] for row in rows]], [(0, (1, 2, 3))])
    assert single.bits > 15 and not single.shown  # one column: it counts for the reading, and shows nothing alone


def test_one_column_of_amounts_tells_its_tree_when_asked() -> None:
    rows: Rows = []
    for block in range(4):
        parts = budget(block, 3 + block, 1)
        rows += [total(parts, range(1)), *parts]
    rows.insert(0, total([rows[0], rows[4], rows[9], rows[15]], range(1)))
    column = [row[0] for row in rows]
    assert row_sums([column]) == []
    told = row_sums([column], weights=ALONE)
    assert found(told) == {0: {(1, 5, 10, 16)}, 1: {(2, 3, 4)}, 5: {(6, 7, 8, 9)}, 10: {tuple(range(11, 16))}} | {
        16: {tuple(range(17, 23))}
    }
    assert not any(i.shown for i in told)
    chance = random.Random(6)
    assert row_sums([[Decimal(chance.randint(10**6, 10**9)) for _ in range(150)]], weights=ALONE) == []


def test_an_accident_of_nil_columns_accuses_nobody() -> None:
    """Operasi, modal, total, and what was spent: where modal is nil, operasi is the spent and the left."""
    pick = random.Random(12)
    rows: Rows = []
    for n in range(40):
        plan = [Decimal(pick.randint(10**7, 10**9)), Decimal(pick.randint(10**7, 10**9) if n % 10 == 0 else 0)]
        spent = [Decimal(pick.randint(10**5, int(p))) if p else Decimal(0) for p in plan]
        whole, used = sum(plan, Decimal(0)), sum(spent, Decimal(0))
        rows.append([*plan, whole, *spent, used, whole - used])
    told = column_relations(rows)
    assert {(i.result, i.parts) for i in told} == {(2, (0, 1)), (5, (3, 4)), (2, (5, 6))}
    assert all(i.fails == i.outside == () for i in told)


def test_a_part_that_is_nil_in_most_columns_is_not_forgotten() -> None:
    """Ten months know nothing of the third rekening; the two that do are no mistakes."""
    parts = budget(14, 3, 12)
    parts[2][:10] = [Decimal(0)] * 10
    other = budget(15, 2, 12)
    rows = [total(parts, range(12)), *parts, total(other, range(12)), *other]
    assert {(i.result, i.parts, i.fails) for i in row_sums(turned(rows))} == {(0, (1, 2, 3), ()), (4, (5, 6), ())}
