"""Sums and differences of columns that the number row ("14 = 7 + 13") or the formulas of a table state.

Only money is held to them: a kinerja up to now is not always what was before and what is added."""

from collections.abc import Iterator, Mapping
from itertools import chain

from lkjip_xl.model import Item, Quantity
from lkjip_xl.relations.arith import holds
from lkjip_xl.relations.identities import borne_out
from lkjip_xl.relations.ids import relation_id
from lkjip_xl.relations.kinds import Relation, Sum
from lkjip_xl.relations.tree import Tree, called

FAMILY = "kolom"


def relations(tree: Tree) -> Iterator[Relation]:
    """Every stated column of money, row by row, where most rows bear the statement out."""
    for number, table in enumerate(tree.document.tables):
        for col, (plus, minus) in sorted(table.sums.items()):
            found = [
                r
                for i in tree.document.items
                if i.table == number and i.level != "lain"
                for r in _rows(i, col, plus, minus)
            ]
            if borne_out(len(found), sum(holds(r) is False for r in found)):
                yield from found


def _rows(item: Item, col: int, plus: tuple[int, ...], minus: tuple[int, ...]) -> Iterator[Sum]:
    rows: dict[int, dict[int, Quantity]] = {}
    for cell in chain.from_iterable(item.figures.values()):
        rows.setdefault(cell.place.row, {})[cell.place.col] = cell
    for cells in rows.values():
        if not all(c in cells and cells[c].unit == "Rp" for c in (col, *plus, *minus)) or cells[col].empty:
            continue
        parts, less = (tuple(cells[c] for c in columns) for columns in (plus, minus))
        if any(not c.empty for c in parts):
            what = f"{_heading(cells[col])} {called(item)}: {_words(cells, plus, minus)}"
            yield Sum(relation_id(FAMILY, (cells[col],)), FAMILY, (cells[col],), parts, what, minus=less)


def _heading(cell: Quantity) -> str:
    return f"angka di sel {cell.place.a1} pada"


def _words(cells: Mapping[int, Quantity], plus: tuple[int, ...], minus: tuple[int, ...]) -> str:
    names = " + ".join(cells[c].place.a1 or "" for c in plus)
    return "menurut rumus kolomnya " + names + "".join(f" - {cells[c].place.a1}" for c in minus)
