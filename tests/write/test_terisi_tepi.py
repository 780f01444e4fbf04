"""Sheets as odd programs write them: prefixes, missing addresses, empty tags, no styles, very many rows."""

import subprocess
import zipfile
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl
import pytest
import python_calamine
import xlsxwriter

from lkjip_xl.model import Level
from lkjip_xl.write.terisi import write_copy
from tests.tools.package_check import faults
from tests.tools.rich import write_rich
from tests.write.test_terisi import at, cells, fill, finding, parts

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml."


def bare(path: Path, sheet: str, strings: str | None = None) -> Path:
    """A workbook of the fewest parts: no styles, no properties."""
    rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    listed = f'<Relationship Id="rId1" Type="{KIND}/worksheet" Target="/xl/worksheets/sheet1.xml"/>'
    if strings is not None:
        listed += f'<Relationship Id="rId2" Type="{KIND}/sharedStrings" Target="sharedStrings.xml"/>'
    content = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="{TYPES}worksheet+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{TYPES}sharedStrings+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{TYPES}sheet.main+xml"/></Types>',
        "_rels/.rels": rels.format(f'<Relationship Id="rId1" Type="{KIND}/officeDocument" Target="xl/workbook.xml"/>'),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{KIND}"><sheets><sheet name="A &amp; B" sheetId="1" '
        'r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": rels.format(listed),
        "xl/worksheets/sheet1.xml": sheet,
    }
    if strings is None:
        types = content["[Content_Types].xml"]
        content["[Content_Types].xml"] = types.replace(
            f'<Override PartName="/xl/sharedStrings.xml" ContentType="{TYPES}sharedStrings+xml"/>', ""
        )
    else:
        content["xl/sharedStrings.xml"] = strings
    with zipfile.ZipFile(path, "w") as file:
        for name, data in content.items():
            file.writestr(name, data)
    assert faults(path) == []
    return path


def filled(source: Path, **values: str) -> tuple[Path, tuple[str, ...]]:
    target = source.with_name("salinan.xlsx")
    fills = [fill(source.name, "A & B", address, value) for address, value in values.items()]
    said = write_copy(source, target, "xlsx", fills, [])
    assert faults(target) == []
    return target, said


def values(path: Path) -> dict[str, object]:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    return {c.coordinate: c.value for row in sheet.iter_rows() for c in row if c.value is not None}


def test_elements_with_a_prefix(tmp_path: Path) -> None:
    sheet = (
        f'<x:worksheet xmlns:x="{MAIN}"><x:dimension ref="A1:B2"/><x:sheetData><x:row r="1">'
        '<x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="B2"><x:v>2</x:v></x:c></x:row>'
        "</x:sheetData></x:worksheet>"
    )
    source = bare(tmp_path / "a.xlsx", sheet)
    target, said = filled(source, A2="5", C9="7.5")
    assert said == ()
    assert values(target) == {"A1": 1, "B2": 2, "A2": 5, "C9": 7.5}
    root = ET.fromstring(parts(target)["xl/worksheets/sheet1.xml"])
    assert root.find(f"{{{MAIN}}}dimension").get("ref") == "A1:C9"  # type: ignore[union-attr]
    assert all(child.tag.startswith(f"{{{MAIN}}}") for child in root.iter())


def test_cells_and_rows_without_addresses(tmp_path: Path) -> None:
    sheet = (
        f'<worksheet xmlns="{MAIN}"><sheetData><row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row r="4"><c>'
        "<v>4</v></c></row><row><c><v>5</v></c></row></sheetData></worksheet>"
    )
    target, _ = filled(bare(tmp_path / "a.xlsx", sheet), B1="2", A2="8", C3="9", B5="6", D1="4")
    rows = python_calamine.CalamineWorkbook.from_path(str(target)).get_sheet_by_index(0).to_python()
    assert rows == [[1, 2, 3, 4], [8, "", "", ""], ["", "", 9, ""], [4, "", "", ""], [5, 6, "", ""]]


def test_empty_tags_are_opened(tmp_path: Path) -> None:
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData/><sheetProtection/></worksheet>'
    target, _ = filled(bare(tmp_path / "a.xlsx", sheet), B2="2", A1="1")
    assert values(target) == {"A1": 1, "B2": 2}
    row = """<row r="2" spans='1:1' ht="20" customHeight="1"/>"""
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{row}</sheetData></worksheet>'
    target, _ = filled(bare(tmp_path / "b.xlsx", sheet), B2="2", A2="1", C1="3", A5="5")
    assert values(target) == {"C1": 3, "A2": 1, "B2": 2, "A5": 5}
    assert b"spans='1:2' ht=\"20\"" in parts(target)["xl/worksheets/sheet1.xml"]


def test_what_looks_like_a_cell_inside_text_is_left_alone(tmp_path: Path) -> None:
    text = '<row r="1"><c r="B1"/></row></sheetData>'
    sheet = (
        f'<worksheet xmlns="{MAIN}"><!-- <sheetData><row r="1"/> --><sheetData><!-- {text} -->\n<row r="1">'
        f'<c r="A1" t="inlineStr"><is><t><![CDATA[{text}</c>]]></t></is></c><!-- <c r="B1"/> --></row>\n'
        '<row r="2" customFormat=">" ><c r="A2"><v>2</v></c></row></sheetData></worksheet>'
    )
    target, _ = filled(bare(tmp_path / "a.xlsx", sheet), B1="1", B2="3")
    assert values(target) == {"A1": text + "</c>", "B1": 1, "A2": 2, "B2": 3}
    new = parts(target)["xl/worksheets/sheet1.xml"].decode()
    assert f"<!-- {text} -->" in new
    assert f"<![CDATA[{text}</c>]]>" in new


def test_a_text_of_spaces_is_blank_other_texts_are_not(tmp_path: Path) -> None:
    strings = (
        f'<sst xmlns="{MAIN}"><si><t>isi</t></si><si><t xml:space="preserve">  </t></si><si><r><t/></r></si></sst>'
    )
    row = "".join(f'<c r="{c}1" t="s"><v>{n}</v></c>' for n, c in enumerate("ABC")) + '<c r="D1" t="str"><v>-</v></c>'
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData><row r="1">{row}</row></sheetData></worksheet>'
    target, said = filled(bare(tmp_path / "a.xlsx", sheet, strings), A1="1", B1="2", C1="3", D1="4")
    assert values(target) == {"A1": "isi", "B1": 2, "C1": 3, "D1": "-"}
    assert said == ("lembar A & B, sel A1, D1: tidak diisi karena sel sudah berisi",)


def test_digits_are_never_lost(tmp_path: Path) -> None:
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData/></worksheet>'
    target, said = filled(bare(tmp_path / "a.xlsx", sheet), A1="15580243976", A2="9.95", A3="12345678901234567")
    held = cells(parts(target)["xl/worksheets/sheet1.xml"])
    assert "15580243976</" in held["A1"][2]
    assert ">9.95</" in held["A2"][2]
    assert held["A3"][1] == "inlineStr"
    assert "12345678901234567" in held["A3"][2]
    assert "lebih dari 15 digit" in said[0]


def test_a_new_cell_takes_the_format_of_its_column_or_row(tmp_path: Path) -> None:
    source = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(str(source)) as book:
        sheet = book.add_worksheet("A & B")
        sheet.set_column("C:C", 12, book.add_format({"num_format": "0.0", "bold": True}))
        sheet.set_row(4, 20, book.add_format({"num_format": "0.000", "italic": True}))
        sheet.write_number("A1", 1)
        sheet.write_number("A5", 1)
    target, _ = filled(source, C3="1", B5="2", D1="3")
    sheet = openpyxl.load_workbook(target).active
    assert (sheet["C3"].number_format, sheet["C3"].font.b) == ("0.0", True)
    assert (sheet["B5"].number_format, sheet["B5"].font.i) == ("0.000", True)
    assert sheet["D1"].number_format == "0.00"


def test_many_notes_get_numbers_of_their_own(tmp_path: Path) -> None:
    source, target = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    with xlsxwriter.Workbook(str(source)) as book:
        for name in ("Satu", "Dua"):
            sheet = book.add_worksheet(name)
            for row in range(20):
                sheet.write_comment(row, 0, "lama")
    found = [finding([at("a.xlsx", "Satu", f"C{row}")]) for row in range(1, 1700)]
    said = write_copy(source, target, "xlsx", [], found)
    assert faults(target) == []
    drawings = [d.decode() for n, d in parts(target).items() if n.endswith(".vml")]
    assert any('data="1,' in d for d in drawings)
    sheet = openpyxl.load_workbook(target)["Satu"]
    assert sum(1 for row in sheet.iter_rows() for c in row if c.comment) == 20 + 1500
    assert sheet["C1699"].fill.fgColor.rgb == "FFFFC7CE", "coloured all the same"
    assert "199 sel hanya diberi warna tanpa catatan" in said[0]


def test_the_copy_of_a_copy_is_whole(tmp_path: Path) -> None:
    source, once, twice = (tmp_path / n for n in ("a.xlsx", "b.xlsx", "c.xlsx"))
    write_rich(source)
    write_copy(source, once, "xlsx", [fill("a.xlsx", "PK", "E4", "1")], [finding([at("a.xlsx", "Lain", "A2")])])
    found = [finding([at("b.xlsx", "Lain", "A2")]), finding([at("b.xlsx", "Lain", "B7")])]
    write_copy(once, twice, "xlsx", [fill("b.xlsx", "PK", "E5", "1")], found)
    assert faults(twice) == []
    sheet = openpyxl.load_workbook(twice)["Lain"]
    assert sheet["A2"].comment.text.count("LK201 (galat)") == 2


@pytest.mark.libreoffice
def test_a_workbook_saved_by_libreoffice(tmp_path: Path) -> None:
    source = tmp_path / "kaya.xlsx"
    write_rich(source)
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/lo", "--headless", "--convert-to",
         "xlsx:Calc MS Excel 2007 XML", "--outdir", str(tmp_path / "lo_out"), str(source)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    saved, target = tmp_path / "lo_out" / "kaya.xlsx", tmp_path / "salinan.xlsx"
    fills = [fill("kaya.xlsx", "PK", "E4", "98.17", formula="ROUNDDOWN(D4/C4*100,2)")]
    found = [finding([at("kaya.xlsx", "PK", "F4"), at("kaya.xlsx", "PK", "D4")], Level.GALAT)]
    said = write_copy(saved, target, "xlsx", fills, found)
    assert said == ()
    old, new = parts(saved), parts(target)
    sheet = next(n for n in old if n.endswith("worksheets/sheet1.xml"))
    before, after = cells(old[sheet]), cells(new[sheet])
    assert {a for a in after if after[a] != before.get(a)} == {"E4", "F4"}
    changed = {n for n in old if old[n] != new.get(n)}
    assert changed <= {
        sheet, "xl/styles.xml", "xl/workbook.xml", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml",
        "[Content_Types].xml", "xl/worksheets/_rels/sheet1.xml.rels",
    }  # fmt: skip
    assert set(faults(target)) <= set(faults(saved)), "no fault that LibreOffice did not leave there"
    again = openpyxl.load_workbook(target)["PK"]
    assert again["D4"].comment.text.startswith("Sumber: LKE 2020")
    assert "LK201" in again["F4"].comment.text


@pytest.mark.slow
def test_two_hundred_thousand_rows(tmp_path: Path) -> None:
    import tracemalloc

    source, target = tmp_path / "besar.xlsx", tmp_path / "salinan.xlsx"
    with xlsxwriter.Workbook(str(source), {"constant_memory": True}) as book:
        sheet = book.add_worksheet("Data")
        for row in range(200_000):
            for col in range(5):
                sheet.write_number(row, col, row * 10 + col)
    fills = [fill("besar.xlsx", "Data", f"F{row}", "98.17") for row in range(1, 200_001, 20)]
    tracemalloc.start()
    said = write_copy(source, target, "xlsx", fills, [finding([at("besar.xlsx", "Data", "A199999")])])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 60_000_000
    assert "10000 sel diisi dan diberi warna hijau" in said[0]
    rows = python_calamine.CalamineWorkbook.from_path(str(target)).get_sheet_by_index(0).to_python()
    assert len(rows) == 200_000
    assert rows[199_980][:6] == [1999800, 1999801, 1999802, 1999803, 1999804, 98.17]
    assert [r[0] for r in rows] == [n * 10 for n in range(200_000)]
    assert sum(1 for r in rows if r[5] != "") == 10_000
    assert Decimal(str(rows[0][5])) == Decimal("98.17")
