"""Which document the lines of a title name, where words of agencies look like words of titles."""

import pytest

from lkjip_xl.recognise.layouts import layouts
from lkjip_xl.recognise.naming import names_of


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (["PERJANJIAN KINERJA TAHUN 2023", "DINAS PERUMAHAN DAN KAWASAN PERMUKIMAN"], "pk"),
        (["PERUBAHAN PERJANJIAN KINERJA TAHUN 2023", "DINAS PERUMAHAN"], "perubahan-pk"),
        (["PERUBAHAN PERJANIAN KINERJA"], "perubahan-pk"),  # a slip beside a word of the name
        (["PERJANJIAN KINERJA PERUBAHAN", "DINAS SOSIAL"], "perubahan-pk"),
        (["PERUBAHAN RENCANA STRATEGIS (RENSTRA) TAHUN 2021-2026"], "renstra"),
        (["RENCANA STRATEGIS TAHUN 2021-2026", "DINAS PERUMAHAN"], "renstra"),
        (["DOKUMEN PELAKSANAAN ANGGARAN (DPA) SEBELUM PERUBAHAN"], "dpa"),
        (["DOKUMEN PELAKSANAAN ANGGARAN (DPA)", "SETELAH PERUBAHAN"], "dppa"),
    ],
)
def test_what_a_title_names(lines: list[str], kind: str) -> None:
    told = names_of(layouts()).told(lines)
    assert max(told.ours, key=lambda k: told.ours[k]) == kind, told
