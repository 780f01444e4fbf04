"""Flat exports: one row per detail, every level repeated as KODE/NAMA pairs (SIPD Rekap 5 and its kin).

A row belongs to the deepest level that it fills; a row with nothing below kegiatan is that kegiatan's own
row, so nothing is counted twice. Long exports are added up per sub kegiatan as they are read: an item and
a figure for each of 200.000 rows would cost more than all the rest together.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from operator import itemgetter

from lkjip_xl.model import Form, Note, Place, Quantity, Slot
from lkjip_xl.read.grid import Value
from lkjip_xl.recognise.cells import exact
from lkjip_xl.recognise.codes import normalise_code
from lkjip_xl.recognise.columns import BUDGET, RUPIAH, Meaning
from lkjip_xl.recognise.drafts import Draft
from lkjip_xl.recognise.figures import Reader
from lkjip_xl.recognise.meaning import OTHER
from lkjip_xl.recognise.reading import parse
from lkjip_xl.recognise.rows import Row
from lkjip_xl.recognise.sheet import Sheet, is_blank, is_number
from lkjip_xl.recognise.tables import RawTable

LONG = 3000
EXACT = 1e15  # below this a double holds every integer
DETAIL = ("rekening", "rincian")
NAMES_ONLY = "baris ini hanya menyebut namanya"


@dataclass(frozen=True, slots=True)
class Pair:
    """The columns of one level: its code and its name (-1 where there is none)."""

    level: str
    code: int
    name: int


@dataclass(slots=True)
class Sums:
    """What the rows of one item add up to, per figure column."""

    totals: dict[int, Decimal | int] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)
    first: dict[int, int] = field(default_factory=dict)
    last: dict[int, int] = field(default_factory=dict)
    unread: dict[int, list[Quantity]] = field(default_factory=dict)


@dataclass(slots=True)
class FlatBuilder:
    """Builds the items of a flat table."""

    sheet: Sheet
    table: RawTable
    first_id: int
    items: list[Draft] = field(default_factory=list)
    taken: set[tuple[int, int]] = field(default_factory=set)
    notes: list[Note] = field(default_factory=list)
    known: dict[tuple[str | None, ...], Draft] = field(default_factory=dict)
    columns: frozenset[int] = frozenset()  # read as whole columns; `counted` and `unread` say how many amounts
    counted: int = 0
    unread: int = 0

    def build(self) -> None:
        """Goes through the rows once."""
        self.pairs = pairs_of(self.table.meanings)
        self.figures = [m for m in self.table.meanings if m.figure]
        self.long = len(self.table.rows) > LONG
        if self.long:
            self.pairs = [p for p in self.pairs if p.level not in DETAIL]
            self._add_up()
            return
        reader, details = Reader(self.sheet, self.table), self._detail_columns()
        for row, kind in self.table.rows:
            item = self._total(row) if kind is not Row.DATA else self._item(row)
            if item is not None:
                self._put(reader, item, row, kind is Row.DATA and self._only_names(details, row))
                self._put_others(reader, item, row)

    pairs: list[Pair] = field(default_factory=list)
    figures: list[Meaning] = field(default_factory=list)
    long: bool = False

    def _place(self, row: int, col: int) -> Place:
        return Place(self.sheet.grid.file, self.sheet.grid.name, row, col)

    def _only_names(self, details: list[int], row: int) -> bool:
        """A row without an account among rows that have one: it names its sub kegiatan, no amount is missing there."""
        return bool(details) and all(is_blank(self.sheet.grid.value(row, c)) for c in details)

    def _put(self, reader: Reader, item: Draft, row: int, only_names: bool = False) -> None:
        for one in self.figures:
            col = one.leaf.col
            blank = is_blank(self.sheet.grid.value(row, col)) and (row, col) not in self.sheet.grid.errors
            slot = Slot(one.name, one.period)
            if blank and slot in item.figures:
                continue
            cells = item.figures.setdefault(slot, [])
            found = reader.quantity(row, col, one)
            cells.append(replace(found, note=NAMES_ONLY) if blank and only_names else found)
            self.taken.add((row, col))

    def _put_others(self, reader: Reader, item: Draft, row: int) -> None:
        """The figures of a row under headings of their own; those of further rows of one item by their row."""
        for one in (m for m in self.table.meanings if m.name == OTHER):
            if is_blank(self.sheet.grid.value(row, one.leaf.col)):
                continue
            found = reader.quantity(row, one.leaf.col, one)
            if found.form in (Form.NUMBER, Form.DASH):
                label = one.period if one.period not in item.others else f"{one.period} (baris {row + 1})"
                item.others[label] = found
                self.taken.add((row, one.leaf.col))

    def _total(self, row: int) -> Draft:
        label, col = next(((str(v), c) for c, v in self.sheet.filled(row) if isinstance(v, str)), ("", 0))
        return self._new("total", " ".join(label.split()), row, col, None)

    def _item(self, row: int) -> Draft | None:
        """The item of a row; those above it are made when they are met for the first time."""
        cells = self.sheet.grid.rows[row]
        width = len(cells)
        path: tuple[str | None, ...] = ()
        found: Draft | None = None
        for pair in self.pairs:
            code = cells[pair.code] if 0 <= pair.code < width else None
            name = cells[pair.name] if 0 <= pair.name < width else None
            if is_blank(code) and is_blank(name):
                continue
            path = (*path, pair.level, str(code if not is_blank(code) else name).strip())
            item = self.known.get(path)
            if item is None:
                col = pair.name if pair.name >= 0 else pair.code
                item = self._new(pair.level, " ".join(str(name or "").split()), row, col, found)
                if not is_blank(code):
                    item.code = normalise_code(code, self.sheet.grid.formats.get((row, pair.code), ""))
                    item.code_text, item.code_place = str(code).strip(), self._place(row, pair.code)
                self.known[path] = item
            found = item
        return found

    def _new(self, level: str, name: str, row: int, col: int, parent: Draft | None) -> Draft:
        item = Draft(
            self.first_id + len(self.items), level, name, self._place(row, col), row, parent.id if parent else None,
            hidden=row in self.sheet.grid.hidden_rows,
        )  # fmt: skip
        self.items.append(item)
        return item

    def _add_up(self) -> None:
        """A long export: one exact sum per item and column."""
        sums: dict[int, Sums] = {}
        quick: dict[object, Draft | None] = {}
        rows = self.sheet.grid.rows
        keys = [p.code if p.code >= 0 else p.name for p in self.pairs]
        picked: Callable[[list[Value]], object] = itemgetter(*keys) if keys else len
        details = self._detail_columns()
        widest = max(m.leaf.last for m in self.table.meanings)
        reader = Reader(self.sheet, self.table)
        for row, kind in self.table.rows:
            if kind is not Row.DATA:
                self._put(reader, self._total(row), row)
                continue
            cells = rows[row]
            if len(cells) <= widest:
                cells = [*cells, *[None] * (widest + 1 - len(cells))]
            key = picked(cells)
            item = quick.get(key)
            if item is None:
                item = quick[key] = self._item(row)
            if item is None:
                continue
            if details and all(map(is_blank, [cells[c] for c in details])):
                self._put(reader, item, row, True)
                continue
            one = sums.get(item.id)
            if one is None:
                one = sums[item.id] = Sums()
            self._count(one, row, cells, reader)
        for item in self.items:
            if item.id in sums:
                self._settle(item, sums[item.id])
        self.columns = frozenset(m.leaf.col for m in self.figures)
        stated = sum(1 for r, c in self.taken if c in self.columns and not is_blank(self.sheet.grid.value(r, c)))
        self.counted = stated + sum(sum(one.counts.values()) for one in sums.values())
        self.unread = sum(len(cells) for one in sums.values() for cells in one.unread.values())

    def _detail_columns(self) -> list[int]:
        return [p.code if p.code >= 0 else p.name for p in pairs_of(self.table.meanings) if p.level == "rekening"]

    def _count(self, one: Sums, row: int, cells: list[Value], reader: Reader) -> None:
        for number, column in enumerate(self.figures):
            value = cells[column.leaf.col]
            amount: Decimal | int | None
            if type(value) is float and value.is_integer() and abs(value) < EXACT:
                amount = int(value)
            elif type(value) is int:
                amount = value
            else:
                amount = self._amount(row, column, value, reader)
            if amount is None:
                if not is_blank(value) or (row, column.leaf.col) in self.sheet.grid.errors:
                    one.unread.setdefault(number, []).append(reader.quantity(row, column.leaf.col, column))
                continue
            one.totals[number] = one.totals.get(number, 0) + amount
            one.counts[number] = one.counts.get(number, 0) + 1
            one.first.setdefault(number, row)
            one.last[number] = row

    def _amount(self, row: int, column: Meaning, value: Value, reader: Reader) -> Decimal | None:
        """A value that is no plain integer: a text, or a number with decimals."""
        if is_blank(value):
            return None
        if is_number(value):
            return exact(value, self.sheet.grid.raw.get((row, column.leaf.col)))
        want = replace(reader.expect(column), factor=Decimal(1))  # the factor is applied to the sum
        return parse(value, want).value if isinstance(value, str) else None

    def _factor(self, column: Meaning) -> Decimal:
        """What the heading says of its unit, else the line above the table, as for single figures."""
        return self.table.factor if column.name in RUPIAH and column.factor == 1 else column.factor

    def _settle(self, item: Draft, one: Sums) -> None:
        """The sum as one figure, unless the item has a row of its own that states it."""
        for number, total in one.totals.items():
            column = self.figures[number]
            slot = Slot(column.name, column.period)
            if any(q.form is not Form.BLANK for q in item.figures.get(slot, [])):
                continue
            first, last, count = one.first[number], one.last[number], one.counts[number]
            note = f"jumlah {count} baris rincian (baris {first + 1} sampai {last + 1})" if count > 1 else ""
            factor = self._factor(column)
            value = Decimal(total) * factor
            text = "" if count > 1 else str(self.sheet.grid.value(first, column.leaf.col))
            place = self._place(first, column.leaf.col)
            item.figures[slot] = [Quantity(place, Form.NUMBER, value, text, column.unit, factor=factor, note=note)]
        for number, cells in one.unread.items():  # kept beside the sum: an unreadable amount is never lost
            column = self.figures[number]
            item.figures.setdefault(Slot(column.name, column.period), []).extend(cells)


def pairs_of(meanings: tuple[Meaning, ...]) -> list[Pair]:
    """The levels of a flat table from the top, each with its code and name column."""
    found = []
    for level in BUDGET:
        code = next((m.leaf.col for m in meanings if m.name == "kode" and m.levels[:1] == (level,)), -1)
        name = next((m.leaf.col for m in meanings if m.name == "uraian" and m.levels[:1] == (level,)), -1)
        if code >= 0 or name >= 0:
            found.append(Pair(level, code, name))
    return found


def is_flat(meanings: tuple[Meaning, ...]) -> bool:
    """True when at least two levels have a code column and a name column of their own."""
    whole = [p for p in pairs_of(meanings) if p.code >= 0 and p.name >= 0]
    return len(whole) >= 2 and not any(m.name == "indikator" for m in meanings)
