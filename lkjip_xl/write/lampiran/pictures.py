"""Pictures of the template, taken straight from the package (openpyxl drops them all where Pillow is missing),
and what the template holds that cannot be carried over, so that it is said and not lost in silence."""

import posixpath
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from defusedxml.ElementTree import fromstring

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_EMU_PER_PIXEL = 9525


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture on a template sheet: bytes, anchor cell (0-based), offset and size in pixels.

    to: the lower right anchor (row, col, x, y) where the size follows the cells, else None.
    """

    data: bytes
    name: str
    row: int
    col: int
    x: float = 0
    y: float = 0
    width: float = 0
    height: float = 0
    to: tuple[int, int, float, float] | None = None
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Drawings:
    """Pictures per sheet name, and sheets that hold shapes, charts or header pictures (not carried over)."""

    pictures: dict[str, tuple[Picture, ...]]
    left_behind: dict[str, tuple[str, ...]]


def read_drawings(path: Path) -> Drawings:
    """Pictures and the rest of the drawings of every sheet of an .xlsx file."""
    pictures: dict[str, tuple[Picture, ...]] = {}
    left: dict[str, tuple[str, ...]] = {}
    with zipfile.ZipFile(path) as package:
        for name, part in _sheets(package):
            found: list[Picture] = []
            other: list[str] = []
            for kind, target in _relations(package, part).values():
                if kind == "drawing":
                    _read_drawing(package, target, found, other)
                elif kind == "vmlDrawing" and _has_header_picture(package, part):
                    other.append("gambar di kepala/kaki halaman")
            pictures[name], left[name] = tuple(found), tuple(dict.fromkeys(other))
    return Drawings(pictures, left)


def _has_header_picture(package: zipfile.ZipFile, part: str) -> bool:
    return b"legacyDrawingHF" in package.read(part)


def _local(node: Any) -> str:
    return str(node.tag).rpartition("}")[2]


def _sheets(package: zipfile.ZipFile) -> list[tuple[str, str]]:
    """Sheet names and the paths of their parts."""
    office = next(t for k, t in _relations(package, "").values() if k == "officeDocument")
    targets = _relations(package, office)
    root = fromstring(package.read(office))
    found = []
    for node in root.iter():
        if _local(node) == "sheet":
            relation = targets.get(node.get(_R + "id", ""))
            if relation:
                found.append((node.get("name", ""), relation[1]))
    return found


def _relations(package: zipfile.ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """Relationship id -> (last word of its type, path of its target) of a part."""
    folder, name = posixpath.split(part)
    path = posixpath.join(folder, "_rels", name + ".rels") if part else "_rels/.rels"
    if path not in package.namelist():
        return {}
    found = {}
    for node in fromstring(package.read(path)):
        target = node.get("Target", "")
        full = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found[node.get("Id", "")] = (node.get("Type", "").rpartition("/")[2], full)
    return found


def _read_drawing(package: zipfile.ZipFile, part: str, found: list[Picture], other: list[str]) -> None:
    targets = _relations(package, part)
    for anchor in fromstring(package.read(part)):
        picture = _picture(package, anchor, targets)
        if picture is not None:
            found.append(picture)
        elif any(_local(n) in ("sp", "cxnSp") for n in anchor.iter()):
            other.append("kotak teks atau bentuk gambar")
        elif any(_local(n) == "graphicFrame" for n in anchor.iter()):
            other.append("grafik")


def _picture(package: zipfile.ZipFile, anchor: Any, targets: dict[str, tuple[str, str]]) -> Picture | None:
    blip = next((n for n in anchor.iter() if _local(n) == "blip"), None)
    relation = targets.get(blip.get(_R + "embed", "")) if blip is not None else None
    if relation is None or relation[1] not in package.namelist():
        return None
    corners = {_local(n): {_local(m): int(m.text or 0) for m in n} for n in anchor if _local(n) in ("from", "to")}
    start, end = corners.get("from", {}), corners.get("to")
    size = next((n for n in anchor if _local(n) == "ext"), None)
    if size is None:
        size = next((n for n in anchor.iter() if _local(n) == "ext" and n.get("cx")), None)
    described = next((n.get("descr", "") for n in anchor.iter() if _local(n) == "cNvPr"), "")
    return Picture(
        package.read(relation[1]),
        posixpath.basename(relation[1]),
        start.get("row", 0),
        start.get("col", 0),
        start.get("colOff", 0) / _EMU_PER_PIXEL,
        start.get("rowOff", 0) / _EMU_PER_PIXEL,
        int(size.get("cx", 0)) / _EMU_PER_PIXEL if size is not None else 0,
        int(size.get("cy", 0)) / _EMU_PER_PIXEL if size is not None else 0,
        (end["row"], end["col"], end.get("colOff", 0) / 9525, end.get("rowOff", 0) / 9525) if end else None,
        described,
    )
