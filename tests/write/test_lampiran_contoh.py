"""The lampiran of the samples, from the workbooks as they lie in the folder."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from lkjip_xl.result import Result
from lkjip_xl.write.lampiran import write_lampiran
from tests.tools import package_check
from tests.tools.dump import dump
from tests.write.test_lampiran import compare_golden

ALL = [
    "A. Matrik Renstra",
    *(f"B. Tabel 6.1.{n}" for n in range(1, 7)),
    *("C. Perjanjian Kinerja", "D. Perubahan PK", "E. RKT", "F. Pengukuran Kinerja"),
    *(f"Tabel {n}" for n in ("1.1", "1.2", "1.3", "1.4", "2.1.1", "2.2.1", "2.2.2")),
    *(f"Tabel 3.1.{n}" for n in range(1, 5)),
    *("Ringkasan 3.2", "Tabel 3.2.1", "Tabel 3.2.2", "Tabel 3.13", "Narasi", "Sumber angka"),
]


@pytest.fixture(scope="module")
def lampiran(bkd: Result, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bkd") / "Lampiran LKjIP 2021.xlsx"
    write_lampiran(bkd, path)
    return path


@cache
def opened(path: Path, data_only: bool = True) -> Any:
    from openpyxl import load_workbook

    return load_workbook(path, data_only=data_only)


def values(path: Path, sheet: str) -> dict[str, object]:
    return {c.coordinate: c.value for row in opened(path)[sheet].iter_rows() for c in row}


def test_everything_that_the_report_prints_as_a_table_is_there(lampiran):
    from openpyxl import load_workbook

    assert load_workbook(lampiran, read_only=True).sheetnames == ALL


def test_the_lampiran_is_as_agreed(lampiran):
    compare_golden("lampiran-bkd.txt", dump(lampiran, skip=("Sumber angka",)))


@pytest.mark.parametrize("sample", ["bkd", "bersih"])
def test_the_package_is_whole(sample, request, tmp_path):
    path = tmp_path / "a.xlsx"
    write_lampiran(request.getfixturevalue(sample), path)
    assert package_check.faults(path) == []


def test_figures_of_the_report_come_out_as_printed(lampiran):
    f = values(lampiran, "F. Pengukuran Kinerja")
    assert [f[f"E{r}"] for r in (8, 9, 10)] == [0.9817, 1.0084, 1.9436]
    shares = values(lampiran, "Tabel 3.2.1")
    assert [shares[f"D{r}"] for r in (7, 8)] == [62.85, 37.15] and shares["C9"] == 6628138400
    use = values(lampiran, "Tabel 3.2.2")
    assert [use[f"H{r}"] for r in (8, 9)] == [65.39, 89.52]
    efficiency = values(lampiran, "Tabel 3.13")
    assert [efficiency[f"E{r}"] for r in (6, 7, 8)] == [1.54, 2.17, 1.14]
    total = values(lampiran, "Ringkasan 3.2")
    assert (total["C8"], total["D8"], total["E8"]) == (15580243976, 13352689779, 85.7)


def test_kinerja_and_anggaran_of_two_tables_are_brought_together(bersih, tmp_path):
    write_lampiran(bersih, tmp_path / "a.xlsx")
    found = values(tmp_path / "a.xlsx", "Tabel 3.2.2")
    assert found["F7"] == 830750000 and found["G7"] == 795753200 and found["H7"] == 95.79
    efficiency = values(tmp_path / "a.xlsx", "Tabel 3.13")
    assert isinstance(efficiency["E5"], float)


def test_the_matrik_shows_visi_misi_formulas_and_the_ways_to_the_goals(lampiran):
    sheet = opened(lampiran)["A. Matrik Renstra"]
    found = {c.coordinate: c.value for row in sheet.iter_rows() for c in row if c.value is not None}
    assert (found["A5"], found["A6"]) == ("VISI KOTA BLITAR", "MISI KE 6")
    assert found["B6"] == ": Meningkatkan Tata Kelola Pemerintahan yang Baik, Bersih dan Profesional"
    assert found["C11"] == "Indeks Profesionalitas Aparatur Sipil Negara"
    assert [str(found[f"M{r}"]).partition(" ASN")[0] for r in (11, 12)] == ["Jumlah", "Jumlah"]
    assert found["U8"] == "CARA MENCAPAI TUJUAN DAN SASARAN"
    assert str(found["U11"]).startswith("Peningkatan manajemen")
    assert [str(found[f"V{r}"]).split()[1] for r in (11, 12, 13)] == ["Peningkatan", "Pembinaan", "Fasilitasi"]
    assert "U11:U13" in {str(m) for m in sheet.merged_cells.ranges}
    assert (found["P9"], found["F9"]) == ("TARGET (%)", "TARGET")


def test_a_heading_says_percent_only_over_percentages(lampiran):
    assert values(lampiran, "C. Perjanjian Kinerja")["D5"] == "TARGET (%)"
    assert values(lampiran, "D. Perubahan PK")["D5"] == "TARGET", "one of its targets is an index of 80"


def test_names_are_written_alike_in_all_titles(lampiran):
    titles = {values(lampiran, n)["A3"] for n in ("Tabel 2.2.1", "Tabel 2.2.2")}
    assert titles == {"Kepala Badan Kepegawaian Daerah Kota Blitar"}
    assert values(lampiran, "Tabel 3.2.1")["A3"] == "Badan Kepegawaian Daerah Kota Blitar"
    assert values(lampiran, "Tabel 1.1")["A15"] == "Sumber : Badan Kepegawaian Daerah 31 Desember 2021"


def test_programs_below_a_list_of_sasaran_are_not_put_under_the_last_one(bersih, tmp_path):
    from openpyxl import load_workbook

    write_lampiran(bersih, tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx")["E. RKT"]
    rows = {str(c.value): c.row for row in sheet.iter_rows() for c in row if c.value is not None}
    last = rows["Meningkatnya akuntabilitas kinerja dinas"]
    assert rows["Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota"] > last
    assert not any(m.min_row == last and m.max_row > last for m in sheet.merged_cells.ranges)
    assert "SUB KEGIATAN" not in rows, "the input has no such columns"
