"""From the tables of a sheet to its documents: which tables belong together, and what they are."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from lkjip_xl.model import Column, Document, Item, Note, Place, Signature, Table, Text, Unrecognised, a1
from lkjip_xl.read.grid import Grid
from lkjip_xl.recognise.columns import Meaning, told_by_title
from lkjip_xl.recognise.drafts import Draft
from lkjip_xl.recognise.flat import FlatBuilder, is_flat
from lkjip_xl.recognise.guess import NO_HEADER, likeliest, miss
from lkjip_xl.recognise.headblock import Head, adopt, heads_in, seed
from lkjip_xl.recognise.items import Builder
from lkjip_xl.recognise.kinds import Clue, Verdict, choose, contradicted, nearest, told
from lkjip_xl.recognise.layouts import Layout, layouts, vocabulary
from lkjip_xl.recognise.leftover import dropped
from lkjip_xl.recognise.periods import placed, timed
from lkjip_xl.recognise.rows import Row, is_signing
from lkjip_xl.recognise.sheet import UNSETTLED, Sheet
from lkjip_xl.recognise.signature import read_signatures, signed_year
from lkjip_xl.recognise.tables import RawTable, amounts_present, cut
from lkjip_xl.recognise.titles import Line, Title, agency_in, all_sentences, lines_between, read_title
from lkjip_xl.recognise.view import SheetView, TableView
from lkjip_xl.settings import SettledReading


@dataclass(frozen=True, slots=True)
class Recognised:
    """What one file turned out to hold."""

    documents: tuple[Document, ...]
    unrecognised: tuple[Unrecognised, ...]
    views: tuple[SheetView, ...] = ()
    faults: tuple[Text, ...] = ()


def recognise_sheet(grid: Grid, settled: SettledReading = UNSETTLED) -> Recognised:
    """The documents of one sheet; `settled` is what lkjip.toml says about its reading."""
    if all(value is None for row in grid.rows for value in row):
        view = SheetView(grid.file, grid.name, grid.hidden, (), "Lembar kosong.")
        return Recognised((), (Unrecognised(grid.file, grid.name, "Lembar kosong."),), (view,))
    sheet = Sheet.of(grid, settled)
    tables = cut(sheet, vocabulary())
    if not tables:
        return _no_header(sheet)
    return _assemble(sheet, tables)


def _no_header(sheet: Sheet) -> Recognised:
    """A sheet without a known header: what comes nearest to one is shown."""
    grid = sheet.grid
    table = likeliest(sheet, vocabulary())
    reason = miss(table) if table is not None else NO_HEADER
    tables = (_view(sheet, table, "", None, reason, 0),) if table is not None else ()
    view = SheetView(grid.file, grid.name, grid.hidden, tables, reason)
    return Recognised((), (Unrecognised(grid.file, grid.name, reason),), (view,))


def _assemble(sheet: Sheet, tables: list[RawTable]) -> Recognised:
    documents: list[Document] = []
    missed: list[Unrecognised] = []
    views: list[TableView] = []
    runs = _runs(sheet, tables)
    for n, (run, verdict) in enumerate(runs):
        above = _lines_above(sheet, tables, run)
        if verdict is None:
            reason = _miss(run[0])
            missed.append(Unrecognised(sheet.grid.file, sheet.grid.name, reason))
            views += [_view(sheet, t, "", None, reason, 0) for t in run]
            continue
        last = n == len(runs) - 1
        document, seen = _document(sheet, run, verdict, above, _lines_below(sheet, tables, run, last))
        documents.append(replace(document, kind=sheet.settled.kind or document.kind))
        views += seen
    view = SheetView(sheet.grid.file, sheet.grid.name, sheet.grid.hidden, tuple(views))
    if documents:
        missed = [m for m in missed if len(missed) < 4]
    return Recognised(tuple(documents), tuple(missed), (view,))


def _miss(table: RawTable) -> str:
    """Why the table fits no layout: the nearest one, and what it lacks."""
    one = nearest(table.meanings, layouts())
    where = a1(table.block.first, table.block.leaves[0].col)
    return f"Tabel mulai {where}: paling dekat dengan “{one.layout.title}” ({one.layout.id}), tetapi {one.reason}."


def _runs(sheet: Sheet, tables: list[RawTable]) -> list[tuple[list[RawTable], Verdict | None]]:
    """Cuts the tables of a sheet into documents: tables that one layout holds together, with no new title between."""
    found: list[tuple[list[RawTable], Verdict | None]] = []
    for table in tables:
        lines = [x.text for x in _lines_above(sheet, tables, [table]) if len(x.text) < 200]
        table.meanings = placed(told_by_title(table.meanings, " ".join(lines)), lines)
    at = 0
    while at < len(tables):
        run = [tables[at]]
        best = _choose(sheet, tables, run)
        while best is not None and at + len(run) < len(tables):
            nxt = tables[at + len(run)]
            if _titled_apart(sheet, tables, nxt):
                break
            longer = _choose(sheet, tables, [*run, nxt])
            alone = _choose(sheet, tables, [nxt])
            if longer is None or (alone is not None and not _same_family(longer, best, alone)):
                break
            run, best = [*run, nxt], longer
        found.append((run, best))
        at += len(run)
    return found


def _same_family(longer: Verdict, first: Verdict, alone: Verdict) -> bool:
    """Joining must not change what the first table is."""
    return longer.layout.id == first.layout.id and longer.kind.id == first.kind.id


def _titled_apart(sheet: Sheet, tables: list[RawTable], table: RawTable) -> bool:
    """A title of its own stands between a table and the one before it."""
    lines = _lines_above(sheet, tables, [table])
    text = " ".join(line.text for line in lines if len(line.text) < 160)
    if "tabel" in text.casefold():
        return True
    return any(told(kind, text) >= 2 for layout in layouts() for kind in layout.kinds)


def _choose(sheet: Sheet, tables: list[RawTable], run: list[RawTable]) -> Verdict | None:
    clues = _clues(sheet, _lines_above(sheet, tables, run[:1]))
    return choose([t.meanings for t in run], layouts(), clues)


def _clues(sheet: Sheet, above: Sequence[Line]) -> list[Clue]:
    titles = [Clue("judul", line.text) for line in above if len(line.text) < 200]
    joined = Clue("judul", " ".join(c.text for c in titles))
    settled = [Clue("pengaturan", sheet.settled.kind)] if sheet.settled.kind else []
    return [*settled, *titles, joined, Clue("lembar", sheet.grid.name), Clue("berkas", PurePath(sheet.grid.file).stem)]


def _lines_above(sheet: Sheet, tables: list[RawTable], run: list[RawTable]) -> list[Line]:
    """The lines between the table before a run and its header."""
    first = run[0].block.first
    before = [t.last for t in tables if t.last < first]
    return lines_between(sheet, max(before, default=-1) + 1, first - 1)


def _lines_below(sheet: Sheet, tables: list[RawTable], run: list[RawTable], last: bool) -> list[Line]:
    """The lines after the last table of a run, up to the next table."""
    end = max(t.last for t in run)
    following = [t.block.first for t in tables if t.block.first > end]
    return lines_between(sheet, end + 1, min(following, default=sheet.grid.height) - 1)


def _document(
    sheet: Sheet, run: list[RawTable], verdict: Verdict, above: list[Line], below: list[Line]
) -> tuple[Document, list[TableView]]:
    grid = sheet.grid
    signatures = read_signatures(sheet, below)
    title = read_title(sheet, above, below, signed_year(signatures))
    _agency_of_signature(title, signatures)
    items: list[Item] = []
    models: list[Table] = []
    notes = list(title.notes)
    views: list[TableView] = []
    year, place = _year(title, run)
    heads: dict[str, Draft] = {}
    named: list[Head] = []
    for index, table in enumerate(run):
        if verdict.layout.this_year and year is not None:
            table.meanings = tuple(replace(m, period="") if m.period == str(year) else m for m in table.meanings)
        table.meanings = timed(table.meanings, verdict.kind.id, [x.text for x in above if not is_signing(x.text)])
        builder = _builder(sheet, table, len(items), verdict.layout)
        if isinstance(builder, Builder):
            named += heads_in(sheet, _lines_above(sheet, run, [table]) if index else above)
            named = seed(builder, named, heads)
        builder.build()
        adopt(builder.items, heads)
        items += [draft.finished(index) for draft in builder.items]
        models.append(_table(table, title))
        notes += builder.notes
        notes += dropped(sheet, table, builder.taken)
        present = amounts_present(sheet, table)
        views.append(_view(sheet, table, verdict.kind.id, verdict.layout, "", len(builder.taken & set(present))))
    texts = [*title.texts, *_left_texts(sheet, run)]
    document = Document(
        grid.file, grid.name, verdict.kind.id, verdict.layout.id, tuple(items), tuple(models), title.text,
        _title_place(sheet, title), year, place, title.opd, title.opd_place, title.holder, signatures,
        tuple(texts), tuple(notes), grid.hidden, None, title.number,
    )  # fmt: skip
    return document, views


def _agency_of_signature(title: Title, signatures: Sequence[Signature]) -> None:
    """Where no title names the agency, the jabatan of the last signer does."""
    for one in reversed(signatures):
        if title.opd is None and one.office is not None and (name := agency_in(one.office.text)):
            title.opd, title.opd_place = name, one.office.place


def _builder(sheet: Sheet, table: RawTable, first_id: int, layout: Layout) -> Builder | FlatBuilder:
    """What makes items of a table: KODE/NAMA pairs on each row go the short way."""
    if layout.flat or is_flat(table.meanings):
        return FlatBuilder(sheet, table, first_id)
    return Builder(sheet, table, first_id, layout.levels, layout.figures_on)


def _title_place(sheet: Sheet, title: Title) -> Place | None:
    if not title.lines:
        return None
    return Place(sheet.grid.file, sheet.grid.name, title.lines[0].row, title.lines[0].col)


def _year(title: Title, run: list[RawTable]) -> tuple[int | None, Place | None]:
    """The year of the title, else the one year that the headings name."""
    if title.year is not None:
        return title.year, title.year_place
    years = {y for t in run for leaf in t.block.leaves for h in leaf.path if len(h.years) == 1 for y in h.years}
    return (next(iter(years)), None) if len(years) == 1 else (None, None)


def _left_texts(sheet: Sheet, run: list[RawTable]) -> list[Text]:
    rows = [r for t in run for r, why in t.left_out if why in (Row.TEXT.value, Row.CLOSING.value)]
    return all_sentences(sheet, [line for r in rows for line in lines_between(sheet, r, r)])


def _table(table: RawTable, title: Title) -> Table:
    rows = [r for r, _ in table.rows]
    first = min(rows, default=table.block.last + 1)
    return Table(
        table.block.first,
        table.block.last,
        first,
        max(rows, default=first),
        tuple(_column(m) for m in table.meanings),
        title.text,
    )


def _column(one: Meaning) -> Column:
    level = one.group or "/".join(one.levels)
    return Column(one.leaf.col, one.name, level, one.period, one.leaf.text, one.unit, one.sure, one.why)


def _view(sheet: Sheet, table: RawTable, kind: str, layout: Layout | None, reason: str, taken: int) -> TableView:
    cols = [m.leaf.col for m in table.meanings]
    totals = [r for r, k in table.rows if k is Row.TOTAL]
    data = table.data
    return TableView(
        kind, layout.id if layout else "", layout.title if layout else "", tuple(_column(m) for m in table.meanings),
        tuple(_cells(sheet, r, cols) for r in table.block.rows), tuple(_cells(sheet, r, cols) for r in data[:3]),
        _cells(sheet, totals[-1], cols) if totals else (), len(data), data[0] if data else -1, data[-1] if data else -1,
        taken, len(amounts_present(sheet, table)), tuple(table.left_out), reason,
    )  # fmt: skip


def _cells(sheet: Sheet, row: int, cols: list[int]) -> tuple[str, ...]:
    return tuple(sheet.text(row, col) for col in cols)


def name_notes(documents: Sequence[Document]) -> list[Document]:
    """Says where the name of a file or sheet tells another jenis than anything in it."""
    found = list(documents)
    for n, one in enumerate(found):
        here = [d.kind for d in documents if d.sheet == one.sheet]
        first = next(m for m, d in enumerate(documents) if d.file == one.file) == n
        for what, name, kinds in (
            ("lembar", one.sheet, here),
            ("berkas", PurePath(one.file).stem, [d.kind for d in documents]),
        ):
            other = contradicted(kinds, name, layouts()) if what == "lembar" or first else None
            if other is not None:
                message = f"Nama {what} “{name}” menunjuk {other}, tetapi isi dan judulnya {one.kind}; "
                message += f"dibaca sebagai {one.kind}."
                note = Note("nama-bertentangan", message, Place(one.file, one.sheet))
                found[n] = replace(found[n], notes=(*found[n].notes, note))
    return found


__all__ = ["Recognised", "name_notes", "recognise_sheet"]
