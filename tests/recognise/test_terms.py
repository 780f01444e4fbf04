"""Points in time without or with their year, and which of two comes later."""

import pytest

from lkjip_xl.model import Form
from lkjip_xl.recognise.numbers import Expect, parse
from lkjip_xl.recognise.terms import Term, term_of

MARCH = (3, 31)


@pytest.mark.parametrize(
    "text",
    ["31 Maret", "31 Mar", "31 maret.", "31-Mar", "tgl 31 Maret", "tgl. 31 Maret", "Tanggal 31 Maret", "s.d. 31 Maret",
     "s/d 31 Mar", "paling lambat 31 Maret", "Selambat-lambatnya tanggal 31 Maret", "maksimal 31 Maret", "≤ 31 Maret",
     "per 31 Maret", "1 s.d. 31 Maret", "31 Maret (LKPD)", "Laporan disampaikan tanggal 31 Maret", "sebelum 1 April"],
)  # fmt: skip
def test_a_day_without_its_year_is_a_day_in_every_writing(text: str) -> None:
    one = term_of(text)
    assert one is not None and one.is_day and one.last == MARCH and one.year is None
    got = parse(text, Expect("target", dates=True))
    assert (got.form, got.value) == (Form.TEXT, None)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [("Minggu I Maret", (3, 1), (3, 7)), ("Minggu ke-2 bulan Maret", (3, 8), (3, 14)), ("Minggu ke-2", (0, 8), (0, 14)),
     ("Bulan Juni", (6, 1), (6, 31)), ("Akhir Maret", (3, 21), (3, 31)), ("Juni 2024", (6, 1), (6, 31)),
     ("Triwulan I", (1, 1), (3, 31)), ("TW II", (4, 1), (6, 31)), ("s.d. TW. III", (7, 1), (9, 31)),
     ("Semester I", (1, 1), (6, 31)), ("Smt 2 Tahun 2024", (7, 1), (12, 31))],
)  # fmt: skip
def test_stretches_of_days(text: str, first: tuple[int, int], last: tuple[int, int]) -> None:
    one = term_of(text)
    assert one is not None and (one.first, one.last) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["5 desa", "12 Marathon", "100%", "setelah 31 Maret", "> 31 Maret", "belum 31 Maret", "5 dokumen, 31 Maret",
     "3 bulan",
     "31 Juli dan 31 Januari", "30 Pebruari", "Semester III", "2 minggu", "WTP", "Tepat Waktu"],
)  # fmt: skip
def test_what_is_no_one_point_in_time(text: str) -> None:
    assert term_of(text) is None


def test_a_number_without_a_month_behind_it_stays_a_number() -> None:
    assert [parse(t, Expect("target")).form for t in ("5 desa", "12 Marathon", "3 bulan", "45 Mei")] == [
        Form.NUMBER
    ] * 4


def _late(deadline: str, got: str) -> str:
    one, other = term_of(deadline), term_of(got)
    assert isinstance(one, Term) and isinstance(other, Term)
    found = other.days_late(one)
    return "?" if found is None else "in time" if found[1] <= 0 else "late" if found[0] > 0 else "either"


@pytest.mark.parametrize(
    ("deadline", "got", "said"),
    [("31 Maret", "28 Maret", "in time"), ("31 Maret", "15 April", "late"), ("31 Maret 2025", "28 Mar", "in time"),
     ("15 Maret", "Maret", "either"), ("31 Maret", "Maret", "in time"), ("Triwulan I", "TW IV", "late"),
     ("TW II", "Semester I", "in time"), ("Juni", "Triwulan III", "late"), ("Minggu ke-2", "Minggu I", "in time"),
     ("30 November", "4 Januari", "?"), ("Minggu ke-2", "8 Maret", "?"), ("30 November 2023", "4 Januari 2024", "late"),
     ("sebelum 31 Maret", "31 Maret", "late"), ("Januari", "Desember", "?")],
)  # fmt: skip
def test_which_of_two_comes_later(deadline: str, got: str, said: str) -> None:
    assert _late(deadline, got) == said
