"""Targets in words, ranges and dates: a fall is told, a lawful date accuses nobody, last year counts."""

from dataclasses import replace
from typing import Any

from lkjip_xl import checks
from lkjip_xl.checks import Case
from lkjip_xl.model import Finding, Folder, Form
from lkjip_xl.relations.assemble import build
from lkjip_xl.settings import Settings
from tests.relations.hand import Sheet, folder


def _said(sheet: Sheet, code: str = "LK514", previous: Folder | None = None) -> list[Finding]:
    model, settings = folder(sheet), Settings()
    outcomes = checks.run(Case(model, build(model, settings), settings, previous=previous))
    return [f for o in outcomes if o.code == code for f in o.findings]


def _one(target: str, realisasi: str, capaian: str | None = None, **more: str) -> Sheet:
    made = Sheet("pengukuran")
    made.add("indikator", "Opini BPK", target=target, realisasi=realisasi, capaian=capaian, **more)
    return made


def test_a_fall_of_the_opini_is_told_with_its_capaian() -> None:
    (found,) = _said(_one("WTP", "WDP"))
    assert "75%" in found.message and found.level.value == "catatan"
    assert _said(_one("WTP", "WTP")) == []


def test_a_printed_capaian_that_says_otherwise_is_told_and_one_that_agrees_is_not() -> None:
    assert [f.level.value for f in _said(_one("WTP", "WDP", "100"))] == ["galat"]  # by any score it is less
    assert [f.level.value for f in _said(_one("WTP", "WTP", "0"))] == ["peringatan"]
    assert _said(_one("WTP", "WDP", "75")) == []


def test_a_printed_capaian_is_a_galat_only_where_no_direction_of_the_indikator_bears_it_out() -> None:
    for target, realisasi, printed in (("16 - 20", "15", "106,67"), ("Level 3", "Level 2", "150")):
        (found,) = _said(_row("Rasio murid terhadap guru", target, realisasi, printed))
        assert found.level.value == "peringatan", "fewer may be better; nobody has said"
        assert "dapat benar" in found.message and '= "negatif"' in found.advice
        (found,) = _said(_row("Rasio murid terhadap guru", target, realisasi, printed, texts={"polaritas": "Maximize"}))
        assert found.level.value == "galat", "the column says that more is better"
        assert (
            _said(_row("Rasio murid terhadap guru", target, realisasi, printed, texts={"polaritas": "Minimize"})) == []
        )
    (found,) = _said(_row("Rasio murid terhadap guru", "18 ± 2", "15", "100"))
    assert found.level.value == "galat" and "dapat benar" not in found.message, "off the middle either way"
    (found,) = _said(_row("Penyampaian LKjIP", "31 Maret", "15 April", "100"))
    assert found.level.value == "peringatan", "late, but no rule says by how much"


def test_what_has_no_rule_stays_blank_with_the_reason() -> None:
    (found,) = _said(_one("11 jenis; 50.000 lembar", "10 jenis; 40.000 lembar"))
    assert "dikosongkan" in found.message


def test_a_realisasi_below_that_of_last_year_is_told() -> None:
    assert any("tahun lalu" in f.message for f in _said(_one("WDP", "WDP", "100", realisasi_lalu="WTP")))
    assert any("tahun lalu" in f.message for f in _said(_one("WDP", "WDP", "100"), previous=folder(_one("WTP", "WTP"))))


def test_a_blank_direction_of_a_range_is_asked_for_once() -> None:
    made = Sheet("pengukuran")
    made.add("indikator", "Waktu pelayanan izin", target="7 - 8 bulan", realisasi="9", capaian=None)
    assert len(_said(made, "LK509")) == 1 and _said(made) == []


def _row(name: str, target: str, realisasi: str | None = None, capaian: str | None = None, **more: Any) -> Sheet:
    made = Sheet("pengukuran")
    made.add("indikator", name, target=target, realisasi=realisasi, capaian=capaian, **more)
    return made


def test_words_of_how_much_wait_for_the_direction_and_accuse_nobody_before() -> None:
    risk = _row("Indeks Risiko Bencana", "Sedang", "Tinggi")
    assert len(_said(risk, "LK509")) == 1 and _said(risk) == []
    printed = _row("Tingkat kerawanan konflik", "Sedang", "Rendah", "100")
    assert _said(printed) == [] and _said(printed, "LK509") == []
    worse = _row("Tingkat kerawanan konflik", "Sedang", "Sedang", "100", realisasi_lalu="Rendah")
    assert not any("tahun lalu" in f.message for f in _said(worse))
    low = _row("Status alat", "Rendah", "Tinggi")
    assert "targetnya" in _said(low, "LK509")[0].message


def _dashed(sheet: Sheet) -> Folder:
    """The sheet as the reader gives it: "Nihil" and "Tidak ada" are dashes."""
    made = folder(sheet)
    (document,) = made.documents
    items = tuple(
        replace(
            i, figures={
                s: tuple(replace(q, form=Form.DASH) if q.text in ("Nihil", "Tidak ada", "-") else q for q in cells)
                for s, cells in i.figures.items()
            },
        )
        for i in document.items
    )  # fmt: skip
    return replace(made, documents=(replace(document, items=items),))


def _levels(name: str, target: str, realisasi: str, code: str) -> list[str]:
    model, settings = _dashed(_row(name, target, realisasi)), Settings()
    outcomes = checks.run(Case(model, build(model, settings), settings))
    return [f.level.value for o in outcomes if o.code == code for f in o.findings]


def test_none_is_the_target_of_what_is_better_when_less() -> None:
    for target in ("Nihil", "Tidak ada"):
        assert _levels("Jumlah temuan BPK", target, "Nihil", "LK403") == []
        assert _levels("Jumlah temuan BPK", target, "Nihil", "LK010") == []
    assert _levels("Jumlah temuan BPK", "Nihil", "Ada", "LK514") == ["catatan"]
    assert _levels("Jumlah temuan BPK", "-", "3", "LK403") == ["peringatan"]
    assert _levels("Cakupan penanganan temuan", "Nihil", "3", "LK403") == ["peringatan"]
    assert _levels("Jumlah pelatihan", "Nihil", "3", "LK403") == ["catatan"], "may be meant as zero"
