"""Nothing is called wrong that is right: workbooks of other agencies whose figures agree give no galat."""

from typing import Any

import pytest

from lkjip_xl import checks
from lkjip_xl.model import Level
from lkjip_xl.recognise import gather
from lkjip_xl.relations import build
from lkjip_xl.settings import Settings
from tests.tools.grids import grid, read
from tests.tools.unseen import CASES
from tests.tools.unseen.case import Unseen


def galat(*grids: Any) -> list[str]:
    """The galat of a folder that holds the grids."""
    folder = gather("Folder", [read(g) for g in grids], Settings())
    outcomes = checks.run(checks.Case(folder, build(folder, Settings()), Settings()))
    return [f"{f.code} {f.message}" for o in outcomes for f in o.findings if f.level is Level.GALAT]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
def test_a_workbook_that_agrees_is_left_alone(case: Unseen) -> None:
    assert galat(case.grid) == []


SHIFTED = """
|PERGESERAN ANGGARAN DINAS CONTOH BARU TAHUN 2026|
|No|Program dan Kegiatan|Pagu Sebelum (Rp)|Realisasi|<|Pagu Setelah (Rp)|
|^|^|^|(Rp)|(%)|^|
|1|Program Satu|1000000|400000|40|1200000|
|2|Program Dua|2000000|1000000|50|1500000|
|3|Program Tiga|3000000|600000|{third}|3300000|
"""


def test_a_percentage_beside_the_pagu_before_is_over_that_pagu() -> None:
    assert galat(grid(SHIFTED.format(third=20))) == []
    wrong = galat(grid(SHIFTED.format(third=18)))
    assert len(wrong) == 1 and "LK503" in wrong[0] and "Program Tiga" in wrong[0]


def test_accounts_that_the_sheet_leaves_blank_are_not_summed_to_nothing() -> None:
    rows = """
        |LAPORAN REALISASI ANGGARAN DINAS CONTOH BARU TAHUN 2024|
        |Kode Rekening|Uraian|Anggaran|Januari|
        |"5.1"|BELANJA OPERASI|900000|70000|
        |"5.1.01"|Belanja Pegawai|500000|40000|
        |"5.1.01.01"|Gaji||40000|
        |"5.1.02"|Belanja Barang|{second}|30000|
        |"5.1.02.01"|Kertas||30000|
    """
    assert galat(grid(rows.format(second=400000))) == []
    assert any("LK101" in g and "BELANJA OPERASI" in g for g in galat(grid(rows.format(second=300000))))


EFFICIENT = """
|EFISIENSI PENGGUNAAN SUMBER DAYA TAHUN 2024|
|No|Sasaran Strategis|Indikator|Capaian (%)|Rata-rata Sasaran (%)|Alokasi (Rp)|Realisasi (Rp)|Serapan (%)|Efisiensi|
|1|Sasaran A|Indeks A|102|100|1.000.000|"950.000"|95|{first}|
||^|Indeks B|98|^|^|^|^|^|
|2|Sasaran C|Indeks C|115|107|2.000.000|1.920.000|96|1,11|
||^|Indeks D|99|^|^|^|^|^|
"""


def test_the_mean_of_a_sasaran_may_be_what_its_efficiency_is_made_from() -> None:
    assert galat(grid(EFFICIENT.format(first="1,05"))) == []
    wrong = galat(grid(EFFICIENT.format(first="1,50")))
    assert len(wrong) == 1 and "LK504" in wrong[0]


STAFF = """
|Tabel 2.2 Jumlah Pegawai menurut Golongan TAHUN 2024|
|Golongan/Ruang|Laki-laki|Perempuan|Jumlah|
|Golongan IV|4|2|6|
|IV/b|1|1|2|
|IV/a|3|1|4|
|Golongan III|5|4|{third}|
|III/d|2|3|5|
|III/c|3|1|4|
|Jumlah Pegawai|9|6|15|
"""


def test_golongan_above_their_ruang_are_not_counted_twice() -> None:
    assert galat(grid(STAFF.format(third=9))) == []
    assert any("LK111" in one for one in galat(grid(STAFF.format(third=8))))
