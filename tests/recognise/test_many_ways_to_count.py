"""Rows that sum up others without saying so in the usual words, and columns that are parts of another."""

from decimal import Decimal

from lkjip_xl.model import Document, Slot
from lkjip_xl.pipeline import judge
from lkjip_xl.read.grid import Book
from lkjip_xl.recognise import gather, recognise
from lkjip_xl.result import Result
from lkjip_xl.settings import Settings
from tests.tools.grids import grid


def judged(*sheets: tuple[str, str]) -> Result:
    """A folder of one workbook with these sheets (name, text)."""
    book = Book("buku.xlsx", "xlsx", tuple(grid(text, name) for name, text in sheets))
    return judge(gather("folder", [recognise(book, Settings())], Settings()), Settings())


def codes(result: Result) -> list[tuple[str, str | None]]:
    return [(f.code, f.locations[0].place.a1) for f in result.findings if f.level.value == "galat"]


def rows(document: Document) -> list[tuple[str, str]]:
    return [(i.level, i.name) for i in document.items]


PAGES = """
REALISASI ANGGARAN BELANJA TAHUN 2023
|
| Kode | Uraian | Anggaran | Realisasi | Sisa
| 5.01.01 | PROGRAM PENUNJANG | 300 | 280 | 20
| 5.01.01.2.01 | Administrasi Umum | 100 | 90 | 10
| 5.01.01.2.02 | Administrasi Keuangan | 200 | 190 | 10
| | Jumlah dipindahkan | 300 | 280 | 20
|
| Kode | Uraian | Anggaran | Realisasi | Sisa
| | {carried} | 300 | 280 | 20
| 5.01.02 | PROGRAM PERTANIAN | 700 | 500 | 200
| 5.01.02.2.01 | Sarana | 400 | 300 | 100
| 5.01.02.2.02 | Prasarana | 300 | 200 | 100
| | JUMLAH | 1000 | {spent} | 220
"""


def test_what_one_page_hands_to_the_next_is_no_total() -> None:
    for word in ("Jumlah pindahan", "Pindahan dari halaman 1", "JUMLAH PINDAHAN"):
        text = PAGES.replace("{carried}", word).replace("{spent}", "780")
        result = judged(("REAL", text))
        assert codes(result) == [], word
        levels = [i.level for i in result.folder.documents[0].items]
        assert levels == ["program", "kegiatan", "kegiatan", "lain", "lain", "program", "kegiatan", "kegiatan", "total"]


STAFF = """
KEADAAN PEGAWAI TAHUN 2024
|
| NO | JENIS TENAGA | PNS | < | PPPK | < | JUMLAH | <
| ^ | ^ | L | P | L | P | L | P
| I | TENAGA MEDIS | 22 | 23 | 4 | 1 | 26 | 24
| 1 | Dokter Spesialis | 15 | 12 | 2 | - | 17 | 12
| 2 | Dokter Umum | 7 | 11 | 2 | 1 | 9 | 12
| II | TENAGA LAIN | 10 | 20 | 5 | 7 | 15 | 27
| 1 | Perawat | 4 | 15 | 3 | {wrong} | 7 | 20
| 2 | Bidan | 6 | 5 | 2 | 2 | 8 | 7
| | JUMLAH | 32 | 43 | 9 | 8 | 41 | 51
"""


def test_groups_of_staff_count_the_rows_below_them() -> None:
    assert codes(judged(("SDM", STAFF.replace("{wrong}", "5")))) == []
    result = judged(("SDM", STAFF.replace("{wrong}", "8")))
    assert {code for code, _ in codes(result)} == {"LK111"}
    first = next(e for e in result.explanations if e.rank == 1)
    assert [(r.place.a1, r.after) for r in first.repairs] == [("F9", Decimal(5))]


def test_two_rows_that_happen_to_add_up_are_no_group() -> None:
    text = """
KEADAAN PEGAWAI TAHUN 2024
|
| No | Golongan | Laki-laki | Perempuan | Jumlah
| 1 | Golongan IV | 7 | 9 | 16
| 2 | Golongan III | 4 | 6 | 10
| 3 | Golongan II | 3 | 2 | 5
| | Jumlah | 14 | 17 | 31
"""
    assert codes(judged(("SDM", text))) == []


BY_LEVEL = """
PEGAWAI MENURUT TINGKAT PENDIDIKAN TAHUN 2024
|
| Status | Jumlah | S2 | S1 | SLTA
| Seluruhnya | 550 | 55 | 225 | 270
| PNS | 330 | 44 | 118 | 168
| PPPK | 220 | 11 | 107 | 102
"""


def test_a_row_that_counts_the_rest_in_every_column_is_the_total_whatever_it_is_called() -> None:
    document = judged(("pendidikan", BY_LEVEL)).folder.documents[0]
    assert rows(document) == [("total", "Seluruhnya"), ("pegawai", "PNS"), ("pegawai", "PPPK")]
    other = judged(("pendidikan", BY_LEVEL.replace("| 220 | 11 ", "| 220 | 12 "))).folder.documents[0]
    assert rows(other)[0] == ("pegawai", "Seluruhnya")


def test_tables_that_count_different_people_are_not_compared() -> None:
    all_of_them = BY_LEVEL
    some = """
PNS MENURUT GOLONGAN TAHUN 2024
|
| Golongan | Jumlah
| IV | 3
| III | 17
"""
    assert codes(judged(("pendidikan", all_of_them), ("golongan", some))) == []


SOURCES = """
PERJANJIAN KINERJA TAHUN 2024
|
| NO | PROGRAM | SUMBER DANA (Rp) | < | < | ANGGARAN (Rp)
| ^ | ^ | APBD Murni | BLUD | DAK Fisik | ^
| 1 | Program Penunjang Urusan | 20520000 | 84500000 | - | 105020000
| 2 | Program Upaya Kesehatan | 5100000 | - | 7850000 | 12950000
| | JUMLAH | 25620000 | 84500000 | 7850000 | 117970000
"""


def test_amounts_by_source_are_parts_of_the_amount_beside_them() -> None:
    result = judged(("PK", SOURCES))
    (document,) = result.folder.documents
    assert document.kind == "pk"
    first = next(i for i in document.items if i.level == "program")
    found = {slot: cells[0].value for slot, cells in first.figures.items() if cells[0].value is not None}
    assert found == {
        Slot("pagu", "apbd murni"): Decimal(20520000),
        Slot("pagu", "blud"): Decimal(84500000),
        Slot("pagu"): Decimal(105020000),
    }
    assert codes(result) == []


def report(place: str, pagu: int) -> str:
    return f"""
LAPORAN REALISASI KEUANGAN TAHUN ANGGARAN 2024
KECAMATAN CONTOH KOTA BARU
| Kelurahan | : {place}
|
| No | Kegiatan / Sub Kegiatan | Pagu (Rp) | Realisasi (Rp)
| a | Kegiatan Pemberdayaan Kelurahan | {pagu} | {pagu - 100000}
| 1 | Peningkatan Partisipasi Masyarakat | {pagu} | {pagu - 100000}
| JUMLAH KELURAHAN | | {pagu} | {pagu - 100000}
"""


MATRIX = """
MATRIK PAGU DAN REALISASI KELURAHAN TAHUN ANGGARAN 2024
KECAMATAN CONTOH KOTA BARU
| | | | | | | | (Rp juta)
| No | Kegiatan / Sub Kegiatan | Kel. Lor | < | Kel. Kidul | < | JUMLAH | <
| ^ | ^ | Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi
| 1 | Peningkatan Partisipasi Masyarakat | 20 | 18 | 30 | 29 | 50 | 47
| 2 | Pembangunan Sarana | 400 | 380 | 500 | 480 | 900 | 860
| | JUMLAH | 420 | 398 | 530 | 509 | 950 | 907
"""


def test_forms_of_several_parts_of_an_agency_are_not_held_against_one_another() -> None:
    result = judged(("Lor", report("Lor", 420000000)), ("Kidul", report("Kidul", 530000000)), ("MATRIK", MATRIX))
    assert codes(result) == []


def test_what_stands_under_jumlah_beside_several_parts_is_the_amount_of_the_row() -> None:
    (document,) = judged(("MATRIK", MATRIX)).folder.documents
    total = document.items[-1]
    assert total.level == "total"
    assert {s.field: total.figures[s][0].value for s in (Slot("pagu"), Slot("realisasi_rp"))} == {
        "pagu": Decimal(950000000),
        "realisasi_rp": Decimal(907000000),
    }


def test_summary_lines_of_single_sasaran_are_not_the_total_of_the_budget() -> None:
    efficiency = """
Efisiensi Penggunaan Sumber Daya Tahun 2023
DINAS CONTOH KOTA BARU
|
| No | Sasaran | Indikator | Target | Realisasi | Capaian (%) | Program | Pagu (Rp) | Realisasi (Rp) | Capaian (%)
| 1 | Meningkatnya layanan | Nilai SKM | 80 | 84 | 105 | Program Layanan Umum | 100000000 | 90000000 | 90
| | Rata-rata / jumlah sasaran 1 | | | | 105 | | 100000000 | 90000000 | 90
| 2 | Meningkatnya akuntabilitas | Nilai AKIP | 80 | 76 | 95 | Program Penunjang Urusan | 300000000 | 270000000 | 90
| | Rata-rata / jumlah sasaran 2 | | | | 95 | | 300000000 | 270000000 | 90
"""
    budget = """
DOKUMEN PELAKSANAAN ANGGARAN TAHUN ANGGARAN 2023
DINAS CONTOH KOTA BARU
|
| No | Program | Pagu (Rp) | Realisasi (Rp)
| 1 | Program Layanan Umum | 100000000 | 90000000
| 2 | Program Penunjang Urusan | 300000000 | 270000000
| | JUMLAH | 400000000 | 360000000
"""
    assert codes(judged(("Efisiensi", efficiency), ("DPA", budget))) == []
