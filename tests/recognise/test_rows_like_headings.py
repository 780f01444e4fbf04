"""Rows that look like headings, and are none: words beside small numbers and dashes."""

from decimal import Decimal

from tests.tools.grids import document, grid, read


def test_a_row_of_dashes_and_one_number_ends_nothing() -> None:
    found = read(
        grid("""
        |KARTU PENGUKURAN INDIKATOR KINERJA TAHUN 2024|
        |Uraian|TW I|TW II|TW III|TW IV|Setahun|
        |Target|-|-|-|-|71|
        |Realisasi|-|-|-|-|70|
        |Sasaran|:Meningkatnya mutu|
        |Uraian|TW I|TW II|TW III|TW IV|Setahun|
        |Target|-|-|-|-|71|
        |Realisasi|-|-|-|-|70|
    """)
    )
    assert found.documents or found.unrecognised


def test_remarks_right_below_the_rows_are_no_rows() -> None:
    one = document("""
        |PERBANDINGAN REALISASI TAHUN 2024|
        |Indikator|Satuan|Realisasi 2024|<|
        |^|^|Kab. Contoh|Provinsi|
        |Angka Kematian Ibu|per 100.000 KH|94.16|91.38|
        |Angka Kematian Bayi|per 1.000 KH|8.52|8.14|
        |Prevalensi Stunting|%|14.85|16.08|
        |n/a = belum dirilis. Sumber: BPS|
    """)
    assert [i.name for i in one.items] == ["Angka Kematian Ibu", "Angka Kematian Bayi", "Prevalensi Stunting"]


def test_lines_that_sum_up_go_on_with_their_percentage() -> None:
    one = document("""
        |PENGUKURAN KINERJA TAHUN 2022|
        |Sasaran Strategis|Indikator Kinerja|Target|Realisasi|%|
        |Meningkatnya mutu|Nilai IKM|80|82|102.5|
        |Meningkatnya akuntabilitas|Nilai AKIP|70|71|101.43|

        |Jumlah Anggaran Tahun 2022 : Rp|3.039.030.300|
        |Jumlah Realisasi Anggaran Tahun 2022 : Rp|2.953.124.641|
        |Persentase :|97.17|
    """)
    summed = [(s.field, q[0].value) for i in one.items if i.level == "ringkasan" for s, q in i.figures.items()]
    assert summed == [("pagu", 3_039_030_300), ("realisasi_rp", 2_953_124_641), ("serapan", Decimal("97.17"))]
