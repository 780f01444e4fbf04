"""Odd files of every kind, each made by hand: what staff, exporters and strangers leave in a folder."""

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_REL = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006/relationships"

STYLES = """<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;Rp&quot;#,##0.00"/></numFmts>
<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>
<cellXfs count="7"><xf numFmtId="0" fontId="0"/><xf numFmtId="10" fontId="0"/><xf numFmtId="164" fontId="0"/>
<xf numFmtId="0" fontId="1"/><xf numFmtId="14" fontId="0"/><xf numFmtId="46" fontId="0"/><xf numFmtId="49" fontId="0"/>
</cellXfs>"""  # 0 plain, 1 percent, 2 rupiah, 3 bold, 4 date, 5 duration, 6 text


def part(root: str, body: str, main: str = MAIN, rel: str = REL) -> str:
    """An XML part with its root element."""
    return f'<?xml version="1.0" encoding="UTF-8"?><{root} xmlns="{main}" xmlns:r="{rel}">{body}</{root}>'


def sheet(rows: str, before: str = "", after: str = "", main: str = MAIN, rel: str = REL) -> str:
    """A worksheet part from the XML of its rows."""
    return part("worksheet", f"{before}<sheetData>{rows}</sheetData>{after}", main, rel)


def parts(
    sheets: Mapping[str, str],
    strings: Sequence[str] = (),
    styles: str | None = STYLES,
    states: Mapping[str, str] | None = None,
    workbook: str = "",
    links: Sequence[str] = (),
    main: str = MAIN,
    rel: str = REL,
) -> dict[str, str]:
    """The parts of an .xlsx. sheets: title -> worksheet part; strings: the inner XML of each <si>."""
    listed, relations = "", ""
    found: dict[str, str] = {}
    for number, (title, content) in enumerate(sheets.items(), 1):
        state = f' state="{(states or {})[title]}"' if title in (states or {}) else ""
        listed += f'<sheet name="{escape(title)}" sheetId="{number}"{state} r:id="rId{number}"/>'
        relations += relation(f"rId{number}", "worksheet", f"worksheets/sheet{number}.xml", rel)
        found[f"xl/worksheets/sheet{number}.xml"] = content
    outside = ""
    for number, target in enumerate(links, 1):
        outside += f'<externalReference r:id="rLink{number}"/>'
        relations += relation(f"rLink{number}", "externalLink", f"externalLinks/externalLink{number}.xml", rel)
        found[f"xl/externalLinks/externalLink{number}.xml"] = part("externalLink", "")
        found[f"xl/externalLinks/_rels/externalLink{number}.xml.rels"] = (
            f'<Relationships xmlns="{PKG}"><Relationship Id="rId1" Type="{REL}/externalLinkPath" '
            f'Target="{target}" TargetMode="External"/></Relationships>'
        )
    if strings:
        relations += relation("rStrings", "sharedStrings", "sharedStrings.xml", rel)
        found["xl/sharedStrings.xml"] = part("sst", "".join(f"<si>{text}</si>" for text in strings), main, rel)
    if styles is not None:
        relations += relation("rStyles", "styles", "styles.xml", rel)
        found["xl/styles.xml"] = part("styleSheet", styles, main, rel)
    body = f"{workbook}<sheets>{listed}</sheets>" + (
        f"<externalReferences>{outside}</externalReferences>" if outside else ""
    )
    found["xl/workbook.xml"] = part("workbook", body, main, rel)
    found["xl/_rels/workbook.xml.rels"] = f'<Relationships xmlns="{PKG}">{relations}</Relationships>'
    found["_rels/.rels"] = (
        f'<Relationships xmlns="{PKG}">{relation("rId1", "officeDocument", "xl/workbook.xml", rel)}</Relationships>'
    )
    found["[Content_Types].xml"] = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>'
    )
    return found


def relation(key: str, kind: str, target: str, rel: str = REL) -> str:
    """One Relationship element."""
    return f'<Relationship Id="{key}" Type="{rel}/{kind}" Target="{target}"/>'


def pack(path: Path, content: Mapping[str, str | bytes]) -> Path:
    """A zip of the parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in content.items():
            package.writestr(name, data)
    return path


def xlsx(path: Path, rows: str, **options: object) -> Path:
    """An .xlsx of one sheet "Data" from the XML of its rows; options as for `sheet` and `parts`."""
    inner = {key: options.pop(key) for key in ("before", "after") if key in options}
    return pack(path, parts({"Data": sheet(rows, **inner)}, **options))  # type: ignore[arg-type]


def cell(reference: str, value: object, attributes: str = "") -> str:
    """A cell with a value as the XML writes it."""
    return f'<c r="{reference}"{attributes}><v>{value}</v></c>'


def text_cell(reference: str, text: str, attributes: str = "") -> str:
    """A cell with inline text."""
    return f'<c r="{reference}"{attributes} t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


def row(number: int, *cells: str, attributes: str = "") -> str:
    """A row."""
    return f'<row r="{number}"{attributes}>{"".join(cells)}</row>'


def bomb(path: Path, megabytes: int) -> Path:
    """A package whose sheet inflates to so many megabytes of blanks."""
    content = parts({"Data": sheet("")})
    name = "xl/worksheets/sheet1.xml"
    head, tail = content.pop(name).split("<sheetData>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for part_name, data in content.items():
            package.writestr(part_name, data)
        with package.open(name, "w", force_zip64=True) as stream:
            stream.write(head.encode())
            for _ in range(megabytes):
                stream.write(b" " * (1 << 20))
            stream.write(b"<sheetData>" + tail.encode())
    return path


def ole(path: Path, *streams: str) -> Path:
    """A compound file with empty streams of the given names: what a sniffer sees of an encrypted or Word file."""
    entries = [("Root Entry", 5), *((name, 2) for name in streams)]
    directory = b""
    for name, kind in entries:
        raw = name.encode("utf-16-le")
        directory += raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw) + 2, kind, 1) + b"\xff" * 12
        directory += b"\0" * 36 + struct.pack("<IQ", 0xFFFFFFFE, 0)
    directory = directory.ljust(-(-len(directory) // 512) * 512, b"\0")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<I", 0) + b"\xff" * 4 * 108
    fat = struct.pack("<II", 0xFFFFFFFD, 0xFFFFFFFE).ljust(512, b"\xff")
    path.write_bytes(header + fat + directory + b"\0" * 1024)
    return path


def xls(path: Path) -> Path:
    """A BIFF8 workbook with a percent, bold, a merge, a hidden row and column, an error, a hidden sheet."""
    import xlwt

    book = xlwt.Workbook()
    data = book.add_sheet("Data")
    data.write(1, 1, "NIP", xlwt.easyxf("font: bold on"))
    data.write(2, 1, "001985")
    data.write(3, 1, 0.958, xlwt.easyxf(num_format_str="0.00%"))
    data.write(4, 1, 7)
    data.write(4, 2, "tersembunyi")
    data.write_merge(5, 6, 1, 2, "gabung")
    data.row(4).hidden = True
    data.col(2).hidden = True
    data.row(7).set_cell_error(1, "#REF!")
    data.write(8, 1, "#DIV/0!")
    book.add_sheet("Sembunyi").visibility = 1
    book.save(str(path))
    return path


def xlsb(path: Path, cells: Sequence[tuple[int, int, float | str]]) -> Path:
    """A binary workbook of one sheet "Data"; a text value is written as the error #DIV/0!."""

    def record(kind: int, body: bytes) -> bytes:
        head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
        return head + bytes([len(body)]) + body

    def wide(text: str) -> bytes:
        return struct.pack("<I", len(text)) + text.encode("utf-16-le")

    rows = b""
    last = -1
    for at, col, value in cells:
        if at != last:
            rows += record(0, struct.pack("<IIHBBBI", at, 0, 300, 0, 0, 0, 0))
            last = at
        if isinstance(value, str):
            rows += record(3, struct.pack("<IIB", col, 0, 7))
        else:
            rows += record(5, struct.pack("<IId", col, 0, value))
    box = struct.pack("<IIII", 0, max(c[0] for c in cells), 0, max(c[1] for c in cells))
    worksheet = record(129, b"") + record(148, box) + record(145, b"") + rows + record(146, b"") + record(130, b"")
    bundle = struct.pack("<II", 0, 1) + wide("rId1") + wide("Data")
    book = record(131, b"") + record(143, b"") + record(156, bundle) + record(144, b"") + record(132, b"")
    kinds = "application/vnd.ms-excel"
    return pack(path, {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="/xl/workbook.bin" ContentType="{kinds}.sheet.binary.macroEnabled.main"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PKG}">'
        f'{relation("rId1", "officeDocument", "xl/workbook.bin")}</Relationships>',
        "xl/workbook.bin": book,
        "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{PKG}">'
        f'{relation("rId1", "worksheet", "worksheets/sheet1.bin")}</Relationships>',
        "xl/worksheets/sheet1.bin": worksheet,
    })  # fmt: skip


def ods(path: Path) -> Path:
    """A spreadsheet with a percent, text digits, formulas, a merge, hidden rows and columns, repeats, an error."""
    from odf.number import Number, NumberStyle, PercentageStyle, Text, TextStyle
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.style import Map, Style, TableProperties, TextProperties
    from odf.table import CoveredTableCell, Table, TableCell, TableColumn, TableRow
    from odf.text import P

    document = OpenDocumentSpreadsheet()
    percent = PercentageStyle(name="N11")
    percent.addElement(Number(decimalplaces="2", minintegerdigits="1"))
    percent.addElement(Text(text="%"))
    document.automaticstyles.addElement(percent)
    document.automaticstyles.addElement(Style(name="ce1", family="table-cell", datastylename="N11"))
    rupiah = NumberStyle(name="N12P0")
    rupiah.addElement(Text(text="Rp"))
    rupiah.addElement(Number(decimalplaces="0", minintegerdigits="1", grouping="true"))
    document.styles.addElement(rupiah)  # odfpy drops automatic styles that no cell uses
    mapped = TextStyle(name="N12")
    mapped.addElement(Map(condition="value()>=0", applystylename="N12P0"))
    document.automaticstyles.addElement(mapped)
    document.automaticstyles.addElement(Style(name="ce3", family="table-cell", datastylename="N12"))
    bold = Style(name="ce2", family="table-cell")
    bold.addElement(TextProperties(fontweight="bold"))
    document.automaticstyles.addElement(bold)
    away = Style(name="ta2", family="table")
    away.addElement(TableProperties(display="false"))
    document.automaticstyles.addElement(away)

    def add(line: TableRow, text: str = "", **attributes: object) -> None:
        made = TableCell(**attributes)
        if text:
            made.addElement(P(text=text))
        line.addElement(made)

    table = Table(name="Data")
    table.addElement(TableColumn(numbercolumnsrepeated="2"))
    table.addElement(TableColumn(visibility="collapse"))
    table.addElement(TableRow(numberrowsrepeated="2"))
    first = TableRow()
    add(first)
    add(first, "NIP", valuetype="string", stylename="ce2")
    add(first, "001985", valuetype="string", numbercolumnsrepeated="3")
    second = TableRow(visibility="collapse")
    add(second)
    add(second, "95,80%", valuetype="percentage", value="0.958", stylename="ce1")
    add(second, "12", valuetype="float", value="12", stylename="ce3", formula="of:=[.B4]*2;[$Lain.C1:.C3]")
    third = TableRow()
    add(third, "gabung", valuetype="string", numbercolumnsspanned="2", numberrowsspanned="2")
    third.addElement(CoveredTableCell())
    add(third, "#DIV/0!", valuetype="string", formula="of:=1/0")
    add(third, "2021-12-31", valuetype="date", datevalue="2021-12-31")
    empty = TableRow(numberrowsrepeated="1048570")
    add(empty, stylename="ce1", numbercolumnsrepeated="16384")
    for line in (first, second, third, empty):
        table.addElement(line)
    document.spreadsheet.addElement(table)
    document.spreadsheet.addElement(Table(name="Sembunyi", stylename="ta2"))
    buffer = io.BytesIO()
    document.write(buffer)
    path.write_bytes(buffer.getvalue())
    return path
