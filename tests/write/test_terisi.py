"""Copies lose nothing: every part of the package is compared before and after."""

import zipfile
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl
import pytest
import python_calamine

from lkjip_xl.model import Fill, Finding, Level, Located, Place, parse_a1
from lkjip_xl.write.terisi import target_name, write_copy
from tests.tools.package_check import faults
from tests.tools.rich import vba_project, write_rich

M = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def at(file: str, sheet: str, address: str) -> Place:
    return Place(file, sheet, *parse_a1(address))


def fill(file: str, sheet: str, address: str, value: str, **more: object) -> Fill:
    formula, held = more.get("formula"), more.get("cell_value")
    return Fill(
        at(file, sheet, address), "capaian", Decimal(value), str(more.get("number_format", "0.00")),
        "realisasi dibagi target dikali 100", formula, held,  # type: ignore[arg-type]
    )  # fmt: skip


def finding(
    places: Iterable[Place], level: Level = Level.GALAT, code: str = "LK201", advice: str = "Periksa."
) -> Finding:
    where = tuple(Located(p, "") for p in places)
    return Finding(code, "pagu", level, "Pagu berbeda", where, Decimal(3), Decimal(5), "Rp", advice)


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as file:
        return {info.filename: file.read(info) for info in file.infolist()}


def cells(data: bytes) -> dict[str, tuple[str | None, str | None, str]]:
    """Every cell of a sheet: style, kind, and its content as XML."""
    found = {}
    for cell in ET.fromstring(data).iter(f"{M}c"):
        inside = "".join(ET.tostring(child, encoding="unicode") for child in cell)
        found[cell.get("r", "")] = (cell.get("s"), cell.get("t"), inside)
    return found


def frame(data: bytes) -> list[str]:
    """Everything of a sheet but its cells and the things that may change: dimension and link to the notes."""
    root = ET.fromstring(data)
    rows = root.find(f"{M}sheetData")
    kept = [
        ET.tostring(c, encoding="unicode")
        for c in root
        if c.tag not in (f"{M}sheetData", f"{M}dimension", f"{M}legacyDrawing")
    ]
    return [*kept, *(str(sorted((k, v) for k, v in r.attrib.items() if k != "spans")) for r in rows)]  # type: ignore[union-attr]


@pytest.fixture(scope="module", params=["xlsx", "xlsm"])
def pair(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path, tuple[str, ...]]:
    folder = tmp_path_factory.mktemp("kaya")
    source, target = folder / f"PK.{request.param}", folder / f"salinan.{request.param}"
    write_rich(source, vba_project(folder / "vba.bin") if request.param == "xlsm" else None)
    before = source.read_bytes()
    name = source.name
    fills = [
        fill(name, "PK", "E4", "98.17", formula="ROUNDDOWN(D4/C4*100,2)"),
        fill(name, "PK", "E5", "98.17", cell_value=Decimal("0.9817"), number_format="0.00%"),
        fill(name, "PK", "I8", "7"),
        fill(name, "PK", "D30", "1.5"),
        fill(name, "PK", "H5", "1"),
        fill(name, "PK", "F9", "1"),
        fill(name, "PK", "B6", "1"),
        fill(name, "Tabel", "C2", "1"),
    ]
    findings = [
        finding([at(name, "PK", "F4"), at(name, "PK", "D4"), at(name, "Lain", "A2")]),
        finding([at(name, "PK", "B5")], Level.PERINGATAN, "LK202"),
        finding([at(name, "PK", "C5")], Level.CATATAN, "LK203"),
        finding([Place(name, "PK")], code="LK401"),
    ]
    said = write_copy(source, target, request.param, fills, findings)
    assert source.read_bytes() == before, "the input was changed"
    return source, target, said


def test_only_the_declared_parts_change(pair: tuple[Path, Path, tuple[str, ...]]) -> None:
    old, new = parts(pair[0]), parts(pair[1])
    changed = {n for n in old if n in new and old[n] != new[n]}
    assert changed == {
        "[Content_Types].xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels", "xl/comments1.xml",
        "xl/drawings/vmlDrawing1.vml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet4.xml",
    }  # fmt: skip
    assert set(old) - set(new) == {"xl/calcChain.xml"}
    assert all("comments" in n or "vmlDrawing" in n or n.endswith(".rels") for n in set(new) - set(old))
    kept = [n for n in old if n in new]
    assert kept == [n for n in new if n in old], "the order of the parts is kept"


def test_inside_the_sheet_only_the_marked_cells_change(pair: tuple[Path, Path, tuple[str, ...]]) -> None:
    old, new = (parts(p)["xl/worksheets/sheet1.xml"] for p in pair[:2])
    before, after = cells(old), cells(new)
    assert {a for a in after if after[a] != before.get(a)} == {"E4", "E5", "H7", "D30", "F4", "B5"}
    assert set(before) <= set(after)
    assert frame(old) == frame(new)[: len(frame(old))]
    for address in ("F4", "B5"):
        assert before[address][1:] == after[address][1:], "a mark changes the style only"


def test_the_copy_is_whole_and_opens(pair: tuple[Path, Path, tuple[str, ...]]) -> None:
    assert faults(pair[0]) == []
    assert faults(pair[1]) == []
    book = python_calamine.CalamineWorkbook.from_path(str(pair[1]))
    rows = book.get_sheet_by_name("PK").to_python()
    assert rows[3][4] == 98.17
    assert rows[4][4] == 0.9817
    assert rows[8][5] == 25000000
    again = openpyxl.load_workbook(pair[1], keep_vba=True)["PK"]
    assert again["E4"].value == "=ROUNDDOWN(D4/C4*100,2)"
    assert (again["E4"].number_format, again["E5"].number_format) == ("0.00", "0.00%")
    assert again["E4"].fill.fgColor.rgb == "FFE2F0D9"
    assert again["F4"].fill.fgColor.rgb == "FFFFC7CE"
    assert again["B5"].fill.fgColor.rgb == "FFFFEB9C"
    assert again["F4"].number_format == "#,##0"
    assert again["F4"].border.left.style == "thin"
    assert again["H7"].value == 7


def test_notes_are_added_and_old_ones_kept(pair: tuple[Path, Path, tuple[str, ...]]) -> None:
    sheet = openpyxl.load_workbook(pair[1])["PK"]
    assert "LK201 (galat)\nPagu berbeda\nTertulis Rp3, seharusnya Rp5.\nSaran: Periksa." in sheet["F4"].comment.text
    assert sheet["F4"].comment.author == "lkjip-xl"
    assert sheet["D4"].comment.text.startswith("Sumber: LKE 2020\n\nIkut dalam LK201")
    assert sheet["D4"].comment.author == "Staf"
    assert sheet["B5"].comment.text.startswith("Catatan panjang\nbaris dua\n\nLK202")
    assert "Cara hitung: realisasi dibagi target" in sheet["E4"].comment.text
    assert sheet["C5"].comment.text == "[Threaded comment] Mohon dicek"


def test_what_cannot_be_done_is_said(pair: tuple[Path, Path, tuple[str, ...]]) -> None:
    said = "\n".join(pair[2])
    assert "sel H5: tidak diisi karena sel termasuk rumus array" in said
    assert "sel F9: tidak diisi karena sel sudah berisi rumus" in said
    assert "sel B6: tidak diisi karena sel sudah berisi" in said
    assert "lembar Tabel, sel C2: tidak diisi karena sel adalah judul kolom" in said
    assert "sel C5: catatan tidak ditambahkan karena sel itu berisi percakapan" in said
    assert "1 temuan (LK401) menyangkut lembar" in said


def test_formulas_are_calculated_anew_when_a_filled_cell_feeds_them(tmp_path: Path) -> None:
    source, target = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    write_rich(source)
    repack(source, {"xl/workbook.xml": lambda d: d.replace(b' fullCalcOnLoad="1"', b"")})
    write_copy(source, target, "xlsx", [], [finding([at("a.xlsx", "PK", "F4")])])
    assert parts(target)["xl/workbook.xml"] == parts(source)["xl/workbook.xml"], "a mark needs no calculation"
    assert "xl/calcChain.xml" in parts(target)
    write_copy(source, target, "xlsx", [fill("a.xlsx", "PK", "E4", "98.17")], [])
    assert b'fullCalcOnLoad="1"' in parts(target)["xl/workbook.xml"]
    assert "xl/calcChain.xml" in parts(target), "no formula was added: the chain is still true"


def repack(path: Path, changes: dict[str, object]) -> None:
    """Change parts of a package: a function of the old bytes, new bytes, or None to leave it out."""
    old = parts(path)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name in [*old, *(n for n in changes if n not in old)]:
            change = changes.get(name, old.get(name))
            data = change(old[name]) if callable(change) else change
            if data is not None:
                file.writestr(name, data)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"_xmlsignatures/sig1.xml": b"<a/>"}, "bertanda tangan digital"),
        (
            {
                "xl/workbook.xml": lambda d: d.replace(
                    b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    b"http://purl.oclc.org/ooxml/spreadsheetml/main",
                )
            },
            "Strict Open XML",
        ),
        ({"xl/worksheets/sheet1.xml": lambda d: d[:-40]}, "tidak tersusun baik"),
        ({"xl/styles.xml": lambda d: d.decode().encode("utf-16")}, "UTF-8"),
    ],
)
def test_what_cannot_be_changed_safely_is_copied_as_it_is(
    tmp_path: Path, change: dict[str, object], reason: str
) -> None:
    source, target = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    write_rich(source)
    repack(source, change)
    said = write_copy(source, target, "xlsx", [fill("a.xlsx", "PK", "E4", "1")], [])
    assert target.read_bytes() == source.read_bytes()
    assert len(said) == 1
    assert "disalin apa adanya" in said[0]
    assert reason in said[0]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.xlsx", "b.xlsx"], "nothing half written is left"


def test_a_copy_without_marks_is_the_file_itself(tmp_path: Path) -> None:
    source, target = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    write_rich(source)
    assert write_copy(source, target, "xlsx", [], []) == ()
    assert target.read_bytes() == source.read_bytes()


@pytest.mark.parametrize(
    ("name", "taken", "copy"),
    [
        ("PK.xlsx", [], "PK.xlsx"),
        ("Makro.XLSM", [], "Makro.XLSM"),
        ("DPA.xls", [], "DPA.xlsx"),
        ("DPA.xls", ["dpa.XLSX"], "DPA.xls.xlsx"),
        ("DPA.xls", ["DPA.xlsx", "DPA.xls.xlsx"], "DPA.xls (2).xlsx"),
        ("a.b.csv", [], "a.b.xlsx"),
        ("tanpa akhiran", [], "tanpa akhiran.xlsx"),
    ],
)
def test_names_of_copies(name: str, taken: list[str], copy: str) -> None:
    assert target_name(name, taken) == copy
