"""From the rows of a cut table to items: what each row names, under what, and which figures are whose.

Figures of a wide group (RKT: PROGRAM with its own K and Rp) belong to that group's item. Elsewhere money
belongs to the program, kegiatan or account of the row, performance to its indikator; in a table that names
only sasaran and indikator every figure of a row belongs to the deepest item of that row.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from lkjip_xl.model import Form, Note, Slot, column_letters
from lkjip_xl.recognise import figures
from lkjip_xl.recognise.cells import read_quantity
from lkjip_xl.recognise.codes import normalise_code
from lkjip_xl.recognise.columns import BUDGET, COUNTS, GOALS, PERCENT, PERFORMANCE, RUPIAH, Meaning
from lkjip_xl.recognise.display import is_percent
from lkjip_xl.recognise.drafts import MONEY, Draft, depth, key_of, nearest
from lkjip_xl.recognise.hierarchy import LEDGER, RANK, Ladder
from lkjip_xl.recognise.labels import ends_in_total, is_carried, says_total
from lkjip_xl.recognise.meaning import OTHER
from lkjip_xl.recognise.measures import CAPAIAN, measure_column, measured_as
from lkjip_xl.recognise.opening import Opener
from lkjip_xl.recognise.rows import Row, amount_like, is_total_label
from lkjip_xl.recognise.sheet import is_blank
from lkjip_xl.recognise.structure.lines import COLUMNS_MOST, Line, added_rows, sen
from lkjip_xl.recognise.structure.plan import Plan, Role, Step
from lkjip_xl.recognise.words import words_of

NAMING = ("", "uraian", "indikator", "kode", "nomor")  # columns that name the rows, and those of no meaning
MONEY_LIKE = {"Rp": "pagu", "%": "serapan"}  # other figures belong to the item that such figures of the row belong to


_SHARE = re.compile(
    r"\(\s*%\s*\)|^(?:persentase|prosentase|persen|serapan)\b", re.IGNORECASE
)  # of a line of percentages


@dataclass(slots=True)
class Builder(Opener):
    """Builds the items of one table; `figures_on` as in Layout."""

    reader: "figures.Reader | None" = None
    plan: Plan | None = None  # the reading of the rows that was taken; None: the plain one

    def prepare(self) -> None:
        """Settles which columns name the rows, and how their levels are told."""
        self.wide = any(m.group and m.name == "uraian" for m in self.table.meanings)
        every = [m for m in self.table.meanings if m.name in ("uraian", "indikator")]
        said = [m for m in every if m.name != "uraian" or any(self._name(r, m)[0] for r in self.table.data)]
        every = said or every  # "RENCANA KEGIATAN" over amounts names nothing
        # "Rincian" beside other names only adds to them; alone it is the name.
        names = [m for m in every if m.levels != ("rincian",)] or every
        self.names = sorted(names, key=lambda m: depth(m, names))
        self.codes = [m for m in self.table.meanings if m.name == "kode"]
        self.reader = self.reader or figures.Reader(self.sheet, self.table)
        self.by_row = next((m for m in self.table.meanings if m.name == "triwulan"), None)
        self.by_measure = measure_column(self.sheet, self.table)
        self.mixed = next((m for m in self.names if m.name == "uraian" and self._is_mixed(m)), None)
        self.budget = self.mixed is not None or any(
            m.name == "uraian" and set(m.levels) & set(BUDGET) for m in self.names
        )
        if self.mixed is not None:
            levels = tuple(x for x in self.mixed.levels if x in LEDGER) or self.levels
            if len(levels) == 1 and levels[0] in self.levels:
                levels = self.levels[self.levels.index(levels[0]) :]
            goal = next((x for x in self.mixed.levels if x in GOALS), "") if self._coded_tree() else ""
            self.ladder = Ladder(levels, named=bool(self.mixed.levels), goal=goal)
            self.ladder.prepare([self._clues(r) for r in self.table.data if self._name(r, self.mixed)[0]])

    def build(self) -> None:
        """Goes through the rows once."""
        self.prepare()
        self.above = dict(self.current)
        for row, kind in self.table.rows:
            step = self.plan.steps.get(row) if self.plan is not None else None
            if kind is Row.SUMMARY:
                self._summary(row)
            elif step is not None:
                self._planned(row, step)
            elif kind is Row.TOTAL:
                self._total(row)
            else:
                self._data(row)
        for row in self.table.means:
            self._mean(row)

    def _planned(self, row: int, step: Step) -> None:
        """A row as the chosen reading takes it."""
        if step.role is Role.TOTAL:
            self._total(row, self.at_row.get(step.parent) if step.parent is not None else None)
        elif step.role is Role.ASIDE:
            self._total(row, None, "lain")
        elif step.role is Role.AGAIN and step.parent in self.at_row:
            self._repeat(row, self.at_row[step.parent])
        else:
            self._data(row)

    def _repeat(self, row: int, item: Draft) -> None:
        """A row that says an item once more: what it says of an indikator is new, its amounts are not."""
        fresh = [item]
        for one in self.names:
            name, col = self._name(row, one)
            if name and one is not self.mixed:
                fresh.append(self._open(one, name, row, col))
        self._cells(row, fresh)

    def _cells(self, row: int, fresh: list[Draft]) -> None:
        """What stands beside the names of a row: figures, texts."""
        for one in self.table.meanings:
            if one.figure:
                self._figure(one, row, fresh)
            elif one.name == OTHER:
                self._other(one, row, self._owner(replace(one, name=MONEY_LIKE.get(one.unit or "", "")), fresh))
            elif one.name not in NAMING:
                self._text(one, row, fresh)

    def _other(self, one: Meaning, row: int, owner: Draft | None) -> None:
        """A figure under a heading of its own."""
        assert self.reader is not None
        if owner is None or is_blank(self.sheet.grid.value(row, one.leaf.col)):
            return
        found = self.reader.quantity(row, one.leaf.col, one)
        if found.form is Form.NUMBER or found.form is Form.DASH:
            owner.others.setdefault(one.period, found)
            self.taken.add((row, one.leaf.col))

    def twin(self, plan: Plan | None) -> "Builder":
        """Another reading of the same table: what the cells say is read once for all of them."""
        other = Builder(self.sheet, self.table, 0, self.levels, self.figures_on, plan=plan)
        other.reader, other.seen, other.coded = self.reader, self.seen, self.coded
        other.run, other.inside = self.run, self.inside
        return other

    def lines(self) -> list[Line]:
        """The rows as evidence, for tables whose names stand in one column beside amounts; [] for others."""
        self.prepare()
        columns = [m for m in self.table.meanings if m.name in ("pagu", "realisasi_rp", "jumlah", "laki", "perempuan")]
        columns = columns[:COLUMNS_MOST]
        if self.mixed is None or not columns or self.by_measure is not None:
            return []
        return [self._line(row, kind, columns) for row, kind in self.table.rows if kind in (Row.DATA, Row.TOTAL)]

    def _line(self, row: int, kind: Row, columns: Sequence[Meaning]) -> Line:
        assert self.mixed is not None and self.reader is not None
        grid = self.sheet.grid
        clues = self._clues(row)
        name = clues.name or ("" if clues.code else self._first_text(row))
        written = str(grid.value(row, clues.col) or "")
        indent = grid.indents.get((row, clues.col), 0) * 2 + len(written) - len(written.lstrip())
        found = [self.reader.quantity(row, m.leaf.col, m) for m in columns]
        refs = [
            added_rows(text, column_letters(m.leaf.col)) if (text := grid.formulas.get((row, m.leaf.col))) else None
            for m in columns
        ]
        return Line(
            row, name, clues.code, self._path(row), clues.number, clues.col, clues.bold,
            (row, clues.col) in grid.italic, indent, grid.outline.get(row, 0), row in grid.hidden_rows,
            kind is Row.TOTAL or self._is_total(row, name, clues.code),
            tuple(sen(q.value) for q in found), tuple(refs),
        )  # fmt: skip

    def _is_total(self, row: int, name: str, code: str) -> bool:
        """By its label; one that bears a code too ("4.01 | TOTAL BELANJA SETDA") only at the edge of the table."""
        return is_total_label(name) or ((says_total(name) or is_carried(name)) and not code) or self._coded_total(row)

    def _coded_total(self, row: int) -> bool:
        """ "4.01 | TOTAL BELANJA SETDA", "DINAS PERPUSTAKAAN (total)" as the first or last row of amounts."""
        if self.mixed is None or row not in (self.table.rows[0][0], self.table.rows[-1][0]):
            return False
        name = self._name(row, self.mixed)[0]
        return (says_total(name) or ends_in_total(name)) and any(m.name in MONEY for m in self.table.meanings)

    def _first_text(self, row: int) -> str:
        """The first words of a row, wherever they stand: the label of a total may stand under the numbers."""
        words = (v for _, v in self.sheet.filled(row) if isinstance(v, str) and not amount_like(v))
        return " ".join(next(words, "").split())

    def _path(self, row: int) -> tuple[str, ...]:
        """The codes of the code columns of a row, from the left."""
        texts = (
            "" if self.sheet.covered(row, c) else normalise_code(self.sheet.grid.value(row, c)) or ""
            for m in self.codes
            for c in range(m.leaf.col, m.leaf.last + 1)
        )
        return tuple(t for t in texts if t)

    def _data(self, row: int) -> None:
        if self.by_measure is not None and self.items and not self._named(row):
            self._measured(row)
            return
        if self._goes_on(row):
            self.items[-1].name += f" {self._first_text(row)}"
            return
        if self._share_line(row) or (
            not self._named(row) and (self._filter_line(row) or self._labelled_elsewhere(row))
        ):
            self._total(row, None, "lain")
            return
        if self.plan is None and (self._coded_total(row) or (not self._named(row) and self._lonely_total(row))):
            self._total(row)
            return
        if self._counts_the_rest(row):
            self._total(row)
            return
        fresh: list[Draft] = []
        for one in self.names:
            name, col = self._name(row, one)
            if name:
                fresh.append(self._open(one, name, row, col))
        if self.mixed is None and self.codes and fresh:
            self._put_code(fresh[0], row)
        elif self.mixed is not None and self.codes and not self._name(row, self.mixed)[0] and self._code(row)[0]:
            fresh.insert(0, self._open(self.mixed, "", row, self.mixed.leaf.col))
        self._cells(row, fresh)

    def _goes_on(self, row: int) -> bool:
        """The rest of a name in a row of its own ("Daerah Kabupaten/Kota"), where names begin with their codes."""
        if not self.items or not self._inside() or row in self._inside():
            return False
        cells = self.sheet.filled(row)
        alone = len(cells) == 1 and isinstance(cells[0][1], str) and not amount_like(cells[0][1])
        return alone and self.items[-1].row in self._inside() and bool(self.items[-1].name)

    def _measured(self, row: int) -> None:
        """The second row of an item: what was realised beside what was planned."""
        item = self.items[-1]
        for one in self.table.meanings:
            if one.figure:
                own = self._owner(self._as_row_says(one, row), []) if item.level == "indikator" else None
                self._figure(one, row, [item], own or item)

    def _as_row_says(self, one: Meaning, row: int) -> Meaning:
        """The column as the row measures it: its target, its realisasi ..."""
        if self.by_measure is None:
            return one
        said = self.sheet.text(row, self.by_measure.leaf.col)
        return measured_as(one, said)

    def _filter_line(self, row: int) -> bool:
        """Nothing but =SUBTOTAL(...) below a total row: what somebody's filter counts, at every level."""
        texts = [t for (r, _), t in self.sheet.grid.formulas.items() if r == row] if self.items else []
        after = bool(self.items) and self.items[-1].level in ("total", "lain")
        return after and bool(texts) and all(t.upper().lstrip("=").startswith("SUBTOTAL(") for t in texts)

    def _share_line(self, row: int) -> bool:
        """ "Persentase per triwulan" below the total: nothing but percentages in columns of amounts."""
        after = bool(self.items) and self.items[-1].level in ("total", "lain")
        money = [m.leaf.col for m in self.table.meanings if m.name in RUPIAH] if after else []
        filled = [c for c in money if amount_like(self.sheet.grid.value(row, c))]
        said = bool(_SHARE.search(self._first_text(row)))  # "Serapan (%)"
        return bool(filled) and all(said or self._is_share(row, c) for c in filled)

    def _is_share(self, row: int, col: int) -> bool:
        value, code = self.sheet.grid.value(row, col), self.sheet.grid.formats.get((row, col), "")
        return "%" in value if isinstance(value, str) else is_percent(code)

    def _labelled_elsewhere(self, row: int) -> bool:
        """A line below the total whose words stand in no column of names ("Kumulatif s.d. bulan berjalan")."""
        after = bool(self.items) and self.items[-1].level in ("total", "lain")
        return after and not self.wide and len(self._first_text(row)) > 3 and self.by_measure is None

    def _lonely_total(self, row: int) -> bool:
        """Amounts with no name at all: the grand total under the header, or the last row of a list."""
        if self.wide:
            return False
        cells = [m for m in self.table.meanings if m.figure and amount_like(self.sheet.grid.value(row, m.leaf.col))]
        if not cells or not any(m.name in MONEY for m in cells):
            return False
        if not self.items:
            return True
        last = row == self.table.rows[-1][0] and not self._nameless_before(row)
        covered = any(self.sheet.covered(row, m.leaf.col) for m in self.names)
        return last and not covered and not any(m.name == "indikator" for m in self.names)

    def _counts_the_rest(self, row: int) -> bool:
        """ "Seluruhnya" above the rows of a staff table, whatever it is called: what it counts is the sum of all other
        rows in every column, of which there are several."""
        rows = self.table.data
        if not any(m.name in COUNTS for m in self.table.meanings) or row not in (rows[0], rows[-1]) or len(rows) < 3:
            return False
        columns = [m.leaf.col for m in self.table.meanings if m.figure or m.name == OTHER]
        counts = [self._column_counts(row, col) for col in columns]
        told = [one for one in counts if one is not None]
        return len(told) > 1 and all(own == rest for own, rest in told)

    def _column_counts(self, row: int, col: int) -> tuple[Decimal, Decimal] | None:
        """What a row counts in a column, and all other rows of the table together; None where it counts nobody."""
        found = {r: read_quantity(self.sheet.grid, r, col).value or Decimal(0) for r in self.table.data}
        own = found.pop(row)
        return (own, sum(found.values(), Decimal(0))) if own else None

    def _nameless_before(self, row: int) -> bool:
        """Earlier rows with amounts and no name: then the last one is one of those, no total."""
        money = [m for m in self.table.meanings if m.name in MONEY]
        return any(
            not self._named(r) and any(amount_like(self.sheet.grid.value(r, m.leaf.col)) for m in money)
            for r in self.table.data
            if self.table.data[0] < r < row
        )

    def _owner(self, one: Meaning, fresh: list[Draft]) -> Draft | None:
        """The item that a figure of a column belongs to in this row."""
        if one.group and one.group in self.current and self.wide:
            column = next((m for m in self.names if m.name == "indikator" and m.group == one.group), None)
            return self.current[one.group] if one.name in MONEY or column is None else self.current.get(key_of(column))
        if self.figures_on != "baris" and one.name in MONEY and self.budget:
            found = [k for k in self.current if k in LEDGER]
            if found:
                return self.current[max(found, key=lambda k: RANK[k])]
        column = self._indicator_of(one)
        if column is not None:
            return self.current.get(key_of(column))
        return fresh[-1] if fresh else self._deepest()

    def _indicator_of(self, one: Meaning) -> Meaning | None:
        """The indikator column that a figure measures: the nearest to its left, else the nearest to its right."""
        return nearest(
            one, [m for m in self.names if m.name == "indikator" and (m.group == one.group or not self.wide)]
        )

    def _figure(self, one: Meaning, row: int, fresh: list[Draft], whose: Draft | None = None) -> None:
        """Puts the figure of a column where it belongs; a nameless row with a target gets an item of its own."""
        one = self._as_row_says(one, row)
        col = one.leaf.col
        value = self.sheet.grid.value(row, col)
        blank = is_blank(value) and (row, col) not in self.sheet.grid.errors
        if one.leaf.last > col and blank:
            for other in range(col + 1, one.leaf.last + 1):
                if not is_blank(self.sheet.grid.value(row, other)):
                    col, blank = other, False
                    break
        if blank and self.sheet.covered(row, col):
            return
        owner = whose or self._owner(one, fresh)
        if owner is None and blank:
            return
        if owner is None or (not blank and self._needs_own(one, owner, row)):
            owner = self._nameless(one, row)
            fresh.append(owner)
        slot = Slot(one.name, self._period(one, row))
        cells = owner.figures.setdefault(slot, [])
        if blank and cells:
            return
        if blank and owner.row != row:
            del owner.figures[slot]
            return
        assert self.reader is not None
        found = self.reader.quantity(row, col, one)
        self.taken.add((row, col))
        if row in self.again and one.name in MONEY and any(c.value == found.value for c in cells):
            return  # the amount of an item that is named on each row of its indikator, said once more
        if len(cells) == 1 and cells[0].form is Form.BLANK and not one.belanja:
            cells.clear()
        cells.append(found)

    def _period(self, one: Meaning, row: int) -> str:
        """The period of a figure: of its column, or of its row where a column says "Triwulan"."""
        if self.by_row is None or one.period:
            return one.period
        quarter = {"i": "tw1", "ii": "tw2", "iii": "tw3", "iv": "tw4", "1": "tw1", "2": "tw2", "3": "tw3", "4": "tw4"}
        words = self.sheet.text(row, self.by_row.leaf.col).casefold().split()
        return quarter.get(words[-1], "") if words else ""

    def _needs_own(self, one: Meaning, owner: Draft, row: int) -> bool:
        """A second target where the indikator is blank: an indikator whose words were deleted."""
        if one.name in MONEY or one.name == "jumlah" or owner.level != "indikator" or owner.row == row:
            return False
        column = self._indicator_of(one)
        if column is None or self.sheet.covered(row, column.leaf.col):
            return False
        return (
            Slot(one.name, one.period) in owner.figures
            and owner.figures[Slot(one.name, one.period)][0].form is not Form.BLANK
        )

    def _nameless(self, one: Meaning, row: int) -> Draft:
        action = self._action(row)
        if action is not None:
            return action
        column = self._indicator_of(one)
        col = column.leaf.col if column else one.leaf.col
        level = "indikator" if column else self.levels[0]
        key = key_of(column) if column else level
        parent = self.current.get(one.group) or self._deepest()
        place = self._place(row, one.leaf.col)
        self.notes.append(
            Note("indikator-kosong", "Ada angka pada baris yang tidak menyebut indikator atau uraiannya.", place)
        )
        return self._start(level, "", row, col, key, parent)

    def _text(self, one: Meaning, row: int, fresh: list[Draft]) -> None:
        col = one.leaf.col
        if is_blank(self.sheet.grid.value(row, col)) or (one.name == "cara" and not fresh and self._action(row)):
            return
        owner = self._owner(Meaning(one.leaf, "satuan", group=one.group), fresh) if one.name == "satuan" else None
        owner = owner or self._described(one) or (fresh[-1] if fresh else self._deepest())
        if owner is not None and one.name not in owner.texts:
            owner.texts[one.name] = figures.text(self.sheet, row, col)
            if amount_like(self.sheet.grid.value(row, col)):
                self.taken.add((row, col))

    def _described(self, one: Meaning) -> Draft | None:
        """In a wide table the indikator (else the item) of the group that a text stands in, or None."""
        if not self.wide or not one.group:
            return None
        column = next((m for m in self.names if m.name == "indikator" and m.group == one.group), None)
        return (self.current.get(key_of(column)) if column is not None else None) or self.current.get(one.group)

    def _total(self, row: int, of: Draft | None = None, level: str = "total") -> None:
        """A total row; it sums the rows of the item it names, else the whole table. of: what the reading says."""
        label, col = "", self.table.block.leaves[0].col
        for at, value in self.sheet.filled(row):
            if isinstance(value, str) and not amount_like(value):
                label, col = " ".join(value.split()), at
                break
        filled = [m for m in self.table.meanings if m.figure and amount_like(self.sheet.grid.value(row, m.leaf.col))]
        spanning = sum(self._spans(row, m) for m in filled) > 1
        if spanning or is_carried(label):  # the sums of quarters, each over its months; what a page hands to the next
            level = "lain"
        item = self._start(level, label, row, col)
        parent = self._totalled(label) if self.plan is None else of
        item.parent = parent.id if parent else None
        assert self.reader is not None
        for column in self.table.meanings:
            one = self._as_row_says(column, row)
            if one.name == OTHER:
                self._other(one, row, item)
            if not one.figure:
                if one.name not in (*NAMING, OTHER, "satuan"):
                    self._text(one, row, [item])
                continue
            blank = (
                is_blank(self.sheet.grid.value(row, one.leaf.col)) and (row, one.leaf.col) not in self.sheet.grid.errors
            )
            if blank and (spanning or one.group or self.sheet.covered(row, one.leaf.col)):
                continue
            if self._spans(row, one):
                self._other(replace(one, period=self._span_label(row, one)), row, item)
                continue
            share = self._is_share(row, one.leaf.col) or bool(_SHARE.search(label))
            if level == "lain" and one.name in RUPIAH and share:
                self._other(replace(one, name=OTHER, unit="%", period=one.leaf.text), row, item)
                continue
            cells = item.figures.setdefault(Slot(one.name, one.period), [])
            cells.append(self.reader.quantity(row, one.leaf.col, one))
            self.taken.add((row, one.leaf.col))

    def _spans(self, row: int, one: Meaning) -> bool:
        """An amount merged over several columns of figures is the sum of them all, the total of none."""
        last = self.sheet.right_end(row, one.leaf.col)
        return any(m.figure and one.leaf.last < m.leaf.col <= last for m in self.table.meanings)

    def _span_label(self, row: int, one: Meaning) -> str:
        last = self.sheet.right_end(row, one.leaf.col)
        ends = [m.leaf.path[-1].text for m in self.table.meanings if m.leaf.col in (one.leaf.col, last) and m.leaf.path]
        return f"jumlah {' sampai '.join(ends)}"

    def _totalled(self, label: str) -> Draft | None:
        """ "Jumlah Program ...": the program above; a plain "JUMLAH" sums the table."""
        low = label.casefold()
        for word, level in (
            ("sub kegiatan", "sub_kegiatan"),
            ("kegiatan", "kegiatan"),
            ("program", "program"),
            ("sasaran", "sasaran"),
        ):
            if word in low and level in self.current and any(d.level == level for d in self.items):
                several = sum(1 for d in self.items if d.level == "total" and d.name.casefold() == low) > 0
                return self.current[level] if several and len(low.split()) > 1 and self._subtotal(low) else None
        return None

    def _subtotal(self, low: str) -> bool:
        """The same label more than once in the table: a subtotal of each."""
        count = sum(
            1
            for r, kind in self.table.rows
            if kind is Row.TOTAL
            and low in " ".join(str(v).casefold() for _, v in self.sheet.filled(r) if isinstance(v, str))
        )
        return count > 1

    def _mean(self, row: int) -> None:
        """ "Rata-rata capaian": an item with the percentages that stand under those of the table."""
        assert self.reader is not None
        filled = [m for m in self.table.meanings if amount_like(self.sheet.grid.value(row, m.leaf.col))]
        at, label = next((c, v) for c, v in self.sheet.filled(row) if isinstance(v, str) and not amount_like(v))
        if self.by_measure is not None and CAPAIAN in words_of(label):  # the rows say what a figure is, this one too
            filled = [measured_as(m, CAPAIAN) for m in filled]
        columns = [m for m in filled if m.name in PERCENT and not m.group]
        found = {Slot(one.name, one.period): self.reader.quantity(row, one.leaf.col, one) for one in columns}
        if columns and {"total", "jumlah"} & set(words_of(label)):  # "Rata-rata Capaian / Total Anggaran"
            money = [m for m in filled if m.name in RUPIAH and not m.group]
            found |= {Slot(one.name, one.period): self.reader.quantity(row, one.leaf.col, one) for one in money}
        elif not columns and self._says_capaian(row):
            said = self.reader.labelled(row, [c for c, _ in self.sheet.filled(row)], "serapan")
            found = {Slot("capaian"): said} if said is not None and said.form is Form.NUMBER else {}
        if not found:
            return
        item = self._start("ringkasan", " ".join(label.split()), row, at)
        for slot, one_found in found.items():
            item.figures[slot] = [one_found]
            self.taken.add((row, one_found.place.col))
        for one in (m for m in filled if m.name in PERFORMANCE):
            self._other(replace(one, period=one.leaf.text), row, item)

    def _says_capaian(self, row: int) -> bool:
        """ "Rata-rata capaian : 106,38 %": a labelled line, its figure not under the column of the capaian."""
        texts = [v for _, v in self.sheet.filled(row) if isinstance(v, str)]
        labelled = any(v.strip().startswith(":") or v.rstrip().endswith(":") for v in texts)
        return labelled and any(m.name == "capaian" for m in self.table.meanings)

    def _summary(self, row: int) -> None:
        """ "Jumlah Anggaran Program Tahun 2021 : Rp. ..." becomes an item with one figure."""
        cells = self.sheet.filled(row)
        label = " ".join(str(cells[0][1]).split(":")[0].split())
        item = self._start("ringkasan", label, row, cells[0][0])
        low = label.casefold()
        name = "serapan" if "persen" in low or "%" in low else "realisasi_rp" if "realisasi" in low else "pagu"
        assert self.reader is not None
        found = self.reader.labelled(row, [c for c, _ in cells], name)
        if found is None and (col := self._summary_column(row)) is not None:
            found = self.reader.labelled_blank(row, col, name)
        if found is not None:
            item.figures[Slot(name)] = [found]
            self.taken.add((row, found.place.col))

    def _summary_column(self, row: int) -> int | None:
        """Where a line without its amount should carry it: where the other lines do, else under the first
        column of figures."""
        mine = [c for c, _ in self.sheet.filled(row)]
        lines = [r for r, kind in self.table.rows if kind is Row.SUMMARY and r != row]
        columns = [c for r in lines for c, v in self.sheet.filled(r) if amount_like(v)]
        columns += [m.leaf.col for m in self.table.meanings if m.figure]
        return next((c for c in columns if c > mine[-1]), None)
