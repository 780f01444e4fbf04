"""The score of a reading, in bits: what the sums that hold under it tell, less what the failing ones cost.

A sum that holds saves telling its total once more: it earns the bits of the total's digits. A single part that
equals its total is a copy, which proves little. A failing sum costs what a person's mistake costs: people err in one
or two of a hundred figures.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from lkjip_xl.model import Document, Item, Quantity
from lkjip_xl.recognise.codes import is_parent
from lkjip_xl.recognise.structure.lines import Line, information, sen
from lkjip_xl.recognise.structure.plan import Plan, Role, Step
from lkjip_xl.relations import hierarchy
from lkjip_xl.relations.arith import add_up, gap, holds
from lkjip_xl.relations.kinds import Sum
from lkjip_xl.relations.tree import Tree

MISTAKE = 6.0  # bits: a figure in about sixty is wrong
MOST = 26.0  # bits that one sum may earn: two amounts never agree by chance more surely than one typist copies
PLAIN = "biasa"
SHIFTS = (100, 1000, 1_000_000)
COPY = 0.2  # of its digits' bits: a total with one part
COPY_MOST = 3.0


@dataclass(slots=True)
class Score:
    """What the sums of a table say of a reading. Rows are 0-based sheet rows of the totals.

    errors: the failing sums of rows none of whose columns holds (a row that adds up in one column has the right parts:
    what fails in another is a wrong figure), counted so that those which one wrong cell explains are one.
    """

    bits: float = 0.0
    earned: float = 0.0
    coded: float = 0.0  # share of the rows that stand where their codes say
    holding: int = 0
    failing: int = 0
    rows_holding: set[int] = field(default_factory=set)
    rows_failing: set[int] = field(default_factory=set)
    errors: int = 0
    lost: int = 0  # rows that fail in two columns or more, and in most: their parts are not what was read
    accused: frozenset[tuple[int, int]] = frozenset()

    @property
    def sums(self) -> int:
        """Sums that could be tested."""
        return self.holding + self.failing


def weigh(file: str, sheet: str, items: Sequence[Item]) -> Score:
    """The score of the items of one table, as they were read."""
    document = Document(file, sheet, "", "", tuple(items), ())
    score = Score()
    failing: list[Sum] = []
    columns: dict[int, int] = defaultdict(int)  # row -> columns in which its sum of several parts holds
    shifted: list[Sum] = []
    for relation in hierarchy.relations(Tree(document)):
        if not isinstance(relation, Sum):
            continue
        verdict = holds(relation)
        if verdict is None:
            continue
        row = relation.total[0].place.row
        if verdict:
            score.holding += 1
            score.earned += earned(relation)
            if _parts(relation) > 1:
                score.rows_holding.add(row)
                columns[row] += 1
        else:
            score.failing += 1
            if _shifted(relation):
                score.earned += earned(relation)
            (shifted if _shifted(relation) else failing).append(relation)
            score.rows_failing.add(row)
    score.errors = _errors([r for r in failing if r.total[0].place.row not in score.rows_holding])
    score.lost = _lost(failing, columns)
    score.bits = score.earned - MISTAKE * _errors([*failing, *shifted])
    score.coded = _coded(items)
    score.accused = frozenset((q.place.row, q.place.col) for r in failing for q in r.total)
    return score


def sketch(lines: Sequence[Line], plan: Plan) -> Score:
    """A reading judged from its lines alone: cheap, to tell which readings are worth building, and enough for long
    tables. Its bits are less the cost of the reading."""
    amounts = {line.row: line.amounts for line in lines}
    children: dict[int | None, list[int]] = defaultdict(list)
    for row, step in plan.steps.items():
        if step.role is Role.DATA:
            children[step.parent].append(row)
    score = Score(bits=plan.proof - plan.cost)
    for column in range(len(lines[0].amounts)):
        _column(plan, amounts, children, column, score)
    score.errors = len(score.rows_failing - score.rows_holding)
    codes = {line.row: line.code for line in lines}
    told = [(codes[s.parent], codes[row]) for row, s in plan.steps.items() if s.parent in codes and codes[row]]
    score.coded = sum(1 for above, code in told if above and is_parent(above, code)) / len(told) if told else 0.0
    return score


def as_plan(lines: Sequence[Line], items: Sequence[Item]) -> Plan:
    """The plain reading, already built, as a plan."""
    first: dict[int, Item] = {}
    for item in items:
        if item.level not in ("indikator", "ringkasan"):
            first[item.row] = item
    steps: dict[int, Step] = {}
    for line in lines:
        found = first.get(line.row)
        if found is None:
            continue  # the row of an indikator: no reading moves it
        if found.level == "lain":
            steps[line.row] = Step(Role.ASIDE)
            continue
        parent = _row_above(items, found)
        steps[line.row] = Step(Role.TOTAL if found.level == "total" else Role.DATA, found.level, parent)
    return Plan(PLAIN, steps)


def _row_above(items: Sequence[Item], item: Item) -> int | None:
    """The row of the nearest item above that stands on an earlier row."""
    above = item.parent
    while above is not None and items[above].row >= item.row:
        above = items[above].parent
    return items[above].row if above is not None else None


def _column(
    plan: Plan,
    amounts: Mapping[int, tuple[int | None, ...]],
    children: Mapping[int | None, list[int]],
    column: int,
    score: Score,
) -> None:
    """Adds the sums of one column under a reading to its score."""
    values: dict[int, int | None] = {}
    for row in reversed(list(plan.steps)):
        if plan.steps[row].role is Role.DATA:
            values[row] = _value(amounts[row][column], [values.get(c) for c in children.get(row, ())])
    for row, step in plan.steps.items():
        own = amounts[row][column]
        if own is None or step.role not in (Role.DATA, Role.TOTAL):
            continue
        below = children.get(row if step.role is Role.DATA else step.parent, ())
        parts = [p for c in below if (p := values.get(c)) is not None]
        if not parts:
            continue
        score.bits += _bits(own, parts)
        if sum(parts) != own:
            score.failing += 1
            score.rows_failing.add(row)
        else:
            score.holding += 1
            if sum(1 for p in parts if p) > 1:
                score.rows_holding.add(row)


def _value(own: int | None, parts: Sequence[int | None]) -> int | None:
    known = [p for p in parts if p is not None]
    return own if own is not None else sum(known) if known else None


def _bits(total: int, parts: Sequence[int]) -> float:
    if not parts:
        return 0.0
    if sum(parts) != total:
        return -MISTAKE
    told = information(total)
    several = sum(1 for p in parts if p) > 1
    return min(MOST, told) if several else min(COPY_MOST, COPY * told)


def _lost(failing: Sequence[Sum], holding: Mapping[int, int]) -> int:
    """Rows whose sums fail in several columns, in more than they hold in: nobody errs in most columns at once."""
    columns: dict[int, set[int]] = defaultdict(set)
    for relation in failing:
        columns[relation.total[0].place.row].add(relation.total[0].place.col)
    return sum(1 for row, cols in columns.items() if len(cols) > max(1, holding.get(row, 0)))


def _shifted(relation: Sum) -> bool:
    """A total and its parts of the same digits, one of them a hundred or a thousand times too large: the digits
    agree, so the reading is right and the separator wrong."""
    one, two = add_up(relation.total), add_up(relation.parts)
    return one is not None and two is not None and one != 0 and any(one * f == two or two * f == one for f in SHIFTS)


def _coded(items: Sequence[Item]) -> float:
    """How many of the rows with codes stand under the row whose code begins theirs."""
    told = [(items[i.parent].code, i.code) for i in items if i.code and i.parent is not None and i.parent < len(items)]
    return sum(1 for above, code in told if above and is_parent(above, code or "")) / len(told) if told else 0.0


def _parts(relation: Sum) -> int:
    return sum(1 for p in relation.parts if p.value)


def earned(relation: Sum) -> float:
    """The bits that a holding sum earns."""
    told = information(sen(add_up(relation.total)) or 0)
    if not told or not _parts(relation):
        return 0.0
    return min(COPY_MOST, COPY * told) if _parts(relation) == 1 else min(MOST, told)


def _errors(failing: Sequence[Sum]) -> int:
    """The least number of wrong cells that the failing sums speak of: two that share a cell and miss by one
    amount are one mistake."""
    parent = list(range(len(failing)))

    def root(n: int) -> int:
        while parent[n] != n:
            n = parent[n]
        return n

    by_gap: dict[object, list[int]] = defaultdict(list)
    for n, relation in enumerate(failing):
        off = gap(relation)
        by_gap[abs(off) if off is not None else ("?", n)].append(n)
    for same in by_gap.values():
        homes: dict[object, int] = {}
        for n in same:
            for cell in _cells(failing[n].cells):
                if cell in homes:
                    parent[root(n)] = root(homes[cell])
                homes.setdefault(cell, n)
    return len({root(n) for n in range(len(failing))})


def _cells(cells: Iterable[Quantity]) -> set[tuple[int, int]]:
    return {(q.place.row, q.place.col) for q in cells}
