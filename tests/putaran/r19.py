# -*- coding: utf-8 -*-
"""Putaran 19: kasubbag program dan keuangan kecamatan (dulu di Dinas PUPR), Kota Sendang Arum (rekaan)."""

import random
from decimal import ROUND_HALF_UP, Decimal

import openpyxl
import xlsxwriter
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

KEC = "KECAMATAN WATU LUMBUNG"
KOTA = "KOTA SENDANG ARUM"
PUPR = "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG"
KEL = ["Tirtosari", "Banjar Lor", "Mangunrejo", "Kedungwaru", "Puncak Sari"]


# ---------------------------------------------------------------- alat bantu
def D(x):
    return x if isinstance(x, Decimal) else Decimal(str(x))


def hu(x, n=2):
    return D(x).quantize(Decimal(1).scaleb(-n), rounding=ROUND_HALF_UP)


def pct(r, t, n=2):
    return hu(D(r) * 100 / D(t), n)


def polos(v):
    v = D(v)
    t = format(v, "f")
    if "." in t:
        t = t.rstrip("0").rstrip(".")
    return t if t not in ("-0", "") else "0"


def idn(v, n=None):
    """1234567.5 -> 1.234.567,50 (n desimal); n=None: seperlunya"""
    v = D(v)
    if n is not None:
        v = hu(v, n)
        t = format(abs(v), "f")
    else:
        t = polos(abs(v))
    a, _, b = t.partition(".")
    a = f"{int(a):,}".replace(",", ".")
    return ("-" if v < 0 else "") + a + ("," + b if b else "")


def rp0(v):
    return idn(v, 0)


def rp2(v):
    return "(" + idn(-v, 2) + ")" if v < 0 else idn(v, 2)


def rpRp(v):
    return "Rp. " + idn(v, 0)


def rpstrip(v):
    return "Rp " + idn(v, 2)


def p2(v):
    return idn(v, 2)


def p2p(v):
    return idn(v, 2) + "%"


def bil(v):
    """angka python utk sel"""
    v = D(v)
    return int(v) if v == v.to_integral_value() else float(v)


def kol(i):
    s = ""
    while i:
        i, r = divmod(i - 1, 26)
        s = chr(65 + r) + s
    return s


class Buku:
    """pembungkus xlsxwriter"""

    def __init__(self, folder, nama, font="Calibri", ukuran=11):
        self.nama = nama
        self.wb = xlsxwriter.Workbook(
            str(folder / nama), {"default_format_properties": {"font_name": font, "font_size": ukuran}}
        )
        self.cache = {}

    def st(self, tok="", nf=None):
        k = (tok, nf)
        if k not in self.cache:
            p = {}
            for t in tok.split():
                if t == "b":
                    p["bold"] = True
                elif t == "i":
                    p["italic"] = True
                elif t == "u":
                    p["underline"] = 1
                elif t == "x":
                    p["border"] = 1
                elif t == "xx":
                    p["border"] = 7
                elif t == "c":
                    p["align"] = "center"
                elif t == "r":
                    p["align"] = "right"
                elif t == "v":
                    p["valign"] = "vcenter"
                elif t == "a":
                    p["valign"] = "top"
                elif t == "w":
                    p["text_wrap"] = True
                elif t == "y":
                    p["bg_color"] = "#FFFF00"
                elif t == "g":
                    p["bg_color"] = "#D9D9D9"
                elif t == "h":
                    p["bg_color"] = "#E2EFDA"
                elif t == "bl":
                    p["bg_color"] = "#BDD7EE"
                elif t == "or":
                    p["bg_color"] = "#FCE4D6"
                elif t == "red":
                    p["font_color"] = "#FF0000"
                elif t[0] == "s":
                    p["font_size"] = int(t[1:])
                elif t[0] == "n":
                    p["indent"] = int(t[1:])
            if nf:
                p["num_format"] = nf
            self.cache[k] = self.wb.add_format(p)
        return self.cache[k]

    def lembar(self, nama):
        return Lembar(self, nama)

    def tutup(self):
        self.wb.close()


class Lembar:
    def __init__(self, buku, nama):
        self.b = buku
        self.nama = nama
        self.ws = buku.wb.add_worksheet(nama)
        self.angka = {}

    def lebar(self, **k):
        for c, w in k.items():
            self.ws.set_column(f"{c}:{c}", w)

    def t(self, a, teks, tok="", nf=None):
        f = self.b.st(tok, nf)
        if ":" in a:
            self.ws.merge_range(a, teks, f)
        elif teks is None or teks == "":
            self.ws.write_blank(a, None, f)
        else:
            self.ws.write_string(a, str(teks), f)

    def n(self, a, v, tok="", nf=None, f=None, cara="num", catat=True):
        st = self.b.st(tok, nf)
        p = a.split(":")[0]
        if ":" in a:
            self.ws.merge_range(a, "", st)
        if catat:
            self.angka[p] = polos(v)
        if callable(cara):
            self.ws.write_string(p, cara(v), st)
            return
        x = bil(D(v) / {"num": 1, "frac": 100, "ribu": 1000, "juta": 1000000}[cara])
        if f:
            self.ws.write_formula(p, f, st, x)
        else:
            self.ws.write_number(p, x, st)

    def dok(self, jenis, baris):
        return {
            "berkas": self.b.nama,
            "lembar": self.nama,
            "jenis": jenis,
            "baris": list(baris),
            "angka": dict(self.angka),
        }


def ttd(L, r, k, tgl, jabatan, k2=None, jab2=None):
    L.t(f"{k}{r}", tgl)
    L.t(f"{k}{r + 1}", jabatan)
    L.t(f"{k}{r + 5}", "Nama Pejabat", "b u")
    L.t(
        f"{k}{r + 6}",
        "Pembina Tk. I" if "KEPALA DINAS" in jabatan else "Penata Tk. I" if "Lurah" in jabatan else "Pembina",
    )
    L.t(f"{k}{r + 7}", "NIP. 00000000 000000 0 000")
    if k2:
        L.t(f"{k2}{r + 1}", jab2)
        L.t(f"{k2}{r + 5}", "Nama Pejabat", "b u")


def acak(rng, lo, hi, step=1000):
    return rng.randrange(lo // step, hi // step) * step


# pohon kecamatan: kode prog, nama, [(kode keg, nama, [(kode sub, nama, keluaran, target, satuan, kisaran rp, ada modal)])]
POHON = [
    (
        "7.01.01",
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
        [
            (
                "2.01",
                "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                [
                    (
                        "0001",
                        "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                        "Jumlah dokumen perencanaan yang tersusun",
                        6,
                        "Dokumen",
                        (4, 14),
                        0,
                    ),
                    (
                        "0007",
                        "Evaluasi Kinerja Perangkat Daerah",
                        "Jumlah laporan evaluasi kinerja",
                        5,
                        "Laporan",
                        (3, 9),
                        0,
                    ),
                ],
            ),
            (
                "2.02",
                "Administrasi Keuangan Perangkat Daerah",
                [
                    (
                        "0001",
                        "Penyediaan Gaji dan Tunjangan ASN",
                        "Jumlah orang yang menerima gaji dan tunjangan",
                        47,
                        "Orang/bulan",
                        (4100, 5300),
                        0,
                    ),
                    (
                        "0005",
                        "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
                        "Jumlah laporan keuangan akhir tahun",
                        1,
                        "Laporan",
                        (3, 8),
                        0,
                    ),
                ],
            ),
            (
                "2.06",
                "Administrasi Umum Perangkat Daerah",
                [
                    (
                        "0002",
                        "Penyediaan Peralatan dan Perlengkapan Kantor",
                        "Jumlah paket peralatan dan perlengkapan",
                        4,
                        "Paket",
                        (90, 190),
                        1,
                    ),
                    (
                        "0005",
                        "Penyediaan Barang Cetakan dan Penggandaan",
                        "Jumlah paket cetakan",
                        3,
                        "Paket",
                        (25, 60),
                        0,
                    ),
                    (
                        "0009",
                        "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                        "Jumlah laporan rapat koordinasi",
                        12,
                        "Laporan",
                        (60, 130),
                        0,
                    ),
                ],
            ),
            (
                "2.08",
                "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                [
                    (
                        "0002",
                        "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                        "Jumlah laporan jasa komunikasi, air, listrik",
                        12,
                        "Laporan",
                        (110, 210),
                        0,
                    ),
                    (
                        "0004",
                        "Penyediaan Jasa Pelayanan Umum Kantor",
                        "Jumlah laporan jasa pelayanan umum",
                        12,
                        "Laporan",
                        (300, 520),
                        0,
                    ),
                ],
            ),
            (
                "2.09",
                "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
                [
                    (
                        "0002",
                        "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional",
                        "Jumlah kendaraan dinas yang dipelihara",
                        14,
                        "Unit",
                        (70, 140),
                        0,
                    ),
                    (
                        "0009",
                        "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya",
                        "Jumlah gedung yang dipelihara",
                        2,
                        "Unit",
                        (90, 260),
                        1,
                    ),
                ],
            ),
        ],
    ),
    (
        "7.01.02",
        "PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK",
        [
            (
                "2.01",
                "Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan",
                [
                    (
                        "0001",
                        "Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan dengan Perangkat Daerah dan Instansi Vertikal Terkait",
                        "Jumlah laporan koordinasi",
                        4,
                        "Laporan",
                        (40, 95),
                        0,
                    )
                ],
            ),
            (
                "2.03",
                "Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat",
                [
                    (
                        "0001",
                        "Pelaksanaan Urusan Pemerintahan yang Terkait dengan Pelayanan Perizinan Non Usaha",
                        "Jumlah dokumen non perizinan yang diterbitkan",
                        2450,
                        "Dokumen",
                        (30, 80),
                        0,
                    )
                ],
            ),
        ],
    ),
    (
        "7.01.03",
        "PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN",
        [
            (
                "2.02",
                "Kegiatan Pemberdayaan Kelurahan",
                [
                    (
                        "0001",
                        "Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Kelurahan",
                        "Jumlah lembaga yang berpartisipasi dalam musrenbang",
                        35,
                        "Lembaga",
                        (45, 100),
                        0,
                    ),
                    (
                        "0002",
                        "Pembangunan Sarana dan Prasarana Kelurahan",
                        "Jumlah sarpras kelurahan yang terbangun",
                        21,
                        "Unit",
                        (1500, 2400),
                        1,
                    ),
                    (
                        "0003",
                        "Pemberdayaan Masyarakat di Kelurahan",
                        "Jumlah kelompok masyarakat yang diberdayakan",
                        60,
                        "Pokmas",
                        (700, 1300),
                        0,
                    ),
                ],
            ),
            (
                "2.03",
                "Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan",
                [
                    (
                        "0001",
                        "Penyelenggaraan Lembaga Kemasyarakatan",
                        "Jumlah lembaga kemasyarakatan aktif",
                        5,
                        "Lembaga",
                        (60, 150),
                        0,
                    )
                ],
            ),
        ],
    ),
    (
        "7.01.04",
        "PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM",
        [
            (
                "2.01",
                "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
                [
                    (
                        "0001",
                        "Sinergitas dengan Kepolisian Negara RI, TNI dan Instansi Vertikal di Wilayah Kecamatan",
                        "Jumlah laporan patroli wilayah",
                        24,
                        "Laporan",
                        (55, 140),
                        0,
                    )
                ],
            )
        ],
    ),
    (
        "7.01.05",
        "PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM",
        [
            (
                "2.01",
                "Penyelenggaraan Urusan Pemerintahan Umum Sesuai Penugasan Kepala Daerah",
                [
                    (
                        "0003",
                        "Pembinaan Persatuan dan Kesatuan Bangsa",
                        "Jumlah orang yang mengikuti pembinaan",
                        150,
                        "Orang",
                        (20, 70),
                        0,
                    ),
                    (
                        "0008",
                        "Pelaksanaan Tugas Forum Koordinasi Pimpinan di Kecamatan",
                        "Jumlah laporan rapat forkopimcam",
                        12,
                        "Laporan",
                        (35, 85),
                        0,
                    ),
                ],
            )
        ],
    ),
]


def pohon(rng, step=500, pasang=None):
    """isi pagu: daftar dict bersarang"""
    out = []
    for kp, np_, kegs in POHON:
        P = {"k": kp, "n": np_, "keg": []}
        for kk, nk, subs in kegs:
            K = {"k": kk, "n": nk, "sub": []}
            for ks, ns, kel, tg, sat, (lo, hi), md in subs:
                pagu = acak(rng, lo * 1000000, hi * 1000000, step)
                mod = acak(rng, int(pagu * 0.45), int(pagu * 0.8), step) if md else 0
                K["sub"].append(
                    {"k": ks, "n": ns, "kel": kel, "tg": tg, "sat": sat, "op": pagu - mod, "mod": mod, "pagu": pagu}
                )
            for z in ("op", "mod", "pagu"):
                K[z] = sum(x[z] for x in K["sub"])
            P["keg"].append(K)
        for z in ("op", "mod", "pagu"):
            P[z] = sum(x[z] for x in P["keg"])
        out.append(P)
    return out


def isi_real(rng, T, key="real", lo=0.90, hi=0.998, step=1):
    for P in T:
        for K in P["keg"]:
            for S in K["sub"]:
                S[key] = int(S["pagu"] * rng.uniform(lo, hi)) // step * step
            K[key] = sum(s[key] for s in K["sub"])
        P[key] = sum(k[key] for k in P["keg"])
    return sum(p[key] for p in T)


def kk(P, K=None, S=None):
    return P["k"] + ("." + K["k"] if K else "") + ("." + S["k"] if S else "")


# ------------------------------------------------------------------ l01
def l01_buku_kerja_kecamatan(folder):
    rng = random.Random(1901)
    T = pohon(rng)
    B = Buku(folder, "SAKIP KEC WATULUMBUNG 2024 - fix kirim.xlsx", "Arial Narrow", 11)
    nm = '#,##0;(#,##0);"-"'
    # lembar muka
    C = B.lembar("Cover")
    C.t("C8", "BAHAN LAPORAN KINERJA", "b s20")
    C.t("C9", KEC, "b s16")
    C.t("C10", "TAHUN 2024", "b s16")
    C.t(
        "C14",
        "Isi: PK Camat, DPA, Keu per Sub, Ukur TW IV. Jangan diubah rumusnya, nanti error lagi (kasubbag prokeu)",
        "i",
    )
    sas = [
        (
            "Meningkatnya kualitas pelayanan publik di kecamatan",
            [
                ("Nilai Survei Kepuasan Masyarakat (SKM)", "Nilai", "86.5", ["84.1", "85.2", "86.05", "87.3"]),
                ("Persentase layanan administrasi yang selesai sesuai SOP", "%", "97", ["92", "94.5", "95.8", "96.4"]),
            ],
        ),
        (
            "Meningkatnya akuntabilitas kinerja kecamatan",
            [
                ("Nilai AKIP Kecamatan", "Nilai", "78.25", ["0", "0", "76.9", "77.85"]),
                ("Persentase tindak lanjut temuan hasil pemeriksaan", "%", "100", ["25", "60", "80", "100"]),
            ],
        ),
        (
            "Meningkatnya keberdayaan masyarakat kelurahan",
            [
                (
                    "Persentase usulan Musrenbang kelurahan yang terakomodir",
                    "%",
                    "62.5",
                    ["20", "31.25", "48.5", "64.3"],
                ),
                ("Jumlah kelurahan dengan LPMK aktif", "Kelurahan", "5", ["3", "4", "5", "5"]),
            ],
        ),
        (
            "Terjaganya ketentraman dan ketertiban wilayah",
            [("Persentase gangguan trantibum yang ditangani", "%", "95", ["90", "91.6", "93.4", "93.75"])],
        ),
    ]
    # ---- DPA dulu (supaya alamat diketahui), urutan lembar: PK di depan
    PK = B.lembar("PK Camat")
    A = B.lembar("DPA")
    A.lebar(A=9, B=6, C=6, D=58, E=40, F=9, G=13, H=18, I=17, J=19, K=9)
    A.t("A1", "RINCIAN DPA SKPD TA 2024 (sdh dirapikan dari cetakan SIPD)", "b s13")
    A.t("A2", f"{KEC} {KOTA}", "b")
    A.ws.freeze_panes(6, 4)
    for a, x in [
        ("A4:C5", "KODE"),
        ("D4:D5", "URAIAN PROGRAM / KEGIATAN / SUB KEGIATAN"),
        ("E4:E5", "KELUARAN SUB KEGIATAN"),
        ("F4:G4", "TARGET KINERJA"),
        ("H4:J4", "PAGU (Rp)"),
        ("K4:K5", "SUMBER DANA"),
    ]:
        A.t(a, x, "b x c v w g")
    for a, x in [("F5", "Vol"), ("G5", "Sat"), ("H5", "Belanja Operasi"), ("I5", "Belanja Modal"), ("J5", "Jumlah")]:
        A.t(a, x, "b x c v w g")
    r = 7
    rows = {}
    for P in T:
        rows[kk(P)] = r
        r += 1
        for K in P["keg"]:
            rows[kk(P, K)] = r
            r += 1
            for S in K["sub"]:
                rows[kk(P, K, S)] = r
                r += 1
        r += 1  # baris kosong antar program
    tot = {z: sum(p[z] for p in T) for z in ("op", "mod", "pagu")}
    A.t("A6:G6", "JUMLAH BELANJA", "b x c y")
    A.t("K6", "", "x y")
    for c, z in zip("HIJ", ("op", "mod", "pagu")):
        A.n(f"{c}6", tot[z], "b x y", nm, f="=" + "+".join(f"{c}{rows[kk(P)]}" for P in T))
    nb = 0
    for P in T:

        def tulis(rr, kode, nama, o, tok, fs, sub=None):
            for c, v in zip("ABC", kode):
                A.t(f"{c}{rr}", v, tok + " x c")
            A.t(f"D{rr}", nama, tok + " x w")
            A.t(f"E{rr}", sub["kel"] if sub else "", tok + " x w")
            if sub:
                A.n(f"F{rr}", sub["tg"], tok + " x c", "#,##0")
                A.t(f"G{rr}", sub["sat"], tok + " x")
            else:
                A.t(f"F{rr}", "", tok + " x")
                A.t(f"G{rr}", "", tok + " x")
            for c, z in zip("HIJ", ("op", "mod", "pagu")):
                A.n(f"{c}{rr}", o[z], tok + " x", nm, f=fs(c), catat=o[z] != 0)
            A.t(f"K{rr}", "DAU" if sub else "", tok + " x c")

        r0 = rows[kk(P)]
        tulis(
            r0, (P["k"], "", ""), P["n"], P, "b bl", lambda c: "=" + "+".join(f"{c}{rows[kk(P, K)]}" for K in P["keg"])
        )
        nb += 1
        for K in P["keg"]:
            rk = rows[kk(P, K)]
            n = len(K["sub"])
            tulis(rk, (P["k"], K["k"], ""), K["n"], K, "b", lambda c: f"=SUM({c}{rk + 1}:{c}{rk + n})")
            nb += 1
            for i, S in enumerate(K["sub"]):
                rs = rk + 1 + i
                tulis(
                    rs, (P["k"], K["k"], S["k"]), S["n"], S, "", lambda c: f"=H{rs}+I{rs}" if c == "J" else None, sub=S
                )
                nb += 1
    akhir = max(rows.values()) + 2
    A.t(f"D{akhir}", "Ket : kelurahan ikut di DPA kecamatan (KPA Lurah)", "i s9")
    # ---- PK
    PK.lebar(A=2, B=5, C=42, D=52, E=22, F=14)
    for i, x in enumerate(["PERJANJIAN KINERJA TAHUN 2024", KEC, KOTA]):
        PK.t(f"B{2 + i}:F{2 + i}", x, "b c s13")
    for c, x, y in zip("BCDEF", ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "Satuan"], range(1, 6)):
        PK.t(f"{c}6", x, "b x c v g")
        PK.t(f"{c}7", f"({y})", "x c i s9")
    r = 8
    ni = 0
    posis = {}
    for i, (s, inds) in enumerate(sas, 1):
        n = len(inds)
        if n > 1:
            PK.t(f"B{r}:B{r + n - 1}", str(i), "x c a")
            PK.t(f"C{r}:C{r + n - 1}", s, "x w a")
        else:
            PK.t(f"B{r}", str(i), "x c a")
            PK.t(f"C{r}", s, "x w a")
        for nama, sat, tg, rl in inds:
            PK.t(f"D{r}", nama, "x w a")
            PK.n(f"E{r}", D(tg), "x c a", "0.00" if "." in tg else "0")
            PK.t(f"F{r}", sat, "x c a")
            posis[nama] = r
            r += 1
            ni += 1
    r += 1
    PK.t(f"B{r}", "No", "b x c g")
    PK.t(f"C{r}:D{r}", "Program", "b x c g")
    PK.t(f"E{r}", "Anggaran (Rp)", "b x c g")
    PK.t(f"F{r}", "Ket", "b x c g")
    r += 1
    r1 = r
    for i, P in enumerate(T, 1):
        PK.t(f"B{r}", str(i), "x c")
        PK.t(f"C{r}:D{r}", P["n"].title().replace("Dan", "dan"), "x w")
        PK.n(f"E{r}", P["pagu"], "x", "#,##0", f=f"=DPA!J{rows[kk(P)]}")
        PK.t(f"F{r}", "APBD", "x c")
        r += 1
    PK.t(f"B{r}:D{r}", "J u m l a h", "b x c")
    PK.n(f"E{r}", tot["pagu"], "b x", "#,##0", f=f"=SUM(E{r1}:E{r - 1})")
    PK.t(f"F{r}", "", "x")
    ttd(PK, r + 3, "E", "Sendang Arum, 15 Januari 2024", "CAMAT WATU LUMBUNG,", "C", "WALIKOTA SENDANG ARUM,")
    # ---- keuangan
    G = B.lembar("Keu per Sub")
    R = isi_real(rng, T)
    G.lebar(A=5, B=20, C=60, D=18, E=18, F=18, G=18, H=8, I=17)
    G.t("A1:I1", "REALISASI KEUANGAN PER SUB KEGIATAN S.D. 31 DESEMBER 2024", "b c")
    G.t("A2:I2", KEC, "b c")
    for c, x in zip(
        "ABCDEFGHI",
        [
            "NO",
            "KODE",
            "PROGRAM / SUB KEGIATAN",
            "PAGU (Rp)",
            "S.D. NOPEMBER (Rp)",
            "DESEMBER (Rp)",
            "JUMLAH REALISASI (Rp)",
            "%",
            "SISA PAGU (Rp)",
        ],
    ):
        G.t(f"{c}4", x, "b x c v w h")
    r = 5
    no = 0
    prog_rows = []
    nk = 0
    for pi, P in enumerate(T):
        rp = r
        prog_rows.append(rp)
        r += 1
        subs = [(K, S) for K in P["keg"] for S in K["sub"]]
        a, b = r, r + len(subs) - 1
        for K, S in subs:
            no += 1
            nk += 1
            S["nov"] = int(S["real"] * rng.uniform(0.78, 0.93))
            S["des"] = S["real"] - S["nov"]
            G.t(f"A{r}", str(no), "x c")
            G.t(f"B{r}", kk(P, K, S), "x")
            G.t(f"C{r}", S["n"], "x w")
            G.n(f"D{r}", S["pagu"], "x", "#,##0", f=f"=DPA!J{rows[kk(P, K, S)]}")
            G.n(f"E{r}", S["nov"], "x", "#,##0")
            G.n(f"F{r}", S["des"], "x", "#,##0")
            G.n(f"G{r}", S["real"], "x", "#,##0", f=f"=E{r}+F{r}")
            G.n(f"H{r}", pct(S["real"], S["pagu"]), "x c", "0.00", f=f"=ROUND(G{r}/D{r}*100,2)")
            G.n(f"I{r}", S["pagu"] - S["real"], "x", "#,##0", f=f"=D{r}-G{r}")
            r += 1
        P["nov"] = sum(s["nov"] for _, s in subs)
        P["des"] = sum(s["des"] for _, s in subs)
        G.t(f"A{rp}", "ABCDE"[pi], "b x c h")
        G.t(f"B{rp}", P["k"], "b x h")
        G.t(f"C{rp}", P["n"], "b x w h")
        nk += 1
        for c, v in zip("DEFG", (P["pagu"], P["nov"], P["des"], P["real"])):
            G.n(f"{c}{rp}", v, "b x h", "#,##0", f=f"=SUM({c}{a}:{c}{b})")
        G.n(f"H{rp}", pct(P["real"], P["pagu"]), "b x c h", "0.00", f=f"=ROUND(G{rp}/D{rp}*100,2)")
        G.n(f"I{rp}", P["pagu"] - P["real"], "b x h", "#,##0", f=f"=D{rp}-G{rp}")
    G.t(f"A{r}:C{r}", "TOTAL", "b x c y")
    for c, v in zip("DEFG", (tot["pagu"], sum(p["nov"] for p in T), sum(p["des"] for p in T), R)):
        G.n(f"{c}{r}", v, "b x y", "#,##0", f="=" + "+".join(f"{c}{q}" for q in prog_rows))
    G.n(f"H{r}", pct(R, tot["pagu"]), "b x c y", "0.00", f=f"=ROUND(G{r}/D{r}*100,2)")
    G.n(f"I{r}", tot["pagu"] - R, "b x y", "#,##0", f=f"=D{r}-G{r}")
    G.t(f"C{r + 2}", "sumber: BKU bendahara + rekening koran per 31/12, sdh cocok dgn BKAD", "i s9")
    # ---- pengukuran
    U = B.lembar("Ukur TW IV")
    U.lebar(A=5, B=36, C=48, D=11, E=10, F=10, G=10, H=10, I=10, J=12, K=30)
    U.t("A1", "PENGUKURAN KINERJA TRIWULAN IV TAHUN 2024", "b s13")
    U.t("A2", "SKPD : Kecamatan Watu Lumbung")
    U.t("A3", "Realisasi bersifat kumulatif s.d. triwulan ybs", "i")
    for a, x in [
        ("A5:A6", "No"),
        ("B5:B6", "Sasaran Strategis"),
        ("C5:C6", "Indikator Kinerja"),
        ("D5:D6", "Satuan"),
        ("E5:E6", "Target 2024"),
        ("F5:I5", "Realisasi s.d."),
        ("J5:J6", "Capaian (%)"),
        ("K5:K6", "Keterangan"),
    ]:
        U.t(a, x, "b x c v w bl")
    for c, x in zip("FGHI", ["TW I", "TW II", "TW III", "TW IV"]):
        U.t(f"{c}6", x, "b x c bl")
    r = 7
    for i, (s, inds) in enumerate(sas, 1):
        n = len(inds)
        for c, x in (("A", str(i)), ("B", s)):
            if n > 1:
                U.t(f"{c}{r}:{c}{r + n - 1}", x, "x w v" + (" c" if c == "A" else ""))
            else:
                U.t(f"{c}{r}", x, "x w v" + (" c" if c == "A" else ""))
        for nama, sat, tg, rl in inds:
            U.t(f"C{r}", nama, "x w v")
            U.t(f"D{r}", sat, "x c v")
            fm = "0" if sat == "Kelurahan" else "0.00"
            U.n(f"E{r}", D(tg), "x c v", fm, f=f"='PK Camat'!E{posis[nama]}")
            for c, v in zip("FGHI", rl):
                if v == "0":
                    U.t(f"{c}{r}", "-", "x c v")
                else:
                    U.n(f"{c}{r}", D(v), "x c v", fm)
            U.n(f"J{r}", pct(D(rl[3]), D(tg)), "b x c v", "0.00", f=f"=ROUND(I{r}/E{r}*100,2)")
            U.t(
                f"K{r}",
                "nilai keluar bln Oktober"
                if "AKIP" in nama
                else ("belum tercapai, lihat narasi" if pct(D(rl[3]), D(tg)) < 100 else ""),
                "x w v s9",
            )
            r += 1
    ttd(U, r + 2, "I", "Sendang Arum, 6 Januari 2025", "CAMAT WATU LUMBUNG,")
    # ---- bukan
    Z = B.lembar("piket")
    Z.t("A1", "JADWAL PIKET KANTOR KECAMATAN BULAN JANUARI", "b")
    for i, h in enumerate(["Senin", "Selasa", "Rabu", "Kamis", "Jumat"]):
        Z.t(f"{kol(i + 1)}3", h, "b x c")
        for j in range(4):
            Z.t(f"{kol(i + 1)}{4 + j}", ["Staf Umum", "Staf Keu", "Staf PM", "Satpam"][(i + j) % 4], "x")
    Y = B.lembar("Sheet9")
    Y.t("C4", "cek selisih BKAD")
    Y.t("C5", "ok")
    B.tutup()
    return {
        "cerita": "Buku kerja setahun kecamatan: PK, DPA (jumlah di kepala tabel, kode dipecah tiga kolom), keuangan per sub kegiatan dan pengukuran, semua saling terhubung rumus.",
        "dokumen": [
            PK.dok(["pk"], (7, 12)),
            A.dok(["dpa"], (nb - 1, nb + 1)),
            G.dok(["realisasi"], (nk - 1, nk + 1)),
            U.dok(["pengukuran"], (7, 7)),
        ],
        "bukan": [(B.nama, "Cover"), (B.nama, "piket"), (B.nama, "Sheet9")],
        "salah": [],
    }


# ------------------------------------------------------------------ l02
def l02_potongan_untuk_inspektorat(folder):
    rng = random.Random(1902)
    T = pohon(rng, 250)
    # sebelum perubahan
    dok = []
    for P in T:
        for K in P["keg"]:
            for S in K["sub"]:
                d = rng.choice([0, 0, 1, 1, -1]) * acak(rng, S["pagu"] // 40, S["pagu"] // 12, 250)
                S["sblm"] = S["pagu"] - d
            K["sblm"] = sum(s["sblm"] for s in K["sub"])
        P["sblm"] = sum(k["sblm"] for k in P["keg"])
    tot = sum(p["pagu"] for p in T)
    tot0 = sum(p["sblm"] for p in T)
    # berkas 1
    B = Buku(folder, "1. DPPA 2023 Kec Watulumbung (utk reviu).xlsx", "Times New Roman", 10)
    L = B.lembar("Lembar1")
    L.lebar(A=22, B=62, C=22, D=22, E=22, F=10)
    L.t("A1:F1", "DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA-SKPD)", "b c s12")
    L.t("A2:F2", "REKAPITULASI BELANJA PER SUB KEGIATAN", "b c")
    L.t("A3", "Organisasi")
    L.t("B3", ": 7.01.0.00.0.00.03.0000 Kecamatan Watu Lumbung")
    L.t("A4", "Tahun Anggaran")
    L.t("B4", ": 2023")

    def kepala(r):
        L.t(f"A{r}", "Kode", "b x c v")
        L.t(f"B{r}", "Uraian", "b x c v")
        L.t(f"C{r}", "Sebelum Perubahan (Rp)", "b x c v w")
        L.t(f"D{r}", "Setelah Perubahan (Rp)", "b x c v w")
        L.t(f"E{r}", "Bertambah/ (Berkurang) (Rp)", "b x c v w")
        L.t(f"F{r}", "Ket.", "b x c v")

    def amt(r, a, b, tok):
        L.n(f"C{r}", a, tok, cara=rp2)
        L.n(f"D{r}", b, tok, cara=rp2)
        if b - a:
            L.n(f"E{r}", b - a, tok, cara=rp2)
        else:
            L.t(f"E{r}", "0,00", tok)
        L.t(f"F{r}", "", "x")

    kepala(6)
    r = 7
    nb = 0
    hal = 1
    for pi, P in enumerate(T):
        L.t(f"A{r}", P["k"], "b x")
        L.t(f"B{r}", P["n"], "b x w")
        for c in "CDEF":
            L.t(f"{c}{r}", "", "x")
        r += 1
        nb += 1
        for K in P["keg"]:
            L.t(f"A{r}", kk(P, K), "b x")
            L.t(f"B{r}", K["n"], "b x w n1")
            amt(r, K["sblm"], K["pagu"], "b x r")
            r += 1
            nb += 1
            for S in K["sub"]:
                L.t(f"A{r}", kk(P, K, S), "x")
                L.t(f"B{r}", S["n"], "x w n2")
                amt(r, S["sblm"], S["pagu"], "x r")
                r += 1
                nb += 1
        L.t(f"A{r}:B{r}", "Jumlah " + P["n"].replace("PROGRAM", "Program"), "b i x r")
        amt(r, P["sblm"], P["pagu"], "b i x r")
        r += 1
        if pi in (0, 2):
            L.t(f"F{r}", f"Hal {hal}", "i s8")
            hal += 1
            r += 2
            kepala(r)
            r += 1
    L.t(f"A{r}:B{r}", "JUMLAH BELANJA SKPD", "b x c g")
    amt(r, tot0, tot, "b x r g")
    ttd(L, r + 2, "D", "Sendang Arum, 9 Oktober 2023", "Pengguna Anggaran,")
    B.tutup()
    dok.append(L.dok(["dppa"], (nb - 5, nb)))
    # berkas 2 LRA
    R = isi_real(rng, T, lo=0.91, hi=0.995)
    gaji = [s for p in T for k in p["keg"] for s in k["sub"] if "Gaji" in s["n"]][0]
    mods = [s for p in T for k in p["keg"] for s in k["sub"] if s["mod"]]
    m_ang = sum(s["mod"] for s in mods)
    bj = tot - gaji["pagu"] - m_ang

    def bagi(total, bobot):
        o = []
        sisa = total
        for w in bobot[:-1]:
            x = int(total * w / sum(bobot))
            o.append(x)
            sisa -= x
        return o + [sisa]

    pg = bagi(gaji["pagu"], [58, 39, 3])
    bjs = bagi(bj, [22, 34, 8, 12, 24])
    md = bagi(m_ang, [19, 27, 54])

    def susul(ang, total):
        q = total / sum(ang)
        o = []
        for i, x in enumerate(ang[:-1]):
            o.append(int(x * (q + (1 - q) * (0.3 if i % 2 else -0.2))))
        return o + [total - sum(o)]

    pr = susul(pg[::-1], gaji["real"])[::-1]
    sisa_r = R - gaji["real"]
    mr = [int(x * rng.uniform(0.95, 0.99)) for x in md]
    bjr_tot = sisa_r - sum(mr)
    bjr = susul(bjs, bjr_tot)
    assert all(a >= b for a, b in zip(pg + bjs + md, pr + bjr + mr)), (pg, pr, bjs, bjr)
    tree = [
        ("5", "BELANJA DAERAH", 0, None),
        ("5.1", "BELANJA OPERASI", 1, None),
        ("5.1.01", "Belanja Pegawai", 2, None),
    ]
    leaf = lambda k, n, a, b: (k, n, 3, (a, b))
    tree += [
        leaf("5.1.01.01", "Belanja Gaji dan Tunjangan ASN", pg[0], pr[0]),
        leaf("5.1.01.02", "Belanja Tambahan Penghasilan ASN", pg[1], pr[1]),
        leaf("5.1.01.03", "Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN", pg[2], pr[2]),
        ("5.1.02", "Belanja Barang dan Jasa", 2, None),
    ]
    for z, (k, n) in enumerate(
        [
            ("5.1.02.01", "Belanja Barang"),
            ("5.1.02.02", "Belanja Jasa"),
            ("5.1.02.03", "Belanja Pemeliharaan"),
            ("5.1.02.04", "Belanja Perjalanan Dinas"),
            ("5.1.02.05", "Belanja Uang dan/atau Jasa untuk Diberikan kepada Masyarakat"),
        ]
    ):
        tree.append(leaf(k, n, bjs[z], bjr[z]))
    tree += [
        ("5.2", "BELANJA MODAL", 1, None),
        leaf("5.2.02", "Belanja Modal Peralatan dan Mesin", md[0], mr[0]),
        leaf("5.2.03", "Belanja Modal Gedung dan Bangunan", md[1], mr[1]),
        leaf("5.2.04", "Belanja Modal Jalan, Jaringan dan Irigasi", md[2], mr[2]),
    ]
    val = {}
    for k, n, lv, v in tree:
        kids = [t[3] for t in tree if t[3] and t[0].startswith(k)]
        val[k] = (sum(x[0] for x in kids), sum(x[1] for x in kids))
    B = Buku(folder, "2. LRA 31 Des 2023.xlsx", "Calibri", 11)
    L = B.lembar("LRA")
    L.lebar(A=3, B=12, C=60, D=21, E=21, F=20, G=9)
    for i, x in enumerate(
        [
            "PEMERINTAH KOTA SENDANG ARUM",
            "LAPORAN REALISASI ANGGARAN (unaudited)",
            "KECAMATAN WATU LUMBUNG",
            "Untuk Tahun yang Berakhir sampai dengan 31 Desember 2023",
        ]
    ):
        L.t(f"B{1 + i}:G{1 + i}", x, "b c")
    for c, x in zip(
        "BCDEFG", ["Kode Rek", "Uraian", "Anggaran 2023 (Rp)", "Realisasi 2023 (Rp)", "Lebih/ (Kurang) (Rp)", "%"]
    ):
        L.t(f"{c}6", x, "b x c v w or")
    nf = "#,##0.00_);(#,##0.00)"
    r = 7
    nl = 0
    for k, n, lv, v in tree:
        a, b = val[k]
        tok = "x" + (" b" if lv < 3 else "")
        L.t(f"B{r}", k, tok)
        L.t(f"C{r}", n, tok + f" w n{lv + 1}")
        L.n(f"D{r}", a, tok, nf)
        L.n(f"E{r}", b, tok, nf)
        L.n(f"F{r}", b - a, tok, nf, f=f"=E{r}-D{r}")
        L.n(f"G{r}", pct(b, a), tok + " c", "0.00%", cara="frac", f=f"=ROUND(E{r}/D{r},4)")
        r += 1
        nl += 1
    L.t(f"B{r}:C{r}", "JUMLAH BELANJA", "b x c or")
    L.n(f"D{r}", tot, "b x or", nf)
    L.n(f"E{r}", R, "b x or", nf)
    L.n(f"F{r}", R - tot, "b x or", nf)
    L.n(f"G{r}", pct(R, tot), "b x c or", "0.00%", cara="frac")
    r += 1
    L.t(f"B{r}:C{r}", "SURPLUS / (DEFISIT)", "b x c or")
    L.n(f"D{r}", -tot, "b x or", nf)
    L.n(f"E{r}", -R, "b x or", nf)
    L.t(f"F{r}", "", "x or")
    L.t(f"G{r}", "", "x or")
    ttd(L, r + 3, "E", "Sendang Arum, 12 Januari 2024", "Camat selaku Pengguna Anggaran,")
    B.tutup()
    dok.append(L.dok(["realisasi"], (11, nl + 1)))
    # berkas 3 efisiensi
    B = Buku(folder, "3. Efisiensi 2023 (halaman 41 LKjIP).xlsx", "Bookman Old Style", 10)
    L = B.lembar("Tabel 3.9")
    L.lebar(A=4, B=30, C=36, D=11, E=11, F=11, G=38, H=21, I=21, J=11, K=10)
    L.t("A1:K1", "Tabel 3.9", "b c")
    L.t("A2:K2", "Efisiensi Penggunaan Sumber Daya Tahun 2023", "b c")
    for a, x in [
        ("A4:A5", "No"),
        ("B4:B5", "Sasaran"),
        ("C4:F4", "KINERJA"),
        ("G4:J4", "ANGGARAN"),
        ("K4:K5", "Tingkat Efisi ensi"),
    ]:
        L.t(a, x, "b x c v w g")
    for c, x in zip(
        "CDEFGHIJ",
        ["Indikator", "Target", "Realisasi", "Capaian (%)", "Program", "Pagu (Rp)", "Realisasi (Rp)", "Capaian (%)"],
    ):
        L.t(f"{c}5", x, "b x c v w g")
    sas = [
        (
            "Meningkatnya kualitas pelayanan publik",
            [
                ("Nilai SKM kecamatan", "85.75", "86.12"),
                ("Persentase pengaduan yang ditindaklanjuti (%)", "100", "100"),
            ],
            [1],
        ),
        ("Meningkatnya akuntabilitas kinerja dan keuangan", [("Nilai AKIP", "77.5", "76.4")], [0]),
        (
            "Meningkatnya pemberdayaan masyarakat",
            [
                ("Persentase swadaya masyarakat thd pembangunan kelurahan (%)", "12", "13.45"),
                ("Persentase LPMK aktif (%)", "100", "80"),
            ],
            [2],
        ),
        (
            "Meningkatnya kondusifitas wilayah",
            [
                ("Persentase konflik yang terselesaikan (%)", "90", "91.67"),
                ("Jumlah rapat Forkopimcam (kali)", "12", "12"),
            ],
            [3, 4],
        ),
    ]
    r = 6
    nr = 0
    capall = []
    for i, (s, inds, ps) in enumerate(sas, 1):
        n = max(len(inds), len(ps))
        caps = [pct(b, a) for _, a, b in inds]
        capall += caps
        mg = (lambda c: f"{c}{r}:{c}{r + n - 1}") if n > 1 else (lambda c: f"{c}{r}")
        L.t(mg("A"), f"{i}.", "x c a")
        L.t(mg("B"), s, "x w a")
        for j, (nm, a, b) in enumerate(inds):
            L.t(f"C{r + j}", nm, "x w a")
            L.n(f"D{r + j}", D(a), "x c a", cara=idn)
            L.n(f"E{r + j}", D(b), "x c a", cara=idn)
            L.n(f"F{r + j}", caps[j], "x c a", cara=p2)
        pa = sum(T[p]["pagu"] for p in ps)
        rl = sum(T[p]["real"] for p in ps)
        if len(ps) == 1:
            p = T[ps[0]]
            L.t(mg("G"), p["n"].capitalize(), "x w a")
            L.n(mg("H"), p["pagu"], "x r a", cara=rp0)
            L.n(mg("I"), p["real"], "x r a", cara=rp0)
            L.n(mg("J"), pct(p["real"], p["pagu"]), "x c a", cara=p2)
        else:
            for j, p in enumerate(T[q] for q in ps):
                L.t(f"G{r + j}", p["n"].capitalize(), "x w a")
                L.n(f"H{r + j}", p["pagu"], "x r a", cara=rp0)
                L.n(f"I{r + j}", p["real"], "x r a", cara=rp0)
                L.n(f"J{r + j}", pct(p["real"], p["pagu"]), "x c a", cara=p2)
        nr += n
        r += n
        mean = hu(sum(caps) / len(caps))
        ser = pct(rl, pa)
        L.t(f"A{r}:E{r}", "Rata-rata / jumlah sasaran " + str(i), "i x r h")
        L.n(f"F{r}", mean, "i x c h", cara=p2)
        L.t(f"G{r}", "", "x h")
        L.n(f"H{r}", pa, "i x r h", cara=rp0)
        L.n(f"I{r}", rl, "i x r h", cara=rp0)
        L.n(f"J{r}", ser, "i x c h", cara=p2)
        L.n(f"K{r}", hu(mean / ser), "b x c h", cara=p2)
        r += 1
    L.t(f"A{r}:E{r}", "JUMLAH / RATA-RATA SELURUH INDIKATOR", "b x c g")
    m = hu(sum(capall) / len(capall))
    s_ = pct(R, tot)
    L.n(f"F{r}", m, "b x c g", cara=p2)
    L.t(f"G{r}", "", "x g")
    L.n(f"H{r}", tot, "b x r g", cara=rp0)
    L.n(f"I{r}", R, "b x r g", cara=rp0)
    L.n(f"J{r}", s_, "b x c g", cara=p2)
    L.n(f"K{r}", hu(m / s_), "b x c g", cara=p2)
    L.t(f"A{r + 1}", "Tingkat efisiensi = capaian kinerja : capaian anggaran. Nilai > 1 efisien.", "i s9")
    B.tutup()
    dok.append(L.dok(["kinerja-anggaran"], (7, 12)))
    # daftar
    B = Buku(folder, "0. Daftar dokumen yg diminta Inspektorat.xlsx")
    L = B.lembar("Sheet1")
    L.lebar(A=5, B=50, C=20)
    L.t("A1", "DAFTAR DOKUMEN REVIU LKjIP KECAMATAN TA 2023", "b")
    for c, x in zip("ABC", ["No", "Dokumen", "Status"]):
        L.t(f"{c}3", x, "b x c")
    for i, (x, y) in enumerate(
        [
            ("DPPA", "ada, file 1"),
            ("LRA unaudited", "ada, file 2"),
            ("Tabel efisiensi", "ada, file 3"),
            ("SK tim penyusun", "menyusul"),
            ("Foto kegiatan musrenbang", "di WA grup"),
        ]
    ):
        L.t(f"A{4 + i}", str(i + 1), "x c")
        L.t(f"B{4 + i}", x, "x")
        L.t(f"C{4 + i}", y, "x")
    B.tutup()
    return {
        "cerita": "Potongan satu lembar untuk inspektorat: DPPA dengan angka teks dan kepala tabel berulang, LRA per rekening, tabel efisiensi dengan baris rata-rata tiap sasaran; jumlahnya saling cocok.",
        "dokumen": dok,
        "bukan": [(B.nama, "Sheet1")],
        "salah": [],
    }


# ------------------------------------------------------------------ l03
PU = [
    (
        "1.03.02",
        "PROGRAM PENGELOLAAN SUMBER DAYA AIR (SDA)",
        "Luas layanan irigasi yang direhabilitasi",
        "Ha",
        "Bidang SDA",
        [
            (
                "2.01",
                "Pengelolaan SDA dan Bangunan Pengaman Pantai pada Wilayah Sungai (WS) dalam 1 (Satu) Daerah Kabupaten/Kota",
                [
                    ("48", "Normalisasi/Restorasi Sungai", "Panjang sungai yang dinormalisasi", "Km", (600, 1500)),
                    ("35", "Pembangunan Bangunan Perkuatan Tebing", "Panjang perkuatan tebing", "Meter", (900, 2100)),
                ],
            ),
            (
                "2.02",
                "Pengembangan dan Pengelolaan Sistem Irigasi Primer dan Sekunder",
                [
                    (
                        "14",
                        "Rehabilitasi Jaringan Irigasi Permukaan",
                        "Panjang saluran irigasi direhabilitasi",
                        "Km",
                        (2200, 5200),
                    ),
                    (
                        "21",
                        "Operasi dan Pemeliharaan Jaringan Irigasi Permukaan",
                        "Panjang saluran irigasi dipelihara",
                        "Km",
                        (700, 1300),
                    ),
                ],
            ),
        ],
    ),
    (
        "1.03.03",
        "PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM PENYEDIAAN AIR MINUM",
        "Jumlah sambungan rumah terlayani",
        "SR",
        "Bidang Cipta Karya",
        [
            (
                "2.01",
                "Pengelolaan dan Pengembangan SPAM di Daerah Kabupaten/Kota",
                [
                    (
                        "03",
                        "Pembangunan SPAM Jaringan Perpipaan di Kawasan Perkotaan",
                        "Panjang pipa terpasang",
                        "Meter",
                        (1500, 3600),
                    ),
                    ("07", "Perluasan SPAM Jaringan Perpipaan", "Jumlah SR baru", "SR", (900, 2500)),
                ],
            )
        ],
    ),
    (
        "1.03.06",
        "PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM DRAINASE",
        "Panjang drainase kota berfungsi baik",
        "Meter",
        "Bidang Cipta Karya",
        [
            (
                "2.01",
                "Pengelolaan dan Pengembangan Sistem Drainase yang Terhubung Langsung dengan Sungai",
                [
                    (
                        "05",
                        "Pembangunan Sistem Drainase Perkotaan",
                        "Panjang drainase terbangun",
                        "Meter",
                        (1800, 3900),
                    ),
                    ("06", "Rehabilitasi Saluran Drainase Perkotaan", "Panjang drainase direhab", "Meter", (700, 1900)),
                ],
            )
        ],
    ),
    (
        "1.03.10",
        "PROGRAM PENYELENGGARAAN JALAN",
        "Panjang jalan kota yang ditangani",
        "Km",
        "Bidang Bina Marga",
        [
            (
                "2.01",
                "Penyelenggaraan Jalan Kabupaten/Kota",
                [
                    ("05", "Pembangunan Jalan", "Panjang jalan dibangun", "Km", (3200, 7000)),
                    ("09", "Rehabilitasi Jalan", "Panjang jalan direhab", "Km", (6100, 12500)),
                    ("12", "Pemeliharaan Rutin Jalan", "Panjang jalan dipelihara", "Km", (1900, 3300)),
                    ("18", "Rehabilitasi Jembatan", "Jumlah jembatan direhab", "Unit", (600, 2200)),
                ],
            )
        ],
    ),
    (
        "1.03.11",
        "PROGRAM PENGEMBANGAN JASA KONSTRUKSI",
        "Jumlah tenaga terampil konstruksi bersertifikat",
        "Orang",
        "Bidang Jasa Konstruksi",
        [
            (
                "2.01",
                "Penyelenggaraan Pelatihan Tenaga Terampil Konstruksi",
                [
                    (
                        "02",
                        "Pelaksanaan Pelatihan Tenaga Terampil Konstruksi",
                        "Jumlah peserta pelatihan",
                        "Orang",
                        (180, 420),
                    )
                ],
            )
        ],
    ),
]


class OX:
    """openpyxl, angka ketik"""

    def __init__(self, ws, berkas):
        self.ws, self.berkas, self.angka = ws, berkas, {}
        s = Side(style="thin")
        self.kotak = Border(left=s, right=s, top=s, bottom=s)

    def t(self, a, v, b=False, h=None, wrap=False, isi=None, kotak=False, nf=None, uk=None, v_="center"):
        p = a.split(":")[0]
        if ":" in a:
            self.ws.merge_cells(a)
        c = self.ws[p]
        c.value = v
        c.font = Font(bold=b, size=uk or 10, name="Tahoma")
        c.alignment = Alignment(horizontal=h, wrap_text=wrap, vertical=v_)
        if isi:
            c.fill = PatternFill("solid", fgColor=isi)
        if kotak:
            if ":" in a:
                for row in self.ws[a]:
                    for x in row:
                        x.border = self.kotak
            else:
                c.border = self.kotak
        if nf:
            c.number_format = nf

    def n(self, a, v, tulis=None, **k):
        p = a.split(":")[0]
        self.angka[p] = polos(v)
        k.setdefault("kotak", True)
        self.t(a, tulis if tulis is not None else bil(v), **k)

    def dok(self, jenis, baris):
        return {
            "berkas": self.berkas,
            "lembar": self.ws.title,
            "jenis": jenis,
            "baris": list(baris),
            "angka": dict(self.angka),
        }


def l03_evaluasi_renja_pupr(folder):
    rng = random.Random(1903)
    dok = []
    salah = []
    nama = "Evaluasi Renja PUPR 2022 TW IV (kirim Bappeda).xlsx"
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "E.81"
    X = OX(ws, nama)
    ws2 = wb.create_sheet("LRA sub keg")
    Y = OX(ws2, nama)
    ws3 = wb.create_sheet("faktor")
    Z = OX(ws3, nama)
    # data
    data = []
    for kp, np_, ind, sat, bid, kegs in PU:
        P = {"k": kp, "n": np_, "ind": ind, "sat": sat, "bid": bid, "keg": []}
        for kg, ng, subs in kegs:
            K = {"k": kp + "." + kg, "n": ng, "sub": []}
            for ks, ns, i2, s2, (lo, hi) in subs:
                tg = acak(rng, lo * 1000000, hi * 1000000, 1000)
                S = {"k": kp + "." + kg + "." + ks, "n": ns, "ind": i2, "sat": s2}
                q = [rng.uniform(0.02, 0.08), rng.uniform(0.15, 0.28), rng.uniform(0.25, 0.35)]
                rl = int(tg * rng.uniform(0.88, 0.99))
                tw = [int(rl * x) for x in q]
                tw.append(rl - sum(tw))
                S["rp"] = {
                    "T": tg,
                    "tw": tw,
                    "R": rl,
                    "n1": acak(rng, lo * 800000, hi * 900000, 1) + rng.randrange(1000),
                }
                S["rp"]["A"] = int((S["rp"]["n1"] + tg) * rng.uniform(2.2, 2.9)) // 1000 * 1000
                S["k_"] = kinerja(rng, s2)
                K["sub"].append(S)
            K["rp"] = jml([s["rp"] for s in K["sub"]])
            P["keg"].append(K)
        P["rp"] = jml([k["rp"] for k in P["keg"]])
        P["k_"] = kinerja(rng, sat)
        sama = [s["k_"] for k in P["keg"] for s in k["sub"] if s["sat"] == sat and sat != "Ha"]
        if sama:
            P["k_"] = jml(sama)
        data.append(P)
    TOT = jml([p["rp"] for p in data])
    # kepala
    for i, x in enumerate(
        [
            "FORMULIR E.81",
            "EVALUASI TERHADAP HASIL RENCANA KERJA PERANGKAT DAERAH",
            "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG KOTA SENDANG ARUM",
            "PERIODE PELAKSANAAN TAHUN 2022 (TRIWULAN IV)",
        ]
    ):
        X.t(f"A{i + 1}:AA{i + 1}", x, b=True, h="center", uk=12)
    X.t("A5", "Sasaran: Meningkatnya kualitas infrastruktur dasar kota", b=True)
    kel = [
        ("G", "H", "Target Renstra PD pada Tahun 2026 (akhir periode)"),
        ("I", "J", "Realisasi Capaian Kinerja Renstra s.d. Renja Tahun Lalu (2021)"),
        ("K", "L", "Target Kinerja dan Anggaran Renja Tahun Berjalan (2022)"),
        ("U", "V", "Realisasi Capaian Kinerja dan Anggaran Renja 2022"),
        ("W", "X", "Realisasi Kinerja dan Anggaran Renstra s.d. 2022"),
        ("Y", "Z", "Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s.d. 2022 (%)"),
    ]
    for c, x in zip(
        "ABCDEF", ["No", "Kode", "Urusan/Program/Kegiatan/Sub Kegiatan", "Indikator Kinerja", "Satuan", "Ket"]
    ):
        X.t(f"{c}7:{c}9", x, b=True, h="center", wrap=True, isi="DDEBF7", kotak=True)
    for a, b, x in kel:
        X.t(f"{a}7:{b}8", x, b=True, h="center", wrap=True, isi="DDEBF7", kotak=True)
    X.t("M7:T7", "Realisasi Kinerja Pada Triwulan", b=True, h="center", isi="DDEBF7", kotak=True)
    for i, x in enumerate(["I", "II", "III", "IV"]):
        X.t(f"{'MOQS'[i]}8:{'NPRT'[i]}8", x, b=True, h="center", isi="DDEBF7", kotak=True)
    for i in range(7, 27):
        X.t(f"{kol(i)}9", "K" if i % 2 else "Rp", b=True, h="center", isi="DDEBF7", kotak=True)
    X.t("AA7:AA9", "Unit PD Penanggung Jawab", b=True, h="center", wrap=True, isi="DDEBF7", kotak=True)
    for a, x in zip(
        [f"{c}10" for c in "ABCDEF"]
        + [
            "G10:H10",
            "I10:J10",
            "K10:L10",
            "M10:N10",
            "O10:P10",
            "Q10:R10",
            "S10:T10",
            "U10:V10",
            "W10:X10",
            "Y10:Z10",
            "AA10",
        ],
        ["1", "2", "3", "4", "", "", "5", "6", "7", "8", "9", "10", "11", "12", "13=6+12", "14=13/5x100%", "15"],
    ):
        X.t(a, x, h="center", kotak=True, uk=8)
    r = 11
    nb = 0
    alamat = {}

    def isi(r, o, no, b, warna=None, bid=""):
        nonlocal nb
        nb += 1
        for c, x in zip("ABCDEF", [no, o["k"], o["n"], o.get("ind", ""), o.get("sat", ""), ""]):
            X.t(f"{c}{r}", x or None, b=b, wrap=True, kotak=True, isi=warna, h="center" if c in "AE" else None)
        rp = o["rp"]
        k = o.get("k_")
        urut = lambda z: [z["A"], z["n1"], z["T"]] + z["tw"] + [z["R"], z["n1"] + z["R"]]
        for i, v in enumerate(urut(rp)):
            X.n(f"{kol(8 + 2 * i)}{r}", v, b=b, nf="#,##0", isi=warna)
        X.n(f"Z{r}", pct(rp["n1"] + rp["R"], rp["A"]), b=b, nf="0.00", h="center", isi=warna)
        for i in range(10):
            c = kol(7 + 2 * i)
            if not k:
                X.t(f"{c}{r}", None, kotak=True, isi=warna)
            elif i < 9:
                v = urut(k)[i]
                if v == 0 and 3 <= i <= 6:
                    X.t(f"{c}{r}", "-", kotak=True, h="center", isi=warna, b=b)
                else:
                    X.n(f"{c}{r}", v, b=b, nf="#,##0.##" if v != int(v) else "#,##0", h="center", isi=warna)
            else:
                X.n(f"{c}{r}", pct(k["n1"] + k["R"], k["A"]), b=b, nf="0.00", h="center", isi=warna)
        X.t(f"AA{r}", bid or None, kotak=True, wrap=True, isi=warna)
        alamat[o["k"]] = r

    for i, P in enumerate(data, 1):
        isi(r, P, "I II III IV V".split()[i - 1], True, "FFF2CC", P["bid"])
        r += 1
        for K in P["keg"]:
            isi(r, K, "", True, "F2F2F2")
            r += 1
            for S in K["sub"]:
                isi(r, S, "", False)
                r += 1
    X.t(f"A{r}:F{r}", "J U M L A H", b=True, h="center", kotak=True)
    for i, v in enumerate([TOT["A"], TOT["n1"], TOT["T"]] + TOT["tw"] + [TOT["R"], TOT["n1"] + TOT["R"]]):
        X.n(f"{kol(8 + 2 * i)}{r}", v, b=True, nf="#,##0")
    X.n(f"Z{r}", pct(TOT["n1"] + TOT["R"], TOT["A"]), b=True, nf="0.00", h="center")
    r += 1
    ky = [pct(p["k_"]["n1"] + p["k_"]["R"], p["k_"]["A"]) for p in data]
    kz = [pct(p["rp"]["n1"] + p["rp"]["R"], p["rp"]["A"]) for p in data]
    X.t(f"A{r}:X{r}", "Rata-rata Tingkat Capaian Program (%)", b=True, h="right", kotak=True)
    X.n(f"Y{r}", hu(sum(ky) / 5), b=True, nf="0.00", h="center")
    X.n(f"Z{r}", hu(sum(kz) / 5), b=True, nf="0.00", h="center")
    r += 1
    X.t(f"A{r}", "Faktor pendorong : dukungan DAK fisik bidang jalan dan irigasi")
    X.t(f"A{r + 1}", "Faktor penghambat : gagal lelang 1 paket jembatan, cuaca TW IV")
    X.t(f"W{r + 3}", "Sendang Arum, 9 Januari 2023")
    X.t(f"W{r + 4}", "KEPALA DINAS PUPR")
    X.t(f"W{r + 8}", "Nama Pejabat", b=True)
    X.t(f"W{r + 9}", "NIP. 000000000000000000")
    for c, w in dict(A=5, B=16, C=44, D=34, E=9, F=3, AA=16).items():
        ws.column_dimensions[c].width = w
    for i in range(7, 27):
        ws.column_dimensions[kol(i)].width = 10 if i % 2 else 17
    ws.column_dimensions["F"].hidden = True
    ws.freeze_panes = "E11"
    ws.page_setup.orientation = "landscape"
    ws.page_setup.paperSize = 14
    # salah tanam: TW III satu sub kegiatan, dua angka tertukar
    S = data[3]["keg"][0]["sub"][1]
    a = f"R{alamat[S['k']]}"
    v = str(S["rp"]["tw"][2])
    for j in range(2, len(v) - 2):
        if abs(int(v[j]) - int(v[j + 1])) >= 2:
            break
    w = v[:j] + v[j + 1] + v[j] + v[j + 2 :]
    assert w != v
    ws[a].value = int(w)
    salah.append({"berkas": nama, "lembar": "E.81", "sel": a, "benar": v})
    # LRA sub keg per semester
    Y.t("B2", "REKAP REALISASI BELANJA PER SUB KEGIATAN TA 2022", b=True)
    Y.t("B3", "(dari FMIS, per program dijumlah di bawah)", uk=8)
    for c, x in zip("BCDEFGH", ["Kode Sub Keg", "Nama", "Pagu", "Semester I", "Semester II", "Realisasi", "Serapan"]):
        Y.t(f"{c}5", x, b=True, h="center", kotak=True, isi="E2EFDA")
    # semester II = TW III + TW IV
    r = 6
    n2 = 0
    for P in data:
        for K in P["keg"]:
            for S in K["sub"]:
                tw = S["rp"]["tw"]
                Y.t(f"B{r}", S["k"], kotak=True)
                Y.t(f"C{r}", S["n"], kotak=True, wrap=True)
                n2 += 1
                for c, v in zip("DEFG", [S["rp"]["T"], tw[0] + tw[1], tw[2] + tw[3], S["rp"]["R"]]):
                    Y.n(f"{c}{r}", v, nf="#,##0")
                Y.n(
                    f"H{r}",
                    pct(S["rp"]["R"], S["rp"]["T"]),
                    tulis=float(pct(S["rp"]["R"], S["rp"]["T"]) / 100),
                    nf="0.00%",
                    h="center",
                )
                r += 1
        z = P["rp"]
        tw = z["tw"]
        Y.t(f"B{r}:C{r}", "Sub total " + P["k"], b=True, h="right", kotak=True, isi="F2F2F2")
        for c, v in zip("DEFG", [z["T"], tw[0] + tw[1], tw[2] + tw[3], z["R"]]):
            Y.n(f"{c}{r}", v, nf="#,##0", b=True, isi="F2F2F2")
        Y.n(
            f"H{r}",
            pct(z["R"], z["T"]),
            tulis=float(pct(z["R"], z["T"]) / 100),
            nf="0.00%",
            h="center",
            b=True,
            isi="F2F2F2",
        )
        r += 1
    tw = TOT["tw"]
    Y.t(f"B{r}:C{r}", "TOTAL", b=True, h="center", kotak=True)
    for c, v in zip("DEFG", [TOT["T"], tw[0] + tw[1], tw[2] + tw[3], TOT["R"]]):
        Y.n(f"{c}{r}", v, nf="#,##0", b=True)
    Y.n(f"H{r}", pct(TOT["R"], TOT["T"]), tulis=float(pct(TOT["R"], TOT["T"]) / 100), nf="0.00%", h="center", b=True)
    for c, w_ in dict(A=2, B=18, C=46, D=18, E=18, F=18, G=18, H=10).items():
        ws2.column_dimensions[c].width = w_
    Z.t("A1", "catatan rapat evaluasi 4/1/2023", b=True)
    for i, x in enumerate(
        [
            "Bina Marga minta narasi paket gagal lelang",
            "SDA foto 0-50-100 belum lengkap",
            "tolong kabid cek lagi K nya, jgn sampai beda dgn LKPJ",
        ]
    ):
        Z.t(f"A{i + 2}", "- " + x)
    wb.save(str(folder / nama))
    return {
        "cerita": "Formulir E.81 dinas PUPR dengan pasangan kolom K/Rp sampai triwulan IV, semua angka diketik; lembar kedua rekap LRA per sub kegiatan. Satu angka TW III tertukar dua digit.",
        "dokumen": [X.dok(["kinerja-anggaran", "pengukuran"], (nb - 6, nb)), Y.dok(["realisasi"], (n2, n2))],
        "bukan": [(nama, "faktor")],
        "salah": salah,
    }


def jml(xs):
    o = {z: sum(x[z] for x in xs) for z in ("A", "n1", "T", "R")}
    o["tw"] = [sum(x["tw"][i] for x in xs) for i in range(4)]
    return o


def kinerja(rng, sat):
    """angka kinerja: T, tw (tambahan tiap triwulan), R, n1, A"""
    if sat == "Km":
        T = Decimal(rng.randrange(30, 420)) / 10
        u = Decimal("0.1")
    elif sat in ("Unit", "Paket"):
        T = Decimal(rng.randrange(2, 7))
        u = Decimal(1)
    elif sat == "Orang":
        T = Decimal(rng.randrange(40, 160))
        u = Decimal(1)
    else:
        T = Decimal(rng.randrange(12, 190) * 10)
        u = Decimal(5) if sat != "Orang" else Decimal(1)
    R = (
        T
        if rng.random() < 0.45
        else max(u, (T * Decimal(str(round(rng.uniform(0.86, 1.04), 3))) / u).to_integral_value() * u)
    )
    a = (R * Decimal("0.15") / u).to_integral_value() * u
    b = (R * Decimal("0.3") / u).to_integral_value() * u
    tw = [Decimal(0), a, b, R - a - b]
    n1 = (T * Decimal(str(round(rng.uniform(0.7, 0.98), 3))) / u).to_integral_value() * u
    return {
        "T": T,
        "tw": tw,
        "R": R,
        "n1": n1,
        "A": (T * Decimal(str(round(rng.uniform(4.4, 5.3), 2))) / u).to_integral_value() * u,
    }


# ------------------------------------------------------------------ l04
def l04_dana_kelurahan_matrik(folder):
    rng = random.Random(1904)
    nama = "REALISASI DANKEL+PENUNJANG 2024 per kelurahan.xlsx"
    B = Buku(folder, nama, "Calibri", 10)
    grup = [
        (
            "7.01.03.2.02",
            "Kegiatan Pemberdayaan Kelurahan",
            [
                (
                    "0001",
                    "Peningkatan Partisipasi Masyarakat dlm Forum Musrenbang Kelurahan",
                    "Lembaga yg berpartisipasi",
                    "Lembaga",
                    (12, 22),
                    (6, 9),
                ),
                ("0002", "Pembangunan Sarana dan Prasarana Kelurahan", "Sarpras terbangun", "Unit", (280, 460), (3, 7)),
                (
                    "0003",
                    "Pemberdayaan Masyarakat di Kelurahan",
                    "Pokmas yg diberdayakan",
                    "Pokmas",
                    (130, 260),
                    (8, 16),
                ),
                ("0004", "Evaluasi Kelurahan", "Dokumen evaluasi", "Dokumen", (4, 9), (1, 2)),
            ],
        ),
        (
            "7.01.01.2.06",
            "Administrasi Umum Perangkat Daerah",
            [
                ("0005", "Penyediaan Barang Cetakan dan Penggandaan", "Paket cetakan", "Paket", (4, 9), (2, 4)),
                (
                    "0009",
                    "Penyelenggaraan Rapat Koordinasi dan Konsultasi",
                    "Laporan rapat",
                    "Laporan",
                    (9, 21),
                    (12, 13),
                ),
            ],
        ),
        (
            "7.01.01.2.08",
            "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
            [
                ("0002", "Penyediaan Jasa Komunikasi, Air dan Listrik", "Bulan terbayar", "Bulan", (11, 24), (12, 13)),
                ("0004", "Penyediaan Jasa Pelayanan Umum Kantor", "Tenaga layanan umum", "Orang", (60, 118), (3, 6)),
            ],
        ),
    ]
    val = {}
    for ke in KEL:
        for gk, gn, subs in grup:
            for ks, ns, o, s, (lo, hi), (t0, t1) in subs:
                if ke == "Mangunrejo" and gn.startswith("Kegiatan Pem") and ks == "0004":
                    continue
                pagu = acak(rng, lo * 1000000, hi * 1000000, 1000)
                real = acak(rng, int(pagu * 0.9), pagu, 1000)
                tw = [
                    int(real * x) // 1000 * 1000
                    for x in (rng.uniform(0.03, 0.1), rng.uniform(0.2, 0.3), rng.uniform(0.22, 0.32))
                ]
                tw.append(real - sum(tw))
                tg = rng.randrange(t0, t1)
                rt = tg if rng.random() < 0.7 or tg < 4 else tg - 1
                val[ke, gk + "." + ks] = dict(pagu=pagu, real=real, tw=tw, tg=tg, rt=rt)
    S0 = B.lembar("baca dulu")
    for i, x in enumerate(
        [
            "Mohon bendahara pembantu kelurahan mengisi lembar masing2",
            "Lembar MATRIK jangan diisi, otomatis (dalam ribuan)",
            "Batas waktu tgl 5 Januari, kirim lewat WA grup Prokeu",
            "Kalau SPJ blm selesai tulis di kolom ket",
        ]
    ):
        S0.t(f"B{i + 3}", f"{i + 1}. {x}")
    M = B.lembar("MATRIK")
    # lembar kelurahan dulu dihitung letaknya
    letak = {}
    lemb = []
    mulai = [9, 9, 11, 8, 9]
    for ki, ke in enumerate(KEL):
        L = B.lembar(ke)
        r0 = mulai[ki]
        teks = ke == "Mangunrejo"
        L.lebar(A=5, B=46, C=24, D=13, E=13, F=9, G=16, H=15, I=15, J=15, K=15, L=16, M=16, N=8)
        L.t("A1:N1", "LAPORAN REALISASI FISIK DAN KEUANGAN KELURAHAN", "b c s12")
        L.t("A2:N2", "TAHUN ANGGARAN 2024", "b c")
        L.t("A4", "Kelurahan")
        L.t("C4", ": " + ke)
        L.t("A5", "KPA / Lurah")
        L.t("C5", ": Nama Pejabat")
        if r0 > 9:
            L.t("A6", "Bendahara pembantu")
            L.t("C6", ": Nama Pejabat")
        h = r0 - 2
        for a, x in [
            (f"A{h}:A{h + 1}", "No"),
            (f"B{h}:B{h + 1}", "Kegiatan / Sub Kegiatan"),
            (f"C{h}:C{h + 1}", "Keluaran"),
            (f"D{h}:F{h}", "Fisik"),
            (f"G{h}:G{h + 1}", "Pagu (Rp)"),
            (f"H{h}:L{h}", "Realisasi Keuangan (Rp)"),
            (f"M{h}:M{h + 1}", "Sisa (Rp)"),
            (f"N{h}:N{h + 1}", "% Keu"),
        ]:
            L.t(a, x, "b x c v w h")
        for c, x in zip(
            "DEFHIJKL", ["Target", "Realisasi", "Capaian (%)", "TW I", "TW II", "TW III", "TW IV", "Jumlah"]
        ):
            L.t(f"{c}{h + 1}", x, "b x c v w h")
        r = r0
        no = 0
        kepala = []
        cara = rp0 if teks else "num"
        rt_ = " r" if teks else ""
        nrow = 0
        for gi, (gk, gn, subs) in enumerate(grup):
            rg = r
            kepala.append(rg)
            r += 1
            vs = []
            for ks, ns, o, s, _, _2 in subs:
                v = val.get((ke, gk + "." + ks))
                if not v:
                    continue
                vs.append(v)
                no += 1
                nrow += 1
                L.t(f"A{r}", str(no), "x c")
                L.t(f"B{r}", ns, "x w")
                L.t(f"C{r}", o, "x w")
                L.n(f"D{r}", v["tg"], "x c", cara=lambda z, s=s: f"{polos(z)} {s}")
                L.n(f"E{r}", v["rt"], "x c", cara=lambda z, s=s: f"{polos(z)} {s}")
                L.n(f"F{r}", pct(v["rt"], v["tg"]), "x c", "0.00")
                L.n(f"G{r}", v["pagu"], "x" + rt_, "#,##0", cara=cara)
                for c, z in zip("HIJK", v["tw"]):
                    L.n(f"{c}{r}", z, "x" + rt_, "#,##0", cara=cara)
                L.n(f"L{r}", v["real"], "x" + rt_, "#,##0", cara=cara, f=f"=SUM(H{r}:K{r})")
                L.n(f"M{r}", v["pagu"] - v["real"], "x" + rt_, "#,##0", cara=cara, f=f"=G{r}-L{r}")
                L.n(
                    f"N{r}",
                    pct(v["real"], v["pagu"]),
                    "x c",
                    "0.0%" if ki == 3 else "0.00%",
                    cara="frac",
                    f=f"=ROUND(L{r}/G{r},4)" if not teks else None,
                )
                letak[ke, gk + "." + ks] = r
                r += 1
            nrow += 1
            L.t(f"A{rg}", "abc"[gi], "b x c g")
            L.t(f"B{rg}", gn, "b x w g")
            for c in "CDEF":
                L.t(f"{c}{rg}", "", "x g")
            a, b = rg + 1, r - 1
            kolv = (
                [("G", sum(v["pagu"] for v in vs))]
                + [(c, sum(v["tw"][i] for v in vs)) for i, c in enumerate("HIJK")]
                + [("L", sum(v["real"] for v in vs)), ("M", sum(v["pagu"] - v["real"] for v in vs))]
            )
            for c, z in kolv:
                L.n(f"{c}{rg}", z, "b x g" + rt_, "#,##0", cara=cara, f=f"=SUM({c}{a}:{c}{b})")
            L.n(
                f"N{rg}",
                pct(kolv[5][1], kolv[0][1]),
                "b x c g",
                "0.0%" if ki == 3 else "0.00%",
                cara="frac",
                f=f"=ROUND(L{rg}/G{rg},4)" if not teks else None,
            )
        vs = [v for (k_, _), v in val.items() if k_ == ke]
        L.t(f"A{r}:F{r}", "JUMLAH KELURAHAN", "b x c")
        kolv = (
            [("G", sum(v["pagu"] for v in vs))]
            + [(c, sum(v["tw"][i] for v in vs)) for i, c in enumerate("HIJK")]
            + [("L", sum(v["real"] for v in vs)), ("M", sum(v["pagu"] - v["real"] for v in vs))]
        )
        for c, z in kolv:
            L.n(f"{c}{r}", z, "b x" + rt_, "#,##0", cara=cara, f="=" + "+".join(f"{c}{q}" for q in kepala))
        L.n(
            f"N{r}",
            pct(kolv[5][1], kolv[0][1]),
            "b x c",
            "0.0%" if ki == 3 else "0.00%",
            cara="frac",
            f=f"=ROUND(L{r}/G{r},4)" if not teks else None,
        )
        letak[ke, "tot"] = r
        ttd(L, r + 2, "K", ke + ", 4 Januari 2025", "Lurah " + ke + ",")
        lemb.append((L, nrow))
    # matrik
    M.lebar(A=5, B=15, C=50)
    for i in range(4, 17):
        M.ws.set_column(i - 1, i - 1, 11)
    M.t("A1", "MATRIK PAGU DAN REALISASI KELURAHAN SE-KECAMATAN WATU LUMBUNG TA 2024", "b s13")
    M.t("A2", "posisi 31 Desember 2024", "i")
    M.t("P3", "(dalam ribuan rupiah)", "i r")
    for c, x in zip("ABC", ["No", "Kode", "Kegiatan / Sub Kegiatan"]):
        M.t(f"{c}4:{c}5", x, "b x c v bl")
    for i, ke in enumerate(KEL + ["JUMLAH"]):
        a = 4 + 2 * i
        M.t(f"{kol(a)}4:{kol(a + 1 + (ke == 'JUMLAH'))}4", "Kel. " + ke if ke != "JUMLAH" else ke, "b x c bl")
        M.t(f"{kol(a)}5", "Pagu", "b x c bl")
        M.t(f"{kol(a + 1)}5", "Realisasi", "b x c bl")
    M.t("P5", "%", "b x c bl")
    r = 6
    nm_ = 0
    no = 0
    for gk, gn, subs in grup:
        rg = r
        r += 1
        nm_ += 1
        G = {}
        for ks, ns, *_ in subs:
            no += 1
            nm_ += 1
            ko = gk + "." + ks
            tp = tr = 0
            M.t(f"A{r}", str(no), "x c")
            M.t(f"B{r}", ko, "x")
            M.t(f"C{r}", ns, "x w")
            for i, ke in enumerate(KEL):
                v = val.get((ke, ko))
                a, b = kol(4 + 2 * i), kol(5 + 2 * i)
                if not v:
                    M.t(f"{a}{r}", "-", "x r")
                    M.t(f"{b}{r}", "-", "x r")
                    continue
                q = letak[ke, ko]
                fx = ke != "Mangunrejo"
                M.n(f"{a}{r}", v["pagu"], "x", "#,##0", cara="ribu", f=f"='{ke}'!G{q}/1000" if fx else None)
                M.n(f"{b}{r}", v["real"], "x", "#,##0", cara="ribu", f=f"='{ke}'!L{q}/1000" if fx else None)
                tp += v["pagu"]
                tr += v["real"]
                x = G.setdefault(i, [0, 0])
                x[0] += v["pagu"]
                x[1] += v["real"]
            M.n(f"N{r}", tp, "x b", "#,##0", cara="ribu", f=f"=SUM(D{r},F{r},H{r},J{r},L{r})")
            M.n(f"O{r}", tr, "x b", "#,##0", cara="ribu", f=f"=SUM(E{r},G{r},I{r},K{r},M{r})")
            M.n(f"P{r}", pct(tr, tp), "x c", "0.00", f=f"=ROUND(O{r}/N{r}*100,2)")
            r += 1
        M.t(f"A{rg}", "", "x g")
        M.t(f"B{rg}", gk, "b x g")
        M.t(f"C{rg}", gn, "b x g w")
        G[5] = [sum(x[0] for x in G.values()), sum(x[1] for x in G.values())]
        for i in range(6):
            for j in (0, 1):
                M.n(
                    f"{kol(4 + 2 * i + j)}{rg}",
                    G[i][j],
                    "b x g",
                    "#,##0",
                    cara="ribu",
                    f=f"=SUM({kol(4 + 2 * i + j)}{rg + 1}:{kol(4 + 2 * i + j)}{r - 1})",
                )
        M.n(f"P{rg}", pct(G[5][1], G[5][0]), "b x c g", "0.00", f=f"=ROUND(O{rg}/N{rg}*100,2)")
    M.t(f"A{r}:C{r}", "JUMLAH", "b x c y")
    M.t(f"A{r + 1}:C{r + 1}", "Serapan (%)", "b x c")
    M.t(f"A{r + 2}:C{r + 2}", "Sisa pagu", "b x c")
    AP = AR = 0
    for i, ke in enumerate(KEL + ["J"]):
        if ke == "J":
            p, q = AP, AR
        else:
            p = sum(v["pagu"] for (k_, _), v in val.items() if k_ == ke)
            q = sum(v["real"] for (k_, _), v in val.items() if k_ == ke)
            AP += p
            AR += q
        a, b = kol(4 + 2 * i), kol(5 + 2 * i)
        M.n(f"{a}{r}", p, "b x y", "#,##0", cara="ribu")
        M.n(f"{b}{r}", q, "b x y", "#,##0", cara="ribu")
        M.n(f"{a}{r + 1}:{b}{r + 1}", pct(q, p), "b x c", "0.00")
        M.n(f"{a}{r + 2}:{b}{r + 2}", p - q, "x c", "#,##0", cara="ribu")
    M.n(f"P{r}", pct(AR, AP), "b x c y", "0.00")
    M.t(f"A{r + 4}", "Kel. Mangunrejo tdk ada Evaluasi Kelurahan (bukan giliran)", "i s9")
    Z = B.lembar("rek LPMK")
    Z.t("A1", "Daftar rekening LPMK", "b")
    for i, ke in enumerate(KEL):
        Z.t(f"A{i + 3}", str(i + 1))
        Z.t(f"B{i + 3}", "LPMK " + ke)
        Z.t(f"C{i + 3}", "Bank daerah, 000-00-00000-0")
    B.tutup()
    return {
        "cerita": "Buku realisasi dana kelurahan: matrik sub kegiatan x kelurahan dalam ribuan rupiah dan satu lembar per kelurahan yang bentuknya bergeser (satu kelurahan mengetik angka sebagai teks).",
        "dokumen": [M.dok(["realisasi"], (8, nm_))]
        + [L.dok(["kinerja-anggaran", "realisasi"], (n - 3, n)) for L, n in lemb],
        "bukan": [(nama, "baca dulu"), (nama, "rek LPMK")],
        "salah": [],
    }


# ------------------------------------------------------------------ l05
def l05_renstra_ribuan_dan_rkt(folder):
    rng = random.Random(1905)
    th = [2022, 2023, 2024, 2025, 2026]
    dok = []
    tuj = "Meningkatnya kualitas dan pemerataan infrastruktur kota"
    # sasaran: nama, [(indikator, sat, awal, target 5 th, realisasi 3 th)], program
    sas = [
        (
            "Meningkatnya kualitas jalan dan jembatan kota",
            [
                (
                    "Persentase jalan kota dalam kondisi mantap",
                    "%",
                    "71.35",
                    ["73.5", "75.25", "77", "78.5", "80"],
                    ["73.62", "74.9", "77.48"],
                ),
                (
                    "Persentase jembatan dalam kondisi baik",
                    "%",
                    "84",
                    ["85", "86.5", "88", "89.5", "91"],
                    ["85.71", "86.5", "86.9"],
                ),
            ],
            [
                (
                    "1.03.10",
                    "Program Penyelenggaraan Jalan",
                    "Tingkat kemantapan jalan",
                    "%",
                    "71.35",
                    ["73.5", "75.25", "77", "78.5", "80"],
                    [
                        (
                            "1.03.10.2.01",
                            "Penyelenggaraan Jalan Kabupaten/Kota",
                            "Panjang jalan yang ditangani",
                            "Km",
                            (16, 28),
                            17000,
                        )
                    ],
                )
            ],
        ),
        (
            "Meningkatnya layanan air irigasi dan pengendalian banjir",
            [
                (
                    "Indeks kinerja sistem irigasi",
                    "Indeks",
                    "62.4",
                    ["64", "66", "68", "70", "72.5"],
                    ["63.85", "66.4", "69.1"],
                ),
                ("Luas genangan yang tertangani", "Ha", "18", ["24", "30", "37", "45", "54"], ["24", "29", "36"]),
            ],
            [
                (
                    "1.03.02",
                    "Program Pengelolaan Sumber Daya Air",
                    "Persentase jaringan irigasi kondisi baik",
                    "%",
                    "58.2",
                    ["60", "62.5", "65", "67.5", "70"],
                    [
                        (
                            "1.03.02.2.01",
                            "Pengelolaan SDA dan Bangunan Pengaman pada WS",
                            "Panjang sungai/tebing ditangani",
                            "Km",
                            (2, 6),
                            2400,
                        ),
                        (
                            "1.03.02.2.02",
                            "Pengembangan dan Pengelolaan Sistem Irigasi Primer dan Sekunder",
                            "Panjang saluran direhab",
                            "Km",
                            (6, 13),
                            5200,
                        ),
                    ],
                ),
                (
                    "1.03.06",
                    "Program Pengelolaan dan Pengembangan Sistem Drainase",
                    "Persentase drainase berfungsi baik",
                    "%",
                    "66",
                    ["68", "70", "72", "74", "76"],
                    [
                        (
                            "1.03.06.2.01",
                            "Pengelolaan Sistem Drainase yang Terhubung Langsung dengan Sungai",
                            "Panjang drainase ditangani",
                            "Km",
                            (3, 8),
                            4300,
                        )
                    ],
                ),
            ],
        ),
        (
            "Meningkatnya akses air minum dan sanitasi",
            [
                (
                    "Persentase rumah tangga berakses air minum layak",
                    "%",
                    "88.1",
                    ["89.5", "91", "92.5", "94", "95.5"],
                    ["89.74", "90.6", "92.83"],
                )
            ],
            [
                (
                    "1.03.03",
                    "Program Pengelolaan dan Pengembangan SPAM",
                    "Persentase SR terlayani",
                    "%",
                    "52.5",
                    ["55", "58", "61", "64", "67"],
                    [
                        (
                            "1.03.03.2.01",
                            "Pengelolaan dan Pengembangan SPAM di Daerah Kab/Kota",
                            "Jumlah SR baru",
                            "SR",
                            (300, 620),
                            3100,
                        )
                    ],
                ),
                (
                    "1.03.05",
                    "Program Pengelolaan dan Pengembangan Sistem Air Limbah",
                    "Persentase RT bersanitasi layak",
                    "%",
                    "79",
                    ["81", "83", "85", "87", "89"],
                    [
                        (
                            "1.03.05.2.01",
                            "Pengelolaan Sistem Air Limbah Domestik",
                            "Jumlah tangki septik komunal",
                            "Unit",
                            (12, 40),
                            1600,
                        )
                    ],
                ),
            ],
        ),
    ]
    dat = {}
    for s, inds, progs in sas:
        for kp, np_, ip, sp, aw, tg, kegs in progs:
            for kg, ng, ik, sk, (lo, hi), rb in kegs:
                dat[kg] = dict(
                    K=[D(rng.randrange(lo * 10, hi * 10)) / 10 if sk == "Km" else D(rng.randrange(lo, hi)) for _ in th],
                    Rp=[
                        acak(rng, int(rb * 1e6 * (0.85 + 0.06 * i)), int(rb * 1e6 * (1.0 + 0.07 * i)), 1000)
                        for i in range(5)
                    ],
                    aw=D(rng.randrange(lo, hi)),
                )
            dat[kp] = dict(Rp=[sum(dat[k[0]]["Rp"][i] for k in kegs) for i in range(5)])
    semua = [p for _, _, ps in sas for p in ps]
    TOT = [sum(dat[p[0]]["Rp"][i] for p in semua) for i in range(5)]
    # --- berkas renstra
    B = Buku(folder, "RENSTRA PUPR 2021-2026 matrik pendanaan.xlsx", "Cambria", 9)
    L = B.lembar("Tabel 6.1")
    L.lebar(A=26, B=13, C=42, D=32, E=8, F=9, Q=9, R=15, S=14, T=12)
    for i in range(7, 17):
        L.ws.set_column(i - 1, i - 1, 9 if i % 2 else 14)
    L.t("A1:T1", "TABEL 6.1", "b c s12")
    L.t("A2:T2", "RENCANA PROGRAM, KEGIATAN, INDIKATOR KINERJA DAN PENDANAAN INDIKATIF", "b c s12")
    L.t("A3:T3", f"{PUPR} {KOTA}", "b c s12")
    L.t("R4", "(Rp. 000)", "i r")
    for a, x in [
        ("A5:A7", "Sasaran"),
        ("B5:B7", "Kode"),
        ("C5:C7", "Program dan Kegiatan"),
        ("D5:D7", "Indikator Kinerja Program (outcome) dan Kegiatan (output)"),
        ("E5:E7", "Satuan"),
        ("F5:F7", "Data Capaian Awal (2020)"),
        ("G5:P5", "Target Kinerja Program dan Kerangka Pendanaan"),
        ("Q5:R6", "Kondisi Kinerja pada Akhir Periode Renstra"),
        ("S5:S7", "Unit Kerja PJ"),
        ("T5:T7", "Lokasi"),
    ]:
        L.t(a, x, "b x c v w or")
    for i, y in enumerate(th):
        a, b = kol(7 + 2 * i), kol(8 + 2 * i)
        L.t(f"{a}6:{b}6", str(y), "b x c or")
        L.t(f"{a}7", "target", "b x c or")
        L.t(f"{b}7", "Rp", "b x c or")
    L.t("Q7", "target", "b x c or")
    L.t("R7", "Rp", "b x c or")
    for i in range(1, 21):
        L.t(f"{kol(i)}8", f"({i})", "x c i s8")
    r = 9
    nb = 0
    rowp = []
    for s, inds, progs in sas:
        r0 = r
        for kp, np_, ip, sp, aw, tg, kegs in progs:
            rp_ = r
            rowp.append(r)
            r += 1
            nb += 1
            L.t(f"B{rp_}", kp, "b x")
            L.t(f"C{rp_}", np_, "b x w")
            L.t(f"D{rp_}", ip, "b x w")
            L.t(f"E{rp_}", sp, "b x c")
            L.n(f"F{rp_}", D(aw), "b x c", "0.00")
            for i in range(5):
                L.n(f"{kol(7 + 2 * i)}{rp_}", D(tg[i]), "b x c", "0.00")
                L.n(
                    f"{kol(8 + 2 * i)}{rp_}",
                    dat[kp]["Rp"][i],
                    "b x",
                    "#,##0",
                    cara="ribu",
                    f=f"=SUM({kol(8 + 2 * i)}{r}:{kol(8 + 2 * i)}{r + len(kegs) - 1})",
                )
            L.n(f"Q{rp_}", D(tg[4]), "b x c", "0.00")
            L.n(f"R{rp_}", sum(dat[kp]["Rp"]), "b x", "#,##0", cara="ribu", f=f"=H{rp_}+J{rp_}+L{rp_}+N{rp_}+P{rp_}")
            L.t(f"S{rp_}", "", "x")
            L.t(f"T{rp_}", "Kota", "x c")
            for kg, ng, ik, sk, _, _2 in kegs:
                v = dat[kg]
                nf = "#,##0.0" if sk == "Km" else "#,##0"
                L.t(f"B{r}", kg, "x")
                L.t(f"C{r}", ng, "x w n1")
                L.t(f"D{r}", ik, "x w")
                L.t(f"E{r}", sk, "x c")
                L.n(f"F{r}", v["aw"], "x c", nf)
                for i in range(5):
                    L.n(f"{kol(7 + 2 * i)}{r}", v["K"][i], "x c", nf)
                    L.n(f"{kol(8 + 2 * i)}{r}", v["Rp"][i], "x", "#,##0", cara="ribu")
                L.n(f"Q{r}", sum(v["K"]), "x c", nf)
                L.n(f"R{r}", sum(v["Rp"]), "x", "#,##0", cara="ribu", f=f"=H{r}+J{r}+L{r}+N{r}+P{r}")
                L.t(f"S{r}", "Bid. teknis", "x c")
                L.t(f"T{r}", "Kota", "x c")
                r += 1
                nb += 1
        if r - 1 > r0:
            L.t(f"A{r0}:A{r - 1}", s, "x w a")
        else:
            L.t(f"A{r0}", s, "x w a")
    L.t(f"A{r}:G{r}", "JUMLAH PENDANAAN PROGRAM TEKNIS", "b x c")
    for i in range(5):
        L.n(
            f"{kol(8 + 2 * i)}{r}",
            TOT[i],
            "b x",
            "#,##0",
            cara="ribu",
            f="=" + "+".join(f"{kol(8 + 2 * i)}{q}" for q in rowp),
        )
        if i:
            L.t(f"{kol(7 + 2 * i)}{r}", "", "x")
    L.n(f"R{r}", sum(TOT), "b x", "#,##0", cara="ribu", f="=" + "+".join(f"R{q}" for q in rowp))
    L.t(
        f"A{r + 1}",
        "Program penunjang urusan disajikan pada tabel tersendiri. Target akhir: indikator program = tahun 2026, keluaran kegiatan = jumlah 5 tahun.",
        "i",
    )
    L.ws.set_column("T:T", 12, None, {"hidden": True})
    L.ws.freeze_panes(8, 4)
    dok.append(L.dok(["renstra"], (nb, nb + 3)))
    Q = B.lembar("IKU")
    Q.lebar(A=5, B=34, C=34, D=44, E=9, F=12, L=12)
    Q.t("A1:L1", "TUJUAN DAN SASARAN JANGKA MENENGAH PELAYANAN DINAS PUPR", "b c")
    for a, x in [
        ("A3:A4", "NO"),
        ("B3:B4", "TUJUAN"),
        ("C3:C4", "SASARAN"),
        ("D3:D4", "INDIKATOR SASARAN"),
        ("E3:E4", "SATUAN"),
        ("F3:F4", "KONDISI AWAL 2020"),
        ("G3:K3", "TARGET KINERJA PADA TAHUN"),
        ("L3:L4", "AKHIR RENSTRA"),
    ]:
        Q.t(a, x, "b x c v w")
    for i, y in enumerate(th):
        Q.t(f"{kol(7 + i)}4", str(y), "b x c")
    r = 5
    ni = 0
    for s, inds, progs in sas:
        Q.t(f"C{r}" if len(inds) == 1 else f"C{r}:C{r + len(inds) - 1}", s, "x w a")
        for nm, sat, aw, tg, rl in inds:
            ni += 1
            Q.t(f"A{r}", str(ni), "x c")
            Q.t(f"D{r}", nm, "x w")
            Q.t(f"E{r}", sat, "x c")
            for c, v in zip("FGHIJKL", [aw] + tg + [tg[4]]):
                Q.n(f"{c}{r}", D(v), "x c", cara=idn)
            r += 1
    Q.t(f"B5:B{r - 1}", tuj, "x w a")
    dok.append(Q.dok(["renstra"], (ni, ni)))
    K_ = B.lembar("konsideran")
    K_.t("A2", "PERWALI ttg RENSTRA PD - lampiran XII (lihat bagian hukum)")
    K_.t("A3", "paraf koordinasi : belum")
    B.tutup()
    # --- pembanding
    B2 = Buku(folder, "capaian IKU 2022-2024 bahan tabel 3.3.xlsx", "Calibri", 11)
    L = B2.lembar("Sheet1")
    L.lebar(A=5, B=46, C=9, D=9, E=11, F=11, G=12, H=16, I=14, J=28)
    L.t("A1", "PERBANDINGAN CAPAIAN KINERJA 2022 S.D 2024 DAN TERHADAP TARGET AKHIR RENSTRA", "b")
    L.t("A2", "Dinas PUPR Kota Sendang Arum")
    for c, x in zip(
        "ABCDEFGHIJ",
        [
            "No",
            "Indikator",
            "Satuan",
            "Tahun",
            "Target",
            "Realisasi",
            "Capaian (%)",
            "Target akhir Renstra (2026)",
            "Tingkat kemajuan (%)",
            "Ket",
        ],
    ):
        L.t(f"{c}4", x, "b x c v w bl")
    r = 5
    k = 0
    for s, inds, progs in sas:
        for nm, sat, aw, tg, rl in inds:
            k += 1
            for c, x in (("A", str(k)), ("B", nm), ("C", sat)):
                L.t(f"{c}{r}:{c}{r + 2}", x, "x w v" + ("" if c == "B" else " c"))
            L.n(f"H{r}:H{r + 2}", D(tg[4]), "x c v", "0.00")
            L.t(f"J{r}:J{r + 2}", "kemajuan dihitung dari realisasi 2024", "x w v s9")
            for j in range(3):
                L.t(f"D{r + j}", str(th[j]), "x c")
                L.n(f"E{r + j}", D(tg[j]), "x c", "0.00")
                L.n(f"F{r + j}", D(rl[j]), "x c", "0.00")
                L.n(f"G{r + j}", pct(D(rl[j]), D(tg[j])), "x c", "0.00", f=f"=ROUND(F{r + j}/E{r + j}*100,2)")
            L.n(f"I{r}:I{r + 2}", pct(D(rl[2]), D(tg[4])), "x c v", "0.00", f=f"=ROUND(F{r + 2}/H{r}*100,2)")
            r += 3
    B2.tutup()
    dok.append(L.dok(["pembanding"], (k, 3 * k)))
    # --- RKT 2025
    B3 = Buku(folder, "RKT 2025 Dinas PUPR (konsep).xlsx", "Times New Roman", 11)
    L = B3.lembar("RKT")
    L.lebar(A=30, B=38, C=12, D=16, E=46, F=24)
    for i, x in enumerate(["RENCANA KINERJA TAHUNAN (RKT)", "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG", "TAHUN 2025"]):
        L.t(f"A{1 + i}:F{1 + i}", x, "b c")
    for c, x in zip(
        "ABCDEF", ["SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET", "KODE", "PROGRAM", "PAGU INDIKATIF (Rp)"]
    ):
        L.t(f"{c}5", x, "b x c v w g")
        L.t(f"{c}6", str("ABCDEF".index(c) + 1), "x c i")
    r = 7
    n3 = 0
    for s, inds, progs in sas:
        n = max(len(inds), len(progs))
        n3 += n
        L.t(f"A{r}:A{r + n - 1}" if n > 1 else f"A{r}", s, "x w a")
        for j in range(n):
            if j < len(inds):
                nm, sat, aw, tg, _ = inds[j]
                u = {"%": "%", "Indeks": "", "Ha": " Ha"}[sat]
                L.t(f"B{r}", nm, "x w a")
                L.n(f"C{r}", D(tg[3]), "x c a", cara=lambda v, u=u: idn(v) + u)
            else:
                L.t(f"B{r}", "", "x")
                L.t(f"C{r}", "", "x")
            if j < len(progs):
                L.t(f"D{r}", progs[j][0], "x c a")
                L.t(f"E{r}", progs[j][1], "x w a")
                L.n(f"F{r}", dat[progs[j][0]]["Rp"][3], "x r a", cara=lambda v: "Rp" + idn(v, 2))
            else:
                for c in "DEF":
                    L.t(f"{c}{r}", "", "x")
            r += 1
    L.t(f"A{r}:E{r}", "Jumlah", "b x r")
    L.n(f"F{r}", TOT[3], "b x r", cara=lambda v: "Rp" + idn(v, 2))
    ttd(L, r + 3, "E", "Sendang Arum,      Juli 2024", "KEPALA DINAS PUPR,")
    B3.tutup()
    dok.append(L.dok(["rkt"], (5, 9)))
    return {
        "cerita": "Matrik Renstra dinas PUPR dalam ribuan rupiah dengan sasaran digabung ke bawah, tabel tujuan-sasaran berangka teks, pembanding tiga tahun menurun (tahun sebagai baris) dan RKT 2025 yang cocok dengan Renstra.",
        "dokumen": dok,
        "bukan": [(B.nama, "konsideran")],
        "salah": [],
    }


# ------------------------------------------------------------------ l06
def l06_pk_semula_menjadi(folder):
    rng = random.Random(1906)
    T = pohon(rng, 500)
    for P in T:
        for K in P["keg"]:
            for S in K["sub"]:
                S["sm"] = S["pagu"] - rng.choice([0, 1, 1, -1]) * acak(rng, S["pagu"] // 40, S["pagu"] // 9, 500)
            K["sm"] = sum(s["sm"] for s in K["sub"])
        P["sm"] = sum(k["sm"] for k in P["keg"])
    t0, t1 = sum(p["sm"] for p in T), sum(p["pagu"] for p in T)
    dok = []
    salah = []
    B = Buku(folder, "PK dan P-PK 2022 Camat-Sekcam-Kasi OK.xlsx", "Bookman Old Style", 11)
    inds = [
        (
            "Meningkatnya kualitas penyelenggaraan pemerintahan dan pelayanan publik",
            [
                ("Nilai Survey Kepuasan Masyarakat", "82", "83.5", ""),
                ("Persentase pelayanan PATEN tepat waktu", "95", "96", " %"),
            ],
        ),
        ("Meningkatnya akuntabilitas kinerja perangkat daerah", [("Nilai evaluasi AKIP", "72.5", "72.5", "")]),
        (
            "Meningkatnya partisipasi masyarakat dalam pembangunan",
            [
                ("Persentase kelurahan dengan kategori cepat berkembang", "60", "80", " %"),
                ("Persentase lembaga kemasyarakatan aktif", "90", "90", " %"),
            ],
        ),
        (
            "Meningkatnya ketentraman dan ketertiban umum",
            [("Persentase penanganan gangguan trantib", "92.5", "92.5", " %")],
        ),
    ]
    # PK awal
    L = B.lembar("PK Camat awal")
    L.lebar(A=6, B=40, C=46, D=18, E=16)
    L.t("A1:E1", "PERJANJIAN KINERJA TAHUN 2022", "b c s14")
    L.t(
        "A3:E3",
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, kami yang bertandatangan di bawah ini :",
        "w",
    )
    L.ws.set_row(2, 34)
    for i, (a, b) in enumerate(
        [
            ("Nama", "Nama Pejabat"),
            ("Jabatan", "CAMAT WATU LUMBUNG"),
            ("Selanjutnya disebut", "PIHAK PERTAMA"),
            ("Nama", "Nama Pejabat"),
            ("Jabatan", "WALIKOTA SENDANG ARUM"),
            ("Selanjutnya disebut", "PIHAK KEDUA"),
        ]
    ):
        L.t(f"B{5 + i}", a)
        L.t(f"C{5 + i}", ": " + b)
    for c, x in zip("ABCD", ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET"]):
        L.t(f"{c}12", x, "b x c v")
        L.t(f"{c}13", f"({'ABCD'.index(c) + 1})", "x c")
    r = 14
    for i, (s, xs) in enumerate(inds, 1):
        for j, (nm, a, b, u) in enumerate(xs):
            L.t(f"A{r}", f"{i}." if j == 0 else "", "x c a")
            L.t(f"B{r}", s if j == 0 else "", "x w a")
            L.t(f"C{r}", nm, "x w a")
            L.n(f"D{r}", D(a), "x c a", cara=lambda v, u=u: idn(v, 2 if not u else None) + u)
            r += 1
    r += 1
    for a, x in [(f"A{r}", "NO"), (f"B{r}:C{r}", "PROGRAM"), (f"D{r}", "ANGGARAN"), (f"E{r}", "KETERANGAN")]:
        L.t(a, x, "b x c")
    r += 1
    for i, P in enumerate(T, 1):
        L.t(f"A{r}", f"{i}.", "x c")
        L.t(f"B{r}:C{r}", P["n"].capitalize(), "x w")
        L.n(f"D{r}", P["sm"], "x r", cara=rpstrip)
        L.t(f"E{r}", "APBD 2022", "x c")
        r += 1
    L.t(f"A{r}:C{r}", "JUMLAH", "b x c")
    L.n(f"D{r}", t0, "b x r", cara=rpstrip)
    L.t(f"E{r}", "", "x")
    ttd(L, r + 2, "C", "Sendang Arum, 10 Januari 2022", "PIHAK PERTAMA,", "B", "PIHAK KEDUA,")
    dok.append(L.dok(["pk"], (6, 11)))
    # P-PK camat
    L = B.lembar("P-PK Camat")
    L.lebar(A=6, B=38, C=40, D=22, E=22, F=22, G=14)
    L.t("A1:G1", "PERUBAHAN PERJANJIAN KINERJA TAHUN 2022", "b c s14")
    L.t("A2:G2", "KECAMATAN WATU LUMBUNG", "b c s14")
    for a, x in [
        ("A4:A5", "NO"),
        ("B4:B5", "SASARAN STRATEGIS"),
        ("C4:C5", "INDIKATOR KINERJA"),
        ("D4:E4", "TARGET"),
        ("F4:G5", "ALASAN PERUBAHAN"),
        ("D5", "SEMULA"),
        ("E5", "MENJADI"),
    ]:
        L.t(a, x, "b x c v w")
    r = 6
    for i, (s, xs) in enumerate(inds, 1):
        n = len(xs)
        L.t(f"A{r}:A{r + n - 1}" if n > 1 else f"A{r}", f"{i}.", "x c a")
        L.t(f"B{r}:B{r + n - 1}" if n > 1 else f"B{r}", s, "x w a")
        for nm, a, b, u in xs:
            L.t(f"C{r}", nm, "x w a")
            for c, v in (("D", a), ("E", b)):
                L.n(f"{c}{r}", D(v), "x c a", cara=lambda v, u=u: idn(v, 2 if not u else None) + u)
            L.t(f"F{r}:G{r}", "tetap" if a == b else "menyesuaikan capaian tahun 2021", "x w a")
            r += 1
    r += 1
    for a, x in [
        (f"A{r}:A{r + 1}", "NO"),
        (f"B{r}:C{r + 1}", "PROGRAM"),
        (f"D{r}:E{r}", "ANGGARAN (Rp.)"),
        (f"F{r}:F{r + 1}", "BERTAMBAH / (BERKURANG)"),
        (f"G{r}:G{r + 1}", "KET"),
        (f"D{r + 1}", "SEMULA"),
        (f"E{r + 1}", "MENJADI"),
    ]:
        L.t(a, x, "b x c v w")
    r += 2
    for i, P in enumerate(T, 1):
        L.t(f"A{r}", f"{i}.", "x c")
        L.t(f"B{r}:C{r}", P["n"].capitalize(), "x w")
        L.n(f"D{r}", P["sm"], "x r", cara=rp2)
        if i == 3:
            benar = P["pagu"]
            v = str(benar)
            for j in range(1, 5):
                if v[j] != "0" and v[j] != v[j + 1] and v[j] != v[j - 1]:
                    break
            w = v[:j] + v[j + 1 :]
            L.n(f"E{r}", benar, "x r", cara=lambda _: idn(int(w), 2))
            salah.append({"berkas": B.nama, "lembar": L.nama, "sel": f"E{r}", "benar": str(benar)})
        else:
            L.n(f"E{r}", P["pagu"], "x r", cara=rp2)
        d = P["pagu"] - P["sm"]
        if d:
            L.n(f"F{r}", d, "x r", cara=rp2)
        else:
            L.t(f"F{r}", "-", "x c")
        L.t(f"G{r}", "APBD-P", "x c")
        r += 1
    L.t(f"A{r}:C{r}", "J U M L A H", "b x c")
    for c, v in zip("DEF", (t0, t1, t1 - t0)):
        L.n(f"{c}{r}", v, "b x r", cara=rp2)
    L.t(f"G{r}", "", "x")
    ttd(L, r + 2, "E", "Sendang Arum, 17 Oktober 2022", "CAMAT WATU LUMBUNG,", "B", "WALIKOTA SENDANG ARUM,")
    dok.append(L.dok(["perubahan-pk"], (6, 11)))
    # Sekcam+Kasi
    L = B.lembar("P-PK Sekcam+Kasi")
    L.lebar(A=5, B=58, C=40, D=16, E=22)
    L.t("A1", "LAMPIRAN PERUBAHAN PERJANJIAN KINERJA ESELON III DAN IV TAHUN 2022", "b s12")
    L.t("A2", "(satu lembar saja biar hemat kertas, dipotong waktu tanda tangan)", "i")
    r = 4
    ns = 0
    for ti, (jab, ps) in enumerate(
        [
            ("SEKRETARIS KECAMATAN", [0]),
            ("KEPALA SEKSI TATA PEMERINTAHAN DAN PELAYANAN", [1]),
            ("KEPALA SEKSI PEMBERDAYAAN MASYARAKAT DAN KELURAHAN", [2]),
            ("KEPALA SEKSI KETENTRAMAN DAN KETERTIBAN", [3, 4]),
        ]
    ):
        L.t(f"A{r}:E{r}", f"{ti + 1}. {jab}", "b g")
        r += 1
        for c, x in zip("ABCDE", ["No", "Sub Kegiatan", "Indikator Keluaran", "Target", "Anggaran (Rp)"]):
            L.t(f"{c}{r}", x, "b x c")
        r += 1
        a = r
        no = 0
        tt = 0
        for q in ps:
            for K in T[q]["keg"]:
                for S in K["sub"]:
                    no += 1
                    ns += 1
                    tt += S["pagu"]
                    L.t(f"A{r}", str(no), "x c")
                    L.t(f"B{r}", S["n"], "x w")
                    L.t(f"C{r}", S["kel"], "x w")
                    L.n(f"D{r}", S["tg"], "x c", cara=lambda v, s=S["sat"]: f"{idn(v)} {s}")
                    L.n(f"E{r}", S["pagu"], "x", "#,##0")
                    r += 1
        L.t(f"A{r}:D{r}", "Jumlah", "b x r")
        L.n(f"E{r}", tt, "b x", "#,##0", f=f"=SUM(E{a}:E{r - 1})")
        r += 2
    L.t(f"B{r}", "Jumlah seluruh anggaran kecamatan", "b")
    L.n(f"E{r}", t1, "b u", "#,##0")
    dok.append(L.dok(["perubahan-pk", "pk"], (ns, ns)))
    Z = B.lembar("mutasi")
    Z.t("A1", "Daftar pejabat yg pindah Sept 2022 (PK harus diganti nama)")
    Z.t("A2", "Kasi Trantib : Plt.")
    Z.t("A3", "Lurah Kedungwaru : pensiun 1 Nop")
    B.tutup()
    # DPPA
    B2 = Buku(folder, "DPPA 2022 ringkas kegiatan.xlsx", "Arial", 10)
    L = B2.lembar("Sheet1")
    L.lebar(A=16, B=64, C=20, D=20, E=20, F=10)
    L.t("A1", "DPPA-SKPD 2022 KEC. WATULUMBUNG", "b")
    L.t("A2", "ringkasan per kegiatan (hapus kolom rekening)", "i")
    for c, x in zip("ABCDEF", ["KODE", "PROGRAM/KEGIATAN", "SEBELUM", "SESUDAH", "SELISIH", "% NAIK/TURUN"]):
        L.t(f"{c}4", x, "b x c w y")
    r = 5
    n2 = 0
    rp_ = []
    for P in T:
        rp_.append(r)
        for o, kd, tok in [(P, P["k"], "b x")] + [(K, kk(P, K), "x") for K in P["keg"]]:
            n2 += 1
            L.t(f"A{r}", kd, tok)
            L.t(f"B{r}", o["n"], tok + " w")
            L.n(f"C{r}", o["sm"], tok, "#,##0")
            L.n(f"D{r}", o["pagu"], tok, "#,##0")
            d = o["pagu"] - o["sm"]
            L.n(f"E{r}", d, tok, "#,##0;[Red]-#,##0", f=f"=D{r}-C{r}", catat=d != 0)
            L.n(f"F{r}", pct(d, o["sm"]), tok + " c", "0.00", f=f"=ROUND(E{r}/C{r}*100,2)", catat=d != 0)
            r += 1
    L.t(f"A{r}:B{r}", "TOTAL", "b x c")
    L.n(f"C{r}", t0, "b x", "#,##0", f="=" + "+".join(f"C{q}" for q in rp_))
    L.n(f"D{r}", t1, "b x", "#,##0", f="=" + "+".join(f"D{q}" for q in rp_))
    L.n(f"E{r}", t1 - t0, "b x", "#,##0;[Red]-#,##0", f=f"=D{r}-C{r}")
    L.n(f"F{r}", pct(t1 - t0, t0), "b x c", "0.00", f=f"=ROUND(E{r}/C{r}*100,2)")
    B2.tutup()
    dok.append(L.dok(["dppa"], (n2 - 1, n2)))
    return {
        "cerita": "PK awal dan perubahan PK bentuk semula/menjadi, lampiran eselon III-IV bertumpuk di satu lembar, DPPA ringkas di berkas lain. Satu pagu 'menjadi' kehilangan satu digit.",
        "dokumen": dok,
        "bukan": [(B.nama, "mutasi")],
        "salah": salah,
    }


# ------------------------------------------------------------------ l07
def l07_bahan_lkjip_kepegawaian_pembanding(folder):
    rng = random.Random(1907)
    dok = []
    B = Buku(folder, "Bahan LKjIP 2023 dari kasubag (jgn disebar).xlsx", "Calibri", 11)
    unit = ["Kecamatan"] + ["Kel. " + k for k in KEL]
    gol = ["IV", "III", "II", "I", "PPPK", "Non ASN"]
    L = B.lembar("kepeg")
    L.lebar(A=5, B=30)
    L.t("A1", "DATA PEGAWAI KECAMATAN DAN KELURAHAN PER 31 DESEMBER 2023", "b s12")
    L.t("A3", "a. Menurut golongan dan unit kerja", "b")
    L.t("A4:A6", "No", "b x c v")
    L.t("B4:B6", "Unit Kerja", "b x c v")
    L.t("C4:N4", "Golongan / status", "b x c")
    L.t("O4:Q5", "Jumlah", "b x c v")
    for i, g in enumerate(gol):
        a, b = kol(3 + 2 * i), kol(4 + 2 * i)
        L.t(f"{a}5:{b}5", g, "b x c")
        L.t(f"{a}6", "L", "b x c")
        L.t(f"{b}6", "P", "b x c")
    for c, x in zip("OPQ", ["L", "P", "L+P"]):
        L.t(f"{c}6", x, "b x c")
    mat = []
    for ui, u in enumerate(unit):
        row = []
        for g in gol:
            hi = (
                {"IV": 3, "III": 9, "II": 5, "I": 1, "PPPK": 3, "Non ASN": 7}[g]
                if ui == 0
                else {"IV": 1, "III": 4, "II": 3, "I": 1, "PPPK": 1, "Non ASN": 4}[g]
            )
            for _ in "LP":
                row.append(rng.randrange(0 if hi < 4 else 1, hi + 1))
        if ui == 0:
            row[0] = 2
            row[1] = 1
        mat.append(row)
    r = 7
    for i, (u, row) in enumerate(zip(unit, mat)):
        L.t(f"A{r}", str(i + 1), "x c")
        L.t(f"B{r}", u, "x")
        for j, v in enumerate(row):
            if v:
                L.n(f"{kol(3 + j)}{r}", v, "x c", "0")
            else:
                L.t(f"{kol(3 + j)}{r}", "-", "x c")
        lk, pr = sum(row[0::2]), sum(row[1::2])
        L.n(f"O{r}", lk, "x c b", "0")
        L.n(f"P{r}", pr, "x c b", "0")
        L.n(f"Q{r}", lk + pr, "x c b", "0", f=f"=O{r}+P{r}")
        r += 1
    L.t(f"A{r}:B{r}", "Jumlah", "b x c")
    tl = sum(sum(x[0::2]) for x in mat)
    tp = sum(sum(x[1::2]) for x in mat)
    for j in range(12):
        L.n(
            f"{kol(3 + j)}{r}",
            sum(x[j] for x in mat),
            "b x c",
            "0",
            f=f"=SUM({kol(3 + j)}7:{kol(3 + j)}{r - 1})",
            catat=sum(x[j] for x in mat) > 0,
        )
    for c, v in zip("OPQ", (tl, tp, tl + tp)):
        L.n(f"{c}{r}", v, "b x c", "0", f=f"=SUM({c}7:{c}{r - 1})")
    d1 = L.dok(["pegawai"], (6, 6))
    L.angka = {}
    r += 3
    L.t(f"A{r}", "b. Menurut pendidikan", "b")
    r += 1
    for a, x in [
        (f"A{r}", "No"),
        (f"B{r}", "Pendidikan"),
        (f"C{r}:D{r}", "Laki-laki"),
        (f"E{r}:F{r}", "Perempuan"),
        (f"G{r}:H{r}", "Jumlah"),
        (f"I{r}:J{r}", "%"),
    ]:
        L.t(a, x, "b x c")
    r += 1
    a0 = r
    pend = ["S2", "S1 / D-IV", "D-III", "SMA sederajat", "SMP ke bawah"]

    def pecah(t, w):
        o = [int(t * x / sum(w)) for x in w[:-1]]
        return o + [t - sum(o)]

    pl, pp = pecah(tl, [7, 34, 10, 42, 7]), pecah(tp, [9, 44, 16, 28, 3])
    for i, p in enumerate(pend):
        L.t(f"A{r}", str(i + 1), "x c")
        L.t(f"B{r}", p, "x")
        for m, v in ((f"C{r}:D{r}", pl[i]), (f"E{r}:F{r}", pp[i]), (f"G{r}:H{r}", pl[i] + pp[i])):
            L.n(m, v, "x c", cara=lambda z: f"{z} orang")
        L.n(f"I{r}:J{r}", pct(pl[i] + pp[i], tl + tp), "x c", "0.00")
        r += 1
    L.t(f"A{r}:B{r}", "Jumlah", "b x c")
    for m, v in ((f"C{r}:D{r}", tl), (f"E{r}:F{r}", tp), (f"G{r}:H{r}", tl + tp)):
        L.n(m, v, "b x c", cara=lambda z: f"{z} orang")
    L.t(f"I{r}:J{r}", "", "x")
    d2 = L.dok(["pegawai"], (5, 5))
    dok += [d1, d2]
    # IKU mendatar
    iku = [
        ("Nilai SKM", "nilai", "86", "87.42", ["83.1", "84.27", "85.9"]),
        ("Nilai AKIP", "nilai", "77", "76.35", ["71.2", "73.85", "75.6"]),
        ("Persentase realisasi PBB-P2", "%", "90", "91.86", ["78.4", "82.93", "88.25"]),
        ("Persentase usulan musrenbang terakomodir", "%", "60", "57.5", ["41.7", "48.6", "55"]),
        ("Persentase RW siaga aktif", "%", "85", "88.24", ["64.7", "76.47", "82.35"]),
        ("Jumlah kelurahan bebas BABS", "kelurahan", "5", "4", ["2", "3", "3"]),
    ]
    L = B.lembar("IKU mendatar")
    L.lebar(A=2, B=26, C=17, D=17, E=17, F=17, G=17, H=17)
    L.t("B2:H2", "PENGUKURAN KINERJA KECAMATAN WATU LUMBUNG TAHUN 2023", "b c")
    L.t("B4", "Indikator Kinerja", "b x v h")
    for i, (nm, sat, tg, rl, _) in enumerate(iku):
        c = "CDEFGH"[i]
        L.t(f"{c}4", nm, "b x c v w h")
        L.t(f"{c}5", sat, "x c")
        L.n(f"{c}6", D(tg), "x c", "0.00" if sat != "kelurahan" else "0")
        L.n(f"{c}7", D(rl), "x c", "0.00" if sat != "kelurahan" else "0")
        L.n(f"{c}8", pct(D(rl), D(tg)), "b x c", "0.00%", cara="frac", f=f"=ROUND({c}7/{c}6,4)")
        L.t(f"{c}9", "Tercapai" if D(rl) >= D(tg) else "Tidak tercapai", "x c")
        L.t(
            f"{c}10",
            ["hasil survei 2 smt", "LHE Inspektorat", "Bapenda", "e-musrenbang", "Puskesmas", "Puskesmas"][i],
            "x c w s9",
        )
    for rr, x in zip(range(5, 11), ["Satuan", "Target 2023", "Realisasi 2023", "Capaian", "Status", "Sumber data"]):
        L.t(f"B{rr}", x, "b x")
    caps = [pct(D(x[3]), D(x[2])) for x in iku]
    L.t("B12", "Rata-rata capaian (%)", "b")
    L.n("C12", hu(sum(caps) / len(caps)), "b c", "0.00")
    dok.append(L.dok(["pengukuran"], (6, 6)))
    # banding tahun
    L = B.lembar("banding th")
    L.lebar(A=5, B=44, C=11, D=11, E=11, F=11, G=11, H=14, I=14)
    L.t("A1", "REALISASI KINERJA 2020 - 2023", "b")
    for a, x in [
        ("A3:A4", "No"),
        ("B3:B4", "Indikator"),
        ("C3:C4", "Satuan"),
        ("D3:G3", "Realisasi"),
        ("H3:H4", "Selisih 2023 thd 2022"),
        ("I3:I4", "Pertumbuhan (%)"),
    ]:
        L.t(a, x, "b x c v w")
    for i, y in enumerate(range(2020, 2024)):
        L.t(f"{'DEFG'[i]}4", str(y), "b x c")
    for i, (nm, sat, tg, rl, lalu) in enumerate(iku):
        r = 5 + i
        L.t(f"A{r}", str(i + 1), "x c")
        L.t(f"B{r}", nm, "x w")
        L.t(f"C{r}", sat, "x c")
        for c, v in zip("DEFG", lalu + [rl]):
            L.n(f"{c}{r}", D(v), "x c", cara=lambda z, s=sat: idn(z) if s == "kelurahan" else idn(z, 2))
        d = D(rl) - D(lalu[2])
        L.n(f"H{r}", d, "x c", cara=lambda z: idn(z))
        L.n(f"I{r}", pct(d, D(lalu[2])), "x c", cara=p2)
    L.t("A12", "Selisih dalam satuan indikator (poin), pertumbuhan = selisih : realisasi 2022", "i s9")
    dok.append(L.dok(["pembanding"], (6, 6)))
    # banding kecamatan
    L = B.lembar("banding kec")
    L.lebar(A=5, B=26)
    L.t("A1:H1", "PERBANDINGAN ANTAR KECAMATAN SE-KOTA SENDANG ARUM TAHUN 2023", "b c")
    L.t("A2:H2", "(angka dari Bagian Organisasi dan Bapenda)", "i c")
    L.t("A4:A5", "No", "b x c v bl")
    L.t("B4:B5", "Kecamatan", "b x c v bl")
    for i, x in enumerate(["SKM", "AKIP", "PBB-P2 (%)"]):
        a, b = kol(3 + 2 * i), kol(4 + 2 * i)
        L.t(f"{a}4:{b}4", x, "b x c bl")
        L.t(f"{a}5", "Target", "b x c bl")
        L.t(f"{b}5", "Realisasi", "b x c bl")
    kec = ["Watu Lumbung", "Karang Pandan", "Sendang Kulon", "Sendang Wetan", "Bukit Jati", "Rawa Gading"]
    v = [[iku[0][2], iku[0][3], iku[1][2], iku[1][3], iku[2][2], iku[2][3]]]
    for _ in kec[1:]:
        v.append(
            [
                str(rng.randrange(82, 89)),
                polos(D(rng.randrange(8100, 9050)) / 100),
                str(rng.randrange(72, 80)),
                polos(D(rng.randrange(7000, 8050)) / 100),
                "90",
                polos(D(rng.randrange(7800, 9790)) / 100),
            ]
        )
    for i, (k, row) in enumerate(zip(kec, v)):
        r = 6 + i
        tok = "x y" if i == 0 else "x"
        L.t(f"A{r}", str(i + 1), tok + " c")
        L.t(f"B{r}", "Kec. " + k, tok)
        for j, z in enumerate(row):
            L.n(f"{kol(3 + j)}{r}", D(z), tok + " c", "0.00")
    L.t("A12:B12", "Rata-rata kota", "b x c")
    for j in range(6):
        L.n(
            f"{kol(3 + j)}12",
            hu(sum(D(x[j]) for x in v) / 6),
            "b x c",
            "0.00",
            f=f"=ROUND(AVERAGE({kol(3 + j)}6:{kol(3 + j)}11),2)",
        )
    dok.append(L.dok(["pembanding"], (6, 6)))
    Z = B.lembar("absen apel")
    Z.t("A1", "ABSEN APEL PAGI", "b")
    for i in range(6):
        Z.t(f"A{3 + i}", str(i + 1))
        Z.t(f"B{3 + i}", f"Staf {i + 1}")
        for j in range(5):
            Z.t(f"{kol(3 + j)}{3 + i}", rng.choice(["H", "H", "H", "I", "DL"]))
    Y = B.lembar("to do")
    Y.t("B2", "- minta SK tim SAKIP")
    Y.t("B3", "- tanya bapenda: PBB pakai pokok atau + denda? (pokok)")
    Y.t("B4", "- cetak 3 rangkap")
    B.tutup()
    return {
        "cerita": "Bahan LKjIP kecamatan: dua tabel pegawai di satu lembar, pengukuran mendatar (indikator sebagai kolom), pembanding antar tahun (teks) dan antar kecamatan.",
        "dokumen": dok,
        "bukan": [(B.nama, "absen apel"), (B.nama, "to do")],
        "salah": [],
    }


# ------------------------------------------------------------------ l08
def l08_fisik_keuangan_pupr(folder):
    rng = random.Random(1908)
    dok = []
    data = []
    for kp, np_, ind, sat, bid, kegs in PU:
        P = {"k": kp, "n": np_, "bid": bid, "sub": []}
        for kg, ng, subs in kegs:
            for ks, ns, i2, s2, (lo, hi) in subs:
                if (kp, ks) == ("1.03.10", "09"):
                    pagu = None
                else:
                    pagu = acak(rng, lo * 1000000, hi * 1000000, 1000)
                P["sub"].append({"k": f"{kp}.{kg}.{ks}", "n": ns, "ind": i2, "sat": s2, "pagu": pagu})
        data.append(P)
    # rincian DPA Rehabilitasi Jalan
    rinci = [
        (
            "5.1.02.01.01.0024",
            "Belanja Alat/Bahan untuk Kegiatan Kantor - ATK",
            [("Kertas F4 70 gr", 40, "rim", 58000), ("Tinta printer", 12, "botol", 135000)],
        ),
        (
            "5.1.02.02.01.0003",
            "Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia",
            [("Honor tim teknis", 24, "OB", 450000)],
        ),
        (
            "5.1.02.02.08.0019",
            "Belanja Jasa Konsultansi Pengawasan Rekayasa - Jasa Pengawas Pekerjaan Konstruksi Teknik Sipil Transportasi",
            [("Supervisi paket 1 dan 2", 2, "paket", 148500000)],
        ),
        ("5.1.02.04.01.0001", "Belanja Perjalanan Dinas Biasa", [("Konsultasi ke Balai", 10, "OH", 1150000)]),
        (
            "5.2.04.01.01.0004",
            "Belanja Modal Jalan Kota",
            [
                ("Rehab Jl. Lumbung Raya", 2850, "m", 1265000),
                ("Rehab Jl. Kenari - Batas Kota", 3400, "m", 1189000),
                ("Rehab Jl. Pasar Lama", 1175, "m", 1042000),
            ],
        ),
    ]
    tot_r = sum(v * h for _, _, xs in rinci for _, v, _, h in xs)
    RJ = data[3]["sub"][1]
    RJ["pagu"] = tot_r
    TP = sum(s["pagu"] for p in data for s in p["sub"])
    for p in data:
        for s in p["sub"]:
            f = [rng.uniform(2, 8), rng.uniform(22, 38), rng.uniform(58, 76)]
            s["rf"] = [hu(x, 1) for x in f] + [D(100)]
            s["ff"] = [hu(x * rng.uniform(0.8, 1.08), 1) for x in f] + [rng.choice([D(100), D(100), D(100), D("97.5")])]
            fin = rng.uniform(0.9, 0.99)
            s["keu"] = [int(s["pagu"] * x) // 1000 * 1000 for x in (f[0] / 130, f[1] / 125, f[2] / 118, fin)]
    B = Buku(folder, "LAP FISIK KEUANGAN PUPR 2021.xlsx", "Arial", 9)
    K_ = B.lembar("kop")
    K_.t("B2", "PEMERINTAH KOTA SENDANG ARUM", "b s14")
    K_.t("B3", PUPR, "b s14")
    K_.t("B4", "Jl. Raya Lumbung No. 0")
    RK = B.lembar("REKAP")

    def wf(subs, key, i):
        return hu(sum(D(s["pagu"]) * s[key][i] for s in subs) / sum(s["pagu"] for s in subs))

    nama_tw = ["TW I", "TW II", "TW III", "TW IV"]
    tgl = ["31 Maret 2021", "30 Juni 2021", "30 September 2021", "31 Desember 2021"]
    lembar = []
    pos = {}
    for i, nt in enumerate(nama_tw):
        L = B.lembar(nt)
        L.lebar(A=5, B=19, C=50, D=22, E=18, F=9, G=10, H=10, I=10, J=18, K=9, L=18, M=24)
        L.t("A1:M1", "LAPORAN PERKEMBANGAN FISIK DAN KEUANGAN", "b c s12")
        L.t("A2:M2", f"{PUPR} {KOTA}", "b c")
        L.t("A3:M3", "KEADAAN SAMPAI DENGAN " + tgl[i].upper(), "b c")
        h = 5 if i != 2 else 6
        if i == 2:
            L.t("A4", "revisi 2 (sdh masuk progres jembatan)", "i red")
        for a, x in [
            (f"A{h}:A{h + 1}", "NO"),
            (f"B{h}:B{h + 1}", "KODE"),
            (f"C{h}:C{h + 1}", "PROGRAM / SUB KEGIATAN"),
            (f"D{h}:D{h + 1}", "BIDANG"),
            (f"E{h}:E{h + 1}", "PAGU DPA (Rp)"),
            (f"F{h}:F{h + 1}", "BOBOT"),
            (f"G{h}:I{h}", "FISIK (%)"),
            (f"J{h}:K{h}", "KEUANGAN"),
            (f"L{h}:L{h + 1}", "SISA DANA (Rp)"),
            (f"M{h}:M{h + 1}", "PERMASALAHAN"),
        ]:
            L.t(a, x, "b x c v w bl")
        for c, x in zip("GHIJK", ["Rencana", "Realisasi", "Deviasi", "SP2D (Rp)", "%"]):
            L.t(f"{c}{h + 1}", x, "b x c bl")
        r = h + 2
        n = 0
        no = 0
        rows = []

        def baris(rr, tok, subs, one, no_, kd, nm, bid, fs):
            pg = sum(s["pagu"] for s in subs)
            ku = sum(s["keu"][i] for s in subs)
            rf, ff = (one["rf"][i], one["ff"][i]) if one else (wf(subs, "rf", i), wf(subs, "ff", i))
            L.t(f"A{rr}", no_, tok + " c")
            L.t(f"B{rr}", kd, tok)
            L.t(f"C{rr}", nm, tok + " w")
            L.t(f"D{rr}", bid, tok + " w")
            L.n(f"E{rr}", pg, tok, "#,##0", f=fs and fs("E"))
            L.n(f"F{rr}", pct(pg, TP), tok + " c i", "0.00", catat=False)
            L.n(f"G{rr}", rf, tok + " c", "0.00")
            L.n(f"H{rr}", ff, tok + " c", "0.00")
            L.n(f"I{rr}", ff - rf, tok + " c", "0.00;[Red]-0.00;0.00", f=f"=ROUND(H{rr}-G{rr},2)")
            L.n(f"J{rr}", ku, tok, "#,##0", f=fs and fs("J"))
            L.n(f"K{rr}", pct(ku, pg), tok + " c", "0.00", f=f"=ROUND(J{rr}/E{rr}*100,2)")
            L.n(f"L{rr}", pg - ku, tok, "#,##0", f=f"=E{rr}-J{rr}")
            L.t(f"M{rr}", "" if not one or i == 3 or ff >= rf else "menunggu termin / cuaca", tok + " w s8")

        for pi, P in enumerate(data):
            rp_ = r
            rows.append(r)
            m = len(P["sub"])
            baris(
                r,
                "b x or",
                P["sub"],
                None,
                "I II III IV V".split()[pi],
                P["k"],
                P["n"],
                P["bid"],
                lambda c: f"=SUM({c}{rp_ + 1}:{c}{rp_ + m})",
            )
            pos[i, pi] = r
            r += 1
            n += 1
            for s in P["sub"]:
                no += 1
                baris(r, "x", [s], s, str(no), s["k"], s["n"], "", None)
                r += 1
                n += 1
        allsub = [s for p in data for s in p["sub"]]
        baris(
            r,
            "b x g",
            allsub,
            None,
            "",
            "",
            "JUMLAH / RATA-RATA TERTIMBANG",
            "",
            lambda c: "=" + "+".join(f"{c}{q}" for q in rows),
        )
        pos[i, "t"] = r
        L.t(f"C{r + 1}", "fisik program = rata-rata tertimbang terhadap pagu", "i s8")
        ttd(
            L,
            r + 3,
            "J",
            "Sendang Arum, " + ["5 April 2021", "5 Juli 2021", "6 Oktober 2021", "5 Januari 2022"][i],
            "KEPALA DINAS PUPR,",
        )
        lembar.append((L, n))
    # rekap jutaan
    RK.lebar(A=5, B=58, C=16, D=14, E=9, F=14, G=9, H=14, I=9, J=14, K=9, L=10)
    RK.t("A1", "REKAPITULASI SERAPAN DAN FISIK PER PROGRAM TAHUN 2021", "b s12")
    RK.t("K2", "(Rp juta)", "i r")
    RK.t("A3:A4", "No", "b x c v")
    RK.t("B3:B4", "Program", "b x c v")
    RK.t("C3:C4", "Pagu", "b x c v")
    for i, nt in enumerate(nama_tw):
        a, b = kol(4 + 2 * i), kol(5 + 2 * i)
        RK.t(f"{a}3:{b}3", "s.d. " + nt, "b x c")
        RK.t(f"{a}4", "Realisasi", "b x c")
        RK.t(f"{b}4", "Fisik %", "b x c")
    RK.t("L3:L4", "Serapan akhir (%)", "b x c v w")
    for pi, P in enumerate(data + [None]):
        r = 5 + pi
        subs = P["sub"] if P else [s for p in data for s in p["sub"]]
        tok = "x" if P else "b x"
        if P:
            RK.t(f"A{r}", str(pi + 1), "x c")
            RK.t(f"B{r}", P["n"], "x w")
        else:
            RK.t(f"A{r}:B{r}", "TOTAL DINAS", "b x c")
        q = lambda i: pos[i, pi if P else "t"]
        pg = sum(s["pagu"] for s in subs)
        RK.n(f"C{r}", pg, tok, "#,##0.000", cara="juta", f=f"='TW I'!E{q(0)}/1000000")
        for i, nt in enumerate(nama_tw):
            RK.n(
                f"{kol(4 + 2 * i)}{r}",
                sum(s["keu"][i] for s in subs),
                tok,
                "#,##0.000",
                cara="juta",
                f=f"='{nt}'!J{q(i)}/1000000",
            )
            RK.n(f"{kol(5 + 2 * i)}{r}", wf(subs, "ff", i), tok + " c", "0.00", f=f"='{nt}'!H{q(i)}")
        RK.n(f"L{r}", pct(sum(s["keu"][3] for s in subs), pg), tok + " c", "0.00", f=f"=ROUND(J{r}/C{r}*100,2)")
    dok.append(RK.dok(["realisasi", "kinerja-anggaran"], (5, 5)))
    for L, n in lembar:
        dok.append(L.dok(["realisasi", "kinerja-anggaran"], (n - 5, n)))
    F = B.lembar("foto")
    F.t("A1", "dokumentasi 0%, 50%, 100% (foto ada di laptop bidang)")
    F.t("A3", "Paket")
    F.t("B3", "0%")
    F.t("C3", "50%")
    F.t("D3", "100%")
    F.t("A4", "Jl. Pasar Lama")
    F.t("B4", "ada")
    F.t("C4", "ada")
    F.t("D4", "belum")
    B.tutup()
    # DPA rincian
    B2 = Buku(folder, "DPA 2021 Rehab Jalan (cetak ulang utk reviu).xlsx", "Tahoma", 9)
    L = B2.lembar("DPA-Rincian")
    L.lebar(A=20, B=56, C=10, D=10, E=16, F=20)
    L.t("A1:F1", "DOKUMEN PELAKSANAAN ANGGARAN", "b c s12")
    L.t("A2:F2", "RINCIAN BELANJA SATUAN KERJA PERANGKAT DAERAH", "b c")
    L.t("A3:F3", "Tahun Anggaran 2021", "c")
    for i, (a, b) in enumerate(
        [
            ("Organisasi", "1.03.0.00.0.00.01.0000 Dinas Pekerjaan Umum dan Penataan Ruang"),
            ("Program", "1.03.10 Program Penyelenggaraan Jalan"),
            ("Kegiatan", "1.03.10.2.01 Penyelenggaraan Jalan Kabupaten/Kota"),
            ("Sub Kegiatan", "1.03.10.2.01.09 Rehabilitasi Jalan"),
            ("Sumber Dana", "DAK Fisik dan DAU"),
            ("Lokasi", "Kota Sendang Arum"),
        ]
    ):
        L.t(f"A{5 + i}", a)
        L.t(f"B{5 + i}", ": " + b)
    L.t("A11", "Alokasi Tahun 2021")
    L.n("B11", tot_r, "", cara=lambda v: ": Rp. " + idn(v, 0))
    L.t("A13:F13", "Indikator dan Tolok Ukur Kinerja Belanja Langsung", "b x c g")
    for a, x in [("A14", "Indikator"), ("B14:D14", "Tolok Ukur Kinerja"), ("E14:F14", "Target Kinerja")]:
        L.t(a, x, "b x c")
    pjg = D(sum(v for _, v, _, _ in rinci[-1][2])) / 1000
    for i, (a, b, v, cr) in enumerate(
        [
            ("Capaian Program", "Tingkat kemantapan jalan kota", D("70.5"), lambda z: idn(z) + " %"),
            ("Masukan", "Dana yang dibutuhkan", D(tot_r), lambda z: "Rp. " + idn(z, 0)),
            ("Keluaran", "Panjang jalan direhab", pjg, lambda z: idn(z) + " Km"),
            ("Hasil", "Persentase jalan direhab dari rencana", D(100), lambda z: idn(z) + " %"),
        ]
    ):
        L.t(f"A{15 + i}", a, "x")
        L.t(f"B{15 + i}:D{15 + i}", b, "x")
        L.n(f"E{15 + i}:F{15 + i}", v, "x c", cara=cr)
    for a, x in [
        ("A20:A21", "Kode Rekening"),
        ("B20:B21", "Uraian"),
        ("C20:E20", "Rincian Perhitungan"),
        ("F20:F21", "Jumlah (Rp)"),
        ("C21", "Volume"),
        ("D21", "Satuan"),
        ("E21", "Harga Satuan"),
    ]:
        L.t(a, x, "b x c v g")
    r = 22
    nr = 0

    def hdr(k, n, v, tok="b x"):
        nonlocal r, nr
        L.t(f"A{r}", k, tok)
        L.t(f"B{r}", n, tok + " w")
        for c in "CDE":
            L.t(f"{c}{r}", "", "x")
        L.n(f"F{r}", v, tok, "#,##0")
        r += 1
        nr += 1

    sm = lambda pre: sum(v * h for k, _, xs in rinci if k.startswith(pre) for _, v, _, h in xs)
    hdr("5", "BELANJA DAERAH", tot_r)
    hdr("5.1", "BELANJA OPERASI", sm("5.1"))
    hdr("5.1.02", "Belanja Barang dan Jasa", sm("5.1.02"))
    nl = 0
    for k, n, xs in rinci:
        if k.startswith("5.2"):
            hdr("5.2", "BELANJA MODAL", sm("5.2"))
            hdr("5.2.04", "Belanja Modal Jalan, Jaringan, dan Irigasi", sm("5.2.04"))
        hdr(k, n, sum(v * h for _, v, _, h in xs))
        nl += 1
        for u, v, s, h in xs:
            L.t(f"A{r}", "", "x")
            L.t(f"B{r}", "- " + u, "x n1")
            L.n(f"C{r}", v, "x c", "#,##0", catat=False)
            L.t(f"D{r}", s, "x c")
            L.n(f"E{r}", h, "x", "#,##0", catat=False)
            L.n(f"F{r}", v * h, "x", "#,##0", f=f"=C{r}*E{r}")
            r += 1
            nr += 1
    L.t(f"A{r}:E{r}", "Jumlah Anggaran Sub Kegiatan", "b x r")
    L.n(f"F{r}", tot_r, "b x", "#,##0")
    ttd(L, r + 2, "E", "Sendang Arum, 4 Januari 2021", "Pengguna Anggaran,")
    B2.tutup()
    dok.append(L.dok(["dpa"], (nl, nr + 4)))
    return {
        "cerita": "Laporan fisik-keuangan dinas PUPR per triwulan (kepala tabel satu triwulan bergeser) dengan rekap dalam juta rupiah dan cetak ulang DPA satu sub kegiatan; semua cocok.",
        "dokumen": dok,
        "bukan": [(B.nama, "kop"), (B.nama, "foto")],
        "salah": [],
    }
