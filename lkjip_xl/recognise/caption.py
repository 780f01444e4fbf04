"""Lines between two tables that open the next one: "Tabel 3.1.2", "Perbandingan Realisasi Kinerja"."""

import re

from lkjip_xl.recognise.header import Block, find_block
from lkjip_xl.recognise.layouts import layouts
from lkjip_xl.recognise.naming import HEAD, names_of
from lkjip_xl.recognise.sheet import Sheet
from lkjip_xl.recognise.words import Vocabulary

LINES = 6  # lines of a title above its headings
_NUMBERED = re.compile(r"\s*(?:tabel|lampiran)\.?\s*(?:\d[\d.]*|[ivx]+\b|[a-z]-?[a-z]?\.\d+)", re.IGNORECASE)


def opens_next(sheet: Sheet, words: Vocabulary, block: Block, row: int) -> bool:
    """Whether a row begins the title of another table: alone in its row it bears a table's number or names a document,
    and headings follow after lines like it. A page that repeats title and headings goes on with its table."""
    text = _alone(sheet, row)
    if text is None or not (_NUMBERED.match(text) or _names(text)):
        return False
    above = {t for r in range(max(block.first - LINES, 0), block.first) if (t := _alone(sheet, r))}
    for at in range(row + 1, min(row + 1 + LINES, sheet.grid.height)):
        if not sheet.filled(at):
            continue
        following = find_block(sheet, words, at)
        if following is not None:
            return _other_number(text, above) or (text not in above and following.key != block.key)
        if _alone(sheet, at) is None:
            return False
    return False


def _other_number(text: str, above: set[str]) -> bool:
    """Whether a line bears the number of a table, and not that of the table above it."""
    number = _NUMBERED.match(text)
    if number is None:
        return False
    before = {m[0].casefold() for t in above if (m := _NUMBERED.match(t))}
    return number[0].casefold() not in before


def _alone(sheet: Sheet, row: int) -> str | None:
    """The text of the only cell of a row."""
    cells = [(c, v) for c, v in sheet.filled(row) if not sheet.covered(row, c)]
    return cells[0][1] if len(cells) == 1 and isinstance(cells[0][1], str) else None


def _names(text: str) -> bool:
    told = names_of(layouts()).told([text])
    return any(told.of(kind) >= HEAD for kind in told.heads)
