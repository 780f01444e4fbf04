"""Which item of one document is which item of another: by code, else by the likeness of names.

Names are matched, never compared: one indicator stands in three wordings with typos. What lkjip.toml
settles (`sama`, `berbeda`) wins. Matching is one to one, and every pair says how sure it is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lkjip_xl.model import Document, Item, Quantity, Slot
from lkjip_xl.recognise.names import normalise, opposed, similarity
from lkjip_xl.relations.kinds import SURE
from lkjip_xl.relations.tree import Cells, Tree, single
from lkjip_xl.settings import Settings
from lkjip_xl.settings.near import meant

LIKELY = 0.72  # below this two names are two things


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing of a document: an item, with its repetitions under other sasaran."""

    document: Document
    items: tuple[Item, ...]
    key: str

    @property
    def item(self) -> Item:
        """Its first appearance."""
        return self.items[0]

    @property
    def code(self) -> str | None:
        """Its code, if any of its rows has one."""
        return next((i.code for i in self.items if i.code), None)


@dataclass(frozen=True, slots=True)
class Match:
    """A pair, how sure (0..1), and by what: "kode", "nama", "lkjip.toml"."""

    left: Entry
    right: Entry
    score: float
    by: str

    @property
    def certain(self) -> bool:
        """True when a galat may rest on it."""
        return self.score >= SURE


def entries(document: Document, *levels: str) -> list[Entry]:
    """The things of the given levels, repetitions (same code or same name) taken together."""
    groups: dict[str, list[Item]] = {}
    for item in document.of_level(*levels):
        if item.name or item.code:
            groups.setdefault(_key(item), []).append(item)
    return [Entry(document, tuple(items), key) for key, items in groups.items()]


def _key(item: Item) -> str:
    return normalise(item.name) or (item.code or "")


def cells_of(tree: Tree, entry: Entry, slot: Slot) -> Cells:
    """The cells that make up an entry's figure in its document."""
    found: tuple[Quantity, ...] = ()
    for item in entry.items:
        found += single(tree.cells(item, slot)) if len(entry.items) == 1 else tree.cells(item, slot)
    return found


def code_key(code: str) -> tuple[str, ...]:
    """A code for comparison: leading zeros of its parts do not count (…2.01.01 and …2.01.0001)."""
    return tuple(part.lstrip("0") or "0" for part in code.replace("-", ".").split(".") if part)


def match(left: Sequence[Entry], right: Sequence[Entry], settings: Settings) -> list[Match]:
    """One-to-one pairs, the surest first; nothing below LIKELY."""
    pairs = _settled(left, right, settings)
    used_left = {id(m.left) for m in pairs}
    used_right = {id(m.right) for m in pairs}
    apart = {frozenset((normalise(a), normalise(b))) for a, b in settings.different}
    free_left = [e for e in left if id(e) not in used_left]
    free_right = [e for e in right if id(e) not in used_right]
    scored = _scored(free_left, free_right, apart)
    for score, _, _, a, b, by in sorted(scored, key=lambda s: (-s[0], s[1], s[2])):
        if id(a) not in used_left and id(b) not in used_right:
            used_left.add(id(a))
            used_right.add(id(b))
            pairs.append(Match(a, b, score, by))
    return pairs


def nearest(entry: Entry, others: Sequence[Entry], settings: Settings) -> Entry | None:
    """Among things without a partner the one whose name looks most like this one's, though not enough to be matched;
    None where none is near, a decisive word sets them apart, or lkjip.toml does."""
    apart = {frozenset((normalise(a), normalise(b))) for a, b in settings.different}
    names = {
        e.item.name: e
        for e in others
        if e.item.name and frozenset((entry.key, e.key)) not in apart and not opposed(e.item.name, entry.item.name)
    }
    near = meant(entry.item.name, names) if entry.item.name else None
    return names[near] if near is not None else None


def _scored(
    left: Sequence[Entry], right: Sequence[Entry], apart: set[frozenset[str]]
) -> Iterable[tuple[float, str, str, Entry, Entry, str]]:
    by_name = {e.key: e for e in right if e.key}
    exact = {id(e): by_name[e.key] for e in left if e.key in by_name}
    taken = {id(e) for e in exact.values()}
    for a in left:
        if id(a) in exact and frozenset((a.key,)) not in apart:
            yield 1.0, a.key, a.key, a, exact[id(a)], "nama"
            continue
        for b in right:
            if id(b) in taken or frozenset((a.key, b.key)) in apart:
                continue
            score, by = _score(a, b)
            if score >= LIKELY:
                yield score, a.key, b.key, a, b, by


def _score(a: Entry, b: Entry) -> tuple[float, str]:
    names = similarity(a.item.name, b.item.name) if a.item.name and b.item.name else 0.0
    if a.code and b.code:
        if code_key(a.code) == code_key(b.code):  # equal codes over unlike names: one of them was mistyped
            return (max(0.97, names), "kode") if names >= 0.5 or not names else (0.75, "kode")
        return min(names, 0.88), "nama"  # other codes: at most likely
    return names, "nama"


def _settled(left: Sequence[Entry], right: Sequence[Entry], settings: Settings) -> list[Match]:
    found: list[Match] = []
    same = {frozenset((normalise(a), normalise(b))) for a, b in settings.same}
    for a in left:
        for b in right:
            if (
                a.key != b.key
                and frozenset((a.key, b.key)) in same
                and not any(m.left is a or m.right is b for m in found)
            ):
                found.append(Match(a, b, 1.0, "lkjip.toml"))
    return found
