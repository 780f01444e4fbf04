"""Figures along time: the total of a period is the sum of its years, a pagu the sum of its months or quarters,
a quarter that of its months; what runs from January ("s.d.") is the s.d. before it and the period itself.

Only rupiah are added up. A count or a percentage at the end of a period may be a level, or hold years
that are not on the sheet; it is never a sum here."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from lkjip_xl.model import Item, Quantity, Slot
from lkjip_xl.relations.arith import add_up, holds
from lkjip_xl.relations.hierarchy import FIELD_WORDS, RUPIAH, period_words
from lkjip_xl.relations.identities import borne_out
from lkjip_xl.relations.ids import relation_id
from lkjip_xl.relations.kinds import Relation, Sum
from lkjip_xl.relations.tree import Tree, filled, label

_YEAR = re.compile(r"(19|20)\d\d$")
_MONTH = re.compile(r"b\d\d$")
_QUARTER = re.compile(r"tw[1-4]$")
_DATED = re.compile(r"(?P<before>(?:\d{4}/)?)(?P<runs>sd_)?(?P<kind>tw|b)(?P<number>\d+)$")
FEW = 3  # rows from which on "none of them adds up" tells that the column is no sum


def relations(tree: Tree) -> Iterator[Relation]:
    """Row sums of one document."""
    for field in RUPIAH:
        periods = {s.period for s in tree.slots(field)}
        for table in tree.tables():
            if "akhir" in periods:
                yield from _years(tree, field, table)
            for pattern, word in ((_MONTH, "bulan"), (_QUARTER, "triwulan")):
                if any(pattern.match(p) for p in periods):
                    yield from _inside_year(tree, field, table, pattern, word)
            for result in sorted(s for s in tree.slots(field) if _DATED.match(s.period) or not s.period):
                yield from _made_of(tree, table, result)


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


def _made_of(tree: Tree, table: int, result: Slot) -> Iterator[Relation]:
    """One column as the sum of others of its row, where the headings say so and most rows bear it out."""
    slots = {s for i in tree.document.items if i.table == table for s in i.figures if s.field == result.field}
    steps = _steps(result, slots)
    if result not in slots or not steps:
        return
    found: list[Sum] = []
    for item in tree.document.items:
        total = item.figures.get(result, ())
        cells = {s.period: item.figures.get(s, ()) for s in steps} if item.table == table and filled(total) else {}
        parts = tuple(c for group in cells.values() for c in group)
        if all(cells.values()) and filled(parts) and not _cumulative(cells, total):
            what = f"{FIELD_WORDS[result.field]}{period_words(result)} {label(item)}: {_of_what(steps)}"
            name = relation_id("kurun", total, f"{result.field}/{result.period}")
            found.append(Sum(name, "kurun", total, parts, what))
    if borne_out(len(found), sum(holds(r) is False for r in found)):
        yield from found


def _steps(result: Slot, slots: set[Slot]) -> list[Slot]:
    """The columns that add up to this one; none where the table does not have them all."""
    dated = _DATED.match(result.period)
    if dated is None:
        choices = [["sd bulan lalu", "bulan ini"]]
    else:
        before, kind, number = dated["before"], dated["kind"], int(dated["number"])
        names = [f"{before}{_part(kind, n)}" for n in range(1, number + 1)]
        if dated["runs"]:
            last = f"{before}sd_{_part(kind, number - 1)}" if number > 1 else "sd bulan lalu"
            choices = [[last, *names[-1:]], names]
        else:
            choices = (
                [[f"{before}{_part('b', n)}" for n in range(3 * number - 2, 3 * number + 1)]] if kind == "tw" else []
            )
    made = [[Slot(result.field, period) for period in choice] for choice in choices]
    return next((choice for choice in made if len(choice) > 1 and slots.issuperset(choice)), [])


def _part(kind: str, number: int) -> str:
    return f"{kind}{number:02d}" if kind == "b" else f"{kind}{number}"


def _of_what(steps: list[Slot]) -> str:
    if any(s.period.startswith(("sd", "2")) and "sd" in s.period for s in steps):
        return "yang lalu ditambah yang ini"
    return f"jumlah {len(steps)} {'bulan' if 'b' in steps[0].period.rpartition('/')[2] else 'triwulan'}"


def _cumulative(steps: Mapping[str, tuple[Quantity, ...]], total: tuple[Quantity, ...]) -> bool:
    """True when the steps never fall and the last one is the whole: figures "sampai dengan"."""
    values = [v for v in (add_up(c) for c in steps.values()) if v is not None]
    rising = all(a <= b for a, b in pairwise(values))
    return len(values) > 1 and rising and values[-1] == add_up(total) and values[0] != 0
