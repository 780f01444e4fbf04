# ruff: noqa: E501 (tables as text)
"""Workbooks of money in shapes that agencies and their applications use: LRA, realisasi, RKA, DPA, RAK, SIPD."""

from tests.tools.unseen.case import Unseen

LRA_SIMPLE = Unseen(
    "lra-lebih-kurang",
    "LRA 2023.xlsx",
    (
        "LRA",
        """
| PEMERINTAH KABUPATEN CONTOH | < | < | < | < | < |
| DINAS PERIKANAN CONTOH | < | < | < | < | < |
| LAPORAN REALISASI ANGGARAN | < | < | < | < | < |
| UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2023 | < | < | < | < | < |

| Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | % Real. | Lebih/(Kurang) (Rp) |
| 1 | 2 | 3 | 4 | 5 = 4/3 | 6 = 3-4 |
| "5" | *BELANJA DAERAH | "2.000.000.000,00" | "1.900.000.000,00" | "95,00" | "100.000.000,00" |
| "5.1" | *BELANJA OPERASI | "1.700.000.000,00" | "1.650.000.000,00" | "97,06" | "50.000.000,00" |
| "5.1.01" | Belanja Pegawai | "1.000.000.000,00" | "990.000.000,00" | "99,00" | "10.000.000,00" |
| "5.1.02" | Belanja Barang dan Jasa | "700.000.000,00" | "660.000.000,00" | "94,29" | "40.000.000,00" |
| "5.2" | *BELANJA MODAL | "300.000.000,00" | "250.000.000,00" | "83,33" | "50.000.000,00" |
| | JUMLAH BELANJA | "2.000.000.000,00" | "1.900.000.000,00" | "95,00" | "100.000.000,00" |
""",
    ),
    kind="realisasi",
    layout="lra",
    year=2023,
    opd="DINAS PERIKANAN CONTOH",
    rows=5,
    cells={"C8 pagu": 2_000_000_000, "D11 realisasi_rp": 660_000_000, "F12 sisa": 50_000_000, "E10 serapan": 99},
    levels={"rekening": 5, "total": 1},
)

LRA_TWO_YEARS = Unseen(
    "lra-dua-tahun",
    "Lap Keu.xlsx",
    (
        "Sheet1",
        """
| INSPEKTORAT KOTA CONTOH |
| LAPORAN REALISASI ANGGARAN TAHUN ANGGARAN 2022 DAN 2021 |
| (dalam rupiah) |
| NO. | URAIAN | ANGGARAN 2022 | REALISASI 2022 | % | REALISASI 2021 |
| 1 | 2 | 3 | 4 | 5 | 6 |
| 1 | BELANJA | 900000000 | 855000000 | 95 | 700000000 |
| 1.1 | BELANJA OPERASI | 800000000 | 760000000 | 95 | 650000000 |
| 1.1.1 | Belanja Pegawai | 500000000 | 480000000 | 96 | 400000000 |
| 1.1.2 | Belanja Barang dan Jasa | 300000000 | 280000000 | 93.33 | 250000000 |
| 1.2 | BELANJA MODAL | 100000000 | 95000000 | 95 | 50000000 |
""",
    ),
    kind="realisasi",
    layout="lra",
    year=2022,
    opd="INSPEKTORAT KOTA CONTOH",
    rows=5,
    cells={"C6 pagu": 900_000_000, "D9 realisasi_rp": 280_000_000, "F9 realisasi_rp@2021": 250_000_000},
)

LRA_CHANGED = Unseen(
    "lra-urusan-perubahan",
    "Ringkasan LRA.xls",
    (
        "Ringkasan",
        """
| PEMERINTAH PROVINSI CONTOH |
| RINGKASAN LAPORAN REALISASI ANGGARAN MENURUT URUSAN PEMERINTAHAN DAERAH DAN ORGANISASI |
| TAHUN ANGGARAN 2024 |

| Kode | < | < | Urusan Pemerintahan Daerah | Jumlah (Rp) | < | Bertambah/(Berkurang) | < |
| ^ | ^ | ^ | ^ | Anggaran Setelah Perubahan | Realisasi | (Rp) | % |
| "1" | | | URUSAN WAJIB PELAYANAN DASAR | 3000000000 | 2700000000 | -300000000 | 90 |
| "1" | "01" | | PENDIDIKAN | 2000000000 | 1800000000 | -200000000 | 90 |
| "1" | "01" | "01" | Dinas Pendidikan | 2000000000 | 1800000000 | -200000000 | 90 |
| "1" | "02" | | KESEHATAN | 1000000000 | 900000000 | -100000000 | 90 |
| "1" | "02" | "01" | Dinas Kesehatan | 1000000000 | 900000000 | -100000000 | 90 |
| JUMLAH | < | < | < | 3000000000 | 2700000000 | -300000000 | 90 |
""",
    ),
    kind="realisasi",
    layout="lra",
    year=2024,
    rows=5,
    cells={"E9 pagu@setelah": 2_000_000_000, "F10 realisasi_rp": 900_000_000, "G7 selisih": -300_000_000},
)

MONTH_RUNNING = Unseen(
    "realisasi-bulan-ini",
    "Maret.xlsx",
    (
        "Maret",
        """
| LAPORAN REALISASI BELANJA | < | < | < | < | < | < | < |
| SATUAN KERJA : DINAS SOSIAL KOTA CONTOH | < | < | < | < | < | < | < |
| BULAN MARET TAHUN ANGGARAN 2024 | < | < | < | < | < | < | < |

| KODE REKENING | URAIAN | JUMLAH ANGGARAN | REALISASI | < | < | SISA PAGU ANGGARAN | % |
| ^ | ^ | ^ | S.D. BULAN LALU | BULAN INI | S.D. BULAN INI | ^ | ^ |
| "1.06.01" | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | 500000000 | 60000000 | 40000000 | 100000000 | 400000000 | 20 |
| "1.06.01.2.01" | Perencanaan dan Evaluasi Kinerja | 200000000 | 20000000 | 20000000 | 40000000 | 160000000 | 20 |
| "1.06.01.2.02" | Administrasi Keuangan | 300000000 | 40000000 | 20000000 | 60000000 | 240000000 | 20 |
| | JUMLAH | 500000000 | 60000000 | 40000000 | 100000000 | 400000000 | 20 |
""",
    ),
    kind="realisasi",
    layout="lra",
    year=2024,
    rows=3,
    cells={
        "C7 pagu": 500_000_000,
        "F8 realisasi_rp@sd_b03": 40_000_000,
        "E8 realisasi_rp@b03": 20_000_000,
        "G9 sisa@sd_b03": 240_000_000,
    },
)

MONTHS_WIDE = Unseen(
    "realisasi-per-bulan",
    "realisasi bulanan.csv",
    (
        "CSV",
        """
| No | Program/Kegiatan/Sub Kegiatan | Pagu (Rp) | Jan | Peb | Mar | Apr | Mei | Jun | Jul | Agt | Sept | Okt | Nop | Des | Jumlah | Sisa Anggaran | % Serap |
| A | Program Pelayanan | "12.000.000" | "1.000.000" | "1.000.000" | "1.000.000" | "1.000.000" | "1.000.000" | "1.000.000" | "1.000.000" | "1.000.000" | "1.000.000" | "1.000.000" | "-" | "-" | "10.000.000" | "2.000.000" | "83,33%" |
| 1 | Kegiatan Loket | "12.000.000" | "1.000.000" | "1.000.000" | "1.000.000" | "1.000.000" | "1.000.000" | "1.000.000" | "1.000.000" | "1.000.000" | "1.000.000" | "1.000.000" | "-" | "-" | "10.000.000" | "2.000.000" | "83,33%" |
""",
    ),
    kind="realisasi",
    layout="lra",
    rows=2,
    cells={
        "C2 pagu": 12_000_000,
        "D3 realisasi_rp@b01": 1_000_000,
        "P3 realisasi_rp": 10_000_000,
        "Q3 sisa": 2_000_000,
    },
)

RKA_OLD = Unseen(
    "rka-221",
    "RKA 2.2.1.xls",
    (
        "RKA 221",
        """
| RENCANA KERJA DAN ANGGARAN | < | < | < | < | < | Formulir |
| SATUAN KERJA PERANGKAT DAERAH | < | < | < | < | < | RKA - SKPD 2.2.1 |
| PEMERINTAH KOTA CONTOH TAHUN ANGGARAN 2018 | < | < | < | < | < | ^ |
| Urusan Pemerintahan | : | 1.20 | | Otonomi Daerah | | |
| Organisasi | : | "1.20.05" | | BADAN PENGELOLA CONTOH | | |
| Program | : | "1.20.05.01" | | Program Pelayanan Administrasi Perkantoran | | |
| Kegiatan | : | "1.20.05.01.02" | | Penyediaan Jasa Komunikasi | | |
| Lokasi Kegiatan | : | Kota Contoh | | | | |
| Jumlah Tahun n | : | Rp | 60000000 | ( Enam Puluh Juta Rupiah ) | | |
| INDIKATOR & TOLOK UKUR KINERJA BELANJA LANGSUNG | < | < | < | < | < | < |
| INDIKATOR | < | TOLOK UKUR KINERJA | < | < | TARGET KINERJA | < |
| CAPAIAN PROGRAM | < | Terlayaninya administrasi perkantoran | < | < | "100 %" | < |
| MASUKAN | < | Jumlah dana | < | < | "Rp. 60.000.000,00" | < |
| KELUARAN | < | Jumlah rekening yang dibayar | < | < | "12 bulan" | < |
| HASIL | < | Lancarnya komunikasi | < | < | "100 %" | < |
| Kelompok Sasaran Kegiatan : Pegawai | < | < | < | < | < | < |
| RINCIAN ANGGARAN BELANJA LANGSUNG | < | < | < | < | < | < |
| KODE REKENING | < | URAIAN | RINCIAN PERHITUNGAN | < | < | JUMLAH (Rp) |
| ^ | ^ | ^ | VOLUME | SATUAN | HARGA SATUAN | ^ |
| 1 | < | 2 | 3 | 4 | 5 | "6 = (3 x 5)" |
| 5 | | BELANJA DAERAH | | | | 60000000 |
| "5.2" | | BELANJA LANGSUNG | | | | 60000000 |
| "5.2.2." | | BELANJA BARANG DAN JASA | | | | 60000000 |
| "5.2.2.03." | | Belanja Jasa Kantor | | | | 60000000 |
| "5.2.2.03.01" | | Belanja telepon | | | | 24000000 |
| | | - Pembayaran telepon | 12 | bulan | 2000000 | 24000000 |
| "5.2.2.03.06" | | Belanja internet | | | | 36000000 |
| | | - Langganan internet | 12 | bulan | 3000000 | 36000000 |
| Jumlah | < | < | < | < | < | 60000000 |
| | | | | Contoh, 3 Januari 2018 | < | < |
| | | | | Kepala Badan | < | < |
""",
    ),
    kind="dpa",
    layout="dpa-formulir",
    year=2018,
    opd="BADAN PENGELOLA CONTOH",
    cells={"F12 target": 100, "F14 target": 12, "G21 pagu": 60_000_000, "G26 pagu": 24_000_000, "G29 pagu": 60_000_000},
    levels={"program": 1, "kegiatan": 1, "rekening": 6, "total": 1},
)

DPPA_FORM = Unseen(
    "dppa-77",
    "DPPA sub kegiatan.xlsx",
    (
        "Rincian",
        """
| DOKUMEN PELAKSANAAN PERGESERAN ANGGARAN SATUAN KERJA PERANGKAT DAERAH | < | < | < | < | < | < | < | < | < | < | < |
| PEMERINTAH KABUPATEN CONTOH Tahun Anggaran 2023 | < | < | < | < | < | < | < | < | < | < | < |
| Nomor DPA | : DPPA/B.1/1.01.0.00/001/2023 | | | | | | | | | | |
| Urusan Pemerintahan | : 1 URUSAN PEMERINTAHAN WAJIB | | | | | | | | | | |
| Program | : 1.01.02 PROGRAM PENGELOLAAN PENDIDIKAN | | | | | | | | | | |
| Kegiatan | : 1.01.02.2.01 Pengelolaan Pendidikan Sekolah Dasar | | | | | | | | | | |
| Organisasi | : 1.01.0.00.0.00.01.0000 DINAS PENDIDIKAN CONTOH | | | | | | | | | | |
| Indikator & Tolok Ukur Kinerja Kegiatan | < | < | < | < | < | < | < | < | < | < | < |
| Indikator | Sebelum | < | < | < | < | Setelah | < | < | < | < | < |
| ^ | Tolok Ukur Kinerja | < | < | Target Kinerja | < | Tolok Ukur Kinerja | < | < | Target Kinerja | < | < |
| Keluaran | Jumlah sekolah yang direhab | < | < | "5 Sekolah" | < | Jumlah sekolah yang direhab | < | < | "6 Sekolah" | < | < |
| Sub Kegiatan : 1.01.02.2.01.0001 Pembangunan Ruang Kelas | < | < | < | < | < | < | < | < | < | < | < |
| Kode Rekening | Uraian | Sebelum Pergeseran | < | < | < | Setelah Pergeseran | < | < | < | Bertambah/(Berkurang) | < |
| ^ | ^ | Koefisien | Satuan | Harga | Jumlah | Koefisien | Satuan | Harga | Jumlah | (Rp) | % |
| "5" | BELANJA DAERAH | | | | "Rp50.000.000" | | | | "Rp60.000.000" | "Rp10.000.000" | 20 |
| "5.1" | BELANJA OPERASI | | | | "Rp50.000.000" | | | | "Rp60.000.000" | "Rp10.000.000" | 20 |
| "5.1.02" | Belanja Barang dan Jasa | | | | "Rp50.000.000" | | | | "Rp60.000.000" | "Rp10.000.000" | 20 |
| | [#] Pemeliharaan | | | | "Rp50.000.000" | | | | "Rp60.000.000" | "Rp10.000.000" | 20 |
| | Cat tembok | 5 Kaleng | Kaleng | 10000000 | "Rp50.000.000" | 6 Kaleng | Kaleng | 10000000 | "Rp60.000.000" | "Rp10.000.000" | 20 |
| | Jumlah Anggaran Sub Kegiatan : | < | < | < | "Rp50.000.000" | | | | "Rp60.000.000" | "Rp10.000.000" | 20 |
""",
    ),
    kind="dppa",
    layout="dpa-formulir",
    year=2023,
    opd="DINAS PENDIDIKAN CONTOH",
    cells={"F15 pagu@sebelum": 50_000_000, "J16 pagu@setelah": 60_000_000, "K17 selisih": 10_000_000},
    levels={"program": 1, "kegiatan": 1, "sub_kegiatan": 1, "rekening": 3},
)

DPA_RECAP = Unseen(
    "dpa-ringkasan-belanja",
    "DPA Belanja SKPD 2024.xlsx",
    (
        "DPA-BELANJA SKPD",
        """
| DOKUMEN PELAKSANAAN ANGGARAN SATUAN KERJA PERANGKAT DAERAH | < | < | < | < | < | < | < | < | < | < | < | < | < |
| KECAMATAN CONTOH BARAT TAHUN ANGGARAN 2024 | < | < | < | < | < | < | < | < | < | < | < | < | < |
| Rekapitulasi Dokumen Pelaksanaan Belanja Berdasarkan Program dan Kegiatan | < | < | < | < | < | < | < | < | < | < | < | < | < |
| KODE | < | < | < | < | URAIAN | SUMBER DANA | LOKASI | T-1 | T | < | < | < | < | T+1 |
| ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | BELANJA OPERASI | BELANJA MODAL | BELANJA TIDAK TERDUGA | BELANJA TRANSFER | JUMLAH | ^ |
| URUSAN | BIDANG URUSAN | PROGRAM | KEGIATAN | SUB KEGIATAN | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ |
| "7" | | | | | UNSUR KEWILAYAHAN | | | 90000000 | 80000000 | 20000000 | 0 | 0 | 100000000 | 110000000 |
| "7" | "01" | | | | KECAMATAN | | | 90000000 | 80000000 | 20000000 | 0 | 0 | 100000000 | 110000000 |
| "7" | "01" | "01" | | | PROGRAM PENUNJANG URUSAN | | | 90000000 | 80000000 | 20000000 | 0 | 0 | 100000000 | 110000000 |
| "7" | "01" | "01" | "2.01" | | Perencanaan, Penganggaran | | | 50000000 | 40000000 | 20000000 | 0 | 0 | 60000000 | 70000000 |
| "7" | "01" | "01" | "2.01" | "0001" | Penyusunan Dokumen | PAD | Contoh | 50000000 | 40000000 | 20000000 | 0 | 0 | 60000000 | 70000000 |
| "7" | "01" | "01" | "2.02" | | Administrasi Keuangan | | | 40000000 | 40000000 | 0 | 0 | 0 | 40000000 | 40000000 |
| "7" | "01" | "01" | "2.02" | "0001" | Penyediaan Gaji | PAD | Contoh | 40000000 | 40000000 | 0 | 0 | 0 | 40000000 | 40000000 |
| | | | | | Jumlah | < | < | 90000000 | 80000000 | 20000000 | 0 | 0 | 100000000 | 110000000 |
""",
    ),
    kind="dpa",
    layout="dpa-daftar",
    year=2024,
    opd="KECAMATAN CONTOH BARAT",
    rows=7,
    cells={"N9 pagu": 100_000_000, "N11 pagu": 60_000_000, "J11 pagu@operasi": 40_000_000},
    levels={"program": 1, "kegiatan": 2, "sub_kegiatan": 2},
)

PER_DOCUMENT = Unseen(
    "sipd-realisasi-dokumen",
    "Laporan Realisasi Per Dokumen.xlsx",
    (
        "Data Realisasi Dokumen",
        """
| Tahun | Kode SKPD | Nama SKPD | Kode Sub SKPD | Nama Sub SKPD | Kode Urusan | Kode Bidang Urusan | Kode Program | Nama Program | Kode Kegiatan | Nama Kegiatan | Kode Sub Kegiatan | Nama Sub Kegiatan | Kode Rekening | Nama Rekening | Nomor Dokumen | Jenis Dokumen | Tanggal Dokumen | Nilai Realisasi | Nilai Setoran | Nomor SP2D | Tanggal SP2D | Nilai SP2D |
| 2024 | "1.06.0.00.0.00.01.0000" | DINAS SOSIAL CONTOH | "1.06.0.00.0.00.01.0000" | DINAS SOSIAL CONTOH | "1" | "1.06" | "1.06.01" | PROGRAM PENUNJANG | "1.06.01.2.01" | Perencanaan | "1.06.01.2.01.0001" | Penyusunan Renja | "5.1.02.01.01.0024" | Belanja ATK | "001/TBP/2024" | TBP | 7 Januari 2024 | 1500000 | 0 | "900/SP2D/1" | 10 Januari 2024 | 2500000 |
| 2024 | "1.06.0.00.0.00.01.0000" | DINAS SOSIAL CONTOH | "1.06.0.00.0.00.01.0000" | DINAS SOSIAL CONTOH | "1" | "1.06" | "1.06.01" | PROGRAM PENUNJANG | "1.06.01.2.01" | Perencanaan | "1.06.01.2.01.0001" | Penyusunan Renja | "5.1.02.01.01.0026" | Belanja Cetak | "002/TBP/2024" | TBP | 9 Februari 2024 | 1000000 | 0 | "900/SP2D/1" | 10 Januari 2024 | 2500000 |
| 2024 | "1.06.0.00.0.00.01.0000" | DINAS SOSIAL CONTOH | "1.06.0.00.0.00.01.0000" | DINAS SOSIAL CONTOH | "1" | "1.06" | "1.06.02" | PROGRAM PEMBERDAYAAN | "1.06.02.2.01" | Pemberdayaan | "1.06.02.2.01.0001" | Pembinaan | "5.1.02.01.01.0024" | Belanja ATK | "003/TBP/2024" | TBP | 9 Februari 2024 | 750000 | 0 | "900/SP2D/2" | 12 Maret 2024 | 750000 |
""",
    ),
    kind="realisasi",
    layout="sipd-dokumen",
    rows=None,
    cells={"S2 realisasi_rp": 1_500_000, "S4 realisasi_rp": 750_000},
    levels={"program": 2, "sub_kegiatan": 2},
)

HALF_YEAR = Unseen(
    "semester-prognosis",
    "Semester I.ods",
    (
        "Semester",
        """
| LAPORAN REALISASI SEMESTER PERTAMA APBD DAN PROGNOSIS ENAM BULAN BERIKUTNYA |
| DINAS PERTANIAN KABUPATEN CONTOH |
| TAHUN ANGGARAN 2023 |
| Nomor Urut | Uraian | Jumlah Anggaran | Realisasi Semester Pertama | Sisa Anggaran s.d. Semester Pertama | Prognosis | % | Ket |
| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |
| 1 | BELANJA | 400000000 | 180000000 | 220000000 | 210000000 | 45 | |
| 1.1 | Belanja Operasi | 300000000 | 150000000 | 150000000 | 145000000 | 50 | |
| 1.2 | Belanja Modal | 100000000 | 30000000 | 70000000 | 65000000 | 30 | |
""",
    ),
    kind="realisasi",
    layout="lra",
    year=2023,
    opd="DINAS PERTANIAN KABUPATEN CONTOH",
    rows=3,
    cells={"C6 pagu": 400_000_000, "D7 realisasi_rp@sd_tw2": 150_000_000, "E8 sisa@sd_tw2": 70_000_000},
)

BY_TEXT_COLUMN = Unseen(
    "lra-kolom-teks",
    "LRA pemda.xlsx",
    (
        "LRA",
        """
| | PEMERINTAH KOTA CONTOH |
| | LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA DAERAH |
| | TAHUN 2020 |
|
| | Uraian | < | < | < | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%) |
| | 5 BELANJA | | | | 800 | 600 | -200 | 75 |
| | | 5.1 BELANJA OPERASI | | | 800 | 600 | -200 | 75 |
| | | | Belanja Pegawai | | 500 | 400 | -100 | 80 |
| | | | | Gaji Pokok | 300 | 250 | -50 | 83.33 |
| | | | | Tunjangan | 200 | 150 | -50 | 75 |
| | | | Belanja Barang | | 300 | 200 | -100 | 66.67 |
| | JUMLAH BELANJA | | | | 800 | 600 | -200 | 75 |
""",
    ),
    kind="realisasi",
    layout="lra",
    year=2020,
    rows=6,
    cells={"F6 pagu": 800, "G9 realisasi_rp": 250, "I6 serapan": 75},
)

PLAIN_WORDS = Unseen(
    "lra-istilah-inggris",
    "budget.xlsx",
    (
        "Data",
        """
| Laporan Penyerapan Anggaran Triwulan III Tahun 2024 |
| Badan Penelitian Kota Contoh |
| Nama Program | Nama Kegiatan | Nama Sub Kegiatan | Pagu Awal | Pagu Akhir | Realisasi s.d. Tri III | Presentase Realisasi |
| Program Penelitian | Riset Dasar | Kajian A | 100000000 | 120000000 | 60000000 | "50%" |
| Program Penelitian | Riset Dasar | Kajian B | 50000000 | 50000000 | 40000000 | "80%" |
| Program Penunjang | Administrasi | Gaji | 300000000 | 300000000 | 225000000 | "75%" |
| TOTAL | | | 450000000 | 470000000 | 325000000 | "69,15%" |
""",
    ),
    kind="realisasi",
    layout="lra",
    year=2024,
    opd="Badan Penelitian Kota Contoh",
    cells={"E4 pagu@setelah": 120_000_000, "D4 pagu@sebelum": 100_000_000, "F5 realisasi_rp@sd_tw3": 40_000_000},
    levels={"program": 2, "kegiatan": 2, "sub_kegiatan": 3, "total": 1},
)

CASES = (
    LRA_SIMPLE, LRA_TWO_YEARS, LRA_CHANGED, MONTH_RUNNING, MONTHS_WIDE, RKA_OLD, DPPA_FORM, DPA_RECAP, PER_DOCUMENT,
    HALF_YEAR, BY_TEXT_COLUMN, PLAIN_WORDS,
)  # fmt: skip

CODES_IN_NAMES = Unseen(
    "kode-di-dalam-nama",
    "Pagu per sub kegiatan.xlsx",
    (
        "Pagu",
        """
| RINCIAN PAGU DAN REALISASI TAHUN ANGGARAN 2024 |
| BADAN KESATUAN BANGSA KOTA CONTOH |
| Program / Kegiatan / Sub Kegiatan | Pagu | Realisasi | Sisa | % |
| 8.01.02 PROGRAM PENGUATAN IDEOLOGI | "Rp 90.000.000" | "Rp 81.000.000" | "Rp 9.000.000" | "90,00 %" |
| 8.01.02.2.01 Perumusan Kebijakan | "Rp 90.000.000" | "Rp 81.000.000" | "Rp 9.000.000" | "90,00 %" |
| 8.01.02.2.01.0003 Pelaksanaan Kebijakan | "Rp 60.000.000" | "Rp 60.000.000" | "-" | "100,00 %" |
| 8.01.02.2.01.0004 Koordinasi | "Rp 30.000.000" | "Rp 21.000.000" | "Rp 9.000.000" | "70,00 %" |
| 8.01.03 PROGRAM PARTAI POLITIK | "Rp 10.000.000" | "Rp 0" | "Rp 10.000.000" | "0,00 %" |
| Grand Total | "Rp 100.000.000" | "Rp 81.000.000" | "Rp 19.000.000" | "81,00 %" |
""",
    ),
    kind="realisasi",
    layout="lra",
    year=2024,
    opd="BADAN KESATUAN BANGSA KOTA CONTOH",
    rows=5,
    cells={"B4 pagu": 90_000_000, "C7 realisasi_rp": 21_000_000, "E7 serapan": 70},
    levels={"program": 2, "kegiatan": 1, "sub_kegiatan": 2, "total": 1},
)

UNDOTTED = Unseen(
    "akun-tanpa-titik",
    "Realisasi akun.html",
    (
        "Worksheet",
        """
| LAPORAN REALISASI ANGGARAN PER REKENING |
| DINAS KEHUTANAN CONTOH |
| TAHUN ANGGARAN 2021 PERIODE : JANUARI S/D JUNI 2021 |
| No | Uraian | Pagu Anggaran | Jumlah Realisasi (Rp.) | < | < | Lebih Kurang | < |
| ^ | ^ | ^ | S/D Periode Lalu | Periode Ini | Total | (Rp.) | % |
| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |
| "51" | *BELANJA OPERASI | "500.000" | "100.000" | "50.000" | "150.000" | "350.000" | "70" |
| "511" | *Belanja Pegawai | "300.000" | "60.000" | "30.000" | "90.000" | "210.000" | "70" |
| "51101" | Gaji dan Tunjangan | "300.000" | "60.000" | "30.000" | "90.000" | "210.000" | "70" |
| "512" | *Belanja Barang | "200.000" | "40.000" | "20.000" | "60.000" | "140.000" | "70" |
| | JUMLAH | "500.000" | "100.000" | "50.000" | "150.000" | "350.000" | "70" |
""",
    ),
    kind="realisasi",
    layout="lra",
    year=2021,
    opd="DINAS KEHUTANAN CONTOH",
    rows=4,
    cells={"C7 pagu": 500_000, "F8 realisasi_rp": 90_000, "G9 sisa": 210_000},
    levels={"rekening": 4, "total": 1},
)

PERCENT_OF_PLAN = Unseen(
    "rak-persen-kas",
    "RAK Juni.xlsx",
    (
        "RAK",
        """
| RENCANA ANGGARAN KAS DINAS SATU PINTU CONTOH TAHUN 2025 |
| Kode Rekening | Uraian | Anggaran Tahun Ini | Total RAK | Januari | Februari | Maret | Total Jan Mar | Persen RAK |
| "2.18.02" | Program Promosi | 1000000 | 1000000 | 100000 | 200000 | 100000 | 400000 | 40 |
| "2.18.02.2.01" | Kegiatan Promosi | 600000 | 600000 | 50000 | 100000 | 50000 | 200000 | 33.33 |
| "2.18.02.2.02" | Kegiatan Pameran | 400000 | 400000 | 50000 | 100000 | 50000 | 200000 | 50 |
| "2.18.03" | Program Pelayanan | 500000 | 500000 | 100000 | 100000 | 100000 | 300000 | 60 |
| | JUMLAH | 1500000 | 1500000 | 200000 | 300000 | 200000 | 700000 | 46.67 |
""",
    ),
    kind="rak",
    layout="sipd-rak",
    year=2025,
    opd="DINAS SATU PINTU CONTOH",
    rows=4,
    cells={"C3 pagu": 1_000_000, "E4 pagu@b01": 50_000, "H3 pagu@sd_b03": 400_000},
    levels={"program": 2, "kegiatan": 2, "total": 1},
)

CASES = (*CASES, CODES_IN_NAMES, UNDOTTED, PERCENT_OF_PLAN)

ZEROS_EATEN = Unseen(
    "kode-lima-kolom-nol-hilang",
    "DPPA RSUD.xlsx",
    (
        "DPPA",
        """
| DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN TAHUN ANGGARAN 2021 |
| RSUD SEHAT CONTOH |
| KODE | | | | | NAMA PROGRAM / KEGIATAN / SUB KEGIATAN | BELANJA OPERASI | BELANJA MODAL | TOTAL |
| 1 | 2 | 2 | | | PROGRAM UPAYA KESEHATAN | 70 | 30 | 100 |
| 1 | 2 | 2 | "2.01" | | Penyediaan Fasilitas | 70 | 30 | 100 |
| 1 | 2 | 2 | "2.01" | 1 | Pembangunan RS | 0 | 30 | 30 |
| 1 | 2 | 2 | "2.01" | 2 | Rehab RS | 70 | 0 | 70 |
| JUMLAH | < | < | < | < | < | 70 | 30 | 100 |
""",
    ),
    kind="dppa",
    layout="dpa-daftar",
    year=2021,
    opd="RSUD SEHAT CONTOH",
    rows=4,
    cells={"I4 pagu": 100, "I7 pagu": 70, "G7 pagu@operasi": 70},
    levels={"program": 1, "kegiatan": 1, "sub_kegiatan": 2, "total": 1},
)

CASES = (*CASES, ZEROS_EATEN)
