"""The capaian of a sasaran is the mean of its indikator: in one table, and in another one."""

from lkjip_xl.model import Finding
from tests.checks.conftest import judge
from tests.relations.hand import Sheet, folder

GOALS = {
    "Meningkatnya kegemaran membaca": (("Indeks kegemaran membaca", "104,00"), ("Jumlah kunjungan", "98,00")),
    "Meningkatnya tertib arsip": (("Nilai pengawasan kearsipan", "90,00"), ("Arsip yang tertata", "95,00")),
    "Meningkatnya pelestarian naskah": (("Naskah yang dialihmediakan", "88,00"), ("Naskah yang dirawat", "100,00")),
}


def measured() -> Sheet:
    sheet = Sheet("pengukuran")
    for goal, rows in GOALS.items():
        top = sheet.add("sasaran", goal)
        for name, capaian in rows:
            sheet.add("indikator", name, parent=top, capaian=f"{capaian}%")
    return sheet


def efficiency(*shown: str) -> Sheet:
    sheet = Sheet("efisiensi")
    for goal, capaian in zip(GOALS, shown, strict=True):
        sheet.add("sasaran", goal, capaian=f"{capaian}%")
    return sheet


def told(*sheets: Sheet) -> list[Finding]:
    return [f for f in judge(folder(*sheets)) if f.code in ("LK209", "LK512")]


def test_a_mean_is_held_against_no_single_indikator() -> None:
    assert told(measured(), efficiency("101,00", "92,50", "94,00")) == []


def test_a_figure_that_is_no_mean_is_told_at_its_cell() -> None:
    (one,) = told(measured(), efficiency("101,00", "95,00", "94,00"))
    assert (one.code, one.locations[0].place.file, one.locations[0].place.row) == ("LK512", "efisiensi.xlsx", 6)
    assert str(one.expected) == "92.50"


def test_a_table_that_never_prints_means_prints_something_else() -> None:
    assert told(measured(), efficiency("104,00", "90,00", "88,00")) == []


def inside(*shown: str) -> Sheet:
    sheet = Sheet("pengukuran")
    for (goal, rows), capaian in zip(GOALS.items(), shown, strict=True):
        top = sheet.add("sasaran", goal, capaian=f"{capaian}%")
        for name, own in rows:
            sheet.add("indikator", name, parent=top, capaian=f"{own}%")
    return sheet


def test_sasaran_and_indikator_in_one_column() -> None:
    assert told(inside("101,00", "92,50", "94,00")) == []
    (one,) = told(inside("101,00", "92,50", "49,00"))
    assert one.code == "LK512" and one.locations[0].place.row == 11
