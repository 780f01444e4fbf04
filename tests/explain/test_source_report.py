"""The known mistakes of the published report, as hand-made relations: what explain must say of each."""

from lkjip_xl.explain import blame, explain
from lkjip_xl.model import Explanation, Finding, Level, Located
from lkjip_xl.relations.kinds import Relation
from lkjip_xl.settings import Settings
from tests.explain.build import add, best, cell, findings, same, shown


def run(*relations: Relation) -> tuple[Explanation, ...]:
    return explain(relations, findings(relations), Settings())


def renstra_2016() -> list[Relation]:
    """Tabel 6.1.1: column I pagu, column K realisasi."""
    first = [51480400, 77426400, 1059048731, 223644500, 17159100, 3638154300, 184350650, 43299450]
    spent = [50927502, 75421196, 989489721, 183881359, 17102400, 1463512794, 124230968, 43299450]
    pagu = [cell(f"I{10 + n}", v) for n, v in enumerate(first)]
    real = [cell(f"K{10 + n}", v) for n, v in enumerate(spent)]
    out: list[Relation] = [add(cell("I9", 5558996681), *pagu), add(cell("K9", 3191077238), *real)]
    pagu = [cell(f"I{19 + n}", v) for n, v in enumerate([774408060, 1047319624, 34505600])]
    real = [cell(f"K{19 + n}", v) for n, v in enumerate([729928666, 875155665, 23423506])]
    out += [add(cell("I18", 1628507837), *pagu), add(cell("K18", 1628507837), *real)]
    pagu = [cell(f"I{23 + n}", v) for n, v in enumerate([188675000, 27283650, 48474500])]
    real = [cell(f"K{23 + n}", v) for n, v in enumerate([180256731, 26731000, 36224113])]
    return [*out, add(cell("I22", 26433150), *pagu), add(cell("K22", 243211844), *real)]


def test_renstra_2016_each_total_is_alone_in_first_rank():
    relations = renstra_2016()
    found = run(*relations)
    assert sorted(best(found), key=str) == [
        {"I18": "1856233284"},
        {"I22": "264433150"},
        {"I9": "5294563531"},
        {"K9": "2947865390"},
    ]
    reasons = {next(iter(shown(e))): e.reason for e in found if e.rank == 1}
    mended = "hilang di sel I22: tertulis 26.433.150, seharusnya 264.433.150 supaya sama dengan jumlah kegiatannya."
    assert mended in reasons["I22"]
    assert "K18" in reasons["I18"] and "tersalin" in reasons["I18"]
    assert "kelompok lain ikut terjumlah" in reasons["I9"]
    assert "I22" not in reasons["K9"] and "4 rupiah lagi" in reasons["K9"]


def test_text_amount_and_the_total_made_from_it():
    one, two = cell("D5", 1892704700, part=1), cell("D5", 2327345900, part=2)
    support, people, training = cell("C4", 8952105576), cell("C5", 4220050600), cell("C6", 134938600)
    whole = cell("C3", 15580243976, file="DPPA.xlsx")
    lines = [cell(f"C{4 + n}", v, file="DPPA.xlsx") for n, v in enumerate((8952105576, 6493199800, 134938600))]
    goals = [cell("D7", 4165853900, sheet="3.2.1"), cell("D8", 2462284500, sheet="3.2.1")]
    found = run(
        add(people, one, two, family="rincian-teks"),
        add(whole, *lines),
        add(whole, support, people, training, family="dokumen"),
        *[same(a, b) for a, b in zip((support, people, training), lines, strict=True)],
        add(cell("D9", 6628138400, sheet="3.2.1"), *goals),
    )
    assert best(found) == [{"D5#1": "4165853900", "C5": "6493199800"}]
    assert "tercetak juga di F.xlsx, lembar 3.2.1, sel D7" in found[0].reason


def test_text_amount_where_only_the_total_of_the_budget_is_known():
    one, two = cell("D5", 1892704700, part=1), cell("D5", 2327345900, part=2)
    support, people, training = cell("C4", 8952105576), cell("C5", 4220050600), cell("C6", 134938600)
    whole = cell("C3", 15580243976, file="DPPA.xlsx")
    goals = [cell("D7", 4165853900, sheet="3.2.1"), cell("D8", 2462284500, sheet="3.2.1")]
    found = run(
        add(people, one, two, family="rincian-teks"),
        add(whole, support, people, training, family="dokumen"),
        add(cell("D9", 6628138400, sheet="3.2.1"), *goals),
    )
    assert best(found) == [{"D5#1": "4165853900", "C5": "6493199800"}]


def test_blank_among_sub_kegiatan():
    parts = (cell("R7", 1987095700), cell("R8", None), cell("R9", 206112900))
    activity = cell("N7", 2675560400)
    found = run(add(activity, *parts), add(cell("J7", 3000000000), activity, cell("N10", 324439600)))
    assert best(found) == [{"R8": "482351800"}]
    assert "kosong" in found[0].reason


def renstra(rows: dict[int, list[str | int | None]], programs: dict[int, list[int]], cols: str) -> list[Relation]:
    """Row totals in the last column, program rows over their kegiatan in every column."""
    grid = {(r, c): cell(f"{c}{r}", v) for r, values in rows.items() for c, v in zip(cols, values, strict=True)}
    out: list[Relation] = [
        add(grid[r, cols[-1]], *(grid[r, c] for c in cols[:-1]), family="periode", what="jumlah tahunnya") for r in rows
    ]
    for p, kids in programs.items():
        out += [add(grid[p, c], *(grid[k, c] for k in kids)) for c in cols]
    return out


def test_blank_year_and_total_without_that_year_has_two_ways():
    rows: dict[int, list[str | int | None]] = {
        10: [3851642500, 4009222922, 4632043347, 7860865422],
        11: [3150000, 3500000, 3500000, 10150000],
        12: [23472000, 30000000, 120000000, 173472000],
        13: [59415600, 59999800, 76769800, 196185200],
        14: [52421400, 58250000, 74291000, 184962400],
        15: [4680000, 5400000, 6000000, 16080000],
        16: [23375000, 23994000, 36713500, 84082500],
        17: [467919220, 389656800, 305039000, 1162615020],
        18: [3217209280, 3438422322, None, 10335530002],
        19: ["-", "-", 57168200, 57168200],
        20: ["-", "-", 116526700, 116526700],
        21: ["-", "-", 82470900, 82470900],
        22: ["-", "-", 73141300, 73141300],
        23: ["-", "-", 20011200, 20011200],
        24: ["-", "-", 43203200, 43203200],
        25: ["-", "-", 7000000, 7000000],
    }
    found = run(*renstra(rows, {10: list(range(11, 26))}, "FHJL"))
    ways = [
        {"J18": "3610208547", "L10": "12492908769", "L18": "10265840149"},
        {"J10": "4701733200", "J18": "3679898400", "L10": "12562598622"},
    ]
    assert len(best(found)) == 2 and all(way in best(found) for way in ways)
    assert all("tidak dapat menentukan" in e.reason for e in found if e.rank == 1)


def test_program_over_its_kegiatan_in_two_years():
    rows: dict[int, list[str | int | None]] = {
        26: [325000000, 271525950, "-", 596525950],
        27: [15175000, 15325000, "-", 30500000],
        28: [0, 79207000, "-", 79207000],
        29: [0, 34013600, "-", 34013600],
        30: [71143400, 78481000, "-", 149624400],
        31: [21256000, 17500000, "-", 38756000],
        32: [42982900, 45000000, "-", 87982900],
        33: [1950000, 2000000, "-", 3950000],
    }
    found = run(*renstra(rows, {26: list(range(27, 34))}, "FHJL"))
    assert {"F26": "152507300", "H26": "271526600", "L26": "424033900"} in best(found)
    assert all(e.findings == (0, 1, 2) for e in found)


def test_period_totals_of_the_later_renstra():
    rows: dict[int, list[str | int | None]] = {
        10: [1594494100, 1787400000, 1858995000, 5240889100],
        11: [169591300, 217500000, 235750000, 652500000],
        12: [972402800, 975000000, 995000000, 2942402800],
        13: [430000000, 562900000, 590745000, 1643645000],
        14: [15000000, 30000000, 35000000, 85000000],
        15: [7500000, 8000000, 8500000, 24000000],
        16: [3934945500, 4022000000, 4225000000, 12108825500],
        17: [3923120000, 4000000000, 4200000000, 12041825500],
        18: [11825500, 22000000, 25000000, 67000000],
    }
    found = run(*renstra(rows, {10: list(range(11, 16)), 16: [17, 18]}, "KMOR"))
    ways = best(found)
    assert {"R16": "12181945500", "R17": "12123120000", "R18": "58825500"} in ways
    mended = {"M10": "1793400000", "O10": "1864995000", "R10": "5252889100",
              "R11": "622841300", "R13": "1583645000", "R14": "80000000"}  # fmt: skip
    assert mended in ways
    pelayanan = [e for e in found if len(e.findings) == 6]
    assert len([e for e in pelayanan if e.rank == 1]) > 1, "the figures cannot tell which rows are wrong"
    assert all({"R11", "R13"} <= set(shown(e)) for e in pelayanan)


def test_one_kegiatan_and_its_program_cannot_be_told_apart():
    found = run(add(cell("I5", 101217500), cell("I6", 121749000)))
    assert sorted(best(found), key=str) == [{"I5": "121749000"}, {"I6": "101217500"}]


def test_broken_amount_is_taken_when_a_total_confirms_it_and_offered_otherwise():
    broken = cell("C4", "8.840.8700726", candidates=[8840870726, 88408700726])
    confirmed = add(cell("C7", 19566380826), broken, cell("C5", 10597568500), cell("C6", 127941600))
    about = (Finding("LK001", "x", Level.GALAT, "rusak", (Located(broken.place, broken.text),), unit="Rp"),)
    assert best(explain([confirmed], about, Settings())) == [{"C4": "8840870726"}]
    alone = add(cell("C7", None), broken, cell("C5", 10597568500))
    for relations in ([alone], []):
        offered = explain(relations, about, Settings())
        assert shown(offered[0]) == {"C4": "8840870726"}
        assert best(offered) == [] and all("hanya diusulkan" in e.reason for e in offered)


def test_blame_moves_the_cell_to_the_front():
    relations = renstra_2016()
    about = findings(relations)
    mended = blame(about, explain(relations, about, Settings()))
    assert [f.locations[0].place for f in mended] == [f.locations[0].place for f in about]
