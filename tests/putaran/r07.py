"""Round 7, written as planning staff of a RSUD and a Dinas Kesehatan in Sumatera Barat keep them."""

import random
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import xlsxwriter
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter as L

TIPIS = Border(*[Side(style="thin")] * 4)
TEBAL = Font(bold=True)
CEK = []  # (berkas, lembar, sel induk, [sel anak]) untuk pemeriksaan sendiri


def rib(n):
    return f"{int(n):,}".replace(",", ".")


def persen(a, b, d="0.01"):
    return (Decimal(a) * 100 / Decimal(b)).quantize(Decimal(d), ROUND_HALF_UP)


def kom(p):
    return str(p).replace(".", ",")


class Lb:
    """lembar openpyxl + catatan angka"""

    def __init__(self, ws, berkas):
        self.ws, self.berkas, self.angka = ws, berkas, {}

    def t(self, sel, v, tebal=False, miring=False, tengah=False, ind=0, garis=False, gulung=True):
        c = self.ws[sel]
        c.value = v
        c.font = Font(bold=tebal, italic=miring)
        c.alignment = Alignment(
            horizontal="center" if tengah else None,
            vertical="center" if tengah else "top",
            wrap_text=gulung,
            indent=ind,
        )
        if garis:
            c.border = TIPIS
        return c

    def n(self, sel, v, tulis=None, fmt="#,##0", tebal=False, benar=None):
        c = self.ws[sel]
        c.value = v if tulis is None else tulis
        c.font = Font(bold=tebal)
        c.alignment = Alignment(horizontal="right", vertical="top")
        c.border = TIPIS
        if not isinstance(c.value, str):
            c.number_format = fmt
        self.angka[sel] = str(v if benar is None else benar)

    def gab(self, ref, v=None, **k):
        self.ws.merge_cells(ref)
        a = ref.split(":")[0]
        if v is not None:
            self.t(a, v, **k)

    def jml(self, induk, anak):
        CEK.append((self.berkas, self.ws.title, induk, list(anak)))

    def dok(self, jenis, baris):
        return {"berkas": self.berkas, "lembar": self.ws.title, "jenis": jenis, "baris": baris, "angka": self.angka}

    def lebar(self, **w):
        for k, v in w.items():
            self.ws.column_dimensions[k].width = v


def anak_langsung(lev, i):
    """indeks anak langsung dari baris i menurut tingkat"""
    out, j = [], i + 1
    mn = None
    while j < len(lev) and lev[j] > lev[i]:
        if mn is None:
            mn = lev[j]
        if lev[j] == mn:
            out.append(j)
        j += 1
    return out


def naik(lev, nilai):
    """isi nilai None (induk) dengan jumlah anak; nilai daun = daftar angka"""
    nilai = list(nilai)
    for i in reversed(range(len(lev))):
        a = anak_langsung(lev, i)
        if a:
            nilai[i] = [sum(x) for x in zip(*(nilai[j] for j in a))]
    return nilai


def ttd(lb, r, kol, kota, jab, nama="NAMA PEJABAT", nip="NIP. 19710203 199803 1 004"):
    lb.t(f"{kol}{r}", kota, gulung=False)
    lb.t(f"{kol}{r + 1}", jab, gulung=False)
    lb.t(f"{kol}{r + 5}", nama, tebal=True, gulung=False)
    lb.t(f"{kol}{r + 6}", "Pembina Tk. I", gulung=False)
    lb.t(f"{kol}{r + 7}", nip, gulung=False)


# ------------------------------------------------------------------ 1
def l01_rba_rekening(folder: Path) -> dict:
    b = "RBA RSUD 2025 (final).xlsx"
    wb = Workbook()
    lb = Lb(wb.active, b)
    ws = lb.ws
    ws.title = "Rincian Belanja"
    lb.gab("A1:N1", "PEMERINTAH KABUPATEN LUHAK TIMUR", tebal=True, tengah=True)
    lb.gab("A2:N2", "RUMAH SAKIT UMUM DAERAH LUHAK TIMUR", tebal=True, tengah=True)
    lb.gab(
        "A3:N3",
        "DOKUMEN PELAKSANAAN ANGGARAN / RENCANA BISNIS DAN ANGGARAN\nRINCIAN BELANJA MENURUT REKENING DAN SUMBER DANA",
        tebal=True,
        tengah=True,
    )
    lb.gab("A4:N4", "TAHUN ANGGARAN 2025", tebal=True, tengah=True)
    lb.t("A6", "Sub Kegiatan : 1.02.01.2.10.0001 Pelayanan dan Penunjang Pelayanan BLUD", gulung=False)
    # kepala 2 baris + nomor
    lb.gab("A8:F9", "KODE REKENING", tebal=True, tengah=True)
    lb.gab("G8:G9", "URAIAN", tebal=True, tengah=True)
    lb.gab("H8:H9", "SUMBER\nDANA", tebal=True, tengah=True)
    lb.gab("I8:L8", "RINCIAN PERHITUNGAN", tebal=True, tengah=True)
    lb.t("I9", "VOLUME", tebal=True, tengah=True)
    lb.t("J9", "SATUAN", tebal=True, tengah=True)
    lb.gab("K9:L9", "HARGA\nSATUAN", tebal=True, tengah=True)
    lb.gab("M8:N9", "JUMLAH\n(Rp)", tebal=True, tengah=True)
    lb.gab("A10:F10", "(1)", tengah=True)
    for s, v in (("G10", "(2)"), ("H10", "(3)"), ("I10", "(4)"), ("J10", "(5)")):
        lb.t(s, v, tengah=True)
    lb.gab("K10:L10", "(6)", tengah=True)
    lb.gab("M10:N10", "(7) = (4) x (6)", tengah=True)
    B, D, F = "BLUD", "DAU", "DAK Fisik"
    isi = [  # kode, uraian, sumber, rincian
        ("5", "BELANJA", None, None),
        ("5.1", "BELANJA OPERASI", None, None),
        ("5.1.01", "Belanja Pegawai", None, None),
        ("5.1.01.03", "Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN", None, None),
        (
            "5.1.01.03.03.0001",
            "Belanja Jasa Pelayanan Kesehatan bagi ASN",
            B,
            [
                ("Jasa pelayanan dokter spesialis", 12, "bulan", 412500000),
                ("Jasa pelayanan paramedis", 12, "bulan", 287350000),
            ],
        ),
        ("5.1.01.99", "Belanja Pegawai BLUD", None, None),
        (
            "5.1.01.99.99.9999",
            "Belanja Pegawai BLUD",
            B,
            [("Gaji tenaga kontrak BLUD", 1368, "org/bln", 2650000), ("Tunjangan hari raya", 114, "orang", 2650000)],
        ),
        ("5.1.02", "Belanja Barang dan Jasa", None, None),
        ("5.1.02.01", "Belanja Barang", None, None),
        (
            "5.1.02.01.01.0024",
            "Belanja Alat/Bahan untuk Kegiatan Kantor-\nAlat Tulis Kantor",
            B,
            [
                ("Kertas HVS F4 70 gr", 2150, "rim", 54500),
                ("Tinta printer", 840, "botol", 118000),
                ("Map rekam medik", 36000, "lembar", 4750),
            ],
        ),
        (
            "5.1.02.01.01.0037",
            "Belanja Obat-Obatan-Obat",
            B,
            [("Obat generik", 4, "triwulan", 1284600000), ("Obat paten", 4, "triwulan", 936450000)],
        ),
        (
            "5.1.02.01.01.0038",
            "Belanja Obat-Obatan-Obat-Obatan Lainnya (BMHP)",
            D,
            [("BMHP kamar operasi", 12, "paket", 158725000)],
        ),
        ("5.1.02.02", "Belanja Jasa", None, None),
        ("5.1.02.02.01.0060", "Belanja Tagihan Air", D, [("Tagihan PDAM", 12, "bulan", 18400000)]),
        ("5.1.02.02.01.0061", "Belanja Tagihan Listrik", B, [("Tagihan listrik", 12, "bulan", 146750000)]),
        ("5.1.02.03", "Belanja Pemeliharaan", None, None),
        (
            "5.1.02.03.02.0117",
            "Belanja Pemeliharaan Alat Kedokteran-Alat Kedokteran Umum",
            B,
            [("Kalibrasi alat", 148, "unit", 1375000), ("Servis alat radiologi", 2, "kali", 87500000)],
        ),
        ("5.2", "BELANJA MODAL", None, None),
        ("5.2.02", "Belanja Modal Peralatan dan Mesin", None, None),
        ("5.2.02.07", "Belanja Modal Alat Kedokteran dan Kesehatan", None, None),
        (
            "5.2.02.07.01.0001",
            "Belanja Modal Alat Kedokteran Umum",
            F,
            [("USG 4 dimensi", 2, "unit", 865000000), ("Patient monitor", 14, "unit", 96500000)],
        ),
        ("5.2.02.10", "Belanja Modal Komputer", None, None),
        ("5.2.02.10.01.0002", "Belanja Modal Personal Computer", B, [("PC all in one SIMRS", 26, "unit", 14850000)]),
    ]
    lev = [k.count(".") for k, *_ in isi]
    lev = [{0: 0, 1: 1, 2: 2, 3: 3, 5: 4}[x] for x in lev]
    nil = naik(lev, [[sum(v * h for _, v, _, h in x[3])] if x[3] else None for x in isi])
    r, baris = 11, []
    nitem = 0
    daun = []
    for (kode, nama, sd, rinc), lv, (v,) in zip(isi, lev, nil):
        for i, p in enumerate(kode.split(".")):
            lb.t(f"{'ABCDEF'[i]}{r}", p, tebal=lv < 4, tengah=True)
        lb.t(f"G{r}", nama, tebal=lv < 4)
        if sd:
            lb.t(f"H{r}", sd, tengah=True)
            daun.append((sd, v))
        lb.t(f"M{r}", "Rp.")
        lb.n(f"N{r}", v, tebal=lv < 4)
        baris.append(r)
        r += 1
        it = []
        for nm, vol, sat, hs in rinc or []:
            lb.t(f"G{r}", "- " + nm, ind=1)
            lb.n(f"I{r}", vol)
            lb.t(f"J{r}", sat)
            lb.t(f"K{r}", "Rp.")
            lb.n(f"L{r}", hs)
            lb.t(f"M{r}", "Rp.")
            lb.n(f"N{r}", vol * hs)
            it.append(f"N{r}")
            nitem += 1
            r += 1
        if it:
            lb.jml(f"N{baris[-1]}", it)
    for i in range(len(isi)):
        a = anak_langsung(lev, i)
        if a:
            lb.jml(f"N{baris[i]}", [f"N{baris[j]}" for j in a])
    lb.gab(f"A{r}:L{r}", "Jumlah Belanja RSUD", tebal=True, tengah=True)
    lb.t(f"M{r}", "Rp.", tebal=True)
    lb.n(f"N{r}", nil[0][0], tebal=True)
    lb.jml(f"N{r}", [f"N{baris[1]}", f"N{baris[-6]}"])
    r += 2
    lb.t(f"G{r}", "Rekapitulasi menurut sumber dana :", miring=True)
    r0 = r + 1
    for s, k in (("Jasa Layanan BLUD", B), ("Dana Alokasi Umum", D), ("DAK Fisik Bidang Kesehatan", F)):
        r += 1
        lb.t(f"G{r}", s)
        lb.t(f"M{r}", "Rp.")
        lb.n(f"N{r}", sum(v for q, v in daun if q == k))
    r += 1
    lb.t(f"G{r}", "Total Keseluruhan", tebal=True)
    lb.t(f"M{r}", "Rp.")
    lb.n(f"N{r}", nil[0][0], tebal=True)
    lb.jml(f"N{r}", [f"N{i}" for i in range(r0, r)])
    ttd(lb, r + 3, "L", "Batu Luhak, 6 Januari 2025", "Direktur RSUD Luhak Timur")
    lb.lebar(A=4, B=4, C=5, D=5, E=5, F=7, G=48, H=10, I=9, J=10, K=4, L=16, M=4, N=19)
    wb.save(folder / b)
    return {
        "cerita": "RBA/DPA RSUD per rekening: kode di enam kolom, 'Rp.' di kolom sendiri sebelum harga dan jumlah, rincian "
        "volume x harga di bawah rekening, rekap sumber dana di kaki; semua jumlah benar.",
        "dokumen": [lb.dok(["dpa"], [len(isi), len(isi) + nitem + 3])],
        "bukan": [],
        "salah": [],
    }


# ------------------------------------------------------------------ 2 (salah)
def l02_realisasi_bulan(folder: Path) -> dict:
    b = "Laporan Realisasi RSUD Nopember 2024.xlsx"
    rnd = random.Random(72)
    wb = Workbook()
    isi1 = [
        (0, "A", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", 0),
        (1, "1", "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", 0),
        (2, "a", "Penyusunan Dokumen Perencanaan Perangkat Daerah", 38750000),
        (2, "b", "Evaluasi Kinerja Perangkat Daerah", 27425000),
        (1, "2", "Administrasi Keuangan Perangkat Daerah", 0),
        (2, "a", "Penyediaan Gaji dan Tunjangan ASN", 24318650400),
        (2, "b", "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD", 19600000),
        (0, "B", "Program Pemenuhan Upaya Kesehatan Perorangan dan\nUpaya Kesehatan Masyarakat", 0),
        (1, "1", "Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP", 0),
        (2, "a", "Pengadaan Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan", 6842175000),
        (2, "b", "Rehabilitasi dan Pemeliharaan Rumah Sakit", 1953480000),
        (1, "2", "Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan", 0),
        (2, "a", "Operasional Pelayanan Rumah Sakit", 2476315000),
    ]
    isi2 = [
        (0, "A", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", 0),
        (1, "1", "Peningkatan Pelayanan BLUD", 0),
        (2, "a", "Pelayanan dan Penunjang Pelayanan BLUD", 0),
        (3, "-", "Belanja Pegawai BLUD", 9418250000),
        (3, "-", "Belanja Barang dan Jasa BLUD", 17653940000),
        (3, "-", "Belanja Modal BLUD", 2187500000),
    ]

    def data(isi):
        out = []
        for lv, _, _, p in isi:
            if p:
                s, l, o = (int(p * rnd.uniform(x, y)) for x, y in ((0.62, 0.74), (0.06, 0.09), (0.05, 0.09)))
                if p > 6e9 and p < 7e9:
                    o = 0
                out.append([p, s, l, o])  # pagu, s.d. Sept, Okt, Nop
            else:
                out.append(None)
        return naik([x[0] for x in isi], out)

    d1, d2 = data(isi1), data(isi2)
    doks, salah = [], []

    def lembar(ws, bulan, ke):
        lb = Lb(ws, b)
        ws.title = bulan[:3]
        lb.t("A1", "RUMAH SAKIT UMUM DAERAH TANJUANG BONAI", tebal=True, gulung=False)
        lb.t("A2", "LAPORAN REALISASI ANGGARAN BELANJA", tebal=True, gulung=False)
        lb.t("A3", f"KEADAAN S.D. BULAN {bulan.upper()} TAHUN ANGGARAN 2024", tebal=True, gulung=False)
        lb.gab("A5:A6", "No", tebal=True, tengah=True)
        lb.gab("B5:B6", "Program / Kegiatan /\nSub Kegiatan", tebal=True, tengah=True)
        lb.gab("C5:D6", "Pagu Anggaran", tebal=True, tengah=True)
        lb.gab("E5:J5", "Realisasi Keuangan", tebal=True, tengah=True)
        lb.gab("E6:F6", "s.d. Bulan Lalu", tebal=True, tengah=True)
        lb.gab("G6:H6", "Bulan Ini", tebal=True, tengah=True)
        lb.gab("I6:J6", "s.d. Bulan Ini", tebal=True, tengah=True)
        lb.gab("K5:K6", "%", tebal=True, tengah=True)
        lb.gab("L5:M6", "Sisa Anggaran", tebal=True, tengah=True)
        for s, v in zip(("A", "B", "C", "E", "G", "I", "K", "L"), range(1, 9)):
            lb.t(f"{s}7", f"({v})", tengah=True)
        for x in ("C7:D7", "E7:F7", "G7:H7", "I7:J7", "L7:M7"):
            ws.merge_cells(x)
        r = 8

        def tulis(r, d, tebal, plant=False):
            p, s, l, o = d
            lalu, ini = (s, l) if ke == 10 else (s + l, o)
            sd = lalu + ini
            for k, v in (("D", p), ("F", lalu), ("H", ini), ("J", sd), ("M", p - sd)):
                lb.t(f"{L(ord(k) - 65)}{r}", "Rp.", tebal=tebal)
                tx = rib(v) if v else "-"
                if plant and k == "J":
                    t = list(str(v))
                    i = next(i for i in range(1, len(t) - 1) if abs(int(t[i]) - int(t[i + 1])) > 2)
                    t[i], t[i + 1] = t[i + 1], t[i]
                    salah.append({"berkas": b, "lembar": ws.title, "sel": f"J{r}", "benar": str(v)})
                    tx = rib("".join(t))
                lb.n(f"{k}{r}", v, tulis=tx, tebal=tebal)
            lb.n(f"K{r}", persen(sd, p), tulis=kom(persen(sd, p)), tebal=tebal)
            lb.jml(f"J{r}", [f"F{r}", f"H{r}"])
            lb.jml(f"D{r}", [f"J{r}", f"M{r}"])

        jr = []
        for rom, judul, isi, dd in (
            ("I", "SUMBER DANA APBD KABUPATEN", isi1, d1),
            ("II", "SUMBER DANA PENDAPATAN BLUD", isi2, d2),
        ):
            lb.t(f"A{r}", rom, tebal=True, tengah=True)
            lb.gab(f"B{r}:M{r}", judul, tebal=True)
            r += 1
            r0 = r
            lev = [x[0] for x in isi]
            for (lv, no, nm, _), d in zip(isi, dd):
                lb.t(f"A{r}", no, tebal=lv == 0, tengah=True)
                lb.t(f"B{r}", nm, tebal=lv == 0, miring=lv == 1)
                tulis(r, d, lv == 0, plant=ke == 11 and nm.startswith("Operasional"))
                r += 1
            for i in range(len(isi)):
                a = anak_langsung(lev, i)
                for k in "DFHJM" if a else "":
                    lb.jml(f"{k}{r0 + i}", [f"{k}{r0 + j}" for j in a])
            lb.gab(f"A{r}:B{r}", f"Jumlah {rom}", tebal=True, tengah=True)
            atas = [i for i in range(len(isi)) if lev[i] == 0]
            tulis(r, [sum(dd[i][q] for i in atas) for q in range(4)], True)
            for k in "DFHJM":
                lb.jml(f"{k}{r}", [f"{k}{r0 + i}" for i in atas])
            jr.append(r)
            r += 1
        lb.gab(f"A{r}:B{r}", "Jumlah I + II", tebal=True, tengah=True)
        tulis(
            r,
            [
                sum(dd[i][q] for dd, ii in ((d1, isi1), (d2, isi2)) for i in range(len(ii)) if ii[i][0] == 0)
                for q in range(4)
            ],
            True,
        )
        for k in "DFHJM":
            lb.jml(f"{k}{r}", [f"{k}{x}" for x in jr])
        lb.t(f"B{r + 2}", "Ket : pengadaan alat kesehatan menunggu BAST, belum ada SP2D bulan Nopember", miring=True)
        ttd(
            lb,
            r + 4,
            "J",
            f"Tanjuang Bonai, {'31 Oktober' if ke == 10 else '30 Nopember'} 2024",
            "Kepala Bagian Keuangan",
        )
        lb.lebar(A=5, B=50, C=4, D=17, E=4, F=17, G=4, H=17, I=4, J=17, K=8, L=4, M=17)
        doks.append(lb.dok(["realisasi"], [len(isi1) + len(isi2), len(isi1) + len(isi2) + 2]))

    lembar(wb.active, "Oktober", 10)
    lembar(wb.create_sheet(), "Nopember", 11)
    wb.save(folder / b)
    return {
        "cerita": "LRA RSUD dua lembar (Okt, Nop), angka teks id-ID dengan 'Rp.' di kolom sendiri, bagian I APBD dan II BLUD, "
        "Jumlah I + II; pada Nop realisasi s.d. bulan ini satu sub kegiatan tertukar dua digit.",
        "dokumen": doks,
        "bukan": [],
        "salah": salah,
    }


# ------------------------------------------------------------------ 3
def l03_rak_triwulan(folder: Path) -> dict:
    b = "RAK Dinkes 2025.xlsx"
    rnd = random.Random(303)
    isi = [
        (0, "1.02.02", "PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT", 0),
        (1, "1.02.02.2.01", "Penyediaan Fasilitas Pelayanan Kesehatan", 0),
        (2, "1.02.02.2.01.0006", "Pengembangan Puskesmas", 3864250),
        (2, "1.02.02.2.01.0009", "Rehabilitasi dan Pemeliharaan Puskesmas", 1245800),
        (2, "1.02.02.2.01.0014", "Pengadaan Alat Kesehatan", 2718640),
        (1, "1.02.02.2.02", "Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan", 0),
        (2, "1.02.02.2.02.0001", "Pengelolaan Pelayanan Kesehatan Ibu Hamil", 486375),
        (2, "1.02.02.2.02.0015", "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat", 731920),
        (2, "1.02.02.2.02.0026", "Pengelolaan Jaminan Kesehatan Masyarakat", 14926500),
        (2, "1.02.02.2.02.0033", "Operasional Pelayanan Puskesmas", 8215460),
        (0, "1.02.03", "PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN", 0),
        (1, "1.02.03.2.03", "Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDM Kesehatan", 0),
        (2, "1.02.03.2.03.0001", "Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDMK", 342180),
        (0, "1.02.05", "PROGRAM PEMBERDAYAAN MASYARAKAT BIDANG KESEHATAN", 0),
        (1, "1.02.05.2.01", "Advokasi, Pemberdayaan, Kemitraan, Peningkatan Peran serta Masyarakat", 0),
        (2, "1.02.05.2.01.0001", "Peningkatan Upaya Promosi Kesehatan, Advokasi, Kemitraan", 268450),
        (2, "1.02.05.2.01.0002", "Penyelenggaraan Promosi Kesehatan dan Gerakan Hidup Bersih dan Sehat", 193725),
    ]
    lev = [x[0] for x in isi]

    def bagi(p):
        w = [rnd.choice((0, 1, 1, 2, 3)) for _ in range(12)]
        w[5] = w[5] or 2
        q = [p * x // sum(w) // 5 * 5 for x in w]
        q[5] += p - sum(q)
        return q

    nil = naik(lev, [bagi(x[3]) if x[3] else None for x in isi])
    wb = xlsxwriter.Workbook(str(folder / b))
    ws = wb.add_worksheet("RAK")
    f = {k: wb.add_format({"num_format": "#,##0", "bold": k, "border": 1}) for k in (0, 1)}
    ft = {
        k: wb.add_format({"text_wrap": 1, "bold": k == 0, "italic": k == 1, "indent": k, "border": 1, "valign": "top"})
        for k in (0, 1, 2)
    }
    fk = wb.add_format(
        {"bold": 1, "align": "center", "valign": "vcenter", "text_wrap": 1, "border": 1, "bg_color": "#DDEBF7"}
    )
    fj = wb.add_format({"bold": 1, "align": "center"})
    angka = {}
    ws.merge_range("A1:T1", "RENCANA ANGGARAN KAS (RAK) BELANJA PER TRIWULAN", fj)
    ws.merge_range("A2:T2", "DINAS KESEHATAN KABUPATEN RANTAU SAKATO  -  TAHUN 2025", fj)
    ws.write("T3", "(dalam ribuan rupiah)")
    for c, n in enumerate(("Kode", "Uraian", "Pagu\nAnggaran")):
        ws.merge_range(3, c, 4, c, n, fk)
    BLN = ["Jan", "Peb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nop", "Des"]
    for t in range(4):
        c = 3 + t * 4
        ws.merge_range(3, c, 3, c + 3, "Triwulan " + ("I", "II", "III", "IV")[t], fk)
        for m in range(3):
            ws.write(4, c + m, BLN[t * 3 + m], fk)
            ws.set_column(c + m, c + m, 11, None, {"level": 1, "hidden": True})
        ws.write(4, c + 3, "Jumlah\nTW " + ("I", "II", "III", "IV")[t], fk)
        ws.set_column(c + 3, c + 3, 14)
    ws.merge_range(3, 19, 4, 19, "Jumlah\nSetahun", fk)
    kol = [3 + (m // 3) * 4 + m % 3 for m in range(12)]

    def tulis(r, m, tebal, pagu_rumus=None, rumus=None):
        def w(c, v, fo=None):
            sel = f"{L(c + 1)}{r + 1}"
            if fo:
                ws.write_formula(r, c, fo, f[tebal], v)
            else:
                ws.write_number(r, c, v, f[tebal])
            angka[sel] = str(v * 1000)

        w(2, sum(m))
        for i, c in enumerate(kol):
            w(c, m[i], rumus(L(c + 1)) if rumus else None)
        for t in range(4):
            c = 6 + t * 4
            w(c, sum(m[t * 3 : t * 3 + 3]), f"=SUM({L(c - 2)}{r + 1}:{L(c)}{r + 1})")
            CEK.append((b, "RAK", f"{L(c + 1)}{r + 1}", [f"{L(c - 2 + i)}{r + 1}" for i in range(3)]))
        w(19, sum(m), f"=G{r + 1}+K{r + 1}+O{r + 1}+S{r + 1}")
        CEK.append((b, "RAK", f"T{r + 1}", [f"{x}{r + 1}" for x in "GKOS"]))
        CEK.append((b, "RAK", f"C{r + 1}", [f"T{r + 1}"]))

    r0 = 5
    for i, ((lv, kd, nm, _), m) in enumerate(zip(isi, nil)):
        r = r0 + i
        ws.write(r, 0, kd, ft[0 if lv == 0 else 2] if lv == 0 else wb.add_format({"border": 1, "valign": "top"}))
        ws.write(r, 1, nm, ft[lv])
        a = anak_langsung(lev, i)
        tulis(r, m, int(lv == 0), rumus=(lambda k, a=a: "=" + "+".join(f"{k}{r0 + j + 1}" for j in a)) if a else None)
        if a:
            for c in [2] + list(range(3, 20)):
                CEK.append((b, "RAK", f"{L(c + 1)}{r + 1}", [f"{L(c + 1)}{r0 + j + 1}" for j in a]))
    r = r0 + len(isi)
    ws.merge_range(r, 0, r, 1, "Total Keseluruhan", fk)
    at = [i for i in range(len(isi)) if lev[i] == 0]
    tulis(
        r,
        [sum(nil[i][q] for i in at) for q in range(12)],
        1,
        rumus=lambda k: "=" + "+".join(f"{k}{r0 + j + 1}" for j in at),
    )
    for c in range(2, 20):
        CEK.append((b, "RAK", f"{L(c + 1)}{r + 1}", [f"{L(c + 1)}{r0 + j + 1}" for j in at]))
    tot = [sum(nil[i][q] for i in at) for q in range(12)]
    ws.write(r + 1, 1, "Persentase per triwulan")
    pf = wb.add_format({"num_format": "0.00%", "italic": 1})
    for t in range(4):
        p = persen(sum(tot[t * 3 : t * 3 + 3]), sum(tot))
        ws.write_number(r + 1, 6 + t * 4, float(p / 100), pf)
        angka[f"{L(7 + t * 4)}{r + 2}"] = str(p)
    ws.write(r + 3, 1, "Catatan : kolom bulan disembunyikan, klik tanda + di atas untuk membuka")
    ws.write(r + 5, 18, "Rantau Sakato, 2 Januari 2025")
    ws.write(r + 6, 18, "Kepala Dinas Kesehatan")
    ws.write(r + 10, 18, "NAMA PEJABAT", fj)
    ws.write(r + 11, 18, "NIP. 19710203 199803 1 004")
    ws.set_column(0, 0, 20)
    ws.set_column(1, 1, 52)
    ws.set_column(2, 2, 15)
    ws.set_column(19, 19, 15)
    w2 = wb.add_worksheet("bantu")
    for i, x in enumerate(
        ("Sumber dana", "DAU", "DAU Earmark Kesehatan", "DAK Non Fisik BOK", "Pajak Rokok", "DBHCHT")
    ):
        w2.write(i, 0, x)
    w2.hide()
    wb.close()
    return {
        "cerita": "RAK Dinkes dalam ribuan, 12 kolom bulan disembunyikan di antara jumlah triwulan, jumlah dengan rumus, lembar "
        "bantu tersembunyi; semua jumlah benar.",
        "dokumen": [{"berkas": b, "lembar": "RAK", "jenis": ["rak"], "baris": [len(isi), len(isi)], "angka": angka}],
        "bukan": [(b, "bantu")],
        "salah": [],
    }


# ------------------------------------------------------------------ 4
def l04_rkt_lebar(folder: Path) -> dict:
    b = "RKT RSUD TA 2025.xlsx"
    wb = Workbook()
    lb = Lb(wb.active, b)
    ws = lb.ws
    ws.title = "RKT"
    lb.gab("A1:R1", "RENCANA KINERJA TAHUNAN (RKT)\nRUMAH SAKIT UMUM DAERAH KOTA MUARO BATANG", tebal=True, tengah=True)
    lb.gab("A2:R2", "TAHUN 2025", tebal=True, tengah=True)

    def kepala(r):
        lb.gab(f"A{r}:C{r}", "TUJUAN RENSTRA", tebal=True, tengah=True)
        lb.gab(f"D{r}:F{r}", "SASARAN RENSTRA", tebal=True, tengah=True)
        lb.gab(f"G{r}:J{r}", "PROGRAM", tebal=True, tengah=True)
        lb.gab(f"K{r}:N{r}", "KEGIATAN", tebal=True, tengah=True)
        lb.gab(f"O{r}:R{r}", "SUB KEGIATAN", tebal=True, tengah=True)
        for k in "ADGKO":
            i = ord(k) - 64
            lb.gab(f"{k}{r + 1}:{k}{r + 2}", "URAIAN", tebal=True, tengah=True)
            lb.gab(f"{L(i + 1)}{r + 1}:{L(i + 1)}{r + 2}", "INDIKATOR", tebal=True, tengah=True)
            if k in "AD":
                lb.gab(f"{L(i + 2)}{r + 1}:{L(i + 2)}{r + 2}", "TARGET", tebal=True, tengah=True)
            else:
                lb.gab(f"{L(i + 2)}{r + 1}:{L(i + 3)}{r + 1}", "TARGET", tebal=True, tengah=True)
                lb.t(f"{L(i + 2)}{r + 2}", "K", tebal=True, tengah=True)
                lb.t(f"{L(i + 3)}{r + 2}", "Rp.", tebal=True, tengah=True)
        for i in range(18):
            lb.t(f"{L(i + 1)}{r + 3}", f"({i + 1})", tengah=True)
        return r + 4

    pohon = [  # sasaran, program, kegiatan, sub
        (
            "Meningkatnya mutu\npelayanan rumah sakit",
            "Nilai akreditasi rumah sakit",
            "Paripurna",
            None,
            [
                (
                    "Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat",
                    "Persentase capaian SPM rumah sakit",
                    "92 %",
                    [
                        (
                            "Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP",
                            "Persentase sarana prasarana RS\nsesuai standar",
                            "85 %",
                            [
                                ("Pengembangan Rumah Sakit", "Jumlah gedung yang dikembangkan", "1 unit", 7438250000),
                                (
                                    "Rehabilitasi dan Pemeliharaan Rumah Sakit",
                                    "Jumlah gedung yang dipelihara",
                                    "4 unit",
                                    865400000,
                                ),
                                (
                                    "Pengadaan Alat Kesehatan/Alat Penunjang Medik",
                                    "Jumlah alat kesehatan yang diadakan",
                                    "37 unit",
                                    5219875000,
                                ),
                                (
                                    "Pengadaan Obat, Bahan Habis Pakai",
                                    "Jumlah paket obat tersedia",
                                    "12 paket",
                                    1947300000,
                                ),
                            ],
                        ),
                        (
                            "Penyediaan Layanan Kesehatan Rujukan",
                            "Persentase pasien rujukan\nyang dilayani",
                            "100 %",
                            [
                                (
                                    "Operasional Pelayanan Rumah Sakit",
                                    "Jumlah dokumen operasional",
                                    "12 dokumen",
                                    2136480000,
                                ),
                                (
                                    "Pelaksanaan Akreditasi Fasilitas Kesehatan",
                                    "Jumlah faskes yang terakreditasi",
                                    "1 unit",
                                    247650000,
                                ),
                            ],
                        ),
                    ],
                )
            ],
        ),
        (
            "Meningkatnya\nkompetensi tenaga\nkesehatan",
            "Persentase nakes bersertifikat",
            "88 %",
            None,
            [
                (
                    "Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan",
                    "Persentase SDMK yang\nditingkatkan kompetensinya",
                    "60 %",
                    [
                        (
                            "Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDMK",
                            "Jumlah SDMK dilatih",
                            "145 orang",
                            [
                                (
                                    "Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDM Kesehatan",
                                    "Jumlah SDM yang mengikuti pelatihan",
                                    "145 orang",
                                    418925000,
                                )
                            ],
                        )
                    ],
                )
            ],
        ),
        (
            "Meningkatnya tata kelola\nrumah sakit",
            "Nilai SAKIP RSUD",
            "76,50",
            None,
            [
                (
                    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                    "Indeks kepuasan layanan internal",
                    "84,00",
                    [
                        (
                            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                            "Persentase dokumen tepat waktu",
                            "100 %",
                            [
                                (
                                    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                                    "Jumlah dokumen perencanaan",
                                    "6 dokumen",
                                    42380000,
                                ),
                                ("Evaluasi Kinerja Perangkat Daerah", "Jumlah laporan evaluasi", "4 laporan", 31745000),
                            ],
                        ),
                        (
                            "Administrasi Keuangan Perangkat Daerah",
                            "Persentase administrasi\nkeuangan tertib",
                            "100 %",
                            [
                                (
                                    "Penyediaan Gaji dan Tunjangan ASN",
                                    "Jumlah orang yang menerima gaji",
                                    "312 orang/bulan",
                                    21684930000,
                                )
                            ],
                        ),
                        (
                            "Peningkatan Pelayanan BLUD",
                            "Tingkat kemandirian BLUD",
                            "64 %",
                            [
                                (
                                    "Pelayanan dan Penunjang Pelayanan BLUD",
                                    "Jumlah BLUD yang menyediakan pelayanan",
                                    "1 unit kerja",
                                    33572600000,
                                )
                            ],
                        ),
                    ],
                )
            ],
        ),
    ]
    r = kepala(4)
    subs = kegs = 0
    rp = {"J": [], "N": [], "R": []}
    blok = [(r, None)]

    def g(kol, a, z, v):
        if z > a:
            lb.gab(f"{kol}{a}:{kol}{z}", v)
        else:
            lb.t(f"{kol}{a}", v)

    awal_tujuan = r
    tuj = ("Meningkatnya derajat\nkesehatan masyarakat", "Indeks kepuasan\nmasyarakat RSUD", "86,25")
    for si, (sas, ins, ts, _, progs) in enumerate(pohon):
        if si == 2:  # halaman baru: kepala diulang
            for k, v in zip("ABC", tuj):
                g(k, awal_tujuan, r - 1, v)
            r = kepala(r)
            awal_tujuan = r
        s0 = r
        for pn, pi, pt, kegl in progs:
            p0 = r
            pj = 0
            kc = []
            for kn, ki, kt, sl in kegl:
                k0 = r
                kegs += 1
                for sn, s_i, st, v in sl:
                    lb.t(f"O{r}", sn)
                    lb.t(f"P{r}", s_i)
                    lb.t(f"Q{r}", st, tengah=True)
                    lb.n(f"R{r}", v, tulis=rib(v))
                    rp["R"].append((r, v))
                    subs += 1
                    r += 1
                kv = sum(x[3] for x in sl)
                for k, x in zip("KLM", (kn, ki, kt)):
                    g(k, k0, r - 1, x)
                lb.n(f"N{k0}", kv, tulis=rib(kv))
                if r - 1 > k0:
                    ws.merge_cells(f"N{k0}:N{r - 1}")
                lb.jml(f"N{k0}", [f"R{i}" for i in range(k0, r)])
                kc.append(f"N{k0}")
                rp["N"].append((k0, kv))
                pj += kv
            for k, x in zip("GHI", (pn, pi, pt)):
                g(k, p0, r - 1, x)
            lb.n(f"J{p0}", pj, tulis=rib(pj))
            if r - 1 > p0:
                ws.merge_cells(f"J{p0}:J{r - 1}")
            lb.jml(f"J{p0}", kc)
            rp["J"].append((p0, pj))
        for k, x in zip("DEF", (sas, ins, ts)):
            g(k, s0, r - 1, x)
    for k, v in zip("ABC", tuj):
        g(k, awal_tujuan, r - 1, v)
    lb.gab(f"A{r}:I{r}", "Jumlah Belanja RSUD", tebal=True, tengah=True)
    for k in "JNR":
        v = sum(x for _, x in rp[k])
        lb.n(f"{k}{r}", v, tulis=rib(v), tebal=True)
        lb.jml(f"{k}{r}", [f"{k}{i}" for i, _ in rp[k]])
    ttd(lb, r + 2, "P", "Muaro Batang, 8 Januari 2025", "Direktur RSUD Kota Muaro Batang")
    for i in range(1, 19):
        ws.column_dimensions[L(i)].width = 17
    wb.save(folder / b)
    return {
        "cerita": "RKT bentuk lebar 18 kolom disalin dari Word: sel digabung ke bawah, baris patah di sel, kepala diulang di tengah, "
        "Rp program/kegiatan/sub bersisian; semua jumlah benar.",
        "dokumen": [lb.dok(["rkt"], [subs, subs + kegs + 3 + 3 + 2])],
        "bukan": [],
        "salah": [],
    }


# ------------------------------------------------------------------ 5
def l05_pk_direktur_dpa(folder: Path) -> dict:
    b, b2 = "PK Direktur 2025.xlsx", "Ringkasan DPA 2025.xlsx"
    isi = [
        (0, "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", 0),
        (1, "Administrasi Umum Perangkat Daerah", 0),
        (2, "Penyediaan Peralatan dan Perlengkapan Kantor", 184650000),
        (2, "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", 236475000),
        (1, "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", 0),
        (2, "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", 1428360000),
        (2, "Penyediaan Jasa Pelayanan Umum Kantor", 3916740000),
        (1, "Peningkatan Pelayanan BLUD", 0),
        (2, "Pelayanan dan Penunjang Pelayanan BLUD", 41250000000),
        (0, "Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat", 0),
        (1, "Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP", 0),
        (2, "Pengadaan Prasarana dan Pendukung Fasilitas Pelayanan Kesehatan", 1673285000),
        (2, "Pengadaan Alat Kesehatan/Alat Penunjang Medik", 8547910000),
        (1, "Penyelenggaraan Sistem Informasi Kesehatan secara Terintegrasi", 0),
        (2, "Pengelolaan Sistem Informasi Kesehatan", 392800000),
        (0, "Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan", 0),
        (1, "Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDM Kesehatan", 0),
        (2, "Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDM Kesehatan", 527340000),
    ]
    lev = [x[0] for x in isi]
    nil = [x[0] for x in naik(lev, [[x[2]] if x[2] else None for x in isi])]
    prog = [(isi[i][1], nil[i]) for i in range(len(isi)) if lev[i] == 0]
    tot = sum(v for _, v in prog)

    wb = Workbook()
    ws = wb.active
    ws.title = "Pernyataan"
    p = Lb(ws, b)
    p.t("B2", "PERJANJIAN KINERJA TAHUN 2025", tebal=True, gulung=False)
    for i, x in enumerate(
        (
            "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil,",
            "kami yang bertandatangan di bawah ini :",
            "Nama      : NAMA PEJABAT",
            "Jabatan   : Direktur RSUD Bukik Gadang",
            "selanjutnya disebut PIHAK PERTAMA",
            "Nama      : NAMA BUPATI",
            "Jabatan   : Bupati Bukik Gadang",
            "selaku atasan langsung pihak pertama, selanjutnya disebut PIHAK KEDUA",
            "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini.",
        )
    ):
        p.t(f"B{4 + i}", x, gulung=False)
    lb = Lb(wb.create_sheet("Lampiran"), b)
    ws = lb.ws
    lb.gab("A1:G1", "LAMPIRAN PERJANJIAN KINERJA TAHUN 2025", tebal=True, tengah=True)
    lb.gab("A2:G2", "DIREKTUR RUMAH SAKIT UMUM DAERAH BUKIK GADANG", tebal=True, tengah=True)
    for k, v in zip("ABCDE", ("No", "Sasaran\nStrategis", "Indikator Kinerja", "Satuan", "Target")):
        lb.t(f"{k}4", v, tebal=True, tengah=True, garis=True)
    for i, k in enumerate("ABCDE"):
        lb.t(f"{k}5", f"({i + 1})", tengah=True, garis=True)
    sas = [
        (
            "Meningkatnya mutu\npelayanan kesehatan\nrujukan",
            [
                ("Nett Death Rate (angka kematian > 48 jam)", "‰", "21.5", "21,5"),
                ("Waktu tunggu rawat jalan", "menit", "55", 55),
                ("Emergency response time", "menit", "4.5", "4,5"),
                ("Bed Occupancy Rate (BOR)", "%", "72", 72),
            ],
        ),
        (
            "Meningkatnya kepuasan\npasien",
            [
                ("Indeks Kepuasan Masyarakat", "indeks", "87.4", "87,40"),
                ("Jumlah pengaduan yang tidak tertangani", "kasus", "3", 3),
            ],
        ),
        ("Meningkatnya kemandirian\nkeuangan RSUD", [("Cost Recovery Rate", "%", "78.25", "78,25")]),
    ]
    r, nind = 6, 0
    for no, (s, ind) in enumerate(sas, 1):
        a = r
        for nm, sat, ben, tul in ind:
            lb.t(f"C{r}", nm, garis=True)
            lb.t(f"D{r}", sat, tengah=True, garis=True)
            lb.n(f"E{r}", tul, tulis=tul, benar=ben, fmt="General")
            r += 1
            nind += 1
        for k, v in (("A", no), ("B", s)):
            if r - 1 > a:
                lb.gab(f"{k}{a}:{k}{r - 1}", v)
            else:
                lb.t(f"{k}{a}", v)
    r += 1
    lb.t(f"A{r}", "No", tebal=True, tengah=True)
    lb.gab(f"B{r}:C{r}", "Program", tebal=True, tengah=True)
    lb.gab(f"D{r}:E{r}", "Anggaran", tebal=True, tengah=True)
    lb.gab(f"F{r}:G{r}", "Keterangan", tebal=True, tengah=True)
    r += 1
    lb.t(f"A{r}", "(1)", tengah=True)
    lb.gab(f"B{r}:C{r}", "(2)", tengah=True)
    lb.gab(f"D{r}:E{r}", "(3)", tengah=True)
    lb.gab(f"F{r}:G{r}", "(4)", tengah=True)
    r += 1
    r0 = r
    for i, (nm, v) in enumerate(prog):
        lb.t(f"A{r}", f"{i + 1}.", tengah=True)
        lb.gab(f"B{r}:C{r}", nm)
        lb.t(f"D{r}", "Rp.")
        lb.n(f"E{r}", v)
        lb.gab(f"F{r}:G{r}", ("APBD / BLUD", "APBD / DAK", "APBD")[i])
        r += 1
    lb.gab(f"A{r}:C{r}", "Total Keseluruhan", tebal=True, tengah=True)
    lb.t(f"D{r}", "Rp.", tebal=True)
    lb.n(f"E{r}", tot, tebal=True)
    lb.jml(f"E{r}", [f"E{i}" for i in range(r0, r)])
    lb.t(f"B{r + 2}", "Bupati Bukik Gadang,\n\n\n\nNAMA BUPATI", tebal=True)
    ttd(lb, r + 2, "E", "Bukik Gadang, 6 Januari 2025", "Direktur RSUD Bukik Gadang,")
    lb.lebar(A=6, B=28, C=40, D=10, E=20, F=12, G=12)
    wb.save(folder / b)

    wb2 = Workbook()
    q = Lb(wb2.active, b2)
    q.ws.title = "DPA"
    q.t("B2", "Ringkasan DPA RSUD Bukik Gadang per Program, Kegiatan dan Sub Kegiatan", tebal=True, gulung=False)
    q.t("B3", "Tahun Anggaran 2025", gulung=False)
    # kolom awal menandai tingkat: B program, C kegiatan, D sub
    q.gab("B5:D5", "Program / Kegiatan / Sub Kegiatan", tebal=True, tengah=True)
    q.gab("E5:F5", "Jumlah Anggaran", tebal=True, tengah=True)
    q.t("G5", "Sumber Dana", tebal=True, tengah=True)
    q.gab("B6:D6", "Jumlah Belanja RSUD", tebal=True)
    q.t("E6", "Rp.", tebal=True)
    q.n("F6", tot, tulis=rib(tot) + ",00", tebal=True)
    rr = [7 + i for i in range(len(isi))]
    for r, (lv, nm, _), v in zip(rr, isi, nil):
        q.t(f"{'BCD'[lv]}{r}", nm, tebal=lv == 0, gulung=False)
        q.t(f"E{r}", "Rp.")
        q.n(f"F{r}", v, tulis=rib(v) + ",00", tebal=lv == 0)
        if lv == 2:
            q.t(f"G{r}", "BLUD" if "BLUD" in nm else "DAK Fisik" if "Alat Kes" in nm else "DAU")
    for i in range(len(isi)):
        a = anak_langsung(lev, i)
        if a:
            q.jml(f"F{rr[i]}", [f"F{rr[j]}" for j in a])
    q.jml("F6", [f"F{rr[i]}" for i in range(len(isi)) if lev[i] == 0])
    q.lebar(A=2, B=3, C=3, D=75, E=4, F=24, G=12)
    wb2.save(folder / b2)
    return {
        "cerita": "PK direktur RSUD dengan dua tabel (indikator bersatuan, lalu program dengan 'Rp.' di kolom sendiri) dan berkas DPA "
        "ringkas yang cocok, tingkat hanya dari kolom awal, total di atas; semua benar.",
        "dokumen": [lb.dok(["pk"], [nind + 3, nind + 3 + 3]), q.dok(["dpa"], [len(isi), len(isi) + 1])],
        "bukan": [(b, "Pernyataan")],
        "salah": [],
    }


# ------------------------------------------------------------------ 6
def l06_pengukuran_negatif(folder: Path) -> dict:
    b = "Pengukuran Kinerja RSUD 2024.xlsx"
    wb = Workbook()
    lb = Lb(wb.active, b)
    ws = lb.ws
    ws.title = "Pengukuran"
    lb.gab("A1:L1", "PENGUKURAN KINERJA", tebal=True, tengah=True)
    lb.t("A2", "Nama Unit", gulung=False)
    lb.t("C2", ": RSUD Pakan Sinayan", gulung=False)
    lb.t("A3", "Tahun Anggaran", gulung=False)
    lb.t("C3", ": 2024", gulung=False)
    kep = ("NO", "SASARAN\nSTRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET", "REALISASI", "CAPAIAN\n(%)", "PROGRAM")
    for i, k in enumerate(kep):
        lb.gab(f"{L(i + 1)}5:{L(i + 1)}6", k, tebal=True, tengah=True)
    lb.gab("I5:K5", "ANGGARAN (Rp.)", tebal=True, tengah=True)
    for k, v in zip("IJK", ("PAGU", "REALISASI", "%")):
        lb.t(f"{k}6", v, tebal=True, tengah=True)
    lb.gab("L5:L6", "KET", tebal=True, tengah=True)
    for i in range(12):
        lb.t(f"{L(i + 1)}7", i + 1, tengah=True)
    D = Decimal
    sas = [
        (
            "Menurunnya angka\nkematian di rumah sakit",
            [
                ("Angka kematian umum (Gross Death Rate) *)", "per 1000", "36", "33.3"),
                ("Angka kematian > 48 jam (Nett Death Rate) *)", "per 1000", "20", "21"),
                ("Angka kematian ibu melahirkan di RS *)", "kasus", "4", "3"),
            ],
            [("Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat", 9384625000, 8917482650)],
        ),
        (
            "Meningkatnya kecepatan\ndan mutu pelayanan",
            [
                ("Waktu tunggu pelayanan rawat jalan *)", "menit", "60", "52.5"),
                ("Waktu tunggu hasil laboratorium *)", "menit", "120", "132"),
                ("Bed Occupancy Rate", "%", "70", "64.4"),
                ("Indeks Kepuasan Masyarakat", "nilai", "85", "86.36"),
            ],
            [("Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan", 486350000, 441297500)],
        ),
        (
            "Meningkatnya akuntabilitas\nkinerja RSUD",
            [("Nilai evaluasi AKIP", "nilai", "75", "74.25"), ("Cost Recovery Rate", "%", "80", "83.2")],
            [("Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", 31742860000, 29863174825)],
        ),
    ]
    r, caps, pr, n = 8, [], [], 0
    for no, (s, ind, pg) in enumerate(sas, 1):
        a = r
        for nm, sat, t, x in ind:
            t, x = D(t), D(x)
            c = (((2 * t - x) if "*)" in nm else x) / t * 100).quantize(D("0.01"), ROUND_HALF_UP)
            caps.append(c)
            lb.t(f"C{r}", nm)
            lb.t(f"D{r}", sat, tengah=True)
            lb.n(f"E{r}", str(t), tulis=float(t), fmt="General")
            lb.n(f"F{r}", str(x), tulis=float(x), fmt="General")
            lb.n(f"G{r}", str(c), tulis=float(c), fmt="0.00")
            if c < 100:
                lb.t(f"L{r}", "tidak tercapai")
            n += 1
            r += 1
        lb.gab(f"A{a}:A{r - 1}", no)
        lb.gab(f"B{a}:B{r - 1}", s)
        nm, p, q = pg[0]
        lb.t(f"H{a}", nm)
        lb.n(f"I{a}", p)
        lb.n(f"J{a}", q)
        lb.n(f"K{a}", persen(q, p), tulis=float(persen(q, p)), fmt="0.00")
        for k in "HIJK":
            ws.merge_cells(f"{k}{a}:{k}{r - 1}")
        pr.append((a, nm, p, q))
    rata = (sum(caps) / len(caps)).quantize(D("0.01"), ROUND_HALF_UP)
    lb.gab(f"A{r}:F{r}", "Rata-rata Capaian / Total Keseluruhan", tebal=True, tengah=True)
    lb.n(f"G{r}", rata, tulis=float(rata), fmt="0.00", tebal=True)
    P, Q = sum(x[2] for x in pr), sum(x[3] for x in pr)
    lb.n(f"I{r}", P, tebal=True)
    lb.n(f"J{r}", Q, tebal=True)
    lb.n(f"K{r}", persen(Q, P), tulis=float(persen(Q, P)), fmt="0.00", tebal=True)
    for k in "IJ":
        lb.jml(f"{k}{r}", [f"{k}{x[0]}" for x in pr])
    lb.t(
        f"A{r + 1}",
        "*) indikator negatif (makin rendah makin baik), capaian = {(2 x Target) - Realisasi} / Target x 100 %",
        miring=True,
        gulung=False,
    )
    r += 3
    for i, (x, v) in enumerate(
        (("Jumlah Anggaran Program Tahun 2024", P), ("Jumlah Realisasi Anggaran Program Tahun 2024", Q))
    ):
        lb.t(f"B{r + i}", x, gulung=False)
        lb.t(f"E{r + i}", ": Rp.", gulung=False)
        lb.n(f"F{r + i}", v, tulis=rib(v) + ",-")
    lb.t(f"B{r + 2}", "Persentase Realisasi Anggaran Tahun 2024", gulung=False)
    lb.t(f"E{r + 2}", ":", gulung=False)
    lb.n(f"F{r + 2}", persen(Q, P), tulis=kom(persen(Q, P)) + " %")
    ttd(lb, r + 5, "I", "Pakan Sinayan, 20 Januari 2025", "Direktur")
    lb.lebar(A=5, B=26, C=40, D=10, E=10, F=18, G=10, H=34, I=18, J=18, K=8, L=15)
    # lembar grafik kecil: bukan dokumen
    w3 = wb.create_sheet("Kontak")
    for i, x in enumerate(("Kontak penyusun", "Subbag Perencanaan dan Evaluasi", "Ruang 2.04", "ext. 114")):
        w3.cell(i + 1, 1, x)
    wb.save(folder / b)
    return {
        "cerita": "Pengukuran RSUD: kolom satuan, indikator negatif (angka kematian, waktu tunggu) ditandai *) dengan rumus (2T-R)/T, "
        "program dan anggaran di kanan digabung ke bawah, tiga baris anggaran di kaki; semua benar.",
        "dokumen": [lb.dok(["pengukuran", "kinerja-anggaran"], [n, n + 3])],
        "bukan": [(b, "Kontak")],
        "salah": [],
    }


# ------------------------------------------------------------------ 7
def l07_pegawai(folder: Path) -> dict:
    b = "data kepegawaian RSUD des 2024.xlsx"
    wb = Workbook()
    lb = Lb(wb.active, b)
    ws = lb.ws
    ws.title = "Tabel 2.1"
    lb.t(
        "A1",
        "Tabel 2.1\nJumlah Pegawai RSUD Rimbo Alai menurut Jenis Tenaga, Status dan Jenis Kelamin per 31 Desember 2024",
        tebal=True,
        gulung=False,
    )
    lb.gab("A3:A5", "No.", tebal=True, tengah=True)
    lb.gab("B3:B5", "Jenis Tenaga", tebal=True, tengah=True)
    lb.gab("C3:H3", "Status Kepegawaian", tebal=True, tengah=True)
    for a, z, nm in (("C", "D", "PNS"), ("E", "F", "PPPK"), ("G", "H", "BLUD")):
        lb.gab(f"{a}4:{z}4", nm, tebal=True, tengah=True)
        lb.t(f"{a}5", "L", tebal=True, tengah=True)
        lb.t(f"{z}5", "P", tebal=True, tengah=True)
    lb.gab("I3:I5", "Jumlah\n(orang)", tebal=True, tengah=True)
    lb.gab("J3:J5", "Ket", tebal=True, tengah=True)
    for i in range(10):
        lb.t(f"{L(i + 1)}6", f"({i + 1})", tengah=True)
    grup = [
        (
            "I",
            "Tenaga Medis",
            [
                ("Dokter spesialis", (9, 7, 0, 0, 2, 1)),
                ("Dokter umum", (4, 11, 1, 3, 2, 5)),
                ("Dokter gigi", (0, 3, 0, 1, 0, 0)),
            ],
        ),
        (
            "II",
            "Tenaga Keperawatan dan\nKebidanan",
            [
                ("Perawat", (18, 74, 6, 21, 9, 37)),
                ("Bidan", (0, 41, 0, 12, 0, 19)),
                ("Terapis gigi dan mulut", (1, 4, 0, 0, 0, 0)),
            ],
        ),
        (
            "III",
            "Tenaga Kesehatan Lainnya",
            [
                ("Apoteker", (2, 8, 0, 2, 0, 3)),
                ("Tenaga teknis kefarmasian", (1, 9, 0, 4, 1, 6)),
                ("Ahli teknologi laboratorium medik", (3, 10, 0, 2, 0, 4)),
                ("Radiografer", (4, 5, 1, 0, 1, 1)),
                ("Nutrisionis", (0, 7, 0, 1, 0, 0)),
            ],
        ),
        (
            "IV",
            "Tenaga Non Kesehatan",
            [
                ("Administrasi", (11, 16, 2, 4, 8, 13)),
                ("Satpam", (0, 0, 0, 0, 16, 2)),
                ("Sopir ambulans", (2, 0, 0, 0, 5, 0)),
            ],
        ),
    ]
    r, jr, n = 7, [], 0
    total = [0] * 6
    for rom, nm, ang in grup:
        lb.t(f"A{r}", rom, tebal=True, tengah=True)
        lb.t(f"B{r}", nm, tebal=True)
        r += 1
        r0 = r
        for i, (x, v) in enumerate(ang, 1):
            lb.t(f"A{r}", i, tengah=True)
            lb.t(f"B{r}", x)
            for k, y in zip("CDEFGH", v):
                lb.n(f"{k}{r}", y, tulis="-" if y == 0 else y)
            lb.n(f"I{r}", sum(v))
            lb.jml(f"I{r}", [f"{k}{r}" for k in "CDEFGH"])
            r += 1
            n += 1
        js = [sum(c) for c in zip(*(v for _, v in ang))]
        total = [a + c for a, c in zip(total, js)]
        lb.gab(f"A{r}:B{r}", f"Jumlah {rom}", tebal=True, tengah=True)
        for k, y in zip("CDEFGHI", js + [sum(js)]):
            lb.n(f"{k}{r}", y, tulis="-" if y == 0 else y, tebal=True)
            lb.jml(f"{k}{r}", [f"{k}{i}" for i in range(r0, r)])
        jr.append(r)
        r += 1
    lb.gab(f"A{r}:B{r}", "Jumlah I + II + III + IV", tebal=True, tengah=True)
    for k, y in zip("CDEFGHI", total + [sum(total)]):
        lb.n(f"{k}{r}", y, tebal=True)
        lb.jml(f"{k}{r}", [f"{k}{i}" for i in jr])
    N = sum(total)
    lb.t(f"A{r + 1}", "Sumber : Subbag Umum dan Kepegawaian RSUD Rimbo Alai", miring=True, gulung=False)
    lb.lebar(A=6, B=36, I=11, J=12)
    pg = lb.dok(["pegawai"], [n, n + len(grup)])

    l2 = Lb(wb.create_sheet("Tabel 2.2"), b)
    l2.t("A1", "Tabel 2.2", tebal=True, gulung=False)
    l2.t("A2", "Pegawai menurut Tingkat Pendidikan, Keadaan 31 Desember 2024", tebal=True, gulung=False)
    for k, v in zip("ABCD", ("No", "Pendidikan", "Jumlah (orang)", "Persentase")):
        l2.t(f"{k}4", v, tebal=True, tengah=True)
    pend = [("S2 / Spesialis", 31), ("S1 / D.IV / Profesi", 198), ("D.III", 176), ("SLTA / sederajat", 0)]
    pend[3] = (pend[3][0], N - sum(x for _, x in pend))
    assert pend[3][1] > 0
    for i, (x, v) in enumerate(pend):
        r = 5 + i
        l2.t(f"A{r}", i + 1)
        l2.t(f"B{r}", x)
        l2.n(f"C{r}", v)
        l2.n(f"D{r}", persen(v, N), tulis=float(persen(v, N) / 100), fmt="0.00%")
    l2.gab("A9:B9", "Total Keseluruhan", tebal=True, tengah=True)
    l2.n("C9", N, tebal=True)
    l2.n("D9", "100", tulis=1, fmt="0.00%", tebal=True)
    l2.jml("C9", [f"C{i}" for i in range(5, 9)])
    wb.save(folder / b)
    return {
        "cerita": "Tabel pegawai RSUD: kepala tiga baris (status, L/P), baris nomor, nihil ditulis '-', Jumlah I..IV lalu Jumlah I + II + "
        "III + IV, lembar kedua menurut pendidikan dengan total sama; semua jumlah benar.",
        "dokumen": [pg, l2.dok(["pegawai"], [4, 4])],
        "bukan": [],
        "salah": [],
    }


# ------------------------------------------------------------------ 8 (salah)
def l08_evaluasi_renja(folder: Path) -> dict:
    b = "Evaluasi Renja Dinkes TW IV 2024.xlsx"
    rnd = random.Random(88)
    wb = Workbook()
    lb = Lb(wb.active, b)
    ws = lb.ws
    ws.title = "E.81"
    ak = "Y"
    lb.gab(f"A1:{ak}1", "EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH", tebal=True, tengah=True)
    lb.gab(f"A2:{ak}2", "DINAS KESEHATAN KABUPATEN SUNGAI LIMAU MANIH", tebal=True, tengah=True)
    lb.gab(f"A3:{ak}3", "TRIWULAN IV TAHUN 2024", tebal=True, tengah=True)
    tunggal = [
        ("A", "No"),
        ("B", "Program / Kegiatan /\nSub Kegiatan"),
        ("C", "Indikator Kinerja Program (outcome) /\nKegiatan (output)"),
        ("D", "Satuan"),
    ]
    for k, v in tunggal:
        lb.gab(f"{k}5:{k}7", v, tebal=True, tengah=True)
    grup = [
        ("Target Renstra PD\npada Tahun 2026", 0),
        ("Realisasi Capaian Kinerja Renstra\ns/d Renja Tahun Lalu (2023)", 0),
        ("Target Kinerja dan Anggaran\nRenja Tahun 2024", 0),
        ("I", 1),
        ("II", 1),
        ("III", 1),
        ("IV", 1),
        ("Realisasi Capaian Kinerja dan\nAnggaran Renja 2024", 0),
        ("Realisasi Kinerja dan Anggaran\nRenstra s/d Tahun 2024", 0),
        ("Tingkat Capaian Kinerja dan\nRealisasi Anggaran Renstra (%)", 0),
    ]
    c = 5
    kol = []
    for nm, tw in grup:
        kol.append((L(c), L(c + 1)))
        if tw:
            lb.gab(f"{L(c)}6:{L(c + 1)}6", nm, tebal=True, tengah=True)
        else:
            lb.gab(f"{L(c)}5:{L(c + 1)}6", nm, tebal=True, tengah=True)
        lb.t(f"{L(c)}7", "K", tebal=True, tengah=True)
        lb.t(f"{L(c + 1)}7", "Rp", tebal=True, tengah=True)
        c += 2
    lb.gab(f"{kol[3][0]}5:{kol[6][1]}5", "Realisasi Kinerja pada Triwulan", tebal=True, tengah=True)
    lb.gab(f"{L(c)}5:{L(c)}7", "Unit PD\nPenanggung\nJawab", tebal=True, tengah=True)
    for k, v in zip("ABCD", (1, 2, 3, 4)):
        lb.t(f"{k}8", v, tengah=True)
    for (a, z), v in zip(kol, ("5", "6", "7", "8", "9", "10", "11", "12 = 8+9+10+11", "13 = 6+12", "14 = 13/5 x 100")):
        lb.gab(f"{a}8:{z}8", v, tengah=True)
    lb.t(f"{L(c)}8", 15, tengah=True)
    # tingkat, nama, indikator, satuan, K: daun (tw1..4, K thn lalu, K renstra), induk persen (lalu, tw.., renstra), pagu
    isi = [
        (
            0,
            "PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT",
            "Persentase capaian SPM kesehatan",
            "%",
            (88, (25, 48, 71, 92), 95, 100),
            0,
        ),
        (
            1,
            "Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan",
            "Persentase puskesmas dengan pelayanan sesuai standar",
            "%",
            (80, (20, 44, 68, 86), 88, 96),
            0,
        ),
        (
            2,
            "Pengelolaan Pelayanan Kesehatan Ibu Hamil",
            "Jumlah ibu hamil yang mendapat pelayanan",
            "orang",
            (9420, (1180, 1245, 1196, 1207), 4900, 19500),
            512640000,
        ),
        (
            2,
            "Pengelolaan Pelayanan Kesehatan Orang Terduga Tuberkulosis",
            "Jumlah orang terduga TBC yang dilayani",
            "orang",
            (3815, (486, 512, 547, 498), 2100, 8200),
            318275000,
        ),
        (
            2,
            "Pengelolaan Surveilans Kesehatan",
            "Jumlah dokumen surveilans",
            "dokumen",
            (24, (3, 3, 3, 3), 12, 48),
            164930000,
        ),
        (
            1,
            "Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP",
            "Persentase faskes sesuai standar",
            "%",
            (64, (12, 30, 52, 70), 72, 85),
            0,
        ),
        (
            2,
            "Rehabilitasi dan Pemeliharaan Puskesmas",
            "Jumlah puskesmas yang direhabilitasi",
            "unit",
            (7, (0, 1, 1, 1), 4, 15),
            2847350000,
        ),
        (2, "Pengadaan Obat, Vaksin", "Jumlah paket obat dan vaksin", "paket", (18, (2, 3, 2, 2), 9, 38), 3965420000),
        (
            0,
            "PROGRAM SEDIAAN FARMASI, ALAT KESEHATAN DAN MAKANAN MINUMAN",
            "Persentase apotek dan toko obat berizin",
            "%",
            (82, (21, 45, 66, 90), 90, 98),
            0,
        ),
        (
            1,
            "Penerbitan Sertifikat Produksi Pangan Industri Rumah Tangga",
            "Persentase PIRT yang dibina",
            "%",
            (70, (18, 37, 55, 76), 80, 92),
            0,
        ),
        (
            2,
            "Pengendalian dan Pengawasan Sertifikat PIRT",
            "Jumlah PIRT yang diawasi",
            "IRT",
            (146, (18, 22, 20, 19), 80, 320),
            137580000,
        ),
        (
            2,
            "Penyediaan dan Pengelolaan Data Perizinan Apotek",
            "Jumlah dokumen data perizinan",
            "dokumen",
            (8, (1, 1, 1, 1), 4, 16),
            92465000,
        ),
    ]
    lev = [x[0] for x in isi]

    def uang(p):
        tw = [int(p * rnd.uniform(a, z)) for a, z in ((0.10, 0.16), (0.22, 0.28), (0.21, 0.27), (0.20, 0.26))]
        lalu = int(p * rnd.uniform(1.62, 1.88))
        return [p * 4 // 1000 * 1000 + rnd.randrange(10, 90) * 1000000, lalu, p] + tw + [sum(tw), lalu + sum(tw)]

    nil = naik(lev, [uang(x[5]) if x[5] else None for x in isi])
    salah = []
    r0 = 9
    no = [0, 0, 0]
    for i, ((lv, nm, ind, sat, (kl, ktw, kt, kr), _), v) in enumerate(zip(isi, nil)):
        r = r0 + i
        no[lv] += 1
        no[lv + 1 :] = [0] * (2 - lv)
        lb.t(f"A{r}", ".".join(map(str, no[: lv + 1])), tengah=True, tebal=lv == 0)
        lb.t(f"B{r}", nm, tebal=lv == 0, miring=lv == 1)
        lb.t(f"C{r}", ind)
        lb.t(f"D{r}", sat, tengah=True)
        k12 = sum(ktw) if lv == 2 else ktw[-1]
        k13 = kl + k12 if lv == 2 else k12
        ks = [kr, kl, kt, *ktw, k12, k13]
        for (a, z), kv, rp in zip(kol, ks, v):
            lb.n(f"{a}{r}", kv)
            tul = rp
            if z == kol[5][1] and nm == "Rehabilitasi dan Pemeliharaan Puskesmas":
                t = str(rp)
                tul = int(t[:4] + t[5:])
                salah.append({"berkas": b, "lembar": ws.title, "sel": f"{z}{r}", "benar": str(rp)})
            lb.n(f"{z}{r}", rp, tulis=tul, tebal=lv == 0)
        a, z = kol[9]
        lb.n(f"{a}{r}", persen(k13, kr), tulis=float(persen(k13, kr)), fmt="0.00")
        lb.n(f"{z}{r}", persen(v[8], v[0]), tulis=float(persen(v[8], v[0])), fmt="0.00")
        lb.jml(f"{kol[7][1]}{r}", [f"{kol[j][1]}{r}" for j in (3, 4, 5, 6)])
        lb.jml(f"{kol[8][1]}{r}", [f"{kol[j][1]}{r}" for j in (1, 7)])
        if lv == 0:
            lb.t(f"Y{r}", "Bidang Yankes" if i == 0 else "Bidang SDK")
        an = anak_langsung(lev, i)
        for j in range(9) if an else ():
            lb.jml(f"{kol[j][1]}{r}", [f"{kol[j][1]}{r0 + q}" for q in an])
    r = r0 + len(isi)
    lb.gab(f"A{r}:D{r}", "Total Keseluruhan", tebal=True, tengah=True)
    at = [i for i in range(len(isi)) if lev[i] == 0]
    tt = [sum(nil[i][j] for i in at) for j in range(9)]
    for j in range(9):
        lb.n(f"{kol[j][1]}{r}", tt[j], tebal=True)
        lb.jml(f"{kol[j][1]}{r}", [f"{kol[j][1]}{r0 + q}" for q in at])
    lb.n(f"{kol[9][1]}{r}", persen(tt[8], tt[0]), tulis=float(persen(tt[8], tt[0])), fmt="0.00", tebal=True)
    for i, x in enumerate(
        (
            "Catatan : indikator persentase bersifat kumulatif, kolom 12 = realisasi TW IV dan kolom 13 = kolom 12",
            "Faktor pendorong keberhasilan kinerja : dukungan dana BOK dan kader posyandu",
            "Faktor penghambat pencapaian kinerja : keterlambatan lelang rehabilitasi puskesmas",
            "Tindak lanjut yang diperlukan dalam triwulan berikutnya : percepatan pengadaan melalui e-katalog",
        )
    ):
        lb.t(f"A{r + 2 + i}", x, gulung=False)
    ttd(lb, r + 8, "V", "Sungai Limau Manih, 10 Januari 2025", "Kepala Dinas Kesehatan")
    lb.lebar(A=7, B=44, C=36, D=10, Y=16)
    for a, z in kol:
        ws.column_dimensions[a].width = 9
        ws.column_dimensions[z].width = 17
    wb.save(folder / b)
    return {
        "cerita": "Evaluasi Renja E.81 Dinkes: K dan Rp bersisian, kepala tiga baris + nomor dengan rumus, nomor bertingkat 1.1.1; satu "
        "digit hilang pada Rp triwulan III satu sub kegiatan.",
        "dokumen": [lb.dok(["evaluasi-renja"], [len(isi), len(isi)])],
        "bukan": [],
        "salah": salah,
    }
