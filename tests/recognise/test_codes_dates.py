"""Codes are compared by level, dates and periods read in the spellings that are in use."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_xl.recognise.codes import is_parent, join_codes, level_of, normalise_code
from lkjip_xl.recognise.dates import find_date, find_year, find_years, period_of


@pytest.mark.parametrize(
    ("value", "number_format", "code"),
    [("5.1.02.", "", "5.1.02"), (5.1, "", "5.1"), (5.1, "0.00", "5.10"), (1, "00", "01"), (5, "", "5"),
     ("01", "", "01"),
     ("5 . 03 . 02", "", "5.03.02"), ("5 03 02", "", "5.03.02"), ("1-20-33", "", "1.20.33"), ("x.xx.01", "", "X.XX.01"),
     ("4054.EBA.994", "", "4054.EBA.994"), ("5.03.01.2.01.0001", "", "5.03.01.2.01.0001"), (None, "", None),
     ("", "", None),
     ("197001011990031001", "", None), ("Program", "", None), ("-", "", None), (123456789, "", None), (True, "", None)],
)  # fmt: skip
def test_codes_have_one_form(value: Any, number_format: str, code: str | None) -> None:
    assert normalise_code(value, number_format) == code


def test_codes_over_several_columns_are_joined() -> None:
    assert join_codes(["5", "03", None, "02"]) == "5.03.02"
    assert join_codes(["5", "5.03", "5.03.02"]) == "5.03.02"
    assert join_codes(["1.20", "1.20.33", "28", "01"]) == "1.20.33.28.01"
    assert join_codes([None, ""]) is None


@pytest.mark.parametrize(
    ("code", "belanja", "level"),
    [("5.03", None, "bidang"), ("5.03.02", None, "program"), ("5.03.02.2.01", None, "kegiatan"),
     ("5.03.02.2.01.01", None, "sub_kegiatan"), ("5.03.02.2.01.0001", None, "sub_kegiatan"),
     ("1.20.33.28", None, "program"),
     ("1.20.33.28.01", None, "kegiatan"), ("4.05.01.05.06", None, "kegiatan"), ("5.1.02", None, "rekening"),
     ("5.1.02", False, "program"), ("5.1.02.01.01.0024", None, "rekening"), ("5", None, None), ("5", True, "rekening"),
     ("5", False, "urusan"), ("5.03.5.04.0.00.01.0000", None, "opd"), ("5.03.5.04.0.00.01.0002", None, "unit"),
     ("1.20.1.20.33.28.01", None, "kegiatan"), ("5.03.02.2.01.0001.5.1.02", None, "rekening"),
     ("X.XX.01", None, "program")],
)  # fmt: skip
def test_the_shape_tells_the_level(code: str, belanja: bool | None, level: str | None) -> None:
    assert level_of(code, belanja) == level


def test_codes_are_compared_as_integers() -> None:
    assert is_parent("5.03", "5.03.02.2.01") and not is_parent("5.03.02", "5.03.02")
    assert is_parent("1.20.33.00", "1.20.33.28") and not is_parent("1.2.33.28", "1.20.33.28.01")


PARTS = st.lists(st.integers(1, 9999), min_size=1, max_size=8)


@given(PARTS, st.integers(1, 9999))
def test_leading_zeros_never_matter(parts: list[int], last: int) -> None:
    short, long = ".".join(map(str, parts)), ".".join(f"{p:04}" for p in parts)
    assert is_parent(long, f"{short}.{last}")


@pytest.mark.parametrize(
    ("text", "year"),
    [("TAHUN ANGGARAN 2021", 2021), ("TA. 2022", 2022), ("Renstra 2016-2021", None), ("RKT_2021", 2021),
     ("PermenPANRB Nomor 53 Tahun 2014", None), ("Perwali No. 12 Tahun 2019, Tahun Anggaran 2021", 2021),
     ("NIP. 197001011990031001", None), ("2.021", None), ("", None)],
)  # fmt: skip
def test_years(text: str, year: int | None) -> None:
    assert find_year(text) == year


def test_all_years() -> None:
    assert find_years("Renstra 2016-2021") == (2016, 2021)


@pytest.mark.parametrize(
    ("text", "date"),
    [("Blitar, 28 Oktober 2021", dt.date(2021, 10, 28)), ("12 Nopember 2020", dt.date(2020, 11, 12)),
     ("1 Pebruari 2019", dt.date(2019, 2, 1)), ("04/01/2021", dt.date(2021, 1, 4)), ("2021-01-04", dt.date(2021, 1, 4)),
     ("31 Pebruari 2020", None), ("Cimahi,      Januari  2018", None), ("31 Des 2021", dt.date(2021, 12, 31))],
)  # fmt: skip
def test_dates(text: str, date: dt.date | None) -> None:
    assert find_date(text) == date


@pytest.mark.parametrize(
    ("text", "period"),
    [("Triwulan II", "tw2"), ("TW. Il", "tw2"), ("TW-III", "tw3"), ("TRIWULAN Ill", "tw3"), ("Triwulan ke-2", "tw2"),
     ("TRIWULAN IV", "tw4"), ("s/d Triwulan II", "sd_tw2"), ("Triwulan I s.d. III", "sd_tw3"),
     ("s.d. Oktober", "sd_b10"),
     ("Semester I", "sd_tw2"), ("Januari 2026", "b01"), ("Nopember", "b11"), ("per 31 Desember 2021", "sd_b12"),
        ("UNTUK TAHUN YANG BERAKHIR 30 JUNI 2021", "sd_b06"),
     ("Januari s.d. Juni 2021", "sd_b06"), ("4 Januari 2021", None), ("Triwulan I Triwulan II", None),
     ("Tahun 2021", None)],
)  # fmt: skip
def test_periods(text: str, period: str | None) -> None:
    assert period_of(text) == period


@given(st.text(max_size=60))
def test_no_text_raises(text: str) -> None:
    for read in (find_year, find_date, period_of, normalise_code, level_of):
        read(text)
    assert all(1900 <= y < 2100 for y in find_years(text))
