"""What an .xlsx holds is what the Grid says: each kind of cell, each quirk of exporters."""

import datetime as dt
from pathlib import Path

import pytest

from lkjip_xl.model import Unreadable
from lkjip_xl.read import Grid, read_book
from tests.tools import odd_files as odd
from tests.tools.odd_files import cell, row, text_cell


def grid_of(path: Path) -> Grid:
    return read_book(path).grids[0]


def test_values_stand_at_their_absolute_place_and_blanks_are_none(tmp_path: Path) -> None:
    rows = row(3, cell("B3", 5), cell("D3", "2.50"), cell("E3", 1, ' t="b"')) + row(5, text_cell("A5", "  teks\n "))
    grid = grid_of(odd.xlsx(tmp_path / "a.xlsx", rows))
    assert grid.rows == [[], [], [None, 5, None, 2.5, True], [], ["  teks\n "]]
    assert type(grid.value(2, 1)) is int


def test_formats_bold_hidden_and_merges(tmp_path: Path) -> None:
    rows = row(1, cell("A1", "0.958", ' s="1"'), cell("B1", 7, ' s="2"'), cell("C1", 1, ' s="3"'), cell("D1", 4))
    rows += row(2, cell("A2", 1), '<c r="B2" s="1"/>', attributes=' hidden="1"')
    path = odd.xlsx(
        tmp_path / "a.xlsx",
        rows,
        before='<cols><col min="3" max="16384" hidden="1"/></cols>',
        after='<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="$C$1:$D$1"/></mergeCells>',
    )
    grid = grid_of(path)
    assert dict(grid.formats) == {(0, 0): "0.00%", (0, 1): '"Rp"#,##0.00', (1, 1): "0.00%"}
    assert grid.bold == {(0, 2)}
    assert grid.hidden_rows == {1}
    assert grid.hidden_cols == {2, 3}
    assert grid.merges == ((0, 0, 1, 1), (0, 2, 0, 3))
    assert grid.value(0, 0) == 0.958
    assert grid.value(1, 1) is None


def test_dates_times_and_durations_follow_the_format(tmp_path: Path) -> None:
    rows = row(
        1, cell("A1", 44561, ' s="4"'), cell("B1", "44561.75", ' s="4"'), cell("C1", "1.25", ' s="5"'), cell("D1", 60)
    )
    assert grid_of(odd.xlsx(tmp_path / "a.xlsx", rows)).rows == [
        [dt.date(2021, 12, 31), dt.datetime(2021, 12, 31, 18), dt.timedelta(hours=30), 60]
    ]
    old_mac = odd.xlsx(tmp_path / "b.xlsx", rows, workbook='<workbookPr date1904="1"/>')
    assert grid_of(old_mac).value(0, 0) == dt.date(2026, 1, 1)


def test_what_javascript_exporters_put_into_number_cells(tmp_path: Path) -> None:
    rows = row(
        1,
        *(
            cell(f"{c}1", v, ' t="n"')
            for c, v in zip("ABCDEF", ["NaN", "-Infinity", "null", "Pagu (Rp)", "", "1_000"], strict=True)
        ),
    )
    grid = grid_of(odd.xlsx(tmp_path / "a.xlsx", rows))
    assert grid.rows == [[None, None, None, "Pagu (Rp)", None, "1_000"]]
    assert grid.errors == {(0, 0): "NaN", (0, 1): "-Infinity", (0, 2): "null"}


def test_error_cells_are_errors_whether_typed_or_written_as_text(tmp_path: Path) -> None:
    rows = row(
        1, cell("A1", "#REF!", ' t="e"'), cell("B1", 0, ' t="s"'), text_cell("C1", "#DIV/0!"), cell("D1", 9, ' t="s"')
    )
    grid = grid_of(odd.xlsx(tmp_path / "a.xlsx", rows, strings=["<t>#ERROR!</t>"]))
    assert {c: grid.errors[0, c] for c in range(3)} == {0: "#REF!", 1: "#ERROR!", 2: "#DIV/0!"}
    assert (0, 3) in grid.errors  # the string is not in the file: said, not blank
    assert grid.rows == [[None] * 4]


def test_formulas_cached_uncached_shared_and_linked(tmp_path: Path) -> None:
    rows = row(
        1, '<c r="A1"><f>SUM(B1:B9)</f><v>12</v></c>', '<c r="B1"><f>C1*2</f></c>', '<c r="C1"><f>D1</f><v></v></c>'
    )
    rows += row(
        2,
        '<c r="A2"><f t="shared" ref="A2:A4" si="0">B2+$B$1&amp;"A1"</f><v>1</v></c>',
        '<c r="B2" t="str"><f>""</f><v></v></c>',
    )
    rows += row(3, '<c r="A3"><f t="shared" si="0"/><v>2</v></c>', "<c r='B3'><f>[1]Sheet3!$E$8+1</f><v>3</v></c>")
    book = read_book(odd.xlsx(tmp_path / "a.xlsx", rows, links=["file:///D:/data/RKA%202021.xlsx"]))
    grid = book.grids[0]
    assert grid.rows == [[12, None, None], [1, None], [2, 3]]
    assert grid.formulas == {
        (0, 0): "SUM(B1:B9)", (0, 1): "C1*2", (0, 2): "D1", (1, 0): 'B2+$B$1&"A1"', (1, 1): '""',
        (2, 0): 'B3+$B$1&"A1"', (2, 1): "[1]Sheet3!$E$8+1",
    }  # fmt: skip
    assert grid.uncached == {(0, 1), (0, 2)}
    assert any("RKA 2021.xlsx" in note and "B3" in note for note in book.notes)
    assert any("B1, C1" in note for note in book.notes)


def test_numbers_keep_every_digit_that_was_written(tmp_path: Path) -> None:
    rows = row(
        1,
        cell("A1", "198501012010011001"),
        cell("B1", "0.95799999999999996"),
        cell("C1", "15580243976"),
        cell("D1", "0.1234567890123456789"),
    )
    grid = grid_of(odd.xlsx(tmp_path / "a.xlsx", rows))
    assert grid.value(0, 0) == 198501012010011001
    assert grid.value(0, 1) == 0.958
    assert set(grid.raw) == {(0, 0), (0, 3)}
    assert grid.raw[0, 3] == "0.1234567890123456789"


def test_rich_text_is_joined_phonetics_left_out_and_bold_runs_seen(tmp_path: Path) -> None:
    strings = [
        "<r><rPr><b/></rPr><t>PROGRAM </t></r><r><rPr><b/></rPr><t>I</t></r><rPh><t>x</t></rPh>",
        "<r><rPr><b/></rPr><t>A</t></r><r><t>b</t></r>",
        "<t>a_x000D_\nb_x005F_x</t>",
    ]
    rows = row(1, *(cell(f"{c}1", i, ' t="s"') for i, c in enumerate("ABC")))
    grid = grid_of(odd.xlsx(tmp_path / "a.xlsx", rows, strings=strings))
    assert grid.rows == [["PROGRAM I", "Ab", "a\r\nb_x"]]
    assert grid.bold == {(0, 0)}


def test_sheets_hidden_long_titles_strict_and_prefixed(tmp_path: Path) -> None:
    title = "Laporan Kinerja Instansi Pemerintah Tahun 2021 & lainnya"
    sheets = {title: odd.sheet(row(1, cell("A1", 1))), "b": odd.sheet(""), "c": odd.sheet("")}
    book = read_book(odd.pack(tmp_path / "a.xlsx", odd.parts(sheets, states={"b": "hidden", "c": "veryHidden"})))
    assert [(g.name, g.hidden) for g in book.grids] == [(title, False), ("b", True), ("c", True)]

    rows = row(1, cell("A1", 1, ' s="1"'))
    strict = odd.sheet(rows, main=odd.STRICT_MAIN, rel=odd.STRICT_REL)
    path = odd.pack(tmp_path / "s.xlsx", odd.parts({"S": strict}, main=odd.STRICT_MAIN, rel=odd.STRICT_REL))
    assert grid_of(path).rows == [[1]]

    inner = "<x:row><x:c><x:v>4</x:v></x:c><x:c t='str'><x:v>t</x:v></x:c></x:row>"
    prefixed = f"<x:worksheet xmlns:x='{odd.MAIN}'><x:sheetData>{inner}</x:sheetData></x:worksheet>"
    assert grid_of(odd.pack(tmp_path / "p.xlsx", odd.parts({"P": prefixed}))).rows == [[4, "t"]]


def test_a_missing_or_broken_sheet_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    content = odd.parts(
        {"Ada": odd.sheet(row(1, cell("A1", 1))), "Hilang": odd.sheet(""), "Rusak": odd.sheet("")[:-30]}
    )
    del content["xl/worksheets/sheet2.xml"]
    book = read_book(odd.pack(tmp_path / "a.xlsx", content))
    assert [g.name for g in book.grids] == ["Ada"]
    assert any("Hilang" in note for note in book.notes)
    assert any("Rusak" in note for note in book.notes)


@pytest.mark.parametrize("gone", ["xl/_rels/workbook.xml.rels", "xl/styles.xml", "_rels/.rels", "[Content_Types].xml"])
def test_parts_that_excel_could_do_without_are_not_needed(tmp_path: Path, gone: str) -> None:
    content = odd.parts({"Data": odd.sheet(row(1, cell("A1", 1, ' s="99"')))})
    del content[gone]
    assert grid_of(odd.pack(tmp_path / "a.xlsx", content)).rows == [[1]]


def test_a_workbook_without_sheets_says_so(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="tidak memuat lembar"):
        read_book(odd.pack(tmp_path / "a.xlsx", odd.parts({})))


X15 = 'xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"'


@pytest.mark.parametrize("extended", ['<x15:workbookPr chartTrackingRefBase="1"/>', '<x15:workbookPr date1904="0"/>'])
def test_the_dates_of_1904_are_told_by_the_workbook_itself(tmp_path: Path, extended: str) -> None:
    """Excel writes a second workbookPr, of another namespace, among the extensions."""
    content = odd.parts({"Data": odd.sheet(row(1, cell("A1", 1000, ' s="4"')))})
    name = "xl/workbook.xml"
    content[name] = content[name].replace("<sheets>", '<workbookPr date1904="1"/><sheets>').replace(
        "</workbook>", f'<extLst><ext uri="{{7523E5D3}}" {X15}>{extended}</ext></extLst></workbook>'
    )  # fmt: skip
    assert "extLst" in content[name]
    assert read_book(odd.pack(tmp_path / "a.xlsx", content)).grids[0].rows == [[dt.date(1906, 9, 27)]]


def test_what_extensions_hold_is_no_part_of_the_sheet(tmp_path: Path) -> None:
    inside = '<extLst><ext><row r="9"><c r="A9"><v>5</v></c></row><mergeCell ref="A1:B2"/></ext></extLst>'
    rows = f'<row r="1">{cell("A1", 1)}{inside}</row>' + row(2, cell("A2", 2))
    grid = read_book(odd.xlsx(tmp_path / "a.xlsx", rows, after=inside)).grids[0]
    assert (grid.rows, grid.merges) == ([[1], [2]], ())
