"""Properties of explain on trees of random shape with random damage."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from lkjip_xl.explain import explain, groups
from lkjip_xl.explain.search import DEEPEST, MORE_SETS, MOST_SETS, Search
from lkjip_xl.explain.system import System, substitute
from lkjip_xl.model import Explanation, Form, Quantity
from lkjip_xl.relations import arith
from lkjip_xl.relations.kinds import Equal, Ratio, Relation, Sum
from lkjip_xl.settings import Settings
from tests.explain.build import add, cell, findings, ratio, same, shown

MODES = {"kinerja": "setengah-atas", "anggaran": "setengah-atas", "efisiensi": "setengah-atas"}


@st.composite
def damaged(draw: st.DrawFn) -> list[Relation]:
    """A budget of programs and kegiatan, its copy in another document, serapan; some cells damaged."""
    shape = draw(st.lists(st.integers(1, 4), min_size=1, max_size=4))
    amounts = st.integers(1000, 9_999_999_999)
    values: dict[str, int] = {}
    row, programs = 2, []
    for kids in shape:
        leaves = {f"C{row + 1 + k}": draw(amounts) for k in range(kids)}
        values |= leaves
        values[f"C{row}"] = sum(leaves.values())
        programs.append((f"C{row}", list(leaves)))
        row += kids + 1
    values["C1"] = sum(values[p] for p, _ in programs)
    for address in draw(st.lists(st.sampled_from(sorted(values)), max_size=3, unique=True)):
        values[address] = draw(st.one_of(amounts, st.just(0), st.just(values[address] * 10)))
    blank = draw(st.sampled_from([None, *sorted(values)]))
    cells: dict[str, Quantity] = {a: cell(a, None if a == blank else v) for a, v in values.items()}
    relations: list[Relation] = [add(cells["C1"], *(cells[p] for p, _ in programs))]
    relations += [add(cells[p], *(cells[k] for k in kids)) for p, kids in programs]
    relations += [same(cells[p], cell(p, values[p], file="PK.xlsx")) for p, _ in programs[::2]]
    for p, _ in programs[:2]:
        spent = cell(f"D{p[1:]}", draw(st.integers(0, 9_999_999_999)))
        percent = cell(f"E{p[1:]}", draw(st.decimals(0, 200, places=2)).__str__(), unit="%")
        relations.append(ratio(percent, spent, cells[p], "serapan"))
    return relations


def key(explanations: tuple[Explanation, ...]) -> list[tuple[object, ...]]:
    return sorted((e.rank, e.reason, tuple(sorted(shown(e).items()))) for e in explanations)


@given(damaged(), st.randoms())
@settings(max_examples=40, deadline=None)
def test_order_of_relations_changes_nothing(relations, random):
    about = findings(relations)
    before = explain(relations, about, Settings())
    shuffled = list(relations)
    random.shuffle(shuffled)
    assert key(explain(shuffled, about, Settings())) == key(before)


@given(damaged())
@settings(max_examples=60, deadline=None)
def test_a_repair_mends_its_group_and_breaks_nothing(relations):
    system = System(relations)
    about = findings(relations)
    for explanation in explain(relations, about, Settings()):
        if "hanya satu cara" in explanation.reason:
            continue
        values = {system.number[r.place]: r.after for r in explanation.repairs}
        mended = {r for n in explanation.findings for r in about[n].relations}
        for relation in relations:
            now = arith.holds(substitute(relation, system, values))  # type: ignore[arg-type]
            if relation.id in mended or arith.holds(relation):
                assert now is True


@given(damaged())
@settings(max_examples=40, deadline=None)
def test_a_thousand_times_the_rupiah_only_scales(relations):
    def times(quantity: Quantity) -> Quantity:
        if quantity.unit != "Rp" or quantity.value is None:
            return quantity
        return replace(quantity, value=quantity.value * 1000)

    def scaled(relation: Relation) -> Relation:
        if isinstance(relation, Ratio):
            return replace(relation, numerator=times(relation.numerator), denominator=times(relation.denominator))
        if isinstance(relation, Sum):
            return replace(relation, total=tuple(map(times, relation.total)), parts=tuple(map(times, relation.parts)))
        assert isinstance(relation, Equal)
        return replace(relation, left=tuple(map(times, relation.left)), right=tuple(map(times, relation.right)))

    linear = [r for r in relations if not isinstance(r, Ratio)]
    large = [scaled(r) for r in linear]
    one, two = (explain(rs, findings(rs), Settings()) for rs in (linear, large))
    assert [(e.rank, [r.place for r in e.repairs]) for e in one] == [
        (e.rank, [r.place for r in e.repairs]) for e in two
    ]
    for small, big in zip(one, two, strict=True):
        assert [r.after * 1000 for r in small.repairs] == [r.after for r in big.repairs]  # type: ignore[operator]


@given(damaged())
@settings(max_examples=30, deadline=None)
def test_whole_relations_are_left_alone(relations):
    sound = [r for r in relations if arith.holds(r) is not False]
    assert explain(sound, findings(sound), Settings()) == ()


def test_bounded_on_five_thousand_rows_with_many_faults():
    rows = [cell(f"C{n + 2}", 1_000_003 * n + 17) for n in range(5000)]
    relations: list[Relation] = [add(cell("C1", 99), *rows)]
    for start in range(0, 5000, 100):
        relations.append(add(cell(f"D{start + 2}", 5 + start), *rows[start : start + 100]))
    relations += [same(r, cell(f"E{n + 2}", 3 * n + 1)) for n, r in enumerate(rows[:300])]
    system = System(relations)
    must = [i for i, e in enumerate(system.equations) if e.fails]
    parts = groups(system, must)
    assert sum(map(len, parts)) == len(must)
    for group in parts:
        search = Search(system, group, MODES).run()
        assert search.looked <= MOST_SETS + MORE_SETS
        assert search.gave_up or all(len(s.values) <= DEEPEST for s in search.solutions)
    found = explain(relations, findings(relations), Settings())
    assert found and all("hanya satu cara" in e.reason and e.rank > 1 for e in found)


def test_values_that_no_arithmetic_likes():
    odd = [cell("C3", "1E+30"), cell("C4", "0.1"), cell("C5", "-5"), cell("C6", "9" * 40)]
    broken = replace(cell("C7", None), form=Form.ERROR, text="#REF!")
    relations = [add(cell("C1", 7), *odd), add(cell("C2", 12), broken, odd[2]), add(cell("C8", "1E-20"), odd[1])]
    found = explain(
        relations, findings([*relations, add(cell("C9", 1), cell("C10", Decimal(2).__str__()))]), Settings()
    )
    assert all(e.repairs and e.reason for e in found)
