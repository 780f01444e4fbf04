"""Notes on cells: the comments part of a sheet and the drawing that holds their boxes.

Existing notes are kept word for word; a note on a cell that has one already is written below its text.
The drawing (VML) of strangers need not be well-formed XML, so boxes are put in before its last end tag.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from lkjip_xl.model import a1
from lkjip_xl.write.xml_bytes import Edits, Element, children, elements, is_empty_tag, text

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
AUTHOR = "lkjip-xl"
LONGEST = 8000  # characters of one note; Excel's bound is 32.767
Cell = tuple[int, int]
Note = tuple[str, ...]  # paragraphs; the first line of each is set bold

EMPTY_COMMENTS = (
    f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="{MAIN}"><authors></authors>'
    "<commentList></commentList></comments>"
).encode()
_NAMESPACES = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel"'
)
_SHAPE_TYPE = (
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_FONT = '<{p}sz val="9"/><{p}color indexed="81"/><{p}rFont val="Tahoma"/><{p}family val="2"/>'


class Comments:
    """The comments part of one sheet."""

    def __init__(self, data: bytes, part: str) -> None:
        """Find the authors and the notes that exist."""
        self.data = data
        self.all = elements(data, part)
        self.p = self.all[0].prefix
        top = {e.local: e for e in children(self.all, self.all[0])}
        self.list = top.get("commentList")
        self.authors = top.get("authors")
        self.names = self._names()
        self.by_ref = {e.get("ref") or "": e for e in (children(self.all, self.list) if self.list else ())}

    def _names(self) -> list[str]:
        if self.authors is None:
            return []
        found = children(self.all, self.authors)
        return [re.sub(rb"<[^>]*>", b"", self.data[a.start : a.end]).decode() for a in found]

    def threaded(self, ref: str) -> bool:
        """Whether the note of a cell belongs to a conversation: Excel rewrites those."""
        comment = self.by_ref.get(ref)
        number = int(comment.get("authorId") or 0) if comment else -1
        return 0 <= number < len(self.names) and self.names[number].startswith("tc=")

    def with_notes(self, notes: Mapping[Cell, Note]) -> bytes:
        """The part with the notes added or written below those that exist."""
        edits, p = Edits(self.data), self.p
        new = []
        author = self._author(edits)
        for cell, note in sorted(notes.items()):
            ref = a1(*cell)
            if ref in self.by_ref:
                self._extend(edits, self.by_ref[ref], note)
            else:
                body = _runs(note, p)
                head = f'<{p}comment ref="{ref}" authorId="{author}"><{p}text>'.encode()
                new.append(head + body + f"</{p}text></{p}comment>".encode())
        if new and self.list is not None:
            edits.append_inside(self.list, b"".join(new))
        elif new:
            opening, closing = f"<{p}commentList>".encode(), f"</{p}commentList>".encode()
            edits.append_inside(self.all[0], opening + b"".join(new) + closing)
        return edits.result()

    def _author(self, edits: Edits) -> int:
        if AUTHOR in self.names:
            return self.names.index(AUTHOR)
        new = f"<{self.p}author>{AUTHOR}</{self.p}author>".encode()
        if self.authors is None:
            p = self.p
            edits.insert(self.all[0].open_end, f"<{p}authors>".encode() + new + f"</{p}authors>".encode())
        else:
            edits.append_inside(self.authors, new)
        return len(self.names)

    def _extend(self, edits: Edits, comment: Element, note: Note) -> None:
        body = next((e for e in children(self.all, comment) if e.local == "text"), None)
        if body is None:
            edits.append_inside(comment, f"<{self.p}text>".encode() + _runs(note, self.p) + f"</{self.p}text>".encode())
            return
        inside = list(children(self.all, body))
        runs = [e for e in inside if e.local == "r"]
        plain = [e for e in inside if e.local == "t"]
        below = _runs(("\n\n" + note[0], *note[1:]), self.p)
        if runs:
            edits.insert(runs[-1].end, below)
        elif not plain or is_empty_tag(self.data, plain[0]):
            edits.append_inside(body, below)
        else:
            if "xml:space" not in plain[0].attributes:
                edits.set_attribute(plain[0], "xml:space", "preserve")
            edits.insert(self.data.rindex(b"</", plain[0].start, plain[0].end), text("\n\n" + "\n\n".join(note)))


def _runs(note: Note, p: str) -> bytes:
    """The paragraphs as rich text, the first line of each in bold."""
    out, left = [], LONGEST
    font = _FONT.format(p=p)
    for number, paragraph in enumerate(note):
        lead = "\n\n" if number else ""
        shown = paragraph if len(paragraph) <= left else paragraph[: max(left, 0)] + " ..."
        left -= len(paragraph)
        start = len(shown) - len(shown.lstrip("\n"))
        first, _, rest = shown[start:].partition("\n")
        for piece, bold in ((lead + shown[:start] + first, f"<{p}b/>"), ("\n" + rest if rest else "", "")):
            if piece:
                opening = f"<{p}r><{p}rPr>{bold}{font}</{p}rPr>".encode() + f'<{p}t xml:space="preserve">'.encode()
                out.append(opening + text(piece) + f"</{p}t></{p}r>".encode())
        if left <= 0:
            break
    return b"".join(out)


def used_blocks(drawings: Iterable[bytes]) -> set[int]:
    """The blocks of 1.024 shape numbers that the drawings of a workbook lay claim to."""
    found: set[int] = set()
    for data in drawings:
        for numbers in re.findall(rb"""<o:idmap[^>]*\bdata\s*=\s*["']([0-9,\s]+)["']""", data):
            found.update(int(n) for n in numbers.split(b",") if n.strip())
        found.update(int(n) // 1024 for n in re.findall(rb"_x0000_s([0-9]+)", data))
    return found


def with_shapes(data: bytes | None, boxes: Mapping[Cell, str], blocks: set[int]) -> bytes:
    """The drawing with a hidden box for each cell (its x:Anchor as given). data None: a new drawing.

    `blocks` holds the blocks taken in the whole workbook; those taken here are added to it.
    """
    if data is None:
        data = f'<xml {_NAMESPACES}><o:shapelayout v:ext="edit"></o:shapelayout></xml>'.encode()
    used = [int(n) for n in re.findall(rb"_x0000_s([0-9]+)", data)]
    own = max((n // 1024 for n in used), default=None)
    numbers = _numbers(max(used, default=0), own, blocks)
    taken: list[int] = []
    shapes = []
    for order, (cell, anchor) in enumerate(sorted(boxes.items()), len(used) + 1):
        number = next(numbers)
        if number // 1024 != own and number // 1024 not in taken:
            taken.append(number // 1024)
        shapes.append(_shape(number, order, cell, anchor))
    kind = b"" if b'id="_x0000_t202"' in data else _SHAPE_TYPE.encode()
    new = kind + "".join(shapes).encode()
    data = _with_blocks(data, taken)
    if b"xmlns:x=" not in data[:2000]:
        data = re.sub(rb"<xml\b", b'<xml xmlns:x="urn:schemas-microsoft-com:office:excel"', data, count=1)
    cut = data.rindex(b"</")
    return data[:cut] + new + data[cut:]


def _numbers(highest: int, own: int | None, blocks: set[int]) -> Iterator[int]:
    number = highest
    while True:
        number += 1
        if own is None or number % 1024 == 0:
            own = max(blocks, default=0) + 1
            blocks.add(own)
            number = own * 1024 + 1
        yield number


def _with_blocks(data: bytes, taken: list[int]) -> bytes:
    if not taken:
        return data
    listed = ",".join(map(str, taken)).encode()
    found = re.search(rb"""(<o:idmap[^>]*\bdata\s*=\s*["'][0-9,\s]*)(["'])""", data)
    if found:
        return data[: found.end(1)] + b"," + listed + data[found.end(1) :]
    idmap = b'<o:idmap v:ext="edit" data="' + listed + b'"/>'
    layout = re.search(rb"<o:shapelayout[^>]*[^/]>", data)
    if layout:
        return data[: layout.end()] + idmap + data[layout.end() :]
    root = re.search(rb"<xml\b[^>]*>", data)
    if root is None:
        return data
    return data[: root.end()] + b'<o:shapelayout v:ext="edit">' + idmap + b"</o:shapelayout>" + data[root.end() :]


def _shape(number: int, order: int, cell: Cell, anchor: str) -> str:
    return (
        f'<v:shape id="_x0000_s{number}" type="#_x0000_t202" style=\'position:absolute;margin-left:107pt;'
        f'margin-top:7pt;width:220pt;height:96pt;z-index:{order};visibility:hidden\' fillcolor="#ffffe1" '
        'o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>'
        "<v:path o:connecttype=\"none\"/><v:textbox style='mso-direction-alt:auto'><div style='text-align:left'>"
        '</div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
        f"<x:Anchor>{anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{cell[0]}</x:Row>"
        f"<x:Column>{cell[1]}</x:Column></x:ClientData></v:shape>"
    )


def box_of(cell: Cell, note: Note, width: Callable[[int], float], height: Callable[[int], float]) -> str:
    """The x:Anchor of a box right of its cell, 300 pixels wide and as high as its text needs.

    width, height: pixels of a column (0-based) and of a row (0-based).
    """
    lines = sum(1 + len(line) // 48 for p in note for line in (*p.split("\n"), ""))
    right, right_off = _walk(cell[1] + 1, 15 + 300, width, 16383)
    top = max(cell[0] - 1, 0)
    bottom, bottom_off = _walk(top, 10 + min(30 + 15 * lines, 600), height, 1048575)
    return f"{cell[1] + 1}, 15, {top}, 10, {right}, {right_off}, {bottom}, {bottom_off}"


def _walk(index: int, pixels: float, size: Callable[[int], float], last: int) -> tuple[int, int]:
    while index < last and pixels >= size(index):
        pixels -= size(index)
        index += 1
    return index, int(pixels)
