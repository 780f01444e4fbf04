"""Writes laid-out sheets with XlsxWriter: typed cells only, formulas with their values, page set-up, pictures."""

from io import BytesIO
from pathlib import Path
from typing import Any

from lkjip_xl.read.origin import MADE, PROGRAM
from lkjip_xl.write.excel import PLAIN, close
from lkjip_xl.write.formats import write_exact, write_formula
from lkjip_xl.write.lampiran import metrics
from lkjip_xl.write.lampiran.live import Formulas
from lkjip_xl.write.lampiran.numbers import Shown, as_text
from lkjip_xl.write.lampiran.pictures import Picture
from lkjip_xl.write.lampiran.plan import Plan, Spot
from lkjip_xl.write.lampiran.styles import Props, Style


class _Empty(str):
    """The empty text as the value of a formula. XlsxWriter leaves the type of such a cell out, so that strict readers
    see a number without digits; a text that equals nothing is written with its type."""

    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        """Equal to nothing, not even to the empty text."""
        return False


EMPTY = _Empty()


class Workbook:
    """An XlsxWriter workbook with a format for each set of properties."""

    def __init__(self, path: Path) -> None:
        """Opens the output; it is written by close()."""
        import xlsxwriter

        self.book = xlsxwriter.Workbook(str(path), PLAIN)
        self.book.set_properties({"author": PROGRAM, "comments": MADE})
        self._formats: dict[Props, Any] = {}

    def format(self, props: Props) -> Any:
        """The format with these properties."""
        if props not in self._formats:
            self._formats[props] = self.book.add_format(dict(props))
        return self._formats[props]

    def close(self) -> None:
        """Writes the file; OSError when it cannot be written."""
        close(self.book)


def write_plan(out: Workbook, plan: Plan, formulas: Formulas, notes: dict[tuple[int, int], str]) -> None:
    """One lampiran sheet. notes: cell -> note (where figures are traced by notes)."""
    sheet = out.book.add_worksheet(plan.name)
    _columns(sheet, plan)
    merged = {(r, c): box for box in plan.merges for r in range(box[0], box[2] + 1) for c in range(box[1], box[3] + 1)}
    for i, line in enumerate(plan.lines):
        sheet.set_row(i, line.height)
        for col, spot in line.spots.items():
            box = merged.get((i, col))
            if box is None:
                _write(out, sheet, plan, formulas, i, col, spot)
            elif (i, col) == box[:2]:
                outer = plan.lines[box[2]].spots.get(box[3], spot).style
                style = Style(
                    _framed(spot.style, outer),
                    spot.style.font,
                    spot.style.size,
                    spot.style.bold,
                    spot.style.wrap,
                    spot.style.number_format,
                )
                sheet.merge_range(*box, "", out.format(style.props))
                _write(out, sheet, plan, formulas, i, col, Spot(style, spot.content, spot.text, spot.shown, spot.mark))
    for (row, col), text in notes.items():
        sheet.write_comment(row, col, text, {"x_scale": 2, "y_scale": 1})
    _page(sheet, plan)
    for picture in plan.sheet.pictures:
        _picture(sheet, plan, picture)


def _framed(style: Style, outer: Style) -> Props:
    """A merged cell has the right and lower border of its last cell."""
    border = {k: v for k, v in outer.props if k in ("right", "bottom", "right_color", "bottom_color")}
    return style.with_(right=border.get("right"), bottom=border.get("bottom")) if border else style.props


def _columns(sheet: Any, plan: Plan) -> None:
    for col, width in plan.sheet.widths.items():
        hidden = {"hidden": True} if col in plan.sheet.hidden_cols else {}
        sheet.set_column_pixels(col, col, width, None, hidden)


def _write(out: Workbook, sheet: Any, plan: Plan, formulas: Formulas, row: int, col: int, spot: Spot) -> None:
    live = formulas.at(plan, row, col)
    if live is not None:
        shown = spot.shown
        props = _number_props(plan, row, col, spot, shown)
        if shown is None:
            sheet.write_formula(row, col, "=" + live.formula, out.format(props), EMPTY)
        else:
            write_formula(sheet, row, col, live.formula, shown.value, out.format(props))
    elif spot.shown is not None:
        _write_shown(out, sheet, plan, row, col, spot, spot.shown)
    elif isinstance(spot.text, str):
        sheet.write_string(row, col, spot.text, out.format(spot.style.props))
    elif spot.text is None:
        sheet.write_blank(row, col, None, out.format(spot.style.props))
    else:
        _write_other(out, sheet, row, col, spot)


def _write_shown(out: Workbook, sheet: Any, plan: Plan, row: int, col: int, spot: Spot, shown: Shown) -> None:
    if isinstance(shown.value, str):
        sheet.write_string(row, col, shown.value, out.format(spot.style.props))
    else:
        props = _number_props(plan, row, col, spot, shown)
        write_exact(sheet, row, col, shown.value, out.format(props))


def _number_props(plan: Plan, row: int, col: int, spot: Spot, shown: Shown | None) -> Props:
    """The style with the figure's number format; shrunk to fit where the column is too narrow for it."""
    from lkjip_xl.write.lampiran.numbers import is_general, localise

    if shown is None:
        fmt = None if is_general(spot.style.number_format) else localise(spot.style.number_format)
        return spot.style.with_(num_format=fmt)
    if shown.number_format is None:
        return spot.style.props
    box = next((b for b in plan.merges if b[0] <= row <= b[2] and b[1] <= col <= b[3]), (row, col, row, col))
    width = sum(plan.sheet.widths.get(c, 64) for c in range(box[1], box[3] + 1)) * 0.75
    needed = metrics.text_width(as_text(shown), spot.style.font, spot.style.size, spot.style.bold)
    if needed + metrics.PADDING <= width:
        return spot.style.with_(num_format=shown.number_format)
    return spot.style.with_(num_format=shown.number_format, shrink=True, text_wrap=None)


def _write_other(out: Workbook, sheet: Any, row: int, col: int, spot: Spot) -> None:
    """Numbers, dates and rich text of the template's own cells."""
    import datetime

    fmt = out.format(spot.style.props)
    value = spot.text
    if isinstance(value, bool):
        sheet.write_boolean(row, col, value, fmt)
    elif isinstance(value, int | float):
        sheet.write_number(row, col, value, fmt)
    elif isinstance(value, datetime.datetime | datetime.date | datetime.time):
        sheet.write_datetime(row, col, value, fmt)
    else:
        _write_rich(out, sheet, row, col, spot)


def _write_rich(out: Workbook, sheet: Any, row: int, col: int, spot: Spot) -> None:
    parts: list[Any] = []
    for run in spot.text:
        text = getattr(run, "text", run)
        font = getattr(run, "font", None)
        if not text:
            continue
        if font is not None:
            props = {"bold": bool(font.b), "italic": bool(font.i), "font_name": font.rFont or spot.style.font}
            props["font_size"] = font.sz or spot.style.size
            if font.u:
                props["underline"] = 1
            parts.append(out.format(tuple(sorted(props.items()))))
        parts.append(str(text))
    if sum(isinstance(p, str) for p in parts) > 1:
        sheet.write_rich_string(row, col, *parts, out.format(spot.style.props))
    else:
        sheet.write_string(row, col, str(spot.text), out.format(spot.style.props))


def _page(sheet: Any, plan: Plan) -> None:
    page = plan.sheet.page
    if page.landscape:
        sheet.set_landscape()
    sheet.set_paper(plan.paper)
    margins = page.margins
    if margins:
        sheet.set_margins(margins["left"], margins["right"], margins["top"], margins["bottom"])
    sheet.set_header(page.header, {"margin": margins.get("header", 0.3)})
    sheet.set_footer(page.footer, {"margin": margins.get("footer", 0.3)})
    if page.first_page is not None:
        sheet.set_start_page(page.first_page)
    if page.centred:
        sheet.center_horizontally()
    if page.grid:
        sheet.hide_gridlines(0)
    elif not plan.sheet.gridlines:
        sheet.hide_gridlines(2)
    if plan.repeat is not None:
        sheet.repeat_rows(*plan.repeat)
    if plan.lines:
        sheet.print_area(0, 0, len(plan.lines) - 1, max(plan.sheet.cols - 1, 0))
    sheet.set_h_pagebreaks(plan.breaks)
    # The scale is for readers that know no "fit to width"; fit to one page wide is what counts.
    sheet.set_print_scale(max(10, int(plan.scale * 100)))
    sheet.fit_to_pages(1, 0)
    sheet.set_zoom(plan.sheet.zoom)
    if plan.sheet.tab:
        sheet.set_tab_color(plan.sheet.tab)
    if plan.sheet.freeze:
        row = next((i for i, x in enumerate(plan.lines) if x.source >= plan.sheet.freeze[0]), plan.sheet.freeze[0])
        sheet.freeze_panes(row, plan.sheet.freeze[1])


def _picture(sheet: Any, plan: Plan, picture: Picture) -> None:
    """A picture at the place and in the size that it has in the template."""
    from xlsxwriter.exceptions import XlsxWriterException
    from xlsxwriter.image import Image

    row = next((i for i, x in enumerate(plan.lines) if x.source >= picture.row), max(len(plan.lines) - 1, 0))
    width, height = picture.width, picture.height
    if picture.to is not None:
        end_row, end_col, x, y = picture.to
        width = sum(plan.sheet.widths.get(c, 64) for c in range(picture.col, end_col)) - picture.x + x
        height = sum(plan.sheet.heights.get(r, 15.0) / 0.75 for r in range(picture.row, end_row)) - picture.y + y
    try:
        image = Image(BytesIO(picture.data))
        natural = (image._width * 96 / image._x_dpi, image._height * 96 / image._y_dpi)
    except (XlsxWriterException, ValueError, KeyError):
        plan.notes.append(f"Gambar {picture.name} pada templat tidak dapat dibawa; pakai PNG atau JPEG.")
        return
    sheet.insert_image(
        row,
        picture.col,
        picture.name,
        {
            "image_data": BytesIO(picture.data),
            "x_offset": picture.x,
            "y_offset": picture.y,
            "x_scale": width / natural[0] if width else 1,
            "y_scale": height / natural[1] if height else 1,
            "description": picture.alt,
        },
    )
