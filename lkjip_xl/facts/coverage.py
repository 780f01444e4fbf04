"""How much of an agency's budget a document covers: the whole, or an extract of it."""

from collections.abc import Iterable

from lkjip_xl.model import Document
from lkjip_xl.recognise.names import normalise

LEVELS = ("program", "kegiatan", "sub_kegiatan")
Key = tuple[str, str]


def keys_of(document: Document) -> frozenset[Key]:
    """The programs, kegiatan and sub kegiatan that a document lists, by their codes, else by their names."""
    return frozenset((i.level, name) for i in document.of_level(*LEVELS) if (name := _key(i.code, i.name)))


def _key(code: str | None, name: str) -> str:
    return normalise(name) or ".".join(p.lstrip("0") or "0" for p in (code or "").split(".") if p)


def programs_of(document: Document) -> frozenset[str]:
    """The programs that a document lists."""
    return frozenset(name for level, name in keys_of(document) if level == "program")


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
