"""Which row belongs to which, told by codes, fonts, indents, numbering, formulas or amounts alone."""

import pytest

from lkjip_xl.recognise.header import Leaf
from lkjip_xl.recognise.labels import says_total, unspaced
from lkjip_xl.recognise.meaning import Meaning
from lkjip_xl.recognise.measures import measured_as
from lkjip_xl.recognise.structure.clues import by_look, by_rank
from lkjip_xl.recognise.structure.lines import added_rows, information
from tests.recognise.structures import (
    BOLD,
    CODED,
    HIDDEN,
    NAMES,
    NUMBERED,
    PLAIN,
    SUBTOTALS,
    SUMS,
    TWO_LEVELS,
    VISIBLE,
    WRONG,
    above,
    accused,
    counted,
    found_one,
    silent,
    spaced,
    table,
    tree,
    trust,
)

LOOKS = {
    "biasa": (BOLD, {}),
    "indentasi": (PLAIN, {"indents": {f"A{r}": 1 for r in (5, 6, 8, 9)}}),
    "tingkat baris": (PLAIN, {"outline": dict.fromkeys((5, 6, 8, 9), 1)}),
    "rumus": (PLAIN, {"formulas": SUMS}),
}


@pytest.mark.parametrize("clue", LOOKS)
def test_levels_by_one_clue_alone(clue: str) -> None:
    text, look = LOOKS[clue]
    one = table(NAMES + text, **look)  # type: ignore[arg-type]
    assert tree(one) == TWO_LEVELS and trust(one).reading == clue
    silent(one)
    found_one(table(NAMES + text.replace(*WRONG), **look), (7, 1))  # type: ignore[arg-type]


def test_blanks_before_the_names_are_indents() -> None:
    one = table(NAMES + spaced(PLAIN))
    assert tree(one) == TWO_LEVELS and trust(one).reading == "indentasi"
    found_one(table(NAMES + spaced(PLAIN).replace(*WRONG)), (7, 1))


def test_the_amounts_alone_tell_levels_but_never_accuse() -> None:
    one = table(NAMES + PLAIN)
    assert tree(one) == TWO_LEVELS and trust(one).reading == "jumlah"
    silent(one)
    wrong = trust(table(NAMES + PLAIN.replace(*WRONG)))
    assert (wrong.sure, wrong.reading) == (False, "biasa")


def test_italic_rows_below_bold_and_plain_ones() -> None:
    deep = BOLD.replace(
        "| Penanaman", "| Polibag | 112300000 | 98765000 |\n| Bakau | 300000000 | 300000000 |\n| Penanaman"
    )
    one = table(NAMES + deep, italic="A6 A7")
    assert tree(one)[:5] == ["4 program", "5 . kegiatan", "6 . . sub_kegiatan", "7 . . sub_kegiatan", "8 . kegiatan"]
    assert trust(one).reading == "huruf"
    silent(one)
    found_one(table(NAMES + deep.replace("| 112300000", "| 121300000"), italic="A6 A7"), (5, 1))


NUMBERS = """
| A | Rehabilitasi Hutan | 731450000 | 702115000 |
| 1 | Bibit Mangrove | 412300000 | 398765000 |
| | - Polibag | 112300000 | 98765000 |
| | - Bakau | 300000000 | 300000000 |
| 2 | Penanaman Lereng | 319150000 | 303350000 |
| B | Penyuluhan Kehutanan | 268925000 | 251640000 |
| 1 | Kelompok Tani Hutan | 154275000 | 149310000 |
| 2 | Temu Lapang | 114650000 | 102330000 |
| | Jumlah | 1000375000 | 953755000 |
"""


def test_levels_by_numbering_with_details_behind_a_dash() -> None:
    one = table(NUMBERED + NUMBERS)
    assert [line.split()[1:-1] for line in tree(one)] == [
        [],
        ["."],
        [".", "."],
        [".", "."],
        ["."],
        [],
        ["."],
        ["."],
        [],
    ]
    silent(one)
    found_one(table(NUMBERED + NUMBERS.replace("| 300000000 | 3", "| 300900000 | 3")), (5, 2))


ROMAN = """
| I | Rehabilitasi Hutan | 731450000 | 702115000 |
| A | Bibit Mangrove | 412300000 | 398765000 |
| 1 | Polibag | 112300000 | 98765000 |
| 2 | Bakau | 300000000 | 300000000 |
| B | Penanaman Lereng | 319150000 | 303350000 |
| II | Penyuluhan Kehutanan | 268925000 | 251640000 |
| A | Kelompok Tani Hutan | 154275000 | 149310000 |
| B | Temu Lapang | 114650000 | 102330000 |
| | Jumlah | 1000375000 | 953755000 |
"""


def test_the_first_of_roman_numbers_is_no_letter() -> None:
    wrong = table(NUMBERED + ROMAN.replace("| 112300000", "| 121300000"))
    assert [line.split()[1:-1] for line in tree(wrong)] == [
        [],
        ["."],
        [".", "."],
        [".", "."],
        ["."],
        [],
        ["."],
        ["."],
        [],
    ]
    found_one(wrong, (5, 2))


COLUMNS = """
| Kode Urusan | Kode Unit | Uraian | Pagu (Rp) | Realisasi (Rp) |
| 1.02 | | Kesehatan | 633420000 | 601215000 |
| 1.02 | 01.0001 | Dinas Kesehatan | 412300000 | 398765000 |
| 2.14 | | Pengendalian Penduduk | 367150000 | 340110000 |
| 2.14 | 02.0003 | Badan Keluarga Sejahtera | 201040000 | 188310000 |
| 2.14 | 02.0004 | Balai Penyuluhan | 166110000 | 151800000 |
| 1.02 | 01.0007 | Puskesmas Sukamaju | 221120000 | 202450000 |
| | | Jumlah | 1000570000 | 941325000 |
"""


def test_a_unit_that_follows_another_urusan_belongs_to_its_own() -> None:
    one = table(COLUMNS)
    assert above(one)["Puskesmas Sukamaju"] == above(one)["Dinas Kesehatan"] == "Kesehatan"
    assert above(one)["Balai Penyuluhan"] == "Pengendalian Penduduk" and trust(one).reading == "kolom kode"
    silent(one)
    found_one(table(COLUMNS.replace("| 221120000", "| 212120000")), (4, 3))


RELATIVE = """
| 02 | Program Perikanan Tangkap | 468400000 | 444200000 |
| 02.2.01 | Kegiatan Tempat Pelelangan | 287150000 | 273900000 |
| 02.2.01.04 | Penyediaan Es Balok | 201150000 | 191500000 |
| 02.2.01.06 | Jumlah ASN yang Dilatih | 86000000 | 82400000 |
| 02.2.02 | Kegiatan Nelayan Kecil | 181250000 | 170300000 |
| 02.2.02.01 | Bantuan Jaring | 181250000 | 170300000 |
| | Jumlah Dinas Perikanan Kabupaten Contoh | 468400000 | 444200000 |
"""
ACCOUNTS = """
| 5 | BELANJA | 468400000 | 444200000 |
| 5.1 | Belanja Operasi | 287150000 | 273900000 |
| 5.1.01 | Belanja Pegawai | 201150000 | 191500000 |
| 5.1.02 | Belanja Barang | 86000000 | 82400000 |
| 5.2 | Belanja Modal | 181250000 | 170300000 |
| 5.2.02 | Belanja Peralatan | 181250000 | 170300000 |
| | Jumlah | 468400000 | 444200000 |
"""


@pytest.mark.parametrize("text", [RELATIVE, ACCOUNTS])
def test_codes_relative_and_of_accounts(text: str) -> None:
    one = table(CODED + text)
    assert [line.split()[1:-1] for line in tree(one)] == [[], ["."], [".", "."], [".", "."], ["."], [".", "."], []]
    assert [i.level for i in one.items].count("total") == 1 and one.items[-1].level == "total"
    silent(one)
    found_one(table(CODED + text.replace("| 86000000", "| 68000000")), (5, 2))


def test_totals_of_programs_and_one_that_names_the_agency() -> None:
    one = table(NAMES + SUBTOTALS)
    assert [(i.row + 1, above(one)[i.name]) for i in one.items if i.level == "total"] == [
        (7, "Rehabilitasi Hutan"), (11, "Penyuluhan Kehutanan"), (12, None),
    ]  # fmt: skip
    silent(one)
    found_one(table(NAMES + SUBTOTALS.replace("| 268925000", "| 286925000")), (11, 1))
    found_one(table(NAMES + SUBTOTALS.replace("| 1000375000", "| 1003075000")), (12, 1))


@pytest.mark.parametrize(
    "label",
    ["J U M L A H", "Sub Jumlah Program X", "Jumlah Dinas Kehutanan", "GRAND TOTAL", "Sub Total", "Jml.", "1. Jumlah"],
)
def test_labels_of_totals(label: str) -> None:
    assert says_total(label)


@pytest.mark.parametrize(
    "label", ["Sejumlah kelompok", "Program Jumlah", "Sub Kegiatan Benih", "Angka Harapan Hidup", "", "Sub"]
)
def test_labels_of_no_totals(label: str) -> None:
    assert not says_total(label)


def test_only_letters_set_apart_are_closed_up() -> None:
    assert (unspaced("J U M L A H"), unspaced("A. Sub B dan C")) == ("JUMLAH", "A. Sub B dan C")


def test_a_hidden_leftover_is_left_out_and_a_hidden_row_that_belongs_is_counted() -> None:
    left, kept = table(NUMBERED + HIDDEN), table(NUMBERED + counted(HIDDEN))
    assert "7 lain" in tree(left) and trust(left).reading.endswith("tanpa baris tersembunyi")
    assert above(kept)["Kegiatan Lama"] == "Program Tangkap" and "7 . kegiatan" in tree(kept)
    silent(left)
    silent(kept)
    found_one(table(NUMBERED + HIDDEN.replace("| 87125000", "| 78125000")), (8, 2))
    found_one(table(NUMBERED + counted(HIDDEN).replace("| 45000000", "| 54000000")), (4, 2))


def test_what_a_filter_counts_below_the_total_takes_no_part() -> None:
    filtered = {f"{c}11": f"SUBTOTAL(9,{c}4:{c}9)" for c in "CD"}
    one = table(NUMBERED + VISIBLE + "| | | 87125000 | 83325000 |", formulas=filtered)
    assert tree(one)[-2:] == ["10 total", "11 lain"]
    silent(one)
    found_one(
        table(NUMBERED + VISIBLE.replace("| 87125000", "| 78125000") + "| | | 87125000 | 83325000 |", filtered), (7, 2)
    )


SURPLUS = """
| 4 | PENDAPATAN | 812350000 | 798140000 |
| 4.1 | Retribusi Tempat Wisata | 512350000 | 501640000 |
| 4.2 | Sewa Lapak | 300000000 | 296500000 |
| | Jumlah Pendapatan | 812350000 | 798140000 |
| 5 | BELANJA | 968400000 | 944200000 |
| 5.1 | Belanja Operasi | 687150000 | 673900000 |
| 5.2 | Belanja Modal | 281250000 | 270300000 |
| | Jumlah Belanja | 968400000 | 944200000 |
| | SURPLUS/(DEFISIT) | -156050000 | -146060000 |
"""


def test_a_difference_of_totals_takes_no_part() -> None:
    one = table(CODED + SURPLUS)
    assert tree(one)[-1] == "12 lain" and above(one)["Jumlah Pendapatan"] == "PENDAPATAN"
    silent(one)
    found_one(table(CODED + SURPLUS.replace("| 687150000", "| 678150000")), (8, 2), (11, 2))


MONTHS = """
| No | Uraian | Pagu (Rp) | Januari | Februari | Maret |
| 1 | Sekretariat | 212050000 | 51000000 | 61455000 | 42115000 |
| 2 | Bidang Benih | 302425000 | 71315000 | 62100000 | 83440000 |
| | Jumlah | 514475000 | 122315000 | 123555000 | 125555000 |
"""


@pytest.mark.parametrize("label", ["| Kumulatif s.d. bulan berjalan | |", "| | Kumulatif s.d. bulan berjalan |"])
def test_a_cumulative_line_below_the_total_takes_no_part(label: str) -> None:
    line = f"{label} | 122315000 | 245870000 | 371425000 |"
    one = table(MONTHS + line)
    assert tree(one)[-1] == "7 lain"
    silent(one)
    found_one(table(MONTHS.replace("| 62100000", "| 61200000") + line), (6, 4))


def test_an_amount_merged_over_the_months_of_a_total_row_belongs_to_none_of_them() -> None:
    one = table(MONTHS.replace("| 122315000 | 123555000 | 125555000 |", "| 371425000 | < | < |"))
    assert not accused(one) and trust(one).sure and [s.period for s in one.items[-1].figures] == [""]
    wrong = MONTHS.replace("| 122315000 | 123555000 | 125555000 |", "| 371425000 | < | < |").replace("| 514", "| 541")
    found_one(table(wrong), (6, 2))


AGAIN = """
| Kode | Uraian | Indikator | Target | Pagu (Rp) | Realisasi (Rp) |
| 02 | Program Perikanan | Produksi ikan | 120 | 468400000 | 444200000 |
| 02.2.01 | Kegiatan Pelelangan | Volume lelang | 80 | 287150000 | 273900000 |
| 02.2.01 | Kegiatan Pelelangan | Pedagang ikan | 45 | 287150000 | 273900000 |
| 02.2.02 | Kegiatan Nelayan | Nelayan dibina | 60 | 181250000 | 170300000 |
| | Jumlah | | | 468400000 | 444200000 |
"""


def test_a_name_said_again_for_its_next_indikator_is_one_item() -> None:
    one = table(AGAIN)
    assert tree(one) == ["4 program", "5 . kegiatan", "7 . kegiatan", "8 total"]
    assert above(one)["Pedagang ikan"] == above(one)["Volume lelang"] == "Kegiatan Pelelangan"
    silent(one)
    found_one(table(AGAIN.replace("| 181250000", "| 118250000")), (4, 4))


PAIRS = """
| No | Program/Kegiatan | Jenis | Anggaran | TW I | TW II | TW III | TW IV |
| 1 | Budi Daya Lele | TARGET | 91350000 | 21000000 | 23150000 | 25200000 | 22000000 |
| | | REALISASI | 87210000 | 20110000 | 22500000 | 24100000 | 20500000 |
| 2 | Pembinaan Nelayan | TARGET | 64120000 | 15000000 | 16120000 | 17000000 | 16000000 |
| | | REALISASI | 61015000 | 14015000 | 15500000 | 16200000 | 15300000 |
"""


def test_rows_in_pairs_are_one_item_with_its_target_and_realisasi() -> None:
    one = table(PAIRS)
    assert [i.name for i in one.items] == ["Budi Daya Lele", "Pembinaan Nelayan"]
    told = {(s.field, s.period): [int(q.value or 0) for q in cells] for s, cells in one.items[0].figures.items()}
    assert told["pagu", "tw2"] == [23150000] and told["realisasi_rp", "tw2"] == [22500000]
    said = ("Anggaran", "Realisasi", "Real.", "TARGET", "Keterangan lain tentang hal itu")
    assert [measured_as(Meaning(Leaf(0, 0, (), ()), "pagu"), text).name for text in said] == [
        "pagu", "realisasi_rp", "realisasi_rp", "pagu", "pagu",
    ]  # fmt: skip
    assert measured_as(Meaning(Leaf(0, 0, (), ()), "realisasi"), "TARGET").name == "target"


def test_names_under_the_heading_of_amounts() -> None:
    text = "| No | Nama OPD | Total Anggaran | Pagu (Rp) | Realisasi (Rp) |\n"
    rows = ("PENDAPATAN", 812350000, 798140000), ("BELANJA", 968400000, 944200000)
    one = table(text + "\n".join(f"| {n} | | {a} | {b} | {c} |" for n, (a, b, c) in enumerate(rows, 1)))
    assert [i.name for i in one.items] == ["PENDAPATAN", "BELANJA"]
    kept = table(text + "\n".join(f"| {n} | Dinas {a} | {b} | {b} | {c} |" for n, (a, b, c) in enumerate(rows, 1)))
    assert [i.name for i in kept.items] == ["Dinas PENDAPATAN", "Dinas BELANJA"]


# Parts


def test_rows_that_a_formula_adds_up() -> None:
    assert added_rows("SUM(C8:C10)", "C") == (7, 8, 9) == added_rows("=$C$8+C9+C10", "C")
    assert added_rows("SUBTOTAL(9;C8:C9)", "C") == (7, 8) and added_rows("SUM(C8,C10)+C12", "C") == (7, 9, 11)
    assert added_rows("C8*2", "C") is None is added_rows("SUM(B8:B9)", "C") and added_rows("C9-C8", "C") is None


def test_parents_by_rank_and_by_look() -> None:
    assert by_rank([0, 1, 2, 1, 0, 2]) == [None, 0, 1, 0, None, 4]
    assert by_look("abcbca") == [None, 0, 1, 0, 3, None]
    assert (information(7_500_000_00), information(0)) == (pytest.approx(6.64), 0.0)
