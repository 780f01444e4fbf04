"""Round 9, written as a head of programme of a kecamatan, then of a Dinas PU, keeps neat official forms."""

from __future__ import annotations

import random
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell as sel

BULAN = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]


def pct(a, b):
    return (Decimal(a) * 100 / Decimal(b)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def teks(n):
    return f"{n:,}".replace(",", ".")


class Buku:
    def __init__(self, path):
        self.wb = xlsxwriter.Workbook(str(path))
        self.f = {}

    def fmt(self, **k):
        key = tuple(sorted(k.items()))
        if key not in self.f:
            self.f[key] = self.wb.add_format({"font_name": "Arial", "font_size": 10, "valign": "top", **k})
        return self.f[key]

    def lembar(self, nama):
        return Lembar(self, nama)

    def tutup(self):
        self.wb.close()


class Lembar:
    def __init__(self, b, nama):
        self.b, self.nama, self.ws, self.angka, self.baris = b, nama, b.wb.add_worksheet(nama), {}, 0

    def judul(self, r, c1, c2, t, **k):
        self.ws.merge_range(r, c1, r, c2, t, self.b.fmt(bold=True, align="center", **k))

    def kop(self, r1, c1, t, r2=None, c2=None):
        r2, c2 = r1 if r2 is None else r2, c1 if c2 is None else c2
        f = self.b.fmt(bold=True, align="center", valign="vcenter", text_wrap=True, border=1, bg_color="#D9E1F2")
        if (r1, c1) == (r2, c2):
            self.ws.write(r1, c1, t, f)
        else:
            self.ws.merge_range(r1, c1, r2, c2, t, f)

    def nomor(self, r, c1, n, bentuk="{}"):
        for i in range(n):
            t = bentuk.format(i + 1)
            f = self.b.fmt(italic=True, align="center", border=1, font_size=8)
            if t.isdigit():
                self.ws.write_number(r, c1 + i, int(t), f)
            else:
                self.ws.write_string(r, c1 + i, t, f)

    def t(self, r, c, v, **k):
        self.ws.write_string(r, c, v, self.b.fmt(**{"border": 1, "text_wrap": True, **k}))

    def polos(self, r, c, v, **k):
        self.ws.write_string(r, c, v, self.b.fmt(**k))

    def kosong(self, r, cs, **k):
        for c in cs:
            self.ws.write_blank(r, c, None, self.b.fmt(border=1, **k))

    def n(self, r, c, v, rumus=None, benar=None, nf="#,##0", **k):
        f = self.b.fmt(border=1, num_format=nf, **k)
        w = float(v) if isinstance(v, Decimal) else v
        if rumus:
            self.ws.write_formula(r, c, rumus, f, w)
        else:
            self.ws.write_number(r, c, w, f)
        self.angka[sel(r, c)] = str(benar if benar is not None else v)

    def nt(self, r, c, text, benar, **k):
        self.t(r, c, text, **k)
        self.angka[sel(r, c)] = str(benar)

    def ttd(self, r, c, jabatan, tempat):
        for i, x in enumerate(
            [tempat, jabatan, "", "", "", "NAMA PEJABAT", "Pembina Tk. I", "NIP. 19710203 199803 1 004"]
        ):
            if x:
                self.ws.write_string(
                    r + i,
                    c,
                    x,
                    self.b.fmt(align="center", bold=x.startswith("NAMA"), underline=1 if x.startswith("NAMA") else 0),
                )

    def dok(self, berkas, jenis, baris):
        return {"berkas": berkas, "lembar": self.nama, "jenis": jenis, "baris": baris, "angka": dict(self.angka)}


# ---------------------------------------------------------------- trees: (code, name, [children]) / leaf (code, name, amounts)
KEC = [
    (
        "7.01.01",
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        [
            (
                "7.01.01.2.01",
                "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                [
                    ("7.01.01.2.01.0001", "Penyusunan Dokumen Perencanaan Perangkat Daerah", 18450000),
                    (
                        "7.01.01.2.01.0006",
                        "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
                        12375000,
                    ),
                ],
            ),
            (
                "7.01.01.2.02",
                "Administrasi Keuangan Perangkat Daerah",
                [
                    ("7.01.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN", 6874312900),
                    ("7.01.01.2.02.0002", "Penyediaan Administrasi Pelaksanaan Tugas ASN", 214560000),
                ],
            ),
            (
                "7.01.01.2.06",
                "Administrasi Umum Perangkat Daerah",
                [
                    ("7.01.01.2.06.0001", "Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor", 23817500),
                    ("7.01.01.2.06.0004", "Penyediaan Bahan Logistik Kantor", 146922300),
                    ("7.01.01.2.06.0009", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", 87640000),
                ],
            ),
            (
                "7.01.01.2.08",
                "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                [
                    ("7.01.01.2.08.0002", "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", 318450000),
                    ("7.01.01.2.08.0004", "Penyediaan Jasa Pelayanan Umum Kantor", 1263984000),
                ],
            ),
            (
                "7.01.01.2.09",
                "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
                [
                    (
                        "7.01.01.2.09.0002",
                        "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak, dan Perizinan Kendaraan Dinas "
                        "Operasional atau Lapangan",
                        192735000,
                    ),
                    ("7.01.01.2.09.0009", "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya", 284116750),
                ],
            ),
        ],
    ),
    (
        "7.01.02",
        "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
        [
            (
                "7.01.02.2.01",
                "Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan",
                [("7.01.02.2.01.0002", "Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan", 96580000)],
            ),
            (
                "7.01.02.2.03",
                "Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat",
                [
                    (
                        "7.01.02.2.03.0003",
                        "Pelaksanaan Urusan Pemerintahan yang Terkait dengan Kewenangan Lain yang Dilimpahkan",
                        173428000,
                    )
                ],
            ),
        ],
    ),
    (
        "7.01.03",
        "Program Pemberdayaan Masyarakat Desa dan Kelurahan",
        [
            (
                "7.01.03.2.02",
                "Kegiatan Pemberdayaan Kelurahan",
                [
                    (
                        "7.01.03.2.02.0001",
                        "Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di "
                        "Kelurahan",
                        64215000,
                    ),
                    ("7.01.03.2.02.0002", "Pembangunan Sarana dan Prasarana Kelurahan", 3947283600),
                    ("7.01.03.2.02.0003", "Pemberdayaan Masyarakat di Kelurahan", 1528634000),
                ],
            )
        ],
    ),
    (
        "7.01.04",
        "Program Koordinasi Ketentraman dan Ketertiban Umum",
        [
            (
                "7.01.04.2.01",
                "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
                [
                    (
                        "7.01.04.2.01.0001",
                        "Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia dan "
                        "Instansi Vertikal di Wilayah Kecamatan",
                        138970000,
                    )
                ],
            )
        ],
    ),
]
PU = [
    (
        "1.03.01",
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
        [
            (
                "1.03.01.2.01",
                "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                [
                    ("1.03.01.2.01.0001", "Penyusunan Dokumen Perencanaan Perangkat Daerah", (0, 74350000, 0)),
                    ("1.03.01.2.01.0007", "Evaluasi Kinerja Perangkat Daerah", (0, 41825000, 0)),
                ],
            ),
            (
                "1.03.01.2.02",
                "Administrasi Keuangan Perangkat Daerah",
                [("1.03.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN", (14936274800, 0, 0))],
            ),
            (
                "1.03.01.2.07",
                "Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah",
                [
                    ("1.03.01.2.07.0003", "Pengadaan Alat Besar", (0, 38500000, 2864000000)),
                    ("1.03.01.2.07.0006", "Pengadaan Peralatan dan Mesin Lainnya", (0, 0, 417930000)),
                ],
            ),
            (
                "1.03.01.2.08",
                "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                [
                    ("1.03.01.2.08.0002", "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", (0, 586240000, 0)),
                    ("1.03.01.2.08.0004", "Penyediaan Jasa Pelayanan Umum Kantor", (0, 3172896000, 0)),
                ],
            ),
        ],
    ),
    (
        "1.03.02",
        "PROGRAM PENGELOLAAN SUMBER DAYA AIR (SDA)",
        [
            (
                "1.03.02.2.01",
                "Pengelolaan SDA dan Bangunan Pengaman Pantai pada Wilayah Sungai (WS) dalam 1 (Satu) Daerah "
                "Kabupaten/Kota",
                [
                    ("1.03.02.2.01.0049", "Normalisasi/Restorasi Sungai", (0, 316475000, 8743920000)),
                    ("1.03.02.2.01.0042", "Pembangunan Tanggul Sungai", (0, 192380000, 5318647500)),
                ],
            ),
            (
                "1.03.02.2.02",
                "Pengembangan dan Pengelolaan Sistem Irigasi Primer dan Sekunder pada Daerah Irigasi yang Luasnya "
                "di bawah 1000 Ha dalam 1 (Satu) Daerah Kabupaten/Kota",
                [
                    ("1.03.02.2.02.0014", "Rehabilitasi Jaringan Irigasi Permukaan", (0, 268914000, 6497235000)),
                    ("1.03.02.2.02.0021", "Operasi dan Pemeliharaan Jaringan Irigasi Permukaan", (0, 1845672000, 0)),
                ],
            ),
        ],
    ),
    (
        "1.03.06",
        "PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM DRAINASE",
        [
            (
                "1.03.06.2.01",
                "Pengelolaan dan Pengembangan Sistem Drainase yang Terhubung Langsung dengan Sungai dalam Daerah "
                "Kabupaten/Kota",
                [
                    ("1.03.06.2.01.0010", "Pembangunan Sistem Drainase Perkotaan", (0, 421836000, 11286453000)),
                    ("1.03.06.2.01.0014", "Operasi dan Pemeliharaan Sistem Drainase", (0, 2739518000, 0)),
                ],
            )
        ],
    ),
    (
        "1.03.10",
        "PROGRAM PENYELENGGARAAN JALAN",
        [
            (
                "1.03.10.2.01",
                "Penyelenggaraan Jalan Kabupaten/Kota",
                [
                    ("1.03.10.2.01.0005", "Pembangunan Jalan", (0, 583274000, 19648312500)),
                    ("1.03.10.2.01.0009", "Rekonstruksi Jalan", (0, 764938000, 27183564000)),
                    ("1.03.10.2.01.0012", "Pemeliharaan Rutin Jalan", (0, 6392847000, 0)),
                    ("1.03.10.2.01.0017", "Pembangunan Jembatan", (0, 215763000, 4873926000)),
                ],
            )
        ],
    ),
]


def plus(a, b):
    return tuple(x + y for x, y in zip(a, b)) if isinstance(a, tuple) else a + b


def jumlah(node):
    if not isinstance(node[2], list):
        return node[2]
    out = None
    for k in node[2]:
        v = jumlah(k)
        out = v if out is None else plus(out, v)
    return out


def petakan(node, fn):
    """Same tree with leaf amounts replaced by fn(leaf)."""
    return (node[0], node[1], [petakan(k, fn) for k in node[2]] if isinstance(node[2], list) else fn(node))


def datar(tree, tingkat=0):
    """(level, index among siblings, node, total)"""
    for i, n in enumerate(tree):
        yield tingkat, i, n, jumlah(n)
        if isinstance(n[2], list):
            yield from datar(n[2], tingkat + 1)


def seluruh(tree):
    return jumlah(("", "", tree))


# ================================================================ l01
def l01_pk_camat(folder: Path) -> dict:
    nm = "PK CAMAT 2024.xlsx"
    b = Buku(folder / nm)
    p = b.lembar("Pernyataan")
    p.ws.set_column(0, 0, 4)
    p.ws.set_column(1, 1, 18)
    p.ws.set_column(2, 2, 60)
    p.judul(1, 0, 2, "PERJANJIAN KINERJA TAHUN 2024", font_size=14)
    p.ws.merge_range(
        3,
        0,
        3,
        2,
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta "
        "berorientasi pada hasil, kami yang bertanda tangan di bawah ini :",
        b.fmt(text_wrap=True),
    )
    for i, (x, y) in enumerate(
        [
            ("Nama", "NAMA PEJABAT"),
            ("Jabatan", "Camat Sukaratu"),
            ("Selanjutnya disebut", "PIHAK PERTAMA"),
            ("Nama", "NAMA ATASAN"),
            ("Jabatan", "Wali Kota Cikande Raya"),
            ("Selanjutnya disebut", "PIHAK KEDUA"),
        ]
    ):
        p.polos(5 + i, 1, x)
        p.polos(5 + i, 2, ": " + y)
    p.ws.merge_range(
        12,
        0,
        12,
        2,
        "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran "
        "perjanjian ini, dalam rangka mencapai target kinerja jangka menengah.",
        b.fmt(text_wrap=True),
    )
    p.ttd(14, 2, "Pihak Pertama,", "Cikande Raya, 5 Januari 2024")

    s = b.lembar("Lampiran")
    s.ws.set_column(0, 0, 6)
    s.ws.set_column(1, 1, 58)
    s.ws.set_column(2, 2, 46)
    s.ws.set_column(3, 3, 20)
    s.ws.set_column(4, 4, 14)
    s.judul(0, 0, 4, "LAMPIRAN PERJANJIAN KINERJA TAHUN 2024", font_size=12)
    s.judul(1, 0, 4, "KECAMATAN SUKARATU KOTA CIKANDE RAYA", font_size=12)
    for c, h in enumerate(["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET", "SATUAN"]):
        s.kop(3, c, h)
    s.nomor(4, 0, 5, "({})")
    ind = [
        (
            "1",
            "Meningkatnya kualitas pelayanan publik kecamatan",
            "Indeks Kepuasan Masyarakat (IKM)",
            Decimal("86.5"),
            "Indeks",
        ),
        ("", "", "Persentase layanan administrasi yang selesai tepat waktu", 98, "%"),
        ("2", "Meningkatnya akuntabilitas kinerja kecamatan", "Nilai SAKIP Kecamatan", Decimal("78.25"), "Nilai"),
        (
            "3",
            "Meningkatnya partisipasi masyarakat dalam pembangunan",
            "Persentase usulan Musrenbang yang terakomodir",
            62,
            "%",
        ),
        ("", "", "Persentase RW dengan lingkungan tertata", 75, "%"),
    ]
    r = 5
    for no, sas, i, t, st in ind:
        s.t(r, 0, no, align="center")
        s.t(r, 1, sas)
        s.t(r, 2, i)
        s.n(r, 3, t, nf="0.00" if isinstance(t, Decimal) else "0", align="center")
        s.t(r, 4, st, align="center")
        r += 1
    s.ws.merge_range(5, 0, 6, 0, "1", b.fmt(border=1, align="center"))
    s.ws.merge_range(5, 1, 6, 1, ind[0][1], b.fmt(border=1, text_wrap=True))
    s.ws.merge_range(8, 0, 9, 0, "3", b.fmt(border=1, align="center"))
    s.ws.merge_range(8, 1, 9, 1, ind[3][1], b.fmt(border=1, text_wrap=True))
    r += 1
    s.kop(r, 0, "NO")
    s.kop(r, 1, "PROGRAM / KEGIATAN / SUB KEGIATAN", r, 2)
    s.kop(r, 3, "ANGGARAN (Rp)")
    s.kop(r, 4, "KETERANGAN")
    r += 1
    nb = 0
    for tk, i, n, v in datar(KEC):
        k = {"bold": tk == 0, "italic": tk == 1}
        s.t(r, 0, [str(i + 1), "abcdefgh"[i] + ".", f"{i + 1})"][tk], align="center", **k)
        s.ws.merge_range(
            r, 1, r, 2, n[1].upper() if tk == 0 else n[1], b.fmt(border=1, text_wrap=True, indent=tk * 2, **k)
        )
        s.n(r, 3, v, **k)
        s.t(r, 4, "APBD" if tk == 0 else "", align="center")
        nb += 1
        r += 1
    s.ws.merge_range(r, 0, r, 2, "JUMLAH", b.fmt(border=1, bold=True, align="center"))
    s.n(r, 3, seluruh(KEC), bold=True)
    s.kosong(r, [4])
    s.ttd(r + 2, 3, "CAMAT SUKARATU,", "Cikande Raya, 5 Januari 2024")
    s.ttd(r + 2, 1, "WALI KOTA CIKANDE RAYA,", " ")
    b.tutup()
    return {
        "cerita": "PK camat: pernyataan on its own sheet, tables A and B on the lampiran, levels in B by bold capitals / "
        "italic / indent with 1, a., 1) numbering; all sums hold.",
        "dokumen": [s.dok(nm, ["pk"], [nb, nb + len(ind)])],
        "bukan": [(nm, "Pernyataan")],
        "salah": [],
    }


# ================================================================ l02
def l02_dpa_ringkas_pu(folder: Path) -> dict:
    nm = "DPA Ringkas DPUPR 2024.xlsx"
    b = Buku(folder / nm)
    s = b.lembar("DPA 2024")
    s.ws.set_column(0, 0, 19)
    s.ws.set_column(1, 1, 60)
    s.ws.set_column(2, 2, 12)
    s.ws.set_column(3, 7, 18)
    s.judul(0, 0, 7, "DOKUMEN PELAKSANAAN ANGGARAN (DPA) SKPD")
    s.judul(1, 0, 7, "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG KABUPATEN CIBALIUNG")
    s.judul(2, 0, 7, "TAHUN ANGGARAN 2024")
    s.kop(4, 0, "KODE REKENING", 6, 0)
    s.kop(4, 1, "URUSAN / PROGRAM / KEGIATAN / SUB KEGIATAN", 6, 1)
    s.kop(4, 2, "SUMBER DANA", 6, 2)
    s.kop(4, 3, "JUMLAH", 4, 6)
    s.kop(4, 7, "PRAKIRAAN MAJU TAHUN 2025 (Rp)", 6, 7)
    s.kop(5, 3, "BELANJA OPERASI", 5, 4)
    s.kop(5, 5, "BELANJA MODAL (Rp)", 6, 5)
    s.kop(5, 6, "JUMLAH (Rp)", 6, 6)
    s.kop(6, 3, "PEGAWAI (Rp)")
    s.kop(6, 4, "BARANG DAN JASA (Rp)")
    s.nomor(7, 0, 8)
    r = 8
    tree = [petakan(p, lambda n: n[2] + (sum(n[2]) // 1000 * 1050,)) for p in PU]
    tot = seluruh(tree)
    nb = 0
    for kode, nama in (
        ("1", "URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR"),
        ("1.03", "URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG"),
    ):
        s.t(r, 0, kode, bold=True)
        s.t(r, 1, nama, bold=True)
        s.kosong(r, [2])
        for c, v in zip((3, 4, 5, 7), tot):
            s.n(r, c, v, bold=True)
        s.n(r, 6, sum(tot[:3]), rumus=f"=SUM(D{r + 1}:F{r + 1})", bold=True)
        nb += 1
        r += 1
    for tk, i, n, v in datar(tree):
        k = {"bold": tk < 2}
        s.t(r, 0, n[0], **k)
        s.t(r, 1, n[1], **k)
        s.t(r, 2, "" if tk < 2 else ("DAK" if "Irigasi" in n[1] and v[2] else "PAD/DAU"), align="center")
        for c, x in zip((3, 4, 5, 7), v):
            s.n(r, c, x, **k)
        s.n(r, 6, sum(v[:3]), rumus=f"=SUM(D{r + 1}:F{r + 1})", **k)
        nb += 1
        r += 1
    s.ws.merge_range(r, 0, r, 2, "JUMLAH", b.fmt(border=1, bold=True, align="center"))
    for c, v in zip((3, 4, 5, 7), tot):
        s.n(r, c, v, bold=True)
    s.n(r, 6, sum(tot[:3]), rumus=f"=SUM(D{r + 1}:F{r + 1})", bold=True)
    s.polos(r + 1, 0, "Keterangan : Prakiraan maju dihitung 5% di atas pagu tahun berjalan.", italic=True, font_size=8)
    s.ttd(r + 3, 5, "KEPALA DINAS,", "Cibaliung, 8 Januari 2024")
    b.tutup()
    return {
        "cerita": "DPA ringkas of a Dinas PUPR, three header rows and a number row, belanja pegawai/barjas/modal/jumlah and "
        "prakiraan maju, two urusan rows above the programs, full codes; all sums hold.",
        "dokumen": [s.dok(nm, ["dpa"], [nb - 2, nb])],
        "bukan": [],
        "salah": [],
    }


# ================================================================ l03
def l03_daftar_paket_fisik(folder: Path) -> dict:
    nm = "Daftar Paket Fisik TA 2024.xlsx"
    b = Buku(folder / nm)
    s = b.lembar("Paket")
    s.ws.set_column(0, 0, 22)
    s.ws.set_column(1, 1, 62)
    s.ws.set_column(2, 2, 20)
    s.ws.set_column(3, 4, 9)
    s.ws.set_column(5, 5, 20)
    s.ws.set_column(6, 7, 14)
    s.judul(0, 0, 7, "DAFTAR PAKET PEKERJAAN FISIK BERDASARKAN DPA TAHUN ANGGARAN 2024")
    s.judul(1, 0, 7, "SUKU DINAS SUMBER DAYA AIR DAN BINA MARGA WILAYAH SUNGAI LANDAK")
    s.kop(3, 0, "KODE", 4, 0)
    s.kop(3, 1, "PROGRAM / KEGIATAN / SUB KEGIATAN / REKENING / PAKET PEKERJAAN", 4, 1)
    s.kop(3, 2, "LOKASI", 4, 2)
    s.kop(3, 3, "TARGET", 3, 4)
    s.kop(4, 3, "VOLUME")
    s.kop(4, 4, "SATUAN")
    s.kop(3, 5, "PAGU ANGGARAN (Rp)", 4, 5)
    s.kop(3, 6, "METODE PEMILIHAN", 4, 6)
    s.kop(3, 7, "KET.", 4, 7)
    s.nomor(5, 0, 8)
    D = [
        (
            "1.03.02",
            "PROGRAM PENGELOLAAN SUMBER DAYA AIR (SDA)",
            [
                (
                    "1.03.02.1.01",
                    "Pengelolaan SDA dan Bangunan Pengaman Pantai pada Wilayah Sungai Lintas Daerah Kabupaten/Kota",
                    [
                        (
                            "1.03.02.1.01.0049",
                            "Normalisasi/Restorasi Sungai",
                            [
                                (
                                    "5.2.04.02.01.0004",
                                    "Belanja Modal Bangunan Pembuang Irigasi",
                                    [
                                        (
                                            "Penguatan Tebing Kali Anyar Segmen I",
                                            "Kel. Rawa Kuning",
                                            420,
                                            "m",
                                            2364518000,
                                        ),
                                        (
                                            "Penguatan Tebing Kali Anyar Segmen II",
                                            "Kel. Rawa Kuning",
                                            385,
                                            "m",
                                            2187436500,
                                        ),
                                        ("Perbaikan Turap Kali Lanji", "Kel. Tanah Lapang", 160, "m", 947215000),
                                    ],
                                ),
                                (
                                    "5.1.02.02.08.0015",
                                    "Belanja Jasa Konsultansi Pengawasan Rekayasa - Jasa Pengawas Pekerjaan Konstruksi "
                                    "Teknik Sipil Air",
                                    [
                                        (
                                            "Pengawasan Penguatan Tebing Kali Anyar dan Kali Lanji",
                                            "Kel. Rawa Kuning",
                                            1,
                                            "paket",
                                            198640000,
                                        )
                                    ],
                                ),
                            ],
                        ),
                        (
                            "1.03.02.1.01.0055",
                            "Pembangunan Polder/Kolam Retensi",
                            [
                                (
                                    "5.2.04.02.03.0003",
                                    "Belanja Modal Bangunan Pengambilan Pengaman Sungai",
                                    [
                                        ("Pembangunan Waduk Kecil Pulo Asem", "Kel. Pulo Asem", 1, "unit", 6483927000),
                                        ("Pembangunan Rumah Pompa Pulo Asem", "Kel. Pulo Asem", 1, "unit", 3126584000),
                                    ],
                                )
                            ],
                        ),
                    ],
                )
            ],
        ),
        (
            "1.03.06",
            "PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM DRAINASE",
            [
                (
                    "1.03.06.1.01",
                    "Pengelolaan dan Pengembangan Sistem Drainase yang Terhubung Langsung dengan Sungai Lintas Daerah",
                    [
                        (
                            "1.03.06.1.01.0010",
                            "Pembangunan Sistem Drainase Perkotaan",
                            [
                                (
                                    "5.2.04.02.05.0003",
                                    "Belanja Modal Saluran Pembuang Air Kotor/Hujan",
                                    [
                                        (
                                            "Pembangunan Saluran Jl. Melati Raya RW 03",
                                            "Kel. Tanah Lapang",
                                            275,
                                            "m",
                                            612483000,
                                        ),
                                        (
                                            "Pembangunan Saluran Jl. Dahlia RW 05",
                                            "Kel. Tanah Lapang",
                                            190,
                                            "m",
                                            438917500,
                                        ),
                                        ("Pembangunan Saluran Jl. H. Naim", "Kel. Kebon Waru", 340, "m", 783264000),
                                        (
                                            "Pembangunan Crossing Saluran Jl. Swadaya",
                                            "Kel. Kebon Waru",
                                            2,
                                            "titik",
                                            296745000,
                                        ),
                                    ],
                                )
                            ],
                        ),
                        (
                            "1.03.06.1.01.0014",
                            "Operasi dan Pemeliharaan Sistem Drainase",
                            [
                                (
                                    "5.1.02.03.04.0036",
                                    "Belanja Pemeliharaan Jaringan-Saluran Drainase",
                                    [
                                        (
                                            "Pengurasan Saluran Kecamatan Pulo Asem",
                                            "Kec. Pulo Asem",
                                            4200,
                                            "m",
                                            1274836000,
                                        ),
                                        (
                                            "Pengurasan Saluran Kecamatan Kebon Waru",
                                            "Kec. Kebon Waru",
                                            3850,
                                            "m",
                                            1168392000,
                                        ),
                                    ],
                                )
                            ],
                        ),
                    ],
                )
            ],
        ),
        (
            "1.03.10",
            "PROGRAM PENYELENGGARAAN JALAN",
            [
                (
                    "1.03.10.1.01",
                    "Penyelenggaraan Jalan Provinsi",
                    [
                        (
                            "1.03.10.1.01.0009",
                            "Rekonstruksi Jalan",
                            [
                                (
                                    "5.2.04.01.01.0003",
                                    "Belanja Modal Jalan Kota",
                                    [
                                        ("Peningkatan Jl. Pulo Asem Timur", "Kel. Pulo Asem", 1150, "m", 4872639000),
                                        ("Peningkatan Jl. Kebon Waru Dalam", "Kel. Kebon Waru", 870, "m", 3594178000),
                                        ("Peningkatan Jl. Masjid Al Ikhlas", "Kel. Rawa Kuning", 460, "m", 1687325000),
                                    ],
                                )
                            ],
                        ),
                        (
                            "1.03.10.1.01.0024",
                            "Pembangunan/Pemeliharaan Trotoar",
                            [
                                (
                                    "5.2.04.01.01.0009",
                                    "Belanja Modal Jalan Lainnya",
                                    [
                                        (
                                            "Pembangunan Trotoar Jl. Raya Kebon Waru",
                                            "Kel. Kebon Waru",
                                            620,
                                            "m",
                                            2935814000,
                                        )
                                    ],
                                )
                            ],
                        ),
                    ],
                )
            ],
        ),
    ]

    def jml(n):
        return sum(jml(k) if len(k) == 3 else k[4] for k in n[2])

    r, nb, rek = 6, 0, []

    def tulis(n, tk):
        nonlocal r, nb
        if len(n) == 5:
            s.t(r, 0, "")
            s.t(r, 1, "- " + n[0], indent=1, italic=True)
            s.t(r, 2, n[1])
            s.n(r, 3, n[2])
            s.t(r, 4, n[3], align="center")
            s.n(r, 5, n[4], italic=True)
            s.t(r, 6, "Tender" if n[4] > 400000000 else ("Seleksi" if "Pengawasan" in n[0] else "Tender"))
            s.t(r, 7, "")
            r += 1
            nb += 1
            return
        k = {"bold": tk < 3}
        s.t(r, 0, n[0], **k)
        s.t(r, 1, n[1], **k)
        s.kosong(r, [2, 3, 4, 6, 7])
        s.n(r, 5, jml(n), **k)
        r += 1
        nb += 1
        for a in n[2]:
            tulis(a, tk + 1)

    for p in D:
        tulis(p, 0)
    s.ws.merge_range(r, 0, r, 4, "TOTAL", b.fmt(border=1, bold=True, align="center"))
    s.n(r, 5, sum(jml(p) for p in D), bold=True)
    s.kosong(r, [6, 7])
    s.ttd(r + 2, 5, "Kepala Suku Dinas,", "Jakarta, 15 Januari 2024")

    q = b.lembar("Rekap")
    q.ws.set_column(1, 1, 14)
    q.ws.set_column(2, 2, 60)
    q.ws.set_column(3, 4, 20)
    q.judul(0, 0, 4, "REKAPITULASI DPA PER PROGRAM DAN SUB KEGIATAN TAHUN ANGGARAN 2024")
    for c, h in enumerate(["NO", "KODE", "PROGRAM / SUB KEGIATAN", "JUMLAH PAKET", "PAGU ANGGARAN (Rp)"]):
        q.kop(2, c, h)
    rr, nq = 3, 0

    def pk(n):
        return sum(pk(k) if len(k) == 3 else 1 for k in n[2])

    for i, p in enumerate(D):
        q.t(rr, 0, "I II III".split()[i], bold=True, align="center")
        q.t(rr, 1, p[0], bold=True)
        q.t(rr, 2, p[1], bold=True)
        q.n(rr, 3, pk(p), bold=True)
        q.n(rr, 4, jml(p), bold=True)
        rr += 1
        nq += 1
        for j, x in enumerate(sub for keg in p[2] for sub in keg[2]):
            q.t(rr, 0, str(j + 1), align="center")
            q.t(rr, 1, x[0])
            q.t(rr, 2, x[1], indent=1)
            q.n(rr, 3, pk(x))
            q.n(rr, 4, jml(x))
            rr += 1
            nq += 1
    q.ws.merge_range(rr, 0, rr, 2, "JUMLAH", b.fmt(border=1, bold=True, align="center"))
    q.n(rr, 3, sum(pk(p) for p in D), bold=True)
    q.n(rr, 4, sum(jml(p) for p in D), bold=True)
    b.tutup()
    return {
        "cerita": "List of fisik packages under program/kegiatan/sub kegiatan/rekening (paket without code, dash and italic) "
        "with a Rekap sheet per program and sub kegiatan; all sums hold and both sheets agree.",
        "dokumen": [s.dok(nm, ["dpa"], [nb, nb]), q.dok(nm, ["dpa"], [nq, nq])],
        "bukan": [],
        "salah": [],
    }


# ================================================================ l04 (planted)
def l04_realisasi_bulanan(folder: Path) -> dict:
    rnd = random.Random(904)
    nm = "LAP REALISASI AGUSTUS 2024.xlsx"
    b = Buku(folder / nm)
    s = b.lembar("Agustus")
    s.ws.set_column(0, 0, 19)
    s.ws.set_column(1, 1, 58)
    s.ws.set_column(2, 5, 17)
    s.ws.set_column(6, 7, 10)
    s.ws.set_column(8, 8, 17)
    s.ws.set_column(9, 9, 14)
    s.judul(0, 0, 9, "LAPORAN REALISASI FISIK DAN KEUANGAN")
    s.judul(1, 0, 9, "KECAMATAN SUKARATU KOTA CIKANDE RAYA")
    s.judul(2, 0, 9, "BULAN AGUSTUS TAHUN ANGGARAN 2024")
    s.kop(4, 0, "KODE", 5, 0)
    s.kop(4, 1, "PROGRAM / KEGIATAN / SUB KEGIATAN", 5, 1)
    s.kop(4, 2, "PAGU ANGGARAN (Rp)", 5, 2)
    s.kop(4, 3, "REALISASI KEUANGAN", 4, 6)
    for c, h in enumerate(["S/D BULAN LALU (Rp)", "BULAN INI (Rp)", "S/D BULAN INI (Rp)", "%"]):
        s.kop(5, 3 + c, h)
    s.kop(4, 7, "FISIK (%)", 5, 7)
    s.kop(4, 8, "SISA ANGGARAN (Rp)", 5, 8)
    s.kop(4, 9, "KETERANGAN", 5, 9)
    s.nomor(6, 0, 10)

    def isi(n):
        lalu = int(n[2] * rnd.uniform(0.38, 0.58))
        ini = int(n[2] * rnd.uniform(0.04, 0.13))
        if n[2] < 500000000:
            lalu, ini = lalu // 500 * 500, ini // 500 * 500
        return (n[2], lalu, ini)

    tree = [petakan(p, isi) for p in KEC]
    r, nb, salah = 7, 0, []

    def baris(v, fisik, **k):
        sd = v[1] + v[2]
        s.n(r, 2, v[0], **k)
        s.n(r, 3, v[1], **k)
        s.n(r, 4, v[2], **k)
        s.n(r, 5, sd, **k)
        s.n(r, 6, pct(sd, v[0]), nf="0.00", **k)
        s.n(r, 7, fisik, nf="0.00", **k)
        s.n(r, 8, v[0] - sd, **k)

    for tk, i, n, v in datar(tree):
        k = {"bold": tk == 0, "italic": tk == 1}
        s.t(r, 0, n[0], **k)
        s.t(r, 1, n[1], **k)
        baris(v, pct(v[1] + v[2], v[0]) + Decimal("3.50"), **k)
        s.t(r, 9, "Proses lelang" if n[0].endswith("2.02.0002") else "")
        if n[0] == "7.01.03.2.02.0003":
            benar = v[1] + v[2]
            t = list(str(benar))
            j = next(x for x in range(1, len(t)) if abs(int(t[x]) - int(t[x + 1])) > 1)
            t[j], t[j + 1] = t[j + 1], t[j]
            assert int("".join(t)) != benar
            s.ws.write_number(r, 5, int("".join(t)), b.fmt(border=1, num_format="#,##0", **k))
            s.angka[sel(r, 5)] = "".join(t)
            salah = [{"berkas": nm, "lembar": "Agustus", "sel": sel(r, 5), "benar": str(benar)}]
        r += 1
        nb += 1
    s.ws.merge_range(r, 0, r, 1, "JUMLAH", b.fmt(border=1, bold=True, align="center"))
    v = seluruh(tree)
    baris(v, pct(v[1] + v[2], v[0]) + Decimal("3.50"), bold=True)
    s.kosong(r, [9])
    s.ttd(r + 2, 8, "CAMAT SUKARATU,", "Cikande Raya, 3 September 2024")
    s.ttd(r + 2, 1, "PPTK,", "Mengetahui,")
    b.tutup()
    return {
        "cerita": "Monthly realisasi report of a kecamatan (s/d bulan lalu, bulan ini, s/d bulan ini, %, fisik, sisa); planted: "
        "two digits swapped in 's/d bulan ini' of one sub kegiatan, contradicted by lalu+ini, sisa, % and its kegiatan.",
        "dokumen": [s.dok(nm, ["realisasi"], [nb, nb])],
        "bukan": [],
        "salah": salah,
    }


# ================================================================ l05 (planted)
def l05_rak_bulanan(folder: Path) -> dict:
    rnd = random.Random(905)
    nm = "RAK DPUPR 2024.xlsx"
    b = Buku(folder / nm)
    s = b.lembar("RAK")
    s.ws.set_column(0, 0, 19)
    s.ws.set_column(1, 1, 50)
    s.ws.set_column(2, 18, 16)
    s.judul(0, 0, 18, "RENCANA ANGGARAN KAS (RAK) BELANJA")
    s.judul(1, 0, 18, "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG KABUPATEN CIBALIUNG")
    s.judul(2, 0, 18, "TAHUN ANGGARAN 2024")
    s.kop(4, 0, "KODE", 5, 0)
    s.kop(4, 1, "URAIAN", 5, 1)
    s.kop(4, 2, "ANGGARAN TAHUN INI (Rp)", 5, 2)
    kol = []
    for q in range(4):
        c = 3 + 4 * q
        s.kop(4, c, f"TRIWULAN {'I II III IV'.split()[q]}", 4, c + 3)
        for m in range(3):
            s.kop(5, c + m, BULAN[3 * q + m].upper())
            kol.append(c + m)
        s.kop(5, c + 3, "JUMLAH")
    s.nomor(6, 0, 19)

    def isi(n):
        tot = sum(n[2])
        modal = n[2][2] > 0
        w = [rnd.uniform(0.0, 2) if modal and m < 3 else rnd.uniform(3, 9) for m in range(12)]
        a = [int(tot * x / sum(w)) // 1000 * 1000 for x in w]
        a[11] += tot - sum(a)
        return tuple(a)

    tree = [petakan(p, isi) for p in PU if p[0] != "1.03.06"]
    r, nb, salah = 7, 0, []

    def baris(v, **k):
        s.n(r, 2, sum(v), **k)
        for m in range(12):
            s.n(r, kol[m], v[m], **k)
        for q in range(4):
            s.n(r, 6 + 4 * q, sum(v[3 * q : 3 * q + 3]), **{**k, "bold": True})

    for tk, i, n, v in datar(tree):
        k = {"bold": tk < 2}
        s.t(r, 0, n[0], **k)
        s.t(r, 1, n[1], **k)
        baris(v, **k)
        if n[0] == "1.03.10.2.01.0009":
            c = kol[6]
            t = str(v[6])
            t = t[:3] + t[4:]
            s.ws.write_number(r, c, int(t), b.fmt(border=1, num_format="#,##0", **k))
            s.angka[sel(r, c)] = t
            salah = [{"berkas": nm, "lembar": "RAK", "sel": sel(r, c), "benar": str(v[6])}]
        r += 1
        nb += 1
    s.ws.merge_range(r, 0, r, 1, "TOTAL", b.fmt(border=1, bold=True, align="center"))
    baris(seluruh(tree), bold=True)
    s.ttd(r + 2, 15, "PENGGUNA ANGGARAN,", "Cibaliung, 10 Januari 2024")
    b.tutup()
    return {
        "cerita": "RAK per month with JUMLAH per triwulan, full codes; planted: a digit dropped in July of one sub kegiatan, "
        "contradicted by its triwulan, its year amount and its kegiatan.",
        "dokumen": [s.dok(nm, ["rak"], [nb, nb])],
        "bukan": [],
        "salah": salah,
    }


# ================================================================ l06
def l06_rkt_dan_pk(folder: Path) -> dict:
    nm, nm2 = "RKT Kelurahan 2025.xlsx", "PK Lurah 2025.xlsx"
    R = [
        (
            "Meningkatnya kualitas pelayanan kelurahan",
            "Indeks Kepuasan Masyarakat",
            Decimal("87.2"),
            "Indeks",
            [
                (
                    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
                    [("Persentase penunjang urusan perangkat daerah berjalan sesuai standar", 100, "%")],
                    [
                        (
                            "Administrasi Umum Perangkat Daerah",
                            [("Jumlah jenis layanan administrasi umum", 3, "Jenis")],
                            [
                                (
                                    "Penyediaan Peralatan dan Perlengkapan Kantor",
                                    [("Jumlah paket peralatan dan perlengkapan kantor yang disediakan", 4, "Paket")],
                                    58730000,
                                ),
                                (
                                    "Penyediaan Bahan Logistik Kantor",
                                    [("Jumlah paket bahan logistik kantor yang disediakan", 12, "Paket")],
                                    41265000,
                                ),
                                (
                                    "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                                    [("Jumlah laporan rapat koordinasi", 12, "Laporan")],
                                    27480000,
                                ),
                            ],
                        ),
                        (
                            "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                            [("Jumlah laporan jasa penunjang", 24, "Laporan")],
                            [
                                (
                                    "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                                    [("Jumlah laporan penyediaan jasa komunikasi, air dan listrik", 12, "Laporan")],
                                    73916000,
                                ),
                                (
                                    "Penyediaan Jasa Pelayanan Umum Kantor",
                                    [
                                        ("Jumlah laporan penyediaan jasa pelayanan umum kantor", 12, "Laporan"),
                                        ("Jumlah tenaga pendukung yang dibayarkan", 9, "Orang"),
                                    ],
                                    386424000,
                                ),
                            ],
                        ),
                    ],
                )
            ],
        ),
        (
            "Meningkatnya partisipasi masyarakat dalam pembangunan kelurahan",
            "Persentase RT/RW aktif",
            92,
            "%",
            [
                (
                    "PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN",
                    [
                        ("Persentase usulan masyarakat yang ditindaklanjuti", 70, "%"),
                        ("Persentase lembaga kemasyarakatan aktif", 88, "%"),
                    ],
                    [
                        (
                            "Kegiatan Pemberdayaan Kelurahan",
                            [("Jumlah lembaga kemasyarakatan yang diberdayakan", 16, "Lembaga")],
                            [
                                (
                                    "Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Kelurahan",
                                    [
                                        (
                                            "Jumlah lembaga kemasyarakatan yang berpartisipasi dalam Musrenbang",
                                            16,
                                            "Lembaga",
                                        )
                                    ],
                                    19875000,
                                ),
                                (
                                    "Pembangunan Sarana dan Prasarana Kelurahan",
                                    [
                                        ("Jumlah sarana dan prasarana kelurahan yang terbangun", 11, "Unit"),
                                        ("Panjang jalan lingkungan yang dibangun", 1340, "Meter"),
                                    ],
                                    1184637500,
                                ),
                                (
                                    "Pemberdayaan Masyarakat di Kelurahan",
                                    [("Jumlah kelompok masyarakat yang mengikuti pelatihan", 8, "Pokmas")],
                                    412390000,
                                ),
                            ],
                        )
                    ],
                ),
                (
                    "PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM",
                    [("Persentase gangguan trantibum yang ditangani", 95, "%")],
                    [
                        (
                            "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
                            [("Jumlah laporan koordinasi trantibum", 4, "Laporan")],
                            [
                                (
                                    "Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat",
                                    [("Jumlah laporan harmonisasi hubungan dengan tokoh", 4, "Laporan")],
                                    36540000,
                                )
                            ],
                        )
                    ],
                ),
            ],
        ),
    ]

    def jml(n):
        return n[2] if isinstance(n[2], int) else sum(jml(k) for k in n[2])

    total = sum(jml(p) for x in R for p in x[4])
    b = Buku(folder / nm)
    s = b.lembar("RKT 2025")
    for c, w in enumerate([5, 30, 28, 9, 9, 3, 3, 48, 44, 10, 11, 18]):
        s.ws.set_column(c, c, w)
    s.judul(0, 0, 11, "RENCANA KINERJA TAHUNAN (RKT)")
    s.judul(1, 0, 11, "KELURAHAN MEKAR WANGI KECAMATAN SUKARATU")
    s.judul(2, 0, 11, "TAHUN 2025")
    s.kop(4, 0, "NO", 6, 0)
    s.kop(4, 1, "SASARAN", 4, 4)
    s.kop(5, 1, "URAIAN", 6, 1)
    s.kop(5, 2, "INDIKATOR", 6, 2)
    s.kop(5, 3, "TARGET", 5, 4)
    s.kop(6, 3, "K")
    s.kop(6, 4, "SATUAN")
    s.kop(4, 5, "PROGRAM / KEGIATAN / SUB KEGIATAN", 4, 11)
    s.kop(5, 5, "URAIAN", 6, 7)
    s.kop(5, 8, "INDIKATOR", 6, 8)
    s.kop(5, 9, "TARGET", 5, 11)
    s.kop(6, 9, "K")
    s.kop(6, 10, "SATUAN")
    s.kop(6, 11, "Rp.")
    for c, t in enumerate(["1", "2", "3", "4", "5", "6", None, None, "7", "8", "9", "10"]):
        if t:
            s.ws.write_number(7, c, int(t), b.fmt(border=1, align="center", italic=True, font_size=8))
    s.ws.merge_range(7, 5, 7, 7, 6, b.fmt(border=1, align="center", italic=True, font_size=8))
    r, nb, lanjut = 8, 0, 0

    def tulis(n, tk):
        nonlocal r, nb, lanjut
        k = {"bold": tk == 0}
        for j, (ind, t, st) in enumerate(n[1]):
            if j == 0:
                s.kosong(r, [5, 6, 7])
                s.t(r, 5 + tk, n[0], text_wrap=tk == 2, **k)
                s.n(r, 11, jml(n), **k)
                nb += 1
            else:
                s.kosong(r, [5, 6, 7, 11])
                lanjut += 1
            s.t(r, 8, ind)
            s.n(r, 9, t, align="center")
            s.t(r, 10, st, align="center")
            r += 1
        if isinstance(n[2], list):
            for x in n[2]:
                tulis(x, tk + 1)

    for i, (sas, ind, t, st, progs) in enumerate(R):
        r0 = r
        for p in progs:
            tulis(p, 0)
        for c, v in ((0, str(i + 1)), (1, sas), (2, ind), (4, st)):
            s.ws.merge_range(r0, c, r - 1, c, v, b.fmt(border=1, text_wrap=True))
        s.ws.merge_range(r0, 3, r - 1, 3, float(t), b.fmt(border=1, num_format="0.00" if i == 0 else "0"))
        s.angka[sel(r0, 3)] = str(t)
    s.ws.merge_range(r, 0, r, 10, "JUMLAH", b.fmt(border=1, bold=True, align="center"))
    s.n(r, 11, total, bold=True)
    s.ttd(r + 2, 8, "LURAH MEKAR WANGI,", "Mekar Wangi, 2 Januari 2025")
    b.tutup()

    b = Buku(folder / nm2)
    p = b.lembar("PK")
    for c, w in enumerate([5, 50, 60, 12, 22]):
        p.ws.set_column(c, c, w)
    p.judul(0, 0, 4, "PERJANJIAN KINERJA TAHUN 2025")
    p.judul(1, 0, 4, "LURAH MEKAR WANGI")
    for c, h in enumerate(["NO", "SUB KEGIATAN", "INDIKATOR KINERJA", "TARGET", "ANGGARAN (Rp.)"]):
        p.kop(3, c, h)
    p.nomor(4, 0, 5, "({})")
    q, no, lanjutp = 5, 0, 0
    for sub in (x for a in R for pr in a[4] for kg in pr[2] for x in kg[2]):
        no += 1
        for j, (ind, t, st) in enumerate(sub[1]):
            if j == 0:
                p.ws.write_number(q, 0, no, b.fmt(border=1, align="center"))
                p.t(q, 1, sub[0])
                p.nt(q, 4, "Rp. " + teks(sub[2]), sub[2], align="right")
            else:
                p.kosong(q, [0, 1, 4])
                lanjutp += 1
            p.t(q, 2, ind)
            p.t(q, 3, f"{t} {st}" if t < 1000 else f"{teks(t)} {st}", align="center")
            q += 1
    p.ws.merge_range(q, 0, q, 3, "JUMLAH", b.fmt(border=1, bold=True, align="center"))
    p.nt(q, 4, "Rp. " + teks(total), total, bold=True, align="right")
    p.ttd(q + 2, 1, "CAMAT SUKARATU,", "PIHAK KEDUA,")
    p.ttd(q + 2, 3, "LURAH MEKAR WANGI,", "PIHAK PERTAMA,")
    b.tutup()
    return {
        "cerita": "RKT of a kelurahan (three header rows, sasaran merged downward, levels by start column inside the merged "
        "URAIAN, extra indikator rows without Rp) and a separate PK of the lurah with text amounts; both agree.",
        "dokumen": [s.dok(nm, ["rkt"], [nb, nb + lanjut + 2]), p.dok(nm2, ["pk"], [no, no + lanjutp])],
        "bukan": [],
        "salah": [],
    }


# ================================================================ l07
def l07_pengukuran_kecamatan(folder: Path) -> dict:
    rnd = random.Random(907)
    nm = "Pengukuran Kinerja Kec Sukaratu 2023.xlsx"
    b = Buku(folder / nm)
    s = b.lembar("Pengukuran")
    for c, w in enumerate([5, 44, 50, 10, 11, 11, 12]):
        s.ws.set_column(c, c, w)
    s.judul(0, 0, 6, "PENGUKURAN KINERJA")
    s.polos(2, 0, "Nama OPD")
    s.polos(2, 2, ": Kecamatan Sukaratu")
    s.polos(3, 0, "Tahun Anggaran")
    s.polos(3, 2, ": 2023")
    for c, h in enumerate(
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"]
    ):
        s.kop(5, c, h)
    s.nomor(6, 0, 7, "({})")
    T = [
        (
            "1",
            "Meningkatnya kualitas pelayanan publik kecamatan",
            [
                ("Indeks Kepuasan Masyarakat (IKM)", "Indeks", "85.00", "86.42"),
                ("Persentase layanan administrasi yang selesai tepat waktu", "%", "97.00", "98.10"),
            ],
        ),
        (
            "2",
            "Meningkatnya akuntabilitas kinerja kecamatan",
            [
                ("Nilai SAKIP Kecamatan", "Nilai", "77.00", "76.15"),
                ("Persentase tindak lanjut temuan hasil pemeriksaan", "%", "100.00", "100.00"),
            ],
        ),
        (
            "3",
            "Meningkatnya partisipasi masyarakat dalam pembangunan",
            [
                ("Persentase usulan Musrenbang yang terakomodir", "%", "60.00", "57.50"),
                ("Jumlah lembaga kemasyarakatan yang aktif", "Lembaga", "128.00", "131.00"),
                ("Persentase RW dengan lingkungan tertata", "%", "72.00", "74.00"),
            ],
        ),
        (
            "4",
            "Meningkatnya ketenteraman dan ketertiban wilayah",
            [("Persentase pengaduan trantibum yang ditangani", "%", "95.00", "96.30")],
        ),
    ]
    r, nb = 7, 0
    for no, sas, inds in T:
        r0 = r
        for ind, st, t, re in inds:
            s.t(r, 0, no if r == r0 else "", align="center")
            s.t(r, 1, sas if r == r0 else "")
            s.t(r, 2, ind)
            s.t(r, 3, st, align="center")
            s.n(r, 4, Decimal(t), nf="0.00")
            s.n(r, 5, Decimal(re), nf="0.00")
            s.n(r, 6, pct(Decimal(re), Decimal(t)), nf="0.00")
            r += 1
            nb += 1
        if len(inds) > 1:
            s.ws.merge_range(r0, 0, r - 1, 0, no, b.fmt(border=1, align="center", valign="vcenter"))
            s.ws.merge_range(r0, 1, r - 1, 1, sas, b.fmt(border=1, text_wrap=True, valign="vcenter"))

    def isi(n):
        x = int(n[2] * rnd.uniform(0.87, 0.995))
        return (n[2], x // 250 * 250 if n[2] < 10**9 else x)

    tree = [petakan(p, isi) for p in KEC]
    A, B = seluruh(tree)
    s.polos(r + 1, 1, "Jumlah Anggaran Program Tahun 2023")
    s.polos(r + 1, 2, f": Rp. {teks(A)},00")
    s.polos(r + 2, 1, "Jumlah Realisasi Anggaran Program Tahun 2023")
    s.polos(r + 2, 2, f": Rp. {teks(B)},00")
    s.polos(r + 3, 1, "Persentase Capaian Program Tahun 2023")
    s.polos(r + 3, 2, f": {str(pct(B, A)).replace('.', ',')}%")
    s.ttd(r + 5, 4, "CAMAT SUKARATU,", "Cikande Raya, 31 Januari 2024")

    q = b.lembar("Realisasi Anggaran")
    for c, w in enumerate([5, 66, 20, 20, 12, 20]):
        q.ws.set_column(c, c, w)
    q.judul(0, 0, 5, "REALISASI ANGGARAN PER PROGRAM, KEGIATAN DAN SUB KEGIATAN")
    q.judul(1, 0, 5, "KECAMATAN SUKARATU TAHUN ANGGARAN 2023")
    q.kop(3, 0, "No", 4, 0)
    q.kop(3, 1, "Program / Kegiatan / Sub Kegiatan", 4, 1)
    q.kop(3, 2, "Anggaran (Rp)", 4, 2)
    q.kop(3, 3, "Realisasi", 3, 4)
    q.kop(4, 3, "Rp")
    q.kop(4, 4, "%")
    q.kop(3, 5, "Sisa Anggaran (Rp)", 4, 5)
    q.nomor(5, 0, 6)
    rr, nq, ip, ik = 6, 0, 0, 0

    def baris(v, **k):
        q.n(rr, 2, v[0], **k)
        q.n(rr, 3, v[1], **k)
        p = pct(v[1], v[0])
        q.n(rr, 4, p / 100, benar=p, nf="0.00%", **k)
        q.n(rr, 5, v[0] - v[1], **k)

    for tk, i, n, v in datar(tree):
        k = {"bold": tk == 0, "italic": tk == 1}
        if tk == 0:
            ip, no = i + 1, str(i + 1)
        elif tk == 1:
            ik, no = i + 1, f"{ip}.{i + 1}"
        else:
            no = f"{ip}.{ik}.{i + 1}"
        q.t(rr, 0, no, **k)
        q.t(rr, 1, n[1], indent=tk, **k)
        baris(v, **k)
        rr += 1
        nq += 1
    q.ws.merge_range(rr, 0, rr, 1, "TOTAL", b.fmt(border=1, bold=True, align="center"))
    baris((A, B), bold=True)
    q.ttd(rr + 2, 4, "CAMAT SUKARATU,", "Cikande Raya, 31 Januari 2024")
    b.tutup()
    return {
        "cerita": "Official pengukuran form with merged sasaran and the three Jumlah Anggaran lines below, second sheet realisasi "
        "anggaran with numbering 1 / 1.1 / 1.1.1 and percent as fraction; all holds and the sheets agree.",
        "dokumen": [s.dok(nm, ["pengukuran"], [nb, nb + 4]), q.dok(nm, ["realisasi"], [nq, nq])],
        "bukan": [],
        "salah": [],
    }


# ================================================================ l08
def l08_evaluasi_renja_pu(folder: Path) -> dict:
    rnd = random.Random(908)
    nm = "Evaluasi Renja DPUPR TW IV 2023.xlsx"
    b = Buku(folder / nm)
    s = b.lembar("E.81")
    for c, w in enumerate([18, 46, 40, 10] + [9, 18] * 9 + [9, 9, 16]):
        s.ws.set_column(c, c, w)
    s.judul(0, 0, 24, "EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH")
    s.judul(1, 0, 24, "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG KABUPATEN CIBALIUNG")
    s.judul(2, 0, 24, "PERIODE PELAKSANAAN TAHUN 2023 (TRIWULAN IV)")
    H = [
        "Target Renstra Perangkat Daerah Tahun 2024 (Akhir Periode)",
        "Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu (2022)",
        "Target Kinerja dan Anggaran Renja Tahun Berjalan (2023)",
        None,
        None,
        None,
        None,
        "Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi (2023)",
        "Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2023",
        "Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun 2023 (%)",
    ]
    for c, h in enumerate(
        [
            "Kode",
            "Program / Kegiatan / Sub Kegiatan",
            "Indikator Kinerja Program (Outcome) / Kegiatan (Output)",
            "Satuan",
        ]
    ):
        s.kop(4, c, h, 6, c)
    s.kop(4, 10, "Realisasi Kinerja pada Triwulan", 4, 17)
    for i, h in enumerate(H):
        c = 4 + 2 * i
        if h:
            s.kop(4, c, h, 5, c + 1)
        else:
            s.kop(5, c, "I II III IV".split()[i - 3], 5, c + 1)
        s.kop(6, c, "K")
        s.kop(6, c + 1, "Rp")
    s.kop(4, 24, "Unit Perangkat Daerah Penanggung Jawab", 6, 24)
    fn = b.fmt(italic=True, align="center", border=1, font_size=8)
    for c in range(4):
        s.ws.write_number(7, c, c + 1, fn)
    for i, t in enumerate(["5", "6", "7", "8", "9", "10", "11", "12", "13 = 6 + 12", "14 = 13/5 x 100"]):
        s.ws.merge_range(7, 4 + 2 * i, 7, 5 + 2 * i, int(t) if t.isdigit() else t, fn)
    s.ws.write_number(7, 24, 15, fn)
    IND = {
        "1.03.02": ("Panjang sungai dan saluran irigasi yang tertangani", "m", 18500),
        "1.03.02.2.01": ("Panjang sungai yang dikelola", "m", 6200),
        "1.03.02.2.01.0049": ("Panjang sungai yang dinormalisasi/direstorasi", "m", 4400),
        "1.03.02.2.01.0042": ("Panjang tanggul sungai yang dibangun", "m", 1800),
        "1.03.02.2.02": ("Panjang jaringan irigasi yang dikelola", "m", 12300),
        "1.03.02.2.02.0014": ("Panjang jaringan irigasi permukaan yang direhabilitasi", "m", 5200),
        "1.03.02.2.02.0021": ("Panjang jaringan irigasi permukaan yang dipelihara", "m", 7100),
        "1.03.06": ("Panjang drainase yang berfungsi baik", "m", 9600),
        "1.03.06.2.01": ("Panjang drainase yang dikelola", "m", 9600),
        "1.03.06.2.01.0010": ("Panjang drainase perkotaan yang dibangun", "m", 3600),
        "1.03.06.2.01.0014": ("Panjang drainase yang dipelihara", "m", 6000),
        "1.03.10": ("Panjang jalan dan jembatan yang tertangani", "m", 64800),
        "1.03.10.2.01": ("Panjang jalan dan jembatan kabupaten yang diselenggarakan", "m", 64800),
        "1.03.10.2.01.0005": ("Panjang jalan yang dibangun", "m", 11500),
        "1.03.10.2.01.0009": ("Panjang jalan yang direkonstruksi", "m", 17200),
        "1.03.10.2.01.0012": ("Panjang jalan yang dipelihara secara rutin", "m", 36000),
        "1.03.10.2.01.0017": ("Panjang jembatan yang dibangun", "m", 100),
    }

    def isi(n):
        pagu = sum(n[2])
        k5 = IND[n[0]][2]
        rp5 = int(pagu * rnd.uniform(4.2, 5.1)) // 100000 * 100000
        k6, rp6 = int(k5 * rnd.uniform(0.48, 0.6)), int(pagu * rnd.uniform(2.3, 2.9))
        k7 = int(k5 * rnd.uniform(0.19, 0.24))
        real = int(pagu * rnd.uniform(0.88, 0.985))
        kr = int(k7 * rnd.uniform(0.9, 1.02))
        tw = [int(real * x) for x in (0.06, 0.23, 0.31)]
        tw.append(real - sum(tw))
        kt = [int(kr * x) for x in (0.03, 0.25, 0.33)]
        kt.append(kr - sum(kt))
        out = [k5, rp5, k6, rp6, k7, pagu]
        for a, c in zip(kt, tw):
            out += [a, c]
        return tuple(out)

    tree = [petakan(p, isi) for p in PU[1:]]
    r, nb = 8, 0
    cap = []

    def baris(v, dengan_k=True, **k):
        rw = r + 1
        w = list(v) + [sum(v[6:14:2]), sum(v[7:14:2])]
        w += [w[2] + w[14], w[3] + w[15]]
        for j, x in enumerate(w):
            if j % 2 == 0 and not dengan_k:
                s.kosong(r, [4 + j])
                continue
            f = None
            L = [sel(r, 4 + i) for i in range(18)]
            if j in (14, 15):
                f = "=" + "+".join(L[j - 8 : j : 2])
            elif j in (16, 17):
                f = f"={L[j - 14]}+{L[j - 2]}"
            s.n(r, 4 + j, x, rumus=f, **k)
        for j in (0, 1):
            if j == 0 and not dengan_k:
                s.kosong(r, [22])
                continue
            s.n(
                r, 22 + j, pct(w[16 + j], w[j]), rumus=f"=ROUND({sel(r, 20 + j)}/{sel(r, 4 + j)}*100,2)", nf="0.00", **k
            )
        return pct(w[16], w[0]), pct(w[17], w[1])

    for tk, i, n, v in datar(tree):
        k = {"bold": tk == 0, "italic": tk == 1}
        s.t(r, 0, n[0], **k)
        s.t(r, 1, n[1], **k)
        s.t(r, 2, IND[n[0]][0], **k)
        s.t(r, 3, IND[n[0]][1], align="center")
        x = baris(v, **k)
        if tk == 0:
            cap.append(x)
        s.t(r, 24, {"1.03.02": "Bidang SDA", "1.03.06": "Bidang Cipta Karya", "1.03.10": "Bidang Bina Marga"}[n[0][:7]])
        r += 1
        nb += 1
    s.ws.merge_range(r, 0, r, 3, "JUMLAH", b.fmt(border=1, bold=True, align="center"))
    baris(seluruh(tree), False, bold=True)
    s.kosong(r, [24])
    r += 1
    s.ws.merge_range(r, 0, r, 21, "Rata-rata capaian kinerja program (%)", b.fmt(border=1, align="right"))
    for j in (0, 1):
        s.n(r, 22 + j, (sum(x[j] for x in cap) / 3).quantize(Decimal("0.01"), ROUND_HALF_UP), nf="0.00")
    r += 1
    rata = [sum(x[j] for x in cap) / 3 for j in (0, 1)]
    s.ws.merge_range(r, 0, r, 21, "Predikat kinerja", b.fmt(border=1, align="right"))
    for j in (0, 1):
        p = next(
            w
            for lim, w in ((91, "Sangat Tinggi"), (76, "Tinggi"), (66, "Sedang"), (51, "Rendah"), (0, "Sangat Rendah"))
            if rata[j] >= lim
        )
        s.t(r, 22 + j, p, align="center")
    for i, t in enumerate(
        [
            "Faktor pendorong keberhasilan kinerja : Koordinasi yang baik dengan penyedia jasa dan kecamatan.",
            "Faktor penghambat pencapaian kinerja : Cuaca dan pembebasan lahan pada beberapa ruas.",
            "Tindak lanjut yang diperlukan dalam triwulan berikutnya : Percepatan proses pengadaan.",
        ]
    ):
        s.polos(r + 2 + i, 0, t)
    s.ttd(r + 6, 20, "KEPALA DINAS,", "Cibaliung, 12 Januari 2024")
    b.tutup()
    return {
        "cerita": "Form E.81 of a Dinas PUPR with K and Rp pairs, three header rows and formula number row (13 = 6 + 12), K and "
        "Rp both add up over the levels, JUMLAH only Rp, rata-rata and predikat below; all sums hold.",
        "dokumen": [s.dok(nm, ["evaluasi-renja"], [nb, nb])],
        "bukan": [],
        "salah": [],
    }


LAYOUTS = [
    l01_pk_camat,
    l02_dpa_ringkas_pu,
    l03_daftar_paket_fisik,
    l04_realisasi_bulanan,
    l05_rak_bulanan,
    l06_rkt_dan_pk,
    l07_pengukuran_kecamatan,
    l08_evaluasi_renja_pu,
]
