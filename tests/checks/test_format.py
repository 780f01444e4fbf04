from decimal import Decimal

import pytest

from lkjip_xl.checks.format import amount, difference, listed, number


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        ("4220050600", "Rp", "Rp4.220.050.600"),
        ("-2273149200", "Rp", "-Rp2.273.149.200"),
        ("15580243976.00", "Rp", "Rp15.580.243.976"),
        ("0", "Rp", "Rp0"),
        ("98.175", "%", "98,175%"),
        ("119.56666666666666667", "%", "119,5667%"),
        ("33", "orang", "33 orang"),
        ("1.14", None, "1,14"),
        ("1E+3", "Rp", "Rp1.000"),
    ],
)
def test_figures_as_an_indonesian_reader_writes_them(value: str, unit: str | None, shown: str) -> None:
    assert amount(Decimal(value), unit) == shown


def test_more_and_less() -> None:
    assert difference(Decimal(-5), "Rp") == "kurang Rp5"
    assert difference(Decimal("0.54"), "%") == "lebih 0,54%"


def test_lists_end_with_dan_and_long_ones_are_counted() -> None:
    assert listed(["a"]) == "a" and listed(["a", "b", "c"]) == "a, b dan c" and listed([]) == ""
    assert listed(list("abcdefg"), 3) == "a, b, c, dan 4 lainnya"


def test_wanted_decimals_round_half_up() -> None:
    assert number(Decimal("98.175"), 2) == "98,18"
