"""The lampiran workbook: what stands in it, that its formulas are live, that the package is whole."""

import os
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from lkjip_xl.model import CannotGoOn, Document, Form, Place, Quantity
from lkjip_xl.relations.kinds import Ratio, Sum
from lkjip_xl.settings import Settings, Signatory
from lkjip_xl.write.lampiran import write_lampiran
from lkjip_xl.write.lampiran.numbers import as_text, show_quantity
from tests.tools import documents, package_check
from tests.tools.dump import dump

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[str, ...]]:
    """Lampiran of the hand-made documents, with the notes."""
    path = tmp_path_factory.mktemp("lampiran") / "Lampiran LKjIP 2021.xlsx"
    return path, write_lampiran(documents.everything(), path).notes


def cells(path: Path, sheet: str) -> dict[str, object]:
    from openpyxl import load_workbook

    return {c.coordinate: c.value for row in load_workbook(path)[sheet].iter_rows() for c in row if c.value is not None}


def stored(path: Path, sheet: str) -> dict[str, object]:
    from openpyxl import load_workbook

    rows = load_workbook(path, data_only=True)[sheet].iter_rows()
    return {c.coordinate: c.value for row in rows for c in row if c.value is not None}


def compare_golden(name: str, text: str) -> None:
    """Compares with a golden file; LKJIP_GOLDEN=1 writes it anew."""
    path = GOLDEN / name
    if os.environ.get("LKJIP_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text.splitlines() == path.read_text(encoding="utf-8").splitlines()


def test_the_workbook_is_as_agreed(book):
    compare_golden("lampiran.txt", dump(book[0], skip=("Sumber angka",)))


def test_the_package_is_whole(book):
    assert package_check.faults(book[0]) == []


def test_sheets_stand_in_the_order_of_the_report_and_absent_ones_are_named(book):
    from openpyxl import load_workbook

    path, notes = book
    names = load_workbook(path).sheetnames
    assert names[:4] == ["C. Perjanjian Kinerja", "D. Perubahan PK", "E. RKT", "F. Pengukuran Kinerja"]
    assert all(len(n) < 32 for n in names)
    assert any("Tidak dibuat" in n and "Tabel 3.1.4 (target dan realisasi nasional" in n for n in notes)
    assert not any(n == "Tabel 3.1.4" for n in names)


def test_capaian_is_a_formula_over_target_and_realisasi_cut_off_as_the_settings_say(book):
    formulas, values = cells(book[0], "F. Pengukuran Kinerja"), stored(book[0], "F. Pengukuran Kinerja")
    assert [values[f"E{r}"] for r in (8, 9, 10)] == [0.9817, 1.0084, 1.9436]
    assert all("TRUNC(" in str(formulas[f"E{r}"]) and f"D{r}/C{r}" in str(formulas[f"E{r}"]) for r in (8, 9, 10))


def test_half_up_rounding_of_the_same_figures(tmp_path):
    result = documents.result(documents.pengukuran(), settings=Settings(rounding="setengah-atas"))
    write_lampiran(result, tmp_path / "a.xlsx")
    assert stored(tmp_path / "a.xlsx", "F. Pengukuran Kinerja")["E8"] == 0.9818


def test_an_unreadable_amount_is_printed_as_written_and_named(book):
    path, notes = book
    assert "8.840.8700726" in cells(path, "C. Perjanjian Kinerja").values()
    assert any("8.840.8700726" in n and "seperti aslinya" in n for n in notes)


def test_efisiensi_follows_from_other_sheets_down_to_the_typed_realisasi(book):
    formulas, values = cells(book[0], "Tabel 3.13"), stored(book[0], "Tabel 3.13")
    assert values["E6"] == 1.54 and "C6/D6" in str(formulas["E6"])
    assert "'F. Pengukuran Kinerja'!" in str(formulas["C6"]) and "'Tabel 3.2.2'!" in str(formulas["D6"])
    assert "E5" not in values  # no anggaran, no efisiensi


def test_a_zero_target_gives_a_blank_not_an_error(tmp_path):
    make = documents.Maker("F.xlsx", "F", "pengukuran")
    make.add("indikator", "Jumlah sengketa yang diselesaikan", target=0, realisasi=3, capaian="")
    write_lampiran(documents.result(make.done()), tmp_path / "a.xlsx")
    assert "E8" not in stored(tmp_path / "a.xlsx", "F. Pengukuran Kinerja")
    assert "N(C8)=0" in str(cells(tmp_path / "a.xlsx", "F. Pengukuran Kinerja")["E8"])


def test_negative_polarity_takes_the_formula_of_the_relation(tmp_path):
    make = documents.Maker("F.xlsx", "F", "pengukuran")
    make.add("indikator", "Rata-rata waktu layanan", target=10, realisasi=8, capaian="")
    document = make.done()
    item = document.items[0]
    ratio = Ratio(
        "r", "capaian", item.figure("capaian"), item.figure("realisasi"), item.figure("target"), formula="NEG_LAN"
    )
    write_lampiran(documents.result(document, relations=(ratio,)), tmp_path / "a.xlsx")
    assert stored(tmp_path / "a.xlsx", "F. Pengukuran Kinerja")["E8"] == 1.2
    assert "2*C8-D8" in str(cells(tmp_path / "a.xlsx", "F. Pengukuran Kinerja")["E8"])
    note = openpyxl.load_workbook(tmp_path / "a.xlsx")["F. Pengukuran Kinerja"]["E8"].comment
    assert note is not None and "(2 x target - realisasi) / target" in note.text


def test_targets_in_words_are_printed_as_written_with_the_capaian_of_their_rule(tmp_path):
    make = documents.Maker("F.xlsx", "F", "pengukuran")
    make.add("indikator", "Opini BPK", target="WTP", realisasi="WDP", capaian="")
    write_lampiran(documents.result(make.done()), tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["F. Pengukuran Kinerja"]
    assert [sheet["C8"].value, sheet["D8"].value, sheet["E8"].value] == ["WTP", "WDP", 0.75]
    assert sheet["E8"].comment is not None and "opini BPK" in sheet["E8"].comment.text


def test_a_bound_stays_before_its_figure() -> None:
    cell = Quantity(Place("F.xlsx", "F", 5, 3), Form.NUMBER, Decimal(80), "≥ 80%", "%", 0)
    shown = show_quantity(cell, "nilai", "General")
    assert shown is not None and shown.value == Decimal("0.8") and as_text(shown) == "≥ 80%"


def test_unsettled_polarity_is_not_guessed(tmp_path):
    make = documents.Maker("F.xlsx", "F", "pengukuran")
    make.add("indikator", "Angka Kemiskinan", target=10, realisasi=8, capaian="")
    write_lampiran(documents.result(make.done()), tmp_path / "a.xlsx")
    assert "E8" not in cells(tmp_path / "a.xlsx", "F. Pengukuran Kinerja")


def _budget(kegiatan: int) -> tuple[documents.Document, Sum]:
    make = documents.Maker("Renstra.xlsx", "R", "renstra")
    program = make.add("program", "Program Satu", pagu__2021=300)
    parts = [make.add("kegiatan", f"Kegiatan {n}", program, pagu__2021=kegiatan) for n in (1, 2)]
    document = make.done()

    def cell(n: int) -> Quantity:
        return document.items[n].figures[documents.Slot("pagu", "2021")][0]

    return document, Sum("s", "anak", (cell(program),), tuple(cell(n) for n in parts), "jumlah kegiatan")


@pytest.mark.parametrize(("each", "live"), [(150, True), (140, False)])
def test_a_sum_is_live_only_where_the_input_agrees_with_itself(tmp_path, each, live):
    document, relation = _budget(each)
    write_lampiran(documents.result(document, relations=(relation,)), tmp_path / "a.xlsx")
    formulas, values = cells(tmp_path / "a.xlsx", "B. Renstra 2021"), stored(tmp_path / "a.xlsx", "B. Renstra 2021")
    total = next(a for a, v in values.items() if v == 300)
    assert (str(formulas[total]).startswith("=SUM(")) is live
    assert values[total] == 300


def test_text_that_looks_like_a_formula_stays_text(tmp_path):
    make = documents.Maker("F.xlsx", "F", "pengukuran")
    make.add("indikator", "=HYPERLINK(1)", target="=1+1", realisasi="80", capaian="")
    write_lampiran(documents.result(make.done()), tmp_path / "a.xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as package:
        sheet = package.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>HYPERLINK" not in sheet and "<f>1+1" not in sheet


def test_figures_keep_every_digit(tmp_path):
    make = documents.Maker("PK.xlsx", "PK", "pk")
    make.add("program", "Program Besar", pagu=Decimal("123456789012345"))
    write_lampiran(documents.result(make.done()), tmp_path / "a.xlsx")
    assert 123456789012345 in stored(tmp_path / "a.xlsx", "C. Perjanjian Kinerja").values()


def signed(tmp_path: Path, document: Document, **settings: Any) -> str:
    """What the signature block of lampiran C says, and the notes."""
    given = Settings(**settings)
    notes = write_lampiran(documents.result(document, settings=given), tmp_path / "a.xlsx").notes
    return "\n".join([*map(str, cells(tmp_path / "a.xlsx", "C. Perjanjian Kinerja").values()), *notes])


def test_what_a_document_says_of_its_signer_is_never_overwritten(tmp_path):
    other = Signatory("Kepala Badan", "NAMA KEPALA LAIN", "Pembina", "1" * 18, "Kediri", "1 Maret 2022")
    got = signed(tmp_path, documents.pk(), signatories=(other,), place="Malang", date="2 Maret 2022")
    for strange in ("NAMA KEPALA LAIN", "1" * 18, "Kediri", "Malang", "Maret 2022"):
        assert strange not in got
    assert "NAMA KEPALA BADAN" in got and "NAMA WALIKOTA" in got


def test_settings_fill_what_the_document_does_not_say_of_the_same_person(tmp_path):
    document = documents.pk()
    left, right = document.signatures
    half = replace(document, signatures=(left, replace(right, place_date=None, rank=None, nip=None)))
    assert right.name is not None
    same = Signatory(nama=right.name.text.title() + ", S.Sos", pangkat="Penata", nip="1" * 18)
    got = signed(tmp_path, half, signatories=(same,), place="Malang", date="2 Maret 2022")
    assert "Penata" in got and f"NIP. {'1' * 18}" in got and "Malang, 2 Maret 2022" in got
    assert right.name.text in got and same.nama not in got
    stranger = Signatory(nama="NAMA ORANG LAIN", pangkat="Penata", nip="1" * 18)
    got = signed(tmp_path, half, signatories=(stranger,))
    assert "Penata" not in got and "1" * 18 not in got and "[[penandatangan]]" in got and "[cetak]" in got


def test_who_signs_one_lampiran_goes_before_who_signs_all(tmp_path):
    bare = replace(documents.pk(), signatures=())
    everybody = Signatory("Kepala Dinas", "NAMA SEMUA", place="Kediri")
    for_c = Signatory("Plt. Kepala Dinas", "NAMA PELAKSANA", date="3 Maret 2022", sheets=("C",))
    got = signed(tmp_path, bare, signatories=(everybody, for_c))
    assert "NAMA PELAKSANA" in got and "NAMA SEMUA" not in got and "Kediri, 3 Maret 2022" in got
    assert "NAMA SEMUA" in signed(tmp_path, bare, signatories=(everybody, replace(for_c, sheets=("F",))))


def test_table_numbers_and_paper_follow_the_settings(tmp_path):
    from openpyxl import load_workbook

    settings = Settings(table_numbers={"3.13": "3.2.3"}, paper="A4")
    write_lampiran(documents.result(documents.efficiency(), settings=settings), tmp_path / "a.xlsx")
    book = load_workbook(tmp_path / "a.xlsx")
    assert book["Tabel 3.2.3"]["A1"].value == "Tabel 3.2.3"
    assert book["Tabel 3.2.3"].page_setup.paperSize == 9


def test_every_figure_is_traced_to_its_cell_with_links(book):
    rows = cells(book[0], "Sumber angka")
    row = next(
        a[1:]
        for a, v in rows.items()
        if v == "F. Pengukuran Kinerja" and rows.get(f"D{a[1:]}", "").startswith("realisasi: Pers")
    )
    assert rows[f"G{row}"] == "Pengukuran Kinerja 2021.xlsx" and rows[f"J{row}"] == "95,80%"
    with zipfile.ZipFile(book[0]) as package:
        links = "".join(package.read(n).decode() for n in package.namelist() if "worksheets/_rels" in n)
    assert "Pengukuran%20Kinerja%202021.xlsx" in links


def test_the_trace_may_be_notes_or_nothing(tmp_path):
    from openpyxl import load_workbook

    for trace, notes in (("catatan", True), ("tidak", False)):
        settings = Settings(trace=trace)
        write_lampiran(documents.result(documents.pengukuran(), settings=settings), tmp_path / "a.xlsx")
        book = load_workbook(tmp_path / "a.xlsx")
        assert "Sumber angka" not in book.sheetnames
        assert (book["F. Pengukuran Kinerja"]["D9"].comment is not None) is notes


def test_the_narration_tells_direction_and_figures_right(book):
    text = "\n".join(str(v) for v in cells(book[0], "Narasi").values())
    assert "naik 5,22 poin persentase dibandingkan tahun 2020, dari 90,58% menjadi 95,80%" in text
    assert (
        "tetap 78,54 dibandingkan tahun 2020; capaian kinerjanya turun 2,52 poin persentase, dari 100,69% menjadi "
        "98,17%" in text
    )
    assert "98,17% (belum mencapai target)" in text
    assert "Rp15.580.243.976 terealisasi Rp13.352.689.779 atau 85,70%, dengan sisa anggaran Rp2.227.554.197" in text
    assert (
        "sebesar 1,54 dengan rumus % capaian kinerja / % penyerapan anggaran (capaian 100,84%, penyerapan 65,39%)"
        in text
    )


def test_a_template_that_cannot_be_opened_says_so(tmp_path):
    (tmp_path / "t.xlsx").write_text("bukan buku kerja")
    with pytest.raises(CannotGoOn, match="tidak dapat dibuka"):
        write_lampiran(documents.everything(), tmp_path / "a.xlsx", tmp_path / "t.xlsx")
