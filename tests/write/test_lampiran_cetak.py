"""What LibreOffice makes of the lampiran: formulas recalculated, and pages as they are printed."""

import re
from pathlib import Path

import pytest

from lkjip_xl.write.lampiran import write_lampiran
from tests.tools import documents, office

pytestmark = pytest.mark.libreoffice


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A LibreOffice profile that always recalculates."""
    return office.profile(tmp_path_factory.mktemp("kantor"))


def formulas_and_values(path: Path) -> dict[tuple[str, str], object]:
    from openpyxl import load_workbook

    formulas, values = load_workbook(path), load_workbook(path, data_only=True)
    return {
        (sheet.title, cell.coordinate): values[sheet.title][cell.coordinate].value
        for sheet in formulas
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.value.startswith("=")
    }


def values_of(path: Path) -> dict[tuple[str, str], object]:
    from openpyxl import load_workbook

    book = load_workbook(path, data_only=True)
    return {(s.title, c.coordinate): c.value for s in book for row in s.iter_rows() for c in row}


def same(one: object, other: object) -> bool:
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other) < 1e-9 * max(1.0, abs(one))
    return (one or "") == (other or "")


def test_every_formula_recalculates_to_its_stored_value(tmp_path, home):
    path = tmp_path / "lampiran.xlsx"
    write_lampiran(documents.everything(), path)
    stored = formulas_and_values(path)
    # The stored values are spoilt first, so that only a real recalculation can agree with them.
    spoilt = office.without_values(path, tmp_path / "kosong.xlsx")
    (tmp_path / "baru").mkdir()
    found = values_of(office.convert(spoilt, "xlsx", tmp_path / "baru", home))
    assert len(stored) > 40
    assert {k: (v, found.get(k)) for k, v in stored.items() if not same(v, found.get(k))} == {}


def test_a_changed_realisasi_runs_through_to_capaian_predikat_and_efisiensi(tmp_path, home):
    from openpyxl import load_workbook

    path = tmp_path / "lampiran.xlsx"
    write_lampiran(documents.everything(), path)
    book = load_workbook(path)
    book["F. Pengukuran Kinerja"]["D9"].value = 0.57  # 57 % of a target of 95 %
    book.save(tmp_path / "ubah.xlsx")
    (tmp_path / "baru").mkdir()
    found = values_of(office.convert(tmp_path / "ubah.xlsx", "xlsx", tmp_path / "baru", home))
    assert found["F. Pengukuran Kinerja", "E9"] == pytest.approx(0.6)
    assert found["Tabel 3.1.1", "F6"] == "Rendah"
    assert found["Tabel 3.1.2", "H8"] == pytest.approx(0.6)
    assert found["Tabel 3.2.2", "E8"] == pytest.approx(60)
    assert found["Tabel 3.13", "E6"] == pytest.approx(0.92)  # 60 / 65,39


def test_figures_are_shown_the_indonesian_way_whatever_the_machine(tmp_path, home):
    path = tmp_path / "lampiran.xlsx"
    write_lampiran(documents.result(documents.pengukuran(), documents.allocation()), path)
    text = "\n".join(office.pages(office.convert(path, "pdf", tmp_path, home)))
    for shown in ("15.580.243.976,00", "98,17%", "4.165.853.900", "78,54", "65,39"):
        assert shown in text


def words_of(text: str) -> list[str]:
    return re.findall(r"\w{2,}", text)


def sheet_words(path: Path, sheet: str) -> set[str]:
    from openpyxl import load_workbook

    book = load_workbook(path, data_only=True)
    cells = [c.value for row in book[sheet].iter_rows() for c in row if isinstance(c.value, str)]
    return {w for cell in cells for w in words_of(cell)}


@pytest.fixture(scope="module")
def long_rkt(tmp_path_factory: pytest.TempPathFactory, home: Path) -> tuple[Path, list[str]]:
    """An RKT of 403 rows, printed."""
    folder = tmp_path_factory.mktemp("panjang")
    settings = documents.Settings(trace="tidak")
    write_lampiran(documents.result(documents.rkt(31), settings=settings), folder / "rkt.xlsx")
    return folder / "rkt.xlsx", office.pages(office.convert(folder / "rkt.xlsx", "pdf", folder, home))


def test_a_long_table_repeats_its_headings_and_stays_one_page_wide(long_rkt):
    from openpyxl import load_workbook

    path, pages = long_rkt
    sheet = load_workbook(path)["E. RKT"]
    assert sheet.max_row > 400
    # One page more than we break would be a page too narrow or a row pushed over.
    assert len(pages) == len(sheet.row_breaks.brk) + 1
    assert 8 < len(pages) < 40
    assert all("SUB KEGIATAN" in p and "INDIKATOR" in p and "18" in p for p in pages[:-1])


def test_a_program_cut_by_a_page_is_named_again(long_rkt):
    _, pages = long_rkt
    assert any("(lanjutan)" in p for p in pages[1:])


def test_no_text_is_cut(long_rkt):
    path, pages = long_rkt
    printed = "".join("".join(words_of(p)) for p in pages)
    # A word broken over lines is printed in pieces: letters must be there, in runs of four.
    missing = [w for w in sheet_words(path, "E. RKT") if not _printed(w, printed)]
    assert missing == []


def _printed(word: str, text: str) -> bool:
    return word in text or all(word[i : i + 4] in text for i in range(0, max(len(word) - 3, 1), 4))


def test_the_signature_stands_with_the_last_rows_of_its_table(tmp_path, home):
    from openpyxl import load_workbook

    for copies in (1, 3):
        path = tmp_path / f"r{copies}.xlsx"
        settings = documents.Settings(trace="tidak")
        write_lampiran(documents.result(documents.rkt(copies), settings=settings), path)
        pages = office.pages(office.convert(path, "pdf", tmp_path, home))
        sheet = load_workbook(path)["E. RKT"]
        last = next(p for p in reversed(pages) if "NAMA KEPALA BADAN" in p)
        assert "Pembina Tk. I" in last and "Blitar, 28 Oktober 2021" in last
        assert "ke-4" in last, f"{copies}: the signature left its table"
        assert sum("NAMA KEPALA BADAN" in p for p in pages) == 1
        assert len(pages) == len(sheet.row_breaks.brk) + 1


def test_a_text_longer_than_a_row_can_be_goes_on_in_rows_below(tmp_path, home):
    make = documents.Maker("P.xlsx", "P", "perbandingan", number="3.1.2")
    words = " ".join(f"kata{n}" for n in range(900))
    make.add("indikator", "Indeks", target__2020=1, realisasi__2020=1, target=1, realisasi=1, keterangan=words)
    settings = documents.Settings(trace="tidak")
    write_lampiran(documents.result(make.done(), settings=settings), tmp_path / "a.xlsx")
    text = " ".join(office.pages(office.convert(tmp_path / "a.xlsx", "pdf", tmp_path, home)))
    assert [n for n in range(900) if f"kata{n}" not in text] == []
