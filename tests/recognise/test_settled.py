"""What lkjip.toml settles about the reading of a sheet is followed: its jenis, and leaving it out."""

from lkjip_xl import settings
from lkjip_xl.read.grid import Book
from lkjip_xl.recognise import IGNORED, Recognised, recognise
from tests.tools.grids import grid

BUDGET = """
| PEMERINTAH KABUPATEN CONTOH |
| DINAS PERPUSTAKAAN, TAHUN 2023 |
| Kode | Uraian | Anggaran (Rp) | Realisasi (Rp) |
| 2.23.02 | Program Pembinaan Perpustakaan | 412500000 | 398200000 |
| 2.23.03 | Program Pelestarian Koleksi | 98750000 | 91300000 |
| | Jumlah | 511250000 | 489500000 |
"""


def read(toml: str) -> Recognised:
    sheets = (grid(BUDGET, "Anggaran", "Data.xlsx"), grid(BUDGET, "Coretan", "Data.xlsx"))
    return recognise(Book("Data.xlsx", "xlsx", sheets), settings.parse(toml))


def test_a_settled_jenis_overrules_the_clues() -> None:
    free = {d.sheet: d.kind for d in read("").documents}
    assert free["Anggaran"] not in ("dpa", "rak")
    got = {d.sheet: d.kind for d in read('[[bacaan]]\nberkas="Data.xlsx"\nlembar="Anggaran"\njenis="dpa"').documents}
    assert got == free | {"Anggaran": "dpa"}


def test_a_jenis_that_no_layout_of_these_columns_has_is_taken_at_its_word() -> None:
    got = read('[[bacaan]]\nberkas="Data.xlsx"\njenis="rak"').documents
    assert {d.kind for d in got} == {"rak"} and {d.rows for d in got} == {2}


def test_a_sheet_that_is_left_out_is_named_and_not_read() -> None:
    got = read('[[bacaan]]\nberkas="data.xlsx"\nlembar="coretan"\nabaikan=true')
    assert [d.sheet for d in got.documents] == ["Anggaran"]
    assert [(u.sheet, u.reason) for u in got.unrecognised] == [("Coretan", IGNORED)]
