"""What a table says, before it has addresses: words, figures with their source, and computed cells that
refer to other cells by row and mark. The layout gives them addresses, the writer makes them live."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from lkjip_xl.model import Place, Quantity

STATIC = -1  # row number of cells that stand in static rows (summary lines)


@dataclass(frozen=True, slots=True)
class Ref:
    """Another cell of the same sheet: row of the data (or STATIC) and mark."""

    row: int
    mark: str


@dataclass(frozen=True, slots=True)
class Key:
    """What a figure is, wherever it is printed: field, period, name of the indicator or program."""

    field: str
    period: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """A text, with the cell that it came from."""

    text: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of an input, shown as written. kind: "rp", "%", "nilai" (target, realisasi, counts).

    percent: True or False settles whether a "nilai" is shown as a percentage; None leaves it to its unit.
    words: the rule that gave it, for a figure that was worked out and stands in no cell ("skala opini BPK ...").
    """

    quantity: Quantity
    kind: str = "nilai"
    percent: bool | None = None
    key: Key | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Quotient:
    """A Ratio over two cells: formula as in relations.formulas, rounding group, and its exact value.

    value: at print precision, percentages on the scale 0-100; None where there is no answer.
    source: the input's own cell for this figure, if it has one.
    """

    formula: str
    top: Ref
    bottom: Ref
    group: str
    value: Decimal | None
    mode: str
    source: Quantity | None = None
    key: Key | None = None


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of cells. kind as in Figure."""

    parts: tuple[Ref, ...]
    value: Decimal
    kind: str = "rp"
    source: Quantity | None = None
    key: Key | None = None


@dataclass(frozen=True, slots=True)
class Category:
    """The word for the figure of another cell: (lower bound, word) from the highest down."""

    of: Ref
    bands: tuple[tuple[Decimal, str], ...]
    value: str | None


Content = Words | Figure | Quotient | Total | Category


@dataclass(frozen=True, slots=True)
class Row:
    """A row of data: which model row it takes, and the contents by full mark name."""

    kind: str
    cells: Mapping[str, Content]


@dataclass(frozen=True, slots=True)
class Span:
    """Cells of the marks named that reach down over data rows first..last (both included)."""

    marks: tuple[str, ...]
    first: int
    last: int
    continued: bool = False  # repeat the words, with "(lanjutan)", where a page break cuts the span


@dataclass(frozen=True, slots=True)
class Period:
    """One repetition of a column group: key of the marks, and what the heading says."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class TableData:
    """Everything that one output sheet shows. values: marks of static rows; texts are plain Words."""

    kind: str
    name: str
    rows: tuple[Row, ...]
    values: Mapping[str, Content] = field(default_factory=dict)
    spans: tuple[Span, ...] = ()
    groups: Mapping[str, tuple[Period, ...]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    columns: frozenset[str] = frozenset()  # marks of columns that the input has, even where all cells are blank


def words(text: str, place: Place | None = None) -> Words | None:
    """Words, or None for an empty text."""
    clean = text.strip()
    return Words(clean, place) if clean else None


def present(cells: Iterable[tuple[str, Content | None]]) -> dict[str, Content]:
    """The cells that there are."""
    return {mark: content for mark, content in cells if content is not None}
