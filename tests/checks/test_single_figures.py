"""Single figures and texts through the real door: what is told at a cell, and what is in order."""

import datetime as dt
from typing import Any

import pytest

from lkjip_xl.model import Finding, Level
from lkjip_xl.pipeline import judge
from lkjip_xl.read.grid import Book, Grid
from lkjip_xl.recognise import gather, recognise
from lkjip_xl.report.proposals import proposals
from lkjip_xl.result import Result
from lkjip_xl.settings import Settings

HEAVY = (Level.GALAT, Level.PERINGATAN)


def examine(*grids: Grid) -> Result:
    """The whole run over some sheets, a workbook for each name of a file."""
    files = dict.fromkeys(g.file for g in grids)
    books = [Book(name, "xlsx", tuple(g for g in grids if g.file == name)) for name in files]
    return judge(gather("uji", [recognise(b, Settings()) for b in books], Settings()), Settings())


def at(result: Result, cell: str, *levels: Level) -> list[Finding]:
    """The findings (of some levels) that name a cell."""
    return [
        f for f in result.findings if (not levels or f.level in levels) and any(x.place.a1 == cell for x in f.locations)
    ]


def heavy(result: Result) -> list[str]:
    return [f"{f.code} {f.message}" for f in result.findings if f.level in HEAVY]


def budget(rows: list[list[Any]], heading: str = "Pagu (Rp)", **more: Any) -> Grid:
    """A DPA: head in rows 1 to 3, headings in row 4, figures from C5 on."""
    head = [["DOKUMEN PELAKSANAAN ANGGARAN"], ["DINAS CONTOH"], ["TAHUN ANGGARAN 2023"], ["Kode", "Uraian", heading]]
    return Grid("DPA.xlsx", "DPA", [*head, *rows], **more)


THIRDS = [["2.23.02", "Program Baca"], ["2.23.02.2.01", "Koleksi"], ["2.23.02.2.02", "Layanan"]]


def test_what_a_double_leaves_below_one_sen_is_no_difference() -> None:
    amounts = [717_727_272.7272727 + 463_545_454.5454546, 717_727_272.7272727, 463_545_454.5454546]
    result = examine(budget([[*row, v] for row, v in zip(THIRDS, amounts, strict=True)]))
    assert heavy(result) == [] and result.explanations == ()


def test_one_sen_is_a_difference_and_proposals_have_no_parts_of_one() -> None:
    amounts = [1_181_272_727.28 + 1_000_000, 717_727_272.7272727, 463_545_454.5454546]
    result = examine(budget([[*row, v] for row, v in zip(THIRDS, amounts, strict=True)]))
    (told,) = [f for f in result.findings if f.code == "LK101"]
    assert "Rp1.181.272.727,27" in told.message and "Rp1.000.000,01" in told.message
    proposed = [r.after for e in result.explanations for r in e.repairs if not isinstance(r.after, str)]
    assert proposed and all(v is not None and v == round(v, 2) for v in proposed)


def test_a_column_of_one_error_is_one_finding_that_lists_every_cell() -> None:
    rows = [[f"2.23.02.2.{n:02}", f"Kegiatan {n}", n * 1_000_000, None] for n in range(1, 61)]
    errors = {(r, 3): "#DIV/0!" for r in range(4, 64)} | {(5, 9): "#REF!"}
    grid = budget(rows, errors=errors)
    grid.rows[3].append("Bobot pekerjaan")
    told = [f for f in examine(grid).findings if f.code == "LK002"]
    assert sorted((f.many, len(f.locations)) for f in told) == [(1, 1), (60, 60)]
    assert any("D5:D64" in f.message for f in told)


def test_each_cell_of_a_column_of_errors_gets_its_own_proposal() -> None:
    grid = budget(
        [
            ["2.23.02", "Baca", 80_000_000, 60_000_000, "#DIV/0!"],
            ["2.23.03", "Arsip", 90_000_000, 45_000_000, "#DIV/0!"],
        ]
    )
    grid.rows[0] = ["LAPORAN REALISASI ANGGARAN"]
    grid.rows[3] += ["Realisasi (Rp)", "Serapan (%)"]
    known = proposals(examine(grid))
    assert {p.a1: k.repair.after for p, k in known.items()} == {"E5": 75, "E6": 50} and all(
        k.sure for k in known.values()
    )


def test_error_names_written_as_text_and_sheets_that_fit_nothing() -> None:
    notes = Grid("DPA.xlsx", "Coretan", [["catatan", "#ERROR!"], [None, "Err:522"]], hidden=True)
    result = examine(budget([["2.23.02", "Program Baca", "#ERROR!"], ["2.23.03", "Program Arsip", 5_000_000]]), notes)
    told = {(x.place.sheet, x.place.a1) for f in result.findings if f.code == "LK002" for x in f.locations}
    assert told == {("DPA", "C5"), ("Coretan", "B1"), ("Coretan", "B2")}


def amounts(*values: Any, heading: str = "Pagu (Rp)") -> Grid:
    return budget([[f"2.23.{n:02}", f"Program {chr(64 + n)}", v] for n, v in enumerate(values, 1)], heading)


def measured(*rows: list[Any]) -> Grid:
    """A pengukuran: target in D, realisasi in E, capaian in F, from row 5 on."""
    head = [["PENGUKURAN KINERJA"], ["Nama OPD : Dinas Contoh"], ["Tahun Anggaran : 2023"]]
    heads = ["Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"]
    return Grid("Pengukuran.xlsx", "Ukur", [*head, heads, *rows])


BOOKS = ["Meningkatnya minat baca", "Jumlah pemustaka", "orang"]


@pytest.mark.parametrize(
    ("target", "realisasi", "cell", "heavy"),
    [
        (dt.datetime(2023, 5, 4), 4.5, "D5", True),
        (90, dt.datetime(2023, 1, 9), "E5", True),
        (False, 90, "D5", True),
        (90, True, "E5", True),
        (dt.time(4, 30), 4.5, "D5", True),
        ("menunggu penetapan", 90, "D5", False),
        ("selesai", 90, "D5", False),
        (90, "belum disurvei", "E5", False),
        (90, "sudah terlaksana", "E5", False),
        (90, "sekitar 88", "E5", False),
        (90, ">= 85", "E5", False),
        (90, "n/a", "E5", False),
        (90, "B", "E5", False),
        ("WTP", "menunggu hasil audit", "E5", False),
    ],
)
def test_what_is_no_figure_is_told_at_its_cell(target: Any, realisasi: Any, cell: str, heavy: bool) -> None:
    result = examine(measured([*BOOKS, target, realisasi, None], ["", "Kunjungan", "kali", 40, 30, 75]))
    told = [f for f in at(result, cell) if f.code == "LK010"]
    assert told and (told[0].level is Level.PERINGATAN) is heavy
    assert not at(result, "D6", *HEAVY) and not at(result, "E6", *HEAVY)


@pytest.mark.parametrize(
    ("target", "realisasi"),
    [
        ("WTP", "WDP"),
        ("BB", "B"),
        ("Tepat Waktu", "Tepat Waktu"),
        (">= 80", 85),
        ("80 - 90", 85),
        ("Level 3", "Level 2"),
        ("Informatif", "Menuju Informatif"),
        ("3 dokumen, 2 laporan", "3 dokumen, 2 laporan"),
        ("Baik (B)", "Sangat Baik (A)"),
        ("Terpilihnya duta baca", "Terpilihnya duta baca"),
    ],
)
def test_lawful_words_are_no_findings(target: Any, realisasi: Any) -> None:
    result = examine(measured([*BOOKS, target, realisasi, None], ["", "Kunjungan", "kali", 40, 30, 75]))
    assert [f.message for f in result.findings if f.code == "LK010"] == []


def test_a_day_is_a_lawful_target_where_a_day_is_measured() -> None:
    on_time = [
        "",
        "Tanggal penyampaian laporan keuangan",
        "tanggal",
        dt.datetime(2024, 3, 31),
        dt.datetime(2024, 3, 29),
    ]
    result = examine(measured([*BOOKS, 90, 85, None], [*on_time, None]))
    assert [f.message for f in result.findings if f.code == "LK010"] == []


def test_a_figure_under_the_format_of_a_date_is_a_figure() -> None:
    money = dt.datetime(1899, 12, 30) + dt.timedelta(days=1_250_000)
    assert heavy(examine(amounts(2_500_000, money, "Rp750.000"))) == []
    few = dt.datetime(1899, 12, 30) + dt.timedelta(days=45_000)
    (told,) = at(examine(amounts(2_500_000, few, "Rp750.000")), "C6", Level.PERINGATAN)
    assert "45.000" in told.message


def test_waiting_in_a_whole_column_is_told_once() -> None:
    rows = [["", f"Indikator {n}", "%", 90, "belum dihitung", None] for n in range(9)]
    (told,) = [f for f in examine(measured([*BOOKS, 90, 85, None], *rows)).findings if f.code == "LK010"]
    assert told.many == 9 and len(told.locations) == 9 and "E6:E14" in told.message


@pytest.mark.parametrize(
    "text", [",", "########", "12.5000.000", "1.234.56.789", "1,2E+08", "Rp512.750.00", "75.250,000"]
)
def test_an_amount_that_cannot_be_read_is_a_galat(text: str) -> None:
    result = examine(amounts("Rp100.000.000", text, "Rp75.000.000"))
    assert [f.code for f in at(result, "C6", Level.GALAT)] == ["LK001"]


def test_a_lone_sign_in_a_column_without_a_meaning() -> None:
    rows = [[f"2.23.{n:02}", f"Program {n}", n * 1_500_000, n * 7] for n in range(1, 6)]
    rows[2][3] = ","
    grid = budget(rows)
    grid.rows[3].append("Bobot pekerjaan")
    assert [f.code for f in at(examine(grid), "D7", Level.GALAT)] == ["LK001"]


def test_three_decimals_are_a_slip_alone_and_a_habit_together() -> None:
    assert heavy(examine(amounts("1.250.000,000", "75.500.000,000", "500.000,000"))) == []


def test_one_sign_for_thousands_and_decimals() -> None:
    habit = examine(amounts("Rp100.250.000.00", "Rp25.000.000.00", "Rp750.000.00", 0))
    assert heavy(habit) == [] and [f.many for f in habit.findings if f.code == "LK006"] == [3]
    lonely = examine(amounts(100_250_000, "21,276,070,424,00", 75_000_000, "32,438,373,767,00"))
    (told,) = [f for f in lonely.findings if f.code == "LK001"]
    assert [x.place.a1 for x in told.locations] == ["C6", "C8"] and told.level is Level.GALAT


def test_money_under_a_percent_format_is_money() -> None:
    rows = [["2.23.02", "Program Baca", 150_000_000], ["2.23.02.2.01", "Koleksi", 90_000_000]]
    rows.append(["2.23.02.2.02", "Layanan", 60_000_000])
    assert heavy(examine(budget(rows, formats={(5, 2): "0%"}))) == []


@pytest.mark.parametrize(
    ("remark", "told"),
    [
        ("Terdiri dari 1. Koleksi Rp. 60.0000.000 2. Layanan Rp. 40.000.000", True),
        ("Terdiri dari 1. Koleksi Rp. 60.000.000.2. Layanan Rp. 40.000.000", False),
        ("Terdiri dari a. Koleksi Rp60.000.000,- b. Layanan Rp40.000.000,-", False),
    ],
)
def test_amounts_in_remarks(remark: str, told: bool) -> None:
    head = [["PERJANJIAN KINERJA TAHUN 2023"], ["DINAS CONTOH"], ["No", "Program", "Anggaran (Rp)", "Keterangan"]]
    rows = [[1, "Program Baca", 100_000_000, remark], [2, "Program Arsip", 70_000_000, None]]
    result = examine(Grid("PK.xlsx", "PK", [*head, *rows]))
    assert bool(at(result, "D4", *HEAVY)) is told and not at(result, "C4", Level.GALAT)[1:]


def signed(nip: Any) -> Grid:
    head = [["PERJANJIAN KINERJA TAHUN 2023"], ["DINAS CONTOH"], ["No", "Program", "Anggaran (Rp)"]]
    below = [[None, None, t] for t in ("Contoh, 9 Januari 2023", "Kepala Dinas Contoh", None, "NAMA KEPALA DINAS", nip)]
    return Grid("PK.xlsx", "PK", [*head, [1, "Program Baca", 100_000_000], [None], *below])


@pytest.mark.parametrize(
    ("nip", "told"),
    [
        ("NIP. 197102031998031000", "000"),
        (197102031998031004, "000"),
        (1.97102031998031e17, "000"),
        ("NIP. 1,97102E+17", "1,97102E+17"),
        ("NIP 1.97102E17", "1.97102E17"),
        ("NIP. 19710203 199803 1 004", ""),
        ("NIP. ..............", ""),
    ],
)
def test_a_nip_that_went_through_a_number(nip: Any, told: str) -> None:
    found = [f.message for f in examine(signed(nip)).findings if f.code == "LK401"]
    assert bool(found) is bool(told) and all(told in m for m in found)


PLAN = [["PERJANJIAN KINERJA TAHUN 2023"], ["DINAS CONTOH"], ["No", "Program", "Anggaran (Rp)"]]


def plan(*values: Any) -> Grid:
    return Grid("PK.xlsx", "PK", [*PLAN, *([n, f"Program {chr(64 + n)}", v] for n, v in enumerate(values, 1))])


@pytest.mark.parametrize(
    ("heading", "written", "told"),
    [
        ("Pagu (dalam ribuan Rp)", [312_450_000, 98_275_000], True),
        ("Pagu (dalam ribuan Rp)", [312_450, 98_275], False),
        ("Pagu (juta Rp)", [312_450_000, 98_275_000], True),
        ("Pagu (Rp)", [312_450, 98_275], True),
        ("Pagu (Rp)", [312_450_000, 98_275_000], False),
    ],
)
def test_the_unit_of_a_heading_is_held_against_the_other_documents(
    heading: str, written: list[int], told: bool
) -> None:
    result = examine(amounts(*written, heading=heading), plan(312_450_000, 98_275_000))
    assert bool([f for f in result.findings if f.code == "LK012"]) is told
    assert [f for f in heavy(result) if "LK012" not in f] == [] and result.explanations == ()


def test_round_amounts_a_thousandfold_apart_prove_nothing() -> None:
    result = examine(amounts(500_000, 750_000, 120_000_000), plan(500_000_000, 750_000_000))
    assert not [f for f in result.findings if f.code == "LK012"]
