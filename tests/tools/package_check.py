"""A strict reader of .xlsx packages: lists whatever would make Excel offer a repair.

`faults(path)` returns sentences; an empty list means the package is whole. It knows nothing of how the
package was written: it reads the parts with the standard library only.
"""

import posixpath
import re
import zipfile
from collections import Counter
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree as ET

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG_REL = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
M = f"{{{MAIN}}}"

SHEET_ORDER = [
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetCalcPr",
    "sheetProtection",
    "protectedRanges",
    "scenarios",
    "autoFilter",
    "sortState",
    "dataConsolidate",
    "customSheetViews",
    "mergeCells",
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
    "cellWatches",
    "ignoredErrors",
    "smartTags",
    "drawing",
    "legacyDrawing",
    "legacyDrawingHF",
    "drawingHF",
    "picture",
    "oleObjects",
    "controls",
    "webPublishItems",
    "tableParts",
    "extLst",
]
WORKBOOK_ORDER = [
    "fileVersion",
    "fileSharing",
    "workbookPr",
    "AlternateContent",
    "revisionPtr",
    "workbookProtection",
    "bookViews",
    "sheets",
    "functionGroups",
    "externalReferences",
    "definedNames",
    "calcPr",
    "oleSize",
    "customWorkbookViews",
    "pivotCaches",
    "smartTagPr",
    "smartTagTypes",
    "webPublishing",
    "fileRecoveryPr",
    "webPublishObjects",
    "extLst",
]


def faults(path: Path) -> list[str]:
    """Everything wrong with the package, in words; nothing for a whole one."""
    package = Package(path)
    for look in (_names, _well_formed, _types, _relationships):
        look(package)
    if package.found:
        return package.found
    for look in (_workbook, _styles, _sheets, _tables, _calc_chain):
        look(package)
    return package.found


class Package:
    """The parts of a package, parsed, and the faults found."""

    def __init__(self, path: Path) -> None:
        self.found: list[str] = []
        with zipfile.ZipFile(path) as file:
            self.names = file.namelist()
            if (bad := file.testzip()) is not None:
                self.say(f"{bad}: damaged")
            self.parts = {n: file.read(n) for n in self.names if not n.endswith("/")}
        self.trees: dict[str, ET.Element] = {}

    def say(self, fault: str) -> None:
        self.found.append(fault)

    def rels(self, part: str) -> dict[str, tuple[str, str]]:
        """Relationships of a part: id -> (kind, resolved target)."""
        folder, name = posixpath.split(part)
        tree = self.trees.get(posixpath.join(folder, "_rels", name + ".rels"))
        if tree is None:
            return {}
        return {
            r.get("Id", ""): (r.get("Type", "").rsplit("/", 1)[-1], resolve(part, r.get("Target", "")))
            for r in tree
            if r.get("TargetMode") != "External"
        }

    def related(self, part: str, kind: str) -> list[str]:
        return [target for k, target in self.rels(part).values() if k == kind]

    @property
    def workbook(self) -> str:
        return self.related("", "officeDocument")[0]


def resolve(part: str, target: str) -> str:
    target = unquote(target.split("#")[0])
    if target.startswith("/"):
        return target[1:]
    return posixpath.normpath(posixpath.join(posixpath.dirname(part), target))


def local(tag: str) -> str:
    return tag.rsplit("}", 1)[-1]


def _names(package: Package) -> None:
    for name, count in Counter(n.casefold() for n in package.names).items():
        if count > 1:
            package.say(f"{name}: twice in the zip")


def _well_formed(package: Package) -> None:
    for name, data in package.parts.items():
        if name.endswith((".xml", ".rels", ".vml")):
            try:
                package.trees[name] = ET.fromstring(data)
            except ET.ParseError as fault:
                package.say(f"{name}: {fault}")


def _types(package: Package) -> None:
    tree = package.trees.get("[Content_Types].xml")
    if tree is None:
        package.say("no [Content_Types].xml")
        return
    defaults = [e.get("Extension", "").lower() for e in tree if local(e.tag) == "Default"]
    overrides = [e.get("PartName", "") for e in tree if local(e.tag) == "Override"]
    for what in (defaults, [o.casefold() for o in overrides]):
        package.found += [f"[Content_Types].xml: {n} twice" for n, count in Counter(what).items() if count > 1]
    for override in overrides:
        if override[1:] not in package.parts:
            package.say(f"[Content_Types].xml: {override} does not exist")
    for part in package.parts:
        ending = part.rsplit(".", 1)[-1].lower()
        if part != "[Content_Types].xml" and "/" + part not in overrides and ending not in defaults:
            package.say(f"{part}: has no content type")


def _relationships(package: Package) -> None:
    for name in [n for n in package.trees if n.endswith(".rels")]:
        folder = posixpath.dirname(posixpath.dirname(name))
        part = posixpath.join(folder, posixpath.basename(name)[: -len(".rels")])
        if name != "_rels/.rels" and part not in package.parts:
            package.say(f"{name}: its part does not exist")
        ids = Counter(r.get("Id") for r in package.trees[name])
        package.found += [f"{name}: Id {i} twice" for i, count in ids.items() if count > 1]
        for relation in package.trees[name]:
            target = relation.get("Target", "")
            if relation.get("TargetMode") == "External" or target.startswith("#"):
                continue
            if resolve(part if name != "_rels/.rels" else "", target) not in package.parts:
                package.say(f"{name}: {target} does not exist")
        if part in package.trees:
            for element in package.trees[part].iter():
                for key, value in element.attrib.items():
                    if key.startswith(f"{{{REL}}}") and value and value not in ids:
                        package.say(f"{part}: {key} {value} is no relationship")


def _order(package: Package, part: str, order: list[str]) -> None:
    places = [order.index(local(c.tag)) for c in package.trees[part] if local(c.tag) in order]
    if places != sorted(places):
        package.say(f"{part}: elements out of order: {[local(c.tag) for c in package.trees[part]]}")


def _workbook(package: Package) -> None:
    tree = package.trees[package.workbook]
    _order(package, package.workbook, WORKBOOK_ORDER)
    sheets = tree.findall(f"{M}sheets/{M}sheet")
    names = [s.get("name", "") for s in sheets]
    for name, count in Counter(n.casefold() for n in names).items():
        if count > 1:
            package.say(f"sheet name {name} twice")
    for name in names:
        if not 0 < len(name) < 32 or re.search(r"[\[\]:*?/\\]", name) or name[0] == "'" or name[-1] == "'":
            package.say(f"sheet name {name!r} is not allowed")
    if len({s.get("sheetId") for s in sheets}) != len(sheets):
        package.say("sheetId twice")
    if all(s.get("state", "visible") != "visible" for s in sheets):
        package.say("no visible sheet")
    defined = [
        (n.get("name", "").casefold(), n.get("localSheetId")) for n in tree.findall(f"{M}definedNames/{M}definedName")
    ]
    package.found += [f"defined name {n} twice" for n, count in Counter(defined).items() if count > 1]


def _styles(package: Package) -> None:
    for part in package.related(package.workbook, "styles"):
        tree = package.trees[part]
        for child in tree:
            if child.get("count") is not None and int(child.get("count", "0")) != len(child):
                package.say(f"{part}: {local(child.tag)} count {child.get('count')} is {len(child)}")
        sizes = {k: len(tree.find(f"{M}{k}") or ()) for k in ("fonts", "fills", "borders", "cellStyleXfs")}
        custom = {n.get("numFmtId") for n in tree.findall(f"{M}numFmts/{M}numFmt")}
        if len(custom) != len(tree.findall(f"{M}numFmts/{M}numFmt")):
            package.say(f"{part}: numFmtId twice")
        for xf in tree.findall(f"{M}cellXfs/{M}xf"):
            for key, where in (
                ("fontId", "fonts"),
                ("fillId", "fills"),
                ("borderId", "borders"),
                ("xfId", "cellStyleXfs"),
            ):
                if int(xf.get(key, "0")) >= max(sizes[where], 1):
                    package.say(f"{part}: {key} {xf.get(key)} does not exist")
            if int(xf.get("numFmtId", "0")) >= 164 and xf.get("numFmtId") not in custom:
                package.say(f"{part}: numFmtId {xf.get('numFmtId')} does not exist")


def cell_at(reference: str) -> tuple[int, int]:
    found = re.fullmatch(r"\$?([A-Z]{1,3})\$?([0-9]+)", reference)
    if not found:
        raise ValueError(reference)
    col = 0
    for letter in found[1]:
        col = col * 26 + ord(letter) - 64
    return int(found[2]), col


def box(reference: str) -> tuple[int, int, int, int]:
    first, _, last = reference.partition(":")
    return (*cell_at(first), *cell_at(last or first))


def _sheets(package: Package) -> None:
    xfs = max(
        (len(package.trees[p].find(f"{M}cellXfs") or ()) for p in package.related(package.workbook, "styles")),
        default=1,
    )
    strings = sum(len(package.trees[p].findall(f"{M}si")) for p in package.related(package.workbook, "sharedStrings"))
    names = {s.get("name") for s in package.trees[package.workbook].findall(f"{M}sheets/{M}sheet")}
    for part in package.related(package.workbook, "worksheet"):
        tree = package.trees[part]
        _order(package, part, SHEET_ORDER)
        _cells(package, part, tree, max(xfs, 1), strings)
        merged = [box(m.get("ref", "")) for m in tree.findall(f"{M}mergeCells/{M}mergeCell")]
        for i, one in enumerate(merged):
            for other in merged[i + 1 :]:
                if not (one[2] < other[0] or other[2] < one[0] or one[3] < other[1] or other[3] < one[1]):
                    package.say(f"{part}: merges {one} and {other} overlap")
        for link in tree.findall(f"{M}hyperlinks/{M}hyperlink"):
            place = link.get("location", "")
            if "!" in place and link.get(f"{{{REL}}}id") is None:
                sheet = place.rsplit("!", 1)[0].strip("'").replace("''", "'")
                if sheet not in names:
                    package.say(f"{part}: link to {place}, which does not exist")
        _notes(package, part)


def _cells(package: Package, part: str, tree: ET.Element, xfs: int, strings: int) -> None:
    last, used = 0, []
    for row in tree.iterfind(f"{M}sheetData/{M}row"):
        number = int(row.get("r", last + 1))
        if number <= last:
            package.say(f"{part}: row {number} after row {last}")
        last, col = number, 0
        for cell in row:
            at = cell_at(cell.get("r")) if cell.get("r") else (number, col + 1)  # type: ignore[arg-type]
            if at[0] != number or at[1] <= col:
                package.say(f"{part}: cell {cell.get('r')} out of order in row {number}")
            col = at[1]
            used.append(at)
            if int(cell.get("s", "0")) >= xfs:
                package.say(f"{part}: {cell.get('r')} has style {cell.get('s')} of {xfs}")
            value = cell.findtext(f"{M}v")
            kind = cell.get("t", "n")
            if kind == "s" and not 0 <= int(value or -1) < strings:
                package.say(f"{part}: {cell.get('r')} has string {value} of {strings}")
            if kind == "n" and value is not None:
                try:
                    float(value)
                except ValueError:
                    package.say(f"{part}: {cell.get('r')} holds the number {value!r}")
            if kind == "inlineStr" and cell.find(f"{M}is") is None:
                package.say(f"{part}: {cell.get('r')} has no inline string")
    declared = tree.find(f"{M}dimension")
    if declared is not None and used:
        top, left, bottom, right = box(declared.get("ref", ""))
        outside = [u for u in used if not (top <= u[0] <= bottom and left <= u[1] <= right)]
        if outside:
            package.say(f"{part}: dimension {declared.get('ref')} leaves out {outside[:3]}")


def _notes(package: Package, part: str) -> None:
    comments = package.related(part, "comments")
    if len(comments) > 1:
        package.say(f"{part}: several comments parts")
    drawings = package.related(part, "vmlDrawing")
    shapes = [(a, b) for d in drawings for a, b in _note_shapes(package.trees[d])]
    for name in comments:
        tree = package.trees[name]
        authors = len(tree.findall(f"{M}authors/{M}author"))
        refs = [c.get("ref", "") for c in tree.findall(f"{M}commentList/{M}comment")]
        package.found += [f"{name}: two notes on {r}" for r, count in Counter(refs).items() if count > 1]
        for comment in tree.findall(f"{M}commentList/{M}comment"):
            if int(comment.get("authorId", "0")) >= authors:
                package.say(f"{name}: author {comment.get('authorId')} does not exist")
        for ref in refs:
            row, col = cell_at(ref)
            if shapes.count((row - 1, col - 1)) != 1:
                package.say(f"{name}: {ref} has {shapes.count((row - 1, col - 1))} shapes")
        if package.trees[part].find(f"{M}legacyDrawing") is None:
            package.say(f"{part}: notes without legacyDrawing")
    for drawing in drawings:
        ids = Counter(e.get("id") for e in package.trees[drawing] if local(e.tag) == "shape")
        package.found += [f"{drawing}: shape {i} twice" for i, count in ids.items() if count > 1]


def _note_shapes(tree: ET.Element) -> list[tuple[int, int]]:
    found = []
    for data in tree.iter("{urn:schemas-microsoft-com:office:excel}ClientData"):
        if data.get("ObjectType") == "Note":
            found.append(
                tuple(
                    int(data.findtext(f"{{urn:schemas-microsoft-com:office:excel}}{k}", "-1"))
                    for k in ("Row", "Column")
                )
            )
    return found  # type: ignore[return-value]


def _tables(package: Package) -> None:
    names, ids = Counter[str](), Counter[str | None]()
    shared = [
        "".join(t.text or "" for t in si.iter(f"{M}t"))
        for p in package.related(package.workbook, "sharedStrings")
        for si in package.trees[p].findall(f"{M}si")
    ]
    for part in package.related(package.workbook, "worksheet"):
        for name in package.related(part, "table"):
            table = package.trees[name]
            names[table.get("displayName", "").casefold()] += 1
            ids[table.get("id")] += 1
            top, left, bottom, right = box(table.get("ref", ""))
            columns = [c.get("name") for c in table.findall(f"{M}tableColumns/{M}tableColumn")]
            if len(columns) != right - left + 1 or len({(c or "").casefold() for c in columns}) != len(columns):
                package.say(f"{name}: columns {columns} do not fit {table.get('ref')}")
            if bottom <= top:
                package.say(f"{name}: no data row")
            if table.get("headerRowCount") != "0":
                cells = {c.get("r"): c for r in package.trees[part].iterfind(f"{M}sheetData/{M}row") for c in r}
                for offset, column in enumerate(columns):
                    cell = cells.get(_a1(top, left + offset))
                    text = None if cell is None else cell.findtext(f"{M}v")
                    if cell is not None and cell.get("t") == "s" and text is not None:
                        text = shared[int(text)]
                    if cell is not None and cell.get("t") == "inlineStr":
                        text = "".join(t.text or "" for t in cell.iter(f"{M}t"))
                    if (text or "").replace("\n", "_x000a_") != (column or "").replace("\n", "_x000a_"):
                        package.say(f"{name}: heading {text!r} is not column {column!r}")
    for kind, counted in (("name", names), ("id", ids)):
        package.found += [f"table {kind} {n} twice" for n, count in counted.items() if count > 1]


def _a1(row: int, col: int) -> str:
    letters = ""
    while col:
        col, rest = divmod(col - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


def _calc_chain(package: Package) -> None:
    for part in package.related(package.workbook, "calcChain"):
        sheets = package.trees[package.workbook].findall(f"{M}sheets/{M}sheet")
        targets = package.rels(package.workbook)
        number, formulas = "1", {}
        for sheet in sheets:
            tree = package.trees.get(targets[sheet.get(f"{{{REL}}}id", "")][1])
            if tree is not None:
                formulas[sheet.get("sheetId")] = {c.get("r") for c in tree.iter(f"{M}c") if c.find(f"{M}f") is not None}
        for cell in package.trees[part]:
            number = cell.get("i", number)
            if cell.get("r") not in formulas.get(number, set()):
                package.say(f"{part}: {cell.get('r')} of sheet {number} has no formula")
