"""An Office package as a bag of parts: looked up by relationship, copied with some parts changed.

What is not changed is copied byte for byte, in the same order and with the same compression. A package that
cannot be changed without risk (strict, signed, damaged) is refused with CannotMark.
"""

import posixpath
import shutil
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO
from urllib.parse import unquote
from xml.parsers import expat

from lkjip_xl.write.stage import whole
from lkjip_xl.write.xml_bytes import CannotMark, Edits, Element, elements

TYPES = "[Content_Types].xml"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/"
DOCUMENT_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml."
Writer = Callable[[IO[bytes], IO[bytes]], None]  # (old part, new part)


class Package:
    """A package opened for reading, and the changes that the copy is to have."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        """Look at the names only. CannotMark for a package with a part twice."""
        self.file = file
        self.changed: dict[str, bytes | Writer] = {}
        self.added: dict[str, bytes] = {}
        self.dropped: set[str] = set()
        self._by_name = {n.casefold().replace("\\", "/"): n for n in file.namelist()}
        if len(self._by_name) != len(file.namelist()):
            raise CannotMark("buku kerja memuat dua bagian dengan nama yang sama")
        if any(n.startswith("_xmlsignatures/") for n in self._by_name):
            raise CannotMark("buku kerja ini bertanda tangan digital; perubahan apa pun akan membatalkannya")

    def actual(self, part: str) -> str | None:
        """The name of a part as the zip has it, or None when there is none."""
        return self._by_name.get(part.casefold())

    def read(self, part: str) -> bytes:
        """A part as it stands now, changes included."""
        if part in self.added:
            return self.added[part]
        now = self.changed.get(part)
        if isinstance(now, bytes):
            return now
        name = self.actual(part)
        if name is None:
            raise CannotMark(f"bagian {part} tidak ada dalam buku kerja")
        return self.file.read(name)

    def has(self, part: str) -> bool:
        """Whether there is such a part."""
        return part in self.added or self.actual(part) is not None

    def open(self, part: str) -> IO[bytes]:
        """A part of the source, as a stream."""
        name = self.actual(part)
        if name is None:
            raise CannotMark(f"bagian {part} tidak ada dalam buku kerja")
        return self.file.open(name)

    def put(self, part: str, data: bytes) -> None:
        """Change a part, or add it."""
        name = self.actual(part)
        if name is None:
            self.added[part] = data
        else:
            self.changed[name] = data

    def rewrite(self, part: str, writer: Writer) -> None:
        """Change a part while it is streamed."""
        name = self.actual(part)
        if name is None:
            raise CannotMark(f"bagian {part} tidak ada dalam buku kerja")
        self.changed[name] = writer

    def drop(self, part: str) -> None:
        """Leave a part out of the copy."""
        name = self.actual(part)
        if name is not None:
            self.dropped.add(name)

    # -- relationships -------------------------------------------------------------------------------

    def relations(self, part: str) -> "Relations":
        """The relationships of a part ("" for the package)."""
        return Relations(self, part)

    def free_name(self, pattern: str) -> str:
        """The first name that no part has: pattern "xl/comments%d.xml"."""
        number = 1
        while self.has(pattern % number):
            number += 1
        return pattern % number

    # -- content types -------------------------------------------------------------------------------

    def declare(self, part: str, kind: str) -> None:
        """Give a part its content type."""
        data = self.read(TYPES)
        root = elements(data, TYPES)[0]
        edits = Edits(data)
        edits.append_inside(root, f'<{root.prefix}Override PartName="/{part}" ContentType="{kind}"/>'.encode())
        self.put(TYPES, edits.result())

    def declare_ending(self, ending: str, kind: str) -> None:
        """Give all parts with an ending their content type, where it has none yet."""
        data = self.read(TYPES)
        all_elements = elements(data, TYPES)
        root, known = all_elements[0], all_elements[1:]
        if any(e.local == "Default" and (e.get("Extension") or "").lower() == ending for e in known):
            return
        edits = Edits(data)
        edits.insert(root.open_end, f'<{root.prefix}Default Extension="{ending}" ContentType="{kind}"/>'.encode())
        self.put(TYPES, edits.result())

    def undeclare(self, part: str) -> None:
        """Take the content type of a part away."""
        data = self.read(TYPES)
        edits = Edits(data)
        for element in elements(data, TYPES):
            if (element.get("PartName") or "").casefold() == f"/{part}".casefold():
                edits.replace(element.start, element.end, b"")
        self.put(TYPES, edits.result())

    def type_of(self, part: str) -> str:
        """The content type of a part, "" when it has none."""
        known = elements(self.read(TYPES), TYPES)
        for element in known:
            if (element.get("PartName") or "").casefold() == f"/{part}".casefold():
                return element.get("ContentType") or ""
        ending = part.rpartition(".")[2].lower()
        return next((e.get("ContentType") or "" for e in known if (e.get("Extension") or "").lower() == ending), "")

    # -- the copy ------------------------------------------------------------------------------------

    def write(self, target: Path) -> None:
        """Write the copy; the target appears only when it is whole and its changed parts are well-formed."""
        with whole(target) as half:
            with zipfile.ZipFile(half, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as out:
                for info in self.file.infolist():
                    if info.filename not in self.dropped:
                        self._copy(info, out)
                for name, data in self.added.items():
                    out.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
            self._verify(half)

    def _copy(self, info: zipfile.ZipInfo, out: zipfile.ZipFile) -> None:
        new = zipfile.ZipInfo(info.filename, info.date_time)
        new.compress_type, new.external_attr = info.compress_type, info.external_attr
        new.create_system, new.comment = info.create_system, info.comment
        change = self.changed.get(info.filename)
        if isinstance(change, bytes):
            out.writestr(new, change)
            return
        new.file_size = info.file_size  # tells zipfile whether the entry may pass 4 GB
        with self.file.open(info) as source, out.open(new, "w") as sink:
            if change is None:
                shutil.copyfileobj(source, sink, 1 << 20)
            else:
                change(source, sink)

    def _verify(self, path: Path) -> None:
        drawn = (".vml",)  # drawings of strangers need not be well-formed; ours only add to them
        with zipfile.ZipFile(path) as file:
            for name in [*self.changed, *self.added]:
                if name not in self.dropped and not name.lower().endswith(drawn):
                    with file.open(name) as stream:
                        _well_formed(stream, name)


def _well_formed(stream: IO[bytes], name: str) -> None:
    parser = expat.ParserCreate()
    try:
        while piece := stream.read(1 << 20):
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except expat.ExpatError as fault:
        raise CannotMark(f"bagian {name} tidak dapat diubah dengan aman ({fault})") from fault


class Relations:
    """The relationships of one part."""

    def __init__(self, package: Package, part: str) -> None:
        """Read them; a part may have none."""
        self.package, self.part = package, part
        folder, name = posixpath.split(part)
        self.name = posixpath.join(folder, "_rels", f"{name}.rels")
        self._take(package.read(self.name) if package.has(self.name) else b"")

    def _take(self, data: bytes) -> None:
        self.data = data
        self.all = [e for e in elements(data, self.name) if e.local == "Relationship"] if data else []

    def of_kind(self, kind: str) -> list[Element]:
        """Internal relationships whose type ends with the word."""
        found = (e for e in self.all if (e.get("Type") or "").rpartition("/")[2] == kind)
        return [e for e in found if e.get("TargetMode") != "External"]

    def target(self, relation: Element) -> str:
        """The part that a relationship points at, resolved."""
        target = unquote(relation.get("Target") or "").replace("\\", "/")
        if target.startswith("/"):
            return target[1:]
        return posixpath.normpath(posixpath.join(posixpath.dirname(self.part), target))

    def only(self, kind: str) -> str | None:
        """The first part of a kind that exists, or None."""
        return next((t for e in self.of_kind(kind) if self.package.has(t := self.target(e))), None)

    def by_id(self, identity: str) -> str | None:
        """The part that an id points at, or None."""
        return next((self.target(e) for e in self.all if e.get("Id") == identity), None)

    def add(self, kind: str, target: str) -> str:
        """Add a relationship to a part; returns its id."""
        known = {e.get("Id") for e in self.all}
        number = len(known) + 1
        while f"rId{number}" in known:
            number += 1
        shown = posixpath.relpath(target, posixpath.dirname(self.part) or ".")
        data = self.data or (
            b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships '
            b'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
        )
        root = elements(data, self.name)[0]
        new = f'<{root.prefix}Relationship Id="rId{number}" Type="{RELATIONSHIPS}/{kind}" Target="{shown}"/>'
        edits = Edits(data)
        edits.append_inside(root, new.encode())
        self._put(edits.result())
        return f"rId{number}"

    def remove(self, kind: str) -> None:
        """Take the relationships of a kind away."""
        edits = Edits(self.data)
        for relation in self.of_kind(kind):
            edits.replace(relation.start, relation.end, b"")
        self._put(edits.result())

    def _put(self, data: bytes) -> None:
        self.package.put(self.name, data)
        self._take(data)


def sheets_of(package: Package) -> tuple[str, Mapping[str, str]]:
    """The workbook part and sheet name -> part. CannotMark for strict packages and those that are no workbook."""
    workbook = package.relations("").only("officeDocument")
    if workbook is None:
        raise CannotMark("buku kerja tidak menunjuk isinya dengan benar")
    data = package.read(workbook)
    found = elements(data, workbook)
    if any(str(v).startswith(STRICT) for k, v in found[0].attributes.items() if k.startswith("xmlns")):
        raise CannotMark("buku kerja disimpan dalam bentuk Strict Open XML")
    relations = package.relations(workbook)
    sheets = {}
    for element in found:
        if element.local == "sheet" and element.get("name"):
            identity = next((v for k, v in element.attributes.items() if k.rpartition(":")[2] == "id"), "")
            part = relations.by_id(identity)
            if part is not None and package.has(part):
                sheets[element.get("name") or ""] = part
    return workbook, sheets
