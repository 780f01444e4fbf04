"""A sheet laid out from the top down: which rows there are, how high, where pages break. Every address is
known before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from lkjip_xl.model import a1
from lkjip_xl.write.lampiran import metrics
from lkjip_xl.write.lampiran.content import (
    STATIC,
    Category,
    Content,
    Figure,
    Quotient,
    Row,
    Span,
    TableData,
    Total,
    Words,
)
from lkjip_xl.write.lampiran.marks import MARK, full_name, marks_in, only_mark
from lkjip_xl.write.lampiran.numbers import Shown, as_text, show_number, show_percent, show_quantity
from lkjip_xl.write.lampiran.styles import Style
from lkjip_xl.write.lampiran.template import Cell, TemplateSheet

POINTS_PER_PIXEL = 0.75
MAX_HEIGHT = 400.0
PAPERS = {14: (8.5, 13.0), 9: (8.27, 11.69), 5: (8.5, 14.0), 1: (8.5, 11.0), 8: (11.69, 16.54)}  # inches, portrait
_KEPT_ROWS = 2  # rows of the table that stay with the signature block


@dataclass(slots=True)
class Spot:
    """A cell to be written: content (figure or words) or fixed text; shown is how the content looks."""

    style: Style
    content: Content | None = None
    text: Any = None  # str or rich text
    shown: Shown | None = None
    mark: str | None = None

    @property
    def words(self) -> str:
        """What a reader sees in the cell."""
        if self.shown is not None:
            return as_text(self.shown)
        return str(self.text) if self.text is not None else ""


@dataclass(slots=True)
class Line:
    """An output row. source: template row; data: row of the data or None; part: continuation of a long row."""

    source: int
    data: int | None
    spots: dict[int, Spot]
    height: float = 0.0
    heading: bool = False
    signature: bool = False
    part: int = 0
    block: int = -1
    repeated: bool = False
    page: int = 0


@dataclass(slots=True)
class Plan:
    """A laid-out sheet. merges and breaks are in output rows; repeat: rows to repeat on each page, or None."""

    name: str
    sheet: TemplateSheet
    data: TableData
    lines: list[Line]
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    breaks: list[int] = field(default_factory=list)
    repeat: tuple[int, int] | None = None
    scale: float = 1.0
    paper: int = 14
    addresses: dict[tuple[int, str], tuple[int, int]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def spot(self, row: int, mark: str) -> Spot | None:
        """The cell of a row of data (or STATIC) and mark, if the sheet shows it."""
        at = self.addresses.get((row, mark))
        return self.lines[at[0]].spots[at[1]] if at is not None else None

    def address(self, row: int, mark: str) -> str | None:
        """Its A1 address."""
        at = self.addresses.get((row, mark))
        return a1(*at) if at is not None else None


def lay_out(sheet: TemplateSheet, data: TableData, name: str, paper: int) -> Plan:
    """The sheet with the data in it."""
    lines = _lines(sheet, data)
    plan = Plan(name, sheet, data, lines, paper=paper)
    plan.scale = _scale(plan)
    _set_heights(plan)
    for _ in range(4):
        _paginate(plan)
        if not _grow_spans(plan):
            break
    _repeat_headings(plan)
    _place(plan)
    return plan


# --- rows --------------------------------------------------------------------------------------------------------


def _lines(sheet: TemplateSheet, data: TableData) -> list[Line]:
    lines: list[Line] = []
    block = 0
    row = 0
    while row < sheet.rows:
        if row in sheet.hidden_rows:
            row += 1
            continue
        if sheet.model_of(row) is None:
            line = _static(sheet, data, row)
            if line is not None:
                line.block = block
                lines.append(line)
            row += 1
            continue
        models: dict[str, int] = {}
        while row < sheet.rows and (kind := sheet.model_of(row)) is not None:
            models.setdefault(kind, row)
            row += 1
        filled = [
            part
            for i, content in enumerate(data.rows)
            if content.kind in models
            for part in _model(sheet, data, models[content.kind], i, content)
        ]
        if not filled:
            lines = [x for x in lines if not (x.heading and x.block == block)]
        for line in filled:
            line.block = block
        lines += filled
        block += 1
    if not any(s.content is not None for x in lines if x.signature for s in x.spots.values()):
        lines = [x for x in lines if not x.signature]
    while lines and not lines[-1].signature and not any(s.words for s in lines[-1].spots.values()):
        lines.pop()
    return lines


def _static(sheet: TemplateSheet, data: TableData, row: int) -> Line | None:
    """A row outside the table; None for one that is printed only with its data, and has none."""
    spots: dict[int, Spot] = {}
    complete = True
    for col in range(sheet.cols):
        cell = sheet.cells.get((row, col))
        if cell is not None:
            spots[col], whole = _filled(cell, data.values, {})
            complete = complete and whole
    if not complete and sheet.has(row, "jika"):
        return None
    return Line(row, None, spots, heading=sheet.has(row, "kepala"), signature=sheet.has(row, "ttd"))


def _model(sheet: TemplateSheet, data: TableData, row: int, index: int, content: Row) -> list[Line]:
    spots = {
        col: _filled(cell, data.values, content.cells)[0]
        for col in range(sheet.cols)
        if (cell := sheet.cells.get((row, col))) is not None
    }
    first = Line(row, index, spots)
    return [first, *_overflow(sheet, first)]


def _filled(cell: Cell, values: Mapping[str, Content], own: Mapping[str, Content]) -> tuple[Spot, bool]:
    """A template cell with its marks filled in; and whether nothing was missing."""
    value = cell.value
    if not isinstance(value, str):
        return Spot(cell.style, text=value), True
    marks = marks_in(value)
    if not marks:
        return Spot(cell.style, text=value), True
    found = {full_name(m): own.get(full_name(m), values.get(full_name(m))) for m in marks}
    mark = only_mark(value)
    if mark is not None:
        name = full_name(mark)
        content = found[name]
        if content is None:
            return Spot(cell.style, mark=name), False
        return Spot(cell.style, content, shown=show(content, cell.style.number_format), mark=name), True
    if any(c is None for c in found.values()):
        return Spot(cell.style), False
    texts = iter([as_text(show(found[full_name(m)], "General")) for m in marks])
    return Spot(cell.style, text=MARK.sub(lambda _: next(texts), value)), True


def show(content: Content | None, number_format: str) -> Shown | None:
    """How a content looks under a template format; None for a blank."""
    if isinstance(content, Words):
        return Shown(content.text)
    if isinstance(content, Figure):
        return show_quantity(content.quantity, content.kind, number_format, content.percent)
    if isinstance(content, Category):
        return Shown(content.value) if content.value is not None else None
    if isinstance(content, Total):
        if content.kind == "nilai" and content.source is not None:
            known = replace(content.source, value=content.value)
            shown = show_quantity(known, "nilai", number_format)
            return shown if shown is not None else show_number(content.value, number_format, "0")
        return show_number(content.value, number_format)
    if isinstance(content, Quotient):
        if content.value is None:
            return None
        if content.group == "efisiensi":
            return show_number(content.value, number_format, "0.00")
        return show_percent(content.value, number_format)
    return None


def _overflow(sheet: TemplateSheet, line: Line) -> list[Line]:
    """Continuation rows for texts that need more than a row can be high. The line keeps the first parts."""
    rests: list[dict[int, Spot]] = []
    for col, spot in line.spots.items():
        text = spot.words
        if len(text) < 200 or not spot.style.wrap:
            continue
        pieces = _pieces(text, _width(sheet, line.source, col), spot.style)
        if len(pieces) < 2:
            continue
        spot.shown, spot.text = None, pieces[0]
        for i, piece in enumerate(pieces[1:]):
            while len(rests) <= i:
                rests.append({c: Spot(s.style) for c, s in line.spots.items()})
            rests[i][col] = Spot(spot.style, text=piece)
    return [Line(line.source, line.data, spots, part=i + 1) for i, spots in enumerate(rests)]


def _pieces(text: str, width: float, style: Style) -> list[str]:
    """A text cut between words into parts that fit into a row each."""
    if metrics.text_height(text, width, style.font, style.size, style.bold) <= MAX_HEIGHT:
        return [text]
    pieces: list[str] = []
    current = ""
    for word in text.split(" "):
        longer = f"{current} {word}" if current else word
        if current and metrics.text_height(longer, width, style.font, style.size, style.bold) > MAX_HEIGHT * 0.9:
            pieces.append(current)
            current = word
        else:
            current = longer
    return [*pieces, current]


# --- heights and pages -------------------------------------------------------------------------------------------


def _width(sheet: TemplateSheet, row: int, col: int) -> float:
    """Width in points of the cell, with the columns merged into it."""
    last = next((c2 for r1, c1, _, c2 in sheet.merges if (r1, c1) == (row, col)), col)
    shown = (c for c in range(col, last + 1) if c not in sheet.hidden_cols)
    return sum(sheet.widths.get(c, 64) for c in shown) * POINTS_PER_PIXEL


def _scale(plan: Plan) -> float:
    """Scale at which the columns fit on one page's width (1 at most)."""
    sheet = plan.sheet
    total = sum(w for c, w in sheet.widths.items() if c < sheet.cols and c not in sheet.hidden_cols)
    width, _ = printable(plan)
    needed = total * POINTS_PER_PIXEL
    return min(1.0, width / needed) if needed else 1.0


def printable(plan: Plan) -> tuple[float, float]:
    """Printable width and height of a page in points."""
    short, long = PAPERS.get(plan.paper, PAPERS[9])
    page = plan.sheet.page
    width, height = (long, short) if page.landscape else (short, long)
    margin = {"left": 0.7, "right": 0.7, "top": 0.75, "bottom": 0.75} | dict(page.margins)
    return (width - margin["left"] - margin["right"]) * 72, (height - margin["top"] - margin["bottom"]) * 72


def _needs(plan: Plan, line: Line, col: int) -> float:
    spot = line.spots[col]
    text = spot.words
    if not text:
        return 0.0
    wrap = spot.style.wrap and not (spot.shown is not None and spot.shown.number_format is not None)
    return metrics.text_height(
        text, _width(plan.sheet, line.source, col), spot.style.font, spot.style.size, spot.style.bold, wrap
    )


def _spanned(plan: Plan) -> dict[tuple[int, int], tuple[int, int]]:
    """(line, column) of the first cell of each downward merge -> (last line, column)."""
    found: dict[tuple[int, int], tuple[int, int]] = {}
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    for i, line in enumerate(plan.lines):
        if line.data is not None and not line.repeated:
            first.setdefault(line.data, i)
            last[line.data] = i
    for span in plan.data.spans:
        if span.first not in first or span.last not in last:
            continue
        for col in _columns_of(plan.lines[first[span.first]], span):
            found[first[span.first], col] = (last[span.last], col)
    for r1, c1, r2, _ in plan.sheet.merges:
        if r2 > r1:
            rows = [i for i, x in enumerate(plan.lines) if r1 <= x.source <= r2 and x.data is None and not x.repeated]
            if rows:
                found[rows[0], c1] = (rows[-1], c1)
    return found


def _columns_of(line: Line, span: Span) -> list[int]:
    return [c for c, s in line.spots.items() if s.mark in span.marks]


def _set_heights(plan: Plan) -> None:
    spans = _spanned(plan)
    for i, line in enumerate(plan.lines):
        set_by_hand = plan.sheet.heights.get(line.source, 0.0)
        sizes = [metrics.line_height(s.style.font, s.style.size) + 3 for s in line.spots.values()] or [15.0]
        needed = [_needs(plan, line, col) for col in line.spots if (i, col) not in spans]
        base = (
            set_by_hand if set_by_hand and line.data is None else max(min(sizes), set_by_hand if line.part == 0 else 0)
        )
        line.height = min(409.0, round(max([base, *needed]) * 4 + 0.49) / 4)
    for (i, col), (last, _) in sorted(spans.items(), key=lambda s: s[1][0] - s[0][0]):
        _grow(plan, i, col, last)


def _grow(plan: Plan, first: int, col: int, last: int) -> bool:
    """Makes the rows of a downward merge high enough for its text."""
    missing = _needs(plan, plan.lines[first], col) - sum(x.height for x in plan.lines[first : last + 1])
    if missing <= 0:
        return False
    share = missing / (last - first + 1)
    for line in plan.lines[first : last + 1]:
        line.height = min(409.0, line.height + share + 0.25)
    return True


def _grow_spans(plan: Plan) -> bool:
    """After pages are known: the part of a merge that stands on its first page must hold its text."""
    grown = False
    for (i, col), (last, _) in _spanned(plan).items():
        page = plan.lines[i].page
        end = max(j for j in range(i, last + 1) if plan.lines[j].page == page)
        if end < last:
            grown = _grow(plan, i, col, end) or grown
    return grown


def _heading_rows(plan: Plan, block: int) -> list[int]:
    return [i for i, x in enumerate(plan.lines) if x.heading and x.block == block and not x.repeated]


def _keeps(plan: Plan) -> list[bool]:
    """For each line: whether it must stand on one page with the next one."""
    lines = plan.lines
    keep = [False] * len(lines)
    for i, line in enumerate(lines[:-1]):
        if line.data is None and (line.heading or not line.signature):
            following = [x for x in lines[i + 1 :] if x.data is not None]
            keep[i] = line.heading or bool(following)
    signed = [i for i, x in enumerate(lines) if x.signature]
    if signed:
        rows = [i for i, x in enumerate(lines) if x.data is not None and i < signed[0]]
        start = rows[-_KEPT_ROWS:][0] if rows else signed[0]
        for i in range(start, len(lines) - 1):
            keep[i] = True
    return keep


def _paginate(plan: Plan) -> None:
    """Page number of every line: full pages, no block torn apart that must stay together."""
    _, height = printable(plan)
    room = height / plan.scale * 0.965
    keep = _keeps(plan)
    groups: list[list[int]] = []
    for i in range(len(plan.lines)):
        if i and keep[i - 1]:
            groups[-1].append(i)
        else:
            groups.append([i])
    page, used = 0, 0.0
    for group in groups:
        size = sum(plan.lines[i].height for i in group)
        if used and used + size > room:
            page, used = page + 1, _repeated_height(plan, group[0])
        for i in group:
            if used and used + plan.lines[i].height > room and size > room:
                page, used = page + 1, _repeated_height(plan, i)
            plan.lines[i].page = page
            used += plan.lines[i].height


def _repeated_height(plan: Plan, line: int) -> float:
    """Height of the headings that stand again at the top of a page that begins with this line."""
    at = plan.lines[line]
    if at.heading:
        return 0.0
    headings = [i for i in _heading_rows(plan, at.block) if i < line]
    if at.data is None and _single_table(plan):
        headings = _heading_rows(plan, 0)
    elif at.data is None:
        headings = []
    return sum(plan.lines[i].height for i in headings)


def _single_table(plan: Plan) -> bool:
    return len({x.block for x in plan.lines if x.heading}) <= 1


def _repeat_headings(plan: Plan) -> None:
    """One table on the sheet: print titles. Several: the headings are written again after each break."""
    lines = plan.lines
    headings = [i for i, x in enumerate(lines) if x.heading]
    if _single_table(plan):
        if headings:
            plan.repeat = (headings[0], headings[-1])
        plan.breaks = [i for i in range(1, len(lines)) if lines[i].page != lines[i - 1].page]
        return
    done: list[Line] = []
    for i, line in enumerate(lines):
        if i and line.page != lines[i - 1].page:
            plan.breaks.append(len(done))
            if line.data is not None:
                for j in _heading_rows(plan, line.block):
                    done.append(replace(lines[j], repeated=True, page=line.page, spots=dict(lines[j].spots)))
        done.append(line)
    plan.lines = done


# --- addresses ---------------------------------------------------------------------------------------------------


def _place(plan: Plan) -> None:
    """Addresses of all contents, and the merges."""
    for i, line in enumerate(plan.lines):
        if line.repeated:
            continue
        row = STATIC if line.data is None else line.data
        for col, spot in line.spots.items():
            if spot.mark is not None and spot.content is not None:
                plan.addresses.setdefault((row, spot.mark), (i, col))
    taken: set[tuple[int, int]] = set()
    for box in _data_merges(plan) + _static_merges(plan):
        cells = {(r, c) for r in range(box[0], box[2] + 1) for c in range(box[1], box[3] + 1)}
        if not cells & taken and all(r < len(plan.lines) for r, _ in cells):
            plan.merges.append(box)
            taken |= cells


def _data_merges(plan: Plan) -> list[tuple[int, int, int, int]]:
    """Downward merges, cut where a page ends; the words go on there as "... (lanjutan)"."""
    merges = []
    continued = {m for s in plan.data.spans if s.continued for m in s.marks}
    for (first, col), (last, _) in _spanned(plan).items():
        if plan.lines[first].data is None:
            continue
        start = first
        for i in range(first + 1, last + 2):
            if i <= last and plan.lines[i].page == plan.lines[start].page:
                continue
            end = i - 1
            while plan.lines[end].repeated:
                end -= 1
            if end > start:
                merges.append((start, col, end, _last_col(plan, first, col)))
            if i <= last:
                start = i
                while plan.lines[start].repeated:
                    start += 1
                _continue(plan, first, start, col, continued)
    return merges


def _last_col(plan: Plan, line: int, col: int) -> int:
    """The last column of a model cell that the template merges with its right neighbours."""
    source = plan.lines[line].source
    return next((c2 for r1, c1, r2, c2 in plan.sheet.merges if (r1, c1, r2) == (source, col, source)), col)


def _continue(plan: Plan, first: int, start: int, col: int, continued: set[str]) -> None:
    spot = plan.lines[first].spots[col]
    if spot.mark in continued and isinstance(spot.content, Words) and col in plan.lines[start].spots:
        plan.lines[start].spots[col] = Spot(spot.style, text=f"{spot.content.text} (lanjutan)")


def _static_merges(plan: Plan) -> list[tuple[int, int, int, int]]:
    merges = []
    for r1, c1, r2, c2 in plan.sheet.merges:
        if r1 == r2:
            merges += [(i, c1, i, c2) for i, x in enumerate(plan.lines) if x.source == r1]
            continue
        runs: list[list[int]] = []
        for i, line in enumerate(plan.lines):
            if r1 <= line.source <= r2 and line.data is None:
                if runs and runs[-1][-1] == i - 1 and line.source > plan.lines[i - 1].source:
                    runs[-1].append(i)
                else:
                    runs.append([i])
        merges += [(run[0], c1, run[-1], c2) for run in runs if (run[0], c1) != (run[-1], c2)]
    return merges
