"""Tables in every shape that agencies use: each small sheet shows one way of writing, and what must come out."""

from lkjip_xl.model import Form
from tests.tools.grids import document, grid, outline, read


def test_pk_of_an_official_has_two_tables_a_lonely_total_and_bold_programs() -> None:
    one = document("""
        |PERJANJIAN KINERJA TAHUN 2019|<|<|<|
        |SEKRETARIS DINAS KESEHATAN|<|<|<|

        |No|Sasaran Program|Indikator Program|Target|
        |1|Meningkatnya layanan|- Dokumen LAKIP|1 dokumen|
        |^|^|- Dokumen RKT|100%=|
        |2|Meningkatnya mutu|Nilai SAKIP|"Tepat Waktu"|

        |PROGRAM|<|ANGGARAN|Keterangan|
        |||1500000000||
        |*1|*Program Pelayanan Administrasi|1000000000|APBD|
        |02.|Penyediaan alat tulis|400000000||
        ||Penyediaan makan minum|600000000||
        |*2|*Program Sarana|500000000||
        |01.|Pengadaan meubel|500000000||


        |Kepala Dinas Kesehatan||Cimahi,      Januari  2019||
        |||Sekretaris Dinas||



        |dr. NAMA KEPALA||NAMA SEKRETARIS, SE||
        |Pembina Utama Muda||Pembina||
        |NIP. 197001011990031001||NIP. 19700101 199003 1 001||
    """)
    assert (one.kind, one.layout, one.year, one.holder) == ("pk", "pk", 2019, "SEKRETARIS DINAS KESEHATAN")
    assert one.opd == "DINAS KESEHATAN"
    assert outline(one) == [
        "sasaran Meningkatnya layanan",
        ".indikator - Dokumen LAKIP | target=1",
        ".indikator - Dokumen RKT | target=100",
        "sasaran Meningkatnya mutu",
        ".indikator Nilai SAKIP | target=teks",
        "total  | pagu=1500000000",
        "program Program Pelayanan Administrasi | pagu=1000000000",
        ".kegiatan Penyediaan alat tulis | pagu=400000000",
        ".kegiatan Penyediaan makan minum | pagu=600000000",
        "program Program Sarana | pagu=500000000",
        ".kegiatan Pengadaan meubel | pagu=500000000",
    ]
    assert [s.name.text for s in one.signatures if s.name] == ["dr. NAMA KEPALA", "NAMA SEKRETARIS, SE"]
    assert not one.notes


def test_pengukuran_beside_its_programs_and_summary_lines() -> None:
    one = document("""
        |PENGUKURAN KINERJA|
        |Perangkat Daerah : Dinas Sosial|
        |Tahun : 2021|
        |Sasaran Strategis|Indikator Kinerja|Target|Realisasi|%|Program|Anggaran|<|<|
        |^|^|^|^|^|^|Pagu|Realisasi|%|
        |(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|
        |Menurunnya kemiskinan|Angka kemiskinan|10|9|110|Program Jaminan|1000000|900000|90|
        ||||||Program Rehabilitasi|2000000|1000000|50|
        |Naiknya layanan|Persentase layanan|90|95|105.55|Program Dukungan|500000|500000|100|

        |Jumlah Anggaran Program Tahun 2021 : Rp. 3.500.000,00|
        |Jumlah Realisasi Anggaran Program Tahun 2021|: Rp. 2.400.000,00|
        |Persentase Capaian Program Tahun 2021|68.57|
    """)
    assert (one.kind, one.year, one.opd) == ("pengukuran", 2021, "Dinas Sosial")
    assert outline(one) == [
        "sasaran Menurunnya kemiskinan",
        ".indikator Angka kemiskinan | target=10 realisasi=9 capaian=110",
        ".program Program Jaminan | pagu=1000000 realisasi_rp=900000 serapan=90",
        ".program Program Rehabilitasi | pagu=2000000 realisasi_rp=1000000 serapan=50",
        "sasaran Naiknya layanan",
        ".indikator Persentase layanan | target=90 realisasi=95 capaian=105.55",
        ".program Program Dukungan | pagu=500000 realisasi_rp=500000 serapan=100",
        "ringkasan Jumlah Anggaran Program Tahun 2021 | pagu=3500000",
        "ringkasan Jumlah Realisasi Anggaran Program Tahun 2021 | realisasi_rp=2400000",
        "ringkasan Persentase Capaian Program Tahun 2021 | serapan=68.57",
    ]


def test_levels_by_numbering_and_the_month_of_the_title() -> None:
    one = document("""
        |REALISASI FISIK DAN KEUANGAN|
        |DINAS SOSIAL BULAN MARET 2021|
        |No|Program/Kegiatan/Sub Kegiatan|Pagu|Realisasi Keuangan|<|Sisa Anggaran|
        |^|^|^|Rp|%|^|
        |A.|Program Penunjang|1000000|250000|25|750000|
        |1.|Perencanaan|600000|150000|25|450000|
        |a.|Penyusunan Dokumen|600000|150000|25|450000|
        |2.|Keuangan|400000|100000|25|300000|
        ||JUMLAH|1000000|250000|25|750000|
    """)
    assert (one.kind, one.opd) == ("realisasi", "DINAS SOSIAL")
    assert outline(one)[1:3] == [
        ".kegiatan Perencanaan | pagu=600000 realisasi_rp@b03=150000 serapan@b03=25 sisa@b03=450000",
        "..sub_kegiatan Penyusunan Dokumen | pagu=600000 realisasi_rp@b03=150000 serapan@b03=25 sisa@b03=450000",
    ]
    assert outline(one)[-1].startswith("total JUMLAH")


def test_levels_by_the_column_where_the_text_starts() -> None:
    one = document("""
        |LAPORAN REALISASI ANGGARAN TAHUN 2021|
        |URAIAN|<|<|ANGGARAN|REALISASI|
        |Program Penunjang|||1000|900|
        ||Perencanaan||600|500|
        |||Penyusunan Dokumen|200|200|
        |||Evaluasi|400|300|
        ||Keuangan||400|400|
    """)
    assert outline(one) == [
        "program Program Penunjang | pagu=1000 realisasi_rp=900",
        ".kegiatan Perencanaan | pagu=600 realisasi_rp=500",
        "..sub_kegiatan Penyusunan Dokumen | pagu=200 realisasi_rp=200",
        "..sub_kegiatan Evaluasi | pagu=400 realisasi_rp=300",
        ".kegiatan Keuangan | pagu=400 realisasi_rp=400",
    ]


def test_levels_by_bold_alone() -> None:
    one = document("""
        |DPA TAHUN 2021|
        |Uraian|Anggaran (Rp)|
        |*Penunjang|1000000|
        |Perencanaan|600000|
        |Keuangan|400000|
        |*Pelayanan Sosial|500000|
        |Rehabilitasi|500000|
    """)
    assert [line.split(" ")[0] for line in outline(one)] == [
        "program",
        ".kegiatan",
        ".kegiatan",
        "program",
        ".kegiatan",
    ]


def test_renstra_with_years_and_the_end_of_the_period() -> None:
    one = document("""
        |Tabel T-C.27|
        |Rencana Program, Kegiatan, Indikator Kinerja, dan Pendanaan Indikatif Dinas Sosial|
        |Tujuan|Sasaran|Kode|Program dan Kegiatan|Indikator Kinerja Program (outcome) dan Kegiatan (output)|Data Capaian pada Tahun Awal Perencanaan|Target Kinerja Program dan Kerangka Pendanaan|<|<|<|Kondisi Kinerja pada akhir periode Renstra|<|Lokasi|
        |^|^|^|^|^|^|2022|<|2023|<|^|^|^|
        |^|^|^|^|^|^|Target|Rp|Target|Rp|Target|Rp|^|
        |(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)|(12)|(13)|
        |Tujuan A|Sasaran A|1.06.02|Program Pemberdayaan|Persentase X|80|85|1000|90|2000|90|3000|Kota|
        |||1.06.02.2.01|Pembinaan|Jumlah Y|10|11|1000|12|2000|23|3000||
        |||||Jumlah Z|1|2||3||5|||
    """)  # noqa: E501
    assert (one.kind, one.layout) == ("renstra", "renstra-tc27")
    assert outline(one) == [
        "tujuan Tujuan A",
        ".sasaran Sasaran A",
        "..program Program Pemberdayaan | pagu@2022=1000 pagu@2023=2000 pagu@akhir=3000",
        "...indikator Persentase X | realisasi@awal=80 target@2022=85 target@2023=90 target@akhir=90",
        "...kegiatan Pembinaan | pagu@2022=1000 pagu@2023=2000 pagu@akhir=3000",
        "....indikator Jumlah Y | realisasi@awal=10 target@2022=11 target@2023=12 target@akhir=23",
        "....indikator Jumlah Z | realisasi@awal=1 target@2022=2 target@2023=3 target@akhir=5",
    ]


def test_tables_side_by_side_are_two() -> None:
    found = read(
        grid("""
        |No|Sasaran|Indikator|Target|Realisasi||No|Program|Pagu|Realisasi|
        |1|Sasaran A|Ind A|10|9||1|Program A|1000000|900000|
        |2|Sasaran B|Ind B|10|8||2|Program B|2000000|900000|
    """)
    )
    assert [(d.kind, d.rows) for d in found.documents] == [("pengukuran", 2), ("realisasi", 2)]


def test_printed_page_heads_are_no_data_and_columns_may_be_numbered_in_any_order() -> None:
    one = document("""
        |PENGUKURAN KINERJA TAHUN 2021|
        |Sasaran|Indikator Kinerja|Realisasi|Target|
        |(1)|(2)|(4)|(3)|
        |Sasaran A|Indikator A|9|10|
        |Sasaran|Indikator Kinerja|Realisasi|Target|
        |(1)|(2)|(4)|(3)|
        |Sasaran B|Indikator B|8|10|
    """)
    assert outline(one) == [
        "sasaran Sasaran A", ".indikator Indikator A | realisasi=9 target=10",
        "sasaran Sasaran B", ".indikator Indikator B | realisasi=8 target=10",
    ]  # fmt: skip


def test_closing_lines_are_left_out_and_an_indikator_that_looks_like_one_is_not() -> None:
    one = document("""
        |EVALUASI HASIL RENJA TAHUN 2021|
        |No|Program/Kegiatan|Indikator Kinerja|Target Renja|<|Realisasi Triwulan|<|<|<|
        |^|^|^|^|^|I|<|II|<|
        |^|^|^|K|Rp. (000)|K|Rp. (000)|K|Rp. (000)|
        |1|Program A|Rata-rata waktu layanan|10|5000|2|1000|3|1500|
        |Rata-rata capaian kinerja (%)|<|<|50|70|50|70|50|70|
        |Predikat kinerja|<|<|Rendah||||||
        |Faktor pendorong keberhasilan kinerja : dukungan semua pihak|<|<|<|<|<|<|<|<|
    """)
    assert one.layout == "e81"
    assert outline(one) == [
        "program Program A | pagu=5000000 realisasi_rp@tw1=1000000 realisasi_rp@tw2=1500000",
        ".indikator Rata-rata waktu layanan | target=10 realisasi@tw1=2 realisasi@tw2=3",
    ]
    assert any(n.code == "baris-penutup" for n in one.notes)


def test_a_figure_beside_a_deleted_indikator_is_kept_and_said() -> None:
    one = document("""
        |PERJANJIAN KINERJA TAHUN 2021|
        |No|Sasaran|Indikator Kinerja|Target|
        |1|Sasaran A|Indikator A|10|
        ||||20|
    """)
    assert outline(one)[-1] == ".indikator  | target=20"
    assert [n.place.a1 for n in one.notes if n.place] == ["D4"]


def test_amounts_in_a_column_without_meaning_are_said_with_their_cells() -> None:
    one = document("""
        |PERJANJIAN KINERJA TAHUN 2021|
        |No|Program|Anggaran (Rp)|Zakat|
        |1|Program A|1000000|77|
        |2|Program B|2000000|88|
    """)
    assert any("D3" in n.message for n in one.notes if n.code == "angka-tidak-dipakai")


def test_a_blank_slot_is_there_a_merged_one_is_not() -> None:
    one = document("""
        |ALOKASI ANGGARAN PER SASARAN|
        |Sasaran|Indikator|Anggaran (Rp)|% Anggaran|
        |Sasaran A|Indikator A|||
        |Sasaran B|Indikator B|4000000|60|
        |^|Indikator C|^|^|
    """)
    blank = one.items[1].figure("pagu")
    assert blank is not None and blank.form is Form.BLANK and blank.place.a1 == "C3"
    assert one.items[-1].figure("pagu") is None


def test_kinds_of_belanja_add_up_to_one_figure() -> None:
    one = document("""
        |REKAPITULASI BELANJA MENURUT URUSAN|
        |TAHUN ANGGARAN 2021|
        |Kode|<|Uraian Urusan, Organisasi, Program, Kegiatan dan Sub Kegiatan|Kelompok Belanja|<|<|<|
        |^|^|^|Operasi|<|Modal|<|
        |^|^|^|Anggaran|Realisasi|Anggaran|Realisasi|
        |"1"|<|"2"|"3"|"4"|"5"|"6"|
        |"5"||UNSUR PENUNJANG URUSAN PEMERINTAHAN|"100.000,00"|"90.000,00"|"20.000,00"|"0,00"|
        |"5.03"|"5.03.02"|PROGRAM KEPEGAWAIAN|"100.000,00"|"90.000,00"|"20.000,00"|"0,00"|
    """)
    assert one.layout == "sipd-lra"
    assert outline(one)[1] == ".program PROGRAM KEPEGAWAIAN | pagu=100000+20000 realisasi_rp=90000+0"


def test_a_row_of_its_own_is_the_group_s_figure_in_a_flat_export() -> None:
    one = document("""
        |KODE PROGRAM|NAMA PROGRAM|KODE KEGIATAN|NAMA KEGIATAN|KODE SUB KEGIATAN|NAMA SUB KEGIATAN|KODE REKENING|NAMA REKENING|PAGU|
        |"5.03.02"|Program A|"5.03.02.2.01"|Kegiatan A|"5.03.02.2.01.0001"|Sub A|||300|
        |"5.03.02"|Program A|"5.03.02.2.01"|Kegiatan A|"5.03.02.2.01.0001"|Sub A|"5.1.02"|Belanja Barang|100|
        |"5.03.02"|Program A|"5.03.02.2.01"|Kegiatan A|"5.03.02.2.01.0001"|Sub A|"5.1.02"|Belanja Barang|50|
        |"5.03.02"|Program A|"5.03.02.2.01"|Kegiatan A|"5.03.02.2.01.0001"|Sub A|"5.2.02"|Belanja Modal|150|
    """)  # noqa: E501
    assert one.layout == "sipd-rekap5"
    assert outline(one) == [
        "program Program A", ".kegiatan Kegiatan A", "..sub_kegiatan Sub A | pagu=300",
        "...rekening Belanja Barang | pagu=100+50", "...rekening Belanja Modal | pagu=150",
    ]  # fmt: skip


def test_a_sheet_that_fits_nothing_names_the_nearest_layout_and_what_it_lacks() -> None:
    found = read(
        grid("""
        |Perangkat Daerah|Sasaran|Indikator Kinerja|
        |Dinas A|Sasaran A|Indikator A|
    """)
    )
    assert not found.documents
    assert "tidak ditemukan" in found.unrecognised[0].reason and "paling dekat" in found.unrecognised[0].reason
