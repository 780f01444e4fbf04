"""Identities between the columns of one row, and columns that only look alike."""

from time import process_time

from lkjip_xl.checks import Case, run
from lkjip_xl.explain import explain
from lkjip_xl.model import Finding, Level, Place, Quantity, Slot
from lkjip_xl.relations import build
from lkjip_xl.relations.arith import holds
from lkjip_xl.relations.identities import doubtful, relations
from lkjip_xl.relations.kinds import Relation, Sum
from lkjip_xl.relations.tree import Tree
from lkjip_xl.settings import Settings
from tests.explain.build import best
from tests.relations.hand import Sheet, folder

ROWS = ((52_400, 50_100), (13_750, 9_325), (88_000, 71_640), (24_500, 24_500), (7_300, 6_900))


def lra(sisa: dict[int, object] | None = None, spent: dict[int, object] | None = None, **more: str) -> Sheet:
    """Programs with pagu, realisasi and sisa; single rows replaced."""
    sheet = Sheet("realisasi")
    for n, (pagu, real) in enumerate(ROWS):
        columns = {more.get("pagu", "pagu"): pagu, "realisasi_rp": (spent or {}).get(n, real)}
        sheet.add("program", f"Program {n}", **columns, sisa=(sisa or {}).get(n, pagu - real))
    return sheet


def identities(sheet: Sheet, family: str = "sisa") -> list[Relation]:
    return [r for r in build(folder(sheet), Settings()) if r.family == family]


def judged(sheet: Sheet, code: str) -> list[Finding]:
    model = folder(sheet)
    relations = build(model, Settings())
    return [f for o in run(Case(model, relations, Settings())) for f in o.findings if f.code == code]


def mended(sheet: Sheet) -> list[dict[str, str]]:
    model = folder(sheet)
    relations = build(model, Settings())
    found = [f for o in run(Case(model, relations, Settings())) for f in o.findings if f.level is Level.GALAT]
    return best(explain(relations, found, Settings()))


def test_sisa_is_pagu_less_realisasi_of_its_own_row() -> None:
    assert len(identities(lra())) == len(ROWS) and all(holds(r) for r in identities(lra()))
    (wrong,) = [r for r in identities(lra({1: 4_245})) if holds(r) is False]
    assert isinstance(wrong, Sum) and [c.place.row for c in wrong.cells] == [6, 6, 6]


def test_two_rows_with_their_sisa_exchanged_are_both_told() -> None:
    found = judged(lra({0: 4_425, 1: 2_300}), "LK106")
    assert [f.locations[0].place.row for f in found] == [5, 6]
    assert all(f.level is Level.GALAT for f in found)
    assert found[0].expected == 2_300 and found[0].value == 4_425


def test_sisa_is_of_the_pagu_after_the_perubahan() -> None:
    sheet = Sheet("realisasi")
    for n, (pagu, real) in enumerate(ROWS):
        sheet.add("program", f"P{n}", pagu_sebelum=pagu + 900, pagu_setelah=pagu, realisasi_rp=real, sisa=pagu - real)
    assert all(holds(r) for r in identities(sheet)) and len(identities(sheet)) == len(ROWS)


def test_lebih_kurang_may_be_printed_the_other_way_round() -> None:
    turned = lra({n: real - pagu for n, (pagu, real) in enumerate(ROWS)})
    assert all(holds(r) for r in identities(turned)) and judged(turned, "LK106") == []


def test_a_column_that_fails_in_most_rows_accuses_no_row() -> None:
    odd = lra({n: real // 3 + 11 for n, (_, real) in enumerate(ROWS)})
    assert identities(odd) == []
    (told,) = judged(odd, "LK106")
    assert told.level is Level.CATATAN and "5 dari 5 baris" in told.message


def test_realisasi_typed_one_column_to_the_side() -> None:
    shifted = lra({n: real for n, (_, real) in enumerate(ROWS)}, dict.fromkeys(range(5)))
    (told,) = judged(shifted, "LK106")
    assert told.level is Level.PERINGATAN and "satu kolom ke samping" in told.message
    assert {at.place.col for at in told.locations} == {3, 4}
    nothing_spent = lra({n: pagu for n, (pagu, _) in enumerate(ROWS)}, dict.fromkeys(range(5)))
    assert judged(nothing_spent, "LK106") == []


def test_a_blank_or_missing_column_states_nothing() -> None:
    assert all(f.relations == () for f in judged(lra(dict.fromkeys(range(5))), "LK106"))
    assert list(doubtful(Tree(lra(dict.fromkeys(range(5))).document()))) == []


def dppa(*differences: int) -> Sheet:
    sheet = Sheet("dppa")
    for n, written in enumerate(differences):
        after = (31_000, 44_500, 12_250, 90_000)[n]
        before = (43_500, 44_000, 15_450, 71_000)[n]
        sheet.add("program", f"Program {n}", pagu_sebelum=before, pagu_setelah=after, selisih=written)
    return sheet


def test_a_difference_that_lost_its_sign() -> None:
    assert judged(dppa(-12_500, 500, -3_200, 19_000), "LK116") == []
    (told,) = judged(dppa(12_500, 500, -3_200, 19_000), "LK116")
    assert told.level is Level.GALAT and told.expected == -12_500 and told.locations[0].place.row == 5
    assert {"E6": "-12500"} in mended(dppa(12_500, 500, -3_200, 19_000))


def test_a_form_that_prints_no_signs_is_no_mistake() -> None:
    assert judged(dppa(12_500, 500, 3_200, 19_000), "LK116") == []


def exchanged() -> Sheet:
    """Kegiatan over two sub kegiatan; realisasi and sisa of the second are exchanged."""
    sheet = Sheet("realisasi")
    top = sheet.add("kegiatan", "Pengadaan Bahan Pustaka", pagu=139_000, realisasi_rp=120_415, sisa=18_585)
    sheet.add("sub_kegiatan", "Pembelian", parent=top, pagu=52_400, realisasi_rp=50_125, sisa=2_275)
    sheet.add("sub_kegiatan", "Penjilidan", parent=top, pagu=86_600, realisasi_rp=16_310, sisa=70_290)
    return sheet


def test_two_cells_of_a_row_exchanged_are_one_slip() -> None:
    model = folder(exchanged())
    relations = build(model, Settings())
    found = [f for o in run(Case(model, relations, Settings())) for f in o.findings if f.level is Level.GALAT]
    first = [e for e in explain(relations, found, Settings()) if e.rank == 1]
    assert [{r.place.a1: str(r.after) for r in e.repairs} for e in first] == [{"D8": "70290", "E8": "16310"}]
    assert "D8 dan E8 tertukar" in first[0].reason


def beside(*rows: tuple[int, int]) -> tuple[Tree, Slot]:
    """Two columns of one slot side by side."""
    sheet = Sheet("realisasi")
    for n, _ in enumerate(rows):
        sheet.add("sub_kegiatan", f"S{n}", pagu=0)
    slot = Slot("pagu")
    for item, row in zip(sheet.items, rows, strict=True):
        old = item.figures[slot][0]
        cells = tuple(
            Quantity(
                Place(old.place.file, old.place.sheet, item.row, 2 + n), old.form, type(old.value)(v), str(v), "Rp"
            )  # type: ignore[operator,call-arg,arg-type,misc]
            for n, v in enumerate(row)
        )
        item.figures[slot] = cells  # type: ignore[index]
    return Tree(sheet.document()), slot


def test_columns_equal_in_every_row_are_one_and_equal_by_chance_are_two() -> None:
    tree, slot = beside((40_000, 40_000), (75_500, 75_500))
    assert [len(tree.own(i, slot)) for i in tree.document.items] == [1, 1]
    tree, slot = beside((40_000, 40_000), (75_500, 12_000))
    assert [len(tree.own(i, slot)) for i in tree.document.items] == [2, 2]


def test_a_table_four_times_as_long_takes_no_more_than_that() -> None:
    def cost(rows: int) -> float:
        sheet = Sheet("realisasi")
        for n in range(rows):
            sheet.add("program", f"P{n}", pagu=9_000 + n, realisasi_rp=4_000 - n % 7, sisa=5_000 + n + n % 7)
        tree = Tree(sheet.document())
        start = process_time()
        assert all(holds(r) for r in relations(tree))
        return process_time() - start

    assert min(cost(4_000) for _ in range(3)) < 9 * min(cost(1_000) for _ in range(3))
