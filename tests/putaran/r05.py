"""Round 5, written as auditors of an Inspektorat keep their working papers."""

import random
from decimal import ROUND_HALF_UP
from decimal import Decimal as D
from pathlib import Path

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name as cn
from xlsxwriter.utility import xl_rowcol_to_cell as rc


# ---------------------------------------------------------------- alat bantu
def q2(x):
    return D(x).quantize(D("0.01"), ROUND_HALF_UP)


def pct(a, b):
    return q2(D(a) * 100 / D(b))


def idr(n, des=0):
    s = f"{abs(int(n)):,}".replace(",", ".")
    return ("-" if n < 0 else "") + s + ("," + "0" * des if des else "")


def teks(v):
    v = D(str(v))
    s = format(v, "f")
    return s.rstrip("0").rstrip(".") if "." in s else s


class Buku:
    def __init__(self, path, font="Arial", size=9):
        self.wb = xlsxwriter.Workbook(str(path))
        self.font, self.size, self.c = font, size, {}

    def f(self, **k):
        d = {"font_name": self.font, "font_size": self.size, "valign": "vcenter"}
        d.update(k)
        key = tuple(sorted(d.items()))
        if key not in self.c:
            self.c[key] = self.wb.add_format(d)
        return self.c[key]


def put(ws, angka, r, c, v, fmt, rumus=None, skala=1, catat=True):
    """angka ke sel (r,c); skala: nilai sebenarnya = isi sel x skala."""
    x = float(v) if D(str(v)) != int(D(str(v))) else int(D(str(v)))
    if rumus:
        ws.write_formula(r, c, rumus, fmt, x)
    else:
        ws.write_number(r, c, x, fmt)
    if catat:
        angka[rc(r, c)] = teks(D(str(v)) * skala)


def anak(lv):
    """indeks anak langsung tiap baris menurut tingkat."""
    out = []
    for i, a in enumerate(lv):
        ch, dalam = [], None
        for j in range(i + 1, len(lv)):
            if lv[j] <= a:
                break
            if dalam is None or lv[j] <= dalam:
                dalam = lv[j]
                ch.append(j)
        out.append(ch)
    return out


def gulung(lv, nilai):
    """nilai: dict indeks daun -> list; kembali list lengkap."""
    ch = anak(lv)
    n = len(next(iter(nilai.values())))
    out = [None] * len(lv)
    for i in reversed(range(len(lv))):
        out[i] = list(nilai[i]) if not ch[i] else [sum(out[j][k] for j in ch[i]) for k in range(n)]
    return out, ch


def plus(rows, c):
    return "=" + "+".join(rc(r, c) for r in rows)


# ================================================================ l01
def l01_kka_lra_blud(folder: Path) -> dict:
    """LRA RSUD dengan pendapatan/belanja/pembiayaan; kode relatif di empat kolom."""
    B = Buku(folder / "KKA_LRA_RSUD.xlsx", "Tahoma", 9)
    wb = B.wb
    co = wb.add_worksheet("Sampul")
    co.write(2, 1, "INSPEKTORAT KABUPATEN BANYURIP", B.f(bold=1, font_size=14))
    co.write(4, 1, "KERTAS KERJA PEMERIKSAAN", B.f(bold=1, font_size=12))
    co.write(5, 1, "Obyek", B.f())
    co.write(5, 2, ": RSUD dr. Wirasaba", B.f())
    co.write(6, 1, "Tahun Buku", B.f())
    co.write(6, 2, ": 2024", B.f())
    co.write(8, 1, "Daftar tanda pemeriksaan (tickmark)", B.f(bold=1))
    for i, (a, b) in enumerate(
        [
            ("^", "telah dijumlah ke bawah"),
            ("<", "telah dijumlah ke samping"),
            ("v", "cocok dengan buku besar"),
            ("&", "cocok dengan DPPA"),
        ]
    ):
        co.write(9 + i, 1, a, B.f(align="center"))
        co.write(9 + i, 2, b, B.f())
    ws = wb.add_worksheet("B.2.1 LRA")
    ws.set_column("A:D", 3.5)
    ws.set_column("E:E", 44)
    ws.set_column("F:H", 17)
    ws.set_column("I:I", 8)
    ws.set_column("J:K", 17)
    ws.set_column("L:L", 5)
    t = B.f()
    ws.write("A1", "Inspektorat Kab. Banyurip", B.f(bold=1))
    ws.write("J1", "No. KKA", t)
    ws.write("K1", ": B.2.1", t)
    ws.write("A2", "RSUD dr. Wirasaba", t)
    ws.write("J2", "Disusun oleh", t)
    ws.write("K2", ": NAMA AUDITOR / paraf", t)
    ws.write("J3", "Direviu oleh", t)
    ws.write("K3", ": NAMA KETUA TIM / paraf", t)
    ws.merge_range("A4:L4", "LAPORAN REALISASI ANGGARAN", B.f(bold=1, align="center", font_size=12))
    ws.merge_range(
        "A5:L5", "UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2024 DAN 2023", B.f(bold=1, align="center")
    )
    h = B.f(bold=1, align="center", border=1, text_wrap=1, bg_color="#E7E6E6")
    ws.merge_range("A7:D8", "Kode Rek.", h)
    ws.merge_range("E7:E8", "Uraian", h)
    ws.merge_range("F7:G7", "Anggaran 2024", h)
    ws.write("F8", "Murni", h)
    ws.write("G8", "Perubahan", h)
    ws.merge_range("H7:H8", "Realisasi 2024", h)
    ws.merge_range("I7:I8", "%", h)
    ws.merge_range("J7:J8", "Lebih / (Kurang)", h)
    ws.merge_range("K7:K8", "Realisasi 2023", h)
    ws.merge_range("L7:L8", "TM", h)
    nb = B.f(align="center", border=1, italic=1, font_size=7)
    ws.merge_range("A9:D9", "1", nb)
    for c, s in zip(range(4, 12), ["2", "3", "4", "5", "6=5/4x100", "7=5-4", "8", "9"]):
        ws.write(8, c, s, nb)
    R = random.Random(51)
    # tingkat, kode potong, uraian, daun(murni, ubah, real, lalu)
    bag = [
        (
            "4",
            "PENDAPATAN DAERAH",
            "JUMLAH PENDAPATAN",
            [
                (1, "1", "PENDAPATAN ASLI DAERAH (PAD)", None),
                (2, "04", "Lain-lain PAD yang Sah", None),
                (3, "16", "Pendapatan BLUD - Jasa Layanan", (78250000000, 84500000000)),
                (3, "17", "Pendapatan BLUD - Hibah", (450000000, 600000000)),
                (3, "18", "Pendapatan BLUD - Hasil Kerja Sama", (1275000000, 1410000000)),
                (3, "19", "Pendapatan BLUD Lainnya", (825500000, 940750000)),
                (1, "3", "LAIN-LAIN PENDAPATAN DAERAH YANG SAH", None),
                (2, "01", "Pendapatan Hibah", None),
                (3, "03", "Pendapatan Hibah dari Badan/Lembaga", (300000000, 365000000)),
            ],
        ),
        (
            "5",
            "BELANJA DAERAH",
            "JUMLAH BELANJA",
            [
                (1, "1", "BELANJA OPERASI", None),
                (2, "01", "Belanja Pegawai", None),
                (3, "01", "Belanja Gaji dan Tunjangan ASN", (8816500000, 9240750000)),
                (3, "02", "Belanja Tambahan Penghasilan ASN", (6125000000, 6318250000)),
                (3, "99", "Belanja Pegawai BLUD", (18750000000, 19980000000)),
                (2, "02", "Belanja Barang dan Jasa", None),
                (3, "01", "Belanja Barang", (1840200000, 1762400000)),
                (3, "02", "Belanja Jasa", (3275600000, 3418900000)),
                (3, "03", "Belanja Pemeliharaan", (915750000, 887250000)),
                (3, "04", "Belanja Perjalanan Dinas", (420300000, 386150000)),
                (3, "99", "Belanja Barang dan Jasa BLUD", (41360000000, 44825500000)),
                (1, "2", "BELANJA MODAL", None),
                (2, "02", "Belanja Modal Peralatan dan Mesin", None),
                (3, "07", "Belanja Modal Alat Kedokteran dan Kesehatan", (7450000000, 9215000000)),
                (3, "10", "Belanja Modal Komputer", (612500000, 748000000)),
                (2, "03", "Belanja Modal Gedung dan Bangunan", None),
                (3, "01", "Belanja Modal Bangunan Gedung", (2860000000, 3124500000)),
            ],
        ),
        (
            "6",
            "PEMBIAYAAN DAERAH",
            "PEMBIAYAAN NETO",
            [
                (1, "1", "PENERIMAAN PEMBIAYAAN", None),
                (2, "01", "Sisa Lebih Perhitungan Anggaran Tahun Sebelumnya", None),
                (3, "08", "Penggunaan SiLPA BLUD", None),
            ],
        ),
    ]
    A = {}
    num = '#,##0;(#,##0);"-"'
    r = 9
    n = 0
    jum = {}

    def isi(r, v, bold, rumus4=None, persen=True):
        k = dict(border=1, num_format=num, bold=bold)
        f = B.f(**k)
        for c, kk in zip((5, 6, 7, 10), range(4)):
            put(ws, A, r, c, v[kk], f, rumus4(c) if rumus4 else None)
        if persen:
            put(
                ws,
                A,
                r,
                8,
                pct(v[2], v[1]),
                B.f(border=1, num_format="0.00", bold=bold),
                f"=ROUND(H{r + 1}/G{r + 1}*100,2)",
            )
        else:
            ws.write_blank(r, 8, None, f)
        put(ws, A, r, 9, v[2] - v[1], f, f"=H{r + 1}-G{r + 1}")

    def kode(r, kol, s, bold):
        for c in range(4):
            ws.write(r, c, s if c == kol else "", B.f(border=1, align="center", num_format="@", bold=bold))

    for ak, nm, jm, rows in bag:
        kode(r, 0, ak, 1)
        ws.write(r, 4, nm, B.f(border=1, bold=1))
        for c in range(5, 12):
            ws.write_blank(r, c, None, B.f(border=1))
        r += 1
        lv = [x[0] for x in rows]
        nil = {}
        for i, x in enumerate(rows):
            if lv[i] == 3:
                if ak == "6":
                    # SiLPA awal: cukup menutup defisit anggaran
                    need_m = jum["5"][0] - jum["4"][0]
                    need_u = jum["5"][1] - jum["4"][1]
                    nil[i] = [need_m, need_u, need_u, need_u - (jum["4"][3] - jum["5"][3])]
                else:
                    m, u = x[3]
                    rr = int(
                        u * ((0.985 + R.random() * 0.05) if ak == "4" else (0.90 + R.random() * 0.095))
                    ) + R.randrange(1, 999)
                    ll = int(m * (0.62 + R.random() * 0.2)) + R.randrange(1, 999)
                    nil[i] = [m, u, rr, ll]
        val, ch = gulung(lv, nil)
        r0 = r
        for i, x in enumerate(rows):
            b = 1 if lv[i] < 3 else 0
            kode(r, lv[i], x[1], b)
            ws.write(r, 4, x[2], B.f(border=1, bold=b, text_wrap=1))
            isi(r, val[i], b, (lambda c, i=i: plus([r0 + j for j in ch[i]], c)) if ch[i] else None)
            ws.write(
                r,
                11,
                "^" if ch[i] else R.choice(["v", "v &", "&"]),
                B.f(border=1, align="center", font_color="#C00000"),
            )
            r += 1
            n += 1
        top = [i for i in range(len(rows)) if lv[i] == 1]
        jum[ak] = [sum(val[i][k] for i in top) for k in range(4)]
        kode(r, 9, "", 0)
        ws.write(r, 4, jm, B.f(border=1, bold=1, align="right"))
        isi(r, jum[ak], 1, lambda c: plus([r0 + i for i in top], c))
        ws.write(r, 11, "^", B.f(border=1, align="center", font_color="#C00000"))
        jum[ak + "r"] = r
        r += 1
        if ak == "5":
            kode(r, 9, "", 0)
            ws.write(r, 4, "SURPLUS / (DEFISIT)", B.f(border=1, bold=1, align="right"))
            s = [jum["4"][k] - jum["5"][k] for k in range(4)]
            a4, a5 = jum["4r"], jum["5r"]
            isi(r, s, 1, lambda c: f"={rc(a4, c)}-{rc(a5, c)}", persen=False)
            ws.write_blank(r, 11, None, B.f(border=1))
            jum["s"], jum["sr"] = s, r
            r += 2
    kode(r, 9, "", 0)
    ws.write(r, 4, "SISA LEBIH PEMBIAYAAN ANGGARAN (SILPA)", B.f(border=1, bold=1, align="right"))
    s = [jum["s"][k] + jum["6"][k] for k in range(4)]
    isi(r, s, 1, lambda c: f"={rc(jum['sr'], c)}+{rc(jum['6r'], c)}", persen=False)
    ws.write_blank(r, 11, None, B.f(border=1))
    r += 2
    ws.write(r, 0, "Sumber data : LRA RSUD (unaudited) dan buku besar per 31 Desember 2024", B.f(italic=1))
    ws.write(r + 1, 0, "Simpulan : saldo LRA telah sesuai dengan buku besar, tidak ada koreksi.", B.f(italic=1))
    ws.write(r + 3, 9, "Banyurip, 18 Februari 2025", t)
    ws.write(r + 4, 9, "Auditor Ahli Muda,", t)
    ws.write(r + 8, 9, "NAMA PEJABAT", B.f(bold=1, underline=1))
    ws.write(r + 9, 9, "NIP. 19710203 199803 1 004", t)
    ws.freeze_panes(9, 5)
    wb.close()
    return {
        "cerita": "Kertas kerja LRA RSUD BLUD: kode dipotong di empat kolom, kepala akun tanpa angka, jumlah di bawah, surplus/defisit, pembiayaan neto dan SILPA; semua jumlah cocok",
        "dokumen": [
            {
                "berkas": "KKA_LRA_RSUD.xlsx",
                "lembar": "B.2.1 LRA",
                "jenis": ["realisasi"],
                "baris": [n, n + 6],
                "angka": A,
            }
        ],
        "bukan": [("KKA_LRA_RSUD.xlsx", "Sampul")],
        "salah": [],
    }


# ================================================================ l02
def l02_jenis_belanja_kolom(folder: Path) -> dict:
    """Pagu dan realisasi dipecah operasi/modal/tak terduga, jumlah di atas."""
    B = Buku(folder / "rekap_jenis_belanja_BPBD.xlsx", "Calibri", 10)
    wb = B.wb
    ws = wb.add_worksheet("Rekap")
    ref = wb.add_worksheet("ref")
    ref.write_column(0, 0, ["BO", "BM", "BTT"])
    ref.write_column(0, 1, ["Belanja Operasi", "Belanja Modal", "Belanja Tidak Terduga"])
    ref.hide()
    ws.set_column("A:A", 6)
    ws.set_column("B:B", 48)
    ws.set_column("C:J", 15)
    ws.set_column("K:K", 8)
    ws.set_column("L:L", 15)
    ws.write("A1", "BADAN PENANGGULANGAN BENCANA DAERAH KABUPATEN WANADADI", B.f(bold=1))
    ws.write(
        "A2", "Pagu dan realisasi belanja per program, kegiatan, sub kegiatan menurut kelompok belanja", B.f(bold=1)
    )
    ws.write("A3", "Tahun Anggaran 2024, keadaan s.d. 31 Desember 2024 (Rp)", B.f())
    h = B.f(bold=1, align="center", border=1, text_wrap=1, bg_color="#DDEBF7")
    ws.merge_range("A5:A7", "No.", h)
    ws.merge_range("B5:B7", "Program / Kegiatan / Sub Kegiatan", h)
    ws.merge_range("C5:F5", "PAGU DPPA", h)
    ws.merge_range("G5:J5", "REALISASI SP2D", h)
    for a in (2, 6):
        ws.merge_range(5, a, 5, a + 2, "Belanja", h)
        for k, s in enumerate(["Operasi", "Modal", "Tidak Terduga"]):
            ws.write(6, a + k, s, h)
        ws.merge_range(5, a + 3, 6, a + 3, "Jumlah", h)
    ws.merge_range("K5:K7", "Serapan (%)", h)
    ws.merge_range("L5:L7", "Sisa Pagu", h)
    nb = B.f(align="center", border=1, italic=1, font_size=8)
    for c, s in enumerate(["1", "2", "3", "4", "5", "6=3+4+5", "7", "8", "9", "10=7+8+9", "11=10/6", "12=6-10"]):
        ws.write(7, c, s, nb)
    data = [
        (0, "I", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", None),
        (1, "1", "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", None),
        (2, "a", "Penyusunan Dokumen Perencanaan Perangkat Daerah", (24750000, 0, 0)),
        (2, "b", "Evaluasi Kinerja Perangkat Daerah", (18300000, 0, 0)),
        (1, "2", "Administrasi Keuangan Perangkat Daerah", None),
        (2, "a", "Penyediaan Gaji dan Tunjangan ASN", (3846215000, 0, 0)),
        (1, "3", "Administrasi Umum Perangkat Daerah", None),
        (2, "a", "Penyediaan Peralatan dan Perlengkapan Kantor", (62450000, 138600000, 0)),
        (2, "b", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", (114800000, 0, 0)),
        (1, "4", "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah", None),
        (2, "a", "Penyediaan Jasa Pemeliharaan Kendaraan Dinas Operasional atau Lapangan", (286400000, 0, 0)),
        (2, "b", "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya", (41250000, 224750000, 0)),
        (0, "II", "Program Penanggulangan Bencana", None),
        (1, "1", "Pelayanan Informasi Rawan Bencana Kabupaten/Kota", None),
        (2, "a", "Penyusunan Kajian Risiko Bencana Kabupaten/Kota", (198500000, 0, 0)),
        (2, "b", "Sosialisasi, Komunikasi, Informasi dan Edukasi (KIE) Rawan Bencana", (87600000, 0, 0)),
        (1, "2", "Pelayanan Pencegahan dan Kesiapsiagaan terhadap Bencana", None),
        (2, "a", "Penyediaan Peralatan Perlindungan dan Kesiapsiagaan terhadap Bencana", (52300000, 816450000, 0)),
        (2, "b", "Gladi Kesiapsiagaan terhadap Bencana", (143750000, 0, 0)),
        (1, "3", "Pelayanan Penyelamatan dan Evakuasi Korban Bencana", None),
        (2, "a", "Respon Cepat Darurat Bencana Kabupaten/Kota", (412600000, 0, 1750000000)),
        (2, "b", "Penyediaan Logistik Penyelamatan dan Evakuasi Korban Bencana", (368900000, 0, 625000000)),
    ]
    R = random.Random(52)
    lv = [d[0] for d in data]
    nil = {}
    for i, d in enumerate(data):
        if d[3]:
            nil[i] = list(d[3]) + [0 if v == 0 else int(v * (0.83 + R.random() * 0.165)) // 50 * 50 for v in d[3]]
    val, ch = gulung(lv, nil)
    A = {}
    num = '#,##0;-#,##0;"-"'

    def baris(r, no, nm, v, b, it, rum, bg=None):
        k = dict(border=1, bold=b, italic=it)
        if bg:
            k["bg_color"] = bg
        ws.write(r, 0, no, B.f(align="center", **k))
        ws.write(r, 1, nm, B.f(text_wrap=1, **k))
        f = B.f(num_format=num, **k)
        for j, c in enumerate((2, 3, 4, 6, 7, 8)):
            put(ws, A, r, c, v[j], f, rum(c) if rum else None)
        put(ws, A, r, 5, sum(v[:3]), f, f"=SUM(C{r + 1}:E{r + 1})")
        put(ws, A, r, 9, sum(v[3:]), f, f"=SUM(G{r + 1}:I{r + 1})")
        p = pct(sum(v[3:]), sum(v[:3]))
        put(ws, A, r, 10, p / 100, B.f(num_format="0.00%", **k), f"=ROUND(J{r + 1}/F{r + 1},4)", skala=100)
        put(ws, A, r, 11, sum(v[:3]) - sum(v[3:]), f, f"=F{r + 1}-J{r + 1}")

    r0 = 9
    tops = [i for i, x in enumerate(lv) if x == 0]
    tot = [sum(val[i][k] for i in tops) for k in range(6)]
    baris(8, "", "Seluruh Belanja BPBD", tot, 1, 0, lambda c: plus([r0 + i for i in tops], c), "#FFF2CC")
    for i, d in enumerate(data):
        baris(
            r0 + i,
            d[1],
            d[2],
            val[i],
            1 if lv[i] == 0 else 0,
            1 if lv[i] == 1 else 0,
            (lambda c, i=i: plus([r0 + j for j in ch[i]], c)) if ch[i] else None,
        )
    r = r0 + len(data) + 1
    ws.write(r, 1, "Catatan pemeriksa:", B.f(bold=1))
    ws.write(r + 1, 1, "1. BTT digeser dari BPKAD melalui Keputusan Bupati tentang status tanggap darurat.", B.f())
    ws.write(r + 2, 1, "2. Angka realisasi sudah dicocokkan dengan register SP2D.", B.f())
    ws.write(r + 4, 9, "Diperiksa oleh,", B.f())
    ws.write(r + 7, 9, "NAMA PEJABAT", B.f(bold=1))
    ws.write(r + 8, 9, "NIP. 19710203 199803 1 004", B.f())
    wb.close()
    n = len(data)
    return {
        "cerita": "Pagu dan realisasi per operasi/modal/tidak terduga dengan tiga baris kepala dan baris nomor berumus, jumlah seluruhnya di baris pertama, tingkat dari penomoran I/1/a; semua cocok",
        "dokumen": [
            {
                "berkas": "rekap_jenis_belanja_BPBD.xlsx",
                "lembar": "Rekap",
                "jenis": ["realisasi"],
                "baris": [n, n + 1],
                "angka": A,
            }
        ],
        "bukan": [("rekap_jenis_belanja_BPBD.xlsx", "ref")],
        "salah": [],
    }


# ================================================================ l03
def l03_sumber_dana_ribuan(folder: Path) -> dict:
    """DPA menurut sumber dana, ribuan rupiah; satu angka tertukar."""
    B = Buku(folder / "DPA per sumber dana.xlsx", "Arial Narrow", 10)
    wb = B.wb
    ws = wb.add_worksheet("SD 2025")
    ws.set_column("A:A", 17)
    ws.set_column("B:B", 58)
    ws.set_column("C:I", 13)
    ws.set_column("J:J", 22)
    ws.merge_range("A1:J1", "DINAS PERTANIAN DAN PANGAN KABUPATEN SELOGIRI", B.f(bold=1, align="center", font_size=12))
    ws.merge_range(
        "A2:J2",
        "RINCIAN DOKUMEN PELAKSANAAN ANGGARAN (DPA) MENURUT SUMBER DANA",
        B.f(bold=1, align="center", font_size=12),
    )
    ws.merge_range("A3:J3", "TAHUN ANGGARAN 2025", B.f(bold=1, align="center"))
    ws.write("I4", "(dalam ribuan rupiah)", B.f(italic=1, align="right"))
    h = B.f(bold=1, align="center", border=1, text_wrap=1, top=6)
    ws.merge_range("A5:A6", "KODE", h)
    ws.merge_range("B5:B6", "URAIAN", h)
    ws.merge_range("C5:H5", "PAGU MENURUT SUMBER DANA", h)
    for c, s in zip(range(2, 8), ["PAD", "DAU", "DAK Fisik", "DAK Non Fisik", "DBH CHT", "Bankeu Prov."]):
        ws.write(5, c, s, h)
    ws.merge_range("I5:I6", "JUMLAH PAGU", h)
    ws.merge_range("J5:J6", "KET", h)
    data = [
        (0, "3.27.01", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA", None),
        (1, "3.27.01.2.02", "Administrasi Keuangan Perangkat Daerah", None),
        (2, "3.27.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN", (0, 9478350, 0, 0, 0, 0)),
        (2, "3.27.01.2.02.0005", "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD", (12750, 0, 0, 0, 0, 0)),
        (1, "3.27.01.2.06", "Administrasi Umum Perangkat Daerah", None),
        (2, "3.27.01.2.06.0002", "Penyediaan Peralatan dan Perlengkapan Kantor", (38400, 46250, 0, 0, 0, 0)),
        (2, "3.27.01.2.06.0009", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", (54600, 87300, 0, 0, 0, 0)),
        (1, "3.27.01.2.08", "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", None),
        (2, "3.27.01.2.08.0002", "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", (0, 264800, 0, 0, 0, 0)),
        (2, "3.27.01.2.08.0004", "Penyediaan Jasa Pelayanan Umum Kantor", (0, 718560, 0, 0, 0, 0)),
        (0, "3.27.02", "PROGRAM PENYEDIAAN DAN PENGEMBANGAN SARANA PERTANIAN", None),
        (1, "3.27.02.2.01", "Pengawasan Penggunaan Sarana Pertanian", None),
        (
            2,
            "3.27.02.2.01.0001",
            "Pengawasan Penggunaan Sarana Pendukung Pertanian sesuai Komoditas",
            (0, 73500, 0, 0, 1285400, 0),
        ),
        (
            2,
            "3.27.02.2.01.0002",
            "Pendampingan Penggunaan Sarana Pendukung Pertanian",
            (0, 41850, 0, 0, 396750, 150000),
        ),
        (1, "3.27.02.2.02", "Pengelolaan Sumber Daya Genetik Hewan, Tumbuhan dan Mikroorganisme", None),
        (2, "3.27.02.2.02.0003", "Peningkatan Kualitas SDG Hewan/Tanaman", (28600, 0, 0, 0, 174300, 0)),
        (0, "3.27.03", "PROGRAM PENYEDIAAN DAN PENGEMBANGAN PRASARANA PERTANIAN", None),
        (1, "3.27.03.2.02", "Pembangunan Prasarana Pertanian", None),
        (
            2,
            "3.27.03.2.02.0001",
            "Pembangunan, Rehabilitasi dan Pemeliharaan Jaringan Irigasi Usaha Tani",
            (0, 62400, 2368500, 0, 0, 900000),
        ),
        (
            2,
            "3.27.03.2.02.0003",
            "Pembangunan, Rehabilitasi dan Pemeliharaan Jalan Usaha Tani",
            (0, 58700, 1746250, 0, 845600, 750000),
        ),
        (
            2,
            "3.27.03.2.02.0008",
            "Pembangunan, Rehabilitasi dan Pemeliharaan Balai Penyuluh di Kecamatan",
            (0, 31200, 984750, 0, 0, 0),
        ),
        (0, "3.27.07", "PROGRAM PENYULUHAN PERTANIAN", None),
        (1, "3.27.07.2.01", "Pelaksanaan Penyuluhan Pertanian", None),
        (
            2,
            "3.27.07.2.01.0001",
            "Peningkatan Kapasitas Kelembagaan Penyuluhan Pertanian di Kecamatan dan Desa",
            (0, 96300, 0, 1127400, 0, 0),
        ),
        (
            2,
            "3.27.07.2.01.0004",
            "Pengembangan Kapasitas Kelembagaan Petani di Kecamatan dan Desa",
            (45250, 0, 0, 638200, 248900, 0),
        ),
    ]
    lv = [d[0] for d in data]
    val, ch = gulung(lv, {i: d[3] for i, d in enumerate(data) if d[3]})
    A = {}
    num = '#,##0;-#,##0;""'
    salah = []
    num = '#,##0;-#,##0;"-"'
    r0 = 6
    for i, d in enumerate(data):
        b = 1 if lv[i] == 0 else 0
        r = r0 + i
        ws.write_string(r, 0, d[1], B.f(left=1, right=1, bold=b))
        ws.write(r, 1, d[2], B.f(left=1, right=1, bold=b, italic=1 if lv[i] == 1 else 0, indent=lv[i], text_wrap=1))
        f = B.f(left=1, right=1, bold=b, italic=1 if lv[i] == 1 else 0, num_format=num)
        for k in range(6):
            v = val[i][k]
            if v == 0 and lv[i] == 2:
                ws.write_blank(r, 2 + k, None, f)
                continue
            if d[1] == "3.27.03.2.02.0001" and k == 2:
                salah.append(
                    {"berkas": "DPA per sumber dana.xlsx", "lembar": "SD 2025", "sel": rc(r, 4), "benar": str(v * 1000)}
                )
                v = 2638500  # 2.368.500 -> 2.638.500
            put(ws, A, r, 2 + k, v, f, skala=1000)
        put(ws, A, r, 8, sum(val[i]), f, skala=1000)
        ws.write(
            r,
            9,
            {
                "3.27.03.2.02.0001": "12 paket",
                "3.27.03.2.02.0003": "9 paket",
                "3.27.02.2.01.0001": "pupuk tembakau",
            }.get(d[1], ""),
            B.f(left=1, right=1),
        )
    r = r0 + len(data)
    tops = [i for i, x in enumerate(lv) if x == 0]
    f = B.f(border=1, bold=1, num_format=num, bg_color="#D9D9D9")
    ws.merge_range(r, 0, r, 1, "J U M L A H", B.f(border=1, bold=1, align="center", bg_color="#D9D9D9"))
    for k in range(6):
        put(ws, A, r, 2 + k, sum(val[i][k] for i in tops), f, skala=1000)
    put(ws, A, r, 8, sum(sum(val[i]) for i in tops), f, skala=1000)
    ws.write(r, 9, "", f)
    ws.write(r + 2, 7, "Selogiri, 6 Januari 2025", B.f())
    ws.write(r + 3, 7, "Pengguna Anggaran,", B.f())
    ws.write(r + 7, 7, "NAMA PEJABAT", B.f(bold=1, underline=1))
    ws.write(r + 8, 7, "NIP. 19710203 199803 1 004", B.f())
    wb.close()
    n = len(data)
    return {
        "cerita": "DPA menurut sumber dana (PAD, DAU, DAK, DBH CHT, Bankeu) dalam ribuan rupiah, tingkat dari kode dan lekukan; DAK Fisik irigasi usaha tani tertukar 2.638.500, seharusnya 2.368.500 menurut jumlah baris, kegiatan, program dan total",
        "dokumen": [
            {"berkas": "DPA per sumber dana.xlsx", "lembar": "SD 2025", "jenis": ["dpa"], "baris": [n, n], "angka": A}
        ],
        "bukan": [],
        "salah": salah,
    }


# ================================================================ l04
def l04_triwulan_semester_fisik(folder: Path) -> dict:
    """Realisasi keuangan per triwulan, semester, kumulatif, dan fisik tertimbang; tingkat dari kolom awal."""
    B = Buku(folder / "Monev keu fisik Dishub 2024.xlsx", "Bookman Old Style", 8)
    wb = B.wb
    ws = wb.add_worksheet("KEU-FISIK")
    ws.set_column("A:C", 3)
    ws.set_column("D:D", 46)
    ws.set_column("E:E", 15)
    ws.set_column("F:F", 8)
    ws.set_column("G:N", 14)
    ws.set_column("O:R", 9)
    ws.set_column("S:S", 20)
    ws.write("A1", "PEMERINTAH KABUPATEN KALIREJO", B.f(bold=1))
    ws.write("A2", "DINAS PERHUBUNGAN", B.f(bold=1))
    ws.merge_range(
        "A4:S4", "LAPORAN REALISASI KEUANGAN DAN FISIK TAHUN ANGGARAN 2024", B.f(bold=1, align="center", font_size=11)
    )
    ws.merge_range("A5:S5", "s.d. Triwulan IV", B.f(align="center"))
    h = B.f(bold=1, align="center", border=1, text_wrap=1, bg_color="#E2EFDA")
    ws.merge_range("A7:D9", "Program/Kegiatan/Sub Kegiatan", h)
    ws.merge_range("E7:E9", "Pagu Anggaran", h)
    ws.merge_range("F7:F9", "Bobot (%)", h)
    ws.merge_range("G7:O7", "Realisasi Keuangan", h)
    ws.merge_range("P7:R7", "Realisasi Fisik", h)
    ws.merge_range("S7:S9", "Keterangan", h)
    ws.merge_range("G8:I8", "Semester I", h)
    ws.merge_range("J8:M8", "Semester II", h)
    ws.merge_range("N8:N9", "Jumlah s.d. TW IV", h)
    ws.merge_range("O8:O9", "% Keu", h)
    for c, s in zip(
        range(6, 13), ["TW I", "TW II", "Jumlah Sem. I", "TW III", "Kumulatif s.d. TW III", "TW IV", "Jumlah Sem. II"]
    ):
        ws.write(8, c, s, h)
    for c, s in zip(range(15, 18), ["Target (%)", "Realisasi (%)", "Tertimbang (%)"]):
        ws.merge_range(7, c, 8, c, s, h)
    nb = B.f(align="center", border=1, font_size=7)
    ws.merge_range("A10:D10", "1", nb)
    for c, s in zip(
        range(4, 19),
        ["2", "3", "4", "5", "6=4+5", "7", "8=6+7", "9", "10=7+9", "11=6+10", "12=11/2", "13", "14", "15=3x14", "16"],
    ):
        ws.write(9, c, s, nb)
    data = [
        (0, "A", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota"),
        (1, "1", "Administrasi Keuangan Perangkat Daerah"),
        (2, "a", "Penyediaan Gaji dan Tunjangan ASN"),
        (2, "b", "Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD"),
        (1, "2", "Administrasi Umum Perangkat Daerah"),
        (2, "a", "Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor"),
        (2, "b", "Penyediaan Barang Cetakan dan Penggandaan"),
        (2, "c", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD"),
        (1, "3", "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah"),
        (2, "a", "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik"),
        (2, "b", "Penyediaan Jasa Pelayanan Umum Kantor"),
        (0, "B", "Program Penyelenggaraan Lalu Lintas dan Angkutan Jalan (LLAJ)"),
        (1, "1", "Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota"),
        (2, "a", "Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota"),
        (2, "b", "Rehabilitasi dan Pemeliharaan Perlengkapan Jalan"),
        (1, "2", "Pengelolaan Terminal Penumpang Tipe C"),
        (2, "a", "Rehabilitasi dan Pemeliharaan Terminal (Fasilitas Utama dan Pendukung)"),
        (1, "3", "Pengujian Berkala Kendaraan Bermotor"),
        (2, "a", "Penyediaan Sarana dan Prasarana Pengujian Berkala Kendaraan Bermotor"),
        (2, "b", "Registrasi Kendaraan Wajib Uji Berkala Kendaraan Bermotor"),
        (1, "4", "Pelaksanaan Manajemen dan Rekayasa Lalu Lintas"),
        (2, "a", "Penataan Manajemen dan Rekayasa Lalu Lintas untuk Jaringan Jalan Kabupaten/Kota"),
        (2, "b", "Pengawasan dan Pengendalian Efektivitas Pelaksanaan Kebijakan untuk Jalan Kabupaten/Kota"),
    ]
    pagu = [
        5284600000,
        64800000,
        38250000,
        42700000,
        186400000,
        412350000,
        538900000,
        2846500000,
        1365750000,
        624300000,
        498750000,
        117600000,
        386450000,
        263200000,
    ]
    lv = [d[0] for d in data]
    leaf = [i for i, x in enumerate(lv) if x == 2]
    assert len(leaf) == len(pagu)
    for seed in range(1, 500):
        R = random.Random(seed)
        pg = [p + R.randrange(-40, 41) * 125000 for p in pagu]
        tp = sum(pg)
        if sum(pct(p, tp) for p in pg) == 100:
            break
    nil, fis = {}, {}
    for k, i in enumerate(leaf):
        w = [0.15 + R.random() * 0.05, 0.23 + R.random() * 0.03, 0.23 + R.random() * 0.03, 0.25 + R.random() * 0.03]
        nil[i] = [pg[k]] + [int(pg[k] * x) // 25 * 25 for x in w]
        while sum(nil[i][1:]) >= pg[k]:
            nil[i][4] -= pg[k] // 2500 * 25
        fis[i] = (D(100), D(R.choice(["100", "100", "100", "98.5", "96.25", "97.4"])))
    val, ch = gulung(lv, nil)
    A = {}
    ter = {i: q2(pct(val[i][0], tp) * fis[i][1] / 100) for i in leaf}
    bob = {i: pct(val[i][0], tp) for i in leaf}
    for i in reversed(range(len(data))):
        if ch[i]:
            ter[i] = sum(ter[j] for j in ch[i])
            bob[i] = sum(bob[j] for j in ch[i])
    r0 = 10
    rt = r0 + len(data)
    num = "#,##0"

    def isi(r, v, b, fm, rum, bo, te, fi):
        f = B.f(border=1, bold=b, num_format=num)
        p = B.f(border=1, bold=b, num_format="0.00")
        put(ws, A, r, 4, v[0], f, rum(4) if rum else None)
        put(ws, A, r, 5, bo, p, rum(5) if rum else f"=ROUND(E{r + 1}/E${rt + 1}*100,2)")
        for c, k in ((6, 1), (7, 2), (9, 3), (11, 4)):
            put(ws, A, r, c, v[k], f, rum(c) if rum else None)
        put(ws, A, r, 8, v[1] + v[2], f, f"=G{r + 1}+H{r + 1}")
        put(ws, A, r, 10, v[1] + v[2] + v[3], f, f"=I{r + 1}+J{r + 1}")
        put(ws, A, r, 12, v[3] + v[4], f, f"=J{r + 1}+L{r + 1}")
        put(ws, A, r, 13, sum(v[1:]), f, f"=I{r + 1}+M{r + 1}")
        put(ws, A, r, 14, pct(sum(v[1:]), v[0]), p, f"=ROUND(N{r + 1}/E{r + 1}*100,2)")
        if fi:
            put(ws, A, r, 15, fi[0], p)
            put(ws, A, r, 16, fi[1], p)
        else:
            ws.write_blank(r, 15, None, p)
            ws.write_blank(r, 16, None, p)
        put(ws, A, r, 17, te, p, rum(17) if rum else f"=ROUND(F{r + 1}*Q{r + 1}/100,2)")

    for i, d in enumerate(data):
        r = r0 + i
        b = 1 if lv[i] == 0 else 0
        for c in range(4):
            ws.write_blank(r, c, None, B.f(top=1, bottom=1))
        ws.write(r, lv[i], d[1] + ("." if lv[i] < 2 else ")"), B.f(top=1, bottom=1, bold=b))
        ws.write(r, lv[i] + 1, d[2], B.f(top=1, bottom=1, bold=b))
        isi(
            r,
            val[i],
            b,
            None,
            (lambda c, i=i: plus([r0 + j for j in ch[i]], c)) if ch[i] else None,
            bob[i],
            ter[i],
            fis.get(i),
        )
        ws.write(
            r,
            18,
            "sisa kontrak/negosiasi" if i in fis and fis[i][1] == 100 and pct(sum(val[i][1:]), val[i][0]) < 92 else "",
            B.f(border=1),
        )
    tops = [i for i, x in enumerate(lv) if x == 0]
    ws.merge_range(rt, 0, rt, 3, "JUMLAH", B.f(border=1, bold=1, align="center"))
    isi(
        rt,
        [sum(val[i][k] for i in tops) for k in range(5)],
        1,
        None,
        lambda c: plus([r0 + i for i in tops], c),
        sum(bob[i] for i in tops),
        sum(ter[i] for i in tops),
        None,
    )
    ws.write(rt, 18, "", B.f(border=1))
    ws.write(rt + 2, 0, "Ket.: realisasi fisik program dan kegiatan dihitung dari kolom tertimbang.", B.f(italic=1))
    ws.write(rt + 4, 13, "Kalirejo, 10 Januari 2025", B.f())
    ws.write(rt + 5, 13, "Kepala Dinas Perhubungan", B.f())
    ws.write(rt + 9, 13, "NAMA PEJABAT", B.f(bold=1, underline=1))
    ws.write(rt + 10, 13, "NIP. 19710203 199803 1 004", B.f())
    ws.set_landscape()
    ws.set_paper(14)
    ws.freeze_panes(10, 4)
    wb.close()
    n = len(data)
    return {
        "cerita": "Keuangan per triwulan dengan kolom semester dan kumulatif di sela, bobot dan fisik tertimbang; tingkat hanya dari kolom awal dan penomoran A./1./a); semua cocok",
        "dokumen": [
            {
                "berkas": "Monev keu fisik Dishub 2024.xlsx",
                "lembar": "KEU-FISIK",
                "jenis": ["realisasi"],
                "baris": [n, n],
                "angka": A,
            }
        ],
        "bukan": [],
        "salah": [],
    }


# ================================================================ l05
def l05_pk_pengukuran_rumus(folder: Path) -> dict:
    """PK, pengukuran dengan rumus di baris nomor (positif dan negatif), perbandingan tahun."""
    ind = [  # sasaran, [indikator, satuan, target, realisasi, arah, real22, real23, target akhir]
        (
            "Meningkatnya derajat kesehatan masyarakat",
            [
                ("Angka Kematian Ibu (AKI)", "per 100.000 KH", "95", "88.35", "-", "112.4", "97.62", "82"),
                ("Angka Kematian Bayi (AKB)", "per 1.000 KH", "8.1", "8.46", "-", "9.2", "8.75", "7.5"),
                ("Prevalensi balita stunting", "persen", "14", "13.2", "-", "17.8", "15.1", "12"),
            ],
        ),
        (
            "Meningkatnya mutu pelayanan kesehatan",
            [
                ("Persentase puskesmas terakreditasi paripurna", "persen", "60", "66.67", "+", "37.04", "51.85", "75"),
                ("Indeks Kepuasan Masyarakat puskesmas", "indeks", "86.5", "87.12", "+", "84.1", "85.6", "88"),
                ("Cakupan kepesertaan JKN aktif", "persen", "85", "81.94", "+", "76.3", "79.88", "90"),
            ],
        ),
        (
            "Meningkatnya akuntabilitas kinerja perangkat daerah",
            [
                ("Nilai SAKIP Dinas Kesehatan", "nilai", "78", "79.35", "+", "73.15", "76.4", "82"),
            ],
        ),
    ]
    prog = [
        ("Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", 68425730000, 66218904550),
        ("Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat", 84376150000, 79642318725),
        ("Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan", 2148600000, 2036745300),
        ("Program Sediaan Farmasi, Alat Kesehatan dan Makanan Minuman", 946250000, 902184600),
        ("Program Pemberdayaan Masyarakat Bidang Kesehatan", 1587900000, 1498326450),
    ]
    # ---------- berkas 1: PK
    B = Buku(folder / "PK Dinkes 2024.xlsx", "Times New Roman", 11)
    wb = B.wb
    ws = wb.add_worksheet("Lampiran PK")
    ws.set_column("A:A", 5)
    ws.set_column("B:B", 34)
    ws.set_column("C:C", 44)
    ws.set_column("D:D", 16)
    ws.set_column("E:E", 10)
    ws.merge_range("A1:E1", "LAMPIRAN PERJANJIAN KINERJA TAHUN 2024", B.f(bold=1, align="center"))
    ws.merge_range("A2:E2", "DINAS KESEHATAN KABUPATEN MERTOYUDAN", B.f(bold=1, align="center"))
    h = B.f(bold=1, align="center", border=1, text_wrap=1)
    for c, s in enumerate(["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"]):
        ws.write(3, c, s, h)
    for c in range(5):
        ws.write(4, c, f"({c + 1})", B.f(align="center", border=1, font_size=8))
    A1 = {}
    r = 5
    for k, (s, li) in enumerate(ind):
        m = len(li)
        for c, x in ((0, k + 1), (1, s)):
            if m > 1:
                ws.merge_range(
                    r,
                    c,
                    r + m - 1,
                    c,
                    x,
                    B.f(border=1, text_wrap=1, valign="top", align="center" if c == 0 else "left"),
                )
            else:
                ws.write(r, c, x, B.f(border=1, text_wrap=1, valign="top", align="center" if c == 0 else "left"))
        for x in li:
            ws.write(r, 2, x[0], B.f(border=1, text_wrap=1))
            ws.write(r, 3, x[1], B.f(border=1))
            put(ws, A1, r, 4, D(x[2]), B.f(border=1, align="center", num_format="0.##" if "." in x[2] else "0"))
            r += 1
    nind = r - 5
    r += 1
    for c, s in ((0, "No"), (1, "Program"), (3, "Anggaran (Rp)"), (4, "Ket.")):
        if c == 1:
            ws.merge_range(r, 1, r, 2, s, h)
        else:
            ws.write(r, c, s, h)
    r += 1
    p0 = r
    f = B.f(border=1, num_format="#,##0")
    for k, (s, a, b) in enumerate(prog):
        ws.write(r, 0, k + 1, B.f(border=1, align="center"))
        ws.merge_range(r, 1, r, 2, s, B.f(border=1, text_wrap=1))
        put(ws, A1, r, 3, a, f)
        ws.write(r, 4, "APBD", B.f(border=1))
        r += 1
    ws.merge_range(r, 0, r, 2, "Jumlah Anggaran", B.f(border=1, bold=1, align="right"))
    tot = sum(x[1] for x in prog)
    totr = sum(x[2] for x in prog)
    put(ws, A1, r, 3, tot, B.f(border=1, num_format="#,##0", bold=1), f"=SUM(D{p0 + 1}:D{r})")
    ws.write(r, 4, "", B.f(border=1))
    r += 2
    ws.write(r, 3, "Mertoyudan, 4 Januari 2024", B.f())
    ws.write(r + 1, 1, "Bupati Mertoyudan,", B.f())
    ws.write(r + 1, 3, "Kepala Dinas Kesehatan,", B.f())
    ws.write(r + 5, 1, "NAMA BUPATI", B.f(bold=1))
    ws.write(r + 5, 3, "NAMA PEJABAT", B.f(bold=1, underline=1))
    ws.write(r + 6, 3, "NIP. 19710203 199803 1 004", B.f())
    wb.close()
    # ---------- berkas 2: pengukuran + perbandingan
    B = Buku(folder / "KK Uji Kinerja Dinkes.xlsx", "Arial", 9)
    wb = B.wb
    ws = wb.add_worksheet("Ukur")
    ws.set_column("A:A", 4)
    ws.set_column("B:B", 34)
    ws.set_column("C:C", 44)
    ws.set_column("D:D", 15)
    ws.set_column("E:G", 11)
    ws.set_column("H:H", 16)
    ws.write("A1", "KERTAS KERJA PENGUJIAN PENGUKURAN KINERJA TAHUN 2024", B.f(bold=1, font_size=11))
    ws.write("A2", "Nama OPD : Dinas Kesehatan Kabupaten Mertoyudan", B.f())
    h = B.f(bold=1, align="center", border=1, text_wrap=1, bg_color="#FCE4D6")
    for c, s in enumerate(
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Status"]
    ):
        ws.write(3, c, s, h)
    nb = B.f(align="center", border=1, font_size=7, text_wrap=1)
    for c, s in enumerate(["1", "2", "3", "4", "5", "6", "7=(6/5)x100 atau *) ((2x5)-6)/5x100", "8"]):
        ws.write(4, c, s, nb)
    A2 = {}
    r = 5
    caps = []
    for k, (s, li) in enumerate(ind):
        for j, x in enumerate(li):
            ws.write(r, 0, k + 1, B.f(border=1, align="center"))
            ws.write(r, 1, s, B.f(border=1, text_wrap=1))
            ws.write(r, 2, x[0] + (" *)" if x[4] == "-" else ""), B.f(border=1, text_wrap=1))
            ws.write(r, 3, x[1], B.f(border=1))
            T, Re = D(x[2]), D(x[3])
            p = B.f(border=1, num_format="0.00")
            put(ws, A2, r, 4, T, p)
            put(ws, A2, r, 5, Re, p)
            cap = pct(2 * T - Re, T) if x[4] == "-" else pct(Re, T)
            caps.append(cap)
            put(
                ws,
                A2,
                r,
                6,
                cap,
                p,
                f"=ROUND((2*E{r + 1}-F{r + 1})/E{r + 1}*100,2)" if x[4] == "-" else f"=ROUND(F{r + 1}/E{r + 1}*100,2)",
            )
            ws.write_formula(
                r,
                7,
                f'=IF(G{r + 1}>=100,"Tercapai","Tidak tercapai")',
                B.f(border=1),
                "Tercapai" if cap >= 100 else "Tidak tercapai",
            )
            r += 1
    ws.merge_range(r, 0, r, 5, "Rata-rata capaian kinerja", B.f(border=1, bold=1, align="right"))
    put(
        ws, A2, r, 6, q2(sum(caps) / len(caps)), B.f(border=1, bold=1, num_format="0.00"), f"=ROUND(AVERAGE(G6:G{r}),2)"
    )
    ws.write(r, 7, "", B.f(border=1))
    r += 2
    ws.write(r, 1, "Jumlah Anggaran Program Tahun 2024", B.f())
    put(ws, A2, r, 2, tot, B.f(num_format='"Rp "#,##0', align="left"), catat=False)
    ws.write(r + 1, 1, "Jumlah Realisasi Anggaran Program Tahun 2024", B.f())
    put(ws, A2, r + 1, 2, totr, B.f(num_format='"Rp "#,##0', align="left"), catat=False)
    ws.write(r + 2, 1, "Persentase Realisasi Anggaran Tahun 2024", B.f())
    put(
        ws,
        A2,
        r + 2,
        2,
        pct(totr, tot) / 100,
        B.f(num_format="0.00%", align="left"),
        f"=ROUND(C{r + 2}/C{r + 1},4)",
        catat=False,
    )
    ws.write(r + 4, 0, "*) indikator negatif: semakin rendah realisasi semakin baik", B.f(italic=1))
    # perbandingan
    w2 = wb.add_worksheet("Banding Tahun")
    w2.set_column("A:A", 4)
    w2.set_column("B:B", 46)
    w2.set_column("C:C", 15)
    w2.set_column("D:I", 11)
    w2.write("A1", "PERBANDINGAN REALISASI KINERJA TAHUN 2022 s.d. 2024", B.f(bold=1, font_size=11))
    w2.write("A2", "Dinas Kesehatan Kabupaten Mertoyudan", B.f())
    w2.merge_range("A4:A5", "No", h)
    w2.merge_range("B4:B5", "Indikator Kinerja", h)
    w2.merge_range("C4:C5", "Satuan", h)
    w2.merge_range("D4:F4", "Realisasi", h)
    for c, s in zip((3, 4, 5), ("2022", "2023", "2024")):
        w2.write(4, c, s, h)
    w2.merge_range("G4:G5", "Selisih 2024 - 2023", h)
    nb = B.f(align="center", border=1, font_size=7)
    for c, s in enumerate(["1", "2", "3", "4", "5", "6", "7=6-5"]):
        w2.write(5, c, s, nb)
    A3 = {}
    r = 6
    for k, (s, li) in enumerate(ind):
        for x in li:
            w2.write(r, 0, r - 5, B.f(border=1, align="center"))
            w2.write(r, 1, x[0], B.f(border=1, text_wrap=1))
            w2.write(r, 2, x[1], B.f(border=1))
            p = B.f(border=1, num_format="0.00")
            put(w2, A3, r, 3, D(x[5]), p)
            put(w2, A3, r, 4, D(x[6]), p)
            put(w2, A3, r, 5, D(x[3]), p)
            put(w2, A3, r, 6, D(x[3]) - D(x[6]), B.f(border=1, num_format="0.00;-0.00"), f"=ROUND(F{r + 1}-E{r + 1},2)")
            r += 1
    # anggaran
    w3 = wb.add_worksheet("Anggaran")
    w3.set_column("A:A", 4)
    w3.set_column("B:B", 62)
    w3.set_column("C:D", 18)
    w3.set_column("E:E", 10)
    w3.set_column("F:F", 18)
    w3.write("A1", "REALISASI ANGGARAN PER PROGRAM TAHUN 2024", B.f(bold=1, font_size=11))
    for c, s in enumerate(["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "%", "Sisa (Rp)"]):
        w3.write(2, c, s, h)
    for c, s in enumerate(["1", "2", "3", "4", "5=4/3x100", "6=3-4"]):
        w3.write(3, c, s, nb)
    A4 = {}
    r = 4
    f = B.f(border=1, num_format="#,##0")
    p = B.f(border=1, num_format="0.00")
    for k, (s, a, b) in enumerate(prog + [("JUMLAH", tot, totr)]):
        t = s == "JUMLAH"
        w3.write(r, 0, "" if t else k + 1, B.f(border=1, align="center"))
        w3.write(r, 1, s, B.f(border=1, bold=1 if t else 0))
        put(w3, A4, r, 2, a, f, f"=SUM(C5:C{r})" if t else None)
        put(w3, A4, r, 3, b, f, f"=SUM(D5:D{r})" if t else None)
        put(w3, A4, r, 4, pct(b, a), p, f"=ROUND(D{r + 1}/C{r + 1}*100,2)")
        put(w3, A4, r, 5, a - b, f, f"=C{r + 1}-D{r + 1}")
        r += 1
    wb.close()
    k1, k2 = "PK Dinkes 2024.xlsx", "KK Uji Kinerja Dinkes.xlsx"
    return {
        "cerita": "PK dalam berkas sendiri, kertas kerja pengukuran dengan dua rumus capaian di baris nomor (indikator bertanda *) negatif), perbandingan tiga tahun dan realisasi per program; semua saling cocok",
        "dokumen": [
            {
                "berkas": k1,
                "lembar": "Lampiran PK",
                "jenis": ["pk"],
                "baris": [nind, nind + len(prog) + len(ind)],
                "angka": A1,
            },
            {"berkas": k2, "lembar": "Ukur", "jenis": ["pengukuran"], "baris": [7, 7], "angka": A2},
            {"berkas": k2, "lembar": "Banding Tahun", "jenis": ["perbandingan"], "baris": [7, 7], "angka": A3},
            {"berkas": k2, "lembar": "Anggaran", "jenis": ["realisasi"], "baris": [5, 5], "angka": A4},
        ],
        "bukan": [],
        "salah": [],
    }


# ================================================================ l06
def l06_dpa_rincian_rak(folder: Path) -> dict:
    """DPA rincian volume x harga dengan angka teks id-ID, dan RAK bulanan."""
    nama = "DPA_Kominfo_2.16.02.2.01.0007.xlsx"
    B = Buku(folder / nama, "Arial", 9)
    wb = B.wb
    ws = wb.add_worksheet("DPA Rincian Belanja")
    ws.set_column("A:A", 19)
    ws.set_column("B:B", 56)
    ws.set_column("C:C", 11)
    ws.set_column("D:D", 11)
    ws.set_column("E:E", 15)
    ws.set_column("F:F", 7)
    ws.set_column("G:G", 18)
    ws.merge_range(
        "A1:F1",
        "DOKUMEN PELAKSANAAN ANGGARAN\nSATUAN KERJA PERANGKAT DAERAH",
        B.f(bold=1, align="center", text_wrap=1, border=1),
    )
    ws.set_row(0, 30)
    ws.write("G1", "DPA-RINCIAN BELANJA SKPD", B.f(bold=1, align="center", text_wrap=1, border=1))
    ws.merge_range("A2:G2", "Pemerintah Kabupaten Purwasari Tahun Anggaran 2025", B.f(align="center", border=1))
    meta = [
        ("Nomor DPA", "DPA/A.1/2.16.2.20.2.21.01.0000/001/2025"),
        ("Program", "2.16.02 PROGRAM PENGELOLAAN INFORMASI DAN KOMUNIKASI PUBLIK"),
        ("Kegiatan", "2.16.02.2.01 Pengelolaan Informasi dan Komunikasi Publik Pemerintah Daerah Kabupaten/Kota"),
        ("Sub Kegiatan", "2.16.02.2.01.0007 Pelayanan Informasi Publik"),
        ("Organisasi", "Dinas Komunikasi dan Informatika"),
        ("Sumber Pendanaan", "Dana Alokasi Umum (DAU)"),
        ("Waktu Pelaksanaan", "Januari s.d. Desember"),
    ]
    for i, (a, b) in enumerate(meta):
        ws.write(2 + i, 0, a, B.f())
        ws.write(2 + i, 1, ": " + b, B.f())
    h = B.f(bold=1, align="center", border=1, text_wrap=1)
    ws.merge_range("A11:A12", "Kode Rekening", h)
    ws.merge_range("B11:B12", "Uraian", h)
    ws.merge_range("C11:F11", "Rincian Perhitungan", h)
    ws.merge_range("G11:G12", "Jumlah (Rp)", h)
    for c, s in zip(range(2, 6), ["Volume", "Satuan", "Harga", "PPN (%)"]):
        ws.write(11, c, s, h)
    for c, s in enumerate(["1", "2", "3", "4", "5", "6", "7 = 3 x 5"]):
        ws.write(12, c, s, B.f(align="center", border=1, font_size=7))
    # (kode, uraian) | rincian: (uraian, vol, sat, harga)
    rek = [
        ("5", "BELANJA DAERAH", 0),
        ("5.1", "BELANJA OPERASI", 1),
        ("5.1.02", "Belanja Barang dan Jasa", 2),
        ("5.1.02.01", "Belanja Barang", 3),
        ("5.1.02.01.01", "Belanja Barang Pakai Habis", 4),
        (
            "5.1.02.01.01.0024",
            "Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor",
            5,
            [
                ("Kertas HVS F4 70 gram", 60, "rim", 58500),
                ("Tinta printer hitam", 24, "botol", 124000),
                ("Map snelhechter", 150, "buah", 4750),
            ],
        ),
        (
            "5.1.02.01.01.0026",
            "Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak",
            5,
            [("Cetak leaflet layanan PPID", 2500, "lembar", 3400), ("Spanduk sosialisasi", 18, "meter", 45000)],
        ),
        (
            "5.1.02.01.01.0052",
            "Belanja Makanan dan Minuman Rapat",
            5,
            [("Makan rapat koordinasi PPID", 240, "dus", 38000), ("Snack rapat koordinasi PPID", 240, "dus", 17500)],
        ),
        ("5.1.02.02", "Belanja Jasa", 3),
        ("5.1.02.02.01", "Belanja Jasa Kantor", 4),
        (
            "5.1.02.02.01.0003",
            "Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia",
            5,
            [("Narasumber eselon II", 12, "OJ", 1000000), ("Moderator", 4, "OK", 700000)],
        ),
        (
            "5.1.02.02.01.0026",
            "Belanja Jasa Tenaga Administrasi",
            5,
            [("Tenaga pengelola layanan informasi (4 orang)", 48, "OB", 2385000)],
        ),
        (
            "5.1.02.02.01.0064",
            "Belanja Paket/Pengiriman",
            5,
            [("Pengiriman surat keberatan informasi", 120, "kali", 22500)],
        ),
        ("5.1.02.04", "Belanja Perjalanan Dinas", 3),
        ("5.1.02.04.01", "Belanja Perjalanan Dinas Dalam Negeri", 4),
        (
            "5.1.02.04.01.0001",
            "Belanja Perjalanan Dinas Biasa",
            5,
            [("Uang harian ke Semarang", 56, "OH", 370000), ("Transport ke Semarang", 28, "PP", 265000)],
        ),
        ("5.1.02.04.01.0003", "Belanja Perjalanan Dinas Dalam Kota", 5, [("Monitoring PPID desa", 96, "OH", 150000)]),
        ("5.2", "BELANJA MODAL", 1),
        ("5.2.02", "Belanja Modal Peralatan dan Mesin", 2),
        ("5.2.02.10", "Belanja Modal Komputer", 3),
        ("5.2.02.10.01", "Belanja Modal Komputer Unit", 4),
        (
            "5.2.02.10.01.0002",
            "Belanja Modal Personal Computer",
            5,
            [
                ("Laptop layanan informasi core i5", 3, "unit", 13850000),
                ("PC all in one front office", 2, "unit", 15275000),
            ],
        ),
    ]
    lv = [x[2] for x in rek]
    val, ch = gulung(lv, {i: [sum(v * p for _, v, _, p in x[3])] for i, x in enumerate(rek) if len(x) > 3})
    A = {}
    r = 13
    nrek = len(rek)
    nrin = 0
    for i, x in enumerate(rek):
        b = 1 if lv[i] < 5 else 0
        f = B.f(border=1, bold=b, text_wrap=1)
        ws.write_string(r, 0, x[0], f)
        ws.write(r, 1, x[1], f)
        for c in range(2, 6):
            ws.write(r, c, "", f)
        ws.write_string(r, 6, "Rp" + idr(val[i][0], 2), B.f(border=1, bold=b, align="right"))
        A[rc(r, 6)] = str(val[i][0])
        r += 1
        if len(x) > 3:
            for u, v, s, p in x[3]:
                f = B.f(border=1, text_wrap=1, font_size=8)
                ws.write(r, 0, "", f)
                ws.write(r, 1, "- " + u, B.f(border=1, indent=2, font_size=8))
                ws.write_number(r, 2, v, B.f(border=1, align="right", font_size=8))
                ws.write(r, 3, s, f)
                ws.write_string(r, 4, idr(p), B.f(border=1, align="right", font_size=8))
                ws.write(r, 5, "0", f)
                ws.write_string(r, 6, "Rp" + idr(v * p, 2), B.f(border=1, align="right", font_size=8))
                A[rc(r, 6)] = str(v * p)
                nrin += 1
                r += 1
    ws.merge_range(r, 0, r, 5, "Jumlah Anggaran Sub Kegiatan", B.f(border=1, bold=1, align="right"))
    ws.write_string(r, 6, "Rp" + idr(val[0][0], 2), B.f(border=1, bold=1, align="right"))
    A[rc(r, 6)] = str(val[0][0])
    r += 2
    ws.write(r, 4, "Purwasari, 2 Januari 2025", B.f())
    ws.write(r + 1, 4, "Pengguna Anggaran", B.f())
    ws.write(r + 5, 4, "NAMA PEJABAT", B.f(bold=1, underline=1))
    ws.write(r + 6, 4, "NIP. 19710203 199803 1 004", B.f())
    # ---------------- RAK
    w2 = wb.add_worksheet("RAK")
    w2.set_column("A:A", 18)
    w2.set_column("B:B", 50)
    w2.set_column("C:C", 15)
    w2.set_column("D:S", 13)
    w2.write("A1", "RENCANA ANGGARAN KAS (RAK) TAHUN ANGGARAN 2025", B.f(bold=1, font_size=11))
    w2.write("A2", "Sub Kegiatan : 2.16.02.2.01.0007 Pelayanan Informasi Publik", B.f())
    bl = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nop", "Des"]
    h = B.f(bold=1, align="center", border=1, text_wrap=1, bg_color="#EDEDED")
    w2.merge_range("A4:A5", "Kode Rekening", h)
    w2.merge_range("B4:B5", "Uraian", h)
    w2.merge_range("C4:C5", "Anggaran", h)
    bulan_kol, tw_kol = [], []
    c = 3
    for t in range(4):
        w2.merge_range(3, c, 3, c + 3, "Triwulan " + ["I", "II", "III", "IV"][t], h)
        for k in range(3):
            w2.write(4, c + k, bl[t * 3 + k], h)
            bulan_kol.append(c + k)
        w2.write(4, c + 3, "Jumlah", h)
        tw_kol.append(c + 3)
        c += 4
    R = random.Random(56)
    A2 = {}
    leaf = [i for i in range(len(rek)) if len(rek[i]) > 3]
    f = B.f(border=1, num_format='#,##0;-#,##0;"-"')
    fb = B.f(border=1, bold=1, num_format='#,##0;-#,##0;"-"')
    r = 5
    jum = [0] * 12
    for i in leaf:
        t = val[i][0]
        if rek[i][0].startswith("5.2"):
            m = [0] * 12
            m[3] = t
        elif rek[i][0].endswith("0026") and "Tenaga" in rek[i][1]:
            m = [t // 12] * 12
            m[11] += t - sum(m)
        else:
            w = [R.choice([0, 1, 1, 2]) for _ in range(11)]
            w[1] = 1
            m = [t * x // (sum(w) + 1) // 500 * 500 for x in w]
            m.append(t - sum(m))
        assert sum(m) == t and min(m) >= 0
        w2.write_string(r, 0, rek[i][0], B.f(border=1))
        w2.write(r, 1, rek[i][1], B.f(border=1))
        for k in range(12):
            put(w2, A2, r, bulan_kol[k], m[k], f)
            jum[k] += m[k]
        for k in range(4):
            put(
                w2,
                A2,
                r,
                tw_kol[k],
                sum(m[3 * k : 3 * k + 3]),
                f,
                f"=SUM({rc(r, tw_kol[k] - 3)}:{rc(r, tw_kol[k] - 1)})",
            )
        put(w2, A2, r, 2, t, f, "=" + "+".join(rc(r, x) for x in tw_kol))
        r += 1
    w2.write(r, 0, "", fb)
    w2.write(r, 1, "Jumlah", fb)
    full = {2: sum(jum)}
    for k in range(12):
        full[bulan_kol[k]] = jum[k]
    for k in range(4):
        full[tw_kol[k]] = sum(jum[3 * k : 3 * k + 3])
    for c, v in full.items():
        put(w2, A2, r, c, v, fb, f"=SUM({cn(c)}6:{cn(c)}{r})")
    w2.freeze_panes(5, 3)
    wb.close()
    return {
        "cerita": "DPA rincian belanja satu sub kegiatan: rekening enam tingkat, rincian volume x harga tanpa kode, jumlah sebagai teks Rp id-ID; lembar RAK bulanan dengan jumlah triwulan disela cocok dengan DPA",
        "dokumen": [
            {
                "berkas": nama,
                "lembar": "DPA Rincian Belanja",
                "jenis": ["dpa"],
                "baris": [nrek, nrek + nrin],
                "angka": A,
            },
            {"berkas": nama, "lembar": "RAK", "jenis": ["rak"], "baris": [len(leaf), len(leaf)], "angka": A2},
        ],
        "bukan": [],
        "salah": [],
    }


# ================================================================ l07
def l07_renstra_renja_tahun(folder: Path) -> dict:
    """Renstra 2022-2026 dengan pasangan target/Rp per tahun, dan Renja 2025 yang cocok."""
    th = [2022, 2023, 2024, 2025, 2026]
    # tingkat, kode, nama, [(indikator, satuan, awal, [t..])], rp
    data = [
        (
            0,
            "3.26.01",
            "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
            [
                ("Nilai SAKIP Dinas", "nilai", "70.2", ["71.5", "73", "74.5", "76", "78"]),
                ("Indeks Kepuasan Pelayanan Internal", "indeks", "80.1", ["81", "82", "83", "84", "85"]),
            ],
            None,
        ),
        (
            1,
            "3.26.01.2.02",
            "Administrasi Keuangan Perangkat Daerah",
            [("Jumlah laporan keuangan tepat waktu", "dokumen", "12", ["12", "12", "12", "12", "12"])],
            (3420500000, 1.04),
        ),
        (
            1,
            "3.26.01.2.06",
            "Administrasi Umum Perangkat Daerah",
            [("Persentase pemenuhan kebutuhan administrasi umum", "%", "90", ["92", "94", "95", "96", "98"])],
            (286400000, 1.05),
        ),
        (
            1,
            "3.26.01.2.08",
            "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
            [("Jumlah bulan penyediaan jasa penunjang", "bulan", "12", ["12", "12", "12", "12", "12"])],
            (512750000, 1.03),
        ),
        (
            0,
            "3.26.02",
            "Program Peningkatan Daya Tarik Destinasi Pariwisata",
            [("Jumlah kunjungan wisatawan", "ribu orang", "412.5", ["450", "495", "540", "590", "650"])],
            None,
        ),
        (
            1,
            "3.26.02.2.01",
            "Pengelolaan Daya Tarik Wisata Kabupaten/Kota",
            [("Jumlah daya tarik wisata yang dikelola", "lokasi", "7", ["8", "8", "9", "10", "11"])],
            (1264800000, 1.08),
        ),
        (
            1,
            "3.26.02.2.03",
            "Pengelolaan Destinasi Pariwisata Kabupaten/Kota",
            [
                ("Jumlah desa wisata yang dibina", "desa", "14", ["16", "18", "20", "22", "25"]),
                ("Jumlah pokdarwis aktif", "kelompok", "11", ["13", "15", "17", "19", "22"]),
            ],
            (875300000, 1.07),
        ),
        (
            0,
            "3.26.03",
            "Program Pemasaran Pariwisata",
            [("Rata-rata lama tinggal wisatawan", "hari", "1.4", ["1.5", "1.55", "1.6", "1.7", "1.8"])],
            None,
        ),
        (
            1,
            "3.26.03.2.01",
            "Pemasaran Pariwisata Dalam dan Luar Negeri Daya Tarik, Destinasi dan Kawasan Strategis Pariwisata Kabupaten/Kota",
            [("Jumlah event promosi pariwisata", "event", "6", ["8", "9", "10", "12", "14"])],
            (648200000, 1.09),
        ),
        (
            0,
            "3.26.05",
            "Program Pengembangan Sumber Daya Pariwisata dan Ekonomi Kreatif",
            [("Persentase pelaku ekonomi kreatif bersertifikat", "%", "18", ["22", "26", "30", "35", "40"])],
            None,
        ),
        (
            1,
            "3.26.05.2.01",
            "Pelaksanaan Peningkatan Kapasitas Sumber Daya Manusia Pariwisata dan Ekonomi Kreatif Tingkat Dasar",
            [("Jumlah peserta pelatihan", "orang", "120", ["150", "160", "180", "200", "220"])],
            (392600000, 1.06),
        ),
        (
            1,
            "3.26.05.2.02",
            "Pengembangan Kapasitas Pelaku Ekonomi Kreatif",
            [("Jumlah pelaku ekonomi kreatif terfasilitasi", "orang", "85", ["100", "110", "125", "140", "160"])],
            (274900000, 1.06),
        ),
    ]
    lv = [d[0] for d in data]
    nil = {}
    for i, d in enumerate(data):
        if d[4]:
            b, g = d[4]
            nil[i] = [int(b * g**k) // 10000 * 10000 for k in range(5)]
    val, ch = gulung(lv, nil)
    fn = "Renstra Disparekraf 2022-2026.xlsx"
    B = Buku(folder / fn, "Calibri", 9)
    wb = B.wb
    ws = wb.add_worksheet("T-C.27")
    ws.set_column("A:B", 22)
    ws.set_column("C:C", 13)
    ws.set_column("D:D", 40)
    ws.set_column("E:E", 34)
    ws.set_column("F:G", 9)
    ws.set_column(7, 18, 13)
    ws.set_column(19, 19, 18)
    ws.write("A1", "Tabel T-C.27", B.f(bold=1))
    ws.merge_range(
        "A2:T2",
        "RENCANA PROGRAM, KEGIATAN, DAN PENDANAAN RENCANA STRATEGIS (RENSTRA) TAHUN 2022-2026",
        B.f(bold=1, align="center", font_size=11),
    )
    ws.merge_range(
        "A3:T3", "DINAS PARIWISATA DAN EKONOMI KREATIF KABUPATEN KARANGLO", B.f(bold=1, align="center", font_size=11)
    )
    h = B.f(bold=1, align="center", border=1, text_wrap=1, bg_color="#D9E1F2")
    for c, s in enumerate(
        ["Tujuan", "Sasaran", "Kode", "Program dan Kegiatan", "Indikator Kinerja", "Satuan", "Kondisi Awal 2021"]
    ):
        ws.merge_range(4, c, 6, c, s, h)
    ws.merge_range(4, 7, 4, 18, "Target Kinerja Program dan Kerangka Pendanaan", h)
    for k, y in enumerate(th):
        ws.merge_range(5, 7 + 2 * k, 5, 8 + 2 * k, f"Tahun {y}", h)
    ws.merge_range(5, 17, 5, 18, "Kondisi Akhir Renstra", h)
    for k in range(6):
        ws.write(6, 7 + 2 * k, "Target", h)
        ws.write(6, 8 + 2 * k, "Rp", h)
    ws.merge_range(4, 19, 6, 19, "Unit Kerja Penanggung Jawab", h)
    for c in range(20):
        ws.write(7, c, f"({c + 1})", B.f(align="center", border=1, font_size=7))
    A = {}
    r = 8
    pos = []
    for d in data:
        pos.append(r)
        r += len(d[3])
    akhir = r
    tx = B.f(border=1, text_wrap=1, valign="top")
    ws.merge_range(8, 0, akhir - 1, 0, "Meningkatnya kontribusi sektor pariwisata dan ekonomi kreatif", tx)
    ws.merge_range(8, 1, pos[4] - 1, 1, "Meningkatnya akuntabilitas kinerja dinas", tx)
    ws.merge_range(pos[4], 1, pos[9] - 1, 1, "Meningkatnya kunjungan wisatawan", tx)
    ws.merge_range(pos[9], 1, akhir - 1, 1, "Meningkatnya daya saing pelaku ekonomi kreatif", tx)
    pj = ["Sekretariat"] * 4 + ["Bidang Destinasi"] * 3 + ["Bidang Pemasaran"] * 2 + ["Bidang Ekraf"] * 3
    nrow = 0
    for i, d in enumerate(data):
        b = 1 if lv[i] == 0 else 0
        for j, (u, s, aw, tg) in enumerate(d[3]):
            r = pos[i] + j
            nrow += 1
            f = B.f(border=1, text_wrap=1, bold=b)
            nf = B.f(border=1, num_format="#,##0", bold=b)
            g = lambda x: B.f(border=1, align="center", bold=b, num_format="0.0#" if "." in x else "0")
            ws.write_string(r, 2, d[1] if j == 0 else "", f)
            ws.write(r, 3, d[2] if j == 0 else "", f)
            ws.write(r, 4, u, f)
            ws.write(r, 5, s, f)
            put(ws, A, r, 6, D(aw), g(aw))
            for k in range(5):
                put(ws, A, r, 7 + 2 * k, D(tg[k]), g(tg[k]))
                if j == 0:
                    c = 8 + 2 * k
                    put(ws, A, r, c, val[i][k], nf, plus([pos[m] for m in ch[i]], c) if ch[i] else None)
                else:
                    ws.write_blank(r, 8 + 2 * k, None, nf)
            put(ws, A, r, 17, D(tg[4]), g(tg[4]), f"={rc(r, 15)}")
            if j == 0:
                put(ws, A, r, 18, sum(val[i]), nf, "=" + "+".join(rc(r, 8 + 2 * k) for k in range(5)))
            else:
                ws.write_blank(r, 18, None, nf)
            ws.write(r, 19, pj[i] if j == 0 else "", f)
    tops = [i for i, x in enumerate(lv) if x == 0]
    nf = B.f(border=1, num_format="#,##0", bold=1, bg_color="#FFE699")
    ws.merge_range(
        akhir, 0, akhir, 6, "Total Pagu Indikatif", B.f(border=1, bold=1, align="center", bg_color="#FFE699")
    )
    for k in range(6):
        ws.write_blank(akhir, 7 + 2 * k, None, nf)
        v = sum(val[i][k] for i in tops) if k < 5 else sum(sum(val[i]) for i in tops)
        put(ws, A, akhir, 8 + 2 * k, v, nf, plus([pos[i] for i in tops], 8 + 2 * k))
    ws.write(akhir, 19, "", nf)
    ws.set_landscape()
    ws.set_paper(14)
    ws.fit_to_pages(1, 0)
    ws.freeze_panes(8, 5)
    ws.repeat_rows(4, 7)
    wb.close()
    # ---------------- Renja 2025
    fn2 = "Renja 2025 Disparekraf.xlsx"
    B = Buku(folder / fn2, "Arial", 9)
    wb = B.wb
    ws = wb.add_worksheet("Renja")
    ws.set_column("A:A", 14)
    ws.set_column("B:B", 44)
    ws.set_column("C:C", 36)
    ws.set_column("D:D", 14)
    ws.set_column("E:E", 14)
    ws.set_column("F:F", 16)
    ws.set_column("G:G", 11)
    ws.set_column("H:H", 14)
    ws.set_column("I:I", 14)
    ws.set_column("J:J", 16)
    ws.write("A1", "RENCANA KERJA (RENJA) TAHUN 2025 DAN PRAKIRAAN MAJU TAHUN 2026", B.f(bold=1, font_size=11))
    ws.write("A2", "Perangkat Daerah: Dinas Pariwisata dan Ekonomi Kreatif Kabupaten Karanglo", B.f())
    h = B.f(bold=1, align="center", border=1, text_wrap=1)
    ws.merge_range("A4:A5", "Kode", h)
    ws.merge_range("B4:B5", "Program/Kegiatan", h)
    ws.merge_range("C4:C5", "Indikator Kinerja", h)
    ws.merge_range("D4:G4", "Rencana Tahun 2025", h)
    for c, s in zip(range(3, 7), ["Lokasi", "Target", "Pagu Indikatif (Rp)", "Sumber Dana"]):
        ws.write(4, c, s, h)
    ws.merge_range("H4:H5", "Catatan Penting", h)
    ws.merge_range("I4:J4", "Prakiraan Maju Tahun 2026", h)
    ws.write("I5", "Target", h)
    ws.write("J5", "Pagu Indikatif (Rp)", h)
    A2 = {}
    pos = []
    r = 5
    for d in data:
        pos.append(r)
        r += len(d[3])
    akhir = r
    for i, d in enumerate(data):
        b = 1 if lv[i] == 0 else 0
        for j, (u, s, aw, tg) in enumerate(d[3]):
            r = pos[i] + j
            f = B.f(border=1, text_wrap=1, bold=b)
            nf = B.f(border=1, num_format="#,##0", bold=b)
            ws.write_string(r, 0, d[1], f)
            ws.write(r, 1, d[2], f)
            ws.write(r, 2, u, f)
            ws.write(r, 3, "Kab. Karanglo", f)
            for c, k in ((4, 3), (8, 4)):
                ws.write_string(r, c, tg[k].replace(".", ",") + (" " + s if s != "%" else "%"), f)
            for c, k in ((5, 3), (9, 4)):
                if j == 0:
                    put(ws, A2, r, c, val[i][k], nf, plus([pos[m] for m in ch[i]], c) if ch[i] else None)
                else:
                    ws.write_blank(r, c, None, nf)
            ws.write(r, 6, "DAU" if i < 4 else "PAD/DAU", f)
            ws.write(r, 7, "", f)
    ws.merge_range(akhir, 0, akhir, 4, "JUMLAH", B.f(border=1, bold=1, align="center"))
    nf = B.f(border=1, num_format="#,##0", bold=1)
    for c, k in ((5, 3), (9, 4)):
        put(ws, A2, akhir, c, sum(val[i][k] for i in tops), nf, plus([pos[i] for i in tops], c))
    for c in (6, 7, 8):
        ws.write(akhir, c, "", nf)
    ws.write(akhir + 2, 8, "Karanglo, 15 Juli 2024", B.f())
    ws.write(akhir + 3, 8, "Kepala Dinas,", B.f())
    ws.write(akhir + 7, 8, "NAMA PEJABAT", B.f(bold=1, underline=1))
    ws.write(akhir + 8, 8, "NIP. 19710203 199803 1 004", B.f())
    wb.close()
    n = len(data)
    return {
        "cerita": "Renstra T-C.27 dengan target/Rp lima tahun, beberapa program berindikator dua (baris kedua tanpa Rp), dan Renja 2025 berkas lain yang mengulang kode dan nama di tiap baris indikator; semua jumlah cocok dan sama antar dokumen",
        "dokumen": [
            {"berkas": fn, "lembar": "T-C.27", "jenis": ["renstra"], "baris": [n, nrow], "angka": A},
            {"berkas": fn2, "lembar": "Renja", "jenis": ["renja"], "baris": [n, nrow], "angka": A2},
        ],
        "bukan": [],
        "salah": [],
    }


# ================================================================ l08
def l08_sanding_dppa_lra(folder: Path) -> dict:
    """Persandingan DPPA (kiri) dan LRA (kanan) di satu lembar; satu digit hilang."""
    fn = "KKP sanding DPPA-LRA Dinsos.xlsx"
    B = Buku(folder / fn, "Arial", 8)
    wb = B.wb
    ws = wb.add_worksheet("C.4 Sanding")
    ws.set_column("A:A", 15)
    ws.set_column("B:B", 46)
    ws.set_column("C:E", 15)
    ws.set_column("F:F", 3)
    ws.set_column("G:G", 15)
    ws.set_column("H:H", 46)
    ws.set_column("I:J", 15)
    ws.set_column("K:K", 8)
    ws.set_column("L:L", 15)
    ws.write("A1", "INSPEKTORAT KABUPATEN TIRTOMOYO", B.f(bold=1))
    ws.write("L1", "KKP : C.4", B.f(align="right"))
    ws.write("A2", "Persandingan DPPA dengan LRA Dinas Sosial, Tahun Anggaran 2024", B.f(bold=1, font_size=10))
    hk = B.f(bold=1, align="center", border=1, bg_color="#BDD7EE")
    hn = B.f(bold=1, align="center", border=1, bg_color="#F8CBAD")
    ws.merge_range("A4:E4", "DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA)", hk)
    ws.merge_range("G4:L4", "LAPORAN REALISASI ANGGARAN", hn)
    for c, s in enumerate(["Kode", "Uraian", "Sebelum Perubahan", "Setelah Perubahan", "Bertambah / (Berkurang)"]):
        ws.write(4, c, s, B.f(bold=1, align="center", border=1, text_wrap=1, bg_color="#BDD7EE"))
    for c, s in zip(range(6, 12), ["Kode", "Uraian", "Anggaran", "Realisasi", "%", "Sisa Anggaran"]):
        ws.write(4, c, s, B.f(bold=1, align="center", border=1, text_wrap=1, bg_color="#F8CBAD"))
    nb = B.f(align="center", border=1, font_size=7)
    for c, s in enumerate(["1", "2", "3", "4", "5=4-3", None, "6", "7", "8", "9", "10=9/8x100", "11=8-9"]):
        if s:
            ws.write(5, c, s, nb)
    data = [
        (0, "1.06.01", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA", None),
        (1, "1.06.01.2.02", "Administrasi Keuangan Perangkat Daerah", None),
        (2, "1.06.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN", (4126850000, 4238475000)),
        (1, "1.06.01.2.06", "Administrasi Umum Perangkat Daerah", None),
        (2, "1.06.01.2.06.0004", "Penyediaan Bahan Logistik Kantor", (86400000, 79250000)),
        (2, "1.06.01.2.06.0009", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", (142700000, 128300000)),
        (1, "1.06.01.2.09", "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah", None),
        (2, "1.06.01.2.09.0002", "Penyediaan Jasa Pemeliharaan Kendaraan Dinas Operasional", (164250000, 171800000)),
        (0, "1.06.02", "PROGRAM PEMBERDAYAAN SOSIAL", None),
        (1, "1.06.02.2.03", "Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota", None),
        (2, "1.06.02.2.03.0001", "Peningkatan Kemampuan Potensi Pekerja Sosial Masyarakat", (118600000, 134900000)),
        (
            2,
            "1.06.02.2.03.0003",
            "Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Keluarga",
            (96350000, 87450000),
        ),
        (0, "1.06.04", "PROGRAM REHABILITASI SOSIAL", None),
        (
            1,
            "1.06.04.2.01",
            "Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar di Luar Panti",
            None,
        ),
        (2, "1.06.04.2.01.0001", "Penyediaan Permakanan", (486200000, 538750000)),
        (2, "1.06.04.2.01.0003", "Penyediaan Alat Bantu", (218400000, 246300000)),
        (2, "1.06.04.2.01.0010", "Pemberian Layanan Rujukan", (57800000, 64150000)),
        (0, "1.06.05", "PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL", None),
        (1, "1.06.05.2.02", "Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota", None),
        (2, "1.06.05.2.02.0001", "Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota", (324500000, 312750000)),
        (2, "1.06.05.2.02.0002", "Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota", (186900000, 203400000)),
        (2, "1.06.05.2.02.0003", "Fasilitasi Bantuan Sosial Kesejahteraan Keluarga", (1275600000, 1418250000)),
    ]
    R = random.Random(58)
    lv = [d[0] for d in data]
    nil = {
        i: [d[3][0], d[3][1], int(d[3][1] * (0.88 + R.random() * 0.11)) // 100 * 100]
        for i, d in enumerate(data)
        if d[3]
    }
    val, ch = gulung(lv, nil)
    AL, AR, salah = {}, {}, []
    num = "#,##0;(#,##0);0"
    r0 = 6
    for i, d in enumerate(data):
        r = r0 + i
        b = 1 if lv[i] < 2 else 0
        k = dict(border=4, bold=1 if lv[i] == 0 else 0, italic=1 if lv[i] == 1 else 0)
        f = B.f(num_format=num, **k)
        m, u, re = val[i]
        for c in (0, 6):
            ws.write_string(r, c, d[1], B.f(**k))
            ws.write(r, c + 1, d[2], B.f(text_wrap=1, **k))
        put(ws, AL, r, 2, m, f)
        uu = u
        if d[1] == "1.06.04.2.01":
            uu = int(str(u).replace("9", "", 1))  # 849.200.000 -> 84.200.000
            assert uu != u
            salah.append({"berkas": fn, "lembar": "C.4 Sanding", "sel": rc(r, 3), "benar": str(u)})
        put(ws, AL, r, 3, uu, f)
        put(ws, AL, r, 4, u - m, f)
        rum = (lambda c, i=i: plus([r0 + j for j in ch[i]], c)) if ch[i] else (lambda c: None)
        put(ws, AR, r, 8, u, f, rum(8))
        put(ws, AR, r, 9, re, f, rum(9))
        put(ws, AR, r, 10, pct(re, u), B.f(num_format="0.00", **k), f"=ROUND(J{r + 1}/I{r + 1}*100,2)")
        put(ws, AR, r, 11, u - re, f, f"=I{r + 1}-J{r + 1}")
    r = r0 + len(data)
    tops = [i for i, x in enumerate(lv) if x == 0]
    T = [sum(val[i][k] for i in tops) for k in range(3)]
    f = B.f(border=1, bold=1, num_format=num)
    ws.merge_range(r, 0, r, 1, "Jumlah Belanja", B.f(border=1, bold=1, align="center"))
    ws.merge_range(r, 6, r, 7, "Jumlah Belanja", B.f(border=1, bold=1, align="center"))
    put(ws, AL, r, 2, T[0], f)
    put(ws, AL, r, 3, T[1], f)
    put(ws, AL, r, 4, T[1] - T[0], f)
    put(ws, AR, r, 8, T[1], f, plus([r0 + i for i in tops], 8))
    put(ws, AR, r, 9, T[2], f, plus([r0 + i for i in tops], 9))
    put(ws, AR, r, 10, pct(T[2], T[1]), B.f(border=1, bold=1, num_format="0.00"), f"=ROUND(J{r + 1}/I{r + 1}*100,2)")
    put(ws, AR, r, 11, T[1] - T[2], f, f"=I{r + 1}-J{r + 1}")
    ws.write(r + 2, 0, "Blok kiri disalin dari DPPA (nilai), blok kanan diolah dari LRA SIPD.", B.f(italic=1))
    ws.write(r + 4, 9, "Tirtomoyo, 3 Maret 2025", B.f())
    ws.write(r + 5, 9, "Ketua Tim,", B.f())
    ws.write(r + 9, 9, "NAMA PEJABAT", B.f(bold=1, underline=1))
    ws.write(r + 10, 9, "NIP. 19710203 199803 1 004", B.f())
    ws.freeze_panes(6, 0)
    wb.close()
    n = len(data)
    return {
        "cerita": "Dua tabel bersanding di satu lembar, DPPA di kiri (nilai) dan LRA di kanan (rumus), dipisah satu kolom kosong; pagu setelah perubahan kegiatan 1.06.04.2.01 kehilangan satu digit menurut sub kegiatannya, programnya, selisihnya dan LRA",
        "dokumen": [
            {"berkas": fn, "lembar": "C.4 Sanding", "jenis": ["dppa"], "baris": [n, n], "angka": AL},
            {"berkas": fn, "lembar": "C.4 Sanding", "jenis": ["realisasi"], "baris": [n, n], "angka": AR},
        ],
        "bukan": [],
        "salah": salah,
    }
