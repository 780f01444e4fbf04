"""Tables side by side under one row of headings: cut apart where the headings start anew ("No" twice) or where a
blank column stands before names of another table; what is no table of its own there (a dashboard) is left out."""

import itertools
from collections.abc import Sequence
from dataclasses import replace

from lkjip_xl.recognise.columns import understand
from lkjip_xl.recognise.header import Block, Leaf
from lkjip_xl.recognise.meaning import Meaning
from lkjip_xl.recognise.sheet import Sheet, is_amount_text, is_blank, is_number

LIST_LEAST = 2  # rows of a list beside a table
SAMPLE = 60  # rows below the headings that must leave a column blank
NAMING = ("nomor", "kode", "uraian", "indikator")


def side_by_side(sheet: Sheet, block: Block) -> list[Block]:
    """The tables of a block, from the left."""
    found: list[Block] = []
    for part in _gaps(sheet, block):
        found += _numbered_anew(sheet, part)
    return found


def _numbered_anew(sheet: Sheet, block: Block) -> list[Block]:
    """Splits a block whose headings start anew ("No" twice) into its tables."""
    meanings = understand(block.leaves)
    starts = [n for n, m in enumerate(meanings) if m.name == "nomor"]
    if len(starts) < 2 or starts[0] != 0:
        return [block]
    bounds = [*starts, len(meanings)]
    parts = [block.leaves[a:b] for a, b in itertools.pairwise(bounds)]
    named = [len(p) > 2 and (_has_names(p) or _words_below(sheet, block, p[1].col)) for p in parts]
    return [replace(block, leaves=p) for p in parts] if all(named) else [block]


def _has_names(leaves: Sequence[Leaf]) -> bool:
    return any(m.name in ("uraian", "indikator") for m in understand(leaves))


def _words_below(sheet: Sheet, block: Block, col: int) -> bool:
    """Words and no figures stand under a heading ("Belanja" over its kinds)."""
    rows = range(block.last + 1, min(block.last + SAMPLE, sheet.grid.height))
    values = [v for r in rows if not is_blank(v := sheet.grid.value(r, col))]
    return bool(values) and not any(is_number(v) or is_amount_text(v) for v in values)


def _gaps(sheet: Sheet, block: Block) -> list[Block]:
    """Cuts a block at blank columns, where what follows begins like a table or is none."""
    leaves = list(block.leaves)
    for at in range(len(leaves) - 1, 0, -1):
        gap = _gap_before(sheet, block, leaves, at)
        if gap < 0:
            continue
        left = [*leaves[: at - 1], replace(leaves[at - 1], last=gap - 1)]
        right = leaves[at:]
        if _anew(understand(left), understand(right)):
            return [*_gaps(sheet, replace(block, leaves=tuple(left))), replace(block, leaves=tuple(right))]
        if _is_table(understand(left)) and (_labels(sheet, block, right) or _short_list(sheet, block, left, right)):
            return _gaps(sheet, replace(block, leaves=tuple(left)))
    return [block]


def _gap_before(sheet: Sheet, block: Block, leaves: Sequence[Leaf], at: int) -> int:
    """The first of the blank columns right before a heading; -1 where there is none."""
    before = leaves[at - 1]
    gap = leaves[at].col
    while gap > before.col + 1 and _blank(sheet, block, gap - 1):
        gap -= 1
    return gap if gap < leaves[at].col else -1


def _blank(sheet: Sheet, block: Block, col: int) -> bool:
    """No heading, no merge and no content stand in a column, from the headings down."""
    last = min(block.last + SAMPLE, sheet.grid.height - 1)
    return all(
        is_blank(sheet.grid.value(row, col)) and (row, col) not in sheet.origin for row in range(block.first, last + 1)
    )


def _is_table(meanings: Sequence[Meaning]) -> bool:
    """Begins with the names or numbers of its rows, and has figures."""
    names = [m for m in meanings if m.name in ("uraian", "indikator")]
    return len(meanings) > 1 and bool(names) and meanings[0].name in NAMING and any(m.figure for m in meanings)


def _anew(left: Sequence[Meaning], right: Sequence[Meaning]) -> bool:
    """Both are tables, and the second numbers or names its rows as the first does; other levels in blocks of their own
    ("TUJUAN", a gap, "PROGRAM") are the parts of one wide table."""
    if not _is_table(left) or not _is_table(right):
        return False
    if right[0].name in ("nomor", "kode"):
        return any(m.name == right[0].name and not m.group for m in left) and not right[0].group
    named = {(m.name, m.levels, m.group) for m in left}
    return any((m.name, m.levels, m.group) in named for m in right if m.name in ("uraian", "indikator"))


def _labels(sheet: Sheet, block: Block, leaves: Sequence[Leaf]) -> bool:
    """A dashboard: columns with hardly a heading, labels in the first and figures right of them."""
    meanings = understand(leaves)
    if len(meanings) > 2 or any(m.name for m in meanings):
        return False
    col = leaves[0].col
    rows = range(block.last + 1, min(block.last + SAMPLE, sheet.grid.height))
    words = sum(isinstance(sheet.grid.value(r, col), str) for r in rows)
    return words > 0 and any(_figure(sheet, r, c) for r in rows for c in (col + 1, col + 2))


def _short_list(sheet: Sheet, block: Block, left: Sequence[Leaf], right: Sequence[Leaf]) -> bool:
    """A small list of its own beside the table ("REKAP SUMBER DANA": SUMBER, PAGU): words and a figure on each of a few
    rows without a break, while the table goes on far below."""
    if any(m.name in ("uraian", "indikator") for m in understand(right)) or len(right) < 2:
        return False
    rows = range(block.last + 1, min(block.last + SAMPLE, sheet.grid.height))
    mine = [r for r in rows if any(not is_blank(sheet.grid.value(r, leaf.col)) for leaf in right)]
    others = [r for r in rows if any(_figure(sheet, r, leaf.col) for leaf in left)]
    if len(mine) < LIST_LEAST or mine[-1] - mine[0] + 1 != len(mine) or len(mine) * 2 > len(others):
        return False
    return all(
        isinstance(sheet.grid.value(r, right[0].col), str) and any(_figure(sheet, r, x.col) for x in right[1:])
        for r in mine
    )


def _figure(sheet: Sheet, row: int, col: int) -> bool:
    value = sheet.grid.value(row, col)
    return is_number(value) or is_amount_text(value)
