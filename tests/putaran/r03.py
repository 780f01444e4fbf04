"""Round 3, written as kecamatan and secretariats in Sulawesi and Kalimantan keep their SAKIP workbooks."""

from __future__ import annotations

import random
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import xlsxwriter
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter as L

TIPIS = Side(style="thin")
KOTAK = Border(left=TIPIS, right=TIPIS, top=TIPIS, bottom=TIPIS)


def idr(n, desimal=False):
    s = f"{abs(n):,}".replace(",", ".")
    if desimal:
        s += ",00"
    return f"({s})" if n < 0 else s


def pct(a, b):
    return (Decimal(str(a)) * 100 / Decimal(str(b))).quantize(Decimal("0.01"), ROUND_HALF_UP)


def pid(d):
    return f"{d:.2f}".replace(".", ",")


def teks(v):
    d = Decimal(str(v))
    s = format(d, "f")
    return s.rstrip("0").rstrip(".") if "." in s else s


class P:
    """penulis satu lembar; self.a = kamus angka yang sedang diisi"""

    def __init__(self, ws, huruf="Calibri", besar=10):
        self.ws, self.a, self.huruf, self.besar = ws, {}, huruf, besar

    def t(self, r, c, v, b=False, i=False, u=None, h=None, ind=0, w=True, kotak=True, isi=None, size=None, v_="top"):
        x = self.ws.cell(r, c, v)
        x.font = Font(name=self.huruf, size=size or self.besar, bold=b, italic=i, underline=u)
        x.alignment = Alignment(horizontal=h, vertical=v_, wrap_text=w, indent=ind)
        if kotak:
            x.border = KOTAK
        if isi:
            x.fill = PatternFill("solid", fgColor=isi)
        return x

    def n(self, r, c, v, nilai=None, fmt="#,##0", h="right", **k):
        x = self.t(r, c, float(v) if isinstance(v, Decimal) else v, h=h, w=False, **k)
        if fmt and not isinstance(v, str):
            x.number_format = fmt
        self.a[f"{L(c)}{r}"] = teks(v if nilai is None else nilai)
        return x

    def m(self, r1, c1, r2, c2, v=None, **k):
        if v is not None:
            k.setdefault("h", "center")
            k.setdefault("v_", "center")
            self.t(r1, c1, v, **k)
        if (r1, c1) != (r2, c2):
            for r in range(r1, r2 + 1):
                for c in range(c1, c2 + 1):
                    if k.get("kotak", True):
                        self.ws.cell(r, c).border = KOTAK
            self.ws.merge_cells(start_row=r1, start_column=c1, end_row=r2, end_column=c2)

    def judul(self, r, c1, c2, v, **k):
        self.m(r, c1, r, c2, v, kotak=False, b=k.pop("b", True), size=k.pop("size", 12), **k)

    def polos(self, r, c, v, **k):
        self.t(r, c, v, kotak=False, w=False, **k)

    def ambil(self):
        a, self.a = self.a, {}
        return a

    def lebar(self, d):
        for k, v in d.items():
            self.ws.column_dimensions[k].width = v


def ttd(p, r, c, jab, tempat="", nama="NAMA PEJABAT", pkt="Pembina Tk. I", nip="19710203 199803 1 004"):
    if tempat:
        p.polos(r, c, tempat)
    p.polos(r + 1, c, jab, b=True)
    p.polos(r + 5, c, nama, b=True, u="single")
    p.polos(r + 6, c, pkt)
    p.polos(r + 7, c, "NIP. " + nip)


# ---------------------------------------------------------------- pohon program kecamatan
J = 1_000_000
KEC = [
    (
        "7.01.01",
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        "Persentase pelayanan administrasi perkantoran yang terpenuhi",
        [
            (
                "2.01",
                "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                "Persentase dokumen perencanaan dan evaluasi tepat waktu",
                [
                    (
                        "01",
                        "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                        "Jumlah dokumen perencanaan yang disusun",
                        "Dokumen",
                        4,
                        9 * J,
                        26 * J,
                    ),
                    (
                        "07",
                        "Evaluasi Kinerja Perangkat Daerah",
                        "Jumlah laporan evaluasi kinerja",
                        "Laporan",
                        8,
                        6 * J,
                        14 * J,
                    ),
                ],
            ),
            (
                "2.02",
                "Administrasi Keuangan Perangkat Daerah",
                "Persentase layanan keuangan yang terpenuhi",
                [
                    (
                        "01",
                        "Penyediaan Gaji dan Tunjangan ASN",
                        "Jumlah orang yang menerima gaji dan tunjangan",
                        "Orang/bulan",
                        24,
                        1700 * J,
                        2400 * J,
                    ),
                    (
                        "05",
                        "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
                        "Jumlah laporan keuangan akhir tahun",
                        "Laporan",
                        4,
                        4 * J,
                        12 * J,
                    ),
                ],
            ),
            (
                "2.06",
                "Administrasi Umum Perangkat Daerah",
                "Persentase layanan umum yang terpenuhi",
                [
                    (
                        "01",
                        "Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor",
                        "Jumlah paket komponen instalasi listrik",
                        "Paket",
                        4,
                        5 * J,
                        9 * J,
                    ),
                    (
                        "04",
                        "Penyediaan Bahan Logistik Kantor",
                        "Jumlah paket bahan logistik kantor",
                        "Paket",
                        12,
                        20 * J,
                        48 * J,
                    ),
                    (
                        "05",
                        "Penyediaan Barang Cetakan dan Penggandaan",
                        "Jumlah paket barang cetakan",
                        "Paket",
                        8,
                        10 * J,
                        22 * J,
                    ),
                    (
                        "09",
                        "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                        "Jumlah laporan rapat koordinasi",
                        "Laporan",
                        12,
                        70 * J,
                        130 * J,
                    ),
                ],
            ),
            (
                "2.08",
                "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                "Persentase jasa penunjang yang tersedia",
                [
                    (
                        "02",
                        "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                        "Jumlah laporan jasa komunikasi, air dan listrik",
                        "Laporan",
                        12,
                        40 * J,
                        75 * J,
                    ),
                    (
                        "04",
                        "Penyediaan Jasa Pelayanan Umum Kantor",
                        "Jumlah laporan jasa pelayanan umum",
                        "Laporan",
                        12,
                        150 * J,
                        260 * J,
                    ),
                ],
            ),
            (
                "2.09",
                "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
                "Persentase barang milik daerah terpelihara",
                [
                    (
                        "02",
                        "Penyediaan Jasa Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional",
                        "Jumlah kendaraan dinas yang dipelihara",
                        "Unit",
                        8,
                        30 * J,
                        60 * J,
                    )
                ],
            ),
        ],
    ),
    (
        "7.01.02",
        "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
        "Persentase layanan kecamatan sesuai standar pelayanan",
        [
            (
                "2.01",
                "Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan",
                "Persentase koordinasi yang ditindaklanjuti",
                [
                    (
                        "03",
                        "Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan",
                        "Jumlah dokumen koordinasi",
                        "Dokumen",
                        4,
                        18 * J,
                        40 * J,
                    )
                ],
            ),
            (
                "2.04",
                "Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat",
                "Persentase urusan yang dilimpahkan terlaksana",
                [
                    (
                        "02",
                        "Pelaksanaan Urusan Pemerintahan yang Terkait dengan Nonperizinan",
                        "Jumlah dokumen nonperizinan",
                        "Dokumen",
                        16,
                        15 * J,
                        33 * J,
                    )
                ],
            ),
        ],
    ),
    (
        "7.01.03",
        "Program Pemberdayaan Masyarakat Desa dan Kelurahan",
        "Persentase usulan musrenbang yang terakomodir",
        [
            (
                "2.01",
                "Koordinasi Kegiatan Pemberdayaan Desa",
                "Persentase desa yang difasilitasi",
                [
                    (
                        "01",
                        "Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa",
                        "Jumlah lembaga yang berpartisipasi",
                        "Lembaga",
                        12,
                        22 * J,
                        45 * J,
                    )
                ],
            ),
            (
                "2.02",
                "Kegiatan Pemberdayaan Kelurahan",
                "Persentase kelurahan berdaya",
                [
                    (
                        "02",
                        "Pembangunan Sarana dan Prasarana Kelurahan",
                        "Jumlah sarana prasarana yang dibangun",
                        "Unit",
                        4,
                        380 * J,
                        620 * J,
                    ),
                    (
                        "03",
                        "Pemberdayaan Masyarakat di Kelurahan",
                        "Jumlah kelompok masyarakat yang diberdayakan",
                        "Pokmas",
                        8,
                        90 * J,
                        190 * J,
                    ),
                ],
            ),
        ],
    ),
    (
        "7.01.04",
        "Program Koordinasi Ketenteraman dan Ketertiban Umum",
        "Persentase gangguan trantibum yang ditangani",
        [
            (
                "2.01",
                "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
                "Persentase koordinasi trantibum",
                [
                    (
                        "01",
                        "Sinergitas dengan Kepolisian Negara RI, TNI dan Instansi Vertikal",
                        "Jumlah laporan sinergitas",
                        "Laporan",
                        12,
                        25 * J,
                        52 * J,
                    )
                ],
            )
        ],
    ),
    (
        "7.01.06",
        "Program Pembinaan dan Pengawasan Pemerintahan Desa",
        "Persentase desa tertib administrasi",
        [
            (
                "2.01",
                "Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa",
                "Persentase desa yang dibina",
                [
                    (
                        "03",
                        "Fasilitasi Administrasi Tata Pemerintahan Desa",
                        "Jumlah dokumen fasilitasi administrasi desa",
                        "Dokumen",
                        8,
                        12 * J,
                        28 * J,
                    ),
                    (
                        "06",
                        "Fasilitasi Pengelolaan Keuangan Desa",
                        "Jumlah dokumen fasilitasi keuangan desa",
                        "Dokumen",
                        8,
                        14 * J,
                        30 * J,
                    ),
                ],
            )
        ],
    ),
]


def pohon(rng, langkah=500, progs=None):
    """daftar simpul urut pre-order; simpul daun punya 'pagu'"""
    out = []
    for pk, pn, pi, kegs in KEC:
        if progs and pk not in progs:
            continue
        ip = len(out)
        out.append(dict(lv=1, kode=pk, akhir=pk, nama=pn, ind=pi, sat="%", anak=[]))
        for kk, kn, ki, subs in kegs:
            ik = len(out)
            out.append(dict(lv=2, kode=f"{pk}.{kk}", akhir=kk, nama=kn, ind=ki, sat="%", anak=[]))
            out[ip]["anak"].append(ik)
            for sk, sn, si, sat, k, lo, hi in subs:
                out[ik]["anak"].append(len(out))
                out.append(
                    dict(
                        lv=3,
                        kode=f"{pk}.{kk}.{sk}",
                        akhir=sk,
                        nama=sn,
                        ind=si,
                        sat=sat,
                        k=k,
                        anak=[],
                        pagu=rng.randrange(lo, hi, langkah),
                    )
                )
    naik(out, "pagu")
    return out


def naik(ns, f):
    for x in reversed(ns):
        if x["anak"]:
            x[f] = sum(ns[i][f] for i in x["anak"])


def jml(ns, f):
    return sum(x[f] for x in ns if x["lv"] == 1)


# ======================================================================= 1
def l01_e81_kecamatan(folder: Path) -> dict:
    rng = random.Random(301)
    ns = pohon(rng)
    for x in ns:
        if x["lv"] == 3:
            x["r5"] = x["pagu"] * 5 + rng.randrange(-9, 10) * 500_000
            x["r6"] = int(x["pagu"] * rng.uniform(2.1, 2.7)) // 10 * 10
            sisa = int(x["pagu"] * rng.uniform(0.91, 0.995))
            q1, q2, q3 = (int(sisa * rng.uniform(0.17, 0.26)) for _ in range(3))
            x["q"] = [q1, q2, q3, sisa - q1 - q2 - q3]
            for j in range(4):
                x[f"q{j}"] = x["q"][j]
    for f in ["r5", "r6", "q0", "q1", "q2", "q3"]:
        naik(ns, f)
    wb = Workbook()
    ws = wb.active
    ws.title = "E.81"
    p = P(ws, "Arial Narrow", 9)
    p.judul(1, 1, 29, "Formulir E.81", h="right", b=False, size=9)
    p.judul(2, 1, 29, "EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH LINGKUP KABUPATEN")
    p.judul(3, 1, 29, "RENJA KECAMATAN TANETE BARAT KABUPATEN LAMURUNG")
    p.judul(4, 1, 29, "PERIODE PELAKSANAAN : TAHUN 2023")
    p.polos(
        6,
        1,
        "Indikator dan target kinerja Perangkat Daerah Kabupaten yang mengacu pada sasaran RKPD : Meningkatnya kualitas pelayanan publik di kecamatan",
        i=True,
    )
    h = 8
    kol = [
        (1, 1, "No"),
        (2, 2, "Sasaran"),
        (3, 7, "Kode"),
        (8, 8, "Program/Kegiatan/Sub Kegiatan"),
        (9, 9, "Indikator Kinerja Program (outcome)/ Kegiatan (output)"),
        (10, 11, "Target Renstra Perangkat Daerah pada Tahun 2026 (akhir periode Renstra)"),
        (12, 13, "Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu (2022)"),
        (14, 15, "Target Kinerja dan Anggaran Renja Tahun Berjalan yang dievaluasi (2023)"),
        (16, 23, "Realisasi Kinerja Pada Triwulan"),
        (24, 25, "Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi"),
        (26, 27, "Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2023"),
        (28, 29, "Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun 2023 (%)"),
        (30, 30, "Unit Penanggung Jawab"),
    ]
    abu = "D9D9D9"
    for c1, c2, v in kol:
        if c1 == 16:
            p.m(h, 16, h, 23, v, b=True, isi=abu)
            for j, w in enumerate(["I", "II", "III", "IV"]):
                p.m(h + 1, 16 + 2 * j, h + 1, 17 + 2 * j, w, b=True, isi=abu)
        else:
            p.m(h, c1, h + 1, c2, v, b=True, isi=abu)
    nomor = {
        1: "1",
        2: "2",
        3: "3",
        8: "",
        9: "4",
        10: "5",
        12: "6",
        14: "7",
        16: "8",
        18: "9",
        20: "10",
        22: "11",
        24: "12",
        26: "13=6+12",
        28: "14=13/5 x 100%",
        30: "15",
    }
    for c, v in nomor.items():
        if 10 <= c <= 28:
            p.m(h + 2, c, h + 2, c + 1, v)
            p.t(h + 3, c, "K", h="center", b=True)
            p.t(h + 3, c + 1, "Rp", h="center", b=True)
        elif c == 3:
            p.m(h + 2, 3, h + 3, 8, v)
        elif c != 8:
            p.m(h + 2, c, h + 3, c, v)
    r = h + 4
    no, mulai, sas = (
        0,
        {},
        {
            "7.01.01": "Meningkatnya akuntabilitas kinerja kecamatan",
            "7.01.02": "Meningkatnya kualitas pelayanan publik",
            "7.01.03": "Meningkatnya partisipasi masyarakat dalam pembangunan",
            "7.01.04": "Terciptanya ketenteraman wilayah",
            "7.01.06": "Meningkatnya tertib administrasi desa",
        },
    )
    r0, capK, capR = r, [], []
    blok = []
    for x in ns:
        b, i = x["lv"] == 1, x["lv"] == 2
        isi = "DDEBF7" if b else None
        if b:
            no += 1
            blok.append([r, r])
        blok[-1][1] = r
        p.t(r, 1, no if b else None, b=b, h="center")
        p.t(r, 2, sas[x["kode"]] if b else None)
        bag = ["7", "01", x["kode"].split(".")[2]]
        if x["lv"] >= 2:
            bag.append(".".join(x["kode"].split(".")[3:5]))
        if x["lv"] == 3:
            bag.append(x["akhir"])
        for j in range(5):
            p.t(r, 3 + j, bag[j] if j < len(bag) else None, b=b, h="center", isi=isi)
        p.t(r, 8, x["nama"], b=b, i=i, isi=isi)
        p.t(r, 9, x["ind"] + (" (%)" if x["sat"] == "%" else f" ({x['sat']})"), b=b, i=i, isi=isi)
        if x["lv"] == 3:
            k7 = x["k"]
            kq = [k7 // 4] * 4
            k5, k6 = k7 * 5, k7 * 2
            k12 = sum(kq)
            k13 = k6 + k12
        else:
            k5, k7 = 100, 100
            k6 = rng.choice([92, 94, 95, 97, 98])
            kq = [
                rng.choice([20, 22, 25]),
                rng.choice([45, 48, 50]),
                rng.choice([70, 72, 75]),
                rng.choice([94, 96, 98, 100]),
            ]
            k12 = kq[3]
            k13 = k12
        r12 = sum(x[f"q{j}"] for j in range(4))
        r13 = x["r6"] + r12
        isian = (
            [(10, k5, x["r5"]), (12, k6, x["r6"]), (14, k7, x["pagu"])]
            + [(16 + 2 * j, kq[j], x[f"q{j}"]) for j in range(4)]
            + [(24, k12, r12), (26, k13, r13)]
        )
        for c, k, rp in isian:
            p.n(r, c, k, fmt="0", b=b, i=i, isi=isi)
            p.n(r, c + 1, rp, b=b, i=i, isi=isi)
        ck, cr = pct(k13, k5), pct(r13, x["r5"])
        p.n(r, 28, ck, fmt="0.00", b=b, i=i, isi=isi)
        p.n(r, 29, cr, fmt="0.00", b=b, i=i, isi=isi)
        p.t(r, 30, "Kec. Tanete Barat" if b else None)
        if b:
            capK.append(ck)
            capR.append(cr)
        r += 1
    for a, z in blok:
        p.m(a, 2, z, 2)
        p.m(a, 1, z, 1)
    jumlah_baris = r - r0
    p.m(r, 1, r, 9, "JUMLAH", b=True)
    tot = {f: jml(ns, f) for f in ["r5", "r6", "pagu", "q0", "q1", "q2", "q3"]}
    t12 = sum(tot[f"q{j}"] for j in range(4))
    for c, v in [
        (11, tot["r5"]),
        (13, tot["r6"]),
        (15, tot["pagu"]),
        (17, tot["q0"]),
        (19, tot["q1"]),
        (21, tot["q2"]),
        (23, tot["q3"]),
        (25, t12),
        (27, tot["r6"] + t12),
    ]:
        p.n(r, c, v, b=True)
    p.n(r, 29, pct(tot["r6"] + t12, tot["r5"]), fmt="0.00", b=True)
    r += 1
    p.m(r, 1, r, 27, "Rata-rata capaian kinerja program (%)", b=True, h="right")
    rk = (sum(capK) / len(capK)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    rr = (sum(capR) / len(capR)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    p.n(r, 28, rk, fmt="0.00", b=True)
    p.n(r, 29, rr, fmt="0.00", b=True)
    r += 1
    p.m(r, 1, r, 27, "Predikat kinerja", b=True, h="right")

    def sebut(v):
        return "ST" if v >= 91 else "T" if v >= 76 else "S" if v >= 66 else "R" if v >= 51 else "SR"

    p.t(r, 28, sebut(rk), h="center", b=True)
    p.t(r, 29, sebut(rr), h="center", b=True)
    for s in [
        "Faktor pendorong keberhasilan kinerja : koordinasi antar seksi dan kelurahan berjalan baik",
        "Faktor penghambat pencapaian kinerja : keterlambatan pencairan pada triwulan I",
        "Tindak lanjut yang diperlukan dalam triwulan berikutnya : percepatan pengajuan dokumen SPP",
        "Tindak lanjut yang diperlukan dalam Renja berikutnya : penyesuaian target outcome",
    ]:
        r += 1
        p.m(r, 1, r, 30, s, h="left")
    p.polos(
        r + 1, 1, "*) indikator satuan % tidak dijumlahkan; kolom 12 dan 13 memuat nilai triwulan terakhir.", i=True
    )
    ttd(p, r + 3, 24, "CAMAT TANETE BARAT", "Pancana, 9 Januari 2024")
    p.lebar({"A": 4, "B": 20, "C": 3, "D": 4, "E": 4, "F": 6, "G": 4, "H": 38, "I": 34})
    for c in range(10, 30):
        ws.column_dimensions[L(c)].width = 7 if c % 2 == 0 else 15
    wb.save(folder / "E81 Renja Kec Tanete Barat 2023.xlsx")
    return {
        "cerita": "Formulir E.81 lengkap dengan pasangan K/Rp, kode dipecah lima kolom, nomor kolom di atas baris K/Rp, jumlah dan rata-rata di kaki; semua jumlah cocok.",
        "dokumen": [
            {
                "berkas": "E81 Renja Kec Tanete Barat 2023.xlsx",
                "lembar": "E.81",
                "jenis": ["evaluasi-renja"],
                "baris": [jumlah_baris, jumlah_baris],
                "angka": p.ambil(),
            }
        ],
        "bukan": [],
        "salah": [],
    }


# ======================================================================= 2
def l02_pk_berjenjang(folder: Path) -> dict:
    rng = random.Random(302)
    ns = pohon(rng, 1000)
    f = "PK 2024 Kec. Banua Lima.xlsx"
    wb = Workbook()
    dok = []
    ws = wb.active
    ws.title = "COVER"
    p = P(ws)
    for r, s in [
        (4, "PERJANJIAN KINERJA"),
        (6, "CAMAT, SEKRETARIS CAMAT, KEPALA SEKSI DAN KEPALA SUB BAGIAN"),
        (8, "KECAMATAN BANUA LIMA"),
        (9, "KABUPATEN HULU BARITO"),
        (11, "TAHUN 2024"),
    ]:
        p.judul(r, 1, 8, s, size=16)
    PEM = "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:"

    def satu(p, r, jab, atas, tabA, kepala, barisB, gaya, total, kop_b, lebar=5):
        ws = p.ws
        p.judul(r, 2, 6, "PERJANJIAN KINERJA TAHUN 2024", size=13)
        r += 2
        p.m(r, 2, r, 6, PEM, kotak=False, h="left")
        ws.row_dimensions[r].height = 42
        for s, t in [("Nama", "NAMA PEJABAT"), ("Jabatan", jab)]:
            r += 1
            p.polos(r, 2, s)
            p.polos(r, 3, ": " + t)
        r += 1
        p.polos(r, 2, "Selanjutnya disebut PIHAK PERTAMA")
        for s, t in [("Nama", "NAMA ATASAN"), ("Jabatan", atas)]:
            r += 1
            p.polos(r, 2, s)
            p.polos(r, 3, ": " + t)
        r += 1
        p.polos(r, 2, "Selaku atasan langsung Pihak Pertama, selanjutnya disebut PIHAK KEDUA")
        r += 1
        p.m(
            r,
            2,
            r,
            6,
            "Pihak Pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target "
            "kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan.",
            kotak=False,
            h="left",
        )
        ws.row_dimensions[r].height = 42
        r += 2
        for c, s in zip(range(2, 7), ["No", kop_b[0], "Indikator Kinerja", "Satuan", "Target"]):
            p.t(r, c, s, b=True, h="center", isi="E2EFDA")
        r += 1
        for c in range(2, 7):
            p.t(r, c, f"({c - 1})", h="center", i=True, size=8)
        for no, (s, daftar) in enumerate(tabA, 1):
            a = r + 1
            for ind, sat, tgt in daftar:
                r += 1
                p.t(r, 2, no if r == a else None, h="center")
                p.t(r, 3, s if r == a else None)
                p.t(r, 4, ind)
                p.t(r, 5, sat, h="center")
                p.n(r, 6, tgt, fmt=None, h="center")
            p.m(a, 2, r, 2)
            p.m(a, 3, r, 3)
        r += 2
        for c, s in [(2, "No"), (3, kop_b[1]), (5, kop_b[2]), (6, "Keterangan")]:
            if c == 3:
                p.m(r, 3, r, 4, s, b=True, isi="E2EFDA")
            else:
                p.t(r, c, s, b=True, h="center", isi="E2EFDA")
        for no, (lv, nama, nilai, ket) in enumerate(barisB, 1):
            r += 1
            p.t(r, 2, no, h="center")
            p.m(r, 3, r, 4, nama, h="left")
            p.n(r, 5, gaya(nilai), nilai)
            p.t(r, 6, ket, h="center")
        if total:
            r += 1
            p.m(r, 2, r, 4, total, b=True)
            p.n(r, 5, gaya(sum(x[2] for x in barisB)), sum(x[2] for x in barisB), b=True)
            p.t(r, 6, None)
        r += 2
        p.polos(r, 5, "Banua Lima, 3 Januari 2024")
        p.polos(r + 1, 2, "PIHAK KEDUA,", b=True)
        p.polos(r + 1, 5, "PIHAK PERTAMA,", b=True)
        p.polos(r + 5, 2, "NAMA ATASAN", b=True, u="single")
        p.polos(r + 5, 5, "NAMA PEJABAT", b=True, u="single")
        p.polos(r + 6, 5, "NIP. 19710203 199803 1 004")
        nA = sum(len(d) for _, d in tabA)
        return r + 8, [max(1, min(nA, len(barisB))), nA + len(barisB) + len(tabA)]

    rp = lambda v: "Rp. " + idr(v) + ",-"
    angka = lambda v: v
    tks = lambda v: idr(v, True)
    lb = {"A": 2, "B": 9, "C": 34, "D": 40, "E": 22, "F": 16}
    # camat
    ws = wb.create_sheet("PK CAMAT")
    p = P(ws, "Bookman Old Style", 10)
    p.lebar(lb)
    tabA = [
        (
            "Meningkatnya kualitas pelayanan publik kecamatan",
            [("Indeks Kepuasan Masyarakat", "Indeks", 84.5), ("Persentase pengaduan yang ditindaklanjuti", "%", 100)],
        ),
        ("Meningkatnya akuntabilitas kinerja kecamatan", [("Nilai AKIP Kecamatan", "Nilai", 72.35)]),
        ("Meningkatnya kemandirian desa", [("Persentase desa berstatus mandiri", "%", 40)]),
    ]
    prog = [(1, x["nama"], x["pagu"], "APBD") for x in ns if x["lv"] == 1]
    r, bar = satu(
        p,
        2,
        "Camat Banua Lima",
        "Bupati Hulu Barito",
        tabA,
        None,
        prog,
        rp,
        "JUMLAH",
        ("Sasaran Strategis", "Program", "Anggaran (Rp)"),
    )
    dok.append({"berkas": f, "lembar": "PK CAMAT", "jenis": ["pk"], "baris": bar, "angka": p.ambil()})
    # sekcam
    ws = wb.create_sheet("PK SEKCAM")
    p = P(ws, "Bookman Old Style", 10)
    p.lebar(lb)
    keg1 = [(2, x["nama"], x["pagu"], "APBD") for x in ns if x["lv"] == 2 and x["kode"].startswith("7.01.01")]
    tabA = [
        (
            "Meningkatnya kualitas layanan kesekretariatan",
            [
                ("Persentase layanan administrasi perkantoran tepat waktu", "%", 95),
                ("Persentase dokumen SAKIP tepat waktu", "%", 100),
            ],
        )
    ]
    r, bar = satu(
        p,
        2,
        "Sekretaris Camat",
        "Camat Banua Lima",
        tabA,
        None,
        keg1,
        angka,
        "Total Program Penunjang",
        ("Sasaran Program", "Kegiatan", "Anggaran"),
    )
    dok.append({"berkas": f, "lembar": "PK SEKCAM", "jenis": ["pk"], "baris": bar, "angka": p.ambil()})

    # kasubag: dua PK dalam satu lembar; kasi: tiga PK dalam satu lembar
    def sub(*awal):
        return [
            (3, x["nama"], x["pagu"], "DAU" if j % 2 else "APBD")
            for j, x in enumerate(ns)
            if x["lv"] == 3 and x["kode"].startswith(awal)
        ]

    for lembar, isi in [
        (
            "PK KASUBAG",
            [
                (
                    "Kasubag Perencanaan dan Keuangan",
                    [
                        (
                            "Tersedianya dokumen perencanaan dan keuangan",
                            [("Jumlah dokumen perencanaan", "Dokumen", 4), ("Jumlah laporan keuangan", "Laporan", 4)],
                        )
                    ],
                    sub("7.01.01.2.01", "7.01.01.2.02"),
                ),
                (
                    "Kasubag Umum dan Kepegawaian",
                    [
                        (
                            "Terpenuhinya layanan umum dan kepegawaian",
                            [("Persentase sarana kantor berfungsi baik", "%", 92)],
                        )
                    ],
                    sub("7.01.01.2.06", "7.01.01.2.08", "7.01.01.2.09"),
                ),
            ],
        ),
        (
            "PK KASI",
            [
                (
                    "Kepala Seksi Tata Pemerintahan",
                    [
                        (
                            "Meningkatnya tata kelola pemerintahan",
                            [
                                ("Persentase desa tertib administrasi", "%", 85),
                                ("Jumlah dokumen nonperizinan", "Dokumen", 16),
                            ],
                        )
                    ],
                    sub("7.01.02", "7.01.06"),
                ),
                (
                    "Kepala Seksi Pemberdayaan Masyarakat",
                    [("Meningkatnya pemberdayaan masyarakat", [("Jumlah pokmas yang diberdayakan", "Pokmas", 8)])],
                    sub("7.01.03"),
                ),
                (
                    "Kepala Seksi Ketenteraman dan Ketertiban",
                    [("Menurunnya gangguan trantibum", [("Persentase gangguan yang ditangani", "%", 98)])],
                    sub("7.01.04"),
                ),
            ],
        ),
    ]:
        ws = wb.create_sheet(lembar)
        p = P(ws, "Bookman Old Style", 10)
        p.lebar(lb)
        r = 2
        for jab, tabA, b in isi:
            r, bar = satu(
                p,
                r,
                jab,
                "Sekretaris Camat" if "Kasubag" in jab else "Camat Banua Lima",
                tabA,
                None,
                b,
                tks,
                "Jumlah" if len(b) > 1 else None,
                ("Sasaran Kegiatan", "Sub Kegiatan", "Anggaran (Rp.)"),
            )
            dok.append({"berkas": f, "lembar": lembar, "jenis": ["pk"], "baris": bar, "angka": p.ambil()})
            r += 3
    wb.save(folder / f)
    return {
        "cerita": "Cascade PK camat-sekcam-kasubag-kasi dalam satu buku, beberapa PK bertumpuk per lembar, tiap PK punya tabel sasaran dan tabel anggaran dengan gaya angka berbeda; anggaran tiap jenjang sama dengan atasannya.",
        "dokumen": dok,
        "bukan": [(f, "COVER")],
        "salah": [],
    }


# ======================================================================= 3
def l03_renaksi_dan_ukur(folder: Path) -> dict:
    rng = random.Random(303)
    ns = pohon(rng, 1000)
    for x in ns:
        if x["lv"] == 3:
            q = [int(x["pagu"] * g) // 1000 * 1000 for g in (0.18, 0.27, 0.29)]
            for j, v in enumerate(q + [x["pagu"] - sum(q)]):
                x[f"q{j}"] = v
            x["real2"] = int((x["q0"] + x["q1"]) * rng.uniform(0.86, 0.99))
    for k in ["q0", "q1", "q2", "q3", "real2"]:
        naik(ns, k)
    sas = [
        (
            "Meningkatnya akuntabilitas kinerja dan keuangan kecamatan",
            [
                ("Nilai evaluasi AKIP", "Nilai", [0, 0, 0, 71.5]),
                ("Persentase temuan yang ditindaklanjuti", "%", [25, 50, 75, 100]),
            ],
            ["7.01.01"],
            "Sekretaris",
        ),
        (
            "Meningkatnya kualitas penyelenggaraan pemerintahan dan pelayanan publik",
            [
                ("Indeks Kepuasan Masyarakat", "Indeks", [80, 81, 82, 83]),
                ("Persentase desa tertib administrasi", "%", [50, 60, 75, 90]),
            ],
            ["7.01.02", "7.01.06"],
            "Kasi Pemerintahan",
        ),
        (
            "Meningkatnya keberdayaan masyarakat dan ketenteraman wilayah",
            [
                ("Persentase usulan musrenbang terakomodir", "%", [40, 40, 55, 65]),
                ("Jumlah poskamling aktif", "Unit", [6, 12, 18, 24]),
            ],
            ["7.01.03", "7.01.04"],
            "Kasi PMD / Kasi Trantib",
        ),
    ]
    f = "RENAKSI_2024_Kec_Poleang.xlsx"
    wb = Workbook()
    ws = wb.active
    ws.title = "Renaksi"
    p = P(ws, "Tahoma", 9)
    p.polos(1, 1, "RENCANA AKSI PENCAPAIAN PERJANJIAN KINERJA", b=True, size=13)
    p.polos(2, 1, "Kecamatan Poleang Hilir - Kabupaten Wolasi Raya, T.A. 2024", b=True)
    h = 4
    bg = "FFF2CC"
    for c, s in [(1, "No."), (2, "Sasaran Strategis"), (3, "Indikator Kinerja"), (4, "Satuan"), (5, "Target Tahunan")]:
        p.m(h, c, h + 2, c, s, b=True, isi=bg)
    p.m(h, 6, h, 9, "Target Kinerja", b=True, isi=bg)
    p.m(h + 1, 6, h + 1, 9, "Triwulan", b=True, isi=bg)
    p.m(h, 10, h + 2, 12, "Program / Kegiatan / Sub Kegiatan", b=True, isi=bg)
    p.m(h, 13, h, 17, "Anggaran (Rp)", b=True, isi=bg)
    p.m(h + 1, 13, h + 2, 13, "Pagu", b=True, isi=bg)
    p.m(h + 1, 14, h + 1, 17, "Rencana Penyerapan Triwulan", b=True, isi=bg)
    for j, s in enumerate(["I", "II", "III", "IV"]):
        p.t(h + 2, 6 + j, s, b=True, h="center", isi=bg)
        p.t(h + 2, 14 + j, s, b=True, h="center", isi=bg)
    p.m(h, 18, h + 2, 18, "Penanggung Jawab", b=True, isi=bg)
    r = h + 3
    for c in range(1, 19):
        if c in (11, 12):
            continue
        p.t(r, c, c if c < 11 else c - 2, h="center", i=True, size=8)
    p.m(r, 10, r, 12)
    r += 1
    p.m(r, 1, r, 12, "TOTAL ANGGARAN KECAMATAN", b=True, h="right")
    p.n(r, 13, jml(ns, "pagu"), b=True)
    for j in range(4):
        p.n(r, 14 + j, jml(ns, f"q{j}"), b=True)
    p.t(r, 18, None)
    r += 1
    n_ind = 0
    for no, (s, inds, progs, pj) in enumerate(sas, 1):
        simpul = [x for x in ns if x["kode"][:7] in progs]
        a = r
        for k, x in enumerate(simpul):
            for c in (1, 2, 3, 4, 18):
                p.t(r, c, None)
            for c in range(5, 10):
                p.t(r, c, None)
            if k < len(inds):
                ind, sat, tg = inds[k]
                n_ind += 1
                p.t(r, 3, ind)
                p.t(r, 4, sat, h="center")
                p.n(r, 5, tg[3], fmt="General", h="center")
                for j in range(4):
                    if tg[j] == 0:
                        p.t(r, 6 + j, "-", h="center")
                    else:
                        p.n(r, 6 + j, tg[j], fmt="General", h="center")
            b = x["lv"] == 1
            for c in (10, 11, 12):
                p.t(r, c, None)
            p.t(r, 9 + x["lv"], x["nama"], b=b, w=False)
            p.n(r, 13, x["pagu"], b=b)
            for j in range(4):
                p.n(r, 14 + j, x[f"q{j}"], b=b)
            r += 1
        p.t(a, 1, no, h="center")
        p.t(a, 2, s)
        p.t(a, 18, pj)
        for c in (1, 2, 18):
            p.m(a, c, r - 1, c)
    p.polos(r + 1, 1, "Catatan: Nilai AKIP hanya diukur pada akhir tahun (TW IV).", i=True)
    ttd(p, r + 3, 14, "CAMAT POLEANG HILIR", "Poleang, 15 Januari 2024")
    p.lebar(
        {
            "A": 5,
            "B": 28,
            "C": 30,
            "D": 9,
            "E": 9,
            "J": 3,
            "K": 3,
            "L": 62,
            "M": 16,
            "N": 15,
            "O": 15,
            "P": 15,
            "Q": 15,
            "R": 16,
        }
    )
    ws.freeze_panes = "A8"
    dok = [
        {
            "berkas": f,
            "lembar": "Renaksi",
            "jenis": ["rencana-aksi"],
            "baris": [len(ns), len(ns) + n_ind + 3],
            "angka": p.ambil(),
        }
    ]
    # pengukuran TW II
    ws = wb.create_sheet("Ukur TW II")
    p = P(ws, "Tahoma", 9)
    p.judul(1, 2, 10, "PENGUKURAN KINERJA TRIWULAN II TAHUN 2024")
    p.judul(2, 2, 10, "KECAMATAN POLEANG HILIR")
    h = 4
    for c, s in [(2, "No"), (3, "Sasaran"), (4, "Indikator"), (5, "Satuan")]:
        p.m(h, c, h + 1, c, s, b=True, isi=bg)
    p.m(h, 6, h, 7, "Target", b=True, isi=bg)
    p.t(h + 1, 6, "Tahun 2024", b=True, isi=bg)
    p.t(h + 1, 7, "TW II", b=True, isi=bg)
    p.m(h, 8, h + 1, 8, "Realisasi TW II", b=True, isi=bg)
    p.m(h, 9, h, 10, "Capaian (%)", b=True, isi=bg)
    p.t(h + 1, 9, "thd Target TW II", b=True, isi=bg)
    p.t(h + 1, 10, "thd Target Tahunan", b=True, isi=bg)
    real = {
        "Persentase temuan yang ditindaklanjuti": 45,
        "Indeks Kepuasan Masyarakat": 82.4,
        "Persentase desa tertib administrasi": 66,
        "Persentase usulan musrenbang terakomodir": 40,
        "Jumlah poskamling aktif": 11,
    }
    r, k = h + 2, 0
    for no, (s, inds, _, _) in enumerate(sas, 1):
        for ind, sat, tg in inds:
            k += 1
            p.t(r, 2, k, h="center")
            p.t(r, 3, s)
            p.t(r, 4, ind)
            p.t(r, 5, sat, h="center")
            p.n(r, 6, tg[3], fmt="General", h="center")
            if tg[1]:
                p.n(r, 7, tg[1], fmt="General", h="center")
                p.n(r, 8, real[ind], fmt="General", h="center")
                p.n(r, 9, pct(real[ind], tg[1]), fmt="0.00")
                p.n(r, 10, pct(real[ind], tg[3]), fmt="0.00")
            else:
                for c in (7, 8, 9, 10):
                    p.t(r, c, "-", h="center")
            r += 1
    dok.append({"berkas": f, "lembar": "Ukur TW II", "jenis": ["pengukuran"], "baris": [k, k + 3], "angka": p.ambil()})
    r += 1
    p.polos(r, 2, "Penyerapan Anggaran s.d. Triwulan II", b=True)
    r += 1
    p.t(r, 2, "No", b=True, isi=bg)
    p.m(r, 3, r, 5, "Program", b=True, isi=bg)
    for c, s in [
        (6, "Pagu (Rp)"),
        (7, "Target s.d. TW II (Rp)"),
        (8, "Realisasi s.d. TW II (Rp)"),
        (9, "% thd Target TW II"),
        (10, "% thd Pagu"),
    ]:
        p.t(r, c, s, b=True, isi=bg, h="center")
    pr = [x for x in ns if x["lv"] == 1]
    for no, x in enumerate(pr, 1):
        r += 1
        p.t(r, 2, no, h="center")
        p.m(r, 3, r, 5, x["nama"], h="left")
        t2 = x["q0"] + x["q1"]
        p.n(r, 6, x["pagu"])
        p.n(r, 7, t2)
        p.n(r, 8, x["real2"])
        p.n(r, 9, pct(x["real2"], t2), fmt="0.00")
        p.n(r, 10, pct(x["real2"], x["pagu"]), fmt="0.00")
    r += 1
    p.m(r, 2, r, 5, "J u m l a h", b=True)
    a, b, c = jml(ns, "pagu"), jml(ns, "q0") + jml(ns, "q1"), jml(ns, "real2")
    p.n(r, 6, a, b=True)
    p.n(r, 7, b, b=True)
    p.n(r, 8, c, b=True)
    p.n(r, 9, pct(c, b), fmt="0.00", b=True)
    p.n(r, 10, pct(c, a), fmt="0.00", b=True)
    p.lebar({"A": 2, "B": 5, "C": 36, "D": 34, "E": 9, "F": 16, "G": 16, "H": 16, "I": 11, "J": 11})
    dok.append(
        {
            "berkas": f,
            "lembar": "Ukur TW II",
            "jenis": ["realisasi", "kinerja-anggaran", "pengukuran"],
            "baris": [len(pr), len(pr)],
            "angka": p.ambil(),
        }
    )
    wb.save(folder / f)
    return {
        "cerita": "Rencana aksi triwulanan dengan jenjang program hanya dari kolom awal nama (J/K/L) di samping sasaran bergabung, total di atas, dan lembar pengukuran TW II dua tabel yang cocok.",
        "dokumen": dok,
        "bukan": [],
        "salah": [],
    }


# ======================================================================= 4
def l04_tc27_ribuan(folder: Path) -> dict:
    rng = random.Random(304)
    ns = pohon(rng, 1000)
    TH = [2021, 2022, 2023, 2024, 2025, 2026]
    for x in ns:
        if x["lv"] == 3:
            v = x["pagu"] // 1000
            for t in TH:
                x[t] = v
                v = int(v * rng.uniform(1.02, 1.09))
    for t in TH:
        naik(ns, t)
    f = "Lampiran Renstra 2021-2026 Sekret Kec. Sungai Laur.xlsx"
    wb = xlsxwriter.Workbook(str(folder / f))
    H = wb.add_format(
        dict(bold=1, border=1, text_wrap=1, align="center", valign="vcenter", bg_color="#C6E0B4", font_size=9)
    )
    T = {}
    for lv in (1, 2, 3):
        d = dict(border=1, text_wrap=1, valign="top", font_size=9, bold=lv == 1, italic=lv == 2)
        T[lv] = (
            wb.add_format(d),
            wb.add_format({**d, "num_format": "#,##0", "text_wrap": 0}),
            wb.add_format({**d, "align": "center"}),
        )
    J_ = wb.add_format(dict(bold=1, align="center", font_size=12))
    kecil = wb.add_format(dict(italic=1, font_size=9))
    BT = wb.add_format(dict(bold=1, border=1, num_format="#,##0", font_size=9))
    tipis = wb.add_format(dict(border=1, align="center", font_size=8))
    ws = wb.add_worksheet("T-C.27")
    A = {}
    ws.merge_range(0, 0, 0, 21, "Tabel T-C.27", J_)
    ws.merge_range(
        1, 0, 1, 21, "Rencana Program, Kegiatan, dan Pendanaan Kecamatan Sungai Laur Hulu Kabupaten Kapuas Tengah", J_
    )
    ws.write(2, 20, "(dalam ribuan rupiah)", kecil)
    # kolom: A tujuan B sasaran C kode D nama E indikator F (sembunyi) G awal | H.. target/Rp 6 th | T,U akhir | V unit W lokasi
    for c, s in [
        (0, "Tujuan"),
        (1, "Sasaran"),
        (2, "Kode"),
        (3, "Program, Kegiatan dan Sub Kegiatan"),
        (4, "Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)"),
        (5, "id_sub_giat"),
        (6, "Data Capaian pada Tahun Awal Perencanaan (2020)"),
        (21, "Unit Kerja Penanggung Jawab"),
        (22, "Lokasi"),
    ]:
        ws.merge_range(3, c, 5, c, s, H)
    ws.merge_range(3, 7, 3, 20, "Target Kinerja Program dan Kerangka Pendanaan", H)
    for j, t in enumerate(TH):
        ws.merge_range(4, 7 + 2 * j, 4, 8 + 2 * j, f"Tahun {t}" if j else "Tahun 2021", H)
    ws.merge_range(4, 19, 4, 20, "Kondisi Kinerja pada Akhir Periode Renstra", H)
    for j in range(7):
        ws.write(5, 7 + 2 * j, "Target", H)
        ws.write(5, 8 + 2 * j, "Rp", H)
    k = 0
    for c in range(23):
        if c == 5:
            ws.write(6, c, "", tipis)
        else:
            k += 1
            ws.write(6, c, f"({k})", tipis)
    r0 = 7
    kol = lambda c: L(c + 1)
    tuj = "Mewujudkan tata kelola pemerintahan kecamatan yang baik"
    sas = {
        "7.01.01": "Meningkatnya akuntabilitas kinerja",
        "7.01.02": "Meningkatnya mutu pelayanan publik",
        "7.01.03": "Meningkatnya pemberdayaan masyarakat",
        "7.01.04": "Terjaganya ketenteraman umum",
        "7.01.06": "Meningkatnya tertib administrasi desa",
    }
    for i, x in enumerate(ns):
        r = r0 + i
        t, n, c_ = T[x["lv"]]
        ws.write(r, 0, tuj if i == 0 else "", t)
        ws.write(r, 1, sas[x["kode"]] if x["lv"] == 1 else "", t)
        ws.write_string(r, 2, x["kode"], t)
        ws.write(r, 3, x["nama"], t)
        ws.write(r, 4, x["ind"], t)
        ws.write(r, 5, 17000 + i * 13, t)
        if x["lv"] == 3:
            tg = [x["k"]] * 6
            akhir = x["k"] * 6
            awal = x["k"]
        else:
            a = rng.choice([80, 82, 85, 88])
            tg = [a + j * 2 for j in range(6)]
            akhir, awal = tg[-1], a - 3
        x["tg"], x["akhirK"] = tg, akhir
        sat = x["sat"]

        def kk(v):
            return f"{v}%" if sat == "%" else f"{v} {sat}"

        ws.write(r, 6, kk(awal), c_)
        for j, th in enumerate(TH):
            ws.write(r, 7 + 2 * j, kk(tg[j]), c_)
            cc = 8 + 2 * j
            if x["anak"]:
                ws.write_formula(r, cc, "=" + "+".join(f"{kol(cc)}{r0 + q + 1}" for q in x["anak"]), n, x[th])
            else:
                ws.write_number(r, cc, x[th], n)
            A[f"{kol(cc)}{r + 1}"] = str(x[th] * 1000)
            if sat == "%":
                A[f"{kol(cc - 1)}{r + 1}"] = str(tg[j])
        ws.write(r, 19, kk(akhir), c_)
        ws.write_formula(
            r, 20, "=" + "+".join(f"{kol(8 + 2 * j)}{r + 1}" for j in range(6)), n, sum(x[th] for th in TH)
        )
        A[f"U{r + 1}"] = str(sum(x[th] for th in TH) * 1000)
        ws.write(r, 21, {1: "Kecamatan", 2: "Sekretariat/Seksi", 3: ""}[x["lv"]], t)
        ws.write(r, 22, "Sungai Laur Hulu" if x["lv"] == 1 else "", t)
    r = r0 + len(ns)
    ws.merge_range(r, 0, r, 6, "TOTAL KEBUTUHAN PENDANAAN", H)
    pr = [i for i, x in enumerate(ns) if x["lv"] == 1]
    for j, th in enumerate(TH + ["s"]):
        cc = 8 + 2 * j
        v = sum(jml(ns, q) for q in TH) if th == "s" else jml(ns, th)
        ws.write(r, cc - 1, "", BT)
        ws.write_formula(r, cc, "=" + "+".join(f"{kol(cc)}{r0 + q + 1}" for q in pr), BT, v)
        A[f"{kol(cc)}{r + 1}"] = str(v * 1000)
    ws.set_column(0, 1, 18)
    ws.set_column(2, 2, 15)
    ws.set_column(3, 4, 36)
    ws.set_column(5, 5, 8, None, {"hidden": True})
    ws.set_column(6, 20, 12)
    ws.freeze_panes(7, 4)
    ws.set_landscape()
    # T-C.29
    ws = wb.add_worksheet("T-C.29")
    B = {}
    ws.write(0, 0, "Tabel T-C.29", kecil)
    ws.merge_range(
        1, 0, 1, 10, "Rekapitulasi Evaluasi Hasil Pelaksanaan Renja Kecamatan dan Pencapaian Renstra s/d Tahun 2023", J_
    )
    kop = [
        "Kode",
        "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan",
        "Indikator Kinerja Program (outcomes)/Kegiatan (output)",
        "Target Kinerja Capaian Program (Renstra PD) Tahun 2026",
        "Realisasi Target Kinerja Hasil Program s/d Tahun 2021 (n-3)",
    ]
    for c, s in enumerate(kop):
        ws.merge_range(3, c, 4, c, s, H)
    ws.merge_range(3, 5, 3, 7, "Target dan Realisasi Kinerja Program dan Kegiatan Tahun Lalu 2022 (n-2)", H)
    for c, s in [(5, "Target Renja Tahun 2022"), (6, "Realisasi Renja Tahun 2022"), (7, "Tingkat Realisasi (%)")]:
        ws.write(4, c, s, H)
    ws.merge_range(3, 8, 4, 8, "Target Program dan Kegiatan Renja Tahun Berjalan 2023 (n-1)", H)
    ws.merge_range(3, 9, 3, 10, "Perkiraan Realisasi Capaian Target Renstra s/d Tahun Berjalan", H)
    ws.write(4, 9, "Realisasi Capaian s/d Tahun 2023", H)
    ws.write(4, 10, "Tingkat Capaian Target Renstra (%)", H)
    for c, s in enumerate(["1", "2", "3", "4", "5", "6", "7", "8=(7/6)", "9", "10=(5+7+9)", "11=(10/4)"]):
        ws.write(5, c, s, tipis)
    N2 = {
        lv: wb.add_format(dict(border=1, num_format="0.00", font_size=9, bold=lv == 1, italic=lv == 2, valign="top"))
        for lv in (1, 2, 3)
    }
    r = 6
    nb = 0
    for x in ns:
        if x["lv"] != 3:
            t = T[x["lv"]][0]
            for c in range(11):
                ws.write(r, c, "", t)
            ws.write_string(r, 0, x["kode"], t)
            ws.write(r, 1, x["nama"], t)
            r += 1
            continue
        t, n, c_ = T[3]
        nb += 1
        k = x["k"]
        r22 = k if rng.random() < 0.6 else k - 1
        d = [x["akhirK"], k, k, r22, pct(r22, k), k, k + r22 + k, pct(2 * k + r22, x["akhirK"])]
        ws.write_string(r, 0, x["kode"], t)
        ws.write(r, 1, x["nama"], t)
        ws.write(r, 2, f"{x['ind']} ({x['sat']})", t)
        for c, v in enumerate(d, 3):
            R = r + 1
            if c in (7, 10):
                fm = f"=ROUND(G{R}/F{R}*100,2)" if c == 7 else f"=ROUND(J{R}/D{R}*100,2)"
                ws.write_formula(r, c, fm, N2[3], float(v))
            elif c == 9:
                ws.write_formula(r, c, f"=E{R}+G{R}+I{R}", n, v)
            else:
                ws.write_number(r, c, v, n)
            B[f"{L(c + 1)}{R}"] = teks(v)
        r += 1
    ws.write(r + 1, 0, "Sumber: Laporan Evaluasi Renja 2022, diolah", kecil)
    ws.set_column(0, 0, 16)
    ws.set_column(1, 2, 40)
    ws.set_column(3, 10, 13)
    wb.close()
    return {
        "cerita": "T-C.27 enam tahun dalam ribuan rupiah dengan rumus penjumlahan, kolom id tersembunyi, target bersatuan dalam sel, dan T-C.29 di lembar kedua (baris program/kegiatan tanpa angka); semua jumlah cocok.",
        "dokumen": [
            {"berkas": f, "lembar": "T-C.27", "jenis": ["renstra"], "baris": [len(ns), len(ns)], "angka": A},
            {"berkas": f, "lembar": "T-C.29", "jenis": ["renja", "evaluasi-renja"], "baris": [nb, len(ns)], "angka": B},
        ],
        "bukan": [],
        "salah": [],
    }


# ======================================================================= 5
def l05_bab3_bertumpuk(folder: Path) -> dict:
    rng = random.Random(305)
    f = "Tabel Bab III LKjIP Setwan 2023.xlsx"
    wb = Workbook()
    ws = wb.active
    ws.title = "BAB III"
    p = P(ws, "Cambria", 10)
    p.lebar({"A": 6, "B": 40, "C": 42, "D": 17, "E": 17, "F": 17, "G": 17, "H": 17, "I": 17, "J": 14})
    S = [
        (
            "Meningkatnya kualitas dukungan fungsi legislasi DPRD",
            [("Persentase Raperda yang difasilitasi tepat waktu", "%", 90, 88, [78, 82], [80, 85], 95)],
        ),
        (
            "Meningkatnya kualitas dukungan fungsi anggaran dan pengawasan DPRD",
            [
                ("Persentase rekomendasi DPRD yang ditindaklanjuti", "%", 85, 86.7, [74.5, 80.2], [75, 80], 95),
                ("Jumlah laporan hasil pengawasan", "Laporan", 24, 24, [18, 22], [20, 22], 30),
            ],
        ),
        (
            "Meningkatnya akuntabilitas kinerja Sekretariat DPRD",
            [
                ("Nilai SAKIP Sekretariat DPRD", "Nilai", 70, 68.6, [62.3, 65.8], [65, 68], 76),
                ("Indeks Kepuasan Anggota DPRD", "Indeks", 82, 84.05, [79.4, 81.2], [78, 80], 86),
            ],
        ),
    ]
    dok = []

    def kop(r, daftar, isi="B4C6E7"):
        for c, s in enumerate(daftar, 1):
            p.t(r, c, s, b=True, h="center", isi=isi, v_="center")

    def cap(r, s):
        p.polos(r, 1, s, b=True)

    p.polos(1, 1, "SEKRETARIAT DPRD KABUPATEN MAHULU SELATAN", b=True, size=13)
    p.polos(2, 1, "Bahan tabel Bab III Akuntabilitas Kinerja Tahun 2023 (untuk Kasubag Program)", i=True)
    # 3.1
    r = 4
    cap(r, "Tabel 3.1 Pengukuran Kinerja Sekretariat DPRD Tahun 2023")
    r += 1
    kop(r, ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"])
    capm = {}
    urut = []
    for no, (s, inds) in enumerate(S, 1):
        a = r + 1
        cs = []
        for ind, sat, t, re, _, _, _ in inds:
            r += 1
            p.t(r, 1, no if r == a else None, h="center")
            p.t(r, 2, s if r == a else None)
            p.t(r, 3, ind)
            p.t(r, 4, sat, h="center")
            p.n(r, 5, t, fmt="General", h="center")
            p.n(r, 6, re, fmt="General", h="center")
            c = pct(re, t)
            cs.append(c)
            urut.append(c)
            p.n(r, 7, c, fmt="0.00", h="center")
        capm[no] = (sum(cs) / len(cs)).quantize(Decimal("0.01"), ROUND_HALF_UP)
        p.m(a, 1, r, 1)
        p.m(a, 2, r, 2)
    r += 1
    p.m(r, 1, r, 6, "Rata-rata capaian indikator", b=True)
    p.n(r, 7, (sum(urut) / len(urut)).quantize(Decimal("0.01"), ROUND_HALF_UP), fmt="0.00", h="center", b=True)
    dok.append(dict(jenis=["pengukuran"], baris=[5, 8], angka=p.ambil()))
    # 3.2 perbandingan
    r += 3
    cap(r, "Tabel 3.2 Perbandingan Realisasi dan Capaian Kinerja Tahun 2021 s.d. 2023")
    r += 1
    p.m(r, 1, r + 1, 1, "No", b=True, isi="B4C6E7")
    p.m(r, 2, r + 1, 3, "Indikator Kinerja", b=True, isi="B4C6E7")
    for j, s in enumerate(["Tahun 2021", "Tahun 2022", "Tahun 2023"]):
        p.m(r, 4 + 2 * j, r, 5 + 2 * j, s, b=True, isi="B4C6E7")
        p.t(r + 1, 4 + 2 * j, "Realisasi", b=True, h="center", isi="B4C6E7")
        p.t(r + 1, 5 + 2 * j, "Capaian", b=True, h="center", isi="B4C6E7")
    p.m(r, 10, r + 1, 10, "Ket.", b=True, isi="B4C6E7")
    r += 1
    no = 0
    for s, inds in S:
        for ind, sat, t, re, lalu, tl, _ in inds:
            no += 1
            r += 1
            p.t(r, 1, no, h="center")
            p.m(r, 2, r, 3, ind, h="left")
            for j, (x, y) in enumerate([(lalu[0], tl[0]), (lalu[1], tl[1]), (re, t)]):
                p.n(r, 4 + 2 * j, x, fmt="General", h="center")
                c = pct(x, y)
                p.n(r, 5 + 2 * j, c / 100, nilai=c, fmt="0.00%", h="center")
            p.t(r, 10, "naik", h="center")
    dok.append(dict(jenis=["perbandingan"], baris=[5, 5], angka=p.ambil()))
    # 3.3 kemajuan renstra
    r += 3
    cap(r, "Tabel 3.3 Realisasi Kinerja s.d. Tahun 2023 terhadap Target Akhir Renstra 2021-2026")
    r += 1
    kop(
        r, ["No", "Sasaran", "Indikator", "Satuan", "Target Akhir Renstra (2026)", "Realisasi 2023", "Tingkat Kemajuan"]
    )
    no = 0
    for s, inds in S:
        for ind, sat, t, re, _, _, ak in inds:
            no += 1
            r += 1
            p.t(r, 1, no, h="center")
            p.t(r, 2, s)
            p.t(r, 3, ind)
            p.t(r, 4, sat, h="center")
            p.n(r, 5, ak, fmt="General", h="center")
            p.n(r, 6, re, fmt="General", h="center")
            c = pct(re, ak)
            p.n(r, 7, pid(c) + " %", nilai=c, h="center")
    dok.append(dict(jenis=["kemajuan-renstra"], baris=[5, 8], angka=p.ambil()))
    # anggaran
    PR = [
        ("4.02.02.2.01", "Pembentukan Peraturan Daerah dan Peraturan DPRD", 1),
        ("4.02.02.2.05", "Penyerapan dan Penghimpunan Aspirasi Masyarakat", 1),
        ("4.02.02.2.02", "Pembahasan Kebijakan Anggaran", 2),
        ("4.02.02.2.03", "Pengawasan Penyelenggaraan Pemerintahan", 2),
        ("4.02.02.2.04", "Peningkatan Kapasitas DPRD", 2),
        ("4.02.01.2.01", "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", 3),
        ("4.02.01.2.02", "Administrasi Keuangan Perangkat Daerah", 3),
        ("4.02.01.2.06", "Administrasi Umum Perangkat Daerah", 3),
        ("4.02.01.2.15", "Layanan Keuangan dan Kesejahteraan DPRD", 3),
        ("4.02.01.2.16", "Layanan Administrasi DPRD", 3),
    ]
    uang = {}
    for k, n, s in PR:
        pg = rng.randrange(150 * J, 4200 * J, 1250)
        uang[k] = (pg, int(pg * rng.uniform(0.86, 0.985)))
    ang = {s: sum(uang[k][0] for k, _, q in PR if q == s) for s in (1, 2, 3)}
    rea = {s: sum(uang[k][1] for k, _, q in PR if q == s) for s in (1, 2, 3)}
    TA, TR = sum(ang.values()), sum(rea.values())
    r += 3
    cap(r, "Tabel 3.4 Alokasi Anggaran per Sasaran Strategis")
    r += 1
    kop(r, ["No", "Sasaran Strategis", "Kegiatan Pendukung", "Anggaran (Rp)", "% Anggaran"])
    ps = [pct(ang[s], TA) for s in (1, 2, 3)]
    for no, (s, _) in enumerate(S, 1):
        r += 1
        p.t(r, 1, no, h="center")
        p.t(r, 2, s)
        p.t(r, 3, "; ".join(n for _, n, q in PR if q == no))
        p.n(r, 4, ang[no])
        p.n(r, 5, ps[no - 1], fmt="0.00")
    r += 1
    p.m(r, 1, r, 3, "Jumlah", b=True)
    p.n(r, 4, TA, b=True)
    p.n(r, 5, 100, fmt="0.00", b=True)
    assert sum(ps) == 100
    dok.append(dict(jenis=["alokasi-sasaran"], baris=[3, 3], angka=p.ambil()))
    # 3.5 kinerja anggaran
    r += 3
    cap(r, "Tabel 3.5 Pencapaian Kinerja dan Anggaran")
    r += 1
    p.m(r, 1, r + 1, 1, "No", b=True, isi="B4C6E7")
    p.m(r, 2, r + 1, 2, "Sasaran", b=True, isi="B4C6E7")
    p.m(r, 3, r + 1, 3, "Indikator", b=True, isi="B4C6E7")
    p.m(r, 4, r, 6, "KINERJA", b=True, isi="B4C6E7")
    p.m(r, 7, r, 9, "ANGGARAN", b=True, isi="B4C6E7")
    for c, s in enumerate(["Target", "Realisasi", "Capaian (%)", "Alokasi (Rp)", "Realisasi (Rp)", "Capaian (%)"], 4):
        p.t(r + 1, c, s, b=True, h="center", isi="B4C6E7")
    r += 1
    for no, (s, inds) in enumerate(S, 1):
        a = r + 1
        for ind, sat, t, re, _, _, _ in inds:
            r += 1
            for c in range(1, 10):
                p.t(r, c, None)
            p.t(r, 3, ind)
            p.n(r, 4, t, fmt="General", h="center")
            p.n(r, 5, re, fmt="General", h="center")
            p.n(r, 6, pct(re, t), fmt="0.00", h="center")
        p.t(a, 1, no, h="center")
        p.t(a, 2, s)
        p.n(a, 7, ang[no])
        p.n(a, 8, rea[no])
        p.n(a, 9, pct(rea[no], ang[no]), fmt="0.00", h="center")
        for c in (1, 2, 7, 8, 9):
            p.m(a, c, r, c)
    r += 1
    p.m(r, 1, r, 6, "TOTAL", b=True)
    p.n(r, 7, TA, b=True)
    p.n(r, 8, TR, b=True)
    p.n(r, 9, pct(TR, TA), fmt="0.00", h="center", b=True)
    dok.append(dict(jenis=["kinerja-anggaran"], baris=[5, 8], angka=p.ambil()))
    # 3.6 efisiensi
    r += 3
    cap(r, "Tabel 3.6 Efisiensi Penggunaan Sumber Daya")
    r += 1
    kop(r, ["No", "Sasaran", "", "% Capaian Kinerja (rata-rata)", "% Penyerapan Anggaran", "Tingkat Efisiensi (3:4)"])
    p.m(r, 2, r, 3)
    r += 1
    for c in range(1, 7):
        p.t(r, c, None if c == 3 else f"({c if c < 3 else c - 1})", h="center", size=8)
    p.m(r, 2, r, 3)
    for no, (s, _) in enumerate(S, 1):
        r += 1
        p.t(r, 1, no, h="center")
        p.m(r, 2, r, 3, s, h="left")
        sr = pct(rea[no], ang[no])
        p.n(r, 4, capm[no], fmt="0.00", h="center")
        p.n(r, 5, sr, fmt="0.00", h="center")
        p.n(r, 6, (capm[no] / sr).quantize(Decimal("0.01"), ROUND_HALF_UP), fmt="0.00", h="center")
    p.polos(r + 1, 1, "Sumber: Subbag Program dan Keuangan Setwan", i=True)
    dok.append(dict(jenis=["efisiensi"], baris=[3, 3], angka=p.ambil()))
    for d in dok:
        d.update(berkas=f, lembar="BAB III")
    # LRA per kegiatan
    ws = wb.create_sheet("LRA")
    p = P(ws, "Cambria", 10)
    p.judul(1, 1, 6, "REALISASI ANGGARAN SEKRETARIAT DPRD TAHUN 2023")
    p.lebar({"A": 16, "B": 62, "C": 20, "D": 20, "E": 10, "F": 20})
    for c, s in enumerate(["KODE", "PROGRAM/KEGIATAN", "PAGU", "REALISASI", "%", "SISA"], 1):
        p.t(3, c, s, b=True, h="center", isi="F8CBAD")
    r = 4
    pn = {
        "4.02.01": "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
        "4.02.02": "PROGRAM DUKUNGAN PELAKSANAAN TUGAS DAN FUNGSI DPRD",
    }

    def tulis(r, k, n, a, b, bold):
        p.t(r, 1, k, b=bold)
        p.t(r, 2, n, b=bold, ind=0 if bold else 1)
        p.n(r, 3, a, b=bold)
        p.n(r, 4, b, b=bold)
        p.n(r, 5, pct(b, a), fmt="0.00", b=bold)
        p.n(r, 6, a - b, b=bold)

    for pk in ("4.02.01", "4.02.02"):
        ks = sorted(k for k in uang if k.startswith(pk))
        tulis(r, pk, pn[pk], sum(uang[k][0] for k in ks), sum(uang[k][1] for k in ks), True)
        r += 1
        for k in ks:
            tulis(r, k, next(n for q, n, _ in PR if q == k), *uang[k], False)
            r += 1
    tulis(r, None, "JUMLAH BELANJA", TA, TR, True)
    dok.append(dict(berkas=f, lembar="LRA", jenis=["realisasi"], baris=[12, 12], angka=p.ambil()))
    wb.save(folder / f)
    return {
        "cerita": "Enam tabel Bab III LKjIP bertumpuk dalam satu lembar (pengukuran, perbandingan, kemajuan renstra, alokasi, kinerja-anggaran, efisiensi) ditambah LRA; semua cocok antar tabel.",
        "dokumen": dok,
        "bukan": [],
        "salah": [],
    }


# ======================================================================= 6 (salah)
def l06_realisasi_triwulan(folder: Path) -> dict:
    rng = random.Random(306)
    NAMA = [
        (
            "PROGRAM PEMERINTAHAN DAN KESEJAHTERAAN RAKYAT",
            [
                (
                    "Administrasi Tata Pemerintahan",
                    [
                        "Penataan Administrasi Pemerintahan",
                        "Pengelolaan Administrasi Kewilayahan",
                        "Fasilitasi Pelaksanaan Otonomi Daerah",
                    ],
                ),
                (
                    "Fasilitasi dan Koordinasi Hukum",
                    [
                        "Fasilitasi Penyusunan Produk Hukum Daerah",
                        "Fasilitasi Bantuan Hukum",
                        "Pendokumentasian Produk Hukum dan Pengelolaan Informasi Hukum",
                    ],
                ),
                (
                    "Fasilitasi Kerja Sama Daerah",
                    ["Fasilitasi Kerja Sama Dalam Negeri", "Evaluasi Pelaksanaan Kerja Sama"],
                ),
            ],
        ),
        (
            "PROGRAM PEREKONOMIAN DAN PEMBANGUNAN",
            [
                (
                    "Pelaksanaan Kebijakan Perekonomian",
                    [
                        "Koordinasi, Sinkronisasi, Monitoring dan Evaluasi Kebijakan BUMD dan BLUD",
                        "Pengendalian dan Distribusi Perekonomian",
                    ],
                ),
                (
                    "Pengelolaan Pengadaan Barang dan Jasa",
                    [
                        "Pengelolaan Pengadaan Barang dan Jasa",
                        "Pengelolaan Layanan Pengadaan Secara Elektronik",
                        "Pembinaan dan Advokasi Pengadaan Barang dan Jasa",
                    ],
                ),
            ],
        ),
    ]
    tree = []
    for pn, kg in NAMA:
        P_ = dict(lv=1, nama=pn, anak=[])
        tree.append(P_)
        ip = len(tree) - 1
        for kn, ss in kg:
            ik = len(tree)
            tree.append(dict(lv=2, nama=kn, anak=[]))
            tree[ip]["anak"].append(ik)
            for s in ss:
                tree[ik]["anak"].append(len(tree))
                pg = rng.randrange(60 * J, 480 * J, 2500)
                re = int(pg * rng.uniform(0.88, 0.985)) // 50 * 50
                q = [int(re * g) // 50 * 50 for g in (0.16, 0.27, 0.26)]
                tree.append(dict(lv=3, nama=s, anak=[], pagu=pg, q0=q[0], q1=q[1], q2=q[2], q3=re - sum(q), real=re))
    for k in ("pagu", "q0", "q1", "q2", "q3", "real"):
        naik(tree, k)
    f = "Realisasi TW Setda Palantang 2023.xlsx"
    wb = Workbook()
    ws = wb.active
    ws.title = "TW I-IV"
    p = P(ws, "Times New Roman", 10)
    p.polos(1, 1, "SEKRETARIAT DAERAH KOTA PALANTANG", b=True)
    p.polos(2, 1, "Rekapitulasi Realisasi Anggaran per Triwulan Tahun Anggaran 2023", b=True)
    p.polos(3, 1, "Posisi : 31 Desember 2023")
    for c, s in [(1, "NO"), (2, "PROGRAM / KEGIATAN / SUB KEGIATAN"), (3, "PAGU DPA (Rp)")]:
        p.m(5, c, 6, c, s, b=True, isi="EDEDED")
    p.m(5, 4, 5, 7, "REALISASI KEUANGAN (Rp)", b=True, isi="EDEDED")
    for j, s in enumerate(["TW I", "TW II", "TW III", "TW IV"]):
        p.t(6, 4 + j, s, b=True, h="center", isi="EDEDED")
    for c, s in [(8, "JUMLAH REALISASI (Rp)"), (9, "SERAPAN (%)"), (10, "SISA PAGU (Rp)"), (11, "KET")]:
        p.m(5, c, 6, c, s, b=True, isi="EDEDED")
    r = 7
    np_, nk, nsb = 0, 0, 0
    salah_cel = None
    target = "Fasilitasi Bantuan Hukum"
    for x in tree:
        b = x["lv"] == 1
        if x["lv"] == 1:
            np_ += 1
            nk = 0
            no = ["I", "II"][np_ - 1]
        elif x["lv"] == 2:
            nk += 1
            nsb = 0
            no = "ABC"[nk - 1] + "."
        else:
            nsb += 1
            no = f"{nsb})"
        p.t(r, 1, no, b=b, h="left", ind=0)
        p.t(r, 2, x["nama"], b=b)
        p.n(r, 3, idr(x["pagu"]), x["pagu"], b=b)
        for j in range(4):
            v = x[f"q{j}"]
            if x["nama"] == target and j == 2:
                s = str(v)
                i = next(i for i in range(len(s) - 1) if i >= 1 and s[i] != s[i + 1])
                w = int(s[:i] + s[i + 1] + s[i] + s[i + 2 :])
                salah_cel = (f"{L(4 + j)}{r}", v)
                v = w
            p.n(r, 4 + j, idr(v), v, b=b)
        p.n(r, 8, idr(x["real"]), x["real"], b=b)
        c = pct(x["real"], x["pagu"])
        p.n(r, 9, pid(c), c, b=b)
        p.n(r, 10, idr(x["pagu"] - x["real"]), x["pagu"] - x["real"], b=b)
        p.t(r, 11, "efisiensi perjalanan dinas" if x["nama"].startswith("Evaluasi") else None)
        r += 1
    p.t(r, 1, None)
    p.t(r, 2, None)
    tp, tr = jml(tree, "pagu"), jml(tree, "real")
    p.n(r, 3, idr(tp), tp, b=True)
    for j in range(4):
        p.n(r, 4 + j, idr(jml(tree, f"q{j}")), jml(tree, f"q{j}"), b=True)
    p.n(r, 8, idr(tr), tr, b=True)
    p.n(r, 9, pid(pct(tr, tp)), pct(tr, tp), b=True)
    p.n(r, 10, idr(tp - tr), tp - tr, b=True)
    ttd(p, r + 2, 8, "a.n. Sekretaris Daerah\nAsisten Administrasi Umum", "Palantang, 5 Januari 2024")
    p.lebar({"A": 6, "B": 58, "C": 17, "D": 16, "E": 16, "F": 16, "G": 16, "H": 18, "I": 11, "J": 16, "K": 24})
    dok = [
        {"berkas": f, "lembar": "TW I-IV", "jenis": ["realisasi"], "baris": [len(tree), len(tree)], "angka": p.ambil()}
    ]
    # alokasi per sasaran
    ws = wb.create_sheet("Alokasi Sasaran")
    p = P(ws, "Times New Roman", 10)
    p.polos(2, 2, "ALOKASI ANGGARAN PER SASARAN STRATEGIS T.A. 2023", b=True)
    for c, s in enumerate(["No.", "Sasaran Strategis", "Program Pendukung", "Alokasi Anggaran (Rp)", "Persentase"], 2):
        p.t(4, c, s, b=True, h="center", isi="EDEDED")
    pr = [x for x in tree if x["lv"] == 1]
    for k, (s, x) in enumerate(
        zip(
            [
                "Meningkatnya kualitas penyelenggaraan pemerintahan dan produk hukum",
                "Meningkatnya kualitas kebijakan perekonomian dan pengadaan",
            ],
            pr,
        )
    ):
        p.t(5 + k, 2, k + 1, h="center")
        p.t(5 + k, 3, s)
        p.t(5 + k, 4, x["nama"].title())
        p.n(5 + k, 5, x["pagu"])
        c = pct(x["pagu"], tp)
        p.n(5 + k, 6, c / 100, c, fmt="0.00%")
    p.m(7, 2, 7, 4, "Total", b=True)
    p.n(7, 5, tp, b=True)
    p.n(7, 6, 1, 100, fmt="0.00%", b=True)
    p.lebar({"A": 2, "B": 5, "C": 50, "D": 44, "E": 20, "F": 12})
    dok.append(
        {"berkas": f, "lembar": "Alokasi Sasaran", "jenis": ["alokasi-sasaran"], "baris": [2, 2], "angka": p.ambil()}
    )
    wb.save(folder / f)
    return {
        "cerita": "Realisasi per triwulan Setda berjenjang I/A./1) dengan angka teks id-ID dan total tanpa label; realisasi TW III sub kegiatan Fasilitasi Bantuan Hukum tertukar dua angka (jumlah baris, kegiatan, serapan dan sisa membantah).",
        "dokumen": dok,
        "bukan": [],
        "salah": [{"berkas": f, "lembar": "TW I-IV", "sel": salah_cel[0], "benar": str(salah_cel[1])}],
    }


# ======================================================================= 7
def l07_pegawai_iku_renja(folder: Path) -> dict:
    rng = random.Random(307)
    f1 = "Data Umum & IKU Kec. Mandastana Timur.xlsx"
    wb = Workbook()
    ws = wb.active
    ws.title = "Pegawai"
    p = P(ws, "Calibri", 11)
    dok = []
    p.polos(1, 2, "KEADAAN PEGAWAI KECAMATAN MANDASTANA TIMUR PER 31 DESEMBER 2023", b=True, size=13)
    # golongan x unit x L/P
    p.polos(3, 2, "a. Jumlah pegawai menurut unit kerja dan golongan", b=True)
    p.m(4, 2, 6, 2, "No", b=True)
    p.m(4, 3, 6, 3, "Unit Kerja", b=True)
    p.m(4, 4, 4, 11, "Golongan", b=True)
    for j, g in enumerate(["IV", "III", "II", "I"]):
        p.m(5, 4 + 2 * j, 5, 5 + 2 * j, g, b=True)
        p.t(6, 4 + 2 * j, "L", h="center", b=True)
        p.t(6, 5 + 2 * j, "P", h="center", b=True)
    p.m(4, 12, 6, 12, "Jumlah", b=True)
    U = [
        ("Camat", [1, 0, 0, 0, 0, 0, 0, 0]),
        ("Sekretariat", [1, 0, 3, 4, 2, 1, 1, 0]),
        ("Seksi Pemerintahan", [0, 0, 2, 1, 1, 0, 0, 0]),
        ("Seksi Pemberdayaan Masyarakat", [0, 0, 1, 2, 0, 1, 0, 0]),
        ("Seksi Trantibum", [0, 0, 2, 0, 3, 0, 1, 0]),
        ("Kelurahan Sungai Raya", [0, 0, 3, 2, 1, 2, 0, 0]),
        ("Kelurahan Tabing Rimbah", [0, 0, 2, 3, 2, 1, 0, 0]),
    ]
    r = 7
    for no, (n, d) in enumerate(U, 1):
        p.t(r, 2, no, h="center")
        p.t(r, 3, n)
        for c, v in enumerate(d, 4):
            p.n(r, c, v, fmt="0", h="center")
        p.n(r, 12, sum(d), fmt="0", h="center", b=True)
        r += 1
    p.m(r, 2, r, 3, "Jumlah", b=True)
    kolom = [sum(d[j] for _, d in U) for j in range(8)]
    for c, v in enumerate(kolom, 4):
        p.n(r, c, v, fmt="0", h="center", b=True)
    N = sum(kolom)
    p.n(r, 12, N, fmt="0", h="center", b=True)
    dok.append(dict(jenis=["pegawai"], baris=[7, 7], angka=p.ambil()))
    nL = sum(kolom[::2])
    # pendidikan (kiri) dan eselon (kanan, berdampingan)
    r += 3
    p.polos(r, 2, "b. Menurut tingkat pendidikan", b=True)
    p.polos(r, 14, "c. Menurut jabatan", b=True)
    r += 1
    for c, s in [(2, "No"), (3, "Pendidikan"), (4, "L"), (5, "P"), (6, "Jml"), (7, "%")]:
        p.t(r, c, s, b=True, h="center")
    for c, s in [(14, "No"), (15, "Jabatan"), (16, "Formasi"), (17, "Terisi"), (18, "Lowong")]:
        p.t(r, c, s, b=True, h="center")
    dl = [2, nL - 2 - 3 - 5 - 1, 3, 5, 1]
    dp = [1, N - nL - 1 - 4 - 3, 4, 3, 0]
    a = r
    for k, n in enumerate(["S2", "S1/D.IV", "D.III", "SLTA", "SLTP"]):
        a += 1
        p.t(a, 2, k + 1, h="center")
        p.t(a, 3, n)
        p.n(a, 4, dl[k], fmt="0", h="center")
        p.n(a, 5, dp[k], fmt="0", h="center")
        p.n(a, 6, dl[k] + dp[k], fmt="0", h="center")
        p.n(a, 7, pct(dl[k] + dp[k], N), fmt="0.00", h="center")
    a += 1
    p.m(a, 2, a, 3, "Jumlah", b=True)
    for c, v in [(4, nL), (5, N - nL), (6, N)]:
        p.n(a, c, v, fmt="0", h="center", b=True)
    p.n(a, 7, 100, fmt="0.00", h="center", b=True)
    dok.append(dict(jenis=["pegawai"], baris=[5, 5], angka=p.ambil()))
    jab = [
        ("Eselon III.a", 1, 1),
        ("Eselon III.b", 1, 1),
        ("Eselon IV.a", 8, 6),
        ("Eselon IV.b", 10, 7),
        ("Fungsional Umum", 45, 0),
    ]
    jab[-1] = ("Fungsional Umum", 45, N - sum(x[2] for x in jab))
    b = r
    for k, (n, fo, te) in enumerate(jab):
        b += 1
        p.t(b, 14, k + 1, h="center")
        p.t(b, 15, n)
        for c, v in [(16, fo), (17, te), (18, fo - te)]:
            p.n(b, c, v, fmt="0", h="center")
    b += 1
    p.m(b, 14, b, 15, "Total", b=True)
    for c, v in [(16, sum(x[1] for x in jab)), (17, N), (18, sum(x[1] for x in jab) - N)]:
        p.n(b, c, v, fmt="0", h="center", b=True)
    dok.append(dict(jenis=["pegawai"], baris=[5, 5], angka=p.ambil()))
    p.polos(b + 2, 2, "Sumber: Subbag Umum dan Kepegawaian", i=True)
    p.lebar({"A": 2, "B": 5, "C": 30, "O": 22, "M": 3})
    for d in dok:
        d.update(berkas=f1, lembar="Pegawai")
    # IKU
    ws = wb.create_sheet("IKU")
    p = P(ws, "Calibri", 10)
    p.judul(1, 1, 13, "INDIKATOR KINERJA UTAMA (IKU)")
    p.judul(2, 1, 13, "KECAMATAN MANDASTANA TIMUR KABUPATEN BARITO TENGAH 2021 - 2026")
    for c, s in [
        (1, "NO"),
        (2, "TUJUAN / SASARAN"),
        (3, "IKU"),
        (4, "SATUAN"),
        (5, "FORMULASI / CARA MENGHITUNG"),
        (6, "SUMBER DATA"),
    ]:
        p.m(4, c, 5, c, s, b=True, isi="D9E1F2")
    p.m(4, 7, 4, 12, "TARGET", b=True, isi="D9E1F2")
    for j in range(6):
        p.t(5, 7 + j, 2021 + j, b=True, h="center", isi="D9E1F2")
    p.m(4, 13, 5, 13, "PENANGGUNG JAWAB", b=True, isi="D9E1F2")
    I = [
        (
            "Tujuan: Meningkatnya kualitas tata kelola kecamatan",
            "Indeks Kepuasan Masyarakat",
            "Indeks",
            "Nilai SKM rata-rata 9 unsur x 25",
            "Hasil SKM",
            [78.5, 80, 81.5, 83, 84, 85],
            "Camat",
        ),
        (
            "Sasaran 1: Meningkatnya kualitas pelayanan publik",
            "Persentase pelayanan sesuai SOP",
            "%",
            "Jumlah layanan sesuai SOP / jumlah seluruh layanan x 100%",
            "Register layanan",
            [85, 88, 90, 92, 94, 96],
            "Kasi Pelayanan",
        ),
        (
            "",
            "Persentase pengaduan masyarakat yang diselesaikan",
            "%",
            "Pengaduan selesai / pengaduan masuk x 100%",
            "Buku pengaduan",
            [90, 92, 95, 97, 98, 100],
            "Kasi Pelayanan",
        ),
        (
            "Sasaran 2: Meningkatnya pemberdayaan masyarakat desa/kelurahan",
            "Persentase usulan musrenbang yang terakomodir",
            "%",
            "Usulan masuk RKPD / usulan prioritas x 100%",
            "SIPD",
            [35, 40, 45, 50, 55, 60],
            "Kasi PMD",
        ),
        (
            "",
            "Jumlah desa mandiri",
            "Desa",
            "Jumlah desa berstatus mandiri menurut IDM",
            "IDM Kemendesa",
            [1, 2, 3, 4, 5, 6],
            "Kasi PMD",
        ),
        (
            "Sasaran 3: Meningkatnya akuntabilitas kinerja",
            "Nilai SAKIP",
            "Nilai",
            "Hasil evaluasi Inspektorat",
            "LHE",
            [61, 63.5, 66, 68.5, 70.5, 72],
            "Sekretaris",
        ),
    ]
    r = 6
    for no, (s, i, sat, fo, sd, t, pj) in enumerate(I, 1):
        for c, v in [(1, no), (2, s or None), (3, i), (4, sat), (5, fo), (6, sd)]:
            p.t(r, c, v)
        for c, v in enumerate(t, 7):
            p.n(r, c, v, fmt="General", h="center")
        p.t(r, 13, pj)
        r += 1
    p.m(7, 2, 8, 2)
    p.m(9, 2, 10, 2)
    ttd(p, r + 2, 10, "CAMAT MANDASTANA TIMUR", "Mandastana, 20 September 2021")
    p.lebar({"A": 5, "B": 36, "C": 32, "D": 9, "E": 38, "F": 18, "M": 16})
    dok.append(dict(berkas=f1, lembar="IKU", jenis=["iku"], baris=[6, 10], angka=p.ambil()))
    ws = wb.create_sheet("ref")
    for k, s in enumerate(["Laporan", "Dokumen", "Paket", "Unit", "Orang/bulan", "%", "Indeks"], 1):
        ws.cell(k, 1, s)
    ws.sheet_state = "hidden"
    wb.save(folder / f1)
    # Renja T-C.33
    f2 = "Renja 2025 Mandastana Timur (T-C.33).xlsx"
    ns = pohon(rng, 500)
    for x in ns:
        if x["lv"] == 3:
            x["maju"] = int(x["pagu"] * 1.05) // 500 * 500
    naik(ns, "maju")
    wb = Workbook()
    ws = wb.active
    ws.title = "Sheet1"
    p = P(ws, "Arial", 9)
    p.judul(1, 1, 11, "Tabel T-C.33")
    p.judul(2, 1, 11, "Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2025 dan Prakiraan Maju Tahun 2026")
    p.judul(3, 1, 11, "Kabupaten Barito Tengah")
    p.polos(4, 1, "Nama Perangkat Daerah : Kecamatan Mandastana Timur")
    for c, s in [
        (1, "Kode"),
        (2, "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan"),
        (3, "Indikator Kinerja Program/Kegiatan"),
    ]:
        p.m(5, c, 6, c, s, b=True, isi="FCE4D6")
    p.m(5, 4, 5, 7, "Rencana Tahun 2025", b=True, isi="FCE4D6")
    for c, s in enumerate(
        ["Lokasi", "Target Capaian Kinerja", "Kebutuhan Dana/ Pagu Indikatif (Rp)", "Sumber Dana"], 4
    ):
        p.t(6, c, s, b=True, h="center", isi="FCE4D6")
    p.m(5, 8, 6, 8, "Catatan Penting", b=True, isi="FCE4D6")
    p.m(5, 9, 5, 10, "Prakiraan Maju Rencana Tahun 2026", b=True, isi="FCE4D6")
    p.t(6, 9, "Target Capaian Kinerja", b=True, h="center", isi="FCE4D6")
    p.t(6, 10, "Kebutuhan Dana/ Pagu Indikatif (Rp)", b=True, h="center", isi="FCE4D6")
    for c in range(1, 11):
        p.t(7, c, str(c), h="center", size=8)
    r = 8
    for k, n in [("7", "UNSUR KEWILAYAHAN"), ("7.01", "KECAMATAN")]:
        for c in range(1, 11):
            p.t(r, c, None, isi="EDEDED")
        p.t(r, 1, k, b=True, isi="EDEDED")
        p.t(r, 2, n, b=True, isi="EDEDED")
        p.n(r, 6, jml(ns, "pagu"), b=True, isi="EDEDED")
        p.n(r, 10, jml(ns, "maju"), b=True, isi="EDEDED")
        r += 1
    for x in ns:
        b = x["lv"] == 1
        p.t(r, 1, x["kode"] if x["lv"] < 3 else x["kode"][:-2] + "00" + x["akhir"], b=b)
        p.t(r, 2, x["nama"].upper() if b else x["nama"], b=b)
        p.t(r, 3, x["ind"])
        p.t(r, 4, "Kec. Mandastana Timur")
        if x["lv"] == 3:
            p.t(r, 5, f"{x['k']} {x['sat']}", h="center")
            p.t(r, 9, f"{x['k']} {x['sat']}", h="center")
        else:
            t = rng.choice([88, 90, 92, 95])
            p.n(r, 5, f"{t} %", t, h="center")
            p.n(r, 9, f"{t + 2} %", t + 2, h="center")
        p.n(r, 6, x["pagu"], b=b)
        p.t(r, 7, "DAU" if x["lv"] == 3 else None, h="center")
        p.t(r, 8, None)
        p.n(r, 10, x["maju"], b=b)
        r += 1
    p.m(r, 1, r, 5, "TOTAL", b=True)
    p.n(r, 6, jml(ns, "pagu"), b=True)
    p.n(r, 10, jml(ns, "maju"), b=True)
    p.lebar({"A": 19, "B": 46, "C": 36, "D": 20, "E": 15, "F": 18, "G": 9, "H": 14, "I": 15, "J": 18})
    wb.save(folder / f2)
    dok.append(dict(berkas=f2, lembar="Sheet1", jenis=["renja"], baris=[len(ns), len(ns) + 2], angka=p.ambil()))
    return {
        "cerita": "Dua berkas: tabel pegawai (golongan L/P bergabung, dua tabel berdampingan) + IKU + lembar referensi tersembunyi, dan Renja T-C.33 dengan prakiraan maju; semua jumlah cocok.",
        "dokumen": dok,
        "bukan": [(f1, "ref")],
        "salah": [],
    }


# ======================================================================= 8 (salah)
def l08_perubahan_pk(folder: Path) -> dict:
    rng = random.Random(308)
    ns = pohon(rng, 500)
    for x in ns:
        if x["lv"] == 3:
            x["ubah"] = rng.choice([0, 0, 1, 1, -1]) * (x["pagu"] * rng.randrange(3, 19) // 100 // 25_000 * 25_000)
            x["sesudah"] = x["pagu"] + x["ubah"]
    naik(ns, "ubah")
    naik(ns, "sesudah")
    f = "PERUBAHAN PK 2023 - KEC SINJAI LEMBANG.xlsx"
    wb = Workbook()
    ws = wb.active
    ws.title = "PK-P"
    p = P(ws, "Arial", 10)
    p.judul(1, 1, 5, "PERUBAHAN PERJANJIAN KINERJA TAHUN 2023")
    p.judul(2, 1, 5, "KECAMATAN SINJAI LEMBANG")
    p.judul(3, 1, 5, "KABUPATEN BONE HULU")
    for c, s in enumerate(["NO", "KINERJA UTAMA/TUJUAN/SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET", "KET."], 1):
        p.t(5, c, s, b=True, h="center", isi="DDD9C4")
        p.t(6, c, f"({c})", h="center", size=8)
    D = [
        ("Meningkatnya kualitas pelayanan publik di kecamatan", "Indeks Kepuasan Masyarakat", "83,25", "83.25"),
        ("Meningkatnya akuntabilitas kinerja kecamatan", "Nilai SAKIP", "70,10", "70.1"),
        ("Meningkatnya pembangunan wilayah kecamatan", "Persentase usulan musrenbang yang terakomodir", "62 %", "62"),
        ("Meningkatnya pembangunan wilayah kecamatan", "Persentase desa tertib administrasi", "85 %", "85"),
    ]
    r = 7
    for no, (s, i, t, v) in enumerate(D, 1):
        p.t(r, 1, no, h="center")
        p.t(r, 2, s)
        p.t(r, 3, i)
        p.n(r, 4, t, v, h="center")
        p.t(r, 5, "tetap" if no != 3 else "semula 60 %", h="center")
        r += 1
    r += 1
    p.t(r, 1, None, b=True)
    p.m(r, 1, r + 1, 1, "NO", b=True, isi="DDD9C4")
    p.m(r, 2, r + 1, 2, "PROGRAM", b=True, isi="DDD9C4")
    p.m(r, 3, r, 4, "ANGGARAN (Rp)", b=True, isi="DDD9C4")
    p.t(r + 1, 3, "Sebelum Perubahan", b=True, h="center", isi="DDD9C4")
    p.t(r + 1, 4, "Setelah Perubahan", b=True, h="center", isi="DDD9C4")
    p.m(r, 5, r + 1, 5, "Bertambah/ (Berkurang)", b=True, isi="DDD9C4")
    r += 2
    salah = None
    pr = [x for x in ns if x["lv"] == 1]
    for no, x in enumerate(pr, 1):
        p.t(r, 1, no, h="center")
        p.t(r, 2, x["nama"])
        p.n(r, 3, x["pagu"])
        v = x["sesudah"]
        if x["kode"] == "7.01.03":
            s = str(v)
            i = next(i for i in range(1, 5) if s[i] != "0" and s[i] != s[i - 1])
            salah = (f"D{r}", v)
            v = int(s[:i] + s[i + 1 :])
        p.n(r, 4, v)
        p.n(r, 5, x["ubah"], fmt="#,##0;(#,##0);-")
        r += 1
    p.m(r, 1, r, 2, "JUMLAH", b=True)
    p.n(r, 3, jml(ns, "pagu"), b=True)
    p.n(r, 4, jml(ns, "sesudah"), b=True)
    p.n(r, 5, jml(ns, "ubah"), b=True, fmt="#,##0;(#,##0);-")
    p.polos(r + 2, 4, "Lembang, 16 Oktober 2023")
    p.polos(r + 3, 1, "BUPATI BONE HULU,", b=True)
    p.polos(r + 3, 4, "CAMAT SINJAI LEMBANG,", b=True)
    p.polos(r + 7, 1, "NAMA BUPATI", b=True)
    p.polos(r + 7, 4, "NAMA PEJABAT", b=True, u="single")
    p.polos(r + 8, 4, "NIP. 19710203 199803 1 004")
    p.lebar({"A": 5, "B": 48, "C": 34, "D": 20, "E": 18})
    dok = [{"berkas": f, "lembar": "PK-P", "jenis": ["perubahan-pk"], "baris": [4, 4 + len(pr)], "angka": p.ambil()}]
    # DPPA, tanpa kode; tebal = program, miring = kegiatan, indent = sub kegiatan
    ws = wb.create_sheet("Rekap DPPA")
    p = P(ws, "Arial", 10)
    p.polos(1, 1, "REKAPITULASI DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA-SKPD)", b=True)
    p.polos(2, 1, "SKPD : Kecamatan Sinjai Lembang")
    p.polos(3, 1, "Tahun Anggaran : 2023")
    p.m(5, 1, 6, 1, "Uraian", b=True, isi="DDD9C4")
    p.m(5, 2, 5, 3, "Jumlah (Rp)", b=True, isi="DDD9C4")
    p.t(6, 2, "Sebelum", b=True, h="center", isi="DDD9C4")
    p.t(6, 3, "Sesudah", b=True, h="center", isi="DDD9C4")
    p.m(5, 4, 5, 5, "Bertambah/(Berkurang)", b=True, isi="DDD9C4")
    p.t(6, 4, "Rp", b=True, h="center", isi="DDD9C4")
    p.t(6, 5, "%", b=True, h="center", isi="DDD9C4")
    r = 7

    def brs(r, nama, a, z, u, **k):
        ind = k.pop("ind", 0)
        p.t(r, 1, nama, ind=ind, **k)
        p.n(r, 2, idr(a, True), a, **k)
        p.n(r, 3, idr(z, True), z, **k)
        p.n(r, 4, idr(u, True), u, **k)
        c = pct(u, a)
        p.n(r, 5, f"({pid(-c)})" if c < 0 else pid(c), c, **k)

    brs(r, "BELANJA DAERAH", jml(ns, "pagu"), jml(ns, "sesudah"), jml(ns, "ubah"), b=True, isi="EEECE1")
    r += 1
    for x in ns:
        brs(
            r,
            x["nama"],
            x["pagu"],
            x["sesudah"],
            x["ubah"],
            b=x["lv"] == 1,
            i=x["lv"] == 2,
            ind={1: 0, 2: 1, 3: 3}[x["lv"]],
        )
        r += 1
    p.polos(r + 1, 1, "Angka dalam kurung = berkurang", i=True)
    p.lebar({"A": 78, "B": 21, "C": 21, "D": 19, "E": 9})
    dok.append(
        {"berkas": f, "lembar": "Rekap DPPA", "jenis": ["dppa"], "baris": [len(ns), len(ns) + 1], "angka": p.ambil()}
    )
    wb.save(folder / f)
    return {
        "cerita": "Perubahan PK dengan kolom sebelum/setelah/selisih dan rekap DPPA tanpa kode (tebal/miring/indent); satu digit hilang pada anggaran setelah perubahan Program Pemberdayaan di PK-P (jumlah, selisih dan DPPA membantah).",
        "dokumen": dok,
        "bukan": [],
        "salah": [{"berkas": f, "lembar": "PK-P", "sel": salah[0], "benar": str(salah[1])}],
    }
