"""Which relations are worth weighing: those that hold on a sampled line, by where their parts lie.

Each maker goes over one line and yields (result, parts) as positions in the list of active items. Prefix sums,
sorted once, answer "which run of parts adds up to this figure" by bisection, so that long tables stay cheap.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import combinations

HITS = 12  # runs looked at for one figure on one line; more are zeros or chance

Candidate = tuple[int, tuple[int, ...]]
Tolerances = Sequence[int]
Seat = tuple[int, int, int, int, int]  # name, value, tolerance, where runs before it stop, where runs after it start


class Prefixes:
    """Prefix sums of one line, findable by value."""

    def __init__(self, values: Sequence[int]) -> None:
        """Sum up the values once."""
        sums = [0]
        for value in values:
            sums.append(sums[-1] + value)
        self.sums = sums
        self.order = sorted(range(len(sums)), key=sums.__getitem__)
        self.keys = [sums[i] for i in self.order]

    def at(self, target: int, tolerance: int) -> Iterator[int]:
        """Positions whose prefix sum is the target, within the tolerance."""
        keys, order = self.keys, self.order
        start = bisect_left(keys, target - tolerance)
        for i in range(start, min(start + HITS, len(keys))):
            if keys[i] > target + tolerance:
                return
            yield order[i]


def seats(values: Sequence[int], tolerances: Tolerances) -> list[Seat]:
    """Every item as a result at its own place."""
    return [(r, value, tolerances[r], r, r + 1) for r, value in enumerate(values) if value]


def adjacent(values: Sequence[int], results: Sequence[Seat]) -> Iterator[tuple[int, int, int]]:
    """Runs that begin right after their result or end right before it: (name of the result, start, stop)."""
    prefixes = Prefixes(values)
    sums = prefixes.sums
    for name, value, tolerance, before, after in results:
        for stop in prefixes.at(sums[after] + value, tolerance):
            if stop >= after + 2:
                yield name, after, stop
        for start in prefixes.at(sums[before] - value, tolerance):
            if start <= before - 2:
                yield name, start, before


def anywhere(values: Sequence[int], tolerances: Tolerances) -> Iterator[tuple[int, int, int]]:
    """Runs that lie anywhere but over their result."""
    prefixes = Prefixes(values)
    for r, value in enumerate(values):
        if not value:
            continue
        for start in range(len(values)):
            for stop in prefixes.at(prefixes.sums[start] + value, tolerances[r]):
                if stop >= start + 2 and not start <= r < stop:
                    yield r, start, stop


def strided(values: Sequence[int], tolerances: Tolerances, most: int) -> Iterator[Candidate]:
    """Every second, third ... item after or before the result."""
    n = len(values)
    for step in range(2, min(most, (n - 1) // 2) + 1):
        for first in range(step):
            places = range(first, n, step)
            if len(places) < 3:
                continue
            own = [values[p] for p in places]
            for r, start, stop in adjacent(own, seats(own, [tolerances[p] for p in places])):
                yield places[r], tuple(places[start:stop])


def with_hole(values: Sequence[int], tolerances: Tolerances) -> Iterator[Candidate]:
    """An adjacent run that leaves out one item ('of which ...')."""
    where: dict[int, list[int]] = {}
    for i, value in enumerate(values):
        if value:
            where.setdefault(value, []).append(i)
    for r, total in enumerate(values):
        if not total:
            continue
        for direction in (1, -1):
            running, i, size = 0, r + direction, 0
            while 0 <= i < len(values):
                running += values[i]
                size += 1
                for hole in where.get(running - total, ()) if size > 2 else ():
                    if min(r + direction, i) <= hole <= max(r + direction, i) and hole != i:
                        lo, hi = min(r + direction, i), max(r + direction, i)
                        yield r, tuple(p for p in range(lo, hi + 1) if p != hole)
                i += direction


def few(values: Sequence[int], tolerances: Tolerances, size: int) -> Iterator[Candidate]:
    """Any two (or three) items."""
    places = [i for i, v in enumerate(values) if v]
    sums = sorted((sum(values[i] for i in group), group) for group in combinations(places, size))
    keys = [s for s, _ in sums]
    for r in places:
        start = bisect_left(keys, values[r] - tolerances[r])
        for i in range(start, min(start + 4 * HITS, len(keys))):
            if keys[i] > values[r] + tolerances[r]:
                break
            if r not in sums[i][1]:
                yield r, sums[i][1]
