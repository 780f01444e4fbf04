"""The roll-up of a city: a row per agency, those with most galat first, with links to their outputs."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from lkjip_xl.read.origin import MADE, PROGRAM
from lkjip_xl.result import Agency
from lkjip_xl.write.excel import new_book
from lkjip_xl.write.rekon.look import portable

HEADINGS = (
    ("No", 5), ("Folder", 28), ("Perangkat daerah", 42), ("Tahun", 8), ("Dokumen", 10), ("Galat", 8),
    ("Peringatan", 11), ("Catatan", 9), ("Pagu (Rp)", 20), ("Realisasi (Rp)", 20), ("Serapan (%)", 12),
    ("Keterangan", 60),
)  # fmt: skip


def write_rollup(agencies: Sequence[Agency], failed: Sequence[Agency], path: Path) -> None:
    """Write the roll-up workbook; failed agencies stand last with their reason."""
    with new_book(path) as book:
        book.set_properties({"author": PROGRAM, "comments": MADE})
        sheet = book.add_worksheet("Rekap")
        head = book.add_format(
            {"bold": True, "border": 1, "bg_color": "#DDE6F0", "text_wrap": True, "valign": "vcenter"}
        )
        cell = {"border": 1, "valign": "top"}
        styles = {
            "text": book.add_format({**cell, "text_wrap": True}),
            "count": book.add_format({**cell, "num_format": "0"}),
            "money": book.add_format({**cell, "num_format": "[$-421]#,##0"}),
            "percent": book.add_format({**cell, "num_format": "[$-421]0.00"}),
            "link": book.add_format({**cell, "font_color": "#0563C1", "underline": 1}),
        }
        sheet.write_string(0, 0, "REKAPITULASI PEMERIKSAAN LKjIP", book.add_format({"bold": True, "font_size": 13}))
        for col, (heading, width) in enumerate(HEADINGS):
            sheet.set_column(col, col, width)
            sheet.write_string(2, col, heading, head)
        rows = [*sorted(agencies, key=lambda a: (-a.galat, -a.peringatan, a.folder.casefold())), *failed]
        for number, agency in enumerate(rows, 1):
            _row(sheet, 2 + number, number, agency, styles)
        if agencies:
            _totals(sheet, 3 + len(rows), agencies, styles)
        sheet.autofilter(2, 0, 2 + len(rows), len(HEADINGS) - 1)
        sheet.freeze_panes(3, 3)
        sheet.set_landscape()
        sheet.set_paper(14)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(2)
        sheet.set_footer("&RHalaman &P dari &N")


def _totals(sheet, row: int, agencies: Sequence[Agency], styles) -> None:  # type: ignore[no-untyped-def]
    """The last row: sums of counts and of what is known of pagu and realisasi."""
    sheet.write_string(row, 1, f"JUMLAH ({len(agencies)} perangkat daerah)", styles["text"])
    fields = (
        (4, "E", sum(a.dokumen for a in agencies), "count"),
        (5, "F", sum(a.galat for a in agencies), "count"),
        (6, "G", sum(a.peringatan for a in agencies), "count"),
        (7, "H", sum(a.catatan for a in agencies), "count"),
        (8, "I", sum((Decimal(a.pagu) for a in agencies if a.pagu is not None), Decimal(0)), "money"),
        (9, "J", sum((Decimal(a.realisasi) for a in agencies if a.realisasi is not None), Decimal(0)), "money"),
    )
    for col, letter, value, style in fields:
        sheet.write_formula(row, col, f"=SUM({letter}4:{letter}{row})", styles[style], value)


def _row(sheet, row: int, number: int, agency: Agency, styles) -> None:  # type: ignore[no-untyped-def]
    sheet.write_number(row, 0, number, styles["count"])
    if agency.fault is None:
        sheet.write_url(row, 1, portable(f"external:../{agency.folder}/hasil", agency.folder), styles["link"])
    else:
        sheet.write_string(row, 1, agency.folder, styles["text"])
    sheet.write_string(row, 2, agency.opd or "", styles["text"])
    if agency.tahun is None:
        sheet.write_blank(row, 3, None, styles["text"])
    else:
        sheet.write_number(row, 3, agency.tahun, styles["count"])
    for col, count in enumerate((agency.dokumen, agency.galat, agency.peringatan, agency.catatan), 4):
        if agency.fault is None:
            sheet.write_number(row, col, count, styles["count"])
        else:  # not processed is not "no galat"
            sheet.write_blank(row, col, None, styles["count"])
    for col, amount in ((8, agency.pagu), (9, agency.realisasi)):
        if amount is None:
            sheet.write_blank(row, col, None, styles["money"])
        else:
            sheet.write_number(row, col, Decimal(amount), styles["money"])
    if agency.pagu is None or agency.realisasi is None or Decimal(agency.pagu) == 0:
        sheet.write_blank(row, 10, None, styles["percent"])
    else:
        value = Decimal(agency.realisasi) * 100 / Decimal(agency.pagu)
        sheet.write_formula(row, 10, f'=IF(N(I{row + 1})=0,"",J{row + 1}/I{row + 1}*100)', styles["percent"], value)
    sheet.write_string(row, 11, agency.fault or "", styles["text"])
