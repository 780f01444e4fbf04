# ruff: noqa: E501 (tables as text)
"""Workbooks that measure: pengukuran per year and quarter, fisik and keuangan, E.81, T-C.29."""

from tests.tools.unseen.case import Unseen

YEARLY_TYPOS = Unseen(
    "pengukuran-salah-ketik",
    "Pengukuran Kinerja 2023.xlsx",
    (
        "Kinerja",
        """
| | PENGUKURAN KINERJA TAHUN 2023 | < | < | < | < | < |
| | RSUD CONTOH SEHAT | < | < | < | < | < |

| | NO | SASARAN STRATEGSI | INDIKATOR KINERJ A | TARGET | RELISASI | PROSENTASE CAPAIAN |
| | (a) | (b) | © | (d) | (e) | (f) |
| | 1 | Meningkatnya mutu layanan | Indeks kepuasan masyarakat | 82 | 84.5 | 103.05%= |
| | ^ | ^ | Angka kematian ibu | "10 kasus" | "8 kasus" | 120%= |
| | 2 | Meningkatnya akuntabilitas | Nilai SAKIP | BB | BB | 100%= |
| | | Rata-rata capaian | | | | 107.68%= |
| | | | | Contoh, 4 Januari 2024 | < | < |
| | | | | Direktur | < | < |
""",
    ),
    kind="pengukuran",
    layout="pengukuran",
    year=2023,
    opd="RSUD CONTOH SEHAT",
    cells={"E6 target": 82, "F7 realisasi": 8, "G6 capaian": "103.05"},
    levels={"sasaran": 2, "indikator": 3},
)

QUARTERS_GROUPED = Unseen(
    "pengukuran-trw",
    "Capkin TRW.xls",
    (
        "capkin",
        """
| Pengukuran Capaian Kinerja Triwulanan |
| Dinas Tenaga Kerja Kabupaten Contoh |
| Tahun 2024 |
| No | Sasaran Strategis | Indikator Kinerja | Satuan | Target Tahunan | Trw. I | < | < | Trw. II | < | < | Trw. III | < | < | Trw. IV | < | < |
| ^ | ^ | ^ | ^ | ^ | Target | Realisasi | % | Target | Realisasi | % | Target | Realisasi | % | Target | Realisasi | % |
| 1 | Menurunnya pengangguran | Tingkat pengangguran terbuka | % | 5 | 6 | 5.5 | 108.33 | 5.75 | 5.25 | 108.7 | 5.5 | | | 5 | | |
| | | Pencari kerja yang ditempatkan | orang | 400 | 100 | 120 | 120 | 200 | 210 | 105 | 300 | | | 400 | | |
""",
    ),
    kind="pengukuran",
    layout="pengukuran-triwulan",
    year=2024,
    opd="Dinas Tenaga Kerja Kabupaten Contoh",
    cells={
        "E6 target": 5,
        "F6 target@tw1": 6,
        "G7 realisasi@tw1": 120,
        "H7 capaian@tw1": 120,
        "J6 realisasi@tw2": "5.25",
    },
    levels={"sasaran": 1, "indikator": 2},
)

QUARTERS_FLAT = Unseen(
    "ikp-satu-baris-judul",
    "IKP.csv",
    (
        "CSV",
        """
| No | Kode IKP | Sasaran Program | Indikator Kinerja Program (IKP) | Satuan | Target Tahunan | Target TW I | Realisasi TW I | Target TW II | Realisasi TW II | % Capaian Akhir | Status Capaian | Penanggung Jawab |
| 1 | IKP-01 | Meningkatnya pelatihan | Persentase lulusan | Persen | 80 | 20 | 22 | 40 | 41 | "51,25" | On Track | Bidang Pelatihan |
| 2 | IKP-02 | Meningkatnya penempatan | Jumlah penempatan | Orang | 120 | 30 | 25 | 60 | 55 | "45,83" | Perlu Perhatian | Bidang Penempatan |
""",
    ),
    kind="pengukuran",
    layout="pengukuran-triwulan",
    cells={"F2 target": 80, "G2 target@tw1": 20, "J3 realisasi@tw2": 55, "K3 capaian": "45.83"},
    levels={"indikator": 2},
)

E81_PROVINCE = Unseen(
    "e81-provinsi",
    "Evaluasi Renja TW III.xlsx",
    (
        "E.81",
        """
| EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH LINGKUP PROVINSI |
| DINAS ENERGI PROVINSI CONTOH |
| PERIODE PELAKSANAAN TAHUN 2022 |
| No | Sasaran | Program/Kegiatan | Indikator Kinerja Program (outcome)/ Kegiatan (output) | Target Renstra Perangkat Daerah pada Tahun 2023 (akhir periode Renstra) | < | Realisasi Capaian Kinerja Renstra Perangkat Daerah s/d Renja Tahun Lalu (2021) | < | Target Kinerja dan Anggaran Renja Tahun Berjalan (2022) yang dievaluasi | < | Realisasi Kinerja Pada Triwulan | < | < | < | < | < | < | < | Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi Tahun 2022 | < | Tingkat Capaian Kinerja dan Realisasi Anggaran Renja PD Tahun 2022 (%) | < | Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2022 | < | Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun 2022 (%) | < | Unit Perangkat Daerah Penanggung Jawab | Lokasi/Ket |
| ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | I | < | II | < | III | < | IV | < | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ |
| (1) | (2) | (3) | (4) | (5) | < | (6) | < | (7) | < | (8) | < | (9) | < | (10) | < | (11) | < | (12) = 8+9+10+11 | < | (13) = 12/7 x 100% | < | (14) = 6+12 | < | (15) = 14/5 x 100% | < | (16) | (17) |
| ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | ^ | ^ |
| 1 | Meningkatnya elektrifikasi | Program Listrik | Rasio elektrifikasi (%) | 100 | 5000000 | 90 | 3000000 | 95 | 1000000 | 91 | 100000 | 92 | 200000 | 93 | 300000 | | | 93 | 600000 | 97.89 | 60 | 93 | 3600000 | 93 | 72 | Bidang Listrik | Kota |
| | | Kegiatan Sambungan | Jumlah sambungan (unit) | 500 | 5000000 | 300 | 3000000 | 100 | 1000000 | 10 | 100000 | 20 | 200000 | 30 | 300000 | | | 60 | 600000 | 60 | 60 | 360 | 3600000 | 72 | 72 | Bidang Listrik | Kota |
| Rata-rata capaian kinerja (%) | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | 78.95 | 60 | | | 82.5 | 72 | | |
| Predikat kinerja | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | Tinggi | Rendah | | | Tinggi | Sedang | | |
| Faktor pendorong keberhasilan kinerja: dukungan anggaran | < | < | < |
""",
    ),
    kind="evaluasi-renja",
    layout="e81",
    year=2022,
    opd="DINAS ENERGI PROVINSI CONTOH",
    cells={
        "I8 target": 95,
        "J8 pagu": 1_000_000,
        "K9 realisasi@tw1": 10,
        "P9 realisasi_rp@tw3": 300_000,
        "T8 realisasi_rp": 600_000,
        "U8 capaian": "97.89",
        "V8 serapan": 60,
        "E8 target@akhir": 100,
        "F8 pagu@akhir": 5_000_000,
        "H8 realisasi_rp@sd_lalu": 3_000_000,
        "X8 realisasi_rp@akhir": 3_600_000,
        "Z9 serapan@akhir": 72,
    },
    levels={"program": 1, "kegiatan": 1, "indikator": 2},
)

E81_UNMERGED = Unseen(
    "e81-tanpa-gabung",
    "E81.html",
    (
        "Worksheet",
        """
| Formulir E.81 Evaluasi Hasil Renja Dinas Pasar Kota Contoh Tahun 2021 |
| Kode | | | | Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Target Renja Tahun 2021 | | Realisasi Triwulan I | | Realisasi Triwulan Il | | Realisasi Triwulan Ill | | Realisasi Triwulan IV | | Realisasi s/d Triwulan IV | | Tingkat Capaian (%) | |
| | | | | | | K | Rp. (000) | K | Rp. (000) | K | Rp. (000) | K | Rp. (000) | K | Rp. (000) | K | Rp. (000) | K | Rp |
| 1 | | | | 2 | 3 | 4 | | 5 | | 6 | | 7 | | 8 | | 9 | | 10 | |
| "3" | "30" | "02" | | Program Sarana Pasar | Persentase pasar layak | "80 %" | "10.000" | "20 %" | "1.000" | "40 %" | "2.000" | "60 %" | "3.000" | "80 %" | "3.500" | "80 %" | "9.500" | "100" | "95" |
| "3" | "30" | "02" | "2.01" | Pembangunan Pasar | Jumlah kios | "10 unit" | "10.000" | "0 unit" | "1.000" | "4 unit" | "2.000" | "3 unit" | "3.000" | "3 unit" | "3.500" | "10 unit" | "9.500" | "100" | "95" |
""",
    ),
    kind="evaluasi-renja",
    layout="e81",
    year=2021,
    cells={
        "G5 target": 80,
        "H5 pagu": 10_000_000,
        "L6 realisasi_rp@tw2": 2_000_000,
        "N6 realisasi_rp@tw3": 3_000_000,
        "O6 realisasi@tw4": 3,
        "R5 realisasi_rp": 9_500_000,
        "S5 capaian": 100,
        "T6 serapan": 95,
    },
    levels={"program": 1, "kegiatan": 1, "indikator": 2},
)

TC29 = Unseen(
    "tc29",
    "Tabel T-C.29.xlsx",
    (
        "T-C.29",
        """
| Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja Perangkat Daerah dan Pencapaian Renstra s/d Tahun 2022 |
| Nama Perangkat Daerah : Dinas Kebudayaan Contoh |
| Kode | Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan | Indikator Kinerja Program (outcomes)/ Kegiatan (output) | Target Kinerja Capaian Program (Renstra PD) Tahun 2023 | Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d tahun 2020 | Target dan Realisasi Kinerja Program dan Kegiatan Tahun 2021 | < | < | Target Program dan Kegiatan Renja Tahun 2022 | Perkiraan Realisasi Capaian Target Renstra s/d Tahun Berjalan | < |
| ^ | ^ | ^ | ^ | ^ | Target Renja Tahun 2021 | Realisasi Renja Tahun 2021 | Tingkat Realisasi (%) | ^ | Realisasi Capaian | Tingkat Capaian Realisasi Target Renstra (%) |
| 1 | 2 | 3 | 4 | 5 | 6 | 7 | "8=(7/6)" | 9 | "10=(5+7+9)" | "11=(10/4)" |
| "2.22.02" | Program Pengembangan Kebudayaan | Persentase budaya dilestarikan | 90 | 60 | 70 | 68 | 97.14 | 80 | 80 | 88.89 |
| "2.22.02.2.01" | Pengelolaan Kebudayaan | Jumlah kegiatan budaya | 20 | 8 | 4 | 4 | 100 | 4 | 16 | 80 |
""",
    ),
    kind="evaluasi-renja",
    layout="tc29",
    opd="Dinas Kebudayaan Contoh",
    cells={
        "D6 target@akhir": 90,
        "F6 target@2021": 70,
        "G7 realisasi@2021": 4,
        "H6 capaian@2021": "97.14",
        "I7 target": 4,
    },
    levels={"program": 1, "kegiatan": 1, "indikator": 2},
)

FORM_B = Unseen(
    "fisik-keuangan-form-b",
    "Form B April.xlsx",
    (
        "LAPORAN FORM B",
        """
| LAPORAN FORM B | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < |
| DINAS PERHUBUNGAN CONTOH [2.15.01] | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < |
| BULAN : April 2021 |

| NOMOR | KODE | PROGRAM/KEGIATAN | UNIT KERJA | PAGU DANA (RP) | BOBOT (%) | FISIK | < | < | KEUANGAN | < | < | < | < | LOKASI | SISA ANGGARAN | < | INDIKATOR KINERJA KELUARAN (OUTPUT) | < | < | < |
| ^ | ^ | ^ | ^ | ^ | ^ | TARGET (%) | REALISASI (%) | TTB (%) | TARGET (RP) | TARGET (%) | REALISASI (RP) | REALISASI (%) | TTB (%) | ^ | (RP) | (%) | NARASI | TARGET KINERJA | REALISASI KINERJA | (%) |
| "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" |
| *A | *2.15.02 | *PROGRAM LALU LINTAS | | "100.000.000" | "100.0000" | "40.00" | "35.00" | "35.000" | "40.000.000" | "40.00" | "30.000.000" | "30.00" | "30.000" | - | "70.000.000" | "70.00" | | | | |
| 1 | "2.15.02.2.01" | Penyediaan Rambu | Bidang Lalin | "60.000.000" | "60.0000" | "40.00" | "35.00" | "21.000" | "24.000.000" | "40.00" | "18.000.000" | "30.00" | "18.000" | Kota | "42.000.000" | "70.00" | Terpasangnya rambu | 50 | 20 | 40 |
| 2 | "2.15.02.2.02" | Penyediaan Marka | Bidang Lalin | "40.000.000" | "40.0000" | "40.00" | "35.00" | "14.000" | "16.000.000" | "40.00" | "12.000.000" | "30.00" | "12.000" | Kota | "28.000.000" | "70.00" | Terpasangnya marka | 30 | 10 | 33.33 |
| JUMLAH | < | < | < | "100.000.000" | "100.0000" | "40.00" | "35.00" | "35.000" | "40.000.000" | "40.00" | "30.000.000" | "30.00" | "30.000" | | "70.000.000" | "70.00" | | | | |
""",
    ),
    kind="realisasi",
    layout="lra",
    year=2021,
    cells={"E8 pagu": 100_000_000, "L9 realisasi_rp@b04": 18_000_000, "M9 serapan@b04": 30, "P10 sisa@b04": 28_000_000},
    levels={"program": 1, "kegiatan": 2, "total": 1},
)

WORK_AND_MONEY = Unseen(
    "kinerja-dan-keuangan",
    "realisasi fisik.xls",
    (
        "Sheet",
        """
| REALISASI FISIK DAN KEUANGAN DINAS KOPERASI KABUPATEN CONTOH TAHUN 2019 |
| No. | Program | Uraian Kegiatan | Indikator | Satuan | Kinerja | < | < | Keuangan | < | < | Keterangan |
| ^ | ^ | ^ | ^ | ^ | Target | Realisasi | % | Anggaran | Realisasi | % | ^ |
| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 |
| 1 | Program Koperasi | Pelatihan pengurus | Jumlah peserta | orang | 100 | 90 | 90 | 50000000 | 45000000 | 90 | |
| | | Fasilitasi badan hukum | Jumlah koperasi | unit | 10 | 10 | 100 | 20000000 | 19000000 | 95 | |
| 2 | Program UMKM | Pameran | Jumlah pameran | kali | 2 | 2 | 100 | 80000000 | 78000000 | 97.5 | |
""",
    ),
    kind="realisasi",
    layout="lra",
    year=2019,
    opd="DINAS KOPERASI KABUPATEN CONTOH",
    cells={
        "F5 target": 100,
        "I5 pagu": 50_000_000,
        "J6 realisasi_rp": 19_000_000,
        "K7 serapan": "97.5",
        "H5 capaian": 90,
    },
    levels={"program": 2, "kegiatan": 3, "indikator": 3},
)

VOLUME_UNIT = Unseen(
    "capaian-volume-satuan",
    "Capaian TW I.xlsx",
    (
        "TW1",
        """
| LAPORAN CAPAIAN KINERJA DAN ANGGARAN | < | < | < | < | < | < | < | < | < | < | < |
| DINAS PARIWISATA KOTA CONTOH | < | < | < | < | < | < | < | < | < | < | < |
| TRIWULAN I TAHUN 2025 | < | < | < | < | < | < | < | < | < | < | < |

| No | Kode | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja Program (outcome) / Kegiatan (Output) / Sub Kegiatan (Output) | Target Akhir Tahun 2025 | < | < | Realisasi s/d TW I | < | < | Capaian Kinerja dan Realisasi Anggaran (%) | < |
| ^ | ^ | ^ | ^ | Volume | Satuan | Pagu Anggaran (Rp) | Volume | Satuan | Realisasi Anggaran (Rp) | Kinerja | Keuangan |
| 1 | "3.26.02" | Program Daya Tarik | Kunjungan wisata | 1000 | orang | 90000000 | 200 | orang | 9000000 | 20 | 10 |
| | "3.26.02.2.01" | Pengelolaan Destinasi | Destinasi dikelola | 5 | lokasi | 90000000 | 1 | lokasi | 9000000 | 20 | 10 |
| | "3.26.02.2.01.0001" | Pemeliharaan | Fasilitas dipelihara | 10 | unit | 90000000 | 2 | unit | 9000000 | 20 | 10 |
""",
    ),
    kind="realisasi",
    layout="lra",
    year=2025,
    opd="DINAS PARIWISATA KOTA CONTOH",
    cells={
        "E7 target": 1000,
        "G7 pagu": 90_000_000,
        "H8 realisasi@sd_tw1": 1,
        "J9 realisasi_rp@sd_tw1": 9_000_000,
        "K7 capaian": 20,
        "L7 serapan": 10,
    },
    levels={"program": 1, "kegiatan": 1, "sub_kegiatan": 1, "indikator": 3},
)

ABSORBED = Unseen(
    "realisasi-penyerapan-triwulan",
    "laporan kinerja.xlsx",
    (
        "Laporan",
        """
| LAPORAN REALISASI KINERJA DAN ANGGARAN |
| DINAS ARSIP CONTOH |
| PERIODE 2024 |

| Sasaran Strategis | Kode | Program / Kegiatan / Sub Kegiatan | Indikator | Satuan | Target | Anggaran | Realisasi Kinerja Pada Triwulan | < | < | < | < | < | < | < | Total Realisasi s/d Triwulan IV | < |
| ^ | ^ | ^ | ^ | ^ | ^ | ^ | I | < | II | < | III | < | IV | < | ^ | ^ |
| ^ | ^ | ^ | ^ | ^ | ^ | ^ | Realisasi | Penyerapan Anggaran | Realisasi | Penyerapan Anggaran | Realisasi | Penyerapan Anggaran | Realisasi | Penyerapan Anggaran | Total Realisasi | Total Penyerapan Anggaran |
| Tertib arsip | "2.24.02" | Program Arsip | Nilai pengawasan | nilai | 80 | 40000000 | 0 | 5000000 | 0 | 10000000 | 0 | 10000000 | 82 | 14000000 | 82 | 39000000 |
| | "2.24.02.2.01" | Pengelolaan Arsip | Arsip tertata | berkas | 400 | 40000000 | 100 | 5000000 | 100 | 10000000 | 100 | 10000000 | 100 | 14000000 | 400 | 39000000 |
""",
    ),
    kind="realisasi",
    layout="lra",
    year=2024,
    opd="DINAS ARSIP CONTOH",
    cells={
        "F8 target": 80,
        "G8 pagu": 40_000_000,
        "I8 realisasi_rp@tw1": 5_000_000,
        "H9 realisasi@tw1": 100,
        "O9 realisasi_rp@tw4": 14_000_000,
        "P9 realisasi": 400,
        "Q9 realisasi_rp": 39_000_000,
    },
    levels={"program": 1, "kegiatan": 1, "indikator": 2},
)

MONTHS_K_RP = Unseen(
    "capaian-bulanan-k-rp",
    "Realisasi bulanan 2024.xlsx",
    (
        "Realisasi",
        """
| REALISASI KINERJA DAN ANGGARAN TAHUN 2024 |
| BADAN PERENCANAAN CONTOH |
| No | Kode | Program/Kegiatan/Sub Kegiatan | Indikator | Satuan | Triwulan 1 | < | < | < | < | < | Target Tahunan | Realisasi Kinerja | % Kinerja | Pagu Tahunan (Rp) | Realisasi Anggaran (Rp) | Sisa Pagu (Rp) | % Anggaran |
| ^ | ^ | ^ | ^ | ^ | Jan | < | Feb | < | Mar | < | ^ | ^ | ^ | ^ | ^ | ^ | ^ |
| ^ | ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | ^ | ^ | ^ | ^ | ^ | ^ | ^ |
| 1 | "5.01.02" | Program Perencanaan | Nilai PPD | nilai | 0 | 1000000 | 0 | 2000000 | 1 | 3000000 | 4 | 1 | 25 | 20000000 | 6000000 | 14000000 | 30 |
| 2 | "5.01.02.2.01" | Penyusunan Rencana | Jumlah dokumen | dokumen | 0 | 1000000 | 0 | 2000000 | 1 | 3000000 | 4 | 1 | 25 | 20000000 | 6000000 | 14000000 | 30 |
""",
    ),
    kind="realisasi",
    layout="lra",
    year=2024,
    opd="BADAN PERENCANAAN CONTOH",
    cells={
        "G6 realisasi_rp@b01": 1_000_000,
        "J7 realisasi@b03": 1,
        "L6 target": 4,
        "M6 realisasi": 1,
        "N6 capaian": 25,
        "O6 pagu": 20_000_000,
        "P7 realisasi_rp": 6_000_000,
        "Q6 sisa": 14_000_000,
        "R6 serapan": 30,
    },
    levels={"program": 1, "kegiatan": 1},
)

LKJ_COMBINED = Unseen(
    "pengukuran-dan-anggaran",
    "Form PK-PPS.ods",
    (
        "PPS",
        """
| PENGUKURAN KINERJA |
| Perangkat Daerah : Dinas Pangan Kota Contoh |
| Tahun : 2022 |
| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | % | Program | Anggaran | < | < |
| ^ | ^ | ^ | ^ | ^ | ^ | Pagu | Realisasi | % |
| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |
| Meningkatnya ketahanan pangan | Skor PPH | 90 | 91.2 | 101.33 | Program Ketahanan Pangan | 70000000 | 63000000 | 90 |
| ^ | Cadangan pangan (ton) | 20 | 18 | 90 | Program Kerawanan Pangan | 30000000 | 24000000 | 80 |
| Jumlah | < | < | < | < | < | 100000000 | 87000000 | 87 |
""",
    ),
    kind="pengukuran",
    layout="pengukuran",
    year=2022,
    opd="Dinas Pangan Kota Contoh",
    cells={
        "C7 target": 90,
        "D8 realisasi": 18,
        "E7 capaian": "101.33",
        "G7 pagu": 70_000_000,
        "H8 realisasi_rp": 24_000_000,
        "I7 serapan": 90,
    },
    levels={"sasaran": 1, "indikator": 2, "program": 2, "total": 1},
)

CASES = (
    YEARLY_TYPOS, QUARTERS_GROUPED, QUARTERS_FLAT, E81_PROVINCE, E81_UNMERGED, TC29, FORM_B, WORK_AND_MONEY, VOLUME_UNIT,
    ABSORBED, MONTHS_K_RP, LKJ_COMBINED,
)  # fmt: skip
