"""Tables cut in two and set below one another, as pages are too narrow for all years."""

from lkjip_xl.model import Slot
from tests.tools.grids import document, grid, read

NAMES = "Tujuan / Sasaran / Program / Kegiatan"
CUT = f"""
    |Tabel T-C.27 Rencana Program dan Pendanaan Renstra|
    |Kode|{NAMES}|Indikator|Tahun 2022|<|Tahun 2023|<|
    |^|^|^|K|Rp|K|Rp|
    |"1.02.02"|PROGRAM A|Persentase SPM|91|46.809.940|93|49.155.820|
    |"1.02.02.2.01"|Kegiatan A1|Persentase puskesmas|71|46.809.940|78|49.155.820|
    |"1.02.03"|PROGRAM B|Persentase tenaga|57|1.455.130|71|1.529.580|
    |"1.02.03.2.02"|Kegiatan B1|Persentase SIP|57|1.455.130|71|1.529.580|

    |Lanjutan T-C.27|
    |Kode|{NAMES}|Indikator|Tahun 2024|<|Tahun 2025|<|
    |^|^|^|K|Rp|K|Rp|
    |"1.02.02"|PROGRAM A|Persentase SPM|95|52.809.940|97|59.155.820|
    |"1.02.02.2.01"|Kegiatan A1|Persentase puskesmas|81|52.809.940|88|59.155.820|
    |"1.02.03"|PROGRAM B|Persentase tenaga|77|1.655.130|81|1.729.580|
    |"1.02.03.2.02"|Kegiatan B1|Persentase SIP|77|1.655.130|81|1.729.580|
"""


def test_one_table_in_two_pieces_is_one_document_with_all_its_years() -> None:
    one = document(CUT)
    assert [i.name for i in one.items if i.level == "program"] == ["PROGRAM A", "PROGRAM B"]
    program = next(i for i in one.items if i.name == "PROGRAM A")
    years = ("2022", "2023", "2024", "2025")
    told = [program.figures[Slot("pagu", year)][0].value for year in years]
    assert told == [46_809_940, 49_155_820, 52_809_940, 59_155_820]


def test_other_rows_are_another_table() -> None:
    text = CUT.replace("Kegiatan B1|Persentase SIP|77", "Kegiatan B2|Persentase STR|77")
    found = read(grid(text)).documents
    assert all(len({s.period for s in i.figures}) <= 2 for d in found for i in d.items)
