"""Signature blocks among other lines."""

import pytest

from lkjip_xl.recognise import gather
from lkjip_xl.settings import Settings
from tests.tools.grids import grid, read

TWO = """
| PERJANJIAN KINERJA |
| KEPALA BADAN CONTOH KOTA CONTOH |
| TAHUN 2021 |
|
| No | Sasaran Strategis | Indikator Kinerja | Target |
| 1 | Sasaran satu | Persentase A | 90 |
| 2 | Sasaran dua | Persentase B | 80 |
|
|||Contoh, 4 Januari 2021 |
|
|
|
|||NAMA KEPALA BADAN |
|||NIP 19700101 199003 1 001 |
|
|
| PERUBAHAN PERJANJIAN KINERJA |
| KEPALA BADAN CONTOH KOTA CONTOH |
| TAHUN 2021 |
|
| No | Sasaran Strategis | Indikator Kinerja | Target |
| 1 | Sasaran satu | Persentase A | 95 |
| 2 | Sasaran dua | Persentase B | 85 |
"""


def test_the_title_of_the_next_document_is_no_signer_of_this_one():
    first = read(grid(TWO)).documents[0]
    (one,) = first.signatures
    assert (one.office, one.name.text, one.nip.text) == (None, "NAMA KEPALA BADAN", "NIP 19700101 199003 1 001")
    assert one.place_date.text == "Contoh, 4 Januari 2021"


BESIDE = """
| PERJANJIAN KINERJA TAHUN 2024 |
| DINAS CONTOH KABUPATEN CONTOH |
|
| No | Sasaran Strategis | Indikator Kinerja | Target |
| 1 | Sasaran satu | Persentase A | 90 |
| 2 | Sasaran dua | Persentase B | 80 |
|
{block}
"""
NEXT = """|||Contoh, 2 Januari 2024|
||Bupati Contoh|Kepala Dinas Contoh|
||
||
||NAMA BUPATI|NAMA KEPALA|
|||Pembina Utama Muda|
|||NIP 19700101 199003 1 001|"""
CENTRED = """|||||Contoh, 2 Januari 2024|
|Bupati Contoh||||Kepala Dinas Contoh|
||
||
||NAMA BUPATI|||NAMA KEPALA|
||||||Pembina Utama Muda|
||||||NIP 19700101 199003 1 001|"""
PARTIES = """|Pihak Kedua,||Pihak Pertama,|
|Bupati Contoh||Kepala Dinas Contoh|
|||Kabupaten Contoh|
||
||
|NAMA BUPATI||NAMA KEPALA|
|||NIP 19700101 199003 1 001|"""


@pytest.mark.parametrize("block", [NEXT, CENTRED, PARTIES])
def test_two_signatures_side_by_side_are_two(block: str) -> None:
    signed = read(grid(BESIDE.format(block=block))).documents[0].signatures
    assert [s.name.text for s in signed if s.office and s.name] == ["NAMA BUPATI", "NAMA KEPALA"]
    assert all(("Bupati" in s.office.text) == (s.name.text == "NAMA BUPATI") for s in signed)
    assert signed[0].nip is None and signed[1].nip is not None


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("REALISASI RENCANA AKSI PERJANJIAN KINERJA TAHUN 2024", 2024), ("RENCANA AKSI TAHUN 2024", 2024),
        ("PENGUKURAN KINERJA TAHUN 2024", 2024), ("PERJANJIAN KINERJA TAHUN 2024", 2025),  # last year's title
    ],
)  # fmt: skip
def test_a_report_is_signed_in_the_january_after_its_year_and_a_plan_is_not(title: str, year: int) -> None:
    rows = BESIDE.format(block=NEXT.replace("2 Januari 2024", "5 Januari 2025"))
    rows = rows.replace("PERJANJIAN KINERJA TAHUN 2024", title)
    if title != "PERJANJIAN KINERJA TAHUN 2024":
        rows = rows.replace("| Target |", "| Target | Realisasi |").replace("| 90 |", "| 90 | 88 |")
    assert read(grid(rows)).documents[0].year == year


def test_the_page_of_promises_of_a_pk_is_no_unknown_sheet() -> None:
    page = """
| PERJANJIAN KINERJA TAHUN 2024 |
| Nama |: NAMA KEPALA |
| Jabatan |: Kepala Dinas Contoh |
| Selanjutnya disebut PIHAK PERTAMA |
| Nama |: NAMA BUPATI |
| Selaku atasan pihak pertama, selanjutnya disebut PIHAK KEDUA |
"""
    found = [read(grid(page, name="Pernyataan", file="PK.xlsx")), read(grid(TWO, name="PK", file="PK.xlsx"))]
    assert gather("x", found, Settings()).unrecognised == ()
    alone = gather("x", found[:1], Settings()).unrecognised
    assert "pernyataan" in alone[0].reason
