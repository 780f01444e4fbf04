"""What the columns of a table mean: heading words in any spelling, layouts as agencies write them, statements."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from lkjip_xl.model import Column, parse_a1
from lkjip_xl.read.grid import Grid
from lkjip_xl.recognise.layouts import vocabulary
from tests.recognise.column_layouts import LAYOUTS, Layout
from tests.tools.grids import document, grid, read

_LEVELLED = ("uraian", "kode", "pagu", "target")


def _shown(one: Column) -> str:
    level = f":{one.level}" if one.level and one.name in _LEVELLED else ""
    if one.name == "angka_lain":
        return one.name  # its period is its heading
    return (one.name or "-") + level + (f"@{one.period}" if one.period else "")


def _grid(one: Layout) -> Grid:
    formulas = {parse_a1(cell): text for cell, text in one.formulas.items()}
    return replace(grid(one.text), formulas=formulas, hidden_cols=frozenset(one.hidden))


@pytest.mark.parametrize("layout", LAYOUTS, ids=[x.name for x in LAYOUTS])
def test_every_column_of_a_layout_is_what_a_reader_takes_it_for(layout: Layout) -> None:
    found = read(_grid(layout))
    tables = [" ".join(_shown(c) for c in t.columns) for view in found.views for t in view.tables]
    assert tables == list(layout.tables)
    assert not layout.kind or layout.kind in [d.kind for d in found.documents]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Ind. Kinerja", "tingkat:indikator"), ("Keg.", "tingkat:kegiatan"), ("Cap. (%)", "ukuran:capaian"),
        ("Prog./Keg./Sub Keg.", "tingkat:program tingkat:kegiatan tingkat:sub_kegiatan"),
        ("Pagu Ind. (Rp)", "ukuran:pagu"), ("Jml Angg.", "ukuran:pagu"), ("Kd Keg", "peran:kode"),
        ("U R A I A N", "peran:uraian"), ("R E A L I S A S I K E U A N G A N", "ukuran:realisasi ranah:anggaran"),
        ("Relaisasi Anggran", "ukuran:realisasi ranah:anggaran"), ("NamaProgram", "tingkat:program"),
        ("targetkinerja", "ukuran:target"), ("id_pagu", "peran:kunci ukuran:pagu"), ("Targt", "ukuran:target"),
    ],
)  # fmt: skip
def test_shortened_misspelt_spaced_and_joined_heading_words(text: str, terms: str) -> None:
    assert " ".join(vocabulary().heading(text).terms) == terms


@pytest.mark.parametrize("text", ["Nomor SPD", "PPTK", "Metode Pemilihan", "Nilai SP2D", "NIP", "Bank", "Kop", "Model"])
def test_words_that_are_no_other_form_of_a_known_one(text: str) -> None:
    assert not [t for t in vocabulary().heading(text).terms if not t.startswith("peran:")]


@pytest.mark.parametrize(
    ("months", "number"),
    [("MRT Mar Maret March bulan3", 3), ("Agus AGT Agst Ags Agust bln8", 8), ("Sept Sep", 9), ("Nop Nov Novb", 11),
     ("Peb Feb Febr Pebruari", 2), ("Jun Juni bulan6", 6), ("Des Desb Dec bulan12", 12)],
)  # fmt: skip
def test_months_in_any_writing(months: str, number: int) -> None:
    assert {vocabulary().heading(m).times for m in months.split()} == {(f"b{number:02d}",)}


def test_a_heading_that_is_a_date_is_its_month() -> None:
    made = grid("""
        |REALISASI BELANJA PER BULAN TAHUN 2024|
        |DINAS PERIKANAN KABUPATEN RANU|

        |Program|Pagu|x|y|
        |Program A|500000000|20000000|30000000|
    """)
    made.rows[3][2:4] = [dt.date(2024, 1, 1), dt.date(2024, 2, 1)]
    (one,) = read(made).documents
    assert [_shown(c) for c in one.tables[0].columns][2:] == ["realisasi_rp@b01", "realisasi_rp@b02"]


def test_the_number_row_says_what_a_percentage_is_of() -> None:
    one = document("""
        |EVALUASI HASIL RENJA TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Program|Indikator|Target Renstra|Target 2023|Realisasi 2023|Realisasi Renstra s/d 2023|Tingkat Capaian|
        |1|2|3|4|5|6|7|8 = 7/4 x 100|
        |1|Program A|Persentase x|80|20|20|60|75|
        |2|Program B|Persentase y|50|10|5|20|40|
    """)
    assert one.tables[0].ratios == {7: (6, 3)}


def test_formulas_say_what_a_percentage_is_of() -> None:
    made = grid("""
        |LAPORAN REALISASI ANGGARAN TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Program|Pagu|Realisasi|Realisasi Fisik|Tingkat|
        |1|Program A|100000000|90000000|95|90|
        |2|Program B|200000000|150000000|80|75|
    """)
    formulas = {parse_a1(f"F{row}"): f"IFERROR(D{row}/C{row}*100,0)" for row in (5, 6)}
    (one,) = read(replace(made, formulas=formulas)).documents
    assert one.tables[0].ratios == {5: (3, 2)}
    assert _shown(one.tables[0].columns[5]) == "serapan"


def test_contents_after_spacers_and_dashes_are_read() -> None:
    one = document("""
        |PENGUKURAN KINERJA TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |Sasaran|Indikator Kinerja|<|Target|<|Realisasi|
        |Meningkatnya a|"-"|Persentase warga terlayani||80|72|
        |Meningkatnya b|"-"|Persentase lansia terlayani||60|66|
    """)
    indikator = [i for i in one.items if i.level == "indikator"]
    assert [i.name for i in indikator] == ["Persentase warga terlayani", "Persentase lansia terlayani"]
    assert [q.value for i in indikator if (q := i.figure("target"))] == [Decimal(80), Decimal(60)]


def test_figures_that_add_up_tell_what_unnamed_columns_are() -> None:
    one = document("""
        |LAPORAN REALISASI ANGGARAN TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Program|Pagu|Realisasi|Keterserapan Tertunda|
        |1|Program A|57340000|41250000|16090000|
        |2|Program B|27175000|18750000|8425000|
        |3|Program C|106350000|97550000|8800000|
    """)
    assert _shown(one.tables[0].columns[4]) == "sisa"


def test_lines_of_times_and_units_are_no_headings() -> None:
    found = read(
        grid("""
        |DOKUMEN PELAKSANAAN ANGGARAN TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |Kode|Uraian|Jumlah (Rp)|
        |5.1.01|Belanja A|41250000|
        |5.1.02|Belanja B|18750000|

        |Rencana Penarikan Dana|
        |Triwulan I|Rp.|20000000|
        |Triwulan II|Rp.|40000000|
    """)
    )
    assert [len(view.tables) for view in found.views] == [1]
