"""An HTML page named .xls, laid out as Excel would: text and tables one under the other on one sheet.

Digits stay text (a NIP keeps its zeros); only x:num, where Excel itself wrote the number, gives a number.
"""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from lkjip_xl.model.errors import Unreadable
from lkjip_xl.read.budget import MAX_TEXT, TOO_LONG, Budget
from lkjip_xl.read.decode import decode
from lkjip_xl.read.grid import Book, Box, Grid
from lkjip_xl.read.guard import LAST_COL, LAST_ROW, TOO_BIG
from lkjip_xl.read.values import is_error, number

NO_TABLE = "halaman web tanpa tabel; unduh ulang berkasnya dari aplikasi asalnya, atau buka di Excel dan simpan .xlsx"
_SILENT = frozenset({"script", "style", "title", "noscript", "template", "xml", "object", "select"})
_BLOCKS = frozenset(
    {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dd", "dt"}
    | {"center", "section", "header", "footer", "address", "pre", "caption"}
)
_VOID = frozenset({"br", "hr", "img", "input", "meta", "link", "col", "base", "wbr", "source"})
_HIDDEN = re.compile(r"display\s*:\s*none", re.I)
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|bolder|[6-9]00)", re.I)
_FORMAT = re.compile(r"mso-number-format\s*:\s*(?:\"([^\"]*)\"|'([^']*)'|([^;\"']+))", re.I)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_MAX_SPAN = 1000
_MAX_DEPTH = 40

Attrs = dict[str, str]


@dataclass(slots=True)
class _Cell:
    col: int
    attrs: Attrs
    bold: bool
    parts: list[str] = field(default_factory=list)
    plain: bool = False  # some of its text is not bold


@dataclass(slots=True)
class _Table:
    first: int  # grid row of its first row
    left: int  # grid column of its first column
    row: int  # grid row that is open, or the next one
    hidden: bool
    cell: _Cell | None = None
    col: int = 0
    row_open: bool = False
    busy: dict[int, int] = field(default_factory=dict)  # column -> last grid row that a rowspan from above takes
    merges: list[Box] = field(default_factory=list)
    bottom: int = 0  # first row below nested tables


class _Page(HTMLParser):
    def __init__(self, budget: Budget) -> None:
        super().__init__(convert_charrefs=True)
        self.budget = budget
        self.cells: dict[tuple[int, int], Any] = {}
        self.errors: dict[tuple[int, int], str] = {}
        self.formats: dict[tuple[int, int], str] = {}
        self.bold: set[tuple[int, int]] = set()
        self.hidden: set[int] = set()
        self.merges: list[Box] = []
        self.tables: list[_Table] = []
        self.seen_table = False
        self.row = 0  # next free grid row outside tables
        self.loose = _Cell(0, {}, False)
        self.silent: str | None = None
        self.depth_bold = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        at = {key: value or "" for key, value in attrs}
        if self.silent:
            return
        if tag in _SILENT:
            self.silent = tag
        elif tag == "table":
            self._open_table(at)
        elif tag == "tr":
            self._open_row(at)
        elif tag in ("td", "th"):
            self._open_cell(tag, at)
        elif tag in ("b", "strong"):
            self.depth_bold += 1
        elif tag == "br":
            self._write("\n")
        elif tag in _BLOCKS:
            self._break()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            self.handle_starttag(tag, attrs)
        elif tag in ("td", "th", "tr"):
            self.handle_starttag(tag, attrs)
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.silent:
            if tag == self.silent:
                self.silent = None
            return
        if tag == "table":
            self._close_table()
        elif tag == "tr" and self.tables:
            self._close_row(self.tables[-1])
        elif tag in ("td", "th") and self.tables:
            self._close_cell(self.tables[-1])
        elif tag in ("b", "strong"):
            self.depth_bold = max(0, self.depth_bold - 1)
        elif tag in _BLOCKS:
            self._break()

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self._write(_SPACE.sub(" ", data))

    def finish(self) -> None:
        """Close what the page left open."""
        self.close()
        while self.tables:
            self._close_table()
        self._flush_loose()

    def _write(self, text: str) -> None:
        table = self.tables[-1] if self.tables else None
        cell = table.cell if table and table.cell else self.loose
        cell.parts.append(text)
        if text.strip() and not (cell.bold or self.depth_bold):
            cell.plain = True

    def _break(self) -> None:
        if self.tables and self.tables[-1].cell:
            if "".join(self.tables[-1].cell.parts).strip():
                self._write("\n")
        else:
            self._flush_loose()

    def _flush_loose(self) -> None:
        """Text outside cells: a row of its own above what follows (inside a table: above the table's next row)."""
        cell, self.loose = self.loose, _Cell(0, {}, False)
        for line in _clean(cell.parts).split("\n"):
            if not line.strip() or self.tables:
                continue  # text between the tags of a table belongs to no cell; Excel drops it too
            self.cells[self.row, 0] = line
            self.row += 1

    def _open_table(self, at: Attrs) -> None:
        self._flush_loose()
        self.seen_table = True
        if len(self.tables) >= _MAX_DEPTH:
            raise Unreadable(TOO_BIG)
        hidden = _is_hidden(at) or bool(self.tables and self.tables[-1].hidden)
        if self.tables:
            outer = self.tables[-1]
            top = max(outer.row, outer.bottom)
            if outer.cell and _clean(outer.cell.parts).strip():
                top = max(top, outer.row + 1)
            left = outer.cell.col if outer.cell else outer.left
            self.tables.append(_Table(top, left, top, hidden))
        else:
            self.tables.append(_Table(self.row, 0, self.row, hidden))

    def _open_row(self, at: Attrs) -> None:
        if not self.tables:
            self._open_table({})
        table = self.tables[-1]
        self._close_row(table)
        self._flush_loose()
        table.row_open, table.col = True, table.left
        if table.row > LAST_ROW:
            raise Unreadable(TOO_BIG)
        if table.hidden or _is_hidden(at):
            self.hidden.add(table.row)

    def _open_cell(self, tag: str, at: Attrs) -> None:
        if not self.tables or not self.tables[-1].row_open:
            self._open_row({})
        table = self.tables[-1]
        self._close_cell(table)
        self._flush_loose()
        while table.busy.get(table.col, -1) >= table.row:
            table.col += 1
        if table.col > LAST_COL:
            raise Unreadable(TOO_BIG)
        table.cell = _Cell(table.col, at, tag == "th" or bool(_BOLD.search(at.get("style", ""))))

    def _close_cell(self, table: _Table) -> None:
        cell, table.cell = table.cell, None
        if cell is None:
            return
        self.depth_bold = 0  # an open <b> ends with its cell
        here = (table.row, cell.col)
        text = _clean(cell.parts)
        stored = cell.attrs.get("x:num", "").strip()
        numeric = number(stored) if len(stored) <= MAX_TEXT else None
        if numeric is not None:
            self.cells[here] = numeric
        elif len(text) > MAX_TEXT or is_error(text):
            self.errors[here] = text.strip() if len(text) <= MAX_TEXT else TOO_LONG
            self.cells[here] = None
        elif text.strip():
            self.cells[here] = text
        if text.strip() and not cell.plain:
            self.bold.add(here)
        if found := _FORMAT.search(cell.attrs.get("style", "")):
            code = (found[1] or found[2] or found[3] or "").replace("\\", "").strip()
            if code and code.lower() != "general":
                self.formats[here] = code
        across, down = _span(cell.attrs.get("colspan")), _span(cell.attrs.get("rowspan"))
        table.col = cell.col + across
        if down > 1:
            self.budget.copies(across)
            for col in range(cell.col, cell.col + across):
                table.busy[col] = table.row + down - 1
        if across > 1 or down > 1:
            self.budget.merge(table.merges, (table.row, cell.col, table.row + down - 1, cell.col + across - 1))
        self.budget.cells(1)

    def _close_row(self, table: _Table) -> None:
        if table.row_open:
            self._close_cell(table)
            table.row = max(table.row + 1, table.bottom)
            table.row_open = False

    def _close_table(self) -> None:
        if not self.tables:
            return
        table = self.tables[-1]
        self._close_row(table)
        self.loose = _Cell(0, {}, False)
        self.tables.pop()
        end = table.row
        for top, left, bottom, right in table.merges:
            box = (top, left, min(bottom, max(top, end - 1)), right)
            if box[0] != box[2] or box[1] != box[3]:
                self.merges.append(box)
        if self.tables:
            self.tables[-1].bottom = max(self.tables[-1].bottom, end)
        else:
            self.row = max(self.row, end)


def read_html(path: Path, budget: Budget) -> Book:
    """The page as a Book of one sheet, named as the file. Raises Unreadable when it holds no table."""
    grid = html_grid(decode(path.read_bytes(), declared=True), path.name, path.stem[:31], budget)
    if grid is None:
        raise Unreadable(NO_TABLE)
    return Book(path.name, "html", (grid,))


def html_grid(text: str, file: str, name: str, budget: Budget) -> Grid | None:
    """The page as a sheet; None when it holds no table with anything in it."""
    page = _Page(budget)
    page.feed(_without_declarations(text))
    page.finish()
    if not page.seen_table or not page.cells:
        return None
    height = max(row for row, _ in page.cells) + 1
    widths = [0] * height
    for row, col in page.cells:
        widths[row] = max(widths[row], col + 1)
    budget.cells(sum(widths) - len(page.cells))  # the blanks between
    rows: list[list[Any]] = [[None] * width for width in widths]
    for (row, col), value in page.cells.items():
        rows[row][col] = value
    return Grid(
        file=file,
        name=name,
        rows=rows,
        merges=tuple(page.merges),
        errors=page.errors,
        formats=page.formats,
        bold=frozenset(page.bold),
        hidden_rows=frozenset(row for row in page.hidden if row < height),
    )


_DECLARATION = re.compile(r"<!--|<!\[|<[!?]")
_ENDLESS = re.compile(r"<[^>]{32768,}>")  # a tag longer than any that stands in a page
_ENDS = {"<!--": "-->", "<![": "]>", "<!": ">", "<?": ">"}


def _without_declarations(text: str) -> str:
    """The page without comments, sections and declarations, which hold nothing of a table; without its end, too, where
    one of them or a tag is left open. The parser of the library looks through all the rest of a page for the end of
    each that has none: minutes for some thousand."""
    kept, at = [], 0
    while (found := _DECLARATION.search(text, at)) is not None:
        kept.append(text[at : found.start()])
        end = text.find(_ENDS[found[0]], found.end())
        at = end + len(_ENDS[found[0]]) if end >= 0 else len(text)
    kept.append(text[at:])
    page = "".join(kept)
    opened = page.find("<", page.rfind(">") + 1)
    return _ENDLESS.sub("", page if opened < 0 else page[:opened])


def _clean(parts: list[str]) -> str:
    lines = _SPACE_OR_TAB.sub(" ", "".join(parts)).split("\n")
    return "\n".join(line.strip(" ") for line in lines).strip("\n")


_SPACE_OR_TAB = re.compile(r"[ \t]+")


def _span(text: str | None) -> int:
    bare = (text or "").strip()
    return min(max(int(bare), 1), _MAX_SPAN) if bare.isascii() and bare.isdigit() and len(bare) < 9 else 1


def _is_hidden(at: Attrs) -> bool:
    return "hidden" in at or bool(_HIDDEN.search(at.get("style", "")))
