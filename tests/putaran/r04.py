"""Round 4, written as a data officer of a Bappeda receives them: workbooks that many dinas send by chat."""

from decimal import ROUND_HALF_UP, Decimal
from html import escape
from pathlib import Path

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell as A1

# catatan pemeriksaan sendiri: (berkas, lembar, sel jumlah, [sel bagian], [sel pengurang])
CEK = []
D = Decimal


def rb(n):
    """id-ID: 1.234.567"""
    s = f"{abs(n):,}".replace(",", ".")
    return s if n >= 0 else f"({s})"


def pct(a, b, d=2):
    return (D(a) * 100 / D(b)).quantize(D(1).scaleb(-d), ROUND_HALF_UP)


def koma(x):
    return str(x).replace(".", ",")


def bersih(x):
    s = format(D(x), "f")
    return s.rstrip("0").rstrip(".") if "." in s else s


class Lembar:
    """worksheet + daftar angka"""

    def __init__(self, wb, berkas, nama):
        self.ws = wb.add_worksheet(nama)
        self.berkas, self.nama, self.angka = berkas, nama, {}

    def t(self, r, c, v, f=None):
        if v is not None:
            self.ws.write(r, c, v, f) if not isinstance(v, str) else self.ws.write_string(r, c, v, f)

    def n(self, r, c, tampil, nilai, f=None, rumus=None, catat=True):
        """angka: tampil = isi sel (angka/teks), nilai = arti"""
        if rumus:
            self.ws.write_formula(r, c, rumus, f, tampil)
        elif isinstance(tampil, str):
            self.ws.write_string(r, c, tampil, f)
        else:
            self.ws.write_number(r, c, float(tampil) if isinstance(tampil, D) else tampil, f)
        if catat:
            self.angka[A1(r, c)] = bersih(nilai)
        return A1(r, c)

    def cek(self, jml, bagian, kurang=()):
        CEK.append((self.berkas, self.nama, jml, list(bagian), list(kurang)))

    def dok(self, jenis, baris):
        return {"berkas": self.berkas, "lembar": self.nama, "jenis": jenis, "baris": baris, "angka": self.angka}


def buku(folder, nama):
    return xlsxwriter.Workbook(str(Path(folder) / nama))


# ------------------------------------------------------------------------------------------------------------------
def l01_dpa_huruf_besar(folder: Path) -> dict:
    wb = buku(folder, "DPA PERIKANAN 2025 FIX BARU.xlsx")
    L = Lembar(wb, "DPA PERIKANAN 2025 FIX BARU.xlsx", "Sheet1")
    ws = L.ws
    jd = wb.add_format({"bold": 1, "align": "center", "font_size": 14})
    hd = wb.add_format({"bold": 1, "align": "center", "valign": "vcenter", "border": 2, "text_wrap": 1})
    bt = wb.add_format({"bold": 1, "border": 1, "text_wrap": 1})
    tx = wb.add_format({"border": 1, "text_wrap": 1})
    rp = wb.add_format({"border": 1, "num_format": "#,##0"})
    rpb = wb.add_format({"border": 1, "bold": 1, "num_format": "#,##0"})
    ket = wb.add_format({"italic": 1, "font_color": "#C00000"})
    ws.set_column(0, 0, 2)
    ws.set_column(1, 1, 6)
    ws.set_column(2, 2, 58)
    ws.set_column(3, 3, 18, None, {"hidden": 1})
    ws.set_column(4, 4, 34)
    ws.set_column(5, 6, 18)
    for r, s in (
        (1, "DAFTAR PELAKSANAAN ANGGARAN"),
        (2, "DINAS PERIKANAN KABUPATEN TANJUNG KELAPA"),
        (4, "TAHUN ANGGARAN 2025"),
    ):
        ws.merge_range(r, 1, r, 7, s, jd)
    h = 6
    for c, s in enumerate(
        (
            "NO",
            "PROGRAM / KEGIATAN / SUB KEGIATAN",
            "TAHUN 2024",
            "HASIL YANG DIHARAPKAN",
            "BANYAKNYA",
            "DANA (RP)",
            "SUMBER",
        ),
        1,
    ):
        ws.merge_range(h, c, h + 1, c, s, hd)
    data = [
        (
            "A",
            "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
            [
                (
                    "ADMINISTRASI KEUANGAN PERANGKAT DAERAH",
                    [
                        ("PENYEDIAAN GAJI DAN TUNJANGAN ASN", "GAJI ASN TERBAYAR", "47 ORANG", 3964218500, "DAU"),
                        (
                            "PELAKSANAAN PENATAUSAHAAN DAN PENGUJIAN/VERIFIKASI KEUANGAN SKPD",
                            "DOKUMEN KEUANGAN",
                            "12 DOKUMEN",
                            86450000,
                            "DAU",
                        ),
                    ],
                ),
                (
                    "ADMINISTRASI UMUM PERANGKAT DAERAH",
                    [
                        (
                            "PENYEDIAAN KOMPONEN INSTALASI LISTRIK/PENERANGAN BANGUNAN KANTOR",
                            "LAMPU DAN KABEL TERSEDIA",
                            "2 PAKET",
                            11275000,
                            "DAU",
                        ),
                        ("PENYEDIAAN BARANG CETAKAN DAN PENGGANDAAN", "CETAKAN TERSEDIA", "4 PAKET", 23180000, "DAU"),
                        (
                            "PENYELENGGARAAN RAPAT KOORDINASI DAN KONSULTASI SKPD",
                            "LAPORAN PERJALANAN",
                            "36 LAPORAN",
                            214700000,
                            "DAU",
                        ),
                    ],
                ),
            ],
            "PROGRAM INI MENEMPEL DI SEKRETARIAT, YANG TANGGUNG JAWAB SEKRETARIS DINAS",
            "BANYAKNYA DANA UNTUK PROGRAM A",
        ),
        (
            "B",
            "PROGRAM PENGELOLAAN PERIKANAN TANGKAP",
            [
                (
                    "PENGELOLAAN PENANGKAPAN IKAN DI WILAYAH SUNGAI, DANAU, WADUK, RAWA DAN GENANGAN AIR LAINNYA",
                    [
                        (
                            "PENYEDIAAN PRASARANA USAHA PERIKANAN TANGKAP",
                            "PERAHU 3 GT DAN MESIN",
                            "14 UNIT",
                            1127350000,
                            "DAK",
                        ),
                        (
                            "PENJAMINAN KETERSEDIAAN SARANA USAHA PERIKANAN TANGKAP",
                            "ALAT TANGKAP NELAYAN",
                            "260 UNIT",
                            348900000,
                            "DAU",
                        ),
                    ],
                ),
                (
                    "PENGELOLAAN DAN PENYELENGGARAAN TEMPAT PELELANGAN IKAN (TPI)",
                    [("PENYEDIAAN SARANA TEMPAT PELELANGAN IKAN", "TPI BERFUNGSI", "3 UNIT", 462815000, "DAK")],
                ),
            ],
            "YANG DAK HARUS KONTRAK SEBELUM 21 JULI. JANGAN SAMPAI TERLAMBAT LAGI SEPERTI TAHUN LALU.",
            "JADI PROGRAM B",
        ),
        (
            "C",
            "PROGRAM PENGELOLAAN PERIKANAN BUDIDAYA",
            [
                (
                    "PEMBERDAYAAN PEMBUDI DAYA IKAN KECIL",
                    [
                        (
                            "PENGEMBANGAN KAPASITAS PEMBUDI DAYA IKAN KECIL",
                            "PEMBUDIDAYA TERLATIH",
                            "85 ORANG",
                            97640000,
                            "DAU",
                        ),
                        (
                            "PENDAMPINGAN, KEMUDAHAN AKSES ILMU PENGETAHUAN, TEKNOLOGI DAN INFORMASI",
                            "KELOMPOK DIDAMPINGI",
                            "12 KELOMPOK",
                            54325000,
                            "DAU",
                        ),
                    ],
                ),
                (
                    "PENGELOLAAN PEMBUDIDAYAAN IKAN",
                    [
                        ("PENYEDIAAN PRASARANA PEMBUDIDAYAAN IKAN", "KOLAM DAN SALURAN", "6 UNIT", 586200000, "DBH"),
                        ("PENYEDIAAN DATA DAN INFORMASI PEMBUDIDAYAAN IKAN", "BUKU DATA", "1 DOKUMEN", 31450000, "DAU"),
                    ],
                ),
            ],
            None,
            "SEKIAN PROGRAM C",
        ),
    ]
    r, total, nb, selprog = h + 2, 0, 0, []
    for kd, prog, kegs, cat, kata in data:
        r += 1
        L.t(r, 1, kd, bt)
        L.t(r, 2, prog, bt)
        for c in range(4, 8):
            ws.write_blank(r, c, None, bt)
        nb += 1
        r += 1
        jp, selkeg = 0, []
        for ik, (keg, subs) in enumerate(kegs, 1):
            jk = sum(s[3] for s in subs)
            L.n(r, 1, ik, ik, bt, catat=False)
            L.t(r, 2, "KEGIATAN " + keg, bt)
            ck = L.n(r, 6, jk, jk, rpb)
            selkeg.append(ck)
            nb += 1
            r += 1
            ss = []
            for js, (sub, kel, tg, rpn, sd) in enumerate(subs):
                L.t(r, 1, "abcdefgh"[js] + ".", tx)
                L.t(r, 2, "   " + sub, tx)
                L.t(r, 3, int(rpn * 0.9) // 1000 * 1000, rp)  # kolom tersembunyi, sisa tahun lalu
                L.t(r, 4, kel, tx)
                L.t(r, 5, tg, tx)
                ss.append(L.n(r, 6, rpn, rpn, rp))
                L.t(r, 7, sd, tx)
                nb += 1
                r += 1
            if kd == "B" and ik == 1:  # sisa tahun lalu, disembunyikan
                for nama, v in (
                    ("(2024) PENYEDIAAN COLD BOX NELAYAN", 175000000),
                    ("(2024) REHAB DERMAGA TAMBAT LABUH", 402500000),
                ):
                    L.t(r, 2, "   " + nama, tx)
                    L.t(r, 6, v, rp)
                    ws.set_row(r, None, None, {"hidden": 1})
                    r += 1
            L.cek(ck, ss)
            jp += jk
        L.t(r, 4, kata, bt)
        c = L.n(r, 6, jp, jp, rpb)
        L.cek(c, selkeg)
        selprog.append(c)
        total += jp
        r += 1
        if cat:
            L.t(r, 2, "CATATAN : " + cat, ket)
            r += 1
        r += 1
    ws.merge_range(r, 1, r, 5, "DANA DINAS PERIKANAN SELURUHNYA", hd)
    c = L.n(r, 6, total, total, rpb)
    L.cek(c, selprog)
    r += 3
    for s in (
        "TANJUNG KELAPA, 6 JANUARI 2025",
        "KEPALA DINAS PERIKANAN",
        None,
        None,
        "NAMA PEJABAT",
        "PEMBINA UTAMA MUDA",
        "NIP. 19710203 199803 1 004",
    ):
        L.t(r, 5, s)
        r += 1
    b = wb.add_worksheet("HP BENDAHARA")
    for i, row in enumerate(
        (
            ("DAFTAR NOMOR HP", None),
            ("BENDAHARA PENGELUARAN", "0812 XXXX 1127"),
            ("OPERATOR SIPD", "0813 XXXX 4450"),
            ("PPTK BIDANG TANGKAP", "0852 XXXX 9031"),
        )
    ):
        for j, v in enumerate(row):
            if v:
                b.write_string(i, j, v)
    wb.close()
    return {
        "cerita": "DPA serba huruf besar: program tanpa angka, jumlah program di bawah dengan kata bebas, catatan di antara program, "
        "kolom dan dua baris sisa 2024 disembunyikan (tidak ikut jumlah); semua jumlah cocok.",
        "dokumen": [L.dok(["dpa"], [nb, nb + 2])],
        "bukan": [("DPA PERIKANAN 2025 FIX BARU.xlsx", "HP BENDAHARA")],
        "salah": [],
    }


# ------------------------------------------------------------------------------------------------------------------
def l02_dppa_dari_pdf(folder: Path) -> dict:
    nm = "DPPA-SKPD 2025-dikonversi.xlsx"
    wb = buku(folder, nm)
    L = Lembar(wb, nm, "Table 1")
    ws = L.ws
    w = wb.add_format({"text_wrap": 1, "valign": "top", "font_size": 8})
    b = wb.add_format({"text_wrap": 1, "valign": "top", "font_size": 8, "bold": 1})
    kn = wb.add_format({"align": "right", "valign": "top", "font_size": 8})
    ws.set_column(0, 0, 44)
    ws.set_column(1, 9, 13)
    data = [
        (
            "2.15.01",
            "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
            [
                (
                    "2.15.01.2.02",
                    "Administrasi Keuangan Perangkat Daerah",
                    [
                        (
                            "2.15.01.2.02.0001",
                            "Penyediaan Gaji dan Tunjangan ASN",
                            [("5.1.01", "Belanja Pegawai", 5218764000, 5104338250)],
                        )
                    ],
                ),
                (
                    "2.15.01.2.06",
                    "Administrasi Umum Perangkat Daerah",
                    [
                        (
                            "2.15.01.2.06.0004",
                            "Penyediaan Bahan Logistik Kantor",
                            [("5.1.02", "Belanja Barang dan Jasa", 64500000, 64500000)],
                        ),
                        (
                            "2.15.01.2.06.0009",
                            "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                            [("5.1.02", "Belanja Barang dan Jasa", 318250000, 241900000)],
                        ),
                    ],
                ),
            ],
        ),
        (
            "2.15.02",
            "Program Penyelenggaraan Lalu Lintas dan Angkutan Jalan (LLAJ)",
            [
                (
                    "2.15.02.2.02",
                    "Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota",
                    [
                        (
                            "2.15.02.2.02.0002",
                            "Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota",
                            [
                                ("5.1.02", "Belanja Barang dan Jasa", 145300000, 167850000),
                                ("5.2.04", "Belanja Modal Jalan, Jaringan, dan Irigasi", 1890000000, 2215400000),
                            ],
                        ),
                        (
                            "2.15.02.2.02.0004",
                            "Rehabilitasi dan Pemeliharaan Perlengkapan Jalan",
                            [("5.1.02", "Belanja Barang dan Jasa", 276000000, 276000000)],
                        ),
                    ],
                ),
                (
                    "2.15.02.2.03",
                    "Pengelolaan Terminal Penumpang Tipe C",
                    [
                        (
                            "2.15.02.2.03.0006",
                            "Rehabilitasi dan Pemeliharaan Terminal (Fasilitas Utama dan Pendukung)",
                            [
                                ("5.1.02", "Belanja Barang dan Jasa", 92475000, 118025000),
                                ("5.2.03", "Belanja Modal Gedung dan Bangunan", 735600000, 610600000),
                            ],
                        )
                    ],
                ),
            ],
        ),
        (
            "2.15.03",
            "Program Pengelolaan Pelayaran",
            [
                (
                    "2.15.03.2.11",
                    "Pembangunan, Penerbitan Izin Pembangunan dan Pengoperasian Pelabuhan Pengumpan Lokal",
                    [
                        (
                            "2.15.03.2.11.0003",
                            "Pengoperasian dan Pemeliharaan Pelabuhan Pengumpan Lokal",
                            [("5.1.02", "Belanja Barang dan Jasa", 188720000, 203145000)],
                        )
                    ],
                )
            ],
        ),
    ]
    baris = []  # (tingkat, kode, nama, sebelum, sesudah, induk)
    for pk, pn, kk in data:
        ip = len(baris)
        baris.append([0, pk, pn, 0, 0, None])
        for k, n, ss in kk:
            ik = len(baris)
            baris.append([1, k, n, 0, 0, ip])
            for s, sn, rr in ss:
                isub = len(baris)
                baris.append([2, s, sn, 0, 0, ik])
                for x, xn, a, z in rr:
                    baris.append([3, x, xn, a, z, isub])
                    for i in (isub, ik, ip):
                        baris[i][3] += a
                        baris[i][4] += z
    L.t(0, 0, "DOKUMEN PELAKSANAAN PERUBAHAN ANGGARANSATUAN KERJA PERANGKAT DAERAH", b)
    L.t(1, 0, "Pemerintah Kabupaten Pulau Lontar Tahun Anggaran 2025", b)
    L.t(2, 0, "Organisasi : 2.15.0.00.0.00.01.0000Dinas Perhubungan", w)
    kolom = [(2, 4, 5, 7), (1, 3, 6, 7), (3, 4, 6, 8)]
    r, hal, i = 4, 0, 0
    potong = [9, 18, 99]
    sel = {}
    while i < len(baris):
        k = kolom[hal]
        L.t(r, 0, "Kode dan Uraian", b)
        L.t(r, k[0], "Jumlah (Rp)", b)
        L.t(r, k[2], "Bertambah/(Berkurang)", b)
        r += 1
        for c, s in zip(k, ("Sebelum Perubahan", "Setelah Perubahan", "(Rp)", "%")):
            L.t(r, c, s, b)
        r += 1
        while i < len(baris) and i < potong[hal]:
            t, kd, n, a, z, _ = baris[i]
            f = b if t == 0 else w
            sisa = None
            if len(n) > 46:
                p = n.rfind(" ", 0, 40)
                n, sisa = n[:p], n[p + 1 :]
            L.t(r, 0, kd + n if i % 3 else kd + " " + n, f)
            sel[i] = (L.n(r, k[0], rb(a), a, kn), L.n(r, k[1], rb(z), z, kn), L.n(r, k[2], rb(z - a), z - a, kn))
            pc = pct(z - a, a)
            L.n(r, k[3], koma(pc) if pc >= 0 else f"({koma(-pc)})", pc, kn)
            r += 1
            if sisa:
                L.t(r, 0, sisa, f)
                r += 1
            i += 1
        if i < len(baris):
            r += 1
            L.t(r, 0, "Dicetak melalui aplikasi penganggaran 03/10/2025 09.14", w)
            L.t(r, 7, f"Halaman {hal + 1} dari 3", w)
            r += 2
            hal += 1
    k = kolom[hal]
    a = sum(x[3] for x in baris if x[0] == 0)
    z = sum(x[4] for x in baris if x[0] == 0)
    L.t(r, 0, "Jumlah Belanja Daerah", b)
    jt = (L.n(r, k[0], rb(a), a, kn), L.n(r, k[1], rb(z), z, kn), L.n(r, k[2], rb(z - a), z - a, kn))
    L.n(r, k[3], koma(pct(z - a, a)), pct(z - a, a), kn)
    for j in range(3):
        L.cek(jt[j], [sel[i][j] for i, x in enumerate(baris) if x[0] == 0])
        for i, x in enumerate(baris):
            an = [sel[q][j] for q, y in enumerate(baris) if y[5] == i]
            if an:
                L.cek(sel[i][j], an)
    for s in list(sel.values()) + [jt]:
        L.cek(s[2], [s[1]], [s[0]])
    r += 2
    for s in (
        "Watu Lontar, 2 Oktober 2025",
        "Pejabat Pengelola Keuangan Daerah",
        "NAMA PEJABAT",
        "NIP. 19710203 199803 1 004",
    ):
        L.t(r, k[1], s, w)
        r += 1
    L.t(r, 7, "Halaman 3 dari 3", w)
    wb.close()
    nb = len(baris)
    return {
        "cerita": "DPPA hasil konversi PDF: kode dan uraian menyatu, nama terpotong ke baris berikut, kolom angka bergeser tiap halaman "
        "dan kepala diulang, angka teks dengan kurung untuk minus; semua jumlah cocok.",
        "dokumen": [L.dok(["dppa"], [nb, nb])],
        "bukan": [],
        "salah": [],
    }


# ------------------------------------------------------------------------------------------------------------------
def l03_realisasi_html_aplikasi(folder: Path) -> dict:
    nm, lb = "lap_realisasi.xls", "lap_realisasi"
    P = "PROGRAM "
    data = [
        (
            201,
            "3.27.01",
            P + "PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
            "3.27.01.2.02",
            "Administrasi Keuangan Perangkat Daerah",
            [
                ("3.27.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN", 7342118600, 7215690432, 100),
                (
                    "3.27.01.2.02.0005",
                    "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
                    18400000,
                    18400000,
                    100,
                ),
            ],
        ),
        (
            202,
            "3.27.01",
            P + "PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
            "3.27.01.2.08",
            "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
            [
                (
                    "3.27.01.2.08.0002",
                    "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                    156000000,
                    131472915,
                    96,
                ),
                ("3.27.01.2.08.0004", "Penyediaan Jasa Pelayanan Umum Kantor", 412800000, 409200000, 100),
            ],
        ),
        (
            203,
            "3.27.02",
            P + "PENYEDIAAN DAN PENGEMBANGAN SARANA PERTANIAN",
            "3.27.02.2.01",
            "Pengawasan Penggunaan Sarana Pertanian",
            [
                (
                    "3.27.02.2.01.0001",
                    "Pengawasan Penggunaan Sarana Pendukung Pertanian Sesuai dengan Komoditas, Teknologi dan Spesifik Lokasi",
                    934750000,
                    887312500,
                    97,
                )
            ],
        ),
        (
            204,
            "3.27.02",
            P + "PENYEDIAAN DAN PENGEMBANGAN SARANA PERTANIAN",
            "3.27.02.2.04",
            "Pengelolaan Sumber Daya Genetik Hewan",
            [
                ("3.27.02.2.04.0003", "Pengadaan Bibit Ternak Sapi Bali & Kambing", 1265000000, 1199475000, 100),
                ("3.27.02.2.04.0006", "Peningkatan Kualitas SDG Hewan", 88215000, 71540250, 85),
            ],
        ),
        (
            205,
            "3.27.03",
            P + "PENYEDIAAN DAN PENGEMBANGAN PRASARANA PERTANIAN",
            "3.27.03.2.02",
            "Pembangunan Prasarana Pertanian",
            [
                (
                    "3.27.03.2.02.0001",
                    "Pembangunan, Rehabilitasi dan Pemeliharaan Jaringan Irigasi Usaha Tani",
                    2480500000,
                    2402318700,
                    100,
                ),
                (
                    "3.27.03.2.02.0003",
                    "Pembangunan, Rehabilitasi dan Pemeliharaan Jalan Usaha Tani",
                    1874000000,
                    1868025400,
                    100,
                ),
                ("3.27.03.2.02.0011", "Pembangunan Embung Pertanian", 640000000, 0, 0),
            ],
        ),
        (
            206,
            "3.27.07",
            P + "PENYULUHAN PERTANIAN",
            "3.27.07.2.01",
            "Pelaksanaan Penyuluhan Pertanian",
            [
                (
                    "3.27.07.2.01.0001",
                    "Peningkatan Kapasitas Kelembagaan Penyuluhan Pertanian di Kecamatan dan Desa",
                    327600000,
                    305118000,
                    94,
                ),
                (
                    "3.27.07.2.01.0004",
                    "Pembentukan dan Penyelenggaraan Sekolah Lapang Kelompok Tani",
                    219450000,
                    219450000,
                    100,
                ),
            ],
        ),
    ]
    head = [
        "id",
        "tahun",
        "kode_program",
        "nama_program",
        "kode_kegiatan",
        "nama_kegiatan",
        "kode_subkegiatan",
        "nama_subkegiatan",
        "pagu_anggaran",
        "realisasi_keuangan",
        "sisa_pagu",
        "persen_keuangan",
        "persen_fisik",
        "updated_at",
    ]
    out, angka, r, no = [], {}, 3, 4411
    tp = tr = 0
    kp, kr, ks = [], [], []

    def uang(n):
        return rb(n) + ",00"

    for _, pk, pn, kk, kn, subs in data:
        for sk, sn, pg, re, fi in subs:
            no += 7
            r += 1
            sisa, pc = pg - re, pct(re, pg)
            out.append(
                [
                    str(no),
                    "2024",
                    pk,
                    pn,
                    kk,
                    kn,
                    sk,
                    sn,
                    uang(pg),
                    uang(re),
                    uang(sisa),
                    koma(pc),
                    str(fi),
                    "2025-01-14 10:%02d:27" % (no % 60),
                ]
            )
            for c, v in zip("IJKLM", (pg, re, sisa, pc, fi)):
                angka[f"{c}{r}"] = bersih(v)
            kp.append(f"I{r}"), kr.append(f"J{r}"), ks.append(f"K{r}")
            CEK.append((nm, lb, f"K{r}", [f"I{r}"], [f"J{r}"]))
            tp, tr = tp + pg, tr + re
    nb = len(out)
    r += 1
    for c, v in zip("IJKL", (tp, tr, tp - tr, pct(tr, tp))):
        angka[f"{c}{r}"] = bersih(v)
    for c, b in (("I", kp), ("J", kr), ("K", ks)):
        CEK.append((nm, lb, f"{c}{r}", b, []))
    h = [
        '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><head>',
        '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
        f"<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>{lb}</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]-->",
        '<style>td{mso-number-format:"\\@";}</style></head><body><table border="1">',
        f'<tr><th colspan="{len(head)}">LAPORAN REALISASI KEUANGAN DAN FISIK SUB KEGIATAN TAHUN 2024</th></tr>',
        f'<tr><th colspan="{len(head)}">Dinas Pertanian dan Peternakan Kabupaten Savana Timur</th></tr>',
        "<tr>" + "".join(f"<th>{x}</th>" for x in head) + "</tr>",
    ]
    for row in out:
        h.append("<tr>" + "".join(f"<td>{escape(x)}</td>" for x in row) + "</tr>")
    h.append(
        f'<tr><td colspan="8" align="right"><b>GRAND TOTAL</b></td><td>{uang(tp)}</td><td>{uang(tr)}</td><td>{uang(tp - tr)}</td>'
        f"<td>{koma(pct(tr, tp))}</td><td></td><td></td></tr></table></body></html>"
    )
    (Path(folder) / nm).write_text("\n".join(h), encoding="utf-8")
    return {
        "cerita": "Realisasi dari aplikasi buatan sendiri: tabel HTML bernama .xls, kepala berupa nama kolom basis data, kolom id dan updated_at, "
        "nama program/kegiatan diulang tiap baris, hanya baris sub kegiatan, angka teks ,00; semua jumlah cocok.",
        "dokumen": [{"berkas": nm, "lembar": lb, "jenis": ["realisasi"], "baris": [nb, nb + 11], "angka": angka}],
        "bukan": [],
        "salah": [],
    }


# ------------------------------------------------------------------------------------------------------------------
def l04_rak_ribuan_kode_relatif(folder: Path) -> dict:
    nm = "RAK 2025 Dinkes bendahara.xlsx"
    wb = buku(folder, nm)
    L = Lembar(wb, nm, "RAK")
    ws = L.ws
    hd = wb.add_format(
        {"bold": 1, "border": 1, "align": "center", "valign": "vcenter", "text_wrap": 1, "bg_color": "#D9E1F2"}
    )
    fm = [
        wb.add_format({"num_format": "#,##0;-#,##0;\\-", "border": 1, "bold": t < 2, "italic": t == 2})
        for t in range(4)
    ]
    ft = [wb.add_format({"border": 1, "bold": t < 2, "italic": t == 2, "indent": t}) for t in range(4)]
    kecil = wb.add_format({"italic": 1, "font_size": 9})
    data = [
        (
            "02",
            "PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT",
            [
                (
                    "2.01",
                    "Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP",
                    [
                        (
                            "0003",
                            "Pembangunan Fasilitas Kesehatan Lainnya",
                            [0, 0, 0, 0, 412500, 0, 0, 825000, 0, 0, 137500, 0],
                        ),
                        (
                            "0014",
                            "Pengadaan Alat Kesehatan/Alat Penunjang Medik",
                            [0, 0, 0, 0, 0, 0, 318640, 0, 0, 477960, 0, 0],
                        ),
                        (
                            "0020",
                            "Pemeliharaan Rutin dan Berkala Alat Kesehatan",
                            [0, 0, 18750, 0, 0, 18750, 0, 0, 18750, 0, 18750, 0],
                        ),
                    ],
                ),
                (
                    "2.02",
                    "Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan",
                    [
                        (
                            "0001",
                            "Pengelolaan Pelayanan Kesehatan Ibu Hamil",
                            [0, 24300, 31150, 24300, 28475, 24300, 31150, 24300, 24300, 28475, 19850, 6400],
                        ),
                        (
                            "0015",
                            "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat",
                            [0, 41200, 56800, 48725, 48725, 56800, 48725, 48725, 56800, 48725, 33100, 11675],
                        ),
                        ("0026", "Pengelolaan Jaminan Kesehatan Masyarakat", [764210] * 11 + [764215]),
                    ],
                ),
            ],
        ),
        (
            "03",
            "PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN",
            [
                (
                    "2.02",
                    "Perencanaan Kebutuhan dan Pendayagunaan SDM Kesehatan",
                    [("0002", "Pemenuhan Kebutuhan SDM Kesehatan Sesuai Standar", [136500] * 12)],
                ),
                (
                    "2.03",
                    "Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDM Kesehatan",
                    [
                        (
                            "0001",
                            "Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDM Kesehatan",
                            [0, 0, 47250, 0, 63900, 0, 0, 47250, 0, 38115, 0, 0],
                        )
                    ],
                ),
            ],
        ),
        (
            "05",
            "PROGRAM PEMBERDAYAAN MASYARAKAT BIDANG KESEHATAN",
            [
                (
                    "2.01",
                    "Advokasi, Pemberdayaan, Kemitraan dan Peningkatan Peran Serta Masyarakat",
                    [
                        (
                            "0001",
                            "Peningkatan Upaya Promosi Kesehatan dan Pemberdayaan Masyarakat",
                            [0, 0, 12600, 15475, 0, 21330, 0, 17240, 0, 9855, 12600, 0],
                        )
                    ],
                )
            ],
        ),
    ]
    ws.set_column(0, 3, 5)
    ws.set_column(4, 4, 60)
    ws.set_column(5, 23, 11)
    L.t(0, 0, "PEMERINTAH KABUPATEN BUKIT CENDANA", ft[0])
    L.t(1, 0, "Dinas Kesehatan - Rencana Anggaran Kas (RAK) Belanja Tahun 2025", ft[0])
    L.t(2, 0, "Urusan/bidang urusan 1.02 ; semua angka dalam ribuan rupiah", kecil)
    ws.merge_range(4, 0, 4, 3, "Kode", hd)
    for c, s in enumerate(("Bid", "Prog", "Keg", "Sub")):
        L.t(5, c, s, hd)
    ws.merge_range(4, 4, 5, 4, "Uraian", hd)
    ws.merge_range(4, 5, 5, 5, "Pagu DPA", hd)
    bln = "Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nov Des".split()
    for q in range(4):
        c0 = 6 + 4 * q
        ws.merge_range(4, c0, 4, c0 + 3, "Triwulan " + ["I", "II", "III", "IV"][q], hd)
        for j in range(3):
            L.t(5, c0 + j, bln[3 * q + j], hd)
        L.t(5, c0 + 3, "Jml TW " + ["I", "II", "III", "IV"][q], hd)
    ws.merge_range(4, 22, 5, 22, "Total RAK", hd)
    ws.merge_range(4, 23, 5, 23, "Selisih", hd)
    bulan = [6 + 4 * (m // 3) + m % 3 for m in range(12)]
    rows = [[0, "", "DINAS KESEHATAN", [0] * 12, None]]
    for pk, pn, kk in data:
        ip = len(rows)
        rows.append([1, pk, pn, [0] * 12, 0])
        for k, n, ss in kk:
            ik = len(rows)
            rows.append([2, k, n, [0] * 12, ip])
            for s, sn, v in ss:
                rows.append([3, s, sn, list(v), ik])
                for i in (ik, ip, 0):
                    rows[i][3] = [x + y for x, y in zip(rows[i][3], v)]
    r0 = 6
    for i, (t, kd, nama, v, _) in enumerate(rows):
        r = r0 + i
        if t == 0:
            L.t(r, 0, "1.02", ft[0])
        else:
            L.t(r, t, kd, ft[0] if t < 2 else ft[3] if t == 3 else ft[2])
        for c in range(4):
            if c != t:
                ws.write_blank(r, c, None, ft[0])
        L.t(r, 4, nama, ft[t])
        anak = [q for q, y in enumerate(rows) if y[4] == i]
        tot = sum(v)

        def rum(c):
            return "=" + "+".join(A1(r0 + q, c) for q in anak) if anak else None

        x = L.n(r, 5, tot, tot * 1000, fm[t], rum(5))
        if anak:
            L.cek(x, [A1(r0 + q, 5) for q in anak])
        for m in range(12):
            x = L.n(r, bulan[m], v[m], v[m] * 1000, fm[t], rum(bulan[m]))
            if anak:
                L.cek(x, [A1(r0 + q, bulan[m]) for q in anak])
        tw = []
        for q in range(4):
            c = 9 + 4 * q
            s = sum(v[3 * q : 3 * q + 3])
            tw.append(L.n(r, c, s, s * 1000, fm[t], f"=SUM({A1(r, c - 3)}:{A1(r, c - 1)})"))
            L.cek(tw[-1], [A1(r, c - j) for j in (3, 2, 1)])
        x = L.n(r, 22, tot, tot * 1000, fm[t], "=" + "+".join(tw))
        L.cek(x, tw)
        L.cek(x, [A1(r, 5)])
        ws.write_formula(r, 23, f"=F{r + 1}-W{r + 1}", fm[t], 0)
    r = r0 + len(rows) + 2
    L.t(r, 4, "Rekap per triwulan (ribuan Rp)", ft[0])
    tot = sum(rows[0][3])
    for q in range(4):
        s = sum(rows[0][3][3 * q : 3 * q + 3])
        L.t(r + 1 + q, 4, "TW " + ["I", "II", "III", "IV"][q], ft[3])
        ws.write_formula(r + 1 + q, 5, f"={A1(r0, 9 + 4 * q)}", fm[3], s)
        ws.write_formula(
            r + 1 + q, 6, f"={A1(r + 1 + q, 5)}/$F${r0 + 1}", wb.add_format({"num_format": "0.0%"}), s / tot
        )
    for j, s in enumerate(
        (
            "Bukit Cendana, 10 Januari 2025",
            "Bendahara Pengeluaran,",
            None,
            None,
            "NAMA PEJABAT",
            "NIP. 19710203 199803 1 004",
        )
    ):
        L.t(r + 1 + j, 16, s)
    wb.close()
    nb = len(rows) - 1
    return {
        "cerita": "RAK dalam ribuan rupiah dengan kode relatif di empat kolom, jumlah dinas di baris pertama, rumus per tingkat, jumlah triwulan "
        "di antara bulan, kolom selisih dan rekap kecil di bawah; semua jumlah cocok.",
        "dokumen": [L.dok(["rak"], [nb, nb + 5])],
        "bukan": [],
        "salah": [],
    }


# ------------------------------------------------------------------------------------------------------------------
def l05_pk_dua_jenjang_dan_dpa(folder: Path) -> dict:
    prog = [
        (
            "1.06.01",
            "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
            [
                (
                    "1.06.01.2.01",
                    "PERENCANAAN, PENGANGGARAN DAN EVALUASI KINERJA PERANGKAT DAERAH",
                    [
                        ("1.06.01.2.01.0001", "PENYUSUNAN DOKUMEN PERENCANAAN PERANGKAT DAERAH", 27350000),
                        ("1.06.01.2.01.0007", "EVALUASI KINERJA PERANGKAT DAERAH", 19800000),
                    ],
                ),
                (
                    "1.06.01.2.02",
                    "ADMINISTRASI KEUANGAN PERANGKAT DAERAH",
                    [("1.06.01.2.02.0001", "PENYEDIAAN GAJI DAN TUNJANGAN ASN", 2876541200)],
                ),
            ],
        ),
        (
            "1.06.02",
            "PROGRAM PEMBERDAYAAN SOSIAL",
            [
                (
                    "1.06.02.2.03",
                    "PENGEMBANGAN POTENSI SUMBER KESEJAHTERAAN SOSIAL DAERAH KABUPATEN/KOTA",
                    [
                        (
                            "1.06.02.2.03.0002",
                            "PENINGKATAN KEMAMPUAN POTENSI TENAGA KESEJAHTERAAN SOSIAL KECAMATAN",
                            118460000,
                        ),
                        (
                            "1.06.02.2.03.0004",
                            "PENINGKATAN KEMAMPUAN POTENSI SUMBER KESEJAHTERAAN SOSIAL KELEMBAGAAN MASYARAKAT",
                            94215000,
                        ),
                    ],
                )
            ],
        ),
        (
            "1.06.04",
            "PROGRAM REHABILITASI SOSIAL",
            [
                (
                    "1.06.04.2.01",
                    "REHABILITASI SOSIAL DASAR PENYANDANG DISABILITAS TERLANTAR, ANAK TERLANTAR, LANJUT USIA TERLANTAR",
                    [
                        ("1.06.04.2.01.0001", "PENYEDIAAN PERMAKANAN", 386700000),
                        ("1.06.04.2.01.0003", "PENYEDIAAN ALAT BANTU", 212940000),
                        ("1.06.04.2.01.0009", "PEMBERIAN BIMBINGAN SOSIAL KEPADA KELUARGA", 48125000),
                    ],
                ),
                (
                    "1.06.04.2.02",
                    "REHABILITASI SOSIAL PENYANDANG MASALAH KESEJAHTERAAN SOSIAL LAINNYA BUKAN KORBAN HIV/AIDS DAN NAPZA",
                    [("1.06.04.2.02.0005", "PEMBERIAN LAYANAN KEDARURATAN", 73600000)],
                ),
            ],
        ),
        (
            "1.06.05",
            "PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL",
            [
                (
                    "1.06.05.2.02",
                    "PENGELOLAAN DATA FAKIR MISKIN CAKUPAN DAERAH KABUPATEN/KOTA",
                    [
                        ("1.06.05.2.02.0001", "PENDATAAN FAKIR MISKIN CAKUPAN DAERAH KABUPATEN/KOTA", 264875000),
                        ("1.06.05.2.02.0003", "FASILITASI BANTUAN SOSIAL KESEJAHTERAAN KELUARGA", 1415000000),
                    ],
                )
            ],
        ),
    ]
    jk = lambda k: sum(s[2] for s in k[2])
    jp = lambda p: sum(jk(k) for k in p[2])
    total = sum(jp(p) for p in prog)
    # --- PK
    nm = "PK DINSOS 2025.xlsx"
    wb = buku(folder, nm)
    bd = wb.add_format({"bold": 1})
    ct = wb.add_format({"bold": 1, "align": "center", "text_wrap": 1})
    hd = wb.add_format({"bold": 1, "align": "center", "valign": "vcenter", "border": 1, "text_wrap": 1})
    tx = wb.add_format({"border": 1, "text_wrap": 1, "valign": "top"})
    rt = wb.add_format({"border": 1, "align": "right", "valign": "top"})
    w0 = wb.add_worksheet("PERNYATAAN")
    w0.set_column(1, 1, 100)
    for i, s in enumerate(
        (
            "PERJANJIAN KINERJA TAHUN 2025",
            None,
            "DALAM RANGKA MEWUJUDKAN MANAJEMEN PEMERINTAHAN YANG EFEKTIF, TRANSPARAN DAN AKUNTABEL SERTA BERORIENTASI PADA HASIL, KAMI YANG BERTANDA TANGAN DI BAWAH INI :",
            "NAMA : NAMA PEJABAT",
            "JABATAN : KEPALA DINAS SOSIAL",
            "SELANJUTNYA DISEBUT PIHAK PERTAMA",
            "NAMA : NAMA BUPATI",
            "JABATAN : BUPATI TELUK SANDAR",
            "SELANJUTNYA DISEBUT PIHAK KEDUA",
            "PIHAK PERTAMA BERJANJI AKAN MEWUJUDKAN TARGET KINERJA YANG SEHARUSNYA SESUAI LAMPIRAN PERJANJIAN INI.",
        )
    ):
        if s:
            w0.write_string(i + 1, 1, s)
    docs = []

    def lampiran(nama, jabatan, ind, kepala, isi, kata, mulai):
        L = Lembar(wb, nm, nama)
        ws = L.ws
        c0 = mulai
        ws.set_column(c0, c0, 5)
        ws.set_column(c0 + 1, c0 + 2, 46)
        ws.set_column(c0 + 3, c0 + 4, 22)
        ws.merge_range(0, c0, 0, c0 + 4, "LAMPIRAN PERJANJIAN KINERJA TAHUN 2025", ct)
        ws.merge_range(1, c0, 1, c0 + 4, jabatan, ct)
        r = 3
        for j, s in enumerate(
            (
                "NO",
                "SASARAN STRATEGIS" if "KEPALA DINAS" in jabatan else "SASARAN PROGRAM",
                "INDIKATOR KINERJA",
                "SATUAN",
                "TARGET",
            )
        ):
            L.t(r, c0 + j, s, hd)
            L.t(r + 1, c0 + j, f"({j + 1})", hd)
        r += 2
        nb, no, lama = 0, 0, None
        for sas, i, sat, tg in ind:
            if sas != lama:
                no += 1
                L.t(r, c0, f"{no}.", tx)
                L.t(r, c0 + 1, sas, tx)
            lama = sas
            L.t(r, c0 + 2, i, tx)
            L.t(r, c0 + 3, sat, tx)
            L.n(r, c0 + 4, koma(tg), tg, rt)
            nb += 1
            r += 1
        L.t(r, c0 + 1, "*) TARGET SESUAI RENSTRA 2021-2026")
        r += 2
        L.t(r, c0, "NO", hd)
        ws.merge_range(r, c0 + 1, r, c0 + 2, kepala, hd)
        L.t(r, c0 + 3, "ANGGARAN (RP.)", hd)
        L.t(r, c0 + 4, "KETERANGAN", hd)
        r += 1
        bag = []
        for j, (n, v, k) in enumerate(isi, 1):
            L.t(r, c0, f"{j}.", tx)
            ws.merge_range(r, c0 + 1, r, c0 + 2, n, tx)
            bag.append(L.n(r, c0 + 3, "Rp. " + rb(v) + ",-", v, rt))
            L.t(r, c0 + 4, k, tx)
            nb += 1
            r += 1
            if j < len(isi) and "KEPALA DINAS" in jabatan:
                r += 1  # baris kosong antar program
        ws.merge_range(r, c0, r, c0 + 2, kata, hd)
        s = sum(x[1] for x in isi)
        L.cek(L.n(r, c0 + 3, "Rp. " + rb(s) + ",-", s, rt), bag)
        r += 2
        L.t(r, c0 + 3, "TELUK SANDAR, 3 JANUARI 2025")
        kiri, kanan = (
            ("BUPATI TELUK SANDAR", "KEPALA DINAS SOSIAL")
            if "KEPALA DINAS" in jabatan
            else ("KEPALA DINAS SOSIAL", jabatan)
        )
        L.t(r + 1, c0 + 1, kiri, bd)
        L.t(r + 1, c0 + 3, kanan, bd)
        L.t(r + 5, c0 + 1, "NAMA BUPATI" if "BUPATI" in kiri else "NAMA PEJABAT", bd)
        L.t(r + 5, c0 + 3, "NAMA PEJABAT", bd)
        L.t(r + 6, c0 + 3, "NIP. 19710203 199803 1 004")
        docs.append(L.dok(["pk"], [nb, nb]))

    lampiran(
        "LAMP KADIS",
        "KEPALA DINAS SOSIAL KABUPATEN TELUK SANDAR",
        [
            (
                "MENINGKATNYA KESEJAHTERAAN SOSIAL PENYANDANG MASALAH KESEJAHTERAAN SOSIAL (PMKS)",
                "PERSENTASE PMKS YANG TERTANGANI",
                "PERSEN",
                "62.5",
            ),
            (
                "MENINGKATNYA KESEJAHTERAAN SOSIAL PENYANDANG MASALAH KESEJAHTERAAN SOSIAL (PMKS)",
                "PERSENTASE FAKIR MISKIN YANG MENERIMA BANTUAN SOSIAL",
                "PERSEN",
                "88",
            ),
            (
                "MENINGKATNYA PERAN SERTA POTENSI SUMBER KESEJAHTERAAN SOSIAL",
                "PERSENTASE PSKS YANG AKTIF",
                "PERSEN",
                "74.2",
            ),
            ("MENINGKATNYA AKUNTABILITAS KINERJA DINAS SOSIAL", "NILAI SAKIP DINAS SOSIAL", "NILAI", "71.35"),
        ],
        "PROGRAM",
        [(p[1], jp(p), "APBD") for p in prog],
        "JUMLAH ANGGARAN YANG DIPERJANJIKAN",
        0,
    )
    rehab = prog[2]
    lampiran(
        "LAMP KABID REHSOS",
        "KEPALA BIDANG REHABILITASI SOSIAL",
        [
            (
                "TERPENUHINYA KEBUTUHAN DASAR PENERIMA LAYANAN REHABILITASI SOSIAL",
                "JUMLAH PENERIMA LAYANAN YANG TERPENUHI KEBUTUHAN DASARNYA",
                "ORANG",
                "435",
            ),
            (
                "TERPENUHINYA KEBUTUHAN DASAR PENERIMA LAYANAN REHABILITASI SOSIAL",
                "PERSENTASE PENYANDANG DISABILITAS YANG MENDAPAT ALAT BANTU",
                "PERSEN",
                "57.5",
            ),
        ],
        "KEGIATAN",
        [(k[1], jk(k), "APBD (PROGRAM REHABILITASI SOSIAL)") for k in rehab[2]],
        "JUMLAH",
        1,
    )
    wb.close()
    # --- DPA, jenjang hanya terlihat dari kode
    nd = "DPA DINSOS 2025.xlsx"
    wb = buku(folder, nd)
    L = Lembar(wb, nd, "DPA")
    hd = wb.add_format({"bold": 1, "border": 1, "align": "center"})
    tx = wb.add_format({"border": 1})
    rp = wb.add_format({"border": 1, "num_format": "#,##0.00"})
    L.ws.set_column(0, 0, 20)
    L.ws.set_column(1, 1, 80)
    L.ws.set_column(2, 2, 22)
    L.t(0, 0, "DPA DINAS SOSIAL KABUPATEN TELUK SANDAR TA 2025")
    for c, s in enumerate(("KODE", "NOMENKLATUR", "PAGU")):
        L.t(2, c, s, hd)
    L.t(3, 1, "TOTAL BELANJA", hd)
    ct0 = L.n(3, 2, total, total, rp)
    r, nb, sp = 4, 0, []
    for p in prog:
        L.t(r, 0, p[0], tx), L.t(r, 1, p[1], tx)
        cp = L.n(r, 2, jp(p), jp(p), rp)
        sp.append(cp)
        r, nb, sk = r + 1, nb + 1, []
        for k in p[2]:
            L.t(r, 0, k[0], tx), L.t(r, 1, k[1], tx)
            ck = L.n(r, 2, jk(k), jk(k), rp)
            sk.append(ck)
            r, nb, s2 = r + 1, nb + 1, []
            for s in k[2]:
                L.t(r, 0, s[0], tx), L.t(r, 1, s[1], tx)
                s2.append(L.n(r, 2, s[2], s[2], rp))
                r, nb = r + 1, nb + 1
            L.cek(ck, s2)
        L.cek(cp, sk)
    L.cek(ct0, sp)
    wb.close()
    docs.append(L.dok(["dpa"], [nb, nb]))
    return {
        "cerita": "Dua berkas: PK Kadis dan PK Kabid (tabel sasaran dan tabel anggaran bertumpuk di satu lembar, huruf besar, baris kosong antar program, 'Rp. ...,-') "
        "dan DPA dengan jumlah di atas; pagu PK sama dengan DPA, semua jumlah cocok.",
        "dokumen": docs,
        "bukan": [(nm, "PERNYATAAN")],
        "salah": [],
    }


# ------------------------------------------------------------------------------------------------------------------
def l06_pengukuran_ekspor_aplikasi(folder: Path) -> dict:
    nm = "export_pengukuran_20250121.xlsx"
    wb = buku(folder, nm)
    hd = wb.add_format({"bold": 1, "bg_color": "#BDD7EE", "border": 1})
    docs = []
    # lembar 1: sasaran, semua teks
    L = Lembar(wb, nm, "sasaran_opd")
    head = [
        "id",
        "opd",
        "tahun",
        "sasaran_strategis",
        "indikator_kinerja",
        "satuan",
        "tren",
        "target",
        "realisasi_tw1",
        "realisasi_tw2",
        "realisasi_tw3",
        "realisasi_tw4",
        "realisasi_akhir",
        "persen_capaian",
        "status",
        "keterangan",
    ]
    for c, s in enumerate(head):
        L.t(0, c, s, hd)
    opd = "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Ombak Selatan"
    s1, s2, s3 = (
        "Meningkatnya cakupan kepemilikan dokumen kependudukan",
        "Meningkatnya kualitas pelayanan administrasi kependudukan",
        "Meningkatnya akuntabilitas kinerja perangkat daerah",
    )
    data = [
        (
            s1,
            "Persentase penduduk yang memiliki KTP elektronik",
            "persen",
            "positif",
            "98.5",
            ("92.14", "94.3", "95.87", "97.66"),
        ),
        (
            s1,
            "Persentase anak usia 0-17 tahun yang memiliki akta kelahiran",
            "persen",
            "positif",
            "96",
            ("88.2", "91.05", "94.6", "96.48"),
        ),
        (
            s1,
            "Persentase anak yang memiliki Kartu Identitas Anak",
            "persen",
            "positif",
            "60",
            ("31.4", "42.75", "51.1", "57.3"),
        ),
        (s1, "Jumlah akta kematian yang diterbitkan", "dokumen", "positif", "1250", ("214", "587", "903", "1318")),
        (s2, "Indeks Kepuasan Masyarakat", "indeks", "positif", "86", ("84.1", "84.9", "85.6", "87.25")),
        (s2, "Rata-rata waktu penyelesaian dokumen kependudukan", "hari", "negatif", "4", ("6", "5", "5", "3")),
        (s2, "Jumlah desa yang terlayani jemput bola", "desa", "positif", "48", ("9", "21", "35", "44")),
        (s2, "Persentase pengaduan yang ditindaklanjuti", "persen", "positif", "100", ("75", "80", "91.67", "100")),
        (s2, "Jumlah inovasi layanan yang dimanfaatkan", "inovasi", "positif", "3", ("1", "1", "2", "3")),
        (
            s3,
            "Persentase temuan pemeriksaan yang belum selesai",
            "persen",
            "negatif",
            "5",
            ("12.5", "10", "7.5", "5.5"),
        ),
        (s3, "Nilai evaluasi SAKIP perangkat daerah", "nilai", "positif", "72.5", ("-", "-", "-", "70.15")),
    ]
    for i, (sas, ind, sat, tren, tg, tw) in enumerate(data):
        r = i + 1
        R, T = D(tw[3]), D(tg)
        cap = pct(R, T) if tren == "positif" else pct(2 * T - R, T)
        for c, v in enumerate((str(9071 + 13 * i), opd, "2024", sas, ind, sat, tren)):
            L.t(r, c, v)
        L.n(r, 7, koma(tg), tg)
        for q in range(4):
            if tw[q] == "-":
                L.t(r, 8 + q, "-")
            else:
                L.n(r, 8 + q, koma(tw[q]), tw[q])
        L.n(r, 12, koma(tw[3]), tw[3])
        L.n(r, 13, koma(cap), cap)
        L.t(r, 14, "melebihi target" if cap > 100 else "tercapai" if cap == 100 else "belum tercapai")
        L.t(r, 15, "capaian tren negatif = (2 x target - realisasi) / target" if tren == "negatif" else None)
    docs.append(L.dok(["pengukuran"], [len(data), len(data)]))
    # lembar 2: program + anggaran, angka asli, persen pecahan
    L = Lembar(wb, nm, "program_anggaran")
    f0 = wb.add_format({"num_format": "#,##0"})
    f1 = wb.add_format({"num_format": "0.00%"})
    f2 = wb.add_format({"num_format": "#,##0.00"})
    b0 = wb.add_format({"num_format": "#,##0", "bold": 1})
    b1 = wb.add_format({"num_format": "0.00%", "bold": 1})
    L.ws.merge_range(0, 0, 0, 9, "Pengukuran Kinerja Program Tahun 2024 - " + opd, hd)
    L.ws.merge_range(1, 4, 1, 6, "kinerja", hd)
    L.ws.merge_range(1, 7, 1, 9, "anggaran", hd)
    for c, s in enumerate(
        (
            "id_program",
            "nama_program",
            "indikator_program",
            "satuan",
            "target",
            "realisasi",
            "capaian",
            "pagu",
            "realisasi",
            "serapan",
        )
    ):
        L.t(2, c, s, hd)
    pr = [
        (
            14,
            "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
            "Indeks kepuasan ASN atas layanan sekretariat",
            "indeks",
            "82",
            "83.64",
            4318220000,
            4127865310,
        ),
        (
            15,
            "Program Pendaftaran Penduduk",
            "Persentase layanan pendaftaran penduduk tepat waktu",
            "persen",
            "95",
            "92.15",
            1284600000,
            1219047500,
        ),
        (
            16,
            "Program Pencatatan Sipil",
            "Persentase layanan pencatatan sipil tepat waktu",
            "persen",
            "95",
            "96.9",
            562380000,
            540122750,
        ),
        (
            17,
            "Program Pengelolaan Informasi Administrasi Kependudukan",
            "Persentase perangkat daerah yang memanfaatkan data kependudukan",
            "persen",
            "70",
            "63",
            738450000,
            655914200,
        ),
        (
            18,
            "Program Pengelolaan Profil Kependudukan",
            "Jumlah dokumen profil kependudukan",
            "dokumen",
            "2",
            "2",
            84750000,
            84120000,
        ),
    ]
    ca, cr = [], []
    for i, (pid, n, ind, sat, T, R, pg, re) in enumerate(pr):
        r = 3 + i
        L.t(r, 0, pid)
        for c, v in ((1, n), (2, ind), (3, sat)):
            L.t(r, c, v)
        L.n(r, 4, D(T), T, f2)
        L.n(r, 5, D(R), R, f2)
        cap, ser = pct(R, T), pct(re, pg)
        L.n(r, 6, cap / 100, cap, f1)
        ca.append(L.n(r, 7, pg, pg, f0))
        cr.append(L.n(r, 8, re, re, f0))
        L.n(r, 9, ser / 100, ser, f1)
    r = 3 + len(pr)
    a, z = sum(p[6] for p in pr), sum(p[7] for p in pr)
    L.t(r, 6, "total", b0)
    L.cek(L.n(r, 7, a, a, b0, f"=SUM(H4:H{r})"), ca)
    L.cek(L.n(r, 8, z, z, b0, f"=SUM(I4:I{r})"), cr)
    L.n(r, 9, pct(z, a) / 100, pct(z, a), b1)
    L.t(r + 2, 0, "generated by e-kinerja v1.3 at 2025-01-21 16:02")
    docs.append(L.dok(["pengukuran", "kinerja-anggaran"], [len(pr), len(pr)]))
    w = wb.add_worksheet("ref_tren")
    for i, (x, y) in enumerate((("id", "label"), ("1", "positif"), ("2", "negatif"))):
        w.write_string(i, 0, x)
        w.write_string(i, 1, y)
    w.hide()
    wb.close()
    return {
        "cerita": "Ekspor aplikasi pengukuran: kepala nama kolom di baris 1, sasaran diulang tiap indikator, angka teks, satu indikator tren negatif; lembar kedua kinerja dan anggaran "
        "program dengan persen pecahan dan total tanpa nama di kolom uraian; semua cocok.",
        "dokumen": docs,
        "bukan": [(nm, "ref_tren")],
        "salah": [],
    }


# ------------------------------------------------------------------------------------------------------------------
def l07_rkt_menyamping_digit_tertukar(folder: Path) -> dict:
    nm = "RKT 2026 Dispar.xlsx"
    wb = buku(folder, nm)
    L = Lembar(wb, nm, "RKT")
    ws = L.ws
    hd = wb.add_format({"bold": 1, "border": 1, "align": "center", "valign": "vcenter", "text_wrap": 1})
    tx = wb.add_format({"border": 1, "text_wrap": 1, "valign": "top"})
    rp = wb.add_format({"border": 1, "num_format": "#,##0", "valign": "top"})
    jb = wb.add_format({"border": 1, "num_format": "#,##0", "bold": 1})
    sal = 287460000
    salah_tulis = 284760000  # 7 dan 4 tertukar
    data = [
        (
            "Meningkatnya kunjungan wisatawan",
            "Jumlah kunjungan wisatawan",
            "185.000 orang",
            [
                (
                    "Program Peningkatan Daya Tarik Destinasi Pariwisata",
                    "Persentase destinasi yang dikelola baik",
                    "45 %",
                    [
                        (
                            "Pengelolaan Daya Tarik Wisata Kabupaten/Kota",
                            "Jumlah daya tarik wisata dikelola",
                            "9 lokasi",
                            [
                                (
                                    "Pengadaan/Pemeliharaan/Rehabilitasi Sarana dan Prasarana Pengelolaan Daya Tarik Wisata",
                                    [
                                        ("Jumlah sarana yang direhabilitasi", "5 unit"),
                                        ("Luas kawasan yang ditata", "2 hektar"),
                                    ],
                                    1165300000,
                                ),
                                (
                                    "Perencanaan dan Perancangan Daya Tarik Wisata",
                                    [("Jumlah dokumen perencanaan", "2 dokumen")],
                                    148750000,
                                ),
                            ],
                        ),
                        (
                            "Pengelolaan Destinasi Pariwisata Kabupaten/Kota",
                            "Jumlah destinasi dikelola",
                            "4 lokasi",
                            [
                                (
                                    "Pengembangan Destinasi Pariwisata",
                                    [("Jumlah destinasi yang dikembangkan", "2 lokasi")],
                                    532680000,
                                ),
                                (
                                    "Pemberdayaan Masyarakat dalam Pengelolaan Destinasi",
                                    [
                                        ("Jumlah pokdarwis dibina", "16 kelompok"),
                                        ("Jumlah peserta pelatihan", "120 orang"),
                                    ],
                                    sal,
                                ),
                            ],
                        ),
                    ],
                ),
                (
                    "Program Pemasaran Pariwisata",
                    "Persentase kenaikan lama tinggal",
                    "6 %",
                    [
                        (
                            "Pemasaran Pariwisata Dalam dan Luar Negeri",
                            "Jumlah media promosi",
                            "7 media",
                            [
                                (
                                    "Penguatan Promosi melalui Media Cetak, Elektronik dan Media Lainnya",
                                    [("Jumlah promosi", "24 kali")],
                                    196425000,
                                ),
                                (
                                    "Fasilitasi Kegiatan Pemasaran Pariwisata",
                                    [("Jumlah festival", "3 kali"), ("Jumlah pameran", "2 kali")],
                                    743900000,
                                ),
                            ],
                        )
                    ],
                ),
            ],
        ),
        (
            "Meningkatnya kualitas SDM pariwisata dan ekonomi kreatif",
            "Persentase SDM bersertifikat",
            "32,5 %",
            [
                (
                    "Program Pengembangan Sumber Daya Pariwisata dan Ekonomi Kreatif",
                    "Jumlah pelaku bersertifikat",
                    "140 orang",
                    [
                        (
                            "Pelaksanaan Peningkatan Kapasitas SDM Pariwisata Tingkat Dasar",
                            "Jumlah SDM dilatih",
                            "210 orang",
                            [
                                (
                                    "Pengembangan Kompetensi SDM Pariwisata",
                                    [("Jumlah peserta", "150 orang")],
                                    318240000,
                                ),
                                (
                                    "Fasilitasi Sertifikasi Kompetensi Tenaga Kerja Bidang Pariwisata",
                                    [("Jumlah tenaga kerja tersertifikasi", "60 orang")],
                                    121500000,
                                ),
                            ],
                        )
                    ],
                )
            ],
        ),
        (
            "Meningkatnya akuntabilitas kinerja dinas",
            "Nilai SAKIP",
            "73,25",
            [
                (
                    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                    "Indeks kepuasan layanan",
                    "84",
                    [
                        (
                            "Administrasi Keuangan Perangkat Daerah",
                            "Persentase administrasi keuangan tertib",
                            "100 %",
                            [("Penyediaan Gaji dan Tunjangan ASN", [("Jumlah ASN", "39 orang")], 3127854000)],
                        ),
                        (
                            "Administrasi Umum Perangkat Daerah",
                            "Persentase kebutuhan umum terpenuhi",
                            "100 %",
                            [
                                (
                                    "Penyediaan Peralatan dan Perlengkapan Kantor",
                                    [("Jumlah paket", "3 paket")],
                                    58350000,
                                ),
                                (
                                    "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                                    [("Jumlah laporan", "30 laporan")],
                                    176400000,
                                ),
                            ],
                        ),
                    ],
                )
            ],
        ),
    ]
    ws.set_column(0, 0, 4)
    ws.set_column(1, 15, 20)
    ws.merge_range(0, 0, 0, 15, "RENCANA KINERJA TAHUNAN (RKT)", hd)
    ws.merge_range(1, 0, 1, 15, "DINAS PARIWISATA KABUPATEN GILI TERANG TAHUN 2026", hd)
    ws.merge_range(3, 0, 5, 0, "No", hd)
    ws.merge_range(3, 1, 3, 3, "Sasaran", hd)
    ws.merge_range(3, 4, 3, 15, "Program dan Kegiatan Tahun 2026", hd)
    for c, s in ((1, "Uraian"), (2, "Indikator"), (3, "Target")):
        ws.merge_range(4, c, 5, c, s, hd)
    for g, s in enumerate(("Program", "Kegiatan", "Sub Kegiatan")):
        c = 4 + 4 * g
        ws.merge_range(4, c, 4, c + 3, s, hd)
        for j, x in enumerate(("Uraian", "Indikator", "Target (K)", "Rp.")):
            L.t(5, c + j, x, hd)
    for c in range(16):
        L.t(6, c, str(c + 1), hd)

    def m(r1, r2, c, v, f):
        if r2 > r1:
            ws.merge_range(r1, c, r2, c, "", f)
        if isinstance(v, str):
            ws.write_string(r1, c, v, f)
        else:
            ws.write_number(r1, c, v, f)

    def tg(r, c, s):  # target teks -> angka
        L.angka[A1(r, c)] = bersih(s.split()[0].replace(".", "").replace(",", "."))

    r = 7
    tinggi = lambda s: len(s[1])
    pc, kc, sc = [], [], []
    np_ = nk = ns = 0
    salsel = None
    tot = 0
    for no, (sas, si, st, progs) in enumerate(data, 1):
        rs = r
        for p, pi, pt, kegs in progs:
            rp0, selk, jp = r, [], 0
            for k, ki, kt, subs in kegs:
                rk, sels = r, []
                for s in subs:
                    for q, (ind, t) in enumerate(s[1]):
                        L.t(r + q, 13, ind, tx), L.t(r + q, 14, t, tx), tg(r + q, 14, t)
                    e = r + tinggi(s) - 1
                    m(r, e, 12, s[0], tx)
                    if s[2] == sal:
                        m(r, e, 15, salah_tulis, rp)
                        salsel = A1(r, 15)
                    else:
                        m(r, e, 15, s[2], rp)
                        L.angka[A1(r, 15)] = str(s[2])
                    sels.append(A1(r, 15))
                    ns += 1
                    r = e + 1
                jk = sum(s[2] for s in subs)
                for c, v in ((8, k), (9, ki), (10, kt)):
                    m(rk, r - 1, c, v, tx)
                tg(rk, 10, kt)
                m(rk, r - 1, 11, jk, rp)
                L.angka[A1(rk, 11)] = str(jk)
                L.cek(A1(rk, 11), sels)
                selk.append(A1(rk, 11))
                sc += sels
                nk += 1
                jp += jk
            for c, v in ((4, p), (5, pi), (6, pt)):
                m(rp0, r - 1, c, v, tx)
            tg(rp0, 6, pt)
            m(rp0, r - 1, 7, jp, rp)
            L.angka[A1(rp0, 7)] = str(jp)
            L.cek(A1(rp0, 7), selk)
            pc.append(A1(rp0, 7))
            kc += selk
            np_ += 1
            tot += jp
        m(rs, r - 1, 0, str(no), tx)
        for c, v in ((1, sas), (2, si), (3, st)):
            m(rs, r - 1, c, v, tx)
        tg(rs, 3, st)
    nbaris = r - 7
    ws.merge_range(r, 0, r, 6, "Jumlah", jb)
    for c, b in ((7, pc), (11, kc), (15, sc)):
        L.cek(L.n(r, c, tot, tot, jb), b)
    L.t(r + 2, 13, "Gili Terang, 14 Juli 2025")
    L.t(r + 3, 13, "Kepala Dinas Pariwisata,")
    L.t(r + 7, 13, "NAMA PEJABAT")
    L.t(r + 8, 13, "NIP. 19710203 199803 1 004")
    wb.close()
    return {
        "cerita": "RKT menyamping (sasaran, program, kegiatan, sub kegiatan berdampingan, sel digabung ke bawah, sub kegiatan berindikator ganda); "
        f"satu pagu sub kegiatan tertukar digit di {salsel} ({rb(salah_tulis)} seharusnya {rb(sal)}), kegiatan dan jumlah tetap benar.",
        "dokumen": [L.dok(["rkt"], [ns, nbaris + np_ + nk + len(data)])],
        "bukan": [],
        "salah": [{"berkas": nm, "lembar": "RKT", "sel": salsel, "benar": str(sal)}],
    }


# ------------------------------------------------------------------------------------------------------------------
def l08_realisasi_kolom_mulai_digit_hilang(folder: Path) -> dict:
    nm = "LAP BULANAN SEPTEMBER PUPR.xlsx"
    wb = buku(folder, nm)
    L = Lembar(wb, nm, "SEPT")
    ws = L.ws
    hd = wb.add_format({"bold": 1, "border": 1, "align": "center", "valign": "vcenter", "text_wrap": 1})
    tb = wb.add_format({"bold": 1})
    rp = wb.add_format({"num_format": "#,##0"})
    rb_ = wb.add_format({"num_format": "#,##0", "bold": 1, "top": 1})
    pf = wb.add_format({"num_format": "0.00"})
    data = [
        (
            "PROGRAM PENGELOLAAN SUMBER DAYA AIR (SDA)",
            [
                (
                    "PENGELOLAAN SDA DAN BANGUNAN PENGAMAN PANTAI",
                    [
                        ("PEMBANGUNAN EMBUNG AIR BAKU", 1845000000, 922500000, 461250000, 78, "DAK"),
                        ("NORMALISASI/RESTORASI SUNGAI", 673200000, 201960000, 134640000, 55, "DAU"),
                    ],
                ),
                (
                    "PENGEMBANGAN DAN PENGELOLAAN SISTEM IRIGASI PRIMER DAN SEKUNDER",
                    [
                        ("REHABILITASI JARINGAN IRIGASI PERMUKAAN", 2316750000, 1158375000, 347512500, 70, "DAK"),
                        (
                            "OPERASI DAN PEMELIHARAAN JARINGAN IRIGASI PERMUKAAN",
                            284600000,
                            186125000,
                            23715000,
                            75,
                            "DAU",
                        ),
                    ],
                ),
            ],
            "EMBUNG MENUNGGU PEMBEBASAN LAHAN DI DUA TITIK, KONTRAKTOR SUDAH DISURATI",
        ),
        (
            "PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM PENYEDIAAN AIR MINUM",
            [
                (
                    "PENGELOLAAN DAN PENGEMBANGAN SPAM DI DAERAH KABUPATEN/KOTA",
                    [
                        (
                            "PEMBANGUNAN SPAM JARINGAN PERPIPAAN DI KAWASAN PERDESAAN",
                            3472800000,
                            1736400000,
                            868200000,
                            80,
                            "DAK",
                        ),
                        ("PERBAIKAN SPAM JARINGAN PERPIPAAN", 418350000, 125505000, 96245000, 60, "DAU"),
                    ],
                )
            ],
            None,
        ),
        (
            "PROGRAM PENYELENGGARAAN JALAN",
            [
                (
                    "PENYELENGGARAAN JALAN KABUPATEN/KOTA",
                    [
                        ("REKONSTRUKSI JALAN", 8164500000, 4082250000, 1632900000, 72, "DAK"),
                        ("PEMELIHARAAN RUTIN JALAN", 1127640000, 714318500, 118427300, 74, "DAU"),
                        ("PEMBANGUNAN JEMBATAN", 2950000000, 885000000, 590000000, 52, "DBH"),
                        (
                            "PENYUSUNAN RENCANA, KEBIJAKAN DAN STRATEGI PENYELENGGARAAN JALAN",
                            198700000,
                            59610000,
                            0,
                            40,
                            "DAU",
                        ),
                    ],
                )
            ],
            "JEMBATAN ADDENDUM 30 HARI",
        ),
        (
            "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
            [
                (
                    "ADMINISTRASI KEUANGAN PERANGKAT DAERAH",
                    [("PENYEDIAAN GAJI DAN TUNJANGAN ASN", 5738216000, 4016751200, 478184600, 78, "DAU")],
                ),
                (
                    "PEMELIHARAAN BARANG MILIK DAERAH PENUNJANG URUSAN PEMERINTAHAN DAERAH",
                    [
                        (
                            "PENYEDIAAN JASA PEMELIHARAAN KENDARAAN DINAS OPERASIONAL",
                            146400000,
                            83217450,
                            12684000,
                            66,
                            "DAU",
                        )
                    ],
                ),
            ],
            None,
        ),
    ]
    ws.set_column(0, 0, 4)
    ws.set_column(1, 2, 3)
    ws.set_column(3, 3, 62)
    ws.set_column(4, 8, 17)
    ws.merge_range(0, 0, 0, 11, "LAPORAN KEMAJUAN KEUANGAN DAN FISIK S/D BULAN SEPTEMBER 2025", hd)
    ws.merge_range(1, 0, 1, 11, "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG KABUPATEN RUMBIA JAYA", hd)
    ws.merge_range(3, 0, 4, 0, "NO", hd)
    ws.merge_range(3, 1, 4, 3, "URAIAN", hd)
    ws.merge_range(3, 4, 4, 4, "PAGU DANA", hd)
    ws.merge_range(3, 5, 3, 7, "REALISASI KEUANGAN (RP)", hd)
    for c, s in ((5, "S/D BULAN LALU"), (6, "BULAN INI"), (7, "S/D BULAN INI")):
        L.t(4, c, s, hd)
    ws.merge_range(3, 8, 4, 8, "SISA DANA", hd)
    ws.merge_range(3, 9, 3, 10, "PROSENTASE", hd)
    L.t(4, 9, "KEU", hd)
    L.t(4, 10, "FISIK", hd)
    ws.merge_range(3, 11, 4, 11, "SUMBER", hd)
    rows_ = []
    salsel = benar = None

    def angka(r, v, f, salah=False):
        nonlocal salsel, benar
        pg, lalu, ini = v
        sd = lalu + ini
        sel = []
        for c, x in ((4, pg), (5, lalu), (6, ini), (7, sd), (8, pg - sd)):
            if salah and c == 6:
                L.n(r, c, int(str(x)[:4] + str(x)[5:]), 0, f, catat=False)
                salsel, benar = A1(r, c), str(x)
                sel.append(A1(r, c))
            else:
                sel.append(L.n(r, c, x, x, f))
        p = pct(sd, pg)
        L.n(r, 9, p, p, pf)
        L.cek(sel[3], [sel[1], sel[2]])
        L.cek(sel[4], [sel[0]], [sel[3]])
        return sel

    r, nb = 5, 0
    tot, selp = [0, 0, 0], []
    rom = ("I", "II", "III", "IV")
    for ip, (p, kegs, cat) in enumerate(data):
        r += 1
        L.t(r, 0, rom[ip], tb)
        L.t(r, 1, p, tb)
        rp0 = r
        r, nb = r + 1, nb + 1
        vp, selk = [0, 0, 0], []
        for k, subs in kegs:
            vk = [sum(s[j] for s in subs) for j in (1, 2, 3)]
            L.t(r, 2, k)
            ck = angka(r, vk, rp)
            r, nb = r + 1, nb + 1
            ss = []
            for s in subs:
                L.t(r, 3, s[0])
                ss.append(angka(r, s[1:4], rp, salah=s[0] == "PEMELIHARAAN RUTIN JALAN"))
                L.n(r, 10, s[4], s[4])
                L.t(r, 11, s[5])
                r, nb = r + 1, nb + 1
            for j in range(5):
                L.cek(ck[j], [x[j] for x in ss])
            selk.append(ck)
            vp = [a + b for a, b in zip(vp, vk)]
        cp = angka(rp0, vp, rb_)
        for j in range(5):
            L.cek(cp[j], [x[j] for x in selk])
        selp.append(cp)
        tot = [a + b for a, b in zip(tot, vp)]
        if cat:
            L.t(r, 3, "KET : " + cat, wb.add_format({"italic": 1}))
            r += 1
    r += 1
    L.t(r, 3, "JADI KESELURUHAN DANA DINAS", tb)
    ct = angka(r, tot, rb_)
    for j in range(5):
        L.cek(ct[j], [x[j] for x in selp])
    # rekap per sumber dana di samping
    L.t(3, 13, "REKAP SUMBER DANA", tb)
    L.t(4, 13, "SUMBER", hd)
    L.t(4, 14, "PAGU", hd)
    for i, sd in enumerate(("DAU", "DAK", "DBH")):
        L.t(5 + i, 13, sd)
        L.t(5 + i, 14, sum(s[1] for p in data for k in p[1] for s in k[1] if s[5] == sd), rp)
    L.t(8, 13, "JUMLAH", tb)
    L.t(8, 14, tot[0], rb_)
    r += 3
    for s in ("RUMBIA JAYA, 3 OKTOBER 2025", "KEPALA DINAS", None, None, "NAMA PEJABAT", "NIP. 19710203 199803 1 004"):
        L.t(r, 8, s)
        r += 1
    wb.close()
    return {
        "cerita": "Laporan realisasi bulanan huruf besar, jenjang hanya dari kolom mulai, catatan di antara program, rekap sumber dana di samping; "
        f"satu realisasi bulan ini kehilangan satu digit di {salsel} (seharusnya {rb(int(benar))}), s/d bulan ini, kegiatan, program dan jumlah tetap benar.",
        "dokumen": [L.dok(["realisasi"], [nb, nb])],
        "bukan": [],
        "salah": [{"berkas": nm, "lembar": "SEPT", "sel": salsel, "benar": benar}],
    }
