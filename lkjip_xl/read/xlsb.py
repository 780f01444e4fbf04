"""A look at an .xlsb before calamine opens it: how far its cells reach, and which hold errors.

calamine makes room for the whole box of a sheet at once: one far cell would end the process.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from lkjip_xl.read.biff import ERRORS
from lkjip_xl.read.package import Package
from lkjip_xl.read.xml import BrokenXml

_ROW, _LAST_CELL, _ERROR, _FORMULA_ERROR, _BUNDLE = 0, 11, 3, 11, 156


@dataclass(slots=True)
class Look:
    """What one sheet part tells. last_row and last_col are 0-based, -1 when there is no cell."""

    last_row: int = -1
    last_col: int = -1
    cells: int = 0
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)


def sheet_parts(package: Package) -> dict[str, str]:
    """Sheet name -> part, for the sheets of the workbook part. Raises BrokenXml, MissingPart."""
    part = next(
        (target for kind, target, _ in package.relations("").values() if kind.endswith("/officeDocument")),
        "xl/workbook.bin",
    )
    relations = package.relations(part)
    found = {}
    for kind, body in _records(b"".join(package.pieces(part))):
        if kind != _BUNDLE:
            continue
        try:
            key, at = _wide(body, 8)
            name, _ = _wide(body, at)
        except (struct.error, UnicodeDecodeError) as error:
            raise BrokenXml(str(error)) from error
        if key in relations:
            found[name] = relations[key][1]
    return found


def look(package: Package, part: str) -> Look:
    """Walk the records of a sheet part. Raises BrokenXml, MissingPart."""
    seen = Look()
    row = 0
    for kind, body in _records(b"".join(package.pieces(part))):
        if kind == _ROW and len(body) >= 13:
            row = struct.unpack_from("<I", body)[0]
            if body[11] & 0x10:
                seen.hidden_rows.add(row)
        elif 1 <= kind <= _LAST_CELL and len(body) >= 8:
            col = struct.unpack_from("<I", body)[0]
            seen.cells += 1
            if kind != 1:
                seen.last_row, seen.last_col = max(seen.last_row, row), max(seen.last_col, col)
            if kind in (_ERROR, _FORMULA_ERROR) and len(body) > 8:
                seen.errors[row, col] = ERRORS.get(body[8], "#VALUE!")
    return seen


def _wide(body: bytes, at: int) -> tuple[str, int]:
    length = struct.unpack_from("<I", body, at)[0]
    if length > 0x7FFF:
        return "", at + 4
    end = at + 4 + 2 * length
    return body[at + 4 : end].decode("utf-16-le"), end


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    at, end = 0, len(data)
    while at < end:
        kind = data[at]
        at += 1
        if kind & 0x80 and at < end:
            kind = (kind & 0x7F) | (data[at] & 0x7F) << 7
            at += 1
        length = shift = 0
        while at < end and shift < 28:
            byte = data[at]
            at += 1
            length |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                break
        yield kind, data[at : at + length]
        at += length
