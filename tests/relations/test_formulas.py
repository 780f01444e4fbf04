"""The formulas of the field, against the tables of the domain notes and the source report."""

from decimal import Decimal as D

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_xl.relations import formulas as f
from lkjip_xl.relations.rounding import CUT, HALF_UP, round_to


@pytest.mark.parametrize(
    ("formula", "at_8", "at_25", "at_0"),
    [("NEG_LAN", D(120), D(-50), D(200)), ("NEG_INV", D(125), D(40), None), ("NEG_FLOOR", D(120), D(0), D(200))],
)
def test_negative_polarity_as_each_form_defines_it(formula, at_8, at_25, at_0) -> None:
    got = [f.capaian(D(10), D(r), "negatif", formula) for r in (8, 25, 0)]
    assert got == [at_8, at_25, at_0]


@pytest.mark.parametrize(
    ("target", "realisasi", "mode", "printed"),
    [
        ("80", "78.54", CUT, "98.17"),
        ("80", "78.54", HALF_UP, "98.18"),
        ("95", "95.80", CUT, "100.84"),
        ("50", "97.18", HALF_UP, "194.36"),
        ("30", "35.87", CUT, "119.56"),
    ],
)
def test_capaian_of_the_source_report(target, realisasi, mode, printed) -> None:
    value = f.capaian(D(target), D(realisasi))
    assert value is not None
    assert round_to(value, 2, mode) == D(printed)


def test_efisiensi_comes_from_the_printed_percentages() -> None:
    value = f.efisiensi(D("100.84"), D("65.39"))
    assert value is not None
    assert round_to(value, 2, CUT) == round_to(value, 2, HALF_UP) == D("1.54")


@pytest.mark.parametrize("target", [None, D(0)])
def test_no_target_no_capaian(target) -> None:
    assert f.capaian(target, D(5)) is None


def test_a_cap_is_applied_only_when_asked() -> None:
    assert f.capaian(D(50), D(100)) == 200
    assert f.capaian(D(50), D(100), cap=D(120)) == 120


@pytest.mark.parametrize(
    ("value", "word"), [("91", "Sangat Tinggi"), ("90.60", "Tinggi"), ("50", "Sangat Rendah"), ("-3", "Sangat Rendah")]
)
def test_predikat_bands_are_lower_bounds(value, word) -> None:
    assert f.predikat(D(value)) == word


@given(st.decimals(0, 10**12, places=2), st.decimals("0.01", 10**12, places=2))
def test_negative_forms_agree_where_target_is_met(realisasi, target) -> None:
    assert f.capaian(target, target, "negatif", "NEG_LAN") == f.capaian(target, target, "negatif", "NEG_INV") == 100
    value = f.capaian(target, realisasi)
    assert value is not None
    assert abs(value * target - realisasi * 100) < D("1e-20")
