"""Heights of rows and where pages break, computed before anything is written, so that Excel and LibreOffice agree:
no text is cut, no row and no signature block is torn apart, headings stand on every page."""

from dataclasses import replace

from lkjip_xl.write.lampiran import metrics
from lkjip_xl.write.lampiran.content import Span
from lkjip_xl.write.lampiran.plan import Line, Plan
from lkjip_xl.write.lampiran.template import Page, TemplateSheet

POINTS_PER_PIXEL = 0.75
PAPERS = {14: (8.5, 13.0), 9: (8.27, 11.69), 5: (8.5, 14.0), 1: (8.5, 11.0), 8: (11.69, 16.54)}  # inches, portrait
MAX_ROW = 409.0  # points: Excel knows no higher row
_KEPT_ROWS = 2  # rows of the table that stay with the signature block
_USED = 0.985  # part of the page's height that is filled
_WIDEST = 1.8  # columns never get wider than this by widening
_ROUNDS = 12  # higher rows may move a page break, which may ask for higher rows


def set_pages(plan: Plan) -> None:
    """Sets scale, heights, breaks and repeated headings of a plan that has its rows."""
    plan.scale = _scale(plan)
    _set_heights(plan)
    _paginate(plan)
    for _ in range(_ROUNDS):
        if not _grow_spans(plan):
            break
        _paginate(plan)
    _repeat_headings(plan)


def width_of(sheet: TemplateSheet, row: int, col: int) -> float:
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
    return printable_of(plan.sheet.page, plan.paper)


def printable_of(page: Page, paper: int) -> tuple[float, float]:
    """Printable width and height in points of a page set up like this."""
    short, long = PAPERS.get(paper, PAPERS[9])
    width, height = (long, short) if page.landscape else (short, long)
    margin = {"left": 0.7, "right": 0.7, "top": 0.75, "bottom": 0.75} | dict(page.margins)
    return (width - margin["left"] - margin["right"]) * 72, (height - margin["top"] - margin["bottom"]) * 72


def continued(words: str) -> str:
    """What stands at the top of a page in a cell that began on the page before."""
    return f"{words} (lanjutan)"


def widened(sheet: TemplateSheet, template: TemplateSheet, paper: int) -> TemplateSheet:
    """A sheet that lost columns, with the others made wider: it fills the page as far as the template does."""
    if sheet.cols >= template.cols:
        return sheet
    own, whole = (sum(s.widths.get(c, 64) for c in range(s.cols) if c not in s.hidden_cols) for s in (sheet, template))
    room = min(whole, int(printable_of(template.page, paper)[0] / POINTS_PER_PIXEL))
    if not own or own >= room:
        return sheet
    factor = min(room / own, _WIDEST)
    return replace(sheet, widths={c: int(w * factor) for c, w in sheet.widths.items()})


def _needs(plan: Plan, line: Line, col: int, go_on: bool = False) -> float:
    spot = line.spots[col]
    text = continued(spot.words) if go_on else spot.words
    if not spot.words:
        return 0.0
    wrap = spot.style.wrap and not (spot.shown is not None and spot.shown.number_format is not None)
    return metrics.text_height(
        text, width_of(plan.sheet, line.source, col), spot.style.font, spot.style.size, spot.style.bold, wrap
    )


def spanned(plan: Plan) -> dict[tuple[int, int], tuple[int, int]]:
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
    spans = spanned(plan)
    for i, line in enumerate(plan.lines):
        set_by_hand = plan.sheet.heights.get(line.source, 0.0)
        sizes = [metrics.line_height(s.style.font, s.style.size) + 3 for s in line.spots.values()] or [15.0]
        needed = [_needs(plan, line, col) for col in line.spots if (i, col) not in spans]
        base = (
            set_by_hand if set_by_hand and line.data is None else max(min(sizes), set_by_hand if line.part == 0 else 0)
        )
        line.height = min(MAX_ROW, round(max([base, *needed]) * 4 + 0.49) / 4)
    for (i, col), (last, _) in sorted(spans.items(), key=lambda s: s[1][0] - s[0][0]):
        _grow(plan, i, col, last)


def _grow(plan: Plan, first: int, col: int, last: int, start: int | None = None) -> bool:
    """Makes the rows of a downward merge high enough for its text. start: where it goes on after a page break."""
    needed = _needs(plan, plan.lines[first], col, start is not None)
    first = first if start is None else start
    missing = needed - sum(x.height for x in plan.lines[first : last + 1])
    if missing <= 0:
        return False
    share = missing / (last - first + 1)
    for line in plan.lines[first : last + 1]:
        line.height = min(MAX_ROW, line.height + share + 0.25)
    return True


def _grow_spans(plan: Plan) -> bool:
    """After pages are known: each part of a merge must hold its text, on the pages that it goes on to as well."""
    grown = False
    marks = {m for s in plan.data.spans if s.continued for m in s.marks}
    for (i, col), (last, _) in spanned(plan).items():
        pages = dict.fromkeys(x.page for x in plan.lines[i : last + 1])
        if len(pages) < 2:
            continue
        for n, page in enumerate(pages):
            rows = [j for j in range(i, last + 1) if plan.lines[j].page == page]
            if n == 0:
                grown = _grow(plan, i, col, rows[-1]) or grown
            elif plan.lines[i].spots[col].mark in marks:
                grown = _grow(plan, i, col, rows[-1], rows[0]) or grown
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
    room = height / plan.scale * _USED
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
