"""From the tables of a sheet to its documents: which tables belong together, and what they are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from lkjip_xl.model import Column, Document, Item, Note, Place, Signature, Table, Text, Trust, Unrecognised, a1
from lkjip_xl.read.grid import Grid
from lkjip_xl.recognise import measures
from lkjip_xl.recognise.agency import agency_in
from lkjip_xl.recognise.columns import Meaning, told_by_title
from lkjip_xl.recognise.continued import goes_on, taken_together
from lkjip_xl.recognise.drafts import Draft
from lkjip_xl.recognise.entitled import planned, spent
from lkjip_xl.recognise.flat import FlatBuilder, is_flat
from lkjip_xl.recognise.foreign import misfit, other_document, without_figures
from lkjip_xl.recognise.guess import NO_HEADER, likeliest, miss
from lkjip_xl.recognise.headblock import Head, adopt, heads_in, seed
from lkjip_xl.recognise.items import Builder
from lkjip_xl.recognise.kinds import Clue, Evidence, Verdict, contradicted, nearest, ranked, weigh
from lkjip_xl.recognise.layouts import Layout, layouts, vocabulary
from lkjip_xl.recognise.leftover import dropped
from lkjip_xl.recognise.misplaced import names_elsewhere
from lkjip_xl.recognise.naming import Told, names_of
from lkjip_xl.recognise.periods import of_the_end, placed, timed, towards_the_end
from lkjip_xl.recognise.rows import Row, is_signing
from lkjip_xl.recognise.sheet import UNSETTLED, Sheet
from lkjip_xl.recognise.signature import read_signatures, signed_year
from lkjip_xl.recognise.statement import STATEMENT, is_statement
from lkjip_xl.recognise.statements import stated_ratios, stated_sums
from lkjip_xl.recognise.structure.choose import choose as choose_reading
from lkjip_xl.recognise.structure.plan import Plan
from lkjip_xl.recognise.tables import RawTable, amounts_present, cut
from lkjip_xl.recognise.titles import (
    Line,
    Title,
    all_sentences,
    lines_between,
    read_title,
    title_texts,
)
from lkjip_xl.recognise.told import agency_of_rows, year_of_rows
from lkjip_xl.recognise.view import SheetView, TableView
from lkjip_xl.recognise.words import Vocabulary, words_of
from lkjip_xl.settings import SettledReading

TOP_ROWS = 12  # rows at the top of a sheet without headings that may hold its title
TITLE_MOST = 160  # letters of a line that may be a title
MISSED_MOST = 3
FORM = "belum diisi"
PLANS = frozenset({"iku", "renstra"})  # of several years


@dataclass(frozen=True, slots=True)
class Recognised:
    """What one file turned out to hold."""

    documents: tuple[Document, ...]
    unrecognised: tuple[Unrecognised, ...]
    views: tuple[SheetView, ...] = ()
    faults: tuple[Text, ...] = ()
    nips: tuple[Text, ...] = ()
    covers: tuple[Text, ...] = ()


def recognise_sheet(grid: Grid, settled: SettledReading = UNSETTLED, words: Vocabulary | None = None) -> Recognised:
    """The documents of one sheet; `settled` is what lkjip.toml says about its reading, `words` knows the headings."""
    if all(value is None for row in grid.rows for value in row):
        view = SheetView(grid.file, grid.name, grid.hidden, (), "Lembar kosong.")
        return Recognised((), (Unrecognised(grid.file, grid.name, "Lembar kosong."),), (view,))
    sheet = Sheet.of(grid, settled)
    words = words or vocabulary()
    tables = cut(sheet, words)
    if not tables:
        return _no_header(sheet, words)
    return _assemble(sheet, tables)


def _no_header(sheet: Sheet, words: Vocabulary) -> Recognised:
    """A sheet without a known header: what comes nearest to one is shown, or what else its title says it is."""
    grid = sheet.grid
    if is_statement(grid):
        view = SheetView(grid.file, grid.name, grid.hidden, (), STATEMENT)
        return Recognised((), (Unrecognised(grid.file, grid.name, STATEMENT),), (view,))
    table = likeliest(sheet, words)
    reason = miss(table) if table is not None else NO_HEADER
    tables = (_view(sheet, table, "", None, reason, 0),) if table is not None else ()
    top = lines_between(sheet, 0, min(table.block.first if table else TOP_ROWS, TOP_ROWS) - 1)
    other = other_document(weigh([Clue("judul", t) for t in title_texts(top)], layouts()), [])
    reason = f"{other} {reason}".strip()
    view = SheetView(grid.file, grid.name, grid.hidden, tables, reason)
    return Recognised((), (Unrecognised(grid.file, grid.name, reason),), (view,))


@dataclass(slots=True)
class _Run:
    """Tables that belong together: what they are, or why they are nothing."""

    tables: list[RawTable]
    verdict: Verdict | None
    reason: str = ""


def _assemble(sheet: Sheet, tables: list[RawTable]) -> Recognised:
    documents: list[Document] = []
    missed: list[Unrecognised] = []
    views: list[TableView] = []
    runs = _Runs(sheet, tables).cut()
    titled: list[Line] = []  # above tables that were not read: they stand over what follows too
    for n, run in enumerate(runs):
        if run.verdict is None:
            titled = _lines_above(sheet, tables, run.tables) or titled
            missed.append(Unrecognised(sheet.grid.file, sheet.grid.name, run.reason))
            views += [_view(sheet, t, "", None, run.reason, 0) for t in run.tables]
            continue
        last = n == len(runs) - 1
        above = _lines_above(sheet, tables, run.tables) or titled
        titled = []
        document, seen = _document(sheet, run.tables, run.verdict, above, _lines_below(sheet, tables, run.tables, last))
        documents.append(replace(document, kind=sheet.settled.kind or document.kind))
        views += seen
    view = SheetView(sheet.grid.file, sheet.grid.name, sheet.grid.hidden, tuple(views))
    return Recognised(tuple(documents), tuple(_few(missed)), (view,))


def _few(missed: Sequence[Unrecognised]) -> list[Unrecognised]:
    """One line for each reason, and not more than a few."""
    return list({m.reason: m for m in missed}.values())[:MISSED_MOST]


def _miss(table: RawTable) -> str:
    """Why the table fits no layout: the nearest one, and what it lacks."""
    one = nearest(table.meanings, layouts())
    where = a1(table.block.first, table.block.leaves[0].col)
    return f"Tabel mulai {where}: paling dekat dengan “{one.layout.title}” ({one.layout.id}), tetapi {one.reason}."


@dataclass(slots=True)
class _Runs:
    """Cuts the tables of a sheet into documents: tables that one layout holds together, with no new title between.

    above: the texts of the last title that named a document; a table without a title of its own stands under it.
    """

    sheet: Sheet
    tables: list[RawTable]
    above: list[str] = field(default_factory=list)

    def cut(self) -> list[_Run]:
        """The runs, from the top down."""
        for table in self.tables:
            table.meanings = measures.apart(self.sheet, table)
            lines = [x.text for x in _lines_above(self.sheet, self.tables, [table]) if len(x.text) < 200]
            meanings = told_by_title(table.meanings, " ".join(lines))
            told = names_of(layouts()).told(self._texts(table))
            table.meanings = placed(planned(spent(meanings, told), told), lines)
            table.meanings = self._of_its_year(table)
        found: list[_Run] = []
        at = 0
        while at < len(self.tables):
            run = self._run(at)
            found.append(run)
            own = self._texts(run.tables[0])
            told = names_of(layouts()).told(own)
            if told.heads or told.foreign is not None:
                self.above = own
            at += len(run.tables)
        return found

    def _of_its_year(self, table: RawTable) -> tuple[Meaning, ...]:
        """A table that fits nothing while it names several years: the columns of the year that it is about (told by
        the title, else the last year with a target) are those of the document, the others stay what they are."""
        planned = {m.period for m in table.meanings if m.name in ("target", "pagu") and m.period.isdigit()}
        evidence = self._evidence(table)
        if not planned or self._choose([table], evidence) is not None:
            return table.meanings
        title = read_title(self.sheet, _lines_above(self.sheet, self.tables, [table]), [], None)
        year = str(title.year) if title.year is not None else max(planned)
        mine = tuple(replace(m, period="") if m.period == year else m for m in table.meanings)
        return mine if year in planned and ranked([mine], layouts(), evidence) else table.meanings

    def _run(self, at: int) -> _Run:
        """The run that starts at a table, as long as the tables below belong to it."""
        run = [self.tables[at]]
        evidence = self._evidence(run[0])
        best = self._choose(run, evidence)
        while best is not None and at + len(run) < len(self.tables):
            following = self.tables[at + len(run)]
            if goes_on(self.sheet, run[-1], following) and self._titled_alike(best, following):
                run = [*run, following]
                continue
            if self._titled_apart(following) and not self._titled_again(run, following):
                break
            if next_page(run[-1], following):
                run = [*run, following]
                continue
            longer = self._choose([*run, following], evidence)
            alone = self._choose([following], self._evidence(following))
            if longer is None or (alone is not None and not _same(longer, best)):
                break
            run, best = [*run, following], longer
        return self._judged(run, best, evidence)

    def _judged(self, run: list[RawTable], best: Verdict | None, evidence: Evidence) -> _Run:
        """The run with its verdict, taken back where it is none of ours."""
        reason = "" if evidence.settled else other_document(evidence, run)
        if not reason and best is not None and not evidence.settled:
            reason = misfit(best, evidence.title)
            bare = "" if reason else without_figures(self.sheet, run, best)
            if bare and best.named:
                _emptied(run)
            else:
                reason = reason or bare
        return _Run(run, None if reason else best, reason or ("" if best else _miss(run[0])))

    def _choose(self, run: list[RawTable], evidence: Evidence) -> Verdict | None:
        found = ranked([measures.said_columns(self.sheet, t) for t in run], layouts(), evidence)
        return found[0] if found else None

    def _evidence(self, table: RawTable) -> Evidence:
        own = self._texts(table)
        clues = [Clue("judul", text) for text in own]
        told: Told = names_of(layouts()).told(own)
        if not told.heads and told.foreign is None:
            clues += [Clue("atas", text) for text in self.above]
        grid = self.sheet.grid
        names = [("lembar", grid.name), ("berkas", PurePath(grid.file).stem)]
        names += [("pengaturan", self.sheet.settled.kind)] if self.sheet.settled.kind else []
        return weigh([*clues, *(Clue(source, text) for source, text in names)], layouts())

    def _texts(self, table: RawTable) -> list[str]:
        return title_texts(_lines_above(self.sheet, self.tables, [table]))

    def _titled_alike(self, best: Verdict, following: RawTable) -> bool:
        """The title between the tables, if any, names no other document ("Lanjutan Tabel T-C.27")."""
        told = names_of(layouts()).told(self._texts(following))
        return told.foreign is None and set(told.heads) <= {best.kind.id}

    def _titled_again(self, run: Sequence[RawTable], following: RawTable) -> bool:
        """Another page of a document that prints its title on each: the same lines, but for the number of the page,
        over the same headings, after a table that no total has closed."""
        first, again = (
            {" ".join(words_of(x.text)) for x in _lines_above(self.sheet, self.tables, [t]) if not _PAGE.search(x.text)}
            for t in (run[0], following)
        )
        closed = any(kind is Row.TOTAL for _, kind in run[-1].rows[-1:])
        return bool(first) and first == again and not closed and next_page(run[-1], following)

    def _titled_apart(self, table: RawTable) -> bool:
        """A title of its own stands between a table and the one before it."""
        texts = [t for t in self._texts(table) if len(t) < TITLE_MOST]
        told = names_of(layouts()).told(texts)
        return bool(told.heads) or told.foreign is not None or any("tabel" in words_of(t) for t in texts)


_PAGE = re.compile(r"\b(?:hal|halaman|lembar|page)\b[\s.:-]*\d+", re.IGNORECASE)


def next_page(one: RawTable, following: RawTable) -> bool:
    """The same headings in the same order, in other columns: the next page of what was a PDF."""
    headings = [[m.leaf.path[-1].said for m in t.meanings if m.leaf.path] for t in (one, following)]
    slots = [[(m.name, m.period) for m in t.meanings if m.figure] for t in (one, following)]
    return len(headings[0]) > 2 and headings[0] == headings[1] and slots[0] == slots[1]


def _emptied(run: Sequence[RawTable]) -> None:
    """A form not filled in: what stands in its rows is no data."""
    for table in run:
        table.left_out += [(r, FORM) for r, kind in table.rows if kind is Row.DATA]
        table.rows = [(r, kind) for r, kind in table.rows if kind is not Row.DATA]


def _same(longer: Verdict, first: Verdict) -> bool:
    """Joining must not change what the first table is."""
    return longer.layout.id == first.layout.id and longer.kind.id == first.kind.id


def _lines_above(sheet: Sheet, tables: list[RawTable], run: list[RawTable]) -> list[Line]:
    """The lines between the table before a run and its header."""
    first = run[0].block.first
    before = [t.last for t in tables if t.last < first]
    return lines_between(sheet, max(before, default=-1) + 1, first - 1)


def _lines_below(sheet: Sheet, tables: list[RawTable], run: list[RawTable], last: bool) -> list[Line]:
    """The lines after the last table of a run, up to the next table."""
    end = max(t.last for t in run)
    following = [t.block.first for t in tables if t.block.first > end]
    return lines_between(sheet, end + 1, min(following, default=sheet.grid.height) - 1, whole=True)


def _document(
    sheet: Sheet, run: list[RawTable], verdict: Verdict, above: list[Line], below: list[Line]
) -> tuple[Document, list[TableView]]:
    grid = sheet.grid
    signatures = read_signatures(sheet, below)
    title = read_title(sheet, above, below, signed_year(signatures))
    _agency_of_signature(sheet, title, signatures)
    drafts: list[tuple[int, list[Draft]]] = []  # of each table, with its number
    models: list[Table] = []
    notes = list(title.notes)
    views: list[TableView] = []
    year, place = _year(sheet, title, run)
    heads: dict[str, Draft] = {}
    named: list[Head] = []
    before: Builder | FlatBuilder | None = None
    for index, table in enumerate(run):
        if verdict.layout.this_year and year is not None:
            table.meanings = tuple(replace(m, period="") if m.period == str(year) else m for m in table.meanings)
        if year is None and verdict.kind.id in PLANS:
            table.meanings = of_the_end(table.meanings)
        if verdict.kind.id == "kemajuan-renstra":
            table.meanings = towards_the_end(table.meanings)
        table.meanings = timed(table.meanings, verdict.kind.id, [x.text for x in above if not is_signing(x.text)])
        table.meanings = names_elsewhere(sheet, table.meanings, table.data)
        builder = _builder(sheet, table, sum(len(found) for _, found in drafts), verdict.layout)
        ready: Builder | None = None
        page = index > 0 and next_page(run[index - 1], table)
        if isinstance(builder, Builder) and isinstance(before, Builder) and page:
            builder.current = dict(before.current)
        elif isinstance(builder, Builder):
            table.trust, ready = _choose_reading(sheet, table, verdict.layout, builder)
            named += heads_in(sheet, _lines_above(sheet, run, [table]) if index else above)
            named = seed(builder, named, heads)
            if ready is not None and not drafts and not builder.current:
                builder = ready  # nothing stands above the table: what was tried is what is taken
        if builder is not ready:
            builder.build()
        before = builder
        adopt(builder.items, heads)
        if not page:  # the rows of a further page are those of the first one's table
            models.append(_table(table, title))
        if index and goes_on(sheet, run[index - 1], table) and taken_together(drafts[-1][1], builder.items):
            models.pop()
        else:
            drafts.append((len(models) - 1, builder.items))
        notes += builder.notes
        whole = builder.columns if isinstance(builder, FlatBuilder) else frozenset()
        present = [cell for cell in amounts_present(sheet, table) if cell[1] not in whole]
        notes += dropped(sheet, table, builder.taken, present)
        taken, there = len(builder.taken & set(present)), len(present)
        if isinstance(builder, FlatBuilder):  # of a long export whole columns are read
            taken, there = taken + builder.counted, there + builder.counted + builder.unread
        views.append(_view(sheet, table, verdict.kind.id, verdict.layout, "", taken, there))
    items = [draft.finished(number) for number, found in drafts for draft in found]
    if title.opd is None and (told := agency_of_rows(items)) is not None:
        title.opd, title.opd_place = told
    texts = [*title.texts, *_left_texts(sheet, run)]
    document = Document(
        grid.file, grid.name, verdict.kind.id, verdict.layout.id, tuple(items), tuple(models), title.text,
        _title_place(sheet, title), year, place, title.opd, title.opd_place, title.holder, signatures,
        tuple(texts), tuple(notes), grid.hidden, None, title.number, verdict.sure, verdict.runner_up,
        parts=tuple(title.parts), others=tuple(title.others),
    )  # fmt: skip
    return document, views


def _agency_of_signature(sheet: Sheet, title: Title, signatures: Sequence[Signature]) -> None:
    """Where no title names the agency, the jabatan of the last signer does."""
    for one in reversed(signatures):
        if title.opd is not None or one.office is None:
            continue
        value = sheet.grid.value(one.office.place.row, one.office.place.col)
        inside = str(value).split("\n") if "\n" in str(value) else []  # jabatan, name and NIP in one cell
        if name := next(filter(None, map(agency_in, inside or [one.office.text])), None):
            title.opd, title.opd_place = name, one.office.place


def _choose_reading(sheet: Sheet, table: RawTable, layout: Layout, builder: Builder) -> tuple[Trust, Builder | None]:
    """Takes the best reading of the rows of a table, and says how far it may be trusted; the builder that has already
    built it, if any."""
    built: dict[int, Builder] = {}

    def build(plan: Plan | None) -> list[Item]:
        trial = built[id(plan)] = first.twin(plan)
        trial.build()
        return [draft.finished(0) for draft in trial.items]

    first = Builder(sheet, table, 0, layout.levels, layout.figures_on)
    lines = first.lines()
    builder.reader, builder.seen, builder.coded = first.reader, first.seen, first.coded
    grid = sheet.grid
    builder.plan, trust = choose_reading(grid.file, grid.name, lines, layout.levels, build, sheet.settled)
    return trust, built.get(id(builder.plan))


def _builder(sheet: Sheet, table: RawTable, first_id: int, layout: Layout) -> Builder | FlatBuilder:
    """What makes items of a table: KODE/NAMA pairs on each row go the short way."""
    if layout.flat or is_flat(table.meanings):
        return FlatBuilder(sheet, table, first_id)
    return Builder(sheet, table, first_id, layout.levels, layout.figures_on)


def _title_place(sheet: Sheet, title: Title) -> Place | None:
    if not title.lines:
        return None
    return Place(sheet.grid.file, sheet.grid.name, title.lines[0].row, title.lines[0].col)


def _year(sheet: Sheet, title: Title, run: list[RawTable]) -> tuple[int | None, Place | None]:
    """The year of the title, else the one in a column of the rows, else the one year that the headings name."""
    if title.year is not None:
        return title.year, title.year_place
    if (told := year_of_rows(sheet, run)) is not None:
        return told
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
        table.trust,
        stated_ratios(table.stated),
        stated_sums(table.stated),
    )


def _column(one: Meaning) -> Column:
    level = one.group or "/".join(one.levels)
    return Column(one.leaf.col, one.name, level, one.period, one.leaf.text, one.unit, one.sure, one.why.value)


def _view(
    sheet: Sheet, table: RawTable, kind: str, layout: Layout | None, reason: str, taken: int, there: int | None = None
) -> TableView:
    cols = [m.leaf.col for m in table.meanings]
    totals = [r for r, k in table.rows if k is Row.TOTAL]
    data = table.data
    return TableView(
        kind, layout.id if layout else "", layout.title if layout else "", tuple(_column(m) for m in table.meanings),
        tuple(_cells(sheet, r, cols) for r in table.block.rows), tuple(_cells(sheet, r, cols) for r in data[:3]),
        _cells(sheet, totals[-1], cols) if totals else (), len(data), data[0] if data else -1, data[-1] if data else -1,
        taken, len(amounts_present(sheet, table)) if there is None else there, tuple(table.left_out), reason,
        trust=table.trust,
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
