"""The cover of a report: a sheet that names it, and no table. Its year was often left behind from the year before."""

import re

from lkjip_xl.model import Place, Text
from lkjip_xl.read.grid import Grid
from lkjip_xl.recognise.dates import find_year
from lkjip_xl.recognise.sheet import is_number

MOST_ROWS, MOST_LINES, LINE_LONG = 80, 24, 120
_REPORT = re.compile(
    r"\blaporan\s+(?:akuntabilitas\s+)?kinerja\b|\b(?:lkj[ip]?p?|lakip|lkip)\b|\b(?:perjanjian|rencana|pengukuran)\s+kinerja\b|"
    r"\bindikator\s+kinerja\s+utama\b",
    re.IGNORECASE,
)
_YEARLY = re.compile(r"\btahun\b|\bt\.?\s?a\.?\b|^\W*(?:19|20)\d\d\W*$", re.IGNORECASE)
_SPAN = re.compile(r"(?:19|20)\d\d\s*(?:-|–|s\s*[./]?\s*d\.?|sampai|dan|&)\s*(?:19|20)\d\d", re.IGNORECASE)


def cover_lines(grid: Grid) -> tuple[Text, ...]:
    """The lines of a cover that tell the year that it is for; () for a sheet that is no cover, or a hidden one."""
    if grid.hidden or grid.height > MOST_ROWS:
        return ()
    cells = [(r, c, v) for r, row in enumerate(grid.rows) for c, v in enumerate(row) if v is not None and v != ""]
    lines = [(r, c, " ".join(v.split())) for r, c, v in cells if isinstance(v, str) and v.strip()]
    numbers = [(r, c, str(int(v))) for r, c, v in cells if is_number(v) and float(v).is_integer()]
    if not 0 < len(lines) <= MOST_LINES or len(lines) + len(numbers) < len(cells):
        return ()
    if any(not _YEARLY.search(text) for _, _, text in numbers) or any(len(text) > LINE_LONG for *_, text in lines):
        return ()
    if not any(_REPORT.search(text) for *_, text in lines):
        return ()
    return tuple(
        Text(Place(grid.file, grid.name, row, col), text)
        for row, col, text in sorted([*lines, *numbers])
        if (_YEARLY.search(text) or _REPORT.search(text)) and find_year(text) is not None and not _SPAN.search(text)
    )
