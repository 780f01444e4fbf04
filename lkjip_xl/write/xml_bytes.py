"""Small XML parts edited in place: where each element stands in the bytes, so that nothing else changes.

Expat tells the offsets; text is never parsed and printed again. Parts that are not UTF-8 are refused.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from xml.parsers import expat
from xml.sax.saxutils import escape as _escape
from xml.sax.saxutils import quoteattr

TAG_END = re.compile(rb"""[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>""")
_ENCODING = re.compile(rb"""^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']""")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")


class CannotMark(Exception):
    """The package cannot be changed without risk; the text says why, in Indonesian."""


@dataclass(slots=True)
class Element:
    """An element in the bytes: [start, open_end) is its start tag, [start, end) all of it."""

    name: str  # with prefix
    attributes: Mapping[str, str]
    depth: int
    start: int
    open_end: int
    end: int = -1

    @property
    def local(self) -> str:
        """The name without its prefix."""
        return self.name.rpartition(":")[2]

    @property
    def prefix(self) -> str:
        """The prefix with its colon, or ""."""
        return self.name[: len(self.name) - len(self.local)]

    def get(self, name: str) -> str | None:
        """An attribute by its name, whatever its prefix."""
        if name in self.attributes:
            return self.attributes[name]
        return next((v for k, v in self.attributes.items() if k.rpartition(":")[2] == name), None)


def require_utf8(head: bytes, part: str) -> None:
    """Refuse a part that is not written in UTF-8 (or plain ASCII)."""
    declared = _ENCODING.match(head)
    name = declared[1].lower() if declared else b"utf-8"
    if head[:2] in _WIDE or name not in (b"utf-8", b"us-ascii", b"ascii"):
        raise CannotMark(f"bagian {part} tidak memakai pengodean UTF-8")


def elements(data: bytes, part: str) -> list[Element]:
    """All elements of a part in document order. CannotMark when it is not well-formed."""
    require_utf8(data[:200], part)
    found: list[Element] = []
    open_elements: list[Element] = []
    parser = expat.ParserCreate()

    def start(name: str, attributes: dict[str, str]) -> None:
        at = parser.CurrentByteIndex
        closing = TAG_END.match(data, at)
        element = Element(name, attributes, len(open_elements), at, closing.end() if closing else at)
        found.append(element)
        open_elements.append(element)

    def end(_: str) -> None:
        element = open_elements.pop()
        empty = data[element.open_end - 2 : element.open_end] == b"/>"
        element.end = element.open_end if empty else data.index(b">", parser.CurrentByteIndex) + 1

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError) as fault:
        raise CannotMark(f"bagian {part} tidak tersusun baik ({fault})") from fault
    return found


def children(all_elements: list[Element], parent: Element) -> Iterator[Element]:
    """The elements directly inside a parent."""
    return (e for e in all_elements if e.depth == parent.depth + 1 and parent.start < e.start < parent.end)


def is_empty_tag(data: bytes, element: Element) -> bool:
    """True for <a/>."""
    return data[element.open_end - 2 : element.open_end] == b"/>"


class Edits:
    """Insertions and replacements by offset, applied at once."""

    def __init__(self, data: bytes) -> None:
        """Start with the bytes as they are."""
        self.data = data
        self._edits: list[tuple[int, int, bytes]] = []

    def replace(self, start: int, end: int, new: bytes) -> None:
        """Put `new` in place of data[start:end]."""
        self._edits.append((start, end, new))

    def insert(self, at: int, new: bytes) -> None:
        """Put `new` before data[at]."""
        self.replace(at, at, new)

    def append_inside(self, element: Element, new: bytes) -> None:
        """Put `new` before the end tag; an empty tag is opened for it."""
        if is_empty_tag(self.data, element):
            closing = f"</{element.name}>".encode()
            self.replace(element.open_end - 2, element.open_end, b">" + new + closing)
        else:
            self.insert(self.data.rindex(b"</", element.start, element.end), new)

    def set_attribute(self, element: Element, name: str, value: str) -> None:
        """Set an attribute of the start tag."""
        tag = self.data[element.start : element.open_end]
        self.replace(element.start, element.open_end, with_attribute(tag, name, value))

    def result(self) -> bytes:
        """The new bytes. Edits at the same place stay in the order in which they were asked for."""
        return self._between(0, len(self.data), self._edits)

    def halves(self, cut: int) -> tuple[bytes, bytes]:
        """The new bytes before and from an offset that no edit spans; insertions at it belong to the second."""
        before = [e for e in self._edits if e[0] < cut]
        after = [e for e in self._edits if e[0] >= cut]
        return self._between(0, cut, before), self._between(cut, len(self.data), after)

    def _between(self, at: int, last: int, edits: list[tuple[int, int, bytes]]) -> bytes:
        out = []
        for start, end, new in sorted(edits, key=lambda e: e[:2]):
            out += [self.data[at:start], new]
            at = end
        return b"".join([*out, self.data[at:last]])


def with_attribute(tag: bytes, name: str, value: str) -> bytes:
    """A start tag with one attribute set (or added at its end)."""
    new = f" {name}={quoteattr(value)}".encode()
    pattern = re.compile(rb"\s" + re.escape(name.encode()) + rb"""\s*=\s*("[^"]*"|'[^']*')""")
    if pattern.search(tag):
        return pattern.sub(lambda _: new, tag, count=1)
    cut = len(tag) - (2 if tag.endswith(b"/>") else 1)
    return tag[:cut].rstrip() + new + tag[cut:]


def without_attributes(tag: bytes, names: Iterable[str]) -> bytes:
    """A start tag without some attributes."""
    for name in names:
        tag = re.sub(rb"\s" + re.escape(name.encode()) + rb"""\s*=\s*("[^"]*"|'[^']*')""", b"", tag)
    return tag


def text(value: str) -> bytes:
    """Text escaped for XML; control characters, which XML forbids, are left out."""
    return _escape(_FORBIDDEN.sub("", value)).encode()
