"""What the parts of the summary page share: the sheet, the look, the figures, headings of its sections."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lkjip_xl.relations import kinerja
from lkjip_xl.result import Result
from lkjip_xl.write.rekon import findings as findings_sheet
from lkjip_xl.write.rekon.look import Look, write_text
from lkjip_xl.write.rekon.pagu import PaguSheet
from lkjip_xl.write.rekon.serapan import SerapanSheet
from lkjip_xl.write.rekon.side_by_side import Comparison

NAME = "Ringkasan"
WIDTHS = (40, 19, 19, 19, 9, 9, 11, 9, 18)
LAST = len(WIDTHS) - 1
Group = Sequence[tuple[kinerja.Row, float]]


@dataclass(slots=True)
class Context:
    """What the parts of the page share."""

    book: Any
    sheet: Any
    look: Look
    result: Result
    comparison: Comparison
    pagu: PaguSheet
    serapan: SerapanSheet
    groups: Sequence[Group]
    remarks: Sequence[str] = ()  # what else is worth saying at the top


def section(context: Context, row: int, title: str) -> int:
    """A heading over the whole width; returns the row below."""
    for col in range(LAST + 1):
        write_text(context.sheet, row, col, title if col == 0 else "", context.look("section"))
    context.sheet.set_row(row, 18)
    return row + 1


def heads(context: Context, row: int, headings: Sequence[tuple[int, int, str]]) -> None:
    """A row of headings, each from its first to its last column."""
    for first, last, heading in headings:
        if last > first:
            context.sheet.merge_range(row, first, row, last, heading, context.look("head"))
        else:
            write_text(context.sheet, row, first, heading, context.look("head"))
    context.sheet.set_row(row, 28)


def findings_range(context: Context, column: str) -> str:
    """A column of the table of findings, for formulas."""
    first, count = findings_sheet.HEAD + 2, max(len(context.result.findings), 1)
    return f"{findings_sheet.NAME}!${column}${first}:${column}${first + count - 1}"
