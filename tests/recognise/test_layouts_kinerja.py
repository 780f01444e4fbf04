"""Layouts of performance: E.81, quarterly measurement, rencana aksi, Renstra. Each sheet has a quirk that is in use."""

import datetime as dt
from decimal import Decimal

import pytest

from lkjip_xl.model import Form, Slot
from tests.recognise.sheets import figures, only, read, sheet, tree

N = None
E81_MERGES = ("A6:A7", "B6:E7", "F6:F7", "G6:G7", "H6:I7", "J6:K7", "L6:M7", "N6:U6", "N7:O7", "P7:Q7",
              "R7:S7", "T7:U7",
              "V6:W7", "X6:Y7", "Z6:Z7")  # fmt: skip
E81_NUMBERS = [1, 2, N, N, N, 3, 4, 5, N, 6, N, 7, N, 8, N, 9, N, 10, N, 11, N, 12, N, "13 = 12/5", N, 14]
E81_PAIRS = [*[N] * 7, *["K", "Rp. (000)"] * 2, *["K", "Rp."] * 7, N]


def e81(numbers_first: bool) -> list[list[object]]:
    last = [E81_NUMBERS, E81_PAIRS] if numbers_first else [E81_PAIRS, E81_NUMBERS]
    return [
        ["FORMULIR E.81"], ["EVALUASI HASIL RENJA PERANGKAT DAERAH"], ["BADAN CONTOH KOTA CONTOH"], ["TAHUN 2021"], [],
        ["No", "Kode", N, N, N, "Urusan/Bidang Urusan/Program/Kegiatan",
         "Indikator Kinerja Program (outcome)/ Kegiatan (output)",
         "Target Renstra PD pada Tahun 2021 (akhir periode Renstra)", N,
         "Realisasi Capaian Kinerja Renstra PD s/d Renja PD tahun lalu (n-2)", N,
         "Target Kinerja dan Anggaran Renja PD tahun berjalan yang dievaluasi", N,
         "Realisasi Kinerja Pada Triwulan", N, N, N, N, N, N, N,
         "Realisasi Capaian Kinerja dan Anggaran Renja PD yang dievaluasi", N,
         "Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra (%)", N, "Unit PD Penanggung Jawab"],
        [*[N] * 13, "I", N, "Il", N, "Ill", N, "IV", N, *[N] * 5], *last,
        [1, "5", "03", N, N, "KEPEGAWAIAN", *[N] * 20],
        [N, "5", "03", "02", N, "PROGRAM KEPEGAWAIAN DAERAH", "Persentase ASN kompeten", "100%", 3000, "80%",
         2000, "90%",
         3_000_000, "20%", 100_000, "40%", 200_000, "60%", 300_000, "80%", 400_000, "80%", 1_000_000, 80,
         33.33, "Bidang A"],
        [N, "5", "03", "02", "2.01", "Pengadaan", "Jumlah dokumen", "2 dok", 3000, 1, 2000, 1, 3_000_000, 0, 100_000, 1,
         200_000, 1, 300_000, 1, 400_000, 1, 1_000_000, 50, 33.33, "Bidang A"],
        ["Rata-rata capaian kinerja (%)", *[N] * 20, "65", *[N] * 4],
        ["Predikat kinerja", *[N] * 20, "Sedang", *[N] * 4],
        ["Faktor pendorong keberhasilan kinerja: SDM"],
    ]  # fmt: skip


@pytest.mark.parametrize("numbers_first", [True, False])
def test_e81_reads_pairs_units_and_codes_over_four_columns(numbers_first: bool) -> None:
    document = only(sheet(e81(numbers_first), E81_MERGES))
    assert (document.layout, document.kind, document.year) == ("e81", "evaluasi-renja", 2021)
    assert [(d, level, code) for d, level, code, _ in tree(document)] == [
        (0, "bidang", "5.03"), (1, "program", "5.03.02"), (2, "indikator", ""), (2, "kegiatan", "5.03.02.2.01"),
        (3, "indikator", ""),
    ]  # fmt: skip
    program, indikator = document.items[1], document.items[2]
    money = figures(program)
    assert money["pagu"] == [Decimal(3_000_000)] and money["pagu/akhir"] == [Decimal(3_000_000)], "(000)"
    assert money["realisasi_rp/tw2"] == [Decimal(200_000)] and money["realisasi_rp"] == [Decimal(1_000_000)]
    assert figures(indikator)["realisasi/tw3"] == [Decimal(60)] and figures(indikator)["capaian/akhir"] == [Decimal(80)]
    assert indikator.texts["penanggung_jawab"].text == "Bidang A"
    assert any(n.code == "baris-penutup" for n in document.notes), "the mean below is no data, and that is said"


def test_quarterly_measurement_with_units_in_a_column() -> None:
    rows = [
        ["PENGUKURAN KINERJA TRIWULAN"], ["BADAN CONTOH TAHUN 2021"], [],
        ["Kode", "Uraian", "Target", N, "Realisasi Triwulan", N, N, N, "Jumlah", "Capaian (%)"],
        [N, N, "Angka", "Satuan", "I", "II", "III", "IV", N, N],
        ["5.03.02", "Program Kepegawaian", 100, "%", 20, 20, 30, 20, 90, 90],
        ["5.03.02.2.01", "Pengadaan", "1.200", "dokumen", 300, 300, 300, 300, "1.200", 100],
        ["5.03.02.2.01.0001", "Penyusunan", "2.004", "indeks", N, "-", N, "1,002", "1,002", 50],
    ]  # fmt: skip
    document = only(sheet(rows, ["C4:D4", "E4:H4", "A4:A5", "B4:B5", "I4:I5", "J4:J5"]))
    assert (document.layout, document.kind) == ("pengukuran-triwulan", "pengukuran")
    assert [level for _, level, _, _ in tree(document)] == ["program", "kegiatan", "sub_kegiatan"]
    dokumen, indeks = document.items[1], document.items[2]
    assert figures(dokumen)["target"] == [Decimal(1200)], "a thousand documents"
    assert figures(indeks)["target"] == [Decimal("2.004")] and figures(indeks)["realisasi/tw4"] == [Decimal("1.002")]
    assert "realisasi/tw2" not in figures(indeks), "a dash is no zero"


def test_rencana_aksi_keeps_further_actions_under_their_indikator() -> None:
    rows = [
        ["RENCANA AKSI PERJANJIAN KINERJA"], ["BADAN CONTOH"], ["TAHUN 2021"],
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "Rencana Aksi", "Target Triwulan", N, N, N,
         "Anggaran (Rp)"],
        [*[N] * 5, "TW I", "TW. Il", "TW III", "TW IV", N],
        [1, "Meningkatnya kompetensi", "Persentase ASN kompeten", "90%", "Diklat", "20%", "40%", "60%", "90%",
         "1.500.000.000"],
        [N, N, N, N, "Bimtek", N, "10 orang", N, "20 orang", "500.000.000"],
        [2, "Meningkatnya layanan", "Indeks Kepuasan", 82.5, "Survei", N, N, N, 82.5, N],
    ]  # fmt: skip
    document = only(sheet(rows, ["F4:I4"]))
    assert (document.layout, document.kind) == ("rencana-aksi", "rencana-aksi")
    assert [(d, level) for d, level, _, _ in tree(document)] == [
        (0, "sasaran"), (1, "indikator"), (2, "rincian"), (0, "sasaran"), (1, "indikator")
    ]  # fmt: skip
    first, further = document.items[1], document.items[2]
    assert figures(first)["target/tw2"] == [Decimal(40)] and figures(further)["target/tw2"] == [Decimal(10)]
    assert further.name == "Bimtek" and not any(n.code == "indikator-kosong" for n in document.notes)
    assert sum(figures(first)["pagu"]) == 2_000_000_000  # type: ignore[arg-type]


def test_tc25_reads_one_target_per_year() -> None:
    rows = [
        ["TABEL T-C.25"], ["TUJUAN DAN SASARAN JANGKA MENENGAH PELAYANAN BADAN CONTOH"], ["RENSTRA 2016-2021"],
        ["NO", "TUJUAN", "SASARAN", "INDIKATOR TUJUAN/SASARAN", "SATUAN", "KONDISI AWAL",
         "TARGET KINERJA TUJUAN/SASARAN PADA TAHUN KE-", N, N, N, "KONDISI AKHIR"],
        [*[N] * 6, 2018, 2019, 2020, 2021, N], [f"({n})" for n in range(1, 12)],
        [1, "Meningkatkan tata kelola", "Meningkatnya kompetensi", "Persentase ASN kompeten", "%", 70, 75, 80,
         85, 90, 90],
        [N, N, N, "Indeks Profesionalitas", "indeks", "60,5", "65,0", "70,0", "75,0", "80,0", "80,0"],
    ]  # fmt: skip
    document = only(sheet(rows, ["G4:J4"]))
    assert (document.layout, document.kind) == ("renstra-tc25", "renstra")
    assert [level for _, level, _, _ in tree(document)] == ["tujuan", "sasaran", "indikator", "indikator"]
    found = figures(document.items[3])
    assert found["target/2019"] == [Decimal(70)] and found["target/akhir"] == [Decimal(80)]
    assert found["realisasi/awal"] == [Decimal("60.5")]


def test_tc27_pairs_target_and_money_per_year() -> None:
    indikator = "Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)"
    rows = [
        ["Tabel T-C.27"], ["Rencana Program, Kegiatan, dan Pendanaan Badan Contoh"],
        ["Tujuan", "Sasaran", "Kode", "Program dan Kegiatan", indikator, "Data Capaian pada Tahun Awal Perencanaan",
         "Target Kinerja Program dan Kerangka Pendanaan", N, N, N, N, N,
         "Unit Kerja Perangkat Daerah Penanggung-jawab", "Lokasi"],
        [*[N] * 6, "Tahun 2017", N, "Tahun 2018", N, "Kondisi Kinerja pada akhir periode Renstra", N, N, N],
        [*[N] * 6, *["Target", "Rp"] * 3, N, N], [f"({n})" for n in range(1, 15)],
        ["Meningkatkan", "Meningkatnya", "1.20.33.28", "Program Pembinaan", "Persentase pembinaan", "60%", "70%",
         "264.433.150", "80%", "300.000.000", "80%", "564.433.150", "Bidang A", "Kota"],
        [N, N, "1.20.33.28.01", "Kegiatan A", "Jumlah peserta", "100 orang", "120 orang", "100.000.000", "150 orang",
         "200.000.000", "150 orang", "300.000.000", "Bidang A", "Kota"],
        [N, N, "1.20.33.28.02", "Kegiatan B", "Jumlah laporan", 1, 1, "164.433.150", 1, "100.000.000", 2, "264.433.150",
         "Bidang A", "Kota"],
    ]  # fmt: skip
    merges = ["G3:L3", "G4:H4", "I4:J4", "K4:L4", *(f"{c}3:{c}5" for c in "ABCDEFMN")]
    document = only(sheet(rows, merges))
    assert (document.layout, document.kind) == ("renstra-tc27", "renstra")
    ledger = [(level, code) for _, level, code, _ in tree(document) if level in ("program", "kegiatan")]
    assert ledger == [("program", "1.20.33.28"), ("kegiatan", "1.20.33.28.01"), ("kegiatan", "1.20.33.28.02")]
    program = next(document.of_level("program"))
    assert figures(program)["pagu/2017"] == [Decimal(264_433_150)]
    assert figures(program)["pagu/akhir"] == [Decimal(564_433_150)]
    peserta = next(i for i in document.of_level("indikator") if i.name == "Jumlah peserta")
    assert figures(peserta)["target/2018"] == [Decimal(150)] and figures(peserta)["realisasi/awal"] == [Decimal(100)]
    above = [document.items[i.parent].level for i in document.of_level("kegiatan") if i.parent is not None]
    assert above == ["program", "program"]


def test_two_full_dates_of_a_row_are_what_it_measures_but_a_lone_one_may_be_a_turned_figure() -> None:
    rows = [
        ["PENGUKURAN KINERJA"],
        ["TAHUN 2024"],
        [],
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
        [1, "Meningkatnya akuntabilitas", "Penyampaian LKjIP", dt.date(2024, 2, 28), dt.date(2024, 2, 20), None],
        [2, "Meningkatnya mutu", "Penyampaian APBD", "30 November 2023", "28 November 2023", None],
        [3, "Meningkatnya kinerja", "Nilai SAKIP", 72, 74, None],
        [4, "Meningkatnya layanan", "Persentase pemohon yang puas", dt.date(2024, 5, 4), 88, None],
    ]
    forms = [i.figures[Slot("target")][0].form for i in only(sheet(rows)).of_level("indikator")]
    assert forms == [Form.TEXT, Form.TEXT, Form.NUMBER, Form.OTHER]


def test_a_day_written_out_is_what_its_row_measures_unless_the_row_counts() -> None:
    rows: list[list[object]] = [
        ["PERJANJIAN KINERJA TAHUN 2024"], [], ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"],
        [1, "Meningkatnya tertib laporan", "Penyampaian LKPD", "31 Maret"],
        [2, N, "Persentase bidang tanah", "31 Maret"],
        [3, N, "Indeks daya saing", "4-Mei"], [4, N, "Nilai SAKIP", 72], [5, N, "Jumlah pasar", 3],
    ]  # fmt: skip
    forms = [i.figures[Slot("target")][0].form for i in only(sheet(rows)).of_level("indikator")]
    assert forms == [Form.TEXT, Form.OTHER, Form.OTHER, Form.NUMBER, Form.NUMBER]


@pytest.mark.parametrize(("start", "columns"), [(40, (0, 2)), (1, (0, 0)), (100, (0, None))])
def test_figures_that_happen_to_count_on_from_row_to_row_are_figures(start, columns) -> None:
    rows: list[list[object]] = [
        ["PENGUKURAN KINERJA TAHUN 2024"], [],
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
    ]  # fmt: skip
    for n in range(6):
        shown = [None if c is None else start + n + c for c in columns]
        rows.append([n + 1, "Nelayan terampil" if n == 0 else N, f"Jumlah pelatihan {'ABCDEF'[n]}", N, *shown, N])
    targets = [figures(i).get("target") for i in only(sheet(rows)).of_level("indikator")]
    assert targets == [[Decimal(start + n)] for n in range(6)]


def test_a_form_whose_columns_are_only_numbered_stays_empty() -> None:
    head = ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi"]
    rows: list[list[object]] = [["PENGUKURAN KINERJA TAHUN 2024"], [], head, [1, 2, 3, 4, 5]]
    rows += [[n, "....", "....", "....", "...."] for n in range(1, 7)]
    assert not any(d.rows for d in read(sheet(rows)).documents)
