"""One candidate against all lines: where it holds, where not, and what that is worth."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import comb, gcd, log2

from lkjip_xl.evidence.figures import Field
from lkjip_xl.evidence.weights import Weights


@dataclass(frozen=True, slots=True)
class Weighed:
    """The lines of a candidate sorted by verdict, and the bits that they give (naming not yet paid)."""

    result: int
    parts: tuple[int, ...]
    bits: float
    holds: tuple[int, ...]
    fails: tuple[int, ...]
    trivial: tuple[int, ...]
    rounded: bool
    lines: int  # independent lines that earned bits


@dataclass(slots=True)
class _Tally:
    exact: list[tuple[int, float]]
    near: list[tuple[int, float]]  # bits less the width of the tolerance
    fails: list[int]
    trivial: list[int]


def tolerance(parts: int) -> int:
    """How far the sum of figures rounded one by one may be off, in units of the last place.

    At most half a unit each; three standard deviations where there are many.
    """
    return int(min((parts + 1) / 2, 3 * ((parts + 1) / 12) ** 0.5))


def _sort_lines(field: Field, result: int, parts: Sequence[int], lines: Sequence[int], weights: Weights) -> _Tally:
    tally = _Tally([], [], [], [])
    members = (result, *parts)
    units: dict[int, int] = {}
    for number in lines:
        line = field.lines[number]
        total = line[result]
        if total is None:
            continue
        values = [v for p in parts if (v := line[p])]
        off = abs(total - sum(values))
        if len(values) < 2:
            if not off:
                if values or any(line[p] is not None for p in parts):
                    tally.trivial.append(number)
            elif values or any(line[p] is not None for p in parts):
                tally.fails.append(number)
            continue
        kind = field.classes[number]
        unit = units.get(kind) or units.setdefault(kind, field.grain(number, members))
        slack = len(values) if field.cut else 0
        width = tolerance(len(values))
        if off > max(width * unit, slack):
            tally.fails.append(number)
            continue
        sizes = [abs(v) for v in values]
        scale = min(abs(total), sum(sizes) - max(sizes))
        bits = min(log2(scale / unit + 1), weights.most_of_a_line)
        if off <= slack:
            tally.exact.append((number, bits))
        tally.near.append((number, max(bits - log2(2 * width + 1), 0.0)))
    return tally


def _key(field: Field, number: int, parts: Sequence[int]) -> tuple[int, ...]:
    """The same for lines that say the same: equal figures, or all times the same factor."""
    values = [field.lines[number][p] or 0 for p in parts]
    shared = gcd(*values) or 1
    return tuple(v // shared for v in values)


def _earned(
    field: Field, parts: Sequence[int], held: Sequence[tuple[int, float]], dependent: Collection[int]
) -> tuple[float, int]:
    seen: set[tuple[int, ...]] = set()
    total, lines = 0.0, 0
    for number, bits in held:
        if number in dependent or bits <= 0:
            continue
        key = _key(field, number, parts)
        if key not in seen:
            seen.add(key)
            total += bits
            lines += 1
    return total, lines


def failing(held: int, failed: int, weights: Weights) -> float:
    """What failing lines cost: the cheaper of 'people erred here' and 'these are lines of another kind'."""
    other = log2(comb(held + failed, failed)) + log2(held + failed + 1) + failed * weights.other_kind
    return min(failed * weights.mistake, other) if failed else 0.0


def weigh(
    field: Field,
    result: int,
    parts: tuple[int, ...],
    lines: Sequence[int],
    weights: Weights,
    rounded: bool,
    dependent: Collection[int] = (),
) -> Weighed:
    """Weigh one candidate on the lines given."""
    tally = _sort_lines(field, result, parts, lines, weights)
    exact = {number for number, _ in tally.exact}
    only_near = [number for number, _ in tally.near if number not in exact]
    earned, count = _earned(field, parts, tally.exact, dependent)
    bits = earned - failing(len(tally.exact), len(only_near) + len(tally.fails), weights)
    strict = Weighed(
        result,
        parts,
        bits,
        tuple(n for n, _ in tally.exact),
        tuple(sorted(only_near + tally.fails)),
        tuple(tally.trivial),
        False,
        count,
    )
    if not rounded or not only_near:
        return strict
    earned, count = _earned(field, parts, tally.near, dependent)
    bits = earned - failing(len(tally.near), len(tally.fails), weights) - weights.rounded
    if bits <= strict.bits:
        return strict
    held = tuple(n for n, _ in tally.near)
    return Weighed(result, parts, bits, held, tuple(tally.fails), tuple(tally.trivial), True, count)
