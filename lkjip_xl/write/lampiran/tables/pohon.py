"""Tables that show a tree side by side: RKT, Matrik Renstra, Tabel 6.1.x.

Each cell keeps the line that it has in the input, so an indicator stays beside the sub kegiatan that it was
written beside; a list in which every level has lines of its own is folded into the official side-by-side form.
"""

import re
from collections.abc import Iterable

from lkjip_xl.model import Document, Form, Item, Quantity
from lkjip_xl.write.lampiran.content import Content, Figure, Period, Row, Span, TableData, Words, words
from lkjip_xl.write.lampiran.context import Context, column_level, common_values

SIDE = ("tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan")
MONEY = ("pagu", "realisasi_rp")
Lines = dict[int, dict[str, Content]]
_YEARS = re.compile(r"\b((?:19|20)\d\d)\s*(?:-|–|s\.?d\.?|sampai)\s*((?:19|20)\d\d)\b")
_YEAR = re.compile(r"(19|20)\d\d$")


def _content(quantity: Quantity, field: str) -> Content:
    return Figure(quantity, "rp" if field in MONEY else "nilai")


def _owner(document: Document, item: Item, levels: tuple[str, ...]) -> str | None:
    line = [item, *document.ancestors(item)]
    return next((a.level for a in line if a.level in levels), None)


def _cells(item: Item) -> Iterable[tuple[str, str, Quantity]]:
    """Field, period and cell of every figure; blank cells only where the slot has no other."""
    for slot, cells in item.figures.items():
        filled = [c for c in cells if c.form is not Form.BLANK]
        for cell in filled or cells[:1]:
            yield slot.field, slot.period, cell


def side_by_side(document: Document, year: str) -> Lines:
    """Line number -> full mark -> content, for RKT and Matrik: marks "program", "program.indikator", ..."""
    lines: Lines = {}
    for item in document.items:
        owner = _owner(document, item, SIDE)
        if item.level in ("total", "ringkasan", "lain") or owner is None:
            continue
        name = f"{owner}.indikator" if item.level == "indikator" else item.level
        if item.level in (*SIDE, "indikator"):
            text = words(item.name, item.place)
            if text is not None:
                lines.setdefault(item.place.row, {})[name] = text
        for field, period, cell in _cells(item):
            key = f"{owner}.{field}" + ("" if period in ("", year) else f"[{period}]")
            _put(lines, cell.place.row, key, _content(cell, field))
            if period == year:
                _put(lines, cell.place.row, f"{owner}.{field}[{period}]", _content(cell, field))
        for key, note in item.texts.items():
            content = words(note.text, note.place)
            if content is not None:
                level = "sasaran" if key == "cara" else column_level(document, note.place)
                _put(lines, note.place.row, f"{level if level in SIDE else owner}.{key}", content)
    return lines


def _put(lines: Lines, row: int, key: str, content: Content) -> None:
    """A blank never takes the place of something written."""
    cells = lines.setdefault(row, {})
    if key not in cells or (isinstance(content, Figure) and content.quantity.form is not Form.BLANK):
        cells[key] = content


def level_of(mark: str) -> str:
    """The level that a mark belongs to."""
    return mark.partition(".")[0].partition("[")[0]


def loose_rows(document: Document) -> frozenset[int]:
    """Lines of programs that stand under no sasaran (a list of their own below the list of sasaran)."""
    if not any(i.level == "sasaran" for i in document.items):
        return frozenset()
    return frozenset(i.place.row for i in document.of_level("program") if _owner(document, i, SIDE[:2]) is None)


def _is_loose(line: dict[str, Content], loose: frozenset[int]) -> bool:
    name = line.get("program")
    return isinstance(name, Words) and name.place is not None and name.place.row in loose


def fold(lines: Lines, order: tuple[str, ...], loose: frozenset[int] = frozenset()) -> list[dict[str, Content]]:
    """Lines in order; where no line holds two levels, deeper lines move up beside their parents."""
    listed = [lines[r] for r in sorted(lines) if lines[r]]
    ranks = [{order.index(level_of(m)) for m in line if level_of(m) in order} for line in listed]
    if any(len({r for r in found if r >= order.index("program")}) > 1 for found in ranks if "program" in order):
        return listed
    folded: list[dict[str, Content]] = []
    deepest = -1
    for line, found in zip(listed, ranks, strict=True):
        first = min(found, default=0)
        beside = folded and found and first > deepest and not set(line) & set(folded[-1])
        if beside and not _is_loose(line, loose):
            folded[-1] = folded[-1] | line
        else:
            folded.append(dict(line))
        deepest = max(found, default=deepest)
    return folded


def downward_spans(
    lines: list[dict[str, Content]], order: tuple[str, ...], marks: Iterable[str], loose: frozenset[int] = frozenset()
) -> tuple[Span, ...]:
    """How far each cell reaches down: to the next cell of its mark, or of the name of its level or of one above."""
    spans = []
    starts = {level: [i for i, line in enumerate(lines) if level in line] for level in order}
    apart = {i for i, line in enumerate(lines) if _is_loose(line, loose)}
    for mark in marks:
        level = level_of(mark)
        if level not in order:
            continue
        own_level = 0 if mark.endswith(".cara") else 1  # one kebijakan may stand beside several sasaran
        stops = {i for above in order[: order.index(level) + own_level] for i in starts[above]}
        own = [i for i, line in enumerate(lines) if mark in line]
        above = {i for higher in order[: order.index(level)] for i in starts[higher]}
        if level in ("tujuan", "sasaran"):
            start = set(sorted(apart)[:1])
            stops, above = stops | start, above | start
        own = sorted({*own, *(i for i in above if mark not in lines[i])})  # a blank beside the next sasaran
        if not mark.startswith((f"{level}.pagu", f"{level}.cara")) and mark != level:
            stops |= {i for i, line in enumerate(lines) if f"{level}.indikator" in line}
        for i in own:
            end = min((s for s in stops | set(own) if s > i), default=len(lines)) - 1
            if end > i:
                spans.append(Span((mark,), i, end, mark == level and mark in lines[i]))
    return tuple(spans)


def periods_of(document: Document, fields: tuple[str, ...], year: str = "") -> tuple[Period, ...]:
    """The years for which a document has columns of these fields, in the order of the columns.

    year: what columns without a year of their own stand for.
    """
    seen: dict[str, None] = {}
    for table in document.tables:
        for column in sorted(table.columns, key=lambda c: c.col):
            period = column.period or year
            if column.name in fields and _YEAR.fullmatch(period):
                seen.setdefault(period)
    if not seen:
        for item in document.items:
            periods = [s.period or year for s in item.figures if s.field in fields]
            seen |= dict.fromkeys(p for p in periods if _YEAR.fullmatch(p))
        seen = dict.fromkeys(sorted(seen))
    return tuple(Period(p, p) for p in seen)


def rkt(context: Context, document: Document, name: str) -> TableData:
    """Lampiran E."""
    year = str(document.year or context.result.folder.year or "")
    loose = loose_rows(document)
    lines = fold(side_by_side(document, year), SIDE, loose)
    marks = sorted({m for line in lines for m in line})
    rows = tuple(Row("baris", line) for line in lines)
    spans = downward_spans(lines, SIDE, marks, loose)
    return TableData("rkt", name, rows, common_values(context, document), spans, {}, (), _columns(document))


def _columns(document: Document) -> frozenset[str]:
    """The columns that the input has, as marks: they are printed though they are blank."""
    found = {(c.level, c.name) for t in document.tables for c in t.columns}
    return frozenset(level if name == "uraian" else f"{level}.{name}" for level, name in found)


def matrik(context: Context, document: Document, name: str) -> TableData:
    """Lampiran A. Starting conditions (realisasi of years before) and targets are groups of columns of their own."""
    order = ("tujuan", "sasaran", "program")
    lines = [{_start(m): c for m, c in line.items()} for line in fold(side_by_side(document, ""), order)]
    years, first = periods_of(document, ("target",)), _starts(document)
    groups = {"tahun": years, "awal": first}
    values = common_values(context, document) | _years(document, first + years) | _vision(document) | _units(document)
    marks = {m for line in lines for m in line}
    rows = tuple(Row("baris", line) for line in lines)
    return TableData("matrik", name, rows, values, downward_spans(lines, order, sorted(marks)), groups)


def _start(mark: str) -> str:
    """Starting conditions are written as target[awal ...]."""
    stem, bracket, period = mark.partition("[")
    level, _, field = stem.rpartition(".")
    return f"{level}.awal{bracket}{period}" if field == "realisasi" and bracket else mark


def _starts(document: Document) -> tuple[Period, ...]:
    """The columns of starting conditions, in order: years, or "awal" where no year is named."""
    found: dict[str, str] = {}
    for table in document.tables:
        for column in sorted(table.columns, key=lambda c: c.col):
            if column.name == "realisasi" and column.period:
                found.setdefault(column.period, column.period if _YEAR.fullmatch(column.period) else "")
    return tuple(Period(k, label) for k, label in found.items())


def _units(document: Document) -> dict[str, Content]:
    """ "(%)" for the headings of a half all of whose columns say so in the input."""
    values: dict[str, Content] = {}
    for level in ("tujuan", "sasaran"):
        units = {c.unit for t in document.tables for c in t.columns if c.name == "target" and c.level == level}
        if units == {"%"}:
            values[f"satuan_{level}"] = Words(" (%)")
    return values


def _vision(document: Document) -> dict[str, Content]:
    """Visi and misi, where sentences above the table say them."""
    values: dict[str, Content] = {}
    for text in document.texts:
        match = re.match(r"((visi|misi)\b[^:]*):\s*(.+)", text.text.strip(), re.IGNORECASE | re.DOTALL)
        if match is None:
            continue
        word, said = match[2].casefold(), match[3].strip()
        before = values.get(word)
        if isinstance(before, Words):  # several misi: one below the other
            values[word] = Words(f"{before.text}\n{said}", before.place)
            continue
        values[word], values[f"judul_{word}"] = Words(said, text.place), Words(match[1].strip(), text.place)
    return values


def _years(document: Document, years: tuple[Period, ...]) -> dict[str, Content]:
    """The years of the title: as the title of the input says, else those of the columns."""
    titled = _YEARS.search(document.title)
    if titled:
        return {"kurun": Words(f"{titled[1]} - {titled[2]}", document.title_place)}
    if not years:
        return {}
    first, last = years[0].label, years[-1].label
    return {"kurun": Words(first if first == last else f"{first} - {last}")}


BELOW = ("opd", "urusan", "bidang", "unit", "program", "kegiatan", "sub_kegiatan")


def renstra(context: Context, document: Document, name: str) -> TableData:
    """Lampiran B: tujuan, sasaran and their indicators at the left, programs and kegiatan below one another."""
    lines: Lines = {}
    kinds: dict[int, str] = {}
    year = str(document.year or context.result.folder.year or "")
    for item in document.items:
        owner = _owner(document, item, BELOW)
        if item.level in ("total", "ringkasan", "lain"):
            continue
        if owner is None:
            _left(document, item, lines)
            continue
        if item.level in BELOW:
            kinds[item.place.row] = item.level
            _put_words(lines, item.place.row, "uraian", item.name, item)
            if item.code_text:
                lines.setdefault(item.place.row, {})["kode"] = Words(item.code_text, item.code_place)
        elif item.level == "indikator":
            _put_words(lines, item.place.row, "indikator", item.name, item)
        _fill(item, lines, year)
    ordered = [r for r in sorted(lines) if lines[r]]
    rows = [Row("program" if kinds.get(row) in BELOW[:5] else "kegiatan", lines[row]) for row in ordered]
    years = periods_of(document, ("target", "pagu"), year)
    realised = periods_of(document, ("realisasi", "realisasi_rp"), year)
    if not any(s.field == "realisasi_rp" for i in document.items for s in i.figures):
        realised = ()
    values = common_values(context, document) | _years(document, years)
    if document.number:
        values["nomor_tabel"] = Words(document.number)
    groups = {"tahun": years, "tahun_realisasi": realised}
    return TableData("renstra", name, tuple(rows), values, _renstra_spans(rows), groups, (), _present(document))


def _present(document: Document) -> frozenset[str]:
    """Columns that the input has: they are printed though they are blank."""
    found = {c.name for t in document.tables for c in t.columns}
    found |= {f"{c.period}.{'target' if c.name == 'realisasi' else c.name}" for t in document.tables for c in t.columns}
    return frozenset(found & {"kode", "penanggung_jawab", "lokasi", "awal.target", "akhir.target", "akhir.pagu"})


def _put_words(lines: Lines, row: int, mark: str, text: str, item: Item) -> None:
    content = words(text, item.place)
    if content is not None:
        lines.setdefault(row, {})[mark] = content


def _left(document: Document, item: Item, lines: Lines) -> None:
    """Tujuan, sasaran and indicators above the programs."""
    if item.level == "indikator":
        owner = _owner(document, item, ("tujuan", "sasaran")) or "sasaran"
        _put_words(lines, item.place.row, f"{owner}.indikator", item.name, item)
    elif item.level in ("tujuan", "sasaran"):
        _put_words(lines, item.place.row, item.level, item.name, item)
    owner = _owner(document, item, ("tujuan", "sasaran")) or "sasaran"
    for field, period, cell in _cells(item):
        if cell.form is not Form.BLANK:
            _put(lines, cell.place.row, f"{owner}.{field}[{period}]", _content(cell, field))


def _fill(item: Item, lines: Lines, year: str) -> None:
    for field, period, cell in _cells(item):
        if period in ("awal", "akhir") or "awal" in period:
            key = f"{'akhir' if period == 'akhir' else 'awal'}.{'target' if field == 'realisasi' else field}"
        else:
            key = f"{field}[{period or year}]"
        _put(lines, cell.place.row, key, _content(cell, field))
    for name, text in item.texts.items():
        content = words(text.text, text.place)
        if content is not None:
            lines.setdefault(text.place.row, {})[name] = content


def _renstra_spans(rows: list[Row]) -> tuple[Span, ...]:
    spans = list(downward_spans([dict(r.cells) for r in rows], ("tujuan", "sasaran"), _left_marks(rows)))
    starts = [i for i, r in enumerate(rows) if "uraian" in r.cells]
    for i, start in enumerate(starts):
        end = (starts[i + 1] if i + 1 < len(starts) else len(rows)) - 1
        if end <= start:
            continue
        for mark in dict.fromkeys((*rows[start].cells, "kode", "lokasi", "penanggung_jawab")):
            money = mark.startswith(("pagu", "realisasi_rp", "akhir.pagu"))
            alone = not any(mark in rows[j].cells for j in range(start + 1, end + 1))
            if alone and (mark in ("uraian", "kode", "lokasi", "penanggung_jawab") or money):
                spans.append(Span((mark,), start, end, mark == "uraian"))
    return tuple(spans)


def _left_marks(rows: list[Row]) -> list[str]:
    return sorted({m for r in rows for m in r.cells if level_of(m) in ("tujuan", "sasaran")})
