"""Exactness: no rupiah, no sen, no digit of a NIP is lost or invented between the input and what is printed."""

import random
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from lkjip_xl import pipeline
from lkjip_xl.model import Form, Place, Quantity
from lkjip_xl.recognise.nips import known_digits
from lkjip_xl.relations.arith import add_up
from lkjip_xl.write.formats import local

SHEET = "C. Perjanjian Kinerja"
HEAD = [
    ["PERJANJIAN KINERJA TAHUN 2024"],
    ["DINAS CONTOH KOTA CONTOH"],
    [],
    ["No", "Sasaran", "Indikator Kinerja", "Target"],
    [1, "Meningkatnya layanan", "Persentase layanan", "90%"],
    [],
    ["No", "Program", "Anggaran (Rp)"],
]


def names(count: int) -> list[str]:
    """So many names that nobody takes for one another."""
    return [f"Program {chr(65 + n % 26)}{chr(97 + n // 26)}wa Nomor {n + 1}" for n in range(count)]


def pk(folder: Path, amounts: list[Decimal], texts: bool, below: list[list[object]]) -> None:
    """A PK with these amounts, as numbers where a double can hold them (or all as texts), and their sum."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in HEAD:
        sheet.append(line)
    for number, (name, amount) in enumerate(zip(names(len(amounts)), amounts, strict=True), 1):
        exact = Decimal(repr(float(amount))) == amount and not texts
        sheet.append([number, name, float(amount) if exact else f"{local(amount, 2)}"])
    sheet.append(["", "Jumlah", local(sum(amounts, Decimal(0)), 2)])
    for line in below:
        sheet.append(line)
    book.save(folder / "PK 2024.xlsx")


def amounts_of(seed: int) -> list[Decimal]:
    """Amounts of every size up to ten to the fifteenth, half of them with sen."""
    dice = random.Random(seed)
    whole = [Decimal(dice.randrange(10 ** dice.randrange(4, 16))) for _ in range(30)]
    return [w + Decimal(dice.randrange(100)) / 100 if n % 2 else w for n, w in enumerate(whole)]


@pytest.mark.parametrize("texts", [False, True])
def test_rupiah_survive_the_whole_way(tmp_path: Path, texts: bool) -> None:
    amounts = amounts_of(7 + texts)
    pk(tmp_path, amounts, texts, [])
    result = pipeline.examine(tmp_path)
    assert [f.code for f in result.findings if f.level.value == "galat"] == []
    read = [i.figure("pagu") for i in result.folder.documents[0].items if i.level == "program"]
    assert [q.value for q in read if q is not None] == amounts
    produced = pipeline.produce(result, tmp_path / "hasil")
    sheet = openpyxl.load_workbook(produced.lampiran)[SHEET]
    rows = [[c.value for c in row if c.value is not None] for row in sheet.iter_rows()]
    printed = {str(row[1]): row[-1] for row in rows if len(row) > 2 and str(row[1]).startswith("Program ")}
    assert [plain(printed[name]) for name in names(30)] == amounts


def plain(printed: object) -> Decimal:
    return Decimal(printed.replace(".", "").replace(",", ".")) if isinstance(printed, str) else Decimal(repr(printed))


def test_a_sum_over_amounts_that_excel_cannot_hold_is_no_formula(tmp_path: Path) -> None:
    """They stand as texts, which SUM passes over: opened in Excel the total would shrink."""
    pk(tmp_path, [Decimal("71054924364740.17"), Decimal("20000000000000")], False, [])
    produced = pipeline.produce(pipeline.examine(tmp_path), tmp_path / "hasil")
    total = next(r[-1].value for r in rows_of(produced.lampiran) if str(r[0].value).casefold() == "jumlah")
    assert plain(total) == Decimal("91054924364740.17")
    pk(tmp_path, [Decimal("71054924364740"), Decimal("20000000000000")], False, [])
    produced = pipeline.produce(pipeline.examine(tmp_path), tmp_path / "hasil")
    total = next(r[-1].value for r in rows_of(produced.lampiran) if str(r[0].value).casefold() == "jumlah")
    assert str(total).startswith("=SUM(")


def rows_of(path: Path) -> list[list[openpyxl.cell.Cell]]:
    found = [[c for c in row if c.value is not None] for row in openpyxl.load_workbook(path)[SHEET].iter_rows()]
    return [row for row in found if row]


def test_a_nip_that_went_through_a_number_is_printed_with_a_gap(tmp_path: Path) -> None:
    signed = [
        ["", "", "", "Kota Contoh, 2 Januari 2024"],
        ["", "", "", "Kepala Dinas Contoh"],
        [],
        ["", "", "", "Nama Pejabat"],
    ]
    pk(tmp_path, [Decimal(1000000), Decimal(2000000)], False, [[], *signed, ["", "", "", 196501011990031008]])
    result = pipeline.examine(tmp_path)
    assert [f.code for f in result.findings] == ["LK401"]
    produced = pipeline.produce(result, tmp_path / "hasil")
    texts = [str(c.value) for row in rows_of(produced.lampiran) for c in row]
    assert any("196501011990031..." in text for text in texts)
    assert not any("196501011990031000" in text or "196501011990031008" in text for text in texts)
    assert "196501011990031000" not in (tmp_path / "hasil" / "usulan.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("nip", "printed"),
    [
        ("19650101 199003 1 008", "19650101 199003 1 008"),
        ("196501011990031000", "196501011990031..."),
        ("1,96501E+17", "." * 18),
        ("NIP. .....................", "NIP. ....................."),
    ],
)
def test_what_is_known_of_a_nip(nip: str, printed: str) -> None:
    assert known_digits(nip) == printed


def test_the_sum_of_a_hundred_thousand_amounts_is_exact() -> None:
    dice = random.Random(3)
    sen = [dice.randrange(10**15) for _ in range(100_000)]
    cells = tuple(Quantity(Place("a", "b", n, 0), Form.NUMBER, Decimal(s).scaleb(-2)) for n, s in enumerate(sen))
    assert add_up(cells) == Decimal(sum(sen)).scaleb(-2)
