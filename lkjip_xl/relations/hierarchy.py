"""A parent is the sum of its children, a total row the sum of its table; per slot and period.

Nothing is invented where a document does not list a level: a parent is summed only over children that
carry the same slot."""

import re
from collections.abc import Iterator

from lkjip_xl.model import Form, Item, Slot
from lkjip_xl.relations.arith import add_up, gap, holds
from lkjip_xl.relations.ids import relation_id
from lkjip_xl.relations.kinds import Relation, Sum
from lkjip_xl.relations.tree import (
    STRUCTURE,
    SUMMARY,
    Cells,
    Tree,
    called,
    filled,
    label,
    level_word,
    single,
)

_KNOWN = re.compile(r"(?:sd_)?(?:b\d\d|tw\d|sm\d)|(?:19|20)\d\d|awal|akhir|(?:sd_)?lalu|sebelum|setelah")
RUPIAH = ("pagu", "realisasi_rp", "sisa")
FIELD_WORDS = {"pagu": "pagu", "realisasi_rp": "realisasi", "sisa": "sisa anggaran", "persen_anggaran": "persentase"}


COUNTED = (*STRUCTURE, "rekening")


def relations(tree: Tree) -> Iterator[Relation]:
    """Every sum inside one document."""
    for slot in tree.slots(*RUPIAH):
        found = [*_parents(tree, slot), *_totals(tree, slot)]
        if not (_labelled(slot) and _foreign(found)):
            yield from found


def _labelled(slot: Slot) -> bool:
    """A column kept apart by its own words ("pagu dana", "Sumber"), for another one holds the figure of its kind."""
    return bool(slot.period) and not _KNOWN.match(slot.period)


def _foreign(found: list[Relation]) -> bool:
    """No sum of a column holds, and no one wrong cell explains why: amounts of something else beside these rows."""
    judged = [(holds(r), gap(r)) for r in found]
    wrong = {abs(off) for held, off in judged if held is False and off is not None}
    return len(wrong) > 1 and not any(held for held, _ in judged)


def period_words(slot: Slot) -> str:
    """The period of a slot for a message: " tahun 2018", " akhir periode", or nothing."""
    names = {"": "", "awal": " kondisi awal", "akhir": " akhir periode", "lalu": " tahun lalu",
             "sebelum": " sebelum perubahan", "setelah": " setelah perubahan"}  # fmt: skip
    if slot.period in names:
        return names[slot.period]
    if slot.period.isdigit():
        return f" tahun {slot.period}"
    runs, bare = (" s.d." if slot.period.startswith("sd_") else ""), slot.period.removeprefix("sd_")
    if bare.startswith("b") and bare[1:].isdigit():
        return f"{runs} bulan ke-{int(bare[1:])}"
    return f" {slot.period.replace('sd_', 's.d. ').replace('tw', 'triwulan ')}"


def _parents(tree: Tree, slot: Slot) -> Iterator[Relation]:
    carrying = {_kind(tree, i) for i in tree.document.items if filled(i.figures.get(slot, ()))}
    for item in tree.document.items:
        own = item.figures.get(slot, ())
        if not own or item.level in SUMMARY or not tree.below(item):
            continue
        total, parts = _settle(tree.own(item, slot), _readings(tree, item, slot, carrying))
        if parts:
            below = _level_of(tree, tree.below(item), slot)
            what = f"{FIELD_WORDS[slot.field]}{period_words(slot)} {called(item)}: jumlah {below}"
            yield Sum(relation_id("anak", own, f"{slot.field}/{slot.period}"), "anak", total, parts, what)


def _kind(tree: Tree, item: Item) -> tuple[int, str, int]:
    """What a row is in its table; accounts are told apart by their depth, for all of them are one level."""
    depth = sum(1 for a in tree.document.ancestors(item) if a.level == item.level) if item.level == "rekening" else 0
    return item.table, item.level, depth


def _readings(tree: Tree, item: Item, slot: Slot, carrying: set[tuple[int, str, int]]) -> Iterator[Cells]:
    """The parts of an item, the likeliest reading first; a single empty one when nothing carries the slot.

    All children blank: still parts where their level carries the slot elsewhere in the table.
    """
    mine = {c.place for c in item.figures[slot]}
    below = tree.below(item)
    first = tuple(c for c in tree.parts(below, slot) if c.place not in mine)
    if not filled(first):
        level = [i for i in below if _kind(tree, i) in carrying and i.level in COUNTED]
        yield tuple(c for i in level for c in i.figures.get(slot, ()) if c.form is Form.BLANK and c.place not in mine)
        return
    yield first
    yield tuple(c for c in tree.parts(below, slot, once=True) if c.place not in mine)
    yield tuple(c for c in tree.parts(below, slot, detail=True) if c.place not in mine)


def _settle(total: Cells, readings: Iterator[Cells]) -> tuple[Cells, Cells]:
    """An amount written on each indicator row is either split or repeated: take the reading that adds up."""
    wanted = {add_up(total): total}
    wanted.setdefault(add_up(single(total)), single(total))
    first: Cells | None = None
    for parts in readings:
        first = parts if first is None else first
        value = add_up(parts)
        if value is not None and value in wanted:
            return wanted[value], parts
    return single(total), first or ()


def _level_of(tree: Tree, siblings: list[Item], slot: Slot) -> str:
    """The word for the level that carries the parts."""
    for item in siblings:
        if filled(item.figures.get(slot, ())) and item.level not in ("indikator", "rincian"):
            return level_word(item) + "nya"
    return "rinciannya"


def _totals(tree: Tree, slot: Slot) -> Iterator[Relation]:
    by_owner: dict[tuple[int, int | None], list[Item]] = {}
    for total in tree.totals:
        if slot in total.figures and not _is_mean(total):
            by_owner.setdefault((total.table, total.parent), []).append(total)
    for (table, parent), totals in by_owner.items():
        members = tree.roots(table) if parent is None else tree.below(tree.document.items[parent])
        for total in totals:
            parts = _parts_of_total(tree, total, totals, members, slot)
            if filled(parts):
                once, detail = tree.parts(members, slot, once=True), tree.parts(members, slot, detail=True)
                own, parts = _settle(tree.own(total, slot), iter((parts, once, detail)))
                name = label(total) if total.name else "baris jumlah"
                what = f"{FIELD_WORDS[slot.field]}{period_words(slot)} pada {name}: jumlah baris di tabel itu"
                yield Sum(relation_id("jumlah", own, f"{slot.field}/{slot.period}"), "jumlah-tabel", own, parts, what)


def _is_mean(total: Item) -> bool:
    return "rata" in total.name.casefold()


def _parts_of_total(tree: Tree, total: Item, totals: list[Item], members: list[Item], slot: Slot) -> Cells:
    """All members; with several totals, the block since the total before, or the totals before it."""
    everything = tree.parts(members, slot)
    if len(totals) == 1:
        return everything
    value = add_up(total.figures[slot])
    place = totals.index(total)
    start = totals[place - 1].row if place else -1
    block = tree.parts([m for m in members if start < m.row < total.row], slot)
    before = tuple(c for t in totals[:place] for c in t.figures[slot])
    choices = [block, everything, before] if place < len(totals) - 1 else [everything, before, block]
    if not filled(block) and place:  # a second line below a total (terbilang, pembulatan) says the same again
        choices = [everything, before]
    holding = [c for c in choices if filled(c) and value is not None and add_up(c) == value]
    return (holding or [c for c in choices if filled(c)] or [()])[0]
