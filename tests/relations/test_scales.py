"""Scales of a predikat as agencies print them."""

from decimal import Decimal

import pytest

from lkjip_xl.model import Place, Text
from lkjip_xl.relations.scales import Scale, known, printed


def scale(*rows: tuple[str, ...]) -> Scale | None:
    return printed([Text(Place("f.xlsx", "s", r, c), t) for r, row in enumerate(rows) for c, t in enumerate(row)])


WRITTEN = [
    ("Catatan: >= 91 Istimewa; 76 - 90 Baik; 66 - 75 Cukup; <= 65 Kurang",),
    ("Istimewa (91% s/d 100%), Baik (76% s.d. 90%), Cukup (66% sampai dengan 75%), Kurang (≤ 65%)",),
]


@pytest.mark.parametrize("line", WRITTEN)
def test_a_scale_in_one_line(line: tuple[str, ...]) -> None:
    found = scale(line)
    assert found is not None and [b.word for b in found.bands] == ["Istimewa", "Baik", "Cukup", "Kurang"]
    assert [found.fitting(Decimal(v)) for v in ("105", "91", "80", "66", "12")] == [
        ("Istimewa",), ("Istimewa",), ("Baik",), ("Cukup",), ("Kurang",),
    ]  # fmt: skip


def test_a_scale_in_cells_with_numbers_before_them() -> None:
    found = scale(("1", "91 - 100", "Istimewa"), ("2", "76 - 90", "Baik"), ("3", "< 76", "Kurang"))
    assert found is not None and found.fitting(Decimal("75.99")) == ("Kurang",)


def test_between_two_bands_either_word_will_do() -> None:
    found = scale(WRITTEN[0])
    assert found is not None and found.fitting(Decimal("90.60")) == ("Baik", "Istimewa")
    assert found.fitting(Decimal("90.00")) == ("Baik",)


def test_what_is_no_scale() -> None:
    assert scale(("Kediri, 4 Januari 2023",), ("NIP. 19720505 199703 1 002",), ("Pembina Tk. 1",)) is None
    assert scale(("Target 90 tercapai; 85 belum",)) is None


def test_a_known_scale_must_have_all_the_words() -> None:
    assert known(["Sangat Tinggi", "sedang"], "lan-2003") == known(["Tinggi"], "permendagri-86-2017")
    assert known(["Baik", "Sangat Kurang"], "permendagri-86-2017") == known(["Baik"], "lan-2003")
    assert known(["Efisien"], "permendagri-86-2017") is None


def test_an_own_scale_goes_first_and_its_last_word_reaches_down() -> None:
    own = ((Decimal(90), "Istimewa"), (Decimal(60), "Baik"))
    scale = known(["Istimewa"], "lan-2003", own)
    assert scale is not None and scale.fitting(Decimal(95)) == ("Istimewa",) and scale.fitting(Decimal(-5)) == ("Baik",)
    assert known(["Kurang"], "lan-2003", own) == known(["Kurang"], "lan-2003")
