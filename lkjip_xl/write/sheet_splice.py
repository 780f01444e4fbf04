"""A sheet part changed in place, streamed: only the bytes of the cells that are written differ.

First `inspect` (in sheet_rows) finds what stands in the wanted cells and around the table of cells, then
`splice` copies the part and writes the cells.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import IO

from lkjip_xl.model import a1
from lkjip_xl.write.formats import plain
from lkjip_xl.write.sheet_rows import Cell, CellBytes, Rows, cells_of
from lkjip_xl.write.xml_bytes import TAG_END, CannotMark, Edits, text, with_attribute, without_attributes


@dataclass(frozen=True, slots=True)
class Written:
    """What a cell is to hold. value None: only the style changes. formula: without "="."""

    style: int | None
    value: Decimal | str | None = None
    formula: str | None = None


def splice(stream: IO[bytes], part: str, out: IO[bytes], cells: Mapping[Cell, Written], frame: "Frame") -> None:
    """Copy the part, writing the cells and the changes of the frame."""
    by_row: dict[int, dict[int, Written]] = {}
    for (row, col), written in cells.items():
        by_row.setdefault(row + 1, {})[col] = written
    rows = Rows(stream, part)
    waiting = sorted(by_row)
    present = frame.present
    head, tail = frame.halves(opened=bool(waiting) and rows.empty)
    out.write(head)
    todo = iter([n for n in waiting if n not in present])
    missing = next(todo, None)
    for number, data in rows:
        while missing is not None and number > missing:
            out.write(_new_row(rows.prefix, missing, by_row[missing]))
            missing = next(todo, None)
        out.write(_row(rows, number, data, by_row.pop(number)) if number in by_row else data)
    while missing is not None:
        out.write(_new_row(rows.prefix, missing, by_row[missing]))
        missing = next(todo, None)
    if rows.empty and waiting:
        out.write(b"</" + rows.prefix + b"sheetData>")
    out.write(tail)


@dataclass(slots=True)
class Frame:
    """Changes around the cells: the edited frame, cut at the table of cells; and which rows exist."""

    edits: Edits
    cut: int  # offset in the frame behind the start tag of sheetData
    present: frozenset[int] = frozenset()

    def halves(self, opened: bool) -> tuple[bytes, bytes]:
        """The new head and tail; an empty <sheetData/> is opened when rows come into it."""
        head, tail = self.edits.halves(self.cut)
        return (head[:-2].rstrip() + b">" if opened else head), tail


def _new_row(prefix: bytes, number: int, cells: Mapping[int, Written]) -> bytes:
    inside = b"".join(_new_cell(prefix, number, col, cells[col]) for col in sorted(cells))
    return b"<" + prefix + b'row r="%d">' % number + inside + b"</" + prefix + b"row>"


def _new_cell(prefix: bytes, number: int, col: int, written: Written) -> bytes:
    tag = b"<" + prefix + f'c r="{a1(number - 1, col)}"'.encode()
    if written.style:
        tag += b' s="%d"' % written.style
    return _with_content(prefix, tag + b"/>", written)


def _row(rows: Rows, number: int, data: bytes, cells: Mapping[int, Written]) -> bytes:
    opened = TAG_END.match(data)
    if opened is None:
        raise CannotMark(f"bagian {rows.part} tidak tersusun baik")
    tag = _with_spans(opened[0], cells)
    if tag.endswith(b"/>"):
        inside = b"".join(_new_cell(rows.prefix, number, col, cells[col]) for col in sorted(cells))
        return tag[:-2].rstrip() + b">" + inside + b"</" + rows.prefix + b"row>" + data[opened.end() :]
    out, at, left = [tag], opened.end(), dict(sorted(cells.items()))
    for cell in cells_of(rows, data):
        for col in [c for c in left if c < cell.col]:
            out += [data[at : cell.start], _new_cell(rows.prefix, number, col, left.pop(col))]
            at = cell.start
        if cell.col in left:
            out += [data[at : cell.start], _changed(rows.prefix, data, cell, left.pop(cell.col))]
            at = cell.end
    end = data.rindex(b"</" + rows.prefix + b"row")
    out.append(data[at:end])
    out += [_new_cell(rows.prefix, number, col, written) for col, written in left.items()]
    return b"".join([*out, data[end:]])


_SPANS = re.compile(rb"""(\sspans\s*=\s*["'])([0-9]+):([0-9]+)(["'])""")


def _with_spans(tag: bytes, cells: Mapping[int, Written]) -> bytes:
    def wider(found: re.Match[bytes]) -> bytes:
        low, high = min(int(found[2]), min(cells) + 1), max(int(found[3]), max(cells) + 1)
        return found[1] + b"%d:%d" % (low, high) + found[4]

    return _SPANS.sub(wider, tag)


def _changed(prefix: bytes, row: bytes, cell: CellBytes, written: Written) -> bytes:
    tag, rest = row[cell.start : cell.open_end], row[cell.open_end : cell.end]
    if written.style is not None:
        tag = with_attribute(tag, "s", str(written.style))
    if written.value is None:
        return tag + rest
    return _with_content(prefix, without_attributes(tag, ["t", "cm", "vm"]), written)


def _with_content(prefix: bytes, tag: bytes, written: Written) -> bytes:
    """A cell with its value; `tag` is its start tag, empty or not."""
    if written.value is None:
        return tag
    opening = tag[: -2 if tag.endswith(b"/>") else -1].rstrip()
    p, value = prefix, written.value
    number = isinstance(value, Decimal)
    shown = plain(value).encode() if isinstance(value, Decimal) else text(value)
    if written.formula is not None:
        kind = b"" if number else b' t="str"'
        inside = b"<" + p + b"f>" + text(written.formula) + b"</" + p + b"f><" + p + b"v>" + shown + b"</" + p + b"v>"
    elif number:
        kind, inside = b"", b"<" + p + b"v>" + shown + b"</" + p + b"v>"
    else:
        kind = b' t="inlineStr"'
        inside = b"<" + p + b"is><" + p + b't xml:space="preserve">' + shown + b"</" + p + b"t></" + p + b"is>"
    return opening + kind + b">" + inside + b"</" + p + b"c>"
