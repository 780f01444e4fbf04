"""Sheet "Pagu": each program, kegiatan and sub kegiatan with its pagu in every document, and the differences."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from lkjip_xl.model import Level, a1, column_letters
from lkjip_xl.write.formats import fits, write_exact, write_formula
from lkjip_xl.write.rekon.look import LEVEL_FILL, Look, height_of, page, write_text
from lkjip_xl.write.rekon.side_by_side import (
    CHANGES,
    LEVELS,
    MUST_AGREE,
    Comparison,
    Node,
    Side,
    top_level,
    value_of,
    written,
)

NAME = "Pagu"
FIRST = 3  # columns before the amounts: tingkat, kode, uraian
HEAD = 4  # row of the headings
WORDS = {"program": "Program", "kegiatan": "Kegiatan", "sub_kegiatan": "Sub kegiatan"}
NAME_WIDTH = 46


@dataclass(slots=True)
class PaguSheet:
    """Where things stand on the sheet, for the other sheets that refer to it."""

    columns: dict[str, int] = field(default_factory=dict)  # kind -> column
    rows: dict[int, int] = field(default_factory=dict)  # id of a node -> row
    sum_row: int | None = None
    sums: dict[str, Decimal] = field(default_factory=dict)
    unread: dict[str, list[str]] = field(default_factory=dict)  # kind -> names that its sum leaves out


def write_pagu(book: Any, look: Look, comparison: Comparison, title: str) -> PaguSheet:
    """Write the sheet; with no document that lists programs it says so."""
    sheet = book.add_worksheet(NAME)
    page(look, sheet, f"Pagu - {title}", heading=(HEAD, HEAD + 1))
    write_text(sheet, 0, 0, "PAGU PROGRAM, KEGIATAN DAN SUB KEGIATAN", look("title"))
    write_text(sheet, 1, 0, title, look("subtitle"))
    places = PaguSheet()
    if not comparison.sides:
        write_text(sheet, 3, 0, "Tidak ada dokumen yang memuat pagu per program.", look("hint"))
        return places
    hint = (
        "Tombol 1, 2, 3 di kiri atas melipat baris per tingkat. Selisih: dokumen pertama dikurangi dokumen kedua. "
        "Abu-abu: tidak ada di dokumen itu."
    )
    write_text(sheet, 2, 0, hint, look("hint", text_wrap=False))
    differences = comparison.pairs()
    _headings(sheet, look, comparison, differences, places)
    row = HEAD + 2
    for node in comparison.all_nodes():
        places.rows[id(node)] = row
        _node(sheet, look, comparison, differences, places, node, row)
        row += 1
    _totals(sheet, look, comparison, differences, places, row)
    for late, early in differences:
        col = places.columns[f"{late.kind}/{early.kind}"]
        colour = LEVEL_FILL[_meaning(late, early)[1]]
        filled = {"type": "cell", "criteria": "!=", "value": 0, "format": book.add_format({"bg_color": colour})}
        blank = {"type": "blanks", "stop_if_true": True}
        sheet.conditional_format(HEAD + 2, col, row + 2, col, blank)
        sheet.conditional_format(HEAD + 2, col, row + 2, col, filled)
    sheet.freeze_panes(HEAD + 2, FIRST)
    sheet.outline_settings(True, False, True, False)
    return places


def _headings(
    sheet: Any, look: Look, comparison: Comparison, differences: list[tuple[Side, Side]], places: PaguSheet
) -> None:
    sheet.set_column(0, 0, 12)
    sheet.set_column(1, 1, 18)
    sheet.set_column(2, 2, NAME_WIDTH)
    for col, heading in enumerate(("Tingkat", "Kode", "Uraian")):
        write_text(sheet, HEAD, col, heading, look("head"))
        write_text(sheet, HEAD + 1, col, "", look("subhead"))
    col = FIRST
    for side in comparison.sides:
        places.columns[side.kind] = col
        write_text(sheet, HEAD, col, f"{side.title}\n(Rp)", look("head"))
        write_text(sheet, HEAD + 1, col, side.sources, look("subhead"))
        col += 1
    for late, early in differences:
        places.columns[f"{late.kind}/{early.kind}"] = col
        write_text(sheet, HEAD, col, f"Selisih\n{late.title} - {early.title}\n(Rp)", look("head"))
        write_text(sheet, HEAD + 1, col, _meaning(late, early)[0], look("subhead"))
        col += 1
    sheet.set_column(FIRST, max(col - 1, FIRST), 18.5)
    sheet.set_row(HEAD, 44)
    longest = max((s.sources for s in comparison.sides), key=len)
    sheet.set_row(HEAD + 1, max(24.0, height_of([(longest, 22)])))


def _meaning(late: Side, early: Side) -> tuple[str, Level]:
    """What a difference between two documents means, in words and in colour."""
    pair = (late.kind, early.kind)
    if pair in MUST_AGREE:
        return "harus sama", Level.GALAT
    if pair in CHANGES:
        return "perubahan, boleh berbeda", Level.CATATAN
    return "boleh berbeda, perlu penjelasan", Level.PERINGATAN


def _node(
    sheet: Any, look: Look, comparison: Comparison, differences: list[tuple[Side, Side]], places: PaguSheet,
    node: Node, row: int,
) -> None:  # fmt: skip
    depth = LEVELS.index(node.level)
    bold = {"bold": True, "bg_color": "#EAF0FA"} if depth == 0 else {"bold": True} if depth == 1 else {}
    sheet.set_row(row, height_of([(node.name, NAME_WIDTH - 2 * depth)]), None, {"level": depth})
    write_text(sheet, row, 0, WORDS[node.level], look("text", **bold))
    write_text(sheet, row, 1, node.code or "", look("text", **bold))
    write_text(sheet, row, 2, node.name, look("text", align="left", indent=depth, **bold))
    for side in comparison.sides:
        _amount(sheet, look, side, node, row, places.columns[side.kind], bold)
    for late, early in differences:
        col = places.columns[f"{late.kind}/{early.kind}"]
        left, right = value_of(late.cells(node)), value_of(early.cells(node))
        _difference(sheet, look, row, col, (places.columns[late.kind], places.columns[early.kind]), left, right, bold)


def _amount(sheet: Any, look: Look, side: Side, node: Node, row: int, col: int, bold: Mapping[str, Any]) -> None:
    cells = side.cells(node)
    value = value_of(cells)
    if value is not None:
        write_exact(sheet, row, col, value, look("money", **bold))
    elif written(cells):
        write_text(sheet, row, col, written(cells), look("broken"))
    elif side.kind in node.entries:
        sheet.write_blank(row, col, None, look("text", **bold))
    else:
        sheet.write_blank(row, col, None, look("missing"))


def _difference(
    sheet: Any, look: Look, row: int, col: int, columns: tuple[int, int], left: Decimal | None,
    right: Decimal | None, bold: Mapping[str, Any],
) -> None:  # fmt: skip
    if left is None or right is None or not fits(left) or not fits(right):
        sheet.write_blank(row, col, None, look("missing"))
        return
    formula = f"{a1(row, columns[0])}-{a1(row, columns[1])}"
    write_formula(sheet, row, col, formula, left - right, look("difference", **bold))


def _totals(
    sheet: Any, look: Look, comparison: Comparison, differences: list[tuple[Side, Side]], places: PaguSheet, row: int
) -> None:
    """Sums over the programs, the totals that the documents print, and the difference of the two."""
    places.sum_row = row
    top = {"bold": True, "bg_color": "#D9E2F3"}
    for offset, label in enumerate(("Jumlah program (dihitung)", "Jumlah yang tertulis", "Selisih jumlah")):
        for col in range(FIRST):
            write_text(sheet, row + offset, col, label if col == 2 else "", look("text", **top))
        for col in places.columns.values():
            sheet.write_blank(row + offset, col, None, look("missing"))
    first, last = HEAD + 2, row - 1
    level = top_level(comparison.nodes)
    for side in comparison.sides:
        col = places.columns[side.kind]
        letter = column_letters(col)
        known = [value_of(side.cells(n)) for n in comparison.nodes if n.level == level]
        total = sum((k for k in known if k is not None), Decimal(0))
        places.sums[side.kind] = total
        places.unread[side.kind] = _unread(comparison, side, level)
        span = f"{letter}{first + 1}:{letter}{last + 1}"
        formula = f'SUMIF($A${first + 1}:$A${last + 1},"{WORDS[level]}",{span})'
        write_formula(sheet, row, col, formula, total, look("money", **top))
        printed = value_of(side.printed_total())
        if printed is not None and fits(printed):
            write_exact(sheet, row + 1, col, printed, look("money", **top))
            write_formula(sheet, row + 2, col, f"{a1(row, col)}-{a1(row + 1, col)}", total - printed,
                          look("difference", **top))  # fmt: skip
    for late, early in differences:
        col = places.columns[f"{late.kind}/{early.kind}"]
        columns = (places.columns[late.kind], places.columns[early.kind])
        whole = not places.unread[late.kind] and not places.unread[early.kind]
        left, right = (places.sums[s.kind] if whole else None for s in (late, early))
        _difference(sheet, look, row, col, columns, left, right, top)
    _incomplete(sheet, look, comparison, places, row + 4)


def _unread(comparison: Comparison, side: Side, level: str) -> list[str]:
    """The names whose amount is blank or cannot be read, so that a sum leaves it out."""
    return [
        node.name
        for node in comparison.nodes
        if node.level == level and side.kind in node.entries and value_of(side.cells(node)) is None
    ]


def _incomplete(sheet: Any, look: Look, comparison: Comparison, places: PaguSheet, row: int) -> None:
    """Say which sums leave out an amount."""
    for side in comparison.sides:
        unread = places.unread[side.kind]
        if unread:
            text = f"Jumlah {side.title} belum memuat {'; '.join(unread)}: angkanya kosong atau tidak terbaca."
            write_text(sheet, row, 0, text, look("hint", text_wrap=False))
            row += 1
