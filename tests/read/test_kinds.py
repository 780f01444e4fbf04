"""Every other kind of file: told by content, whatever the ending, with what its format gives."""

import datetime as dt
from pathlib import Path

import pytest

from lkjip_xl.model import Unreadable
from lkjip_xl.read import Grid, read_book
from tests.tools import odd_files as odd


def written(path: Path, data: bytes | str, encoding: str = "utf-8") -> Path:
    path.write_bytes(data if isinstance(data, bytes) else data.encode(encoding))
    return path


def grid_of(path: Path) -> Grid:
    return read_book(path).grids[0]


def test_xls(tmp_path: Path) -> None:
    book = read_book(odd.xls(tmp_path / "a.xlsx"))  # named wrongly on purpose
    grid = book.grids[0]
    assert book.format == "xls"
    assert [grid.value(r, 1) for r in range(1, 6)] == ["NIP", "001985", 0.958, 7, "gabung"]
    assert grid.errors == {(7, 1): "#REF!", (8, 1): "#DIV/0!"}
    assert dict(grid.formats) == {(3, 1): "0.00%"}
    assert grid.bold == {(1, 1)}
    assert (grid.hidden_rows, grid.hidden_cols) == ({4}, {2})
    assert grid.merges == ((5, 1, 6, 2),)
    assert [g.hidden for g in book.grids] == [False, True]


def test_xlsb(tmp_path: Path) -> None:
    book = read_book(odd.xlsb(tmp_path / "a.xls", [(1, 1, 5.5), (1, 2, "galat"), (3, 0, 2.0)]))
    assert book.format == "xlsb"
    assert book.grids[0].value(1, 1) == 5.5
    assert book.grids[0].value(3, 0) == 2
    assert book.grids[0].errors == {(1, 2): "#DIV/0!"}
    assert book.notes


def test_an_xlsb_with_a_far_cell_is_refused_before_calamine_makes_room_for_it(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="membengkak"):
        read_book(odd.xlsb(tmp_path / "a.xlsb", [(0, 0, 1.0), (1048575, 16383, 2.0)]))


def test_ods(tmp_path: Path) -> None:
    book = read_book(odd.ods(tmp_path / "a.xlsx"))
    grid = book.grids[0]
    assert book.format == "ods"
    assert grid.rows[2] == [None, "NIP", "001985", "001985", "001985"]
    assert grid.rows[3] == [None, 0.958, 12]
    assert grid.rows[4] == ["gabung", None, None, dt.date(2021, 12, 31)]
    assert grid.height == 5
    assert dict(grid.formats) == {(3, 1): "0.00%", (3, 2): '"Rp"#,##0'}
    assert grid.formulas == {(3, 2): "B4*2,Lain!C1:C3", (4, 2): "1/0"}
    assert grid.errors == {(4, 2): "#DIV/0!"}
    assert grid.bold == {(2, 1)}
    assert (grid.hidden_rows, grid.hidden_cols) == ({3}, {2})
    assert grid.merges == ((4, 0, 5, 1),)
    assert [g.hidden for g in book.grids] == [False, True]


EXCEL_2003 = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:x="urn:schemas-microsoft-com:office:excel">
<Styles><Style ss:ID="s1"><Font ss:Bold="1"/><NumberFormat ss:Format="Percent"/></Style></Styles>
<Worksheet ss:Name="Data"><Table><Column ss:Index="3" ss:Hidden="1"/>
<Row ss:Index="2"><Cell ss:Index="2" ss:MergeAcross="1"><Data ss:Type="String">a &amp; b</Data></Cell>
<Cell><Data ss:Type="Number">5</Data></Cell></Row>
<Row ss:Hidden="1"><Cell ss:StyleID="s1"><Data ss:Type="Number">0.958</Data></Cell>
<Cell ss:Formula="=RC[-1]*R1C1"><Data ss:Type="Error">#REF!</Data></Cell>
<Cell><Data ss:Type="DateTime">2021-12-31T00:00:00.000</Data></Cell></Row></Table></Worksheet>
<Worksheet ss:Name="Sembunyi"><Table/>
<WorksheetOptions><x:Visible>SheetHidden</x:Visible></WorksheetOptions></Worksheet></Workbook>"""


def test_excel_2003_xml(tmp_path: Path) -> None:
    book = read_book(written(tmp_path / "a.xls", EXCEL_2003))
    grid = book.grids[0]
    assert grid.rows == [[], [None, "a & b", None, 5], [0.958, None, dt.date(2021, 12, 31)]]
    assert grid.errors == {(2, 1): "#REF!"}
    assert grid.formulas == {(2, 1): "A3*$A$1"}
    assert grid.merges == ((1, 1, 1, 2),)
    assert (grid.hidden_rows, grid.hidden_cols) == ({2}, {2})
    assert dict(grid.formats) == {(2, 0): "0.00%"}
    assert [g.hidden for g in book.grids] == [False, True]


PAGE = """<html><head><title>x</title><style>td{}</style></head><body><center><h2>PEMERINTAH KOTA</h2></center>
<table border=1><tr><th rowspan=2>Kode<th colspan="2">Pagu &amp; Realisasi</tr><tr><td>Pagu<td>Realisasi</td></tr>
<tr style="display: none"><td>001985</td><td>1.500<br>2.500</td><td>&nbsp;</td></tr>
<tr><td><b>Program</b></td><td>#REF!</td><td x:num="12.5">12,50</td></tr></table>
<table><tr><td>catatan<table><tr><td>dalam</td></tr></table></td></tr></table></body></html>"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_html(tmp_path: Path, encoding: str) -> None:
    book = read_book(written(tmp_path / "a.xls", PAGE, encoding))
    grid = book.grids[0]
    assert book.format == "html"
    assert grid.rows == [
        ["PEMERINTAH KOTA"],
        ["Kode", "Pagu & Realisasi"],
        [None, "Pagu", "Realisasi"],
        ["001985", "1.500\n2.500"],
        ["Program", None, 12.5],
        ["catatan"],
        ["dalam"],
    ]
    assert sorted(grid.merges) == [(1, 0, 2, 0), (1, 1, 1, 2)]
    assert grid.hidden_rows == {3}
    assert grid.bold == {(1, 0), (1, 1), (4, 0)}
    assert grid.errors == {(4, 1): "#REF!"}


def test_an_html_fragment_in_a_declared_code_page(tmp_path: Path) -> None:
    data = b'<meta charset="windows-1252"><table><tr><td>\x93Terpenuhi\x94 100 \xb1 2</td></tr></table>'
    assert grid_of(written(tmp_path / "a.xls", data)).rows == [["“Terpenuhi” 100 ± 2"]]


def test_an_html_page_without_a_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="tanpa tabel"):
        read_book(written(tmp_path / "a.xls", "<!DOCTYPE html><html><body>Silakan login</body></html>"))


def test_hostile_spans_and_depth_in_html_end_quickly(tmp_path: Path) -> None:
    wide = "<table>" + '<tr><td rowspan="99999999" colspan="99999999">x</td></tr>' * 3 + "</table>"
    assert grid_of(written(tmp_path / "a.xls", wide)).value(0, 0) == "x"
    with pytest.raises(Unreadable):
        read_book(written(tmp_path / "b.xls", "<table><tr><td>" * 5000))


def test_mhtml(tmp_path: Path) -> None:
    text = (
        'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        "Content-Location: file:///C:/x/sheet001.htm\r\n\r\n"
        "<html><table><tr><td class=3Da>001985</td><td>caf=C3=A9</td></tr></table></html>\r\n--b--\r\n"
    )
    book = read_book(written(tmp_path / "a.xls", text))
    assert book.format == "mhtml"
    assert (book.grids[0].name, book.grids[0].rows) == ("sheet001", [["001985", "café"]])


@pytest.mark.parametrize(
    ("text", "encoding", "kind"),
    [
        ("Kode;Pagu\n001985;1.500,25\n;\n", "utf-8", "csv"),
        ("Kode;Pagu\n001985;1.500,25\n", "utf-8-sig", "csv"),
        ('sep=;\nKode;Pagu\n001985;"1.500,25"\n', "cp1252", "csv"),
        ("Kode\tPagu\r\n001985\t1.500,25\r\n", "utf-16", "tsv"),
        ('Kode,Pagu\n001985,"1.500,25"\n', "utf-8", "csv"),
        ("Judul, dengan koma, saja\n\nKode;Pagu\n001985;1.500,25\n", "utf-8", "csv"),
    ],
)
def test_delimited_text_keeps_every_field_as_text(tmp_path: Path, text: str, encoding: str, kind: str) -> None:
    book = read_book(written(tmp_path / "a.csv", text, encoding))
    assert book.format == kind
    assert book.grids[0].rows[-2:] == [["Kode", "Pagu"], ["001985", "1.500,25"]]
    assert book.grids[0].height == len([line for line in text.splitlines() if line.strip(";")]) + text.count("\n\n")


def test_delimited_text_in_the_windows_code_page(tmp_path: Path) -> None:
    assert grid_of(written(tmp_path / "a.csv", b"a;\x93b\x94\n1;#DIV/0!\n")).rows == [["a", "“b”"], ["1", None]]
