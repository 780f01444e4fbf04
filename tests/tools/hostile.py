"""Small files that stand for a great deal: repetition, spans, a thousand to one in a zip, ends that never come.

Each function writes one file into a folder; most take it from some hundred bytes to minutes or gigabytes where a reader
counts nothing.
"""

from collections.abc import Callable
from pathlib import Path

from tests.tools import odd_files as odd

BELOW = 19 << 20  # bytes of one part that are not yet judged by their ratio
ABOVE = 24 << 20
FILES: dict[str, Callable[[Path], Path]] = {}

TABLE = [["PERJANJIAN KINERJA TAHUN 2021"], [], ["No", "Program", "Anggaran"]]
TABLE += [[str(n), f"Program {n}", str(n * 1_000_000)] for n in range(1, 6)]


def text(cell: str, value: str) -> str:
    return f'<c r="{cell}" t="inlineStr"><is><t>{value}</t></is></c>'


def table(rows: list[list[str]] = TABLE) -> str:
    """The rows of a small Perjanjian Kinerja as worksheet XML."""
    found = ""
    for r, line in enumerate(rows, 1):
        cells = [f'<c r="{"ABC"[c]}{r}"><v>{v}</v></c>' if v.isdigit() else text(f"{'ABC'[c]}{r}", v) for c, v in
                 enumerate(line)]  # fmt: skip
        found += f'<row r="{r}">{"".join(cells)}</row>'
    return found


def good(path: Path) -> Path:
    """An honest workbook."""
    return odd.xlsx(path, table())


def hostile(make: Callable[[Path], Path]) -> Callable[[Path], Path]:
    FILES[make.__name__] = make
    return make


def _xlsx(folder: Path, rows: str = "", before: str = "", after: str = "") -> Path:
    return odd.pack(folder / "a.xlsx", odd.parts({"S": odd.sheet(table() + rows, before, after)}))


@hostile
def overlapping_merges(folder: Path) -> Path:
    boxes = "".join(f'<mergeCell ref="A{n}:XFD{1048577 - n}"/>' for n in range(1, 301))
    return _xlsx(folder, after=f"<mergeCells>{boxes}</mergeCells>")


@hostile
def hidden_columns_over_and_over(folder: Path) -> Path:
    hidden = '<col min="1" max="16384" hidden="1"/>'
    return _xlsx(folder, before=f"<cols>{hidden * 50_000}</cols>")


@hostile
def empty_rows(folder: Path) -> Path:
    return _xlsx(folder, "<row/>" * (BELOW // 6))


@hostile
def empty_cells(folder: Path) -> Path:
    return _xlsx(folder, f'<row r="90">{"<c/>" * (BELOW // 4)}</row>')


@hostile
def one_cell_over_and_over(folder: Path) -> Path:
    cell = '<c r="A90"><v>1</v></c>'
    return _xlsx(folder, f'<row r="90">{cell * (BELOW // len(cell))}</row>')


@hostile
def a_thousand_to_one(folder: Path) -> Path:
    return _xlsx(folder, "<row/>" * (ABOVE // 6))


@hostile
def empty_strings(folder: Path) -> Path:
    parts = odd.parts({"S": odd.sheet(table())}, strings=["<t>x</t>"])
    name = next(part for part in parts if part.endswith("sharedStrings.xml"))
    parts[name] = odd.part("sst", "<si/>" * (BELOW // 5))
    return odd.pack(folder / "a.xlsx", parts)


@hostile
def long_shared_formula(folder: Path) -> Path:
    first = f'<row r="30"><c r="A30"><f t="shared" si="0" ref="A30:A20030">SUM({"A1+" * 2000}A1)</f><v>1</v></c></row>'
    rows = "".join(f'<row r="{n}"><c r="A{n}"><f t="shared" si="0"/><v>1</v></c></row>' for n in range(31, 20_031))
    return _xlsx(folder, first + rows)


@hostile
def a_number_of_a_million_digits(folder: Path) -> Path:
    return _xlsx(folder, f'<row r="30"><c r="C30"><v>{"9" * 1_000_000}</v></c></row>')


@hostile
def an_amount_of_a_million_digits(folder: Path) -> Path:
    return _xlsx(folder, f'<row r="9">{text("B9", "Program X")}{text("C9", "9" * 1_000_000)}</row>')


@hostile
def an_amount_of_30_000_digits(folder: Path) -> Path:
    return _xlsx(folder, f'<row r="9">{text("B9", "Program X")}{text("C9", "9" * 30_000)}</row>')


@hostile
def a_text_of_many_megabytes(folder: Path) -> Path:
    return _xlsx(folder, f'<row r="9">{text("B9", "Kegiatan pembinaan " * 1_000_000)}<c r="C9"><v>1000</v></c></row>')


@hostile
def far_cells(folder: Path) -> Path:
    return _xlsx(folder, "".join(f'<row r="{n}"><c r="XFD{n}"><v>1</v></c></row>' for n in range(200, 1_040_000, 200)))


@hostile
def one_sheet_many_times(folder: Path) -> Path:
    parts = odd.parts({"S": odd.sheet(table([*TABLE, *TABLE[3:] * 30]))})
    entry = "".join(f'<sheet name="S{n}" sheetId="{n + 2}" r:id="rId1"/>' for n in range(20_000))
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace("</sheets>", f"{entry}</sheets>")
    return odd.pack(folder / "a.xlsx", parts)


_OFFICE = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text"))


def _ods(folder: Path, rows: str) -> Path:
    cells = "".join(f"<table:table-row>{''.join(map(_ods_cell, line))}</table:table-row>" for line in TABLE)
    body = f'<office:body><office:spreadsheet><table:table table:name="S">{cells}{rows}</table:table>'
    content = f"<office:document-content {_OFFICE}>{body}</office:spreadsheet></office:body></office:document-content>"
    return odd.pack(
        folder / "a.ods", {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content}
    )


def _ods_cell(value: str, at: str = "") -> str:
    kind = f'office:value-type="float" office:value="{value}"' if value.isdigit() else 'office:value-type="string"'
    return f"<table:table-cell {kind} {at}><text:p>{value}</text:p></table:table-cell>"


@hostile
def ods_spans(folder: Path) -> Path:
    span = 'table:number-columns-spanned="16384" table:number-rows-spanned="1048576"'
    return _ods(folder, f"<table:table-row>{_ods_cell('x', span) * 300}</table:table-row>")


def repeated(folder: Path, times: int) -> Path:
    """A table followed by one row, so many times over."""
    row = f'<table:table-row table:number-rows-repeated="{times}">{_ods_cell("x")}</table:table-row>'
    return _ods(folder, row)


@hostile
def ods_repeated_rows(folder: Path) -> Path:
    return repeated(folder, 1_000_000)


@hostile
def ods_repeated_cells(folder: Path) -> Path:
    cell = _ods_cell("x", 'table:number-columns-repeated="16384"')
    return _ods(folder, f"<table:table-row>{cell}</table:table-row>" * 1000)


@hostile
def ods_spaces(folder: Path) -> Path:
    spaces = '<text:s text:c="1000"/>' * 200_000
    return _ods(folder, f"<table:table-row>{_ods_cell('x').replace('x</', f'{spaces}</')}</table:table-row>")


@hostile
def ods_repeated_spaces(folder: Path) -> Path:
    cell = _ods_cell("x").replace("x</", '<text:s text:c="1000"/>' * 100 + "</")
    return _ods(folder, f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row>')


@hostile
def ods_hidden_rows(folder: Path) -> Path:
    row = '<table:table-row table:visibility="collapse" table:number-rows-repeated="1048576"/>'
    return _ods(folder, row * 3000)


def _xml2003(folder: Path, rows: str) -> Path:
    def cell(value: str) -> str:
        return f'<Cell><Data ss:Type="{"Number" if value.isdigit() else "String"}">{value}</Data></Cell>'

    lines = "".join(f"<Row>{''.join(map(cell, line))}</Row>" for line in TABLE)
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    head = f'<?xml version="1.0"?><Workbook xmlns="{space}" xmlns:ss="{space}"><Worksheet ss:Name="S"><Table>'
    path = folder / "a.xls"
    path.write_text(f"{head}{lines}{rows}</Table></Worksheet></Workbook>", encoding="utf-8")
    return path


@hostile
def xml2003_spans(folder: Path) -> Path:
    cell = '<Cell ss:MergeAcross="16000" ss:MergeDown="1000000"><Data ss:Type="String">x</Data></Cell>'
    return _xml2003(folder, f"<Row>{cell}</Row>" * 300)


@hostile
def xml2003_hidden_rows(folder: Path) -> Path:
    return _xml2003(folder, '<Row ss:Hidden="1" ss:Index="1" ss:Span="1048575"/>' * 3000)


def _html(folder: Path, rest: str) -> Path:
    rows = "".join(f"<tr>{''.join(f'<td>{v}</td>' for v in line)}</tr>" for line in TABLE)
    path = folder / "a.xls"
    path.write_text(f"<html><body><table>{rows}</table>{rest}", encoding="utf-8")
    return path


@hostile
def html_spans(folder: Path) -> Path:
    return _html(folder, f"<table>{('<tr>' + '<td rowspan=1000 colspan=1000>x' * 10) * 50}</table>")


@hostile
def html_wide_rows(folder: Path) -> Path:
    return _html(folder, f"<table>{('<tr>' + '<td rowspan=65535>x' * 16_000) * 2}</table>")


@hostile
def html_open_comments(folder: Path) -> Path:
    return _html(folder, "<!--" * 1_000_000)


@hostile
def html_open_sections(folder: Path) -> Path:
    return _html(folder, "<![CDATA[" * 300_000 + "<?" * 300_000 + "&" * 300_000)


@hostile
def html_open_tags(folder: Path) -> Path:
    return _html(folder, "<a " * 1_000_000)


@hostile
def html_one_long_tag(folder: Path) -> Path:
    return _html(folder, "<a " * 1_000_000 + ">")


@hostile
def csv_long_field(folder: Path) -> Path:
    path = folder / "a.csv"
    path.write_text('Program;Anggaran\nA;1000\n"' + "x" * 20_000_000 + '";5\n', encoding="utf-8")
    return path
