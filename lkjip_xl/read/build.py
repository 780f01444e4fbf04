"""What a pass over a sheet has found, made into a Grid."""

from lkjip_xl.read import sparse
from lkjip_xl.read.cellformats import NONE, CellFormats
from lkjip_xl.read.cells import Cell, Found
from lkjip_xl.read.grid import Grid


def build_grid(found: Found, lines: sparse.Lines, file: str, name: str, hidden: bool) -> tuple[Grid, list[str]]:
    """The Grid of a sheet, cut to the box that counts, and notes in Indonesian. Empties `lines`."""
    rows, last_row, last_col, notes = sparse.to_rows(lines)

    def inside(cell: Cell) -> bool:
        return cell[0] <= last_row and cell[1] <= last_col

    if found.lost_formulas:
        notes.append(
            f"{found.lost_formulas} rumus terlalu panjang atau terlalu banyak; bunyinya tidak dibaca, nilainya terbaca"
        )
    grid = Grid(
        file=file,
        name=name,
        rows=rows,
        merges=tuple(box for box in found.merges if box[0] <= last_row and box[1] <= last_col),
        errors={c: v for c, v in found.errors.items() if inside(c)},
        formulas={c: v for c, v in found.formulas.items() if inside(c)},
        uncached=frozenset(filter(inside, found.uncached)),
        formats=CellFormats([found.formats.get(row, NONE) for row in range(last_row + 1)], last_col),
        bold=frozenset(filter(inside, found.bold)),
        italic=frozenset(filter(inside, found.italic)),
        indents={c: v for c, v in found.indents.items() if inside(c)},
        outline={r: v for r, v in found.outline.items() if r <= last_row},
        hidden_rows=found.hidden_rows.below(last_row + 1),
        hidden_cols=found.hidden_cols.below(last_col + 1),
        hidden=hidden,
        raw={c: v for c, v in found.raw.items() if inside(c)},
    )
    return grid, notes
