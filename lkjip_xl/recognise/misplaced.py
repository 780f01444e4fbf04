"""Names of rows that stand under another heading than that of the names."""

from collections.abc import Sequence
from dataclasses import replace

from lkjip_xl.recognise.meaning import Meaning
from lkjip_xl.recognise.sheet import Sheet, is_amount_text, is_blank

FEW = 2  # rows with words from which on a column counts as one of names


def names_elsewhere(sheet: Sheet, meanings: Sequence[Meaning], rows: Sequence[int]) -> tuple[Meaning, ...]:
    """PENDAPATAN, BELANJA under "Total Anggaran", the column "Nama OPD" left blank: what names the rows is their name.

    rows: the data rows. Nothing changes where a column of names names a row.
    """
    names = [m for m in meanings if m.name in ("uraian", "indikator") and m.levels != ("rincian",)]
    named = any(not is_blank(sheet.grid.value(r, c)) for m in names for c in _columns(m) for r in rows)
    if not names or named:
        return tuple(meanings)
    found = next((m for m in meanings if m.figure and _words_only(sheet, m, rows)), None)
    if found is None:
        return tuple(meanings)
    name = replace(found, name="uraian", levels=(), period="", unit=None, group="")
    return tuple(name if m is found else replace(m, name="") if m in names else m for m in meanings)


def _columns(one: Meaning) -> range:
    return range(one.leaf.col, one.leaf.last + 1)


def _words_only(sheet: Sheet, one: Meaning, rows: Sequence[int]) -> bool:
    values = [v for r in rows if not is_blank(v := sheet.grid.value(r, one.leaf.col))]
    return len(values) >= FEW and all(isinstance(v, str) and not is_amount_text(v) for v in values)
