"""XML of strangers, streamed: expat without entities, without document types, with namespace prefixes cut off."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import IO
from xml.parsers import expat

Attributes = dict[str, str]


class BrokenXml(Exception):
    """The XML is not well-formed, or declares entities, which no workbook does."""


def local(name: str) -> str:
    """The name without its namespace prefix."""
    return name.rpartition(":")[2]


def chunks(stream: IO[bytes], size: int = 1 << 18) -> Iterator[bytes]:
    """The stream in pieces."""
    while piece := stream.read(size):
        yield piece


def parse(
    pieces: Iterable[bytes],
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Feed the pieces through expat; the handlers get names with their prefix. Raises BrokenXml."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    if end is not None:
        parser.EndElementHandler = end
    if text is not None:
        parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    try:
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, UnicodeError, ValueError, LookupError) as error:
        raise BrokenXml(str(error)) from error


def elements(pieces: Iterable[bytes]) -> list[tuple[str, Attributes]]:
    """The elements of a small part that are of the namespace of its root, in order, as (name without prefix,
    attributes). Those of extensions, which may bear the same names (<x15:workbookPr>), are left out."""
    found: list[tuple[str, Attributes]] = []
    spaces: list[Attributes] = [{}]  # prefix -> namespace, for each open element
    root: list[str] = []

    def start(name: str, attributes: Attributes) -> None:
        declared = {k[6:]: v for k, v in attributes.items() if k == "xmlns" or k.startswith("xmlns:")}
        spaces.append(spaces[-1] | declared if declared else spaces[-1])
        prefix, _, bare = name.rpartition(":")
        space = spaces[-1].get(prefix, "")
        root.append(space)
        if space == root[0]:
            found.append((bare, attributes))

    def end(_: str) -> None:
        spaces.pop()

    parse(pieces, start, end)
    return found


def attribute(attributes: Attributes, name: str) -> str | None:
    """An attribute by its name without prefix ("id" finds r:id)."""
    if name in attributes:
        return attributes[name]
    return next((value for key, value in attributes.items() if local(key) == name), None)


def is_true(text: str | None) -> bool:
    """An XML boolean attribute; absent is false."""
    return text in ("1", "true", "on")


def _refuse(*_: object) -> None:
    raise BrokenXml("document types and entities are not allowed")


_ENTITY = re.compile(r"&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos));")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


def entities(text: str) -> str:
    """Character data as a parser would give it: the five entities, numbers, and line ends made one."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _ENTITY.sub(_entity, text) if "&" in text else text


def _entity(found: re.Match[str]) -> str:
    if found[3]:
        return _NAMED[found[3]]
    code = int(found[1]) if found[1] else int(found[2], 16)
    return chr(code) if code <= 0x10FFFF else found[0]
