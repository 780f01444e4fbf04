"""What the evidence says: one figure of every line is the sum of others."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Identity:
    """On the lines named, item `result` is the sum of the items `parts` (a difference is a sum turned round).

    bits:     what its digits say for it, less what the lines that fail say against it and the cost of naming it
              among all that might have been; odds of 2**bits to 1 against chance.
    holds:    lines where it holds by their own digits (two non-zero parts or more).
    fails:    lines that it should cover and where it does not hold: likely mistakes when `bits` are many.
    outside:  lines where it fails, but so does most else: lines of another kind.
    trivial:  lines where it holds, but cannot fail to (one non-zero part or none); learnt, never shown.
    rounded:  the figures were rounded one by one; it holds within a few units of the last place.
    """

    result: int
    parts: tuple[int, ...]
    bits: float
    holds: tuple[int, ...]
    fails: tuple[int, ...] = ()
    outside: tuple[int, ...] = ()
    trivial: tuple[int, ...] = ()
    rounded: bool = False

    @property
    def shape(self) -> tuple[int, ...]:
        """Where the parts lie, seen from the result."""
        return tuple(p - self.result for p in self.parts)
