"""Numbers said in runs ("rows 5 to 1.048.576 are hidden"), however often and however far."""


class Spans:
    """A set of row or column numbers, kept as runs."""

    __slots__ = ("runs",)

    def __init__(self) -> None:
        """Empty."""
        self.runs: list[tuple[int, int]] = []  # first, end (not included)

    def add(self, first: int, end: int | None = None) -> None:
        """One number, or those from `first` up to, not including, `end`."""
        end = first + 1 if end is None else end
        if self.runs and self.runs[-1][0] <= first <= self.runs[-1][1]:
            first = self.runs[-1][0]
            end = max(end, self.runs.pop()[1])
        if first < end:
            self.runs.append((first, end))

    def below(self, bound: int) -> frozenset[int]:
        """The numbers below a bound."""
        found: list[int] = []
        reached = 0
        for first, end in sorted(set(self.runs)):
            found += range(max(first, reached), min(end, bound))
            reached = max(reached, end)
        return frozenset(found)
