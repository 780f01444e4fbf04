"""A sheet part read as a stream of rows: where each cell stands in the bytes, and what the wanted cells hold.

Rows and cells may lack their addresses (r=), elements may carry a prefix, comments and CDATA are stepped
over. Only a few rows are held at a time, whatever the size.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import IO
from xml.parsers import expat

from lkjip_xl.write.xml_bytes import TAG_END, CannotMark, Element, elements, require_utf8

CHUNK = 1 << 18
Cell = tuple[int, int]
_ATTRIBUTE = re.compile(rb"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_REFERENCE = re.compile(rb"([A-Za-z]{1,3})([0-9]+)$")
SKIP = {b"<!--": b"-->", b"<![CDATA[": b"]]>"}


@dataclass(slots=True)
class Seen:
    """What stands in a wanted cell. kind: the `t` of the cell; value: the raw content of <v>."""

    exists: bool = False
    style: int | None = None  # None: no cell, and its row has no format: that of the column holds
    kind: str = "n"
    value: str | None = None
    inline: str | None = None
    formula: bool = False


@dataclass(slots=True)
class SheetSeen:
    """A sheet as far as it matters: the frame around its cells, and the wanted cells."""

    frame: bytes  # the part with its cells left out
    cut: int  # where in the frame the cells were
    parts: list[Element]
    cells: dict[Cell, Seen]
    rows: set[int] = field(default_factory=set)  # the wanted rows that exist (1-based)
    formulas: bool = False
    arrays: list[str] = field(default_factory=list)
    heights: dict[int, float] = field(default_factory=dict)  # points, of rows near wanted cells; 0 hidden


def attributes_of(tag: bytes) -> dict[bytes, bytes]:
    """The attributes of a start tag, as written."""
    return {m[1]: m[2] if m[2] is not None else m[3] for m in _ATTRIBUTE.finditer(tag)}


class Rows:
    """The stream cut into head (through <sheetData>), rows, and tail (from </sheetData>)."""

    def __init__(self, stream: IO[bytes], part: str) -> None:
        """Read as far as the first row. CannotMark when there is no table of cells."""
        self.stream, self.part = stream, part
        self.head = self._read_head()
        p = self.prefix
        self._token = re.compile(rb"<" + p + rb"row(?=[\s/>])|</" + p + rb"sheetData\s*>|<!--|<!\[CDATA\[")
        self.cell_token = re.compile(rb"<" + p + rb"c(?=[\s/>])|<!--|<!\[CDATA\[")
        # a whole cell: its letters where the address stands first, all attributes, the end of its start tag
        self.whole_cell = re.compile(
            rb"<" + p + rb"""c(?: r="([A-Z]{1,3})[0-9]+")?(?=[\s/>])([^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*)"""
            rb"(?:(?<=/)>|>.*?</" + p + rb"c\s*>)",
            re.S,
        )
        self.cell_end = re.compile(rb"</" + p + rb"c\s*>|<!--|<!\[CDATA\[")
        self.tail = b""

    def _read_head(self) -> bytes:
        data, at, root = b"", -1, ""
        parser = expat.ParserCreate()

        def start(name: str, _: object) -> None:
            nonlocal at, root
            root = root or name
            if at < 0 and name.rpartition(":")[2] == "sheetData":
                at = parser.CurrentByteIndex

        parser.StartElementHandler = start
        try:
            while at < 0 and (piece := self.stream.read(CHUNK)):
                data += piece
                parser.Parse(piece, False)
        except (expat.ExpatError, ValueError) as fault:
            if at < 0:
                raise CannotMark(f"bagian {self.part} tidak tersusun baik ({fault})") from fault
        require_utf8(data[:200], self.part)
        if at < 0:
            raise CannotMark(f"bagian {self.part} tidak memuat tabel sel")
        while (closing := TAG_END.match(data, at)) is None:
            piece = self.stream.read(CHUNK)
            if not piece:
                raise CannotMark(f"bagian {self.part} terpotong")
            data += piece
        self.prefix = root[: len(root) - len(root.rpartition(":")[2])].encode()
        self.empty = data[closing.end() - 2 : closing.end()] == b"/>"
        self.rest = data[closing.end() :]
        return data[: closing.end()]

    def __iter__(self) -> Iterator[tuple[int, bytes]]:
        """Pieces in order: (row number, bytes of the row and what follows it); number 0 for what is before."""
        if self.empty:
            self.tail = self.rest + self.stream.read()
            return
        number, buffer, begin = 0, self.rest, 0
        look = begin
        row = 0  # the row that begins at `begin`
        while True:
            found = self._token.search(buffer, look)
            if found is None or (found[0] in SKIP and buffer.find(SKIP[found[0]], found.end()) < 0):
                keep = found.start() if found else max(begin, look, len(buffer) - 32)
                piece = self.stream.read(CHUNK)
                if not piece:
                    raise CannotMark(f"bagian {self.part} terpotong")
                buffer, look, begin = buffer[begin:] + piece, keep - begin, 0
                continue
            if found[0] in SKIP:
                look = buffer.index(SKIP[found[0]], found.end()) + 3
                continue
            if found.start() > begin or row:
                yield row, buffer[begin : found.start()]
            begin = found.start()
            if found[0].startswith(b"</"):
                self.tail = buffer[begin:] + self.stream.read()
                return
            while (closing := TAG_END.match(buffer, begin)) is None:
                piece = self.stream.read(CHUNK)
                if not piece:
                    raise CannotMark(f"bagian {self.part} terpotong")
                buffer, begin = buffer[begin:] + piece, 0
            given = _row_number(buffer[begin : closing.end()])
            number = row = given if given is not None else number + 1
            look = closing.end()


_R = re.compile(rb"""\sr\s*=\s*["']\s*([0-9]+)\s*["']""")


def _row_number(tag: bytes) -> int | None:
    found = _R.search(tag)
    return int(found[1]) if found else None


@dataclass(slots=True)
class CellBytes:
    """A cell inside the bytes of its row."""

    col: int
    start: int
    open_end: int
    end: int


def cells_of(rows: Rows, row: bytes) -> Iterator[CellBytes]:
    """The cells in the bytes of a row, in the order in which they stand."""
    if b"<!" in row:
        yield from _cells_among_comments(rows, row)
        return
    col = -1
    for found in rows.whole_cell.finditer(row):
        letters = found[1] or _letters(found[2])
        col = _column(letters) if letters else col + 1
        yield CellBytes(col, found.start(), found.end(2) + 1, found.end())


def _letters(attributes: bytes) -> bytes:
    reference = _REFERENCE.match(attributes_of(attributes).get(b"r", b""))
    return reference[1] if reference else b""


def _cells_among_comments(rows: Rows, row: bytes) -> Iterator[CellBytes]:
    opening = TAG_END.match(row)
    at, col = opening.end() if opening else 0, -1
    while found := rows.cell_token.search(row, at):
        if found[0] in SKIP:
            at = row.index(SKIP[found[0]], found.end()) + 3
            continue
        opened = TAG_END.match(row, found.start())
        if opened is None:
            raise CannotMark(f"bagian {rows.part} tidak tersusun baik")
        letters = _letters(opened[0])
        col = _column(letters) if letters else col + 1
        at = opened.end()
        if not opened[0].endswith(b"/>"):
            while (closing := rows.cell_end.search(row, at)) and closing[0] in SKIP:
                at = row.index(SKIP[closing[0]], closing.end()) + 3
            if closing is None:
                raise CannotMark(f"bagian {rows.part} tidak tersusun baik")
            at = closing.end()
        yield CellBytes(col, found.start(), opened.end(), at)


@lru_cache(maxsize=1024)
def _column(letters: bytes) -> int:
    col = 0
    for letter in letters.upper():
        col = col * 26 + letter - 64
    return col - 1


def inspect(stream: IO[bytes], part: str, wanted: Iterable[Cell]) -> SheetSeen:
    """The frame of the sheet and what stands in the wanted cells (0-based row, column)."""
    by_row: dict[int, list[int]] = {}
    for row, col in wanted:
        by_row.setdefault(row + 1, []).append(col)
    near = {n for row in by_row for n in range(row, row + 16)}
    rows = Rows(stream, part)
    cells = {(row - 1, col): Seen() for row, cols in by_row.items() for col in cols}
    seen = SheetSeen(b"", 0, [], cells)
    formula = re.compile(rb"<" + rows.prefix + rb"f[\s/>]")
    array = re.compile(rb"<" + rows.prefix + rb"""f\s[^>]*\bt\s*=\s*["'](?:array|dataTable)["'][^>]*>""")
    for number, data in rows:
        if not seen.formulas and formula.search(data):
            seen.formulas = True
        if b"array" in data or b"dataTable" in data:
            seen.arrays += [attributes_of(m[0]).get(b"ref", b"").decode() for m in array.finditer(data)]
        if number in near:
            _look_at_row(rows, number, data, by_row.get(number, ()), seen)
    seen.frame, seen.cut = rows.head + rows.tail, len(rows.head)
    seen.parts = elements(seen.frame, part)
    return seen


def _look_at_row(rows: Rows, number: int, data: bytes, cols: Sequence[int], seen: SheetSeen) -> None:
    tag = attributes_of(TAG_END.match(data)[0])  # type: ignore[index]
    if tag.get(b"hidden") in (b"1", b"true"):
        seen.heights[number] = 0.0
    elif b"ht" in tag:
        seen.heights[number] = float(tag[b"ht"])
    own = int(tag[b"s"]) if tag.get(b"customFormat") in (b"1", b"true") and b"s" in tag else None
    for col in cols:
        seen.rows.add(number)
        seen.cells[number - 1, col].style = own
    for found in cells_of(rows, data) if cols else ():
        if found.col in cols:
            _look_at_cell(rows, data, found, seen.cells[number - 1, found.col])


def _look_at_cell(rows: Rows, data: bytes, found: CellBytes, cell: Seen) -> None:
    tag = attributes_of(data[found.start : found.open_end])
    inside = data[found.open_end : found.end]
    p = rows.prefix
    cell.exists = True
    cell.style = int(tag.get(b"s", b"0"))
    cell.kind = tag.get(b"t", b"n").decode()
    value = re.search(rb"<" + p + rb"v(?:\s[^>]*)?>(.*?)</" + p + rb"v\s*>", inside, re.S)
    cell.value = value[1].decode() if value else None
    inline = re.search(rb"<" + p + rb"is[\s>].*</" + p + rb"is\s*>", inside, re.S)
    cell.inline = re.sub(rb"<[^>]*>", b"", inline[0]).decode() if inline else None
    cell.formula = re.search(rb"<" + p + rb"f[\s/>]", inside) is not None
