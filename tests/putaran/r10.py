"""Round 10, written as finance staff of a Sekretariat Daerah in Papua and Bali prepare them."""

from __future__ import annotations

import random
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell as cell

CEK = []  # (path, lembar, sel jumlah, [(+1/-1, sel), ...]) -- dipakai pemeriksaan sendiri


def rp(n, awal="", akhir="", kurung=True):
    s = f"{abs(n):,}".replace(",", ".")
    if n < 0:
        s = f"({s})" if kurung else f"-{s}"
    return f"{awal}{s}{akhir}"


def pct(a, b, d=2):
    return (Decimal(a) * 100 / Decimal(b)).quantize(Decimal(1).scaleb(-d), ROUND_HALF_UP)


def koma(x):
    return str(x).replace(".", ",")


def bersih(x):
    s = format(Decimal(x), "f")
    return s.rstrip("0").rstrip(".") if "." in s else s


class L:
    """lembar + catatan angka"""

    def __init__(self, wb, path, nama, berkas=None):
        self.wb, self.path, self.nama = wb, path, nama
        self.ws = wb.add_worksheet(nama)
        self.a = {}
        self._f = {}

    def f(self, **k):
        key = tuple(sorted(k.items()))
        if key not in self._f:
            self._f[key] = self.wb.add_format(k)
        return self._f[key]

    def s(self, r, c, v, **k):
        self.ws.write_string(r, c, v, self.f(**k))

    def m(self, r1, c1, r2, c2, v, **k):
        self.ws.merge_range(r1, c1, r2, c2, v, self.f(**k)) if (r1, c1) != (r2, c2) else self.s(r1, c1, v, **k)

    def n(self, r, c, v, benar=None, catat=True, **k):
        k.setdefault("num_format", "#,##0")
        self.ws.write_number(r, c, float(v), self.f(**k))
        if catat:
            self.a[cell(r, c)] = bersih(v if benar is None else benar)

    def t(self, r, c, teks, nilai, **k):
        self.s(r, c, teks, **k)
        self.a[cell(r, c)] = bersih(nilai)

    def rumus(self, r, c, fm, v, benar=None, **k):
        k.setdefault("num_format", "#,##0")
        self.ws.write_formula(r, c, fm, self.f(**k), float(v))
        self.a[cell(r, c)] = bersih(v if benar is None else benar)

    def jml(self, sel, plus, minus=()):
        CEK.append((str(self.path), self.nama, sel, [(1, x) for x in plus] + [(-1, x) for x in minus]))

    def ttd(self, r, c, tempat, jabatan, pangkat="Pembina Utama Muda"):
        for i, x in enumerate([tempat] + jabatan):
            self.s(r + i, c, x, align="center")
        r += len(jabatan) + 4
        self.s(r, c, "NAMA PEJABAT, S.Sos., M.Si.", align="center", bold=True, underline=1)
        self.s(r + 1, c, pangkat, align="center")
        self.s(r + 2, c, "NIP. 19710203 199803 1 004", align="center")

    def dok(self, jenis, baris):
        return {"berkas": self.path.name, "lembar": self.nama, "jenis": jenis, "baris": baris, "angka": self.a}


GAJI = "Penyediaan Gaji dan Tunjangan ASN"
KAB = [
    (
        "4.01.01",
        "Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        [
            (
                "2.01",
                "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                [
                    ("0001", "Penyusunan Dokumen Perencanaan Perangkat Daerah"),
                    ("0006", "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD"),
                ],
            ),
            (
                "2.02",
                "Administrasi Keuangan Perangkat Daerah",
                [
                    ("0001", GAJI),
                    ("0003", "Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD"),
                    ("0005", "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD"),
                ],
            ),
            (
                "2.06",
                "Administrasi Umum Perangkat Daerah",
                [
                    ("0001", "Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor"),
                    ("0004", "Penyediaan Bahan Logistik Kantor"),
                    ("0009", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD"),
                ],
            ),
            (
                "2.11",
                "Administrasi Keuangan dan Operasional Kepala Daerah dan Wakil Kepala Daerah",
                [
                    ("0001", "Penyediaan Gaji dan Tunjangan Kepala Daerah dan Wakil Kepala Daerah"),
                    ("0004", "Penyediaan Dana Penunjang Operasional Kepala Daerah dan Wakil Kepala Daerah"),
                ],
            ),
            (
                "2.14",
                "Pelaksanaan Protokol dan Komunikasi Pimpinan",
                [("0001", "Fasilitasi Keprotokolan"), ("0003", "Pendokumentasian Tugas Pimpinan")],
            ),
        ],
    ),
    (
        "4.01.02",
        "Pemerintahan dan Kesejahteraan Rakyat",
        [
            (
                "2.01",
                "Administrasi Tata Pemerintahan",
                [("0001", "Penataan Administrasi Pemerintahan"), ("0002", "Pengelolaan Administrasi Kewilayahan")],
            ),
            (
                "2.02",
                "Pelaksanaan Kebijakan Kesejahteraan Rakyat",
                [
                    ("0001", "Fasilitasi Pengelolaan Bina Mental Spiritual"),
                    ("0003", "Pelaksanaan Kebijakan, Evaluasi, dan Capaian Kinerja Terkait Kesejahteraan Masyarakat"),
                ],
            ),
            (
                "2.03",
                "Fasilitasi dan Koordinasi Hukum",
                [("0001", "Fasilitasi Penyusunan Produk Hukum Daerah"), ("0002", "Fasilitasi Bantuan Hukum")],
            ),
        ],
    ),
    (
        "4.01.03",
        "Perekonomian dan Pembangunan",
        [
            (
                "2.01",
                "Pelaksanaan Kebijakan Perekonomian",
                [
                    ("0001", "Koordinasi, Sinkronisasi, Monitoring dan Evaluasi Kebijakan Pengelolaan BUMD dan BLUD"),
                    ("0002", "Pengendalian dan Distribusi Perekonomian"),
                ],
            ),
            (
                "2.02",
                "Pelaksanaan Administrasi Pembangunan",
                [
                    ("0001", "Fasilitasi Penyusunan Program Pembangunan"),
                    ("0002", "Pengendalian dan Evaluasi Program Pembangunan"),
                ],
            ),
            (
                "2.03",
                "Pengelolaan Pengadaan Barang dan Jasa",
                [
                    ("0001", "Pengelolaan Pengadaan Barang dan Jasa"),
                    ("0002", "Pengelolaan Layanan Pengadaan Secara Elektronik"),
                ],
            ),
        ],
    ),
]


def pohon(seed, kelipatan=1, buang=()):
    """-> baris datar [lv, kode, nama, induk, nilai-dict]"""
    g = random.Random(seed)
    out = []
    for kp, np, keg in KAB:
        ip = len(out)
        out.append([1, kp, np, None, {}])
        for kk, nk, sub in keg:
            if (kp, kk) in buang:
                continue
            ik = len(out)
            out.append([2, f"{kp}.{kk}", nk, ip, {}])
            for ks, ns in sub:
                v = g.randint(38_000_000, 960_000_000)
                if "Gaji" in ns:
                    v = g.randint(11_000_000_000, 17_900_000_000) if ns == GAJI else g.randint(620_000_000, 980_000_000)
                elif g.random() < 0.2:
                    v = v * 3
                out.append([3, f"{kp}.{kk}.{ks}", ns, ik, {"a": v // kelipatan * kelipatan}])
    naik(out, "a")
    return out, g


def naik(b, k):
    for x in b:
        if x[0] < 3:
            x[4][k] = 0
    for x in b:
        if x[0] == 3:
            b[x[3]][4][k] += x[4][k]
            b[b[x[3]][3]][4][k] += x[4][k]


def total(b, k):
    return sum(x[4][k] for x in b if x[0] == 1)


def cek_pohon(l, b, baris, kols, r_tot=None):
    for i, x in enumerate(b):
        if x[0] < 3:
            anak = [j for j, y in enumerate(b) if y[3] == i]
            for c in kols:
                l.jml(cell(baris[i], c), [cell(baris[j], c) for j in anak])
    if r_tot is not None:
        for c in kols:
            for r in r_tot if isinstance(r_tot, list) else [r_tot]:
                l.jml(cell(r, c), [cell(baris[i], c) for i, x in enumerate(b) if x[0] == 1])


def ubah(b, g, kel=1):
    """anggaran sesudah perubahan"""
    for x in b:
        if x[0] == 3:
            v = x[4]["a"]
            p = g.choice([0, 0, 0, -12, -7, 6, 11, 18, -20])
            x[4]["b"] = (v + v * p // 100) // kel * kel if p else v
    naik(b, "b")


TB = dict(border=1, valign="top", text_wrap=True)
HD = dict(border=1, bold=True, align="center", valign="vcenter", text_wrap=True)

SAS = [
    (
        "Meningkatnya kualitas pelayanan administrasi pemerintahan daerah",
        [
            ("Indeks Kepuasan Masyarakat Unit Pelayanan Sekretariat Daerah", "Indeks", "86,50", "86.5"),
            ("Nilai SAKIP Sekretariat Daerah", "Nilai", "72,40", "72.4"),
        ],
    ),
    (
        "Meningkatnya kualitas perumusan kebijakan pemerintahan dan kesejahteraan rakyat",
        [
            ("Persentase produk hukum daerah yang ditetapkan tepat waktu", "%", "95", "95"),
            ("Persentase kebijakan kesejahteraan rakyat yang ditindaklanjuti", "%", "90", "90"),
        ],
    ),
    ("Meningkatnya kualitas kebijakan perekonomian dan pembangunan", [("Tingkat kematangan UKPBJ", "Level", "3", "3")]),
]


def l01_pk_perubahan_dppa(folder: Path) -> dict:
    b, g = pohon(1001, 1000)
    ubah(b, g, 1000)
    prog = [x for x in b if x[0] == 1]
    kab = "KABUPATEN TABAWANA"
    p = folder / "PK Setda 2024 (final).xlsx"
    wb = xlsxwriter.Workbook(str(p))
    l = L(wb, p, "Pernyataan")
    l.ws.set_column(1, 1, 100)
    for i, x in enumerate(
        [
            "PERJANJIAN KINERJA TAHUN 2024",
            "",
            "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel, serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:",
            "Nama      : NAMA PEJABAT",
            "Jabatan   : Sekretaris Daerah",
            "selanjutnya disebut PIHAK PERTAMA",
            "Nama      : NAMA BUPATI",
            "Jabatan   : Bupati Tabawana",
            "selaku atasan pihak pertama, selanjutnya disebut PIHAK KEDUA",
            "",
            "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini.",
        ]
    ):
        l.s(i + 1, 1, x, text_wrap=True)
    docs = []

    def tabel_a(l, judul, head2, jd):
        l.ws.set_column(0, 0, 2)
        l.ws.set_column(1, 1, 5)
        l.ws.set_column(2, 3, 42)
        l.ws.set_column(4, 7, 21)
        for i, x in enumerate(judul):
            l.m(1 + i, 1, 1 + i, 4, x, bold=True, align="center")
        r = 5
        for c, x in enumerate(["NO", head2, "INDIKATOR KINERJA", "TARGET"]):
            l.s(r, 1 + c, x, **HD)
            l.s(r + 1, 1 + c, f"({c + 1})", border=1, align="center", italic=True)
        r += 2
        for i, (s, ind) in enumerate(SAS):
            l.m(r, 1, r + len(ind) - 1, 1, f"{i + 1}.", **TB)
            l.m(r, 2, r + len(ind) - 1, 2, s, **TB)
            for nm, st, tx, v in ind:
                l.s(r, 3, nm, **TB)
                l.t(r, 4, tx + (" %" if st == "%" else f" {st}" if st == "Level" else ""), v, align="center", **TB)
                r += 1
        return r + 1

    l = L(wb, p, "PK")
    r = tabel_a(l, ["LAMPIRAN PERJANJIAN KINERJA TAHUN 2024", f"SEKRETARIAT DAERAH {kab}"], "SASARAN STRATEGIS", 0)
    for c, x in enumerate(["NO", "PROGRAM", "ANGGARAN", "KETERANGAN"]):
        l.s(r, 1 + c, x, **HD)
    r0 = r + 1
    for i, x in enumerate(prog):
        l.s(r0 + i, 1, f"{i + 1}.", **TB)
        l.s(r0 + i, 2, "Program " + x[2], **TB)
        l.t(r0 + i, 3, rp(x[4]["a"], "Rp. ", ",00"), x[4]["a"], align="right", **TB)
        l.s(r0 + i, 4, "APBD", **TB)
    r = r0 + 3
    l.m(r, 1, r, 2, "JUMLAH", **HD)
    l.t(r, 3, rp(total(b, "a"), "Rp. ", ",00"), total(b, "a"), border=1, bold=True, align="right")
    l.s(r, 4, "", **TB)
    l.jml(cell(r, 3), [cell(r0 + i, 3) for i in range(3)])
    l.ttd(r + 2, 2, "", ["BUPATI TABAWANA,"])
    l.ttd(r + 2, 4, "Wanasari, 8 Januari 2024", ["SEKRETARIS DAERAH,"], "Pembina Utama Madya")
    docs.append(l.dok(["pk"], [8, 8]))

    l = L(wb, p, "PERUBAHAN PK")
    r = tabel_a(
        l,
        ["LAMPIRAN PERUBAHAN PERJANJIAN KINERJA", f"SEKRETARIAT DAERAH {kab}", "TAHUN ANGGARAN 2024"],
        "KINERJA UTAMA/TUJUAN/SASARAN STRATEGIS",
        0,
    )
    l.m(r, 1, r + 1, 1, "NO", **HD)
    l.m(r, 2, r + 1, 2, "PROGRAM", **HD)
    l.m(r, 3, r, 5, "ANGGARAN (Rp)", **HD)
    for c, x in enumerate(["Sebelum Perubahan", "Setelah Perubahan", "Bertambah/ (Berkurang)"]):
        l.s(r + 1, 3 + c, x, **HD)
    l.m(r, 6, r + 1, 6, "KET.", **HD)
    r0 = r + 2
    for i, x in enumerate(prog + [[0, "", "", None, {"a": total(b, "a"), "b": total(b, "b")}]]):
        rr = r0 + i
        bold = {"bold": True} if i == 3 else {}
        if i < 3:
            l.s(rr, 1, f"{i + 1}.", **TB)
            l.s(rr, 2, "Program " + x[2], **TB)
        else:
            l.m(rr, 1, rr, 2, "JUMLAH", **HD)
        for c, v in enumerate([x[4]["a"], x[4]["b"], x[4]["b"] - x[4]["a"]]):
            l.t(rr, 3 + c, rp(v, akhir=",00") if v >= 0 else f"({rp(-v)},00)", v, align="right", **TB, **bold)
        l.jml(cell(rr, 5), [cell(rr, 4)], [cell(rr, 3)])
        l.s(rr, 6, "APBD-P" if i < 3 else "", **TB)
    for c in (3, 4, 5):
        l.jml(cell(r0 + 3, c), [cell(r0 + i, c) for i in range(3)])
    l.ttd(r0 + 5, 2, "", ["BUPATI TABAWANA,"])
    l.ttd(r0 + 5, 5, "Wanasari, 14 Oktober 2024", ["SEKRETARIS DAERAH,"], "Pembina Utama Madya")
    docs.append(l.dok(["perubahan-pk"], [8, 8]))
    wb.close()

    p = folder / "Rekap DPPA Setda TA 2024.xlsx"
    wb = xlsxwriter.Workbook(str(p))
    l = L(wb, p, "Rekap")
    l.ws.set_column(0, 0, 20)
    l.ws.set_column(1, 1, 60)
    l.ws.set_column(2, 4, 20)
    for i, x in enumerate(
        [
            "PEMERINTAH " + kab,
            "REKAPITULASI DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA)",
            "SKPD : 4.01.0.00.0.00.01.0000 SEKRETARIAT DAERAH",
            "TAHUN ANGGARAN 2024",
        ]
    ):
        l.s(i, 0, x, bold=True)
    l.m(5, 0, 6, 0, "Kode", **HD)
    l.m(5, 1, 6, 1, "Program / Kegiatan", **HD)
    l.m(5, 2, 5, 3, "Jumlah (Rp)", **HD)
    l.s(6, 2, "Sebelum", **HD)
    l.s(6, 3, "Sesudah", **HD)
    l.m(5, 4, 6, 4, "Bertambah / (Berkurang)", **HD)
    r, pr, ip = 7, [], None
    kb = [x for x in b if x[0] < 3]
    anak = {}
    for x in kb:
        k = dict(border=1, bold=True, bg_color="#DDEBF7") if x[0] == 1 else dict(border=1)
        l.s(r, 0, x[1], **k)
        l.s(r, 1, ("PROGRAM " + x[2].upper()) if x[0] == 1 else x[2], **k)
        for c, v in enumerate([x[4]["a"], x[4]["b"], x[4]["b"] - x[4]["a"]]):
            l.n(r, 2 + c, v, num_format="#,##0;(#,##0);-", **k)
        l.jml(cell(r, 4), [cell(r, 3)], [cell(r, 2)])
        if x[0] == 1:
            ip = r
            pr.append(r)
            anak[r] = []
        else:
            anak[ip].append(r)
        r += 1
    l.m(r, 0, r, 1, "Jumlah Total", **HD)
    for c, v in enumerate([total(b, "a"), total(b, "b"), total(b, "b") - total(b, "a")]):
        l.n(r, 2 + c, v, num_format="#,##0;(#,##0);-", border=1, bold=True)
        l.jml(cell(r, 2 + c), [cell(q, 2 + c) for q in pr])
        for q in pr:
            l.jml(cell(q, 2 + c), [cell(z, 2 + c) for z in anak[q]])
    docs.append(l.dok(["dppa"], [len(kb), len(kb)]))
    wb.close()
    return {
        "cerita": "PK dan Perubahan PK dalam satu buku (tabel sasaran di atas tabel program, rupiah teks 'Rp. ...,00' dan kurung), rekap DPPA per kegiatan di berkas kedua; semua cocok.",
        "dokumen": docs,
        "bukan": [("PK Setda 2024 (final).xlsx", "Pernyataan")],
        "salah": [],
    }


def l02_dppa_kode_pecah_baris_sembunyi(folder: Path) -> dict:
    b, g = pohon(2002, 100)
    ubah(b, g, 100)
    subs = [x for x in b if x[0] == 3]
    subs[4][4]["b"] = 0  # kegiatan dibatalkan
    subs[9][4]["a"] = 0
    subs[9][4]["b"] = 184_650_000  # baru
    naik(b, "a")
    naik(b, "b")
    p = folder / "DPPA_SETDA_2023.xlsx"
    wb = xlsxwriter.Workbook(str(p))
    l = L(wb, p, "DPPA 2.2")
    ws = l.ws
    ws.set_column(0, 3, 5)
    ws.set_column(4, 4, 6.5)
    ws.set_column(5, 5, 58)
    ws.set_column(6, 6, 9)
    ws.set_column(7, 9, 18)
    ws.set_column(10, 10, 9)
    ws.set_column(11, 11, 22)
    for i, x in enumerate(
        [
            "PEMERINTAH KABUPATEN PEGUNUNGAN YALIMOR",
            "SEKRETARIAT DAERAH",
            "DAFTAR PROGRAM, KEGIATAN DAN SUB KEGIATAN SEBELUM DAN SESUDAH PERUBAHAN APBD T.A. 2023",
        ]
    ):
        l.m(i, 0, i, 11, x, bold=True, align="center")
    l.s(4, 0, "Sumber: DPPA-SKPD Nomor DPPA/B.1/4.01.0.00.0.00.01.0000/001/2023", italic=True)
    l.m(5, 0, 6, 4, "KODE", **HD)
    l.m(5, 5, 6, 5, "URAIAN", **HD)
    l.m(5, 6, 6, 6, "SUMBER DANA", **HD)
    l.m(5, 7, 5, 8, "JUMLAH ANGGARAN (Rp)", **HD)
    l.s(6, 7, "SEBELUM", **HD)
    l.s(6, 8, "SESUDAH", **HD)
    l.m(5, 9, 5, 10, "BERTAMBAH/(BERKURANG)", **HD)
    l.s(6, 9, "Rp", **HD)
    l.s(6, 10, "%", **HD)
    l.m(5, 11, 6, 11, "KET.", **HD)
    for c in range(12):
        if c >= 4:
            l.s(7, c, str(c - 3), border=1, align="center", font_size=8)
    nf = "#,##0;(#,##0);0"

    def isi(r, a, bb, **k):
        l.n(r, 7, a, num_format=nf, **k)
        l.n(r, 8, bb, num_format=nf, **k)
        l.n(r, 9, bb - a, num_format=nf, **k)
        if a:
            l.n(r, 10, pct(bb - a, a), num_format="0.00;(0.00);0.00", **k)
        else:
            l.s(r, 10, "-", align="right", **k)
        l.jml(cell(r, 9), [cell(r, 8)], [cell(r, 7)])

    r = 8
    TA, TBb = total(b, "a"), total(b, "b")
    k = dict(border=1, bold=True, bg_color="#FFF2CC")
    l.s(r, 0, "4", **k)
    l.s(r, 1, "01", **k)
    for c in (2, 3, 4, 6, 11):
        l.s(r, c, "", **k)
    l.s(r, 5, "SEKRETARIAT DAERAH", **k)
    isi(r, TA, TBb, **k)
    r0 = r
    r += 1
    rows = []
    for x in b:
        k = [None, dict(border=1, bold=True), dict(border=1, bold=True, italic=True), dict(border=1)][x[0]]
        kd = x[1].split(".")
        parts = ["4", "01", kd[2], ".".join(kd[3:5]), kd[5] if x[0] == 3 else ""]
        for c, q in enumerate(parts):
            l.s(r, c, q, **k)
        l.s(r, 5, ["", "Program ", "Kegiatan ", "Sub Kegiatan "][x[0]] + x[2], text_wrap=True, **k)
        l.s(r, 6, "" if x[0] < 3 else ("DAU" if "Gaji" in x[2] else "PAD"), **k)
        isi(r, x[4]["a"], x[4]["b"], **k)
        ket = ""
        if x[0] == 3:
            ket = "baru" if not x[4]["a"] else "tidak dilaksanakan" if not x[4]["b"] else ""
            if x[4]["a"] == x[4]["b"]:
                ws.set_row(r, None, None, {"hidden": True})
        l.s(r, 11, ket, **k)
        rows.append(r)
        r += 1
    l.m(r, 0, r, 6, "JUMLAH", **HD)
    isi(r, TA, TBb, border=1, bold=True)
    l.s(r, 11, "", border=1)
    cek_pohon(l, b, rows, [7, 8, 9], [r0, r])
    l.s(r + 1, 0, "*) sub kegiatan yang tidak berubah disembunyikan (unhide bila perlu)", italic=True, font_size=8)
    l.ttd(r + 3, 9, "Yalimor, 2 Oktober 2023", ["PENGGUNA ANGGARAN,", "SEKRETARIS DAERAH"])
    wb.close()
    return {
        "cerita": "DPPA dengan kode terpecah lima kolom, total SKPD di atas dan JUMLAH di bawah, sub kegiatan tanpa perubahan disembunyikan, satu baru (0) dan satu dibatalkan; semua jumlah benar.",
        "dokumen": [l.dok(["dppa"], [len(b), len(b) + 1])],
        "bukan": [],
        "salah": [],
    }


def l03_lra_indent_subtotal(folder: Path) -> dict:
    b, g = pohon(3003, 1, buang=(("4.01.01", "2.11"),))
    for x in b:
        if x[0] == 3:
            x[4]["r"] = x[4]["a"] * g.randint(8100, 9990) // 10000
    naik(b, "r")
    p = folder / "LRA Program s.d. Des 2022.xlsx"
    wb = xlsxwriter.Workbook(str(p))
    l = L(wb, p, "LRA")
    ws = l.ws
    ws.set_column(0, 0, 70)
    ws.set_column(1, 2, 19)
    ws.set_column(3, 3, 9)
    ws.set_column(4, 4, 18)
    ws.set_column(5, 5, 14)
    ws.set_column(7, 7, 34)
    l.s(0, 0, "Laporan Realisasi Belanja per Program, Kegiatan, Sub Kegiatan", bold=True, font_size=13)
    l.s(1, 0, "Setda Kab. Kepulauan Wondiau - posisi 31 Desember 2022")
    for c, x in enumerate(["Uraian", "Anggaran (Rp)", "Realisasi (Rp)", "% Real.", "Sisa Anggaran (Rp)", "Ket"]):
        l.s(3, c, x, bold=True, bottom=2, top=1, align="center")
    r = 4
    rows, st, salah = [], [], None
    target = [i for i, x in enumerate(b) if x[0] == 3 and x[2].startswith("Fasilitasi Penyusunan Produk")][0]

    def isi(r, a, re, **k):
        l.n(r, 1, a, **k)
        l.n(r, 2, re, **k)
        l.n(
            r,
            3,
            (pct(re, a) / 100),
            benar=pct(re, a),
            num_format="0.00%",
            **{q: w for q, w in k.items() if q != "num_format"},
        )
        l.n(r, 4, a - re, **k)
        l.jml(cell(r, 4), [cell(r, 1)], [cell(r, 2)])

    for i, x in enumerate(b):
        if x[0] == 1 and i:
            pass
        k = [None, dict(bold=True, bg_color="#E2EFDA"), dict(bold=True), {}][x[0]]
        l.s(r, 0, x[2].upper() if x[0] == 1 else x[2], indent=[0, 0, 1, 3][x[0]], **k)
        rows.append(r)
        if x[0] == 1:
            pr = r
        isi(r, x[4]["a"], x[4]["r"], **k)
        if i == target:
            s = str(x[4]["r"])
            for j in range(1, len(s) - 1):  # tukar dua angka besar
                if abs(int(s[j]) - int(s[j + 1])) >= 3:
                    w = int(s[:j] + s[j + 1] + s[j] + s[j + 2 :])
                    break
            ws.write_number(r, 2, w, l.f(num_format="#,##0"))
            benar = l.a.pop(cell(r, 2))
            salah = {"berkas": p.name, "lembar": "LRA", "sel": cell(r, 2), "benar": benar}
        if x[0] == 3 and x[4]["r"] * 100 < x[4]["a"] * 84:
            l.s(r, 5, "efisiensi", font_size=8)
        r += 1
        if i + 1 == len(b) or b[i + 1][0] == 1:
            pp = [y for y in b[: i + 1] if y[0] == 1][-1]
            l.s(r, 0, f"Sub Total Program {pp[2]}", italic=True, bold=True, align="right", top=1)
            isi(r, pp[4]["a"], pp[4]["r"], italic=True, bold=True, top=1)
            for c in (1, 2, 4):
                l.jml(cell(r, c), [cell(pr, c)])
            st.append(r)
            r += 2
    l.s(r, 0, "JUMLAH TOTAL", bold=True, top=1, bottom=6, align="right")
    isi(r, total(b, "a"), total(b, "r"), bold=True, top=1, bottom=6)
    for c in (1, 2, 4):
        l.jml(cell(r, c), [cell(q, c) for q in st])
    cek_pohon(l, b, rows, [1, 2, 4], r)
    # kotak kecil untuk grafik, di samping
    l.s(3, 7, "Grafik serapan", bold=True)
    for i, x in enumerate([y for y in b if y[0] == 1]):
        l.s(4 + i, 7, ["Penunjang", "Pemkesra", "Ekbang"][i])
        l.n(4 + i, 8, pct(x[4]["r"], x[4]["a"]) / 100, catat=False, num_format="0.0%")
    ch = wb.add_chart({"type": "bar"})
    ch.add_series({"categories": ["LRA", 4, 7, 6, 7], "values": ["LRA", 4, 8, 6, 8]})
    ws.insert_chart(8, 7, ch)
    l.ttd(r + 2, 4, "Wondiau, 9 Januari 2023", ["Pejabat Penatausahaan Keuangan"], "Penata Tk. I")
    wb.close()
    return {
        "cerita": "LRA tanpa kode (tebal dan indent), Sub Total per program, persen pecahan, kotak grafik di samping; satu realisasi sub kegiatan tertukar dua angkanya (kegiatan, program, sisa dan persen membantah).",
        "dokumen": [l.dok(["realisasi"], [len(b), len(b)])],
        "bukan": [],
        "salah": [salah],
    }


def l04_dpa_dan_rak_triwulan(folder: Path) -> dict:
    b, g = pohon(4004, 1000, buang=(("4.01.01", "2.14"), ("4.01.03", "2.01")))
    for x in b:
        if x[0] == 3:
            v = x[4]["a"]
            x[4]["m"] = v * g.randint(10, 30) // 100 // 1000 * 1000 if g.random() < 0.25 and "Gaji" not in x[2] else 0
            x[4]["o"] = v - x[4]["m"]
            if "Gaji" in x[2]:
                q = [v * 22 // 100, v * 30 // 100, v * 25 // 100]
            else:
                q = [v * g.randint(8, 20) // 100, v * g.randint(22, 32) // 100, v * g.randint(20, 30) // 100]
            q = [z // 1000 * 1000 for z in q]
            if g.random() < 0.15:
                q[0] = 0
            q.append(v - sum(q))
            for i in range(4):
                x[4][f"q{i}"] = q[i]
    for k in ["m", "o", "q0", "q1", "q2", "q3"]:
        naik(b, k)
    p = folder / "DPA-RAK Setda 2025.xlsx"
    wb = xlsxwriter.Workbook(str(p))
    l = L(wb, p, "DPA")
    l.ws.set_column(0, 0, 14)
    l.ws.set_column(1, 1, 64)
    l.ws.set_column(2, 4, 19)
    for i, (x, y) in enumerate(
        [
            ("Dokumen", "DPA-SKPD Belanja Tahun Anggaran 2025"),
            ("Organisasi", "Sekretariat Daerah Kabupaten Gianagara"),
            ("Provinsi", "Bali"),
        ]
    ):
        l.s(i, 0, x)
        l.s(i, 1, ": " + y, bold=True)
    l.m(4, 0, 5, 0, "Tingkat", **HD)
    l.m(4, 1, 5, 1, "Nomenklatur", **HD)
    l.m(4, 2, 4, 3, "Belanja (Rp)", **HD)
    l.s(5, 2, "Operasi", **HD)
    l.s(5, 3, "Modal", **HD)
    l.m(4, 4, 5, 4, "Jumlah (Rp)", **HD)
    r, rows = 6, []
    for x in b:
        k = dict(border=1, bold=True) if x[0] == 1 else dict(border=1)
        l.s(r, 0, ["", "Program", "Kegiatan", "Sub Kegiatan"][x[0]], **k)
        l.s(r, 1, x[2], text_wrap=True, **k)
        for c, q in enumerate(["o", "m", "a"]):
            l.n(r, 2 + c, x[4][q], num_format='#,##0;-#,##0;"-"', **k)
        l.jml(cell(r, 4), [cell(r, 2), cell(r, 3)])
        rows.append(r)
        r += 1
    l.m(r, 0, r, 1, "Total Belanja Setda", **HD)
    for c, q in enumerate(["o", "m", "a"]):
        l.n(r, 2 + c, total(b, q), border=1, bold=True)
    cek_pohon(l, b, rows, [2, 3, 4], r)
    d1 = l.dok(["dpa"], [len(b), len(b)])

    l = L(wb, p, "RAK TW")
    l.ws.set_column(0, 0, 20)
    l.ws.set_column(1, 1, 60)
    l.ws.set_column(2, 7, 17)
    l.m(0, 0, 0, 6, "RENCANA ANGGARAN KAS (RAK) PER TRIWULAN", bold=True, align="center")
    l.m(1, 0, 1, 6, "SEKRETARIAT DAERAH KABUPATEN GIANAGARA TAHUN ANGGARAN 2025", bold=True, align="center")
    l.m(3, 0, 4, 0, "Kode Rek.", **HD)
    l.m(3, 1, 4, 1, "Program/Kegiatan/Sub Kegiatan", **HD)
    l.m(3, 2, 4, 2, "Pagu DPA", **HD)
    l.m(3, 3, 3, 6, "Rencana Penarikan Dana", **HD)
    for c in range(4):
        l.s(4, 3 + c, "TW " + ["I", "II", "III", "IV"][c], **HD)
    r, rows = 5, []
    keys = ["a", "q0", "q1", "q2", "q3"]
    for x in b:
        k = dict(border=1, bold=True) if x[0] < 3 else dict(border=1)
        l.s(r, 0, x[1], **k)
        l.s(r, 1, x[2], text_wrap=True, **k)
        for c, q in enumerate(keys):
            l.t(r, 2 + c, rp(x[4][q]), x[4][q], align="right", **k)
        l.jml(cell(r, 2), [cell(r, c) for c in range(3, 7)])
        rows.append(r)
        r += 1
    l.m(r, 0, r, 1, "Jumlah Total", **HD)
    for c, q in enumerate(keys):
        l.t(r, 2 + c, rp(total(b, q)), total(b, q), border=1, bold=True, align="right")
    l.jml(cell(r, 2), [cell(r, c) for c in range(3, 7)])
    cek_pohon(l, b, rows, range(2, 7), r)
    d2 = l.dok(["rak"], [len(b), len(b)])
    # tabel kedua di bawah: kumulatif per program
    l.a = {}
    r += 3
    l.s(r, 0, "Rekapitulasi RAK per Program (kumulatif s.d. triwulan)", bold=True)
    r += 1
    for c, x in enumerate(["No", "Program", "Pagu", "s.d. TW I", "s.d. TW II", "s.d. TW III", "s.d. TW IV"]):
        l.s(r, c, x, **HD)
    r += 1
    r0 = r
    pr = [(x[2], x[4]) for x in b if x[0] == 1]
    pr.append(("JUMLAH", {q: total(b, q) for q in keys}))
    for i, (nm, v) in enumerate(pr):
        l.s(r, 0, str(i + 1) if i < 3 else "", border=1)
        l.s(r, 1, nm, border=1, bold=i == 3)
        l.t(r, 2, rp(v["a"]), v["a"], border=1, align="right")
        s = 0
        for c in range(4):
            s += v[f"q{c}"]
            l.t(r, 3 + c, rp(s), s, border=1, align="right")
        l.jml(cell(r, 6), [cell(r, 2)])
        r += 1
    for c in range(2, 7):
        l.jml(cell(r - 1, c), [cell(r0 + i, c) for i in range(3)])
    d3 = l.dok(["rak"], [3, 3])
    l.ttd(r + 1, 5, "Gianagara, 6 Januari 2025", ["Sekretaris Daerah", "selaku Pengguna Anggaran,"])
    wb.close()
    return {
        "cerita": "DPA (tingkat dengan kata di kolom sendiri, operasi/modal) dan RAK triwulan berangka teks dengan tabel kumulatif per program di bawahnya; semua cocok.",
        "dokumen": [d1, d2, d3],
        "bukan": [],
        "salah": [],
    }


def l05_pengukuran_dan_perbandingan(folder: Path) -> dict:
    p = folder / "Pengukuran Kinerja 2023.xlsx"
    wb = xlsxwriter.Workbook(str(p))
    l = L(wb, p, "PENGUKURAN")
    ws = l.ws
    ws.set_column(0, 0, 4)
    ws.set_column(1, 2, 34)
    ws.set_column(3, 6, 10)
    ws.set_column(7, 7, 44)
    ws.set_column(8, 9, 19)
    ws.set_column(10, 10, 9)
    l.m(0, 0, 0, 10, "PENGUKURAN KINERJA", bold=True, align="center", font_size=14)
    l.s(1, 0, "Nama OPD : Sekretariat Daerah Provinsi Papua Lembah")
    l.s(2, 0, "Tahun Anggaran : 2023")
    l.m(4, 0, 6, 0, "NO", **HD)
    l.m(4, 1, 6, 1, "SASARAN STRATEGIS", **HD)
    l.m(4, 2, 4, 6, "KINERJA", **HD)
    for c, x in enumerate(["Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"]):
        l.m(5, 2 + c, 6, 2 + c, x, **HD)
    l.m(4, 7, 4, 10, "ANGGARAN", **HD)
    l.m(5, 7, 6, 7, "Program", **HD)
    l.m(5, 8, 5, 10, "Belanja", **HD)
    for c, x in enumerate(["Pagu (Rp)", "Realisasi (Rp)", "%"]):
        l.s(6, 8 + c, x, **HD)
    for c in range(11):
        l.s(7, c, str(c + 1), border=1, align="center", italic=True)
    g = random.Random(5005)
    s1, s2, s3 = (
        "Meningkatnya kualitas tata kelola pemerintahan daerah",
        "Meningkatnya kualitas kebijakan dan layanan kesejahteraan rakyat Orang Asli Papua",
        "Meningkatnya efektivitas kebijakan perekonomian dan administrasi pembangunan",
    )
    data = [  # sasaran, indikator, satuan, target, realisasi, program, lalu
        (s1, "Nilai LPPD", "Skor", "2.85", "2.79", "Program Pemerintahan dan Otonomi Daerah", "2.7"),
        (
            s1,
            "Nilai SAKIP Sekretariat Daerah",
            "Nilai",
            "68",
            "66.35",
            "Program Penunjang Urusan Pemerintahan Daerah Provinsi",
            "64.9",
        ),
        (s1, "Indeks Reformasi Hukum", "Indeks", "75", "78.2", "Program Fasilitasi dan Koordinasi Hukum", "71.4"),
        (s1, "Indeks Kepuasan Masyarakat", "Indeks", "82", "83.64", "Program Penataan Organisasi", "80.15"),
        (
            s2,
            "Persentase kampung penerima layanan bina mental spiritual",
            "%",
            "60",
            "54",
            "Program Kesejahteraan Rakyat",
            "48.5",
        ),
        (
            s3,
            "Persentase rekomendasi kebijakan ekonomi yang ditindaklanjuti",
            "%",
            "80",
            "80",
            "Program Perekonomian dan Pembangunan",
            "76",
        ),
        (
            s3,
            "Tingkat kematangan UKPBJ",
            "Level",
            "3",
            "2",
            "Program Kebijakan dan Pelayanan Pengadaan Barang dan Jasa",
            "2",
        ),
        (
            s3,
            "Jumlah dokumen laporan pengendalian pembangunan",
            "Dokumen",
            "12",
            "12",
            "Program Kebijakan Administrasi Pembangunan",
            "11",
        ),
    ]
    r = r0 = 8
    A = R = 0
    no, last = 0, None
    for s, ind, st, t, re, prog, _ in data:
        if s != last:
            no += 1
            last = s
        l.s(r, 0, str(no), **TB)
        l.s(r, 1, s, **TB)
        l.s(r, 2, ind, **TB)
        l.s(r, 3, st, **TB)
        nf = "General"
        l.n(r, 4, Decimal(t), num_format=nf, **TB)
        l.n(r, 5, Decimal(re), num_format=nf, **TB)
        l.n(r, 6, pct(re, t), num_format="0.00", **TB)
        a = g.randint(2_100_000_000, 9_800_000_000) if "Penunjang" not in prog else 61_482_937_500
        x = a * g.randint(8800, 9890) // 10000
        l.s(r, 7, prog, **TB)
        l.n(r, 8, a, **TB)
        l.n(r, 9, x, **TB)
        l.n(r, 10, pct(x, a), num_format="0.00", **TB)
        A += a
        R += x
        r += 1
    l.m(r, 0, r, 7, "JUMLAH", **HD)
    l.n(r, 8, A, border=1, bold=True)
    l.n(r, 9, R, border=1, bold=True)
    l.n(r, 10, pct(R, A), num_format="0.00", border=1, bold=True)
    for c in (8, 9):
        l.jml(cell(r, c), [cell(q, c) for q in range(r0, r)])
    r += 2
    l.s(r, 1, "Jumlah Anggaran Program Tahun 2023")
    l.s(r, 2, ": " + rp(A, "Rp. ", ",00"))
    l.s(r + 1, 1, "Jumlah Realisasi Anggaran Program Tahun 2023")
    l.s(r + 1, 2, ": " + rp(R, "Rp. ", ",00"))
    l.s(r + 2, 1, "Persentase Capaian Program Tahun 2023")
    l.s(r + 2, 2, f": {koma(pct(R, A))} %")
    l.ttd(r + 4, 8, "Lembah Baliem, 22 Januari 2024", ["SEKRETARIS DAERAH,"], "Pembina Utama Madya")
    d1 = l.dok(["pengukuran"], [8, 8])
    l = L(wb, p, "Pembanding")
    l.ws.set_column(1, 1, 52)
    l.ws.set_column(2, 7, 12)
    l.s(0, 0, "Tabel 3.2 Perbandingan Realisasi dan Capaian Kinerja Tahun 2022 dan 2023", bold=True)
    l.m(2, 0, 3, 0, "No.", **HD)
    l.m(2, 1, 3, 1, "Indikator Kinerja", **HD)
    l.m(2, 2, 2, 3, "Realisasi", **HD)
    l.s(3, 2, "2022", **HD)
    l.s(3, 3, "2023", **HD)
    l.m(2, 4, 3, 4, "Naik/ Turun", **HD)
    l.m(2, 5, 3, 5, "Keterangan", **HD)
    for i, (_, ind, st, t, re, _, lalu) in enumerate(data):
        rr = 4 + i
        l.s(rr, 0, f"{i + 1}.", **TB)
        l.s(rr, 1, ind, **TB)
        sel = Decimal(re) - Decimal(lalu)
        for c, v in enumerate([Decimal(lalu), Decimal(re), sel]):
            l.t(rr, 2 + c, koma(v) + (" %" if st == "%" and c < 2 else ""), v, align="center", **TB)
        l.s(rr, 5, "naik" if sel > 0 else "tetap", **TB)
    d2 = l.dok(["perbandingan"], [8, 8])
    wb.close()
    return {
        "cerita": "Pengukuran kinerja tiga baris judul dengan sasaran diulang tiap baris, satu program per indikator, tiga baris rekap teks di bawah; lembar kedua perbandingan tahun lalu berangka teks; semua benar.",
        "dokumen": [d1, d2],
        "bukan": [],
        "salah": [],
    }


def l06_renja_ribuan(folder: Path) -> dict:
    b, g = pohon(6006, 10000, buang=(("4.01.01", "2.02"), ("4.01.02", "2.03"), ("4.01.03", "2.02")))
    for x in b:
        if x[0] == 3:
            x[4]["b"] = x[4]["a"] * g.choice([102, 105, 110]) // 100 // 1000 * 1000
    naik(b, "b")
    p = folder / "Renja Setda 2026_TC33.xlsx"
    wb = xlsxwriter.Workbook(str(p))
    l = L(wb, p, "T-C.33")
    ws = l.ws
    ws.set_column(0, 0, 19)
    ws.set_column(1, 2, 46)
    ws.set_column(3, 3, 16)
    ws.set_column(4, 4, 12)
    ws.set_column(5, 5, 16)
    ws.set_column(6, 7, 11)
    ws.set_column(8, 8, 12)
    ws.set_column(9, 9, 16)
    l.s(0, 0, "Tabel T-C.33", italic=True)
    l.m(
        1,
        0,
        1,
        9,
        "Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2026 dan Prakiraan Maju Tahun 2027",
        bold=True,
        align="center",
    )
    l.m(2, 0, 2, 9, "Sekretariat Daerah Kabupaten Klungsari", bold=True, align="center")
    l.s(3, 9, "(dalam ribuan rupiah)", italic=True, align="right")
    l.m(4, 0, 6, 0, "Kode", **HD)
    l.m(4, 1, 6, 1, "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan", **HD)
    l.m(4, 2, 6, 2, "Indikator Kinerja Program/Kegiatan/Sub Kegiatan", **HD)
    l.m(4, 3, 4, 6, "Rencana Tahun 2026", **HD)
    l.m(5, 3, 6, 3, "Lokasi", **HD)
    l.m(5, 4, 6, 4, "Target Capaian Kinerja", **HD)
    l.m(5, 5, 6, 5, "Pagu Indikatif (Rp 000)", **HD)
    l.m(5, 6, 6, 6, "Sumber Dana", **HD)
    l.m(4, 7, 6, 7, "Catatan Penting", **HD)
    l.m(4, 8, 4, 9, "Prakiraan Maju Rencana Tahun 2027", **HD)
    l.m(5, 8, 6, 8, "Target", **HD)
    l.m(5, 9, 6, 9, "Pagu (Rp 000)", **HD)
    for c in range(10):
        l.s(7, c, f"({c + 1})", border=1, align="center", font_size=8)
    r = 8
    k = dict(border=1, bold=True)
    for c in range(10):
        l.s(r, c, "", **k)
    l.s(r, 0, "4.01", **k)
    l.s(r, 1, "UNSUR PENDUKUNG URUSAN PEMERINTAHAN: SEKRETARIAT DAERAH", text_wrap=True, **k)
    r += 1
    rows, tambah, st = [], 0, []

    def uang(r, x, **k):
        l.n(r, 5, x["a"] // 1000, benar=x["a"], **k)
        l.n(r, 9, x["b"] // 1000, benar=x["b"], **k)

    for i, x in enumerate(b):
        k = dict(border=1, valign="top", text_wrap=True, **[{}, dict(bold=True), dict(italic=True), {}][x[0]])
        for c in (3, 6, 7):
            l.s(r, c, "", **k)
        l.s(r, 0, x[1], **k)
        l.s(r, 1, ("PROGRAM " + x[2].upper()) if x[0] == 1 else x[2], **k)
        if x[0] == 1:
            l.s(r, 2, f"Persentase ketercapaian sasaran program {x[2].lower()}", **k)
            l.t(r, 4, "100 %", 100, **k)
            l.t(r, 8, "100 %", 100, **k)
        elif x[0] == 2:
            l.s(r, 2, "Persentase pelaksanaan " + x[2][0].lower() + x[2][1:], **k)
            l.t(r, 4, "100 %", 100, **k)
            l.t(r, 8, "100 %", 100, **k)
        else:
            n = g.choice([2, 4, 12])
            l.s(r, 2, "Jumlah dokumen hasil " + x[2][0].lower() + x[2][1:], **k)
            l.t(r, 4, f"{n} Dokumen", n, **k)
            l.t(r, 8, f"{n} Dokumen", n, **k)
            l.s(r, 3, "Kab. Klungsari", **k)
            l.s(r, 6, "PAD" if g.random() < 0.5 else "DAU", **k)
        uang(r, x[4], **k)
        rows.append(r)
        r += 1
        if x[0] == 3 and g.random() < 0.2:  # indikator kedua, tanpa pagu
            n = g.choice([1, 2, 4])
            for c in (0, 1, 3, 5, 6, 7, 9):
                l.s(r, c, "", **k)
            l.s(r, 2, "Jumlah laporan hasil koordinasi yang disusun", **k)
            l.t(r, 4, f"{n} Laporan", n, **k)
            l.t(r, 8, f"{n} Laporan", n, **k)
            tambah += 1
            r += 1
        if i + 1 == len(b) or b[i + 1][0] == 1:
            pi = [j for j in range(i + 1) if b[j][0] == 1][-1]
            l.m(r, 0, r, 4, f"Sub Jumlah {b[pi][1]}", border=1, bold=True, align="right", bg_color="#EDEDED")
            uang(r, b[pi][4], border=1, bold=True, bg_color="#EDEDED")
            for c in (5, 9):
                l.jml(cell(r, c), [cell(rows[pi], c)])
            r += 1
    l.m(r, 0, r, 4, "JUMLAH PAGU INDIKATIF", **HD)
    uang(r, {"a": total(b, "a"), "b": total(b, "b")}, border=1, bold=True)
    cek_pohon(l, b, rows, [5, 9], r)
    l.s(r + 1, 0, "Ket: Prakiraan maju belum memperhitungkan kenaikan gaji.", italic=True, font_size=8)
    l.ttd(r + 3, 8, "Semarapati, 30 Juni 2025", ["Plt. SEKRETARIS DAERAH"])
    d = l.dok(["renja"], [len(b), len(b) + tambah + 1])
    wb.close()
    return {
        "cerita": "Renja T-C.33 dalam ribuan rupiah dengan prakiraan maju, sub jumlah per program, beberapa indikator kedua tanpa pagu; semua jumlah benar.",
        "dokumen": [d],
        "bukan": [],
        "salah": [],
    }


def l07_rkt_bersanding(folder: Path) -> dict:
    b, g = pohon(7007, 1000, buang=(("4.01.01", "2.11"),))
    p = folder / "RKT 2022 Setda.xlsx"
    wb = xlsxwriter.Workbook(str(p))
    l = L(wb, p, "RKT")
    ws = l.ws
    ws.set_column(0, 0, 4)
    for c in range(1, 13):
        ws.set_column(c, c, [26, 26, 8, 20][(c - 1) % 4])
    l.m(0, 0, 0, 12, "RENCANA KINERJA TAHUNAN (RKT)", bold=True, align="center")
    l.m(1, 0, 1, 12, "SEKRETARIAT DAERAH KABUPATEN MAPIRAYA TAHUN 2022", bold=True, align="center")
    l.m(3, 0, 5, 0, "NO", **HD)
    for i, x in enumerate(["PROGRAM", "KEGIATAN", "SUB KEGIATAN"]):
        c = 1 + 4 * i
        l.m(3, c, 3, c + 3, x, **HD)
        l.m(4, c, 5, c, "URAIAN", **HD)
        l.m(4, c + 1, 5, c + 1, "INDIKATOR", **HD)
        l.m(4, c + 2, 4, c + 3, "TARGET", **HD)
        l.s(5, c + 2, "K", **HD)
        l.s(5, c + 3, "Rp.", **HD)
    for c in range(13):
        l.s(6, c, str(c + 1), border=1, align="center", font_size=8)
    r0 = 7
    r = r0
    pos = {}
    for i, x in enumerate(b):
        if x[0] == 3:
            pos[i] = (r, r)
            r += 1
    for lv in (2, 1):
        for i, x in enumerate(b):
            if x[0] == lv:
                an = [pos[j] for j, y in enumerate(b) if y[3] == i]
                pos[i] = (an[0][0], an[-1][1])
    no = 0
    for i, x in enumerate(b):
        a, z = pos[i]
        c = 1 + 4 * (x[0] - 1)
        if x[0] == 1:
            no += 1
            l.m(a, 0, z, 0, str(no), **TB)
        ind, k = [
            None,
            ("Persentase ketercapaian indikator program", "100 %"),
            ("Persentase keluaran kegiatan yang selesai", "100 %"),
            ("Jumlah dokumen " + x[2][0].lower() + x[2][1:], f"{g.choice([1, 2, 4, 12])} dok"),
        ][x[0]]
        l.m(a, c, z, c, x[2], **TB)
        l.m(a, c + 1, z, c + 1, ind, **TB)
        l.m(a, c + 2, z, c + 2, k, align="center", **TB)
        l.a[cell(a, c + 2)] = k.split()[0]
        tx = rp(x[4]["a"])
        if x[0] == 2 and x[2] == "Pelaksanaan Kebijakan Kesejahteraan Rakyat":
            s = str(x[4]["a"])
            tx = rp(int(s[:2] + s[3:]))  # satu angka hilang
            salah = {"berkas": p.name, "lembar": "RKT", "sel": cell(a, c + 3), "benar": s}
        else:
            l.a[cell(a, c + 3)] = str(x[4]["a"])
        l.m(a, c + 3, z, c + 3, tx, align="right", **TB)
    l.m(r, 0, r, 3, "JUMLAH", **HD)
    for c in (4, 8, 12):
        l.t(r, c, rp(total(b, "a")), total(b, "a"), border=1, bold=True, align="right")
        l.jml(cell(r, c), [cell(pos[i][0], c) for i, x in enumerate(b) if x[0] == c // 4])
    for c1, c2 in ((5, 7), (9, 11)):
        l.m(r, c1, r, c2, "", **HD)
    for i, x in enumerate(b):
        if x[0] < 3:
            l.jml(cell(pos[i][0], 4 * x[0]), [cell(pos[j][0], 4 * x[0] + 4) for j, y in enumerate(b) if y[3] == i])
    l.ttd(r + 2, 10, "Mapiraya, 4 Januari 2022", ["SEKRETARIS DAERAH,"])
    n = {q: sum(x[0] == q for x in b) for q in (1, 2, 3)}
    d = l.dok(["rkt"], [n[3], len(b)])
    wb.close()
    return {
        "cerita": "RKT bersanding Program | Kegiatan | Sub Kegiatan (gabung ke bawah, rupiah teks), JUMLAH di ketiga kolom Rp; satu rupiah kegiatan kehilangan satu angka (sub kegiatan, program dan JUMLAH kolom membantah).",
        "dokumen": [d],
        "bukan": [],
        "salah": [salah],
    }


def l08_lra_triwulan_nomor_rumus(folder: Path) -> dict:
    b, g = pohon(8008, 1, buang=(("4.01.01", "2.01"), ("4.01.02", "2.01")))
    for x in b:
        if x[0] == 3:
            v = x[4]["a"]
            x[4]["r0"] = v * g.randint(5, 19) // 100
            x[4]["r1"] = v * g.randint(18, 27) // 100
            x[4]["r2"] = v * g.randint(18, 26) // 100
            x[4]["r3"] = v * g.randint(15, 27) // 100
    for q in range(4):
        naik(b, f"r{q}")
    p = folder / "realisasi tw setda 2024.xlsx"
    wb = xlsxwriter.Workbook(str(p))
    l = L(wb, p, "REALISASI TW IV")
    ws = l.ws
    ws.set_column(0, 0, 6)
    ws.set_column(1, 1, 24, None, {"hidden": True})
    ws.set_column(2, 2, 62)
    ws.set_column(3, 8, 18)
    ws.set_column(9, 9, 9)
    ws.set_column(10, 10, 18)
    l.s(0, 0, "REALISASI ANGGARAN PER TRIWULAN TAHUN 2024", bold=True)
    l.s(1, 0, "SETDA KAB. BULELANG BARAT")
    l.s(2, 0, "Keadaan s/d 31 Desember 2024")
    l.m(4, 0, 5, 0, "No", **HD)
    l.m(4, 1, 5, 1, "Kode SIPD", **HD)
    l.m(4, 2, 5, 2, "Program / Keg / Sub Keg", **HD)
    l.m(4, 3, 5, 3, "DPPA (Rp)", **HD)
    l.m(4, 4, 4, 7, "Realisasi (Rp)", **HD)
    for c in range(4):
        l.s(5, 4 + c, "Trw. " + ["I", "II", "III", "IV"][c], **HD)
    l.m(4, 8, 5, 8, "Jumlah Realisasi", **HD)
    l.m(4, 9, 5, 9, "Serapan (%)", **HD)
    l.m(4, 10, 5, 10, "Sisa", **HD)
    rt = 6
    rows = [rt + 1 + i for i in range(len(b))]
    keys = ["a", "r0", "r1", "r2", "r3"]

    def isi(r, v, src, **k):
        for c, q in enumerate(keys):
            C = 3 + c
            if src is None:
                l.n(r, C, v[q], **k)
            else:
                l.rumus(r, C, "=" + "+".join(cell(z, C) for z in src), v[q], **k)
        S = sum(v[q] for q in keys[1:])
        e = r + 1
        l.rumus(r, 8, f"=SUM(E{e}:H{e})", S, **k)
        l.rumus(r, 9, f"=ROUND(I{e}/D{e}*100,2)", pct(S, v["a"]), num_format="0.00", **k)
        l.rumus(r, 10, f"=D{e}-I{e}", v["a"] - S, **k)
        l.jml(cell(r, 8), [cell(r, c) for c in range(4, 8)])
        l.jml(cell(r, 10), [cell(r, 3)], [cell(r, 8)])

    l.s(rt, 0, "", border=1)
    l.s(rt, 1, "4.01", border=1)
    l.s(rt, 2, "TOTAL BELANJA SETDA", border=1, bold=True)
    isi(rt, {q: total(b, q) for q in keys}, [rows[i] for i, x in enumerate(b) if x[0] == 1], border=1, bold=True)
    cnt = [0, 0, 0, 0]
    for i, x in enumerate(b):
        cnt[x[0]] += 1
        for q in range(x[0] + 1, 4):
            cnt[q] = 0
        no = [None, f"{chr(64 + cnt[1])}.", f"{cnt[2]}.", f"{chr(96 + cnt[3])}."][x[0]]
        r = rows[i]
        l.s(r, 0, no, border=1, align=["", "left", "center", "right"][x[0]])
        l.s(r, 1, x[1], border=1)
        l.s(r, 2, x[2], border=1, text_wrap=True)
        isi(r, x[4], None if x[0] == 3 else [rows[j] for j, y in enumerate(b) if y[3] == i], border=1)
    cek_pohon(l, b, rows, [3, 4, 5, 6, 7, 8, 10], rt)
    r = rows[-1] + 2
    l.s(r, 2, "Catatan: realisasi sesuai SP2D, belum dikurangi setoran UYHD bulan Januari.", italic=True)
    l.ttd(r + 2, 7, "Seririt Kulon, 8 Januari 2025", ["Kepala Bagian Perencanaan dan Keuangan,"], "Pembina Tk. I")
    d = l.dok(["realisasi"], [len(b), len(b)])
    h = L(wb, p, "ref")
    for i, x in enumerate(["Bagian Umum", "Bagian Hukum", "Bagian Organisasi", "Bagian Kesra", "Bagian PBJ"]):
        h.s(i + 1, 0, x)
        h.s(i + 1, 1, "PPTK " + str(i + 1))
    h.s(0, 0, "Bagian")
    h.s(0, 1, "PPTK")
    h.ws.hide()
    l2 = L(wb, p, "Kendala")
    for i, x in enumerate(
        [
            "Kendala dan tindak lanjut",
            "1. Pergeseran anggaran baru disahkan bulan Agustus sehingga triwulan III rendah.",
            "2. Penyedia terlambat menyampaikan tagihan.",
            "Tindak lanjut: rapat evaluasi tiap awal bulan bersama PPTK.",
        ]
    ):
        l2.s(i, 0, x)
    wb.close()
    return {
        "cerita": "Realisasi per triwulan, tingkat hanya dari penomoran A./1./a. (kolom kode tersembunyi), total di atas, semua induk rumus dengan nilai tersimpan, lembar rujukan tersembunyi; semua jumlah benar.",
        "dokumen": [d],
        "bukan": [(p.name, "ref"), (p.name, "Kendala")],
        "salah": [],
    }
