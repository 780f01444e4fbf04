"""What lkjip.toml settles about the reading of a sheet is followed: its jenis, and leaving it out."""

import pytest

from lkjip_xl import settings
from lkjip_xl.model import CannotGoOn
from lkjip_xl.read.grid import Book
from lkjip_xl.recognise import IGNORED, Recognised, recognise
from lkjip_xl.recognise.structure import clues, settled
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


ROWS = """
| DOKUMEN PELAKSANAAN ANGGARAN |
| DINAS PERIKANAN KABUPATEN CONTOH TAHUN 2024 |
| No | Uraian | Pagu (Rp) |
| 1 | Program Perikanan Tangkap | 212050000 |
| 1.1 | Kegiatan Tempat Pelelangan | 113400000 |
| 1.2 | Kegiatan Nelayan Kecil | 98650000 |
~| 1.3 | Kegiatan Lama | 45000000 |
| 2 | Program Perikanan Budi Daya | 302425000 |
| 2.1 | Kegiatan Benih Ikan | 215300000 |
| 2.2 | Kegiatan Kolam Rakyat | 87125000 |
| | Jumlah | 514475000 |
"""


def rows(toml: str) -> tuple[str, dict[str, str | None]]:
    """What the rows were read by, and each row with its parent."""
    entry = f'[[bacaan]]\nberkas="D.xlsx"\n{toml}' if toml else ""
    (one,) = recognise(Book("D.xlsx", "xlsx", (grid(ROWS, "S", "D.xlsx"),)), settings.parse(entry)).documents
    (table,) = one.tables
    assert table.trust.sure
    return table.trust.reading, {i.name: one.items[i.parent].name if i.parent is not None else None for i in one.items}


def test_hidden_rows_count_or_not_as_settled() -> None:
    _, counted = rows('baris_tersembunyi="dihitung"')
    _, left = rows('baris_tersembunyi="dilewati"')
    assert (counted["Kegiatan Lama"], left["Kegiatan Lama"]) == ("Program Perikanan Tangkap", None)
    assert counted["Kegiatan Nelayan Kecil"] == left["Kegiatan Nelayan Kecil"] == "Program Perikanan Tangkap"


def test_the_clue_that_is_settled_is_the_one_gone_by() -> None:
    for clue in ("nomor", "kata"):
        reading, parents = rows(f'susunan="{clue}"\nbaris_tersembunyi="dihitung"')
        assert reading == f"{clue}, ditetapkan" and parents["Kegiatan Lama"] == "Program Perikanan Tangkap"


def test_a_settled_clue_that_tells_nothing_here_changes_nothing() -> None:
    assert rows('susunan="rumus"') == rows("")


def test_every_clue_that_can_be_settled_is_one_that_readings_go_by() -> None:
    assert set(settled.CLUES) == set(settings.READINGS)
    assert {name for names in settled.CLUES.values() for name in names} <= {name for name, _, _ in clues.CLUES}


OWN = """
| PEMERINTAH KABUPATEN CONTOH |
| DINAS PERPUSTAKAAN, TAHUN 2023 |
| Kode | Uraian | Plafon Turun (Rp) | Kas Keluar 2023 (Rp) |
| 2.23.02 | Program Pembinaan Perpustakaan | 412500000 | 398200000 |
| 2.23.03 | Program Pelestarian Koleksi | 98750000 | 91300000 |
| | Jumlah | 511250000 | 489500000 |
"""


def figures(toml: str) -> set[str]:
    found = recognise(Book("D.xlsx", "xlsx", (grid(OWN, "S", "D.xlsx"),)), settings.parse(toml)).documents
    return {slot.field for d in found for item in d.items for slot in item.figures}


def test_a_heading_that_lkjip_toml_explains_is_read_as_the_usual_one() -> None:
    toml = '[judul_kolom]\n"plafon turun" = "Pagu Anggaran"\n"Kas keluar (Rp)" = "Realisasi Anggaran"'
    assert figures(toml) == {"pagu", "realisasi_rp"} != figures("")


def test_a_heading_explained_by_what_is_none_is_told_with_the_nearest() -> None:
    with pytest.raises(CannotGoOn) as fault:
        figures('[judul_kolom]\n"Plafon Turun" = "Pagu Anggarn Tahun Inii"')
    assert all(word in str(fault.value) for word in ("[judul_kolom]", "Plafon Turun", "Mungkin maksud Anda"))
