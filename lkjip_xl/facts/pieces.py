"""One document split over several files or sheets: a budget by program, sub kegiatan or sumber dana, a PK by pages.
Together the pieces are one document."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from lkjip_xl.model import Choice, Document, Folder, Item, Quantity, Slot
from lkjip_xl.recognise.names import normalise
from lkjip_xl.recognise.officials import Rank, rank_of
from lkjip_xl.relations.arith import add_up
from lkjip_xl.relations.coverage import LEVELS, keys_of
from lkjip_xl.relations.rivals import periods_of

BUDGETS = ("dpa", "dppa", "realisasi")
PLANS = ("pk", "perubahan-pk")
ALMOST_ALL = 0.97  # of the rows of all pieces
MONEY = ("pagu", "realisasi_rp")
SHARES = ("serapan", "capaian", "persen_anggaran", "efisiensi", "fisik")  # percentages: those of parts do not add up
Path = tuple[tuple[str, str], ...]  # level and name of a row and of those that it stands under, from the top


def joined(folder: Folder) -> tuple[Document, ...]:
    """One document for every group of pieces among those that count."""
    found = []
    for kind in (*BUDGETS, *PLANS):
        shown = [d for d in folder.documents if d.kind == kind and d.choice.used and d.copy_of is None and not d.hidden]
        shown.sort(key=lambda d: (d.file, d.sheet))
        pieces = _pages(shown) if kind in PLANS else _pieces([d for d in shown if keys_of(d)])
        if pieces:
            found.append(_join(pieces, folder, one_table=kind in BUDGETS))
    return tuple(found)


def _pages(documents: Sequence[Document]) -> Sequence[Document]:
    """The pages of one PK: no two list the same row, and only one lists programs or they stand in one workbook."""
    if len(documents) < 2 or any(rank_of(d)[0] is Rank.BELOW for d in documents):
        return []
    with_programs = sum(1 for d in documents if any(True for _ in d.of_level(*LEVELS)))
    one_book = len({d.file for d in documents}) == 1
    if with_programs > 1 or not (one_book or with_programs == 1) or len({d.holder for d in documents if d.holder}) > 1:
        return []
    whole = [
        d for d in documents if any(True for _ in d.of_level(*LEVELS)) and any(True for _ in d.of_level("indikator"))
    ]
    if whole and not one_book:
        return []  # a whole PK in one file, and something else in another
    return documents if _apart([_last_rows(d) for d in documents]) else []


def _pieces(documents: Sequence[Document]) -> Sequence[Document]:
    """The documents, where all of them are pieces of one budget: of one period, and no two list the same last row, or
    each says of which part it is."""
    documents = [d for d in documents if not any(_sums_up(d, other) for other in documents if other is not d)]
    if len(documents) < 2 or len({periods_of(d) for d in documents}) > 1:
        return []
    rows = [len(d.items) for d in documents]
    if max(rows) > ALMOST_ALL * sum(rows):
        return []  # a whole, and a small table beside it
    parts = {d.parts for d in documents}
    if len(parts) == len(documents) and all(parts):
        return documents
    return documents if _apart([_last_rows(d) for d in documents]) else []


def _sums_up(one: Document, other: Document) -> bool:
    """A rekap of the other: each of its last rows stands there above others, with the same amount."""
    theirs = {_path(other, i): i for i in other.of_level(*LEVELS)}
    above = {i.parent for i in other.items}
    mine = [(theirs.get(path), i) for path, i in _last_items(one)]
    if not mine or any(row is None or row.id not in above for row, _ in mine):
        return False
    slots = {s for _, i in mine for s in i.figures if s.field in MONEY}
    pairs = [(i.figures.get(s), row.figures.get(s)) for row, i in mine if row is not None for s in slots]
    known = [(add_up(a), add_up(b)) for a, b in pairs if a and b]
    return bool(known) and sum(a == b for a, b in known) * 2 > len(known)


def _apart(rows: Sequence[frozenset[Path]]) -> bool:
    return not any(a & b for n, a in enumerate(rows) for b in rows[n + 1 :])


def _last_rows(document: Document) -> frozenset[Path]:
    return frozenset(path for path, _ in _last_items(document))


def _last_items(document: Document) -> list[tuple[Path, Item]]:
    above = {i.parent for i in document.items}
    rows = (i for i in document.of_level(*LEVELS, "indikator") if i.id not in above or i.level == "indikator")
    return [(_path(document, i), i) for i in rows]


def _path(document: Document, item: Item) -> Path:
    rows = [item, *document.ancestors(item)]
    return tuple((i.level, normalise(i.name) or i.code or "") for i in reversed(rows))


@dataclass(slots=True)
class _Row:
    """A row of the whole: its first appearance, what it stands under (as rows are known), and each piece's cells for
    every slot with what stands under them."""

    item: Item
    parent: object = None
    cells: dict[Slot, list[tuple[tuple[Quantity, ...], Decimal | None]]] = field(default_factory=dict)


def _join(pieces: Sequence[Document], folder: Folder, *, one_table: bool) -> Document:
    """All rows, those of one name under one name once; the totals of the pieces of a budget are no totals of the whole.
    It is the whole for certain where it holds every program of the PK that count."""
    rows = _rows(pieces, one_table=one_table)
    ids = {key: n for n, key in enumerate(rows)}
    items = tuple(
        replace(row.item, id=ids[key], parent=ids.get(row.parent), figures=_figures(row)) for key, row in rows.items()
    )
    tables = [t for p in pieces for t in p.tables]
    doubted = next((t for t in tables if not t.trust.sure), tables[0])
    return replace(
        pieces[0],
        items=items,
        tables=(doubted,) if one_table else tuple(tables),
        texts=tuple(t for p in pieces for t in p.texts),
        signatures=tuple(s for p in pieces for s in p.signatures),
        notes=(),
        parts=(),
        choice=Choice(whole=not one_table or _is_whole(items, folder)),
        pieces=tuple(p.spot for p in pieces),
    )


def _rows(pieces: Sequence[Document], *, one_table: bool) -> dict[object, _Row]:
    """The rows of the whole in order, each by what it is known by: in one table by its path, for it may stand in
    several pieces; else by its piece."""
    rows: dict[object, _Row] = {}
    tables = 0  # before those of the piece
    for number, piece in enumerate(pieces):
        keys: dict[int | None, object] = {
            i.id: _path(piece, i) if one_table and i.level in LEVELS else (number, i.id) for i in piece.items
        }
        below: dict[int | None, list[Item]] = {}
        for item in piece.items:
            below.setdefault(item.parent, []).append(item)
        for item in piece.items:
            if item.level == "total" and one_table:
                continue
            shown = replace(item, table=0 if one_table else tables + item.table, figures={})
            row = rows.setdefault(keys[item.id], _Row(shown))
            row.parent = keys.get(item.parent) if row.parent is None else row.parent
            for slot, cells in item.figures.items():
                row.cells.setdefault(slot, []).append((cells, _under(below.get(item.id, ()), slot)))
        tables += len(piece.tables)
    return rows


def _under(below: Sequence[Item], slot: Slot) -> Decimal | None:
    """What the rows right under one add up to."""
    cells = [c for i in below for c in i.figures.get(slot, ())]
    return add_up(cells) if cells else None


def _figures(row: _Row) -> Mapping[Slot, tuple[Quantity, ...]]:
    return {
        slot: tuple(_cells(found)) for slot, found in row.cells.items() if slot.field not in SHARES or len(found) < 2
    }


def _cells(found: Sequence[tuple[tuple[Quantity, ...], Decimal | None]]) -> Iterator[Quantity]:
    """The cells of a row that several pieces show: each its own part, which add up, or each the amount of the whole.
    None where they are neither for certain: such a figure is held against no other document."""
    filled = [(cells, under) for cells, under in found if any(not c.empty for c in cells)]
    if len(filled) < 2:
        yield from (filled or found)[0][0]
        return
    values, below = [add_up(cells) for cells, _ in filled], [under for _, under in filled]
    known = [u for u in below if u is not None]
    if len(set(values)) == 1 and len(known) == len(below) and values[0] == sum(known, Decimal(0)):
        yield from filled[0][0]
    elif all(u is None or u == v for u, v in zip(below, values, strict=True)):
        yield from (c for cells, _ in filled for c in cells)


def _is_whole(items: Sequence[Item], folder: Folder) -> bool:
    there = frozenset(normalise(i.name) for i in items if i.level == "program")
    plans = (d for d in folder.documents if d.kind in PLANS and d.choice.used)
    return there >= frozenset(normalise(i.name) for d in plans for i in d.of_level("program"))
