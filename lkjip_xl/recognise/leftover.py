"""Amounts inside a table that were not read: a note for each, with the reason, never silence."""

from collections.abc import Sequence

from lkjip_xl.model import Note, Place, a1, column_letters
from lkjip_xl.read.grid import Value
from lkjip_xl.recognise.meaning import OTHER, Why
from lkjip_xl.recognise.numbers import is_mark
from lkjip_xl.recognise.rows import Row
from lkjip_xl.recognise.sheet import Sheet, is_amount_text, is_number
from lkjip_xl.recognise.tables import RawTable

LONG = 500  # rows of a long export that tell what a column holds
FIGURES = 3  # figures that make a column one of figures


def dropped(
    sheet: Sheet, table: RawTable, taken: set[tuple[int, int]], present: Sequence[tuple[int, int]]
) -> list[Note]:
    """A note for amounts inside the table (`present`) that were not read: never silently."""
    lost = [cell for cell in present if cell not in taken and not _no_amount(sheet, table, *cell)]
    columns: dict[int, list[int]] = {}
    for row, col in lost:
        columns.setdefault(col, []).append(row)
    found = [] if not (working := _working(sheet, table, taken)) else [working]
    for col, rows in sorted(columns.items()):
        where = f"{a1(rows[0], col)}" if len(rows) == 1 else f"{a1(rows[0], col)} sampai {a1(rows[-1], col)}"
        message = f"{len(rows)} angka di {where} tidak dipakai: kolomnya tidak dikenali artinya."
        found.append(Note("angka-tidak-dipakai", message, Place(sheet.grid.file, sheet.grid.name, rows[0], col)))
    found += _others(sheet, table, taken)
    found += _left_amounts(sheet, table)
    return found + _marks(sheet, table, taken)


def _others(sheet: Sheet, table: RawTable, taken: set[tuple[int, int]]) -> list[Note]:
    """A note for each column that was read under its heading only: nothing checks it."""
    found = []
    for one in (m for m in table.meanings if m.name == OTHER and m.why is not Why.DETAIL):
        rows = sorted(r for r, c in taken if c == one.leaf.col)
        if not rows:
            continue
        where = a1(rows[0], one.leaf.col) + (f" sampai {a1(rows[-1], one.leaf.col)}" if len(rows) > 1 else "")
        heading = " ".join(one.period.split())[:60]
        message = (
            f"{len(rows)} angka di {where} (“{heading}”) dibaca menurut judulnya; tidak ada pemeriksaan untuk itu."
        )
        found.append(
            Note("angka-tidak-dipakai", message, Place(sheet.grid.file, sheet.grid.name, rows[0], one.leaf.col))
        )
    return found


def _marks(sheet: Sheet, table: RawTable, taken: set[tuple[int, int]]) -> list[Note]:
    """A lone comma or "####" among the figures of a column that was not understood."""
    leaves, rows, data = table.block.leaves, sheet.grid.rows, table.data
    cells = [rows[row] for row in data]
    found = []
    for col in range(min(x.col for x in leaves), max(x.last for x in leaves) + 1):
        if len(cells) > LONG and not any(_is_figure(r[col]) for r in cells[:LONG] if col < len(r)):
            continue  # a column of names
        texts = {r[col] for r in cells if col < len(r) and type(r[col]) is str}  # long exports repeat their texts
        marks = {text for text in texts if is_mark(text)}
        if not marks:
            continue
        column = [(row, rows[row][col]) for row in data if col < len(rows[row])]
        odd = [row for row, v in column if v in marks and (row, col) not in taken]
        if not odd or sum(_is_figure(v) for _, v in column) < FIGURES:
            continue
        for row in odd:
            message = f"“{sheet.text(row, col)}” di antara angka kolom {column_letters(col)} tidak dapat dibaca."
            found.append(Note("angka-rusak", message, Place(sheet.grid.file, sheet.grid.name, row, col)))
    return found


def _is_figure(value: Value) -> bool:
    return is_number(value) or is_amount_text(value)


def _no_amount(sheet: Sheet, table: RawTable, row: int, col: int) -> bool:
    """A short figure in a column of texts (a code of sumber dana, a number in keterangan)."""
    text = sheet.text(row, col)
    mine = [m for m in table.meanings if m.leaf.col <= col <= m.leaf.last and m.name and not m.figure]
    if any("kode" in m.leaf.text.casefold().split() for m in mine):
        return True
    return bool(mine) and sum(ch.isdigit() for ch in text) < 6


def _working(sheet: Sheet, table: RawTable, taken: set[tuple[int, int]]) -> Note | None:
    """One note for the volumes and prices, which are understood but not needed."""
    cols = {m.leaf.col for m in table.meanings if m.why is Why.DETAIL}
    cells = sorted((c, r) for r, c in taken if c in cols)
    if not cells:
        return None
    where = ", ".join(column_letters(c) for c in sorted({c for c, _ in cells}))
    first = Place(sheet.grid.file, sheet.grid.name, cells[0][1], cells[0][0])
    return Note("kolom-perhitungan", f"Kolom {where} berisi {Why.DETAIL.value}; yang dibaca kolom jumlahnya.", first)


def _left_amounts(sheet: Sheet, table: RawTable) -> list[Note]:
    closing = [r for r, why in table.left_out if why == Row.CLOSING.value]
    rows = [r for r in closing if any(not isinstance(v, str) or is_amount_text(v) for _, v in sheet.filled(r))]
    if not rows:
        return []
    where = ", ".join(str(r + 1) for r in rows[:8])
    place = Place(sheet.grid.file, sheet.grid.name, rows[0], table.block.leaves[0].col)
    return [
        Note(
            "baris-penutup",
            f"Baris {where} berisi rata-rata, predikat atau catatan; angkanya tidak ikut dihitung.",
            place,
        )
    ]
