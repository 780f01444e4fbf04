"""Cells that hold an error value, anywhere on a sheet: a true one, or its name as a text.

Google Sheets and exports write "#ERROR!" or "#REF!" as texts; LibreOffice writes "Err:522".
"""

from lkjip_xl.model import Place, Text
from lkjip_xl.read.grid import Grid

_NAMES = ("#REF!", "#DIV/0!", "#N/A", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#ERROR!", "#SPILL!", "#CALC!", "#FIELD!",
          "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#GETTING_DATA")  # fmt: skip
ERROR_TEXTS = frozenset({*_NAMES, *(f"Err:{number}" for number in range(501, 541))})


def is_error_text(text: str) -> bool:
    """True for the name of an error value, whatever stands around it."""
    return text.strip() in ERROR_TEXTS


def faults_in(grid: Grid) -> tuple[Text, ...]:
    """Every error cell of a sheet, in reading order."""
    found = dict(grid.errors)
    for row, cells in enumerate(grid.rows):
        if not ERROR_TEXTS.isdisjoint(cells):  # whole rows: exports have a hundred thousand of them
            found |= {(row, col): value for col, value in enumerate(cells) if value in ERROR_TEXTS}
    return tuple(Text(Place(grid.file, grid.name, row, col), found[row, col]) for row, col in sorted(found))
