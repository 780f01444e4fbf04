"""The sheet "Narasi": headings and sentences, one per row, no heading left alone at the foot of a page."""

from collections.abc import Sequence
from typing import Any

from lkjip_xl.write.lampiran import metrics
from lkjip_xl.write.lampiran.pages import PAPERS
from lkjip_xl.write.lampiran.sheets import Workbook

TITLE = "Narasi"
_WIDTH = 620  # pixels
_MARGINS = {"left": 1.0, "right": 0.6, "top": 0.8, "bottom": 0.8}  # inches
_REMARK = (
    "Disusun dari angka pada saat lampiran dibuat, untuk disalin ke laporan. "
    "Jalankan kembali lkjip-xl bila angka berubah."
)


def write_narration(out: Workbook, parts: Sequence[tuple[str, Sequence[str]]], paper: int) -> None:
    """Writes headings with their sentences. paper: code of the paper size."""
    sheet = out.book.add_worksheet(TITLE)
    base: dict[str, Any] = {"font_name": "Arial", "font_size": 11, "valign": "top", "text_wrap": True}
    text, heading = out.book.add_format(base), out.book.add_format({**base, "bold": True})
    note = out.book.add_format({**base, "italic": True, "font_size": 9, "font_color": "#595959"})
    sheet.set_column_pixels(0, 0, _WIDTH)
    lines: list[tuple[str, Any, float, bool]] = [("Narasi Bab III dan Bab IV", heading, 11, True)]
    lines.append((_REMARK, note, 9, False))
    for title, found in parts:
        lines += [("", text, 11, False), (title, heading, 11, True)]
        lines += [(s, text, 11, False) for s in found]
    heights = []
    for row, (words, style, size, bold) in enumerate(lines):
        heights.append(metrics.text_height(words, _WIDTH * 0.75, "Arial", size, bold))
        sheet.set_row(row, heights[-1])
        sheet.write_string(row, 0, words, style)
    _page(sheet, len(lines), paper)
    sheet.set_h_pagebreaks(_breaks(heights, [bold for _, _, _, bold in lines], paper))


def _breaks(heights: Sequence[float], headings: Sequence[bool], paper: int) -> list[int]:
    """Rows that begin a page: a heading goes over with the sentence below it."""
    room = (PAPERS.get(paper, PAPERS[9])[1] - _MARGINS["top"] - _MARGINS["bottom"]) * 72 * 0.985
    breaks, used = [], 0.0
    for row, height in enumerate(heights):
        needed = height + (heights[row + 1] if headings[row] and row + 1 < len(heights) else 0)
        if used and used + needed > room:
            breaks.append(row)
            used = 0.0
        used += height
    return breaks


def _page(sheet: Any, rows: int, paper: int) -> None:
    sheet.set_paper(paper)
    sheet.set_margins(_MARGINS["left"], _MARGINS["right"], _MARGINS["top"], _MARGINS["bottom"])
    sheet.fit_to_pages(1, 0)
    sheet.print_area(0, 0, rows - 1, 0)
    sheet.hide_gridlines(2)
    sheet.set_footer('&L&"Arial,Regular"&8&A&R&"Arial,Regular"&8Halaman &P')
    sheet.set_start_page(1)
