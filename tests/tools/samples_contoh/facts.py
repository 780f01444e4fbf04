"""The invented figures of Dinas Perpustakaan dan Kearsipan Kabupaten Contoh, tahun 2022."""

from __future__ import annotations

from dataclasses import dataclass

DINAS = "DINAS PERPUSTAKAAN DAN KEARSIPAN"
KABUPATEN = "KABUPATEN CONTOH"
KEPALA = "NAMA KEPALA DINAS, S.IP., M.Si."
NIP = "NIP. 19680412 199303 2 004"
BUPATI = "NAMA BUPATI CONTOH"


@dataclass(frozen=True, slots=True)
class Iku:
    """One indikator: target and realisasi of 2022, those of 2021 with their capaian, targets to 2026."""

    sasaran: int
    nama: str
    satuan: str
    polaritas: str
    target: str
    realisasi: str
    lalu: tuple[str, str, str]
    renstra: tuple[str, str, str, str]


SASARAN = (
    "Meningkatnya budaya gemar membaca masyarakat",
    "Meningkatnya tata kelola kearsipan perangkat daerah",
    "Meningkatnya akuntabilitas kinerja dinas",
)
IKU = (
    Iku(
        0,
        "Tingkat Kegemaran Membaca (TGM)",
        "Nilai",
        "Positif",
        "62,50",
        "65,10",
        ("60,00", "61,35", "102,25"),
        ("65,00", "67,50", "70,00", "72,50"),
    ),
    Iku(
        0,
        "Indeks Pembangunan Literasi Masyarakat (IPLM)",
        "Indeks",
        "Positif",
        "58,00",
        "57,42",
        ("55,00", "54,12", "98,40"),
        ("61,00", "64,00", "67,00", "70,00"),
    ),
    Iku(
        1,
        "Persentase perangkat daerah dengan nilai pengawasan kearsipan minimal baik",
        "%",
        "Positif",
        "60",
        "66,67",
        ("50", "53,33", "106,66"),
        ("65", "70", "75", "80"),
    ),
    Iku(
        1,
        "Rata-rata waktu layanan temu kembali arsip",
        "Menit",
        "Negatif",
        "15",
        "12",
        ("20", "18", "110,00"),
        ("14", "12", "11", "10"),
    ),
    Iku(
        2,
        "Nilai SAKIP perangkat daerah",
        "Nilai",
        "Positif",
        "78,00",
        "78,40",
        ("76,50", "77,15", "100,85"),
        ("79,00", "80,00", "81,00", "82,00"),
    ),
)


@dataclass(frozen=True, slots=True)
class Pos:
    """One row of the budget: the parts of its code, its name, murni, perubahan and realisasi in rupiah."""

    kode: tuple[str, ...]
    uraian: str
    murni: int = 0
    perubahan: int = 0
    realisasi: int = 0


BIDANG = (
    Pos(("2", "23"), "URUSAN PEMERINTAHAN BIDANG PERPUSTAKAAN"),
    Pos(("2", "24"), "URUSAN PEMERINTAHAN BIDANG KEARSIPAN"),
)
PROGRAM = (
    Pos(("2", "23", "01"), "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota"),
    Pos(("2", "23", "02"), "Program Pembinaan Perpustakaan"),
    Pos(("2", "24", "02"), "Program Pengelolaan Arsip"),
    Pos(("2", "24", "03"), "Program Perlindungan dan Penyelamatan Arsip"),
)
SASARAN_PROGRAM = ((1,), (2, 3), (0,))
KEGIATAN = (
    Pos(("2", "23", "01", "2.01"), "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah"),
    Pos(("2", "23", "01", "2.02"), "Administrasi Keuangan Perangkat Daerah"),
    Pos(("2", "23", "01", "2.06"), "Administrasi Umum Perangkat Daerah"),
    Pos(("2", "23", "02", "2.01"), "Pengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota"),
    Pos(("2", "23", "02", "2.02"), "Pembudayaan Gemar Membaca Tingkat Daerah Kabupaten/Kota"),
    Pos(("2", "24", "02", "2.01"), "Pengelolaan Arsip Dinamis Daerah Kabupaten/Kota"),
    Pos(("2", "24", "03", "2.01"), "Pemusnahan Arsip di Lingkungan Pemerintah Daerah Kabupaten/Kota"),
)
SUB = (
    Pos(
        ("2", "23", "01", "2.01", "01"),
        "Penyusunan Dokumen Perencanaan Perangkat Daerah",
        24_000_000,
        24_000_000,
        23_415_000,
    ),
    Pos(("2", "23", "01", "2.01", "07"), "Evaluasi Kinerja Perangkat Daerah", 18_500_000, 16_500_000, 16_120_000),
    Pos(
        ("2", "23", "01", "2.02", "01"),
        "Penyediaan Gaji dan Tunjangan ASN",
        3_812_450_000,
        3_765_450_000,
        3_701_882_412,
    ),
    Pos(
        ("2", "23", "01", "2.02", "05"),
        "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
        12_000_000,
        12_000_000,
        11_940_000,
    ),
    Pos(("2", "23", "01", "2.06", "04"), "Penyediaan Bahan Logistik Kantor", 64_300_000, 60_300_000, 58_977_500),
    Pos(
        ("2", "23", "01", "2.06", "09"),
        "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
        95_000_000,
        120_000_000,
        117_340_650,
    ),
    Pos(
        ("2", "23", "02", "2.01", "01"),
        "Pengembangan dan Pemeliharaan Layanan Perpustakaan Elektronik",
        210_000_000,
        240_000_000,
        231_780_000,
    ),
    Pos(
        ("2", "23", "02", "2.01", "08"),
        "Pengelolaan dan Pengembangan Bahan Pustaka",
        385_000_000,
        385_000_000,
        362_415_200,
    ),
    Pos(
        ("2", "23", "02", "2.02", "01"),
        "Sosialisasi Budaya Baca dan Literasi pada Satuan Pendidikan dan Masyarakat",
        142_750_000,
        157_750_000,
        155_208_000,
    ),
    Pos(
        ("2", "23", "02", "2.02", "03"),
        "Pemilihan Duta Baca Tingkat Daerah Kabupaten/Kota",
        48_000_000,
        48_000_000,
        46_350_000,
    ),
    Pos(("2", "24", "02", "2.01", "01"), "Penciptaan dan Penggunaan Arsip Dinamis", 96_400_000, 96_400_000, 90_115_000),
    Pos(
        ("2", "24", "02", "2.01", "03"),
        "Pemeliharaan dan Penyusutan Arsip Dinamis",
        120_000_000,
        114_000_000,
        109_873_000,
    ),
    Pos(
        ("2", "24", "03", "2.01", "01"),
        "Penilaian, Penetapan dan Pelaksanaan Pemusnahan Arsip",
        54_600_000,
        51_600_000,
        47_926_500,
    ),
)


def total(kode: tuple[str, ...], what: str) -> int:
    """Sum of the sub kegiatan under a code; `what` is murni, perubahan or realisasi."""
    return sum(int(getattr(s, what)) for s in SUB if s.kode[: len(kode)] == kode)


def positions(with_bidang: bool) -> list[Pos]:
    """All rows in the order of their codes, parents with the sums of their children."""
    levels = (BIDANG if with_bidang else ()) + PROGRAM + KEGIATAN + SUB
    rows = [
        Pos(p.kode, p.uraian, total(p.kode, "murni"), total(p.kode, "perubahan"), total(p.kode, "realisasi"))
        for p in levels
    ]
    return sorted(rows, key=lambda p: p.kode)
