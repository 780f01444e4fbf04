"""Which way an indikator is better, as its words tell: names of the field, read by what they say."""

from pathlib import Path

import pytest

from lkjip_xl.relations.polarity import DOWN, leaning, leans_with

DATA = Path(__file__).resolve().parent.parent / "data"


def _names(file: str) -> list[str]:
    return (DATA / file).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", _names("arah_rendah.txt"))
def test_a_bad_thing_hints_that_lower_is_better(name: str) -> None:
    assert leaning(name).sign == DOWN, leaning(name)


@pytest.mark.parametrize("name", _names("arah_tinggi.txt"))
def test_what_is_done_about_it_and_what_is_good_hint_at_nothing_of_the_kind(name: str) -> None:
    assert leaning(name).sign != DOWN, leaning(name)


def test_the_sasaran_above_tells_the_direction_of_what_it_wants_less_of() -> None:
    assert leans_with("Konsumsi rokok per kapita", "Menurunnya konsumsi rokok masyarakat").sign == DOWN
    assert leans_with("Persentase penurunan konsumsi rokok", "Menurunnya konsumsi rokok masyarakat").sign != DOWN
    assert leans_with("Jumlah kampanye hidup sehat", "Menurunnya konsumsi rokok masyarakat").sign != DOWN
