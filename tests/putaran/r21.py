# Putaran 21: bendahara Dinas Pertanian dan tenaga kontrak RSUD, tabel lampiran LKjIP dan dokumen anggaran ketikan tangan
import random
from decimal import ROUND_HALF_UP, Decimal

import openpyxl
import xlsxwriter
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter as HRF

_G = Side(style="thin")
KOTAK = Border(left=_G, right=_G, top=_G, bottom=_G)
ABU = PatternFill("solid", fgColor="D9D9D9")
HIJAU = PatternFill("solid", fgColor="E2EFDA")
KUNING = PatternFill("solid", fgColor="FFF2CC")


def bulat(x, n=2):
    return Decimal(x).quantize(Decimal(1).scaleb(-n), ROUND_HALF_UP)


def persen(a, b, n=2):
    return bulat(Decimal(str(a)) * 100 / Decimal(str(b)), n)


def idn(x, n=0):
    """1234567.5 -> 1.234.567,50"""
    s = f"{bulat(Decimal(str(x)), n):,}"
    return s.replace(",", "~").replace(".", ",").replace("~", ".")


def teks(x):
    d = Decimal(str(x))
    s = format(d, "f")
    return s.rstrip("0").rstrip(".") if "." in s else s


def acak(R, lo, hi, kel):
    return R.randint(lo // kel, hi // kel) * kel


class Kertas:
    """lembar openpyxl yang ikut mencatat angka"""

    def __init__(self, ws):
        self.ws, self.angka = ws, {}

    def isi(
        self,
        ref,
        v,
        a=None,
        tebal=False,
        miring=False,
        rata=None,
        kotak=True,
        fmt=None,
        warna=None,
        uk=10,
        bungkus=True,
        font="Arial",
        menjorok=0,
    ):
        c = self.ws[ref]
        c.value = v
        c.font = Font(name=font, size=uk, bold=tebal, italic=miring)
        c.alignment = Alignment(
            horizontal=rata, vertical="center" if rata == "center" else "top", wrap_text=bungkus, indent=menjorok
        )
        if kotak:
            c.border = KOTAK
        if fmt:
            c.number_format = fmt
        if warna:
            c.fill = warna
        if a is not None:
            self.angka[ref] = teks(a)
        return c

    def judul(self, rng, v, uk=11, **k):
        self.ws.merge_cells(rng)
        self.isi(rng.split(":")[0], v, tebal=True, rata="center", kotak=False, uk=uk, **k)

    def kepala(self, rng, v, **k):
        if ":" in rng:
            for brs in self.ws[rng]:
                for c in brs:
                    c.border = KOTAK
            self.ws.merge_cells(rng)
        k.setdefault("tebal", True)
        k.setdefault("rata", "center")
        self.isi(rng.split(":")[0], v, **k)

    def lebar(self, **k):
        for h, w in k.items():
            self.ws.column_dimensions[h].width = w


# ---------------------------------------------------------------- susunan program Dinas Pertanian (3.27)
TANI = [
    (
        "01",
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
        [
            (
                "2.01",
                "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                [
                    ("0001", "Penyusunan Dokumen Perencanaan Perangkat Daerah", 9, 40),
                    ("0007", "Evaluasi Kinerja Perangkat Daerah", 6, 25),
                ],
            ),
            (
                "2.02",
                "Administrasi Keuangan Perangkat Daerah",
                [
                    ("0001", "Penyediaan Gaji dan Tunjangan ASN", 8500, 14200),
                    ("0005", "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD", 8, 30),
                ],
            ),
            (
                "2.08",
                "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                [
                    ("0002", "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", 120, 320),
                    ("0004", "Penyediaan Jasa Pelayanan Umum Kantor", 250, 700),
                ],
            ),
        ],
    ),
    (
        "02",
        "PROGRAM PENYEDIAAN DAN PENGEMBANGAN SARANA PERTANIAN",
        [
            (
                "2.01",
                "Pengawasan Penggunaan Sarana Pertanian",
                [
                    (
                        "0001",
                        "Pengawasan Penggunaan Sarana Pendukung Pertanian Sesuai dengan Komoditas, Teknologi dan Spesifik Lokasi",
                        300,
                        1500,
                    ),
                    ("0002", "Pendampingan Penggunaan Sarana Pendukung Pertanian", 60, 240),
                ],
            ),
            (
                "2.02",
                "Pengelolaan Sumber Daya Genetik (SDG) Hewan, Tumbuhan, dan Mikro Organisme Kewenangan Kabupaten/Kota",
                [("0003", "Pemanfaatan SDG Hewan/Tanaman", 90, 410)],
            ),
        ],
    ),
    (
        "03",
        "PROGRAM PENYEDIAAN DAN PENGEMBANGAN PRASARANA PERTANIAN",
        [
            (
                "2.02",
                "Pembangunan Prasarana Pertanian",
                [
                    ("0001", "Pembangunan, Rehabilitasi dan Pemeliharaan Jaringan Irigasi Usaha Tani", 1200, 3900),
                    ("0003", "Pembangunan, Rehabilitasi dan Pemeliharaan Jalan Usaha Tani", 900, 2800),
                    (
                        "0010",
                        "Pembangunan, Rehabilitasi dan Pemeliharaan Balai Penyuluh di Kecamatan serta Sarana Pendukungnya",
                        300,
                        990,
                    ),
                ],
            )
        ],
    ),
    (
        "04",
        "PROGRAM PENGENDALIAN KESEHATAN HEWAN DAN KESEHATAN MASYARAKAT VETERINER",
        [
            (
                "2.01",
                "Penjaminan Kesehatan Hewan, Penutupan dan Pembukaan Daerah Wabah Penyakit Hewan Menular",
                [("0001", "Pengendalian dan Penanggulangan Penyakit Hewan dan Zoonosis", 150, 620)],
            )
        ],
    ),
    (
        "07",
        "PROGRAM PENYULUHAN PERTANIAN",
        [
            (
                "2.01",
                "Pelaksanaan Penyuluhan Pertanian",
                [
                    ("0001", "Peningkatan Kapasitas Kelembagaan Penyuluhan Pertanian di Kecamatan dan Desa", 180, 760),
                    ("0002", "Pengembangan Kapasitas Kelembagaan Petani di Kecamatan dan Desa", 140, 510),
                ],
            )
        ],
    ),
]


def pohon(R, susun, kel=1000, satu=1, lo=0.84, hi=0.999):
    """[(kode,nama,[..],pagu,real)] dengan jumlah yang cocok"""
    hasil = []
    for kp, np_, kegs in susun:
        K = []
        for kk, nk, subs in kegs:
            S = []
            for ks, ns, a, b in subs:
                p = acak(R, a * 1_000_000, b * 1_000_000, kel)
                r = int(p * R.uniform(lo, hi)) // satu * satu
                S.append((ks, ns, p, r))
            K.append((kk, nk, S, sum(s[2] for s in S), sum(s[3] for s in S)))
        hasil.append((kp, np_, K, sum(k[3] for k in K), sum(k[4] for k in K)))
    return hasil


# =============================================================================================== l01
def l01_buku_bendahara(folder):
    R = random.Random(2101)
    T = pohon(R, TANI, kel=500)
    berkas, lbr = "Realisasi anggaran DISTAN 2023.xlsx", "REAL 31 DES"
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = lbr
    k = Kertas(ws)
    k.lebar(A=3.5, B=4, C=4, D=5.5, E=6.5, F=2.5, G=2.5, H=58, I=21, J=21, K=9, L=20)
    for i, t in enumerate(
        [
            "PEMERINTAH KABUPATEN ARGA MULYA",
            "DINAS PERTANIAN DAN PERKEBUNAN",
            "REALISASI ANGGARAN BELANJA PER PROGRAM, KEGIATAN DAN SUB KEGIATAN",
            "KEADAAN S.D. 31 DESEMBER 2023",
        ],
        1,
    ):
        k.judul(f"A{i}:L{i}", t)

    def kepala(r):
        k.kepala(f"A{r}:E{r + 1}", "KODE REKENING", warna=ABU)
        k.kepala(f"F{r}:H{r + 1}", "U R A I A N", warna=ABU)
        k.kepala(f"I{r}:I{r + 1}", "ANGGARAN\nSETELAH PERUBAHAN", warna=ABU)
        k.kepala(f"J{r}:K{r}", "REALISASI", warna=ABU)
        k.kepala(f"J{r + 1}", "Rp.", warna=ABU)
        k.kepala(f"K{r + 1}", "%", warna=ABU)
        k.kepala(f"L{r}:L{r + 1}", "SISA ANGGARAN", warna=ABU)

    def uang(r, p, rl, tebal):
        k.isi(f"I{r}", idn(p, 2), p, tebal=tebal, rata="right")
        k.isi(f"J{r}", idn(rl, 2), rl, tebal=tebal, rata="right")
        k.isi(f"K{r}", idn(persen(rl, p), 2), persen(rl, p), tebal=tebal, rata="right")
        k.isi(f"L{r}", idn(p - rl, 2), p - rl, tebal=tebal, rata="right")

    def kodeuraian(r, kode, kol, nama, tebal):
        for h, v in zip("ABCDE", kode):
            k.isi(f"{h}{r}", v, rata="center", tebal=tebal)
        for h in "FGH":
            ws[f"{h}{r}"].border = KOTAK
        k.isi(f"{kol}{r}", nama, tebal=tebal, bungkus=(kol == "H"))

    kepala(6)
    k.kepala("A8:E8", "1", tebal=False, uk=8)
    k.kepala("F8:H8", "2", tebal=False, uk=8)
    for h, v in zip("IJKL", ["3", "4", "5 = 4/3", "6 = 3-4"]):
        k.kepala(f"{h}8", v, tebal=False, uk=8)
    TP, TR = sum(p[3] for p in T), sum(p[4] for p in T)
    kodeuraian(9, [None] * 5, "F", "JUMLAH BELANJA DINAS", True)
    uang(9, TP, TR, True)
    r, n = 10, 0
    sp = sr = 0
    for i, (kp, np_, K, p, rl) in enumerate(T):
        if i == 2:  # ganti halaman, cara buku kas
            kodeuraian(r, [None] * 5, "H", "Jumlah dipindahkan", True)
            uang(r, sp, sr, True)
            r += 3
            k.isi(f"L{r - 1}", "Halaman 2", kotak=False, miring=True, rata="right", uk=8)
            kepala(r)
            r += 2
            kodeuraian(r, [None] * 5, "H", "Jumlah pindahan", True)
            uang(r, sp, sr, True)
            r += 1
        kodeuraian(r, ["3", "27", kp, None, None], "F", np_, True)
        uang(r, p, rl, True)
        r += 1
        n += 1
        for kk, nk, S, pk_, rk in K:
            kodeuraian(r, [None, None, kp, kk, None], "G", nk, False)
            uang(r, pk_, rk, False)
            r += 1
            n += 1
            for ks, ns, ps, rs in S:
                kodeuraian(r, [None, None, None, None, ks], "H", ns, False)
                uang(r, ps, rs, False)
                r += 1
                n += 1
        sp += p
        sr += rl
    r += 1
    k.isi(
        f"B{r}",
        "Ket. : sisa anggaran sub kegiatan gaji sudah disetor kembali ke kas daerah",
        kotak=False,
        miring=True,
        uk=8,
        bungkus=False,
    )
    r += 2
    for j, t in enumerate(
        [
            "Arga Mulya,     Januari 2024",
            "Bendahara Pengeluaran",
            None,
            None,
            "Nama Pejabat",
            "NIP. 00000000 000000 0 000",
        ]
    ):
        if t:
            k.isi(f"J{r + j}", t, kotak=False, bungkus=False)
    ws.print_title_rows = "6:8"
    ws.page_setup.orientation = "landscape"
    # lembar lain: daftar kekurangan SPJ
    w2 = wb.create_sheet("SPJ kurang")
    for i, b in enumerate(
        [
            ["Yg blm lengkap SPJ nya (tagih ke bidang!)"],
            [],
            ["Bidang", "Kurang apa", "Sdh?"],
            ["PSP", "foto 0%, 50% dan 100% JUT", "blm"],
            ["Penyuluhan", "daftar hadir + tanda terima snack", "sdh"],
            ["Keswan", "berita acara vaksin", "blm"],
            ["Umum", "rekening listrik Nop", "sdh"],
        ],
        1,
    ):
        for j, v in enumerate(b, 1):
            w2.cell(i, j, v)
    wb.save(folder / berkas)
    return {
        "cerita": "Bendahara Dinas Pertanian mengetik realisasi seperti buku kas: jumlah seluruhnya di kepala, kode dipecah lima kolom dan "
        "tidak diulang, uraian berbentuk tangga di tiga kolom, angka sebagai teks, ada 'Jumlah dipindahkan/pindahan' di batas halaman.",
        "dokumen": [{"berkas": berkas, "lembar": lbr, "jenis": ["realisasi"], "baris": [n, n], "angka": k.angka}],
        "bukan": [(berkas, "SPJ kurang")],
        "salah": [],
    }


# =============================================================================================== l02
def l02_pk_dan_ukur_rsud(folder):
    R = random.Random(2102)
    # sasaran, [(indikator, satuan, target, tw1..tw4, desimal, polaritas)]
    SAS = [
        (
            "Meningkatnya mutu pelayanan rumah sakit",
            [
                ("Bed Occupancy Rate (BOR)", "%", "72.50", ["66.18", "69.02", "70.41", "71.34"], 2, "+"),
                ("Net Death Rate (NDR) *)", "‰", "22.00", ["19.40", "20.75", "21.10", "20.57"], 2, "-"),
                ("Rata-rata waktu tunggu pelayanan rawat jalan *)", "menit", "60", ["74", "68", "66", "63"], 0, "-"),
                (
                    "Prosentase indikator SPM RS yang tercapai",
                    "%",
                    "85.00",
                    ["71.43", "77.14", "80.00", "82.86"],
                    2,
                    "+",
                ),
            ],
        ),
        (
            "Meningkatnya kepuasan masyarakat terhadap pelayanan rumah sakit",
            [
                (
                    "Nilai Survei Kepuasan Masyarakat (SKM)",
                    "nilai",
                    "83.50",
                    ["82.11", "83.07", "84.26", "85.38"],
                    2,
                    "+",
                ),
                ("Prosentase pengaduan yang ditindaklanjuti", "%", "100", ["100", "100", "96.15", "97.44"], 2, "+"),
            ],
        ),
        (
            "Meningkatnya kemandirian keuangan dan akuntabilitas kinerja RSUD",
            [
                ("Cost Recovery Rate (CRR)", "%", "78.00", ["61.92", "70.35", "76.48", "81.27"], 2, "+"),
                ("Nilai AKIP RSUD (hasil evaluasi Inspektorat)", "nilai", "76.25", [None, None, None, "74.90"], 2, "+"),
            ],
        ),
    ]
    PRG = [
        ("Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", (18_000, 26_000), (61_000, 88_000), None),
        (
            "Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat",
            (3_000, 6_500),
            None,
            (7_000, 15_000),
        ),
        ("Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan", (300, 900), None, None),
    ]
    berkas = "Lampiran LKjIP RSUD 2024 (fix).xlsx"
    wb = openpyxl.Workbook()
    w0 = wb.active
    w0.title = "pembatas"
    w0.merge_cells("B8:H12")
    w0["B8"] = "LAMPIRAN - LAMPIRAN"
    w0["B8"].font = Font(size=36, bold=True)
    # ---------- Lamp 1 : PK
    ws = wb.create_sheet("Lamp. 1")
    k = Kertas(ws)
    k.lebar(A=2, B=5, C=36, D=42, E=19, F=19, G=21)
    for i, t in enumerate(
        ["PERJANJIAN KINERJA TAHUN 2024", "RUMAH SAKIT UMUM DAERAH RATU KAHURIPAN", "KABUPATEN BANYU PUTIH"], 2
    ):
        k.judul(f"B{i}:G{i}", t, uk=12, font="Bookman Old Style")
    k.kepala("B6:B7", "NO")
    k.kepala("C6:C7", "SASARAN STRATEGIS")
    k.kepala("D6:D7", "INDIKATOR KINERJA")
    k.kepala("E6:F6", "TARGET 2024")
    k.kepala("E7", "Angka")
    k.kepala("F7", "Satuan")
    k.kepala("G6:G7", "PENANGGUNG JAWAB")
    for h, v in zip("BCDEFG", range(1, 7)):
        k.kepala(f"{h}8", f"({v})", tebal=False, uk=8)
    r = 9
    PJ = [
        "Kabid Pelayanan",
        "Kabid Keperawatan",
        "Kabid Penunjang",
        "Kabid Pelayanan",
        "Kabag TU",
        "Kabag TU",
        "Kabag Keuangan",
        "Kasubag Program",
    ]
    m = 0
    for i, (s, inds) in enumerate(SAS, 1):
        a = r
        for nama, sat, tg, tw, des, pol in inds:
            for h in "BC":
                ws[f"{h}{r}"].border = KOTAK
            k.isi(f"D{r}", nama)
            k.isi(f"E{r}", idn(tg, des), tg, rata="center")
            k.isi(f"F{r}", sat, rata="center")
            k.isi(f"G{r}", PJ[m])
            m += 1
            r += 1
        k.isi(f"B{a}", f"{i}.", rata="center")
        k.isi(f"C{a}", s)
        ws.merge_cells(f"B{a}:B{r - 1}")
        ws.merge_cells(f"C{a}:C{r - 1}")
    r += 1
    k.kepala(f"B{r}:B{r + 1}", "NO")
    k.kepala(f"C{r}:C{r + 1}", "PROGRAM")
    k.kepala(f"D{r}:F{r}", "SUMBER DANA (Rp.)")
    for h, v in zip("DEF", ["APBD Murni", "BLUD", "DAK Fisik"]):
        k.kepala(f"{h}{r + 1}", v)
    k.kepala(f"G{r}:G{r + 1}", "ANGGARAN (Rp.)")
    r += 2
    tot = [0, 0, 0, 0]
    for i, (nama, a, b, d) in enumerate(PRG, 1):
        v = [acak(R, x[0] * 1_000_000, x[1] * 1_000_000, 250) if x else 0 for x in (a, b, d)]
        v.append(sum(v))
        k.isi(f"B{r}", f"{i}.", rata="center")
        k.isi(f"C{r}", nama)
        for j, h in enumerate("DEFG"):
            k.isi(f"{h}{r}", idn(v[j]) if v[j] else "-", v[j] if v[j] else None, rata="right", tebal=(h == "G"))
            tot[j] += v[j]
        r += 1
    k.kepala(f"B{r}:C{r}", "J U M L A H")
    for j, h in enumerate("DEFG"):
        k.isi(f"{h}{r}", idn(tot[j]), tot[j], rata="right", tebal=True)
    r += 2
    for kiri, kanan in [
        (None, "Banyu Putih, 8 Januari 2024"),
        ("BUPATI BANYU PUTIH", "DIREKTUR RSUD RATU KAHURIPAN"),
        (None, None),
        (None, None),
        ("Nama Pejabat", "Nama Pejabat"),
        (None, "NIP. 00000000 000000 0 000"),
    ]:
        if kiri:
            k.isi(f"C{r}", kiri, kotak=False, tebal=True)
        if kanan:
            k.isi(f"F{r}", kanan, kotak=False, tebal=True, bungkus=False)
        r += 1
    # ---------- Lamp 2 : pengukuran per triwulan
    w2 = wb.create_sheet("Lamp. 2")
    u = Kertas(w2)
    u.lebar(A=5, B=44, C=9, D=11, E=11, F=11, G=11, H=12, I=12, J=24)
    u.isi("A1", "PENGUKURAN KINERJA", tebal=True, kotak=False, uk=13, bungkus=False)
    u.isi("A2", "OPD", kotak=False)
    u.isi("B2", ": RSUD Ratu Kahuripan Kab. Banyu Putih", kotak=False, bungkus=False)
    u.isi("A3", "TA", kotak=False)
    u.isi("B3", ": 2024", kotak=False)
    for h, t in zip("ABCD", ["No", "Sasaran / Indikator Kinerja", "Sat.", "Target"]):
        u.kepala(f"{h}5:{h}6", t)
    u.kepala("E5:H5", "Realisasi (kondisi s.d. akhir triwulan)")
    for h, t in zip("EFGH", ["TW I", "TW II", "TW III", "TW IV"]):
        u.kepala(f"{h}6", t)
    u.kepala("I5:I6", "Capaian thn 2024 (%)")
    u.kepala("J5:J6", "Ket.")
    r, n = 7, 0
    for i, (s, inds) in enumerate(SAS):
        for h in "ABCDEFGHIJ":
            w2[f"{h}{r}"].border = KOTAK
        u.isi(f"A{r}", "ABC"[i], tebal=True, rata="center", warna=HIJAU)
        w2.merge_cells(f"B{r}:J{r}")
        u.isi(f"B{r}", s, tebal=True, warna=HIJAU)
        r += 1
        for j, (nama, sat, tg, tw, des, pol) in enumerate(inds, 1):
            n += 1
            tt, re = Decimal(tg), Decimal(tw[3])
            cap = persen(re, tt) if pol == "+" else persen(2 * tt - re, tt)
            u.isi(f"A{r}", j, rata="center")
            u.isi(f"B{r}", nama)
            u.isi(f"C{r}", sat, rata="center")
            u.isi(f"D{r}", float(tt), tt, fmt="0.00" if des else "0", rata="center")
            for h, x in zip("EFGH", tw):
                if x is None:
                    u.isi(f"{h}{r}", "n/a", rata="center")
                else:
                    u.isi(f"{h}{r}", float(x), x, fmt="0.00" if des else "0", rata="center")
            u.isi(f"I{r}", float(cap), cap, fmt="0.00", rata="center", tebal=True)
            u.isi(f"J{r}", "melampaui" if cap > 100 else ("tercapai" if cap == 100 else "blm tercapai"))
            r += 1
    r += 1
    real = int(tot[3] * R.uniform(0.93, 0.97))
    for lab, v, txt in [
        ("Jumlah Anggaran Program Tahun 2024", tot[3], "Rp. " + idn(tot[3], 2)),
        ("Jumlah Realisasi Anggaran Program Tahun 2024", real, "Rp. " + idn(real, 2)),
        ("Persentase Capaian Anggaran Tahun 2024", persen(real, tot[3]), idn(persen(real, tot[3]), 2) + " %"),
    ]:
        u.isi(f"B{r}", lab, kotak=False)
        u.isi(f"C{r}", ":", kotak=False, rata="right")
        w2.merge_cells(f"D{r}:F{r}")
        u.isi(f"D{r}", txt, v, kotak=False)
        r += 1
    r += 1
    u.isi(
        f"A{r}",
        "*) indikator negatif (makin kecil makin baik): capaian = (2 x target - realisasi) / target x 100",
        kotak=False,
        miring=True,
        uk=8,
        bungkus=False,
    )
    wb.save(folder / berkas)
    return {
        "cerita": "Tenaga kontrak RSUD menata lampiran LKjIP: PK dengan target dipisah angka dan satuan, tabel program dipecah sumber dana; "
        "pengukuran dengan empat triwulan kumulatif dan dua indikator negatif.",
        "dokumen": [
            {"berkas": berkas, "lembar": "Lamp. 1", "jenis": ["pk"], "baris": [11, 14], "angka": k.angka},
            {"berkas": berkas, "lembar": "Lamp. 2", "jenis": ["pengukuran"], "baris": [n, n + 3], "angka": u.angka},
        ],
        "bukan": [(berkas, "pembatas")],
        "salah": [],
    }


# =============================================================================================== l03
def l03_sipd_dpa_dppa(folder):
    R = random.Random(2103)
    T = pohon(R, TANI, kel=1000)
    b1, b2 = "DPA_3.27.0.00.0.00.01.0000_2024.xlsx", "DPPA 2024 utk Pak Kadis.xlsx"
    # --- ekspor SIPD yang dipangkas: satu baris satu sub kegiatan
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "Data"
    k = Kertas(ws)
    kep = [
        "TAHUN",
        "KODE SKPD",
        "NAMA SKPD",
        "KODE PROGRAM",
        "NAMA PROGRAM",
        "KODE KEGIATAN",
        "NAMA KEGIATAN",
        "KODE SUB KEGIATAN",
        "NAMA SUB KEGIATAN",
        "NAMA SUMBER DANA",
        "PAGU",
    ]
    k.isi(
        "D1",
        "DPA DINAS PERTANIAN TA 2024 (tarikan SIPD tgl 5 Januari 2024)",
        tebal=True,
        kotak=False,
        bungkus=False,
        uk=12,
    )
    k.isi("J2", "Total pagu", kotak=False, tebal=True)
    for j, t in enumerate(kep, 1):
        k.isi(f"{HRF(j)}4", t, tebal=True, font="Calibri", warna=ABU)
    r, n, npk = 5, 0, 0
    SD = ["Dana Alokasi Umum", "DAU yang ditentukan penggunaannya", "Pendapatan Asli Daerah (PAD)"]
    for kp, np_, K, p, _ in T:
        npk += 1
        for kk, nk, S, _, _ in K:
            npk += 1
            for ks, ns, ps, _ in S:
                v = [
                    2024,
                    "3.27.0.00.0.00.01.0000",
                    "DINAS PERTANIAN",
                    f"3.27.{kp}",
                    np_,
                    f"3.27.{kp}.{kk}",
                    nk,
                    f"3.27.{kp}.{kk}.{ks}",
                    ns,
                    R.choice(SD),
                    ps,
                ]
                for j, x in enumerate(v, 1):
                    k.isi(f"{HRF(j)}{r}", x, kotak=False, font="Calibri", bungkus=False)
                k.angka[f"K{r}"] = str(ps)
                ws[f"K{r}"].number_format = "#,##0"
                r += 1
                n += 1
    TP = sum(t[3] for t in T)
    k.isi("K2", TP, TP, tebal=True, kotak=False, fmt="#,##0")
    for h in "ABC":
        ws.column_dimensions[h].hidden = True
    k.lebar(D=12, E=40, F=14, G=40, H=20, I=50, J=24, K=18)
    ws.freeze_panes = "D5"
    ws.auto_filter.ref = f"A4:K{r - 1}"
    wb.create_sheet("Sheet2")
    wb.save(folder / b1)
    # --- DPPA bertingkat buatan tangan
    wb = openpyxl.Workbook()
    w = wb.active
    w.title = "rekap pergeseran"
    d = Kertas(w)
    d.lebar(A=21, B=64, C=19, D=19, E=19)
    d.judul("A1:E1", "REKAPITULASI DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA)")
    d.judul("A2:E2", "DINAS PERTANIAN - TAHUN ANGGARAN 2024")
    d.kepala("A4:A5", "KODE")
    d.kepala("B4:B5", "PROGRAM / KEGIATAN / SUB KEGIATAN")
    d.kepala("C4:D4", "JUMLAH (Rp)")
    d.kepala("C5", "SEMULA")
    d.kepala("D5", "MENJADI")
    d.kepala("E4:E5", "BERTAMBAH /\n(BERKURANG)")
    r, m = 6, 0
    salah = []
    F = '#,##0;(#,##0);"-"'

    def tulis(r, kode, nama, a, b, tebal, warna=None, jor=0):
        d.isi(f"A{r}", kode, tebal=tebal, warna=warna)
        d.isi(f"B{r}", nama, tebal=tebal, warna=warna, menjorok=jor)
        d.isi(f"C{r}", a, a, tebal=tebal, fmt=F, warna=warna)
        d.isi(f"D{r}", b, b, tebal=tebal, fmt=F, warna=warna)
        d.isi(f"E{r}", b - a, b - a, tebal=tebal, fmt=F, warna=warna)

    GA = GB = 0
    for kp, np_, K, p, _ in T:
        rp_ = r
        r += 1
        m += 1
        PB = 0
        for kk, nk, S, pk_, _ in K:
            rk = r
            r += 1
            m += 1
            KB = 0
            for ks, ns, ps, _ in S:
                ubah = R.choice([0, 1, -1, 1])
                pb = ps + ubah * acak(R, int(ps * 0.03), int(ps * 0.14), 500)
                tulis(r, f"3.27.{kp}.{kk}.{ks}", ns, ps, pb, False, jor=2)
                if kp == "03" and ks == "0003":
                    t = list(str(pb))
                    i = next(i for i in range(1, len(t) - 4) if t[i] != t[i + 1])
                    t[i], t[i + 1] = t[i + 1], t[i]
                    w[f"D{r}"].value = int("".join(t))
                    salah.append({"berkas": b2, "lembar": "rekap pergeseran", "sel": f"D{r}", "benar": str(pb)})
                KB += pb
                r += 1
                m += 1
            tulis(rk, f"3.27.{kp}.{kk}", nk, pk_, KB, False, jor=1)
            d.ws[f"B{rk}"].font = Font(name="Arial", size=10, italic=True)
            PB += KB
        tulis(rp_, f"3.27.{kp}", np_, p, PB, True, KUNING)
        GA += p
        GB += PB
    tulis(r, None, "TOTAL", GA, GB, True, ABU)
    d.isi(
        f"A{r + 2}",
        "Cat: pergeseran mengikuti hasil rapat TAPD, form resmi menyusul dari SIPD",
        kotak=False,
        miring=True,
        bungkus=False,
    )
    w2 = wb.create_sheet("notulen")
    for i, t in enumerate(
        [
            "Rapat TAPD - pembahasan perubahan",
            "1. efisiensi perjalanan dinas",
            "2. tambahan utk JUT usulan desa",
            "3. gaji PPPK formasi baru dicek lagi ke BKPSDM",
        ],
        1,
    ):
        w2.cell(i, 1, t)
    wb.save(folder / b2)
    return {
        "cerita": "Tarikan SIPD yang dipangkas (program dan kegiatan diulang di tiap baris, tiga kolom disembunyikan, total di atas kepala) dan "
        "rekap DPPA bertingkat buatan tangan; satu angka 'menjadi' tertukar dua digit.",
        "dokumen": [
            {"berkas": b1, "lembar": "Data", "jenis": ["dpa"], "baris": [n, n + npk], "angka": k.angka},
            {"berkas": b2, "lembar": "rekap pergeseran", "jenis": ["dppa"], "baris": [m, m], "angka": d.angka},
        ],
        "bukan": [(b1, "Sheet2"), (b2, "notulen")],
        "salah": salah,
    }


# =============================================================================================== l04
def l04_efisiensi_distan(folder):
    R = random.Random(2104)
    berkas, lbr = "tabel efisiensi 2024_rev2.xlsx", "EFISIENSI"
    SAS = [
        (
            "Meningkatnya produksi dan produktivitas tanaman pangan dan hortikultura",
            [
                ("Produksi padi (ton)", 214500, 209876, 0),
                ("Produktivitas padi (ton/ha)", 5.85, 5.92, 2),
                ("Produksi cabai rawit (ton)", 3120, 3344, 0),
            ],
            [
                ("Program Penyediaan dan Pengembangan Sarana Pertanian", 2100, 4200),
                ("Program Penyediaan dan Pengembangan Prasarana Pertanian", 5200, 9400),
            ],
        ),
        (
            "Meningkatnya kesehatan dan populasi ternak",
            [
                ("Persentase kasus penyakit hewan menular yang tertangani (%)", 92, 90.5, 2),
                ("Populasi sapi potong (ekor)", 38400, 37155, 0),
            ],
            [("Program Pengendalian Kesehatan Hewan dan Kesmavet", 600, 1400)],
        ),
        (
            "Meningkatnya kapasitas kelembagaan petani",
            [("Persentase kelompok tani yang naik kelas (%)", 12.5, 13.75, 2)],
            [("Program Penyuluhan Pertanian", 700, 1700), ("Program Perizinan Usaha Pertanian", 40, 120)],
        ),
    ]
    wb = xlsxwriter.Workbook(str(folder / berkas))
    ws = wb.add_worksheet(lbr)
    B = {"border": 1, "font_name": "Tahoma", "font_size": 9, "valign": "vcenter", "text_wrap": True}
    f = lambda **q: wb.add_format({**B, **q})
    jd = wb.add_format({"bold": True, "font_name": "Tahoma", "font_size": 11, "align": "center"})
    kp = f(bold=True, align="center", bg_color="#BDD7EE")
    tx, txb = f(), f(bold=True, bg_color="#F2F2F2")
    ctr = f(align="center")
    ang = {0: f(num_format="#,##0"), 2: f(num_format="#,##0.00")}
    angb = {
        0: f(num_format="#,##0", bold=True, bg_color="#F2F2F2"),
        2: f(num_format="0.00", bold=True, bg_color="#F2F2F2"),
    }
    pc, pcb = f(num_format="0.00%"), f(num_format="0.00%", bold=True, bg_color="#F2F2F2")
    ws.set_column("A:A", 5)
    ws.set_column("B:B", 40)
    ws.set_column("C:E", 12)
    ws.set_column("F:F", 40)
    ws.set_column("G:J", 14)
    ws.merge_range("A1:J1", "EFISIENSI PENGGUNAAN SUMBER DAYA TAHUN 2024", jd)
    ws.merge_range("A2:J2", "DINAS PERTANIAN KABUPATEN WATU AGENG", jd)
    ws.write("J3", "(dalam ribuan rupiah)", wb.add_format({"italic": True, "align": "right", "font_size": 8}))
    ws.merge_range("A4:A5", "No.", kp)
    ws.merge_range("B4:B5", "Sasaran / Indikator", kp)
    ws.merge_range("C4:E4", "KINERJA", kp)
    for c, t in zip("CDE", ["Target", "Realisasi", "Capaian (%)"]):
        ws.write(f"{c}5", t, kp)
    ws.merge_range("F4:F5", "Program pendukung", kp)
    ws.merge_range("G4:I4", "ANGGARAN", kp)
    for c, t in zip("GHI", ["Pagu", "Realisasi", "Serapan"]):
        ws.write(f"{c}5", t, kp)
    ws.merge_range("J4:J5", "Efisiensi (capaian : serapan)", kp)
    A = {}
    r, n = 6, 0
    band, capS = [], []
    TG = TH = 0
    for i, (s, inds, prgs) in enumerate(SAS, 1):
        b = r
        m = max(len(inds), len(prgs))
        caps, PG, RG = [], 0, 0
        for j in range(m):
            q = b + 1 + j
            ws.write(f"A{q}", "", tx)
            if j < len(inds):
                nm, t, re, d = inds[j]
                c = persen(re, t)
                caps.append(c)
                ws.write(f"B{q}", f"{i}.{j + 1} {nm}", tx)
                ws.write(f"C{q}", t, ang[d])
                ws.write(f"D{q}", re, ang[d])
                ws.write_formula(f"E{q}", f"=ROUND(D{q}/C{q}*100,2)", ang[2], float(c))
                A[f"C{q}"], A[f"D{q}"], A[f"E{q}"] = teks(t), teks(re), teks(c)
                n += 1
            else:
                for h in "BCDE":
                    ws.write(f"{h}{q}", "", tx)
            if j < len(prgs):
                nm, lo, hi = prgs[j]
                p = R.randint(lo * 1000, hi * 1000)
                x = int(p * R.uniform(0.87, 0.985))
                PG += p
                RG += x
                ws.write(f"F{q}", nm, tx)
                ws.write(f"G{q}", p, ang[0])
                ws.write(f"H{q}", x, ang[0])
                ws.write_formula(f"I{q}", f"=ROUND(H{q}/G{q},4)", pc, float(persen(x, p) / 100))
                A[f"G{q}"], A[f"H{q}"], A[f"I{q}"] = str(p * 1000), str(x * 1000), teks(persen(x, p))
            else:
                for h in "FGHI":
                    ws.write(f"{h}{q}", "", tx)
            ws.write(f"J{q}", "", tx)
        e = b + m
        rc = bulat(sum(caps) / len(caps))
        ser = persen(RG, PG)
        ws.write(f"A{b}", i, f(bold=True, align="center", bg_color="#F2F2F2"))
        ws.write(f"B{b}", s, txb)
        ws.write(f"C{b}", "", txb)
        ws.write(f"D{b}", "rata2", txb)
        ws.write_formula(f"E{b}", f"=ROUND(AVERAGE(E{b + 1}:E{e}),2)", angb[2], float(rc))
        ws.write(f"F{b}", f"{len(prgs)} program", txb)
        ws.write_formula(f"G{b}", f"=SUM(G{b + 1}:G{e})", angb[0], PG)
        ws.write_formula(f"H{b}", f"=SUM(H{b + 1}:H{e})", angb[0], RG)
        ws.write_formula(f"I{b}", f"=ROUND(H{b}/G{b},4)", pcb, float(ser / 100))
        ws.write_formula(f"J{b}", f"=ROUND(E{b}/(I{b}*100),2)", angb[2], float(bulat(rc / ser)))
        A[f"E{b}"], A[f"G{b}"], A[f"H{b}"], A[f"I{b}"] = teks(rc), str(PG * 1000), str(RG * 1000), teks(ser)
        band.append(b)
        capS.append(rc)
        TG += PG
        TH += RG
        r = e + 1
    rc, ser = bulat(sum(capS) / len(capS)), persen(TH, TG)
    ws.merge_range(
        f"A{r}:D{r}", "RATA-RATA CAPAIAN SASARAN / JUMLAH ANGGARAN", f(bold=True, align="center", bg_color="#BDD7EE")
    )
    ws.write_formula(f"E{r}", "=ROUND(AVERAGE(" + ",".join(f"E{b}" for b in band) + "),2)", angb[2], float(rc))
    ws.write(f"F{r}", "", txb)
    for h, v in (("G", TG), ("H", TH)):
        ws.write_formula(f"{h}{r}", "=" + "+".join(f"{h}{b}" for b in band), angb[0], v)
        A[f"{h}{r}"] = str(v * 1000)
    ws.write_formula(f"I{r}", f"=ROUND(H{r}/G{r},4)", pcb, float(ser / 100))
    ws.write_formula(f"J{r}", f"=ROUND(E{r}/(I{r}*100),2)", angb[2], float(bulat(rc / ser)))
    A[f"E{r}"], A[f"I{r}"] = teks(rc), teks(ser)
    ws.write(
        f"B{r + 2}",
        "Belum termasuk Program Penunjang Urusan (tidak dibagi ke sasaran).",
        wb.add_format({"italic": True, "font_size": 8}),
    )
    ws.write(f"H{r + 4}", "Kasubbag Perencanaan dan Keuangan,")
    ws.write(f"H{r + 8}", "Nama Pejabat")
    ws.write(f"H{r + 9}", "NIP. 00000000 000000 0 000")
    w2 = wb.add_worksheet("cek")
    w2.write("A1", "sdh dicocokkan dgn LRA (bu bendahara) tgl 17/1")
    w2.write("A2", "warna jgn dirubah ya")
    wb.close()
    np_ = sum(len(s[2]) for s in SAS)
    return {
        "cerita": "Tabel efisiensi Dinas Pertanian dalam ribuan rupiah: pita sasaran berisi rata-rata dan jumlah di kepala blok, indikator di kiri dan "
        "program di kanan tanpa hubungan baris; serapan sebagai pecahan berformat persen, capaian sebagai angka biasa.",
        "dokumen": [
            {
                "berkas": berkas,
                "lembar": lbr,
                "jenis": ["kinerja-anggaran"],
                "baris": [n, n + np_ + len(SAS)],
                "angka": A,
            }
        ],
        "bukan": [(berkas, "cek")],
        "salah": [],
    }


# =============================================================================================== l05
def l05_pembanding_dua_tabel(folder):
    R = random.Random(2105)
    b1, b2 = "BAB III perbandingan.xlsx", "serapan 3 thn (bu bendahara).xlsx"
    # indikator, satuan, desimal, (T,R) 2022-2024, akhir renstra 2026, provinsi, nasional
    IND = [
        (
            "Produksi padi",
            "ton GKG",
            2,
            [("198500", "196204.75"), ("201000", "203418.20"), ("204000", "199873.60")],
            "210000",
            None,
            None,
        ),
        (
            "Produktivitas padi",
            "ku/ha",
            2,
            [("56.20", "55.91"), ("56.80", "57.14"), ("57.40", "56.88")],
            "58.50",
            "55.73",
            "52.90",
        ),
        (
            "Produktivitas jagung",
            "ku/ha",
            2,
            [("61.00", "60.35"), ("62.00", "61.48"), ("63.00", "64.02")],
            "65.00",
            "58.66",
            "57.95",
        ),
        (
            "Produksi daging sapi",
            "kg",
            0,
            [("412000", "398760"), ("418000", "421335"), ("425000", "430118")],
            "440000",
            None,
            None,
        ),
        (
            "Nilai Tukar Petani (NTP)",
            "angka",
            2,
            [("102.50", "101.87"), ("103.00", "104.26"), ("104.00", "107.39")],
            "105.50",
            "108.12",
            "112.40",
        ),
        (
            "Persentase penyuluh yang kompeten",
            "%",
            2,
            [("60.00", "57.89"), ("65.00", "65.79"), ("70.00", "71.05")],
            "80.00",
            "68.30",
            None,
        ),
    ]
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "3.4 dan 3.5"
    k = Kertas(ws)
    k.lebar(A=4, B=34, C=10, D=13, E=13, F=9, G=13, H=13, I=9, J=13, K=13, L=9, M=13, N=11)
    k.isi("A1", "Tabel 3.4", kotak=False, bungkus=False)
    k.isi(
        "A2",
        "Perbandingan Target dan Realisasi Kinerja Tahun 2022 s/d 2024 serta Target Akhir Renstra",
        kotak=False,
        tebal=True,
        bungkus=False,
    )
    for h, t in zip("ABC", ["No", "Indikator Kinerja", "Satuan"]):
        k.kepala(f"{h}4:{h}6", t, warna=HIJAU)
    k.kepala("D4:L4", "T A H U N", warna=HIJAU)
    for a, z, th in [("D", "F", 2022), ("G", "I", 2023), ("J", "L", 2024)]:
        k.kepala(f"{a}5:{z}5", th, warna=HIJAU)
        for h, t in zip([a, HRF(openpyxl.utils.column_index_from_string(a) + 1), z], ["T", "R", "%"]):
            k.kepala(f"{h}6", t, warna=HIJAU)
    k.kepala("M4:M6", "Target akhir Renstra (2026)", warna=HIJAU)
    k.kepala("N4:N6", "Tk. kemajuan s/d 2024 (%)", warna=HIJAU)
    r = 7
    for i, (nm, sat, des, th, akhir, _, _) in enumerate(IND, 1):
        k.isi(f"A{r}", i, rata="center")
        k.isi(f"B{r}", nm)
        k.isi(f"C{r}", sat, rata="center")
        for (t, x), h in zip(th, "DGJ"):
            c0 = openpyxl.utils.column_index_from_string(h)
            k.isi(f"{h}{r}", idn(t, des), t, rata="right")
            k.isi(f"{HRF(c0 + 1)}{r}", idn(x, des), x, rata="right")
            k.isi(f"{HRF(c0 + 2)}{r}", idn(persen(x, t), 2), persen(x, t), rata="right")
        k.isi(f"M{r}", idn(akhir, des), akhir, rata="right")
        k.isi(f"N{r}", idn(persen(th[2][1], akhir), 2), persen(th[2][1], akhir), rata="right")
        r += 1
    k.isi(
        f"A{r}",
        "Ket: T = target, R = realisasi. Sumber: Bidang TPH, Bidang Peternakan, BPS (diolah)",
        kotak=False,
        miring=True,
        uk=8,
        bungkus=False,
    )
    r += 3
    d = Kertas(ws)
    d.isi(f"C{r}", "Tabel 3.5", kotak=False, bungkus=False)
    d.isi(
        f"C{r + 1}",
        "Realisasi Kinerja Kabupaten dibanding Provinsi dan Nasional Th. 2024",
        kotak=False,
        tebal=True,
        bungkus=False,
    )
    r += 3
    d.kepala(f"C{r}", "No", warna=KUNING)
    d.kepala(f"D{r}:F{r}", "Indikator", warna=KUNING)
    d.kepala(f"G{r}", "Kabupaten", warna=KUNING)
    d.kepala(f"H{r}", "Provinsi", warna=KUNING)
    d.kepala(f"I{r}:J{r}", "Nasional", warna=KUNING)
    d.kepala(f"K{r}:L{r}", "Ket", warna=KUNING)
    r += 1
    n2 = 0
    for nm, sat, des, th, _, pv, na in IND:
        if not (pv or na):
            continue
        n2 += 1
        for h in "CDEFGHIJKL":
            ws[f"{h}{r}"].border = KOTAK
        d.isi(f"C{r}", n2, rata="center")
        ws.merge_cells(f"D{r}:F{r}")
        d.isi(f"D{r}", f"{nm} ({sat})")
        x = th[2][1]
        d.isi(f"G{r}", idn(x, des), x, rata="center")
        d.isi(f"H{r}", idn(pv, des), pv, rata="center")
        ws.merge_cells(f"I{r}:J{r}")
        if na:
            d.isi(f"I{r}", idn(na, des), na, rata="center")
        else:
            d.isi(f"I{r}", "belum rilis", rata="center")
        ws.merge_cells(f"K{r}:L{r}")
        d.isi(f"K{r}", "di atas prov." if Decimal(x) > Decimal(pv) else "di bawah prov.")
        r += 1
    wb.save(folder / b1)
    # --- serapan tiga tahun: tahun terbaru di depan, jumlah di kepala
    wb = openpyxl.Workbook()
    w = wb.active
    w.title = "Sheet1"
    s = Kertas(w)
    s.lebar(A=50, B=21, C=21, D=8, E=21, F=21, G=8, H=21, I=21, J=8)
    s.isi(
        "A1",
        "PERKEMBANGAN SERAPAN DINAS PERTANIAN KAB. LEMBAH SARI",
        tebal=True,
        kotak=False,
        bungkus=False,
        font="Times New Roman",
        uk=13,
    )
    s.isi("A2", "3 tahun terakhir", kotak=False, miring=True, font="Times New Roman")
    s.kepala("A4:A5", "PROGRAM", font="Times New Roman")
    for a, th in zip((2, 5, 8), (2024, 2023, 2022)):
        s.kepala(f"{HRF(a)}4:{HRF(a + 2)}4", f"TA. {th}", font="Times New Roman")
        for j, t in enumerate(["Pagu", "Realisasi", "%"]):
            s.kepala(f"{HRF(a + j)}5", t, font="Times New Roman")
    data = []
    for kp, np_, _ in TANI:
        br = []
        dasar = R.randint(*((9_000_000_000, 14_000_000_000) if kp == "01" else (450_000_000, 5_200_000_000)))
        for th in range(3):
            p = acak(R, int(dasar * 0.85), int(dasar * 1.15), 1000)
            br.append((p, int(p * R.uniform(0.82, 0.995))))
        data.append((np_.title().replace(" Dan ", " dan "), br))
    tot = [(sum(x[1][t][0] for x in data), sum(x[1][t][1] for x in data)) for t in range(3)]
    r = 6
    for nm, br in [("JUMLAH", tot)] + data:
        tb = nm == "JUMLAH"
        s.isi(f"A{r}", nm, tebal=tb, font="Times New Roman")
        for a, (p, x) in zip((2, 5, 8), br):
            s.isi(f"{HRF(a)}{r}", p, p, fmt='"Rp"\\ #,##0', tebal=tb, font="Times New Roman")
            s.isi(f"{HRF(a + 1)}{r}", x, x, fmt='"Rp"\\ #,##0', tebal=tb, font="Times New Roman")
            c = persen(x, p)
            s.isi(f"{HRF(a + 2)}{r}", float(c), c, fmt="0.00", tebal=tb, font="Times New Roman")
        r += 1
    wb.save(folder / b2)
    return {
        "cerita": "Dua tabel pembanding pada satu lembar (tiga tahun T/R/% bertumpuk lalu pembanding provinsi/nasional yang mulai di kolom C), "
        "angka teks; ditambah berkas serapan tiga tahun dari bendahara dengan tahun terbaru di kiri dan jumlah di kepala.",
        "dokumen": [
            {
                "berkas": b1,
                "lembar": "3.4 dan 3.5",
                "jenis": ["pembanding"],
                "baris": [len(IND), len(IND)],
                "angka": k.angka,
            },
            {"berkas": b1, "lembar": "3.4 dan 3.5", "jenis": ["pembanding"], "baris": [n2, n2], "angka": d.angka},
            {
                "berkas": b2,
                "lembar": "Sheet1",
                "jenis": ["pembanding", "realisasi"],
                "baris": [len(data), len(data)],
                "angka": s.angka,
            },
        ],
        "bukan": [],
        "salah": [],
    }


# =============================================================================================== l06
def l06_pegawai_rsud(folder):
    R = random.Random(2106)
    berkas = "Data SDM RSUD per 31 Des 2024.xlsx"
    GRP = [
        (
            "I",
            "TENAGA MEDIS",
            [
                ("Dokter Spesialis", (9, 16), (0, 4), (2, 6)),
                ("Dokter Umum", (6, 12), (1, 5), (2, 7)),
                ("Dokter Gigi", (1, 3), (0, 0), (0, 2)),
            ],
        ),
        (
            "II",
            "TENAGA KEPERAWATAN DAN KEBIDANAN",
            [
                ("Perawat", (41, 78), (23, 59), (30, 66)),
                ("Bidan", (0, 0), (0, 0), (0, 0)),
                ("Terapis gigi dan mulut", (1, 3), (0, 2), (0, 2)),
            ],
        ),
        (
            "III",
            "TENAGA KESEHATAN LAINNYA",
            [
                ("Apoteker / TTK", (3, 8), (2, 6), (2, 6)),
                ("Ahli Lab. Medik", (2, 6), (1, 4), (1, 5)),
                ("Radiografer", (2, 5), (1, 3), (1, 3)),
                ("Nutrisionis", (1, 3), (1, 2), (0, 2)),
                ("Perekam medis", (2, 4), (1, 3), (2, 5)),
            ],
        ),
        (
            "IV",
            "TENAGA NON KESEHATAN",
            [
                ("Administrasi / keuangan", (8, 15), (3, 8), (14, 25)),
                ("Sopir, satpam, CS, juru masak", (2, 5), (0, 2), (21, 38)),
            ],
        ),
    ]
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "ketenagaan"
    k = Kertas(ws)
    k.lebar(A=5, B=36, C=7, D=7, E=7, F=7, G=7, H=7, I=8, J=8, K=11, L=14)
    k.judul("A1:L1", "KEADAAN PEGAWAI RSUD SRI WALUYO KAB. TANJUNG RIMBA")
    k.judul("A2:L2", "MENURUT JENIS TENAGA, STATUS DAN JENIS KELAMIN", uk=10)
    k.kepala("A4:A6", "NO")
    k.kepala("B4:B6", "JENIS KETENAGAAN")
    k.kepala("C4:H4", "STATUS KEPEGAWAIAN")
    for a, z, t in [("C", "D", "PNS"), ("E", "F", "PPPK"), ("G", "H", "BLUD / kontrak")]:
        k.kepala(f"{a}5:{z}5", t)
        k.kepala(f"{a}6", "L")
        k.kepala(f"{z}6", "P")
    k.kepala("I4:K5", "JUMLAH")
    k.kepala("I6", "L")
    k.kepala("J6", "P")
    k.kepala("K6", "L + P")
    k.kepala("L4:L6", "KET")

    def brs(r, no, nm, v, tb, w=None):
        k.isi(f"A{r}", no, tebal=tb, rata="center", warna=w)
        k.isi(f"B{r}", nm, tebal=tb, warna=w)
        L, P = v[0] + v[2] + v[4], v[1] + v[3] + v[5]
        for h, x in zip("CDEFGHIJ", list(v) + [L, P]):
            k.isi(f"{h}{r}", x if x else "-", x if x else None, tebal=tb, rata="center", warna=w)
        k.isi(f"K{r}", f"{L + P} org", L + P, tebal=tb, rata="center", warna=w)
        ws[f"L{r}"].border = KOTAK

    r, n = 7, 0
    gt = [0] * 6
    salah = []
    for no, g, isi in GRP:
        rg = r
        r += 1
        sub = [0] * 6
        for j, (nm, pns, pk, bl) in enumerate(isi, 1):
            v = []
            for lo, hi in (pns, pk, bl):
                a = R.randint(lo, hi)
                v += [a, R.randint(lo, hi) + (a // 2 if nm == "Perawat" else 0)]
            if nm == "Bidan":
                v = [0, 31, 0, 14, 0, 19]
            if nm == "Perawat":
                v[3] = 47
            brs(r, j, nm, v, False)
            if nm == "Perawat":
                ws[f"F{r}"].value = 74
                salah.append({"berkas": berkas, "lembar": "ketenagaan", "sel": f"F{r}", "benar": "47"})
            if nm == "Dokter Spesialis":
                k.isi(f"L{r}", "2 org tubel")
            sub = [a + b for a, b in zip(sub, v)]
            r += 1
            n += 1
        brs(rg, no, g, sub, True, ABU)
        gt = [a + b for a, b in zip(gt, sub)]
    brs(r, None, "JUMLAH SELURUHNYA", gt, True, KUNING)
    k.isi(
        f"A{r + 2}",
        "Sumber : Subbag Umum dan Kepegawaian (hasil rekon dgn BKPSDM)",
        kotak=False,
        miring=True,
        uk=8,
        bungkus=False,
    )
    PNS, PPPK, BLUD = gt[0] + gt[1], gt[2] + gt[3], gt[4] + gt[5]

    def bagi(total, bobot):
        v = [total * b // sum(bobot) for b in bobot]
        v[bobot.index(max(bobot))] += total - sum(v)
        return v

    # --- menurut pendidikan, jumlah di kepala dan status ke bawah
    w = wb.create_sheet("pendidikan")
    p = Kertas(w)
    p.lebar(A=2, B=22, C=12, D=12, E=12, F=12, G=12, H=12, I=12)
    p.isi("B1", "Pegawai menurut tingkat pendidikan (orang)", kotak=False, tebal=True, bungkus=False)
    PD = ["S2/Sp", "S1/Profesi", "D IV", "D III", "SLTA", "SLTP ke bawah"]
    p.kepala("B3", "Status", warna=HIJAU)
    p.kepala("C3", "Jumlah", warna=HIJAU)
    for h, t in zip("DEFGHI", PD):
        p.kepala(f"{h}3", t, warna=HIJAU)
    K = [
        ("PNS", bagi(PNS, [12, 30, 9, 45, 7, 1])),
        ("PPPK", bagi(PPPK, [2, 31, 8, 50, 6, 0])),
        ("BLUD / kontrak", bagi(BLUD, [3, 22, 5, 38, 40, 9])),
    ]
    r = 4
    for nm, v in [("Seluruhnya", [sum(x) for x in zip(*[a[1] for a in K])])] + K:
        tb = nm == "Seluruhnya"
        p.isi(f"B{r}", nm, tebal=tb)
        p.isi(f"C{r}", str(sum(v)), sum(v), tebal=True, rata="right")
        for h, x in zip("DEFGHI", v):
            p.isi(f"{h}{r}", str(x) if x else "-", x if x else None, tebal=tb, rata="right")
        r += 1
    # --- golongan PNS, tabel belah dua
    w = wb.create_sheet("gol PNS")
    g = Kertas(w)
    g.lebar(A=24, B=10, C=3, D=24, E=10)
    g.isi("A1", "PNS menurut pangkat / gol. ruang", kotak=False, tebal=True, bungkus=False)
    for h, t in zip("ABDE", ["Pangkat / Gol.", "Jml", "Pangkat / Gol.", "Jml"]):
        g.kepala(f"{h}3", t)
    KI = [
        "Pembina Utama Muda / IV c",
        "Pembina Tk. I / IV b",
        "Pembina / IV a",
        "Penata Tk. I / III d",
        "Penata / III c",
        "Penata Muda Tk. I / III b",
    ]
    KA = [
        "Penata Muda / III a",
        "Pengatur Tk. I / II d",
        "Pengatur / II c",
        "Pengatur Muda Tk. I / II b",
        "Pengatur Muda / II a",
        "Juru / I c",
    ]
    v = bagi(PNS, [2, 9, 14, 40, 31, 28, 36, 22, 17, 4, 3, 2])
    for i in range(6):
        g.isi(f"A{4 + i}", KI[i])
        g.isi(f"B{4 + i}", v[i], v[i], rata="center")
        g.isi(f"D{4 + i}", KA[i])
        g.isi(f"E{4 + i}", v[6 + i], v[6 + i], rata="center")
    g.kepala("A10:D10", "Jumlah PNS")
    g.isi("E10", sum(v), sum(v), tebal=True, rata="center")
    w = wb.create_sheet("jaga lebaran")
    for i, b in enumerate(
        [
            ["JADWAL PIKET LIBUR"],
            ["Tgl", "Pagi", "Siang", "Malam"],
            ["9", "tim A", "tim B", "tim C"],
            ["10", "tim B", "tim C", "tim A"],
        ],
        1,
    ):
        for j, x in enumerate(b, 1):
            w.cell(i, j, x)
    wb.save(folder / berkas)
    ng = len(v)
    return {
        "cerita": "Tenaga kontrak kepegawaian RSUD: jumlah kelompok ada di baris kepala kelompok, nol ditulis '-', jumlah 'xx org'; pendidikan ditulis menyamping "
        "dengan jumlah di kepala, golongan dibelah dua; satu jumlah perawat PPPK tertukar digit.",
        "dokumen": [
            {
                "berkas": berkas,
                "lembar": "ketenagaan",
                "jenis": ["pegawai"],
                "baris": [n, n + len(GRP)],
                "angka": k.angka,
            },
            {"berkas": berkas, "lembar": "pendidikan", "jenis": ["pegawai"], "baris": [3, 3], "angka": p.angka},
            {"berkas": berkas, "lembar": "gol PNS", "jenis": ["pegawai"], "baris": [ng // 2, ng], "angka": g.angka},
        ],
        "bukan": [(berkas, "jaga lebaran")],
        "salah": salah,
    }


# =============================================================================================== l07
def l07_renstra_dan_rkt(folder):
    R = random.Random(2107)
    b1, b2 = "TC27 Renstra Distan (dipotong).xlsx", "RKT 2025 Distan.xlsx"
    # program: kode, nama, sasaran ke-, [(indikator, satuan, awal, [5 target], des)], [(kode keg, nama, lo, hi juta)]
    PG = [
        (
            "02",
            "Program Penyediaan dan Pengembangan Sarana Pertanian",
            0,
            [
                (
                    "Persentase peningkatan produksi tanaman pangan",
                    "%",
                    "1.10",
                    ["1.25", "1.40", "1.55", "1.70", "1.85"],
                    2,
                ),
                ("Cakupan pengawasan pupuk bersubsidi", "kec.", "9", ["10", "11", "12", "13", "14"], 0),
            ],
            [
                ("2.01", "Pengawasan Penggunaan Sarana Pertanian", 700, 1900),
                ("2.02", "Pengelolaan SDG Hewan, Tumbuhan dan Mikro Organisme", 120, 480),
            ],
        ),
        (
            "03",
            "Program Penyediaan dan Pengembangan Prasarana Pertanian",
            0,
            [
                (
                    "Persentase prasarana pertanian dalam kondisi baik",
                    "%",
                    "58.00",
                    ["61.00", "64.50", "68.00", "71.50", "75.00"],
                    2,
                )
            ],
            [
                ("2.01", "Pengembangan Prasarana Pertanian", 200, 900),
                ("2.02", "Pembangunan Prasarana Pertanian", 2600, 6400),
            ],
        ),
        (
            "04",
            "Program Pengendalian Kesehatan Hewan dan Kesehatan Masyarakat Veteriner",
            1,
            [
                (
                    "Persentase penanganan penyakit hewan menular",
                    "%",
                    "81.00",
                    ["83.00", "85.00", "87.00", "89.00", "91.00"],
                    2,
                ),
                ("Jumlah unit usaha ber-NKV", "unit", "4", ["5", "7", "9", "11", "13"], 0),
            ],
            [
                ("2.01", "Penjaminan Kesehatan Hewan", 220, 780),
                ("2.04", "Penerapan dan Pengawasan Persyaratan Teknis Kesmavet", 60, 210),
            ],
        ),
        (
            "07",
            "Program Penyuluhan Pertanian",
            2,
            [
                (
                    "Persentase kelompok tani kelas madya dan utama",
                    "%",
                    "21.50",
                    ["23.00", "24.50", "26.00", "27.50", "29.00"],
                    2,
                )
            ],
            [("2.01", "Pelaksanaan Penyuluhan Pertanian", 640, 1700)],
        ),
    ]
    TH = [2022, 2023, 2024, 2025, 2026]
    wb = xlsxwriter.Workbook(str(folder / b1))
    ws = wb.add_worksheet("6.1")
    B = {"border": 1, "font_name": "Arial Narrow", "font_size": 9, "valign": "top", "text_wrap": True}
    f = lambda **q: wb.add_format({**B, **q})
    kp, tx, tb, ct = (
        f(bold=True, align="center", valign="vcenter", bg_color="#D9E1F2"),
        f(),
        f(bold=True),
        f(align="center"),
    )
    jt, jtb = f(num_format="#,##0.00"), f(num_format="#,##0.00", bold=True)
    kec = f(align="center", font_size=7, italic=True)
    jd = wb.add_format({"bold": True, "font_size": 12, "font_name": "Arial Narrow"})
    ws.write("A1", "RENCANA PROGRAM, KEGIATAN, DAN PENDANAAN DINAS PERTANIAN KABUPATEN KARANG TINGGI", jd)
    ws.write("A2", "Tahun 2022 - 2026", jd)
    ws.set_column("A:C", 4)
    ws.set_column("D:E", 32)
    ws.set_column("F:F", 7)
    ws.set_column("G:S", 10)
    ws.merge_range("A4:C6", "Kode", kp)
    ws.merge_range("D4:D6", "Program / Kegiatan", kp)
    ws.merge_range("E4:E6", "Indikator", kp)
    ws.merge_range("F4:F6", "Sat", kp)
    ws.merge_range("G4:G6", "Data awal 2021", kp)
    ws.merge_range("H4:I5", "Kondisi akhir Renstra", kp)
    ws.write("H6", "target", kp)
    ws.write("I6", "Rp (juta)", kp)
    ws.merge_range("J4:S4", "Target kinerja dan kerangka pendanaan", kp)
    kol = {th: (HRF(10 + 2 * i), HRF(11 + 2 * i)) for i, th in enumerate(TH)}
    for th, (a, b) in kol.items():
        ws.merge_range(f"{a}5:{b}5", th, kp)
        ws.write(f"{a}6", "target", kp)
        ws.write(f"{b}6", "Rp (juta)", kp)
    ws.merge_range("A7:C7", "1", kec)
    for i, h in enumerate("DEFGHIJKLMNOPQRS", 2):
        ws.write(f"{h}7", i, kec)
    A, DATA = {}, []
    r = 9
    n = 0
    barprog = []
    jml = {th: 0 for th in TH}

    def sel_rp(rr, th, v, rumus=None, tebal=False):
        ref = f"{kol[th][1]}{rr}"
        (
            ws.write_formula(ref, rumus, jtb if tebal else jt, v / 100)
            if rumus
            else ws.write(ref, v / 100, jtb if tebal else jt)
        )
        A[ref] = str(v * 10000)

    for kode, nm, sas, inds, kegs in PG:
        p0 = r
        rk0 = p0 + len(inds)
        rincian = [{th: R.randint(lo * 20, hi * 20) * 5 for th in TH} for _, _, lo, hi in kegs]  # perseratus juta
        for j, (ind, sat, awal, tg, des) in enumerate(inds):
            q = p0 + j
            fm = f(num_format="0.00" if des else "0", align="center")
            for h, v in zip("ABCD", ["3", "27", kode, nm] if j == 0 else ["", "", "", ""]):
                ws.write(f"{h}{q}", v, tb)
            ws.write(f"E{q}", ind, tx)
            ws.write(f"F{q}", sat, ct)
            ws.write(f"G{q}", float(awal), fm)
            A[f"G{q}"] = teks(awal)
            ws.write(f"H{q}", float(tg[-1]), fm)
            A[f"H{q}"] = teks(tg[-1])
            ws.write(f"I{q}", "", tx)
            for th, t in zip(TH, tg):
                ws.write(f"{kol[th][0]}{q}", float(t), fm)
                A[f"{kol[th][0]}{q}"] = teks(t)
                if j:
                    ws.write(f"{kol[th][1]}{q}", "", tx)
            n += 1
        for j, (kk, kn, _, _) in enumerate(kegs):
            q = rk0 + j
            for h, v in zip("ABCDEFGH", ["", "", "", f"{kk}  {kn}", "", "", "", ""]):
                ws.write(f"{h}{q}", v, tx)
            for th in TH:
                ws.write(f"{kol[th][0]}{q}", "", tx)
                sel_rp(q, th, rincian[j][th])
            t = sum(rincian[j].values())
            ws.write_formula(f"I{q}", "=" + "+".join(f"{kol[th][1]}{q}" for th in TH), jt, t / 100)
            A[f"I{q}"] = str(t * 10000)
            n += 1
        pr = {}
        for th in TH:
            v = sum(x[th] for x in rincian)
            pr[th] = v
            jml[th] += v
            sel_rp(p0, th, v, f"=SUM({kol[th][1]}{rk0}:{kol[th][1]}{rk0 + len(kegs) - 1})", True)
        ws.write_formula(f"I{p0}", "=" + "+".join(f"{kol[th][1]}{p0}" for th in TH), jtb, sum(pr.values()) / 100)
        A[f"I{p0}"] = str(sum(pr.values()) * 10000)
        barprog.append(p0)
        DATA.append(
            (
                kode,
                nm,
                sas,
                inds,
                pr[2025] * 10000,
                [(kk, kn, rincian[j][2025] * 10000) for j, (kk, kn, _, _) in enumerate(kegs)],
            )
        )
        r = rk0 + len(kegs)
    ws.merge_range("A8:H8", "JUMLAH PAGU INDIKATIF", jtb)
    ws.write_formula("I8", "=" + "+".join(f"I{b}" for b in barprog), jtb, sum(jml.values()) / 100)
    A["I8"] = str(sum(jml.values()) * 10000)
    for th in TH:
        ws.write(f"{kol[th][0]}8", "", tb)
        sel_rp(8, th, jml[th], "=" + "+".join(f"{kol[th][1]}{b}" for b in barprog), True)
    ws.freeze_panes(7, 5)
    ws.write(
        f"A{r + 1}",
        "Program Penunjang Urusan tidak ditampilkan. Kolom unit PJ dan lokasi dihapus spy muat 1 lembar F4.",
        wb.add_format({"italic": True, "font_size": 8}),
    )
    wb.close()
    # --- RKT 2025, rupiah penuh
    SAS = [
        (
            "Meningkatnya produktivitas tanaman pangan dan hortikultura",
            [("Produktivitas padi", "59,20 ku/ha", "59.20"), ("Indeks pertanaman padi", "2,35", "2.35")],
        ),
        ("Meningkatnya produksi peternakan yang sehat", [("Produksi daging", "1.845.000 kg", "1845000")]),
        (
            "Meningkatnya kapasitas kelembagaan petani",
            [("Prosentase petani yang menerapkan teknologi anjuran", "64,00 %", "64")],
        ),
    ]
    wb = openpyxl.Workbook()
    w = wb.active
    w.title = "RKT"
    k = Kertas(w)
    k.lebar(A=4, B=30, C=28, D=14, E=42, F=38, G=12, H=22)
    k.judul("A1:H1", "RENCANA KINERJA TAHUNAN (RKT)", uk=12)
    k.judul("A2:H2", "DINAS PERTANIAN KABUPATEN KARANG TINGGI")
    k.judul("A3:H3", "TAHUN 2025")
    k.kepala("A5:A6", "No")
    k.kepala("B5:D5", "SASARAN")
    k.kepala("E5:H5", "PROGRAM / KEGIATAN")
    for h, t in zip("BCDEFGH", ["Uraian", "Indikator", "Target", "Uraian", "Indikator", "Target", "Pagu (Rp)"]):
        k.kepala(f"{h}6", t)
    for h, v in zip("ABCDEFGH", range(1, 9)):
        k.kepala(f"{h}7", v, tebal=False, uk=8)
    r, tot = 8, 0
    nb = 0
    for i, (s, inds) in enumerate(SAS):
        a = r
        kanan = []
        for kode, nm, sas, pi, pagu, kegs in DATA:
            if sas != i:
                continue
            for j, (ind, sat, awal, tg, des) in enumerate(pi):
                kanan.append(
                    (
                        f"3.27.{kode} {nm}" if j == 0 else None,
                        ind,
                        f"{idn(tg[3], des)} {sat}",
                        tg[3],
                        pagu if j == 0 else None,
                        True,
                    )
                )
            for kk, kn, v in kegs:
                kanan.append((f"3.27.{kode}.{kk} {kn}", None, None, None, v, False))
            tot += pagu
        nb += len(kanan)
        for j, (u, ind, tt, tv, pg, tb_) in enumerate(kanan):
            for h in "ABCDEFGH":
                w[f"{h}{r}"].border = KOTAK
            if j < len(inds):
                k.isi(f"C{r}", inds[j][0])
                k.isi(f"D{r}", inds[j][1], inds[j][2], rata="center")
            if u:
                k.isi(f"E{r}", u, tebal=tb_)
            if ind:
                k.isi(f"F{r}", ind)
                k.isi(f"G{r}", tt, tv, rata="center")
            if pg:
                k.isi(f"H{r}", idn(pg, 2), pg, rata="right", tebal=tb_)
            r += 1
        k.isi(f"A{a}", i + 1, rata="center")
        k.isi(f"B{a}", s)
        w.merge_cells(f"A{a}:A{r - 1}")
        w.merge_cells(f"B{a}:B{r - 1}")
    k.kepala(f"A{r}:G{r}", "J U M L A H")
    k.isi(f"H{r}", idn(tot, 2), tot, rata="right", tebal=True)
    for j, t in enumerate(
        [
            "Karang Tinggi,    Maret 2024",
            "KEPALA DINAS PERTANIAN",
            None,
            None,
            "Nama Pejabat",
            "NIP. 000000000000000000",
        ]
    ):
        if t:
            k.isi(f"G{r + 2 + j}", t, kotak=False, bungkus=False)
    wb.create_sheet("Sheet3")
    wb.save(folder / b2)
    nprog = len(PG)
    nkeg = sum(len(p[4]) for p in PG)
    return {
        "cerita": "Potongan T-C.27 dengan kondisi akhir ditaruh di depan tahun-tahunnya, dalam juta rupiah, jumlah di kepala, kode di tiga kolom; "
        "RKT 2025 di berkas lain memakai rupiah penuh sebagai teks dan target bersatuan.",
        "dokumen": [
            {"berkas": b1, "lembar": "6.1", "jenis": ["renstra"], "baris": [nprog + nkeg, n], "angka": A},
            {"berkas": b2, "lembar": "RKT", "jenis": ["rkt"], "baris": [nprog + nkeg, nb + 4], "angka": k.angka},
        ],
        "bukan": [(b2, "Sheet3")],
        "salah": [],
    }


# =============================================================================================== l08
RS = [
    (
        "01",
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
        [
            (
                "2.02",
                "Administrasi Keuangan Perangkat Daerah",
                [("0001", "Penyediaan Gaji dan Tunjangan ASN", 21000, 33000, "P")],
            ),
            (
                "2.10",
                "Peningkatan Pelayanan BLUD",
                [("0001", "Pelayanan dan Penunjang Pelayanan BLUD", 52000, 79000, "PMB")],
            ),
        ],
    ),
    (
        "02",
        "PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT",
        [
            (
                "2.01",
                "Penyediaan Fasilitas Pelayanan, Sarana, Prasarana dan Alat Kesehatan",
                [
                    ("0005", "Pengembangan Rumah Sakit", 2500, 7500, "BM"),
                    ("0014", "Pengadaan Alat Kesehatan/Alat Penunjang Medik", 1800, 5200, "M"),
                    ("0020", "Pemeliharaan Rutin dan Berkala Alat Kesehatan", 240, 800, "B"),
                ],
            ),
            (
                "2.02",
                "Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan",
                [
                    ("0032", "Operasional Pelayanan Rumah Sakit", 900, 2600, "B"),
                    ("0035", "Pelaksanaan Akreditasi Fasilitas Kesehatan", 90, 280, "B"),
                ],
            ),
        ],
    ),
    (
        "03",
        "PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN",
        [
            (
                "2.03",
                "Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDM Kesehatan",
                [("0001", "Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDM Kesehatan", 180, 520, "B")],
            )
        ],
    ),
]


def l08_rsud_dppa_ppk_triwulan(folder):
    R = random.Random(2108)
    b1, b2, b3 = "DPPA form 2.2 RSUD.xlsx", "PERUBAHAN PK 2024 RSUD.xlsx", "lap keu TW IV.xlsx"
    # pagu tiap sub kegiatan menurut jenis belanja, realisasi tiap triwulan
    T = []
    for kp, np_, kegs in RS:
        K = []
        for kk, nk, subs in kegs:
            S = []
            for ks, ns, lo, hi, jn in subs:
                tot = acak(R, lo * 1_000_000, hi * 1_000_000, 1000)
                b = dict.fromkeys("PBM", 0)
                if len(jn) == 1:
                    b[jn] = tot
                else:
                    sisa = tot
                    for x in jn[:-1]:
                        b[x] = int(tot * R.uniform(0.25, 0.6) / (len(jn) - 1)) // 1000 * 1000
                        sisa -= b[x]
                    b[jn[-1]] = sisa
                re = tot * R.uniform(0.9, 0.995)
                bb = [R.uniform(0.08, 0.2), R.uniform(0.18, 0.28), R.uniform(0.2, 0.3), R.uniform(0.25, 0.4)]
                tw = [int(re * x / sum(bb)) for x in bb]
                if kk == "2.02" and kp == "01":
                    bb = [R.uniform(0.21, 0.23), R.uniform(0.26, 0.29), R.uniform(0.23, 0.25), R.uniform(0.23, 0.26)]
                    tw = [int(re * x / sum(bb)) for x in bb]
                if ks == "0014":
                    tw = [0, 0, tw[0] + tw[1], tw[2] + tw[3]]
                S.append((ks, ns, b, tot, tw))
            K.append((kk, nk, S))
        T.append((kp, np_, K))
    jb = lambda subs: [sum(s[2][x] for s in subs) for x in "PBM"] + [sum(s[3] for s in subs)]
    jt = lambda subs: [sum(s[3] for s in subs)] + [sum(s[4][i] for s in subs) for i in range(4)]
    semua = [s for _, _, K in T for _, _, S in K for s in S]
    # ---------- DPPA 2.2: jenis belanja menyamping, angka teks
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "2.2"
    k = Kertas(ws)
    k.lebar(A=5, B=5, C=5, D=6, E=7, F=54, G=19, H=19, I=19, J=20)
    k.isi("A1", "Nomor DPPA", kotak=False, bungkus=False)
    k.isi("F1", ": DPPA/B.1/1.02.0.00.0.00.02.0000/001/2024", kotak=False, bungkus=False)
    k.isi("A2", "Urusan", kotak=False, bungkus=False)
    k.isi("F2", ": 1.02 Kesehatan", kotak=False, bungkus=False)
    k.isi("A3", "Unit Org.", kotak=False, bungkus=False)
    k.isi("F3", ": RSUD BUDI RAHAYU KABUPATEN SUMBER AGUNG", kotak=False, bungkus=False)
    k.judul("A5:J5", "REKAPITULASI DPPA BELANJA BERDASARKAN PROGRAM, KEGIATAN DAN SUB KEGIATAN TAHUN ANGGARAN 2024")
    k.kepala("A7:E7", "KODE", warna=ABU)
    for h, t in zip("ABCDE", ["Ur", "Bid", "Prg", "Keg", "Sub"]):
        k.kepala(f"{h}8", t, uk=8, warna=ABU)
    k.kepala("F7:F8", "URAIAN", warna=ABU)
    k.kepala("G7:H7", "BELANJA OPERASI", warna=ABU)
    k.kepala("G8", "Pegawai (5.1.01)", warna=ABU)
    k.kepala("H8", "Barang & Jasa (5.1.02)", warna=ABU)
    k.kepala("I7:I8", "BELANJA MODAL (5.2)", warna=ABU)
    k.kepala("J7:J8", "JUMLAH SETELAH PERUBAHAN", warna=ABU)
    r = 9
    n = 0

    def b_dppa(kode, nm, v, tb, w=None):
        nonlocal r
        for h, x in zip("ABCDE", kode):
            k.isi(f"{h}{r}", x, tebal=tb, rata="center", warna=w)
        k.isi(f"F{r}", nm, tebal=tb, warna=w)
        for h, x in zip("GHIJ", v):
            k.isi(f"{h}{r}", idn(x) if x else "-", x if x else None, tebal=tb, rata="right", warna=w)
        r += 1

    for kp, np_, K in T:
        b_dppa(["1", "02", kp, "", ""], np_, jb([s for _, _, S in K for s in S]), True)
        n += 1
        for kk, nk, S in K:
            b_dppa(["1", "02", kp, kk, ""], nk, jb(S), True)
            n += 1
            for s in S:
                b_dppa(["1", "02", kp, kk, s[0]], s[1], [s[2][x] for x in "PBM"] + [s[3]], False)
                n += 1
    b_dppa([""] * 5, "JUMLAH", jb(semua), True, ABU)
    for j, t in enumerate(
        ["Sumber Agung,   Oktober 2024", "Pengguna Anggaran", None, None, "Nama Pejabat", "NIP. 00000000 000000 0 000"]
    ):
        if t:
            k.isi(f"I{r + 1 + j}", t, kotak=False, bungkus=False)
    wb.save(folder / b1)
    # ---------- Perubahan PK: direktur (program), kabag (kolom dalam dan luar)
    wb = openpyxl.Workbook()
    w = wb.active
    w.title = "Direktur"
    p = Kertas(w)
    p.lebar(A=5, B=36, C=44, D=16, E=16, F=24)
    p.judul("A1:F1", "PERUBAHAN PERJANJIAN KINERJA TAHUN 2024")
    p.judul("A2:F2", "RSUD BUDI RAHAYU")
    for h, t in zip("ABC", ["NO", "SASARAN", "INDIKATOR KINERJA"]):
        p.kepala(f"{h}4:{h}5", t)
    p.kepala("D4:E4", "TARGET")
    p.kepala("D5", "semula")
    p.kepala("E5", "menjadi")
    p.kepala("F4:F5", "KET")
    IND = [
        (
            "Meningkatnya mutu layanan RSUD",
            [
                ("Bed Occupancy Rate", "68,00 %", "68", "70,00 %", "70", ""),
                ("Kepatuhan kebersihan tangan", "85,00 %", "85", "85,00 %", "85", "tetap"),
                ("Indikator nasional mutu yang tercapai", "10 indikator", "10", "11 indikator", "11", ""),
            ],
        ),
        ("Meningkatnya kepuasan pasien", [("Indeks Kepuasan Masyarakat", "82,75", "82.75", "83,10", "83.10", "")]),
        (
            "Meningkatnya pendapatan BLUD",
            [
                (
                    "Pendapatan BLUD",
                    "Rp 73.500.000.000",
                    "73500000000",
                    "Rp 76.250.000.000",
                    "76250000000",
                    "stlh reviu RBA",
                )
            ],
        ),
    ]
    r = 6
    ni = 0
    for i, (s, inds) in enumerate(IND, 1):
        a = r
        for nm, t1, v1, t2, v2, ket in inds:
            for h in "ABCDEF":
                w[f"{h}{r}"].border = KOTAK
            p.isi(f"C{r}", nm)
            p.isi(f"D{r}", t1, v1, rata="center")
            p.isi(f"E{r}", t2, v2, rata="center")
            p.isi(f"F{r}", ket or None)
            r += 1
            ni += 1
        p.isi(f"A{a}", i, rata="center")
        p.isi(f"B{a}", s)
        if r - a > 1:
            w.merge_cells(f"A{a}:A{r - 1}")
            w.merge_cells(f"B{a}:B{r - 1}")
    r += 1
    p.kepala(f"A{r}", "NO")
    p.kepala(f"B{r}:C{r}", "PROGRAM")
    p.kepala(f"D{r}:E{r}", "ANGGARAN PERUBAHAN (Rp)")
    p.kepala(f"F{r}", "KET")
    r += 1
    for i, (kp, np_, K) in enumerate(T, 1):
        for h in "ABCDEF":
            w[f"{h}{r}"].border = KOTAK
        w.merge_cells(f"B{r}:C{r}")
        w.merge_cells(f"D{r}:E{r}")
        v = sum(s[3] for _, _, S in K for s in S)
        p.isi(f"A{r}", i, rata="center")
        p.isi(f"B{r}", np_)
        p.isi(f"D{r}", v, v, fmt="#,##0", rata="right")
        p.isi(f"F{r}", "APBD-P" if kp != "01" else "APBD-P / BLUD")
        r += 1
    G = sum(s[3] for s in semua)
    p.kepala(f"A{r}:C{r}", "JUMLAH")
    w.merge_cells(f"D{r}:E{r}")
    p.isi(f"D{r}", G, G, fmt="#,##0", tebal=True, rata="right")
    w = wb.create_sheet("Kabid Yan & Kabag")
    q = Kertas(w)
    q.lebar(A=5, B=5, C=60, D=20, E=22, F=20)
    q.judul("A1:F1", "PERUBAHAN PERJANJIAN KINERJA TAHUN 2024")
    q.judul("A2:F2", "PEJABAT ADMINISTRATOR - RSUD BUDI RAHAYU")
    q.kepala("A4:B5", "NO")
    q.kepala("C4:C5", "KEGIATAN / SUB KEGIATAN")
    q.kepala("D4:E4", "ANGGARAN (Rp)")
    q.kepala("D5", "sub kegiatan")
    q.kepala("E5", "kegiatan")
    q.kepala("F4:F5", "PENANGGUNG JAWAB")
    r = 6
    no = 0
    nk_ = 0
    PJ = {"01": "Kabag Keuangan", "02": "Kabid Pelayanan", "03": "Kabag TU"}
    for kp, np_, K in T:
        for kk, nk, S in K:
            no += 1
            nk_ += 1
            for h in "ABCDEF":
                w[f"{h}{r}"].border = KOTAK
            v = sum(s[3] for s in S)
            q.isi(f"A{r}", no, rata="center", tebal=True)
            q.isi(f"C{r}", nk, tebal=True)
            q.isi(f"E{r}", v, v, fmt="#,##0", tebal=True)
            q.isi(f"F{r}", PJ[kp])
            r += 1
            for j, s in enumerate(S):
                for h in "ABCDEF":
                    w[f"{h}{r}"].border = KOTAK
                q.isi(f"B{r}", "abcdef"[j], rata="center")
                q.isi(f"C{r}", s[1])
                q.isi(f"D{r}", s[3], s[3], fmt="#,##0")
                r += 1
                nk_ += 1
    q.kepala(f"A{r}:C{r}", "JUMLAH")
    q.isi(f"D{r}", G, G, fmt="#,##0", tebal=True)
    q.isi(f"E{r}", G, G, fmt="#,##0", tebal=True)
    w[f"F{r}"].border = KOTAK
    wb.save(folder / b2)
    # ---------- laporan keuangan triwulan IV: jumlah di kaki tiap program
    wb = xlsxwriter.Workbook(str(folder / b3))
    w = wb.add_worksheet("TW IV")
    B = {"border": 1, "font_name": "Calibri", "font_size": 10}
    f = lambda **z: wb.add_format({**B, **z})
    kpf, tx, tb, rp, rpb, pc, pcb = (
        f(bold=True, align="center", valign="vcenter", text_wrap=True),
        f(text_wrap=True),
        f(bold=True, text_wrap=True),
        f(num_format='#,##0;-#,##0;"-"'),
        f(num_format='#,##0;-#,##0;"-"', bold=True, bg_color="#EDEDED"),
        f(num_format="0.00"),
        f(num_format="0.00", bold=True, bg_color="#EDEDED"),
    )
    w.set_column("A:A", 17)
    w.set_column("B:B", 52)
    w.set_column("C:H", 17)
    w.set_column("I:I", 8)
    w.set_column("J:J", 16)
    jd = wb.add_format({"bold": True, "font_size": 12})
    w.write("A1", "LAPORAN REALISASI KEUANGAN S.D. TRIWULAN IV TA 2024", jd)
    w.write("A2", "RSUD BUDI RAHAYU", jd)
    w.merge_range("A4:A5", "Kode", kpf)
    w.merge_range("B4:B5", "Uraian", kpf)
    w.merge_range("C4:C5", "Pagu (DPPA)", kpf)
    w.merge_range("D4:G4", "Realisasi per triwulan", kpf)
    for h, t in zip("DEFG", ["I", "II", "III", "IV"]):
        w.write(f"{h}5", t, kpf)
    w.merge_range("H4:H5", "Jumlah realisasi", kpf)
    w.merge_range("I4:I5", "%", kpf)
    w.merge_range("J4:J5", "Sisa pagu", kpf)
    A = {}
    r = 6
    n3 = 0
    kaki = []

    def isi_rp(r, v, rumus, tebal):
        F1, F2 = (rpb, pcb) if tebal else (rp, pc)
        tot = sum(v[1:])
        for i, h in enumerate("CDEFG"):
            (w.write_formula(f"{h}{r}", rumus(h), F1, v[i]) if rumus else w.write(f"{h}{r}", v[i], F1))
            if v[i]:
                A[f"{h}{r}"] = str(v[i])
        w.write_formula(f"H{r}", f"=SUM(D{r}:G{r})", F1, tot)
        A[f"H{r}"] = str(tot)
        w.write_formula(f"I{r}", f"=ROUND(H{r}/C{r}*100,2)", F2, float(persen(tot, v[0])))
        A[f"I{r}"] = teks(persen(tot, v[0]))
        w.write_formula(f"J{r}", f"=C{r}-H{r}", F1, v[0] - tot)
        A[f"J{r}"] = str(v[0] - tot)

    for kp, np_, K in T:
        for h in "CDEFGHIJ":
            w.write(f"{h}{r}", "", tx)
        w.write(f"A{r}", f"1.02.{kp}", tb)
        w.write(f"B{r}", np_, tb)
        r += 1
        a = r
        n3 += 1
        sb = [(kk, s) for kk, nk, S in K for s in S]
        for kk, s in sb:
            w.write(f"A{r}", f"1.02.{kp}.{kk}.{s[0]}", tx)
            w.write(f"B{r}", s[1], tx)
            isi_rp(r, [s[3]] + s[4], None, False)
            r += 1
            n3 += 1
        w.write(f"A{r}", "", tb)
        w.write(f"B{r}", f"Jumlah program {int(kp)}", tb)
        isi_rp(r, jt([s for _, s in sb]), lambda h, a=a, z=r - 1: f"=SUM({h}{a}:{h}{z})", True)
        kaki.append(r)
        r += 1
    w.write(f"A{r}", "", tb)
    w.write(f"B{r}", "TOTAL BELANJA RSUD", tb)
    isi_rp(r, jt(semua), lambda h: "=" + "+".join(f"{h}{x}" for x in kaki), True)
    w.write(f"G{r + 2}", "Bendahara Pengeluaran Pembantu,")
    w.write(f"G{r + 6}", "Nama Pejabat")
    w2 = wb.add_worksheet("no SP2D hilang")
    w2.write("A1", "cari di map biru: SP2D bulan Pebruari, GU ke 3")
    w2.write("A2", "tanya pak kasubag")
    wb.close()
    return {
        "cerita": "RSUD: DPPA 2.2 dengan jenis belanja menyamping dan kode lima kolom (teks), Perubahan PK dua jenjang (kolom dalam sub kegiatan, kolom luar kegiatan), "
        "dan laporan triwulan yang jumlah programnya di kaki blok.",
        "dokumen": [
            {"berkas": b1, "lembar": "2.2", "jenis": ["dppa"], "baris": [n, n], "angka": k.angka},
            {
                "berkas": b2,
                "lembar": "Direktur",
                "jenis": ["perubahan-pk"],
                "baris": [ni + 3, ni + 6],
                "angka": p.angka,
            },
            {
                "berkas": b2,
                "lembar": "Kabid Yan & Kabag",
                "jenis": ["perubahan-pk"],
                "baris": [nk_, nk_],
                "angka": q.angka,
            },
            {"berkas": b3, "lembar": "TW IV", "jenis": ["realisasi"], "baris": [n3, n3], "angka": A},
        ],
        "bukan": [(b3, "no SP2D hilang")],
        "salah": [],
    }
