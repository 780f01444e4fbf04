"""Figures along time: the total of a period is the sum of its years, a pagu the sum of its months or quarters.

Only rupiah are added up. A count or a percentage at the end of a period may be a level, or hold years
that are not on the sheet; it is never a sum here."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from lkjip_xl.model import Item, Quantity, Slot
from lkjip_xl.relations.arith import add_up
from lkjip_xl.relations.hierarchy import FIELD_WORDS, RUPIAH
from lkjip_xl.relations.ids import relation_id
from lkjip_xl.relations.kinds import Relation, Sum
from lkjip_xl.relations.tree import Tree, filled, label

_YEAR = re.compile(r"(19|20)\d\d$")
_MONTH = re.compile(r"b\d\d$")
_QUARTER = re.compile(r"tw[1-4]$")
FEW = 3  # rows from which on "none of them adds up" tells that the column is no sum


def relations(tree: Tree) -> Iterator[Relation]:
    """Row sums of one document."""
    for field in RUPIAH:
        periods = {s.period for s in tree.slots(field)}
        for table in tree.tables():
            if "akhir" in periods:
                yield from _years(tree, field, table)
            if any(_QUARTER.match(p) for p in periods):
                yield from _quarters(tree, field, table)
            for pattern, word in ((_MONTH, "bulan"), (_QUARTER, "triwulan")):
                if any(pattern.match(p) for p in periods):
                    yield from _inside_year(tree, field, table, pattern, word)


def _cells(item: Item, field: str, pattern: re.Pattern[str]) -> Mapping[str, tuple[Quantity, ...]]:
    return {s.period: c for s, c in sorted(item.figures.items()) if s.field == field and pattern.match(s.period)}


def _years(tree: Tree, field: str, table: int) -> Iterator[Relation]:
    found: list[Sum] = []
    for item in tree.document.items:
        total = item.figures.get(Slot(field, "akhir"), ())
        years = _cells(item, field, _YEAR) if item.table == table and total else {}
        parts = tuple(c for cells in years.values() for c in cells)
        if len(years) >= 2 and filled(parts):
            what = f"{FIELD_WORDS[field]} akhir periode {label(item)}: jumlah tahun {', '.join(years)}"
            found.append(Sum(relation_id("periode", total, field), "periode", total, parts, what))
    if not _never(found):
        yield from found


def _never(found: list[Sum]) -> bool:
    """True when the end-of-period column adds up on no row at all: then it is something else."""
    judged = [(add_up(r.total), add_up(r.parts)) for r in found]
    clear = [(t, p) for t, p in judged if t is not None and p is not None]
    return len(clear) >= FEW and all(t != p for t, p in clear)


def _inside_year(tree: Tree, field: str, table: int, pattern: re.Pattern[str], word: str) -> Iterator[Relation]:
    found: list[Sum] = []
    for item in tree.document.items:
        total = item.figures.get(Slot(field), ())
        steps = _cells(item, field, pattern) if item.table == table and filled(total) else {}
        parts = tuple(c for cells in steps.values() for c in cells)
        if len(steps) == (12 if word == "bulan" else 4) and filled(parts) and not _cumulative(steps, total):
            what = f"{FIELD_WORDS[field]} {label(item)}: jumlah {len(steps)} {word}"
            found.append(Sum(relation_id(word, total, field), word, total, parts, what))
    if not _never(found):
        yield from found


def _quarters(tree: Tree, field: str, table: int) -> Iterator[Relation]:
    """A triwulan is the sum of its three months."""
    found: list[Sum] = []
    for item in tree.document.items:
        for quarter in range(1, 5) if item.table == table else ():
            total = item.figures.get(Slot(field, f"tw{quarter}"), ())
            steps = [item.figures.get(Slot(field, f"b{m:02d}"), ()) for m in range(3 * quarter - 2, 3 * quarter + 1)]
            parts = tuple(c for cells in steps for c in cells)
            if filled(total) and all(steps) and filled(parts):
                what = f"{FIELD_WORDS[field]} triwulan {quarter} {label(item)}: jumlah 3 bulan"
                found.append(Sum(relation_id("bulan", total, f"{field}/tw{quarter}"), "bulan", total, parts, what))
    if not _never(found):
        yield from found


def _cumulative(steps: Mapping[str, tuple[Quantity, ...]], total: tuple[Quantity, ...]) -> bool:
    """True when the steps never fall and the last one is the whole: figures "sampai dengan"."""
    values = [v for v in (add_up(c) for c in steps.values()) if v is not None]
    rising = all(a <= b for a, b in pairwise(values))
    return len(values) > 1 and rising and values[-1] == add_up(total) and values[0] != 0
