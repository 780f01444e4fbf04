"""Blank derived cells of the samples: what is filled, with which value, and what is left alone."""

from decimal import Decimal as D

from lkjip_xl.relations.rounding import CUT, HALF_UP, observed


def fills(result, sheet: str, field: str) -> dict[str | None, D]:
    return {f.place.a1: f.value for f in result.fills if f.place.sheet == sheet and f.field == field}


def test_efisiensi_of_the_source_is_computed_from_the_printed_percentages(bkd) -> None:
    assert fills(bkd, "3.13", "efisiensi") == {"E8": D("1.54"), "E9": D("2.17")}


def test_the_row_without_anggaran_stays_blank(bkd) -> None:
    assert "E7" not in fills(bkd, "3.13", "efisiensi")


def test_every_fill_is_a_cell_that_was_blank(bkd, bersih) -> None:
    from lkjip_xl.model import Form

    for result in (bkd, bersih):
        forms = {
            cell.place: cell.form
            for document in result.folder.documents
            for item in document.items
            for cells in item.figures.values()
            for cell in cells
        }
        assert result.fills
        assert {forms[f.place] for f in result.fills} == {Form.BLANK}


def test_blank_capaian_and_serapan_of_the_clean_sample_are_all_filled(bersih) -> None:
    from lkjip_xl.model import Form

    filled = {f.place for f in bersih.fills}
    left = [
        cell.place
        for document in bersih.folder.active
        for item in document.items
        if item.level not in ("total", "ringkasan")
        for slot, cells in item.figures.items()
        if slot.field in ("capaian", "serapan")
        for cell in cells
        if cell.form is Form.BLANK and cell.place not in filled
    ]
    assert left == []


def test_the_source_cuts_off_capaian_and_rounds_the_budget_half_up(bkd) -> None:
    rounding = observed(bkd.relations, bkd.settings)
    assert (rounding.modes["kinerja"], rounding.modes["anggaran"]) == (CUT, HALF_UP)
    assert all(rounding.votes[group] for group in ("kinerja", "anggaran"))


def test_a_fill_under_a_percent_heading_holds_the_number_that_the_heading_names(bkd) -> None:
    cell = next(f for f in bkd.fills if f.place.sheet == "Rincian" and f.field == "serapan")
    assert (cell.number_format, cell.cell_value) == ("0.00", cell.value)
    assert cell.formula is not None and "ROUND" in cell.formula
