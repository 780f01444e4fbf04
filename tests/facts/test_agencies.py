"""Two agencies in one folder are never mixed: the run refuses with their names, or takes the one that is named."""

import pytest

from lkjip_xl.facts.agencies import in_one_document
from lkjip_xl.model import CannotGoOn
from lkjip_xl.pipeline import judge
from lkjip_xl.read.grid import Grid
from lkjip_xl.recognise import gather
from lkjip_xl.result import Result
from lkjip_xl.settings import Settings
from tests.facts.test_choice import EXPORT, dpa, pk
from tests.tools.grids import grid, read

OTHER = "DINAS PERTANIAN KABUPATEN RIMBAJATI"
FIELDS = (
    ("Terjaganya hutan", "Bertambahnya panen"), ("Luas hutan yang terjaga", "Hasil panen padi"),
    ("Program Pengelolaan Hutan", "Program Penyediaan Sarana Pertanian"),
)  # fmt: skip


def other(file: str, opd: str = OTHER) -> Grid:
    """The PK of another agency, with programs of its own."""
    one = pk(file, opd=opd)
    for old, new in FIELDS:
        one.rows = [[new if v == old else v for v in row] for row in one.rows]
    return one


def result(*grids: Grid, opd: str | None = None) -> Result:
    settings = Settings(opd=opd)
    return judge(gather("x", [read(g) for g in grids], settings), settings)


def test_two_agencies_are_refused_with_both_names_and_their_files() -> None:
    with pytest.raises(CannotGoOn) as fault:
        result(pk("PK.xlsx"), dpa("DPA.xlsx"), other("tetangga.xlsx"))
    said = str(fault.value)
    assert "Dinas Kehutanan" in said and "Dinas Pertanian" in said and "tetangga.xlsx" in said
    assert "--opd" in said and "lkjip-xl kota" in said


@pytest.mark.parametrize(("opd", "files"), [("Dinas Kehutanan", ["DPA.xlsx", "PK.xlsx"]), (OTHER, ["tetangga.xlsx"])])
def test_the_one_that_is_named_is_taken(opd: str, files: list[str]) -> None:
    found = result(pk("PK.xlsx"), dpa("DPA.xlsx"), other("tetangga.xlsx"), opd=opd)
    assert sorted(d.file for d in found.folder.used) == files


def test_a_name_that_no_document_bears_is_refused_with_those_that_they_bear() -> None:
    with pytest.raises(CannotGoOn, match=r"Yang ada: .*Kehutanan"):
        result(pk("PK.xlsx"), dpa("DPA.xlsx"), opd="Dinas Perhubungan Kabupaten Rimbajati")


@pytest.mark.parametrize("more", [pk("PK 2.xlsx", opd=OTHER, target=71), other("k.xlsx", "KELURAHAN RANU KABUPATEN X")])
def test_a_title_left_behind_and_a_unit_of_the_agency_are_no_second_agency(more: Grid) -> None:
    assert result(pk("PK.xlsx"), dpa("DPA.xlsx"), more).folder.opd


def test_an_export_of_many_is_examined_but_not_printed_without_a_name() -> None:
    export = grid(EXPORT, name="S", file="e.xlsx")
    assert set(in_one_document(result(export).folder)) == {"Dinas Kehutanan", "Dinas Pertanian"}
    assert in_one_document(result(export, opd="Dinas Pertanian").folder) == {}


UNITS = """
    |TAHUN|NAMA SKPD|KODE SUB UNIT|NAMA SUB UNIT|KODE PROGRAM|NAMA PROGRAM|KODE KEGIATAN|NAMA KEGIATAN|PAGU|
    |2024|Dinas Kesehatan|"1.02.01.01"|Dinas Kesehatan|"1.02.02"|Program Pemenuhan|"1.02.02.2.01"|Layanan|412500000|
    |2024|Dinas Kesehatan|"1.02.01.02"|RSUD dr. Wirasaba|"1.02.02"|Program Pemenuhan|"1.02.02.2.01"|Layanan|96000000|
"""


def test_a_unit_takes_its_own_rows_of_the_export_of_its_dinas() -> None:
    found = result(grid(UNITS, name="S", file="e.xlsx"), opd="RSUD dr. Wirasaba")
    (part,) = found.folder.views
    amounts = [int(q.value or 0) for i in part.of_level("kegiatan") for c in i.figures.values() for q in c]
    assert amounts == [96_000_000]


def test_the_secretariat_of_an_agency_is_no_agency_and_that_of_the_dprd_is_another_than_that_of_the_region() -> None:
    own = pk("PK.xlsx", opd="KECAMATAN RANU")
    assert result(own, pk("Sekcam.xlsx", who="SEKRETARIAT KECAMATAN", opd="KECAMATAN RANU", target=71)).folder.opd
    with pytest.raises(CannotGoOn, match=r"Dewan Perwakilan|DPRD"):
        result(pk("a.xlsx", opd="SEKRETARIAT DAERAH"), other("b.xlsx", "SEKRETARIAT DEWAN PERWAKILAN RAKYAT DAERAH"))
