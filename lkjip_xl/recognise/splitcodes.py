"""Codes written over columns of their own ("Urs | Bid | Prg | Keg | Sub"), whatever the headings call them, or in one
column with the names ("Kode dan Uraian")."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lkjip_xl.recognise.contents import Contents
from lkjip_xl.recognise.meaning import FIGURES, Meaning, Why
from lkjip_xl.recognise.sheet import is_blank

LEAST_ROWS = 4
WORDED = 0.6  # of the cells of a column of codes: from there on it holds names
_WORDS = re.compile(r"[^\W\d_]{3}")
_PIECE = re.compile(r"(?:\d{1,4}|[xX]{1,4})(?:\.(?:\d{1,4}|[xX]{1,4}))*")


def names_with_codes(contents: Contents, columns: Sequence[Meaning]) -> list[Meaning]:
    """A column of codes that holds the names too, where no other column names the rows, is the one of names."""
    codes = [m for m in columns if m.name == "kode"]
    if len(codes) != 1 or any(m.name in ("uraian", "indikator") for m in columns):
        return list(columns)
    texts = [t for row in contents.rows if (t := contents.sheet.text(row, codes[0].leaf.col))]
    worded = sum(bool(_WORDS.search(t)) for t in texts)
    if worded <= WORDED * len(texts):
        return list(columns)
    return [replace(m, name="uraian", levels=(), why=Why.NAMES_TOO) if m is codes[0] else m for m in columns]


def codes_as_names(contents: Contents, columns: Sequence[Meaning]) -> list[Meaning]:
    """ "Program / Kegiatan | Uraian": where the first holds nothing but codes, and another column names the rows."""
    named = [m for m in columns if m.name == "uraian"]
    if len(named) < 2:
        return list(columns)
    coded = [m for m in named if _only_codes(contents, m)]
    if len(coded) != 1 or any(m.name == "kode" for m in columns):
        return list(columns)
    levels = coded[0].levels
    return [
        replace(m, name="kode", levels=(), why=Why.CODE_PIECES)
        if m is coded[0]
        else replace(m, levels=m.levels or levels)
        if m in named
        else m
        for m in columns
    ]


def _only_codes(contents: Contents, one: Meaning) -> bool:
    texts = [t for row in contents.rows if (t := contents.sheet.text(row, one.leaf.col))]
    return len(texts) > 1 and all(_PIECE.fullmatch(t) for t in texts) and any(t.count(".") > 1 for t in texts)


def split_codes(contents: Contents, columns: Sequence[Meaning]) -> list[Meaning]:
    """Columns right before the one of names that hold short numbers, filled from the left on each row and not equally
    far on all of them, are the pieces of one code. Nothing changes where a column calls itself kode."""
    names = [n for n, m in enumerate(columns) if m.name == "uraian" and not _pieces(contents, m)]
    if len(names) != 1 or any(m.name == "kode" for m in columns) or len(contents.rows) < LEAST_ROWS:
        return list(columns)
    run = names[0]
    while run > 0 and _pieces(contents, columns[run - 1]):
        run -= 1
    pieces = columns[run : names[0]]
    if len(pieces) < 2 or not _filled_from_the_left(contents, pieces):
        return list(columns)
    told = [replace(m, name="kode", levels=(), group="", period="", sure=0.8, why=Why.CODE_PIECES) for m in pieces]
    return [*columns[:run], *told, *columns[names[0] :]]


def _pieces(contents: Contents, one: Meaning) -> bool:
    """A column that holds nothing but pieces of codes, and is no figure by its heading."""
    if one.name in FIGURES or one.leaf.col != one.leaf.last:
        return False
    texts = [contents.sheet.text(row, one.leaf.col) for row in contents.rows]
    return any(texts) and all(_PIECE.fullmatch(t) for t in texts if t)


def _filled_from_the_left(contents: Contents, pieces: Sequence[Meaning]) -> bool:
    """Each row with a code fills the first columns, and how many differs from row to row."""
    depths: set[int] = set()
    coded = 0
    for row in contents.rows:
        filled = [not is_blank(contents.sheet.grid.value(row, m.leaf.col)) for m in pieces]
        depth = sum(filled)
        if filled != [True] * depth + [False] * (len(filled) - depth):
            return False
        coded += depth > 0
        depths |= {depth} if depth else set()
    return coded >= LEAST_ROWS and len(depths) > 1
