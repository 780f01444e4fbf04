"""Sheet "Serapan": pagu, realisasi, sisa and serapan of each program, kegiatan and sub kegiatan, with bars."""

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from lkjip_xl.model import Slot, a1, column_letters
from lkjip_xl.write.formats import fits, write_exact, write_formula
from lkjip_xl.write.rekon.look import Look, height_of, page, write_text
from lkjip_xl.write.rekon.pagu import NAME_WIDTH, WORDS
from lkjip_xl.write.rekon.side_by_side import (
    LEVELS,
    Comparison,
    Node,
    Side,
    spent_part,
    spent_slot,
    top_level,
    value_of,
    written,
)

NAME = "Serapan"
HEAD = 4
HEADINGS = ("Tingkat", "Kode", "Uraian", "Pagu\n(Rp)", "Realisasi\n(Rp)", "Sisa\n(Rp)", "Serapan\n(%)",
            "Serapan tertulis\n(%)", "Selisih\n(poin)")  # fmt: skip
WIDTHS = (12, 18, NAME_WIDTH, 18.5, 18.5, 18.5, 16, 12, 10)
CENT = Decimal("0.01")


@dataclass(slots=True)
class SerapanSheet:
    """Where things stand on the sheet, for the summary."""

    side: Side | None = None
    rows: dict[int, int] = field(default_factory=dict)
    sum_row: int | None = None
    pagu: Decimal | None = None
    spent: Decimal | None = None


def write_serapan(book: Any, look: Look, comparison: Comparison, title: str) -> SerapanSheet:
    """Write the sheet from the latest document that holds realisasi; without one it says so."""
    sheet = book.add_worksheet(NAME)
    page(look, sheet, f"Serapan - {title}", heading=HEAD)
    write_text(sheet, 0, 0, "SERAPAN ANGGARAN", look("title"))
    write_text(sheet, 1, 0, title, look("subtitle"))
    places = SerapanSheet(comparison.spending())
    if places.side is None:
        write_text(sheet, 3, 0, "Tidak ada dokumen yang memuat realisasi anggaran per program.", look("hint"))
        return places
    hint = f"Sumber: {places.side.sources}. Serapan = realisasi / pagu x 100, dibulatkan ke dua desimal."
    if part := spent_part(places.side):
        hint += f" Realisasi di sini hanya {part}, bukan setahun."
    write_text(sheet, 2, 0, hint, look("hint", text_wrap=False))
    for col, (heading, width) in enumerate(zip(HEADINGS, WIDTHS, strict=True)):
        sheet.set_column(col, col, width)
        write_text(sheet, HEAD, col, heading, look("head"))
    sheet.set_row(HEAD, 30)
    row = HEAD + 1
    for node in comparison.all_nodes():
        if places.side.kind in node.entries:
            places.rows[id(node)] = row
            _row(sheet, look, places.side, node, row)
            row += 1
    _total(sheet, look, comparison, places, row)
    bars = {"type": "data_bar", "bar_color": "#9DC3E6", "bar_solid": True, "min_type": "num", "min_value": 0,
            "max_type": "num", "max_value": 100}  # fmt: skip
    sheet.conditional_format(HEAD + 1, 6, row, 6, bars)
    sheet.freeze_panes(HEAD + 1, 3)
    sheet.outline_settings(True, False, True, False)
    return places


def _row(sheet: Any, look: Look, side: Side, node: Node, row: int) -> None:
    depth = LEVELS.index(node.level)
    bold = {"bold": True, "bg_color": "#EAF0FA"} if depth == 0 else {"bold": True} if depth == 1 else {}
    sheet.set_row(row, height_of([(node.name, NAME_WIDTH - 2 * depth)]), None, {"level": depth})
    write_text(sheet, row, 0, WORDS[node.level], look("text", **bold))
    write_text(sheet, row, 1, node.code or "", look("text", **bold))
    write_text(sheet, row, 2, node.name, look("text", align="left", indent=depth, **bold))
    pagu = side.cells(node)
    spent = side.cells(node, spent_slot(side))
    for col, cells in ((3, pagu), (4, spent)):
        value = value_of(cells)
        if value is not None:
            write_exact(sheet, row, col, value, look("money", **bold))
        elif written(cells):
            write_text(sheet, row, col, written(cells), look("broken"))
        else:
            sheet.write_blank(row, col, None, look("text", **bold))
    _computed(sheet, look, row, value_of(pagu), value_of(spent), bold)
    printed = value_of(side.cells(node, Slot("serapan")))
    _printed(sheet, look, row, printed, serapan(value_of(pagu), value_of(spent)), bold)


def serapan(pagu: Decimal | None, spent: Decimal | None) -> Decimal | None:
    """Realisasi over pagu x 100 with two decimals, half up; None where there is no answer."""
    if pagu is None or spent is None or pagu == 0:
        return None
    return (spent * 100 / pagu).quantize(CENT, rounding=ROUND_HALF_UP)


def _computed(
    sheet: Any, look: Look, row: int, pagu: Decimal | None, spent: Decimal | None, bold: dict[str, Any]
) -> None:
    for col in (5, 6):
        sheet.write_blank(row, col, None, look("missing"))
    if pagu is None or spent is None or not fits(pagu) or not fits(spent):
        return
    write_formula(sheet, row, 5, f"{a1(row, 3)}-{a1(row, 4)}", pagu - spent, look("difference", **bold))
    share = serapan(pagu, spent)
    if share is not None:
        formula = f"ROUND({a1(row, 4)}/{a1(row, 3)}*100,2)"
        write_formula(sheet, row, 6, formula, share, look("percent", **bold))


def _printed(
    sheet: Any, look: Look, row: int, printed: Decimal | None, share: Decimal | None, bold: dict[str, Any]
) -> None:
    if printed is None or not fits(printed):
        sheet.write_blank(row, 7, None, look("missing"))
        sheet.write_blank(row, 8, None, look("missing"))
        return
    write_exact(sheet, row, 7, printed, look("percent", **bold))
    if share is None:
        sheet.write_blank(row, 8, None, look("missing"))
    else:
        style = look("difference", **{**bold, "num_format": "[$-421]0.00;[Red]-0.00;0.00"})
        write_formula(sheet, row, 8, f"{a1(row, 7)}-{a1(row, 6)}", printed - share, style)


def _total(sheet: Any, look: Look, comparison: Comparison, places: SerapanSheet, row: int) -> None:
    """Sum over the top level, from the rows above."""
    side = places.side
    tops = [n for n in comparison.nodes if side is not None and side.kind in n.entries]
    if side is None or not tops:
        return
    level = top_level(tops)
    tops = [n for n in tops if n.level == level]
    top = {"bold": True, "bg_color": "#D9E2F3"}
    places.sum_row = row
    for col in range(len(HEADINGS)):
        write_text(sheet, row, col, "JUMLAH" if col == 2 else "", look("text", **top))
    sums: list[Decimal] = []
    for col, slot in ((3, None), (4, spent_slot(side))):
        known = [v for n in tops if (v := value_of(side.cells(n, slot))) is not None]
        total = sum(known, Decimal(0))
        letter = column_letters(col)
        span = f"{letter}{HEAD + 2}:{letter}{row}"
        formula = f'SUMIF($A${HEAD + 2}:$A${row},"{WORDS[level]}",{span})'
        write_formula(sheet, row, col, formula, total, look("money", **top))
        sums.append(total)
    places.pagu, places.spent = sums
    _computed(sheet, look, row, sums[0], sums[1], top)
    printed = value_of(side.printed_total(Slot("serapan")))
    if printed is not None:
        _printed(sheet, look, row, printed, serapan(*sums), top)
