"""The search: rounds of candidates, cheap shapes first; what is found is hidden, and sums over it come next."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from math import comb, log2

from lkjip_xl.evidence import candidates as make
from lkjip_xl.evidence.choose import Chosen
from lkjip_xl.evidence.figures import Field
from lkjip_xl.evidence.weigh import Weighed, tolerance, weigh
from lkjip_xl.evidence.weights import Weights

LOOKED_AT = 16  # lines on which candidates are sought
FEW_LOOKED_AT = 6  # the same where items are very many
CHECKED = 200  # lines on which candidates are weighed first
WIDE = 120  # most items for shapes that cost the square of their number
PAIRS = 60  # most items for any two
THREES = 24  # most items for any three
STRIDES = 14  # widest stride
LONG = 400  # most items for strides
NEAR = 3  # how far from a part its double is sought
FAR = 40  # how far behind the last part one more is sought
MENDS = 4  # most steps by which a flawed relation is mended
ROUNDS = 60  # more than any hierarchy is deep; each round hides something or is the last

Candidate = tuple[int, tuple[int, ...]]
Maker = Callable[[], Iterator[tuple[Candidate, float]]]


class Search:
    """One search over one field."""

    def __init__(self, field: Field, rounded: bool, dependent: Collection[int], weights: Weights) -> None:
        """Prepare the lines that are looked at."""
        self.field = field
        self.rounded = rounded
        self.dependent = frozenset(dependent)
        self.weights = weights
        self.chosen = Chosen(weights)
        self.active = list(field.used)
        self.nil = {i for i in field.used if not any(line[i] for line in field.lines)}
        self.last_copy: dict[int, int] = {}  # item -> the last of the items after it that repeat it
        self.checked = _spread(self._telling(), CHECKED)
        self.looked = _spread(
            [n for n in self.checked if n not in self.dependent] or self.checked,
            LOOKED_AT if len(field.used) <= LONG else FEW_LOOKED_AT,
        )
        self.known: dict[Candidate, Weighed] = {}
        self.widest = {n: self._tolerances(n) for n in self.looked}

    def _telling(self) -> list[int]:
        """Lines with three figures or more."""
        return [n for n, line in enumerate(self.field.lines) if sum(1 for v in line if v) >= 3]

    def _tolerances(self, number: int) -> list[int]:
        grains = self.field.grains[self.field.classes[number]]
        if not self.rounded:
            return [self.field.items if self.field.cut else 0] * self.field.items
        return [tolerance(self.field.items) * (g or 1) for g in grains]

    def run(self) -> None:
        """Plain runs until there are no more, then dearer shapes; at last those that cross what is hidden."""
        dear = (
            self._runs,
            self._anywhere,
            self._strides,
            self._holes,
            self._pairs,
            self._threes,
        )
        for _ in range(ROUNDS):
            if self._round((self._runs,), flawless=True):
                self._hide()
            elif self._hide_copies():
                continue
            elif self._round(dear):
                self._hide()
            else:
                break
        if len(self.active) < len(self.field.used):
            self.active = list(self.field.used)
            self._round((self._anywhere, self._strides, self._pairs), crossing=True)
        self._round((self._like_others,), crossing=True)

    def _hide(self) -> None:
        """Hide all parts, and beside a part its only member (which repeats it)."""
        parts = {p for w, _ in self.chosen.taken for p in w.parts}
        kept = []
        for place, item in enumerate(self.active):
            beside = self.active[max(place - 1, 0) : place] + self.active[place + 1 : place + 2]
            repeats = any(b in parts and self._repeats(item, b) for b in beside)
            if item not in parts and self.last_copy.get(item) not in parts and not repeats:
                kept.append(item)
        self.active = kept

    def _repeats(self, item: int, other: int) -> bool:
        lines = self.field.lines
        return item not in self.nil and all(lines[n][item] == lines[n][other] for n in self.checked)

    def _hide_copies(self) -> bool:
        """Hide items that repeat the item before them on every line: a group of one, and its only member."""
        kept: list[int] = []
        before: int | None = None
        for item in self.active:
            if before is not None and self._repeats(item, before):
                self.last_copy[before] = self.last_copy.get(item, item)
                continue
            kept.append(item)
            if item not in self.nil:
                before = item
        hidden = len(self.active) - len(kept)
        self.active = kept
        return hidden > 0

    def _round(self, makers: Sequence[Maker], flawless: bool = False, crossing: bool = False) -> bool:
        """Take the best that the makers offer; what counts a figure twice waits for the round in which it may."""
        found: list[tuple[float, Weighed]] = []
        for maker in makers:
            for (result, parts), naming in maker():
                w = self._weigh(result, parts)
                if self._is_rule(w) and w.bits - naming >= self.weights.enough:
                    found.append((w.bits - naming, w))
        if flawless:
            strange = self._strange([w for _, w in found])
            found = [(net, w) for net, w in found if strange.issuperset(w.fails)]
        found.sort(key=lambda x: (-x[0], len(x[1].parts), x[1].result, x[1].parts))
        counted: set[int] = set()
        any_taken = False
        for net, w in found:
            if not crossing and not counted.isdisjoint(w.parts):
                continue
            if w.fails and not flawless and net > self.chosen.cost(w):
                before, w = w.bits, self._mended(w)
                net += w.bits - before
            left = net - self.chosen.cost(w)
            if left >= self.weights.enough:
                self.chosen.take(w, left)
                counted.update(w.parts)
                any_taken = True
        return any_taken

    def _is_rule(self, w: Weighed) -> bool:
        return w.lines >= self.weights.least_lines and len(w.fails) <= max(self.weights.other_kind, len(w.holds))

    def _strange(self, found: Sequence[Weighed]) -> set[int]:
        """Lines on which next to nothing holds of what holds on others."""
        holds: Counter[int] = Counter()
        fails: Counter[int] = Counter()
        for w in [*found, *(taken for taken, _ in self.chosen.taken)]:
            holds.update(w.holds)
            fails.update(w.fails)
        return {n for n, count in fails.items() if 4 * holds[n] < count}

    def _mended(self, w: Weighed) -> Weighed:
        """A better neighbour of a flawed relation: one more part, or another in place of one, that makes no difference
        where the relation holds."""
        lines = [self.field.lines[n] for n in w.holds]
        bare = tuple(p for p in w.parts if p in self.nil or any(line[p] for line in lines))
        best = self._weigh(w.result, bare) if len(bare) > 1 else w
        for _ in range(MENDS):
            better = max((self._weigh(w.result, p) for p in self._moves(best)), key=lambda x: x.bits, default=best)
            if better.bits <= best.bits:
                break
            best = better
        return best if best.bits > w.bits + self.weights.not_adjacent else w

    def _moves(self, w: Weighed) -> Iterator[tuple[int, ...]]:
        lines = [self.field.lines[n] for n in w.holds]
        failing = [self.field.lines[n] for n in w.fails]
        first, last = min(w.parts) - NEAR, max(w.parts) + FAR
        for item in self.field.used:
            if not first <= item <= last or item == w.result or item in w.parts or item in self.nil:
                continue
            if any(line[item] for line in failing) and not any(line[item] for line in lines):
                yield tuple(sorted((*w.parts, item)))
            for part in w.parts:
                if abs(part - item) <= NEAR and all(line[item] == line[part] for line in lines):
                    yield tuple(sorted(item if p == part else p for p in w.parts))

    def _weigh(self, result: int, parts: tuple[int, ...]) -> Weighed:
        key = (result, parts)
        if key not in self.known:
            self.known[key] = weigh(
                self.field,
                result,
                parts,
                self.checked,
                self.weights,
                self.rounded,
                self.dependent,
            )
        return self.known[key]

    def _values(self, number: int) -> tuple[list[int], list[int]]:
        line, widest = self.field.lines[number], self.widest[number]
        return [line[i] or 0 for i in self.active], [widest[i] for i in self.active]

    def _voted(self, maker: Callable[[int], Iterator[tuple[int, ...]]]) -> list[tuple[int, ...]]:
        """What is sought on each line looked at and found on two."""
        votes: Counter[tuple[int, ...]] = Counter()
        for number in self.looked:
            votes.update(set(maker(number)))
        least = min(self.weights.least_lines, len(self.looked))
        return [key for key, count in votes.items() if count >= least]

    def _runs(self) -> Iterator[tuple[Candidate, float]]:
        n = len(self.active)
        places = self._places()
        found = self._voted(lambda number: make.adjacent(self._values(number)[0], self._seats(number, places)))
        for result, start, stop in found:
            before, after = places[result]
            while start == after and stop < n and self.active[stop] in self.nil:
                stop += 1  # a part that is nil everywhere belongs to the run that it ends
            while stop == before and start > 0 and self.active[start - 1] in self.nil:
                start -= 1
            naming = min(self.weights.run + 2 * log2(stop - start), log2(2 * n * n + 1))
            yield self._named(result, start, stop, start == after), naming

    def _places(self) -> dict[int, tuple[int, int]]:
        """Where runs before and after each possible result stop and start: all that are active, and those hidden as
        parts of a higher sum before their own parts were found."""
        active = set(self.active)
        places = {item: (p, p + 1) for p, item in enumerate(self.active)}
        results = {w.result for w, _ in self.chosen.taken}
        near = active.union(*(range(first, last + 1) for first, last in self.last_copy.items()))
        for place, item in enumerate(self.field.used):
            beside = self.field.used[max(place - 1, 0) : place + 2]
            if item not in active and item not in results and not near.isdisjoint(beside):
                p = bisect_left(self.active, item)
                places[item] = (p, p)
        return places

    def _seats(self, number: int, places: Mapping[int, tuple[int, int]]) -> list[make.Seat]:
        line, widest = self.field.lines[number], self.widest[number]
        return [(i, v, widest[i], *place) for i, place in places.items() if (v := line[i])]

    def _named(self, result: int, start: int, stop: int, forward: bool) -> Candidate:
        """Of items that repeat each other the result is the one next to its parts, a part the one farthest up."""
        parts = tuple(self.active[start:stop])
        if forward:
            return self.last_copy.get(result, result), parts
        return result, tuple(self.last_copy.get(p, p) for p in parts)

    def _like_others(self) -> Iterator[tuple[Candidate, float]]:
        """The shapes found twice, at every other place."""
        shapes = Counter(tuple(p - w.result for p in w.parts) for w, _ in self.chosen.taken if w.result not in w.parts)
        used = set(self.field.used)
        if len(used) > LONG:
            return  # with so many items, large figures only are found, and those as runs
        for shape in [s for s, count in shapes.items() if count > 1]:
            for item in self.field.used:
                parts = tuple(item + offset for offset in shape)
                if used.issuperset(parts):
                    yield (item, parts), self.weights.known_shape

    def _anywhere(self) -> Iterator[tuple[Candidate, float]]:
        n = len(self.active)
        if n > WIDE:
            return
        naming = log2(n**3 / 2 + 1) + self.weights.not_adjacent
        for r, start, stop in self._voted(lambda number: make.anywhere(*self._values(number))):
            yield (self.active[r], tuple(self.active[start:stop])), naming

    def _shaped(self, maker: Callable[..., Iterator[Candidate]], naming: float) -> Iterator[tuple[Candidate, float]]:
        for key in self._voted(lambda number: ((r, *p) for r, p in maker(*self._values(number)))):
            yield (self.active[key[0]], tuple(self.active[p] for p in key[1:])), naming

    def _strides(self) -> Iterator[tuple[Candidate, float]]:
        n = len(self.active)
        if n <= LONG:
            naming = log2(2 * n * n * STRIDES + 1) + self.weights.not_adjacent
            yield from self._shaped(lambda v, w: make.strided(v, w, STRIDES), naming)

    def _holes(self) -> Iterator[tuple[Candidate, float]]:
        n = len(self.active)
        if n <= WIDE:
            yield from self._shaped(make.with_hole, log2(n**3 + 1) + self.weights.not_adjacent)

    def _pairs(self) -> Iterator[tuple[Candidate, float]]:
        n = len(self.active)
        if n <= PAIRS:
            naming = log2(n * comb(n, 2) + 1) + self.weights.not_adjacent
            yield from self._shaped(lambda v, w: make.few(v, w, 2), naming)

    def _threes(self) -> Iterator[tuple[Candidate, float]]:
        n = len(self.active)
        if n <= THREES:
            naming = log2(n * comb(n, 3) + 1) + self.weights.not_adjacent
            yield from self._shaped(lambda v, w: make.few(v, w, 3), naming)


def _spread(numbers: list[int], most: int) -> list[int]:
    if len(numbers) <= most:
        return numbers
    return [numbers[i * len(numbers) // most] for i in range(most)]
