"""What was settled for each indikator: the direction taken, who says so, the capaian both ways.

One row per indikator of the documents that count, the names of `recognise.names.normalise` taken together. The
sheet "Penetapan" shows the rows, LK509 asks about those that are open, and lkjip.toml can be proposed from them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from lkjip_xl.model import Document, Item, Quantity
from lkjip_xl.recognise.names import normalise
from lkjip_xl.relations import formulas
from lkjip_xl.relations.directions import COLUMN, Direction, Directions
from lkjip_xl.relations.goals import Reached, apart, reached
from lkjip_xl.relations.polarity import DOWN
from lkjip_xl.settings import Settings
from lkjip_xl.settings.lines import line

SECTION = "kinerja.polaritas"


@dataclass(frozen=True, slots=True)
class Measured:
    """One row of a document that measures an indikator: its target, realisasi and (where there is a column) capaian."""

    document: Document
    target: Quantity
    realisasi: Quantity
    capaian: Quantity | None
    period: str = ""

    @property
    def cells(self) -> tuple[Quantity, ...]:
        """The capaian first: it is the cell that a direction is needed for."""
        return (*((self.capaian,) if self.capaian is not None else ()), self.realisasi, self.target)


@dataclass(frozen=True, slots=True)
class Penetapan:
    """An indikator: its name on one line, the first document that names it (one that measures it, if any), its
    direction, the formula of its capaian (None: not settled), and the rows that measure it.

    up, down: capaian in percent, unrounded, of its first measured row when higher and when lower is better; None where
    there is no answer.
    judged: the first row whose target is no plain figure, and what became of it; None where there is none.
    asks: something waits for the direction: two plain figures, or a range that was missed.
    """

    name: str
    document: Document
    item: Item
    direction: Direction
    formula: str | None
    measured: tuple[Measured, ...] = ()
    up: Decimal | None = None
    down: Decimal | None = None
    judged: tuple[Measured, Reached] | None = None
    asks: bool = False

    @property
    def open(self) -> bool:
        """True where the direction must be settled before a capaian can be computed."""
        indifferent = bool(self.measured) and all(
            not m.target.value or m.target.value == m.realisasi.value for m in self.measured
        )  # met exactly: 100 either way; a target of zero: none either way
        return self.formula is None and self.asks and not indifferent

    @property
    def taken(self) -> Decimal | None:
        """The capaian by the rule that applies, not cut at the bound of the settings; None where there is none."""
        if self.measured:
            return None if self.formula is None else self.up if self.formula == "positif" else self.down
        return self.judged[1].capaian if self.judged is not None else None

    @property
    def doubted(self) -> bool:
        """True where a column says that higher is better and the words say the contrary."""
        one = self.direction
        return one.source == COLUMN and one.polarity == "positif" and one.leaning == DOWN

    @property
    def line(self) -> str:
        """The line of lkjip.toml (under [kinerja.polaritas]) that settles what the clues hint at."""
        return line(self.name, "positif" if self.direction.polarity == "positif" else "negatif")


def penetapan(documents: Iterable[Document], directions: Directions, settings: Settings) -> tuple[Penetapan, ...]:
    """The rows of all indikator of some documents, those that are measured first, in the order of documents."""
    groups: dict[str, list[tuple[Document, Item, tuple[Measured, ...]]]] = {}
    for document in documents:
        for item in document.items:
            found = tuple(_measured(document, item))
            named = item.level == "indikator" or (found and item.level in ("sasaran", "tujuan"))
            if named and item.name:
                groups.setdefault(normalise(item.name), []).append((document, item, found))
    rows = [_row(group, directions, settings) for group in groups.values()]
    return tuple(sorted(rows, key=lambda r: not r.measured))


def _row(
    group: list[tuple[Document, Item, tuple[Measured, ...]]], directions: Directions, settings: Settings
) -> Penetapan:
    document, item, found = next((g for g in group if g[2]), group[0])
    name = " ".join(item.name.split())
    direction = directions.of(item.name)
    formula = directions.formula(item.name)
    measured = tuple(m for _, _, each in group for m in each)
    up = down = None
    if found:
        target, realisasi = found[0].target.value, found[0].realisasi.value
        up = formulas.capaian(target, realisasi)
        down = formulas.capaian(target, realisasi, "negatif", settings.negative)
    judged = _judged(group, formula)
    asks = bool(measured) or (judged is not None and judged[1].asks)
    return Penetapan(name, document, item, direction, formula, measured, up, down, judged, asks)


def _judged(
    group: list[tuple[Document, Item, tuple[Measured, ...]]], formula: str | None
) -> tuple[Measured, Reached] | None:
    for document, item, _ in group:
        for row in both(document, item):
            found = reached(item.name, row.target, row.realisasi, formula)
            if found is not None:
                return row, found
    return None


def _measured(document: Document, item: Item) -> Iterator[Measured]:
    """The periods for which an item has both figures, the year itself first."""
    rows = (row for row in both(document, item) if row.target.known and row.realisasi.known)
    return (row for row in rows if not apart(row.target, row.realisasi))


def both(document: Document, item: Item) -> Iterator[Measured]:
    """The periods for which an item has cells for target and realisasi, the year itself first."""
    for period in sorted({s.period for s in item.figures if s.field == "realisasi"}):  # most rows have none
        target, realisasi = item.figure("target", period), item.figure("realisasi", period)
        if target is not None and realisasi is not None:
            yield Measured(document, target, realisasi, item.figure("capaian", period), period)
