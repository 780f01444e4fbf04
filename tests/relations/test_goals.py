"""Targets that are no plain figure: the capaian that a rule gives, else why there is none; whether they were met."""

from decimal import Decimal

import pytest

from lkjip_xl.model import Form, Place, Quantity
from lkjip_xl.recognise.numbers import Expect, parse
from lkjip_xl.relations.goals import fell, reached

P = Place("F.xlsx", "F", 5, 3)


def _cell(text: str) -> Quantity:
    one = parse(text, Expect("target"))
    return Quantity(P, one.form, one.value, text, one.unit, one.decimals, candidates=one.candidates)


@pytest.mark.parametrize(
    ("name", "target", "realisasi", "capaian", "met"),
    [
        ("Opini BPK", "WTP", "WTP", 100, True),
        ("Opini BPK", "WTP", "WDP", 75, False),
        ("Opini BPK atas LKPD", "WDP", "Opini WTP (Wajar Tanpa Pengecualian)", "133.33", True),
        ("Nilai SAKIP", "BB", "B", 80, False),
        ("Predikat SAKIP", "B", "Predikat BB", 125, True),
        ("Nilai SAKIP", "BB", "72,5", 100, True),
        ("Nilai SAKIP", "BB (72,00)", "BB (75,60)", 105, True),
        ("Akreditasi laboratorium", "A", "B", None, False),
        ("Predikat Kabupaten Layak Anak", "Nindya", "Madya", None, False),
        ("Predikat Kabupaten Layak Anak", "Madya", "Utama", 100, True),
        ("Kategori pelayanan publik", "Baik", "Sangat Baik", 100, True),
        ("Penyampaian LKjIP", "Tepat Waktu", "Tepat waktu", 100, True),
        ("Penyampaian LKjIP", "Tepat Waktu", "Terlambat", None, False),
        ("Penyusunan peta", "Tersusun", "Belum tersusun", None, False),
        ("Maturitas SPIP", "Level 3", "Level 2", "66.67", False),
        ("Peringkat daya saing", "Peringkat 10", "Peringkat 8", 100, True),
        ("Indeks inovasi", "80 - 90", "70", "87.5", False),
        ("Indeks inovasi", "80 - 90", "92", "102.22", True),
        ("Indeks inovasi", "80 - 90%", "85%", 100, True),
        ("Inflasi terkendali", "3 ± 1", "5", "33.33", False),
        ("Penetapan APBD", "31 Desember 2023", "28 Desember 2023", 100, True),
        ("Penetapan APBD", "30 November 2023", "4 Januari 2024", None, False),
        ("Penyampaian LKPD", "31 Maret", "15 Maret", 100, True),
        ("Penyampaian LKPD", "31 Maret", "15 April", None, False),
        ("Penyampaian LKPD", "paling lambat 31 Maret", "tgl 31 Mar", 100, True),
        ("Penyusunan RKA", "Triwulan II", "TW III", None, False),
        ("Penyusunan RKA", "Triwulan II", "Mei", 100, True),
        ("Laporan bulanan", "Minggu ke-2", "Minggu ke-1", 100, True),
        ("Penyusunan RKA", "15 Juni", "Juni", None, None),
        ("Penetapan APBD", "30 November", "4 Januari", None, None),
        ("Benih", "11 jenis; 50.000 lembar", "11 jenis; 40.000 lembar", None, None),
        ("Harga gabah", "≥ HPP", "HPP", 100, True),
        ("Harga gabah", "> HPP", "HPP", None, None),
        ("Jam pelatihan", "2 jam", "90 menit", 75, False),
        ("Peserta pelatihan", "80%", "120 orang", None, None),
        ("Sengketa yang diselesaikan", "0", "3", None, None),
    ],
)  # fmt: skip
def test_what_a_realisasi_makes_of_a_target(name, target, realisasi, capaian, met) -> None:
    got = reached(name, _cell(target), _cell(realisasi), "positif")
    assert got is not None and got.met is met and got.how
    value = got.capaian.quantize(Decimal("0.01")) if got.capaian is not None else None
    assert value == (None if capaian is None else Decimal(capaian).quantize(Decimal("0.01")))


def test_a_range_where_lower_is_better_is_judged_by_the_bound_that_was_missed() -> None:
    low, high = (reached("Lama proses", _cell("7 - 8 bulan"), _cell(r), "NEG_LAN") for r in ("6,5", "9"))
    assert low is not None and low.capaian is not None and round(low.capaian, 2) == Decimal("107.14") and low.met
    assert high is not None and high.capaian == Decimal("87.5") and high.met is False


@pytest.mark.parametrize(("target", "realisasi"), [("80", "75"), ("WTP", "-"), ("WTP", ""), ("WTP", "menunggu BPK")])
def test_plain_figures_and_what_is_not_filled_in_are_not_judged_here(target, realisasi) -> None:
    assert reached("Opini BPK", _cell(target), _cell(realisasi), "positif") is None


@pytest.mark.parametrize(
    ("name", "target", "realisasi", "formula", "capaian", "met", "asks"),
    [
        ("Indeks Risiko Bencana", "Sedang", "Tinggi", None, None, None, True),
        ("Indeks Risiko Bencana", "Sedang", "Sedang", None, 100, True, False),
        ("Indeks Risiko Bencana", "Sedang", "Tinggi", "NEG_LAN", None, False, False),
        ("Indeks Risiko Bencana", "Sedang", "Rendah", "NEG_LAN", 100, True, False),
        ("Indeks Risiko Bencana", "Sedang (120)", "Rendah (90)", "NEG_LAN", 125, True, False),
        ("Kelas risiko", "Level 3", "Level 4", None, None, None, True),
        ("Kelas risiko", "Level 3", "Level 4", "NEG_LAN", "66.67", False, False),
        ("Tingkat kepatuhan", "Sedang", "Tinggi", "positif", 100, True, False),
        ("Tingkat kepatuhan", "Sedang", "Rendah", "positif", None, False, False),
        # words that say how good a thing is need no direction, and a target at the end of a scale tells its own
        ("Kualitas penanganan sampah", "Baik", "Buruk", None, None, False, False),
        ("Opini BPK", "WTP", "WDP", None, 75, False, False),
        ("Angka kemiskinan", "Turun", "Naik", None, None, False, False),
        ("Angka kemiskinan", "Turun", "Turun", None, 100, True, False),
        ("Angka harapan hidup", "Naik", "Turun", "positif", None, False, False),
        ("Angka kemiskinan", "Tetap", "Naik", None, None, None, True),
        ("Temuan material BPK", "Nihil", "Ada", None, None, False, False),
        ("Temuan material BPK", "Nihil", "Tidak ada", None, 100, True, False),
        ("Jumlah temuan", "Tidak ada temuan", "Nihil", "NEG_LAN", 100, True, False),
        ("Jumlah pengaduan", "Nihil", "0", None, 100, True, False),
        ("Jumlah pengaduan", "Nihil", "3 aduan", None, None, False, False),
        ("Ketersediaan SOP", "Ada", "Tidak ada", "positif", None, False, False),
    ],
)  # fmt: skip
def test_words_that_say_how_much_are_judged_by_the_direction(
    name, target, realisasi, formula, capaian, met, asks
) -> None:
    got = reached(name, _cell(target), _cell(realisasi), formula)
    assert got is not None and (got.met, got.asks) == (met, asks)
    value = got.capaian.quantize(Decimal("0.01")) if got.capaian is not None else None
    assert value == (None if capaian is None else Decimal(capaian).quantize(Decimal("0.01")))


@pytest.mark.parametrize(
    ("target", "realisasi", "formula"),
    [("Nihil", "Nihil", "positif"), ("-", "0", None), ("5 dokumen", "Nihil", None), ("Nihil", "", None),
     ("WTP", "Nihil", "positif")],
)  # fmt: skip
def test_none_is_no_target_of_what_is_better_when_more_and_no_realisasi_of_a_figure(target, realisasi, formula) -> None:
    assert reached("Jumlah dokumen", _cell(target), _cell(realisasi), formula) is None


@pytest.mark.parametrize(
    ("formula", "up", "down"), [("positif", False, True), ("NEG_LAN", True, False), (None, False, False)]
)
def test_a_change_of_how_much_is_a_fall_by_the_direction(formula, up, down) -> None:
    for low, high in (("Sedang", "Tinggi"), ("Level 2", "Level 3")):
        assert fell("Kerawanan konflik", _cell(low), _cell(high), formula) is up
        assert fell("Kerawanan konflik", _cell(high), _cell(low), formula) is down


def test_a_fall_on_a_scale_is_seen() -> None:
    assert fell("Opini BPK", _cell("WTP"), _cell("WDP"), "positif")
    assert not fell("Opini BPK", _cell("WDP"), _cell("WTP"), "positif")
    assert fell("Opini BPK", _cell("WTP"), _cell("WDP"), None), "WDP is worse whoever asks"
    assert _cell("WTP").form is Form.TEXT
