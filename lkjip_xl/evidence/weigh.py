"""One candidate against all lines: where it holds, where not, and what that is worth."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import comb, gcd, log, log2, pi, sqrt

from lkjip_xl.evidence.figures import Field
from lkjip_xl.evidence.weights import Weights

ONE_BIT = 1.0  # a line that says less is no line of its own
COMPARED = 4  # lines that a line is compared with
MOST_LINES = 400  # lines that earn; more would only say it again


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
    worth: tuple[float, ...]  # the bits of each line that holds, taken alone


Held = tuple[int, float, float]  # line, bits, and of them lost to rounding


@dataclass(slots=True)
class _Tally:
    exact: list[Held]
    near: list[Held]
    fails: list[int]
    trivial: list[int]


def tolerance(parts: int) -> int:
    """How far the sum of figures rounded one by one may be off, in units of the last place.

    At most half a unit each; three standard deviations where there are many.
    """
    return int(min((parts + 1) / 2, 3 * sqrt((parts + 1) / 12)))


def _sort_lines(
    field: Field,
    result: int,
    parts: Sequence[int],
    lines: Sequence[int],
    rounded: bool,
) -> _Tally:
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
        if off > slack and not (rounded and off <= tolerance(len(values)) * unit):
            tally.fails.append(number)
            continue
        sizes = [abs(v) for v in values]
        scale = min(abs(total), sum(sizes) - max(sizes))
        bits = log2(scale / max(unit, _zeros(gcd(total, *values))) + 1)
        if off <= slack:
            tally.exact.append((number, bits, 0.0))
        if rounded:
            tally.near.append((number, bits, _spread_of_rounding(off / unit, len(values))))
    return tally


def _zeros(value: int) -> int:
    """The power of ten that a number ends in: 1000 for 45000."""
    text = str(value)
    return int("1" + "0" * (len(text) - len(text.rstrip("0"))))


def _spread_of_rounding(off: float, parts: int) -> float:
    """Bits lost to rounding: how unlikely this distance is for the sum of so many rounding errors."""
    deviation = sqrt((parts + 1) / 12)
    return log2(deviation * sqrt(2 * pi)) + off * off / (2 * deviation * deviation) / log(2)


def _news(line: Sequence[int], earlier: Sequence[Sequence[int]]) -> float:
    """How far this line's parts are from being an earlier line's parts times one factor."""
    least = float("inf")
    own = sum(map(abs, line))
    for other in earlier:
        factor = own / sum(map(abs, other))
        least = min(least, max(abs(a - factor * b) for a, b in zip(line, other, strict=True)))
    return least


def _earned(
    field: Field,
    members: Sequence[int],
    held: Sequence[Held],
    dependent: Collection[int],
) -> tuple[float, int]:
    """The bits of lines that say something new: a line that repeats another, or is its multiple, says nothing."""
    seen: list[list[int]] = []
    total, lines = 0.0, 0
    for number, bits, lost in sorted(held, key=lambda x: x[2] - x[1]):
        if number in dependent or bits <= 0:
            continue
        values = [field.lines[number][p] or 0 for p in members[1:]]
        if seen:
            bits = min(bits, log2(_news(values, seen) / field.grain(number, members) + 1))
        bits -= lost
        if bits < ONE_BIT:
            continue
        if lines >= MOST_LINES:
            break
        if len(seen) < COMPARED:
            seen.append(values)
        total += bits
        lines += 1
    return total, lines


def failing(held: int, failed: int, weights: Weights) -> float:
    """What failing lines cost: to name them among all lines, and that they fail at all."""
    if not failed:
        return 0.0
    return log2(comb(held + failed, failed)) + log2(held + failed + 1) + failed * weights.failing


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
    tally = _sort_lines(field, result, parts, lines, rounded)
    exact = {number for number, *_ in tally.exact}
    only_near = [number for number, *_ in tally.near if number not in exact]
    earned, count = _earned(field, (result, *parts), tally.exact, dependent)
    bits = earned - failing(len(tally.exact), len(only_near) + len(tally.fails), weights)
    strict = Weighed(
        result,
        parts,
        bits,
        tuple(n for n, *_ in tally.exact),
        tuple(sorted(only_near + tally.fails)),
        tuple(tally.trivial),
        False,
        count,
        tuple(bits for _, bits, _ in tally.exact),
    )
    if not rounded or not only_near:
        return strict
    earned, count = _earned(field, (result, *parts), tally.near, dependent)
    bits = earned - failing(len(tally.near), len(tally.fails), weights) - weights.rounded
    if bits <= strict.bits:
        return strict
    held = tuple(n for n, *_ in tally.near)
    worth = tuple(max(bits - lost, 0.0) for _, bits, lost in tally.near)
    return Weighed(result, parts, bits, held, tuple(tally.fails), tuple(tally.trivial), True, count, worth)
