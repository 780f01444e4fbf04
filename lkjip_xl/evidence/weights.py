"""How evidence is weighed: every number with its reason. All are bits (log2 of odds) unless said otherwise."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of the arithmetic evidence; tests change them one by one."""

    # A relation is told when its digits outweigh the cost of naming it by this much: odds of 60 to 1.
    enough: float = 6.0
    # People err in about one sum of fifty: log2(50).
    mistake: float = 5.6
    # A line of another kind than the rest (a column of percents) fails for a reason of its own; it is named by
    # log2 of the choice of lines, and by this much, since most tables are of one kind.
    other_kind: float = 1.5
    # Figures rounded one by one hold within some units only; that a table is of this sort is itself a claim.
    rounded: float = 3.0
    # No single cell says more than this: ten digits are already beyond chance, more only drown the others.
    most_of_a_line: float = 32.0
    # A figure is rarely counted in two sums: the second sum that takes it pays.
    shared_part: float = 4.0
    # A result is rarely explained twice: the second way pays.
    second_way: float = 4.0
    # Sums lie next to their parts: a shape that is not a plain run costs more than the number of its kind says.
    not_adjacent: float = 3.0
    # The same shape found before (every third row, the two columns after it) needs no naming again.
    known_shape: float = 3.0
    # One line is no evidence.
    least_lines: int = 2


WEIGHTS = Weights()
