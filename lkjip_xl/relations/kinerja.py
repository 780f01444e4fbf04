"""Performance figures in several tables: one indikator has one target, realisasi and capaian in a year,
one sasaran one alokasi; the pengukuran follows the last PK, the PK the RKT and the Renstra."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lkjip_xl.model import Document, Folder, Item, Quantity, furthest
from lkjip_xl.recognise.names import normalise, similarity
from lkjip_xl.relations.arith import interval
from lkjip_xl.relations.ids import relation_id
from lkjip_xl.relations.kinds import Equal, Relation
from lkjip_xl.relations.match import LIKELY, Entry, Match, entries, match
from lkjip_xl.relations.tree import Tree, kind_word, label
from lkjip_xl.relations.versions import first_plans, like, plans, valid_plans
from lkjip_xl.settings import Settings

NOT_MEASURED = ("rkt", "pk", "perubahan-pk", "renstra", "dpa", "dppa", "realisasi", "pegawai", "rak", "evaluasi-renja")
FIELDS = ("target", "realisasi", "capaian", "pagu", "realisasi_rp", "serapan")
VERSION = "versi-target"  # family of what a later version may lawfully change
PERFORMANCE = ("target", "realisasi", "capaian")
WORDS = {"target": "target", "realisasi": "realisasi", "capaian": "capaian", "pagu": "alokasi anggaran",
         "realisasi_rp": "realisasi anggaran", "serapan": "serapan"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a pengukuran table: whose it is, and its figures of the reporting year."""

    tree: Tree
    indikator: Item | None
    sasaran: Item | None
    figures: Mapping[str, Quantity]

    @property
    def item(self) -> Item | None:
        """What it is called by: its indikator, else its sasaran."""
        return self.indikator or self.sasaran


def relations(folder: Folder, trees: Sequence[Tree], settings: Settings) -> Iterator[Relation]:
    """Every relation between performance figures of several tables."""
    groups = list(same_things(folder, trees, settings))
    several = with_several(groups)
    for group in groups:
        yield from _one_figure(_of_one(group) if any(sasaran_of(r) in several for r, _ in group) else group)
    yield from _against_plan(folder, groups, settings)
    yield from _plan_against_plan(folder, settings)
    yield from _versions(folder, settings)


def measured(trees: Sequence[Tree]) -> list[Tree]:
    """The tables that report on performance: Bab III and lampiran F."""
    shown = [t for t in trees if t.document.kind not in NOT_MEASURED and not t.document.hidden]
    last = {id(d) for d in furthest([t.document for t in shown])}
    return [t for t in shown if id(t.document) in last and rows(t)]


def rows(tree: Tree, period: str = "") -> list[Row]:
    """The rows of a table that belong to an indikator or a sasaran, with their figures of the year.
    period: "lalu" for the figures of the year before."""
    by_row: dict[tuple[int, int], list[Item]] = {}
    for item in tree.document.items:
        by_row.setdefault((item.table, item.row), []).append(item)
    found = []
    for items, line in tree.lines():
        if any(i.level == "total" for i in items):
            continue
        near = items + by_row.get((items[0].table, next(iter(line.values())).place.row if line else items[0].row), [])
        indikator = next((i for i in near if i.level == "indikator"), None)
        sasaran = next((i for i in near if i.level in ("sasaran", "tujuan")), None)
        if sasaran is None and indikator is not None:
            sasaran = next((a for a in tree.document.ancestors(indikator) if a.level in ("sasaran", "tujuan")), None)
        figures = {s.field: q for s, q in line.items() if s.field in FIELDS and tree.period(s.period) == period}
        targets = {tree.period(s.period) for s in line if s.field == "target"}
        if targets and period not in targets:
            figures.pop("capaian", None)  # measured against another target: that of the end of the Renstra
        if (indikator or sasaran) and figures:
            found.append(Row(tree, indikator, sasaran, figures))
    return found


def same_things(folder: Folder, trees: Sequence[Tree], settings: Settings) -> Iterator[list[tuple[Row, float]]]:
    """Rows of several tables that speak of one indikator (or sasaran), each with how sure that is."""
    tables = sorted(measured(trees), key=_rank)
    left = list(tables)
    while left:
        base = left[0]
        year = [t for t in left if like(t.document, base.document, folder)]
        left = [t for t in left if t not in year]
        yield from _group(year, settings)


def _rank(tree: Tree) -> tuple[int, int, str, str]:
    """The fullest table first; then by what it is, never by the order of files."""
    document = tree.document
    return (-len(rows(tree)), 0 if document.kind == "pengukuran" else 1, document.number, document.title)


def _group(tables: Sequence[Tree], settings: Settings) -> Iterator[list[tuple[Row, float]]]:
    if not tables:
        return
    groups: list[list[tuple[Row, float]]] = [[(row, 1.0)] for row in rows(tables[0])]
    for tree in tables[1:]:
        mine = rows(tree)
        for row, index, score in _pairs(mine, groups, settings):
            if index is None:
                groups.append([(row, 1.0)])
            else:
                groups[index].append((row, score))
    yield from groups


def _pairs(
    mine: list[Row], groups: list[list[tuple[Row, float]]], settings: Settings
) -> Iterator[tuple[Row, int | None, float]]:
    """Each row with the group that it joins: by its indikator, and what is left by its sasaran."""
    heads = [group[0][0] for group in groups]
    placed: dict[int, tuple[int, float]] = {}
    for level in ("indikator", "sasaran"):
        left = _named(mine, level, set(placed))
        right = _named(heads, level, {index for index, _ in placed.values()})
        for pair in match([e for _, e in left], [e for _, e in right], settings):
            index = next(i for i, e in right if e is pair.right)
            placed[next(i for i, e in left if e is pair.left)] = (index, pair.score)
    for i, row in enumerate(mine):
        at, score = placed.get(i, (None, 1.0))
        yield row, at, score


def _named(found: Sequence[Row], level: str, skip: set[int]) -> list[tuple[int, Entry]]:
    """Rows not yet placed, as entries under the name of their indikator or sasaran."""
    named = []
    for i, row in enumerate(found):
        item = row.indikator if level == "indikator" else row.sasaran
        if i not in skip and item is not None and item.name:
            named.append((i, entry_of(row.tree.document, item)))
    return named


def sasaran_of(row: Row) -> tuple[int, int] | None:
    """Which sasaran the indikator of a row belongs to; None for a row of the sasaran itself."""
    if row.indikator is None or row.sasaran is None:
        return None
    return id(row.tree.document), row.sasaran.id


def with_several(groups: Sequence[Sequence[tuple[Row, float]]]) -> frozenset[tuple[int, int]]:
    """The sasaran with two indikator or more in one table: what is printed for them is no figure of one of these."""
    seen = Counter(key for group in groups for row, _ in group if (key := sasaran_of(row)) is not None)
    return frozenset(key for key, count in seen.items() if count > 1)


def _of_one(group: list[tuple[Row, float]]) -> list[tuple[Row, float]]:
    """The group with the figures of rows that speak of the sasaran as a whole left out, but for its money."""
    money = frozenset(FIELDS) - {"target", "realisasi", "capaian"}
    return [
        (row, score) if row.indikator is not None
        else (replace(row, figures={f: q for f, q in row.figures.items() if f in money}), score)
        for row, score in group
    ]  # fmt: skip


def _one_figure(group: list[tuple[Row, float]]) -> Iterator[Relation]:
    """One figure printed in several tables: each table against what most of them print."""
    for field in FIELDS:
        shown = [(row, score) for row, score in group if field in row.figures and row.figures[field].known]
        if field in PERFORMANCE:
            shown = [(row, score) for row, score in shown if _speaks_of(row, group[0][0])]
        if len(shown) < 2:
            continue
        reference, base = majority(shown, field)
        for row, score in shown:
            cell = row.figures[field]
            if cell.place == reference.place:
                continue
            what = f"{WORDS[field]} {label(row.item) if row.item else ''}: {table_name(row)} dan {table_name(base)}"
            extra = relation_id(field, (reference,))
            yield Equal(
                relation_id(f"sama-{field}", (cell,), extra), f"sama-{field}", (cell,), (reference,), what, score
            )


def _speaks_of(row: Row, head: Row) -> bool:
    """Whether a row measures what the first of its group measures: a sasaran with several indikator is none of
    them (its row carries their mean), and two indikator that only share their sasaran are two."""
    if row is head or (row.indikator is None and head.indikator is None):
        return True
    if row.indikator is not None and head.indikator is not None:
        if similarity(row.indikator.name, head.indikator.name) >= LIKELY:
            return True
        return _alone(row) and _alone(head)
    return all(_alone(r) for r in (row, head) if r.indikator is not None)


def _alone(row: Row) -> bool:
    """Whether the indikator of a row is the only one of its sasaran in its table."""
    if row.sasaran is None:
        return True
    name = normalise(row.sasaran.name)
    kin = [r for r in rows(row.tree) if r.indikator and r.sasaran and normalise(r.sasaran.name) == name]
    return len(kin) < 2


def majority(shown: Sequence[tuple[Row, float]], field: str) -> tuple[Quantity, Row]:
    """The cell that most of the others agree with; the first of equals."""
    best, most = shown[0], -1
    for row, score in shown:
        mine = interval(row.figures[field])
        others = (interval(r.figures[field]) for r, _ in shown)
        votes = sum(1 for o in others if mine is not None and o is not None and mine.meets(o))
        if votes > most:
            best, most = (row, score), votes
    return best[0].figures[field], best[0]


def table_name(row: Row) -> str:
    """A table for a message: its number, else kind and sheet."""
    document = row.tree.document
    return f"Tabel {document.number}" if document.number else f"{kind_word(document)} (lembar {document.sheet})"


def _against_plan(folder: Folder, groups: list[list[tuple[Row, float]]], settings: Settings) -> Iterator[Relation]:
    """Targets of the pengukuran are those of the last PK."""
    targets = []
    for group in groups:
        shown = [(r, s) for r, s in group if r.indikator is not None and r.figures.get("target", None) is not None
                 and r.figures["target"].known]  # fmt: skip
        if shown:
            targets.append(majority(shown, "target"))
    named = [(cell, row, entry_of(row.tree.document, row.indikator)) for cell, row in targets if row.indikator]
    for plan in valid_plans(folder):
        near = [(c, r, e) for c, r, e in named if like(r.tree.document, plan, folder)]
        for pair in match([e for _, _, e in near], indicators(plan), settings):
            cell, row = next((c, r) for c, r, e in near if e is pair.left)
            yield from _target_relation("target-pk", cell, pair, table_name(row))


def _plan_against_plan(folder: Folder, settings: Settings) -> Iterator[Relation]:
    """Targets of the RKT beside those of the PK made from it, of the Renstra (for the year) beside the last PK.

    What a Perubahan PK changed, the RKT and the first PK need not follow.
    """
    found = [(rkt, pk) for rkt in plans(folder, "rkt") for pk in first_plans(folder) if like(rkt, pk, folder)]
    found += [(renstra, plan) for plan in valid_plans(folder) for renstra in folder.of_kind("renstra")]
    for other, plan in found:
        year = plan.year if plan.year is not None else folder.year
        if other.kind == "renstra" and year is None:
            continue
        for pair in match(indicators(other), indicators(plan), settings):
            for item in pair.left.items:
                cell = _target(other, item, year)
                if cell is not None:
                    family = "target-rkt" if other.kind == "rkt" else "target-renstra"
                    yield from _target_relation(family, cell, pair, kind_word(other))


def _versions(folder: Folder, settings: Settings) -> Iterator[Relation]:
    """Targets of the RKT and the first PK beside those of the Perubahan PK: they may lawfully differ and accuse
    nobody, but tell which figure is the older one."""
    for newer in plans(folder, "perubahan-pk"):
        for older in (*plans(folder, "rkt"), *plans(folder, "pk")):
            year = older.year if older.year is not None else folder.year
            for pair in match(indicators(older), indicators(newer), settings) if like(older, newer, folder) else ():
                cell = _target(older, pair.left.item, year)
                if cell is not None:
                    yield from _target_relation(VERSION, cell, pair, kind_word(older))


def _target(document: Document, item: Item, year: int | None) -> Quantity | None:
    """The target of an item for a year, however the document spells its period."""
    own = document.year if document.year is not None else year
    names = {str(year), ""} if own == year else {str(year)}
    for slot, cells in sorted(item.figures.items()):
        if slot.field == "target" and cells and slot.period in names:
            return cells[0]
    return None


def _target_relation(family: str, cell: Quantity, pair: Match, where: str) -> Iterator[Relation]:
    for item in pair.right.items:
        target = _target(pair.right.document, item, pair.right.document.year)
        if target is not None:
            what = f"target {label(pair.left.item)}: {where} dan {kind_word(pair.right.document)}"
            name = relation_id(family, (cell,), relation_id(pair.right.document.kind, (target,)))
            yield Equal(name, family, (cell,), (target,), what, pair.score)


def indicators(document: Document) -> list[Entry]:
    """The indikator of tujuan and sasaran (those of programs and kegiatan speak of other things)."""
    upper = {"tujuan", "sasaran", "indikator"}
    ids = {
        i.id for i in document.of_level("indikator")
        if i.parent is None or document.items[i.parent].level in upper
    }  # fmt: skip
    return [e for e in entries(document, "indikator") if e.item.id in ids]


def entry_of(document: Document, item: Item) -> Entry:
    """One item as an entry for matching."""
    return Entry(document, (item,), normalise(item.name))
