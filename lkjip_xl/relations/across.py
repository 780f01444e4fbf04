"""The same figure in several documents: pagu per program and in total, and the summary lines."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from lkjip_xl.model import Document, Folder, Item, Quantity, Slot
from lkjip_xl.relations import cascade, parts
from lkjip_xl.relations.arith import add_up, holds
from lkjip_xl.relations.coverage import same_coverage
from lkjip_xl.relations.ids import relation_id
from lkjip_xl.relations.kinds import Equal, Relation, Sum
from lkjip_xl.relations.match import Match, cells_of, entries, match
from lkjip_xl.relations.tree import Cells, Tree, filled, kind_word, label
from lkjip_xl.relations.versions import budgets_for, last_budgets, like, pagu_slot, plans, programs_table, withheld
from lkjip_xl.settings import Settings

Trees = Mapping[int, Tree]
FOLLOWS = 0.85  # below certainty: a galat needs to know which budget a document follows
BEFORE = Slot("pagu", "sebelum")
PAGU, REALISASI = Slot("pagu"), Slot("realisasi_rp")


def relations(folder: Folder, trees: Sequence[Tree], settings: Settings) -> Iterator[Relation]:
    """Every relation between documents about money."""
    by_document = {id(t.document): t for t in trees}
    for kind in ("pk", "perubahan-pk"):
        for plan in plans(folder, kind):
            yield from _plan_and_budget(folder, by_document, plan, settings)
    yield from parts.relations(folder, settings)
    yield from cascade.relations(folder, settings)
    yield from _rkt_and_pk(folder, by_document, settings)
    yield from _budgets_among_themselves(folder, by_document, settings)
    yield from _followers(folder, by_document, settings)
    yield from _summary_lines(folder, trees)


def program_pairs(left: Tree, right: Tree, settings: Settings, *levels: str) -> list[Match]:
    """Matched programs (or other levels) of two documents."""
    wanted = levels or ("program",)
    return match(entries(left.document, *wanted), entries(right.document, *wanted), settings)


def _plan_and_budget(folder: Folder, trees: Trees, plan: Document, settings: Settings) -> Iterator[Relation]:
    mine = trees[id(plan)]
    slot = pagu_slot(mine)
    budgets = [trees[id(d)] for d in budgets_for(folder, plan)]
    wholes = [b for b in budgets if b.document.choice.whole]
    for budget in budgets:
        found = _per_program(mine, slot, budget, "pagu-program", settings)
        yield from found if plan.choice.whole else (replace(r, sure=min(r.sure, parts.SHARE)) for r in found)
    if not plan.choice.whole:
        return
    programs = programs_cells(mine, slot)
    total = _best_total(wholes)
    if filled(programs) and total is not None:
        cells, whose = total
        what = f"jumlah pagu program {kind_word(plan)}: total {kind_word(whose.document)}"
        extra = relation_id(plan.kind, programs)
        yield Sum(relation_id("jumlah-program", cells, extra), "jumlah-program", cells, programs, what)


def programs_cells(tree: Tree, slot: Slot) -> Cells:
    """The program cells of a document that make up its total."""
    table = programs_table(tree, slot)
    return () if table is None else tree.parts(tree.roots(table), slot)


def _best_total(budgets: Sequence[Tree]) -> tuple[Cells, Tree] | None:
    """The total of the budget: of the table of programs, else of any table (belanja operasi + modal)."""
    for budget in budgets:
        slot = pagu_slot(budget)
        table = programs_table(budget, slot)
        if table is not None:
            return budget.grand_total(table, slot), budget
    return any_total(budgets, PAGU)


def any_total(budgets: Sequence[Tree], field: Slot) -> tuple[Cells, Tree] | None:
    """The first printed total of a field (`PAGU` or `REALISASI`) in some budget documents, and whose it is."""
    for budget in budgets:
        slot = pagu_slot(budget) if field == PAGU else field
        for table in budget.tables():
            cells = budget.grand_total(table, slot)
            if filled(cells):
                return cells, budget
    return None


def _per_program(
    mine: Tree, slot: Slot, other: Tree, family: str, settings: Settings, theirs: Slot | None = None
) -> Iterator[Equal]:
    theirs = theirs or pagu_slot(other)
    for pair in program_pairs(mine, other, settings):
        left, right = cells_of(mine, pair.left, slot), cells_of(other, pair.right, theirs)
        if left and right and filled(right):
            what = f"pagu {label(pair.left.item)}: {kind_word(mine.document)} dan {kind_word(other.document)}"
            name = relation_id(family, left, relation_id(other.document.kind, right))
            yield Equal(name, family, left, right, what, pair.score)


def _rkt_and_pk(folder: Folder, trees: Trees, settings: Settings) -> Iterator[Relation]:
    for rkt in plans(folder, "rkt"):
        for pk in plans(folder, "pk"):  # a Perubahan PK lawfully differs from the RKT
            if like(rkt, pk, folder):
                yield from _per_program(trees[id(rkt)], pagu_slot(trees[id(rkt)]), trees[id(pk)], "rkt-pk", settings)


def _budgets_among_themselves(folder: Folder, trees: Trees, settings: Settings) -> Iterator[Relation]:
    """Totals of the tables of one budget, and DPPA beside the pagu of the realisasi."""
    groups = [folder.of_kind("dpa"), folder.of_kind("dppa", "realisasi")]
    for documents in groups:
        shown = [trees[id(d)] for d in documents if not d.hidden]
        for field in (PAGU, REALISASI):
            found = _table_totals(shown, field)
            for (a, m, one), (b, n, two) in combinations(found, 2):
                if not like(a.document, b.document, folder) or not same_coverage(a.document, m, b.document, n):
                    continue
                if {c.place for c in one} != {c.place for c in two}:
                    word = "pagu" if field == PAGU else "realisasi"
                    what = f"total {word}: {_where(a)} dan {_where(b)}"
                    name = relation_id("total-anggaran", one, relation_id(word, two))
                    yield Equal(name, "total-anggaran", one, two, what)
        for a, b in combinations(shown, 2):
            if a.document.kind != b.document.kind and like(a.document, b.document, folder):
                yield from _per_program(b, pagu_slot(b), a, "pagu-anggaran", settings)


def _followers(folder: Folder, trees: Trees, settings: Settings) -> Iterator[Relation]:
    """RAK and evaluasi Renja (E.81) follow the DPA or the DPPA; they do not say which, so the one that fits
    better is taken, and what differs is a peringatan."""
    for document in folder.of_kind("rak", "evaluasi-renja"):
        if withheld(folder, "dpa") or withheld(folder, "dppa"):
            continue  # it may follow the one that does not count
        choices = []
        for budget in (trees[id(d)] for d in folder.of_kind("dppa", "dpa") if like(d, document, folder)):
            mine = trees[id(document)]
            slots = [s for s in (pagu_slot(budget), BEFORE) if s in budget.slots("pagu")]
            for slot in dict.fromkeys(slots):
                found = list(_per_program(mine, pagu_slot(mine), budget, "pagu-anggaran", settings, slot))
                if not found:
                    continue
                choices.append((sum(1 for r in found if holds(r) is False), found))
        if choices:
            best = min(choices, key=lambda c: c[0])[1]
            yield from (replace(r, sure=min(r.sure, FOLLOWS)) for r in best)


def _table_totals(trees: Sequence[Tree], field: Slot) -> list[tuple[Tree, int, Cells]]:
    """One total per table that lists a whole budget: the first table, and the others that have a total row."""
    found: list[tuple[Tree, int, Cells]] = []
    for tree in trees:
        slot = pagu_slot(tree) if field == PAGU else field
        for table in tree.tables():
            cells = tree.grand_total(table, slot)
            whole = tree.total_items(table, slot) or programs_table(tree, slot) == table
            if filled(cells) and whole:
                found.append((tree, table, cells))
    return sorted(found, key=lambda f: f[2][0].place)


def _where(tree: Tree) -> str:
    return f"{kind_word(tree.document)} (lembar {tree.document.sheet})"


def _summary_lines(folder: Folder, trees: Sequence[Tree]) -> Iterator[Relation]:
    """Jumlah Anggaran and Jumlah Realisasi under pengukuran against the totals of the budget."""
    going_by = {id(d) for d in last_budgets(folder)}
    budgets = [t for t in trees if id(t.document) in going_by]
    for tree in trees:
        near = [b for b in budgets if like(tree.document, b.document, folder) and b is not tree]
        near = [b for b in near if b.document.choice.whole] if tree.document.choice.whole else []
        lines = tree.summary if tree.document.kind not in ("dpa", "dppa", "realisasi") else ()
        for item in lines:
            for field in (PAGU, REALISASI):
                cells = _year_cells(item.figures, field) if _is_whole(item, lines, field) else ()
                total = any_total(near, field)
                if cells and total is not None:  # a blank line is an unknown that the budget tells
                    word = "anggaran" if field == PAGU else "realisasi anggaran"
                    what = f"jumlah {word}: {kind_word(tree.document)} dan {kind_word(total[1].document)}"
                    yield Equal(relation_id("ringkasan", cells), "ringkasan", cells, total[0], what)


def _is_whole(item: Item, lines: Sequence[Item], field: Slot) -> bool:
    """Whether a summary line speaks of the whole: it is alone with such a figure in its table, or the sum of the others
    ("Rata-rata / jumlah sasaran 1", "... sasaran 2" are each of a part)."""
    others = [i for i in lines if i.table == item.table and i is not item and filled(_year_cells(i.figures, field))]
    own = add_up(_year_cells(item.figures, field))
    parts = [add_up(_year_cells(i.figures, field)) for i in others]
    return not others or all(p == own for p in parts) or own == sum((p for p in parts if p is not None), Decimal(0))


def _year_cells(figures: Mapping[Slot, tuple[Quantity, ...]], field: Slot) -> Cells:
    return figures.get(field, ())
