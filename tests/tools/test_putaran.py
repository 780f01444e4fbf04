"""The scorer of rounds counts what is right, and bites where a reading or an accusation is wrong."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from tests.tools import putaran

AMOUNTS = {"C4": 412_500_000, "C5": 98_750_000, "C6": 511_250_000}
FIGURES = {cell: str(value) for cell, value in AMOUNTS.items()}


def write(folder: Path, **changed: int) -> Mapping[str, Any]:
    book = Workbook()
    sheet = book.active
    sheet.title = "DPA"
    for row in (
        ["DOKUMEN PELAKSANAAN ANGGARAN"],
        ["Dinas Perpustakaan Kabupaten Contoh, Tahun 2023"],
        ["Kode", "Program", "Pagu (Rp)"],
        ["2.23.02", "Program Pembinaan Perpustakaan"],
        ["2.23.03", "Program Pelestarian Koleksi"],
        [None, "Jumlah"],
    ):
        sheet.append(row)
    for cell, value in (AMOUNTS | changed).items():
        sheet[cell] = value
    book.create_sheet("Hadir").append(["Daftar hadir"])
    book.save(folder / "DPA.xlsx")
    one = {"berkas": "DPA.xlsx", "lembar": "DPA", "jenis": ["dpa"], "baris": [2, 2], "angka": FIGURES}
    return {"cerita": "a plain list", "dokumen": [one], "bukan": [("DPA.xlsx", "Hadir")], "salah": []}


def test_a_layout_that_is_read_rightly_is_whole(tmp_path: Path) -> None:
    got = putaran.score("l01", write, tmp_path)
    assert got.whole and got.faults == [] and (got.taken, got.figures, got.false_galat) == (3, 3, 0)


def test_a_wrong_kind_wrong_rows_and_figures_not_taken_are_told(tmp_path: Path) -> None:
    def other(folder: Path) -> Mapping[str, Any]:
        said = dict(write(folder))
        (one,) = said["dokumen"]
        wrong = {"jenis": ["renstra"], "baris": [3, 9], "angka": {"C4": "412500001", "D4": "1", "C5": "98750000"}}
        return said | {"dokumen": [one | wrong], "bukan": [("DPA.xlsx", "DPA")]}

    got = putaran.score("l02", other, tmp_path)
    assert not got.whole
    assert (got.kinds, got.ranges, got.taken, got.figures, got.strangers) == (0, 0, 1, 3, 1)
    assert any("C4 read as 412500000, is 412500001" in f and "D4 not taken" in f for f in got.faults)


def test_a_mistake_that_nobody_planted_is_a_false_galat(tmp_path: Path) -> None:
    got = putaran.score("l03", lambda folder: write(folder, C6=511_250_090), tmp_path)
    assert got.false_galat == 1 and not got.whole


def test_a_planted_mistake_is_found_and_explained(tmp_path: Path) -> None:
    wrong = {"berkas": "DPA.xlsx", "lembar": "DPA", "sel": "C6", "benar": "511250000"}
    got = putaran.score("l04", lambda folder: dict(write(folder, C6=511_520_000)) | {"salah": [wrong]}, tmp_path)
    assert (got.planted, got.found, got.false_galat) == (1, 1, 0) and got.whole
    assert got.explained == 1 and got.spoilt == 0
    elsewhere = putaran.score(
        "l05", lambda folder: dict(write(folder, C6=511_520_000)) | {"salah": [wrong | {"sel": "B4"}]}, tmp_path
    )
    assert got.missed == [] and elsewhere.missed == ["DPA.xlsx/DPA/B4"]
    assert (elsewhere.found, elsewhere.explained, elsewhere.false_galat, elsewhere.spoilt) == (0, 0, 1, 1)


def test_a_layout_that_nothing_can_be_read_from_is_not_whole_and_does_not_end_the_round(tmp_path: Path) -> None:
    def unreadable(folder: Path) -> Mapping[str, Any]:
        said = write(folder)
        (folder / "DPA.xlsx").write_bytes(b"PK\x03\x04 cut off")
        return dict(said) | {"salah": [{"berkas": "DPA.xlsx", "lembar": "DPA", "sel": "C6", "benar": "511250000"}]}

    got = putaran.score("l06", unreadable, tmp_path)
    assert not got.whole and got.broken and not got.crashed and got.taken == 0
    assert (got.planted, got.found, got.missed) == (1, 0, ["DPA.xlsx/DPA/C6"])


def test_a_crash_is_told_from_a_refusal(tmp_path: Path, monkeypatch) -> None:
    def crash(folder: Path) -> None:
        raise ZeroDivisionError("at row 9")

    monkeypatch.setattr(putaran, "examine", crash)
    got = putaran.score("l07", write, tmp_path)
    assert got.crashed and got.broken == "ZeroDivisionError: at row 9" and not got.whole


def test_the_totals_add_up(tmp_path: Path) -> None:
    one = putaran.score("l01", write, tmp_path)
    said = "\n".join(putaran.totals([one, replace(one, name="l02", taken=1, false_galat=2)]))
    assert "read whole 1/2" in said and "figures taken 4/6" in said and "false galat 2 in 1 layouts" in said


def test_a_round_is_read_from_a_module(tmp_path: Path, capsys) -> None:
    source = tmp_path / "putaran_contoh.py"
    source.write_text(
        "from tests.tools.test_putaran import write\n\ndef l01_plain(folder):\n    return write(folder)\n"
    )
    assert putaran.main([str(source)]) == 0
    assert "l01_plain: whole" in capsys.readouterr().out
