"""Round 15, written as a planner of offices of a province in Kalimantan, formerly at BPS: notes, sources, definitions."""

import random
from decimal import ROUND_HALF_UP, Decimal

import openpyxl
import xlsxwriter
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from xlsxwriter.utility import xl_cell_to_rowcol as cr
from xlsxwriter.utility import xl_col_to_name as cn
from xlsxwriter.utility import xl_rowcol_to_cell as rc


# ------------------------------------------------------------------ alat bantu
def D(x):
    return x if isinstance(x, Decimal) else Decimal(str(x))


def hu(x, n=2):
    return D(x).quantize(Decimal(1).scaleb(-n), ROUND_HALF_UP)


def pct(a, b, n=2):
    return hu(D(a) / D(b) * 100, n)


def teks(x):
    s = format(D(x), "f")
    return s.rstrip("0").rstrip(".") if "." in s else s


def idn(x, n=0):
    """1234567.5 -> 1.234.567,50"""
    s = f"{hu(x, n):,.{n}f}"
    return s.replace(",", "_").replace(".", ",").replace("_", ".")


def sel(r, c):
    return rc(r - 1, c)


class Buku:
    def __init__(self, path, font, size):
        self.wb = xlsxwriter.Workbook(str(path))
        self.nama = path.name
        self.dasar = {"font_name": font, "font_size": size}
        self.wb.formats[0].set_font_name(font)
        self.wb.formats[0].set_font_size(size)
        self.cache = {}

    def F(self, **k):
        key = tuple(sorted(k.items()))
        if key not in self.cache:
            self.cache[key] = self.wb.add_format({**self.dasar, **k})
        return self.cache[key]

    def lembar(self, nama):
        return Lembar(self, nama)

    def tutup(self):
        self.wb.close()


class Lembar:
    """mencatat setiap angka yang ditulis"""

    def __init__(self, buku, nama):
        self.ws = buku.wb.add_worksheet(nama)
        self.nama = nama
        self.b = buku
        self.a = {}

    def t(self, a1, s, f=None):
        self.ws.write_string(*cr(a1), s, f)

    def m(self, rng, s, f=None):
        self.ws.merge_range(rng, s, f)

    def n(self, a1, v, f=None, kali=1):
        self.ws.write_number(*cr(a1), float(v) if D(v) % 1 else int(v), f)
        self.a[a1] = teks(D(v) * kali)

    def p(self, a1, v, f=None):
        """persen disimpan sebagai pecahan"""
        self.ws.write_number(*cr(a1), float(D(v) / 100), f)
        self.a[a1] = teks(v)

    def x(self, a1, s, v, f=None):
        """angka yang diketik sebagai teks"""
        self.ws.write_string(*cr(a1), s, f)
        self.a[a1] = teks(v)

    def f(self, a1, rumus, v, f=None, kali=1, persen=False):
        self.ws.write_formula(*cr(a1), rumus, f, float(D(v) / 100) if persen else (float(v) if D(v) % 1 else int(v)))
        self.a[a1] = teks(D(v) * kali)

    def gabung(self, rng, f):
        """gabungkan sel kosong; isi ditulis sesudahnya pada sel pertama"""
        self.ws.merge_range(rng, "", f)

    def dok(self, jenis, baris):
        return {
            "berkas": self.b.nama,
            "lembar": self.nama,
            "jenis": [jenis] if isinstance(jenis, str) else jenis,
            "baris": baris,
            "angka": dict(self.a),
        }


# ------------------------------------------------------------------ 1. PK Disbun Kalteng 2024
def l01_pk_disbun(folder):
    B = Buku(folder / "PK Kepala Dinas Perkebunan 2024.xlsx", "Bookman Old Style", 10)
    F = B.F
    # --- pernyataan
    P = B.lembar("Pernyataan")
    P.ws.set_paper(14)
    P.ws.set_column("A:A", 3)
    P.ws.set_column("B:B", 16)
    P.ws.set_column("C:C", 2)
    P.ws.set_column("D:H", 14)
    jd = F(bold=True, align="center", font_size=12)
    for i, s in enumerate(
        ["PEMERINTAH PROVINSI KALIMANTAN TENGAH", "DINAS PERKEBUNAN", "", "PERJANJIAN KINERJA TAHUN 2024"]
    ):
        P.m(f"A{2 + i}:H{2 + i}", s, jd)
    par = F(text_wrap=True, align="justify", valign="top")
    P.m(
        "B7:H8",
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta "
        "berorientasi pada hasil, kami yang bertanda tangan di bawah ini:",
        par,
    )
    P.ws.set_row(6, 28)
    for r, (a, b) in enumerate(
        [("Nama", "NAMA PEJABAT PERTAMA"), ("Jabatan", "Kepala Dinas Perkebunan Provinsi Kalimantan Tengah")]
    ):
        P.t(f"B{10 + r}", a), P.t(f"C{10 + r}", ":"), P.t(f"D{10 + r}", b)
    P.t("B12", "Selanjutnya disebut PIHAK PERTAMA")
    for r, (a, b) in enumerate([("Nama", "NAMA PEJABAT KEDUA"), ("Jabatan", "Gubernur Kalimantan Tengah")]):
        P.t(f"B{14 + r}", a), P.t(f"C{14 + r}", ":"), P.t(f"D{14 + r}", b)
    P.t("B16", "Selaku atasan PIHAK PERTAMA, selanjutnya disebut PIHAK KEDUA")
    P.m(
        "B18:H20",
        "PIHAK PERTAMA berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, "
        "dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan.",
        par,
    )
    P.m(
        "B21:H23",
        "PIHAK KEDUA akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja "
        "dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.",
        par,
    )
    P.t("F25", "Palangka Raya, 15 Januari 2024")
    P.t("B27", "PIHAK KEDUA,"), P.t("F27", "PIHAK PERTAMA,")
    P.t("B32", "NAMA PEJABAT KEDUA", F(bold=True)), P.t("F32", "NAMA PEJABAT PERTAMA", F(bold=True, underline=1))
    P.t("F33", "Pembina Utama Madya"), P.t("F34", "NIP 19xxxxxxxx")

    # --- lampiran
    L = B.lembar("Lampiran PK")
    ws = L.ws
    ws.set_landscape(), ws.set_paper(14), ws.fit_to_pages(1, 0)
    for k, w in zip("ABCDEFGH", (5, 34, 44, 13, 14, 15, 32, 40)):
        ws.set_column(f"{k}:{k}", w)
    L.m("A1:H1", "PERJANJIAN KINERJA TAHUN 2024", jd)
    L.m("A2:H2", "DINAS PERKEBUNAN PROVINSI KALIMANTAN TENGAH", jd)
    hd = F(bold=True, align="center", valign="vcenter", text_wrap=True, border=1, bg_color="#E2EFDA")
    nr = F(italic=True, align="center", border=1, font_size=8)
    sl = F(border=1, text_wrap=True, valign="top")
    ct = F(border=1, align="center", valign="top")
    L.m("A4:A5", "No", hd), L.m("B4:B5", "Sasaran Strategis", hd), L.m("C4:C5", "Indikator Kinerja", hd)
    L.m("D4:D5", "Satuan", hd), L.m("E4:E5", "Realisasi 2023", hd), L.m("F4:F5", "Target 2024", hd)
    L.m("G4:H4", "Crosscutting", hd), L.t("G5", "Perangkat Daerah Terkait", hd), L.t("H5", "Bentuk Dukungan", hd)
    for i, k in enumerate("ABCDEFGH"):
        L.t(f"{k}6", f"({i + 1})", nr)
    data = [
        (
            "Meningkatnya produksi dan produktivitas komoditas perkebunan rakyat",
            [
                (
                    "Produksi kelapa sawit (TBS) perkebunan rakyat",
                    "ton",
                    1261845,
                    1284600,
                    0,
                    "Dinas PUPR; BPN Kanwil Kalteng",
                    "Jalan produksi; sertipikasi lahan pekebun",
                ),
                (
                    "Produksi karet kering perkebunan rakyat",
                    "ton",
                    141926,
                    142350,
                    0,
                    "Balai Standardisasi Instrumen Pertanian",
                    "Klon unggul dan pendampingan budidaya",
                ),
                (
                    "Produktivitas karet rakyat",
                    "kg/ha/tahun",
                    852,
                    865,
                    0,
                    "Dinas TPHP",
                    "Penyuluh pertanian di sentra karet",
                ),
            ],
        ),
        (
            "Meningkatnya daya saing dan kesejahteraan pekebun",
            [
                (
                    "Nilai Tukar Petani Subsektor Tanaman Perkebunan Rakyat (NTPR)",
                    "indeks",
                    "127.85",
                    "128.4",
                    2,
                    "Dinas Perdagangan dan Perindustrian",
                    "Kemitraan dan informasi harga TBS",
                ),
                (
                    "Persentase pekebun yang memiliki STDB",
                    "%",
                    "34.62",
                    "38.5",
                    2,
                    "Dinas perkebunan kab./kota; BPN",
                    "Pemetaan persil dan penerbitan STDB",
                ),
                (
                    "Persentase produk olahan perkebunan yang dipasarkan",
                    "%",
                    "61.3",
                    64,
                    2,
                    "Dinas Koperasi dan UKM",
                    "Kelembagaan dan akses pembiayaan",
                ),
            ],
        ),
        (
            "Menurunnya gangguan usaha perkebunan",
            [
                (
                    "Luas serangan OPT tanaman perkebunan 1)",
                    "ha",
                    1218,
                    1150,
                    0,
                    "Badan Karantina; BPTP",
                    "Peramalan dan agens hayati",
                ),
                (
                    "Persentase konflik usaha perkebunan yang difasilitasi penyelesaiannya",
                    "%",
                    "71.43",
                    75,
                    2,
                    "Badan Kesbangpol; Dinas Kehutanan",
                    "Mediasi dan telaah status kawasan",
                ),
            ],
        ),
        (
            "Meningkatnya kualitas tata kelola Dinas Perkebunan",
            [
                (
                    "Nilai AKIP Dinas",
                    "nilai",
                    "72.18",
                    "73.5",
                    2,
                    "Inspektorat; Biro Organisasi",
                    "Evaluasi dan pendampingan SAKIP",
                ),
                (
                    "Indeks Kepuasan Masyarakat (IKM)",
                    "indeks",
                    "85.94",
                    "86.25",
                    2,
                    "Biro Organisasi",
                    "Survei kepuasan terpadu",
                ),
            ],
        ),
    ]
    r, n = 7, 0
    for i, (s, inds) in enumerate(data):
        z = r + len(inds) - 1
        L.m(f"A{r}:A{z}", str(i + 1) + ".", ct)
        L.m(f"B{r}:B{z}", s, sl)
        for ik, sat, r23, t24, d, pd, btk in inds:
            nf = F(border=1, valign="top", num_format="#,##0.00" if d else "#,##0")
            ws.set_row(r - 1, 27)
            L.t(f"C{r}", ik, sl), L.t(f"D{r}", sat, ct)
            L.n(f"E{r}", r23, nf), L.n(f"F{r}", t24, nf)
            L.t(f"G{r}", pd, sl), L.t(f"H{r}", btk, sl)
            r += 1
            n += 1
    it = F(italic=True, font_size=8)
    (
        L.t(f"A{r}", "Sumber", it),
        L.t(f"B{r}", ": Renstra Dinas Perkebunan 2021-2026; Statistik Perkebunan Kalimantan Tengah; BPS (NTPR)", it),
    )
    (
        L.t(f"A{r + 1}", "Catatan", it),
        L.t(
            f"B{r + 1}",
            ": 1) semakin rendah realisasi semakin baik; rumus setiap indikator lihat lembar Definisi Operasional",
            it,
        ),
    )
    r += 3
    (
        L.t(f"A{r}", "No", hd),
        L.t(f"B{r}", "Kode", hd),
        L.m(f"C{r}:D{r}", "Program", hd),
        L.m(f"E{r}:F{r}", "Anggaran (Rp)", hd),
    )
    L.m(f"G{r}:H{r}", "Keterangan", hd)
    prog = [
        ("3.27.01", "Program Penunjang Urusan Pemerintahan Daerah Provinsi", 38412765300, "APBD"),
        ("3.27.02", "Program Penyediaan dan Pengembangan Sarana Pertanian", 12875440000, "APBD, DBH Sawit"),
        ("3.27.03", "Program Penyediaan dan Pengembangan Prasarana Pertanian", 9362150000, "DBH Sawit"),
        ("3.27.05", "Program Pengendalian dan Penanggulangan Bencana Pertanian", 3118925500, "APBD"),
        ("3.27.06", "Program Perizinan Usaha Pertanian", 1486300000, "APBD"),
        ("3.27.07", "Program Penyuluhan Pertanian", 2754600000, "APBD, DBH Sawit"),
    ]
    r += 1
    r0 = r
    mf = F(border=1, num_format="#,##0")
    for i, (k, p, v, ket) in enumerate(prog):
        L.t(f"A{r}", f"{i + 1}.", ct), L.t(f"B{r}", k, sl), L.m(f"C{r}:D{r}", p, sl)
        L.gabung(f"E{r}:F{r}", mf), L.n(f"E{r}", v, mf), L.m(f"G{r}:H{r}", ket, sl)
        r += 1
    tb = F(border=1, bold=True, num_format="#,##0")
    L.m(f"A{r}:D{r}", "JUMLAH", F(border=1, bold=True, align="center"))
    L.gabung(f"E{r}:F{r}", tb)
    L.f(f"E{r}", f"=SUM(E{r0}:E{r - 1})", sum(p[2] for p in prog), tb)
    L.m(f"G{r}:H{r}", "", sl)
    r += 2
    L.t(f"G{r}", "Palangka Raya, 15 Januari 2024")
    L.t(f"B{r + 1}", "Gubernur Kalimantan Tengah,"), L.t(f"G{r + 1}", "Kepala Dinas Perkebunan,")
    (
        L.t(f"B{r + 6}", "NAMA PEJABAT KEDUA", F(bold=True)),
        L.t(f"G{r + 6}", "NAMA PEJABAT PERTAMA", F(bold=True, underline=1)),
    )
    L.t(f"G{r + 7}", "Pembina Utama Madya"), L.t(f"G{r + 8}", "NIP 19xxxxxxxx")
    d1 = L.dok("pk", [n + len(prog)] * 2)

    # --- definisi operasional
    O = B.lembar("Definisi Operasional")
    (
        O.ws.set_column("A:A", 5),
        O.ws.set_column("B:B", 42),
        O.ws.set_column("C:C", 50),
        O.ws.set_column("D:D", 46),
        O.ws.set_column("E:F", 22),
    )
    O.t("A1", "Definisi Operasional dan Rumus Indikator Kinerja Utama", F(bold=True))
    for k, s in zip("ABCDEF", ("No", "Indikator", "Definisi", "Rumus", "Arah", "Sumber Data")):
        O.t(f"{k}3", s, hd)
    rum = [
        "Jumlah produksi TBS pekebun selama setahun",
        "Jumlah produksi karet kering pekebun selama setahun",
        "Produksi karet : luas tanaman menghasilkan",
        "Indeks harga diterima : indeks harga dibayar x 100",
        "Pekebun ber-STDB : seluruh pekebun sawit x 100",
        "Produk olahan dipasarkan : produk olahan dibina x 100",
        "Jumlah luas serangan OPT ringan dan berat",
        "Konflik difasilitasi : konflik dilaporkan x 100",
        "Hasil evaluasi Inspektorat",
        "Rata-rata tertimbang unsur pelayanan x 25",
    ]
    k = 0
    for s, inds in data:
        for ik, *_ in inds:
            rr = 4 + k
            (
                O.t(f"A{rr}", f"{k + 1}.", ct),
                O.t(f"B{rr}", ik.replace(" 1)", ""), sl),
                O.t(f"C{rr}", "Keadaan pada tahun berjalan di wilayah Kalimantan Tengah", sl),
            )
            (
                O.t(f"D{rr}", rum[k], sl),
                O.t(f"E{rr}", "Minimal (negatif)" if "OPT" in ik else "Maksimal (positif)", sl),
                O.t(f"F{rr}", "Bidang teknis", sl),
            )
            k += 1
    B.tutup()

    # --- PK eselon III, angka diketik sebagai teks
    C = Buku(folder / "PK Kabid Sarana Prasarana 2024.xlsx", "Bookman Old Style", 10)
    F = C.F
    K = C.lembar("PK Kabid")
    ws = K.ws
    ws.set_landscape(), ws.set_paper(14), ws.fit_to_pages(1, 0)
    for k, w in zip("ABCDEF", (5, 36, 46, 12, 22, 26)):
        ws.set_column(f"{k}:{k}", w)
    jd = F(bold=True, align="center")
    K.m("A1:F1", "PERJANJIAN KINERJA TAHUN 2024", jd)
    K.m("A2:F2", "KEPALA BIDANG SARANA DAN PRASARANA PERKEBUNAN", jd)
    K.m("A3:F3", "DINAS PERKEBUNAN PROVINSI KALIMANTAN TENGAH", jd)
    hd = F(bold=True, align="center", valign="vcenter", text_wrap=True, top=2, bottom=1)
    sl = F(text_wrap=True, valign="top")
    ct = F(align="center", valign="top")
    rt = F(align="right", valign="top")
    for k, s in zip(
        "ABCDEF", ("NO", "SASARAN PROGRAM", "INDIKATOR KINERJA PROGRAM", "TARGET", "SATUAN", "CROSSCUTTING DENGAN")
    ):
        K.t(f"{k}5", s, hd)
    for i, k in enumerate("ABCDEF"):
        K.t(f"{k}6", f"({i + 1})", F(italic=True, align="center", bottom=1, font_size=8))
    ind = [
        (
            "Meningkatnya ketersediaan sarana perkebunan",
            "Persentase kebutuhan benih unggul bersertifikat yang terpenuhi",
            "42,50",
            "42.5",
            "persen",
            "UPTD Pengawasan Benih",
        ),
        ("", "Luas peremajaan kelapa sawit rakyat", "3.400", 3400, "hektare", "BPDPKS; Ditjenbun"),
        (
            "Meningkatnya kualitas prasarana perkebunan",
            "Panjang jalan produksi yang dibangun/ditingkatkan",
            "27,6",
            "27.6",
            "kilometer",
            "Dinas PUPR kab.",
        ),
        ("", "Jumlah embung dan tata air mikro yang berfungsi", "48", 48, "unit", "Balai Wilayah Sungai"),
    ]
    r = 7
    for i, (s, ik, tx, v, sat, cc) in enumerate(ind):
        K.t(f"A{r}", f"{i // 2 + 1}." if s else "", ct), K.t(f"B{r}", s, sl), K.t(f"C{r}", ik, sl)
        K.x(f"D{r}", tx, v, rt), K.t(f"E{r}", sat, ct), K.t(f"F{r}", cc, sl)
        ws.set_row(r - 1, 27)
        r += 1
    for k in range(6):
        ws.write_blank(r - 1, k, None, F(top=2))
    r += 1
    (
        K.t(f"B{r}", "PROGRAM / KEGIATAN", hd),
        K.t(f"A{r}", "NO", hd),
        K.t(f"C{r}", "URAIAN", hd),
        K.t(f"D{r}", "", hd),
        K.t(f"E{r}", "ANGGARAN (Rp)", hd),
        K.t(f"F{r}", "KETERANGAN", hd),
    )
    keg = [
        ("1", "3.27.02", "Program Penyediaan dan Pengembangan Sarana Pertanian", 12875440000, "APBD, DBH Sawit"),
        ("", "3.27.02.1.01", "Pengawasan Peredaran Sarana Pertanian", 2416790000, "APBD"),
        (
            "",
            "3.27.02.1.02",
            "Pengelolaan Sumber Daya Genetik (SDG) Hewan, Tumbuhan, dan Mikroorganisme",
            3105650000,
            "APBD",
        ),
        ("", "3.27.02.1.06", "Pengawasan Mutu dan Peredaran Benih Tanaman Perkebunan", 7353000000, "DBH Sawit"),
        ("2", "3.27.03", "Program Penyediaan dan Pengembangan Prasarana Pertanian", 9362150000, "DBH Sawit"),
        ("", "3.27.03.1.01", "Penataan Prasarana Pertanian", 6874325000, "DBH Sawit"),
        ("", "3.27.03.1.02", "Pengelolaan Lahan dan Air Perkebunan", 2487825000, "DBH Sawit"),
    ]
    r += 1
    for no, kd, u, v, ket in keg:
        b = {"bold": True} if no else {}
        (
            K.t(f"A{r}", no, F(align="center", valign="top", **b)),
            K.t(f"B{r}", kd, F(valign="top", indent=0 if no else 1, **b)),
        )
        (
            K.t(f"C{r}", u, F(text_wrap=True, valign="top", **b)),
            K.x(f"E{r}", idn(v, 2), v, F(align="right", valign="top", **b)),
            K.t(f"F{r}", ket, F(valign="top", **b)),
        )
        ws.set_row(r - 1, 27)
        r += 1
    tot = 12875440000 + 9362150000
    for k in "ABD":
        K.t(f"{k}{r}", "", F(top=1, bottom=2))
    K.t(f"C{r}", "Jumlah anggaran program", F(bold=True, top=1, bottom=2))
    K.x(f"E{r}", idn(tot, 2), tot, F(bold=True, align="right", top=1, bottom=2)), K.t(f"F{r}", "", F(top=1, bottom=2))
    assert sum(x[3] for x in keg if not x[0]) == sum(x[3] for x in keg if x[0]) == tot
    assert sum(x[3] for x in keg[1:4]) == keg[0][3] and sum(x[3] for x in keg[5:]) == keg[4][3]
    assert keg[0][3] == prog[1][2] and keg[4][3] == prog[2][2]
    r += 2
    K.t(f"E{r}", "Palangka Raya, 17 Januari 2024")
    K.t(f"B{r + 1}", "Kepala Dinas Perkebunan,"), K.t(f"E{r + 1}", "Kepala Bidang Sarana dan Prasarana,")
    (
        K.t(f"B{r + 5}", "NAMA PEJABAT PERTAMA", F(bold=True, underline=1)),
        K.t(f"E{r + 5}", "NAMA PEJABAT", F(bold=True, underline=1)),
    )
    K.t(f"B{r + 6}", "NIP 19xxxxxxxx"), K.t(f"E{r + 6}", "NIP 19xxxxxxxx")
    C.tutup()
    return {
        "cerita": "PK kepala dinas: tabel indikator dengan realisasi tahun sebelumnya dan dua kolom crosscutting, anggaran program di bawah pada kolom gabungan; "
        "lembar definisi operasional; PK eselon III terpisah yang angka-angkanya diketik sebagai teks dan rinciannya sama dengan program di PK kepala dinas.",
        "dokumen": [d1, K.dok("pk", [11, 11])],
        "bukan": [
            ("PK Kepala Dinas Perkebunan 2024.xlsx", "Pernyataan"),
            ("PK Kepala Dinas Perkebunan 2024.xlsx", "Definisi Operasional"),
        ],
        "salah": [],
    }


# ------------------------------------------------------------------ 2. Pengukuran Dishut Kaltim 2024
IND02 = [  # sasaran, indikator, rumus, satuan, pembilang, penyebut, target, realisasi, arah, desimal, sumber
    (
        0,
        "Indeks Kualitas Tutupan Hutan dan Lahan (IKTL)",
        "Hasil perhitungan KLHK",
        "indeks",
        None,
        None,
        "61.2",
        "61.85",
        1,
        2,
        "KLHK",
    ),
    (
        0,
        "Luas rehabilitasi hutan dan lahan (RHL)",
        "Jumlah luas penanaman RHL setahun",
        "ha",
        None,
        None,
        2500,
        2386,
        1,
        0,
        "BPDAS; KPHP",
    ),
    (
        0,
        "Persentase lahan kritis yang direhabilitasi",
        "Luas RHL : luas lahan kritis x 100",
        "%",
        2386,
        268410,
        "0.93",
        None,
        1,
        2,
        "BPDAS",
    ),
    (
        1,
        "Luas kebakaran hutan dan lahan di kawasan hutan 1)",
        "Jumlah luas areal terbakar",
        "ha",
        None,
        None,
        1200,
        "1086.4",
        -1,
        2,
        "SiPongi",
    ),
    (
        1,
        "Laju deforestasi 1)",
        "(Luas hutan t-1) - (luas hutan t)",
        "ha/tahun",
        None,
        None,
        12500,
        13140,
        -1,
        0,
        "BPKH",
    ),
    (
        1,
        "Persentase kasus tindak pidana kehutanan yang diselesaikan",
        "Kasus selesai : kasus ditangani x 100",
        "%",
        27,
        31,
        85,
        None,
        1,
        2,
        "Bidang PKSDAE",
    ),
    (
        2,
        "Persentase kelompok tani hutan (KTH) yang naik kelas",
        "KTH naik kelas : seluruh KTH x 100",
        "%",
        64,
        412,
        15,
        None,
        1,
        2,
        "Simluh",
    ),
    (
        2,
        "Produksi hasil hutan bukan kayu (HHBK)",
        "Jumlah produksi HHBK setahun",
        "ton",
        None,
        None,
        3850,
        "4012.5",
        1,
        2,
        "SIPUHH; KPHP",
    ),
    (
        2,
        "Persentase luas perhutanan sosial yang terealisasi",
        "Luas izin/SK : luas PIAPS x 100",
        "%",
        268735,
        362400,
        75,
        None,
        1,
        2,
        "BPSKL",
    ),
    (
        3,
        "Nilai AKIP Dinas Kehutanan",
        "Hasil evaluasi Inspektorat",
        "nilai",
        None,
        None,
        82,
        "82.36",
        1,
        2,
        "Inspektorat",
    ),
    (
        3,
        "Indeks Kepuasan Masyarakat",
        "Survei 9 unsur pelayanan",
        "indeks",
        None,
        None,
        88,
        "89.12",
        1,
        2,
        "Sekretariat",
    ),
    (
        3,
        "Persentase rekomendasi LHP yang ditindaklanjuti",
        "Rekomendasi selesai : rekomendasi x 100",
        "%",
        46,
        48,
        100,
        None,
        1,
        2,
        "Sekretariat",
    ),
]
SAS02 = [
    "Meningkatnya kualitas tutupan hutan dan lahan",
    "Menurunnya gangguan dan kerusakan kawasan hutan",
    "Meningkatnya manfaat ekonomi hutan bagi masyarakat",
    "Meningkatnya kualitas tata kelola Dinas Kehutanan",
]
TW02 = {  # target TW I-IV (kumulatif) dan realisasi s.d. TW I-IV; None = hanya diukur akhir tahun
    1: ([150, 700, 1500, 2500], [138, 655, 1472, 2386]),
    3: ([250, 500, 1000, 1200], ["41.25", "212.6", "948.75", "1086.4"]),
    5: ([20, 45, 65, 85], ["19.35", "48.39", "67.74", "87.1"]),
    6: ([2, 6, 10, 15], ["1.7", "6.31", "10.92", "15.53"]),
    7: ([800, 1700, 2750, 3850], ["812.4", "1765.8", "2904.1", "4012.5"]),
    8: ([71, 72, 73, 75], ["71.04", "71.96", "72.85", "74.15"]),
    10: ([88, 88, 88, 88], ["87.64", "88.2", "88.75", "89.12"]),
    11: ([25, 50, 75, 100], ["22.92", "54.17", "79.17", "95.83"]),
}


def cap(t, r, arah):
    return pct(r, t) if arah > 0 else hu((2 * D(t) - D(r)) / D(t) * 100)


def kat(c):
    return (
        "Sangat Tinggi"
        if c > 90
        else "Tinggi"
        if c > 75
        else "Sedang"
        if c > 65
        else "Rendah"
        if c > 50
        else "Sangat Rendah"
    )


def l02_pengukuran_dishut(folder):
    B = Buku(folder / "Pengukuran Kinerja Dishut Kaltim TA 2024.xlsx", "Arial Narrow", 10)
    F = B.F
    jd = F(bold=True, font_size=12)
    hd = F(bold=True, align="center", valign="vcenter", text_wrap=True, top=2, bottom=1, left=4, right=4)
    nr = F(align="center", font_size=8, bottom=2, left=4, right=4)
    T = B.lembar("Tahunan")
    ws = T.ws
    ws.set_landscape(), ws.set_paper(9), ws.fit_to_pages(1, 0), ws.freeze_panes(8, 3), ws.hide_gridlines(2)
    for k, w in zip("ABCDEFGHIJKL", (4, 28, 38, 32, 9, 11, 11, 11, 11, 10, 13, 15)):
        ws.set_column(f"{k}:{k}", w)
    T.t("A1", "PENGUKURAN KINERJA", jd)
    T.t("A2", "Perangkat Daerah"), T.t("C2", ": Dinas Kehutanan Provinsi Kalimantan Timur")
    T.t("A3", "Tahun Anggaran"), T.t("C3", ": 2024")
    T.t(
        "A5",
        "Tabel 3.1  Target, Realisasi, dan Capaian Indikator Kinerja Utama Menurut Sasaran Strategis, 2024",
        F(bold=True),
    )
    h = [
        "No",
        "Sasaran Strategis",
        "Indikator Kinerja Utama",
        "Rumus",
        "Satuan",
        "Pembilang",
        "Penyebut",
        "Target",
        "Realisasi",
        "Capaian (%)",
        "Kategori",
        "Sumber Data",
    ]
    for k, s in zip("ABCDEFGHIJKL", h):
        T.m(f"{k}6:{k}7", s, hd)
    for i, k in enumerate("ABCDEFGHIJKL"):
        T.t(f"{k}8", f"({i + 1})" if k != "J" else "(10)", nr)
    sb = {"left": 4, "right": 4, "bottom": 4, "valign": "top"}
    sl, ct = F(text_wrap=True, **sb), F(align="center", **sb)
    caps = []
    r = 9
    akhir = {}
    for i, (s, ik, rum, sat, pb, py, t, re, ar, d, src) in enumerate(IND02):
        nf = F(num_format="#,##0.00" if d else "#,##0", **sb)
        n0 = F(num_format="#,##0", **sb)
        pertama = i == 0 or IND02[i - 1][0] != s
        ws.set_row(r - 1, 27)
        T.t(f"A{r}", f"{i + 1}", ct)
        T.t(f"B{r}", f"{'I II III IV'.split()[s]}. {SAS02[s]}" if pertama else "", sl)
        T.t(f"C{r}", ik, sl), T.t(f"D{r}", rum, sl), T.t(f"E{r}", sat, ct)
        if pb:
            T.n(f"F{r}", pb, n0), T.n(f"G{r}", py, n0)
            re = pct(pb, py)
            T.n(f"H{r}", t, nf), T.f(f"I{r}", f"=ROUND(F{r}/G{r}*100,2)", re, nf)
        else:
            T.t(f"F{r}", "–", ct), T.t(f"G{r}", "–", ct)
            T.n(f"H{r}", t, nf), T.n(f"I{r}", re, nf)
        c = cap(t, re, ar)
        caps.append(c)
        akhir[i] = D(re)
        T.f(
            f"J{r}",
            f"=ROUND(I{r}/H{r}*100,2)" if ar > 0 else f"=ROUND((2*H{r}-I{r})/H{r}*100,2)",
            c,
            F(num_format="0.00", **sb),
        )
        T.t(f"K{r}", kat(c), ct), T.t(f"L{r}", src, sl)
        r += 1
    av = hu(sum(caps) / len(caps))
    tb = F(bold=True, top=1, bottom=2)
    for k in "ABCDEFGHIJKL":
        T.t(f"{k}{r}", "", tb)
    T.t(f"C{r}", "Rata-rata capaian", tb)
    T.f(f"J{r}", f"=ROUND(AVERAGE(J9:J{r - 1}),2)", av, F(bold=True, top=1, bottom=2, num_format="0.00"))
    T.t(f"K{r}", kat(av), F(bold=True, top=1, bottom=2, align="center"))
    it = F(italic=True, font_size=9)
    r += 1
    T.t(f"A{r}", "Catatan: 1) Indikator negatif, capaian = (2 x target - realisasi) : target x 100", it)
    T.t(
        f"B{r + 1}",
        "– Tidak berlaku; realisasi indikator (3), (6), (7), (9), dan (12) dihitung dari pembilang dan penyebut",
        it,
    )
    T.t(f"B{r + 2}", "Kategori mengikuti skala nilai peringkat kinerja Permendagri 86/2017", it)
    r += 4
    pagu, real = 214587362400, 203864917256
    mf = F(num_format="#,##0")
    (
        T.t(f"B{r}", "Jumlah Anggaran Program Tahun 2024"),
        T.t(f"D{r}", "Rp", F(align="right")),
        T.gabung(f"E{r}:G{r}", mf),
        T.n(f"E{r}", pagu, mf),
    )
    (
        T.t(f"B{r + 1}", "Jumlah Realisasi Anggaran Program Tahun 2024"),
        T.t(f"D{r + 1}", "Rp", F(align="right")),
        T.gabung(f"E{r + 1}:G{r + 1}", mf),
        T.n(f"E{r + 1}", real, mf),
    )
    pf = F(num_format="0.00%")
    T.t(f"B{r + 2}", "Persentase Realisasi Anggaran"), T.gabung(f"E{r + 2}:G{r + 2}", pf)
    T.f(f"E{r + 2}", f"=ROUND(E{r + 1}/E{r},4)", pct(real, pagu), pf, persen=True)
    (
        T.t(f"I{r + 4}", "Samarinda, 20 Januari 2025"),
        T.t(f"I{r + 5}", "Kepala Dinas Kehutanan,"),
        T.t(f"I{r + 9}", "NAMA PEJABAT", F(bold=True, underline=1)),
        T.t(f"I{r + 10}", "NIP 19xxxxxxxx"),
    )

    # --- triwulan
    Q = B.lembar("Triwulan")
    ws = Q.ws
    ws.set_landscape(), ws.fit_to_pages(1, 0), ws.freeze_panes(6, 2)
    ws.set_column("A:A", 4), ws.set_column("B:B", 42), ws.set_column("C:C", 9), ws.set_column("D:P", 9.5)
    Q.t(
        "A1",
        "Tabel 3.2  Target Kumulatif, Realisasi Kumulatif, dan Capaian Indikator Kinerja Utama per Triwulan, Dinas Kehutanan Provinsi Kalimantan Timur, 2024",
        F(bold=True),
    )
    for k, s in zip("ABCD", ("No", "Indikator Kinerja Utama", "Satuan", "Target 2024")):
        Q.m(f"{k}3:{k}4", s, hd)
    for a, z, s in (
        ("E", "H", "Target s.d. Triwulan"),
        ("I", "L", "Realisasi s.d. Triwulan"),
        ("M", "P", "Capaian terhadap Target Triwulan (%)"),
    ):
        Q.m(f"{a}3:{z}3", s, hd)
    for j in range(12):
        Q.t(f"{cn(4 + j)}4", ("I", "II", "III", "IV")[j % 4], hd)
    for j in range(16):
        Q.t(f"{cn(j)}5", f"({j + 1})", nr)
    r = 7
    for i, (s, ik, rum, sat, pb, py, t, re, ar, d, src) in enumerate(IND02):
        nf = F(num_format="#,##0.00" if d else "#,##0")
        ds = F(align="right")
        (
            Q.t(f"A{r}", f"{i + 1}", F(align="center")),
            Q.t(f"B{r}", ik, F(text_wrap=True)),
            Q.t(f"C{r}", sat, F(align="center")),
            Q.n(f"D{r}", t, nf),
        )
        tg, rl = TW02.get(i, ([None] * 3 + [t], [None] * 3 + [akhir[i]]))
        for j in range(4):
            if tg[j] is None:
                for k in "EIM":
                    Q.t(f"{cn(cr(k + '1')[1] + j)}{r}", "–", ds)
                continue
            a, b, c = f"{cn(4 + j)}{r}", f"{cn(8 + j)}{r}", f"{cn(12 + j)}{r}"
            Q.n(a, tg[j], nf), Q.n(b, rl[j], nf)
            Q.f(
                c,
                f"=ROUND({b}/{a}*100,2)" if ar > 0 else f"=ROUND((2*{a}-{b})/{a}*100,2)",
                cap(tg[j], rl[j], ar),
                F(num_format="0.00"),
            )
        assert D(tg[3]) == D(t) and D(rl[3]) == akhir[i], ik
        r += 1
    for j in range(16):
        ws.write_blank(r - 1, j, None, F(top=2))
    Q.t(
        f"A{r + 1}",
        "Catatan: – indikator hanya diukur pada akhir tahun; angka triwulan IV sama dengan angka tahunan (Tabel 3.1)",
        it,
    )
    Q.t(f"A{r + 2}", "Sumber: e-Monev Dinas Kehutanan, diolah Subbagian Perencanaan Program", it)

    # --- skala
    S = B.lembar("Skala Kategori")
    S.ws.set_column("A:A", 5), S.ws.set_column("B:C", 26)
    S.t("A1", "Skala Nilai Peringkat Kinerja", F(bold=True))
    for k, s in zip("ABC", ("No", "Interval Capaian", "Kategori")):
        S.t(f"{k}3", s, hd)
    for i, (a, b) in enumerate(
        [
            ("91% ke atas", "Sangat Tinggi"),
            ("76% - 90%", "Tinggi"),
            ("66% - 75%", "Sedang"),
            ("51% - 65%", "Rendah"),
            ("50% ke bawah", "Sangat Rendah"),
        ]
    ):
        S.t(f"A{4 + i}", str(i + 1)), S.t(f"B{4 + i}", a), S.t(f"C{4 + i}", b)
    B.tutup()
    return {
        "cerita": "Pengukuran kinerja dengan rumus, pembilang, dan penyebut di dalam tabel, dua indikator negatif dengan rumus 2T-R; tabel triwulan kumulatif yang TW IV-nya sama dengan tabel tahunan.",
        "dokumen": [T.dok("pengukuran", [12, 12]), Q.dok("pengukuran", [12, 12])],
        "bukan": [("Pengukuran Kinerja Dishut Kaltim TA 2024.xlsx", "Skala Kategori")],
        "salah": [],
    }


# ------------------------------------------------------------------ 3. Pembanding Dispar Kalsel 2024
IND03 = [  # indikator, satuan, desimal, realisasi 2020..2024, target 2023, target 2024, target akhir Renstra 2026
    (
        "Jumlah perjalanan wisatawan nusantara",
        "perjalanan",
        0,
        [1284310, 1436725, 2718940, 3964215, 4387650],
        3750000,
        4200000,
        4750000,
    ),
    ("Jumlah kunjungan wisatawan mancanegara", "kunjungan", 0, [1142, 386, 2953, 7418, 9206], 7000, 9500, 12000),
    (
        "Rata-rata lama menginap tamu (RLMT) hotel bintang",
        "malam",
        2,
        ["1.54", "1.57", "1.61", "1.66", "1.71"],
        "1.65",
        "1.7",
        "1.85",
    ),
    ("Tingkat penghunian kamar (TPK) hotel bintang", "%", 2, ["36.42", "42.18", "49.75", "53.61", "55.08"], 52, 55, 59),
    (
        "Kontribusi penyediaan akomodasi dan makan minum terhadap PDRB",
        "%",
        2,
        ["1.97", "1.92", "1.88", "2.03", "2.11"],
        "2.05",
        "2.1",
        "2.25",
    ),
    ("Jumlah daya tarik wisata yang memenuhi standar pengelolaan", "lokasi", 0, [18, 21, 27, 34, 41], 35, 40, 55),
    ("Jumlah pelaku ekonomi kreatif yang naik kelas", "pelaku", 0, [64, 71, 118, 162, 194], 150, 200, 260),
    ("Nilai AKIP Dinas Pariwisata", "nilai", 2, ["68.14", "69.87", "71.25", "73.06", "74.38"], 73, 75, 80),
    ("Indeks Kepuasan Masyarakat (IKM)", "indeks", 2, ["81.36", "82.45", "83.9", "85.12", "86.77"], 85, 86, 90),
]


def l03_pembanding_dispar(folder):
    B = Buku(folder / "LKjIP 2024 Dispar Kalsel - Tabel Bab III.xlsx", "Cambria", 10)
    F = B.F
    hd = F(bold=True, align="center", valign="vcenter", text_wrap=True, top=2, bottom=1)
    nr = F(align="center", italic=True, font_size=8, bottom=2)
    it = F(italic=True, font_size=8)
    sl, ct = F(text_wrap=True, valign="vcenter"), F(align="center", valign="vcenter")
    nf = lambda d: F(num_format="#,##0" + ("." + "0" * d if d else ""), valign="vcenter")

    def kepala(L, no, judul, hdr, lebar):
        L.ws.hide_gridlines(2), L.ws.set_landscape(), L.ws.fit_to_pages(1, 0)
        for j, w in enumerate(lebar):
            L.ws.set_column(j, j, w)
        L.t("B2", "Tabel " + no, F(bold=True)), L.t("C2", judul, F(bold=True))
        for j, s in enumerate(hdr):
            L.t(sel(4, j + 1), s, hd)
            L.t(sel(5, j + 1), f"({j + 1})", nr)
        L.ws.set_row(3, 42)

    def tutup(L, r, n, baris):
        for j in range(n):
            L.ws.write_blank(r - 1, j + 1, None, F(top=2))
        for i, s in enumerate(baris):
            L.t(f"B{r + i}", s, F(italic=True, font_size=8, top=2) if i == 0 else it)

    # Tabel 3.3 dua tahun
    A = B.lembar("Tabel 3.3")
    kepala(
        A,
        "3.3",
        "Perbandingan Realisasi dan Capaian Kinerja Tahun 2023 dan 2024",
        [
            "No",
            "Indikator Kinerja",
            "Satuan",
            "Target 2023",
            "Realisasi 2023",
            "Capaian 2023 (%)",
            "Target 2024",
            "Realisasi 2024",
            "Capaian 2024 (%)",
            "Selisih Capaian (poin)",
            "Keterangan",
        ],
        [2, 9, 46, 12, 13, 13, 10, 13, 13, 10, 11, 12],
    )
    for i, (ik, sat, d, rl, t23, t24, ta) in enumerate(IND03):
        r = 6 + i
        A.ws.set_row(r - 1, 28)
        c23, c24 = pct(rl[3], t23), pct(rl[4], t24)
        A.t(f"B{r}", f"{i + 1}.", ct), A.t(f"C{r}", ik, sl), A.t(f"D{r}", sat, ct)
        A.n(f"E{r}", t23, nf(d)), A.n(f"F{r}", rl[3], nf(d)), A.f(f"G{r}", f"=ROUND(F{r}/E{r}*100,2)", c23, nf(2))
        A.n(f"H{r}", t24, nf(d)), A.n(f"I{r}", rl[4], nf(d)), A.f(f"J{r}", f"=ROUND(I{r}/H{r}*100,2)", c24, nf(2))
        A.f(f"K{r}", f"=J{r}-G{r}", c24 - c23, F(num_format="0.00;-0.00", valign="vcenter"))
        A.t(f"L{r}", "meningkat" if c24 > c23 else "menurun", ct)
    tutup(
        A,
        15,
        11,
        [
            "Sumber : BPS Provinsi Kalimantan Selatan; Dinas Pariwisata, diolah",
            "Catatan: Capaian = realisasi : target x 100; selisih capaian = capaian 2024 - capaian 2023",
        ],
    )

    # Tabel 3.4 lima tahun; angka sementara diberi tanda, diketik sebagai teks
    C = B.lembar("Tabel 3.4")
    kepala(
        C,
        "3.4",
        "Perkembangan Realisasi Indikator Kinerja, 2020-2024",
        [
            "Indikator Kinerja",
            "Satuan",
            "2020",
            "2021",
            "2022",
            "2023",
            "2024",
            "Pertumbuhan 2023-2024 (%)",
            "Rata-rata Pertumbuhan 2020-2024 (%)",
        ],
        [2, 11, 12, 13, 13, 13, 13, 13, 15, 17],
    )
    # kolom nama lebar: gabung B (nomor tabel tetap di B2)
    C.ws.set_column("B:B", 48)
    rt = F(align="right", valign="vcenter")
    for i, (ik, sat, d, rl, t23, t24, ta) in enumerate(IND03):
        r = 6 + i
        C.ws.set_row(r - 1, 28)
        C.t(f"B{r}", ik, sl), C.t(f"C{r}", sat, ct)
        for j in range(5):
            k = f"{cn(3 + j)}{r}"
            if j == 4 and i in (0, 1, 4):
                C.x(k, idn(rl[4], d) + "*", rl[4], rt)
            else:
                C.n(k, rl[j], nf(d))
        g = [pct(D(rl[j + 1]) - D(rl[j]), rl[j]) for j in range(4)]
        if i in (0, 1, 4):
            C.n(f"I{r}", g[3], nf(2))
        else:
            C.f(f"I{r}", f"=ROUND((H{r}-G{r})/G{r}*100,2)", g[3], nf(2))
        rata = hu(((D(rl[4]) / D(rl[0])) ** D("0.25") - 1) * 100)
        C.n(f"J{r}", rata, nf(2))
    tutup(
        C,
        15,
        9,
        [
            "Sumber : BPS Provinsi Kalimantan Selatan; Dinas Pariwisata, diolah",
            "Catatan: * Angka sementara",
            "         Rata-rata pertumbuhan dihitung dengan rumus geometrik: ((realisasi 2024 : realisasi 2020)^(1/4) - 1) x 100",
        ],
    )

    # Tabel 3.5 akhir Renstra (di sini salah tanam)
    R = B.lembar("Tabel 3.5")
    kepala(
        R,
        "3.5",
        "Realisasi 2024 Dibandingkan dengan Target Akhir Renstra 2021-2026",
        [
            "No",
            "Indikator Kinerja",
            "Satuan",
            "Realisasi 2024",
            "Target Akhir Renstra (2026)",
            "Tingkat Kemajuan (%)",
            "Sisa Target",
            "Keterangan",
        ],
        [2, 9, 50, 12, 14, 16, 13, 13, 26],
    )
    salah = []
    for i, (ik, sat, d, rl, t23, t24, ta) in enumerate(IND03):
        r = 6 + i
        R.ws.set_row(r - 1, 28)
        m = pct(rl[4], ta)
        R.t(f"B{r}", f"{i + 1}.", ct), R.t(f"C{r}", ik, sl), R.t(f"D{r}", sat, ct)
        R.n(f"E{r}", rl[4], nf(d)), R.n(f"F{r}", ta, nf(d))
        ditulis = m
        if i == 6:  # 74,62 terketik 76,42
            ditulis = D("76.42")
            assert m == D("74.62")
            salah.append({"berkas": B.nama, "lembar": "Tabel 3.5", "sel": f"G{r}", "benar": teks(m)})
        R.n(f"G{r}", ditulis, nf(2))
        R.n(f"H{r}", D(ta) - D(rl[4]), nf(d))
        R.t(f"I{r}", "on the track" if m >= 90 else "perlu percepatan" if m < 80 else "sesuai tahapan", ct)
    tutup(
        R,
        15,
        8,
        [
            "Sumber : Renstra Dinas Pariwisata Provinsi Kalimantan Selatan 2021-2026",
            "Catatan: Tingkat kemajuan = realisasi 2024 : target akhir Renstra x 100",
        ],
    )

    # Tabel 3.6 Kalimantan dan nasional
    N = B.lembar("Tabel 3.6")
    N.ws.hide_gridlines(2), N.ws.set_landscape(), N.ws.fit_to_pages(1, 0)
    (
        N.ws.set_column("A:A", 2),
        N.ws.set_column("B:B", 44),
        N.ws.set_column("C:C", 12),
        N.ws.set_column("D:J", 13),
        N.ws.set_column("K:K", 20),
    )
    N.t(
        "B2",
        "Tabel 3.6  Indikator Pariwisata Terpilih menurut Provinsi di Kalimantan dan Indonesia, 2024",
        F(bold=True),
    )
    (
        N.m("B4:B5", "Indikator", hd),
        N.m("C4:C5", "Satuan", hd),
        N.m("D4:H4", "Provinsi", hd),
        N.m("I4:I5", "Indonesia", hd),
    )
    N.m("J4:J5", "Kalsel terhadap Nasional (%)", hd), N.m("K4:K5", "Sumber", hd)
    for k, s in zip("DEFGH", ("Kalbar", "Kalteng", "Kalsel", "Kaltim", "Kaltara")):
        N.t(f"{k}5", s, hd)
    for j in range(10):
        N.t(sel(6, j + 1), f"({j + 1})", nr)
    nas = [
        (
            "Perjalanan wisatawan nusantara",
            "perjalanan",
            0,
            [6214380, 3105470, 4387650, 7892165, 1046320, 1021573400],
            "BPS",
        ),
        (
            "Kunjungan wisatawan mancanegara",
            "kunjungan",
            0,
            [48715, 1628, 9206, 5417, 11384, 13902420],
            "BPS, Imigrasi",
        ),
        ("RLMT hotel bintang", "malam", 2, ["1.63", "1.58", "1.71", "1.84", "1.69", "1.62"], "BPS"),
        ("TPK hotel bintang", "%", 2, ["52.37", "50.94", "55.08", "58.46", "47.21", "52.64"], "BPS"),
        (
            "Kontribusi akomodasi dan makan minum thd PDRB/PDB",
            "%",
            2,
            ["2.74", "2.18", "2.11", "1.02", "1.67", "2.64"],
            "BPS",
        ),
        (
            "Rata-rata nilai AKIP Dinas Pariwisata 1)",
            "nilai",
            2,
            ["72.41", "70.86", "74.38", "78.92", "69.15", None],
            "Biro Organisasi",
        ),
    ]
    for i, (ik, sat, d, v, src) in enumerate(nas):
        r = 7 + i
        N.t(f"B{r}", ik, sl), N.t(f"C{r}", sat, ct)
        for j in range(6):
            k = f"{cn(3 + j)}{r}"
            if v[j] is None:
                N.t(k, "...", rt)
            else:
                N.n(
                    k,
                    v[j],
                    F(num_format="#,##0.00" if d else "#,##0", valign="vcenter", **({"bold": True} if j == 2 else {})),
                )
        if v[5] is None:
            N.t(f"J{r}", "...", rt)
        else:
            N.f(f"J{r}", f"=ROUND(F{r}/I{r}*100,2)", pct(v[2], v[5]), nf(2))
        N.t(f"K{r}", src, sl)
    for a, b in ((0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (5, 7)):
        assert D(nas[a][3][2]) == D(IND03[b][3][4])
    tutup(
        N,
        13,
        10,
        [
            "Keterangan: ... Data tidak tersedia; 1) angka provinsi lain menurut laporan kinerja masing-masing",
            "Catatan: Angka wisatawan adalah angka sementara",
        ],
    )
    B.tutup()
    n = len(IND03)
    return {
        "cerita": "Empat tabel pembanding bergaya publikasi BPS (dua tahun, lima tahun dengan angka sementara bertanda *, target akhir Renstra, provinsi se-Kalimantan dan nasional); satu tingkat kemajuan di Tabel 3.5 salah ketik.",
        "dokumen": [
            A.dok(["pembanding"], [n, n]),
            C.dok("pembanding", [n, n]),
            R.dok("pembanding", [n, n]),
            N.dok("pembanding", [6, 6]),
        ],
        "bukan": [],
        "salah": salah,
    }


# ------------------------------------------------------------------ 4. Kepegawaian Disbun Kaltim (openpyxl, angka diketik)
def l04_pegawai_disbun(folder):
    nama = "Profil Kepegawaian Disbun Kaltim 31 Desember 2024.xlsx"
    wb = openpyxl.Workbook()
    fn = lambda **k: Font(name="Tahoma", size=k.pop("size", 9), **k)
    tb, ty = Side(style="medium"), Side(style="thin")
    isi = PatternFill("solid", fgColor="D9E1F2")
    ws = wb.active
    ws.title = "Penjelasan Umum"
    for i, s in enumerate(
        [
            "PROFIL KEPEGAWAIAN",
            "DINAS PERKEBUNAN PROVINSI KALIMANTAN TIMUR",
            "Keadaan 31 Desember 2024",
            "",
            "1. Pegawai adalah PNS dan PPPK yang tercatat dalam SIMPEG pada tanggal acuan.",
            "2. Tanda – berarti tidak ada; persentase dapat tidak tepat 100 karena pembulatan.",
            "3. Tabel 2.1 menurut unit kerja, Tabel 2.2 dan 2.3 menurut golongan dan pendidikan, Tabel 2.4 menurut jabatan.",
        ]
    ):
        ws.cell(2 + i, 2, s).font = fn(bold=i < 3)
    angka = {}

    def tulis(ws, a1, v, bold=False, fmt=None, align=None, fill=None, top=None, bottom=None, ind=0, wrap=False):
        c = ws[a1]
        c.value = v
        c.font = fn(bold=bold)
        c.alignment = Alignment(horizontal=align, vertical="center", indent=ind, wrap_text=wrap)
        if fill:
            c.fill = fill
        if top or bottom:
            c.border = Border(top=top, bottom=bottom)
        if fmt:
            c.number_format = fmt
        return c

    def ang(ws, a1, v, fmt="#,##0", **k):
        if v == 0:
            tulis(ws, a1, "–", align="right", **k)
            return
        tulis(ws, a1, float(v) if isinstance(v, Decimal) else v, fmt=fmt, **k)
        angka.setdefault(ws.title, {})[a1] = teks(v)

    # 2.1 unit kerja
    ws = wb.create_sheet("2.1 Unit Kerja")
    ws.column_dimensions["A"].width = 42
    (
        tulis(ws, "A1", "Tabel 2.1", True),
        tulis(
            ws, "A2", "Jumlah Pegawai menurut Unit Kerja, Status Kepegawaian, dan Jenis Kelamin, 31 Desember 2024", True
        ),
    )
    for rng, s in (("A4:A5", "Unit Kerja"), ("B4:D4", "PNS"), ("E4:G4", "PPPK"), ("H4:J4", "Jumlah")):
        a = rng.split(":")[0]
        tulis(ws, a, s, True, align="center", fill=isi, top=tb)
        ws.merge_cells(rng)
    for j in range(9):
        tulis(ws, f"{cn(1 + j)}5", ("L", "P", "L+P")[j % 3], True, align="center", fill=isi, bottom=ty)
    for j in range(10):
        tulis(ws, f"{cn(j)}6", f"({j + 1})", align="center", bottom=tb)
    unit = [
        ("Sekretariat", 19, 22, 4, 5),
        ("Bidang Usaha Perkebunan", 12, 9, 1, 2),
        ("Bidang Produksi", 13, 8, 2, 1),
        ("Bidang Perlindungan", 11, 10, 2, 2),
        ("Bidang Pengolahan dan Pemasaran", 9, 12, 1, 2),
        ("UPTD Pengawasan Benih Perkebunan", 16, 7, 3, 1),
        ("UPTD Pengembangan Perlindungan Tanaman Perkebunan", 15, 8, 3, 2),
        ("UPTD Balai Pelatihan Perkebunan", 8, 7, 1, 2),
    ]
    jml = [sum(u[k] for u in unit) for k in (1, 2, 3, 4)]
    assert jml == [103, 83, 17, 17]
    for i, u in enumerate(unit + [("Jumlah", *jml)]):
        r = 7 + i
        tot = i == len(unit)
        k = dict(bold=tot, top=ty if tot else None, bottom=tb if tot else None)
        tulis(ws, f"A{r}", u[0], **k)
        a, b, c, d = u[1:]
        for kol, v in zip("BCDEFGHIJ", (a, b, a + b, c, d, c + d, a + c, b + d, a + b + c + d)):
            ang(ws, f"{kol}{r}", v, **k)
    tulis(ws, "A17", "Sumber: SIMPEG, Subbagian Umum dan Kepegawaian").font = fn(italic=True, size=8)

    # 2.2 & 2.3 ditumpuk
    ws = wb.create_sheet("2.2-2.3 Gol & Pendidikan")
    for k, w in zip("ABCDEFGHI", (24, 24, 9, 9, 9, 10, 9, 9, 10)):
        ws.column_dimensions[k].width = w
    tulis(ws, "A1", "Tabel 2.2 Jumlah Pegawai menurut Golongan dan Jenis Kelamin, 31 Desember 2024", True)
    for k, s in zip("ABCDEF", ("Golongan/Ruang", "Pangkat", "Laki-laki", "Perempuan", "Jumlah", "Persentase")):
        tulis(ws, f"{k}3", s, True, align="center", fill=isi, top=tb, bottom=ty)
    for j in range(6):
        tulis(ws, f"{cn(j)}4", f"({j + 1})", align="center", bottom=ty)
    N = 220
    gol = [
        ("A. PNS", None),
        (
            "Golongan IV",
            [
                ("IV/d", "Pembina Utama Madya", 1, 0),
                ("IV/c", "Pembina Utama Muda", 3, 1),
                ("IV/b", "Pembina Tingkat I", 8, 5),
                ("IV/a", "Pembina", 13, 11),
            ],
        ),
        (
            "Golongan III",
            [
                ("III/d", "Penata Tingkat I", 20, 18),
                ("III/c", "Penata", 14, 13),
                ("III/b", "Penata Muda Tingkat I", 16, 15),
                ("III/a", "Penata Muda", 11, 11),
            ],
        ),
        (
            "Golongan II",
            [
                ("II/d", "Pengatur Tingkat I", 5, 3),
                ("II/c", "Pengatur", 5, 4),
                ("II/b", "Pengatur Muda Tingkat I", 4, 1),
                ("II/a", "Pengatur Muda", 1, 1),
            ],
        ),
        ("Golongan I", [("I/d", "Juru Tingkat I", 1, 0), ("I/c", "Juru", 1, 0)]),
        ("Jumlah PNS", (103, 83)),
        ("B. PPPK", None),
        (None, [("IX", "", 9, 11), ("VII", "", 5, 4), ("V", "", 3, 2)]),
        ("Jumlah PPPK", (17, 17)),
        ("Jumlah Pegawai", (120, 100)),
    ]
    r, ng, sL, sP = 5, 0, 0, 0

    def baris(r, a, b, L, P, **k):
        tulis(ws, f"A{r}", a, ind=k.pop("ind", 0), **k)
        tulis(ws, f"B{r}", b, **k)
        ang(ws, f"C{r}", L, **k), ang(ws, f"D{r}", P, **k), ang(ws, f"E{r}", L + P, **k)
        ang(ws, f"F{r}", pct(L + P, N), "0.00", **k)

    cek_ = {}
    for a, v in gol:
        if v is None:
            tulis(ws, f"A{r}", a, True)
            r += 1
            continue
        if isinstance(v, tuple):
            baris(r, a, "", *v, bold=True, top=ty, bottom=tb if a == "Jumlah Pegawai" else None)
            cek_[a] = (sL, sP)
            assert v == ((sL, sP) if a != "Jumlah PPPK" else (sL - 103, sP - 83)), a
            r += 1
            continue
        if a:
            baris(r, a, "", sum(x[2] for x in v), sum(x[3] for x in v), bold=True)
            r += 1
        for x in v:
            baris(r, x[0], x[1], x[2], x[3], ind=1)
            sL += x[2]
            sP += x[3]
            ng += 1
            r += 1
    tulis(
        ws,
        f"A{r}",
        "Catatan: persentase terhadap jumlah seluruh pegawai; baris golongan memuat jumlah ruang di bawahnya",
    ).font = fn(italic=True, size=8)
    r += 3
    tulis(
        ws,
        f"A{r}",
        "Tabel 2.3 Jumlah Pegawai menurut Pendidikan Terakhir, Status, dan Jenis Kelamin, 31 Desember 2024",
        True,
    )
    r += 2
    h = [
        "Pendidikan Terakhir",
        "Jenjang",
        "PNS L",
        "PNS P",
        "Jumlah PNS",
        "PPPK L",
        "PPPK P",
        "Jumlah PPPK",
        "Total",
        "%",
    ]
    ws.column_dimensions["J"].width = 9
    for j, s in enumerate(h):
        tulis(ws, f"{cn(j)}{r}", s, True, align="center", fill=isi, top=tb, bottom=ty, wrap=True)
        tulis(ws, f"{cn(j)}{r + 1}", f"({j + 1})", align="center", bottom=ty)
    ws.row_dimensions[r].height = 26
    r += 2
    pdd = [
        ("Doktor", "S-3", 1, 1, 0, 0),
        ("Magister", "S-2", 24, 19, 0, 0),
        ("Sarjana/Diploma IV", "S-1/D-IV", 48, 43, 9, 11),
        ("Diploma III", "D-III", 7, 8, 5, 4),
        ("SMA/sederajat", "SLTA", 20, 11, 3, 2),
        ("SMP/sederajat", "SLTP", 2, 1, 0, 0),
        ("SD/sederajat", "SD", 1, 0, 0, 0),
    ]
    tp = [sum(p[k] for p in pdd) for k in (2, 3, 4, 5)]
    assert tp == jml
    for i, p in enumerate(pdd + [("Jumlah", "", *tp)]):
        tot = i == len(pdd)
        k = dict(bold=tot, top=ty if tot else None, bottom=tb if tot else None)
        tulis(ws, f"A{r}", p[0], **k), tulis(ws, f"B{r}", p[1], align="center", **k)
        a, b, c, d = p[2:]
        for kol, v in zip("CDEFGHI", (a, b, a + b, c, d, c + d, a + b + c + d)):
            ang(ws, f"{kol}{r}", v, **k)
        ang(ws, f"J{r}", pct(a + b + c + d, N), "0.00", **k)
        r += 1
    tulis(ws, f"A{r}", "Sumber: SIMPEG, Subbagian Umum dan Kepegawaian").font = fn(italic=True, size=8)
    ws.page_setup.orientation, ws.page_setup.paperSize = "portrait", 9

    # 2.4 jabatan
    ws = wb.create_sheet("2.4 Jabatan")
    for k, w in zip("ABCDEFGHI", (5, 44, 11, 12, 10, 11, 11, 14, 26)):
        ws.column_dimensions[k].width = w
    tulis(ws, "A1", "Tabel 2.4  Kebutuhan dan Keadaan Pegawai menurut Jabatan, 31 Desember 2024", True)
    h = [
        "No",
        "Jabatan",
        "Eselon/ Jenjang",
        "Kebutuhan (ABK)",
        "Laki-laki",
        "Perempuan",
        "Keadaan",
        "Kelebihan/ (Kekurangan)",
        "Keterangan",
    ]
    for j, s in enumerate(h):
        tulis(ws, f"{cn(j)}3", s, True, align="center", fill=isi, top=tb, bottom=ty, wrap=True)
        tulis(ws, f"{cn(j)}4", f"({j + 1})", align="center", bottom=tb)
    ws.row_dimensions[3].height = 28
    jab = [
        (
            "I",
            "Jabatan Pimpinan Tinggi dan Administrasi",
            [
                ("Kepala Dinas", "II.a", 1, 1, 0, ""),
                ("Sekretaris", "III.a", 1, 0, 1, ""),
                ("Kepala Bidang", "III.a", 4, 3, 1, ""),
                ("Kepala UPTD", "III.a", 3, 2, 1, ""),
                ("Kepala Subbagian/Kepala Seksi", "IV.a", 10, 5, 4, "1 jabatan lowong"),
            ],
        ),
        (
            "II",
            "Jabatan Fungsional",
            [
                ("Pengawas Benih Tanaman", "Ahli/Terampil", 34, 12, 9, ""),
                ("Pengendali Organisme Pengganggu Tumbuhan", "Ahli/Terampil", 41, 15, 11, ""),
                ("Analis Prasarana dan Sarana Pertanian", "Ahli", 20, 6, 6, "hasil penyetaraan"),
                ("Perencana", "Ahli", 9, 2, 4, ""),
                ("Penyuluh Pertanian", "Ahli/Terampil", 15, 5, 3, ""),
                ("Widyaiswara", "Ahli", 8, 3, 2, ""),
                ("Pranata Komputer", "Ahli/Terampil", 6, 2, 1, ""),
                ("Arsiparis", "Terampil", 7, 1, 3, ""),
                ("Analis SDM Aparatur", "Ahli", 4, 1, 2, ""),
                ("Statistisi", "Ahli", 4, 1, 1, ""),
            ],
        ),
        (
            "III",
            "Jabatan Pelaksana",
            [
                ("Penelaah Teknis Kebijakan", "Pelaksana", 60, 22, 25, ""),
                ("Pengolah Data dan Informasi", "Pelaksana", 35, 15, 13, ""),
                ("Pengadministrasi Perkantoran", "Pelaksana", 24, 10, 12, ""),
                ("Operator Layanan Operasional", "Pelaksana", 12, 9, 1, ""),
                ("Pengelola Umum Operasional", "Pelaksana", 5, 5, 0, ""),
            ],
        ),
    ]
    sg = "#,##0;(#,##0)"

    def bj(r, no, nm, es, keb, L, P, ket, **k):
        (
            tulis(ws, f"A{r}", no, align="center", **k),
            tulis(ws, f"B{r}", nm, **k),
            tulis(ws, f"C{r}", es, align="center", **k),
        )
        ang(ws, f"D{r}", keb, **k), ang(ws, f"E{r}", L, **k), ang(ws, f"F{r}", P, **k), ang(ws, f"G{r}", L + P, **k)
        ang(ws, f"H{r}", L + P - keb, sg, **k)
        tulis(ws, f"I{r}", ket, **k)

    r, nj, T = 5, 0, [0, 0, 0]
    for no, kel, isi_ in jab:
        s = [sum(x[k] for x in isi_) for k in (2, 3, 4)]
        bj(r, no, kel, "", *s, "", bold=True)
        r += 1
        for i, x in enumerate(isi_):
            bj(r, f"{i + 1}", *x)
            r += 1
            nj += 1
        T = [a + b for a, b in zip(T, s)]
    assert T[1:] == [120, 100]
    bj(r, "", "Jumlah", "", *T, "", bold=True, top=ty, bottom=tb)
    tulis(
        ws,
        f"A{r + 1}",
        "Catatan: Kebutuhan menurut Analisis Beban Kerja 2023; angka dalam kurung menunjukkan kekurangan",
    ).font = fn(italic=True, size=8)
    tulis(ws, f"A{r + 2}", "Sumber: SIMPEG; Peta Jabatan Dinas Perkebunan").font = fn(italic=True, size=8)
    for ws in wb.worksheets[1:]:
        ws.page_setup.fitToWidth, ws.page_setup.fitToHeight = 1, 0
        ws.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    wb.save(folder / nama)
    dok = lambda l, b: {"berkas": nama, "lembar": l, "jenis": ["pegawai"], "baris": b, "angka": angka[l]}
    return {
        "cerita": "Empat tabel kepegawaian yang jumlahnya sama (220 pegawai): unit kerja, golongan dengan subjumlah di atas rinciannya, pendidikan di bawahnya pada lembar yang sama, jabatan dengan kebutuhan ABK dan kekurangan dalam kurung; nol ditulis –.",
        "dokumen": [
            dok("2.1 Unit Kerja", [8, 8]),
            dok("2.2-2.3 Gol & Pendidikan", [ng + 7, ng + 7]),
            dok("2.4 Jabatan", [nj, nj]),
        ],
        "bukan": [(nama, "Penjelasan Umum")],
        "salah": [],
    }


# ------------------------------------------------------------------ 5. Renstra Dispar Kalbar 2025-2029 (ribuan rupiah)
TH05 = (2025, 2026, 2027, 2028, 2029)
SAS05 = [  # (jenis, teks, indikator, satuan, desimal, awal, target 5 tahun, rumus)
    (
        "T",
        "Meningkatnya kontribusi pariwisata terhadap perekonomian daerah",
        "Kontribusi sektor pariwisata terhadap PDRB",
        "%",
        2,
        "2.74",
        ["2.8", "2.87", "2.95", "3.04", "3.15"],
        "NTB pariwisata : PDRB ADHB x 100",
    ),
    (
        "S",
        "Meningkatnya kunjungan wisatawan",
        "Jumlah perjalanan wisatawan nusantara",
        "perjalanan",
        0,
        6214380,
        [6450000, 6720000, 7010000, 7330000, 7680000],
        "MPD, BPS",
    ),
    (
        "S",
        "",
        "Jumlah kunjungan wisatawan mancanegara",
        "kunjungan",
        0,
        48715,
        [52000, 56500, 61000, 66500, 72500],
        "Pintu masuk PLBN dan bandara",
    ),
    (
        "S",
        "Meningkatnya daya saing destinasi pariwisata",
        "Rata-rata lama menginap tamu hotel bintang",
        "malam",
        2,
        "1.63",
        ["1.66", "1.7", "1.75", "1.8", "1.86"],
        "Malam tamu : jumlah tamu",
    ),
    (
        "S",
        "",
        "Persentase destinasi prioritas yang memenuhi standar 4A",
        "%",
        2,
        "41.18",
        ["47.06", "52.94", "61.76", "70.59", "79.41"],
        "Destinasi memenuhi 4A : 34 destinasi prioritas x 100",
    ),
    (
        "S",
        "Berkembangnya ekonomi kreatif",
        "Pertumbuhan pelaku ekonomi kreatif",
        "%",
        2,
        "3.12",
        ["3.4", "3.75", "4.1", "4.5", "5"],
        "(Pelaku t - pelaku t-1) : pelaku t-1 x 100",
    ),
    (
        "S",
        "Meningkatnya akuntabilitas kinerja Dinas",
        "Nilai AKIP Dinas",
        "nilai",
        2,
        "72.41",
        [74, "75.5", 77, "78.5", 80],
        "Hasil evaluasi Inspektorat",
    ),
]
PRG05 = [  # kode, nama, [(indikator, satuan, des, awal, target5)], lokasi, kelompok, kegiatan
    (
        "3.26.01",
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH PROVINSI",
        [("Persentase pemenuhan layanan penunjang", "%", 2, "93.5", [94, 95, 96, 97, 98])],
        [
            (
                "3.26.01.1.01",
                "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                ("Persentase dokumen perencanaan tepat waktu", "%", 0, 100, [100] * 5),
                [
                    (
                        "0001",
                        "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                        "Jumlah dokumen perencanaan",
                        "dokumen",
                        6,
                        [7, 6, 6, 6, 7],
                        186400,
                        "Kota Pontianak",
                        "Perangkat Daerah",
                    ),
                    (
                        "0007",
                        "Evaluasi Kinerja Perangkat Daerah",
                        "Jumlah laporan evaluasi kinerja",
                        "laporan",
                        9,
                        [9, 9, 9, 9, 9],
                        94750,
                        "Kota Pontianak",
                        "Perangkat Daerah",
                    ),
                ],
            ),
            (
                "3.26.01.1.02",
                "Administrasi Keuangan Perangkat Daerah",
                ("Persentase layanan administrasi keuangan", "%", 0, 100, [100] * 5),
                [
                    (
                        "0001",
                        "Penyediaan Gaji dan Tunjangan ASN",
                        "Jumlah orang yang menerima gaji dan tunjangan",
                        "orang/bulan",
                        94,
                        [98, 102, 102, 105, 105],
                        11864350,
                        "Kota Pontianak",
                        "ASN Dinas",
                    )
                ],
            ),
            (
                "3.26.01.1.08",
                "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                ("Persentase jasa penunjang yang tersedia", "%", 0, 100, [100] * 5),
                [
                    (
                        "0002",
                        "Penyediaan Jasa Komunikasi, Sumber Daya Air, dan Listrik",
                        "Jumlah laporan penyediaan jasa",
                        "laporan",
                        12,
                        [12] * 5,
                        742600,
                        "Kota Pontianak",
                        "ASN Dinas",
                    ),
                    (
                        "0004",
                        "Penyediaan Jasa Pelayanan Umum Kantor",
                        "Jumlah laporan jasa pelayanan umum",
                        "laporan",
                        12,
                        [12] * 5,
                        1318900,
                        "Kota Pontianak",
                        "ASN Dinas",
                    ),
                ],
            ),
        ],
    ),
    (
        "3.26.02",
        "PROGRAM PENINGKATAN DAYA TARIK DESTINASI PARIWISATA",
        [
            (
                "Persentase daya tarik wisata yang dikelola sesuai standar",
                "%",
                2,
                "38.46",
                ["42.31", 50, "57.69", "65.38", "73.08"],
            )
        ],
        [
            (
                "3.26.02.1.01",
                "Pengelolaan Daya Tarik Wisata Provinsi",
                ("Jumlah daya tarik wisata yang dikembangkan", "lokasi", 0, 11, [13, 15, 17, 19, 22]),
                [
                    (
                        "0004",
                        "Pengadaan/Pemeliharaan/Rehabilitasi Sarana dan Prasarana Daya Tarik Wisata",
                        "Jumlah sarana prasarana yang tersedia",
                        "unit",
                        8,
                        [10, 12, 12, 14, 15],
                        2865200,
                        "Kab. Sambas, Bengkayang",
                        "Pengelola DTW; wisatawan",
                    ),
                    (
                        "0005",
                        "Monitoring dan Evaluasi Pengelolaan Daya Tarik Wisata",
                        "Jumlah dokumen monitoring",
                        "dokumen",
                        4,
                        [4] * 5,
                        118300,
                        "14 kab./kota",
                        "Pengelola DTW",
                    ),
                ],
            ),
            (
                "3.26.02.1.03",
                "Pengelolaan Destinasi Pariwisata Provinsi",
                ("Jumlah destinasi pariwisata yang dikelola", "destinasi", 0, 6, [7, 8, 9, 10, 10]),
                [
                    (
                        "0002",
                        "Pengembangan Desa Wisata",
                        "Jumlah desa wisata yang naik klasifikasi",
                        "desa",
                        14,
                        [16, 18, 20, 23, 26],
                        964500,
                        "Kab. Kapuas Hulu, Sanggau, Landak",
                        "Pokdarwis",
                    ),
                    (
                        "0006",
                        "Pemberdayaan Masyarakat dalam Pengelolaan Destinasi",
                        "Jumlah orang yang diberdayakan",
                        "orang",
                        120,
                        [150, 180, 200, 220, 240],
                        437800,
                        "Kab. Kayong Utara, Ketapang",
                        "Masyarakat sekitar destinasi",
                    ),
                ],
            ),
        ],
    ),
    (
        "3.26.03",
        "PROGRAM PEMASARAN PARIWISATA",
        [
            ("Persentase peningkatan jangkauan promosi pariwisata", "%", 2, "6.5", ["7", "7.5", "8", "8.5", "9"]),
            ("Jumlah event berskala nasional yang terselenggara", "event", 0, 3, [3, 4, 4, 5, 5]),
        ],
        [
            (
                "3.26.03.1.01",
                "Pemasaran Pariwisata Dalam dan Luar Negeri",
                ("Jumlah kegiatan pemasaran", "kegiatan", 0, 9, [10, 11, 12, 13, 14]),
                [
                    (
                        "0001",
                        "Penguatan Promosi melalui Media Cetak, Elektronik, dan Media Lainnya",
                        "Jumlah dokumen promosi",
                        "dokumen",
                        5,
                        [6, 6, 7, 7, 8],
                        1246700,
                        "Kalimantan Barat",
                        "Wisatawan; biro perjalanan",
                    ),
                    (
                        "0002",
                        "Fasilitasi Kegiatan Pemasaran Pariwisata Dalam dan Luar Negeri",
                        "Jumlah event yang difasilitasi",
                        "event",
                        7,
                        [8, 9, 9, 10, 11],
                        1984600,
                        "Kota Singkawang; Kuching",
                        "Pelaku usaha pariwisata",
                    ),
                ],
            )
        ],
    ),
    (
        "3.26.04",
        "PROGRAM PENGEMBANGAN EKONOMI KREATIF",
        [
            (
                "Persentase pelaku ekonomi kreatif yang memiliki HKI",
                "%",
                2,
                "8.42",
                ["9.5", "11", "12.75", "14.5", "16.5"],
            )
        ],
        [
            (
                "3.26.04.1.01",
                "Penyediaan Sarana dan Prasarana Kota Kreatif",
                ("Jumlah ruang kreatif yang berfungsi", "unit", 0, 2, [2, 3, 3, 4, 5]),
                [
                    (
                        "0003",
                        "Penyediaan Prasarana Ruang Kreatif",
                        "Jumlah prasarana ruang kreatif",
                        "unit",
                        2,
                        [2, 3, 3, 4, 5],
                        875400,
                        "Kota Pontianak, Singkawang",
                        "Komunitas kreatif",
                    )
                ],
            ),
            (
                "3.26.04.1.02",
                "Pengembangan Ekosistem Ekonomi Kreatif",
                ("Jumlah subsektor yang difasilitasi", "subsektor", 0, 5, [6, 7, 8, 9, 10]),
                [
                    (
                        "0001",
                        "Fasilitasi Hak Kekayaan Intelektual",
                        "Jumlah pelaku yang difasilitasi",
                        "pelaku",
                        45,
                        [50, 60, 70, 80, 90],
                        216900,
                        "14 kab./kota",
                        "Pelaku ekraf",
                    ),
                    (
                        "0005",
                        "Fasilitasi Akses Pembiayaan dan Pasar",
                        "Jumlah pelaku yang mendapat akses",
                        "pelaku",
                        60,
                        [70, 80, 95, 110, 125],
                        342600,
                        "14 kab./kota",
                        "Pelaku ekraf",
                    ),
                ],
            ),
        ],
    ),
    (
        "3.26.05",
        "PROGRAM PENGEMBANGAN SUMBER DAYA PARIWISATA DAN EKONOMI KREATIF",
        [("Persentase tenaga kerja pariwisata bersertifikat", "%", 2, "21.35", ["23.5", "26", "28.75", "31.5", "35"])],
        [
            (
                "3.26.05.1.01",
                "Peningkatan Kapasitas SDM Pariwisata dan Ekonomi Kreatif Tingkat Lanjutan",
                ("Jumlah SDM yang ditingkatkan kapasitasnya", "orang", 0, 260, [300, 330, 360, 400, 440]),
                [
                    (
                        "0001",
                        "Pengembangan Kompetensi SDM Pariwisata dan Ekonomi Kreatif",
                        "Jumlah orang yang dilatih",
                        "orang",
                        180,
                        [200, 220, 240, 260, 280],
                        684300,
                        "Kota Pontianak; Kab. Sintang",
                        "Pemandu, pengelola homestay",
                    ),
                    (
                        "0003",
                        "Sertifikasi Kompetensi Tenaga Kerja Pariwisata",
                        "Jumlah orang yang disertifikasi",
                        "orang",
                        80,
                        [100, 110, 120, 140, 160],
                        397500,
                        "Kota Pontianak",
                        "Tenaga kerja hotel dan restoran",
                    ),
                ],
            )
        ],
    ),
]


def l05_renstra_dispar(folder):
    rng = random.Random(1905)
    B = Buku(folder / "Renstra Dispar Kalbar 2025-2029 (Tabel).xlsx", "Calibri", 9)
    F = B.F
    hd = F(bold=True, align="center", valign="vcenter", text_wrap=True, border=1, bg_color="#DDEBF7")
    nr = F(align="center", border=1, font_size=7)
    jd = F(bold=True, font_size=11)
    it = F(italic=True, font_size=8)

    # pagu (ribuan) per sub kegiatan per tahun
    pagu = {}
    for kp, _, _, kegs in PRG05:
        for kk, _, _, subs in kegs:
            for s in subs:
                v = s[6]
                ls = []
                for _ in TH05:
                    ls.append(v)
                    v = int(v * (1 + rng.randint(15, 95) / 1000) / 50) * 50
                pagu[(kk, s[0])] = ls
    pk = {k[0]: [sum(pagu[(k[0], s[0])][y] for s in k[3]) for y in range(5)] for p in PRG05 for k in p[3]}
    pp = {p[0]: [sum(pk[k[0]][y] for k in p[3]) for y in range(5)] for p in PRG05}
    pt = [sum(v[y] for v in pp.values()) for y in range(5)]

    # --- T-C.25
    A = B.lembar("T-C.25")
    A.ws.set_landscape(), A.ws.set_paper(14), A.ws.fit_to_pages(1, 0)
    for k, w in zip("ABCDEFGHIJK", (30, 32, 40, 11, 12, 12, 12, 12, 12, 12, 40)):
        A.ws.set_column(f"{k}:{k}", w)
    (
        A.t("A1", "Tabel T-C.25", jd),
        A.t(
            "A2",
            "Tujuan dan Sasaran Jangka Menengah Pelayanan Dinas Pariwisata Provinsi Kalimantan Barat, 2025-2029",
            jd,
        ),
    )
    for k, s in zip("ABCDE", ("Tujuan", "Sasaran", "Indikator Tujuan/Sasaran", "Satuan", "Kondisi Awal 2024")):
        A.m(f"{k}4:{k}5", s, hd)
    A.m("F4:J4", "Target Kinerja Tujuan/Sasaran pada Tahun", hd), A.m("K4:K5", "Rumus/Definisi", hd)
    for j, y in enumerate(TH05):
        A.t(f"{cn(5 + j)}5", str(y), hd)
    for j in range(11):
        A.t(f"{cn(j)}6", f"({j + 1})", nr)
    sl, ct = F(text_wrap=True, valign="top", border=1), F(align="center", valign="top", border=1)
    n7 = len(SAS05)
    A.m(f"A7:A{6 + n7}", SAS05[0][1], sl)
    r = 7
    for i, (jn, tx, ik, sat, d, aw, tg, rum) in enumerate(SAS05):
        nf = F(border=1, valign="top", num_format="#,##0.00" if d else "#,##0")
        if jn == "T":
            A.t(f"B{r}", "", sl)
        elif tx:
            z = r
            while i + z - r + 1 < n7 and not SAS05[i + z - r + 1][1]:
                z += 1
            (A.m(f"B{r}:B{z}", tx, sl) if z > r else A.t(f"B{r}", tx, sl))
        A.t(f"C{r}", ik, sl), A.t(f"D{r}", sat, ct), A.n(f"E{r}", aw, nf), A.t(f"K{r}", rum, sl)
        for j in range(5):
            A.n(f"{cn(5 + j)}{r}", tg[j], nf)
        A.ws.set_row(r - 1, 26)
        r += 1
    A.t(f"A{r}", "Sumber: RPJMD Provinsi Kalimantan Barat 2025-2029 (rancangan), BPS, diolah", it)

    # --- T-C.27
    L = B.lembar("T-C.27")
    ws = L.ws
    ws.set_landscape(), ws.set_paper(14), ws.fit_to_pages(1, 0), ws.freeze_panes(8, 5), ws.repeat_rows(4, 7)
    for k, w in zip("ABCDEF", (24, 26, 17, 40, 36, 11)):
        ws.set_column(f"{k}:{k}", w)
    ws.set_column("G:G", 11), ws.set_column("H:S", 12), ws.set_column("T:U", 26), ws.set_column("V:V", 22)
    L.t("A1", "Tabel T-C.27", jd)
    L.t(
        "A2",
        "Rencana Program, Kegiatan, dan Sub Kegiatan serta Pendanaan Dinas Pariwisata Provinsi Kalimantan Barat, 2025-2029",
        jd,
    )
    L.t("S4", "(Rp dalam ribuan)", F(italic=True, align="right"))
    for k, s in zip(
        "ABCDEFG",
        (
            "Tujuan",
            "Sasaran",
            "Kode",
            "Program/Kegiatan/Sub Kegiatan",
            "Indikator Kinerja (Tujuan, Sasaran, Program, Kegiatan, Sub Kegiatan)",
            "Satuan",
            "Kondisi Awal (2024)",
        ),
    ):
        L.m(f"{k}5:{k}7", s, hd)
    L.m("H5:S5", "Target Kinerja dan Kerangka Pendanaan (Rp ribu)", hd)
    for j, y in enumerate(list(TH05) + ["Kondisi Akhir Renstra"]):
        L.m(f"{cn(7 + 2 * j)}6:{cn(8 + 2 * j)}6", str(y), hd)
        L.t(f"{cn(7 + 2 * j)}7", "Target", hd), L.t(f"{cn(8 + 2 * j)}7", "Rp", hd)
    for k, s in zip("TUV", ("Lokasi", "Kelompok Sasaran", "Unit Penanggung Jawab")):
        L.m(f"{k}5:{k}7", s, hd)
    for j in range(22):
        L.t(f"{cn(j)}8", f"({j + 1})", nr)
    r = 9

    def kinerja(r, ik, sat, d, aw, tg, bold=False, fill=None):
        o = {"border": 1, "valign": "top", **({"bold": True} if bold else {}), **({"bg_color": fill} if fill else {})}
        L.t(f"E{r}", ik, F(text_wrap=True, **o)), L.t(f"F{r}", sat, F(align="center", **o))
        nf = F(num_format="#,##0.00" if d else "#,##0", **o)
        L.n(f"G{r}", aw, nf)
        for j in range(5):
            L.n(f"{cn(7 + 2 * j)}{r}", tg[j], nf)
        L.n(f"R{r}", tg[4], nf)
        ws.set_row(r - 1, 26)
        return o

    def uang(r, ls, o, sumber=None):
        mf = F(num_format="#,##0", **o)
        for j in range(5):
            k = cn(8 + 2 * j)
            if sumber:
                L.f(f"{k}{r}", "=" + "+".join(f"{k}{x}" for x in sumber), ls[j], mf, kali=1000)
            else:
                L.n(f"{k}{r}", ls[j], mf, kali=1000)
        L.f(f"S{r}", "=" + "+".join(f"{cn(8 + 2 * j)}{r}" for j in range(5)), sum(ls), mf, kali=1000)

    def kosong(r, cols, o):
        for k in cols:
            L.t(f"{k}{r}", "", F(**o))

    nb = 0
    for jn, tx, ik, sat, d, aw, tg, rum in SAS05:
        o = kinerja(r, ik, sat, d, aw, tg)
        w = F(text_wrap=True, **o)
        L.t(f"A{r}", tx if jn == "T" else "", w), L.t(f"B{r}", tx if jn == "S" else "", w)
        kosong(r, ["C", "D", "T", "U"] + [cn(8 + 2 * j) for j in range(6)], o)
        L.t(f"V{r}", "Dinas Pariwisata", w)
        nb += 1
        r += 1
    # letak baris dihitung dahulu supaya rumus program menunjuk ke kegiatan
    letak, x = {}, r
    for p in PRG05:
        letak[p[0]] = x
        x += len(p[2])
        for k in p[3]:
            letak[k[0]] = x
            x += 1
            for s in k[3]:
                letak[(k[0], s[0])] = x
                x += 1
    PJ = {
        "3.26.01": "Sekretariat",
        "3.26.02": "Bidang Destinasi",
        "3.26.03": "Bidang Pemasaran",
        "3.26.04": "Bidang Ekonomi Kreatif",
        "3.26.05": "Bidang SDM",
    }
    for p in PRG05:
        r = letak[p[0]]
        for i, (ik, sat, d, aw, tg) in enumerate(p[2]):
            o = kinerja(r + i, ik, sat, d, aw, tg, True, "#FFF2CC")
            kosong(r + i, ["A", "B", "C", "D", "T", "U"] + [cn(8 + 2 * j) for j in range(6)], o)
            L.t(f"V{r + i}", PJ[p[0]], F(text_wrap=True, **o))
            nb += 1
        L.t(f"C{r}", p[0], F(text_wrap=True, **o)), L.t(f"D{r}", p[1], F(text_wrap=True, **o))
        uang(r, pp[p[0]], o, [letak[k[0]] for k in p[3]])
        for k in p[3]:
            r = letak[k[0]]
            o = kinerja(r, *k[2], True)
            kosong(r, ["A", "B", "T", "U"], o)
            (
                L.t(f"C{r}", k[0], F(**o)),
                L.t(f"D{r}", k[1], F(text_wrap=True, **o)),
                L.t(f"V{r}", PJ[p[0]], F(text_wrap=True, **o)),
            )
            uang(r, pk[k[0]], o, [letak[(k[0], s[0])] for s in k[3]])
            nb += 1
            for s in k[3]:
                r = letak[(k[0], s[0])]
                o = kinerja(r, s[2], s[3], 0, s[4], s[5])
                kosong(r, ["A", "B"], o)
                w = F(text_wrap=True, **o)
                L.t(f"C{r}", f"{k[0]}.{s[0]}", F(**o)), L.t(f"D{r}", s[1], w)
                L.t(f"T{r}", s[7], w), L.t(f"U{r}", s[8], w), L.t(f"V{r}", PJ[p[0]], w)
                uang(r, pagu[(k[0], s[0])], o)
                nb += 1
    r = x
    o = {"border": 1, "bold": True, "top": 2}
    L.m(f"A{r}:G{r}", "JUMLAH", F(align="center", **o))
    kosong(r, [cn(7 + 2 * j) for j in range(6)] + ["T", "U", "V"], o)
    uang(r, pt, o, [letak[p[0]] for p in PRG05])
    L.t(f"A{r + 1}", "Catatan: target kondisi akhir = target tahun 2029; Rp kondisi akhir = jumlah lima tahun", it)
    L.t(f"A{r + 2}", "Sumber: Subbagian Perencanaan dan Pelaporan Dinas Pariwisata Provinsi Kalimantan Barat", it)
    (
        L.t(f"T{r + 4}", "Pontianak, 28 Agustus 2025"),
        L.t(f"T{r + 5}", "Kepala Dinas Pariwisata,"),
        L.t(f"T{r + 9}", "NAMA PEJABAT", F(bold=True, underline=1)),
        L.t(f"T{r + 10}", "NIP 19xxxxxxxx"),
    )

    # --- rekap rupiah penuh
    Rk = B.lembar("Rekap Pagu Program")
    Rk.ws.set_column("A:A", 11), Rk.ws.set_column("B:B", 62), Rk.ws.set_column("C:H", 19)
    Rk.t("A1", "Tabel 6.2  Pagu Indikatif Renstra menurut Program, 2025-2029 (rupiah)", jd)
    for j, s in enumerate(["Kode", "Program"] + [str(y) for y in TH05] + ["2025-2029"]):
        Rk.t(f"{cn(j)}3", s, hd)
    rr = 4
    mf, mb = F(num_format="#,##0", border=1), F(num_format="#,##0", border=1, bold=True)
    for p in PRG05:
        (
            Rk.t(f"A{rr}", p[0], sl),
            Rk.t(
                f"B{rr}", p[1].capitalize().replace("pemerintahan daerah provinsi", "Pemerintahan Daerah Provinsi"), sl
            ),
        )
        for j in range(5):
            Rk.n(f"{cn(2 + j)}{rr}", pp[p[0]][j] * 1000, mf)
        Rk.f(f"H{rr}", f"=SUM(C{rr}:G{rr})", sum(pp[p[0]]) * 1000, mf)
        rr += 1
    Rk.m(f"A{rr}:B{rr}", "Jumlah", F(border=1, bold=True, align="center"))
    for j in range(6):
        k = cn(2 + j)
        Rk.f(f"{k}{rr}", f"=SUM({k}4:{k}{rr - 1})", (pt[j] if j < 5 else sum(pt)) * 1000, mb)
    B.tutup()
    return {
        "cerita": "Renstra lima tahun: T-C.25, T-C.27 dalam ribuan rupiah dengan baris tujuan/sasaran tanpa rupiah, satu program dengan dua indikator, lokasi dan kelompok sasaran, serta rekap pagu program dalam rupiah penuh yang sama.",
        "dokumen": [A.dok("renstra", [n7, n7]), L.dok("renstra", [nb - 1, nb]), Rk.dok("renstra", [5, 5])],
        "bukan": [],
        "salah": [],
    }


# ------------------------------------------------------------------ 6. RKT Dishut Kalteng 2025
SAS06 = [
    (
        "Meningkatnya kualitas pengelolaan hutan",
        "Persentase luas kawasan hutan yang dikelola KPH secara efektif",
        "persen",
        2,
        "58.75",
        "Luas dikelola efektif : luas wilayah KPH x 100",
    ),
    ("", "Luas tutupan hutan yang dipertahankan", "hektare", 0, 7214500, "Citra satelit, penafsiran BPKH"),
    (
        "Menurunnya kerusakan hutan",
        "Luas kebakaran hutan dan lahan",
        "hektare",
        0,
        2400,
        "Jumlah areal terbakar (semakin rendah semakin baik)",
    ),
    (
        "",
        "Persentase gangguan keamanan hutan yang ditangani",
        "persen",
        2,
        "87.5",
        "Gangguan ditangani : gangguan dilaporkan x 100",
    ),
    (
        "Meningkatnya kesejahteraan masyarakat sekitar hutan",
        "Rata-rata pendapatan anggota KTH binaan",
        "rupiah/bulan",
        0,
        1865000,
        "Survei KTH, Simluh",
    ),
    ("", "Jumlah kelompok perhutanan sosial mandiri", "kelompok", 0, 38, "KUPS klasifikasi Gold dan Platinum"),
    (
        "Meningkatnya kualitas tata kelola Dinas Kehutanan",
        "Nilai AKIP Dinas",
        "nilai",
        2,
        "76.5",
        "Hasil evaluasi Inspektorat",
    ),
]
PRG06 = [
    (
        "01",
        "Program Penunjang Urusan Pemerintahan Daerah Provinsi",
        "Indeks kepuasan layanan internal",
        "80,50",
        "80.5",
        "indeks",
        [
            (
                "1.02",
                "Administrasi Keuangan Perangkat Daerah",
                "Persentase administrasi keuangan yang tertib",
                "100",
                100,
                "persen",
                [
                    (
                        "0001",
                        "Penyediaan Gaji dan Tunjangan ASN",
                        "Jumlah orang yang menerima gaji",
                        "684",
                        684,
                        "orang/bulan",
                        (78416250000, 0, 0),
                        "Palangka Raya dan 19 KPHP/KPHL",
                        "ASN Dinas Kehutanan",
                    )
                ],
            ),
            (
                "1.06",
                "Administrasi Umum Perangkat Daerah",
                "Persentase layanan administrasi umum",
                "98",
                98,
                "persen",
                [
                    (
                        "0009",
                        "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                        "Jumlah laporan rapat koordinasi",
                        "24",
                        24,
                        "laporan",
                        (1286400000, 0, 0),
                        "Palangka Raya",
                        "ASN Dinas Kehutanan",
                    )
                ],
            ),
        ],
    ),
    (
        "03",
        "Program Pengelolaan Hutan",
        "Persentase KPH yang efektif",
        "63,16",
        "63.16",
        "persen",
        [
            (
                "1.01",
                "Rencana Tata Hutan dan Rencana Pengelolaan KPH",
                "Jumlah RPHJP yang disahkan",
                "5",
                5,
                "dokumen",
                [
                    (
                        "0001",
                        "Penyusunan Rancangan Rencana Pengelolaan Hutan KPH",
                        "Jumlah rancangan RPHJP",
                        "5",
                        5,
                        "dokumen",
                        (412500000, 0, 875000000),
                        "KPHP Katingan Hulu, KPHL Kapuas",
                        "UPT KPH",
                    )
                ],
            ),
            (
                "1.02",
                "Rencana Pengelolaan Kesatuan Pengelolaan Hutan",
                "Luas blok pemanfaatan yang dikelola",
                "148.200",
                148200,
                "hektare",
                [
                    (
                        "0003",
                        "Pengembangan Usaha Pemanfaatan pada Wilayah KPH",
                        "Jumlah unit usaha KPH",
                        "12",
                        12,
                        "unit",
                        (326750000, 0, 1450000000),
                        "KPHP Kotawaringin Barat, KPHP Seruyan",
                        "KTH, LPHD",
                    ),
                    (
                        "0005",
                        "Inventarisasi Potensi pada Wilayah KPH",
                        "Luas areal yang diinventarisasi",
                        "26.500",
                        26500,
                        "hektare",
                        (0, 0, 968400000),
                        "KPHP Murung Raya",
                        "UPT KPH",
                    ),
                ],
            ),
            (
                "1.05",
                "Pelaksanaan Perlindungan Hutan di Hutan Lindung dan Hutan Produksi",
                "Persentase penurunan titik panas",
                "12,5",
                "12.5",
                "persen",
                [
                    (
                        "0001",
                        "Pencegahan dan Pembatasan Kerusakan Kawasan Hutan",
                        "Jumlah patroli pengamanan hutan",
                        "372",
                        372,
                        "kali",
                        (1864300000, 3275000000, 0),
                        "19 KPHP/KPHL",
                        "Polhut, masyarakat sekitar hutan",
                    ),
                    (
                        "0003",
                        "Pengendalian Kebakaran Hutan dan Lahan",
                        "Jumlah Masyarakat Peduli Api yang aktif",
                        "126",
                        126,
                        "regu",
                        (942600000, 8416750000, 0),
                        "Kab. Pulang Pisau, Kapuas, Kotim",
                        "Masyarakat Peduli Api (MPA)",
                    ),
                ],
            ),
        ],
    ),
    (
        "04",
        "Program Konservasi Sumber Daya Alam Hayati dan Ekosistemnya",
        "Jumlah kawasan bernilai ekosistem penting yang dikelola",
        "4",
        4,
        "kawasan",
        [
            (
                "1.01",
                "Pengelolaan Kawasan Bernilai Ekosistem Penting dan Daerah Penyangga",
                "Jumlah rencana aksi KEE",
                "4",
                4,
                "dokumen",
                [
                    (
                        "0002",
                        "Pemantauan Keanekaragaman Hayati",
                        "Jumlah lokasi pemantauan",
                        "9",
                        9,
                        "lokasi",
                        (384900000, 0, 0),
                        "Kab. Lamandau, Barito Utara",
                        "Forum KEE",
                    )
                ],
            )
        ],
    ),
    (
        "05",
        "Program Pendidikan dan Pelatihan, Penyuluhan dan Pemberdayaan Masyarakat di Bidang Kehutanan",
        "Persentase KTH yang naik kelas",
        "14,25",
        "14.25",
        "persen",
        [
            (
                "1.01",
                "Penyuluhan Kehutanan Provinsi dan Pemberdayaan Masyarakat",
                "Jumlah KTH yang dibina",
                "215",
                215,
                "kelompok",
                [
                    (
                        "0001",
                        "Peningkatan Kapasitas Penyuluh Kehutanan",
                        "Jumlah penyuluh yang dilatih",
                        "96",
                        96,
                        "orang",
                        (468250000, 0, 342000000),
                        "Palangka Raya",
                        "Penyuluh PNS dan PKSM",
                    ),
                    (
                        "0004",
                        "Pendampingan Kelompok Tani Hutan",
                        "Jumlah KTH yang didampingi",
                        "215",
                        215,
                        "kelompok",
                        (756800000, 1620000000, 0),
                        "14 kab./kota",
                        "Kelompok Tani Hutan",
                    ),
                    (
                        "0007",
                        "Fasilitasi Perhutanan Sosial",
                        "Jumlah usulan perhutanan sosial",
                        "17",
                        17,
                        "usulan",
                        (289450000, 1184300000, 415000000),
                        "Kab. Gunung Mas, Barito Selatan",
                        "LPHD, Gapoktanhut, MHA",
                    ),
                ],
            )
        ],
    ),
    (
        "06",
        "Program Pengelolaan Daerah Aliran Sungai (DAS)",
        "Luas lahan kritis yang direhabilitasi",
        "3.150",
        3150,
        "hektare",
        [
            (
                "1.01",
                "Pelaksanaan Pengelolaan DAS Lintas Kabupaten/Kota",
                "Luas penanaman",
                "3.150",
                3150,
                "hektare",
                [
                    (
                        "0002",
                        "Rehabilitasi Hutan dan Lahan",
                        "Luas RHL",
                        "2.400",
                        2400,
                        "hektare",
                        (0, 9837450000, 2265000000),
                        "DAS Kahayan, DAS Barito",
                        "KTH, masyarakat desa",
                    ),
                    (
                        "0004",
                        "Pembangunan Persemaian dan Penyediaan Bibit",
                        "Jumlah bibit",
                        "1.250.000",
                        1250000,
                        "batang",
                        (318600000, 2746500000, 0),
                        "Persemaian Permanen Tumbang Nusa",
                        "Masyarakat, kelompok pelestari",
                    ),
                ],
            )
        ],
    ),
]


def l06_rkt_dishut(folder):
    B = Buku(folder / "RKT Dinas Kehutanan Kalteng 2025.xlsx", "Calibri", 10)
    F = B.F
    L = B.lembar("RKT 2025")
    ws = L.ws
    ws.set_landscape(), ws.set_paper(14), ws.fit_to_pages(1, 0), ws.set_margins(0.4, 0.4, 0.5, 0.5)
    lebar = dict(zip("ABCDEFGHIJKLMNOP", (3, 4, 4, 5, 6, 46, 38, 12, 12, 17, 17, 17, 18, 30, 28, 16)))
    for k, w in lebar.items():
        ws.set_column(f"{k}:{k}", w)
    jd = F(bold=True, align="center", font_size=12)
    L.m("A1:P1", "RENCANA KINERJA TAHUNAN (RKT) TAHUN 2025", jd)
    L.m("A2:P2", "DINAS KEHUTANAN PROVINSI KALIMANTAN TENGAH", jd)
    hd = F(bold=True, align="center", valign="vcenter", text_wrap=True, border=1, bg_color="#C6E0B4")
    nr = F(align="center", border=1, font_size=8, italic=True)
    sl, ct, rt = (
        F(text_wrap=True, valign="top", border=1),
        F(align="center", valign="top", border=1),
        F(align="right", valign="top", border=1),
    )
    L.t("A4", "A. Sasaran Strategis dan Indikator Kinerja Utama", F(bold=True))
    (
        L.m("A5:E5", "Sasaran ke-", hd),
        L.t("F5", "Sasaran Strategis", hd),
        L.t("G5", "Indikator Kinerja Utama", hd),
        L.t("H5", "Target 2025", hd),
        L.t("I5", "Satuan", hd),
    )
    L.m("J5:M5", "Rumus / Sumber Data", hd)
    r, s = 6, 0
    for i, (sa, ik, sat, d, t, rum) in enumerate(SAS06):
        s += bool(sa)
        ws.set_row(r - 1, 28)
        L.m(f"A{r}:E{r}", str(s) if sa else "", ct), L.t(f"F{r}", sa, sl), L.t(f"G{r}", ik, sl)
        (
            L.n(f"H{r}", t, F(border=1, valign="top", num_format="#,##0.00" if d else "#,##0")),
            L.t(f"I{r}", sat, ct),
            L.m(f"J{r}:M{r}", rum, sl),
        )
        r += 1
    r += 1
    L.t(f"A{r}", "B. Program, Kegiatan, dan Sub Kegiatan", F(bold=True))
    r += 1
    L.m(f"A{r}:E{r + 1}", "Kode", hd)
    for k, t in zip("FGHI", ("Program / Kegiatan / Sub Kegiatan", "Indikator Kinerja", "Target", "Satuan")):
        L.m(f"{k}{r}:{k}{r + 1}", t, hd)
    L.m(f"J{r}:M{r}", "Pagu Indikatif 2025 (Rp)", hd)
    for k, t in zip("JKLM", ("PAD/DAU", "DBH-DR", "DAK", "Jumlah")):
        L.t(f"{k}{r + 1}", t, hd)
    for k, t in zip("NOP", ("Lokasi", "Kelompok Sasaran", "Prakiraan Maju 2026 (Rp)")):
        L.m(f"{k}{r}:{k}{r + 1}", t, hd)
    r += 2
    L.m(f"A{r}:E{r}", "(1)", nr)
    for j, k in enumerate("FGHIJKLMNOP"):
        L.t(f"{k}{r}", f"({j + 2})", nr)
    rJ = r + 1  # baris jumlah di atas
    r = rJ + 1
    letak, x = {}, r
    for p in PRG06:
        letak[p[0]] = x
        x += 1
        for k in p[6]:
            letak[p[0], k[0]] = x
            x += 1
            for u in k[6]:
                letak[p[0], k[0], u[0]] = x
                x += 1
    # prakiraan maju: naik 4 persen, dibulatkan ke ribuan
    maju = lambda v: int(hu(D(sum(v)) * D("1.04") / 1000, 0)) * 1000
    tambah = lambda ls: tuple(sum(c) for c in zip(*ls))
    nilai, mj = {}, {}
    for p in PRG06:
        for k in p[6]:
            for u in k[6]:
                nilai[p[0], k[0], u[0]] = u[6]
                mj[p[0], k[0], u[0]] = maju(u[6])
            nilai[p[0], k[0]] = tambah([nilai[p[0], k[0], u[0]] for u in k[6]])
            mj[p[0], k[0]] = sum(mj[p[0], k[0], u[0]] for u in k[6])
        nilai[p[0]] = tambah([nilai[p[0], k[0]] for k in p[6]])
        mj[p[0]] = sum(mj[p[0], k[0]] for k in p[6])
    tot, tmj = tambah([nilai[p[0]] for p in PRG06]), sum(mj[p[0]] for p in PRG06)

    def rupiah(r, v, m, o, anak=None):
        mf = F(num_format="#,##0", **o)
        for j, k in enumerate("JKL"):
            if anak and v[j]:
                L.f(f"{k}{r}", "=" + "+".join(f"N({k}{a})" for a in anak), v[j], mf)
            elif v[j]:
                L.n(f"{k}{r}", v[j], mf)
            else:
                L.t(f"{k}{r}", "-", F(align="right", **o))
        L.f(f"M{r}", f"=SUM(J{r}:L{r})", sum(v), mf)
        if anak:
            L.f(f"P{r}", "=" + "+".join(f"P{a}" for a in anak), m, mf)
        else:
            L.n(f"P{r}", m, mf)

    o = {"border": 1, "bold": True, "bg_color": "#FFE699"}
    L.m(f"A{rJ}:I{rJ}", "JUMLAH", F(align="center", **o))
    rupiah(rJ, tot, tmj, o, [letak[p[0]] for p in PRG06])
    L.t(f"N{rJ}", "", F(**o)), L.t(f"O{rJ}", "", F(**o))
    n = 0

    def isi(r, kode, nm, ik, tx, tv, sat, o, lok="", kel=""):
        w, c = F(text_wrap=True, valign="top", **o), F(align="center", valign="top", **o)
        for kk, s in zip("ABCDE", kode + [""] * (5 - len(kode))):
            L.t(f"{kk}{r}", s, c)
        (
            L.t(f"F{r}", nm, w),
            L.t(f"G{r}", ik, w),
            L.x(f"H{r}", tx, tv, F(align="right", valign="top", **o)),
            L.t(f"I{r}", sat, c),
        )
        L.t(f"N{r}", lok, w), L.t(f"O{r}", kel, w)
        ws.set_row(r - 1, 28)

    for p in PRG06:
        o = {"border": 1, "bold": True, "bg_color": "#E2EFDA"}
        r = letak[p[0]]
        isi(r, ["3", "28", p[0]], p[1], p[2], p[3], p[4], p[5], o)
        rupiah(r, nilai[p[0]], mj[p[0]], {**o, "valign": "top"}, [letak[p[0], k[0]] for k in p[6]])
        n += 1
        for k in p[6]:
            o = {"border": 1, "bold": True}
            r = letak[p[0], k[0]]
            isi(r, ["3", "28", p[0], k[0]], k[1], k[2], k[3], k[4], k[5], o)
            rupiah(
                r, nilai[p[0], k[0]], mj[p[0], k[0]], {**o, "valign": "top"}, [letak[p[0], k[0], u[0]] for u in k[6]]
            )
            n += 1
            for u in k[6]:
                o = {"border": 1}
                r = letak[p[0], k[0], u[0]]
                isi(r, ["3", "28", p[0], k[0], u[0]], u[1], u[2], u[3], u[4], u[5], o, u[7], u[8])
                rupiah(r, u[6], mj[p[0], k[0], u[0]], {**o, "valign": "top"})
                n += 1
    r = x
    it = F(italic=True, font_size=8)
    L.t(f"A{r}", "Sumber: Renja Dinas Kehutanan 2025; prakiraan maju naik 4 persen dan dibulatkan ke ribuan rupiah", it)
    L.t(f"A{r + 1}", "Catatan: tanda - berarti tidak ada alokasi dari sumber dana tersebut", it)
    (
        L.t(f"N{r + 3}", "Palangka Raya, 6 Januari 2025"),
        L.t(f"N{r + 4}", "Plt. Kepala Dinas Kehutanan,"),
        L.t(f"N{r + 8}", "NAMA PEJABAT", F(bold=True, underline=1)),
        L.t(f"N{r + 9}", "NIP 19xxxxxxxx"),
    )

    # --- matriks crosscutting
    M = B.lembar("Matriks Crosscutting")
    M.ws.set_column("A:A", 4), M.ws.set_column("B:B", 44), M.ws.set_column("C:H", 16)
    M.t("A1", "Matriks Crosscutting Sasaran Strategis dengan Perangkat Daerah Lain", F(bold=True))
    for j, s in enumerate(
        ["No", "Sasaran Strategis", "Dinas LH", "Disbun", "DPMD", "BPBPK", "Disperindag", "Dinas ESDM"]
    ):
        M.t(f"{cn(j)}3", s, hd)
    for i, (sa, m) in enumerate(
        [(SAS06[0][0], "101001"), (SAS06[2][0], "111100"), (SAS06[4][0], "011010"), (SAS06[6][0], "000000")]
    ):
        M.t(f"A{4 + i}", f"{i + 1}.", ct), M.t(f"B{4 + i}", sa, sl)
        for j, c in enumerate(m):
            M.t(f"{cn(2 + j)}{4 + i}", "√" if c == "1" else "", ct)
    B.tutup()
    return {
        "cerita": "RKT dua bagian pada satu lembar (sasaran dengan rumus; program/kegiatan/sub kegiatan dengan kode terpecah lima kolom, pagu menurut sumber dana, lokasi, kelompok sasaran, prakiraan maju); baris JUMLAH di atas rincian; target bagian B diketik sebagai teks.",
        "dokumen": [L.dok("rkt", [len(SAS06) + n] * 2)],
        "bukan": [("RKT Dinas Kehutanan Kalteng 2025.xlsx", "Matriks Crosscutting")],
        "salah": [],
    }


# ------------------------------------------------------------------ 7. LRA dan efisiensi Disbun Kalbar 2023
PRG07 = [
    (
        "3.27.01",
        "Program Penunjang Urusan Pemerintahan Daerah Provinsi",
        [
            (
                "1.01",
                "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                [
                    ("0001", "Penyusunan Dokumen Perencanaan Perangkat Daerah", 148750000),
                    ("0006", "Koordinasi dan Penyusunan Laporan Capaian Kinerja", 96400000),
                ],
            ),
            (
                "1.02",
                "Administrasi Keuangan Perangkat Daerah",
                [("0001", "Penyediaan Gaji dan Tunjangan ASN", 27648315000)],
            ),
            (
                "1.08",
                "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                [
                    ("0002", "Penyediaan Jasa Komunikasi, Sumber Daya Air, dan Listrik", 864500000),
                    ("0004", "Penyediaan Jasa Pelayanan Umum Kantor", 1472650000),
                ],
            ),
            (
                "1.09",
                "Pemeliharaan Barang Milik Daerah",
                [("0002", "Penyediaan Jasa Pemeliharaan Kendaraan Dinas Operasional", 395200000)],
            ),
        ],
    ),
    (
        "3.27.02",
        "Program Penyediaan dan Pengembangan Sarana Pertanian",
        [
            (
                "1.01",
                "Pengawasan Peredaran Sarana Pertanian",
                [("0001", "Pengawasan Sebaran Pupuk, Pestisida, Alsintan, dan Sarana Pendukung", 214800000)],
            ),
            (
                "1.03",
                "Pengawasan Mutu dan Peredaran Benih/Bibit",
                [
                    ("0003", "Penjaminan Mutu Benih Tanaman Perkebunan", 1186350000),
                    ("0005", "Pengadaan Benih/Bibit Perkebunan", 6742900000),
                ],
            ),
        ],
    ),
    (
        "3.27.03",
        "Program Penyediaan dan Pengembangan Prasarana Pertanian",
        [
            (
                "1.01",
                "Penataan Prasarana Pertanian",
                [
                    ("0002", "Pembangunan Jalan Produksi Perkebunan", 4385600000),
                    ("0007", "Pembangunan Embung Perkebunan", 1249700000),
                ],
            )
        ],
    ),
    (
        "3.27.05",
        "Program Pengendalian dan Penanggulangan Bencana Pertanian",
        [
            (
                "1.01",
                "Pengendalian dan Penanggulangan Bencana Perkebunan",
                [
                    ("0001", "Pengendalian Organisme Pengganggu Tumbuhan Perkebunan", 964250000),
                    ("0004", "Pencegahan dan Penanganan Kebakaran Lahan dan Kebun", 518900000),
                ],
            )
        ],
    ),
    (
        "3.27.06",
        "Program Perizinan Usaha Pertanian",
        [
            (
                "1.01",
                "Penerbitan Izin Usaha Perkebunan Lintas Kabupaten/Kota",
                [
                    ("0001", "Penilaian Usaha Perkebunan", 476300000),
                    ("0003", "Penanganan Gangguan Usaha dan Konflik Perkebunan", 328450000),
                ],
            )
        ],
    ),
    (
        "3.27.07",
        "Program Penyuluhan Pertanian",
        [
            (
                "1.01",
                "Pelaksanaan Penyuluhan Pertanian",
                [
                    ("0002", "Penguatan Kelembagaan Pekebun", 617500000),
                    ("0004", "Fasilitasi Penerbitan STDB dan Sertifikasi ISPO Pekebun", 894600000),
                ],
            )
        ],
    ),
]
IND07 = [  # sasaran, indikator, satuan, desimal, target, realisasi
    (0, "Produksi kelapa sawit (TBS) perkebunan rakyat", "ton", 0, 3615000, 3684270),
    (0, "Produktivitas karet rakyat", "kg/ha", 0, 780, 768),
    (1, "Persentase pekebun yang memiliki STDB", "%", 2, "18.5", "21.36"),
    (1, "Persentase perusahaan perkebunan dengan kelas kebun minimal III", "%", 2, 82, "80.47"),
    (2, "Persentase serangan OPT yang dikendalikan", "%", 2, 70, "72.15"),
    (2, "Persentase kejadian kebakaran kebun yang ditangani", "%", 2, 95, 95),
    (3, "Nilai AKIP Dinas", "nilai", 2, "71.5", "72.08"),
    (3, "Indeks Kepuasan Masyarakat", "indeks", 2, 84, "85.63"),
]
SAS07 = [
    ("Meningkatnya produksi dan produktivitas perkebunan", ["3.27.02", "3.27.03"]),
    ("Meningkatnya usaha perkebunan berkelanjutan", ["3.27.06", "3.27.07"]),
    ("Terkendalinya gangguan usaha perkebunan", ["3.27.05"]),
    ("Meningkatnya tata kelola Dinas", ["3.27.01"]),
]


def l07_lra_efisiensi_disbun(folder):
    rng = random.Random(2023)
    pagu, real = {}, {}
    for p, _, ks in PRG07:
        for k, _, us in ks:
            for u, _, v in us:
                pagu[p, k, u] = v
                s = rng.randint(9105, 9920)
                real[p, k, u] = v * s // 10000 - rng.randint(101, 9899)
            for d in (pagu, real):
                d[p, k] = sum(d[p, k, x[0]] for x in us)
        for d in (pagu, real):
            d[p] = sum(d[p, x[0]] for x in ks)
    TP, TR = (sum(d[p[0]] for p in PRG07) for d in (pagu, real))
    gj = ("3.27.01", "1.02", "0001")

    # --- LRA
    A = Buku(folder / "LRA Disbun Kalbar per 31 Desember 2023.xlsx", "Arial", 9)
    F = A.F
    L = A.lembar("LRA SKPD")
    ws = L.ws
    (
        ws.set_column("A:A", 14),
        ws.set_column("B:B", 52),
        ws.set_column("C:D", 21),
        ws.set_column("E:E", 9),
        ws.set_column("F:G", 21),
    )
    ws.set_landscape(), ws.fit_to_pages(1, 0), ws.set_paper(14)
    jd = F(bold=True, align="center", font_size=11)
    for i, s in enumerate(
        [
            "PEMERINTAH PROVINSI KALIMANTAN BARAT",
            "DINAS PERKEBUNAN",
            "LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA DAERAH",
            "UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2023 DAN 2022",
        ]
    ):
        L.m(f"A{1 + i}:G{1 + i}", s, jd)
    L.t("G5", "(dalam rupiah)", F(italic=True, align="right"))
    hd = F(bold=True, align="center", valign="vcenter", text_wrap=True, border=1)
    for k, s in zip(
        "ABCDEFG",
        (
            "Kode Rekening",
            "Uraian",
            "Anggaran 2023",
            "Realisasi 2023",
            "(%)",
            "Lebih/(Kurang)",
            "Realisasi 2022 (Audited)",
        ),
    ):
        L.t(f"{k}6", s, hd)
    for i, k in enumerate("ABCDEFG"):
        L.t(
            f"{k}7",
            str(i + 1) if k not in "EF" else ("5=4/3" if k == "E" else "6=4-3"),
            F(align="center", border=1, font_size=7),
        )
    b02 = {
        "5.1.02.01": (2318460000, 2241736850, 2105318400),
        "5.1.02.03": (412800000, 398114500, 377652000),
        "5.1.02.04": (2964750000, 2871405233, 2540917766),
        "5.1.02.05": (742000000, 728600000, 655250000),
    }
    daun = [
        ("4", "PENDAPATAN DAERAH", None),
        ("4.1", "PENDAPATAN ASLI DAERAH (PAD)", None),
        ("4.1.02", "Retribusi Daerah", None),
        ("4.1.02.02", "Retribusi Jasa Usaha", (385000000, 401627500, 362480000)),
        ("4.1.02.03", "Retribusi Perizinan Tertentu", (120000000, 96350000, 104275000)),
        ("4.1.04", "Lain-lain PAD yang Sah", None),
        ("4.1.04.01", "Hasil Penjualan BMD yang Tidak Dipisahkan", (45000000, 47218600, 0)),
        ("5", "BELANJA DAERAH", None),
        ("5.1", "BELANJA OPERASI", None),
        ("5.1.01", "Belanja Pegawai", None),
        ("5.1.01.01", "Belanja Gaji dan Tunjangan ASN", (16284715000, 0, 15327640119)),
        ("5.1.01.02", "Belanja Tambahan Penghasilan ASN", (11363600000, 0, 10216433850)),
        ("5.1.02", "Belanja Barang dan Jasa", None),
        ("5.1.02.01", "Belanja Barang", b02["5.1.02.01"]),
        ("5.1.02.02", "Belanja Jasa", (0, 0, 3418602975)),
        ("5.1.02.03", "Belanja Pemeliharaan", b02["5.1.02.03"]),
        ("5.1.02.04", "Belanja Perjalanan Dinas", b02["5.1.02.04"]),
        ("5.1.02.05", "Belanja Uang dan/atau Jasa untuk Diberikan kepada Pihak Ketiga/Masyarakat", b02["5.1.02.05"]),
        ("5.1.05", "Belanja Hibah", None),
        (
            "5.1.05.05",
            "Belanja Hibah kepada Badan, Lembaga, dan Organisasi Kemasyarakatan",
            (3150000000, 3084500000, 2750000000),
        ),
        ("5.2", "BELANJA MODAL", None),
        ("5.2.02", "Belanja Modal Peralatan dan Mesin", (684200000, 671935000, 1128460000)),
        ("5.2.03", "Belanja Modal Gedung dan Bangunan", (1249700000, 0, 936715400)),
        ("5.2.04", "Belanja Modal Jalan, Jaringan, dan Irigasi", (4385600000, 0, 3964823700)),
    ]
    D7 = {k: list(v) for k, _, v in daun if v}
    D7["5.1.01.01"][1] = real[gj] * 589 // 1000
    D7["5.1.01.02"][1] = real[gj] - D7["5.1.01.01"][1]
    D7["5.2.04"][1] = real["3.27.03", "1.01", "0002"]
    D7["5.2.03"][1] = real["3.27.03", "1.01", "0007"]
    for j, T in ((0, TP), (1, TR)):
        D7["5.1.02.02"][j] = T - sum(v[j] for k, v in D7.items() if k[0] == "5" and k != "5.1.02.02")
        assert D7["5.1.02.02"][j] > 0
    assert D7["5.1.02.02"][1] < D7["5.1.02.02"][0]
    assert D7["5.1.01.01"][0] + D7["5.1.01.02"][0] == pagu[gj]
    nilai = lambda k: [sum(v[j] for x, v in D7.items() if x == k or x.startswith(k + ".")) for j in range(3)]
    posisi = {}
    r = 8
    urut = []
    for k, u, v in daun:
        if k == "5":
            urut.append(("PD", "JUMLAH PENDAPATAN"))
        urut.append((k, u))
    urut += [("BL", "JUMLAH BELANJA"), ("SD", "SURPLUS/(DEFISIT)")]
    for i, (k, u) in enumerate(urut):
        posisi[k] = r + i
    rp = '#,##0.00;(#,##0.00);"-"'
    for k, u in urut:
        r = posisi[k]
        kecil = k.count(".") >= 3 or k in ("5.2.02", "5.2.03", "5.2.04")
        o = {"border": 1, "valign": "top", **({} if kecil else {"bold": True})}
        (
            L.t(f"A{r}", k if k[0].isdigit() else "", F(**o)),
            L.t(f"B{r}", u, F(text_wrap=True, indent=min(k.count("."), 3), **o)),
        )
        ws.set_row(r - 1, 25 if len(u) > 50 else 14)
        mf = F(num_format=rp, **o)
        if k in D7:
            v = D7[k]
            for kol, x in zip("CDG", v):
                if x == 0:
                    L.t(f"{kol}{r}", "-", F(align="right", **o))
                else:
                    L.n(f"{kol}{r}", x, mf)
        else:
            akar = {"PD": "4", "BL": "5"}.get(k, k)
            if k == "SD":
                v = [a - b for a, b in zip(nilai("4"), nilai("5"))]
            else:
                v = nilai(akar)
            for kol, x in zip("CDG", v):
                if k == "SD":
                    ru = f"={kol}{posisi['PD']}-{kol}{posisi['BL']}"
                elif k in ("PD", "BL"):
                    ru = f"={kol}{posisi[akar]}"
                else:
                    an = [y for y, _ in urut if y.startswith(k + ".") and y.count(".") == k.count(".") + 1]
                    ru = "=SUM(" + ",".join(f"{kol}{posisi[y]}" for y in an) + ")"
                L.f(f"{kol}{r}", ru, x, mf)
        L.f(f"E{r}", f"=ROUND(D{r}/C{r}*100,2)", pct(v[1], v[0]), F(num_format="0.00", **o))
        L.f(f"F{r}", f"=D{r}-C{r}", v[1] - v[0], mf)
    nl, na = sum(1 for k, _ in urut if k in D7), len(daun)
    assert nilai("5")[:2] == [TP, TR]
    r = posisi["SD"] + 2
    (
        L.t(f"F{r}", "Pontianak, 31 Desember 2023"),
        L.t(f"F{r + 1}", "Kepala Dinas Perkebunan,"),
        L.t(f"F{r + 5}", "NAMA PEJABAT", F(bold=True, underline=1)),
        L.t(f"F{r + 6}", "NIP 19xxxxxxxx"),
    )
    A.tutup()

    # --- tabel LKjIP
    B = Buku(folder / "LKjIP 2023 Disbun Kalbar - Tabel Bab III.xlsx", "Times New Roman", 11)
    F = B.F
    hd = F(bold=True, align="center", valign="vcenter", text_wrap=True, border=1, bg_color="#EDEDED")
    nr = F(align="center", border=1, font_size=8)
    sl, ct = F(text_wrap=True, valign="top", border=1), F(align="center", valign="top", border=1)
    it = F(italic=True, font_size=9)
    DT = B.lembar("Daftar Tabel")
    DT.ws.set_column("A:A", 14), DT.ws.set_column("B:B", 70)
    DT.t("A1", "DAFTAR TABEL BAB III", F(bold=True))
    for i, (a, b) in enumerate(
        [
            ("Tabel 3.8", "Capaian Indikator Kinerja Utama Tahun 2023"),
            ("Tabel 3.9", "Anggaran dan Realisasi menurut Program, Kegiatan, dan Sub Kegiatan Tahun 2023"),
            ("Tabel 3.10", "Efisiensi Penggunaan Sumber Daya Tahun 2023"),
        ]
    ):
        DT.t(f"A{3 + i}", a), DT.t(f"B{3 + i}", b)

    K = B.lembar("3.8 Capaian")
    for k, w in zip("ABCDEFG", (5, 36, 48, 10, 14, 14, 13)):
        K.ws.set_column(f"{k}:{k}", w)
    K.m("A1:G1", "Tabel 3.8 Capaian Indikator Kinerja Utama Tahun 2023", F(bold=True, align="center"))
    for j, s in enumerate(
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"]
    ):
        K.t(f"{cn(j)}3", s, hd), K.t(f"{cn(j)}4", f"({j + 1})", nr)
    C7 = []
    for i, (s, ik, sat, d, t, re) in enumerate(IND07):
        r = 5 + i
        nf = F(border=1, valign="top", num_format="#,##0.00" if d else "#,##0")
        if i % 2 == 0:
            K.m(f"A{r}:A{r + 1}", f"{s + 1}", ct), K.m(f"B{r}:B{r + 1}", SAS07[s][0], sl)
        K.t(f"C{r}", ik, sl), K.t(f"D{r}", sat, ct), K.n(f"E{r}", t, nf), K.n(f"F{r}", re, nf)
        c = pct(re, t)
        C7.append(c)
        K.f(f"G{r}", f"=ROUND(F{r}/E{r}*100,2)", c, F(border=1, valign="top", num_format="0.00"))
        K.ws.set_row(r - 1, 32)
    ra = hu(sum(C7) / 8)
    (
        K.m("A13:F13", "Rata-rata capaian", F(border=1, bold=True, align="center")),
        K.f("G13", "=ROUND(AVERAGE(G5:G12),2)", ra, F(border=1, bold=True, num_format="0.00")),
    )
    K.t("A14", "Sumber: Statistik Perkebunan Kalbar 2023; Bidang teknis, diolah", it)

    G = B.lembar("3.9 Anggaran")
    ws = G.ws
    for k, w in zip("ABCDEF", (20, 62, 21, 21, 19, 13)):
        ws.set_column(f"{k}:{k}", w)
    ws.repeat_rows(2, 3)
    G.m(
        "A1:F1",
        "Tabel 3.9 Anggaran dan Realisasi menurut Program, Kegiatan, dan Sub Kegiatan Tahun 2023",
        F(bold=True, align="center"),
    )
    for j, s in enumerate(
        ["Kode", "Program / Kegiatan / Sub Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "Sisa (Rp)", "Penyerapan (%)"]
    ):
        G.t(f"{cn(j)}3", s, hd), G.t(f"{cn(j)}4", f"({j + 1})", nr)
    letak, x = {}, 5
    for p in PRG07:
        letak[(p[0],)] = x
        x += 1
        for k in p[2]:
            letak[(p[0], k[0])] = x
            x += 1
            for u in k[2]:
                letak[(p[0], k[0], u[0])] = x
                x += 1

    def bg(r, kode, nm, pv, rv, anak, **b):
        o = {"border": 1, "valign": "top", **b}
        mf = F(num_format="#,##0", **o)
        G.t(f"A{r}", kode, F(**o)), G.t(f"B{r}", nm, F(text_wrap=True, **o))
        for k, v in (("C", pv), ("D", rv)):
            if anak:
                G.f(f"{k}{r}", "=" + "+".join(f"{k}{a}" for a in anak), v, mf)
            else:
                G.n(f"{k}{r}", v, mf)
        G.f(f"E{r}", f"=C{r}-D{r}", pv - rv, mf)
        G.f(f"F{r}", f"=ROUND(D{r}/C{r}*100,2)", pct(rv, pv), F(num_format="0.00", **o))

    for p in PRG07:
        bg(
            letak[(p[0],)],
            p[0],
            p[1],
            pagu[p[0]],
            real[p[0]],
            [letak[p[0], k[0]] for k in p[2]],
            bold=True,
            bg_color="#F8F8F8",
        )
        for k in p[2]:
            bg(
                letak[p[0], k[0]],
                f"{p[0]}.{k[0]}",
                k[1],
                pagu[p[0], k[0]],
                real[p[0], k[0]],
                [letak[p[0], k[0], u[0]] for u in k[2]],
                italic=True,
                bold=True,
            )
            for u in k[2]:
                q = (p[0], k[0], u[0])
                bg(letak[q], ".".join(q), u[1], pagu[q], real[q], None)
    bg(x, "", "Jumlah", TP, TR, [letak[(p[0],)] for p in PRG07], bold=True)
    G.t(f"A{x + 1}", "Sumber: LRA Dinas Perkebunan per 31 Desember 2023 (sebelum audit)", it)
    nG = x - 5

    E = B.lembar("3.10 Efisiensi")
    ws = E.ws
    for k, w in zip("ABCDEFGHIJK", (5, 30, 44, 11, 12, 30, 20, 20, 13, 12, 16)):
        ws.set_column(f"{k}:{k}", w)
    ws.set_landscape(), ws.fit_to_pages(1, 0)
    E.m("A1:K1", "Tabel 3.10 Efisiensi Penggunaan Sumber Daya Tahun 2023", F(bold=True, align="center"))
    for k, s in zip("ABC", ("No", "Sasaran Strategis", "Indikator Kinerja")):
        E.m(f"{k}3:{k}4", s, hd)
    E.m("D3:E3", "Kinerja", hd), E.t("D4", "Capaian (%)", hd), E.t("E4", "Rata-rata Sasaran (%)", hd)
    E.m("F3:I3", "Anggaran", hd)
    for k, s in zip("FGHI", ("Program Pendukung", "Alokasi (Rp)", "Realisasi (Rp)", "Penyerapan (%)")):
        E.t(f"{k}4", s, hd)
    E.m("J3:J4", "Tingkat Efisiensi", hd), E.m("K3:K4", "Keterangan", hd)
    ws.set_row(3, 30)
    for j in range(11):
        E.t(f"{cn(j)}5", f"({j + 1})", nr)
    ket = lambda e: "Efisien" if e > 1 else "Tidak efisien"
    n2, m0 = F(border=1, valign="top", num_format="0.00"), F(border=1, valign="top", num_format="#,##0")
    nama = {p[0]: p[1] for p in PRG07}
    for s, (sas, ps) in enumerate(SAS07):
        r = 6 + 2 * s
        z = r + 1
        P, R = sum(pagu[p] for p in ps), sum(real[p] for p in ps)
        c = hu((C7[2 * s] + C7[2 * s + 1]) / 2)
        w = pct(R, P)
        e = hu(c / w)
        E.m(f"A{r}:A{z}", str(s + 1), ct), E.m(f"B{r}:B{z}", sas, sl)
        for q in (0, 1):
            E.t(f"C{r + q}", IND07[2 * s + q][1], sl), E.n(f"D{r + q}", C7[2 * s + q], n2)
            ws.set_row(r + q - 1, 45)
        E.gabung(f"E{r}:E{z}", n2), E.f(f"E{r}", f"=ROUND(AVERAGE(D{r}:D{z}),2)", c, n2)
        E.m(f"F{r}:F{z}", "; ".join(nama[p].replace("Program ", "") for p in ps), sl)
        E.gabung(f"G{r}:G{z}", m0), E.n(f"G{r}", P, m0)
        E.gabung(f"H{r}:H{z}", m0), E.n(f"H{r}", R, m0)
        E.gabung(f"I{r}:I{z}", n2), E.f(f"I{r}", f"=ROUND(H{r}/G{r}*100,2)", w, n2)
        E.gabung(f"J{r}:J{z}", n2), E.f(f"J{r}", f"=ROUND(E{r}/I{r},2)", e, n2)
        E.m(f"K{r}:K{z}", ket(e), ct)
    o = {"border": 1, "bold": True}
    w = pct(TR, TP)
    E.m("A14:C14", "Jumlah / Rata-rata", F(align="center", **o)), E.t("D14", "", F(**o))
    E.f("E14", "=ROUND(AVERAGE(D6:D13),2)", ra, F(num_format="0.00", **o)), E.t("F14", "", F(**o))
    (
        E.f("G14", "=SUM(G6:G13)", TP, F(num_format="#,##0", **o)),
        E.f("H14", "=SUM(H6:H13)", TR, F(num_format="#,##0", **o)),
    )
    E.f("I14", "=ROUND(H14/G14*100,2)", w, F(num_format="0.00", **o))
    (
        E.f("J14", "=ROUND(E14/I14,2)", hu(ra / w), F(num_format="0.00", **o)),
        E.t("K14", ket(hu(ra / w)), F(align="center", **o)),
    )
    E.t(
        "A15",
        "Catatan: tingkat efisiensi = rata-rata capaian kinerja : penyerapan anggaran; lebih dari 1 berarti efisien",
        it,
    )
    E.t("A16", "Sumber: Tabel 3.8 dan Tabel 3.9", it)
    B.tutup()
    return {
        "cerita": "LRA menurut rekening (pendapatan, belanja, surplus/defisit dalam kurung) dalam berkas tersendiri; tabel LKjIP menurut program-kegiatan-sub kegiatan jumlahnya sama dengan LRA; efisiensi per sasaran dengan sel gabungan dua indikator.",
        "dokumen": [
            L.dok("realisasi", [nl, na]),
            K.dok("pengukuran", [8, 8]),
            G.dok("realisasi", [nG, nG]),
            E.dok("kinerja-anggaran", [8, 8]),
        ],
        "bukan": [(B.nama, "Daftar Tabel")],
        "salah": [],
    }


# ------------------------------------------------------------------ 8. DPA, DPPA, dan Perubahan PK Dispar Kaltara 2024
PRG08 = [  # kode, program, kegiatan -> sub: (operasi awal, modal awal, operasi akhir, modal akhir)
    (
        "3.26.01",
        "Program Penunjang Urusan Pemerintahan Daerah Provinsi",
        [
            (
                "1.02",
                "Administrasi Keuangan Perangkat Daerah",
                [("0001", "Penyediaan Gaji dan Tunjangan ASN", 9684250000, 0, 9418730000, 0)],
            ),
            (
                "1.06",
                "Administrasi Umum Perangkat Daerah",
                [
                    ("0002", "Penyediaan Peralatan dan Perlengkapan Kantor", 86400000, 214750000, 86400000, 318900000),
                    ("0009", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", 642300000, 0, 718450000, 0),
                ],
            ),
            (
                "1.08",
                "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                [("0004", "Penyediaan Jasa Pelayanan Umum Kantor", 895600000, 0, 895600000, 0)],
            ),
        ],
    ),
    (
        "3.26.02",
        "Program Peningkatan Daya Tarik Destinasi Pariwisata",
        [
            (
                "1.01",
                "Pengelolaan Daya Tarik Wisata Provinsi",
                [
                    (
                        "0004",
                        "Pengadaan/Pemeliharaan/Rehabilitasi Sarana dan Prasarana Daya Tarik Wisata",
                        364800000,
                        3276500000,
                        384250000,
                        4108700000,
                    )
                ],
            ),
            (
                "1.03",
                "Pengelolaan Destinasi Pariwisata Provinsi",
                [
                    ("0002", "Pengembangan Desa Wisata", 874900000, 0, 946315000, 0),
                    (
                        "0006",
                        "Pemberdayaan Masyarakat dalam Pengelolaan Destinasi Pariwisata",
                        533460000,
                        76800000,
                        498250000,
                        76800000,
                    ),
                ],
            ),
        ],
    ),
    (
        "3.26.03",
        "Program Pemasaran Pariwisata",
        [
            (
                "1.01",
                "Pemasaran Pariwisata Dalam dan Luar Negeri Daya Tarik, Destinasi, dan Kawasan Strategis",
                [
                    (
                        "0001",
                        "Penguatan Promosi melalui Media Cetak, Elektronik, dan Media Lainnya",
                        1148700000,
                        0,
                        1362450000,
                        0,
                    ),
                    ("0002", "Fasilitasi Kegiatan Pemasaran Pariwisata", 1937600000, 0, 2485900000, 0),
                ],
            )
        ],
    ),
    (
        "3.26.04",
        "Program Pengembangan Ekonomi Kreatif",
        [
            (
                "1.02",
                "Pengembangan Ekosistem Ekonomi Kreatif",
                [("0005", "Fasilitasi Akses Pembiayaan dan Pasar", 428300000, 0, 391650000, 0)],
            )
        ],
    ),
    (
        "3.26.05",
        "Program Pengembangan Sumber Daya Pariwisata dan Ekonomi Kreatif",
        [
            (
                "1.01",
                "Peningkatan Kapasitas SDM Pariwisata dan Ekonomi Kreatif",
                [
                    ("0001", "Pengembangan Kompetensi SDM Pariwisata", 714500000, 0, 806200000, 0),
                    ("0003", "Sertifikasi Kompetensi Tenaga Kerja Pariwisata", 396000000, 0, 396000000, 0),
                ],
            )
        ],
    ),
]


def l08_perubahan_dispar(folder):
    # jumlah
    V = {}
    for p, _, ks in PRG08:
        for k, _, us in ks:
            for u in us:
                V[p, k, u[0]] = u[2:6]
            V[p, k] = tuple(map(sum, zip(*[V[p, k, u[0]] for u in us])))
        V[p] = tuple(map(sum, zip(*[V[p, k[0]] for k in ks])))
    T = tuple(map(sum, zip(*[V[p[0]] for p in PRG08])))

    # --- DPA satu sub kegiatan (sebelum perubahan)
    A = Buku(folder / "DPA 3.26.02.1.03.0006 TA 2024.xlsx", "Arial", 9)
    F = A.F
    L = A.lembar("DPA Rincian Belanja")
    ws = L.ws
    for k, w in zip("ABCDEFG", (20, 54, 10, 14, 16, 14, 18)):
        ws.set_column(f"{k}:{k}", w)
    ws.set_paper(14), ws.fit_to_pages(1, 0)
    jd = F(bold=True, align="center", border=1)
    (
        L.m("A1:F1", "DOKUMEN PELAKSANAAN ANGGARAN SATUAN KERJA PERANGKAT DAERAH", jd),
        L.m(
            "G1:G3",
            "Formulir DPA-RINCIAN BELANJA SKPD",
            F(bold=True, align="center", valign="vcenter", text_wrap=True, border=1),
        ),
    )
    L.m("A2:F2", "PEMERINTAH PROVINSI KALIMANTAN UTARA", jd), L.m("A3:F3", "TAHUN ANGGARAN 2024", jd)
    sub = V["3.26.02", "1.03", "0006"]
    ang0 = sub[0] + sub[1]
    kep = [
        ("Nomor DPA", "DPA/A.1/3.26.0.00.0.00.01.0000/001/2024"),
        ("Urusan Pemerintahan", "3 URUSAN PEMERINTAHAN PILIHAN"),
        ("Bidang Urusan", "3.26 PARIWISATA"),
        ("Program", "3.26.02 Program Peningkatan Daya Tarik Destinasi Pariwisata"),
        ("Kegiatan", "3.26.02.1.03 Pengelolaan Destinasi Pariwisata Provinsi"),
        ("Sub Kegiatan", "3.26.02.1.03.0006 Pemberdayaan Masyarakat dalam Pengelolaan Destinasi Pariwisata"),
        ("Organisasi", "3.26.0.00.0.00.01.0000 Dinas Pariwisata Provinsi Kalimantan Utara"),
        ("Sumber Pendanaan", "Dana Alokasi Umum (DAU)"),
        ("Lokasi", "Kab. Malinau, Kab. Nunukan"),
        ("Kelompok Sasaran", "Pokdarwis dan masyarakat sekitar destinasi"),
    ]
    r = 4
    for a, b in kep:
        L.t(f"A{r}", a), L.t(f"B{r}", ": " + b)
        r += 1
    for a, v in (("Alokasi Tahun 2023", 487350000), ("Alokasi Tahun 2024", ang0), ("Alokasi Tahun 2025", 650000000)):
        L.t(f"A{r}", a), L.x(f"B{r}", ": Rp" + idn(v, 2), v)
        r += 1
    r += 1
    hd = F(bold=True, align="center", valign="vcenter", text_wrap=True, border=1)
    sl, ct = F(text_wrap=True, valign="top", border=1), F(align="center", valign="top", border=1)
    L.m(f"A{r}:G{r}", "Indikator dan Tolok Ukur Kinerja Kegiatan", hd)
    (
        L.t(f"A{r + 1}", "Indikator", hd),
        L.m(f"B{r + 1}:D{r + 1}", "Tolok Ukur Kinerja", hd),
        L.m(f"E{r + 1}:G{r + 1}", "Target Kinerja", hd),
    )
    r += 2
    for a, b, tx, v in (
        ("Capaian Program", "Persentase destinasi wisata yang memenuhi standar", "48,50 %", "48.5"),
        ("Masukan", "Dana yang dibutuhkan", "Rp" + idn(ang0, 2), ang0),
        ("Keluaran", "Jumlah orang yang diberdayakan dalam pengelolaan destinasi", "120 orang", 120),
        ("Hasil", "Persentase Pokdarwis yang aktif", "72 %", 72),
    ):
        L.t(f"A{r}", a, sl), L.m(f"B{r}:D{r}", b, sl), L.gabung(f"E{r}:G{r}", ct), L.x(f"E{r}", tx, v, ct)
        r += 1
    r += 1
    (
        L.m(f"A{r}:A{r + 1}", "Kode Rekening", hd),
        L.m(f"B{r}:B{r + 1}", "Uraian", hd),
        L.m(f"C{r}:F{r}", "Rincian Perhitungan", hd),
        L.m(f"G{r}:G{r + 1}", "Jumlah (Rp)", hd),
    )
    for k, s in zip("CDEF", ("Volume", "Satuan", "Harga Satuan", "PPN")):
        L.t(f"{k}{r + 1}", s, hd)
    r += 2
    item = [
        (
            "5.1.02.01.01.0024",
            "Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor",
            [("Paket ATK peserta", 120, "paket", 85000)],
        ),
        (
            "5.1.02.01.01.0052",
            "Belanja Makanan dan Minuman Rapat",
            [("Makan siang", 480, "kotak", 45000), ("Kudapan", 960, "kotak", 20000)],
        ),
        (
            "5.1.02.02.01.0003",
            "Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia",
            [("Narasumber praktisi", 48, "orang/jam", 1000000), ("Moderator", 8, "orang/kali", 700000)],
        ),
        (
            "5.1.02.02.05.0009",
            "Belanja Sewa Bangunan Gedung Tempat Pertemuan",
            [("Sewa ruang pertemuan", 8, "hari", 6500000)],
        ),
        (
            "5.1.02.04.01.0001",
            "Belanja Perjalanan Dinas Biasa",
            [
                ("Perjalanan dinas ke Malinau", 32, "orang/hari", 2140000),
                ("Perjalanan dinas ke Nunukan", 40, "orang/hari", 2310000),
            ],
        ),
        (
            "5.1.02.04.01.0003",
            "Belanja Perjalanan Dinas Dalam Kota",
            [("Uang transpor peserta", 480, "orang/kali", 150000)],
        ),
        (
            "5.1.02.05.01.0001",
            "Belanja Hadiah yang Bersifat Perlombaan",
            [("Hadiah lomba Pokdarwis", 1, "paket", 143980000)],
        ),
        (
            "5.2.02.05.02.0006",
            "Belanja Modal Alat Rumah Tangga Lainnya (Home Use)",
            [("Peralatan pengolahan kuliner", 16, "unit", 4800000)],
        ),
    ]
    n_op = sum(q * h for k, _, it in item if k.startswith("5.1") for _, q, _, h in it)
    n_mo = sum(q * h for k, _, it in item if k.startswith("5.2") for _, q, _, h in it)
    assert (n_op, n_mo) == sub[:2], (n_op, n_mo)
    nm = {
        "5": "BELANJA",
        "5.1": "BELANJA OPERASI",
        "5.1.02": "Belanja Barang dan Jasa",
        "5.2": "BELANJA MODAL",
        "5.2.02": "Belanja Modal Peralatan dan Mesin",
    }
    jum = lambda pre: sum(q * h for k, _, it in item if k == pre or k.startswith(pre + ".") for _, q, _, h in it)
    sudah, nrek, nit = set(), 0, 0
    for k, u, it in item:
        bag = k.split(".")
        for n in (1, 2, 3):
            pre = ".".join(bag[:n])
            if pre not in sudah:
                sudah.add(pre)
                o = {"border": 1, "bold": True}
                L.t(f"A{r}", pre, F(**o)), L.t(f"B{r}", nm[pre], F(**o))
                for kk in "CDEF":
                    L.t(f"{kk}{r}", "", F(**o))
                L.n(f"G{r}", jum(pre), F(num_format="#,##0", **o))
                nrek += 1
                r += 1
        L.t(f"A{r}", k, sl), L.t(f"B{r}", u, sl)
        ws.set_row(r - 1, 25 if len(u) > 55 else 13)
        for kk in "CDEF":
            L.t(f"{kk}{r}", "", sl)
        L.n(f"G{r}", jum(k), F(border=1, valign="top", num_format="#,##0"))
        nrek += 1
        r += 1
        for x, q, s, h in it:
            (
                L.t(f"A{r}", "", sl),
                L.t(f"B{r}", "   - " + x, F(border=1, italic=True)),
                L.n(f"C{r}", q, F(border=1, num_format="#,##0")),
                L.t(f"D{r}", s, ct),
            )
            L.n(f"E{r}", h, F(border=1, num_format="#,##0")), L.t(f"F{r}", "", sl)
            L.f(f"G{r}", f"=C{r}*E{r}", q * h, F(border=1, num_format="#,##0"))
            nit += 1
            r += 1
    (
        L.m(f"A{r}:F{r}", "Jumlah Anggaran Sub Kegiatan", F(border=1, bold=True, align="right")),
        L.n(f"G{r}", ang0, F(border=1, bold=True, num_format="#,##0")),
    )
    (
        L.t(f"E{r + 2}", "Tanjung Selor, 4 Januari 2024"),
        L.t(f"E{r + 3}", "Pejabat Pengelola Keuangan Daerah,"),
        L.t(f"E{r + 7}", "NAMA PEJABAT", F(bold=True, underline=1)),
        L.t(f"E{r + 8}", "NIP 19xxxxxxxx"),
    )
    A.tutup()
    d1 = L.dok("dpa", [nit, nit + nrek + 4])

    # --- DPPA rekap
    B = Buku(folder / "DPPA 2024 Rekap Sub Kegiatan.xlsx", "Calibri", 10)
    F = B.F
    R = B.lembar("DPPA-Belanja")
    ws = R.ws
    ws.set_column("A:A", 20), ws.set_column("B:B", 56), ws.set_column("C:I", 17), ws.set_column("J:J", 9)
    ws.set_landscape(), ws.set_paper(14), ws.fit_to_pages(1, 0), ws.freeze_panes(7, 2)
    jd = F(bold=True, align="center", font_size=12)
    (
        R.m("A1:J1", "DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA) TAHUN ANGGARAN 2024", jd),
        R.m("A2:J2", "DINAS PARIWISATA PROVINSI KALIMANTAN UTARA", jd),
    )
    R.m("A3:J3", "Rekapitulasi Belanja menurut Program, Kegiatan, dan Sub Kegiatan", F(italic=True, align="center"))
    hd = F(bold=True, align="center", valign="vcenter", text_wrap=True, border=1, bg_color="#FCE4D6")
    (
        R.m("A5:A6", "Kode", hd),
        R.m("B5:B6", "Uraian", hd),
        R.m("C5:E5", "Sebelum Perubahan (Rp)", hd),
        R.m("F5:H5", "Setelah Perubahan (Rp)", hd),
        R.m("I5:J5", "Bertambah/(Berkurang)", hd),
    )
    for k, s in zip("CDEFGHIJ", ("Operasi", "Modal", "Jumlah", "Operasi", "Modal", "Jumlah", "Rp", "%")):
        R.t(f"{k}6", s, hd)
    for j in range(10):
        R.t(f"{cn(j)}7", str(j + 1), F(align="center", border=1, font_size=8))
    letak, x = {}, 8
    for p in PRG08:
        letak[(p[0],)] = x
        x += 1
        for k in p[2]:
            letak[p[0], k[0]] = x
            x += 1
            for u in k[2]:
                letak[p[0], k[0], u[0]] = x
                x += 1

    def bd(r, kode, u, v, anak, **b):
        o = {"border": 1, "valign": "top", **b}
        mf, kf, pf = F(num_format="#,##0", **o), F(num_format="#,##0;(#,##0)", **o), F(num_format="0.00;(0.00)", **o)
        R.t(f"A{r}", kode, F(**o)), R.t(f"B{r}", u, F(text_wrap=True, **o))
        for kol, w in zip("CDFG", v):
            if anak:
                R.f(f"{kol}{r}", "=" + "+".join(f"{kol}{a}" for a in anak), w, mf)
            else:
                R.n(f"{kol}{r}", w, mf)
        a, z = v[0] + v[1], v[2] + v[3]
        R.f(f"E{r}", f"=C{r}+D{r}", a, mf), R.f(f"H{r}", f"=F{r}+G{r}", z, mf)
        R.f(f"I{r}", f"=H{r}-E{r}", z - a, kf), R.f(f"J{r}", f"=ROUND(I{r}/E{r}*100,2)", pct(z - a, a), pf)

    for p in PRG08:
        bd(
            letak[(p[0],)],
            p[0],
            p[1].upper(),
            V[p[0]],
            [letak[p[0], k[0]] for k in p[2]],
            bold=True,
            bg_color="#FFF2CC",
        )
        for k in p[2]:
            bd(
                letak[p[0], k[0]],
                f"{p[0]}.{k[0]}",
                k[1],
                V[p[0], k[0]],
                [letak[p[0], k[0], u[0]] for u in k[2]],
                bold=True,
            )
            for u in k[2]:
                bd(letak[p[0], k[0], u[0]], f"{p[0]}.{k[0]}.{u[0]}", u[1], u[2:6], None)
    bd(x, "", "JUMLAH BELANJA", T, [letak[(p[0],)] for p in PRG08], bold=True, top=2)
    R.t(f"A{x + 1}", "Sumber: SIPD, DPPA Dinas Pariwisata Nomor DPPA/A.1/3.26/001/2024", F(italic=True, font_size=8))
    nR = x - 8
    B.tutup()

    # --- Perubahan PK (salah tanam pada anggaran program)
    C = Buku(folder / "Perubahan PK Kepala Dinas Pariwisata 2024.xlsx", "Arial", 10)
    F = C.F
    Y = C.lembar("Pernyataan")
    Y.ws.set_column("A:H", 13)
    Y.m("A2:H2", "PERUBAHAN PERJANJIAN KINERJA TAHUN 2024", F(bold=True, align="center", font_size=13))
    Y.m("A3:H3", "DINAS PARIWISATA PROVINSI KALIMANTAN UTARA", F(bold=True, align="center"))
    Y.m(
        "A5:H8",
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, "
        "kami yang bertanda tangan di bawah ini berjanji akan mewujudkan target kinerja sesuai lampiran perubahan perjanjian ini.",
        F(text_wrap=True, valign="top"),
    )
    (
        Y.t("F11", "Tanjung Selor, 21 Oktober 2024"),
        Y.t("A13", "PIHAK KEDUA,"),
        Y.t("F13", "PIHAK PERTAMA,"),
        Y.t("A18", "NAMA PEJABAT KEDUA"),
        Y.t("F18", "NAMA PEJABAT PERTAMA"),
    )
    K = C.lembar("Lampiran")
    ws = K.ws
    for k, w in zip("ABCDEFGH", (5, 36, 44, 13, 18, 18, 19, 34)):
        ws.set_column(f"{k}:{k}", w)
    ws.set_landscape(), ws.set_paper(14), ws.fit_to_pages(1, 0)
    (
        K.t("A1", "Lampiran Perubahan Perjanjian Kinerja Tahun 2024", F(bold=True)),
        K.t("A2", "Perangkat Daerah: Dinas Pariwisata Provinsi Kalimantan Utara", F(bold=True)),
    )
    hd = F(bold=True, align="center", valign="vcenter", text_wrap=True, border=1)
    nr = F(align="center", border=1, font_size=8)
    sl, ct = F(text_wrap=True, valign="top", border=1), F(align="center", valign="top", border=1)
    for k, s in zip("ABCD", ("NO", "KINERJA UTAMA/TUJUAN/SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN")):
        K.m(f"{k}4:{k}5", s, hd)
    (
        K.m("E4:F4", "TARGET 2024", hd),
        K.t("E5", "SEMULA", hd),
        K.t("F5", "MENJADI", hd),
        K.m("G4:H5", "CROSSCUTTING (PERANGKAT DAERAH)", hd),
    )
    for k, s in zip("ABCDEF", range(1, 7)):
        K.t(f"{k}6", f"({s})", nr)
    K.m("G6:H6", "(7)", nr)
    ind = [
        (
            "Meningkatnya kontribusi sektor pariwisata",
            "Kontribusi akomodasi dan makan minum terhadap PDRB",
            "%",
            2,
            "1.65",
            "1.65",
            "Bapperida, BPS",
        ),
        (
            "Meningkatnya kunjungan wisatawan",
            "Jumlah perjalanan wisatawan nusantara",
            "perjalanan",
            0,
            985000,
            1030000,
            "Dinas Perhubungan, Disbudpar kab./kota",
        ),
        (
            "",
            "Jumlah kunjungan wisatawan mancanegara",
            "kunjungan",
            0,
            10500,
            11250,
            "Kantor Imigrasi Nunukan, Badan Perbatasan",
        ),
        ("", "Rata-rata lama menginap tamu hotel bintang", "malam", 2, "1.64", "1.67", "PHRI, BPS"),
        (
            "Meningkatnya daya saing destinasi",
            "Persentase destinasi wisata yang memenuhi standar",
            "%",
            2,
            "48.5",
            "51.5",
            "Dinas PUPR, Dinas LH, DPMD",
        ),
        (
            "Meningkatnya daya saing ekonomi kreatif",
            "Jumlah pelaku ekonomi kreatif yang memperoleh akses pasar",
            "pelaku",
            0,
            140,
            130,
            "Disperindagkop dan UKM",
        ),
        (
            "Meningkatnya akuntabilitas kinerja Dinas",
            "Nilai AKIP Dinas",
            "nilai",
            2,
            70,
            "70.5",
            "Inspektorat, Biro Organisasi",
        ),
    ]
    r, no = 7, 0
    for s, ik, sat, d, a, b, cc in ind:
        nf = F(border=1, valign="top", num_format="#,##0.00" if d else "#,##0")
        no += bool(s)
        K.t(f"A{r}", f"{no}." if s else "", ct), K.t(f"B{r}", s, sl), K.t(f"C{r}", ik, sl), K.t(f"D{r}", sat, ct)
        K.n(f"E{r}", a, nf), K.n(f"F{r}", b, nf), K.m(f"G{r}:H{r}", cc, sl)
        ws.set_row(r - 1, 28)
        r += 1
    r += 1
    (
        K.m(f"A{r}:A{r + 1}", "NO", hd),
        K.m(f"B{r}:D{r + 1}", "PROGRAM", hd),
        K.m(f"E{r}:G{r}", "ANGGARAN (Rp.)", hd),
        K.m(f"H{r}:H{r + 1}", "KETERANGAN", hd),
    )
    for k, s in zip("EFG", ("SEMULA", "MENJADI", "BERTAMBAH/ (BERKURANG)")):
        K.t(f"{k}{r + 1}", s, hd)
    ws.set_row(r, 28)
    r += 2
    salah = []
    mf, kf = F(border=1, num_format="#,##0"), F(border=1, num_format="#,##0;(#,##0)")
    for i, p in enumerate(PRG08):
        a, z = V[p[0]][0] + V[p[0]][1], V[p[0]][2] + V[p[0]][3]
        K.t(f"A{r}", f"{i + 1}.", ct), K.m(f"B{r}:D{r}", p[1], sl), K.n(f"E{r}", a, mf)
        tulis = z
        if p[0] == "3.26.03":
            assert z == 3848350000
            tulis = 3484350000  # dua angka tertukar
            salah.append({"berkas": C.nama, "lembar": "Lampiran", "sel": f"F{r}", "benar": teks(z)})
        K.n(f"F{r}", tulis, mf), K.n(f"G{r}", z - a, kf), K.t(f"H{r}", "APBD-P" if z != a else "APBD", sl)
        r += 1
    tb, tk = F(border=1, bold=True, num_format="#,##0"), F(border=1, bold=True, num_format="#,##0;(#,##0)")
    K.m(f"A{r}:D{r}", "JUMLAH", F(border=1, bold=True, align="center"))
    a, z = T[0] + T[1], T[2] + T[3]
    K.n(f"E{r}", a, tb), K.n(f"F{r}", z, tb), K.n(f"G{r}", z - a, tk), K.t(f"H{r}", "", sl)
    K.t(f"A{r + 1}", "Sumber: DPA dan DPPA Dinas Pariwisata Tahun Anggaran 2024", F(italic=True, font_size=8))
    r += 3
    (
        K.t(f"G{r}", "Tanjung Selor, 21 Oktober 2024"),
        K.t(f"B{r + 1}", "Gubernur Kalimantan Utara,"),
        K.t(f"G{r + 1}", "Kepala Dinas Pariwisata,"),
    )
    (
        K.t(f"B{r + 5}", "NAMA PEJABAT KEDUA", F(bold=True)),
        K.t(f"G{r + 5}", "NAMA PEJABAT PERTAMA", F(bold=True, underline=1)),
        K.t(f"G{r + 6}", "NIP 19xxxxxxxx"),
    )
    C.tutup()
    return {
        "cerita": "Tiga berkas perubahan anggaran: DPA satu sub kegiatan yang sama dengan kolom sebelum di DPPA, DPPA operasi/modal sebelum-setelah, Perubahan PK semula-menjadi dengan crosscutting; anggaran satu program di Perubahan PK dua angkanya tertukar.",
        "dokumen": [d1, R.dok("dppa", [nR, nR]), K.dok("perubahan-pk", [len(ind) + len(PRG08)] * 2)],
        "bukan": [(C.nama, "Pernyataan")],
        "salah": salah,
    }
