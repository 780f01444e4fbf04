"""The Matrik of a Renstra: tujuan and sasaran side by side, and how they are to be reached."""

import pytest

from lkjip_xl.model import Document
from tests.tools.grids import document

# {} stands for the last two headings: one over both columns, or one each.
MATRIK = """
| MATRIK RENCANA STRATEGIS |
| BADAN CONTOH KOTA CONTOH |
| TAHUN 2020 - 2022 |
|
| VISI KOTA | : Kota yang maju |
| MISI KE 6 | : Tata kelola yang baik |
|
| TUJUAN | < | < | < | < | SASARAN | < | < | < | < | {over} |
| URAIAN | INDIKATOR TUJUAN | FORMULA PERHITUNGAN | TARGET | < | URAIAN | INDIKATOR SASARAN | FORMULA PERHITUNGAN | TARGET (%) | < | {under} |
| ^ | ^ | ^ | 2021 | 2022 | ^ | ^ | ^ | 2021 | 2022 | ^ | ^ |
| Tujuan satu | Indeks A | rumus tujuan | 70 | 80 | Sasaran satu | Persentase B | b / n x 100% | 50 | 60 | Kebijakan X | Program Satu |
| ^ | ^ | ^ | ^ | ^ | Sasaran dua | Persentase C | c / n x 100% | 30 | 40 | ^ | Program Dua |
| ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | Program Tiga |
"""  # noqa: E501


@pytest.fixture(params=["together", "apart"])
def matrik(request: pytest.FixtureRequest) -> Document:
    heads = {
        "together": {"over": "CARA MENCAPAI TUJUAN DAN SASARAN | <", "under": "^ | ^"},
        "apart": {"over": "CARA MENCAPAI TUJUAN DAN SASARAN | <", "under": "KEBIJAKAN | PROGRAM"},
    }
    return document(MATRIK.format(**heads[request.param]))


def test_each_formula_belongs_to_the_indikator_of_its_own_half(matrik):
    formulas = {i.name: i.texts["formulasi"].text for i in matrik.items if "formulasi" in i.texts}
    assert formulas == {"Indeks A": "rumus tujuan", "Persentase B": "b / n x 100%", "Persentase C": "c / n x 100%"}


def test_the_ways_to_reach_them_are_kebijakan_and_programs(matrik):
    assert [i.name for i in matrik.of_level("program")] == ["Program Satu", "Program Dua", "Program Tiga"]
    assert [i.texts["cara"].text for i in matrik.items if "cara" in i.texts] == ["Kebijakan X"]


def test_visi_and_misi_above_the_table_are_kept_with_their_labels(matrik):
    assert [t.text for t in matrik.texts] == ["VISI KOTA: Kota yang maju", "MISI KE 6: Tata kelola yang baik"]
