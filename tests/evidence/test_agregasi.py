"""The developers' command reads the public format of tables and writes the sums it finds."""

import gzip
import json
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from tools import agregasi


@pytest.mark.parametrize(
    ("text", "form", "value"),
    [
        ("1,204.5", "Comma Point", "1204.5"),
        ("7\xa0081", "Space Comma", "7081"),
        ("(12,5)", "None Comma", "-12.5"),
        ("41 %", "Space Point", "0.41"),
        ("2019*", "Comma Point", None),
        ("..", "Comma Point", None),
    ],
)
def test_figures_are_read_under_the_format_of_their_table(text: str, form: str, value: str | None) -> None:
    assert agregasi.figure(text, form) == (None if value is None else Decimal(value))


def test_a_table_in_and_its_sums_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [["Uraian", "2020", "2021"], ["Jumlah", "8 192 340", "7 011 480"], ["A", "5 000 125", "6 100 470"]]
    rows.append(["B", "3 192 215", "911 010"])
    path = tmp_path / "data.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as out:
        out.write(json.dumps({"nama": "T1", "angka_format": "Space Comma", "sel": rows}) + "\n")
    monkeypatch.setattr(sys, "argv", ["agregasi", str(path)])
    agregasi.main()
    told = json.loads(capsys.readouterr().out)
    assert told["nama"] == "T1"
    assert told["agregasi"] == [{"jenis": "jumlah", "hasil": [1, c], "bagian": [[2, c], [3, c]]} for c in (1, 2)]
