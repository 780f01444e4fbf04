"""A table whose rows are in doubt accuses nobody; what does not rest on its rows stays."""

from dataclasses import replace

from lkjip_xl.model import Document, Trust
from lkjip_xl.relations import build
from lkjip_xl.relations.kinds import DOUBTED, SURE
from lkjip_xl.relations.trust import in_doubt, trusted
from lkjip_xl.settings import Settings
from tests.relations.hand import Sheet, folder

NAME = "Program Pengelolaan Perikanan Tangkap"


def budget() -> Document:
    sheet = Sheet("dppa")
    program = sheet.add("program", NAME, pagu=90, realisasi_rp=45, serapan="50,00")
    for amount in (60, 40):
        sheet.add("kegiatan", f"Kegiatan {amount}", parent=program, pagu=amount, realisasi_rp=amount)
    sheet.add("total", "JUMLAH", pagu=90, realisasi_rp=90)
    return sheet.document()


def plan() -> Document:
    sheet = Sheet("perubahan-pk")
    sheet.add("program", NAME, pagu=80)
    return sheet.document()


def doubted(document: Document) -> Document:
    (table,) = document.tables
    return replace(document, tables=(replace(table, trust=Trust(sure=False, reason="gagal", holding=3, failing=5)),))


def test_the_sums_of_a_table_in_doubt_are_left_out_and_its_ratios_are_not() -> None:
    families = {r.family for r in build(folder(budget()), Settings())}
    assert {"anak", "jumlah-tabel", "serapan"} <= families
    left = {r.family for r in build(folder(doubted(budget())), Settings())}
    assert "serapan" in left and not left & {"anak", "jumlah-tabel"}


def test_a_figure_in_doubt_is_still_held_against_other_documents_but_is_never_sure() -> None:
    pairs = [r for r in build(folder(plan(), budget()), Settings()) if r.family == "pagu-program"]
    assert [r.sure >= SURE for r in pairs] == [True]
    pairs = [r for r in build(folder(plan(), doubted(budget())), Settings()) if r.family == "pagu-program"]
    assert [r.sure for r in pairs] == [DOUBTED]


def test_doubt_in_one_document_leaves_the_sums_of_another_alone() -> None:
    other = Sheet("rkt")
    program = other.add("program", NAME, pagu=100)
    other.add("kegiatan", "Kegiatan", parent=program, pagu=60)
    model = folder(other, doubted(budget()))
    assert [r.cells[0].place.file for r in build(model, Settings()) if r.family == "anak"] == ["rkt.xlsx"]
    assert [d.kind for d, _ in in_doubt(model)] == ["dppa"]
    assert not trusted(model.documents[1], 0) and trusted(model.documents[0], 0)
