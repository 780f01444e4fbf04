# ruff: noqa: E501 (tables as text)
"""Workbooks that plan: RKT, PK, Renstra, Renja, rencana aksi, IKU."""

from tests.tools.unseen.case import Unseen

PK_RP_APART = Unseen(
    "pk-rp-di-kolom-sendiri",
    "PK Kadis.xlsx",
    (
        "Bu Kadis",
        """
| PERJANJIAN KINERJA TAHUN 2024 | < | < | < | < | < |
| KEPALA DINAS KESEHATAN | < | < | < | < | < |
| KABUPATEN CONTOH | < | < | < | < | < |

| No | KINERJA UTAMA | < | INDIKATOR KINERJA | TARGET | < |
| (1) | (2) | < | (3) | (4) | < |
| 1. | Meningkatnya derajat kesehatan masyarakat | < | Angka Harapan Hidup | "71,5" | Tahun |
| ^ | ^ | ^ | Prevalensi stunting | 14 | % |
| 2. | Meningkatnya akuntabilitas kinerja | < | Nilai AKIP | "80,25" | Nilai |

| No | PROGRAM | < | ANGGARAN | < | KETERANGAN |
| 1. | Program Penunjang Urusan Pemerintahan Daerah | < | Rp. | "12.345.678.900" | APBD |
| 2. | Program Pemenuhan Upaya Kesehatan | < | Rp. | "7.654.321.100" | APBD, DAK |
| | Jumlah | < | Rp. | "20.000.000.000" | |

| BUPATI CONTOH, | < | | Contoh, 5 Januari 2024 | < | < |
| | | | KEPALA DINAS KESEHATAN, | < | < |

| NAMA BUPATI | < | | NAMA KEPALA DINAS | < | < |
| | | | NIP. 19700101 199503 1 001 | < | < |
""",
    ),
    kind="pk",
    layout="pk",
    year=2024,
    rows=5,
    cells={"E7 target": "71.5", "E8 target": 14, "E12 pagu": 12_345_678_900, "E14 pagu": 20_000_000_000},
    levels={"sasaran": 2, "indikator": 3, "program": 2, "total": 1},
)

PK_QUARTERS = Unseen(
    "pk-target-triwulan",
    "PK Kabid 2023.xlsx",
    (
        "kabid pak tono",
        """
| PERJANJIAN KINERJA TAHUN 2023 |
| KEPALA BIDANG MUTASI |
| NO | SASARAN KEGIATAN | INDIKATOR KINERJA KEGIATAN | SATUAN | TARGET TAHUNAN | TARGET TRIWULAN | < | < | < |
| ^ | ^ | ^ | ^ | ^ | I | II | III | IV |
| 1 | Terlaksananya mutasi | Jumlah SK mutasi | Dokumen | 120 | 30 | 60 | 90 | 120 |
| | | - SK kenaikan pangkat | Dokumen | 80 | 20 | 40 | 60 | 80 |

| NO | KEGIATAN/SUB KEGIATAN | ANGGARAN |
| 1 | Mutasi dan Promosi ASN | "Rp150.000.000,-" |
| | 1. Pengelolaan Mutasi ASN | "Rp100.000.000,-" |
| | 2. Pengelolaan Kenaikan Pangkat | "Rp50.000.000,-" |
""",
    ),
    kind="pk",
    layout="pk",
    year=2023,
    cells={"E5 target": 120, "F5 target@tw1": 30, "I6 target@tw4": 80, "C9 pagu": 150_000_000, "C11 pagu": 50_000_000},
    levels={"sasaran": 1, "indikator": 2, "kegiatan": 1, "sub_kegiatan": 2},
)

PK_CHANGED_COLUMNS = Unseen(
    "perubahan-pk-semula-menjadi",
    "P-PK 2022.xlsx",
    (
        "Perubahan",
        """
| PERUBAHAN PERJANJIAN KINERJA TAHUN 2022 |
| DINAS PEKERJAAN UMUM KABUPATEN CONTOH |
| No | Sasaran Strategis | Indikator Kinerja | Target | < |
| ^ | ^ | ^ | Semula | Menjadi |
| 1 | Meningkatnya jalan mantap | Persentase jalan mantap | "75 %" | "78 %" |

| No | Program | Anggaran Semula (Rp) | Anggaran Menjadi (Rp) | Bertambah/ Berkurang |
| 1 | Penyelenggaraan Jalan | 5000000000 | 5500000000 | 500000000 |
| 2 | Penunjang | 1000000000 | 900000000 | -100000000 |
| | Total | 6000000000 | 6400000000 | 400000000 |
""",
    ),
    kind="perubahan-pk",
    layout="pk",
    year=2022,
    opd="DINAS PEKERJAAN UMUM KABUPATEN CONTOH",
    cells={
        "D5 target@sebelum": 75,
        "E5 target@setelah": 78,
        "C8 pagu@sebelum": 5_000_000_000,
        "D9 pagu@setelah": 900_000_000,
    },
    levels={"sasaran": 1, "indikator": 1, "program": 2, "total": 1},
)

RKT_WITH_MONEY = Unseen(
    "rkt-program-kegiatan",
    "RKT 2020 Disdukcapil.xls",
    (
        "RKT",
        """
| | | RENCANA KINERJA TAHUNAN | < | < | < | < | < | < |
| | | DINAS KEPENDUDUKAN KABUPATEN CONTOH TAHUN 2020 | < | < | < | < | < | < |

| | | NO | SASARAN STRATEGIS | INDIKATOR KINERJA UTAMA | | TARGET | PROGRAM | KEGIATAN | ANGGARAN (Rp) |
| | | 1 | 2 | 3 | | 4 | 5 | 6 | 7 |
| | | 1 | Meningkatnya kepemilikan dokumen | Persentase KTP | | "98%" | Program Penataan Administrasi | Pelayanan KTP | 200000000 |
| | | ^ | ^ | Persentase akta | | "95%" | ^ | Pelayanan Akta | 100000000 |
| | | 2 | Meningkatnya kepuasan | Nilai IKM | | 85 | Program Pelayanan | Survei kepuasan | 50000000 |
| | | JUMLAH | < | < | < | < | < | < | 350000000 |
""",
    ),
    kind="rkt",
    layout="rkt-sederhana",
    year=2020,
    opd="DINAS KEPENDUDUKAN KABUPATEN CONTOH",
    cells={"G6 target": 98, "J6 pagu": 200_000_000, "J7 pagu": 100_000_000, "J9 pagu": 350_000_000},
    levels={"sasaran": 2, "indikator": 3, "program": 2, "kegiatan": 3, "total": 1},
)

RENJA_TC33 = Unseen(
    "renja-tc33",
    "Renja 2024.xlsx",
    (
        "T-C.33",
        """
| Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2024 dan Prakiraan Maju Tahun 2025 |
| Nama Perangkat Daerah : Dinas Perdagangan Contoh |
| Kode | < | < | < | Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan | Indikator Kinerja Program/Kegiatan | Rencana Tahun 2024 | < | < | < | Catatan Penting | Prakiraan Maju Rencana Tahun 2025 | < |
| ^ | ^ | ^ | ^ | ^ | ^ | Lokasi | Target Capaian Kinerja | Kebutuhan Dana/ Pagu Indikatif | Sumber Dana | ^ | Target Capaian Kinerja | Kebutuhan Dana/ Pagu Indikatif |
| (1) | < | < | < | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) |
| 3 | 30 | 02 | | Program Perizinan | Persentase izin terbit | Contoh | "90 %" | 400000000 | APBD | | "92 %" | 420000000 |
| 3 | 30 | 02 | "2.01" | Penerbitan Izin | Jumlah izin | Contoh | "50 dokumen" | 400000000 | APBD | | "55 dokumen" | 420000000 |
""",
    ),
    kind="renja",
    layout="renja",
    year=2024,
    opd="Dinas Perdagangan Contoh",
    cells={"H6 target": 90, "I6 pagu": 400_000_000, "M7 pagu@2025": 420_000_000, "L7 target@2025": 55},
    levels={"program": 1, "kegiatan": 1, "indikator": 2},
)

RENSTRA_ORDINAL_YEARS = Unseen(
    "tc27-tahun-ke",
    "Renstra T-C.27.xlsx",
    (
        "TC27",
        """
| Rencana Program, Kegiatan, Indikator Kinerja, Kelompok Sasaran dan Pendanaan Indikatif |
| Dinas Lingkungan Hidup Contoh |
| Tujuan | Sasaran | Kode | Program dan Kegiatan | Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output) | Data Capaian pada Tahun Awal Perencanaan | Target Kinerja Program dan Kerangka Pendanaan | < | < | < | < | < | < | < | Unit Kerja PD Penanggung Jawab | Lokasi |
| ^ | ^ | ^ | ^ | ^ | ^ | Tahun-1 | < | Tahun-2 | < | Tahun-3 | < | Kondisi Kinerja pada akhir periode Renstra PD | < | ^ | ^ |
| ^ | ^ | ^ | ^ | ^ | ^ | target | Rp | target | Rp | target | Rp | target | Rp | ^ | ^ |
| (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14) | (15) | (16) |
| Lestari | Udara bersih | "2.11.03" | Program Pengendalian | Indeks udara | 80 | 81 | 100000000 | 82 | 110000000 | 83 | 120000000 | 83 | 330000000 | Bidang I | Contoh |
| | | "2.11.03.2.01" | Pencegahan | Jumlah pemantauan | 4 | 4 | 100000000 | 4 | 110000000 | 4 | 120000000 | 12 | 330000000 | Bidang I | Contoh |
""",
    ),
    kind="renstra",
    layout="renstra-tc27",
    opd="Dinas Lingkungan Hidup Contoh",
    cells={
        "G7 target@tahun 1": 81,
        "H7 pagu@tahun 1": 100_000_000,
        "L8 pagu@tahun 3": 120_000_000,
        "N7 pagu@akhir": 330_000_000,
        "F7 realisasi@awal": 80,
    },
    levels={"tujuan": 1, "sasaran": 1, "program": 1, "kegiatan": 1, "indikator": 2},
)

RENSTRA_GOALS = Unseen(
    "tc25-satuan",
    "Tujuan sasaran.xlsx",
    (
        "TC 25",
        """
| Tabel T-C.25 Tujuan dan Sasaran Jangka Menengah Pelayanan Dinas Sosial Kota Contoh |
| No | Tujuan | Sasaran | Indikator Tujuan/Sasaran | Satuan | Kondisi Awal (2020) | Target Kinerja Pada Tahun Ke- | < | < | < | < |
| ^ | ^ | ^ | ^ | ^ | ^ | 2021 | 2022 | 2023 | 2024 | 2025 |
| 1 | Menurunkan kemiskinan | | Angka kemiskinan | % | 9.5 | 9.2 | 9 | 8.7 | 8.4 | 8 |
| | | Meningkatnya penanganan PMKS | Persentase PMKS tertangani | % | 50 | 55 | 60 | 65 | 70 | 75 |
""",
    ),
    kind="renstra",
    layout="renstra-tc25",
    cells={"F4 realisasi@2020": "9.5", "G4 target@2021": "9.2", "K5 target@2025": 75},
    levels={"tujuan": 1, "sasaran": 1, "indikator": 2},
)

ACTION_PLAN = Unseen(
    "rencana-aksi-kinerja-anggaran",
    "Renaksi.xlsx",
    (
        "RENAKSI",
        """
| RENCANA AKSI PENCAPAIAN KINERJA TAHUN 2024 |
| SEKRETARIAT DPRD KOTA CONTOH |
| No | Sasaran | Indikator Kinerja | Target | Program/Kegiatan/Sub Kegiatan | Rencana Aksi | Target Kinerja | < | < | < | Anggaran (Rp) | < | < | < | Penanggung Jawab |
| ^ | ^ | ^ | ^ | ^ | ^ | Tri I | Tri II | Tri III | Tri IV | Tri I | Tri II | Tri III | Tri IV | ^ |
| 1 | Meningkatnya dukungan DPRD | Indeks kepuasan anggota | "90" | Program Dukungan | Rapat koordinasi | 1 | 1 | 1 | 1 | 1000000 | 2000000 | 3000000 | 4000000 | Sekwan |
| | | | | Kegiatan Persidangan | Fasilitasi sidang | 10 | 10 | 10 | 10 | 500000 | 600000 | 700000 | 800000 | Kabag |
""",
    ),
    kind="rencana-aksi",
    layout="rencana-aksi",
    year=2024,
    opd="SEKRETARIAT DPRD KOTA CONTOH",
    cells={"D5 target": 90, "G5 target@tw1": 1, "J6 target@tw4": 10, "K5 pagu@tw1": 1_000_000, "N6 pagu@tw4": 800_000},
    levels={"sasaran": 1, "indikator": 1, "program": 1, "kegiatan": 1},
)

ACTION_MONTHS = Unseen(
    "rencana-aksi-bulanan",
    "Rencana Aksi Bulanan.xlsx",
    (
        "Aksi",
        """
| RENCANA AKSI BULANAN DINAS PERPUSTAKAAN CONTOH TAHUN 2023 |
| NO | SASARAN | INDIKATOR | TARGET | LANGKAH AKSI | BULAN | < | < | < | < | < | < | < | < | < | < | < | KET |
| ^ | ^ | ^ | ^ | ^ | JAN | PEB | MAR | APR | MEI | JUN | JUL | AGT | SEP | OKT | NOP | DES | ^ |
| 1 | Meningkatnya minat baca | Jumlah kunjungan | "1200 orang" | Promosi | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | |
""",
    ),
    kind="rencana-aksi",
    layout="rencana-aksi",
    year=2023,
    opd="DINAS PERPUSTAKAAN CONTOH",
    cells={"D4 target": 1200, "F4 target@b01": 100, "Q4 target@b12": 100},
    levels={"sasaran": 1, "indikator": 1},
)

IKU = Unseen(
    "iku-formulasi",
    "IKU.xlsx",
    (
        "IKU",
        """
| INDIKATOR KINERJA UTAMA (IKU) |
| DINAS KOMINFO KOTA CONTOH TAHUN 2021 - 2026 |
| No | Kinerja Utama | Indikator Kinerja Utama | Satuan | Formulasi Perhitungan | Sumber Data | Target | < | < | < | < | Penanggung Jawab |
| ^ | ^ | ^ | ^ | ^ | ^ | 2022 | 2023 | 2024 | 2025 | 2026 | ^ |
| 1 | Meningkatnya SPBE | Indeks SPBE | Indeks | Hasil penilaian | Kemenpan | "3,2" | "3,4" | "3,6" | "3,8" | "4,0" | Sekretaris |
""",
    ),
    kind="iku",
    layout="iku",
    opd="DINAS KOMINFO KOTA CONTOH",
    cells={"G5 target@2022": "3.2", "K5 target@2026": 4},
    levels={"sasaran": 1, "indikator": 1},
)

IKU_PLAIN = Unseen(
    "iku-tanpa-target",
    "IKU Kecamatan.xlsx",
    (
        "IKU",
        """
| INDIKATOR KINERJA UTAMA |
| KECAMATAN CONTOH |
| NO | SASARAN STRATEGIS | INDIKATOR KINERJA UTAMA | SATUAN | PENJELASAN/FORMULASI | SUMBER DATA |
| 1 | Meningkatnya pelayanan | Indeks Kepuasan Masyarakat | Indeks | Hasil survei | Seksi Pelayanan |
| 2 | Meningkatnya pembangunan desa | Persentase desa mandiri | % | Desa mandiri dibagi seluruh desa | Seksi PMD |
""",
    ),
    kind="iku",
    layout="iku",
    opd="KECAMATAN CONTOH",
    levels={"sasaran": 2, "indikator": 2},
)

YEAR_TARGETS = Unseen(
    "target-renstra-per-tahun",
    "Renstra Dispora.xlsx",
    (
        "Target",
        """
| RENSTRA DINAS OLAHRAGA CONTOH TAHUN 2021-2026 |
| No | Sasaran | Indikator Sasaran | Satuan | Target Renstra 2021 | Target Renstra 2022 | Target Renstra 2023 | Target Akhir Renstra |
| 1 | Meningkatnya prestasi | Perolehan medali | buah | 10 | 12 | 15 | 18 |
""",
    ),
    kind="renstra",
    layout="renstra-tc25",
    opd="DINAS OLAHRAGA CONTOH",
    cells={"E3 target@2021": 10, "G3 target@2023": 15, "H3 target@akhir": 18},
    levels={"sasaran": 1, "indikator": 1},
)

CASES = (
    PK_RP_APART, PK_QUARTERS, PK_CHANGED_COLUMNS, RKT_WITH_MONEY, YEAR_TARGETS, RENJA_TC33, RENSTRA_ORDINAL_YEARS, RENSTRA_GOALS,
    ACTION_PLAN, ACTION_MONTHS, IKU, IKU_PLAIN,
)  # fmt: skip
