"""A blank sisa anggaran is what the pagu leaves over the realisasi, not the other way round."""

from decimal import Decimal

from lkjip_xl.compute import compute
from lkjip_xl.relations import build
from lkjip_xl.settings import Settings
from tests.relations.hand import Sheet, folder


def test_a_blank_sisa_is_pagu_less_realisasi() -> None:
    sheet = Sheet("dppa")
    sheet.add("program", "Program Arsip", pagu=412_500_000, realisasi_rp=398_200_000, sisa=None)
    sheet.add("program", "Program Perpustakaan", pagu=98_750_000, realisasi_rp=99_000_000, sisa=None)
    model = folder(sheet)
    fills = [f.value for f in compute(model, Settings(), build(model, Settings())) if f.field == "sisa"]
    assert fills == [Decimal(14_300_000), Decimal(-250_000)]
