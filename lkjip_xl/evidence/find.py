"""The entry points: what the figures of many lines show together, and how they bear on a reading."""

from collections.abc import Collection, Iterable, Sequence

from lkjip_xl.evidence.figures import Line, field_of
from lkjip_xl.evidence.identity import Identity
from lkjip_xl.evidence.search import Search
from lkjip_xl.evidence.settle import settle, without_accidents
from lkjip_xl.evidence.weigh import weigh
from lkjip_xl.evidence.weights import WEIGHTS, Weights


def identities(
    lines: Sequence[Line],
    *,
    rounded: bool = False,
    dependent: Collection[int] = (),
    weights: Weights = WEIGHTS,
) -> list[Identity]:
    """Every sum that the figures of all lines together show."""
    field = field_of(lines)
    search = Search(field, rounded, dependent, weights)
    search.run()
    everything = range(len(field.lines))
    found = []
    for w, bits in search.chosen.taken:
        full = weigh(field, w.result, w.parts, everything, weights, rounded, search.dependent)
        found.append((full, bits + full.bits - w.bits))
    return settle(field, without_accidents(field, found), weights)


def support(
    lines: Sequence[Line],
    statements: Iterable[tuple[int, Sequence[int]]],
    *,
    rounded: bool = False,
    totals: Collection[int] = (),
    weights: Weights = WEIGHTS,
) -> list[Identity]:
    """How the figures bear on sums that a reading states, (result, parts) each, in the order given.

    Nothing is sought, so nothing is paid for naming; bits below nil speak against the statement.
    """
    field = field_of(lines)
    every = range(len(field.lines))
    weighed = [weigh(field, r, tuple(parts), every, weights, rounded, totals) for r, parts in statements]
    return settle(field, [(w, w.bits) for w in weighed], weights)


def column_relations(
    rows: Sequence[Line],
    *,
    rounded: bool = False,
    totals: Collection[int] = (),
    weights: Weights = WEIGHTS,
) -> list[Identity]:
    """Columns that are sums of other columns; `totals` names rows that repeat others (they are no evidence)."""
    return identities(rows, rounded=rounded, dependent=totals, weights=weights)


def row_sums(
    columns: Sequence[Line],
    *,
    rounded: bool = False,
    totals: Collection[int] = (),
    weights: Weights = WEIGHTS,
) -> list[Identity]:
    """Rows that are sums of other rows; `totals` names columns that are sums of others (they are no evidence)."""
    return identities(columns, rounded=rounded, dependent=totals, weights=weights)
