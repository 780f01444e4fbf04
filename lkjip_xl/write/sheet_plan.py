"""What becomes of each marked cell of a sheet: may it be filled, where does its mark go, how wide is its column."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from lkjip_xl.model import a1, parse_a1
from lkjip_xl.write.marks import FILL_RANK, CellMark
from lkjip_xl.write.package import Package
from lkjip_xl.write.sheet_rows import Cell, Seen, SheetSeen, inspect
from lkjip_xl.write.xml_bytes import CannotMark, Element, elements

Box = tuple[int, int, int, int]

HAS_FORMULA = "sel sudah berisi rumus"
IN_ARRAY = "sel termasuk rumus array"
TABLE_HEAD = "sel adalah judul kolom atau baris jumlah tabel Excel"
NOT_BLANK = "sel sudah berisi"


@dataclass(slots=True)
class Plan:
    """A sheet looked at: its marks at the cells that can show them, and the fills that were refused."""

    name: str
    part: str
    seen: SheetSeen
    marks: dict[Cell, CellMark]
    refused: dict[str, list[str]] = field(default_factory=dict)  # reason -> addresses

    def style_of(self, cell: Cell) -> int:
        """The format of a cell, or the one that a new cell there takes from its row or column."""
        own = self.seen.cells[cell].style
        return own if own is not None else _column_style(self.seen.parts, cell[1])


def plan_sheet(package: Package, name: str, part: str, marks: Mapping[Cell, CellMark]) -> Plan:
    """Look at a sheet and settle what is done at each cell."""
    with package.open(part) as stream:
        seen = inspect(stream, part, marks)
    anchored = _to_anchors(seen, marks)
    if set(anchored) != set(marks):
        with package.open(part) as stream:
            seen = inspect(stream, part, anchored)
    plan = Plan(name, part, seen, anchored)
    blank = _blank_strings(package, plan)
    boxes = _table_boxes(package, part)
    arrays = [box for ref in seen.arrays if (box := to_box(ref)) is not None]
    for cell, mark in sorted(anchored.items()):
        if mark.fill is not None and (why := _refusal(cell, seen.cells[cell], blank, boxes, arrays)):
            plan.refused.setdefault(why, []).append(a1(*cell))
            mark.fill = None
            mark.words = [w for w in mark.words if w[0] != FILL_RANK]
    return plan


def _refusal(cell: Cell, seen: Seen, blank: frozenset[str], boxes: list[Box], arrays: list[Box]) -> str | None:
    if seen.formula:
        return HAS_FORMULA
    if any(inside(cell, box) for box in arrays):
        return IN_ARRAY
    if any(inside(cell, box) for box in boxes):
        return TABLE_HEAD
    if seen.kind == "s":
        return None if seen.value is None or seen.value in blank else NOT_BLANK
    shown = (seen.value or "") + (seen.inline or "")
    return NOT_BLANK if shown.strip() else None


def _to_anchors(seen: SheetSeen, marks: Mapping[Cell, CellMark]) -> dict[Cell, CellMark]:
    merged = [box for e in seen.parts if e.local == "mergeCell" and (box := to_box(e.get("ref") or "")) is not None]
    anchors = {}
    for top, left, bottom, right in merged:
        if (bottom - top + 1) * (right - left + 1) <= len(marks) * 4:
            cells = ((r, c) for r in range(top, bottom + 1) for c in range(left, right + 1))
        else:
            cells = (c for c in marks if inside(c, (top, left, bottom, right)))
        anchors.update(dict.fromkeys((c for c in cells if c in marks), (top, left)))
    result: dict[Cell, CellMark] = {}
    for cell, mark in sorted(marks.items()):
        at = anchors.get(cell, cell)
        if at in result:
            result[at].merge(mark)
        else:
            result[at] = mark
    return result


def to_box(reference: str) -> Box | None:
    """A range as 0-based box, None for what is no plain range."""
    first, _, last = reference.replace("$", "").partition(":")
    try:
        return (*parse_a1(first), *parse_a1(last or first))
    except ValueError:
        return None


def inside(cell: Cell, box: Box) -> bool:
    """Whether a cell lies in a box."""
    return box[0] <= cell[0] <= box[2] and box[1] <= cell[1] <= box[3]


def _table_boxes(package: Package, part: str) -> list[Box]:
    """The heading and total rows of the Excel tables on a sheet."""
    relations, boxes = package.relations(part), []
    for relation in relations.of_kind("table"):
        target = relations.target(relation)
        if not package.has(target):
            continue
        table = elements(package.read(target), target)[0]
        box = to_box(table.get("ref") or "")
        if box is None:
            continue
        heads, totals = int(table.get("headerRowCount") or 1), int(table.get("totalsRowCount") or 0)
        if heads:
            boxes.append((box[0], box[1], box[0] + heads - 1, box[3]))
        if totals:
            boxes.append((box[2] - totals + 1, box[1], box[2], box[3]))
    return boxes


def _blank_strings(package: Package, plan: Plan) -> frozenset[str]:
    """The numbers of those shared strings, among the ones in question, that hold only spaces."""
    asked = {
        seen.value
        for cell, seen in plan.seen.cells.items()
        if plan.marks[cell].fill is not None and seen.kind == "s" and seen.value is not None
    }
    if not asked:
        return frozenset()
    from defusedxml.ElementTree import iterparse

    workbook = package.relations("").only("officeDocument") or ""
    part = package.relations(workbook).only("sharedStrings")
    if part is None:
        raise CannotMark("daftar teks buku kerja tidak ditemukan")
    found, number = set(), 0
    with package.open(part) as stream:
        for _, element in iterparse(stream):
            if element.tag.rpartition("}")[2] == "si":
                if str(number) in asked and not "".join(element.itertext()).strip():
                    found.add(str(number))
                number += 1
                element.clear()
    return frozenset(found)


def _column_style(parts: list[Element], col: int) -> int:
    for element in parts:
        if element.local == "col" and int(element.get("min") or 0) <= col + 1 <= int(element.get("max") or 0):
            return int(element.get("style") or 0)
    return 0


def sizes(seen: SheetSeen) -> tuple[Callable[[int], float], Callable[[int], float]]:
    """Pixels of a column and of a row, both by 0-based number, as far as the sheet tells."""
    form = next((e for e in seen.parts if e.local == "sheetFormatPr"), None)
    usual_width = float((form.get("defaultColWidth") if form else None) or 8.43)
    usual_height = float((form.get("defaultRowHeight") if form else None) or 15)
    columns = [e for e in seen.parts if e.local == "col"]

    def width(col: int) -> float:
        for e in columns:
            if int(e.get("min") or 0) <= col + 1 <= int(e.get("max") or 0):
                hidden = e.get("hidden") in ("1", "true")
                return 0 if hidden else float(e.get("width") or usual_width) * 7 + 5
        return usual_width * 7 + 5

    def height(row: int) -> float:
        return seen.heights.get(row + 1, usual_height) * 4 / 3

    return width, height
