"""One cause, one finding: like findings of one column are told once, with all their cells and a count.

Like ones come from one check, stand in one column of one sheet, and blame cells that hold the same (all blank, all
"n/a"); where they speak of figures, these differ from what they should be by the same amount. Other figures that
are wrong each in its own way stay findings of their own, however many there are.
"""

from collections.abc import Container, Hashable, Iterable, Sequence
from dataclasses import replace

from lkjip_xl.checks.format import ranges
from lkjip_xl.model import Finding, Located, Place, column_letters

LEAST = 4  # like findings from which on they are one


def folded(findings: Iterable[Finding], apart: Container[str] = ()) -> list[Finding]:
    """The findings, each group of like ones as one at the place of its first. `apart`: codes of checks whose
    findings are never alike, for each tells something else."""
    groups: dict[Hashable, list[Finding]] = {}
    for number, finding in enumerate(findings):
        cause = None if finding.code in apart else _cause(finding)
        groups.setdefault(number if cause is None else cause, []).append(finding)
    return [f for group in groups.values() for f in ([_one(group)] if len(group) >= LEAST else group)]


def _cause(finding: Finding) -> Hashable:
    """What like findings share; None for one that stands alone."""
    if not finding.locations or finding.locations[0].place.a1 is None or finding.many > 1:
        return None
    first = finding.locations[0]
    if finding.expected is None:
        amount = finding.value
    elif not (amount := finding.difference):
        return None
    place = first.place
    return finding.code, finding.level, place.file, place.sheet, place.col, first.text.strip().casefold(), amount


def _one(group: Sequence[Finding]) -> Finding:
    """A group as one finding: the first tells what is wrong, then how many and where."""
    first = group[0]
    places: dict[Place, Located] = {}
    for finding in group:
        places.setdefault(finding.locations[0].place, finding.locations[0])
    column = column_letters(first.locations[0].place.col or 0)
    where = ranges(p for p in places)
    more = f" Begitu pula {len(group) - 1} lainnya di kolom {column}: {where}."
    values, wants = {f.value for f in group}, {f.expected for f in group}
    return replace(
        first,
        message=first.message + more,
        locations=tuple(places.values()),
        value=first.value if len(values) == len(wants) == 1 else None,
        expected=first.expected if len(values) == len(wants) == 1 else None,
        relations=tuple(dict.fromkeys(r for f in group for r in f.relations)),
        many=len(group),
    )
