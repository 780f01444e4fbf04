"""Round 2, written as the treasurer of a city badan in Sumatera keeps them: SIPD and SIMDA exports, pasted."""

from __future__ import annotations

import random
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import openpyxl
import xlsxwriter
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from xlsxwriter.utility import xl_rowcol_to_cell

BULAN = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]


# ------------------------------------------------------------------ alat bantu
def titik(n: int) -> str:
    return f"{abs(n):,}".replace(",", ".")


def id_koma(n: int) -> str:
    """1.234.567,00 ; negatif dalam kurung"""
    s = titik(n) + ",00"
    return f"({s})" if n < 0 else s


def persen(a, b, d=2) -> Decimal:
    q = Decimal(1).scaleb(-d)
    return (Decimal(a) * 100 / Decimal(b)).quantize(q, ROUND_HALF_UP)


def teks(d) -> str:
    d = Decimal(d)
    s = format(d, "f")
    if "." in s:
        s = s.rstrip("0").rstrip(".")
    return s if s not in ("-0", "") else "0"


def koma(d) -> str:
    return format(Decimal(d), "f").replace(".", ",")


def bagi(rng, total: int, bobot, langkah: int = 1000):
    """bagi total persis menurut bobot, kelipatan langkah kecuali bagian terakhir yang berbobot"""
    out = [0] * len(bobot)
    jb = sum(bobot)
    idx = [i for i, b in enumerate(bobot) if b]
    sisa = total
    for i in idx[:-1]:
        v = int(total * bobot[i] * rng.uniform(0.8, 1.2) / jb) // langkah * langkah
        v = max(0, min(v, sisa))
        out[i] = v
        sisa -= v
    out[idx[-1]] = sisa
    return out


class Kertas:
    """pembungkus worksheet xlsxwriter yang mencatat angka yang benar"""

    def __init__(self, wb, ws):
        self.wb, self.ws, self.angka = wb, ws, {}
        self._f = {}

    def f(self, **k):
        key = repr(sorted(k.items()))
        if key not in self._f:
            self._f[key] = self.wb.add_format(k)
        return self._f[key]

    def t(self, r, c, v, **k):
        if v is None or v == "":
            self.ws.write_blank(r, c, None, self.f(**k))
        elif isinstance(v, str):
            self.ws.write_string(r, c, v, self.f(**k))
        else:
            self.ws.write_number(r, c, v, self.f(**k))

    def gabung(self, r1, c1, r2, c2, v, **k):
        if (r1, c1) == (r2, c2):
            self.t(r1, c1, v, **k)
        elif isinstance(v, (int, float)):
            self.ws.merge_range(r1, c1, r2, c2, "", self.f(**k))
            self.ws.write_number(r1, c1, v, self.f(**k))
        else:
            self.ws.merge_range(r1, c1, r2, c2, v, self.f(**k))

    def catat(self, r, c, benar):
        self.angka[xl_rowcol_to_cell(r, c)] = teks(benar)

    def n(self, r, c, v, benar=None, rumus=None, **k):
        """angka (bilangan); benar = nilai penuh bila berbeda dari isi sel"""
        if rumus:
            self.ws.write_formula(r, c, rumus, self.f(**k), float(v) if isinstance(v, Decimal) else v)
        else:
            self.ws.write_number(r, c, float(v) if isinstance(v, Decimal) else v, self.f(**k))
        self.catat(r, c, v if benar is None else benar)

    def s(self, r, c, v, benar, **k):
        """angka yang diketik sebagai teks"""
        self.ws.write_string(r, c, v, self.f(**k))
        self.catat(r, c, benar)


def ttd(k: Kertas, r, c, kota_tgl, jabatan):
    pangkat = "Penata Tk. I" if "Bendahara" in jabatan else "Pembina Utama Muda"
    for i, s in enumerate([kota_tgl, jabatan, "", "", "", "NAMA PEJABAT", pangkat, "NIP. 19710203 199803 1 004"]):
        if s:
            k.t(r + i, c, s, bold=(i == 5), underline=(1 if i == 5 else 0))


def anak(simpul, i):
    """indeks anak langsung dari simpul i; simpul = [(level, ...)]"""
    lv = simpul[i][0]
    out, langsung = [], None
    for j in range(i + 1, len(simpul)):
        if simpul[j][0] <= lv:
            break
        if langsung is None:
            langsung = simpul[j][0]
        if simpul[j][0] == langsung:
            out.append(j)
    return out


def jumlahkan(simpul, daun):
    """daun: {indeks: [nilai,...]} -> nilai semua simpul"""
    hasil = {}
    for i in range(len(simpul) - 1, -1, -1):
        a = anak(simpul, i)
        if a:
            hasil[i] = [sum(z) for z in zip(*(hasil[j] for j in a))]
        else:
            hasil[i] = list(daun[i])
    return hasil


# ================================================================== 1. LRA cetakan SIMDA
def l01_lra_simda_cetak(folder: Path) -> dict:
    rng = random.Random(201)
    rek = [
        (1, "5", "BELANJA DAERAH"),
        (2, "5.1", "BELANJA OPERASI"),
        (3, "5.1.01", "Belanja Pegawai"),
        (4, "5.1.01.01", "Belanja Gaji dan Tunjangan ASN"),
        (5, "5.1.01.01.01", "Belanja Gaji Pokok ASN"),
        (5, "5.1.01.01.02", "Belanja Tunjangan Keluarga ASN"),
        (5, "5.1.01.01.03", "Belanja Tunjangan Jabatan ASN"),
        (5, "5.1.01.01.06", "Belanja Tunjangan Beras ASN"),
        (4, "5.1.01.02", "Belanja Tambahan Penghasilan ASN"),
        (5, "5.1.01.02.01", "Tambahan Penghasilan berdasarkan Beban Kerja ASN"),
        (5, "5.1.01.02.05", "Tambahan Penghasilan berdasarkan Prestasi Kerja ASN"),
        (3, "5.1.02", "Belanja Barang dan Jasa"),
        (4, "5.1.02.01", "Belanja Barang"),
        (5, "5.1.02.01.01", "Belanja Barang Pakai Habis"),
        (4, "5.1.02.02", "Belanja Jasa"),
        (5, "5.1.02.02.01", "Belanja Jasa Kantor"),
        (5, "5.1.02.02.02", "Belanja Iuran Jaminan/Asuransi"),
        (5, "5.1.02.02.08", "Belanja Jasa Konsultansi Konstruksi"),
        (5, "5.1.02.02.12", "Belanja Kursus/Pelatihan, Sosialisasi, Bimbingan Teknis serta Pendidikan dan Pelatihan"),
        (4, "5.1.02.03", "Belanja Pemeliharaan"),
        (5, "5.1.02.03.02", "Belanja Pemeliharaan Peralatan dan Mesin"),
        (5, "5.1.02.03.03", "Belanja Pemeliharaan Gedung dan Bangunan"),
        (4, "5.1.02.04", "Belanja Perjalanan Dinas"),
        (5, "5.1.02.04.01", "Belanja Perjalanan Dinas Dalam Negeri"),
        (2, "5.2", "BELANJA MODAL"),
        (3, "5.2.02", "Belanja Modal Peralatan dan Mesin"),
        (4, "5.2.02.05", "Belanja Modal Alat Kantor dan Rumah Tangga"),
        (5, "5.2.02.05.01", "Belanja Modal Alat Kantor"),
        (5, "5.2.02.05.02", "Belanja Modal Alat Rumah Tangga"),
        (4, "5.2.02.10", "Belanja Modal Komputer"),
        (5, "5.2.02.10.01", "Belanja Modal Komputer Unit"),
        (5, "5.2.02.10.02", "Belanja Modal Peralatan Komputer"),
        (3, "5.2.03", "Belanja Modal Gedung dan Bangunan"),
        (4, "5.2.03.01", "Belanja Modal Bangunan Gedung"),
        (5, "5.2.03.01.01", "Belanja Modal Bangunan Gedung Tempat Kerja"),
    ]
    daun = {}
    for i, (lv, kd, nm) in enumerate(rek):
        if not anak(rek, i):
            besar = {
                "5.1.01.01.01": 2_900_000_000,
                "5.1.01.01.02": 280_000_000,
                "5.1.01.01.03": 330_000_000,
                "5.1.01.01.06": 190_000_000,
                "5.1.01.02.01": 2_100_000_000,
                "5.1.01.02.05": 1_400_000_000,
            }.get(kd, 0)
            a = int(besar * rng.uniform(0.8, 1) if besar else 640_000_000 * rng.uniform(0.05, 1)) // 100 * 100
            daun[i] = [a, int(a * rng.uniform(0.78, 0.995)), int(a * rng.uniform(0.6, 1.1)) // 10 * 10]
    nilai = jumlahkan(rek, daun)

    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "Sheet1"
    angka = {}
    tipis = Side(style="thin")
    kotak = Border(left=tipis, right=tipis, top=tipis, bottom=tipis)

    def tulis(r, c, v, tebal=False, kanan=False, akhir=None, tengah=False):
        s = ws.cell(r, c, v)
        s.font = Font(name="Arial", size=8, bold=tebal)
        s.border = kotak
        s.alignment = Alignment(
            horizontal="right" if kanan else ("center" if tengah else None), wrap_text=True, vertical="top"
        )
        if akhir:
            ws.merge_cells(start_row=r, start_column=c, end_row=r, end_column=akhir)
        return s

    for r, s in [
        (1, "PEMERINTAH KOTA MUARA BUNGSU"),
        (2, "LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA DAERAH"),
        (3, "UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2023"),
    ]:
        ws.cell(r, 7, s).font = Font(name="Arial", size=10, bold=True)
        ws.merge_cells(start_row=r, start_column=7, end_row=r, end_column=14)
    ws.cell(4, 2, "Urusan Pemerintahan")
    ws.cell(4, 7, ": 5 . 02  Keuangan")
    ws.cell(5, 2, "Unit Organisasi")
    ws.cell(5, 7, ": 5 . 02 . 01  Badan Pengelolaan Keuangan dan Aset Daerah")

    def kepala(r):
        tulis(r, 2, "KODE REKENING", True, tengah=True)
        ws.merge_cells(start_row=r, start_column=2, end_row=r + 1, end_column=6)
        tulis(r, 7, "URAIAN", True, tengah=True)
        ws.merge_cells(start_row=r, start_column=7, end_row=r + 1, end_column=8)
        tulis(r, 9, "JUMLAH (Rp)", True, tengah=True, akhir=12)
        tulis(r + 1, 9, "ANGGARAN SETELAH PERUBAHAN", True, tengah=True, akhir=10)
        tulis(r + 1, 11, "REALISASI", True, tengah=True, akhir=12)
        tulis(r, 13, "BERTAMBAH / (BERKURANG)", True, tengah=True, akhir=14)
        tulis(r + 1, 13, "(Rp)", True, tengah=True)
        tulis(r + 1, 14, "(%)", True, tengah=True)
        tulis(r, 16, "REALISASI TAHUN 2022", True, tengah=True)
        ws.merge_cells(start_row=r, start_column=16, end_row=r + 1, end_column=16)
        tulis(r + 2, 2, "1", tengah=True, akhir=6)
        tulis(r + 2, 7, "2", tengah=True, akhir=8)
        tulis(r + 2, 9, "3", tengah=True, akhir=10)
        tulis(r + 2, 11, "4", tengah=True, akhir=12)
        tulis(r + 2, 13, "5 = 4 - 3", tengah=True)
        tulis(r + 2, 14, "6 = 4 / 3", tengah=True)
        tulis(r + 2, 16, "7", tengah=True)
        return r + 3

    def baris_angka(r, a, b, l, tebal, tanda=1):
        sel = b - a
        for c, v, akhir in [(9, a, 10), (11, b, 12), (13, sel, None), (16, l, None)]:
            tulis(r, c, id_koma(v), tebal, True, akhir)
            angka[f"{get_column_letter(c)}{r}"] = str(v)
        p = persen(abs(b), abs(a))
        tulis(r, 14, koma(p), tebal, True)
        angka[f"N{r}"] = teks(p)

    r = kepala(7)
    for i, (lv, kd, nm) in enumerate(rek):
        if i == 19:
            ws.cell(r, 2, "Dicetak oleh SIMDA Keuangan tgl 15/01/2024 09:41:12").font = Font(
                name="Arial", size=7, italic=True
            )
            ws.cell(r, 16, "Halaman 1 dari 2").font = Font(name="Arial", size=7, italic=True)
            r = kepala(r + 2)
        tebal = lv <= 3
        for j, seg in enumerate(kd.split(".")):
            tulis(r, 2 + j, int(seg) if j < 2 else seg, tebal, tengah=True)
        tulis(r, 7, nm, tebal, akhir=8)
        baris_angka(r, *nilai[i], tebal)
        r += 1
    a, b, l = nilai[0]
    tulis(r, 7, "JUMLAH BELANJA", True, True, 8)
    baris_angka(r, a, b, l, True)
    r += 1
    tulis(r, 7, "SURPLUS / (DEFISIT)", True, True, 8)
    baris_angka(r, -a, -b, -l, True)
    ws.cell(r + 1, 2, "Dicetak oleh SIMDA Keuangan tgl 15/01/2024 09:41:12").font = Font(
        name="Arial", size=7, italic=True
    )
    ws.cell(r + 1, 16, "Halaman 2 dari 2").font = Font(name="Arial", size=7, italic=True)
    for i, s in enumerate(
        [
            "Muara Bungsu, 15 Januari 2024",
            "Pengguna Anggaran,",
            None,
            None,
            None,
            "NAMA PEJABAT",
            "NIP. 19710203 199803 1 004",
        ]
    ):
        if s:
            ws.cell(r + 3 + i, 13, s)
    for c, w in zip("ABCDEFGHIJKLMNOP", [2, 3, 3, 4, 4, 4, 38, 8, 10, 10, 10, 10, 19, 8, 2, 19]):
        ws.column_dimensions[c].width = w
    wb.save(folder / "LRA_BPKAD_2023.xlsx")
    return {
        "cerita": "LRA cetakan SIMDA: kode rekening dipecah lima kolom, sel bergabung, angka teks id-ID dengan minus dalam kurung, "
        "kepala tabel terulang di halaman 2, jumlah belanja disalin di bawah beserta surplus/(defisit); semua jumlah cocok",
        "dokumen": [
            {
                "berkas": "LRA_BPKAD_2023.xlsx",
                "lembar": "Sheet1",
                "jenis": ["realisasi"],
                "baris": [len(rek) - 3, len(rek)],
                "angka": angka,
            }
        ],
        "bukan": [],
        "salah": [],
    }


# ================================================================== 2. DPPA + DPA
def l02_dppa_lima_kolom_kode(folder: Path) -> dict:
    rng = random.Random(202)
    pohon = [
        (0, "", "BADAN PERENCANAAN PEMBANGUNAN DAERAH KOTA TANJUNG SIALANG"),
        (1, "5", "UNSUR PENUNJANG URUSAN PEMERINTAHAN"),
        (2, "5.01", "PERENCANAAN"),
        (3, "5.01.01", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA"),
        (4, "5.01.01.2.01", "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah"),
        (5, "5.01.01.2.01.0001", "Penyusunan Dokumen Perencanaan Perangkat Daerah"),
        (
            5,
            "5.01.01.2.01.0006",
            "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
        ),
        (4, "5.01.01.2.02", "Administrasi Keuangan Perangkat Daerah"),
        (5, "5.01.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN"),
        (5, "5.01.01.2.02.0005", "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD"),
        (4, "5.01.01.2.06", "Administrasi Umum Perangkat Daerah"),
        (5, "5.01.01.2.06.0002", "Penyediaan Peralatan dan Perlengkapan Kantor"),
        (5, "5.01.01.2.06.0004", "Penyediaan Bahan Logistik Kantor"),
        (5, "5.01.01.2.06.0009", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD"),
        (4, "5.01.01.2.07", "Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah"),
        (5, "5.01.01.2.07.0002", "Pengadaan Kendaraan Dinas Operasional atau Lapangan"),
        (3, "5.01.02", "PROGRAM PERENCANAAN, PENGENDALIAN DAN EVALUASI PEMBANGUNAN DAERAH"),
        (4, "5.01.02.2.01", "Penyusunan Perencanaan dan Pendanaan"),
        (5, "5.01.02.2.01.0003", "Pelaksanaan Konsultasi Publik"),
        (5, "5.01.02.2.01.0006", "Penyiapan Bahan Koordinasi Musrenbang Kecamatan"),
        (5, "5.01.02.2.01.0010", "Koordinasi Penyusunan Dokumen RPJPD dan RPJMD"),
        (4, "5.01.02.2.02", "Analisis Data dan Informasi Pemerintahan Daerah Bidang Perencanaan Pembangunan Daerah"),
        (5, "5.01.02.2.02.0001", "Analisis Data dan Informasi Perencanaan Pembangunan Daerah"),
        (4, "5.01.02.2.03", "Pengendalian, Evaluasi dan Pelaporan Bidang Perencanaan Pembangunan Daerah"),
        (5, "5.01.02.2.03.0001", "Koordinasi Pengendalian Perencanaan dan Pelaksanaan Pembangunan Daerah"),
        (5, "5.01.02.2.03.0003", "Monitoring, Evaluasi dan Penyusunan Laporan Berkala Pelaksanaan Pembangunan Daerah"),
        (3, "5.01.03", "PROGRAM KOORDINASI DAN SINKRONISASI PERENCANAAN PEMBANGUNAN DAERAH"),
        (4, "5.01.03.2.01", "Koordinasi Perencanaan Bidang Pemerintahan dan Pembangunan Manusia"),
        (5, "5.01.03.2.01.0001", "Koordinasi Penyusunan Dokumen Perencanaan Pembangunan Daerah Bidang Pemerintahan"),
        (5, "5.01.03.2.01.0007", "Koordinasi Pelaksanaan Percepatan Penurunan Stunting"),
        (4, "5.01.03.2.03", "Koordinasi Perencanaan Bidang Infrastruktur dan Kewilayahan"),
        (5, "5.01.03.2.03.0001", "Koordinasi Penyusunan Dokumen Perencanaan Pembangunan Daerah Bidang Infrastruktur"),
        (
            5,
            "5.01.03.2.03.0004",
            "Asistensi Penyusunan Dokumen Perencanaan Pembangunan Perangkat Daerah Bidang Kewilayahan",
        ),
    ]
    modal = {"5.01.01.2.06.0002", "5.01.01.2.07.0002", "5.01.02.2.02.0001"}
    daun = {}
    for i, (lv, kd, nm) in enumerate(pohon):
        if lv != 5:
            continue
        op = int(rng.uniform(32_000_000, 460_000_000)) // 500 * 500
        if kd.endswith("2.02.0001") and kd.startswith("5.01.01"):
            op = 4_318_652_900
        md = int(rng.uniform(40_000_000, 310_000_000)) // 1000 * 1000 if kd in modal else 0
        if kd == "5.01.01.2.07.0002":
            op = 0
        op2 = op + rng.choice([0, -1, 1, 1, -1]) * (int(op * rng.uniform(0.02, 0.3)) // 500 * 500)
        md2 = md + rng.choice([-1, 1]) * (int(md * rng.uniform(0.05, 0.3)) // 1000 * 1000)
        if kd == "5.01.03.2.01.0007":  # baru pada perubahan
            op, op2 = 0, 148_750_000
        if kd == "5.01.02.2.01.0003":  # ditiadakan
            op, op2 = 61_240_500, 0
        daun[i] = [op, md, op2, md2]
    nilai = jumlahkan(pohon, daun)

    nama = "DPPA Bappeda TA 2024 (hasil unduh SIPD).xlsx"
    wb = xlsxwriter.Workbook(str(folder / nama))
    # ---- lembar DPPA, tanpa judul
    k = Kertas(wb, wb.add_worksheet("DPPA-SKPD"))
    ws = k.ws
    h = dict(bold=True, border=1, align="center", valign="vcenter", text_wrap=True, bg_color="#D9E1F2", font_size=9)
    k.gabung(0, 0, 1, 4, "KODE", **h)
    for c, s in enumerate(["Urusan", "Bidang Urusan", "Program", "Kegiatan", "Sub Kegiatan"]):
        k.t(2, c, s, **h)
    k.gabung(0, 5, 2, 5, "URAIAN", **h)
    k.gabung(0, 6, 2, 6, "SUMBER DANA", **h)
    k.gabung(0, 7, 2, 7, "LOKASI", **h)
    k.gabung(0, 8, 0, 13, "JUMLAH", **h)
    k.gabung(1, 8, 1, 10, "SEBELUM PERUBAHAN", **h)
    k.gabung(1, 11, 1, 13, "SETELAH PERUBAHAN", **h)
    for c, s in enumerate(["Belanja Operasi", "Belanja Modal", "Jumlah"] * 2):
        k.t(2, 8 + c, s, **h)
    k.gabung(0, 14, 1, 15, "BERTAMBAH / (BERKURANG)", **h)
    k.t(2, 14, "(Rp)", **h)
    k.t(2, 15, "%", **h)
    k.gabung(0, 16, 2, 16, "ID SUB BL", **h)
    nomor = [
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "10",
        "11=9+10",
        "12",
        "13",
        "14=12+13",
        "15=14-11",
        "16",
        "17",
    ]
    for c, s in enumerate(nomor):
        k.t(3, c, s, italic=True, border=1, align="center", font_size=8)
    uang = '#,##0;(#,##0);"-"'
    baris0 = 4
    for i, (lv, kd, nm) in enumerate(pohon):
        r = baris0 + i
        tebal = lv <= 3
        g = dict(border=1, bold=tebal, font_size=9, valign="top")
        if lv == 0:
            g["bg_color"] = "#FFF2CC"
        seg = kd.split(".") if kd else []
        kolom = []
        if len(seg) >= 1:
            kolom.append(seg[0])
        if len(seg) >= 2:
            kolom.append(seg[1])
        if len(seg) >= 3:
            kolom.append(seg[2])
        if len(seg) >= 5:
            kolom.append(seg[3] + "." + seg[4])
        if len(seg) >= 6:
            kolom.append(seg[5])
        for c in range(5):
            k.t(r, c, kolom[c] if c < len(kolom) else "", **g, align="center")
        k.t(r, 5, nm, **g, text_wrap=True)
        k.t(r, 6, ("DANA TRANSFER UMUM-DAU" if i % 3 else "PENDAPATAN ASLI DAERAH (PAD)") if lv == 5 else "", **g)
        k.t(r, 7, "Kota Tanjung Sialang, Semua Kecamatan, Semua Kelurahan" if lv == 5 else "", **g)
        a, b, c2, d = nilai[i]
        an = anak(pohon, i)
        for c, v in [(8, a), (9, b), (11, c2), (12, d)]:
            rum = ("=" + "+".join(xl_rowcol_to_cell(baris0 + j, c) for j in an)) if an else None
            k.n(r, c, v, rumus=rum, num_format=uang, **g)
        k.n(r, 10, a + b, rumus=f"=I{r + 1}+J{r + 1}", num_format=uang, **g)
        k.n(r, 13, c2 + d, rumus=f"=L{r + 1}+M{r + 1}", num_format=uang, **g)
        s = c2 + d - a - b
        k.n(r, 14, s, rumus=f"=N{r + 1}-K{r + 1}", num_format=uang, **g)
        if a + b:
            p = persen(s, a + b)
            k.n(r, 15, p, rumus=f"=ROUND(O{r + 1}/K{r + 1}*100,2)", num_format="0.00;(0.00);0.00", **g)
        else:
            k.t(r, 15, "", **g)
        if lv == 5:
            k.t(r, 16, 1_204_300 + i * 17, **g)
    akhir = baris0 + len(pohon)
    k.t(
        akhir + 1,
        5,
        "Keterangan : pergeseran mengikuti Peraturan Wali Kota tentang Penjabaran Perubahan APBD.",
        italic=True,
    )
    k.t(akhir + 3, 5, "Mengesahkan,")
    k.t(akhir + 4, 5, "PPKD")
    k.t(akhir + 8, 5, "NAMA PEJABAT", bold=True)
    k.t(akhir + 9, 5, "NIP. 19710203 199803 1 004")
    k.t(akhir + 3, 11, "Tim Anggaran Pemerintah Daerah :", bold=True)
    for c, s in enumerate(["No", "Nama", "NIP", "Jabatan"]):
        k.t(akhir + 4, 11 + c, s, border=1, bold=True)
    for q in range(3):
        for c, s in enumerate(
            [
                str(q + 1),
                "NAMA PEJABAT",
                "NIP. 19710203 199803 1 004",
                ["Sekretaris Daerah", "Kepala BPKAD", "Kepala Bappeda"][q],
            ]
        ):
            k.t(akhir + 5 + q, 11 + c, s, border=1)
    ws.set_column(0, 4, 7)
    ws.set_column(5, 5, 55)
    ws.set_column(6, 6, 24)
    ws.set_column(7, 7, 24, None, {"hidden": True})
    ws.set_column(8, 14, 16)
    ws.set_column(16, 16, 10, None, {"hidden": True})
    ws.freeze_panes(4, 6)
    # ---- lembar DPA murni (angka teks, jumlah di bawah tiap program)
    m = Kertas(wb, wb.add_worksheet("DPA murni"))
    m.t(1, 1, "DOKUMEN PELAKSANAAN ANGGARAN (DPA) SEBELUM PERUBAHAN", bold=True)
    m.t(2, 1, "BAPPEDA KOTA TANJUNG SIALANG TA. 2024", bold=True)
    for c, s in enumerate(["No.", "Kode", "Program / Sub Kegiatan", "", "Pagu (Rp)"]):
        if s:
            m.t(4, c, s, bold=True, border=1, align="center")
    r = 5
    n_dpa = no = 0
    tot = 0
    for i, (lv, kd, nm) in enumerate(pohon):
        if lv == 3:
            m.t(r, 1, kd, bold=True, border=1)
            m.t(r, 2, nm, bold=True, border=1)
            n_dpa += 1
            r += 1
            prog, jprog = nm, 0
        elif lv == 5 and sum(nilai[i][:2]):
            v = sum(nilai[i][:2])
            no += 1
            m.t(r, 0, no, border=1)
            m.t(r, 1, kd, border=1)
            m.t(r, 2, nm, border=1, indent=1)
            m.s(r, 4, titik(v) + ",00", v, border=1, align="right")
            jprog += v
            n_dpa += 1
            r += 1
        if lv in (3, 4, 5) and (i + 1 == len(pohon) or pohon[i + 1][0] == 3):
            m.t(r, 2, "Jumlah " + prog.title().replace("Dan", "dan"), bold=True, italic=True, border=1)
            m.s(r, 4, titik(jprog) + ",00", jprog, bold=True, border=1, align="right")
            tot += jprog
            r += 1
    m.t(r, 2, "JUMLAH SELURUHNYA", bold=True, border=1)
    m.s(r, 4, titik(tot) + ",00", tot, bold=True, border=1, align="right")
    m.ws.set_column(1, 1, 20)
    m.ws.set_column(2, 2, 80)
    m.ws.set_column(3, 3, 2)
    m.ws.set_column(4, 4, 22)
    wb.close()
    assert tot == sum(nilai[0][:2])
    return {
        "cerita": "DPPA tanpa judul, kode dalam lima kolom, total di baris paling atas tanpa kode, kolom lokasi dan ID tersembunyi, satu sub "
        "kegiatan baru dan satu ditiadakan; lembar DPA murni dengan angka teks sama dengan kolom sebelum; semua jumlah cocok",
        "dokumen": [
            {
                "berkas": nama,
                "lembar": "DPPA-SKPD",
                "jenis": ["dppa"],
                "baris": [len(pohon) - 3, len(pohon)],
                "angka": k.angka,
            },
            {"berkas": nama, "lembar": "DPA murni", "jenis": ["dpa"], "baris": [n_dpa, n_dpa], "angka": m.angka},
        ],
        "bukan": [],
        "salah": [],
    }


# ================================================================== 3. RAK per bulan, ribuan
def l03_rak_ribuan_kolom_mulai(folder: Path) -> dict:
    rng = random.Random(203)
    pohon = [
        (1, "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota"),
        (2, "Administrasi Keuangan Perangkat Daerah"),
        (3, "Penyediaan Gaji dan Tunjangan ASN"),
        (4, "Belanja Gaji Pokok PNS"),
        (4, "Belanja Tunjangan Keluarga PNS"),
        (4, "Belanja TPP berdasarkan Beban Kerja PNS"),
        (2, "Administrasi Umum Perangkat Daerah"),
        (3, "Penyediaan Barang Cetakan dan Penggandaan"),
        (4, "Belanja Alat/Bahan untuk Kegiatan Kantor - Bahan Cetak"),
        (4, "Belanja Jasa Penjilidan dan Penggandaan"),
        (3, "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD"),
        (4, "Belanja Makanan dan Minuman Rapat"),
        (4, "Belanja Perjalanan Dinas Biasa"),
        (4, "Belanja Perjalanan Dinas Dalam Kota"),
        (1, "Program Penguatan Ideologi Pancasila dan Karakter Kebangsaan"),
        (2, "Perumusan Kebijakan Teknis dan Pemantapan Pelaksanaan Bidang Ideologi Pancasila"),
        (3, "Pelaksanaan Kebijakan di Bidang Ideologi Wawasan Kebangsaan"),
        (4, "Honorarium Narasumber atau Pembahas"),
        (4, "Belanja Makanan dan Minuman Kegiatan"),
        (4, "Belanja Sewa Gedung Pertemuan"),
        (3, "Pembentukan dan Pembinaan Paskibraka"),
        (4, "Belanja Pakaian Paskibraka"),
        (4, "Belanja Jasa Tenaga Pelatih"),
        (1, "Program Peningkatan Peran Partai Politik dan Lembaga Pendidikan Melalui Pendidikan Politik"),
        (2, "Perumusan Kebijakan Teknis Bidang Pendidikan Politik dan Pemantauan Situasi Politik"),
        (3, "Pelaksanaan Verifikasi dan Penyaluran Bantuan Keuangan Partai Politik"),
        (4, "Belanja Hibah Bantuan Keuangan kepada Partai Politik"),
        (4, "Belanja Perjalanan Dinas Dalam Kota"),
        (3, "Pelaksanaan Pemantauan Pemilihan Umum"),
        (4, "Belanja Jasa Tenaga Administrasi"),
        (4, "Belanja Makanan dan Minuman Rapat"),
    ]
    pola = {
        "gaji": [1] * 5 + [2] + [1] * 6,
        "rata": [1] * 12,
        "bulan": [0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1],
        "pask": [0, 0, 0, 0, 1, 2, 3, 4, 0, 0, 0, 0],
        "sekali": [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0],
        "tw": [0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0],
    }
    daun = {}
    sub = ""
    for i, (lv, nm) in enumerate(pohon):
        if lv == 3:
            sub = nm
        if lv != 4:
            continue
        if "PNS" in nm:
            t, p = (
                ({"Gaji": 1_900_000, "Tunj": 176_000, "TPP ": 1_480_000}[nm[8:12]] + rng.randrange(1, 90_000)),
                "gaji",
            )
        elif "Hibah" in nm:
            t, p = 1_286_415, "sekali"
        elif "Paskibraka" in sub:
            t, p = rng.randrange(90_000, 240_000), "pask"
        elif "Dinas Biasa" in nm:
            t, p = rng.randrange(200_000, 420_000), "rata"
        else:
            t, p = rng.randrange(18_000, 120_000), rng.choice(["tw", "bulan"])
        daun[i] = bagi(rng, t, pola[p], 5)
    nilai = jumlahkan(pohon, daun)
    nb = "RAK_Kesbangpol_2024.xlsx"
    wb = xlsxwriter.Workbook(str(folder / nb))
    k = Kertas(wb, wb.add_worksheet("RAK 2024"))
    ws = k.ws
    k.t(0, 0, "Pemerintah Kota Bukit Sarumpun")
    k.t(1, 0, "Badan Kesatuan Bangsa dan Politik")
    k.gabung(2, 0, 2, 23, "ANGGARAN KAS TAHUN 2024 PER BULAN", bold=True, align="center", font_size=13)
    k.t(3, 23, "(dalam ribuan rupiah)", italic=True, align="right")
    h = dict(bold=True, border=1, align="center", valign="vcenter", text_wrap=True, bg_color="#E2EFDA")
    k.gabung(4, 0, 5, 0, "NO", **h)
    k.gabung(4, 1, 5, 4, "PROGRAM / KEGIATAN / SUB KEGIATAN / BELANJA", **h)
    k.gabung(4, 5, 5, 5, "PAGU", **h)
    kb = []  # kolom bulan
    kt = []  # kolom triwulan
    c = 6
    for q in range(4):
        k.gabung(4, c, 4, c + 3, "TRIWULAN " + ["I", "II", "III", "IV"][q], **h)
        for b in range(3):
            k.t(5, c, BULAN[q * 3 + b][:3].upper() if BULAN[q * 3 + b] != "Agustus" else "AGT", **h)
            kb.append(c)
            c += 1
        k.t(5, c, "JML", **h)
        kt.append(c)
        c += 1
    kj = c + 1  # satu kolom kosong sebelum jumlah
    k.gabung(4, kj, 5, kj, "JUMLAH", **h)
    r0 = 6
    rb = '#,##0;-#,##0;"-"'
    nop = 0

    def tulis_deret(r, bulan, an_sel=None, **g):
        def rum(col):
            return ("=" + "+".join(xl_rowcol_to_cell(x, col) for x in an_sel)) if an_sel else None

        for m in range(12):
            if bulan[m] or an_sel:
                k.n(r, kb[m], bulan[m], bulan[m] * 1000, rum(kb[m]), num_format=rb, **g)
            else:
                k.t(r, kb[m], "", **g)
        for q in range(4):
            v = sum(bulan[q * 3 : q * 3 + 3])
            k.n(
                r,
                kt[q],
                v,
                v * 1000,
                f"=SUM({xl_rowcol_to_cell(r, kt[q] - 3)}:{xl_rowcol_to_cell(r, kt[q] - 1)})",
                num_format=rb,
                **dict(g, bg_color="#F2F2F2"),
            )
        t = sum(bulan)
        k.n(r, 5, t, t * 1000, rum(5), num_format=rb, **g)
        k.n(r, kj, t, t * 1000, "=" + "+".join(xl_rowcol_to_cell(r, x) for x in kt), num_format=rb, **g)
        ws.write_formula(r, kj + 2, f"=F{r + 1}-{xl_rowcol_to_cell(r, kj)}", k.f(font_color="#808080", font_size=8), 0)

    for i, (lv, nm) in enumerate(pohon):
        r = r0 + i
        g = dict(border=1, bold=lv == 1, italic=lv == 3, font_size=9)
        if lv == 1:
            nop += 1
            k.t(r, 0, ["I", "II", "III"][nop - 1], **g, align="center")
        else:
            k.t(r, 0, "", **g)
        for cc in range(1, 5):
            k.t(r, cc, nm if cc == lv else "", bold=lv == 1, italic=lv == 3, font_size=9)
        an = anak(pohon, i)
        tulis_deret(r, nilai[i], [r0 + j for j in an] if an else None, **g)
    r = r0 + len(pohon)
    total = [sum(z) for z in zip(*(nilai[i] for i, x in enumerate(pohon) if x[0] == 1))]
    g = dict(border=1, bold=True, bg_color="#E2EFDA", font_size=9)
    k.gabung(r, 0, r, 4, "TOTAL PENCAIRAN", **g)
    tulis_deret(r, total, [r0 + i for i, x in enumerate(pohon) if x[0] == 1], **g)
    r += 1
    g = dict(border=1, italic=True, font_size=9)
    k.gabung(r, 0, r, 4, "Kumulatif s.d. bulan berjalan", **g)
    kum = 0
    for m in range(12):
        kum += total[m]
        k.n(r, kb[m], kum, kum * 1000, num_format=rb, **g)
    ttd(k, r + 3, 17, "Bukit Sarumpun, 2 Januari 2024", "Kepala Badan Kesatuan Bangsa dan Politik,")
    ws.set_column(0, 0, 4)
    ws.set_column(1, 3, 2)
    ws.set_column(4, 4, 60)
    ws.set_column(5, 21, 10)
    ws.set_column(22, 22, 1)
    ws.freeze_panes(6, 5)
    # ---- rekap triwulan per program, rupiah penuh, teks
    m = Kertas(wb, wb.add_worksheet("Rekap TW"))
    m.gabung(0, 0, 0, 6, "REKAPITULASI ANGGARAN KAS PER TRIWULAN TA 2024", bold=True)
    m.t(1, 0, "Badan Kesbangpol Kota Bukit Sarumpun (dalam rupiah)")
    for cc, s in enumerate(
        ["No", "Program", "Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV", "Jumlah 1 Tahun"]
    ):
        m.t(3, cc, s, bold=True, border=1, align="center")
    rr = 4
    for i, (lv, nm) in enumerate(pohon):
        if lv == 1:
            m.t(rr, 0, f"{rr - 3}.", border=1)
            m.t(rr, 1, nm, border=1)
            for q in range(4):
                v = sum(nilai[i][q * 3 : q * 3 + 3]) * 1000
                if v:
                    m.s(rr, 2 + q, "Rp " + titik(v), v, border=1)
                else:
                    m.t(rr, 2 + q, "-", border=1)
            v = sum(nilai[i]) * 1000
            m.s(rr, 6, "Rp " + titik(v), v, border=1)
            rr += 1
    m.gabung(rr, 0, rr, 1, "Jumlah", bold=True, border=1)
    for q in range(4):
        v = sum(total[q * 3 : q * 3 + 3]) * 1000
        m.s(rr, 2 + q, "Rp " + titik(v), v, border=1, bold=True)
    v = sum(total) * 1000
    m.s(rr, 6, "Rp " + titik(v), v, border=1, bold=True)
    m.ws.set_column(1, 1, 75)
    m.ws.set_column(2, 6, 20)
    # ---- lembar acuan tersembunyi
    x = wb.add_worksheet("ref_akun")
    x.write_row(0, 0, ["kode_akun", "nama_akun", "jenis"])
    for q, (a, b) in enumerate(
        [
            ("5.1.01.01.01.0001", "Belanja Gaji Pokok PNS"),
            ("5.1.01.01.02.0001", "Belanja Tunjangan Keluarga PNS"),
            ("5.1.02.01.01.0026", "Bahan Cetak"),
            ("5.1.02.01.01.0052", "Makanan dan Minuman Rapat"),
            ("5.1.02.04.01.0001", "Perjalanan Dinas Biasa"),
            ("5.1.02.04.01.0003", "Perjalanan Dinas Dalam Kota"),
        ]
    ):
        x.write_row(1 + q, 0, [a, b, "Operasi"])
    x.hide()
    wb.close()
    return {
        "cerita": "RAK per bulan dalam ribuan rupiah, tingkat hanya dari kolom mulai tulisan (tanpa kode), jumlah per triwulan disisipkan, kolom "
        "kosong sebelum jumlah, kolom cek di luar tabel, baris kumulatif, rekap triwulan rupiah penuh berupa teks, lembar acuan "
        "tersembunyi; semua jumlah cocok",
        "dokumen": [
            {"berkas": nb, "lembar": "RAK 2024", "jenis": ["rak"], "baris": [len(pohon), len(pohon)], "angka": k.angka},
            {"berkas": nb, "lembar": "Rekap TW", "jenis": ["rak"], "baris": [3, 3], "angka": m.angka},
        ],
        "bukan": [(nb, "ref_akun")],
        "salah": [],
    }


# ================================================================== 4. Laporan realisasi fisik dan keuangan
def l04_fisik_keuangan_dua_bulan(folder: Path) -> dict:
    rng = random.Random(204)
    data = [
        (
            "A",
            "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
            [
                (
                    "Administrasi Keuangan Perangkat Daerah",
                    [("[1.05.01.2.02.0001] Penyediaan Gaji dan Tunjangan ASN", 3_874_216_500, "Kasubbag Keuangan")],
                ),
                (
                    "Administrasi Umum Perangkat Daerah",
                    [
                        (
                            "[1.05.01.2.06.0001] Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor",
                            18_640_000,
                            "Kasubbag Umum",
                        ),
                        ("[1.05.01.2.06.0005] Penyediaan Barang Cetakan dan Penggandaan", 42_375_000, "Kasubbag Umum"),
                        (
                            "[1.05.01.2.06.0009] Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                            286_904_000,
                            "Sekretaris",
                        ),
                    ],
                ),
                (
                    "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
                    [
                        (
                            "[1.05.01.2.09.0002] Penyediaan Jasa Pemeliharaan Kendaraan Dinas Operasional atau Lapangan",
                            512_680_000,
                            "Kasubbag Umum",
                        )
                    ],
                ),
            ],
        ),
        (
            "B",
            "PROGRAM PENANGGULANGAN BENCANA",
            [
                (
                    "Pelayanan Informasi Rawan Bencana Kabupaten/Kota",
                    [
                        ("[1.05.03.2.01.0001] Penyusunan Kajian Risiko Bencana", 395_120_000, "Kabid I"),
                        (
                            "[1.05.03.2.01.0002] Sosialisasi, Komunikasi, Informasi dan Edukasi (KIE) Rawan Bencana",
                            124_860_500,
                            "Kabid I",
                        ),
                    ],
                ),
                (
                    "Pelayanan Pencegahan dan Kesiapsiagaan Terhadap Bencana",
                    [
                        (
                            "[1.05.03.2.02.0005] Pengendalian Operasi dan Penyediaan Sarana Prasarana Kesiapsiagaan",
                            968_450_000,
                            "Kabid I",
                        ),
                        ("[1.05.03.2.02.0009] Pelatihan Pencegahan dan Mitigasi Bencana", 203_715_000, "Kabid I"),
                        ("[1.05.03.2.02.0013] Pembentukan Kelurahan Tangguh Bencana", 156_230_000, "Kabid I"),
                    ],
                ),
                (
                    "Pelayanan Penyelamatan dan Evakuasi Korban Bencana",
                    [
                        (
                            "[1.05.03.2.03.0001] Respon Cepat Kejadian Luar Biasa Penyakit/Wabah Zoonosis Prioritas",
                            88_500_000,
                            "Kabid II",
                        ),
                        (
                            "[1.05.03.2.03.0003] Pencarian, Pertolongan dan Evakuasi Korban Bencana",
                            447_392_000,
                            "Kabid II",
                        ),
                    ],
                ),
                (
                    "Penataan Sistem Dasar Penanggulangan Bencana",
                    [("[1.05.03.2.04.0002] Penyusunan Regulasi Penanggulangan Bencana", 74_925_000, "Kabid III")],
                ),
            ],
        ),
    ]
    subs = [s for _, _, kg in data for _, ss in kg for s in ss]
    tot_pagu = sum(s[1] for s in subs)
    bobot = [persen(s[1], tot_pagu) for s in subs]
    besar = max(range(len(subs)), key=lambda i: subs[i][1])
    bobot[besar] += Decimal(100) - sum(bobot)
    keu_ags, keu_sep, keu_okt, fs, fo, rs, ro = [], [], [], [], [], [], []
    for s in subs:
        a = int(s[1] * rng.uniform(0.45, 0.62)) // 10 * 10
        b = int(s[1] * rng.uniform(0.03, 0.11)) // 10 * 10
        d = int(s[1] * rng.uniform(0.03, 0.11)) // 10 * 10
        keu_ags.append(a), keu_sep.append(b), keu_okt.append(d)
        t1 = Decimal(rng.choice([70, 72, 75, 76]))
        rs.append(t1)
        ro.append(t1 + Decimal(rng.choice([7, 8, 9])))
        f1 = Decimal(rng.randrange(6400, 7700)) / 100
        fs.append(f1)
        fo.append(f1 + Decimal(rng.randrange(400, 900)) / 100)
    k_nol = next(i for i, s in enumerate(subs) if "Regulasi" in s[0])  # belum berjalan
    keu_ags[k_nol] = keu_sep[k_nol] = 0
    fs[k_nol] = Decimal(0)
    fo[k_nol] = Decimal("25")
    nb = "Lap Fisik Keuangan BPBD 2023.xlsx"
    wb = xlsxwriter.Workbook(str(folder / nb))
    dok = []
    for lembar, bln, lalu, ini, fr, fx in [
        ("SEPT", "SEPTEMBER", keu_ags, keu_sep, rs, fs),
        ("OKT", "OKTOBER", [a + b for a, b in zip(keu_ags, keu_sep)], keu_okt, ro, fo),
    ]:
        k = Kertas(wb, wb.add_worksheet(lembar))
        ws = k.ws
        k.gabung(0, 0, 0, 13, "LAPORAN REALISASI FISIK DAN KEUANGAN", bold=True, align="center")
        k.gabung(1, 0, 1, 13, f"KEADAAN S/D BULAN {bln} 2023", bold=True, align="center")
        k.t(2, 0, "SKPD  : BADAN PENANGGULANGAN BENCANA DAERAH KOTA SEI PINANG RAYA")
        h = dict(bold=True, border=1, align="center", valign="vcenter", text_wrap=True, bg_color="#FCE4D6", font_size=9)
        for c, s in [(0, "NO."), (1, "PROGRAM / KEGIATAN / SUB KEGIATAN"), (2, "PAGU DPPA (Rp)"), (3, "BOBOT (%)")]:
            k.gabung(4, c, 6, c, s, **h)
        k.gabung(4, 4, 4, 6, "FISIK (%)", **h)
        k.gabung(4, 7, 4, 10, "KEUANGAN", **h)
        for c, s in [(4, "RENCANA"), (5, "REALISASI"), (6, "DEVIASI")]:
            k.gabung(5, c, 6, c, s, **h)
        k.gabung(5, 7, 5, 9, "REALISASI (Rp)", **h)
        for c, s in [(7, "S/D BULAN LALU"), (8, "BULAN INI"), (9, "S/D BULAN INI")]:
            k.t(6, c, s, **h)
        k.gabung(5, 10, 6, 10, "%", **h)
        k.gabung(4, 11, 6, 11, "SISA PAGU (Rp)", **h)
        k.gabung(4, 12, 6, 12, "PPTK", **h)
        k.gabung(4, 13, 6, 13, "MASALAH / KET.", **h)
        for c, s in enumerate(
            ["1", "2", "3", "4", "5", "6", "7=6-5", "8", "9", "10=8+9", "11=10/3", "12=3-10", "13", "14"]
        ):
            k.t(7, c, s, border=1, align="center", italic=True, font_size=8)
        u, pc = '#,##0;-#,##0;"-"', "0.00%"
        r = 8
        q = n = 0
        bar_prog = []

        def uang(r, pagu, ll, ii, rum=None, **g):
            sd = ll + ii
            k.n(r, 2, pagu, rumus=rum and rum("C"), num_format=u, **g)
            k.n(r, 7, ll, rumus=rum and rum("H"), num_format=u, **g)
            k.n(r, 8, ii, rumus=rum and rum("I"), num_format=u, **g)
            k.n(r, 9, sd, rumus=f"=H{r + 1}+I{r + 1}", num_format=u, **g)
            p = persen(sd, pagu)
            k.n(r, 10, p / 100, p, f"=ROUND(J{r + 1}/C{r + 1},4)", num_format=pc, **g)
            k.n(r, 11, pagu - sd, rumus=f"=C{r + 1}-J{r + 1}", num_format=u, **g)

        for hp, np_, kgs in data:
            g = dict(border=1, bold=True, font_size=9)
            k.t(r, 0, hp, **g)
            k.t(r, 1, np_, **g)
            for c in range(2, 14):
                k.t(r, c, "", **g)
            r += 1
            n += 1
            aw = r
            sp = [0, 0, 0]
            for ik, (nk, ss) in enumerate(kgs):
                g = dict(border=1, italic=True, bold=True, font_size=9)
                k.t(r, 0, str(ik + 1), **g, align="center")
                k.t(r, 1, nk, **g)
                for c in range(2, 14):
                    k.t(r, c, "", **g)
                r += 1
                n += 1
                for isb, (nsb, pg, pptk) in enumerate(ss):
                    g = dict(border=1, font_size=9)
                    k.t(r, 0, chr(97 + isb) + ".", **g, align="right")
                    k.t(r, 1, nsb, **g, text_wrap=True)
                    uang(r, pg, lalu[q], ini[q], **g)
                    k.n(r, 3, bobot[q] / 100, bobot[q], num_format=pc, **g)
                    k.n(r, 4, fr[q] / 100, fr[q], num_format=pc, **g)
                    k.n(r, 5, fx[q] / 100, fx[q], num_format=pc, **g)
                    dv = fx[q] - fr[q]
                    k.n(r, 6, dv / 100, dv, f"=ROUND(F{r + 1}-E{r + 1},4)", num_format=pc, **g)
                    k.t(r, 12, pptk, **g)
                    k.t(r, 13, "menunggu harmonisasi Kanwil" if q == k_nol else ("-" if q % 4 == 1 else ""), **g)
                    sp = [sp[0] + pg, sp[1] + lalu[q], sp[2] + ini[q]]
                    q += 1
                    r += 1
                    n += 1
            g = dict(border=1, bold=True, bg_color="#EDEDED", font_size=9)
            k.gabung(r, 0, r, 1, f"SUB JUMLAH {hp}", **g, align="right")
            uang(r, *sp, rum=lambda L, a=aw, b=r: f"=SUM({L}{a + 1}:{L}{b})", **g)
            for c in (3, 4, 5, 6, 12, 13):
                k.t(r, c, "", **g)
            bar_prog.append(r)
            r += 1
        g = dict(border=1, bold=True, bg_color="#FCE4D6", font_size=9)
        k.gabung(r, 0, r, 1, "J U M L A H   A + B", **g, align="center")
        uang(r, tot_pagu, sum(lalu), sum(ini), rum=lambda L: "=" + "+".join(f"{L}{x + 1}" for x in bar_prog), **g)
        k.n(r, 3, 1, 100, num_format=pc, **g)
        two = Decimal("0.01")
        tr = (sum(b * f for b, f in zip(bobot, fr)) / 100).quantize(two, ROUND_HALF_UP)
        tx = (sum(b * f for b, f in zip(bobot, fx)) / 100).quantize(two, ROUND_HALF_UP)
        for c, v in [(4, tr), (5, tx), (6, tx - tr)]:
            k.n(r, c, v / 100, v, num_format=pc, **g)
        k.t(r, 12, "", **g)
        k.t(r, 13, "fisik = tertimbang bobot", **g)
        k.t(
            r + 1,
            0,
            "*) Fisik jumlah dihitung dari bobot pagu; sumber: SIMDA Keuangan dan laporan PPTK",
            italic=True,
            font_size=8,
        )
        ttd(
            k,
            r + 3,
            9,
            f"Sei Pinang Raya,  {'4 Oktober' if lembar == 'SEPT' else '3 Nopember'} 2023",
            "Kepala Pelaksana BPBD,",
        )
        ws.set_column(0, 0, 5)
        ws.set_column(1, 1, 62)
        ws.set_column(2, 2, 16)
        ws.set_column(7, 9, 16)
        ws.set_column(11, 13, 17)
        dok.append(
            {
                "berkas": nb,
                "lembar": lembar,
                "jenis": ["realisasi", "kinerja-anggaran"],
                "baris": [n, n],
                "angka": k.angka,
            }
        )
    wb.close()
    return {
        "cerita": "Laporan realisasi fisik dan keuangan dua bulan (s/d bulan ini September = s/d bulan lalu Oktober), program dan kegiatan hanya "
        "judul tanpa angka, tingkat dari A/1/a dan huruf tebal, kode di dalam nama, persen sebagai pecahan; semua jumlah cocok",
        "dokumen": dok,
        "bukan": [],
        "salah": [],
    }


# ================================================================== 5. Semester I + prognosis
def l05_semester_prognosis(folder: Path) -> dict:
    rng = random.Random(205)
    rek = [
        (1, "4", "PENDAPATAN DAERAH"),
        (2, "4.1", "PENDAPATAN ASLI DAERAH"),
        (3, "4.1.01", "Pajak Daerah"),
        (4, "4.1.01.09", "Pajak Reklame"),
        (4, "4.1.01.12", "Pajak Air Tanah"),
        (4, "4.1.01.15", "PBB-P2"),
        (4, "4.1.01.16", "BPHTB"),
        (4, "4.1.01.19", "Pajak Barang dan Jasa Tertentu (PBJT)"),
        (4, "4.1.01.20", "Opsen PKB"),
        (3, "4.1.04", "Lain-lain PAD yang Sah"),
        (4, "4.1.04.12", "Pendapatan Denda Pajak Daerah"),
        (1, "5", "BELANJA DAERAH"),
        (2, "5.1", "BELANJA OPERASI"),
        (3, "5.1.01", "Belanja Pegawai"),
        (4, "5.1.01.01", "Belanja Gaji dan Tunjangan ASN"),
        (4, "5.1.01.02", "Belanja Tambahan Penghasilan ASN"),
        (4, "5.1.01.03", "Insentif Pemungutan Pajak Daerah"),
        (3, "5.1.02", "Belanja Barang dan Jasa"),
        (4, "5.1.02.01", "Belanja Barang"),
        (4, "5.1.02.02", "Belanja Jasa"),
        (4, "5.1.02.03", "Belanja Pemeliharaan"),
        (4, "5.1.02.04", "Belanja Perjalanan Dinas"),
        (2, "5.2", "BELANJA MODAL"),
        (3, "5.2.02", "Belanja Modal Peralatan dan Mesin"),
        (4, "5.2.02.05", "Belanja Modal Alat Kantor dan Rumah Tangga"),
        (4, "5.2.02.10", "Belanja Modal Komputer"),
    ]
    daun = {}
    for i, (lv, kd, nm) in enumerate(rek):
        if lv != 4:
            continue
        bs = 21_000_000_000 if kd.startswith("4.1.01") else (3_200_000_000 if kd.startswith("5.1.01") else 780_000_000)
        if kd in ("4.1.01.09", "4.1.01.12"):
            bs = 2_600_000_000
        a = int(bs * rng.uniform(0.18, 1)) // 1000 * 1000
        s = int(a * rng.uniform(0.34, 0.55))
        if kd == "4.1.04.12":
            s = int(a * 1.137)  # sudah melampaui target
        sisa = a - s
        p = max(0, int(sisa * rng.uniform(0.9, 1.0)))
        if kd == "4.1.04.12":
            p = int(a * 0.31)
        daun[i] = [a, s, p]
    nilai = jumlahkan(rek, daun)
    nb = "Semester I dan Prognosis Bapenda 2025.xlsx"
    wb = xlsxwriter.Workbook(str(folder / nb))
    k = Kertas(wb, wb.add_worksheet("Lap Semester"))
    for r, s in enumerate(
        [
            "PEMERINTAH KOTA LUBUK DELIMA",
            "BADAN PENDAPATAN DAERAH",
            "LAPORAN REALISASI SEMESTER PERTAMA APBD",
            "DAN PROGNOSIS 6 (ENAM) BULAN BERIKUTNYA",
            "TAHUN ANGGARAN 2025",
        ]
    ):
        k.gabung(r, 0, r, 7, s, bold=True, align="center")
    h = dict(bold=True, border=1, align="center", valign="vcenter", text_wrap=True)
    for c, s in enumerate(
        [
            "KODE REK.",
            "URAIAN",
            "JUMLAH ANGGARAN",
            "REALISASI SEMESTER PERTAMA",
            "",
            "SISA ANGGARAN S.D. SEMESTER PERTAMA",
            "PROGNOSIS 6 BULAN BERIKUTNYA",
            "KET.",
        ]
    ):
        if c not in (3, 4):
            k.gabung(6, c, 7, c, s, **h)
    k.gabung(6, 3, 6, 4, "REALISASI SEMESTER PERTAMA", **h)
    k.t(7, 3, "Rp", **h)
    k.t(7, 4, "%", **h)
    for c, s in enumerate(["(1)", "(2)", "(3)", "(4)", "(5)=(4:3)", "(6)=(3-4)", "(7)", "(8)"]):
        k.t(8, c, s, border=1, align="center", font_size=8)

    def deret(r, a, s, p, tebal):
        g = dict(border=1, bold=tebal, align="right")
        for c, v in [(2, a), (3, s), (5, a - s), (6, p)]:
            k.s(r, c, id_koma(v), v, **g)
        q = persen(abs(s), abs(a))
        k.s(r, 4, koma(q) + "%", q, **g)

    r = 9
    jml = {}
    for i, (lv, kd, nm) in enumerate(rek):
        tebal = lv <= 2
        kode = int(kd) if lv == 1 else (float(kd) if lv == 2 else kd)  # 4 ; 4.1 jadi bilangan, sisanya teks
        k.t(r, 0, kode, border=1, bold=tebal, align="left")
        k.t(r, 1, nm, border=1, bold=tebal)
        deret(r, *nilai[i], tebal)
        k.t(r, 7, "melampaui target" if kd == "4.1.04.12" else "", border=1)
        r += 1
        if lv == 1:
            jml[kd] = nilai[i]
        if i + 1 == len(rek) or rek[i + 1][0] == 1:
            kunci = "4" if kd.startswith("4") else "5"
            k.t(r, 0, "", border=1)
            k.t(r, 1, "JUMLAH PENDAPATAN" if kunci == "4" else "JUMLAH BELANJA", border=1, bold=True, align="right")
            deret(r, *jml[kunci], True)
            k.t(r, 7, "", border=1)
            r += 1
            if kunci == "4":
                for c in range(8):
                    k.t(r, c, "", border=1)
                r += 1
    k.t(r, 0, "", border=1)
    k.t(r, 1, "SURPLUS / (DEFISIT)", border=1, bold=True, align="right")
    surp = [x - y for x, y in zip(jml["4"], jml["5"])]
    g = dict(border=1, bold=True, align="right")
    for c, v in [(2, surp[0]), (3, surp[1]), (5, surp[0] - surp[1]), (6, surp[2])]:
        k.s(r, c, id_koma(v), v, **g)
    k.t(r, 4, "", border=1)
    k.t(r, 7, "", border=1)
    k.t(r + 1, 0, "Catatan : prognosis disusun berdasarkan rekonsiliasi dengan BPKAD tanggal 4 Juli 2025", italic=True)
    ttd(k, r + 3, 5, "Lubuk Delima, 10 Juli 2025", "Kepala Badan Pendapatan Daerah,")
    k.ws.set_column(0, 0, 12)
    k.ws.set_column(1, 1, 44)
    k.ws.set_column(2, 6, 23)
    k.ws.set_column(7, 7, 18)
    k.ws.freeze_panes(9, 2)

    # ---- lembar kedua: belanja menurut program, tingkat dari kata di depan nama, bilangan, persen 0-100, total di atas
    pohon = [
        (1, "Program Penunjang Urusan Pemerintahan Daerah"),
        (2, "Kegiatan Administrasi Keuangan Perangkat Daerah"),
        (3, "Sub Kegiatan Penyediaan Gaji dan Tunjangan ASN"),
        (2, "Kegiatan Administrasi Umum Perangkat Daerah"),
        (3, "Sub Kegiatan Penyediaan Peralatan dan Perlengkapan Kantor"),
        (3, "Sub Kegiatan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD"),
        (1, "Program Pengelolaan Pendapatan Daerah"),
        (2, "Kegiatan Pengelolaan Pendapatan Daerah"),
        (3, "Sub Kegiatan Pendataan dan Pendaftaran Objek Pajak Daerah"),
        (3, "Sub Kegiatan Penagihan Pajak Daerah"),
        (3, "Sub Kegiatan Pengembangan Sistem Informasi Pajak Daerah"),
    ]
    a, s, _ = jml["5"]
    bb = [18, 0.9, 1.1, 1.4, 1.2, 1.0]
    pa = bagi(rng, a, bb, 1000)
    ps = [int(x * s / a) for x in pa]
    ps[0] += s - sum(ps)
    it = iter(zip(pa, ps))
    d2 = {i: list(next(it)) for i, x in enumerate(pohon) if x[0] == 3}
    nil2 = jumlahkan(pohon, d2)
    m = Kertas(wb, wb.add_worksheet("Per Program"))
    m.t(0, 1, "Realisasi belanja Bapenda menurut program s.d. Semester I TA 2025", bold=True)
    for c, x in enumerate(["Uraian", "Anggaran (Rp)", "Realisasi (Rp)", "%", "Sisa (Rp)"]):
        m.t(2, 1 + c, x, bold=True, bottom=2)

    def brs(r, a, s, **g):
        m.n(r, 2, a, num_format="#,##0", **g)
        m.n(r, 3, s, num_format="#,##0", **g)
        m.n(r, 4, persen(s, a), num_format="0.00", **g)
        m.n(r, 5, a - s, num_format="#,##0", **g)

    m.t(3, 1, "Belanja Badan Pendapatan Daerah seluruhnya", bold=True, bg_color="#DDEBF7")
    brs(3, a, s, bold=True, bg_color="#DDEBF7")
    for i, (lv, nm) in enumerate(pohon):
        m.t(4 + i, 1, nm)
        brs(4 + i, *nil2[i])
    m.ws.set_column(0, 0, 2)
    m.ws.set_column(1, 1, 70)
    m.ws.set_column(2, 5, 18)
    # ---- lembar lain
    x = wb.add_worksheet("Ceklis SPJ")
    x.write_row(0, 0, ["No", "Dokumen", "Ada/Tidak", "Tgl Terima"])
    for q, nm in enumerate(
        ["Surat pengantar", "Berita acara rekonsiliasi", "Salinan SPJ fungsional Juni", "Rekening koran bendahara"]
    ):
        x.write_row(1 + q, 0, [q + 1, nm, "Ada", f"{q + 2} Juli 2025"])
    wb.close()
    return {
        "cerita": "Laporan semester pertama dan prognosis: kode 4 dan 4.1 jadi bilangan sedang yang lebih dalam teks, semua uang teks id-ID, sisa "
        "negatif dalam kurung, pendapatan dan belanja dalam satu tabel dengan surplus; lembar per program total di atas; semua cocok",
        "dokumen": [
            {
                "berkas": nb,
                "lembar": "Lap Semester",
                "jenis": ["realisasi"],
                "baris": [len(rek) - 4, len(rek)],
                "angka": k.angka,
            },
            {
                "berkas": nb,
                "lembar": "Per Program",
                "jenis": ["realisasi"],
                "baris": [len(pohon), len(pohon) + 1],
                "angka": m.angka,
            },
        ],
        "bukan": [(nb, "Ceklis SPJ")],
        "salah": [],
    }


# ================================================================== 6. e-Monev evaluasi Renja
def l06_emonev_evaluasi_renja(folder: Path) -> dict:
    rng = random.Random(206)
    # (level, kode, nama, [(indikator, satuan, target, pola)], pagu daun)
    P, J = "p", "j"
    pohon = [
        (
            1,
            "5.03.01",
            "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
            [
                ("Nilai AKIP Perangkat Daerah", "Nilai", 82, P),
                ("Persentase pemenuhan layanan administrasi perkantoran", "%", 100, P),
            ],
            0,
        ),
        (
            2,
            "5.03.01.2.01",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            [("Persentase dokumen perencanaan dan pelaporan tepat waktu", "%", 100, P)],
            0,
        ),
        (
            3,
            "5.03.01.2.01.0001",
            "Penyusunan Dokumen Perencanaan Perangkat Daerah",
            [("Jumlah dokumen perencanaan", "Dokumen", 6, J)],
            38_460_000,
        ),
        (
            3,
            "5.03.01.2.01.0007",
            "Evaluasi Kinerja Perangkat Daerah",
            [("Jumlah laporan evaluasi kinerja", "Laporan", 4, J)],
            21_735_000,
        ),
        (
            2,
            "5.03.01.2.02",
            "Administrasi Keuangan Perangkat Daerah",
            [("Persentase ASN yang menerima gaji tepat waktu", "%", 100, P)],
            0,
        ),
        (
            3,
            "5.03.01.2.02.0001",
            "Penyediaan Gaji dan Tunjangan ASN",
            [("Jumlah orang yang menerima gaji dan tunjangan ASN", "Orang/bulan", 624, J)],
            5_206_418_700,
        ),
        (
            2,
            "5.03.01.2.08",
            "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
            [("Persentase jasa penunjang terpenuhi", "%", 100, P)],
            0,
        ),
        (
            3,
            "5.03.01.2.08.0002",
            "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
            [("Jumlah laporan penyediaan jasa", "Laporan", 12, J)],
            268_920_000,
        ),
        (
            3,
            "5.03.01.2.08.0004",
            "Penyediaan Jasa Pelayanan Umum Kantor",
            [
                ("Jumlah laporan pelayanan umum kantor", "Laporan", 12, J),
                ("Jumlah tenaga kebersihan dan keamanan", "Orang", 14, P),
            ],
            412_380_000,
        ),
        (
            1,
            "5.03.02",
            "PROGRAM KEPEGAWAIAN DAERAH",
            [("Indeks Profesionalitas ASN", "Indeks", 78, P), ("Persentase formasi terisi", "%", 90, P)],
            0,
        ),
        (
            2,
            "5.03.02.2.01",
            "Pengadaan, Pemberhentian dan Informasi Kepegawaian ASN",
            [("Persentase data kepegawaian mutakhir", "%", 95, P)],
            0,
        ),
        (
            3,
            "5.03.02.2.01.0003",
            "Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK",
            [("Jumlah dokumen pengadaan ASN", "Dokumen", 4, J)],
            735_640_000,
        ),
        (
            3,
            "5.03.02.2.01.0010",
            "Pengelolaan Sistem Informasi Kepegawaian",
            [
                ("Jumlah dokumen pengelolaan SIMPEG", "Dokumen", 12, J),
                ("Jumlah data ASN yang dimutakhirkan", "Data", 3840, J),
            ],
            184_275_000,
        ),
        (2, "5.03.02.2.02", "Mutasi dan Promosi ASN", [("Persentase mutasi sesuai kompetensi", "%", 92, P)], 0),
        (
            3,
            "5.03.02.2.02.0001",
            "Pengelolaan Mutasi ASN",
            [("Jumlah dokumen mutasi ASN", "Dokumen", 8, J)],
            96_540_000,
        ),
        (
            3,
            "5.03.02.2.02.0002",
            "Pengelolaan Kenaikan Pangkat ASN",
            [("Jumlah ASN naik pangkat", "Orang", 460, J)],
            142_815_000,
        ),
        (
            1,
            "5.04.02",
            "PROGRAM PENGEMBANGAN SUMBER DAYA MANUSIA",
            [("Persentase ASN yang mengikuti diklat 20 JP", "%", 75, P)],
            0,
        ),
        (2, "5.04.02.2.01", "Pengembangan Kompetensi Teknis", [("Persentase ASN lulus diklat teknis", "%", 98, P)], 0),
        (
            3,
            "5.04.02.2.01.0002",
            "Penyelenggaraan Pengembangan Kompetensi Teknis Umum dan Inti",
            [("Jumlah ASN yang dikembangkan kompetensinya", "Orang", 320, J)],
            1_168_350_000,
        ),
        (
            2,
            "5.04.02.2.02",
            "Sertifikasi, Kelembagaan, Pengembangan Kompetensi Manajerial",
            [("Persentase pejabat tersertifikasi", "%", 80, P)],
            0,
        ),
        (
            3,
            "5.04.02.2.02.0006",
            "Pengelolaan Administrasi Diklat Kepemimpinan",
            [("Jumlah peserta diklat kepemimpinan", "Orang", 24, J)],
            846_700_000,
        ),
    ]
    daun = {}
    for i, x in enumerate(pohon):
        if x[0] == 3:
            tw = bagi(rng, int(x[4] * rng.uniform(0.86, 0.99)), [1, 1.5, 1.5, 1.7], 100)
            daun[i] = [x[4]] + tw
    nilai = jumlahkan(pohon, daun)
    nb = "emonev_renja_bkpsdm_tw4.xlsx"
    wb = xlsxwriter.Workbook(str(folder / nb))
    k = Kertas(wb, wb.add_worksheet("Worksheet"))
    ws = k.ws
    k.t(0, 0, "EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH", bold=True)
    k.t(1, 0, "Perangkat Daerah : BADAN KEPEGAWAIAN DAN PENGEMBANGAN SDM KOTA RANTAU SELASIH")
    k.t(2, 0, "Periode : TRIWULAN IV TAHUN 2024")
    h = dict(bold=True, border=1, align="center", valign="vcenter", text_wrap=True, bg_color="#BDD7EE", font_size=9)
    for c, s in [
        (0, "No"),
        (1, "Kode"),
        (2, "Program / Kegiatan / Sub Kegiatan"),
        (3, "Indikator Kinerja Program (outcome) / Kegiatan (output)"),
        (4, "Satuan"),
    ]:
        k.gabung(4, c, 6, c, s, **h)
    k.gabung(4, 5, 5, 6, "Target Kinerja dan Anggaran Renja 2024", **h)
    k.gabung(4, 7, 4, 14, "Realisasi Kinerja Pada Triwulan", **h)
    for q in range(4):
        k.gabung(5, 7 + 2 * q, 5, 8 + 2 * q, ["I", "II", "III", "IV"][q], **h)
    k.gabung(4, 15, 5, 16, "Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi", **h)
    k.gabung(4, 17, 5, 18, "Tingkat Capaian Kinerja dan Realisasi Anggaran (%)", **h)
    k.gabung(4, 19, 6, 19, "Unit Penanggung Jawab", **h)
    for c in range(5, 19):
        k.t(6, c, "K" if c % 2 else "Rp", **h)
    for c in range(20):
        k.t(7, c, c + 1, border=1, align="center", font_size=8, italic=True)
    r = 8
    u = "#,##0"
    no = 0
    semua = []
    for i, (lv, kd, nm, inds, _) in enumerate(pohon):
        g = dict(border=1, bold=lv == 1, valign="top", text_wrap=True, font_size=9)
        if lv == 1:
            g["bg_color"] = "#DDEBF7"
            no += 1
        e = r + len(inds) - 1
        k.gabung(r, 0, e, 0, no if lv == 1 else "", **g)
        k.gabung(r, 1, e, 1, kd, **g)
        k.gabung(r, 2, e, 2, nm, **g)
        pagu, *tw = nilai[i]
        real = sum(tw)
        for c, v in [(6, pagu)] + [(8 + 2 * q, tw[q]) for q in range(4)] + [(16, real)]:
            k.gabung(r, c, e, c, v, num_format=u, **g)
            k.catat(r, c, v)
        p = persen(real, pagu)
        k.gabung(r, 18, e, 18, float(p), num_format="0.00", **g)
        k.catat(r, 18, p)
        k.gabung(r, 19, e, 19, {"5.03.01": "Sekretariat", "5.03.02": "Bidang Mutasi"}.get(kd[:7], "Bidang Diklat"), **g)
        for ind, sat, tg, pola in inds:
            k.t(r, 3, ind, **g)
            k.t(r, 4, sat, **g)
            k.n(r, 5, tg, num_format=u, **g)
            if pola == J:
                capai = tg if rng.random() < 0.6 else tg - max(1, int(tg * rng.uniform(0.02, 0.1)))
                if tg <= 6:
                    capai = tg
                bag = bagi(rng, capai, [1, 1, 1, 1], 1)
            else:
                capai = (
                    (Decimal(tg) * Decimal(rng.randrange(9350, 10000)) / 10000).quantize(Decimal("0.01"))
                    if tg != 14
                    else Decimal(14)
                )
                if tg == 100 and rng.random() < 0.6:
                    capai = Decimal(100)
                bag = [None, None, None, capai]
            for q in range(4):
                if bag[q] is None:
                    k.t(r, 7 + 2 * q, "", **g)
                else:
                    k.n(r, 7 + 2 * q, bag[q], num_format="0.00" if pola == P else u, **g)
            k.n(r, 15, capai, num_format="0.00" if pola == P else u, **g)
            pk = persen(capai, tg)
            semua.append(pk)
            k.n(r, 17, pk, num_format="0.00", **g)
            r += 1
    nbar = r - 8
    ws.autofilter(7, 0, r - 1, 19)
    tot = [sum(nilai[i][q] for i, x in enumerate(pohon) if x[0] == 1) for q in range(5)]
    g = dict(border=1, bold=True, font_size=9)
    k.gabung(r, 0, r, 5, "JUMLAH ANGGARAN DAN REALISASI DARI SELURUH PROGRAM", **g, align="right")
    for c, v in [(6, tot[0])] + [(8 + 2 * q, tot[1 + q]) for q in range(4)] + [(16, sum(tot[1:]))]:
        k.n(r, c, v, num_format=u, **g)
    k.n(r, 18, persen(sum(tot[1:]), tot[0]), num_format="0.00", **g)
    r += 1
    k.gabung(r, 0, r, 16, "RATA-RATA CAPAIAN KINERJA SELURUH INDIKATOR (%)", **g, align="right")
    rata = (sum(semua) / len(semua)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    k.n(r, 17, rata, num_format="0.00", **g)
    r += 1
    k.gabung(r, 0, r, 16, "PREDIKAT KINERJA", **g, align="right")
    k.t(r, 17, "Sangat Tinggi", **g)
    r += 2
    for s in [
        "Faktor pendorong keberhasilan kinerja : dukungan anggaran dan koordinasi antar bidang",
        "Faktor penghambat pencapaian kinerja : jadwal seleksi ASN dari BKN mundur",
        "Tindak lanjut yang diperlukan dalam triwulan berikutnya : percepatan verifikasi berkas",
        "Tindak lanjut yang diperlukan dalam Renja Perangkat Daerah berikutnya : penyesuaian target formasi",
    ]:
        k.gabung(r, 0, r, 19, s, border=1, font_size=9)
        r += 1
    ttd(k, r + 1, 15, "Rantau Selasih, 9 Januari 2025", "Kepala BKPSDM,")
    ws.set_column(0, 0, 4)
    ws.set_column(1, 1, 18)
    ws.set_column(2, 3, 42)
    ws.set_column(4, 4, 11)
    for c in range(5, 19):
        ws.set_column(c, c, 8 if c % 2 else 15)
    ws.set_column(19, 19, 16)
    wb.close()
    return {
        "cerita": "Ekspor e-Monev evaluasi Renja TW IV: tiga baris kepala plus baris nomor dengan filter, K dan Rp berselang, dua indikator per "
        "program/sub kegiatan dengan nama dan rupiah digabung ke bawah, jumlah dan rata-rata di bawah; semua jumlah cocok",
        "dokumen": [
            {"berkas": nb, "lembar": "Worksheet", "jenis": ["evaluasi-renja"], "baris": [nbar, nbar], "angka": k.angka}
        ],
        "bukan": [],
        "salah": [],
    }


# ================================================================== 7. Rekap SIPD datar + RAK (satu salah ketik)
def l07_rekap_sipd_dan_rak_salah(folder: Path) -> dict:
    rng = random.Random(207)
    SUBS = [
        (
            "5.05.01",
            "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
            "5.05.01.2.06",
            "Administrasi Umum Perangkat Daerah",
            "5.05.01.2.06.0002",
            "Penyediaan Peralatan dan Perlengkapan Kantor",
            [
                ("5.1.02.01.01.0024", "Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor", 2),
                ("5.1.02.01.01.0029", "Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Komputer", 2),
                ("5.2.02.10.01.0002", "Belanja Modal Personal Computer", 1),
            ],
        ),
        (
            "5.05.01",
            "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
            "5.05.01.2.06",
            "Administrasi Umum Perangkat Daerah",
            "5.05.01.2.06.0009",
            "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
            [
                ("5.1.02.01.01.0052", "Belanja Makanan dan Minuman Rapat", 1),
                ("5.1.02.04.01.0001", "Belanja Perjalanan Dinas Biasa", 3),
                ("5.1.02.04.01.0003", "Belanja Perjalanan Dinas Dalam Kota", 1),
            ],
        ),
        (
            "5.05.01",
            "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
            "5.05.01.2.08",
            "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
            "5.05.01.2.08.0002",
            "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
            [
                ("5.1.02.02.01.0059", "Belanja Tagihan Telepon", 1),
                ("5.1.02.02.01.0060", "Belanja Tagihan Air", 1),
                ("5.1.02.02.01.0061", "Belanja Tagihan Listrik", 1),
            ],
        ),
        (
            "5.05.02",
            "PROGRAM PENELITIAN DAN PENGEMBANGAN DAERAH",
            "5.05.02.2.01",
            "Penelitian dan Pengembangan Bidang Penyelenggaraan Pemerintahan",
            "5.05.02.2.01.0004",
            "Fasilitasi, Pelaksanaan dan Evaluasi Penelitian Bidang Pemerintahan Umum",
            [
                ("5.1.02.02.01.0003", "Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia", 2),
                ("5.1.02.02.08.0013", "Belanja Jasa Konsultansi Penelitian", 2),
                ("5.1.02.01.01.0026", "Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak", 1),
            ],
        ),
        (
            "5.05.02",
            "PROGRAM PENELITIAN DAN PENGEMBANGAN DAERAH",
            "5.05.02.2.04",
            "Pengembangan Inovasi dan Teknologi",
            "5.05.02.2.04.0001",
            "Penelitian, Pengembangan, dan Perekayasaan di Bidang Teknologi dan Inovasi",
            [
                ("5.1.02.01.01.0053", "Belanja Makanan dan Minuman Jamuan Tamu", 1),
                ("5.1.02.02.05.0009", "Belanja Sewa Bangunan Gedung Tempat Pertemuan", 1),
                ("5.1.02.05.01.0001", "Belanja Hadiah yang Bersifat Perlombaan", 3),
            ],
        ),
    ]
    baris, pohon = [], []
    lihat = set()
    for kp, np_, kk, nk, ks, ns, reks in SUBS:
        if kp not in lihat:
            lihat.add(kp)
            pohon.append((1, kp, np_))
        if kk not in lihat:
            lihat.add(kk)
            pohon.append((2, kk, nk))
        pohon.append((3, ks, ns))
        for kr, nr, np2 in reks:
            jml = 0
            for p in range(np2):
                v = int(rng.uniform(9_000_000, 96_000_000)) // 500 * 500
                if kr.startswith("5.1.02.02.08"):
                    v += 180_000_000
                jml += v
                baris.append(
                    (kp, np_, kk, nk, ks, ns, kr, nr, f"[#] Belanja {nr.split('Belanja ')[-1]} paket {p + 1}", v)
                )
            pohon.append((4, kr, nr, jml))
    nb1 = "Rekap_5_Murni_2025.xlsx"
    wb = xlsxwriter.Workbook(str(folder / nb1))
    k = Kertas(wb, wb.add_worksheet("Data Rekap"))
    ws = k.ws
    kolom = [
        "NO",
        "TAHUN",
        "KODE SKPD",
        "NAMA SKPD",
        "KODE PROGRAM",
        "NAMA PROGRAM",
        "KODE KEGIATAN",
        "NAMA KEGIATAN",
        "KODE SUB KEGIATAN",
        "NAMA SUB KEGIATAN",
        "KODE SUMBER DANA",
        "NAMA SUMBER DANA",
        "KODE REKENING",
        "NAMA REKENING",
        "PAKET/KELOMPOK BELANJA",
        "PAGU",
    ]
    k.t(0, 14, "TOTAL PAGU", bold=True, align="right")
    total = sum(b[-1] for b in baris)
    k.n(0, 15, total, rumus=f"=SUM(P3:P{len(baris) + 2})", num_format="#,##0", bold=True)
    for c, s in enumerate(kolom):
        k.t(1, c, s, bold=True, bg_color="#4472C4", font_color="#FFFFFF")
    for i, b in enumerate(baris):
        r = 2 + i
        dana = (
            ("1.1.01", "[PAD] Pendapatan Asli Daerah")
            if b[0] == "5.05.01"
            else ("1.2.01.08", "[DAU] Dana Alokasi Umum")
        )
        vals = [
            i + 1,
            2025,
            "5.05.0.00.0.00.01.0000",
            "Badan Penelitian dan Pengembangan",
            *b[:6],
            *dana,
            b[6],
            b[7],
            b[8],
        ]
        for c, v in enumerate(vals):
            k.t(r, c, v)
        k.n(r, 15, b[9], num_format="#,##0")
        if b[0] == "5.05.02":
            ws.set_row(r, None, None, {"hidden": True})
    ws.autofilter(1, 0, len(baris) + 1, 15)
    ws.filter_column_list(4, ["5.05.01"])
    ws.set_column(2, 14, 22)
    ws.set_column(15, 15, 18)
    ws.freeze_panes(2, 0)
    wb.close()

    # ---- RAK, semua angka nilai tempel
    pola = {
        "rata": [1] * 12,
        "tw": [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0],
        "paruh": [0, 0, 1, 2, 2, 2, 1, 1, 1, 0, 0, 0],
        "akhir": [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0],
    }
    daun = {}
    for i, x in enumerate(pohon):
        if x[0] == 4:
            p = (
                "rata"
                if "Tagihan" in x[2] or "Perjalanan" in x[2]
                else ("paruh" if x[1].startswith(("5.1.02.02", "5.2")) else rng.choice(["tw", "akhir"]))
            )
            daun[i] = bagi(rng, x[3], pola[p], 500)
    nilai = jumlahkan(pohon, daun)
    nb2 = "RAK Balitbang 2025.xlsx"
    wb = xlsxwriter.Workbook(str(folder / nb2))
    m = Kertas(wb, wb.add_worksheet("RAK"))
    ws = m.ws
    m.gabung(0, 0, 0, 15, "RENCANA ANGGARAN KAS BELANJA", bold=True, align="center")
    m.gabung(1, 0, 1, 15, "BADAN PENELITIAN DAN PENGEMBANGAN KOTA TELUK MERANTI RAYA", bold=True, align="center")
    m.gabung(2, 0, 2, 15, "TAHUN ANGGARAN 2025", bold=True, align="center")
    h = dict(bold=True, border=1, align="center", valign="vcenter", text_wrap=True, font_size=9)
    for c, s in [(0, "Kode Rekening"), (1, "Uraian"), (2, "Anggaran Tahun Ini"), (15, "Jumlah Rencana Kas")]:
        m.gabung(4, c, 5, c, s, **h)
    m.gabung(4, 3, 4, 14, "Bulan (Rp)", **h)
    for q in range(12):
        m.t(5, 3 + q, BULAN[q], **h)
    r = 6
    salah = None
    for i, x in enumerate(pohon):
        g = dict(border=1, bold=x[0] <= 2, italic=x[0] == 3, font_size=9)
        m.t(r, 0, x[1], **g)
        m.t(r, 1, x[2], indent=x[0] - 1, **g)
        t = sum(nilai[i])
        m.n(r, 2, t, num_format="#,##0", **g)
        for q in range(12):
            v = nilai[i][q]
            if x[1] == "5.1.02.04.01.0001" and q == 4:
                s = str(v)
                # dua angka bersebelahan tertukar, dari angka ketiga
                j = next(j for j in range(1, len(s) - 1) if s[j] != s[j + 1])
                w = int(s[:j] + s[j + 1] + s[j] + s[j + 2 :])
                m.n(r, 3 + q, w, num_format="#,##0", **g)
                salah = {"berkas": nb2, "lembar": "RAK", "sel": xl_rowcol_to_cell(r, 3 + q), "benar": str(v)}
                m.angka.pop(salah["sel"])  # sel yang salah hanya ada di "salah"
            else:
                m.n(r, 3 + q, v, num_format="#,##0;-#,##0;0", **g)
        m.n(r, 15, t, num_format="#,##0", **g)
        r += 1
    g = dict(border=1, bold=True, font_size=9, bg_color="#F2F2F2")
    akar = [i for i, x in enumerate(pohon) if x[0] == 1]
    bl = [sum(nilai[i][q] for i in akar) for q in range(12)]
    m.gabung(r, 0, r, 1, "Jumlah Alokasi Kas Per Bulan", **g)
    m.n(r, 2, sum(bl), num_format="#,##0", **g)
    for q in range(12):
        m.n(r, 3 + q, bl[q], num_format="#,##0", **g)
    m.n(r, 15, sum(bl), num_format="#,##0", **g)
    r += 1
    m.gabung(r, 0, r, 2, "Jumlah Alokasi Kas Per Triwulan", **g)
    for q in range(4):
        v = sum(bl[q * 3 : q * 3 + 3])
        m.gabung(r, 3 + q * 3, r, 5 + q * 3, v, num_format="#,##0", align="center", **g)
        m.catat(r, 3 + q * 3, v)
    m.n(r, 15, sum(bl), num_format="#,##0", **g)
    ttd(m, r + 2, 12, "Teluk Meranti Raya, 6 Januari 2025", "Pengguna Anggaran,")
    ws.set_column(0, 0, 19)
    ws.set_column(1, 1, 60)
    ws.set_column(2, 15, 14)
    ws.freeze_panes(6, 2)
    wb.close()
    assert sum(bl) == total
    return {
        "cerita": "Rekap SIPD datar (nama diulang tiap baris, filter menyembunyikan satu program, total di atas kepala) dan RAK per bulan dari angka "
        "tempel; satu bulan perjalanan dinas di RAK tertukar dua angka, dibantah jumlah baris, sub kegiatan, jumlah bulan, dan pagu",
        "dokumen": [
            {
                "berkas": nb1,
                "lembar": "Data Rekap",
                "jenis": ["dpa"],
                "baris": [len(baris), len(baris)],
                "angka": k.angka,
            },
            {"berkas": nb2, "lembar": "RAK", "jenis": ["rak"], "baris": [len(pohon), len(pohon)], "angka": m.angka},
        ],
        "bukan": [],
        "salah": [salah],
    }


# ================================================================== 8. LRA program kode relatif (satu angka hilang)
def l08_lra_program_kode_relatif_salah(folder: Path) -> dict:
    rng = random.Random(208)
    # (level, kode relatif, nama, [pegawai, barang jasa, modal])
    pohon = [
        (1, "01", "PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA", None),
        (2, "2.02", "Administrasi Keuangan Perangkat Daerah", None),
        (3, "0001", "Penyediaan Gaji dan Tunjangan ASN", (4_962_315_800, 0, 0)),
        (
            3,
            "0007",
            "Koordinasi dan Penyusunan Laporan Keuangan Bulanan/Triwulanan/Semesteran SKPD",
            (0, 48_225_000, 0),
        ),
        (2, "2.06", "Administrasi Umum Perangkat Daerah", None),
        (3, "0004", "Penyediaan Bahan Logistik Kantor", (0, 137_460_000, 0)),
        (3, "0008", "Fasilitasi Kunjungan Tamu", (0, 62_900_000, 0)),
        (3, "0009", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", (0, 624_185_000, 0)),
        (2, "2.07", "Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah", None),
        (3, "0005", "Pengadaan Mebel", (0, 0, 184_500_000)),
        (3, "0006", "Pengadaan Peralatan dan Mesin Lainnya", (0, 6_750_000, 372_840_000)),
        (1, "02", "PENGELOLAAN KEUANGAN DAERAH", None),
        (2, "2.01", "Koordinasi dan Penyusunan Rencana Anggaran Daerah", None),
        (3, "0001", "Koordinasi dan Penyusunan KUA dan PPAS", (0, 318_640_000, 0)),
        (3, "0009", "Koordinasi dan Penyusunan Regulasi serta Kebijakan Bidang Anggaran", (0, 152_375_000, 0)),
        (2, "2.02", "Koordinasi dan Pengelolaan Perbendaharaan Daerah", None),
        (3, "0003", "Penatausahaan Pembiayaan Daerah", (0, 94_110_000, 0)),
        (3, "0010", "Pembinaan Penatausahaan Keuangan Pemerintah Daerah", (0, 276_530_000, 0)),
        (2, "2.03", "Koordinasi dan Pelaksanaan Akuntansi dan Pelaporan Keuangan Daerah", None),
        (3, "0004", "Koordinasi Penyusunan Laporan Pertanggungjawaban Pelaksanaan APBD", (0, 341_825_000, 0)),
        (1, "03", "PENGELOLAAN BARANG MILIK DAERAH", None),
        (2, "2.01", "Pengelolaan Barang Milik Daerah", None),
        (3, "0005", "Inventarisasi Barang Milik Daerah", (0, 228_415_000, 27_600_000)),
        (3, "0006", "Pengamanan Barang Milik Daerah", (0, 409_270_000, 0)),
        (3, "0012", "Penyusunan Laporan Barang Milik Daerah", (0, 83_945_000, 0)),
    ]
    jenis_a, jenis_l, jenis_i = [0] * 3, [0] * 3, [0] * 3
    daun = {}
    for i, x in enumerate(pohon):
        if x[0] != 3:
            continue
        a, l, n = 0, 0, 0
        for q, v in enumerate(x[3]):
            ll = int(v * rng.uniform(0.55, 0.68)) // 50 * 50
            ii = int(v * rng.uniform(0.06, 0.16)) // 50 * 50
            jenis_a[q] += v
            jenis_l[q] += ll
            jenis_i[q] += ii
            a, l, n = a + v, l + ll, n + ii
        daun[i] = [a, l, n]
    nilai = jumlahkan(pohon, daun)
    nb = "LRA SKPD s.d. Nov 2024.xlsx"
    wb = xlsxwriter.Workbook(str(folder / nb))
    k = Kertas(wb, wb.add_worksheet("Real Program"))
    ws = k.ws
    k.t(0, 3, "PEMERINTAH KOTA SUNGAI INTAN BARU", bold=True)
    k.t(1, 3, "REALISASI BELANJA PER PROGRAM, KEGIATAN DAN SUB KEGIATAN", bold=True)
    k.t(2, 3, "BADAN KEUANGAN DAERAH  -  s.d. 30 November 2024")
    h = dict(bold=True, border=1, align="center", valign="vcenter", text_wrap=True, bg_color="#FFE699", font_size=9)
    k.gabung(4, 0, 4, 2, "Kode", **h)
    for c, s in enumerate(["Prog", "Keg", "Sub"]):
        k.t(5, c, s, **h)
    k.gabung(4, 3, 5, 3, "Uraian", **h)
    k.gabung(4, 4, 5, 4, "Anggaran", **h)
    k.gabung(4, 5, 4, 7, "Realisasi", **h)
    for c, s in [(5, "s.d. Bln Lalu"), (6, "Bln Ini"), (7, "s.d. Bln Ini")]:
        k.t(5, c, s, **h)
    k.gabung(4, 8, 5, 8, "Serapan %", **h)
    k.gabung(4, 9, 5, 9, "Sisa Anggaran", **h)
    k.gabung(4, 10, 5, 10, "Catatan", **h)
    salah = None

    def deret(r, a, l, n, rusak=False, **g):
        nonlocal salah
        sd = l + n
        g = dict(g, align="right")
        k.s(r, 4, titik(a), a, **g)
        k.s(r, 5, titik(l), l, **g)
        k.s(r, 6, titik(n), n, **g)
        if rusak:
            s = str(sd)
            k.t(r, 7, titik(int(s[:2] + s[3:])), **g)  # angka ketiga terlewat; sel ini hanya ada di "salah"
            salah = {"berkas": nb, "lembar": "Real Program", "sel": xl_rowcol_to_cell(r, 7), "benar": str(sd)}
        else:
            k.s(r, 7, titik(sd), sd, **g)
        p = persen(sd, a)
        k.s(r, 8, koma(p), p, **g)
        k.s(r, 9, titik(a - sd), a - sd, **g)

    akar = [i for i, x in enumerate(pohon) if x[0] == 1]
    tot = [sum(nilai[i][q] for i in akar) for q in range(3)]
    g = dict(border=1, bold=True, bg_color="#FFF2CC", font_size=9)
    for c in (0, 1, 2, 10):
        k.t(6, c, "", **g)
    k.t(6, 3, "BELANJA SKPD", **g)
    deret(6, *tot, **g)
    for i, x in enumerate(pohon):
        r = 7 + i
        g = dict(border=1, bold=x[0] == 1, italic=x[0] == 2, font_size=9)
        for c in range(3):
            k.t(r, c, x[1] if c == x[0] - 1 else "", align="center", **g)
        k.t(r, 3, ("PROGRAM " if x[0] == 1 else "") + x[2], text_wrap=True, **g)
        deret(r, *nilai[i], rusak=x[2].startswith("Penyelenggaraan Rapat"), **g)
        k.t(r, 10, "termin akhir dibayar Desember" if x[2] == "Pengadaan Mebel" else "", **g)
    r = 7 + len(pohon)
    k.t(r + 1, 3, "Sumber: SIPD-RI menu Laporan, diunduh 2 Desember 2024 pukul 08.15", italic=True, font_size=8)
    ttd(k, r + 3, 7, "Sungai Intan Baru, 2 Desember 2024", "Bendahara Pengeluaran,")
    ws.set_column(0, 2, 6)
    ws.set_column(3, 3, 70)
    ws.set_column(4, 9, 17)
    ws.set_column(10, 10, 26)
    ws.freeze_panes(6, 4)
    # ---- rekap jenis belanja, bilangan, persen pecahan, jumlah tanpa label
    m = Kertas(wb, wb.add_worksheet("Rekap Jenis"))
    m.t(0, 0, "REKAP REALISASI MENURUT JENIS BELANJA S.D. 30 NOVEMBER 2024", bold=True)
    for c, s in enumerate(["Kode", "Jenis Belanja", "Anggaran (Rp)", "Realisasi (Rp)", "%", "Sisa (Rp)"]):
        m.t(2, c, s, bold=True, border=1, align="center", bg_color="#FFE699")

    def brs(r, a, s, **g):
        m.n(r, 2, a, num_format="#,##0", **g)
        m.n(r, 3, s, num_format="#,##0", **g)
        p = persen(s, a)
        m.n(r, 4, p / 100, p, num_format="0.00%", **g)
        m.n(r, 5, a - s, num_format="#,##0", **g)

    r = 3
    op = [sum(jenis_a[:2]), sum(jenis_l[:2]) + sum(jenis_i[:2])]
    isi = [
        ("5.1", "Belanja Operasi", op, True),
        ("5.1.01", "Belanja Pegawai", [jenis_a[0], jenis_l[0] + jenis_i[0]], False),
        ("5.1.02", "Belanja Barang dan Jasa", [jenis_a[1], jenis_l[1] + jenis_i[1]], False),
        ("5.2", "Belanja Modal", [jenis_a[2], jenis_l[2] + jenis_i[2]], True),
        ("5.2.02", "Belanja Modal Peralatan dan Mesin", [jenis_a[2], jenis_l[2] + jenis_i[2]], False),
    ]
    for kd, nm, v, tb in isi:
        m.t(r, 0, kd, border=1, bold=tb)
        m.t(r, 1, nm, border=1, bold=tb)
        brs(r, *v, border=1, bold=tb)
        r += 1
    brs(r, tot[0], tot[1] + tot[2], bold=True, top=6)
    m.ws.set_column(0, 0, 9)
    m.ws.set_column(1, 1, 38)
    m.ws.set_column(2, 5, 18)
    # ---- lembar catatan
    x = wb.add_worksheet("Catatan Rekon")
    x.set_column(0, 0, 90)
    for q, s in enumerate(
        [
            "CATATAN REKONSILIASI",
            "1. Data Program diambil dari SIPD-RI, data Jenis dari buku pembantu bendahara.",
            "2. Rekonsiliasi dengan Kasda dilakukan tiap tanggal 2.",
            "3. Selisih ditelusuri oleh verifikator SKPD.",
        ]
    ):
        x.write_string(q, 0, s)
    wb.close()
    assert sum(jenis_a) == tot[0] and sum(jenis_l) == tot[1] and sum(jenis_i) == tot[2] and salah
    return {
        "cerita": "LRA per sub kegiatan dengan kode relatif tiga kolom, angka teks, total di atas, rekap jenis belanja dengan jumlah tanpa label; satu "
        "angka hilang di realisasi s.d. bulan ini satu sub kegiatan, dibantah bulan lalu + bulan ini, persen, sisa, dan kegiatan induknya",
        "dokumen": [
            {
                "berkas": nb,
                "lembar": "Real Program",
                "jenis": ["realisasi"],
                "baris": [len(pohon), len(pohon) + 1],
                "angka": k.angka,
            },
            {
                "berkas": nb,
                "lembar": "Rekap Jenis",
                "jenis": ["realisasi"],
                "baris": [len(isi) - 2, len(isi)],
                "angka": m.angka,
            },
        ],
        "bukan": [(nb, "Catatan Rekon")],
        "salah": [salah],
    }
