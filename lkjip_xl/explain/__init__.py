"""Which cell is wrong: the fewest cells whose correction makes failing relations hold, the likeliest first.

The relations that fail and that a finding speaks of are taken in groups that share cells; each group is
searched by itself (`search`), its repairs are ranked by how people err (`rank`) and put into words
(`words`). One repair alone in rank 1 means that the figures tell; several in rank 1 that they do not.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from lkjip_xl.explain import weights, words
from lkjip_xl.explain.fold import also_mended, blame, fold
from lkjip_xl.explain.rank import Evidence, Ranked, fewest, only_totals, rank, tiers, vague
from lkjip_xl.explain.rows import WholeRow, whole_rows
from lkjip_xl.explain.search import MOST_SETS, Search
from lkjip_xl.explain.shifted import Shifted, shifted
from lkjip_xl.explain.standing import Row, Standing
from lkjip_xl.explain.system import Equation, System
from lkjip_xl.model import Explanation, Finding, Folder, Form, Level, Place, Repair
from lkjip_xl.recognise.numbers import Expect, parse
from lkjip_xl.relations import arith, rounding
from lkjip_xl.relations.kinds import SURE, Equal, Ratio, Relation, Sum
from lkjip_xl.relations.kinerja import VERSION
from lkjip_xl.settings import Settings

SHOWN = 4  # repairs of first rank that are listed
SECOND = 2  # repairs that are shown beside one that stands alone
LAWFUL = frozenset({"rkt-pk", VERSION})  # families of relations whose two sides may lawfully differ
CODES = frozenset({"LK113", "LK114"})  # checks of codes
SHAPED = frozenset({"terlewat", "dua-kali", "baris-lain", "salin", "salin-sejajar"})  # what a wrong tree looks like
OFFERED = 3  # readings of a broken figure that are offered
MOST_TOGETHER = 16  # failing relations that are searched as one group
ALL_SETS = 40_000  # sets of cells looked at in one folder; past it every group gets the fewest
FEWEST_SETS = 60
MOST_GROUPS = 400  # groups that are searched; the rest is said to be too many

__all__ = ["blame", "explain", "fold"]


def explain(
    relations: Iterable[Relation],
    findings: Sequence[Finding],
    settings: Settings,
    folder: Folder | None = None,
    verdicts: Mapping[str, bool | None] | None = None,
) -> tuple[Explanation, ...]:
    """Explanations for the findings, group by group, each with its rank (1 is best, equals share it).

    Only galat are mended. Relations between documents that may lawfully differ (a PK need not follow the
    RKT) are neither mended nor kept; they still confirm a figure that stands in both. folder: what the figures
    stand in; tables in doubt take no part, newer documents hold over older ones, rows may be missing. verdicts:
    of relations that were tested before, by id.
    """
    standing = Standing(folder)
    relations = tuple(r for r in relations if not any(standing.in_doubt(c.place) for c in r.cells))
    spoken = {r for f in findings if f.level is Level.GALAT for r in f.relations}
    broken = {at.place for f in findings if f.level is Level.GALAT for at in f.locations}
    system = System((r for r in relations if r.sure >= SURE and r.family not in LAWFUL), verdicts)
    blank = {f.locations[0].place for f in findings if f.level is not Level.CATATAN and f.locations}
    must = [i for i, e in enumerate(system.equations) if _to_mend(system, e, spoken, broken, blank)]
    aside = shifted(system, must, standing)
    if not must and not aside:
        return tuple(sorted(_offers(findings, []), key=lambda e: (e.findings[:1], e.rank)))
    evidence = Evidence(system, tuple(q for r in relations if r.family in LAWFUL for q in r.cells), standing)
    evidence.link(relations)
    modes = rounding.observed(relations, settings).modes
    found = [_of_column(system, one, findings) for one in aside]
    taken = {i for one in aside for i in one.equations}
    rows = whole_rows(system, [i for i in must if i not in taken], standing)
    found += [_of_row(system, row, findings) for row in rows]
    taken |= {i for row in rows for i in row.equations}
    parts = groups(system, [i for i in must if i not in taken])
    for group in parts[MOST_GROUPS:]:
        found += _one_way(system, group, _about(system, group, findings), words.too_many())
    for group, repairs, search in search_groups(system, evidence, parts[:MOST_GROUPS], modes):
        found += _explain_group(system, group, repairs, search, findings, _doubtful(findings))
    found += _offers(findings, found)
    found = also_mended(found, relations, findings)
    return tuple(sorted(found, key=lambda e: (e.findings[:1], e.rank)))


def _of_column(system: System, one: Shifted, findings: Sequence[Finding]) -> Explanation:
    about = [n for n, f in enumerate(findings) if f.level is not Level.CATATAN and f.locations]
    mine = [n for n in about if findings[n].locations[0].place in one.places and not findings[n].relations]
    mended = (*_about(system, tuple(one.equations), findings), *mine)
    return Explanation(tuple(sorted(set(mended))), 1, words.aside(one.rows), one.repairs, (one.repairs[0].place,))


def _of_row(system: System, row: WholeRow, findings: Sequence[Finding]) -> Explanation:
    return Explanation(_about(system, tuple(row.equations), findings), 1, row.reason, (), row.places)


def _to_mend(system: System, equation: Equation, spoken: set[str], broken: set[Place], blank: set[Place]) -> bool:
    """A relation that fails and is spoken of; one with an unreadable cell that is; a sum whose total, or a
    pair of which one, is blank, where a finding begins with that cell."""
    if equation.fails:
        return equation.relation.id in spoken
    if equation.opaque:
        return equation.relation.id in spoken or any(system.cells[c].place in broken for c in equation.opaque)
    if isinstance(equation.relation, Ratio):
        return False
    total = equation.total
    if isinstance(equation.relation, Equal):
        total = next(iter(equation.waits)) if len(equation.waits) == 1 else None
    return total is not None and total in equation.waits and system.cells[total].place in blank


def groups(system: System, must: Sequence[int]) -> list[tuple[int, ...]]:
    """The failing equations in connected groups: those that share a cell belong together."""
    parent = {m: m for m in must}

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    first: dict[int, int] = {}
    for index in must:
        for cell in system.equations[index].cells:
            parent[root(index)] = root(first.setdefault(cell, index))
    together: dict[int, list[int]] = {}
    for index in must:
        together.setdefault(root(index), []).append(index)
    return [tuple(g) for g in together.values()]


def search_groups(
    system: System, evidence: Evidence, parts: Sequence[tuple[int, ...]], modes: Mapping[str, str]
) -> list[tuple[tuple[int, ...], list[Ranked], Search]]:
    """Search every group; where the best repairs of one reach into another, the two are one."""
    home = {i: n for n, group in enumerate(parts) for i in group}
    current = dict(enumerate(parts))
    done: dict[tuple[int, ...], tuple[list[Ranked], Search]] = {}
    waiting = list(current)
    spent = 0
    while waiting:
        name = waiting.pop()
        group = current.get(name)
        if group is None or group in done:
            continue
        search = Search(system, group, modes, limit=max(FEWEST_SETS, min(MOST_SETS, ALL_SETS - spent))).run()
        spent += search.looked
        repairs = rank(evidence, search.solutions, frozenset(group))
        done[group] = (repairs, search)
        others = {home[i] for i in _reach(system, repairs) if i in home} - {name}
        merged = tuple(sorted({*group, *(i for n in others for i in current[n])}))
        if others and len(merged) <= MOST_TOGETHER and not search.gave_up:
            for n in others:
                del current[n]
            current[name] = merged
            home.update(dict.fromkeys(merged, name))
            waiting.append(name)
    return [(group, *done[group]) for group in current.values()]


def _reach(system: System, repairs: Sequence[Ranked]) -> set[int]:
    """The equations that the repairs of the first rank touch."""
    best = tiers(repairs)[:1]
    return {i for tier in best for r in tier for c in r.changes for i in system.touching[c.cell]}


def _explain_group(
    system: System,
    group: tuple[int, ...],
    repairs: Sequence[Ranked],
    search: Search,
    findings: Sequence[Finding],
    doubtful: frozenset[Row],
) -> list[Explanation]:
    about = _about(system, group, findings)
    if search.gave_up or not repairs:
        return _one_way(system, group, about, words.gave_up(search.looked) if search.gave_up else words.nothing_found())
    found = _ranked(system, repairs, group, about)
    if sum(e.rank == 1 for e in found) == 1:
        why = _unsure(system, group, repairs[0], doubtful)
        if why:
            return [replace(e, rank=e.rank + 1, reason=e.reason + why) for e in found]
    return found


def _unsure(system: System, group: tuple[int, ...], best: Ranked, doubtful: frozenset[Row]) -> str:
    """Why the only repair of the first rank is not certain all the same; empty when it is."""
    roots = [c for c in best.changes if not c.made]
    bare = [c for c in roots if c.slip.kind == "lain"]
    shaped = bare or (len(roots) > 1 and any(c.slip.kind in SHAPED for c in roots))
    if shaped and _rows(system, group) & doubtful:
        return words.code_first()
    if any(vague(system, c, best, group) for c in bare):
        return words.about()
    if bare and _one_ratio(system, group) and _loose_amount(system, group[0]):
        return words.percentage_only()
    weak = [c for c in bare if c.seen is None and _weak(system, c.cell, group)]
    return words.no_slip() if len(roots) > 1 and weak else ""


def _loose_amount(system: System, index: int) -> bool:
    """An amount of this percentage stands in nothing else that holds."""
    operands = [c for c in system.equations[index].cells if arith.is_rupiah(system.cells[c])]
    return any(not any(system.equations[i].holds for i in system.touching[c]) for c in operands)


def _weak(system: System, cell: int, group: Sequence[int]) -> bool:
    """Only one failing relation asks for this correction, and a total or a copy would be no surprise there."""
    mine = [e for i in group if cell in (e := system.equations[i]).cells]
    return len(mine) < 2 and all(isinstance(e.relation, Ratio | Sum) and e.total != cell for e in mine)


def _doubtful(findings: Sequence[Finding]) -> frozenset[Row]:
    """Rows with a finding about a code: what belongs to what is not sure there."""
    return frozenset(
        (at.place.file, at.place.sheet, at.place.row)
        for f in findings
        if f.level is not Level.CATATAN and f.code in CODES
        for at in f.locations
    )


def _rows(system: System, group: Sequence[int]) -> frozenset[Row]:
    places = [system.cells[c].place for i in group for c in system.equations[i].cells]
    return frozenset((p.file, p.sheet, p.row) for p in places)


def _ranked(
    system: System, ranked: Sequence[Ranked], group: tuple[int, ...], about: tuple[int, ...]
) -> list[Explanation]:
    first, *others = tiers(ranked)
    if _one_ratio(system, group) and first[0].changes[0].slip.kind == "lain":
        least = min(len(r.changes) for r in ranked)
        first, others = [r for r in ranked if len(r.changes) == least], []  # it never tells which of its figures
    best = fewest(system, first)
    if len(best) > 1:
        best += _stale(system, best, [r for tier in others for r in tier])
    found = []
    for repair in sorted(best, key=lambda r: only_totals(system, r))[:SHOWN]:  # equals: totals go first
        text = _reason(system, repair, group)
        if len(best) > 1:
            text += words.undecided(len(best), min(len(best), SHOWN))
        found.append(Explanation(about, 1, text, _repairs(system, repair)))
    if len(best) == 1 and others:
        found += [Explanation(about, 2, _reason(system, r, group), _repairs(system, r)) for r in others[0][:SECOND]]
    return found


def _reason(system: System, repair: Ranked, group: Sequence[int]) -> str:
    loose = [c for c in repair.changes if not c.made and c.slip.kind == "lain"]
    return words.reason(system, repair, group, {c.cell for c in loose if vague(system, c, repair, group)})


def _one_ratio(system: System, group: Sequence[int]) -> bool:
    return len(group) == 1 and isinstance(system.equations[group[0]].relation, Ratio)


def _stale(system: System, best: Sequence[Ranked], others: Sequence[Ranked]) -> list[Ranked]:
    """Totals that were never brought up to date are the usual case: among equals, repairs of totals only
    are shown a little further down, if they fill the blanks that all the others fill."""
    blanks = [{c.cell for c in r.changes if system.cells[c.cell].empty} for r in best]
    wanted = set.intersection(*blanks)
    near = [r for r in others if r.bits < best[0].bits + weights.WIDER and only_totals(system, r) == 0]
    return [r for r in near if wanted <= {c.cell for c in r.changes}]


def _repairs(system: System, repair: Ranked) -> tuple[Repair, ...]:
    return tuple(
        Repair(system.cells[c.cell].place, system.cells[c.cell].value, c.after, system.cells[c.cell].unit, c.made)
        for c in repair.changes
    )


def _about(system: System, group: tuple[int, ...], findings: Sequence[Finding]) -> tuple[int, ...]:
    """The findings that speak of the group's relations, or of an unreadable cell in them."""
    ids = {system.equations[i].relation.id for i in group}
    opaque = {system.cells[c].place for i in group for c in system.equations[i].opaque}
    blank = {system.cells[c].place for i in group for c in system.equations[i].waits}
    return tuple(
        n
        for n, f in enumerate(findings)
        if ids.intersection(f.relations)
        or any(at.place in opaque for at in f.locations)
        or (f.locations and f.locations[0].place in blank)
    )


def _one_way(system: System, group: tuple[int, ...], about: tuple[int, ...], why: str) -> list[Explanation]:
    """When nothing was found: set the totals to what their parts add up to; `why` says it is one way only."""
    repairs: dict[Place, Repair] = {}
    for index in group:
        equation = system.equations[index]
        if isinstance(equation.relation, Ratio) or equation.opaque or not equation.fails:
            continue
        relation = equation.relation
        left = relation.total if isinstance(relation, Sum) else relation.left
        value = arith.add_parts(relation) if isinstance(relation, Sum) else arith.add_up(relation.right)
        if len(left) == 1 and value is not None:
            repairs.setdefault(left[0].place, Repair(left[0].place, left[0].value, value, left[0].unit))
    if not repairs:
        return []
    return [Explanation(about, 2, why, tuple(repairs.values()))]


def _offers(findings: Sequence[Finding], found: Sequence[Explanation]) -> list[Explanation]:
    """Broken figures that no relation confirms: what is one keystroke away is offered, not taken."""
    explained = {r.place.cell for e in found for r in e.repairs}
    offers = []
    for index, finding in enumerate(findings):
        if finding.level is not Level.GALAT or finding.relations or finding.value is not None:
            continue
        first = finding.locations[0] if finding.locations else None
        if first is None or finding.unit != "Rp" or first.place.cell in explained:
            continue
        reading = parse(first.text, Expect("rupiah", finding.unit))
        if reading.form is Form.BROKEN:
            offers += [
                Explanation((index,), 2, words.offered(first.text, v, "Rp"), (Repair(first.place, None, v, "Rp"),))
                for v in reading.candidates[:OFFERED]
            ]
    return offers
