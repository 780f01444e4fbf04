"""How far the reading of a table is trusted, asked in one place by relations, checks and reports.

A table whose rows are `tidak pasti` accuses nobody: sums over its rows are left out, and what holds one of
its figures against another document is no certainty. What stands side by side on one row (twelve months and their
year) does not rest on how rows belong together, and stays; a ratio is a warning, for the row may be a mean of others.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from lkjip_xl.model import Document, Folder, Place, Quantity, Table
from lkjip_xl.relations.kinds import DOUBTED, Ratio, Relation, Sum
from lkjip_xl.settings.lines import Entry, reading

Spans = dict[tuple[str, str], list[tuple[int, int]]]  # (file, sheet) -> first and last rows in doubt


def trusted(document: Document, table: int) -> bool:
    """False where the rows of a table (its index in the document) are `tidak pasti`: its sums accuse nobody."""
    return not 0 <= table < len(document.tables) or document.tables[table].trust.sure


def doubted(document: Document) -> Iterator[Table]:
    """The tables of a document whose reading is not sure."""
    return (t for t in document.tables if not t.trust.sure)


def in_doubt(folder: Folder) -> list[tuple[Document, Table]]:
    """Every table in doubt of the documents that count."""
    return [(d, t) for d in folder.active for t in doubted(d)]


def corners(table: Table) -> tuple[tuple[int, int], tuple[int, int]]:
    """The first and last cell of the rows of a table."""
    cols = [c.col for c in table.columns] or [0]
    return (table.first, min(cols)), (table.last, max(cols))


def weighed(relations: Iterable[Relation], folder: Folder) -> Iterator[Relation]:
    """The relations without those that rest on the rows of a table in doubt; the others that take one of its
    figures elsewhere are sure only as far as `DOUBTED`."""
    spans: Spans = {}
    for document, table in in_doubt(folder):
        spans.setdefault((document.file, document.sheet), []).append((table.first, table.last))
    if not spans:
        yield from relations
        return
    for relation in relations:
        if isinstance(relation, Ratio):  # its row may be a mean of others: a warning, no accusation
            inside = _within(relation.result.place, spans)
            yield replace(relation, sure=min(relation.sure, DOUBTED)) if inside else relation
            continue
        one, two = (relation.total, relation.parts) if isinstance(relation, Sum) else (relation.left, relation.right)
        here = _rows(one, spans), _rows(two, spans)
        if max(map(len, here)) > 1 or (isinstance(relation, Sum) and len(here[0] | here[1]) > 1):
            continue
        elsewhere = len({(c.place.file, c.place.sheet, c.place.row) for c in relation.cells}) > 1
        disputed = bool(here[0] or here[1]) and elsewhere
        yield replace(relation, sure=min(relation.sure, DOUBTED)) if disputed else relation


def _rows(cells: Iterable[Quantity], spans: Spans) -> set[tuple[str, str, int]]:
    """The rows in doubt on which cells stand."""
    return {(c.place.file, c.place.sheet, c.place.row) for c in cells if _within(c.place, spans)}


def _within(place: Place, spans: Spans) -> bool:
    return any(first <= place.row <= last for first, last in spans.get((place.file, place.sheet), ()))


WORDS = {
    "biasa": "semua petunjuk bersama-sama",
    "kode": "kode",
    "kolom kode": "kolom-kolom kode",
    "huruf": "huruf tebal dan miring",
    "rupa": "rupa selnya",
    "indentasi": "indentasi",
    "tingkat baris": "pengelompokan baris (outline)",
    "nomor": "penomoran",
    "kata": "kata di namanya (Program, Kegiatan)",
    "rumus": "rumus penjumlahan",
}


WORD_OF = {"kolom kode": "kode", "rupa": "huruf", "tingkat baris": "indentasi"}  # clues as `susunan` calls them


def told_by(reading: str) -> str:
    """What a reading goes by, in words for the user."""
    clue, comma, rest = reading.partition(",")
    return WORDS.get(clue, clue) + comma + rest


def settled_by(table: Table) -> tuple[str, ...]:
    """The clues by which lkjip.toml can settle a table in doubt (`susunan`), the one that it was read by first."""
    trust = table.trust
    near = [WORD_OF.get(name.partition(",")[0], name) for name in (trust.reading, trust.runner_up)]
    return tuple(sorted(trust.clues, key=lambda clue: near.index(clue) if clue in near else len(near)))


def reading_entry(document: Document, table: Table) -> Entry:
    """The `[[bacaan]]` that settles a table in doubt: by the likeliest clue, or not read where none tells anything."""
    clues = settled_by(table)
    return reading(document.file, document.sheet, {"susunan": clues[0]} if clues else {"abaikan": True})


def unread(document: Document) -> Entry:
    """The `[[bacaan]]` that leaves a document's sheet unread."""
    return reading(document.file, document.sheet, {"abaikan": True})


def why_doubted(table: Table) -> str:
    """Why the rows of a table are not sure, in one sentence."""
    trust = table.trust
    where = f"Baris {table.first + 1} sampai {table.last + 1}"
    if trust.reason == "berdekatan":
        return f"{where} dapat dibaca dengan dua cara yang hampir sama kuatnya."
    return f"{where}: {trust.failing} dari {trust.holding + trust.failing} jumlah tidak cocok bila dibaca begini."
