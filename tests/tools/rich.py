"""Rich workbooks for the tests of filled copies: everything that users put into a workbook and want to keep.

Made with XlsxWriter, then given by hand the parts that Excel writes and XlsxWriter cannot: printer settings,
threaded comments, custom XML, form controls, a calculation chain.
"""

import base64
import datetime
import io
import re
import struct
import zipfile
import zlib
from pathlib import Path

import xlsxwriter

THREAD = "{11111111-2222-3333-4444-555555555555}"


def png() -> io.BytesIO:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    raw = b"".join(b"\x00" + b"\x30\x60\x90" * 8 for _ in range(8))
    header = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    return io.BytesIO(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )


def write_rich(path: Path, vba: Path | None = None) -> None:
    """The workbook. Its sheet "PK" has a blank capaian column E4:E8, formulas, notes, a table, a chart."""
    book = xlsxwriter.Workbook(str(path))
    book.set_properties({"title": "Perjanjian Kinerja", "company": "OPD"})
    book.set_custom_property("Nomor", "050/12/2021")
    book.define_name("Pagu", "=PK!$F$4:$F$8")
    border = book.add_format({"border": 1})
    percent = book.add_format({"border": 1, "num_format": "0.00%"})
    money = book.add_format({"border": 1, "num_format": "#,##0"})
    bold = book.add_format({"bold": True, "border": 1, "bg_color": "#DDEBF7", "text_wrap": True})
    free = book.add_format({"locked": False})
    sheet = book.add_worksheet("PK")
    sheet.merge_range("A1:F1", "PERJANJIAN KINERJA TAHUN 2021", bold)
    for col, head in enumerate(("No", "Sasaran", "Target", "Realisasi", "Capaian", "Pagu")):
        sheet.write_string(2, col, head, bold)
    for row in range(3, 8):
        sheet.write_number(row, 0, row - 2, border)
        sheet.write_string(row, 1, f"Sasaran {row - 2}", border)
        sheet.write_number(row, 2, 80, percent if row == 5 else border)
        sheet.write_number(row, 3, 78.54, border)
        sheet.write_blank(row, 4, None, percent if row == 4 else border)
        sheet.write_number(row, 5, 1000000 * row, money)
    sheet.write_formula("F9", "=SUM(F4:F8)", money, 25000000)
    sheet.write_formula("E9", "=AVERAGE(E4:E8)", border, 0)
    sheet.write_array_formula("H4:H5", "{=D4:D5*2}", None, 157.08)
    sheet.write_number("H5", 157.08)
    sheet.merge_range("H7:I8", "", border)
    sheet.write_comment("D4", "Sumber: LKE 2020", {"author": "Staf"})
    sheet.write_comment("B5", "Catatan panjang\nbaris dua", {"author": "Staf", "visible": True})
    sheet.data_validation("A4:A8", {"validate": "list", "source": ["1", "2", "3"]})
    sheet.conditional_format("F4:F8", {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format("D4:D8", {"type": "cell", "criteria": ">", "value": 5, "format": bold})
    sheet.add_sparkline("J4", {"range": "PK!C4:F4"})
    sheet.insert_image("L2", "logo.png", {"image_data": png()})
    sheet.insert_textbox("L8", "Kotak teks yang harus tetap ada")
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=PK!$F$4:$F$8"})
    sheet.insert_chart("L14", chart)
    sheet.insert_checkbox("K4", True) if hasattr(sheet, "insert_checkbox") else None
    sheet.write_url("B10", "https://example.org/", None, "tautan")
    sheet.set_row(9, 30)
    sheet.set_row(11, None, None, {"level": 1, "hidden": True})
    sheet.set_column("B:B", 30)
    sheet.set_column("G:G", 12, free, {"level": 1, "hidden": True})
    sheet.set_landscape()
    sheet.set_paper(14)
    sheet.repeat_rows(2)
    sheet.print_area("A1:F20")
    sheet.set_header("&C&G", {"image_center": "logo.png", "image_data_center": png()})
    sheet.set_footer("&RHalaman &P")
    sheet.set_h_pagebreaks([12])
    sheet.freeze_panes(3, 2)
    sheet.protect("rahasia")
    table = book.add_worksheet("Tabel")
    table.add_table("B2:D5", {"name": "Anggaran", "columns": [{"header": h} for h in ("Kode", "Pagu", "Ket")]})
    table.write_string("F2", "tanpa catatan")
    table.autofilter("A10:C12")
    book.add_worksheet("Tersembunyi").hide()
    if vba is not None:
        book.add_vba_project(str(vba))
        sheet.insert_button("L30", {"macro": "Hitung", "caption": "Hitung"})
    line = book.add_chart({"type": "line"})
    line.add_series({"values": "=PK!$D$4:$D$8"})
    book.add_chartsheet("Grafik").set_chart(line)
    last = book.add_worksheet("Lain")
    last.write_formula("A1", "=PK!E4", None, 0)
    last.write_datetime("A2", datetime.datetime(2021, 1, 4), book.add_format({"num_format": "d mmmm yyyy"}))
    book.close()
    _inject(path)


def vba_project(path: Path) -> Path:
    """A stand-in for a macro project: XlsxWriter only copies it."""
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + base64.b64decode("AAECAwQF") * 400)
    return path


def _inject(path: Path) -> None:
    with zipfile.ZipFile(path) as file:
        parts = {info.filename: file.read(info) for info in file.infolist()}
    rels = "xl/worksheets/_rels/sheet1.xml.rels"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    _put(
        parts, rels, b"</Relationships>",
        f'<Relationship Id="rId91" Type="{kind}/printerSettings" Target="../printerSettings/printerSettings1.bin"/>'
        f'<Relationship Id="rId92" Type="{kind}/ctrlProp" Target="../ctrlProps/ctrlProp1.xml"/>'
        '<Relationship Id="rId93" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" '
        'Target="../threadedComments/threadedComment1.xml"/>',
    )  # fmt: skip
    parts["xl/printerSettings/printerSettings1.bin"] = bytes(range(256)) * 4
    parts["xl/ctrlProps/ctrlProp1.xml"] = b'<formControlPr objectType="CheckBox" fmlaLink="$K$4"/>'
    parts["xl/threadedComments/threadedComment1.xml"] = (
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
        f'<threadedComment ref="C5" id="{THREAD}" dT="2021-02-01T00:00:00.00"><text>Mohon dicek</text>'
        "</threadedComment></ThreadedComments>"
    ).encode()
    comments = "xl/comments1.xml"
    _put(parts, comments, b"</authors>", f"<author>tc={THREAD}</author>")
    _put(
        parts, comments, b"</commentList>",
        '<comment ref="C5" authorId="1"><text><t>[Threaded comment] Mohon dicek</t></text></comment>',
    )  # fmt: skip
    drawing = next(n for n in parts if n.endswith(".vml") and b'ObjectType="Note"' in parts[n])
    start = parts[drawing].rindex(b"<v:shape ", 0, parts[drawing].index(b'ObjectType="Note"'))
    shape = parts[drawing][start : parts[drawing].index(b"</v:shape>", start) + 10]
    shape = re.sub(rb"_x0000_s[0-9]+", b"_x0000_s1090", shape)
    shape = shape.replace(b"<x:Row>3</x:Row>", b"<x:Row>4</x:Row>").replace(b"<x:Column>3", b"<x:Column>2")
    _put(parts, drawing, b"</xml>", shape.decode())
    parts["customXml/item1.xml"] = b"<data><opd>BKD</opd></data>"
    parts["xl/calcChain.xml"] = (
        b'<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="F9" i="1"/>'
        b'<c r="E9"/><c r="A1" i="5"/></calcChain>'
    )
    _put(
        parts, "xl/_rels/workbook.xml.rels", b"</Relationships>",
        f'<Relationship Id="rId90" Type="{kind}/calcChain" Target="calcChain.xml"/>',
    )  # fmt: skip
    _put(
        parts, "_rels/.rels", b"</Relationships>",
        f'<Relationship Id="rId90" Type="{kind}/customXml" Target="customXml/item1.xml"/>',
    )  # fmt: skip
    main = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    _put(
        parts, "[Content_Types].xml", b"</Types>",
        f'<Default Extension="bin" ContentType="{main}printerSettings"/>'
        f'<Override PartName="/xl/calcChain.xml" ContentType="{main}calcChain+xml"/>'
        '<Override PartName="/xl/ctrlProps/ctrlProp1.xml" '
        'ContentType="application/vnd.ms-excel.controlproperties+xml"/>'
        '<Override PartName="/xl/threadedComments/threadedComment1.xml" '
        'ContentType="application/vnd.ms-excel.threadedcomments+xml"/>',
    )  # fmt: skip
    if parts["[Content_Types].xml"].count(b'Extension="bin"') > 1:
        types = parts["[Content_Types].xml"]
        at = types.rindex(b'<Default Extension="bin"')
        parts["[Content_Types].xml"] = types[:at] + types[types.index(b"/>", at) + 2 :]
    sheet = "xl/worksheets/sheet1.xml"
    parts[sheet] = parts[sheet].replace(b"<pageSetup ", b'<pageSetup r:id="rId91" ', 1)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)


def _put(parts: dict[str, bytes], name: str, before: bytes, new: str) -> None:
    at = parts[name].rindex(before)
    parts[name] = parts[name][:at] + new.encode() + parts[name][at:]
