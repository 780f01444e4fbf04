"""The template is the users' own: what they changed is what comes out, and what they broke is named."""

import re
import struct
import zipfile
import zlib
from pathlib import Path

import pytest

from lkjip_xl.model import CannotGoOn
from lkjip_xl.model.limits import Limits
from lkjip_xl.read.book import read_here
from lkjip_xl.write.lampiran import trial, write_lampiran
from lkjip_xl.write.lampiran.template import default_template, read_template
from tests.tools import documents, hostile, package_check

SHEET = "F. Pengukuran Kinerja"


def png(width: int = 40, height: int = 20) -> bytes:
    """A small picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\xc0\x20\x20" * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
TYPES = (
    '<Default Extension="png" ContentType="image/png"/><Override PartName="/xl/drawings/drawing9.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>'
)
ANCHOR = f"""<xdr:wsDr xmlns:xdr="{DRAWING}/spreadsheetDrawing" xmlns:a="{DRAWING}/main" xmlns:r="{OFFICE}">
<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row>
<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="762000" cy="381000"/><xdr:pic><xdr:nvPicPr>
<xdr:cNvPr id="2" name="Logo" descr="Logo kota"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/>
<a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/>
<a:ext cx="762000" cy="381000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>
<xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>"""


def relation(number: str, kind: str, target: str) -> str:
    """A relationship part with one entry."""
    entry = f'<Relationship Id="{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
    return f'<Relationships xmlns="{PACKAGE}">{entry}</Relationships>'


def with_picture(source: Path, target: Path, sheet: str, data: bytes) -> None:
    """Adds a picture to a sheet of a package, as Excel would: openpyxl cannot without Pillow."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        book = old.read("xl/workbook.xml").decode()
        number = re.findall(r'<sheet [^>]*name="([^"]+)"', book).index(sheet) + 1
        for name in old.namelist():
            body = old.read(name).decode() if name.endswith(".xml") else old.read(name)
            if name == f"xl/worksheets/sheet{number}.xml":
                body = body.replace("</worksheet>", f'<drawing xmlns:r="{OFFICE}" r:id="rIdG"/></worksheet>')
            if name == "[Content_Types].xml":
                body = body.replace("</Types>", TYPES)
            new.writestr(name, body)
        drawing = relation("rIdG", "drawing", "../drawings/drawing9.xml")
        new.writestr(f"xl/worksheets/_rels/sheet{number}.xml.rels", drawing)
        new.writestr("xl/drawings/_rels/drawing9.xml.rels", relation("rId1", "image", "../media/logo.png"))
        new.writestr("xl/media/logo.png", data)
        new.writestr("xl/drawings/drawing9.xml", ANCHOR)


@pytest.fixture(scope="module")
def restyled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lampiran made with a template that a staff member restyled in every way that the guide names."""
    from openpyxl import load_workbook
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.styles.colors import Color

    folder = tmp_path_factory.mktemp("templat")
    book = load_workbook(default_template())
    sheet = book[SHEET]
    sheet.title = "Lampiran VI"
    sheet["A1"].value = "CAPAIAN KINERJA {{OPD}}"
    sheet["A1"].font = Font(name="Times New Roman", size=16, bold=True, color=Color(theme=4))
    for cell in sheet[6][:5]:
        cell.fill = PatternFill("solid", fgColor=Color(theme=5, tint=0.6))
    sheet["C6"].value = "Target Tahun {{tahun}}"
    for row in (6, 7, 8):  # realisasi before target
        (sheet.cell(row, 3).value, sheet.cell(row, 4).value) = (sheet.cell(row, 4).value, sheet.cell(row, 3).value)
    sheet["A8"].font = Font(name="Times New Roman", size=9, italic=True)
    sheet["A8"].alignment = Alignment(wrap_text=True, vertical="center")
    sheet.column_dimensions["A"].width = 22
    sheet.oddFooter.center.text = "Dinas kami"
    sheet.page_margins.left = 1.25
    sheet.sheet_properties.tabColor = "FF0000"
    cover = book.create_sheet("Sampul", 0)
    cover["B3"].value = "LAPORAN KINERJA {{OPD}} TAHUN {{tahun}}"
    book.save(folder / "kami.xlsx")
    with_picture(folder / "kami.xlsx", folder / "logo.xlsx", "Lampiran VI", png())
    write_lampiran(documents.everything(), folder / "hasil.xlsx", folder / "logo.xlsx")
    return folder / "hasil.xlsx"


def test_what_was_restyled_comes_out(restyled):
    from openpyxl import load_workbook

    book = load_workbook(restyled)
    sheet = book["Lampiran VI"]
    assert sheet["A1"].value == "CAPAIAN KINERJA BADAN KEPEGAWAIAN DAERAH KOTA BLITAR"
    assert (sheet["A1"].font.name, sheet["A1"].font.sz, sheet["A1"].font.color.rgb) == (
        "Times New Roman",
        16,
        "FF4F81BD",
    )
    assert sheet["A6"].fill.fgColor.rgb == "FFE6B9B8"
    assert sheet["D6"].value == "Target Tahun 2021" and sheet["C6"].value == "Realisasi"
    assert (sheet["A8"].font.name, sheet["A8"].font.i, sheet["A8"].alignment.vertical) == (
        "Times New Roman",
        True,
        "center",
    )
    assert 21 < sheet.column_dimensions["A"].width < 23
    assert sheet.oddFooter.center.text == "Dinas kami" and sheet.page_margins.left == 1.25
    assert sheet.sheet_properties.tabColor.rgb == "FFFF0000"
    assert book["Sampul"]["B3"].value == "LAPORAN KINERJA BADAN KEPEGAWAIAN DAERAH KOTA BLITAR TAHUN 2021"
    assert book.sheetnames[0] == "Sampul"


def test_formulas_follow_the_columns_to_where_they_were_moved(restyled):
    from openpyxl import load_workbook

    sheet, values = load_workbook(restyled)["Lampiran VI"], load_workbook(restyled, data_only=True)["Lampiran VI"]
    assert "C8/D8" in sheet["E8"].value and values["E8"].value == 0.9817
    assert values["C8"].value == 78.54 and values["D8"].value == 80
    assert "'Lampiran VI'!" in load_workbook(restyled)["Tabel 3.13"]["C6"].value


def test_the_logo_is_there_in_its_size(restyled):
    with zipfile.ZipFile(restyled) as package:
        assert any(package.read(n) == png() for n in package.namelist() if n.startswith("xl/media/"))
        drawing = next(package.read(n).decode() for n in package.namelist() if n.startswith("xl/drawings/drawing"))
    assert 'cx="762000"' in drawing and 'cy="381000"' in drawing
    assert package_check.faults(restyled) == []


def broken(tmp_path: Path, sheet: str, cell: str, value: str | None) -> Path:
    """The default template with one cell changed."""
    from openpyxl import load_workbook

    book = load_workbook(default_template())
    book[sheet][cell].value = value
    book.save(tmp_path / "rusak.xlsx")
    return tmp_path / "rusak.xlsx"


def test_a_missing_mark_is_named_with_its_sheet(tmp_path):
    path = broken(tmp_path, SHEET, "D8", "")
    with pytest.raises(CannotGoOn, match=r"lembar F\. Pengukuran Kinerja: penanda \{\{realisasi\}\} tidak ada"):
        write_lampiran(documents.everything(), tmp_path / "a.xlsx", path)


def test_a_misspelt_mark_is_named_with_the_nearest_one(tmp_path):
    path = broken(tmp_path, SHEET, "D8", "{{realisasai}}")
    with pytest.raises(CannotGoOn, match=r"\{\{realisasai\}\} tidak dikenal\. Mungkin maksudnya \{\{realisasi\}\}"):
        write_lampiran(documents.everything(), tmp_path / "a.xlsx", path)


def test_a_missing_model_row_is_named(tmp_path):
    path = broken(tmp_path, SHEET, "F8", None)
    with pytest.raises(CannotGoOn, match="baris contoh untuk indikator tidak ditemukan"):
        write_lampiran(documents.everything(), tmp_path / "a.xlsx", path)


def test_a_missing_sheet_is_only_a_note(tmp_path):
    from openpyxl import load_workbook

    book = load_workbook(default_template())
    del book["E. RKT"]
    book.save(tmp_path / "t.xlsx")
    notes = write_lampiran(documents.everything(), tmp_path / "a.xlsx", tmp_path / "t.xlsx").notes
    assert any("Templat tidak memuat lembar Rencana Kinerja Tahunan" in n for n in notes)
    assert "E. RKT" not in load_workbook(tmp_path / "a.xlsx").sheetnames


def test_a_workbook_without_any_mark_is_no_template(tmp_path):
    from openpyxl import Workbook

    Workbook().save(tmp_path / "t.xlsx")
    with pytest.raises(CannotGoOn, match="lembar: "):
        write_lampiran(documents.everything(), tmp_path / "a.xlsx", tmp_path / "t.xlsx")


def test_the_committed_template_is_what_its_builder_makes(tmp_path):
    from tests.tools.dump import dump
    from tools.build_template import build

    build(tmp_path / "t.xlsx")
    assert dump(tmp_path / "t.xlsx") == dump(default_template())


HEAVY = [
    "overlapping_merges", "empty_rows", "empty_cells", "empty_strings", "long_shared_formula", "a_thousand_to_one",
    "far_cells", "one_sheet_many_times",
]  # fmt: skip


@pytest.mark.parametrize("name", HEAVY)
def test_a_template_that_would_eat_the_machine_is_refused(name: str, tmp_path: Path) -> None:
    """In one sentence, before the library that opens templates sees it in this process."""
    with pytest.raises(CannotGoOn) as caught:
        read_template(hostile.FILES[name](tmp_path))
    assert "Templat a.xlsx" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_template_that_only_the_library_chokes_on_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "LIMITS", Limits(seconds=8, memory=1))
    monkeypatch.setattr(trial, "read_book", lambda path, limits: read_here(path))
    path = tmp_path / "milik sendiri.xlsx"
    path.write_bytes(default_template().read_bytes())
    with pytest.raises(CannotGoOn, match="terlalu berat"):
        read_template(path)
