"""A copy of an .xlsx or .xlsm with cells filled and marked: only the parts that must change are changed."""

import re
import zipfile
import zlib
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import IO

from lkjip_xl.model import a1
from lkjip_xl.write import notes_part
from lkjip_xl.write.formats import fits
from lkjip_xl.write.marks import FILLED, CellMark, Marks, refusal
from lkjip_xl.write.package import DOCUMENT_TYPES, RELATIONSHIPS, Package, sheets_of
from lkjip_xl.write.sheet_plan import Plan, inside, plan_sheet, sizes, to_box
from lkjip_xl.write.sheet_rows import Cell
from lkjip_xl.write.sheet_splice import Frame, Written, splice
from lkjip_xl.write.styles_part import EMPTY, Styles
from lkjip_xl.write.xml_bytes import CannotMark, Edits, children, elements

AFTER_LEGACY = ("legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts",
                "extLst")  # fmt: skip
BEFORE_CALC = [
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
]
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, UnicodeError, ValueError)


def mark_xlsx(source: Path, target: Path, marks: Marks) -> list[str]:
    """Write the copy; returns what could not be shown. CannotMark when nothing can be (nothing is written then)."""
    try:
        with zipfile.ZipFile(source) as file:
            return _mark(Package(file), target, marks)
    except DAMAGED as fault:
        raise CannotMark(f"isi buku kerja tidak dapat diubah dengan aman ({fault})") from fault


def _mark(package: Package, target: Path, marks: Marks) -> list[str]:
    workbook, sheets = sheets_of(package)
    notes: list[str] = []
    plans = []
    for name, cells in marks.sheets.items():
        part = sheets.get(name)
        if part is None:
            notes.append(f"lembar {name} tidak ditemukan dalam buku kerja, sehingga tidak ditandai")
        elif not package.type_of(part).endswith("worksheet+xml"):
            notes.append(f"lembar {name} bukan lembar kerja biasa, sehingga tidak ditandai")
        else:
            plans.append(plan_sheet(package, name, part, cells))
    styles_part, styles = _styles(package, workbook)
    filled = formulas = False
    for plan in plans:
        written = _written(plan, styles, notes)
        filled |= any(w.value is not None for w in written.values())
        formulas |= any(w.formula is not None for w in written.values())
        _change_sheet(package, plan, written, notes)
        notes += [refusal(plan.name, why, cells) for why, cells in plan.refused.items()]
    if styles.new_xfs:
        package.put(styles_part, styles.result())
    if formulas:
        _drop_calc_chain(package, workbook)
    if filled and (any(p.seen.formulas for p in plans) or _other_formulas(package, sheets, plans)):
        _full_calc(package, workbook)
    package.write(target)
    return notes


def _styles(package: Package, workbook: str) -> tuple[str, Styles]:
    relations = package.relations(workbook)
    part = relations.only("styles")
    if part is None:
        folder = workbook.rpartition("/")[0]
        part = f"{folder}/styles.xml".lstrip("/")  # the name that other programs look for
        if package.has(part):
            part = package.free_name(f"{folder}/styles%d.xml".lstrip("/"))
        package.put(part, EMPTY)
        relations.add("styles", part)
        package.declare(part, DOCUMENT_TYPES + "styles+xml")
    return part, Styles(package.read(part), part)


def _written(plan: Plan, styles: Styles, notes: list[str]) -> dict[Cell, Written]:
    """The cells to write: those filled, and those whose colour changes."""
    written: dict[Cell, Written] = {}
    for cell, mark in sorted(plan.marks.items()):
        base = plan.style_of(cell)
        value = _value(plan, cell, mark, notes)
        colour = mark.colour or (FILLED if value is not None else None)
        number_format = mark.fill.number_format if mark.fill is not None and isinstance(value, Decimal) else None
        try:
            style = styles.marked(base, colour, number_format)
        except CannotMark as fault:
            style = base
            said = f"sel tidak dapat diberi warna: {fault}"
            notes += [said] if said not in notes else []
        if value is not None or style != base:
            formula = mark.fill.formula if mark.fill is not None and isinstance(value, Decimal | str) else None
            written[cell] = Written(style, value, formula)
    return written


def _value(plan: Plan, cell: Cell, mark: CellMark, notes: list[str]) -> Decimal | str | None:
    if mark.fill is None:
        return None
    value = mark.fill.cell_value if mark.fill.cell_value is not None else mark.fill.value
    if isinstance(value, Decimal) and not fits(value):
        notes.append(
            f"lembar {plan.name}, sel {a1(*cell)}: angka lebih dari 15 digit ditulis sebagai teks agar tidak terpotong"
        )
        return format(value, "f")
    return value


def _change_sheet(package: Package, plan: Plan, written: Mapping[Cell, Written], notes: list[str]) -> None:
    edits = Edits(plan.seen.frame)
    _dimension(plan, written, edits)
    _notes(package, plan, edits, notes)
    frame = Frame(edits, plan.seen.cut, frozenset(plan.seen.rows))

    def writer(source: IO[bytes], out: IO[bytes]) -> None:
        splice(source, plan.part, out, written, frame)

    if written or edits.result() != plan.seen.frame:
        package.rewrite(plan.part, writer)


def _dimension(plan: Plan, written: Mapping[Cell, Written], edits: Edits) -> None:
    """Keep the declared box of used cells true when cells are added outside it."""
    element = next((e for e in plan.seen.parts if e.local == "dimension"), None)
    box = to_box(element.get("ref") or "") if element is not None else None
    outside = [c for c in written if not plan.seen.cells[c].exists and box is not None and not inside(c, box)]
    if element is None or box is None or not outside:
        return
    rows, cols = [box[0], box[2], *(c[0] for c in outside)], [box[1], box[3], *(c[1] for c in outside)]
    edits.set_attribute(element, "ref", f"{a1(min(rows), min(cols))}:{a1(max(rows), max(cols))}")


def _notes(package: Package, plan: Plan, edits: Edits, said: list[str]) -> None:
    """Add the notes of a sheet: comments part, drawing, and their links."""
    relations = package.relations(plan.part)
    part = relations.only("comments")
    drawing_id = next((e.get("id") for e in plan.seen.parts if e.local == "legacyDrawing"), None)
    drawing = relations.by_id(drawing_id) if drawing_id else None
    comments = notes_part.Comments(package.read(part) if part else notes_part.EMPTY_COMMENTS, part or "comments")
    wanted = {cell: mark.note for cell, mark in plan.marks.items() if mark.words}
    threads = [cell for cell in wanted if comments.threaded(a1(*cell))]
    if threads:
        said.append(
            f"lembar {plan.name}, sel {', '.join(a1(*c) for c in threads)}: catatan tidak ditambahkan karena sel itu "
            "berisi percakapan (komentar berutas); keterangannya ada pada buku kerja Rekonsiliasi"
        )
    wanted = {cell: note for cell, note in wanted.items() if cell not in threads}
    if not wanted:
        return
    width, height = sizes(plan.seen)
    new = {c: n for c, n in wanted.items() if a1(*c) not in comments.by_ref}
    boxes = {c: notes_part.box_of(c, n, width, height) for c, n in new.items()}
    folder = plan.part.rpartition("/")[0].rpartition("/")[0]
    if part is None:
        part = package.free_name(f"{folder}/comments%d.xml".lstrip("/"))
        relations.add("comments", part)
        package.declare(part, DOCUMENT_TYPES + "comments+xml")
    package.put(part, comments.with_notes(wanted))
    if boxes:
        _boxes(package, plan, edits, boxes, drawing, f"{folder}/drawings/vmlDrawing%d.vml".lstrip("/"))


def _boxes(
    package: Package, plan: Plan, edits: Edits, boxes: Mapping[Cell, str], drawing: str | None, pattern: str
) -> None:
    names = [n for n in (*package.file.namelist(), *package.added) if n.lower().endswith(".vml")]
    blocks = notes_part.used_blocks(package.read(n) for n in names)
    old = package.read(drawing) if drawing is not None and package.has(drawing) else None
    if drawing is None:
        drawing = package.free_name(pattern)
        identity = package.relations(plan.part).add("vmlDrawing", drawing)
        package.declare_ending("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing")
        _legacy_drawing(plan, edits, identity)
    package.put(drawing, notes_part.with_shapes(old, boxes, blocks))


def _legacy_drawing(plan: Plan, edits: Edits, identity: str) -> None:
    """Point from the sheet to its new drawing, at the place that the schema wants."""
    root = plan.seen.parts[0]
    prefix = next((k[6:] for k, v in root.attributes.items() if v == RELATIONSHIPS and k.startswith("xmlns:")), None)
    declared = "" if prefix else f' xmlns:r="{RELATIONSHIPS}"'
    new = f'<{root.prefix}legacyDrawing{declared} {prefix or "r"}:id="{identity}"/>'.encode()
    for element in children(plan.seen.parts, root):
        wrapped = {e.local for e in plan.seen.parts if element.start < e.start < element.end}
        if element.start > plan.seen.cut and (
            element.local in AFTER_LEGACY
            or (element.local == "AlternateContent" and wrapped & {"oleObjects", "controls", "picture"})
        ):
            edits.insert(element.start, new)
            return
    edits.append_inside(root, new)


def _drop_calc_chain(package: Package, workbook: str) -> None:
    """Excel makes the chain anew; one that does not know the new formulas is worse than none."""
    relations = package.relations(workbook)
    part = relations.only("calcChain")
    if part is not None:
        package.drop(part)
        relations.remove("calcChain")
        package.undeclare(part)


def _other_formulas(package: Package, sheets: Mapping[str, str], plans: list[Plan]) -> bool:
    """Whether a sheet that was not looked at has a formula, which may read a filled cell."""
    looked = {p.part for p in plans}
    formula = re.compile(rb"<(?:\w+:)?f[\s/>]")
    for part in sheets.values():
        if part in looked:
            continue
        with package.open(part) as stream:
            tail = b""
            while piece := stream.read(1 << 20):
                if formula.search(tail + piece):
                    return True
                tail = piece[-16:]
    return False


def _full_calc(package: Package, workbook: str) -> None:
    """Have Excel calculate when the copy is opened: formulas may read the cells that were filled."""
    data = package.read(workbook)
    found = elements(data, workbook)
    edits = Edits(data)
    calc = next((e for e in found if e.local == "calcPr"), None)
    if calc is not None:
        edits.set_attribute(calc, "fullCalcOnLoad", "1")
    else:
        before = [e for e in children(found, found[0]) if e.local in BEFORE_CALC]
        at = before[-1].end if before else found[0].open_end
        edits.insert(at, f'<{found[0].prefix}calcPr fullCalcOnLoad="1"/>'.encode())
    package.put(workbook, edits.result())
