"""The fewest cells whose correction makes a group of failing relations hold and breaks none that holds.

Depth-first search with growing depth, driven by conflicts (Reiter's hitting-set tree): while a failing
relation has no chosen cell, one of its cells must be chosen; when the chosen cells cannot satisfy their
relations together, some cell of the contradicting relations must be chosen too. So every minimal repair
up to the depth is met. The work is bounded by a count of the sets looked at, never by time.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, localcontext
from fractions import Fraction

from lkjip_xl.explain.offers import computed, inverse, near, slipped_totals
from lkjip_xl.explain.system import Solved, System, solve
from lkjip_xl.relations import arith

DEEPEST = 6  # cells in one repair
MOST_SETS = 6000  # sets looked at per group
MORE_SETS = 400  # further sets for repairs with totals made from the corrected figure
VISITS = 4  # sets stepped over for each one that is looked at
BEYOND = Decimal(1000)  # no percentage is corrected to more than this
FEW = 400  # repairs kept per group


@dataclass(frozen=True, slots=True)
class Solution:
    """New values for some cells. roots: those that are not just totals made from the others."""

    values: tuple[tuple[int, Decimal], ...]
    roots: frozenset[int]

    @property
    def cells(self) -> frozenset[int]:
        """The changed cells."""
        return frozenset(c for c, _ in self.values)


@dataclass(slots=True)
class Search:
    """The search over one group of failing equations (`must`)."""

    system: System
    must: tuple[int, ...]
    modes: Mapping[str, str]
    limit: int = MOST_SETS
    looked: int = 0
    visited: int = 0
    gave_up: bool = False
    solutions: list[Solution] = field(default_factory=list)
    _judged: dict[frozenset[int], "Verdict"] = field(default_factory=dict)

    def run(self) -> "Search":
        """Look for repairs with one cell, then two ...; stop at the first depth that has any, and look
        a little further for repairs that are no more than those plus totals made from them."""
        for depth in range(1, DEEPEST + 1):
            self._visit(frozenset(), depth, set(), None)
            if self.solutions or self.gave_up:
                break
        if self.solutions:
            self._extend(max(len(s.values) for s in self.solutions))
        return self

    def _extend(self, found_at: int) -> None:
        roots = min(len(s.roots) for s in self.solutions)
        self.limit = self.looked + min(MORE_SETS, self.limit)
        given_up, self.gave_up = self.gave_up, False
        for depth in range(found_at + 1, min(found_at + 3, DEEPEST) + 1):
            if not self.gave_up:
                self._visit(frozenset(), depth, set(), roots)
        self.gave_up = given_up
        self.solutions = [s for s in self.solutions if len(s.values) <= found_at or len(s.roots) <= roots]

    def _visit(self, chosen: frozenset[int], depth: int, seen: set[frozenset[int]], roots: int | None) -> None:
        if chosen in seen or self.gave_up:
            return
        seen.add(chosen)
        self.visited += 1
        if self.visited > VISITS * self.limit:
            self.gave_up = True
            return
        more = 1 if len(chosen) < depth else 0  # one further cell may show that a root is a total made from it
        if roots is not None and len(chosen) > 1 and _has_more_roots(self.system, chosen, roots + more):
            return
        open_ones = [m for m in self.must if self.system.cells_of(m).isdisjoint(chosen)]
        if open_ones:
            if len(chosen) + self._bound(open_ones) <= depth:
                for cell in self._branches(open_ones):
                    self._visit(chosen | {cell}, depth, seen, roots)
            return
        verdict = self._judged.get(chosen)
        if verdict is None:
            verdict = self._look(chosen)
            if verdict is None:
                return
        if verdict.conflict and len(chosen) < depth:
            for cell in verdict.conflict:
                if cell not in chosen:
                    self._visit(chosen | {cell}, depth, seen, roots)

    def _look(self, chosen: frozenset[int]) -> "Verdict | None":
        if self.looked >= self.limit or len(self.solutions) >= FEW:
            self.gave_up = True
            return None
        self.looked += 1
        verdict = judge(self.system, chosen, frozenset(self.must), self.modes)
        self._judged[chosen] = verdict
        self.solutions += verdict.solutions
        return verdict

    def _bound(self, open_ones: Sequence[int]) -> int:
        """At least so many more cells are needed: failing relations that share no cell."""
        taken: set[int] = set()
        count = 0
        for index in sorted(open_ones, key=lambda i: len(self.system.equations[i].cells)):
            cells = self.system.equations[index].cells
            if taken.isdisjoint(cells):
                taken.update(cells)
                count += 1
        return count

    def _branches(self, open_ones: Sequence[int]) -> Sequence[int]:
        equations = [self.system.equations[i] for i in open_ones]
        for equation in equations:
            if equation.opaque or equation.waits:
                return sorted(equation.opaque or equation.waits)
        return min(equations, key=lambda e: len(e.cells)).cells


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one set of cells: repairs, or the cells of which one more must change, or neither."""

    solutions: tuple[Solution, ...] = ()
    conflict: tuple[int, ...] = ()


def judge(system: System, chosen: frozenset[int], must: frozenset[int], modes: Mapping[str, str]) -> Verdict:
    """Solve for the chosen cells and test everything they touch."""
    order = sorted(chosen)
    active = system.active(chosen, must)
    unreadable = {c for i in active for c in system.equations[i].opaque} - chosen
    if unreadable:
        return Verdict((), tuple(sorted(unreadable)))
    solved = solve(system, order, active)
    if solved.conflict:
        return Verdict((), _cells(system, solved.conflict))
    found: list[Solution] = []
    clash: tuple[int, ...] = ()
    for values in _assignments(system, order, solved, active, modes):
        broken = [i for i in active if not _fits(system, i, values)]
        if broken:
            clash = clash or tuple(dict.fromkeys(_cells(system, broken) + _support(system, active)))
        elif all(_allowed(system, c, v) for c, v in values.items()):
            found.append(Solution(tuple(sorted(values.items())), roots_of(system, chosen)))
    return Verdict(tuple(dict.fromkeys(found)), () if found else clash)


def _cells(system: System, equations: Sequence[int] | frozenset[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(c for i in sorted(equations) for c in system.equations[i].cells))


def _support(system: System, active: Sequence[int]) -> tuple[int, ...]:
    """The cells of the equations that gave a value; a wide table is no help."""
    return _cells(system, [i for i in active if len(system.equations[i].cells) <= 60])


def _fits(system: System, index: int, values: Mapping[int, Decimal]) -> bool:
    equation = system.equations[index]
    return equation.exact or system.holds_with(equation, values)


def _allowed(system: System, cell: int, value: Decimal) -> bool:
    """No amount below zero where none stood, differences left out; no change that changes nothing; no parts of
    a rupiah; no percentage out of all bounds."""
    before = system.cells[cell]
    below_zero = cell in system.signed or (before.value is not None and before.value < 0)
    if before.value == value or (value < 0 and not below_zero):
        return False
    if before.unit == "%" and value > BEYOND >= system.value(cell):
        return False
    whole = before.value is None or before.value == before.value.to_integral_value()
    return value == value.to_integral_value() or not (whole and arith.is_rupiah(before))


def _assignments(
    system: System,
    order: Sequence[int],
    solved: Solved,
    active: Sequence[int],
    modes: Mapping[str, str],
    guesses: int = 2,
) -> Iterator[dict[int, Decimal]]:
    """Complete assignments: the solved values, and for undetermined cells (two at most) every value on
    offer from the percentages that they are part of."""
    values = _values(system, solved.deltas)
    if values is None:
        return
    if not solved.loose:
        yield {c: values[c] for c in order}
    elif guesses:
        for cell, value in slipped_totals(system, solved.loose, active):
            yield from _with(system, order, solved, active, modes, cell, value, 0)
        for back in (False, True):
            for cell in solved.loose:
                offers = list(_offers(system, cell, values, set(solved.loose) - {cell}, active, modes, back))
                for value in offers:
                    yield from _with(system, order, solved, active, modes, cell, value, guesses - 1)
                if offers:
                    return


def _with(
    system: System,
    order: Sequence[int],
    solved: Solved,
    active: Sequence[int],
    modes: Mapping[str, str],
    cell: int,
    value: Decimal,
    guesses: int,
) -> Iterator[dict[int, Decimal]]:
    """The assignments that follow from one guessed value."""
    fixed = {**solved.deltas, cell: Fraction(value) - Fraction(system.value(cell))}
    further = solve(system, order, active, fixed)
    if not further.conflict:
        yield from _assignments(system, order, further, active, modes, guesses)


def _values(system: System, deltas: Mapping[int, Fraction]) -> dict[int, Decimal] | None:
    """The new values of solved cells, None when one is no exact decimal."""
    values = {}
    for cell, delta in deltas.items():
        value = _decimal(delta)
        if value is None:
            return None
        with localcontext() as context:
            context.prec = 60
            values[cell] = system.value(cell) + value
    return values


def _decimal(value: Fraction) -> Decimal | None:
    """The fraction as an exact Decimal, None when it has none."""
    if value.denominator == 1:
        return Decimal(value.numerator)
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return None
    with localcontext() as context:
        context.prec = 60
        return Decimal(value.numerator) / Decimal(value.denominator)


def _offers(
    system: System,
    cell: int,
    values: Mapping[int, Decimal],
    unknown: set[int],
    active: Sequence[int],
    modes: Mapping[str, str],
    back: bool,
) -> Iterator[Decimal]:
    """Values for a cell that only percentages know: the computed result, or what one slip would have
    turned into the written figure. back: what the printed percentage asks for, by no slip."""
    ratios = [e for i in active if not (e := system.equations[i]).exact and cell in e.cells]
    ratios = [e for e in ratios if unknown.isdisjoint(e.cells)]
    if not any(e.fails or e.opaque for e in ratios):
        return
    results = [v for e in ratios if (v := computed(system, e.relation, cell, values, modes)) is not None]
    if results:
        yield from results[:1]
        return
    given = tuple((c, values[c]) for e in ratios for c in e.cells if c in values)
    key = (cell, given, back)
    if key not in system.offers:
        wanted = inverse(system, ratios[0].relation, cell, values) if back else near(system, cell)
        system.offers[key] = tuple(v for v in wanted if all(system.holds_with(e, {**values, cell: v}) for e in ratios))
    yield from system.offers[key]


def roots_of(system: System, chosen: frozenset[int]) -> frozenset[int]:
    """The chosen cells without the totals that were rightly made from another chosen cell."""
    return frozenset(c for c in chosen if not made_from(system, c, chosen))


def _has_more_roots(system: System, chosen: frozenset[int], most: int) -> bool:
    count = 0
    for cell in chosen:
        if not made_from(system, cell, chosen):
            count += 1
            if count > most:
                return True
    return False


def made_from(system: System, cell: int, chosen: frozenset[int]) -> bool:
    """True for a total that held before and has another chosen cell among its parts."""
    return any(not parts.isdisjoint(chosen) for parts in system.parts_of(cell))
