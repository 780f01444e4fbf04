"""Sheets of every kind of document, and of many that are none, as agencies head them: what each must be taken for.

Each entry: what it is, the jenis that are right ("" for none of ours), and the rows.
"""

from typing import Any, NamedTuple

Rows = list[list[Any]]
N = None
OPD = "DINAS KELAUTAN DAN PERIKANAN KABUPATEN TELUK MUTIARA"
SASARAN = ("Meningkatnya produksi perikanan", "Meningkatnya konsumsi ikan")
INDIKATOR = ("Jumlah produksi perikanan", "Angka konsumsi ikan")
PROGRAM = ("PROGRAM PENGELOLAAN PERIKANAN TANGKAP", "PROGRAM PENGELOLAAN PERIKANAN BUDIDAYA")
PAGU = (1_250_400_000, 874_350_500)
SPENT = (1_101_225_000, 850_100_250)
MONTHS = ("Jan", "Peb", "Mar", "Apr", "Mei", "Juni", "Juli", "Agust", "Sept", "Okt", "Nop", "Des")


class Kind(NamedTuple):
    """A sheet and the kinds that are right for it; () where it is none of ours."""

    name: str
    right: tuple[str, ...]
    rows: Rows
    merges: tuple[str, ...] = ()
    sheet: str = "Sheet1"


def money(*columns: Any) -> Rows:
    """Two programs and their total, with columns of amounts: each a pair of figures."""
    rows = [[n + 1, PROGRAM[n], *(c[n] for c in columns)] for n in range(2)]
    return [*rows, [N, "JUMLAH", *(c[0] + c[1] for c in columns)]]


def goals(*columns: Any) -> Rows:
    """Two sasaran with their indikator, with columns beside."""
    return [[n + 1, SASARAN[n], INDIKATOR[n], *(c[n] for c in columns)] for n in range(2)]


def _parts(whole: int, size: int) -> list[int]:
    return [*[whole // size] * (size - 1), whole - whole // size * (size - 1)]


def _by_month(extra: int = 0) -> Rows:
    return [[f"3.25.0{n + 3}", PROGRAM[n], PAGU[n], *_parts(PAGU[n] - extra, 12)] for n in range(2)]


OURS = [
    Kind("pk", ("pk",), [["PERJANJIAN KINERJA TAHUN 2024"], [OPD], [],
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"], *goals(("950 ton", "1.010 ton"))]),
    Kind("pk under a letterhead", ("pk",), [["PEMERINTAH KABUPATEN TELUK MUTIARA"], [OPD],
        ["Jalan Pelabuhan No. 7 Telp. (0911) 123456"], [], ["PERJANJIAN KINERJA"], ["TAHUN 2024"], [],
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"],
        *goals(("ton", "kg/kapita"), (950, 41.5))]),
    Kind("pk with slips of typing", ("pk",), [["PERJANJAIN KINERJA TA. 2024"], [OPD], [],
        ["No", "Sasaran", "Indikator Kinerja", "Target"], *goals((950, 41.5))]),
    Kind("pk without sasaran", ("pk",), [["PERJANJIAN KINERJA TAHUN 2024"], [OPD], [],
        ["No", "Indikator Kinerja", "Satuan", "Target"], [1, INDIKATOR[0], "ton", 950], [2, INDIKATOR[1], "kg", 41.5],
        [], ["No", "Program", "Anggaran (Rp)", "Keterangan"],
        *([n + 1, PROGRAM[n], PAGU[n], "APBD"] for n in range(2)), [N, "JUMLAH", sum(PAGU)]]),
    Kind("pk of an official", ("pk",), [["FORMULIR PERJANJIAN KINERJA"], ["KEPALA BIDANG PERIKANAN TANGKAP"], [OPD],
        ["TAHUN ANGGARAN 2024"], [], ["No", "Sasaran Program", "Indikator Program", "Target"], *goals((950, 41.5)), [],
        ["No", "Kegiatan", "Anggaran"], [1, "Pengelolaan Penangkapan Ikan", 450_000_000]]),
    Kind("perubahan pk", ("perubahan-pk",), [["PERUBAHAN PERJANJIAN KINERJA TAHUN 2024"], [OPD], [],
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"], *goals((950, 41.5)), [],
        ["No", "Program", "Anggaran (Rp)"], *money(PAGU)]),
    Kind("perubahan pk, said behind", ("perubahan-pk",), [["PERJANJIAN KINERJA (PERUBAHAN)"], ["TAHUN 2024"], [OPD], [],
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"], *goals((950, 41.5))]),
    Kind("rkt", ("rkt",), [["RENCANA KINERJA TAHUNAN"], [OPD], ["TAHUN 2024"], [],
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"], *goals((950, 41.5))]),
    Kind("rkt with program", ("rkt",), [["RENCANA KINERJA TAHUNAN (RKT) TAHUN 2024"], [OPD], [],
        ["No", "Sasaran", "Indikator", "Target", "Program", "Anggaran (Rp)"],
        *goals((950, 41.5), PROGRAM, PAGU)]),
    Kind("pengukuran", ("pengukuran",), [["PENGUKURAN KINERJA TAHUN 2024"], [OPD], [],
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
        *goals((950, 40), (912, 41), (96, 102.5))]),
    Kind("pengukuran, slip of typing", ("pengukuran",), [["PENGUKURAN KINERJ"], ["TAHUN 2024"], [OPD], [],
        ["No", "Sasaran", "Indikator", "Target", "Realisasi", "%"], *goals((950, 40), (912, 41), (96, 102.5))]),
    Kind("pengukuran of the perjanjian kinerja", ("pengukuran",),
        [["PENGUKURAN CAPAIAN ATAS PERJANJIAN KINERJA TAHUN 2024"], [OPD], [],
        ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian"], *goals((950, 40), (912, 41), (96, 102.5))]),
    Kind("pengukuran of the iku", ("pengukuran",), [["PENGUKURAN INDIKATOR KINERJA UTAMA TAHUN 2024"], [OPD], [],
        ["No", "Sasaran", "Indikator Kinerja Utama", "Target", "Realisasi", "Capaian"],
        *goals((950, 40), (912, 41), (96, 102.5))]),
    Kind("pengukuran without a title", ("pengukuran",), [
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
        *goals((950, 40), (912, 41), (96, 102.5))]),
    Kind("volume per quarter", ("pengukuran",), [["Pengisian Capaian Keluaran Sub Kegiatan"], [OPD], [],
        ["No", "Kode", "Sub Kegiatan", "Satuan", *(f"Target Volume TW {n}" for n in range(1, 5)),
        *(f"Realisasi Volume TW {n}" for n in range(1, 5))],
        [1, "3.25.03.2.01.0001", "Penyediaan prasarana tangkap", "unit", 5, 5, 5, 5, 5, 4, 5, 5],
        [2, "3.25.03.2.01.0002", "Penjaminan ketersediaan sarana", "paket", 2, 2, 2, 2, 2, 2, 1, 2]]),
    Kind("dpa list", ("dpa",), [["DOKUMEN PELAKSANAAN ANGGARAN TA 2024"], [OPD], [],
        ["No", "Program", "Pagu Anggaran (Rp)"], *money(PAGU)]),
    Kind("pagu without a title", ("dpa",), [["Kode", "Uraian", "Pagu (Rp)"],
        ["3.25.03", PROGRAM[0], PAGU[0]], ["3.25.04", PROGRAM[1], PAGU[1]]]),
    Kind("dppa by its columns", ("dppa",), [["RINGKASAN ANGGARAN 2024"], [OPD], [],
        ["No", "Program", "Sebelum Perubahan (Rp)", "Setelah Perubahan (Rp)", "Bertambah/(Berkurang)"],
        *money(PAGU, (1_300_400_000, 824_350_500), (50_000_000, -50_000_000))]),
    Kind("rka of a ministry", ("dpa",), [["RINCIAN KERTAS KERJA SATKER T.A. 2024"], [],
        ["Kode", "Program/Kegiatan/Output/Komponen/Akun", "Volume", "Satuan", "Harga Satuan", "Jumlah Biaya"],
        ["032.03", "Program Perikanan", N, N, N, 20_500_000], ["2338", "Pengelolaan Ikan", N, N, N, 20_500_000],
        ["521211", "Belanja Bahan", 10, "paket", 2_050_000, 20_500_000]]),
    Kind("physical and financial report", ("realisasi",), [["LAPORAN REALISASI FISIK DAN KEUANGAN"], [OPD],
        ["KEADAAN BULAN AGUSTUS 2024"], [],
        ["No", "Program", "Pagu (Rp)", "Keuangan (Rp)", "Keuangan (%)", "Fisik (%)"],
        [1, PROGRAM[0], PAGU[0], SPENT[0], 88.07, 90], [2, PROGRAM[1], PAGU[1], SPENT[1], 97.23, 98]]),
    Kind("the same, shorter", ("realisasi",), [["RFK BULAN SEPTEMBER 2024"], [OPD], [],
        ["No", "Program/Kegiatan", "Pagu", "Realisasi Keuangan", N, "Realisasi Fisik"],
        [N, N, N, "Rp", "%", "%"],
        [1, PROGRAM[0], PAGU[0], SPENT[0], 88.07, 90], [2, PROGRAM[1], PAGU[1], SPENT[1], 97.23, 98]]),
    Kind("lra without a title", ("realisasi",), [["Kode Rekening", "Uraian", "Anggaran", "Realisasi", "%"],
        ["3.25.03", PROGRAM[0], PAGU[0], SPENT[0], 88.07], ["3.25.04", PROGRAM[1], PAGU[1], SPENT[1], 97.23]]),
    Kind("lra named dpa", ("realisasi",), [["LAPORAN REALISASI ANGGARAN BELANJA"], [OPD], ["TAHUN ANGGARAN 2024"], [],
        ["No", "Uraian", "Anggaran", "Realisasi"], *money(PAGU, SPENT)], (), "DPA"),
    Kind("absorption of the budget", ("realisasi",), [["LAPORAN PENYERAPAN ANGGARAN S.D. TRIWULAN III 2024"], [OPD], [],
        ["No", "Program", "Pagu", "Terserap", "Sisa"],
        *money(PAGU, SPENT, tuple(p - s for p, s in zip(PAGU, SPENT, strict=True)))]),
    Kind("cash plan", ("rak",), [["ANGGARAN KAS BELANJA"], [OPD], ["TAHUN ANGGARAN 2024"], [],
        ["Kode", "Uraian", "Jumlah Anggaran", *MONTHS], *_by_month()]),
    Kind("cash plan without a title", ("rak",), [["Kode", "Uraian", "Pagu (Rp)", *MONTHS], *_by_month()]),
    Kind("plan of drawing per month", ("rak",), [["RENCANA PENARIKAN DANA PER BULAN TAHUN 2024"], [OPD], [],
        ["Kode", "Uraian", "Jumlah Pagu", *MONTHS], *_by_month()]),
    Kind("realised per month", ("realisasi",), [["REALISASI BELANJA PER BULAN TAHUN 2024"], [OPD], [],
        ["Kode", "Uraian", "Anggaran (Rp)", "Realisasi (Rp)", *[N] * 11], [N, N, N, *MONTHS], *_by_month(90_000_000)],
        ("D4:O4",)),
    Kind("rencana aksi", ("rencana-aksi",), [["RENCANA AKSI PERJANJIAN KINERJA TAHUN 2024"], [OPD], [],
        ["No", "Sasaran", "Indikator", "Target", "TW I", "TW II", "TW III", "TW IV"],
        *goals((950, 40), (200, 10), (450, 20), (700, 30), (950, 40))]),
    Kind("renstra, targets", ("renstra",), [["TABEL T-C.25"], ["TUJUAN DAN SASARAN JANGKA MENENGAH"], [OPD], [],
        ["No", "Tujuan", "Sasaran", "Indikator", "Target Kinerja pada Tahun", N, N], [N, N, N, N, 2022, 2023, 2024],
        [1, "Terwujudnya perikanan maju", SASARAN[0], INDIKATOR[0], 900, 925, 950],
        [2, N, SASARAN[1], INDIKATOR[1], 38, 39, 40]], ("E5:G5",)),
    Kind("tabel 2.1.1", ("renstra",), [["Tabel 2.1.1"], ["Tujuan, Sasaran, dan Indikator Kinerja Renstra"], [OPD], [],
        ["No", "Tujuan", "Sasaran", "Indikator Sasaran", "Target"],
        [1, "Terwujudnya perikanan maju", SASARAN[0], INDIKATOR[0], 950],
        [2, "Terwujudnya masyarakat sehat", SASARAN[1], INDIKATOR[1], 40]]),
    Kind("renja t-c.33", ("renja",), [["Tabel T-C.33"],
        ["Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2024"],
        [OPD], [], ["Kode", "Program/Kegiatan", "Indikator Kinerja", "Lokasi", "Target Capaian", "Pagu Indikatif (Rp)"],
        ["3.25.03", PROGRAM[0], "Produksi tangkap", "Teluk Mutiara", "500 ton", PAGU[0]],
        ["3.25.04", PROGRAM[1], "Produksi budidaya", "Teluk Mutiara", "450 ton", PAGU[1]]]),
    Kind("review of the draft rkpd", ("renja",), [["Tabel T-C.31"], ["Review terhadap Rancangan Awal RKPD Tahun 2024"],
        [OPD], [], ["No", "Program/Kegiatan", "Lokasi", "Indikator Kinerja", "Target Capaian", "Pagu Indikatif (Rp)"],
        [1, PROGRAM[0], "Teluk Mutiara", "Produksi tangkap", "500 ton", PAGU[0]],
        [2, PROGRAM[1], "Teluk Mutiara", "Produksi budidaya", "450 ton", PAGU[1]]]),
    Kind("evaluation of the renja", ("evaluasi-renja",), [["Tabel T-C.29"],
        ["Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra s/d Tahun 2023"], [OPD], [],
        ["Kode", "Urusan/Program/Kegiatan", "Indikator Kinerja Program/Kegiatan", "Target Renstra Tahun 2026",
        "Realisasi s/d 2021", "Target Renja 2022", "Realisasi Renja 2022", "Tingkat Realisasi (%)"],
        ["3.25.03", PROGRAM[0], "Produksi tangkap", 600, 300, 400, 380, 95],
        ["3.25.04", PROGRAM[1], "Produksi budidaya", 500, 250, 300, 303, 101]]),
    Kind("two years beside", ("perbandingan",), [["Tabel 3.1.2"],
        ["Perbandingan Realisasi Kinerja Tahun 2023 dan 2024"], [OPD],
        ["No", "Sasaran", "Indikator", 2023, N, N, 2024, N, N], [N, N, N, *["Target", "Realisasi", "Capaian (%)"] * 2],
        *goals((900, 39), (873, 39), (97, 100), (950, 40), (912, 41), (96, 102.5))], ("D4:F4", "G4:I4")),
    Kind("progress to the end", ("kemajuan-renstra",), [["Tabel 3.1.3"],
        ["Realisasi Kinerja Terhadap Target Akhir Renstra"], [OPD],
        ["No", "Sasaran", "Indikator", "Target Akhir Renstra", "Realisasi 2024", "Tingkat Kemajuan (%)"],
        *goals((1200, 50), (912, 41), (76, 82))]),
    Kind("iku by formula", ("iku",), [["INDIKATOR KINERJA UTAMA"], [OPD], [],
        ["No", "Sasaran", "Indikator Kinerja Utama", "Formulasi", "Sumber Data"],
        *goals(("Jumlah ton ikan didaratkan", "Konsumsi ikan per kapita"), ("Pelabuhan", "Survei"))]),
    Kind("iku with targets", ("iku", ""), [["PENETAPAN INDIKATOR KINERJA UTAMA (IKU) TAHUN 2022-2026"], [OPD], [],
        ["Sasaran", "Indikator Kinerja", "Satuan", "Target"],
        [SASARAN[0], INDIKATOR[0], "ton", 1200], [SASARAN[1], INDIKATOR[1], "kg", 50]]),
    Kind("staff", ("pegawai",), [["Jumlah Pegawai Menurut Golongan"], [OPD], [],
        ["No", "Golongan Ruang", "Laki-laki", "Perempuan", "Jumlah"], [1, "IV", 3, 2, 5], [2, "III", 14, 11, 25]]),
    Kind("allocation per sasaran", ("alokasi-sasaran",), [["Alokasi Anggaran per Sasaran Strategis Tahun 2024"], [],
        ["No", "Sasaran Strategis", "Indikator", "Anggaran (Rp)", "% Anggaran"], *goals(PAGU, (58.85, 41.15))]),
    Kind("efficiency of resources", ("efisiensi",), [["Efisiensi Penggunaan Sumber Daya"], [],
        ["No", "Sasaran", "Indikator", "% Capaian Kinerja", "% Penyerapan Anggaran", "Tingkat Efisiensi"],
        *goals((96, 102.5), (88.07, 97.23), (1.09, 1.05))]),
    Kind("performance and money", ("kinerja-anggaran",), [["Pencapaian Kinerja dan Anggaran Tahun 2024"], [],
        ["No", "Sasaran", "Indikator", "Kinerja", N, N, "Anggaran", N, N],
        [N, N, N, "Target", "Realisasi", "Capaian (%)", "Alokasi (Rp)", "Realisasi (Rp)", "Capaian (%)"],
        *goals((950, 40), (912, 41), (96, 102.5), PAGU, SPENT, (88.07, 97.23))], ("D3:F3", "G3:I3")),
]  # fmt: skip

OTHERS = [
    Kind("skp", (), [["SASARAN KINERJA PEGAWAI"], ["PERIODE JANUARI S.D. DESEMBER 2024"], [],
        ["No", "Rencana Hasil Kerja", "Indikator Kinerja Individu", "Target"],
        [1, "Tersusunnya data nelayan", "Jumlah data", "12 dokumen"], [2, "Terlaksananya survei", "Jumlah survei", 4]]),
    Kind("skp, abbreviated", (), [["FORMULIR SKP TAHUN 2024"], [],
        ["No", "Uraian Kegiatan", "Target", "Realisasi", "Capaian"], [1, "Menyusun laporan", 12, 12, 100]]),
    Kind("cascading", (), [["CASCADING KINERJA"], [OPD], [], ["Sasaran", "Indikator", "Target", "Penanggung Jawab"],
        [SASARAN[0], INDIKATOR[0], 950, "Kepala Dinas"], [SASARAN[1], INDIKATOR[1], 40, "Kepala Bidang"]]),
    Kind("tree of performance", (), [["POHON KINERJA TAHUN 2024"], [OPD], [], ["Sasaran", "Indikator", "Target"],
        [SASARAN[0], INDIKATOR[0], 950], [SASARAN[1], INDIKATOR[1], 40]]),
    Kind("cascading of the pk", (), [["MATRIKS CASCADING PERJANJIAN KINERJA ESELON II - IV"], [OPD], [],
        ["Sasaran", "Indikator", "Target"], [SASARAN[0], INDIKATOR[0], 950], [SASARAN[1], INDIKATOR[1], 40]]),
    Kind("dictionary of indicators", (), [["KAMUS INDIKATOR KINERJA"], [OPD], [],
        ["No", "Indikator", "Definisi Operasional", "Satuan", "Target"],
        [1, INDIKATOR[0], "Ikan didaratkan", "ton", 950]]),
    Kind("nomenclature", (), [["Kode", "Program", "Kegiatan", "Sub Kegiatan", "Kinerja", "Indikator", "Satuan"],
        ["X.XX.01.2.01.0001", "PROGRAM PENUNJANG", "Perencanaan", "Penyusunan Dokumen", "Tersusunnya dokumen",
        "Jumlah dokumen", "Dokumen"],
        ["X.XX.01.2.01.0002", "PROGRAM PENUNJANG", "Perencanaan", "Koordinasi", "RKA jadi", "Jumlah RKA", "Dokumen"],
        ["X.XX.01.2.02.0001", "PROGRAM PENUNJANG", "Administrasi", "Gaji", "Gaji terbayar", "Jumlah orang", "Orang"]]),
    Kind("master data with ids", (), [["id_akun", "kode_akun", "nama_akun", "anggaran_id"],
        *([17_000 + n, f"5.1.02.0{n}", f"Belanja {x}", 880_001 + n] for n, x in enumerate("ABCDE"))]),
    Kind("schedule", (), [["JADWAL PELAKSANAAN KEGIATAN TAHUN 2024"], [OPD], [],
        ["No", "Kegiatan", "Anggaran", *MONTHS], [1, "Bimtek nelayan", 45_000_000, *["v"] * 3, *[N] * 9]]),
    Kind("village funds", (), [["REKAP REALISASI DANA DESA TAHUN 2024"], [],
        ["No", "Nama Desa", "Pagu (Rp)", "Realisasi (Rp)", "%"], [1, "Desa Karang", 900_000_000, 450_000_000, 50]]),
    Kind("budget cuts", (), [["EFISIENSI BELANJA PERJALANAN DINAS INPRES 1 TAHUN 2025"], [OPD], [],
        ["No", "Sub Kegiatan", "Pagu (Rp)", "Efisiensi (Rp)", "Pagu Setelah Efisiensi"],
        [1, "Administrasi umum", 100_000_000, 50_000_000, 50_000_000]]),
    Kind("cash book", (), [["BUKU KAS UMUM"], [OPD], ["BULAN MEI 2024"], [],
        ["No", "Tanggal", "Kode Rekening", "Uraian", "Penerimaan (Rp)", "Pengeluaran (Rp)", "Saldo (Rp)"],
        [1, "2 Mei 2024", "5.1.02.01", "Terima UP", 50_000_000, 0, 50_000_000],
        [2, "3 Mei 2024", "5.1.02.01", "Beli ATK", 0, 1_500_000, 48_500_000]]),
    Kind("accountability of spending", (), [["LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN (SPJ BELANJA)"],
        [OPD], [],
        ["Kode Rekening", "Uraian", "Jumlah Anggaran", "SPJ s.d. Bulan Lalu", "SPJ Bulan Ini", "Sisa Pagu Anggaran"],
        ["5.1.02.01", "Belanja ATK", 40_000_000, 10_000_000, 5_000_000, 25_000_000]]),
    Kind("aspirations", (), [["DAFTAR POKOK-POKOK PIKIRAN DPRD (POKIR) TAHUN 2024"], [],
        ["No", "Kegiatan", "Lokasi", "Anggaran"],
        [1, "Pengadaan perahu", "Karang", 200_000_000], [2, "Pengadaan jaring", "Muara", 75_000_000]]),
    Kind("minimum standards", (), [["CAPAIAN STANDAR PELAYANAN MINIMAL (SPM) TAHUN 2024"], [OPD], [],
        ["No", "Jenis Pelayanan", "Indikator", "Target", "Realisasi", "Capaian"],
        [1, "Pelayanan dasar", "Warga terlayani", 100, 98, 98]]),
    Kind("assets", (), [["DAFTAR INVENTARIS BARANG (KIB B)"], [OPD], [],
        ["No", "Kode Barang", "Nama Barang", "Jumlah", "Harga (Rp)", "Keterangan"],
        [1, "1.3.2.05", "Perahu motor", 2, 350_000_000, "baik"],
        [2, "1.3.2.06", "Mesin tempel", 4, 80_000_000, "baik"]]),
    Kind("attendance", (), [["REKAPITULASI KEHADIRAN PEGAWAI BULAN MEI 2024"], [OPD], [],
        ["No", "Nama", "Jabatan", "Target", "Realisasi", "Persentase"], [1, "NAMA PEJABAT", "Staf", 22, 21, 95.45]]),
    Kind("nominative list", (), [["DAFTAR NOMINATIF PEGAWAI"], [OPD], [],
        ["No", "Nama", "Golongan", "Jabatan", "Keterangan"], [1, "NAMA PEJABAT", "III/a", "Staf", "-"]]),
    Kind("payments of an activity", (), [["DAFTAR NOMINATIF PEMBAYARAN HONORARIUM"], [OPD],
        ["Kegiatan : Penyusunan Renja 2024"], [],
        ["No", "Nama", "Jabatan", "Jumlah (Rp)", "PPh", "Keterangan"],
        [1, "NAMA PEJABAT", "Ketua", 1_500_000, 75_000, N]]),
    Kind("risks", (), [["MATRIKS RISIKO TAHUN 2024"], [OPD], [],
        ["No", "Sasaran", "Indikator", "Target", "Uraian Risiko", "Skor"],
        [1, SASARAN[0], INDIKATOR[0], 950, "Cuaca buruk", 12]]),
    Kind("procurement plan", (), [["RENCANA UMUM PENGADAAN (RUP) TAHUN 2024"], [OPD], [],
        ["No", "Nama Paket", "Kegiatan", "Pagu (Rp)", "Metode"],
        [1, "Kapal 5 GT", "Sarana tangkap", 900_000_000, "Tender"]]),
    Kind("proposals", (), [["USULAN KEGIATAN MUSRENBANG KECAMATAN TAHUN 2025"], [],
        ["No", "Kegiatan", "Lokasi", "Volume", "Pagu (Rp)"], [1, "Dermaga rakyat", "Karang", 1, 700_000_000]]),
    Kind("empty form", ("", "realisasi"), [["LAPORAN REALISASI KEUANGAN DAN FISIK"], [OPD], [],
        ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "%"], [1], [2], [3], [N, "JUMLAH"]]),
    Kind("empty form with dots", ("", "pengukuran"), [["PENGUKURAN KINERJA TAHUN ...."], ["DINAS ........"], [],
        ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian"], [1, "....", "....", "....", "....", "...."]]),
]  # fmt: skip

ALL = [*OURS, *OTHERS]
