"""Derived figures of one row: capaian, serapan, efisiensi, share of a total. Formulas: see `formulas`.

Operands are looked for on the item first, then among all figures of the same sheet row (an indikator's
capaian beside its sasaran's serapan)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from lkjip_xl.model import Item, Quantity, Slot
from lkjip_xl.relations import arith
from lkjip_xl.relations.directions import Directions
from lkjip_xl.relations.goals import apart
from lkjip_xl.relations.ids import relation_id
from lkjip_xl.relations.kinds import Ratio, Relation
from lkjip_xl.relations.tree import Tree, filled, is_mean, label
from lkjip_xl.settings import Settings

UNSETTLED = 0.5  # the words hint at a direction that nobody has settled
Line = Mapping[Slot, Quantity]
_ROW = re.compile(r"\$?[A-Za-z]{1,3}\$?(\d{1,7})\b")


def relations(tree: Tree, settings: Settings, directions: Directions) -> Iterator[Relation]:
    """Every ratio of one document, whether its result is printed or still blank."""
    base = _base(tree)
    for items, line in tree.lines():
        for slot in sorted(line):
            relation = _of(tree, items, line, slot, settings, base, directions)
            if relation is not None:
                yield relation
    yield from _summary(tree)
    yield from _shares(tree)


def _base(tree: Tree) -> str:
    """Of the pagu before and after a perubahan the one that the printed serapan are over: "setelah" unless most
    rows say the other ("Pagu sebelum | Realisasi | % | Pagu setelah")."""
    hits = {"sebelum": 0, "setelah": 0}
    for _, line in tree.lines():
        shown, spent = line.get(Slot("serapan")), line.get(Slot("realisasi_rp"))
        if shown is None or spent is None or shown.value is None or not spent.value:
            continue
        for period in hits:
            pagu = line.get(Slot("pagu", period))
            if pagu is not None and pagu.value:
                hits[period] += abs(shown.value - spent.value / pagu.value * 100) < Decimal("0.02")
    return "sebelum" if hits["sebelum"] > hits["setelah"] else "setelah"


def _of_other_rows(result: Quantity) -> bool:
    """A percentage whose formula takes cells of other rows alone is a mean of theirs, no ratio of its own row."""
    rows = {int(row) - 1 for row in _ROW.findall(result.formula or "")}
    return bool(rows) and result.place.row not in rows


def _of(
    tree: Tree, items: list[Item], line: Line, slot: Slot, settings: Settings, base: str, directions: Directions
) -> Ratio | None:
    if _of_other_rows(line[slot]):
        return None
    stated = tree.document.tables[items[0].table].ratios.get(line[slot].place.col) if tree.document.tables else None
    if stated is not None and slot.field in ("capaian", "serapan"):
        return _stated(items, line, slot, stated, directions)
    if slot.field == "capaian":
        return _capaian(tree, items, line, slot, directions)
    if slot.field == "serapan":
        top, bottom = _at(tree, line, "realisasi_rp", slot.period), _at(tree, line, "pagu", slot.period, base)
        return _make("serapan", line[slot], top, bottom, "serapan", f"serapan {_name(items, 'pagu')}")
    if slot.field == "efisiensi":
        scale = Decimal(1) if settings.efficiency == "EF_RATIO" else Decimal(100)
        found = _make("efisiensi", line[slot], _at(tree, line, "capaian", slot.period),
                      _at(tree, line, "serapan", slot.period), settings.efficiency,
                      f"tingkat efisiensi {_name(items, 'capaian')}", scale)  # fmt: skip
        return None if found is not None and _of_another(found, items) else found
    return None


def _of_another(ratio: Ratio, items: list[Item]) -> bool:
    """It fails, and another percentage of its row ("Rata-rata Sasaran (%)") in place of the capaian bears it out."""
    row = ratio.result.place.row
    others = [q for i in items for q in i.others.values() if q.place.row == row and q.unit == "%"]
    return arith.holds(ratio) is False and any(arith.holds(replace(ratio, numerator=q)) for q in others)


def _stated(items: list[Item], line: Line, slot: Slot, stated: tuple[int, int], directions: Directions) -> Ratio | None:
    """The ratio that the number row or the formulas of the sheet state, whatever the headings suggest. They are
    written for the whole column: of realisasi over target the direction of each indikator is asked all the same."""
    by_col = {q.place.col: q for q in line.values()}
    fields = {q.place.col: s.field for s, q in line.items()}
    if slot.field == "capaian" and [fields.get(col) for col in stated] == ["realisasi", "target"]:
        return _directed(items, line[slot], slot, by_col[stated[0]], by_col[stated[1]], directions)
    formula = "serapan" if slot.field == "serapan" else "positif"
    what = f"{slot.field} {_name(items, 'pagu' if slot.field == 'serapan' else 'capaian')}"
    return _make(slot.field, line[slot], by_col.get(stated[0]), by_col.get(stated[1]), formula, what)


def _make(
    family: str,
    result: Quantity,
    numerator: Quantity | None,
    denominator: Quantity | None,
    formula: str,
    what: str,
    scale: Decimal = Decimal(100),
    sure: float = 1.0,
) -> Ratio | None:
    if numerator is None or denominator is None:
        return None
    name = relation_id(family, (result,))
    return Ratio(name, family, result, numerator, denominator, scale, formula, what, sure)


def _at(tree: Tree, line: Line, field: str, wanted: str, base: str = "setelah") -> Quantity | None:
    """The figure of a field for a period; the year of the document has two spellings; a single
    figure of that field serves any period (Target Akhir Renstra beside Realisasi), and a report on one part of the
    year measures against the pagu and target of the year."""
    if Slot(field, wanted) in line:
        return line[Slot(field, wanted)]
    having = {s.period: q for s, q in line.items() if s.field == field}
    for period, quantity in having.items():
        if tree.period(period) == tree.period(wanted):
            return quantity
    plain = wanted in ("", "akhir") or tree.period(wanted) == "" or wanted in tree.parts_of_year
    if not plain:
        return None
    if base in having:  # a DPPA shows the pagu before and after; what was spent goes with the latter
        return having[base]
    near = [q for p, q in having.items() if tree.period(p) in ("", "akhir")]
    return near[0] if len(near) == 1 else None


def _capaian(tree: Tree, items: list[Item], line: Line, slot: Slot, directions: Directions) -> Ratio | None:
    target = _at(tree, line, "target", slot.period)
    realisasi = _at(tree, line, "realisasi", slot.period)
    if target is None or realisasi is None:
        return None
    return _directed(items, line[slot], slot, realisasi, target, directions)


def _directed(
    items: list[Item], result: Quantity, slot: Slot, realisasi: Quantity, target: Quantity, directions: Directions
) -> Ratio | None:
    """Capaian by the formula of the indikator's direction; unsure where that is not settled."""
    owner = next((i for i in items if slot in i.figures), items[0])
    if apart(target, realisasi):
        return None
    formula = directions.formula(owner.name)
    if formula is None and target.value is not None and target.value == realisasi.value:
        formula = "positif"  # met exactly: 100 either way
    what = f"capaian {label(owner)}"
    return _make("capaian", result, realisasi, target, formula or "positif", what, sure=1.0 if formula else UNSETTLED)


def _name(items: list[Item], field: str) -> str:
    """The item of the row that carries a field, for messages; a sasaran rather than its indikator."""
    owners = [i for i in items if any(s.field == field for s in i.figures)]
    return label((owners or items)[0])


def _summary(tree: Tree) -> Iterator[Relation]:
    """The lines under pengukuran: serapan = jumlah realisasi / jumlah anggaran."""
    line: dict[Slot, Quantity] = {}
    for item in tree.summary:
        for slot, cells in item.figures.items() if not is_mean(item) else ():
            if cells and slot not in line:
                line[slot] = cells[0]
    for slot in sorted(line):
        if slot.field in ("serapan", "capaian"):
            pagu, realisasi = line.get(Slot("pagu", slot.period)), line.get(Slot("realisasi_rp", slot.period))
            relation = _make("serapan", line[slot], realisasi, pagu, "serapan", "serapan seluruh anggaran")
            if relation is not None:
                yield relation


def _shares(tree: Tree) -> Iterator[Relation]:
    """persen_anggaran = pagu / the total pagu of the table."""
    slot = Slot("pagu")
    for table in tree.tables():
        total = tree.total_items(table, slot)
        if not total:
            continue
        whole = total[-1].figures[slot]
        for item in tree.document.items:
            share, own = item.figures.get(Slot("persen_anggaran"), ()), item.figures.get(slot, ())
            if item.table == table and len(share) == 1 and len(own) == 1 and filled(whole) and item.level != "total":
                what = f"persentase anggaran {label(item)}"
                relation = _make("bagian", share[0], own[0], whole[0], "bagian", what)
                if relation is not None:
                    yield relation
