"""One cause, one finding: which cell of a finding comes first, and findings that one correction mends as one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from lkjip_xl.explain.system import corrected
from lkjip_xl.model import Explanation, Finding, Level, Located, Place
from lkjip_xl.relations.arith import holds
from lkjip_xl.relations.kinds import Relation

MANY = 40  # places listed with one finding
NAMED = 3  # folded findings that are named
_WORST = {Level.GALAT: 0, Level.PERINGATAN: 1, Level.CATATAN: 2}
Cause = tuple[int, Place | None]  # index of the explanation, and the cell that is wrong (None: a row)


def blame(findings: Sequence[Finding], explanations: Sequence[Explanation]) -> tuple[Finding, ...]:
    """The same findings in the same order; where one explanation stands alone in rank 1, the first of its
    cells that takes part in a finding is moved to the front of that finding's locations."""
    best = _alone(explanations)
    return tuple(
        _blamed(finding, explanations[best[index]]) if index in best else finding
        for index, finding in enumerate(findings)
    )


def _alone(explanations: Sequence[Explanation]) -> Mapping[int, int]:
    """Finding -> the explanation that stands alone in rank 1 for it."""
    best: dict[int, list[int]] = {}
    for number, explanation in enumerate(explanations):
        if explanation.rank == 1:
            for index in explanation.findings:
                best.setdefault(index, []).append(number)
    return {index: numbers[0] for index, numbers in best.items() if len(numbers) == 1}


def _blamed(finding: Finding, explanation: Explanation) -> Finding:
    if not explanation.repairs:
        told = tuple(Located(p.cell) for p in explanation.places)
        rest = tuple(at for at in finding.locations if at.place.cell not in {t.place for t in told})
        return replace(finding, locations=(*told, *rest), advice=explanation.reason)
    for place in (r.place for r in explanation.repairs):
        first = [at for at in finding.locations if at.place in (place, place.cell)]
        if first:
            rest = tuple(at for at in finding.locations if at is not first[0])
            return replace(finding, locations=(first[0], *rest))
    return finding


def also_mended(
    explanations: Sequence[Explanation], relations: Sequence[Relation], findings: Sequence[Finding]
) -> list[Explanation]:
    """Explanations that stand alone, with the findings that they mend though nothing was searched for those: a
    document that may lawfully differ and no longer does, a realisasi above its pagu."""
    alone = set(_alone(explanations).values())
    taken = {n for e in explanations for n in e.findings}
    by_id = {r.id: r for r in relations}
    found = []
    for number, explanation in enumerate(explanations):
        more = (
            [n for n, f in enumerate(findings) if n not in taken and _mends(explanation, f, by_id)]
            if number in alone
            else []
        )
        taken.update(more)
        found.append(replace(explanation, findings=(*explanation.findings, *more)) if more else explanation)
    return found


def _mends(explanation: Explanation, finding: Finding, by_id: Mapping[str, Relation]) -> bool:
    roots = {r.place.cell: r for r in explanation.repairs if not r.follows}
    named = [at.place.cell for at in finding.locations]
    if finding.level is Level.CATATAN or not roots.keys() & set(named):
        return False
    if finding.relations:
        values = {r.place: r.after for r in explanation.repairs if isinstance(r.after, Decimal)}
        mine = [by_id[r] for r in finding.relations if r in by_id]
        return bool(mine) and all(holds(corrected(r, values)) is True for r in mine)
    root = roots.get(named[0])
    return root is not None and root.unit == finding.unit and finding.value is not None and root.before == finding.value


def fold(
    findings: Sequence[Finding], explanations: Sequence[Explanation]
) -> tuple[tuple[Finding, ...], tuple[Explanation, ...]]:
    """Findings with the same cause as one, the worst of them, with the places of all; explanations follow."""
    causes: dict[Cause, list[int]] = {}
    for index, number in _alone(explanations).items():
        cause = _cause(findings[index], explanations[number], number)
        if cause is not None and findings[index].level is not Level.CATATAN:
            causes.setdefault(cause, []).append(index)
    keeper: dict[int, int] = {}
    for cause, members in causes.items():
        first = min(members, key=lambda n: (_WORST[findings[n].level], _beside(findings[n], explanations[cause[0]]), n))
        keeper |= dict.fromkeys(members, first)
    kept = [n for n in range(len(findings)) if keeper.get(n, n) == n]
    at = {old: new for new, old in enumerate(kept)}
    members_of = {n: [m for m in keeper if keeper[m] == n and m != n] for n in kept}
    whole = tuple(_together(findings[n], [findings[m] for m in sorted(members_of[n])]) for n in kept)
    moved = tuple(
        replace(e, findings=tuple(dict.fromkeys(at[keeper.get(n, n)] for n in e.findings))) for e in explanations
    )
    return whole, moved


def _cause(finding: Finding, explanation: Explanation, number: int) -> Cause | None:
    """What is behind a finding: the wrong cell that it names, else the only one that there is."""
    if explanation.places or not explanation.repairs:
        return number, None
    roots = [r.place.cell for r in explanation.repairs if not r.follows]
    if _exchanged(explanation):
        return number, roots[0]
    named = {at.place.cell for at in finding.locations}
    mine = [root for root in roots if root in named]
    if len(roots) == 1:
        return number, roots[0]
    return (number, mine[0]) if len(mine) == 1 else None


def _exchanged(explanation: Explanation) -> bool:
    """Two cells that hold each what the other should: one cause."""
    roots = [r for r in explanation.repairs if not r.follows]
    return len(roots) == 2 and (roots[0].before, roots[0].after) == (roots[1].after, roots[1].before)


def _beside(finding: Finding, explanation: Explanation) -> int:
    """A finding whose own figure is the wrong one tells most; one that is set against it comes next."""
    wrong = [r for r in explanation.repairs if not r.follows]
    if any(r.before == finding.value and r.after == finding.expected for r in wrong):
        return 0
    return 1 if any(r.before == finding.value for r in wrong) else 2


def _together(finding: Finding, others: Sequence[Finding]) -> Finding:
    if not others:
        return finding
    places: dict[Place, Located] = {}
    for at in (*finding.locations[:1], *(at for o in others for at in o.locations[:1]), *finding.locations[1:]):
        places.setdefault(at.place, at)
    for other in others:
        for at in other.locations[1:]:
            places.setdefault(at.place, at)
    return replace(
        finding,
        message=f"{finding.message} {_words(others, finding.locations[0].place)}",
        locations=tuple(places.values())[:MANY],
        relations=tuple(dict.fromkeys((*finding.relations, *(r for o in others for r in o.relations)))),
    )


def _words(others: Sequence[Finding], cause: Place) -> str:
    named = [f"{o.code}{_cell(o, cause)}" for o in others[:NAMED]]
    more = f" dan {len(others) - NAMED} lagi" if len(others) > NAMED else ""
    return f"Sebab yang sama terlihat pada {', '.join(named)}{more}."


def _cell(finding: Finding, cause: Place) -> str:
    """Where a folded finding shows: its first cell that is not the wrong one itself."""
    place = next((at.place for at in finding.locations if at.place != cause and at.place.a1), None)
    return f" ({place.sheet} {place.a1})" if place is not None else ""
