"""What must hold between the columns of one row: sisa = pagu - realisasi, bertambah/(berkurang) = sesudah - sebelum.

The headings state the identity; the figures only settle what headings leave open (which of several pagu is
meant, which way round the difference is printed). Where the figures contradict the headings in most rows the
columns were read wrongly, or stand one aside: then no row is accused, and `doubtful` tells of the table."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lkjip_xl.model import Item, Slot
from lkjip_xl.relations.arith import add_up
from lkjip_xl.relations.hierarchy import period_words
from lkjip_xl.relations.ids import relation_id
from lkjip_xl.relations.kinds import Relation, Sum
from lkjip_xl.relations.tree import Cells, Tree, called, filled

FEW = 2  # rows that may fail in a table however short it is
MOST = Decimal("0.25")  # share of the rows that may fail: beyond it the columns are not what they seem
ALONE = 0.8  # how sure an identity is that holds on no row at all
SEN = Decimal("0.01")
CLEAR = 3  # rows from which on "none of them holds" tells of the columns rather than of the rows


@dataclass(frozen=True, slots=True)
class Stated:
    """One identity that the headings of a table state: result = top - bottom, in these columns."""

    family: str
    table: int
    result: Slot
    top: Slot
    bottom: Slot


@dataclass(frozen=True, slots=True)
class Row:
    """One row of it: its cells, what stands in the column of the difference, and top - bottom, which it should show
    (a blank bottom counts 0, for nothing was spent)."""

    item: Item
    result: Cells
    top: Cells
    bottom: Cells
    written: Decimal
    wanted: Decimal


def relations(tree: Tree) -> Iterator[Relation]:
    """The identities of one document, row by row, where its figures bear the headings out."""
    for stated in all_stated(tree):
        rows = [r for r in rows_of(tree, stated) if filled(r.bottom)]
        signs = Signs(rows, stated.family)
        failing = [r for r in rows if not signs.hold(r)]
        if not borne_out(len(rows), len(failing)):
            continue
        sure = ALONE if len(failing) == len(rows) > 1 else 1.0
        for row in rows:
            yield _relation(row, stated, sure, signs.turn(row))


def borne_out(count: int, failing: int) -> bool:
    """Do the figures bear a statement out that headings make of so many rows? People err in few of them."""
    return failing <= max(FEW, int(MOST * count)) and not (failing == count >= CLEAR)


def doubtful(tree: Tree) -> Iterator[tuple[Stated, list[Row], list[Row]]]:
    """Identities that fail in so many rows that the columns themselves are in doubt: all rows, the failing ones."""
    for stated in all_stated(tree):
        rows = list(rows_of(tree, stated))
        signs = Signs(rows, stated.family)
        failing = [r for r in rows if not signs.hold(r)]
        spent = [r for r in rows if filled(r.bottom)]
        judged = [r for r in failing if filled(r.bottom)]
        if len(rows) >= CLEAR and len(failing) > max(FEW, int(MOST * len(rows))):
            yield stated, rows, failing
        elif len(spent) >= CLEAR and len(judged) > max(FEW, int(MOST * len(spent))):
            yield stated, spent, judged


def all_stated(tree: Tree) -> Iterator[Stated]:
    """The identities that the columns of each table state."""
    for table in tree.tables():
        slots = {s for i in tree.document.items if i.table == table for s in i.figures}
        for result in sorted(s for s in slots if s.field == "sisa"):
            found = _best(tree, table, "sisa", result, _pagu(slots, result), _spent(slots, result))
            if found is not None:
                yield found
        before, after = Slot("pagu", "sebelum"), Slot("pagu", "setelah")
        for result in sorted(s for s in slots if s.field == "selisih"):
            tops = [after] if after in slots else [Slot("pagu")] if Slot("pagu") in slots else []
            found = _best(tree, table, "selisih", result, tops, [before] if before in slots else [])
            if found is not None:
                yield found


def _pagu(slots: set[Slot], result: Slot) -> list[Slot]:
    """The pagu that a sisa may be of, the likeliest first: its own period, after the perubahan, any other."""
    order = [Slot("pagu", result.period), Slot("pagu", "setelah"), Slot("pagu"), Slot("pagu", "sebelum")]
    return [s for s in dict.fromkeys(order) if s in slots]


def _spent(slots: set[Slot], result: Slot) -> list[Slot]:
    """The realisasi that it may leave over; without one of its own period, those that run from January."""
    own = Slot("realisasi_rp", result.period)
    if own in slots:
        return [own]
    others = sorted(s for s in slots if s.field == "realisasi_rp")
    return others if len(others) == 1 else [s for s in others if s.period.startswith("sd_")]


def _best(
    tree: Tree, table: int, family: str, result: Slot, tops: Sequence[Slot], bottoms: Sequence[Slot]
) -> Stated | None:
    """Of the columns that may be meant those on which most rows hold; the likeliest of equals."""
    choices = [Stated(family, table, result, t, b) for t in tops for b in bottoms]
    if len(choices) < 2:
        return choices[0] if choices else None
    rows = [list(rows_of(tree, c)) for c in choices]
    holding = [sum(map(Signs(found, family).hold, found)) for found in rows]
    return choices[max(range(len(choices)), key=lambda n: (holding[n], -n))]


def rows_of(tree: Tree, stated: Stated) -> Iterator[Row]:
    """The rows of a table with a figure in the column of the difference, and the pagu that it is of."""
    for item in tree.document.items:
        if item.table != stated.table or item.level == "ringkasan":
            continue
        result, top, bottom = (tree.own(item, s) for s in (stated.result, stated.top, stated.bottom))
        if bottom and len({c.place.row for c in result + top + bottom}) == 1:
            written, whole, spent = add_up(result), add_up(top), add_up(bottom)
            if written is not None and whole is not None and (spent is not None or not filled(bottom)):
                yield Row(item, result, top, bottom, written, whole - (spent or Decimal(0)))


class Signs:
    """Which way round a column of differences is printed.

    A form may print realisasi - pagu as "lebih/(kurang)", belanja and pendapatan each its own way; a bertambah/
    (berkurang) without signs turns all rows that fall, or all that rise. One row alone is turned by nobody: its
    sign is wrong.
    """

    def __init__(self, rows: Sequence[Row], family: str) -> None:
        """Count once how the rows of each sort are printed."""
        self.family = family
        self.straight: Counter[bool] = Counter()
        self.turned: Counter[bool] = Counter()
        self.all: Counter[bool] = Counter()
        for row in rows:
            if row.wanted:
                sort = self._sort(row)
                self.all[sort] += 1
                self.straight[sort] += row.written == row.wanted
                self.turned[sort] += row.written == -row.wanted

    def _sort(self, row: Row) -> bool:
        return _income(row) if self.family == "sisa" else row.wanted > 0

    def turn(self, row: Row) -> int:
        """1, or -1 where the difference of a row is bottom - top."""
        if not row.wanted:
            return 1
        sort = self._sort(row)
        turned, straight = self.turned[sort], self.straight[sort]
        if self.family != "sisa":
            return -1 if 1 < turned == self.all[sort] else 1
        usual = -1 if turned > straight else 1
        return -usual if min(turned, straight) > 1 and row.written == -usual * row.wanted else usual

    def hold(self, row: Row) -> bool:
        """Does a row show its difference, to the sen?"""
        return abs(row.written - row.wanted * self.turn(row)) < SEN


def _income(row: Row) -> bool:
    """Pendapatan: what comes in above the plan is "lebih"."""
    return (row.item.code or "").startswith("4") or "pendapatan" in row.item.name.casefold()


def _relation(row: Row, stated: Stated, sure: float, turn: int) -> Relation:
    top, bottom, words = row.top, row.bottom, said(stated)
    if turn < 0:
        top, bottom, words = bottom, top, said(stated, turned=True)
    name = relation_id(stated.family, row.result, f"{stated.result.field}/{stated.result.period}")
    what = f"{_subject(stated)} {called(row.item)}: {words}"
    return Sum(name, stated.family, row.result, top, what, sure, bottom)


def _subject(stated: Stated) -> str:
    word = "sisa anggaran" if stated.family == "sisa" else "bertambah/(berkurang)"
    return f"{word}{period_words(stated.result)}"


def said(stated: Stated, turned: bool = False) -> str:
    """The identity in words."""
    if stated.family == "sisa":
        pagu = f"pagu{period_words(stated.top)}"
        return f"realisasi dikurangi {pagu}" if turned else f"{pagu} dikurangi realisasi"
    first, second = ("sebelum", "setelah") if turned else ("setelah", "sebelum")
    return f"pagu {first} perubahan dikurangi pagu {second} perubahan"
