"""Relations as equations over cells: which fail, which hold, and what a set of changed cells must become.

A Sum or an Equal is a linear equation with coefficients +1 and -1; it is solved in exact fractions over
the changes ("deltas") of the chosen cells. A Ratio, and a sum of rounded percentages, is an interval: it
is tested after the others are solved, and offers values where nothing else determines a cell.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Context, Decimal
from fractions import Fraction

from lkjip_xl.model import Form, Place, Quantity
from lkjip_xl.relations import arith, rounding
from lkjip_xl.relations.kinds import Ratio, Relation, Sum, sides

_EXACT = Context(prec=60)


@dataclass(frozen=True, slots=True)
class Equation:
    """One relation, ready for solving.

    terms:    cell -> coefficient (empty for a Ratio).
    residual: left side minus right side as written, blanks counted as 0.
    fails:    it does not hold as written.
    exact:    solved exactly; otherwise only tested as an interval.
    waits:    it says something only once one of these blank cells is filled (a side without any figure).
    opaque:   cells that hold no readable number (broken, #REF!): it can only be met by replacing them.
    total:    the single cell on its left side, if there is one.
    """

    relation: Relation
    cells: tuple[int, ...]
    terms: Mapping[int, int]
    residual: Decimal
    fails: bool
    exact: bool
    waits: frozenset[int] = frozenset()
    opaque: frozenset[int] = frozenset()
    total: int | None = None

    @property
    def holds(self) -> bool:
        """It holds as written, and says something."""
        return not (self.fails or self.waits or self.opaque)


class System:
    """All cells and equations of a folder. Cells are numbered; a cell is a Place (with its part)."""

    def __init__(self, relations: Iterable[Relation], verdicts: Mapping[str, bool | None] | None = None) -> None:
        """Number the cells and set up the equations. Relations over words are left out. verdicts: by id, where
        the relations were tested before."""
        self._verdicts = verdicts or {}
        self.cells: list[Quantity] = []
        self.number: dict[Place, int] = {}
        self.equations: list[Equation] = []
        self.offers: dict[tuple[int, tuple[tuple[int, Decimal], ...], bool], tuple[Decimal, ...]] = {}  # found once
        self._precision: dict[tuple[str, str, int], tuple[int, int]] = {}
        self._cells_of: dict[int, frozenset[int]] = {}
        self._parts: dict[int, tuple[frozenset[int], ...]] = {}
        self._right: dict[int, tuple[int, int]] = {}
        self.signed: set[int] = set()  # differences: they may well be below zero
        for relation in sorted(relations, key=lambda r: r.id):
            equation = self._equation(relation)
            if equation is not None:
                self.equations.append(equation)
        self.touching: list[list[int]] = [[] for _ in self.cells]
        for index, equation in enumerate(self.equations):
            for cell in equation.cells:
                self.touching[cell].append(index)

    def cells_of(self, index: int) -> frozenset[int]:
        """The cells of an equation, as a set."""
        if index not in self._cells_of:
            self._cells_of[index] = frozenset(self.equations[index].cells)
        return self._cells_of[index]

    def parts_of(self, cell: int) -> tuple[frozenset[int], ...]:
        """The other cells of each equation that held and of which the cell is the total."""
        if cell not in self._parts:
            mine = (self.equations[i] for i in self.touching[cell])
            self._parts[cell] = tuple(frozenset(e.cells) - {cell} for e in mine if e.total == cell and e.holds)
        return self._parts[cell]

    def right(self, index: int) -> tuple[int, int]:
        """What the deltas of an equation's cells must add up to, as a fraction: numerator and denominator."""
        if index not in self._right:
            self._right[index] = (-Fraction(self.equations[index].residual)).as_integer_ratio()
        return self._right[index]

    def value(self, cell: int) -> Decimal:
        """What the cell counts for as written, money to the sen: blanks, dashes and unreadable cells count 0."""
        found = self.cells[cell].value
        if found is None:
            return Decimal(0)
        return arith.to_sen(found) if arith.is_rupiah(self.cells[cell]) else found

    def decimals(self, cell: int) -> int:
        """Print precision of a computed figure: what its column mostly shows, two digits when nothing tells."""
        usual = self._usual(cell)
        return usual[0] if usual else max(2, self.cells[cell].decimals or 0)

    def odd(self, cell: int) -> bool:
        """Is a computed figure written with more or fewer digits than the right ones of its column?"""
        usual, quantity = self._usual(cell), self.cells[cell]
        if usual is None or usual[1] < 2 or quantity.value is None:
            return False
        return quantity.value != quantity.value.quantize(Decimal(1).scaleb(-usual[0])) or (
            quantity.decimals is not None and quantity.decimals < usual[0]
        )

    def _usual(self, cell: int) -> tuple[int, int] | None:
        """The digits that most of the right percentages of a column show, and how many do."""
        if not self._precision:
            votes: dict[tuple[str, str, int], Counter[int]] = {}
            for equation in self.equations:
                if isinstance(equation.relation, Ratio) and equation.holds:
                    result = equation.relation.result
                    at = (result.place.file, result.place.sheet, result.place.col)
                    shown = 2 if result.decimals is None else result.decimals
                    votes.setdefault(at, Counter())[shown] += 1
            self._precision = {at: count.most_common(1)[0] for at, count in votes.items()}
        place = self.cells[cell].place
        return self._precision.get((place.file, place.sheet, place.col))

    def _cell(self, quantity: Quantity) -> int:
        index = self.number.setdefault(quantity.place, len(self.cells))
        if index == len(self.cells):
            self.cells.append(quantity)
        return index

    def _equation(self, relation: Relation) -> Equation | None:
        if any(q.form in (Form.TEXT, Form.OTHER) for q in relation.cells) or not relation.cells:
            return None
        known = relation.id in self._verdicts
        holds = self._verdicts[relation.id] if known else arith.holds(relation)
        cells = tuple(dict.fromkeys(self._cell(q) for q in relation.cells))
        opaque = frozenset(c for c in cells if self.cells[c].form in (Form.BROKEN, Form.ERROR))
        if isinstance(relation, Ratio):
            unknown = frozenset(c for c in cells if self.cells[c].empty)
            return Equation(relation, cells, {}, Decimal(0), holds is False, False, unknown, opaque)
        left, right = sides(relation)
        terms: dict[int, int] = {}
        for sign, side in ((1, left), (-1, right)):
            for quantity in side:
                cell = self._cell(quantity)
                terms[cell] = terms.get(cell, 0) + sign
        residual = Decimal(0)
        for c, k in terms.items():
            if value := self.cells[c].value:
                residual = _EXACT.add(residual, value if k == 1 else value * k)
        if all(arith.is_rupiah(q) for q in relation.cells):  # what is left below one sen is no difference
            residual = Decimal(0) if holds and arith.below_sen(residual) else arith.to_sen(residual)
        waits = frozenset() if opaque or holds is not None else self._blank(left) | self._blank(right)
        exact = all(q.decimals is None or arith.is_rupiah(q) for q in relation.cells) if holds is not False else True
        exact = exact and (residual == 0 or holds is not True)
        total = self._cell(relation.total[0]) if isinstance(relation, Sum) and len(relation.total) == 1 else None
        if total is not None and isinstance(relation, Sum) and relation.minus:
            self.signed.add(total)
        return Equation(relation, cells, terms, residual, holds is False, exact, waits, opaque, total)

    def _blank(self, side: Sequence[Quantity]) -> frozenset[int]:
        return frozenset(self._cell(q) for q in side) if all(q.empty for q in side) else frozenset()

    def holds_with(self, equation: Equation, values: Mapping[int, Decimal]) -> bool:
        """Does it hold when the cells in `values` are changed? An unreadable rest means no."""
        return arith.holds(substitute(equation.relation, self, values)) is True

    def active(self, chosen: Iterable[int], must: frozenset[int]) -> list[int]:
        """The equations that a change of the chosen cells has to respect: those that hold, and `must`."""
        picked = frozenset(chosen)
        found = dict.fromkeys(i for c in picked for i in self.touching[c])
        return [i for i in found if self._counts(i, picked, must)]

    def _counts(self, index: int, picked: frozenset[int], must: frozenset[int]) -> bool:
        equation = self.equations[index]
        if equation.opaque - picked:
            return index in must
        if index in must or equation.opaque:
            return True
        if equation.waits:
            missing = equation.waits - picked
            return not missing if isinstance(equation.relation, Ratio) else bool(equation.waits & picked)
        return not equation.fails


def substitute(relation: Relation, system: System, values: Mapping[int, Decimal]) -> Relation:
    """The relation with some of its cells changed."""
    return corrected(relation, {system.cells[cell].place: value for cell, value in values.items()})


def corrected(relation: Relation, values: Mapping[Place, Decimal]) -> Relation:
    """The relation with what stands in some places changed."""

    def new(quantity: Quantity) -> Quantity:
        value = values.get(quantity.place)
        if value is None:
            return quantity
        decimals = quantity.decimals
        if decimals is not None and not arith.is_rupiah(quantity):
            decimals = rounding.decimals_of(value)
        return replace(quantity, form=Form.NUMBER, value=value, decimals=decimals)

    if isinstance(relation, Ratio):
        return replace(
            relation,
            result=new(relation.result),
            numerator=new(relation.numerator),
            denominator=new(relation.denominator),
        )
    if isinstance(relation, Sum):
        total, parts, minus = (tuple(map(new, side)) for side in (relation.total, relation.parts, relation.minus))
        return replace(relation, total=total, parts=parts, minus=minus)
    return replace(relation, left=tuple(map(new, relation.left)), right=tuple(map(new, relation.right)))


Row = tuple[dict[int, int], int, frozenset[int]]  # terms, right side (whole numbers), the equations it came from


@dataclass(frozen=True, slots=True)
class Solved:
    """Outcome of solving: the deltas that are determined, the cells that are not, or the equations
    that contradict one another."""

    deltas: Mapping[int, Fraction]
    loose: tuple[int, ...] = ()
    conflict: frozenset[int] = frozenset()


NOTHING: Mapping[int, Fraction] = {}


def solve(
    system: System, chosen: Sequence[int], equations: Iterable[int], fixed: Mapping[int, Fraction] = NOTHING
) -> Solved:
    """Exact Gaussian elimination of the chosen cells' deltas over some equations; some may be fixed. In whole
    numbers: every row is multiplied until it has no fractions, which is several times as fast."""
    pivots: dict[int, Row] = {}
    for index in equations:
        equation = system.equations[index]
        if equation.exact:
            reduced = _reduce(_row(system, index, equation, chosen, fixed), pivots)
            if reduced[0]:
                pivots[min(reduced[0])] = reduced
            elif reduced[1]:
                return Solved({}, (), reduced[2])
    solved = _back([c for c in chosen if c not in fixed], pivots)
    return Solved({**fixed, **solved.deltas}, solved.loose)


def _row(system: System, index: int, equation: Equation, chosen: Sequence[int], fixed: Mapping[int, Fraction]) -> Row:
    right, times = system.right(index)
    if fixed:
        given = sum((equation.terms.get(c, 0) * delta for c, delta in fixed.items()), Fraction(0))
        right, times = (Fraction(right, times) - given).as_integer_ratio()
    terms = {c: k * times for c in chosen if c not in fixed and (k := equation.terms.get(c))}
    return terms, right, frozenset((index,))


def _reduce(row: Row, pivots: Mapping[int, Row]) -> Row:
    terms, right, sources = row
    for cell in sorted(pivots):
        mine = terms.get(cell)
        if not mine:
            continue
        other, value, more = pivots[cell]
        theirs = other[cell]
        keys = terms.keys() | other.keys()
        terms = {k: v for k in keys if (v := terms.get(k, 0) * theirs - other.get(k, 0) * mine)}
        right = right * theirs - value * mine
        sources |= more
    return terms, right, sources


def _back(chosen: Sequence[int], pivots: Mapping[int, Row]) -> Solved:
    deltas: dict[int, Fraction] = {}
    for cell in sorted(pivots, reverse=True):
        terms, right, _ = pivots[cell]
        rest = [k for k in terms if k != cell]
        if not rest:
            deltas[cell] = Fraction(right, terms[cell])
        elif all(k in deltas for k in rest):
            known = sum((terms[k] * deltas[k] for k in rest), Fraction(0))
            deltas[cell] = (right - known) / terms[cell]
    return Solved(deltas, tuple(c for c in chosen if c not in deltas))
