"""What each row of a table names: its name, code and level, the item it opens and those it closes."""

import re
from dataclasses import dataclass, field

from lkjip_xl.model import Note, Place
from lkjip_xl.recognise.accounts import Account, coded_names, is_above, run_together
from lkjip_xl.recognise.codes import join_codes, normalise_code
from lkjip_xl.recognise.columns import BUDGET, Meaning
from lkjip_xl.recognise.drafts import MONEY, Draft, key_of, nearest
from lkjip_xl.recognise.hierarchy import LEDGER, RANK, Clues, Ladder, code_level, numbering
from lkjip_xl.recognise.sheet import Sheet
from lkjip_xl.recognise.structure.plan import Plan, Step
from lkjip_xl.recognise.tables import RawTable

_MARK = re.compile(r"\[\s*([#-])\s*\]")


@dataclass(slots=True)
class Opener:
    """What a row names, and which items that opens and closes. `first_id` is the id of the first item."""

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
    wide: bool = False
    budget: bool = False
    names: list[Meaning] = field(default_factory=list)
    codes: list[Meaning] = field(default_factory=list)
    mixed: Meaning | None = None
    by_row: Meaning | None = None
    tree: bool | None = None  # whether the codes are those of the program tree, whatever the heading names
    by_measure: Meaning | None = None  # the column whose words say what the figures of a row are: TARGET, REALISASI
    run: dict[int, str] | None = None
    inside: dict[int, tuple[str, str]] | None = None
    plan: Plan | None = None
    seen: dict[int, Clues] = field(default_factory=dict)  # what several readings of the table share
    coded: dict[int, tuple[str | None, str, Place | None]] = field(default_factory=dict)
    at_row: dict[int, Draft] = field(default_factory=dict)  # what each row opened, for the rows under it
    again: set[int] = field(default_factory=set)  # rows that name an open item once more
    above: dict[str, Draft] = field(default_factory=dict)  # what was open before the first row
    groups: list[tuple[int, Draft | None, Draft]] = field(default_factory=list)
    accounts: list[tuple[Draft | None, Account, Draft]] = field(default_factory=list)

    def _is_mixed(self, one: Meaning) -> bool:
        """A column whose rows may stand at several levels: programs and kegiatan, accounts, anything unnamed."""
        return not one.group and (not one.levels or one.levels[0] in BUDGET or self._coded_tree())

    def _coded_tree(self) -> bool:
        """The codes of most rows are those of programs, kegiatan and sub kegiatan, whatever the heading of the one
        column of names says."""
        if sum(m.name == "uraian" for m in self.table.meanings) != 1:
            return False
        if self.tree is None:
            levels = [code_level(self._code(r)[0] or "") for r in self.table.data] if self.codes else []
            held = sum(level in ("program", "kegiatan", "sub_kegiatan") for level in levels)
            self.tree = held > 2 and held >= 0.6 * len(levels)
        return self.tree

    def _name(self, row: int, one: Meaning) -> tuple[str, int]:
        """The text of a name column in a row, and the column in which it stands; "" where it is blank, or names
        something else (a column of sasaran and indikator)."""
        if self.table.shared.get((row, one.leaf.col), one.name) != one.name:
            return "", one.leaf.col
        first: tuple[str, int] | None = None
        for col in range(one.leaf.col, one.leaf.last + 1):
            text = "" if self.sheet.covered(row, col) else self.sheet.text(row, col)
            if not text:
                continue
            if first is None:
                first = (text, col)
                if not numbering(text) and not text.replace(".", "").isdigit():
                    break
            else:
                return text, col  # a number before the name, under one heading
        return first or ("", one.leaf.col)

    def _code(self, row: int) -> tuple[str | None, str, Place | None]:
        """The code of a row, as written, and where: the deepest of full codes, short pieces joined ("3", "1", "01")."""
        if row not in self.coded:
            self.coded[row] = self._read_code(row)
        return self.coded[row]

    def _read_code(self, row: int) -> tuple[str | None, str, Place | None]:
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
        if row not in self.seen:
            self.seen[row] = self._read_clues(row)
        return self.seen[row]

    def _read_clues(self, row: int) -> Clues:
        assert self.mixed is not None
        name, col = self._name(row, self.mixed)
        number = next((self.sheet.text(row, m.leaf.col) for m in self.table.meanings if self._numbers(m)), "")
        if not number and col > self.mixed.leaf.col and numbering(self.sheet.text(row, self.mixed.leaf.col)):
            number = self.sheet.text(row, self.mixed.leaf.col)
        run = self._run_codes().get(row, "")
        inside = self._inside().get(row)
        name = inside[1] if inside else name
        code = run or self._code(row)[0] or (inside[0] if inside else "")
        return Clues(name, code, number, col, (row, col) in self.sheet.grid.bold, bool(run))

    def _numbers(self, one: Meaning) -> bool:
        """A "No." that numbers the mixed column, no other names between them ("No | Sasaran | Program")."""
        assert self.mixed is not None
        own = self.mixed.leaf.col
        return one.name == "nomor" and not any(
            one.leaf.col < m.leaf.col < own for m in self.names if m.name == "uraian"
        )

    def _inside(self) -> dict[int, tuple[str, str]]:
        """Row -> (code, name) where the names of the table begin with their codes: "5.03.02 PROGRAM ..."."""
        if self.inside is None:
            self.inside = {}
            if self.mixed is not None and not self.codes:
                names = {r: n for r in self.table.data if (n := self._name(r, self.mixed)[0])}
                self.inside = coded_names(names)
        return self.inside

    def _run_codes(self) -> dict[int, str]:
        """Row -> account code, dotted, where the table writes its accounts without dots."""
        if self.run is None:
            columns = [m.leaf.col for m in self.table.meanings if m.name in ("nomor", "kode")][:1]
            columns += list(range(self.mixed.leaf.col, self.mixed.leaf.last)) if self.mixed else []
            written: dict[int, str] = {}
            for row in self.table.data:
                text = next((t for c in columns if (t := self.sheet.text(row, c))), "")
                if text:
                    written[row] = text.strip(" .")
            dotted = run_together(list(written.values()))
            self.run = {row: dotted[text] for row, text in written.items() if text in dotted}
        return self.run

    def _place(self, row: int, col: int) -> Place:
        return Place(self.sheet.grid.file, self.sheet.grid.name, row, col)

    def _start(self, level: str, name: str, row: int, col: int, key: str = "", parent: Draft | None = None) -> Draft:
        """A new item at a level; what stood deeper is closed, in wide tables only within the budget."""
        if level not in ("indikator", "total", "ringkasan", "lain"):
            rank = RANK.get(level, 99)
            parent = parent or self._parent(level)
            for other in [k for k in self.current if self._closes(level, rank, k, col)]:
                del self.current[other]
        item = Draft(
            self.first_id + len(self.items), level, name, self._place(row, col), row,
            parent.id if parent else None, hidden=row in self.sheet.grid.hidden_rows,
        )  # fmt: skip
        self.items.append(item)
        if level not in ("total", "ringkasan", "lain"):
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

    def _named(self, row: int) -> bool:
        return any(self._name(row, m)[0] for m in self.names) or bool(self._code(row)[0])

    def _open(self, one: Meaning, name: str, row: int, col: int) -> Draft:
        """A new item for a name column."""
        if one.name == "indikator":
            owner = self._owner_of(one)
            return self._start("indikator", name, row, col, key_of(one), owner)
        if one is self.mixed and self.ladder is not None:
            if len(one.levels) == 1 and (again := self._repeated(one, one.levels[0], name, row, deeper=True)):
                return again
            step = self.plan.steps.get(row) if self.plan is not None else None
            if step is not None:
                return self._open_planned(step, name, row, col)
            level = self.ladder.level(self._clues(row))
            if level == "opd" and "opd" in self.current and self.current["opd"].code == self._code(row)[0] is not None:
                level = "unit"  # SIPD names the agency once more as its own sub unit
            inside = self._inside().get(row)
            item = self._start_mixed(level, inside[1] if inside else name, row, col)
            self._put_code(item, row)
            if inside and item.code is None:
                item.code, item.code_text, item.code_place = inside[0], name.split()[0], self._place(row, col)
            return item
        level = one.levels[0] if one.levels else self.levels[0]
        return self._repeated(one, level, name, row) or self._start(level, name, row, col)

    def _open_planned(self, step: Step, name: str, row: int, col: int) -> Draft:
        """The item of a row whose level and parent the chosen reading tells."""
        inside = self._inside().get(row)
        parent = self.at_row.get(step.parent) if step.parent is not None else self._outside(step.level)
        item = self._start(step.level, inside[1] if inside else name, row, col, parent=parent)
        item.parent = parent.id if parent is not None else None
        self.at_row[row] = item
        self._put_code(item, row)
        if inside and item.code is None:
            item.code, item.code_text, item.code_place = inside[0], name.split()[0], self._place(row, col)
        return item

    def _outside(self, level: str) -> Draft | None:
        """What a row under no other row of the table stands under: an item named above the table, if any."""
        higher = [k for k in self.above if RANK.get(k, 99) < RANK.get(level, 99)]
        return self.above[max(higher, key=lambda k: RANK[k])] if higher else None

    def _repeated(self, one: Meaning, level: str, name: str, row: int, deeper: bool = False) -> Draft | None:
        """A name said once more on each row of what stands below it (`deeper`: a column of names): the open item.

        In a wide table an item that stands higher and is new in this row has closed the one of the same name.
        """
        item = self.current.get(level)
        if item is None or item.name != name or item.row == row:
            return None
        if self.wide:
            self.again.add(row)
            return item
        below = [m for m in self.names if m.leaf.col > one.leaf.col and (m.name == "uraian" or not deeper)]
        if not any(self._name(row, m)[0] for m in below):
            return None
        return item

    def _owner_of(self, one: Meaning) -> Draft | None:
        """What an indikator column measures: its group, else what the nearest column of names left of it names."""
        if one.group and one.group in self.current and self.wide:
            return self.current[one.group]
        near = nearest(one, [m for m in self.names if m.name == "uraian"])
        if near is not None and near is not self.mixed and near.levels and near.levels[0] in self.current:
            return self.current[near.levels[0]]
        return self._deepest()

    def _start_mixed(self, level: str, name: str, row: int, col: int) -> Draft:
        """Accounts nest by their codes; everything else by its level."""
        if level == "rincian":
            return self._start_detail(name, row, col)
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

    def _start_detail(self, name: str, row: int, col: int) -> Draft:
        """What an account is spent on; "[#]" and "[-]" are headings whose amounts hold those of the lines below."""
        home = self._parent("rincian")
        mark = _MARK.match(name)
        rank = {"#": 0, "-": 1}[mark[1]] if mark else 2
        while self.groups and (self.groups[-1][1] is not home or self.groups[-1][0] >= rank):
            self.groups.pop()
        item = self._start("rincian", name, row, col, parent=self.groups[-1][2] if self.groups else home)
        if mark:
            self.groups.append((rank, home, item))
        return item

    def _again(self, level: str, name: str, row: int, col: int) -> Draft | None:
        """The same kegiatan named again for a further indikator, its amounts repeated or blank: the item still open."""
        if not any(m.name == "indikator" for m in self.names):
            return None
        money = [m for m in self.table.meanings if m.name in MONEY]
        open_item = self.current.get(level)
        code = self._code(row)[0]
        if not money or open_item is None or (open_item.code, open_item.name) != (code, name):
            return None
        grid = self.sheet.grid
        if any(grid.value(row, m.leaf.col) not in (None, "", grid.value(open_item.row, m.leaf.col)) for m in money):
            return None
        self.again.add(row)
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
