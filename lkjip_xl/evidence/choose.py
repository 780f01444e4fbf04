"""Which of the relations that hold are told: the strongest first, as long as they do not contradict each other."""

from collections.abc import Iterable

from lkjip_xl.evidence.weigh import Weighed
from lkjip_xl.evidence.weights import Weights

PRIME = (1 << 61) - 1


class Chosen:
    """The relations taken so far, and what they forbid."""

    def __init__(self, weights: Weights) -> None:
        """Nothing is taken yet."""
        self.weights = weights
        self.taken: list[tuple[Weighed, float]] = []
        self._made_of: dict[int, set[int]] = {}  # result -> all that it is made of, however deep
        self._counted: set[int] = set()  # items that are part of some sum
        self._basis: dict[int, dict[int, int]] = {}

    def cost(self, found: Weighed) -> float:
        """What taking this relation costs beside those already taken; infinite where it contradicts them."""
        again = found.result in self._made_of
        if found.result in found.parts or self._circular(found) or self._overlaps(found):
            return float("inf")
        if again and self._implied(found):
            return float("inf")
        return self.weights.shared_part if not self._counted.isdisjoint(found.parts) else 0.0

    def take(self, found: Weighed, bits: float) -> None:
        """Take a relation."""
        self.taken.append((found, bits))
        below = self._below(found.parts)
        for result, made_of in self._made_of.items():
            if result == found.result or found.result in made_of:
                made_of |= below
        self._made_of.setdefault(found.result, set()).update(below)
        self._counted.update(found.parts)
        rest = self._rest(found)
        if rest:
            self._add(rest)

    def _below(self, parts: Iterable[int]) -> set[int]:
        below = set(parts)
        for part in parts:
            below |= self._made_of.get(part, set())
        return below

    def _circular(self, found: Weighed) -> bool:
        return any(found.result in self._made_of.get(p, ()) for p in found.parts)

    def _overlaps(self, found: Weighed) -> bool:
        """The result is already made of some of these parts: one of the two ways is wrong."""
        return not self._made_of.get(found.result, set()).isdisjoint(found.parts)

    def _implied(self, found: Weighed) -> bool:
        return not self._rest(found)

    def _rest(self, found: Weighed) -> dict[int, int]:
        """What is left of the equation when those taken are used (coefficients modulo a prime)."""
        row = dict.fromkeys(found.parts, PRIME - 1)
        row[found.result] = 1
        while True:
            pivot = min((i for i in row if i in self._basis), default=None)
            if pivot is None:
                return row
            factor = row[pivot]
            for i, x in self._basis[pivot].items():
                left = (row.get(i, 0) - factor * x) % PRIME
                if left:
                    row[i] = left
                else:
                    row.pop(i, None)

    def _add(self, row: dict[int, int]) -> None:
        pivot = min(row)
        inverse = pow(row[pivot], PRIME - 2, PRIME)
        row = {i: x * inverse % PRIME for i, x in row.items()}
        for other in self._basis.values():
            factor = other.get(pivot, 0)
            if factor:
                for i, x in row.items():
                    left = (other.get(i, 0) - factor * x) % PRIME
                    if left:
                        other[i] = left
                    else:
                        other.pop(i, None)
        self._basis[pivot] = row
