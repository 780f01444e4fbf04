"""A column typed one to the side: realisasi that stands in the column of the sisa, its own column left blank.

Every such row would need two corrections, and a whole column of them more than any search can reach; yet it is one
cause. It is told only where moving the figures makes every sum over them hold."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lkjip_xl.explain.standing import Standing
from lkjip_xl.explain.system import System
from lkjip_xl.model import Form, Place, Repair
from lkjip_xl.relations.identities import Row, Stated, all_stated, rows_of
from lkjip_xl.relations.tree import Tree, filled

WHOLE = 3  # rows of a column that is blank from top to bottom, where no sum fails that could tell


@dataclass(frozen=True, slots=True)
class Shifted:
    """Rows whose figures stand one column to the side: the corrections, and the equations that they mend."""

    equations: frozenset[int]
    repairs: tuple[Repair, ...]
    rows: int

    @property
    def places(self) -> frozenset[Place]:
        """The cells of all of them."""
        return frozenset(r.place for r in self.repairs)


def shifted(system: System, must: Sequence[int], standing: Standing) -> list[Shifted]:
    """Every table with rows of which the realisasi was typed into the sisa."""
    folder = standing.folder
    trees = [Tree(d, folder.year) for d in folder.active] if folder is not None else []
    return [found for tree in trees for found in _of(system, frozenset(must), tree)]


def _of(system: System, must: frozenset[int], tree: Tree) -> Iterator[Shifted]:
    for stated in all_stated(tree):
        rows = [r for r in rows_of(tree, stated) if _blank(r, stated)]
        clear = [r for r in rows if r.written != r.wanted]  # a sisa that is the pagu may be one: nothing was spent
        whole = len(clear) >= WHOLE and not any(filled(tree.own(i, stated.bottom)) for i in tree.document.items)
        for chosen in (rows, clear) if clear else ():
            found = _mending(system, must, chosen)
            if found is not None and (found.equations or whole):
                yield found
                break


def _mending(system: System, must: frozenset[int], rows: Sequence[Row]) -> Shifted | None:
    """The rows with their figures moved, where every sum over them then holds."""
    repairs = tuple(repair for row in rows for repair in _moved(row))
    values = {
        system.number[r.place]: r.after for r in repairs if r.place in system.number and isinstance(r.after, Decimal)
    }
    touched = frozenset(i for c in values for i in system.touching[c])
    if not all(system.equations[i].opaque or system.holds_with(system.equations[i], values) for i in touched):
        return None
    return Shifted(touched & must, repairs, len(rows))


def _blank(row: Row, stated: Stated) -> bool:
    """The column of the realisasi is blank, and what stands in that of the sisa may be a realisasi."""
    single = len(row.result) == len(row.bottom) == len(row.top) == 1
    if stated.family != "sisa" or not single or row.bottom[0].form is not Form.BLANK:
        return False
    return 0 < row.written <= row.wanted


def _moved(row: Row) -> tuple[Repair, Repair]:
    written, wanted = row.written, row.wanted
    spent, rest = row.bottom[0], row.result[0]
    return Repair(spent.place, None, written, "Rp"), Repair(rest.place, rest.value, wanted - written, "Rp")
