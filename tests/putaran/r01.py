"""Round 1, written as a planner of a kabupaten dinas in Jawa Timur keeps them: inherited lists, made by hand."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import xlsxwriter
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter as huruf


# ---------------------------------------------------------------- pembantu
def D(x) -> Decimal:
    return Decimal(str(x))


def teks(x) -> str:
    """Nilai sebagai teks polos: 42500000, 98.5, -1200000."""
    d = D(x)
    if d == d.to_integral_value():
        return str(int(d))
    return format(d.normalize(), "f")


def bulat(x, des=2) -> Decimal:
    return D(x).quantize(Decimal(1).scaleb(-des), rounding=ROUND_HALF_UP)


def persen(a, b, des=2) -> Decimal:
    return bulat(D(a) * 100 / D(b), des)


def id_rp(n, des=0) -> str:
    s = f"{int(n):,}".replace(",", ".")
    return s + ("," + "0" * des if des else "")


def id_des(x, des=2) -> str:
    return f"{bulat(x, des):,.{des}f}".replace(",", "_").replace(".", ",").replace("_", ".")


def jumlahkan(pohon):
    """pohon: [(tingkat, kode, nama, daun|None, ...)] -> daftar nilai (tuple) tiap baris."""
    hasil = []
    for i, b in enumerate(pohon):
        if b[3] is not None:
            hasil.append(tuple(b[3]))
            continue
        tot = None
        for c in pohon[i + 1 :]:
            if c[0] <= b[0]:
                break
            if c[3] is not None:
                tot = tuple(c[3]) if tot is None else tuple(x + y for x, y in zip(tot, c[3]))
        hasil.append(tot)
    return hasil


def anak(pohon, i):
    """Indeks anak langsung baris i."""
    hasil = []
    for j in range(i + 1, len(pohon)):
        if pohon[j][0] <= pohon[i][0]:
            break
        if pohon[j][0] == pohon[i][0] + 1:
            hasil.append(j)
    return hasil


def total(pohon):
    daun = [b[3] for b in pohon if b[3] is not None]
    return tuple(sum(k) for k in zip(*daun))


# ---------------------------------------------------------------- 1
def l01_dpa_kode_relatif(folder: Path) -> dict:
    P = [
        (1, "01", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA", None),
        (2, "2.01", "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", None),
        (3, "0001", "Penyusunan Dokumen Perencanaan Perangkat Daerah", (38_450_000, 0)),
        (3, "0002", "Koordinasi dan Penyusunan Dokumen RKA-SKPD", (0, 0)),
        (
            3,
            "0006",
            "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
            (21_375_000, 0),
        ),
        (3, "0007", "Evaluasi Kinerja Perangkat Daerah", (17_820_000, 0)),
        (2, "2.02", "Administrasi Keuangan Perangkat Daerah", None),
        (3, "0001", "Penyediaan Gaji dan Tunjangan ASN", (6_842_317_450, 0)),
        (3, "0005", "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD", (14_690_000, 0)),
        (2, "2.06", "Administrasi Umum Perangkat Daerah", None),
        (3, "0001", "Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor", (26_130_500, 0)),
        (3, "0002", "Penyediaan Peralatan dan Perlengkapan Kantor", (31_245_000, 118_600_000)),
        (3, "0005", "Penyediaan Barang Cetakan dan Penggandaan", (42_715_250, 0)),
        (3, "0009", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", (187_360_000, 0)),
        (2, "2.08", "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", None),
        (3, "0002", "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", (3_916_480_000, 0)),
        (3, "0004", "Penyediaan Jasa Pelayanan Umum Kantor", (1_274_905_000, 0)),
        (2, "2.09", "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah", None),
        (
            3,
            "0002",
            "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan",
            (236_750_000, 0),
        ),
        (3, "0009", "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya", (54_200_000, 97_850_000)),
        (1, "02", "PROGRAM PENYELENGGARAAN LALU LINTAS DAN ANGKUTAN JALAN (LLAJ)", None),
        (2, "2.02", "Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota", None),
        (3, "0003", "Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota", (64_380_000, 1_845_275_000)),
        (3, "0004", "Rehabilitasi dan Pemeliharaan Perlengkapan Jalan", (728_540_000, 0)),
        (2, "2.04", "Penerbitan Izin Penyelenggaraan dan Pembangunan Fasilitas Parkir", None),
        (
            3,
            "0002",
            "Koordinasi dan Sinkronisasi Pengawasan Pelaksanaan Izin Penyelenggaraan dan Pembangunan Fasilitas Parkir",
            (415_260_000, 0),
        ),
        (2, "2.05", "Pengujian Berkala Kendaraan Bermotor", None),
        (3, "0001", "Penyediaan Sarana dan Prasarana Pengujian Berkala Kendaraan Bermotor", (83_125_000, 264_900_000)),
        (3, "0004", "Sertifikasi Penguji dan Sarana Pengujian Berkala Kendaraan Bermotor", (0, 0)),
        (3, "0006", "Pemeliharaan Sarana dan Prasarana Pengujian Berkala Kendaraan Bermotor", (96_540_750, 0)),
        (2, "2.06", "Pelaksanaan Manajemen dan Rekayasa Lalu Lintas untuk Jaringan Jalan Kabupaten/Kota", None),
        (
            3,
            "0001",
            "Penataan Manajemen dan Rekayasa Lalu Lintas untuk Jaringan Jalan Kabupaten/Kota",
            (318_470_000, 0),
        ),
        (
            3,
            "0004",
            "Pengawasan dan Pengendalian Efektivitas Pelaksanaan Kebijakan untuk Jalan Kabupaten/Kota",
            (502_615_000, 0),
        ),
        (
            2,
            "2.09",
            "Penyediaan Angkutan Umum untuk Jasa Angkutan Orang dan/atau Barang Antar Kota dalam 1 (Satu) Daerah Kabupaten/Kota",
            None,
        ),
        (3, "0001", "Penyediaan Angkutan Umum (Angkutan Sekolah Gratis)", (1_137_890_000, 0)),
    ]
    V = jumlahkan(P)
    T = total(P)
    f = folder / "DAFTAR DPA DISHUB 2024 fix.xlsx"
    wb = xlsxwriter.Workbook(str(f))
    ws = wb.add_worksheet("DPA")
    fn = {"font_name": "Bookman Old Style", "font_size": 10, "valign": "top"}
    jud = wb.add_format({**fn, "bold": True, "font_size": 12, "align": "center"})
    hd = wb.add_format(
        {
            **fn,
            "bold": True,
            "border": 1,
            "align": "center",
            "valign": "vcenter",
            "text_wrap": True,
            "bg_color": "#DDEBF7",
        }
    )
    nr = wb.add_format({**fn, "italic": True, "font_size": 8, "border": 1, "align": "center"})
    biasa = wb.add_format(fn)
    num = '#,##0;(#,##0);"-"'

    def gaya(lv):
        dasar = {**fn, "border": 1}
        if lv <= 1:
            dasar.update(bold=True)
        if lv == 0:
            dasar.update(bg_color="#F2F2F2")
        return (
            wb.add_format({**dasar, "align": "center", "num_format": "@"}),
            wb.add_format({**dasar, "text_wrap": True}),
            wb.add_format({**dasar, "num_format": num}),
        )

    G = {lv: gaya(lv) for lv in range(4)}
    ws.merge_range("B1:I1", "DAFTAR PAGU DOKUMEN PELAKSANAAN ANGGARAN (DPA)", jud)
    ws.merge_range("B2:I2", "DINAS PERHUBUNGAN KABUPATEN WONOASRI", jud)
    ws.merge_range("B3:I3", "TAHUN ANGGARAN 2024", jud)
    ws.merge_range("B5:E5", "KODE", hd)
    for c, t in zip("BCDE", ["Bid. Urusan", "Prog", "Keg", "Sub"]):
        ws.write(f"{c}6", t, hd)
    ws.merge_range("F5:F6", "URAIAN", hd)
    ws.merge_range("G5:H5", "BELANJA (Rp)", hd)
    ws.write("G6", "Operasi", hd)
    ws.write("H6", "Modal", hd)
    ws.merge_range("I5:I6", "JML PAGU (Rp)", hd)
    ws.merge_range("J5:J6", "PPTK", hd)
    for i, c in enumerate("BCDEFGHI", 1):
        ws.write(f"{c}7", i, nr)
    angka = {}

    def tulis(r, lv, op, mo, frm=None):
        for c, v in (("G", op), ("H", mo)):
            if frm:
                ws.write_formula(f"{c}{r}", frm.replace("#", c), G[lv][2], v)
            else:
                ws.write_number(f"{c}{r}", v, G[lv][2])
            if v:
                angka[f"{c}{r}"] = teks(v)
        ws.write_formula(f"I{r}", f"=G{r}+H{r}", G[lv][2], op + mo)
        if op + mo:
            angka[f"I{r}"] = teks(op + mo)

    awal = 10
    prog = [i for i, b in enumerate(P) if b[0] == 1]
    jml = "=" + "+".join(f"#{awal + i}" for i in prog)
    for c in "BCDE":
        ws.write_blank(f"{c}8", None, G[0][0])
    ws.write("F8", "DINAS PERHUBUNGAN", G[0][1])
    tulis(8, 0, *T, "=#9")
    ws.write("B9", "2.15", G[0][0])
    for c in "CDE":
        ws.write_blank(f"{c}9", None, G[0][0])
    ws.write("F9", "URUSAN PEMERINTAHAN BIDANG PERHUBUNGAN", G[0][1])
    tulis(9, 0, *T, jml)
    kabid = {"01": "Sekretaris", "02": "Kabid Lalu Lintas"}
    kini = ""
    for i, b in enumerate(P):
        r = awal + i
        if b[0] == 1:
            kini = b[1]
        for lv, c in ((0, "B"), (1, "C"), (2, "D"), (3, "E")):
            if lv == b[0]:
                ws.write_string(f"{c}{r}", b[1], G[b[0]][0])
            else:
                ws.write_blank(f"{c}{r}", None, G[b[0]][0])
        ws.write(f"F{r}", b[2], G[b[0]][1])
        if b[3] is None:
            tulis(r, b[0], *V[i], "=" + "+".join(f"#{awal + j}" for j in anak(P, i)))
        else:
            tulis(r, b[0], *b[3])
            if not sum(b[3]):
                ws.set_row(r - 1, None, None, {"hidden": True})
        if b[0] == 3:
            ws.write(f"J{r}", kabid[kini], G[3][1])
    r = awal + len(P) + 1
    ws.write(f"F{r}", "Ket : sub kegiatan yang tidak dianggarkan disembunyikan (hide)", biasa)
    ws.write(f"F{r + 1}", "Sumber : SIPD-RI, diolah Sub Bag Penyusunan Program", biasa)
    ws.write(f"H{r + 3}", "Wonoasri, 5 Januari 2024", biasa)
    ws.write(f"H{r + 4}", "KEPALA DINAS PERHUBUNGAN", biasa)
    ws.write(f"H{r + 8}", "NAMA PEJABAT", biasa)
    ws.write(f"H{r + 9}", "Pembina Utama Muda", biasa)
    ws.write(f"H{r + 10}", "NIP. 19710203 199803 1 004", biasa)
    ws.set_column("A:A", 2)
    ws.set_column("B:E", 6)
    ws.set_column("F:F", 60)
    ws.set_column("G:I", 17)
    ws.set_column("J:J", 18, None, {"hidden": True})
    ws.freeze_panes(7, 0)
    ws.set_landscape()
    ws.set_paper(14)
    wb.close()
    nihil = sum(1 for b in P if b[3] is not None and not sum(b[3]))
    return {
        "cerita": "DPA dengan kode relatif di empat kolom (hanya pecahan kode tingkatnya sendiri), total di atas bernama dinas dan urusan, "
        "dua sub kegiatan nol disembunyikan, kolom PPTK tersembunyi; semua jumlah cocok.",
        "dokumen": [
            {"berkas": f.name, "lembar": "DPA", "jenis": ["dpa"], "baris": [len(P) - nihil, len(P) + 2], "angka": angka}
        ],
        "bukan": [],
        "salah": [],
    }


# ---------------------------------------------------------------- 2
def l02_rkt_menyamping_dan_pk(folder: Path) -> dict:
    # sasaran > program > kegiatan > sub > [(indikator, target)]
    S = [
        (
            "Meningkatnya budaya literasi masyarakat",
            [
                ("Tingkat Kegemaran Membaca", "nilai", D("68.25")),
                ("Indeks Pembangunan Literasi Masyarakat", "indeks", D("71.4")),
            ],
            [
                (
                    "PROGRAM PEMBINAAN PERPUSTAKAAN",
                    "Persentase perpustakaan yang dibina",
                    D("62.5"),
                    [
                        (
                            "Pengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota",
                            "Jumlah perpustakaan sesuai standar",
                            "24 unit",
                            [
                                (
                                    "Pembinaan Perpustakaan pada Satuan Pendidikan Dasar di Seluruh Wilayah Kabupaten/Kota",
                                    214_560_000,
                                    [
                                        ("Jumlah perpustakaan sekolah yang dibina", "85 perpustakaan"),
                                        ("Jumlah pengelola yang mengikuti bimtek", "120 orang"),
                                    ],
                                ),
                                (
                                    "Pengembangan Bahan Pustaka",
                                    368_925_000,
                                    [("Jumlah bahan pustaka yang diadakan", "2.150 eksemplar")],
                                ),
                                (
                                    "Pengelolaan dan Pengembangan Perpustakaan Berbasis TIK",
                                    142_730_000,
                                    [("Jumlah layanan berbasis TIK", "3 layanan")],
                                ),
                            ],
                        ),
                        (
                            "Pembudayaan Gemar Membaca Tingkat Daerah Kabupaten/Kota",
                            "Jumlah kegiatan gemar membaca",
                            "18 kali",
                            [
                                (
                                    "Sosialisasi Budaya Baca dan Literasi pada Satuan Pendidikan Dasar dan Pendidikan Khusus serta Masyarakat",
                                    276_415_000,
                                    [
                                        ("Jumlah peserta sosialisasi", "900 orang"),
                                        ("Jumlah duta baca yang dikukuhkan", "2 orang"),
                                    ],
                                ),
                                (
                                    "Pemilihan Duta Baca Tingkat Daerah Kabupaten/Kota",
                                    58_340_000,
                                    [("Jumlah pemilihan duta baca", "1 kali")],
                                ),
                            ],
                        ),
                    ],
                ),
                (
                    "PROGRAM PELESTARIAN KOLEKSI NASIONAL DAN NASKAH KUNO",
                    "Persentase naskah kuno yang dilestarikan",
                    D("45"),
                    [
                        (
                            "Pelestarian Naskah Kuno Milik Daerah Kabupaten/Kota",
                            "Jumlah naskah kuno terdaftar",
                            "12 naskah",
                            [
                                (
                                    "Peningkatan Peran Serta Masyarakat dalam Penyimpanan, Perawatan dan Pendaftaran Naskah Kuno",
                                    47_280_000,
                                    [("Jumlah naskah yang didaftarkan", "12 naskah")],
                                ),
                            ],
                        )
                    ],
                ),
            ],
        ),
        (
            "Meningkatnya tertib arsip perangkat daerah",
            [("Nilai Pengawasan Kearsipan", "nilai", D("74.8"))],
            [
                (
                    "PROGRAM PENGELOLAAN ARSIP",
                    "Persentase arsip yang dikelola sesuai kaidah",
                    D("70"),
                    [
                        (
                            "Pengelolaan Arsip Dinamis Daerah Kabupaten/Kota",
                            "Jumlah OPD tertib arsip dinamis",
                            "28 OPD",
                            [
                                (
                                    "Penciptaan dan Penggunaan Arsip Dinamis",
                                    126_875_000,
                                    [("Jumlah arsip yang diolah", "4.500 berkas")],
                                ),
                                (
                                    "Pemeliharaan dan Penyusutan Arsip Dinamis",
                                    183_640_000,
                                    [
                                        ("Jumlah arsip yang disusutkan", "1.200 berkas"),
                                        ("Jumlah JRA yang diterapkan", "28 OPD"),
                                    ],
                                ),
                            ],
                        ),
                        (
                            "Pengelolaan Arsip Statis Daerah Kabupaten/Kota",
                            "Jumlah khazanah arsip statis",
                            "350 khazanah",
                            [
                                (
                                    "Akuisisi, Pengolahan, Preservasi, dan Akses Arsip Statis",
                                    94_185_000,
                                    [("Jumlah arsip statis diakuisisi", "350 arsip")],
                                ),
                            ],
                        ),
                    ],
                )
            ],
        ),
        (
            "Meningkatnya akuntabilitas kinerja perangkat daerah",
            [("Nilai SAKIP Dinas", "nilai", D("80.15"))],
            [
                (
                    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
                    "Persentase layanan kesekretariatan",
                    D("100"),
                    [
                        (
                            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                            "Jumlah dokumen",
                            "9 dokumen",
                            [
                                (
                                    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                                    16_920_000,
                                    [("Jumlah dokumen perencanaan", "5 dokumen")],
                                ),
                                (
                                    "Evaluasi Kinerja Perangkat Daerah",
                                    12_465_000,
                                    [("Jumlah laporan evaluasi", "4 laporan")],
                                ),
                            ],
                        ),
                        (
                            "Administrasi Keuangan Perangkat Daerah",
                            "Jumlah bulan layanan",
                            "14 bulan",
                            [
                                (
                                    "Penyediaan Gaji dan Tunjangan ASN",
                                    3_418_726_300,
                                    [("Jumlah ASN yang dibayar gajinya", "41 orang/bulan")],
                                ),
                            ],
                        ),
                        (
                            "Administrasi Umum Perangkat Daerah",
                            "Jumlah jenis layanan umum",
                            "3 jenis",
                            [
                                (
                                    "Penyediaan Peralatan dan Perlengkapan Kantor",
                                    87_550_000,
                                    [("Jumlah paket peralatan", "4 paket")],
                                ),
                                (
                                    "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                                    109_300_000,
                                    [("Jumlah laporan rapat", "12 laporan")],
                                ),
                            ],
                        ),
                        (
                            "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                            "Jumlah bulan layanan jasa",
                            "12 bulan",
                            [
                                (
                                    "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                                    148_200_000,
                                    [("Jumlah laporan", "12 laporan")],
                                ),
                                (
                                    "Penyediaan Jasa Pelayanan Umum Kantor",
                                    412_860_000,
                                    [("Jumlah laporan", "12 laporan")],
                                ),
                            ],
                        ),
                    ],
                )
            ],
        ),
    ]
    f = folder / "RKT dan PK DISPERPUSIP 2025.xlsx"
    wb = xlsxwriter.Workbook(str(f))
    ws = wb.add_worksheet("RKT 2025")
    jud = wb.add_format({"bold": True, "font_size": 13, "align": "center", "font_name": "Arial"})
    d = {"font_name": "Arial", "font_size": 9, "border": 1, "valign": "top", "text_wrap": True}
    hd = wb.add_format({**d, "bold": True, "align": "center", "valign": "vcenter", "bg_color": "#E2EFDA"})
    nr = wb.add_format({**d, "align": "center", "font_size": 8, "bg_color": "#D9D9D9"})
    t = wb.add_format(d)
    rp = wb.add_format({**d, "num_format": "#,##0"})
    rpb = wb.add_format({**d, "num_format": "#,##0", "bold": True})
    tb = wb.add_format({**d, "bold": True, "align": "center"})
    des = wb.add_format({**d, "num_format": "0.00", "align": "center"})
    pct = wb.add_format({**d, "num_format": "0.0%", "align": "center"})
    polos = wb.add_format({"font_name": "Arial", "font_size": 10})
    ws.merge_range("A1:Q1", "RENCANA KINERJA TAHUNAN (RKT)", jud)
    ws.merge_range("A2:Q2", "DINAS PERPUSTAKAAN DAN KEARSIPAN KABUPATEN SUMBERJATI TAHUN 2025", jud)
    # 3 baris kepala + baris nomor
    ws.merge_range("A4:A6", "No", hd)
    ws.merge_range("B4:D4", "SASARAN RENSTRA", hd)
    ws.merge_range("E4:P4", "PROGRAM, KEGIATAN DAN SUB KEGIATAN TAHUN 2025", hd)
    ws.merge_range("Q4:Q6", "KET", hd)
    for a, x in (("B", "Uraian"), ("C", "Indikator"), ("D", "Target")):
        ws.merge_range(f"{a}5:{a}6", x, hd)
    for a, z, x in (("E", "H", "Program"), ("I", "L", "Kegiatan"), ("M", "P", "Sub Kegiatan")):
        ws.merge_range(f"{a}5:{z}5", x, hd)
        for k, y in enumerate(("Uraian", "Indikator", "K", "Rp.")):
            ws.write(5, ord(a) - 65 + k, y, hd)
    for k in range(17):
        ws.write(6, k, k + 1, nr)
    angka = {}
    r = 8
    baris = 0
    progs = []
    awal = r
    for ns, (sas, inds, prs) in enumerate(S, 1):
        r0 = r
        for pn, pi, pt, kgs in prs:
            rp0 = r
            ptot = 0
            krows = []
            for kn, ki, kt, subs in kgs:
                rk0 = r
                krows.append(r)
                ktot = sum(s[1] for s in subs)
                ptot += ktot
                for sn, amt, ils in subs:
                    for n, (il, it) in enumerate(ils):
                        # nama program, kegiatan, sub kegiatan diisi turun di tiap baris
                        ws.write(f"E{r}", pn, t)
                        ws.write(f"I{r}", kn, t)
                        ws.write(f"M{r}", sn, t)
                        ws.write(f"N{r}", il, t)
                        ws.write(f"O{r}", it, t)
                        for c in "FGHJKLPQABCD":
                            ws.write_blank(f"{c}{r}", None, t)
                        if n == 0:
                            ws.write_number(f"P{r}", amt, rp)
                            angka[f"P{r}"] = teks(amt)
                        baris += 1
                        r += 1
                ws.write(f"J{rk0}", ki, t)
                ws.write(f"K{rk0}", kt, t)
                ws.write_formula(f"L{rk0}", f"=SUM(P{rk0}:P{r - 1})", rp, ktot)
                angka[f"L{rk0}"] = teks(ktot)
            ws.write(f"F{rp0}", pi, t)
            ws.write_number(f"G{rp0}", float(pt / 100), pct)
            angka[f"G{rp0}"] = teks(pt)
            ws.write_formula(f"H{rp0}", "=" + "+".join(f"L{x}" for x in krows), rpb, ptot)
            angka[f"H{rp0}"] = teks(ptot)
            progs.append((pn, ptot))
        ws.merge_range(f"A{r0}:A{r - 1}", ns, t) if r - 1 > r0 else ws.write(f"A{r0}", ns, t)
        ws.merge_range(f"B{r0}:B{r - 1}", sas, t)
        for k, (i, sat, tg) in enumerate(inds):
            ws.write(f"C{r0 + k}", i + f" ({sat})", t)
            ws.write_number(f"D{r0 + k}", float(tg), des)
            angka[f"D{r0 + k}"] = teks(tg)
    tot = sum(x for _, x in progs)
    ws.merge_range(f"A{r}:G{r}", "J U M L A H", tb)
    for c in "IJKMNOQ":
        ws.write_blank(f"{c}{r}", None, t)
    for c in "HLP":
        ws.write_formula(f"{c}{r}", f"=SUM({c}{awal}:{c}{r - 1})", rpb, tot)
        angka[f"{c}{r}"] = teks(tot)
    ws.write(f"N{r + 2}", "Sumberjati, 2 Januari 2025", polos)
    ws.write(f"N{r + 3}", "Kepala Dinas Perpustakaan dan Kearsipan", polos)
    ws.write(f"N{r + 7}", "NAMA PEJABAT, S.Sos., M.M.", polos)
    ws.write(f"N{r + 8}", "NIP. 19710203 199803 1 004", polos)
    ws.set_column("A:A", 4)
    ws.set_column("B:P", 19)
    ws.set_landscape()
    ws.repeat_rows(3, 6)

    # PK
    pk = wb.add_worksheet("PK Kadin")
    tengah = wb.add_format({"bold": True, "align": "center", "font_name": "Arial", "font_size": 12})
    pk.merge_range("A1:E1", "LAMPIRAN PERJANJIAN KINERJA TAHUN 2025", tengah)
    pk.merge_range("A2:E2", "KEPALA DINAS PERPUSTAKAAN DAN KEARSIPAN", tengah)
    for c, x in zip("ABCDE", ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET"]):
        pk.write(f"{c}4", x, hd)
    for k, c in enumerate("ABCDE", 1):
        pk.write(f"{c}5", f"({k})", nr)
    ap = {}
    q = 6
    nind = 0
    for ns, (sas, inds, _) in enumerate(S, 1):
        for k, (i, sat, tg) in enumerate(inds):
            if k == 0:
                if len(inds) > 1:
                    pk.merge_range(f"A{q}:A{q + len(inds) - 1}", ns, t)
                    pk.merge_range(f"B{q}:B{q + len(inds) - 1}", sas, t)
                else:
                    pk.write(f"A{q}", ns, t)
                    pk.write(f"B{q}", sas, t)
            pk.write(f"C{q}", i, t)
            pk.write(f"D{q}", sat, t)
            pk.write_string(f"E{q}", id_des(tg), t)
            ap[f"E{q}"] = teks(tg)
            nind += 1
            q += 1
    q += 1
    pk.write(f"A{q}", "No", hd)
    pk.merge_range(f"B{q}:C{q}", "P r o g r a m", hd)
    pk.write(f"D{q}", "Anggaran", hd)
    pk.write(f"E{q}", "Ket.", hd)
    q += 1
    for k, (pn, amt) in enumerate(progs, 1):
        pk.write(f"A{q}", f"{k}.", t)
        pk.merge_range(f"B{q}:C{q}", pn.title().replace("Dan ", "dan "), t)
        pk.write_string(f"D{q}", f"Rp. {id_rp(amt)},-", t)
        pk.write(f"E{q}", "APBD", t)
        ap[f"D{q}"] = teks(amt)
        q += 1
    pk.merge_range(f"A{q}:C{q}", "Jumlah Anggaran", tb)
    pk.write_string(f"D{q}", f"Rp. {id_rp(tot)},-", tb)
    pk.write_blank(f"E{q}", None, t)
    ap[f"D{q}"] = teks(tot)
    pk.write(f"D{q + 2}", "Sumberjati, 15 Januari 2025", polos)
    pk.write(f"B{q + 3}", "BUPATI SUMBERJATI", polos)
    pk.write(f"D{q + 3}", "KEPALA DINAS", polos)
    pk.write(f"B{q + 7}", "NAMA BUPATI", polos)
    pk.write(f"D{q + 7}", "NAMA PEJABAT, S.Sos., M.M.", polos)
    pk.write(f"D{q + 8}", "NIP. 19710203 199803 1 004", polos)
    pk.set_column("A:A", 5)
    pk.set_column("B:C", 36)
    pk.set_column("D:E", 22)
    # lembar bantu tersembunyi
    rf = wb.add_worksheet("satuan")
    for k, x in enumerate(
        ["DAFTAR SATUAN", "dokumen", "laporan", "orang", "orang/bulan", "paket", "unit", "berkas", "kali"]
    ):
        rf.write(k, 0, x)
    rf.hide()
    wb.close()
    return {
        "cerita": "RKT menyamping (sasaran digabung, program/kegiatan/sub kegiatan diisi turun dan diulang per indikator, Rp hanya sekali per blok) "
        "dan PK dalam satu buku dengan rupiah teks 'Rp. ...,-'; semua jumlah cocok antar lembar.",
        "dokumen": [
            {"berkas": f.name, "lembar": "RKT 2025", "jenis": ["rkt"], "baris": [baris, baris], "angka": angka},
            {
                "berkas": f.name,
                "lembar": "PK Kadin",
                "jenis": ["pk"],
                "baris": [nind + len(progs), nind + len(progs)],
                "angka": ap,
            },
        ],
        "bukan": [(f.name, "satuan")],
        "salah": [],
    }


# ---------------------------------------------------------------- 3
def l03_pengukuran_teks(folder: Path) -> dict:
    # (no, nama, [(indikator, satuan, target, realisasi, desimal, negatif)], pagu, realisasi)
    R = [
        (
            "1",
            "Sasaran 1 : Meningkatnya kemandirian desa",
            [
                ("Persentase Desa Mandiri", "%", "42.50", "45.10", 2, False),
                ("Rata-rata Indeks Desa Membangun", "Indeks", "0.7650", "0.7712", 4, False),
            ],
            None,
            None,
        ),
        (
            "1.1",
            "Program Penataan Desa",
            [("Persentase desa yang ditata batas wilayahnya", "%", "60.00", "58.25", 2, False)],
            "anak",
            None,
        ),
        (
            "1.1.1",
            "Kegiatan Penyelenggaraan Penataan Desa",
            [("Jumlah desa dengan peta batas", "Desa", "15", "14", 0, False)],
            318_450_000,
            301_276_500,
        ),
        (
            "1.2",
            "Program Peningkatan Kerja Sama Desa",
            [("Persentase kerja sama antar desa aktif", "%", "75.00", "75.00", 2, False)],
            "anak",
            None,
        ),
        (
            "1.2.1",
            "Kegiatan Fasilitasi Kerja Sama Antar Desa",
            [("Jumlah BKAD yang difasilitasi", "BKAD", "18", "18", 0, False)],
            146_725_000,
            139_880_250,
        ),
        (
            "1.3",
            "Program Pemberdayaan Lembaga Kemasyarakatan, Lembaga Adat dan Masyarakat Hukum Adat",
            [("Persentase LKD aktif", "%", "82.00", "84.46", 2, False)],
            "anak",
            None,
        ),
        (
            "1.3.1",
            "Kegiatan Pemberdayaan Lembaga Kemasyarakatan yang Bergerak di Bidang Pemberdayaan Desa",
            [
                ("Jumlah Posyantek yang dibina", "Lembaga", "24", "26", 0, False),
                ("Jumlah kader PKK yang dilatih", "Orang", "320", "312", 0, False),
            ],
            1_284_390_000,
            1_197_645_800,
        ),
        (
            "2",
            "Sasaran 2 : Meningkatnya tata kelola pemerintahan desa",
            [
                ("Persentase desa yang menetapkan APBDes tepat waktu", "%", "90.00", "93.60", 2, False),
                ("Jumlah pengaduan masyarakat atas pengelolaan keuangan desa *)", "Aduan", "10", "8", 0, True),
            ],
            None,
            None,
        ),
        (
            "2.1",
            "Program Administrasi Pemerintahan Desa",
            [("Persentase desa tertib administrasi", "%", "88.00", "86.24", 2, False)],
            "anak",
            None,
        ),
        (
            "2.1.1",
            "Kegiatan Pembinaan dan Pengawasan Penyelenggaraan Administrasi Pemerintahan Desa",
            [
                ("Jumlah desa yang dibina pengelolaan keuangannya", "Desa", "208", "208", 0, False),
                ("Jumlah aparatur desa yang mengikuti bimtek", "Orang", "416", "405", 0, False),
            ],
            2_073_815_000,
            1_968_402_175,
        ),
        (
            "3",
            "Sasaran 3 : Meningkatnya akuntabilitas kinerja Dinas",
            [("Nilai SAKIP Dinas PMD", "Nilai", "78.40", "79.15", 2, False)],
            None,
            None,
        ),
        (
            "3.1",
            "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
            [("Persentase layanan administrasi perkantoran", "%", "100.00", "100.00", 2, False)],
            "anak",
            None,
        ),
        (
            "3.1.1",
            "Kegiatan Perencanaan, Penganggaran dan Evaluasi Kinerja Perangkat Daerah",
            [("Jumlah dokumen", "Dokumen", "8", "8", 0, False)],
            42_600_000,
            40_915_000,
        ),
        (
            "3.1.2",
            "Kegiatan Administrasi Keuangan Perangkat Daerah",
            [("Jumlah ASN terbayar gaji", "Orang", "39", "37", 0, False)],
            4_562_918_300,
            4_387_206_914,
        ),
        (
            "3.1.3",
            "Kegiatan Administrasi Umum Perangkat Daerah",
            [("Jumlah jenis layanan", "Jenis", "5", "5", 0, False)],
            286_470_000,
            271_388_400,
        ),
        (
            "3.1.4",
            "Kegiatan Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
            [("Jumlah bulan layanan", "Bulan", "12", "12", 0, False)],
            497_350_000,
            468_092_733,
        ),
    ]
    f = folder / "pengukuran kinerja DPMD th 2023.xlsx"
    wb = Workbook()
    pt = wb.active
    pt.title = "Petunjuk"
    for k, x in enumerate(
        [
            "PETUNJUK PENGISIAN",
            "1. Isi kolom realisasi paling lambat tanggal 10 Januari.",
            "2. Jangan mengubah nama indikator, ikuti PK terakhir.",
            "3. Hubungi Subag Sungram bila ada kesulitan.",
        ],
        2,
    ):
        pt.cell(k, 2, x)
    ws = wb.create_sheet("Form PK-1")
    tipis = Side(style="thin")
    kotak = Border(left=tipis, right=tipis, top=tipis, bottom=tipis)
    tgh = Alignment(horizontal="center", vertical="center", wrap_text=True)

    def tulis(sel, x, tebal=False, kanan=False, garis=True, tengah=False):
        c = ws[sel]
        c.value = x
        c.font = Font(name="Tahoma", size=10, bold=tebal)
        if garis:
            c.border = kotak
        c.alignment = (
            tgh if tengah else Alignment(horizontal="right" if kanan else None, vertical="top", wrap_text=garis)
        )

    ws["B1"] = "PENGUKURAN KINERJA"
    ws["B1"].font = Font(name="Tahoma", size=14, bold=True)
    ws["B2"] = "Nama OPD"
    ws["C2"] = ": Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Karangwaru"
    ws["B3"] = "Tahun Anggaran"
    ws["C3"] = ": 2023"
    for a in ("A5:A7", "B5:B7", "C5:C7", "D5:G5", "H5:J5", "K5:K7", "D6:D7", "E6:E7", "F6:F7"):
        ws.merge_cells(a)
    kepala = {
        "A5": "No",
        "B5": "Sasaran Strategis / Program / Kegiatan",
        "C5": "Indikator Kinerja",
        "D5": "K I N E R J A",
        "H5": "A N G G A R A N",
        "K5": "Ket.",
        "D6": "Satuan",
        "E6": "Target",
        "F6": "Realisasi",
        "G6": "Capaian",
        "G7": "(%)",
        "H6": "Pagu",
        "I6": "Realisasi",
        "J6": "Penyerapan",
        "H7": "(Rp)",
        "I7": "(Rp)",
        "J7": "(%)",
    }
    for s, x in kepala.items():
        tulis(s, x, True, tengah=True)
        ws[s].fill = PatternFill("solid", fgColor="FFF2CC")
    for k, x in enumerate(["1", "2", "3", "4", "5", "6", "7=6/5x100", "8", "9", "10=9/8x100", "11"], 1):
        tulis(f"{huruf(k)}8", x, tengah=True)
    angka = {}
    r = 9
    baris = 0
    capsas = []
    tp = tr = 0
    for n, (no, nama, inds, pagu, real) in enumerate(R):
        if pagu == "anak":
            ank = [x for x in R if x[0].startswith(no + ".") and x[0].count(".") == 2]
            pagu, real = sum(x[3] for x in ank), sum(x[4] for x in ank)
            tp, tr = tp + pagu, tr + real
        tebal = no.count(".") < 2
        r0 = r
        for k, (ind, sat, tg, re_, ds, neg) in enumerate(inds):
            tulis(f"A{r}", no if k == 0 else None, tebal)
            tulis(f"B{r}", nama if k == 0 else None, tebal)
            tulis(f"C{r}", ind)
            tulis(f"D{r}", sat, tengah=True)
            a, b = D(tg), D(re_)
            cap = bulat((2 * a - b) * 100 / a if neg else b * 100 / a)
            if no.count(".") == 0:
                capsas.append(cap)
            for c, v, q in (("E", a, ds), ("F", b, ds), ("G", cap, 2)):
                tulis(f"{c}{r}", id_des(v, q) if q else str(v), kanan=True)
                angka[f"{c}{r}"] = teks(v)
            for c in "HIJK":
                tulis(f"{c}{r}", None)
            baris += 1
            r += 1
        if r - r0 > 1:
            ws.merge_cells(f"A{r0}:A{r - 1}")
            ws.merge_cells(f"B{r0}:B{r - 1}")
        if pagu:
            s = persen(real, pagu)
            for c, v, x in (("H", pagu, id_rp(pagu, 2)), ("I", real, id_rp(real, 2)), ("J", s, id_des(s) + " %")):
                tulis(f"{c}{r0}", x, tebal, kanan=True)
                angka[f"{c}{r0}"] = teks(v)
        tulis(f"K{r0}", "tercapai" if no.count(".") == 0 else None)
    r += 1
    rata = bulat(sum(capsas) / len(capsas))
    for lab, x, v in (
        ("Rata-rata capaian indikator sasaran", id_des(rata) + " %", rata),
        ("Jumlah Anggaran Program Tahun 2023", "Rp. " + id_rp(tp, 2), tp),
        ("Jumlah Realisasi Anggaran Program Tahun 2023", "Rp. " + id_rp(tr, 2), tr),
        ("Persentase Penyerapan Anggaran Tahun 2023", id_des(persen(tr, tp)) + " %", persen(tr, tp)),
    ):
        tulis(f"B{r}", lab, garis=False)
        tulis(f"D{r}", ":", garis=False)
        tulis(f"E{r}", x, True, garis=False)
        angka[f"E{r}"] = teks(v)
        r += 1
    tulis(f"B{r}", "*) indikator negatif, capaian = (2 x target - realisasi) / target x 100%", garis=False)
    r += 2
    for k, x in (
        (0, "Karangwaru, 16 Januari 2024"),
        (1, "KEPALA DINAS PMD"),
        (5, "NAMA PEJABAT"),
        (6, "Pembina Tingkat I"),
        (7, "NIP. 19710203 199803 1 004"),
    ):
        tulis(f"I{r + k}", x, garis=False)
    for c, w in zip("ABCDEFGHIJK", (6, 45, 45, 10, 10, 10, 11, 20, 20, 12, 12)):
        ws.column_dimensions[c].width = w
    ws.freeze_panes = "D9"
    wb.active = 1
    wb.save(f)
    return {
        "cerita": "Pengukuran kinerja empat baris kepala dengan sasaran-program-kegiatan satu kolom menurut nomor 1 / 1.1 / 1.1.1, baris diulang per indikator, "
        "semua angka teks id-ID, satu indikator negatif, jumlah di bawah tabel; semua cocok.",
        "dokumen": [
            {
                "berkas": f.name,
                "lembar": "Form PK-1",
                "jenis": ["pengukuran", "kinerja-anggaran"],
                "baris": [baris, baris],
                "angka": angka,
            }
        ],
        "bukan": [(f.name, "Petunjuk")],
        "salah": [],
    }


# ---------------------------------------------------------------- 4
def l04_dppa_tebal_miring_ribuan(folder: Path) -> dict:
    # dalam ribuan: (semula, menjadi)
    P = [
        (1, "", "Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", None, ""),
        (2, "", "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", None, ""),
        (3, "", "Penyusunan Dokumen Perencanaan Perangkat Daerah", (24_350, 18_275), "efisiensi perjadin"),
        (3, "", "Evaluasi Kinerja Perangkat Daerah", (19_780, 19_780), ""),
        (2, "", "Administrasi Keuangan Perangkat Daerah", None, ""),
        (3, "", "Penyediaan Gaji dan Tunjangan ASN", (5_126_418, 5_304_962), "penyesuaian PPPK"),
        (3, "", "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD", (11_640, 11_640), ""),
        (2, "", "Administrasi Umum Perangkat Daerah", None, ""),
        (3, "", "Penyediaan Peralatan dan Perlengkapan Kantor", (96_425, 61_900), "efisiensi"),
        (3, "", "Penyediaan Bahan Logistik Kantor", (48_310, 48_310), ""),
        (3, "", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", (172_850, 94_615), "efisiensi perjadin"),
        (1, "", "Pemberdayaan Sosial", None, ""),
        (2, "", "Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota", None, ""),
        (
            3,
            "",
            "Peningkatan Kemampuan Potensi Pekerja Sosial Masyarakat Kewenangan Kabupaten/Kota",
            (137_265, 152_480),
            "",
        ),
        (
            3,
            "",
            "Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kelembagaan Masyarakat Kewenangan Kabupaten/Kota",
            (284_730, 284_730),
            "",
        ),
        (1, "", "Rehabilitasi Sosial", None, ""),
        (
            2,
            "",
            "Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis di Luar Panti Sosial",
            None,
            "",
        ),
        (3, "", "Penyediaan Permakanan", (1_347_600, 1_512_950), "tambahan 85 lansia"),
        (3, "", "Penyediaan Alat Bantu", (268_145, 301_870), ""),
        (3, "", "Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial", (94_520, 73_260), ""),
        (
            2,
            "",
            "Rehabilitasi Sosial Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA di Luar Panti Sosial",
            None,
            "",
        ),
        (
            3,
            "",
            "Kerja Sama antar Lembaga dan Kemitraan dalam Pelaksanaan Rehabilitasi Sosial Kabupaten/Kota",
            (76_930, 76_930),
            "",
        ),
        (1, "", "Perlindungan dan Jaminan Sosial", None, ""),
        (2, "", "Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota", None, ""),
        (3, "", "Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota", (412_385, 466_140), "verval DTSEN"),
        (3, "", "Fasilitasi Bantuan Sosial Kesejahteraan Keluarga", (3_865_200, 4_218_750), "DBHCHT"),
        (1, "", "Penanganan Bencana", None, ""),
        (2, "", "Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota", None, ""),
        (3, "", "Penyediaan Makanan", (158_470, 196_325), ""),
        (3, "", "Penyediaan Sandang", (61_290, 61_290), ""),
        (2, "", "Penyelenggaraan Pemberdayaan Masyarakat terhadap Kesiapsiagaan Bencana Kabupaten/Kota", None, ""),
        (3, "", "Koordinasi, Sosialisasi dan Pelaksanaan Taruna Siaga Bencana", (128_640, 117_985), ""),
    ]
    V = jumlahkan(P)
    T = total(P)
    f = folder / "DPPA 2025 DINSOS (ribuan).xlsx"
    wb = xlsxwriter.Workbook(str(f))
    ws = wb.add_worksheet("rekap P-APBD")
    dd = {"font_name": "Calibri", "font_size": 11, "valign": "top", "border": 1}
    nf = "#,##0;(#,##0);0"

    def fm(**k):
        return wb.add_format({**dd, **k})

    st = {1: dict(bold=True), 2: dict(italic=True), 3: {}}
    tx = {lv: fm(text_wrap=True, **s) for lv, s in st.items()}
    nu = {lv: fm(num_format=nf, **s) for lv, s in st.items()}
    pc = {lv: fm(num_format="0.00%;(0.00%)", **s) for lv, s in st.items()}
    jt, jn, jp = (
        fm(bold=True, top=6),
        fm(bold=True, top=6, num_format=nf),
        fm(bold=True, top=6, num_format="0.00%;(0.00%)"),
    )
    hd = fm(bold=True, align="center", text_wrap=True, bg_color="#FCE4D6")
    bebas = wb.add_format({"font_name": "Calibri"})
    ws.write("A1", "Pemerintah Kabupaten Tegalrejo", bebas)
    ws.write("A2", "Dinas Sosial", bebas)
    ws.write(
        "A3", "Dokumen Pelaksanaan Perubahan Anggaran (DPPA) TA 2025", wb.add_format({"bold": True, "font_size": 13})
    )
    ws.write("E4", "(dalam ribuan rupiah)", wb.add_format({"italic": True, "align": "right"}))
    ws.merge_range("A5:A6", "Program / Kegiatan / Sub Kegiatan", hd)
    ws.merge_range("B5:C5", "Anggaran", hd)
    ws.write("B6", "Semula", hd)
    ws.write("C6", "Menjadi", hd)
    ws.merge_range("D5:E5", "Bertambah / (Berkurang)", hd)
    ws.write("D6", "Jumlah", hd)
    ws.write("E6", "%", hd)
    ws.merge_range("F5:F6", "Seksi", hd)
    ws.merge_range("G5:G6", "Keterangan", hd)
    angka = {}
    r = 7

    def nilai(r, a, b, fn, fp):
        for c, v in (("B", a), ("C", b), ("D", b - a)):
            ws.write_number(f"{c}{r}", v, fn)
            angka[f"{c}{r}"] = teks(v * 1000)
        p = persen(b - a, a)
        ws.write_number(f"E{r}", float(p / 100), fp)
        angka[f"E{r}"] = teks(p)

    kini = None

    def tutup(r):
        ws.write(f"A{r}", "Jumlah Program " + P[kini][2], jt)
        nilai(r, *V[kini], jn, jp)
        ws.write_blank(f"F{r}", None, jt)
        ws.write_blank(f"G{r}", None, jt)
        return r + 1

    for i, b in enumerate(P):
        lv = b[0]
        if lv == 1:
            if kini is not None:
                r = tutup(r)
            kini = i
        ws.write(f"A{r}", b[2], tx[lv])
        if lv > 1:
            nilai(r, *V[i], nu[lv], pc[lv])
        else:
            for c in "BCDE":
                ws.write_blank(f"{c}{r}", None, tx[1])
        ws.write(f"F{r}", "Sekretariat" if kini == 0 and lv == 3 else ("Bidang" if lv == 3 else ""), tx[lv])
        ws.write(f"G{r}", b[4], tx[lv])
        r += 1
    r = tutup(r)
    ws.write(f"A{r}", "TOTAL BELANJA DPPA DINAS SOSIAL", jt)
    nilai(r, *T, jn, jp)
    ws.write(
        f"A{r + 2}",
        "Catatan: tebal = program, miring = kegiatan, biasa = sub kegiatan. Perbup Penjabaran P-APBD Nomor 61 Tahun 2025.",
        bebas,
    )
    ws.set_column("A:A", 70)
    ws.set_column("B:D", 14)
    ws.set_column("E:E", 10)
    ws.set_column("F:F", 12, None, {"hidden": True})
    ws.set_column("G:G", 22)
    wb.close()
    return {
        "cerita": "DPPA dalam ribuan rupiah tanpa kode; tingkat hanya dari huruf tebal (program), miring (kegiatan), biasa (sub); baris program tanpa angka, "
        "jumlah program di bawah bloknya; persen pecahan; semua cocok.",
        "dokumen": [
            {"berkas": f.name, "lembar": "rekap P-APBD", "jenis": ["dppa"], "baris": [len(P), len(P)], "angka": angka}
        ],
        "bukan": [],
        "salah": [],
    }


# ---------------------------------------------------------------- 5
def l05_dpa_rumus_saja(folder: Path) -> dict:
    P = [
        (1, "", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", None, ""),
        (2, "", "Administrasi Keuangan Perangkat Daerah", None, ""),
        (3, "", "Penyediaan Gaji dan Tunjangan ASN", (4_273_915_600,), "DAU"),
        (3, "", "Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD", (36_840_000,), "DAU"),
        (2, "", "Administrasi Umum Perangkat Daerah", None, ""),
        (3, "", "Penyediaan Peralatan dan Perlengkapan Kantor", (72_165_000,), "DAU"),
        (3, "", "Penyediaan Barang Cetakan dan Penggandaan", (19_430_500,), "DAU"),
        (3, "", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", (128_700_000,), "DAU"),
        (2, "", "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", None, ""),
        (3, "", "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", (214_380_000,), "DAU"),
        (1, "", "Program Pengawasan dan Pemeriksaan Koperasi", None, ""),
        (2, "", "Pemeriksaan dan Pengawasan Koperasi, Koperasi Simpan Pinjam/Unit Simpan Pinjam Koperasi", None, ""),
        (
            3,
            "",
            "Pengawasan Kekuatan, Kesehatan, Kemandirian, Ketangguhan, serta Akuntabilitas Koperasi",
            (87_925_000,),
            "DAU",
        ),
        (1, "", "Program Pendidikan dan Latihan Perkoperasian", None, ""),
        (
            2,
            "",
            "Pendidikan dan Latihan Perkoperasian bagi Koperasi yang Wilayah Keanggotaan dalam Daerah Kabupaten/Kota",
            None,
            "",
        ),
        (
            3,
            "",
            "Peningkatan Pemahaman dan Pengetahuan Perkoperasian serta Kapasitas dan Kompetensi SDM Koperasi",
            (392_640_000,),
            "DAK Non Fisik",
        ),
        (1, "", "Program Pemberdayaan Usaha Menengah, Usaha Kecil, dan Usaha Mikro (UMKM)", None, ""),
        (
            2,
            "",
            "Pemberdayaan Usaha Mikro yang Dilakukan melalui Pendataan, Kemitraan, Kemudahan Perizinan, Penguatan Kelembagaan",
            None,
            "",
        ),
        (3, "", "Pendataan Potensi dan Pengembangan Usaha Mikro", (141_275_000,), "DAU"),
        (3, "", "Fasilitasi Kemudahan Perizinan Usaha Mikro", (63_580_000,), "DAU"),
        (3, "", "Pemberdayaan melalui Kemitraan Usaha Mikro", (518_960_000,), "DBHCHT"),
        (1, "", "Program Peningkatan Sarana Distribusi Perdagangan", None, ""),
        (2, "", "Pembangunan dan Pengelolaan Sarana Distribusi Perdagangan", None, ""),
        (3, "", "Penyediaan Sarana Distribusi Perdagangan", (2_684_350_000,), "DBHCHT"),
        (3, "", "Fasilitasi Pengelolaan Sarana Distribusi Perdagangan", (907_415_250,), "DAU"),
        (2, "", "Pembinaan terhadap Pengelola Sarana Distribusi Perdagangan Masyarakat di Wilayah Kerjanya", None, ""),
        (3, "", "Pembinaan dan Pengendalian Pengelola Sarana Distribusi Perdagangan", (76_830_000,), "DAU"),
        (1, "", "Program Stabilisasi Harga Barang Kebutuhan Pokok dan Barang Penting", None, ""),
        (
            2,
            "",
            "Pengendalian Harga, dan Stok Barang Kebutuhan Pokok dan Barang Penting di Tingkat Pasar Kabupaten/Kota",
            None,
            "",
        ),
        (
            3,
            "",
            "Pelaksanaan Operasi Pasar Reguler dan Pasar Khusus yang Berdampak dalam 1 (Satu) Kabupaten/Kota",
            (324_500_000,),
            "DAU",
        ),
        (3, "", "Pemantauan Harga dan Stok Barang Kebutuhan Pokok dan Barang Penting", (48_615_000,), "DAU"),
    ]
    V = jumlahkan(P)
    (T,) = total(P)
    f = folder / "DPA Diskopumdag 2024.xlsx"
    wb = xlsxwriter.Workbook(str(f))
    ws = wb.add_worksheet("DPA 2024")
    hd = wb.add_format({"bold": True, "bottom": 2})
    n = wb.add_format({"num_format": "#,##0"})
    w = wb.add_format({"text_wrap": True, "valign": "top"})
    for c, x in zip("ABCD", ["Prog/Keg/Sub Keg", "Anggaran", "Sumber dana", "catatan"]):
        ws.write(f"{c}1", x, hd)
    angka = {}
    for i, b in enumerate(P):
        r = 2 + i
        ws.write(f"A{r}", b[2], w)
        v = V[i][0]
        if b[3] is None:
            an = anak(P, i)
            if b[0] == 2:
                frm = f"=SUM(B{2 + an[0]}:B{2 + an[-1]})"
            else:
                frm = "=" + "+".join(f"B{2 + j}" for j in an)
            ws.write_formula(f"B{r}", frm, n, v)
        else:
            ws.write_number(f"B{r}", v, n)
            ws.write(f"C{r}", b[4])
        angka[f"B{r}"] = teks(v)
        if "Sarana Distribusi Perdagangan" in b[2] and b[3] == (2_684_350_000,):
            ws.write(f"D{r}", "revit. pasar Kliwon, lelang Maret")
    akhir = 1 + len(P)
    r = akhir + 2
    ws.write_formula(
        f"B{r}",
        "=" + "+".join(f"B{2 + i}" for i, b in enumerate(P) if b[0] == 1),
        wb.add_format({"num_format": "#,##0", "top": 1, "bold": True}),
        T,
    )
    angka[f"B{r}"] = teks(T)
    # tabel kecil di samping: per sumber dana
    ws.write("F3", "per sumber dana", hd)
    ws.write("G3", "Rp", hd)
    for k, s in enumerate(["DAU", "DBHCHT", "DAK Non Fisik"]):
        ws.write(f"F{4 + k}", s)
        ws.write_formula(
            f"G{4 + k}", f"=SUMIF($C$2:$C${akhir},F{4 + k},$B$2:$B${akhir})", n, sum(b[3][0] for b in P if b[4] == s)
        )
    ws.write_formula("G7", "=SUM(G4:G6)", n, T)
    ws.write("F8", "selisih dg DPA")
    ws.write_formula("G8", f"=B{r}-G7", n, 0)
    ws.set_column("A:A", 80)
    ws.set_column("B:B", 16)
    ws.set_column("C:D", 18)
    ws.set_column("F:G", 16)
    ws.freeze_panes(1, 0)
    wb.close()
    return {
        "cerita": "DPA tanpa judul, kode, maupun gaya: kepala di baris 1, kegiatan/sub hanya ketahuan dari rumus SUM, total tanpa label setelah baris kosong, "
        "rekap sumber dana di samping; semua cocok.",
        "dokumen": [
            {"berkas": f.name, "lembar": "DPA 2024", "jenis": ["dpa"], "baris": [len(P), len(P)], "angka": angka}
        ],
        "bukan": [],
        "salah": [],
    }


# ---------------------------------------------------------------- 6
def l06_realisasi_tangga_dua_berkas(folder: Path) -> dict:
    # daun: (pagu, realisasi), fisik
    P = [
        (1, "3.25.01", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", None),
        (2, "3.25.01.2.01", "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", None),
        (3, "3.25.01.2.01.0001", "Penyusunan Dokumen Perencanaan Perangkat Daerah", (22_815_000, 22_340_500)),
        (3, "3.25.01.2.01.0007", "Evaluasi Kinerja Perangkat Daerah", (14_260_000, 13_975_000)),
        (2, "3.25.01.2.02", "Administrasi Keuangan Perangkat Daerah", None),
        (3, "3.25.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN", (5_018_643_200, 4_876_219_347)),
        (2, "3.25.01.2.06", "Administrasi Umum Perangkat Daerah", None),
        (3, "3.25.01.2.06.0002", "Penyediaan Peralatan dan Perlengkapan Kantor", (84_970_000, 83_112_600)),
        (3, "3.25.01.2.06.0009", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", (146_385_000, 139_704_812)),
        (2, "3.25.01.2.08", "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", None),
        (3, "3.25.01.2.08.0002", "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", (197_400_000, 168_925_371)),
        (3, "3.25.01.2.08.0004", "Penyediaan Jasa Pelayanan Umum Kantor", (536_120_000, 529_480_000)),
        (1, "3.25.03", "Program Pengelolaan Perikanan Tangkap", None),
        (
            2,
            "3.25.03.2.01",
            "Pengelolaan Penangkapan Ikan di Wilayah Sungai, Danau, Waduk, Rawa, dan Genangan Air Lainnya",
            None,
        ),
        (3, "3.25.03.2.01.0002", "Penyediaan Prasarana Usaha Perikanan Tangkap", (418_750_000, 402_936_000)),
        (2, "3.25.03.2.02", "Pemberdayaan Nelayan Kecil dalam Daerah Kabupaten/Kota", None),
        (3, "3.25.03.2.02.0001", "Pengembangan Kapasitas Nelayan Kecil", (129_640_000, 127_815_250)),
        (
            3,
            "3.25.03.2.02.0003",
            "Pelaksanaan Fasilitasi Pembentukan dan Pengembangan Kelembagaan Nelayan Kecil",
            (57_325_000, 55_190_000),
        ),
        (1, "3.25.04", "Program Pengelolaan Perikanan Budidaya", None),
        (2, "3.25.04.2.02", "Pemberdayaan Pembudi Daya Ikan Kecil", None),
        (3, "3.25.04.2.02.0001", "Pengembangan Kapasitas Pembudi Daya Ikan Kecil", (243_590_000, 238_467_500)),
        (2, "3.25.04.2.04", "Pengelolaan Pembudidayaan Ikan", None),
        (
            3,
            "3.25.04.2.04.0003",
            "Penyediaan Prasarana Pembudidayaan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota",
            (1_364_875_000, 1_297_603_450),
        ),
        (3, "3.25.04.2.04.0006", "Pembinaan dan Pemantauan Pembudidayaan Ikan di Darat", (98_215_000, 96_740_000)),
        (1, "3.25.06", "Program Pengolahan dan Pemasaran Hasil Perikanan", None),
        (
            2,
            "3.25.06.2.02",
            "Pembinaan Mutu dan Keamanan Hasil Perikanan bagi Usaha Pengolahan dan Pemasaran Skala Mikro dan Kecil",
            None,
        ),
        (
            3,
            "3.25.06.2.02.0001",
            "Pelaksanaan Bimbingan dan Penerapan Persyaratan atau Standar pada Usaha Pengolahan dan Pemasaran",
            (176_430_000, 171_285_900),
        ),
        (
            2,
            "3.25.06.2.03",
            "Penyediaan dan Penyaluran Bahan Baku Industri Pengolahan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota",
            None,
        ),
        (
            3,
            "3.25.06.2.03.0003",
            "Pemberian Fasilitas bagi Pelaku Usaha Perikanan Skala Mikro dan Kecil (Gemarikan)",
            (232_760_000, 229_518_400),
        ),
    ]
    V = jumlahkan(P)
    T = total(P)
    fisik = {i: (100 if i % 7 else 98) for i in range(len(P))}
    # berkas 1: DPA satu kolom kode penuh
    f1 = folder / "1. DPA 2024 Dinas Perikanan.xlsx"
    wb = Workbook()
    ws = wb.active
    ws.title = "Lembar1"
    ws["A2"] = "DPA SKPD - DINAS PERIKANAN KABUPATEN SEGARAN"
    ws["A2"].font = Font(bold=True, size=12)
    ws["A3"] = "Tahun 2024"
    for k, x in enumerate(["No. Rekening", "Program, Kegiatan dan Sub Kegiatan", "Jumlah (Rp)"], 1):
        c = ws.cell(5, k, x)
        c.font = Font(bold=True)
        c.fill = PatternFill("solid", fgColor="BDD7EE")
    a1 = {}
    r = 6
    for i, b in enumerate(P):
        ws.cell(r, 1, b[1])
        ws.cell(r, 2, b[2])
        c = ws.cell(r, 3, V[i][0])
        c.number_format = "#,##0"
        if b[0] < 3:
            for k in (1, 2, 3):
                ws.cell(r, k).font = Font(bold=True)
        a1[f"C{r}"] = teks(V[i][0])
        r += 1
    ws.cell(r, 2, "Jumlah Belanja")
    ws.cell(r, 3, T[0]).number_format = "#,##0"
    a1[f"C{r}"] = teks(T[0])
    ws.column_dimensions["A"].width = 20
    ws.column_dimensions["B"].width = 90
    ws.column_dimensions["C"].width = 18
    wb.save(f1)
    # berkas 2: realisasi, nama bertangga di kolom B / C / D
    f2 = folder / "2. REALISASI sd DES 2024.xlsx"
    wb = xlsxwriter.Workbook(str(f2))
    ws = wb.add_worksheet("Desember")
    dd = {"font_name": "Times New Roman", "font_size": 11}
    x = wb.add_format(dd)
    tb = wb.add_format({**dd, "bold": True, "align": "center", "text_wrap": True, "border": 1, "valign": "vcenter"})
    rp = wb.add_format({**dd, "num_format": "#,##0"})
    rpb = wb.add_format({**dd, "num_format": "#,##0", "bold": True, "bottom": 6})
    p2 = wb.add_format({**dd, "num_format": "0.00"})
    p2b = wb.add_format({**dd, "num_format": "0.00", "bold": True, "bottom": 6})
    ws.write("B2", "LAPORAN REALISASI FISIK DAN KEUANGAN", wb.add_format({**dd, "bold": True, "font_size": 13}))
    ws.write("B3", "Dinas Perikanan Kab. Segaran", x)
    ws.write("B4", "Posisi s/d 31 Desember 2024", x)
    ws.merge_range("B6:D7", "Program / Kegiatan / Sub Kegiatan", tb)
    ws.merge_range("E6:E7", "Pagu DPA", tb)
    ws.merge_range("F6:H6", "Keuangan", tb)
    ws.write("F7", "Realisasi", tb)
    ws.write("G7", "%", tb)
    ws.write("H7", "Sisa", tb)
    ws.merge_range("I6:I7", "Fisik (%)", tb)
    ws.merge_range("J6:J7", "Kendala", tb)
    a2 = {}
    awal = 9

    def isi(r, pagu, real, fr, fp, frm=None):
        for c, v in (("E", pagu), ("F", real)):
            if frm:
                ws.write_formula(f"{c}{r}", frm.replace("#", c), fr, v)
            else:
                ws.write_number(f"{c}{r}", v, fr)
            a2[f"{c}{r}"] = teks(v)
        q = persen(real, pagu)
        ws.write_formula(f"G{r}", f"=ROUND(F{r}/E{r}*100,2)", fp, float(q))
        ws.write_formula(f"H{r}", f"=E{r}-F{r}", fr, pagu - real)
        a2[f"G{r}"] = teks(q)
        a2[f"H{r}"] = teks(pagu - real)

    isi(8, *T, rpb, p2b, "=" + "+".join(f"#{awal + i}" for i, b in enumerate(P) if b[0] == 1))
    for i, b in enumerate(P):
        r = awal + i
        ws.write("BCD"[b[0] - 1] + str(r), b[2], x)
        isi(r, *V[i], rp, p2, None if b[3] else "=" + "+".join(f"#{awal + j}" for j in anak(P, i)))
        if b[0] == 3:
            ws.write_number(f"I{r}", fisik[i], p2)
            a2[f"I{r}"] = teks(fisik[i])
            if "Listrik" in b[2]:
                ws.write(f"J{r}", "tagihan listrik lebih rendah dari perkiraan", x)
    r = awal + len(P) + 2
    ws.write(f"F{r}", "Segaran, 6 Januari 2025", x)
    ws.write(f"F{r + 1}", "PPK-SKPD,", x)
    ws.write(f"F{r + 5}", "NAMA PEJABAT", x)
    ws.write(f"F{r + 6}", "NIP. 19710203 199803 1 004", x)
    ws.set_column("A:A", 2)
    ws.set_column("B:C", 3)
    ws.set_column("D:D", 75)
    ws.set_column("E:F", 17)
    ws.set_column("G:G", 8)
    ws.set_column("H:H", 16)
    ws.set_column("J:J", 40)
    h = wb.add_worksheet("ref")
    for k, y in enumerate(["Bidang", "Sekretariat", "Perikanan Tangkap", "Perikanan Budidaya", "P2HP"]):
        h.write(k, 0, y)
    h.very_hidden()
    wb.close()
    return {
        "cerita": "Dua berkas: DPA dengan kode penuh dan laporan realisasi yang tingkatnya hanya dari kolom awal nama (B/C/D), total tanpa label di baris pertama; "
        "pagu kedua berkas sama, semua cocok.",
        "dokumen": [
            {"berkas": f1.name, "lembar": "Lembar1", "jenis": ["dpa"], "baris": [len(P), len(P)], "angka": a1},
            {"berkas": f2.name, "lembar": "Desember", "jenis": ["realisasi"], "baris": [len(P), len(P)], "angka": a2},
        ],
        "bukan": [(f2.name, "ref")],
        "salah": [],
    }


# ---------------------------------------------------------------- 7
def l07_dpa_anggaran_kas_salah(folder: Path) -> dict:
    def tw(n, *bobot):
        """Bagi n ke empat triwulan dalam ribuan, sisanya di TW IV."""
        s = [n * b // 100 // 1000 * 1000 for b in bobot[:3]]
        return (n, *s, n - sum(s))

    P = [
        (1, "I.", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA", None),
        (2, "A.", "Administrasi Keuangan Perangkat Daerah", None),
        (3, "1.", "Penyediaan Gaji dan Tunjangan ASN", None),
        (4, "5.1.01.01.01.0001", "Belanja Gaji Pokok PNS", tw(3_186_472_000, 25, 33, 23)),
        (4, "5.1.01.01.02.0001", "Belanja Tunjangan Keluarga PNS", tw(298_615_000, 25, 33, 23)),
        (4, "5.1.01.01.06.0001", "Belanja Tunjangan Beras PNS", tw(174_980_000, 25, 25, 25)),
        (2, "B.", "Administrasi Umum Perangkat Daerah", None),
        (3, "1.", "Penyediaan Barang Cetakan dan Penggandaan", None),
        (
            4,
            "5.1.02.01.01.0025",
            "Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover",
            tw(18_425_000, 30, 30, 20),
        ),
        (4, "5.1.02.01.01.0026", "Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak", tw(23_760_000, 20, 30, 30)),
        (3, "2.", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", None),
        (4, "5.1.02.01.01.0052", "Belanja Makanan dan Minuman Rapat", tw(36_250_000, 25, 25, 25)),
        (4, "5.1.02.04.01.0001", "Belanja Perjalanan Dinas Biasa", tw(96_840_000, 20, 30, 30)),
        (4, "5.1.02.04.01.0003", "Belanja Perjalanan Dinas Dalam Kota", tw(42_300_000, 25, 25, 25)),
        (1, "II.", "PROGRAM PENGENDALIAN PENCEMARAN DAN/ATAU KERUSAKAN LINGKUNGAN HIDUP", None),
        (2, "A.", "Pencegahan Pencemaran dan/atau Kerusakan Lingkungan Hidup Kabupaten/Kota", None),
        (
            3,
            "1.",
            "Koordinasi, Sinkronisasi, dan Pelaksanaan Pencegahan Pencemaran Lingkungan Hidup terhadap Media Tanah, Air, Udara, dan Laut",
            None,
        ),
        (4, "5.1.02.01.01.0012", "Belanja Bahan-Bahan Kimia", tw(64_570_000, 10, 40, 30)),
        (4, "5.1.02.02.01.0013", "Belanja Jasa Tenaga Ahli", tw(75_900_000, 0, 50, 50)),
        (4, "5.1.02.02.01.0061", "Belanja Jasa Pengujian Sampel Laboratorium", tw(47_280_000, 25, 25, 25)),
        (3, "2.", "Pengelolaan Laboratorium Lingkungan Hidup Kabupaten/Kota", None),
        (4, "5.1.02.01.01.0012", "Belanja Bahan-Bahan Kimia", tw(132_415_000, 20, 40, 20)),
        (4, "5.2.02.08.01.0063", "Belanja Modal Alat Laboratorium Lingkungan Hidup", tw(415_800_000, 0, 60, 40)),
        (1, "III.", "PROGRAM PENGELOLAAN KEANEKARAGAMAN HAYATI (KEHATI)", None),
        (2, "A.", "Pengelolaan Keanekaragaman Hayati Kabupaten/Kota", None),
        (3, "1.", "Pengelolaan Ruang Terbuka Hijau (RTH)", None),
        (4, "5.1.02.01.01.0004", "Belanja Bahan-Bahan Bakar dan Pelumas", tw(118_640_000, 25, 25, 25)),
        (4, "5.1.02.01.01.0010", "Belanja Bahan-Bibit Tanaman", tw(206_375_000, 30, 10, 20)),
        (4, "5.1.02.02.01.0030", "Belanja Jasa Tenaga Kebersihan", tw(743_520_000, 25, 25, 25)),
        (1, "IV.", "PROGRAM PENGELOLAAN PERSAMPAHAN", None),
        (2, "A.", "Pengelolaan Sampah", None),
        (3, "1.", "Penyediaan Sarana dan Prasarana Pengelolaan Persampahan di TPA/TPST/SPA Kabupaten/Kota", None),
        (4, "5.1.02.03.02.0035", "Belanja Pemeliharaan Alat Angkutan Darat Bermotor", tw(384_260_000, 25, 25, 25)),
        (4, "5.2.02.02.01.0003", "Belanja Modal Kendaraan Bermotor Angkutan Barang", tw(1_278_500_000, 0, 0, 100)),
        (
            3,
            "2.",
            "Penanganan Sampah dengan Melakukan Pemilahan, Pengumpulan, Pengangkutan, Pengolahan, dan Pemrosesan Akhir Sampah",
            None,
        ),
        (4, "5.1.02.01.01.0004", "Belanja Bahan-Bahan Bakar dan Pelumas", tw(1_864_730_000, 25, 25, 25)),
        (4, "5.1.02.02.01.0030", "Belanja Jasa Tenaga Kebersihan", tw(2_519_640_000, 25, 25, 25)),
    ]
    V = jumlahkan(P)
    T = total(P)
    f = folder / "rincian DPA + angkas DLH 2025.xlsx"
    wb = xlsxwriter.Workbook(str(f))
    ws = wb.add_worksheet("Sheet1")
    dd = {"font_name": "Arial Narrow", "font_size": 10, "border": 1, "valign": "top"}
    hd = wb.add_format(
        {**dd, "bold": True, "align": "center", "valign": "vcenter", "bg_color": "#C6E0B4", "text_wrap": True}
    )
    bb = wb.add_format({"font_name": "Arial Narrow", "font_size": 10})
    ws.write("C1", "RINCIAN DPA DAN ANGGARAN KAS PER TRIWULAN", wb.add_format({"bold": True, "font_size": 12}))
    ws.write("C2", "Dinas Lingkungan Hidup Kabupaten Watukebo", bb)
    ws.write("C3", "T.A. 2025", bb)
    ws.merge_range("A5:A6", "No", hd)
    ws.merge_range("B5:B6", "Kode Rekening", hd)
    ws.merge_range("C5:C6", "Program / Kegiatan / Sub Kegiatan / Belanja", hd)
    ws.merge_range("D5:D6", "Pagu DPA (Rp)", hd)
    ws.merge_range("E5:H5", "Rencana Penarikan (Rp)", hd)
    for c, x in zip("EFGH", ["Tribulan I", "Tribulan II", "Tribulan III", "Tribulan IV"]):
        ws.write(f"{c}6", x, hd)
    angka = {}
    awal = 7
    sel = None
    salah = None
    for i, b in enumerate(P):
        r = awal + i
        st = {**dd, **({"bold": True} if b[0] == 1 else {})}
        ft = wb.add_format({**st, "text_wrap": True})
        fnm = wb.add_format({**st, "num_format": '#,##0;-#,##0;"-"'})
        ws.write_string(f"A{r}", b[1] if b[0] < 4 else "", ft)
        ws.write_string(f"B{r}", b[1] if b[0] == 4 else "", ft)
        ws.write(f"C{r}", b[2], ft)
        for c, v in zip("DEFGH", V[i]):
            ditulis = v
            if c == "D" and b[2].startswith("Koordinasi, Sinkronisasi"):
                # 187.750.000 -> 178.750.000 : dua angka tertukar
                s = str(v)
                ditulis = int(s[0] + s[2] + s[1] + s[3:])
                assert ditulis != v and v == 187_750_000
                sel, salah = f"{c}{r}", v
            ws.write_number(f"{c}{r}", ditulis, fnm)
            if v and f"{c}{r}" != sel:
                angka[f"{c}{r}"] = teks(v)
    r = awal + len(P)
    ft = wb.add_format({**dd, "bold": True, "align": "right"})
    fnm = wb.add_format({**dd, "bold": True, "num_format": "#,##0"})
    ws.merge_range(f"A{r}:C{r}", "Total Belanja Dinas", ft)
    for c, v in zip("DEFGH", T):
        ws.write_number(f"{c}{r}", v, fnm)
        angka[f"{c}{r}"] = teks(v)
    ws.write(f"C{r + 2}", "Mengetahui,", bb)
    ws.write(f"C{r + 3}", "Pengguna Anggaran", bb)
    ws.write(f"C{r + 7}", "NAMA PEJABAT, S.T., M.Si.", bb)
    ws.write(f"C{r + 8}", "NIP. 19710203 199803 1 004", bb)
    ws.write(f"F{r + 2}", "Watukebo, 10 Januari 2025", bb)
    ws.write(f"F{r + 3}", "Bendahara Pengeluaran", bb)
    ws.write(f"F{r + 7}", "NAMA BENDAHARA", bb)
    ws.write(f"F{r + 8}", "NIP. 19710203 199803 1 004", bb)
    ws.set_column("A:A", 5)
    ws.set_column("B:B", 17)
    ws.set_column("C:C", 64)
    ws.set_column("D:H", 15)
    ws.freeze_panes(6, 3)
    wb.close()
    return {
        "cerita": "DPA sampai rekening dengan nomor I./A./1. dan anggaran kas per tribulan, semua diketik; satu pagu sub kegiatan tertukar angkanya "
        "(178.750.000, seharusnya 187.750.000 menurut rekening, tribulan, kegiatan, program dan total).",
        "dokumen": [
            {"berkas": f.name, "lembar": "Sheet1", "jenis": ["dpa", "rak"], "baris": [len(P), len(P)], "angka": angka}
        ],
        "bukan": [],
        "salah": [{"berkas": f.name, "lembar": "Sheet1", "sel": sel, "benar": teks(salah)}],
    }


# ---------------------------------------------------------------- 8
def l08_perubahan_pk_salah(folder: Path) -> dict:
    # kode numerik (nol depan hilang): urusan, bidang, program, kegiatan, sub
    P = [
        (1, (1,), "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", None),
        (2, (1, 2.01), "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", None),
        (3, (1, 2.01, 1), "Penyusunan Dokumen Perencanaan Perangkat Daerah", (28_640_000, 24_115_000)),
        (3, (1, 2.01, 7), "Evaluasi Kinerja Perangkat Daerah", (15_375_000, 15_375_000)),
        (2, (1, 2.02), "Administrasi Keuangan Perangkat Daerah", None),
        (3, (1, 2.02, 1), "Penyediaan Gaji dan Tunjangan ASN", (4_637_250_000, 4_518_930_000)),
        (2, (1, 2.06), "Administrasi Umum Perangkat Daerah", None),
        (3, (1, 2.06, 2), "Penyediaan Peralatan dan Perlengkapan Kantor", (92_480_000, 118_725_000)),
        (3, (1, 2.06, 9), "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", (164_900_000, 138_260_000)),
        (2, (1, 2.08), "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", None),
        (3, (1, 2.08, 4), "Penyediaan Jasa Pelayanan Umum Kantor", (387_630_000, 394_185_000)),
        (1, (2,), "Program Perencanaan Tenaga Kerja", None),
        (2, (2, 2.01), "Penyusunan Rencana Tenaga Kerja (RTK)", None),
        (3, (2, 2.01, 1), "Penyusunan Rencana Tenaga Kerja Makro", (86_250_000, 79_430_000)),
        (1, (3,), "Program Pelatihan Kerja dan Produktivitas Tenaga Kerja", None),
        (2, (3, 2.01), "Pelaksanaan Pelatihan berdasarkan Unit Kompetensi", None),
        (
            3,
            (3, 2.01, 1),
            "Proses Pelaksanaan Pendidikan dan Pelatihan Keterampilan bagi Pencari Kerja berdasarkan Klaster Kompetensi",
            (2_846_715_000, 3_127_540_000),
        ),
        (3, (3, 2.01, 4), "Pengadaan Sarana Pelatihan Kerja Kabupaten/Kota", (468_300_000, 512_965_000)),
        (2, (3, 2.02), "Pembinaan Lembaga Pelatihan Kerja Swasta", None),
        (3, (3, 2.02, 1), "Pembinaan Lembaga Pelatihan Kerja Swasta", (57_840_000, 57_840_000)),
        (1, (4,), "Program Penempatan Tenaga Kerja", None),
        (2, (4, 2.01), "Pelayanan Antarkerja di Daerah Kabupaten/Kota", None),
        (3, (4, 2.01, 3), "Penyuluhan dan Bimbingan Jabatan bagi Pencari Kerja", (143_275_000, 136_910_000)),
        (3, (4, 2.01, 5), "Perluasan Kesempatan Kerja", (894_360_000, 967_485_000)),
        (2, (4, 2.03), "Pengelolaan Informasi Pasar Kerja", None),
        (3, (4, 2.03, 2), "Job Fair/Bursa Kerja", (215_480_000, 241_635_000)),
        (1, (5,), "Program Hubungan Industrial", None),
        (2, (5, 2.01), "Pengesahan Peraturan Perusahaan dan Pendaftaran Perjanjian Kerja Bersama", None),
        (3, (5, 2.01, 1), "Pengesahan Peraturan Perusahaan bagi Perusahaan", (48_720_000, 44_185_000)),
        (
            2,
            (5, 2.02),
            "Pencegahan dan Penyelesaian Perselisihan Hubungan Industrial, Mogok Kerja dan Penutupan Perusahaan",
            None,
        ),
        (3, (5, 2.02, 1), "Pencegahan Perselisihan Hubungan Industrial", (316_950_000, 372_640_000)),
        (
            3,
            (5, 2.02, 3),
            "Penyelenggaraan Verifikasi dan Rekapitulasi Keanggotaan pada Organisasi Pengusaha, Federasi dan Konfederasi SP/SB",
            (32_415_000, 27_890_000),
        ),
    ]
    V = jumlahkan(P)
    T = total(P)
    progs = [(b[2], V[i]) for i, b in enumerate(P) if b[0] == 1]
    S = [
        ("Menurunnya tingkat pengangguran", "Tingkat Pengangguran Terbuka (TPT)", "%", "4.35", "4.2"),
        ("Menurunnya tingkat pengangguran", "Persentase pencari kerja yang ditempatkan", "%", "62", "64.5"),
        (
            "Meningkatnya kompetensi tenaga kerja",
            "Persentase lulusan pelatihan yang bersertifikat kompetensi",
            "%",
            "78",
            "80",
        ),
        (
            "Meningkatnya hubungan industrial yang harmonis",
            "Persentase perselisihan yang diselesaikan dengan perjanjian bersama",
            "%",
            "70",
            "70",
        ),
        (
            "Meningkatnya akuntabilitas kinerja perangkat daerah",
            "Nilai SAKIP Dinas Tenaga Kerja",
            "Nilai",
            "79.1",
            "79.5",
        ),
    ]
    f = folder / "PK PERUBAHAN DISNAKER 2024.xlsx"
    wb = Workbook()
    cv = wb.active
    cv.title = "Cover"
    for k, x in (
        (5, "PERUBAHAN PERJANJIAN KINERJA"),
        (7, "TAHUN 2024"),
        (14, "DINAS TENAGA KERJA"),
        (15, "KABUPATEN KALIPUCANG"),
    ):
        cv.cell(k, 3, x).font = Font(size=20, bold=True)
    ws = wb.create_sheet("PK-P")
    tipis = Side(style="thin")
    kotak = Border(left=tipis, right=tipis, top=tipis, bottom=tipis)

    def tulis(w, s, x, tebal=False, garis=True, nf=None, tengah=False):
        c = w[s]
        c.value = x
        c.font = Font(name="Cambria", size=11, bold=tebal)
        c.alignment = Alignment(
            horizontal="center" if tengah else None, vertical="center" if tengah else "top", wrap_text=garis
        )
        if garis:
            c.border = kotak
        if nf:
            c.number_format = nf

    tulis(ws, "B1", "PERUBAHAN PERJANJIAN KINERJA TAHUN 2024", True, False)
    tulis(ws, "B2", "DINAS TENAGA KERJA KABUPATEN KALIPUCANG", True, False)
    tulis(
        ws,
        "A4",
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, "
        "kami yang bertanda tangan di bawah ini berjanji mewujudkan target kinerja sebagai berikut :",
        garis=False,
    )
    for a in ("A6:A7", "B6:B7", "C6:C7", "D6:D7", "E6:F6"):
        ws.merge_cells(a)
    for s, x in (
        ("A6", "NO"),
        ("B6", "KINERJA UTAMA/SASARAN STRATEGIS"),
        ("C6", "INDIKATOR KINERJA"),
        ("D6", "SATUAN"),
        ("E6", "TARGET"),
        ("E7", "SEMULA"),
        ("F7", "MENJADI"),
    ):
        tulis(ws, s, x, True, tengah=True)
    ap = {}
    r = 8
    no = 0
    for k, (sas, ind, sat, a, b) in enumerate(S):
        baru = k == 0 or S[k - 1][0] != sas
        no += baru
        tulis(ws, f"A{r}", no if baru else None)
        tulis(ws, f"B{r}", sas if baru else None)
        tulis(ws, f"C{r}", ind)
        tulis(ws, f"D{r}", sat, tengah=True)
        for c, v in (("E", a), ("F", b)):
            tulis(ws, f"{c}{r}", float(v), nf="0.00")
            ap[f"{c}{r}"] = teks(v)
        r += 1
    r += 1
    for a in (f"B{r}:C{r}",):
        ws.merge_cells(a)
    for c, x in zip(
        "ABDEFG",
        ["NO", "PROGRAM", "ANGGARAN SEBELUM (Rp)", "ANGGARAN SETELAH (Rp)", "BERTAMBAH/ BERKURANG (Rp)", "KETERANGAN"],
    ):
        tulis(ws, f"{c}{r}", x, True, tengah=True)
    r += 1
    nf = "#,##0;(#,##0);0"
    sel = benar = None
    for k, (nama, (a, b)) in enumerate(progs, 1):
        tulis(ws, f"A{r}", k)
        ws.merge_cells(f"B{r}:C{r}")
        tulis(ws, f"B{r}", nama)
        for c, v in (("D", a), ("E", b), ("F", b - a)):
            w = v
            if c == "E" and nama == "Program Penempatan Tenaga Kerja":
                # satu angka hilang: 1.346.030.000 -> 134.603.000
                assert v == 1_346_030_000
                w = 134_603_000
                sel, benar = f"{c}{r}", v
            else:
                ap[f"{c}{r}"] = teks(v)
            tulis(ws, f"{c}{r}", w, nf=nf)
        tulis(ws, f"G{r}", "APBD, DBHCHT" if "Pelatihan" in nama else "APBD")
        r += 1
    ws.merge_cells(f"A{r}:C{r}")
    tulis(ws, f"A{r}", "J u m l a h", True, tengah=True)
    for c, v in (("D", T[0]), ("E", T[1]), ("F", T[1] - T[0])):
        tulis(ws, f"{c}{r}", v, True, nf=nf)
        ap[f"{c}{r}"] = teks(v)
    r += 2
    for s, x in (
        (f"E{r}", "Kalipucang, 14 Oktober 2024"),
        (f"B{r + 1}", "PIHAK KEDUA"),
        (f"E{r + 1}", "PIHAK PERTAMA"),
        (f"B{r + 2}", "BUPATI KALIPUCANG"),
        (f"E{r + 2}", "KEPALA DINAS TENAGA KERJA"),
        (f"B{r + 6}", "NAMA BUPATI"),
        (f"E{r + 6}", "NAMA PEJABAT, S.H."),
        (f"E{r + 7}", "Pembina Utama Muda"),
        (f"E{r + 8}", "NIP. 19710203 199803 1 004"),
    ):
        tulis(ws, s, x, garis=False)
    for c, w in zip("ABCDEFG", (5, 38, 44, 20, 20, 20, 18)):
        ws.column_dimensions[c].width = w
    # DPPA pendukung dengan kode numerik
    dp = wb.create_sheet("DPPA")
    tulis(dp, "A1", "REKAP DPPA-SKPD TAHUN 2024", True, False)
    tulis(dp, "A2", "DINAS TENAGA KERJA", True, False)
    for s, x in zip("ABCDEFGHI", ["Urs", "Bid", "Prg", "Keg", "Sub", "Uraian", "Murni", "P-APBD", "+/-"]):
        tulis(dp, f"{s}4", x, True, tengah=True)
    ad = {}
    for i, b in enumerate(P):
        q = 5 + i
        for c, x in zip("ABCDE", (2, 7) + b[1] + (None,) * (3 - len(b[1]))):
            tulis(dp, f"{c}{q}", x)
        tulis(dp, f"F{q}", b[2])
        a, z = V[i]
        for c, v in (("G", a), ("H", z), ("I", z - a)):
            tulis(dp, f"{c}{q}", v, nf=nf)
            ad[f"{c}{q}"] = teks(v)
    q = 5 + len(P)
    tulis(dp, f"F{q}", "JUMLAH BELANJA", True)
    for c, v in (("G", T[0]), ("H", T[1]), ("I", T[1] - T[0])):
        tulis(dp, f"{c}{q}", v, True, nf=nf)
        ad[f"{c}{q}"] = teks(v)
    dp.column_dimensions["F"].width = 80
    for c in "GHI":
        dp.column_dimensions[c].width = 17
    wb.active = 1
    wb.save(f)
    return {
        "cerita": "Perubahan PK (semula/menjadi) dengan DPPA berkode numerik tanpa nol depan; anggaran setelah satu program kehilangan satu angka "
        "(134.603.000, seharusnya 1.346.030.000 menurut selisih, jumlah dan DPPA).",
        "dokumen": [
            {
                "berkas": f.name,
                "lembar": "PK-P",
                "jenis": ["perubahan-pk"],
                "baris": [len(S) + len(progs), len(S) + len(progs)],
                "angka": ap,
            },
            {"berkas": f.name, "lembar": "DPPA", "jenis": ["dppa"], "baris": [len(P), len(P)], "angka": ad},
        ],
        "bukan": [(f.name, "Cover")],
        "salah": [{"berkas": f.name, "lembar": "PK-P", "sel": sel, "benar": teks(benar)}],
    }
