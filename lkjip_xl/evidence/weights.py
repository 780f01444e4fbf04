"""How evidence is weighed: every number with its reason. All are bits (log2 of odds) unless said otherwise."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of the arithmetic evidence; tests change them one by one.

    How much each matters on labelled tables is told in docs/decisions/0006-evidence.md.
    """

    # A relation is told when its digits outweigh the cost of naming it by this much: odds of 60 to 1.
    enough: float = 6.0
    # Where a relation fails, the line is named (log2 of the choice of lines) and pays this besides: people err
    # rarely, and most tables are of one kind, so a line in three that fails is the most that is likely.
    failing: float = 1.5
    # Of lines beside those that hold so many may be of another kind (shares, changes, ranks), or half of all;
    # where more fail, it is no rule of the table but an accident.
    other_kind: int = 4
    # People err in one sum of fifty: log2(50). A line has mistakes, and is not of another kind, when the digits of
    # what holds there outweigh those that fail.
    mistake: float = 5.6
    # Only a relation of this many bits accuses a line on which other things hold; twice as many where nothing does.
    strong: float = 20.0
    # A line on which nothing holds accuses only in figures of this many bits: percents and counts have fewer.
    accuses: float = 8.0
    # Figures rounded one by one hold within some units only; that a table is of this sort is itself a claim.
    rounded: float = 3.0
    # A figure is rarely counted in two sums, other than those above it: the second pays.
    shared_part: float = 6.0
    # A run next to its result is named by its length (twice its log2) and this: one figure in four is a total, its
    # parts before or after it.
    run: float = 3.0
    # Sums lie next to their parts: a shape that is no plain run costs more than the number of its kind says.
    not_adjacent: float = 3.0
    # The same shape found twice before (every third row, the two columns after it) needs little naming again.
    known_shape: float = 3.0
    # One line is no evidence (a count of lines).
    least_lines: int = 2


WEIGHTS = Weights()

# For a table with one column of amounts: what that column shows alone, at odds of 4.000 to 1. It is never `shown`.
ALONE = replace(WEIGHTS, least_lines=1, enough=8.0)
