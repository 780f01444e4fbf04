"""Grids from text tables, and grids moved about: what the tests of the recogniser are written in.

A grid is written as lines of cells between bars. "<" merges a cell with the one to its left, "^" with the
one above; "*x" is bold; "~" before the first bar hides the row; figures without quotes are true numbers,
quoted ones are texts; "95%=" is the number 0.95 shown as a percentage.
"""

import re
from dataclasses import replace
from typing import Any

from lkjip_xl.model import Document, Item
from lkjip_xl.read.grid import Book, Grid
from lkjip_xl.recognise import Recognised, recognise
from lkjip_xl.settings import Settings

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_PERCENT = re.compile(r"(-?\d+(?:\.\d+)?)%=")


def grid(text: str, name: str = "Sheet1", file: str = "buku.xlsx", hidden: bool = False) -> Grid:
    """The grid that a text shows; blank lines are blank rows, the first bar of a line is column A."""
    lines = text.strip("\n").splitlines()
    rows: list[list[Any]] = []
    merged: dict[tuple[int, int], list[int]] = {}
    owner: dict[tuple[int, int], tuple[int, int]] = {}
    formats: dict[tuple[int, int], str] = {}
    bold: set[tuple[int, int]] = set()
    hidden_rows: set[int] = set()
    for r, line in enumerate(lines):
        line = line.strip()
        if line.startswith("~"):
            hidden_rows.add(r)
            line = line[1:]
        cells: list[Any] = []
        for c, raw in enumerate(line.removeprefix("|").removesuffix("|").split("|") if line else []):
            cells.append(_cell(raw.strip(), r, c, merged, owner, formats, bold))
        rows.append(cells)
    boxes = tuple((b[0], b[1], b[2], b[3]) for b in merged.values())
    return Grid(
        file,
        name,
        rows,
        merges=boxes,
        formats=formats,
        bold=frozenset(bold),
        hidden_rows=frozenset(hidden_rows),
        hidden=hidden,
    )


def _cell(
    raw: str,
    r: int,
    c: int,
    merged: dict[tuple[int, int], list[int]],
    owner: dict[tuple[int, int], tuple[int, int]],
    formats: dict[tuple[int, int], str],
    bold: set[tuple[int, int]],
) -> Any:
    if raw in ("<", "^"):
        before = (r, c - 1) if raw == "<" else (r - 1, c)
        head = owner.get(before, before)
        owner[r, c] = head
        box = merged.setdefault(head, [*head, *head])
        box[2], box[3] = max(box[2], r), max(box[3], c)
        return None
    if raw.startswith("*"):
        bold.add((r, c))
        raw = raw[1:]
    percent = _PERCENT.fullmatch(raw)
    if percent:
        formats[r, c] = "0.00%"
        return round(float(percent[1]) / 100, 10)
    if raw.startswith('"'):
        return raw.strip('"')
    if _NUMBER.fullmatch(raw):
        return float(raw) if "." in raw else int(raw)
    return raw.replace("\\n", "\n") or None


def moved(one: Grid, down: int = 0, right: int = 0, name: str | None = None, file: str | None = None) -> Grid:
    """The same sheet elsewhere: everything shifted, other names."""

    def at(cell: tuple[int, int]) -> tuple[int, int]:
        return cell[0] + down, cell[1] + right

    return replace(
        one,
        file=file or one.file,
        name=name or one.name,
        rows=[[] for _ in range(down)] + [[None] * right + list(row) for row in one.rows],
        merges=tuple((a + down, b + right, c + down, d + right) for a, b, c, d in one.merges),
        errors={at(k): v for k, v in one.errors.items()},
        formulas={at(k): v for k, v in one.formulas.items()},
        uncached=frozenset(at(k) for k in one.uncached),
        formats={at(k): v for k, v in one.formats.items()},
        bold=frozenset(at(k) for k in one.bold),
        hidden_rows=frozenset(r + down for r in one.hidden_rows),
        hidden_cols=frozenset(c + right for c in one.hidden_cols),
        raw={at(k): v for k, v in one.raw.items()},
    )


def read(*grids: Grid) -> Recognised:
    """What the recogniser makes of the sheets of one file."""
    return recognise(Book(grids[0].file, "xlsx", grids), Settings())


def document(text: str, **more: Any) -> Document:
    """The one document of a text grid."""
    found = read(grid(text, **more))
    assert len(found.documents) == 1, ([(d.kind, d.layout) for d in found.documents], found.unrecognised)
    return found.documents[0]


def outline(one: Document) -> list[str]:
    """One line per item: depth as dots, level, name, figures."""
    return [f"{'.' * sum(1 for _ in one.ancestors(i))}{i.level} {i.name}{_shown(i)}" for i in one.items]


def _shown(item: Item) -> str:
    parts = []
    for slot, cells in item.figures.items():
        name = slot.field + (f"@{slot.period}" if slot.period else "")
        values = "+".join(f"{q.value.normalize():f}" if q.value is not None else q.form.value for q in cells)
        parts.append(f"{name}={values}")
    return (" | " + " ".join(parts)) if parts else ""


def content(one: Document) -> tuple[Any, ...]:
    """What a document says, wherever it stands."""
    items = tuple((i.level, i.name, i.parent, i.code, _cells(i)) for i in one.items)
    return one.kind, one.layout, one.year, one.opd, one.number, items


def _cells(item: Item) -> tuple[Any, ...]:
    return tuple(sorted((slot, tuple((q.value, q.form.name) for q in cells)) for slot, cells in item.figures.items()))
