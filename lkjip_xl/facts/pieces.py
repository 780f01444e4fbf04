"""A budget split over several files or sheets, one program or sub kegiatan each: together they are one document."""

from collections.abc import Sequence
from dataclasses import replace

from lkjip_xl.model import Choice, Document, Folder, Item, Table
from lkjip_xl.recognise.names import normalise
from lkjip_xl.relations.coverage import LEVELS, keys_of
from lkjip_xl.relations.rivals import periods_of

KINDS = ("dpa", "dppa", "realisasi")
Key = tuple[str, str]


def joined(folder: Folder) -> tuple[Document, ...]:
    """One document for every group of pieces among those that count."""
    found = []
    for kind in KINDS:
        shown = [d for d in folder.documents if d.kind == kind and d.choice.used and d.copy_of is None and not d.hidden]
        pieces = _pieces([d for d in shown if keys_of(d)])
        if pieces:
            found.append(_join(pieces, folder))
    return tuple(found)


def _pieces(documents: Sequence[Document]) -> list[Document]:
    """The documents, where all of them are pieces: no two list the same last row, none of the rows that they share
    carries an amount, and all are of one period."""
    if len(documents) < 2 or len({periods_of(d) for d in documents}) > 1:
        return []
    last = [_last_rows(d) for d in documents]
    if any(a & b for n, a in enumerate(last) for b in last[n + 1 :]):
        return []
    filled = [_with_amounts(d) for d in documents]
    if any(a & b for n, a in enumerate(filled) for b in filled[n + 1 :]):
        return []
    return sorted(documents, key=lambda d: (d.file, d.sheet))


def _last_rows(document: Document) -> frozenset[Key]:
    above = {i.parent for i in document.of_level(*LEVELS)}
    return frozenset(_key(i) for i in document.of_level(*LEVELS) if i.id not in above)


def _with_amounts(document: Document) -> frozenset[Key]:
    rows = document.of_level(*LEVELS)
    return frozenset(_key(i) for i in rows if any(not c.empty for cells in i.figures.values() for c in cells))


def _key(item: Item) -> Key:
    return item.level, normalise(item.name) or item.code or ""


def _join(pieces: Sequence[Document], folder: Folder) -> Document:
    """All rows as of one table; the totals of the pieces are no totals of the whole. It is the whole for certain where
    it holds every program of the PK that count."""
    items: list[Item] = []
    for piece in pieces:
        kept = [i for i in piece.items if i.level != "total"]
        new = {old.id: len(items) + n for n, old in enumerate(kept)}
        items += [
            replace(i, id=new[i.id], parent=new.get(i.parent) if i.parent is not None else None, table=0) for i in kept
        ]
    tables: list[Table] = [t for p in pieces for t in p.tables]
    doubted = next((t for t in tables if not t.trust.sure), tables[0])
    whole = _programs(items) >= frozenset(
        normalise(i.name)
        for d in folder.documents
        if d.kind in ("pk", "perubahan-pk") and d.choice.used
        for i in d.of_level("program")
    )
    return replace(
        pieces[0],
        items=tuple(items),
        tables=(doubted,),
        texts=tuple(t for p in pieces for t in p.texts),
        signatures=tuple(s for p in pieces for s in p.signatures),
        notes=(),
        choice=Choice(whole=whole),
        pieces=tuple(p.spot for p in pieces),
    )


def _programs(items: Sequence[Item]) -> frozenset[str]:
    return frozenset(normalise(i.name) for i in items if i.level == "program")
