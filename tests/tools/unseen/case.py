"""What one workbook of an unseen agency looks like, and what must come out of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lkjip_xl.read.grid import Grid
from tests.tools.grids import grid


@dataclass(frozen=True, slots=True)
class Unseen:
    """A workbook of one sheet: its text (see tests.tools.grids), and what is expected.

    cells:  "C8 pagu@setelah" -> the value that the figure of that slot holds at that cell.
    levels: how many items of a level there are.
    """

    name: str
    file: str
    sheet: tuple[str, str]
    kind: str
    layout: str
    year: int | None = None
    opd: str | None = None
    rows: int | None = None
    cells: Mapping[str, object] = field(default_factory=dict)
    levels: Mapping[str, int] = field(default_factory=dict)

    @property
    def grid(self) -> Grid:
        """The sheet as the reader would give it."""
        return grid(self.sheet[1], self.sheet[0], self.file)
