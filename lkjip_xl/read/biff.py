"""What calamine does not tell of an .xls: errors, number formats, bold, hidden rows and columns.

Walks the BIFF5/BIFF8 records of the workbook stream; values themselves come from calamine.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from lkjip_xl.model.errors import Unreadable
from lkjip_xl.read.guard import PASSWORD
from lkjip_xl.read.styles import BUILTIN, PLAIN, Style, make_style

ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
_BOF, _EOF, _SHEET, _FONT, _FORMAT, _XF, _ROW, _COLUMNS = 0x809, 0x0A, 0x85, 0x31, 0x41E, 0xE0, 0x208, 0x7D
_FILEPASS, _FORMULA, _BOOLERR, _MULRK, _MULBLANK = 0x2F, 0x06, 0x205, 0xBD, 0xBE
_SINGLE = frozenset({0x203, 0x27E, 0xFD, 0x204, 0xD6, 0x201, _BOOLERR, _FORMULA})


@dataclass(slots=True)
class Extra:
    """What one sheet holds besides its values. formats: row -> column -> code."""

    name: str
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    formats: dict[int, dict[int, str]] = field(default_factory=dict)
    bold: set[tuple[int, int]] = field(default_factory=set)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_cols: set[int] = field(default_factory=set)
    formulas: int = 0


def read_extras(stream: bytes) -> dict[str, Extra]:
    """What stands besides the values, by sheet name. Raises Unreadable when the workbook has a password.

    A stream that ends early gives what came before the end.
    """
    book = _Book()
    for kind, body in _records(stream):
        book.record(kind, body)
    return {sheet.name: sheet for sheet in book.sheets}


class _Book:
    def __init__(self) -> None:
        self.codes = dict(BUILTIN)
        self.fonts: list[bool] = []
        self.xfs: list[tuple[int, int]] = []
        self.styles: list[Style] | None = None
        self.sheets: list[Extra] = []
        self.kinds: list[int] = []
        self.current: Extra | None = None
        self.depth = 0
        self.substreams = -1
        self.biff8 = True

    def record(self, kind: int, body: bytes) -> None:
        try:
            if kind == _BOF:
                self._begin(body)
            elif kind == _EOF:
                self.depth -= 1
            elif kind == _FILEPASS:
                raise Unreadable(PASSWORD)
            elif self.substreams == 0:
                self._global(kind, body)
            elif self.current is not None and self.depth == 1:
                self._cell_record(self.current, kind, body)
        except (struct.error, IndexError):
            return  # a record shorter than it must be tells nothing

    def _begin(self, body: bytes) -> None:
        self.depth += 1
        if self.depth > 1:
            return  # a chart inside a sheet
        self.biff8 = struct.unpack_from("<H", body)[0] >= 0x600
        self.substreams += 1
        index = self.substreams - 1
        self.current = self.sheets[index] if 0 <= index < len(self.sheets) and self.kinds[index] == 0 else None

    def _global(self, kind: int, body: bytes) -> None:
        if kind == _FONT:
            self.fonts.append(struct.unpack_from("<H", body, 6)[0] >= 700)
        elif kind == _FORMAT:
            number = struct.unpack_from("<H", body)[0]
            self.codes[number] = self._text(body, 2, 2 if self.biff8 else 1)
        elif kind == _XF:
            font, code = struct.unpack_from("<HH", body)
            self.xfs.append((font - 1 if font > 4 else font, code))  # there is no font 4
        elif kind == _SHEET:
            self.kinds.append(body[5])
            self.sheets.append(Extra(self._text(body, 6, 1)))

    def _text(self, body: bytes, at: int, length_bytes: int) -> str:
        length = body[at] if length_bytes == 1 else struct.unpack_from("<H", body, at)[0]
        at += length_bytes
        if not self.biff8:
            return body[at : at + length].decode("cp1252", "replace")
        if body[at] & 1:
            return body[at + 1 : at + 1 + 2 * length].decode("utf-16-le", "replace")
        return body[at + 1 : at + 1 + length].decode("latin-1")

    def _cell_record(self, sheet: Extra, kind: int, body: bytes) -> None:
        if kind in _SINGLE:
            row, col, xf = struct.unpack_from("<HHH", body)
            self._style(sheet, row, col, xf)
            if kind == _BOOLERR and body[7] == 1:
                sheet.errors[row, col] = ERRORS.get(body[6], "#VALUE!")
            elif kind == _FORMULA:
                sheet.formulas += 1
                if body[12:14] == b"\xff\xff" and body[6] == 2:
                    sheet.errors[row, col] = ERRORS.get(body[8], "#VALUE!")
        elif kind == _MULRK:
            row, first = struct.unpack_from("<HH", body)
            for index in range((len(body) - 6) // 6):
                self._style(sheet, row, first + index, struct.unpack_from("<H", body, 4 + 6 * index)[0])
        elif kind == _MULBLANK:
            row, first = struct.unpack_from("<HH", body)
            for index in range((len(body) - 6) // 2):
                self._style(sheet, row, first + index, struct.unpack_from("<H", body, 4 + 2 * index)[0])
        elif kind == _ROW:
            if struct.unpack_from("<I", body, 12)[0] & 0x20:
                sheet.hidden_rows.add(struct.unpack_from("<H", body)[0])
        elif kind == _COLUMNS:
            first, last, _, _, options = struct.unpack_from("<HHHHH", body)
            if options & 1:
                sheet.hidden_cols.update(range(first, min(last, 255) + 1))

    def _style(self, sheet: Extra, row: int, col: int, xf: int) -> None:
        if self.styles is None:
            self.styles = [
                make_style(self.codes.get(code, ""), font < len(self.fonts) and self.fonts[font])
                for font, code in self.xfs
            ]
        style = self.styles[xf] if xf < len(self.styles) else PLAIN
        if style.format:
            sheet.formats.setdefault(row, {})[col] = style.format
        if style.bold:
            sheet.bold.add((row, col))


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length
