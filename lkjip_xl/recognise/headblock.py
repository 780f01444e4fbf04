"""The block above an account table that says whose accounts they are: "Program : 5.03.02 PROGRAM ...".

DPA forms name the program, kegiatan and sub kegiatan once, in labelled lines over the table, and list only
accounts in it. The named ones become items above those accounts, so that a form can be laid beside a list.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lkjip_xl.model import Place
from lkjip_xl.recognise.codes import normalise_code
from lkjip_xl.recognise.drafts import Draft
from lkjip_xl.recognise.hierarchy import RANK, code_level
from lkjip_xl.recognise.items import Builder
from lkjip_xl.recognise.sheet import Sheet
from lkjip_xl.recognise.titles import Line
from lkjip_xl.recognise.words import words_of

_LABELS = {
    "urusan pemerintahan": "urusan", "urusan": "urusan", "bidang urusan": "bidang",
    "bidang urusan pemerintahan": "bidang",
    "program": "program", "nama program": "program", "kegiatan": "kegiatan", "nama kegiatan": "kegiatan",
    "sub kegiatan": "sub_kegiatan", "nama sub kegiatan": "sub_kegiatan",
}  # fmt: skip
_CODED = re.compile(r"^([0-9Xx]{1,4}(?:\s*\.\s*[0-9Xx]{1,5})*)\.?(?:\s*[-–:]\s*|\s+)(\S.*)$")


@dataclass(frozen=True, slots=True)
class Head:
    """A labelled line that names a level."""

    level: str
    code: str | None
    code_text: str
    name: str
    place: Place


def heads_in(sheet: Sheet, lines: Sequence[Line]) -> list[Head]:
    """The levels named in labelled lines, from the top level down; the last line of a level counts."""
    rows: dict[tuple[int, int], list[Line]] = {}
    for line in lines:
        rows.setdefault((line.row, line.part), []).append(line)
    found: dict[str, Head] = {}
    for cells in rows.values():
        head = _head(sheet, cells)
        if head is not None:
            found[head.level] = head
    return sorted(found.values(), key=lambda h: RANK[h.level])


def _head(sheet: Sheet, cells: list[Line]) -> Head | None:
    label, colon, inside = cells[0].text.partition(":")
    level = _LABELS.get(" ".join(words_of(label)))
    if level is None:
        return None
    rest = [c for c in cells[1:] if c.text.strip(" :")]
    if not colon and not any(c.text.lstrip().startswith(":") for c in cells[1:]):
        return None
    texts = [inside.strip(" :"), *(c.text.strip(" :") for c in rest)]
    texts = [t for t in texts if t]
    if not texts:
        return None
    at = cells[0] if inside.strip(" :") else rest[0]
    place = Place(sheet.grid.file, sheet.grid.name, at.row, at.col)
    code, name = _code_and_name(texts)
    if not any(ch.isalpha() for ch in name):  # "....": a form not filled in
        return None
    return Head(level, normalise_code(code) if code else None, code, name, place)


def _code_and_name(texts: list[str]) -> tuple[str, str]:
    """ "5.03.02 PROGRAM ..." in one cell, or the code and the name in two."""
    if len(texts) > 1 and normalise_code(texts[0]) is not None:
        return texts[0], " ".join(texts[1:])
    joined = " ".join(texts)
    found = _CODED.match(joined)
    return (found[1], found[2]) if found else ("", joined)


def seed(builder: Builder, heads: Sequence[Head], open_heads: dict[str, Draft]) -> list[Head]:
    """Puts the items that the heads name above the accounts of a table that lists nothing but accounts.

    open_heads: the items of earlier tables of the same form; a "Sub Kegiatan" line alone goes on under them.
    Returns the heads that still wait for such a table.
    """
    if not (heads or open_heads) or not _accounts_only(builder):
        return list(heads)
    builder.current.update(open_heads)
    for head in heads:
        item = builder._start(head.level, head.name, head.place.row, head.place.col)
        if head.code_text:
            item.code, item.code_text, item.code_place = head.code, head.code_text, head.place
    open_heads.clear()
    open_heads.update(builder.current)
    return []


def adopt(items: Sequence[Draft], open_heads: dict[str, Draft]) -> None:
    """A total without a parent sums the accounts of the deepest head, not the heads."""
    if not open_heads:
        return
    deepest = open_heads[max(open_heads, key=lambda level: RANK.get(level, 0))]
    for item in items:
        if item.level == "total" and item.parent is None:
            item.parent = deepest.id


def _accounts_only(builder: Builder) -> bool:
    """Whether the first codes of a table are accounts."""
    builder.codes = [m for m in builder.table.meanings if m.name == "kode"]
    codes = [code for row in builder.table.data[:5] if (code := builder._code(row)[0])]
    return (
        bool(codes)
        and any(code_level(c) == "rekening" for c in codes)
        and all(code_level(c) in ("rekening", "urusan") and len(c.split(".")[0]) == 1 for c in codes)
    )
