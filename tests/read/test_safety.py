"""Files that make libraries abort, hang or eat memory are refused with one sentence, or read for what is in them."""

import random
from pathlib import Path

import pytest

from lkjip_xl.model import Unreadable
from lkjip_xl.read import child, guard, read_book
from lkjip_xl.read.book import read_here
from tests.tools import odd_files as odd
from tests.tools.odd_files import cell, row


def refusal(path: Path) -> str:
    with pytest.raises(Unreadable) as caught:
        read_book(path)
    text = str(caught.value)
    assert "\n" not in text
    assert path.name not in text
    return text


def test_one_far_cell_is_left_out_and_named(tmp_path: Path) -> None:
    rows = row(1, cell("A1", 1)) + row(1048576, cell("XFD1048576", 5))
    book = read_book(odd.xlsx(tmp_path / "a.xlsx", rows))
    assert book.grids[0].rows == [[1]]
    assert any("XFD1048576" in note and "5" in note for note in book.notes)


@pytest.mark.parametrize("stray", ["XFD1", "AZZ1"])
@pytest.mark.parametrize("count", [50, 8_000])  # parsed, and taken by pattern
def test_a_stray_cell_beside_a_table(tmp_path: Path, stray: str, count: int) -> None:
    body = "".join(row(n, cell(f"A{n}", n), cell(f"B{n}", n)) for n in range(2, count))
    book = read_book(odd.xlsx(tmp_path / "a.xlsx", row(1, cell("A1", 1), cell(stray, 9)) + body))
    assert book.grids[0].width == 2
    assert book.grids[0].height == count - 1
    assert any(stray in note for note in book.notes)


def test_a_table_that_stands_far_away_is_read(tmp_path: Path) -> None:
    rows = row(1, cell("A1", 1)) + "".join(row(n, *(cell(f"AZ{n}", n), cell(f"ZA{n}", 1))) for n in range(900, 960))
    book = read_book(odd.xlsx(tmp_path / "a.xlsx", rows))
    assert book.grids[0].value(959 - 1, 51) == 959
    assert book.grids[0].width == 677
    assert book.notes == ()


def test_styled_blank_rows_and_a_false_dimension_do_not_stretch_the_sheet(tmp_path: Path) -> None:
    rows = row(1, cell("A1", 1)) + "".join(row(n, f'<c r="A{n}" s="1"/>') for n in range(2, 9000))
    grid = read_book(odd.xlsx(tmp_path / "a.xlsx", rows, before='<dimension ref="A1:XFD1048576"/>')).grids[0]
    assert (grid.height, grid.width, len(grid.formats)) == (1, 1, 0)


def test_packages_that_inflate_to_gigabytes_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "membengkak" in refusal(odd.bomb(tmp_path / "a.xlsx", 21))
    monkeypatch.setattr(guard, "MAX_INFLATED", 8 << 20)
    with pytest.raises(Unreadable, match="membengkak"):
        read_here(odd.bomb(tmp_path / "b.xlsx", 20))


@pytest.mark.parametrize("where", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml"])
def test_entities_are_never_expanded(tmp_path: Path, where: str) -> None:
    content = odd.parts({"Data": odd.sheet(row(1, cell("A1", 1)))}, strings=["<t>x</t>"])
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    doctype = f'<!DOCTYPE x [<!ENTITY l0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">{laughs}]>'
    content[where] = content[where].replace("?>", "?>" + doctype, 1).replace("<v>1</v>", "<v>&l9;&f;</v>")
    assert "rusak" in refusal(odd.pack(tmp_path / "a.xlsx", content))


def test_no_workbook_each_with_its_reason(tmp_path: Path) -> None:
    def write(name: str, data: bytes) -> Path:
        (tmp_path / name).write_bytes(data)
        return tmp_path / name

    good = odd.xlsx(tmp_path / "baik.xlsx", row(1, cell("A1", 1))).read_bytes()
    assert "kosong" in refusal(write("kosong.xlsx", b""))
    assert "kosong" in refusal(write("nol.xlsx", b"\0" * 5000))
    assert "rusak" in refusal(write("potong.xlsx", good[: len(good) // 2]))
    assert "kata sandi" in refusal(odd.ole(tmp_path / "sandi.xlsx", "EncryptionInfo", "EncryptedPackage"))
    assert "Word" in refusal(odd.ole(tmp_path / "surat.xls", "WordDocument"))
    assert "Word" in refusal(odd.pack(tmp_path / "surat.xlsx", {"word/document.xml": "<w/>", "_rels/.rels": "<r/>"}))
    assert "PDF" in refusal(write("cetak.xlsx", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"))
    assert "gambar" in refusal(write("foto.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(range(256))))
    assert "arsip" in refusal(odd.pack(tmp_path / "semua.xlsx", {"PK.docx": "x"}))
    assert "kunci" in refusal(write("~$PK.xlsx", b"\x05Budi"))
    assert refusal(write("acak.xlsx", random.Random(1).randbytes(4000)))
    assert "tanpa kolom" in refusal(write("catatan.xlsx", b"ini hanya catatan\nbukan tabel\n"))


def test_a_damaged_deflate_stream_is_one_sentence(tmp_path: Path) -> None:
    path = odd.xlsx(tmp_path / "a.xlsx", "".join(row(n, cell(f"A{n}", n * 7919)) for n in range(1, 400)))
    data = bytearray(path.read_bytes())
    at = data.index(b"xl/worksheets/sheet1.xml") + 200
    data[at : at + 40] = b"\xff" * 40
    path.write_bytes(data)
    assert "rusak" in refusal(path)


def test_a_zip_with_a_password_is_told(tmp_path: Path) -> None:
    path = odd.xlsx(tmp_path / "a.xlsx", row(1, cell("A1", 1)))
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    path.write_bytes(data)
    assert "kata sandi" in refusal(path)


@pytest.mark.parametrize(
    ("fault", "said"),
    [("raise PanicException('index out of bounds')", "rusak"), ("os.abort()", "menghentikan pembaca")],
)
def test_a_library_that_panics_or_aborts_costs_one_file_only(
    fault: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The library is replaced, in the process that reads, by one that panics (no Exception) or takes it down."""
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "python_calamine.py").write_text(
        "import os\n"
        "class PanicException(BaseException): pass\n"
        "class CalamineWorkbook:\n"
        "    @staticmethod\n"
        f"    def from_filelike(stream): {fault}\n"
    )
    monkeypatch.syspath_prepend(tmp_path / "lib")
    child.drop()  # the next one goes by the new path
    try:
        assert said in refusal(odd.xls(tmp_path / "a.xls"))
        assert read_book(odd.xlsx(tmp_path / "b.xlsx", row(1, cell("A1", 1)))).grids[0].rows == [[1]]
    finally:
        child.drop()


def test_a_missing_file_or_a_folder_is_one_sentence(tmp_path: Path) -> None:
    assert "tidak dapat dibuka" in refusal(tmp_path / "tidak-ada.xlsx")
    (tmp_path / "folder.xlsx").mkdir()
    assert "tidak dapat dibuka" in refusal(tmp_path / "folder.xlsx")
