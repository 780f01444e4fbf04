"""Round 17, written as staff of a Bagian Organisasi in Sumatera collects the documents of several offices in a hurry."""

import random
from decimal import ROUND_HALF_UP, Decimal

import xlsxwriter

D = Decimal


def hu(x, n=2):
    return D(x).quantize(D(1).scaleb(-n), rounding=ROUND_HALF_UP)


def bagi(a, b, n=2):
    """a/b x 100, dibulatkan ke n desimal"""
    return hu(D(str(a)) / D(str(b)) * 100, n)


def dec(x):
    s = format(D(str(x)), "f")
    if "." in s:
        s = s.rstrip("0").rstrip(".")
    return s


def rp(n, sen=False):
    return f"{int(n):,}".replace(",", ".") + (",00" if sen else "")


def ko(x, n=2):
    return f"{hu(str(x), n):f}".replace(".", ",")


class Bk:
    def __init__(self, folder, nama, font="Calibri", size=11):
        self.nama = nama
        self.wb = xlsxwriter.Workbook(str(folder / nama))
        self.base = {"font_name": font, "font_size": size}
        self._f = {}

    def f(self, **kw):
        k = tuple(sorted(kw.items()))
        if k not in self._f:
            d = dict(self.base)
            d.update(kw)
            self._f[k] = self.wb.add_format(d)
        return self._f[k]

    def sh(self, nama):
        return Sh(self, nama)

    def tutup(self):
        self.wb.close()


class Sh:
    def __init__(self, bk, nama):
        self.bk, self.nama = bk, nama
        self.ws = bk.wb.add_worksheet(nama)
        self.angka = {}
        self.n = 0

    def lebar(self, **kw):
        for k, w in kw.items():
            self.ws.set_column(f"{k.replace('_', ':') if '_' in k else k + ':' + k}", w)

    def t(self, a, teks, **kw):
        f = self.bk.f(**kw)
        if ":" in a:
            self.ws.merge_range(a, teks, f)
        else:
            self.ws.write_string(a, teks, f) if teks != "" else self.ws.write_blank(a, None, f)

    def no(self, a, x, **kw):
        """nomor / tahun: angka yang bukan data"""
        f = self.bk.f(**kw)
        if ":" in a:
            self.ws.merge_range(a, "", f)
            a = a.split(":")[0]
        self.ws.write_number(a, x, f)

    def v(self, a, val, nf="#,##0", teks=None, rumus=None, pct=False, skala=1, salah=None, **kw):
        """val: nilai yang dibaca orang. pct: sel menyimpan val/100. skala: sel menyimpan val/skala.
        salah: nilai yang benar-benar diketik (kesalahan)."""
        if salah is not None:
            val = salah
        kw["num_format"] = nf
        f = self.bk.f(**kw)
        if ":" in a:
            self.ws.merge_range(a, "", f)
            a = a.split(":")[0]
        self.angka[a] = dec(val)
        isi = float(D(str(val)) / 100) if pct else float(D(str(val)) / skala)
        if isi == int(isi):
            isi = int(isi)
        if teks is not None:
            self.ws.write_string(a, teks, f)
        elif rumus:
            self.ws.write_formula(a, rumus, f, isi)
        else:
            self.ws.write_number(a, isi, f)

    def dok(self, jenis, lo=None, hi=None):
        lo = self.n if lo is None else lo
        return {
            "berkas": self.bk.nama,
            "lembar": self.nama,
            "jenis": [jenis] if isinstance(jenis, str) else jenis,
            "baris": [lo, hi if hi is not None else lo],
            "angka": self.angka,
        }


def ttd(s, r, kol, tempat, jab, pangkat="Pembina Utama Muda", **kw):
    for i, x in enumerate([tempat, jab, "", "", "", "NAMA PEJABAT", pangkat, "NIP. 19xxxxxx xxxxxx x xxx"]):
        if x:
            s.t(
                f"{kol}{r + i}",
                x,
                align="center",
                **({"bold": True, "underline": 1} if x == "NAMA PEJABAT" else {}),
                **kw,
            )


# ---------------------------------------------------------------- l01
def l01_setwan_pk_pengukuran(folder):
    ind = [  # sasaran, indikator, satuan, target, teks target, realisasi
        (0, "Indeks Kepuasan Anggota DPRD terhadap Pelayanan Sekretariat DPRD", "Indeks", "85.50", None, "86.12"),
        (
            0,
            "Persentase Ranperda yang difasilitasi pembahasannya sampai ditetapkan menjadi Perda",
            "%",
            "80",
            "80%",
            "75.00",
        ),
        (
            0,
            "Persentase rekomendasi hasil pengawasan DPRD yang difasilitasi tindak lanjutnya",
            "%",
            "85.50",
            "85,50%",
            "87.25",
        ),
        (0, "Jumlah rapat paripurna yang difasilitasi", "Kali", "24", None, "26"),
        (1, "Nilai evaluasi SAKIP Sekretariat DPRD", "Nilai", "72.50", None, "71.85"),
        (1, "Persentase temuan hasil pemeriksaan yang selesai ditindaklanjuti", "%", "100", "100%", "92.31"),
    ]
    sas = [
        "Meningkatnya kualitas fasilitasi pelaksanaan tugas dan fungsi DPRD",
        "Meningkatnya akuntabilitas kinerja dan keuangan Sekretariat DPRD",
    ]
    prog = [
        (
            "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
            [
                ("Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", 186450000, 181237500),
                ("Administrasi Keuangan Perangkat Daerah", 6124873400, 5987441216),
                ("Administrasi Umum Perangkat Daerah", 1438726150, 1402118900),
                ("Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", 2075340000, 1996824310),
                ("Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah", 912615800, 887340250),
                ("Layanan Keuangan dan Kesejahteraan DPRD", 11863290000, 11640957325),
            ],
        ),
        (
            "Program Dukungan Pelaksanaan Tugas dan Fungsi DPRD",
            [
                ("Pembentukan Peraturan Daerah dan Peraturan DPRD", 2318450700, 2104766480),
                ("Pembahasan Kebijakan Anggaran", 1764382000, 1695330125),
                ("Pengawasan Penyelenggaraan Pemerintahan", 3240618500, 3088214770),
                ("Peningkatan Kapasitas DPRD", 4987250000, 4760138600),
                ("Penyerapan dan Penghimpunan Aspirasi Masyarakat", 5126900000, 5011475000),
            ],
        ),
    ]
    b = Bk(folder, "PK SETWAN 2024.xlsx", "Bookman Old Style", 11)
    p = b.sh("Pernyataan")
    p.lebar(A=4, B=22, C=3, D=60)
    p.t("A1:D1", "PERJANJIAN KINERJA TAHUN 2024", bold=True, align="center", font_size=14)
    p.t(
        "A3:D5",
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini :",
        text_wrap=True,
        valign="top",
    )
    for r, (x, y) in enumerate(
        [
            ("Nama", "Nama Pejabat"),
            ("Jabatan", "Sekretaris DPRD Kabupaten Solok"),
            ("", "Selanjutnya disebut pihak pertama"),
            ("Nama", "Nama Pejabat"),
            ("Jabatan", "Bupati Solok"),
            ("", "Selaku atasan pihak pertama, selanjutnya disebut pihak kedua"),
        ],
        7,
    ):
        p.t(f"B{r}", x)
        if x:
            p.t(f"C{r}", ":")
        p.t(f"D{r}", y)
    p.t(
        "A14:D17",
        "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan.",
        text_wrap=True,
        valign="top",
    )
    p.t("D19", "Arosuka, 15 Januari 2024", align="center")

    s = b.sh("Lampiran PK")
    s.lebar(A=5, B=38, C=52, D=14, E=20, F=14)
    H = dict(bold=True, align="center", valign="vcenter", border=1, bg_color="#FFE699", text_wrap=True)
    T = dict(border=1, valign="top", text_wrap=True)
    s.t("A1:F1", "LAMPIRAN PERJANJIAN KINERJA TAHUN 2024", bold=True, align="center", font_size=13)
    s.t("A2:F2", "SEKRETARIAT DPRD KABUPATEN SOLOK", bold=True, align="center", font_size=13)
    for c, x in zip("ABCDE", ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET"]):
        s.t(f"{c}4", x, **H)
        s.t(f"{c}5", f"({'ABCDE'.index(c) + 1})", align="center", border=1, italic=True, font_size=9)
    s.t("A6:A9", "1", align="center", border=1, valign="top")
    s.t("B6:B9", sas[0], **T)
    s.t("A10:A11", "2", align="center", border=1, valign="top")
    s.t("B10:B11", sas[1], **T)
    for i, (k, nm, sat, tg, tk, rl) in enumerate(ind):
        r = 6 + i
        s.n += 1
        s.t(f"C{r}", nm, **T)
        s.t(f"D{r}", sat, align="center", border=1)
        s.v(f"E{r}", tg, nf="0.00" if "." in tg else "0", teks=tk, align="center", border=1)
    for c, x in zip("ABEF", ["NO", None, "ANGGARAN (Rp)", "KETERANGAN"]):
        if x:
            s.t(f"{c}13", x, **H)
    s.t("B13:D13", "PROGRAM / KEGIATAN", **H)
    r = 14
    tp = []
    for i, (pn, kg) in enumerate(prog):
        s.n += 1
        k = dict(border=1, bold=True, bg_color="#DDEBF7")
        s.t(f"A{r}", "I" * (i + 1), align="center", **k)
        s.t(f"B{r}:D{r}", pn, text_wrap=True, **k)
        s.v(f"E{r}", sum(x[1] for x in kg), rumus=f"=SUM(E{r + 1}:E{r + len(kg)})", **k)
        s.t(f"F{r}", "APBD", align="center", **k)
        tp.append(r)
        for j, (kn, pg, _) in enumerate(kg, 1):
            r += 1
            s.n += 1
            s.no(f"A{r}", j, align="center", border=1)
            s.t(f"B{r}:D{r}", kn, border=1)
            s.v(f"E{r}", pg, border=1)
            s.t(f"F{r}", "", border=1)
        r += 1
    tot = sum(x[1] for _, kg in prog for x in kg)
    s.t(f"A{r}:D{r}", "JUMLAH", bold=True, align="center", border=1)
    s.v(f"E{r}", tot, rumus=f"=E{tp[0]}+E{tp[1]}", bold=True, border=1)
    s.t(f"F{r}", "", border=1)
    s.t(f"B{r + 2}", "BUPATI SOLOK,", align="center")
    s.t(f"B{r + 6}", "NAMA PEJABAT", align="center", bold=True, underline=1)
    ttd(s, r + 1, "D", "Arosuka, 15 Januari 2024", "SEKRETARIS DPRD,")

    q = b.sh("Renaksi")
    q.lebar(A=5, B=60, C_N=5)
    q.t("A1:N1", "JADWAL RENCANA AKSI PENCAPAIAN KINERJA TAHUN 2024", bold=True, align="center")
    q.t("A3:A4", "No", **H)
    q.t("B3:B4", "Rencana Aksi", **H)
    q.t("C3:N3", "Bulan", **H)
    for c, x in zip("CDEFGHIJKLMN", "Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nop Des".split()):
        q.t(f"{c}4", x, **H)
    for i, (x, bl) in enumerate(
        [
            ("Menyusun Program Pembentukan Perda bersama Bapemperda", "CD"),
            ("Memfasilitasi pembahasan Ranperda di Pansus", "EFGHIJKL"),
            ("Survei kepuasan anggota DPRD", "HN"),
            ("Memfasilitasi reses anggota DPRD", "EIM"),
            ("Rapat tindak lanjut temuan dengan Inspektorat", "FJN"),
            ("Menyusun LKjIP Setwan", "C"),
        ]
    ):
        q.no(f"A{5 + i}", i + 1, border=1)
        q.t(f"B{5 + i}", x, border=1)
        for c in "CDEFGHIJKLMN":
            q.t(
                f"{c}{5 + i}",
                "v" if c in bl else "",
                border=1,
                align="center",
                **({"bg_color": "#92D050"} if c in bl else {}),
            )
    b.tutup()

    b2 = Bk(folder, "Pengukuran Kinerja Setwan 2024.xlsx", "Bookman Old Style", 10)
    u = b2.sh("PENGUKURAN")
    u.ws.set_landscape()
    u.lebar(A=5, B=30, C=40, D=9, E=10, F=10, G=10, H=32, I=18, J=18, K=9)
    u.t("A1:K1", "PENGUKURAN KINERJA", bold=True, align="center", font_size=13)
    u.t("A3", "Nama OPD")
    u.t("C3", ": Sekretariat DPRD Kabupaten Solok")
    u.t("A4", "Tahun Anggaran")
    u.t("C4", ": 2024")
    for a, x in [
        ("A6:A7", "No"),
        ("B6:B7", "Sasaran Strategis"),
        ("C6:C7", "Indikator Kinerja"),
        ("D6:D7", "Satuan"),
        ("E6:E7", "Target"),
        ("F6:F7", "Realisasi"),
        ("G6:G7", "Capaian (%)"),
        ("H6:H7", "Program"),
        ("I6:K6", "Anggaran"),
        ("I7", "Pagu (Rp)"),
        ("J7", "Realisasi (Rp)"),
        ("K7", "%"),
    ]:
        u.t(a, x, **H)
    for i, c in enumerate("ABCDEFGHIJK"):
        u.no(f"{c}8", i + 1, align="center", border=1, font_size=8)
    spans = [(9, 12, 1), (13, 14, 0)]
    for i, (r1, r2, pi) in enumerate(spans):
        u.no(f"A{r1}:A{r2}", i + 1, align="center", border=1, valign="top")
        u.t(f"B{r1}:B{r2}", sas[i], **T)
        pg, rl = sum(x[1] for x in prog[pi][1]), sum(x[2] for x in prog[pi][1])
        u.t(f"H{r1}:H{r2}", prog[pi][0], **T)
        u.v(f"I{r1}:I{r2}", pg, border=1, valign="top")
        u.v(f"J{r1}:J{r2}", rl, border=1, valign="top")
        u.v(f"K{r1}:K{r2}", bagi(rl, pg), nf="0.00", rumus=f"=ROUND(J{r1}/I{r1}*100,2)", border=1, valign="top")
    for i, (k, nm, sat, tg, tk, rl) in enumerate(ind):
        r = 9 + i
        u.n += 1
        u.t(f"C{r}", nm, **T)
        u.t(f"D{r}", sat, align="center", border=1, valign="top")
        st = dict(align="center", border=1, valign="top")
        u.v(f"E{r}", tg, nf="0.00" if sat != "Kali" else "0", **st)
        u.v(f"F{r}", rl, nf="0.00" if sat != "Kali" else "0", **st)
        u.v(f"G{r}", bagi(rl, tg), nf="0.00", rumus=f"=ROUND(F{r}/E{r}*100,2)", **st)
    tr = sum(x[2] for _, kg in prog for x in kg)
    u.t("A15:H15", "JUMLAH", bold=True, align="center", border=1)
    u.v("I15", tot, rumus="=SUM(I9:I14)", bold=True, border=1)
    u.v("J15", tr, rumus="=SUM(J9:J14)", bold=True, border=1)
    u.v("K15", bagi(tr, tot), nf="0.00", rumus="=ROUND(J15/I15*100,2)", bold=True, border=1)
    u.t("A17", "Jumlah Anggaran Program Tahun 2024")
    u.v("E17", tot, teks=": Rp. " + rp(tot, True))
    u.t("A18", "Jumlah Realisasi Anggaran Program Tahun 2024")
    u.v("E18", tr, teks=": Rp. " + rp(tr, True))
    u.t("A19", "Persentase Capaian Program Tahun 2024")
    u.v("E19", bagi(tr, tot), teks=": " + ko(bagi(tr, tot)) + "%")
    ttd(u, 21, "I", "Arosuka, 20 Januari 2025", "SEKRETARIS DPRD,")
    b2.tutup()
    return {
        "cerita": "PK Setwan dengan lampiran sasaran dan program/kegiatan dalam satu lembar (target ada yang diketik '85,50%'), jadwal renaksi bertanda v, dan pengukuran kinerja terpisah dengan kolom anggaran digabung ke bawah.",
        "dokumen": [s.dok("pk"), u.dok("pengukuran")],
        "bukan": [(b.nama, "Pernyataan"), (b.nama, "Renaksi")],
        "salah": [],
    }


# ---------------------------------------------------------------- l02
def l02_kominfo_triwulan(folder):
    # indikator: nama, satuan, target tahunan, target TW kumulatif, realisasi TW kumulatif, desimal
    data = [
        (
            "Meningkatnya kualitas penyelenggaraan SPBE",
            [
                ("Indeks SPBE", "Indeks", ["3.10"] * 4, ["2.94", "2.94", "2.94", "3.18"], 2),
                (
                    "Persentase layanan publik yang terintegrasi secara daring",
                    "%",
                    ["20", "40", "55", "70"],
                    ["18.50", "41.20", "56.80", "72.40"],
                    2,
                ),
                ("Jumlah aplikasi yang dipelihara", "Aplikasi", ["4", "9", "14", "18"], ["4", "8", "15", "18"], 0),
                (
                    "Jumlah titik akses internet nagari yang aktif",
                    "Titik",
                    ["60", "65", "72", "82"],
                    ["58", "66", "74", "79"],
                    0,
                ),
            ],
        ),
        (
            "Meningkatnya keterbukaan informasi publik",
            [
                ("Nilai keterbukaan informasi publik", "Nilai", ["85.50"] * 4, ["80.15", "80.15", "86.70", "88.05"], 2),
                (
                    "Persentase permohonan informasi yang dilayani tepat waktu",
                    "%",
                    ["90", "90", "90", "90"],
                    ["88.24", "91.67", "92.50", "93.10"],
                    2,
                ),
                (
                    "Jumlah konten informasi daerah yang dipublikasikan",
                    "Konten",
                    ["300", "600", "900", "1200"],
                    ["312", "648", "955", "1284"],
                    0,
                ),
            ],
        ),
        (
            "Meningkatnya keamanan informasi dan ketersediaan data statistik sektoral",
            [
                ("Indeks KAMI", "Skor", ["400", "400", "410", "420"], ["388", "388", "402", "411"], 0),
                (
                    "Persentase perangkat daerah yang memanfaatkan sertifikat elektronik",
                    "%",
                    ["30", "50", "65", "85"],
                    ["31.25", "52.08", "64.58", "87.50"],
                    2,
                ),
                (
                    "Persentase data statistik sektoral yang terisi lengkap",
                    "%",
                    ["25", "50", "75", "95"],
                    ["22.40", "47.30", "76.10", "96.20"],
                    2,
                ),
            ],
        ),
    ]
    b = Bk(folder, "Monev Renaksi Kominfo TW IV 2024.xlsx", "Arial", 10)
    s = b.sh("Capaian TW")
    s.ws.set_landscape()
    s.ws.freeze_panes(7, 3)
    s.lebar(A=4, B=26, C=38, D=9, E_R=9, S=26)
    H = dict(bold=True, align="center", valign="vcenter", border=1, bg_color="#BDD7EE", text_wrap=True)
    s.t(
        "A1:S1",
        "CAPAIAN RENCANA AKSI ATAS PERJANJIAN KINERJA PER TRIWULAN TAHUN 2024",
        bold=True,
        align="center",
        font_size=12,
    )
    s.t("A2:S2", "DINAS KOMUNIKASI DAN INFORMATIKA KABUPATEN AGAM", bold=True, align="center", font_size=12)
    s.t("A3", "Keadaan s/d 31 Desember 2024, angka triwulan kumulatif", italic=True)
    for a, x in [
        ("A5:A6", "NO"),
        ("B5:B6", "SASARAN STRATEGIS"),
        ("C5:C6", "INDIKATOR KINERJA"),
        ("D5:D6", "SATUAN"),
        ("E5:E6", "TARGET TAHUN 2024"),
        ("F5:H5", "TRIWULAN I"),
        ("I5:K5", "TRIWULAN II"),
        ("L5:N5", "TRIWULAN III"),
        ("O5:Q5", "TRIWULAN IV"),
        ("R5:R6", "CAPAIAN TERHADAP TARGET TAHUNAN (%)"),
        ("S5:S6", "KETERANGAN"),
    ]:
        s.t(a, x, **H)
    for k, c in enumerate("FGHIJKLMNOPQ"):
        s.t(f"{c}6", ["T", "R", "%"][k % 3], **dict(H, bg_color=["#E2EFDA", "#FCE4D6", "#FFF2CC"][k % 3]))
    for k, c in enumerate("ABCDEFGHIJKLMNOPQRS"):
        s.no(f"{c}7", k + 1, align="center", border=1, font_size=8, italic=True)
    r = 8
    for i, (sn, li) in enumerate(data):
        r1 = r
        for nm, sat, tg, rl, nd in li:
            s.n += 1
            nf = "0.00" if nd else "#,##0"
            st = dict(align="center", border=1, valign="vcenter")
            s.t(f"C{r}", nm, border=1, text_wrap=True, valign="vcenter")
            s.t(f"D{r}", sat, **st)
            s.v(f"E{r}", tg[3], nf=nf, teks=(ko(tg[3]) + "%" if sat == "%" else None), **st)
            for k in range(4):
                a, c, e = "FILO"[k], "GJMP"[k], "HKNQ"[k]
                s.v(f"{a}{r}", tg[k], nf=nf, **st)
                s.v(f"{c}{r}", rl[k], nf=nf, **st)
                s.v(f"{e}{r}", bagi(rl[k], tg[k]), nf="0.00", rumus=f"=ROUND({c}{r}/{a}{r}*100,2)", **st)
            s.v(f"R{r}", bagi(rl[3], tg[3]), nf="0.00", bold=True, **st)
            s.t(
                f"S{r}",
                "Tercapai" if D(rl[3]) >= D(tg[3]) else "Belum tercapai",
                border=1,
                font_color="#C00000" if D(rl[3]) < D(tg[3]) else "#00703C",
            )
            r += 1
        s.no(f"A{r1}:A{r - 1}", i + 1, align="center", valign="top", border=1)
        s.t(f"B{r1}:B{r - 1}", sn, text_wrap=True, valign="top", border=1)
    rata = [bagi(l[3][3], l[2][3]) for _, li in data for l in li]
    s.t(f"A{r}:Q{r}", "RATA-RATA CAPAIAN", bold=True, align="right", border=1)
    s.v(
        f"R{r}",
        hu(sum(rata) / len(rata)),
        nf="0.00",
        rumus=f"=ROUND(AVERAGE(R8:R{r - 1}),2)",
        bold=True,
        align="center",
        border=1,
    )
    ttd(s, r + 2, "P", "Lubuk Basung, 8 Januari 2025", "KEPALA DINAS,")

    k = b.sh("Serapan TW")
    k.lebar(A=4, B=58, C_H=17, I=17, J=10)
    k.t("A1", "REALISASI ANGGARAN PER TRIWULAN", bold=True, font_size=12)
    k.t("A2", "Dinas Komunikasi dan Informatika Kab. Agam TA 2024", bold=True)
    for c, x in zip(
        "ABCDEFGHIJ",
        [
            "No",
            "Program / Kegiatan",
            "Pagu (Rp)",
            "TW I",
            "TW II",
            "TW III",
            "TW IV",
            "Jumlah Realisasi",
            "Sisa Anggaran",
            "Serapan",
        ],
    ):
        k.t(f"{c}4", x, **dict(H, bg_color="#C6E0B4"))
    prog = [
        (
            "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
            [
                ("Administrasi Keuangan Perangkat Daerah", 3648215000, [702418300, 1014226750, 905733100, 948106420]),
                ("Administrasi Umum Perangkat Daerah", 284760500, [41250000, 86315400, 70244150, 79830600]),
                (
                    "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                    412380000,
                    [88204500, 97316200, 99870350, 112447600],
                ),
            ],
        ),
        (
            "PROGRAM INFORMASI DAN KOMUNIKASI PUBLIK",
            [
                (
                    "Pengelolaan Informasi dan Komunikasi Publik Pemerintah Daerah Kabupaten/Kota",
                    1276540000,
                    [143620000, 362184500, 341907250, 398455700],
                )
            ],
        ),
        (
            "PROGRAM APLIKASI INFORMATIKA",
            [
                (
                    "Pengelolaan Nama Domain yang telah Ditetapkan oleh Pemerintah Pusat dan Sub Domain",
                    96300000,
                    [0, 42750000, 12600000, 38475000],
                ),
                (
                    "Pengelolaan e-government di Lingkup Pemerintah Daerah Kabupaten/Kota",
                    1853927400,
                    [210485600, 455219300, 512760400, 604318250],
                ),
            ],
        ),
        (
            "PROGRAM PENYELENGGARAAN STATISTIK SEKTORAL",
            [
                (
                    "Penyelenggaraan Statistik Sektoral di Lingkup Daerah Kabupaten/Kota",
                    118450000,
                    [15230000, 36418000, 27650000, 35912500],
                )
            ],
        ),
        (
            "PROGRAM PENYELENGGARAAN PERSANDIAN UNTUK PENGAMANAN INFORMASI",
            [
                (
                    "Penyelenggaraan Persandian untuk Pengamanan Informasi Pemerintah Daerah Kabupaten/Kota",
                    143275000,
                    [9840000, 51216300, 30482000, 46138900],
                )
            ],
        ),
    ]
    r = 5

    def isi(r, nm, pg, tw, st, rum=None):
        k.t(f"B{r}", nm, text_wrap=True, **st)
        for c, x in zip("CDEFG", [pg] + tw):
            k.v(f"{c}{r}", x, rumus=rum(c) if rum else None, **st)
        j = sum(tw)
        k.v(f"H{r}", j, rumus=f"=SUM(D{r}:G{r})", **st)
        k.v(f"I{r}", pg - j, rumus=f"=C{r}-H{r}", **st)
        k.v(f"J{r}", bagi(j, pg, 10), nf="0.00%", pct=True, rumus=f"=H{r}/C{r}", **st)

    pr = []
    for i, (pn, kg) in enumerate(prog):
        k.n += 1
        st = dict(border=1, bold=True, bg_color="#EDEDED")
        k.no(f"A{r}", i + 1, **st)
        r0 = r
        isi(
            r,
            pn,
            sum(x[1] for x in kg),
            [sum(x[2][z] for x in kg) for z in range(4)],
            st,
            lambda c: f"=SUM({c}{r0 + 1}:{c}{r0 + len(kg)})",
        )
        pr.append(r)
        for nm, pg, tw in kg:
            r += 1
            k.n += 1
            k.t(f"A{r}", "", border=1)
            isi(r, nm, pg, tw, dict(border=1))
        r += 1
    al = [x for _, kg in prog for x in kg]
    k.t(f"A{r}", "", border=1)
    isi(
        r,
        "JUMLAH TOTAL",
        sum(x[1] for x in al),
        [sum(x[2][z] for x in al) for z in range(4)],
        dict(border=1, bold=True, bg_color="#FFFF00"),
        lambda c: "=" + "+".join(f"{c}{x}" for x in pr),
    )
    k.t(f"B{r + 2}", "Sumber : SPJ Fungsional bendahara pengeluaran", italic=True, font_size=9)
    b.tutup()
    return {
        "cerita": "Capaian renaksi per triwulan (T/R/% berulang empat kali, kumulatif) dan lembar serapan per triwulan dengan rumus SUM dan persen Excel.",
        "dokumen": [s.dok("pengukuran"), k.dok("realisasi")],
        "bukan": [],
        "salah": [],
    }


# ---------------------------------------------------------------- l03
def l03_lra_bendahara(folder):
    akun = [  # kode, uraian, anggaran, realisasi (hanya daun)
        ("5.1.01.01", "Belanja Gaji dan Tunjangan ASN", 4216875340, 4103662815),
        ("5.1.01.02", "Belanja Tambahan Penghasilan ASN", 2874300000, 2719846250),
        ("5.1.01.03", "Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN", 138600000, 126480000),
        ("5.1.01.04", "Belanja Gaji dan Tunjangan DPRD", 13947218600, 13585204913),
        ("5.1.02.01", "Belanja Barang", 3562948175, 3284716540),
        ("5.1.02.02", "Belanja Jasa", 7418265000, 7026391482),
        ("5.1.02.03", "Belanja Pemeliharaan", 1284730400, 1197524800),
        ("5.1.02.04", "Belanja Perjalanan Dinas", 16935472000, 15872906317),
        ("5.2.02.05", "Belanja Modal Alat Kantor dan Rumah Tangga", 846250000, 821375000),
        ("5.2.02.10", "Belanja Modal Komputer", 392400000, 387916500),
        ("5.2.03.01", "Belanja Modal Bangunan Gedung", 1450000000, 1418632700),
    ]
    par = [
        ("5", "BELANJA DAERAH"),
        ("5.1", "BELANJA OPERASI"),
        ("5.1.01", "Belanja Pegawai"),
        ("5.1.02", "Belanja Barang dan Jasa"),
        ("5.2", "BELANJA MODAL"),
        ("5.2.02", "Belanja Modal Peralatan dan Mesin"),
        ("5.2.03", "Belanja Modal Gedung dan Bangunan"),
    ]
    daun = {a[0] for a in akun}
    semua = sorted(
        [
            (k, u, sum(a[2] for a in akun if a[0].startswith(k)), sum(a[3] for a in akun if a[0].startswith(k)))
            for k, u in par
        ]
        + akun
    )
    b = Bk(folder, "LRA Setwan Pelalawan Des 2023.xlsx", "Tahoma", 9)
    s = b.sh("LRA")
    s.lebar(A=12, B=56, C_E=21, F=10)
    s.t("A1:F1", "PEMERINTAH KABUPATEN PELALAWAN", bold=True, align="center", font_size=11)
    s.t("A2:F2", "LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA DAERAH", bold=True, align="center", font_size=11)
    s.t("A3:F3", "TAHUN ANGGARAN 2023", bold=True, align="center", font_size=11)
    s.t("A5", "OPD : 4.02.0.00.0.00.01.0000  SEKRETARIAT DPRD")
    s.t("A6", "Periode : 01 Januari 2023 s/d 31 Desember 2023")
    H = dict(bold=True, align="center", valign="vcenter", border=1, text_wrap=True, bg_color="#D9D9D9")
    for c, x in zip("ABCDEF", ["KODE REKENING", "URAIAN", "ANGGARAN", "REALISASI", "LEBIH / (KURANG)", "%"]):
        s.t(f"{c}8", x, **H)
    r = 9
    nf = "#,##0.00;(#,##0.00)"
    salah = []
    for k, u, a, x in semua:
        st = dict(border=1, bold=k not in daun)
        s.n += 1
        s.t(f"A{r}", k, **st)
        s.t(f"B{r}", u, indent=k.count("."), **st)
        s.v(f"C{r}", a, nf=nf, **st)
        if k == "5.1.02.03":
            s.v(f"D{r}", x, nf=nf, salah=1179524800, **st)  # 97 -> 79
            salah.append({"berkas": b.nama, "lembar": "LRA", "sel": f"D{r}", "benar": str(x)})
        else:
            s.v(f"D{r}", x, nf=nf, **st)
        s.v(f"E{r}", x - a, nf=nf, **st)
        s.v(f"F{r}", bagi(x, a), nf="0.00", **st)
        r += 1
    ta, tr = semua[0][2], semua[0][3]
    for c in "AB":
        s.t(f"{c}{r}", "JUMLAH BELANJA" if c == "B" else "", bold=True, border=1)
    s.v(f"C{r}", ta, nf=nf, bold=True, border=1)
    s.v(f"D{r}", tr, nf=nf, bold=True, border=1)
    s.v(f"E{r}", tr - ta, nf=nf, bold=True, border=1)
    s.v(f"F{r}", bagi(tr, ta), nf="0.00", bold=True, border=1)
    ttd(s, r + 2, "D", "Pangkalan Kerinci, 31 Desember 2023", "BENDAHARA PENGELUARAN,", "Penata Muda")

    # rincian program
    sub = [
        (
            "4.02.01",
            "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
            [
                (
                    "4.02.01.2.01",
                    "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                    [
                        ("4.02.01.2.01.0001", "Penyusunan Dokumen Perencanaan Perangkat Daerah", 148620000, 141385500),
                        ("4.02.01.2.01.0007", "Evaluasi Kinerja Perangkat Daerah", 87350000, 84216750),
                    ],
                ),
                (
                    "4.02.01.2.02",
                    "Administrasi Keuangan Perangkat Daerah",
                    [
                        ("4.02.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN", 7229775340, 6949989065),
                        (
                            "4.02.01.2.02.0003",
                            "Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD",
                            264180000,
                            251730000,
                        ),
                    ],
                ),
                (
                    "4.02.01.2.06",
                    "Administrasi Umum Perangkat Daerah",
                    [
                        ("4.02.01.2.06.0002", "Penyediaan Peralatan dan Perlengkapan Kantor", 1238650000, 1209291500),
                        (
                            "4.02.01.2.06.0009",
                            "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                            2416890000,
                            2287440315,
                        ),
                    ],
                ),
                (
                    "4.02.01.2.09",
                    "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
                    [
                        (
                            "4.02.01.2.09.0009",
                            "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya",
                            2734730400,
                            2616157500,
                        )
                    ],
                ),
                (
                    "4.02.01.2.15",
                    "Layanan Keuangan dan Kesejahteraan DPRD",
                    [
                        ("4.02.01.2.15.0001", "Penyelenggaraan Administrasi Keuangan DPRD", 13947218600, 13585204913),
                        ("4.02.01.2.15.0002", "Penyediaan Pakaian Dinas dan Atribut DPRD", 318450000, 311862500),
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
                        ("4.02.02.2.01.0002", "Pembahasan Rancangan Peraturan Daerah", 4873216000, 4582719140),
                        ("4.02.02.2.01.0005", "Penyusunan Naskah Akademik dan Drafting Ranperda", 965300000, 918475000),
                    ],
                ),
                (
                    "4.02.02.2.03",
                    "Pengawasan Penyelenggaraan Pemerintahan",
                    [
                        (
                            "4.02.02.2.03.0001",
                            "Pengawasan Urusan Pemerintahan Bidang Pemerintahan dan Hukum",
                            5218740000,
                            4906337218,
                        )
                    ],
                ),
                (
                    "4.02.02.2.05",
                    "Penyerapan dan Penghimpunan Aspirasi Masyarakat",
                    [("4.02.02.2.05.0003", "Pelaksanaan Reses", None, None)],
                ),
            ],
        ),
    ]
    la = sum(z[2] for _, _, kg in sub for _, _, sk in kg for z in sk if z[2])
    lr = sum(z[3] for _, _, kg in sub for _, _, sk in kg for z in sk if z[3])
    k = b.sh("Per Sub Kegiatan")
    k.lebar(A=20, B=64, C_D=20, E=18, F=9)
    k.t("A1", "REALISASI PER PROGRAM, KEGIATAN DAN SUB KEGIATAN TA 2023", bold=True, font_size=11)
    k.t("A2", "SEKRETARIAT DPRD KAB. PELALAWAN", bold=True)
    for c, x in zip("ABCDEF", ["Kode", "Uraian", "Anggaran (Rp)", "Realisasi (Rp)", "Sisa (Rp)", "% Real."]):
        k.t(f"{c}4", x, **dict(H, bg_color="#F8CBAD"))
    r = 5

    def baris(kode, u, a, x, ra, rx, st, cnt=True):
        k.n += cnt
        k.t(f"A{r}", kode, **st)
        k.t(f"B{r}", u, **st)
        k.v(f"C{r}", a, rumus=ra, **st)
        k.v(f"D{r}", x, rumus=rx, **st)
        k.v(f"E{r}", a - x, rumus=f"=C{r}-D{r}", **st)
        k.v(f"F{r}", bagi(x, a), nf="0.00", rumus=f"=ROUND(D{r}/C{r}*100,2)", **st)

    pr = []
    for pk, pn, kg in sub:
        kg = [
            (kk, kn, [(z[0], z[1], z[2] if z[2] else ta - la, z[3] if z[3] else tr - lr) for z in sk])
            for kk, kn, sk in kg
        ]
        # baris kegiatan
        kr, q = [], r + 1
        for _, _, sk in kg:
            kr.append(q)
            q += 1 + len(sk)
        pr.append(r)
        baris(
            pk,
            pn,
            sum(z[2] for _, _, sk in kg for z in sk),
            sum(z[3] for _, _, sk in kg for z in sk),
            "=" + "+".join(f"C{x}" for x in kr),
            "=" + "+".join(f"D{x}" for x in kr),
            dict(border=1, bold=True, bg_color="#FFE699"),
        )
        r += 1
        for kk, kn, sk in kg:
            baris(
                kk,
                kn,
                sum(z[2] for z in sk),
                sum(z[3] for z in sk),
                f"=SUM(C{r + 1}:C{r + len(sk)})",
                f"=SUM(D{r + 1}:D{r + len(sk)})",
                dict(border=1, bold=True, italic=True),
            )
            r += 1
            for z in sk:
                baris(z[0], z[1], z[2], z[3], None, None, dict(border=1))
                r += 1
    baris(
        "",
        "TOTAL BELANJA",
        ta,
        tr,
        "=" + "+".join(f"C{x}" for x in pr),
        "=" + "+".join(f"D{x}" for x in pr),
        dict(border=1, bold=True, bg_color="#BDD7EE"),
        False,
    )
    b.tutup()
    return {
        "cerita": "LRA dari bendahara (semua angka diketik, dua desimal, lebih/kurang dalam kurung) dengan rincian per sub kegiatan di lembar kedua; satu realisasi akun tertukar angkanya.",
        "dokumen": [s.dok("realisasi", len(akun), len(semua)), k.dok("realisasi")],
        "bukan": [],
        "salah": salah,
    }


# ---------------------------------------------------------------- l04
def l04_rkt_kominfo_kampar(folder):
    # sasaran -> indikator; program -> kegiatan -> sub kegiatan (uraian, indikator, target teks, nilai, rp)
    pohon = [
        (
            "Meningkatnya tata kelola pemerintahan berbasis elektronik",
            [("Indeks SPBE", "3,25", "3.25")],
            [
                (
                    "Program Aplikasi Informatika",
                    "Persentase perangkat daerah yang menerapkan layanan SPBE",
                    "82,50%",
                    "82.5",
                    [
                        (
                            "Pengelolaan e-government di Lingkup Pemerintah Daerah Kabupaten/Kota",
                            "Jumlah layanan e-government yang dikelola",
                            "24 layanan",
                            "24",
                            [
                                (
                                    "Penatalaksanaan dan Pengawasan e-government",
                                    "Jumlah dokumen tata kelola SPBE",
                                    "3 dokumen",
                                    "3",
                                    164500000,
                                ),
                                (
                                    "Pengembangan Aplikasi dan Proses Bisnis Pemerintahan Berbasis Elektronik",
                                    "Jumlah aplikasi yang dikembangkan",
                                    "5 aplikasi",
                                    "5",
                                    487250000,
                                ),
                                (
                                    "Penyelenggaraan Sistem Jaringan Intra Pemerintah Daerah",
                                    "Jumlah lokasi yang terhubung jaringan intra",
                                    "64 lokasi",
                                    "64",
                                    1126840000,
                                ),
                            ],
                        ),
                        (
                            "Pengelolaan Nama Domain dan Sub Domain",
                            "Jumlah sub domain yang aktif",
                            "128 sub domain",
                            "128",
                            [
                                (
                                    "Penyelenggaraan Sistem Nama Domain Pemerintah Daerah",
                                    "Jumlah sub domain yang dikelola",
                                    "128 sub domain",
                                    "128",
                                    58760000,
                                )
                            ],
                        ),
                    ],
                )
            ],
        ),
        (
            "Meningkatnya kualitas layanan informasi publik",
            [
                ("Persentase pengaduan masyarakat yang ditindaklanjuti", "95%", "95"),
                ("Indeks kepuasan layanan informasi", "84,20", "84.2"),
            ],
            [
                (
                    "Program Informasi dan Komunikasi Publik",
                    "Persentase informasi publik yang disebarluaskan",
                    "90%",
                    "90",
                    [
                        (
                            "Pengelolaan Informasi dan Komunikasi Publik Pemerintah Daerah Kabupaten/Kota",
                            "Jumlah kanal informasi yang dikelola",
                            "7 kanal",
                            "7",
                            [
                                (
                                    "Pengelolaan Konten dan Perencanaan Media Komunikasi Publik",
                                    "Jumlah konten yang diterbitkan",
                                    "1.250 konten",
                                    "1250",
                                    342180000,
                                ),
                                (
                                    "Pelayanan Informasi Publik",
                                    "Jumlah permohonan informasi yang dilayani",
                                    "180 permohonan",
                                    "180",
                                    96425000,
                                ),
                                (
                                    "Layanan Hubungan Media",
                                    "Jumlah media yang bekerja sama",
                                    "42 media",
                                    "42",
                                    1485000000,
                                ),
                            ],
                        )
                    ],
                )
            ],
        ),
        (
            "Meningkatnya keamanan informasi dan kualitas data sektoral",
            [("Tingkat kematangan keamanan informasi (skor)", "435", "435")],
            [
                (
                    "Program Penyelenggaraan Persandian untuk Pengamanan Informasi",
                    "Persentase sistem yang diuji keamanannya",
                    "40%",
                    "40",
                    [
                        (
                            "Penyelenggaraan Persandian untuk Pengamanan Informasi Pemerintah Daerah",
                            "Jumlah sistem yang diamankan",
                            "16 sistem",
                            "16",
                            [
                                (
                                    "Pelaksanaan Keamanan Informasi Pemerintahan Daerah Berbasis Elektronik",
                                    "Jumlah laporan pengujian keamanan",
                                    "4 laporan",
                                    "4",
                                    118300000,
                                )
                            ],
                        )
                    ],
                ),
                (
                    "Program Penyelenggaraan Statistik Sektoral",
                    "Persentase data sektoral yang termutakhir",
                    "87,5%",
                    "87.5",
                    [
                        (
                            "Penyelenggaraan Statistik Sektoral di Lingkup Daerah Kabupaten/Kota",
                            "Jumlah buku statistik sektoral",
                            "2 buku",
                            "2",
                            [
                                (
                                    "Koordinasi dan Sinkronisasi Pengumpulan Data Statistik Sektoral",
                                    "Jumlah OPD yang menyerahkan data",
                                    "38 OPD",
                                    "38",
                                    73915000,
                                ),
                                (
                                    "Penyelenggaraan Otorisasi Statistik Sektoral di Daerah",
                                    "Jumlah rekomendasi statistik",
                                    "12 rekomendasi",
                                    "12",
                                    41280000,
                                ),
                            ],
                        )
                    ],
                ),
            ],
        ),
    ]
    b = Bk(folder, "RKT 2025 Diskominfo Kampar.xlsx", "Times New Roman", 10)
    cv = b.sh("Cover")
    for a, x, z in [
        ("C8", "RENCANA KINERJA TAHUNAN", 24),
        ("C10", "TAHUN 2025", 22),
        ("C16", "DINAS KOMUNIKASI, INFORMATIKA DAN PERSANDIAN", 16),
        ("C17", "KABUPATEN KAMPAR", 16),
        ("C19", "Bangkinang, 2024", 12),
    ]:
        cv.t(a, x, bold=True, font_size=z)
    s = b.sh("RKT")
    s.ws.set_landscape()
    s.ws.set_paper(14)
    s.lebar(A=4, B=24, C=22, D=9, E=24, F=22, G=9, H=16, I=26, J=22, K=12, L=16, M=28, N=24, O=14, P=16)
    s.t("A1:P1", "RENCANA KINERJA TAHUNAN (RKT) TAHUN 2025", bold=True, align="center", font_size=14)
    s.t(
        "A2:P2",
        "DINAS KOMUNIKASI, INFORMATIKA DAN PERSANDIAN KABUPATEN KAMPAR",
        bold=True,
        align="center",
        font_size=12,
    )
    H = dict(bold=True, align="center", valign="vcenter", border=1, text_wrap=True, bg_color="#A9D08E")
    s.t("A4:A6", "NO", **H)
    for a, x in [
        ("B4:D4", "SASARAN RENSTRA"),
        ("E4:H4", "PROGRAM"),
        ("I4:L4", "KEGIATAN"),
        ("M4:P4", "SUB KEGIATAN"),
        ("B5:B6", "URAIAN"),
        ("C5:C6", "INDIKATOR"),
        ("D5:D6", "TARGET"),
    ]:
        s.t(a, x, **H)
    for c0, z in (("EFGH", 1), ("IJKL", 2), ("MNOP", 3)):
        s.t(f"{c0[0]}5:{c0[0]}6", "URAIAN", **H)
        s.t(f"{c0[1]}5:{c0[1]}6", "INDIKATOR", **H)
        s.t(f"{c0[2]}5:{c0[3]}5", "TARGET", **H)
        s.t(f"{c0[2]}6", "K", **H)
        s.t(f"{c0[3]}6", "Rp.", **H)
    for i, c in enumerate("ABCDEFGHIJKLMNOP"):
        s.no(f"{c}7", i + 1, align="center", border=1, font_size=8, bg_color="#E2EFDA")
    T = dict(border=1, valign="top", text_wrap=True)

    def rg(c, r1, r2):
        return f"{c}{r1}:{c}{r2}" if r2 > r1 else f"{c}{r1}"

    r = 8
    ntot = 0
    pcell, tot = [], 0
    for i, (sn, inds, progs) in enumerate(pohon):
        r0 = r
        for pn, pi, pt, pv, kgs in progs:
            rp0 = r
            kc = []
            for kn, ki, kt, kv, sks in kgs:
                rk0 = r
                for un, ui, ut, uv, ur in sks:
                    s.t(f"M{r}", un, **T)
                    s.t(f"N{r}", ui, **T)
                    s.v(f"O{r}", uv, teks=ut, align="center", **T)
                    s.v(f"P{r}", ur, **T)
                    s.n += 1
                    r += 1
                s.t(rg("I", rk0, r - 1), kn, **T)
                s.t(rg("J", rk0, r - 1), ki, **T)
                s.v(rg("K", rk0, r - 1), kv, teks=kt, align="center", **T)
                s.v(rg("L", rk0, r - 1), sum(x[4] for x in sks), rumus=f"=SUM(P{rk0}:P{r - 1})", **T)
                kc.append(f"L{rk0}")
                ntot += 1
            s.t(rg("E", rp0, r - 1), pn, **T)
            s.t(rg("F", rp0, r - 1), pi, **T)
            s.v(rg("G", rp0, r - 1), pv, teks=pt, align="center", **T)
            pj = sum(x[4] for k in kgs for x in k[4])
            s.v(rg("H", rp0, r - 1), pj, rumus="=" + "+".join(kc), **T)
            pcell.append(f"H{rp0}")
            tot += pj
            ntot += 1
        s.no(rg("A", r0, r - 1), i + 1, align="center", **T)
        s.t(rg("B", r0, r - 1), sn, **T)
        n = len(inds)
        for j, (a, tt, tv) in enumerate(inds):
            e = r - 1 if j == n - 1 else r0 + j
            s.t(rg("C", r0 + j, e), a, **T)
            s.v(rg("D", r0 + j, e), tv, teks=tt, align="center", **T)
    s.t(f"A{r}:G{r}", "JUMLAH", bold=True, align="center", border=1)
    s.v(f"H{r}", tot, rumus="=" + "+".join(pcell), bold=True, border=1)
    s.t(f"I{r}:K{r}", "", border=1)
    s.v(f"L{r}", tot, rumus=f"=SUM(L8:L{r - 1})", bold=True, border=1)
    s.t(f"M{r}:O{r}", "", border=1)
    s.v(f"P{r}", tot, rumus=f"=SUM(P8:P{r - 1})", bold=True, border=1)
    ttd(s, r + 2, "N", "Bangkinang,    Juli 2024", "Kepala Dinas")
    k = b.sh("RKT (ringkas)")
    k.lebar(A=5, B=45, C=50, D=14)
    k.t("A1:D1", "RENCANA KINERJA TAHUNAN", bold=True, align="center", font_size=13)
    k.t("A3", "OPD        : Dinas Komunikasi, Informatika dan Persandian")
    k.t("A4", "Tahun     : 2025")
    for c, x in zip("ABCD", ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"]):
        k.t(f"{c}6", x, **H)
        k.t(f"{c}7", f"({'ABCD'.index(c) + 1})", align="center", border=1)
    q = 8
    for i, (sn, inds, _) in enumerate(pohon):
        for j, (a, tt, tv) in enumerate(inds):
            k.t(f"A{q}", f"{i + 1}." if j == 0 else "", align="center", border=1)
            k.t(f"B{q}", sn if j == 0 else "", **T)
            k.t(f"C{q}", a, **T)
            k.v(f"D{q}", tv, nf="0.00" if "." in tv else "0", teks=tt if "%" in tt else None, align="center", border=1)
            k.n += 1
            q += 1
    b.tutup()
    return {
        "cerita": "RKT bertingkat sasaran-program-kegiatan-sub kegiatan menyamping, sel digabung ke bawah, target K berupa teks dengan satuan; ada RKT ringkas dan sampul.",
        "dokumen": [s.dok("rkt", s.n, s.n + ntot + 4), k.dok("rkt")],
        "bukan": [(b.nama, "Cover")],
        "salah": [],
    }


# ---------------------------------------------------------------- l05
def l05_renstra_pasbar(folder):
    TH = [2021, 2022, 2023, 2024, 2025, 2026]
    rnd = random.Random(520)
    # tingkat, kode, nama, indikator, satuan, awal, target 6 th, akhir, dasar (ribu) untuk sub kegiatan
    P = [
        (
            "P",
            "2.16.02",
            "PROGRAM INFORMASI DAN KOMUNIKASI PUBLIK",
            "Persentase informasi publik yang disampaikan melalui kanal resmi",
            "%",
            "62",
            "65 70 75 80 85 90",
            "90",
            None,
        ),
        (
            "K",
            "2.16.02.2.01",
            "Pengelolaan Informasi dan Komunikasi Publik Pemerintah Daerah Kabupaten/Kota",
            "Jumlah kanal informasi yang aktif",
            "Kanal",
            "3",
            "3 4 5 6 6 7",
            "7",
            None,
        ),
        (
            "S",
            "2.16.02.2.01.05",
            "Pengelolaan Media Komunikasi Publik",
            "Jumlah konten yang dipublikasikan",
            "Konten",
            "480",
            "500 550 600 700 800 900",
            "4050",
            412500,
        ),
        (
            "S",
            "2.16.02.2.01.06",
            "Pelayanan Informasi Publik",
            "Jumlah laporan layanan informasi",
            "Laporan",
            "4",
            "4 4 4 4 4 4",
            "24",
            68400,
        ),
        (
            "S",
            "2.16.02.2.01.10",
            "Penguatan Kapasitas Sumber Daya Komunikasi Publik",
            "Jumlah peserta bimtek kehumasan",
            "Orang",
            "25",
            "30 30 40 40 50 50",
            "240",
            54750,
        ),
        (
            "P",
            "2.16.03",
            "PROGRAM APLIKASI INFORMATIKA",
            "Persentase OPD dengan layanan SPBE terintegrasi",
            "%",
            "20",
            "25 35 45 55 65 75",
            "75",
            None,
        ),
        (
            "K",
            "2.16.03.2.02",
            "Pengelolaan e-government di Lingkup Pemerintah Daerah Kabupaten/Kota",
            "Jumlah layanan elektronik",
            "Layanan",
            "11",
            "12 14 16 19 22 25",
            "25",
            None,
        ),
        (
            "S",
            "2.16.03.2.02.03",
            "Penyelenggaraan Sistem Jaringan Intra Pemerintah Daerah",
            "Jumlah OPD terhubung jaringan",
            "OPD",
            "28",
            "30 34 38 42 45 47",
            "47",
            735200,
        ),
        (
            "S",
            "2.16.03.2.02.06",
            "Pengembangan Aplikasi dan Proses Bisnis Pemerintahan Berbasis Elektronik",
            "Jumlah aplikasi yang dikembangkan",
            "Aplikasi",
            "2",
            "2 3 3 4 4 4",
            "20",
            186300,
        ),
        (
            "S",
            "2.16.03.2.02.09",
            "Pengembangan dan Pengelolaan Ekosistem Kabupaten/Kota Cerdas",
            "Jumlah dokumen masterplan smart city",
            "Dokumen",
            "0",
            "1 1 1 1 1 1",
            "6",
            97850,
        ),
        (
            "P",
            "2.20.02",
            "PROGRAM PENYELENGGARAAN STATISTIK SEKTORAL",
            "Persentase data sektoral yang terisi",
            "%",
            "48.5",
            "52.5 60 67.5 75 82.5 90",
            "90",
            None,
        ),
        (
            "K",
            "2.20.02.2.01",
            "Penyelenggaraan Statistik Sektoral di Lingkup Daerah Kabupaten/Kota",
            "Jumlah buku data sektoral",
            "Buku",
            "1",
            "1 1 2 2 2 2",
            "10",
            None,
        ),
        (
            "S",
            "2.20.02.2.01.01",
            "Koordinasi dan Sinkronisasi Pengumpulan, Pengolahan, Analisis dan Diseminasi Data Statistik Sektoral",
            "Jumlah OPD yang menyampaikan data",
            "OPD",
            "30",
            "32 36 40 44 47 47",
            "47",
            82600,
        ),
        (
            "P",
            "2.21.02",
            "PROGRAM PENYELENGGARAAN PERSANDIAN UNTUK PENGAMANAN INFORMASI",
            "Persentase sistem elektronik yang diamankan",
            "%",
            "10",
            "15 25 35 45 60 70",
            "70",
            None,
        ),
        (
            "K",
            "2.21.02.2.01",
            "Penyelenggaraan Persandian untuk Pengamanan Informasi Pemerintah Daerah Kabupaten/Kota",
            "Jumlah laporan keamanan informasi",
            "Laporan",
            "2",
            "2 2 4 4 4 4",
            "20",
            None,
        ),
        (
            "S",
            "2.21.02.2.01.02",
            "Pelaksanaan Analisis Kebutuhan dan Pengelolaan Sumber Daya Keamanan Informasi",
            "Jumlah dokumen analisis",
            "Dokumen",
            "1",
            "1 1 1 1 1 1",
            "6",
            46900,
        ),
        (
            "S",
            "2.21.02.2.01.03",
            "Pelaksanaan Keamanan Informasi Pemerintahan Daerah Berbasis Elektronik",
            "Jumlah sistem yang diuji",
            "Sistem",
            "3",
            "3 5 6 8 10 12",
            "44",
            71250,
        ),
    ]
    b = Bk(folder, "Matriks Renstra Kominfo 2021-2026.xlsx", "Arial Narrow", 9)
    s = b.sh("Matriks T-C.27")
    s.ws.set_landscape()
    s.ws.set_paper(8)
    s.ws.freeze_panes(8, 4)
    H = dict(bold=True, align="center", valign="vcenter", border=1, text_wrap=True, bg_color="#F4B084")
    T = dict(border=1, valign="top", text_wrap=True)
    s.lebar(A=20, B=20, C=15, D=38, E=30, F=9, G=9, H_U=11, V=18)
    s.t(
        "A1:V1",
        "RENCANA PROGRAM, KEGIATAN, SUB KEGIATAN, INDIKATOR KINERJA DAN PENDANAAN INDIKATIF",
        bold=True,
        align="center",
        font_size=12,
    )
    s.t(
        "A2:V2",
        "RENSTRA DINAS KOMUNIKASI DAN INFORMATIKA KABUPATEN PASAMAN BARAT TAHUN 2021-2026",
        bold=True,
        align="center",
        font_size=12,
    )
    s.t("V3", "(Rp. dalam ribuan)", italic=True, align="right")
    for c, x in zip(
        "ABCDEFG",
        [
            "TUJUAN",
            "SASARAN",
            "KODE",
            "PROGRAM / KEGIATAN / SUB KEGIATAN",
            "INDIKATOR KINERJA",
            "SATUAN",
            "KONDISI AWAL (2020)",
        ],
    ):
        s.t(f"{c}5:{c}7", x, **H)
    s.t("H5:S5", "TARGET KINERJA DAN KERANGKA PENDANAAN", **H)
    kol = list("HIJKLMNOPQRS")
    for i, y in enumerate(TH):
        s.t(f"{kol[2 * i]}6:{kol[2 * i + 1]}6", f"TAHUN {y}", **H)
    s.t("T5:U6", "KONDISI KINERJA AKHIR PERIODE RENSTRA", **H)
    for c, x in zip(kol + ["T", "U"], ["Target", "Rp (000)"] * 7):
        s.t(f"{c}7", x, **H)
    s.t("V5:V7", "UNIT KERJA PENANGGUNG JAWAB", **H)
    for i, c in enumerate("ABCDEFGHIJKLMNOPQRSTUV"):
        s.no(f"{c}8", i + 1, align="center", border=1, font_size=8)
    # uang sub kegiatan per tahun (ribu)
    uang = {}
    for i, p in enumerate(P):
        if p[0] == "S":
            uang[i] = [int(round(p[8] * (1 + 0.06 * j) * (0.97 + 0.06 * rnd.random()) / 50)) * 50 for j in range(6)]

    def anak(i):
        q = []
        for j in range(i + 1, len(P)):
            if P[i][0] == "K" and P[j][0] != "S" or P[i][0] == "P" and P[j][0] == "P":
                break
            q.append(j)
        return q

    unit = {
        "2.16.02": "Bidang IKP",
        "2.16.03": "Bidang Aptika",
        "2.20.02": "Bidang Statistik dan Persandian",
        "2.21.02": "Bidang Statistik dan Persandian",
    }
    r0 = 9
    for i, (lv, kd, nm, ik, sat, aw, tg, ak, _) in enumerate(P):
        r = r0 + i
        s.n += 1
        st = dict(T, bold=lv == "P", italic=lv == "K", **({"bg_color": "#FCE4D6"} if lv == "P" else {}))
        s.t(f"C{r}", kd, **st)
        s.t(f"D{r}", nm, **st)
        s.t(f"E{r}", ik, **st)
        s.t(f"F{r}", sat, align="center", **st)
        nf = "0.00" if sat == "%" else "#,##0"
        s.v(f"G{r}", aw, nf=nf, align="center", **st)
        rows = [i] if lv == "S" else [j for j in anak(i) if P[j][0] == "S"]
        for y in range(6):
            s.v(f"{kol[2 * y]}{r}", tg.split()[y], nf=nf, align="center", **st)
            c = kol[2 * y + 1]
            v = sum(uang[j][y] for j in rows) * 1000
            rum = None
            if lv == "K":
                rum = f"=SUM({c}{r + 1}:{c}{r + len(rows)})"
            elif lv == "P":
                rum = "=" + "+".join(f"{c}{r0 + j}" for j in anak(i) if P[j][0] == "K")
            s.v(f"{c}{r}", v, skala=1000, rumus=rum, **st)
        s.v(f"T{r}", ak, nf=nf, align="center", **st)
        s.v(f"U{r}", sum(sum(uang[j]) for j in rows) * 1000, skala=1000, rumus=f"=I{r}+K{r}+M{r}+O{r}+Q{r}+S{r}", **st)
        s.t(f"V{r}", unit[kd[:7]], **st)
    e = r0 + len(P) - 1
    s.t(
        f"A{r0}:A{e}",
        "Meningkatkan penyelenggaraan pemerintahan berbasis elektronik dan keterbukaan informasi publik",
        **T,
    )
    s.t(f"B{r0}:B{r0 + 4}", "Meningkatnya kualitas layanan informasi publik", **T)
    s.t(f"B{r0 + 5}:B{r0 + 9}", "Meningkatnya penerapan SPBE", **T)
    s.t(f"B{r0 + 10}:B{e}", "Meningkatnya ketersediaan data sektoral dan keamanan informasi", **T)
    r = e + 1
    s.t(f"A{r}:G{r}", "J U M L A H", bold=True, align="center", border=1)
    pr = [r0 + i for i, p in enumerate(P) if p[0] == "P"]
    for y in range(6):
        c = kol[2 * y + 1]
        s.t(f"{kol[2 * y]}{r}", "", border=1)
        s.v(
            f"{c}{r}",
            sum(u[y] for u in uang.values()) * 1000,
            skala=1000,
            rumus="=" + "+".join(f"{c}{x}" for x in pr),
            bold=True,
            border=1,
        )
    s.t(f"T{r}", "", border=1)
    s.v(
        f"U{r}",
        sum(map(sum, uang.values())) * 1000,
        skala=1000,
        rumus="=" + "+".join(f"U{x}" for x in pr),
        bold=True,
        border=1,
    )
    s.t(f"V{r}", "", border=1)
    b.tutup()
    return {
        "cerita": "Matriks Renstra T-C.27 enam tahun, Rp dalam ribuan (ditulis di judul kolom dan pojok), program/kegiatan memakai rumus; target jumlah di akhir periode dijumlahkan untuk sub kegiatan.",
        "dokumen": [s.dok("renstra")],
        "bukan": [],
        "salah": [],
    }


# ---------------------------------------------------------------- l06
def l06_rekap_opd_siak(folder):
    data = [  # OPD, jumlah IKU, capaian, pagu, realisasi, SAKIP 2022, 2023, 2024
        ("Dinas Pendidikan dan Kebudayaan", 6, "97.84", 512846370250, 486215904118, "66.20", "68.45", "70.12"),
        ("Dinas Kesehatan", 8, "101.36", 248613925400, 231907458326, "67.85", "69.10", "71.46"),
        (
            "Dinas Pekerjaan Umum, Tata Ruang, Perumahan dan Kawasan Permukiman",
            5,
            "94.27",
            318740562000,
            287364115720,
            "63.40",
            "65.22",
            "66.75",
        ),
        ("Dinas Sosial", 3, "102.15", 18346275800, 17284916340, "65.10", "66.38", "68.90"),
        ("Dinas Komunikasi dan Informatika", 4, "104.62", 24187350600, 22931746815, "68.72", "70.54", "72.88"),
        ("Dinas Kependudukan dan Pencatatan Sipil", 4, "100.48", 14862497300, 14327615940, "69.30", "71.65", "73.20"),
        ("Dinas Perhubungan", 3, "96.75", 21475318000, 19846237450, "61.95", "62.80", "64.35"),
        ("Dinas Pertanian", 5, "98.93", 42618735900, 39216840275, "64.60", "66.05", "67.42"),
        ("Sekretariat DPRD", 3, "99.20", 58214680700, 54129817630, "62.48", "64.90", "65.88"),
        ("Badan Perencanaan Pembangunan Daerah", 4, "103.70", 16947283500, 16218394260, "74.15", "75.80", "77.36"),
        ("Badan Keuangan Daerah", 5, "105.14", 87326941200, 81640275318, "70.85", "72.40", "74.08"),
        ("Inspektorat Daerah", 4, "100.00", 19385726400, 18742619850, "73.60", "74.95", "76.14"),
        ("Kecamatan Siak", 2, "98.50", 9216480300, 8847315260, "60.75", "62.10", "63.65"),
        ("Kecamatan Tualang", 2, "101.25", 11748362900, 11186427540, "61.30", "63.48", "64.70"),
    ]
    b = Bk(folder, "Rekap LKjIP OPD 2024 (Bag. Organisasi).xlsx", "Calibri", 11)
    q = b.sh("Ceklis")
    q.lebar(A=5, B=62, C_H=11)
    H = dict(bold=True, align="center", valign="vcenter", border=1, text_wrap=True, bg_color="#FFD966")
    q.t("A1", "CEKLIS PENYAMPAIAN DOKUMEN SAKIP 2024", bold=True, font_color="#C00000")
    for c, x in zip("ABCDEFGH", ["No", "Perangkat Daerah", "Renstra", "RKT", "PK", "Renaksi", "LKjIP", "Ket"]):
        q.t(f"{c}3", x, **H)
    for i, o in enumerate(data):
        q.no(f"A{4 + i}", i + 1, border=1)
        q.t(f"B{4 + i}", o[0], border=1)
        for j, c in enumerate("CDEFG"):
            q.t(
                f"{c}{4 + i}",
                "belum" if (i * 3 + j) % 11 == 7 else "ada",
                border=1,
                align="center",
                **({"font_color": "#FF0000"} if (i * 3 + j) % 11 == 7 else {}),
            )
        q.t(f"H{4 + i}", "ditelpon" if i in (2, 6) else "", border=1)
    s = b.sh("Kinerja vs Anggaran")
    s.lebar(A=2, B=5, C=52, D=11, E=15, F=21, G=21, H=14, I=13, J=18)
    s.t("B2:J2", "CAPAIAN KINERJA DAN PENYERAPAN ANGGARAN PERANGKAT DAERAH", bold=True, align="center", font_size=14)
    s.t("B3:J3", "PEMERINTAH KABUPATEN SIAK TAHUN 2024", bold=True, align="center", font_size=12)
    for a, x in [
        ("B5:B6", "No."),
        ("C5:C6", "Perangkat Daerah"),
        ("D5:E5", "Kinerja"),
        ("D6", "Jumlah IKU"),
        ("E6", "Rata-rata Capaian (%)"),
        ("F5:H5", "Anggaran"),
        ("F6", "Pagu (Rp)"),
        ("G6", "Realisasi (Rp)"),
        ("H6", "Penyerapan (%)"),
        ("I5:I6", "Tingkat Efisiensi (4/7)"),
        ("J5:J6", "Kategori"),
    ]:
        s.t(a, x, **H)
    for i, c in enumerate("BCDEFGHIJ"):
        s.no(f"{c}7", i + 1, align="center", border=1, font_size=8, italic=True)
    salah = []
    for i, (o, n, cp, pg, rl, *_r) in enumerate(data):
        r = 8 + i
        s.n += 1
        st = dict(border=1, **({"bg_color": "#F2F2F2"} if i % 2 else {}))
        sr = bagi(rl, pg)
        ef = hu(D(cp) / sr)
        s.no(f"B{r}", i + 1, align="center", **st)
        s.t(f"C{r}", o, **st)
        s.v(f"D{r}", n, nf="0", align="center", **st)
        s.v(f"E{r}", cp, nf="0.00", align="center", teks="103,70%" if cp == "103.70" else None, **st)
        s.v(f"F{r}", pg, **st)
        s.v(f"G{r}", rl, **st)
        if o == "Dinas Kesehatan":
            s.v(f"H{r}", sr, nf="0.00", align="center", salah="39.28", **st)
            salah.append({"berkas": b.nama, "lembar": s.nama, "sel": f"H{r}", "benar": dec(sr)})
        else:
            s.v(f"H{r}", sr, nf="0.00", align="center", **st)
        s.v(f"I{r}", ef, nf="0.00", align="center", **st)
        s.t(f"J{r}", "Efisien" if ef > 1 else "Tidak efisien", align="center", **st)
    r = 8 + len(data)
    tp, tr = sum(x[3] for x in data), sum(x[4] for x in data)
    m = hu(sum(D(x[2]) for x in data) / len(data))
    st = dict(border=1, bold=True, bg_color="#FFD966")
    s.t(f"B{r}:C{r}", "JUMLAH / RATA-RATA", align="center", **st)
    s.v(f"D{r}", sum(x[1] for x in data), nf="0", rumus=f"=SUM(D8:D{r - 1})", align="center", **st)
    s.v(f"E{r}", m, nf="0.00", align="center", **st)
    s.v(f"F{r}", tp, rumus=f"=SUM(F8:F{r - 1})", **st)
    s.v(f"G{r}", tr, rumus=f"=SUM(G8:G{r - 1})", **st)
    s.v(f"H{r}", bagi(tr, tp), nf="0.00", rumus=f"=ROUND(G{r}/F{r}*100,2)", align="center", **st)
    s.v(f"I{r}", hu(m / bagi(tr, tp)), nf="0.00", rumus=f"=ROUND(E{r}/H{r},2)", align="center", **st)
    s.t(f"J{r}", "Efisien", align="center", **st)
    s.t(
        f"B{r + 2}",
        "Catatan: tingkat efisiensi = rata-rata capaian kinerja dibagi penyerapan anggaran; > 1 efisien",
        italic=True,
        font_size=9,
    )
    k = b.sh("Nilai SAKIP")
    k.lebar(A=5, B=62, C_E=11, F=14, G=16, H=10)
    k.t("A1:H1", "PERBANDINGAN NILAI EVALUASI SAKIP PERANGKAT DAERAH", bold=True, align="center", font_size=13)
    k.t("A2:H2", "TAHUN 2022, 2023 DAN 2024", bold=True, align="center")
    for a, x in [
        ("A4:A5", "No"),
        ("B4:B5", "Perangkat Daerah"),
        ("C4:E4", "Nilai"),
        ("C5", "2022"),
        ("D5", "2023"),
        ("E5", "2024"),
        ("F4:F5", "Naik/Turun dari 2023"),
        ("G4:G5", "Perkembangan thd 2023 (%)"),
        ("H4:H5", "Predikat 2024"),
    ]:
        k.t(a, x, **dict(H, bg_color="#9BC2E6"))
    for i, o in enumerate(data):
        r = 6 + i
        k.n += 1
        k.no(f"A{r}", i + 1, align="center", border=1)
        k.t(f"B{r}", o[0], border=1)
        for c, x in zip("CDE", o[5:8]):
            k.v(f"{c}{r}", x, nf="0.00", align="center", border=1)
        k.v(f"F{r}", D(o[7]) - D(o[6]), nf="0.00", rumus=f"=ROUND(E{r}-D{r},2)", align="center", border=1)
        k.v(
            f"G{r}",
            bagi(D(o[7]) - D(o[6]), o[6]),
            nf="0.00",
            rumus=f"=ROUND((E{r}-D{r})/D{r}*100,2)",
            align="center",
            border=1,
        )
        k.t(f"H{r}", "BB" if D(o[7]) > 70 else "B", align="center", border=1, bold=True)
    r = 6 + len(data)
    k.t(f"A{r}:B{r}", "Rata-rata", bold=True, border=1, align="center")
    a = [hu(sum(D(o[j]) for o in data) / len(data)) for j in (5, 6, 7)]
    for c, x in zip("CDE", a):
        k.v(f"{c}{r}", x, nf="0.00", rumus=f"=ROUND(AVERAGE({c}6:{c}{r - 1}),2)", bold=True, align="center", border=1)
    k.v(f"F{r}", a[2] - a[1], nf="0.00", rumus=f"=ROUND(E{r}-D{r},2)", bold=True, align="center", border=1)
    k.v(
        f"G{r}",
        bagi(a[2] - a[1], a[1]),
        nf="0.00",
        rumus=f"=ROUND((E{r}-D{r})/D{r}*100,2)",
        bold=True,
        align="center",
        border=1,
    )
    k.t(f"H{r}", "B" if a[2] <= 70 else "BB", bold=True, align="center", border=1)
    b.tutup()
    return {
        "cerita": "Rekap Bagian Organisasi untuk 14 perangkat daerah: ceklis dokumen, kinerja berdampingan anggaran dengan efisiensi, dan perbandingan nilai SAKIP tiga tahun; satu persen penyerapan tertukar angkanya.",
        "dokumen": [s.dok("kinerja-anggaran"), k.dok("pembanding")],
        "bukan": [(b.nama, "Ceklis")],
        "salah": salah,
    }


# ---------------------------------------------------------------- l07
def l07_perubahan_rohul(folder):
    # kode, uraian, sub kegiatan: (operasi, modal) sebelum, (operasi, modal) sesudah
    P = [
        (
            "2.16.01",
            "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
            [
                (
                    "2.16.01.2.02",
                    "Administrasi Keuangan Perangkat Daerah",
                    [
                        ("2.16.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN", (4126480000, 0), (4284155600, 0)),
                        (
                            "2.16.01.2.02.0005",
                            "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
                            (18750000, 0),
                            (18750000, 0),
                        ),
                    ],
                ),
                (
                    "2.16.01.2.06",
                    "Administrasi Umum Perangkat Daerah",
                    [
                        ("2.16.01.2.06.0004", "Penyediaan Bahan Logistik Kantor", (64285000, 0), (57430000, 0)),
                        (
                            "2.16.01.2.06.0009",
                            "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                            (286400000, 0),
                            (214975500, 0),
                        ),
                    ],
                ),
                (
                    "2.16.01.2.07",
                    "Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah",
                    [("2.16.01.2.07.0006", "Pengadaan Peralatan dan Mesin Lainnya", (0, 148600000), (0, 176250000))],
                ),
            ],
        ),
        (
            "2.16.02",
            "Program Informasi dan Komunikasi Publik",
            [
                (
                    "2.16.02.2.01",
                    "Pengelolaan Informasi dan Komunikasi Publik Pemerintah Daerah Kabupaten/Kota",
                    [
                        (
                            "2.16.02.2.01.0005",
                            "Pengelolaan Media Komunikasi Publik",
                            (1375820000, 24500000),
                            (1562340000, 24500000),
                        ),
                        ("2.16.02.2.01.0010", "Kemitraan dengan Pemangku Kepentingan", (96415000, 0), (78260000, 0)),
                    ],
                )
            ],
        ),
        (
            "2.16.03",
            "Program Aplikasi Informatika",
            [
                (
                    "2.16.03.2.02",
                    "Pengelolaan e-government di Lingkup Pemerintah Daerah Kabupaten/Kota",
                    [
                        (
                            "2.16.03.2.02.0007",
                            "Penyelenggaraan Sistem Jaringan Intra Pemerintah Daerah",
                            (968250000, 312750000),
                            (1047816400, 287400000),
                        ),
                        (
                            "2.16.03.2.02.0012",
                            "Pengembangan Aplikasi dan Proses Bisnis SPBE",
                            (214380000, 0),
                            (189640000, 45000000),
                        ),
                    ],
                )
            ],
        ),
        (
            "2.20.02",
            "Program Penyelenggaraan Statistik Sektoral",
            [
                (
                    "2.20.02.2.01",
                    "Penyelenggaraan Statistik Sektoral di Lingkup Daerah Kabupaten/Kota",
                    [
                        (
                            "2.20.02.2.01.0003",
                            "Peningkatan Kapasitas SDM Statistik Sektoral",
                            (58725000, 0),
                            (41380000, 0),
                        )
                    ],
                )
            ],
        ),
    ]
    su = lambda kgs, w: sum(sum(z[w]) for _, _, sk in kgs for z in sk)
    b = Bk(folder, "PERUBAHAN PK Diskominfo Rohul 2024.xlsx", "Cambria", 11)
    s = b.sh("PK-P")
    s.lebar(A=5, B=40, C=46, D=20, E=20, F=20, G=16)
    H = dict(bold=True, align="center", valign="vcenter", border=1, text_wrap=True, bg_color="#C9C9FF")
    T = dict(border=1, valign="vcenter", text_wrap=True)
    s.t("A1:G1", "PERUBAHAN PERJANJIAN KINERJA TAHUN 2024", bold=True, align="center", font_size=14)
    s.t("A2:G2", "DINAS KOMUNIKASI DAN INFORMATIKA", bold=True, align="center", font_size=12)
    s.t("A3:G3", "KABUPATEN ROKAN HULU", bold=True, align="center", font_size=12)
    for a, x in [
        ("A5:A6", "NO"),
        ("B5:B6", "SASARAN STRATEGIS"),
        ("C5:C6", "INDIKATOR KINERJA"),
        ("D5:E5", "TARGET"),
        ("D6", "Semula"),
        ("E6", "Menjadi"),
        ("F5:G6", "KETERANGAN"),
    ]:
        s.t(a, x, **H)
    for a, x in [("A7", "(1)"), ("B7", "(2)"), ("C7", "(3)"), ("D7", "(4)"), ("E7", "(5)"), ("F7:G7", "(6)")]:
        s.t(a, x, align="center", border=1, font_size=9)
    ind = [
        (
            "Meningkatnya implementasi SPBE",
            "Indeks SPBE",
            ("2,85", "2.85"),
            ("3,05", "3.05"),
            "Menyesuaikan hasil evaluasi 2023",
        ),
        ("", "Persentase OPD yang terhubung jaringan intra", ("85,50%", "85.5"), ("85,50%", "85.5"), "Tetap"),
        (
            "Meningkatnya kualitas informasi publik",
            "Nilai keterbukaan informasi publik",
            ("78,00", "78"),
            ("82,50", "82.5"),
            "Naik",
        ),
        ("", "Waktu rata-rata tindak lanjut pengaduan (hari)", ("5 hari", "5"), ("4 hari", "4"), "Dipercepat"),
        (
            "Meningkatnya ketersediaan data statistik sektoral",
            "Persentase data prioritas yang terpenuhi",
            ("75 %", "75"),
            ("75 %", "75"),
            "Tetap",
        ),
    ]
    no = 0
    for i, (sn, nm, a, z, kt) in enumerate(ind):
        r = 8 + i
        s.n += 1
        no += bool(sn)
        s.t(f"A{r}", str(no) if sn else "", align="center", **T)
        s.t(f"B{r}", sn, **T)
        s.t(f"C{r}", nm, **T)
        s.v(f"D{r}", a[1], teks=a[0], align="center", **T)
        s.v(f"E{r}", z[1], teks=z[0], align="center", bold=a != z, **T)
        s.t(f"F{r}:G{r}", kt, **T)
    for a, x in [
        ("A15", "NO"),
        ("B15:C15", "PROGRAM"),
        ("D15", "ANGGARAN SEMULA (Rp)"),
        ("E15", "ANGGARAN MENJADI (Rp)"),
        ("F15", "BERTAMBAH / (BERKURANG)"),
        ("G15", "KET"),
    ]:
        s.t(a, x, **H)
    r = 16
    for i, (kd, pn, kgs) in enumerate(P):
        s.n += 1
        s.no(f"A{r}", i + 1, align="center", border=1)
        s.t(f"B{r}:C{r}", pn, **T)
        a, z = su(kgs, 2), su(kgs, 3)
        s.v(f"D{r}", a, teks="Rp. " + rp(a, True), align="right", border=1)
        s.v(f"E{r}", z, teks="Rp. " + rp(z, True), align="right", border=1)
        d = z - a
        s.v(f"F{r}", d, teks=("Rp. " + rp(d, True)) if d >= 0 else f"(Rp. {rp(-d, True)})", align="right", border=1)
        s.t(f"G{r}", "APBD-P", align="center", border=1)
        r += 1
    ta, tz = sum(su(k, 2) for _, _, k in P), sum(su(k, 3) for _, _, k in P)
    s.t(f"A{r}:C{r}", "JUMLAH", bold=True, align="center", border=1)
    s.v(f"D{r}", ta, teks="Rp. " + rp(ta, True), align="right", bold=True, border=1)
    s.v(f"E{r}", tz, teks="Rp. " + rp(tz, True), align="right", bold=True, border=1)
    s.v(f"F{r}", tz - ta, teks="Rp. " + rp(tz - ta, True), align="right", bold=True, border=1)
    s.t(f"G{r}", "", border=1)
    s.t(f"B{r + 3}", "BUPATI ROKAN HULU", align="center", bold=True)
    s.t(f"B{r + 7}", "NAMA PEJABAT", align="center", bold=True, underline=1)
    ttd(s, r + 2, "F", "Pasir Pengaraian,   Oktober 2024", "KEPALA DINAS")
    b.tutup()

    def dpa(nama, ubah):
        x = Bk(folder, nama, "Arial", 9)
        k = x.sh("DPPA SKPD" if ubah else "DPA SKPD")
        G = dict(bold=True, align="center", valign="vcenter", border=1, text_wrap=True, bg_color="#D0CECE")
        judul = "DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN" if ubah else "DOKUMEN PELAKSANAAN ANGGARAN"
        ak = "M" if ubah else "G"
        k.t(f"A1:{ak}1", judul, bold=True, align="center", font_size=12)
        k.t(f"A2:{ak}2", "SATUAN KERJA PERANGKAT DAERAH", bold=True, align="center", font_size=12)
        k.t(f"A3:{ak}3", "Pemerintah Kabupaten Rokan Hulu Tahun Anggaran 2024", align="center")
        k.t("A5", "Nomor")
        k.t("B5", f": {'DPPA' if ubah else 'DPA'}/A.1/2.16.2.20.0.00.01.0000/001/2024")
        k.t("A6", "Organisasi")
        k.t("B6", ": Dinas Komunikasi dan Informatika")
        k.lebar(A=19, B=56, C=16)
        k.ws.set_column("D:M", 17)
        k.t("A8:A9", "Kode", **G)
        k.t("B8:B9", "Uraian", **G)
        k.t("C8:C9", "Sumber Dana", **G)
        if ubah:
            blok = [("D", "E", "F", "SEBELUM PERUBAHAN"), ("G", "H", "I", "SETELAH PERUBAHAN")]
            k.t("J8:K8", "BERTAMBAH / (BERKURANG)", **G)
            k.t("J9", "Rp", **G)
            k.t("K9", "%", **G)
            k.t("L8:M9", "Keterangan", **G)
        else:
            blok = [("D", "E", "F", "TAHUN 2024")]
            k.t("G8:G9", "Keterangan", **G)
        for o, m, j, tt in blok:
            k.t(f"{o}8:{j}8", tt, **G)
            for c, y in zip((o, m, j), ("Belanja Operasi", "Belanja Modal", "Jumlah")):
                k.t(f"{c}9", y, **G)
        r = 10

        def tulis(r, kd, nm, sks, st, isi_r=None, sd=""):
            k.t(f"A{r}", kd, **st)
            k.t(f"B{r}", nm, text_wrap=True, **st)
            k.t(f"C{r}", sd, align="center", **st)
            js = []
            for (o, m, j, _), w in zip(blok, (2, 3)):
                ov, mv = sum(z[w][0] for z in sks), sum(z[w][1] for z in sks)
                k.v(f"{o}{r}", ov, rumus=isi_r(o) if isi_r else None, **st)
                k.v(f"{m}{r}", mv, rumus=isi_r(m) if isi_r else None, **st)
                k.v(f"{j}{r}", ov + mv, rumus=f"={o}{r}+{m}{r}", **st)
                js.append(ov + mv)
            if ubah:
                k.v(f"J{r}", js[1] - js[0], nf="#,##0;(#,##0);0", rumus=f"=I{r}-F{r}", **st)
                k.v(f"K{r}", bagi(js[1] - js[0], js[0]), nf="0.00;(0.00)", rumus=f"=ROUND(J{r}/F{r}*100,2)", **st)
                k.t(f"L{r}:M{r}", "", **st)
            else:
                k.t(f"G{r}", "", **st)

        pr = []
        for pk, pn, kgs in P:
            r_p, q, kr = r, r + 1, []
            for _, _, sk in kgs:
                kr.append(q)
                q += 1 + len(sk)
            k.n += 1
            tulis(
                r,
                pk,
                pn.upper(),
                [z for _, _, sk in kgs for z in sk],
                dict(border=1, bold=True, bg_color="#E7E6E6"),
                lambda c: "=" + "+".join(f"{c}{y}" for y in kr),
            )
            pr.append(r_p)
            r += 1
            for kk, kn, sk in kgs:
                k.n += 1
                r1 = r
                tulis(r, kk, kn, sk, dict(border=1, bold=True), lambda c: f"=SUM({c}{r1 + 1}:{c}{r1 + len(sk)})")
                r += 1
                for z in sk:
                    k.n += 1
                    tulis(
                        r, z[0], z[1], [z], dict(border=1), None, "DAU" if z[0] != "2.16.03.2.02.0007" else "DBH Sawit"
                    )
                    r += 1
        tulis(
            r,
            "",
            "JUMLAH BELANJA",
            [z for _, _, kgs in P for _, _, sk in kgs for z in sk],
            dict(border=1, bold=True),
            lambda c: "=" + "+".join(f"{c}{y}" for y in pr),
        )
        if ubah:
            ttd(k, r + 2, "I", "Pasir Pengaraian, 14 Oktober 2024", "PPKD,")
        else:
            # rencana penarikan dana per triwulan, di bawah tabel
            k.t(f"B{r + 2}", "Rencana Penarikan Dana per Triwulan", bold=True)
            t3 = [ta * p // 100000 * 1000 for p in (18, 31, 27)]
            t4 = t3 + [ta - sum(t3)]
            for i, v in enumerate(t4):
                k.t(f"B{r + 3 + i}", f"Triwulan {['I', 'II', 'III', 'IV'][i]}", border=1)
                k.v(f"C{r + 3 + i}", v, border=1)
            k.t(f"B{r + 7}", "Jumlah", bold=True, border=1)
            k.v(f"C{r + 7}", ta, rumus=f"=SUM(C{r + 3}:C{r + 6})", bold=True, border=1)
            ttd(k, r + 3, "F", "Pasir Pengaraian, 4 Januari 2024", "PPKD,")
        x.tutup()
        return k.dok("dppa") if ubah else k.dok("dpa", k.n, k.n + 4)

    d1 = dpa("DPA Diskominfo 2024.xlsx", False)
    d2 = dpa("DPPA Diskominfo 2024.xlsx", True)
    return {
        "cerita": "Perubahan PK dengan target dan anggaran semula/menjadi (rupiah diketik sebagai teks), dicocokkan dengan DPA murni dan DPPA per sub kegiatan dari file lain.",
        "dokumen": [s.dok("perubahan-pk"), d1, d2],
        "bukan": [],
        "salah": [],
    }


# ---------------------------------------------------------------- l08
def l08_lkjip_setda_dharmasraya(folder):
    b = Bk(folder, "Lampiran LKjIP Setda 2024.xlsx", "Calibri", 11)
    H = dict(bold=True, align="center", valign="vcenter", border=1, text_wrap=True, bg_color="#B4C6E7")
    T = dict(border=1, valign="top", text_wrap=True)
    C = dict(border=1, valign="top", align="center")
    dok = []
    c = b.sh("Sampul")
    for a, x in [
        ("B6", "LAMPIRAN LAPORAN KINERJA INSTANSI PEMERINTAH"),
        ("B7", "SEKRETARIAT DAERAH KABUPATEN DHARMASRAYA"),
        ("B8", "TAHUN 2024"),
        ("B12", "Dihimpun oleh Bagian Organisasi"),
    ]:
        c.t(a, x, bold=True, font_size=16)

    # pegawai
    g = b.sh("Pegawai")
    g.lebar(A=5, B=38, C_I=11)
    g.t(
        "A1:I1",
        "Tabel 1.1 Jumlah Pegawai Sekretariat Daerah menurut Golongan dan Jenis Kelamin per 31 Desember 2024",
        bold=True,
        text_wrap=True,
    )
    g.ws.set_row(0, 32)
    for a, x in [
        ("A3:A4", "No"),
        ("B3:B4", "Bagian"),
        ("C3:F3", "Golongan"),
        ("C4", "IV"),
        ("D4", "III"),
        ("E4", "II"),
        ("F4", "PPPK"),
        ("G3:H3", "Jenis Kelamin"),
        ("G4", "L"),
        ("H4", "P"),
        ("I3:I4", "Jumlah"),
    ]:
        g.t(a, x, **H)
    bag = [
        ("Pimpinan dan Staf Ahli", 7, 0, 0, 0, 5),
        ("Bagian Pemerintahan", 2, 9, 2, 3, 9),
        ("Bagian Kesejahteraan Rakyat", 2, 8, 1, 4, 7),
        ("Bagian Hukum", 3, 7, 1, 2, 6),
        ("Bagian Perekonomian dan SDA", 2, 8, 1, 2, 6),
        ("Bagian Pengadaan Barang dan Jasa", 3, 14, 2, 5, 15),
        ("Bagian Administrasi Pembangunan", 2, 7, 1, 3, 8),
        ("Bagian Organisasi", 3, 9, 0, 2, 5),
        ("Bagian Umum", 2, 13, 11, 16, 27),
        ("Bagian Protokol dan Komunikasi Pimpinan", 2, 10, 4, 7, 14),
    ]
    r = 5
    for i, (n, *x) in enumerate(bag):
        g.n += 1
        g.no(f"A{r}", i + 1, **C)
        g.t(f"B{r}", n, border=1)
        jm = sum(x[:4])
        for k, v in zip("CDEF", x):
            g.v(f"{k}{r}", v, nf="0", **C)
        g.v(f"G{r}", x[4], nf="0", **C)
        g.v(f"H{r}", jm - x[4], nf="0", **C)
        g.v(f"I{r}", jm, nf="0", rumus=f"=SUM(C{r}:F{r})", **C)
        r += 1
    g.t(f"A{r}:B{r}", "Jumlah", bold=True, align="center", border=1)
    jml = sum(sum(x[1:5]) for x in bag)
    for k in "CDEFGHI":
        i = "CDEF".find(k)
        v = (
            sum(x[1 + i] for x in bag)
            if i >= 0
            else {"G": sum(x[5] for x in bag), "H": jml - sum(x[5] for x in bag), "I": jml}[k]
        )
        g.v(f"{k}{r}", v, nf="0", rumus=f"=SUM({k}5:{k}{r - 1})", **dict(C, bold=True))
    dok.append(g.dok("pegawai"))

    # sasaran, indikator, satuan, target, realisasi, capaian dibalik?, realisasi 2023, target akhir Renstra, desimal
    ind = [
        (
            "Meningkatnya kualitas tata kelola pemerintahan",
            "Nilai SAKIP Kabupaten",
            "Nilai",
            "70.25",
            "69.84",
            False,
            "68.31",
            "75.00",
        ),
        (
            "Meningkatnya kualitas tata kelola pemerintahan",
            "Indeks Reformasi Birokrasi",
            "Indeks",
            "68.00",
            "71.40",
            False,
            "65.92",
            "72.50",
        ),
        (
            "Meningkatnya kualitas pelayanan publik",
            "Indeks Kepuasan Masyarakat",
            "Indeks",
            "85.50",
            "86.92",
            False,
            "84.77",
            "88.00",
        ),
        (
            "Meningkatnya kualitas pelayanan publik",
            "Rata-rata waktu penyelesaian pengaduan",
            "Hari",
            "10",
            "8",
            True,
            "11",
            "6",
        ),
        (
            "Meningkatnya kualitas kebijakan daerah",
            "Persentase produk hukum daerah yang diselesaikan",
            "%",
            "90",
            "94.12",
            False,
            "88.24",
            "95",
        ),
        (
            "Meningkatnya kualitas kebijakan daerah",
            "Persentase paket pengadaan yang gagal tender",
            "%",
            "8",
            "9",
            True,
            "12",
            "5",
        ),
    ]

    def cap(t, x, bl):
        return hu((2 * D(t) - D(x)) / D(t) * 100) if bl else bagi(x, t)

    def tk(v, sat):
        """persen diketik sebagai teks"""
        return (ko(v) if "." in v else v) + "%" if sat == "%" else (f"{v} hari" if sat == "Hari" else None)

    s = b.sh("Tabel 3.1")
    s.lebar(A=5, B=36, C=44, D=10, E=12, F=12, G=13, H=22)
    s.t("A1:H1", "Tabel 3.1 Pengukuran Kinerja Sekretariat Daerah Tahun 2024", bold=True, align="center")
    for k, x in zip(
        "ABCDEFGH",
        ["No", "Sasaran Strategis", "Indikator Kinerja Utama", "Satuan", "Target", "Realisasi", "Capaian", "Kategori"],
    ):
        s.t(f"{k}3", x, **H)
        s.t(f"{k}4", str("ABCDEFGH".index(k) + 1), align="center", border=1, font_size=8)
    for i in range(0, 6, 2):
        s.no(f"A{5 + i}:A{6 + i}", i // 2 + 1, **C)
        s.t(f"B{5 + i}:B{6 + i}", ind[i][0], **T)
    for i, (sn, nm, sat, tg, rl, bl, lalu, akhir) in enumerate(ind):
        r = 5 + i
        s.n += 1
        s.t(f"C{r}", nm + (" *)" if bl else ""), **T)
        s.t(f"D{r}", sat, **C)
        s.v(f"E{r}", tg, nf="0.00", teks=tk(tg, sat), **C)
        s.v(f"F{r}", rl, nf="0.00", teks=tk(rl, sat), **C)
        cp = cap(tg, rl, bl)
        s.v(f"G{r}", cp, nf="0.00", teks=ko(cp) + "%", **C)
        s.t(f"H{r}", "Sangat Tinggi" if cp >= 91 else "Tinggi", **C)
    rata = hu(sum(cap(x[3], x[4], x[5]) for x in ind) / 6)
    s.t("A11:F11", "Rata-rata capaian", bold=True, align="right", border=1)
    s.v("G11", rata, teks=ko(rata) + "%", **dict(C, bold=True))
    s.t("H11", "Sangat Tinggi", **C)
    s.t(
        "A12",
        "*) semakin rendah realisasi semakin baik, capaian = (2 x target - realisasi) / target x 100%",
        italic=True,
        font_size=9,
    )
    dok.append(s.dok("pengukuran"))

    # pembanding tahun lalu dan akhir renstra
    k = b.sh("Tabel 3.2")
    k.lebar(A=5, B=46, C=10, D=13, E=13, F=13, G=16, H=16, I=14)
    k.t(
        "A1:I1",
        "Tabel 3.2 Perbandingan Realisasi Tahun 2023 dan 2024 serta Target Akhir Renstra",
        bold=True,
        align="center",
    )
    for a, x in [
        ("A3:A4", "No"),
        ("B3:B4", "Indikator Kinerja Utama"),
        ("C3:C4", "Satuan"),
        ("D3:E3", "Realisasi"),
        ("D4", "2023"),
        ("E4", "2024"),
        ("F3:F4", "Naik / (Turun)"),
        ("G3:G4", "Target Akhir Renstra (2026)"),
        ("H3:H4", "Tingkat Kemajuan (%)"),
        ("I3:I4", "Ket"),
    ]:
        k.t(a, x, **dict(H, bg_color="#FFE699"))
    for i, (sn, nm, sat, tg, rl, bl, lalu, akhir) in enumerate(ind):
        r = 5 + i
        k.n += 1
        k.no(f"A{r}", i + 1, **C)
        k.t(f"B{r}", nm, **T)
        k.t(f"C{r}", sat, **C)
        k.v(f"D{r}", lalu, nf="0.00", **C)
        k.v(f"E{r}", rl, nf="0.00", **C)
        k.v(f"F{r}", D(rl) - D(lalu), nf="0.00;(0.00)", rumus=f"=ROUND(E{r}-D{r},2)", **C)
        k.v(f"G{r}", akhir, nf="0.00", **C)
        rum = f"=ROUND((2*G{r}-E{r})/G{r}*100,2)" if bl else f"=ROUND(E{r}/G{r}*100,2)"
        k.v(f"H{r}", cap(akhir, rl, bl), nf="0.00", rumus=rum, **C)
        k.t(f"I{r}", "*)" if bl else "", **C)
    k.t("A12", "*) semakin rendah semakin baik", italic=True, font_size=9)
    dok.append(k.dok("pembanding"))

    # kinerja - anggaran per sasaran dengan program
    u = b.sh("Tabel 3.3")
    u.lebar(A=5, B=42, C=48, D=19, E=19, F=13, G=13, H=14)
    u.t("A1:H1", "Tabel 3.3 Efisiensi Penggunaan Sumber Daya", bold=True, align="center")
    for a, x in [
        ("A3:A4", "No"),
        ("B3:B4", "Sasaran Strategis"),
        ("C3:C4", "Program"),
        ("D3:F3", "Anggaran"),
        ("D4", "Pagu (Rp)"),
        ("E4", "Realisasi (Rp)"),
        ("F4", "Serapan (%)"),
        ("G3:G4", "Rata-rata Capaian Kinerja (%)"),
        ("H3:H4", "Efisiensi (7-6)"),
    ]:
        u.t(a, x, **dict(H, bg_color="#C6E0B4"))
    for i, z in enumerate("ABCDEFGH"):
        u.no(f"{z}5", i + 1, align="center", border=1, font_size=8)
    uang = [
        ("Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", 31286450750, 29418736215),
        ("Program Pemerintahan dan Kesejahteraan Rakyat", 8746215000, 8193640870),
        ("Program Perekonomian dan Pembangunan", 3418962500, 3187245660),
    ]
    for i, (pn, pg, rl) in enumerate(uang):
        r = 6 + i
        u.n += 1
        m = hu(sum(cap(x[3], x[4], x[5]) for x in ind[2 * i : 2 * i + 2]) / 2)
        sr = bagi(rl, pg)
        u.no(f"A{r}", i + 1, **C)
        u.t(f"B{r}", ind[2 * i][0], **T)
        u.t(f"C{r}", pn, **T)
        u.v(f"D{r}", pg, **T)
        u.v(f"E{r}", rl, **T)
        u.v(f"F{r}", sr, nf="0.00", rumus=f"=ROUND(E{r}/D{r}*100,2)", **C)
        u.v(f"G{r}", m, nf="0.00", **C)
        u.v(f"H{r}", m - sr, nf="0.00", rumus=f"=G{r}-F{r}", **C)
    tp, tr = sum(x[1] for x in uang), sum(x[2] for x in uang)
    u.t("A9:C9", "TOTAL", bold=True, align="center", border=1)
    u.v("D9", tp, rumus="=SUM(D6:D8)", bold=True, border=1)
    u.v("E9", tr, rumus="=SUM(E6:E8)", bold=True, border=1)
    u.v("F9", bagi(tr, tp), nf="0.00", rumus="=ROUND(E9/D9*100,2)", **dict(C, bold=True))
    u.v("G9", rata, nf="0.00", **dict(C, bold=True))
    u.v("H9", rata - bagi(tr, tp), nf="0.00", rumus="=G9-F9", **dict(C, bold=True))
    dok.append(u.dok("kinerja-anggaran"))
    b.tutup()
    return {
        "cerita": "Lampiran LKjIP Setda dalam satu buku kerja: pegawai per bagian, pengukuran dengan angka berupa teks persen dan dua indikator terbalik, perbandingan dengan 2023 dan akhir Renstra, efisiensi.",
        "dokumen": dok,
        "bukan": [(b.nama, "Sampul")],
        "salah": [],
    }
