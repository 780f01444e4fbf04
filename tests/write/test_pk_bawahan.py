"""The PK of officials below the head are printed on request, each with its own signatures."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from lkjip_xl.settings import Settings, Signatory
from lkjip_xl.write.lampiran import write_lampiran
from tests.facts.test_folders import DPA, PK, Folder

SIGNED = ([], ["", "", "", "Lembah Asri, 3 Januari 2024"], ["", "KEPALA DINAS TRANSMIGRASI", "", "{office}"], [], [],
          ["", "NAMA KEPALA", "", "NAMA {office}"])  # fmt: skip


def folder() -> Folder:
    made = (
        Folder().plan("Kepala.xlsx", PK, {}, who="KEPALA DINAS TRANSMIGRASI")
        .plan("Kabid.xlsx", PK, {}, only="3.32.03", who="KEPALA BIDANG KAWASAN", targets=()).budget("DPA.xlsx", DPA, {})
    )  # fmt: skip
    rows = made.grids[1].rows
    rows += [[str(v).format(office="KEPALA BIDANG KAWASAN") or None for v in row] for row in SIGNED]
    return made


@pytest.mark.parametrize("wanted", [False, True])
def test_they_are_printed_where_they_are_wanted_each_signed_by_its_own_official(wanted: bool, tmp_path: Path) -> None:
    head = Signatory("Kepala Dinas Transmigrasi", "NAMA KEPALA", "Pembina Utama Muda", "19700101 199003 1 001")
    result = replace(folder().result(), settings=Settings(subordinates=wanted, signatories=(head,)))
    write_lampiran(result, tmp_path / "l.xlsx")
    book = openpyxl.load_workbook(tmp_path / "l.xlsx")
    sheets = [name for name in book.sheetnames if name.startswith("C.")]
    assert sheets == ["C. Perjanjian Kinerja", *(["C. PK Kepala Bidang Kawasan"] if wanted else [])]
    if wanted:
        said = [str(c.value) for row in book[sheets[1]].iter_rows() for c in row if c.value is not None]
        assert "NAMA KEPALA BIDANG KAWASAN" in said and said.count("NAMA KEPALA") == 1
        assert not any("19700101" in text for text in said)  # the NIP of the head stands under nobody else
