"""The published report with its mistakes: each is found at its cell, what agrees stays silent."""

import re
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from lkjip_xl.model import Finding
from tests.checks.conftest import judge, read_folder

ROOT = Path(__file__).resolve().parents[2]
EXPECTED: list[dict[str, Any]] = tomllib.loads((ROOT / "tests/data/bkd_harapan.toml").read_text(encoding="utf-8"))[
    "harapan"
]
LEVELS = ("galat", "peringatan", "catatan")

# S57 names the sum that the period total would have once the rows of S52 are mended; as printed, the
# kegiatan sum to something else, and the finding says so.
AS_PRINTED = {"S57"}


@pytest.fixture(scope="module")
def findings() -> list[Finding]:
    return judge(*read_folder(ROOT / "samples/bkd-blitar-2021"))


def cell(place: Any) -> tuple[str, str, str | None]:
    return place.file, place.sheet, place.a1


def number(text: str) -> Decimal | None:
    plain = text.removesuffix("%").replace(".", "").replace(",", ".")
    return Decimal(plain) if re.fullmatch(r"-?\d+(\.\d+)?", plain) else None


found = [e for e in EXPECTED if e["tingkat"] in LEVELS]
silent = [e for e in EXPECTED if e["tingkat"] == "-"]


@pytest.mark.parametrize("expected", found, ids=[f"{e['id']}-{e['sel']}" for e in found])
def test_mistake_is_found_at_its_cell(expected: dict[str, Any], findings: list[Finding]) -> None:
    here = (expected["berkas"], expected["lembar"], expected["sel"])
    near = [
        f for f in findings if here in {cell(x.place) for x in f.locations} and f.level.value == expected["tingkat"]
    ]
    assert near, f"{expected['tentang']}: nothing at {here}"
    want = number(expected["selisih"])
    if want is not None and expected["id"] not in AS_PRINTED:
        # nilai and seharusnya change sides when the finding is about a total and the list about its part
        assert {abs(f.difference) for f in near if f.difference is not None} >= {abs(want)}


@pytest.mark.parametrize("expected", silent, ids=[f"{e['id']}-{e['sel']}" for e in silent])
def test_what_agrees_is_silent(expected: dict[str, Any], findings: list[Finding]) -> None:
    here = (expected["berkas"], expected["lembar"], expected["sel"])
    blamed = [f for f in findings if f.level.value == "galat" and cell(f.locations[0].place) == here]
    assert blamed == []


def test_no_galat_that_is_not_truly_wrong(findings: list[Finding]) -> None:
    """Each galat's arithmetic fails on the printed figures, and its first or total cell is on the list."""
    listed = {(e["berkas"], e["lembar"], e["sel"]) for e in found}
    listed |= {(x["berkas"], x["lembar"], x["sel"]) for e in found for x in e["lain"]}
    for finding in findings:
        if finding.level.value == "galat":
            assert finding.difference != 0
            assert {cell(x.place) for x in finding.locations} & listed, finding.message


def test_messages_name_both_sides_and_the_difference(findings: list[Finding]) -> None:
    messages = {f.message for f in findings}
    assert (
        "Program Kepegawaian Daerah: Perubahan PK Rp4.220.050.600, DPPA Rp6.493.199.800, kurang Rp2.273.149.200."
        in messages
    )
    total = next(f for f in findings if f.code == "LK201")
    assert (total.value, total.expected, total.difference) == (13307094776, 15580243976, -2273149200)
    assert cell(total.locations[0].place) == ("Perubahan PK 2021.xlsx", "Perubahan", "D13")
