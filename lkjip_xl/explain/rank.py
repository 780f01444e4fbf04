"""Which repair is the likeliest: how surprising each would be, counted in bits.

A repair costs: for each wrong cell how rare an error is, how surprising the slip is that leads from the
true figure to the written one (see `slips`), and, where the true figure is one that no other cell
determines, what it takes to write it down in place of the written one. A figure that stands elsewhere in
the folder costs nothing to write down: that is what confirms it. Totals made from a wrong figure cost
little. Two repairs nearer than `MARGIN` bits cannot be told apart: they share a rank.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, localcontext
from itertools import pairwise
from math import log2

from lkjip_xl.explain import slips, weights
from lkjip_xl.explain.offers import step
from lkjip_xl.explain.search import Solution
from lkjip_xl.explain.slips import Slip
from lkjip_xl.explain.standing import Standing
from lkjip_xl.explain.system import Equation, System
from lkjip_xl.model import Form, Place, Quantity
from lkjip_xl.relations.kinds import Equal, Ratio, Relation, Sum


@dataclass(frozen=True, slots=True)
class Change:
    """One cell of a repair: what it should hold, and the slip that explains what it holds.

    made: it is a total made from another cell of the repair.  seen: where the new figure stands elsewhere."""

    cell: int
    after: Decimal
    slip: Slip
    made: bool = False
    seen: Place | None = None


@dataclass(frozen=True, slots=True)
class Ranked:
    """A repair with its cost in bits."""

    changes: tuple[Change, ...]
    bits: float


@dataclass(slots=True)
class Evidence:
    """What a folder's figures say about slips: values by row, by column, and sums of groups by column."""

    system: System
    beside: tuple[Quantity, ...] = ()  # figures that confirm and take part in nothing
    standing: Standing = field(default_factory=Standing)
    same: dict[Place, set[Quantity]] = field(default_factory=lambda: defaultdict(set))  # the figure elsewhere
    rows: dict[tuple[str, str, int], list[int]] = field(default_factory=lambda: defaultdict(list))
    columns: dict[tuple[str, str, int], list[int]] = field(default_factory=lambda: defaultdict(list))
    groups: dict[tuple[str, str, int], dict[Decimal, str]] = field(default_factory=lambda: defaultdict(dict))
    printed: dict[Decimal, list[Quantity]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        """Index the cells once."""
        for cell, quantity in enumerate(self.system.cells):
            at = quantity.place
            if quantity.value is not None and not at.part:
                self.rows[at.file, at.sheet, at.row].append(cell)
                self.columns[at.file, at.sheet, at.col].append(cell)
        for quantity in (*self.system.cells, *self.beside):
            if quantity.value is not None:
                self.printed[quantity.value].append(quantity)
        for found in self.columns.values():
            found.sort(key=lambda c: self.system.cells[c].place.row)
        for equation in self.system.equations:
            if isinstance(equation.relation, Sum) and equation.total is not None and not equation.relation.minus:
                place = self.system.cells[equation.total].place
                values = [q.value for q in equation.relation.parts if q.value is not None]
                self.groups[place.file, place.sheet, place.col][sum(values, Decimal(0))] = "kelompok lain"

    def link(self, relations: Iterable[Relation]) -> None:
        """Note which figures of several documents are said to be one, whatever they hold."""
        for relation in relations:
            if isinstance(relation, Equal) and len(relation.left) == len(relation.right) == 1:
                one, other = relation.left[0], relation.right[0]
                self.same[one.place].add(other)
                self.same[other.place].add(one)

    def outdated(self, cell: int) -> Place | None:
        """Where an older plan or budget holds what is written in this cell, though a newer one says otherwise."""
        own = self.system.cells[cell]
        newer = [q for q in self.same.get(own.place, ()) if q.value is not None and q.value != own.value]
        for one in sorted(newer, key=lambda q: q.place):
            near = {*self.same[own.place], *self.same[one.place]}
            for old in sorted(near, key=lambda q: q.place):
                same = old.value == own.value and old.place != own.place
                if same and self.standing.changed(one.place) and self.standing.older(old.place, one.place):
                    return old.place
        return None


def rank(evidence: Evidence, solutions: Iterable[Solution], must: frozenset[int]) -> list[Ranked]:
    """The repairs from the likeliest down."""
    ranked = [weigh(evidence, s, must) for s in solutions]
    return sorted(ranked, key=lambda r: (r.bits, [evidence.system.cells[c.cell].place for c in r.changes]))


def weigh(evidence: Evidence, solution: Solution, must: frozenset[int]) -> Ranked:
    """The cost of one repair."""
    values = dict(solution.values)
    used = {c for i in evidence.system.active(solution.cells, must) for c in evidence.system.equations[i].cells}
    used |= {c for i in must for c in evidence.system.equations[i].cells}
    changes, bits = [], 0.0
    for cell, after in solution.values:
        made = cell not in solution.roots
        back = not made and _asked_back(evidence.system, cell, must)
        slip, cost = (Slip("ikut", weights.MADE, "Jumlah ikut berubah"), weights.MADE)
        if not made:
            slip, cost = _likeliest(evidence, cell, after, values, back)
        seen = None if made else _seen(evidence, cell, after, used)
        changes.append(Change(cell, after, slip, made, seen))
        bits += cost
        bits -= _confirmed(evidence, after) if seen is not None else 0
        bits += weights.HUGE if not made and _huge(evidence, cell, after, used) else 0
        bits += weights.BACK if slip.kind == "lain" and back else 0
        bits -= weights.ODD if not made and evidence.system.odd(cell) else 0
    bits += weights.STRANGE * sum(_strange(evidence.system, i, values) for i in must)
    changes.sort(key=lambda c: (c.made, evidence.system.cells[c.cell].place))
    return Ranked(tuple(changes), bits)


def _likeliest(
    evidence: Evidence, cell: int, after: Decimal, values: Mapping[int, Decimal], back: bool
) -> tuple[Slip, float]:
    """The least surprising slip, and what the cell costs with it."""
    rare = _rare(evidence, cell)
    costs = [
        (rare + s.bits + _free(evidence, cell, after, s, back), s) for s in slips_of(evidence, cell, after, values)
    ]
    cost, slip = min(costs, key=lambda c: c[0])
    return slip, cost


def _asked_back(system: System, cell: int, must: Iterable[int]) -> bool:
    """All that asks for a correction of this cell is percentages made from it."""
    mine = [e.relation for i in must if cell in (e := system.equations[i]).cells]
    return bool(mine) and all(isinstance(r, Ratio) and not _is_result(system, r, cell) for r in mine)


def _strange(system: System, index: int, values: Mapping[int, Decimal]) -> bool:
    """The percentage of a mended Ratio is one that hardly ever is right."""
    relation = system.equations[index].relation
    if not isinstance(relation, Ratio) or relation.family not in weights.BOUNDS:
        return False
    cell = system.number[relation.result.place]
    return values.get(cell, system.value(cell)) > weights.BOUNDS[relation.family]


def _rare(evidence: Evidence, cell: int) -> float:
    """How rare an error in this cell is."""
    system = evidence.system
    mine = [system.equations[i] for i in system.touching[cell]]
    if system.cells[cell].form is Form.BLANK:
        blanks = [sum(system.cells[c].form is Form.BLANK for c in e.cells) for e in mine]
        return weights.OMITTED + weights.MORE_BLANKS * log2(max(1, *blanks, 1))
    exported = weights.EXPORTED if evidence.standing.exported(system.cells[cell].place) else 0.0
    return exported + (weights.STALE if any(e.total == cell for e in mine) else weights.ERROR)


def _bound(system: System, cell: int) -> bool:
    """True when other cells determine this one: a total, a copy, a computed percentage."""
    for index in system.touching[cell]:
        equation = system.equations[index]
        if isinstance(equation.relation, Equal) or equation.total == cell:
            return True
        if _is_result(system, equation.relation, cell):
            return True
    return False


def _free(evidence: Evidence, cell: int, after: Decimal, slip: Slip, back: bool) -> float:
    """What a true figure costs that no other cell determines, less what the written one would cost. A
    written figure that also stands beside it (pagu spent to the last rupiah) would cost little.
    back: only a percentage asks for it; then nothing is saved by a shorter figure."""
    system = evidence.system
    if _bound(system, cell):
        return 0.0
    extra = weights.EMPTIED if after == 0 and system.value(cell) != 0 else 0.0
    saved = slips.weight(system.value(cell))
    if back:
        saved = min(saved, slips.weight(after))
    return extra + slips.weight(after) - (min(saved, weights.TWIN) if slip.kind == "salin-sejajar" else saved)


def _seen(evidence: Evidence, cell: int, after: Decimal, used: set[int]) -> Place | None:
    if len(slips.digits_of(after)) < weights.TELLING:
        return None
    own = evidence.system.cells[cell]
    if any(c != cell and evidence.system.cells[c].value == after for c in used):
        return None  # a figure of the same sum confirms nothing, nor does its copy elsewhere
    places = {evidence.system.cells[c].place for c in used}
    for other in evidence.printed.get(after, ()):
        if evidence.standing.older(other.place, own.place) or _one_row(other.place, own.place):
            continue  # an older document confirms nothing in a newer one, nor the pagu a realisasi beside it
        if other.place not in places and other.place != own.place and other.unit == own.unit:
            return other.place
    return None


def _one_row(one: Place, other: Place) -> bool:
    return (one.file, one.sheet, one.row, one.part) == (other.file, other.sheet, other.row, 0)


def _huge(evidence: Evidence, cell: int, after: Decimal, used: set[int]) -> bool:
    """The new figure is out of all proportion to the column, leaving out what takes part."""
    at = evidence.system.cells[cell].place
    column = evidence.columns.get((at.file, at.sheet, at.col), ()) if not at.part else ()
    others = [evidence.system.value(c) for c in column if c not in used]
    return len(others) >= 3 and after > 10 * max(others)


def _confirmed(evidence: Evidence, after: Decimal) -> float:
    """How much a figure seen elsewhere tells: its digits, less the chance of meeting it among so many."""
    return max(0.0, weights.DIGIT * len(slips.digits_of(after)) - log2(1 + len(evidence.printed)) / 2)


def slips_of(evidence: Evidence, cell: int, after: Decimal, values: Mapping[int, Decimal]) -> list[Slip]:
    """The ways from the true figure to the written one."""
    quantity = evidence.system.cells[cell]
    if quantity.form is Form.BROKEN:
        near = after in quantity.candidates
        return [Slip("rusak", 0 if near else weights.GENERIC, "Tulisan angka rusak")]
    if quantity.form in (Form.BLANK, Form.ERROR):
        return [Slip("kosong", weights.BLANKED, "Sel kosong" if quantity.empty else "Rumus rusak")]
    if quantity.form is Form.DASH:
        return [Slip("strip", weights.DASHED, "Hanya tertulis strip")]
    before = evidence.system.value(cell)
    if before == 0:
        return [Slip("nol", weights.ZERO, "Tertulis nol")]
    if quantity.formula:
        found = [*_calculated(evidence, cell, after), slips.generic(before, after)]
    else:
        found = [slips.slip_between(before, after), *_typed(quantity, after)]
        found += _exchanged(evidence.system, cell, values)
        found += _copied(evidence, cell, before)
        found += _outdated(evidence, cell, before, after)
    if any(evidence.system.equations[i].total == cell for i in evidence.system.touching[cell]):
        found.append(slips.other_total(before, after))
    found += _rows(evidence, cell, before, after, values)
    return found


def _calculated(evidence: Evidence, cell: int, after: Decimal) -> Iterable[Slip]:
    """A formula is never mistyped by a keystroke: it was not calculated again, or it adds up other cells."""
    if evidence.standing.calculated.get(evidence.system.cells[cell].place) == after:
        yield Slip("basi", weights.STALE_VALUE, "Nilai rumus belum dihitung ulang")


def _outdated(evidence: Evidence, cell: int, before: Decimal, after: Decimal) -> Iterable[Slip]:
    """The figure of an older document still stands: the usual case when a plan was changed, unless the two are
    but a keystroke apart."""
    old = evidence.outdated(cell)
    if old is not None:
        near = slips.slip_between(before, after).kind != "lain"
        yield Slip(
            "lama",
            weights.OUTDATED + (weights.NEAR if near else 0),
            f"Angka dari dokumen yang lebih lama ({old}) masih dipakai",
        )


def _exchanged(system: System, cell: int, values: Mapping[int, Decimal]) -> Iterable[Slip]:
    """Two cells of the repair hold each what the other should: one slip, told with both."""
    for other, after in values.items():
        if other != cell and after == system.value(cell) and values[cell] == system.value(other):
            names = " dan ".join(
                system.cells[c].place.a1 or "" for c in sorted((cell, other), key=lambda c: system.cells[c].place)
            )
            yield Slip("tertukar", weights.BESIDE, f"Isi sel {names} tertukar")


def _typed(quantity: Quantity, after: Decimal) -> Iterable[Slip]:
    """A text whose separators slipped (2200771.000 for 220.771.000): its digits, but for one, are the right ones."""
    shown = "".join(c for c in quantity.text.partition(",")[0] if c.isdigit())
    right = str(int(after)) if after == after.to_integral_value() and after > 0 else ""
    if not (quantity.decimals and "." in quantity.text and right and len(shown) > 3):
        return
    if shown == right or any(shown[:i] + shown[i + 1 :] == right for i in range(len(shown))):
        yield Slip("pemisah", weights.SEPARATOR, "Tanda pemisah bergeser")


def _copied(evidence: Evidence, cell: int, before: Decimal) -> Iterable[Slip]:
    """The written figure stands in the same row, or right above or below."""
    at = evidence.system.cells[cell].place
    kin = _rightly_equal(evidence.system, cell)
    for other in evidence.rows.get((at.file, at.sheet, at.row), ()):
        if other != cell and other not in kin and evidence.system.cells[other].value == before:
            where = evidence.system.cells[other].place.a1
            bits = weights.BESIDE + (weights.BACK if _made_of(evidence.system, other, cell) else 0)
            bits -= weights.OWN if _made_of(evidence.system, cell, other) else 0
            yield Slip(_copy(evidence.system, other), bits, f"Angka sel di sebelahnya ({where}) tersalin")
    column = evidence.columns.get((at.file, at.sheet, at.col), [])
    here = column.index(cell) if cell in column else None
    if here is None:
        return
    for other in column[max(0, here - 1) : here] + column[here + 1 : here + 2]:
        if other not in kin and evidence.system.cells[other].value == before:
            where = evidence.system.cells[other].place.a1
            yield Slip(_copy(evidence.system, other), weights.ABOVE, f"Angka baris di dekatnya ({where}) tersalin")


def _made_of(system: System, result: int, cell: int) -> bool:
    """A percentage is copied over the figures that it is made from less often than the other way round."""
    both = [e.relation for i in system.touching[result] if cell in (e := system.equations[i]).cells]
    return any(_is_result(system, r, result) for r in both)


def _copy(system: System, source: int) -> str:
    """A copy of a figure that may rightly be the same, or of one that others determine."""
    return "salin" if _bound(system, source) else "salin-sejajar"


def _rightly_equal(system: System, cell: int) -> set[int]:
    """Cells of sums that hold: a total over one filled part is no copy of it."""
    return {c for i in system.touching[cell] if system.equations[i].holds for c in system.equations[i].cells}


def _rows(
    evidence: Evidence, cell: int, before: Decimal, after: Decimal, values: Mapping[int, Decimal]
) -> Iterable[Slip]:
    """A total from which rows were left out, in which rows count twice, or that holds another group's rows."""
    system = evidence.system
    with localcontext() as context:
        context.prec = 60
        difference = before - after
    for index in system.touching[cell]:
        equation = system.equations[index]
        if equation.total != cell or equation.opaque or not _adds_up(equation):
            continue
        parts = [(c, values.get(c, system.value(c))) for c in equation.cells if c != cell]
        yield from _parts(evidence, parts, difference)
    if difference > 0 and any(
        _adds_up(e) and e.total == cell for e in map(system.equations.__getitem__, system.touching[cell])
    ):
        yield from _others(evidence, cell, difference)


def _adds_up(equation: Equation) -> bool:
    """A total of rows or columns, no difference between two columns."""
    return not (isinstance(equation.relation, Sum) and equation.relation.minus)


def _parts(evidence: Evidence, parts: Sequence[tuple[int, Decimal]], difference: Decimal) -> Iterable[Slip]:
    bits = weights.LEFT_OUT + log2(3 * len(parts))  # a row left out, a row twice, two neighbours left out
    for part, value in parts:
        if value == 0:
            continue
        where = evidence.system.cells[part].place
        name = where.a1 or str(where)
        if value == -difference:
            yield Slip("terlewat", bits, f"Sel {name} tidak ikut dijumlahkan")
        elif value == difference:
            yield Slip("dua-kali", bits, f"Sel {name} terhitung dua kali")
    for (one, a), (two, b) in pairwise(parts):
        if a and b and a + b == -difference:
            cells = evidence.system.cells
            names = f"{cells[one].place.a1} dan {cells[two].place.a1}"
            yield Slip("terlewat", bits, f"Sel {names} tidak ikut dijumlahkan")


def _others(evidence: Evidence, cell: int, difference: Decimal) -> Iterable[Slip]:
    at = evidence.system.cells[cell].place
    key = (at.file, at.sheet, at.col)
    column = evidence.columns.get(key, [])
    bits = weights.OTHER_ROWS + log2(len(column) + 1)
    for value in evidence.groups.get(key, ()):
        if value and value == difference:
            yield Slip("baris-lain", bits, "Baris kelompok lain ikut terjumlah")
    for other in column:
        value = evidence.system.value(other)
        rest = abs(difference - value)
        told = value > 100000 * rest if rest else len(slips.digits_of(value)) > 3
        if other != cell and value > 0 and rest <= weights.SMALL and told:
            where = evidence.system.cells[other].place.a1
            more = f", dan {rest} rupiah lagi" if rest else ""
            yield Slip("baris-lain", bits + slips.weight(rest), f"Angka baris lain ({where}) ikut terjumlah{more}")


def only_totals(system: System, repair: Ranked) -> int:
    """How many corrected cells are no totals."""
    return sum(not any(system.equations[i].total == c.cell for i in system.touching[c.cell]) for c in repair.changes)


def fewest(system: System, tier: Sequence[Ranked]) -> list[Ranked]:
    """Of repairs that cannot be told apart: those with the fewest wrong cells (a total made from one of them is
    none), and those that correct totals only. Where that would leave one alone, all stay: the figures do not tell."""
    least = min(wrong_cells(r) for r in tier)
    kept = [r for r in tier if wrong_cells(r) == least or only_totals(system, r) == 0]
    return kept if len(kept) > 1 else list(tier)


def wrong_cells(repair: Ranked) -> int:
    """How many cells are wrong by themselves."""
    return sum(not c.made for c in repair.changes)


def vague(system: System, change: Change, repair: Ranked, must: Sequence[int]) -> bool:
    """The new figure comes from a rounded percentage alone: its neighbours would do as well."""
    active = system.active([c.cell for c in repair.changes], frozenset(must))
    mine = [e for i in active if change.cell in (e := system.equations[i]).cells]
    if any(e.exact for e in mine) or any(_is_result(system, e.relation, change.cell) for e in mine):
        return False
    values = {c.cell: c.after for c in repair.changes}
    width = step(system.cells[change.cell])
    near = ({**values, change.cell: change.after + d} for d in (width, -width))
    return any(all(system.holds_with(e, v) for e in mine) for v in near)


def _is_result(system: System, relation: Relation, cell: int) -> bool:
    return isinstance(relation, Ratio) and system.number[relation.result.place] == cell


def tiers(ranked: Sequence[Ranked]) -> list[list[Ranked]]:
    """Groups of equal rank: a repair joins the group whose best it is less than weights.MARGIN behind."""
    found: list[list[Ranked]] = []
    for repair in ranked:
        if found and repair.bits < found[-1][0].bits + weights.MARGIN:
            found[-1].append(repair)
        else:
            found.append([repair])
    return found
