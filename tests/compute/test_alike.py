"""Percentages that a table does not work out itself come from the tables that do."""

from decimal import Decimal as D

from lkjip_xl.compute import compute
from lkjip_xl.model import Fill
from lkjip_xl.recognise import gather
from lkjip_xl.relations import build
from lkjip_xl.settings import Settings
from tests.tools.grids import grid, read

EFISIENSI = """
    |EFISIENSI PENGGUNAAN SUMBER DAYA TAHUN 2023|
    |Sasaran|Indikator|% Capaian Kinerja|% Penyerapan Anggaran|Tingkat Efisiensi|
    |Sasaran A|Indeks Kepuasan Masyarakat||||
    |^|Persentase Jalan Mantap||||
    |Sasaran B|Nilai Reformasi Birokrasi||||
"""
ANGGARAN = """
    |PENCAPAIAN KINERJA DAN ANGGARAN TAHUN 2023|
    |Sasaran|Indikator|Kinerja|<|<|Anggaran|<|<|
    |^|^|Target|Realisasi|Capaian (%)|Alokasi (Rp)|Realisasi (Rp)|Capaian (%)|
    |Sasaran A|Indeks Kepuasan Masyarakat|80|88|{first}|1000|500||
    |^|Persentase Jalan Mantap|50|40|80||||
    |Sasaran B|Nilai Reformasi Birokrasi|70|70|100|2000|1600|80|
"""
PENGUKURAN = """
    |PENGUKURAN KINERJA TAHUN 2023|
    |Sasaran Strategis|Indikator Kinerja|Target|Realisasi|Capaian (%)|
    |Sasaran A|Indeks Kepuasan Masyarakat|80|88|{first}|
    |^|Persentase Jalan Mantap|50|40|80|
"""
PER_SASARAN = """
    |EFISIENSI PENGGUNAAN SUMBER DAYA TAHUN 2023|
    |No|Sasaran|% Capaian Kinerja|% Penyerapan Anggaran|Tingkat Efisiensi|
    |1|Sasaran A||||
    |2|Sasaran B||||
"""


def fills(*texts: str) -> dict[str, Fill]:
    """The fills of the table of efisiensi by cell; it is the first of the texts."""
    found = [read(grid(text, name=f"L{n}", file=f"{n}.xlsx")) for n, text in enumerate(texts)]
    folder = gather("x", found, Settings())
    assert len(folder.active) == len(texts)
    made = compute(folder, Settings(), build(folder, Settings()))
    return {f.place.a1 or "": f for f in made if f.place.file == "0.xlsx"}


def test_all_three_columns_of_efisiensi_are_filled_from_other_tables() -> None:
    found = fills(EFISIENSI, ANGGARAN.format(first=""))
    assert {a1: f.value for a1, f in found.items()} == {
        "C3": D("110.00"), "D3": D("50.00"), "E3": D("2.20"),  # worked out there
        "C4": D("80"),  # without money of its own
        "C5": D("100"), "D5": D("80"), "E5": D("1.25"),  # printed there
    }  # fmt: skip
    assert found["C3"].reason == "sama dengan capaian di 1.xlsx, lembar L1, sel E4"
    assert found["D5"].reason == "sama dengan serapan di 1.xlsx, lembar L1, sel H6"


def test_tables_that_disagree_tell_nothing() -> None:
    found = fills(EFISIENSI, ANGGARAN.format(first="110"), PENGUKURAN.format(first="112"))
    assert "C3" not in found and "E3" not in found and found["C4"].value == 80
    assert fills(EFISIENSI, ANGGARAN.format(first="110"), PENGUKURAN.format(first="110"))["C3"].value == 110


def test_a_sasaran_with_two_indikator_has_no_capaian_of_its_own_but_one_serapan() -> None:
    found = fills(PER_SASARAN, ANGGARAN.format(first="110"))
    assert {a1: f.value for a1, f in found.items()} == {
        "D3": D("50.00"), "C4": D("100"), "D4": D("80"), "E4": D("1.25"),
    }  # fmt: skip


def test_another_indikator_or_year_is_no_source() -> None:
    other = ANGGARAN.format(first="110").replace("Nilai Reformasi Birokrasi", "Jumlah Layanan Aduan")
    assert "C5" not in fills(EFISIENSI, other)
    assert fills(EFISIENSI, ANGGARAN.format(first="110").replace("2023", "2022")) == {}
