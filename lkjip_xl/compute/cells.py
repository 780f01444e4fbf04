"""How a filled cell must look, told from the other cells of its column and from its heading."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from lkjip_xl.model import Document, Folder, Quantity


@dataclass(frozen=True, slots=True)
class Style:
    """fraction: the column holds 0.9817 shown as 98,17%; else it holds 98.17 (its heading says %)."""

    fraction: bool = True


def style_of(folder: Folder) -> dict[tuple[str, str, int], Style]:
    """Style per (file, sheet, column). A column with figures is followed; an empty one by its heading:
    "(%)" in the heading means that the cells hold 98,17; without it the cell itself must show the sign."""
    styles: dict[tuple[str, str, int], Style] = {}
    for document in folder.active:
        for col, fraction in _headings(document):
            styles[document.file, document.sheet, col] = Style(fraction)
        for cell in _figures(document):
            if cell.value is not None and (cell.unit == "%" or cell.factor != 1):
                key = (cell.place.file, cell.place.sheet, cell.place.col)
                styles[key] = Style(cell.factor == Decimal(100) or "%" in cell.text)
    return styles


def _headings(document: Document) -> Iterable[tuple[int, bool]]:
    for table in document.tables:
        for column in table.columns:
            yield column.col, "%" not in column.heading and column.unit != "%"


def _figures(document: Document) -> Iterable[Quantity]:
    for item in document.items:
        for slot, cells in item.figures.items():
            if slot.field in ("capaian", "serapan", "persen_anggaran"):
                yield from cells
