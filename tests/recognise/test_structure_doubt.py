"""When a reading of rows is doubted, and what each weight is for: with another value a worse reading is taken."""

from dataclasses import replace

import pytest

from lkjip_xl.model import Item
from lkjip_xl.recognise.structure import choose, plans, totals, weigh
from lkjip_xl.recognise.structure.lines import Line
from lkjip_xl.recognise.structure.plan import Plan, Role, Step
from lkjip_xl.recognise.structure.weigh import Score, sketch
from tests.recognise.structures import (
    BOLD,
    HIDDEN,
    NAMES,
    NUMBERED,
    PLAIN,
    SUBTOTALS,
    accused,
    counted,
    found_one,
    table,
    tree,
    trust,
)


def test_a_table_in_which_most_sums_fail_is_in_doubt() -> None:
    text = BOLD
    for right, wrong in ((412300, 421300), (398765, 389765), (114650, 141650), (102330, 120330), (1000375, 1003075)):
        text = text.replace(f"| {right}000", f"| {wrong}000")
    one = trust(table(NAMES + text))
    assert (one.sure, one.reason) == (False, "gagal")


@pytest.mark.parametrize(("realisasi", "sure"), [("251640000", True), ("215640000", False)])
def test_a_total_wrong_in_all_its_columns_where_nothing_holds(realisasi: str, sure: bool) -> None:
    rows = "| Bibit Mangrove | 154275000 | 149310000 |\n| Temu Lapang | 114650000 | 102330000 |\n"
    one = trust(table(NAMES + rows + f"| Jumlah | 286925000 | {realisasi} |"))
    assert one.sure is sure and (one.reason == "gagal") is not sure


def programs(count: int, wrong: int, columns: int = 2) -> str:
    """Bold programs of two kegiatan each and their total; the first few programs wrong in so many columns."""
    lines, whole = [NAMES.strip()], [0, 0]
    for n in range(1, count + 1):
        one, two = (11_310_000 * n + 45_000, 10_190_000 * n + 31_000), (7_215_000 * n + 95_000, 6_840_000 * n + 17_000)
        off = [930_000 * n if n <= wrong and c < columns else 0 for c in range(2)]
        sums = [a + b + c for a, b, c in zip(one, two, off, strict=True)]
        whole = [a + b for a, b in zip(whole, sums, strict=True)]
        lines += [f"| *Urusan {n} | {sums[0]} | {sums[1]} |"]
        lines += [f"| Bagian {n}a | {one[0]} | {one[1]} |", f"| Bagian {n}b | {two[0]} | {two[1]} |"]
    return "\n".join([*lines, f"| Jumlah | {whole[0]} | {whole[1]} |"])


def test_rows_that_fail_in_most_columns_are_doubt_from_three_on(monkeypatch: pytest.MonkeyPatch) -> None:
    assert trust(table(programs(12, 2))).sure and len(accused(table(programs(12, 2)))) == 4
    assert (trust(table(programs(12, 3))).sure, trust(table(programs(12, 3))).reason) == (False, "gagal")
    assert trust(table(programs(12, 3, columns=1))).sure, "a row that adds up in one column has the right parts"
    monkeypatch.setattr(choose, "FEW", 9)
    assert trust(table(programs(12, 3))).sure


TWICE = SUBTOTALS.replace("| 268925000", "| 286925000").replace("| 251640000", "| 251460000")


@pytest.mark.parametrize(("module", "name", "worse"), [(choose, "CLOSE", 0.0), (weigh, "MISTAKE", 0.0)])
def test_close_readings_that_accuse_different_cells_are_doubt(
    monkeypatch: pytest.MonkeyPatch, module: object, name: str, worse: float
) -> None:
    one = trust(table(NAMES + TWICE))
    assert (one.sure, one.reason, one.runner_up) == (False, "berdekatan", "jumlah")
    monkeypatch.setattr(module, name, worse)
    assert trust(table(NAMES + TWICE)).sure


def test_many_errors_are_a_misreading_few_are_mistakes() -> None:
    def doubt(errors: int, holding: int, coded: float = 0.0) -> bool:
        return choose.too_many(Score(holding=holding, failing=errors, errors=errors, coded=coded))

    assert doubt(4, 1) and doubt(3, 0) and doubt(30, 60)
    assert not doubt(2, 1) and not doubt(3, 5) and not doubt(6, 60)
    assert not doubt(4, 1, coded=1.0) and doubt(8, 1, coded=1.0), "where the codes say the same, more is forgiven"


@pytest.mark.parametrize(
    ("name", "worse", "errors", "holding", "coded"),
    [
        ("ERRING", 0.01, 3, 5, 0.0),
        ("ERRING", 0.5, 4, 1, 0.0),
        ("UNLIKELY", 0.1, 3, 5, 0.0),
        ("UNLIKELY", 0.0, 4, 1, 0.0),
        ("UNLIKELY_CODED", 0.001, 4, 1, 1.0),
        ("UNLIKELY_CODED", 0.0, 8, 1, 1.0),
        ("CODED", 0.0, 4, 1, 0.5),
        ("FEW", 9, 4, 1, 0.0),
    ],
)
def test_each_weight_of_doubt_matters(
    monkeypatch: pytest.MonkeyPatch, name: str, worse: float, errors: int, holding: int, coded: float
) -> None:
    score = Score(holding=holding, failing=errors, errors=errors, coded=coded)
    before = choose.too_many(score)
    monkeypatch.setattr(choose, name, worse)
    assert choose.too_many(score) is not before


# Weights: the reading that is taken with each, and the worse one that is taken when it is another

ROUND = """
| Uraian | Pagu (Rp) |
| Bibit | 5000000 |
| Pupuk | 2000000 |
| Pagar | 3000000 |
| Papan Nama | 4000000 |
| Jumlah | 9000000 |
"""  # the total is wrong: Pupuk and Pagar are parts of Bibit by chance only
CHANCE = "| Uraian | Pagu (Rp) |\n| Bibit | 5231000 |\n| Pupuk | 2130000 |\n| Pagar | 3101000 |\n| Papan | 4117000 |"
RUN = NAMES + "| Bibit | 3110000 | 2010000 |\n| Pupuk | 1040000 | 1130000 |\n| Pagar | 4150000 | 3140000 |"
UNSAID = (
    NAMES + "| Bibit | 154275000 | 149310000 |\n| Temu | 114650000 | 102330000 |\n| Semuanya | 268925000 | 251640000 |"
)
SAME = "| Uraian | Pagu (Rp) |\n| Desa Cibening | 51250000 |\n| Desa Wanasari | 51250000 |\n| Desa Tanjung | 48300000 |"
FORGOTTEN = """
| Kode | Uraian | Pagu (Rp) |
| 02 | Program Tangkap | 3110000 |
| 02.2.01 | Kegiatan Pelelangan | 3110000 |
| 02.2.02 | Kegiatan Nelayan | 1040000 |
| 02.2.03 | Kegiatan Jaring | 2050000 |
| 03 | Program Budi Daya | 4100000 |
| 03.2.01 | Kegiatan Benih | 2020000 |
| 03.2.02 | Kegiatan Kolam | 2080000 |
| | Jumlah | 10300000 |
"""  # two kegiatan are forgotten in their program; the outline makes programs of them
TYPO = NAMES + TWICE.replace("Sub Jumlah Penyuluhan", "Sub Jumlah Penyuluan")


@pytest.mark.parametrize(
    ("module", "name", "worse", "text", "outline", "row"),
    [
        (choose, "GAIN", 0.0, ROUND, {5: 1, 6: 1}, "5 program"),
        (choose, "BUILT", 0, NAMES + PLAIN, {5: 1, 6: 1, 8: 1, 9: 1}, "5 . kegiatan"),
        (choose, "LONG", 3, NAMES + PLAIN, {5: 1, 6: 1, 8: 1, 9: 1}, "5 . kegiatan"),
        (weigh, "MOST", 1.0, NAMES + PLAIN, {5: 1, 6: 1, 8: 1, 9: 1}, "5 . kegiatan"),
        (plans, "HIDDEN", 100.0, NUMBERED + HIDDEN, {}, "7 lain"),
        (plans, "ARITHMETIC", 0.0, CHANCE, {}, "5 program"),
        (plans, "ARITHMETIC", 200.0, NAMES + PLAIN, {}, "5 . kegiatan"),
        (plans, "AGAINST_CODE", 0.0, FORGOTTEN, {5: 1, 9: 1, 10: 1}, "6 . kegiatan"),
        (totals, "PLAIN", 0.0, RUN, {}, "6 program"),
        (totals, "UNSAID", 200.0, UNSAID, {}, "6 total"),
        (totals, "ALIKE", 99.0, TYPO, {}, "11 . total"),
        (totals, "ALIKE", 0.0, NAMES + SUBTOTALS.replace("| 1000375000", "| 1003075000"), {}, "12 total"),
    ],
)
def test_each_weight_of_the_readings_matters(
    monkeypatch: pytest.MonkeyPatch,
    module: object,
    name: str,
    worse: float,
    text: str,
    outline: dict[int, int],
    row: str,
) -> None:
    assert row in tree(table(text, outline=outline))
    monkeypatch.setattr(module, name, worse)
    assert row not in tree(table(text, outline=outline))


def test_a_copy_proves_little(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tree(table(SAME, outline={5: 1})) == ["4 program", "5 program", "6 program"]
    monkeypatch.setattr(weigh, "COPY", 1.0)
    monkeypatch.setattr(weigh, "COPY_MOST", 26.0)
    assert "5 . kegiatan" in tree(table(SAME, outline={5: 1}))


def test_equal_amounts_alone_make_no_levels() -> None:
    one = table(NAMES + "\n".join(f"| Desa {n} | 51250000 | 48300000 |" for n in "ABCDEF"))
    assert {line.split(maxsplit=1)[1] for line in tree(one)} == {"program"}


def test_a_wrong_figure_weighs_less_than_another_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = NAMES + SUBTOTALS.replace("| 268925000", "| 286925000")
    found_one(table(wrong), (11, 1))
    monkeypatch.setattr(weigh, "MISTAKE", 100.0)
    assert not accused(table(wrong)) and trust(table(wrong)).reading == "jumlah"


def test_leaving_hidden_rows_out_has_its_price(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = NUMBERED + counted(HIDDEN).replace("| 45000000", "| 54000000")
    found_one(table(wrong), (4, 2))
    monkeypatch.setattr(plans, "HIDDEN", -100.0)
    assert not trust(table(wrong)).sure


def test_of_a_long_table_only_the_plain_reading_is_built() -> None:
    built: list[Plan | None] = []

    def build(plan: Plan | None) -> list[Item]:
        built.append(plan)
        return []

    rows = [Line(n, f"Baris {n}", amounts=(1_234_500 + n,)) for n in range(choose.LONG + 1)]
    choose.choose("a.xlsx", "A", rows, ("program", "kegiatan"), build)
    assert built == [None]


def test_one_sum_earns_no_more_than_a_typist_can_copy() -> None:
    lines = [Line(n, "x", amounts=(a,)) for n, a in enumerate((123_456_789_012_345, 23_456_789_012_345, 10**14))]
    steps = {0: Step(Role.DATA), 1: Step(Role.DATA, parent=0), 2: Step(Role.DATA, parent=0)}
    assert sketch(lines, Plan("uji", steps)).bits == weigh.MOST
    assert sketch([*lines[:2], replace(lines[2], amounts=(10**13,))], Plan("uji", steps)).bits == -weigh.MISTAKE
