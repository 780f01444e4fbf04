"""The reconciliation workbook: right figures, live formulas, links that lead somewhere, a whole package."""

import os
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl
import pytest

from lkjip_xl.model import Folder
from lkjip_xl.result import Result
from lkjip_xl.settings import Settings
from lkjip_xl.write.rekonsiliasi import Said, write_rekonsiliasi
from tests.tools import office
from tests.tools.dump import dump
from tests.tools.package_check import faults
from tests.tools.results import DPPA, PK, settled

GOLDEN = Path(__file__).parent / "golden"
SHEETS = [
    "Ringkasan",
    "Pagu",
    "Serapan",
    "Temuan",
    "Lokasi",
    "Penjelasan",
    "Tidak diperiksa",
    "Pasangan nama",
    "Penetapan",
]
LINKS = {PK: "terisi/Perubahan PK 2021.xlsx", DPPA: "terisi/DPPA #1.xlsx"}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("rekon") / "Rekonsiliasi 2021.xlsx"
    assert write_rekonsiliasi(settled(), target, LINKS) == Said((), ())
    return target


def rows(path: Path, sheet: str) -> list[list[object]]:
    return [[c.value for c in row] for row in openpyxl.load_workbook(path, data_only=True)[sheet].iter_rows()]


def row_of(path: Path, sheet: str, text: str) -> list[object]:
    return next(r for r in rows(path, sheet) if text in r)


def test_the_workbook_is_as_agreed(path: Path) -> None:
    golden = GOLDEN / "rekonsiliasi.txt"
    text = dump(path)
    if os.environ.get("LKJIP_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(text, encoding="utf-8")
    assert text.splitlines() == golden.read_text(encoding="utf-8").splitlines()


def test_the_package_is_whole(path: Path) -> None:
    assert faults(path) == []
    assert openpyxl.load_workbook(path).sheetnames == SHEETS


def test_programs_stand_side_by_side_with_their_differences(path: Path) -> None:
    row = row_of(path, "Pagu", "Program Kepegawaian Daerah")
    head = next(r for r in rows(path, "Pagu") if r[0] == "Tingkat")
    shown = {str(h).replace("\n", " "): v for h, v in zip(head, row, strict=True) if h}
    assert shown["RKT (Rp)"] == 7209481400
    assert shown["PK (Rp)"] == 10597568500
    assert shown["Perubahan PK (Rp)"] == 4220050600
    assert shown["DPPA (Rp)"] == 6493199800
    assert shown["Selisih Perubahan PK - DPPA (Rp)"] == -2273149200
    assert shown["Selisih PK - RKT (Rp)"] == 3388087100
    unreadable = row_of(path, "Pagu", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota")
    assert "8.840.8700726" in unreadable, "what cannot be read is shown as written"
    total = row_of(path, "Pagu", "Jumlah program (dihitung)")
    assert 13307094776 in total
    assert 15580243976 in total
    col = next(i for i, h in enumerate(head) if str(h).startswith("Selisih\nPerubahan PK - PK"))
    assert total[col] is None, "no difference of totals of which one is not complete"
    assert any("Jumlah PK belum memuat Program Penunjang" in str(c) for r in rows(path, "Pagu") for c in r)


def test_serapan_is_computed_and_compared_with_what_is_written(path: Path) -> None:
    row = row_of(path, "Serapan", "Program Kepegawaian Daerah")
    assert row[3:9] == [6493199800, 4810080945, 1683118855, 74.08, 74.1, pytest.approx(0.02)]
    assert row_of(path, "Serapan", "Kegiatan tanpa realisasi")[3:7] == [0, None, None, None], "no division by zero"
    assert row_of(path, "Serapan", "JUMLAH")[3:7] == [15580243976, 13352689779, 2227554197, 85.7]


def test_findings_are_a_filterable_table(path: Path) -> None:
    sheet = openpyxl.load_workbook(path)["Temuan"]
    table = sheet.tables["Temuan"]
    assert table.ref == "A4:P8"
    assert table.autoFilter.ref == "A4:P8"
    assert sheet.freeze_panes == "D5"
    values = openpyxl.load_workbook(path, data_only=True)["Temuan"]
    first = [c.value for c in values[5]]
    assert first[:3] == [1, "LK201", "galat"]
    assert first[4:12] == [PK, "D'PK", "D13", "4.220.050.600", 6493199800, 13307094776, 15580243976, -2273149200]
    assert values["D6"].value == "=Capaian di luar kebiasaan."
    assert values["D6"].data_type == "s", "a message is never a formula"
    assert values["J7"].value == "12.345.678.901.234.567", "no digit is lost"


def links(path: Path, part: str) -> dict[str, str]:
    """Cell -> target of its link, as the package holds it."""
    with zipfile.ZipFile(path) as file:
        root = ET.fromstring(file.read(f"xl/worksheets/{part}.xml"))
        rels = ET.fromstring(file.read(f"xl/worksheets/_rels/{part}.xml.rels"))
    targets = {r.get("Id"): r.get("Target") for r in rels}
    found = {}
    for link in root.iter("{http://schemas.openxmlformats.org/spreadsheetml/2006/main}hyperlink"):
        identity = link.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id")
        found[link.get("ref", "")] = f"{targets.get(identity, '')}#{link.get('location', '')}"
    return found


def test_links_lead_into_the_filled_copies(path: Path) -> None:
    found = links(path, "sheet4")
    assert found["G5"] == "terisi/Perubahan%20PK%202021.xlsx#'D''PK'!D13"
    assert found["G8"] == "terisi/Perubahan%20PK%202021.xlsx#'D''PK'!A1", "a whole sheet opens at its top"
    assert "G6" not in found, "no copy, no link"
    assert found["O5"] == "#'Lokasi'!A5"
    places = links(path, "sheet5")
    assert places["G6"] == "terisi/DPPA%20%231.xlsx#'DPPA 2021'!C48", "# in a file name is escaped"
    assert rows(path, "Lokasi")[5][:7] == [1, "LK201", "galat", 2, DPPA, "DPPA 2021", "C48"]


def test_explanations_show_before_and_after(path: Path) -> None:
    sheet = openpyxl.load_workbook(path, data_only=True)["Penjelasan"]
    shown = [[c.value for c in row[:10]] for row in sheet.iter_rows(min_row=6, max_row=8)]
    assert shown[0][1:4] == [1, "1", "Satu angka hilang."]
    assert shown[0][7:] == [4220050600, 6493199800, "Rp"]
    assert shown[1][7:9] == ["(kosong)", 2273149200]
    assert shown[2][7:9] == ["1.2.33", "1.20.33"]
    assert sheet.row_dimensions[7].hidden, "second choices are folded away"
    assert not sheet.row_dimensions[6].hidden


def test_what_was_not_checked_is_said(path: Path) -> None:
    words = [str(c) for r in rows(path, "Tidak diperiksa") for c in r if c is not None]
    for wanted in ("LK305", "tidak ada tabel per bulan", "Sheet3", "Tidak cocok dengan bentuk mana pun.", "arsip"):
        assert wanted in words
    assert "Tautan luar diabaikan." in words


def test_the_summary_prints_on_one_page_and_counts(path: Path) -> None:
    sheet = openpyxl.load_workbook(path, data_only=True)["Ringkasan"]
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight or 1) == (1, 1), "1 is the default"
    assert [sheet[a].value for a in ("A5", "B5", "D5")] == [1, 1, 2]
    assert len(sheet._charts) == 2
    status = row_of(path, "Ringkasan", "Perubahan PK 2021.xlsx")
    assert status[4:] == [6, 0, 0, 0, "tidak ada masalah"], "its sheet has another name than that of the findings"


@pytest.mark.libreoffice
def test_libreoffice_calculates_what_is_stored(path: Path, tmp_path: Path) -> None:
    bare = office.without_values(path, tmp_path / "tanpa nilai.xlsx")
    again = office.convert(bare, "xlsx", tmp_path / "hasil", office.profile(tmp_path))
    stored, formulas = openpyxl.load_workbook(path, data_only=True), openpyxl.load_workbook(path)
    new = openpyxl.load_workbook(again, data_only=True)
    seen = 0
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.data_type == "f":
                    seen += 1
                    mine, its = (book[sheet.title][cell.coordinate].value for book in (stored, new))
                    assert its == (pytest.approx(mine, abs=1e-9) if not isinstance(mine, str) else mine), (
                        cell.coordinate
                    )
    assert seen > 40


@pytest.mark.libreoffice
def test_pages_print(path: Path, tmp_path: Path) -> None:
    pages = office.pages(office.convert(path, "pdf", tmp_path, office.profile(tmp_path)))
    assert "REKONSILIASI ANGKA LKjIP" in pages[0]
    assert "Status per dokumen" in pages[0]
    assert "REKONSILIASI" not in pages[1], "the summary takes one page"
    assert all(f"Halaman {n} dari {len(pages)}" in page for n, page in enumerate(pages, 1))
    assert "-2.273.149.200" in "".join(pages)
    assert "###" not in "".join(pages), "a column is too narrow"


def test_nothing_found_and_nothing_known_still_gives_a_workbook(tmp_path: Path) -> None:
    target = tmp_path / "Rekonsiliasi tanpa tahun.xlsx"
    empty = Result(Path("x"), Folder("x", ()), Settings(), (), (), (), (), ())
    notes = write_rekonsiliasi(empty, target, {}).notes
    assert "tidak ada dokumen yang memuat pagu" in notes[0]
    assert faults(target) == []
    assert any("Tidak ada temuan." in r for r in rows(target, "Temuan"))


def test_a_workbook_that_cannot_be_written_is_an_oserror(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        write_rekonsiliasi(settled(), tmp_path / "tiada" / "x.xlsx", {})
    assert list(tmp_path.iterdir()) == []


def test_the_sample_folder(bkd: Result, tmp_path: Path) -> None:
    target = tmp_path / "Rekonsiliasi 2021.xlsx"
    write_rekonsiliasi(bkd, target, {name: f"terisi/{name}" for name in bkd.formats})
    assert faults(target) == []
    total = row_of(target, "Pagu", "Jumlah program (dihitung)")
    assert 13307094776 in total
    assert -2273149200 in total
    assert row_of(target, "Serapan", "JUMLAH")[3:7] == [15580243976, 13352689779, 2227554197, 85.7]
    blank = next(r for r in rows(target, "Temuan") if r[6] == "S18")
    assert blank[8] == 482351800, "what the blank cell should hold stands beside it, not the total it was compared with"
    listed = [r for r in rows(target, "Temuan")[4:] if isinstance(r[0], int)]
    assert [r[1] for r in listed] == [f.code for f in bkd.findings]
    for row, finding in zip(listed, bkd.findings, strict=True):
        if finding.difference is not None:
            assert Decimal(str(row[11])) == finding.difference.normalize()


def test_a_folder_without_faults(bersih: Result, tmp_path: Path) -> None:
    target = tmp_path / "Rekonsiliasi 2022.xlsx"
    write_rekonsiliasi(replace(bersih, findings=()), target, {})
    assert faults(target) == []


def test_every_indikator_has_its_direction_and_both_capaian(path: Path) -> None:
    row = row_of(path, "Penetapan", "Indeks Profesionalitas Aparatur Sipil Negara")
    assert row[5:7] == ["makin tinggi makin baik", "tidak ada petunjuk"] and row[7:9] == [98.17, 101.82]
