"""From the rows of a cut table to items: what each row names, under what, and which figures are whose.

Figures of a wide group (RKT: PROGRAM with its own K and Rp) belong to that group's item. Elsewhere money
belongs to the program, kegiatan or account of the row, performance to its indikator; in a table that names
only sasaran and indikator every figure of a row belongs to the deepest item of that row.
"""

from dataclasses import dataclass, field

from lkjip_xl.model import Form, Item, Note, Place, Quantity, Slot, Text
from lkjip_xl.recognise import figures
from lkjip_xl.recognise.accounts import Account, is_above
from lkjip_xl.recognise.codes import join_codes, normalise_code
from lkjip_xl.recognise.columns import BUDGET, RUPIAH, Meaning
from lkjip_xl.recognise.hierarchy import LEDGER, RANK, Clues, Ladder, numbering
from lkjip_xl.recognise.rows import Row, amount_like
from lkjip_xl.recognise.sheet import Sheet, is_blank
from lkjip_xl.recognise.tables import RawTable

MONEY = RUPIAH | {"serapan", "persen_anggaran"}


@dataclass(slots=True)
class Draft:
    """An item under construction."""

    id: int
    level: str
    name: str
    place: Place
    row: int
    parent: int | None
    code: str | None = None
    code_text: str = ""
    code_place: Place | None = None
    figures: dict[Slot, list[Quantity]] = field(default_factory=dict)
    texts: dict[str, Text] = field(default_factory=dict)
    hidden: bool = False

    def finished(self, table: int) -> Item:
        """The frozen item."""
        cells = {slot: tuple(found) for slot, found in self.figures.items()}
        return Item(
            self.id, self.level, self.name, self.place, self.row, self.parent, self.code, self.code_text,
            self.code_place, cells, dict(self.texts), table, self.hidden,
        )  # fmt: skip


def _rank(column: Meaning) -> float:
    return RANK.get(column.levels[0], RANK["program"]) if column.levels else RANK["program"]


def _depth(column: Meaning, names: list[Meaning]) -> float:
    """In which order the names of a row are opened: from the top down, an indikator right after what it measures."""
    if column.name == "uraian":
        return _rank(column)
    if column.group in RANK:
        return RANK[column.group] + 0.5
    near = _nearest(column, [m for m in names if m.name == "uraian"])
    return _rank(near) + 0.5 if near is not None else 99


def _nearest(one: Meaning, columns: list[Meaning]) -> Meaning | None:
    """The nearest column to the left, else the nearest to the right."""
    left = [m for m in columns if m.leaf.col < one.leaf.col]
    return max(left, key=lambda m: m.leaf.col) if left else min(columns, key=lambda m: m.leaf.col, default=None)


def _key(column: Meaning) -> str:
    """Under which key the open item of an indikator column is kept: its group and its place."""
    return f"indikator:{column.group}@{column.leaf.col}"


@dataclass(slots=True)
class Builder:
    """Builds the items of one table. `first_id` is the id of its first item; `figures_on` as in Layout."""

    sheet: Sheet
    table: RawTable
    first_id: int
    levels: tuple[str, ...]
    figures_on: str = ""
    items: list[Draft] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    current: dict[str, Draft] = field(default_factory=dict)
    ladder: Ladder | None = None
    taken: set[tuple[int, int]] = field(default_factory=set)

    def build(self) -> None:
        """Goes through the rows once."""
        self.wide = any(m.group and m.name == "uraian" for m in self.table.meanings)
        names = [m for m in self.table.meanings if m.name in ("uraian", "indikator") and m.levels != ("rincian",)]
        self.names = sorted(names, key=lambda m: _depth(m, names))
        self.codes = [m for m in self.table.meanings if m.name == "kode"]
        self.reader = figures.Reader(self.sheet, self.table)
        self.by_row = next((m for m in self.table.meanings if m.name == "triwulan"), None)
        self.mixed = next((m for m in self.names if m.name == "uraian" and self._is_mixed(m)), None)
        self.budget = self.mixed is not None or any(
            m.name == "uraian" and set(m.levels) & set(BUDGET) for m in self.names
        )
        if self.mixed is not None:
            levels = tuple(x for x in self.mixed.levels if x in LEDGER) or self.levels
            if len(levels) == 1 and levels[0] in self.levels:
                levels = self.levels[self.levels.index(levels[0]) :]
            self.ladder = Ladder(levels, named=bool(self.mixed.levels))
            self.ladder.prepare([self._clues(r) for r in self.table.data if self._name(r, self.mixed)[0]])
        for row, kind in self.table.rows:
            if kind is Row.TOTAL:
                self._total(row)
            elif kind is Row.SUMMARY:
                self._summary(row)
            else:
                self._data(row)

    wide: bool = False
    budget: bool = False
    names: list[Meaning] = field(default_factory=list)
    codes: list[Meaning] = field(default_factory=list)
    mixed: Meaning | None = None
    by_row: Meaning | None = None
    accounts: list[tuple[Draft | None, Account, Draft]] = field(default_factory=list)
    reader: "figures.Reader | None" = None

    def _is_mixed(self, one: Meaning) -> bool:
        """A column whose rows may stand at several levels: programs and kegiatan, accounts, anything unnamed."""
        return not one.group and (not one.levels or one.levels[0] in BUDGET)

    def _name(self, row: int, one: Meaning) -> tuple[str, int]:
        """The text of a name column in a row, and the column in which it stands; "" where it is blank."""
        first: tuple[str, int] | None = None
        for col in range(one.leaf.col, one.leaf.last + 1):
            text = "" if self.sheet.covered(row, col) else self.sheet.text(row, col)
            if not text:
                continue
            if first is None:
                first = (text, col)
                if not numbering(text):
                    break
            else:
                return text, col  # a number before the name, under one heading
        return first or ("", one.leaf.col)

    def _code(self, row: int) -> tuple[str | None, str, Place | None]:
        """The code of a row, as written, and where: the deepest of full codes, short pieces joined ("3", "1", "01")."""
        grid = self.sheet.grid
        found: list[tuple[str, str, int]] = []
        for one in self.codes:
            for col in range(one.leaf.col, one.leaf.last + 1):
                text = self.sheet.text(row, col)
                if text and not self.sheet.covered(row, col):
                    code = normalise_code(grid.value(row, col), grid.formats.get((row, col), ""))
                    found.append((code or "", text, col))
        if not found:
            return None, "", None
        place = self._place(row, found[-1][2])
        first = found[0][0]
        if len(found) > 1 and "." not in first and not all(code.startswith(first + ".") for code, _, _ in found[1:]):
            return join_codes([code for code, _, _ in found]), " ".join(text for _, text, _ in found), place
        return found[-1][0] or None, found[-1][1], place

    def _clues(self, row: int) -> Clues:
        assert self.mixed is not None
        name, col = self._name(row, self.mixed)
        number = next((self.sheet.text(row, m.leaf.col) for m in self.table.meanings if m.name == "nomor"), "")
        if not number and col > self.mixed.leaf.col and numbering(self.sheet.text(row, self.mixed.leaf.col)):
            number = self.sheet.text(row, self.mixed.leaf.col)
        return Clues(name, self._code(row)[0] or "", number, col, (row, col) in self.sheet.grid.bold)

    def _place(self, row: int, col: int) -> Place:
        return Place(self.sheet.grid.file, self.sheet.grid.name, row, col)

    def _start(self, level: str, name: str, row: int, col: int, key: str = "", parent: Draft | None = None) -> Draft:
        """A new item at a level; what stood deeper is closed, in wide tables only within the budget."""
        if level not in ("indikator", "total", "ringkasan"):
            rank = RANK.get(level, 99)
            parent = parent or self._parent(level)
            for other in [k for k in self.current if self._closes(level, rank, k, col)]:
                del self.current[other]
        item = Draft(
            self.first_id + len(self.items), level, name, self._place(row, col), row,
            parent.id if parent else None, hidden=row in self.sheet.grid.hidden_rows,
        )  # fmt: skip
        self.items.append(item)
        if level not in ("total", "ringkasan"):
            self.current[key or level] = item
        return item

    def _closes(self, level: str, rank: int, other: str, col: int) -> bool:
        """An item closes what is deeper; an indikator only where its column stands to the right (or in its group)."""
        if other.startswith("indikator"):
            group, _, at = other.partition(":")[2].partition("@")
            return group == level if self.wide and group else int(at) > col
        if self.wide and level in ("tujuan", "sasaran") and other in LEDGER:
            return False
        return RANK.get(other, 99) >= rank

    def _parent(self, level: str) -> Draft | None:
        rank = RANK.get(level, 99)
        above = [k for k in self.current if RANK.get(k, 99) < rank]
        return self.current[max(above, key=lambda k: RANK[k])] if above else None

    def _data(self, row: int) -> None:
        if not self._named(row) and self._lonely_total(row):
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
        for one in self.table.meanings:
            if one.figure:
                self._figure(one, row, fresh)
            elif one.name not in ("", "uraian", "indikator", "kode", "nomor"):
                self._text(one, row, fresh)

    def _named(self, row: int) -> bool:
        return any(self._name(row, m)[0] for m in self.names) or bool(self._code(row)[0])

    def _lonely_total(self, row: int) -> bool:
        """Amounts with no name at all: the grand total under the header, or the last row of a list."""
        if self.wide:
            return False
        cells = [m for m in self.table.meanings if m.figure and amount_like(self.sheet.grid.value(row, m.leaf.col))]
        if not cells or not any(m.name in MONEY for m in cells):
            return False
        if not self.items:
            return True
        last = row == self.table.rows[-1][0]
        covered = any(self.sheet.covered(row, m.leaf.col) for m in self.names)
        return last and not covered and not any(m.name == "indikator" for m in self.names)

    def _open(self, one: Meaning, name: str, row: int, col: int) -> Draft:
        """A new item for a name column."""
        if one.name == "indikator":
            owner = self._owner_of(one)
            return self._start("indikator", name, row, col, _key(one), owner)
        if one is self.mixed and self.ladder is not None:
            level = self.ladder.level(self._clues(row))
            if level == "opd" and "opd" in self.current and self.current["opd"].code == self._code(row)[0] is not None:
                level = "unit"  # SIPD names the agency once more as its own sub unit
            item = self._start_mixed(level, name, row, col)
            self._put_code(item, row)
            return item
        return self._start(one.levels[0] if one.levels else self.levels[0], name, row, col)

    def _owner_of(self, one: Meaning) -> Draft | None:
        """What an indikator column measures: its group, else what the nearest column of names left of it names."""
        if one.group and one.group in self.current and self.wide:
            return self.current[one.group]
        near = _nearest(one, [m for m in self.names if m.name == "uraian"])
        if near is not None and near is not self.mixed and near.levels and near.levels[0] in self.current:
            return self.current[near.levels[0]]
        return self._deepest()

    def _start_mixed(self, level: str, name: str, row: int, col: int) -> Draft:
        """Accounts nest by their codes; everything else by its level."""
        if level != "rekening":
            return self._again(level, name, row, col) or self._start(level, name, row, col)
        home = self._parent("rekening")
        clues = self._clues(row)
        number = (normalise_code(clues.number) or "") if not clues.code else ""
        account = Account(name, clues.code, number, col, clues.bold)
        while self.accounts and not (self.accounts[-1][0] is home and is_above(self.accounts[-1][1], account)):
            self.accounts.pop()
        parent = self.accounts[-1][2] if self.accounts else home
        if not self.accounts:
            self.current.pop("rekening", None)
        item = self._start(level, name, row, col, parent=parent)
        self.accounts.append((home, account, item))
        return item

    def _again(self, level: str, name: str, row: int, col: int) -> Draft | None:
        """The same kegiatan named again for a further indikator, without an amount of its own: the item still open."""
        if not any(m.name == "indikator" for m in self.names):
            return None
        money = [m for m in self.table.meanings if m.name in MONEY]
        if not money or any(not is_blank(self.sheet.grid.value(row, m.leaf.col)) for m in money):
            return None
        open_item = self.current.get(level)
        code = self._code(row)[0]
        if open_item is None or (open_item.code, open_item.name) != (code, name):
            return None
        for other in [k for k in self.current if self._closes(level, RANK.get(level, 99), k, col) and k != level]:
            del self.current[other]
        return open_item

    def _deepest(self) -> Draft | None:
        """The deepest item open now that is no indikator."""
        found = [k for k in self.current if not k.startswith("indikator")]
        return self.current[max(found, key=lambda k: RANK.get(k, 50))] if found else None

    def _put_code(self, item: Draft, row: int) -> None:
        code, text, place = self._code(row)
        if text:
            item.code, item.code_text, item.code_place = code, text, place

    def _owner(self, one: Meaning, fresh: list[Draft]) -> Draft | None:
        """The item that a figure of a column belongs to in this row."""
        if one.group and one.group in self.current and self.wide:
            column = next((m for m in self.names if m.name == "indikator" and m.group == one.group), None)
            return self.current[one.group] if one.name in MONEY or column is None else self.current.get(_key(column))
        if self.figures_on != "baris" and one.name in MONEY and self.budget:
            found = [k for k in self.current if k in LEDGER]
            if found:
                return self.current[max(found, key=lambda k: RANK[k])]
        column = self._indicator_of(one)
        if column is not None:
            return self.current.get(_key(column))
        return fresh[-1] if fresh else self._deepest()

    def _indicator_of(self, one: Meaning) -> Meaning | None:
        """The indikator column that a figure measures: the nearest to its left, else the nearest to its right."""
        return _nearest(
            one, [m for m in self.names if m.name == "indikator" and (m.group == one.group or not self.wide)]
        )

    def _figure(self, one: Meaning, row: int, fresh: list[Draft]) -> None:
        """Puts the figure of a column where it belongs; a nameless row with a target gets an item of its own."""
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
        owner = self._owner(one, fresh)
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
        key = _key(column) if column else level
        parent = self.current.get(one.group) or self._deepest()
        place = self._place(row, one.leaf.col)
        self.notes.append(
            Note("indikator-kosong", "Ada angka pada baris yang tidak menyebut indikator atau uraiannya.", place)
        )
        return self._start(level, "", row, col, key, parent)

    def _action(self, row: int) -> Draft | None:
        """A further action of the indikator above (rencana aksi), with targets of its own."""
        one = next((m for m in self.table.meanings if m.name == "cara"), None)
        key = next((k for k in reversed(self.current) if k.startswith("indikator")), "")
        above = self.current.get(key)
        if one is None or above is None or not self._name(row, one)[0]:
            return None
        last = self.items[-1]
        if last.level == "rincian" and last.row == row:
            return last
        name, col = self._name(row, one)
        item = self._start("rincian", name, row, col, parent=above)
        self.current[key] = above
        return item

    def _text(self, one: Meaning, row: int, fresh: list[Draft]) -> None:
        col = one.leaf.col
        if is_blank(self.sheet.grid.value(row, col)) or (one.name == "cara" and not fresh and self._action(row)):
            return
        owner = self._owner(Meaning(one.leaf, "satuan", group=one.group), fresh) if one.name == "satuan" else None
        owner = owner or (fresh[-1] if fresh else self._deepest())
        if owner is not None and one.name not in owner.texts:
            owner.texts[one.name] = figures.text(self.sheet, row, col)
            if amount_like(self.sheet.grid.value(row, col)):
                self.taken.add((row, col))

    def _total(self, row: int) -> None:
        """A total row; it sums the rows of the item it names, else the whole table."""
        label, col = "", self.table.block.leaves[0].col
        for at, value in self.sheet.filled(row):
            if isinstance(value, str) and not amount_like(value):
                label, col = " ".join(value.split()), at
                break
        item = self._start("total", label, row, col)
        parent = self._totalled(label)
        item.parent = parent.id if parent else None
        assert self.reader is not None
        for one in self.table.meanings:
            if not one.figure:
                if one.name not in ("", "uraian", "indikator", "kode", "nomor", "satuan"):
                    self._text(one, row, [item])
                continue
            blank = (
                is_blank(self.sheet.grid.value(row, one.leaf.col)) and (row, one.leaf.col) not in self.sheet.grid.errors
            )
            if blank and (one.group or self.sheet.covered(row, one.leaf.col)):
                continue
            cells = item.figures.setdefault(Slot(one.name, one.period), [])
            cells.append(self.reader.quantity(row, one.leaf.col, one))
            self.taken.add((row, one.leaf.col))

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

    def _summary(self, row: int) -> None:
        """ "Jumlah Anggaran Program Tahun 2021 : Rp. ..." becomes an item with one figure."""
        cells = self.sheet.filled(row)
        label = " ".join(str(cells[0][1]).split(":")[0].split())
        item = self._start("ringkasan", label, row, cells[0][0])
        low = label.casefold()
        name = "serapan" if "persen" in low or "%" in low else "realisasi_rp" if "realisasi" in low else "pagu"
        assert self.reader is not None
        found = self.reader.labelled(row, [c for c, _ in cells], name)
        if found is not None:
            item.figures[Slot(name)] = [found]
            self.taken.add((row, found.place.col))
