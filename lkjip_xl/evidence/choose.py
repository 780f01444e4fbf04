"""Which of the relations that hold are told: the strongest first, as long as they do not contradict each other."""

from collections.abc import Iterable

from lkjip_xl.evidence.span import Span, equation
from lkjip_xl.evidence.weigh import Weighed
from lkjip_xl.evidence.weights import Weights


class Chosen:
    """The relations taken so far, and what they forbid."""

    def __init__(self, weights: Weights) -> None:
        """Nothing is taken yet."""
        self.weights = weights
        self.taken: list[tuple[Weighed, float]] = []
        self._made_of: dict[int, set[int]] = {}  # result -> all that it is made of, however deep
        self._counted: set[int] = set()  # items that are part of some sum
        self._span = Span()

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
        self._span.add(equation(found.result, found.parts))

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
        return not self._span.rest(equation(found.result, found.parts))
