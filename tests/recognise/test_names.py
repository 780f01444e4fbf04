"""Names: three wordings are one indicator, one decisive word makes two."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_xl.recognise.names import normalise, similarity

ONE = (
    "Persentase Penempatan dan Promosi Aparatur Sesuai dengan Kompetensinya",
    "Persentase Aparatur Sipil Negara yang Ditempatkan dan Dipromosikan Berdasarkan Kompetensi",
    "Prosentase Penempatan dan Promosi ASN sesuai Kommpetensinya",
    "1. Prosentase ASN yg ditempatkan & dipromosikan berdasarkan kompetensi",
)
OTHERS = (
    "Persentase Aparatur Sipil Negara yang memiliki SKP Baik", "Indeks Profesionalitas ASN",
    "Persentase Aparatur yang mengikuti Diklat sesuai Kompetensi", "Nilai Evaluasi SAKIP",
    "Persentase Peningkatan Kompetensi Aparatur Sipil Negara", "Indeks Kepuasan Masyarakat",
)  # fmt: skip


@pytest.mark.parametrize(("a", "b"), list(combinations(ONE, 2)))
def test_wordings_of_one_indicator_meet(a: str, b: str) -> None:
    assert similarity(a, b) >= 0.9


@pytest.mark.parametrize("a", ONE)
@pytest.mark.parametrize("b", OTHERS)
def test_other_indicators_stay_apart(a: str, b: str) -> None:
    assert similarity(a, b) < 0.7


@pytest.mark.parametrize(
    ("a", "b"),
    [("Jumlah PNS yang mengikuti diklat", "Jumlah PPPK yang mengikuti diklat"), ("Belanja Operasi", "Belanja Modal"),
     ("Persentase kenaikan pangkat", "Persentase penurunan pangkat"), ("Sasaran 1", "Sasaran 2"),
     ("Jumlah pegawai laki-laki", "Jumlah pegawai perempuan"), ("Realisasi Triwulan I", "Realisasi Triwulan II"),
     ("Administrasi Keuangan Perangkat Daerah", "Administrasi Umum Perangkat Daerah"),
     ("Pengadaan Kendaraan Dinas", "Pemeliharaan Kendaraan Dinas"),
     ("Persentase pengaduan yang ditindaklanjuti", "Persentase pengaduan yang tidak ditindaklanjuti")],
)  # fmt: skip
def test_a_decisive_word_keeps_names_apart(a: str, b: str) -> None:
    assert similarity(a, b) < 0.6


@pytest.mark.parametrize(
    ("a", "b"),
    [("Program Pengembangan Sumber Daya Manusia", "PROGRAM PENGEMBANGAN SDM"),
     ("Program Kepegawaian Daerah", "2) Program  Kepegawaian\nDaerah"), ("Standart Pelayanan", "Standar pelayanan"),
     ("Professionalisme Aparatur", "Profesionalisme Aparatur Sipil Negara (ASN)"),
     ("Meningkatnya Kompetensi ASN", "Peningkatan Kompetensi Aparatur"),
     ("Indeks Profesionalitas Aparatur Sipil Negara", "Indeks Profesionalitas ASN"),
     ("Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "Program Penunjang Urusan Pemerintahan Daerah")],
)  # fmt: skip
def test_spellings_and_abbreviations_meet(a: str, b: str) -> None:
    assert similarity(a, b) >= 0.85


def test_normalise() -> None:
    assert normalise("1. Prosentase Aparatur Sipil Negara (ASN) & Standart") == "persentase asn dan standar"
    assert normalise("") == "" and normalise("5.03.02 Program Kepegawaian Daerah") == "program kepegawaian daerah"


@given(st.text(max_size=40), st.text(max_size=40))
def test_similarity_is_symmetric_and_bounded(a: str, b: str) -> None:
    assert 0 <= similarity(a, b) <= 1 and similarity(a, b) == pytest.approx(similarity(b, a))
    assert similarity(a, a) == 1 and normalise(normalise(a)) == normalise(a)
