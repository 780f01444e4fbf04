"""Total pagu and realisasi of an agency, from the document that stands last in time."""

from decimal import Decimal

from lkjip_xl.model import Document, Folder, Item
from lkjip_xl.relations.yearly import summed

ORDER = ("dppa", "realisasi", "dpa")


def totals(folder: Folder) -> tuple[Decimal | None, Decimal | None]:
    """(pagu, realisasi) in rupiah: from DPPA, else the realisasi document, else DPA; the realisasi else from
    single parts of the year that make it up; None where not held."""
    pagu = realisasi = None
    for kind in ORDER:
        for document in folder.of_kind(kind):
            pagu = pagu if pagu is not None else total(document, "pagu")
            realisasi = realisasi if realisasi is not None else total(document, "realisasi_rp")
    if realisasi is None and (made := summed(folder.used)) is not None:
        realisasi = made.value
    return pagu, realisasi


def total(document: Document, field: str) -> Decimal | None:
    """The grand total of a field: the total row if it is readable, else the sum of the programs."""
    for item in document.of_level("total"):
        figure = item.figure(field)
        if item.parent is None and figure is not None and figure.value is not None:
            return figure.value
    values = [_value(item, field) for item in document.of_level("program")]
    known = [v for v in values if v is not None]
    return sum(known, Decimal(0)) if known and len(known) == len(values) else None


def _value(item: Item, field: str) -> Decimal | None:
    figure = item.figure(field)
    return None if figure is None else figure.value
