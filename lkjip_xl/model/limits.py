"""How much one file may cost to read: the only place of these figures; `[batas]` of lkjip.toml changes them."""

from dataclasses import dataclass

BYTES_A_SECOND = 100_000  # an .xlsx is read at two to three million on an office computer


@dataclass(frozen=True, slots=True)
class Limits:
    """What any file may have, whatever its size; a large file may have more of all that it pays for with bytes of its
    own (`read/budget.py`). Honest workbooks stay far below.

    seconds:  processor time of reading it; a large file has more (`time_for`)
    memory:   MiB that reading it may take
    cells:    cells of all its sheets, blank ones that are written and repeated ones among them
    copies:   cells that stand in it only as a repetition of another
    texts:    different texts
    formulas: characters of all its formulas, as they read in each cell
    merges:   merged areas of one sheet
    """

    seconds: int = 60
    memory: int = 4096
    cells: int = 300_000
    copies: int = 100_000
    texts: int = 300_000
    formulas: int = 2_000_000
    merges: int = 65_536

    def time_for(self, size: int) -> int:
        """Seconds of processor time for a file of `size` bytes: honest ones need a tenth of that."""
        return self.seconds + size // BYTES_A_SECOND


USUAL = Limits()
