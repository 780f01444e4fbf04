"""Which files of a folder are inputs."""

from pathlib import Path

import pytest

from lkjip_xl.model.errors import CannotGoOn
from lkjip_xl.read import list_inputs
from tests.tools import odd_files as odd


def test_workbooks_are_listed_in_order_and_everything_else_is_named_or_left_alone(tmp_path: Path) -> None:
    for name in ("b.XLSX", "A.xls", "c.csv", "~$b.xlsx", ".rahasia.xlsx", "Thumbs.db", "lkjip.toml", "surat.docx"):
        (tmp_path / name).write_bytes(b"x")
    for name in ("foto.png", "jalankan.bat", "aneh.bin", "laporan.pdf"):
        (tmp_path / name).write_bytes(b"x")
    odd.xlsx(tmp_path / "tanpa-akhiran", odd.row(1, odd.cell("A1", 1)))
    for name in ("hasil", "2020", ".git"):
        (tmp_path / name).mkdir()
    (tmp_path / "2020" / "lama.xlsx").write_bytes(b"x")
    inputs = list_inputs(tmp_path)
    assert [file.name for file in inputs.files] == ["A.xls", "b.XLSX", "c.csv", "tanpa-akhiran"]
    assert inputs.subfolders == ("2020",)
    assert [name for name, _ in inputs.skipped] == [
        "aneh.bin", "foto.png", "jalankan.bat", "laporan.pdf", "lkjip.toml", "surat.docx",
    ]  # fmt: skip
    assert all(reason for _, reason in inputs.skipped)


def test_a_folder_that_is_not_there_stops_the_run_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CannotGoOn, match="tidak dapat dibuka"):
        list_inputs(tmp_path / "tidak-ada")
