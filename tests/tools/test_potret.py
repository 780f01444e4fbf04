"""The dump is the same from run to run, and tells a changed reading, finding and verdict."""

import json
from pathlib import Path

from openpyxl import Workbook

from tools import potret


def write(folder: Path, total: int = 300) -> Path:
    folder.mkdir(exist_ok=True)
    book = Workbook()
    sheet = book.active
    sheet.title = "DPA"
    for row in (
        ["DOKUMEN PELAKSANAAN ANGGARAN DINAS PERIKANAN KABUPATEN CONTOH TAHUN 2024"],
        ["Kode", "Program", "Pagu (Rp)"],
        ["3.25.02", "Program Perikanan Tangkap", 100_000_000],
        ["3.25.03", "Program Perikanan Budi Daya", 200_000_000],
        [None, "Jumlah", total * 1_000_000],
    ):
        sheet.append(row)
    book.save(folder / "DPA.xlsx")
    return folder


def dump(capsys, *arguments: str) -> dict[str, dict[str, str]]:
    assert potret.main([*arguments]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_dump_tells_what_was_read_and_said(tmp_path: Path, capsys) -> None:
    got = dump(capsys, str(write(tmp_path / "masukan")))
    (one,) = got.values()
    assert one["DPA.xlsx/DPA"].startswith("dpa ")
    assert one["DPA.xlsx/DPA baris 3.1"] == "program < - 3.25.02 Program Perikanan Tangkap | pagu C3=100000000"
    assert one["aturan LK102"] == "lulus"
    assert got == dump(capsys, str(tmp_path / "masukan"))


def test_differences_between_two_dumps_are_listed(tmp_path: Path, capsys) -> None:
    paths = []
    for n, total in enumerate((300, 310)):
        paths.append(tmp_path / f"{n}.json")
        paths[-1].write_text(json.dumps(dump(capsys, str(write(tmp_path / "masukan", total)))), "utf-8")
    assert potret.main(["--banding", *map(str, paths)]) == 1
    told = capsys.readouterr().out
    assert "+ temuan" in told and "aturan LK102" in told and "pagu C5=310000000" in told
    assert potret.main(["--banding", str(paths[0]), str(paths[0])]) == 0


def test_each_workbook_by_itself_and_folders_of_folders(tmp_path: Path, capsys) -> None:
    write(tmp_path / "satu")
    write(tmp_path / "dua")
    assert set(dump(capsys, str(tmp_path))) == {f"{tmp_path.name}/dua", f"{tmp_path.name}/satu"}
    assert set(dump(capsys, "--terpisah", str(tmp_path / "satu"))) == {"DPA.xlsx"}
