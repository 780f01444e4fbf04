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
