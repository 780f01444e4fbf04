# Putaran 22: Dinas Kesehatan dan puskesmasnya, kabupaten rekaan; SPM, SDMK, Renstra terpotong, angkas
# Putaran 22: perencana Dinas Kesehatan Kabupaten Tirtamulya (dinas + UPTD puskesmas), buku kerja warisan dan ketikan
import random
from decimal import ROUND_HALF_UP, Decimal

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell

KAB = "KABUPATEN TIRTAMULYA"


# ---------------------------------------------------------------- alat bantu
def bulat(x, n=2):
    return Decimal(str(x)).quantize(Decimal(1).scaleb(-n), ROUND_HALF_UP)


def persen(a, b, n=2):
    return bulat(Decimal(str(a)) * 100 / Decimal(str(b)), n)


def capneg(t, r, n=2):
    t, r = Decimal(str(t)), Decimal(str(r))
    return bulat((2 * t - r) * 100 / t, n)


def idn(x, n=0):
    s = f"{bulat(x, n):,}"
    return s.replace(",", "~").replace(".", ",").replace("~", ".")


def kurung(x, n=0):
    return f"({idn(-x, n)})" if x < 0 else idn(x, n)


def teks(x):
    s = format(Decimal(str(x)), "f")
    s = s.rstrip("0").rstrip(".") if "." in s else s
    return "0" if s in ("-0", "") else s


def acak(R, lo, hi, kel):
    return R.randint(lo // kel, hi // kel) * kel


def guna(R, pagu, lo=0.86, hi=0.995):
    """realisasi ketikan: bukan kelipatan bulat"""
    r = int(pagu * R.uniform(lo, hi))
    return min(r - r % R.choice([1, 1, 25, 100, 500]), pagu)


class Lembar:
    def __init__(self, wb, nama, font="Calibri", uk=10, folio=True, tegak=False):
        self.wb, self.nama, self.angka = wb, nama, {}
        self.ws = wb.add_worksheet(nama)
        self.dasar = {"font_name": font, "font_size": uk, "valign": "top"}
        self._f = {}
        self.ws.set_paper(14 if folio else 9)
        if not tegak:
            self.ws.set_landscape()
        self.ws.fit_to_pages(1, 0)

    def gaya(self, **k):
        d = dict(self.dasar, **k)
        kunci = tuple(sorted(d.items()))
        if kunci not in self._f:
            self._f[kunci] = self.wb.add_format(d)
        return self._f[kunci]

    def isi(self, ref, v=None, a=None, rumus=None, k=1, **g):
        """a: True = nilai v sendiri; lainnya = teks kebenaran"""
        if isinstance(ref, tuple):
            ref = xl_rowcol_to_cell(ref[0] - 1, ref[1] - 1)
        if k:
            g.setdefault("border", 1)
        f = self.gaya(**g)
        if rumus:
            self.ws.write_formula(ref, rumus, f, float(v) if isinstance(v, Decimal) else v)
        elif v is None:
            self.ws.write_blank(ref, None, f)
        elif isinstance(v, (int, float, Decimal)):
            self.ws.write_number(ref, float(v) if isinstance(v, Decimal) else v, f)
        else:
            self.ws.write_string(ref, str(v), f)
        if a is not None:
            self.angka[ref] = teks(v if a is True else a)
        return ref

    def gab(self, daerah, v, a=None, k=1, **g):
        if k:
            g.setdefault("border", 1)
        f = self.gaya(**g)
        self.ws.merge_range(daerah, "", f)
        ref = daerah.split(":")[0]
        if isinstance(v, (int, float, Decimal)):
            self.ws.write_number(ref, float(v), f)
        else:
            self.ws.write_string(ref, str(v), f)
        if a is not None:
            self.angka[ref] = teks(v if a is True else a)

    def judul(self, baris, *teksnya, ujung="K", mulai=1, uk=12):
        for i, t in enumerate(teksnya):
            self.gab(f"A{mulai + i}:{ujung}{mulai + i}", t, k=0, bold=True, align="center", font_size=uk)

    def lebar(self, **kolom):
        for c, w in kolom.items():
            self.ws.set_column(f"{c}:{c}", w)

    def ttd(self, baris, kolom, jabatan, tgl="Tirtamulya, 4 Januari 2024", nama="NAMA PEJABAT, SKM., M.Kes."):
        pangkat = (
            "Penata"
            if any(x in jabatan for x in ("Bendahara", "Kasubbag", "Penatausahaan", "KPA"))
            else "Pembina Utama Muda"
        )
        for i, t in enumerate([tgl, jabatan, "", "", "", nama, pangkat, "NIP. 000000000000000000"]):
            if t:
                self.isi(f"{kolom}{baris + i}", t, k=0, bold=(i == 5), underline=(1 if i == 5 else 0))

    def dok(self, berkas, jenis, baris):
        return {"berkas": berkas, "lembar": self.nama, "jenis": jenis, "baris": list(baris), "angka": self.angka}


def buku(folder, nama):
    return xlsxwriter.Workbook(str(folder / nama))


# kode, nama, indikator, satuan, target, (pagu rendah, tinggi)
POHON = [
    (
        "1.02.01",
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
        "Nilai SAKIP Dinas Kesehatan",
        "nilai",
        "78.50",
        None,
    ),
    (
        "1.02.01.2.01",
        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        "Persentase dokumen perencanaan dan evaluasi tepat waktu",
        "%",
        "100",
        None,
    ),
    (
        "1.02.01.2.01.0001",
        "Penyusunan Dokumen Perencanaan Perangkat Daerah",
        "Jumlah dokumen perencanaan perangkat daerah",
        "dokumen",
        "4",
        (28, 62),
    ),
    (
        "1.02.01.2.01.0006",
        "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
        "Jumlah laporan capaian kinerja",
        "laporan",
        "5",
        (15, 40),
    ),
    (
        "1.02.01.2.02",
        "Administrasi Keuangan Perangkat Daerah",
        "Persentase administrasi keuangan yang tertib",
        "%",
        "100",
        None,
    ),
    (
        "1.02.01.2.02.0001",
        "Penyediaan Gaji dan Tunjangan ASN",
        "Jumlah ASN yang menerima gaji dan tunjangan",
        "orang",
        "612",
        (41000, 52000),
    ),
    (
        "1.02.01.2.06",
        "Administrasi Umum Perangkat Daerah",
        "Persentase layanan administrasi umum terpenuhi",
        "%",
        "95",
        None,
    ),
    (
        "1.02.01.2.06.0004",
        "Penyediaan Bahan Logistik Kantor",
        "Jumlah paket bahan logistik kantor",
        "paket",
        "12",
        (90, 180),
    ),
    (
        "1.02.01.2.06.0009",
        "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
        "Jumlah laporan rapat koordinasi",
        "laporan",
        "36",
        (120, 310),
    ),
    (
        "1.02.01.2.10",
        "Peningkatan Pelayanan BLUD",
        "Persentase puskesmas BLUD dengan laporan keuangan lengkap",
        "%",
        "100",
        None,
    ),
    (
        "1.02.01.2.10.0001",
        "Pelayanan dan Penunjang Pelayanan BLUD",
        "Jumlah BLUD yang menyediakan pelayanan",
        "unit kerja",
        "14",
        (15000, 23000),
    ),
    (
        "1.02.02",
        "PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT",
        "Persentase capaian SPM bidang kesehatan",
        "%",
        "96",
        None,
    ),
    (
        "1.02.02.2.01",
        "Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP Kewenangan Daerah Kabupaten/Kota",
        "Persentase puskesmas dengan sarana prasarana alkes sesuai standar",
        "%",
        "82.5",
        None,
    ),
    (
        "1.02.02.2.01.0006",
        "Pengembangan Puskesmas",
        "Jumlah puskesmas yang ditingkatkan sarananya",
        "unit",
        "3",
        (2400, 4800),
    ),
    (
        "1.02.02.2.01.0014",
        "Pengadaan Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan",
        "Jumlah alat kesehatan yang disediakan",
        "unit",
        "46",
        (900, 2100),
    ),
    (
        "1.02.02.2.01.0023",
        "Pengadaan Obat, Bahan Habis Pakai, Bahan Medis Habis Pakai, Vaksin",
        "Jumlah item obat dan vaksin yang disediakan",
        "paket",
        "8",
        (3100, 5200),
    ),
    (
        "1.02.02.2.02",
        "Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota",
        "Persentase kunjungan K6 ibu hamil",
        "%",
        "90",
        None,
    ),
    (
        "1.02.02.2.02.0001",
        "Pengelolaan Pelayanan Kesehatan Ibu Hamil",
        "Jumlah ibu hamil yang mendapatkan pelayanan",
        "orang",
        "8412",
        (160, 380),
    ),
    (
        "1.02.02.2.02.0004",
        "Pengelolaan Pelayanan Kesehatan Balita",
        "Jumlah balita yang mendapatkan pelayanan",
        "orang",
        "39250",
        (140, 320),
    ),
    (
        "1.02.02.2.02.0011",
        "Pengelolaan Pelayanan Kesehatan Orang Terduga Tuberkulosis",
        "Jumlah orang terduga TB yang dilayani",
        "orang",
        "6875",
        (110, 290),
    ),
    (
        "1.02.02.2.02.0015",
        "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat",
        "Jumlah dokumen hasil pengelolaan gizi",
        "dokumen",
        "12",
        (450, 980),
    ),
    (
        "1.02.02.2.02.0026",
        "Pengelolaan Jaminan Kesehatan Masyarakat",
        "Jumlah dokumen pengelolaan jaminan kesehatan",
        "dokumen",
        "12",
        (21000, 29000),
    ),
    (
        "1.02.02.2.02.0033",
        "Operasional Pelayanan Puskesmas",
        "Jumlah puskesmas yang beroperasi",
        "unit",
        "14",
        (9000, 13500),
    ),
    (
        "1.02.02.2.03",
        "Penyelenggaraan Sistem Informasi Kesehatan Secara Terintegrasi",
        "Persentase puskesmas yang memakai rekam medis elektronik",
        "%",
        "85",
        None,
    ),
    ("1.02.02.2.03.0002", "Pengelolaan Sistem Informasi Kesehatan", "Jumlah dokumen SIK", "dokumen", "2", (75, 160)),
    (
        "1.02.03",
        "PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN",
        "Persentase puskesmas dengan 9 jenis tenaga kesehatan",
        "%",
        "78.57",
        None,
    ),
    (
        "1.02.03.2.02",
        "Perencanaan Kebutuhan dan Pendayagunaan Sumber Daya Manusia Kesehatan",
        "Persentase tenaga kesehatan ber-STR dan SIP aktif",
        "%",
        "98",
        None,
    ),
    (
        "1.02.03.2.02.0002",
        "Pemenuhan Kebutuhan Sumber Daya Manusia Kesehatan Sesuai Standar",
        "Jumlah SDM kesehatan yang dipenuhi",
        "orang",
        "37",
        (820, 1600),
    ),
    (
        "1.02.03.2.03",
        "Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDM Kesehatan",
        "Persentase SDM kesehatan yang ditingkatkan kompetensinya",
        "%",
        "45",
        None,
    ),
    (
        "1.02.03.2.03.0001",
        "Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDM Kesehatan Tingkat Daerah",
        "Jumlah SDM kesehatan yang dilatih",
        "orang",
        "260",
        (180, 420),
    ),
    (
        "1.02.04",
        "PROGRAM SEDIAAN FARMASI, ALAT KESEHATAN DAN MAKANAN MINUMAN",
        "Persentase sarana farmasi dan PIRT yang memenuhi ketentuan",
        "%",
        "88",
        None,
    ),
    (
        "1.02.04.2.03",
        "Penerbitan Sertifikat Produksi Pangan Industri Rumah Tangga",
        "Persentase permohonan SPP-IRT yang diterbitkan",
        "%",
        "92",
        None,
    ),
    (
        "1.02.04.2.03.0001",
        "Pengendalian dan Pengawasan Tindak Lanjut Sertifikat PIRT",
        "Jumlah sarana PIRT yang diawasi",
        "sarana",
        "120",
        (35, 95),
    ),
    (
        "1.02.05",
        "PROGRAM PEMBERDAYAAN MASYARAKAT BIDANG KESEHATAN",
        "Persentase desa/kelurahan siaga aktif mandiri",
        "%",
        "40",
        None,
    ),
    (
        "1.02.05.2.02",
        "Pelaksanaan Sehat dalam rangka Promotif Preventif Tingkat Daerah",
        "Persentase desa yang menerapkan Germas",
        "%",
        "75",
        None,
    ),
    (
        "1.02.05.2.02.0001",
        "Penyelenggaraan Promosi Kesehatan dan Gerakan Hidup Bersih dan Sehat",
        "Jumlah dokumen promosi kesehatan",
        "dokumen",
        "4",
        (130, 340),
    ),
    (
        "1.02.05.2.03",
        "Pengembangan dan Pelaksanaan UKBM Tingkat Daerah",
        "Persentase posyandu aktif",
        "%",
        "87.5",
        None,
    ),
    (
        "1.02.05.2.03.0001",
        "Bimbingan Teknis dan Supervisi UKBM",
        "Jumlah kader posyandu yang dibina",
        "orang",
        "1480",
        (210, 460),
    ),
]


def jenjang(kode):
    return {3: 1, 5: 2, 6: 3}[len(kode.split("."))]


def pilih(subs=None, prog=None):
    """potongan pohon: sub kegiatan tertentu beserta induknya"""
    kode = [
        x[0]
        for x in POHON
        if jenjang(x[0]) == 3 and (subs is None or x[0] in subs) and (prog is None or x[0][:7] in prog)
    ]
    ambil = set(kode) | {".".join(k.split(".")[:5]) for k in kode} | {k[:7] for k in kode}
    return [x for x in POHON if x[0] in ambil]


def naik(simpul, daun):
    """jumlahkan daun {kode: angka} ke kegiatan dan program"""
    out = {}
    for x in simpul:
        k = x[0]
        out[k] = sum(v for d, v in daun.items() if d == k or d.startswith(k + "."))
    return out


def jumlah(daun):
    return sum(daun.values())


# ---------------------------------------------------------------- l01
def l01_rkt_sumber_dana_dan_pk(folder):
    R = random.Random(2201)
    berkas = "RKT-PK 2024 DINKES (file bu Nunung).xlsx"
    wb = buku(folder, berkas)
    s = Lembar(wb, "RKT", font="Tahoma", uk=9)
    s.judul(1, "RENCANA KERJA TAHUNAN (RKT)", "DINAS KESEHATAN " + KAB, "TAHUN ANGGARAN 2024", ujung="L")
    s.isi("A4", "Pagu sesuai DPA induk; sumber dana diisi per sub kegiatan", k=0, italic=True)
    h = dict(bold=True, align="center", valign="vcenter", text_wrap=True, bg_color="#DDEBF7")
    for d, t in [
        ("A5:A6", "KODE"),
        ("B5:B6", "PROGRAM / KEGIATAN / SUB KEGIATAN"),
        ("C5:C6", "INDIKATOR KINERJA"),
        ("D5:E5", "TARGET 2024"),
        ("F5:J5", "PAGU ANGGARAN (Rp)"),
        ("L5:L6", "PJ"),
    ]:
        s.gab(d, t, **h)
    for c, t in zip(
        "DEFGHIJ", ["Vol", "Satuan", "DAU", "DAK Non Fisik (BOK)", "BLUD / Kapitasi", "Pajak Rokok / DBHCHT", "JUMLAH"]
    ):
        s.isi(f"{c}6", t, **h)
    s.gab("K5:K6", "kode lama", **h)
    for i, c in enumerate("ABCDEFGHIJKL"):
        s.isi(f"{c}7", i + 1, align="center", font_size=7, italic=True)
    s.lebar(A=17, B=46, C=38, D=9, E=9, F=16, G=16, H=16, I=16, J=18, K=9, L=11)
    s.ws.set_column("K:K", 9, None, {"hidden": True})
    SAS = {
        "1.02.01": "Sasaran 3 : Meningkatnya akuntabilitas kinerja dan tata kelola Dinas Kesehatan",
        "1.02.02": "Sasaran 1 : Meningkatnya derajat kesehatan ibu, anak dan masyarakat",
        "1.02.05": "Sasaran 2 : Meningkatnya perilaku hidup bersih dan sehat serta mutu sarana kesehatan",
    }
    urut = [x for p in ("1.02.02", "1.02.03", "1.02.05", "1.02.04", "1.02.01") for x in POHON if x[0].startswith(p)]
    BOK = {
        "1.02.02.2.02.0001": 0.9,
        "1.02.02.2.02.0004": 0.8,
        "1.02.02.2.02.0011": 0.85,
        "1.02.02.2.02.0015": 0.7,
        "1.02.02.2.02.0033": 0.93,
        "1.02.02.2.01.0023": 0.4,
    }
    PR = {"1.02.02.2.02.0026": 0.55, "1.02.05.2.02.0001": 1, "1.02.02.2.01.0014": 0.3}
    daun = {c: {} for c in "FGHI"}
    for x in urut:
        if jenjang(x[0]) == 3:
            t = acak(R, x[5][0] * 1000000, x[5][1] * 1000000, 5000)
            g = int(t * BOK.get(x[0], 0)) // 1000 * 1000
            i = t if PR.get(x[0]) == 1 else int(t * PR.get(x[0], 0)) // 1000 * 1000
            hh = t if x[0].endswith("2.10.0001") else 0
            f = t - g - i - hh
            for c, v in zip("FGHI", (f, g, hh, i)):
                daun[c][x[0]] = v
    nilai = {c: naik(urut, daun[c]) for c in "FGHI"}
    rp = '#,##0;(#,##0);"-"'
    brs, sek, r = {}, [], 8
    for x in urut:
        if x[0] in SAS:
            sek.append((r, SAS[x[0]]))
            r += 1
        brs[x[0]] = r
        r += 1
    akhir = r
    for b, t in sek:
        s.gab(f"A{b}:L{b}", t, bold=True, italic=True, bg_color="#FFF2CC")
    PJ = {"1.02.01": "Sekretariat", "1.02.02": "Kesmas/Yankes", "1.02.03": "SDK", "1.02.04": "SDK", "1.02.05": "Kesmas"}
    for x in urut:
        b, j = brs[x[0]], jenjang(x[0])
        g = {1: dict(bold=True, bg_color="#E2EFDA"), 2: dict(bold=True), 3: {}}[j]
        s.isi(f"A{b}", x[0], **g)
        s.isi(f"B{b}", x[1], text_wrap=True, indent=j - 1, **g)
        s.isi(f"C{b}", x[2], text_wrap=True, **g)
        t = Decimal(x[4])
        s.isi(f"D{b}", t, True, num_format="#,##0.00" if t % 1 else "#,##0", align="center", **g)
        s.isi(f"E{b}", x[3], **g)
        anak = [k for k in brs if k.startswith(x[0] + ".") and jenjang(k) == j + 1]
        for c in "FGHI":
            v = nilai[c][x[0]]
            if j < 3:
                s.isi(
                    f"{c}{b}",
                    v,
                    True if v else None,
                    rumus="=" + "+".join(f"{c}{brs[k]}" for k in anak),
                    num_format=rp,
                    **g,
                )
            elif v:
                s.isi(f"{c}{b}", v, True, num_format=rp)
            else:
                s.isi(f"{c}{b}", None)
        s.isi(f"J{b}", sum(nilai[c][x[0]] for c in "FGHI"), True, rumus=f"=SUM(F{b}:I{b})", num_format=rp, **g)
        s.isi(f"K{b}", x[0][3:].replace(".", ""), **g)
        s.isi(f"L{b}", PJ[x[0][:7]], font_size=8)
    prog = [x for x in urut if jenjang(x[0]) == 1]
    s.gab(f"A{akhir}:E{akhir}", "JUMLAH PAGU DINAS KESEHATAN", bold=True, align="right")
    for c in "FGHI":
        s.isi(
            f"{c}{akhir}",
            jumlah(daun[c]),
            True,
            rumus="=" + "+".join(f"{c}{brs[x[0]]}" for x in prog),
            num_format=rp,
            bold=True,
        )
    tot = sum(jumlah(daun[c]) for c in "FGHI")
    s.isi(f"J{akhir}", tot, True, rumus=f"=SUM(F{akhir}:I{akhir})", num_format=rp, bold=True)
    s.isi(f"L{akhir}", None)
    s.isi(
        f"A{akhir + 1}", "Cat : kolom BLUD/Kapitasi = 14 puskesmas, sudah termasuk silpa", k=0, italic=True, font_size=8
    )
    s.ttd(akhir + 3, "H", "Kepala Dinas Kesehatan,")
    s.ws.freeze_panes(7, 2)
    # PK, terhubung ke RKT
    p = Lembar(wb, "PK Kadis", font="Tahoma", uk=10, tegak=True)
    p.judul(1, "LAMPIRAN PERJANJIAN KINERJA TAHUN 2024", "KEPALA DINAS KESEHATAN " + KAB, ujung="F")
    h["bg_color"] = "#FFFFFF"
    for c, t in zip("ABCDEF", ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA UTAMA", "SATUAN", "TARGET", "KET"]):
        p.isi(f"{c}4", t, **h)
    for i, c in enumerate("ABCDEF"):
        p.isi(f"{c}5", f"({i + 1})", align="center")
    p.lebar(A=5, B=36, C=44, D=22, E=13, F=16)
    IKU = [
        (
            "Meningkatnya derajat kesehatan ibu, anak dan masyarakat",
            [
                ("Angka Kematian Ibu", "per 100.000 KH", "98"),
                ("Angka Kematian Bayi", "per 1.000 KH", "8.4"),
                ("Prevalensi stunting balita", "persen", "14.2"),
                ("Persentase capaian SPM bidang kesehatan", "persen", "96"),
            ],
        ),
        (
            "Meningkatnya perilaku hidup bersih dan sehat serta mutu sarana kesehatan",
            [
                ("Persentase desa/kelurahan siaga aktif mandiri", "persen", "40"),
                ("Indeks Keluarga Sehat", "indeks", "0.31"),
            ],
        ),
        (
            "Meningkatnya akuntabilitas kinerja dan tata kelola Dinas Kesehatan",
            [("Nilai SAKIP Dinas Kesehatan", "nilai", "78.5")],
        ),
    ]
    r = 6
    for n, (sas, ind) in enumerate(IKU):
        if len(ind) > 1:
            p.gab(f"A{r}:A{r + len(ind) - 1}", n + 1, align="center")
            p.gab(f"B{r}:B{r + len(ind) - 1}", sas, text_wrap=True)
        else:
            p.isi(f"A{r}", n + 1, align="center")
            p.isi(f"B{r}", sas, text_wrap=True)
        for nm, sat, t in ind:
            p.isi(f"C{r}", nm, text_wrap=True)
            p.isi(f"D{r}", sat)
            p.isi(f"E{r}", Decimal(t), True, num_format="0.00" if "." in t else "0", align="center")
            p.isi(f"F{r}", "(-)" if n == 0 and "SPM" not in nm else None, align="center")
            r += 1
    nind = r - 6
    p.isi(f"A{r}", "(-) makin kecil makin baik", k=0, italic=True, font_size=8)
    r += 2
    p.gab(f"A{r}:D{r}", "PROGRAM", **h)
    p.gab(f"E{r}:F{r}", "ANGGARAN (Rp)", **h)
    r += 1
    a0 = r
    for n, x in enumerate(prog):
        p.isi(f"A{r}", n + 1, align="center")
        p.gab(f"B{r}:D{r}", x[1].title().replace("Dan", "dan"), text_wrap=True)
        v = sum(nilai[c][x[0]] for c in "FGHI")
        p.gab(f"E{r}:F{r}", "", num_format="#,##0", align="right")
        p.isi(f"E{r}", v, True, rumus=f"=RKT!J{brs[x[0]]}", num_format="#,##0", align="right")
        r += 1
    p.gab(f"A{r}:D{r}", "JUMLAH", bold=True, align="center")
    p.gab(f"E{r}:F{r}", "", num_format="#,##0", bold=True, align="right")
    p.isi(f"E{r}", tot, True, rumus=f"=SUM(E{a0}:E{r - 1})", num_format="#,##0", bold=True, align="right")
    p.isi(f"B{r + 2}", "BUPATI TIRTAMULYA", k=0, bold=True)
    p.isi(f"B{r + 7}", "NAMA BUPATI", k=0, bold=True)
    p.ttd(r + 1, "D", "KEPALA DINAS KESEHATAN")
    q = Lembar(wb, "Sheet3")
    for i, t in enumerate(
        [
            "pertanyaan utk bappeda:",
            "- kode sub BLUD pakai 2.10.0001 ya?",
            "- RKT ditandatangani kadis atau sekda",
            "deadline upload esakip 31 Januari",
            "wa pak Dedi bag. organisasi",
            "minta SK IKU yg terbaru (2 rangkap)",
        ]
    ):
        q.isi(f"B{i + 2}", t, k=0)
    z = Lembar(wb, "hadir desk RKT")
    z.judul(1, "DAFTAR HADIR DESK RKT", "Kamis, 11 Januari 2024", ujung="D")
    for c, t in zip("ABCD", ["No", "Nama", "Bidang / UPTD", "Paraf"]):
        z.isi(f"{c}4", t, bold=True)
    for i, t in enumerate(
        [
            "Sekretariat",
            "Bidang Kesmas",
            "Bidang P2P",
            "Bidang Yankes",
            "Bidang SDK",
            "UPTD Labkesda",
            "UPTD Instalasi Farmasi",
        ]
    ):
        z.isi(f"A{i + 5}", i + 1)
        z.isi(f"B{i + 5}", "Nama Pegawai")
        z.isi(f"C{i + 5}", t)
        z.isi(f"D{i + 5}", f"{i + 1}. ..........")
    wb.close()
    n = len(urut)
    return {
        "cerita": "Perencana mewarisi buku RKT dengan pagu dipecah menurut sumber dana (DAU, BOK, BLUD, pajak rokok), diurut menurut sasaran, satu kolom disembunyikan; "
        "PK Kadis menarik jumlah program dengan rumus.",
        "dokumen": [
            s.dok(berkas, ["rkt"], [n, n + 3]),
            p.dok(berkas, ["pk"], [nind + len(prog), nind + len(prog) + 3]),
        ],
        "bukan": [(berkas, "Sheet3"), (berkas, "hadir desk RKT")],
        "salah": [],
    }


# ---------------------------------------------------------------- l02
def l02_dppa_per_unit(folder):
    R = random.Random(2202)
    berkas = "DPPA 2023 Dinkes + 3 UPTD.xlsx"
    wb = buku(folder, berkas)
    dinas = pilih(subs=[x[0] for x in POHON if jenjang(x[0]) == 3 and not x[0].endswith(("2.10.0001", "2.02.0033"))])
    pkm = pilih(
        subs=[
            "1.02.01.2.06.0004",
            "1.02.01.2.10.0001",
            "1.02.02.2.02.0001",
            "1.02.02.2.02.0004",
            "1.02.02.2.02.0015",
            "1.02.02.2.02.0033",
            "1.02.05.2.02.0001",
            "1.02.05.2.03.0001",
        ]
    )
    KECIL = {
        "1.02.01.2.06.0004": (12, 30),
        "1.02.01.2.10.0001": (1400, 2600),
        "1.02.02.2.02.0001": (18, 45),
        "1.02.02.2.02.0004": (15, 38),
        "1.02.02.2.02.0015": (40, 90),
        "1.02.02.2.02.0033": (680, 980),
        "1.02.05.2.02.0001": (12, 36),
        "1.02.05.2.03.0001": (20, 48),
    }
    unit = [
        ("Dinas", "Dinas Kesehatan (induk)", dinas, None),
        ("PKM SUKARATU", "UPTD Puskesmas Sukaratu", pkm, KECIL),
        ("PKM CIBENING", "UPTD Puskesmas Cibening", pkm, KECIL),
        ("PKM WALURAN", "UPTD Puskesmas Waluran", pkm, KECIL),
    ]
    data = {}
    for kunci, nm, simpul, batas in unit:
        a, b = {}, {}
        for x in simpul:
            if jenjang(x[0]) == 3:
                lo, hi = (batas or {}).get(x[0], x[5])
                a[x[0]] = acak(R, lo * 1000000, hi * 1000000, 1000 if batas else 25000)
                d = R.choice([0, 0, 1, 1, -1])
                b[x[0]] = a[x[0]] + d * acak(R, int(a[x[0]] * 0.03), int(a[x[0]] * 0.18), 500)
        data[kunci] = (naik(simpul, a), naik(simpul, b), jumlah(a), jumlah(b))
    # rekap di depan
    s = Lembar(wb, "REKAP", font="Bookman Old Style", uk=10)
    s.judul(
        1,
        "REKAPITULASI DPPA-SKPD TAHUN ANGGARAN 2023",
        "DINAS KESEHATAN " + KAB,
        "menurut program (induk dan UPTD)",
        ujung="F",
        uk=11,
    )
    h = dict(bold=True, align="center", valign="vcenter", text_wrap=True, bg_color="#D9D9D9")
    s.gab("A5:A6", "KODE", **h)
    s.gab("B5:B6", "PROGRAM", **h)
    s.gab("C5:D5", "ANGGARAN (Rp)", **h)
    s.isi("C6", "Sebelum Perubahan", **h)
    s.isi("D6", "Setelah Perubahan", **h)
    s.gab("E5:E6", "Bertambah / (Berkurang)", **h)
    s.gab("F5:F6", "%", **h)
    s.lebar(A=10, B=58, C=20, D=20, E=18, F=8)
    r = 7
    prog = [x for x in POHON if jenjang(x[0]) == 1]
    n0 = '#,##0;(#,##0);"-"'
    for x in prog:
        a = sum(data[u[0]][0].get(x[0], 0) for u in unit)
        b = sum(data[u[0]][1].get(x[0], 0) for u in unit)
        s.isi(f"A{r}", x[0])
        s.isi(f"B{r}", x[1], text_wrap=True)
        s.isi(f"C{r}", a, True, num_format=n0)
        s.isi(f"D{r}", b, True, num_format=n0)
        s.isi(f"E{r}", b - a, True, rumus=f"=D{r}-C{r}", num_format=n0)
        s.isi(f"F{r}", persen(b - a, a), True, rumus=f"=ROUND(E{r}/C{r}*100,2)", num_format="0.00")
        r += 1
    A = sum(data[u[0]][2] for u in unit)
    B = sum(data[u[0]][3] for u in unit)
    s.gab(f"A{r}:B{r}", "TOTAL BELANJA", bold=True)
    for c, v, f in (("C", A, None), ("D", B, None), ("E", B - A, f"=D{r}-C{r}")):
        s.isi(f"{c}{r}", v, True, rumus=f or f"=SUM({c}7:{c}{r - 1})", num_format=n0, bold=True)
    s.isi(f"F{r}", persen(B - A, A), True, rumus=f"=ROUND(E{r}/C{r}*100,2)", num_format="0.00", bold=True)
    s.isi(f"B{r + 1}", "UPTD yang belum cetak DPPA sendiri digabung di induk", k=0, italic=True)
    dok = [s.dok(berkas, ["dppa"], [len(prog), len(prog)])]
    # induk: kode lima kolom
    d = Lembar(wb, "Dinas", font="Arial Narrow", uk=10)
    d.isi("A1", "DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN SATUAN KERJA PERANGKAT DAERAH", k=0, bold=True)
    d.isi("A2", "Tahun Anggaran", k=0)
    d.isi("F2", ": 2023", k=0)
    d.isi("A3", "SKPD", k=0)
    d.isi("F3", ": 1.02.2.14.0.00.01.0000 Dinas Kesehatan", k=0)
    d.isi("A4", "Sub Unit", k=0)
    d.isi("F4", ": 1.02.2.14.0.00.01.0000 Dinas Kesehatan (induk)", k=0)
    d.gab("A6:E6", "Kode", **h)
    for c, t in zip("FGHIJ", ["Uraian", "Sebelum", "Setelah", "Bertambah / (Berkurang)", "Ket."]):
        d.isi(f"{c}6", t, **h)
    d.lebar(A=3, B=4, C=4, D=6, E=6, F=62, G=18, H=18, I=17, J=14)
    a, b, ta, tb = data["Dinas"]
    d.gab("A7:F7", "JUMLAH BELANJA", bold=True)
    for c, v in (("G", ta), ("H", tb), ("I", tb - ta)):
        d.isi(f"{c}7", v, True, num_format=n0, bold=True)
    r = 8
    for x in dinas:
        k = x[0].split(".")
        k = k[:3] + ([".".join(k[3:5])] if len(k) > 3 else []) + k[5:]
        j = jenjang(x[0])
        g = dict(bold=True) if j < 3 else {}
        for c, t in zip("ABCDE", k + [""] * (5 - len(k))):
            d.isi(f"{c}{r}", t or None, **g)
        d.isi(f"F{r}", x[1], text_wrap=True, indent=j - 1, **g)
        for c, v in (("G", a[x[0]]), ("H", b[x[0]]), ("I", b[x[0]] - a[x[0]])):
            d.isi(f"{c}{r}", v, True, num_format=n0, **g)
        d.isi(f"J{r}", "geser antar rek" if j == 3 and a[x[0]] == b[x[0]] and R.random() < 0.3 else None, font_size=8)
        r += 1
    dok.append(d.dok(berkas, ["dppa"], [len(dinas), len(dinas)]))
    salah = []
    for i, (kunci, nm, simpul, _) in enumerate(unit[1:]):
        a, b, ta, tb = data[kunci]
        p = Lembar(wb, kunci, font="Arial", uk=9)
        p.isi("B1", "DPPA RINGKAS " + nm.upper(), k=0, bold=True, font_size=11)
        p.isi("B2", "Kuasa Pengguna Anggaran : Kepala " + nm, k=0)
        p.isi("B3", "Tahun 2023, perubahan (PAPBD)", k=0)
        for c, t in zip(
            "BCDEFG", ["Kode Rekening", "Program/Kegiatan/Sub Kegiatan", "Sumber dana", "Semula", "Menjadi", "+/-"]
        ):
            p.isi(f"{c}5", t, **h)
        p.lebar(A=2, B=18, C=56, D=13, E=19, F=19, G=17)
        r = 6
        for x in simpul:
            j = jenjang(x[0])
            g = dict(bold=True, bg_color="#F2F2F2") if j == 1 else dict(bold=True) if j == 2 else {}
            p.isi(f"B{r}", x[0], **g)
            p.isi(f"C{r}", x[1], text_wrap=True, **g)
            p.isi(
                f"D{r}",
                None if j < 3 else "BLUD" if "2.10" in x[0] else "DAU" if x[0].startswith("1.02.01") else "BOK",
                **g,
            )
            for c, v in (("E", a[x[0]]), ("F", b[x[0]]), ("G", b[x[0]] - a[x[0]])):
                if i == 1:
                    p.isi(f"{c}{r}", "-" if v == 0 else kurung(v, 2), v, align="right", **g)
                else:
                    tulis = v
                    if i == 2 and c == "F" and x[0] == "1.02.02.2.02.0033":
                        t = list(str(v))
                        for q in range(1, len(t) - 4):
                            if t[q] != t[q + 1]:
                                t[q], t[q + 1] = t[q + 1], t[q]
                                break
                        tulis = int("".join(t))
                        salah.append({"berkas": berkas, "lembar": kunci, "sel": f"F{r}", "benar": teks(v)})
                    p.isi(f"{c}{r}", tulis, v, num_format=n0, **g)
            r += 1
        p.gab(f"B{r}:D{r}", "Jumlah " + nm, bold=True, align="right")
        for c, v in (("E", ta), ("F", tb), ("G", tb - ta)):
            if i == 1:
                p.isi(f"{c}{r}", kurung(v, 2), v, align="right", bold=True)
            else:
                p.isi(f"{c}{r}", v, True, num_format=n0, bold=True)
        p.ttd(r + 2, "F", "KPA " + nm, tgl="Tirtamulya, 18 Oktober 2023", nama="NAMA PEJABAT, S.Kep., Ners")
        dok.append(p.dok(berkas, ["dppa"], [len(simpul), len(simpul)]))
    c = Lembar(wb, "catatan asistensi")
    for i, t in enumerate(
        [
            "Catatan asistensi DPPA (TAPD)",
            "1. honor kader pindah ke UPTD",
            "2. kapitasi pakai silpa hasil audit",
            "3. Cibening kirim ketikan, bukan export -> sdh dicek",
            "4. lampirkan KAK untuk pengadaan USG",
        ]
    ):
        c.isi(f"A{i + 1}", t, k=0)
    wb.close()
    return {
        "cerita": "DPPA induk dan tiga puskesmas dalam satu buku, bentuk tiap lembar berbeda (kode lima kolom, ringkas semula/menjadi, satu lembar angka teks berkurung), rekap program di depan; "
        "satu angka 'menjadi' Puskesmas Waluran tertukar dua digit.",
        "dokumen": dok,
        "bukan": [(berkas, "catatan asistensi")],
        "salah": salah,
    }


# ---------------------------------------------------------------- l03
def l03_ppk_dan_ukur_trc_bertumpuk(folder):
    R = random.Random(2203)
    prog = [x for x in POHON if jenjang(x[0]) == 1]
    daun = {x[0]: acak(R, x[5][0] * 1000000, x[5][1] * 1000000, 12500) for x in POHON if jenjang(x[0]) == 3}
    akhir = naik(POHON, daun)
    awal = {x[0]: akhir[x[0]] - R.choice([-1, 1]) * acak(R, akhir[x[0]] // 60, akhir[x[0]] // 22, 2500) for x in prog}
    # indikator: nama, satuan, (-)?, target TW I..IV, realisasi TW I..IV, desimal
    IND = [
        (
            "Menurunnya kematian ibu, bayi dan masalah gizi",
            [
                (
                    "Angka Kematian Ibu (per 100.000 KH)",
                    "angka",
                    1,
                    ["25.00", "50.00", "76.00", "101.00"],
                    ["27.31", "46.82", "71.17", "96.45"],
                    2,
                ),
                (
                    "Angka Kematian Bayi (per 1.000 KH)",
                    "angka",
                    1,
                    ["2.20", "4.40", "6.60", "8.60"],
                    ["1.94", "4.52", "6.71", "8.83"],
                    2,
                ),
                (
                    "Prevalensi stunting (e-PPGBM)",
                    "%",
                    1,
                    [None, "15.80", None, "14.90"],
                    [None, "15.36", None, "14.27"],
                    2,
                ),
            ],
        ),
        (
            "Meningkatnya akses dan mutu layanan kesehatan",
            [
                (
                    "Persentase capaian SPM bidang kesehatan",
                    "%",
                    0,
                    ["20.00", "45.00", "70.00", "95.00"],
                    ["18.62", "43.90", "71.48", "93.76"],
                    2,
                ),
                (
                    "Persentase puskesmas terakreditasi paripurna/utama",
                    "%",
                    0,
                    [None, None, "50.00", "64.29"],
                    [None, None, "50.00", "71.43"],
                    2,
                ),
                (
                    "Indeks Kepuasan Masyarakat puskesmas",
                    "indeks",
                    0,
                    ["80.00", "81.00", "81.50", "82.00"],
                    ["80.72", "81.95", "82.10", "83.64"],
                    2,
                ),
            ],
        ),
        (
            "Meningkatnya PHBS dan peran serta masyarakat",
            [
                (
                    "Persentase desa/kel. siaga aktif mandiri",
                    "%",
                    0,
                    ["10.00", "18.00", "29.00", "38.00"],
                    ["8.54", "17.68", "28.05", "39.02"],
                    2,
                ),
                (
                    "Indeks Keluarga Sehat",
                    "indeks",
                    0,
                    ["0.240", "0.250", "0.270", "0.290"],
                    ["0.231", "0.248", "0.274", "0.287"],
                    3,
                ),
            ],
        ),
    ]
    # --- berkas 1: perubahan PK, pernyataan + lampiran dalam satu lembar
    b1 = "PPK 2023 Kadinkes (sdh ttd bupati).xlsx"
    wb = buku(folder, b1)
    p = Lembar(wb, "PPK", font="Bookman Old Style", uk=11, tegak=True)
    p.lebar(A=5, B=34, C=40, D=22, E=24, F=12)
    p.judul(2, "PEMERINTAH " + KAB, "DINAS KESEHATAN", ujung="F", mulai=2, uk=13)
    p.judul(5, "PERUBAHAN PERJANJIAN KINERJA TAHUN 2023", ujung="F", mulai=5, uk=12)
    p.gab(
        "A7:F8",
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini :",
        k=0,
        text_wrap=True,
    )
    for b, l, v in [
        (10, "Nama", "Nama Pejabat"),
        (11, "Jabatan", "Kepala Dinas Kesehatan"),
        (13, "Nama", "Nama Bupati"),
        (14, "Jabatan", "Bupati Tirtamulya"),
    ]:
        p.isi(f"B{b}", l, k=0)
        p.isi(f"C{b}", ": " + v, k=0)
    p.isi("B12", "selanjutnya disebut PIHAK PERTAMA", k=0, italic=True)
    p.isi("B15", "selaku atasan pihak pertama, selanjutnya disebut PIHAK KEDUA", k=0, italic=True)
    p.gab(
        "A17:F19",
        "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perubahan perjanjian ini. Keberhasilan dan kegagalan pencapaian target kinerja tersebut "
        "menjadi tanggung jawab kami.",
        k=0,
        text_wrap=True,
    )
    p.isi("B21", "PIHAK KEDUA", k=0, bold=True)
    p.isi("B22", "BUPATI TIRTAMULYA", k=0)
    p.isi("B26", "NAMA BUPATI", k=0, bold=True, underline=1)
    p.ttd(20, "E", "PIHAK PERTAMA", tgl="Tirtamulya, 2 Oktober 2023")
    p.ws.set_h_pagebreaks([29])
    p.judul(30, "LAMPIRAN PERUBAHAN PERJANJIAN KINERJA 2023", ujung="F", mulai=30)
    h = dict(bold=True, align="center", valign="vcenter", text_wrap=True)
    for c, t in zip(
        "ABCDEF", ["No.", "Kinerja Utama / Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Polaritas"]
    ):
        p.isi(f"{c}32", t, **h)
    r, n = 33, 0
    for i, (sas, ind) in enumerate(IND):
        p.gab(f"A{r}:A{r + len(ind) - 1}", f"{i + 1}.", align="center")
        p.gab(f"B{r}:B{r + len(ind) - 1}", sas, text_wrap=True)
        for nm, sat, neg, T, _, d in ind:
            p.isi(f"C{r}", nm, text_wrap=True)
            p.isi(f"D{r}", sat, align="center")
            p.isi(f"E{r}", idn(T[3], d) + (" %" if sat == "%" else ""), T[3], align="center")
            p.isi(f"F{r}", "negatif" if neg else "positif", align="center")
            r, n = r + 1, n + 1
    r += 1
    p.isi(f"A{r}", "No.", **h)
    p.gab(f"B{r}:C{r}", "Program", **h)
    p.isi(f"D{r}", "Anggaran semula", **h)
    p.isi(f"E{r}", "Anggaran perubahan", **h)
    p.isi(f"F{r}", "Ket.", **h)
    for i, x in enumerate(prog):
        r += 1
        p.isi(f"A{r}", f"{i + 1}.", align="center")
        p.gab(f"B{r}:C{r}", x[1].capitalize().replace("kabupaten/kota", "Kabupaten/Kota"), text_wrap=True)
        p.isi(f"D{r}", "Rp " + idn(awal[x[0]], 2), awal[x[0]], align="right")
        p.isi(f"E{r}", "Rp " + idn(akhir[x[0]], 2), akhir[x[0]], align="right")
        p.isi(f"F{r}", ["APBD/BLUD", "APBD/DAK", "APBD", "DAK NF", "APBD"][i], align="center")
    r += 1
    p.gab(f"A{r}:C{r}", "Jumlah", bold=True)
    p.isi(f"D{r}", "Rp " + idn(sum(awal.values()), 2), sum(awal.values()), bold=True, align="right")
    p.isi(f"E{r}", "Rp " + idn(jumlah(daun), 2), jumlah(daun), bold=True, align="right")
    p.isi(f"F{r}", None)
    p.isi(f"B{r + 2}", "PIHAK KEDUA,", k=0)
    p.isi(f"B{r + 6}", "NAMA BUPATI", k=0, bold=True, underline=1)
    p.ttd(r + 1, "E", "PIHAK PERTAMA,", tgl="Tirtamulya, 2 Oktober 2023")
    wb.close()
    # --- berkas 2: pengukuran, T/R/C bertumpuk tiga baris per indikator
    b2 = "ukur kinerja TW IV 2023 kirim ortala.xlsx"
    wb = buku(folder, b2)
    s = Lembar(wb, "TW IV", font="Arial", uk=9)
    s.isi("A1", "FORM PENGUKURAN KINERJA TRIWULANAN", k=0, bold=True, font_size=12)
    s.isi("A2", "Perangkat Daerah : Dinas Kesehatan", k=0)
    s.isi("A3", "Tahun : 2023      Keadaan : s/d Triwulan IV", k=0)
    s.lebar(A=4, B=28, C=36, D=8, E=11, F=10, G=10, H=10, I=10, J=34)
    h["bg_color"] = "#BDD7EE"
    for d, t in [
        ("A5:A6", "No"),
        ("B5:B6", "Sasaran Strategis"),
        ("C5:C6", "Indikator Kinerja"),
        ("D5:D6", "Satuan"),
        ("E5:E6", "T / R / C"),
        ("F5:I5", "Perkembangan kumulatif"),
        ("J5:J6", "Kendala / tindak lanjut"),
    ]:
        s.gab(d, t, **h)
    for c, t in zip("FGHI", ["TW I", "s/d TW II", "s/d TW III", "s/d TW IV"]):
        s.isi(f"{c}6", t, **h)
    KET = {
        "Angka Kematian Ibu (per 100.000 KH)": "rujukan terlambat, dibentuk tim AMP-SR",
        "Angka Kematian Bayi (per 1.000 KH)": "BBLR & asfiksia; pelatihan bidan desa",
        "Prevalensi stunting (e-PPGBM)": "diukur Feb & Agst (dilaporkan TW II, TW IV)",
        "Persentase puskesmas terakreditasi paripurna/utama": "survei mulai Juli",
    }
    r, no, cap4 = 7, 0, []
    for sas, ind in IND:
        s.gab(f"B{r}:B{r + 3 * len(ind) - 1}", sas, text_wrap=True)
        for nm, sat, neg, T, Re, d in ind:
            no += 1
            s.gab(f"A{r}:A{r + 2}", no, align="center")
            s.gab(f"C{r}:C{r + 2}", nm + (" (-)" if neg else ""), text_wrap=True)
            s.gab(f"D{r}:D{r + 2}", sat, align="center")
            s.gab(f"J{r}:J{r + 2}", KET.get(nm, ""), text_wrap=True, font_size=8)
            for q, t in enumerate(["Target", "Realisasi", "Capaian %"]):
                s.isi(f"E{r + q}", t, bold=q == 2)
            for c, t, x in zip("FGHI", T, Re):
                nf = "0." + "0" * d
                if t is None:
                    for q in range(3):
                        s.isi(f"{c}{r + q}", "-", align="right")
                    continue
                s.isi(f"{c}{r}", Decimal(t), True, num_format=nf)
                s.isi(f"{c}{r + 1}", Decimal(x), True, num_format=nf)
                v = capneg(t, x) if neg else persen(x, t)
                f = f"=ROUND((2*{c}{r}-{c}{r + 1})/{c}{r}*100,2)" if neg else f"=ROUND({c}{r + 1}/{c}{r}*100,2)"
                s.isi(f"{c}{r + 2}", v, True, rumus=f, num_format="0.00", bold=True, bg_color="#E2EFDA")
                if c == "I":
                    cap4.append((r + 2, v))
            r += 3
    s.gab(f"A{r}:H{r}", "Rata-rata capaian s/d TW IV", bold=True, align="right")
    s.isi(
        f"I{r}",
        bulat(sum(v for _, v in cap4) / len(cap4)),
        True,
        rumus="=ROUND(AVERAGE(" + ",".join(f"I{b}" for b, _ in cap4) + "),2)",
        num_format="0.00",
        bold=True,
    )
    s.isi(
        f"A{r + 1}",
        "(-) indikator negatif, capaian = ((2 x target) - realisasi) / target x 100",
        k=0,
        italic=True,
        font_size=8,
    )
    s.isi(f"A{r + 2}", "tanda - = belum diukur pd triwulan tsb", k=0, italic=True, font_size=8)
    s.ttd(r + 4, "H", "Plt. Kepala Dinas Kesehatan", tgl="Tirtamulya, 12 Januari 2024")
    s.ws.freeze_panes(6, 5)
    z = Lembar(wb, "serapan prog", font="Arial", uk=9)
    z.isi("B2", "Realisasi keuangan per program keadaan 31 Desember 2023 (dasar: PPK / DPPA)", k=0, bold=True)
    for c, t in zip("BCDEFG", ["Kode", "Program", "Pagu DPPA", "Realisasi SP2D", "Serapan", "Sisa"]):
        z.isi(f"{c}4", t, **h)
    z.lebar(A=2, B=10, C=60, D=19, E=19, F=10, G=17)
    r, reals = 5, []
    for x in prog:
        v, g = akhir[x[0]], 0
        g = guna(R, v, 0.88, 0.985)
        reals.append(g)
        z.isi(f"B{r}", x[0])
        z.isi(f"C{r}", x[1])
        z.isi(f"D{r}", v, True, num_format="#,##0")
        z.isi(f"E{r}", g, True, num_format="#,##0")
        z.isi(f"F{r}", persen(g, v, 2) / 100, persen(g, v, 2), rumus=f"=ROUND(E{r}/D{r},4)", num_format="0.00%")
        z.isi(f"G{r}", v - g, True, rumus=f"=D{r}-E{r}", num_format="#,##0")
        r += 1
    z.gab(f"B{r}:C{r}", "Total", bold=True)
    P, G = jumlah(daun), sum(reals)
    z.isi(f"D{r}", P, True, rumus=f"=SUM(D5:D{r - 1})", num_format="#,##0", bold=True)
    z.isi(f"E{r}", G, True, rumus=f"=SUM(E5:E{r - 1})", num_format="#,##0", bold=True)
    z.isi(f"F{r}", persen(G, P) / 100, persen(G, P), rumus=f"=ROUND(E{r}/D{r},4)", num_format="0.00%", bold=True)
    z.isi(f"G{r}", P - G, True, rumus=f"=D{r}-E{r}", num_format="#,##0", bold=True)
    q = Lembar(wb, "bahan kematian ibu")
    q.isi("A1", "daftar kasus kematian ibu (dari AMP-SR), jgn disebar", k=0, bold=True)
    for i, t in enumerate(["kasus ke", "puskesmas", "umur", "sebab"]):
        q.isi((3, i + 1), t, bold=True)
    for i in range(9):
        q.isi((4 + i, 1), i + 1)
        q.isi((4 + i, 2), R.choice(["Sukaratu", "Cibening", "Waluran", "Kertajaya", "Sindangsari"]))
        q.isi((4 + i, 3), R.randint(21, 42))
        q.isi((4 + i, 4), R.choice(["perdarahan", "HDK", "infeksi", "jantung", "lain2"]))
    wb.close()
    return {
        "cerita": "Perubahan PK dengan pernyataan dan lampiran dalam satu lembar (angka berupa teks Rp), lalu form pengukuran triwulan warisan: target, realisasi, capaian bertumpuk "
        "tiga baris tiap indikator dengan kolom triwulan kumulatif, dan serapan program.",
        "dokumen": [
            p.dok(b1, ["perubahan-pk"], [n + 5, n + 8]),
            s.dok(b2, ["pengukuran"], [n, n + 3]),
            z.dok(b2, ["realisasi"], [5, 5]),
        ],
        "bukan": [(b2, "bahan kematian ibu")],
        "salah": [],
    }


# ---------------------------------------------------------------- l04
def l04_angkas_bulanan_dan_lra_hasil_pdf(folder):
    R = random.Random(2204)
    simpul = pilih(prog=("1.02.03", "1.02.04", "1.02.05"))
    REK = [
        ("5.1.02.01.01", "Belanja Barang Pakai Habis"),
        ("5.1.02.02.01", "Belanja Jasa Kantor"),
        ("5.1.02.04.01", "Belanja Perjalanan Dinas Dalam Negeri"),
        ("5.2.02.05.01", "Belanja Modal Alat Kantor"),
    ]
    daun, rinci = {}, {}
    for x in simpul:
        if jenjang(x[0]) == 3:
            rk = sorted(R.sample(range(4), R.choice([2, 3])))
            t = acak(R, x[5][0] * 1000000, x[5][1] * 1000000, 20000)
            bag, sisa = [], t
            for i, k in enumerate(rk):
                v = sisa if i == len(rk) - 1 else acak(R, int(t * 0.22), int(t * 0.4), 4000)
                bag.append([k, v])
                sisa -= v
            daun[x[0]], rinci[x[0]] = t, bag
    pagu = naik(simpul, daun)
    total = jumlah(daun)
    berkas = "ANGKAS 2024 bid SDK Kesmas Farmamin.xlsx"
    wb = buku(folder, berkas)
    s = Lembar(wb, "ANGKAS", font="Arial Narrow", uk=8)
    BL = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agst", "Sept", "Okt", "Nop", "Des"]
    s.isi("A1", "ANGGARAN KAS / RENCANA PENARIKAN DANA PER BULAN", k=0, bold=True, font_size=12)
    s.isi("A2", "Lampiran DPA-SKPD Dinas Kesehatan TA 2024 (3 program, di luar sekretariat dan UKM-UKP)", k=0)
    s.isi("S2", "dalam rupiah", k=0, italic=True, align="right")
    h = dict(bold=True, align="center", valign="vcenter", text_wrap=True, bg_color="#C6E0B4")
    s.gab("A4:A5", "Kode Rek.", **h)
    s.gab("B4:B5", "Uraian", **h)
    s.gab("C4:C5", "Pagu DPA", **h)
    kol = 4
    peta = []
    for q in range(4):
        s.gab(f"{xl_col_to_name(kol - 1)}4:{xl_col_to_name(kol + 2)}4", "Triwulan " + ["I", "II", "III", "IV"][q], **h)
        for m in range(3):
            s.isi((5, kol + m), BL[q * 3 + m], **h)
            peta.append(xl_col_to_name(kol + m - 1))
        s.isi((5, kol + 3), "Jml", **h)
        kol += 4
    jml = [xl_col_to_name(c - 1) for c in (7, 11, 15, 19)]
    s.isi("T5", "cek", k=0)
    s.lebar(A=14, B=46, C=14)
    s.ws.set_column("D:S", 11.5)
    s.ws.set_column("T:T", 6, None, {"hidden": True})
    kas = {x: {} for x in range(12)}
    for k, t in daun.items():
        w = [R.choice([0, 1, 1, 2, 3]) for _ in range(11)]
        if sum(w) == 0:
            w[5] = 1
        w[0] = 0
        tot = sum(w) + 2
        sisa = t
        for m in range(11):
            v = t * w[m] // tot // 1000 * 1000
            kas[m][k] = v
            sisa -= v
        kas[11][k] = sisa
    kn = [naik(simpul, kas[m]) for m in range(12)]
    nf = '#,##0;-#,##0;"-"'
    brs = {x[0]: 7 + i for i, x in enumerate(simpul)}
    # baris 6 = jumlah di kepala
    prog = [x[0] for x in simpul if jenjang(x[0]) == 1]

    def baris(b, kode, nama, p, bulan, anak, **g):
        s.isi(f"A{b}", kode, **g)
        s.isi(f"B{b}", nama, text_wrap=True, **g)
        s.isi(f"C{b}", p, True, rumus=("=" + "+".join(f"C{a}" for a in anak)) if anak else None, num_format=nf, **g)
        for m in range(12):
            c = peta[m]
            s.isi(
                f"{c}{b}",
                bulan[m],
                True if bulan[m] else None,
                rumus=("=" + "+".join(f"{c}{a}" for a in anak)) if anak else None,
                num_format=nf,
                **g,
            )
        for q in range(4):
            v = sum(bulan[q * 3 : q * 3 + 3])
            s.isi(
                f"{jml[q]}{b}",
                v,
                True if v else None,
                rumus=f"=SUM({peta[q * 3]}{b}:{peta[q * 3 + 2]}{b})",
                num_format=nf,
                **dict(g, bg_color="#F2F2F2"),
            )
        s.isi(f"T{b}", 0, rumus=f"=C{b}-" + "-".join(f"{c}{b}" for c in jml), k=0, font_color="#FF0000")

    baris(
        6,
        "",
        "JUMLAH",
        total,
        [jumlah(kas[m]) for m in range(12)],
        [brs[k] for k in prog],
        bold=True,
        bg_color="#FFE699",
    )
    for x in simpul:
        j = jenjang(x[0])
        anak = [brs[k] for k in brs if k.startswith(x[0] + ".") and jenjang(k) == j + 1]
        baris(
            brs[x[0]],
            x[0],
            x[1],
            pagu[x[0]],
            [kn[m][x[0]] for m in range(12)],
            anak,
            **(dict(bold=True) if j == 1 else dict(italic=True) if j == 2 else {}),
        )
    b = 7 + len(simpul)
    s.isi(f"B{b + 1}", "Mengetahui PA/KPA", k=0)
    s.isi(f"B{b + 5}", "NAMA PEJABAT", k=0, bold=True)
    s.ttd(b + 1, "P", "Pejabat Penatausahaan Keuangan", tgl="Tirtamulya, 8 Januari 2024", nama="NAMA PEJABAT, SE")
    s.ws.freeze_panes(6, 3)
    v = Lembar(wb, "Sheet2")
    for i, t in enumerate(
        ["SPD TW I terbit 15 jan", "GU max 200 jt", "perjadin bln 12 stop tgl 10", "stiker arsip --> bu Wiwin"]
    ):
        v.isi(f"A{i + 3}", t, k=0)
    wb.close()
    # --- hasil salin dari PDF
    b2 = "LRA per subkeg 31122024 (convert pdf).xlsx"
    wb = buku(folder, b2)
    w = Lembar(wb, "Table 1", font="Times New Roman", uk=8)
    w.lebar(A=20, B=1.5, C=50, D=1.5, E=18, F=18, G=18, H=18, I=8, J=18)

    def kepala(b, hal):
        w.isi(f"A{b}", f"PEMERINTAH {KAB}", k=0)
        w.isi(f"J{b}", f"Halaman {hal} dari 2", k=0)
        w.isi(f"A{b + 1}", "LAPORAN REALISASI ANGGARAN PER SUB KEGIATAN", k=0, bold=True)
        w.isi(f"A{b + 2}", "SKPD : 1.02.0.00.0.00.01.0000 DINAS KESEHATAN", k=0)
        w.isi(f"A{b + 3}", "Periode 1 Januari s.d. 31 Desember 2024", k=0)
        hh = dict(bold=True, align="center", text_wrap=True)
        for c, t in zip(
            "ACEFGHIJ",
            [
                "Kode",
                "Uraian",
                "Anggaran",
                "Realisasi s/d Bulan Lalu",
                "Realisasi Bulan Ini",
                "Realisasi s/d Bulan Ini",
                "%",
                "Sisa Anggaran",
            ],
        ):
            w.isi(f"{c}{b + 4}", t, **hh)
        return b + 5

    lalu, ini = {}, {}
    for k, bag in rinci.items():
        for i, (kk, t) in enumerate(bag):
            g = guna(R, t, 0.87, 1.0)
            d = int(g * R.uniform(0, 0.3)) // 500 * 500
            lalu[k + "|" + REK[kk][0]], ini[k + "|" + REK[kk][0]] = g - d, d

    def kumpul(dd, k):
        return sum(x for n, x in dd.items() if n.startswith(k + ".") or n.startswith(k + "|"))

    def tulis(b, kode, nama, p, l, i, **g):
        w.isi(f"A{b}", kode, **g)
        w.isi(f"C{b}", nama, text_wrap=True, **g)
        for c, x in (("E", p), ("F", l), ("G", i), ("H", l + i), ("J", p - l - i)):
            w.isi(f"{c}{b}", idn(x, 2), x, align="right", **g)
        w.isi(f"I{b}", idn(persen(l + i, p), 2), persen(l + i, p), align="right", **g)

    b, nrek = kepala(1, 1), 0
    for x in simpul:
        if x[0] == "1.02.05":
            w.isi(f"A{b}", "Dicetak oleh SIPD-RI Penatausahaan, 09 Januari 2025", k=0, font_size=7)
            b = kepala(b + 2, 2)
        tulis(b, x[0], x[1], pagu[x[0]], kumpul(lalu, x[0]), kumpul(ini, x[0]), bold=jenjang(x[0]) < 3)
        b += 1
        if jenjang(x[0]) == 3:
            for kk, t in rinci[x[0]]:
                n = x[0] + "|" + REK[kk][0]
                tulis(b, REK[kk][0], REK[kk][1], t, lalu[n], ini[n], font_size=7)
                b, nrek = b + 1, nrek + 1
    tulis(b, "", "JUMLAH", total, sum(lalu.values()), sum(ini.values()), bold=True)
    w.isi(f"A{b + 1}", "Dicetak oleh SIPD-RI Penatausahaan, 09 Januari 2025", k=0, font_size=7)
    w.ttd(b + 3, "H", "Bendahara Pengeluaran", tgl="Tirtamulya, 9 Januari 2025", nama="NAMA PEJABAT, A.Md.")
    wb.close()
    n = len(simpul)
    return {
        "cerita": "PPK-SKPD menyimpan anggaran kas per bulan (jumlah di kepala, kolom cek disembunyikan) dan LRA per sub kegiatan hasil konversi PDF: angka teks, kolom kosong sempit, "
        "kepala tabel berulang di halaman dua.",
        "dokumen": [s.dok(berkas, ["dpa"], [n, n]), w.dok(b2, ["realisasi"], [n, n + nrek])],
        "bukan": [(berkas, "Sheet2")],
        "salah": [],
    }


# ---------------------------------------------------------------- l05
def l05_spm_kesehatan_uang_di_depan(folder):
    R = random.Random(2205)
    berkas = "SPM KESEHATAN 2023 (utk LPPD & LKjIP).xlsx"
    WIL = ["Utara", "Selatan", "Timur", "Barat", "Kota"]
    SPM = [
        (
            "BIDANG KESMAS",
            [
                ("Pelayanan kesehatan ibu hamil", 8300, 9100),
                ("Pelayanan kesehatan ibu bersalin", 7900, 8600),
                ("Pelayanan kesehatan bayi baru lahir", 7700, 8200),
                ("Pelayanan kesehatan balita", 36000, 41000),
                ("Pelayanan kesehatan pada usia pendidikan dasar", 61000, 72000),
                ("Pelayanan kesehatan pada usia lanjut", 44000, 52000),
            ],
        ),
        (
            "BIDANG P2P",
            [
                ("Pelayanan kesehatan pada usia produktif", 281000, 305000),
                ("Pelayanan kesehatan penderita hipertensi", 91000, 99000),
                ("Pelayanan kesehatan penderita diabetes melitus", 9800, 11900),
                ("Pelayanan kesehatan ODGJ berat", 790, 960),
                ("Pelayanan kesehatan orang terduga tuberkulosis", 6400, 7600),
                ("Pelayanan kes. orang dgn risiko terinfeksi HIV", 9300, 11200),
            ],
        ),
    ]
    T, RE = {}, {}
    pagu, real = {}, {}
    bagi = [0.21, 0.17, 0.19, 0.16, 0.27]
    for _, isi in SPM:
        for nm, lo, hi in isi:
            t = R.randint(lo, hi)
            w = [int(t * b * R.uniform(0.95, 1.05)) for b in bagi[:-1]]
            w.append(t - sum(w))
            T[nm] = w
            RE[nm] = [min(x, int(x * R.uniform(0.86, 1.0))) if R.random() < 0.85 else x for x in w]
            pagu[nm] = R.randint(60000, 480000)
            real[nm] = int(pagu[nm] * R.uniform(0.82, 0.99))
    nama = [x[0] for _, isi in SPM for x in isi]
    wb = buku(folder, berkas)
    s = Lembar(wb, "Rekap SPM", font="Cambria", uk=10)
    s.isi("A1", "Capaian SPM Bidang Kesehatan dan Penyerapan Anggarannya", k=0, bold=True, font_size=14)
    s.isi("A2", "Dinas Kesehatan " + KAB.title() + " - Tahun 2023", k=0)
    h = dict(bold=True, align="center", valign="vcenter", text_wrap=True, bg_color="#203864", font_color="#FFFFFF")
    s.gab("A4:A5", "No", **h)
    s.gab("B4:B5", "Jenis Pelayanan Dasar", **h)
    s.gab("C4:E4", "Anggaran (dalam ribuan rupiah)", **h)
    s.gab("F4:H4", "Kinerja (orang)", **h)
    s.gab("I4:I5", "Keterangan", **h)
    for c, t in zip("CDEFGH", ["Pagu", "Realisasi", "Serapan", "Target", "Realisasi", "Capaian"]):
        s.isi(f"{c}5", t, **h)
    s.lebar(A=5, B=52, C=14, D=14, E=10, F=12, G=12, H=10, I=26)
    r, no, kep, capb, salah = 6, 0, [], [], []
    rusak = "Pelayanan kesehatan pada usia pendidikan dasar"
    for bid, isi in SPM:
        k0 = r
        kep.append(r)
        r += 1
        for nm, *_ in isi:
            no += 1
            t, x = sum(T[nm]), sum(RE[nm])
            s.isi(f"A{r}", no, align="center")
            s.isi(f"B{r}", nm)
            s.isi(f"C{r}", pagu[nm], pagu[nm] * 1000, num_format="#,##0")
            s.isi(f"D{r}", real[nm], real[nm] * 1000, num_format="#,##0")
            v = persen(real[nm], pagu[nm])
            s.isi(f"E{r}", v / 100, v, rumus=f"=ROUND(D{r}/C{r},4)", num_format="0.00%")
            s.isi(f"F{r}", t, True, num_format="#,##0")
            tulis = x
            if nm == rusak:
                q = str(x)
                tulis = int(q[:2] + q[3:])  # satu angka hilang waktu mengetik
                salah.append({"berkas": berkas, "lembar": "Rekap SPM", "sel": f"G{r}", "benar": teks(x)})
            s.isi(f"G{r}", tulis, x, num_format="#,##0")
            v = persen(x, t)
            s.isi(f"H{r}", v / 100, v, num_format="0.00%")
            capb.append((r, v))
            s.isi(f"I{r}", "tuntas" if v >= 100 else "belum tuntas" if v < 95 else "hampir tuntas", font_size=9)
            r += 1
        g = dict(bold=True, bg_color="#D6DCE4")
        s.gab(f"A{k0}:B{k0}", f"{bid} ({len(isi)} layanan)", **g)
        P, Q = sum(pagu[x[0]] for x in isi), sum(real[x[0]] for x in isi)
        s.isi(f"C{k0}", P, P * 1000, rumus=f"=SUM(C{k0 + 1}:C{r - 1})", num_format="#,##0", **g)
        s.isi(f"D{k0}", Q, Q * 1000, rumus=f"=SUM(D{k0 + 1}:D{r - 1})", num_format="#,##0", **g)
        s.isi(f"E{k0}", persen(Q, P) / 100, persen(Q, P), rumus=f"=ROUND(D{k0}/C{k0},4)", num_format="0.00%", **g)
        for c in "FGHI":
            s.isi(f"{c}{k0}", None, **g)
    g = dict(bold=True, top=6)
    P, Q = sum(pagu.values()), sum(real.values())
    s.gab(f"A{r}:B{r}", "JUMLAH ANGGARAN / RATA-RATA CAPAIAN SPM", **g)
    s.isi(f"C{r}", P, P * 1000, rumus="=" + "+".join(f"C{b}" for b in kep), num_format="#,##0", **g)
    s.isi(f"D{r}", Q, Q * 1000, rumus="=" + "+".join(f"D{b}" for b in kep), num_format="#,##0", **g)
    s.isi(f"E{r}", persen(Q, P) / 100, persen(Q, P), rumus=f"=ROUND(D{r}/C{r},4)", num_format="0.00%", **g)
    for c in "FGI":
        s.isi(f"{c}{r}", None, **g)
    m = bulat(sum(v for _, v in capb) / len(capb))
    s.isi(f"H{r}", m / 100, m, num_format="0.00%", **g)
    s.isi(
        f"A{r + 1}",
        "Sumber : laporan PWS puskesmas (lihat lamp wilayah), DPPA dan SPJ fungsional Des 2023",
        k=0,
        italic=True,
        font_size=8,
    )
    s.isi(f"A{r + 2}", "capaian = orang yang dilayani dibagi sasaran riil x 100%", k=0, italic=True, font_size=8)
    s.ttd(r + 4, "G", "Kepala Dinas Kesehatan", tgl="Tirtamulya, 19 Januari 2024")
    w = Lembar(wb, "lamp wilayah", font="Cambria", uk=9)
    w.isi(
        "A1",
        "Lampiran : Sasaran (T) dan yang dilayani (R) SPM menurut wilayah binaan, Januari s/d Desember 2023",
        k=0,
        bold=True,
    )
    h["bg_color"], h["font_color"] = "#F8CBAD", "#000000"
    w.gab("A3:A5", "Pelayanan", **h)
    w.gab("B3:K3", "WILAYAH BINAAN", **h)
    w.gab("L3:N4", "KABUPATEN", **h)
    for i, n in enumerate(WIL):
        a, b = xl_col_to_name(1 + 2 * i), xl_col_to_name(2 + 2 * i)
        w.gab(f"{a}4:{b}4", n + f" ({[3, 3, 3, 2, 3][i]} PKM)", **h)
        w.isi(f"{a}5", "T", **h)
        w.isi(f"{b}5", "R", **h)
    for c, t in zip("LMN", ["T", "R", "%"]):
        w.isi(f"{c}5", t, **h)
    w.lebar(A=46)
    w.ws.set_column("B:N", 9.5)
    for i, nm in enumerate(nama):
        b = 6 + i
        w.isi(f"A{b}", nm)
        for j in range(5):
            w.isi((b, 2 + 2 * j), T[nm][j], True, num_format="#,##0")
            w.isi((b, 3 + 2 * j), RE[nm][j], True, num_format="#,##0")
        w.isi(f"L{b}", sum(T[nm]), True, rumus=f"=B{b}+D{b}+F{b}+H{b}+J{b}", num_format="#,##0", bold=True)
        w.isi(f"M{b}", sum(RE[nm]), True, rumus=f"=C{b}+E{b}+G{b}+I{b}+K{b}", num_format="#,##0", bold=True)
        w.isi(
            f"N{b}",
            persen(sum(RE[nm]), sum(T[nm])),
            True,
            rumus=f"=ROUND(M{b}/L{b}*100,2)",
            num_format="0.00",
            bold=True,
        )
    w.isi("A19", "R = dilayani sesuai standar (bukan kontak pertama)", k=0, italic=True, font_size=8)
    z = Lembar(wb, "blanko PKM", font="Cambria", uk=9)
    z.isi("A1", "FORMAT LAPORAN BULANAN SPM PUSKESMAS ..................", k=0, bold=True)
    z.isi("A2", "Bulan : ............", k=0)
    for c, t in zip("ABCDE", ["No", "Jenis layanan", "Sasaran", "Dilayani", "Ket"]):
        z.isi(f"{c}4", t, bold=True)
    for i in range(12):
        for c in "ABCDE":
            z.isi(f"{c}{5 + i}", i + 1 if c == "A" else None)
    z.isi("A18", "dikirim paling lambat tgl 5 bulan berikutnya ke email program", k=0)
    wb.close()
    return {
        "cerita": "Pengelola program SPM menaruh anggaran (ribuan rupiah) di depan kinerja, subtotal bidang di kepala kelompok, dengan lampiran matriks T/R per wilayah binaan; "
        "satu angka realisasi orang di rekap kehilangan satu digit, terbukti dari capaian dan lampiran wilayah.",
        "dokumen": [
            s.dok(berkas, ["kinerja-anggaran", "pengukuran"], [12, 14]),
            w.dok(berkas, ["pengukuran", "pembanding"], [12, 12]),
        ],
        "bukan": [(berkas, "blanko PKM")],
        "salah": salah,
    }


# ---------------------------------------------------------------- l06
def l06_renstra_dua_potong_jutaan(folder):
    R = random.Random(2206)
    berkas = "Matrik Renstra Dinkes 2022-2026 rev_final2.xlsx"
    TH = [2022, 2023, 2024, 2025, 2026]
    # tingkat, kode, uraian, indikator, satuan, awal, lima target
    ATAS = [
        (
            "T",
            "",
            "Tujuan : Meningkatnya derajat kesehatan masyarakat",
            "Usia Harapan Hidup",
            "tahun",
            "71.84",
            ["72.05", "72.26", "72.48", "72.70", "72.92"],
        ),
        (
            "S",
            "",
            "Sasaran 1 : Menurunnya kematian ibu dan bayi serta stunting",
            "Angka Kematian Ibu",
            "per 100.000 KH",
            "118.40",
            ["110.00", "105.00", "98.00", "92.00", "87.00"],
        ),
        ("S", "", "", "Angka Kematian Bayi", "per 1.000 KH", "9.70", ["9.20", "8.80", "8.40", "8.00", "7.50"]),
        ("S", "", "", "Prevalensi stunting", "%", "19.60", ["17.50", "16.00", "14.20", "13.00", "11.80"]),
        (
            "S",
            "",
            "Sasaran 2 : Meningkatnya mutu dan jangkauan layanan",
            "Indeks Kepuasan Masyarakat",
            "indeks",
            "79.25",
            ["80.50", "81.75", "83.00", "84.25", "85.50"],
        ),
    ]
    K = {
        "1.02.02": ("88.50", ["91.00", "93.00", "95.00", "97.50", "100.00"]),
        "1.02.02.2.01": ("64.29", ["71.43", "78.57", "82.50", "92.86", "100.00"]),
        "1.02.02.2.02": ("82.10", ["84.00", "87.00", "90.00", "93.00", "96.00"]),
        "1.02.02.2.03": ("21.43", ["42.86", "64.29", "85.00", "92.86", "100.00"]),
        "1.02.03": ("50.00", ["57.14", "71.43", "78.57", "85.71", "92.86"]),
        "1.02.03.2.02": ("91.00", ["93.50", "96.00", "98.00", "99.00", "100.00"]),
        "1.02.03.2.03": ("28.00", ["33.00", "39.00", "45.00", "52.00", "60.00"]),
        "1.02.04": ("74.00", ["79.00", "84.00", "88.00", "91.00", "94.00"]),
        "1.02.04.2.03": ("81.00", ["85.00", "89.00", "92.00", "95.00", "98.00"]),
        "1.02.05": ("22.00", ["28.00", "34.00", "40.00", "47.00", "55.00"]),
        "1.02.05.2.02": ("58.00", ["64.00", "70.00", "75.00", "81.00", "88.00"]),
        "1.02.05.2.03": ("76.00", ["80.00", "84.00", "87.50", "91.00", "95.00"]),
    }
    KIRA = {
        "1.02.02.2.01": 9200,
        "1.02.02.2.02": 37600,
        "1.02.02.2.03": 118,
        "1.02.03.2.02": 1180,
        "1.02.03.2.03": 296,
        "1.02.04.2.03": 64,
        "1.02.05.2.02": 228,
        "1.02.05.2.03": 331,
    }
    simpul = [x for x in POHON if x[0] in K]
    # dalam ribuan (tampil jutaan dua desimal, kelipatan 10 ribu)
    dana = {}
    for k, a in KIRA.items():
        v = a * 1000
        dana[k] = []
        for y in TH:
            dana[k].append(int(v * R.uniform(0.96, 1.05)) // 10 * 10)
            v = v * R.uniform(1.02, 1.09)
    for p in ("1.02.02", "1.02.03", "1.02.04", "1.02.05"):
        dana[p] = [sum(dana[k][i] for k in KIRA if k.startswith(p + ".")) for i in range(5)]
    tot = [sum(dana[k][i] for k in KIRA) for i in range(5)]
    baris = [(t, k, u, i, s, a, v, None) for t, k, u, i, s, a, v in ATAS]
    for x in simpul:
        baris.append(("P" if jenjang(x[0]) == 1 else "K", x[0], x[1], x[2], x[3], K[x[0]][0], K[x[0]][1], dana[x[0]]))
    PJ = {"1.02.02": "Kesmas/P2P", "1.02.03": "Bidang SDK", "1.02.04": "Bidang SDK", "1.02.05": "Kesmas"}
    wb = buku(folder, berkas)
    # IKU lebih dulu: orientasi sederhana, teks
    q = Lembar(wb, "IKU", font="Calibri", uk=11, tegak=True)
    q.isi("A1", "INDIKATOR KINERJA UTAMA RENSTRA DINAS KESEHATAN 2022-2026", k=0, bold=True)
    h = dict(bold=True, align="center", valign="vcenter", text_wrap=True, bg_color="#FCE4D6")
    for c, t in zip(
        "ABCDEFGHI",
        [
            "No",
            "Indikator",
            "Satuan",
            "Kondisi 2021",
            "Target 2022",
            "Target 2023",
            "Target 2024",
            "Target 2025",
            "Target 2026",
        ],
    ):
        q.isi(f"{c}3", t, **h)
    q.lebar(A=4, B=34, C=16, D=10, E=10, F=10, G=10, H=10, I=10)
    for n, x in enumerate(ATAS):
        r = 4 + n
        q.isi(f"A{r}", n + 1, align="center")
        q.isi(f"B{r}", x[3])
        q.isi(f"C{r}", x[4])
        for c, v in zip("DEFGHI", [x[5]] + x[6]):
            q.isi(f"{c}{r}", idn(v, 2), v, align="center")
    q.isi("A10", "AKI, AKB dan stunting : makin rendah makin baik", k=0, italic=True)
    s = Lembar(wb, "TC27", font="Arial", uk=8)
    s.isi("A1", "Tabel T-C.27", k=0, bold=True)
    s.isi("A2", "Rencana Program, Kegiatan dan Pendanaan Dinas Kesehatan " + KAB.title(), k=0, bold=True, font_size=11)
    s.isi("A3", "(program urusan; program penunjang pada tabel tersendiri)", k=0, italic=True)
    s.isi("K3", "Rp dalam jutaan", k=0, italic=True, align="right")
    s.lebar(A=13, B=48, C=38, D=13, E=10, F=9, G=14, H=9, I=14, J=9, K=15)

    def potong(r0, kolom, lanjut):
        h = dict(bold=True, align="center", valign="vcenter", text_wrap=True, bg_color="#FFD966")
        for c, t in zip(
            "ABCDE",
            [
                "Kode",
                "Tujuan / Sasaran / Program / Kegiatan",
                "Indikator",
                "Satuan",
                "Unit PJ" if lanjut else "Data awal 2021",
            ],
        ):
            s.gab(f"{c}{r0}:{c}{r0 + 1}", t, **h)
        for i, (nm, _) in enumerate(kolom):
            a, b = "FHJ"[i], "GIK"[i]
            s.gab(f"{a}{r0}:{b}{r0}", nm, **h)
            s.isi(f"{a}{r0 + 1}", "K", **h)
            s.isi(f"{b}{r0 + 1}", "Rp", **h)
        r = r0 + 2
        for t, k, u, ind, sat, awal, K5, D5 in baris:
            g = {
                "T": dict(bold=True, italic=True),
                "S": dict(italic=True),
                "P": dict(bold=True, bg_color="#DDEBF7"),
                "K": {},
            }[t]
            s.isi(f"A{r}", k, **g)
            s.isi(f"B{r}", u, text_wrap=True, **g)
            s.isi(f"C{r}", ind, text_wrap=True, **g)
            s.isi(f"D{r}", sat, **g)
            if lanjut:
                s.isi(f"E{r}", PJ.get(k[:7], "Kadis") if k else "Kadis", font_size=7)
            else:
                s.isi(f"E{r}", Decimal(awal), True, num_format="0.00", align="center")
            for i, (_, ix) in enumerate(kolom):
                a, b = "FHJ"[i], "GIK"[i]
                s.isi(f"{a}{r}", Decimal(K5[4 if ix == "akhir" else ix]), True, num_format="0.00", align="center", **g)
                if D5 is None:
                    s.isi(f"{b}{r}", None, **g)
                    continue
                v = sum(D5) if ix == "akhir" else D5[ix]
                if lanjut:
                    s.isi(f"{b}{r}", idn(Decimal(v) / 1000, 2), v * 1000, align="right", **g)
                else:
                    s.isi(f"{b}{r}", Decimal(v) / 1000, v * 1000, num_format="#,##0.00", **g)
            r += 1
        s.gab(f"A{r}:D{r}", "JUMLAH PENDANAAN", bold=True, align="center")
        s.isi(f"E{r}", None)
        for i, (_, ix) in enumerate(kolom):
            a, b = "FHJ"[i], "GIK"[i]
            v = sum(tot) if ix == "akhir" else tot[ix]
            s.isi(f"{a}{r}", None)
            if lanjut:
                s.isi(f"{b}{r}", idn(Decimal(v) / 1000, 2), v * 1000, align="right", bold=True)
            else:
                s.isi(f"{b}{r}", Decimal(v) / 1000, v * 1000, num_format="#,##0.00", bold=True)
        return r

    r = potong(5, [("Tahun 2022", 0), ("Tahun 2023", 1), ("Tahun 2024", 2)], False)
    s.ws.set_h_pagebreaks([r])
    s.isi(f"A{r + 2}", "Lanjutan T-C.27 (jutaan rupiah)", k=0, bold=True)
    r = potong(r + 3, [("Tahun 2025", 3), ("Tahun 2026", 4), ("Kondisi akhir Renstra (2022-2026)", "akhir")], True)
    s.isi(f"A{r + 1}", "Rp kondisi akhir = jumlah lima tahun; K kondisi akhir = target 2026", k=0, italic=True)
    s.ttd(r + 3, "I", "Kepala Dinas Kesehatan,", tgl="Tirtamulya, 27 September 2021")
    z = Lembar(wb, "masukan FGD")
    for i, t in enumerate(
        [
            "Masukan forum PD :",
            "IBI : tambah indikator K6",
            "PKK : posyandu siklus hidup",
            "Bappeda : samakan pagu indikatif dgn RPJMD bab VI",
            "DPRD komisi IV : UHC dipertahankan",
            "kop surat ganti yg baru ya",
        ]
    ):
        z.isi(f"C{i + 2}", t, k=0)
    wb.close()
    n = len(baris)
    return {
        "cerita": "T-C.27 dipotong dua bertumpuk dalam satu lembar (2022-2024 lalu lanjutan 2025-2026 dan kondisi akhir, baris diulang), jutaan rupiah, potongan kedua berupa teks salinan dari Word; "
        "daftar IKU di depan.",
        "dokumen": [q.dok(berkas, ["renstra"], [5, 5]), s.dok(berkas, ["renstra"], [n, 2 * n])],
        "bukan": [(berkas, "masukan FGD")],
        "salah": [],
    }


# ---------------------------------------------------------------- l07
def l07_pembanding_tahun_menurun(folder):
    berkas = "tabel pembanding BAB III LKjIP 2024.xlsx"
    TH = [2020, 2021, 2022, 2023, 2024]
    # nama, satuan, negatif, target, realisasi, target akhir 2026, (kab. tetangga 1, 2, provinsi, nasional)
    IND = [
        (
            "Angka Kematian Ibu",
            "per 100.000 KH",
            1,
            ["120.00", "115.00", "110.00", "105.00", "98.00"],
            ["131.62", "142.07", "112.85", "101.33", "94.16"],
            "87.00",
            ["102.47", "88.91", "91.38", None],
        ),
        (
            "Angka Kematian Bayi",
            "per 1.000 KH",
            1,
            ["10.20", "9.80", "9.20", "8.80", "8.40"],
            ["9.94", "9.71", "9.36", "8.63", "8.52"],
            "7.50",
            ["8.41", "7.88", "8.14", None],
        ),
        (
            "Prevalensi Stunting",
            "%",
            1,
            ["24.00", "21.00", "17.50", "16.00", "14.20"],
            ["23.18", "19.64", "18.27", "15.42", "14.85"],
            "11.80",
            ["17.36", "13.92", "16.08", "19.80"],
        ),
        (
            "Capaian SPM Kesehatan",
            "%",
            0,
            ["82.00", "86.00", "91.00", "93.00", "95.00"],
            ["76.43", "85.29", "90.12", "94.58", "96.37"],
            "100.00",
            ["91.44", "97.05", None, None],
        ),
        (
            "Indeks Kepuasan Masyarakat",
            "indeks",
            0,
            ["78.00", "79.00", "80.50", "81.75", "83.00"],
            ["78.61", "79.25", "81.07", "83.64", "84.12"],
            "85.50",
            ["82.73", "83.95", None, None],
        ),
        (
            "Usia Harapan Hidup",
            "tahun",
            0,
            ["71.50", "71.80", "72.05", "72.26", "72.48"],
            ["71.43", "71.84", "72.11", "72.39", "72.61"],
            "72.92",
            ["71.96", "73.15", "73.52", "74.15"],
        ),
    ]

    def cap(x, i):
        return capneg(x[3][i], x[4][i]) if x[2] else persen(x[4][i], x[3][i])

    wb = buku(folder, berkas)
    s = Lembar(wb, "3.3 lima tahun", font="Garamond", uk=10)
    s.isi("A1", "Tabel 3.3 Target, realisasi dan capaian IKU Dinas Kesehatan tahun 2020 s.d. 2024", k=0, bold=True)
    h = dict(bold=True, align="center", valign="vcenter", text_wrap=True, bg_color="#E7E6E6")
    s.gab("A3:A5", "Tahun", **h)
    s.lebar(A=10)
    s.ws.set_column("B:S", 8.5)
    for i, x in enumerate(IND):
        a, b, c = (xl_col_to_name(1 + 3 * i + q) for q in range(3))
        s.gab(f"{a}3:{c}3", x[0] + (" *)" if x[2] else ""), **h)
        s.gab(f"{a}4:{c}4", x[1], align="center", italic=True)
        for k, t in zip((a, b, c), ("Target", "Realisasi", "Capaian (%)")):
            s.isi(f"{k}5", t, **dict(h, font_size=8))
        for j, th in enumerate(TH):
            r = 6 + j
            s.isi(f"A{r}", f"Tahun {th}", bold=th == 2024)
            s.isi(f"{a}{r}", Decimal(x[3][j]), True, num_format="0.00")
            s.isi(f"{b}{r}", Decimal(x[4][j]), True, num_format="0.00")
            f = f"=ROUND((2*{a}{r}-{b}{r})/{a}{r}*100,2)" if x[2] else f"=ROUND({b}{r}/{a}{r}*100,2)"
            s.isi(f"{c}{r}", cap(x, j), True, rumus=f, num_format="0.00", bg_color="#F2F2F2")
    s.isi("A11", "*) makin kecil makin baik : (2 x target - realisasi) / target x 100", k=0, italic=True, font_size=8)
    s.isi(
        "A12",
        "Sumber : Profil Kesehatan 2020-2023, data sementara 2024 (per 20 Januari 2025)",
        k=0,
        italic=True,
        font_size=8,
    )
    # tahun lalu, tahun baru di depan, teks salinan Word
    p = Lembar(wb, "3.4 thn lalu", font="Times New Roman", uk=11)
    p.gab("B2:J2", "Tabel 3.4", k=0, align="center")
    p.gab(
        "B3:J3",
        "Perbandingan Realisasi dan Capaian Kinerja Tahun 2024 dengan Tahun 2023",
        k=0,
        bold=True,
        align="center",
    )
    h["bg_color"] = "#FFFFFF"
    p.gab("B5:B6", "Indikator Kinerja", **h)
    p.gab("C5:E5", "Tahun 2024", **h)
    p.gab("F5:H5", "Tahun 2023", **h)
    p.gab("I5:I6", "Naik / turun (%)", **h)
    p.gab("J5:J6", "Keterangan", **h)
    for c, t in zip("CDEFGH", ["Target", "Realisasi", "Capaian"] * 2):
        p.isi(f"{c}6", t, **h)
    p.lebar(A=2, B=36, C=12, D=12, E=12, F=12, G=12, H=12, I=12, J=22)
    for i, x in enumerate(IND):
        r = 7 + i
        p.isi(f"B{r}", x[0] + (f" ({x[1]})" if x[1] == "tahun" else ""))
        for (c, d, e), j in ((("C", "D", "E"), 4), (("F", "G", "H"), 3)):
            ek = " %" if x[1] == "%" else ""
            p.isi(f"{c}{r}", idn(x[3][j], 2) + ek, x[3][j], align="center")
            p.isi(f"{d}{r}", idn(x[4][j], 2) + ek, x[4][j], align="center")
            p.isi(f"{e}{r}", idn(cap(x, j), 2) + "%", cap(x, j), align="center")
        dlt = cap(x, 4) - cap(x, 3)
        p.isi(f"I{r}", ("+" if dlt > 0 else "") + idn(dlt, 2), align="center")
        p.isi(f"J{r}", "capaian naik" if dlt > 0 else "capaian turun" if dlt < 0 else "tetap")
    p.isi("B14", "Naik/turun dihitung dari capaian (poin persen)", k=0, italic=True, font_size=9)
    # akhir Renstra
    q = Lembar(wb, "3.5 akhir renstra", font="Times New Roman", uk=11, tegak=True)
    q.isi("A1", "Tabel 3.5 Realisasi s.d. tahun 2024 dibanding target akhir Renstra (2026)", k=0, bold=True)
    for c, t in zip(
        "ABCDEF",
        ["No", "Indikator Kinerja", "Satuan", "Target akhir Renstra 2026", "Realisasi 2024", "Tingkat kemajuan"],
    ):
        q.isi(f"{c}3", t, **h)
        q.isi(f"{c}4", {"F": "6=5:4 (*)"}.get(c, str("ABCDEF".index(c) + 1)), align="center", font_size=8, italic=True)
    q.lebar(A=5, B=34, C=17, D=16, E=14, F=14)
    for i, x in enumerate(IND):
        r = 5 + i
        q.isi(f"A{r}", i + 1, align="center")
        q.isi(f"B{r}", x[0])
        q.isi(f"C{r}", x[1])
        q.isi(f"D{r}", Decimal(x[5]), True, num_format="#,##0.00", align="center")
        q.isi(f"E{r}", Decimal(x[4][4]), True, num_format="#,##0.00", align="center")
        v = capneg(x[5], x[4][4]) if x[2] else persen(x[4][4], x[5])
        q.isi(
            f"F{r}",
            v / 100,
            v,
            num_format="0.00%",
            align="center",
            rumus=f"=ROUND((2*D{r}-E{r})/D{r},4)" if x[2] else f"=ROUND(E{r}/D{r},4)",
        )
    q.isi("A11", "(*) AKI, AKB, stunting memakai rumus indikator negatif", k=0, italic=True, font_size=9)
    # daerah lain
    w = Lembar(wb, "3.6 daerah lain", font="Times New Roman", uk=11)
    w.isi(
        "A1",
        "Tabel 3.6 Perbandingan realisasi tahun 2024 dengan kabupaten sekitar, provinsi dan nasional",
        k=0,
        bold=True,
    )
    w.gab("A3:A4", "Indikator", **h)
    w.gab("B3:B4", "Satuan", **h)
    w.gab("C3:G3", "Realisasi 2024", **h)
    for c, t in zip(
        "CDEFG", ["Kab. Tirtamulya", "Kab. Wanareja Hilir", "Kab. Gunungsari Raya", "Provinsi", "Nasional"]
    ):
        w.isi(f"{c}4", t, **h)
    w.gab("H3:H4", "Posisi thd Kab. sekitar", **h)
    w.lebar(A=32, B=16, C=14, D=14, E=14, F=12, G=12, H=24)
    for i, x in enumerate(IND):
        r = 5 + i
        w.isi(f"A{r}", x[0])
        w.isi(f"B{r}", x[1])
        for c, v in zip("CDEFG", [x[4][4]] + x[6]):
            if v is None:
                w.isi(f"{c}{r}", "n/a", align="center")
            else:
                w.isi(f"{c}{r}", Decimal(v), True, num_format="0.00", align="center")
        urut = sorted([Decimal(x[4][4])] + [Decimal(v) for v in x[6][:2]], reverse=not x[2])
        w.isi(f"H{r}", f"peringkat {urut.index(Decimal(x[4][4])) + 1} dari 3", align="center")
    w.isi(
        "A11",
        "n/a = belum dirilis. Sumber: BPS, Dinkes Provinsi, LKjIP kabupaten sekitar",
        k=0,
        italic=True,
        font_size=9,
    )
    g = Lembar(wb, "grafik")
    g.isi("A1", "grafik utk ppt ekspose", k=0)
    ch = wb.add_chart({"type": "line"})
    ch.add_series(
        {"name": "AKI", "categories": "='3.3 lima tahun'!$A$6:$A$10", "values": "='3.3 lima tahun'!$C$6:$C$10"}
    )
    g.ws.insert_chart("B3", ch)
    wb.close()
    n = len(IND)
    return {
        "cerita": "Penyusun LKjIP menaruh tahun menurun dan indikator mendatar (tiga kolom tiap indikator) di tabel 3.3; tabel 3.4 teks salinan Word dengan tahun baru di depan, "
        "ditambah tabel akhir Renstra dan daerah lain.",
        "dokumen": [
            s.dok(berkas, ["pembanding"], [5, 6]),
            p.dok(berkas, ["pembanding"], [n, n]),
            q.dok(berkas, ["pembanding"], [n, n]),
            w.dok(berkas, ["pembanding"], [n, n]),
        ],
        "bukan": [(berkas, "grafik")],
        "salah": [],
    }


# ---------------------------------------------------------------- l08
def l08_sdmk_unit_status_golongan(folder):
    R = random.Random(2208)
    berkas = "Data SDMK Dinkes per 31 Des 2023 (kepeg).xlsx"
    JEN = [
        ("Tenaga medis", ["Dokter umum", "Dokter gigi"]),
        ("Keperawatan dan kebidanan", ["Perawat", "Terapis gigi dan mulut", "Bidan"]),
        ("Kesehatan masyarakat dan gizi", ["Promosi kesehatan", "Sanitarian", "Nutrisionis"]),
        ("Penunjang", ["Farmasi", "ATLM", "Tenaga administrasi/lainnya"]),
    ]
    jenis = [j for _, x in JEN for j in x]
    UNIT = [
        "Dinas Kesehatan (induk)",
        "Puskesmas Sukaratu",
        "Puskesmas Cibening",
        "Puskesmas Waluran",
        "Puskesmas Kertajaya",
        "Puskesmas Sindangsari",
        "Puskesmas Margaluyu",
        "UPTD Labkesda",
        "UPTD Instalasi Farmasi",
    ]
    BATAS = {
        "Dokter umum": (2, 4),
        "Dokter gigi": (1, 2),
        "Perawat": (13, 24),
        "Terapis gigi dan mulut": (1, 3),
        "Bidan": (16, 31),
        "Promosi kesehatan": (1, 3),
        "Sanitarian": (1, 3),
        "Nutrisionis": (1, 3),
        "Farmasi": (2, 4),
        "ATLM": (1, 3),
        "Tenaga administrasi/lainnya": (5, 11),
    }
    KHUSUS = {
        UNIT[0]: {
            "Dokter umum": 3,
            "Dokter gigi": 1,
            "Perawat": 6,
            "Bidan": 8,
            "Promosi kesehatan": 5,
            "Sanitarian": 6,
            "Nutrisionis": 3,
            "Farmasi": 4,
            "Tenaga administrasi/lainnya": 38,
        },
        UNIT[7]: {"Dokter umum": 1, "Sanitarian": 2, "ATLM": 9, "Tenaga administrasi/lainnya": 4},
        UNIT[8]: {"Farmasi": 7, "Tenaga administrasi/lainnya": 5},
    }
    ST = ["PNS", "PPPK", "BLUD"]
    N = {u: {j: KHUSUS[u].get(j, 0) if u in KHUSUS else R.randint(*BATAS[j]) for j in jenis} for u in UNIT}
    # pecah per jenis menurut status dan kelamin
    S = {j: {(a, k): 0 for a in ST for k in "LP"} for j in jenis}
    for u in UNIT:
        for j in jenis:
            for _ in range(N[u][j]):
                a = R.choices(ST, [55, 18, 27] if u not in KHUSUS else [80, 15, 5])[0]
                k = "P" if j == "Bidan" or R.random() < 0.64 else "L"
                S[j][(a, k)] += 1
    total = sum(N[u][j] for u in UNIT for j in jenis)
    wb = buku(folder, berkas)
    s = Lembar(wb, "per unit", font="Calibri", uk=10)
    s.isi("A1", "KEADAAN SUMBER DAYA MANUSIA KESEHATAN MENURUT UNIT KERJA", k=0, bold=True, font_size=12)
    s.isi("A2", "Dinas Kesehatan " + KAB.title() + ", keadaan 31 Desember 2023 (orang)", k=0)
    h = dict(bold=True, align="center", valign="vcenter", text_wrap=True, bg_color="#DDEBF7")
    s.gab("A4:A5", "No", **h)
    s.gab("B4:B5", "Unit Kerja", **h)
    kol = 3
    for g, isi in JEN:
        a, b = xl_col_to_name(kol - 1), xl_col_to_name(kol + len(isi) - 2)
        s.gab(f"{a}4:{b}4", g, **h)
        for j in isi:
            s.isi((5, kol), j, **dict(h, rotation=90))
            kol += 1
    s.gab("N4:N5", "JUMLAH", **h)
    s.ws.set_row(4, 120)
    s.lebar(A=5, B=30)
    s.ws.set_column("C:M", 6.5)
    s.ws.set_column("N:N", 9)
    z0 = '#,##0;-#,##0;"-"'
    brs, r, no = {}, 6, 0
    urutan = [UNIT[0], "SUB", *UNIT[1:7], UNIT[7], UNIT[8]]
    for u in urutan:
        brs[u] = r
        r += 1
    for u in urutan:
        b = brs[u]
        sub = u == "SUB"
        g = dict(bold=True, bg_color="#F2F2F2") if sub else {}
        if not sub:
            no += 1
        s.isi(f"A{b}", None if sub else no, align="center", **g)
        s.isi(f"B{b}", "Puskesmas (6 unit), jumlah" if sub else u, indent=1 if u.startswith("Puskesmas") else 0, **g)
        for i, j in enumerate(jenis):
            c = xl_col_to_name(2 + i)
            if sub:
                s.isi(
                    f"{c}{b}",
                    sum(N[x][j] for x in UNIT[1:7]),
                    True,
                    rumus=f"=SUM({c}{b + 1}:{c}{b + 6})",
                    num_format=z0,
                    align="center",
                    **g,
                )
            else:
                s.isi(f"{c}{b}", N[u][j], True, num_format=z0, align="center")
        v = sum(N[x][j] for x in UNIT[1:7] for j in jenis) if sub else sum(N[u].values())
        s.isi(f"N{b}", v, True, rumus=f"=SUM(C{b}:M{b})", num_format=z0, bold=True, align="center")
    s.gab(f"A{r}:B{r}", "JUMLAH SELURUHNYA", bold=True)
    kepala = [brs[UNIT[0]], brs["SUB"], brs[UNIT[7]], brs[UNIT[8]]]
    for i, j in enumerate(jenis + ["x"]):
        c = xl_col_to_name(2 + i)
        v = total if j == "x" else sum(N[u][j] for u in UNIT)
        s.isi(
            f"{c}{r}",
            v,
            True,
            rumus="=" + "+".join(f"{c}{b}" for b in kepala),
            num_format=z0,
            bold=True,
            align="center",
        )
    s.isi(f"A{r + 1}", "tidak termasuk magang dan tenaga outsourcing kebersihan", k=0, italic=True, font_size=8)
    s.ttd(r + 3, "I", "Kasubbag Umum dan Kepegawaian", tgl="Tirtamulya, 5 Januari 2024", nama="NAMA PEJABAT, S.Sos.")
    # status x kelamin, jenis menurun
    p = Lembar(wb, "status", font="Calibri", uk=10)
    p.isi("A1", "Jumlah pegawai menurut jenis tenaga, status kepegawaian dan jenis kelamin", k=0, bold=True)
    h["bg_color"] = "#E2EFDA"
    p.gab("A3:A4", "Jenis tenaga", **h)
    for i, a in enumerate(["PNS", "PPPK", "Pegawai BLUD / Non ASN", "Jumlah"]):
        x, y = xl_col_to_name(1 + 2 * i), xl_col_to_name(2 + 2 * i)
        p.gab(f"{x}3:{y}3", a, **h)
        p.isi(f"{x}4", "L", **h)
        p.isi(f"{y}4", "P", **h)
    p.gab("J3:J4", "L + P", **h)
    p.lebar(A=36)
    p.ws.set_column("B:J", 8)
    r, jb = 5, []
    for g, isi in JEN:
        p.gab(f"A{r}:J{r}", g, italic=True, bold=True)
        r += 1
        for j in isi:
            jb.append(r)
            p.isi(f"A{r}", j, indent=1)
            for i, a in enumerate(ST):
                for q, k in enumerate("LP"):
                    v = S[j][(a, k)]
                    c = xl_col_to_name(1 + 2 * i + q)
                    p.isi(f"{c}{r}", v, True, num_format=z0, align="center")
            L, Pp = (sum(S[j][(a, k)] for a in ST) for k in "LP")
            p.isi(f"H{r}", L, True, rumus=f"=B{r}+D{r}+F{r}", num_format=z0, align="center")
            p.isi(f"I{r}", Pp, True, rumus=f"=C{r}+E{r}+G{r}", num_format=z0, align="center")
            p.isi(f"J{r}", L + Pp, True, rumus=f"=H{r}+I{r}", num_format=z0, bold=True, align="center")
            r += 1
    kolom = [sum(S[j][(a, k)] for j in jenis) for a in ST for k in "LP"]
    kolom += [sum(kolom[0::2]), sum(kolom[1::2]), total]
    p.isi(f"A{r}", "Jumlah", bold=True)
    for c, v in zip("BCDEFGHIJ", kolom):
        p.isi(f"{c}{r}", v, True, rumus="=" + "+".join(f"{c}{b}" for b in jb), num_format=z0, bold=True, align="center")
    # golongan dan pendidikan berdampingan, ketikan dengan kata org
    q = Lembar(wb, "gol & pddk", font="Verdana", uk=9)
    pns, pppk, blud = (kolom[0] + kolom[1], kolom[2] + kolom[3], kolom[4] + kolom[5])

    def sebar(n, bobot):
        t = [int(n * b / sum(bobot)) for b in bobot]
        t[bobot.index(max(bobot))] += n - sum(t)
        return t

    GOL = ["IV/c", "IV/b", "IV/a", "III/d", "III/c", "III/b", "III/a", "II/d", "II/c", "II/b"]
    gn = sebar(pns, [1, 3, 9, 24, 21, 17, 12, 8, 5, 2])
    PD = ["S2 / Spesialis", "Profesi (dokter, ners, apoteker)", "S1 / D-IV", "D-III", "SMA / sederajat", "SMP ke bawah"]
    pn = sebar(total, [4, 17, 24, 44, 10, 1])
    q.isi("A1", "a. PNS menurut golongan ruang", k=0, bold=True)
    q.isi("E1", "b. Seluruh pegawai menurut pendidikan terakhir", k=0, bold=True)
    h["bg_color"] = "#FFF2CC"
    for c, t in zip("ABC", ["No", "Golongan", "Banyaknya"]):
        q.isi(f"{c}3", t, **h)
    for c, t in zip("EFGH", ["No", "Pendidikan", "Banyaknya", "%"]):
        q.isi(f"{c}3", t, **h)
    q.lebar(A=5, B=14, C=14, D=4, E=5, F=36, G=14, H=9)
    for i, (t, v) in enumerate(zip(GOL, gn)):
        q.isi(f"A{4 + i}", i + 1, align="center")
        q.isi(f"B{4 + i}", t)
        q.isi(f"C{4 + i}", f"{v} org", v, align="right")
    q.gab("A14:B14", "Jumlah PNS", bold=True)
    q.isi("C14", f"{pns} org", pns, align="right", bold=True)
    for i, (t, v) in enumerate(zip(PD, pn)):
        q.isi(f"E{4 + i}", i + 1, align="center")
        q.isi(f"F{4 + i}", t)
        q.isi(f"G{4 + i}", f"{v} org", v, align="right")
        q.isi(f"H{4 + i}", idn(persen(v, total), 2), persen(v, total), align="right")
    q.gab("E10:F10", "Jumlah seluruh pegawai", bold=True)
    q.isi("G10", f"{total} org", total, align="right", bold=True)
    q.isi("H10", "100,00", "100", align="right", bold=True)
    q.isi("E12", f"terdiri dari PNS {pns}, PPPK {pppk} dan BLUD/Non ASN {blud}", k=0, italic=True, font_size=8)
    z = Lembar(wb, "BUP 2024")
    z.isi("A1", "yang pensiun thn 2024 (BUP)", k=0, bold=True)
    for c, t in zip("ABCD", ["no", "nama", "jabatan", "TMT"]):
        z.isi(f"{c}2", t, bold=True)
    for i, (j, t) in enumerate(
        [
            ("Bidan Penyelia", "1 Maret 2024"),
            ("Perawat Ahli Madya", "1 Mei 2024"),
            ("Kasubbag Keuangan", "1 Agustus 2024"),
            ("Pengemudi", "1 Nopember 2024"),
        ]
    ):
        z.isi(f"A{3 + i}", i + 1)
        z.isi(f"B{3 + i}", "Nama Pegawai")
        z.isi(f"C{3 + i}", j)
        z.isi(f"D{3 + i}", t)
    wb.close()
    nu, nj = len(UNIT), len(jenis)
    return {
        "cerita": "Kasubbag kepegawaian merangkum SDMK: matriks unit x jenis tenaga dengan subtotal puskesmas di atas anggotanya dan kepala kolom tegak, lembar status/kelamin, "
        "serta golongan dan pendidikan berdampingan dengan angka teks 'org'.",
        "dokumen": [
            s.dok(berkas, ["pegawai"], [nu, nu + 1]),
            p.dok(berkas, ["pegawai"], [nj, nj + 4]),
            q.dok(berkas, ["pegawai"], [len(PD), len(GOL) + len(PD)]),
        ],
        "bukan": [(berkas, "BUP 2024")],
        "salah": [],
    }
