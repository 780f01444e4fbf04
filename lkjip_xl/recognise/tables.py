"""Cuts a sheet into tables: header block, data rows, totals, summary lines, and what was left out."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from operator import itemgetter

from lkjip_xl.model import Trust
from lkjip_xl.read.grid import Value
from lkjip_xl.recognise.beside import side_by_side
from lkjip_xl.recognise.caption import opens_next
from lkjip_xl.recognise.codes import normalise_code
from lkjip_xl.recognise.columns import RUPIAH, Meaning, understand
from lkjip_xl.recognise.contents import SAMPLE
from lkjip_xl.recognise.header import Block, Leaf, find_block
from lkjip_xl.recognise.labels import CARRIED, says_total
from lkjip_xl.recognise.meaning import Why
from lkjip_xl.recognise.rows import Row, amount_like, classify, is_mean
from lkjip_xl.recognise.settle import settle
from lkjip_xl.recognise.shared import shared_cells, split_names
from lkjip_xl.recognise.sheet import Sheet, is_amount_text, is_blank, is_number, is_ordinal
from lkjip_xl.recognise.statements import Statement, statements
from lkjip_xl.recognise.weigh import from_contents
from lkjip_xl.recognise.words import Vocabulary, factor_of

ABOVE = 3  # rows above the headings in which a total may stand
BLANK_RUN = 6
MET_MOST = 50_000  # rows whose words are kept to know them again
BLANK_FORM = 200  # so many blank rows may a form leave above its total and summary lines
_CAPTION = ("rincian", "tabel", "daftar", "rekap", "rekapitulasi", "bagian", "lampiran")
_LABELLED = re.compile(r"[^\W\d_][\w /&.()-]{2,45}\s*:\s*\S")
NOTE_ROWS = 12  # rows above a header that are looked at for a note on its amounts
PRESENT_MOST = 3000  # longer tables are flat exports, read by whole columns


ONE = Decimal(1)


@dataclass(slots=True)
class RawTable:
    """A table as cut: its header, the meaning of its columns, its rows with what each is."""

    block: Block
    meanings: tuple[Meaning, ...]
    rows: list[tuple[int, Row]] = field(default_factory=list)
    left_out: list[tuple[int, str]] = field(default_factory=list)
    means: list[int] = field(default_factory=list)  # closing lines that hold a mean ("Rata-rata capaian")
    factor: Decimal = ONE  # of amounts whose heading tells none: "(dalam ribuan rupiah)" above the table
    trust: Trust = field(default_factory=Trust)
    shared: dict[tuple[int, int], str] = field(default_factory=dict)  # cells of a column of sasaran and indikator
    stated: tuple[Statement, ...] = ()  # what its number row and its formulas say of its columns
    last: int = -1  # last row that belongs to it, header pages and closing lines included
    _data: tuple[tuple[int, int], list[int]] | None = None

    @property
    def data(self) -> list[int]:
        """The rows that hold data; counted anew only when rows came or went (none is ever turned into another)."""
        if self._data is None or self._data[0] != (id(self.rows), len(self.rows)):
            self._data = (id(self.rows), len(self.rows)), [r for r, kind in self.rows if kind is Row.DATA]
        return self._data[1]


REMARKED = 3  # rows from which on it tells that all of them bear figures
_REMARK = re.compile(r"^\W|\s=\s|\w\s?:\s")


def cut(sheet: Sheet, words: Vocabulary) -> list[RawTable]:
    """All tables of a sheet, from the top down; tables side by side are cut apart first."""
    found: list[RawTable] = []
    row = 0
    while row < sheet.grid.height:
        block = find_block(sheet, words, row)
        if block is None:
            row += 1
            continue
        parts = side_by_side(sheet, block)
        above = found[-1] if found else None
        tables = [cut_one(sheet, words, part, above.last if above else -1) for part in parts]
        factor = noted_factor(sheet, above.last + 1 if above else 0, block.first) or (above.factor if above else ONE)
        for table in tables:
            table.factor = factor
        found.extend(tables)
        row = max(block.last, max(t.last for t in tables)) + 1
    return found


def noted_factor(sheet: Sheet, first: int, last: int) -> Decimal | None:
    """What a line above a table says of its amounts ("(dalam ribuan rupiah)", "Dalam jutaan rupiah"), if any."""
    for row in range(last - 1, max(first, last - NOTE_ROWS) - 1, -1):
        for _, value in sheet.filled(row):
            if isinstance(value, str) and (found := factor_of(value)) is not None:
                return found
    return None


def cut_one(sheet: Sheet, words: Vocabulary, block: Block, above: int = -1) -> RawTable:
    """The table under a header block: its rows, with what each is. above: the last row of the table before it."""
    table = RawTable(block, (*_codes_beside(sheet, block), *settle(understand(block.leaves))))
    row, blanks, closed = block.last + 1, 0, False
    table.last = block.last
    plain = _plain_test(sheet, table)
    while row < sheet.grid.height:
        if not closed and plain(sheet.grid.rows[row]):
            table.rows.append((row, Row.DATA))
            table.last, row, blanks = row, row + 1, 0
            continue
        kind = classify(sheet, words, block, table.meanings, row)
        if kind is Row.BLANK:
            blanks += 1
            if blanks > BLANK_RUN and (row := _far_below(sheet, words, table, row)) < 0:
                break
            row += blanks <= BLANK_RUN
            continue
        if kind is Row.HEADER and _closed_by_total(table):
            kind = Row.NEXT
        if kind is Row.DATA and _summed_up_on(sheet, table, row):
            kind = Row.SUMMARY
        if kind in (Row.NEXT, Row.END) or (kind is Row.TEXT and blanks):
            if kind is Row.NEXT:
                _give_back(sheet, table, row)
            break
        if kind is Row.DATA and blanks >= 2 and not _goes_on(sheet, table, row):
            break
        if kind is Row.DATA and (opens_next(sheet, words, block, row) or _recap(sheet, table, row, blanks)):
            break
        blanks = 0
        row, closed = _take(sheet, words, table, row, kind, closed)
    _leave_notes(sheet, table)
    _total_above(sheet, table, above)
    data = table.data
    table.stated = statements(sheet, block, data)
    table.meanings = from_contents(sheet, table.meanings, data, table.stated)
    table.meanings = split_names(sheet, table.meanings, data)
    table.shared = shared_cells(sheet, table.meanings, data)
    return table


def _summed_up_on(sheet: Sheet, table: RawTable, row: int) -> bool:
    """ "Persentase :  | 97,17" right below "Jumlah Realisasi Anggaran : Rp ...": one more of those lines."""
    cells = sheet.filled(row)
    after = bool(table.rows) and table.rows[-1] == (row - 1, Row.SUMMARY)
    return after and len(cells) == 2 and str(cells[0][1]).rstrip().endswith(":") and amount_like(cells[1][1])


def _recap(sheet: Sheet, table: RawTable, row: int, blanks: int) -> bool:
    """ "Rekapitulasi menurut sumber dana :" after the total and a blank row: another list, without headings."""
    cells = sheet.filled(row)
    captioned = len(cells) == 1 and str(cells[0][1]).lstrip().casefold().startswith(_CAPTION)
    return captioned and blanks > 0 and _closed_by_total(table)


def _leave_notes(sheet: Sheet, table: RawTable) -> None:
    """Lines of words alone below the last figures, apart from them by a total or a blank row, are notes, no rows."""
    figures = {c for m in table.meanings if m.figure for c in range(m.leaf.col, m.leaf.last + 1)}
    below = (
        n for n in reversed(range(len(table.rows))) if any(c in figures for c, _ in sheet.filled(table.rows[n][0]))
    )
    at = next(below, None)
    if at is None:
        return
    last = table.rows[at][0]
    total = table.rows[at][1] is Row.TOTAL or says_total(_label_of(sheet, last))
    for row, kind in reversed(table.rows[at + 1 :]):
        apart = total or any(r in table.means or not sheet.filled(r) for r in range(last + 1, row))
        apart = apart or _remark(sheet, table, row)
        if kind is not Row.DATA or not apart or not _words_alone(sheet, row):
            return
        table.rows.pop()
        table.left_out.append((row, Row.TEXT.value))


def _remark(sheet: Sheet, table: RawTable, row: int) -> bool:
    """ "n/a = belum dirilis. Sumber: BPS" or "*) angka sementara" right below the rows, on all of which figures stand:
    an equals sign, a colon or a mark tells it from a name."""
    figures = {c for m in table.meanings if m.figure for c in range(m.leaf.col, m.leaf.last + 1)}
    above = [r for r in table.data if r < row]
    full = all(any(c in figures for c, _ in sheet.filled(r)) for r in above)
    return len(above) >= REMARKED and full and bool(_REMARK.search(str(sheet.filled(row)[0][1])))


def _label_of(sheet: Sheet, row: int) -> str:
    """The first words of a row."""
    return next((str(v) for _, v in sheet.filled(row) if isinstance(v, str) and not is_amount_text(v)), "")


def _total_above(sheet: Sheet, table: RawTable, above: int) -> None:
    """ "TOTAL DINAS | 10.470.340.317" in the columns of amounts right above the headings: a total of the table."""
    money = {m.leaf.col for m in table.meanings if m.name in RUPIAH}
    for row in range(table.block.first - 1, max(table.block.first - 1 - ABOVE, above), -1):
        cells = sheet.filled(row)
        label = next((v for _, v in cells if isinstance(v, str) and not is_amount_text(v)), "")
        if says_total(label) and any(c in money and amount_like(v) for c, v in cells):
            table.rows.insert(0, (row, Row.TOTAL))
            return


def _words_alone(sheet: Sheet, row: int) -> bool:
    cells = [(c, v) for c, v in sheet.filled(row) if not sheet.covered(row, c)]
    return len(cells) == 1 and isinstance(cells[0][1], str) and not is_amount_text(cells[0][1])


def _closed_by_total(table: RawTable) -> bool:
    """The last row with figures is a total: headings that come again begin a table of their own."""
    return bool(table.rows) and table.rows[-1][1] is Row.TOTAL and len(table.rows) > 1


def _far_below(sheet: Sheet, words: Vocabulary, table: RawTable, row: int) -> int:
    """The row of a total or summary line of this table far below blank rows, with nothing between; -1 for none."""
    for at in range(row + 1, min(row + BLANK_FORM, sheet.grid.height)):
        if sheet.filled(at):
            kind = classify(sheet, words, table.block, table.meanings, at)
            return at if kind in (Row.TOTAL, Row.SUMMARY) else -1
    return -1


def _give_back(sheet: Sheet, table: RawTable, following: int) -> None:
    """Captions and labelled lines right above the next header ("Rincian Anggaran Belanja", "Sub Kegiatan : ...")
    are no rows of this table."""
    while len(table.rows) > 1 and table.rows[-1][0] == following - 1:
        cells = sheet.filled(following - 1)
        text = str(cells[0][1]).lstrip() if cells else ""
        captioned = text.casefold().startswith(_CAPTION) or bool(_LABELLED.match(text))
        if len(cells) != 1 or not captioned:
            return
        table.rows.pop()
        following -= 1
        table.last = following - 1


def _codes_beside(sheet: Sheet, block: Block) -> tuple[Meaning, ...]:
    """A column of codes left of the headings, with none of its own."""
    first = block.leaves[0]
    col = first.col - 1
    if col < 0 or any(h.of("peran") for h in first.path):
        return ()
    rows = range(block.last + 1, min(block.last + 1 + SAMPLE, sheet.grid.height))
    values = [v for r in rows if not is_blank(v := sheet.grid.value(r, col))]
    codes = sum(1 for v in values if isinstance(v, str) and "." in v and normalise_code(v))
    if codes < 3 or codes < 0.8 * len(values):
        return ()
    return (Meaning(Leaf(col, col, (), ()), "kode", sure=0.7, why=Why.CODES_INSIDE),)


def _plain_test(sheet: Sheet, table: RawTable) -> Callable[[list[Value]], bool]:
    """A quick test for the rows that are plainly data: a true number in a column of money, words in one of names."""
    money = next((m.leaf.col for m in table.meanings if m.name in RUPIAH), -1)
    names = [m.leaf.col for m in table.meanings if m.name in ("kode", "uraian")]
    doubtful = (
        "jumlah",
        "total",
        "grand",
        "rata",
        "persen",
        "predikat",
        "anggaran",
        "realisasi",
        "sisa",
        "keseluruhan",
        *CARRIED,
    )

    harmless: set[str] = set()
    met: set[object] = set()  # the words of rows that were plainly data: exports repeat them row by row
    pick, last = (itemgetter(*names), max(names)) if names else (None, -1)

    def test(cells: list[Value]) -> bool:
        if not 0 <= money < len(cells) or type(cells[money]) not in (int, float):
            return False
        if pick is not None and last < len(cells) and pick(cells) in met:
            return True
        named = False
        for col in names:
            word = cells[col] if col < len(cells) else None
            if type(word) is str:
                if word not in harmless:
                    if word.lstrip()[:12].casefold().startswith(doubtful):
                        return False
                    harmless.add(word)
                named = True
        if named and pick is not None and last < len(cells) and len(met) < MET_MOST:
            met.add(pick(cells))
        return named

    return test


def _take(sheet: Sheet, words: Vocabulary, table: RawTable, row: int, kind: Row, closed: bool) -> tuple[int, bool]:
    """Files one row; returns the next row, and whether a closing line is open (rows without names follow it)."""
    table.last = row
    if kind is Row.HEADER:
        again = find_block(sheet, words, row)
        end = again.last if again else row
        table.last = end
        table.left_out.append((row, Row.HEADER.value))
        return end + 1, False
    if kind is Row.NUMBERS:
        table.left_out.append((row, kind.value))
        return row + 1, closed
    if kind in (Row.CLOSING, Row.TEXT):
        table.left_out.append((row, kind.value))
        if kind is Row.CLOSING and is_mean(sheet, row):
            table.means.append(row)
        return row + 1, True
    if closed and kind is Row.DATA and not _has_name(sheet, table, row):
        table.left_out.append((row, Row.CLOSING.value))
        return row + 1, True
    table.rows.append((row, kind))
    return row + 1, False


def _has_name(sheet: Sheet, table: RawTable, row: int) -> bool:
    """True when a name or code stands in one of the columns meant for them."""
    return any(
        not is_blank(sheet.grid.value(row, c))
        for m in table.meanings
        if m.name in ("uraian", "indikator", "kode")
        for c in range(m.leaf.col, m.leaf.last + 1)
    )


def _goes_on(sheet: Sheet, table: RawTable, row: int) -> bool:
    """After blank rows: does the table go on here? Only with a figure in a column of figures, or a number and a name
    with such figures right below ("B | PROGRAM ...")."""
    if _has_figure(sheet, table, row):
        return True
    marked = any(
        m.name in ("nomor", "kode") and not is_blank(sheet.grid.value(row, m.leaf.col)) for m in table.meanings
    )
    named = any(m.name == "uraian" and not is_blank(sheet.grid.value(row, m.leaf.col)) for m in table.meanings)
    below = range(row + 1, min(row + 3, sheet.grid.height))
    return marked and named and any(_has_figure(sheet, table, r) and _has_name(sheet, table, r) for r in below)


def _has_figure(sheet: Sheet, table: RawTable, row: int) -> bool:
    return any(
        amount_like(sheet.grid.value(row, c))
        for m in table.meanings
        if m.figure
        for c in range(m.leaf.col, m.leaf.last + 1)
    )


def amounts_present(sheet: Sheet, table: RawTable) -> list[tuple[int, int]]:
    """The cells inside a table that look like amounts: numbers and amount texts in its data and total rows."""
    skip = {
        c
        for m in table.meanings
        if m.name in ("nomor", "kode", "tahun", "triwulan") or m.why in (Why.KEY, Why.OTHER_CODE)
        for c in range(m.leaf.col, m.leaf.last + 1)
    }
    names = {c for m in table.meanings if m.name in ("uraian", "indikator") for c in range(m.leaf.col, m.leaf.last + 1)}
    first, last = table.block.leaves[0].col, table.block.leaves[-1].last
    found = []
    for row, _ in table.rows[:PRESENT_MOST]:
        for col, value in sheet.filled(row):
            if first <= col <= last and col not in skip and (is_number(value) or is_amount_text(value)):
                if col in names and is_ordinal(value):
                    continue
                found.append((row, col))
    return found
