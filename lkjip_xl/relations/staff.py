"""Staff tables: laki-laki + perempuan = jumlah on each row; the total row sums its column; the same
agency has one number of employees, whichever way it is broken down."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lkjip_xl.model import Slot
from lkjip_xl.relations.arith import add_up, holds
from lkjip_xl.relations.hierarchy import period_words
from lkjip_xl.relations.identities import borne_out
from lkjip_xl.relations.ids import relation_id
from lkjip_xl.relations.kinds import Equal, Relation, Sum
from lkjip_xl.relations.tree import Cells, Tree, filled, label

FAR = Decimal("1.5")
COUNTS = ("laki", "perempuan", "jumlah")
WORDS = {"laki": "laki-laki", "perempuan": "perempuan", "jumlah": "jumlah"}


def relations(tree: Tree) -> Iterator[Relation]:
    """Sums inside one document that carries head counts."""
    yield from _rows(tree)
    for slot in tree.slots(*COUNTS):
        for table in tree.tables():
            totals = tree.total_items(table, slot)
            for total in (
                totals if len(totals) == 1 else ()
            ):  # "Jumlah I", "Jumlah II": which rows are whose is not told
                parts = tree.parts(tree.roots(table), slot)
                if filled(parts) and _alike(total.figures[slot], parts):
                    own = total.figures[slot]
                    what = f"jumlah pegawai ({WORDS[slot.field]}){period_words(slot)}: jumlah baris di tabel itu"
                    yield Sum(relation_id("pegawai-kolom", own, slot.field), "pegawai-kolom", own, parts, what)


def _alike(total: Cells, parts: Cells) -> bool:
    """A total and its rows of one size: where they are far apart, rows that sum up others ("Golongan IV") are counted
    with them, or some are not there, and nothing is known of either."""
    one, other = add_up(total), add_up(parts)
    return one is None or other is None or max(one, other) <= FAR * min(one, other)


def _rows(tree: Tree) -> Iterator[Relation]:
    """Men and women on each row, where most rows bear out that the column is their sum: beside several pairs (PNS,
    PPPK, BLUD) it is the sum of them all."""
    found: dict[tuple[int, str], list[Sum]] = {}
    for table, period, relation in _pairs(tree):
        found.setdefault((table, period), []).append(relation)
    for rows in found.values():
        if borne_out(len(rows), sum(holds(r) is False for r in rows)):
            yield from rows


def _pairs(tree: Tree) -> Iterator[tuple[int, str, Sum]]:
    for item in tree.document.items:
        for slot in sorted(item.figures):
            if slot.field != "jumlah":
                continue
            men, women = (item.figures.get(Slot(f, slot.period), ()) for f in ("laki", "perempuan"))
            if men and women and filled(men + women) and filled(item.figures[slot]):
                own = item.figures[slot]
                what = f"jumlah pegawai {label(item)}: laki-laki ditambah perempuan"
                name = relation_id("pegawai-baris", own, slot.period)
                yield item.table, slot.period, Sum(name, "pegawai-baris", own, men + women, what)


def across(trees: Sequence[Tree]) -> Iterator[Relation]:
    """The totals of the staff tables of one year agree with each other."""
    groups: dict[tuple[int | None, Slot], list[tuple[Tree, Cells]]] = {}
    for tree in trees:
        if tree.document.kind != "pegawai":
            continue
        for slot in tree.slots(*COUNTS):
            for table in tree.tables():
                printed = tree.total_items(table, slot)
                cells = tree.grand_total(table, slot) if printed or _flat(tree, table) else ()
                if filled(cells):
                    groups.setdefault((tree.document.year, slot), []).append((tree, cells))
    for (_, slot), found in groups.items():
        ordered = sorted(found, key=lambda f: (f[0].document.number, f[0].document.title, f[1][0].place))
        for tree, cells in ordered[1:]:
            first = ordered[0]
            what = f"jumlah pegawai ({WORDS[slot.field]}): {_name(tree)} dan {_name(first[0])}"
            extra = relation_id(slot.field, first[1])
            yield Equal(relation_id("pegawai-tabel", cells, extra), "pegawai-tabel", cells, first[1], what)


def _flat(tree: Tree, table: int) -> bool:
    """No row of the table stands above others: without a total, all of them are its number."""
    return not any(tree.below(i) for i in tree.document.items if i.table == table)


def _name(tree: Tree) -> str:
    document = tree.document
    return f"Tabel {document.number}" if document.number else f"lembar {document.sheet}"
