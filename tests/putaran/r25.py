# Putaran 25: Satpol PP, Dishub, PUPR, Dinsos, Perpustakaan, RSUD, BKPSDM, kelurahan; 2018 sampai 2025
"""Contoh buku kerja: Provinsi Andalas Tengah, Kabupaten Muara Sekelam (Sumatera), Kabupaten Watu Lolong (Nusa Tenggara)."""

import random
from decimal import ROUND_HALF_UP, Decimal

import xlsxwriter

PROV = "PROVINSI ANDALAS TENGAH"
SEK = "KABUPATEN MUARA SEKELAM"
WAT = "KABUPATEN WATU LOLONG"


def D(x):
    return x if isinstance(x, Decimal) else Decimal(str(x))


def hu(x, n=2):
    return D(x).quantize(Decimal(1).scaleb(-n), ROUND_HALF_UP)


def persen(a, b, n=2):
    return hu(D(a) / D(b) * 100, n)


def idn(x, n=0):
    s = f"{hu(x, n):,.{n}f}"
    return s.replace(",", "#").replace(".", ",").replace("#", ".")


def kurung(x, n=0):
    x = D(x)
    return "(" + idn(-x, n) + ")" if x < 0 else ("-" if x == 0 else idn(x, n))


def teks(x):
    s = format(D(x), "f")
    return s.rstrip("0").rstrip(".") if "." in s else s


def angkasel(x):
    x = D(x)
    return int(x) if x == x.to_integral_value() else float(x)


def acak(R, lo, hi, kel):
    return R.randrange(lo // kel, hi // kel + 1) * kel


class Kertas:
    """satu lembar; mencatat angka yang ditulis"""

    def __init__(self, wb, nama, lebar=()):
        self.ws = wb.add_worksheet(nama)
        self.nama, self.angka = nama, {}
        for i, w in enumerate(lebar):
            self.ws.set_column(i, i, w)

    def t(self, sel, v, f=None):
        if v is None:
            self.ws.write_blank(sel, None, f)
        elif isinstance(v, str):
            self.ws.write_string(sel, v, f)
        else:
            self.ws.write_number(sel, v, f)

    def g(self, rg, v, f=None):
        self.ws.merge_range(rg, "", f)
        self.t(rg.split(":")[0], v, f)

    def a(self, sel, v, f=None, tulis=None, kali=1):
        """angka: v nilai menurut tabel; tulis = isi sel bila lain; kali untuk ribuan"""
        self.angka[sel] = teks(D(v) * kali)
        self.t(sel, angkasel(v) if tulis is None else tulis, f)

    def r(self, sel, rumus, v, f=None, isi=None):
        """rumus dengan nilai tersimpan"""
        self.angka[sel] = teks(v)
        self.ws.write_formula(sel, rumus, f, angkasel(v if isi is None else isi))


def gaya(wb, huruf="Arial", besar=10):
    def f(**k):
        d = {"font_name": huruf, "font_size": besar, "valign": "top"}
        d.update(k)
        return wb.add_format(d)

    return f


def dok(berkas, k, jenis, baris):
    return {"berkas": berkas, "lembar": k.nama, "jenis": jenis, "baris": list(baris), "angka": dict(k.angka)}


# ---------------------------------------------------------------- 1
POL = [
    (
        "Program Pelayanan Administrasi Perkantoran",
        "sek",
        [
            "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
            "Penyediaan Alat Tulis Kantor",
            "Penyediaan Makanan dan Minuman",
            "Rapat-rapat Koordinasi dan Konsultasi ke Luar Daerah",
        ],
    ),
    (
        "Program Peningkatan Sarana dan Prasarana Aparatur",
        "sek",
        [
            "Pengadaan Kendaraan Dinas/Operasional",
            "Pemeliharaan Rutin/Berkala Kendaraan Dinas/Operasional",
            "Pengadaan Pakaian Dinas Lapangan Beserta Perlengkapannya",
        ],
    ),
    (
        "Program Peningkatan Keamanan dan Kenyamanan Lingkungan",
        "tib",
        [
            "Pengendalian Keamanan Lingkungan (Patroli Wilayah)",
            "Pengamanan Kunjungan Tamu VIP dan Hari Besar",
            "Pelatihan Pengendalian Massa Anggota Satpol PP",
        ],
    ),
    (
        "Program Pemeliharaan Kantrantibmas dan Pencegahan Tindak Kriminal",
        "gak",
        [
            "Penegakan Perda dan Perkada",
            "Kerjasama Pengembangan Kemampuan Aparat Polisi Pamong Praja dengan TNI/POLRI dan Kejaksaan",
        ],
    ),
    (
        "Program Peningkatan Pemberantasan Penyakit Masyarakat (Pekat)",
        "gak",
        ["Penyuluhan Pencegahan Peredaran Minuman Keras", "Operasi Penertiban Penyakit Masyarakat"],
    ),
]


def l01_satpol_pk_ketik_tangan(folder):
    R = random.Random(25001)
    T = []
    for nm, bid, ks in POL:
        kk = []
        for x in ks:
            m = acak(R, 24_000_000, 310_000_000, 25_000)
            ubah = R.choice([0, 0, 1, -1, 1]) * acak(R, 2_000_000, 18_000_000, 25_000)
            kk.append((x, m, m + ubah))
        T.append((nm, bid, kk))
    mur = lambda p: sum(x[1] for x in p[2])
    per = lambda p: sum(x[2] for x in p[2])
    # sasaran: (baris teks, [(baris teks indikator, target murni, target perubahan, bentuk)])
    S = [
        (
            ["Meningkatnya ketentraman", "dan ketertiban umum", "di wilayah Kabupaten", "Watu Lolong"],
            [
                (
                    ["Persentase penyelesaian pelang-", "garan K3 (ketertiban, keten-", "traman, keindahan)"],
                    "82",
                    "85",
                    "{} %",
                ),
                (["Cakupan patroli siaga ketertiban", "umum dan ketentraman masya-", "rakat"], "730", "730", "{} kali"),
            ],
        ),
        (
            ["Meningkatnya kepatuhan", "masyarakat dan badan", "usaha terhadap Perda"],
            [
                (["Persentase penegakan Perda dan", "Perkada"], "76.5", "78", "{} %"),
                (["Jumlah pelanggar Perda yang di-", "bina"], "145", "120", "{} orang"),
            ],
        ),
        (
            ["Meningkatnya kualitas", "tata kelola Satpol PP"],
            [(["Nilai evaluasi AKIP Satuan", "Polisi Pamong Praja"], "61.25", "61.25", "{}")],
        ),
    ]

    def tg(v, b):
        return b.format(v.replace(".", ","))

    # ---------- berkas PK murni
    n1 = "PK SATPOL PP 2019.xlsx"
    wb = xlsxwriter.Workbook(str(folder / n1))
    F = gaya(wb, "Bookman Old Style", 11)
    jd, n, b, kn, hd = (
        F(bold=True, align="center"),
        F(),
        F(bold=True),
        F(align="right"),
        F(bold=True, align="center", border=1, bg_color="#D9D9D9"),
    )
    atas, krn = F(top=1), F(top=1, align="right")
    k = Kertas(wb, "PK", [5, 26, 36, 22, 14])
    k.g("A1:E1", "PERJANJIAN KINERJA TAHUN 2019", jd)
    k.g("A2:E2", "SATUAN POLISI PAMONG PRAJA", jd)
    k.g("A3:E3", WAT, jd)
    for i, s in enumerate(
        [
            "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta",
            "berorientasi pada hasil, kami yang bertanda tangan di bawah ini berjanji akan mewujudkan target",
            "kinerja tahunan sesuai lampiran perjanjian ini.",
        ]
    ):
        k.t(f"A{5 + i}", s, n)
    r = 9
    for c, h in zip("ABCD", ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET"]):
        k.t(f"{c}{r}", h, hd)
    r += 1
    for c, h in zip("ABCD", ["(1)", "(2)", "(3)", "(4)"]):
        k.t(f"{c}{r}", h, hd)
    r += 1
    for no, (st, ind) in enumerate(S, 1):
        awal = r
        rr = r
        for it, t1, t2, bt in ind:
            k.a(f"D{rr}", t1, atas if rr == awal else n, tulis=tg(t1, bt))
            for q, x in enumerate(it):
                k.t(f"C{rr + q}", x, atas if rr == awal and q == 0 else n)
            rr += len(it)
        k.t(f"A{awal}", f"{no}.", atas)
        for q, x in enumerate(st):
            k.t(f"B{awal + q}", x, atas if q == 0 else n)
        r = max(rr, awal + len(st))
    r += 1
    k.t(f"A{r}", "No", hd)
    k.g(f"B{r}:C{r}", "Program", hd)
    k.t(f"D{r}", "Anggaran", hd)
    k.t(f"E{r}", "Ket", hd)
    for i, p in enumerate(T, 1):
        r += 1
        k.t(f"A{r}", f"{i}.", n)
        k.t(f"B{r}", p[0], n)
        k.a(f"D{r}", mur(p), kn, tulis="Rp. " + idn(mur(p)))
        k.t(f"E{r}", "APBD", n)
    r += 1
    k.t(f"B{r}", "J u m l a h", b)
    tot = sum(mur(p) for p in T)
    k.a(f"D{r}", tot, F(bold=True, align="right", top=1), tulis="Rp. " + idn(tot))
    r += 2
    for i, (x, y) in enumerate(
        [
            ("", "Lolong Baru, 14 Januari 2019"),
            ("BUPATI WATU LOLONG,", "Kepala Satuan,"),
            ("", ""),
            ("", ""),
            ("NAMA PEJABAT", "NAMA PEJABAT"),
            ("", "NIP. 00000000 000000 0 000"),
        ]
    ):
        k.t(f"B{r + i}", x, n)
        k.t(f"D{r + i}", y, n)
    d1 = dok(n1, k, ["pk"], (5 + 5, 5 + 5 + 3))
    # eselon III bertumpuk
    k = Kertas(wb, "PK ESELON III", [5, 38, 46, 14, 20])
    r = 1
    KAB = [
        (
            "SEKRETARIS",
            "sek",
            [
                (
                    "Terselenggaranya pelayanan administrasi perkantoran",
                    [
                        ("Persentase pemenuhan kebutuhan administrasi perkantoran", "100", "{} %"),
                        ("Persentase sarana prasarana aparatur dalam kondisi baik", "80", "{} %"),
                    ],
                )
            ],
        ),
        (
            "KEPALA BIDANG KETERTIBAN UMUM DAN KETENTRAMAN MASYARAKAT",
            "tib",
            [
                (
                    "Terciptanya kondisi lingkungan yang aman dan nyaman",
                    [
                        ("Cakupan patroli siaga ketertiban umum dan ketentraman masyarakat", "730", "{} kali"),
                        ("Jumlah anggota yang mengikuti pelatihan dalmas", "40", "{} org"),
                    ],
                )
            ],
        ),
        (
            "KEPALA BIDANG PENEGAKAN PRODUK HUKUM DAERAH",
            "gak",
            [
                (
                    "Meningkatnya penegakan Perda dan Perkada",
                    [
                        ("Persentase penegakan Perda dan Perkada", "76.5", "{} %"),
                        ("Jumlah pelanggar Perda yang dibina", "145", "{} orang"),
                    ],
                )
            ],
        ),
    ]
    for jab, bid, sas in KAB:
        k.g(f"A{r}:E{r}", "LAMPIRAN PERJANJIAN KINERJA TAHUN 2019", jd)
        k.g(f"A{r + 1}:E{r + 1}", jab, jd)
        r += 3
        for c, h in zip("ABCD", ["No", "Sasaran", "Indikator Kinerja", "Target"]):
            k.t(f"{c}{r}", h, hd)
        for no, (s, ii) in enumerate(sas, 1):
            for q, (x, t1, bt) in enumerate(ii):
                r += 1
                k.t(f"A{r}", f"{no}" if q == 0 else "", n)
                k.t(f"B{r}", s if q == 0 else "", F(text_wrap=True))
                k.t(f"C{r}", x, F(text_wrap=True))
                k.a(f"D{r}", t1, n, tulis=tg(t1, bt))
        r += 2
        k.t(f"B{r}", "Program / Kegiatan", hd)
        k.t(f"E{r}", "Anggaran (Rp)", hd)
        s0 = 0
        for p in T:
            if p[1] != bid:
                continue
            r += 1
            k.t(f"B{r}", p[0], b)
            k.a(f"E{r}", mur(p), F(bold=True, num_format="#,##0"))
            s0 += mur(p)
            for x, m, _ in p[2]:
                r += 1
                k.t(f"B{r}", "   - " + x, n)
                k.a(f"E{r}", m, F(num_format="#,##0"))
        r += 1
        k.t(f"B{r}", "Jumlah", b)
        k.a(f"E{r}", s0, F(bold=True, num_format="#,##0", top=1))
        r += 2
        k.t(f"B{r}", "Kepala Satuan,", n)
        k.t(f"D{r}", jab.title() + ",", n)
        k.t(f"B{r + 3}", "NAMA PEJABAT", b)
        k.t(f"D{r + 3}", "NAMA PEJABAT", b)
        r += 7
    d2 = dok(n1, k, ["pk"], (6 + 19, 6 + 19 + 3))
    c = Kertas(wb, "catatan", [70])
    for i, s in enumerate(
        [
            "- map PK asli di lemari ruang sekretaris",
            "- yang sudah TTD : Kasat, Sekretaris. Kabid gakda masih diklat",
            "- kirim softcopy ke Bagian Organisasi paling lambat tgl 25",
            "- tolong kolom Ket jangan dihapus",
        ]
    ):
        c.t(f"A{1 + i}", s, n)
    wb.close()

    # ---------- berkas perubahan
    n2 = "Perubahan PK 2019 (stlh APBD-P).xlsx"
    wb = xlsxwriter.Workbook(str(folder / n2))
    F = gaya(wb, "Bookman Old Style", 11)
    jd, n, b, hd = (
        F(bold=True, align="center"),
        F(),
        F(bold=True),
        F(bold=True, align="center", border=1, text_wrap=True),
    )
    u, ub = F(num_format="#,##0;(#,##0);-"), F(num_format="#,##0;(#,##0);-", bold=True, top=1)
    k = Kertas(wb, "Sheet1", [5, 42, 46, 18, 18, 18, 16])
    k.g("A1:G1", "PERUBAHAN PERJANJIAN KINERJA TAHUN 2019", jd)
    k.g("A2:G2", "SATUAN POLISI PAMONG PRAJA " + WAT, jd)
    for a, h in [("A4:A5", "NO"), ("B4:B5", "SASARAN STRATEGIS"), ("C4:C5", "INDIKATOR KINERJA")]:
        k.g(a, h, hd)
    k.g("D4:E4", "TARGET", hd)
    k.t("D5", "MURNI", hd)
    k.t("E5", "PERUBAHAN", hd)
    r = 5
    for no, (st, ind) in enumerate(S, 1):
        for q, (it, t1, t2, bt) in enumerate(ind):
            r += 1
            j = lambda z: " ".join(z).replace("- ", "")
            k.t(f"A{r}", no if q == 0 else None, n)
            k.t(f"B{r}", j(st) if q == 0 else None, F(text_wrap=True))
            k.t(f"C{r}", j(it), F(text_wrap=True))
            k.a(f"D{r}", t1, n, tulis=tg(t1, bt))
            k.a(f"E{r}", t2, b if t1 != t2 else n, tulis=tg(t2, bt))
    r += 2
    for cc, h in zip(
        "ADEFG", ["NO", "ANGGARAN MURNI (Rp)", "ANGGARAN PERUBAHAN (Rp)", "BERTAMBAH / (BERKURANG)", "KET."]
    ):
        k.t(f"{cc}{r}", h, hd)
    k.g(f"B{r}:C{r}", "PROGRAM", hd)
    r0 = r + 1
    for i, p in enumerate(T, 1):
        r += 1
        k.t(f"A{r}", i, n)
        k.g(f"B{r}:C{r}", p[0], n)
        k.a(f"D{r}", mur(p), u)
        k.a(f"E{r}", per(p), u)
        k.r(f"F{r}", f"=E{r}-D{r}", per(p) - mur(p), u)
    r += 1
    k.g(f"B{r}:C{r}", "JUMLAH", b)
    tp = sum(per(p) for p in T)
    k.r(f"D{r}", f"=SUM(D{r0}:D{r - 1})", tot, ub)
    k.r(f"E{r}", f"=SUM(E{r0}:E{r - 1})", tp, ub)
    k.r(f"F{r}", f"=E{r}-D{r}", tp - tot, ub)
    k.t(f"D{r + 2}", "Lolong Baru, 7 Oktober 2019", n)
    k.t(f"D{r + 3}", "Kepala Satuan Polisi Pamong Praja,", n)
    k.t(f"D{r + 7}", "NAMA PEJABAT", b)
    d3 = dok(n2, k, ["perubahan-pk"], (10, 13))
    k = Kertas(wb, "rincian keg", [4, 60, 18, 18, 18])
    k.t("A1", "Rincian pergeseran anggaran kegiatan (lampiran Perubahan PK 2019)", b)
    for cc, h in zip("BCDE", ["Uraian", "Semula", "(+/-)", "Menjadi"]):
        k.t(f"{cc}3", h, hd)
    r = 3
    for i, p in enumerate(T):
        r += 1
        k.t(f"A{r}", "ABCDE"[i], b)
        k.t(f"B{r}", p[0], b)
        k.a(f"C{r}", mur(p), ub)
        k.a(f"D{r}", per(p) - mur(p), ub)
        k.a(f"E{r}", per(p), ub)
        for x, m, m2 in p[2]:
            r += 1
            k.t(f"B{r}", "      " + x, n)
            k.a(f"C{r}", m, u)
            k.a(f"D{r}", m2 - m, u)
            k.a(f"E{r}", m2, u)
    r += 1
    k.t(f"B{r}", "Total Belanja Langsung", b)
    k.a(f"C{r}", tot, ub)
    k.a(f"D{r}", tp - tot, ub)
    k.a(f"E{r}", tp, ub)
    d4 = dok(n2, k, ["perubahan-pk", "dppa"], (19, 19))
    wb.close()
    return {
        "cerita": "Staf umum Satpol PP mengetik PK 2019 seperti di mesin tik: teks sasaran dan indikator dipatah tangan ke baris di bawahnya, target dan rupiah jadi teks; "
        "PK eselon III bertumpuk tiga di satu lembar, Perubahan PK di berkas lain dengan murni/perubahan.",
        "dokumen": [d1, d2, d3, d4],
        "bukan": [(n1, "catatan")],
        "salah": [],
    }


# ---------------------------------------------------------------- 2
def l02_dishub_bulanan_dua_semester(folder):
    R = random.Random(25002)
    nb = "Capaian IKU Dishub TA 2021.xlsx"
    wb = xlsxwriter.Workbook(str(folder / nb))
    F = gaya(wb, "Calibri", 10)
    jd, n, w, b = F(bold=True, align="center", font_size=12), F(border=1), F(border=1, text_wrap=True), F(bold=True)
    hd = F(bold=True, align="center", valign="vcenter", border=1, text_wrap=True, bg_color="#BDD7EE")
    pita = F(bold=True, border=1, bg_color="#FFF2CC")

    # (sasaran, [(indikator, satuan, target, cara, bulanan)])
    def bagi(tot):
        p = [R.randint(6, 14) for _ in range(12)]
        x = [tot * q // sum(p) for q in p]
        x[-1] += tot - sum(x)
        return [D(v) for v in x]

    def naik(akhir, n_=2, lo=0.12):
        a = [D(akhir) * D(str(round(lo + (1 - lo) * i / 11, 3))) for i in range(12)]
        x = [hu(v, n_) for v in a]
        x[-1] = D(akhir)
        return x

    S = [
        (
            "Meningkatnya konektivitas dan kelancaran angkutan jalan antar kabupaten/kota",
            [
                ("Persentase trayek AKDP yang terlayani", "%", "92.5", "akhir", naik("87.36", lo=0.7)),
                (
                    "Jumlah penumpang angkutan antar kota dalam provinsi melalui terminal tipe B",
                    "orang",
                    "412000",
                    "jumlah",
                    bagi(389_745),
                ),
                (
                    "Rata-rata waktu tunggu keberangkatan di terminal tipe B *)",
                    "menit",
                    "25",
                    "akhir",
                    [D(x) for x in (34, 34, 33, 31, 31, 30, 30, 29, 28, 28, 27, 27)],
                ),
            ],
        ),
        (
            "Meningkatnya keselamatan lalu lintas di jalan provinsi",
            [
                (
                    "Persentase perlengkapan jalan terpasang terhadap kebutuhan",
                    "%",
                    "64",
                    "akhir",
                    naik("65.6", lo=0.55),
                ),
                ("Jumlah kendaraan angkutan barang yang diperiksa muatannya", "unit", "3600", "jumlah", bagi(3_942)),
                (
                    "Jumlah lokasi rawan kecelakaan yang ditangani",
                    "lokasi",
                    "8",
                    "jumlah",
                    [D(x) for x in (0, 0, 0, 1, 0, 1, 1, 0, 1, 1, 1, 0)],
                ),
            ],
        ),
        (
            "Meningkatnya pelayanan angkutan perairan dan penyeberangan",
            [
                (
                    "Jumlah barang yang diangkut melalui pelabuhan penyeberangan provinsi",
                    "ton",
                    "21500",
                    "jumlah",
                    bagi(22_317),
                ),
                ("Persentase dermaga sungai dan danau laik fungsi", "%", "75", "akhir", naik("71.25", lo=0.85)),
            ],
        ),
        (
            "Meningkatnya akuntabilitas kinerja Dinas Perhubungan",
            [
                ("Nilai AKIP Dinas Perhubungan", "nilai", "72.5", "akhir", None),
                ("Indeks Kepuasan Masyarakat", "indeks", "81", "akhir", None),
            ],
        ),
    ]
    nilai = {"Nilai AKIP Dinas Perhubungan": D("70.18"), "Indeks Kepuasan Masyarakat": D("82.47")}
    fm = {"%": "#,##0.00", "nilai": "0.00", "indeks": "0.00"}

    def akhir(x):
        if x[4] is None:
            return nilai[x[0]]
        return sum(x[4]) if x[3] == "jumlah" else x[4][-1]

    def cap(x):
        t, z = D(x[2]), akhir(x)
        return hu((2 * t - z) / t * 100) if "*)" in x[0] else persen(z, t)

    # PK
    k = Kertas(wb, "pk", [4, 34, 50, 9, 11])
    k.t("A1", "Lampiran Perjanjian Kinerja Kepala Dinas Perhubungan Provinsi Andalas Tengah Tahun 2021", b)
    for c, h in zip("ABCDE", ["No", "Sasaran", "Indikator", "Target", "Satuan"]):
        k.t(f"{c}3", h, hd)
    r = 3
    for no, (s, ii) in enumerate(S, 1):
        for q, x in enumerate(ii):
            r += 1
            k.t(f"A{r}", no if q == 0 else None, n)
            k.t(f"B{r}", s if q == 0 else None, w)
            k.t(f"C{r}", x[0].replace(" *)", ""), w)
            k.a(f"D{r}", x[2], F(border=1, num_format=fm.get(x[1], "#,##0")))
            k.t(f"E{r}", x[1], n)
    k.t(f"A{r + 2}", "(disalin dari PK yang ditandatangani Gubernur, 8 Januari 2021)", F(italic=True))
    d1 = dok(nb, k, ["pk"], (10, 14))
    # bulanan, dua semester bertumpuk
    k = Kertas(wb, "Bulanan", [4, 48, 9, 10] + [9.5] * 9)
    k.g("A1:M1", "REALISASI BULANAN INDIKATOR KINERJA UTAMA TAHUN 2021", jd)
    bln = ["Jan", "Peb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nop", "Des"]
    flat = [x for _, ii in S for x in ii]
    k.t("A3", "A. SEMESTER I", b)
    r = 4
    for c, h in zip("ABCDEFGHIJK", ["No", "Indikator", "Satuan", "Target setahun"] + bln[:6] + ["s/d Juni"]):
        k.t(f"{c}{r}", h, hd)
    posisi = {}
    for i, x in enumerate(flat, 1):
        r += 1
        ff = F(border=1, num_format=fm.get(x[1], "#,##0"))
        k.t(f"A{r}", i, n)
        k.t(f"B{r}", x[0], w)
        k.t(f"C{r}", x[1], n)
        k.a(f"D{r}", x[2], ff)
        posisi[i] = r
        if x[4] is None:
            k.g(f"E{r}:K{r}", "dinilai akhir tahun", F(border=1, italic=True, align="center"))
            continue
        for c, v in zip("EFGHIJ", x[4][:6]):
            k.a(f"{c}{r}", v, ff)
        if x[3] == "jumlah":
            k.r(f"K{r}", f"=SUM(E{r}:J{r})", sum(x[4][:6]), ff)
        else:
            k.r(f"K{r}", f"=J{r}", x[4][5], ff)
    r += 3
    k.t(f"A{r}", "B. SEMESTER II (lanjutan)", b)
    r += 1
    for c, h in zip(
        "ABCDEFGHIJKLM", ["No", "Indikator", "Satuan", "s/d Juni"] + bln[6:] + ["s/d Des", "Target", "Capaian (%)"]
    ):
        k.t(f"{c}{r}", h, hd)
    for i, x in enumerate(flat, 1):
        r += 1
        ff = F(border=1, num_format=fm.get(x[1], "#,##0"))
        p = F(border=1, num_format="#,##0.00")
        q = posisi[i]
        k.t(f"A{r}", i, n)
        k.t(f"B{r}", x[0], w)
        k.t(f"C{r}", x[1], n)
        if x[4] is None:
            k.t(f"D{r}", "-", n)
            k.g(f"E{r}:J{r}", None, n)
            k.a(f"K{r}", nilai[x[0]], ff)
        else:
            s1 = sum(x[4][:6]) if x[3] == "jumlah" else x[4][5]
            k.r(f"D{r}", f"=K{q}", s1, ff)
            for c, v in zip("EFGHIJ", x[4][6:]):
                k.a(f"{c}{r}", v, ff)
            k.r(f"K{r}", f"=D{r}+SUM(E{r}:J{r})" if x[3] == "jumlah" else f"=J{r}", akhir(x), ff)
        k.r(f"L{r}", f"=D{q}", D(x[2]), ff)
        k.r(f"M{r}", f"=ROUND((2*L{r}-K{r})/L{r}*100,2)" if "*)" in x[0] else f"=ROUND(K{r}/L{r}*100,2)", cap(x), p)
    k.t(
        f"A{r + 1}",
        "*) makin kecil makin baik; capaian = (2 x target - realisasi) / target x 100. Indikator persen, menit: angka bulan terakhir; yang lain dijumlah.",
        F(italic=True),
    )
    d2 = dok(nb, k, ["pengukuran"], (10, 20))
    # pengukuran akhir, diketik ulang
    k = Kertas(wb, "Pengukuran", [6, 56, 12, 12, 11, 14])
    k.g("A1:F1", "PENGUKURAN KINERJA TAHUN 2021", jd)
    k.g("A2:F2", "DINAS PERHUBUNGAN " + PROV, jd)
    for c, h in zip("ABCDEF", ["No", "Sasaran / Indikator Kinerja", "Target", "Realisasi", "% Capaian", "Predikat"]):
        k.t(f"{c}4", h, hd)
    for c, h in zip("ABCDEF", "123456"):
        k.t(f"{c}5", h, hd)
    r = 5

    def pred(v):
        return "Sangat Tinggi" if v >= 91 else "Tinggi" if v >= 76 else "Sedang"

    salah, rata = [], []
    for no, (s, ii) in enumerate(S, 1):
        r += 1
        m = hu(sum(cap(x) for x in ii) / len(ii))
        rata.append(m)
        k.t(f"A{r}", "I II III IV".split()[no - 1], pita)
        k.t(f"B{r}", s, F(bold=True, border=1, bg_color="#FFF2CC", text_wrap=True))
        for c in "CD":
            k.t(f"{c}{r}", None, pita)
        k.a(f"E{r}", m, F(bold=True, border=1, bg_color="#FFF2CC", num_format="0.00"))
        k.t(f"F{r}", pred(m), pita)
        for q, x in enumerate(ii, 1):
            r += 1
            nn = F(border=1, align="right")
            des = 2 if x[1] in fm else 0
            k.t(f"A{r}", f"{no}.{q}", n)
            k.t(f"B{r}", x[0], w)
            sat = "" if x[1] in ("nilai", "indeks") else " " + x[1]
            if x[2] == "92.5":
                k.a(f"C{r}", x[2], nn, tulis="95,20 %")
                salah.append({"berkas": nb, "lembar": "Pengukuran", "sel": f"C{r}", "benar": "92.5"})
            else:
                k.a(f"C{r}", x[2], nn, tulis=idn(x[2], des) + sat)
            k.a(f"D{r}", akhir(x), nn, tulis=idn(akhir(x), des) + sat)
            k.a(f"E{r}", cap(x), F(border=1, num_format="0.00"))
            k.t(f"F{r}", pred(cap(x)), n)
    r += 1
    k.g(f"A{r}:D{r}", "Rata-rata capaian sasaran", F(bold=True, border=1, align="right"))
    k.a(f"E{r}", hu(sum(rata) / 4), F(bold=True, border=1, num_format="0.00"))
    k.t(f"F{r}", pred(hu(sum(rata) / 4)), n)
    k.t(f"D{r + 2}", "Kotaraya Andalas, 24 Januari 2022", F())
    k.t(f"D{r + 3}", "Kepala Dinas Perhubungan", F())
    k.t(f"D{r + 7}", "Nama Pejabat", b)
    k.t(f"D{r + 8}", "NIP. 000000000000000000", F())
    d3 = dok(nb, k, ["pengukuran"], (10, 14))
    wb.close()
    return {
        "cerita": "Kasubbag program Dishub provinsi: lembar bulanan berumus dipecah dua semester yang bertumpuk, lalu form pengukuran diketik ulang dengan satuan di dalam sel. "
        "Satu target (trayek AKDP) tertukar digitnya di form akhir.",
        "dokumen": [d1, d2, d3],
        "bukan": [],
        "salah": salah,
    }


# ---------------------------------------------------------------- 3
PU = [
    (
        "01",
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
        [
            (
                "2.01",
                "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                [
                    ("01", "Penyusunan Dokumen Perencanaan Perangkat Daerah", "o", "4", "4", "Dokumen"),
                    ("07", "Evaluasi Kinerja Perangkat Daerah", "o", "6", "6", "Laporan"),
                ],
            ),
            (
                "2.02",
                "Administrasi Keuangan Perangkat Daerah",
                [("01", "Penyediaan Gaji dan Tunjangan ASN", "g", "68", "67", "Orang/bulan")],
            ),
            (
                "2.08",
                "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                [
                    ("02", "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", "o", "12", "12", "Laporan"),
                    ("04", "Penyediaan Jasa Pelayanan Umum Kantor", "o", "12", "12", "Laporan"),
                ],
            ),
        ],
    ),
    (
        "02",
        "PROGRAM PENGELOLAAN SUMBER DAYA AIR (SDA)",
        [
            (
                "2.01",
                "Pengelolaan SDA dan Bangunan Pengaman Pantai pada Wilayah Sungai (WS) dalam 1 (Satu) Daerah Kabupaten/Kota",
                [
                    ("30", "Pembangunan Bangunan Perkuatan Tebing", "m", "410", "455", "M"),
                    ("59", "Normalisasi/Restorasi Sungai", "m", "2.4", "2.4", "Km"),
                ],
            ),
            (
                "2.02",
                "Pengembangan dan Pengelolaan Sistem Irigasi Primer dan Sekunder pada Daerah Irigasi yang Luasnya di bawah 1000 Ha",
                [
                    ("14", "Rehabilitasi Jaringan Irigasi Permukaan", "m", "5.75", "6.2", "Km"),
                    ("21", "Operasi dan Pemeliharaan Jaringan Irigasi Permukaan", "o", "38", "38", "Km"),
                ],
            ),
        ],
    ),
    (
        "03",
        "PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM PENYEDIAAN AIR MINUM",
        [
            (
                "2.01",
                "Pengelolaan dan Pengembangan Sistem Penyediaan Air Minum (SPAM) di Daerah Kabupaten/Kota",
                [
                    ("11", "Perluasan SPAM Jaringan Perpipaan di Kawasan Perdesaan", "m", "640", "640", "SR"),
                    ("16", "Operasi dan Pemeliharaan SPAM di Kawasan Perdesaan", "o", "9", "8", "Unit"),
                ],
            )
        ],
    ),
    (
        "10",
        "PROGRAM PENYELENGGARAAN JALAN",
        [
            (
                "2.01",
                "Penyelenggaraan Jalan Kabupaten/Kota",
                [
                    ("05", "Pembangunan Jalan", "m", "3.1", "3.1", "Km"),
                    ("09", "Rehabilitasi Jalan", "m", "14.6", "16.85", "Km"),
                    ("12", "Pemeliharaan Rutin Jalan", "o", "120", "120", "Km"),
                    ("17", "Pemeliharaan Rutin Jembatan", "o", "22", "22", "Unit"),
                ],
            )
        ],
    ),
]


def l03_pupr_dpa_pdf_dan_dppa(folder):
    R = random.Random(25003)
    N = {}
    for kp, _, kk in PU:
        for ki, _, ss in kk:
            for ks, _, jn, *_ in ss:
                if jn == "g":
                    op, mo = acak(R, 5_900_000_000, 7_200_000_000, 1), 0
                elif jn == "o":
                    op, mo = (
                        (
                            acak(R, 18_000_000, 240_000_000, 500)
                            if kp == "01"
                            else acak(R, 310_000_000, 1_900_000_000, 500)
                        ),
                        R.choice([0, 0, acak(R, 5_000_000, 30_000_000, 500)]),
                    )
                else:
                    op, mo = acak(R, 40_000_000, 160_000_000, 500), acak(R, 1_100_000_000, 9_800_000_000, 1000)
                x = op + mo
                t0 = 0 if ks in ("30", "11") else x * R.randint(78, 104) // 100 // 1000 * 1000
                t1 = x * R.randint(98, 112) // 100 // 1000 * 1000
                ub = x + R.choice([0, -1, 1, 1]) * acak(R, 4_000_000, 9_000_000, 500) * (20 if jn == "m" else 2)
                N[kp, ki, ks] = (t0, op, mo, 0, 0, x, t1, ub)

    def jm(*aw):
        z = [v for q, v in N.items() if q[: len(aw)] == aw]
        return tuple(sum(c) for c in zip(*z))

    n1 = "DPA_REKAP_PUPR_2022 (hasil convert pdf).xlsx"
    wb = xlsxwriter.Workbook(str(folder / n1))
    F = gaya(wb, "Arial", 8)
    hd = F(bold=True, align="center", valign="vcenter", border=1, text_wrap=True)
    n, b, ka, kb = (
        F(border=1, text_wrap=True),
        F(border=1, bold=True, text_wrap=True),
        F(border=1, align="right"),
        F(border=1, bold=True, align="right"),
    )
    k = Kertas(wb, "Table 1", [4, 4, 4, 5, 4, 46, 14, 16] + [17] * 7)
    k.g("A1:O1", "DOKUMEN PELAKSANAAN ANGGARAN", F(bold=True, align="center", font_size=11))
    k.g("A2:O2", "SATUAN KERJA PERANGKAT DAERAH", F(bold=True, align="center", font_size=11))
    k.g("A3:O3", "Pemerintah Kabupaten Muara Sekelam Tahun Anggaran 2022", F(align="center"))
    k.g("A4:E4", "Organisasi", F())
    k.t("F4", ": 1.03.1.04.0.00.01.0000 Dinas Pekerjaan Umum dan Penataan Ruang", F())
    k.g(
        "A5:O5",
        "Rekapitulasi Dokumen Pelaksanaan Belanja Berdasarkan Program dan Kegiatan",
        F(bold=True, align="center"),
    )

    def kepala(r):
        k.g(f"A{r}:E{r + 1}", "Kode", hd)
        k.g(f"F{r}:F{r + 1}", "Uraian", hd)
        k.g(f"G{r}:G{r + 1}", "Sumber Dana", hd)
        k.g(f"H{r}:H{r + 1}", "Lokasi", hd)
        k.g(f"I{r}:I{r + 1}", "T-1", hd)
        k.g(f"J{r}:N{r}", "Tahun n", hd)
        for c, h in zip(
            "JKLMN", ["Belanja Operasi", "Belanja Modal", "Belanja Tidak Terduga", "Belanja Transfer", "Jumlah"]
        ):
            k.t(f"{c}{r + 1}", h, hd)
        k.g(f"O{r}:O{r + 1}", "T+1", hd)
        return r + 2

    def baris(r, kode, ur, v, tebal, sd="", lok=""):
        f1, f2 = (b, kb) if tebal else (n, ka)
        for c, x in zip("ABCDE", kode + [""] * 5):
            k.t(f"{c}{r}", x, f1)
        k.t(f"F{r}", ur, f1)
        k.t(f"G{r}", sd, f1)
        k.t(f"H{r}", lok, f1)
        for c, x in zip("IJKLMNO", v[:7]):
            k.a(f"{c}{r}", x, f2, tulis="Rp" + idn(x))

    r = kepala(6)
    T = jm()
    baris(r, ["1"], "URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR", T, True)
    baris(r + 1, ["1", "03"], "URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG", T, True)
    r += 2
    SD = {"g": "DAU", "o": "PAD", "m": "DAK Fisik"}
    LOK = ["Kec. Sekelam Hilir", "Kec. Tanjung Bunian", "Kec. Rantau Kelat", "Semua Kecamatan"]
    ke = 0
    for kp, np_, kk in PU:
        baris(r, ["1", "03", kp], np_, jm(kp), True)
        r += 1
        for ki, nk, ss in kk:
            baris(r, ["1", "03", kp, ki], nk, jm(kp, ki), True)
            r += 1
            for ks, ns, jn, *_ in ss:
                baris(
                    r,
                    ["1", "03", kp, ki, ks],
                    ns,
                    N[kp, ki, ks],
                    False,
                    SD[jn],
                    "Kab. Muara Sekelam" if jn != "m" else R.choice(LOK),
                )
                r += 1
                ke += 1
                if ke in (6, 12):  # ganti halaman
                    k.t(f"O{r}", f"Halaman {ke // 6}", F(align="right", italic=True))
                    r = kepala(r + 1)
    k.g(f"A{r}:H{r}", "Jumlah", kb)
    for c, x in zip("IJKLMNO", T[:7]):
        k.a(f"{c}{r}", x, kb, tulis="Rp" + idn(x))
    k.t(f"M{r + 2}", "Sekelam, 3 Januari 2022", F())
    k.t(f"M{r + 3}", "Mengesahkan, PPKD", F())
    k.t(f"M{r + 7}", "NAMA PEJABAT", F(bold=True))
    k.t(f"O{r + 9}", "Halaman 3", F(align="right", italic=True))
    np1, nk1, ns1 = len(PU), sum(len(x[2]) for x in PU), len(N)
    d1 = dok(n1, k, ["dpa"], (np1 + nk1 + ns1, np1 + nk1 + ns1 + 2))
    wb.close()

    n2 = "dppa pupr 2022.xlsx"
    wb = xlsxwriter.Workbook(str(folder / n2))
    F = gaya(wb, "Tahoma", 9)
    hd = F(bold=True, align="center", border=1, text_wrap=True, bg_color="#C6E0B4")
    u = F(border=1, num_format="#,##0.00_);(#,##0.00)")
    ub = F(border=1, bold=True, num_format="#,##0.00_);(#,##0.00)")
    p, pb = F(border=1, num_format="0.00"), F(border=1, bold=True, num_format="0.00")
    n, b = F(border=1, text_wrap=True), F(border=1, bold=True, text_wrap=True)
    k = Kertas(wb, "DPPA", [17, 52, 9, 9, 11, 20, 20, 20, 8])
    k.t("A1", "PEMERINTAH KABUPATEN MUARA SEKELAM", F(bold=True))
    k.t("A2", "DAFTAR PERGESERAN / PERUBAHAN BELANJA PER SUB KEGIATAN - DPPA SKPD T.A. 2022", F(bold=True))
    k.t("A3", "SKPD : DINAS PUPR", F())
    for a, h in [("A5:A6", "KODE"), ("B5:B6", "PROGRAM / KEGIATAN / SUB KEGIATAN"), ("E5:E6", "SATUAN")]:
        k.g(a, h, hd)
    k.g("C5:D5", "KELUARAN", hd)
    k.g("F5:G5", "JUMLAH (Rp)", hd)
    k.g("H5:I5", "BERTAMBAH/(BERKURANG)", hd)
    for c, h in zip("CDFGHI", ["SBLM", "SSDH", "SEBELUM", "SESUDAH", "Rp", "%"]):
        k.t(f"{c}6", h, hd)
    r = 7
    pos = {}
    rows = [((), "", "BELANJA DAERAH", None)]
    for kp, np_, kk in PU:
        rows.append(((kp,), f"1.03.{kp}", np_, None))
        for ki, nk, ss in kk:
            rows.append(((kp, ki), f"1.03.{kp}.{ki}", nk, None))
            for s in ss:
                rows.append(((kp, ki, s[0]), f"1.03.{kp}.{ki}.{s[0]}", s[1], s))
    for i, (q, *_r) in enumerate(rows):
        pos[q] = r + i
    for q, kode, ur, s in rows:
        v = jm(*q)
        f1, f2, f3 = (n, u, p) if s else (b, ub, pb)
        k.t(f"A{r}", kode, f1)
        k.t(f"B{r}", ur, f1)
        if s:
            k.a(f"C{r}", s[3], n)
            k.a(f"D{r}", s[4], n)
            k.t(f"E{r}", s[5], n)
            k.a(f"F{r}", v[5], f2)
            k.a(f"G{r}", v[7], f2)
        else:
            for c in "CDE":
                k.t(f"{c}{r}", None, f1)
            anak = [pos[x] for x in pos if len(x) == len(q) + 1 and x[: len(q)] == q]
            for c, j in (("F", 5), ("G", 7)):
                k.r(f"{c}{r}", "=" + "+".join(f"{c}{x}" for x in anak), v[j], f2)
        k.r(f"H{r}", f"=G{r}-F{r}", v[7] - v[5], f2)
        k.r(f"I{r}", f"=ROUND(H{r}/F{r}*100,2)", persen(v[7] - v[5], v[5]), f3)
        r += 1
    k.t(
        f"B{r + 1}",
        "Catatan : sumber SIMDA / disesuaikan dg Perda Perubahan APBD, keluaran diisi dari RKPD-P",
        F(italic=True),
    )
    k.ws.freeze_panes(6, 2)
    d2 = dok(n2, k, ["dppa"], (np1 + nk1 + ns1, np1 + nk1 + ns1))
    k = Kertas(wb, "Sheet2", [30, 16])
    for i, (x, y) in enumerate(
        [
            ("PPK", "pak kabid SDA"),
            ("cek ulang SR air minum", "blm"),
            ("print 3 rangkap F4", ""),
            ("stempel", "di bu Sekdin"),
        ]
    ):
        k.t(f"A{i + 2}", x, F())
        k.t(f"B{i + 2}", y, F())
    wb.close()
    return {
        "cerita": "Rekap DPA PUPR 2022 hasil konversi PDF (kode di lima kolom, kepala tabel diulang tiap halaman, T-1 dan T+1 mengapit pecahan operasi/modal, semua teks Rp); "
        "DPPA dari aplikasi lain dengan jumlah di kepala dan keluaran sebelum/sesudah.",
        "dokumen": [d1, d2],
        "bukan": [(n2, "Sheet2")],
        "salah": [],
    }


# ---------------------------------------------------------------- 4
SOS = [
    (
        "01",
        "Program Pelayanan Administrasi Perkantoran",
        [
            "Penyediaan Jasa Surat Menyurat",
            "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
            "Penyediaan Jasa Kebersihan Kantor",
            "Penyediaan Barang Cetakan dan Penggandaan",
        ],
    ),
    (
        "02",
        "Program Peningkatan Sarana dan Prasarana Aparatur",
        ["Pemeliharaan Rutin/Berkala Gedung Kantor", "Pengadaan Peralatan Gedung Kantor"],
    ),
    (
        "15",
        "Program Pemberdayaan Fakir Miskin, Komunitas Adat Terpencil (KAT) dan PMKS Lainnya",
        [
            "Pelatihan Keterampilan Berusaha bagi Keluarga Miskin",
            "Fasilitasi Manajemen Usaha KUBE",
            "Pemberdayaan Komunitas Adat Terpencil",
        ],
    ),
    (
        "16",
        "Program Pelayanan dan Rehabilitasi Kesejahteraan Sosial",
        [
            "Penanganan Masalah-masalah Strategis Tanggap Cepat Darurat",
            "Pelayanan Psikososial bagi PMKS di Trauma Centre",
        ],
    ),
    (
        "18",
        "Program Pembinaan Para Penyandang Cacat dan Trauma",
        ["Pendidikan dan Pelatihan bagi Penyandang Cacat", "Pendayagunaan Para Penyandang Cacat dan Eks Trauma"],
    ),
    (
        "19",
        "Program Pembinaan Panti Asuhan/Panti Jompo",
        [
            "Operasi dan Pemeliharaan Sarana dan Prasarana Panti Asuhan/Jompo",
            "Pemenuhan Kebutuhan Pangan Penghuni Panti",
        ],
    ),
]


def l04_dinsos_2018_btl_bl(folder):
    R = random.Random(25004)
    nb = "REAL KEU DINSOS 2018 (NOP-DES).xlsx"
    # daun: kunci -> (pagu, s/d okt, nop, des, fisik nop, fisik des)
    N = {}

    def isi(kunci, pagu, lo=0.9, hi=0.995):
        z = int(pagu * R.uniform(lo, hi))
        o = int(z * R.uniform(0.66, 0.8))
        nv = int((z - o) * R.uniform(0.3, 0.6))
        fn = D(R.randint(820, 950)) / 10
        N[kunci] = (pagu, o, nv, z - o - nv, fn, D(100) if R.random() < 0.7 else D(R.randint(960, 999)) / 10)

    isi(("btl", "5.1.1.01"), acak(R, 6_200_000_000, 6_900_000_000, 1), 0.95, 0.99)
    isi(("btl", "5.1.1.02"), acak(R, 2_700_000_000, 3_200_000_000, 1), 0.93, 0.99)
    for kp, np_, kk in SOS:
        for i, _ in enumerate(kk, 1):
            isi(
                ("bl", kp, i),
                acak(R, 16_000_000, 185_000_000, 1000) if kp < "15" else acak(R, 90_000_000, 860_000_000, 1000),
            )

    def jm(*aw):
        z = [v[:4] for q, v in N.items() if q[: len(aw)] == aw]
        return tuple(sum(c) for c in zip(*z))

    wb = xlsxwriter.Workbook(str(folder / nb))
    F = gaya(wb, "Times New Roman", 10)
    hd = F(bold=True, align="center", valign="vcenter", border=1, text_wrap=True)
    n, b = F(border=1), F(border=1, bold=True)
    u, ub = F(border=1, num_format="#,##0"), F(border=1, bold=True, num_format="#,##0")
    p, pb = F(border=1, num_format="0.00"), F(border=1, bold=True, num_format="0.00")
    URUT = [
        ((), "5", "BELANJA DAERAH"),
        (("btl",), "5.1", "BELANJA TIDAK LANGSUNG"),
        (("btl", "5.1.1.01"), "5.1.1.01", "Gaji dan Tunjangan"),
        (("btl", "5.1.1.02"), "5.1.1.02", "Tambahan Penghasilan PNS"),
        (("bl",), "5.2", "BELANJA LANGSUNG"),
    ]
    for kp, np_, kk in SOS:
        URUT.append((("bl", kp), f"1.06.01.{kp}", np_))
        for i, x in enumerate(kk, 1):
            URUT.append((("bl", kp, i), f"1.06.01.{kp}.{i:02d}", x))
    dokumen = []
    ref = None
    for bln, jdl in (("NOP", "NOPEMBER"), ("DES", "DESEMBER")):
        k = Kertas(wb, bln, [15, 62, 18, 18, 17, 18, 9, 9, 17, 20])
        k.t("A1", "LAPORAN REALISASI KEUANGAN DAN FISIK", F(bold=True, font_size=12))
        k.t("A2", f"DINAS SOSIAL {PROV}", F(bold=True))
        k.t("A3", f"KEADAAN S/D BULAN {jdl} 2018", F(bold=True))
        for a, h in [
            ("A5:A6", "KODE"),
            ("B5:B6", "URAIAN"),
            ("C5:C6", "PAGU DPPA"),
            ("I5:I6", "SISA PAGU"),
            ("J5:J6", "PPTK"),
        ]:
            k.g(a, h, hd)
        k.g("D5:F5", "REALISASI KEUANGAN (Rp)", hd)
        k.g("G5:H5", "%", hd)
        for c, h in zip("DEFGH", ["S/D BULAN LALU", "BULAN INI", "S/D BULAN INI", "KEU", "FISIK"]):
            k.t(f"{c}6", h, hd)
        pos = {q: 7 + i for i, (q, *_r) in enumerate(URUT)}
        for q, kode, ur in URUT:
            r = pos[q]
            daun = q in N
            v = jm(*q)
            lalu = v[1] if bln == "NOP" else v[1] + v[2]
            ini = v[2] if bln == "NOP" else v[3]
            f1, f2, f3 = (n, u, p) if daun else (b, ub, pb)
            k.t(f"A{r}", kode, f1)
            k.t(f"B{r}", ("   " if daun else "") + ur, f1)
            if daun:
                k.a(f"C{r}", v[0], f2)
                if bln == "NOP":
                    k.a(f"D{r}", lalu, f2)
                else:
                    k.r(f"D{r}", f"=NOP!F{ref[q]}", lalu, f2)
                k.a(f"E{r}", ini, f2)
                k.a(f"H{r}", N[q][4 if bln == "NOP" else 5], p)
                k.t(f"J{r}", "Nama PPTK", n)
            else:
                anak = [pos[x] for x in pos if len(x) == len(q) + 1 and x[: len(q)] == q]
                for c, j in zip("CDE", (v[0], lalu, ini)):
                    k.r(f"{c}{r}", "=" + "+".join(f"{c}{x}" for x in anak), j, f2)
                k.t(f"H{r}", None, f1)
            k.r(f"F{r}", f"=D{r}+E{r}", lalu + ini, f2)
            k.r(f"G{r}", f"=ROUND(F{r}/C{r}*100,2)", persen(lalu + ini, v[0]), f3)
            k.r(f"I{r}", f"=C{r}-F{r}", v[0] - lalu - ini, f2)
        ref = pos
        r = 7 + len(URUT) + 1
        k.t(f"F{r}", f"Kotaraya Andalas, {'30 Nopember' if bln == 'NOP' else '31 Desember'} 2018", F())
        k.t(f"F{r + 1}", "Bendahara Pengeluaran,", F())
        k.t(f"B{r + 1}", "Mengetahui : Kepala Dinas Sosial", F())
        k.t(f"B{r + 5}", "NAMA PEJABAT", F(bold=True, underline=1))
        k.t(f"F{r + 5}", "NAMA BENDAHARA", F(bold=True, underline=1))
        k.ws.set_column("J:J", 20, None, {"hidden": True})
        k.ws.freeze_panes(6, 2)
        dokumen.append(dok(nb, k, ["realisasi"], (6 + 15, 6 + 15 + 4)))
    # potongan untuk LKjIP
    k = Kertas(wb, "utk LKjIP", [5, 60, 24, 24, 11])
    k.t("B2", "Tabel 3.9 Realisasi Anggaran Dinas Sosial Tahun 2018", F(bold=True))
    for c, h in zip("ABCDE", ["No.", "Belanja/Program", "Anggaran setelah perubahan", "Realisasi", "Persentase"]):
        k.t(f"{c}4", h, hd)
    r = 4
    ka, kb = F(border=1, align="right"), F(border=1, align="right", bold=True)
    for no, q, ur, t in (
        [("A", ("btl",), "Belanja Tidak Langsung", True), ("B", ("bl",), "Belanja Langsung", True)]
        + [(str(i), ("bl", x[0]), x[1], False) for i, x in enumerate(SOS, 1)]
        + [("", (), "Jumlah A + B", True)]
    ):
        r += 1
        v = jm(*q)
        z = sum(v[1:4])
        f1, f2 = (b, kb) if t else (n, ka)
        k.t(f"A{r}", no, f1)
        k.t(f"B{r}", ur, f1)
        k.a(f"C{r}", v[0], f2, tulis="Rp. " + idn(v[0], 2))
        k.a(f"D{r}", z, f2, tulis="Rp. " + idn(z, 2))
        k.a(f"E{r}", persen(z, v[0]), f2, tulis=idn(persen(z, v[0]), 2) + "%")
    dokumen.append(dok(nb, k, ["realisasi"], (6, 8)))
    k = Kertas(wb, "absen rekon", [5, 30, 20, 14])
    k.t("A1", "DAFTAR HADIR REKONSILIASI BELANJA TRIWULAN IV", F(bold=True))
    for c, h in zip("ABCD", ["No", "Nama", "Jabatan", "Paraf"]):
        k.t(f"{c}3", h, hd)
    for i, x in enumerate(["Bendahara Pengeluaran", "PPK-SKPD", "Staf Akuntansi BKD", "PPTK", "PPTK"], 1):
        k.t(f"A{3 + i}", i, n)
        k.t(f"B{3 + i}", "Nama Pegawai", n)
        k.t(f"C{3 + i}", x, n)
        k.t(f"D{3 + i}", "", n)
    wb.close()
    return {
        "cerita": "Bendahara Dinas Sosial provinsi 2018: buku bulanan belanja tidak langsung/langsung dengan jumlah di kepala dan Desember yang merujuk Nopember, "
        "kolom PPTK disembunyikan; potongan per program untuk LKjIP diketik sebagai teks dengan jumlah A+B di kaki.",
        "dokumen": dokumen,
        "bukan": [(nb, "absen rekon")],
        "salah": [],
    }


# ---------------------------------------------------------------- 5
# (jenjang, kode, nama, indikator, satuan, awal 2021, target 2022..2026)
PUS = [
    (
        "P",
        "2.23.01",
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        "Nilai AKIP Perangkat Daerah",
        "nilai",
        "58.4",
        "60 62.5 65 67.5 70",
    ),
    (
        "K",
        "2.23.01.2.01",
        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        "Jumlah dokumen perencanaan dan evaluasi yang disusun",
        "dokumen",
        "9",
        "9 10 10 10 10",
    ),
    (
        "K",
        "2.23.01.2.02",
        "Administrasi Keuangan Perangkat Daerah",
        "Persentase pemenuhan administrasi keuangan",
        "%",
        "100",
        "100 100 100 100 100",
    ),
    (
        "K",
        "2.23.01.2.06",
        "Administrasi Umum Perangkat Daerah",
        "Persentase pemenuhan administrasi umum",
        "%",
        "90",
        "92 94 96 98 100",
    ),
    (
        "P",
        "2.23.02",
        "Program Pembinaan Perpustakaan",
        "Nilai Tingkat Kegemaran Membaca (TGM)",
        "nilai",
        "48.75",
        "50.5 53 56 59.25 63",
    ),
    (
        "K",
        "2.23.02.2.01",
        "Pengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota",
        "Persentase perpustakaan ber-SNP",
        "%",
        "6.2",
        "8 10.5 13 16 20",
    ),
    (
        "K",
        "2.23.02.2.02",
        "Pembudayaan Gemar Membaca Tingkat Daerah Kabupaten/Kota",
        "Jumlah pemustaka yang berkunjung",
        "orang",
        "8450",
        "9200 10500 12000 13750 15500",
    ),
    (
        "P",
        "2.23.03",
        "Program Pelestarian Koleksi Nasional dan Naskah Kuno",
        "Persentase naskah kuno yang dilestarikan",
        "%",
        "12.5",
        "15 20 25 32.5 40",
    ),
    (
        "K",
        "2.23.03.2.01",
        "Pelestarian Naskah Kuno Milik Daerah Kabupaten/Kota",
        "Jumlah naskah kuno yang dialihmediakan",
        "naskah",
        "5",
        "6 8 10 13 16",
    ),
    (
        "P",
        "2.24.02",
        "Program Pengelolaan Arsip",
        "Tingkat ketersediaan arsip sebagai bahan akuntabilitas kinerja",
        "%",
        "41.3",
        "45 50 55 62 70",
    ),
    (
        "K",
        "2.24.02.2.01",
        "Pengelolaan Arsip Dinamis Daerah Kabupaten/Kota",
        "Persentase OPD yang menerapkan arsip secara baku",
        "%",
        "25",
        "32 40 50 60 72.5",
    ),
    (
        "K",
        "2.24.02.2.02",
        "Pengelolaan Arsip Statis Daerah Kabupaten/Kota",
        "Jumlah arsip statis yang diolah",
        "berkas",
        "1200",
        "1350 1500 1750 2000 2250",
    ),
    (
        "P",
        "2.24.03",
        "Program Perlindungan dan Penyelamatan Arsip",
        "Persentase arsip yang dilindungi dari bencana",
        "%",
        "10",
        "15 20 30 40 55",
    ),
    (
        "K",
        "2.24.03.2.01",
        "Pemusnahan Arsip Dilingkungan Pemerintah Daerah Kabupaten/Kota",
        "Jumlah arsip yang dimusnahkan sesuai NSPK",
        "berkas",
        "0",
        "400 600 800 800 1000",
    ),
]


def l05_perpustakaan_renstra_dua_halaman(folder):
    R = random.Random(25005)
    nb = "Matrik Renstra Dispusip WL 2021-2026 cetak.xlsx"
    uang = {}
    for i, x in enumerate(PUS):
        if x[0] == "K":
            a = acak(R, 1_850_000, 2_300_000, 25) if x[1].endswith("01.2.02") else acak(R, 45_000, 690_000, 25)
            v = []
            for _ in range(5):
                v.append(a)
                a += acak(R, 25, max(50, a // 12), 25)
            uang[i] = v
    for i, x in enumerate(PUS):
        if x[0] == "P":
            uang[i] = [
                sum(c)
                for c in zip(*[uang[j] for j, y in enumerate(PUS) if y[0] == "K" and y[1].startswith(x[1] + ".")])
            ]
    PR = [i for i, x in enumerate(PUS) if x[0] == "P"]
    tot = [sum(uang[i][t] for i in PR) for t in range(5)]
    wb = xlsxwriter.Workbook(str(folder / nb))
    F = gaya(wb, "Arial Narrow", 10)
    hd = F(bold=True, align="center", valign="vcenter", border=1, text_wrap=True, bg_color="#D9E1F2")
    no_ = F(align="center", border=1, italic=True, font_size=8)
    n, b = F(border=1, text_wrap=True), F(border=1, bold=True, text_wrap=True)
    u, ub = F(border=1, num_format="#,##0"), F(border=1, bold=True, num_format="#,##0")

    def tgt(k, sel, v, sat, tebal):
        # persen ditulis teks, yang lain angka + satuan
        f = F(border=1, bold=tebal, align="center")
        s = {"%": "%", "nilai": "", "orang": " org", "dokumen": " dok", "naskah": " naskah", "berkas": " berkas"}[sat]
        w = idn(v, 0) if D(v) == D(v).to_integral_value() else teks(v).replace(".", ",")
        k.a(sel, v, f, tulis=w + s)

    # hal 1
    k = Kertas(wb, "hal 1", [4, 13, 40, 40, 10, 10, 13, 10, 13, 10, 13])
    k.t("A1", "Tabel T-C.27", F(bold=True))
    k.g("A2:K2", "RENCANA PROGRAM, KEGIATAN, INDIKATOR KINERJA DAN PENDANAAN INDIKATIF", F(bold=True, align="center"))
    k.g("A3:K3", "DINAS PERPUSTAKAAN DAN KEARSIPAN KABUPATEN WATU LOLONG TAHUN 2021-2026", F(bold=True, align="center"))
    k.t("J4", "(dalam ribuan rupiah)", F(italic=True))
    for a, h in [
        ("A5:A7", "No"),
        ("B5:B7", "Kode"),
        ("C5:C7", "Program / Kegiatan"),
        ("D5:D7", "Indikator Kinerja Program (outcome) dan Kegiatan (output)"),
        ("E5:E7", "Data Capaian Awal 2021"),
    ]:
        k.g(a, h, hd)
    k.g("F5:K5", "Target Kinerja Program dan Kerangka Pendanaan", hd)
    for a, y in (("F6:G6", 2022), ("H6:I6", 2023), ("J6:K6", 2024)):
        k.g(a, y, hd)
    for c in "FHJ":
        k.t(f"{c}7", "target", hd)
    for c in "GIK":
        k.t(f"{c}7", "Rp", hd)
    for i, c in enumerate("ABCDEFGHIJK", 1):
        k.t(f"{c}8", i, no_)
    r, p = 8, 0
    for i, x in enumerate(PUS):
        r += 1
        T = x[0] == "P"
        p += T
        k.t(f"A{r}", p if T else None, n)
        k.t(f"B{r}", x[1], b if T else n)
        k.t(f"C{r}", x[2], b if T else n)
        k.t(f"D{r}", x[3], b if T else n)
        tgt(k, f"E{r}", x[5], x[4], T)
        tv = x[6].split()
        for j, (c1, c2) in enumerate((("F", "G"), ("H", "I"), ("J", "K"))):
            tgt(k, f"{c1}{r}", tv[j], x[4], T)
            k.a(f"{c2}{r}", uang[i][j], ub if T else u, kali=1000)
    r += 1
    k.g(f"A{r}:F{r}", "JUMLAH", b)
    for j, c in enumerate("GIK"):
        k.a(f"{c}{r}", tot[j], ub, kali=1000)
    k.t(f"A{r + 1}", "bersambung ke hal. 2", F(italic=True))
    d1 = dok(nb, k, ["renstra"], (14, 14))
    # hal 2
    k = Kertas(wb, "hal 2", [4, 40, 34, 10, 13, 10, 13, 14, 12, 15, 16])
    k.t("A1", "Lanjutan Tabel T-C.27 Dinas Perpustakaan dan Kearsipan Kabupaten Watu Lolong", F(bold=True))
    k.t("I2", "(dalam ribuan rupiah)", F(italic=True))
    for a, h in [
        ("A3:A4", "No"),
        ("B3:B4", "Program / Kegiatan"),
        ("C3:C4", "Indikator"),
        ("H3:H4", "Jumlah Rp 2022 s/d 2024 (pindahan hal. 1)"),
        ("K3:K4", "Penanggung jawab"),
    ]:
        k.g(a, h, hd)
    k.g("D3:E3", 2025, hd)
    k.g("F3:G3", 2026, hd)
    k.g("I3:J3", "Kondisi akhir periode Renstra", hd)
    for c in "DFI":
        k.t(f"{c}4", "target", hd)
    for c in "EGJ":
        k.t(f"{c}4", "Rp", hd)
    r, p = 4, 0
    for i, x in enumerate(PUS):
        r += 1
        T = x[0] == "P"
        p += T
        tv = x[6].split()
        k.t(f"A{r}", p if T else None, n)
        k.t(f"B{r}", x[2], b if T else n)
        k.t(f"C{r}", x[3], b if T else n)
        f = ub if T else u
        tgt(k, f"D{r}", tv[3], x[4], T)
        k.a(f"E{r}", uang[i][3], f, kali=1000)
        tgt(k, f"F{r}", tv[4], x[4], T)
        k.a(f"G{r}", uang[i][4], f, kali=1000)
        k.a(f"H{r}", sum(uang[i][:3]), f, kali=1000)
        tgt(k, f"I{r}", tv[4], x[4], T)
        k.a(f"J{r}", sum(uang[i]), f, kali=1000)
        k.t(
            f"K{r}",
            "Sekretariat" if x[1].startswith("2.23.01") else "Bid. Perpustakaan" if x[1] < "2.24" else "Bid. Kearsipan",
            n,
        )
    r += 1
    k.g(f"A{r}:D{r}", "JUMLAH", b)
    for c, v in (("E", tot[3]), ("G", tot[4]), ("H", sum(tot[:3])), ("J", sum(tot))):
        k.a(f"{c}{r}", v, ub, kali=1000)
    k.t(f"G{r + 2}", "Lolong Baru, 20 September 2021", F())
    k.t(f"G{r + 3}", "Kepala Dinas,", F())
    k.t(f"G{r + 7}", "NAMA PEJABAT", F(bold=True))
    d2 = dok(nb, k, ["renstra"], (14, 14))
    # pembanding
    n2 = "bahan bab 3 perpus (perbandingan).xlsx"
    wb.close()
    wb = xlsxwriter.Workbook(str(folder / n2))
    F = gaya(wb, "Calibri", 11)
    hd = F(bold=True, align="center", valign="vcenter", border=1, text_wrap=True)
    n = F(border=1, text_wrap=True)
    k = Kertas(wb, "Sheet1", [4, 46, 9] + [11] * 8)
    k.t(
        "A1",
        "Tabel 3.4 Perbandingan Realisasi Kinerja Tahun 2023 dengan Tahun Sebelumnya dan Target Akhir Renstra",
        F(bold=True),
    )
    for a, h in [
        ("A3:A4", "No"),
        ("B3:B4", "Indikator Kinerja Program"),
        ("C3:C4", "Satuan"),
        ("G3:G4", "Naik/ (turun) dr 2022"),
        ("H3:H4", "Target 2023"),
        ("I3:I4", "Capaian 2023 (%)"),
        ("J3:J4", "Target akhir Renstra (2026)"),
        ("K3:K4", "Tingkat kemajuan (%)"),
    ]:
        k.g(a, h, hd)
    k.g("D3:F3", "Realisasi", hd)
    for c, y in zip("DEF", ("2023", "2022", "2021")):
        k.t(f"{c}4", y, hd)
    REAL = {
        "2.23.01": ("59.85", "63.1"),
        "2.23.02": ("51.2", "50.88"),
        "2.23.03": ("15", "22.5"),
        "2.24.02": ("43.75", "47.6"),
        "2.24.03": ("15", "18.75"),
    }
    r = 4
    for i in PR:
        r += 1
        x = PUS[i]
        tv = x[6].split()
        r22, r23 = map(D, REAL[x[1]])
        k.t(f"A{r}", str(PR.index(i) + 1), n)
        k.t(f"B{r}", x[3], n)
        k.t(f"C{r}", x[4], n)
        for c, v in (("D", r23), ("E", r22), ("F", D(x[5])), ("H", D(tv[1])), ("J", D(tv[4]))):
            k.a(f"{c}{r}", v, F(border=1, align="right"), tulis=idn(v, 2))
        k.a(f"G{r}", r23 - r22, F(border=1, align="right"), tulis=kurung(r23 - r22, 2))
        k.a(f"I{r}", persen(r23, tv[1]), F(border=1, align="right"), tulis=idn(persen(r23, tv[1]), 2))
        k.a(f"K{r}", persen(r23, tv[4]), F(border=1, align="right"), tulis=idn(persen(r23, tv[4]), 2))
    k.t(f"B{r + 2}", "Nilai TGM turun karena perpustakaan keliling rusak Juli s/d Oktober 2023", F(italic=True))
    d3 = dok(n2, k, ["pembanding"], (5, 5))
    wb.close()
    return {
        "cerita": "Perencana Dinas Perpustakaan memecah matrik T-C.27 (ribuan rupiah) menjadi dua lembar cetak dengan kolom pindahan, target berupa teks bersatuan; "
        "pembanding dengan tahun menurun di berkas lain, kurang ditulis dalam kurung.",
        "dokumen": [d1, d2, d3],
        "bukan": [],
        "salah": [],
    }


# ---------------------------------------------------------------- 6
def l06_rsud_efisiensi_berdampingan(folder):
    R = random.Random(25006)
    n1, n2 = "Efisiensi RSUD Sekelam 2023.xlsx", "LRA 2023 RSUD audited.xlsx"
    PG = [
        (
            "1.02.02",
            "Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat",
            [
                (
                    "1.02.02.2.01",
                    "Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP",
                    [
                        "Pengembangan Rumah Sakit",
                        "Pengadaan Alat Kesehatan/Alat Penunjang Medik",
                        "Pengadaan Obat, Vaksin",
                    ],
                    900_000_000,
                    6_400_000_000,
                ),
                (
                    "1.02.02.2.02",
                    "Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan",
                    ["Operasional Pelayanan Rumah Sakit"],
                    1_200_000_000,
                    3_000_000_000,
                ),
            ],
        ),
        (
            "1.02.03",
            "Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan",
            [
                (
                    "1.02.03.2.02",
                    "Perencanaan Kebutuhan dan Pendayagunaan SDM Kesehatan",
                    ["Pemenuhan Kebutuhan SDM Kesehatan sesuai Standar"],
                    400_000_000,
                    900_000_000,
                ),
                (
                    "1.02.03.2.03",
                    "Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDM Kesehatan",
                    ["Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDM Kesehatan"],
                    120_000_000,
                    380_000_000,
                ),
            ],
        ),
        (
            "1.02.01",
            "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
            [
                (
                    "1.02.01.2.02",
                    "Administrasi Keuangan Perangkat Daerah",
                    ["Penyediaan Gaji dan Tunjangan ASN"],
                    17_000_000_000,
                    21_000_000_000,
                ),
                (
                    "1.02.01.2.08",
                    "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                    [
                        "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                        "Penyediaan Jasa Pelayanan Umum Kantor",
                    ],
                    300_000_000,
                    900_000_000,
                ),
                (
                    "1.02.01.2.10",
                    "Peningkatan Pelayanan BLUD",
                    ["Pelayanan dan Penunjang Pelayanan BLUD"],
                    24_000_000_000,
                    29_000_000_000,
                ),
            ],
        ),
    ]
    N = {}
    for kp, _, kk in PG:
        for kk_, _, ss, lo, hi in kk:
            for i, _ in enumerate(ss):
                p = acak(R, lo, hi, 100)
                N[kp, kk_, i] = (p, int(p * R.uniform(0.88, 0.99)))

    def jm(*aw):
        z = [v for q, v in N.items() if q[: len(aw)] == aw]
        return sum(v[0] for v in z), sum(v[1] for v in z)

    SAS = [
        (
            "Meningkatnya mutu pelayanan rumah sakit",
            [
                ("Bed Occupancy Rate (BOR)", "%", "68", "71.35", 1),
                ("Net Death Rate (NDR) *)", "permil", "25", "22.6", -1),
                ("Persentase indikator SPM RS yang tercapai", "%", "82.5", "79.2", 1),
            ],
        ),
        (
            "Meningkatnya kompetensi SDM kesehatan",
            [("Persentase tenaga kesehatan yang mengikuti pelatihan minimal 20 JPL", "%", "60", "64.5", 1)],
        ),
        (
            "Meningkatnya tata kelola rumah sakit",
            [
                ("Nilai AKIP RSUD", "nilai", "66", "64.02", 1),
                ("Indeks Kepuasan Masyarakat (IKM)", "indeks", "82", "83.64", 1),
                ("Cost Recovery Rate (CRR)", "%", "75", "78.9", 1),
                ("Persentase temuan BPK yang ditindaklanjuti", "%", "100", "100", 1),
            ],
        ),
    ]

    def cap(x):
        t, z = D(x[2]), D(x[3])
        return persen(z, t) if x[4] > 0 else hu((2 * t - z) / t * 100)

    wb = xlsxwriter.Workbook(str(folder / n1))
    F = gaya(wb, "Cambria", 10)
    hd = F(bold=True, align="center", valign="vcenter", border=1, text_wrap=True, bg_color="#FCE4D6")
    n, b = F(border=1, text_wrap=True), F(border=1, bold=True, text_wrap=True, bg_color="#F2F2F2")
    d2_, d2b = F(border=1, num_format="#,##0.00"), F(border=1, bold=True, num_format="#,##0.00", bg_color="#F2F2F2")
    u, ub = F(border=1, num_format="#,##0"), F(border=1, bold=True, num_format="#,##0", bg_color="#F2F2F2")
    k = Kertas(wb, "Efisiensi", [4, 24, 36, 9, 10, 10, 11, 52, 18, 18, 10, 10])
    k.g("A1:L1", "TABEL EFISIENSI PENGGUNAAN SUMBER DAYA", F(bold=True, align="center", font_size=12))
    k.g("A2:L2", "RSUD KABUPATEN MUARA SEKELAM TAHUN 2023", F(bold=True, align="center", font_size=12))
    for a, h in [("A4:A5", "NO"), ("B4:B5", "SASARAN"), ("L4:L5", "TINGKAT EFISIENSI")]:
        k.g(a, h, hd)
    k.g("C4:G4", "K I N E R J A", hd)
    k.g("H4:K4", "A N G G A R A N", hd)
    for c, h in zip(
        "CDEFGHIJK",
        [
            "Indikator",
            "Satuan",
            "Target",
            "Realisasi",
            "Capaian (%)",
            "Program / Kegiatan",
            "Pagu (Rp)",
            "Realisasi (Rp)",
            "Serapan (%)",
        ],
    ):
        k.t(f"{c}5", h, hd)
    r = 6
    kaki = []
    for no, ((s, ii), (kp, np_, kk)) in enumerate(zip(SAS, PG), 1):
        kanan = [(kp, np_, jm(kp), True)] + [(x[0], x[1], jm(kp, x[0]), False) for x in kk]
        m = max(len(ii), len(kanan))
        awal = r
        k.t(f"A{r}", no, n)
        k.g(f"B{r}:B{r + m - 1}", s, n)
        for q in range(m):
            rr = r + q
            if q:
                k.t(f"A{rr}", None, n)
            if q < len(ii):
                x = ii[q]
                k.t(f"C{rr}", x[0], n)
                k.t(f"D{rr}", x[1], n)
                k.a(f"E{rr}", x[2], d2_)
                k.a(f"F{rr}", x[3], d2_)
                k.r(
                    f"G{rr}",
                    f"=ROUND((2*E{rr}-F{rr})/E{rr}*100,2)" if x[4] < 0 else f"=ROUND(F{rr}/E{rr}*100,2)",
                    cap(x),
                    d2_,
                )
            else:
                for c in "CDEFG":
                    k.t(f"{c}{rr}", None, n)
            if q < len(kanan):
                kd, nm, v, t = kanan[q]
                k.t(f"H{rr}", f"{kd} {nm}", F(border=1, bold=t, text_wrap=True))
                f = F(border=1, bold=t, num_format="#,##0")
                if t:
                    k.r(f"I{rr}", f"=SUM(I{rr + 1}:I{rr + len(kk)})", v[0], f)
                    k.r(f"J{rr}", f"=SUM(J{rr + 1}:J{rr + len(kk)})", v[1], f)
                else:
                    k.a(f"I{rr}", v[0], f)
                    k.a(f"J{rr}", v[1], f)
                k.r(f"K{rr}", f"=ROUND(J{rr}/I{rr}*100,2)", persen(v[1], v[0]), F(border=1, bold=t, num_format="0.00"))
            else:
                for c in "HIJK":
                    k.t(f"{c}{rr}", None, n)
            k.t(f"L{rr}", None, n)
        r += m
        rata = hu(sum(cap(x) for x in ii) / len(ii))
        v = jm(kp)
        k.g(f"A{r}:F{r}", f"Rata-rata capaian / jumlah anggaran sasaran {no}", b)
        k.r(f"G{r}", f"=ROUND(AVERAGE(G{awal}:G{awal + len(ii) - 1}),2)", rata, d2b)
        k.t(f"H{r}", None, b)
        k.r(f"I{r}", f"=I{awal}", v[0], ub)
        k.r(f"J{r}", f"=J{awal}", v[1], ub)
        sr = persen(v[1], v[0])
        k.r(f"K{r}", f"=ROUND(J{r}/I{r}*100,2)", sr, d2b)
        k.r(f"L{r}", f"=ROUND(G{r}/K{r},2)", hu(rata / sr), d2b)
        kaki.append((r, rata, v))
        r += 1
    tv = jm()
    rt = hu(sum(x[1] for x in kaki) / 3)
    k.g(f"A{r}:F{r}", "RSUD", b)
    k.r(f"G{r}", "=ROUND((" + "+".join(f"G{x[0]}" for x in kaki) + ")/3,2)", rt, d2b)
    k.t(f"H{r}", "Total", b)
    k.r(f"I{r}", "=" + "+".join(f"I{x[0]}" for x in kaki), tv[0], ub)
    k.r(f"J{r}", "=" + "+".join(f"J{x[0]}" for x in kaki), tv[1], ub)
    k.r(f"K{r}", f"=ROUND(J{r}/I{r}*100,2)", persen(tv[1], tv[0]), d2b)
    k.r(f"L{r}", f"=ROUND(G{r}/K{r},2)", hu(rt / persen(tv[1], tv[0])), d2b)
    k.t(
        f"A{r + 1}",
        "*) indikator negatif: (2 x target - realisasi) / target x 100.   Tingkat efisiensi = capaian kinerja : serapan anggaran, > 1 berarti efisien",
        F(italic=True, font_size=9),
    )
    k.t(f"I{r + 3}", "Sekelam, 29 Januari 2024", F())
    k.t(f"I{r + 4}", "Plt. Direktur RSUD,", F())
    k.t(f"I{r + 8}", "NAMA PEJABAT", F(bold=True, underline=1))
    da = dok(n1, k, ["kinerja-anggaran"], (8, 8 + 3 + 7 + 3))
    # form Bappeda per indikator, dalam juta tidak dipakai; anggaran dibagi menurut indikator
    k = Kertas(wb, "form Bappelitbangda", [44, 11, 11, 10, 20, 20, 10, 12])
    k.t("A1", "Capaian Kinerja dan Anggaran per Indikator Kinerja Utama (diisi OPD, jangan ubah kolom!)", F(bold=True))
    k.t("A2", "Nama OPD : RSUD     Tahun : 2023", F())
    k.g("A4:A5", "SASARAN / INDIKATOR", hd)
    k.g("B4:D4", "KINERJA", hd)
    k.g("E4:G4", "ANGGARAN", hd)
    k.g("H4:H5", "EFISIENSI (capaian - serapan)", hd)
    for c, h in zip("BCDEFG", ["Target", "Realisasi", "%", "Pagu", "Realisasi", "%"]):
        k.t(f"{c}5", h, hd)
    r = 5
    ka = F(border=1, align="right")
    for (s, ii), (kp, np_, kk) in zip(SAS, PG):
        r += 1
        k.t(f"A{r}", s, b)
        for c in "BCDEFGH":
            k.t(f"{c}{r}", None, b)
        v = jm(kp)
        sisa = list(v)
        for q, x in enumerate(ii):
            r += 1
            if q == len(ii) - 1:
                a, z = sisa
            else:
                a = v[0] * R.randint(15, 28) // 100 // 100 * 100
                z = int(a * R.uniform(0.86, 0.98))
                sisa = [sisa[0] - a, sisa[1] - z]
            assert 0 < z < a
            e = persen(z, a)
            k.t(f"A{r}", f"{q + 1}) {x[0]}", n)
            k.a(f"B{r}", x[2], ka, tulis=idn(x[2], 2))
            k.a(f"C{r}", x[3], ka, tulis=idn(x[3], 2))
            k.a(f"D{r}", cap(x), ka, tulis=idn(cap(x), 2))
            k.a(f"E{r}", a, u)
            k.a(f"F{r}", z, u)
            k.a(f"G{r}", e, ka, tulis=idn(e, 2))
            k.a(f"H{r}", cap(x) - e, ka, tulis=idn(cap(x) - e, 2))
    r += 1
    k.t(f"A{r}", "Jumlah anggaran", b)
    k.a(f"E{r}", tv[0], ub)
    k.a(f"F{r}", tv[1], ub)
    k.a(f"G{r}", persen(tv[1], tv[0]), ka, tulis=idn(persen(tv[1], tv[0]), 2))
    db = dok(n1, k, ["kinerja-anggaran"], (8, 11))
    wb.close()
    # LRA
    wb = xlsxwriter.Workbook(str(folder / n2))
    F = gaya(wb, "Arial", 9)
    hd = F(bold=True, align="center", border=1, text_wrap=True)
    k = Kertas(wb, "LRA Prog", [18, 64, 19, 19, 9, 19])
    k.g("A1:F1", "PEMERINTAH KABUPATEN MUARA SEKELAM", F(bold=True, align="center"))
    k.g("A2:F2", "LAPORAN REALISASI BELANJA MENURUT PROGRAM, KEGIATAN DAN SUB KEGIATAN", F(bold=True, align="center"))
    k.g("A3:F3", "RSUD - 1 Januari s.d. 31 Desember 2023 (audited)", F(align="center"))
    for c, h in zip("ABCDEF", ["KODE", "URAIAN", "ANGGARAN 2023", "REALISASI 2023", "(%)", "LEBIH/(KURANG)"]):
        k.t(f"{c}5", h, hd)
    r = 5

    def brs(kode, ur, v, tebal, inden):
        f = F(border=1, bold=tebal)
        fu = F(border=1, bold=tebal, num_format="#,##0.00;(#,##0.00)")
        k.t(f"A{r}", kode, f)
        k.t(f"B{r}", ur, F(border=1, bold=tebal, indent=inden, text_wrap=True))
        k.a(f"C{r}", v[0], fu)
        k.a(f"D{r}", v[1], fu)
        k.a(f"E{r}", persen(v[1], v[0]), F(border=1, bold=tebal, num_format="0.00"))
        k.a(f"F{r}", v[1] - v[0], fu)

    for kp, np_, kk in sorted(PG):
        r += 1
        brs(kp, np_.upper(), jm(kp), True, 0)
        for x in kk:
            r += 1
            brs(x[0], x[1], jm(kp, x[0]), True, 1)
            for i, s in enumerate(x[2]):
                r += 1
                brs(f"{x[0]}.{i + 1:02d}", s, N[kp, x[0], i], False, 2)
    r += 1
    brs("", "JUMLAH BELANJA", tv, True, 0)
    dc = dok(n2, k, ["realisasi"], (3 + 7 + len(N), 3 + 7 + len(N)))
    wb.close()
    return {
        "cerita": "RSUD menyandingkan indikator di kiri dan program/kegiatan di kanan dalam blok sasaran (baris tidak sejajar), lalu mengisi form Bappelitbangda per indikator dan "
        "menyertakan LRA audited dengan lebih/(kurang) dalam kurung.",
        "dokumen": [da, db, dc],
        "bukan": [],
        "salah": [],
    }


# ---------------------------------------------------------------- 7
BK = [
    (
        "Meningkatnya profesionalitas ASN",
        [
            ("Indeks Profesionalitas ASN", "indeks", ("0", "0", "0", "68.5"), ("0", "0", "0", "66.45")),
            (
                "Persentase ASN yang mengikuti pengembangan kompetensi",
                "%",
                ("10", "30", "60", "85"),
                ("12.5", "33", "58.2", "88.4"),
            ),
        ],
        (
            "5.04.02",
            "PROGRAM PENGEMBANGAN SUMBER DAYA MANUSIA",
            [
                (
                    "5.04.02.2.01",
                    "Pengembangan Kompetensi Teknis",
                    [
                        ("0001", "Penyusunan Kebijakan Teknis dan Rencana Pengembangan Kompetensi Teknis", "1 Dokumen"),
                        (
                            "0005",
                            "Pembinaan, Pengoordinasian, Fasilitasi dan Pelaksanaan Pengembangan Kompetensi",
                            "140 Orang",
                        ),
                    ],
                ),
                (
                    "5.04.02.2.02",
                    "Sertifikasi, Kelembagaan, Pengembangan Kompetensi Manajerial dan Fungsional",
                    [
                        (
                            "0008",
                            "Penyelenggaraan Pengembangan Kompetensi bagi Pimpinan Daerah, Jabatan Pimpinan Tinggi dan Prajabatan",
                            "96 Orang",
                        )
                    ],
                ),
            ],
        ),
    ),
    (
        "Meningkatnya kualitas manajemen kepegawaian",
        [
            ("Persentase penempatan ASN sesuai kompetensi", "%", ("70", "72", "75", "80"), ("71", "73.5", "76", "78")),
            (
                "Persentase pelanggaran disiplin yang ditindaklanjuti",
                "%",
                ("20", "45", "70", "95"),
                ("25", "40", "75", "95"),
            ),
        ],
        (
            "5.03.02",
            "PROGRAM KEPEGAWAIAN DAERAH",
            [
                (
                    "5.03.02.2.01",
                    "Pengadaan, Pemberhentian dan Informasi Kepegawaian ASN",
                    [
                        ("0003", "Koordinasi Pelaksanaan Administrasi Pemberhentian", "75 Dokumen"),
                        ("0008", "Pengelolaan Sistem Informasi Kepegawaian", "12 Laporan"),
                    ],
                ),
                (
                    "5.03.02.2.02",
                    "Mutasi dan Promosi ASN",
                    [
                        ("0002", "Pengelolaan Kenaikan Pangkat ASN", "640 Dokumen"),
                        ("0003", "Pengelolaan Promosi ASN", "4 Dokumen"),
                    ],
                ),
                (
                    "5.03.02.2.04",
                    "Penilaian dan Evaluasi Kinerja Aparatur",
                    [("0007", "Pengelolaan Penyelesaian Pelanggaran Disiplin ASN", "18 Dokumen")],
                ),
            ],
        ),
    ),
    (
        "Meningkatnya akuntabilitas kinerja BKPSDM",
        [("Nilai AKIP BKPSDM", "nilai", ("0", "0", "0", "71"), ("0", "0", "0", "72.42"))],
        (
            "5.03.01",
            "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
            [
                (
                    "5.03.01.2.01",
                    "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                    [("0001", "Penyusunan Dokumen Perencanaan Perangkat Daerah", "6 Dokumen")],
                ),
                (
                    "5.03.01.2.02",
                    "Administrasi Keuangan Perangkat Daerah",
                    [("0001", "Penyediaan Gaji dan Tunjangan ASN", "41 Orang/bulan")],
                ),
            ],
        ),
    ),
]


def l07_bkpsdm_rkt_kartu_pegawai(folder):
    R = random.Random(25007)
    nb = "data dukung LKJIP BKPSDM th 2024 - rev3.xlsx"
    wb = xlsxwriter.Workbook(str(folder / nb))
    F = gaya(wb, "Calibri", 10)
    hd = F(bold=True, align="center", valign="vcenter", border=1, text_wrap=True, bg_color="#FFD966")
    n, b, c0 = F(border=1, text_wrap=True), F(border=1, bold=True, text_wrap=True), F(border=1, align="center")
    u, ub = (
        F(border=1, num_format='_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'),
        F(border=1, bold=True, num_format='_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'),
    )

    def tulis(v, sat):
        w = idn(v, 0) if D(v) == D(v).to_integral_value() else teks(v).replace(".", ",")
        return w + (" %" if sat == "%" else "")

    # RKT bertangga
    k = Kertas(wb, "RKT", [24, 36, 10, 22, 26, 40, 14, 18])
    k.g("A1:H1", "RENCANA KINERJA TAHUNAN (RKT) TAHUN 2024", F(bold=True, align="center", font_size=12))
    k.g("A2:H2", "BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA " + SEK, F(bold=True, align="center"))
    for c, h in zip(
        "ABCDEFGH",
        [
            "Sasaran Strategis",
            "Indikator Kinerja",
            "Target",
            "Program",
            "Kegiatan",
            "Sub Kegiatan",
            "Keluaran",
            "Anggaran (Rp)",
        ],
    ):
        k.t(f"{c}4", h, hd)
    r, tot, puncak = 5, 0, []
    for s, ii, (kp, np_, kk) in BK:
        uang = {}
        for x in kk:
            for y in x[2]:
                uang[x[0], y[0]] = (
                    acak(R, 3_900_000_000, 4_400_000_000, 1)
                    if y[1].startswith("Penyediaan Gaji")
                    else acak(R, 35_000_000, 640_000_000, 50)
                )
        kanan = [("D", f"{kp} {np_}", "", sum(uang.values()))]
        for x in kk:
            kanan.append(("E", f"{x[0]} {x[1]}", "", sum(v for q, v in uang.items() if q[0] == x[0])))
            for y in x[2]:
                kanan.append(("F", f"{x[0]}.{y[0]} {y[1]}", y[2], uang[x[0], y[0]]))
        m = len(kanan)
        k.g(f"A{r}:A{r + m - 1}", s, n)
        for q, (kol, ur, kel, v) in enumerate(kanan):
            rr = r + q
            for c in "BCDEFG":
                k.t(f"{c}{rr}", None, n)
            if q < len(ii):
                x = ii[q]
                k.t(f"B{rr}", x[0], n)
                k.a(f"C{rr}", x[2][3], c0, tulis=tulis(x[2][3], x[1]))
            k.t(f"{kol}{rr}", ur, b if kol == "D" else n)
            if kel:
                k.a(f"G{rr}", kel.split()[0], n, tulis=kel)
            k.a(f"H{rr}", v, ub if kol == "D" else u)
        puncak.append(f"H{r}")
        tot += kanan[0][3]
        r += m
    k.g(f"A{r}:G{r}", "TOTAL ANGGARAN", b)
    k.r(f"H{r}", "=" + "+".join(puncak), tot, ub)
    k.t(f"F{r + 2}", "Sekelam, 15 Maret 2023", F())
    k.t(f"F{r + 3}", "Kepala BKPSDM", F())
    k.t(f"F{r + 7}", "NAMA PEJABAT", F(bold=True, underline=1))
    nk = sum(len(x[2][2]) for x in BK)
    ns = sum(len(y[2]) for x in BK for y in x[2][2])
    d1 = dok(nb, k, ["rkt"], (5, 5 + 3 + 3 + nk + ns))
    # kartu IKU per triwulan
    k = Kertas(wb, "Kartu IKU", [16, 13, 13, 13, 13, 15])
    k.t("A1", "KARTU PENGUKURAN INDIKATOR KINERJA UTAMA BKPSDM TAHUN 2024", F(bold=True, font_size=12))
    k.t(
        "A2",
        "angka triwulan kumulatif; indikator yang dinilai sekali setahun hanya diisi kolom Setahun",
        F(italic=True),
    )
    r, no, caps = 4, 0, []
    for s, ii, _ in BK:
        for x in ii:
            no += 1
            k.g(f"A{r}:F{r}", f"IKU {no}. {x[0]}", F(bold=True, border=1, bg_color="#E2EFDA"))
            k.t(f"A{r + 1}", "Sasaran", F())
            k.t(f"B{r + 1}", ": " + s, F())
            k.t(f"A{r + 2}", "Satuan", F())
            k.t(f"B{r + 2}", ": " + x[1], F())
            for c, h in zip("ABCDEF", ["Uraian", "TW I", "TW II", "TW III", "TW IV", "Setahun"]):
                k.t(f"{c}{r + 3}", h, hd)
            for q, ur in enumerate(("Target", "Realisasi", "Capaian (%)")):
                k.t(f"A{r + 4 + q}", ur, n)
            sekali = x[2][0] == "0"
            for j, c in enumerate("BCDEF"):
                i = min(j, 3)
                if sekali and c != "F":
                    for q in range(3):
                        k.t(f"{c}{r + 4 + q}", "-", c0)
                    continue
                f = F(border=1, num_format="0.00", bold=c == "F")
                k.a(f"{c}{r + 4}", x[2][i], f)
                k.a(f"{c}{r + 5}", x[3][i], f)
                k.r(f"{c}{r + 6}", f"=ROUND({c}{r + 5}/{c}{r + 4}*100,2)", persen(x[3][i], x[2][i]), f)
            caps.append((persen(x[3][3], x[2][3]), f"F{r + 6}"))
            r += 9
    k.t(f"A{r}", "Rata-rata capaian IKU", F(bold=True))
    k.r(
        f"F{r}",
        "=ROUND(AVERAGE(" + ",".join(x[1] for x in caps) + "),2)",
        hu(sum(x[0] for x in caps) / len(caps)),
        F(bold=True, num_format="0.00", top=1),
    )
    d2 = dok(nb, k, ["pengukuran"], (5, 15 + 3))
    # pegawai, dua tabel bersebelahan
    k = Kertas(wb, "Pegawai", [4, 18] + [10] * 5 + [3, 4, 22, 9, 9, 9])
    k.t("A1", "KEADAAN PEGAWAI BKPSDM PER 31 DESEMBER 2024", F(bold=True, font_size=12))
    k.t("A3", "a. menurut golongan dan unit kerja", F(bold=True))
    k.t("I3", "b. menurut pendidikan", F(bold=True))
    for c, h in zip("ABCDEFG", ["No", "Golongan", "Sekre-tariat", "Bid. Mutasi", "Bid. PSDM", "Bid. Disiplin", "Jml"]):
        k.t(f"{c}4", h, hd)
    G = [
        ("Golongan IV", (2, 1, 1, 1)),
        ("Golongan III", (7, 6, 5, 4)),
        ("Golongan II", (3, 1, 0, 1)),
        ("PPPK", (4, 2, 2, 1)),
    ]
    r = 4
    for i, (g, v) in enumerate(G, 1):
        r += 1
        k.t(f"A{r}", i, n)
        k.t(f"B{r}", g, n)
        for c, x in zip("CDEF", v):
            k.a(f"{c}{r}", x, c0)
        k.r(f"G{r}", f"=SUM(C{r}:F{r})", sum(v), F(border=1, bold=True, align="center"))
    r += 1
    k.g(f"A{r}:B{r}", "Jumlah", b)
    for j, c in enumerate("CDEF"):
        k.r(f"{c}{r}", f"=SUM({c}5:{c}{r - 1})", sum(v[j] for _, v in G), F(border=1, bold=True, align="center"))
    S41 = sum(sum(v) for _, v in G)
    k.r(f"G{r}", f"=SUM(G5:G{r - 1})", S41, F(border=1, bold=True, align="center"))
    for c, h in zip("IJKLM", ["No", "Pendidikan", "L", "P", "Jml"]):
        k.t(f"{c}4", h, hd)
    E = [("S-2", 3, 4), ("S-1 / D-IV", 12, 11), ("D-III", 2, 3), ("SMA sederajat", 4, 2)]
    assert sum(x[1] + x[2] for x in E) == S41
    r2 = 4
    for i, (e, l, p) in enumerate(E, 1):
        r2 += 1
        k.t(f"I{r2}", i, n)
        k.t(f"J{r2}", e, n)
        for c, x in zip("KLM", (l, p, l + p)):
            k.a(f"{c}{r2}", x, c0, tulis=f"{x} org" if c == "M" else None)
    r2 += 1
    k.g(f"I{r2}:J{r2}", "Jumlah", b)
    for c, x in zip("KLM", (sum(x[1] for x in E), sum(x[2] for x in E), S41)):
        k.a(f"{c}{r2}", x, c0, tulis=f"{x} org" if c == "M" else None)
    k.t(
        f"A{r + 2}",
        "Sumber : SIMPEG BKPSDM, belum termasuk tenaga outsourcing kebersihan dan jaga malam",
        F(italic=True),
    )
    d3 = dok(nb, k, ["pegawai"], (4, 8))
    k = Kertas(wb, "link & password dok", [60])
    for i, x in enumerate(
        [
            "folder bersama: minta ke Subbag Program",
            "PK 2024 pdf -> folder 02",
            "foto kegiatan diklat -> folder 07 (pilih 4 saja)",
            "batas setor ke Bagian Organisasi 31 Januari",
        ]
    ):
        k.t(f"A{i + 1}", x, F())
    wb.close()
    return {
        "cerita": "Subbag program BKPSDM mengumpulkan data dukung: RKT bertangga (program, kegiatan, sub kegiatan di kolom berbeda, indikator di kiri), kartu IKU per triwulan yang tegak "
        "(target/realisasi/capaian sebagai baris) dan dua tabel pegawai bersebelahan.",
        "dokumen": [d1, d2, d3],
        "bukan": [(nb, "link & password dok")],
        "salah": [],
    }


# ---------------------------------------------------------------- 8
KEL = [
    (
        "7.01.01",
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
        [
            (
                "7.01.01.2.06",
                "Administrasi Umum Perangkat Daerah",
                [
                    (
                        "0004",
                        "Penyediaan Bahan Logistik Kantor",
                        [
                            (
                                "5.1.02.01.001.00024",
                                "Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor",
                                "12 Bulan",
                                12,
                                485_000,
                            ),
                            ("5.1.02.01.001.00052", "Belanja Makanan dan Minuman Rapat", "360 Kotak", 360, 32_500),
                        ],
                    )
                ],
            ),
            (
                "7.01.01.2.08",
                "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                [
                    (
                        "0002",
                        "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                        [
                            ("5.1.02.02.001.00061", "Belanja Tagihan Listrik", "12 Bulan", 12, 1_275_000),
                            (
                                "5.1.02.02.001.00063",
                                "Belanja Kawat/Faksimili/Internet/TV Berlangganan",
                                "12 Bulan",
                                12,
                                640_000,
                            ),
                        ],
                    ),
                    (
                        "0004",
                        "Penyediaan Jasa Pelayanan Umum Kantor",
                        [("5.1.02.02.001.00030", "Belanja Jasa Tenaga Kebersihan", "24 Orang/Bulan", 24, 1_850_000)],
                    ),
                ],
            ),
        ],
    ),
    (
        "7.01.03",
        "PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN",
        [
            (
                "7.01.03.2.02",
                "Kegiatan Pemberdayaan Kelurahan",
                [
                    (
                        "0001",
                        "Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Kelurahan",
                        [
                            ("5.1.02.01.001.00052", "Belanja Makanan dan Minuman Rapat", "150 Kotak", 150, 42_500),
                            ("5.1.02.01.001.00026", "Belanja Bahan Cetak", "75 Buku", 75, 28_000),
                        ],
                    ),
                    (
                        "0002",
                        "Pembangunan Sarana dan Prasarana Kelurahan",
                        [
                            ("5.2.04.01.001.00007", "Belanja Modal Jalan Lingkungan", "420 M2", 420, 318_500),
                            (
                                "5.2.04.02.004.00005",
                                "Belanja Modal Bangunan Pembuang Air (drainase)",
                                "185 M",
                                185,
                                627_000,
                            ),
                            (
                                "5.1.02.02.001.00003",
                                "Honorarium Tim Pelaksana Kegiatan",
                                "8 Orang/Kegiatan",
                                8,
                                750_000,
                            ),
                        ],
                    ),
                    (
                        "0003",
                        "Pemberdayaan Masyarakat di Kelurahan",
                        [
                            ("5.1.02.02.001.00028", "Honorarium Kader Posyandu", "240 Orang/Bulan", 240, 175_000),
                            (
                                "5.1.02.01.001.00052",
                                "Belanja Makanan dan Minuman Pelatihan UMKM",
                                "200 Kotak",
                                200,
                                45_000,
                            ),
                            ("5.1.02.02.005.00009", "Belanja Sewa Tenda dan Kursi", "4 Paket", 4, 1_650_000),
                        ],
                    ),
                ],
            )
        ],
    ),
    (
        "7.01.04",
        "PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM",
        [
            (
                "7.01.04.2.01",
                "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
                [
                    (
                        "0001",
                        "Sinergitas dengan Kepolisian, TNI dan Instansi Vertikal di Wilayah Kelurahan",
                        [
                            ("5.1.02.02.001.00014", "Belanja Jasa Linmas", "192 Orang/Bulan", 192, 150_000),
                            ("5.1.02.01.001.00064", "Belanja Pakaian Lapangan Linmas", "16 Stel", 16, 585_000),
                        ],
                    )
                ],
            )
        ],
    ),
]


def l08_kelurahan_kartu_kendali(folder):
    R = random.Random(25008)
    n1, n2 = "DPA Kel. Tanjung Bunian 2025.xlsx", "KARTU KENDALI & REKAP TW 2025.xlsx"
    N = {}
    for kp, _, kk in KEL:
        for ki, _, ss in kk:
            for ks, _, rek in ss:
                for i, (kr, nr, vol, q, h) in enumerate(rek):
                    pg = q * h
                    if "Modal" in nr:
                        tw = [0, int(pg * 0.3) // 1000 * 1000, 0, 0]
                        tw[2] = int(pg * R.uniform(0.955, 0.985)) - tw[1]
                    elif ks == "0001" and kp == "7.01.03":
                        tw = [int(pg * R.uniform(0.93, 1)) // 500 * 500, 0, 0, 0]
                    else:
                        a = pg // 4
                        tw = [int(a * R.uniform(0.8, 1)) // 500 * 500 for _ in range(4)]
                        if q >= 4 and vol.split()[1] != "Bulan":  # sesuai kelipatan satuan
                            tw = [max(1, int(q / 4 * R.uniform(0.84, 1))) * h for _ in range(4)]
                        if "Tagihan" in nr or "Internet" in nr:
                            tw = [int(a * R.uniform(0.86, 0.99)) for _ in range(4)]
                    N[kp, ki, ks, i] = (pg, tw)

    def jm(*aw):
        z = [v for q, v in N.items() if q[: len(aw)] == aw]
        return sum(v[0] for v in z), [sum(v[1][j] for v in z) for j in range(4)]

    wb = xlsxwriter.Workbook(str(folder / n1))
    F = gaya(wb, "Arial", 9)
    hd = F(bold=True, align="center", valign="vcenter", border=1, text_wrap=True)
    n, b = F(border=1, text_wrap=True), F(border=1, bold=True, text_wrap=True)
    ka, kb = F(border=1, align="right"), F(border=1, align="right", bold=True)
    k = Kertas(wb, "Rincian", [22, 60, 19, 20, 15])
    k.g("A1:E1", "DOKUMEN PELAKSANAAN ANGGARAN (DPA) - RINCIAN BELANJA", F(bold=True, align="center"))
    k.g("A2:E2", "TAHUN ANGGARAN 2025", F(bold=True, align="center"))
    k.t("A3", "Unit Organisasi", F())
    k.t("B3", ": 7.01.0.00.0.00.04.0003 Kelurahan Tanjung Bunian", F())
    k.t("A4", "Kecamatan", F())
    k.t("B4", ": Tanjung Bunian", F())
    for c, h in zip("ABCDE", ["Kode", "Uraian", "Jumlah (Rp)", "Koefisien", "Harga satuan"]):
        k.t(f"{c}6", h, hd)
    r = 6

    def brs(kode, ur, v, tebal, koef="", hs=""):
        f = b if tebal else n
        k.t(f"A{r}", kode, f)
        k.t(f"B{r}", ur, f)
        k.a(f"C{r}", v, kb if tebal else ka, tulis=idn(v, 2))
        k.t(f"D{r}", koef, f)
        k.t(f"E{r}", hs, ka)

    jumlah_rek = 0
    for kp, np_, kk in KEL:
        r += 1
        brs(kp, np_, jm(kp)[0], True)
        for ki, nk, ss in kk:
            r += 1
            brs(ki, nk, jm(kp, ki)[0], True)
            for ks, ns, rek in ss:
                r += 1
                brs(f"{ki}.{ks}", ns, jm(kp, ki, ks)[0], True)
                for i, (kr, nr, vol, q, h) in enumerate(rek):
                    r += 1
                    jumlah_rek += 1
                    brs(kr, nr, N[kp, ki, ks, i][0], False, vol, idn(h))
    r += 1
    T = jm()
    brs("", "JUMLAH BELANJA KELURAHAN", T[0], True)
    k.t(f"D{r + 2}", "Tanjung Bunian, 2 Januari 2025", F())
    k.t(f"D{r + 3}", "Kuasa Pengguna Anggaran / Lurah", F())
    k.t(f"D{r + 7}", "NAMA PEJABAT", F(bold=True))
    d1 = dok(n1, k, ["dpa"], (14, 14 + jumlah_rek))
    wb.close()

    wb = xlsxwriter.Workbook(str(folder / n2))
    F = gaya(wb, "Calibri", 10)
    hd = F(bold=True, align="center", valign="vcenter", border=1, text_wrap=True, bg_color="#DDEBF7")
    n, b = F(border=1, text_wrap=True), F(border=1, bold=True, text_wrap=True)
    u, ub = F(border=1, num_format="#,##0"), F(border=1, bold=True, num_format="#,##0")
    pz, pb = F(border=1, num_format="0.00%"), F(border=1, bold=True, num_format="0.00%")
    # rekap di depan
    k = Kertas(wb, "REKAP", [22, 58, 15, 14, 14, 14, 14, 15, 14, 9])
    k.t("A1", "REKAP REALISASI PER TRIWULAN KELURAHAN TANJUNG BUNIAN TA 2025", F(bold=True, font_size=12))
    for a, h in [
        ("A3:A4", "KODE"),
        ("B3:B4", "PROGRAM / KEGIATAN / SUB KEGIATAN"),
        ("C3:C4", "PAGU"),
        ("I3:I4", "SISA"),
        ("J3:J4", "%"),
    ]:
        k.g(a, h, hd)
    k.g("D3:H3", "REALISASI", hd)
    for c, h in zip("DEFGH", ["TW I", "TW II", "TW III", "TW IV", "JUMLAH"]):
        k.t(f"{c}4", h, hd)
    r = 4
    rows = []
    for kp, np_, kk in KEL:
        rows.append((kp, np_, jm(kp), True))
        for ki, nk, ss in kk:
            rows.append((ki, nk, jm(kp, ki), True))
            for ks, ns, rek in ss:
                rows.append((f"{ki}.{ks}", ns, jm(kp, ki, ks), False))
    rows.append(("", "JUMLAH", T, True))
    for kode, ur, (pg, tw), t in rows:
        r += 1
        f = ub if t else u
        k.t(f"A{r}", kode, b if t else n)
        k.t(f"B{r}", ur, b if t else n)
        k.a(f"C{r}", pg, f)
        for c, v in zip("DEFG", tw):
            k.a(f"{c}{r}", v, f)
        k.r(f"H{r}", f"=SUM(D{r}:G{r})", sum(tw), f)
        k.r(f"I{r}", f"=C{r}-H{r}", pg - sum(tw), f)
        x = persen(sum(tw), pg)
        k.r(f"J{r}", f"=ROUND(H{r}/C{r},4)", x, pb if t else pz, isi=x / 100)
    d2 = dok(n2, k, ["realisasi"], (14, 14))
    # kartu
    k = Kertas(wb, "KARTU", [21, 48, 15, 14, 14, 14, 14, 15, 14])
    k.t("A1", "KARTU KENDALI BELANJA PER SUB KEGIATAN - BENDAHARA PENGELUARAN PEMBANTU", F(bold=True, font_size=12))
    r, salah = 3, []
    for kp, np_, kk in KEL:
        for ki, nk, ss in kk:
            for ks, ns, rek in ss:
                k.t(f"A{r}", "Program", F())
                k.t(f"B{r}", ": " + kp + " " + np_.title(), F())
                k.t(f"A{r + 1}", "Kegiatan", F())
                k.t(f"B{r + 1}", ": " + ki + " " + nk, F())
                k.t(f"A{r + 2}", "Sub Kegiatan", F(bold=True))
                k.t(f"B{r + 2}", f": {ki}.{ks} {ns}", F(bold=True))
                r += 3
                for c, h in zip(
                    "ABCDEFGHI",
                    [
                        "Kode Rekening",
                        "Uraian Belanja",
                        "Anggaran",
                        "TW I",
                        "TW II",
                        "TW III",
                        "TW IV",
                        "Jumlah",
                        "Sisa",
                    ],
                ):
                    k.t(f"{c}{r}", h, hd)
                for i, (kr, nr, vol, q, h) in enumerate(rek):
                    r += 1
                    pg, tw = N[kp, ki, ks, i]
                    k.t(f"A{r}", kr, n)
                    k.t(f"B{r}", nr, n)
                    k.a(f"C{r}", pg, u)
                    for c, v in zip("DEFG", tw):
                        k.a(f"{c}{r}", v, u, tulis="-" if v == 0 else None)
                        if "Kader Posyandu" in nr and c == "F":
                            s = list(str(v))
                            j = next(x for x in range(1, len(s) - 1) if s[x] != s[x + 1])
                            s[j], s[j + 1] = s[j + 1], s[j]
                            k.t(f"{c}{r}", int("".join(s)), u)
                            salah.append({"berkas": n2, "lembar": "KARTU", "sel": f"{c}{r}", "benar": str(v)})
                    k.a(f"H{r}", sum(tw), u)
                    k.a(f"I{r}", pg - sum(tw), u)
                r += 1
                pg, tw = jm(kp, ki, ks)
                k.g(f"A{r}:B{r}", "Jumlah", b)
                for c, v in zip("CDEFGHI", [pg] + tw + [sum(tw), pg - sum(tw)]):
                    k.a(f"{c}{r}", v, ub, tulis="-" if v == 0 else None)
                r += 2
    d3 = dok(n2, k, ["realisasi"], (7, 3 + 4 + 7 + jumlah_rek))
    k = Kertas(wb, "panjar", [5, 30, 14, 20])
    k.t("A1", "catatan panjar (coretan)", F())
    for i, (x, y) in enumerate(
        [
            ("p. RT 04 tenda", "lunas"),
            ("fotocopy musrenbang", "nota hilang, minta lagi"),
            ("snack linmas", "tunggu GU 7"),
        ],
        1,
    ):
        k.t(f"A{i + 2}", i, F())
        k.t(f"B{i + 2}", x, F())
        k.t(f"D{i + 2}", y, F())
    wb.close()
    return {
        "cerita": "Bendahara pembantu kelurahan: DPA rincian dengan jumlah sebelum koefisien (teks), rekap triwulan berumus, dan kartu kendali satu blok per sub kegiatan yang diketik; "
        "satu TW III (honor kader posyandu) tertukar dua digit.",
        "dokumen": [d1, d2, d3],
        "bukan": [(n2, "panjar")],
        "salah": salah,
    }
