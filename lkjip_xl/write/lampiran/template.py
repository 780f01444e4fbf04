"""The template as a description: cells, styles, widths, merges, page set-up, pictures, model rows.

The users' workbook is read once and never written; sheets are laid out anew from this description. Control
marks (see `marks`) are taken out of it here, with the column that holds nothing else.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lkjip_xl.model import CannotGoOn
from lkjip_xl.write.lampiran.marks import Control, controls_in
from lkjip_xl.write.lampiran.pictures import Drawings, Picture, read_drawings
from lkjip_xl.write.lampiran.styles import Style, style_of, theme_colours
from lkjip_xl.write.lampiran.trial import try_template

Box = tuple[int, int, int, int]  # first row, first column, last row, last column; 0-based
DEFAULT_WIDTH = 9.14
MAX_ROWS, MAX_COLS = 2000, 200


@dataclass(frozen=True, slots=True)
class Cell:
    """A template cell: its value (text with marks, number, rich text as runs, or None) and style."""

    value: Any
    style: Style


@dataclass(frozen=True, slots=True)
class Page:
    """Page set-up. Margins in inches."""

    paper: int = 14
    landscape: bool = False
    margins: Mapping[str, float] = field(default_factory=dict)
    header: str = ""
    footer: str = ""
    centred: bool = False
    grid: bool = False
    print_titles: tuple[int, int] | None = None
    first_page: int | None = None


@dataclass(frozen=True, slots=True)
class TemplateSheet:
    """One sheet of the template. kind: argument of its {{lembar: ...}} mark, None for a sheet of the users' own.

    cells: (row, col) -> Cell; widths: pixels per column; heights: points, only where set by hand.
    """

    name: str
    kind: str | None
    cells: Mapping[tuple[int, int], Cell]
    widths: Mapping[int, int]
    heights: Mapping[int, float]
    merges: tuple[Box, ...]
    controls: Mapping[int, tuple[Control, ...]]
    page: Page
    rows: int
    cols: int
    hidden_cols: frozenset[int] = frozenset()
    hidden_rows: frozenset[int] = frozenset()
    pictures: tuple[Picture, ...] = ()
    left_behind: tuple[str, ...] = ()
    tab: str | None = None
    zoom: int = 100
    freeze: tuple[int, int] | None = None
    gridlines: bool = True
    hidden: bool = False

    def has(self, row: int, control: str) -> bool:
        """True when a row carries the control mark."""
        return any(c.name == control for c in self.controls.get(row, ()))

    def model_of(self, row: int) -> str | None:
        """The kind of the model row that stands at `row`, or None."""
        return next((c.argument for c in self.controls.get(row, ()) if c.name == "baris"), None)


def default_template() -> Path:
    """The template that comes with the tool: the wheel's copy, or the top level of a checkout."""
    here = Path(__file__).resolve().parents[2]
    for folder in (here / "templates", here.parent / "templates"):
        if (folder / "LKjIP_template.xlsx").is_file():
            return folder / "LKjIP_template.xlsx"
    raise CannotGoOn("Templat bawaan LKjIP_template.xlsx tidak ditemukan; pasang ulang lkjip-xl.")


def open_template(path: Path) -> tuple[Any, Drawings]:
    """The workbook and its drawings; CannotGoOn when it cannot be opened."""
    import zipfile
    from xml.etree.ElementTree import ParseError

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        return load_workbook(path, rich_text=True), read_drawings(path)
    except (
        OSError,
        zipfile.BadZipFile,
        InvalidFileException,
        KeyError,
        ValueError,
        IndexError,
        TypeError,
        ParseError,
    ) as error:
        raise CannotGoOn(f"Templat {path.name} tidak dapat dibuka. Simpan ulang sebagai .xlsx dari Excel.") from error


def read_template(path: Path) -> tuple[TemplateSheet, ...]:
    """The sheets of a template, in order; CannotGoOn when it cannot be opened or holds no sheet of ours."""
    if path != default_template():
        try_template(path)
    book, drawings = open_template(path)
    theme = theme_colours(book.loaded_theme)
    digit = _digit_width(book)
    sheets = tuple(
        _sheet(ws, theme, digit, drawings.pictures.get(ws.title, ()), drawings.left_behind.get(ws.title, ()))
        for ws in book.worksheets
    )
    if not any(s.kind for s in sheets):
        raise CannotGoOn(
            f"Templat {path.name} tidak memuat satu pun penanda {{{{lembar: ...}}}}. Mulailah dari templat bawaan "
            "(perintah: lkjip-xl contoh)."
        )
    return sheets


def _digit_width(book: Any) -> float:
    """Width in pixels of a digit of the workbook's default font: the unit of its column widths."""
    font = book._fonts[0] if book._fonts else None
    size = float(font.sz or 11) if font is not None else 11.0
    wide = font is not None and (font.name or "").casefold() in ("verdana", "bookman old style", "courier new")
    return max(5.0, float(round(size * (0.74 if wide else 0.636))))


def _sheet(ws: Any, theme: tuple[str, ...], digit: float, pictures: Any, left: tuple[str, ...]) -> TemplateSheet:
    rows, cols = min(ws.max_row, MAX_ROWS), min(ws.max_column, MAX_COLS)
    cells: dict[tuple[int, int], Cell] = {}
    controls: dict[int, tuple[Control, ...]] = {}
    control_cols: set[int] = set()
    for line in ws.iter_rows(min_row=1, max_row=rows, max_col=cols):
        for cell in line:
            at = (cell.row - 1, cell.column - 1)
            found = controls_in(cell.value) if isinstance(cell.value, str) else ()
            if found:
                controls[at[0]] = controls.get(at[0], ()) + found
                control_cols.add(at[1])
            elif cell.value is not None or cell.has_style:
                cells[at] = Cell(cell.value, style_of(cell, theme))
    kind = next((c.argument for row in controls.values() for c in row if c.name == "lembar"), None)
    width = min(control_cols) if control_cols else cols
    cells = {at: c for at, c in cells.items() if at[1] < width}
    merges = tuple((m.min_row - 1, m.min_col - 1, m.max_row - 1, m.max_col - 1) for m in ws.merged_cells.ranges)
    hidden = frozenset(_expand_cols(ws, width, hidden=True))
    return TemplateSheet(
        ws.title,
        kind,
        cells,
        _widths(ws, width, digit),
        {r - 1: float(d.height) for r, d in ws.row_dimensions.items() if d.height and d.customHeight},
        tuple(sorted(m for m in merges if m[3] < width)),
        controls,
        _page(ws),
        max((at[0] for at in cells), default=-1) + 1,
        max(
            max((at[1] for at, c in cells.items()), default=-1), max((m[3] for m in merges if m[3] < width), default=-1)
        )
        + 1,
        hidden,
        frozenset(r - 1 for r, d in ws.row_dimensions.items() if d.hidden),
        tuple(pictures),
        left + _unsupported(ws),
        _tab(ws, theme),
        int(ws.sheet_view.zoomScale or 100),
        _freeze(ws),
        bool(ws.sheet_view.showGridLines),
        ws.sheet_state != "visible",
    )


def _unsupported(ws: Any) -> tuple[str, ...]:
    """What a staff member may have added and the lampiran does not carry over."""
    found = {
        "pemformatan bersyarat": bool(len(ws.conditional_formatting)),
        "validasi data": bool(ws.data_validations and ws.data_validations.dataValidation),
    }
    return tuple(name for name, there in found.items() if there)


def _expand_cols(ws: Any, limit: int, hidden: bool = False) -> dict[int, float]:
    """Column -> width as stored, for columns with an entry of their own (groups are spread out)."""
    found: dict[int, float] = {}
    for dimension in ws.column_dimensions.values():
        first, last = dimension.min, dimension.max
        if first is None or last is None or (hidden and not dimension.hidden) or not (hidden or dimension.width):
            continue
        for col in range(first - 1, min(last, limit)):
            found[col] = float(dimension.width or 0)
    return found


def _widths(ws: Any, limit: int, digit: float) -> dict[int, int]:
    base = float(ws.sheet_format.defaultColWidth or DEFAULT_WIDTH)
    known = _expand_cols(ws, limit)
    return {col: max(0, int(known.get(col, base) * digit + 0.5)) for col in range(limit)}


def _tab(ws: Any, theme: tuple[str, ...]) -> str | None:
    from lkjip_xl.write.lampiran.styles import rgb

    return rgb(ws.sheet_properties.tabColor, theme)


def _freeze(ws: Any) -> tuple[int, int] | None:
    from lkjip_xl.model import parse_a1

    return parse_a1(ws.freeze_panes) if ws.freeze_panes else None


def _page(ws: Any) -> Page:
    setup, margins = ws.page_setup, ws.page_margins
    titles = ws.print_title_rows
    span = tuple(int(p.strip("$")) - 1 for p in titles.split(":")) if titles else None
    return Page(
        int(setup.paperSize or 9),
        setup.orientation == "landscape",
        {s: float(getattr(margins, s)) for s in ("left", "right", "top", "bottom", "header", "footer")},
        _header(ws.oddHeader),
        _header(ws.oddFooter),
        bool(ws.print_options.horizontalCentered),
        bool(ws.print_options.gridLines),
        (span[0], span[-1]) if span else None,
        int(setup.firstPageNumber or 1) if setup.useFirstPageNumber else None,
    )


def _header(part: Any) -> str:
    """Header or footer as the file writes it, without pictures (they are not carried over)."""
    return "".join(
        f"&{code}{text}"
        for code, text in (("L", _section(part.left)), ("C", _section(part.center)), ("R", _section(part.right)))
        if text
    )


def _section(section: Any) -> str:
    text = (section.text or "").replace("&G", "")
    if not text.strip():
        return ""
    font = f'&"{section.font}"' if section.font else ""
    size = f"&{section.size}" + (" " if text[:1].isdigit() else "") if section.size else ""
    colour = f"&K{section.color}" if section.color else ""
    return f"{font}{size}{colour}{text}"
