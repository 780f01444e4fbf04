"""Last year's folder: named in lkjip.toml, read beside this year's, never an input of its own."""

from pathlib import Path

import pytest

from lkjip_xl.checks.lk306_angka_tahun_lalu import CHECK
from lkjip_xl.model import CannotGoOn, Verdict
from lkjip_xl.pipeline import examine
from lkjip_xl.result import Result
from tests.tools import examples


def _outcome(result: Result) -> tuple[Verdict, str]:
    outcome = next(o for o in result.outcomes if o.code == CHECK.code)
    return outcome.verdict, outcome.reason or ""


def test_the_whole_tool_reads_last_year_and_names_only_this_year(tmp_path: Path) -> None:
    examples.write(CHECK.bad, tmp_path)
    result = examine(tmp_path)
    mine = [f for f in result.findings if f.code == CHECK.code]
    assert {str(f.value) for f in mine} == {"73.20", "97.60"} and {str(f.expected) for f in mine} == {"72.30", "96.40"}
    assert {at.place.file for f in result.findings for at in f.locations} == {"Pengukuran 2023.xlsx"}
    assert "Pengukuran 2022.xlsx" in mine[0].message and "D5" in mine[0].message
    assert {d.file for d in result.folder.documents} == {"Pengukuran 2023.xlsx"}


def test_without_the_key_it_is_not_run(tmp_path: Path) -> None:
    examples.write(CHECK.bad, tmp_path)
    (tmp_path / "lkjip.toml").unlink()
    verdict, reason = _outcome(examine(tmp_path))
    assert verdict is Verdict.NOT_RUN and "tahun_lalu" in reason


def test_a_folder_of_another_year_is_not_compared(tmp_path: Path) -> None:
    examples.write(CHECK.bad.replace("TAHUN 2022", "TAHUN 2020"), tmp_path)
    verdict, reason = _outcome(examine(tmp_path))
    assert verdict is Verdict.NOT_RUN and "2020" in reason and "2022" in reason


@pytest.mark.parametrize(
    ("value", "words"),
    [("../tidak ada", "tidak ada"), ("tahun lal", 'Mungkin maksud Anda "tahun lalu"'), (".", "folder ini sendiri")],
)
def test_a_folder_that_cannot_be_used_stops_and_names_the_key(tmp_path: Path, value: str, words: str) -> None:
    examples.write(CHECK.bad, tmp_path)
    (tmp_path / "lkjip.toml").write_text(f'tahun_lalu = "{value}"', encoding="utf-8")
    with pytest.raises(CannotGoOn) as fault:
        examine(tmp_path)
    assert all(word in str(fault.value) for word in ("lkjip.toml", "tahun_lalu", words))


def test_an_unreadable_last_year_names_the_key_too(tmp_path: Path) -> None:
    examples.write(CHECK.bad, tmp_path)
    (tmp_path / "kosong").mkdir()
    (tmp_path / "lkjip.toml").write_text('tahun_lalu = "kosong"', encoding="utf-8")
    with pytest.raises(CannotGoOn) as fault:
        examine(tmp_path)
    assert "tahun_lalu" in str(fault.value) and "Tidak ada buku kerja" in str(fault.value)
