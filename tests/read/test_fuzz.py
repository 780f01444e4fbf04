"""Cut, bitten and random files: a Book or one sentence, never anything else."""

import random
from pathlib import Path

import pytest

from lkjip_xl.model import Unreadable
from lkjip_xl.read import read_book
from tests.tools import odd_files as odd

pytestmark = pytest.mark.slow


def survives(path: Path) -> None:
    try:
        book = read_book(path)
    except Unreadable as error:
        assert str(error)
        assert "\n" not in str(error)
    else:
        assert book.grids


def originals(tmp_path: Path, samples: Path) -> list[Path]:
    made = [
        odd.xls(tmp_path / "o.xls"),
        odd.ods(tmp_path / "o.ods"),
        odd.xlsb(tmp_path / "o.xlsb", [(1, 1, 5.0), (2, 2, "x")]),
    ]
    rows = "".join(odd.row(n, odd.cell(f"A{n}", n), odd.text_cell(f"B{n}", "teks")) for n in range(1, 200))
    return [*made, odd.xlsx(tmp_path / "o.xlsx", rows), *sorted(samples.glob("*/*.xls*"))[:12]]


def test_files_cut_at_any_length(tmp_path: Path, samples: Path) -> None:
    for source in originals(tmp_path, samples):
        data = source.read_bytes()
        for part in range(0, 100, 4):
            path = tmp_path / f"potong{source.suffix}"
            path.write_bytes(data[: len(data) * part // 100])
            survives(path)


def test_files_with_bytes_changed(tmp_path: Path, samples: Path) -> None:
    chance = random.Random(7)
    for source in originals(tmp_path, samples):
        for _ in range(25):
            data = bytearray(source.read_bytes())
            for _ in range(chance.choice((1, 5, 50))):
                data[chance.randrange(len(data))] = chance.randrange(256)
            path = tmp_path / f"gigit{source.suffix}"
            path.write_bytes(data)
            survives(path)


def test_random_bytes_after_every_signature(tmp_path: Path) -> None:
    chance = random.Random(3)
    heads = (b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<html><table>", b"<?xml version='1.0'?>",
             b"a;b\n", b"\xff\xfe", b"\xef\xbb\xbf", b"MIME-Version: 1.0\n", b"\x09\x08\x10\x00")  # fmt: skip
    for head in heads:
        for size in (0, 1, 10, 600, 5000):
            path = tmp_path / "acak.xlsx"
            path.write_bytes(head + chance.randbytes(size))
            survives(path)
