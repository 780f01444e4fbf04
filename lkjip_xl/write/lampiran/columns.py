"""Columns of a template sheet made to fit the data: groups repeated per year, columns without data left out."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from lkjip_xl.write.lampiran.content import Period, TableData
from lkjip_xl.write.lampiran.marks import MARK, marks_in
from lkjip_xl.write.lampiran.template import Box, Cell, TemplateSheet

YEAR_HEADING = "tahun_kolom"


@dataclass(frozen=True, slots=True)
class Out:
    """An output column: the template column that it comes from, and its period in a repeated group."""

    source: int
    period: Period | None = None


def fit_columns(sheet: TemplateSheet, data: TableData) -> TemplateSheet:
    """The sheet with its columns repeated and left out as the data asks, and its columns numbered."""
    groups = _groups(sheet)
    outs = _outputs(sheet, data, groups)
    if [o.source for o in outs] != list(range(sheet.cols)) or groups:
        sheet = _rebuilt(sheet, outs, groups)
    return _numbered(sheet)


def _groups(sheet: TemplateSheet) -> dict[int, str]:
    """Template column -> name of the group that it belongs to."""
    found: dict[int, str] = {}
    for (row, col), cell in sheet.cells.items():
        if isinstance(cell.value, str) and sheet.model_of(row) is not None:
            for mark in marks_in(cell.value):
                if mark.group is not None:
                    found[col] = mark.group
    return found


def _outputs(sheet: TemplateSheet, data: TableData, groups: Mapping[int, str]) -> list[Out]:
    used = {m for row in data.rows for m in row.cells} | data.columns
    outs: list[Out] = []
    col = 0
    while col < sheet.cols:
        name = groups.get(col)
        if name is None:
            if _wanted(sheet, col, used):
                outs.append(Out(col))
            col += 1
            continue
        end = col
        while groups.get(end) == name:
            end += 1
        run = [c for c in range(col, end) if _wanted(sheet, c, used)]
        outs += [Out(c, period) for period in data.groups.get(name, ()) for c in run]
        col = end
    return outs


def _wanted(sheet: TemplateSheet, col: int, used: set[str]) -> bool:
    """False for a column all of whose marks may go and have no data."""
    marks = [
        mark
        for (row, at), cell in sheet.cells.items()
        if at == col and isinstance(cell.value, str) and sheet.model_of(row) is not None
        for mark in marks_in(cell.value)
    ]
    if not marks or not all(m.optional for m in marks):
        return True
    stems = {u.partition("[")[0] for u in used}
    return any(m.name in stems if m.group is not None else m.name in used for m in marks)


def _rebuilt(sheet: TemplateSheet, outs: list[Out], groups: Mapping[int, str]) -> TemplateSheet:
    year_row = next(
        (r for (r, _), c in sorted(sheet.cells.items()) if isinstance(c.value, str) and YEAR_HEADING in c.value), None
    )
    cells: dict[tuple[int, int], Cell] = {}
    for at, out in enumerate(outs):
        for row in range(sheet.rows):
            cell = sheet.cells.get((row, out.source))
            if cell is not None:
                cells[row, at] = _resolved(cell, out.period)
    merges = [box for merge in sheet.merges for box in _moved(merge, outs, year_row, sheet, cells)]
    merges += _extended(sheet, outs, groups, year_row, cells, merges)
    return replace(
        sheet,
        cells=cells,
        merges=tuple(merges),
        widths={at: sheet.widths.get(o.source, 64) for at, o in enumerate(outs)},
        cols=len(outs),
        hidden_cols=frozenset(at for at, o in enumerate(outs) if o.source in sheet.hidden_cols),
        pictures=tuple(replace(p, col=_first(outs, p.col)) for p in sheet.pictures),
    )


def _first(outs: list[Out], source: int) -> int:
    return next((at for at, o in enumerate(outs) if o.source >= source), 0)


def _resolved(cell: Cell, period: Period | None) -> Cell:
    """Marks of a repeated column with their period written out."""
    if period is None or not isinstance(cell.value, str):
        return cell
    text = cell.value.replace("{{" + YEAR_HEADING + "}}", period.label)
    return Cell(MARK.sub(lambda m: re.sub(r"\[[^\]]*\]", f"[{period.key}]", m[0]), text), cell.style)


def _moved(
    merge: Box, outs: list[Out], year_row: int | None, sheet: TemplateSheet, cells: dict[tuple[int, int], Cell]
) -> list[Box]:
    """A merge of the template over the output columns; one per period where it stands below the year heading."""
    r1, c1, r2, c2 = merge
    inside = [at for at, o in enumerate(outs) if c1 <= o.source <= c2]
    if not inside:
        return []
    periods = [outs[at].period for at in inside]
    sets = [inside]
    if year_row is not None and r1 >= year_row and all(p is not None for p in periods):
        keys = list(dict.fromkeys(p.key for p in periods if p is not None))
        sets = [[at for at in inside if (p := outs[at].period) is not None and p.key == key] for key in keys]
    boxes = []
    anchor = sheet.cells.get((r1, c1))
    for columns in sets:
        first, last = columns[0], columns[-1]
        for at in columns:
            for row in range(r1, r2 + 1):
                old = cells.get((row, at))
                if old is not None:
                    cells[row, at] = Cell(None, old.style)
        if anchor is not None:
            cells[r1, first] = _resolved(anchor, outs[first].period)
        if (r1, first) != (r2, last):
            boxes.append((r1, first, r2, last))
    return boxes


def _extended(
    sheet: TemplateSheet,
    outs: list[Out],
    groups: Mapping[int, str],
    year_row: int | None,
    cells: dict[tuple[int, int], Cell],
    merges: list[Box],
) -> list[Box]:
    """Headings above the years, over a group of one column: they reach over all its repetitions."""
    if year_row is None:
        return []
    covered = {(r, c) for r1, c1, r2, c2 in merges for r in range(r1, r2 + 1) for c in range(c1, c2 + 1)}
    boxes = []
    for source in groups:
        columns = [at for at, o in enumerate(outs) if o.source == source]
        if len(columns) < 2 or columns[-1] - columns[0] != len(columns) - 1:
            continue
        for row in range(year_row):
            cell = sheet.cells.get((row, source))
            if cell is None or not cell.value or any((row, at) in covered for at in columns):
                continue
            for at in columns[1:]:
                cells[row, at] = Cell(None, cell.style)
            boxes.append((row, columns[0], row, columns[-1]))
    return boxes


def _numbered(sheet: TemplateSheet) -> TemplateSheet:
    """{{no_kolom}} counts along its row."""
    counts: dict[int, int] = {}
    cells = dict(sheet.cells)
    for at in sorted(cells):
        value = cells[at].value
        if isinstance(value, str) and "{{no_kolom}}" in value:
            counts[at[0]] = counts.get(at[0], 0) + 1
            cells[at] = Cell(value.replace("{{no_kolom}}", str(counts[at[0]])), cells[at].style)
    return replace(sheet, cells=cells) if counts else sheet
