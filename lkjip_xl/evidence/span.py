"""Which equations follow from others: exact elimination modulo a prime (coefficients are small)."""

from collections.abc import Iterable, Mapping

PRIME = (1 << 61) - 1

Row = dict[int, int]


def equation(result: int, parts: Iterable[int]) -> Row:
    """result - parts = 0, as coefficients by item."""
    row = dict.fromkeys(parts, PRIME - 1)
    row[result] = (row.get(result, 0) + 1) % PRIME
    return row


class Span:
    """Equations, and all that follows from them."""

    def __init__(self) -> None:
        """Nothing follows yet."""
        self._basis: dict[int, Row] = {}

    def rest(self, row: Mapping[int, int]) -> Row:
        """What is left of an equation once the others are used; nothing when it follows from them."""
        left = {i: x for i, x in row.items() if x}
        while True:
            pivot = min((i for i in left if i in self._basis), default=None)
            if pivot is None:
                return left
            _subtract(left, left[pivot], self._basis[pivot])

    def add(self, row: Mapping[int, int]) -> None:
        """Take one more equation."""
        left = self.rest(row)
        if not left:
            return
        pivot = min(left)
        inverse = pow(left[pivot], PRIME - 2, PRIME)
        left = {i: x * inverse % PRIME for i, x in left.items()}
        for other in self._basis.values():
            if pivot in other:
                _subtract(other, other[pivot], left)
        self._basis[pivot] = left


def _subtract(row: Row, factor: int, other: Mapping[int, int]) -> None:
    for i, x in other.items():
        left = (row.get(i, 0) - factor * x) % PRIME
        if left:
            row[i] = left
        else:
            row.pop(i, None)
