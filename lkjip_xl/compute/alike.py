"""A capaian or serapan that a table does not work out itself, taken from another table of the folder.

Tabel efisiensi shows both percentages of an indikator without the figures behind them: they are those that
the pengukuran and the anggaran per sasaran print, or that were computed there. Nothing is taken where the
sources disagree, where the match is not certain, or where the table has figures of its own to compute from.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from lkjip_xl.model import Folder, Form, Place, Quantity
from lkjip_xl.relations.arith import interval
from lkjip_xl.relations.kinds import SURE
from lkjip_xl.relations.kinerja import Row, entry_of, measured, rows, same_things, table_name
from lkjip_xl.relations.match import match
from lkjip_xl.relations.tree import Tree
from lkjip_xl.settings import Settings

OPERANDS = {"capaian": ("target", "realisasi"), "serapan": ("pagu", "realisasi_rp")}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A blank percentage of a table, and the cells of other tables that hold the same figure."""

    field: str
    cell: Quantity
    sources: tuple[tuple[Quantity, str], ...]  # cell, name of its table


def wanted(folder: Folder, settings: Settings) -> tuple[Wanted, ...]:
    """The blank percentages whose figure other tables may tell."""
    trees = measured([Tree(d, folder.year) for d in folder.used])
    if not any(_needs(row, field) for tree in trees for row in rows(tree) for field in OPERANDS):
        return ()
    found: list[Wanted] = []
    for group in same_things(folder, trees, settings):
        certain = [row for row, score in group if score >= SURE]
        for field in OPERANDS:
            found += (
                Wanted(field, row.figures[field], sources)
                for row in certain
                if _needs(row, field) and (sources := tuple(_sources(row, field, certain, settings)))
            )
    return tuple(found)


def taken(one: Wanted, known: Mapping[Place, Decimal]) -> tuple[Decimal, Place, str] | None:
    """(value, cell it comes from, name of that table); None where no source has a value yet, or they disagree."""
    values = [(v, cell, table) for cell, table in one.sources if (v := _value(cell, known)) is not None]
    if not values:
        return None
    value, first, table = values[0]
    return (value, first.place, table) if all(_agree(value, first, v, cell) for v, cell, _ in values[1:]) else None


def _value(cell: Quantity, known: Mapping[Place, Decimal]) -> Decimal | None:
    return cell.value if cell.known else known.get(cell.place)


def _agree(one: Decimal, cell: Quantity, other: Decimal, beside: Quantity) -> bool:
    """Equal, or printed with fewer decimals."""
    a, b = interval(cell), interval(beside)
    return one == other or (a is not None and b is not None and a.meets(b))


def _needs(row: Row, field: str) -> bool:
    """A blank cell in a table that has no columns to compute it from."""
    cell = row.figures.get(field)
    return cell is not None and cell.form is Form.BLANK and not any(o in row.figures for o in OPERANDS[field])


def _sources(row: Row, field: str, group: list[Row], settings: Settings) -> Iterator[tuple[Quantity, str]]:
    for other in group:
        if other.tree is row.tree:
            continue
        cell = _same(row, other, field, settings)
        if cell is not None:
            yield cell, table_name(other)


def _same(row: Row, other: Row, field: str, settings: Settings) -> Quantity | None:
    """The figure of the same indikator; else of the same sasaran, where only one row of each table can be meant."""
    if row.indikator is not None and other.indikator is not None and row.indikator.name and other.indikator.name:
        left = entry_of(row.tree.document, row.indikator)
        right = entry_of(other.tree.document, other.indikator)
        certain = any(pair.certain for pair in match([left], [right], settings))
        return other.figures.get(field) if certain else None
    theirs = _of_sasaran(other)
    if field == "serapan":  # a sasaran has one amount, on one of its rows
        money = (field, *OPERANDS[field])
        theirs = [r for r in theirs if any(f in r.figures and not r.figures[f].empty for f in money)]
    alone = len(_of_sasaran(row)) == 1 and len(theirs) == 1
    return theirs[0].figures.get(field) if alone else None


def _of_sasaran(row: Row) -> list[Row]:
    """The rows of a table under one sasaran."""
    return [r for r in rows(row.tree) if r.sasaran is not None and r.sasaran is row.sasaran]
