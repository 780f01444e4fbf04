"""Number formats of cells without one object per cell: rows of the same look share one mapping."""

from collections.abc import Iterator, Mapping, Sequence

NONE: Mapping[int, str] = {}


class CellFormats(Mapping[tuple[int, int], str]):
    """(row, column) -> number format code, over one column -> code mapping per row."""

    __slots__ = ("last_col", "rows")

    def __init__(self, rows: Sequence[Mapping[int, str]], last_col: int) -> None:
        """rows[i] belongs to row i; columns beyond last_col are not seen."""
        self.rows = rows
        self.last_col = last_col

    def __getitem__(self, cell: tuple[int, int]) -> str:
        """The code of a cell; KeyError where the format is General."""
        row, col = cell
        if not (0 <= row < len(self.rows) and col <= self.last_col):
            raise KeyError(cell)
        return self.rows[row][col]

    def get(self, cell: tuple[int, int], default: str | None = None) -> str | None:  # type: ignore[override]
        """The code of a cell, or the default."""
        row, col = cell
        if 0 <= row < len(self.rows) and col <= self.last_col:
            return self.rows[row].get(col, default)
        return default

    def __iter__(self) -> Iterator[tuple[int, int]]:
        """The cells that have a code, row by row."""
        for row, codes in enumerate(self.rows):
            for col in codes:
                if col <= self.last_col:
                    yield row, col

    def __len__(self) -> int:
        """How many cells have a code."""
        return sum(1 for _ in self)
