"""What is written is read back; the quick way through large sheets gives what the parser gives."""

import datetime as dt
import io
import string
import tempfile
from pathlib import Path
from typing import Any

import openpyxl
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.formula.translate import Translator

from lkjip_xl.read import read_book
from lkjip_xl.read.cells import Context
from lkjip_xl.read.formula import external_books, translate
from lkjip_xl.read.sheetxml import read_sheet
from lkjip_xl.read.styles import Style, make_style, shows
from lkjip_xl.read.values import is_error, serial
from tests.tools import odd_files as odd

quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
texts = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"),
    min_size=1,
    max_size=20,
).filter(lambda text: not is_error(text))  # a text that is an error value is read as one
values = st.one_of(
    st.none(),
    st.integers(-(10**15), 10**15),
    st.floats(allow_nan=False, allow_infinity=False).filter(lambda x: x == 0 or 1e-300 < abs(x) < 1e300),
    texts,
    st.booleans(),
)
tables = st.lists(st.lists(values, max_size=6), max_size=8)


def trimmed(rows: list[list[Any]]) -> list[list[Any]]:
    rows = [list(row) for row in rows]
    for row in rows:
        while row and row[-1] is None:
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return rows


@quick
@given(tables)
def test_what_xlsxwriter_writes_is_read_back(tmp_path: Path, table: list[list[Any]]) -> None:
    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False})
    sheet = book.add_worksheet("Data")
    for r, row in enumerate(table):
        for c, value in enumerate(row):
            if isinstance(value, bool):
                sheet.write_boolean(r, c, value)
            elif isinstance(value, str):
                sheet.write_string(r, c, value)
            elif value is not None:
                sheet.write_number(r, c, value)
    book.close()
    grid = read_book(path).grids[0]
    expected = trimmed(table)
    assert len(trimmed(grid.rows)) == len(expected)
    for got, row in zip(trimmed(grid.rows), expected, strict=True):
        assert len(got) == len(row)
        for mine, value in zip(got, row, strict=True):
            # XlsxWriter writes 16 digits, and a whole float as an integer
            assert mine == value or (isinstance(value, float) and mine == float(f"{value:.16G}"))


@quick
@given(tables)
def test_what_openpyxl_writes_is_read_back(table: list[list[Any]]) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for r, row in enumerate(table, 1):
        for c, value in enumerate(row, 1):
            if value is not None:
                made = sheet.cell(r, c)
                made.value = value
                if isinstance(value, str):
                    made.data_type = "s"
    buffer = io.BytesIO()
    book.save(buffer)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.xlsx"
        path.write_bytes(buffer.getvalue())
        grid = read_book(path).grids[0]
    oracle = openpyxl.load_workbook(io.BytesIO(buffer.getvalue())).active
    assert oracle is not None
    for r in range(max(len(table), grid.height)):
        for c in range(6):
            written = oracle.cell(r + 1, c + 1).value
            if isinstance(written, str) and ("_x" in written or written.startswith("#")):
                continue
            assert grid.value(r, c) == written, (r, c)


attributes = st.sampled_from(["", ' s="0"', ' s="1"', ' s="2"', ' s="3"', ' s="4"', ' s="11"', ' s="77"'])
numbers = ["5", "-5", "0.958", "1e3", "0.95799999999999996", "198501012010011001", "NaN", "Pagu", "", " 7 ", "1_0"]
bodies = {
    "": [
        "",
        "<f>SUM(A1:A3)</f><v>6</v>",
        "<f>1</f>",
        '<f t="shared" ref="A1:A9" si="0">B1</f><v>1</v>',
        '<f t="shared" si="0"/><v>2</v>',
        *(f"<v>{text}</v>" for text in numbers),
    ],
    ' t="s"': [f"<v>{text}</v>" for text in ("0", "1", "2", "3", "9", "-1", "")],
    ' t="str"': ["<f>A1&amp;B1</f><v>a &lt; b</v>", "<f>A1</f><v></v>", "<v>x</v>"],
    ' t="b"': ["<v>1</v>", "<v>0</v>"],
    ' t="e"': ["<v>#N/A</v>"],
    ' t="inlineStr"': ["<is><t>teks\r\n</t></is>", "<is><r><t>kaya</t></r></is>", "<is><t/></is>"],
}
contents = st.sampled_from([(kind, body) for kind, found in bodies.items() for body in found])
cells = st.tuples(st.integers(0, 6), attributes, contents, st.booleans())
rows = st.lists(st.tuples(st.integers(1, 12), st.booleans(), st.lists(cells, max_size=5)), max_size=10)


@settings(max_examples=300, deadline=None)
@given(rows, st.sampled_from([1, 7, 64, 100_000]))
def test_the_quick_way_and_the_parser_agree(made: list[Any], size: int) -> None:
    xml = ""
    for number, hidden, line in made:
        inner = "".join(
            f'<c r="{string.ascii_uppercase[col]}{number}"{kind + style if turned else style + kind}>{body}</c>'
            for col, style, (kind, body), turned in line
        )
        xml += f'<row r="{number}"{" hidden=" + chr(34) + "1" + chr(34) if hidden else ""}>{inner}</row>'
    data = odd.sheet(xml, after='<mergeCells><mergeCell ref="A1:B2"/></mergeCells>').encode()
    styles = [Style(), make_style("0.00%", False), make_style("dd/mm/yyyy", False), make_style("#,##0", True)]
    styles += [Style()] * 7 + [make_style("0.0", True)]
    context = Context(["satu", "", "tebal", "#REF!"], styles, False, frozenset({2}))
    pieces = [data[at : at + size] for at in range(0, len(data), size)]
    slow, slow_notes = read_sheet([data], context, "a.xlsx", "Data", False)
    fast, fast_notes = read_sheet(pieces, context, "a.xlsx", "Data", False, large=True)
    for name in FIELDS:
        assert getattr(fast, name) == getattr(slow, name), name
    assert [[type(v) for v in row] for row in fast.rows] == [[type(v) for v in row] for row in slow.rows]
    assert fast_notes == slow_notes


FIELDS = ("rows", "merges", "errors", "formulas", "uncached", "formats", "bold", "hidden_rows", "raw")
words = st.lists(
    st.sampled_from(["A1", "$B$2", "C$3", "$D4", "A1:B9", "A:C", "$1:3", '"A1"', "Lembar1!A1",
                     "'RKT 2021'!B2", "SUM(A1)",
                     "LOG10(A1)", "A1.5", "3.5", "TRUE", "#REF!", "Tabel1[Pagu]", "nama_A1"]),
    min_size=1, max_size=4,
)  # fmt: skip


@quick
@given(words, st.integers(0, 30), st.integers(0, 30))
def test_moved_formulas_read_as_openpyxl_moves_them(parts: list[str], down: int, right: int) -> None:
    parts = [part for part in parts if part != "A1.5"]
    formula = "+".join(parts) or "A1"
    column = openpyxl.utils.get_column_letter(10 + right)
    expected = Translator("=" + formula, origin="J10").translate_formula(f"{column}{10 + down}")
    assert "=" + translate(formula, down, right) == expected


def test_a_reference_moved_off_the_sheet_is_lost() -> None:
    assert translate("A1+B2", -1, 0) == "#REF!+B1"


def test_links_to_other_workbooks_are_told_from_table_columns_and_texts() -> None:
    assert external_books("[1]Sheet3!$E$8+'[12]RKA 2021'!A1+'C:\\data\\[3]x'!A1") == {1, 12, 3}
    assert external_books('Tabel1[2021]+"[4]Sheet!A1"+SUM(Tabel1[[#All],[5]])') == set()


def test_formats_that_show_dates() -> None:
    for code in ("dd/mm/yyyy", "[$-421]dd mmmm yyyy;@", "h:mm", 'd" "mmmm', "mmm-yy", "[$-409]h:mm AM/PM"):
        assert shows(code) == "date", code
    for code in (
        "0.00%",
        '"Rp"#,##0',
        "[$Rp-421]#,##0.00",
        '0 "hari"',
        "0\\ \\h\\a\\r\\i",
        "[Red]0",
        '_(* #,##0_);_(* "-"??_)',
        "@",
        "0.00E+00",
    ):
        assert shows(code) == "number", code
    assert shows("[h]:mm:ss") == "duration"


def test_midnight_is_a_date() -> None:
    assert serial(44561, "date") == dt.date(2021, 12, 31)
    assert serial(0.5, "date") == dt.time(12)
    assert serial(61, "date") == dt.date(1900, 3, 1)
    assert serial(-3, "date") == -3
