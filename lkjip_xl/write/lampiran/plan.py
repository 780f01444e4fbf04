"""The vocabulary of a laid-out sheet: cells to be written, rows, and the sheet as a whole."""

from dataclasses import dataclass, field
from typing import Any

from lkjip_xl.model import a1
from lkjip_xl.write.lampiran.content import Content, TableData
from lkjip_xl.write.lampiran.numbers import Shown, as_text
from lkjip_xl.write.lampiran.styles import Style
from lkjip_xl.write.lampiran.template import TemplateSheet


@dataclass(slots=True)
class Spot:
    """A cell to be written: content (figure or words) or fixed text; shown is how the content looks."""

    style: Style
    content: Content | None = None
    text: Any = None  # str or rich text
    shown: Shown | None = None
    mark: str | None = None

    @property
    def words(self) -> str:
        """What a reader sees in the cell."""
        if self.shown is not None:
            return as_text(self.shown)
        return str(self.text) if self.text is not None else ""


@dataclass(slots=True)
class Line:
    """An output row. source: template row; data: row of the data or None; part: continuation of a long row."""

    source: int
    data: int | None
    spots: dict[int, Spot]
    height: float = 0.0
    heading: bool = False
    signature: bool = False
    part: int = 0
    block: int = -1
    repeated: bool = False
    page: int = 0


@dataclass(slots=True)
class Plan:
    """A laid-out sheet. merges and breaks are in output rows; repeat: rows to repeat on each page, or None."""

    name: str
    sheet: TemplateSheet
    data: TableData
    lines: list[Line]
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    breaks: list[int] = field(default_factory=list)
    repeat: tuple[int, int] | None = None
    scale: float = 1.0
    paper: int = 14
    addresses: dict[tuple[int, str], tuple[int, int]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def spot(self, row: int, mark: str) -> Spot | None:
        """The cell of a row of data (or STATIC) and mark, if the sheet shows it."""
        at = self.addresses.get((row, mark))
        return self.lines[at[0]].spots[at[1]] if at is not None else None

    def address(self, row: int, mark: str) -> str | None:
        """Its A1 address."""
        at = self.addresses.get((row, mark))
        return a1(*at) if at is not None else None
