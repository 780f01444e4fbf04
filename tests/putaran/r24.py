# Putaran 24: perangkat daerah sebuah kabupaten dan sebuah kota rekaan di Sulawesi
# -*- coding: utf-8 -*-
"""Contoh buku kerja kantor: Kabupaten Mandarona dan Kota Lasandara (keduanya karangan), Sulawesi."""

import random
from decimal import ROUND_HALF_UP, Decimal

import openpyxl
import xlsxwriter
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter


# ------------------------------------------------------------------ alat
def bulat(x, n=2):
    return Decimal(str(x)).quantize(Decimal(1).scaleb(-n), rounding=ROUND_HALF_UP)


def pct(r, t, n=2):
    return bulat(Decimal(str(r)) / Decimal(str(t)) * 100, n)


def polos(v):
    d = Decimal(str(v))
    s = format(d, "f")
    if "." in s:
        s = s.rstrip("0").rstrip(".")
    return s or "0"


def titik(n):
    s = f"{abs(int(n)):,}".replace(",", ".")
    return "-" + s if n < 0 else s


def koma(d, n=2):
    s = f"{bulat(d, n):,}"
    return s.replace(",", "#").replace(".", ",").replace("#", ".")


class X:
    """Lembar xlsxwriter yang mencatat angka yang ditulis."""

    def __init__(self, wb, name, font="Arial", size=9):
        self.wb, self.ws, self.a, self.name = wb, wb.add_worksheet(name), {}, name
        self.base = {"font_name": font, "font_size": size, "valign": "vcenter"}
        if not hasattr(wb, "_fm"):
            wb._fm = {}

    def fm(self, **k):
        d = dict(self.base)
        d.update(k)
        key = tuple(sorted(d.items()))
        if key not in self.wb._fm:
            self.wb._fm[key] = self.wb.add_format(d)
        return self.wb._fm[key]

    def t(self, ref, v, **k):
        f = self.fm(**k)
        if ":" in ref:
            self.ws.merge_range(ref, v, f)
        elif v is None or v == "":
            self.ws.write_blank(ref, None, f)
        else:
            self.ws.write_string(ref, v, f) if isinstance(v, str) else self.ws.write(ref, v, f)

    def n(self, ref, v, nf="#,##0", a=None, catat=True, **k):
        f = self.fm(num_format=nf, **k)
        if ":" in ref:
            self.ws.merge_range(ref, float(v), f)
        else:
            self.ws.write_number(ref, float(v) if not isinstance(v, int) else v, f)
        if catat:
            self.a[ref.split(":")[0]] = polos(v) if a is None else str(a)

    def f(self, ref, rumus, v, nf="#,##0", a=None, **k):
        f = self.fm(num_format=nf, **k)
        self.ws.write_formula(ref, rumus, f, float(v) if not isinstance(v, int) else v)
        self.a[ref] = polos(v) if a is None else str(a)

    def x(self, ref, teks, v, **k):
        self.t(ref, teks, **k)
        self.a[ref.split(":")[0]] = polos(v)


KAB = "KABUPATEN MANDARONA"
KOTA = "KOTA LASANDARA"
B = dict(border=1)
BW = dict(border=1, text_wrap=True)
H = dict(border=1, text_wrap=True, align="center", bold=True, bg_color="#D9E1F2")


# ------------------------------------------------------------------ 1
def l01_renja_bappeda_tc33_tc29(folder):
    rnd = random.Random(2401)
    nm = "RENJA BAPPEDA 2025 - matriks (desk II).xlsx"
    wb = xlsxwriter.Workbook(str(folder / nm))
    s = X(wb, "T-C.33", "Bookman Old Style", 8)
    w = s.ws
    w.set_landscape()
    w.set_paper(5)
    w.fit_to_pages(1, 0)
    for c, wd in zip("ABCDEFGHIJ", (16, 42, 38, 15, 15, 18, 11, 16, 15, 18)):
        w.set_column(f"{c}:{c}", wd)
    s.t("A1:J1", "Tabel T-C.33", align="right", italic=True)
    s.t(
        "A2:J2",
        "Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2025",
        bold=True,
        align="center",
        font_size=11,
    )
    s.t("A3:J3", "dan Prakiraan Maju Tahun 2026", bold=True, align="center", font_size=11)
    s.t("A4:J4", "Kabupaten Mandarona", bold=True, align="center", font_size=11)
    s.t("A6", "Nama Perangkat Daerah : Badan Perencanaan Pembangunan Daerah")

    def kepala(r):
        s.t(f"A{r}:A{r + 1}", "Kode", **H)
        s.t(f"B{r}:B{r + 1}", "Urusan/ Bidang Urusan Pemerintahan Daerah dan Program/ Kegiatan/ Sub Kegiatan", **H)
        s.t(f"C{r}:C{r + 1}", "Indikator Kinerja Program/ Kegiatan/ Sub Kegiatan", **H)
        s.t(f"D{r}:G{r}", "Rencana Tahun 2025 (Tahun Rencana)", **H)
        s.t(f"D{r + 1}", "Lokasi", **H)
        s.t(f"E{r + 1}", "Target Capaian Kinerja", **H)
        s.t(f"F{r + 1}", "Kebutuhan Dana/ Pagu Indikatif (Rp)", **H)
        s.t(f"G{r + 1}", "Sumber Dana", **H)
        s.t(f"H{r}:H{r + 1}", "Catatan Penting", **H)
        s.t(f"I{r}:J{r}", "Prakiraan Maju Rencana Tahun 2026", **H)
        s.t(f"I{r + 1}", "Target Capaian Kinerja", **H)
        s.t(f"J{r + 1}", "Kebutuhan Dana/ Pagu Indikatif (Rp)", **H)
        for i, c in enumerate("ABCDEFGHIJ"):
            s.t(f"{c}{r + 2}", f"({i + 1})", border=1, align="center", font_size=7, italic=True)

    # (kode, nama, indikator, target, target maju, [dana])
    P = [
        (
            "5.01.01",
            "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
            "Persentase pemenuhan layanan penunjang urusan",
            "100 %",
            "100 %",
            [
                (
                    "5.01.01.2.01",
                    "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                    "Jumlah dokumen perencanaan dan evaluasi yg tersusun",
                    "10 Dokumen",
                    "10 Dokumen",
                    [
                        (
                            "5.01.01.2.01.0001",
                            "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                            [("Jumlah Dokumen Perencanaan Perangkat Daerah", "4 Dokumen", "4 Dokumen")],
                            38500000,
                            41000000,
                            "DAU",
                        ),
                        (
                            "5.01.01.2.01.0006",
                            "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
                            [("Jumlah Laporan Capaian Kinerja", "6 Laporan", "6 Laporan")],
                            24750000,
                            26000000,
                            "DAU",
                        ),
                    ],
                ),
                (
                    "5.01.01.2.02",
                    "Administrasi Keuangan Perangkat Daerah",
                    "Cakupan pembayaran gaji dan tunjangan",
                    "100 %",
                    "100 %",
                    [
                        (
                            "5.01.01.2.02.0001",
                            "Penyediaan Gaji dan Tunjangan ASN",
                            [("Jumlah Orang yang Menerima Gaji dan Tunjangan ASN", "46 Org/bln", "48 Org/bln")],
                            4287615300,
                            4501996000,
                            "DAU",
                        )
                    ],
                ),
                (
                    "5.01.01.2.06",
                    "Administrasi Umum Perangkat Daerah",
                    "Jumlah layanan administrasi umum yang terlaksana",
                    "15 Layanan",
                    "15 Layanan",
                    [
                        (
                            "5.01.01.2.06.0002",
                            "Penyediaan Peralatan dan Perlengkapan Kantor",
                            [("Jumlah Paket Peralatan dan Perlengkapan Kantor", "3 Paket", "3 Paket")],
                            112400000,
                            118000000,
                            "PAD",
                        ),
                        (
                            "5.01.01.2.06.0009",
                            "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                            [
                                (
                                    "Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                                    "12 Laporan",
                                    "12 Laporan",
                                )
                            ],
                            365820000,
                            380000000,
                            "DAU",
                        ),
                    ],
                ),
            ],
        ),
        (
            "5.01.02",
            "PROGRAM PERENCANAAN, PENGENDALIAN DAN EVALUASI PEMBANGUNAN DAERAH",
            "Persentase keselarasan RKPD dengan RPJMD",
            "95 %",
            "97 %",
            [
                (
                    "5.01.02.2.01",
                    "Penyusunan Perencanaan dan Pendanaan",
                    "Jumlah dokumen perencanaan daerah",
                    "5 Dokumen",
                    "4 Dokumen",
                    [
                        (
                            "5.01.02.2.01.0001",
                            "Analisis Kondisi Daerah, Permasalahan, dan Isu Strategis Pembangunan Daerah",
                            [("Jumlah Dokumen Hasil Analisis", "1 Dokumen", "1 Dokumen")],
                            86250000,
                            90500000,
                            "PAD",
                        ),
                        (
                            "5.01.02.2.01.0005",
                            "Pelaksanaan Musrenbang Kabupaten/Kota",
                            [
                                ("Jumlah Berita Acara Musrenbang RKPD", "2 Dokumen", "2 Dokumen"),
                                ("Jumlah Peserta Musrenbang", "350 Orang", "360 Orang"),
                            ],
                            297300000,
                            310000000,
                            "PAD",
                        ),
                        (
                            "5.01.02.2.01.0008",
                            "Penyiapan Bahan Koordinasi Musrenbang Kecamatan",
                            [("Jumlah Kecamatan yang Difasilitasi", "14 Kecamatan", "14 Kecamatan")],
                            143750000,
                            150000000,
                            "PAD",
                        ),
                    ],
                ),
                (
                    "5.01.02.2.03",
                    "Pengendalian, Evaluasi dan Pelaporan Bidang Perencanaan Pembangunan Daerah",
                    "Jumlah laporan pengendalian dan evaluasi",
                    "8 Laporan",
                    "8 Laporan",
                    [
                        (
                            "5.01.02.2.03.0003",
                            "Monitoring, Evaluasi dan Penyusunan Laporan Berkala Pelaksanaan Pembangunan Daerah",
                            [("Jumlah Laporan Berkala", "8 Laporan", "8 Laporan")],
                            178940000,
                            185500000,
                            "PAD",
                        )
                    ],
                ),
            ],
        ),
        (
            "5.01.03",
            "PROGRAM KOORDINASI DAN SINKRONISASI PERENCANAAN PEMBANGUNAN DAERAH",
            "Persentase Renja PD yang selaras dengan RKPD",
            "92,5 %",
            "94 %",
            [
                (
                    "5.01.03.2.01",
                    "Koordinasi Perencanaan Bidang Pemerintahan dan Pembangunan Manusia",
                    "Jumlah dokumen koordinasi bidang PPM",
                    "6 Dokumen",
                    "6 Dokumen",
                    [
                        (
                            "5.01.03.2.01.0002",
                            "Asistensi Penyusunan Dokumen Perencanaan Pembangunan Perangkat Daerah Bidang Pembangunan Manusia",
                            [("Jumlah Perangkat Daerah yang Diasistensi", "11 PD", "11 PD")],
                            67425000,
                            71000000,
                            "PAD",
                        ),
                        (
                            "5.01.03.2.01.0009",
                            "Koordinasi Percepatan Penurunan Stunting",
                            [
                                ("Jumlah Rembuk Stunting", "1 Kegiatan", "1 Kegiatan"),
                                ("Jumlah Desa Lokus yang Dipantau", "28 Desa", "20 Desa"),
                            ],
                            215600000,
                            198000000,
                            "DAU-SG",
                        ),
                    ],
                ),
                (
                    "5.01.03.2.02",
                    "Koordinasi Perencanaan Bidang Perekonomian dan SDA",
                    "Jumlah dokumen koordinasi bidang ekonomi dan SDA",
                    "4 Dokumen",
                    "5 Dokumen",
                    [
                        (
                            "5.01.03.2.02.0004",
                            "Koordinasi Penyusunan Dokumen Perencanaan Bidang Perekonomian",
                            [("Jumlah Dokumen Rencana Aksi", "4 Dokumen", "5 Dokumen")],
                            92180000,
                            104500000,
                            "PAD",
                        )
                    ],
                ),
            ],
        ),
        (
            "5.05.02",
            "PROGRAM PENELITIAN DAN PENGEMBANGAN DAERAH",
            "Persentase hasil kelitbangan yang dimanfaatkan",
            "60 %",
            "70 %",
            [
                (
                    "5.05.02.2.04",
                    "Pengembangan Inovasi dan Teknologi",
                    "Jumlah inovasi daerah yang dilaporkan",
                    "35 Inovasi",
                    "40 Inovasi",
                    [
                        (
                            "5.05.02.2.04.0001",
                            "Penelitian, Pengembangan, dan Perekayasaan di Bidang Teknologi dan Inovasi",
                            [("Jumlah Dokumen Hasil Kajian", "2 Dokumen", "2 Dokumen")],
                            164300000,
                            170000000,
                            "PAD",
                        ),
                        (
                            "5.05.02.2.04.0003",
                            "Diseminasi Jenis, Prosedur dan Metode Penyelenggaraan Pemda yang Bersifat Inovatif",
                            [("Jumlah Perangkat Daerah Peserta", "32 PD", "32 PD")],
                            58975000,
                            62000000,
                            "PAD",
                        ),
                    ],
                ),
            ],
        ),
    ]
    angka_t = lambda t: t.split()[0].replace(",", ".")
    r = 8
    kepala(r)
    r += 3
    baris = 0
    tot = totm = 0

    # jumlah per bidang di baris bidang
    def jml(p):
        return (sum(q[3] for k in p[5] for q in k[5]), sum(q[4] for k in p[5] for q in k[5]))

    bidang = {"5.01": ("PERENCANAAN", P[:3]), "5.05": ("PENELITIAN DAN PENGEMBANGAN", P[3:])}
    ur1 = sum(jml(p)[0] for p in P)
    ur2 = sum(jml(p)[1] for p in P)

    def isi(r, kode, nama, ind, tg, d1, tm, d2, lok="", sd="", cat="", warna=None, tebal=False, miring=False):
        k = dict(BW, bold=tebal, italic=miring)
        if warna:
            k["bg_color"] = warna
        s.t(f"A{r}", kode, **k)
        s.t(f"B{r}", nama, **k)
        s.t(f"C{r}", ind, **k)
        s.t(f"D{r}", lok, **k)
        if tg:
            s.x(f"E{r}", tg, angka_t(tg), align="center", **k)
            s.x(f"I{r}", tm, angka_t(tm), align="center", **k)
        else:
            s.t(f"E{r}", "", **k)
            s.t(f"I{r}", "", **k)
        if d1 is None:
            s.t(f"F{r}", "", **k)
            s.t(f"J{r}", "", **k)
        else:
            s.n(f"F{r}", d1, "#,##0", **k)
            s.n(f"J{r}", d2, "#,##0", **k)
        s.t(f"G{r}", sd, align="center", **k)
        s.t(f"H{r}", cat, **k)

    isi(r, "5", "UNSUR PENUNJANG URUSAN PEMERINTAHAN", "", "", ur1, "", ur2, warna="#BFBFBF", tebal=True)
    r += 1
    cat = {
        "5.01.01.2.02.0001": "termasuk TPP",
        "5.01.03.2.01.0009": "lokus berkurang thn 2026",
        "5.01.02.2.01.0008": "usulan forum",
    }
    for kb, (nb, ps) in bidang.items():
        isi(r, kb, nb, "", "", sum(jml(p)[0] for p in ps), "", sum(jml(p)[1] for p in ps), warna="#D9D9D9", tebal=True)
        r += 1
        for p in ps:
            if p[0] == "5.01.03":  # halaman kedua, kepala tabel diulang tangan
                kepala(r)
                r += 3
            isi(r, p[0], p[1], p[2], p[3], jml(p)[0], p[4], jml(p)[1], warna="#FCE4D6", tebal=True)
            r += 1
            baris += 1
            for k in p[5]:
                isi(r, k[0], k[1], k[2], k[3], sum(q[3] for q in k[5]), k[4], sum(q[4] for q in k[5]), miring=True)
                r += 1
                baris += 1
                for q in k[5]:
                    for i, (ind, a, b) in enumerate(q[2]):
                        if i == 0:
                            isi(r, q[0], q[1], ind, a, q[3], b, q[4], "Kab. Mandarona", q[5], cat.get(q[0], ""))
                        else:
                            isi(r, "", "", ind, a, None, b, None)
                        r += 1
                        baris += 1
    s.t(f"A{r}:E{r}", "JUMLAH", bold=True, align="center", border=1)
    s.n(f"F{r}", ur1, "#,##0", bold=True, border=1)
    s.t(f"G{r}:I{r}", "", border=1)
    s.n(f"J{r}", ur2, "#,##0", bold=True, border=1)
    s.t(f"H{r + 2}", "Lambuara,        Juli 2024")
    s.t(f"H{r + 3}", "KEPALA BAPPEDA,", bold=True)
    s.t(f"H{r + 7}", "NAMA PEJABAT, S.T., M.Si", bold=True, underline=1)
    s.t(f"H{r + 8}", "Pembina Utama Muda, IV/c")
    s.t(f"H{r + 9}", "NIP. 00000000 000000 0 000")

    # --- T-C.29
    v = X(wb, "TC29", "Bookman Old Style", 8)
    w = v.ws
    w.set_landscape()
    for c, wd in zip("ABCDEFGHIJKL", (15, 40, 34, 11, 13, 13, 11, 11, 10, 11, 13, 10)):
        w.set_column(f"{c}:{c}", wd)
    v.t("A1:L1", "Tabel T-C.29", align="right", italic=True)
    v.t(
        "A2:L2",
        "Rekapitulasi Evaluasi Hasil Pelaksanaan Renja Perangkat Daerah dan Pencapaian Renstra Perangkat Daerah s/d Tahun 2024 (tahun berjalan)",
        bold=True,
        align="center",
        font_size=10,
        text_wrap=True,
    )
    w.set_row(1, 28)
    v.t("A3:L3", "BAPPEDA " + KAB, bold=True, align="center")
    v.t("A5:A6", "Kode", **H)
    v.t("B5:B6", "Program dan Kegiatan", **H)
    v.t("C5:C6", "Indikator Kinerja Kegiatan (output)", **H)
    v.t("D5:D6", "Satuan", **H)
    v.t("E5:E6", "Target Renstra PD s/d 2026", **H)
    v.t("F5:F6", "Realisasi Target s/d Renja 2022 (n-3)", **H)
    v.t("G5:I5", "Target dan Realisasi Kinerja Tahun 2023 (n-2)", **H)
    v.t("G6", "Target Renja 2023", **H)
    v.t("H6", "Realisasi Renja 2023", **H)
    v.t("I6", "Tingkat Realisasi (%)", **H)
    v.t("J5:J6", "Target Renja 2024 (n-1)", **H)
    v.t("K5:L5", "Perkiraan Realisasi Capaian Renstra s/d 2024", **H)
    v.t("K6", "Realisasi s/d 2024", **H)
    v.t("L6", "Tingkat Capaian (%)", **H)
    for i, (c, x) in enumerate(
        zip("ABCDEFGHIJKL", ("1", "2", "3", "", "4", "5", "6", "7", "8=7/6", "9", "10=5+7+9", "11=10/4"))
    ):
        v.t(f"{c}7", x, border=1, align="center", font_size=7)
    r = 8
    data = {
        "5.01.01.2.01": (50, 20, 10, 10, 10),
        "5.01.01.2.06": (72, 27, 15, 14, 15),
        "5.01.02.2.01": (24, 9, 5, 5, 4),
        "5.01.02.2.03": (40, 15, 8, 7, 8),
        "5.01.03.2.01": (28, 9, 6, 6, 5),
        "5.01.03.2.02": (22, 8, 4, 3, 5),
        "5.05.02.2.04": (165, 48, 30, 33, 32),
    }
    kg = 0
    pr = 0
    for p in P:
        v.t(f"A{r}", p[0], bold=True, border=1)
        v.t(f"B{r}", p[1], bold=True, **BW)
        for c in "CDEFGHIJKL":
            v.t(f"{c}{r}", "", border=1)
        r += 1
        pr += 1
        for k in p[5]:
            if k[0] not in data:
                continue
            T, a, t23, r23, t24 = data[k[0]]
            sd = a + r23 + t24
            v.t(f"A{r}", k[0], border=1)
            v.t(f"B{r}", k[1], **BW)
            v.t(f"C{r}", k[2], **BW)
            v.t(f"D{r}", k[3].split()[1], border=1)
            v.n(f"E{r}", T, "0", **B)
            v.n(f"F{r}", a, "0", **B)
            v.n(f"G{r}", t23, "0", **B)
            v.n(f"H{r}", r23, "0", **B)
            v.f(f"I{r}", f"=ROUND(H{r}/G{r}*100,2)", pct(r23, t23), "0.00", **B)
            v.n(f"J{r}", t24, "0", **B)
            v.f(f"K{r}", f"=F{r}+H{r}+J{r}", sd, "0", **B)
            v.f(f"L{r}", f"=ROUND(K{r}/E{r}*100,2)", pct(sd, T), "0.00", **B)
            r += 1
            kg += 1
    v.t(
        f"A{r + 1}",
        "*) kegiatan administrasi keuangan tidak dievaluasi dengan satuan dokumen, tidak dimuat.",
        italic=True,
    )
    z = X(wb, "hasil desk", "Calibri", 10)
    for i, x in enumerate(
        [
            "Catatan desk Renja 15 Juli",
            "- indikator program 5.01.03 agar diselaraskan dgn Renstra perubahan",
            "- lokasi isi nama kecamatan (menyusul)",
            "- sub kegiatan diseminasi: cek peserta",
            "- foto copy DPA dibawa",
            "ttd tim verifikasi",
        ]
    ):
        z.t(f"B{i + 2}", x)
    wb.close()
    return {
        "cerita": "Bappeda mengisi matriks Renja T-C.33 (lokasi dan catatan di antara angka, dua kali target-dana, sub kegiatan dengan dua indikator, kepala tabel diulang di tengah) "
        "dan T-C.29 pada lembar kedua; lembar ketiga catatan desk.",
        "dokumen": [
            {"berkas": nm, "lembar": "T-C.33", "jenis": ["rkt"], "baris": [baris - 2, baris + 3], "angka": s.a},
            {
                "berkas": nm,
                "lembar": "TC29",
                "jenis": ["pembanding", "pengukuran"],
                "baris": [kg, kg + pr],
                "angka": v.a,
            },
        ],
        "bukan": [(nm, "hasil desk")],
        "salah": [],
    }


# ------------------------------------------------------------------ 2
def l02_pk_inspektorat_berdampingan(folder):
    """PK inspektur (indikator kiri, program kanan) dan PK jenjang di bawahnya dalam berkas lain."""
    # sub kegiatan program penunjang
    pen = [
        (
            "Perencanaan, Penganggaran dan Evaluasi Kinerja PD",
            [
                ("Penyusunan Dokumen Perencanaan Perangkat Daerah", 21500000),
                ("Evaluasi Kinerja Perangkat Daerah", 18275000),
            ],
        ),
        (
            "Administrasi Keuangan Perangkat Daerah",
            [
                ("Penyediaan Gaji dan Tunjangan ASN", 6318402750),
                ("Koordinasi dan Penyusunan Lap. Keuangan Akhir Tahun SKPD", 14960000),
            ],
        ),
        (
            "Administrasi Umum Perangkat Daerah",
            [
                ("Penyediaan Bahan Logistik Kantor", 87645200),
                ("Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", 412380000),
            ],
        ),
        (
            "Penyediaan Jasa Penunjang Urusan Pemda",
            [("Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", 96720000)],
        ),
    ]
    irban = {
        "Irban I": [
            ("Penyelenggaraan Pengawasan Internal", "Reviu Laporan Kinerja", 118450000),
            ("Penyelenggaraan Pengawasan Internal", "Pengawasan Kinerja Pemerintah Daerah", 246815000),
        ],
        "Irban II": [
            ("Penyelenggaraan Pengawasan Internal", "Pengawasan Keuangan Pemerintah Daerah", 338790000),
            ("Penyelenggaraan Pengawasan Internal", "Reviu Laporan Keuangan", 152600000),
        ],
        "Irban III": [
            (
                "Penyelenggaraan Pengawasan Internal",
                "Monitoring dan Evaluasi Tindak Lanjut Hasil Pemeriksaan BPK RI dan APIP",
                174325000,
            )
        ],
        "Irbansus": [
            (
                "Penyelenggaraan Pengawasan dengan Tujuan Tertentu",
                "Penanganan Penyelesaian Kerugian Negara/Daerah",
                68410000,
            ),
            ("Penyelenggaraan Pengawasan dengan Tujuan Tertentu", "Pengawasan dengan Tujuan Tertentu", 205930000),
        ],
    }
    prg3 = [
        (
            "Pendampingan dan Asistensi",
            "Pendampingan, Asistensi, Verifikasi, dan Penilaian Reformasi Birokrasi",
            93275000,
        ),
        (
            "Pendampingan dan Asistensi",
            "Koordinasi, Monitoring dan Evaluasi serta Verifikasi Pencegahan Korupsi",
            121640000,
        ),
    ]
    p1 = sum(x for _, l in pen for _, x in l)
    p2 = sum(x for l in irban.values() for _, _, x in l)
    p3 = sum(x for _, _, x in prg3)
    ind = [
        (
            "1",
            "Meningkatnya kualitas pengawasan internal pemerintah kota",
            [
                ("Level Kapabilitas APIP", "Level 3", None, 3),
                ("Nilai Maturitas SPIP Terintegrasi", "3,05", "poin", "3.05"),
                ("Persentase temuan BPK yang selesai ditindaklanjuti", "88,50%", "", "88.5"),
            ],
        ),
        (
            "2",
            "Meningkatnya akuntabilitas kinerja perangkat daerah",
            [
                ("Persentase OPD dengan nilai SAKIP minimal B", "75%", "", 75),
                ("Jumlah OPD berpredikat zona integritas (WBK)", "2 OPD", "", 2),
            ],
        ),
        (
            "3",
            "Menurunnya penyimpangan pengelolaan keuangan",
            [("Persentase penyelesaian pengaduan masyarakat", "100%", "", 100)],
        ),
    ]
    nm1 = "PK Inspektur 2022 (ttd).xlsx"
    wb = xlsxwriter.Workbook(str(folder / nm1))
    q = X(wb, "Pernyataan", "Times New Roman", 12)
    q.ws.set_column("B:B", 90)
    for i, x in enumerate(
        [
            "PEMERINTAH KOTA LASANDARA",
            "INSPEKTORAT DAERAH",
            "",
            "PERJANJIAN KINERJA TAHUN 2022",
            "",
            "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:",
            "Nama : Nama Pejabat",
            "Jabatan : Inspektur Kota Lasandara",
            "Selanjutnya disebut PIHAK PERTAMA",
            "Nama : Nama Pejabat",
            "Jabatan : Wali Kota Lasandara",
            "Selaku atasan pihak pertama, selanjutnya disebut PIHAK KEDUA",
            "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini.",
            "Lasandara, 10 Januari 2022",
        ]
    ):
        q.t(f"B{i + 2}", x, text_wrap=True, bold=i in (0, 1, 3), align="center" if i in (0, 1, 3) else "left")
    s = X(wb, "Lamp", "Times New Roman", 10)
    w = s.ws
    w.set_landscape()
    w.set_column("A:A", 2)
    w.set_column("B:B", 5)
    w.set_column("C:C", 32)
    w.set_column("D:D", 40)
    w.set_column("E:E", 11)
    w.set_column("F:F", 3)
    w.set_column("G:G", 5)
    w.set_column("H:H", 44)
    w.set_column("I:I", 5)
    w.set_column("J:J", 18)
    w.set_column("K:K", 10)
    s.t("B2:K2", "LAMPIRAN PERJANJIAN KINERJA TAHUN 2022", bold=True, align="center", font_size=12)
    s.t("B3:K3", "INSPEKTORAT DAERAH " + KOTA, bold=True, align="center", font_size=12)
    H2 = dict(border=1, bold=True, align="center", text_wrap=True, bg_color="#FFF2CC")
    for c, x in zip("BCDE", ("No", "Sasaran Strategis", "Indikator Kinerja", "Target")):
        s.t(f"{c}5", x, **H2)
    s.t("G5", "No", **H2)
    s.t("H5", "Program", **H2)
    s.t("I5:J5", "Anggaran", **H2)
    s.t("K5", "Ket.", **H2)
    r = 6
    nind = 0
    for no, sas, li in ind:
        if len(li) > 1:
            s.t(f"B{r}:B{r + len(li) - 1}", no, align="center", **B)
            s.t(f"C{r}:C{r + len(li) - 1}", sas, **BW)
        else:
            s.t(f"B{r}", no, align="center", **B)
            s.t(f"C{r}", sas, **BW)
        for nama, t, _, v in li:
            s.t(f"D{r}", nama, **BW)
            s.x(f"E{r}", t, v, align="center", **B)
            r += 1
            nind += 1
    prog = [
        ("Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", p1),
        ("Program Penyelenggaraan Pengawasan", p2),
        ("Program Perumusan Kebijakan, Pendampingan dan Asistensi", p3),
    ]
    for i, (n_, v) in enumerate(prog):
        rr = 6 + i
        s.t(f"G{rr}", str(i + 1), align="center", **B)
        s.t(f"H{rr}", n_, **BW)
        s.t(f"I{rr}", "Rp", left=1, top=1, bottom=1)
        s.n(f"J{rr}", v, "#,##0.00", right=1, top=1, bottom=1)
        s.t(f"K{rr}", "APBD", align="center", **B)
    s.t("G9:H9", "Jumlah", bold=True, align="right", **B)
    s.t("I9", "Rp", bold=True, left=1, top=1, bottom=1)
    s.f("J9", "=SUM(J6:J8)", p1 + p2 + p3, "#,##0.00", bold=True, right=1, top=1, bottom=1)
    s.t("K9", "", **B)
    s.t("C14", "Pihak Kedua,")
    s.t("C15", "WALI KOTA LASANDARA", bold=True)
    s.t("C20", "NAMA PEJABAT", bold=True)
    s.t("H13", "Lasandara, 10 Januari 2022")
    s.t("H14", "Pihak Pertama,")
    s.t("H15", "INSPEKTUR", bold=True)
    s.t("H20", "NAMA PEJABAT, SE, M.Ak, CGCAE", bold=True, underline=1)
    s.t("H21", "NIP. 000000000000000000")
    wb.close()

    nm2 = "PK eselon III Inspektorat TA 2022.xlsx"
    wb = xlsxwriter.Workbook(str(folder / nm2))
    dok = []
    # rekap pembagian
    k = X(wb, "Pembagian", "Calibri", 10)
    k.ws.set_column("A:A", 5)
    k.ws.set_column("B:B", 34)
    k.ws.set_column("C:E", 20)
    k.ws.set_column("F:F", 22)
    k.t("A1", "Pembagian anggaran PK 2022 menurut penanggung jawab (pegangan Subbag Perencanaan)", bold=True)
    for c, x in zip(
        "ABCDEF",
        (
            "No",
            "Penanggung jawab",
            "Prog. Penunjang",
            "Prog. Pengawasan",
            "Prog. Kebijakan & Pendampingan",
            "Jumlah (Rp)",
        ),
    ):
        k.t(f"{c}3", x, **H)
    baris = [("Sekretaris", p1, 0, p3)] + [
        (
            n_.replace("Irban", "Inspektur Pembantu").replace("Pembantusus", "Pembantu Khusus"),
            0,
            sum(x for _, _, x in l),
            0,
        )
        for n_, l in irban.items()
    ]
    for i, (n_, a, b, c3) in enumerate(baris):
        rr = 4 + i
        k.n(f"A{rr}", i + 1, "0", catat=False, **B)
        k.t(f"B{rr}", n_, **B)
        for c, v in zip("CDE", (a, b, c3)):
            k.n(f"{c}{rr}", v, '#,##0;-#,##0;"-"', **B)
        k.f(f"F{rr}", f"=SUM(C{rr}:E{rr})", a + b + c3, **B)
    rr = 4 + len(baris)
    k.t(f"A{rr}:B{rr}", "Jumlah", bold=True, **B)
    for c, v in zip("CDEF", (p1, p2, p3, p1 + p2 + p3)):
        k.f(f"{c}{rr}", f"=SUM({c}4:{c}{rr - 1})", v, bold=True, **B)
    dok.append(
        {"berkas": nm2, "lembar": "Pembagian", "jenis": ["pk", "dpa"], "baris": [len(baris), len(baris)], "angka": k.a}
    )

    def lembar(nama, jab, inds, kels, teks):
        z = X(wb, nama, "Times New Roman", 11)
        z.ws.set_column("A:A", 5)
        z.ws.set_column("B:B", 50)
        z.ws.set_column("C:C", 46)
        z.ws.set_column("D:D", 12)
        z.ws.set_column("E:E", 12)
        z.t("A1:E1", "PERJANJIAN KINERJA TAHUN 2022", bold=True, align="center")
        z.t("A2:E2", jab, bold=True, align="center")
        z.t("A4", "NO", **H)
        z.t("B4", "SASARAN PROGRAM / KEGIATAN", **H)
        z.t("C4", "INDIKATOR KINERJA", **H)
        z.t("D4", "SATUAN", **H)
        z.t("E4", "TARGET", **H)
        r = 5
        for i, (sa, iname, sat, t) in enumerate(inds):
            z.t(f"A{r}", f"{i + 1}.", align="center", **B)
            z.t(f"B{r}", sa, **BW)
            z.t(f"C{r}", iname, **BW)
            z.t(f"D{r}", sat, align="center", **B)
            z.n(f"E{r}", t, "General", align="center", **B)
            r += 1
        r += 1
        z.t(f"A{r}", "No", **H)
        z.t(f"B{r}:C{r}", "Kegiatan / Sub Kegiatan", **H)
        z.t(f"D{r}:E{r}", "Anggaran", **H)
        r += 1
        tot = 0
        nb = 0
        for i, (kg, subs) in enumerate(kels):
            jm = sum(v for _, v in subs)
            tot += jm
            z.t(f"A{r}", ("I", "II", "III", "IV", "V", "VI")[i], bold=True, align="center", **B)
            z.t(f"B{r}:C{r}", "Kegiatan " + kg, bold=True, **BW)
            if teks:
                z.x(f"D{r}:E{r}", f"Rp. {titik(jm)},00", jm, bold=True, align="right", **B)
            else:
                z.n(f"D{r}:E{r}", jm, '"Rp" #,##0', bold=True, **B)
            r += 1
            nb += 1
            for j, (sn, v) in enumerate(subs):
                z.t(f"A{r}", str(j + 1), align="right", **B)
                z.t(f"B{r}:C{r}", sn, indent=1, **BW)
                if teks:
                    z.x(f"D{r}:E{r}", f"Rp. {titik(v)},00", v, align="right", **B)
                else:
                    z.n(f"D{r}:E{r}", v, '"Rp" #,##0', **B)
                r += 1
                nb += 1
        z.t(f"A{r}:C{r}", "JUMLAH", bold=True, align="center", **B)
        if teks:
            z.x(f"D{r}:E{r}", f"Rp. {titik(tot)},00", tot, bold=True, align="right", **B)
        else:
            z.n(f"D{r}:E{r}", tot, '"Rp" #,##0', bold=True, **B)
        z.t(f"B{r + 2}", "Inspektur,")
        z.t(f"B{r + 6}", "NAMA PEJABAT, SE, M.Ak, CGCAE", bold=True)
        z.t(f"C{r + 2}", jab + ",")
        z.t(f"C{r + 6}", "NAMA PEJABAT", bold=True)
        dok.append(
            {
                "berkas": nm2,
                "lembar": nama,
                "jenis": ["pk"],
                "baris": [len(inds) + nb - len(kels), len(inds) + nb],
                "angka": z.a,
            }
        )

    lembar(
        "Sekretaris",
        "SEKRETARIS INSPEKTORAT",
        [
            ("Terlaksananya dukungan administrasi pengawasan", "Nilai SAKIP Inspektorat", "Nilai", 72.4),
            ("", "Indeks Kepuasan layanan kesekretariatan", "Indeks", 81),
            ("Terlaksananya pencegahan korupsi", "Nilai MCP KPK", "Persen", 86.5),
        ],
        [(a, b) for a, b in pen] + [("Pendampingan dan Asistensi", [(x[1], x[2]) for x in prg3])],
        False,
    )
    isi = {
        "Irban I": [
            ("Terlaksananya reviu dan audit kinerja OPD wilayah I", "Jumlah LHP audit kinerja", "LHP", 14),
            ("", "Jumlah laporan hasil reviu LKjIP", "Laporan", 33),
        ],
        "Irban II": [
            ("Terlaksananya pengawasan keuangan", "Jumlah LHP audit ketaatan", "LHP", 18),
            ("", "Jumlah LHR laporan keuangan", "LHR", 34),
        ],
        "Irban III": [
            (
                "Meningkatnya penyelesaian tindak lanjut",
                "Persentase rekomendasi BPK yang selesai ditindaklanjuti",
                "%",
                88.5,
            )
        ],
        "Irbansus": [
            ("Tertanganinya pengaduan masyarakat", "Persentase pengaduan yang ditangani", "%", 100),
            ("", "Jumlah LHP pemeriksaan khusus", "LHP", 9),
        ],
    }
    jabs = {
        "Irban I": "INSPEKTUR PEMBANTU I",
        "Irban II": "INSPEKTUR PEMBANTU II",
        "Irban III": "INSPEKTUR PEMBANTU III",
        "Irbansus": "INSPEKTUR PEMBANTU KHUSUS",
    }
    for n_, l in irban.items():
        kels = {}
        for kg, sn, v in l:
            kels.setdefault(kg, []).append((sn, v))
        lembar(n_, jabs[n_], isi[n_], list(kels.items()), n_ in ("Irban II", "Irbansus"))
    wb.close()
    return {
        "cerita": "Inspektorat kota: lampiran PK inspektur dengan tabel indikator di kiri dan tabel program di kanan pada baris yang sama; PK sekretaris dan irban di berkas lain (sebagian anggarannya teks) "
        "dengan satu lembar pembagian anggaran yang menutup jumlah program.",
        "dokumen": [{"berkas": nm1, "lembar": "Lamp", "jenis": ["pk"], "baris": [nind, nind + len(prog)], "angka": s.a}]
        + dok,
        "bukan": [(nm1, "Pernyataan")],
        "salah": [],
    }


# ------------------------------------------------------------------ 3
def l03_pengukuran_dinkes_lembar_triwulan(folder):
    nm = "Pengukuran Kinerja Dinkes 2023 TW I-IV.xlsx"
    pkm = ["Lambunaga", "Sampaena", "Tondoula", "Wawondara", "Kaluku Tua", "Pasir Lolo", "Buntu Rante", "Malasoro"]
    bumil = [412, 268, 335, 197, 524, 143, 286, 231]
    k4 = [371, 243, 281, 184, 467, 119, 255, 202]
    bulin = [393, 256, 320, 188, 500, 137, 273, 220]
    pf = [368, 241, 297, 171, 489, 112, 251, 209]
    bayi = [374, 243, 304, 179, 476, 130, 260, 209]
    idl = [342, 219, 274, 163, 451, 98, 237, 186]
    tK4, tPf, tIdl = pct(sum(k4), sum(bumil)), pct(sum(pf), sum(bulin)), pct(sum(idl), sum(bayi))
    # (indikator, satuan, negatif, target tahun, target s/d TW, realisasi s/d TW)
    S = [
        (
            "Menurunnya angka kematian ibu dan bayi",
            [
                ("Jumlah kematian ibu *)", "kasus", True, "6", ["2", "3", "5", "6"], ["1", "2", "4", "5"]),
                (
                    "Persentase ibu hamil mendapat pelayanan K4",
                    "%",
                    False,
                    "90",
                    ["22.5", "45", "67.5", "90"],
                    ["20.14", "43.78", "64.05", str(tK4)],
                ),
                (
                    "Persentase persalinan di fasilitas kesehatan",
                    "%",
                    False,
                    "92",
                    ["23", "46", "69", "92"],
                    ["22.86", "46.31", "68.47", str(tPf)],
                ),
            ],
        ),
        (
            "Meningkatnya status gizi dan kesehatan anak",
            [
                (
                    "Prevalensi stunting (e-PPGBM) *)",
                    "%",
                    True,
                    "17.5",
                    ["19.5", "19", "18", "17.5"],
                    ["19.62", "18.94", "18.11", "17.86"],
                ),
                (
                    "Persentase bayi mendapat imunisasi dasar lengkap",
                    "%",
                    False,
                    "93",
                    ["23", "46", "70", "93"],
                    ["21.75", "44.1", "67.28", str(tIdl)],
                ),
            ],
        ),
        (
            "Meningkatnya pengendalian penyakit",
            [
                (
                    "Persentase penderita TBC yang sembuh",
                    "%",
                    False,
                    "88",
                    ["85", "86", "87", "88"],
                    ["83.33", "85.71", "87.5", "89.23"],
                ),
                (
                    "Persentase penderita hipertensi dilayani sesuai standar",
                    "%",
                    False,
                    "80",
                    ["20", "40", "60", "80"],
                    ["14.9", "31.66", "48.02", "66.35"],
                ),
                ("Jumlah desa/kelurahan ODF", "desa", False, "46", ["40", "42", "44", "46"], ["40", "41", "43", "46"]),
            ],
        ),
        (
            "Meningkatnya mutu pelayanan kesehatan",
            [
                (
                    "Jumlah Puskesmas terakreditasi paripurna",
                    "Puskesmas",
                    False,
                    "3",
                    ["0", "1", "2", "3"],
                    ["0", "1", "1", "2"],
                ),
                (
                    "Indeks Kepuasan Masyarakat (IKM) Puskesmas",
                    "Indeks",
                    False,
                    "83",
                    ["82", "82", "83", "83"],
                    ["82.4", "82.4", "83.15", "84.06"],
                ),
            ],
        ),
    ]

    def cap(t, r, neg):
        t, r = Decimal(t), Decimal(r)
        if t == 0:
            return None
        return bulat((2 * t - r) / t * 100) if neg else bulat(r / t * 100)

    wb = xlsxwriter.Workbook(str(folder / nm))
    dok = []
    nI = sum(len(l) for _, l in S)
    for q, rom in enumerate(("I", "II", "III", "IV")):
        s = X(wb, "TW " + rom, "Tahoma" if q < 2 else "Calibri", 9)
        w = s.ws
        w.set_landscape()
        nf = "#,##0.00"
        if q == 0:
            s.t("A1:I1", "PENGUKURAN KINERJA TRIWULAN I TAHUN 2023", bold=True, align="center")
            s.t("A2:I2", "DINAS KESEHATAN " + KAB, bold=True, align="center")
            w.set_column("B:B", 30)
            w.set_column("C:C", 44)
            w.set_column("D:H", 12)
            w.set_column("I:I", 20)
            for c, x in zip(
                "ABCDEFGHI",
                (
                    "No",
                    "Sasaran",
                    "Indikator",
                    "Satuan",
                    "Target 2023",
                    "Target TW I",
                    "Realisasi TW I",
                    "Capaian TW (%)",
                    "Ket.",
                ),
            ):
                s.t(f"{c}4", x, **H)
                s.t(f"{c}5", str("ABCDEFGHI".index(c) + 1), border=1, align="center", italic=True, font_size=7)
            r = 6
            for i, (sa, li) in enumerate(S):
                e = r + len(li) - 1
                s.t(f"A{r}:A{e}", str(i + 1), align="center", **B)
                s.t(f"B{r}:B{e}", sa, **BW)
                for ind, sat, neg, T, tt, rr in li:
                    s.t(f"C{r}", ind, **BW)
                    s.t(f"D{r}", sat, align="center", **B)
                    tx = lambda v: (
                        (v if sat in ("kasus", "desa", "Puskesmas") else koma(v)) + (" %" if sat == "%" else "")
                    )
                    s.x(f"E{r}", tx(T), T, align="center", **B)
                    s.x(f"F{r}", tx(tt[0]), tt[0], align="center", **B)
                    s.x(f"G{r}", tx(rr[0]), rr[0], align="center", **B)
                    c = cap(tt[0], rr[0], neg)
                    if c is None:
                        s.t(f"H{r}", "-", align="center", **B)
                        s.t(f"I{r}", "penilaian mulai TW II", **BW)
                    else:
                        s.x(f"H{r}", koma(c), c, align="center", **B)
                        s.t(f"I{r}", "", **BW)
                    r += 1
        elif q == 1:
            s.t("B1", "Pengukuran Kinerja s.d. Triwulan II Tahun 2023", bold=True, font_size=12)
            s.t("B2", "Dinas Kesehatan Kab. Mandarona")
            w.set_column("A:A", 3)
            w.set_column("B:B", 5)
            w.set_column("C:C", 30)
            w.set_column("D:D", 44)
            w.set_column("E:J", 11)
            s.t("B4:B5", "No", **H)
            s.t("C4:C5", "Sasaran Strategis", **H)
            s.t("D4:D5", "Indikator Kinerja", **H)
            s.t("E4:E5", "Sat.", **H)
            s.t("F4:F5", "Target Tahunan", **H)
            s.t("G4:G5", "Realisasi s/d TW I", **H)
            s.t("H4:J4", "s/d Triwulan II", **H)
            s.t("H5", "Target", **H)
            s.t("I5", "Realisasi", **H)
            s.t("J5", "Capaian %", **H)
            r = 6
            no = 1
            for i, (sa, li) in enumerate(S):
                for j, (ind, sat, neg, T, tt, rr) in enumerate(li):
                    s.n(f"B{r}", no, "0", catat=False, **B)
                    no += 1
                    s.t(f"C{r}", sa if j == 0 else "", **BW)
                    s.t(f"D{r}", ind, **BW)
                    s.t(f"E{r}", sat, align="center", **B)
                    s.n(f"F{r}", Decimal(T), "General", **B)
                    s.n(f"G{r}", Decimal(rr[0]), "General", font_color="#7F7F7F", **B)
                    s.n(f"H{r}", Decimal(tt[1]), "General", **B)
                    s.n(f"I{r}", Decimal(rr[1]), "General", **B)
                    c = cap(tt[1], rr[1], neg)
                    s.f(f"J{r}", f"=ROUND((2*H{r}-I{r})/H{r}*100,2)" if neg else f"=ROUND(I{r}/H{r}*100,2)", c, nf, **B)
                    r += 1
        elif q == 2:
            s.t("A1:H1", "PENGUKURAN KINERJA TRIWULAN III 2023", bold=True, align="center")
            s.t("A2:H2", "DINAS KESEHATAN", bold=True, align="center")
            w.set_column("A:A", 5)
            w.set_column("B:B", 48)
            w.set_column("C:I", 12)
            for c, x in zip(
                "ABCDEFGH",
                (
                    "No",
                    "Sasaran / Indikator",
                    "Satuan",
                    "Target 2023",
                    "Target s/d TW III",
                    "Realisasi s/d TW III",
                    "Capaian thd target TW III (%)",
                    "Capaian thd target 2023 (%)",
                ),
            ):
                s.t(f"{c}4", x, **H)
            r = 5
            for i, (sa, li) in enumerate(S):
                s.t(f"A{r}", "ABCD"[i], bold=True, bg_color="#E2EFDA", **B)
                s.t(f"B{r}:H{r}", "Sasaran : " + sa, bold=True, bg_color="#E2EFDA", **B)
                r += 1
                for j, (ind, sat, neg, T, tt, rr) in enumerate(li):
                    s.n(f"A{r}", j + 1, "0", catat=False, **B)
                    s.t(f"B{r}", ind, **BW)
                    s.t(f"C{r}", sat, align="center", **B)
                    s.n(f"D{r}", Decimal(T), "General", **B)
                    s.n(f"E{r}", Decimal(tt[2]), "General", **B)
                    s.n(f"F{r}", Decimal(rr[2]), "General", **B)
                    s.f(
                        f"G{r}",
                        f"=ROUND((2*E{r}-F{r})/E{r}*100,2)" if neg else f"=ROUND(F{r}/E{r}*100,2)",
                        cap(tt[2], rr[2], neg),
                        nf,
                        **B,
                    )
                    s.f(
                        f"H{r}",
                        f"=ROUND((2*D{r}-F{r})/D{r}*100,2)" if neg else f"=ROUND(F{r}/D{r}*100,2)",
                        cap(T, rr[2], neg),
                        nf,
                        **B,
                    )
                    r += 1
        else:
            s.t("A1:J1", "PENGUKURAN KINERJA TAHUN 2023 (S.D. TRIWULAN IV)", bold=True, align="center")
            s.t("A2:J2", "DINAS KESEHATAN " + KAB, bold=True, align="center")
            w.set_column("A:A", 5)
            w.set_column("B:B", 48)
            w.set_column("C:I", 11)
            w.set_column("J:J", 16)
            s.t("A4:A5", "No", **H)
            s.t("B4:B5", "Sasaran / Indikator", **H)
            s.t("C4:C5", "Satuan", **H)
            s.t("D4:D5", "Target 2023", **H)
            s.t("E4:H4", "Realisasi (kumulatif)", **H)
            for c, x in zip("EFGH", ("TW I", "TW II", "TW III", "TW IV")):
                s.t(f"{c}5", x, **H)
            s.t("I4:I5", "Capaian (%)", **H)
            s.t("J4:J5", "Predikat", **H)
            r = 6
            for i, (sa, li) in enumerate(S):
                s.t(f"A{r}", "ABCD"[i], bold=True, bg_color="#E2EFDA", **B)
                s.t(f"B{r}:J{r}", "Sasaran : " + sa, bold=True, bg_color="#E2EFDA", **B)
                r += 1
                for j, (ind, sat, neg, T, tt, rr) in enumerate(li):
                    s.n(f"A{r}", j + 1, "0", catat=False, **B)
                    s.t(f"B{r}", ind, **BW)
                    s.t(f"C{r}", sat, align="center", **B)
                    s.n(f"D{r}", Decimal(T), "General", bold=True, **B)
                    for c, v in zip("EFGH", rr):
                        s.n(f"{c}{r}", Decimal(v), "General", **B)
                    c = cap(T, rr[3], neg)
                    s.n(f"I{r}", c, nf, **B)
                    s.t(
                        f"J{r}",
                        "Sangat Tinggi" if c >= 91 else "Tinggi" if c >= 76 else "Sedang" if c >= 66 else "Rendah",
                        align="center",
                        **B,
                    )
                    r += 1
        col = "B"
        s.t(
            f"{col}{r + 1}",
            "*) indikator negatif (makin rendah makin baik): capaian = (2 x target - realisasi) / target x 100",
            italic=True,
            font_size=8,
        )
        if q == 3:
            s.t(
                f"{col}{r + 2}",
                "Predikat: >=91 Sangat Tinggi; 76-90 Tinggi; 66-75 Sedang; 51-65 Rendah",
                italic=True,
                font_size=8,
            )
        s.t(f"G{r + 4}", "Kepala Dinas Kesehatan,")
        s.t(f"G{r + 8}", "dr. NAMA PEJABAT, M.Kes", bold=True)
        s.t(f"G{r + 9}", "NIP. 00000000 000000 0 000")
        dok.append(
            {
                "berkas": nm,
                "lembar": s.name,
                "jenis": ["pengukuran"],
                "baris": [nI, nI + (len(S) if q >= 2 else 0)],
                "angka": s.a,
            }
        )
    # lembar puskesmas, nilai tempel
    p = X(wb, "per PKM", "Calibri", 10)
    w = p.ws
    w.set_column("A:A", 5)
    w.set_column("B:B", 22)
    w.set_column("C:K", 11)
    p.t("A1", "Cakupan program KIA per Puskesmas s.d. Desember 2023 (dasar angka TW IV)", bold=True)
    p.t("A3:A4", "NO", **H)
    p.t("B3:B4", "PUSKESMAS", **H)
    for a, x, (c1, c2) in (
        ("C3:E3", "K4 IBU HAMIL", ("Sasaran", "Realisasi")),
        ("F3:H3", "PERSALINAN FASKES", ("Sasaran", "Realisasi")),
        ("I3:K3", "IMUNISASI DASAR LENGKAP", ("Sasaran", "Realisasi")),
    ):
        p.t(a, x, **H)
        b = "CDEFGHIJK".index(a[0])
        for k, y in enumerate((c1, c2, "%")):
            p.t(f"{'CDEFGHIJK'[b + k]}4", y, **H)
    r = 5
    trip = (("C", bumil, k4), ("F", bulin, pf), ("I", bayi, idl))
    salah = []
    for i, n_ in enumerate(pkm):
        p.n(f"A{r}", i + 1, "0", catat=False, **B)
        p.t(f"B{r}", n_, **B)
        for c0, sa, re_ in trip:
            b = "CDEFGHIJK".index(c0)
            p.n(f"{c0}{r}", sa[i], **B)
            ref = f"{'CDEFGHIJK'[b + 1]}{r}"
            if c0 == "I" and n_ == "Tondoula":
                p.n(ref, 247, **B)
                p.a[ref] = "274"  # 274 tertukar menjadi 247
                salah.append({"berkas": nm, "lembar": "per PKM", "sel": ref, "benar": "274"})
            else:
                p.n(ref, re_[i], **B)
            p.n(f"{'CDEFGHIJK'[b + 2]}{r}", pct(re_[i], sa[i]), "0.00", **B)
        r += 1
    p.t(f"A{r}:B{r}", "KABUPATEN", bold=True, align="center", **B)
    for c0, sa, re_ in trip:
        b = "CDEFGHIJK".index(c0)
        p.n(f"{c0}{r}", sum(sa), bold=True, **B)
        p.n(f"{'CDEFGHIJK'[b + 1]}{r}", sum(re_), bold=True, **B)
        p.n(f"{'CDEFGHIJK'[b + 2]}{r}", pct(sum(re_), sum(sa)), "0.00", bold=True, **B)
    p.t(f"A{r + 1}", "Sumber: Seksi Kesga Gizi, Seksi Surveilans & Imunisasi", italic=True)
    dok.append(
        {
            "berkas": nm,
            "lembar": "per PKM",
            "jenis": ["pembanding", "pengukuran"],
            "baris": [len(pkm), len(pkm)],
            "angka": p.a,
        }
    )
    z = X(wb, "PIC", "Calibri", 10)
    for i, x in enumerate(
        [
            "Petugas pengumpul data",
            "Kesga: bidan koordinator",
            "P2: pengelola TBC",
            "Yankes: pengelola mutu",
            "Batas kirim tgl 5 bulan berikut",
        ]
    ):
        z.t(f"A{i + 1}", x)
    wb.close()
    return {
        "cerita": "Dinas kesehatan memakai satu lembar per triwulan, tiap kali bentuknya bergeser (teks ber-%, kolom triwulan lalu, pita sasaran), dan satu lembar cakupan per puskesmas yang ditempel sebagai nilai; "
        "satu realisasi puskesmas tertukar dua angka.",
        "dokumen": dok,
        "bukan": [(nm, "PIC")],
        "salah": salah,
    }


# ------------------------------------------------------------------ 4
def l04_dppa_setwan_dua_baris(folder):
    nm = "DPPA-SKPD Setwan 2024 kertas kerja.xlsx"
    # kode, nama, (pegawai, barjas, modal) sebelum dan sesudah
    P = [
        (
            "4.02.01",
            "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
            [
                (
                    "4.02.01.2.02",
                    "Administrasi Keuangan Perangkat Daerah",
                    [
                        (
                            "4.02.01.2.02.0001",
                            "Penyediaan Gaji dan Tunjangan ASN",
                            (5124310650, 0, 0),
                            (5309876200, 0, 0),
                        )
                    ],
                ),
                (
                    "4.02.01.2.06",
                    "Administrasi Umum Perangkat Daerah",
                    [
                        (
                            "4.02.01.2.06.0002",
                            "Penyediaan Peralatan dan Perlengkapan Kantor",
                            (0, 146325000, 87500000),
                            (0, 139850000, 112400000),
                        ),
                        ("4.02.01.2.06.0004", "Penyediaan Bahan Logistik Kantor", (0, 615240800, 0), (0, 588112300, 0)),
                        ("4.02.01.2.06.0008", "Fasilitasi Kunjungan Tamu", (0, 284600000, 0), (0, 284600000, 0)),
                    ],
                ),
                (
                    "4.02.01.2.07",
                    "Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah",
                    [
                        (
                            "4.02.01.2.07.0001",
                            "Pengadaan Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan",
                            (0, 0, 1240000000),
                            (0, 0, 0),
                        ),
                        (
                            "4.02.01.2.07.0006",
                            "Pengadaan Peralatan dan Mesin Lainnya",
                            (0, 0, 318750000),
                            (0, 0, 403975000),
                        ),
                    ],
                ),
                (
                    "4.02.01.2.09",
                    "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
                    [
                        (
                            "4.02.01.2.09.0002",
                            "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional",
                            (0, 472118000, 0),
                            (0, 431905500, 0),
                        )
                    ],
                ),
                (
                    "4.02.01.2.15",
                    "Layanan Keuangan dan Kesejahteraan DPRD",
                    [
                        (
                            "4.02.01.2.15.0001",
                            "Penyelenggaraan Administrasi Keuangan DPRD",
                            (13876425000, 96300000, 0),
                            (14120583400, 102750000, 0),
                        ),
                        (
                            "4.02.01.2.15.0002",
                            "Penyediaan Pakaian Dinas dan Atribut DPRD",
                            (0, 187500000, 0),
                            (0, 312500000, 0),
                        ),
                    ],
                ),
            ],
        ),
        (
            "4.02.02",
            "PROGRAM DUKUNGAN PELAKSANAAN TUGAS DAN FUNGSI DPRD",
            [
                (
                    "4.02.02.2.01",
                    "Pembentukan Peraturan Daerah dan Peraturan DPRD",
                    [
                        (
                            "4.02.02.2.01.0003",
                            "Pembahasan Rancangan Peraturan Daerah",
                            (48000000, 1685470000, 0),
                            (48000000, 1524936000, 0),
                        )
                    ],
                ),
                (
                    "4.02.02.2.03",
                    "Pengawasan Penyelenggaraan Pemerintahan",
                    [
                        (
                            "4.02.02.2.03.0001",
                            "Pengawasan Urusan Pemerintahan Bidang Pemerintahan dan Hukum",
                            (0, 934185000, 0),
                            (0, 1018260000, 0),
                        )
                    ],
                ),
                (
                    "4.02.02.2.05",
                    "Penyerapan dan Penghimpunan Aspirasi Masyarakat",
                    [("4.02.02.2.05.0002", "Pelaksanaan Reses", (0, 2418900000, 0), (0, 2687450000, 0))],
                ),
            ],
        ),
    ]
    wb = xlsxwriter.Workbook(str(folder / nm))
    s = X(wb, "DPPA 2.2", "Arial Narrow", 10)
    w = s.ws
    w.set_landscape()
    w.set_paper(9)
    w.fit_to_pages(1, 0)
    for c, wd in zip("ABCDEFGH", (2, 20, 52, 9, 19, 18, 19, 19)):
        w.set_column(f"{c}:{c}", wd)
    s.t("B1:G1", "DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN", bold=True, align="center", font_size=12, border=1)
    s.t("B2:G2", "SATUAN KERJA PERANGKAT DAERAH", bold=True, align="center", font_size=12, border=1)
    s.t("H1:H2", "DPPA-RINCIAN BELANJA SKPD", align="center", bold=True, text_wrap=True, border=1)
    s.t("B3:H3", "Pemerintah Kota Lasandara  Tahun Anggaran 2024", align="center", border=1)
    s.t("B4", "Urusan Pemerintahan")
    s.t("C4", ": 4 UNSUR PENDUKUNG URUSAN PEMERINTAHAN")
    s.t("B5", "Unit Organisasi")
    s.t("C5", ": 4.02.0.00.0.00.01.0000 SEKRETARIAT DPRD")
    s.t("B7:B8", "Kode", **H)
    s.t("C7:C8", "Uraian Program / Kegiatan / Sub Kegiatan", **H)
    s.t("D7:D8", "APBD", **H)
    s.t("E7:F7", "Jenis Belanja", **H)
    s.t("E8", "Operasi", **H)
    s.t("F8", "Modal", **H)
    s.t("G7:G8", "Jumlah", **H)
    s.t("H7:H8", "Bertambah / (Berkurang)", **H)
    for i, c in enumerate("BCDEFGH"):
        s.t(f"{c}9", str(i + 1), border=1, align="center", font_size=7)
    nf = '#,##0;(#,##0);"-"'

    def jum(subs):
        a = [0, 0, 0, 0]
        for _, _, x, y in subs:
            a[0] += x[0] + x[1]
            a[1] += x[2]
            a[2] += y[0] + y[1]
            a[3] += y[2]
        return a

    def pasang(r, kode, nama, a, **k):
        s.t(f"B{r}:B{r + 1}", kode, **dict(B, **k))
        s.t(f"C{r}:C{r + 1}", nama, **dict(BW, **k))
        s.t(f"D{r}", "sebelum", italic=True, **dict(B, **k))
        s.t(f"D{r + 1}", "sesudah", italic=True, **dict(B, **k))
        s.n(f"E{r}", a[0], nf, **dict(B, **k))
        s.n(f"F{r}", a[1], nf, **dict(B, **k))
        s.f(f"G{r}", f"=E{r}+F{r}", a[0] + a[1], nf, **dict(B, **k))
        s.n(f"E{r + 1}", a[2], nf, **dict(B, **k))
        s.n(f"F{r + 1}", a[3], nf, **dict(B, **k))
        s.f(f"G{r + 1}", f"=E{r + 1}+F{r + 1}", a[2] + a[3], nf, **dict(B, **k))
        s.n(f"H{r}:H{r + 1}", a[2] + a[3] - a[0] - a[1], nf, **dict(B, **k))

    semua = [q for p in P for k in p[2] for q in k[2]]
    pasang(10, "", "JUMLAH BELANJA SEKRETARIAT DPRD", jum(semua), bold=True, bg_color="#DDEBF7")
    r = 12
    n = 0
    for p in P:
        pasang(r, p[0], p[1], jum([q for k in p[2] for q in k[2]]), bold=True, bg_color="#F2F2F2")
        r += 2
        n += 1
        for k in p[2]:
            pasang(r, k[0], k[1], jum(k[2]), bold=True)
            r += 2
            n += 1
            for q in k[2]:
                pasang(r, q[0], q[1], jum([q]))
                r += 2
                n += 1
    s.t(f"G{r + 1}", "Lasandara, 16 Oktober 2024")
    s.t(f"G{r + 2}", "PPKD,", bold=True)
    s.t(f"G{r + 6}", "NAMA PEJABAT, SE", bold=True, underline=1)
    s.t(f"B{r + 1}", "Tim Anggaran Pemerintah Daerah:")
    s.t(f"B{r + 2}", "1. Nama Pejabat   .........")
    s.t(f"B{r + 3}", "2. Nama Pejabat   .........")
    # ringkasan per jenis
    z = X(wb, "RINGKAS", "Arial Narrow", 10)
    z.ws.set_column("A:A", 14)
    z.ws.set_column("B:B", 36)
    z.ws.set_column("C:E", 20)
    z.ws.set_column("F:F", 9)
    z.t("A1:F1", "RINGKASAN PERUBAHAN BELANJA MENURUT JENIS", bold=True, align="center")
    z.t("A2:F2", "SEKRETARIAT DPRD TA 2024", bold=True, align="center")
    for c, x in zip(
        "ABCDEF", ("Kode Rek.", "Uraian", "Semula (Rp)", "Bertambah/ (Berkurang) (Rp)", "Menjadi (Rp)", "% naik/ turun")
    ):
        z.t(f"{c}4", x, **H)
    g = [(sum(q[2][i] for q in semua), sum(q[3][i] for q in semua)) for i in range(3)]
    li = [
        ("5.1", "BELANJA OPERASI", g[0][0] + g[1][0], g[0][1] + g[1][1], True),
        ("5.1.01", "Belanja Pegawai", *g[0], False),
        ("5.1.02", "Belanja Barang dan Jasa", *g[1], False),
        ("5.2", "BELANJA MODAL", *g[2], True),
        ("5.2.02", "Belanja Modal Peralatan dan Mesin", *g[2], False),
    ]
    for i, (kd, nm_, a, b, tb) in enumerate(li):
        rr = 5 + i
        z.t(f"A{rr}", kd, bold=tb, **B)
        z.t(f"B{rr}", nm_, bold=tb, indent=0 if tb else 1, **B)
        z.n(f"C{rr}", a, nf, bold=tb, **B)
        z.n(f"D{rr}", b - a, nf, bold=tb, **B)
        z.n(f"E{rr}", b, nf, bold=tb, **B)
        z.n(f"F{rr}", pct(b - a, a), "0.00;(0.00)", bold=tb, **B)
    A, Bb = sum(x for x, _ in g), sum(y for _, y in g)
    z.t("A10:B10", "JUMLAH BELANJA", bold=True, align="center", **B)
    z.f("C10", "=C5+C8", A, nf, bold=True, **B)
    z.f("D10", "=D5+D8", Bb - A, nf, bold=True, **B)
    z.f("E10", "=E5+E8", Bb, nf, bold=True, **B)
    z.f("F10", "=ROUND(D10/C10*100,2)", pct(Bb - A, A), "0.00;(0.00)", bold=True, **B)
    y = X(wb, "Bamus", "Calibri", 11)
    for i, x in enumerate(
        [
            "Jadwal Badan Musyawarah Oktober 2024",
            "Senin  rapat komisi",
            "Selasa  paripurna",
            "Rabu  kunjungan kerja",
            "Kamis  reses",
        ]
    ):
        y.t(f"A{i + 1}", x)
    wb.close()
    return {
        "cerita": "Kertas kerja DPPA sekretariat DPRD: tiap uraian dua baris (sebelum, sesudah), jumlah seluruhnya tepat di bawah kepala tabel, selisih digabung dua baris; lembar kedua ringkasan menurut jenis belanja.",
        "dokumen": [
            {"berkas": nm, "lembar": "DPPA 2.2", "jenis": ["dppa"], "baris": [n, 2 * n], "angka": s.a},
            {"berkas": nm, "lembar": "RINGKAS", "jenis": ["dppa"], "baris": [3, 5], "angka": z.a},
        ],
        "bukan": [(nm, "Bamus")],
        "salah": [],
    }


# ------------------------------------------------------------------ alat openpyxl
class O:
    """Lembar openpyxl yang mencatat angka yang ditulis."""

    tipis = Side(style="thin", color="000000")

    def __init__(self, wb, name, font="Calibri", size=10, first=False):
        self.ws = wb.active if first else wb.create_sheet()
        self.ws.title = name
        self.name, self.a, self.font, self.size = name, {}, font, size

    def t(self, ref, v, b=False, i=False, al="left", wrap=False, box=False, fill=None, size=None, nf=None, indent=0):
        a = ref.split(":")[0]
        if ":" in ref:
            self.ws.merge_cells(ref)
        c = self.ws[a]
        c.value = v
        c.font = Font(name=self.font, size=size or self.size, bold=b, italic=i)
        c.alignment = Alignment(horizontal=al, vertical="center", wrap_text=wrap, indent=indent)
        if nf:
            c.number_format = nf
        if box:
            for row in self.ws[ref] if ":" in ref else ((c,),):
                for x in row:
                    x.border = Border(left=self.tipis, right=self.tipis, top=self.tipis, bottom=self.tipis)
        if fill:
            c.fill = PatternFill("solid", fgColor=fill)

    def n(self, ref, v, nf="#,##0", a=None, catat=True, al="right", **k):
        val = v if isinstance(v, int) else float(v)
        self.t(ref, val, nf=nf, al=al, **k)
        if catat:
            self.a[ref.split(":")[0]] = polos(v) if a is None else polos(a)

    def x(self, ref, teks, v, al="right", **k):
        self.t(ref, teks, al=al, **k)
        self.a[ref.split(":")[0]] = polos(v)

    def lebar(self, **k):
        for c, v in k.items():
            self.ws.column_dimensions[c].width = v


HB = dict(b=True, al="center", wrap=True, box=True, fill="DDD9C4")


# ------------------------------------------------------------------ 5
def l05_serapan_perikanan_per_pptk(folder):
    # kode, nama, nama singkat di laporan, pptk, sumber dana, lokasi, pagu, bobot TW, real s/d agustus, real september
    P = [
        (
            "3.25.01",
            "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
            [
                (
                    "3.25.01.2.01",
                    "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                    [
                        (
                            "0001",
                            "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                            "Peny. Dok. Perencanaan PD",
                            "S",
                            "PAD",
                            "Dinas",
                            18600000,
                            12450000,
                            1800000,
                        ),
                        (
                            "0007",
                            "Evaluasi Kinerja Perangkat Daerah",
                            "Evaluasi Kinerja PD",
                            "S",
                            "PAD",
                            "Dinas",
                            15240000,
                            9875000,
                            0,
                        ),
                    ],
                ),
                (
                    "3.25.01.2.02",
                    "Administrasi Keuangan Perangkat Daerah",
                    [
                        (
                            "0001",
                            "Penyediaan Gaji dan Tunjangan ASN",
                            "Gaji dan Tunjangan ASN",
                            "S",
                            "DAU",
                            "Dinas",
                            4836120480,
                            3301947615,
                            358274300,
                        )
                    ],
                ),
                (
                    "3.25.01.2.08",
                    "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                    [
                        (
                            "0002",
                            "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                            "Jasa Komunikasi, SDA dan Listrik",
                            "S",
                            "PAD",
                            "Dinas, BBI, PPI",
                            132480000,
                            81264730,
                            10128455,
                        )
                    ],
                ),
            ],
        ),
        (
            "3.25.03",
            "PROGRAM PENGELOLAAN PERIKANAN TANGKAP",
            [
                (
                    "3.25.03.2.02",
                    "Pemberdayaan Nelayan Kecil dalam Daerah Kabupaten/Kota",
                    [
                        (
                            "0001",
                            "Pengembangan Kapasitas Nelayan Kecil",
                            "Pengemb. Kapasitas Nelayan Kecil",
                            "T",
                            "DAU",
                            "Kec. Pasir Lolo",
                            248350000,
                            187435500,
                            21640000,
                        ),
                        (
                            "0003",
                            "Penyediaan Sarana Penangkapan Ikan",
                            "Sarana Penangkapan Ikan (DAK)",
                            "T",
                            "DAK Fisik",
                            "4 kecamatan",
                            1875000000,
                            1120500000,
                            467250000,
                        ),
                    ],
                ),
                (
                    "3.25.03.2.03",
                    "Pengelolaan dan Penyelenggaraan Tempat Pelelangan Ikan (TPI)",
                    [
                        (
                            "0002",
                            "Penyediaan Fasilitas Operasional TPI",
                            "Fasilitas Operasional TPI",
                            "T",
                            "PAD",
                            "PPI Malasoro",
                            163900000,
                            94718250,
                            12306000,
                        )
                    ],
                ),
            ],
        ),
        (
            "3.25.04",
            "PROGRAM PENGELOLAAN PERIKANAN BUDIDAYA",
            [
                (
                    "3.25.04.2.02",
                    "Pemberdayaan Pembudi Daya Ikan Kecil",
                    [
                        (
                            "0003",
                            "Pengembangan Kapasitas Pembudi Daya Ikan Kecil",
                            "Pengemb. Kapasitas Pokdakan",
                            "B",
                            "DAU",
                            "Kec. Sampaena",
                            176225000,
                            118640000,
                            9725000,
                        )
                    ],
                ),
                (
                    "3.25.04.2.04",
                    "Pengelolaan Pembudidayaan Ikan",
                    [
                        (
                            "0001",
                            "Penyediaan Data dan Informasi Pembudidayaan Ikan",
                            "Data dan Informasi Budidaya",
                            "B",
                            "PAD",
                            "Kab.",
                            42750000,
                            30180000,
                            4500000,
                        ),
                        (
                            "0003",
                            "Penyediaan Prasarana Pembudidayaan Ikan dalam 1 (satu) Daerah Kabupaten/Kota",
                            "Prasarana Budidaya / BBI",
                            "U",
                            "DAK Fisik",
                            "BBI Wawondara",
                            1264800000,
                            648210000,
                            214305000,
                        ),
                        (
                            "0008",
                            "Penjaminan Ketersediaan Sarana Pembudidayaan Ikan",
                            "Ketersediaan Benih dan Pakan",
                            "U",
                            "DAU",
                            "BBI Wawondara",
                            318640000,
                            226913400,
                            27450600,
                        ),
                    ],
                ),
            ],
        ),
        (
            "3.25.06",
            "PROGRAM PENGOLAHAN DAN PEMASARAN HASIL PERIKANAN",
            [
                (
                    "3.25.06.2.01",
                    "Penerbitan Tanda Daftar Usaha Pengolahan Hasil Perikanan",
                    [
                        (
                            "0001",
                            "Pelayanan Penerbitan Tanda Daftar Usaha",
                            "Pelayanan TDU-PHP",
                            "P",
                            "PAD",
                            "Kab.",
                            28900000,
                            17315000,
                            2460000,
                        )
                    ],
                ),
                (
                    "3.25.06.2.03",
                    "Penyediaan dan Penyaluran Bahan Baku Industri Pengolahan Ikan",
                    [
                        (
                            "0002",
                            "Peningkatan Ketersediaan Ikan untuk Konsumsi (Gemarikan)",
                            "Gemarikan",
                            "P",
                            "DAU",
                            "14 kec.",
                            154075000,
                            98620000,
                            23815000,
                        )
                    ],
                ),
            ],
        ),
    ]
    nm1 = "DPA Dinas Perikanan 2024 - cetak SIPD dirapikan.xlsx"
    wb = openpyxl.Workbook()
    s = O(wb, "Rekap DPA 2.2", "Arial", 9, first=True)
    s.lebar(A=19, B=58, C=11, D=17, E=17, F=16, G=16, H=16, I=16)
    s.t("A1:I1", "DOKUMEN PELAKSANAAN ANGGARAN SATUAN KERJA PERANGKAT DAERAH", b=True, al="center", size=11)
    s.t("A2:I2", "Pemerintah Kabupaten Mandarona Tahun Anggaran 2024", al="center")
    s.t("A3", "Organisasi : 3.25.0.00.0.00.01.0000 DINAS PERIKANAN")
    s.t("A5:A6", "Kode", **HB)
    s.t("B5:B6", "Uraian", **HB)
    s.t("C5:C6", "Sumber Dana", **HB)
    s.t("D5:D6", "Lokasi", **HB)
    s.t("E5:E6", "Jumlah (Rp)", **HB)
    s.t("F5:I5", "Rencana Penarikan Dana", **HB)
    for c, x in zip("FGHI", ("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV")):
        s.t(f"{c}6", x, **HB)
    rnd = random.Random(2405)
    tw = {}
    for p in P:
        for k in p[2]:
            for q in k[2]:
                t = q[6]
                if q[4] == "DAK Fisik":
                    a = [0, t * 25 // 100, t * 45 // 100]
                else:
                    a = [(t * rnd.randint(18, 26) // 100) // 1000 * 1000 for _ in range(3)]
                tw[k[0] + q[0]] = a + [t - sum(a)]
    jt = lambda qs: [sum(x) for x in zip(*[[q[1]] + q[2] for q in qs])]
    flat = lambda ks: [(k[0] + q[0], q[6], tw[k[0] + q[0]]) for k in ks for q in k[2]]
    r = 7
    nb = 0

    def brs(r, kode, nama, v, sd="", lok="", **k):
        s.t(f"A{r}", kode, box=True, **k)
        s.t(f"B{r}", nama, box=True, wrap=True, **k)
        s.t(f"C{r}", sd, box=True, **k)
        s.t(f"D{r}", lok, box=True, **k)
        for c, x in zip("EFGHI", v):
            s.n(f"{c}{r}", x, "#,##0.00", box=True, **k)

    for p in P:
        brs(r, p[0], p[1], jt(flat(p[2])), b=True, fill="EEECE1")
        r += 1
        nb += 1
        for k in p[2]:
            brs(r, k[0], k[1], jt(flat([k])), b=True)
            r += 1
            nb += 1
            for q in k[2]:
                brs(r, k[0] + "." + q[0], q[1], [q[6]] + tw[k[0] + q[0]], q[4], q[5])
                r += 1
                nb += 1
    semua = [k for p in P for k in p[2]]
    s.t(f"A{r}:D{r}", "Jumlah", b=True, al="right", box=True)
    for c, x in zip("EFGHI", jt(flat(semua))):
        s.n(f"{c}{r}", x, "#,##0.00", b=True, box=True)
    s.t(f"H{r + 2}", "Mengesahkan, PPKD")
    s.t(f"H{r + 6}", "NAMA PEJABAT", b=True)
    s.t(f"H{r + 7}", "NIP 000000000000000000")
    wb.save(folder / nm1)

    nm2 = "lap serapan september 2024 dinas perikanan.xlsx"
    wb = openpyxl.Workbook()
    z = O(wb, "per PPTK", "Calibri", 11, first=True)
    z.lebar(A=5, B=40, C=19, D=19, E=18, F=19, G=9, H=19)
    z.t("A1", "LAPORAN PENYERAPAN ANGGARAN S.D. BULAN SEPTEMBER 2024", b=True, size=13)
    z.t("A2", "Dinas Perikanan Kab. Mandarona - menurut PPTK")
    z.t("H2", "dalam Rp", i=True, al="right")
    z.t("A4:A5", "No", **HB)
    z.t("B4:B5", "PPTK / Sub Kegiatan", **HB)
    z.t("C4:C5", "Pagu", **HB)
    z.t("D4:F4", "Realisasi", **HB)
    z.t("D5", "s/d Bulan Lalu", **HB)
    z.t("E5", "Bulan Ini", **HB)
    z.t("F5", "s/d Bulan Ini", **HB)
    z.t("G4:G5", "Serapan", **HB)
    z.t("H4:H5", "Sisa Pagu", **HB)
    nama = {
        "S": "Sekretariat (PPTK: Kasubag Umum dan Keuangan)",
        "T": "Bidang Perikanan Tangkap",
        "B": "Bidang Perikanan Budidaya",
        "U": "UPTD Balai Benih Ikan",
        "P": "Bidang P2HP",
    }
    r = 6
    sub = 0
    G = [0, 0, 0]
    salah = []
    for h, (kd, nmp) in enumerate(nama.items()):
        z.t(f"A{r}", "ABCDE"[h], b=True, al="center", box=True, fill="DAEEF3")
        z.t(f"B{r}:H{r}", nmp, b=True, box=True, fill="DAEEF3")
        r += 1
        J = [0, 0, 0]
        qs = [q for k in semua for q in k[2] if q[3] == kd]
        teks = kd == "U"
        for i, q in enumerate(qs):
            pg, a, b_ = q[6], q[7], q[8]
            J = [J[0] + pg, J[1] + a, J[2] + b_]
            z.n(f"A{r}", i + 1, "0", catat=False, box=True, al="center")
            z.t(f"B{r}", q[2], box=True, wrap=True)
            vals = zip("CDEFH", (pg, a, b_, a + b_, pg - a - b_))
            for c, v in vals:
                if teks:
                    z.x(f"{c}{r}", titik(v) + ",00", v, box=True)
                else:
                    z.n(f"{c}{r}", v, '#,##0;-#,##0;"-"', box=True)
            if q[2].startswith("Pengemb. Kapasitas Nelayan"):
                z.ws[f"D{r}"].value = 18435500  # 187.435.500 kehilangan angka 7
                salah.append({"berkas": nm2, "lembar": "per PPTK", "sel": f"D{r}", "benar": "187435500"})
            p_ = pct(a + b_, pg)
            if teks:
                z.x(f"G{r}", koma(p_) + "%", p_, box=True)
            else:
                z.n(f"G{r}", p_ / 100, "0.00%", a=p_, box=True)
            r += 1
            sub += 1
        z.t(f"A{r}:B{r}", f"Jumlah {'ABCDE'[h]}", b=True, i=True, al="right", box=True)
        for c, v in zip("CDEFH", (J[0], J[1], J[2], J[1] + J[2], J[0] - J[1] - J[2])):
            z.n(f"{c}{r}", v, b=True, box=True)
        z.n(f"G{r}", pct(J[1] + J[2], J[0]) / 100, "0.00%", a=pct(J[1] + J[2], J[0]), b=True, box=True)
        G = [x + y for x, y in zip(G, J)]
        r += 1
    z.t(f"A{r}:B{r}", "TOTAL DINAS", b=True, al="center", box=True, fill="FFFF00")
    for c, v in zip("CDEFH", (G[0], G[1], G[2], G[1] + G[2], G[0] - G[1] - G[2])):
        z.n(f"{c}{r}", v, b=True, box=True, fill="FFFF00")
    z.n(f"G{r}", pct(G[1] + G[2], G[0]) / 100, "0.00%", a=pct(G[1] + G[2], G[0]), b=True, box=True, fill="FFFF00")
    z.t(f"B{r + 1}", "ket: kontrak sarana tangkap termin II cair minggu ke-4 September", i=True, size=9)
    z.t(f"F{r + 3}", "Lambuara, 4 Oktober 2024")
    z.t(f"F{r + 4}", "Kasubag Perencanaan,")
    z.t(f"F{r + 8}", "NAMA PEJABAT, S.Pi", b=True)
    y = O(wb, "rekap program", "Calibri", 11)
    y.lebar(A=5, B=62, C=12, D=20, E=20, F=20)
    y.t("A1:F1", "Rekap Serapan per Program s.d. 30 September 2024", b=True, al="center")
    for c, x in zip("ABCDEF", ("No", "Program", "Serapan (%)", "Realisasi (Rp)", "Pagu DPA (Rp)", "Sisa (Rp)")):
        y.t(f"{c}3", x, **HB)
    y.t("A4:B4", "DINAS PERIKANAN", b=True, al="center", box=True)
    T, R = G[0], G[1] + G[2]
    y.n("C4", pct(R, T), "0.00", b=True, box=True)
    y.n("D4", R, b=True, box=True)
    y.n("E4", T, b=True, box=True)
    y.n("F4", T - R, b=True, box=True)
    for i, p in enumerate(P):
        pg = sum(q[6] for k in p[2] for q in k[2])
        re_ = sum(q[7] + q[8] for k in p[2] for q in k[2])
        rr = 5 + i
        y.n(f"A{rr}", i + 1, "0", catat=False, box=True)
        y.t(f"B{rr}", p[1].title().replace("Dan", "dan"), box=True, wrap=True)
        y.n(f"C{rr}", pct(re_, pg), "0.00", box=True)
        y.n(f"D{rr}", re_, box=True)
        y.n(f"E{rr}", pg, box=True)
        y.n(f"F{rr}", pg - re_, box=True)
    v = O(wb, "Sheet3", "Calibri", 11)
    v.t("B2", "konsep nota dinas: mohon PPTK segera ajukan GU")
    v.t("B3", "minta rekening koran ke bendahara")
    wb.save(folder / nm2)
    return {
        "cerita": "DPA dinas perikanan dengan rencana penarikan per triwulan, dan laporan serapan September yang disusun menurut PPTK tanpa kode (satu UPTD mengetik angka sebagai teks), ditambah rekap program "
        "dengan persen di depan; satu realisasi s/d bulan lalu kehilangan satu digit.",
        "dokumen": [
            {"berkas": nm1, "lembar": "Rekap DPA 2.2", "jenis": ["dpa"], "baris": [nb, nb], "angka": s.a},
            {
                "berkas": nm2,
                "lembar": "per PPTK",
                "jenis": ["realisasi"],
                "baris": [sub, sub + 5],
                "angka": dict(z.a, **{salah[0]["sel"]: "187435500"}),
            },
            {"berkas": nm2, "lembar": "rekap program", "jenis": ["realisasi"], "baris": [4, 5], "angka": y.a},
        ],
        "bukan": [(nm2, "Sheet3")],
        "salah": salah,
    }


# ------------------------------------------------------------------ 6
def l06_bpbd_bulanan_dan_lkjip(folder):
    nm = "BAHAN LKJIP BPBD 2021.xlsx"
    wb = openpyxl.Workbook()
    # indikator, satuan, target21, bulanan, cara(j=jumlah, a=akhir), (T20,R20),(T19,R19), akhir renstra 2023
    S = [
        (
            "Meningkatnya kesiapsiagaan masyarakat menghadapi bencana",
            [
                (
                    "Jumlah Kelurahan Tangguh Bencana yang terbentuk",
                    "Kelurahan",
                    6,
                    [0, 0, 1, 0, 1, 1, 0, 0, 1, 0, 1, 0],
                    "j",
                    (5, 4),
                    (4, 4),
                    8,
                ),
                (
                    "Jumlah warga yang mengikuti simulasi / sosialisasi bencana",
                    "Orang",
                    1200,
                    [0, 75, 120, 60, 0, 140, 85, 0, 210, 165, 190, 105],
                    "j",
                    (1500, 640),
                    (1000, 1085),
                    1600,
                ),
                (
                    "Persentase sekolah yang menerapkan SPAB",
                    "%",
                    "40",
                    ["20", "20", "22.5", "22.5", "25", "25", "27.5", "30", "32.5", "35", "35", "37.5"],
                    "a",
                    ("30", "20"),
                    ("20", "17.5"),
                    "60",
                ),
            ],
        ),
        (
            "Meningkatnya kualitas penanganan darurat bencana",
            [
                (
                    "Persentase kejadian bencana yang ditangani kurang dari 24 jam",
                    "%",
                    "95",
                    [
                        "100",
                        "100",
                        "91.67",
                        "93.33",
                        "94.44",
                        "95",
                        "95.45",
                        "95.83",
                        "96.15",
                        "96.43",
                        "93.75",
                        "94.29",
                    ],
                    "a",
                    ("90", "92.31"),
                    ("90", "88.46"),
                    "98",
                ),
                (
                    "Jumlah paket logistik dan peralatan yang tersalurkan",
                    "Paket",
                    850,
                    [112, 64, 45, 38, 51, 120, 87, 33, 40, 58, 96, 149],
                    "j",
                    (800, 912),
                    (700, 655),
                    900,
                ),
            ],
        ),
        (
            "Meningkatnya pemulihan pascabencana",
            [
                (
                    "Jumlah rumah rusak berat yang diperbaiki",
                    "Unit",
                    24,
                    [0, 0, 0, 2, 3, 0, 4, 5, 0, 3, 4, 0],
                    "j",
                    (20, 12),
                    (20, 20),
                    30,
                ),
                (
                    "Jumlah dokumen Jitupasna",
                    "Dokumen",
                    2,
                    [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0],
                    "j",
                    (2, 2),
                    (1, 1),
                    2,
                ),
            ],
        ),
    ]
    D = lambda v: Decimal(str(v))
    real = lambda i: sum(i[3]) if i[4] == "j" else D(i[3][-1])
    s = O(wb, "ukur bulanan", "Arial", 9, first=True)
    s.lebar(A=4, B=28, C=42, D=10, E=9, R=10, S=10)
    for i in range(6, 18):
        s.ws.column_dimensions[get_column_letter(i)].width = 7.5
    s.t("A1:S1", "PENGUKURAN KINERJA BULANAN TAHUN 2021", b=True, al="center", size=12)
    s.t("A2:S2", "BADAN PENANGGULANGAN BENCANA DAERAH KOTA LASANDARA", b=True, al="center")
    for a, x in (
        ("A4:A5", "NO"),
        ("B4:B5", "SASARAN"),
        ("C4:C5", "INDIKATOR KINERJA"),
        ("D4:D5", "SATUAN"),
        ("E4:E5", "TARGET 2021"),
        ("F4:Q4", "REALISASI BULAN"),
        ("R4:R5", "JUMLAH / AKHIR"),
        ("S4:S5", "CAPAIAN (%)"),
    ):
        s.t(a, x, **HB)
    for i, b_ in enumerate("Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nop Des".split()):
        s.t(f"{get_column_letter(6 + i)}5", b_, **HB)
    r = 6
    n = 0
    for i, (sa, li) in enumerate(S):
        for j, I in enumerate(li):
            s.t(f"A{r}", str(i + 1) if j == 0 else "", al="center", box=True)
            s.t(f"B{r}", sa if j == 0 else "", wrap=True, box=True)
            s.t(f"C{r}", I[0], wrap=True, box=True)
            s.t(f"D{r}", I[1], al="center", box=True)
            f = "#,##0" if I[4] == "j" else "0.00"
            s.n(f"E{r}", I[2] if I[4] == "j" else D(I[2]), f, box=True, b=True)
            for m, v in enumerate(I[3]):
                ref = f"{get_column_letter(6 + m)}{r}"
                if I[4] == "j" and v == 0:
                    s.t(ref, "-", al="center", box=True)
                else:
                    s.n(ref, v if I[4] == "j" else D(v), f, box=True)
            s.n(f"R{r}", real(I), f, box=True, b=True)
            s.n(f"S{r}", pct(real(I), I[2]), "0.00", box=True, b=True)
            r += 1
            n += 1
    s.t(
        f"B{r + 1}",
        "Catatan: indikator jumlah dijumlahkan; indikator persentase kumulatif, dipakai angka bulan terakhir.",
        i=True,
        size=8,
    )
    s.t(f"O{r + 3}", "Kepala Pelaksana,")
    s.t(f"O{r + 7}", "NAMA PEJABAT", b=True)
    # pembanding
    p = O(wb, "Tab 3.2", "Arial", 9)
    p.lebar(A=48, B=10, C=10, D=10, E=10, F=10, G=10, H=10, I=10, J=10, K=10, L=13, M=12)
    p.t(
        "A1",
        "Tabel 3.2 Perbandingan Realisasi dan Capaian Tahun 2021 dengan Tahun Sebelumnya serta Target Akhir Renstra",
        b=True,
    )
    p.t("A3:A4", "Indikator Kinerja", **HB)
    p.t("B3:B4", "Satuan", **HB)
    for k, th in enumerate(("2021", "2020", "2019")):
        c = 3 + 3 * k
        p.t(f"{get_column_letter(c)}3:{get_column_letter(c + 2)}3", "Tahun " + th, **HB)
        for m, x in enumerate(("Target", "Realisasi", "%")):
            p.t(f"{get_column_letter(c + m)}4", x, **HB)
    p.t("L3:L4", "Target Akhir Renstra (2023)", **HB)
    p.t("M3:M4", "Tingkat Kemajuan (%)", **HB)
    r = 5
    for sa, li in S:
        for I in li:
            p.t(f"A{r}", I[0], wrap=True, box=True)
            p.t(f"B{r}", I[1], al="center", box=True)
            f = "#,##0" if I[4] == "j" else "0.00"
            for k, (t, re_) in enumerate(((I[2], real(I)), I[5], I[6])):
                c = 3 + 3 * k
                p.n(f"{get_column_letter(c)}{r}", t if isinstance(t, int) else D(t), f, box=True)
                p.n(f"{get_column_letter(c + 1)}{r}", re_ if isinstance(re_, int) else D(re_), f, box=True)
                p.n(f"{get_column_letter(c + 2)}{r}", pct(re_, t), "0.00", box=True)
            p.n(f"L{r}", I[7] if isinstance(I[7], int) else D(I[7]), f, box=True)
            p.n(f"M{r}", pct(real(I), I[7]), "0.00", box=True)
            r += 1
    p.t(f"A{r + 1}", "Tahun 2020 banyak sosialisasi dibatalkan (refocusing Covid-19)", i=True)
    # efisiensi
    e = O(wb, "Tab 3.5 efisiensi", "Arial", 9)
    e.lebar(A=4, B=34, C=13, D=52, E=17, F=17, G=12, H=11, I=14)
    e.t("A1:I1", "Tabel 3.5 Efisiensi Penggunaan Sumber Daya Tahun 2021", b=True, al="center")
    e.t("A3:A4", "No", **HB)
    e.t("B3:B4", "Sasaran", **HB)
    e.t("C3:C4", "Rata-rata Capaian Kinerja (%)", **HB)
    e.t("D3:D4", "Kegiatan yang mendukung", **HB)
    e.t("E3:G3", "Anggaran", **HB)
    e.t("E4", "Pagu (Rp)", **HB)
    e.t("F4", "Realisasi (Rp)", **HB)
    e.t("G4", "Serapan (%)", **HB)
    e.t("H3:H4", "Efisiensi", **HB)
    e.t("I3:I4", "Ket", **HB)
    kg = [
        [
            ("Pelayanan Informasi Rawan Bencana Kabupaten/Kota", 142600000, 136915000),
            ("Pelayanan Pencegahan dan Kesiapsiagaan Terhadap Bencana", 487350000, 421078500),
        ],
        [("Pelayanan Penyelamatan dan Evakuasi Korban Bencana", 1216480000, 1190354750)],
        [
            ("Penataan Sistem Dasar Penanggulangan Bencana", 95200000, 88460000),
            ("Pemulihan Pascabencana / Bantuan Stimulan Rumah", 1050000000, 918750000),
        ],
    ]
    r = 5
    TP = TR = 0
    ra = []
    nk = 0
    for i, ((sa, li), ks) in enumerate(zip(S, kg)):
        m = bulat(sum(pct(real(I), I[2]) for I in li) / len(li))
        ra.append(m)
        P_, R_ = sum(x[1] for x in ks), sum(x[2] for x in ks)
        TP += P_
        TR += R_
        a, z_ = r, r + len(ks)
        e.t(f"A{a}:A{z_}", str(i + 1), al="center", box=True)
        e.t(f"B{a}:B{z_}", sa, wrap=True, box=True)
        e.n(f"C{a}:C{z_}", m, "0.00", box=True)
        for k in ks:
            e.t(f"D{r}", k[0], wrap=True, box=True)
            e.n(f"E{r}", k[1], box=True)
            e.n(f"F{r}", k[2], box=True)
            e.n(f"G{r}", pct(k[2], k[1]), "0.00", box=True)
            e.t(f"H{r}", "", box=True)
            e.t(f"I{r}", "", box=True)
            r += 1
            nk += 1
        sr = pct(R_, P_)
        ef = bulat(m / sr)
        e.t(f"D{r}", f"Jumlah sasaran {i + 1}", i=True, b=True, al="right", box=True)
        e.n(f"E{r}", P_, b=True, box=True)
        e.n(f"F{r}", R_, b=True, box=True)
        e.n(f"G{r}", sr, "0.00", b=True, box=True)
        e.n(f"H{r}", ef, "0.00", b=True, box=True)
        e.t(f"I{r}", "efisien" if ef > 1 else "tidak efisien" if ef < 1 else "berimbang", al="center", box=True)
        r += 1
    tot = bulat(sum(ra) / 3)
    e.t(f"A{r}:B{r}", "RATA-RATA / JUMLAH", b=True, al="center", box=True)
    e.n(f"C{r}", tot, "0.00", b=True, box=True)
    e.t(f"D{r}", "", box=True)
    e.n(f"E{r}", TP, b=True, box=True)
    e.n(f"F{r}", TR, b=True, box=True)
    e.n(f"G{r}", pct(TR, TP), "0.00", b=True, box=True)
    ef = bulat(tot / pct(TR, TP))
    e.n(f"H{r}", ef, "0.00", b=True, box=True)
    e.t(f"I{r}", "efisien" if ef > 1 else "tidak efisien", al="center", box=True)
    e.t(
        f"B{r + 1}",
        "Efisiensi = capaian kinerja (%) : serapan (%). Di atas 1,00 = efisien. Program penunjang tidak dihitung.",
        i=True,
        size=8,
    )
    k = O(wb, "kejadian", "Arial", 9)
    for i, x in enumerate(
        [
            "Foto kejadian (ditempel di Word)",
            "1. banjir kel. Tanjung Baru",
            "2. angin kencang kel. Watulea",
            "3. longsor poros bukit",
        ]
    ):
        k.t(f"A{i + 1}", x)
    wb.save(folder / nm)
    return {
        "cerita": "Bahan LKjIP BPBD kota: pengukuran per bulan (nol ditulis '-', kolom akhir dijumlah atau diambil bulan terakhir), perbandingan dengan tahun yang mundur 2021-2019 serta target akhir Renstra, "
        "dan tabel efisiensi per sasaran dengan rata-rata capaian digabung ke bawah dan jumlah di kaki tiap sasaran.",
        "dokumen": [
            {"berkas": nm, "lembar": "ukur bulanan", "jenis": ["pengukuran"], "baris": [n, n], "angka": s.a},
            {"berkas": nm, "lembar": "Tab 3.2", "jenis": ["pembanding"], "baris": [n, n], "angka": p.a},
            {
                "berkas": nm,
                "lembar": "Tab 3.5 efisiensi",
                "jenis": ["kinerja-anggaran", "realisasi"],
                "baris": [3, nk + 3],
                "angka": e.a,
            },
        ],
        "bukan": [(nm, "kejadian")],
        "salah": [],
    }


# ------------------------------------------------------------------ 7
def l07_kecamatan_tiga_berkas(folder):
    # kode, program, [(kode, kegiatan, [(sub, pagu, real22, real21)])]
    P = [
        (
            "7.01.01",
            "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
            [
                (
                    "7.01.01.2.01",
                    "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                    [
                        ("Penyusunan Dokumen Perencanaan Perangkat Daerah", 9850000, 9850000, 8400000),
                        ("Evaluasi Kinerja Perangkat Daerah", 7425000, 7060000, 6975000),
                    ],
                ),
                (
                    "7.01.01.2.02",
                    "Administrasi Keuangan Perangkat Daerah",
                    [("Penyediaan Gaji dan Tunjangan ASN", 2146880300, 2098314725, 2041567890)],
                ),
                (
                    "7.01.01.2.06",
                    "Administrasi Umum Perangkat Daerah",
                    [
                        ("Penyediaan Bahan Logistik Kantor", 38640000, 38112500, 35725000),
                        ("Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", 96300000, 95874000, 61240000),
                    ],
                ),
                (
                    "7.01.01.2.08",
                    "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                    [("Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", 27600000, 21938416, 22405731)],
                ),
            ],
        ),
        (
            "7.01.02",
            "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
            [
                (
                    "7.01.02.2.02",
                    "Penyelenggaraan Urusan Pemerintahan yang Tidak Dilaksanakan oleh Unit Kerja Perangkat Daerah yang Ada di Kecamatan",
                    [
                        (
                            "Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan",
                            64750000,
                            63180000,
                            48350000,
                        )
                    ],
                ),
                (
                    "7.01.02.2.03",
                    "Koordinasi Pemeliharaan Prasarana dan Sarana Pelayanan Umum",
                    [("Koordinasi/Sinergi dengan Perangkat Daerah dan/atau Instansi Vertikal", 31200000, 30975000, 0)],
                ),
            ],
        ),
        (
            "7.01.03",
            "Program Pemberdayaan Masyarakat Desa dan Kelurahan",
            [
                (
                    "7.01.03.2.01",
                    "Koordinasi Kegiatan Pemberdayaan Desa",
                    [
                        (
                            "Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa",
                            42500000,
                            42500000,
                            37650000,
                        )
                    ],
                ),
                (
                    "7.01.03.2.02",
                    "Kegiatan Pemberdayaan Kelurahan",
                    [
                        ("Pembangunan Sarana dan Prasarana Kelurahan", 385000000, 371645000, 352180000),
                        ("Pemberdayaan Masyarakat di Kelurahan", 118350000, 104925000, 97360000),
                    ],
                ),
            ],
        ),
        (
            "7.01.04",
            "Program Koordinasi Ketentraman dan Ketertiban Umum",
            [
                (
                    "7.01.04.2.01",
                    "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
                    [
                        (
                            "Sinergitas dengan Kepolisian Negara RI, TNI dan Instansi Vertikal di Wilayah Kecamatan",
                            28900000,
                            28350000,
                            24100000,
                        )
                    ],
                )
            ],
        ),
        (
            "7.01.06",
            "Program Pembinaan dan Pengawasan Pemerintahan Desa",
            [
                (
                    "7.01.06.2.01",
                    "Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa",
                    [
                        (
                            "Fasilitasi Penyusunan Peraturan Desa dan Peraturan Kepala Desa",
                            19475000,
                            18240000,
                            17850000,
                        ),
                        ("Fasilitasi Administrasi Tata Pemerintahan Desa", 22160000, 22160000, 20315000),
                    ],
                )
            ],
        ),
    ]
    jk = lambda k, i: sum(q[i] for q in k[2])
    jp = lambda p, i: sum(jk(k, i) for k in p[2])
    J = lambda i: sum(jp(p, i) for p in P)
    # sasaran, [(indikator, satuan, target, realisasi, indeks program)]
    S = [
        (
            "Meningkatnya kualitas pelayanan publik kecamatan",
            [
                ("Indeks Kepuasan Masyarakat", "indeks", "82.5", "84.17", 0),
                ("Persentase surat/rekomendasi yang selesai tepat waktu", "%", "95", "93.48", 1),
            ],
        ),
        (
            "Meningkatnya pemberdayaan dan tata kelola desa/kelurahan",
            [
                ("Persentase usulan musrenbang yang terakomodir dalam RKPD", "%", "35", "31.82", 2),
                ("Jumlah desa yang menetapkan APBDes tepat waktu", "desa", "11", "11", 4),
            ],
        ),
        (
            "Terpeliharanya ketentraman dan ketertiban umum",
            [("Persentase gangguan trantibum yang diselesaikan", "%", "100", "96.15", 3)],
        ),
    ]
    D = Decimal
    # --- RKT
    n1 = "RKT 2022 KEC TOMBALANTO.xlsx"
    wb = openpyxl.Workbook()
    s = O(wb, "RKT", "Times New Roman", 10, first=True)
    s.lebar(A=5, B=34, C=34, D=11, E=58, F=24)
    s.t("A1:F1", "RENCANA KINERJA TAHUNAN (RKT)", b=True, al="center", size=13)
    s.t("A2:F2", "KECAMATAN TOMBALANTO KABUPATEN MANDARONA", b=True, al="center")
    s.t("A3:F3", "TAHUN 2022", b=True, al="center")
    for c, x in zip(
        "ABCDEF",
        ("NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET", "PROGRAM / KEGIATAN", "PAGU INDIKATIF (Rp)"),
    ):
        s.t(f"{c}5", x, **HB)
    for i, c in enumerate("ABCDEF"):
        s.t(f"{c}6", i + 1, al="center", box=True, i=True)
    tt = lambda v, sat: v.replace(".", ",") + (" %" if sat == "%" else "" if sat == "indeks" else " " + sat)
    r = 7
    n = 0
    ni = sum(len(l) for _, l in S)
    for i, (sa, li) in enumerate(S):
        for j, (ind, sat, T, R, ip) in enumerate(li):
            p = P[ip]
            e = r + len(p[2])
            if j == 0:
                aw = r
            s.t(f"C{r}:C{e}", ind, wrap=True, box=True)
            s.x(f"D{r}:D{e}", tt(T, sat), T, al="center", box=True)
            s.t(f"E{r}", p[1], b=True, wrap=True, box=True)
            s.x(f"F{r}", "Rp " + titik(jp(p, 1)), jp(p, 1), b=True, box=True)
            r += 1
            n += 1
            for k in p[2]:
                s.t(f"E{r}", "- " + k[1], wrap=True, box=True)
                s.x(f"F{r}", "Rp " + titik(jk(k, 1)), jk(k, 1), box=True)
                r += 1
                n += 1
        s.t(f"A{aw}:A{r - 1}", i + 1, al="center", box=True)
        s.t(f"B{aw}:B{r - 1}", sa, wrap=True, box=True)
    s.t(f"A{r}:E{r}", "J U M L A H", b=True, al="center", box=True)
    s.x(f"F{r}", "Rp " + titik(J(1)), J(1), b=True, box=True)
    s.t(f"E{r + 2}", "CAMAT TOMBALANTO,", al="center")
    s.t(f"E{r + 6}", "NAMA PEJABAT, S.STP", b=True, al="center")
    wb.save(folder / n1)
    # --- PK
    n2 = "Perjanjian Kinerja Camat Th. 2022.xlsx"
    wb = xlsxwriter.Workbook(str(folder / n2))
    q = X(wb, "PK", "Cambria", 11)
    q.ws.set_column("A:A", 4)
    q.ws.set_column("B:B", 40)
    q.ws.set_column("C:C", 42)
    q.ws.set_column("D:D", 12)
    q.ws.set_column("E:E", 10)
    q.ws.set_column("F:F", 14)
    q.t("A1:F1", "PERJANJIAN KINERJA TAHUN 2022", bold=True, align="center", font_size=13)
    q.t("A2:F2", "CAMAT TOMBALANTO", bold=True, align="center")
    q.t("A4", "No.", **H)
    q.t("B4", "Sasaran", **H)
    q.t("C4", "Indikator Kinerja", **H)
    q.t("D4:E4", "Target", **H)
    q.t("F4", "Sumber data", **H)
    r = 5
    for i, (sa, li) in enumerate(S):
        for j, (ind, sat, T, R, ip) in enumerate(li):
            q.t(f"A{r}", f"{i + 1}" if j == 0 else "", align="center", **B)
            q.t(f"B{r}", sa if j == 0 else "", **BW)
            q.t(f"C{r}", ind, **BW)
            q.n(f"D{r}", D(T), "General", **B)
            q.t(f"E{r}", sat, **B)
            q.t(f"F{r}", "Kasi " + ("Yanum", "Yanum", "PMD", "Trantib", "Tapem")[ip], **B)
            r += 1
    r += 1
    q.t(f"B{r}", "Program", bold=True)
    q.t(f"D{r}:E{r}", "Anggaran", bold=True, align="center")
    q.t(f"F{r}", "Keterangan", bold=True)
    r += 1
    a0 = r
    for i, p in enumerate(P):
        q.t(f"A{r}", f"{i + 1}.")
        q.t(f"B{r}:C{r}", p[1])
        q.n(f"D{r}:E{r}", jp(p, 1), '_("Rp"* #,##0_);_("Rp"* (#,##0);_("Rp"* "-"_);_(@_)')
        q.t(f"F{r}", "DAU/APBD")
        r += 1
    q.t(f"C{r}", "Jumlah", bold=True, align="right")
    q.n(f"D{r}:E{r}", J(1), '_("Rp"* #,##0_)', bold=True, top=1)
    q.t(f"B{r + 2}", "Bupati Mandarona,")
    q.t(f"D{r + 2}", "Camat Tombalanto,")
    q.t(f"B{r + 6}", "NAMA PEJABAT", bold=True)
    q.t(f"D{r + 6}", "NAMA PEJABAT, S.STP", bold=True)
    kq = X(wb, "agenda ttd", "Cambria", 11)
    for i, x in enumerate(["cetak 3 rangkap", "materai", "antar ke Bagian Organisasi", "scan upload esr"]):
        kq.t(f"A{i + 1}", x)
    wb.close()
    # --- laporan akhir
    n3 = "lap akhir thn 2022 tombalanto.xlsx"
    wb = xlsxwriter.Workbook(str(folder / n3))
    z = X(wb, "LRA", "Calibri", 10)
    w = z.ws
    w.set_column("A:A", 2)
    w.set_column("B:B", 14)
    w.set_column("C:C", 3)
    w.set_column("D:D", 3)
    w.set_column("E:E", 62)
    w.set_column("F:G", 18)
    w.set_column("H:H", 9)
    w.set_column("I:I", 18)
    w.set_column("J:J", 17)
    z.t("B1", "KECAMATAN TOMBALANTO", bold=True)
    z.t("B2", "LAPORAN REALISASI ANGGARAN PER SUB KEGIATAN", bold=True)
    z.t("B3", "Untuk tahun yang berakhir 31 Desember 2022 dan 2021 (dalam Rupiah)")
    z.t("B5", "KODE", **H)
    z.t("C5:E5", "URAIAN", **H)
    z.t("F5", "ANGGARAN 2022", **H)
    z.t("G5", "REALISASI 2022", **H)
    z.t("H5", "%", **H)
    z.t("I5", "REALISASI 2021", **H)
    z.t("J5", "LEBIH/ (KURANG)", **H)
    nf = '#,##0;(#,##0);"-"'
    r = 6
    nb = 0

    def isi(r, kode, lv, nama, a, b, c, **k):
        z.t(f"B{r}", kode, **dict(B, **k))
        kol = "CDE"[lv]
        for y in "CDE"[:lv]:
            z.t(f"{y}{r}", "", top=1, bottom=1)
        if kol == "E":
            z.t(f"E{r}", nama, top=1, bottom=1, right=1, text_wrap=True, **k)
        else:
            z.t(f"{kol}{r}:E{r}", nama, top=1, bottom=1, right=1, text_wrap=True, **k)
        z.n(f"F{r}", a, nf, **dict(B, **k))
        z.n(f"G{r}", b, nf, **dict(B, **k))
        z.f(f"H{r}", f"=ROUND(G{r}/F{r}*100,2)", pct(b, a), "0.00", **dict(B, **k))
        z.n(f"I{r}", c, nf, **dict(B, **k))
        z.f(f"J{r}", f"=G{r}-F{r}", b - a, nf, **dict(B, **k))

    for p in P:
        isi(r, p[0], 0, p[1].upper(), jp(p, 1), jp(p, 2), jp(p, 3), bold=True)
        r += 1
        nb += 1
        for k in p[2]:
            isi(r, k[0], 1, k[1], jk(k, 1), jk(k, 2), jk(k, 3), italic=True)
            r += 1
            nb += 1
            for i, x in enumerate(k[2]):
                isi(r, f"{k[0]}.{i + 1:02d}", 2, x[0], x[1], x[2], x[3])
                r += 1
                nb += 1
    z.t(f"B{r}:E{r}", "JUMLAH BELANJA", bold=True, align="center", **B)
    z.n(f"F{r}", J(1), nf, bold=True, **B)
    z.n(f"G{r}", J(2), nf, bold=True, **B)
    z.f(f"H{r}", f"=ROUND(G{r}/F{r}*100,2)", pct(J(2), J(1)), "0.00", bold=True, **B)
    z.n(f"I{r}", J(3), nf, bold=True, **B)
    z.f(f"J{r}", f"=G{r}-F{r}", J(2) - J(1), nf, bold=True, **B)
    rl = r
    # formulir pengukuran lama
    u = X(wb, "Form PK-Ukur", "Calibri", 10)
    u.ws.set_landscape()
    u.ws.set_column("A:A", 30)
    u.ws.set_column("B:B", 38)
    u.ws.set_column("C:E", 11)
    u.ws.set_column("F:F", 44)
    u.ws.set_column("G:H", 17)
    u.ws.set_column("I:I", 9)
    u.t("A1:I1", "Formulir Pengukuran Kinerja Tingkat SKPD", bold=True, align="center", font_size=12)
    u.t("A2", "SKPD : Kecamatan Tombalanto")
    u.t("A3", "Tahun Anggaran : 2022")
    for a, x in (
        ("A5:A6", "Sasaran Strategis"),
        ("B5:B6", "Indikator Kinerja"),
        ("C5:C6", "Target"),
        ("D5:D6", "Realisasi"),
        ("E5:E6", "%"),
        ("F5:F6", "Program"),
        ("G5:I5", "Anggaran"),
    ):
        u.t(a, x, **H)
    for c, x in zip("GHI", ("Pagu (Rp)", "Realisasi (Rp)", "%")):
        u.t(f"{c}6", x, **H)
    for i, c in enumerate("ABCDEFGHI"):
        u.t(f"{c}7", f"{i + 1}", border=1, align="center", font_size=8)
    r = 8
    for i, (sa, li) in enumerate(S):
        for j, (ind, sat, T, R, ip) in enumerate(li):
            p = P[ip]
            if len(li) == 1:
                u.t(f"A{r}", sa, **BW)
            elif j == 0:
                u.t(f"A{r}:A{r + len(li) - 1}", sa, **BW)
            u.t(f"B{r}", ind, **BW)
            u.x(f"C{r}", tt(T, sat), T, align="center", **B)
            u.x(f"D{r}", tt(R, sat), R, align="center", **B)
            u.n(f"E{r}", pct(R, T), "0.00", **B)
            u.t(f"F{r}", p[1], **BW)
            u.n(f"G{r}", jp(p, 1), **B)
            u.n(f"H{r}", jp(p, 2), **B)
            u.n(f"I{r}", pct(jp(p, 2), jp(p, 1)), "0.00", **B)
            r += 1
    u.t(f"A{r + 1}", "Jumlah Anggaran Tahun 2022 : Rp")
    u.t(f"A{r + 2}", "Jumlah Realisasi Anggaran Tahun 2022 : Rp")
    u.t(f"A{r + 3}", "Persentase : ")
    u.f(f"B{r + 1}", f"=LRA!F{rl}", J(1), align="left")
    u.f(f"B{r + 2}", f"=LRA!G{rl}", J(2), align="left")
    u.n(f"B{r + 3}", pct(J(2), J(1)), "0.00", align="left")
    u.t(f"G{r + 2}", "Camat Tombalanto,")
    u.t(f"G{r + 6}", "NAMA PEJABAT, S.STP", bold=True)
    wb.close()
    return {
        "cerita": "Kecamatan menyimpan RKT (pagu teks 'Rp', sasaran dan indikator digabung ke bawah), PK (target dan satuan dua kolom, tabel program tanpa garis) dan laporan akhir (LRA dua tahun berjenjang dalam tiga kolom uraian, "
        "formulir pengukuran lama) di tiga berkas; semua pagunya sama.",
        "dokumen": [
            {"berkas": n1, "lembar": "RKT", "jenis": ["rkt"], "baris": [ni, n + ni], "angka": s.a},
            {"berkas": n2, "lembar": "PK", "jenis": ["pk"], "baris": [ni, ni + len(P)], "angka": q.a},
            {"berkas": n3, "lembar": "LRA", "jenis": ["realisasi"], "baris": [nb, nb], "angka": z.a},
            {
                "berkas": n3,
                "lembar": "Form PK-Ukur",
                "jenis": ["pengukuran", "kinerja-anggaran"],
                "baris": [ni, ni],
                "angka": u.a,
            },
        ],
        "bukan": [(n2, "agenda ttd")],
        "salah": [],
    }


# ------------------------------------------------------------------ 8
def l08_disdik_renstra_dan_guru(folder):
    n1 = "Matrik Renstra Disdik 2024-2026.xlsx"
    wb = xlsxwriter.Workbook(str(folder / n1))
    # tabel tujuan sasaran
    T = [
        (
            "Meningkatnya kualitas pendidikan yang merata",
            "Meningkatnya akses pendidikan",
            [
                ("Harapan Lama Sekolah", "Tahun", "13.42", ["13.5", "13.58", "13.66"]),
                ("APM SD/MI/Paket A", "%", "96.8", ["97.25", "97.75", "98.25"]),
                ("APM SMP/MTs/Paket B", "%", "83.15", ["84", "85.25", "86.5"]),
            ],
        ),
        (
            "",
            "Meningkatnya mutu pembelajaran",
            [
                ("Persentase SD dengan capaian literasi minimal baik", "%", "61.54", ["65", "69", "73"]),
                ("Persentase SMP dengan capaian numerasi minimal baik", "%", "48.28", ["52", "57", "62.5"]),
            ],
        ),
    ]
    a = X(wb, "T-C.25", "Segoe UI", 9)
    a.ws.set_column("A:B", 30)
    a.ws.set_column("C:C", 44)
    a.ws.set_column("D:I", 11)
    a.t(
        "A1:I1",
        "Tujuan dan Sasaran Jangka Menengah Pelayanan Dinas Pendidikan Kota Lasandara",
        bold=True,
        align="center",
    )
    for ref, x in (
        ("A3:A4", "Tujuan"),
        ("B3:B4", "Sasaran"),
        ("C3:C4", "Indikator Tujuan/Sasaran"),
        ("D3:D4", "Satuan"),
        ("E3:E4", "Kondisi awal (2023)"),
        ("F3:H3", "Target Kinerja Pada Tahun Ke-"),
        ("I3:I4", "Kondisi Akhir"),
    ):
        a.t(ref, x, **H)
    for c, x in zip("FGH", ("2024", "2025", "2026")):
        a.t(f"{c}4", x, **H)
    r = 5
    nt = 0
    tot_i = sum(len(t[2]) for t in T)
    a.t(f"A{r}:A{r + tot_i - 1}", T[0][0], **BW)
    for _, sa, li in T:
        a.t(f"B{r}:B{r + len(li) - 1}", sa, **BW)
        for ind, sat, aw, th in li:
            a.t(f"C{r}", ind, **BW)
            a.t(f"D{r}", sat, align="center", **B)
            for c, v in zip("EFGHI", [aw] + th + [th[-1]]):
                a.x(f"{c}{r}", koma(v), v, align="center", **B)
            r += 1
            nt += 1
    # matrik pendanaan, K di atas Rp, ribuan rupiah
    P = [
        (
            "1.01.01",
            "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH",
            ("Nilai SAKIP Dinas Pendidikan", "Nilai", "68.45", ["70", "72", "74.5"]),
            [
                (
                    "1.01.01.2.02",
                    "Administrasi Keuangan Perangkat Daerah",
                    ("Jumlah ASN yang menerima gaji dan tunjangan", "Orang", "1184", ["1202", "1235", "1260"]),
                    [142650780, 148356800, 154291050],
                ),
                (
                    "1.01.01.2.06",
                    "Administrasi Umum Perangkat Daerah",
                    ("Jumlah paket layanan administrasi umum", "Paket", "9", ["10", "10", "12"]),
                    [1284500, 1310250, 1395400],
                ),
            ],
        ),
        (
            "1.01.02",
            "PROGRAM PENGELOLAAN PENDIDIKAN",
            ("Persentase satuan pendidikan terakreditasi minimal B", "%", "82.61", ["85", "88", "91.5"]),
            [
                (
                    "1.01.02.2.01",
                    "Pengelolaan Pendidikan Sekolah Dasar",
                    ("Jumlah ruang kelas SD kondisi baik", "Ruang", "512", ["530", "552", "575"]),
                    [24815300, 26340750, 27908400],
                ),
                (
                    "1.01.02.2.02",
                    "Pengelolaan Pendidikan Sekolah Menengah Pertama",
                    ("Jumlah ruang kelas SMP kondisi baik", "Ruang", "268", ["276", "285", "296"]),
                    [17462900, 18205600, 19113250],
                ),
                (
                    "1.01.02.2.03",
                    "Pengelolaan Pendidikan Anak Usia Dini (PAUD)",
                    ("APK PAUD 5-6 tahun", "%", "71.38", ["74", "77.5", "81"]),
                    [5937400, 6210800, 6584150],
                ),
                (
                    "1.01.02.2.04",
                    "Pengelolaan Pendidikan Nonformal/Kesetaraan",
                    ("Jumlah warga belajar kesetaraan", "Orang", "435", ["460", "480", "500"]),
                    [1126850, 1184300, 1240750],
                ),
            ],
        ),
        (
            "1.01.03",
            "PROGRAM PENGEMBANGAN KURIKULUM",
            ("Persentase sekolah menerapkan muatan lokal bahasa daerah", "%", "55", ["65", "80", "100"]),
            [
                (
                    "1.01.03.2.01",
                    "Penetapan Kurikulum Muatan Lokal Pendidikan Dasar",
                    ("Jumlah dokumen kurikulum muatan lokal", "Dokumen", "1", ["2", "2", "2"]),
                    [312500, 287400, 295650],
                )
            ],
        ),
        (
            "1.01.04",
            "PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN",
            ("Persentase guru bersertifikat pendidik", "%", "57.93", ["61", "65.5", "70"]),
            [
                (
                    "1.01.04.2.01",
                    "Pemerataan Kuantitas dan Kualitas Pendidik dan Tenaga Kependidikan",
                    ("Jumlah guru yang mengikuti pelatihan", "Orang", "240", ["300", "320", "350"]),
                    [2148600, 2265900, 2390250],
                )
            ],
        ),
    ]
    s = X(wb, "T-C.27", "Segoe UI", 8)
    w = s.ws
    w.set_landscape()
    w.freeze_panes(6, 2)
    w.set_column("A:A", 13)
    w.set_column("B:B", 40)
    w.set_column("C:C", 38)
    w.set_column("D:D", 9)
    w.set_column("E:E", 5)
    w.set_column("F:F", 11)
    w.set_column("G:I", 15)
    w.set_column("J:J", 17)
    w.set_column("K:K", 12, None, {"hidden": True})
    w.set_column("L:L", 16)
    s.t(
        "A1:L1",
        "RENCANA PROGRAM, KEGIATAN DAN PENDANAAN DINAS PENDIDIKAN KOTA LASANDARA 2024-2026",
        bold=True,
        align="center",
        font_size=11,
    )
    s.t("L3", "(dalam ribuan rupiah)", align="right", italic=True)
    for ref, x in (
        ("A4:A5", "Kode"),
        ("B4:B5", "Program / Kegiatan"),
        ("C4:C5", "Indikator (outcome/output)"),
        ("D4:D5", "Satuan"),
        ("E4:E5", "K/ Rp"),
        ("F4:F5", "Capaian Awal 2023"),
        ("G4:I4", "Target Kinerja (K) dan Kerangka Pendanaan (Rp)"),
        ("J4:J5", "Kondisi Akhir Periode"),
        ("K4:K5", "lokasi"),
        ("L4:L5", "Unit PJ"),
    ):
        s.t(ref, x, **H)
    for c, x in zip("GHI", ("2024", "2025", "2026")):
        s.t(f"{c}5", x, **H)
    for i, c in enumerate("ABCDEFGHIJKL"):
        s.t(f"{c}6", f"{i + 1}", border=1, align="center", font_size=6)
    r = 7
    n = 0

    def pasang(r, kode, nama, ind, rp, pj, **k):
        kb, kw = dict(B, **k), dict(BW, **k)
        for c, x in zip("ABCD", (kode, nama, ind[0], ind[1])):
            s.t(f"{c}{r}:{c}{r + 1}", x, **kw)
        s.t(f"E{r}", "K", align="center", **kb)
        s.t(f"E{r + 1}", "Rp", align="center", **kb)
        nfk = "#,##0" if ind[1] in ("Orang", "Paket", "Ruang", "Dokumen") else "0.00"
        for c, v in zip("FGHIJ", [ind[2]] + ind[3] + [ind[3][-1]]):
            s.n(f"{c}{r}", Decimal(v), nfk, **kb)
        s.t(f"F{r + 1}", "", **kb)
        for c, v in zip("GHI", rp):
            s.n(f"{c}{r + 1}", v, "#,##0", a=str(v * 1000), **kb)
        s.f(f"J{r + 1}", f"=SUM(G{r + 1}:I{r + 1})", sum(rp), "#,##0", a=str(sum(rp) * 1000), **kb)
        s.t(f"K{r}:K{r + 1}", "Kota", **kb)
        s.t(f"L{r}:L{r + 1}", pj, **kw)

    pjs = ("Sekretariat", "Bid. Dikdas / PAUD PNF", "Bid. Kurikulum", "Bid. GTK")
    tot = [0, 0, 0]
    for p, pj in zip(P, pjs):
        jm = [sum(k[3][i] for k in p[3]) for i in range(3)]
        tot = [x + y for x, y in zip(tot, jm)]
        pasang(r, p[0], p[1], p[2], jm, pj, bold=True, bg_color="#EDEDED")
        r += 2
        n += 1
        for k in p[3]:
            pasang(r, k[0], k[1], k[2], k[3], pj)
            r += 2
            n += 1
    s.t(f"A{r}:F{r}", "TOTAL PENDANAAN", bold=True, align="center", **B)
    for c, v in zip("GHI", tot):
        s.n(f"{c}{r}", v, a=str(v * 1000), bold=True, **B)
    s.f(f"J{r}", f"=SUM(G{r}:I{r})", sum(tot), a=str(sum(tot) * 1000), bold=True, **B)
    s.t(
        f"A{r + 1}",
        "K = kinerja; kondisi akhir K memakai target tahun 2026, kondisi akhir Rp adalah jumlah tiga tahun",
        italic=True,
    )
    wb.close()

    # guru
    n2 = "Data Guru Lasandara Des 2023.xlsx"
    wb = openpyxl.Workbook()
    kec = ["Lasandara Barat", "Lasandara Timur", "Puuwatu Baru", "Tanjung Sioru"]
    g = {
        "TK": [(4, 61), (3, 54), (2, 38), (1, 27)],
        "SD": [(92, 214), (85, 197), (61, 148), (44, 96)],
        "SMP": [(58, 104), (51, 93), (37, 66), (22, 41)],
    }
    jj = {x: sum(l + p for l, p in v) for x, v in g.items()}
    st = {"TK": [48, 31], "SD": [402, 236], "SMP": [228, 117]}
    b = O(wb, "kecamatan", "Calibri", 10, first=True)
    b.lebar(A=4, B=22)
    b.t("A1", "JUMLAH GURU MENURUT KECAMATAN DAN JENJANG (Desember 2023)", b=True)
    b.t("A3:A5", "No", **HB)
    b.t("B3:B5", "Kecamatan", **HB)
    b.t("C3:H3", "Jenjang", **HB)
    b.t("I3:K4", "Jumlah", **HB)
    for c1, c2, x in (("C", "D", "TK"), ("E", "F", "SD"), ("G", "H", "SMP")):
        b.t(f"{c1}4:{c2}4", x, **HB)
        b.t(f"{c1}5", "L", **HB)
        b.t(f"{c2}5", "P", **HB)
    for c, x in zip("IJK", ("L", "P", "L+P")):
        b.t(f"{c}5", x, **HB)
    for i, n_ in enumerate(kec):
        rr = 6 + i
        b.n(f"A{rr}", i + 1, "0", catat=False, box=True)
        b.t(f"B{rr}", n_, box=True)
        for (c1, c2), j in zip(("CD", "EF", "GH"), ("TK", "SD", "SMP")):
            b.n(f"{c1}{rr}", g[j][i][0], box=True)
            b.n(f"{c2}{rr}", g[j][i][1], box=True)
        L, P_ = sum(g[j][i][0] for j in g), sum(g[j][i][1] for j in g)
        b.n(f"I{rr}", L, box=True)
        b.n(f"J{rr}", P_, box=True)
        b.n(f"K{rr}", L + P_, box=True, b=True)
    rr = 10
    b.t(f"A{rr}:B{rr}", "Kota", b=True, al="center", box=True)
    for (c1, c2), j in zip(("CD", "EF", "GH"), ("TK", "SD", "SMP")):
        b.n(f"{c1}{rr}", sum(x for x, _ in g[j]), box=True, b=True)
        b.n(f"{c2}{rr}", sum(x for _, x in g[j]), box=True, b=True)
    L = sum(x for v in g.values() for x, _ in v)
    P_ = sum(x for v in g.values() for _, x in v)
    b.n("I10", L, box=True, b=True)
    b.n("J10", P_, box=True, b=True)
    b.n("K10", L + P_, box=True, b=True)
    c_ = O(wb, "status", "Calibri", 10)
    c_.lebar(A=30, B=14, C=14, D=18, E=14, F=14)
    c_.t("A1:F1", "Guru menurut status kepegawaian", b=True, al="center")
    for c, x in zip("ABCDEF", ("Jenjang", "PNS", "PPPK", "Honorer / GTY", "Jumlah guru", "% ASN")):
        c_.t(f"{c}3", x, **HB)
    tt = [0, 0, 0, 0]
    for i, j in enumerate(("TK", "SD", "SMP")):
        rr = 4 + i
        v = st[j] + [jj[j] - sum(st[j]), jj[j]]
        tt = [x + y for x, y in zip(tt, v)]
        c_.t(f"A{rr}", {"TK": "TK / PAUD", "SD": "Sekolah Dasar", "SMP": "Sekolah Menengah Pertama"}[j], box=True)
        for c, x in zip("BCDE", v):
            c_.x(f"{c}{rr}", titik(x) + " org", x, box=True)
        c_.n(f"F{rr}", pct(v[0] + v[1], v[3]) / 100, "0.00%", a=pct(v[0] + v[1], v[3]), box=True)
    c_.t("A7", "JUMLAH", b=True, box=True)
    for c, x in zip("BCDE", tt):
        c_.x(f"{c}7", titik(x) + " org", x, b=True, box=True)
    c_.n("F7", pct(tt[0] + tt[1], tt[3]) / 100, "0.00%", a=pct(tt[0] + tt[1], tt[3]), b=True, box=True)
    d = O(wb, "Sheet1", "Calibri", 10)
    d.t("A1", "operator dapodik per kecamatan, cek residu")
    d.t("A2", "tarik ulang tgl 31")
    wb.save(folder / n2)
    return {
        "cerita": "Matrik Renstra dinas pendidikan kota 2024-2026 dalam ribuan rupiah, tiap program dan kegiatan dua baris (K di atas, Rp di bawah, satu kolom disembunyikan), tabel tujuan-sasaran berangka teks; "
        "berkas lain memuat guru menurut kecamatan dan status yang saling cocok.",
        "dokumen": [
            {"berkas": n1, "lembar": "T-C.25", "jenis": ["renstra"], "baris": [nt, nt], "angka": a.a},
            {"berkas": n1, "lembar": "T-C.27", "jenis": ["renstra"], "baris": [n, 2 * n], "angka": s.a},
            {"berkas": n2, "lembar": "kecamatan", "jenis": ["pegawai"], "baris": [4, 4], "angka": b.a},
            {"berkas": n2, "lembar": "status", "jenis": ["pegawai"], "baris": [3, 3], "angka": c_.a},
        ],
        "bukan": [(n2, "Sheet1")],
        "salah": [],
    }
