"""Grids and layouts to documents, with a note for each thing not understood."""

from lkjip_xl.model import Unrecognised
from lkjip_xl.read.grid import Book, Grid
from lkjip_xl.recognise.aliases import with_aliases
from lkjip_xl.recognise.cover import cover_lines
from lkjip_xl.recognise.documents import Recognised, name_notes, recognise_sheet
from lkjip_xl.recognise.faults import faults_in
from lkjip_xl.recognise.gather import gather
from lkjip_xl.recognise.nips import nips_in
from lkjip_xl.recognise.own import own_product
from lkjip_xl.recognise.view import SheetView, TableView
from lkjip_xl.settings import Settings

IGNORED = "Tidak dibaca, sesuai pengaturan di lkjip.toml."

__all__ = ["Recognised", "SheetView", "TableView", "gather", "recognise"]


def recognise(book: Book, settings: Settings) -> Recognised:
    """The documents of a file, the sheets that fit nothing with the reason, and a view of each sheet."""
    if why := own_product(book):
        return Recognised((), (Unrecognised(book.file, None, why),))
    parts = [_sheet(grid, settings) for grid in book.grids]
    return Recognised(
        tuple(name_notes([d for p in parts for d in p.documents])),
        tuple(u for p in parts for u in p.unrecognised),
        tuple(v for p in parts for v in p.views),
        tuple(f for grid in book.grids for f in faults_in(grid)),
        tuple(n for grid in book.grids for n in nips_in(grid)),
        tuple(c for grid, part in zip(book.grids, parts, strict=True) if not part.documents for c in cover_lines(grid)),
    )


def _sheet(grid: Grid, settings: Settings) -> Recognised:
    """One sheet, read as lkjip.toml settles it."""
    settled = settings.reading(grid.file, grid.name)
    if settled.ignore:
        view = SheetView(grid.file, grid.name, grid.hidden, (), IGNORED)
        return Recognised((), (Unrecognised(grid.file, grid.name, IGNORED),), (view,))
    return recognise_sheet(grid, settled, with_aliases(tuple(settings.headings.items())))
