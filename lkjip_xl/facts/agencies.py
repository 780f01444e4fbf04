"""Documents that list several agencies: the rows of each agency are its own."""

from collections.abc import Sequence
from dataclasses import replace

from lkjip_xl.model import Document, Item
from lkjip_xl.recognise.gather import same_agency
from lkjip_xl.recognise.names import normalise


def agencies_of(document: Document) -> dict[str, list[Item]]:
    """The agencies that a document lists, each with its rows of level opd; {} for fewer than two."""
    found: dict[str, list[Item]] = {}
    for item in document.of_level("opd"):
        if item.name:
            found.setdefault(normalise(item.name), []).append(item)
    return found if len(found) > 1 else {}


def parts_for(document: Document, opd: str | None) -> list[Document]:
    """The part of a document of several agencies that is this agency's; the parts of all where none is told
    or none fits. [] for a document of one agency: it counts as it is."""
    found = agencies_of(document)
    own = {name: items for name, items in found.items() if opd and same_agency(items[0].name, opd)}
    return [_part(document, items) for items in (own or found).values()]


def _part(document: Document, heads: Sequence[Item]) -> Document:
    """A document that holds only the rows under some items and the rows above them."""
    wanted = {a.id for h in heads for a in document.ancestors(h)}
    below = {h.id for h in heads}
    for item in document.items:  # parents stand before their children
        if item.parent in below:
            below.add(item.id)
    kept = [i for i in document.items if i.id in below or i.id in wanted]
    new = {old.id: n for n, old in enumerate(kept)}
    items = tuple(
        replace(
            i, id=new[i.id], parent=None if i.parent is None else new[i.parent],
            figures={} if i.id in wanted else i.figures,
        )
        for i in kept
    )  # fmt: skip
    return replace(document, items=items, opd=heads[0].name, opd_place=heads[0].place)
