"""Groups of belanja above the programs: the order of Permendagri 13/2006, and totals by another name."""

from lkjip_xl.model import Item
from tests.tools.grids import document

OLD = """
    |LAPORAN REALISASI KEUANGAN TAHUN 2018|
    |Kode|Uraian|Pagu DPPA|Realisasi (Rp)|
    |"5"|BELANJA DAERAH|1.300.000|1.200.000|
    |"5.1"|BELANJA TIDAK LANGSUNG|900.000|850.000|
    |"5.1.1.01"|Gaji dan Tunjangan|900.000|850.000|
    |"5.2"|BELANJA LANGSUNG|400.000|350.000|
    |"1.06.01.01"|Program Pelayanan Administrasi Perkantoran|150.000|140.000|
    |"1.06.01.01.01"|Penyediaan Jasa Surat Menyurat|100.000|95.000|
    |"1.06.01.01.02"|Penyediaan Alat Tulis Kantor|50.000|45.000|
    |"1.06.01.15"|Program Pemberdayaan Fakir Miskin|250.000|210.000|
    |"1.06.01.15.01"|Pelatihan Keterampilan|250.000|210.000|
"""
CHANGED = """
    |DPPA TAHUN 2022|
    |KODE|PROGRAM / KEGIATAN / SUB KEGIATAN|KELUARAN|<|SATUAN|JUMLAH (Rp)|<|
    |^|^|SBLM|SSDH|^|SEBELUM|SESUDAH|
    ||BELANJA DAERAH||||17.655.000|17.706.000|
    |"1.03.01"|PROGRAM PENUNJANG||||7.655.000|7.706.000|
    |"1.03.01.2.01"|Perencanaan||||7.655.000|7.706.000|
    |"1.03.01.2.01.01"|Penyusunan Dokumen|4|5|Dokumen|7.655.000|7.706.000|
    |"1.03.02"|PROGRAM PENGELOLAAN SDA||||10.000.000|10.000.000|
    |"1.03.02.2.01"|Pengelolaan SDA||||10.000.000|10.000.000|
    |"1.03.02.2.01.30"|Perkuatan Tebing|410|455|M|10.000.000|10.000.000|
"""


def levels(items: tuple[Item, ...]) -> list[str]:
    return [i.level for i in items]


def test_programs_under_belanja_langsung_are_programs_with_their_kegiatan() -> None:
    found = levels(document(OLD).items)
    assert found[4:] == ["program", "kegiatan", "kegiatan", "program", "kegiatan"]


def test_belanja_daerah_above_coded_programs_is_their_total() -> None:
    assert levels(document(CHANGED).items)[:2] == ["total", "program"]


def test_numbers_under_keluaran_say_how_many_and_name_nothing() -> None:
    items = document(CHANGED).items
    assert "indikator" not in levels(items)
    told = {(s.field, s.period): q[0].value for s, q in items[3].figures.items() if s.field == "target"}
    assert told == {("target", "sebelum"): 4, ("target", "setelah"): 5}
