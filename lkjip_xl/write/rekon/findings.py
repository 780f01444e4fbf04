"""Sheets "Temuan" (a table of all findings, with links to their cells) and "Lokasi" (every cell that takes part)."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from lkjip_xl.model import Finding, Level, Place, a1
from lkjip_xl.report.proposals import Proposal, proposals
from lkjip_xl.result import Result
from lkjip_xl.write.formats import fits, write_formula
from lkjip_xl.write.rekon.look import (
    LEVEL_FILL,
    LEVEL_TEXT,
    MOST_LINKS,
    Look,
    height_of,
    number_format,
    page,
    write_figure,
    write_place,
    write_text,
)

NAME, PLACES = "Temuan", "Lokasi"
HEAD = 3
COLUMNS = (
    ("No", 5), ("Kode", 8), ("Tingkat", 11), ("Pesan", 52), ("Berkas", 19), ("Lembar", 12), ("Sel", 7),
    ("Tertulis", 17), ("Usul isi sel", 16.5), ("Nilai (yang dibandingkan)", 16.5),
    ("Seharusnya (menurut pembanding)", 16.5), ("Selisih", 16), ("Satuan", 8), ("Saran", 32), ("Sel terkait", 9),
    ("Banyak", 7),
)  # fmt: skip
PLACE_COLUMNS = (("No temuan", 9), ("Kode", 8), ("Tingkat", 11), ("Urutan", 8), ("Berkas", 34), ("Lembar", 22),
                 ("Sel", 9), ("Tertulis", 40))  # fmt: skip


def write_findings(book: Any, look: Look, result: Result, title: str, links: Mapping[str, str]) -> None:
    """Write both sheets."""
    sheet = book.add_worksheet(NAME)
    rows = _place_rows(result)
    page(look, sheet, f"Temuan - {title}", heading=HEAD)
    write_text(sheet, 0, 0, "TEMUAN", look("title"))
    write_text(sheet, 1, 0, title, look("subtitle"))
    for col, (heading, width) in enumerate(COLUMNS):
        sheet.set_column(col, col, width)
        write_text(sheet, HEAD, col, heading, look("head"))
    sheet.freeze_panes(HEAD + 1, 3)
    known = proposals(result)
    if not result.findings:
        write_text(sheet, HEAD + 1, 0, "Tidak ada temuan.", look("hint", text_wrap=False))
    for number, finding in enumerate(result.findings):
        _row(sheet, look, result, links, HEAD + 1 + number, number + 1, finding, rows[number], known)
    if result.findings:
        last = HEAD + len(result.findings)
        headers = [{"header": heading, "header_format": look("head")} for heading, _ in COLUMNS]
        sheet.add_table(
            HEAD, 0, last, len(COLUMNS) - 1,
            {"name": "Temuan", "columns": headers, "style": None, "autofilter": True},
        )  # fmt: skip
        _colours(book, sheet, HEAD + 1, last, 1, 2)
    _places(book, look, result, title, links)


def _colours(book: Any, sheet: Any, first: int, last: int, left: int, right: int) -> None:
    """Colours by tingkat that follow the rows when they are sorted."""
    for level in Level:
        style = book.add_format({"bg_color": LEVEL_FILL[level], "font_color": LEVEL_TEXT[level], "bold": True})
        rule = {"type": "formula", "criteria": f'=$C{first + 1}="{level.value}"', "format": style}
        sheet.conditional_format(first, left, last, right, rule)


def _row(
    sheet: Any, look: Look, result: Result, links: Mapping[str, str], row: int, number: int, finding: Finding,
    first_place: int, known: Mapping[Place, Proposal],
) -> None:  # fmt: skip
    at = finding.locations[0] if finding.locations else None
    place = at.place if at is not None else Place("", "")
    sheet.write_number(row, 0, number, look("center"))
    write_text(sheet, row, 1, finding.code, look("center"))
    write_text(sheet, row, 2, finding.level.value, look("center"))
    write_text(sheet, row, 3, finding.message, look("text"))
    write_text(sheet, row, 4, place.file, look("text"))
    write_text(sheet, row, 5, place.sheet, look("text"))
    write_place(sheet, row, 6, place, _address(place), look, links, result.formats)
    text = at.text if at is not None else ""
    write_text(sheet, row, 7, _short(text, 120), look("text"))
    _proposal(sheet, look, row, place, known)
    write_figure(sheet, row, 9, finding.value, finding.unit, look)
    write_figure(sheet, row, 10, finding.expected, finding.unit, look)
    _difference(sheet, look, row, finding)
    write_text(sheet, row, 12, finding.unit or "", look("center"))
    write_text(sheet, row, 13, finding.advice, look("text"))
    more = len(finding.locations) - 1
    if more > 0 and row < MOST_LINKS:
        target = f"internal:'{PLACES}'!A{first_place + 1}"
        sheet.write_url(row, 14, target, look("link", align="center"), f"{more} sel", "Lihat semua sel yang terkait")
    else:
        write_text(sheet, row, 14, f"{more} sel" if more > 0 else "", look("center"))
    sheet.write_number(row, 15, finding.many, look("center"))
    texts = [(finding.message, 52.0), (finding.advice, 32.0), (place.file, 19.0), (_short(text, 120), 17.0)]
    sheet.set_row(row, height_of(texts))


def _proposal(sheet: Any, look: Look, row: int, place: Place, known: Mapping[Place, Proposal]) -> None:
    """What the cell named in this row should hold, where an explanation tells it."""
    proposal = known.get(place.cell)
    if proposal is not None and proposal.sure and isinstance(proposal.repair.after, Decimal):
        write_figure(sheet, row, 8, proposal.repair.after, proposal.repair.unit, look)
    else:
        write_text(sheet, row, 8, proposal.text if proposal is not None else "", look("text"))


def _difference(sheet: Any, look: Look, row: int, finding: Finding) -> None:
    value, expected, difference = finding.value, finding.expected, finding.difference
    if value is None or expected is None or difference is None or not fits(value) or not fits(expected):
        write_figure(sheet, row, 11, difference, finding.unit, look)
        return
    plain = number_format(difference, finding.unit)
    style = look("money", num_format=f"{plain};[Red]-{plain.removeprefix('[$-421]')};0")
    write_formula(sheet, row, 11, f"{a1(row, 9)}-{a1(row, 10)}", difference, style)


def _address(place: Place) -> str:
    """The cell of a place, or how much of the file is meant."""
    return place.a1 or ("lembar" if place.sheet else "berkas")


def _short(text: str, most: int) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 4].rstrip() + " ..."


def _place_rows(result: Result) -> list[int]:
    """Row on the sheet Lokasi at which the cells of each finding begin."""
    rows, row = [], HEAD + 1
    for finding in result.findings:
        rows.append(row)
        row += len(finding.locations)
    return rows


def _places(book: Any, look: Look, result: Result, title: str, links: Mapping[str, str]) -> None:
    sheet = book.add_worksheet(PLACES)
    page(look, sheet, f"Lokasi - {title}", heading=HEAD)
    write_text(sheet, 0, 0, "SEMUA SEL YANG TERKAIT DENGAN TEMUAN", look("title"))
    write_text(sheet, 1, 0, "Urutan 1 adalah sel yang lebih dahulu perlu diperiksa.", look("subtitle"))
    for col, (heading, width) in enumerate(PLACE_COLUMNS):
        sheet.set_column(col, col, width)
        write_text(sheet, HEAD, col, heading, look("head"))
    sheet.set_row(HEAD, 16)
    sheet.freeze_panes(HEAD + 1, 0)
    row = HEAD + 1
    for number, finding in enumerate(result.findings, 1):
        for order, at in enumerate(finding.locations, 1):
            sheet.write_number(row, 0, number, look("center"))
            write_text(sheet, row, 1, finding.code, look("center"))
            write_text(sheet, row, 2, finding.level.value, look("center"))
            sheet.write_number(row, 3, order, look("center"))
            write_text(sheet, row, 4, at.place.file, look("text"))
            write_text(sheet, row, 5, at.place.sheet, look("text"))
            write_place(
                sheet,
                row,
                6,
                at.place,
                _address(at.place),
                look,
                links,
                result.formats,
            )
            text = _short(at.text, 200)
            write_text(sheet, row, 7, text, look("text"))
            sheet.set_row(row, height_of([(text, 40), (at.place.file, 34), (at.place.sheet, 22)]))
            row += 1
    if row > HEAD + 1:
        sheet.autofilter(HEAD, 0, row - 1, len(PLACE_COLUMNS) - 1)
        _colours(book, sheet, HEAD + 1, row - 1, 1, 2)
