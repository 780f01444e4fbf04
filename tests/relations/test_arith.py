from decimal import Decimal

import pytest

from lkjip_xl.model import Form, Place, Quantity
from lkjip_xl.relations.arith import add_up, gap, holds, interval, point, printed
from lkjip_xl.relations.kinds import Equal, Ratio, Sum

HERE = Place("a.xlsx", "s", 0, 0)


def q(value: str | None, unit: str | None = None, decimals: int | None = None, factor: int = 1) -> Quantity:
    if value is None:
        return Quantity(HERE, Form.BLANK, unit=unit)
    return Quantity(HERE, Form.NUMBER, Decimal(value), value, unit, decimals, factor=Decimal(factor))


def rp(value: str | None, factor: int = 1) -> Quantity:
    return q(value, "Rp", factor=factor)


@pytest.mark.parametrize(
    ("shown", "step", "inside", "outside"),
    [
        ("98.17", "0.01", ["98.165", "98.17", "98.175", "98.1799"], ["98.1649", "98.18"]),
        ("-98.17", "0.01", ["-98.165", "-98.175", "-98.1799"], ["-98.18", "-98.1649"]),
        ("0", "1", ["0.9", "-0.9", "0"], ["1", "-1"]),
    ],
)
def test_a_printed_figure_stands_for_what_rounds_or_truncates_to_it(shown, step, inside, outside) -> None:
    stands = printed(Decimal(shown), Decimal(step))
    assert all(stands.meets(point(Decimal(v))) for v in inside)
    assert not any(stands.meets(point(Decimal(v))) for v in outside)


def test_rupiah_are_exact_to_the_last_one() -> None:
    assert holds(Sum("r", "anak", (rp("100"),), (rp("60"), rp("40")))) is True
    off_by_one = Sum("r", "anak", (rp("101"),), (rp("60"), rp("40")))
    assert holds(off_by_one) is False and gap(off_by_one) == 1


def test_figures_in_thousands_are_exact_among_themselves_and_coarse_beside_full_ones() -> None:
    thousands = Sum("r", "anak", (rp("100000", 1000),), (rp("60000", 1000), rp("39000", 1000)))
    assert holds(thousands) is False
    assert holds(Equal("r", "pagu-program", (rp("100000", 1000),), (rp("100400"),))) is True
    assert holds(Equal("r", "pagu-program", (rp("100000", 1000),), (rp("101000"),))) is False


def test_blank_counts_nothing_but_broken_makes_it_unknown() -> None:
    assert holds(Sum("r", "anak", (rp("60"),), (rp("60"), rp(None)))) is True
    all_blank = Sum("r", "anak", (rp("60"),), (rp(None), rp(None)))
    assert holds(all_blank) is False and gap(all_blank) == 60
    assert holds(Sum("r", "anak", (rp(None),), (rp("60"),))) is None
    broken = Quantity(HERE, Form.BROKEN, text="8.8.40", unit="Rp")
    assert holds(Sum("r", "anak", (rp("60"),), (rp("60"), broken))) is None
    assert add_up([rp("60"), broken]) is None and gap(Sum("r", "anak", (broken,), (rp("60"),))) is None


def test_zero_is_a_figure() -> None:
    assert holds(Sum("r", "anak", (rp("0"),), (rp("0"), rp("0")))) is True
    assert holds(Equal("r", "x", (rp("0"),), (rp("5"),))) is False


def test_head_counts_are_exact_and_percentages_are_not() -> None:
    assert holds(Sum("r", "pegawai-kolom", (q("33", None, 0),), (q("16", None, 0), q("18", None, 0)))) is False
    assert holds(Equal("r", "sama-capaian", (q("98.17", "%", 2),), (q("98.175", "%", 3),))) is True
    assert holds(Equal("r", "sama-capaian", (q("98.17", "%", 2),), (q("98.71", "%", 2),))) is False


def test_a_target_is_set_not_measured() -> None:
    assert holds(Equal("r", "target-pk", (q("95", "%", 0),), (q("95.00", "%", 2),))) is True
    assert holds(Equal("r", "target-pk", (q("95", "%", 0),), (q("95.5", "%", 1),))) is False


@pytest.mark.parametrize(
    ("printed_as", "decimals", "ok"),
    [("98.17", 2, True), ("98.18", 2, True), ("98.2", 1, True), ("98.16", 2, False), ("98", 0, True)],
)
def test_capaian_holds_for_either_rounding(printed_as: str, decimals: int, ok: bool) -> None:
    ratio = Ratio("r", "capaian", q(printed_as, "%", decimals), q("78.54", None, 2), q("80"))
    assert holds(ratio) is ok


def test_a_rounded_realisasi_leaves_room_for_the_capaian_made_before_rounding() -> None:
    ratio = Ratio("r", "capaian", q("100.85", "%", 2), q("95.80", "%", 2), q("95", "%", 0))
    assert holds(ratio) is True


def test_a_true_number_may_be_excels_own_double() -> None:
    computed = Ratio("r", "serapan", q("65.3885376297042", "%"), rp("2723990945"), rp("4165853900"), formula="serapan")
    assert holds(computed) is True
    typed = Ratio("r", "serapan", q("65.39", "%"), rp("2723990945"), rp("4165853900"), formula="serapan")
    assert holds(typed) is True
    assert holds(Ratio("r", "serapan", q("65.93", "%"), rp("2723990945"), rp("4165853900"), formula="serapan")) is False


@pytest.mark.parametrize("target", ["0", None])
def test_nothing_is_divided_by_zero_or_blank(target: str | None) -> None:
    assert holds(Ratio("r", "capaian", q("100", "%", 0), q("5"), q(target))) is None


@pytest.mark.parametrize(("formula", "shown"), [("NEG_LAN", "120"), ("NEG_INV", "125"), ("positif", "80")])
def test_each_formula_of_the_field(formula: str, shown: str) -> None:
    assert holds(Ratio("r", "capaian", q(shown, "%", 0), q("8"), q("10"), formula=formula)) is True


def test_blank_has_no_interval() -> None:
    assert interval(rp(None)) is None
