"""Columns and rows that no heading explains, told by the figures, the title, or where they stand."""

from dataclasses import replace
from decimal import Decimal

from lkjip_xl.model import Document, Slot
from tests.tools.grids import document, grid, outline, read

TREE = """
    |"3.25.03"|PROGRAM A|10.123.457|6.234.519|3.888.938|61.58|
    |"3.25.03.2.01"|Kegiatan A1|7.012.346|5.123.408|1.888.938|73.06|
    |"3.25.03.2.02"|Kegiatan A2|3.111.111|1.111.111|2.000.000|35.71|
    ||JUMLAH|10.123.457|6.234.519|3.888.938|61.58|
"""


def columns(one: Document) -> list[str]:
    return [c.name for t in one.tables for c in t.columns]


def pagu(one: Document) -> list[Decimal | None]:
    return [q.value for i in one.items for q in i.figures.get(Slot("pagu", ""), [])]


def test_amounts_under_words_of_the_office_are_what_their_figures_say() -> None:
    one = document(f"|REALISASI DUIT 2024|\n|Kode|Uraian|Duitnya|Sdh cair|Sisanya|Cap. (%)|{TREE}")
    assert columns(one) == ["kode", "uraian", "pagu", "realisasi_rp", "sisa", "serapan"]


def test_an_amount_that_is_realisasi_and_sisa_together_is_the_pagu() -> None:
    one = document(f"|LAPORAN TAHUN 2024|\n|Kode|Uraian|Duit|Realisasi|Sisa|%|{TREE}")
    assert columns(one)[2:5] == ["pagu", "realisasi_rp", "sisa"]


def test_the_one_column_of_amounts_under_a_dpa_is_the_pagu() -> None:
    rows = '|"3.25.03"|PROGRAM A|1.000.000|\n|"3.25.03.2.01"|Kegiatan A1|1.000.000|'
    assert columns(document(f"|DPA TAHUN 2024|\n|Kode|Uraian|Duit|\n{rows}")) == ["kode", "uraian", "pagu"]
    assert not read(grid(f"|CATATAN TAHUN 2024|\n|Kode|Uraian|Duit|\n{rows}")).documents


def test_figures_under_a_heading_of_their_own_are_kept_beside_the_item() -> None:
    one = document("""
        |DPPA TAHUN 2024|
        |Kode|Uraian|Sebelum|Sesudah|Bertambah/(Berkurang)||Prognosis|
        |||||Rp|%||
        |"3.25.03"|PROGRAM A|1.000.000|1.200.000|200.000|20|1.900.000|
        |"3.25.03.2.01"|Kegiatan A1|1.000.000|1.200.000|200.000|20|1.900.000|
    """)
    first = next(one.of_level("program"))
    assert [(q.value, q.unit) for q in first.others.values()] == [(Decimal(20), "%"), (Decimal(1900000), "Rp")]
    assert all(s.field in ("pagu", "selisih") for s in first.figures)
    assert {n.code for n in one.notes} == {"angka-tidak-dipakai"}


def test_running_numbers_years_and_identities_are_no_figures() -> None:
    one = document("""
        |DPA TAHUN 2024|
        |Kode|Uraian|Pagu (Rp)|Mulai|NIP PPTK|
        |"3.25.03"|PROGRAM A|1.000.000|2021|198001012005011001|
        |"3.25.03.2.01"|Kegiatan A1|1.000.000|2022|198001012005011002|
    """)
    assert columns(one)[3:] == ["", ""]
    assert not any(i.others for i in one.items)


def test_lines_of_words_below_the_total_are_no_rows() -> None:
    one = document("""
        |DPA TAHUN 2024|
        |Kode|Uraian|Pagu (Rp)|
        |"3.25.03"|PROGRAM A|1.000.000|
        |"3.25.03.2.01"|Kegiatan A1|1.000.000|
        ||JUMLAH|1.000.000|

        ||*kolom bantu jangan dihapus|
    """)
    assert one.rows == 2
    assert len(outline(one)) == 3


def test_a_total_that_bears_a_code_is_a_total_at_the_edge_of_the_table() -> None:
    one = document("""
        |REALISASI ANGGARAN TAHUN 2024|
        |Kode|Program / Kegiatan|Pagu (Rp)|Realisasi (Rp)|
        |"4.01"|TOTAL BELANJA SETDA|1.500.000|900.000|
        |"4.01.01"|PROGRAM A|1.000.000|600.000|
        |"4.01.01.2.01"|Kegiatan A1|1.000.000|600.000|
        |"4.01.02"|PROGRAM B|500.000|300.000|
        |"4.01.02.2.01"|Kegiatan B1|500.000|300.000|
    """)
    assert [i.level for i in one.items] == ["total", "program", "kegiatan", "program", "kegiatan"]


def test_a_kegiatan_and_its_only_sub_kegiatan_of_the_same_name_are_two_rows() -> None:
    one = document("""
        |DPA TAHUN 2024|
        |Kode|Uraian|Pagu (Rp)|
        |"2.07.03"|PROGRAM A|500.000|
        |"2.07.03.2.02"|Pembinaan Lembaga|500.000|
        |"2.07.03.2.02.0001"|Pembinaan Lembaga|500.000|
    """)
    assert [i.level for i in one.items] == ["program", "kegiatan", "sub_kegiatan"]


def test_staff_are_counted_by_whatever_names_the_rows() -> None:
    one = document("""
        |JUMLAH PEGAWAI MENURUT GOLONGAN TAHUN 2024|
        |No|Unit Kerja|Golongan||||Jumlah|
        |||IV||III|||
        |||L|P|L|P||
        |1|Sekretariat|1|0|3|4|8|
        |2|Seksi Pelayanan|0|1|2|1|4|
    """)
    assert one.kind == "pegawai"
    assert [c.period for c in one.tables[0].columns if c.name == "laki"] == ["iv", "iii"]
    assert [c.name for c in one.tables[0].columns][-1] == "jumlah"


def test_a_capaian_against_something_is_no_target() -> None:
    one = document("""
        |PENGUKURAN KINERJA TRIWULAN II TAHUN 2024|
        |No|Sasaran|Indikator|Target||Realisasi TW II|Capaian (%)||
        ||||Tahun 2024|TW II||thd Target TW II|thd Target Tahunan|
        |1|Sasaran A|Indeks A|83|81|82,4|101,73|99,28|
        |2|Sasaran B|Indeks B|90|60|66|110|73,33|
    """)
    assert (one.kind, columns(one)[3:]) == ("pengukuran", ["target", "target", "realisasi", "capaian", "capaian"])


def test_a_change_of_capaian_is_no_capaian() -> None:
    head = (
        "|PERBANDINGAN KINERJA TAHUN 2024|\n|No|Indikator|2023|||2024|||{}|\n"
        "|||Target|Realisasi|Capaian (%)|Target|Realisasi|Capaian (%)||\n"
    )
    rows = (
        "|1|Indeks A|66|65,8|99,7|68,5|69,12|100,91|1,21|\n|2|Indeks B|45|43,2|96|47|44,85|95,43|-0,57|\n"
        "|3|Banyaknya C|190|194|102,11|215|223|103,72|1,61|\n|4|Banyaknya D|100|99|99|100|90|90|-9|\n"
    )
    for heading in ("Naik/Turun capaian (poin)", "Kenaikan (%)", "Capaian dibanding tahun sebelumnya"):
        one = document(head.format(heading) + rows)
        assert columns(one)[2:] == [*("target", "realisasi", "capaian") * 2, "angka_lain"], heading


def test_a_mean_among_the_indikator_is_none() -> None:
    one = document("""
        |PENGUKURAN KINERJA TAHUN 2024|
        |No|Sasaran|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)|
        |1|Sasaran A|Indeks A|indeks|10|9|90|
        |||Rata-rata lama sekolah|tahun|10|11|110|
        |||Rata-rata capaian sasaran 1||||100|
        |2|Sasaran B|Indeks B|indeks|10|8|80|
    """)
    assert [i.name for i in one.of_level("indikator")] == ["Indeks A", "Rata-rata lama sekolah", "Indeks B"]
    assert [i.name for i in one.of_level("ringkasan")] == ["Rata-rata capaian sasaran 1"]


def test_the_report_of_january_has_no_month_before_it() -> None:
    one = document("""
        |LAPORAN REALISASI ANGGARAN|
        |BULAN JANUARI 2024|
        |Kode|Uraian|Anggaran|Realisasi s.d Bulan Lalu|Realisasi Bulan Ini|Realisasi s.d Bulan Ini|
        |"3.25.03"|PROGRAM A|1.234.567|0|234.567|234.567|
        |"3.25.03.2.01"|Kegiatan A1|1.234.567|0|234.567|234.567|
    """)
    assert [c.period for c in one.tables[0].columns[3:]] == ["sd bulan lalu", "b01", "sd_b01"]


def test_a_total_above_the_headings_and_shares_below_the_total_are_no_rows() -> None:
    one = document("""
        |LAPORAN REALISASI ANGGARAN TAHUN 2024|
        ||TOTAL DINAS|15.123.457|8.345.630|
        |Kode|Uraian|Pagu (Rp)|Realisasi (Rp)|
        |"3.25.03"|PROGRAM A|10.123.457|6.234.519|
        |"3.25.04"|PROGRAM B|5.000.000|2.111.111|
        ||JUMLAH|15.123.457|8.345.630|
        ||Persentase|100 %|55,18 %|
    """)
    totals = list(one.of_level("total"))
    assert [i.level for i in one.items if i not in totals] == ["program", "program", "lain"]
    assert pagu(one) == [Decimal(v) for v in (15123457, 10123457, 5000000, 15123457)]
    assert [str(q.value) for q in next(one.of_level("lain")).others.values()] == ["100", "55.18"]


def test_thousands_that_the_format_shows_are_not_multiplied_again() -> None:
    text = """
        |RENCANA KINERJA TAHUNAN 2024|
        |(dalam ribuan rupiah)|
        |No|Program|Pagu|
        |1|PROGRAM A|{}|
        |2|PROGRAM B|{}|
    """
    shown = read(replace(grid(text.format(10123457, 5000000)), formats=dict.fromkeys([(3, 2), (4, 2)], "#,##0,")))
    typed = read(grid(text.format(10123, 5000)))
    assert pagu(shown.documents[0]) == [Decimal(10123457), Decimal(5000000)]
    assert pagu(typed.documents[0]) == [Decimal(10123000), Decimal(5000000)]


def test_staff_by_schooling_with_their_number_alone() -> None:
    one = document("""
        |Pegawai menurut Tingkat Pendidikan, Keadaan 31 Desember 2024|
        |No|Pendidikan|PNS|PPPK|Jumlah|Persentase|
        |1|S2|30|1|31|12.55%=|
        |2|S1|188|28|216|87.45%=|
        ||Total|218|29|247|100%=|
    """)
    assert one.kind == "pegawai"
    assert columns(one) == ["nomor", "uraian", "angka_lain", "angka_lain", "jumlah", "persen_anggaran"]
    assert [i.level for i in one.items] == ["pegawai", "pegawai", "total"]


def test_volumes_prices_and_amounts_for_a_later_year_are_read_under_their_heading() -> None:
    one = document("""
        |DOKUMEN PELAKSANAAN ANGGARAN TAHUN 2024|
        |Kode|Uraian|Volume|Satuan|Harga Satuan|Jumlah|Prakiraan Maju Tahun 2025|
        |"5.1.02"|Belanja Barang|||||2.500.000|
        |"5.1.02.01.01.0024"|Kertas|20|rim|60000|1.200.000|1.500.000|
        |"5.1.02.01.01.0025"|Tinta|5|botol|160000|"800.000"|1.000.000|
    """)
    assert columns(one) == ["kode", "uraian", "angka_lain", "satuan", "angka_lain", "pagu", "angka_lain"]
    assert [[str(q.value) for q in i.others.values()] for i in one.items[1:]] == [
        ["20", "60000", "1500000"],
        ["5", "160000", "1000000"],
    ]


def test_a_code_over_columns_whatever_they_are_called() -> None:
    one = document("""
        |REKAP DPA TAHUN 2024|
        |Urs|Bid|Prg|Keg|Sub|Uraian|Pagu|
        |2|7|1|||Penunjang Urusan|5.326.275|
        |2|7|1|"2.01"||Perencanaan|689.025|
        |2|7|1|"2.01"|1|Penyusunan Dokumen|689.025|
        |2|7|1|"2.02"||Administrasi Keuangan|4.637.250|
        |2|7|1|"2.02"|1|Administrasi Keuangan|4.637.250|
        ||||||JUMLAH|5.326.275|
    """)
    assert [(i.code, i.level) for i in one.items[:3]] == [
        ("2.7.1", "program"),
        ("2.7.1.2.01", "kegiatan"),
        ("2.7.1.2.01.1", "sub_kegiatan"),
    ]
    assert one.rows == 5


def test_numbers_that_are_no_pieces_of_a_code_stay_what_they_are() -> None:
    one = document("""
        |RENCANA KERJA TAHUN 2024|
        |No|Bobot|Program|Pagu|
        |1|20|PROGRAM A|5.326.275|
        |2|30|PROGRAM B|689.025|
        |3|40|PROGRAM C|689.025|
        |4|10|PROGRAM D|4.637.250|
    """)
    assert columns(one) == ["nomor", "angka_lain", "uraian", "pagu"]


def test_a_total_that_bears_a_code_or_no_word_for_it_is_one() -> None:
    rows = """
        |A.|"4.01.01"|PROGRAM A|10.123.457|6.234.519|
        |1.|"4.01.01.2.01"|Kegiatan A1|10.123.457|6.234.519|
        |B.|"4.01.02"|PROGRAM B|5.000.000|2.111.111|
        |1.|"4.01.02.2.01"|Kegiatan B1|5.000.000|2.111.111|
    """
    head = "|REALISASI ANGGARAN TAHUN 2024|\n|No|Kode|Uraian|Pagu (Rp)|Realisasi (Rp)|"
    above = document(f'{head}\n||"4.01"|TOTAL BELANJA SETDA|15.123.457|8.345.630|{rows}')
    assert above.items[0].level == "total"
    below = document(f"{head}{rows}|||Jadi keseluruhan dana dinas|15.123.457|8.345.630|")
    assert below.items[-1].level == "total"


def test_pages_of_what_was_a_pdf_are_one_table() -> None:
    one = document("""
        |DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN TAHUN 2025|
        |Kode dan Uraian||Sebelum Perubahan||Setelah Perubahan|Selisih (Rp)|
        |2.15.01 Program Penunjang||5.601.514.000||5.410.738.250|(190.775.750)|
        |2.15.01.2.02Administrasi Keuangan||5.218.764.000||5.104.338.250|(114.425.750)|
        |dan Kepegawaian||||||
        |Dicetak melalui aplikasi|||||Halaman 1 dari 2|
        ||
        |Kode dan Uraian|Sebelum Perubahan||Setelah Perubahan||Selisih (Rp)|
        |2.15.01.2.06Administrasi Umum|382.750.000||306.400.000||(76.350.000)|
        |2.15.02 Program Jalan|100.000.000||120.000.000||20.000.000|
        |2.15.02.2.01 Pemeliharaan Jalan|100.000.000||120.000.000||20.000.000|
        |Jumlah|5.701.514.000||5.530.738.250||(170.775.750)|
    """)
    assert [(i.level, i.code, i.name) for i in one.items] == [
        ("program", "2.15.01", "Program Penunjang"),
        ("kegiatan", "2.15.01.2.02", "Administrasi Keuangan dan Kepegawaian"),
        ("kegiatan", "2.15.01.2.06", "Administrasi Umum"),
        ("program", "2.15.02", "Program Jalan"),
        ("kegiatan", "2.15.02.2.01", "Pemeliharaan Jalan"),
        ("total", None, "Jumlah"),
    ]
    assert one.items[2].parent == one.items[0].id
    assert {i.table for i in one.items} == {0}


def test_staff_counted_under_words_of_the_office() -> None:
    for heads, rows in (
        ("Jabatan|Formasi|Terisi|Lowong", ("Eselon III|2|2|0", "Eselon IV|8|6|2", "Total|10|8|2")),
        ("Jabatan|SMA|D3|S1|Jumlah", ("Struktural|0|0|5|5", "Pelaksana|10|5|8|23", "Jumlah|10|5|13|28")),
    ):
        one = document("|KEADAAN PEGAWAI KECAMATAN A TAHUN 2024|\n" + "\n".join(f"|{r}|" for r in (heads, *rows)))
        assert (one.kind, one.rows, columns(one)[:3]) == ("pegawai", 2, ["uraian", "angka_lain", "angka_lain"])


def test_what_counts_no_staff_is_no_table_of_staff() -> None:
    found = read(grid("|DATA PEGAWAI TAHUN 2024|\n|Jabatan|Umur|Masa Kerja|\n|Kepala|54|20|\n|Sekretaris|52|21|"))
    assert not found.documents


def test_what_two_years_cost_is_a_comparison() -> None:
    one = document("""
        |PERBANDINGAN ANGGARAN DAN REALISASI BELANJA TAHUN 2023 DAN 2024|
        |No|Jenis Belanja|Tahun 2023|<|<|Tahun 2024|<|<|Naik/(Turun) Realisasi|<|
        |||Anggaran|Realisasi|%|Anggaran|Realisasi|%|Rp|%|
        |1|Belanja Gaji|7.342.180|7.215.864|98,28|7.618.450|7.503.297|98,49|287.433|3,98|
        |2|Belanja Jasa|2.164.300|2.087.426|96,45|2.395.150|2.310.682|96,47|223.256|10,70|
    """)
    shown = [(c.name, c.period) for c in one.tables[0].columns[2:]]
    year = [("pagu", "{}"), ("realisasi_rp", "{}"), ("serapan", "{}")]
    assert one.kind == "perbandingan"
    assert shown[:6] == [(name, period.format(y)) for y in (2023, 2024) for name, period in year]
    assert [name for name, _ in shown[6:]] == ["angka_lain"] * 2


def test_the_name_of_the_file_alone_makes_no_document_of_cash() -> None:
    cash = "|POSISI KAS BENDAHARA|\n|Uraian|Rupiah|\n|Saldo awal UP|250.000.000|\n|Setor sisa UP|58.735.200|"
    assert not read(grid(cash, name="kas", file="LRA 2024.xlsx")).documents


def test_a_number_before_the_sasaran_does_not_rank_its_programs() -> None:
    one = document("""
        |EFISIENSI PENGGUNAAN SUMBER DAYA TAHUN 2024|
        |No|Sasaran Strategis|Capaian Kinerja (%)|Program Pendukung|Pagu (Rp)|Realisasi (Rp)|Serapan (%)|Efisiensi|
        |1|Sasaran A|101,5|Rehabilitasi Sosial|2.976.320|2.811.945|94,48|1,07|
        |2|Sasaran B|102,5|Perlindungan Sosial|5.468.100|4.713.868|86,21|1,19|
        ||^|^|Penanganan Bencana|643.725|598.204|92,93|1,10|
    """)
    assert [i.level for i in one.items] == ["sasaran", "program", "sasaran", "program", "program"]


def test_codes_under_the_name_of_a_level_are_codes() -> None:
    one = document("""
        |PERJANJIAN KINERJA TAHUN 2024|
        |No|Sasaran|Indikator|Target|
        |1|Sasaran A|Indeks A|80|
        ||
        |No|Program / Kegiatan|Uraian|Anggaran (Rp)|
        |1|3.27.02|Penyediaan Sarana|12.875.440.000|
        ||3.27.02.1.01|Pengawasan Peredaran|12.875.440.000|
        ||Jumlah||12.875.440.000|
    """)
    assert one.kind == "pk"
    assert [(i.level, i.code, i.name) for i in one.items[2:4]] == [
        ("program", "3.27.02", "Penyediaan Sarana"),
        ("kegiatan", "3.27.02.1.01", "Pengawasan Peredaran"),
    ]


def test_a_pk_with_what_was_reached_last_year_and_with_whom() -> None:
    one = document("""
        |PERJANJIAN KINERJA TAHUN 2024|
        |No|Sasaran|Indikator|Satuan|Realisasi 2023|Target 2024|Perangkat Daerah Terkait|
        |1|Sasaran A|Indeks A|indeks|78|80|Dinas PUPR|
        |2|Sasaran B|Rata-rata lama belajar|tahun|8|9|Dinas Sosial|
    """)
    assert (one.kind, one.rows) == ("pk", 2)
    assert [i.level for i in one.items] == ["sasaran", "indikator"] * 2


def test_what_was_realised_in_years_that_only_the_title_calls_so() -> None:
    one = document("""
        |Perkembangan Realisasi Indikator Kinerja, 2022-2024|
        |Indikator Kinerja|Satuan|2022|2023|2024|Pertumbuhan 2023-2024 (%)|
        |Indeks A|indeks|70,5|71,2|74,3|4,35|
        |Rata-rata lama menginap|malam|1,54|1,57|1,61|2,55|
        |Nilai B|nilai|68,1|69,9|71,2|1,86|
    """)
    assert (one.kind, one.rows) == ("perbandingan", 3)
    assert columns(one)[2:] == ["realisasi", "realisasi", "realisasi", "angka_lain"]


def test_what_other_provinces_reached_is_no_target() -> None:
    one = document("""
        |Tabel 3.6 Indikator Terpilih menurut Provinsi dan Nasional, 2024|
        |Indikator|Satuan|Provinsi|<|<|Indonesia|Kalsel terhadap Nasional (%)|
        |||Kalbar|Kalteng|Kalsel|||
        |Lama menginap|malam|1,63|1,58|1,71|1,62|105,56|
        |Hunian kamar|%|52,37|50,94|55,08|52,64|104,64|
    """)
    assert columns(one)[2:5] == ["realisasi"] * 3 and one.kind == "pembanding-nasional"
