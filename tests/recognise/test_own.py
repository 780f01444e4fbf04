"""Outputs and templates of the program among the inputs are said and never read."""

from pathlib import Path

from lkjip_xl.read import read_book
from lkjip_xl.read.grid import Book
from lkjip_xl.recognise import recognise
from lkjip_xl.recognise.own import OUTPUT, TEMPLATE
from lkjip_xl.settings import Settings
from lkjip_xl.write.contoh import write_start_folder
from lkjip_xl.write.lampiran import write_lampiran
from lkjip_xl.write.lampiran.template import default_template
from lkjip_xl.write.rekonsiliasi import write_rekonsiliasi
from tests.tools.grids import grid


def said(book: Book) -> tuple[list[str], list[str]]:
    found = recognise(book, Settings())
    return [d.kind for d in found.documents], [u.reason for u in found.unrecognised if u.sheet is None]


def test_outputs_are_told_by_their_properties_whatever_their_name(bersih, tmp_path: Path) -> None:
    write_rekonsiliasi(bersih, tmp_path / "a.xlsx", {})
    write_lampiran(bersih, tmp_path / "b.xlsx", None)
    for name in ("a.xlsx", "b.xlsx"):
        book = read_book(tmp_path / name)
        assert book.made_by == "lkjip-xl"
        assert said(book) == ([], [OUTPUT])


def test_outputs_in_a_format_without_properties_are_told_by_their_sheets(bersih, tmp_path: Path) -> None:
    write_rekonsiliasi(bersih, tmp_path / "a.xlsx", {})
    write_lampiran(bersih, tmp_path / "b.xlsx", None)
    for name in ("a.xlsx", "b.xlsx"):
        book = read_book(tmp_path / name)
        assert said(Book("x.xls", "xls", book.grids)) == ([], [OUTPUT])


def test_a_template_is_no_document() -> None:
    assert said(read_book(Path(str(default_template())))) == ([], [TEMPLATE])


def test_the_blank_forms_and_a_lonely_mark_are_read(tmp_path: Path) -> None:
    write_start_folder(tmp_path / "baru")
    for path in (tmp_path / "baru").glob("*.xlsx"):
        kinds, skipped = said(read_book(path))
        assert kinds and not skipped
    one = grid("|PERJANJIAN KINERJA TAHUN 2023|\n|No|Program|Anggaran (Rp)|Keterangan|\n|1|Program A|10|{{ket}}|")
    assert said(Book("x.xlsx", "xlsx", (one,))) == (["pk"], [])
