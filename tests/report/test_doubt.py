"""A table whose rows are in doubt, from the workbook to all that is said of it."""

import json
from pathlib import Path

import openpyxl
import pytest

from lkjip_xl.checks import lk009_susunan_tidak_pasti
from lkjip_xl.pipeline import examine
from lkjip_xl.read import read_book
from lkjip_xl.recognise import recognise
from lkjip_xl.report import kenali, temuan, terminal
from lkjip_xl.result import Result
from lkjip_xl.settings import Settings
from lkjip_xl.write.rekonsiliasi import write_rekonsiliasi
from tests.tools import examples


@pytest.fixture(scope="module")
def doubted(tmp_path_factory: pytest.TempPathFactory) -> Result:
    folder = tmp_path_factory.mktemp("ragu")
    examples.write(lk009_susunan_tidak_pasti.CHECK.bad, folder)
    return examine(folder)


def test_nobody_is_accused_and_one_line_tells_the_range_and_the_count(doubted: Result) -> None:
    assert [f.level.value for f in doubted.findings] == ["catatan"]
    (told,) = doubted.findings
    assert "A5:B14" in told.message and "4 dari 4 jumlah tidak cocok" in told.message
    assert "[[bacaan]]" in told.advice and 'berkas = "DPA.xlsx"' in told.advice
    assert not doubted.explanations


def test_temuan_json_says_that_the_reading_is_not_certain(doubted: Result) -> None:
    found = json.loads(temuan.to_text(doubted))
    (document,) = found["dokumen"]
    assert (document["bacaan"], document["dipakai"]) == ("tidak pasti", True)
    assert "4 dari 4" in document["alasan"]
    assert found["kesimpulan"]["siap_cetak"] is False and "belum pasti" in found["kesimpulan"]["kalimat"]


def test_the_screen_marks_the_document(doubted: Result) -> None:
    lines = [line.text for line in terminal.report(doubted)]
    assert any("DPA.xlsx / DPA" in line and "belum pasti" in line for line in lines)


def test_kenali_says_what_it_went_by_and_how_well_that_held(doubted: Result) -> None:
    book = read_book(doubted.path / "DPA.xlsx")
    text = "\n".join(line.text for line in kenali.show(book, recognise(book, Settings())))
    assert "Susunan baris: TIDAK PASTI" in text and "0 dari 4 jumlah cocok" in text and "[[bacaan]]" in text


def test_the_reconciliation_lists_it_under_what_was_not_checked(doubted: Result, tmp_path: Path) -> None:
    path = tmp_path / "Rekonsiliasi.xlsx"
    write_rekonsiliasi(doubted, path, {})
    rows = list(openpyxl.load_workbook(path)["Tidak diperiksa"].iter_rows(values_only=True))
    start = next(n for n, row in enumerate(rows) if "belum pasti" in str(row[0]))
    assert rows[start + 2][:2] == ("DPA.xlsx", "DPA, A5:B14") and "4 dari 4" in rows[start + 2][2]
    assert not any(row[0] == "LK101" and row[2] == "lulus" for row in rows)
