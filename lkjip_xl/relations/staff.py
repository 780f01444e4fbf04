"""Staff tables: laki-laki + perempuan = jumlah on each row; the total row sums its column; the same
agency has one number of employees, whichever way it is broken down."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lkjip_xl.model import Item, Slot
from lkjip_xl.relations.arith import add_up, holds
from lkjip_xl.relations.hierarchy import period_words
from lkjip_xl.relations.identities import borne_out
from lkjip_xl.relations.ids import relation_id
from lkjip_xl.relations.kinds import Equal, Relation, Sum
from lkjip_xl.relations.tree import Cells, Tree, filled, label

FAR = Decimal("1.5")
COLUMNS_AGREE = 2  # columns of counts in which a group must be the sum of its rows
AGREE_AGAINST = 3  # so many columns that agree for each that does not
LEAST_AGREED = 4  # columns of all groups together
ALL_KINDS = (
    "",
    "jumlah",
    "total",
    "jumlah total",
    "jumlah seluruhnya",
    "jumlah pegawai",
)  # what such columns are called
COUNTS = ("laki", "perempuan", "jumlah")
WORDS = {"laki": "laki-laki", "perempuan": "perempuan", "jumlah": "jumlah"}


def relations(tree: Tree) -> Iterator[Relation]:
    """Sums inside one document that carries head counts."""
    yield from _rows(tree)
    for table in tree.tables():
        yield from _groups(tree, table)
    for slot in tree.slots(*COUNTS):
        for table in tree.tables():
            totals = tree.total_items(table, slot)
            for total in (
                totals if len(totals) == 1 else ()
            ):  # "Jumlah I", "Jumlah II": which rows are whose is not told
                parts = tree.parts(_tops(tree, table), slot)
                if filled(parts) and _alike(total.figures[slot], parts):
                    own = total.figures[slot]
                    what = f"jumlah pegawai ({WORDS[slot.field]}){period_words(slot)}: jumlah baris di tabel itu"
                    yield Sum(relation_id("pegawai-kolom", own, slot.field), "pegawai-kolom", own, parts, what)


def _groups(tree: Tree, table: int) -> Iterator[Relation]:
    """A group ("I TENAGA MEDIS") counts the rows below it."""
    for head, members in grouped(_people(tree, table)):
        for slot in sorted(s for s in head.figures if s.field in COUNTS):
            parts = tree.parts(members, slot)
            if filled(parts) and filled(head.figures[slot]):
                own = head.figures[slot]
                what = f"jumlah pegawai {label(head)} ({WORDS[slot.field]}){period_words(slot)}: jumlah rinciannya"
                yield Sum(relation_id("pegawai-kelompok", own, slot.field), "pegawai-kelompok", own, parts, what)


def _tops(tree: Tree, table: int) -> list[Item]:
    """The rows that the total of a table counts: those that stand in no group."""
    below = {i.id for _, members in grouped(_people(tree, table)) for i in members}
    return [i for i in tree.roots(table) if i.id not in below]


def _people(tree: Tree, table: int) -> list[Item]:
    return [i for i in tree.document.items if i.table == table and i.level == "pegawai"]


def grouped(rows: Sequence[Item]) -> list[tuple[Item, list[Item]]]:
    """The groups of a staff table: a row whose counts are those of the rows below it, in nearly all of its columns.

    Told by the figures alone, whatever the numbering: columns are independent of one another, so that two groups that
    agree in two columns are no accident; a wrong figure leaves the others. [] where fewer agree."""
    found: list[tuple[Item, list[Item]]] = []
    at = agreed = 0
    while at < len(rows):
        end, columns = _group_end(rows, at)
        if end:
            found.append((rows[at], list(rows[at + 1 : end])))
            agreed += columns
        at = end or at + 1
    return found if len(found) > 1 and agreed >= LEAST_AGREED else []


def _group_end(rows: Sequence[Item], at: int) -> tuple[int, int]:
    """Where the group that a row heads ends (0: it heads none), and in how many columns it agrees."""
    head = _counts(rows[at])
    sums: dict[Slot, Decimal] = dict.fromkeys(head, Decimal(0))
    for end in range(at + 1, len(rows)):
        for slot, value in _counts(rows[end]).items():
            sums[slot] = sums.get(slot, Decimal(0)) + value
        agree = sum(1 for slot, value in head.items() if value and sums[slot] == value)
        differ = sum(1 for slot, value in head.items() if sums[slot] != value)
        if end > at + 1 and agree >= COLUMNS_AGREE and agree >= AGREE_AGAINST * differ:
            return end + 1, agree
        if agree + differ and all(sums[slot] > value for slot, value in head.items() if value):
            break
    return 0, 0


def _counts(item: Item) -> dict[Slot, Decimal]:
    return {
        slot: cells[0].value or Decimal(0) for slot, cells in item.figures.items() if slot.field in COUNTS and cells
    }


def _alike(total: Cells, parts: Cells) -> bool:
    """A total and its rows of one size: where they are far apart, rows that sum up others ("Golongan IV") are counted
    with them, or some are not there, and nothing is known of either."""
    one, other = add_up(total), add_up(parts)
    return one is None or other is None or max(one, other) <= FAR * min(one, other)


def _rows(tree: Tree) -> Iterator[Relation]:
    """Men and women on each row, where most rows bear out that the column is their sum: beside several pairs (PNS,
    PPPK, BLUD) it is the sum of them all."""
    found: dict[tuple[int, str], list[Sum]] = {}
    for table, period, relation in (*_pairs(tree), *_kinds(tree)):
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


def _kinds(tree: Tree) -> Iterator[tuple[int, str, Sum]]:
    """Beside PNS, PPPK and BLUD, each by laki-laki and perempuan, stand columns for all of them together."""
    for item in tree.document.items:
        slots = [s for s in sorted(item.figures) if s.field in COUNTS]
        for own in (s for s in slots if s.period in ALL_KINDS):
            parts = [s for s in slots if s.field == own.field and s.period not in ALL_KINDS]
            if not parts and own == Slot("jumlah"):
                parts = [s for s in slots if s.field in ("laki", "perempuan") and s.period in ALL_KINDS and s.period]
            cells = tuple(c for s in parts for c in item.figures[s])
            if len(parts) > 1 and filled(cells) and filled(item.figures[own]):
                what = f"jumlah pegawai {label(item)} ({WORDS[own.field]}): jumlah menurut statusnya"
                name = relation_id("pegawai-status", item.figures[own], own.field)
                yield (
                    item.table,
                    f"{own.field}/{own.period}",
                    Sum(name, "pegawai-baris", item.figures[own], cells, what),
                )


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
            if not _alike(cells, first[1]):  # they count different people: the PNS, all employees, those of a unit
                continue
            what = f"jumlah pegawai ({WORDS[slot.field]}): {_name(tree)} dan {_name(first[0])}"
            extra = relation_id(slot.field, first[1])
            yield Equal(relation_id("pegawai-tabel", cells, extra), "pegawai-tabel", cells, first[1], what)


def _flat(tree: Tree, table: int) -> bool:
    """No row of the table stands above others: without a total, all of them are its number."""
    return not any(tree.below(i) for i in tree.document.items if i.table == table)


def _name(tree: Tree) -> str:
    document = tree.document
    return f"Tabel {document.number}" if document.number else f"lembar {document.sheet}"
