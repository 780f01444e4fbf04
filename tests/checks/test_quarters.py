"""The year against its quarters: the way is told by the target, else any sensible way will do; a blank year is told."""

from lkjip_xl import checks
from lkjip_xl.checks import Case
from lkjip_xl.model import Finding
from lkjip_xl.relations.assemble import build
from lkjip_xl.settings import Settings
from tests.relations.hand import Sheet, folder

GOOD = (
    ("40", "10", "10", "8", "10", "38"),
    ("90%", "60%", "70%", "80%", "88%", "88%"),
    ("70", "60", "64", "68", "72", "66"),
)


def _table(*rows: tuple[str | None, ...]) -> Sheet:
    """target, four quarters of the realisasi, realisasi of the year."""
    made = Sheet("pengukuran")
    for number, (target, *realisasi, year) in enumerate(rows):
        quarters = {f"realisasi_tw{n}": value for n, value in enumerate(realisasi, 1)}
        made.add("indikator", f"Indikator {number}", target=target, **quarters, realisasi=year)
    return made


def _said(*sheets: Sheet) -> list[Finding]:
    model, settings = folder(*sheets), Settings()
    outcomes = checks.run(Case(model, build(model, settings), settings))
    return [f for o in outcomes if o.code == "LK310" for f in o.findings]


def test_sum_last_and_mean_are_all_lawful() -> None:
    assert _said(_table(*GOOD)) == []


def test_a_year_that_is_none_of_them_is_told() -> None:
    (found,) = _said(_table(*GOOD, ("80%", "20%", "40%", "60%", "75%", "70%")))
    assert found.level.value == "peringatan" and "triwulan IV (75)" in found.message


def test_percentages_are_not_summed_over_100() -> None:
    (found,) = _said(_table(*GOOD, ("80%", "60%", "70%", "80%", "90%", "300%")))
    assert found.level.value == "peringatan"


def test_where_most_rows_do_not_hold_nobody_is_accused() -> None:
    wrong = [("80", "20", "40", "60", "75", str(n)) for n in (30, 31, 32)]
    assert {f.level.value for f in _said(_table(GOOD[0], *wrong))} == {"catatan"}


def test_the_way_of_the_target_binds_the_realisasi_and_fills_a_blank_year() -> None:
    made = Sheet("pengukuran")
    target = {"target": "40", **{f"target_tw{n}": "10" for n in (1, 2, 3, 4)}}
    quarters = {"realisasi_tw1": "10", "realisasi_tw2": "10", "realisasi_tw3": "8", "realisasi_tw4": "10"}
    for number, year in enumerate(("38", "38", "38", "10", None)):
        made.add("indikator", f"Indikator {number}", **target, **quarters, realisasi=year)
    wrong, blank = _said(made)
    assert wrong.expected == 38 and "kosong" in blank.message and "38" in blank.message


def test_a_year_that_is_not_the_running_fourth_quarter_is_told() -> None:
    made = Sheet("pengukuran")
    made.add("indikator", "Jumlah kunjungan", target="500", realisasi_sd_tw4="490", realisasi="480")
    (found,) = _said(made)
    assert found.expected == 490


def test_the_year_may_stand_in_another_document() -> None:
    plan, year = Sheet("rencana-aksi", sheet="RA"), Sheet("pengukuran")
    for number, realisasi in enumerate((38, 38, 40)):
        quarters = {"realisasi_tw1": "10", "realisasi_tw2": "10", "realisasi_tw3": "8", "realisasi_tw4": "10"}
        plan.add("indikator", f"Jumlah unit binaan {'ABC'[number]}", **quarters)
        year.add(
            "indikator", f"Jumlah unit binaan {'ABC'[number]}", target="40", realisasi=str(realisasi), capaian=None
        )
    (found,) = _said(plan, year)
    assert found.level.value == "peringatan" and found.locations[0].place.sheet == "pengukuran"
