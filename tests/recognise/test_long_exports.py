"""Exports too long for an item per row: one exact sum per sub kegiatan, and nothing lost on the way."""

from decimal import Decimal

import pytest

from lkjip_xl.model import Form, Slot
from lkjip_xl.read.grid import Book, Grid
from lkjip_xl.recognise import recognise
from lkjip_xl.settings import Settings

HEADS = [
    "TAHUN", "KODE PROGRAM", "NAMA PROGRAM", "KODE KEGIATAN", "NAMA KEGIATAN", "KODE SUB KEGIATAN", "NAMA SUB KEGIATAN",
    "KODE REKENING", "NAMA REKENING", "PAGU",
]  # fmt: skip


def export(rows: int, odd: dict[int, object]) -> Book:
    lines: list[list[object]] = [list(HEADS)]
    for n in range(rows):
        sub = n % 3 + 1
        lines.append(
            [2022, "5.03.02", "PROGRAM KEPEGAWAIAN", "5.03.02.2.01", "Pengadaan", f"5.03.02.2.01.{sub:04}",
             f"Sub {sub}",
             f"5.1.02.01.01.{n % 20 + 1:04}", f"Belanja {n % 20 + 1}", odd.get(n, 1000)]
        )  # fmt: skip
    return Book("rekap.xlsx", "xlsx", (Grid("rekap.xlsx", "Rekap 5", lines),))


@pytest.mark.parametrize("rows", [300, 4200])
def test_short_and_long_exports_give_the_same_sums(rows: int) -> None:
    (document,) = recognise(export(rows, {5: "2.500", 7: 1000.5}), Settings()).documents
    total = sum(
        (q.value or 0 for i in document.items for q in i.figures.get(Slot("pagu"), ())),
        Decimal(0),
    )
    assert total == 1000 * (rows - 2) + 2500 + Decimal("1000.5")


def test_an_unreadable_amount_in_a_long_export_is_kept_with_its_cell() -> None:
    (document,) = recognise(export(4200, {4000: "8.840.8700726"}), Settings()).documents
    broken = [q for i in document.items for cells in i.figures.values() for q in cells if q.form is Form.BROKEN]
    assert [(q.place.a1, q.text) for q in broken] == [("J4002", "8.840.8700726")]


def agencies(rows: int, *names: str, years: tuple[int, ...] = (2024,), note: str = "") -> Book:
    """An export with columns for year and agency; each sub kegiatan has a row that only names it."""
    lines: list[list[object]] = [[note], []] if note else []
    lines.append(["TAHUN", "KODE SKPD", "NAMA SKPD", *HEADS[1:]])
    for n in range(rows):
        who, year = n * len(names) // rows, years[n % len(years)]
        head = [year, f"1.0{who}", names[who], "2.19.02", "PROGRAM KEPEMUDAAN", "2.19.02.2.01", "Penyadaran"]
        account: list[object] = ["5.1.02", "Belanja", 1500] if n % 50 else [None, None, None]
        lines.append([*head, "2.19.02.2.01.0001", "Pelatihan", *account])
    return Book("e.xlsx", "xlsx", (Grid("e.xlsx", "Sheet 1", lines),))


@pytest.mark.parametrize("rows", [300, 4200])
def test_year_agency_and_unit_are_read_by_the_same_rules(rows: int) -> None:
    found = recognise(agencies(rows, "Dinas Pemuda dan Olahraga", note="(dalam ribuan rupiah)"), Settings())
    (document,) = found.documents
    assert (document.year, document.opd) == (2024, "Dinas Pemuda dan Olahraga")
    amounts = [q.value for i in document.items for c in i.figures.values() for q in c if q.value is not None]
    assert sum(amounts) == rows * 49 // 50 * 1500 * 1000
    assert [n.code for n in document.notes] == []
    (view,) = found.views[0].tables
    assert (view.taken, view.present) == (rows * 49 // 50,) * 2


@pytest.mark.parametrize("rows", [300, 4200])
def test_several_agencies_or_years_are_none(rows: int) -> None:
    (document,) = recognise(agencies(rows, "Dinas Pemuda", "Dinas Sosial", years=(2023, 2024)), Settings()).documents
    assert (document.year, document.opd) == (None, None)
    assert [i.name for i in document.of_level("opd")] == ["Dinas Pemuda", "Dinas Sosial"]
    assert len(list(document.of_level("sub_kegiatan"))) == 2
