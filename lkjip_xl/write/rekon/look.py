"""How the reconciliation workbook looks: cell formats, colours, page set-up, row heights, links.

One place for all sheets, so that they look alike. Rows get explicit heights, computed from the text and the
column width: LibreOffice does not fit rows of a file that says it comes from Excel.
"""

import math
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from lkjip_xl.model import Level, Place
from lkjip_xl.write.formats import (
    DIFFERENCE,
    PERCENT,
    RUPIAH,
    decimals_format,
    fits,
    is_year,
    local,
    with_unit,
    write_exact,
)
from lkjip_xl.write.terisi import PACKAGES
from lkjip_xl.write.values_copy import sheet_names

FONT = "Calibri"
NAVY, BAND, PALE = "#1F3864", "#D9E2F3", "#F2F2F2"
LEVEL_FILL = {Level.GALAT: "#FFC7CE", Level.PERINGATAN: "#FFEB9C", Level.CATATAN: "#DDEBF7"}
LEVEL_TEXT = {Level.GALAT: "#9C0006", Level.PERINGATAN: "#7F6000", Level.CATATAN: "#1F4E79"}
GREEN, GREEN_TEXT = "#E2F0D9", "#375623"
PAPERS = {"F4": 14, "FOLIO": 14, "A4": 9, "LEGAL": 5, "LETTER": 1}
LINE = 13.5  # points of one line of 10-point text
MOST_LINKS = 60000  # Excel's bound is 65.530 on one sheet

_BASE: Mapping[str, Any] = {"font_name": FONT, "font_size": 10, "valign": "top"}
_CELL: Mapping[str, Any] = {**_BASE, "border": 1, "border_color": "#BFBFBF"}
_STYLES: Mapping[str, Mapping[str, Any]] = {
    "plain": _BASE,
    "wrap": {**_BASE, "text_wrap": True},
    "title": {**_BASE, "font_size": 15, "bold": True, "font_color": NAVY},
    "subtitle": {**_BASE, "font_size": 11, "font_color": "#404040"},
    "section": {**_BASE, "font_size": 12, "bold": True, "font_color": NAVY, "bottom": 2, "bottom_color": NAVY},
    "hint": {**_BASE, "italic": True, "font_color": "#595959", "text_wrap": True},
    "head": {**_CELL, "bold": True, "bg_color": NAVY, "font_color": "#FFFFFF", "text_wrap": True, "align": "center",
             "valign": "vcenter"},
    "subhead": {**_CELL, "bg_color": BAND, "font_size": 8, "text_wrap": True, "align": "center", "valign": "vcenter"},
    "text": {**_CELL, "text_wrap": True},
    "center": {**_CELL, "align": "center"},
    "count": {**_CELL, "num_format": RUPIAH, "align": "center"},
    "money": {**_CELL, "num_format": RUPIAH},
    "percent": {**_CELL, "num_format": PERCENT},
    "difference": {**_CELL, "num_format": DIFFERENCE},
    "link": {**_CELL, "font_color": "#0563C1", "underline": 1, "text_wrap": True},
    "broken": {**_CELL, "bg_color": LEVEL_FILL[Level.GALAT], "align": "right"},
    "missing": {**_CELL, "bg_color": PALE},
}  # fmt: skip


class Look:
    """Cell formats of one workbook, each made once: `look("money", bold=True)`."""

    def __init__(self, book: Any, paper: str) -> None:
        """For a workbook, and the paper of the settings."""
        self.book = book
        self.paper = PAPERS.get(paper.upper(), 14)
        self._made: dict[tuple[str, tuple[tuple[str, Any], ...]], Any] = {}

    def __call__(self, name: str, **more: Any) -> Any:
        """A format by its name, with what is to be different."""
        key = (name, tuple(sorted(more.items())))
        if key not in self._made:
            self._made[key] = self.book.add_format({**_STYLES[name], **more})
        return self._made[key]

    def level(self, level: Level, name: str = "center", **more: Any) -> Any:
        """A format in the colours of a tingkat."""
        return self(name, bg_color=LEVEL_FILL[level], font_color=LEVEL_TEXT[level], bold=True, **more)


def page(
    look: Look,
    sheet: Any,
    title: str,
    *,
    portrait: bool = False,
    heading: int | tuple[int, int] | None = None,
    pages_high: int = 0,
) -> None:
    """Page set-up: paper of the settings, one page wide, heading row repeated, footer with page numbers."""
    if portrait:
        sheet.set_portrait()
    else:
        sheet.set_landscape()
    sheet.set_paper(look.paper)
    sheet.set_margins(left=0.6, right=0.4, top=0.5, bottom=0.6)
    sheet.fit_to_pages(1, pages_high)
    sheet.hide_gridlines(2)
    if heading is not None:
        sheet.repeat_rows(*(heading if isinstance(heading, tuple) else (heading,)))
    safe = title.replace("&", "&&")
    sheet.set_footer(f"&L&8{safe}&R&8Halaman &P dari &N")


def height_of(texts: Sequence[tuple[str, float]], least: int = 1) -> float:
    """Height in points for a row of wrapped texts, each with the width of its column in characters."""
    lines = max([least, *(lines_of(text, width) for text, width in texts)])
    return min(lines * LINE + 2.5, 400)


def lines_of(text: str, width: float) -> int:
    """Lines that a text takes when wrapped by words in a column so many characters wide."""
    room = max(width * 1.15, 1)  # a column is measured in digits of 11 points, the text has 10
    count = 0
    for line in text.split("\n"):
        used = 0.0
        lines = 1
        for word in line.split(" "):
            length = len(word) + (1 if used else 0)
            if used and used + length > room:
                lines, used, length = lines + 1, 0.0, len(word)
            used += length
            if used > room:
                extra = math.ceil(used / room) - 1
                lines, used = lines + extra, used - extra * room
        count += lines
    return count


def write_text(sheet: Any, row: int, col: int, value: str, style: Any) -> None:
    """A text, never a formula; a blank cell for an empty one."""
    if value:
        sheet.write_string(row, col, value, style)
    else:
        sheet.write_blank(row, col, None, style)


def write_figure(
    sheet: Any, row: int, col: int, value: Decimal | None, unit: str | None, look: Look, **more: Any
) -> None:
    """A figure with the number format of its unit; a blank bordered cell for None. more: of its cell format."""
    if value is None:
        sheet.write_blank(row, col, None, look("text", **more))
    elif not fits(value):
        sheet.write_string(row, col, local(value), look("text", align="right", **more))
    else:
        write_exact(sheet, row, col, value, look("money", num_format=number_format(value, unit), **more))


def number_format(value: Decimal, unit: str | None) -> str:
    """Format of a figure: whole rupiah, percent with two decimals, a year plain, else with the decimals it has."""
    if unit is None and is_year(value):
        return "0"
    exponent = value.normalize().as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    return decimals_format(max(decimals, 2) if unit == "%" else decimals)


def shown(value: Decimal | str | None, unit: str | None) -> str:
    """A value in words: "Rp26.433.150", "98,17%", a text, "(kosong)"."""
    if value is None:
        return "(kosong)"
    return value if isinstance(value, str) else with_unit(value, unit)


def link_to(place: Place, links: Mapping[str, str], formats: Mapping[str, str]) -> str | None:
    """Address of a place in the filled copy of its file, for XlsxWriter; None where there is no copy."""
    path = links.get(place.file)
    if path is None:
        return None
    sheet = place.sheet
    if sheet and formats.get(place.file, "xlsx") not in PACKAGES:
        sheet = sheet_names([sheet])[sheet]
    address = _escaped(path)
    if not sheet:
        return f"external:{address}"
    quoted = sheet.replace("'", "''")
    return f"external:{address}#'{quoted}'!{place.a1 or 'A1'}"


def _escaped(path: str) -> str:
    """A relative path as XlsxWriter escapes it, and # and % too, which it would take for its own."""
    plain = path.replace("%", "%25").replace("#", "%23")
    if plain == path:
        return path
    for sign, code in ((" ", "%20"), ('"', "%22"), ("<", "%3c"), (">", "%3e"), ("[", "%5b"), ("]", "%5d"),
                       ("^", "%5e"), ("`", "%60"), ("{", "%7b"), ("}", "%7d")):  # fmt: skip
        plain = plain.replace(sign, code)
    return plain


def write_place(
    sheet: Any, row: int, col: int, place: Place, text: str, look: Look, links: Mapping[str, str],
    formats: Mapping[str, str], **more: Any,
) -> None:  # fmt: skip
    """The address of a place, as a link into the filled copy where there is one."""
    address = link_to(place, links, formats) if row < MOST_LINKS else None
    if address is None or len(address) > 2000:
        sheet.write_string(row, col, text, look("text", **more))
    else:
        sheet.write_url(row, col, portable(address, text, f"Buka {place}"[:250]), look("link", **more))


def portable(address: str, text: str, tip: str = "") -> Any:
    """A link with forward slashes: XlsxWriter writes backslashes, which only Excel on Windows follows."""
    from xlsxwriter.url import Url

    url = Url(address)
    url._relationship_link = url._relationship_link.replace("\\", "/")
    url.text, url.tip = text, tip
    return url
