"""Which kind of document each sheet is, or that it is none of ours: a table of sheets as agencies head them."""

import pytest

from tests.recognise.many_kinds import ALL, OURS, Kind
from tests.recognise.sheets import read, sheet


def kinds(one: Kind, name: str = "", file: str = "buku.xlsx") -> set[str]:
    """The jenis that documents with rows on the sheet are taken for; {""} for none."""
    found = read(sheet(one.rows, one.merges, name=name or one.sheet, file=file))
    return {d.kind for d in found.documents if d.rows} or {""}


@pytest.mark.parametrize("one", ALL, ids=lambda k: k.name)
def test_the_kind_of_a_sheet(one: Kind) -> None:
    assert kinds(one) <= set(one.right or ("",))


@pytest.mark.parametrize("one", OURS, ids=lambda k: k.name)
@pytest.mark.parametrize(("name", "file"), [("PK 2024", "DPA Dinas.xlsx"), ("Lembar7", "Salinan SKP (3).xlsx")])
def test_a_name_never_overrules_what_the_sheet_says(one: Kind, name: str, file: str) -> None:
    titled = any(len([v for v in row if v]) == 1 for row in one.rows[:3])
    if titled:
        assert kinds(one, name, file) <= set(one.right)
