"""The roll-up of a city: each figure under its heading, sums that are right, the worst agency first."""

from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from lkjip_xl import town
from lkjip_xl.model import Finding, Level
from lkjip_xl.report import terminal
from lkjip_xl.result import Agency
from lkjip_xl.write.rekap import write_rollup

AGENCIES = (
    Agency("arsip", "Dinas Arsip", 2023, 3, 1, 4, 2, "800000000", "600000000"),
    Agency("pasar", "Dinas Pasar", 2023, 5, 7, 2, 9, "500000000", "450000000"),
    Agency("tani", "Dinas Tani", None, 2, 0, 5, 1, None, None),
)
FAILED = (Agency("rusak", fault="Tidak ada berkas yang dapat dibaca"),)


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, object]]:
    path = tmp_path_factory.mktemp("rekap") / "Rekap.xlsx"
    write_rollup(AGENCIES, FAILED, path)
    lines = list(openpyxl.load_workbook(path, data_only=True)["Rekap"].iter_rows(min_row=3, values_only=True))
    return [dict(zip(map(str, lines[0]), line, strict=True)) for line in lines[1:]]


def test_each_figure_stands_under_its_heading(rows: list[dict[str, object]]) -> None:
    arsip = next(r for r in rows if r["Folder"] == "arsip")
    wanted = {
        "Perangkat daerah": "Dinas Arsip", "Tahun": 2023, "Dokumen": 3, "Galat": 1, "Peringatan": 4, "Catatan": 2,
        "Pagu (Rp)": 800_000_000, "Realisasi (Rp)": 600_000_000, "Serapan (%)": 75,
    }  # fmt: skip
    assert {name: arsip[name] for name in wanted} == wanted


def test_the_worst_stand_first_and_those_that_failed_last(rows: list[dict[str, object]]) -> None:
    assert [r["Folder"] for r in rows[:4]] == ["pasar", "arsip", "tani", "rusak"]
    assert rows[3]["Galat"] is None and rows[3]["Keterangan"] == "Tidak ada berkas yang dapat dibaca"


def test_the_last_row_adds_up_what_is_known(rows: list[dict[str, object]]) -> None:
    total = rows[4]
    assert total["Folder"] == "JUMLAH (3 perangkat daerah)"
    assert [total[n] for n in ("Dokumen", "Galat", "Peringatan", "Catatan")] == [10, 8, 11, 12]
    assert (total["Pagu (Rp)"], total["Realisasi (Rp)"]) == (1_300_000_000, 1_050_000_000)


def test_an_agency_is_counted_by_its_findings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bersih) -> None:
    from dataclasses import replace

    from lkjip_xl import pipeline

    levels = [Level.GALAT] + [Level.PERINGATAN] * 2 + [Level.CATATAN] * 3
    found = tuple(Finding("LK101", "x", level, "x", ()) for level in levels)
    monkeypatch.setattr(pipeline, "examine", lambda path, links: replace(bersih, findings=found))
    monkeypatch.setattr(pipeline, "produce", lambda result, out: None)
    got = town.process_agency(str(tmp_path / "dinas"))
    assert (got.folder, got.galat, got.peringatan, got.catatan) == ("dinas", 1, 2, 3)
    assert Decimal(got.pagu or 0) > Decimal(got.realisasi or 0) > 0


def test_what_somebody_typed_into_the_roll_up_is_kept_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "arsip").mkdir()
    monkeypatch.setattr(town, "_on_processes", lambda names, workers, links: iter(AGENCIES))

    def rolled() -> str:
        return "\n".join(line.text for line in terminal.town(town.process_town(tmp_path, 1, None, lambda _: None)))

    out = tmp_path / "hasil"
    rolled()
    assert "lama" not in rolled() and not (out / "lama").exists()
    book = openpyxl.load_workbook(out / "Rekap.xlsx")
    book["Rekap"]["A1"] = "diketik orang"
    book.save(out / "Rekap.xlsx")
    (out / "Rekap.json").write_text("{}", encoding="utf-8")
    said = rolled()
    assert "lama/Rekap.xlsx" in said and "lama/Rekap.json" in said
    assert openpyxl.load_workbook(out / "lama" / "Rekap.xlsx")["Rekap"]["A1"].value == "diketik orang"
    assert (out / "lama" / "Rekap.json").read_text(encoding="utf-8") == "{}"
