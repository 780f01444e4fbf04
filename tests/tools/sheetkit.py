"""A small kit with which the sample workbooks are written.

A sheet is first drawn in memory (cells, merges, marks) and then written with XlsxWriter, always with
the same dates, so that building twice gives the same bytes. A mark is a name for a cell; the lists of
expected findings speak of marks, so they stay right when a table moves to another place.
"""

from __future__ import annotations

import datetime
import math
import re
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

CREATED = datetime.datetime(2022, 1, 10, 8, 0, 0)

RUPIAH = "#,##0"
PERSEN = "0.00%"
PERSEN_BULAT = "0%"
DUA_DESIMAL = "0.00"


@dataclass(frozen=True, slots=True)
class Num:
    """A true number with the number format it is shown in."""

    value: Decimal
    fmt: str = "General"


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula with the value that Excel had cached for it."""

    text: str
    value: Decimal
    fmt: str = RUPIAH


Value = str | Num | Formula | None

STYLES: dict[str, dict[str, Any]] = {
    "judul": {"bold": True, "align": "center", "valign": "vcenter", "font_size": 12, "text_wrap": True},
    "kiri": {"align": "left", "valign": "top"},
    "kiri_tebal": {"align": "left", "valign": "top", "bold": True},
    "prosa": {"align": "left", "valign": "top", "text_wrap": True},
    "kepala": {
        "bold": True,
        "align": "center",
        "valign": "vcenter",
        "text_wrap": True,
        "border": 1,
        "bg_color": "#D9E1F2",
    },
    "nomor": {"italic": True, "align": "center", "valign": "vcenter", "border": 1, "font_size": 8},
    "isi": {"valign": "top", "text_wrap": True, "border": 1},
    "isi_tebal": {"valign": "top", "text_wrap": True, "border": 1, "bold": True},
    "tengah": {"align": "center", "valign": "top", "text_wrap": True, "border": 1},
    "uang": {"align": "right", "valign": "top", "border": 1},
    "uang_tebal": {"align": "right", "valign": "top", "border": 1, "bold": True},
    "ttd": {"align": "center"},
    "ttd_nama": {"align": "center", "bold": True, "underline": 1},
}


@dataclass(slots=True)
class Sheet:
    """One sheet being drawn; rows and columns count from 0."""

    name: str
    cells: dict[tuple[int, int], tuple[Value, str]] = field(default_factory=dict)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    marks: dict[str, tuple[int, int]] = field(default_factory=dict)
    widths: dict[int, float] = field(default_factory=dict)
    heights: dict[int, float] = field(default_factory=dict)
    landscape: bool = False
    paper: int = 14
    repeat: tuple[int, int] | None = None

    def put(self, row: int, col: int, value: Value, style: str = "isi", mark: str | None = None) -> None:
        """Write one cell."""
        self.cells[(row, col)] = (value, style)
        if mark is not None:
            self.mark(mark, row, col)

    def mark(self, name: str, row: int, col: int) -> None:
        """Give a cell a name that expected findings use; a name stands for one cell."""
        if name in self.marks:
            raise ValueError(f"mark {name} used twice on {self.name}")
        self.marks[name] = (row, col)

    def merge(self, row: int, col: int, last_row: int, last_col: int, value: Value, style: str = "isi") -> None:
        """Write one value over a block of cells."""
        if (row, col) == (last_row, last_col):
            self.put(row, col, value, style)
            return
        for r in range(row, last_row + 1):
            for c in range(col, last_col + 1):
                self.cells[(r, c)] = (None, style)
        self.cells[(row, col)] = (value, style)
        self.merges.append((row, col, last_row, last_col))


@dataclass(slots=True)
class Workbook:
    """One workbook being drawn."""

    name: str
    sheets: list[Sheet] = field(default_factory=list)

    def sheet(self, name: str) -> Sheet:
        """Add an empty sheet."""
        made = Sheet(name)
        self.sheets.append(made)
        return made


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a mark ended up: file, sheet and cell in A1 writing."""

    berkas: str
    lembar: str
    sel: str


def marks_of(book: Workbook) -> dict[str, Spot]:
    """All marks of a workbook with their places; a mark may stand only once in a workbook."""
    found: dict[str, Spot] = {}
    for sheet in book.sheets:
        for name, (row, col) in sheet.marks.items():
            if name in found:
                raise ValueError(f"mark {name} used twice in {book.name}")
            found[name] = Spot(book.name, sheet.name, a1(row, col))
    return found


def a1(row: int, col: int) -> str:
    """A1 writing of a cell counted from 0."""
    letters, n = "", col + 1
    while n:
        n, rest = divmod(n - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row + 1}"


def save(book: Workbook, folder: Path) -> Path:
    """Write the workbook into the folder under its own name."""
    import xlsxwriter

    path = folder / book.name
    out = xlsxwriter.Workbook(str(path))
    out.set_properties({"created": CREATED, "author": "Subbag Program"})
    formats: dict[tuple[str, str], Any] = {}
    for sheet in book.sheets:
        _write_sheet(out, sheet, formats)
    out.close()
    return path


def _format(out: Any, formats: dict[tuple[str, str], Any], style: str, fmt: str) -> Any:
    key = (style, fmt)
    if key not in formats:
        formats[key] = out.add_format({"font_name": "Arial", "font_size": 10, **STYLES[style], "num_format": fmt})
    return formats[key]


def _write_sheet(out: Any, sheet: Sheet, formats: dict[tuple[str, str], Any]) -> None:
    page = out.add_worksheet(sheet.name)
    for block in sheet.merges:
        page.merge_range(*block, "", _format(out, formats, sheet.cells[block[:2]][1], "General"))
    for (row, col), (value, style) in sorted(sheet.cells.items()):
        _write_cell(page, row, col, value, lambda fmt, style=style: _format(out, formats, style, fmt))
    for col, width in sheet.widths.items():
        page.set_column(col, col, width)
    for row, height in {**_heights(sheet), **sheet.heights}.items():
        page.set_row(row, height)
    if sheet.landscape:
        page.set_landscape()
    page.set_paper(sheet.paper)
    page.fit_to_pages(1, 0)
    if sheet.repeat is not None:
        page.repeat_rows(*sheet.repeat)


def _heights(sheet: Sheet) -> dict[int, float]:
    """Row heights that show wrapped text, as Excel sets them when somebody types; merges downwards last."""
    spans = {(r, c): (last_r, last_c) for r, c, last_r, last_c in sheet.merges}
    lines: dict[int, int] = {}
    tall = []
    for (row, col), (value, style) in sheet.cells.items():
        if not isinstance(value, str) or not STYLES[style].get("text_wrap"):
            continue
        last_row, last_col = spans.get((row, col), (row, col))
        width = sum(sheet.widths.get(c, 8.43) for c in range(col, last_col + 1))
        need = sum(max(1, math.ceil(len(part) * 1.0 / width)) for part in value.split("\n"))
        if last_row == row:
            lines[row] = max(lines.get(row, 1), need)
        else:
            tall.append((row, last_row, need))
    for first, last, need in tall:
        lack = need - sum(lines.get(r, 1) for r in range(first, last + 1))
        if lack > 0:
            lines[last] = lines.get(last, 1) + lack
    return {row: 13.5 * count for row, count in lines.items() if count > 1}


def _write_cell(page: Any, row: int, col: int, value: Value, fmt: Any) -> None:
    if value is None:
        page.write_blank(row, col, None, fmt("General"))
    elif isinstance(value, Num):
        page.write_number(row, col, float(value.value), fmt(value.fmt))
    elif isinstance(value, Formula):
        shown = int(value.value) if value.value == value.value.to_integral_value() else float(value.value)
        page.write_formula(row, col, value.text, fmt(value.fmt), shown)
    else:
        page.write_string(row, col, value, fmt("General"))


def angka(text: str, fmt: str | None = None) -> Num:
    """A number from its Indonesian writing: "4.165.853.900" or "78,54"."""
    clean = text.replace(".", "").replace(",", ".").replace("−", "-")
    decimals = len(clean.partition(".")[2])
    return Num(Decimal(clean), fmt or (RUPIAH if decimals == 0 else "0." + "0" * decimals))


def persen(text: str) -> Num:
    """A fraction shown as percent, from "95,80%" (a cell holding 0.958 formatted 0.00%)."""
    clean = text.replace("%", "").strip().replace(".", "").replace(",", ".")
    decimals = len(clean.partition(".")[2])
    return Num(Decimal(clean) / 100, "0%" if decimals == 0 else "0." + "0" * decimals + "%")


_PERCENT = re.compile(r"^\d{1,3}(,\d+)?%$")
_NUMBER = re.compile(r"^\d{1,3}(\.\d{3})*(,\d+)?$|^\d+(,\d+)?$")


def natural(text: str) -> Value:
    """What Excel in Indonesian settings makes of typed text: percent and plain numbers become numbers."""
    if not text:
        return None
    if _PERCENT.match(text):
        return persen(text)
    if _NUMBER.match(text):
        return angka(text)
    return text


def rp(amount: int) -> str:
    """Dotted Indonesian writing of an amount: 15.580.243.976."""
    return f"{amount:,}".replace(",", ".")


def number_row(sheet: Sheet, row: int, col: int, labels: list[str]) -> None:
    """The row of column numbers under a heading: "(1)" as text, "1" as a number."""
    for i, label in enumerate(labels):
        sheet.put(row, col + i, Num(Decimal(label)) if label.isdigit() else label, "nomor")


def heading(sheet: Sheet, row: int, col: int, last_col: int, lines: list[str], style: str = "judul") -> int:
    """Merged title lines; returns the next free row."""
    for line in lines:
        sheet.merge(row, col, row, last_col, line, style)
        row += 1
    return row
