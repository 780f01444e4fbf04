"""Workbooks as other agencies and applications shape them: what each must come out as, in the format it is kept in."""

from pathlib import Path

import pytest

from lkjip_xl.model import Document, Quantity
from lkjip_xl.read import read_book
from lkjip_xl.recognise import recognise
from lkjip_xl.settings import Settings
from tests.tools.grids import read
from tests.tools.unseen import CASES
from tests.tools.unseen.case import Unseen
from tests.tools.unseen.files import write


def figures(documents: tuple[Document, ...]) -> dict[str, Quantity]:
    """ "C8 pagu@setelah" -> the figure, over all documents."""
    return {
        f"{q.place.a1} {slot.field}{'@' + slot.period if slot.period else ''}": q
        for d in documents for item in d.items for slot, cells in item.figures.items() for q in cells
    }  # fmt: skip


def judge(case: Unseen, documents: tuple[Document, ...]) -> None:
    assert len(documents) == 1, [(d.kind, d.layout) for d in documents]
    one = documents[0]
    assert (one.kind, one.layout) == (case.kind, case.layout)
    for want, got in ((case.year, one.year), (case.opd, one.opd), (case.rows, one.rows)):
        assert want is None or got == want
    found = figures(documents)
    for where, value in case.cells.items():
        assert where in found, (where, [k for k in found if k.startswith(where.split()[0] + " ")])
        assert str(found[where].value) == str(value) or found[where].value == value, where
    counted = {level: sum(1 for i in one.items if i.level == level) for level in case.levels}
    assert counted == dict(case.levels)


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
def test_an_unseen_workbook(case: Unseen) -> None:
    judge(case, read(case.grid).documents)


@pytest.mark.parametrize("case", [c for c in CASES if not c.file.endswith(".xlsx")], ids=lambda c: c.name)
def test_an_unseen_workbook_in_its_own_format(case: Unseen, tmp_path: Path) -> None:
    path = tmp_path / case.file
    write(case.grid, path)
    judge(case, recognise(read_book(path), Settings()).documents)


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
def test_no_amount_is_dropped_without_a_note(case: Unseen) -> None:
    """Each number under a column of figures is read, or a note says where it was left out."""
    found = read(case.grid)
    view = found.views[0]
    for table in view.tables:
        assert table.taken <= table.present
    if any(t.taken < t.present for t in view.tables):
        codes = {n.code for d in found.documents for n in d.notes}
        assert codes & {"angka-tidak-dipakai", "kolom-perhitungan", "baris-penutup"}, codes
