"""A line above a table tells the unit of its amounts."""

from decimal import Decimal

import pytest

from lkjip_xl.read.grid import Book, Grid
from lkjip_xl.recognise import recognise
from lkjip_xl.recognise.words import factor_of
from lkjip_xl.settings import Settings


@pytest.mark.parametrize(
    ("line", "factor"),
    [
        ("(dalam ribuan rupiah)", 1000),
        ("Dalam Jutaan Rupiah", 10**6),
        ("REALISASI ANGGARAN TAHUN 2023 (Rp. 000)", 1000),
        ("disajikan dalam miliar rupiah", 10**9),
        ("(x 1.000)", 1000),
        ("Anggaran sebesar Rp. 1.000", None),
        ("dalam rupiah", None),
        ("Ribuan pengunjung datang ke perpustakaan", None),
    ],
)
def test_what_a_line_tells(line: str, factor: int | None) -> None:
    assert factor_of(line) == (None if factor is None else Decimal(factor))


def _values(*above: str, heading: str = "Pagu (Rp)") -> list[Decimal | None]:
    rows = [["DOKUMEN PELAKSANAAN ANGGARAN TAHUN 2023", None, None], *([text, None, None] for text in above)]
    rows += [["Kode", "Uraian", heading], ["2.23.02", "Program Arsip", "1.500"], ["2.23.03", "Program Baca", 250]]
    (document,) = recognise(Book("DPA.xlsx", "xlsx", (Grid("DPA.xlsx", "DPA", rows),)), Settings()).documents
    return [q.value for i in document.items for cells in i.figures.values() for q in cells]


def test_the_note_counts_where_the_heading_tells_none() -> None:
    assert _values() == [1500, 250]
    assert _values("(dalam ribuan rupiah)") == [1_500_000, 250_000]
    assert _values("(dalam ribuan rupiah)", heading="Pagu (juta Rp)") == [1_500_000_000, 250_000_000]


@pytest.mark.parametrize("heading", ["Pagu (Rp 000)", "Pagu (Rp.000)", "Pagu Rp (000)", "Pagu (dalam ribuan Rp)"])
def test_the_ways_a_heading_says_thousands(heading: str) -> None:
    assert _values(heading=heading) == [1_500_000, 250_000]
