"""What each total row adds up, told by its formula, its amount and its label, in that order of strength.

A row is a total by its label; one without such a label is one where its amount is the sum of all rows above it, or
says once more what its parent says. Total rows take no part in the sums of other rows.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from rapidfuzz import fuzz

from lkjip_xl.recognise.labels import TOTAL_WORDS
from lkjip_xl.recognise.structure.clues import Parents
from lkjip_xl.recognise.structure.lines import Line, information
from lkjip_xl.recognise.words import words_of

ALIKE = 80.0  # likeness from which a label names a row ("Sub Jumlah Program X")
PLAIN = 12.0  # bits that an amount must tell before a row without a label counts as a total for it
UNSAID = 5.0  # bits that taking a row without a total's label for a total costs
CODED = 0.6  # of the rows: then a row without a code below the last total is none of the list
PROVEN = 26.0  # bits at most that a line which is the difference of two totals earns
LEFT_OUT = 4.0  # bits that leaving an unnamed line below the table out costs


@dataclass(slots=True)
class Totals:
    """Which lines are totals, and of what. of: index of a total -> index of what it adds up (None: the table)."""

    of: dict[int, int | None] = field(default_factory=dict)
    aside: set[int] = field(default_factory=set)
    cost: float = 0.0
    proof: float = 0.0  # bits of lines that are no sums, yet follow from totals ("SURPLUS / (DEFISIT)")


def find(lines: Sequence[Line], parents: Parents) -> Totals:
    """The totals of a reading. parents: for every line that is no total by its label; lines are in sheet order."""
    found = Totals()
    children = _children(lines, parents)
    coded = sum(bool(one.code) for one in lines) >= CODED * len(lines)
    for at, one in enumerate(lines):
        if one.totalled:
            found.of[at] = _meant(lines, parents, children, found, at)
        elif one.filled and not children.get(at) and not one.code:
            _unlabelled(lines, parents, children, found, at)
            if coded and at not in found.of and at not in found.aside and _ends(lines, found, at):
                found.aside.add(at)
    return found


def _ends(lines: Sequence[Line], found: Totals, at: int) -> bool:
    """Nothing but totals and lines without a code from here on, below a total."""
    below = bool(found.of) and max(found.of) < at
    return below and not any(one.code for one in lines[at:])


def _difference(lines: Sequence[Line], children: dict[int | None, list[int]], found: Totals, at: int) -> bool:
    """True for a line that is one total less another, or a total with its sign turned, in every column."""
    totals = [n for n in found.of if n < at] + [n for n in children.get(None, ()) if n < at and n not in found.of]
    pairs = [(a, b) for a in totals for b in [None, *totals] if a != b]
    for first, second in pairs[:400]:
        told = [
            amount
            == (value(lines, children, first, c) if second is not None else 0)
            - value(lines, children, first if second is None else second, c)
            for c, amount in enumerate(lines[at].amounts)
            if amount is not None
        ]
        taken = second if second is not None else first
        if told and all(told) and any(value(lines, children, taken, c) for c in range(len(lines[at].amounts))):
            return True
    return False


def _running(lines: Sequence[Line], children: dict[int | None, list[int]], found: Totals, at: int) -> bool:
    """True for a line that sums up a total from column to column ("Kumulatif s.d. bulan berjalan"): the columns before
    the first month, if any, as they are."""
    own = lines[at].amounts
    for total in (n for n in found.of if n < at):
        amounts = [value(lines, children, total, c) for c in range(len(own))]
        for first in range(len(own) - 1):
            summed = [*amounts[:first], *accumulate(amounts[first:])]
            told = [a == b for a, b in zip(own, summed, strict=True) if a is not None]
            if all(told) and sum(a is not None and a != amounts[c] for c, a in enumerate(own)) > 1:
                return True
    return False


def _children(lines: Sequence[Line], parents: Parents) -> dict[int | None, list[int]]:
    found: dict[int | None, list[int]] = {}
    for at, one in enumerate(lines):
        if not one.totalled:
            found.setdefault(parents[at], []).append(at)
    return found


def value(lines: Sequence[Line], children: dict[int | None, list[int]], at: int, column: int, depth: int = 0) -> int:
    """The amount of a row, else that of its parts."""
    own = lines[at].amounts[column]
    if own is not None or depth > 12:
        return own or 0
    return sum(value(lines, children, c, column, depth + 1) for c in children.get(at, ()))


def adds(lines: Sequence[Line], children: dict[int | None, list[int]], at: int, parts: Sequence[int]) -> bool:
    """True when the amounts of a row are the sums of the parts, in every column where it has one."""
    judged = 0.0
    for column, amount in enumerate(lines[at].amounts):
        if amount is None:
            continue
        if sum(value(lines, children, p, column) for p in parts) != amount:
            return False
        judged += information(amount)
    return judged > 0


def _meant(
    lines: Sequence[Line], parents: Parents, children: dict[int | None, list[int]], found: Totals, at: int
) -> int | None:
    """What a labelled total adds up: the first choice that fits its amounts, else the one that its label names."""
    roots = [c for c in children.get(None, ()) if c not in found.of and c not in found.aside]
    named = _named(lines, found, at)
    before = [r for r in roots if r < at]
    whole = named is None or not children.get(named)
    if whole and adds(lines, children, at, before):
        return before[0] if len(before) == 1 and len(roots) > 1 else None
    if whole and adds(lines, children, at, roots):
        return None
    nodes = _open(parents, found, lines, at)
    for node in ([named] if named is not None else []) + nodes:
        parts = [c for c in children.get(node, ()) if c < at]
        if parts and (adds(lines, children, at, parts) or adds(lines, children, at, [node])):
            return node
    return named


def _open(parents: Parents, found: Totals, lines: Sequence[Line], at: int) -> list[int]:
    """The rows that the row before a total stands under, from the nearest up, and that row itself."""
    last = next((n for n in range(at - 1, -1, -1) if not lines[n].totalled and n not in found.aside), None)
    chain: list[int] = []
    while last is not None and last not in chain:
        chain.append(last)
        last = parents[last]
    return chain


def _named(lines: Sequence[Line], found: Totals, at: int) -> int | None:
    """The earlier row that the label of a total names, if any."""
    rest = [w for w in words_of(lines[at].name) if w not in TOTAL_WORDS and w not in ("sub", "grand")]
    if len(rest) < 2:
        return None
    text = " ".join(rest)
    best, like = None, ALIKE
    for n in range(at - 1, -1, -1):
        if lines[n].totalled or not lines[n].name:
            continue
        score = fuzz.ratio(text, " ".join(words_of(lines[n].name)))
        if score > like:
            best, like = n, score
    return best


def _unlabelled(
    lines: Sequence[Line], parents: Parents, children: dict[int | None, list[int]], found: Totals, at: int
) -> None:
    """A row that no label calls a total: is it one by its amounts, or a line below the table?"""
    one = lines[at]
    told = max((information(a) for a in one.amounts if a), default=0.0)
    roots = [c for c in children.get(None, ()) if c not in found.of and c not in found.aside and c != at]
    before, after = [r for r in roots if r < at], [r for r in roots if r > at]
    nameless = not one.name
    ends = parents[at] is None or at == len(lines) - 1  # wherever its look puts the last row of a table
    above = len(before) > 1 and ends and adds(lines, children, at, before)
    below = len(after) > 1 and not before and adds(lines, children, at, after)
    if told >= PLAIN and (above or below):
        found.of[at] = None
    elif told >= PLAIN and (home := _said_again(lines, parents, children, found, at)) is not None:
        found.of[at] = home
    elif (
        told >= PLAIN and found.of and (_difference(lines, children, found, at) or _running(lines, children, found, at))
    ):
        found.aside.add(at)
        found.proof += min(PROVEN, told)
        return
    elif nameless and found.of and at == len(lines) - 1:
        found.aside.add(at)
        found.cost += LEFT_OUT
        return
    else:
        return
    found.cost += 1.0 if nameless else UNSAID


def _said_again(
    lines: Sequence[Line], parents: Parents, children: dict[int | None, list[int]], found: Totals, at: int
) -> int | None:
    """The row above whose amount the last of its parts says once more: a subtotal without a label."""
    home = parents[at]
    while home is not None:
        kin = [c for c in children.get(home, ()) if c < at and c not in found.of]
        if len(kin) > 1 and adds(lines, children, at, kin) and not adds(lines, children, home, [*kin, at]):
            return home
        home = parents[home]
    return None
