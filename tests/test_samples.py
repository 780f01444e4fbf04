"""The sample folders hold what their READMEs promise, and the builder makes exactly them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.tools import build_samples
from tests.tools.rendition import Rendition, build_all
from tests.tools.samples_bkd import facts
from tests.tools.samples_bkd.expectations import Harapan
from tests.tools.samples_bkd.renstra import rows_of
from tests.tools.samples_contoh import facts as contoh
from tests.tools.sheetkit import Spot

ROOT = Path(__file__).resolve().parents[1]
BKD = ROOT / "samples" / "bkd-blitar-2021"
CONTOH = ROOT / "samples" / "contoh-bersih"
HARAPAN = ROOT / "tests" / "data" / "bkd_harapan.toml"
# Said about a cell without quoting it.
NOT_QUOTED = {"S02", "S61"}


def cells_of(folder: Path) -> dict[tuple[str, str, str], Any]:
    found = {}
    for path in sorted(folder.glob("*.xlsx")):
        book = openpyxl.load_workbook(path)
        for sheet in book.worksheets:
            for row in sheet.iter_rows():
                for cell in row:
                    found[(path.name, sheet.title, cell.coordinate)] = (cell.value, cell.number_format)
            for merged in sheet.merged_cells.ranges:
                found[(path.name, sheet.title, str(merged))] = ("merged", "")
    return found


@pytest.fixture(scope="module")
def renditions(tmp_path_factory: pytest.TempPathFactory) -> tuple[Rendition, ...]:
    return build_all(tmp_path_factory.mktemp("rendition"), seed=1)


def test_rebuilding_gives_the_committed_cells(tmp_path: Path) -> None:
    toml = build_samples.build_bkd(tmp_path / "bkd")
    build_samples.build_contoh(tmp_path / "contoh")
    assert cells_of(tmp_path / "bkd") == cells_of(BKD)
    assert cells_of(tmp_path / "contoh") == cells_of(CONTOH)
    assert toml == HARAPAN.read_text(encoding="utf-8")
    assert (tmp_path / "bkd" / "README.md").read_text(encoding="utf-8") == (BKD / "README.md").read_text(
        encoding="utf-8"
    )


def test_renditions_are_fixed_by_their_seed(tmp_path: Path, renditions: tuple[Rendition, ...]) -> None:
    again = build_all(tmp_path / "again", seed=1)
    other = build_all(tmp_path / "other", seed=2)
    for one, same, different in zip(renditions, again, other, strict=True):
        assert cells_of(one.folder) == cells_of(same.folder)
        assert one.harapan == same.harapan
        assert cells_of(one.folder) != cells_of(different.folder)


def test_signatures_are_placeholders_only(renditions: tuple[Rendition, ...]) -> None:
    allowed = {facts.NIP_KEPALA, facts.NIP_PLT, facts.NIP_17_ANGKA, contoh.NIP}
    digits = {re.sub(r"\D", "", nip) for nip in allowed}
    for folder in (BKD, CONTOH, *(r.folder for r in renditions)):
        names = 0
        for path in folder.glob("*.xlsx"):
            for sheet in openpyxl.load_workbook(path).worksheets:
                for cell in (c for row in sheet.iter_rows() for c in row if isinstance(c.value, str)):
                    if cell.font.underline:
                        assert "NAMA " in cell.value
                        names += 1
                    for number in re.findall(r"\d{8} ?\d{6} ?\d ?\d{3}|\b\d{17,18}\b", cell.value):
                        assert number.replace(" ", "") in digits
        assert names >= 2


def test_dppa_details_add_up_to_every_printed_total() -> None:
    rows = facts.dppa()
    by_code = {p.kode: p for p in rows}
    assert [sum(p.tingkat == level for p in rows) for level in ("program", "kegiatan", "sub")] == [3, 12, 26]
    programs = [p for p in rows if p.tingkat == "program"]
    assert [p.pagu for p in programs] == [8_952_105_576, 6_493_199_800, 134_938_600]
    assert sum(p.pagu for p in programs) == facts.TOTAL_PAGU == facts.OPERASI + facts.MODAL
    assert sum(p.realisasi for p in programs) == facts.TOTAL_REALISASI
    assert all(0 < p.realisasi <= p.pagu for p in rows)
    diklat, sdm = by_code["5.03.02.2.03"], by_code["5.04.02"]
    kepegawaian = by_code["5.03.02"]
    assert (diklat.pagu, kepegawaian.pagu - diklat.pagu) == (2_327_345_900, 4_165_853_900)
    assert kepegawaian.realisasi - diklat.realisasi == 2_723_990_945
    assert diklat.realisasi + sdm.realisasi == 2_204_169_390


def test_dppa_formulas_cache_what_they_compute() -> None:
    path = BKD / "DPPA dan Realisasi 2021.xlsx"
    formulas = openpyxl.load_workbook(path)["Rincian"]
    values = openpyxl.load_workbook(path, data_only=True)["Rincian"]
    checked = 0
    for row in formulas.iter_rows(min_col=3, max_col=6):
        for cell in row:
            if not (isinstance(cell.value, str) and cell.value.startswith("=")):
                continue
            text = re.sub(
                r"SUM\((\w)(\d+):\w(\d+)\)",
                lambda m: "+".join(f"{m[1]}{i}" for i in range(int(m[2]), int(m[3]) + 1)),
                cell.value[1:],
            )
            signed = re.findall(r"([+-]?)([A-Z]\d+)", text)
            total = sum((-1 if sign == "-" else 1) * values[ref].value for sign, ref in signed)
            assert total == values[cell.coordinate].value
            checked += 1
    assert checked > 60


def _amount(text: str) -> int:
    return int(text.replace(".", "")) if text and text != "-" else 0


@pytest.mark.parametrize(
    ("table", "program", "kegiatan", "column", "difference"),
    [
        (1, 14, range(15, 18), 9, -238_000_000),
        (1, 1, range(2, 10), 9, 264_433_150),
        (1, 1, range(2, 10), 11, 243_211_848),
        (1, 10, range(11, 14), 9, -227_725_447),
        (2, 1, range(2, 7), 9, 0),
        (3, 1, range(2, 14), 9, 0),
        (3, 14, range(15, 25), 9, 0),
        (4, 1, range(2, 18), 9, 0),
        (4, 1, range(2, 18), 11, 0),
        (4, 18, range(19, 49), 13, 0),
        (5, 2, range(3, 18), 10, 3_610_208_547),
        (5, 18, range(19, 26), 6, 172_492_700),
        (5, 18, range(19, 26), 8, -650),
        (6, 2, range(3, 18), 8, -6_000_000),
        (6, 18, range(19, 22), 12, 0),
    ],
)
def test_renstra_sums_differ_by_what_is_printed(
    table: int, program: int, kegiatan: range, column: int, difference: int
) -> None:
    rows = rows_of(table)
    children = sum(_amount(rows[i - 1][column - 1]) for i in kegiatan)
    assert _amount(rows[program - 1][column - 1]) - children == difference


def _shown(value: Any) -> list[str]:
    """The ways in which a cell's value may be quoted, stripped of dress."""
    if isinstance(value, (int, float)):
        exact = Decimal(str(value))
        return [f"{n.normalize():f}" for n in (exact, exact * 100)]
    plain = re.sub(r"(Rp\.?|%|\s|,-$|,00\b)", "", str(value or ""))
    return [plain]


def _quoted(nilai: str) -> str:
    return re.sub(r"[%\s]", "", nilai)


def _says(value: Any, nilai: str) -> bool:
    quoted = _quoted(nilai)
    number = quoted.replace(".", "").replace(",", ".")
    if isinstance(value, (int, float)) and re.fullmatch(r"[\d.]+", number):
        return f"{Decimal(number).normalize():f}" in _shown(value)
    return quoted in _shown(value)[0]


def _entries(made: Rendition) -> Iterator[tuple[Harapan, Spot]]:
    for item, places in made.harapan:
        yield item, places[0]


def test_expectations_quote_the_cells_they_name(renditions: tuple[Rendition, ...]) -> None:
    cells = cells_of(BKD)
    entries = tomllib.loads(HARAPAN.read_text(encoding="utf-8"))["harapan"]
    assert {e["id"] for e in entries} >= {f"S{n:02d}" for n in (1, 2, 3, 10, 12, 20, 27, 40, 43, 47, 53, 60, 61)}
    for entry in entries:
        value, _ = cells[(entry["berkas"], entry["lembar"], entry["sel"])]
        if isinstance(value, str) and value.startswith("="):
            continue
        if entry["id"] not in NOT_QUOTED and entry["nilai"]:
            assert _says(value, entry["nilai"]), entry
    for made in renditions:
        cells = cells_of(made.folder)
        assert len({item.id for item, _ in made.harapan}) > 45
        for item, spot in _entries(made):
            value, _ = cells[(spot.berkas, spot.lembar, spot.sel)]
            if item.id not in NOT_QUOTED and item.nilai:
                assert _says(value, item.nilai), (made.style, item.id, spot, value)


def test_contoh_bersih_agrees_with_itself() -> None:
    rows = {p.kode: p for p in contoh.positions(with_bidang=True)}
    for what in ("murni", "perubahan", "realisasi"):
        for kode, pos in rows.items():
            children = [p for k, p in rows.items() if k[:-1] == kode]
            if children:
                assert getattr(pos, what) == sum(getattr(p, what) for p in children)
    assert all(0 < p.realisasi <= p.perubahan for p in rows.values())
    assert sorted(i for group in contoh.SASARAN_PROGRAM for i in group) == [0, 1, 2, 3]
    for iku in contoh.IKU:
        target, real, printed = (Decimal(t.replace(",", ".")) for t in iku.lalu)
        exact = (2 * target - real) / target * 100 if iku.polaritas == "Negatif" else real / target * 100
        assert exact.quantize(Decimal("0.01"), "ROUND_HALF_UP") == printed
        assert iku.realisasi != iku.lalu[1]
