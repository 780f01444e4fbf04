"""The year and the agency that the rows themselves tell: exports have no titles, but columns for both."""

from collections.abc import Iterable, Sequence

from lkjip_xl.model import Item, Place
from lkjip_xl.recognise.names import normalise
from lkjip_xl.recognise.sheet import Sheet
from lkjip_xl.recognise.tables import RawTable
from lkjip_xl.recognise.titles import agency_in

FIRST_YEAR, LAST_YEAR = 1990, 2100


def year_of_rows(sheet: Sheet, run: Sequence[RawTable]) -> tuple[int, Place] | None:
    """The one year in a column headed "Tahun", with the cell where it first stands; None for none or several."""
    found: dict[int, Place] = {}
    for table in run:
        for one in table.meanings:
            if one.name != "tahun":
                continue
            col, rows = one.leaf.col, sheet.grid.rows
            values = {rows[r][col] if col < len(rows[r]) else None for r in table.data}
            for value in values - {None, ""}:
                year = _year(value)
                if year is None:
                    return None
                if year not in found:
                    row = next(r for r in table.data if sheet.grid.value(r, col) == value)
                    found[year] = Place(sheet.grid.file, sheet.grid.name, row, col)
    return next(iter(found.items())) if len(found) == 1 else None


def _year(value: object) -> int | None:
    text = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()
    return int(text) if text.isdigit() and FIRST_YEAR <= int(text) <= LAST_YEAR else None


def agency_of_rows(items: Iterable[Item]) -> tuple[str, Place] | None:
    """The one agency that the rows are of, with its cell; None for none or several."""
    names: dict[str, Item] = {}
    for item in items:
        if item.level == "opd" and item.name:
            names.setdefault(normalise(item.name), item)
    if len(names) != 1:
        return None
    (item,) = names.values()
    name = agency_in(item.name)
    return (name, item.place) if name is not None else None
