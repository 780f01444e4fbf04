"""Reads the cells of a table's columns as figures and texts: the bridge to the grammar of numbers."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from lkjip_xl.model import Amount, Place, Quantity, Text
from lkjip_xl.read.grid import Value
from lkjip_xl.recognise.columns import COUNTS, PERCENT, RUPIAH, Meaning
from lkjip_xl.recognise.dates import find_date, is_day
from lkjip_xl.recognise.meaning import OTHER
from lkjip_xl.recognise.numbers import (
    Expect,
    amounts_in,
    doubled_in,
    parse,
    read_quantity,
    thirds_in,
    thousands_of,
    unit_of,
)
from lkjip_xl.recognise.sheet import Sheet, is_amount_text, is_blank, is_number
from lkjip_xl.recognise.tables import RawTable
from lkjip_xl.recognise.terms import is_written_day

SAMPLE = 300
_DAYS = re.compile(r"\b(?:tanggal|tgl|waktu|jadwal|tenggat|selesai|penyelesaian)\b", re.IGNORECASE)
_COUNTED = re.compile(r"\s*(?:persen|prosen|jumlah|indeks|nilai|rasio|angka|tingkat|rata|cakupan|skor)", re.IGNORECASE)
_DAY = re.compile(r"\b(?:tanggal|tgl|waktu|jadwal|tenggat|durasi|lama|jam|menit)\b", re.IGNORECASE)


@dataclass(slots=True)
class Reader:
    """Reads the figures of one table; what to expect of a column is settled once per column."""

    sheet: Sheet
    table: RawTable
    expects: dict[tuple[int, str, str], Expect] = field(default_factory=dict)
    read: dict[tuple[int, int, str, str], Quantity] = field(default_factory=dict)  # what several readings share

    def quantity(self, row: int, col: int, meaning: Meaning) -> Quantity:
        """The figure in a cell of a column."""
        at = (row, col, meaning.name, meaning.period)
        if at not in self.read:
            self.read[at] = self._quantity(row, col, meaning)
        return self.read[at]

    def _quantity(self, row: int, col: int, meaning: Meaning) -> Quantity:
        expect = self.expect(meaning)
        if expect.kind == "target":
            unit = self._row_unit(row, meaning)
            if unit:
                expect = replace(expect, unit=unit, percent_scale=None if unit != "%" else expect.percent_scale)
            date = not expect.dates and _is_date(self.sheet.grid.value(row, col))
            if date and (self._asks_date(row, col) or self._is_dated(row, col) or self._is_written(row, col)):
                expect = replace(expect, dates=True)
        return read_quantity(self.sheet.grid, row, col, expect)

    def expect(self, meaning: Meaning) -> Expect:
        """What is known of the figures of a column."""
        key = (meaning.leaf.col, meaning.name, meaning.period)
        found = self.expects.get(key)
        if found is None:
            found = self.expects[key] = expect_of(self.sheet, self.table, meaning)
        return found

    def _asks_date(self, row: int, col: int) -> bool:
        """The row measures a day: its unit or indikator says so ("Tanggal penyampaian laporan keuangan")."""
        return any(isinstance(value, str) and at < col and _DAY.search(value) for at, value in self.sheet.filled(row))

    def _is_dated(self, row: int, col: int) -> bool:
        """The row sets a full date against another ("31 Desember" for the target, "28 Desember" for the realisasi), and
        its indikator is no count or percentage, which Excel may have turned into dates."""
        cols = {m.leaf.col for m in self.table.meanings if m.name in ("target", "realisasi")}
        filled = [v for c in sorted(cols) if not is_blank(v := self.sheet.grid.value(row, c))]
        return len(filled) > 1 and all(_is_date(v) and _is_full(v) for v in filled) and not self._counts(row, col)

    def _is_written(self, row: int, col: int) -> bool:
        """A day as people write it ("31 Maret"), where no count or percentage is measured."""
        value = self.sheet.grid.value(row, col)
        return isinstance(value, str) and is_written_day(value) and not self._counts(row, col)

    def _counts(self, row: int, col: int) -> bool:
        """The indikator is a count or a percentage by its name."""
        return any(isinstance(v, str) and at < col and _COUNTED.match(v) for at, v in self.sheet.filled(row))

    def _row_unit(self, row: int, meaning: Meaning) -> str | None:
        """The unit in the row's own satuan column, of the same group where there are several."""
        for one in self.table.meanings:
            if one.name == "satuan" and one.group in ("", meaning.group):
                text = self.sheet.text(row, one.leaf.col)
                return unit_of(text) or text or None
        return None

    def labelled(self, row: int, cols: list[int], name: str) -> Quantity | None:
        """The one figure of a labelled line: a cell of its own, or the last amount of its text."""
        want = _labelled(name, self.table.factor)
        for col in reversed(cols[1:]):
            value = self.sheet.grid.value(row, col)
            text = value.strip(" :") if isinstance(value, str) else ""
            if is_number(value) or (text and (not text[0].isalpha() or is_amount_text(text))):
                return read_quantity(self.sheet.grid, row, col, want)
        for col in reversed(cols):
            text = self.sheet.text(row, col)
            tail, place = text[text.rfind(":") + 1 :], Place(self.sheet.grid.file, self.sheet.grid.name, row, col)
            found = amounts_in(tail, place)
            if found:
                return found[-1].quantity
            if ":" in text and is_amount_text(tail):
                return _bare(tail, want, replace(place, part=1))
        return None

    def labelled_blank(self, row: int, col: int, name: str) -> Quantity:
        """The blank cell of a labelled line that has no figure yet."""
        return read_quantity(self.sheet.grid, row, col, _labelled(name, self.table.factor))


def _bare(text: str, want: Expect, place: Place) -> Quantity:
    """A figure after a colon without Rp or %: what the label says it is."""
    one = parse(text, want)
    return Quantity(place, one.form, one.value, text.strip(), one.unit, one.decimals, one.sure, one.candidates,
                    one.factor, note=one.note)  # fmt: skip


def _labelled(name: str, factor: Decimal) -> Expect:
    return Expect("percent", "%") if name == "serapan" else Expect("rupiah", "Rp", factor)


def expect_of(sheet: Sheet, table: RawTable, meaning: Meaning) -> Expect:
    """What the heading and the neighbours say of a column's figures."""
    values = [sheet.grid.value(r, meaning.leaf.col) for r in table.data[:SAMPLE]]
    habit, twice = thousands_of([v for v in values if isinstance(v, str)]), doubled_in(values)
    if meaning.name in RUPIAH:
        factor = meaning.factor if meaning.factor != 1 else table.factor
        return Expect("rupiah", "Rp", factor, habit, doubled=twice, thirds=thirds_in(values))
    if meaning.name in PERCENT:
        return Expect("percent", "%", Decimal(1), habit, _scale(sheet, table, meaning), twice)
    if meaning.name == OTHER and meaning.unit in ("Rp", "%"):
        return expect_of(sheet, table, replace(meaning, name="pagu" if meaning.unit == "Rp" else "serapan"))
    if meaning.name in COUNTS:
        return Expect("count", meaning.unit, Decimal(1), habit, doubled=twice)
    if meaning.name == "efisiensi":
        return Expect("any", None, Decimal(1), habit)
    scale = _scale(sheet, table, meaning) if meaning.unit == "%" else None
    return Expect("target", meaning.unit, Decimal(1), habit, scale, dates=_of_dates(meaning, values))


def _is_date(value: Value) -> bool:
    return isinstance(value, dt.date) or (isinstance(value, str) and is_day(value))


def _is_full(value: Value) -> bool:
    return isinstance(value, dt.date) or (
        isinstance(value, str) and (find_date(value) is not None or is_written_day(value))
    )


def _of_dates(meaning: Meaning, values: Sequence[Value]) -> bool:
    """A column that asks for dates: its heading says so ("Target penyelesaian"), or nearly all its cells are some."""
    filled = [v for v in values if not is_blank(v)]
    dates = sum(_is_date(v) for v in filled)
    return bool(_DAYS.search(meaning.leaf.text)) or (dates > 2 and dates * 5 > len(filled) * 4)


def _scale(sheet: Sheet, table: RawTable, meaning: Meaning) -> str | None:
    """Fractions or 0-100? Told by the bare numbers of the column, or, of a column of small ones ("Deviasi"), by those
    beside it under the same heading."""
    own = _scale_of(sheet, table, meaning)
    kin = [m for m in table.meanings if len(m.leaf.cells) > 1 and m.leaf.cells[:1] == meaning.leaf.cells[:1]]
    beside = {_scale_of(sheet, table, m) for m in kin if m is not meaning and m.unit == meaning.unit}
    return "0-100" if own == "0-1" and "0-100" in beside else own


def _scale_of(sheet: Sheet, table: RawTable, meaning: Meaning) -> str | None:
    """By the column alone: any number above 2 (1 in small columns) settles it."""
    bare = []
    for row in table.data[:SAMPLE]:
        value = sheet.grid.value(row, meaning.leaf.col)
        if is_number(value) and "%" not in sheet.grid.formats.get((row, meaning.leaf.col), ""):
            bare.append(abs(float(value)))
    used = [v for v in bare if v > 0]
    if not used:
        return None
    if max(used) > 5:
        return "0-100"
    fractions = [v for v in used if v != int(v)]
    return "0-1" if fractions and max(used) <= 2 else None


def text(sheet: Sheet, row: int, col: int) -> Text:
    """A text cell with the amounts in its running text."""
    place = Place(sheet.grid.file, sheet.grid.name, row, col)
    value = sheet.grid.value(row, col)
    plain = value.strip() if isinstance(value, str) else sheet.text(row, col)
    amounts: tuple[Amount, ...] = ()
    if isinstance(value, str) and sum(ch.isdigit() for ch in plain) >= 2:
        amounts = amounts_in(plain, place)
    return Text(place, plain, amounts)
