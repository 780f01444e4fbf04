"""An OOXML package: its parts by name, their relations, read safely whatever the zip looks like."""

import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from lkjip_xl.model.errors import Unreadable
from lkjip_xl.read.guard import DAMAGED, PASSWORD, check_package
from lkjip_xl.read.xml import BrokenXml, attribute, chunks, elements


class MissingPart(Exception):
    """A part that the package refers to is not in it."""


class Package:
    """A zip opened for reading. Part names are compared without case, leading slash or backslashes."""

    def __init__(self, path: Path) -> None:
        """Open and check; raises Unreadable."""
        try:
            self.zip = zipfile.ZipFile(path)
            self.names = {_plain(entry.filename): entry for entry in self.zip.infolist()}
        except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError) as error:
            raise Unreadable(DAMAGED) from error
        try:
            check_package(self.zip)
        except Unreadable:
            self.zip.close()
            raise

    def __enter__(self) -> "Package":
        """The package itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.zip.close()

    def has(self, part: str) -> bool:
        """Whether the package holds the part."""
        return _plain(part) in self.names

    def size(self, part: str) -> int:
        """Inflated size of a part in bytes, 0 when it is missing."""
        entry = self.names.get(_plain(part))
        return entry.file_size if entry else 0

    def pieces(self, part: str) -> Iterator[bytes]:
        """The part, streamed. Raises MissingPart; BrokenXml when its compressed data is damaged."""
        entry = self.names.get(_plain(part))
        if entry is None:
            raise MissingPart(part)
        try:
            with self.zip.open(entry) as stream:
                yield from chunks(stream)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
            raise BrokenXml(f"{part}: {error}") from error
        except RuntimeError as error:  # zipfile's word for an encrypted entry
            raise Unreadable(PASSWORD) from error

    def relations(self, part: str) -> dict[str, tuple[str, str, bool]]:
        """Relations of a part: id -> (type, target, external). Targets inside are part names; none when missing."""
        folder, name = posixpath.split(part)
        path = posixpath.join(folder, "_rels", name + ".rels")
        if not self.has(path):
            return {}
        found = {}
        for element, at in elements(self.pieces(path)):
            key, target = attribute(at, "Id"), at.get("Target")
            if element != "Relationship" or key is None or target is None:
                continue
            external = at.get("TargetMode") == "External"
            if not external:
                target = unquote(target).replace("\\", "/")
                target = posixpath.normpath(target if target.startswith("/") else posixpath.join(folder, target))
            found[key] = (at.get("Type", ""), target.lstrip("/") if not external else target, external)
        return found


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()
