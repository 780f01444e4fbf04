"""Figures as people write them: a long table of texts, and what must hold for every text."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lkjip_xl.checks.format import amount
from lkjip_xl.model import Form, Place
from lkjip_xl.read.grid import Grid
from lkjip_xl.recognise.broken import candidates, edits
from lkjip_xl.recognise.grammar import numerals
from lkjip_xl.recognise.numbers import Expect, amounts_in, parse, range_of, read_quantity, shown, thousands_of
from lkjip_xl.relations.arith import holds, to_sen
from lkjip_xl.relations.kinds import Sum

ANY, RP, PCT = Expect(), Expect("rupiah"), Expect("percent")
TARGET, COUNT = Expect("target"), Expect("count")

NUMBERS = [
    # text, expected kind, value, unit, decimals
    ("Rp. 15.580.243.976,00", ANY, "15580243976", "Rp", 2),
    ("Rp24.126.484.000", ANY, "24126484000", "Rp", 0),
    ("Rp.103.826.538.000.", RP, "103826538000", "Rp", 0),
    ("Rp. 1.028.058.131,-", RP, "1028058131", "Rp", 0),
    ("Rp 500.000,--", RP, "500000", "Rp", 0),
    ("Rp 500.000,=", RP, "500000", "Rp", 0),
    ("4.165.853.900,00", RP, "4165853900", "Rp", 2),
    ("2.723.990.945", RP, "2723990945", "Rp", 0),
    ("1,004,422,800", RP, "1004422800", "Rp", 0),
    ("1,234,567.50", RP, "1234567.5", "Rp", 2),
    ("10.701.893.800,00", RP, "10701893800", "Rp", 2),
    ("0,00", RP, "0", "Rp", 2),
    ("0", RP, "0", "Rp", 0),
    ("8840870726", RP, "8840870726", "Rp", 0),
    ("  Rp\u00a01.500 ", ANY, "1500", "Rp", 0),
    ("１２.３４５", RP, "12345", "Rp", 0),
    ("1.500", RP, "1500", "Rp", 0),
    ("1,500", RP, "1500", "Rp", 0),
    ("1 234 567", RP, "1234567", "Rp", 0),
    ("4.165. 853.900", RP, "4165853900", "Rp", 0),
    ("21,276,070,424,00", RP, "21276070424", "Rp", 2),
    ("(1.234)", RP, "-1234", "Rp", 0),
    ("Rp (1.234.000)", RP, "-1234000", "Rp", 0),
    ("(Rp1.234.000,00)", RP, "-1234000", "Rp", 2),
    ("-1.234", RP, "-1234", "Rp", 0),
    ("–1.234.567", RP, "-1234567", "Rp", 0),
    ("1.234-", RP, "-1234", "Rp", 0),
    ("6.628.138.400 (42,54%)", RP, "6628138400", "Rp", 0),
    ("Rp1,5 miliar", ANY, "1500000000", "Rp", 1),
    ("15,58 M", RP, "15580000000", "Rp", 2),
    ("Rp 250 juta", ANY, "250000000", "Rp", 0),
    ("15.580.243", Expect("rupiah", factor=Decimal(1000)), "15580243000", "Rp", 0),
    ("95 %", TARGET, "95", "%", 0),
    ("95%", TARGET, "95", "%", 0),
    ("95", PCT, "95", "%", 0),
    ("100,84 %", TARGET, "100.84", "%", 2),
    ("35.87%", TARGET, "35.87", "%", 2),
    ("98.80%", PCT, "98.8", "%", 2),
    ("98,17", PCT, "98.17", "%", 2),
    ("85,70 persen", TARGET, "85.7", "%", 2),
    ("38% (Evaluasi Semester I)", TARGET, "38", "%", 0),
    ("0,26 % ", PCT, "0.26", "%", 2),
    ("98.175%", TARGET, "98.175", "%", 3),
    ("0,9817", Expect("percent", percent_scale="0-1"), "98.17", "%", 2),
    ("1,0416", Expect("percent", percent_scale="0-1"), "104.16", "%", 2),
    ("0,5", Expect("percent", percent_scale="0-100"), "0.5", "%", 1),
    ("199 orang", TARGET, "199", "orang", 0),
    ("720 org", TARGET, "720", "org", 0),
    ("6.436 paket", TARGET, "6436", "paket", 0),
    ("93.000 lembar", TARGET, "93000", "lembar", 0),
    ("@3280 paket", TARGET, "3280", "paket", 0),
    ("3 klmpk", TARGET, "3", "klmpk", 0),
    ("1 rek", TARGET, "1", "rek", 0),
    ("12 bulan", TARGET, "12", "bulan", 0),
    ("1 Jenis Buku", TARGET, "1", "Jenis Buku", 0),
    ("4 x Penilaian", TARGET, "4", "kali Penilaian", 0),
    ("80,00", TARGET, "80", None, 2),
    ("0,4", TARGET, "0.4", None, 1),
    ("Nilai 78,54", TARGET, "78.54", None, 2),
    ("1.500", COUNT, "1500", None, 0),
    ("1.500", Expect("target", "orang"), "1500", "orang", 0),
    ("1.500", Expect("target", "indeks"), "1.5", "indeks", 3),
    ("1.500", PCT, "1.5", "%", 3),
    ("2,004", Expect("target", "nilai"), "2.004", "nilai", 3),
    ("0.500", TARGET, "0.5", None, 3),
]


@pytest.mark.parametrize(("text", "expect", "value", "unit", "decimals"), NUMBERS)
def test_figures(text: str, expect: Expect, value: str, unit: str | None, decimals: int) -> None:
    got = parse(text, expect)
    assert (got.form, got.value, got.unit, got.decimals) == (Form.NUMBER, Decimal(value), unit, decimals)
    assert got.sure >= 0.6


@pytest.mark.parametrize("text", ["", "   ", "\u00a0", "Rp.", "........", "%"])
def test_blank(text: str) -> None:
    assert parse(text, RP).form is Form.BLANK


@pytest.mark.parametrize("text", ["-", "–", "—", "--", "n/a", "N/A", "nihil", "NIHIL", "Rp -", "Rp. -", "- %"])
def test_dash(text: str) -> None:
    assert parse(text, RP).form is Form.DASH


@pytest.mark.parametrize(
    "text",
    ["WTP", "BB", "A", "Tepat Waktu", "Ya", "Tidak", "√", "v", "4 Januari 2021", "100%, 43 SKPD", "150 SKP 100%",
     "Pim II 3 org PIM III 8 org", "11 jenis; 50.000 lembar", "2 SKPD, KPE 31 buah", "80 - 90%", "3 ± 1",
     "5.1.02.01.01.0024", "BB (72,5)", "2016-2021"],
)  # fmt: skip
def test_words_and_compounds_are_text(text: str) -> None:
    got = parse(text, Expect("any") if text[:3] == "5.1" else TARGET)
    assert got.form is Form.TEXT and got.value is None


def test_figures_inside_a_compound_are_named() -> None:
    assert "(100, 43)" in parse("100%, 43 SKPD", TARGET).note
    assert "(3, 8)" in parse("Pim II 3 org PIM III 8 org", TARGET).note


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [("80 - 90%", "80", "90", "%"), ("4,98% - 5,23%", "4.98", "5.23", "%"), ("3±1", "2", "4", None),
     ("7 s/d 8 bulan", "7", "8", "bulan"), ("10 sampai dengan 20 orang", "10", "20", "orang")],
)  # fmt: skip
def test_ranges(text: str, low: str, high: str, unit: str | None) -> None:
    assert range_of(text) == (Decimal(low), Decimal(high), unit)
    assert "rentang" in parse(text, TARGET).note


@pytest.mark.parametrize(
    ("text", "note"),
    [("≥ 90", "paling sedikit"), ("minimal 24 jam", "paling sedikit"), ("maksimal 1 %", "paling banyak")],
)
def test_bounds_are_said(text: str, note: str) -> None:
    got = parse(text, TARGET)
    assert got.form is Form.NUMBER and note in got.note and got.sure < 1


@pytest.mark.parametrize("text", ["1.500", "1,500", "2.004"])
def test_one_separator_before_three_digits_stays_undecided(text: str) -> None:
    got = parse(text, TARGET)
    digits = Decimal(text.replace(".", "").replace(",", ""))
    assert got.sure < 0.6 and set(got.candidates) == {digits, digits / 1000}


def test_neighbours_decide() -> None:
    assert thousands_of(["10.701.893.800,00", "1.500", "-"]) == "."
    assert thousands_of(["1,004,422,800", "35.87"]) == ","
    assert thousands_of(["1.500", "12"]) == ""
    assert parse("1.500", Expect("target", neighbours=".")).value == 1500
    assert parse("1.500", Expect("target", neighbours=",")).value == Decimal("1.5")


@pytest.mark.parametrize(
    ("text", "likely"),
    [("8.840.8700726", 8840870726), ("Rp. 8.840.8700726", 8840870726), ("1.O28.058.131", 1028058131),
     ("l.028.058.131", 1028058131), ("4.165..853.900", 4165853900), ("4.165.853.9000", 4165853900),
     ("4.165853.900", 4165853900), ("2.2450124", 2245124), ("12.34.567", 1234567), ("123456.789.000", 123456789000)],
)  # fmt: skip
def test_broken_figures_offer_what_was_meant(text: str, likely: int) -> None:
    got = parse(text, RP)
    assert got.form is Form.BROKEN and got.value is None and got.sure == 0
    assert got.candidates[0] == likely


def test_the_slip_of_a_point_is_the_only_candidate() -> None:
    assert parse("8.840.8700726", RP).candidates == (Decimal(8840870726),)


def test_two_amounts_in_a_cell_are_not_read_as_one() -> None:
    got = parse("53.498.300 80.569.200", RP)
    assert got.form is Form.BROKEN and got.candidates == (Decimal(53498300), Decimal(80569200))
    assert "dua" in got.note or "2 angka" in got.note


def test_scientific_notation_has_lost_digits() -> None:
    got = parse("1,03827E+11", RP)
    assert got.form is Form.BROKEN and got.candidates == () and "ilmiah" in got.note


def test_a_bare_fraction_in_a_percent_column_is_in_doubt() -> None:
    got = parse("0,98", PCT)
    assert got.sure < 0.6 and set(got.candidates) == {Decimal("0.98"), Decimal("98")}


def grouped(value: int) -> str:
    return f"{value:,}".replace(",", ".")


@given(st.integers(0, 10**13), st.integers(0, 99))
def test_what_is_formatted_is_read_back(whole: int, cents: int) -> None:
    got = parse(f"Rp. {grouped(whole)},{cents:02}", RP)
    assert got.value == Decimal(f"{whole}.{cents:02}") and got.decimals == 2
    assert parse(grouped(whole), RP).value == whole


@given(st.decimals(0, 400, places=2))
def test_percentages_are_read_back(value: Decimal) -> None:
    got = parse(str(value).replace(".", ",") + " %", TARGET)
    assert got.value == value and got.unit == "%"


KINDS = st.sampled_from(["any", "rupiah", "percent", "count", "target"])
FIGURES = st.text("0123456789.,-–% RpOlIeE()≥±/orangjuta\u00a0", max_size=30)


@settings(max_examples=400)
@given(st.one_of(st.text(max_size=40), FIGURES), KINDS)
def test_nothing_raises_and_nothing_is_a_float(text: str, kind: str) -> None:
    got = parse(text, Expect(kind))
    assert (got.value is not None) == (got.form is Form.NUMBER)
    assert got.value is None or isinstance(got.value, Decimal)
    assert all(isinstance(c, Decimal) for c in got.candidates) and 0 <= got.sure <= 1
    amounts_in(text, Place("f", "s", 0, 0))


@settings(max_examples=150)
@given(st.integers(1000, 10**12), st.data())
def test_candidates_are_accepted_and_one_keystroke_away(value: int, data: st.DataObject) -> None:
    text = grouped(value)
    at = data.draw(st.integers(0, len(text) - 1))
    broken = text[:at] + data.draw(st.sampled_from(["", "0", "7", "."])) + text[at + 1 :]
    if numerals(broken):
        return
    near = {one.value for _, slip in edits(broken) for one in numerals(slip)}
    found = candidates(broken)
    assert set(found) <= near and len(found) == len(set(found)) <= 5


def test_a_true_number_is_exact_and_shown_as_excel_shows_it() -> None:
    grid = Grid(
        "f.xlsx", "S", [[0.958, 15580243976.000002, 98.17500000000001, 0, None, 12345678901234567, 1]],
        formats={(0, 0): "0.00%", (0, 1): "#,##0", (0, 3): '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', (0, 6): "0%"},
        raw={(0, 5): "12345678901234567.25"},
    )  # fmt: skip
    cells = [read_quantity(grid, 0, col) for col in range(7)]
    assert [c.text for c in cells[:4]] == ["95,80%", "15.580.243.976", "98,175", "-"]
    assert [c.value for c in cells[:4]] == [Decimal("95.8"), Decimal(15580243976), Decimal("98.175"), Decimal(0)]
    assert (cells[0].unit, cells[0].decimals, cells[0].factor) == ("%", 2, 100)
    assert cells[3].form is Form.NUMBER and cells[4].form is Form.BLANK
    assert cells[5].value == Decimal("12345678901234567.25")
    assert str(cells[6].value) == "100" and all(c.is_true_number for c in cells[:4])


def test_errors_formulas_and_hidden_cells_are_told() -> None:
    grid = Grid(
        "f.xlsx", "S", [[None, None, "Rp. 1.000"]], errors={(0, 0): "#REF!"}, uncached=frozenset({(0, 1)}),
        formulas={(0, 1): "SUM(A1:A9)"}, hidden_cols=frozenset({2}),
    )  # fmt: skip
    error, uncached, hidden = (read_quantity(grid, 0, col, RP) for col in range(3))
    assert error.form is Form.ERROR and error.text == "#REF!"
    assert uncached.form is not Form.BLANK and uncached.formula == "SUM(A1:A9)" and uncached.note
    assert hidden.hidden and hidden.value == 1000 and not hidden.is_true_number


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [("0.9817", "0.00%", "98,17%"), ("1", "0%", "100%"), ("1234567", "#,##0", "1.234.567"),
     ("-5", "#,##0_);(#,##0)", "(5)"),
     ("12", '0" Unit"', "12 Unit"), ("4220050600", '[$Rp-421]#,##0', "Rp4.220.050.600"), ("0", '#,##0;-#,##0;"-"', "-"),
     ("1.5", "", "1,5"), ("15580243976", "", "15580243976"), ("0.1", "#,##0.0#", "0,1"), ("1234567", "#,##0,", "1.235"),
     ("2.5", "yyyy-mm-dd", "2,5")],
)  # fmt: skip
def test_numbers_as_excel_shows_them(value: str, code: str, text: str) -> None:
    assert shown(Decimal(value), code) == text


PLACE = Place("PK.xlsx", "PK", 9, 3)
SPLIT = (
    "Terbagi menjadi 2 urusan, yaitu 1. Urusan Kepegawaian dengan pagu anggaran Rp. 7.795.594.500 "
    "2. Urusan Pendidikan dan Pelatihan dengan pagu anggaran Rp. 2.801.974.000"
)


def test_amounts_in_running_text_leave_list_numbers_out() -> None:
    found = amounts_in(SPLIT, PLACE)
    assert [a.quantity.value for a in found] == [Decimal(7795594500), Decimal(2801974000)]
    assert [a.quantity.place.part for a in found] == [1, 2] and {a.quantity.unit for a in found} == {"Rp"}
    assert [a.label for a in found] == [
        "Urusan Kepegawaian dengan pagu anggaran", "Urusan Pendidikan dan Pelatihan dengan pagu anggaran"
    ]  # fmt: skip


def test_percentages_and_broken_amounts_in_sentences() -> None:
    share = amounts_in("Sasaran 1 memperoleh Rp. 6.628.138.400,00 (42,54%) dari jumlah belanja.", PLACE)
    assert [(a.quantity.value, a.quantity.unit) for a in share] == [
        (Decimal(6628138400), "Rp"),
        (Decimal("42.54"), "%"),
    ]
    broken = amounts_in("pagu Rp. 8.840.8700726", PLACE)
    assert broken[0].quantity.form is Form.BROKEN and broken[0].quantity.candidates == (Decimal(8840870726),)
    assert amounts_in("Tahun 2021 ada 43 SKPD, NIP 197001011990031001", PLACE) == ()


@given(st.lists(st.integers(10**6, 10**12), min_size=1, max_size=5))
def test_every_amount_of_a_list_is_found_in_order(values: list[int]) -> None:
    text = " ".join(f"{n}. Urusan dengan pagu Rp. {grouped(v)}" for n, v in enumerate(values, 1))
    found = amounts_in(text, PLACE)
    assert [a.quantity.value for a in found] == [Decimal(v) for v in values]
    assert all(a.quantity.place.part < b.quantity.place.part for a, b in pairwise(found))


SEN = st.integers(0, 10**17).map(lambda n: Decimal(n).scaleb(-2))


@given(SEN, st.sampled_from(["Rp{}", "Rp. {}", "{}", " Rp {} ", "{},-"]), st.booleans())
def test_rupiah_with_sen_survive_reading_and_showing(value: Decimal, form: str, grouped: bool) -> None:
    whole, _, sen = f"{value:.2f}".partition(".")
    written = f"{int(whole):,}".replace(",", ".") if grouped else whole
    text = form.format(written) if form.endswith(",-") else form.format(f"{written},{sen}")
    read = parse(text, RP)
    assert read.form is Form.NUMBER and read.value == (Decimal(whole) if form.endswith(",-") else value)
    assert parse(amount(read.value, "Rp"), RP).value == read.value
    assert parse(shown(read.value, "#,##0.00"), RP).value == read.value


@given(st.integers(0, 4 * 10**15).map(lambda n: Decimal(n).scaleb(-2)))
def test_rupiah_kept_as_numbers_keep_their_sen(value: Decimal) -> None:
    read = read_quantity(Grid("a.xlsx", "s", [[float(value)]]), 0, 0, RP)
    assert read.value == value
    assert parse(amount(read.value, "Rp"), RP).value == value


@given(st.lists(st.integers(1, 10**14), min_size=2, max_size=30), st.integers(2, 13))
def test_what_a_division_leaves_in_sums_is_below_one_sen(parts: list[int], divisor: int) -> None:
    shares = [p / divisor for p in parts if p < 10**12] or [1.0]
    rows = [[sum(shares)], *([s] for s in shares)]
    cells = [read_quantity(Grid("a.xlsx", "s", rows), n, 0, RP) for n in range(len(rows))]
    assert holds(Sum("r", "anak", (cells[0],), tuple(cells[1:]))) is True
    off = replace(cells[0], value=to_sen(cells[0].value) + Decimal("0.02"))
    assert holds(Sum("r", "anak", (off,), tuple(cells[1:]))) is False
