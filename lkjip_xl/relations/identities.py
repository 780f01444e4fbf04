"""What must hold between the columns of one row: sisa = pagu - realisasi, bertambah/(berkurang) = sesudah - sebelum.

The headings state the identity; the figures only settle what headings leave open (which of several pagu is
meant, which way round the difference is printed). Where the figures contradict the headings in most rows the
columns were read wrongly, or stand one aside: then no row is accused, and `doubtful` tells of the table."""

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
    """One row of it: its cells, and the difference that they should show."""

    item: Item
    result: Cells
    top: Cells
    bottom: Cells

    @property
    def written(self) -> Decimal | None:
        """What stands in the column of the difference."""
        return add_up(self.result)

    @property
    def wanted(self) -> Decimal | None:
        """top - bottom; a blank bottom counts 0, for nothing was spent."""
        top, bottom = add_up(self.top), add_up(self.bottom)
        if top is None or (bottom is None and filled(self.bottom)):
            return None
        return top - (bottom or Decimal(0))


def relations(tree: Tree) -> Iterator[Relation]:
    """The identities of one document, row by row, where its figures bear the headings out."""
    for stated in all_stated(tree):
        rows = [r for r in rows_of(tree, stated) if filled(r.bottom)]
        failing = [r for r in rows if not _holds(r, stated.family, rows)]
        if not borne_out(len(rows), len(failing)):
            continue
        sure = ALONE if len(failing) == len(rows) > 1 else 1.0
        for row in rows:
            yield _relation(row, stated, sure, rows)


def borne_out(count: int, failing: int) -> bool:
    """Do the figures bear a statement out that headings make of so many rows? People err in few of them."""
    return failing <= max(FEW, int(MOST * count)) and not (failing == count >= CLEAR)


def doubtful(tree: Tree) -> Iterator[tuple[Stated, list[Row], list[Row]]]:
    """Identities that fail in so many rows that the columns themselves are in doubt: all rows, the failing ones."""
    for stated in all_stated(tree):
        rows = list(rows_of(tree, stated))
        failing = [r for r in rows if not _holds(r, stated.family, rows)]
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
    holding = [sum(_holds(r, family, found) for r in found) for found in rows]
    return choices[max(range(len(choices)), key=lambda n: (holding[n], -n))]


def rows_of(tree: Tree, stated: Stated) -> Iterator[Row]:
    """The rows of a table with a figure in the column of the difference, and the pagu that it is of."""
    for item in tree.document.items:
        if item.table != stated.table or item.level == "ringkasan":
            continue
        result, top, bottom = (tree.own(item, s) for s in (stated.result, stated.top, stated.bottom))
        row = Row(item, result, top, bottom)
        one_line = len({c.place.row for c in result + top + bottom}) == 1
        if bottom and one_line and row.written is not None and row.wanted is not None:
            yield row


def _holds(row: Row, family: str, rows: Sequence[Row]) -> bool:
    written, wanted = row.written, row.wanted
    if written is None or wanted is None:
        return False
    return abs(written - wanted * _turn(row, family, rows)) < SEN


def _turn(row: Row, family: str, rows: Sequence[Row]) -> int:
    """1, or -1 where the difference is printed the other way round.

    A form may print realisasi - pagu as "lebih/(kurang)", belanja and pendapatan each its own way; a bertambah/
    (berkurang) without signs turns all rows that fall, or all that rise. One row alone is turned by nobody: its
    sign is wrong.
    """
    written, wanted = row.written, row.wanted
    if not wanted:
        return 1
    if family == "sisa":
        alike = [r for r in rows if r.wanted and _income(r) == _income(row)]
    else:
        alike = [r for r in rows if r.wanted and (r.wanted > 0) == (wanted > 0)]
    turned = sum(r.written == -r.wanted for r in alike if r.wanted is not None)
    straight = sum(r.written == r.wanted for r in alike)
    if family == "sisa":
        usual = -1 if turned > straight else 1
        mixed = min(turned, straight) > 1
        return -usual if mixed and written == -usual * wanted else usual
    return -1 if turned > 1 and turned == len(alike) else 1


def _income(row: Row) -> bool:
    """Pendapatan: what comes in above the plan is "lebih"."""
    return (row.item.code or "").startswith("4") or "pendapatan" in row.item.name.casefold()


def _relation(row: Row, stated: Stated, sure: float, rows: Sequence[Row]) -> Relation:
    top, bottom, words = row.top, row.bottom, said(stated)
    if _turn(row, stated.family, rows) < 0:
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
