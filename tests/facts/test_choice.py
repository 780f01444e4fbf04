"""Which documents of a folder count, and why the others do not."""

import random
from typing import Any

import pytest

from lkjip_xl.facts.choice import chosen
from lkjip_xl.model import Folder
from lkjip_xl.read.grid import Grid
from lkjip_xl.recognise import gather
from lkjip_xl.recognise.officials import Rank, rank_in
from lkjip_xl.settings import Settings
from tests.tools.grids import grid, read

OPD = "DINAS KEHUTANAN KABUPATEN RIMBAJATI"
PK = """
    |PERJANJIAN KINERJA TAHUN {year}|
    |{who}|
    |{opd}|
    |No|Sasaran|Indikator Kinerja|Target|
    |1|Terjaganya hutan|Luas hutan yang terjaga|{target}|
    ||
    |No|Program|Anggaran (Rp)|Keterangan|
    |1|Program Pengelolaan Hutan|412500000|APBD|
"""
DPA = """
    |DOKUMEN PELAKSANAAN ANGGARAN|
    |{opd}|
    |TAHUN ANGGARAN {year}|
    |Kode|Uraian|Pagu (Rp)|
    |"3.28.03"|Program Pengelolaan Hutan|{one}|
    |"3.28.03.1.01"|Rencana Pengelolaan|{one}|
"""
MORE = """    |"3.28.04"|Program Konservasi|88250000|
    |"3.28.04.1.02"|Pelestarian Satwa|88250000|
"""


def pk(file: str, sheet: str = "PK", *, year: int = 2024, who: str = "", opd: str = OPD, target: int = 70,
       signed: str = "", hidden: bool = False) -> Grid:  # fmt: skip
    rows = PK.format(year=year, who=who, opd=opd, target=target)
    rows += f"    ||\n    |||{signed}|\n    |||Kepala Dinas Kehutanan|\n    ||\n    |||NAMA KEPALA|\n" if signed else ""
    return grid(rows, name=sheet, file=file, hidden=hidden)


def dpa(file: str, *, year: int = 2024, opd: str = OPD, one: int = 412_500_000, more: bool = True) -> Grid:
    return grid(DPA.format(year=year, opd=opd, one=one) + MORE * more, name="DPA", file=file)


def fates(*grids: Grid) -> dict[str, str]:
    """Sheet (or file) -> why it is left out, "" where it counts; whatever the order of files."""
    orders = [list(grids), list(grids)[::-1]]
    random.Random(len(grids)).shuffle(orders[1])
    found = []
    for order in orders:
        folder: Folder = chosen(gather("x", [read(g) for g in order], Settings()))
        found.append({f"{d.file}/{d.sheet}": d.choice.reason for d in folder.documents})
        assert all(d.choice.used is not bool(d.choice.reason) for d in folder.documents)
    assert found[0] == found[1]
    return found[0]


def test_documents_of_one_year_and_agency_count() -> None:
    assert set(fates(pk("a.xlsx"), dpa("b.xlsx", opd="Dinas Kehutanan Kab. Rimbajati")).values()) == {""}


def test_another_year_another_agency_a_draft_and_a_hidden_sheet_are_left_out() -> None:
    got = fates(
        pk("a.xlsx"), dpa("b.xlsx"), dpa("lama.xlsx", year=2023, one=1), pk("c.xlsx", "PK (konsep)", target=71),
        dpa("lain.xlsx", opd="DINAS PERTANIAN KABUPATEN RIMBAJATI", one=2),
        pk("a.xlsx", "Sheet9", target=3, hidden=True),
    )  # fmt: skip
    assert got == {
        "a.xlsx/PK": "", "b.xlsx/DPA": "", "lama.xlsx/DPA": "tahun", "c.xlsx/PK (konsep)": "konsep",
        "lain.xlsx/DPA": "opd", "a.xlsx/Sheet9": "tersembunyi",
    }  # fmt: skip


def test_a_subordinate_yields_to_the_head_and_counts_alone() -> None:
    below = pk("b.xlsx", "Tata Hutan", who="KEPALA BIDANG TATA HUTAN", target=5)
    assert fates(pk("a.xlsx"), below) == {"a.xlsx/PK": "", "b.xlsx/Tata Hutan": "pemegang"}
    alone = chosen(gather("x", [read(below)], Settings())).documents[0].choice
    assert (alone.used, alone.whole) == (True, False)


def test_an_extract_is_no_whole_and_the_later_of_two_signed_versions_counts() -> None:
    assert fates(dpa("a.xlsx"), dpa("b.xlsx", more=False)) == {"a.xlsx/DPA": "", "b.xlsx/DPA": "cakupan"}
    first, second = (
        pk("a.xlsx", signed="Rimbajati, 4 Januari 2024"),
        pk("b.xlsx", target=72, signed="Rimbajati, 2 Mei 2024"),
    )
    assert fates(first, second) == {"a.xlsx/PK": "versi", "b.xlsx/PK": ""}


def test_a_misread_title_leaves_nothing_out() -> None:
    """The name of the head below the table, with a degree after a comma, is no agency."""
    found = fates(pk("a.xlsx"), pk("b.xlsx", opd="KEPALA DINAS, S.Hut, M.Si", target=71))
    assert set(found.values()) == {"rangkap"}  # two of one agency, and not two agencies


EXPORT = """
    |TAHUN|KODE SKPD|NAMA SKPD|KODE PROGRAM|NAMA PROGRAM|KODE KEGIATAN|NAMA KEGIATAN|PAGU|
    |2024|"3.28.01"|Dinas Kehutanan|"3.28.03"|Program Pengelolaan Hutan|"3.28.03.1.01"|Rencana|412500000|
    |2024|"3.27.01"|Dinas Pertanian|"3.28.03"|Program Pengelolaan Hutan|"3.28.03.1.01"|Rencana|96000000|
"""


def test_an_export_of_several_agencies_counts_by_the_rows_of_the_own_agency() -> None:
    folder = chosen(gather("x", [read(pk("a.xlsx")), read(grid(EXPORT, name="S", file="e.xlsx"))], Settings()))
    (part,) = folder.views
    amounts = [q.value for i in part.of_level("program") for c in i.figures.values() for q in c]
    kegiatan = [int(q.value or 0) for i in part.of_level("kegiatan") for c in i.figures.values() for q in c]
    assert part.opd == "Dinas Kehutanan" and kegiatan == [412_500_000] and amounts in ([], [412_500_000])
    assert [d.file for d in folder.used] == ["a.xlsx", "e.xlsx"] and part in folder.used


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("Plt. Kepala Dinas Kehutanan", Rank.HEAD), ("KEPALA BIDANG A PADA DINAS B", Rank.BELOW),
        ("Kabid Konservasi", Rank.BELOW), ("Sekretaris Daerah", Rank.HEAD), ("SEKRETARIS DINAS", Rank.BELOW),
        ("Camat Ranu", Rank.HEAD), ("Inspektur Pembantu I", Rank.BELOW), ("Kasubbag Keuangan", Rank.BELOW),
        ("Sheet3", Rank.UNKNOWN), ("Bupati Rimbajati", Rank.UNKNOWN),
    ],
)  # fmt: skip
def test_ranks_are_told_by_the_first_jabatan(text: str, rank: Rank) -> None:
    assert rank_in(text) is rank


DAY, LATE_DAY = "Rimbajati, 8 Januari 2024", "Rimbajati, 3 Juni 2024"


@pytest.mark.parametrize(
    ("first", "second", "reasons"),
    [
        ({}, {"target": 72}, ["rangkap", "rangkap"]),
        ({}, {}, ["", "salinan"]),
        ({"signed": DAY}, {"target": 72}, ["rangkap", "rangkap"]),  # one date tells nothing
        ({"signed": DAY}, {"target": 72, "signed": LATE_DAY}, ["versi", ""]),
        ({"signed": LATE_DAY}, {"target": 72, "signed": DAY}, ["", "versi"]),
        ({"signed": DAY}, {"target": 72, "signed": DAY}, ["rangkap", "rangkap"]),
        ({}, {"target": 72, "who": "KEPALA BIDANG KONSERVASI"}, ["", "pemegang"]),
        ({}, {"target": 72, "sheet": "PK (konsep)"}, ["", "konsep"]),
        ({}, {"target": 72, "year": 2023}, ["", "tahun"]),
    ],
)
def test_of_two_pk_the_documents_themselves_tell_which_counts(
    first: dict[str, Any], second: dict[str, Any], reasons: list[str]
) -> None:
    more = [] if "year" not in second else [dpa("dpa.xlsx")]  # two years: most documents name this one
    for names in (("PK.xlsx", "PK (revisi).xlsx"), ("z PK lama.xlsx", "A PK.xlsx")):
        found = fates(pk(names[0], **first), pk(names[1], **second), *more)
        sheets = [f"{n}/{kind.get('sheet', 'PK')}" for n, kind in zip(names, (first, second), strict=True)]
        got = [found[s] for s in sheets]
        assert got == reasons or (reasons == ["", "salinan"] and sorted(got) == sorted(reasons))


def test_a_revision_in_the_title_wins_whatever_the_files_are_called() -> None:
    budgets = [dpa("DPA akhir.xlsx"), grid(
        DPA.format(year=2024, opd=OPD, one=400_000_000).replace("ANGGARAN|", "ANGGARAN|\n    |PERGESERAN KE-2|", 1)
        + MORE, name="DPA", file="a.xlsx",
    )]  # fmt: skip
    assert fates(*budgets) == {"DPA akhir.xlsx/DPA": "revisi", "a.xlsx/DPA": ""}
    assert fates(budgets[0], dpa("b.xlsx", one=400_000_000)) == {
        "DPA akhir.xlsx/DPA": "rangkap", "b.xlsx/DPA": "rangkap",
    }  # fmt: skip


def test_a_draft_of_a_change_yields_to_what_is_in_force() -> None:
    change = grid(PK.format(year=2024, who="", opd=OPD, target=72).replace("|PERJANJIAN", "|PERUBAHAN PERJANJIAN"),
                  name="PK", file="draf perubahan.xlsx")  # fmt: skip
    assert fates(pk("PK.xlsx"), change) == {"PK.xlsx/PK": "", "draf perubahan.xlsx/PK": "konsep"}
    assert fates(change, dpa("DPA.xlsx")) == {"draf perubahan.xlsx/PK": "", "DPA.xlsx/DPA": ""}  # there is no other


FUNCTIONAL = (
    "Analis Kebijakan Ahli Muda",
    "Penyuluh Kehutanan Ahli Pertama",
    "Pranata Komputer Mahir",
    "Ketua Tim Konservasi",
)


@pytest.mark.parametrize("who", FUNCTIONAL)
def test_the_pk_of_a_functional_official_never_takes_the_place_of_the_head(who: str) -> None:
    found = fates(pk("PK.xlsx", who="KEPALA DINAS KEHUTANAN", signed=DAY), pk("a.xlsx", who=who.upper(), target=3))
    assert found == {"PK.xlsx/PK": "", "a.xlsx/PK": "pemegang"}


def test_documents_that_share_no_row_or_no_figure_are_no_versions_of_one_another() -> None:
    other = PK.replace("Luas hutan yang terjaga", "Indeks kepuasan warga").replace("Pengelolaan Hutan", "Konservasi")
    page = other.replace("Terjaganya hutan", "Puasnya warga").format(year=2024, who="", opd=OPD, target=80)
    assert set(fates(pk("PK.xlsx", signed=DAY), grid(page, name="PK", file="b.xlsx")).values()) == {""}
    parts = [dpa("DPA PAD.xlsx", one=100_000_000), dpa("DPA DAU.xlsx", one=312_500_000)]
    for part, amount in zip(parts, (20_000_000, 68_250_000), strict=True):
        part.rows = [[amount if v == 88_250_000 else v for v in row] for row in part.rows]
    assert set(fates(*parts).values()) == {"rangkap"}  # whatever dates they bear: not one figure is the same
