"""What `kenali` shows of a sheet: the tables found, their columns, what was left out, the nearest miss."""

from dataclasses import dataclass

from lkjip_xl.model import Column, Trust

CERTAIN = Trust()


@dataclass(frozen=True, slots=True)
class TableView:
    """One table of a sheet as it was understood.

    header, first, total: rows of the picture as texts, one tuple per row, in the order of `columns`.
    rows:          how many rows of data; rows_first and rows_last are 0-based sheet rows.
    taken/present: amounts read, and cells inside the table that look like amounts.
    left_out:      (row, why) of the rows skipped;  reason: why no layout fits ("" when one does).
    trust:         how sure the reading of its rows is.
    """

    kind: str
    layout: str
    layout_title: str
    columns: tuple[Column, ...]
    header: tuple[tuple[str, ...], ...]
    first: tuple[tuple[str, ...], ...]
    total: tuple[str, ...]
    rows: int
    rows_first: int
    rows_last: int
    taken: int
    present: int
    left_out: tuple[tuple[int, str], ...] = ()
    reason: str = ""
    title: str = ""
    trust: Trust = CERTAIN


@dataclass(frozen=True, slots=True)
class SheetView:
    """One sheet: its tables, or the reason why nothing on it was recognised."""

    file: str
    sheet: str
    hidden: bool
    tables: tuple[TableView, ...]
    reason: str = ""
    notes: tuple[str, ...] = ()
