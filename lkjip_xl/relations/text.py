"""Amounts in running text as parts of their whole: "Terbagi menjadi 2 urusan, yaitu 1. ... Rp. ... 2. ... Rp. ..."."""

import re
from collections.abc import Iterator

from lkjip_xl.model import Item, Slot, Text
from lkjip_xl.relations.arith import add_up
from lkjip_xl.relations.ids import relation_id
from lkjip_xl.relations.kinds import Relation, Sum
from lkjip_xl.relations.tree import Cells, Tree, filled, label

_SPLIT = re.compile(
    r"\b(terbagi|terdiri|dibagi|rincian|meliputi|mencakup|yaitu|yakni|antara lain|masing-masing|untuk)\b|\b[1a]\s*[.)]",
    re.IGNORECASE,
)
_NOT_PARTS = re.compile(
    r"\b(semula|menjadi\s+(?:sebesar\s+)?rp|bertambah|berkurang|sebelum|setelah|naik|turun|"
    r"realisasi|terealisasi|sisa|silpa|target|tahun lalu)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"\b(total|jumlah|keseluruhan|seluruhnya)\b", re.IGNORECASE)
SURE_SPLIT, PERHAPS_SPLIT = 1.0, 0.6


def relations(tree: Tree) -> Iterator[Relation]:
    """pagu of an item = the amounts that its keterangan lists."""
    for item in tree.document.items:
        text = item.texts.get("keterangan")
        if text is None or len(text.amounts) < 2:
            continue
        own = item.figures.get(Slot("pagu"), ())
        parts = parts_in(text)
        if len(parts) >= 2 and filled(own):
            yield _relation(item, own, parts, text)


def parts_in(text: Text) -> Cells:
    """The amounts of a text that are parts of one whole; empty when the text tells of something else
    (semula ... menjadi ..., pagu and realisasi)."""
    if _NOT_PARTS.search(text.text):
        return ()
    money = [a for a in text.amounts if a.quantity.unit == "Rp"]
    parts = [a.quantity for a in money if not _WHOLE.search(a.label)]
    if len(parts) > 2:  # "Rp A, terdiri dari Rp B dan Rp C": the first is the whole
        rest = add_up(parts[1:])
        if rest is not None and rest == parts[0].value:
            parts = parts[1:]
    return tuple(parts)


def _relation(item: Item, own: Cells, parts: Cells, text: Text) -> Relation:
    sure = SURE_SPLIT if _SPLIT.search(text.text) else PERHAPS_SPLIT
    what = f"pagu {label(item)}: jumlah rincian di dalam keterangannya"
    return Sum(relation_id("rincian-teks", own), "rincian-teks", own, parts, what, sure)
