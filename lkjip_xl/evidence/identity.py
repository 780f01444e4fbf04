"""What the evidence says: one figure of every line is the sum of others."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Identity:
    """On the lines named, item `result` is the sum of the items `parts` (a difference is a sum turned round).

    bits:     what its digits say for it, less what the lines that fail say against it and the cost of naming it
              among all that might have been; odds of 2**bits to 1 against chance.
    lines:    how many lines earned bits of their own; with one alone nothing is shown.
    holds:    lines where it holds by their own digits (two non-zero parts or more).
    fails:    lines that it should cover and where it does not hold: likely mistakes.
    outside:  lines where it fails and nothing speaks for the line: it is of another kind (percents), or so many fail
              that the relation itself is in doubt. No ground to accuse anybody.
    trivial:  lines where it holds, but cannot fail to (one non-zero part or none); learnt, never shown.
    rounded:  the figures were rounded one by one; it holds within a few units of the last place.
    """

    result: int
    parts: tuple[int, ...]
    bits: float
    lines: int
    holds: tuple[int, ...]
    fails: tuple[int, ...] = ()
    outside: tuple[int, ...] = ()
    trivial: tuple[int, ...] = ()
    rounded: bool = False

    @property
    def shown(self) -> bool:
        """Two lines or more show it by digits of their own."""
        return self.lines > 1

    @property
    def shape(self) -> tuple[int, ...]:
        """Where the parts lie, seen from the result."""
        return tuple(p - self.result for p in self.parts)
