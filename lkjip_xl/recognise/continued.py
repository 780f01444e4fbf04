"""A table cut in two and set below one another: the same rows once more, with the columns of further years."""

from collections.abc import Sequence

from lkjip_xl.recognise.drafts import Draft
from lkjip_xl.recognise.sheet import Sheet
from lkjip_xl.recognise.tables import RawTable
from lkjip_xl.recognise.words import plain

ROWS_LEAST = 3


def goes_on(sheet: Sheet, one: RawTable, following: RawTable) -> bool:
    """Whether the second table holds the same rows under the same kinds of figures, of other periods."""
    figures = [{(m.name, m.period) for m in t.meanings if m.figure} for t in (one, following)]
    kinds = [{name for name, _ in found} for found in figures]
    timed = all(period for found in figures for _, period in found)
    apart = timed and not figures[0] & figures[1]
    if not apart or not kinds[1] or not kinds[1] <= kinds[0]:
        return False
    if len(one.data) < ROWS_LEAST or len(one.data) != len(following.data):
        return False
    return _names(sheet, one) == _names(sheet, following)


def _names(sheet: Sheet, table: RawTable) -> list[list[str]]:
    columns = [m.leaf.col for m in table.meanings if m.name in ("uraian", "indikator")]
    return [[plain(sheet.text(row, col)) for col in columns] for row in table.data]


def taken_together(drafts: Sequence[Draft], further: Sequence[Draft]) -> bool:
    """Puts the figures of the second table with the items of the first. False, and nothing done, where they do not
    match one for one."""
    if len(drafts) != len(further):
        return False
    for one, other in zip(drafts, further, strict=True):
        if one.level != other.level or plain(one.name) != plain(other.name) or one.figures.keys() & other.figures:
            return False
    for one, other in zip(drafts, further, strict=True):
        one.figures.update(other.figures)
        one.others = other.others | one.others
        one.texts = other.texts | one.texts
    return True
