"""Copies of formats that cannot be changed in place: an .xlsx that holds the values, and says so."""

import datetime
from pathlib import Path

import openpyxl
import pytest
import xlwt

from lkjip_xl.model import Level
from lkjip_xl.write.terisi import write_copy
from lkjip_xl.write.values_copy import sheet_names
from tests.tools.package_check import faults
from tests.write.test_terisi import at, fill, finding


def old_excel(path: Path) -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("PK")
    sheet.write_merge(0, 0, 0, 2, "PERJANJIAN KINERJA", xlwt.easyxf("font: bold on"))
    sheet.write(1, 0, "198501012010011001")
    sheet.write(1, 1, 0.9817, xlwt.easyxf(num_format_str="0.00%"))
    sheet.write(1, 2, datetime.date(2021, 1, 4), xlwt.easyxf(num_format_str="d mmmm yyyy"))
    sheet.write(2, 0, 15580243976)
    sheet.write(2, 1, True)
    sheet.write(3, 1, "=1+1 sebagai teks")
    book.save(str(path))


def test_an_old_workbook(tmp_path: Path) -> None:
    source, target = tmp_path / "PK.xls", tmp_path / "PK.xlsx"
    old_excel(source)
    before = source.read_bytes()
    fills = [fill("PK.xls", "PK", "C3", "98.17"), fill("PK.xls", "PK", "A3", "1")]
    found = [finding([at("PK.xls", "PK", "A3")]), finding([at("PK.xls", "PK", "B1")], Level.PERINGATAN, "LK300")]
    said = write_copy(source, target, "xls", fills, found)
    assert source.read_bytes() == before
    assert faults(target) == []
    assert "hanya memuat nilai" in said[0]
    assert any("sel A3: tidak diisi karena sel sudah berisi" in line for line in said)
    sheet = openpyxl.load_workbook(target)["PK"]
    assert [str(m) for m in sheet.merged_cells.ranges] == ["A1:C1"]
    assert sheet["A2"].value == "198501012010011001", "a NIP stays text"
    assert (sheet["B2"].value, sheet["B2"].number_format) == (0.9817, "0.00%")
    assert sheet["C2"].value == datetime.datetime(2021, 1, 4)
    assert (sheet["A3"].value, sheet["A3"].fill.fgColor.rgb) == (15580243976, "FFFFC7CE")
    assert sheet["B4"].value == "=1+1 sebagai teks"
    assert sheet["B4"].data_type == "s"
    assert (sheet["C3"].value, sheet["C3"].fill.fgColor.rgb) == (98.17, "FFE2F0D9")
    assert "LK201" in sheet["A3"].comment.text
    assert "LK300" in sheet["A1"].comment.text, "a merged area is marked at its first cell"


@pytest.mark.parametrize(
    ("name", "content", "form"),
    [
        ("data.csv", "Program;Pagu;Serapan\nSatu;4.220.050.600;\n", "csv"),
        (
            "data.xls",
            "<html><table><tr><th>Program<th>Pagu<th>Serapan<tr><td>Satu<td>4.220.050.600<td></table>",
            "html",
        ),
    ],
)
def test_text_and_pages(tmp_path: Path, name: str, content: str, form: str) -> None:
    from lkjip_xl.read import read_book

    source, target = tmp_path / name, tmp_path / "data.xlsx"
    source.write_text(content, encoding="utf-8")
    book = read_book(source)
    assert book.format == form
    sheet_name = book.grids[0].name
    said = write_copy(source, target, form, [fill(name, sheet_name, "C2", "98.17")], [])
    assert "hanya memuat nilai" in said[0]
    assert faults(target) == []
    sheet = openpyxl.load_workbook(target).active
    assert [[c.value for c in row] for row in sheet.iter_rows()] == [
        ["Program", "Pagu", "Serapan"],
        ["Satu", "4.220.050.600", 98.17],
    ]


def test_sheet_names_that_excel_refuses() -> None:
    names = [
        "Report Hasil Pendapatan Daerah Kota Anu",
        "Report Hasil Pendapatan Daerah Kota Lain",
        "a/b:c",
        "'x'",
        "PK",
        "pk",
    ]
    new = sheet_names(names)
    assert all(0 < len(n) <= 31 for n in new.values())
    assert len({n.casefold() for n in new.values()}) == len(names)
    assert (new["PK"], new["a/b:c"], new["'x'"]) == ("PK", "a b c", "x")
