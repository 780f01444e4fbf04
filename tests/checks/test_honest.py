"""A check passes only where it looked at something; where there is nothing it is not run, with a true reason."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from lkjip_xl import checks
from lkjip_xl.checks import CATALOGUE, Check
from lkjip_xl.checks.material import MATERIAL
from lkjip_xl.facts import establish
from lkjip_xl.model import Document, Folder, Form, Item, Outcome, Trust, Verdict
from lkjip_xl.relations import build
from lkjip_xl.settings import Settings
from tests.checks.conftest import read_folder
from tests.relations.hand import Sheet, folder
from tests.tools import examples

every_check = pytest.mark.parametrize("check", CATALOGUE, ids=[c.code for c in CATALOGUE])
# checks whose good example is good because what they look at is gone from it
GONE = {"LK007": "a formula whose value the test's writer cannot store", "LK402": "the heading that says percent"}
CASES = [(c, need) for c in CATALOGUE for need in c.needs]


def outcome(check: Check, model: Folder, previous: Folder | None = None, settings: Settings | None = None) -> Outcome:
    settings = settings or Settings()
    facts = establish(model, settings)
    found = checks.run(checks.Case(facts.folder, facts.relations, settings, previous=previous, facts=facts))
    return next(o for o in found if o.code == check.code)


def models(markdown: str, path: Path) -> tuple[Folder, Folder | None, Settings]:
    examples.write(markdown, path)
    model, settings = read_folder(path)
    return model, read_folder(path / settings.previous)[0] if settings.previous else None, settings


@every_check
def test_a_check_names_what_it_needs(check: Check) -> None:
    assert check.needs
    assert {choice for need in check.needs for choice in need.split("|")} <= MATERIAL.keys()


@every_check
def test_on_its_own_good_example_a_check_had_something_to_look_at(check: Check, tmp_path: Path) -> None:
    model, previous, settings = models(check.good, tmp_path)
    got = outcome(check, model, previous, settings)
    assert got.verdict is (Verdict.NOT_RUN if check.code in GONE else Verdict.PASSED), got.reason


@pytest.mark.parametrize(("check", "need"), CASES, ids=[f"{c.code} {n}" for c, n in CASES])
def test_without_what_it_needs_a_check_is_not_run_and_says_so(check: Check, need: str, tmp_path: Path) -> None:
    model, previous, settings = models(check.good, tmp_path)
    choices = need.split("|")
    for name in choices:
        model = without(name, model)
    got = outcome(check, model, None if "tahun lalu" in choices else previous, settings)
    assert got.verdict is Verdict.NOT_RUN
    assert got.reason == "tidak ada " + " atau ".join(MATERIAL[n] for n in choices)


def without(name: str, model: Folder) -> Folder:
    """The folder without one kind of material."""
    if name == "tahun":
        return replace(model, year=None)
    if name == "nip":
        model = replace(model, nips=())
    if name == "nilai galat":
        return replace(model, faults=())
    if name == "dokumen":
        return replace(model, documents=())
    return replace(model, documents=tuple(_bare(name, d) for d in model.documents))


FIELDS: dict[str, Callable[[str], bool]] = {
    "angka": lambda field: True,
    "rupiah": lambda field: field in ("pagu", "realisasi_rp", "sisa"),
    "pegawai": lambda field: field in ("laki", "perempuan", "jumlah"),
}


def _bare(name: str, document: Document) -> Document:
    if name == "kalimat":
        document = replace(document, texts=())
    if name in ("tanda tangan", "nip"):
        return replace(document, signatures=())
    if name == "nomor tabel":
        return replace(document, number="")
    if name == "judul persen":
        tables = (replace(t, columns=tuple(replace(c, heading="Target") for c in t.columns)) for t in document.tables)
        return replace(document, tables=tuple(tables))
    return replace(document, items=tuple(_bare_item(name, i) for i in document.items))


def _bare_item(name: str, item: Item) -> Item:
    if name == "kode":
        return replace(item, code=None)
    if name == "nama" or (name == item.level and name not in FIELDS):
        return replace(item, name="")
    if name in ("keterangan", "kalimat"):
        return replace(item, texts={k: t for k, t in item.texts.items() if k != "keterangan"})
    if name == "rumus":
        cells = {s: tuple(replace(q, formula=None) for q in found) for s, found in item.figures.items()}
        return replace(item, figures=cells)
    if name == "angka teks":
        cells = {s: tuple(replace(q, is_true_number=True) for q in found) for s, found in item.figures.items()}
        return replace(item, figures=cells)
    blank = FIELDS.get(name, lambda field: field == name)
    cells = {
        s: tuple(replace(q, form=Form.BLANK, value=None, text="", candidates=()) for q in found)
        if blank(s.field)
        else found
        for s, found in item.figures.items()
    }
    return replace(item, figures=cells)


def verdicts(model: Folder) -> dict[str, Verdict]:
    found = checks.run(checks.Case(model, build(model, Settings()), Settings()))
    return {o.code: o.verdict for o in found}


def passed(model: Folder) -> set[str]:
    return {code for code, verdict in verdicts(model).items() if verdict is Verdict.PASSED}


def _names(kind: str, levels: Iterable[str], **figures: object) -> Sheet:
    sheet = Sheet(kind)
    for level in levels:
        sheet.add(level, f"Nama {level}", **figures)
    return sheet


def test_names_alone_pass_only_the_checks_that_look_at_names() -> None:
    model = folder(_names("pk", ("sasaran", "indikator", "program"), pagu=None, target=None))
    assert passed(model) == {"LK008", "LK009", "LK112", "LK225", "LK303"}


def test_money_alone_passes_no_check_of_kinerja_codes_or_people() -> None:
    sheet = Sheet("dppa")
    sheet.add("program", "Program Arsip", pagu=60)
    sheet.add("program", "Program Perpustakaan", pagu=40)
    sheet.add("total", "Jumlah", pagu=100)
    got = passed(folder(sheet))
    assert {"LK001", "LK003", "LK102", "LK104"} <= got
    assert not {c for c in got if c.startswith(("LK4", "LK5"))}
    assert not got & {"LK101", "LK106", "LK107", "LK108", "LK111", "LK113", "LK114", "LK115", "LK201", "LK301", "LK305"}


def test_kinerja_alone_passes_no_check_of_money() -> None:
    got = passed(folder(_names("pengukuran", ("indikator",), target="90%", realisasi="90%", capaian="100%")))
    assert "LK501" in got and "LK001" in got
    money = ("LK003", "LK005", "LK10", "LK11", "LK2")
    assert not {c for c in got if c.startswith(money) and c not in ("LK112", "LK225")}


def test_a_doubted_table_is_the_reason_why_its_sums_were_not_tested() -> None:
    sheet = Sheet("dppa")
    program = sheet.add("program", "Program Arsip", pagu=100, code="2.24.02")
    sheet.add("kegiatan", "Kegiatan Akuisisi", parent=program, pagu=60, code="2.24.02.2.01")
    sheet.add("kegiatan", "Kegiatan Akuisisi", parent=program, pagu=60, code="2.24.02.2.01")
    sheet.add("kegiatan", "Kegiatan Alih Media", parent=program, pagu=None, code="2.24.03.2.02")
    document = sheet.document()
    sure = {c: v for c, v in verdicts(folder(document)).items() if v is Verdict.FOUND}
    assert {"LK101", "LK104", "LK112", "LK114"} & sure.keys()
    tables = (replace(document.tables[0], trust=Trust(False, "gagal", 2, 5)),)
    model = folder(replace(document, tables=tables))
    found = checks.run(checks.Case(model, build(model, Settings()), Settings()))
    assert not [f for o in found for f in o.findings if f.level.value == "galat"]
    reasons = {o.code: o.reason or "" for o in found}
    for code in ("LK101", "LK103"):
        assert "belum pasti" in reasons[code]
