"""A sheet laid out from the top down: which rows there are and what stands in them. Every address is known
before anything is written."""

import re
from collections.abc import Mapping
from dataclasses import replace

from lkjip_xl.write.lampiran import metrics
from lkjip_xl.write.lampiran.content import STATIC, Category, Content, Figure, Quotient, Row, TableData, Total, Words
from lkjip_xl.write.lampiran.marks import MARK, full_name, marks_in, only_mark
from lkjip_xl.write.lampiran.numbers import Shown, as_text, show_number, show_percent, show_quantity
from lkjip_xl.write.lampiran.pages import continued, set_pages, spanned, width_of
from lkjip_xl.write.lampiran.plan import Line, Plan, Spot
from lkjip_xl.write.lampiran.styles import Style
from lkjip_xl.write.lampiran.template import Cell, TemplateSheet

MAX_HEIGHT = 400.0  # points: a longer text goes on in the next row


def lay_out(sheet: TemplateSheet, data: TableData, name: str, paper: int) -> Plan:
    """The sheet with the data in it."""
    lines = _lines(sheet, data)
    plan = Plan(name, sheet, data, lines, paper=paper)
    set_pages(plan)
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
    if sheet.has(row, "ttd"):
        for col, spot in spots.items():
            _break_office(spot, width_of(sheet, row, col))
    return Line(row, None, spots, heading=sheet.has(row, "kepala"), signature=sheet.has(row, "ttd"))


_REGION = re.compile(r"^(.*\S)\s+((?:Kota|Kabupaten|Provinsi)\s+\S.*)$", re.IGNORECASE | re.DOTALL)


def _break_office(spot: Spot, width: float) -> None:
    """An office too long for one line is broken before its region: "Kepala Badan ... / Kota Blitar"."""
    if spot.mark is None or not spot.mark.endswith(".jabatan") or not isinstance(spot.content, Words):
        return
    style, match = spot.style, _REGION.match(spot.content.text)
    if match and metrics.line_count(spot.content.text, width, style.font, style.size, style.bold) > 1:
        spot.shown = Shown(f"{match[1]}\n{match[2]}")


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
        return Spot(cell.style, mark=full_name(marks[0]) if len(marks) == 1 else None), False
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
        pieces = _pieces(text, width_of(sheet, line.source, col), spot.style)
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
    named = {m for s in plan.data.spans if s.continued for m in s.marks}
    for (first, col), (last, _) in spanned(plan).items():
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
                _continue(plan, first, start, col, named)
    return merges


def _last_col(plan: Plan, line: int, col: int) -> int:
    """The last column of a model cell that the template merges with its right neighbours."""
    source = plan.lines[line].source
    return next((c2 for r1, c1, r2, c2 in plan.sheet.merges if (r1, c1, r2) == (source, col, source)), col)


def _continue(plan: Plan, first: int, start: int, col: int, named: set[str]) -> None:
    spot = plan.lines[first].spots[col]
    if spot.mark in named and isinstance(spot.content, Words) and col in plan.lines[start].spots:
        plan.lines[start].spots[col] = Spot(spot.style, text=continued(spot.content.text))


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
