"""A document's items as a tree, with the questions that relations ask of it: which cells make up an
item's figure, which cells are its parts, which rows stand side by side. Built once per document, O(items)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from lkjip_xl.model import Document, Item, Quantity, Slot
from lkjip_xl.recognise.course import MONEY, WORK, part_in
from lkjip_xl.relations.arith import add_up

SUMMARY = ("total", "ringkasan", "lain")
STRUCTURE = ("urusan", "bidang", "opd", "unit", "program", "kegiatan", "sub_kegiatan")
DETAIL = ("indikator", "rekening", "rincian")
Cells = tuple[Quantity, ...]
BELANJA = frozenset({"operasi", "modal", "terduga", "transfer", "pegawai", "barang"})  # kinds that add up to a row


def filled(cells: Cells) -> bool:
    """True when at least one of the cells is neither blank nor a dash."""
    if len(cells) == 1:  # nearly always; large exports ask this a million times
        return not cells[0].empty
    return any(not c.empty for c in cells)


def row_of(cell: Quantity) -> tuple[str, str, int]:
    """The row of a sheet in which a figure stands; a document may be joined from several sheets."""
    return cell.place.file, cell.place.sheet, cell.place.row


def single(cells: Cells) -> Cells:
    """One row of an amount that is merely repeated on every indicator row, else all of them. Equal amounts side by
    side on one row (operasi and modal) are parts of it and stay."""
    if len(cells) < 2:
        return cells
    rows: dict[tuple[str, str, int], list[Quantity]] = defaultdict(list)
    for cell in cells:
        if not cell.empty:
            rows[row_of(cell)].append(cell)
    first, *others = rows.values() or [[]]
    known = all(c.value is not None for c in first)
    if others and known and all([c.value for c in row] == [c.value for c in first] for row in others):
        return tuple(first)
    return cells


def same_columns(document: Document) -> dict[tuple[int, Slot], dict[int, int]]:
    """Per table and slot: columns that repeat an earlier one in every row, with the column that they repeat."""
    rows: dict[tuple[int, Slot], list[dict[int, Quantity]]] = defaultdict(list)
    for item in document.items:
        for slot, cells in item.figures.items():
            lines: dict[int, dict[int, Quantity]] = defaultdict(dict)
            for cell in cells:
                lines[cell.place.row][cell.place.col] = cell
            rows[item.table, slot] += [line for line in lines.values() if len(line) > 1]
    return {key: _repeating(document, key[0], lines) for key, lines in rows.items() if lines}


def _repeating(document: Document, table: int, lines: list[dict[int, Quantity]]) -> dict[int, int]:
    found: dict[int, int] = {}
    columns = sorted({col for line in lines for col in line})
    for n, col in enumerate(columns):
        for other in columns[:n]:
            both = [(x[col], x[other]) for x in lines if col in x and other in x]
            filled_in = [(a, b) for a, b in both if not (a.empty or b.empty)]
            equal = filled_in and all(a.value is not None and a.value == b.value for a, b in filled_in)
            if equal and other not in found and not _two_kinds(document, table, col, other):
                found[col] = other
                break
    return found


def _two_kinds(document: Document, table: int, col: int, other: int) -> bool:
    """True for columns under two kinds of belanja: they are parts even where they are equal in every row."""
    columns = document.tables[table].columns if table < len(document.tables) else ()
    said = {c.col: BELANJA & set(c.heading.casefold().replace("/", " ").split()) for c in columns}
    kinds = [said.get(c, BELANJA & set()) for c in (col, other)]
    return all(kinds) and kinds[0] != kinds[1]


def twins(one: Item, other: Item) -> bool:
    """An agency and its only unit on the next row: one thing written twice."""
    same = one.level == other.level and one.level in ("opd", "unit", "bidang", "urusan")
    return same and one.name.casefold() == other.name.casefold() and _values(one) == _values(other)


def _values(item: Item) -> dict[Slot, list[object]]:
    return {slot: [c.value for c in cells] for slot, cells in item.figures.items()}


class Tree:
    """Parents and children of one document, totals and summary lines kept apart."""

    def __init__(self, document: Document, year: int | None = None) -> None:
        """Index the items of a document; year: the folder's, for a document that names none itself."""
        self.document = document
        self.year = document.year if document.year is not None else year
        self.children: dict[int | None, list[Item]] = defaultdict(list)
        self.totals: list[Item] = []
        self.summary: list[Item] = []
        self._same: dict[tuple[int, Slot], dict[int, int]] | None = None
        self._parts: frozenset[str] | None = None
        for item in document.items:
            if item.level == "total":
                self.totals.append(item)
            elif item.level == "lain":
                continue
            elif item.level == "ringkasan":
                self.summary.append(item)
            else:
                self.children[item.parent].append(item)

    @property
    def parts_of_year(self) -> frozenset[str]:
        """The one part of the year that the realisasi of the document is of, in money and in performance."""
        if self._parts is None:
            slots = {s for i in self.document.items for s in i.figures}
            self._parts = frozenset({part_in(slots, MONEY), part_in(slots, WORK)} - {""})
        return self._parts

    def roots(self, table: int) -> list[Item]:
        """Items of a table that hang below nothing of the same table."""
        items = self.document.items
        tops = list(self.children[None])
        for parent, kids in self.children.items():
            if parent is not None:
                tops += [k for k in kids if items[parent].table != k.table]
        return sorted((i for i in tops if i.table == table), key=lambda i: i.id)

    def below(self, item: Item) -> list[Item]:
        """Direct children in the same table."""
        return [c for c in self.children.get(item.id, ()) if c.table == item.table]

    def parts(self, siblings: Sequence[Item], slot: Slot, once: bool = False, detail: bool = False) -> Cells:
        """The cells that make up a sum over siblings.

        A sibling without a figure is looked through (a sasaran above programs); one that is blank where
        its own kind carries the figure counts as a blank part. Indicator and account rows count only
        where no program, kegiatan or sub kegiatan carries the figure. once: an amount that an item
        repeats on each of its rows is taken once. detail: rows of accounts are kept beside structural ones.
        """
        found: list[tuple[Item, Cells]] = []
        for item, following in zip_longest(siblings, siblings[1:]):
            if following is not None and not self.below(item) and twins(item, following):
                continue
            own = self.own(item, slot)
            if filled(own):
                found.append((item, single(own) if once else own))
                continue
            deeper = self.parts(self.below(item), slot, once, detail)
            if filled(deeper):
                found.append((item, deeper))
            elif own:
                found.append((item, own))
        levels = {i.level for i, cells in found if filled(cells)}
        if levels & set(STRUCTURE) and not detail:
            levels -= set(DETAIL)
        return tuple(c for i, cells in found if i.level in levels for c in cells)

    def own(self, item: Item, slot: Slot) -> Cells:
        """The item's own cells of a slot. Two columns that say the same thing in every row ("Anggaran", "Total
        RAK") are not two parts of it: one of them is taken. Two that happen to be equal in one row are parts."""
        cells = item.figures.get(slot, ())
        if len(cells) < 2 or len({row_of(c) for c in cells}) == len(cells):
            return cells
        if self._same is None:
            self._same = same_columns(self.document)
        first = self._same.get((item.table, slot), {})
        found: dict[tuple[tuple[str, str, int], int], Quantity] = {}
        for cell in cells:
            key = (row_of(cell), first.get(cell.place.col, cell.place.col))
            if found.setdefault(key, cell).empty:
                found[key] = cell
        return tuple(found.values())

    def cells(self, item: Item, slot: Slot) -> Cells:
        """The item's own figure, else the parts that it is made of."""
        own = self.own(item, slot)
        return own if filled(own) else self.parts(self.below(item), slot) or own

    def total_items(self, table: int, slot: Slot) -> list[Item]:
        """Grand total rows of a table that carry the slot."""
        return [t for t in self.totals if t.table == table and t.parent is None and filled(t.figures.get(slot, ()))]

    def grand_total(self, table: int, slot: Slot) -> Cells:
        """The printed grand total of a table (a total row, or one root above all), else its parts."""
        totals = self.total_items(table, slot)
        if totals:
            parts = add_up(self.parts(self.roots(table), slot))
            exact = [t for t in totals if parts is not None and add_up(t.figures[slot]) == parts]
            return (exact or totals)[-1].figures[slot]
        return self.parts(self.roots(table), slot)

    def slots(self, *fields: str) -> list[Slot]:
        """Slots of the given fields that occur in the document, in a stable order."""
        return sorted({s for i in self.document.items for s in i.figures if s.field in fields})

    def tables(self) -> list[int]:
        """Indices of the tables that have items."""
        return sorted({i.table for i in self.document.items})

    def period(self, text: str) -> str:
        """A period in one spelling: the year of the document is "", the year before it "lalu"."""
        if self.year is None:
            return text
        return {str(self.year): "", str(self.year - 1): "lalu"}.get(text, text)

    def lines(self) -> list[tuple[list[Item], dict[Slot, Quantity]]]:
        """The sheet's rows: the items that have cells there, and the figures that stand side by side.

        A slot that two levels fill on one row (wide layouts) is left out: it has no single meaning.
        """
        rows: dict[tuple[int, int], dict[Slot, list[Quantity]]] = defaultdict(lambda: defaultdict(list))
        owners: dict[tuple[int, int], list[Item]] = defaultdict(list)
        for item in self.document.items:
            if item.level in ("ringkasan", "lain"):
                continue
            for slot, cells in item.figures.items():
                for cell in cells:
                    key = (item.table, cell.place.row)
                    if cell.place not in {c.place for c in rows[key][slot]}:
                        rows[key][slot].append(cell)
                    if item not in owners[key]:
                        owners[key].append(item)
        return [
            (owners[key], {slot: cells[0] for slot, cells in rows[key].items() if len(cells) == 1})
            for key in sorted(rows)
        ]


def is_mean(item: Item) -> bool:
    """A line that shows a mean of the rows above it, no sum ("Rata-rata capaian kinerja")."""
    return item.level in SUMMARY and item.name.casefold().lstrip(" .-0123456789").startswith("rata")


def label(item: Item) -> str:
    """How an item is called in a message: its name on one line, cut when it is long, else its code."""
    name = " ".join(item.name.split())
    if len(name) > 90:
        name = name[:87].rstrip() + "..."
    return name or item.code or LEVEL_WORDS.get(item.level, item.level)


def called(item: Item) -> str:
    """Level and name, the level not said twice: "Program Kepegawaian Daerah", "kegiatan Mutasi ASN"."""
    word, name = level_word(item), label(item)
    return name if not word or name.casefold().startswith(word) else f"{word} {name}"


def level_word(item: Item) -> str:
    """The word for an item's level; an account of pendapatan or pembiayaan is no belanja."""
    belanja = (item.code or "").startswith("5") or item.name.casefold().lstrip(" -").startswith("belanja")
    return "rekening" if item.level == "rekening" and not belanja else LEVEL_WORDS.get(item.level, "")


LEVEL_WORDS = {
    "tujuan": "tujuan",
    "sasaran": "sasaran",
    "indikator": "indikator",
    "urusan": "urusan",
    "bidang": "bidang urusan",
    "opd": "perangkat daerah",
    "unit": "unit",
    "program": "program",
    "kegiatan": "kegiatan",
    "sub_kegiatan": "sub kegiatan",
    "rekening": "rekening belanja",
    "rincian": "rincian",
    "pegawai": "baris pegawai",
    "total": "jumlah",
    "ringkasan": "ringkasan",
}

KIND_WORDS = {
    "rkt": "RKT",
    "pk": "PK",
    "perubahan-pk": "Perubahan PK",
    "pengukuran": "Pengukuran Kinerja",
    "dpa": "DPA",
    "dppa": "DPPA",
    "realisasi": "Realisasi Anggaran",
    "renstra": "Renstra",
    "alokasi-sasaran": "Alokasi per Sasaran",
    "pegawai": "Tabel Pegawai",
    "rak": "RAK",
    "evaluasi-renja": "Evaluasi Renja",
}


def kind_word(document: Document) -> str:
    """How a document is called in a message."""
    return KIND_WORDS.get(document.kind, document.kind.replace("-", " "))


def known(items: Iterable[Item], slot: Slot) -> bool:
    """True when any of the items has a figure for the slot."""
    return any(filled(i.figures.get(slot, ())) for i in items)
