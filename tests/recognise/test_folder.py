"""What many sheets and files say together: names that mislead, copies, hidden sheets, years, months."""

from lkjip_xl.model import Document
from lkjip_xl.recognise import gather
from lkjip_xl.settings import Settings
from tests.tools.grids import grid, moved, outline, read

PK = """
    |PERJANJIAN KINERJA TAHUN {year}|
    |DINAS {opd}|
    |No|Sasaran|Indikator Kinerja|Target|
    |1|Sasaran A|Indikator A|{target}|
    |2|Sasaran B|Indikator B|20|
"""
LRA = """
    |LAPORAN REALISASI ANGGARAN|
    |DINAS SOSIAL BULAN {month} 2021|
    |Kode|Uraian|Anggaran (Rp)|Realisasi (Rp)|
    |"5.1.01"|Belanja Pegawai|120000000|{one}|
    |"5.1.02"|Belanja Barang|80000000|{two}|
"""


def pk(
    name: str, file: str, *, year: int = 2021, opd: str = "SOSIAL KOTA CONTOH", target: int = 10, hidden: bool = False
):  # type: ignore[no-untyped-def]
    return grid(PK.format(year=year, opd=opd, target=target), name=name, file=file, hidden=hidden)


def codes(document: Document) -> list[str]:
    return [n.code for n in document.notes]


def test_names_of_files_and_sheets_change_nothing_but_are_contradicted() -> None:
    plain = read(pk("PK", "PK 2021.xlsx")).documents[0]
    wrong = read(pk("DPPA", "DPPA 2021.xlsx")).documents[0]
    assert (plain.kind, outline(plain)) == (wrong.kind, outline(wrong))
    assert codes(plain) == [] and codes(wrong) == ["nama-bertentangan", "nama-bertentangan"]


def test_a_name_tells_only_where_nothing_else_does() -> None:
    rows = "|No|Program|Anggaran (Rp)|Keterangan|\n|1|Program A|1000000|APBD|\n|2|Program B|2000000|APBD|"
    assert read(grid(rows, name="PK Perubahan", file="x.xlsx")).documents[0].kind == "perubahan-pk"
    titled = "|PERJANJIAN KINERJA TAHUN 2021|\n" + rows
    assert read(grid(titled, name="PK Perubahan", file="x.xlsx")).documents[0].kind == "pk"


def test_a_title_of_another_year_or_agency_is_said_at_its_cell() -> None:
    found = [read(pk("a", "a.xlsx")), read(pk("b", "b.xlsx", target=11)), read(pk("c", "c.xlsx", year=2019, target=12)),
             read(pk("d", "d.xlsx", opd="PERHUBUNGAN KOTA CONTOH", target=13))]  # fmt: skip
    folder = gather("x", found, Settings())
    assert (folder.year, folder.opd) == (2021, "Dinas Sosial Kota Contoh")
    notes = {d.file: [(n.code, n.place.a1) for n in d.notes if n.place] for d in folder.documents}
    assert notes == {
        "a.xlsx": [],
        "b.xlsx": [],
        "c.xlsx": [("judul-bertentangan", "A1")],
        "d.xlsx": [("judul-bertentangan", "A2")],
    }


def test_a_table_that_is_there_twice_counts_once_and_a_hidden_one_yields() -> None:
    one = pk("Bu Kaban", "pk.xlsx")
    found = read(one, moved(one, 2, 1, name="sekban"), pk("lama", "pk.xlsx", target=99, hidden=True))
    folder = gather("x", [found], Settings())
    assert [d.sheet for d in folder.active] == ["Bu Kaban"]
    assert [(d.sheet, d.copy_of and d.copy_of.sheet) for d in folder.documents[1:]] == [
        ("sekban", "Bu Kaban"),
        ("lama", "Bu Kaban"),
    ]


def test_a_hidden_sheet_that_nothing_replaces_counts() -> None:
    folder = gather("x", [read(pk("lama", "pk.xlsx", hidden=True))], Settings())
    assert [d.sheet for d in folder.active] == ["lama"]


def test_months_that_never_fall_run_on_and_months_that_fall_stand_alone() -> None:
    def months(*figures: tuple[str, int, int]) -> list[str]:
        found = [read(grid(LRA.format(month=m, one=a, two=b), file=f"{m}.xlsx")) for m, a, b in figures]
        folder = gather("x", found, Settings())
        return sorted(
            {s.period for d in folder.documents for i in d.items for s in i.figures if s.field == "realisasi_rp"}
        )

    assert months(("MARET", 10_000_000, 5_000_000), ("APRIL", 20_000_000, 9_000_000)) == ["sd_b03", "sd_b04"]
    assert months(("MARET", 10_000_000, 5_000_000), ("APRIL", 9_000_000, 9_000_000)) == ["b03", "b04"]


PROGRAMS = (
    "|{title}|\n|{who}|\n|No|Program|Anggaran (Rp)|Keterangan|\n|1|Program A|1000000|APBD|\n|2|Program B|2000000|APBD|"
)


def copies(*titles: tuple[str, str]) -> list[bool]:
    found = [read(grid(PROGRAMS.format(title=t, who=w), file=f"{n}.xlsx")) for n, (t, w) in enumerate(titles)]
    return [d.copy_of is not None for d in gather("x", found, Settings()).documents]


def test_the_same_figures_under_another_title_are_no_copy() -> None:
    pk, perubahan = "PERJANJIAN KINERJA TAHUN 2023", "PERUBAHAN PERJANJIAN KINERJA TAHUN 2023"
    assert copies((pk, "DINAS SOSIAL"), (perubahan, "DINAS SOSIAL")) == [False, False]
    assert copies((pk, "DINAS SOSIAL"), (pk, "DINAS PERHUBUNGAN")) == [False, False]
    assert copies((pk, "SEKRETARIS DINAS SOSIAL"), (pk, "KEPALA DINAS SOSIAL")) == [False, False]
    assert copies((pk, "DINAS SOSIAL"), (pk.replace("2023", "2022"), "DINAS SOSIAL")) == [False, False]
    assert copies((f"{pk} TRIWULAN I", "DINAS SOSIAL"), (f"{pk} TRIWULAN II", "DINAS SOSIAL")) == [False, False]


def test_a_copy_whose_title_says_less_is_still_a_copy() -> None:
    pk = "PERJANJIAN KINERJA TAHUN 2023"
    assert copies((pk, "DINAS SOSIAL"), ("PERJANJIAN KINERJA", "DINAS SOSIAL KOTA CONTOH")) == [False, True]
    assert copies((pk, "DINAS SOSIAL"), (pk, "DINAS PERHUBUNGAN"), (pk, "DINAS SOSIAL")) == [False, False, True]


def test_the_title_of_a_table_that_is_not_read_stands_over_the_next_one() -> None:
    rows = """
        |PERJANJIAN KINERJA TAHUN 2024|
        |DINAS SOSIAL KOTA CONTOH|
        |No|Hari|Tempat|
        |1|Senin|Aula|
        ||
        |No|Program|Anggaran (Rp)|Keterangan|
        |1|Program Rehabilitasi|412500000|APBD|
        |2|Program Perlindungan|98000000|APBD|
    """
    (document,) = read(grid(rows, name="PK")).documents
    assert (document.kind, document.year, document.opd) == ("pk", 2024, "DINAS SOSIAL KOTA CONTOH")
