"""Grids and layouts to documents, with a note for each thing not understood."""

from lkjip_xl.model import Unrecognised
from lkjip_xl.read.grid import Book
from lkjip_xl.recognise.documents import Recognised, name_notes, recognise_sheet
from lkjip_xl.recognise.gather import gather
from lkjip_xl.recognise.own import own_product
from lkjip_xl.recognise.view import SheetView, TableView
from lkjip_xl.settings import Settings

__all__ = ["Recognised", "SheetView", "TableView", "gather", "recognise"]


def recognise(book: Book, settings: Settings) -> Recognised:
    """The documents of a file, the sheets that fit nothing with the reason, and a view of each sheet."""
    if why := own_product(book):
        return Recognised((), (Unrecognised(book.file, None, why),))
    parts = [recognise_sheet(grid) for grid in book.grids]
    return Recognised(
        tuple(name_notes([d for p in parts for d in p.documents])),
        tuple(u for p in parts for u in p.unrecognised),
        tuple(v for p in parts for v in p.views),
    )
