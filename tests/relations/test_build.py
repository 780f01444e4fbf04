"""Which relations are stated, on documents made by hand."""

import random
from dataclasses import replace

from lkjip_xl.model import Folder
from lkjip_xl.relations import build
from lkjip_xl.relations.arith import gap, holds
from lkjip_xl.relations.kinds import Ratio, Relation, Sum
from lkjip_xl.settings import Settings
from tests.relations.hand import Sheet, folder

PROGRAMS = ("Program Penunjang Urusan Pemerintahan", "Program Pembinaan Perpustakaan", "Program Pengelolaan Arsip")


def of(model: Folder, family: str, settings: Settings | None = None) -> list[Relation]:
    return [r for r in build(model, settings or Settings()) if r.family == family]


def failing(model: Folder, family: str) -> list[Relation]:
    return [r for r in of(model, family) if holds(r) is False]


def plan(kind: str, *amounts: object, names: tuple[str, ...] = PROGRAMS) -> Sheet:
    sheet = Sheet(kind)
    for name, amount in zip(names, amounts, strict=True):
        sheet.add("program", name, pagu=amount)
    return sheet


def test_parent_is_the_sum_of_its_children_and_a_blank_one_is_part_of_it() -> None:
    sheet = Sheet("rkt")
    top = sheet.add("kegiatan", "Pengadaan", pagu=100)
    for amount in (60, None, 30):
        sheet.add("sub_kegiatan", f"Sub {amount}", parent=top, pagu=amount)
    (relation,) = failing(folder(sheet), "anak")
    assert isinstance(relation, Sum) and len(relation.parts) == 3 and gap(relation) == 10


def test_levels_without_figures_are_looked_through() -> None:
    sheet = Sheet("rkt")
    program = sheet.add("program", "P", pagu=100)
    sheet.add("indikator", "I", parent=program, pagu=None, target="5")
    sasaran = sheet.add("sasaran", "S", parent=program, pagu=None)
    for amount in (60, 40):
        sheet.add("kegiatan", f"K{amount}", parent=sasaran, pagu=amount)
    (relation,) = [r for r in of(folder(sheet), "anak") if holds(r) is not None]
    assert holds(relation) is True and len(relation.parts) == 2  # type: ignore[union-attr]


def test_a_document_that_lists_no_children_states_nothing() -> None:
    assert of(folder(plan("pk", 1, 2, 3)), "anak") == []


def test_several_amounts_of_one_kegiatan_add_up_and_repeated_ones_do_not() -> None:
    split = Sheet("rkt")
    top = split.add("program", "P", pagu=100)
    split.add("kegiatan", "K", parent=top, pagu=(60, 40))
    repeated = Sheet("rkt")
    top = repeated.add("program", "P", pagu=(100, 100, 100))
    repeated.add("kegiatan", "K", parent=top, pagu=100)
    assert not failing(folder(split), "anak") and not failing(folder(repeated), "anak")


def test_total_rows_sum_the_top_of_their_table_wherever_they_stand() -> None:
    for rows in ((100, 60, 40), (60, 40, 100)):
        sheet = Sheet("dpa")
        for amount in rows:
            sheet.add("total" if amount == 100 else "program", "Jumlah" if amount == 100 else f"P{amount}", pagu=amount)
        (relation,) = of(folder(sheet), "jumlah-tabel")
        assert holds(relation) is True


def test_subtotals_and_a_grand_total_are_each_read_as_what_adds_up() -> None:
    sheet = Sheet("dpa")
    for level, amount in (("program", 10), ("program", 20), ("total", 30), ("program", 5), ("total", 5), ("total", 35)):
        sheet.add(level, f"{level} {len(sheet.items)}", pagu=amount)
    assert len(of(folder(sheet), "jumlah-tabel")) == 3 and not failing(folder(sheet), "jumlah-tabel")


def test_amounts_in_running_text_are_parts_but_semula_menjadi_is_not() -> None:
    def sheet(text: str) -> Sheet:
        made = Sheet("pk")
        made.add("program", "P", pagu=100, texts={"keterangan": text}, amounts=(("a", 60), ("b", 30)))
        return made

    assert failing(folder(sheet("Terbagi menjadi 2 urusan, yaitu 1. a Rp. 60 2. b Rp. 30")), "rincian-teks")
    assert not of(folder(sheet("Semula Rp. 60 menjadi Rp. 30")), "rincian-teks")


def test_versions_pk_with_dpa_and_perubahan_with_dppa() -> None:
    model = folder(
        plan("pk", 10, 20, 30), plan("perubahan-pk", 11, 21, 31), plan("dpa", 10, 20, 30), plan("dppa", 11, 21, 30)
    )
    wrong = failing(model, "pagu-program")
    assert [r.what for r in wrong] == [f"pagu {PROGRAMS[2]}: Perubahan PK dan DPPA"]
    assert [gap(r) for r in failing(model, "jumlah-program")] == [-1]


def test_a_first_pk_is_not_held_against_the_dppa() -> None:
    assert of(folder(plan("pk", 10, 20, 30), plan("dppa", 11, 21, 30)), "pagu-program") == []


def test_other_years_are_not_compared() -> None:
    other = replace(plan("dpa", 1, 2, 3).document(), year=2020)
    assert of(folder(plan("pk", 10, 20, 30), other), "pagu-program") == []


def test_period_totals_are_sums_of_rupiah_only() -> None:
    sheet = Sheet("renstra")
    sheet.add("program", "P", pagu_2019=1, pagu_2020=2, pagu_2021=3, pagu_akhir=3)
    sheet.add("program", "Q", pagu_2019=1, pagu_2020=1, pagu_2021=1, pagu_akhir=3)
    sheet.add("indikator", "I", target_2019="90%", target_2020="90%", target_2021="90%", target_akhir="90%")
    assert len(of(folder(sheet), "periode")) == 2 and len(failing(folder(sheet), "periode")) == 1


def test_a_column_that_never_adds_up_is_no_sum() -> None:
    sheet = Sheet("renstra")
    for n in (1, 2, 3):
        sheet.add("program", f"P{n}", pagu_2020=n, pagu_2021=n, pagu_akhir=100 * n)
    assert of(folder(sheet), "periode") == []


def test_cumulative_quarters_are_not_added() -> None:
    sheet = Sheet("realisasi")
    sheet.add(
        "program",
        "P",
        realisasi_rp_tw1=10,
        realisasi_rp_tw2=20,
        realisasi_rp_tw3=30,
        realisasi_rp_tw4=40,
        realisasi_rp=40,
    )
    assert of(folder(sheet), "triwulan") == []


def test_ratios_reach_over_the_row_and_follow_the_polarity_column() -> None:
    sheet = Sheet("kinerja-anggaran")
    top = sheet.add("sasaran", "S", row=7, pagu=200, realisasi_rp=100, serapan="50,00")
    texts = {"polaritas": "Negatif"}
    sheet.add(
        "indikator",
        "Antrean",
        parent=top,
        row=7,
        texts=texts,
        target="10",
        realisasi="8",
        capaian="120,00",
        efisiensi="2,40",
    )
    ratios = {r.family: r for r in build(folder(sheet), Settings()) if isinstance(r, Ratio)}
    assert set(ratios) == {"capaian", "serapan", "efisiensi"}
    assert ratios["capaian"].formula == "NEG_LAN" and all(holds(r) is True for r in ratios.values())


def test_a_polarity_that_only_the_wording_hints_at_is_unsure() -> None:
    sheet = Sheet("pengukuran")
    sheet.add("indikator", "Angka kemiskinan", target="10", realisasi="8", capaian="80,00")
    (relation,) = of(folder(sheet), "capaian")
    assert relation.sure < 1


def test_one_figure_in_three_tables_is_held_against_what_most_print() -> None:
    tables = []
    for number, capaian in (("1", "98,17"), ("2", "98,71"), ("3", "98,17")):
        sheet = Sheet("pengukuran", sheet=number, number=number)
        sheet.add("indikator", "Indeks Profesionalitas", target="80", realisasi="78,54", capaian=capaian)
        tables.append(sheet)
    (relation,) = failing(folder(*tables), "sama-capaian")
    assert relation.cells[0].place.sheet == "2"


def test_order_of_documents_changes_nothing() -> None:
    documents = [
        plan("pk", 10, 20, 30),
        plan("dpa", 10, 21, 30),
        plan("rkt", 9, 20, 30),
        plan("dppa", 1, 2, 3),
        plan("perubahan-pk", 1, 2, 4),
    ]
    before = build(folder(*documents), Settings())
    random.Random(1).shuffle(documents)
    assert build(folder(*documents), Settings()) == before


def test_ids_are_unique() -> None:
    ids = [r.id for r in build(folder(plan("pk", 10, 20, 30), plan("dpa", 10, 21, 30)), Settings())]
    assert len(ids) == len(set(ids))


def test_a_rak_follows_the_budget_that_fits_and_never_gives_a_galat() -> None:
    rak = plan("rak", 11, 21, 31)
    model = folder(rak, plan("dpa", 10, 20, 30), plan("dppa", 11, 21, 30))
    (wrong,) = failing(model, "pagu-anggaran")
    assert wrong.sure < 0.9 and gap(wrong) == 1
