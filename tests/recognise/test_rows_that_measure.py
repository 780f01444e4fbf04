"""Things that take several rows: a column of words says what the figures of a row are."""

from decimal import Decimal

from lkjip_xl.model import Slot
from tests.tools.grids import document

STACKED = """
    |PENGUKURAN KINERJA TRIWULANAN TAHUN 2023|
    |No|Sasaran Strategis|Indikator Kinerja|Satuan|T / R / C|Perkembangan kumulatif|<|
    |^|^|^|^|^|TW I|s/d TW II|
    |1|Meningkatnya mutu layanan|Nilai IKM|Nilai|Target|80|81|
    ||||  |Realisasi|82|83|
    ||||  |Capaian %|102.5|102.47|
    |2|Meningkatnya tata kelola|Nilai AKIP|Nilai|Target|70|71|
    ||||  |Realisasi|69|72|
    ||||  |Capaian %|98.57|101.41|
"""
CHANGED = """
    |DPPA TAHUN 2024|
    |Kode|Uraian Program / Kegiatan|APBD|Jumlah|Bertambah / (Berkurang)|
    ||JUMLAH BELANJA|sebelum|17.000.000|1.000.000|
    |||sesudah|18.000.000||
    |"4.02.01"|PROGRAM A|sebelum|17.000.000|1.000.000|
    |||sesudah|18.000.000||
    |"4.02.01.2.02"|Kegiatan A|sebelum|17.000.000|1.000.000|
    |||sesudah|18.000.000||
"""


def test_target_realisasi_and_capaian_in_rows_of_one_indikator() -> None:
    one = document(STACKED)
    assert one.kind == "pengukuran"
    first = next(i for i in one.items if i.name == "Nilai IKM")
    figures = {(s.field, s.period): q[0].value for s, q in first.figures.items()}
    assert figures == {
        ("target", "sd_tw1"): 80, ("target", "sd_tw2"): 81, ("realisasi", "sd_tw1"): 82, ("realisasi", "sd_tw2"): 83,
        ("capaian", "sd_tw1"): Decimal("102.5"), ("capaian", "sd_tw2"): Decimal("102.47"),
    }  # fmt: skip


def test_before_and_after_a_change_in_rows_of_one_program() -> None:
    one = document(CHANGED)
    programs = [i for i in one.items if i.level == "program"]
    assert [(i.name, i.figure("pagu", "sebelum").value, i.figure("pagu", "setelah").value) for i in programs] == [
        ("PROGRAM A", 17_000_000, 18_000_000)
    ]
    assert [i.figures[Slot("pagu", "setelah")][0].value for i in one.items if i.level == "total"] == [18_000_000]


ALTERNATING = """
    |RENCANA PROGRAM DAN PENDANAAN RENSTRA 2024-2026|
    |Kode|Program / Kegiatan|Indikator|Satuan|K/ Rp|Capaian Awal 2023|Target Kinerja (K) dan Kerangka Pendanaan (Rp)|<|
    |^|^|^|^|^|^|2024|2025|
    |"1.01.01"|PROGRAM PENUNJANG|Nilai SAKIP|Nilai|K|68.45|70|72|
    |||||Rp||143.935.280|149.667.050|
    |"1.01.01.2.02"|Administrasi Keuangan|Jumlah ASN|Orang|K|1184|1202|1235|
    |||||Rp||143.935.280|149.667.050|
    |"1.01.02"|PROGRAM PENGELOLAAN PENDIDIKAN|Akreditasi|%|K|82.61|85|88|
    |||||Rp||49.342.450|51.941.450|
    |"1.01.02.2.01"|Pengelolaan SD|Ruang kelas|Ruang|K|512|530|552|
    |||||Rp||49.342.450|51.941.450|
"""


def test_kinerja_and_rupiah_in_rows_of_one_program() -> None:
    one = document(ALTERNATING)
    assert one.kind == "renstra"
    told = {i.name: {(s.field, s.period): q[0].value for s, q in i.figures.items()} for i in one.items}
    assert told["PROGRAM PENUNJANG"] == {("pagu", "2024"): 143_935_280, ("pagu", "2025"): 149_667_050}
    assert told["Nilai SAKIP"] == {
        ("realisasi", "2023"): Decimal("68.45"), ("target", "2024"): 70, ("target", "2025"): 72,
    }  # fmt: skip
