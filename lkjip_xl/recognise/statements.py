"""What a workbook itself says of its columns: "15 = 14 / 6 x 100" in the row of column numbers, "=E5/D5*100" in
the cells, figures of seven digits that add up to the rupiah on row after row.

A statement names columns of the sheet, nothing of what they mean.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from lkjip_xl.evidence import column_relations
from lkjip_xl.read.grid import Value
from lkjip_xl.recognise.header import Block, is_number_row
from lkjip_xl.recognise.numbers import Expect, parse
from lkjip_xl.recognise.sheet import Sheet, is_amount_text, is_number

SAMPLE = 200  # rows whose formulas are looked at
AMOUNT = 1000  # from which on a figure has digits enough to tell
MOST = 0.6  # of the formulas of a column that must be of one shape
NUMBERS_BELOW = 2  # rows below the headings in which the column numbers may stand


class Operation(Enum):
    """How a column is worked out."""

    RATIO = "rasio"
    SUM = "jumlah"
    DIFFERENCE = "selisih"


class Source(Enum):
    """Who says so."""

    NUMBERS = "baris nomor kolom"
    FORMULAS = "rumus"
    FIGURES = "angka-angkanya"


@dataclass(frozen=True, slots=True)
class Statement:
    """A column is a ratio (part, whole), a sum or a difference (from the first, the others) of other columns."""

    result: int
    operation: Operation
    parts: tuple[int, ...]
    source: Source


def statements(sheet: Sheet, block: Block, rows: Sequence[int]) -> tuple[Statement, ...]:
    """All that is stated of the columns of a table; what its formulas do comes first."""
    return (*from_formulas(sheet, block, rows), *from_numbers(sheet, block), *from_figures(sheet, block, rows))


def stated_ratios(found: Sequence[Statement]) -> dict[int, tuple[int, int]]:
    """Column of percentages -> (part, whole), as stated."""
    ratios = [s for s in reversed(found) if s.operation is Operation.RATIO]
    return {s.result: (s.parts[0], s.parts[1]) for s in ratios}


def stated_sums(found: Sequence[Statement]) -> dict[int, tuple[tuple[int, ...], tuple[int, ...]]]:
    """Column -> (columns added, columns taken off), where the number row or the formulas say so. What only the
    figures show is no statement: it accuses no cell."""
    sums: dict[int, tuple[tuple[int, ...], tuple[int, ...]]] = {}
    for one in reversed(found):
        if one.source is Source.FIGURES or one.result in one.parts:
            continue
        if one.operation is Operation.SUM:
            sums[one.result] = (one.parts, ())
        elif one.operation is Operation.DIFFERENCE:
            sums[one.result] = (one.parts[:1], one.parts[1:])
    return sums


# --- the row of column numbers ---------------------------------------------------------------------------------

_NAME = re.compile(r"\s*\(?\s*(\d{1,2}|[a-z])\s*\)?\s*\.?\s*", re.IGNORECASE)
_FORMULA = re.compile(r"\s*(?:\(?\s*(\d{1,2}|[a-z])\s*\)?)?\s*[=:](.+)", re.IGNORECASE)


def from_numbers(sheet: Sheet, block: Block) -> tuple[Statement, ...]:
    """The formulas of the number row of a block, "(5)=(4):(3)"; a number over a pair of columns (K, Rp) states both."""
    found: list[Statement] = []
    for row in range(block.first, min(block.last + 1 + NUMBERS_BELOW, sheet.grid.height)):
        if row not in block.rows and is_number_row(sheet, row, len(block.leaves)):
            found += _of_number_row(sheet, block, row)
    return tuple(found)


def _of_number_row(sheet: Sheet, block: Block, row: int) -> list[Statement]:
    places: dict[str, tuple[int, ...]] = {}
    formulas: list[tuple[tuple[int, ...], str]] = []
    cells = sheet.filled(row)
    for n, (col, value) in enumerate(cells):
        end = cells[n + 1][0] - 1 if n + 1 < len(cells) else block.leaves[-1].last
        columns = tuple(leaf.col for leaf in block.leaves if col <= leaf.col <= end)
        text = str(int(value)) if is_number(value) else str(value).casefold()
        formula = _FORMULA.fullmatch(text)
        name = formula[1] if formula else _NAME.fullmatch(text)
        if name is not None:
            places.setdefault(name if isinstance(name, str) else name[1], columns)
        if formula:
            formulas.append((columns, formula[2]))
    found = []
    for columns, text in formulas:
        stated = _expression(text)
        if stated is None or any(p not in places for p in stated[1]):
            continue
        operands = [places[p] for p in stated[1]]
        for at, col in enumerate(columns):
            if all(len(o) == len(columns) for o in operands):
                found.append(Statement(col, stated[0], tuple(o[at] for o in operands), Source.NUMBERS))
    return found


_X = r"\s*[x×*]\s*"
_COLUMN = r"\(*\s*(\d{1,2}|[a-z])\s*\)*"
_RATIO = re.compile(rf"\(?{_COLUMN}\s*[/:÷]\s*{_COLUMN}\)?(?:{_X}100\s*%?|{_X}1)?")
_RATIO_AHEAD = re.compile(rf"100\s*%?{_X}\(?{_COLUMN}\s*[/:÷]\s*{_COLUMN}\)?")


def _expression(text: str) -> tuple[Operation, tuple[str, ...]] | None:
    """The operation and the column numbers of "14 / 6 x 100", "(9+10+11)", "4 - 5"; None for anything else."""
    text = text.strip().rstrip("%").strip().casefold()
    for form in (_RATIO, _RATIO_AHEAD):
        if ratio := form.fullmatch(text):
            return Operation.RATIO, (ratio[1], ratio[2])
    bare = text.replace("(", " ").replace(")", " ")
    for sign, operation in (("+", Operation.SUM), ("-", Operation.DIFFERENCE), ("–", Operation.DIFFERENCE)):
        parts = [p.strip() for p in bare.split(sign)]
        if len(parts) > 1 and all(re.fullmatch(r"\d{1,2}|[a-z]", p) for p in parts):
            return operation, tuple(parts)
    return None


# --- the formulas of the cells ----------------------------------------------------------------------------------

_WRAPPED = re.compile(r"(?:IFERROR|ROUND|ROUNDUP|ROUNDDOWN)\((.*?)(?:,[^,()]*)\)")
_REF = re.compile(r"\$?([A-Z]{1,3})\$?(\d+)")
_C = r"\(?C(\d+)\)?"
_CELL_RATIO = re.compile(rf"\(?{_C}/{_C}\)?(?:\*100%?|%)?")
_CELL_SUM_OF = re.compile(r"SUM\(C(\d+):C(\d+)\)")


def from_formulas(sheet: Sheet, block: Block, rows: Sequence[int]) -> tuple[Statement, ...]:
    """What most of the formulas of a column do with other cells of their row."""
    if not sheet.grid.formulas:
        return ()
    shapes: dict[int, Counter[str]] = {}
    columns = [c for leaf in block.leaves for c in range(leaf.col, leaf.last + 1)]
    for row in rows[:SAMPLE]:
        for col in columns:
            formula = sheet.grid.formulas.get((row, col))
            if formula:
                shapes.setdefault(col, Counter())[_shape(formula, row)] += 1
    found = []
    for col, counted in sorted(shapes.items()):
        shape, often = counted.most_common(1)[0]
        stated = _of_shape(shape) if often >= MOST * counted.total() and often > 1 else None
        if stated is not None and col not in stated[1]:
            found.append(Statement(col, *stated, Source.FORMULAS))
    return tuple(found)


def _shape(formula: str, row: int) -> str:
    """A formula with the cells of its own row as C0, C1 ...; cells of other rows keep no place ("?")."""
    text = "".join(formula.split()).lstrip("=+")

    def named(found: re.Match[str]) -> str:
        col = 0
        for letter in found[1]:
            col = col * 26 + ord(letter) - 64
        return f"C{col - 1}" if int(found[2]) == row + 1 else "?"

    text = _REF.sub(named, text)
    while wrapped := _WRAPPED.fullmatch(text):
        text = wrapped[1]
    return text


def _of_shape(shape: str) -> tuple[Operation, tuple[int, ...]] | None:
    if ratio := _CELL_RATIO.fullmatch(shape):
        return Operation.RATIO, (int(ratio[1]), int(ratio[2]))
    if total := _CELL_SUM_OF.fullmatch(shape):
        return Operation.SUM, tuple(range(int(total[1]), int(total[2]) + 1))
    for sign, operation in (("+", Operation.SUM), ("-", Operation.DIFFERENCE)):
        parts = shape.strip("()").split(sign)
        if len(parts) > 1 and all(re.fullmatch(r"C\d+", p) for p in parts):
            return operation, tuple(int(p[1:]) for p in parts)
    return None


# --- the figures ------------------------------------------------------------------------------------------------------

SUMMED = 60  # rows whose figures are added up
WIDEST = 60  # columns of figures among which sums are looked for


def from_figures(sheet: Sheet, block: Block, rows: Sequence[int]) -> tuple[Statement, ...]:
    """Columns whose figures are the sums of those of other columns, beyond chance."""
    columns = [c for leaf in block.leaves for c in range(leaf.col, leaf.last + 1)]
    lines = [[_amount(sheet.grid.value(row, col)) for col in columns] for row in rows[:SUMMED]]
    used = [n for n in range(len(columns)) if any((line[n] or 0) >= AMOUNT for line in lines)]
    if not 3 <= len(used) <= WIDEST:
        return ()
    found = column_relations([[line[n] for n in used] for line in lines])
    return tuple(
        Statement(columns[used[i.result]], Operation.SUM, tuple(columns[used[p]] for p in i.parts), Source.FIGURES)
        for i in found
    )


def _is_code(text: str) -> bool:
    """ "5.1.02.01.01.0001": parts of digits that are no groups of thousands."""
    parts = text.strip().split(".")
    return len(parts) > 2 and all(p.isdigit() for p in parts) and sum(len(p) != 3 for p in parts[1:]) * 2 > len(parts)


def _amount(value: Value) -> Decimal | None:
    """The figure of a cell; None for anything that is not plainly one."""
    if is_number(value):
        return Decimal(repr(value) if isinstance(value, float) else value)
    if not is_amount_text(value) or "%" in value or _is_code(value):
        return None
    return parse(value, Expect("rupiah")).value
