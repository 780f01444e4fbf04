"""Rounding is half up, never to the even digit, or cut off; nothing else."""

from decimal import Decimal

import pytest

from lkjip_xl.relations.rounding import CUT, HALF_UP, Rounding, modes_of, round_to
from tests.explain.build import cell


@pytest.mark.parametrize(
    ("value", "up", "cut"),
    [
        ("98.165", "98.17", "98.16"),
        ("98.175", "98.18", "98.17"),
        ("0.125", "0.13", "0.12"),
        ("-2.345", "-2.35", "-2.34"),
    ],
)
def test_halves_go_up_and_are_cut_off(value: str, up: str, cut: str) -> None:
    assert round_to(Decimal(value), 2, HALF_UP) == Decimal(up)
    assert round_to(Decimal(value), 2, CUT) == Decimal(cut)
    assert Rounding({"anggaran": HALF_UP}).apply(Decimal(value), "anggaran") == Decimal(up)


def test_a_printed_half_tells_how_it_was_rounded() -> None:
    assert modes_of(cell("C4", "98.17", unit="%"), Decimal("98.165")) == {HALF_UP}
    assert modes_of(cell("C4", "98.16", unit="%"), Decimal("98.165")) == {CUT}
