"""Sums of columns that the sheet itself states."""

from dataclasses import replace

from lkjip_xl.model import Document
from lkjip_xl.relations import build
from lkjip_xl.relations.arith import holds
from lkjip_xl.relations.kinds import Relation
from lkjip_xl.settings import Settings
from tests.relations.hand import Sheet, folder


def table(
    *wrong: int, sums: dict[int, tuple[tuple[int, ...], tuple[int, ...]]], unit: str = "realisasi_rp"
) -> Document:
    """Columns C, D and E of four rows; E is C + D but for the rows named."""
    sheet = Sheet("realisasi")
    for n in range(4):
        one, two = 6_150 * (n + 1), 2_480 + 35 * n
        cells = {f"{unit}_sm1": one, f"{unit}_sm2": two, f"{unit}_akhir": one + two + (90 if n in wrong else 0)}
        sheet.add("program", f"Program {n}", **cells)
    document = sheet.document()
    return replace(document, tables=tuple(replace(t, sums=sums) for t in document.tables))


def of(document: Document) -> list[Relation]:
    return [r for r in build(folder(document), Settings()) if r.family == "kolom"]


def test_a_stated_sum_is_held_in_every_row() -> None:
    found = of(table(2, sums={4: ((2, 3), ())}))
    assert [holds(r) for r in found] == [True, True, False, True]
    assert "C8 + D8" in found[2].what


def test_a_stated_difference() -> None:
    assert [holds(r) for r in of(table(0, sums={2: ((4,), (3,))}))] == [False, True, True, True]


def test_a_statement_that_most_rows_contradict_accuses_nobody() -> None:
    assert of(table(0, 1, 3, sums={4: ((2, 3), ())})) == []


def test_kinerja_is_not_held_to_sums() -> None:
    assert of(table(1, sums={4: ((2, 3), ())}, unit="realisasi")) == []


def test_what_is_said_already_is_not_said_twice() -> None:
    sheet = Sheet("realisasi")
    for n in range(4):
        sheet.add("program", f"P{n}", pagu=900 + n, realisasi_rp=800, sisa=100 + n)
    document = sheet.document()
    stated = replace(document, tables=tuple(replace(t, sums={4: ((2,), (3,))}) for t in document.tables))
    assert of(stated) == [] and len([r for r in build(folder(stated), Settings()) if r.family == "sisa"]) == 4
