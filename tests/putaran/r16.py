"""Round 16, written as a planner of a Bappeda in Sulawesi keeps forms inherited from predecessors."""

import random
from decimal import ROUND_HALF_UP
from decimal import Decimal as D
from pathlib import Path

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name as CN

ACC = '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)'


def r2(x, n=2):
    return D(x).quantize(D(1).scaleb(-n), rounding=ROUND_HALF_UP)


def pct(a, b, n=2):
    return r2(D(a) * 100 / D(b), n)


def neg(t, r, n=2):
    """semakin rendah semakin baik: (2T-R)/T x 100"""
    t, r = D(t), D(r)
    return r2((2 * t - r) * 100 / t, n)


def ds(x):
    x = D(x)
    s = format(x, "f")
    if "." in s:
        s = s.rstrip("0").rstrip(".")
    return s or "0"


def idn(x, n=0):
    s = f"{D(x):,.{n}f}"
    return s.replace(",", "#").replace(".", ",").replace("#", ".")


class Buku:
    def __init__(self, folder, nama):
        self.nama = nama
        self.wb = xlsxwriter.Workbook(str(Path(folder) / nama))
        self._f = {}

    def fmt(self, p):
        k = tuple(sorted(p.items()))
        if k not in self._f:
            self._f[k] = self.wb.add_format(p)
        return self._f[k]

    def lembar(self, nama, **dasar):
        return Lembar(self, nama, dasar)

    def tutup(self):
        self.wb.close()


class Lembar:
    def __init__(self, b, nama, dasar):
        self.b, self.nama, self.dasar = b, nama, dasar
        self.ws = b.wb.add_worksheet(nama)
        self.a = {}

    def _p(self, k):
        p = dict(self.dasar)
        p.update(k)
        return self.b.fmt({x: y for x, y in p.items() if y is not None})

    def t(self, c, s, **k):  # kata saja
        self.ws.write_string(c, s, self._p(k)) if s != "" else self.ws.write_blank(c, None, self._p(k))

    def x(self, c, s, v, **k):  # angka yang diketik sebagai teks
        self.ws.write_string(c, s, self._p(k))
        self.a[c] = ds(v)

    def n(self, c, v, kali=1, **k):  # angka
        self.ws.write_number(c, float(v), self._p(k))
        self.a[c] = ds(D(v) * kali)

    def u(self, c, v, **k):  # angka yang bukan angka dokumen (nomor, tahun, hitungan samping)
        self.ws.write_number(c, float(v), self._p(k))

    def f(self, c, rumus, v, kali=1, **k):
        self.ws.write_formula(c, rumus, self._p(k), float(v))
        self.a[c] = ds(D(v) * kali)

    def m(self, rng, s, **k):
        self.ws.merge_range(rng, s, self._p(k))

    def mn(self, rng, v, kali=1, **k):  # angka pada sel gabung
        self.ws.merge_range(rng, "", self._p(k))
        c = rng.split(":")[0]
        self.ws.write_number(c, float(v), self._p(k))
        self.a[c] = ds(D(v) * kali)

    def mx(self, rng, s, v, **k):
        self.ws.merge_range(rng, s, self._p(k))
        self.a[rng.split(":")[0]] = ds(v)

    def lebar(self, **w):
        for k, v in w.items():
            self.ws.set_column(f"{k.replace('_', ':')}" if "_" in k else f"{k}:{k}", v)

    def tinggi(self, a, z, h):
        for r in range(a, z + 1):
            self.ws.set_row(r - 1, h)

    def dok(self, jenis, lo, hi=None):
        return {
            "berkas": self.b.nama,
            "lembar": self.nama,
            "jenis": jenis if isinstance(jenis, list) else [jenis],
            "baris": [lo, hi if hi is not None else lo],
            "angka": dict(self.a),
        }


# ---------------------------------------------------------------------------------------------
# 1. T-C.27 Renstra Dinas Perikanan, rupiah dalam ribuan
# ---------------------------------------------------------------------------------------------
# (tingkat, kode, uraian, [(indikator, satuan, awal, [k22..k26], akhir, cara)], pagu 2022 ribuan untuk sub kegiatan)
# cara: 's' jumlah, 'l' tahun terakhir, 't' diketik sebagai teks berkoma
_TC27 = [
    (
        "T",
        "",
        "Meningkatkan kontribusi sektor perikanan terhadap perekonomian daerah",
        [
            (
                "Kontribusi sub sektor perikanan terhadap PDRB",
                "%",
                "11.42",
                ["11.6", "11.85", "12.1", "12.35", "12.6"],
                "l",
            )
        ],
        0,
    ),
    (
        "S",
        "",
        "Meningkatnya produksi perikanan tangkap dan budidaya",
        [
            ("Jumlah produksi perikanan tangkap", "ton", "18642.5", ["18900", "19150", "19480", "19800", "20150"], "l"),
            ("Jumlah produksi perikanan budidaya", "ton", "41230", ["42150", "43100", "44150", "45200", "46300"], "l"),
        ],
        0,
    ),
    (
        "P",
        "3.25.03",
        "PROGRAM PENGELOLAAN PERIKANAN TANGKAP",
        [
            (
                "Persentase peningkatan produksi perikanan tangkap",
                "%",
                "1.12",
                ["1.38", "1.32", "1.72", "1.64", "1.77"],
                "l",
            )
        ],
        0,
    ),
    (
        "K",
        "3.25.03.2.01",
        "Pengelolaan Penangkapan Ikan di Wilayah Sungai, Danau, Waduk, Rawa, dan Genangan Air Lainnya yang dapat Diusahakan dalam 1 (Satu) Daerah Kabupaten/Kota",
        [
            (
                "Jumlah prasarana dan sarana penangkapan ikan yang tersedia",
                "unit",
                "64",
                ["40", "45", "45", "50", "50"],
                "s",
            )
        ],
        0,
    ),
    (
        "B",
        "3.25.03.2.01.02",
        "Penyediaan Prasarana Usaha Perikanan Tangkap",
        [("Jumlah prasarana usaha perikanan tangkap yang tersedia", "unit", "4", ["5", "5", "5", "5", "5"], "s")],
        1285500,
    ),
    (
        "B",
        "3.25.03.2.01.03",
        "Penjaminan Ketersediaan Sarana Usaha Perikanan Tangkap",
        [
            (
                "Jumlah sarana usaha perikanan tangkap yang terjamin ketersediaannya",
                "unit",
                "60",
                ["35", "40", "40", "45", "45"],
                "s",
            )
        ],
        2140750,
    ),
    (
        "K",
        "3.25.03.2.02",
        "Pemberdayaan Nelayan Kecil dalam Daerah Kabupaten/Kota",
        [
            ("Jumlah nelayan kecil yang diberdayakan", "orang", "120", ["150", "150", "175", "175", "200"], "s"),
            ("Jumlah kelompok usaha bersama (KUB) yang naik kelas", "KUB", "3", ["4", "5", "5", "6", "6"], "s"),
        ],
        0,
    ),
    (
        "B",
        "3.25.03.2.02.01",
        "Pengembangan Kapasitas Nelayan Kecil",
        [
            (
                "Jumlah nelayan kecil yang ditingkatkan kapasitasnya",
                "orang",
                "120",
                ["150", "150", "175", "175", "200"],
                "s",
            )
        ],
        318400,
    ),
    (
        "B",
        "3.25.03.2.02.02",
        "Pelaksanaan Fasilitasi Pembentukan dan Pengembangan Kelembagaan Nelayan Kecil",
        [("Jumlah kelembagaan nelayan kecil yang difasilitasi", "KUB", "-", ["8", "8", "10", "10", "12"], "s")],
        142650,
    ),
    (
        "K",
        "3.25.03.2.03",
        "Pengelolaan dan Penyelenggaraan Tempat Pelelangan Ikan (TPI)",
        [("Jumlah TPI yang dikelola sesuai standar", "unit", "1", ["1", "2", "2", "3", "3"], "l")],
        0,
    ),
    (
        "B",
        "3.25.03.2.03.02",
        "Pelayanan Penyelenggaraan Tempat Pelelangan Ikan (TPI)",
        [("Jumlah layanan penyelenggaraan TPI", "bulan", "12", ["12", "12", "12", "12", "12"], "s")],
        276300,
    ),
    (
        "P",
        "3.25.04",
        "PROGRAM PENGELOLAAN PERIKANAN BUDIDAYA",
        [
            (
                "Persentase peningkatan produksi perikanan budidaya",
                "%",
                "1.95",
                ["2.23", "2.25", "2.44", "2.38", "2.43"],
                "l",
            )
        ],
        0,
    ),
    (
        "K",
        "3.25.04.2.02",
        "Pemberdayaan Pembudi Daya Ikan Kecil",
        [
            (
                "Jumlah kelompok pembudidaya ikan (Pokdakan) yang dibina",
                "Pokdakan",
                "22",
                ["25", "25", "28", "30", "30"],
                "s",
            )
        ],
        0,
    ),
    (
        "B",
        "3.25.04.2.02.01",
        "Pengembangan Kapasitas Pembudi Daya Ikan Kecil",
        [("Jumlah pembudidaya ikan kecil yang dilatih", "orang", "90", ["100", "110", "120", "120", "130"], "s")],
        264900,
    ),
    (
        "K",
        "3.25.04.2.04",
        "Pengelolaan Pembudidayaan Ikan",
        [
            (
                "Luas lahan budidaya rumput laut dan tambak yang dikelola",
                "Ha",
                "1846.75",
                ["1880", "1925.5", "1970", "2015.25", "2060"],
                "l",
            )
        ],
        0,
    ),
    (
        "B",
        "3.25.04.2.04.02",
        "Penyediaan Prasarana Pembudidayaan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota",
        [("Jumlah prasarana pembudidayaan ikan yang tersedia", "unit", "6", ["6", "7", "7", "8", "8"], "s")],
        1672000,
    ),
    (
        "B",
        "3.25.04.2.04.03",
        "Penjaminan Ketersediaan Sarana Pembudidayaan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota",
        [
            (
                "Jumlah benih/bibit yang disalurkan",
                "ekor",
                "350000",
                ["400000", "425000", "450000", "475000", "500000"],
                "s",
            )
        ],
        1198250,
    ),
    (
        "S",
        "",
        "Meningkatnya pendapatan pelaku usaha perikanan",
        [("Nilai Tukar Nelayan (NTN)", "indeks", "98.74", ["99.5", "100.4", "101.35", "102.25", "103.1"], "t")],
        0,
    ),
    (
        "P",
        "3.25.06",
        "PROGRAM PENGOLAHAN DAN PEMASARAN HASIL PERIKANAN",
        [
            (
                "Persentase UPI yang bersertifikat kelayakan pengolahan",
                "%",
                "8.5",
                ["12", "16.5", "21", "25.5", "30"],
                "l",
            )
        ],
        0,
    ),
    (
        "K",
        "3.25.06.2.02",
        "Pembinaan Mutu dan Keamanan Hasil Perikanan bagi Usaha Pengolahan dan Pemasaran Skala Mikro dan Kecil",
        [("Jumlah unit pengolahan ikan (UPI) yang dibina", "UPI", "18", ["20", "22", "25", "25", "28"], "s")],
        0,
    ),
    (
        "B",
        "3.25.06.2.02.02",
        "Pelaksanaan Bimbingan dan Penerapan Persyaratan atau Standar pada Usaha Pengolahan dan Pemasaran Skala Mikro dan Kecil",
        [("Jumlah UPI yang mendapat bimbingan", "UPI", "18", ["20", "22", "25", "25", "28"], "s")],
        231700,
    ),
    (
        "K",
        "3.25.06.2.03",
        "Penyediaan dan Penyaluran Bahan Baku Industri Pengolahan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota",
        [("Angka konsumsi ikan", "kg/kap/thn", "54.3", ["55.1", "55.9", "56.75", "57.6", "58.5"], "t")],
        0,
    ),
    (
        "B",
        "3.25.06.2.03.01",
        "Peningkatan Ketersediaan Ikan untuk Konsumsi dan Usaha Pengolahan",
        [("Jumlah gerakan memasyarakatkan makan ikan (Gemarikan)", "kali", "2", ["3", "3", "4", "4", "4"], "s")],
        187350,
    ),
    (
        "S",
        "",
        "Meningkatnya akuntabilitas kinerja Dinas Perikanan",
        [("Nilai SAKIP Dinas Perikanan", "nilai", "61.35", ["63", "65.5", "68.5", "71", "73.5"], "t")],
        0,
    ),
    (
        "P",
        "3.25.01",
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
        [
            (
                "Persentase penunjang urusan pemerintahan daerah yang terpenuhi",
                "%",
                "95",
                ["100", "100", "100", "100", "100"],
                "l",
            )
        ],
        0,
    ),
    (
        "K",
        "3.25.01.2.01",
        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        [
            (
                "Jumlah dokumen perencanaan dan evaluasi yang tersusun",
                "dokumen",
                "9",
                ["10", "10", "10", "10", "11"],
                "s",
            )
        ],
        0,
    ),
    (
        "B",
        "3.25.01.2.01.01",
        "Penyusunan Dokumen Perencanaan Perangkat Daerah",
        [("Jumlah dokumen perencanaan perangkat daerah", "dokumen", "4", ["4", "4", "4", "4", "5"], "s")],
        46500,
    ),
    (
        "B",
        "3.25.01.2.01.07",
        "Evaluasi Kinerja Perangkat Daerah",
        [("Jumlah laporan evaluasi kinerja perangkat daerah", "laporan", "5", ["6", "6", "6", "6", "6"], "s")],
        28350,
    ),
    (
        "K",
        "3.25.01.2.02",
        "Administrasi Keuangan Perangkat Daerah",
        [("Jumlah bulan layanan administrasi keuangan", "bulan", "12", ["12", "12", "12", "12", "12"], "s")],
        0,
    ),
    (
        "B",
        "3.25.01.2.02.01",
        "Penyediaan Gaji dan Tunjangan ASN",
        [("Jumlah orang yang menerima gaji dan tunjangan ASN", "org/bln", "41", ["42", "42", "43", "43", "44"], "l")],
        3864200,
    ),
    (
        "K",
        "3.25.01.2.06",
        "Administrasi Umum Perangkat Daerah",
        [("Jumlah jenis layanan administrasi umum", "jenis", "7", ["7", "7", "7", "7", "7"], "l")],
        0,
    ),
    (
        "B",
        "3.25.01.2.06.09",
        "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
        [("Jumlah laporan rapat koordinasi dan konsultasi", "laporan", "24", ["24", "24", "26", "26", "28"], "s")],
        215600,
    ),
]


def l01_tc27_renstra(folder):
    rng = random.Random(1601)
    b = Buku(folder, "T-C.27 RENSTRA DISKAN 2021-2026 (fix revisi).xlsx")
    s = b.lembar("T-C.27", font_name="Arial Narrow", font_size=8, valign="top", text_wrap=True, border=1)
    ws = s.ws
    ws.set_landscape()
    ws.set_paper(14)
    ws.fit_to_pages(1, 0)
    ws.repeat_rows(5, 8)
    ws.set_margins(0.4, 0.4, 0.5, 0.5)
    s.lebar(A=15, B=15, C=13, D=30, E=26, F=8, G=9, H_Q=9, R=9, S=11, T=13)
    ws.set_column("U:U", 14, None, {"hidden": True})
    nb = dict(border=None, bold=True, font_size=11, align="center", text_wrap=None)
    s.m("A1:T1", "Tabel T-C.27", **{**nb, "align": "left"})
    s.m("A2:T2", "RENCANA PROGRAM, KEGIATAN, SUB KEGIATAN DAN PENDANAAN", **nb)
    s.m("A3:T3", "DINAS PERIKANAN KABUPATEN BAULU", **nb)
    s.m("A4:T4", "PERIODE TAHUN 2021 - 2026", **nb)
    s.t("S5", "(dalam ribuan rupiah)", border=None, italic=True, text_wrap=None, align="right")
    h = dict(bold=True, align="center", valign="vcenter", bg_color="#D9D9D9")
    for c, w in zip(
        "ABCDEFG",
        [
            "Tujuan",
            "Sasaran",
            "Kode",
            "Program / Kegiatan / Sub Kegiatan",
            "Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)",
            "Satuan",
            "Data Capaian pada Tahun Awal Perencanaan (2020)",
        ],
    ):
        s.m(f"{c}6:{c}8", w, **h)
    s.m("H6:S6", "Target Kinerja Program dan Kerangka Pendanaan", **h)
    for i, th in enumerate(range(2022, 2027)):
        a, z = CN(7 + 2 * i), CN(8 + 2 * i)
        s.m(f"{a}7:{z}7", f"Tahun {th}", **h)
        s.t(f"{a}8", "K", **h)
        s.t(f"{z}8", "Rp (000)", **h)
    s.m("R7:S7", "Kondisi Kinerja pada Akhir Periode Renstra", **h)
    s.t("R8", "K", **h)
    s.t("S8", "Rp (000)", **h)
    s.m("T6:T8", "Unit Kerja Perangkat Daerah Penanggung Jawab", **h)
    s.m("U6:U8", "Lokasi", **h)
    for i in range(21):
        s.t(f"{CN(i)}9", f"({i + 1})", font_size=7, align="center", italic=True)
    # susun baris
    baris = []
    for lv, kode, ur, inds, pagu in _TC27:
        for j, ind in enumerate(inds):
            baris.append([lv, kode, ur, ind, pagu, j])
    r0 = 10
    n = len(baris)
    uang = {}
    for i, (lv, kode, ur, ind, pagu, j) in enumerate(baris):
        if lv == "B":
            v, seri = D(pagu), []
            for th in range(5):
                seri.append(v)
                v = (v * D(str(rng.choice([1.03, 1.05, 1.06, 1.08, 1.1]))) / 50).quantize(D(1)) * 50
            uang[i] = seri

    def anak(i):
        lv, kode = baris[i][0], baris[i][1]
        return [
            k
            for k in range(n)
            if baris[k][5] == 0 and baris[k][1].startswith(kode + ".") and baris[k][0] == ("B" if lv == "K" else "K")
        ]

    for lv in "KP":
        for i in range(n):
            if baris[i][0] == lv and baris[i][5] == 0:
                uang[i] = [sum(uang[k][t] for k in anak(i)) for t in range(5)]
    # sel gabung tujuan dan sasaran
    s.m(f"A{r0}:A{r0 + n - 1}", baris[0][2])
    s.t(f"B{r0}", "")
    awal = [i for i in range(n) if baris[i][0] == "S" and baris[i][5] == 0] + [n]
    for p, q in zip(awal, awal[1:]):
        s.m(f"B{r0 + p}:B{r0 + q - 1}", baris[p][2])
    pj = {
        "3.25.03": "Bidang Perikanan Tangkap",
        "3.25.04": "Bidang Perikanan Budidaya",
        "3.25.06": "Bidang PPHP",
        "3.25.01": "Sekretariat",
    }
    for i, (lv, kode, ur, (ik, sat, aw, ks, cara), pagu, j) in enumerate(baris):
        r = r0 + i
        g = dict(bold=True) if lv in "TSP" else {}
        if lv == "P":
            g["bg_color"] = "#DDEBF7"
        elif lv == "K":
            g["italic"] = True
        s.t(f"C{r}", kode if j == 0 else "", **g)
        s.t(f"D{r}", ur if lv in "PKB" and j == 0 else "", **g)
        s.t(f"E{r}", ik, **g)
        s.t(f"F{r}", sat, **{**g, "align": "center"})
        dua = any("." in v for v in [aw] + ks)
        nf = "#,##0.00" if dua else "#,##0"

        def isi(c, v):
            if v == "-":
                s.t(c, "-", **{**g, "align": "center"})
            elif cara == "t":
                s.x(c, idn(v, 2), v, **{**g, "align": "right"})
            else:
                s.n(c, v, num_format=nf, **g)

        isi(f"G{r}", aw)
        for t in range(5):
            isi(f"{CN(7 + 2 * t)}{r}", ks[t])
        if cara == "s":
            s.f(f"R{r}", f"=H{r}+J{r}+L{r}+N{r}+P{r}", sum(map(D, ks)), num_format=nf, **g)
        else:
            isi(f"R{r}", ks[-1])
        for t in range(5):
            c = CN(8 + 2 * t)
            if i not in uang:
                s.t(f"{c}{r}", "", **g)
            elif lv == "B":
                s.n(f"{c}{r}", uang[i][t], 1000, num_format="#,##0", **g)
            else:
                s.f(
                    f"{c}{r}",
                    "=" + "+".join(f"{c}{r0 + k}" for k in anak(i)),
                    uang[i][t],
                    1000,
                    num_format="#,##0",
                    **g,
                )
        if i in uang:
            s.f(f"S{r}", f"=I{r}+K{r}+M{r}+O{r}+Q{r}", sum(uang[i]), 1000, num_format="#,##0", **g)
        else:
            s.t(f"S{r}", "", **g)
        s.t(f"T{r}", pj.get(kode[:7], "") if lv in "PKB" and j == 0 else ("Dinas Perikanan" if j == 0 else ""), **g)
        s.t(f"U{r}", "Kab. Baulu" if lv == "B" else "", **g)
    rj = r0 + n
    j = dict(bold=True, bg_color="#D9D9D9")
    s.m(f"A{rj}:G{rj}", "J U M L A H", align="center", **j)
    prog = [i for i in range(n) if baris[i][0] == "P"]
    tot = [sum(uang[i][t] for i in prog) for t in range(5)]
    for t in range(5):
        s.t(f"{CN(7 + 2 * t)}{rj}", "", **j)
        c = CN(8 + 2 * t)
        s.f(f"{c}{rj}", "=" + "+".join(f"{c}{r0 + k}" for k in prog), tot[t], 1000, num_format="#,##0", **j)
    s.t(f"R{rj}", "", **j)
    s.f(f"S{rj}", f"=I{rj}+K{rj}+M{rj}+O{rj}+Q{rj}", sum(tot), 1000, num_format="#,##0", **j)
    s.t(f"T{rj}", "", **j)
    s.t(f"U{rj}", "", **j)
    s.tinggi(6, 8, 18)
    s.tinggi(r0, rj - 1, 33)
    pl = dict(border=None, text_wrap=None, align="center", font_size=10)
    s.m(f"P{rj + 2}:T{rj + 2}", "Baulu,        Desember 2021", **pl)
    s.m(f"P{rj + 3}:T{rj + 3}", "KEPALA DINAS PERIKANAN", **{**pl, "bold": True})
    s.m(f"P{rj + 8}:T{rj + 8}", "Nama Pejabat", **{**pl, "bold": True, "underline": 1})
    s.m(f"P{rj + 9}:T{rj + 9}", "NIP 19xxxxxxxx", **pl)
    # lembar catatan
    c = b.lembar("cttn", font_name="Arial Narrow", font_size=10)
    c.ws.set_column("A:A", 4)
    c.ws.set_column("B:B", 90)
    for i, w in enumerate(
        [
            "Catatan hasil verifikasi Bappeda",
            "kode disesuaikan dengan Kepmendagri 050-5889",
            "indikator NTN pakai data BPS, bukan hitungan sendiri",
            "lokasi disembunyikan dulu, minta isian dari bidang",
            "Rp pakai ribuan biar muat di folio",
        ]
    ):
        c.t(f"B{i + 2}", w)
        if i:
            c.t(f"A{i + 2}", "-")
    b.tutup()
    return {
        "cerita": "Tabel T-C.27 Renstra dalam ribuan rupiah, tujuan dan sasaran digabung ke bawah, K dan Rp per tahun; indeks diketik sebagai teks berkoma, kolom Lokasi disembunyikan.",
        "dokumen": [s.dok("renstra", n)],
        "bukan": [(b.nama, "cttn")],
        "salah": [],
    }


# ---------------------------------------------------------------------------------------------
# 2. T-C.29 Dinas Ketahanan Pangan (Renja 2025), kode dipecah lima kolom, angka bersatuan diketik
# ---------------------------------------------------------------------------------------------
# kode, uraian, indikator, satuan ('%' = angka saja), cara, Renstra 2026, s/d 2022, T 2023, R 2023, T 2024
_TC29 = [
    (
        "2.09.02",
        "Program Pengelolaan Sumber Daya Ekonomi untuk Kedaulatan dan Kemandirian Pangan",
        "Persentase ketersediaan infrastruktur pendukung kemandirian pangan",
        "%",
        "l",
        "90",
        "72.5",
        "78",
        "76.44",
        "82",
    ),
    (
        "2.09.02.2.01",
        "Penyediaan Infrastruktur dan Seluruh Pendukung Kemandirian Pangan sesuai Kewenangan Daerah Kabupaten/Kota",
        "Jumlah infrastruktur pendukung kemandirian pangan yang tersedia",
        "unit",
        "s",
        "20",
        "5",
        "4",
        "3",
        "4",
    ),
    (
        "2.09.02.2.01.01",
        "Penyediaan Infrastruktur Lumbung Pangan",
        "Jumlah lumbung pangan masyarakat yang tersedia",
        "unit",
        "s",
        "12",
        "3",
        "2",
        "2",
        "3",
    ),
    (
        "2.09.02.2.01.02",
        "Penyediaan Infrastruktur Lantai Jemur",
        "Jumlah lantai jemur yang tersedia",
        "unit",
        "s",
        "8",
        "2",
        "2",
        "1",
        "1",
    ),
    (
        "2.09.03",
        "Program Peningkatan Diversifikasi dan Ketahanan Pangan Masyarakat",
        "Skor Pola Pangan Harapan (PPH) konsumsi",
        "skor",
        "l",
        "92",
        "84.6",
        "86.5",
        "87.15",
        "88",
    ),
    ("", "", "Angka kecukupan energi (AKE)", "kkal", "l", "2250", "2118", "2150", "2164", "2180"),
    (
        "2.09.03.2.01",
        "Penyediaan dan Penyaluran Pangan Pokok atau Pangan Lainnya sesuai dengan Kebutuhan Daerah Kabupaten/Kota dalam rangka Stabilisasi Pasokan dan Harga Pangan",
        "Jumlah pangan pokok yang disalurkan dalam rangka stabilisasi",
        "kg",
        "s",
        "275000",
        "62500",
        "50000",
        "48750",
        "55000",
    ),
    (
        "2.09.03.2.01.02",
        "Penyediaan Pangan Berbasis Sumber Daya Lokal",
        "Jumlah kelompok pengolah pangan lokal yang dibina",
        "klp",
        "s",
        "40",
        "9",
        "8",
        "8",
        "8",
    ),
    (
        "2.09.03.2.01.03",
        "Koordinasi, Sinkronisasi dan Pelaksanaan Distribusi Pangan Pokok dan Pangan Lainnya",
        "Jumlah pelaksanaan gerakan pangan murah",
        "kali",
        "s",
        "60",
        "10",
        "12",
        "15",
        "12",
    ),
    (
        "2.09.03.2.01.04",
        "Pemantauan Stok, Pasokan dan Harga Pangan",
        "Jumlah laporan pemantauan stok, pasokan dan harga pangan",
        "lap",
        "s",
        "60",
        "12",
        "12",
        "12",
        "12",
    ),
    (
        "2.09.03.2.02",
        "Pengelolaan dan Keseimbangan Cadangan Pangan Kabupaten/Kota",
        "Persentase pemenuhan cadangan pangan pemerintah kabupaten (CPPD)",
        "%",
        "l",
        "100",
        "58.35",
        "70",
        "66.5",
        "80",
    ),
    (
        "2.09.03.2.02.03",
        "Pengadaan Cadangan Pangan Pemerintah Kabupaten/Kota",
        "Jumlah cadangan beras pemerintah daerah yang diadakan",
        "kg",
        "s",
        "125000",
        "24000",
        "25000",
        "22500",
        "25000",
    ),
    (
        "2.09.03.2.04",
        "Pelaksanaan Pencapaian Target Konsumsi Pangan Perkapita/Tahun sesuai dengan Angka Kecukupan Gizi",
        "Jumlah desa yang melaksanakan penganekaragaman konsumsi pangan",
        "desa",
        "s",
        "75",
        "14",
        "15",
        "15",
        "16",
    ),
    (
        "2.09.03.2.04.02",
        "Pemberdayaan Masyarakat dalam Penganekaragaman Konsumsi Pangan Berbasis Sumber Daya Lokal",
        "Jumlah KWT pengelola pekarangan pangan lestari",
        "KWT",
        "s",
        "75",
        "14",
        "15",
        "16",
        "15",
    ),
    (
        "2.09.04",
        "Program Penanganan Kerawanan Pangan",
        "Persentase desa rawan pangan *)",
        "%",
        "n",
        "8",
        "17.6",
        "15",
        "15.6",
        "12.5",
    ),
    (
        "2.09.04.2.01",
        "Penyusunan Peta Kerentanan dan Ketahanan Pangan Kecamatan",
        "Jumlah peta ketahanan dan kerentanan pangan (FSVA)",
        "dok",
        "s",
        "5",
        "1",
        "1",
        "1",
        "1",
    ),
    (
        "2.09.04.2.01.01",
        "Penyusunan, Pemutakhiran dan Analisis Peta Ketahanan dan Kerentanan Pangan",
        "Jumlah dokumen FSVA yang dimutakhirkan",
        "dok",
        "s",
        "5",
        "1",
        "1",
        "1",
        "1",
    ),
    (
        "2.09.04.2.02",
        "Penanganan Kerawanan Pangan Kewenangan Kabupaten/Kota",
        "Jumlah rumah tangga rawan pangan yang ditangani",
        "RT",
        "s",
        "2500",
        "480",
        "500",
        "462",
        "525",
    ),
    (
        "2.09.04.2.02.03",
        "Pelaksanaan Pengadaan, Pengelolaan, dan Penyaluran Cadangan Pangan pada Kerawanan Pangan",
        "Jumlah bantuan beras yang disalurkan",
        "kg",
        "s",
        "50000",
        "9600",
        "10000",
        "9240",
        "10500",
    ),
    (
        "2.09.05",
        "Program Pengawasan Keamanan Pangan",
        "Persentase pangan segar yang memenuhi syarat keamanan pangan",
        "%",
        "l",
        "92.5",
        "80",
        "84",
        "86.1",
        "87",
    ),
    (
        "2.09.05.2.01",
        "Pelaksanaan Pengawasan Keamanan Pangan Segar Daerah Kabupaten/Kota",
        "Jumlah sampel pangan segar asal tumbuhan (PSAT) yang diuji",
        "sampel",
        "s",
        "300",
        "54",
        "60",
        "57",
        "60",
    ),
    (
        "2.09.05.2.01.02",
        "Penyediaan Sarana dan Prasarana Pengujian Mutu dan Keamanan Pangan Segar Asal Tumbuhan",
        "Jumlah rapid test kit yang tersedia",
        "paket",
        "s",
        "15",
        "3",
        "3",
        "3",
        "3",
    ),
    (
        "2.09.05.2.01.04",
        "Registrasi Keamanan Pangan Segar Asal Tumbuhan",
        "Jumlah registrasi PSAT-PDUK yang diterbitkan",
        "no. reg",
        "s",
        "50",
        "6",
        "10",
        "9",
        "10",
    ),
    (
        "2.09.01",
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        "Nilai SAKIP Dinas Ketahanan Pangan",
        "nilai",
        "l",
        "75",
        "62.8",
        "66",
        "65.34",
        "68",
    ),
    (
        "2.09.01.2.01",
        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        "Jumlah dokumen perencanaan dan evaluasi yang disusun tepat waktu",
        "dok",
        "s",
        "50",
        "10",
        "10",
        "10",
        "10",
    ),
    (
        "2.09.01.2.02",
        "Administrasi Keuangan Perangkat Daerah",
        "Jumlah bulan pembayaran gaji dan tunjangan ASN",
        "bln",
        "s",
        "60",
        "12",
        "12",
        "12",
        "12",
    ),
    (
        "2.09.01.2.05",
        "Administrasi Kepegawaian Perangkat Daerah",
        "Jumlah pegawai yang mengikuti diklat/bimtek",
        "org",
        "s",
        "25",
        "3",
        "5",
        "2",
        "5",
    ),
    (
        "2.09.01.2.08",
        "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
        "Jumlah bulan layanan jasa penunjang",
        "bln",
        "s",
        "60",
        "12",
        "12",
        "12",
        "12",
    ),
]


def l02_tc29_ketahanan_pangan(folder):
    b = Buku(folder, "Form T-C.29 DKP utk Renja 2025.xlsx")
    s = b.lembar("TC29", font_name="Arial Narrow", font_size=9, valign="vcenter", text_wrap=True, border=1)
    ws = s.ws
    ws.set_landscape()
    ws.set_paper(14)
    ws.fit_to_pages(1, 0)
    ws.repeat_rows(6, 10)
    s.lebar(A_C=3.3, D=5, E=4, F=38, G=30, H=11, I=12, J_K=11, L=9, M=11, N=12, O=9, P=18)
    nb = dict(border=None, bold=True, font_size=12, align="center", text_wrap=None)
    s.t("A1", "Tabel T-C.29.", **{**nb, "align": "left", "font_size": 10})
    s.m("A2:P2", "Rekapitulasi Evaluasi Hasil Pelaksanaan Renja Perangkat Daerah", **nb)
    s.m("A3:P3", "dan Pencapaian Renstra Perangkat Daerah s/d Tahun 2024", **nb)
    s.m("A4:P4", "Kabupaten Baulu", **nb)
    s.t("A6", "Nama Perangkat Daerah : Dinas Ketahanan Pangan", **{**nb, "align": "left", "font_size": 10})
    h = dict(bold=True, align="center", font_size=8)
    s.m("A7:E10", "Kode", **h)
    s.m("F7:F10", "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan", **h)
    s.m("G7:G10", "Indikator Kinerja Program (outcomes)/ Kegiatan (output)", **h)
    s.m("H7:H10", "Target Kinerja Capaian Program (Renstra Perangkat Daerah) Tahun 2026", **h)
    s.m("I7:I10", "Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun 2022 (n-3)", **h)
    s.m("J7:L7", "Target dan Realisasi Kinerja Program dan Kegiatan Tahun 2023 (n-2)", **h)
    s.m("J8:J10", "Target Renja Perangkat Daerah Tahun 2023", **h)
    s.m("K8:K10", "Realisasi Renja Perangkat Daerah Tahun 2023", **h)
    s.m("L8:L10", "Tingkat Realisasi (%)", **h)
    s.m("M7:M10", "Target Program dan Kegiatan (Renja Perangkat Daerah Tahun 2024) (n-1)", **h)
    s.m("N7:O8", "Perkiraan Realisasi Capaian Target Renstra s/d Tahun Berjalan 2024 (n-1)", **h)
    s.m("N9:N10", "Realisasi Capaian Program dan Kegiatan s/d Tahun 2024", **h)
    s.m("O9:O10", "Tingkat Capaian Realisasi Target Renstra (%)", **h)
    s.m("P7:P10", "Catatan", **h)
    s.m("A11:E11", "1", **h)
    for c, w in zip("FGHIJKLMNOP", ["2", "3", "4", "5", "6", "7", "8=(7/6)", "9", "10=(5+7+9)", "11=(10/4)", "12"]):
        s.t(f"{c}11", w, **{**h, "italic": True})
    r = 12
    for kd, w in (
        (["2"], "URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR"),
        (["2", "09"], "PANGAN"),
    ):
        for i in range(5):
            s.t(f"{CN(i)}{r}", kd[i] if i < len(kd) else "", bold=True, align="center")
        s.t(f"F{r}", w, bold=True)
        for c in "GHIJKLMNOP":
            s.t(f"{c}{r}", "")
        r += 1
    cat = {
        "2.09.02.2.01.02": "1 unit gagal lelang",
        "2.09.01.2.05": "anggaran diklat direfocusing",
        "2.09.03.2.01.03": "tambahan dari dana insentif fiskal",
        "2.09.04": "data FSVA",
        "2.09.05.2.01.04": "1 berkas masih di provinsi",
    }
    for k, (kode, ur, ik, sat, cara, t26, r22, t23, r23, t24) in enumerate(_TC29):
        p = kode.split(".")
        pe = (
            (
                [p[0], p[1]]
                + ([p[2]] if len(p) > 2 else [])
                + ([p[3] + "." + p[4]] if len(p) > 4 else [])
                + ([p[5]] if len(p) > 5 else [])
            )
            if kode
            else []
        )
        g = (
            dict(bold=True, bg_color="#E2EFDA")
            if len(pe) == 3 or not kode
            else (dict(bold=True) if len(pe) == 4 else {})
        )
        for i in range(5):
            s.t(f"{CN(i)}{r}", pe[i] if i < len(pe) else "", **{**g, "align": "center"})
        s.t(f"F{r}", ur, **g)
        s.t(f"G{r}", ik, **g)
        teks = cara == "s"

        def isi(c, v):
            if teks:
                s.x(f"{c}{r}", f"{idn(v)} {sat}", v, align="center", **g)
            elif sat == "kkal":
                s.n(f"{c}{r}", v, num_format="#,##0", align="center", **g)
            else:
                s.n(f"{c}{r}", v, num_format="0.00", align="center", **g)

        for c, v in zip("HIJKM", (t26, r22, t23, r23, t24)):
            isi(c, v)
        nn = D(r22) + D(r23) + D(t24) if cara == "s" else D(t24)
        isi("N", nn)
        if cara == "n":
            L, O = neg(t23, r23), neg(t26, nn)
        else:
            L, O = pct(r23, t23), pct(nn, t26)
        if teks:
            s.n(f"L{r}", L, num_format="0.00", align="center", **g)
            s.n(f"O{r}", O, num_format="0.00", align="center", **g)
        elif cara == "n":
            s.f(f"L{r}", f"=ROUND((2*J{r}-K{r})/J{r}*100,2)", L, num_format="0.00", align="center", **g)
            s.f(f"O{r}", f"=ROUND((2*H{r}-N{r})/H{r}*100,2)", O, num_format="0.00", align="center", **g)
        else:
            s.f(f"L{r}", f"=ROUND(K{r}/J{r}*100,2)", L, num_format="0.00", align="center", **g)
            s.f(f"O{r}", f"=ROUND(N{r}/H{r}*100,2)", O, num_format="0.00", align="center", **g)
        s.t(f"P{r}", cat.get(kode, ""), font_size=8, **{x: y for x, y in g.items() if x == "bg_color"})
        r += 1
    s.tinggi(7, 10, 17)
    s.tinggi(12, r - 1, 25.5)
    kt = dict(border=None, text_wrap=None, italic=True, font_size=8)
    s.t(
        f"A{r}",
        "Ket: untuk indikator persentase, skor, angka dan nilai (bukan jumlah) kolom 10 memakai angka tahun terakhir (kolom 9), tidak dijumlah.",
        **kt,
    )
    s.t(f"A{r + 1}", "*) makin rendah makin baik, rumus capaian = (2 x target - realisasi)/target x 100", **kt)
    pl = dict(border=None, text_wrap=None, align="center", font_size=10)
    s.m(f"M{r + 3}:P{r + 3}", "Baulu, 12 Pebruari 2024", **pl)
    s.m(f"M{r + 4}:P{r + 4}", "Plt. Kepala Dinas Ketahanan Pangan,", **pl)
    s.m(f"M{r + 8}:P{r + 8}", "Nama Pejabat", **{**pl, "bold": True, "underline": 1})
    s.m(f"M{r + 9}:P{r + 9}", "NIP 19xxxxxxxx", **pl)
    # petunjuk pengisian bawaan form lama
    c = b.lembar("petunjuk", font_name="Arial Narrow", font_size=10)
    c.ws.set_column("A:A", 12)
    c.ws.set_column("B:B", 95)
    c.t("A1", "PETUNJUK PENGISIAN TABEL T-C.29", bold=True)
    for i, (a, w) in enumerate(
        [
            ("Kolom (1)", "diisi kode urusan/bidang urusan/program/kegiatan/sub kegiatan"),
            ("Kolom (2)", "diisi nama urusan, program, kegiatan, sub kegiatan sesuai Renja"),
            ("Kolom (4)", "diisi target akhir Renstra (bukan target tahunan)"),
            ("Kolom (5)", "diisi realisasi s/d tahun n-3, minta ke bidang masing-masing"),
            ("Kolom (10)", "diisi penjumlahan kolom 5, 7 dan 9 sepanjang satuannya jumlah"),
        ]
    ):
        c.t(f"A{i + 3}", a)
        c.t(f"B{i + 3}", w)
    b.tutup()
    n = len(_TC29)
    return {
        "cerita": "T-C.29 untuk Renja 2025: kode dipecah lima kolom sempit, angka bersatuan diketik sebagai teks ('48.750 kg'), persentase berupa angka dan rumus, satu indikator terbalik; perkiraan s/d 2024 = 5+7+9 kecuali indikator persen. Dua baris urusan hanya judul.",
        "dokumen": [s.dok(["pembanding", "pengukuran"], n, n + 2)],
        "bukan": [(b.nama, "petunjuk")],
        "salah": [],
    }


# ---------------------------------------------------------------------------------------------
# 3. PK berjenjang Dinas Perikanan 2024: kadis, sekretaris, tiga kabid, JF + lembar kaskade
# ---------------------------------------------------------------------------------------------
_PROG3 = [
    (
        "Program Pengelolaan Perikanan Tangkap",
        "TANGKAP",
        [
            (
                "Pengelolaan Penangkapan Ikan di Wilayah Sungai, Danau, Waduk, Rawa, dan Genangan Air Lainnya",
                3768412500,
            ),
            ("Pemberdayaan Nelayan Kecil dalam Daerah Kabupaten/Kota", 512640000),
            ("Pengelolaan dan Penyelenggaraan Tempat Pelelangan Ikan (TPI)", 301185750),
        ],
    ),
    (
        "Program Pengelolaan Perikanan Budidaya",
        "BUDIDAYA",
        [
            ("Pemberdayaan Pembudi Daya Ikan Kecil", 287450000),
            ("Penerbitan Tanda Daftar bagi Pembudi Daya Ikan Kecil (TDPIK)", 46300000),
            ("Pengelolaan Pembudidayaan Ikan", 3214968000),
        ],
    ),
    (
        "Program Pengawasan Sumber Daya Kelautan dan Perikanan",
        "PPHP",
        [
            (
                "Pengawasan Sumber Daya Perikanan di Wilayah Sungai, Danau, Waduk, Rawa, dan Genangan Air Lainnya",
                118250000,
            )
        ],
    ),
    (
        "Program Pengolahan dan Pemasaran Hasil Perikanan",
        "PPHP",
        [
            (
                "Pembinaan Mutu dan Keamanan Hasil Perikanan bagi Usaha Pengolahan dan Pemasaran Skala Mikro dan Kecil",
                258900000,
            ),
            ("Penyediaan dan Penyaluran Bahan Baku Industri Pengolahan Ikan", 204775500),
        ],
    ),
    (
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        "SEKRETARIS",
        [
            ("Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", 82460000),
            ("Administrasi Keuangan Perangkat Daerah", 4318775200),
            ("Administrasi Kepegawaian Perangkat Daerah", 38500000),
            ("Administrasi Umum Perangkat Daerah", 396214000),
            ("Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", 214086800),
            ("Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah", 167950000),
        ],
    ),
]


def l03_pk_berjenjang(folder):
    b = Buku(folder, "PK DISKAN TH. 2024.xlsx")
    dok = []
    # ---------- kepala dinas: pernyataan dan lampiran ditumpuk satu lembar
    s = b.lembar("KADIS", font_name="Bookman Old Style", font_size=11, valign="vcenter", text_wrap=True)
    ws = s.ws
    ws.set_paper(14)
    ws.set_portrait()
    ws.fit_to_pages(1, 0)
    ws.set_h_pagebreaks([32])
    s.lebar(A=5, B=34, C=34, D=11, E=15)
    ju = dict(bold=True, align="center", font_size=12, text_wrap=None)
    s.m("A1:E1", "PEMERINTAH KABUPATEN BAULU", **ju)
    s.m("A2:E2", "DINAS PERIKANAN", **{**ju, "font_size": 14})
    s.m("A3:E3", "Jl. Poros Pelabuhan No. 8 Baulu", align="center", font_size=9, bottom=6)
    s.m("A5:E5", "PERJANJIAN KINERJA TAHUN 2024", **{**ju, "underline": 1})
    s.m(
        "A7:E8",
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, kami yang bertandatangan di bawah ini :",
        align="justify",
    )
    for r, a, w in (
        (10, "Nama", ": Nama Pejabat"),
        (11, "Jabatan", ": Kepala Dinas Perikanan Kabupaten Baulu"),
        (14, "Nama", ": Nama Pejabat"),
        (15, "Jabatan", ": Bupati Baulu"),
    ):
        s.t(f"B{r}", a, align="left")
        s.m(f"C{r}:E{r}", w, align="left")
    s.m("A12:E12", "Selanjutnya disebut PIHAK PERTAMA", align="left")
    s.m("A16:E16", "Selaku atasan pihak pertama, selanjutnya disebut PIHAK KEDUA", align="left")
    s.m(
        "A18:E20",
        "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan.",
        align="justify",
    )
    s.m(
        "A21:E23",
        "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan.",
        align="justify",
    )
    s.m("C25:E25", "Baulu,     Januari 2024", align="center")
    s.t("B26", "PIHAK KEDUA", align="center")
    s.m("C26:E26", "PIHAK PERTAMA", align="center")
    s.t("B31", "Nama Pejabat", align="center", bold=True)
    s.m("C31:E31", "Nama Pejabat", align="center", bold=True)
    s.m("C32:E32", "NIP 19xxxxxxxx", align="center")
    s.m("A34:E34", "LAMPIRAN PERJANJIAN KINERJA TAHUN 2024", **ju)
    s.m("A35:E35", "DINAS PERIKANAN KABUPATEN BAULU", **ju)
    k = dict(border=1)
    h = dict(border=1, bold=True, align="center")
    for c, w in zip("ABC", ("NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA")):
        s.t(f"{c}37", w, **h)
    s.m("D37:E37", "TARGET", **h)
    for c, w in zip("ABC", ("(1)", "(2)", "(3)")):
        s.t(f"{c}38", w, **{**h, "bold": None, "font_size": 8})
    s.m("D38:E38", "(4)", **{**h, "bold": None, "font_size": 8})
    s.m("A39:A40", "1.", align="center", **k)
    s.m("B39:B40", "Meningkatnya produksi perikanan tangkap dan budidaya", **k)
    isi = [
        ("Jumlah produksi perikanan tangkap", "19.480 Ton", "19480"),
        ("Jumlah produksi perikanan budidaya", "44.150 Ton", "44150"),
        ("Nilai Tukar Nelayan (NTN)", "101,35", "101.35"),
        ("Angka konsumsi ikan", "56,75 Kg/kap/thn", "56.75"),
        ("Nilai SAKIP Dinas Perikanan", "68,50", "68.5"),
    ]
    s.m("A41:A42", "2.", align="center", **k)
    s.m("B41:B42", "Meningkatnya pendapatan pelaku usaha dan konsumsi ikan masyarakat", **k)
    s.t("A43", "3.", align="center", **k)
    s.t("B43", "Meningkatnya akuntabilitas kinerja Dinas Perikanan", **k)
    for i, (w, tx, v) in enumerate(isi):
        s.t(f"C{39 + i}", w, **k)
        s.mx(f"D{39 + i}:E{39 + i}", tx, v, align="center", **k)
    s.t("A45", "NO", **h)
    s.m("B45:C45", "PROGRAM", **h)
    s.t("D45", "ANGGARAN", **h)
    s.t("E45", "KET", **h)
    ws.set_column("D:D", 21)
    tot = 0
    for i, (p, _, kg) in enumerate(_PROG3):
        r = 46 + i
        v = sum(x for _, x in kg)
        tot += v
        s.t(f"A{r}", f"{i + 1}.", align="center", **k)
        s.m(f"B{r}:C{r}", p, **k)
        s.x(f"D{r}", f"Rp. {idn(v)},-", v, align="right", **k)
        s.t(f"E{r}", "DAU, DAK" if i in (0, 1) else "DAU", align="center", **k)
    s.m("A51:C51", "J U M L A H", **h)
    s.x("D51", f"Rp. {idn(tot)},-", tot, **{**h, "align": "right"})
    s.t("E51", "", **h)
    s.m("C53:E53", "Baulu,     Januari 2024", align="center")
    s.t("B54", "BUPATI BAULU,", align="center", bold=True)
    s.m("C54:E54", "KEPALA DINAS PERIKANAN,", align="center", bold=True)
    s.t("B59", "Nama Pejabat", align="center", bold=True, underline=1)
    s.m("C59:E59", "Nama Pejabat", align="center", bold=True, underline=1)
    s.m("C60:E60", "Pembina Utama Muda, IV/c", align="center")
    s.m("C61:E61", "NIP 19xxxxxxxx", align="center")
    s.tinggi(39, 43, 30)
    dok.append(s.dok("pk", len(isi) + len(_PROG3)))
    # ---------- eselon III
    es3 = [
        (
            "SEKRETARIS",
            "SEKRETARIS",
            "SEKRETARIS DINAS PERIKANAN",
            [
                (
                    "Meningkatnya kualitas layanan penunjang urusan pemerintahan daerah",
                    [
                        ("Persentase penunjang urusan pemerintahan daerah yang terpenuhi", "%", "100"),
                        ("Jumlah dokumen perencanaan dan evaluasi yang disusun tepat waktu", "Dokumen", "10"),
                        ("Persentase barang milik daerah dalam kondisi baik", "%", "87.5"),
                    ],
                ),
                (
                    "Meningkatnya disiplin dan kompetensi aparatur",
                    [("Persentase ASN yang mengikuti pengembangan kompetensi minimal 20 JP", "%", "72")],
                ),
            ],
        ),
        (
            "KABID TANGKAP",
            "TANGKAP",
            "KEPALA BIDANG PERIKANAN TANGKAP",
            [
                (
                    "Meningkatnya produksi perikanan tangkap",
                    [
                        ("Persentase peningkatan produksi perikanan tangkap", "%", "1.72"),
                        ("Jumlah prasarana dan sarana penangkapan ikan yang tersedia", "Unit", "45"),
                    ],
                ),
                (
                    "Meningkatnya kapasitas nelayan kecil",
                    [
                        ("Jumlah nelayan kecil yang diberdayakan", "Orang", "175"),
                        ("Jumlah KUB yang naik kelas", "KUB", "5"),
                    ],
                ),
                ("Meningkatnya pelayanan TPI", [("Jumlah TPI yang dikelola sesuai standar", "Unit", "2")]),
            ],
        ),
        (
            "KABID BUDIDAYA",
            "BUDIDAYA",
            "KEPALA BIDANG PERIKANAN BUDIDAYA",
            [
                (
                    "Meningkatnya produksi perikanan budidaya",
                    [
                        ("Persentase peningkatan produksi perikanan budidaya", "%", "2.44"),
                        ("Luas lahan budidaya rumput laut dan tambak yang dikelola", "Ha", "1970"),
                    ],
                ),
                (
                    "Meningkatnya kapasitas pembudidaya ikan kecil",
                    [
                        ("Jumlah kelompok pembudidaya ikan (Pokdakan) yang dibina", "Pokdakan", "28"),
                        ("Jumlah TDPIK yang diterbitkan", "Dokumen", "150"),
                    ],
                ),
            ],
        ),
        (
            "KABID PPHP",
            "PPHP",
            "KEPALA BIDANG PENGOLAHAN, PEMASARAN DAN PENGAWASAN",
            [
                (
                    "Meningkatnya mutu dan daya saing hasil perikanan",
                    [
                        ("Persentase UPI yang bersertifikat kelayakan pengolahan", "%", "21"),
                        ("Jumlah UPI yang dibina", "UPI", "25"),
                    ],
                ),
                (
                    "Meningkatnya ketaatan pelaku usaha perikanan",
                    [("Persentase pelaku usaha perikanan yang taat aturan", "%", "83.5")],
                ),
            ],
        ),
    ]
    for nm, kunci, jab, sas in es3:
        s = b.lembar(nm, font_name="Arial Narrow", font_size=11, valign="vcenter", text_wrap=True)
        s.ws.set_paper(14)
        s.ws.fit_to_pages(1, 1)
        s.ws.hide_gridlines(2)
        s.lebar(A=2, B=5, C=36, D=40, E=12, F=18, G=11)
        s.m("B2:G2", "PERJANJIAN KINERJA TAHUN 2024", bold=True, align="center", font_size=13, text_wrap=None)
        s.m("B3:G3", jab, bold=True, align="center", font_size=13, text_wrap=None)
        s.m("B4:G4", "DINAS PERIKANAN KABUPATEN BAULU", bold=True, align="center", font_size=13, text_wrap=None)
        h = dict(border=1, bold=True, align="center", bg_color="#C6E0B4")
        for c, w in zip("BCDEF", ("No", "Sasaran Program", "Indikator Kinerja", "Satuan", "Target")):
            s.t(f"{c}6", w, **h)
        r, nb = 7, 0
        for i, (sa, inds) in enumerate(sas):
            if len(inds) > 1:
                s.m(f"B{r}:B{r + len(inds) - 1}", str(i + 1), border=1, align="center")
                s.m(f"C{r}:C{r + len(inds) - 1}", sa, border=1)
            else:
                s.u(f"B{r}", i + 1, border=1, align="center")
                s.t(f"C{r}", sa, border=1)
            for w, sat, v in inds:
                s.t(f"D{r}", w, border=1)
                s.t(f"E{r}", sat, border=1, align="center")
                s.n(f"F{r}", v, border=1, align="center", num_format="#,##0.00" if "." in v else "#,##0")
                r += 1
                nb += 1
        r += 1
        s.t(f"B{r}", "No", **h)
        s.m(f"C{r}:D{r}", "Kegiatan", **h)
        s.m(f"E{r}:F{r}", "Anggaran (Rp)", **h)
        s.t(f"G{r}", "Ket.", **h)
        r += 1
        a = r
        no = 0
        for p, kk, kg in _PROG3:
            if kk != kunci:
                continue
            for w, v in kg:
                no += 1
                s.u(f"B{r}", no, border=1, align="center")
                s.m(f"C{r}:D{r}", w, border=1)
                s.mn(f"E{r}:F{r}", v, border=1, num_format=ACC)
                s.t(f"G{r}", "APBD", border=1, align="center")
                r += 1
                nb += 1
        tt = sum(x for _, kk, kg in _PROG3 if kk == kunci for _, x in kg)
        s.m(f"B{r}:D{r}", "Jumlah", **h)
        s.m(f"E{r}:F{r}", "", **h)
        s.f(f"E{r}", f"=SUM(E{a}:F{r - 1})", tt, **{**h, "num_format": ACC})
        s.t(f"G{r}", "", **h)
        s.tinggi(7, r - 1, 33)
        s.m(f"E{r + 2}:G{r + 2}", "Baulu,     Januari 2024", align="center", text_wrap=None)
        s.t(f"C{r + 3}", "KEPALA DINAS PERIKANAN,", align="center")
        s.m(f"E{r + 3}:G{r + 3}", jab.split(" DINAS")[0] + ",", align="center")
        s.t(f"C{r + 7}", "Nama Pejabat", align="center", bold=True, underline=1)
        s.m(f"E{r + 7}:G{r + 7}", "Nama Pejabat", align="center", bold=True, underline=1)
        s.t(f"C{r + 8}", "NIP 19xxxxxxxx", align="center")
        s.m(f"E{r + 8}:G{r + 8}", "NIP 19xxxxxxxx", align="center")
        dok.append(s.dok("pk", nb))
    # ---------- JF: sub kegiatan
    s = b.lembar("JF NELAYAN", font_name="Arial Narrow", font_size=11, valign="vcenter", text_wrap=True)
    s.lebar(A=5, B=34, C=36, D=16, E=20)
    s.m("A1:E1", "PERJANJIAN KINERJA TAHUN 2024", bold=True, align="center", font_size=13, text_wrap=None)
    s.m(
        "A2:E2",
        "ANALIS PENGELOLAAN PERIKANAN (KETUA TIM PEMBERDAYAAN NELAYAN KECIL)",
        bold=True,
        align="center",
        text_wrap=None,
    )
    h = dict(border=1, bold=True, align="center")
    for c, w in zip("ABCD", ("No.", "Sasaran Sub Kegiatan", "Indikator Kinerja", "Target")):
        s.t(f"{c}4", w, **h)
    jf = [
        (
            "Meningkatnya kapasitas nelayan kecil",
            "Jumlah nelayan kecil yang ditingkatkan kapasitasnya",
            "175 Orang",
            175,
            "Pengembangan Kapasitas Nelayan Kecil",
            352140000,
        ),
        (
            "Terbentuknya kelembagaan nelayan kecil",
            "Jumlah kelembagaan nelayan kecil yang difasilitasi",
            "10 KUB",
            10,
            "Pelaksanaan Fasilitasi Pembentukan dan Pengembangan Kelembagaan Nelayan Kecil",
            160500000,
        ),
    ]
    for i, (sa, ik, tx, v, sk, rp) in enumerate(jf):
        s.u(f"A{5 + i}", i + 1, border=1, align="center")
        s.t(f"B{5 + i}", sa, border=1)
        s.t(f"C{5 + i}", ik, border=1)
        s.x(f"D{5 + i}", tx, v, border=1, align="center")
        s.u(f"A{9 + i}", i + 1, border=1, align="center")
        s.m(f"B{9 + i}:C{9 + i}", sk, border=1)
        s.x(f"D{9 + i}", f"{idn(rp)},00", rp, border=1, align="right")
        s.t(f"E{9 + i}", "DAU", border=1, align="center")
    s.t("A8", "No.", **h)
    s.m("B8:C8", "Sub Kegiatan", **h)
    s.t("D8", "Anggaran (Rp)", **h)
    s.t("E8", "Sumber Dana", **h)
    s.m("A11:C11", "Jumlah", **h)
    s.x("D11", "512.640.000,00", 512640000, **{**h, "align": "right"})
    s.t("E11", "", **h)
    s.t("B14", "KEPALA BIDANG PERIKANAN TANGKAP", align="center")
    s.m("D14:E14", "ANALIS PENGELOLAAN PERIKANAN", align="center")
    s.t("B18", "Nama Pejabat", align="center", bold=True)
    s.m("D18:E18", "Nama Pejabat", align="center", bold=True)
    dok.append(s.dok("pk", 4))
    # ---------- kaskade (matriks kata, tanpa angka)
    s = b.lembar(
        "KASKADE", font_name="Arial Narrow", font_size=9, valign="vcenter", text_wrap=True, border=1, align="center"
    )
    s.lebar(A_D=32)
    s.m("A1:D1", "POHON KINERJA (CASCADING) DINAS PERIKANAN", bold=True, border=None, font_size=12)
    for c, w in zip("ABCD", ("Bupati", "Kepala Dinas", "Kepala Bidang / Sekretaris", "Ketua Tim / JF")):
        s.t(f"{c}3", w, bold=True, bg_color="#FFE699")
    s.m("A4:A9", "Meningkatnya pertumbuhan ekonomi berbasis kelautan dan pertanian")
    s.m("B4:B6", "Meningkatnya produksi perikanan tangkap dan budidaya")
    s.m("B7:B8", "Meningkatnya pendapatan pelaku usaha dan konsumsi ikan masyarakat")
    s.t("B9", "Meningkatnya akuntabilitas kinerja Dinas Perikanan")
    for i, (x, y) in enumerate(
        (
            ("Meningkatnya produksi perikanan tangkap", "Tersedianya prasarana dan sarana penangkapan"),
            ("Meningkatnya kapasitas nelayan kecil", "Meningkatnya kapasitas nelayan kecil; terbentuknya kelembagaan"),
            ("Meningkatnya produksi perikanan budidaya", "Tersedianya benih dan prasarana budidaya"),
            ("Meningkatnya mutu dan daya saing hasil perikanan", "Terbinanya UPI"),
            ("Meningkatnya ketaatan pelaku usaha perikanan", "Terlaksananya pengawasan"),
            ("Meningkatnya kualitas layanan penunjang", "Tersusunnya dokumen perencanaan"),
        )
    ):
        s.t(f"C{4 + i}", x)
        s.t(f"D{4 + i}", y)
    b.tutup()
    return {
        "cerita": "PK berjenjang satu buku: kadis (pernyataan ditumpuk dengan lampiran, anggaran diketik 'Rp. ...,-'), sekretaris dan kabid (kegiatan, angka), JF (sub kegiatan, teks ',00'); jumlah kegiatan per bidang = anggaran program di PK kadis. Lembar KASKADE hanya kata.",
        "dokumen": dok,
        "bukan": [(b.nama, "KASKADE")],
        "salah": [],
    }


# ---------------------------------------------------------------------------------------------
# 4. Perubahan PK Dinas Ketahanan Pangan 2024 + rekap DPPA
# ---------------------------------------------------------------------------------------------
# tingkat, kode, uraian, sumber dana, operasi sebelum, modal sebelum, operasi setelah, modal setelah
_DPPA = [
    ("P", "2.09.01", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA"),
    ("K", "2.09.01.2.01", "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah"),
    ("B", "2.09.01.2.01.0001", "Penyusunan Dokumen Perencanaan Perangkat Daerah", "DAU", 38750000, 0, 31250000, 0),
    ("B", "2.09.01.2.01.0007", "Evaluasi Kinerja Perangkat Daerah", "DAU", 22400000, 0, 22400000, 0),
    ("K", "2.09.01.2.02", "Administrasi Keuangan Perangkat Daerah"),
    ("B", "2.09.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN", "DAU", 2684317600, 0, 2751094300, 0),
    ("K", "2.09.01.2.06", "Administrasi Umum Perangkat Daerah"),
    (
        "B",
        "2.09.01.2.06.0002",
        "Penyediaan Peralatan dan Perlengkapan Kantor",
        "PAD",
        24600000,
        58000000,
        24600000,
        41500000,
    ),
    (
        "B",
        "2.09.01.2.06.0009",
        "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
        "DAU",
        186350000,
        0,
        158925000,
        0,
    ),
    ("K", "2.09.01.2.08", "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah"),
    (
        "B",
        "2.09.01.2.08.0002",
        "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
        "DAU",
        64800000,
        0,
        64800000,
        0,
    ),
    ("B", "2.09.01.2.08.0004", "Penyediaan Jasa Pelayanan Umum Kantor", "DAU", 97200000, 0, 105300000, 0),
    ("P", "2.09.02", "PROGRAM PENGELOLAAN SUMBER DAYA EKONOMI UNTUK KEDAULATAN DAN KEMANDIRIAN PANGAN"),
    (
        "K",
        "2.09.02.2.01",
        "Penyediaan Infrastruktur dan Seluruh Pendukung Kemandirian Pangan sesuai Kewenangan Daerah Kabupaten/Kota",
    ),
    (
        "B",
        "2.09.02.2.01.0001",
        "Penyediaan Infrastruktur Lumbung Pangan",
        "DAK Fisik",
        27500000,
        612480000,
        27500000,
        612480000,
    ),
    ("B", "2.09.02.2.01.0002", "Penyediaan Infrastruktur Lantai Jemur", "DAU", 6750000, 143200000, 6750000, 96400000),
    ("P", "2.09.03", "PROGRAM PENINGKATAN DIVERSIFIKASI DAN KETAHANAN PANGAN MASYARAKAT"),
    (
        "K",
        "2.09.03.2.01",
        "Penyediaan dan Penyaluran Pangan Pokok atau Pangan Lainnya sesuai dengan Kebutuhan Daerah dalam rangka Stabilisasi Pasokan dan Harga Pangan",
    ),
    (
        "B",
        "2.09.03.2.01.0003",
        "Koordinasi, Sinkronisasi dan Pelaksanaan Distribusi Pangan Pokok dan Pangan Lainnya",
        "DAU",
        148900000,
        0,
        263450000,
        0,
    ),
    ("B", "2.09.03.2.01.0004", "Pemantauan Stok, Pasokan dan Harga Pangan", "DAU", 52300000, 0, 52300000, 0),
    ("K", "2.09.03.2.02", "Pengelolaan dan Keseimbangan Cadangan Pangan Kabupaten/Kota"),
    (
        "B",
        "2.09.03.2.02.0003",
        "Pengadaan Cadangan Pangan Pemerintah Kabupaten/Kota",
        "DAU",
        312500000,
        0,
        387500000,
        0,
    ),
    (
        "K",
        "2.09.03.2.04",
        "Pelaksanaan Pencapaian Target Konsumsi Pangan Perkapita/Tahun sesuai dengan Angka Kecukupan Gizi",
    ),
    (
        "B",
        "2.09.03.2.04.0002",
        "Pemberdayaan Masyarakat dalam Penganekaragaman Konsumsi Pangan Berbasis Sumber Daya Lokal",
        "DAK Non Fisik",
        425600000,
        0,
        425600000,
        0,
    ),
    ("P", "2.09.04", "PROGRAM PENANGANAN KERAWANAN PANGAN"),
    ("K", "2.09.04.2.01", "Penyusunan Peta Kerentanan dan Ketahanan Pangan Kecamatan"),
    (
        "B",
        "2.09.04.2.01.0001",
        "Penyusunan, Pemutakhiran dan Analisis Peta Ketahanan dan Kerentanan Pangan",
        "DAU",
        74250000,
        0,
        61875000,
        0,
    ),
    ("K", "2.09.04.2.02", "Penanganan Kerawanan Pangan Kewenangan Kabupaten/Kota"),
    (
        "B",
        "2.09.04.2.02.0001",
        "Koordinasi dan Sinkronisasi Penanganan Kerawanan Pangan",
        "DAU",
        46800000,
        0,
        46800000,
        0,
    ),
    (
        "B",
        "2.09.04.2.02.0003",
        "Pelaksanaan Pengadaan, Pengelolaan, dan Penyaluran Cadangan Pangan pada Kerawanan Pangan",
        "Insentif Fiskal",
        0,
        0,
        140000000,
        0,
    ),
    ("P", "2.09.05", "PROGRAM PENGAWASAN KEAMANAN PANGAN"),
    ("K", "2.09.05.2.01", "Pelaksanaan Pengawasan Keamanan Pangan Segar Daerah Kabupaten/Kota"),
    (
        "B",
        "2.09.05.2.01.0002",
        "Penyediaan Sarana dan Prasarana Pengujian Mutu dan Keamanan Pangan Segar Asal Tumbuhan",
        "DAU",
        18650000,
        34000000,
        18650000,
        34000000,
    ),
    ("B", "2.09.05.2.01.0004", "Registrasi Keamanan Pangan Segar Asal Tumbuhan", "DAU", 29400000, 0, 24150000, 0),
]


def _jml(kode, i):
    return sum(x[i] for x in _DPPA if x[0] == "B" and x[1].startswith(kode + "."))


def l04_perubahan_pk_dppa(folder):
    dok = []
    b = Buku(folder, "PK & PK Perubahan DKP 2024.xlsx")
    inds = [
        (
            "1",
            "Meningkatnya ketersediaan dan cadangan pangan daerah",
            "Persentase pemenuhan cadangan pangan pemerintah kabupaten (CPPD)",
            "%",
            "80",
            "85",
        ),
        ("", "", "Persentase ketersediaan infrastruktur pendukung kemandirian pangan", "%", "82", "82"),
        (
            "2",
            "Meningkatnya diversifikasi konsumsi pangan masyarakat",
            "Skor Pola Pangan Harapan (PPH) konsumsi",
            "Skor",
            "88",
            "88.5",
        ),
        ("3", "Menurunnya kerawanan pangan", "Persentase desa rawan pangan", "%", "12.5", "11.75"),
        (
            "4",
            "Meningkatnya keamanan pangan segar",
            "Persentase pangan segar yang memenuhi syarat keamanan pangan",
            "%",
            "87",
            "87",
        ),
        (
            "5",
            "Meningkatnya akuntabilitas kinerja Dinas Ketahanan Pangan",
            "Nilai SAKIP Dinas Ketahanan Pangan",
            "Nilai",
            "68",
            "68",
        ),
    ]
    prog = [
        (
            x[1],
            x[2].title().replace(" Dan ", " dan ").replace(" Untuk ", " untuk "),
            _jml(x[1], 4) + _jml(x[1], 5),
            _jml(x[1], 6) + _jml(x[1], 7),
        )
        for x in _DPPA
        if x[0] == "P"
    ]
    # PK murni
    s = b.lembar("PK murni", font_name="Arial", font_size=11, valign="vcenter", text_wrap=True)
    s.lebar(A=5, B=32, C=40, D=16)
    s.ws.set_paper(9)
    s.ws.fit_to_pages(1, 1)
    for i, w in enumerate(("PERJANJIAN KINERJA TAHUN 2024", "DINAS KETAHANAN PANGAN", "KABUPATEN BAULU")):
        s.m(f"A{i + 1}:D{i + 1}", w, bold=True, align="center", font_size=12, text_wrap=None)
    h = dict(border=1, bold=True, align="center", bg_color="#BFBFBF")
    for c, w in zip("ABCD", ("NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET")):
        s.t(f"{c}5", w, **h)
    for i, (no, sa, ik, sat, t0, t1) in enumerate(inds):
        r = 6 + i
        s.t(f"A{r}", no, border=1, align="center")
        s.t(f"B{r}", sa, border=1)
        s.t(f"C{r}", ik, border=1)
        tx = idn(t0, 2) if "." in t0 else t0
        s.x(f"D{r}", tx + (" %" if sat == "%" else ""), t0, border=1, align="center")
    s.t("B14", "Program", bold=True, underline=1)
    s.t("D14", "Anggaran", bold=True, underline=1, align="center")
    for i, (kd, p, v0, v1) in enumerate(prog):
        s.t(f"A{15 + i}", f"{i + 1}.", align="center")
        s.m(f"B{15 + i}:C{15 + i}", p)
        s.n(f"D{15 + i}", v0, num_format='"Rp." #,##0')
    t0 = sum(x[2] for x in prog)
    t1 = sum(x[3] for x in prog)
    s.m("B20:C20", "Jumlah", bold=True, align="right")
    s.f("D20", "=SUM(D15:D19)", t0, bold=True, top=1, num_format='"Rp." #,##0')
    s.m("C22:D22", "Baulu, 8 Januari 2024", align="center")
    s.m("A23:B23", "BUPATI BAULU,", align="center", bold=True)
    s.m("C23:D23", "KEPALA DINAS KETAHANAN PANGAN,", align="center", bold=True)
    s.m("A27:B27", "Nama Pejabat", align="center", bold=True, underline=1)
    s.m("C27:D27", "Nama Pejabat", align="center", bold=True, underline=1)
    s.m("C28:D28", "NIP 19xxxxxxxx", align="center")
    s.tinggi(6, 11, 30)
    dok.append(s.dok("pk", len(inds) + len(prog)))
    # PK perubahan
    s = b.lembar("PK Perubahan", font_name="Arial", font_size=10, valign="vcenter", text_wrap=True)
    s.lebar(A=5, B=30, C=36, D=17, E=18, F=18, G=16)
    s.ws.set_paper(14)
    s.ws.set_landscape()
    s.ws.fit_to_pages(1, 1)
    for i, w in enumerate(("PERUBAHAN PERJANJIAN KINERJA TAHUN 2024", "DINAS KETAHANAN PANGAN KABUPATEN BAULU")):
        s.m(f"A{i + 1}:G{i + 1}", w, bold=True, align="center", font_size=12, text_wrap=None)
    h = dict(border=1, bold=True, align="center", bg_color="#F8CBAD")
    for c, w in zip("ABCD", ("NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN")):
        s.m(f"{c}4:{c}5", w, **h)
    s.m("E4:F4", "TARGET", **h)
    s.t("E5", "SEMULA", **h)
    s.t("F5", "MENJADI", **h)
    s.m("G4:G5", "KET", **h)
    for i, (no, sa, ik, sat, x0, x1) in enumerate(inds):
        r = 6 + i
        s.t(f"A{r}", no, border=1, align="center")
        if i == 0:
            s.m("B6:B7", sa, border=1)
        elif i != 1:
            s.t(f"B{r}", sa, border=1)
        s.t(f"C{r}", ik, border=1)
        s.t(f"D{r}", sat, border=1, align="center")
        s.n(f"E{r}", x0, border=1, align="center", num_format="0.00")
        s.n(f"F{r}", x1, border=1, align="center", num_format="0.00", bold=x0 != x1)
        s.t(f"G{r}", "berubah" if x0 != x1 else "tetap", border=1, align="center")
    r = 14
    for rg, w in (("A14:A15", "NO"), ("B14:C15", "PROGRAM")):
        s.m(rg, w, **h)
    s.m("D14:E14", "ANGGARAN (Rp)", **h)
    s.t("D15", "SEBELUM", **h)
    s.t("E15", "SETELAH", **h)
    s.m("F14:F15", "BERTAMBAH / (BERKURANG)", **h)
    s.m("G14:G15", "KET", **h)
    for i, (kd, p, v0, v1) in enumerate(prog):
        r = 16 + i
        s.u(f"A{r}", i + 1, border=1, align="center")
        s.m(f"B{r}:C{r}", p, border=1)
        s.n(f"D{r}", v0, border=1, num_format="#,##0")
        s.n(f"E{r}", v1, border=1, num_format="#,##0")
        s.f(f"F{r}", f"=E{r}-D{r}", v1 - v0, border=1, num_format="#,##0_);(#,##0)")
        s.t(f"G{r}", "DPPA", border=1, align="center")
    s.m("A21:C21", "JUMLAH", **h)
    hn = {**h, "align": "right"}
    s.f("D21", "=SUM(D16:D20)", t0, **{**hn, "num_format": "#,##0"})
    s.f("E21", "=SUM(E16:E20)", t1, **{**hn, "num_format": "#,##0"})
    s.f("F21", "=SUM(F16:F20)", t1 - t0, **{**hn, "num_format": "#,##0_);(#,##0)"})
    s.t("G21", "", **h)
    s.m("E23:G23", "Baulu, 14 Oktober 2024", align="center")
    s.m("A24:C24", "BUPATI BAULU,", align="center", bold=True)
    s.m("E24:G24", "KEPALA DINAS KETAHANAN PANGAN,", align="center", bold=True)
    s.m("A28:C28", "Nama Pejabat", align="center", bold=True, underline=1)
    s.m("E28:G28", "Nama Pejabat", align="center", bold=True, underline=1)
    s.m("E29:G29", "NIP 19xxxxxxxx", align="center")
    s.tinggi(6, 11, 27)
    s.tinggi(16, 20, 27)
    dok.append(s.dok("perubahan-pk", len(inds) + len(prog)))
    b.tutup()
    # rekap DPPA
    b2 = Buku(folder, "Rekap DPPA DKP 2024 per sub keg.xlsx")
    s = b2.lembar("Rekap DPPA", font_name="Arial Narrow", font_size=9, valign="vcenter", text_wrap=True, border=1)
    s.ws.set_landscape()
    s.ws.set_paper(14)
    s.ws.fit_to_pages(1, 0)
    s.ws.freeze_panes(7, 2)
    s.lebar(A=17, B=46, C=12, D_J=14.5, K=8)
    nb = dict(border=None, bold=True, text_wrap=None, font_size=11)
    s.t("A1", "REKAPITULASI DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA-SKPD) TAHUN ANGGARAN 2024", **nb)
    s.t("A2", "SKPD : 2.09.0.00.0.00.01.0000 DINAS KETAHANAN PANGAN", **nb)
    h = dict(bold=True, align="center", bg_color="#D6DCE4")
    for c, w in (("A", "KODE"), ("B", "PROGRAM / KEGIATAN / SUB KEGIATAN"), ("C", "SUMBER DANA"), ("K", "%")):
        s.m(f"{c}4:{c}6", w, **h)
    s.m("D4:I4", "JUMLAH ANGGARAN (Rp)", **h)
    s.m("D5:F5", "SEBELUM PERUBAHAN", **h)
    s.m("G5:I5", "SETELAH PERUBAHAN", **h)
    s.m("J4:J6", "BERTAMBAH / (BERKURANG)", **h)
    for c, w in zip("DEFGHI", ("OPERASI", "MODAL", "JUMLAH") * 2):
        s.t(f"{c}6", w, **h)
    for i in range(11):
        s.t(f"{CN(i)}7", str(i + 1), font_size=7, align="center")
    r0 = 8
    baris_b = lambda kode: [k for k, x in enumerate(_DPPA) if x[0] == "B" and x[1].startswith(kode + ".")]

    def anak(i):
        lv, kode = _DPPA[i][:2]
        return [k for k, x in enumerate(_DPPA) if x[0] == {"P": "K", "K": "B"}[lv] and x[1].startswith(kode + ".")]

    for i, x in enumerate(_DPPA):
        r = r0 + i
        g = {"P": dict(bold=True, bg_color="#FFF2CC"), "K": dict(bold=True), "B": {}}[x[0]]
        s.t(f"A{r}", x[1], **g)
        s.t(f"B{r}", x[2], **{**g, "indent": {"P": 0, "K": 0, "B": 1}[x[0]]})
        s.t(f"C{r}", x[3] if x[0] == "B" else "", **{**g, "align": "center"})
        v = list(x[4:8]) if x[0] == "B" else [_jml(x[1], q) for q in (4, 5, 6, 7)]
        for c, vv in zip("DEGH", v):
            if vv == 0:
                s.t(f"{c}{r}", "", **g)
            elif x[0] == "B":
                s.n(f"{c}{r}", vv, num_format=ACC, **g)
            else:
                s.f(f"{c}{r}", "=SUM(" + ",".join(f"{c}{r0 + k}" for k in anak(i)) + ")", vv, num_format=ACC, **g)
        a, z = v[0] + v[1], v[2] + v[3]
        if a:
            s.f(f"F{r}", f"=SUM(D{r}:E{r})", a, num_format=ACC, **g)
        else:
            s.t(f"F{r}", "-", **{**g, "align": "right"})
        s.f(f"I{r}", f"=SUM(G{r}:H{r})", z, num_format=ACC, **g)
        s.f(f"J{r}", f"=SUM(I{r})-SUM(F{r})", z - a, num_format="#,##0_);(#,##0)", **g)
        if a:
            s.f(f"K{r}", f"=ROUND((I{r}-F{r})/F{r}*100,2)", pct(z - a, a), num_format="0.00_);(0.00)", **g)
        else:
            s.t(f"K{r}", "-", **{**g, "align": "center"})
    rj = r0 + len(_DPPA)
    s.m(f"A{rj}:C{rj}", "JUMLAH BELANJA", **h)
    P = [k for k, x in enumerate(_DPPA) if x[0] == "P"]
    T = {q: sum(x[q] for x in _DPPA if x[0] == "B") for q in (4, 5, 6, 7)}
    hn = {**h, "align": "right"}
    for c, q in zip("DEGH", (4, 5, 6, 7)):
        s.f(f"{c}{rj}", "=SUM(" + ",".join(f"{c}{r0 + k}" for k in P) + ")", T[q], **{**hn, "num_format": ACC})
    s.f(f"F{rj}", f"=SUM(D{rj}:E{rj})", T[4] + T[5], **{**hn, "num_format": ACC})
    s.f(f"I{rj}", f"=SUM(G{rj}:H{rj})", T[6] + T[7], **{**hn, "num_format": ACC})
    s.f(f"J{rj}", f"=I{rj}-F{rj}", T[6] + T[7] - T[4] - T[5], **{**hn, "num_format": "#,##0_);(#,##0)"})
    s.f(
        f"K{rj}",
        f"=ROUND((I{rj}-F{rj})/F{rj}*100,2)",
        pct(T[6] + T[7] - T[4] - T[5], T[4] + T[5]),
        **{**hn, "num_format": "0.00_);(0.00)"},
    )
    assert T[4] + T[5] == t0 and T[6] + T[7] == t1
    s.t(
        f"B{rj + 2}",
        "cocok dgn PK Perubahan, sudah dicek",
        border=None,
        italic=True,
        font_color="#808080",
        text_wrap=None,
    )
    s.m(f"H{rj + 3}:J{rj + 3}", "Pengguna Anggaran,", border=None, align="center")
    s.m(f"H{rj + 7}:J{rj + 7}", "Nama Pejabat", border=None, align="center", bold=True, underline=1)
    s.m(f"H{rj + 8}:J{rj + 8}", "NIP 19xxxxxxxx", border=None, align="center")
    s.tinggi(r0, rj - 1, 25)
    dok.append(s.dok("dppa", len(_DPPA)))
    b2.tutup()
    return {
        "cerita": "PK murni, PK perubahan (semula/menjadi, sebelum/setelah) dan rekap DPPA per sub kegiatan di berkas lain; jumlah program sama di ketiganya, sub kegiatan baru tanpa pagu awal ditulis '-'.",
        "dokumen": dok,
        "bukan": [],
        "salah": [],
    }


# ---------------------------------------------------------------------------------------------
# 5. Pengukuran kinerja triwulanan Bapperida 2024 (satu lembar per triwulan)
# ---------------------------------------------------------------------------------------------
# sasaran, indikator, satuan, target tahun, target s/d TW, realisasi s/d TW, negatif, hitungan samping per TW
_TW = [
    (
        "Meningkatnya kualitas perencanaan pembangunan daerah",
        "Persentase keselarasan program RKPD terhadap RPJMD",
        "%",
        "95",
        ["85", "88", "92", "95"],
        ["84.5", "88.6", "91.25", "95.4"],
        False,
        None,
    ),
    (
        "",
        "Persentase usulan Musrenbang kecamatan yang diakomodir dalam RKPD",
        "%",
        "35",
        ["20", "30", "32", "35"],
        ["18.75", "28.4", "33.1", "34.28"],
        False,
        None,
    ),
    (
        "Meningkatnya kualitas pengendalian dan evaluasi pembangunan",
        "Persentase perangkat daerah yang menyampaikan laporan evaluasi Renja tepat waktu",
        "%",
        "90",
        ["80", "80", "85", "90"],
        ["71.43", "77.14", "82.86", "88.57"],
        False,
        ([25, 27, 29, 31], 35),
    ),
    (
        "",
        "Jumlah laporan evaluasi RKPD yang disusun",
        "laporan",
        "4",
        ["1", "2", "3", "4"],
        ["1", "2", "3", "4"],
        False,
        None,
    ),
    (
        "Meningkatnya ketersediaan data pembangunan",
        "Persentase ketersediaan data statistik sektoral",
        "%",
        "80",
        ["60", "65", "75", "80"],
        ["58.62", "66.81", "71.98", "81.03"],
        False,
        ([136, 155, 167, 188], 232),
    ),
    (
        "Meningkatnya pemanfaatan riset dan inovasi daerah",
        "Jumlah inovasi perangkat daerah yang dilaporkan",
        "inovasi",
        "40",
        ["5", "15", "30", "40"],
        ["4", "17", "28", "43"],
        False,
        None,
    ),
    (
        "",
        "Jumlah dokumen kajian/riset yang dihasilkan",
        "dokumen",
        "6",
        ["-", "1", "3", "6"],
        ["-", "1", "3", "5"],
        False,
        None,
    ),
    ("", "Indeks Inovasi Daerah", "indeks", "55", ["-", "-", "-", "55"], ["-", "-", "-", "52.37"], False, None),
    (
        "Meningkatnya akuntabilitas kinerja Bapperida",
        "Nilai SAKIP Bapperida",
        "nilai",
        "72",
        ["-", "-", "-", "72"],
        ["-", "-", "-", "70.86"],
        False,
        None,
    ),
    (
        "",
        "Rata-rata waktu penyelesaian tindak lanjut hasil pemeriksaan *)",
        "hari",
        "60",
        ["60", "60", "60", "60"],
        ["66", "58", "57", "54"],
        True,
        None,
    ),
]
_URAI = {
    0: ["", "", "", "pagu indikatif disesuaikan dgn hasil fasilitasi provinsi"],
    1: ["forum PD belum selesai", "", "", "keterbatasan fiskal"],
    2: ["10 PD terlambat", "8 PD terlambat", "6 PD terlambat", "4 PD terlambat"],
    4: ["data 3 PD belum masuk", "", "walidata pindah tugas", ""],
    5: ["", "lomba inovasi", "", ""],
    6: ["kajian mulai TW II", "", "", "1 kajian luncuran ke 2025"],
    9: ["menunggu dokumen pihak ketiga", "", "", ""],
}


def l05_pengukuran_triwulan(folder):
    b = Buku(folder, "PENGUKURAN KINERJA TRIWULAN BAPPERIDA 2024.xlsx")
    dok, salah = [], []
    rom = ["I", "II", "III", "IV"]
    for q in range(4):
        s = b.lembar(f"TW {rom[q]}", font_name="Arial Narrow", font_size=10, valign="vcenter", text_wrap=True)
        s.ws.set_landscape()
        s.ws.set_paper(14)
        s.ws.print_area("A1:K30")
        s.ws.fit_to_pages(1, 1)
        s.lebar(A=5, B=28, C=36, D=9, E=10, F_G=11, H_I=11, J=24, K=14, L=3, M=9, N=4, O=9, P=10)
        for i, w in enumerate(("PENGUKURAN KINERJA", f"TRIWULAN {rom[q]} TAHUN 2024")):
            s.m(f"A{i + 1}:K{i + 1}", w, bold=True, align="center", font_size=13, text_wrap=None)
        s.t(
            "A4",
            "Perangkat Daerah : Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah Kabupaten Baulu",
            text_wrap=None,
        )
        h = dict(bold=True, align="center", border=1, bg_color="#D9E1F2")
        for c, w in (
            ("A", "No"),
            ("B", "Sasaran Strategis"),
            ("C", "Indikator Kinerja Utama"),
            ("D", "Satuan"),
            ("E", "Target Tahun 2024"),
            ("J", "Penjelasan / Kendala"),
            ("K", "Ket."),
        ):
            s.m(f"{c}6:{c}7", w, **h)
        s.m("F6:H6", f"s/d Triwulan {rom[q]}", **h)
        s.t("F7", "Target", **h)
        s.t("G7", "Realisasi", **h)
        s.t("H7", "Capaian (%)", **h)
        s.m("I6:I7", "Capaian thd Target Tahun (%)", **h)
        for i in range(11):
            s.t(f"{CN(i)}8", f"({i + 1})", border=1, align="center", font_size=8, italic=True)
        st = [i for i, x in enumerate(_TW) if x[0]] + [len(_TW)]
        for p, (a, z) in enumerate(zip(st, st[1:])):
            if z - a > 1:
                s.m(f"A{9 + a}:A{8 + z}", str(p + 1), border=1, align="center")
                s.m(f"B{9 + a}:B{8 + z}", _TW[a][0], border=1)
            else:
                s.t(f"A{9 + a}", str(p + 1), border=1, align="center")
                s.t(f"B{9 + a}", _TW[a][0], border=1)
        caps, caps2 = [], []
        for i, (sa, ik, sat, th, tq, rq, ng, hit) in enumerate(_TW):
            r = 9 + i
            bd = dict(border=1, align="center")
            s.t(f"C{r}", ik, border=1)
            s.t(f"D{r}", sat, **bd)
            nf = "0.00" if sat in ("%", "indeks", "nilai") else "0"
            s.n(f"E{r}", th, num_format=nf, **bd)
            T, R = tq[q], rq[q]
            if T == "-":
                for c in "FGHI":
                    s.t(f"{c}{r}", "-", **bd)
                s.t(f"K{r}", "diukur akhir tahun" if i in (7, 8) else "belum ada target", border=1, font_size=8)
            else:
                c1 = neg(T, R) if ng else pct(R, T)
                c2 = neg(th, R) if ng else pct(R, th)
                caps.append(c1)
                caps2.append(c2)
                if q == 2:  # TW III diisi staf, diketik teks
                    s.x(f"F{r}", idn(T, 2) if nf == "0.00" else T, T, **bd)
                    s.x(f"G{r}", idn(R, 2) if nf == "0.00" else R, R, **bd)
                    if i == 4:
                        assert c1 == D("95.97")
                        s.x(f"H{r}", "97,95", "97.95", **bd)  # tertulis; yang benar 95,97
                        salah.append({"berkas": b.nama, "lembar": s.nama, "sel": f"H{r}", "benar": ds(c1)})
                    else:
                        s.x(f"H{r}", idn(c1, 2), c1, **bd)
                    s.x(f"I{r}", idn(c2, 2), c2, **bd)
                else:
                    s.n(f"F{r}", T, num_format=nf, **bd)
                    s.n(f"G{r}", R, num_format=nf, **bd)
                    if ng:
                        s.f(f"H{r}", f"=ROUND((2*F{r}-G{r})/F{r}*100,2)", c1, num_format="0.00", **bd)
                        s.f(f"I{r}", f"=ROUND((2*E{r}-G{r})/E{r}*100,2)", c2, num_format="0.00", **bd)
                    else:
                        s.f(f"H{r}", f"=ROUND(G{r}/F{r}*100,2)", c1, num_format="0.00", **bd)
                        s.f(f"I{r}", f"=ROUND(G{r}/E{r}*100,2)", c2, num_format="0.00", **bd)
                s.t(
                    f"K{r}",
                    "Tercapai" if c1 >= 100 else ("Tidak tercapai" if q == 3 else "Belum tercapai"),
                    border=1,
                    font_size=8,
                    align="center",
                )
            s.t(f"J{r}", _URAI.get(i, [""] * 4)[q], border=1, font_size=8)
            if hit:
                k = dict(font_color="#7F7F7F", font_size=8, text_wrap=None)
                s.u(f"M{r}", hit[0][q], **k)
                s.t(f"N{r}", "dari", **k)
                s.u(f"O{r}", hit[1], **k)
                s.ws.write_formula(
                    f"P{r}", f"=M{r}/O{r}*100", s._p({**k, "num_format": "0.00"}), hit[0][q] / hit[1] * 100
                )
                assert pct(hit[0][q], hit[1]) == D(R)
        s.t("M7", "hitungan:", font_color="#7F7F7F", font_size=8, text_wrap=None)
        s.tinggi(9, 8 + len(_TW), 27)
        r = 9 + len(_TW)
        s.m(f"A{r}:G{r}", "Rata-rata capaian", **h)
        for c, xs in (("H", caps), ("I", caps2)):
            m = r2(sum(xs) / len(xs))
            if q == 2:
                s.x(f"{c}{r}", idn(m, 2), m, **h)
            else:
                s.f(f"{c}{r}", f"=ROUND(AVERAGE({c}9:{c}{r - 1}),2)", m, **{**h, "num_format": "0.00"})
        s.t(f"J{r}", "", **h)
        s.t(f"K{r}", "", **h)
        s.t(
            f"A{r + 1}",
            "*) semakin rendah semakin baik : (2 x Target - Realisasi) / Target x 100",
            italic=True,
            font_size=8,
            text_wrap=None,
        )
        s.t(
            f"A{r + 2}",
            "Tanda '-' : tidak ditargetkan pada triwulan ini, tidak ikut dirata-ratakan",
            italic=True,
            font_size=8,
            text_wrap=None,
        )
        s.m(
            f"I{r + 3}:K{r + 3}",
            "Baulu, " + ("4 April 2024", "5 Juli 2024", "4 Oktober 2024", "8 Januari 2025")[q],
            align="center",
            text_wrap=None,
        )
        s.m(f"I{r + 4}:K{r + 4}", "Kepala Bapperida,", align="center")
        s.m(f"I{r + 8}:K{r + 8}", "Nama Pejabat", align="center", bold=True, underline=1)
        s.m(f"I{r + 9}:K{r + 9}", "NIP 19xxxxxxxx", align="center")
        dok.append(s.dok("pengukuran", len(_TW)))
    # lembar pengingat
    s = b.lembar("daftar PD", font_name="Arial Narrow", font_size=10)
    s.ws.set_column("A:A", 5)
    s.ws.set_column("B:B", 45)
    s.ws.set_column("C:F", 9)
    s.t("A1", "Ceklis penyampaian laporan evaluasi Renja 2024 (v = tepat waktu)")
    for c, w in zip("ABCDEF", ("No", "Perangkat Daerah", "TW I", "TW II", "TW III", "TW IV")):
        s.t(f"{c}3", w, bold=True, border=1)
    rng = random.Random(1605)
    for i, w in enumerate(
        (
            "Sekretariat Daerah",
            "Sekretariat DPRD",
            "Inspektorat Daerah",
            "Dinas Pendidikan dan Kebudayaan",
            "Dinas Kesehatan",
            "Dinas PUPR",
            "Dinas Sosial",
            "Dinas Perikanan",
            "Dinas Ketahanan Pangan",
            "Dinas Pertanian",
        )
    ):
        s.u(f"A{4 + i}", i + 1, border=1)
        s.t(f"B{4 + i}", w, border=1)
        for c in "CDEF":
            s.t(f"{c}{4 + i}", rng.choice(["v", "v", "v", "terlambat"]), border=1)
    s.t("B15", "dst lihat map evaluasi")
    b.tutup()
    return {
        "cerita": "Pengukuran kumulatif per triwulan, satu lembar tiap TW; TW III diketik staf sebagai teks berkoma, TW lain rumus. Di kanan, luar area cetak, ada hitungan pembilang/penyebut (kolom M:P) yang bukan angka tabel. Salah: capaian data sektoral TW III tertukar 97,95 (seharusnya 95,97).",
        "dokumen": dok,
        "bukan": [(b.nama, "daftar PD")],
        "salah": salah,
    }


# ---------------------------------------------------------------------------------------------
# 6. Formulir E.81 evaluasi hasil Renja Dinas Perikanan s/d TW IV 2023 (27 kolom, semua 'nilai tempel')
# ---------------------------------------------------------------------------------------------
# tingkat, kode, uraian, indikator, satuan, K renstra, K s/d 2022, K target 2023, [TW1..4], pagu 2023 (sub kegiatan)
_E81 = [
    (
        "P",
        "3.25.03",
        "Program Pengelolaan Perikanan Tangkap",
        "Persentase peningkatan produksi perikanan tangkap",
        "%",
        "1.77",
        "1.29",
        "1.32",
        ["-", "-", "-", "1.36"],
        0,
    ),
    (
        "K",
        "3.25.03.2.01",
        "Pengelolaan Penangkapan Ikan di Wilayah Sungai, Danau, Waduk, Rawa, dan Genangan Air Lainnya",
        "Jumlah prasarana dan sarana penangkapan ikan yang tersedia",
        "unit",
        "230",
        "38",
        "45",
        ["0", "5", "20", "18"],
        0,
    ),
    (
        "B",
        "3.25.03.2.01.02",
        "Penyediaan Prasarana Usaha Perikanan Tangkap",
        "Jumlah prasarana usaha perikanan tangkap",
        "unit",
        "25",
        "5",
        "5",
        ["0", "0", "2", "3"],
        1349775000,
    ),
    (
        "B",
        "3.25.03.2.01.03",
        "Penjaminan Ketersediaan Sarana Usaha Perikanan Tangkap",
        "Jumlah sarana usaha perikanan tangkap",
        "unit",
        "205",
        "33",
        "40",
        ["0", "5", "18", "15"],
        2247780000,
    ),
    (
        "K",
        "3.25.03.2.02",
        "Pemberdayaan Nelayan Kecil dalam Daerah Kabupaten/Kota",
        "Jumlah nelayan kecil yang diberdayakan",
        "orang",
        "850",
        "146",
        "150",
        ["30", "60", "40", "20"],
        0,
    ),
    (
        "B",
        "3.25.03.2.02.01",
        "Pengembangan Kapasitas Nelayan Kecil",
        "Jumlah nelayan kecil yang ditingkatkan kapasitasnya",
        "orang",
        "850",
        "146",
        "150",
        ["30", "60", "40", "20"],
        334320000,
    ),
    (
        "B",
        "3.25.03.2.02.02",
        "Pelaksanaan Fasilitasi Pembentukan dan Pengembangan Kelembagaan Nelayan Kecil",
        "Jumlah kelembagaan nelayan kecil yang difasilitasi",
        "KUB",
        "48",
        "8",
        "8",
        ["1", "3", "3", "0"],
        149782500,
    ),
    (
        "K",
        "3.25.03.2.03",
        "Pengelolaan dan Penyelenggaraan Tempat Pelelangan Ikan (TPI)",
        "Jumlah layanan penyelenggaraan TPI",
        "bulan",
        "60",
        "12",
        "12",
        ["3", "3", "3", "3"],
        0,
    ),
    (
        "B",
        "3.25.03.2.03.02",
        "Pelayanan Penyelenggaraan Tempat Pelelangan Ikan (TPI)",
        "Jumlah layanan penyelenggaraan TPI",
        "bulan",
        "60",
        "12",
        "12",
        ["3", "3", "3", "3"],
        290115000,
    ),
    (
        "P",
        "3.25.04",
        "Program Pengelolaan Perikanan Budidaya",
        "Persentase peningkatan produksi perikanan budidaya",
        "%",
        "2.43",
        "2.18",
        "2.25",
        ["-", "-", "-", "2.19"],
        0,
    ),
    (
        "K",
        "3.25.04.2.02",
        "Pemberdayaan Pembudi Daya Ikan Kecil",
        "Jumlah Pokdakan yang dibina",
        "klp",
        "138",
        "25",
        "25",
        ["4", "8", "9", "4"],
        0,
    ),
    (
        "B",
        "3.25.04.2.02.01",
        "Pengembangan Kapasitas Pembudi Daya Ikan Kecil",
        "Jumlah pembudidaya ikan kecil yang dilatih",
        "orang",
        "580",
        "96",
        "110",
        ["20", "40", "30", "14"],
        272847000,
    ),
    (
        "K",
        "3.25.04.2.04",
        "Pengelolaan Pembudidayaan Ikan",
        "Jumlah prasarana dan sarana budidaya yang disediakan",
        "paket",
        "56",
        "10",
        "11",
        ["0", "2", "5", "4"],
        0,
    ),
    (
        "B",
        "3.25.04.2.04.02",
        "Penyediaan Prasarana Pembudidayaan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota",
        "Jumlah prasarana pembudidayaan ikan",
        "paket",
        "36",
        "6",
        "7",
        ["0", "0", "4", "3"],
        1755600000,
    ),
    (
        "B",
        "3.25.04.2.04.03",
        "Penjaminan Ketersediaan Sarana Pembudidayaan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota",
        "Jumlah paket sarana (benih, bibit rumput laut, pakan)",
        "paket",
        "20",
        "4",
        "4",
        ["0", "2", "1", "1"],
        1258162500,
    ),
    (
        "P",
        "3.25.06",
        "Program Pengolahan dan Pemasaran Hasil Perikanan",
        "Persentase UPI yang bersertifikat kelayakan pengolahan",
        "%",
        "30",
        "11.4",
        "16.5",
        ["-", "-", "-", "17.25"],
        0,
    ),
    (
        "K",
        "3.25.06.2.02",
        "Pembinaan Mutu dan Keamanan Hasil Perikanan bagi Usaha Pengolahan dan Pemasaran Skala Mikro dan Kecil",
        "Jumlah UPI yang dibina",
        "UPI",
        "120",
        "20",
        "22",
        ["0", "10", "8", "4"],
        0,
    ),
    (
        "B",
        "3.25.06.2.02.02",
        "Pelaksanaan Bimbingan dan Penerapan Persyaratan atau Standar pada Usaha Pengolahan dan Pemasaran",
        "Jumlah UPI yang mendapat bimbingan",
        "UPI",
        "120",
        "20",
        "22",
        ["0", "10", "8", "4"],
        238651000,
    ),
    (
        "K",
        "3.25.06.2.03",
        "Penyediaan dan Penyaluran Bahan Baku Industri Pengolahan Ikan",
        "Jumlah kegiatan promosi konsumsi ikan",
        "kali",
        "18",
        "3",
        "3",
        ["0", "1", "1", "1"],
        0,
    ),
    (
        "B",
        "3.25.06.2.03.01",
        "Peningkatan Ketersediaan Ikan untuk Konsumsi dan Usaha Pengolahan",
        "Jumlah gerakan memasyarakatkan makan ikan (Gemarikan)",
        "kali",
        "18",
        "3",
        "3",
        ["0", "1", "1", "1"],
        192970500,
    ),
    (
        "P",
        "3.25.01",
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        "Persentase penunjang urusan pemerintahan daerah yang terpenuhi",
        "%",
        "100",
        "96.5",
        "100",
        ["-", "-", "-", "98.2"],
        0,
    ),
    (
        "K",
        "3.25.01.2.01",
        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        "Jumlah dokumen perencanaan dan evaluasi yang tersusun",
        "dok",
        "51",
        "10",
        "10",
        ["3", "2", "3", "2"],
        0,
    ),
    (
        "B",
        "3.25.01.2.01.01",
        "Penyusunan Dokumen Perencanaan Perangkat Daerah",
        "Jumlah dokumen perencanaan perangkat daerah",
        "dok",
        "21",
        "4",
        "4",
        ["1", "1", "1", "1"],
        48825000,
    ),
    (
        "B",
        "3.25.01.2.01.07",
        "Evaluasi Kinerja Perangkat Daerah",
        "Jumlah laporan evaluasi kinerja perangkat daerah",
        "dok",
        "30",
        "6",
        "6",
        ["2", "1", "2", "1"],
        29767500,
    ),
    (
        "K",
        "3.25.01.2.02",
        "Administrasi Keuangan Perangkat Daerah",
        "Jumlah bulan layanan administrasi keuangan",
        "bulan",
        "60",
        "12",
        "12",
        ["3", "3", "3", "3"],
        0,
    ),
    (
        "B",
        "3.25.01.2.02.01",
        "Penyediaan Gaji dan Tunjangan ASN",
        "Jumlah bulan pembayaran gaji dan tunjangan ASN",
        "bulan",
        "60",
        "12",
        "12",
        ["3", "3", "3", "3"],
        3980126000,
    ),
    (
        "K",
        "3.25.01.2.06",
        "Administrasi Umum Perangkat Daerah",
        "Jumlah laporan administrasi umum",
        "lap",
        "128",
        "22",
        "24",
        ["6", "6", "6", "5"],
        0,
    ),
    (
        "B",
        "3.25.01.2.06.09",
        "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
        "Jumlah laporan rapat koordinasi dan konsultasi",
        "lap",
        "128",
        "22",
        "24",
        ["6", "6", "6", "5"],
        228536000,
    ),
]


def l06_e81_evaluasi_renja(folder):
    rng = random.Random(1606)
    b = Buku(folder, "E.81 EVALUASI RENJA DISKAN TW IV 2023.xlsx")
    s = b.lembar("E.81", font_name="Arial Narrow", font_size=8, valign="vcenter", text_wrap=True, border=1)
    ws = s.ws
    ws.set_landscape()
    ws.set_paper(14)
    ws.fit_to_pages(1, 0)
    ws.repeat_rows(5, 8)
    ws.set_zoom(85)
    ws.freeze_panes(10, 5)
    s.lebar(A=4, B=15, C=12, D=28, E=22, F=6, AA=13)
    for i in range(6, 26, 2):
        ws.set_column(i, i, 7)
        ws.set_column(i + 1, i + 1, 13)
    ws.set_column("Y:Z", 8)
    nb = dict(border=None, bold=True, font_size=11, align="center", text_wrap=None)
    s.t("A1", "Formulir E.81", **{**nb, "align": "left"})
    s.m("A2:AA2", "Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup Kabupaten", **nb)
    s.m("A3:AA3", "Renja Dinas Perikanan Kabupaten Baulu", **nb)
    s.m("A4:AA4", "Periode Pelaksanaan : Triwulan IV Tahun 2023", **nb)
    h = dict(bold=True, align="center", bg_color="#E7E6E6")
    for c, w in zip(
        "ABCDEF",
        (
            "No",
            "Sasaran",
            "Kode",
            "Program / Kegiatan / Sub Kegiatan",
            "Indikator Kinerja Program (outcome) / Kegiatan (output)",
            "Sat",
        ),
    ):
        s.m(f"{c}6:{c}8", w, **h)
    kel = [
        ("G", "H", "Target Renstra Perangkat Daerah pada Tahun 2026 (Akhir Periode Renstra)"),
        ("I", "J", "Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu (2022)"),
        ("K", "L", "Target Kinerja dan Anggaran Renja Tahun Berjalan (2023)"),
        ("M", "N", "I"),
        ("O", "P", "II"),
        ("Q", "R", "III"),
        ("S", "T", "IV"),
        ("U", "V", "Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi (2023)"),
        ("W", "X", "Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2023"),
        ("Y", "Z", "Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun 2023 (%)"),
    ]
    s.m("M6:T6", "Realisasi Kinerja Pada Triwulan", **h)
    for a, z, w in kel:
        s.m(f"{a}7:{z}7" if len(w) < 4 else f"{a}6:{z}7", w, **h)
        s.t(f"{a}8", "K", **h)
        s.t(f"{z}8", "Rp", **h)
    s.m("AA6:AA8", "Unit Perangkat Daerah Penanggung Jawab", **h)
    for c, w in zip("ABCDEF", ("1", "2", "3", "3", "4", "")):
        s.t(f"{c}9", w, **{**h, "font_size": 7})
    for (a, z, _), w in zip(kel, ("5", "6", "7", "8", "9", "10", "11", "12", "13 = 6 + 12", "14 = 13/5 x 100%")):
        s.m(f"{a}9:{z}9", w, **{**h, "font_size": 7})
    s.t("AA9", "15", **{**h, "font_size": 7})
    ws.set_row(9, None, None, {"hidden": True})  # baris kosong sisa form lama
    n, r0 = len(_E81), 11
    # uang
    U = {}
    for i, x in enumerate(_E81):
        if x[0] == "B":
            pagu = x[9]
            ren = int(round(pagu * rng.uniform(5.1, 5.5), -3))
            r22 = int(pagu * rng.uniform(0.87, 0.95))
            tot = int(pagu * rng.uniform(0.905, 0.992))
            if all(v == "3" for v in x[8]):
                w = [rng.uniform(0.2, 0.24), rng.uniform(0.24, 0.29), rng.uniform(0.22, 0.25)]
            elif x[8][0] == "0" and x[8][1] == "0":
                w = [0, rng.uniform(0.02, 0.06), rng.uniform(0.35, 0.5)]
            else:
                w = [rng.uniform(0.05, 0.12), rng.uniform(0.2, 0.32), rng.uniform(0.25, 0.33)]
            q = [int(tot * k) // 50 * 50 for k in w]
            q.append(tot - sum(q))
            U[i] = [ren, r22, pagu] + q

    def anak(i):
        return [
            k
            for k, y in enumerate(_E81)
            if y[1].startswith(_E81[i][1] + ".") and y[0] == {"P": "K", "K": "B"}[_E81[i][0]]
        ]

    for lv in "KP":
        for i, x in enumerate(_E81):
            if x[0] == lv:
                U[i] = [sum(U[k][t] for k in anak(i)) for t in range(7)]
    P = [i for i, x in enumerate(_E81) if x[0] == "P"]
    sas = [
        "Meningkatnya produksi perikanan tangkap",
        "Meningkatnya produksi perikanan budidaya",
        "Meningkatnya pendapatan pelaku usaha perikanan",
        "Meningkatnya akuntabilitas kinerja Dinas Perikanan",
    ]
    pj = ["Bid. Perikanan Tangkap", "Bid. Perikanan Budidaya", "Bid. PPHP", "Sekretariat"]
    for k, (p, q) in enumerate(zip(P, P[1:] + [n])):
        s.m(f"A{r0 + p}:A{r0 + q - 1}", str(k + 1), align="center", valign="top")
        s.m(f"B{r0 + p}:B{r0 + q - 1}", sas[k], valign="top")
        s.m(f"AA{r0 + p}:AA{r0 + q - 1}", pj[k], align="center", valign="top")
    salah = []
    ys, zs = {}, {}
    for i, (lv, kode, ur, ik, sat, kr, k22, kt, tw, _) in enumerate(_E81):
        r = r0 + i
        g = {"P": dict(bold=True, bg_color="#DDEBF7"), "K": dict(bold=True), "B": {}}[lv]
        s.t(f"C{r}", kode, **g)
        s.t(f"D{r}", ur, **g)
        s.t(f"E{r}", ik, **g)
        s.t(f"F{r}", sat, **{**g, "align": "center"})
        persen = sat == "%"
        ku = D(tw[3]) if persen else sum(map(D, tw))
        kw = ku if persen else D(k22) + ku
        for c, v in zip("GIKMOQSUW", [kr, k22, kt] + tw + [ku, kw]):
            if v == "-":
                s.t(f"{c}{r}", "-", **{**g, "align": "center"})
            else:
                s.n(f"{c}{r}", v, num_format="0.00" if persen else "#,##0", **{**g, "align": "center"})
        v12 = sum(U[i][3:])
        v13 = U[i][1] + v12
        for c, v in zip("HJLNPRTVX", U[i] + [v12, v13]):
            if kode == "3.25.03.2.02" and c == "P":
                t = list(str(v))
                j = next(j for j in range(1, len(t) - 1) if t[j] != t[j + 1])
                t[j], t[j + 1] = t[j + 1], t[j]
                bad = int("".join(t))
                assert bad != v
                s.n(f"{c}{r}", bad, num_format="#,##0", **g)
                salah.append({"berkas": b.nama, "lembar": s.nama, "sel": f"{c}{r}", "benar": str(v)})
            else:
                s.n(f"{c}{r}", v, num_format="#,##0", **g)
        ys[i], zs[i] = pct(kw, kr), pct(v13, U[i][0])
        s.f(f"Y{r}", f"=ROUND(W{r}/G{r}*100,2)", ys[i], num_format="0.00", **{**g, "align": "center"})
        s.f(f"Z{r}", f"=ROUND(X{r}/H{r}*100,2)", zs[i], num_format="0.00", **{**g, "align": "center"})
    s.tinggi(6, 8, 20)
    s.tinggi(r0, r0 + n - 1, 36)
    rj = r0 + n
    j = dict(bold=True, bg_color="#E7E6E6")
    s.m(f"A{rj}:F{rj}", "JUMLAH", align="center", **j)
    T = [sum(U[i][t] for i in P) for t in range(7)]
    for c, v in zip("HJLNPRTVX", T + [sum(T[3:]), T[1] + sum(T[3:])]):
        s.t(f"{chr(ord(c) - 1)}{rj}", "", **j)
        s.n(f"{c}{rj}", v, num_format="#,##0", **j)
    s.t(f"Y{rj}", "", **j)
    s.f(f"Z{rj}", f"=ROUND(X{rj}/H{rj}*100,2)", pct(T[1] + sum(T[3:]), T[0]), num_format="0.00", align="center", **j)
    s.t(f"AA{rj}", "", **j)
    s.m(f"A{rj + 1}:X{rj + 1}", "Rata-rata capaian kinerja program (%)", align="right", bold=True)
    ay, az = r2(sum(ys[i] for i in P) / 4), r2(sum(zs[i] for i in P) / 4)
    for c, v in (("Y", ay), ("Z", az)):
        s.f(
            f"{c}{rj + 1}",
            "=ROUND(AVERAGE(" + ",".join(f"{c}{r0 + i}" for i in P) + "),2)",
            v,
            num_format="0.00",
            align="center",
            bold=True,
        )
    s.m(f"A{rj + 2}:X{rj + 2}", "Predikat kinerja", align="right", bold=True)
    pr = lambda v: (
        "Sangat Tinggi"
        if v >= 91
        else "Tinggi"
        if v >= 76
        else "Sedang"
        if v >= 66
        else "Rendah"
        if v >= 51
        else "Sangat Rendah"
    )
    s.t(f"Y{rj + 2}", pr(ay), bold=True, align="center")
    s.t(f"Z{rj + 2}", pr(az), bold=True, align="center")
    for k, w in enumerate(
        (
            "Faktor pendorong keberhasilan pencapaian kinerja : dukungan DAK bidang kelautan dan perikanan, pendampingan penyuluh",
            "Faktor penghambat pencapaian kinerja : cuaca ekstrim, lelang terlambat, kelompok penerima belum lengkap syarat",
            "Tindak lanjut yang diperlukan dalam triwulan berikutnya : percepatan dokumen perencanaan fisik",
            "Tindak lanjut yang diperlukan dalam Renja Perangkat Daerah Kabupaten berikutnya : verifikasi CPCL paling lambat TW I",
            "Ket : indikator persentase diukur pada TW IV, kolom 13 memakai angka tahun terakhir (tidak dijumlah)",
        )
    ):
        s.m(f"A{rj + 3 + k}:AA{rj + 3 + k}", w, align="left")
    pl = dict(border=None, text_wrap=None, align="center", font_size=10)
    s.m(f"D{rj + 9}:E{rj + 9}", "Disusun", **pl)
    s.m(f"U{rj + 9}:X{rj + 9}", "Dievaluasi", **pl)
    s.m(f"D{rj + 10}:E{rj + 10}", "KEPALA DINAS PERIKANAN", **pl)
    s.m(f"U{rj + 10}:X{rj + 10}", "KEPALA BAPPERIDA", **pl)
    s.m(f"D{rj + 14}:E{rj + 14}", "Nama Pejabat", **{**pl, "bold": True, "underline": 1})
    s.m(f"U{rj + 14}:X{rj + 14}", "Nama Pejabat", **{**pl, "bold": True, "underline": 1})
    s.m(f"D{rj + 15}:E{rj + 15}", "NIP 19xxxxxxxx", **pl)
    s.m(f"U{rj + 15}:X{rj + 15}", "NIP 19xxxxxxxx", **pl)
    b.wb.add_worksheet("Sheet2")
    b.tutup()
    return {
        "cerita": "Formulir E.81 dengan 27 kolom, K dan Rp berpasangan, semua jumlah ditempel sebagai nilai; baris 10 kosong tersembunyi. Salah: Rp TW II kegiatan Pemberdayaan Nelayan Kecil tertukar dua angka, sub kegiatan, program dan kolom 12 menunjukkan yang benar.",
        "dokumen": [s.dok(["pengukuran", "kinerja-anggaran"], n)],
        "bukan": [(b.nama, "Sheet2")],
        "salah": salah,
    }


# ---------------------------------------------------------------------------------------------
# 7. Tabel-tabel Bab III LKjIP Kabupaten 2023
# ---------------------------------------------------------------------------------------------
# sasaran, indikator, satuan, R21, T22, R22, T23, R23, T26, provinsi, nasional, negatif
_IKU = [
    (
        "Meningkatnya kualitas sumber daya manusia",
        "Indeks Pembangunan Manusia (IPM)",
        "Indeks",
        "67.86",
        "68.2",
        "68.44",
        "69",
        "69.12",
        "71",
        "72.94",
        "74.39",
        False,
    ),
    ("", "Prevalensi stunting", "%", "28.4", "26", "25.7", "22", "22.9", "14", "30", "21.5", True),
    (
        "Menurunnya kemiskinan dan pengangguran",
        "Persentase penduduk miskin",
        "%",
        "14.12",
        "13.8",
        "13.61",
        "13.2",
        "13.05",
        "11.5",
        "11.43",
        "9.36",
        True,
    ),
    ("", "Tingkat Pengangguran Terbuka (TPT)", "%", "3.92", "3.8", "3.55", "3.4", "3.47", "2.9", "3.15", "5.32", True),
    (
        "Meningkatnya perekonomian dan ketahanan pangan daerah",
        "Laju pertumbuhan ekonomi",
        "%",
        "3.86",
        "4.5",
        "4.71",
        "5.1",
        "4.98",
        "5.9",
        "5.35",
        "5.05",
        False,
    ),
    ("", "Skor Pola Pangan Harapan (PPH)", "Skor", "82.7", "84", "84.6", "86.5", "87.15", "92", "88.1", "94.1", False),
    (
        "Meningkatnya kualitas infrastruktur wilayah",
        "Persentase jalan kabupaten kondisi mantap",
        "%",
        "48.6",
        "51",
        "50.85",
        "54",
        "54.62",
        "63",
        None,
        None,
        False,
    ),
    (
        "",
        "Persentase rumah tangga dengan akses air minum layak",
        "%",
        "78.3",
        "80",
        "81.24",
        "83",
        "82.71",
        "90",
        "93.6",
        "91.72",
        False,
    ),
    (
        "Meningkatnya kualitas tata kelola pemerintahan",
        "Nilai SAKIP Kabupaten",
        "Nilai",
        "60.42",
        "62",
        "61.87",
        "65",
        "63.94",
        "72",
        None,
        None,
        False,
    ),
    ("", "Opini BPK atas LKPD", "Opini", "WTP", "WTP", "WTP", "WTP", "WTP", "WTP", None, None, None),
    ("", "Indeks Kepuasan Masyarakat (IKM)", "Indeks", "80.15", "81", "82.4", "83", "83.76", "86", None, None, False),
]
_PAGU7 = [
    (386214750000, 371986412380),
    (58743900000, 55120877415),
    (94380265000, 90017334900),
    (172655480000, 158940226710),
    (241107336500, 233482905144),
]


def l07_tabel_bab3_kabupaten(folder):
    b = Buku(folder, "TABEL BAB III LKJIP KAB 2023 (bahan).xlsx")
    dok = []
    n = len(_IKU)
    st = [i for i, x in enumerate(_IKU) if x[0]] + [n]
    kat = lambda v: (
        "Sangat Tinggi"
        if v >= 91
        else "Tinggi"
        if v >= 76
        else "Sedang"
        if v >= 66
        else "Rendah"
        if v >= 51
        else "Sangat Rendah"
    )
    cap = lambda t, r, ng: D(100) if ng is None else (neg(t, r) if ng else pct(r, t))
    c23 = [cap(x[6], x[7], x[11]) for x in _IKU]
    # --- 3.1 pengukuran
    s = b.lembar("Tabel 3.1", font_name="Arial Narrow", font_size=11, valign="vcenter", text_wrap=True, border=1)
    s.ws.set_paper(9)
    s.ws.set_landscape()
    s.ws.fit_to_pages(1, 1)
    s.lebar(A=5, B=30, C=36, D=9, E_G=11, H=15)
    nb = dict(border=None, bold=True, align="center", text_wrap=None)
    s.m("A1:H1", "Tabel 3.1", **nb)
    s.m("A2:H2", "Pengukuran Kinerja Indikator Kinerja Utama Kabupaten Baulu Tahun 2023", **nb)
    h = dict(bold=True, align="center", bg_color="#BDD7EE")
    for c, w in zip(
        "ABCDEFGH",
        (
            "No",
            "Sasaran Strategis",
            "Indikator Kinerja Utama",
            "Satuan",
            "Target",
            "Realisasi",
            "Capaian (%)",
            "Kategori",
        ),
    ):
        s.t(f"{c}4", w, **h)
    for p, (a, z) in enumerate(zip(st, st[1:])):
        s.m(f"A{5 + a}:A{4 + z}", str(p + 1), align="center", valign="top")
        s.m(f"B{5 + a}:B{4 + z}", _IKU[a][0], valign="top")
    for i, x in enumerate(_IKU):
        r = 5 + i
        s.t(f"C{r}", x[1] + (" *)" if x[11] else ""))
        s.t(f"D{r}", x[2], align="center")
        if x[11] is None:
            s.t(f"E{r}", "WTP", align="center")
            s.t(f"F{r}", "WTP", align="center")
            s.n(f"G{r}", 100, num_format="0.00", align="center")
        else:
            s.n(f"E{r}", x[6], num_format="0.00", align="center")
            s.n(f"F{r}", x[7], num_format="0.00", align="center")
            s.f(
                f"G{r}",
                f"=ROUND((2*E{r}-F{r})/E{r}*100,2)" if x[11] else f"=ROUND(F{r}/E{r}*100,2)",
                c23[i],
                num_format="0.00",
                align="center",
            )
        s.t(f"H{r}", kat(c23[i]), align="center")
    rr = r2(sum(c23) / n)
    s.m(f"A{5 + n}:F{5 + n}", "Rata-rata Capaian Kinerja", **h)
    s.f(f"G{5 + n}", f"=ROUND(AVERAGE(G5:G{4 + n}),2)", rr, **{**h, "num_format": "0.00"})
    s.t(f"H{5 + n}", kat(rr), **h)
    k = dict(border=None, italic=True, font_size=9, text_wrap=None)
    s.t(f"A{6 + n}", "*) indikator negatif : {Target - (Realisasi - Target)} / Target x 100", **k)
    s.t(f"A{7 + n}", "Sumber : BPS, Dinas terkait, Bapperida (diolah), 2024", **k)
    dok.append(s.dok("pengukuran", n))
    # --- 3.2 dibanding tahun lalu
    s = b.lembar("Tabel 3.2", font_name="Arial Narrow", font_size=10, valign="vcenter", text_wrap=True, border=1)
    s.lebar(A=5, B=38, C=9, D=11, E_J=10, K=12)
    s.m("A1:K1", "Tabel 3.2 Perbandingan Realisasi dan Capaian Kinerja Tahun 2023 dengan Tahun-tahun Sebelumnya", **nb)
    for rg, w in (
        ("A3:A4", "No"),
        ("B3:B4", "Indikator Kinerja Utama"),
        ("C3:C4", "Satuan"),
        ("D3:D4", "Realisasi 2021"),
        ("E3:G3", "Tahun 2022"),
        ("H3:J3", "Tahun 2023"),
        ("K3:K4", "Naik/(Turun) Realisasi 2022 - 2023"),
    ):
        s.m(rg, w, **h)
    for c, w in zip("EFGHIJ", ("Target", "Realisasi", "Capaian") * 2):
        s.t(f"{c}4", w, **h)
    for i, x in enumerate(_IKU):
        r = 5 + i
        s.u(f"A{r}", i + 1, align="center")
        s.t(f"B{r}", x[1])
        s.t(f"C{r}", x[2], align="center")
        for c, v in zip("DEFHI", (x[3], x[4], x[5], x[6], x[7])):
            if x[11] is None:
                s.t(f"{c}{r}", v, align="center")
            else:
                s.n(f"{c}{r}", v, num_format="0.00", align="center")
        for c, t, q, v in (("G", "E", "F", cap(x[4], x[5], x[11])), ("J", "H", "I", c23[i])):
            p = dict(num_format="0.00%", align="center")
            if x[11] is None:
                s.n(f"{c}{r}", "1", 100, **p)
            else:
                s.f(
                    f"{c}{r}",
                    f"=ROUND((2*{t}{r}-{q}{r})/{t}{r},4)" if x[11] else f"=ROUND({q}{r}/{t}{r},4)",
                    v / 100,
                    100,
                    **p,
                )
        if x[11] is None:
            s.t(f"K{r}", "tetap", align="center")
        else:
            s.f(f"K{r}", f"=ROUND(I{r}-F{r},2)", D(x[7]) - D(x[5]), num_format="0.00_);(0.00)", align="center")
    dok.append(s.dok("pembanding", n))
    # --- 3.3 terhadap target akhir RPJMD, diketik
    s = b.lembar("Tabel 3.3", font_name="Arial Narrow", font_size=11, valign="vcenter", text_wrap=True, border=1)
    s.lebar(A=2, B=5, C=42, D=16, E=16, F=18)
    s.m("B2:F2", "Tabel 3.3", **nb)
    s.m("B3:F3", "Perbandingan Realisasi Kinerja s/d Tahun 2023 dengan Target Akhir RPJMD 2021-2026", **nb)
    for c, w in zip(
        "BCDEF", ("No.", "Indikator Kinerja Utama", "Target Akhir RPJMD (2026)", "Realisasi 2023", "Tingkat Kemajuan")
    ):
        s.t(f"{c}5", w, **h)
    for i, x in enumerate(_IKU):
        r = 6 + i
        s.t(f"B{r}", f"{i + 1}.", align="center")
        s.t(f"C{r}", x[1] + (" *)" if x[11] else ""))
        sat = " %" if x[2] == "%" else ""
        for c, v in (("D", x[8]), ("E", x[7])):
            if x[11] is None:
                s.t(f"{c}{r}", v, align="center")
            else:
                s.x(f"{c}{r}", idn(v, 2) + sat, v, align="center")
        v = cap(x[8], x[7], x[11])
        s.x(f"F{r}", idn(v, 2) + " %", v, align="center")
    s.t(f"B{7 + n}", "*) makin kecil makin baik, dihitung terbalik", **k)
    dok.append(s.dok("pembanding", n))
    # --- 3.4 provinsi dan nasional
    s = b.lembar("Tabel 3.4", font_name="Arial Narrow", font_size=11, valign="vcenter", text_wrap=True, border=1)
    s.lebar(A=5, B=42, C=9, D_F=14, G=26)
    s.m("A1:G1", "Tabel 3.4 Perbandingan Realisasi Kinerja Kabupaten dengan Provinsi dan Nasional Tahun 2023", **nb)
    for c, w in zip(
        "ABCDEFG",
        (
            "No",
            "Indikator Kinerja",
            "Satuan",
            "Realisasi Kab. Baulu",
            "Realisasi Provinsi",
            "Realisasi Nasional",
            "Keterangan",
        ),
    ):
        s.t(f"{c}3", w, **h)
    ban = [x for x in _IKU if x[9]]
    for i, x in enumerate(ban):
        r = 4 + i
        s.u(f"A{r}", i + 1, align="center")
        s.t(f"B{r}", x[1])
        s.t(f"C{r}", x[2], align="center")
        for c, v in zip("DEF", (x[7], x[9], x[10])):
            s.n(f"{c}{r}", v, num_format="0.00", align="center")
        baik = lambda o: D(x[7]) < D(o) if x[11] else D(x[7]) > D(o)
        s.t(
            f"G{r}",
            ("lebih baik" if baik(x[9]) else "belum sebaik")
            + " dari provinsi, "
            + ("lebih baik" if baik(x[10]) else "belum sebaik")
            + " dari nasional",
            font_size=9,
        )
    dok.append(s.dok("pembanding", len(ban)))
    # --- 3.5 efisiensi
    s = b.lembar("Tabel 3.5", font_name="Arial Narrow", font_size=11, valign="vcenter", text_wrap=True, border=1)
    s.lebar(A=5, B=40, C=13, D=22, E=22, F=13, G=13, H=13)
    s.m("A1:H1", "Tabel 3.5", **nb)
    s.m("A2:H2", "Capaian Kinerja dan Anggaran serta Efisiensi Penggunaan Sumber Daya Tahun 2023", **nb)
    for rg, w in (
        ("A4:A5", "No"),
        ("B4:B5", "Sasaran Strategis"),
        ("D4:F4", "Anggaran"),
        ("G4:G5", "Efisiensi (Capaian Kinerja / Penyerapan)"),
        ("H4:H5", "Ket"),
    ):
        s.m(rg, w, **h)
    s.t("C4", "Kinerja", **h)
    s.t("C5", "Rata-rata Capaian (%)", **h)
    for c, w in zip("DEF", ("Alokasi (Rp)", "Realisasi (Rp)", "Penyerapan (%)")):
        s.t(f"{c}5", w, **h)
    cs = []
    for p, (a, z) in enumerate(zip(st, st[1:])):
        r = 6 + p
        m = r2(sum(c23[a:z]) / (z - a))
        cs.append(m)
        pg, re = _PAGU7[p]
        sr = pct(re, pg)
        s.u(f"A{r}", p + 1, align="center")
        s.t(f"B{r}", _IKU[a][0])
        s.n(f"C{r}", m, num_format="0.00", align="center")
        s.n(f"D{r}", pg, num_format="#,##0.00")
        s.n(f"E{r}", re, num_format="#,##0.00")
        s.f(f"F{r}", f"=ROUND(E{r}/D{r}*100,2)", sr, num_format="0.00", align="center")
        ef = r2(m / sr)
        s.f(f"G{r}", f"=ROUND(C{r}/F{r},2)", ef, num_format="0.00", align="center")
        s.t(f"H{r}", "efisien" if ef > 1 and m >= 100 else "-", align="center")
    pg, re = sum(x[0] for x in _PAGU7), sum(x[1] for x in _PAGU7)
    s.m("A11:B11", "Jumlah / Rata-rata", **h)
    m = r2(sum(cs) / 5)
    sr = pct(re, pg)
    s.f("C11", "=ROUND(AVERAGE(C6:C10),2)", m, **{**h, "num_format": "0.00"})
    s.f("D11", "=SUM(D6:D10)", pg, **{**h, "num_format": "#,##0.00"})
    s.f("E11", "=SUM(E6:E10)", re, **{**h, "num_format": "#,##0.00"})
    s.f("F11", "=ROUND(E11/D11*100,2)", sr, **{**h, "num_format": "0.00"})
    s.f("G11", "=ROUND(C11/F11,2)", r2(m / sr), **{**h, "num_format": "0.00"})
    s.t("H11", "", **h)
    dok.append(s.dok("kinerja-anggaran", 5))
    # --- daftar sumber
    s = b.lembar("sumber data", font_name="Arial Narrow", font_size=10)
    s.ws.set_column("A:A", 40)
    s.ws.set_column("B:B", 50)
    s.t("A1", "Indikator", bold=True)
    s.t("B1", "Sumber / penanggung jawab data", bold=True)
    for i, (x, w) in enumerate(
        zip(
            _IKU,
            (
                "BPS, rilis Desember",
                "e-PPGBM dan SKI, Dinas Kesehatan",
                "BPS (Susenas Maret)",
                "BPS (Sakernas Agustus)",
                "BPS",
                "Dinas Ketahanan Pangan",
                "Dinas PUPR",
                "BPS",
                "Surat Kemenpan RB",
                "LHP BPK Perwakilan",
                "Bagian Organisasi Setda",
            ),
        )
    ):
        s.t(f"A{2 + i}", x[1])
        s.t(f"B{2 + i}", w)
    for w in b.wb.worksheets()[1:]:
        w.set_paper(9)
        w.set_landscape()
        w.fit_to_pages(1, 1)
    b.tutup()
    return {
        "cerita": "Lima tabel Bab III LKjIP kabupaten dalam satu buku, satu lembar satu tabel; realisasi 2023 sama di semua tabel, indikator negatif dihitung terbalik, opini BPK berupa kata, Tabel 3.3 diketik sebagai teks, capaian di Tabel 3.2 berformat persen. Rata-rata 3.1 atas 11 indikator, rata-rata 3.5 atas 5 sasaran.",
        "dokumen": dok,
        "bukan": [(b.nama, "sumber data")],
        "salah": [],
    }


# ---------------------------------------------------------------------------------------------
# 8. Lampiran LKjIP Bapperida 2024: RKT 18 kolom, LRA per rekening, data pegawai (tiga berkas)
# ---------------------------------------------------------------------------------------------
# tujuan/sasaran -> program -> kegiatan -> sub kegiatan
_T8 = (
    "Mewujudkan perencanaan pembangunan daerah yang berkualitas",
    "Indeks Perencanaan Pembangunan Daerah",
    "82,50",
    "82.5",
)
_S8 = [
    (
        (
            "Meningkatnya kualitas perencanaan, pengendalian dan evaluasi pembangunan daerah",
            "Persentase keselarasan program RKPD terhadap RPJMD",
            "95 %",
            "95",
        ),
        [
            (
                (
                    "Program Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah",
                    "Persentase dokumen perencanaan yang ditetapkan tepat waktu",
                    "100 %",
                    "100",
                ),
                [
                    (
                        (
                            "Penyusunan Perencanaan dan Pendanaan",
                            "Jumlah dokumen perencanaan yang disusun",
                            "5 dok",
                            "5",
                        ),
                        [
                            (
                                "Pelaksanaan Konsultasi Publik",
                                "Jumlah berita acara konsultasi publik",
                                "1 BA",
                                "1",
                                68425000,
                            ),
                            (
                                "Pelaksanaan Musrenbang Kabupaten/Kota",
                                "Jumlah berita acara Musrenbang",
                                "11 BA",
                                "11",
                                214860000,
                            ),
                            (
                                "Penyiapan Bahan Koordinasi Musrenbang Kecamatan",
                                "Jumlah laporan Musrenbang kecamatan",
                                "10 lap",
                                "10",
                                96350000,
                            ),
                        ],
                    ),
                    (
                        (
                            "Analisis Data dan Informasi Pemerintahan Daerah Bidang Perencanaan Pembangunan Daerah",
                            "Persentase ketersediaan data statistik sektoral",
                            "80 %",
                            "80",
                        ),
                        [
                            (
                                "Pembinaan dan Pemanfaatan Data dan Informasi Perencanaan Pembangunan SKPD",
                                "Jumlah laporan pemanfaatan data dan informasi",
                                "4 lap",
                                "4",
                                127500000,
                            )
                        ],
                    ),
                    (
                        (
                            "Pengendalian, Evaluasi dan Pelaporan Bidang Perencanaan Pembangunan Daerah",
                            "Jumlah laporan evaluasi RKPD yang disusun",
                            "4 lap",
                            "4",
                        ),
                        [
                            (
                                "Koordinasi Pengendalian Perencanaan dan Pelaksanaan Pembangunan Daerah",
                                "Jumlah laporan hasil pengendalian",
                                "4 lap",
                                "4",
                                142780000,
                            ),
                            (
                                "Monitoring, Evaluasi dan Penyusunan Laporan Berkala Pelaksanaan Pembangunan Daerah",
                                "Jumlah laporan monitoring dan evaluasi",
                                "4 lap",
                                "4",
                                118640000,
                            ),
                        ],
                    ),
                ],
            ),
            (
                (
                    "Program Koordinasi dan Sinkronisasi Perencanaan Pembangunan Daerah",
                    "Persentase Renja perangkat daerah yang selaras dengan RKPD",
                    "100 %",
                    "100",
                ),
                [
                    (
                        (
                            "Koordinasi Perencanaan Bidang Pemerintahan dan Pembangunan Manusia",
                            "Jumlah dokumen koordinasi bidang PPM",
                            "14 dok",
                            "14",
                        ),
                        [
                            (
                                "Asistensi Penyusunan Dokumen Perencanaan Perangkat Daerah Bidang Pembangunan Manusia",
                                "Jumlah perangkat daerah yang diasistensi",
                                "14 PD",
                                "14",
                                84275000,
                            )
                        ],
                    ),
                    (
                        (
                            "Koordinasi Perencanaan Bidang Perekonomian dan SDA",
                            "Jumlah dokumen koordinasi bidang perekonomian dan SDA",
                            "9 dok",
                            "9",
                        ),
                        [
                            (
                                "Asistensi Penyusunan Dokumen Perencanaan Perangkat Daerah Bidang Perekonomian",
                                "Jumlah perangkat daerah yang diasistensi",
                                "9 PD",
                                "9",
                                78150000,
                            )
                        ],
                    ),
                    (
                        (
                            "Koordinasi Perencanaan Bidang Infrastruktur dan Kewilayahan",
                            "Jumlah dokumen koordinasi bidang infrastruktur dan kewilayahan",
                            "6 dok",
                            "6",
                        ),
                        [
                            (
                                "Asistensi Penyusunan Dokumen Perencanaan Perangkat Daerah Bidang Infrastruktur",
                                "Jumlah perangkat daerah yang diasistensi",
                                "6 PD",
                                "6",
                                91430000,
                            )
                        ],
                    ),
                ],
            ),
        ],
    ),
    (
        ("Meningkatnya pemanfaatan riset dan inovasi daerah", "Indeks Inovasi Daerah", "55,00", "55"),
        [
            (
                (
                    "Program Penelitian dan Pengembangan Daerah",
                    "Persentase hasil kajian yang dimanfaatkan",
                    "75 %",
                    "75",
                ),
                [
                    (
                        (
                            "Penelitian dan Pengembangan Bidang Penyelenggaraan Pemerintahan dan Pengkajian Peraturan",
                            "Jumlah dokumen kajian yang dihasilkan",
                            "6 dok",
                            "6",
                        ),
                        [
                            (
                                "Fasilitasi, Pelaksanaan dan Evaluasi Penelitian dan Pengembangan Bidang Pemerintahan",
                                "Jumlah dokumen kajian",
                                "6 dok",
                                "6",
                                325000000,
                            )
                        ],
                    ),
                    (
                        ("Pengembangan Inovasi dan Teknologi", "Jumlah inovasi yang dilaporkan", "40 inovasi", "40"),
                        [
                            (
                                "Penelitian, Pengembangan, dan Perekayasaan di Bidang Teknologi dan Inovasi",
                                "Jumlah inovasi yang difasilitasi",
                                "40 inovasi",
                                "40",
                                156900000,
                            )
                        ],
                    ),
                ],
            )
        ],
    ),
    (
        ("Meningkatnya akuntabilitas kinerja Bapperida", "Nilai SAKIP Bapperida", "72,00", "72"),
        [
            (
                (
                    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                    "Persentase penunjang urusan pemerintahan daerah yang terpenuhi",
                    "100 %",
                    "100",
                ),
                [
                    (
                        (
                            "Administrasi Keuangan Perangkat Daerah",
                            "Jumlah bulan layanan administrasi keuangan",
                            "12 bln",
                            "12",
                        ),
                        [
                            (
                                "Penyediaan Gaji dan Tunjangan ASN",
                                "Jumlah orang yang menerima gaji dan tunjangan ASN",
                                "40 org",
                                "40",
                                3962184000,
                            )
                        ],
                    ),
                    (
                        (
                            "Administrasi Umum Perangkat Daerah",
                            "Jumlah jenis layanan administrasi umum",
                            "5 jenis",
                            "5",
                        ),
                        [
                            (
                                "Penyediaan Peralatan dan Perlengkapan Kantor",
                                "Jumlah paket peralatan dan perlengkapan kantor",
                                "8 paket",
                                "8",
                                187320000,
                            ),
                            (
                                "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                                "Jumlah laporan rapat koordinasi dan konsultasi",
                                "36 lap",
                                "36",
                                412650000,
                            ),
                        ],
                    ),
                    (
                        (
                            "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
                            "Jumlah unit barang milik daerah yang dipelihara",
                            "21 unit",
                            "21",
                        ),
                        [
                            (
                                "Penyediaan Jasa Pemeliharaan dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan",
                                "Jumlah kendaraan dinas yang dipelihara",
                                "21 unit",
                                "21",
                                136500000,
                            )
                        ],
                    ),
                ],
            )
        ],
    ),
]


def l08_rkt_lra_pegawai(folder):
    dok = []
    # ---------- RKT
    b = Buku(folder, "RKT BAPPERIDA 2024.xlsx")
    s = b.lembar("RKT", font_name="Arial Narrow", font_size=8, valign="top", text_wrap=True, border=1)
    ws = s.ws
    ws.set_landscape()
    ws.set_paper(14)
    ws.fit_to_pages(1, 0)
    ws.repeat_rows(4, 7)
    s.lebar(A_B=16, C=7, D_E=16, F=7, G_H=18, I=7, J=13, K_L=18, M=7, N=13, O_P=20, Q=8, R=13)
    nb = dict(border=None, bold=True, font_size=12, align="center", text_wrap=None)
    s.m("A1:R1", "RENCANA KINERJA TAHUNAN", **nb)
    s.m("A2:R2", "BADAN PERENCANAAN PEMBANGUNAN, RISET DAN INOVASI DAERAH KABUPATEN BAULU", **nb)
    s.m("A3:R3", "TAHUN ANGGARAN 2024", **nb)
    h = dict(bold=True, align="center", valign="vcenter", bg_color="#FCE4D6")
    for rg, w in (
        ("A5:C5", "TUJUAN RENSTRA"),
        ("D5:F5", "SASARAN RENSTRA"),
        ("G5:J5", "PROGRAM"),
        ("K5:N5", "KEGIATAN"),
        ("O5:R5", "SUB KEGIATAN"),
    ):
        s.m(rg, w, **h)
    kol = ["URAIAN", "INDIKATOR", "TARGET"] * 2 + ["URAIAN", "INDIKATOR", "TARGET", ""] * 3
    for i, w in enumerate(kol):
        c = CN(i)
        if i < 6:
            s.m(f"{c}6:{c}7", w, **h)
        elif i in (6, 7, 10, 11, 14, 15):
            s.m(f"{c}6:{c}7", w, **h)
    for a, z in (("I", "J"), ("M", "N"), ("Q", "R")):
        s.m(f"{a}6:{z}6", "TARGET", **h)
        s.t(f"{a}7", "K", **h)
        s.t(f"{z}7", "Rp.", **h)
    for i in range(18):
        s.t(f"{CN(i)}8", str(i + 1), align="center", font_size=7)
    r0 = r = 9

    def blok(cols, a, z, vals, rp=None):
        """cols: huruf kolom uraian, indikator, target[, rp]"""
        for c, v in zip(cols[:2], vals[:2]):
            s.m(f"{c}{a}:{c}{z}", v) if z > a else s.t(f"{c}{a}", v)
        s.mx(f"{cols[2]}{a}:{cols[2]}{z}", vals[2], vals[3], align="center") if z > a else s.x(
            f"{cols[2]}{a}", vals[2], vals[3], align="center"
        )
        if rp is not None:
            c = cols[3]
            if z > a:
                s.m(f"{c}{a}:{c}{z}", "", num_format="#,##0")
            return c

    ns = sum(len(sb) for _, pp in _S8 for _, kk in pp for _, sb in kk)
    blok("ABC", r0, r0 + ns - 1, _T8)
    total, progrow, kegrow, nk, np_ = 0, [], [], 0, 0
    for sas, progs in _S8:
        sa = r
        for pr, kegs in progs:
            pa, ptot = r, 0
            kr = []
            for kg, subs in kegs:
                ka, ktot = r, 0
                for u, ik, tx, v, rp in subs:
                    s.t(f"O{r}", u)
                    s.t(f"P{r}", ik)
                    s.x(f"Q{r}", tx, v, align="center")
                    s.n(f"R{r}", rp, num_format="#,##0")
                    ktot += rp
                    r += 1
                blok("KLMN", ka, r - 1, kg, ktot)
                s.f(f"N{ka}", f"=SUM(R{ka}:R{r - 1})", ktot, num_format="#,##0")
                kr.append(f"N{ka}")
                ptot += ktot
                nk += 1
            blok("GHIJ", pa, r - 1, pr, ptot)
            s.f(f"J{pa}", "=" + "+".join(kr), ptot, num_format="#,##0")
            progrow.append(f"J{pa}")
            kegrow += kr
            total += ptot
            np_ += 1
        blok("DEF", sa, r - 1, sas)
    s.tinggi(r0, r - 1, 36)
    s.m(f"A{r}:I{r}", "J U M L A H", **h)
    hn = {**h, "align": "right", "num_format": "#,##0"}
    s.f(f"J{r}", "=" + "+".join(progrow), total, **hn)
    s.m(f"K{r}:M{r}", "", **h)
    s.f(f"N{r}", "=" + "+".join(kegrow), total, **hn)
    s.m(f"O{r}:Q{r}", "", **h)
    s.f(f"R{r}", f"=SUM(R{r0}:R{r - 1})", total, **hn)
    pl = dict(border=None, text_wrap=None, align="center", font_size=10)
    s.m(f"O{r + 2}:R{r + 2}", "Baulu,    Januari 2024", **pl)
    s.m(f"O{r + 3}:R{r + 3}", "KEPALA BAPPERIDA", **pl)
    s.m(f"O{r + 7}:R{r + 7}", "Nama Pejabat", **{**pl, "bold": True, "underline": 1})
    s.m(f"O{r + 8}:R{r + 8}", "NIP 19xxxxxxxx", **pl)
    dok.append(s.dok("rkt", ns, ns + nk + np_ + len(_S8) + 1))
    b.tutup()
    # ---------- LRA
    b2 = Buku(folder, "LRA Bapperida 31 Des 2024.xlsx")
    s = b2.lembar("LRA", font_name="Arial", font_size=10, valign="vcenter")
    s.lebar(A=14, B=44, C_D=21, E=9, F=20, G=21)
    s.ws.set_paper(9)
    s.ws.set_landscape()
    s.ws.fit_to_pages(1, 1)
    for i, w in enumerate(
        (
            "PEMERINTAH KABUPATEN BAULU",
            "BADAN PERENCANAAN PEMBANGUNAN, RISET DAN INOVASI DAERAH",
            "LAPORAN REALISASI ANGGARAN BELANJA",
            "UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2024 DAN 2023",
        )
    ):
        s.m(f"A{i + 1}:G{i + 1}", w, bold=True, align="center")
    h = dict(bold=True, align="center", border=1, text_wrap=True)
    for c, w in zip(
        "ABCDEFG",
        ("KODE REKENING", "URAIAN", "ANGGARAN 2024", "REALISASI 2024", "%", "SISA ANGGARAN", "REALISASI 2023"),
    ):
        s.t(f"{c}6", w, **h)
    detil = {
        "5.1.01.01": ("Belanja Gaji dan Tunjangan ASN", 2874906000, 2801447318, 2690352144),
        "5.1.01.02": ("Belanja Tambahan Penghasilan ASN", 1087278000, 1046093520, 998417260),
        "5.1.02.01": ("Belanja Barang", 386942500, 371608250, 402115700),
        "5.1.02.02": ("Belanja Jasa", 748215000, 707930400, 655284900),
        "5.1.02.03": ("Belanja Pemeliharaan", 136500000, 129874650, 118630000),
        "5.1.02.04": ("Belanja Perjalanan Dinas", 0, 0, 744908325),
        "5.2.02.05": ("Belanja Modal Alat Kantor dan Rumah Tangga", 48750000, 47980000, 36400000),
        "5.2.02.10": ("Belanja Modal Komputer", 98400000, 96855500, 112750000),
    }
    sisa = total - sum(x[1] for x in detil.values())
    detil["5.1.02.04"] = ("Belanja Perjalanan Dinas", sisa, 788126475, 744908325)
    assert sisa > 788126475, sisa
    nama = {
        "5": "BELANJA DAERAH",
        "5.1": "BELANJA OPERASI",
        "5.1.01": "Belanja Pegawai",
        "5.1.02": "Belanja Barang dan Jasa",
        "5.2": "BELANJA MODAL",
        "5.2.02": "Belanja Modal Peralatan dan Mesin",
    }
    semua = sorted(list(nama) + list(detil))
    pos = {k: 7 + i for i, k in enumerate(semua)}
    for k in semua:
        r = pos[k]
        g = dict(border=1, bold=k in nama)
        s.t(f"A{r}", k, **g)
        s.t(f"B{r}", nama.get(k) or detil[k][0], indent=max(0, k.count(".") - 1), **g)
        vs = []
        for c, t in (("C", 1), ("D", 2), ("G", 3)):
            v = sum(x[t] for kk, x in detil.items() if kk == k or kk.startswith(k + "."))
            vs.append(v)
            if k in nama:
                an = [kk for kk in semua if kk.startswith(k + ".") and kk.count(".") == k.count(".") + 1]
                s.f(f"{c}{r}", "=" + "+".join(f"{c}{pos[kk]}" for kk in an), v, num_format="#,##0.00", **g)
            else:
                s.n(f"{c}{r}", v, num_format="#,##0.00", **g)
        s.f(f"E{r}", f"=ROUND(D{r}/C{r}*100,2)", pct(vs[1], vs[0]), num_format="0.00", align="center", **g)
        s.f(f"F{r}", f"=C{r}-D{r}", vs[0] - vs[1], num_format="#,##0.00", **g)
    r = 7 + len(semua)
    A, R, L = (sum(x[t] for x in detil.values()) for t in (1, 2, 3))
    assert A == total
    s.m(f"A{r}:B{r}", "JUMLAH BELANJA", **h)
    for c, f, v in (("C", "=C7", A), ("D", "=D7", R), ("G", "=G7", L), ("F", f"=C{r}-D{r}", A - R)):
        s.f(f"{c}{r}", f, v, bold=True, border=1, num_format="#,##0.00")
    s.f(f"E{r}", f"=ROUND(D{r}/C{r}*100,2)", pct(R, A), bold=True, border=1, num_format="0.00", align="center")
    s.m(f"E{r + 2}:G{r + 2}", "Baulu, 31 Desember 2024", align="center")
    s.m(f"E{r + 3}:G{r + 3}", "PENGGUNA ANGGARAN,", align="center")
    s.m(f"E{r + 7}:G{r + 7}", "Nama Pejabat", align="center", bold=True, underline=1)
    s.m(f"E{r + 8}:G{r + 8}", "NIP 19xxxxxxxx", align="center")
    dok.append(s.dok("realisasi", len(semua)))
    b2.tutup()
    # ---------- pegawai
    b3 = Buku(folder, "Data Pegawai Bapperida Des 2024.xlsx")
    s = b3.lembar("Golongan", font_name="Arial Narrow", font_size=11, border=1)
    s.lebar(A=5, B=30, C_E=11)
    nb = dict(border=None, bold=True, align="center")
    s.m("A1:E1", "KEADAAN PEGAWAI BAPPERIDA KABUPATEN BAULU", **nb)
    s.m("A2:E2", "MENURUT GOLONGAN RUANG PER 31 DESEMBER 2024", **nb)
    h = dict(bold=True, align="center", valign="vcenter", bg_color="#EDEDED")
    s.m("A4:A5", "No", **h)
    s.m("B4:B5", "Pangkat / Golongan", **h)
    s.m("C4:D4", "Jenis Kelamin", **h)
    s.t("C5", "L", **h)
    s.t("D5", "P", **h)
    s.m("E4:E5", "Jumlah", **h)
    gol = [
        (
            "Golongan IV",
            [("Pembina Utama Muda (IV/c)", 1, 0), ("Pembina Tk. I (IV/b)", 2, 1), ("Pembina (IV/a)", 2, 2)],
        ),
        (
            "Golongan III",
            [
                ("Penata Tk. I (III/d)", 4, 5),
                ("Penata (III/c)", 3, 3),
                ("Penata Muda Tk. I (III/b)", 2, 3),
                ("Penata Muda (III/a)", 1, 2),
            ],
        ),
        ("Golongan II", [("Pengatur Tk. I (II/d)", 1, 1), ("Pengatur (II/c)", 2, 1)]),
        ("PPPK", [("PPPK Golongan IX", 1, 3)]),
    ]
    r, ng, sub = 6, 0, []
    for g, rows in gol:
        a = r
        for w, l, p in rows:
            ng += 1
            s.u(f"A{r}", ng, align="center")
            s.t(f"B{r}", w)
            for c, v in (("C", l), ("D", p)):
                if v:
                    s.n(f"{c}{r}", v, align="center")
                else:
                    s.t(f"{c}{r}", "-", align="center")
            s.f(f"E{r}", f"=SUM(C{r}:D{r})", l + p, align="center")
            r += 1
        s.m(f"A{r}:B{r}", f"Jumlah {g}", bold=True, italic=True, align="right")
        for c, v in (
            ("C", sum(x[1] for x in rows)),
            ("D", sum(x[2] for x in rows)),
            ("E", sum(x[1] + x[2] for x in rows)),
        ):
            s.f(f"{c}{r}", f"=SUM({c}{a}:{c}{r - 1})", v, bold=True, italic=True, align="center")
        sub.append(r)
        r += 1
    L = sum(x[1] for _, y in gol for x in y)
    Pp = sum(x[2] for _, y in gol for x in y)
    s.m(f"A{r}:B{r}", "JUMLAH SELURUHNYA", **h)
    for c, v in (("C", L), ("D", Pp), ("E", L + Pp)):
        s.f(f"{c}{r}", "=" + "+".join(f"{c}{k}" for k in sub), v, **h)
    assert L + Pp == 40
    dok.append(s.dok("pegawai", ng))
    s = b3.lembar("Pendidikan", font_name="Arial Narrow", font_size=11, border=1)
    s.lebar(A=5, B=30, C_E=12, F=12)
    s.m("A1:F1", "JUMLAH PEGAWAI MENURUT TINGKAT PENDIDIKAN PER 31 DESEMBER 2024", **nb)
    for c, w in zip("ABCDEF", ("No.", "Tingkat Pendidikan", "Laki-laki", "Perempuan", "Jumlah", "Persentase")):
        s.t(f"{c}3", w, **h)
    pend = [("S3", 1, 0), ("S2", 6, 5), ("S1 / D-IV", 9, 14), ("D-III", 1, 1), ("SLTA / sederajat", 2, 1)]
    for i, (w, l, p) in enumerate(pend):
        r = 4 + i
        s.t(f"A{r}", f"{i + 1}.", align="center")
        s.t(f"B{r}", w)
        s.x(f"C{r}", f"{l} orang", l, align="center")
        if p:
            s.x(f"D{r}", f"{p} orang", p, align="center")
        else:
            s.t(f"D{r}", "-", align="center")
        s.x(f"E{r}", f"{l + p} orang", l + p, align="center")
        s.x(f"F{r}", f"{idn(pct(l + p, 40), 2)} %", pct(l + p, 40), align="center")
    l, p = sum(x[1] for x in pend), sum(x[2] for x in pend)
    assert (l, p) == (L, Pp), (l, p, L, Pp)
    s.m("A9:B9", "Jumlah", **h)
    s.x("C9", f"{l} orang", l, **h)
    s.x("D9", f"{p} orang", p, **h)
    s.x("E9", "40 orang", 40, **h)
    s.x("F9", "100,00 %", 100, **h)
    dok.append(s.dok("pegawai", len(pend)))
    s = b3.lembar("Jabatan", font_name="Arial Narrow", font_size=11, border=1)
    s.lebar(A=5, B=40, C_E=12, F=20)
    s.m("A1:F1", "KEBUTUHAN DAN KEADAAN PEGAWAI MENURUT JABATAN (ABK) TAHUN 2024", **nb)
    for c, w in zip("ABCDEF", ("No", "Nama Jabatan", "Kebutuhan", "Bezetting", "Kurang", "Ket")):
        s.t(f"{c}3", w, **h)
    jab = [
        ("Kepala Badan", 1, 1),
        ("Sekretaris", 1, 1),
        ("Kepala Bidang", 4, 4),
        ("Kepala Sub Bagian", 2, 2),
        ("JF Perencana", 16, 11),
        ("JF Peneliti / Analis Kebijakan", 6, 3),
        ("JF Statistisi / Pranata Komputer", 4, 2),
        ("Pelaksana", 21, 16),
    ]
    for i, (w, k, z) in enumerate(jab):
        r = 4 + i
        s.u(f"A{r}", i + 1, align="center")
        s.t(f"B{r}", w)
        s.n(f"C{r}", k, align="center")
        s.n(f"D{r}", z, align="center")
        s.f(f"E{r}", f"=C{r}-D{r}", k - z, align="center")
        s.t(f"F{r}", "usul formasi 2025" if k > z and w.startswith("JF") else "")
    r = 4 + len(jab)
    assert sum(x[2] for x in jab) == 40
    s.m(f"A{r}:B{r}", "Jumlah", **h)
    for c, v in (("C", sum(x[1] for x in jab)), ("D", 40), ("E", sum(x[1] - x[2] for x in jab))):
        s.f(f"{c}{r}", f"=SUM({c}4:{c}{r - 1})", v, **h)
    s.t(f"F{r}", "", **h)
    dok.append(s.dok("pegawai", len(jab)))
    b3.tutup()
    return {
        "cerita": "Lampiran LKjIP Bapperida dalam tiga berkas: RKT 18 kolom dengan sel gabung ke bawah (satu baris satu sub kegiatan, program dan kegiatan menempel di baris pertama bloknya), LRA per rekening, data pegawai tiga lembar; jumlah RKT = anggaran LRA, 40 pegawai sama di semua lembar dan di target gaji.",
        "dokumen": dok,
        "bukan": [],
        "salah": [],
    }
