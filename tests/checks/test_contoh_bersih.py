"""A clean agency in other layouts: nothing may be reported as galat or peringatan."""

from pathlib import Path

from lkjip_xl.model import Level
from tests.checks.conftest import judge, read_folder

ROOT = Path(__file__).resolve().parents[2]


def test_clean_agency_has_no_galat_and_no_peringatan() -> None:
    folder, settings = read_folder(ROOT / "samples/contoh-bersih")
    assert folder.documents
    assert [(f.code, f.message) for f in judge(folder, settings) if f.level is not Level.CATATAN] == []
