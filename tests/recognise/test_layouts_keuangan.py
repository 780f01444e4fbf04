"""Layouts of money: SIPD exports, realisasi forms, DPA forms. Each sheet is made here, with a quirk that is in use."""

from decimal import Decimal
from typing import Any

from tests.recognise.sheets import figures, only, sheet, total_of, tree

N = None
SKPD = ("5.03.0.00.0.00.01.0000", "BADAN CONTOH")
PROGRAM = ("5.03.02", "PROGRAM KEPEGAWAIAN DAERAH")
KEGIATAN = (("5.03.02.2.01", "Pengadaan"), ("5.03.02.2.02", "Mutasi"))
SUB = (("5.03.02.2.01.0001", "Penyusunan Rencana"), ("5.03.02.2.02.0001", "Pengelolaan Mutasi"))
BLANK = (N, N)
ATK, CETAK = ("5.1.02.01.01.0024", "Belanja Alat Tulis"), ("5.1.02.01.01.0026", "Belanja Cetak")

REKAP5_HEAD = [
    "NO", "TAHUN", "KODE URUSAN", "NAMA URUSAN", "KODE SKPD", "NAMA SKPD", "KODE SUB UNIT", "NAMA SUB UNIT",
    "KODE BIDANG URUSAN", "NAMA BIDANG URUSAN", "KODE PROGRAM", "NAMA PROGRAM", "KODE KEGIATAN", "NAMA KEGIATAN",
    "KODE SUB KEGIATAN", "NAMA SUB KEGIATAN", "KODE SUMBER DANA", "NAMA SUMBER DANA", "KODE REKENING", "NAMA REKENING",
    "PAKET/KELOMPOK", "NAMA PAKET/KELOMPOK", "PAGU",
]  # fmt: skip


def rekap5(number: int, kegiatan: Any, sub: Any, rekening: Any, pagu: int) -> list[Any]:
    head = [number, "2021", "5", "UNSUR PENUNJANG", *SKPD, *SKPD, "5.03", "KEPEGAWAIAN", *PROGRAM]
    return [*head, *kegiatan, *sub, "1.1", "PAD", *rekening, N, N, pagu]


def test_rekap5_group_rows_do_not_double_the_money() -> None:
    document = only(sheet([
        REKAP5_HEAD,
        rekap5(1, BLANK, BLANK, BLANK, 3_000_000), rekap5(2, KEGIATAN[0], BLANK, BLANK, 1_000_000),
        rekap5(3, KEGIATAN[0], SUB[0], BLANK, 1_000_000), rekap5(4, KEGIATAN[0], SUB[0], ATK, 400_000),
        rekap5(5, KEGIATAN[0], SUB[0], CETAK, 600_000), rekap5(6, KEGIATAN[1], SUB[1], ATK, 2_000_000),
    ], file="Rekap 5.xlsx"))  # fmt: skip
    assert (document.layout, document.kind) == ("sipd-rekap5", "dpa")
    assert total_of(document, "pagu", "", "rekening") == 3_000_000
    assert [i.code for i in document.of_level("program", "kegiatan", "sub_kegiatan")] == [
        PROGRAM[0], KEGIATAN[0][0], SUB[0][0], KEGIATAN[1][0], SUB[1][0]
    ]  # fmt: skip
    assert figures(next(document.of_level("program"))) == {"pagu": [Decimal(3_000_000)]}
    first = next(document.of_level("rekening"))
    assert [a.level for a in document.ancestors(first)][:3] == ["sub_kegiatan", "kegiatan", "program"]


def lra(codes: tuple[Any, ...], name: str, *amounts: Any) -> list[Any]:
    return [*codes, name, *amounts]


FULL = ("10.701.893.800,00", 100_000, "10.701.993.800,00", "1.000.000,00", "0,00", 1_000_000, "10.700.993.800,00")
SIPD_LRA = [
    ["PEMERINTAH KOTA CONTOH"], ["LAPORAN REALISASI ANGGARAN"], ["REKAPITULASI BELANJA MENURUT URUSAN"],
    ["TAHUN ANGGARAN 2021"], [],
    ["KODE", N, N, N, "URAIAN", "ANGGARAN", N, N, "REALISASI", N, N, "LEBIH / (KURANG)"],
    ["URUSAN", "UNIT", "PROGRAM / KEGIATAN / SUB KEGIATAN", "REKENING", N, "BELANJA", N, "JUMLAH", "BELANJA",
     N, "JUMLAH", N],
    [N, N, N, N, N, "OPERASI", "MODAL", N, "OPERASI", "MODAL", N, N],
    [str(n) for n in range(1, 13)],
    lra(("5", N, N, N), "UNSUR PENUNJANG", *FULL), lra(("5.03", N, N, N), "KEPEGAWAIAN", *FULL),
    lra(("5.03", SKPD[0], N, N), SKPD[1], *FULL), lra(("5.03", SKPD[0], PROGRAM[0], N), PROGRAM[1], *FULL),
    lra(("5.03", SKPD[0], KEGIATAN[0][0], N), "Pengadaan", *FULL), lra(("5.03", SKPD[0], SUB[0][0], N),
    "Penyusunan", *FULL),
    lra(("5.03", SKPD[0], SUB[0][0], "5"), "BELANJA DAERAH", *FULL),
    lra(("5.03", SKPD[0], SUB[0][0], "5.1"), "BELANJA OPERASI", "10.701.893.800,00", 0, 10_701_893_800, 0, 0, 0, 0),
    lra(("5.03", SKPD[0], SUB[0][0], "5.2"), "BELANJA MODAL", "0,00", 100_000, "100.000,00", 0, 0, 0, 0),
    lra(("JUMLAH", N, N, N), N, *FULL),  # type: ignore[arg-type]
]  # fmt: skip


def test_sipd_lra_with_four_code_columns_and_texts_among_numbers() -> None:
    merges = ["A6:D6", "E6:E8", "F6:H6", "I6:K6", "L6:L8", "F7:G7", "I7:J7"]
    document = only(sheet(SIPD_LRA, merges, file="LRA Januari.xlsx"))
    assert (document.layout, document.kind, document.year) == ("sipd-lra", "realisasi", 2021)
    assert [(depth, level, code) for depth, level, code, _ in tree(document)] == [
        (0, "urusan", "5"), (1, "bidang", "5.03"), (2, "opd", SKPD[0]), (3, "program", PROGRAM[0]),
        (4, "kegiatan", KEGIATAN[0][0]), (5, "sub_kegiatan", SUB[0][0]), (6, "rekening", "5"), (7, "rekening", "5.1"),
        (7, "rekening", "5.2"), (0, "total", ""),
    ]  # fmt: skip
    top = figures(document.items[0])
    assert top["pagu"] == [Decimal("10701993800")], "JUMLAH is the figure, its kinds are not added to it"
    assert top["pagu/operasi"] == [Decimal("10701893800")] and top["pagu/modal"] == [Decimal(100_000)]


def test_kinds_of_belanja_without_a_total_column_add_up() -> None:
    rows = [
        ["LAPORAN REALISASI ANGGARAN 2021"], ["Kode", "Uraian", "Operasi", N, "Modal", N],
        [N, N, "Anggaran", "Realisasi", "Anggaran", "Realisasi"],
        ["5.03.02", "PROGRAM KEPEGAWAIAN DAERAH", 1_000_000, 900_000, 500_000, 100_000],
        ["5.03.02.2.01", "Pengadaan", 1_000_000, 900_000, 500_000, 100_000],
    ]  # fmt: skip
    document = only(sheet(rows, ["C2:D2", "E2:F2", "A2:A3", "B2:B3"]))
    assert total_of(document, "pagu", "", "program") == 1_500_000
    assert total_of(document, "realisasi_rp", "", "program") == 1_000_000


def test_rak_months_between_quarters_and_the_total_above() -> None:
    head = ["KODE SKPD", "NAMA SKPD", "KODE PROGRAM", "NAMA PROGRAM", "KODE KEGIATAN", "NAMA KEGIATAN", "KODE AKUN",
            "NAMA AKUN", "TOTAL RAK", "JANUARI", "FEBRUARI", "MARET", "TW I", "APRIL", "MEI", "JUNI",
            "TW II"]  # fmt: skip

    def line(kegiatan: Any, akun: Any, month: int) -> list[Any]:
        return [*SKPD, *PROGRAM, *kegiatan, *akun, 6 * month, *[month] * 3, 3 * month, *[month] * 3, 3 * month]

    rows = [line(KEGIATAN[0], ATK, 10_000), line(KEGIATAN[0], CETAK, 20_000), line(KEGIATAN[1], ATK, 30_000)]
    total = [*[N] * 7, "TOTAL", *[sum(r[c] for r in rows) for c in range(8, 17)]]
    document = only(sheet([["RENCANA ANGGARAN KAS BELANJA TAHUN 2021"], head, total, *rows], name="RAK"))
    assert (document.layout, document.kind) == ("sipd-rak", "rak")
    assert total_of(document, "pagu") == 360_000 and total_of(document, "pagu", "tw1") == 180_000
    assert total_of(document, "pagu", "b02") == 60_000
    assert len(list(document.of_level("kegiatan"))) == 2 and len(list(document.of_level("total"))) == 1


def test_lra_form_tells_hierarchy_by_where_the_text_starts() -> None:
    rows = [
        ["LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA DAERAH"], ["TAHUN ANGGARAN 2021"],
        ["NO URUT", "URAIAN", N, N, "ANGGARAN 2021", N, "REALISASI 2021", "(%)", "REALISASI 2020"],
        [1, 2, N, N, 3, N, 4, 5, 6],
        ["1", "BELANJA", N, N, "3.000.000,00", N, "2.400.000,00", "80,00", "1.000.000,00"],
        ["1.1", N, "BELANJA OPERASI", N, "2.000.000,00", N, "1.600.000,00", "80,00", N],
        ["1.1.1", N, N, "Belanja Pegawai", "1.500.000,00", N, "1.200.000,00", "80,00", N],
        ["1.1.2", N, N, "Belanja Barang dan Jasa", "500.000,00", N, "400.000,00", "80,00", N],
        ["1.2", N, "BELANJA MODAL", N, "1.000.000,00", N, "800.000,00", "80,00", N],
        [N, "JUMLAH BELANJA", N, N, "3.000.000,00", N, "2.400.000,00", "80,00", N],
    ]  # fmt: skip
    document = only(sheet(rows, ["B3:D3", "E3:F3", *(f"E{r}:F{r}" for r in range(5, 11))]))
    assert (document.layout, document.kind, document.year) == ("lra", "realisasi", 2021)
    assert [(d, name) for d, level, _, name in tree(document) if level == "rekening"] == [
        (0, "BELANJA"), (1, "BELANJA OPERASI"), (2, "Belanja Pegawai"), (2, "Belanja Barang dan Jasa"), (1,
        "BELANJA MODAL")
    ]  # fmt: skip
    assert figures(document.items[0]) == {
        "pagu": [Decimal(3_000_000)], "realisasi_rp": [Decimal(2_400_000)], "serapan": [Decimal(80)],
        "realisasi_rp/2020": [Decimal(1_000_000)],
    }  # fmt: skip


def test_lra_programs_without_codes_nest_by_column() -> None:
    rows = [
        ["LAPORAN REALISASI ANGGARAN"], ["DINAS CONTOH KABUPATEN CONTOH"], ["TAHUN ANGGARAN 2022"],
        ["URAIAN", N, N, "ANGGARAN", "REALISASI", "%"],
        ["Program Penunjang Urusan", N, N, 3_000, 2_400, 80], [N, "Administrasi Keuangan", N, 2_000, 1_600, 80],
        [N, N, "Penyediaan Gaji", 2_000, 1_600, 80], [N, "Administrasi Umum", N, 1_000, 800, 80],
        ["Program Kepegawaian", N, N, 100, 50, 50], ["JUMLAH", N, N, 3_100, 2_450, 79.03],
    ]  # fmt: skip
    document = only(sheet(rows, ["A4:C4"]))
    assert [(d, level) for d, level, _, _ in tree(document)] == [
        (0, "program"), (1, "kegiatan"), (2, "sub_kegiatan"), (1, "kegiatan"), (0, "program"), (0, "total")
    ]  # fmt: skip
    assert document.opd == "DINAS CONTOH KABUPATEN CONTOH"


def test_codes_as_numbers_and_texts_with_trailing_dots() -> None:
    rows = [
        ["REALISASI ANGGARAN PER PROGRAM DAN KEGIATAN TAHUN 2021"],
        ["Kode Rekening", "Uraian", "Anggaran (Rp)", "Realisasi (Rp)", "% Real.", "Lebih/(Kurang) (Rp)"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"], [5.03, "KEPEGAWAIAN", 3_000, 2_400, 80, -600],
        ["5.03.02.", "PROGRAM KEPEGAWAIAN DAERAH", 3_000, 2_400, 80, "(600)"],
        ["5.03.02.2.01.", "Pengadaan", 3_000, 2_400, 80, "(600)"], [5.1, "BELANJA OPERASI", 2_000, 1_600, 80, "(400)"],
        ["5.1.02.", "Belanja Barang", 2_000, 1_600, 80, "(400)"], [5.2, "BELANJA MODAL", 1_000, 800, 80, "(200)"],
    ]  # fmt: skip
    document = only(sheet(rows))
    assert [(d, level, code) for d, level, code, _ in tree(document)] == [
        (0, "bidang", "5.03"), (1, "program", "5.03.02"), (2, "kegiatan", "5.03.02.2.01"), (3, "rekening", "5.1"),
        (4, "rekening", "5.1.02"), (3, "rekening", "5.2"),
    ]  # fmt: skip
    assert figures(document.items[1])["sisa"] == [Decimal(-600)]


DPA = [
    ["DOKUMEN PELAKSANAAN ANGGARAN"], ["SATUAN KERJA PERANGKAT DAERAH"], ["Tahun Anggaran 2021"], [],
    ["Urusan Pemerintahan", ":", N, "5 UNSUR PENUNJANG"], ["Program", N, ":", "5.03.02 PROGRAM KEPEGAWAIAN DAERAH"],
    ["Kegiatan", ":", "5.03.02.2.01", "Pengadaan"], ["Organisasi", ":", N, "5.03 BADAN CONTOH"],
    ["Indikator & Tolok Ukur Kinerja Kegiatan"], ["Indikator", "Tolok Ukur Kinerja", N, "Target Kinerja"],
    ["Masukan", "Dana yang dibutuhkan", N, "Rp. 3.000.000"], ["Keluaran", "Jumlah dokumen", N, "2 Dokumen"],
    ["Rincian Anggaran Belanja Langsung"],
    ["Kode Rekening", "Uraian", "Rincian Perhitungan", N, N, "Jumlah (Rp)"],
    [N, N, "Volume", "Satuan", "Harga Satuan", N], ["1", "2", "3", "4", "5", "6 = ( 3 x 5 )"],
    [5, "BELANJA DAERAH", N, N, N, 3_000_000], ["5.1", "BELANJA OPERASI", N, N, N, 3_000_000],
    ["5.1.02.", "Belanja Barang dan Jasa", N, N, N, 3_000_000], [N, "- Kertas HVS", 10, "rim", 50_000, 500_000],
    [N, "- Tinta", 5, "buah", 500_000, 2_500_000], [N, N, N, N, "Jumlah", 3_000_000], [],
    [N, N, N, N, "Kota Contoh, 4 Januari 2021"], [N, N, N, N, "Pengguna Anggaran"], [], [],
    [N, N, N, N, "NAMA KEPALA BADAN"],
]  # fmt: skip


def test_dpa_form_puts_its_accounts_under_the_kegiatan_of_its_head() -> None:
    document = only(sheet(DPA, ["A14:A15", "B14:B15", "C14:E14", "F14:F15"], name="DPA 2.2.1"))
    assert (document.layout, document.kind, document.year) == ("dpa-formulir", "dpa", 2021)
    money = [(d, level, code) for d, level, code, _ in tree(document) if level not in ("indikator", "total")]
    assert money == [
        (0, "urusan", "5"), (1, "program", "5.03.02"), (2, "kegiatan", "5.03.02.2.01"), (3, "rekening", "5"),
        (4, "rekening", "5.1"), (5, "rekening", "5.1.02"), (6, "rincian", ""), (6, "rincian", ""),
    ]  # fmt: skip
    total = next(document.of_level("total"))
    assert total.parent is not None and document.items[total.parent].level == "kegiatan"
    assert total_of(document, "pagu", "", "rincian") == 3_000_000
    assert [n.code for n in document.notes] == ["kolom-perhitungan"], "volume and price: one note, no finding each"


def test_dppa_form_has_two_amounts() -> None:
    rows = [
        ["DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN SKPD"], ["BADAN CONTOH"], ["TAHUN ANGGARAN 2021"],
        ["Kode", "Uraian", "Sebelum Perubahan", N, N, N, "Setelah Perubahan", N, N, N, "Bertambah/(Berkurang)"],
        [N, N, "Volume", "Satuan", "Harga", "Jumlah", "Volume", "Satuan", "Harga", "Jumlah", N], list(range(1, 12)),
        ["5.1", "BELANJA OPERASI", N, N, N, 3_000_000, N, N, N, 3_500_000, 500_000],
        ["5.1.02", "Belanja Barang dan Jasa", N, N, N, 3_000_000, N, N, N, 3_500_000, 500_000],
        [N, "Kertas", 10, "rim", 300_000, 3_000_000, 10, "rim", 350_000, 3_500_000, 500_000],
    ]  # fmt: skip
    document = only(sheet(rows, ["A4:A5", "B4:B5", "C4:F4", "G4:J4", "K4:K5"]))
    assert (document.layout, document.kind) == ("dpa-formulir", "dppa")
    assert figures(document.items[0]) == {
        "pagu/sebelum": [Decimal(3_000_000)], "pagu/setelah": [Decimal(3_500_000)], "selisih": [Decimal(500_000)]
    }  # fmt: skip
    assert [d for d, *_ in tree(document)] == [0, 1, 2]


def realisasi(title: str) -> set[str]:
    rows = [
        ["LAPORAN REALISASI ANGGARAN"],
        [title],
        ["Kode", "Uraian", "Anggaran (Rp)", "Realisasi (Rp)"],
        ["5.03.02", "PROGRAM KEPEGAWAIAN DAERAH", 3_000, 2_400],
        ["5.03.02.2.01", "Pengadaan", 3_000, 2_400],
    ]
    return {s.period for i in only(sheet(rows)).items for s in i.figures if s.field == "realisasi_rp"}


def test_the_end_of_the_year_is_no_month() -> None:
    assert realisasi("PER 31 DESEMBER 2021") == realisasi("UNTUK TAHUN YANG BERAKHIR 31 DESEMBER 2021") == {""}
    assert realisasi("Kota Contoh, 4 Januari 2021") == {""}
    assert realisasi("BULAN MARET 2021") == {"b03"} and realisasi("s.d. Triwulan II 2021") == {"sd_tw2"}
    assert realisasi("per 30 Juni 2021") == {"sd_b06"}
