"""The sample workbooks: every sheet is recognised from its contents, wherever it stands and whatever it is called."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from lkjip_xl.model import Document, Folder
from lkjip_xl.read import read_book
from lkjip_xl.read.grid import Book
from lkjip_xl.recognise import Recognised, gather, recognise
from lkjip_xl.settings import Settings
from tests.tools.grids import content, moved

SAMPLES = Path(__file__).parents[2] / "samples"
BKD = SAMPLES / "bkd-blitar-2021"


def books(folder: Path) -> Iterator[Book]:
    return (read_book(path) for path in sorted(folder.glob("*.xlsx")))


@pytest.fixture(scope="module")
def bkd() -> Folder:
    return gather("bkd", [recognise(b, Settings()) for b in books(BKD)], Settings())


def document(folder: Folder, kind: str, sheet: str | None = None) -> Document:
    return next(d for d in folder.of_kind(kind) if sheet is None or d.sheet == sheet)


@pytest.mark.parametrize("name", ["bkd-blitar-2021", "contoh-bersih"])
def test_every_sheet_is_recognised_and_no_amount_is_left(name: str) -> None:
    for book in books(SAMPLES / name):
        found = recognise(book, Settings())
        assert not found.unrecognised
        assert {d.sheet for d in found.documents} == {g.name for g in book.grids}
        for view in found.views:
            for table in view.tables:
                assert table.taken == table.present, (view.file, view.sheet)


@pytest.mark.parametrize("name", ["bkd-blitar-2021", "contoh-bersih"])
def test_moving_and_renaming_changes_nothing(name: str) -> None:
    for book in books(SAMPLES / name):
        grids = tuple(moved(g, 2, 1, name=f"Lembar{n}", file="data.xlsx") for n, g in enumerate(book.grids))
        other = recognise(Book("data.xlsx", "xlsx", grids), Settings())
        assert [content(d) for d in other.documents] == [content(d) for d in recognise(book, Settings()).documents]


def test_kinds_year_and_agency(bkd: Folder) -> None:
    assert (bkd.year, bkd.opd) == (2021, "Badan Kepegawaian Daerah Kota Blitar")
    kinds = sorted(d.kind for d in bkd.documents)
    assert kinds == sorted(
        ["alokasi-sasaran", "dppa", "dppa", "efisiensi", "kemajuan-renstra", "kinerja-anggaran", "pembanding-nasional",
         "perbandingan", "perubahan-pk", "pengukuran", "pengukuran", "pk", "rkt", *["pegawai"] * 4, *["renstra"] * 7]
    )  # fmt: skip


def test_dppa_counts_and_totals(bkd: Folder) -> None:
    one = document(bkd, "dppa", "Rincian")
    counts = [sum(1 for _ in one.of_level(level)) for level in ("program", "kegiatan", "sub_kegiatan", "total")]
    assert counts == [3, 12, 26, 1]
    programs = [i.figure("pagu") for i in one.of_level("program")]
    assert sum(q.value for q in programs if q and q.value is not None) == Decimal(15_580_243_976)
    assert all(one.items[i.parent].level == "kegiatan" for i in one.of_level("sub_kegiatan") if i.parent is not None)


def test_rkt_keeps_the_amounts_of_one_kegiatan_and_the_blank_of_another(bkd: Folder) -> None:
    one = document(bkd, "rkt")
    amounts = {
        i.name: [q.value for q in cells] for i in one.items for s, cells in i.figures.items() if s.field == "pagu"
    }
    assert amounts["Pengembangan Kompetensi ASN"] == [Decimal(306_262_300), Decimal(2_630_525_800)]
    assert amounts["Koordinasi Pelaksanaan Administrasi Pemberhentian"] == [None]
    program = next(i for i in one.of_level("program"))
    parts = sum(v for k in one.children(program) if k.level == "kegiatan" for v in amounts[k.name] if v is not None)
    assert parts == amounts["Program Kepegawaian Daerah"][0] == Decimal(7_209_481_400)


def test_pk_amounts_in_running_text_and_the_broken_one(bkd: Folder) -> None:
    first, second, _ = document(bkd, "pk").of_level("program")
    broken = first.figure("pagu")
    assert broken is not None and broken.value is None and Decimal(8_840_870_726) in broken.candidates
    amounts = [a.quantity.value for a in second.texts["keterangan"].amounts]
    assert amounts == [Decimal(7_795_594_500), Decimal(2_801_974_000)]


def test_percent_scales_are_told_apart(bkd: Folder) -> None:
    one = document(bkd, "pengukuran", "Pengukuran")
    rows = [[i.figure(f) for f in ("target", "realisasi", "capaian")] for i in one.of_level("indikator")]
    assert [[q.value for q in row if q] for row in rows] == [
        [Decimal(80), Decimal("78.54"), Decimal("98.17")],
        [Decimal(95), Decimal("95.8"), Decimal("100.84")],
        [Decimal(50), Decimal("97.18"), Decimal("194.36")],
    ]


def test_two_years_stand_apart(bkd: Folder) -> None:
    one = document(bkd, "perbandingan")
    periods = {s.period for i in one.items for s in i.figures}
    assert periods == {"2020", "2021"}


def test_signatures_hold_the_nip_as_written(bkd: Folder) -> None:
    one = document(bkd, "perubahan-pk").signatures[-1]
    assert one.nip is not None and sum(ch.isdigit() for ch in one.nip.text) == 17
    assert one.place_date is not None and one.place_date.text == "Blitar, 28 Oktober 2021"


def test_a_title_of_another_year_is_said(bkd: Folder) -> None:
    notes = [n for d in bkd.documents for n in d.notes if n.code == "judul-bertentangan"]
    assert any("2024" in n.message and n.place and n.place.sheet == "Pengukuran" for n in notes)


def test_views_tell_what_each_column_means() -> None:
    found: Recognised = recognise(read_book(BKD / "PK 2021.xlsx"), Settings())
    table = found.views[0].tables[1]
    assert [(c.name, c.level) for c in table.columns] == [
        ("nomor", ""),
        ("uraian", "program"),
        ("pagu", ""),
        ("keterangan", ""),
    ]
    assert table.first[0][1].startswith("Program Penunjang") and table.rows == 3
