"""Headings whose unit does not fit: "dalam ribuan Rp" over whole rupiah, or thousands under "Rp".

A wrong heading is a likelier mistake than every cell of a column. Where the same amounts stand in another
document a thousandfold off, and none of them as the heading says, the column is read as the other document
shows it and the heading is told. Round amounts agree by chance, so it takes most of the shorter list, and
amounts of several digits among them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from lkjip_xl.model import Document, Form, Item, Note, Place, Quantity

FACTORS = (Decimal(1000), Decimal(10**6), Decimal(10**9))
WORDS = ("rupiah penuh", "ribuan rupiah", "jutaan rupiah", "miliaran rupiah")
NAMES = dict(zip((Decimal(1), *FACTORS), WORDS, strict=True))
LEAST = Decimal(10**5)  # smaller amounts agree by chance
AGREE = 2  # amounts of several digits that must agree
MOST = Decimal("0.6")  # of the shorter list
NEAR = 30  # the largest amounts of two lists of one budget are not further apart
FULL = Decimal(10**8)  # the largest amount of a list that is written in full reaches this
TOO_MUCH = Decimal(10**14)  # rupiah: more than any region has


@dataclass(frozen=True, slots=True)
class Money:
    """The amounts of one document under one factor, as written (before the factor)."""

    document: int
    factor: Decimal
    written: frozenset[Decimal]
    first: Place

    @property
    def largest(self) -> Decimal:
        """The largest amount as written."""
        return max(self.written)

    def times(self, factor: Decimal) -> frozenset[Decimal]:
        """The amounts in rupiah under a factor, the small ones left out."""
        return frozenset(v * factor for v in self.written if v * factor >= LEAST)


def fitted(documents: Sequence[Document]) -> list[Document]:
    """The documents, with the unit of a heading set right where another document shows that it does not fit."""
    money = [m for n, d in enumerate(documents) if d.copy_of is None for m in _money(n, d)]
    found = list(documents)
    for one in money:
        better = next(_better(one, [m for m in money if m.document != one.document]), None)
        if better is not None:
            found[one.document] = _reread(found[one.document], one, better[0], documents[better[1].document])
        elif one.factor > 1 and one.largest * one.factor >= TOO_MUCH:
            found[one.document] = _told(found[one.document], one)
    return found


def _money(number: int, document: Document) -> Iterator[Money]:
    """One group of amounts for each factor in a document."""
    groups: dict[Decimal, dict[Decimal, Place]] = {}
    for item in document.items:
        for cell in (c for cells in item.figures.values() for c in cells):
            if cell.unit == "Rp" and cell.value:
                groups.setdefault(cell.factor, {}).setdefault(cell.value / cell.factor, cell.place)
    for factor, written in groups.items():
        yield Money(number, factor, frozenset(written), next(iter(written.values())))


def _better(one: Money, others: Sequence[Money]) -> Iterator[tuple[Decimal, Money]]:
    """Factors under which the amounts stand in another document, where under their own none does."""
    for other in others:
        for factor in NAMES:
            near = one.largest * factor <= NEAR * other.largest * other.factor <= NEAR * NEAR * one.largest * factor
            if factor == one.factor or not near or not _at_fault(one, other, factor):
                continue
            theirs, mine = other.times(other.factor), one.times(factor)
            same = _agree(mine, theirs, factor)
            told = sum(len(str(int(v)).rstrip("0")) > 2 for v in same)
            enough = told >= AGREE and len(same) >= MOST * min(len(mine), len(theirs))
            if enough and not _agree(one.times(one.factor), theirs, one.factor):
                yield factor, other


def _agree(mine: frozenset[Decimal], theirs: frozenset[Decimal], factor: Decimal) -> set[Decimal]:
    """Which amounts stand in both; those in thousands may be rounded or cut off."""
    if factor == 1:
        return set(mine & theirs)
    coarse = {v // factor * factor for v in theirs} | {(v + factor / 2) // factor * factor for v in theirs}
    return {v // 1 for v in mine} & coarse


def _at_fault(one: Money, other: Money, factor: Decimal) -> bool:
    """Whether it is this heading that is wrong, and not the other document's: amounts in full are large."""
    if one.factor > 1:  # the heading says thousands: its figures are large enough to be whole rupiah
        return factor == 1 and one.largest >= FULL
    # The heading says nothing; the other document's own heading must fit its figures.
    return factor > 1 and (other.largest >= FULL) is (other.factor == 1)


def _reread(document: Document, one: Money, factor: Decimal, other: Document) -> Document:
    items = tuple(_item(item, one.factor, factor) for item in document.items)
    said = f"Satuan di judul kolom terbaca {NAMES.get(one.factor, 'lain')}"
    place = f"{other.file}, lembar {other.sheet}" if other.file != document.file else f"lembar {other.sheet}"
    message = f"{said}, tetapi dibandingkan dengan {place} angkanya {NAMES[factor]}; dibaca sebagai {NAMES[factor]}."
    return replace(document, items=items, notes=(*document.notes, Note("satuan-judul", message, one.first)))


def _told(document: Document, one: Money) -> Document:
    name = NAMES.get(one.factor, "kelipatan rupiah")
    message = f"Judul menyebut {name}; bila benar, angkanya melebihi Rp100 triliun. Mungkin angkanya rupiah penuh."
    return replace(document, notes=(*document.notes, Note("satuan-judul", message, one.first)))


def _item(item: Item, before: Decimal, after: Decimal) -> Item:
    return replace(
        item, figures={s: tuple(_cell(c, before, after) for c in cells) for s, cells in item.figures.items()}
    )


def _cell(cell: Quantity, before: Decimal, after: Decimal) -> Quantity:
    if cell.unit != "Rp" or cell.factor != before or cell.form is not Form.NUMBER or cell.value is None:
        return cell
    candidates = tuple(c / before * after for c in cell.candidates)
    return replace(cell, value=cell.value / before * after, factor=after, candidates=candidates)
