"""Like findings of one column are told once; what is wrong each in its own way is told each by itself."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook

from lkjip_xl.checks.folding import LEAST, folded
from lkjip_xl.model import Finding, Level, Located, Place
from lkjip_xl.pipeline import examine
from lkjip_xl.report import temuan, terminal


def one(row: int, col: int = 3, text: str = "", **more: object) -> Finding:
    places = Place("DPA.xlsx", "DPA", row, col), Place("DPA.xlsx", "DPA", row, 1)
    where = (Located(places[0], text), Located(places[1]))
    found = Finding("LK104", "anggaran-kosong", Level.GALAT, "Kegiatan tidak mempunyai anggaran.", where)
    return replace(found, **more)


def test_like_findings_of_a_column_are_one_with_all_their_cells() -> None:
    (got,) = folded([one(n) for n in (4, 5, 6, 9, 11)])
    assert got.many == 5 and [at.place.a1 for at in got.locations] == ["D5", "D6", "D7", "D10", "D12"]
    assert "4 lainnya di kolom D: D5:D7, D10 dan D12" in got.message


def test_a_few_stay_by_themselves() -> None:
    assert len(folded([one(n) for n in range(LEAST - 1)])) == LEAST - 1


def test_another_column_sheet_text_or_level_is_another_cause() -> None:
    first = [one(n) for n in range(LEAST)]
    other = [one(n, 4) for n in range(LEAST - 1)] + [one(30, text="n/a"), one(31, level=Level.CATATAN)]
    assert [f.many for f in folded([*first, *other])] == [LEAST, *[1] * (LEAST + 1)]


def test_figures_wrong_each_in_its_own_way_are_told_each_and_the_same_shift_once() -> None:
    def wrong(row: int, value: int, expected: int) -> Finding:
        return one(row, text=str(value), value=Decimal(value), expected=Decimal(expected), relations=(f"r{row}",))

    own = [wrong(n, 100 + n * n, 90) for n in range(6)]
    assert folded(own) == own
    same = [replace(wrong(n, 7000, 6000), relations=(f"r{n}",)) for n in range(6)]
    (got,) = folded(same)
    assert (got.many, got.value, got.expected) == (6, 7000, 6000) and got.relations == tuple(f"r{n}" for n in range(6))
    shifted = [replace(wrong(n, 7000, 6000), value=Decimal(7000 + n), expected=Decimal(6000 + n)) for n in range(6)]
    (got,) = folded(shifted)
    assert (got.many, got.value, got.expected, got.difference) == (6, None, None, None)


def test_a_check_whose_findings_each_say_something_is_left_alone() -> None:
    notes = [one(n) for n in range(9)]
    assert folded(notes, {"LK104"}) == notes


def test_one_line_for_a_column_of_words_in_the_report(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.title = "DPA"
    sheet.append(["DOKUMEN PELAKSANAAN ANGGARAN"])
    sheet.append(["Dinas Perpustakaan Kabupaten Contoh, Tahun 2023"])
    sheet.append(["Kode", "Program / Kegiatan", "Pagu (Rp)"])
    for n in range(1, 9):
        sheet.append([f"2.23.02.2.{n:02}", f"Kegiatan Layanan {n}", "belum ada" if n > 2 else n * 10_000_000])
    book.save(tmp_path / "DPA.xlsx")
    result = examine(tmp_path)
    words = [f for f in json.loads(temuan.to_text(result))["temuan"] if f["kode"] == "LK003"]
    assert [f["banyak"] for f in words] == [6]
    assert [at["sel"] for at in words[0]["lokasi"]] == [f"C{n}" for n in range(6, 12)]
    text = "\n".join(line.text for line in terminal.report(result))
    assert "C6 dan 5 sel lain" in text
