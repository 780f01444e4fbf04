"""One agency under two names, two agencies under like ones: a folder of two agencies is refused, so both matter."""

import pytest

from lkjip_xl.recognise.same_agency import same_agency

SAME = (
    ("Setwan", "Sekretariat DPRD Kota Blitar"),
    ("Dinas PU & PR", "Dinas Pekerjaan Umum dan Penataan Ruang"),
    ("Dinas P dan K", "Dinas Pendidikan dan Kebudayaan"),
    ("Dispendik", "Dinas Pendidikan"),
    ("Dinas Lingkungan Hidup", "Dinas Lingk. Hidup"),
    ("Kec. Sukorejo", "Kecamatan Sukorejo Kota Blitar"),
    ("Badan Pengelola Keuangan dan Aset Daerah", "Badan Pengelolaan Keuangan dan Aset Daerah"),
    ("Rumah Sakit Umum Daerah Bukik Gadang", "RSUD Bukik Gadang per Program"),
    ("Dinas Pemuda dan Olahraga Provsu", "Dinas Pemuda dan Olahraga Provinsi Sumatera Utara"),
    ("Dinas Pemuda dan Olahraga Sumut", "Dinas Pemuda dan Olahraga Provinsi Sumatera Utara"),
    ("Dinas Pemuda dan Olahraga Jatim", "Dinas Pemuda dan Olahraga Provinsi Jawa Timur"),
    ("Dinas Pemuda dan Olahraga Kalsel", "Dinas Pemuda dan Olahraga Provinsi Kalimantan Selatan"),
    ("Dinas Pemuda dan Olahraga Jateng", "Dinas Pemuda dan Olahraga Provinsi Jawa Tengah"),
    ("BKD Kota Blitar", "Badan Kepegawaian Daerah Kota Blitar"),
    ("Dinas Perikanan Kab Sukaraja", "DINAS PERIKANAN KABUPATEN SUKARAJA"),
    ("Inspektorat Kota X", "Inspektorat Daerah Kota X"),
    ("Dinas PUPR Kabupaten X", "Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten X"),
    ("Disdik Kota X", "Dinas Pendidikan Kota X"),
    ("Sekretariat DPRD Kota X", "Sekretariat Dewan Perwakilan Rakyat Daerah Kota X"),
    ("BPKAD Kabupaten X", "Badan Pengelolaan Keuangan dan Aset Daerah Kabupaten X"),
    ("Satpol PP Kota X", "Satuan Polisi Pamong Praja Kota X"),
    ("Diskominfo Kabupaten Cahaya", "Dinas Komunikasi dan Informatika Kabupaten Cahaya"),
    ("Bappeda Kota X", "Badan Perencanaan Pembangunan Daerah Kota X"),
    ("Dispusip", "Dinas Perpustakaan dan Kearsipan Kota X"),
    ("RSUD Ngudi Waluyo", "Rumah Sakit Umum Daerah Ngudi Waluyo"),
    (
        "DP3AP2KB Kota X",
        "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana Kota X",
    ),
    ("Kesbangpol Kota X", "Badan Kesatuan Bangsa dan Politik Kota X"),
    ("DPMPTSP", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten X"),
    ("Disdukcapil Kab. X", "Dinas Kependudukan dan Pencatatan Sipil Kabupaten X"),
    ("Disnakertrans Kab X", "Dinas Tenaga Kerja dan Transmigrasi Kabupaten X"),
    ("BPBD Kabupaten X", "Badan Penanggulangan Bencana Daerah Kabupaten X"),
    ("DLH Kota X", "Dinas Lingkungan Hidup Kota X"),
    ("Dinas LH Kota X", "Dinas Lingkungan Hidup Kota X"),
    ("Dinas PU Kota X", "Dinas Pekerjaan Umum Kota X"),
    ("Setwan Kota X", "Sekretariat Dewan Kota X"),
    ("Dinkes Kab. X", "Dinas Kesehatan Kabupaten X"),
)
TWO = (
    ("Kecamatan Jepara Kabupaten Jepara", "Kecamatan Mlonggo Kabupaten Jepara"),
    ("Dinas", "Dinas Pertanian"),
    ("Kecamatan Kota Kabupaten Kudus", "Kecamatan Bae Kabupaten Kudus"),
    ("Dinas Pendapatan", "Dinas Pendidikan"),
    ("Kecamatan Tanete Riattang", "Kecamatan Tanete Riattang Barat"),
    ("Dinas Pertanahan", "Dinas Pertanian"),
    ("Dinas Kesehatan Kota Blitar", "Dinas Kesehatan Kabupaten Blitar"),
    ("Badan Pendapatan Daerah", "Badan Keuangan Daerah"),
    ("Sekretariat Daerah", "Sekretariat Dewan Perwakilan Rakyat Daerah"),
    ("Dinas Pemuda dan Olahraga Kota Malang", "Dinas Pemuda dan Olahraga Kabupaten Malang"),
    ("Dinas Sosial Kota Blitar", "Dinas Kesehatan Kota Blitar"),
    ("Dinas Sosial Kab. Malang", "Dinas Sosial Kab. Blitar"),
    ("Sekretariat DPRD Kota X", "Sekretariat Daerah Kota X"),
    ("Bappeda Kota X", "Bapenda Kota X"),
    ("Dinas PUPR Kota X", "Dinas Perhubungan Kota X"),
    ("Dinas Pekerjaan Umum dan Penataan Ruang Kota X", "Dinas Perumahan dan Permukiman Kota X"),
    ("Dinas Perikanan Kabupaten Sukaraja", "Dinas Pariwisata Kabupaten Sukaraja"),
    ("Dinas Pertanian Kota X", "Dinas Pertanahan Kota X"),
    ("DLH Kota X", "Dinas Perhubungan Kota X"),
    ("Badan Keuangan Kota X", "Badan Kepegawaian Kota X"),
    ("Bappeda Kota X", "Badan Penanggulangan Bencana Daerah Kota X"),
    ("Disdik Kota X", "Dinas Sosial Kota X"),
    ("Kecamatan Ranu", "Kecamatan Rawa"),
    ("BKD Kota X", "BPKAD Kota X"),
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_agency_under_two_names(one: str, other: str) -> None:
    assert same_agency(one, other) and same_agency(other, one)


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_agencies_under_like_names(one: str, other: str) -> None:
    assert not same_agency(one, other) and not same_agency(other, one)
