"""Months, quarters and years; what runs from January; what one month carries over to the next."""

from lkjip_xl.relations import build
from lkjip_xl.relations.arith import gap, holds
from lkjip_xl.relations.kinds import Relation
from lkjip_xl.settings import Settings
from tests.relations.hand import Sheet, folder

MONTHS = [f"b{n:02d}" for n in range(1, 13)]


def of(family: str, *sheets: Sheet) -> list[Relation]:
    return [r for r in build(folder(*sheets), Settings()) if r.family == family]


def cash(*wrong: int, rows: int = 4, key: str = "pagu") -> Sheet:
    """A year of months per program; in the rows named the year is off by one million."""
    sheet = Sheet("rak")
    for n in range(rows):
        amounts = {f"{key}_{m}": 1_250_000 * (n + 1) + 1000 * k for k, m in enumerate(MONTHS)}
        whole = sum(amounts.values()) + (1_000_000 if n in wrong else 0)
        sheet.add("program", f"Program {n}", **amounts, **{key: whole})
    return sheet


def test_twelve_months_make_a_year() -> None:
    assert [holds(r) for r in of("bulan", cash())] == [True] * 4
    (wrong,) = [r for r in of("bulan", cash(2)) if holds(r) is False]
    assert gap(wrong) == 1_000_000 and len(wrong.cells) == 13


def test_eleven_months_make_no_year() -> None:
    sheet = Sheet("rak")
    sheet.add("program", "Program", **{f"pagu_{m}": 5 for m in MONTHS[:11]}, pagu=60)
    assert of("bulan", sheet) == []


def quarters(*wrong: int) -> Sheet:
    sheet = Sheet("realisasi")
    for n in range(4):
        months = {f"realisasi_rp_{m}": 7_300 * (n + 2) + k for k, m in enumerate(MONTHS[:3])}
        sheet.add("program", f"P{n}", **months, realisasi_rp_tw1=sum(months.values()) + (900 if n in wrong else 0))
    return sheet


def test_three_months_make_a_quarter() -> None:
    found = of("kurun", quarters(1))
    assert [holds(r) for r in found] == [True, False, True, True]
    assert "realisasi triwulan 1 P1: jumlah 3 bulan" in [r.what for r in found]


def test_a_quarter_that_fails_in_most_rows_is_something_else() -> None:
    assert of("kurun", quarters(0, 1, 3)) == []


def month(number: int, *rows: tuple[int, int, int]) -> Sheet:
    """s.d. bulan lalu, bulan ini, s.d. bulan ini."""
    names = [f"realisasi_rp_sd_b{number - 1:02d}", f"realisasi_rp_b{number:02d}", f"realisasi_rp_sd_b{number:02d}"]
    sheet = Sheet("realisasi", file=f"b{number}.xlsx", sheet=f"B{number}")
    for n, row in enumerate(rows):
        sheet.add("program", f"Program {n}", code=f"1.01.0{n + 1}", **dict(zip(names, row, strict=True)))
    return sheet


MARCH = month(3, (41_200, 5_300, 46_500), (8_750, 1_250, 10_000), (30_000, 900, 30_900))


def test_what_was_before_and_what_is_now() -> None:
    assert [holds(r) for r in of("kurun", MARCH)] == [True] * 3
    wrong = month(3, (41_200, 5_300, 46_500), (8_750, 1_250, 9_000), (30_000, 900, 30_900))
    assert [holds(r) for r in of("kurun", wrong)] == [True, False, True]
    assert all("yang lalu ditambah yang ini" in r.what for r in of("kurun", wrong))


def test_the_next_month_goes_on_from_this_one() -> None:
    april = month(4, (46_500, 100, 46_600), (1_000, 250, 1_250), (30_900, 50, 30_950))
    found = of("lanjutan", MARCH, april)
    assert sorted((r.cells[0].place.file, holds(r)) for r in found) == [
        ("b4.xlsx", False), ("b4.xlsx", True), ("b4.xlsx", True),
    ]  # fmt: skip


def test_months_that_do_not_follow_are_not_compared() -> None:
    assert of("lanjutan", MARCH, month(6, (46_501, 100, 46_601))) == []
