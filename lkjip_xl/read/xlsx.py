"""An .xlsx or .xlsm: the parts of its package in order, each sheet by the way that suits its size."""

import posixpath
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from lkjip_xl.model.errors import Unreadable
from lkjip_xl.read.budget import Budget
from lkjip_xl.read.cells import Context
from lkjip_xl.read.formula import external_books
from lkjip_xl.read.grid import Book, Grid
from lkjip_xl.read.guard import DAMAGED
from lkjip_xl.read.origin import PROPERTIES, made_by
from lkjip_xl.read.package import MissingPart, Package
from lkjip_xl.read.sheetxml import LARGE, address, read_sheet
from lkjip_xl.read.strings import read_strings
from lkjip_xl.read.styles import read_styles
from lkjip_xl.read.xml import BrokenXml, attribute, elements, is_true

NO_SHEETS = "tidak memuat lembar kerja yang dapat dibaca; buka di Excel, periksa isinya, lalu simpan ulang"


@dataclass(slots=True)
class _Entry:
    """A sheet as the workbook part lists it. part None: the package does not hold it."""

    name: str
    part: str | None
    hidden: bool
    kind: str  # worksheet, chartsheet, dialogsheet ...


@dataclass(slots=True)
class _Workbook:
    part: str
    sheets: list[_Entry] = field(default_factory=list)
    date1904: bool = False
    strings: str | None = None
    styles: str | None = None
    links: list[str] = field(default_factory=list)
    macros: bool = False


def read_xlsx(path: Path, budget: Budget) -> Book:
    """The workbook with every sheet that can be read; raises Unreadable."""
    with Package(path) as package:
        try:
            workbook = _workbook(package)
            notes: list[str] = []
            context = _context(package, workbook, budget, notes)
        except (BrokenXml, MissingPart) as error:
            raise Unreadable(DAMAGED) from error
        grids: list[Grid] = []
        for entry in workbook.sheets:
            grid = _sheet(package, entry, context, path.name, notes)
            if grid is not None:
                grids.append(grid)
        origin = made_by(package, PROPERTIES)
    if not grids:
        raise Unreadable(DAMAGED if notes else NO_SHEETS)
    notes += _link_notes(grids, workbook.links)
    notes += _uncached_notes(grids)
    return Book(path.name, "xlsm" if workbook.macros else "xlsx", tuple(grids), tuple(notes), origin)


def _sheet(package: Package, entry: _Entry, context: Context, file: str, notes: list[str]) -> Grid | None:
    if entry.kind != "worksheet":
        return None
    try:
        if entry.part is None:
            raise MissingPart(entry.name)
        large = package.size(entry.part) > LARGE
        grid, said = read_sheet(package.pieces(entry.part), context, file, entry.name, entry.hidden, large)
    except MissingPart:
        notes.append(f"lembar {entry.name}: isinya hilang dari berkas dan tidak dibaca")
        return None
    except BrokenXml:
        notes.append(
            f"lembar {entry.name}: isinya rusak atau terpotong dan tidak dibaca; coba Open and Repair di Excel"
        )
        return None
    notes.extend(f"lembar {entry.name}: {text}" for text in said)
    return grid


def _workbook(package: Package) -> _Workbook:
    part = next(
        (target for kind, target, _ in package.relations("").values() if kind.endswith("/officeDocument")),
        "xl/workbook.xml",
    )
    if not package.has(part):
        part = "xl/workbook.xml"
    if not package.has(part):
        raise Unreadable(NO_SHEETS)
    workbook = _Workbook(part)
    relations = package.relations(part)
    for kind, target, _ in relations.values():
        if kind.endswith("/sharedStrings"):
            workbook.strings = target
        elif kind.endswith("/styles"):
            workbook.styles = target
        elif kind.endswith("/vbaProject"):
            workbook.macros = True
    folder = posixpath.dirname(part)
    for name, at in elements(package.pieces(part)):
        if name == "workbookPr":
            workbook.date1904 = is_true(at.get("date1904"))
        elif name == "sheet":
            key = attribute(at, "id") if "r:id" not in at else at["r:id"]
            guess = posixpath.join(folder, f"worksheets/sheet{len(workbook.sheets) + 1}.xml")
            kind, target, _ = relations.get(key or "", ("/worksheet", guess, False))
            state = at.get("state", "visible")
            found = target if package.has(target) else None
            workbook.sheets.append(
                _Entry(at.get("name", ""), found, state in ("hidden", "veryHidden"), kind.rpartition("/")[2])
            )
        elif name == "externalReference":
            workbook.links.append(_link_target(package, relations.get(attribute(at, "id") or "")))
    return workbook


def _context(package: Package, workbook: _Workbook, budget: Budget, notes: list[str]) -> Context:
    strings: list[str] = []
    bold: frozenset[int] = frozenset()
    part = workbook.strings or posixpath.join(posixpath.dirname(workbook.part), "sharedStrings.xml")
    if package.has(part):
        strings, bold = read_strings(package.pieces(part), budget)
    elif workbook.strings:
        notes.append("daftar teks hilang dari berkas: teks dalam sel tidak dapat dibaca")
    styles = []
    part = workbook.styles or posixpath.join(posixpath.dirname(workbook.part), "styles.xml")
    if package.has(part):
        try:
            styles = read_styles(package.pieces(part))
        except BrokenXml:
            notes.append("daftar gaya rusak: format angka (persen, rupiah, tanggal) tidak diketahui")
    return Context(strings, styles, workbook.date1904, bold, budget)


def _link_target(package: Package, relation: tuple[str, str, bool] | None) -> str:
    """The name of the file behind an external reference, "" when the package does not tell."""
    if relation is None:
        return ""
    try:
        targets = [target for _, target, external in package.relations(relation[1]).values() if external]
    except BrokenXml:
        return ""
    return unquote(targets[0]).replace("\\", "/").rpartition("/")[2] if targets else ""


def _link_notes(grids: list[Grid], links: list[str]) -> list[str]:
    """Which cells take their value from another workbook."""
    notes = []
    for grid in grids:
        cells: dict[int, list[tuple[int, int]]] = {}
        for cell, formula in grid.formulas.items():
            for index in external_books(formula):
                cells.setdefault(index, []).append(cell)
        for index, found in sorted(cells.items()):
            name = links[index - 1] if 0 < index <= len(links) else ""
            notes.append(
                f"lembar {grid.name}: tautan ke buku kerja lain ({name or f'nomor {index}'}) di sel {address(found)};"
                " yang dibaca ialah nilai yang terakhir tersimpan"
            )
    return notes


def _uncached_notes(grids: list[Grid]) -> list[str]:
    return [
        f"lembar {grid.name}: rumus tanpa nilai tersimpan di sel {address(grid.uncached)};"
        " buka di Excel dan simpan agar nilainya terbaca"
        for grid in grids
        if grid.uncached
    ]
