"""Derived columns: what a blank capaian, serapan, efisiensi, sisa or share cell must hold.

Each fill comes from a relation that the checks use too; what cannot be computed (target zero, polarity
not settled, a figure unreadable) is left blank and said by a check, never guessed.
"""

from collections.abc import Iterable
from decimal import Decimal

from lkjip_xl.compute.alike import Wanted, taken, wanted
from lkjip_xl.compute.cells import Style, style_of
from lkjip_xl.compute.judged import judged
from lkjip_xl.model import Fill, Folder, Form, Item, Place, Quantity
from lkjip_xl.relations import formulas
from lkjip_xl.relations.directions import Directions, directions
from lkjip_xl.relations.kinds import Ratio, Relation, Sum
from lkjip_xl.relations.rounding import Rounding, exact_of, group_of, observed
from lkjip_xl.settings import Settings

__all__ = ["compute"]

SURE = 0.9  # below it the formula itself is in doubt (polarity not settled): left blank, and a check says so
FIELDS = {"kinerja": "capaian", "anggaran": "serapan", "efisiensi": "efisiensi"}


def compute(
    folder: Folder, settings: Settings, relations: Iterable[Relation], known_directions: Directions | None = None
) -> tuple[Fill, ...]:
    """The fills of a folder, in order of place. Blank cells only: a dash was written on purpose.

    Efisiensi is computed from the percentages of its row as printed or, where these are blank
    themselves, as filled (computed, or taken from another table); so ratios are worked off until
    nothing new comes out. known_directions: of the indikator, told from this folder alone where nobody has yet.
    """
    relations = tuple(relations)
    rounding = observed(relations, settings)
    styles = style_of(folder)
    known: dict[Place, Decimal] = {}
    fills: dict[Place, Fill] = {}
    waiting = [r for r in relations if isinstance(r, Ratio) and r.result.form is Form.BLANK and r.sure >= SURE]
    copied = wanted(folder, settings)
    for fill in judged(folder, known_directions or directions(folder, settings), rounding, styles):
        fills[fill.place], known[fill.place] = fill, Decimal(fill.value)
    while True:
        before = len(fills)
        for ratio in waiting:
            _fill_ratio(ratio, rounding, settings, styles, known, fills)
        waiting = [r for r in waiting if r.result.place not in fills]
        for one in copied:
            _fill_alike(one, styles, known, fills)
        if len(fills) == before:
            break
    for fill in _remainders(folder):
        fills.setdefault(fill.place, fill)
    for relation in relations:
        if isinstance(relation, Sum) and relation.family == "pegawai-baris":
            _fill_sum(relation, fills)
    return tuple(fills[place] for place in sorted(fills))


def _with_known(cell: Quantity, known: dict[Place, Decimal]) -> Decimal | None:
    return cell.value if cell.value is not None else known.get(cell.place)


def _fill_ratio(
    ratio: Ratio,
    rounding: Rounding,
    settings: Settings,
    styles: dict[tuple[str, str, int], Style],
    known: dict[Place, Decimal],
    fills: dict[Place, Fill],
) -> None:
    top = _with_known(ratio.numerator, known)
    bottom = _with_known(ratio.denominator, known)
    value = exact_of(ratio, top, bottom, settings.cap)
    if value is None:
        return
    group = group_of(ratio)
    shown = rounding.apply(value, group)
    place = ratio.result.place
    style = styles.get((place.file, place.sheet, place.col), Style())
    fraction = group != "efisiensi" and style.fraction
    words = formulas.FORMULA_WORDS.get(ratio.formula, "")
    known[place] = shown
    fills[place] = Fill(
        place=place,
        field="persen_anggaran" if ratio.formula == "bagian" else FIELDS[group],
        value=shown,
        number_format="0.00%" if fraction else "0.00",
        reason=f"{words}; {rounding.words(group)}, {rounding.decimals} angka di belakang koma",
        formula=_formula(ratio, rounding, group, fraction),
        cell_value=shown / 100 if fraction else shown,
    )


def _fill_alike(
    one: Wanted,
    styles: dict[tuple[str, str, int], Style],
    known: dict[Place, Decimal],
    fills: dict[Place, Fill],
) -> None:
    """A percentage that another table prints, or that was computed there."""
    place = one.cell.place
    found = taken(one, known)
    if found is None or place in fills:
        return
    value, source, table = found
    fraction = styles.get((place.file, place.sheet, place.col), Style()).fraction
    where = f"{table}, {source}" if table.startswith("Tabel") else str(source)
    known[place] = value
    fills[place] = Fill(
        place=place,
        field=one.field,
        value=value,
        number_format="0.00%" if fraction else "0.00",
        reason=f"sama dengan {one.field} di {where}",
        cell_value=value / 100 if fraction else value,
    )


def _formula(ratio: Ratio, rounding: Rounding, group: str, fraction: bool) -> str | None:
    """A live formula only where Excel would compute the same: true numbers on the same sheet, unscaled."""
    cells = (ratio.numerator, ratio.denominator)
    same = all((c.place.file, c.place.sheet, c.place.part) == (*_sheet(ratio.result.place), 0) for c in cells)
    if not same or not all(c.value is not None and c.is_true_number and c.factor == cells[0].factor for c in cells):
        return None
    top, bottom = (c.place.a1 or "" for c in cells)
    scale = Decimal(1) if fraction else Decimal(100)
    return formulas.excel_ratio(ratio.formula, top, bottom, rounding.modes[group], rounding.decimals, scale)


def _sheet(place: Place) -> tuple[str, str]:
    return place.file, place.sheet


def _remainders(folder: Folder) -> Iterable[Fill]:
    """Blank sisa anggaran = pagu - realisasi."""
    for document in folder.active:
        for item in document.items:
            yield from _remainder(item)


def _remainder(item: Item) -> Iterable[Fill]:
    for slot, cells in item.figures.items():
        if slot.field != "sisa" or len(cells) != 1 or cells[0].form is not Form.BLANK:
            continue
        pagu, realisasi = item.figure("pagu", slot.period), item.figure("realisasi_rp", slot.period)
        if pagu is None or realisasi is None or pagu.value is None or realisasi.value is None:
            continue
        value = pagu.value - realisasi.value
        live = pagu.is_true_number and realisasi.is_true_number and pagu.factor == realisasi.factor == 1
        yield Fill(
            cells[0].place,
            "sisa",
            value,
            "#,##0",
            "pagu - realisasi anggaran",
            f"{pagu.place.a1}-{realisasi.place.a1}" if live else None,
            value,
        )


def _fill_sum(relation: Sum, fills: dict[Place, Fill]) -> None:
    """Blank totals of the staff tables: laki-laki + perempuan."""
    total = relation.total[0]
    values = [p.value for p in relation.parts]
    if len(relation.total) != 1 or total.form is not Form.BLANK or any(v is None for v in values):
        return
    value = sum((v for v in values if v is not None), Decimal(0))
    live = all(p.is_true_number for p in relation.parts)
    fills[total.place] = Fill(
        total.place,
        "jumlah",
        value,
        "0",
        "laki-laki + perempuan",
        "+".join(p.place.a1 or "" for p in relation.parts) if live else None,
        value,
    )
