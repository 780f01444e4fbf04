"""Binary workbooks (.xls, .xlsb): values from calamine, and from the file itself what calamine does not tell."""

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lkjip_xl.model.errors import Unreadable
from lkjip_xl.read.biff import Extra, read_extras
from lkjip_xl.read.budget import MAX_TEXT, TOO_LONG, Budget
from lkjip_xl.read.cellformats import NONE, CellFormats
from lkjip_xl.read.grid import Book, Grid
from lkjip_xl.read.guard import DAMAGED, MAX_BLANKS, MAX_SLOTS, SMALL_BOX, TOO_BIG
from lkjip_xl.read.ole import BrokenOle, read_stream
from lkjip_xl.read.package import MissingPart, Package
from lkjip_xl.read.values import is_error
from lkjip_xl.read.worksheets import worksheets
from lkjip_xl.read.xml import BrokenXml

MAX_XLS = 600 << 20  # bytes
XLS_FORMULAS = (
    "lembar {}: nilai rumus terbaca, tetapi bunyi rumusnya tidak (format .xls); simpan sebagai .xlsx bila perlu"
)
XLSB_NOTE = "format .xlsb: bunyi rumus dan format angka (persen, rupiah) tidak terbaca; simpan sebagai .xlsx bila perlu"


def read_xls(path: Path, budget: Budget) -> Book:
    """A BIFF workbook. Raises Unreadable."""
    if path.stat().st_size > MAX_XLS:
        raise Unreadable(TOO_BIG)
    extras: dict[str, Extra] = {}
    notes: list[str] = []
    try:
        data = path.read_bytes()
        stream = read_stream(data, "Workbook", "Book")
        extras = read_extras(stream) if stream else {}
    except BrokenOle:
        notes.append("format angka, sel galat, dan baris tersembunyi tidak terbaca; simpan sebagai .xlsx bila perlu")
    grids = []
    for name, hidden, rows, merges in worksheets(path, None):
        extra = extras.get(name, Extra(name))
        grids.append(_grid(path.name, name, hidden, rows, merges, extra, budget))
    if not grids:
        raise Unreadable(DAMAGED)
    if any(extra.formulas for extra in extras.values()):
        notes.append(XLS_FORMULAS)
    return Book(path.name, "xls", tuple(grids), tuple(notes))


def read_xlsb(path: Path, budget: Budget) -> Book:
    """A binary workbook in a zip; each sheet is looked at before calamine makes room for it. Raises Unreadable."""
    from lkjip_xl.read import xlsb

    extras: dict[str, Extra] = {}
    refused: list[str] = []
    try:
        with Package(path) as package:
            for name, part in xlsb.sheet_parts(package).items():
                if not part.lower().startswith("xl/worksheets/"):
                    continue
                look = xlsb.look(package, part)
                box = (look.last_row + 1) * (look.last_col + 1)
                if box > min(MAX_SLOTS, SMALL_BOX + MAX_BLANKS * look.cells):
                    refused.append(name)
                extras[name] = Extra(name, errors=look.errors, hidden_rows=look.hidden_rows)
    except (BrokenXml, MissingPart) as error:
        raise Unreadable(DAMAGED) from error
    notes = [XLSB_NOTE]
    notes += [
        f"lembar {name}: ada sel yang sangat jauh dari tabel sehingga lembar ini tidak dibaca; hapus sel itu"
        for name in refused
    ]
    wanted = [name for name in extras if name not in refused]
    grids = [
        _grid(path.name, name, hidden, rows, merges, extras[name], budget)
        for name, hidden, rows, merges in worksheets(path, wanted)
    ]
    if not grids:
        raise Unreadable(TOO_BIG if refused else DAMAGED)
    return Book(path.name, "xlsb", tuple(grids), tuple(notes))


def _grid(
    file: str, name: str, hidden: bool, rows: list[list[Any]], merges: tuple[Any, ...], extra: Extra, budget: Budget
) -> Grid:
    budget.cells(sum(map(len, rows)))
    for row, _ in extra.errors:
        rows.extend([] for _ in range(row + 1 - len(rows)))
    height, width = len(rows), max(map(len, rows), default=0)
    for at, line in enumerate(rows):
        for col, value in enumerate(line):
            if isinstance(value, float) and not math.isfinite(value):
                extra.errors[at, col] = str(value)
                line[col] = None
            elif isinstance(value, str) and (len(value) > MAX_TEXT or is_error(value)):
                extra.errors[at, col] = value.strip() if len(value) <= MAX_TEXT else TOO_LONG
                line[col] = None
    formats: Mapping[int, Mapping[int, str]] = extra.formats
    return Grid(
        file=file,
        name=name,
        rows=rows,
        merges=tuple(merges[: budget.limits.merges]),
        errors=extra.errors,
        formats=CellFormats([formats.get(row, NONE) for row in range(height)], width),
        bold=frozenset(cell for cell in extra.bold if cell[0] < height and cell[1] < width),
        hidden_rows=frozenset(row for row in extra.hidden_rows if row < height),
        hidden_cols=frozenset(col for col in extra.hidden_cols if col < width),
        hidden=hidden,
    )
