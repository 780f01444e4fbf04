"""Words for figures say of them only what is true of them."""

import re
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from lkjip_xl.model import Form, Place, Quantity
from lkjip_xl.write.lampiran import kalimat

FIGURES = st.decimals(Decimal(0), Decimal(100_000), places=4)
PERCENTS = st.decimals(Decimal(0), Decimal(400), places=2)
AMOUNTS = st.integers(0, 10**13).map(Decimal)


def read(text: str) -> Decimal:
    """An Indonesian number."""
    return Decimal(text.replace(".", "").replace(",", "."))


@given(FIGURES, FIGURES)
def test_direction_and_difference_of_two_figures(now, before):
    sentence = kalimat.change(now, before, "poin", (f"<{now}>", f"<{before}>"), "2020")
    rise = re.match(r"(naik|turun) ([\d.,]+) poin dibandingkan tahun 2020, dari (\S+) menjadi (\S+)$", sentence)
    if now == before:
        assert sentence == f"tetap <{now}> dibandingkan tahun 2020"
        return
    assert rise is not None
    assert (rise[1], rise[3], rise[4]) == ("naik" if now > before else "turun", f"<{before}>", f"<{now}>")
    assert read(rise[2]) == abs(now - before) > 0


@given(PERCENTS, PERCENTS)
def test_the_turn_of_a_capaian(now, before):
    sentence = kalimat.turn(now, before)
    figures = [read(n) for n in re.findall(r"[\d.,]*\d", sentence)]
    assert sentence.split()[0] == kalimat.direction(now, before)
    assert figures == ([now] if now == before else [abs(now - before), before, now])
    assert ("poin persentase" in sentence) is (now != before)


@given(PERCENTS)
def test_verdicts_stand_on_the_right_side_of_the_target(capaian):
    above, below = capaian > 100, capaian < 100
    assert ("melebihi" in kalimat.verdict(capaian), "belum" in kalimat.verdict(capaian)) == (above, below)
    assert ("melampaui" in kalimat.reached(capaian), "belum" in kalimat.reached(capaian)) == (above, below)


@given(FIGURES, FIGURES)
def test_a_comparison_with_another_agency_turns_round_with_its_sides(ours, theirs):
    other = {"lebih tinggi daripada": "lebih rendah daripada", "sama dengan": "sama dengan"}
    said, turned = kalimat.compared(ours, theirs), kalimat.compared(theirs, ours)
    assert other.get(said) == turned or other.get(turned) == said
    assert ("tinggi" in said) is (ours > theirs)


@given(AMOUNTS, AMOUNTS)
def test_what_is_left_of_a_budget(pagu, realisasi):
    sentence = kalimat.rest_of(pagu, realisasi)
    amounts = [read(n) for n in re.findall(r"Rp([\d.]+)", sentence)]
    assert amounts == ([abs(pagu - realisasi)] if pagu != realisasi else [])
    assert ("melebihi" in sentence) is (realisasi > pagu)


def quantity(unit: str | None) -> Quantity:
    return Quantity(Place("a.xlsx", "S", 0, 0), Form.NUMBER, Decimal(1), "1", unit)


def test_the_unit_of_a_difference():
    assert kalimat.unit_of(quantity("%"), quantity("%")) == "poin persentase"
    assert kalimat.unit_of(quantity(None), quantity(None)) == "poin"
    assert kalimat.unit_of(quantity("Menit"), quantity("menit")) == "menit"
    assert kalimat.unit_of(quantity("%"), quantity("orang")) is None, "no difference between unlike figures"
