"""What one file has spent of what it may cost. Every reader asks here before it makes room.

A few bytes can stand for millions of cells (repetition, spans, a thousand to one in a zip). What a file holds must
therefore be in proportion to its own size: honest workbooks need more than a byte for two cells, and the least of
them may have what `Limits` grants to all.
"""

from lkjip_xl.model.errors import Unreadable
from lkjip_xl.model.limits import USUAL, Limits
from lkjip_xl.read.guard import MAX_SLOTS, TOO_BIG

CELLS_A_BYTE = 2  # real exports with the most repetitive rows have 0,4 cells to a byte of the file
FORMULA_A_BYTE = 12  # characters: a shared formula with its value takes some 6 bytes in the zip
MAX_TEXT = 32_767  # characters of one cell; Excel holds no more
MAX_FORMULA = 8_192  # characters of one formula, likewise
TOO_LONG = "teks yang lebih panjang daripada yang dapat ditampung Excel"  # what a cell is said to hold instead


class Budget:
    """Counts down. Each method raises Unreadable when the file asks for more than it may have."""

    def __init__(self, limits: Limits = USUAL, size: int = 0) -> None:
        """size: bytes of the file as it lies on the disk."""
        self.limits = limits
        self.cells_left = max(limits.cells, min(MAX_SLOTS, CELLS_A_BYTE * size))
        self.copies_left = max(limits.copies, size)
        self.texts_left = max(limits.texts, size)
        self.formulas_left = max(limits.formulas, FORMULA_A_BYTE * size)

    def cells(self, count: int) -> None:
        """So many cells more, blank ones that are written out included."""
        self.cells_left -= count
        if self.cells_left < 0:
            raise Unreadable(TOO_BIG)

    def copies(self, count: int) -> None:
        """So many cells more that only repeat another."""
        self.copies_left -= count
        if self.copies_left < 0:
            raise Unreadable(TOO_BIG)
        self.cells(count)

    def texts(self, count: int) -> None:
        """So many different texts more."""
        self.texts_left -= count
        if self.texts_left < 0:
            raise Unreadable(TOO_BIG)

    def formula(self, text: str) -> bool:
        """Whether a formula may be kept: it is no longer than Excel allows, and there is room for it."""
        self.formulas_left -= len(text)
        return self.formulas_left >= 0 and len(text) <= MAX_FORMULA

    def merge(self, merges: list[tuple[int, int, int, int]], box: tuple[int, int, int, int]) -> None:
        """Add a merged area to those of a sheet. A sheet that has too many keeps none but the first ones: they change
        how a page looks, no figure depends on them."""
        if len(merges) < self.limits.merges:
            merges.append(box)
