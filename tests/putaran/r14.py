"""Round 14, written as the head of finance of offices of a city in Jawa Barat cuts exports down and adds formulas."""

import random
import re
from decimal import ROUND_HALF_UP, Decimal

import xlsxwriter
from xlsxwriter.utility import xl_cell_to_rowcol, xl_rowcol_to_cell

# ---------- alat kecil: buku kerja yang menghitung sendiri nilai rumusnya ----------
REF = re.compile(r"(?:('[^']+'|[A-Za-z_]\w*)!)?\$?([A-Z]{1,2})\$?(\d+)(?::\$?([A-Z]{1,2})\$?(\d+))?(?![\w(])")


def hu(x, n=2):
    return Decimal(repr(round(float(x), 10))).quantize(Decimal(1).scaleb(-n), ROUND_HALF_UP)


def flat(a):
    for x in a:
        if isinstance(x, list):
            yield from flat(x)
        else:
            yield x


class Sheet:
    def __init__(s, book, name):
        s.b, s.name, s.ws = book, name, book.wb.add_worksheet(name)
        s.c, s.merges, s.ang = {}, {}, {}

    def t(s, a, v, **f):
        s.c[a] = dict(v=v, f=f, fig=False)

    def n(s, a, v, nf="#,##0", val=None, mult=1, fig=True, **f):
        f = dict(f)
        if nf:
            f["num_format"] = nf
        s.c[a] = dict(v=v, f=f, fig=fig, val=val, mult=mult)

    def m(s, rng, v, **f):
        a = rng.split(":")[0]
        s.merges[a] = rng
        s.t(a, v, **f)

    def mn(s, rng, v, nf="#,##0", **f):
        a = rng.split(":")[0]
        s.merges[a] = rng
        s.n(a, v, nf, **f)

    def w(s, **k):
        for c, x in k.items():
            c = c.replace("_", ":")
            s.ws.set_column(c if ":" in c else f"{c}:{c}", x)


class Book:
    def __init__(s, folder, name, font="Calibri", size=11):
        s.name = name
        s.base = {"font_name": font, "font_size": size}
        s.wb = xlsxwriter.Workbook(str(folder / name))
        s.sh = {}
        s.fm = {}
        s.cache = {}

    def sheet(s, name):
        s.sh[name] = Sheet(s, name)
        return s.sh[name]

    def val(s, sh, a):
        k = (sh, a)
        if k in s.cache:
            return s.cache[k]
        c = s.sh[sh].c.get(a)
        v = None if c is None else c["v"]
        if isinstance(v, str) and v.startswith("="):
            v = s.ev(v[1:], sh)
        s.cache[k] = v
        return v

    def is_sub(s, sh, a):
        c = s.sh[sh].c.get(a)
        return bool(c and isinstance(c["v"], str) and "SUBTOTAL" in c["v"])

    def ev(s, e, sh):
        def rep(m):
            nm = (m[1] or sh).strip("'")
            if m[4]:
                return f"RG({nm!r},{m[2]!r},{int(m[3])},{m[4]!r},{int(m[5])})"
            return f"CE({nm!r},{m[2] + m[3]!r})"

        e = REF.sub(rep, e).replace("<>", "!=")
        e = re.sub(r"(?<![<>!=])=(?!=)", "==", e).replace("IF(", "IF_(").replace("SUMIF_(", "SUMIF(")

        def CE(n, a):
            v = s.val(n, a)
            return 0 if v is None else v

        def RG(n, c1, r1, c2, r2):
            x1, x2 = xl_cell_to_rowcol(c1 + "1")[1], xl_cell_to_rowcol(c2 + "1")[1]
            return [[(n, xl_rowcol_to_cell(r - 1, c)) for c in range(x1, x2 + 1)] for r in range(r1, r2 + 1)]

        def vals(x):
            o = []
            for y in x:
                if isinstance(y, list):
                    for q in flat(y):
                        o.append(s.val(*q))
                else:
                    o.append(y)
            return [v for v in o if isinstance(v, (int, float))]

        def SUM(*x):
            return sum(vals(x))

        def AVERAGE(*x):
            v = vals(x)
            return sum(v) / len(v)

        def SUBTOTAL(k, r):
            return sum(v for v in (s.val(*q) for q in flat(r) if not s.is_sub(*q)) if isinstance(v, (int, float)))

        def ROUND(x, n):
            return float(hu(x, n)) if n else int(hu(x, 0))

        def IF_(a, b, c):
            return b if a else c

        def VLOOKUP(k, r, j, x):
            for row in r:
                if s.val(*row[0]) == k:
                    return s.val(*row[j - 1])
            raise KeyError(k)

        def SUMIF(r, k, g):
            return sum((s.val(*b[0]) or 0) for a, b in zip(r, g) if s.val(*a[0]) == k)

        return eval(
            e,
            dict(
                CE=CE,
                RG=RG,
                SUM=SUM,
                AVERAGE=AVERAGE,
                SUBTOTAL=SUBTOTAL,
                ROUND=ROUND,
                IF_=IF_,
                VLOOKUP=VLOOKUP,
                SUMIF=SUMIF,
                FALSE=False,
                ABS=abs,
            ),
        )

    def fmt(s, f):
        k = tuple(sorted(f.items()))
        if k not in s.fm:
            s.fm[k] = s.wb.add_format({**s.base, **f})
        return s.fm[k]

    def done(s):
        for sh in s.sh.values():
            for a, c in sh.c.items():
                f = s.fmt(c["f"])
                v = c["v"]
                cv = s.val(sh.name, a)
                if a in sh.merges:
                    sh.ws.merge_range(sh.merges[a], "", f)
                if isinstance(v, str) and v.startswith("="):
                    sh.ws.write_formula(a, v, f, cv)
                elif v is None:
                    sh.ws.write_blank(a, None, f)
                elif isinstance(v, str):
                    sh.ws.write_string(a, v, f)
                else:
                    sh.ws.write_number(a, v, f)
                if c["fig"] and v is not None:
                    if c.get("val") is not None:
                        x = Decimal(str(c["val"]))
                    elif isinstance(cv, str):
                        x = teks(cv)
                    else:
                        x = Decimal(repr(cv)) * c["mult"]
                        if "%" in c["f"].get("num_format", ""):
                            x *= 100
                        x = round(x, 8)
                    x = format(x, "f")
                    x = x.rstrip("0").rstrip(".") if "." in x else x
                    sh.ang[a] = "0" if x in ("-0", "") else x
        s.wb.close()


def teks(v):
    z = re.sub(r"[^0-9,.()\-]", "", v).lstrip(".")
    neg = z.startswith(("(", "-"))
    z = z.strip("()-")
    x = Decimal(z.replace(".", "").replace(",", "."))
    return -x if neg else x


def idn(x, n=2):
    z = f"{hu(x, n):,f}".replace(",", "_").replace(".", ",").replace("_", ".")
    return z


def idk(x, n=2):
    return f"({idn(-x, n)})" if x < 0 else idn(x, n)


def dok(b, sh, jenis, baris):
    return dict(berkas=b.name, lembar=sh.name, jenis=jenis, baris=list(baris), angka=dict(sh.ang))


COL = [xl_rowcol_to_cell(0, i)[:-1] for i in range(40)]
BLN = ["JAN", "FEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGT", "SEP", "OKT", "NOP", "DES"]
HB = dict(bold=True, align="center", valign="vcenter", text_wrap=True, border=1)

# ---------- l01: Dinsos, realisasi bulanan dari ekspor SIPD ----------
DINSOS = [
    ("P", "1.06.01", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA"),
    ("K", "1.06.01.2.01", "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah"),
    ("S", "1.06.01.2.01.0001", "Penyusunan Dokumen Perencanaan Perangkat Daerah", 18450000),
    ("S", "1.06.01.2.01.0007", "Evaluasi Kinerja Perangkat Daerah", 12275000),
    ("K", "1.06.01.2.02", "Administrasi Keuangan Perangkat Daerah"),
    ("S", "1.06.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN", 5284617320),
    ("S", "1.06.01.2.02.0005", "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD", 9600000),
    ("K", "1.06.01.2.06", "Administrasi Umum Perangkat Daerah"),
    ("S", "1.06.01.2.06.0002", "Penyediaan Peralatan dan Perlengkapan Kantor", 64380500),
    ("S", "1.06.01.2.06.0009", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", 143750000),
    ("K", "1.06.01.2.08", "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah"),
    ("S", "1.06.01.2.08.0002", "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", 118920000),
    ("S", "1.06.01.2.08.0004", "Penyediaan Jasa Pelayanan Umum Kantor", 396840000),
    ("P", "1.06.02", "PROGRAM PEMBERDAYAAN SOSIAL"),
    ("K", "1.06.02.2.03", "Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota"),
    (
        "S",
        "1.06.02.2.03.0001",
        "Peningkatan Kemampuan Potensi Pekerja Sosial Masyarakat Kewenangan Kabupaten/Kota",
        86215000,
    ),
    ("S", "1.06.02.2.03.0002", "Peningkatan Kemampuan Potensi Tenaga Kesejahteraan Sosial Kecamatan", 151400000),
    ("P", "1.06.04", "PROGRAM REHABILITASI SOSIAL"),
    (
        "K",
        "1.06.04.2.01",
        "Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis di Luar Panti Sosial",
    ),
    ("S", "1.06.04.2.01.0001", "Penyediaan Permakanan", 487310000),
    ("S", "1.06.04.2.01.0003", "Penyediaan Alat Bantu", 92560000),
    ("S", "1.06.04.2.01.0008", "Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial", 73845000),
    ("P", "1.06.05", "PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL"),
    ("K", "1.06.05.2.02", "Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota"),
    ("S", "1.06.05.2.02.0001", "Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota", 214600000),
    ("S", "1.06.05.2.02.0003", "Fasilitasi Bantuan Sosial Kesejahteraan Keluarga", 1326500000),
]


def l01_dinsos_bulanan(folder):
    r = random.Random(1801)
    b = Book(folder, "Realisasi Bulanan Dinsos 2024 ok.xlsx", "Calibri", 10)
    s = b.sheet("REALISASI 2024")
    q = b.sheet("REKAP TW")
    c = b.sheet("catatan")
    s.t("A1", "REALISASI BELANJA PER BULAN", bold=True, font_size=12)
    s.t("A2", "DINAS SOSIAL KOTA SUKABUMI", bold=True, font_size=12)
    s.t("A3", "TAHUN ANGGARAN 2024 (sumber: SIPD-RI, posisi 31 Desember 2024)", italic=True)
    H = dict(bold=True, align="center", valign="vcenter", text_wrap=True, border=1, bg_color="#FFE699")
    for i, h in enumerate(["KODE", "PROGRAM / KEGIATAN / SUB KEGIATAN", "PAGU"] + BLN + ["JUMLAH", "SISA", "%"]):
        s.t(COL[i] + "5", h, **H)
    n0 = 6
    last = n0 + len(DINSOS) - 1
    fill = {"P": dict(bold=True, bg_color="#DDEBF7"), "K": dict(bold=True), "S": {}}
    prog = []
    for i, d in enumerate(DINSOS):
        k = n0 + i
        f = dict(border=1, **fill[d[0]])
        s.t(f"A{k}", d[1], **f)
        s.t(f"B{k}", d[2], text_wrap=True, **f)
        if d[0] == "S":
            s.n(f"C{k}", d[3], **f)
            tot = int(d[3] * r.uniform(0.905, 0.998))
            gaji = "Gaji" in d[2]
            if gaji:
                w = [r.uniform(0.95, 1.05) * (1.9 if j in (2, 5) else 1) for j in range(12)]
            elif "Jasa" in d[2]:
                w = [0 if j == 0 else r.uniform(0.85, 1.1) for j in range(12)]
            else:
                w = [0 if r.random() < 0.35 or j == 0 else r.uniform(0.4, 1.6) for j in range(12)]
            w[10] = w[10] or 1
            vs = [int(tot * x / sum(w)) // (1 if gaji else 500) * (1 if gaji else 500) for x in w]
            for j, v in enumerate(vs):
                if v:
                    s.n(f"{COL[3 + j]}{k}", v, **f)
                else:
                    s.t(f"{COL[3 + j]}{k}", None, **f)
        else:
            e = i + 1
            while e < len(DINSOS) and not (DINSOS[e][0] == "P" or DINSOS[e][0] == d[0]):
                e += 1
            for j in range(2, 15):
                s.n(f"{COL[j]}{k}", f"=SUBTOTAL(9,{COL[j]}{k + 1}:{COL[j]}{n0 + e - 1})", **f)
            if d[0] == "P":
                prog.append((k, d))
        s.n(f"P{k}", f"=SUM(D{k}:O{k})", **f)
        s.n(f"Q{k}", f"=C{k}-P{k}", **f)
        s.n(f"R{k}", f"=P{k}/C{k}*100", "0.00", **f)
    k = last + 1
    f = dict(bold=True, border=1, bg_color="#FFE699")
    s.m(f"A{k}:B{k}", "JUMLAH", align="center", **f)
    for j in range(2, 15):
        s.n(f"{COL[j]}{k}", f"=SUBTOTAL(9,{COL[j]}{n0}:{COL[j]}{last})", **f)
    s.n(f"P{k}", f"=SUM(D{k}:O{k})", **f)
    s.n(f"Q{k}", f"=C{k}-P{k}", **f)
    s.n(f"R{k}", f"=P{k}/C{k}*100", "0.00", **f)
    s.w(A=19, B=48, C_Q=15, R=8)
    s.ws.set_column("D:I", 14, None, {"level": 1, "hidden": True})
    s.ws.freeze_panes(5, 3)
    s.ws.set_landscape()
    s.ws.set_paper(14)
    s.ws.fit_to_pages(1, 0)
    s.ws.repeat_rows(4)
    # rekap triwulan
    q.m("A1:I1", "REKAPITULASI REALISASI PER TRIWULAN", bold=True, align="center")
    q.m("A2:I2", "DINAS SOSIAL KOTA SUKABUMI TA 2024", bold=True, align="center")
    for i, h in enumerate(
        ["NO", "PROGRAM", "PAGU (Rp)", "TW I", "TW II", "TW III", "TW IV", "REALISASI S.D. TW IV (Rp)", "%"]
    ):
        q.t(COL[i] + "4", h, **HB)
    S = "'REALISASI 2024'!"
    for i, (p, d) in enumerate(prog):
        x = 5 + i
        f = dict(border=1)
        q.n(f"A{x}", i + 1, "0", fig=False, align="center", **f)
        q.t(f"B{x}", f"={S}B{p}", text_wrap=True, **f)
        q.n(f"C{x}", f"={S}C{p}", **f)
        for j, (a, z) in enumerate([("D", "F"), ("G", "I"), ("J", "L"), ("M", "O")]):
            q.n(f"{COL[3 + j]}{x}", f"=SUM({S}{a}{p}:{z}{p})", **f)
        q.n(f"H{x}", f"=SUM(D{x}:G{x})", **f)
        q.n(f"I{x}", f"=H{x}/C{x}*100", "0.00", **f)
    x += 1
    f = dict(border=1, bold=True)
    q.m(f"A{x}:B{x}", "TOTAL", align="center", **f)
    for j in range(2, 8):
        q.n(f"{COL[j]}{x}", f"=SUM({COL[j]}5:{COL[j]}{x - 1})", **f)
    q.n(f"I{x}", f"=H{x}/C{x}*100", "0.00", **f)
    for i, v in enumerate(
        ["Sukabumi, 6 Januari 2025", "Kepala Sub Bagian Keuangan,", "", "", "NAMA PEJABAT, S.E.", "NIP 19xxxxxxxx"]
    ):
        q.t(f"G{x + 2 + i}", v, bold=(i == 4))
    q.w(A=5, B=50, C_H=17, I=8)
    for i, v in enumerate(
        [
            "- kolom kode urusan, SKPD, sub unit dari export SIPD sudah dihapus",
            "- kolom JAN s.d. JUN di-group, klik tanda + di atas",
            "- realisasi = SP2D + LS, sudah dikurangi setoran (contra pos)",
            "- minta konfirmasi bidang Linjamsos untuk sisa bansos",
        ]
    ):
        c.t(f"A{i + 1}", v)
    b.done()
    return dict(
        cerita="Ekspor SIPD per sub kegiatan yang kolomnya dibuang, SUBTOTAL di tiap tingkat, 12 bulan (Jan-Jun di-group dan tersembunyi), ditambah rekap triwulan yang menyalin baris program.",
        dokumen=[dok(b, s, ["realisasi"], (len(DINSOS),) * 2), dok(b, q, ["realisasi"], (4, 4))],
        bukan=[(b.name, "catatan")],
        salah=[],
    )


# ---------- l02: Dishub, laporan fisik dan keuangan + PK ----------
DISHUB = [
    ("P", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA"),
    ("K", "Administrasi Keuangan Perangkat Daerah", 9876450000, 100, 9611284375),
    ("K", "Administrasi Umum Perangkat Daerah", 412380000, 100, 398145600),
    ("K", "Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah", 285000000, 100, 281430000),
    ("K", "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", 1745220000, 100, 1688903112),
    ("K", "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah", 538700000, 97.5, 501266480),
    ("P", "PROGRAM PENYELENGGARAAN LALU LINTAS DAN ANGKUTAN JALAN (LLAJ)"),
    ("K", "Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota", 3264900000, 98.25, 3107552900),
    ("K", "Pengelolaan Terminal Penumpang Tipe C", 196450000, 100, 187310000),
    ("K", "Penerbitan Izin Penyelenggaraan dan Pembangunan Fasilitas Parkir", 84300000, 100, 79925000),
    ("K", "Pengujian Berkala Kendaraan Bermotor", 627815000, 100, 603448750),
    (
        "K",
        "Pelaksanaan Manajemen dan Rekayasa Lalu Lintas untuk Jaringan Jalan Kabupaten/Kota",
        1182600000,
        100,
        1150274300,
    ),
    ("K", "Audit dan Inspeksi Keselamatan LLAJ di Jalan", 73500000, 92, 64180000),
    ("P", "PROGRAM PENGELOLAAN PELAYARAN"),
    ("K", "Pembinaan Keselamatan Angkutan Danau dan Penyeberangan", 35000000, 100, 33875000),
]


def l02_dishub_fiskeu(folder):
    b = Book(folder, "FISKEU DISHUB DES 2024.xlsx", "Arial Narrow", 11)
    s = b.sheet("DESEMBER")
    for i, v in enumerate(
        [
            "LAPORAN REALISASI FISIK DAN KEUANGAN",
            "DINAS PERHUBUNGAN KOTA CIMAHI",
            "KEADAAN SAMPAI DENGAN BULAN DESEMBER 2024",
        ]
    ):
        s.m(f"A{i + 1}:I{i + 1}", v, bold=True, align="center", font_size=13)
    s.m("A5:A6", "NO", **HB)
    s.m("B5:B6", "PROGRAM / KEGIATAN", **HB)
    s.m("C5:C6", "PAGU ANGGARAN (Rp)", **HB)
    s.m("D5:D6", "BOBOT (%)", **HB)
    s.m("E5:F5", "REALISASI FISIK", **HB)
    s.t("E6", "FISIK (%)", **HB)
    s.t("F6", "TERTIMBANG (%)", **HB)
    s.m("G5:H5", "REALISASI KEUANGAN", **HB)
    s.t("G6", "Rp", **HB)
    s.t("H6", "%", **HB)
    s.m("I5:I6", "SISA ANGGARAN (Rp)", **HB)
    for j in range(9):
        s.n(f"{COL[j]}7", j + 1, "0", fig=False, align="center", italic=True, border=1, font_size=8)
    k0 = 8
    T = k0 + len(DISHUB)
    ps = [i for i, d in enumerate(DISHUB) if d[0] == "P"] + [len(DISHUB)]
    no = kg = 0
    for i, d in enumerate(DISHUB):
        k = k0 + i
        P = d[0] == "P"
        f = dict(border=1, valign="top", bold=P)
        if P:
            no += 1
            kg = 0
            e = k0 + ps[no] - 1
            s.t(f"A{k}", ["", "I", "II", "III"][no], align="center", **f)
            for c in "CG":
                s.n(f"{c}{k}", f"=SUM({c}{k + 1}:{c}{e})", **f)
            s.n(f"D{k}", f"=C{k}/$C${T}*100", "0.00", **f)
            s.n(f"F{k}", f"=SUM(F{k + 1}:F{e})", "0.00", **f)
            s.n(f"E{k}", f"=F{k}/D{k}*100", "0.00", **f)
        else:
            kg += 1
            s.n(f"A{k}", kg, "0", fig=False, align="center", **f)
            s.n(f"C{k}", d[2], **f)
            s.n(f"G{k}", d[4], **f)
            s.n(f"E{k}", d[3], "0.00", **f)
            s.n(f"D{k}", f"=C{k}/$C${T}*100", "0.00", **f)
            s.n(f"F{k}", f"=D{k}*E{k}/100", "0.00", **f)
        s.t(f"B{k}", d[1], text_wrap=True, **f)
        s.n(f"H{k}", f"=G{k}/C{k}*100", "0.00", **f)
        s.n(f"I{k}", f"=C{k}-G{k}", **f)
    pr = [k0 + x for x in ps[:-1]]
    f = dict(border=1, bold=True, top=6)
    s.m(f"A{T}:B{T}", "J U M L A H", align="center", **f)
    for c in "CDFG":
        s.n(f"{c}{T}", "=" + "+".join(f"{c}{x}" for x in pr), "#,##0" if c in "CG" else "0.00", **f)
    s.n(f"E{T}", f"=F{T}/D{T}*100", "0.00", **f)
    s.n(f"H{T}", f"=G{T}/C{T}*100", "0.00", **f)
    s.n(f"I{T}", f"=C{T}-G{T}", **f)
    s.t(f"B{T + 2}", "Mengetahui,")
    s.t(f"B{T + 3}", "Kepala Dinas Perhubungan,")
    s.t(f"B{T + 7}", "NAMA PEJABAT, A.T.D., M.T.", bold=True, underline=1)
    s.t(f"B{T + 8}", "NIP 19xxxxxxxx")
    s.t(f"G{T + 2}", "Cimahi, 31 Desember 2024")
    s.t(f"G{T + 3}", "Kasubag Keuangan,")
    s.t(f"G{T + 7}", "NAMA PEJABAT, S.E., M.Ak.", bold=True, underline=1)
    s.t(f"G{T + 8}", "NIP 19xxxxxxxx")
    s.w(A=5, B=58, C=19, D=9, E=9, F=12, G=19, H=8, I=17)
    s.ws.set_landscape()
    s.ws.set_paper(14)
    b.done()
    pag = [sum(d[2] for d in DISHUB[ps[j] + 1 : ps[j + 1]]) for j in range(3)]
    p = Book(folder, "PK Kadis Perhubungan 2024.xlsx", "Bookman Old Style", 11)
    a = p.sheet("Pernyataan")
    t = p.sheet("Lampiran PK")
    a.m("A1:H1", "PERJANJIAN KINERJA TAHUN 2024", bold=True, align="center", font_size=14)
    a.m(
        "A3:H6",
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:",
        text_wrap=True,
        valign="top",
    )
    for i, (x, y) in enumerate(
        [
            ("Nama", "NAMA PEJABAT"),
            ("Jabatan", "Kepala Dinas Perhubungan Kota Cimahi"),
            ("", "Selanjutnya disebut PIHAK PERTAMA"),
            ("Nama", "NAMA PEJABAT"),
            ("Jabatan", "Wali Kota Cimahi"),
            ("", "Selaku atasan pihak pertama, selanjutnya disebut PIHAK KEDUA"),
        ]
    ):
        a.t(f"A{8 + i}", x)
        a.t(f"C{8 + i}", (": " if x else "") + y)
    a.m(
        "A15:H18",
        "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.",
        text_wrap=True,
        valign="top",
    )
    for i, v in enumerate(["PERJANJIAN KINERJA TAHUN 2024", "DINAS PERHUBUNGAN KOTA CIMAHI"]):
        t.m(f"A{i + 1}:E{i + 1}", v, bold=True, align="center", font_size=13)
    for i, h in enumerate(["No.", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"]):
        t.t(COL[i] + "4", h, **HB)
        t.t(COL[i] + "5", f"({i + 1})", align="center", border=1, font_size=9)
    ind = [
        ("Meningkatnya kelancaran lalu lintas di jalan kota", "V/C ratio ruas jalan utama", "Rasio", 0.62, "0.00"),
        ("", "Persentase ketersediaan perlengkapan jalan", "Persen", 81.5, "0.0"),
        (
            "Meningkatnya keselamatan angkutan jalan",
            "Persentase kendaraan wajib uji yang lulus uji berkala",
            "Persen",
            90,
            "0",
        ),
        ("", "Jumlah titik rawan kecelakaan yang ditangani", "Titik", 6, "0"),
        (
            "Meningkatnya akuntabilitas kinerja Dinas Perhubungan",
            "Nilai SAKIP Dinas Perhubungan",
            "Nilai",
            78.25,
            "0.00",
        ),
    ]
    no = 0
    for i, (x, y, u, v, nf) in enumerate(ind):
        k = 6 + i
        f = dict(border=1, valign="top", text_wrap=True)
        if x:
            no += 1
        t.t(f"A{k}", f"{no}." if x else "", **f)
        t.t(f"B{k}", x, **f)
        t.t(f"C{k}", y, **f)
        t.t(f"D{k}", u, align="center", **f)
        t.n(f"E{k}", v, nf, align="center", **f)
    for c, h in (("A", "No."), ("B", "Program"), ("D", "Anggaran (Rp)"), ("E", "Keterangan")):
        if c == "B":
            t.m("B13:C13", h, **HB)
        else:
            t.t(c + "13", h, **HB)
    nm = [
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        "Program Penyelenggaraan Lalu Lintas dan Angkutan Jalan (LLAJ)",
        "Program Pengelolaan Pelayaran",
    ]
    for i in range(3):
        k = 14 + i
        t.t(f"A{k}", f"{i + 1}.", border=1)
        t.m(f"B{k}:C{k}", nm[i], border=1, text_wrap=True)
        t.n(f"D{k}", pag[i], '"Rp" #,##0', border=1)
        t.t(f"E{k}", "APBD Kota", border=1, align="center")
    t.m("A17:C17", "Jumlah", bold=True, border=1, align="center")
    t.n("D17", "=SUM(D14:D16)", '"Rp" #,##0', bold=True, border=1)
    t.t("E17", None, border=1)
    for c, v in (
        ("B", ["Wali Kota Cimahi,", "NAMA PEJABAT", ""]),
        ("D", ["Kepala Dinas Perhubungan,", "NAMA PEJABAT, A.T.D., M.T.", "NIP 19xxxxxxxx"]),
    ):
        t.t(f"{c}20", v[0])
        t.t(f"{c}24", v[1], bold=True)
        t.t(f"{c}25", v[2])
    t.t("D19", "Cimahi, 2 Januari 2024")
    t.w(A=5, B=36, C=40, D=22, E=14)
    p.done()
    return dict(
        cerita="Laporan fisik dan keuangan Dishub (bobot, fisik tertimbang, keuangan) dan PK Kepala Dinas yang anggaran programnya sama.",
        dokumen=[dok(b, s, ["realisasi", "kinerja-anggaran"], (15, 15)), dok(p, t, ["pk"], (8, 8))],
        bukan=[(p.name, "Pernyataan")],
        salah=[],
    )


# ---------- l03: BPKAD, LRA ekspor SIMDA (angka teks) + rekap per jenis belanja ----------
LRA = [
    ("5.1.01.01", "Belanja Gaji dan Tunjangan ASN", 6418275640, 6287914215, 6102338470),
    ("5.1.01.02", "Belanja Tambahan Penghasilan ASN", 5236900000, 5098412750, 4876205300),
    (
        "5.1.01.03",
        "Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN",
        742350000,
        701286400,
        688140000,
    ),
    ("5.1.02.01", "Belanja Barang", 1183462500, 1127583950, 1042719600),
    ("5.1.02.02", "Belanja Jasa", 2874615000, 2716047825, 2593880450),
    ("5.1.02.03", "Belanja Pemeliharaan", 386740000, 371928600, 402315250),
    ("5.1.02.04", "Belanja Perjalanan Dinas", 914280000, 868431900, 795624100),
    ("5.2.02.05", "Belanja Modal Alat Kantor dan Rumah Tangga", 268500000, 262145000, 187960000),
    ("5.2.02.10", "Belanja Modal Komputer", 547200000, 538764500, 416250000),
    ("5.2.06.01", "Belanja Modal Aset Tidak Berwujud", 350000000, 347800000, 0),
    ("5.3.01.01", "Belanja Tidak Terduga", 3500000000, 1274386000, 962500000),
]
INDUK = {
    "5": "BELANJA DAERAH",
    "5.1": "BELANJA OPERASI",
    "5.1.01": "Belanja Pegawai",
    "5.1.02": "Belanja Barang dan Jasa",
    "5.2": "BELANJA MODAL",
    "5.2.02": "Belanja Modal Peralatan dan Mesin",
    "5.2.06": "Belanja Modal Aset Lainnya",
    "5.3": "BELANJA TIDAK TERDUGA",
    "5.3.01": "Belanja Tidak Terduga",
}


def l03_bpkad_simda(folder):
    b = Book(folder, "LRA_SKPD_BPKAD_2024.xlsx", "Times New Roman", 9)
    s = b.sheet("Sheet1")
    q = b.sheet("per jenis")
    kas = b.sheet("kas BP")
    for i, v in enumerate(
        [
            "PEMERINTAH KOTA BANJAR",
            "LAPORAN REALISASI ANGGARAN",
            "UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2024 DAN 2023",
        ]
    ):
        s.m(f"A{i + 1}:L{i + 1}", v, bold=True, align="center", font_size=11)
    s.t("A5", "Urusan Pemerintahan")
    s.t("D5", ": 5 . 02  Keuangan")
    s.t("A6", "SKPD")
    s.t("D6", ": 5 . 02 . 01  Badan Pengelolaan Keuangan dan Aset Daerah")
    H = dict(bold=True, align="center", valign="vcenter", text_wrap=True, border=1, bg_color="#D9D9D9")
    s.m("A8:B8", "NO. REK", **H)
    s.m("C8:E8", "URAIAN", **H)
    s.t("F8", "ANGGARAN 2024", **H)
    s.t("G8", "REALISASI 2024", **H)
    s.m("H8:I8", "LEBIH / (KURANG)", **H)
    s.t("J8", "%", **H)
    s.m("K8:L8", "REALISASI 2023", **H)
    codes = sorted(set(INDUK) | {x[0] for x in LRA})
    nm = {**INDUK, **{x[0]: x[1] for x in LRA}}
    k = 9
    pos = {}

    def row(k, kode, ur, a, r, y, **f):
        f = dict(left=1, right=1, valign="top", **f)
        R = dict(f, align="right")
        if kode:
            s.m(f"A{k}:B{k}", " . ".join(kode.split(".")), **f)
            s.m(f"C{k}:E{k}", ur, text_wrap=True, **f)
        else:
            s.m(f"A{k}:E{k}", ur, **dict(f, align="right"))
        s.n(f"F{k}", idn(a), None, **R)
        s.n(f"G{k}", idn(r), None, **R)
        s.m(f"H{k}:I{k}", None, **R)
        s.n(f"H{k}", idk(r - a), None, **R)
        s.n(f"J{k}", idn(Decimal(r) / a * 100), None, **R)
        s.m(f"K{k}:L{k}", None, **R)
        s.n(f"K{k}", idn(y), None, **R)

    for c in codes:
        ch = [x for x in LRA if x[0] == c or x[0].startswith(c + ".")]
        row(k, c, nm[c], *[sum(x[j] for x in ch) for j in (2, 3, 4)], bold=len(c) < 6)
        pos[c] = k
        k += 1
    tot = [sum(x[j] for x in LRA) for j in (2, 3, 4)]
    row(k, "", "JUMLAH BELANJA", *tot, bold=True, top=1, bottom=1)
    s.t(f"H{k + 2}", "Banjar, 31 Desember 2024")
    s.t(f"H{k + 3}", "Kepala BPKAD,")
    s.t(f"H{k + 7}", "NAMA PEJABAT", bold=True, underline=1)
    s.t(f"H{k + 8}", "NIP. 19xxxxxxxx")
    s.t(f"A{k + 10}", "Dicetak oleh SIMDA Keuangan", italic=True, font_size=7)
    s.w(A=5, B=8, C=6, D=16, E=26, F=19, G=19, H=8, I=12, J=8, K=10, L=9)
    pl = f"G{pos['5.1.02.03']}"
    s.c[pl]["v"] = idn(371298600)  # salah ketik: 371.928.600 -> 371.298.600
    # rekap buatan sendiri
    q.t("B2", "REALISASI BELANJA PER JENIS - BPKAD KOTA BANJAR TA 2024", bold=True, font_size=12)
    for c, h in zip(
        "BCDEFG", ["JENIS BELANJA", "ANGGARAN", "REALISASI", "SISA", "% REALISASI", "% THD TOTAL REALISASI"]
    ):
        q.t(c + "4", h, **dict(HB, bg_color="#C6E0B4"))
    js = [
        ("Belanja Pegawai", "5.1.01"),
        ("Belanja Barang dan Jasa", "5.1.02"),
        ("Belanja Modal", "5.2"),
        ("Belanja Tidak Terduga", "5.3"),
    ]
    for i, (n, c) in enumerate(js):
        x = 5 + i
        ch = [z for z in LRA if z[0].startswith(c + ".")]
        q.t(f"B{x}", n, border=1)
        q.n(f"C{x}", sum(z[2] for z in ch), "#,##0.00", border=1)
        q.n(f"D{x}", sum(z[3] for z in ch), "#,##0.00", border=1)
        q.n(f"E{x}", f"=C{x}-D{x}", "#,##0.00", border=1)
        q.n(f"F{x}", f"=D{x}/C{x}", "0.00%", border=1)
        q.n(f"G{x}", f"=D{x}/$D$9", "0.00%", border=1)
    f = dict(border=1, bold=True)
    q.t("B9", "TOTAL", **f)
    for c in "CDE":
        q.n(f"{c}9", f"=SUM({c}5:{c}8)", "#,##0.00", **f)
    q.n("F9", "=D9/C9", "0.00%", **f)
    q.n("G9", "=SUM(G5:G8)", "0.00%", **f)
    q.t("B11", "ket: total harus sama dengan JUMLAH BELANJA di Sheet1 (SIMDA)", italic=True, font_color="#FF0000")
    q.w(A=3, B=32, C_E=20, F_G=13)
    for i, v in enumerate(
        [
            "POSISI KAS BENDAHARA PENGELUARAN 31 DESEMBER 2024",
            "",
            "Uraian",
            "Saldo awal UP",
            "Pengisian GU s.d. Desember",
            "Pertanggungjawaban GU",
            "Setor sisa UP (STS 27-12-2024)",
            "Saldo kas di bendahara",
        ]
    ):
        kas.t(f"A{i + 1}", v, bold=i in (0, 2))
    kas.t("B3", "Rupiah", bold=True)
    for k, v in ((4, 250000000), (5, 1684215300), (6, 1875480100), (7, 58735200)):
        kas.n(f"B{k}", v, fig=False)
    kas.n("B8", "=B4+B5-B6-B7", fig=False)
    kas.w(A=40, B=20)
    b.done()
    return dict(
        cerita="Cetakan SIMDA ke Excel: angka teks bergaya Indonesia, sel gabungan, kurang dalam kurung, tahun lalu; di lembar kedua rekap per jenis buatan sendiri dengan angka sungguhan. Satu realisasi akun salah ketik.",
        dokumen=[dok(b, s, ["realisasi"], (20, 20)), dok(b, q, ["realisasi"], (4, 4))],
        bukan=[(b.name, "kas BP")],
        salah=[dict(berkas=b.name, lembar="Sheet1", sel=pl, benar="371928600")],
    )


# ---------- l04: Dinsos, bahan LKjIP: pengukuran, serapan per program, efisiensi ----------
def l04_dinsos_efisiensi(folder):
    b = Book(folder, "Bahan LKjIP 2023 (utk Perencana).xlsx", "Tahoma", 10)
    u = b.sheet("Ukur")
    a = b.sheet("Serapan")
    e = b.sheet("Efisiensi")
    c = b.sheet("Petunjuk")
    u.t("A1", "Tabel 3.1 Pengukuran Kinerja Dinas Sosial Kota Bogor Tahun 2023", bold=True)
    for i, h in enumerate(
        ["Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Ket."]
    ):
        u.t(COL[i] + "3", h, **dict(HB, bg_color="#BDD7EE"))
    ind = [
        ("Meningkatnya kualitas penanganan PPKS", "Persentase PPKS yang tertangani", "%", 62, 63.86, "+"),
        (None, "Persentase penyandang disabilitas terlantar yang terpenuhi kebutuhan dasarnya", "%", 100, 100, "+"),
        (
            "Meningkatnya perlindungan dan jaminan sosial keluarga miskin",
            "Persentase keluarga miskin yang menerima bantuan sosial",
            "%",
            85,
            82.45,
            "+",
        ),
        (None, "Persentase data DTKS yang tidak padan", "%", 7.5, 6.9, "-"),
        ("Meningkatnya peran potensi sumber kesejahteraan sosial", "Persentase PSKS yang aktif", "%", 74, 77.7, "+"),
        ("Meningkatnya tata kelola Dinas Sosial", "Nilai SAKIP Dinas Sosial", "Nilai", 76, 77.14, "+"),
        (None, "Indeks Kepuasan Masyarakat", "Indeks", 84, 85.26, "+"),
    ]
    for i, (x, y, st, t, r, p) in enumerate(ind):
        k = 4 + i
        f = dict(border=1, valign="top", text_wrap=True)
        u.t(f"A{k}", x, **f)
        u.t(f"B{k}", y, **f)
        u.t(f"C{k}", st, align="center", **f)
        u.n(f"D{k}", t, "0.00", **f)
        u.n(f"E{k}", r, "0.00", **f)
        u.n(f"F{k}", f"=ROUND(E{k}/D{k}*100,2)" if p == "+" else f"=ROUND((2*D{k}-E{k})/D{k}*100,2)", "0.00", **f)
        u.t(f"G{k}", "Indikator negatif *)" if p == "-" else None, **f)
    for x, y in ((4, 5), (6, 7), (9, 10)):
        u.merges[f"A{x}"] = f"A{x}:A{y}"
        u.c.pop(f"A{y}")
    u.m("A11:E11", "Rata-rata capaian seluruh indikator", bold=True, border=1, align="center")
    u.n("F11", "=ROUND(AVERAGE(F4:F10),2)", "0.00", bold=True, border=1)
    u.t("A12", "*) semakin rendah semakin baik: (2 x target - realisasi) / target x 100", italic=True, font_size=8)
    u.w(A=38, B=48, C=9, D_F=12, G=18)
    a.t("A1", "REALISASI ANGGARAN PER PROGRAM TA 2023 (LRA audited)", bold=True)
    for i, h in enumerate(["Kode", "Program", "Anggaran Setelah Perubahan", "Realisasi", "Sisa Anggaran", "Serapan"]):
        a.t(COL[i] + "3", h, **dict(HB, bg_color="#FCE4D6"))
    pr = [
        ("1.06.01", "Penunjang Urusan Pemerintahan Daerah", 9146275800, 8802364917),
        ("1.06.02", "Pemberdayaan Sosial", 1284650000, 1236417500),
        ("1.06.04", "Rehabilitasi Sosial", 2976320000, 2811945260),
        ("1.06.05", "Perlindungan dan Jaminan Sosial", 5468100000, 4713868400),
        ("1.06.06", "Penanganan Bencana", 643725000, 598204150),
        ("1.06.07", "Pengelolaan Taman Makam Pahlawan", 187400000, 182916000),
    ]
    for i, (kd, n, p, r) in enumerate(pr):
        k = 4 + i
        a.t(f"A{k}", kd, border=1)
        a.t(f"B{k}", n, border=1)
        a.n(f"C{k}", p, border=1)
        a.n(f"D{k}", r, border=1)
        a.n(f"E{k}", f"=C{k}-D{k}", border=1)
        a.n(f"F{k}", f"=D{k}/C{k}", "0.00%", border=1)
    f = dict(border=1, bold=True, bg_color="#FFFF00")
    a.t("A10", None, **f)
    a.t("B10", "Jumlah", **f)
    for x in "CDE":
        a.n(f"{x}10", f"=SUM({x}4:{x}9)", **f)
    a.n("F10", "=D10/C10", "0.00%", **f)
    a.w(A=10, B=40, C_E=20, F=10)
    # efisiensi
    e.m("A1:I1", "Tabel 3.12", align="center", bold=True)
    e.m("A2:I2", "Efisiensi Penggunaan Sumber Daya Tahun 2023", align="center", bold=True)
    H = dict(HB, bg_color="#D9E1F2")
    for rg, h in (
        ("A4:A5", "No"),
        ("B4:B5", "Sasaran Strategis"),
        ("D4:D5", "Program Pendukung"),
        ("H4:H5", "Tingkat Efisiensi"),
        ("I4:I5", "Keterangan"),
    ):
        e.m(rg, h, **H)
    e.t("C4", "Kinerja", **H)
    e.t("C5", "Capaian Kinerja (%)", **H)
    e.m("E4:G4", "Anggaran", **H)
    for x, h in zip("EFG", ["Pagu (Rp)", "Realisasi (Rp)", "Penyerapan (%)"]):
        e.t(x + "5", h, **H)
    sas = [
        (ind[0][0], "F4:F5", [2]),
        (ind[2][0], "F6:F7", [3, 4]),
        (ind[4][0], "F8:F8", [1, 5]),
        (ind[5][0], "F9:F10", [0]),
    ]
    k = 6
    for i, (n, rg, ps) in enumerate(sas):
        z = k + len(ps) - 1
        f = dict(border=1, valign="top", text_wrap=True)
        C = f"=ROUND(AVERAGE(Ukur!{rg}),2)"
        if z > k:
            e.mn(f"A{k}:A{z}", i + 1, "0", fig=False, **f)
            e.m(f"B{k}:B{z}", n, **f)
            e.mn(f"C{k}:C{z}", C, "0.00", **f)
        else:
            e.n(f"A{k}", i + 1, "0", fig=False, **f)
            e.t(f"B{k}", n, **f)
            e.n(f"C{k}", C, "0.00", **f)
        k1 = k
        for p in ps:
            e.t(f"D{k}", pr[p][1], **f)
            e.n(f"E{k}", f"=VLOOKUP(D{k},Serapan!$B$4:$D$9,2,FALSE)", **f)
            e.n(f"F{k}", f"=VLOOKUP(D{k},Serapan!$B$4:$D$9,3,FALSE)", **f)
            e.n(f"G{k}", f"=ROUND(F{k}/E{k}*100,2)", "0.00", **f)
            e.n(f"H{k}", f"=ROUND(C{k1}/G{k},2)", "0.00", **f)
            e.t(f"I{k}", f'=IF(H{k}>1,"Efisien","Tidak efisien")', align="center", **f)
            k += 1
    f = dict(border=1, bold=True)
    e.m(f"A{k}:B{k}", "Jumlah / rata-rata", **f)
    e.n(f"C{k}", f"=ROUND(AVERAGE(C6:C{k - 1}),2)", "0.00", **f)
    e.t(f"D{k}", None, **f)
    for x in "EF":
        e.n(f"{x}{k}", f"=SUM({x}6:{x}{k - 1})", **f)
    e.n(f"G{k}", f"=ROUND(F{k}/E{k}*100,2)", "0.00", **f)
    e.n(f"H{k}", f"=ROUND(C{k}/G{k},2)", "0.00", **f)
    e.t(f"I{k}", f'=IF(H{k}>1,"Efisien","Tidak efisien")', align="center", **f)
    e.t(f"A{k + 1}", "Tingkat efisiensi = capaian kinerja (%) / penyerapan anggaran (%)", italic=True, font_size=8)
    e.w(A=5, B=36, C=12, D=36, E_F=18, G=13, H=11, I=14)
    for i, v in enumerate(
        [
            "Bu, lembar Ukur diisi oleh Perencana, lembar Serapan oleh Keuangan.",
            "Lembar Efisiensi jangan diketik, sudah rumus.",
            "Kalau nama program diubah, VLOOKUP jadi #N/A.",
        ]
    ):
        c.t(f"A{i + 2}", v)
    b.done()
    return dict(
        cerita="Bahan LKjIP dari bagian keuangan: pengukuran, serapan per program, dan tabel efisiensi yang mengambil keduanya dengan VLOOKUP; satu indikator negatif; capaian sasaran digabung ke bawah untuk dua program.",
        dokumen=[
            dok(b, u, ["pengukuran"], (7, 7)),
            dok(b, a, ["realisasi"], (6, 6)),
            dok(b, e, ["kinerja-anggaran"], (6, 6)),
        ],
        bukan=[(b.name, "Petunjuk")],
        salah=[],
    )


# ---------- l05: BPKAD, DPA dan DPPA (per jenis belanja, sumber dana) ----------
def l05_bpkad_dpa_dppa(folder):
    T = [
        ("P", "5.02.02", "PROGRAM PENGELOLAAN KEUANGAN DAERAH"),
        ("K", "5.02.02.2.01", "Koordinasi dan Penyusunan Rencana Anggaran Daerah"),
        (
            "S",
            "5.02.02.2.01.0005",
            "Koordinasi dan Penyusunan Perda APBD dan Perkada Penjabaran APBD",
            "PAD",
            684250000,
            0,
            712400000,
            0,
        ),
        (
            "S",
            "5.02.02.2.01.0006",
            "Koordinasi dan Penyusunan Perda Perubahan APBD dan Perkada Perubahan Penjabaran APBD",
            "PAD",
            512600000,
            0,
            498350000,
            0,
        ),
        (
            "S",
            "5.02.02.2.01.0008",
            "Koordinasi, Penyusunan dan Verifikasi DPA SKPD",
            "DAU",
            143780000,
            12500000,
            143780000,
            27500000,
        ),
        ("K", "5.02.02.2.02", "Koordinasi dan Pengelolaan Perbendaharaan Daerah"),
        (
            "S",
            "5.02.02.2.02.0001",
            "Koordinasi dan Pengelolaan Kas Daerah",
            "DAU",
            218460000,
            35000000,
            201960000,
            35000000,
        ),
        ("S", "5.02.02.2.02.0003", "Penatausahaan Pembiayaan Daerah", "DAU", 64800000, 0, 64800000, 0),
        (
            "S",
            "5.02.02.2.02.0007",
            "Koordinasi, Fasilitasi, Asistensi, Sinkronisasi, Supervisi, Monitoring dan Evaluasi Pengelolaan Dana Perimbangan dan Dana Transfer Lainnya",
            "DBH",
            97350000,
            0,
            88125000,
            0,
        ),
        ("K", "5.02.02.2.03", "Koordinasi dan Pelaksanaan Akuntansi dan Pelaporan Keuangan Daerah"),
        (
            "S",
            "5.02.02.2.03.0002",
            "Rekonsiliasi dan Verifikasi Aset, Kewajiban, Ekuitas, Pendapatan, Belanja, Pembiayaan",
            "PAD",
            126940000,
            0,
            139440000,
            0,
        ),
        (
            "S",
            "5.02.02.2.03.0004",
            "Konsolidasi Laporan Keuangan SKPD, BLUD dan Laporan Keuangan Pemerintah Daerah",
            "PAD",
            342175000,
            48000000,
            364675000,
            63200000,
        ),
        ("P", "5.02.03", "PROGRAM PENGELOLAAN BARANG MILIK DAERAH"),
        ("K", "5.02.03.2.01", "Pengelolaan Barang Milik Daerah"),
        (
            "S",
            "5.02.03.2.01.0004",
            "Penatausahaan Barang Milik Daerah",
            "DBH",
            285600000,
            74250000,
            297850000,
            74250000,
        ),
        ("S", "5.02.03.2.01.0006", "Inventarisasi Barang Milik Daerah", "DBH", 193425000, 0, 176300000, 0),
        ("S", "5.02.03.2.01.0007", "Pengamanan Barang Milik Daerah", "PAD", 418900000, 126000000, 466150000, 159500000),
    ]

    def kids(i, lv):
        e = i + 1
        while e < len(T) and T[e][0] != "P" and T[e][0] != lv:
            e += 1
        return e

    a = Book(folder, "DPA BPKAD 2025.xlsx", "Arial", 9)
    s = a.sheet("DPA Belanja")
    s.m("A1:G1", "DOKUMEN PELAKSANAAN ANGGARAN", bold=True, align="center", font_size=12, border=1)
    s.m("A2:G2", "SATUAN KERJA PERANGKAT DAERAH", bold=True, align="center", font_size=12)
    s.m("A3:G3", "Pemerintah Kota Tasikmalaya Tahun Anggaran 2025", align="center")
    for i, (x, y) in enumerate(
        [
            ("Nomor DPA", "DPA/A.1/5.02.0.00.0.00.01.0000/001/2025"),
            ("Urusan", "5.02 Keuangan"),
            ("Organisasi", "5.02.0.00.0.00.01.0000 Badan Pengelolaan Keuangan dan Aset Daerah"),
        ]
    ):
        s.t(f"A{5 + i}", x)
        s.t(f"B{5 + i}", ": " + y)
    s.m(
        "A9:G9",
        "REKAPITULASI DPA BELANJA BERDASARKAN PROGRAM, KEGIATAN DAN SUB KEGIATAN (DI LUAR PROGRAM PENUNJANG)",
        bold=True,
        align="center",
        border=1,
    )
    s.m("A10:A11", "Kode", **HB)
    s.m("B10:B11", "Uraian", **HB)
    s.m("C10:C11", "Sumber Dana", **HB)
    s.m("D10:F10", "Jumlah (Rp)", **HB)
    s.m("G10:G11", "Ket", **HB)
    for c, h in zip("DEF", ["Belanja Operasi", "Belanja Modal", "Jumlah"]):
        s.t(c + "11", h, **HB)
    k0 = 12
    for i, d in enumerate(T):
        k = k0 + i
        f = dict(border=1, valign="top", bold=d[0] != "S")
        s.t(f"A{k}", d[1], **f)
        s.t(f"B{k}", d[2], text_wrap=True, **f)
        s.t(f"C{k}", d[3] if d[0] == "S" else None, align="center", **f)
        s.t(f"G{k}", None, **f)
        if d[0] == "S":
            s.n(f"D{k}", d[4], "#,##0", **f)
            s.n(f"E{k}", d[5], "#,##0", **f)
        else:
            e = k0 + kids(i, d[0]) - 1
            for c in "DE":
                s.n(f"{c}{k}", f"=SUBTOTAL(9,{c}{k + 1}:{c}{e})", **f)
        s.n(f"F{k}", f"=D{k}+E{k}", **f)
    z = k0 + len(T)
    f = dict(bold=True, border=1)
    s.m(f"A{z}:C{z}", "JUMLAH ANGGARAN BELANJA", align="right", **f)
    s.t(f"G{z}", None, **f)
    for c in "DE":
        s.n(f"{c}{z}", f"=SUBTOTAL(9,{c}{k0}:{c}{z - 1})", **f)
    s.n(f"F{z}", f"=D{z}+E{z}", **f)
    s.t(f"E{z + 2}", "Tasikmalaya, 2 Januari 2025")
    s.t(f"E{z + 3}", "Pejabat Pengelola Keuangan Daerah,")
    s.t(f"E{z + 7}", "NAMA PEJABAT", bold=True)
    s.t(f"E{z + 8}", "NIP. 19xxxxxxxx")
    s.w(A=19, B=58, C=10, D_F=17, G=8)
    s.ws.set_paper(14)
    s.ws.set_landscape()
    a.done()
    # DPPA
    b = Book(folder, "DPPA BPKAD 2025.xlsx", "Arial", 9)
    p = b.sheet("DPPA")
    q = b.sheet("Sumber Dana")
    p.t("A1", "DOKUMEN PELAKSANAAN PERGESERAN/PERUBAHAN ANGGARAN (DPPA) SKPD", bold=True, font_size=12)
    p.t(
        "A2",
        "BADAN PENGELOLAAN KEUANGAN DAN ASET DAERAH KOTA TASIKMALAYA - PERUBAHAN APBD TAHUN ANGGARAN 2025 (DI LUAR PROGRAM PENUNJANG)",
        bold=True,
    )
    H = dict(HB, bg_color="#E2EFDA")
    for rg, h in (
        ("A4:A6", "KODE"),
        ("B4:B6", "PROGRAM / KEGIATAN / SUB KEGIATAN"),
        ("C4:C6", "SUMBER DANA"),
        ("D4:F4", "SEBELUM PERUBAHAN"),
        ("G4:I4", "SETELAH PERUBAHAN"),
        ("J4:K4", "BERTAMBAH / (BERKURANG)"),
    ):
        p.m(rg, h, **H)
    for c, h in zip("DEFGHIJK", ["OPERASI", "MODAL", "JUMLAH"] * 2 + ["Rp", "%"]):
        p.m(f"{c}5:{c}6", h, **H)
    NB = "#,##0;(#,##0);0"
    k0 = 7
    for i, d in enumerate(T):
        k = k0 + i
        f = dict(border=1, valign="top", bold=d[0] != "S")
        p.t(f"A{k}", d[1], **f)
        p.t(f"B{k}", d[2], text_wrap=True, **f)
        p.t(f"C{k}", d[3] if d[0] == "S" else None, **f)
        for j, c in enumerate("DEGH"):
            if d[0] == "S":
                p.n(f"{c}{k}", d[4 + j], **f)
            else:
                p.n(f"{c}{k}", f"=SUBTOTAL(9,{c}{k + 1}:{c}{k0 + kids(i, d[0]) - 1})", **f)
        p.n(f"F{k}", f"=SUM(D{k}:E{k})", **f)
        p.n(f"I{k}", f"=SUM(G{k}:H{k})", **f)
        p.n(f"J{k}", f"=I{k}-F{k}", NB, **f)
        p.n(f"K{k}", f"=ROUND(J{k}/F{k}*100,2)", "0.00;(0.00);0.00", **f)
    z = k0 + len(T)
    f = dict(bold=True, border=1, bg_color="#E2EFDA")
    p.m(f"A{z}:C{z}", "JUMLAH", align="center", **f)
    for c in "DEGH":
        p.n(f"{c}{z}", f"=SUBTOTAL(9,{c}{k0}:{c}{z - 1})", **f)
    p.n(f"F{z}", f"=SUM(D{z}:E{z})", **f)
    p.n(f"I{z}", f"=SUM(G{z}:H{z})", **f)
    p.n(f"J{z}", f"=I{z}-F{z}", NB, **f)
    p.n(f"K{z}", f"=ROUND(J{z}/F{z}*100,2)", "0.00;(0.00);0.00", **f)
    p.w(A=19, B=50, C=9, D_J=15, K=9)
    p.ws.freeze_panes(6, 2)
    p.ws.set_landscape()
    p.ws.fit_to_pages(1, 0)
    q.t("A1", "REKAP DPPA PER SUMBER DANA", bold=True)
    q.t("A2", "BPKAD KOTA TASIKMALAYA TA 2025 (DI LUAR PROGRAM PENUNJANG)", bold=True)
    for c, h in zip(
        "ABCDE",
        ["SUMBER DANA", "URAIAN", "SEBELUM PERUBAHAN (Rp)", "SETELAH PERUBAHAN (Rp)", "BERTAMBAH/ (BERKURANG) (Rp)"],
    ):
        q.t(c + "4", h, **H)
    for i, (x, y) in enumerate(
        [("PAD", "Pendapatan Asli Daerah"), ("DAU", "Dana Alokasi Umum"), ("DBH", "Dana Bagi Hasil")]
    ):
        k = 5 + i
        q.t(f"A{k}", x, border=1)
        q.t(f"B{k}", y, border=1)
        q.n(f"C{k}", f"=SUMIF(DPPA!$C${k0}:$C${z - 1},A{k},DPPA!$F${k0}:$F${z - 1})", border=1)
        q.n(f"D{k}", f"=SUMIF(DPPA!$C${k0}:$C${z - 1},A{k},DPPA!$I${k0}:$I${z - 1})", border=1)
        q.n(f"E{k}", f"=D{k}-C{k}", NB, border=1)
    q.m("A8:B8", "Jumlah", bold=True, border=1)
    for c in "CDE":
        q.n(f"{c}8", f"=SUM({c}5:{c}7)", NB, bold=True, border=1)
    q.w(A=14, B=30, C_E=22)
    b.done()
    return dict(
        cerita="DPA (operasi/modal/jumlah, sumber dana) dan DPPA sebelum-setelah-bertambah; jumlah DPA sama dengan kolom sebelum; rekap sumber dana dengan SUMIF.",
        dokumen=[dok(a, s, ["dpa"], (len(T),) * 2), dok(b, p, ["dppa"], (len(T),) * 2), dok(b, q, ["dppa"], (3, 3))],
        bukan=[],
        salah=[],
    )


# ---------- l06: BPKAD, RKT - PK - Perubahan PK ----------
def l06_bpkad_rkt_pk(folder):
    R = [
        (
            "P",
            "5.02.01",
            "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
            "Nilai SAKIP BPKAD",
            80.5,
            "Nilai",
        ),
        (
            "K",
            "5.02.01.2.01",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            "Persentase dokumen perencanaan dan evaluasi tepat waktu",
            100,
            "%",
            38750000,
        ),
        (
            "K",
            "5.02.01.2.02",
            "Administrasi Keuangan Perangkat Daerah",
            "Jumlah bulan layanan gaji dan tunjangan ASN",
            12,
            "Bulan",
            11864300000,
        ),
        (
            "K",
            "5.02.01.2.06",
            "Administrasi Umum Perangkat Daerah",
            "Persentase pemenuhan layanan umum kantor",
            95,
            "%",
            624180000,
        ),
        (
            "K",
            "5.02.01.2.08",
            "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
            "Jumlah bulan penyediaan jasa kantor",
            12,
            "Bulan",
            1937650000,
        ),
        (
            "P",
            "5.02.02",
            "Program Pengelolaan Keuangan Daerah",
            "Persentase SKPD yang menyampaikan laporan keuangan tepat waktu",
            96.5,
            "%",
        ),
        (
            "K",
            "5.02.02.2.01",
            "Koordinasi dan Penyusunan Rencana Anggaran Daerah",
            "Jumlah dokumen APBD dan Perubahan APBD yang ditetapkan",
            4,
            "Dokumen",
            1268400000,
        ),
        (
            "K",
            "5.02.02.2.02",
            "Koordinasi dan Pengelolaan Perbendaharaan Daerah",
            "Persentase SP2D terbit paling lama 2 hari kerja",
            98,
            "%",
            412975000,
        ),
        (
            "K",
            "5.02.02.2.03",
            "Koordinasi dan Pelaksanaan Akuntansi dan Pelaporan Keuangan Daerah",
            "Jumlah laporan keuangan pemerintah daerah",
            2,
            "Laporan",
            586240000,
        ),
        (
            "P",
            "5.02.03",
            "Program Pengelolaan Barang Milik Daerah",
            "Persentase aset tanah yang bersertifikat",
            72.4,
            "%",
        ),
        (
            "K",
            "5.02.03.2.01",
            "Pengelolaan Barang Milik Daerah",
            "Persentase BMD yang diinventarisasi",
            88,
            "%",
            1374820000,
        ),
    ]
    a = Book(folder, "RKT BPKAD 2025.xlsx", "Bookman Old Style", 10)
    s = a.sheet("RKT 2025")
    for i, v in enumerate(
        ["RENCANA KINERJA TAHUNAN (RKT)", "BADAN PENGELOLAAN KEUANGAN DAN ASET DAERAH", "KOTA CIREBON TAHUN 2025"]
    ):
        s.m(f"B{i + 2}:H{i + 2}", v, bold=True, align="center")
    H = dict(HB, bg_color="#F8CBAD")
    for c, h in zip(
        "BCDEFGH",
        [
            "Kode",
            "Program / Kegiatan",
            "Indikator Kinerja",
            "Target",
            "Satuan",
            "Kebutuhan Dana (Rp)",
            "Penanggung Jawab",
        ],
    ):
        s.t(c + "6", h, **H)
    for i, c in enumerate("BCDEFGH"):
        s.n(c + "7", i + 1, "0", fig=False, italic=True, align="center", border=1, font_size=8)
    pj = {
        "5.02.01": "Sekretariat",
        "5.02.02": "Bidang Anggaran, Perbendaharaan dan Akuntansi",
        "5.02.03": "Bidang Aset",
    }
    for i, d in enumerate(R):
        k = 8 + i
        f = dict(border=1, valign="top", text_wrap=True, bold=d[0] == "P")
        for c, v in zip("BCDF", [d[1], d[2], d[3], d[5]]):
            s.t(f"{c}{k}", v, **f)
        s.n(f"E{k}", d[4], "General", align="center", **f)
        s.t(f"H{k}", pj[d[1][:7]], **f)
        if d[0] == "K":
            s.n(f"G{k}", d[6], **f)
        else:
            e = i + 1
            while e < len(R) and R[e][0] == "K":
                e += 1
            s.n(f"G{k}", f"=SUM(G{k + 1}:G{7 + e})", **f)
    z = 8 + len(R)
    s.m(f"B{z}:F{z}", "JUMLAH", bold=True, align="center", border=1)
    s.n(f"G{z}", "=G8+G13+G17", bold=True, border=1)
    s.t(f"H{z}", None, border=1)
    s.t(f"G{z + 2}", "Cirebon, 27 September 2024")
    s.t(f"G{z + 3}", "Kepala BPKAD Kota Cirebon,")
    s.t(f"G{z + 7}", "NAMA PEJABAT, S.E., M.Si.", bold=True, underline=1)
    s.t(f"G{z + 8}", "NIP 19xxxxxxxx")
    s.w(A=2, B=14, C=46, D=44, E=9, F=11, G=20, H=22)
    s.ws.set_landscape()
    a.done()
    sums = [sum(d[6] for d in R if d[0] == "K" and d[1].startswith(c)) for c in pj]
    baru = [sums[0] + 318450000, sums[1] - 96325000, sums[2] + 142500000]
    nm = [d[2] for d in R if d[0] == "P"]
    ind = [
        (
            "Meningkatnya kualitas pengelolaan keuangan daerah",
            "Persentase SKPD yang menyampaikan laporan keuangan tepat waktu",
            "96,5 %",
        ),
        ("", "Persentase penyerapan APBD", "93 %"),
        ("Meningkatnya tertib pengelolaan barang milik daerah", "Persentase aset tanah yang bersertifikat", "72,4 %"),
        ("Meningkatnya akuntabilitas kinerja BPKAD", "Nilai SAKIP BPKAD", "80,5"),
    ]
    rp = lambda x: f"Rp. {x:,}".replace(",", ".") + ",-"

    def pk(nama, sheet, judul, kol, tgl, tbl, total, ind):
        b = Book(folder, nama, "Bookman Old Style", 11)
        t = b.sheet(sheet)
        n = len(kol)
        for i, v in enumerate([judul, "BADAN PENGELOLAAN KEUANGAN DAN ASET DAERAH", "KOTA CIREBON"]):
            t.m(f"A{i + 1}:{COL[max(n, 4) - 1]}{i + 1}", v, bold=True, align="center", font_size=12)
        for c, h in zip("ABCD", ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET"]):
            t.t(c + "5", h, **HB)
            t.t(c + "6", "(%d)" % ("ABCD".index(c) + 1), border=1, align="center", italic=True)
        no = 0
        for i, (x, y, v) in enumerate(ind):
            k = 7 + i
            f = dict(border=1, valign="top", text_wrap=True)
            no += bool(x)
            t.t(f"A{k}", str(no) if x else None, align="center", **f)
            t.t(f"B{k}", x or None, **f)
            t.t(f"C{k}", y, **f)
            t.n(f"D{k}", v, None, align="center", **f)
        k = 8 + len(ind)
        for i, h in enumerate(kol):
            t.t(f"{COL[i]}{k}", h, **HB)
        for i, r in enumerate(tbl):
            k += 1
            t.t(f"A{k}", str(i + 1), border=1, align="center", valign="top")
            t.t(f"B{k}", nm[i], border=1, text_wrap=True)
            for j, v in enumerate(r):
                t.n(f"{COL[2 + j]}{k}", v, None, border=1, align="right", valign="top")
            if kol[-1] == "KET":
                t.t(f"{COL[2 + len(r)]}{k}", "APBD", border=1, align="center")
        k += 1
        t.m(f"A{k}:B{k}", "JUMLAH", bold=True, border=1, align="center")
        for j, v in enumerate(total):
            t.n(f"{COL[2 + j]}{k}", v, None, border=1, bold=True, align="right")
        t.t(f"D{k + 2}", tgl)
        t.t(f"B{k + 3}", "WALI KOTA CIREBON,")
        t.t(f"D{k + 3}", "KEPALA BPKAD KOTA CIREBON,")
        t.t(f"B{k + 7}", "NAMA PEJABAT", bold=True)
        t.t(f"D{k + 7}", "NAMA PEJABAT, S.E., M.Si.", bold=True, underline=1)
        t.t(f"D{k + 8}", "Pembina Utama Muda")
        t.t(f"D{k + 9}", "NIP 19xxxxxxxx")
        t.w(A=5, B=42, C=36, D=28, E=28)
        return b, t

    tb = [[rp(x)] for x in sums]
    asli = tb[2][0]
    assert asli == rp(1374820000)
    tb[2] = [rp(1347820000)]  # salah: angka tertukar 1.374.820.000 -> 1.347.820.000
    b, t = pk(
        "PK BPKAD 2025.xlsx",
        "PK",
        "PERJANJIAN KINERJA TAHUN 2025",
        ["NO", "PROGRAM", "ANGGARAN", "KET"],
        "Cirebon, 3 Januari 2025",
        tb,
        [rp(sum(sums))],
        ind,
    )
    b.done()
    ind2 = [list(x) for x in ind]
    ind2[1][2] = "92 %"
    c, p = pk(
        "PERUBAHAN PK BPKAD 2025.xlsx",
        "PERUBAHAN PK",
        "PERUBAHAN PERJANJIAN KINERJA TAHUN 2025",
        ["NO", "PROGRAM", "ANGGARAN SEMULA", "ANGGARAN MENJADI", "BERTAMBAH / (BERKURANG)"],
        "Cirebon, 7 Oktober 2025",
        [[rp(x), rp(y), rp(y - x) if y >= x else "(" + rp(x - y) + ")"] for x, y in zip(sums, baru)],
        [rp(sum(sums)), rp(sum(baru)), rp(sum(baru) - sum(sums))],
        ind2,
    )
    c.done()
    return dict(
        cerita="RKT, PK dan Perubahan PK BPKAD dalam tiga berkas; anggaran di PK ditulis sebagai teks 'Rp. ...,-' dan satu program di PK tertukar angkanya terhadap RKT, jumlah, dan kolom semula di Perubahan PK.",
        dokumen=[dok(a, s, ["rkt"], (11, 11)), dok(b, t, ["pk"], (7, 7)), dok(c, p, ["perubahan-pk"], (7, 7))],
        bukan=[],
        salah=[dict(berkas=b.name, lembar="PK", sel="C15", benar="1374820000")],
    )


# ---------- l07: Dinsos, perbandingan (ribuan rupiah) dan kemajuan Renstra ----------
def l07_dinsos_banding(folder):
    b = Book(folder, "Perbandingan 2023-2024 Dinsos.xlsx", "Cambria", 11)
    s = b.sheet("thn lalu")
    q = b.sheet("renstra")
    s.m("A1:J1", "Perbandingan Anggaran dan Realisasi Belanja Tahun 2023 dan Tahun 2024", bold=True, font_size=13)
    s.m("A2:J2", "Dinas Sosial Kota Bekasi")
    s.t("J3", "(dalam ribuan rupiah)", italic=True, align="right")
    H = dict(HB, bg_color="#1F4E78", font_color="#FFFFFF")
    s.m("A4:A5", "No", **H)
    s.m("B4:B5", "Jenis Belanja", **H)
    s.m("C4:E4", "Tahun 2023", **H)
    s.m("F4:H4", "Tahun 2024", **H)
    s.m("I4:J4", "Naik/(Turun) Realisasi", **H)
    for c, h in zip("CDEFGHIJ", ["Anggaran", "Realisasi", "%"] * 2 + ["Rp", "%"]):
        s.t(c + "5", h, **H)
    D = [
        ("Belanja Gaji dan Tunjangan", 7342180, 7215864, 7618450, 7503297),
        ("Belanja Tambahan Penghasilan ASN", 5128600, 4986315, 5347900, 5240871),
        ("Belanja Barang Pakai Habis", 1486725, 1402518, 1327480, 1268933),
        ("Belanja Jasa Kantor", 2164300, 2087426, 2395150, 2310682),
        ("Belanja Pemeliharaan", 318450, 301972, 296800, 288415),
        ("Belanja Perjalanan Dinas", 542900, 507334, 468250, 441906),
        ("Belanja Bantuan Sosial", 8650000, 8124500, 9275000, 8896750),
        ("Belanja Modal Peralatan dan Mesin", 427600, 419385, 512340, 503128),
        ("Belanja Modal Gedung dan Bangunan", 1180000, 1142763, 865000, 851470),
    ]
    R = "#,##0;(#,##0)"
    Q = "0.00;(0.00)"
    z = 6 + len(D)
    for i in range(len(D) + 1):
        k = 6 + i
        tot = i == len(D)
        f = dict(border=1, bold=tot)
        if tot:
            s.m(f"A{k}:B{k}", "Jumlah Belanja", **f)
        else:
            s.n(f"A{k}", i + 1, "0", fig=False, **f)
            s.t(f"B{k}", D[i][0], **f)
        for j, c in enumerate("CDFG"):
            s.n(f"{c}{k}", f"=SUM({c}6:{c}{k - 1})" if tot else D[i][1 + j], "#,##0", mult=1000, **f)
        s.n(f"E{k}", f"=ROUND(D{k}/C{k}*100,2)", "0.00", **f)
        s.n(f"H{k}", f"=ROUND(G{k}/F{k}*100,2)", "0.00", **f)
        s.n(f"I{k}", f"=G{k}-D{k}", R, mult=1000, **f)
        s.n(f"J{k}", f"=ROUND(I{k}/D{k}*100,2)", Q, **f)
    s.t(
        f"A{z + 1}",
        "Sumber: LRA Dinas Sosial 2023 (audited) dan 2024 (unaudited), dibulatkan ke ribuan",
        italic=True,
        font_size=9,
    )
    s.w(A=5, B=36, C_D=14, E=9, F_G=14, H=9, I=14, J=9)
    s.ws.set_landscape()
    q.t(
        "A1",
        "Perbandingan Realisasi Kinerja s.d. Tahun 2024 dengan Target Akhir Renstra 2024-2026",
        bold=True,
        font_size=13,
    )
    q.t("A2", "Dinas Sosial Kota Bekasi")
    for c, h in zip(
        "ABCDEFGH",
        [
            "No",
            "Indikator Kinerja",
            "Satuan",
            "Realisasi 2022",
            "Realisasi 2023",
            "Realisasi 2024",
            "Target Akhir Renstra (2026)",
            "Tingkat Kemajuan",
        ],
    ):
        q.t(c + "4", h, **H)
    I = [
        ("Persentase PPKS yang tertangani", "%", 54.2, 58.75, 63.4, 75),
        ("Persentase PSKS yang aktif dalam penyelenggaraan kesejahteraan sosial", "%", 61, 66.3, 70.2, 80),
        ("Persentase korban bencana yang menerima bantuan", "%", 100, 100, 100, 100),
        ("Persentase keluarga miskin penerima jaminan sosial", "%", 72.6, 78.1, 82.85, 90),
        ("Jumlah lansia terlantar penerima permakanan", "Orang", 1120, 1345, 1480, 1850),
        ("Jumlah KUBE yang dibina", "Kelompok", 38, 44, 51, 60),
        ("Nilai SAKIP Dinas Sosial", "Nilai", 71.35, 74.1, 76.82, 81),
    ]
    for i, d in enumerate(I):
        k = 5 + i
        f = dict(border=1, valign="top")
        nf = "#,##0.00" if d[1] in ("%", "Nilai") else "#,##0"
        q.n(f"A{k}", i + 1, "0", fig=False, **f)
        q.t(f"B{k}", d[0], text_wrap=True, **f)
        q.t(f"C{k}", d[1], **f)
        for j, c in enumerate("DEFG"):
            q.n(f"{c}{k}", d[2 + j], nf, **f)
        q.n(f"H{k}", f"=ROUND(F{k}/G{k},4)", "0.00%", **f)
    q.w(A=5, B=44, C=11, D_H=14)
    b.done()
    return dict(
        cerita="Perbandingan belanja 2023 dan 2024 dalam ribuan rupiah dengan turun dalam kurung, dan tabel realisasi tiga tahun terhadap target akhir Renstra.",
        dokumen=[dok(b, s, ["pembanding"], (9, 9)), dok(b, q, ["pembanding"], (7, 7))],
        bukan=[],
        salah=[],
    )


# ---------- l08: Dishub, pengukuran s.d. TW III dan realisasi per sumber dana ----------
def l08_dishub_triwulan(folder):
    b = Book(folder, "TW III 2025 DISHUB.xlsx", "Calibri", 11)
    u = b.sheet("KINERJA TW III")
    s = b.sheet("SUMBER DANA")
    g = b.sheet("Reg SP2D")
    u.t("B2", "PENGUKURAN KINERJA TRIWULAN III TAHUN 2025", bold=True, font_size=14)
    u.t("B3", "Dinas Perhubungan Kota Depok", bold=True)
    for rg, h in (
        ("B5:B6", "No"),
        ("C5:C6", "Sasaran"),
        ("D5:D6", "Indikator"),
        ("E5:E6", "Satuan"),
        ("F5:F6", "Target 2025"),
        ("G5:G6", "Target s.d. TW III"),
        ("H5:J5", "Realisasi (kumulatif)"),
        ("K5:L5", "Capaian (%)"),
    ):
        u.m(rg, h, **HB)
    for c, h in zip("HIJKL", ["TW I", "TW II", "TW III", "thd Target TW III", "thd Target 2025"]):
        u.t(c + "6", h, **HB)
    I = [
        (
            "Meningkatnya layanan angkutan umum",
            "Jumlah penumpang angkutan perkotaan terlayani",
            "Orang",
            480000,
            360000,
            112350,
            231480,
            349200,
        ),
        ("", "Jumlah halte yang ditata", "Unit", 20, 14, 3, 8, 14),
        ("", "Persentase angkutan umum laik jalan", "%", 88, 86, 82.5, 84.1, 86.43),
        ("Meningkatnya keselamatan lalu lintas", "Jumlah rambu yang terpasang", "Unit", 250, 175, 40, 118, 182),
        ("", "Jumlah marka jalan yang terpasang", "M2", 6400, 4200, 850, 2310, 3990),
        ("", "Jumlah sekolah yang mengikuti sosialisasi keselamatan", "Sekolah", 48, 36, 10, 24, 36),
        (
            "Meningkatnya pendapatan sektor perhubungan",
            "Realisasi retribusi parkir dan terminal",
            "Rp",
            3250000000,
            2437500000,
            684215000,
            1472380000,
            2310750000,
        ),
    ]
    no = 0
    for i, d in enumerate(I):
        k = 7 + i
        f = dict(border=1, valign="top", text_wrap=True)
        nf = "0.00" if d[2] == "%" else "#,##0"
        no += bool(d[0])
        u.t(f"B{k}", str(no) if d[0] else None, **f)
        u.t(f"C{k}", d[0] or None, **f)
        u.t(f"D{k}", d[1], **f)
        u.t(f"E{k}", d[2], **f)
        for j, c in enumerate("FGHIJ"):
            u.n(f"{c}{k}", d[3 + j], nf, **f)
        u.n(f"K{k}", f"=J{k}/G{k}*100", "0.00", **f)
        u.n(f"L{k}", f"=J{k}/F{k}*100", "0.00", **f)
    u.t("D15", "Rata-rata", bold=True)
    u.n("K15", "=AVERAGE(K7:K13)", "0.00", bold=True)
    u.n("L15", "=AVERAGE(L7:L13)", "0.00", bold=True)
    u.t("B17", "Catatan: realisasi retribusi sesuai rekening koran RKUD s.d. 30 September 2025", italic=True)
    u.w(A=2, B=5, C=30, D=40, E=9, F_G=16, H_J=15, K_L=11)
    u.ws.set_landscape()
    s.t("A1", "REALISASI KEUANGAN PER SUMBER DANA S.D. TRIWULAN III TA 2025", bold=True)
    s.t("A2", "DINAS PERHUBUNGAN KOTA DEPOK", bold=True)
    H = dict(HB, bg_color="#FFD966")
    for c, h in zip(
        "ABCDEFGHIJ",
        [
            "SUB KEGIATAN",
            "PAGU",
            "ANGGARAN KAS S.D. TW III",
            "TW I",
            "TW II",
            "TW III",
            "REALISASI S.D. TW III",
            "% THD KAS",
            "% THD PAGU",
            "SISA PAGU",
        ],
    ):
        s.t(c + "4", h, **H)
    G = [
        (
            "PENDAPATAN ASLI DAERAH (PAD)",
            [
                ("Penyediaan Jasa Pelayanan Umum Kantor", 1864500000, 1398375000, 421360500, 466125000, 458712300),
                (
                    "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                    937200000,
                    702900000,
                    214683920,
                    226415730,
                    231904185,
                ),
                (
                    "Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota",
                    2745000000,
                    1920000000,
                    186450000,
                    734218000,
                    912675500,
                ),
                (
                    "Penyediaan Sarana dan Prasarana Pengujian Berkala Kendaraan Bermotor",
                    486300000,
                    364725000,
                    72840000,
                    128350000,
                    143215000,
                ),
            ],
        ),
        (
            "DANA ALOKASI UMUM (DAU)",
            [
                ("Penyediaan Gaji dan Tunjangan ASN", 13426780000, 10070085000, 3871240615, 3284176420, 2765318940),
                ("Penataan Manajemen dan Rekayasa Lalu Lintas", 1127400000, 845550000, 146385000, 312470000, 348926000),
                (
                    "Pengawasan dan Pengendalian Efektivitas Pelaksanaan Kebijakan Lalu Lintas",
                    654250000,
                    490687500,
                    118675000,
                    164320000,
                    180415000,
                ),
            ],
        ),
        (
            "BANTUAN KEUANGAN PROVINSI JAWA BARAT",
            [
                (
                    "Pembangunan Prasarana Jalan di Jalan Kabupaten/Kota",
                    2200000000,
                    1320000000,
                    125000000,
                    418600000,
                    687345000,
                ),
                ("Pengadaan Alat Penerangan Jalan Umum", 1875000000, 1125000000, 98750000, 336280000, 604915000),
            ],
        ),
    ]
    k = 5
    subs = []
    nrow = 0

    def hit(k, f):
        s.n(f"G{k}", f"=SUM(D{k}:F{k})", **f)
        s.n(f"H{k}", f"=ROUND(G{k}/C{k}*100,2)", "0.00", **f)
        s.n(f"I{k}", f"=ROUND(G{k}/B{k}*100,2)", "0.00", **f)
        s.n(f"J{k}", f"=B{k}-G{k}", **f)

    for nm, rows in G:
        s.m(f"A{k}:J{k}", nm, bold=True, border=1, bg_color="#FFF2CC")
        k += 1
        a = k
        for r in rows:
            f = dict(border=1)
            s.t(f"A{k}", r[0], text_wrap=True, **f)
            nrow += 1
            for j, c in enumerate("BCDEF"):
                s.n(f"{c}{k}", r[1 + j], **f)
            hit(k, f)
            k += 1
        f = dict(border=1, bold=True)
        s.t(f"A{k}", "Sub Jumlah", align="right", **f)
        for c in "BCDEF":
            s.n(f"{c}{k}", f"=SUBTOTAL(9,{c}{a}:{c}{k - 1})", **f)
        hit(k, f)
        k += 1
    f = dict(border=1, bold=True, bg_color="#FFD966")
    s.t(f"A{k}", "TOTAL", align="right", **f)
    for c in "BCDEF":
        s.n(f"{c}{k}", f"=SUBTOTAL(9,{c}5:{c}{k - 1})", **f)
    hit(k, f)
    s.t(f"G{k + 2}", "Depok, 3 Oktober 2025")
    s.t(f"G{k + 3}", "Kasubag Keuangan")
    s.t(f"G{k + 7}", "Nama Pejabat", bold=True, underline=1)
    s.t(f"G{k + 8}", "NIP 19xxxxxxxx")
    s.w(A=54, B_G=17, H_I=10, J=17)
    s.ws.freeze_panes(4, 1)
    s.ws.set_landscape()
    s.ws.set_paper(14)
    for c, h in zip("ABCD", ["Tgl SP2D", "No SP2D", "Uraian", "Nilai"]):
        g.t(c + "1", h, bold=True)
    for i, d in enumerate(
        [
            ("03/09/2025", "32.76/04.0/000812/LS", "Gaji induk September", 742318500),
            ("09/09/2025", "32.76/04.0/000835/GU", "GU ke-7", 186240300),
            ("17/09/2025", "32.76/04.0/000861/LS", "Termin 2 APJU", 296500000),
            ("26/09/2025", "32.76/04.0/000894/LS", "Jasa tenaga THL September", 152904100),
        ]
    ):
        for c, v in zip("ABC", d):
            g.t(f"{c}{i + 2}", v)
        g.n(f"D{i + 2}", d[3], fig=False)
    g.w(A=12, B=24, C=30, D=16)
    b.done()
    return dict(
        cerita="Pengukuran kumulatif s.d. TW III dengan capaian terhadap target triwulan dan tahun, dan realisasi keuangan dikelompokkan per sumber dana dengan sub jumlah di bawah; register SP2D ikut di berkas.",
        dokumen=[dok(b, u, ["pengukuran"], (7, 7)), dok(b, s, ["realisasi"], (nrow, nrow))],
        bukan=[(b.name, "Reg SP2D")],
        salah=[],
    )
