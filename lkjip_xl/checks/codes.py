"""Codes as parents and children: what the two checks of codes share. No check stands here."""

from collections import Counter
from dataclasses import dataclass

from lkjip_xl.model import Item
from lkjip_xl.relations.match import code_key
from lkjip_xl.relations.tree import Tree

LEVELS = ("program", "kegiatan", "sub_kegiatan")


@dataclass(frozen=True, slots=True)
class Stranger:
    """An item whose code does not fit: with its parent, or with the children that should follow it.

    want: the code that would fit, when it is one keystroke away; None otherwise.
    """

    item: Item
    others: tuple[Item, ...]
    want: str | None


def strangers(tree: Tree) -> list[Stranger]:
    """Programs, kegiatan and sub kegiatan whose code is not above its children's codes."""
    found = []
    for item in tree.document.of_level(*LEVELS):
        children = [c for c in _children(tree, item) if c.code]
        odd = [c for c in children if item.code and not starts(c.code or "", item.code)]
        if not odd or item.code is None:
            continue
        shared = _shared(children, len(code_key(item.code)))
        if len(odd) * 2 > len(children):
            want = shared if shared and one_keystroke(item.code, shared) else None
            found.append(Stranger(item, tuple(odd), want))
        else:
            found += [Stranger(c, (item,), _mended(c, item)) for c in odd]
    return found


def _children(tree: Tree, item: Item) -> list[Item]:
    """Structural children; and rows taken for accounts only because their code was mistyped: as long as
    the codes of kegiatan beside them."""
    below = tree.below(item)
    real = [c for c in below if c.level in LEVELS]
    lengths = {len(code_key(c.code)) for c in real if c.code}
    return [c for c in below if c in real or (c.level == "rekening" and c.code and len(code_key(c.code)) in lengths)]


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
