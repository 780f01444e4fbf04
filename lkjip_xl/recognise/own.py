"""Outputs and templates of this program that lie among the inputs: said in one line, never read as documents."""

import re

from lkjip_xl.read.grid import Book

OUTPUT = "Hasil lkjip-xl, bukan dokumen sumber; tidak dibaca."
TEMPLATE = "Templat lampiran lkjip-xl (berisi tanda {{...}}), bukan dokumen sumber; tidak dibaca."
MARKS = 5  # cells with marks from which on a workbook is a template
MARKED_ROWS = 200  # a template is short
_MARK = re.compile(r"\{\{\s*[^{}]+\}\}")
# For outputs saved in formats that lose the properties: sheets that only they have together.
_SHEETS = (
    frozenset({"Ringkasan", "Temuan", "Tidak diperiksa", "Pasangan nama"}),
    frozenset({"Sumber angka", "C. Perjanjian Kinerja"}),
)


def own_product(book: Book) -> str:
    """Why a workbook of this program is not read, "" for any other."""
    names = {grid.name for grid in book.grids}
    if book.made_by or any(sheets <= names for sheets in _SHEETS):
        return OUTPUT
    return TEMPLATE if _is_template(book) else ""


def _is_template(book: Book) -> bool:
    found = 0
    for grid in book.grids:
        for row in grid.rows[:MARKED_ROWS]:
            found += sum(isinstance(v, str) and "{{" in v and bool(_MARK.search(v)) for v in row)
            if found >= MARKS:
                return True
    return False
