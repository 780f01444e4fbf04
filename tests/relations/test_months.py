"""Twelve months make a year, four quarters too; eleven, or figures up to a month, do not."""

import pytest

from lkjip_xl.model import Folder
from lkjip_xl.relations import build
from lkjip_xl.relations.arith import gap, holds
from lkjip_xl.relations.kinds import Relation
from lkjip_xl.settings import Settings
from tests.relations.hand import Sheet, folder


def sums(model: Folder, family: str) -> list[Relation]:
    return [r for r in build(model, Settings()) if r.family == family]


def rak(count: int, prefix: str, *off: int) -> Folder:
    sheet = Sheet("rak")
    for n, more in enumerate(off):
        steps = {f"pagu_{prefix}{m:0{4 - len(prefix) - 1}d}": 1_000_000 * (m % 3 + n + 1) for m in range(1, count + 1)}
        sheet.add("kegiatan", f"Kegiatan {n}", pagu=sum(steps.values()) + more, **steps)
    return folder(sheet)


@pytest.mark.parametrize(("count", "prefix", "family"), [(12, "b", "bulan"), (4, "tw", "triwulan")])
def test_all_steps_of_a_year_are_summed(count: int, prefix: str, family: str) -> None:
    found = sums(rak(count, prefix, 0, 0, -250_000), family)
    assert [holds(r) for r in found] == [True, True, False]
    assert gap(found[2]) == -250_000


def test_eleven_months_say_nothing_of_the_year() -> None:
    assert sums(rak(11, "b", 0, 0, 0), "bulan") == []
