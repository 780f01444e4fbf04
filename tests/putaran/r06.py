"""Round 6, written as a newly appointed officer of a dinas in Kalimantan Barat downloads online sheets."""

from __future__ import annotations

import random
from decimal import ROUND_HALF_UP
from decimal import Decimal as D
from pathlib import Path

import xlsxwriter

# ------------------------------------------------------------------ alat
WARNA = ["#D9EAD3", "#CFE2F3", "#FCE5CD", "#EAD1DC", "#FFF2CC"]


def titik(n):
    return f"{n:,}".replace(",", ".")


def teks_desimal(x):
    x = D(x)
    s = format(x, "f")
    return s.rstrip("0").rstrip(".") if "." in s else s


def persen(a, b, n=2):
    return (D(a) * 100 / D(b)).quantize(D(1).scaleb(-n), ROUND_HALF_UP)


def koma(x, n=2):
    return f"{D(x):.{n}f}".replace(".", ",")


class Buku:
    def __init__(self, path, font="Arial", size=10):
        self.wb = xlsxwriter.Workbook(str(path))
        self.font, self.size, self.cache = font, size, {}

    def f(self, **k):
        key = tuple(sorted(k.items()))
        if key not in self.cache:
            self.cache[key] = self.wb.add_format({"font_name": self.font, "font_size": self.size, **k})
        return self.cache[key]

    def lembar(self, nama):
        return Lembar(self, self.wb.add_worksheet(nama))

    def tutup(self):
        self.wb.close()


class Lembar:
    def __init__(self, b, ws):
        self.b, self.ws, self.angka = b, ws, {}

    def t(self, sel, v, **k):
        if v is None or v == "":
            self.ws.write_blank(sel, None, self.b.f(**k))
        elif isinstance(v, str):
            self.ws.write_string(sel, v, self.b.f(**k))
        else:
            self.ws.write_number(sel, float(v) if isinstance(v, D) else v, self.b.f(**k))

    def uang(self, sel, n, cara="n", rumus=None, **k):
        """n rupiah penuh; cara n=angka, rb=ribuan, rp/rp2/polos=teks"""
        self.angka[sel] = str(n)
        if cara in ("n", "rb"):
            v = n if cara == "n" else n // 1000
            assert cara == "n" or n % 1000 == 0
            k.setdefault("num_format", "#,##0")
            fm = self.b.f(**k)
            if rumus:
                self.ws.write_formula(sel, rumus, fm, v)
            else:
                self.ws.write_number(sel, v, fm)
            return
        s = {
            "rp": "Rp " + titik(n),
            "rp2": "Rp" + titik(n) + ",00",
            "rpt": "Rp. " + titik(n) + ",-",
            "polos": titik(n),
        }[cara]
        k.setdefault("align", "right")
        if rumus:
            self.ws.write_formula(sel, rumus, self.b.f(**k), s)
        else:
            self.ws.write_string(sel, s, self.b.f(**k))

    def pct(self, sel, p, cara="frac", rumus=None, **k):
        self.angka[sel] = teks_desimal(p)
        if cara == "teks":
            self.ws.write_string(sel, koma(p) + "%", self.b.f(align="right", **k))
        else:
            v = float(p / 100) if cara == "frac" else float(p)
            fm = self.b.f(num_format="0.00%" if cara == "frac" else "0.00", **k)
            if rumus:
                self.ws.write_formula(sel, rumus, fm, v)
            else:
                self.ws.write_number(sel, v, fm)

    def nilai(self, sel, v, **k):
        """target / realisasi kinerja, angka biasa"""
        self.angka[sel] = teks_desimal(v)
        self.t(sel, D(v) if not isinstance(v, int) else v, **k)

    def kepala(self, r, isi, **k):
        k = {
            "bold": True,
            "bg_color": "#38761D",
            "font_color": "#FFFFFF",
            "border": 1,
            "align": "center",
            "valign": "vcenter",
            "text_wrap": True,
            **k,
        }
        for kol, v in isi.items():
            self.t(f"{kol}{r}", v, **k)

    def lebar(self, **k):
        for kol, w in k.items():
            self.ws.set_column(f"{kol}:{kol}", w)


class N:
    def __init__(self, lv, kode, nama, p=0):
        self.lv, self.kode, self.nama, self.p0, self.anak, self.r = lv, kode, nama, p, [], None
        self.full = kode

    def subs(self):
        return [self] if not self.anak else [s for a in self.anak for s in a.subs()]

    def rata(self):
        return [self] + [x for a in self.anak for x in a.rata()]

    @property
    def p(self):
        return sum(s.pagu for s in self.subs())

    @property
    def q(self):
        return sum(s.pagu2 for s in self.subs())

    def tw(self, i):
        return sum(s.tws[i] for s in self.subs())

    def cum(self, i):
        return sum(self.tw(j) for j in range(i + 1))

    @property
    def real(self):
        return self.cum(3)


def pohon(spek, seed, bulat=1, ubah=False, bidang=""):
    rnd = random.Random(seed)
    akar, tumpuk = [], {}
    for baris in spek.strip("\n").splitlines():
        if not baris.strip():
            continue
        lv = len(baris) - len(baris.lstrip(" "))
        bag = [x.strip() for x in baris.strip().split("|")]
        n = N(lv, bag[0], bag[1])
        if lv == 0:
            akar.append(n)
            n.full = bidang + bag[0]
        else:
            tumpuk[lv - 1].anak.append(n)
            n.full = tumpuk[lv - 1].full + "." + bag[0]
        tumpuk[lv] = n
        if lv == 2:
            juta = float(bag[2])
            n.pagu = int(juta * 1_000_000 * rnd.uniform(0.93, 1.07)) // bulat * bulat
            g = rnd.choice([0, 0, 1, 1, -1]) if ubah else 0
            n.pagu2 = n.pagu + g * (int(n.pagu * rnd.uniform(0.04, 0.22)) // bulat * bulat)
            dasar = n.pagu2
            serap = rnd.choice([1.0, 0.99, 0.975, 0.96, 0.93, 0.88])
            tot = dasar if serap == 1.0 else int(dasar * serap * rnd.uniform(0.985, 1.0)) // bulat * bulat
            b = [rnd.uniform(0.10, 0.2), rnd.uniform(0.2, 0.3), rnd.uniform(0.2, 0.3)]
            n.tws = [int(tot * x) // bulat * bulat for x in b]
            n.tws.append(tot - sum(n.tws))
            assert min(n.tws) > 0
    return akar


def T(akar, apa):
    return sum(apa(a) for a in akar)


def plus(kol, rr, sheet=""):
    if len(rr) > 2 and rr == list(range(rr[0], rr[-1] + 1)):
        return f"=SUM({kol}{rr[0]}:{kol}{rr[-1]})"
    return "=" + "+".join(f"{sheet}{kol}{r}" for r in rr)


def sampul(b, dinas, kab, th, daftar, warna="#FFF2CC", nama="Cover"):
    s = b.lembar(nama)
    s.ws.hide_gridlines(2)
    s.ws.set_column("A:A", 3)
    s.ws.set_column("B:B", 30)
    s.ws.set_column("C:C", 46)
    s.t("B3", "SAKIP " + str(th), bold=True, font_size=22, bg_color=warna)
    s.t("B4", dinas, bold=True, font_size=14)
    s.t("B5", kab)
    s.t("B7", "Isi tab:", bold=True)
    for i, (a, c) in enumerate(daftar):
        s.t(f"B{8 + i}", a)
        s.t(f"C{8 + i}", c, font_color="#666666")
    s.t(
        f"B{10 + len(daftar)}",
        "jgn diedit sembarangan ya kk 🙏 klo mau ubah chat dulu",
        italic=True,
        font_color="#CC0000",
    )
    return s


def ttd(s, kol, r, kab, tgl, jab):
    for i, (v, k) in enumerate(
        [
            (f"{kab}, {tgl}", {}),
            (jab, {}),
            ("", {}),
            ("", {}),
            ("", {}),
            ("NAMA PEJABAT", {"bold": True, "underline": 1}),
            ("Pembina Tk. I", {}),
            ("NIP. 19710203 199803 1 004", {}),
        ]
    ):
        if v:
            s.t(f"{kol}{r + i}", v, **k)


def dok(berkas, lembar, jenis, baris, s):
    if isinstance(baris, int):
        baris = [baris, baris]
    return {"berkas": berkas, "lembar": lembar, "jenis": jenis, "baris": baris, "angka": dict(s.angka)}


LV = ["Prog.", "Keg.", "Sub Keg."]


def gaya(lv, w=0):
    return [{"bold": True, "bg_color": WARNA[w]}, {"bold": True, "bg_color": "#F3F3F3"}, {}][lv]


def ikon(a, b):
    p = persen(a, b)
    return "✅ mantap" if p >= 97 else ("👍 oke" if p >= 92 else "⚠️ kurang dikit")


# ------------------------------------------------------------------ data
PENUNJANG = """
01|PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA
 2.01|Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah
  01|Penyusunan Dokumen Perencanaan Perangkat Daerah|38
  07|Evaluasi Kinerja Perangkat Daerah|24
 2.02|Administrasi Keuangan Perangkat Daerah
  01|Penyediaan Gaji dan Tunjangan ASN|4150
  05|Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD|31
 2.06|Administrasi Umum Perangkat Daerah
  01|Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor|17
  05|Penyediaan Barang Cetakan dan Penggandaan|29
  09|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|246
"""
PENUNJANG2 = (
    PENUNJANG
    + """ 2.08|Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah
  02|Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik|168
  04|Penyediaan Jasa Pelayanan Umum Kantor|420
 2.09|Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah
  02|Penyediaan Jasa Pemeliharaan dan Pajak Kendaraan Dinas Operasional|133
  09|Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya|88
"""
)
DISHUB = (
    PENUNJANG2
    + """
02|PROGRAM PENYELENGGARAAN LALU LINTAS DAN ANGKUTAN JALAN (LLAJ)
 2.02|Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota
  02|Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota|1240
  03|Rehabilitasi dan Pemeliharaan Perlengkapan Jalan|365
 2.05|Pengujian Berkala Kendaraan Bermotor
  01|Penyediaan Sarana dan Prasarana Pengujian Berkala Kendaraan Bermotor|410
  06|Pemeliharaan Sarana dan Prasarana Pengujian Berkala Kendaraan Bermotor|72
 2.06|Pelaksanaan Manajemen dan Rekayasa Lalu Lintas untuk Jaringan Jalan Kabupaten/Kota
  03|Pengawasan dan Pengendalian Efektivitas Pelaksanaan Kebijakan Lalu Lintas|187
03|PROGRAM PENGELOLAAN PELAYARAN
 2.01|Penerbitan Izin Usaha Angkutan Laut dan Sungai
  02|Koordinasi dan Sinkronisasi Pengawasan Angkutan Sungai|54
 2.12|Pembangunan dan Penerbitan Izin Pelabuhan Sungai dan Danau
  04|Pembangunan Dermaga Sungai Kapuas dan Melawi|965
"""
)
DISPAR = (
    PENUNJANG
    + """
02|PROGRAM PENINGKATAN DAYA TARIK DESTINASI PARIWISATA
 2.01|Pengelolaan Daya Tarik Wisata Kabupaten/Kota
  03|Pengembangan Daya Tarik Wisata Kabupaten/Kota|310
  04|Monitoring dan Evaluasi Pengelolaan Daya Tarik Wisata|42
 2.03|Pengelolaan Destinasi Pariwisata Kabupaten/Kota
  05|Pengadaan/Pemeliharaan Sarana dan Prasarana Destinasi Pariwisata|1480
03|PROGRAM PEMASARAN PARIWISATA
 2.01|Pemasaran Pariwisata Dalam dan Luar Negeri
  01|Penguatan Promosi Melalui Media Cetak, Elektronik, dan Media Lainnya|95
  02|Fasilitasi Kegiatan Pemasaran Pariwisata|530
05|PROGRAM PENGEMBANGAN SUMBER DAYA PARIWISATA DAN EKONOMI KREATIF
 2.01|Peningkatan Kapasitas SDM Pariwisata dan Ekonomi Kreatif Tingkat Dasar
  01|Pengembangan Kompetensi SDM Pariwisata dan Ekonomi Kreatif|275
  06|Fasilitasi Pengembangan Pelaku Ekonomi Kreatif|118
"""
)
PERPUS = (
    PENUNJANG
    + """
02|PROGRAM PEMBINAAN PERPUSTAKAAN
 2.01|Pengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota
  05|Pengembangan Layanan Perpustakaan Rujukan|84
  08|Pengembangan Koleksi Bahan Pustaka|236
 2.02|Pembudayaan Gemar Membaca Tingkat Daerah Kabupaten/Kota
  01|Sosialisasi Budaya Baca dan Literasi|97
  03|Pemilihan Duta Baca Tingkat Kabupaten|41
03|PROGRAM PELESTARIAN KOLEKSI NASIONAL DAN NASKAH KUNO
 2.01|Pelestarian Naskah Kuno Milik Daerah Kabupaten/Kota
  01|Pendaftaran dan Pendataan Naskah Kuno|33
04|PROGRAM PENGELOLAAN ARSIP
 2.01|Pengelolaan Arsip Dinamis Daerah Kabupaten/Kota
  01|Penciptaan dan Penggunaan Arsip Dinamis|46
  02|Pemeliharaan dan Penyusutan Arsip Dinamis|68
"""
)
KOMINFO = (
    PENUNJANG
    + """
02|PROGRAM INFORMASI DAN KOMUNIKASI PUBLIK
 2.01|Pengelolaan Informasi dan Komunikasi Publik Pemerintah Daerah Kabupaten/Kota
  05|Pengelolaan Konten dan Perencanaan Media Komunikasi Publik|310
  08|Kemitraan dengan Pemangku Kepentingan|640
03|PROGRAM APLIKASI INFORMATIKA
 2.01|Pengelolaan Nama Domain dan Sub Domain Pemerintah Daerah
  02|Penatalaksanaan dan Pengawasan Nama Domain|28
 2.02|Pengelolaan e-Government di Lingkup Pemerintah Daerah
  04|Pengembangan Aplikasi dan Proses Bisnis Pemerintahan Berbasis Elektronik|385
  08|Pengembangan dan Pengelolaan Sumber Daya TIK Pemerintah Daerah|1320
04|PROGRAM PENYELENGGARAAN STATISTIK SEKTORAL
 2.01|Penyelenggaraan Statistik Sektoral di Lingkup Daerah Kabupaten/Kota
  01|Koordinasi dan Sinkronisasi Pengumpulan Data Statistik Sektoral|76
"""
)
PANGAN = (
    PENUNJANG2
    + """
02|PROGRAM PENINGKATAN DIVERSIFIKASI DAN KETAHANAN PANGAN MASYARAKAT
 2.01|Penyediaan dan Penyaluran Pangan Pokok Sesuai Kebutuhan Daerah
  02|Penyediaan Informasi Harga Pangan dan Neraca Bahan Makanan|47
  05|Pengembangan Kelembagaan Usaha Pangan Masyarakat|162
 2.04|Pelaksanaan Pencapaian Target Konsumsi Pangan Perkapita
  02|Pemberdayaan Masyarakat dalam Penganekaragaman Konsumsi Pangan|215
03|PROGRAM PENANGANAN KERAWANAN PANGAN
 2.01|Penyusunan Peta Kerentanan dan Ketahanan Pangan Kecamatan
  01|Penyusunan dan Pemutakhiran Peta Ketahanan dan Kerentanan Pangan|35
 2.02|Penanganan Kerawanan Pangan Kewenangan Kabupaten/Kota
  01|Koordinasi dan Sinkronisasi Penanganan Kerawanan Pangan|58
  02|Pelaksanaan Pengadaan dan Penyaluran Cadangan Pangan|730
04|PROGRAM PENGAWASAN KEAMANAN PANGAN
 2.01|Pelaksanaan Pengawasan Keamanan Pangan Segar Daerah
  02|Sertifikasi dan Pengujian Mutu Pangan Segar Asal Tumbuhan|64
"""
)
DINSOS = (
    PENUNJANG
    + """
02|PROGRAM PEMBERDAYAAN SOSIAL
 2.03|Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah
  01|Peningkatan Kemampuan Potensi Pekerja Sosial Masyarakat|74
  04|Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kelembagaan Masyarakat|112
04|PROGRAM REHABILITASI SOSIAL
 2.01|Rehabilitasi Sosial Dasar Penyandang Disabilitas, Anak dan Lanjut Usia Terlantar
  02|Penyediaan Sandang|66
  03|Penyediaan Alat Bantu|205
 2.02|Rehabilitasi Sosial Penyandang Masalah Kesejahteraan Sosial Lainnya
  04|Pemberian Layanan Kedaruratan|93
05|PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL
 2.02|Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota
  01|Pendataan Fakir Miskin|178
  02|Pengelolaan Data Fakir Miskin|239
06|PROGRAM PENANGANAN BENCANA
 2.01|Perlindungan Sosial Korban Bencana Alam dan Sosial
  01|Penyediaan Makanan|384
  05|Pelayanan Dukungan Psikososial|51
"""
)
DAGIN = (
    PENUNJANG
    + """
03|PROGRAM PENINGKATAN SARANA DISTRIBUSI PERDAGANGAN
 2.01|Pembangunan dan Pengelolaan Sarana Distribusi Perdagangan
  01|Penyediaan Sarana Distribusi Perdagangan|2640
  02|Fasilitasi Pengelolaan Sarana Distribusi Perdagangan|318
04|PROGRAM STABILISASI HARGA BARANG KEBUTUHAN POKOK DAN BARANG PENTING
 2.01|Menjamin Ketersediaan Barang Kebutuhan Pokok dan Barang Penting
  03|Pemantauan Harga dan Stok Barang Kebutuhan Pokok|86
 2.02|Pengendalian Harga dan Stok Barang Kebutuhan Pokok dan Barang Penting
  02|Pelaksanaan Operasi Pasar Reguler dan Pasar Khusus|427
06|PROGRAM STANDARDISASI DAN PERLINDUNGAN KONSUMEN
 2.01|Pelaksanaan Metrologi Legal Berupa Tera, Tera Ulang, dan Pengawasan
  01|Pelaksanaan Metrologi Legal berupa Tera dan Tera Ulang|143
  02|Pengawasan/Penyuluhan Metrologi Legal|59
"""
)
TANI = (
    PENUNJANG
    + """
02|PROGRAM PENYEDIAAN DAN PENGEMBANGAN SARANA PERTANIAN
 2.01|Pengawasan Penggunaan Sarana Pertanian
  01|Pengawasan Penggunaan Sarana Pendukung Pertanian|137
 2.02|Pengelolaan Sumber Daya Genetik Hewan, Tumbuhan, dan Mikro Organisme
  03|Pemanfaatan SDG Hewan/Tanaman|462
  05|Peningkatan Kualitas SDG Tanaman|291
03|PROGRAM PENYEDIAAN DAN PENGEMBANGAN PRASARANA PERTANIAN
 2.02|Pembangunan Prasarana Pertanian
  02|Pembangunan, Rehabilitasi dan Pemeliharaan Jaringan Irigasi Usaha Tani|1875
  03|Pembangunan, Rehabilitasi dan Pemeliharaan Jalan Usaha Tani|2310
07|PROGRAM PENYULUHAN PERTANIAN
 2.01|Pelaksanaan Penyuluhan Pertanian
  01|Peningkatan Kapasitas Kelembagaan Penyuluhan Pertanian di Kecamatan|384
  02|Pengembangan Kapasitas Kelembagaan Petani di Kecamatan dan Desa|226
"""
)


# ------------------------------------------------------------------ l01
def l01_dishub_satu_buku(folder: Path) -> dict:
    b_ = "SAKIP Dishub Sintang 2024.xlsx"
    b = Buku(folder / b_)
    A = pohon(DISHUB, 61, bidang="2.15.")
    sampul(
        b,
        "Dinas Perhubungan",
        "Kabupaten Sintang",
        2024,
        [
            ("✅ PK", "perjanjian kinerja"),
            ("✅ DPA", "anggaran kita"),
            ("✅ Realisasi TW", "sdh cair per TW"),
            ("✅ Pengukuran", "capaian indikator"),
            ("⏳ Rekap", "buat bahan rapat"),
        ],
    )
    tot = T(A, lambda a: a.p)
    ind = [
        (
            "Meningkatnya kualitas layanan transportasi",
            "Persentase ruas jalan yang memiliki perlengkapan jalan",
            "%",
            62,
            65,
        ),
        ("Meningkatnya kualitas layanan transportasi", "Persentase angkutan umum laik jalan", "%", 88, 85),
        ("Meningkatnya konektivitas antar wilayah sungai", "Jumlah dermaga sungai berfungsi baik", "unit", 14, 14),
        ("Meningkatnya akuntabilitas kinerja dinas", "Nilai SAKIP perangkat daerah", "nilai", 70, "71.40"),
    ]
    D_ = []
    # PK
    s = b.lembar("PK")
    s.lebar(A=5, B=44, C=46, D=12, E=10)
    s.t("A1", "PERJANJIAN KINERJA TAHUN 2024", bold=True, font_size=13)
    s.t("A2", "Dinas Perhubungan Kab. Sintang")
    s.kepala(3, {"A": "No", "B": "Sasaran", "C": "Ind. Kin.", "D": "Tgt", "E": "Sat."})
    r = 4
    for i, (sa, ik, sat, t, _) in enumerate(ind, 1):
        s.t(f"A{r}", i, border=1)
        s.t(f"B{r}", sa, border=1, text_wrap=True)
        s.t(f"C{r}", ik, border=1, text_wrap=True)
        s.nilai(f"D{r}", t, border=1)
        s.t(f"E{r}", sat, border=1)
        r += 1
    r += 1
    s.kepala(r, {"A": "No", "B": "Prog.", "C": "Anggaran kita (Rp)", "D": "Ket."}, bg_color="#1155CC")
    r += 1
    r0 = r
    for i, a in enumerate(A, 1):
        s.t(f"A{r}", i, border=1)
        s.t(f"B{r}", a.nama.title(), border=1, text_wrap=True)
        s.uang(f"C{r}", a.p, border=1)
        s.t(f"D{r}", "APBD 👌", border=1)
        r += 1
    s.t(f"B{r}", "Total", italic=True, bold=True, border=1)
    s.uang(f"C{r}", tot, rumus=f"=SUM(C{r0}:C{r - 1})", italic=True, bold=True, border=1)
    ttd(s, "C", r + 2, "Sintang", "22 Januari 2024", "Kepala Dinas Perhubungan")
    D_.append(dok(b_, "PK", ["pk"], len(ind) + len(A), s))
    # DPA
    s = b.lembar("DPA")
    s.lebar(A=9, B=19, C=62, D=2, E=20, F=2, G=16)
    s.t("A1", "💰 DPA 2024 - Dinas Perhubungan Kab. Sintang", bold=True, font_size=13)
    s.kepala(3, {"A": "Jenis", "B": "Kode", "C": "Nama", "E": "Duit", "G": "Catatan"})
    s.ws.freeze_panes(3, 3)
    semua = [x for a in A for x in a.rata()]
    for i, x in enumerate(semua):
        x.r = 5 + i
    akhir = semua[-1].r
    s.ws.autofilter(f"A3:G{akhir}")
    s.t("C4", "TOTAL DUIT KITA", bold=True, bg_color="#FFFF00")
    s.uang("E4", tot, rumus=plus("E", [a.r for a in A]), bold=True, bg_color="#FFFF00")
    for x in semua:
        k = gaya(x.lv)
        s.t(f"A{x.r}", LV[x.lv], **k)
        s.t(f"B{x.r}", x.full, **k)
        s.t(f"C{x.r}", x.nama, **k)
        s.uang(f"E{x.r}", x.p, rumus=plus("E", [c.r for c in x.anak]) if x.anak else None, **k)
        if x.lv == 2 and x.pagu > 900_000_000:
            s.t(f"G{x.r}", "👀 gede nih")
    D_.append(dok(b_, "DPA", ["dpa"], len(semua), s))
    # Realisasi
    s = b.lembar("Realisasi TW")
    s.lebar(A=9, B=58, C=18, D=2, E=16, F=16, G=16, H=16, I=2, J=18, K=10, L=16, M=16, N=3, O=18, P=20)
    s.t("A1", "Sdh cair berapa? 🤑 Dishub Sintang TA 2024", bold=True, font_size=13)
    s.kepala(
        3,
        {
            "A": "Jenis",
            "B": "Prog./Keg./Sub Keg.",
            "C": "Duit",
            "E": "TW I",
            "F": "TW II",
            "G": "TW III",
            "H": "TW IV",
            "J": "Sdh cair",
            "K": "Cap. (%)",
            "L": "Sisa",
            "M": "Ket.",
        },
        bg_color="#674EA7",
    )
    s.ws.freeze_panes(3, 2)
    for i, x in enumerate(semua):
        x.r = 4 + i
    akhir = semua[-1].r
    s.ws.autofilter(f"A3:M{akhir}")

    def isi(r, c, tw, rr, k):
        rm = (lambda kol: plus(kol, rr)) if rr else (lambda kol: None)
        s.uang(f"C{r}", c, rumus=rm("C"), **k)
        for i, kol in enumerate("EFGH"):
            s.uang(f"{kol}{r}", tw[i], rumus=rm(kol), **k)
        j = sum(tw)
        s.uang(f"J{r}", j, rumus=f"=SUM(E{r}:H{r})", **k)
        s.pct(f"K{r}", persen(j, c), rumus=f"=ROUND(J{r}/C{r},4)", **k)
        s.uang(f"L{r}", c - j, rumus=f"=C{r}-J{r}", **k)
        s.t(f"M{r}", ikon(j, c), **k)

    for x in semua:
        k = gaya(x.lv, 1)
        s.t(f"A{x.r}", LV[x.lv], **k)
        s.t(f"B{x.r}", x.nama, **k)
        isi(x.r, x.p, [x.tw(i) for i in range(4)], [c.r for c in x.anak], k)
    r = akhir + 1
    k = {"bold": True, "italic": True, "bg_color": "#FFFF00"}
    s.t(f"B{r}", "JUMLAH SEMUANYA", **k)
    isi(r, tot, [T(A, lambda a: a.tw(i)) for i in range(4)], [a.r for a in A], k)
    angka = dict(s.angka)
    s.t("O3", "📊 mini dashboard", bold=True)
    for i, (l, kol) in enumerate([("Total duit", "C"), ("Total cair", "J"), ("Masih sisa", "L")]):
        s.t(f"O{4 + i}", l, bg_color="#D9D2E9")
        s.uang(f"P{4 + i}", int(angka[f"{kol}{r}"]), rumus=f"={kol}{r}", bg_color="#D9D2E9", num_format='"Rp "#,##0')
    s.angka = angka
    D_.append(dok(b_, "Realisasi TW", ["realisasi"], len(semua), s))
    # Pengukuran
    s = b.lembar("Pengukuran")
    s.lebar(A=5, B=44, C=48, D=8, E=10, F=10, G=12, H=12)
    s.t("A1", "PENGUKURAN KINERJA 2024", bold=True, font_size=13)
    s.t("A2", "Dinas Perhubungan Kab. Sintang", italic=True)
    s.kepala(
        3,
        {
            "A": "No",
            "B": "Sasaran",
            "C": "Ind. Kin.",
            "D": "Sat.",
            "E": "Tgt",
            "F": "Real.",
            "G": "Cap. (%)",
            "H": "Status",
        },
    )
    s.ws.freeze_panes(3, 0)
    s.ws.autofilter(f"A3:H{3 + len(ind)}")
    for i, (sa, ik, sat, t, re) in enumerate(ind):
        r = 4 + i
        s.t(f"A{r}", i + 1)
        s.t(f"B{r}", sa)
        s.t(f"C{r}", ik)
        s.t(f"D{r}", sat)
        s.nilai(f"E{r}", t)
        s.nilai(f"F{r}", re)
        p = persen(re, t)
        s.pct(f"G{r}", p, "100", rumus=f"=ROUND(F{r}/E{r}*100,2)")
        s.t(f"H{r}", "✅" if p >= 100 else "❌")
    D_.append(dok(b_, "Pengukuran", ["pengukuran"], len(ind), s))
    # Rekap
    s = b.lembar("Rekap")
    s.lebar(A=5, B=64, C=20, D=20, E=11, F=18)
    s.t("A1", "REKAP PER PROG. (bahan rapat kadis)", bold=True)
    s.kepala(3, {"A": "No", "B": "Prog.", "C": "Duit", "D": "Sdh cair", "E": "%", "F": "Sisa"}, bg_color="#B45F06")
    for i, a in enumerate(A):
        r = 4 + i
        s.t(f"A{r}", i + 1)
        s.t(f"B{r}", a.nama)
        s.uang(f"C{r}", a.p, rumus=f"='Realisasi TW'!C{a.r}")
        s.uang(f"D{r}", a.real, rumus=f"='Realisasi TW'!J{a.r}")
        s.pct(f"E{r}", persen(a.real, a.p), rumus=f"=ROUND(D{r}/C{r},4)")
        s.uang(f"F{r}", a.p - a.real, rumus=f"=C{r}-D{r}")
    r += 1
    re = T(A, lambda a: a.real)
    s.t(f"B{r}", "Total", bold=True)
    for kol, v in (("C", tot), ("D", re), ("F", tot - re)):
        s.uang(f"{kol}{r}", v, rumus=f"=SUM({kol}4:{kol}{r - 1})", bold=True)
    s.pct(f"E{r}", persen(re, tot), rumus=f"=ROUND(D{r}/C{r},4)", bold=True)
    D_.append(dok(b_, "Rekap", ["realisasi"], len(A), s))
    b.tutup()
    return {
        "cerita": "Satu buku Dishub dgn judul kolom 'Duit'/'Sdh cair', jenjang dari kata Prog./Keg./Sub Keg., total di atas pada DPA, "
        "kolom kosong pemisah dan mini dashboard di samping; semua jumlah benar dan antar-tab cocok.",
        "dokumen": D_,
        "bukan": [(b_, "Cover")],
        "salah": [],
    }


# ------------------------------------------------------------------ l02
def l02_dispar_teks_rp(folder: Path) -> dict:
    b_ = "DISPAR_SAMBAS_2023.xlsx"
    b = Buku(folder / b_, "Comic Sans MS")
    A = pohon(DISPAR, 62, bidang="3.26.")
    tot, re = T(A, lambda a: a.p), T(A, lambda a: a.real)
    sampul(
        b,
        "Dinas Pariwisata",
        "Kabupaten Sambas",
        2023,
        [("DPA", "Anggaran kita"), ("Realisasi", "Realisasinya"), ("Rekap", "per prog.")],
        "#F9CB9C",
    )
    D_ = []
    nsub = sum(len(a.subs()) for a in A)
    pendek = {a: a.nama.replace("PROGRAM ", "").title() for a in A}
    # DPA: datar, nama diulang, teks Rp + kolom bantu tersembunyi
    s = b.lembar("DPA")
    s.lebar(A=5, B=34, C=40, D=48, E=2, F=22)
    s.ws.set_column("G:G", 16, None, {"hidden": True})
    s.lebar(H=18)
    s.t("B1", "DPA DINAS PARIWISATA KAB. SAMBAS T.A. 2023 🏖️", bold=True)
    s.kepala(
        3,
        {"A": "No", "B": "Prog.", "C": "Keg.", "D": "Sub Keg.", "F": "Anggaran kita", "G": "bantu", "H": "Catatan"},
        bg_color="#FF9900",
    )
    s.ws.freeze_panes(3, 0)
    r, no, sub_r = 4, 0, []
    for w, a in enumerate(A):
        a0 = r
        for kg in a.anak:
            for x in kg.anak:
                no += 1
                k = {"bg_color": WARNA[w]}
                s.t(f"A{r}", no, **k)
                s.t(f"B{r}", pendek[a], **k)
                s.t(f"C{r}", kg.nama, **k)
                s.t(f"D{r}", x.nama, **k)
                s.uang(f"F{r}", x.p, "rp", **k)
                s.ws.write_number(f"G{r}", x.p)
                x.r = r
                r += 1
        k = {"italic": True}
        s.t(f"B{r}", f"Subtotal {pendek[a]}", **k)
        s.uang(f"F{r}", a.p, "rp", rumus=f'="Rp "&TEXT(SUM(G{a0}:G{r - 1}),"#.##0")', **k)
        sub_r.append((a0, r - 1))
        r += 1
    s.t(f"B{r}", "TOTAL SEMUA", bold=True, bg_color="#FFE599")
    s.uang(
        f"F{r}",
        tot,
        "rp",
        rumus='="Rp "&TEXT(' + "+".join(f"SUM(G{x}:G{y})" for x, y in sub_r) + ',"#.##0")',
        bold=True,
        bg_color="#FFE599",
    )
    s.ws.autofilter(f"A3:H{r - 1}")
    s.t(f"B{r + 2}", "*kolom bantu disembunyiin, jgn dihapus ntar rumusnya error 😭", italic=True, font_color="#999999")
    D_.append(dok(b_, "DPA", ["dpa"], nsub, s))
    # Realisasi: datar, teks
    s = b.lembar("Realisasi")
    s.lebar(A=5, B=30, C=34, D=44, E=21, F=2, G=19, H=19, I=19, J=19, K=2, L=21, M=10, N=14)
    s.t("B1", "REALISASI ANGGARAN TRIWULAN I S/D IV 2023", bold=True)
    s.t("B2", "Dispar Sambas - update 31 Des 2023", italic=True)
    s.kepala(
        3,
        {
            "A": "No",
            "B": "Prog.",
            "C": "Keg.",
            "D": "Sub Keg.",
            "E": "Anggaran kita",
            "G": "TW 1",
            "H": "TW 2",
            "I": "TW 3",
            "J": "TW 4",
            "L": "Realisasinya",
            "M": "Cap. (%)",
            "N": "✔️",
        },
        bg_color="#CC0000",
    )
    s.ws.freeze_panes(3, 4)
    r, no = 4, 0

    def isi(r, n, k):
        s.uang(f"E{r}", n[0], "rp", **k)
        for kol, v in zip("GHIJ", n[1]):
            s.uang(f"{kol}{r}", v, "rp", **k)
        s.uang(f"L{r}", sum(n[1]), "rp", **k)
        s.pct(f"M{r}", persen(sum(n[1]), n[0]), "teks", **k)

    for w, a in enumerate(A):
        for kg in a.anak:
            for x in kg.anak:
                no += 1
                k = {"bg_color": WARNA[w]}
                s.t(f"A{r}", no, **k)
                s.t(f"B{r}", pendek[a], **k)
                s.t(f"C{r}", kg.nama, **k)
                s.t(f"D{r}", x.nama, **k)
                isi(r, (x.p, x.tws), k)
                s.t(f"N{r}", "✔️" if x.real == x.p else "", **k)
                r += 1
        s.t(f"B{r}", f"Subtotal {pendek[a]}", italic=True)
        isi(r, (a.p, [a.tw(i) for i in range(4)]), {"italic": True})
        r += 1
    s.t(f"B{r}", "TOTAL SEMUA", bold=True, bg_color="#FFE599")
    isi(r, (tot, [T(A, lambda a: a.tw(i)) for i in range(4)]), {"bold": True, "bg_color": "#FFE599"})
    D_.append(dok(b_, "Realisasi", ["realisasi"], nsub, s))
    # Rekap
    s = b.lembar("Rekap")
    s.lebar(A=3, B=58, C=24, D=24, E=10)
    s.t("B1", "Rekap per Prog.", bold=True)
    s.kepala(3, {"B": "Prog.", "C": "Anggaran kita", "D": "Realisasinya", "E": "Cap. (%)"}, bg_color="#3D85C6")
    for i, a in enumerate(A):
        r = 4 + i
        s.t(f"B{r}", pendek[a])
        s.uang(f"C{r}", a.p, "rp")
        s.uang(f"D{r}", a.real, "rp")
        s.pct(f"E{r}", persen(a.real, a.p), "teks")
    r += 1
    s.t(f"B{r}", "Jml", italic=True, bold=True)
    s.uang(f"C{r}", tot, "rp", italic=True, bold=True)
    s.uang(f"D{r}", re, "rp", italic=True, bold=True)
    s.pct(f"E{r}", persen(re, tot), "teks", italic=True, bold=True)
    D_.append(dok(b_, "Rekap", ["realisasi"], len(A), s))
    b.tutup()
    return {
        "cerita": "Tabel datar (nama Prog./Keg. diulang tiap baris), angka teks 'Rp 1.234' dgn subtotal miring di bawah tiap program, "
        "kolom angka bantu tersembunyi; semua jumlah benar.",
        "dokumen": D_,
        "bukan": [(b_, "Cover")],
        "salah": [],
    }


# ------------------------------------------------------------------ l03
def l03_perpus_tw_judul_diulang(folder: Path) -> dict:
    b_ = "monev dispusip landak.xlsx"
    b = Buku(folder / b_, "Roboto")
    A = pohon(PERPUS, 63, bidang="2.23.")
    D_ = []
    s = b.lembar("Realisasi TW")
    rnd = random.Random(630)
    for a in A:
        for x in a.subs():
            q = [
                int(x.pagu * y) // 1000 * 1000
                for y in (rnd.uniform(0.15, 0.22), rnd.uniform(0.25, 0.3), rnd.uniform(0.22, 0.28))
            ]
            x.rk = q + [x.pagu - sum(q)]
    rk = lambda n, i: sum(x.rk[i] for x in n.subs())
    kol = {0: ("H", "I", "J"), 1: ("L", "M", "N"), 2: ("P", "Q", "R"), 3: ("T", "U", "V")}
    nama_tw = ["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"]
    s.t("A1", "MONITORING DUIT DINAS PERPUSTAKAAN DAN KEARSIPAN KAB. LANDAK TA 2025", bold=True, font_size=12)
    h2 = {"A": "Prog.", "B": "Keg.", "C": "Sub Keg.", "D": "Uraian", "F": "Angg. (Rp)"}
    h3 = dict(h2)
    for i in range(4):
        for c, n in zip(kol[i], ("Rencana", "Real.", "Cap. (%)")):
            h2[c], h3[c] = nama_tw[i], n
    for c, n in zip("XYZ", ("Real. (Rp)", "Cap. (%)", "Sisa (Rp)")):
        h2[c], h3[c] = "Setahun", n
    h2["AB"] = h3["AB"] = "Ket."
    s.kepala(2, h2, bg_color="#134F5C")
    s.kepala(3, h3, bg_color="#45818E")
    s.ws.freeze_panes(3, 4)
    s.lebar(A=6, B=7, C=8, D=56, E=1.5, F=18, G=1.5, K=1.5, O=1.5, S=1.5, W=1.5, X=18, Z=16, AA=1.5, AB=14)
    for i in range(4):
        for c in kol[i][:2]:
            s.ws.set_column(f"{c}:{c}", 15)
    semua = [x for a in A for x in a.rata()]
    for i, x in enumerate(semua):
        x.r = 5 + i
    akhir = semua[-1].r
    s.ws.autofilter(f"A3:AB{akhir}")

    def isi(r, p, rks, tws, rr, k):
        f = (lambda c: plus(c, rr)) if rr else (lambda c: None)
        s.uang(f"F{r}", p, rumus=f("F"), **k)
        for i in range(4):
            a_, b2, c_ = kol[i]
            s.uang(f"{a_}{r}", rks[i], rumus=f(a_), **k)
            s.uang(f"{b2}{r}", tws[i], rumus=f(b2), **k)
            s.pct(f"{c_}{r}", persen(tws[i], rks[i]), rumus=f"=ROUND({b2}{r}/{a_}{r},4)", **k)
        j = sum(tws)
        s.uang(f"X{r}", j, rumus=f"=I{r}+M{r}+Q{r}+U{r}", **k)
        s.pct(f"Y{r}", persen(j, p), rumus=f"=ROUND(X{r}/F{r},4)", **k)
        s.uang(f"Z{r}", p - j, rumus=f"=F{r}-X{r}", **k)

    k = {"bold": True, "bg_color": "#FFD966"}
    s.t("D4", "DINAS PERPUSTAKAAN DAN KEARSIPAN (total)", **k)
    isi(
        4,
        T(A, lambda a: a.p),
        [T(A, lambda a: rk(a, i)) for i in range(4)],
        [T(A, lambda a: a.tw(i)) for i in range(4)],
        [a.r for a in A],
        k,
    )
    for x in semua:
        k = [{"bold": True, "bg_color": "#D0E0E3"}, {"italic": True, "bold": True}, {}][x.lv]
        s.t(f"{'ABC'[x.lv]}{x.r}", x.kode, align="center", **k)
        s.t(f"D{x.r}", x.nama, indent=x.lv, **k)
        isi(x.r, x.p, [rk(x, i) for i in range(4)], [x.tw(i) for i in range(4)], [c.r for c in x.anak], k)
        if x.lv == 2:
            s.t(f"AB{x.r}", "💯" if x.real == x.p else ("🟢" if persen(x.real, x.p) > 93 else "🟡"))
    s.t(f"D{akhir + 2}", "ket: 💯 abis semua, 🟢 aman, 🟡 sisa agak banyak", italic=True)
    D_.append(dok(b_, "Realisasi TW", ["realisasi"], len(semua), s))
    # Pengukuran per program
    s = b.lembar("Pengukuran")
    s.lebar(A=5, B=54, C=52, D=10, E=10, F=12, G=12, H=2, I=20, J=20, K=12)
    s.t("A1", "Pengukuran Kinerja Prog. - Dispusip Landak 2025", bold=True, font_size=12)
    s.kepala(
        3,
        {
            "A": "No",
            "B": "Prog.",
            "C": "Ind. Kin.",
            "D": "Sat.",
            "E": "Tgt",
            "F": "Real.",
            "G": "Cap. (%)",
            "I": "Angg. (Rp)",
            "J": "Sdh cair (Rp)",
            "K": "Serapan (%)",
        },
    )
    s.ws.freeze_panes(3, 0)
    IK = [
        ("Persentase pemenuhan layanan administrasi perkantoran", "%", 100, 100),
        ("Tingkat kegemaran membaca masyarakat", "poin", 58, "60.9"),
        ("Jumlah naskah kuno yang terdata", "naskah", 20, 18),
        ("Persentase arsip dinamis yang dikelola sesuai NSPK", "%", 75, "76.5"),
    ]
    for i, (a, (ik, sat, t, re)) in enumerate(zip(A, IK)):
        r = 4 + i
        s.t(f"A{r}", i + 1)
        s.t(f"B{r}", a.nama)
        s.t(f"C{r}", ik)
        s.t(f"D{r}", sat)
        s.nilai(f"E{r}", t)
        s.nilai(f"F{r}", re)
        s.pct(f"G{r}", persen(re, t), rumus=f"=ROUND(F{r}/E{r},4)")
        s.uang(f"I{r}", a.p, rumus=f"='Realisasi TW'!F{a.r}")
        s.uang(f"J{r}", a.real, rumus=f"='Realisasi TW'!X{a.r}")
        s.pct(f"K{r}", persen(a.real, a.p), rumus=f"=ROUND(J{r}/I{r},4)")
    r += 1
    s.t(f"B{r}", "Jumlah", bold=True, italic=True)
    s.uang(f"I{r}", T(A, lambda a: a.p), rumus=f"=SUM(I4:I{r - 1})", bold=True, italic=True)
    s.uang(f"J{r}", T(A, lambda a: a.real), rumus=f"=SUM(J4:J{r - 1})", bold=True, italic=True)
    s.pct(
        f"K{r}",
        persen(T(A, lambda a: a.real), T(A, lambda a: a.p)),
        rumus=f"=ROUND(J{r}/I{r},4)",
        bold=True,
        italic=True,
    )
    D_.append(dok(b_, "Pengukuran", ["pengukuran", "kinerja-anggaran"], len(A), s))
    s = b.lembar("list")
    for i, v in enumerate(["pilihan status", "💯", "🟢", "🟡", "belum diisi"]):
        s.t(f"A{1 + i}", v)
    s.ws.hide()
    b.tutup()
    return {
        "cerita": "Judul dua baris yang diulang tiap sel (tanpa gabung sel), kode relatif di tiga kolom, rencana dan realisasi per triwulan, "
        "total dinas di atas tabel, lembar pilihan tersembunyi; semua jumlah benar.",
        "dokumen": D_,
        "bukan": [(b_, "list")],
        "salah": [],
    }


# ------------------------------------------------------------------ l04
def l04_kominfo_rkt_pk_perubahan(folder: Path) -> dict:
    b_ = "Sakip Kominfo KKR 2024 (FIX).xlsx"
    b = Buku(folder / b_, "Calibri", 11)
    A = pohon(KOMINFO, 64, bulat=500, ubah=True, bidang="2.16.")
    tot, tot2, re = T(A, lambda a: a.p), T(A, lambda a: a.q), T(A, lambda a: a.real)
    sampul(
        b,
        "Dinas Komunikasi dan Informatika",
        "Kab. Kubu Raya",
        2024,
        [
            ("RKT", "rencana awal"),
            ("PK", "PK murni"),
            ("PK Perubahan", "PK-P habis APBD-P"),
            ("Pengukuran", "capaian"),
            ("Rekap", "kinerja vs duit"),
        ],
        "#B4A7D6",
    )
    D_ = []
    # sasaran, indikator, sat, target murni, target perubahan, realisasi
    S = [
        (
            "Meningkatnya kualitas layanan informasi publik",
            [
                ("Indeks keterbukaan informasi publik", "indeks", 80, 80, 84),
                ("Persentase konten publik yang tayang tepat waktu", "%", 90, 92, 92),
            ],
        ),
        (
            "Meningkatnya penerapan SPBE",
            [
                ("Indeks SPBE", "indeks", "2.80", "3.00", "3.15"),
                ("Jumlah layanan publik berbasis aplikasi", "layanan", 20, 25, 24),
            ],
        ),
        (
            "Tersedianya data statistik sektoral yang berkualitas",
            [("Persentase OPD penyedia data sektoral", "%", 75, 80, 84)],
        ),
        (
            "Meningkatnya akuntabilitas kinerja perangkat daerah",
            [("Nilai SAKIP Dinas Kominfo", "nilai", 72, 72, "72.72")],
        ),
    ]
    alok = [[1], [2], [3], [0]]
    nind = sum(len(x[1]) for x in S)
    # RKT: baris per indikator
    s = b.lembar("RKT")
    s.lebar(A=36, B=38, C=46, D=50, E=8, F=12, G=2, H=20, I=14)
    s.t("A1", "RENCANA KINERJA TAHUNAN (RKT) 2024", bold=True, font_size=14)
    s.t("A2", "Diskominfo Kab. Kubu Raya")
    s.kepala(
        3,
        {
            "A": "Prog.",
            "B": "Keg.",
            "C": "Sub Keg.",
            "D": "Ind. Kin. Sub Keg.",
            "E": "Tgt",
            "F": "Sat.",
            "H": "Anggaran kita (Rp)",
            "I": "Ket.",
        },
        bg_color="#0B5394",
    )
    s.ws.freeze_panes(3, 0)
    keluar = {
        "Penyediaan Gaji dan Tunjangan ASN": [("Jumlah orang yang menerima gaji dan tunjangan ASN", 46, "orang/bulan")],
        "Kemitraan dengan Pemangku Kepentingan": [
            ("Jumlah media mitra yang bekerja sama", 18, "media"),
            ("Jumlah advertorial yang terbit", 120, "berita"),
        ],
        "Pengelolaan Konten dan Perencanaan Media Komunikasi Publik": [
            ("Jumlah konten publik", 240, "konten"),
            ("Jumlah videotron yang dikelola", 2, "unit"),
        ],
        "Pengembangan dan Pengelolaan Sumber Daya TIK Pemerintah Daerah": [
            ("Jumlah OPD yang terhubung jaringan intra", 38, "OPD"),
            ("Kapasitas bandwidth", 500, "Mbps"),
            ("Jumlah ASN yang ikut bimtek TIK", 60, "orang"),
        ],
    }
    r, nb, tot_r = 4, 0, []
    for a in A:
        a0 = r
        for kg in a.anak:
            for x in kg.anak:
                for j, (ik, t, sat) in enumerate(
                    keluar.get(x.nama, [("Jumlah dokumen/laporan " + x.nama, 2, "dokumen")])
                ):
                    s.t(f"A{r}", a.nama)
                    s.t(f"B{r}", kg.nama)
                    s.t(f"C{r}", x.nama)
                    s.t(f"D{r}", ik)
                    s.nilai(f"E{r}", t)
                    s.t(f"F{r}", sat)
                    if j == 0:
                        s.uang(f"H{r}", x.p)
                    else:
                        s.t(f"I{r}", "☝️ sda")
                    r += 1
                    nb += 1
        k = {"italic": True, "bg_color": "#EFEFEF"}
        s.t(f"A{r}", "Jml " + a.nama, **k)
        s.uang(f"H{r}", a.p, rumus=f"=SUM(H{a0}:H{r - 1})", **k)
        tot_r.append(r)
        r += 1
    s.ws.autofilter(f"A3:I{r - 1}")
    s.t(f"A{r}", "Total Anggaran kita", bold=True, bg_color="#FFFF00")
    s.uang(f"H{r}", tot, rumus="=" + "+".join(f"H{x}" for x in tot_r), bold=True, bg_color="#FFFF00")
    D_.append(dok(b_, "RKT", ["rkt"], nb, s))
    # PK dan PK Perubahan
    for ubah in (False, True):
        nm = "PK Perubahan" if ubah else "PK"
        s = b.lembar(nm)
        s.lebar(A=5, B=46, C=46, D=20, E=20, F=20)
        s.t(
            "A1",
            "PERUBAHAN PERJANJIAN KINERJA TAHUN 2024" if ubah else "PERJANJIAN KINERJA TAHUN 2024",
            bold=True,
            font_size=14,
        )
        s.t("A2", "DINAS KOMUNIKASI DAN INFORMATIKA KABUPATEN KUBU RAYA")
        if ubah:
            s.kepala(
                3,
                {"A": "No", "B": "Sasaran", "C": "Ind. Kin.", "D": "Sat.", "E": "Tgt semula", "F": "Tgt menjadi"},
                bg_color="#990000",
            )
        else:
            s.kepala(3, {"A": "No", "B": "Sasaran", "C": "Ind. Kin.", "D": "Sat.", "E": "Tgt"}, bg_color="#990000")
        r = 4
        for i, (sa, iks) in enumerate(S, 1):
            for ik, sat, t1, t2, _ in iks:
                s.t(f"A{r}", i)
                s.t(f"B{r}", sa)
                s.t(f"C{r}", ik)
                s.t(f"D{r}", sat)
                s.nilai(f"E{r}", t1)
                if ubah:
                    s.nilai(f"F{r}", t2)
                r += 1
        r += 1
        if ubah:
            s.kepala(
                r,
                {
                    "A": "No",
                    "B": "Prog.",
                    "C": "Angg. semula (Rp)",
                    "D": "Angg. menjadi (Rp)",
                    "E": "Tambah/(kurang)",
                    "F": "Ket.",
                },
                bg_color="#990000",
            )
        else:
            s.kepala(r, {"A": "No", "B": "Prog.", "C": "Angg. (Rp)", "D": "Ket."}, bg_color="#990000")
        r += 1
        r0 = r
        for i, a in enumerate(A, 1):
            s.t(f"A{r}", i)
            s.t(f"B{r}", a.nama)
            s.uang(f"C{r}", a.p)
            if ubah:
                s.uang(f"D{r}", a.q)
                s.uang(f"E{r}", a.q - a.p, rumus=f"=D{r}-C{r}", num_format="#,##0;(#,##0);0")
                s.t(f"F{r}", "⬆️ naik" if a.q > a.p else ("⬇️ turun" if a.q < a.p else "➖ tetap"))
            else:
                s.t(f"D{r}", "APBD")
            r += 1
        s.t(f"B{r}", "Jumlah", bold=True)
        s.uang(f"C{r}", tot, rumus=f"=SUM(C{r0}:C{r - 1})", bold=True)
        if ubah:
            s.uang(f"D{r}", tot2, rumus=f"=SUM(D{r0}:D{r - 1})", bold=True)
            s.uang(f"E{r}", tot2 - tot, rumus=f"=D{r}-C{r}", bold=True, num_format="#,##0;(#,##0);0")
        ttd(
            s,
            "E" if ubah else "C",
            r + 2,
            "Sungai Raya",
            "14 Oktober 2024" if ubah else "15 Januari 2024",
            "Kepala Dinas Komunikasi dan Informatika",
        )
        D_.append(dok(b_, nm, ["perubahan-pk"] if ubah else ["pk"], nind + len(A), s))
    # Pengukuran
    s = b.lembar("Pengukuran")
    s.lebar(A=5, B=46, C=46, D=10, E=12, F=12, G=12, H=16)
    s.t("A1", "PENGUKURAN KINERJA TAHUN 2024 (pake PK Perubahan)", bold=True, font_size=14)
    s.kepala(
        3,
        {
            "A": "No",
            "B": "Sasaran",
            "C": "Ind. Kin.",
            "D": "Sat.",
            "E": "Tgt",
            "F": "Real.",
            "G": "Cap. (%)",
            "H": "Ket.",
        },
    )
    s.ws.freeze_panes(3, 0)
    s.ws.autofilter(f"A3:H{3 + nind}")
    r = 4
    rr = []
    for i, (sa, iks) in enumerate(S, 1):
        a0 = r
        for ik, sat, _, t, real in iks:
            s.t(f"A{r}", i)
            s.t(f"B{r}", sa)
            s.t(f"C{r}", ik)
            s.t(f"D{r}", sat)
            s.nilai(f"E{r}", t)
            s.nilai(f"F{r}", real)
            p = persen(real, t)
            s.pct(f"G{r}", p, rumus=f"=ROUND(F{r}/E{r},4)")
            s.t(f"H{r}", "🎉 lewat tgt" if p > 100 else ("✅ pas" if p == 100 else "😢 blm sampai"))
            r += 1
        rr.append((a0, r - 1))
    D_.append(dok(b_, "Pengukuran", ["pengukuran"], nind, s))
    pk = s
    # Rekap
    s = b.lembar("Rekap")
    s.lebar(A=5, B=54, C=2, D=16, E=2, F=22, G=22, H=14, I=2, J=14)
    s.t("A1", "Kinerja vs Duit per Sasaran, 2024 📈", bold=True, font_size=14)
    s.kepala(
        3,
        {
            "A": "No",
            "B": "Sasaran",
            "D": "Cap. Kin. (%)",
            "F": "Anggaran kita (Rp)",
            "G": "Sdh cair (Rp)",
            "H": "Serapan (%)",
            "J": "Tk. Efisiensi",
        },
        bg_color="#7F6000",
    )
    for i, (sa, iks) in enumerate(S):
        r = 4 + i
        x, y = rr[i]
        ps = [D(pk.angka[f"G{q}"]) for q in range(x, y + 1)]
        cap = (sum(ps) / len(ps)).quantize(D("0.01"), ROUND_HALF_UP)
        q, rl = sum(A[j].q for j in alok[i]), sum(A[j].real for j in alok[i])
        s.t(f"A{r}", i + 1)
        s.t(f"B{r}", sa)
        s.pct(f"D{r}", cap, rumus=f"=ROUND(AVERAGE(Pengukuran!G{x}:G{y}),4)")
        s.uang(f"F{r}", q)
        s.uang(f"G{r}", rl)
        sp = persen(rl, q)
        s.pct(f"H{r}", sp, rumus=f"=ROUND(G{r}/F{r},4)")
        e = (cap / sp).quantize(D("0.01"), ROUND_HALF_UP)
        s.ws.write_formula(f"J{r}", f"=ROUND(D{r}/H{r},2)", b.f(num_format="0.00"), float(e))
    r += 1
    s.t(f"B{r}", "Total duit", italic=True, bold=True)
    s.uang(f"F{r}", tot2, rumus=f"=SUM(F4:F{r - 1})", italic=True, bold=True)
    s.uang(f"G{r}", re, rumus=f"=SUM(G4:G{r - 1})", italic=True, bold=True)
    s.pct(f"H{r}", persen(re, tot2), rumus=f"=ROUND(G{r}/F{r},4)", italic=True, bold=True)
    D_.append(dok(b_, "Rekap", ["kinerja-anggaran", "efisiensi", "alokasi-sasaran"], len(S), s))
    b.tutup()
    return {
        "cerita": "RKT datar dgn baris per indikator (pagu hanya di indikator pertama), PK dan PK Perubahan dua tabel, Pengukuran pecahan persen, "
        "Rekap kinerja vs anggaran per sasaran; semua jumlah benar dan cocok.",
        "dokumen": D_,
        "bukan": [(b_, "Cover")],
        "salah": [],
    }


# ------------------------------------------------------------------ l05
def l05_pangan_ribuan_dua_berkas(folder: Path) -> dict:
    b1, b2 = "DPA DKP Ketapang 2025.xlsx", "Realisasi DKP Ketapang 2025.xlsx"
    A = pohon(PANGAN, 165, bulat=1000, bidang="2.09.")
    tot, re = T(A, lambda a: a.p), T(A, lambda a: a.real)
    semua = [x for a in A for x in a.rata()]
    D_ = []
    b = Buku(folder / b1, "Verdana", 9)
    s = b.lembar("Anggaran kita")
    s.lebar(A=3, B=7, C=70, D=14, E=22, F=18)
    s.t("B1", "ANGGARAN KITA 🍚 DPA DINAS KETAHANAN PANGAN KAB. KETAPANG TA 2025", bold=True)
    s.t("E2", "(dalam ribuan rupiah)", italic=True, align="right")
    s.kepala(
        3,
        {"B": "No", "C": "Prog. / Keg. / Sub Keg.", "D": "Sumber", "E": "Angg. (ribu Rp)", "F": "Remark"},
        bg_color="#274E13",
    )
    s.ws.freeze_panes(3, 0)
    for i, x in enumerate(semua):
        x.r = 4 + i
    akhir = semua[-1].r
    s.ws.autofilter(f"B3:F{akhir}")
    rom = ["I", "II", "III", "IV", "V"]
    for ia, a in enumerate(A):
        for ik, kg in enumerate(a.anak, 1):
            for ix, x in enumerate(kg.anak):
                x.no = "abcdef"[ix] + "."
            kg.no = f"{ik}."
        a.no = rom[ia] + "."
    for x in semua:
        k = [{"bold": True, "bg_color": "#B6D7A8"}, {"bold": True}, {}][x.lv]
        s.t(f"B{x.r}", x.no, align=["left", "center", "right"][x.lv], **k)
        s.t(f"C{x.r}", x.nama.capitalize() if x.lv == 9 else x.nama, indent=x.lv, **k)
        if x.lv == 2:
            s.t(f"D{x.r}", "DAU" if x.pagu < 600_000_000 else "DAU/DAK")
        s.uang(f"E{x.r}", x.p, "rb", rumus=plus("E", [c.r for c in x.anak]) if x.anak else None, **k)
        if x.lv == 2 and x.pagu > 600_000_000:
            s.t(f"F{x.r}", "⭐ prioritas")
    s.t(f"C{akhir + 1}", "JUMLAH ANGGARAN KITA", bold=True, bg_color="#FFFF00")
    s.uang(f"E{akhir + 1}", tot, "rb", rumus=plus("E", [a.r for a in A]), bold=True, bg_color="#FFFF00")
    ttd(s, "E", akhir + 4, "Ketapang", "6 Januari 2025", "Plt. Kepala Dinas")
    D_.append(dok(b1, "Anggaran kita", ["dpa"], len(semua), s))
    b.tutup()
    # berkas kedua
    b = Buku(folder / b2, "Verdana", 9)
    sampul(b, "Dinas Ketahanan Pangan", "Kab. Ketapang", 2025, [("Sdh cair", "s/d 31 Desember 2025")], "#B6D7A8")
    s = b.lembar("Sdh cair")
    s.lebar(A=3, B=3, C=3, D=3, E=60, F=24, G=24, H=22, I=11, J=2, K=22)
    s.t("B1", "REALISASI ANGGARAN DKP KETAPANG s/d 31 DESEMBER 2025", bold=True, font_size=12)
    s.t(
        "B2",
        "baris yg udah 100% disembunyikan ya biar ga kepanjangan, tapi tetap kehitung 🙏",
        italic=True,
        font_color="#CC0000",
    )
    s.kepala(
        3,
        {
            "B": "Uraian",
            "C": "",
            "D": "",
            "E": "",
            "F": "Duitnya",
            "G": "Sdh cair",
            "H": "Sisanya",
            "I": "Cap. (%)",
            "K": "Remark",
        },
        bg_color="#274E13",
    )
    s.ws.freeze_panes(3, 0)
    for x in semua:
        k = [{"bold": True, "bg_color": "#D9EAD3"}, {"bold": True}, {}][x.lv]
        s.t(f"{'BCD'[x.lv]}{x.r}", x.nama, **k)
        s.uang(f"F{x.r}", x.p, "rp2", **k)
        s.uang(f"G{x.r}", x.real, "rp2", **k)
        s.uang(f"H{x.r}", x.p - x.real, "rp2", **k)
        s.pct(f"I{x.r}", persen(x.real, x.p), "teks", **k)
        if x.lv == 2:
            s.t(f"K{x.r}", "✔" if x.p == x.real else "sisa mati / efisiensi")
            if x.p == x.real:
                s.ws.set_row(x.r - 1, None, None, {"hidden": True})
    r = akhir + 1
    k = {"bold": True, "italic": True, "bg_color": "#FFFF00"}
    s.t(f"B{r}", "Total", **k)
    s.uang(f"F{r}", tot, "rp2", **k)
    s.uang(f"G{r}", re, "rp2", **k)
    s.uang(f"H{r}", tot - re, "rp2", **k)
    s.pct(f"I{r}", persen(re, tot), "teks", **k)
    s.t(f"B{r + 2}", "Sumber: aplikasi penatausahaan, ditarik 5 Januari 2026", italic=True)
    D_.append(dok(b2, "Sdh cair", ["realisasi"], len(semua), s))
    b.tutup()
    return {
        "cerita": "Dua berkas: DPA dalam ribuan rupiah bernomor I./1./a., Realisasi rupiah penuh berupa teks 'Rp..,00' dgn jenjang hanya dari "
        "kolom awal dan baris 100% disembunyikan; semua jumlah benar dan cocok.",
        "dokumen": D_,
        "bukan": [(b2, "Cover")],
        "salah": [],
    }


# ------------------------------------------------------------------ l06
def l06_dinsos_dppa_rekening(folder: Path) -> dict:
    b_ = "Dinsos Melawi - DPPA & PK Perubahan 2023.xlsx"
    b = Buku(folder / b_, "Trebuchet MS")
    A = pohon(DINSOS, 66, bulat=100, ubah=True, bidang="1.06.")
    tot, tot2 = T(A, lambda a: a.p), T(A, lambda a: a.q)
    D_ = []
    sampul(
        b,
        "Dinas Sosial",
        "Kabupaten Melawi",
        2023,
        [
            ("PK", "murni"),
            ("PK Perubahan", "sesudah APBD-P"),
            ("DPPA", "rinci s.d. belanja"),
            ("Dashboard", "buat kadis"),
        ],
        "#EA9999",
    )
    for ubah in (False, True):
        nm = "PK Perubahan" if ubah else "PK"
        s = b.lembar(nm)
        s.lebar(A=3, B=6, C=58, D=24, E=24, F=22)
        s.t(
            "B1",
            ("PERJANJIAN KINERJA PERUBAHAN" if ubah else "PERJANJIAN KINERJA")
            + " TAHUN 2023 - DINAS SOSIAL KAB. MELAWI",
            bold=True,
        )
        s.kepala(
            3,
            {"B": "No", "C": "Prog.", "D": "Angg. sblm perubahan", "E": "Angg. stlh perubahan", "F": "Ket."}
            if ubah
            else {"B": "No", "C": "Prog.", "D": "Anggaran kita", "E": "Ket."},
            bg_color="#85200C",
        )
        for i, a in enumerate(A):
            r = 4 + i
            s.t(f"B{r}", i + 1)
            s.t(f"C{r}", a.nama)
            s.uang(f"D{r}", a.p, "rpt")
            if ubah:
                s.uang(f"E{r}", a.q, "rpt")
            s.t(f"{'F' if ubah else 'E'}{r}", "📌 APBD-P" if ubah else "📌 APBD")
        r += 1
        s.t(f"C{r}", "Jml", bold=True, italic=True)
        s.uang(f"D{r}", tot, "rpt", bold=True, italic=True)
        if ubah:
            s.uang(f"E{r}", tot2, "rpt", bold=True, italic=True)
        ttd(s, "D", r + 3, "Nanga Pinoh", "9 Oktober 2023" if ubah else "11 Januari 2023", "Kepala Dinas Sosial")
        D_.append(dok(b_, nm, ["perubahan-pk"] if ubah else ["pk"], len(A), s))
    # DPPA
    s = b.lembar("DPPA")
    s.lebar(A=6, B=6, C=6, D=9, E=62, F=2, G=20, H=20, I=18, J=2, K=14)
    s.t("A1", "DPPA 2023 DINAS SOSIAL KAB. MELAWI", bold=True, font_size=13)
    s.kepala(
        2,
        {
            "A": "Kode",
            "B": "Kode",
            "C": "Kode",
            "D": "Kode",
            "E": "Uraian",
            "G": "Duit",
            "H": "Duit",
            "I": "Duit",
            "K": "Remark",
        },
        bg_color="#5B0F00",
    )
    s.kepala(
        3,
        {
            "A": "Prog.",
            "B": "Keg.",
            "C": "Sub Keg.",
            "D": "Rek.",
            "E": "Uraian",
            "G": "Sblm perubahan",
            "H": "Stlh perubahan",
            "I": "+/(-)",
            "K": "Remark",
        },
        bg_color="#85200C",
    )
    s.ws.freeze_panes(3, 5)
    rnd = random.Random(660)
    semua = []
    for x in [x for a in A for x in a.rata()]:
        semua.append(x)
        if x.lv == 2:
            if "Gaji" in x.nama:
                rk = [("5.1.01", "Belanja Pegawai", x.pagu, x.pagu2)]
            elif x.pagu > 150_000_000:
                m = int(x.pagu * rnd.uniform(0.2, 0.4)) // 100 * 100
                m2 = m + (x.pagu2 - x.pagu if rnd.random() < 0.4 else 0)
                if m2 <= 0:
                    m2 = m
                rk = [
                    ("5.1.02", "Belanja Barang dan Jasa", x.pagu - m, x.pagu2 - m2),
                    ("5.2.02", "Belanja Modal Peralatan dan Mesin", m, m2),
                ]
            else:
                rk = [("5.1.02", "Belanja Barang dan Jasa", x.pagu, x.pagu2)]
            x.rek = []
            for kd, nm, p, q in rk:
                y = N(3, kd, nm)
                y.pagu, y.pagu2 = p, q
                x.rek.append(y)
                semua.append(y)
    for i, x in enumerate(semua):
        x.r = 4 + i
    akhir = semua[-1].r
    s.ws.autofilter(f"A3:K{akhir}")
    nf = "#,##0;(#,##0);-"
    for x in semua:
        k = [
            {"bold": True, "bg_color": "#F4CCCC"},
            {"bold": True, "bg_color": "#FCE5CD"},
            {"bg_color": "#FFF2CC"},
            {"italic": True, "font_color": "#666666"},
        ][x.lv]
        s.t(f"{'ABCD'[x.lv]}{x.r}", x.kode, **k)
        s.t(f"E{x.r}", x.nama, indent=x.lv, **k)
        anak = x.rek if x.lv == 2 else x.anak
        f = (lambda c: plus(c, [y.r for y in anak])) if anak else (lambda c: None)
        s.uang(f"G{x.r}", x.p, rumus=f("G"), **k)
        s.uang(f"H{x.r}", x.q, rumus=f("H"), **k)
        s.uang(f"I{x.r}", x.q - x.p, rumus=f"=H{x.r}-G{x.r}", num_format=nf, **k)
        if x.lv == 2:
            s.t(f"K{x.r}", "🔼" if x.q > x.p else ("🔽" if x.q < x.p else "tetap"))
    r = akhir + 1
    k = {"bold": True, "bg_color": "#FFD966", "top": 2}
    s.t(f"E{r}", "Jumlahnya", **k)
    s.uang(f"G{r}", tot, rumus=plus("G", [a.r for a in A]), **k)
    s.uang(f"H{r}", tot2, rumus=plus("H", [a.r for a in A]), **k)
    s.uang(f"I{r}", tot2 - tot, rumus=f"=H{r}-G{r}", num_format=nf, **k)
    ttd(s, "G", r + 3, "Nanga Pinoh", "3 Oktober 2023", "Pengguna Anggaran")
    D_.append(dok(b_, "DPPA", ["dppa"], len(semua), s))
    # dashboard
    d = b.lembar("Dashboard")
    d.ws.hide_gridlines(2)
    d.lebar(A=3, B=26, C=26, D=26)
    d.t("B2", "DASHBOARD DINSOS 🎯", bold=True, font_size=18)
    for c, v, f_, w in (
        ("B", "Duit semula", f"=DPPA!G{r}", tot),
        ("C", "Duit skrg", f"=DPPA!H{r}", tot2),
        ("D", "Selisih", f"=DPPA!I{r}", tot2 - tot),
    ):
        d.t(f"{c}4", v, bold=True, bg_color="#EA9999", align="center")
        d.ws.write_formula(f"{c}5", f_, b.f(bold=True, font_size=16, align="center", num_format='"Rp "#,##0'), w)
    ch = b.wb.add_chart({"type": "column"})
    ch.add_series({"name": "Duit", "categories": "=Dashboard!$B$4:$C$4", "values": "=Dashboard!$B$5:$C$5"})
    d.ws.insert_chart("B8", ch)
    b.tutup()
    return {
        "cerita": "DPPA sampai rekening belanja dgn kode relatif di empat kolom dan judul 'Duit' dua baris, total 'Jumlahnya' di bawah, "
        "PK dan PK Perubahan teks 'Rp. ..,-'; semua jumlah benar dan cocok.",
        "dokumen": D_,
        "bukan": [(b_, "Cover"), (b_, "Dashboard")],
        "salah": [],
    }


# ------------------------------------------------------------------ l07
def l07_dagin_digit_tertukar(folder: Path) -> dict:
    b_ = "disperindag sanggau sakip 2024.xlsx"
    b = Buku(folder / b_)
    A = pohon(DAGIN, 67, bidang="3.30.")
    tot, re = T(A, lambda a: a.p), T(A, lambda a: a.real)
    semua = [x for a in A for x in a.rata()]
    sampul(
        b,
        "Disperindagkop & UM",
        "Kab. Sanggau",
        2024,
        [("DPA", "✔"), ("Realisasi TW", "✔ kumulatif"), ("Rekap", "✔")],
        "#A2C4C9",
    )
    D_ = []
    s = b.lembar("DPA")
    s.lebar(A=20, B=66, C=20, D=2, E=16)
    s.t("A1", "DPA TA 2024 DISPERINDAGKOP DAN UM KAB. SANGGAU", bold=True)
    s.kepala(3, {"A": "Kode", "B": "Nama Prog./Keg./Sub Keg.", "C": "Anggaran kita", "E": "Ket."}, bg_color="#0C343D")
    s.ws.freeze_panes(3, 0)
    for i, x in enumerate(semua):
        x.r = 4 + i
    s.ws.autofilter(f"A3:E{semua[-1].r}")
    target = next(x for x in semua if x.nama == "Fasilitasi Pengelolaan Sarana Distribusi Perdagangan")
    t = str(target.p)
    # tukar dua angka bertetangga yang berbeda pada ratusan/puluhan juta
    j = next(i for i in range(0, 3) if t[i] != t[i + 1] and t[i + 1] != "0")
    salah = int(t[:j] + t[j + 1] + t[j] + t[j + 2 :])
    for x in semua:
        k = gaya(x.lv, 1)
        s.t(f"A{x.r}", x.full, **k)
        s.t(f"B{x.r}", x.nama, **k)
        s.uang(f"C{x.r}", salah if x is target else x.p, **k)
        if x is target:
            s.angka[f"C{x.r}"] = str(x.p)
        s.t(f"E{x.r}", "👌" if x.lv == 2 else "", **k)
    r = semua[-1].r + 1
    s.t(f"B{r}", "TOTAL", bold=True, bg_color="#FFFF00")
    s.uang(f"C{r}", tot, bold=True, bg_color="#FFFF00")
    sel_salah = {"berkas": b_, "lembar": "DPA", "sel": f"C{target.r}", "benar": t}
    D_.append(dok(b_, "DPA", ["dpa"], len(semua), s))
    # kumulatif
    s = b.lembar("Realisasi TW")
    s.ws.set_column("A:A", 20, None, {"hidden": True})
    s.lebar(B=62, C=18, D=2, E=17, F=17, G=17, H=17, I=2, J=11, K=17, L=20)
    s.t("B1", "Realisasinya s/d tiap TW (kumulatif yaa) - Disperindagkop & UM Kab. Sanggau 2024", bold=True)
    s.kepala(
        3,
        {
            "A": "Kode",
            "B": "Nama Prog./Keg./Sub Keg.",
            "C": "Anggaran kita",
            "E": "s/d TW I",
            "F": "s/d TW II",
            "G": "s/d TW III",
            "H": "s/d TW IV",
            "J": "Cap. (%)",
            "K": "Sisa",
            "L": "Ket.",
        },
        bg_color="#0C343D",
    )
    s.ws.freeze_panes(3, 2)

    def isi(r, p, cum, rr, k):
        f = (lambda c: plus(c, rr)) if rr else (lambda c: None)
        s.uang(f"C{r}", p, rumus=f("C"), **k)
        for c, v in zip("EFGH", cum):
            s.uang(f"{c}{r}", v, rumus=f(c), **k)
        s.pct(f"J{r}", persen(cum[3], p), rumus=f"=ROUND(H{r}/C{r},4)", **k)
        s.uang(f"K{r}", p - cum[3], rumus=f"=C{r}-H{r}", **k)

    for x in semua:
        k = gaya(x.lv, 2)
        s.t(f"A{x.r}", x.full, **k)
        s.t(f"B{x.r}", x.nama, indent=x.lv, **k)
        isi(x.r, x.p, [x.cum(i) for i in range(4)], [c.r for c in x.anak], k)
        s.t(f"L{x.r}", ikon(x.real, x.p) if x.lv == 2 else "", **k)
    s.t(f"B{r}", "TOTAL", bold=True, bg_color="#FFFF00")
    isi(r, tot, [T(A, lambda a: a.cum(i)) for i in range(4)], [a.r for a in A], {"bold": True, "bg_color": "#FFFF00"})
    D_.append(dok(b_, "Realisasi TW", ["realisasi"], len(semua), s))
    s2 = b.lembar("Rekap")
    s2.lebar(A=62, B=20, C=20, D=11)
    s2.t("A1", "Rekap Disperindagkop & UM Sanggau", bold=True)
    s2.kepala(3, {"A": "Prog.", "B": "Anggaran kita", "C": "Sdh cair", "D": "%"}, bg_color="#0C343D")
    for i, a in enumerate(A):
        q = 4 + i
        s2.t(f"A{q}", a.nama)
        s2.uang(f"B{q}", a.p)
        s2.uang(f"C{q}", a.real)
        s2.pct(f"D{q}", persen(a.real, a.p), "100")
    q += 1
    s2.t(f"A{q}", "TOTAL", bold=True)
    s2.uang(f"B{q}", tot, rumus=f"=SUM(B4:B{q - 1})", bold=True)
    s2.uang(f"C{q}", re, rumus=f"=SUM(C4:C{q - 1})", bold=True)
    s2.pct(f"D{q}", persen(re, tot), "100", bold=True)
    D_.append(dok(b_, "Rekap", ["realisasi"], len(A), s2))
    b.tutup()
    return {
        "cerita": "DPA (jumlah diketik) dgn dua angka tertukar pada pagu satu sub kegiatan; jumlah kegiatan/program/total dan tab Realisasi "
        "(kumulatif, kolom kode tersembunyi) memuat yang benar.",
        "dokumen": D_,
        "bukan": [(b_, "Cover")],
        "salah": [sel_salah],
    }


# ------------------------------------------------------------------ l08
def l08_tani_digit_hilang(folder: Path) -> dict:
    b_ = "Distan Kapuas Hulu 2025 🌾.xlsx".replace(" 🌾", "")
    b = Buku(folder / b_, "Nunito")
    A = pohon(TANI, 68, bidang="3.27.")
    tot, re = T(A, lambda a: a.p), T(A, lambda a: a.real)
    semua = [x for a in A for x in a.rata()]
    sampul(
        b,
        "Dinas Pertanian dan Pangan",
        "Kab. Kapuas Hulu",
        2025,
        [("PK", "🌾"), ("DPA", "🌾"), ("Realisasi TW", "🌾")],
        "#93C47D",
    )
    D_ = []
    s = b.lembar("PK")
    s.lebar(A=5, B=60, C=52, D=8, E=10, F=2, G=24)
    s.t("A1", "PK 2025 - PERJANJIAN KINERJA Dinas Pertanian dan Pangan Kab. Kapuas Hulu", bold=True)
    s.kepala(
        3,
        {"A": "No", "B": "Prog.", "C": "Ind. Kin. Prog.", "D": "Tgt", "E": "Sat.", "G": "Anggaran kita (Rp)"},
        bg_color="#38761D",
    )
    IK = [
        ("Persentase layanan perkantoran terpenuhi", 100, "%"),
        ("Produktivitas padi", "3.4", "ton/ha"),
        ("Luas lahan terlayani irigasi usaha tani", 1250, "ha"),
        ("Persentase kelompok tani naik kelas", 15, "%"),
    ]
    for i, (a, (ik, t, sat)) in enumerate(zip(A, IK)):
        r = 4 + i
        s.t(f"A{r}", i + 1)
        s.t(f"B{r}", a.nama)
        s.t(f"C{r}", ik)
        s.nilai(f"D{r}", t)
        s.t(f"E{r}", sat)
        s.uang(f"G{r}", a.p)
    r += 1
    s.t(f"B{r}", "Jumlah", bold=True)
    s.uang(f"G{r}", tot, rumus=f"=SUM(G4:G{r - 1})", bold=True)
    D_.append(dok(b_, "PK", ["pk"], len(A), s))
    # DPA: jenjang hanya dari huruf tebal/miring & rumus, subtotal tanpa kode
    s = b.lembar("DPA")
    s.lebar(A=70, B=2, C=20, D=2, E=16)
    s.t("A1", "DPA 2025 Dinas Pertanian dan Pangan Kapuas Hulu", bold=True, font_size=13)
    s.kepala(3, {"A": "Uraian (Prog./Keg./Sub Keg.)", "C": "Duit (Rp)", "E": "Ket."}, bg_color="#6AA84F")
    s.ws.freeze_panes(3, 0)
    for i, x in enumerate(semua):
        x.r = 4 + i
    akhir = semua[-1].r
    for x in semua:
        k = [{"bold": True, "bg_color": "#B6D7A8"}, {"bold": True, "italic": True}, {}][x.lv]
        s.t(f"A{x.r}", x.nama, indent=x.lv, **k)
        s.uang(f"C{x.r}", x.p, rumus=plus("C", [c.r for c in x.anak]) if x.anak else None, **k)
    s.t(f"A{akhir + 1}", "Total", bold=True)
    s.uang(f"C{akhir + 1}", tot, rumus=plus("C", [a.r for a in A]), bold=True)
    D_.append(dok(b_, "DPA", ["dpa"], len(semua), s))
    # Realisasi teks Rp
    s = b.lembar("Realisasi TW")
    s.lebar(A=10, B=62, C=22, D=2, E=20, F=20, G=20, H=20, I=2, J=22, K=20, L=11, M=16)
    s.t("A1", "REALISASI DUIT DISTAN 2025 PER TW", bold=True, font_size=13)
    s.t("A2", "Dinas Pertanian dan Pangan Kab. Kapuas Hulu", italic=True)
    s.kepala(
        3,
        {
            "A": "Level",
            "B": "Uraian",
            "C": "Duit",
            "E": "Cair TW I",
            "F": "Cair TW II",
            "G": "Cair TW III",
            "H": "Cair TW IV",
            "J": "Sdh cair",
            "K": "Sisa",
            "L": "Cap. (%)",
            "M": "Remark",
        },
        bg_color="#6AA84F",
    )
    s.ws.freeze_panes(3, 2)
    s.ws.autofilter(f"A3:M{akhir}")
    target = next(x for x in semua if x.nama.startswith("Pembangunan, Rehabilitasi dan Pemeliharaan Jaringan Irigasi"))
    benar = target.tws[2]
    salah = int(str(benar)[:2] + str(benar)[3:])  # satu angka hilang

    def isi(r, p, tws, k):
        s.uang(f"C{r}", p, "rp", **k)
        for c, v in zip("EFGH", tws):
            s.uang(f"{c}{r}", v, "rp", **k)
        j = sum(tws)
        s.uang(f"J{r}", j, "rp", **k)
        s.uang(f"K{r}", p - j, "rp", **k)
        s.pct(f"L{r}", persen(j, p), "teks", **k)

    for x in semua:
        k = gaya(x.lv, 0)
        s.t(f"A{x.r}", LV[x.lv], **k)
        s.t(f"B{x.r}", x.nama, **k)
        isi(x.r, x.p, [x.tw(i) for i in range(4)], k)
        s.t(f"M{x.r}", ikon(x.real, x.p) if x.lv == 2 else "", **k)
    s.uang(f"G{target.r}", salah, "rp")
    s.angka[f"G{target.r}"] = str(benar)
    r = akhir + 1
    s.t(f"B{r}", "TOTAL", bold=True, bg_color="#FFFF00")
    isi(r, tot, [T(A, lambda a: a.tw(i)) for i in range(4)], {"bold": True, "bg_color": "#FFFF00"})
    D_.append(dok(b_, "Realisasi TW", ["realisasi"], len(semua), s))
    b.tutup()
    return {
        "cerita": "Realisasi TW teks 'Rp ...' (jumlah diketik); satu angka hilang pada Cair TW III satu sub kegiatan, dibantah oleh jumlah baris, "
        "kegiatan, program, total dan sisa; PK dan DPA benar.",
        "dokumen": D_,
        "bukan": [(b_, "Cover")],
        "salah": [{"berkas": b_, "lembar": "Realisasi TW", "sel": f"G{target.r}", "benar": str(benar)}],
    }
