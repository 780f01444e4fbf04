"""Round 8, written as applications of a Diskominfo export them: one sheet, a block with a logo, labels with colons."""

import random
import struct
import zlib
from decimal import ROUND_HALF_UP, Decimal
from io import BytesIO
from pathlib import Path

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell

# ------------------------------------------------------------------ katalog
PENUNJANG = (
    "01",
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    "Indeks kepuasan layanan kesekretariatan",
    "Indeks",
    [
        (
            "2.01",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            [
                (
                    1,
                    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                    "Jumlah dokumen perencanaan perangkat daerah",
                    "Dokumen",
                ),
                (7, "Evaluasi Kinerja Perangkat Daerah", "Jumlah laporan evaluasi kinerja perangkat daerah", "Laporan"),
            ],
        ),
        (
            "2.02",
            "Administrasi Keuangan Perangkat Daerah",
            [
                (1, "Penyediaan Gaji dan Tunjangan ASN", "Jumlah orang yang menerima gaji dan tunjangan ASN", "Orang"),
                (
                    5,
                    "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
                    "Jumlah laporan keuangan akhir tahun SKPD",
                    "Laporan",
                ),
            ],
        ),
        (
            "2.06",
            "Administrasi Umum Perangkat Daerah",
            [
                (
                    2,
                    "Penyediaan Peralatan dan Perlengkapan Kantor",
                    "Jumlah paket peralatan dan perlengkapan kantor",
                    "Paket",
                ),
                (
                    9,
                    "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                    "Jumlah laporan rapat koordinasi dan konsultasi",
                    "Laporan",
                ),
            ],
        ),
        (
            "2.08",
            "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
            [
                (
                    2,
                    "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                    "Jumlah laporan penyediaan jasa komunikasi, air dan listrik",
                    "Laporan",
                ),
                (4, "Penyediaan Jasa Pelayanan Umum Kantor", "Jumlah laporan jasa pelayanan umum kantor", "Laporan"),
            ],
        ),
    ],
)

IKAN = [
    PENUNJANG,
    (
        "03",
        "PROGRAM PENGELOLAAN PERIKANAN TANGKAP",
        "Jumlah produksi perikanan tangkap",
        "Ton",
        [
            (
                "2.01",
                "Pengelolaan Penangkapan Ikan di Wilayah Sungai, Danau, Waduk, Rawa, dan Genangan Air Lainnya",
                [
                    (
                        1,
                        "Penyediaan Data dan Informasi Sumber Daya Ikan",
                        "Jumlah dokumen data sumber daya ikan",
                        "Dokumen",
                    ),
                    (
                        2,
                        "Penyediaan Prasarana Usaha Perikanan Tangkap",
                        "Jumlah prasarana usaha perikanan tangkap",
                        "Unit",
                    ),
                ],
            ),
            (
                "2.02",
                "Pemberdayaan Nelayan Kecil dalam Daerah Kabupaten/Kota",
                [
                    (1, "Pengembangan Kapasitas Nelayan Kecil", "Jumlah nelayan kecil yang dilatih", "Orang"),
                    (
                        3,
                        "Pelaksanaan Fasilitasi Bantuan Pendanaan dan Kemitraan Usaha",
                        "Jumlah kelompok nelayan yang difasilitasi",
                        "Kelompok",
                    ),
                ],
            ),
        ],
    ),
    (
        "04",
        "PROGRAM PENGELOLAAN PERIKANAN BUDIDAYA",
        "Jumlah produksi perikanan budidaya",
        "Ton",
        [
            (
                "2.04",
                "Pengelolaan Pembudidayaan Ikan",
                [
                    (2, "Penyediaan Prasarana Pembudidayaan Ikan", "Jumlah prasarana pembudidayaan ikan", "Unit"),
                    (
                        5,
                        "Pembinaan dan Pemantauan Pembudidayaan Ikan di Darat",
                        "Jumlah pembudidaya ikan yang dibina",
                        "Orang",
                    ),
                ],
            )
        ],
    ),
]

HUB = [
    PENUNJANG,
    (
        "02",
        "PROGRAM PENYELENGGARAAN LALU LINTAS DAN ANGKUTAN JALAN (LLAJ)",
        "Rasio konektivitas kabupaten",
        "Rasio",
        [
            (
                "2.02",
                "Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota",
                [
                    (
                        1,
                        "Pembangunan Prasarana Jalan di Jalan Kabupaten/Kota",
                        "Jumlah prasarana jalan terbangun",
                        "Unit",
                    ),
                    (3, "Rehabilitasi dan Pemeliharaan Prasarana Jalan", "Jumlah prasarana jalan terpelihara", "Unit"),
                ],
            ),
            (
                "2.05",
                "Pengujian Berkala Kendaraan Bermotor",
                [
                    (
                        1,
                        "Penyediaan Sarana dan Prasarana Pengujian Berkala Kendaraan Bermotor",
                        "Jumlah sarana uji berkala",
                        "Unit",
                    ),
                    (
                        4,
                        "Identifikasi dan Analisis Potensi Kendaraan Bermotor Wajib Uji",
                        "Jumlah dokumen potensi kendaraan wajib uji",
                        "Dokumen",
                    ),
                ],
            ),
            (
                "2.09",
                "Penyediaan Angkutan Umum untuk Jasa Angkutan Orang dan/atau Barang",
                [
                    (
                        2,
                        "Pengendalian dan Pengawasan Ketersediaan Angkutan Umum",
                        "Jumlah laporan pengawasan angkutan umum",
                        "Laporan",
                    )
                ],
            ),
        ],
    ),
    (
        "03",
        "PROGRAM PENGELOLAAN PELAYARAN",
        "Persentase dermaga dalam kondisi baik",
        "Persen",
        [
            (
                "2.12",
                "Pembangunan dan Penerbitan Izin Pelabuhan Pengumpan Lokal",
                [
                    (1, "Pembangunan Pelabuhan Pengumpan Lokal", "Jumlah pelabuhan pengumpan lokal terbangun", "Unit"),
                    (
                        4,
                        "Pengoperasian dan Pemeliharaan Pelabuhan Pengumpan Lokal",
                        "Jumlah pelabuhan yang dipelihara",
                        "Unit",
                    ),
                ],
            ),
            (
                "2.13",
                "Penetapan Lintas Penyeberangan Dalam Kabupaten/Kota",
                [
                    (
                        3,
                        "Pengawasan Keselamatan Angkutan Penyeberangan",
                        "Jumlah laporan pengawasan keselamatan",
                        "Laporan",
                    )
                ],
            ),
        ],
    ),
]

PUSTAKA = [
    PENUNJANG,
    (
        "02",
        "PROGRAM PEMBINAAN PERPUSTAKAAN",
        "Nilai tingkat kegemaran membaca",
        "Nilai",
        [
            (
                "2.01",
                "Pengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota",
                [
                    (4, "Pengembangan Bahan Pustaka", "Jumlah koleksi bahan pustaka", "Eksemplar"),
                    (
                        7,
                        "Peningkatan Kapasitas Tenaga Perpustakaan",
                        "Jumlah tenaga perpustakaan yang dilatih",
                        "Orang",
                    ),
                ],
            ),
            (
                "2.02",
                "Pembudayaan Gemar Membaca Tingkat Daerah Kabupaten/Kota",
                [
                    (1, "Sosialisasi Budaya Baca dan Literasi", "Jumlah laporan sosialisasi budaya baca", "Laporan"),
                    (
                        3,
                        "Pemberian Penghargaan Gerakan Budaya Gemar Membaca",
                        "Jumlah penghargaan yang diberikan",
                        "Orang",
                    ),
                ],
            ),
        ],
    ),
    (
        "03",
        "PROGRAM PELESTARIAN KOLEKSI NASIONAL DAN NASKAH KUNO",
        "Jumlah naskah kuno yang dilestarikan",
        "Naskah",
        [
            (
                "2.01",
                "Pelestarian Naskah Kuno Milik Daerah Kabupaten/Kota",
                [
                    (
                        1,
                        "Peningkatan Peran Serta Masyarakat dalam Penyimpanan Naskah Kuno",
                        "Jumlah naskah kuno yang terdaftar",
                        "Naskah",
                    )
                ],
            )
        ],
    ),
]

DESA = [
    (
        "02",
        "PROGRAM PENATAAN DESA",
        "Persentase desa tertata",
        "Persen",
        [
            (
                "2.01",
                "Penyelenggaraan Penataan Desa",
                [
                    (2, "Fasilitasi Penataan Kewenangan Desa", "Jumlah desa yang difasilitasi", "Desa"),
                    (5, "Fasilitasi Penamaan dan Kode Desa", "Jumlah dokumen penamaan desa", "Dokumen"),
                ],
            )
        ],
    ),
    (
        "04",
        "PROGRAM ADMINISTRASI PEMERINTAHAN DESA",
        "Persentase desa tertib administrasi",
        "Persen",
        [
            (
                "2.01",
                "Pembinaan dan Pengawasan Penyelenggaraan Administrasi Pemerintahan Desa",
                [
                    (3, "Fasilitasi Penyusunan Produk Hukum Desa", "Jumlah produk hukum desa", "Dokumen"),
                    (6, "Fasilitasi Pengelolaan Keuangan Desa", "Jumlah desa yang difasilitasi", "Desa"),
                    (
                        12,
                        "Pembinaan Peningkatan Kapasitas Aparatur Pemerintah Desa",
                        "Jumlah aparatur desa yang dibina",
                        "Orang",
                    ),
                ],
            )
        ],
    ),
    (
        "05",
        "PROGRAM PEMBERDAYAAN LEMBAGA KEMASYARAKATAN, LEMBAGA ADAT DAN MASYARAKAT HUKUM ADAT",
        "Persentase lembaga aktif",
        "Persen",
        [
            (
                "2.01",
                "Pemberdayaan Lembaga Kemasyarakatan yang Bergerak di Bidang Pemberdayaan Desa",
                [
                    (
                        4,
                        "Fasilitasi Penyediaan Sarana dan Prasarana Kelembagaan",
                        "Jumlah lembaga yang difasilitasi",
                        "Lembaga",
                    ),
                    (
                        9,
                        "Fasilitasi Tim Penggerak PKK dalam Penyelenggaraan Gerakan Pemberdayaan",
                        "Jumlah laporan fasilitasi PKK",
                        "Laporan",
                    ),
                ],
            )
        ],
    ),
]

WISATA = [
    PENUNJANG,
    (
        "02",
        "PROGRAM PENINGKATAN DAYA TARIK DESTINASI PARIWISATA",
        "Jumlah kunjungan wisatawan",
        "Orang",
        [
            (
                "2.01",
                "Pengelolaan Daya Tarik Wisata Kabupaten/Kota",
                [
                    (3, "Pengembangan Daya Tarik Wisata", "Jumlah daya tarik wisata yang dikembangkan", "Lokasi"),
                    (
                        6,
                        "Pemeliharaan dan Rehabilitasi Sarana Prasarana Daya Tarik Wisata",
                        "Jumlah sarana yang direhabilitasi",
                        "Unit",
                    ),
                ],
            ),
            (
                "2.03",
                "Pengelolaan Destinasi Pariwisata Kabupaten/Kota",
                [(4, "Pengadaan Sarana dan Prasarana Destinasi Pariwisata", "Jumlah sarana destinasi", "Unit")],
            ),
        ],
    ),
    (
        "03",
        "PROGRAM PEMASARAN PARIWISATA",
        "Rata-rata lama tinggal wisatawan",
        "Hari",
        [
            (
                "2.01",
                "Pemasaran Pariwisata Dalam dan Luar Negeri Daya Tarik Kabupaten/Kota",
                [
                    (2, "Fasilitasi Kegiatan Pemasaran Pariwisata", "Jumlah kegiatan pemasaran", "Kegiatan"),
                    (
                        3,
                        "Penyediaan Data dan Penyebaran Informasi Pariwisata",
                        "Jumlah dokumen data pariwisata",
                        "Dokumen",
                    ),
                ],
            )
        ],
    ),
]

KOPERASI = [
    PENUNJANG,
    (
        "03",
        "PROGRAM PENGAWASAN DAN PEMERIKSAAN KOPERASI",
        "Persentase koperasi yang diperiksa",
        "Persen",
        [
            (
                "2.01",
                "Pemeriksaan dan Pengawasan Koperasi Simpan Pinjam",
                [
                    (
                        1,
                        "Pengawasan Kekuatan, Kesehatan, Kemandirian dan Ketangguhan Koperasi",
                        "Jumlah koperasi yang diawasi",
                        "Unit Usaha",
                    )
                ],
            )
        ],
    ),
    (
        "07",
        "PROGRAM PEMBERDAYAAN USAHA MENENGAH, USAHA KECIL, DAN USAHA MIKRO (UMKM)",
        "Persentase usaha mikro naik kelas",
        "Persen",
        [
            (
                "2.01",
                "Pemberdayaan Usaha Mikro yang Dilakukan melalui Pendataan dan Kemitraan",
                [
                    (1, "Pendataan Potensi dan Pengembangan Usaha Mikro", "Jumlah usaha mikro terdata", "Unit Usaha"),
                    (
                        4,
                        "Fasilitasi Kemudahan Perizinan Usaha Mikro",
                        "Jumlah usaha mikro yang difasilitasi",
                        "Unit Usaha",
                    ),
                ],
            )
        ],
    ),
]

KOMINFO = [
    PENUNJANG,
    (
        "02",
        "PROGRAM INFORMASI DAN KOMUNIKASI PUBLIK",
        "Persentase informasi publik yang disebarluaskan",
        "Persen",
        [
            (
                "2.01",
                "Pengelolaan Informasi dan Komunikasi Publik Pemerintah Daerah",
                [
                    (
                        4,
                        "Pengelolaan Konten dan Perencanaan Media Komunikasi Publik",
                        "Jumlah konten media yang dikelola",
                        "Konten",
                    ),
                    (6, "Pelayanan Informasi Publik", "Jumlah layanan informasi publik", "Layanan"),
                ],
            )
        ],
    ),
    (
        "03",
        "PROGRAM PENGELOLAAN APLIKASI INFORMATIKA",
        "Indeks SPBE",
        "Indeks",
        [
            (
                "2.02",
                "Pengelolaan e-Government di Lingkup Pemerintah Daerah",
                [
                    (
                        5,
                        "Pengelolaan Pusat Data Pemerintahan Daerah",
                        "Jumlah perangkat daerah yang terhubung pusat data",
                        "PD",
                    ),
                    (
                        9,
                        "Pengembangan Aplikasi dan Proses Bisnis Pemerintahan Berbasis Elektronik",
                        "Jumlah aplikasi yang dikembangkan",
                        "Aplikasi",
                    ),
                ],
            )
        ],
    ),
]

PANGAN = [
    (
        "02",
        "PROGRAM PENGELOLAAN SUMBER DAYA EKONOMI UNTUK KEDAULATAN DAN KEMANDIRIAN PANGAN",
        "Jumlah lumbung pangan",
        "Unit",
        [
            (
                "2.01",
                "Penyediaan Infrastruktur dan Seluruh Pendukung Kemandirian Pangan",
                [
                    (2, "Penyediaan Infrastruktur Lumbung Pangan", "Jumlah lumbung pangan terbangun", "Unit"),
                    (4, "Koordinasi dan Sinkronisasi Infrastruktur Pangan", "Jumlah laporan koordinasi", "Laporan"),
                ],
            )
        ],
    ),
    (
        "03",
        "PROGRAM PENINGKATAN DIVERSIFIKASI DAN KETAHANAN PANGAN MASYARAKAT",
        "Skor pola pangan harapan",
        "Skor",
        [
            (
                "2.01",
                "Penyediaan dan Penyaluran Pangan Pokok",
                [
                    (
                        1,
                        "Penyediaan Informasi Harga Pangan dan Neraca Bahan Makanan",
                        "Jumlah dokumen informasi harga pangan",
                        "Dokumen",
                    ),
                    (7, "Pemberdayaan Kelompok Wanita Tani", "Jumlah kelompok wanita tani yang dibina", "Kelompok"),
                ],
            ),
            (
                "2.04",
                "Pelaksanaan Pencapaian Target Konsumsi Pangan Perkapita",
                [
                    (
                        2,
                        "Pemberdayaan Masyarakat dalam Penganekaragaman Konsumsi Pangan",
                        "Jumlah masyarakat yang diberdayakan",
                        "Orang",
                    )
                ],
            ),
        ],
    ),
    (
        "05",
        "PROGRAM PENGAWASAN KEAMANAN PANGAN",
        "Persentase pangan segar aman",
        "Persen",
        [
            (
                "2.01",
                "Pelaksanaan Pengawasan Keamanan Pangan Segar Daerah Kabupaten/Kota",
                [(3, "Registrasi Keamanan Pangan Segar Asal Tumbuhan", "Jumlah registrasi pangan segar", "Sertifikat")],
            )
        ],
    ),
]


class N:
    def __init__(s, lv, kode, nama, ind, sat, up):
        s.lv, s.kode, s.nama, s.ind, s.sat, s.up, s.kids = lv, kode, nama, ind, sat, up, []
        s.v = None
        if up:
            up.kids.append(s)


def pohon(kat, bidang, w):
    out = []
    for pno, pn, pi, ps, kegs in kat:
        p = N(1, f"{bidang}.{pno}", pn, pi, ps, None)
        out.append(p)
        for kno, kn, subs in kegs:
            k = N(2, f"{p.kode}.{kno}", kn, "Persentase keterlaksanaan " + kn[0].lower() + kn[1:], "Persen", p)
            out.append(k)
            for sno, sn, si, ss in subs:
                out.append(N(3, f"{k.kode}.{sno:0{w}d}", sn, si, ss, k))
    return out


def isi(nodes, f):
    """f(daun) -> daftar nilai; induk = jumlah anak; hasil total."""
    for n in reversed(nodes):
        n.v = list(f(n)) if not n.kids else [sum(x) for x in zip(*(k.v for k in n.kids))]
    return [sum(x) for x in zip(*(n.v for n in nodes if n.up is None))]


def pct(a, b):
    return (Decimal(a) * 100 / Decimal(b)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def rp(n, sen=False):
    s = f"{abs(n):,}".replace(",", ".") + (",00" if sen else "")
    return f"({s})" if n < 0 else s


def pt(d, sp=" "):
    return f"{d:.2f}".replace(".", ",") + sp + "%"


def png():
    w = h = 48
    raw = b"".join(
        b"\0"
        + b"".join((b"\x1f\x5f\x9f" if (x - 24) ** 2 + (y - 24) ** 2 < 500 else b"\xff\xff\xff") for x in range(w))
        for y in range(h)
    )
    ch = lambda t, d: struct.pack(">I", len(d)) + t + d + struct.pack(">I", zlib.crc32(t + d))
    return BytesIO(
        b"\x89PNG\r\n\x1a\n"
        + ch(b"IHDR", struct.pack(">IIBBBBB", w, h, 8, 2, 0, 0, 0))
        + ch(b"IDAT", zlib.compress(raw))
        + ch(b"IEND", b"")
    )


class L:
    """Lembar dengan catatan angka."""

    def __init__(s, wb, nama, font="Calibri", size=10):
        s.wb, s.ws, s.nama, s.angka, s.cache = wb, wb.add_worksheet(nama), nama, {}, {}
        s.base = {"font_name": font, "font_size": size}

    def f(s, **k):
        key = tuple(sorted(k.items()))
        if key not in s.cache:
            s.cache[key] = s.wb.add_format({**s.base, **k})
        return s.cache[key]

    def t(s, r, c, v, **k):
        if v is None:
            s.ws.write_blank(r, c, None, s.f(**k))
        elif isinstance(v, str):
            s.ws.write_string(r, c, v, s.f(**k))
        else:
            s.ws.write_number(r, c, v, s.f(**k))

    def m(s, r1, c1, r2, c2, v, **k):
        if (r1, c1) == (r2, c2):
            s.t(r1, c1, v, **k)
        else:
            s.ws.merge_range(r1, c1, r2, c2, v, s.f(**k))

    def a(s, r, c, val, tulis=None, rumus=None, catat=True, **k):
        """val = nilai benar; tulis = yang ditulis (teks / angka), bawaan val."""
        w = val if tulis is None else tulis
        if rumus:
            s.ws.write_formula(r, c, rumus, s.f(**k), float(w) if isinstance(w, Decimal) else w)
        elif isinstance(w, str):
            s.ws.write_string(r, c, w, s.f(align="right", **k))
        else:
            s.ws.write_number(r, c, float(w) if isinstance(w, Decimal) else w, s.f(**k))
        if catat:
            s.angka[xl_rowcol_to_cell(r, c)] = str(val)

    def kepala(s, r, c, teks, **k):
        s.m(r, c, r, c, teks, **k)

    def dok(s, berkas, jenis, lo, hi):
        return {"berkas": berkas, "lembar": s.nama, "jenis": jenis, "baris": [lo, hi], "angka": s.angka}


HD = dict(bold=True, align="center", valign="vcenter", text_wrap=True, border=1, bg_color="#D9E1F2")


# ------------------------------------------------------------------ 1 DPA
def l01_dpa_logo_total_akhir_gaya_program(folder: Path) -> dict:
    rnd = random.Random(801)
    nd = pohon(IKAN, "3.25", 4)

    def d(n):
        if "Gaji" in n.nama:
            return [4_318_275_640, 0]
        op = rnd.randrange(24_500, 310_000) * 1000
        return [op, rnd.randrange(60_000, 890_000) * 1000 if "Prasarana" in n.nama or "Peralatan" in n.nama else 0]

    tot = isi(nd, d)
    b = "DPA_3.25.0.00.0.00.05.0000.xlsx"
    wb = xlsxwriter.Workbook(str(folder / b))
    s = L(wb, "Worksheet", "Arial", 9)
    ws = s.ws
    ws.outline_settings(True, False, False, False)
    ws.insert_image(0, 0, "logo.png", {"image_data": png()})
    s.m(0, 1, 0, 5, "PEMERINTAH KABUPATEN NUSA TELU", bold=True, align="center", font_size=12)
    s.m(1, 1, 1, 5, "DOKUMEN PELAKSANAAN ANGGARAN SATUAN KERJA PERANGKAT DAERAH", bold=True, align="center")
    s.m(2, 1, 2, 5, "TAHUN ANGGARAN 2024", bold=True, align="center")
    for i, (a, v) in enumerate(
        [
            ("Nomor DPA", "DPA/A.1/3.25.0.00.0.00.05.0000/001/2024"),
            ("Organisasi", "3.25.0.00.0.00.05.0000 - Dinas Perikanan"),
            ("Status", "Disahkan"),
            ("Pengguna", "operator.dinkan"),
        ]
    ):
        s.t(4 + i, 0, a)
        s.t(4 + i, 1, ": " + v)
    h = 9
    s.m(h, 0, h + 1, 0, "KODE", **HD)
    s.m(h, 1, h + 1, 1, "URAIAN", **HD)
    s.m(h, 2, h, 3, "JENIS BELANJA", **HD)
    s.t(h + 1, 2, "OPERASI", **HD)
    s.t(h + 1, 3, "MODAL", **HD)
    s.m(h, 4, h + 1, 4, "JUMLAH (Rp)", **HD)
    s.m(h, 5, h + 1, 5, "SUMBER DANA", **HD)
    r = h + 2
    for n in nd:
        k = dict(border=1, bold=n.lv == 1, italic=n.lv == 2)
        if n.lv > 1:
            ws.set_row(r, None, None, {"level": n.lv - 1})
        s.t(r, 0, n.kode, **k)
        s.t(r, 1, "    " * (n.lv - 1) + n.nama, text_wrap=True, **k)
        for j in (0, 1):
            s.a(r, 2 + j, n.v[j], num_format='#,##0;-#,##0;"-"', **k)
        s.a(r, 4, sum(n.v), rumus=f"=C{r + 1}+D{r + 1}", num_format="#,##0", **k)
        s.t(r, 5, ("DAU" if n.v[1] == 0 else "DAK Fisik") if n.lv == 3 else None, **k)
        r += 1
    k = dict(border=1, bold=True)
    s.t(r, 0, None, **k)
    s.t(r, 1, "JUMLAH ANGGARAN PERANGKAT DAERAH DINAS PERIKANAN", **k)
    for j in (0, 1):
        s.a(r, 2 + j, tot[j], num_format="#,##0", **k)
    s.a(r, 4, sum(tot), rumus=f"=C{r + 1}+D{r + 1}", num_format="#,##0", **k)
    s.t(r, 5, None, **k)
    s.t(
        r + 2,
        0,
        "Dicetak dari e-Planning v3.1 pada 04-01-2024 09:12:44 oleh operator.dinkan | Halaman 1",
        italic=True,
        font_size=7,
    )
    for i, x in enumerate(
        ["Telu Raya, 4 Januari 2024", "Kepala Dinas Perikanan", "", "", "NAMA PEJABAT", "NIP. 19710203 199803 1 004"]
    ):
        s.t(r + 4 + i, 4, x, align="center")
    ws.set_column(0, 0, 20)
    ws.set_column(1, 1, 62)
    ws.set_column(2, 5, 17)
    ws.freeze_panes(h + 2, 2)
    wb.close()
    return {
        "cerita": "DPA satu lembar hasil ekspor: kode bertitik 4 digit, uraian menjorok dengan spasi, baris berkelompok, kolom operasi/modal/jumlah (jumlah = rumus), total di baris terakhir bergaya program; semua jumlah cocok.",
        "dokumen": [s.dok(b, ["dpa"], len(nd), len(nd))],
        "bukan": [],
        "salah": [],
    }


# ------------------------------------------------------------------ 2 realisasi
def l02_realisasi_teks_kepala_halaman_berulang(folder: Path) -> dict:
    rnd = random.Random(802)
    nd = pohon(HUB, "2.15", 2)

    def d(n):
        p = 3_764_812_950 if "Gaji" in n.nama else rnd.randrange(18_200, 640_000) * 1000 + rnd.choice([0, 0, 500])
        return [p, int(p * rnd.uniform(0.86, 0.998)) if rnd.random() > 0.08 else p]

    tot = isi(nd, d)
    b = "lap_realisasi_belanja_dishub.xlsx"
    wb = xlsxwriter.Workbook(str(folder / b))
    s = L(wb, "Laporan", "Tahoma", 9)
    ws = s.ws
    ws.insert_image(0, 0, "logo.png", {"image_data": png()})
    s.t(0, 2, "PEMERINTAH KABUPATEN TANJUNG LAUT", bold=True)
    s.t(1, 2, "LAPORAN REALISASI BELANJA PER SUB KEGIATAN", bold=True, font_size=12)
    for i, (a, v) in enumerate(
        [
            ("Perangkat Daerah", "DINAS PERHUBUNGAN"),
            ("Periode", "1 Januari s.d. 31 Desember 2023"),
            ("Tahap", "APBD Perubahan"),
        ]
    ):
        s.t(3 + i, 0, a)
        s.t(3 + i, 2, ":")
        s.t(3 + i, 3, v)
    w = 7
    heads = ["No", "Kode Rekening", None, "Program / Kegiatan / Sub Kegiatan"]

    def kepala(r):
        s.m(r, 0, r + 1, 0, "No.", **HD)
        s.m(r, 1, r + 1, 2, "Kode", **HD)
        s.m(r, 3, r + 1, 3, "Program / Kegiatan / Sub Kegiatan", **HD)
        s.m(r, 4, r + 1, 4, "Anggaran\n(Rp)", **HD)
        s.m(r, 5, r, 6, "Realisasi", **HD)
        s.t(r + 1, 5, "Rp", **HD)
        s.t(r + 1, 6, "%", **HD)
        s.m(r, 7, r + 1, 7, "Sisa Anggaran (Rp)", **HD)
        return r + 2

    def baris(r, no, kode, nama, v, **k):
        s.t(r, 0, no, border=1, align="center", **k)
        s.m(r, 1, r, 2, kode, border=1, **k)
        s.t(r, 3, nama, border=1, text_wrap=True, **k)
        s.a(r, 4, v[0], rp(v[0], True), border=1, **k)
        s.a(r, 5, v[1], rp(v[1], True), border=1, **k)
        q = pct(v[1], v[0])
        s.a(r, 6, q, pt(q), border=1, **k)
        s.a(r, 7, v[0] - v[1], rp(v[0] - v[1], True), border=1, **k)

    r = kepala(w)
    baris(r, None, "", "TOTAL OPD", tot, bold=True, bg_color="#FFF2CC")
    r += 1
    npr = 0
    hal = 1
    for i, n in enumerate(nd):
        if i and i % 25 == 0:
            s.t(r, 0, f"e-Monev Kab. Tanjung Laut - Halaman {hal}", italic=True, font_size=7)
            hal += 1
            s.t(r + 1, 0, "Lanjutan: LAPORAN REALISASI BELANJA PER SUB KEGIATAN - DINAS PERHUBUNGAN", italic=True)
            r = kepala(r + 2)
        npr += n.lv == 1
        baris(
            r,
            str(npr) if n.lv == 1 else "",
            n.kode,
            n.nama if n.lv == 1 else "  " * (n.lv - 1) + n.nama,
            n.v,
            bold=n.lv == 1,
        )
        r += 1
    s.t(r, 0, f"e-Monev Kab. Tanjung Laut - Halaman {hal}", italic=True, font_size=7)
    s.t(r + 1, 0, "Tanggal cetak : 15/01/2024 14:03 WIT", italic=True, font_size=7)
    ws.set_column(0, 0, 16)
    ws.set_column(1, 1, 14)
    ws.set_column(2, 2, 3)
    ws.set_column(3, 3, 58)
    ws.set_column(4, 7, 19)
    wb.close()
    return {
        "cerita": "Realisasi belanja bernilai teks id-ID dengan ',00' dan persen '98,17 %', TOTAL OPD sebagai baris pertama, kepala tabel berulang tiap 25 baris, kaki halaman; semua jumlah cocok.",
        "dokumen": [s.dok(b, ["realisasi"], len(nd), len(nd))],
        "bukan": [],
        "salah": [],
    }


# ------------------------------------------------------------------ 3 RAK (tanam)
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


def l03_rak_bulan_triwulan_satu_angka_tertukar(folder: Path) -> dict:
    rnd = random.Random(803)
    nd = pohon(PUSTAKA, "2.23", 2)

    def d(n):
        if "Gaji" in n.nama:
            return [184_620_500 + (169_300_250 if i in (2, 5) else 0) for i in range(12)]
        pat = rnd.choice([range(12), range(1, 11), (2, 5, 8, 10), (3, 4, 6, 7, 9), (1, 4, 7, 10)])
        return [rnd.randrange(1_250, 38_900) * 1000 if i in pat else 0 for i in range(12)]

    tot = isi(nd, d)
    b = "RAK_SKPD_Perpustakaan.xlsx"
    wb = xlsxwriter.Workbook(str(folder / b))
    s = L(wb, "RAK", "Calibri", 9)
    ws = s.ws
    ws.insert_image(0, 0, "logo.png", {"image_data": png()})
    s.m(0, 1, 0, 18, "RENCANA ANGGARAN KAS BELANJA", bold=True, align="center", font_size=13)
    s.m(1, 1, 1, 18, "PEMERINTAH KABUPATEN BANDA SELATAN - TAHUN ANGGARAN 2025", align="center")
    for i, (a, v) in enumerate(
        [
            ("SKPD", "2.23.2.24.0.00.01.0000 DINAS PERPUSTAKAAN DAN KEARSIPAN"),
            ("Jenis RAK", "RAK Murni"),
            ("Dalam", "Rupiah"),
        ]
    ):
        s.t(3 + i, 0, a + " :", bold=True)
        s.t(3 + i, 1, v)
    h = 7
    s.m(h, 0, h + 2, 0, "KODE", **HD)
    s.m(h, 1, h + 2, 1, "URAIAN", **HD)
    s.m(h, 2, h + 2, 2, "ANGGARAN TAHUN INI", **HD)
    s.m(h, 3, h, 18, "RENCANA PENARIKAN", **HD)
    col = {}
    for q in range(4):
        c0 = 3 + q * 4
        s.m(h + 1, c0, h + 1, c0 + 3, "TRIWULAN " + ["I", "II", "III", "IV"][q], **HD)
        for i in range(3):
            col[q * 3 + i] = c0 + i
            s.t(h + 2, c0 + i, BULAN[q * 3 + i], **HD)
        s.t(h + 2, c0 + 3, "Jumlah", **HD)
        col[("q", q)] = c0 + 3
        ws.set_column(c0, c0 + 2, 14, None, {"level": 1})
        ws.set_column(c0 + 3, c0 + 3, 16)
    s.t(h + 3, 0, "1", align="center", border=1)
    for c in range(1, 19):
        s.t(h + 3, c, str(c + 1), align="center", border=1)
    r = h + 4
    salah = None
    kor = next(n for n in nd if n.nama == "Sosialisasi Budaya Baca dan Literasi")

    def baris(r, kode, nama, v, n=None, **k):
        nonlocal salah
        s.t(r, 0, kode, border=1, **k)
        s.t(r, 1, nama, border=1, **k)
        s.a(r, 2, sum(v), num_format="#,##0", border=1, **k)
        for i in range(12):
            if n is kor and salah is None and v[i] > 10_000_000:
                t = str(v[i])
                j = next((j for j in range(len(t) - 4) if abs(int(t[j]) - int(t[j + 1])) >= 2), None)
                if j is not None:
                    typo = int(t[:j] + t[j + 1] + t[j] + t[j + 2 :])
                    s.a(r, col[i], v[i], typo, catat=False, num_format='#,##0;-#,##0;"-"', border=1, **k)
                    salah = {"berkas": b, "lembar": "RAK", "sel": xl_rowcol_to_cell(r, col[i]), "benar": str(v[i])}
                    continue
            s.a(r, col[i], v[i], num_format='#,##0;-#,##0;"-"', border=1, **k)
        for q in range(4):
            s.a(r, col[("q", q)], sum(v[q * 3 : q * 3 + 3]), num_format='#,##0;-#,##0;"-"', border=1, **k)

    baris(r, "2.23.2.24.0.00.01.0000", "DINAS PERPUSTAKAAN DAN KEARSIPAN", tot, bold=True, bg_color="#BDD7EE")
    r += 1
    for n in nd:
        if n.lv > 1:
            ws.set_row(r, None, None, {"level": n.lv - 1})
        baris(r, n.kode, "   " * (n.lv - 1) + n.nama, n.v, n, bold=n.lv < 3)
        r += 1
    assert salah
    s.t(r + 1, 0, "Dicetak oleh: admin_rak, 02 Januari 2025 08:15:09", italic=True, font_size=7)
    ws.set_column(0, 0, 23)
    ws.set_column(1, 1, 60)
    ws.set_column(2, 2, 18)
    ws.freeze_panes(h + 4, 3)
    wb.close()
    return {
        "cerita": "RAK 12 bulan dengan jumlah triwulan, kepala 3 baris + baris nomor, total di baris pertama memakai kode dan nama SKPD; satu angka bulan sub kegiatan Sosialisasi Budaya Baca tertukar dua digit (dibantah jumlah triwulan, anggaran setahun dan bulan kegiatan induknya).",
        "dokumen": [s.dok(b, ["rak"], len(nd), len(nd) + 1)],
        "bukan": [],
        "salah": [salah],
    }


# ------------------------------------------------------------------ 4 DPPA (tanam)
REK = [
    ("5.1.02.01.01.0024", "Belanja Alat/Bahan untuk Kegiatan Kantor - Alat Tulis Kantor"),
    ("5.1.02.01.01.0052", "Belanja Makanan dan Minuman Rapat"),
    ("5.1.02.02.01.0003", "Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia"),
    ("5.1.02.04.01.0001", "Belanja Perjalanan Dinas Biasa"),
    ("5.1.02.04.01.0003", "Belanja Perjalanan Dinas Dalam Kota"),
]


def l04_dppa_rekening_teks_satu_digit_hilang(folder: Path) -> dict:
    rnd = random.Random(804)
    nd = pohon(DESA, "2.13", 4)
    out = []
    for n in nd:
        out.append(n)
        if n.lv == 3:
            for kd, nm in sorted(rnd.sample(REK, rnd.choice([2, 3, 3]))):
                out.append(N(4, kd, nm, "", "", n))

    def d(n):
        a = rnd.randrange(8_400, 176_000) * 1000
        return [a, max(1_500_000, a + rnd.choice([0, 0, 1, -1, 1]) * rnd.randrange(1_200, 64_000) * 1000)]

    tot = isi(out, d)
    b = "DPPA Dinas PMD Kab. Seram Hulu.xlsx"
    wb = xlsxwriter.Workbook(str(folder / b))
    s = L(wb, "DPPA-RINCIAN", "Arial Narrow", 10)
    ws = s.ws
    ws.insert_image(0, 0, "logo.png", {"image_data": png()})
    s.m(0, 1, 0, 6, "DOKUMEN PELAKSANAAN PERGESERAN / PERUBAHAN ANGGARAN (DPPA)", bold=True, align="center")
    s.m(1, 1, 1, 6, "Pemerintah Kabupaten Seram Hulu Tahun Anggaran 2023", align="center")
    for i, (a, v) in enumerate(
        [
            ("Urusan Pemerintahan", "2 - Urusan Wajib Non Pelayanan Dasar"),
            ("Bidang Urusan", "2.13 - Pemberdayaan Masyarakat dan Desa"),
            ("Organisasi", "2.13.0.00.0.00.01.0000 - Dinas Pemberdayaan Masyarakat dan Desa"),
            ("No. DPPA", "DPPA/B.2/2.13/002/2023"),
        ]
    ):
        s.t(3 + i, 0, a)
        s.m(3 + i, 1, 3 + i, 6, ":  " + v)
    h = 8

    def kepala(h):
        s.m(h, 0, h + 1, 0, "KODE REKENING", **HD)
        s.m(h, 1, h + 1, 1, "URAIAN", **HD)
        s.m(h, 2, h, 3, "JUMLAH (Rp)", **HD)
        s.t(h + 1, 2, "SEBELUM PERUBAHAN", **HD)
        s.t(h + 1, 3, "SETELAH PERUBAHAN", **HD)
        s.m(h, 4, h, 5, "BERTAMBAH / (BERKURANG)", **HD)
        s.t(h + 1, 4, "(Rp)", **HD)
        s.t(h + 1, 5, "%", **HD)
        s.m(h, 6, h + 1, 6, "KET", **HD)
        return h + 2

    salah = None
    kor = next(n for n in nd if n.nama == "Fasilitasi Pengelolaan Keuangan Desa")

    def baris(r, kode, nama, v, typo=False, **k):
        nonlocal salah
        s.t(r, 0, kode, border=1, **k)
        s.t(r, 1, nama, border=1, text_wrap=True, **k)
        s.a(r, 2, v[0], rp(v[0]), border=1, **k)
        if typo:
            t = str(v[1])
            t = t[:1] + t[2:]
            assert t[0] != "0"
            s.a(r, 3, v[1], rp(int(t)), catat=False, border=1, **k)
            salah = {"berkas": b, "lembar": "DPPA-RINCIAN", "sel": xl_rowcol_to_cell(r, 3), "benar": str(v[1])}
        else:
            s.a(r, 3, v[1], rp(v[1]), border=1, **k)
        dl = v[1] - v[0]
        s.a(r, 4, dl, rp(dl), border=1, **k)
        q = pct(dl, v[0])
        s.a(r, 5, q, f"({-q:.2f})".replace(".", ",") if q < 0 else f"{q:.2f}".replace(".", ","), border=1, **k)
        s.t(r, 6, None, border=1)

    r = kepala(h)
    for i, n in enumerate(out):
        if i and i % 25 == 0:
            s.t(r, 0, f"Hal. {i // 25}", italic=True, font_size=7)
            r = kepala(r + 1)
        baris(
            r,
            n.kode,
            "  " * (n.lv - 1) + n.nama,
            n.v,
            n is kor,
            **(dict(bold=True) if n.lv == 1 else dict(italic=True) if n.lv == 4 else {}),
        )
        r += 1
    baris(r, "", "Jumlah Anggaran Perangkat Daerah Dinas Pemberdayaan Masyarakat dan Desa", tot, bold=True)
    s.t(r + 2, 0, "Ekspor: 27-10-2023 16:40", font_size=7)
    for i, x in enumerate(
        [
            "Hulu Jaya, 27 Oktober 2023",
            "Pejabat Pengelola Keuangan Daerah,",
            "",
            "",
            "NAMA PEJABAT",
            "NIP. 19710203 199803 1 004",
        ]
    ):
        s.t(r + 3 + i, 4, x)
    ws.set_column(0, 0, 22)
    ws.set_column(1, 1, 66)
    ws.set_column(2, 4, 18)
    ws.set_column(5, 6, 9)
    wb.close()
    assert salah
    return {
        "cerita": "DPPA sampai rekening dengan nilai teks id-ID, kurung untuk minus, kepala berulang tiap 25 baris, total di akhir; nilai SETELAH sub kegiatan Fasilitasi Pengelolaan Keuangan Desa kehilangan satu digit (dibantah rekeningnya, selisih dan kegiatan induk).",
        "dokumen": [s.dok(b, ["dppa"], len(out), len(out))],
        "bukan": [],
        "salah": [salah],
    }


# ------------------------------------------------------------------ 5 renja
def l05_renja_baris_per_indikator_lembar_log(folder: Path) -> dict:
    rnd = random.Random(805)
    nd = pohon(WISATA, "3.26", 4)

    def d(n):
        p = 2_946_180_000 if "Gaji" in n.nama else rnd.randrange(260, 7_200) * 100_000
        return [p, p + rnd.randrange(5, 320) * 100_000]

    tot = isi(nd, d)
    b = "renja_dispar_2025.xlsx"
    wb = xlsxwriter.Workbook(str(folder / b))
    s = L(wb, "Renja", "Calibri", 10)
    ws = s.ws
    s.m(0, 0, 1, 0, "[ LOGO ]", align="center", valign="vcenter", border=1)
    s.t(0, 1, "Rencana Kerja (Renja) Perangkat Daerah Tahun 2025", bold=True, font_size=14)
    s.t(1, 1, "Prakiraan Maju Rencana Tahun 2026")
    s.t(2, 0, "Kabupaten")
    s.t(2, 1, ": Kabupaten Leihitu Utara")
    s.t(3, 0, "Nama PD")
    s.t(3, 1, ": Dinas Pariwisata")
    s.t(4, 0, "Tahapan")
    s.t(4, 1, ": Rancangan Akhir")
    h = 6
    for c, x in ((0, "Kode"), (1, "Urusan / Program / Kegiatan / Sub Kegiatan"), (2, "Indikator Kinerja")):
        s.m(h, c, h + 1, c, x, **HD)
    s.m(h, 3, h, 6, "Rencana Tahun 2025", **HD)
    for c, x in (
        (3, "Lokasi"),
        (4, "Target Capaian Kinerja"),
        (5, "Kebutuhan Dana / Pagu Indikatif (Rp)"),
        (6, "Sumber Dana"),
    ):
        s.t(h + 1, c, x, **HD)
    s.m(h, 7, h + 1, 7, "Catatan Penting", **HD)
    s.m(h, 8, h, 9, "Prakiraan Maju 2026", **HD)
    s.t(h + 1, 8, "Target", **HD)
    s.t(h + 1, 9, "Kebutuhan Dana / Pagu Indikatif (Rp)", **HD)
    r = h + 2
    k = dict(border=1, bold=True, bg_color="#E2EFDA")
    for c in range(10):
        s.t(r, c, None, **k)
    s.t(r, 1, "TOTAL PAGU INDIKATIF DINAS PARIWISATA", **k)
    s.a(r, 5, tot[0], num_format="#,##0.00", **k)
    s.a(r, 9, tot[1], num_format="#,##0.00", **k)
    r += 1
    nrow = 0
    for n in nd:
        inds = [(n.ind, n.sat)]
        if n.nama.startswith("PROGRAM PENINGKATAN DAYA"):
            inds.append(("Persentase pertumbuhan daya tarik wisata", "Persen"))
        if n.nama.startswith(("Fasilitasi Kegiatan Pemasaran", "Pengembangan Daya Tarik")):
            inds += [("Jumlah pelaku wisata yang dilibatkan", "Orang")]
        for j, (ind, sat) in enumerate(inds):
            k = dict(border=1, bold=n.lv == 1)
            if n.lv > 1:
                ws.set_row(r, None, None, {"level": n.lv - 1})
            s.t(r, 0, n.kode, **k)
            s.t(r, 1, n.nama, indent=n.lv - 1, text_wrap=True, **k)
            s.t(r, 2, ind, text_wrap=True, **k)
            s.t(r, 3, rnd.choice(["Kab. Leihitu Utara", "Kec. Teluk Dalam", "Kec. Kota"]) if n.lv == 3 else None, **k)
            t = rnd.choice([80, 90, 95, 100]) if sat == "Persen" else rnd.randrange(2, 40)
            if "kunjungan" in ind:
                t = 18500
            u = t if sat == "Persen" else t + (1500 if t > 1000 else 1)
            s.a(r, 4, t, f"{rp(t)} {sat}", **k)
            s.a(r, 8, u, f"{rp(u)} {sat}", **k)
            if j == 0:
                s.a(r, 5, n.v[0], num_format="#,##0.00", **k)
                s.a(r, 9, n.v[1], num_format="#,##0.00", **k)
                s.t(r, 6, "DAU" if n.lv == 3 else None, **k)
            else:
                for c in (5, 6, 9):
                    s.t(r, c, None, **k)
            s.t(r, 7, "Lanjutan" if n.lv == 3 and rnd.random() < 0.2 else None, **k)
            r += 1
            nrow += 1
    s.t(r + 1, 0, "Sumber: e-Renja Kab. Leihitu Utara, diekspor 12 Juli 2024 pukul 10.22 WIT", italic=True, font_size=8)
    ws.set_column(0, 0, 20)
    ws.set_column(1, 2, 52)
    ws.set_column(3, 4, 20)
    ws.set_column(5, 5, 22)
    ws.set_column(6, 8, 16)
    ws.set_column(9, 9, 22)
    g = wb.add_worksheet("_log")
    for i, row in enumerate(
        [
            ("waktu", "pengguna", "aksi"),
            ("2024-07-12 10:22:01", "adm_dispar", "export renja"),
            ("2024-07-12 10:22:03", "sistem", f"{nrow} baris ditulis"),
        ]
    ):
        g.write_row(i, 0, row)
    g.hide()
    wb.close()
    return {
        "cerita": "Renja dengan baris diulang per indikator (kode dan nama terisi lagi, pagu hanya di baris pertama), target beserta satuan dalam satu sel, total di baris pertama, lembar log tersembunyi; semua jumlah cocok.",
        "dokumen": [s.dok(b, ["renja"], len(nd), nrow)],
        "bukan": [(b, "_log")],
        "salah": [],
    }


# ------------------------------------------------------------------ 6 evaluasi renja + realisasi
def l06_evaluasi_renja_e81_dan_realisasi(folder: Path) -> dict:
    rnd = random.Random(806)
    nd = pohon(KOPERASI, "2.17", 4)

    def d(n):
        p = 2_215_640_300 if "Gaji" in n.nama else rnd.randrange(21_000, 395_000) * 1000
        w = [rnd.uniform(0.12, 0.2), rnd.uniform(0.2, 0.28), rnd.uniform(0.2, 0.26), rnd.uniform(0.16, 0.24)]
        re = [int(p * x) for x in w]
        lalu = int(p * rnd.uniform(1.6, 2.2))
        ren = p * 5 + rnd.randrange(0, 40_000) * 1000
        return [ren, lalu, p] + re

    tot = isi(nd, d)
    b = "E81_Diskop_TW4.xlsx"
    wb = xlsxwriter.Workbook(str(folder / b))
    s = L(wb, "E.81", "Calibri", 9)
    ws = s.ws
    ws.insert_image(0, 0, "logo.png", {"image_data": png()})
    s.m(
        0,
        2,
        0,
        22,
        "Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup Kabupaten",
        bold=True,
        align="center",
        font_size=12,
    )
    s.m(1, 2, 1, 22, "Renja Dinas Koperasi dan UMKM Kabupaten Buru Timur", align="center")
    s.m(2, 2, 2, 22, "Periode Pelaksanaan Triwulan IV Tahun 2024", align="center")
    h = 4
    for c, x in (
        (0, "No"),
        (1, "Kode"),
        (2, "Program / Kegiatan / Sub Kegiatan"),
        (3, "Indikator Kinerja Program (outcome) / Kegiatan (output)"),
        (4, "Satuan"),
    ):
        s.m(h, c, h + 2, c, x, **HD)
    grp = [
        "Target Renstra PD pada Tahun 2026 (Akhir Periode Renstra)",
        "Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu (n-1)",
        "Target Kinerja dan Anggaran Renja Tahun Berjalan (2024)",
        "I",
        "II",
        "III",
        "IV",
        "Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi (2024)",
        "Tingkat Capaian Realisasi Renja 2024 (%)",
    ]
    s.m(h, 11, h, 18, "Realisasi Kinerja Pada Triwulan", **HD)
    for i, x in enumerate(grp):
        c = 5 + 2 * i
        if 3 <= i <= 6:
            s.m(h + 1, c, h + 1, c + 1, x, **HD)
        else:
            s.m(h, c, h + 1, c + 1, x, **HD)
        s.t(h + 2, c, "K", **HD)
        s.t(h + 2, c + 1, "Rp", **HD)
    s.m(h, 23, h + 2, 23, "Unit PD Penanggung Jawab", **HD)
    for c in range(24):
        s.t(h + 3, c, f"({c + 1})", align="center", border=1, font_size=7)
    r = h + 4

    def uang(r, v, **k):
        seq = v[:3] + v[3:7] + [sum(v[3:7])]
        for i, x in enumerate(seq):
            s.a(r, 6 + 2 * i, x, rp(x), border=1, **k)
        q = pct(sum(v[3:7]), v[2])
        s.a(r, 22, q, pt(q), border=1, **k)

    npr = 0
    for n in nd:
        k = dict(bold=n.lv == 1)
        npr += n.lv == 1
        s.t(r, 0, str(npr) if n.lv == 1 else None, border=1, **k)
        s.t(r, 1, n.kode, border=1, **k)
        s.t(r, 2, "   " * (n.lv - 1) + n.nama, border=1, text_wrap=True, **k)
        s.t(r, 3, n.ind, border=1, text_wrap=True, **k)
        s.t(r, 4, n.sat, border=1, **k)
        if n.sat in ("Persen", "Indeks"):
            T = rnd.choice([80, 85, 90])
            qs = [T // 5, T // 4, T // 4, 0]
            qs[3] = T - sum(qs[:3]) - rnd.choice([0, 0, 2, 4])
            ks = [T + 5, T - 8, T]
        else:
            T = 4 * rnd.randrange(1, 12)
            qs = [T // 4] * 3 + [T // 4 - (1 if T > 8 and rnd.random() < 0.4 else 0)]
            ks = [5 * T, 2 * T, T]
        R = sum(qs)
        for i, x in enumerate(ks + qs + [R]):
            s.a(r, 5 + 2 * i, x, border=1, num_format="General", **k)
        q = pct(R, T)
        s.a(r, 21, q, pt(q), border=1, **k)
        uang(r, n.v, **k)
        s.t(r, 23, "Dinas Koperasi dan UMKM" if n.lv == 1 else None, border=1)
        r += 1
    nr = len(nd)
    for c in range(24):
        s.t(r, c, None, border=1, bold=True)
    s.t(r, 2, "Jumlah Anggaran dan Realisasi dari Seluruh Program", border=1, bold=True)
    uang(r, tot, bold=True)
    for i, x in enumerate(
        [
            "Faktor pendorong keberhasilan kinerja: koordinasi antar bidang berjalan baik",
            "Faktor penghambat: cuaca dan jadwal kapal ke pulau terluar",
            "Tindak lanjut yang diperlukan dalam Renja PD kabupaten berikutnya: -",
        ]
    ):
        s.m(r + 1 + i, 0, r + 1 + i, 23, x, border=1)
    s.t(r + 5, 20, "Dicetak: 10 Januari 2025")
    s.t(r + 6, 20, "Kepala Dinas Koperasi dan UMKM")
    s.t(r + 9, 20, "NAMA PEJABAT", bold=True, underline=1)
    ws.set_column(0, 0, 6)
    ws.set_column(1, 1, 17)
    ws.set_column(2, 3, 44)
    ws.set_column(4, 23, 13)
    ws.freeze_panes(h + 4, 3)
    wb.close()
    # berkas kedua
    b2 = "Realisasi_Diskop_2024.xlsx"
    wb = xlsxwriter.Workbook(str(folder / b2))
    s2 = L(wb, "Sheet1", "Calibri", 10)
    s2.t(0, 0, "REALISASI ANGGARAN PER PROGRAM DAN KEGIATAN TA 2024", bold=True)
    s2.t(1, 0, "OPD : Dinas Koperasi dan UMKM Kabupaten Buru Timur")
    for c, x in enumerate(["Kode", "Nama Program/Kegiatan", "Pagu", "Realisasi", "Serapan (%)", "Sisa"]):
        s2.t(3, c, x, **HD)
    r = 4
    pk = [n for n in nd if n.lv < 3]
    for n in pk + [None]:
        v = n.v if n else tot
        k = dict(border=1, bold=n is None or n.lv == 1)
        s2.t(r, 0, n.kode if n else None, **k)
        s2.t(r, 1, ("    " if n.lv == 2 else "") + n.nama if n else "TOTAL DINAS KOPERASI DAN UMKM", **k)
        R = sum(v[3:7])
        s2.a(r, 2, v[2], num_format="#,##0", **k)
        s2.a(r, 3, R, num_format="#,##0", **k)
        s2.a(r, 4, pct(R, v[2]), num_format="0.00", **k)
        s2.a(r, 5, v[2] - R, num_format="#,##0", **k)
        r += 1
    s2.t(r + 1, 0, "Dicetak 10/01/2025 11:20", italic=True, font_size=8)
    s2.ws.set_column(0, 0, 16)
    s2.ws.set_column(1, 1, 70)
    s2.ws.set_column(2, 5, 18)
    wb.close()
    return {
        "cerita": "Formulir E.81 24 kolom (kepala 3 baris + baris nomor, K angka, Rp teks id-ID, persen teks) dan berkas kedua realisasi per program/kegiatan yang sama angkanya; semua jumlah cocok.",
        "dokumen": [s.dok(b, ["evaluasi-renja"], nr, nr), s2.dok(b2, ["realisasi"], len(pk), len(pk))],
        "bukan": [],
        "salah": [],
    }


# ------------------------------------------------------------------ 7 pengukuran per triwulan
def l07_pengukuran_triwulan_sasaran_program(folder: Path) -> dict:
    rnd = random.Random(807)
    nd = pohon(KOMINFO, "2.16", 2)

    def d(n):
        p = 2_588_904_760 if "Gaji" in n.nama else rnd.randrange(19_500, 512_000) * 1000
        return [p, int(p * rnd.uniform(0.88, 0.995))]

    tot = isi(nd, d)
    b = "pengukuran_kinerja_tw_diskominfo.xlsx"
    wb = xlsxwriter.Workbook(str(folder / b))
    s = L(wb, "PK TW", "Cambria", 9)
    ws = s.ws
    ws.insert_image(0, 0, "logo.png", {"image_data": png()})
    s.t(0, 1, "PENGUKURAN KINERJA PER TRIWULAN TAHUN 2024", bold=True, font_size=13)
    for i, (a, v) in enumerate(
        [
            ("Nama OPD", "Dinas Komunikasi, Informatika dan Persandian"),
            ("Pemda", "Kabupaten Kei Barat"),
            ("Posisi data", "Triwulan IV (final)"),
        ]
    ):
        s.t(1 + i, 1, f"{a} : {v}")
    h = 5
    for c, x in (
        (0, "Kode"),
        (1, "Sasaran Strategis / Program / Kegiatan / Sub Kegiatan"),
        (2, "Indikator Kinerja"),
        (3, "Satuan"),
        (4, "Target 2024"),
    ):
        s.m(h, c, h + 1, c, x, **HD)
    for q in range(4):
        c = 5 + 2 * q
        s.m(h, c, h, c + 1, "Triwulan " + ["I", "II", "III", "IV"][q], **HD)
        s.t(h + 1, c, "Target", **HD)
        s.t(h + 1, c + 1, "Realisasi", **HD)
    s.m(h, 13, h, 14, "Kinerja s.d. Triwulan IV", **HD)
    s.t(h + 1, 13, "Realisasi", **HD)
    s.t(h + 1, 14, "Capaian", **HD)
    s.m(h, 15, h, 17, "Anggaran", **HD)
    for c, x in ((15, "Pagu (Rp)"), (16, "Realisasi (Rp)"), (17, "Serapan")):
        s.t(h + 1, c, x, **HD)
    r = h + 2

    def kin(r, T, tq, rq, kum, **k):
        s.a(r, 4, T, border=1, **k)
        for q in range(4):
            s.a(r, 5 + 2 * q, tq[q], border=1, **k)
            s.a(r, 6 + 2 * q, rq[q], border=1, **k)
        R = rq[3] if kum else sum(rq)
        s.a(r, 13, R, border=1, **k)
        s.a(r, 14, pct(R, T), pt(pct(R, T)), border=1, **k)

    def uang(r, v, **k):
        s.a(r, 15, v[0], border=1, num_format="#,##0", **k)
        s.a(r, 16, v[1], border=1, num_format="#,##0", **k)
        s.a(r, 17, pct(v[1], v[0]), pt(pct(v[1], v[0])), border=1, **k)

    D = Decimal
    sas = {
        "02": (
            "Meningkatnya kualitas layanan informasi publik",
            "Indeks keterbukaan informasi publik",
            "Indeks",
            [D("78.5"), D("78.5"), D("78.5"), D("78.5")],
            [D("76.2"), D("77.4"), D("78.1"), D("79.35")],
        ),
        "03": (
            "Meningkatnya penerapan pemerintahan berbasis elektronik",
            "Persentase layanan publik daring",
            "Persen",
            [D(40), D(50), D(60), D(70)],
            [D(38), D(52), D("61.5"), D("68.75")],
        ),
        "01": (
            "Meningkatnya akuntabilitas kinerja perangkat daerah",
            "Nilai SAKIP perangkat daerah",
            "Nilai",
            [D(72), D(72), D(72), D(72)],
            [D("70.1"), D("70.1"), D("71.45"), D("72.6")],
        ),
    }
    cnt = 0
    ns = 0
    for n in nd:
        if n.lv == 1:
            ns += 1
            nm, ind, sat, tq, rq = sas[n.kode[-2:]]
            k = dict(bold=True, bg_color="#FCE4D6")
            for c in range(18):
                s.t(r, c, None, border=1, **k)
            s.t(r, 0, f"Sasaran {ns}", border=1, **k)
            s.t(r, 1, nm, border=1, text_wrap=True, **k)
            s.t(r, 2, ind, border=1, text_wrap=True, **k)
            s.t(r, 3, sat, border=1, **k)
            kin(r, tq[3], tq, rq, True, **k)
            r += 1
            cnt += 1
        k = dict(bold=n.lv == 1)
        if n.lv > 1:
            ws.set_row(r, None, None, {"level": n.lv - 1})
        s.t(r, 0, n.kode, border=1, **k)
        s.t(r, 1, "  " * n.lv + n.nama, border=1, text_wrap=True, **k)
        s.t(r, 2, n.ind, border=1, text_wrap=True, **k)
        s.t(r, 3, n.sat, border=1, **k)
        if n.sat in ("Persen", "Indeks"):
            T = D("3.2") if n.ind == "Indeks SPBE" else D(rnd.choice([80, 85, 90, 100]))
            rq = [T * D(x) / 100 for x in ((94, 95, 97, 99) if rnd.random() < 0.5 else (92, 96, 98, 100))]
            kin(r, T, [T] * 4, [x.normalize() if x != x.to_integral() else x.to_integral() for x in rq], True, **k)
        else:
            q1 = [rnd.randrange(1, 7) for _ in range(4)]
            kin(r, sum(q1), q1, [q1[0], q1[1], q1[2], max(0, q1[3] - rnd.choice([0, 0, 1]))], False, **k)
        uang(r, n.v, **k)
        r += 1
        cnt += 1
    for c in range(18):
        s.t(r, c, None, border=1, bold=True)
    s.t(r, 1, "TOTAL OPD DINAS KOMUNIKASI, INFORMATIKA DAN PERSANDIAN", border=1, bold=True)
    uang(r, tot, bold=True)
    s.t(
        r + 2,
        0,
        "Catatan: indikator berjenis persen, indeks dan nilai memakai angka posisi akhir triwulan; indikator jumlah dijumlahkan.",
        italic=True,
    )
    s.t(r + 3, 0, "e-SAKIP Kab. Kei Barat | dicetak 08-01-2025", font_size=7)
    ws.set_column(0, 0, 17)
    ws.set_column(1, 2, 48)
    ws.set_column(3, 14, 10)
    ws.set_column(15, 16, 17)
    ws.set_column(17, 17, 10)
    wb.close()
    return {
        "cerita": "Pengukuran kinerja per triwulan: baris sasaran di atas program penopangnya, kode bertitik 2 digit, target/realisasi empat triwulan, capaian dan serapan sebagai teks persen, total OPD di akhir; semua jumlah cocok.",
        "dokumen": [s.dok(b, ["pengukuran"], cnt, cnt)],
        "bukan": [],
        "salah": [],
    }


# ------------------------------------------------------------------ 8 rencana aksi
def l08_rencana_aksi_ribuan_rumus(folder: Path) -> dict:
    rnd = random.Random(808)
    nd = pohon(PANGAN, "2.09", 4)

    def d(n):
        return [rnd.randrange(3_200, 96_000) * 1000 if rnd.random() > 0.12 else 0 for _ in range(4)]

    tot = isi(nd, d)
    b = "Rencana Aksi 2025 DKP.xlsx"
    wb = xlsxwriter.Workbook(str(folder / b))
    s = L(wb, "Renaksi", "Calibri", 10)
    ws = s.ws
    ws.insert_image(0, 0, "logo.png", {"image_data": png()})
    s.m(0, 1, 0, 14, "RENCANA AKSI PENCAPAIAN PERJANJIAN KINERJA TAHUN 2025", bold=True, align="center", font_size=13)
    s.m(1, 1, 1, 14, "DINAS KETAHANAN PANGAN KABUPATEN ARU SELATAN", bold=True, align="center")
    for i, (a, v) in enumerate(
        [
            ("Sasaran", "Meningkatnya ketahanan pangan masyarakat"),
            ("Indikator", "Indeks Ketahanan Pangan (target 68,40)"),
            ("Nilai anggaran", "dalam ribuan rupiah"),
        ]
    ):
        s.t(3 + i, 0, a, bold=True)
        s.t(3 + i, 1, ": " + v)
    h = 7
    for c, x in (
        (0, "KODE"),
        (1, "PROGRAM / KEGIATAN / SUB KEGIATAN"),
        (2, "INDIKATOR"),
        (3, "SATUAN"),
        (4, "TARGET SETAHUN"),
    ):
        s.m(h, c, h + 1, c, x, **HD)
    s.m(h, 5, h, 8, "TARGET TRIWULAN", **HD)
    s.m(h, 9, h, 13, "RENCANA ANGGARAN (Rp. 000)", **HD)
    for q, x in enumerate(["I", "II", "III", "IV"]):
        s.t(h + 1, 5 + q, "TW " + x, **HD)
        s.t(h + 1, 9 + q, "TW " + x, **HD)
    s.t(h + 1, 13, "JUMLAH", **HD)
    s.m(h, 14, h + 1, 14, "PENANGGUNG JAWAB", **HD)
    r = h + 2

    def uang(r, v, **k):
        for q in range(4):
            assert v[q] % 1000 == 0
            s.a(r, 9 + q, v[q], v[q] // 1000, num_format='#,##0;-#,##0;"-"', border=1, **k)
        s.a(r, 13, sum(v), sum(v) // 1000, rumus=f"=SUM(J{r + 1}:M{r + 1})", num_format="#,##0", border=1, **k)

    for c in range(15):
        s.t(r, c, None, border=1, bold=True, bg_color="#DDEBF7")
    s.t(r, 1, "JUMLAH ANGGARAN PERANGKAT DAERAH DINAS KETAHANAN PANGAN", border=1, bold=True, bg_color="#DDEBF7")
    uang(r, tot, bold=True, bg_color="#DDEBF7")
    r += 1
    pj = {1: "Kepala Dinas", 2: "Kepala Bidang", 3: "PPTK"}
    for n in nd:
        k = dict(bold=n.lv == 1, italic=n.lv == 3)
        if n.lv > 1:
            ws.set_row(r, None, None, {"level": n.lv - 1})
        s.t(r, 0, n.kode, border=1, **k)
        s.t(r, 1, "     " * (n.lv - 1) + n.nama, border=1, text_wrap=True, **k)
        s.t(r, 2, n.ind, border=1, text_wrap=True, **k)
        s.t(r, 3, n.sat, border=1, **k)
        if n.sat in ("Persen", "Skor"):
            T = rnd.choice([80, 88, 92, 100])
            tq = [T // 4, T // 2, T * 3 // 4, T]
        else:
            tq = [rnd.randrange(1, 9) for _ in range(4)]
            T = sum(tq)
        s.a(r, 4, T, border=1, **k)
        for q in range(4):
            s.a(r, 5 + q, tq[q], border=1, **k)
        uang(r, n.v, **k)
        s.t(r, 14, pj[n.lv], border=1, **k)
        r += 1
    s.t(r + 1, 0, "Keterangan: target persen dan skor bersifat kumulatif s.d. triwulan.", italic=True)
    s.t(r + 2, 0, "Dicetak tanggal 20 Januari 2025", italic=True, font_size=8)
    s.t(r + 3, 12, "Kepala Dinas Ketahanan Pangan,")
    s.t(r + 7, 12, "NAMA PEJABAT", bold=True)
    s.t(r + 8, 12, "NIP. 19710203 199803 1 004")
    ws.set_column(0, 0, 18)
    ws.set_column(1, 2, 52)
    ws.set_column(3, 8, 10)
    ws.set_column(9, 14, 15)
    wb.close()
    return {
        "cerita": "Rencana aksi dengan target dan anggaran per triwulan dalam ribuan rupiah, jumlah per baris = rumus, total di baris pertama bergaya program, sub kegiatan miring; semua jumlah cocok.",
        "dokumen": [s.dok(b, ["rencana-aksi"], len(nd), len(nd))],
        "bukan": [],
        "salah": [],
    }
