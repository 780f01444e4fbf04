"""The handful of sensible readings of a table: one for each clue that it uses, with and without its hidden rows."""

from collections import Counter
from collections.abc import Iterator, Sequence

from lkjip_xl.recognise.codes import is_parent
from lkjip_xl.recognise.hierarchy import LEDGER, RANK, code_level, word_level
from lkjip_xl.recognise.structure import clues, totals
from lkjip_xl.recognise.structure.clues import Parents
from lkjip_xl.recognise.structure.lines import Line
from lkjip_xl.recognise.structure.plan import Plan, Role, Step

HIDDEN = 3.0  # bits that leaving the hidden rows out of all sums costs
ARITHMETIC = 14.0  # bits that a reading by the amounts alone costs: nothing that a person wrote says so
AGAINST_CODE = 8.0  # bits for each row that another clue puts elsewhere than under the row whose code begins its own
BY_CODE = frozenset({"kode", "kolom kode"})
AGAIN = 1.0  # bits that each row taken for a repetition costs


def plans(
    lines: Sequence[Line], levels: Sequence[str], plain: Plan, only: frozenset[str] | None = None
) -> Iterator[Plan]:
    """The readings, each once. levels: those of the layout, from the top, where nothing else names them.

    plain: all clues together in their usual order; it comes first, its total rows told by what they add up.
    only: the names of the clues that are tried, None for all.
    """
    seen: set[tuple[tuple[Role, int | None], ...]] = set()
    yield _usual(lines, plain)
    for _, _, plan in by_clues(lines, levels, only):
        shape = tuple((s.role, s.parent) for s in plan.steps.values())
        if shape not in seen:
            seen.add(shape)
            yield plan


def by_clues(
    lines: Sequence[Line], levels: Sequence[str], only: frozenset[str] | None = None
) -> Iterator[tuple[str, bool, Plan]]:
    """One reading for each clue: its name, whether all rows count (else the visible ones), the reading."""
    for chosen, suffix, cost in _sets(lines):
        if only is not None and suffix:
            return  # a long export: what a filter hides is counted
        homes = _coded_homes(chosen)
        for name, parents, price in _told(chosen, only):
            against = (
                0.0 if name in BY_CODE else AGAINST_CODE * sum(parents[at] not in home for at, home in homes.items())
            )
            yield name, not suffix, _plan(lines, chosen, parents, f"{name}{suffix}", price + cost + against, levels)


def _usual(lines: Sequence[Line], plain: Plan) -> Plan:
    """The plain reading, the total rows in it looked at again."""
    lines = [one for one in lines if one.row in plain.steps]
    place = {one.row: n for n, one in enumerate(lines)}
    steps = [plain.steps[one.row] for one in lines]
    parents: Parents = [None if s.parent is None or s.role is not Role.DATA else place.get(s.parent) for s in steps]
    sums = totals.find(lines, parents)
    found = dict(plain.steps)
    for at, of in sums.of.items():
        found[lines[at].row] = Step(Role.TOTAL, "total", None if of is None else lines[of].row)
    for at in sums.aside:
        found[lines[at].row] = Step(Role.ASIDE)
    return Plan(plain.name, found, sums.cost, sums.proof)


def _coded_homes(lines: Sequence[Line]) -> dict[int, set[int | None]]:
    """Where the codes of a row put it: index -> the indices of the rows whose code begins its own."""
    found: dict[int, set[int | None]] = {}
    data = [one for one in lines if not one.totalled]
    for clue in (clues.codes, clues.code_columns):
        told = clue(data)
        for at, parent in enumerate(_spread(lines, data, told)) if told is not None else ():
            if parent is not None and is_parent(lines[parent].code, lines[at].code):
                found.setdefault(at, set()).add(parent)
    return found


def _sets(lines: Sequence[Line]) -> Iterator[tuple[list[Line], str, float]]:
    """All rows; and the visible ones alone."""
    yield list(lines), "", 0.0
    visible = [one for one in lines if not one.hidden]
    if 1 < len(visible) < len(lines):
        yield visible, ", tanpa baris tersembunyi", HIDDEN


def _told(lines: Sequence[Line], only: frozenset[str] | None = None) -> Iterator[tuple[str, Parents, float]]:
    """Parents by each clue. Rows that a label calls totals are looked through: they stand under nothing."""
    data = [one for one in lines if not one.totalled]
    for name, clue, price in clues.CLUES:
        if only is not None and name not in only:
            continue
        found = clue(data) if name != "rumus" else None
        if name == "rumus":
            whole = clue(lines)
            if whole is not None:
                yield name, whole, price
        elif found is not None:
            yield name, _spread(lines, data, found), price
    if only is None and len(data) > 1 and data[0].amounts:
        column = max(range(len(data[0].amounts)), key=lambda c: sum(one.amounts[c] is not None for one in data))
        yield "jumlah", _spread(lines, data, clues.arithmetic(data, column)), ARITHMETIC
        yield "daftar", [None] * len(lines), 6.0


def _spread(lines: Sequence[Line], data: Sequence[Line], parents: Parents) -> Parents:
    """Parents among the data rows as parents among all rows."""
    place = {one.row: n for n, one in enumerate(lines)}
    index = [place[one.row] for one in data]
    found: Parents = [None] * len(lines)
    for at, parent in enumerate(parents):
        found[index[at]] = None if parent is None else index[parent]
    return found


def _plan(
    every: Sequence[Line], lines: Sequence[Line], parents: Parents, name: str, cost: float, levels: Sequence[str]
) -> Plan:
    again = _repetitions(lines, parents)
    parents = [_through(p, again) for p in parents]
    kept = [n for n in range(len(lines)) if n not in again]
    place = {n: k for k, n in enumerate(kept)}
    some = [lines[n] for n in kept]
    above: Parents = [None if parents[n] is None else place[parents[n]] for n in kept]  # type: ignore[index]
    sums = totals.find(some, above)
    whole = _whole(some, above)
    if whole is not None:
        sums.of[whole] = None
        above = [None if p == whole else p for p in above]
    named = _levels(some, above, sums, levels)
    steps: dict[int, Step] = {one.row: Step(Role.ASIDE) for one in every}
    for at, one in enumerate(some):
        if at in sums.aside:
            continue
        if at in sums.of:
            of = sums.of[at]
            steps[one.row] = Step(Role.TOTAL, "total", None if of is None else some[of].row)
        else:
            up = above[at]
            while up is not None and up in sums.of:
                up = above[up]
            steps[one.row] = Step(Role.DATA, named[at], None if up is None else some[up].row)
    for n, first in again.items():
        steps[lines[n].row] = Step(Role.AGAIN, "", lines[first].row)
    return Plan(name, steps, cost + sums.cost + AGAIN * len(again), sums.proof)


def _whole(lines: Sequence[Line], above: Parents) -> int | None:
    """ "BELANJA DAERAH" without a code above all programs, which have one: their total, whatever it is called."""
    roots = [n for n, one in enumerate(lines) if above[n] is None and not one.totalled]
    if len(roots) != 1 or lines[roots[0]].code or word_level(lines[roots[0]].name) != "rekening":
        return None
    below = [lines[n] for n, parent in enumerate(above) if parent == roots[0]]
    programs = [one for one in below if "program" in (code_level(one.code), word_level(one.name))]
    return roots[0] if len(programs) > 1 and len(programs) == len(below) and all(p.code for p in programs) else None


def _through(parent: int | None, again: dict[int, int]) -> int | None:
    return again.get(parent, parent) if parent is not None else None


def _repetitions(lines: Sequence[Line], parents: Parents) -> dict[int, int]:
    """Rows that say the row before them once more (same code, name and amounts): index -> index of the first."""
    found: dict[int, int] = {}
    for at in range(1, len(lines)):
        one, before = lines[at], lines[at - 1]
        first = found.get(at - 1, at - 1)
        same = bool(one.name) and _looks(one) == _looks(lines[first])
        if (
            same
            and not one.totalled
            and not before.totalled
            and one.amounts in (lines[first].amounts, (None,) * len(one.amounts))
        ):
            found[at] = first
    return found


def _looks(one: Line) -> tuple[object, ...]:
    """What tells two rows of one name apart: a kegiatan and its only sub kegiatan are often called the same."""
    return one.code, one.path, one.name, one.bold, one.italic, one.indent


def _levels(lines: Sequence[Line], parents: Parents, sums: totals.Totals, levels: Sequence[str]) -> dict[int, str]:
    """The level of each data row: by its depth, where codes and words of the rows at that depth name it."""
    depth: dict[int, int] = {}
    said: dict[int, Counter[str]] = {}
    for at, one in enumerate(lines):
        if at in sums.of or at in sums.aside:
            continue
        up = parents[at]
        depth[at] = 0 if up is None else depth.get(up, 0) + 1
        level = code_level(one.code) or word_level(one.name)
        if level in LEDGER:
            said.setdefault(depth[at], Counter())[str(level)] += 1
    deepest = max(depth.values(), default=0)
    names = _names(deepest, {d: c.most_common(1)[0][0] for d, c in said.items()}, levels)
    return {at: _own(lines[at], names, d) for at, d in depth.items()}


def _own(line: Line, names: Sequence[str], depth: int) -> str:
    """The level of a row: what its code or its word says, where that does not contradict the order of the levels."""
    return code_level(line.code) or names[depth]


def _names(deepest: int, said: dict[int, str], levels: Sequence[str]) -> list[str]:
    """A level for every depth, in their order: those that are told, the others between or after them."""
    order = [one for one in LEDGER if one in levels or one in said.values()]
    for one in ("rekening", "rincian"):
        if one not in order:
            order.append(one)
    found: list[str] = []
    for depth in range(deepest + 1):
        own = said.get(depth)
        floor = RANK[found[-1]] if found else -1
        held = own == "program" and found[-1:] == ["rekening"]  # under "Belanja Langsung" (Permendagri 13/2006)
        if own is not None and (RANK[own] > floor or own == "rekening" or held):
            found.append(own)
            continue
        later = [RANK[v] for d, v in said.items() if d > depth]
        ceiling = min(later, default=99)
        free = [one for one in order if floor < RANK[one] < ceiling]
        if not found and ceiling < 99 and free:
            free = free[-(min(said) - depth) :] if min(said) > depth else free
        found.append(free[0] if free else (found[-1] if found else order[0]))
    return found
