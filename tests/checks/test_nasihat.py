"""Advice that names lkjip.toml can be followed: its lines, pasted at the end of the file, settle the finding."""

from pathlib import Path

import pytest

from lkjip_xl.checks import CATALOGUE
from lkjip_xl.model import Finding
from lkjip_xl.pipeline import examine
from lkjip_xl.settings import EXAMPLE, FILE
from tests.tools import examples

PASTE = f"Tempelkan di akhir berkas {FILE}:\n"
BAD = {check.code: check.bad for check in CATALOGUE}
# where the bad example gives no reason to look for a setting
NEAR = {
    "LK204": BAD["LK204"].replace(
        "| 1 | Program Pembinaan Perpustakaan | Per",
        "| 2 | Program Konservasi Koleksi Nasional | Persentase naskah awet | 60% | 90.000.000 |\n"
        "| 1 | Program Pembinaan Perpustakaan | Per",
    ),
    "LK214": BAD["LK214"]
    + "| Meningkatnya kualitas arsip daerah | Jumlah naskah tua hasil alih media | 12 | 12 | 100% |\n",
    "LK306": BAD["LK306"].replace(
        "Persentase pemustaka yang puas | 75% | 73,20%", "Persentase pemustaka yang merasa puas | 75% | 73,20%"
    ),
}
CASES = {f"{code} {n}": text for n, table in enumerate((BAD, NEAR)) for code, text in table.items()}


def told(finding: Finding) -> str:
    return f"{finding.message} {finding.advice}"


def same_again(one: Finding, findings: tuple[Finding, ...]) -> bool:
    return any(f.code == one.code and f.locations[0].place == one.locations[0].place for f in findings)


def settling(folder: Path) -> list[Finding]:
    return [f for f in examine(folder).findings if (FILE in f.advice or f"etapkan di {FILE}" in f.message)]


@pytest.mark.parametrize("name", CASES)
def test_the_lines_of_an_advice_settle_its_finding(name: str, tmp_path: Path) -> None:
    examples.write(CASES[name], tmp_path)
    path = tmp_path / FILE
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    for finding in settling(tmp_path):
        assert PASTE in finding.advice, told(finding)
        pasted = finding.advice.partition(PASTE)[2]
        assert pasted.startswith("["), pasted
        # at the end of the file that `contoh` writes, as people do it
        path.write_text(f"{before}\n{EXAMPLE}\n{pasted}\n", encoding="utf-8")
        after = examine(tmp_path).findings
        assert not same_again(finding, after), f"{told(finding)}\n--- still there after it was followed"
        path.write_text(before, encoding="utf-8")


@pytest.mark.parametrize("code", ["LK009", "LK204", "LK214", "LK218", "LK222", "LK306", "LK510"])
def test_these_checks_say_which_lines_settle_them(code: str, tmp_path: Path) -> None:
    examples.write(NEAR.get(code, BAD[code]), tmp_path)
    assert code in {f.code for f in settling(tmp_path)}


def test_all_lines_of_a_folder_may_be_pasted_one_after_the_other(tmp_path: Path) -> None:
    examples.write(NEAR["LK214"], tmp_path)
    found = settling(tmp_path)
    assert len(found) > 1
    pasted = [f.advice.partition(PASTE)[2] for f in found]
    (tmp_path / FILE).write_text("\n\n".join([EXAMPLE, *pasted, *pasted]), encoding="utf-8")
    after = examine(tmp_path).findings
    assert not [f for f in found if same_again(f, after)]
