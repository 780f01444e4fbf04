"""Items under construction, and the order in which the columns of names of a row are opened."""

from dataclasses import dataclass, field

from lkjip_xl.model import Item, Place, Quantity, Slot, Text
from lkjip_xl.recognise.columns import RUPIAH, Meaning
from lkjip_xl.recognise.hierarchy import RANK

MONEY = RUPIAH | {"serapan", "persen_anggaran"}


@dataclass(slots=True)
class Draft:
    """An item under construction."""

    id: int
    level: str
    name: str
    place: Place
    row: int
    parent: int | None
    code: str | None = None
    code_text: str = ""
    code_place: Place | None = None
    figures: dict[Slot, list[Quantity]] = field(default_factory=dict)
    texts: dict[str, Text] = field(default_factory=dict)
    hidden: bool = False
    others: dict[str, Quantity] = field(default_factory=dict)

    def finished(self, table: int) -> Item:
        """The frozen item."""
        cells = {slot: tuple(found) for slot, found in self.figures.items()}
        return Item(
            self.id, self.level, self.name, self.place, self.row, self.parent, self.code, self.code_text,
            self.code_place, cells, dict(self.texts), table, self.hidden,
            dict(self.others),
        )  # fmt: skip


def _rank(column: Meaning) -> float:
    return RANK.get(column.levels[0], RANK["program"]) if column.levels else RANK["program"]


def depth(column: Meaning, names: list[Meaning]) -> float:
    """In which order the names of a row are opened: from the top down, an indikator right after what it measures."""
    if column.name == "uraian":
        return _rank(column)
    if column.group in RANK:
        return RANK[column.group] + 0.5
    near = nearest(column, [m for m in names if m.name == "uraian"])
    return _rank(near) + 0.5 if near is not None else 99


def nearest(one: Meaning, columns: list[Meaning]) -> Meaning | None:
    """The nearest column to the left, else the nearest to the right."""
    left = [m for m in columns if m.leaf.col < one.leaf.col]
    return max(left, key=lambda m: m.leaf.col) if left else min(columns, key=lambda m: m.leaf.col, default=None)


def key_of(column: Meaning) -> str:
    """Under which key the open item of an indikator column is kept: its group and its place."""
    return f"indikator:{column.group}@{column.leaf.col}"
