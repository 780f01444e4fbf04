"""Failing sums that no corrected figure explains best, but a row: one that is missing, one that stands under the
wrong parent, one that is written twice.

A row has several figures (pagu, realisasi, sisa), and so leaves its mark in several sums at once, each by its
own amount. That is one cause; correcting a figure in each column would be several. Such a hypothesis changes no
cell: it names the row."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lkjip_xl.explain import words
from lkjip_xl.explain.slips import digits_of
from lkjip_xl.explain.standing import Owner, Standing
from lkjip_xl.explain.system import System
from lkjip_xl.model import Document, Form, Item, Place, Slot
from lkjip_xl.recognise.names import normalise, similarity
from lkjip_xl.relations import arith
from lkjip_xl.relations.kinds import Sum
from lkjip_xl.relations.match import code_key
from lkjip_xl.relations.tree import called, filled, kind_word

FAMILIES = frozenset({"anak", "jumlah-tabel"})
TELLING = 4  # digits that a single amount must have to tell of a row by itself
NEAR = 200  # rows below one parent that are looked up one by one
MOST = 100  # parents looked at; with more of them failing the table is not understood
ALIKE = 0.9  # likeness of names that makes a row the same row
Gaps = dict[Slot, Decimal]  # total less parts, where that is not zero


@dataclass(frozen=True, slots=True)
class WholeRow:
    """A row that explains some failing equations: which, why, and the cells to look at."""

    equations: frozenset[int]
    reason: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The sums of one parent, or of one total row, over its rows: what each column is short by."""

    owner: Owner
    gaps: Gaps
    equations: Mapping[Slot, int]
    parts: tuple[Item, ...]
    holding: frozenset[Slot]
    blank: bool


def whole_rows(system: System, must: Sequence[int], standing: Standing) -> list[WholeRow]:
    """Every failing sum that a row explains, at most one row each."""
    groups = list(_groups(system, frozenset(must), standing))
    found: list[WholeRow] = []
    used: set[int] = set()
    groups = groups[:MOST]
    for row in (*_moved(groups), *_twice(groups), *_absent(groups, standing), *_nameless(system, groups)):
        if not row.equations & used:
            used |= row.equations
            found.append(row)
    return found


def _groups(system: System, must: frozenset[int], standing: Standing) -> Iterator[Group]:
    by_owner: dict[tuple[int, int], list[tuple[Owner, int]]] = {}
    for index, equation in enumerate(system.equations):
        relation = equation.relation
        if not isinstance(relation, Sum) or relation.family not in FAMILIES or not relation.total:
            continue
        owner = standing.owners.get(relation.total[0].place)
        if owner is not None:
            by_owner.setdefault((id(owner.document), owner.item.id), []).append((owner, index))
    for mine in by_owner.values():
        failing = [(o, i) for o, i in mine if i in must and system.equations[i].fails]
        if failing:
            yield _group(system, mine, failing, standing)


def _group(
    system: System, mine: list[tuple[Owner, int]], failing: list[tuple[Owner, int]], standing: Standing
) -> Group:
    gaps, equations = {}, {}
    for owner, index in failing:
        off = arith.gap(system.equations[index].relation)
        if off is not None:
            gaps[owner.slot], equations[owner.slot] = off, index
    parts: dict[int, Item] = {}
    blank = False
    for _, index in failing:
        relation = system.equations[index].relation
        for cell in relation.parts if isinstance(relation, Sum) else ():
            blank = blank or cell.form in (Form.BLANK, Form.ERROR, Form.BROKEN)
            part = standing.owners.get(cell.place)
            if part is not None and part.document is mine[0][0].document:
                parts.setdefault(part.item.id, part.item)
    holding = frozenset(o.slot for o, i in mine if system.equations[i].holds)
    return Group(mine[0][0], gaps, equations, tuple(parts.values()), holding, blank)


def _amounts(item: Item) -> Gaps:
    """The money of a row; an amount spread over cells counts as its sum."""
    found = {}
    for slot, cells in item.figures.items():
        value = arith.add_up(cells) if filled(cells) and cells[0].unit == "Rp" else None
        if value:
            found[slot] = value
    return found


def _fits(gaps: Gaps, row: Gaps, holding: Iterable[Slot], sign: int) -> bool:
    """Do the figures of a row fill these gaps exactly, and leave alone the columns that hold?"""
    if any(row.get(slot, Decimal(0)) != sign * off for slot, off in gaps.items()):
        return False
    return not any(row.get(slot) for slot in holding) and _telling(gaps)


def _telling(gaps: Gaps) -> bool:
    return len(gaps) > 1 or any(len(digits_of(v)) >= TELLING for v in gaps.values())


def _moved(groups: Sequence[Group]) -> Iterator[WholeRow]:
    """A row that one parent has too much and another too little."""
    for over in groups:
        for short in groups:
            if (
                over is short
                or over.owner.document is not short.owner.document
                or over.gaps.keys() != short.gaps.keys()
            ):
                continue
            if any(over.gaps[s] != -v for s, v in short.gaps.items()):
                continue
            rows = [i for i in over.parts if _belongs(i, short, over) and _fits(short.gaps, _amounts(i), (), 1)]
            if len(rows) == 1:
                reason = words.moved(
                    called(rows[0]), rows[0].row + 1, called(short.owner.item), called(over.owner.item)
                )
                equations = frozenset((*over.equations.values(), *short.equations.values()))
                yield WholeRow(equations, reason, _places(rows[0]))


def _belongs(row: Item, short: Group, over: Group) -> bool:
    """A row that may stand under the one parent as well as under the other: by its code, which is as long as the
    codes there; else by its level. Beside a kegiatan that is itself part of the program above, another kegiatan is
    where it belongs."""
    there, here = _lengths(short.parts), _lengths([i for i in over.parts if i is not row])
    if row.code and there and here:
        length = len(code_key(row.code))
        return length in there and (length not in here or there == here)
    inside = short.owner.item.parent == over.owner.item.id
    return row.level in {i.level for i in short.parts} and not (inside and row.level == short.owner.item.level)


def _lengths(rows: Iterable[Item]) -> set[int]:
    return {len(code_key(i.code)) for i in rows if i.code}


def _twice(groups: Sequence[Group]) -> Iterator[WholeRow]:
    """A row that stands twice among the parts: same name or code, same figures."""
    for group in groups:
        seen: dict[tuple[str, ...], Item] = {}
        for row in group.parts:
            first = seen.setdefault(_name(row), row)
            if first is row or _amounts(first) != _amounts(row):
                continue
            if _fits(group.gaps, _amounts(row), group.holding, -1):
                reason = words.twice(called(row), first.row + 1, row.row + 1, called(group.owner.item))
                yield WholeRow(frozenset(group.equations.values()), reason, (*_places(row), *_places(first)))


def _name(item: Item) -> tuple[str, ...]:
    return code_key(item.code) if item.code else ("", normalise(item.name))


def _absent(groups: Sequence[Group], standing: Standing) -> Iterator[WholeRow]:
    """Rows that another document has below the same parent, and whose figures are what is missing here."""
    documents = standing.folder.active if standing.folder is not None else ()
    for group in groups:
        if not group.gaps or min(group.gaps.values()) <= 0:
            continue
        for other in documents:
            lacking = _lacking(group, other) if other is not group.owner.document else ()
            if lacking:
                lines = " dan ".join(str(i.row + 1) for i in lacking)
                where = f"{kind_word(other)} ({other.file}, lembar {other.sheet}, baris {lines})"
                here = f"{kind_word(group.owner.document)} (lembar {group.owner.document.sheet})"
                names = " dan ".join(called(i) for i in lacking)
                reason = words.absent(names, where, here, called(group.owner.item))
                yield WholeRow(frozenset(group.equations.values()), reason, ())
                break


def _lacking(group: Group, other: Document) -> tuple[Item, ...]:
    """The row of another document that fills the gap, and that this document does not have; or all such rows."""
    mine, owner = group.owner.document, group.owner.item
    above = mine.items[owner.parent] if owner.level == "total" and owner.parent is not None else owner
    parent = None if above.level == "total" else _counterpart(above, other)
    if parent is None and above.level != "total":
        return ()
    level = {i.level for i in group.parts}
    near = [i for i in other.items if i.level in level and (parent is None or i.parent == parent.id)]
    fitting = [i for i in near if _fills(group.gaps, (i,)) and _counterpart(i, mine) is None]
    if len(fitting) == 1:
        return (fitting[0],)
    if fitting or len(near) > NEAR:
        return ()
    absent = tuple(i for i in near if _counterpart(i, mine) is None)
    return absent if len(absent) > 1 and _fills(group.gaps, absent) else ()


def _fills(gaps: Gaps, rows: Sequence[Item]) -> bool:
    """The gaps are the rows' figures of their kind (whichever version of the pagu), and none contradicts them."""
    sums: Gaps = {}
    for amounts in map(_amounts, rows):
        for slot, value in amounts.items():
            sums[slot] = sums.get(slot, Decimal(0)) + value
    shared = {f: {v for s, v in sums.items() if s.field == f} for f in {s.field for s in gaps}}
    known = {s: off for s, off in gaps.items() if shared[s.field] and s.field in ("pagu", "realisasi_rp")}
    return bool(known) and all(off in shared[s.field] for s, off in known.items()) and _telling(gaps)


def _counterpart(item: Item, document: Document) -> Item | None:
    """The same thing in another document: by code, else by name."""
    if item.code:
        key = code_key(item.code)
        found = next((i for i in document.items if i.code and code_key(i.code) == key), None)
        if found is not None:
            return found
    alike = (i for i in document.items if i.level == item.level and i.name and item.name)
    return next((i for i in alike if similarity(i.name, item.name) >= ALIKE), None)


def _nameless(system: System, groups: Sequence[Group]) -> Iterator[WholeRow]:
    """A parent that is short in all its columns of money at once, while its own figures are confirmed above:
    two typed errors or more, or one row that is gone."""
    for group in groups:
        pagu = [v for s, v in group.gaps.items() if s.field == "pagu"]
        spent = [v for s, v in group.gaps.items() if s.field == "realisasi_rp"]
        if group.blank or group.holding or not pagu or not spent or min(group.gaps.values()) <= 0:
            continue
        if max(spent) > max(pagu) or not all(_confirmed(system, i) for i in group.equations.values()):
            continue
        amounts = ", ".join(
            f"{WORDS[s.field]} Rp{words.figure(v, 'Rp')}" for s, v in sorted(group.gaps.items()) if s.field in WORDS
        )
        yield WholeRow(frozenset(group.equations.values()), words.gone(called(group.owner.item), amounts), ())


WORDS = {"pagu": "pagu", "realisasi_rp": "realisasi", "sisa": "sisa"}


def _confirmed(system: System, index: int) -> bool:
    """The total of a failing sum takes part in another sum, or stands elsewhere, and that holds."""
    total = system.equations[index].total
    if total is None:
        return False
    others = (system.equations[i] for i in system.touching[total] if i != index)
    return any(e.holds and not (isinstance(e.relation, Sum) and e.relation.minus) for e in others)


def _places(item: Item) -> tuple[Place, ...]:
    return tuple(dict.fromkeys(p for p in (item.code_place, item.place) if p is not None))
