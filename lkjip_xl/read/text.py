"""Delimited text: CSV and TSV. Delimiter and encoding are told from the content; every field stays text."""

import csv
import io
from collections import Counter
from pathlib import Path

from lkjip_xl.model.errors import Unreadable
from lkjip_xl.read.budget import MAX_TEXT, TOO_LONG, Budget
from lkjip_xl.read.decode import decode
from lkjip_xl.read.grid import Book, Grid
from lkjip_xl.read.guard import LAST_COL, TOO_BIG
from lkjip_xl.read.values import is_error

MAX_BYTES = 400 << 20
DELIMITERS = ";\t,|"
_SAMPLE = 200  # lines
NO_COLUMNS = "berkas teks tanpa kolom, bukan buku kerja; simpan tabelnya sebagai .xlsx atau CSV"


def read_text(path: Path, budget: Budget) -> Book:
    """The file as a Book of one sheet, named as the file. Raises Unreadable when nothing in it looks like columns."""
    if path.stat().st_size > MAX_BYTES:
        raise Unreadable(TOO_BIG)
    text = decode(path.read_bytes()).replace("\0", "")
    lines = text.splitlines()[: _SAMPLE + 1]
    declared = _declared(lines[0]) if lines else None
    delimiter = declared or tell_delimiter(text)
    if delimiter is None:
        if path.suffix.casefold() not in (".csv", ".tsv", ".tab"):
            raise Unreadable(NO_COLUMNS)
        delimiter = "\t" if path.suffix.casefold() != ".csv" else ","
    grid = Grid(file=path.name, name=path.stem[:31], rows=_rows(text, delimiter, budget))
    grid.errors = {
        (row, col): value.strip() if len(value) <= MAX_TEXT else TOO_LONG
        for row, line in enumerate(grid.rows)
        for col, value in enumerate(line)
        if value is not None and (len(value) > MAX_TEXT or (value[0] == "#" and is_error(value)))
    }
    for row, col in grid.errors:
        grid.rows[row][col] = None
    if declared:
        grid.rows[0] = []  # "sep=;" keeps its row, so that addresses are those of the file's lines
    return Book(path.name, "tsv" if delimiter == "\t" else "csv", (grid,))


def tell_delimiter(text: str) -> str | None:
    """The delimiter under which most rows have the same number (over 1) of fields; None when there is none.

    Commas are decimal signs here: "1,5;2,5" is two fields. A semicolon or tab that splits the rows evenly goes first.
    """
    sample = text[: 1 << 16]
    if len(text) > len(sample):
        sample = sample.rpartition("\n")[0] or sample
    best: tuple[float, str] | None = None
    for weight, delimiter in zip((1.0, 1.0, 0.6, 0.9), DELIMITERS, strict=True):
        widths = Counter(len(row) for row in _read(sample, delimiter) if any(row))
        total = sum(widths.values())
        width, count = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]), default=(0, 0))
        if width < 2 or count * 5 < total:
            continue
        score = weight * count / total
        if best is None or score > best[0]:
            best = (score, delimiter)
    return best[1] if best else None


def _declared(line: str) -> str | None:
    """The delimiter of a first line "sep=;", as Excel reads it."""
    return line[4] if len(line) == 5 and line.lower().startswith("sep=") else None


def _read(text: str, delimiter: str) -> list[list[str]]:
    csv.field_size_limit(MAX_BYTES)  # a long field is told as such, cell by cell
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise Unreadable(
            "berkas teks rusak (tanda kutip tidak ditutup); buka di Excel dan simpan sebagai .xlsx"
        ) from error


def _rows(text: str, delimiter: str, budget: Budget) -> list[list[str | None]]:
    rows: list[list[str | None]] = []
    for fields in _read(text, delimiter):
        row: list[str | None] = [value or None for value in fields]
        while row and row[-1] is None:
            row.pop()
        budget.cells(len(row))
        if len(row) > LAST_COL + 1:
            raise Unreadable(TOO_BIG)
        rows.append(row)
    while rows and not rows[-1]:
        rows.pop()
    if not rows:
        raise Unreadable("kosong (tidak ada isinya); minta salinan yang utuh")
    return rows
