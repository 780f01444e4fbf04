"""A second round of sheets, written after the reader had been mended for the first: what each must be taken for.

Of these 38 the reader was right about 35 on the first try (of the 64 of `many_kinds`, written before: 42)."""

from typing import Any

from tests.recognise.many_kinds import Kind, N, Rows

OPD = "DINAS TANAMAN PANGAN KABUPATEN LEMBAH"
S = ("Meningkatnya produksi padi", "Meningkatnya mutu benih")
I = ("Produksi padi", "Persentase benih bersertifikat")  # noqa: E741
P = (812_400_000, 221_350_500)
R = (800_225_000, 200_100_250)
QUARTER = (P[0] // 4, P[1] // 4)
MONTHS = ("JANUARI", "FEBRUARI", "MARET", "APRIL", "MEI", "JUNI", "JULI", "AGUSTUS", "SEPTEMBER", "OKTOBER", "NOVEMBER",
          "DESEMBER")  # fmt: skip


def g(*columns: Any) -> Rows:
    """Two sasaran with their indikator, with columns beside."""
    return [[n + 1, S[n], I[n], *(c[n] for c in columns)] for n in range(2)]


def m(*columns: Any) -> Rows:
    """Two programs, with columns beside."""
    return [
        [n + 1, ("PROGRAM PRASARANA PERTANIAN", "PROGRAM PENYULUHAN")[n], *(c[n] for c in columns)] for n in range(2)
    ]


SECOND = [
    Kind(
        "pk logo kop",
        ("pk",),
        [
            ["", "PEMERINTAH KABUPATEN LEMBAH"],
            ["", OPD],
            ["", "Jl. Raya Sawah No. 5"],
            [],
            [],
            ["LAMPIRAN"],
            ["PERJANJIAN KINERJA TAHUN 2024"],
            [],
            ["NO", "SASARAN", "INDIKATOR KINERJA", "TARGET"],
            *g((5, 90)),
        ],
    ),
    Kind(
        "pk far right",
        ("pk",),
        [
            [N, N, N, N, N, N, "Perjanjian Kinerja"],
            [N, N, N, N, N, N, "Tahun 2024"],
            ["NO", "SASARAN", "INDIKATOR KINERJA", "TARGET"],
            *g((5, 90)),
        ],
    ),
    Kind(
        "2.1.1 in PK order no title: renstra/pk",
        (
            "pk",
            "renstra",
        ),
        [["No", "Sasaran", "Indikator", "Target"], *g((5, 90))],
    ),
    Kind("rka titled rka", ("dpa",), [["RKA SKPD 2.2"], [OPD], ["NO", "PROGRAM", "JUMLAH (Rp)"], *m(P)]),
    Kind(
        "dpa tw plan = rak",
        ("rak",),
        [
            ["RENCANA ANGGARAN KAS TRIWULANAN"],
            ["NO", "PROGRAM", "PAGU", "TW I", "TW II", "TW III", "TW IV"],
            *m(P, QUARTER, QUARTER, QUARTER, QUARTER),
        ],
    ),
    Kind(
        "dpa tw untitled",
        ("rak",),
        [["NO", "PROGRAM", "PAGU (Rp)", "TW I", "TW II", "TW III", "TW IV"], *m(P, QUARTER, QUARTER, QUARTER, QUARTER)],
    ),
    Kind(
        "realisasi tw",
        ("realisasi",),
        [
            ["REALISASI ANGGARAN PER TRIWULAN"],
            ["NO", "PROGRAM", "PAGU (Rp)", "Realisasi (Rp)", N, N, N],
            [N, N, N, "TW I", "TW II", "TW III", "TW IV"],
            *m(P, (R[0] // 4, R[1] // 4), (R[0] // 4, R[1] // 4), (R[0] // 4, R[1] // 4), (R[0] // 4, R[1] // 4)),
        ],
    ),
    Kind(
        "lap fisik keu: renc/real",
        ("realisasi",),
        [
            ["LAPORAN KEMAJUAN FISIK DAN KEUANGAN"],
            ["BULAN : JULI 2024"],
            ["NO", "PROGRAM", "PAGU", "FISIK (%)", N, "KEUANGAN (Rp)", N],
            [N, N, N, "RENCANA", "REALISASI", "RENCANA", "REALISASI"],
            *m(P, (50, 60), (45, 50), (400_000_000, 100_000_000), (380_000_000, 90_000_000)),
        ],
    ),
    Kind(
        "monev renja e81-like",
        ("evaluasi-renja",),
        [
            ["EVALUASI HASIL PELAKSANAAN RENJA TRIWULAN II TAHUN 2024"],
            [OPD],
            ["NO", "PROGRAM/KEGIATAN", "INDIKATOR", "TARGET", "REALISASI", "CAPAIAN (%)"],
            [1, "PROGRAM X", "Jumlah x", 10, 5, 50],
            [2, "PROGRAM Y", "Jumlah y", 10, 5, 50],
        ],
    ),
    Kind(
        "renja short",
        ("renja",),
        [["RENCANA KERJA (RENJA) TAHUN 2025"], [OPD], ["NO", "PROGRAM/KEGIATAN", "PAGU INDIKATIF"], *m(P)],
    ),
    Kind(
        "renja pagu indikatif",
        ("renja",),
        [
            ["PAGU INDIKATIF RENJA TAHUN 2025"],
            [OPD],
            ["NO", "PROGRAM/KEGIATAN", "INDIKATOR", "TARGET", "PAGU INDIKATIF"],
            [1, "PROGRAM X", "Jumlah x", 10, P[0]],
            [2, "PROGRAM Y", "Jumlah y", 10, P[1]],
        ],
    ),
    Kind(
        "skp no title",
        (),
        [
            ["No", "Rencana Hasil Kerja", "Aspek", "Indikator Kinerja Individu", "Target"],
            [1, "Menyusun data", "Kuantitas", "Jumlah data", "12 dokumen"],
            [2, "Menyusun lap", "Waktu", "Tepat waktu", "12 bulan"],
        ],
    ),
    Kind(
        "pohon kinerja below kop",
        (),
        [
            ["PEMERINTAH KABUPATEN LEMBAH"],
            [OPD],
            ["POHON KINERJA 2024"],
            ["Sasaran", "Indikator", "Target"],
            ["a b", "c d", 4],
            ["e", "f", 5],
        ],
    ),
    Kind(
        "penjenjangan",
        (),
        [
            ["MATRIKS PENJENJANGAN KINERJA (CASCADING)"],
            ["Sasaran", "Indikator", "Target", "Program"],
            ["a b", "c d", 4, "Program X"],
            ["e", "f", 5, "Program Y"],
        ],
    ),
    Kind(
        "manual iku",
        (),
        [
            ["MANUAL INDIKATOR KINERJA UTAMA"],
            ["No", "Indikator", "Formula", "Target"],
            [1, "c d", "a/b", 4],
            [2, "e", "a/c", 5],
        ],
    ),
    Kind(
        "ref rekening",
        (),
        [["Kode", "Uraian"], ["5.1", "BELANJA OPERASI"], ["5.1.01", "Belanja Pegawai"], ["5.1.02", "Belanja Barang"]],
    ),
    Kind(
        "ref sub keg id",
        (),
        [
            ["id_sub_giat", "kode_sub_giat", "nama_sub_giat", "pagu"],
            [88101, "1.01.01", "Penyusunan A", N],
            [88102, "1.01.02", "Penyusunan B", N],
            [88103, "1.01.03", "Penyusunan C", N],
            [88104, "1.01.04", "Penyusunan D", N],
        ],
    ),
    Kind(
        "daftar skpd",
        (),
        [
            ["ID", "KODE SKPD", "NAMA SKPD", "STATUS"],
            [1201, "1.01", "Dinas A", "aktif"],
            [1202, "1.02", "Dinas B", "aktif"],
            [1203, "1.03", "Dinas C", "aktif"],
        ],
    ),
    Kind(
        "jadwal",
        (),
        [
            ["TIME SCHEDULE KEGIATAN"],
            ["No", "Kegiatan", "Anggaran", *MONTHS],
            [1, "Bimtek", 4_000_000, "x", *[N] * 11],
            [2, "Rapat", 5_000_000, N, "x", *[N] * 10],
        ],
    ),
    Kind(
        "bku no title",
        (),
        [
            ["No", "Tanggal", "Uraian", "Penerimaan", "Pengeluaran", "Saldo"],
            [1, "2 Mei", "UP", 50_000_000, N, 50_000_000],
            [2, "3 Mei", "ATK", N, 1_000_000, 49_000_000],
        ],
    ),
    Kind(
        "spj",
        (),
        [
            ["SURAT PERTANGGUNGJAWABAN (SPJ) BENDAHARA PENGELUARAN"],
            ["Kode Rekening", "Uraian", "Jumlah Anggaran", "Realisasi", "Sisa"],
            ["5.1", "B", P[0], R[0], P[0] - R[0]],
            ["5.2", "C", P[1], R[1], P[1] - R[1]],
        ],
    ),
    Kind(
        "dana desa",
        (),
        [
            ["REALISASI PENYALURAN DANA DESA"],
            ["No", "Kecamatan", "Pagu", "Realisasi", "%"],
            [1, "A", P[0], R[0], 90],
            [2, "B", P[1], R[1], 90],
        ],
    ),
    Kind(
        "inpres",
        (),
        [
            ["REKAPITULASI EFISIENSI BELANJA SESUAI INPRES NOMOR 1 TAHUN 2025"],
            ["No", "Perangkat Daerah", "Anggaran", "Efisiensi", "Setelah Efisiensi"],
            [1, "A", P[0], 1000000, P[0] - 1000000],
            [2, "B", P[1], 1000000, P[1] - 1000000],
        ],
    ),
    Kind("pokir", (), [["REKAP POKIR ANGGOTA DPRD"], ["No", "Kegiatan", "Pagu"], *m(P)]),
    Kind(
        "absen",
        (),
        [
            ["REKAP ABSENSI"],
            ["No", "Nama", "Target", "Realisasi", "Capaian"],
            [1, "NAMA", 22, 21, 95],
            [2, "NAMA B", 22, 20, 90],
        ],
    ),
    Kind(
        "honor",
        (),
        [
            ["DAFTAR PENERIMAAN HONORARIUM"],
            ["No", "Nama", "Uraian", "Jumlah (Rp)"],
            [1, "NAMA", "Narasumber", 1000000],
            [2, "NAMA B", "Moderator", 700000],
        ],
    ),
    Kind(
        "aset",
        (),
        [
            ["DAFTAR ASET TETAP"],
            ["No", "Nama Barang", "Jumlah", "Harga (Rp)"],
            [1, "Meja", 2, 3000000],
            [2, "Kursi", 4, 4000000],
        ],
    ),
    Kind(
        "risiko",
        (),
        [
            ["DAFTAR RISIKO STRATEGIS"],
            ["No", "Tujuan", "Sasaran", "Indikator", "Target", "Risiko"],
            [1, "t", "s", "i", 4, "r"],
            [2, "t", "s2", "i2", 5, "r"],
        ],
    ),
    Kind(
        "lke",
        (),
        [
            ["LEMBAR KERJA EVALUASI AKIP"],
            ["No", "Komponen", "Bobot", "Nilai", "Capaian"],
            [1, "Perencanaan", 30, 25, 83],
            [2, "Pengukuran", 30, 20, 66],
        ],
    ),
    Kind(
        "sop",
        (),
        [
            ["STANDAR OPERASIONAL PROSEDUR"],
            ["No", "Kegiatan", "Pelaksana", "Waktu"],
            [1, "a", "b", "1 hari"],
            [2, "c", "d", "2 hari"],
        ],
    ),
    Kind(
        "spm",
        (),
        [
            ["LAPORAN PENERAPAN SPM BIDANG PENDIDIKAN"],
            ["No", "Indikator", "Target", "Realisasi", "Capaian"],
            [1, "a", 100, 90, 90],
            [2, "b", 100, 80, 80],
        ],
    ),
    Kind(
        "renstra 5y",
        ("renstra",),
        [
            ["RENCANA STRATEGIS 2021-2026"],
            ["No", "Sasaran", "Indikator", "Target", N, N, N],
            [N, N, N, 2021, 2022, 2023, 2024],
            *g((1, 2), (2, 3), (3, 4), (4, 5)),
        ],
    ),
    Kind(
        "renaksi months",
        ("rencana-aksi",),
        [
            ["RENCANA AKSI TAHUN 2024"],
            ["No", "Sasaran", "Indikator", "Target", *MONTHS],
            *g((12, 12), *[(n, n) for n in range(1, 13)]),
        ],
    ),
    Kind(
        "perubahan rak",
        ("rak",),
        [
            ["ANGGARAN KAS PERUBAHAN TAHUN 2024"],
            ["Kode", "Uraian", "Pagu", *MONTHS],
            ["5.1", "Belanja a", 12000000, *[1000000] * 12],
            ["5.2", "Belanja b", 24000000, *[2000000] * 12],
        ],
    ),
    Kind("dppa pergeseran", ("dppa",), [["DPA PERGESERAN TAHUN 2024"], ["No", "Program", "Pagu (Rp)"], *m(P)]),
    Kind(
        "lra with kode untitled sheet",
        ("realisasi",),
        [["No", "Uraian", "Pagu", "Realisasi", "Sisa", "%"], *m(P, R, (P[0] - R[0], P[1] - R[1]), (98.5, 90.4))],
    ),
    Kind(
        "pengukuran tw title capaian",
        ("pengukuran",),
        [
            ["CAPAIAN KINERJA TRIWULAN III TAHUN 2024"],
            ["No", "Sasaran", "Indikator", "Target", "Realisasi TW I", "Realisasi TW II", "Realisasi TW III"],
            *g((10, 20), (2, 3), (4, 5), (6, 7)),
        ],
    ),
]
