"""How much of an agency's budget a document covers: the whole, an extract of it, one month, one sub kegiatan."""

from collections.abc import Iterable

from lkjip_xl.model import Document
from lkjip_xl.recognise.accounts import Account
from lkjip_xl.recognise.gather import months_of
from lkjip_xl.recognise.names import normalise, similarity

LIKE = 0.85  # two names of one program
LEVELS = ("program", "kegiatan", "sub_kegiatan")
Key = tuple[str, str]


def keys_of(document: Document) -> frozenset[Key]:
    """The programs, kegiatan and sub kegiatan that a document lists, by their codes, else by their names."""
    return frozenset((i.level, name) for i in document.of_level(*LEVELS) if (name := _key(i.code, i.name)))


def _key(code: str | None, name: str) -> str:
    return normalise(name) or ".".join(p.lstrip("0") or "0" for p in (code or "").split(".") if p)


def is_extract(one: Document, whole: Document) -> bool:
    """True when a document lists only some of what another one of its kind lists, and nothing else.

    It must leave out a whole branch of the top level that it lists, or of a level that it cannot do without.
    """
    mine, theirs = keys_of(one), keys_of(whole)
    if not mine or not mine < theirs:
        return False
    top = next(level for level in LEVELS if any(x == level for x, _ in mine))
    left = {name for level, name in theirs if level == top} - {name for level, name in mine if level == top}
    return bool(left)


def whole_for(one: Document, others: Iterable[Document]) -> Document | None:
    """The fullest of some documents that a document is an extract of."""
    found = [d for d in others if is_extract(one, d)]
    return max(found, key=lambda d: (len(keys_of(d)), d.file, d.sheet), default=None)


def same_coverage(one: Document, table: int, other: Document, beside: int) -> bool:
    """May the totals of two tables be held together? Only where both list the whole of the same: the same
    programs, or one of them the groups of belanja that make up the whole."""
    if months_of(one) != months_of(other):
        return False
    tops = [_tops(one, table), _tops(other, beside)]
    if not all(level for level, _ in tops):
        return False
    if all(level == "rekening" for level, _ in tops):
        return heads_of(one) == heads_of(other) and tops[0][1] == tops[1][1]
    if any(level == "rekening" for level, _ in tops):
        accounts = (one, table) if tops[0][0] == "rekening" else (other, beside)
        return not heads_of(accounts[0]) and _groups(*accounts)
    return tops[0][0] == tops[1][0] and _same_names(tops[0][1], tops[1][1])


def heads_of(document: Document) -> frozenset[Key]:
    """What a form is of, where it names its program, kegiatan or sub kegiatan above its accounts."""
    tables = {i.table for i in document.items if i.level == "rekening"}
    return frozenset(k for k in keys_of(document)) if tables else frozenset()


def _tops(document: Document, table: int) -> tuple[str, frozenset[str]]:
    """The highest level of programs, kegiatan, sub kegiatan or accounts that a table lists, and their names."""
    for level in (*LEVELS, "rekening"):
        names = frozenset(k for i in document.of_level(level) if i.table == table and (k := _key(i.code, i.name)))
        if names:
            return level, names
    return "", frozenset()


def _groups(document: Document, table: int) -> bool:
    """Whether the accounts of a table begin at the groups of belanja (5.1 Operasi, 5.2 Modal) or above."""
    roots = [
        i
        for i in document.of_level("rekening")
        if i.table == table and (i.parent is None or document.items[i.parent].level != "rekening")
    ]
    return (
        bool(roots)
        and all(i.code is not None and i.code.count(".") <= 1 for i in roots if i.code)
        and any(i.code or Account(i.name).rank < 3 for i in roots)
    )


def _same_names(one: frozenset[str], other: frozenset[str]) -> bool:
    if one == other:
        return True
    if len(one) != len(other):
        return False
    left, right = one - other, set(other - one)
    for name in sorted(left):
        near = max(right, key=lambda n: (similarity(name, n), n))
        if similarity(name, near) < LIKE:
            return False
        right.discard(near)
    return True
