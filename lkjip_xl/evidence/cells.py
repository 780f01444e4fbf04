"""A whole grid: relations along rows and along columns, cell by cell."""

from collections.abc import Sequence
from dataclasses import dataclass

from lkjip_xl.evidence.figures import Line, Number
from lkjip_xl.evidence.find import column_relations, row_sums
from lkjip_xl.evidence.identity import Identity
from lkjip_xl.evidence.weights import WEIGHTS, Weights

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Sum:
    """One cell that is the sum of others (row and column from 0).

    down:     the parts stand in the result's column (above or below it); else in its row.
    shown:    its own digits show it; otherwise it was learnt from the neighbouring lines.
    holds:    False where a strong pattern fails: a likely mistake.
    """

    result: Cell
    parts: tuple[Cell, ...]
    down: bool
    bits: float
    shown: bool
    holds: bool


def transposed(rows: Sequence[Line]) -> list[list[Number]]:
    """Columns of a grid given by rows."""
    width = max(map(len, rows), default=0)
    return [[row[c] if c < len(row) else None for row in rows] for c in range(width)]


def both_ways(
    rows: Sequence[Line], *, rounded: bool = False, weights: Weights = WEIGHTS
) -> tuple[list[Identity], list[Identity]]:
    """Column relations and row sums of a grid; each way, lines that are totals the other way are no evidence."""
    columns = transposed(rows)
    across = column_relations(rows, rounded=rounded, weights=weights)
    down = row_sums(columns, rounded=rounded, totals={i.result for i in across}, weights=weights)
    across = column_relations(rows, rounded=rounded, totals={i.result for i in down}, weights=weights)
    return across, down


def sums(rows: Sequence[Line], *, rounded: bool = False, weights: Weights = WEIGHTS) -> list[Sum]:
    """All sums of a grid, cell by cell."""
    found: list[Sum] = []
    across, down = both_ways(rows, rounded=rounded, weights=weights)
    for identity in across:
        found += _cells(rows, identity, False)
    for identity in down:
        found += _cells(rows, identity, True)
    return found


def _cells(rows: Sequence[Line], identity: Identity, down: bool) -> list[Sum]:
    def cell(item: int, line: int) -> Cell:
        return (item, line) if down else (line, item)

    def told(line: int, shown: bool, holds: bool) -> Sum:
        parts = tuple(c for p in identity.parts if value(c := cell(p, line)) is not None)
        return Sum(cell(identity.result, line), parts, down, identity.bits, shown, holds)

    def value(c: Cell) -> Number:
        return rows[c[0]][c[1]] if c[1] < len(rows[c[0]]) else None

    return (
        [told(n, True, True) for n in identity.holds]
        + [told(n, False, True) for n in identity.trivial]
        + [told(n, False, False) for n in identity.fails]
    )
