"""Who says which way an indikator is better, and what is asked when nobody does."""

from dataclasses import replace

import pytest

from lkjip_xl.model import Column, Folder, Table
from lkjip_xl.relations.directions import BOUND, COLUMN, FIGURES, LAST, NOTHING, SETTING, WORDS, directions, polarity_in
from lkjip_xl.relations.penetapan import penetapan
from lkjip_xl.settings import Settings, parse
from tests.relations.hand import Sheet, folder

NAME = "Angka kemiskinan nelayan"


def _sheet(
    kind: str = "pengukuran", *, sheet: str = "F", polaritas: str = "", target="20", capaian="", name=NAME
) -> Sheet:
    made = Sheet(kind, sheet=sheet)
    texts = {"polaritas": polaritas} if polaritas else {}
    figures = {"target": target} if kind == "iku" else {"target": target, "realisasi": "16", "capaian": capaian}
    made.add("indikator", name, texts=texts, **figures)
    return made


def _told(*sheets: Sheet, settings: Settings | None = None, previous: Folder | None = None, name: str = NAME):
    one = directions(folder(*sheets), settings or Settings(), previous).of(name)
    return one.polarity, one.source


def test_the_strongest_voice_decides() -> None:
    own = Settings(polarity={"ANGKA  Kemiskinan Nelayan": "positif"})
    assert _told(_sheet(polaritas="Minimize"), settings=own) == ("positif", SETTING)
    assert _told(_sheet(polaritas="Minimize")) == ("negatif", COLUMN)
    assert _told(_sheet(target="maksimal 20")) == ("negatif", BOUND)
    assert _told(_sheet(), previous=folder(_sheet(polaritas="Negatif"))) == ("negatif", LAST)
    assert _told(_sheet(capaian="120,00")) == ("negatif", FIGURES)
    assert _told(_sheet()) == (None, WORDS)
    assert _told(_sheet(name="Nilai SAKIP"), name="Nilai SAKIP") == ("positif", NOTHING)


def test_a_target_in_words_that_asks_for_little_is_a_hint_to_ask() -> None:
    for target, said in (("Rendah", (None, BOUND)), ("Sedang", ("positif", NOTHING)), ("Baik", ("positif", NOTHING))):
        assert _told(_sheet(name="Status alat", target=target), name="Status alat") == said
    rising = Sheet("renstra")
    rising.add("indikator", "Status alat", target_2021="Rendah", target_2022="Tinggi")
    low = _sheet(name="Status alat", target="Rendah")
    assert _told(low, rising, name="Status alat") == ("positif", NOTHING)
    settled = Settings(polarity={"Status alat": "positif"})
    assert _told(_sheet(name="Status alat", target="Rendah"), settings=settled, name="Status alat") == (
        "positif",
        SETTING,
    )


def test_a_full_capaian_for_less_than_the_target_in_words_bears_the_name_out() -> None:
    made = Sheet("pengukuran", sheet="F")
    made.add("indikator", NAME, target="Sedang", realisasi="Rendah", capaian="100")
    assert _told(made) == ("negatif", FIGURES)
    other = Sheet("pengukuran", sheet="F")
    other.add("indikator", NAME, target="Sedang", realisasi="Tinggi", capaian="100")
    assert _told(other) == (None, WORDS)


def test_a_column_of_one_document_speaks_for_the_indikator_of_all() -> None:
    iku = _sheet("iku", sheet="IKU", polaritas="Semakin rendah semakin baik")
    assert _told(_sheet(), iku) == ("negatif", COLUMN)


def test_columns_that_contradict_one_another_settle_nothing() -> None:
    iku = _sheet("iku", sheet="IKU", polaritas="Positif")
    one = directions(folder(_sheet(polaritas="Negatif"), iku), Settings()).of(NAME)
    assert one.polarity is None and one.contradicted and len(one.places) == 2


def test_a_printed_capaian_that_the_other_formula_gives_settles_nothing() -> None:
    assert _told(_sheet(capaian="80,00")) == (None, WORDS)


@pytest.mark.parametrize(
    ("text", "polarity"),
    [("Maximize", "positif"), ("makin rendah makin baik", "negatif"), ("semakin tinggi semakin buruk", "negatif"),
     ("Positif", "positif"), ("(-)", "negatif"), ("IKU", None), ("Stabilize", None), ("Outcome", None)],
)  # fmt: skip
def test_words_of_a_polarity_column(text, polarity) -> None:
    assert polarity_in(text) == polarity


def test_every_indikator_has_a_row_with_both_capaian_and_its_line_for_the_settings() -> None:
    made = _sheet()
    made.add("indikator", "Nilai SAKIP", target="80", realisasi="60", capaian="")
    rows = penetapan(folder(made).used, directions(folder(made), Settings()), Settings())
    assert [(r.name, r.formula, r.up, r.down) for r in rows] == [
        (NAME, None, 80, 120),
        ("Nilai SAKIP", "positif", 75, 125),
    ]
    assert parse(f"[kinerja.polaritas]\n{rows[0].line}\n").polarity == {NAME: "negatif"}


def test_the_line_for_the_settings_survives_quotes_in_a_name() -> None:
    name = 'Jumlah kasus "bullying" \\ perundungan'
    made = _sheet(name=name)
    (row,) = penetapan(folder(made).used, directions(folder(made), Settings()), Settings())
    assert parse(f"[kinerja.polaritas]\n{row.line}\n").polarity == {name: "negatif"}


def test_a_target_that_was_met_exactly_needs_no_direction() -> None:
    made = Sheet("pengukuran")
    made.add("indikator", NAME, target="16", realisasi="16", capaian="")
    (row,) = penetapan(folder(made).used, directions(folder(made), Settings()), Settings())
    assert not row.open


def test_a_target_of_zero_is_asked_nothing() -> None:
    made = Sheet("pengukuran")
    made.add("indikator", NAME, target="0", realisasi="16", capaian="")
    (row,) = penetapan(folder(made).used, directions(folder(made), Settings()), Settings())
    assert not row.open


def test_a_trend_that_was_seen_is_no_direction() -> None:
    name = "Produksi ikan"
    made = _sheet(polaritas="Turun", name=name)
    assert _told(made, name=name) == ("negatif", COLUMN)
    column = Column(made.document().items[0].texts["polaritas"].place.col or 0, "polaritas", heading="Tren")
    seen = replace(made.document(), tables=(Table(3, 3, 4, 9, (column,)),))
    one = directions(Folder("f", (seen,)), Settings()).of(name)
    assert (one.polarity, one.source) == ("positif", NOTHING)
