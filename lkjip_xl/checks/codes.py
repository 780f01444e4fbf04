"""Codes as parents and children: what the two checks of codes share. No check stands here."""

from collections import Counter
from dataclasses import dataclass

from lkjip_xl.model import Item
from lkjip_xl.relations.arith import add_up
from lkjip_xl.relations.match import code_key
from lkjip_xl.relations.tree import Tree
from lkjip_xl.relations.trust import trusted

LEVELS = ("program", "kegiatan", "sub_kegiatan")


@dataclass(frozen=True, slots=True)
class Stranger:
    """An item whose code does not fit: with its parent, or with the children that should follow it.

    want: the code that would fit, when it is one keystroke away; None otherwise.
    """

    item: Item
    others: tuple[Item, ...]
    want: str | None


def compared(tree: Tree) -> bool:
    """True where some coded item has coded children, in a table whose rows are not in doubt."""
    lengths = _lengths(tree)
    return any(i.code and any(c.code for c in _children(tree, i, lengths)) for i in _coded(tree))


def _coded(tree: Tree) -> list[Item]:
    return [i for i in tree.document.of_level(*LEVELS) if trusted(tree.document, i.table)]


def strangers(tree: Tree) -> list[Stranger]:
    """Programs, kegiatan and sub kegiatan whose code is not above its children's codes."""
    found = []
    lengths = _lengths(tree)
    for item in _coded(tree):
        children = [c for c in _children(tree, item, lengths) if c.code]
        if len(code_key(item.code or "")) < 2:
            continue  # a lone number ("051" of a komponen) says nothing of what stands above or below it
        odd = [c for c in children if item.code and not starts(c.code or "", item.code)]
        if not odd or item.code is None:
            continue
        shared = _shared(children, len(code_key(item.code)))
        mended = [_mended(c, item) for c in odd]
        if len(odd) * 2 > len(children) and not (len(odd) == 1 and odd[0].level == "rekening"):
            want = shared if shared and one_keystroke(item.code, shared) else None
            found.append(Stranger(item, tuple(odd), want))
        else:
            found += [Stranger(c, (item,), want) for c, want in zip(odd, mended, strict=True)]
    return _once(found)


def foreign_accounts(tree: Tree) -> list[Stranger]:
    """Accounts of another branch than the accounts above and below them ("5.2.2" between 5.1 and 5.1.02.01), in a
    table whose sums prove that they stand where they stand."""
    found: list[Stranger] = []
    mended: dict[int, str] = {}
    items = tree.document.items
    for item in tree.document.of_level("rekening"):
        if not item.code or item.parent is None or not trusted(tree.document, item.table):
            continue
        above = mended.get(item.parent) or items[item.parent].code
        if not above or starts(item.code, above):
            continue
        below = [d for d in _coded_below(tree, item) if starts(d.code or "", above)]
        length = len(code_key(above)) + 1
        wanted = {".".join((d.code or "").split(".")[:length]) for d in below}
        if len(wanted) == 1 and len(below) > 1 and _adds_up(tree, item):
            mended[item.id] = next(iter(wanted))
            found.append(Stranger(item, (items[item.parent], *below[:2]), mended[item.id]))
    return found


def _coded_below(tree: Tree, item: Item) -> list[Item]:
    """The accounts below an item, those right below it left out where their own code is foreign too."""
    found: list[Item] = []
    for child in tree.below(item):
        if child.level == "rekening":
            found += [child] if child.code else []
            found += _coded_below(tree, child)
    return found


def _adds_up(tree: Tree, item: Item) -> bool:
    """Its amount is the sum of the rows below it, in some column, of two of them or more."""
    for slot, cells in item.figures.items():
        total, parts = add_up(cells), tree.parts(tree.below(item), slot)
        if total and add_up(parts) == total and (len(parts) > 1 or len(_coded_below(tree, item)) > 1):
            return True
    return False


def _once(found: list[Stranger]) -> list[Stranger]:
    """A code that fits neither its parent nor its children is told of once."""
    return list({(odd.item.id, odd.want): odd for odd in reversed(found)}.values())[::-1]


def _lengths(tree: Tree) -> dict[str, set[int]]:
    """How many parts the codes of structural children have, by the level of their parent."""
    found: dict[str, set[int]] = {}
    items = tree.document.items
    for item in tree.document.of_level(*LEVELS):
        if item.parent is not None and item.code:
            found.setdefault(items[item.parent].level, set()).add(len(code_key(item.code)))
    return found


def _children(tree: Tree, item: Item, lengths: dict[str, set[int]]) -> list[Item]:
    """Structural children; and rows taken for accounts only because their code was mistyped: as long as
    the codes of the children elsewhere, and one keystroke from the right one."""
    usual = lengths.get(item.level, set())
    return [c for c in tree.below(item) if c.level in LEVELS or _mistaken(c, item, usual)]


def _mistaken(child: Item, parent: Item, usual: set[int]) -> bool:
    if child.level != "rekening" or not child.code or not parent.code:
        return False
    return len(code_key(child.code)) in usual and _mended(child, parent) is not None


def starts(code: str, parent: str) -> bool:
    """True when a code lies below another: its parts begin with the parent's."""
    mine, above = code_key(code), code_key(parent)
    return mine[: len(above)] == above


def _shared(children: list[Item], length: int) -> str | None:
    """The first parts that all children share, as many as the parent has."""
    starts_of = Counter(".".join((c.code or "").split(".")[:length]) for c in children)
    prefix, count = starts_of.most_common(1)[0]
    return prefix if count == len(children) else None


def _mended(child: Item, parent: Item) -> str | None:
    """The child's code with the parent's beginning, when that is one keystroke away."""
    parts = (child.code or "").split(".")
    above = (parent.code or "").split(".")
    want = ".".join(above + parts[len(above) :])
    return want if one_keystroke(child.code or "", want) else None


def one_keystroke(a: str, b: str) -> bool:
    """True when one character was dropped, added, changed, or two neighbours swapped."""
    if a == b or abs(len(a) - len(b)) > 1:
        return False
    if len(a) == len(b):
        wrong = [i for i in range(len(a)) if a[i] != b[i]]
        if len(wrong) == 1:
            return True
        return (
            len(wrong) == 2 and wrong[1] == wrong[0] + 1 and a[wrong[0]] == b[wrong[1]] and a[wrong[1]] == b[wrong[0]]
        )
    short, long = sorted((a, b), key=len)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
