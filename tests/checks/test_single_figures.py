"""Single figures and texts through the real door: what is told at a cell, and what is in order."""

from typing import Any

from lkjip_xl.model import Finding, Level
from lkjip_xl.pipeline import judge
from lkjip_xl.read.grid import Book, Grid
from lkjip_xl.recognise import gather, recognise
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


def test_error_names_written_as_text_and_sheets_that_fit_nothing() -> None:
    notes = Grid("DPA.xlsx", "Coretan", [["catatan", "#ERROR!"], [None, "Err:522"]], hidden=True)
    result = examine(budget([["2.23.02", "Program Baca", "#ERROR!"], ["2.23.03", "Program Arsip", 5_000_000]]), notes)
    told = {(x.place.sheet, x.place.a1) for f in result.findings if f.code == "LK002" for x in f.locations}
    assert told == {("DPA", "C5"), ("Coretan", "B1"), ("Coretan", "B2")}
