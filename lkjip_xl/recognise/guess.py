"""The likeliest header row of a sheet on which no heading is known well enough: shown by `kenali`, never read."""

from lkjip_xl.model import a1
from lkjip_xl.recognise.header import Block, block_at
from lkjip_xl.recognise.kinds import nearest
from lkjip_xl.recognise.layouts import layouts
from lkjip_xl.recognise.sheet import Sheet, is_amount_text, is_number
from lkjip_xl.recognise.tables import RawTable, cut_one
from lkjip_xl.recognise.words import Vocabulary

LOOKED_AT = 200  # rows from the top
LONGEST = 90  # characters of a heading
SHOWN = 8  # headings named in the message
NO_HEADER = "Tidak ditemukan baris judul kolom yang dikenal."


def likeliest(sheet: Sheet, words: Vocabulary) -> RawTable | None:
    """The table under the row that looks most like headings; None where no row has three short texts side by side
    (two, where one of them is a known word)."""
    best: tuple[tuple[int, int, int], Block] | None = None
    for row in range(min(sheet.grid.height, LOOKED_AT)):
        score = _score(sheet, words, row)
        if score is None or (best is not None and score <= best[0]):
            continue
        block = block_at(sheet, words, row)
        if block is not None:
            best = score, block
    return cut_one(sheet, words, best[1]) if best is not None else None


def _score(sheet: Sheet, words: Vocabulary, row: int) -> tuple[int, int, int] | None:
    """(known headings, rows below that fill the same columns, headings) of a row; None where it cannot be one."""
    cells = sheet.filled(row)
    if any(is_number(v) or is_amount_text(v) or not isinstance(v, str) for _, v in cells):
        return None
    if any(len(v.strip()) > LONGEST or ":" in v for _, v in cells):
        return None
    known = sum(words.heading(v).speaks for _, v in cells)
    if len(cells) < 2 or (len(cells) == 2 and not known):
        return None
    columns = {c for c, _ in cells}
    follows = sum(len(columns & {c for c, _ in sheet.filled(row + n)}) >= 2 for n in (1, 2, 3))
    return (known, follows, len(cells)) if follows else None


def miss(table: RawTable) -> str:
    """Why nothing was read: the likeliest header row, how many of its headings are known, and what is missing."""
    texts = [leaf.text for leaf in table.block.leaves]
    unknown = [leaf.text for leaf in table.block.leaves if not any(h.speaks for h in leaf.path)]
    where = a1(table.block.first, table.block.leaves[0].col)
    message = (
        f"{NO_HEADER} Yang paling mirip judul kolom: baris {table.block.first + 1} (mulai {where}), {_listed(texts)}"
    )
    message += f"; {len(texts) - len(unknown)} dari {len(texts)} judulnya dikenal"
    message += f" (belum dikenal: {_listed(unknown)})." if unknown and len(unknown) < len(texts) else "."
    one = nearest(table.meanings, layouts())
    if one.missing:
        message += f" Paling dekat dengan “{one.layout.title}” ({one.layout.id}), tetapi {one.reason}."
    return message


def _listed(texts: list[str]) -> str:
    shown = ", ".join(f"“{text[:40]}”" for text in texts[:SHOWN])
    return shown + (f" dan {len(texts) - SHOWN} lagi" if len(texts) > SHOWN else "")
