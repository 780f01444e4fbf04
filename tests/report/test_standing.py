"""How documents stand in temuan.json, and when a folder is ready to print."""

from dataclasses import replace
from pathlib import Path

import pytest

from lkjip_xl.model import Choice, Place, Trust, Unrecognised
from lkjip_xl.recognise import IGNORED
from lkjip_xl.recognise.own import OUTPUT
from lkjip_xl.report import temuan, terminal
from lkjip_xl.report.standing import conclusion, standing
from lkjip_xl.result import Result
from lkjip_xl.write.outputs import Produced
from tests.tools.documents import pengukuran, pk, result
from tests.tools.results import FINDINGS, dppa


def clean() -> Result:
    made = result(pk(), dppa(), pengukuran())
    return replace(
        made, findings=(), folder=replace(made.folder, files=("Perubahan PK 2021.xlsx", "DPPA.xls", "x.xls"))
    )


def missed(*ones: Unrecognised) -> Result:
    made = clean()
    return replace(made, folder=replace(made.folder, unrecognised=ones))


def test_a_document_is_certain_and_used_unless_something_says_otherwise() -> None:
    one = temuan.to_json(clean())["dokumen"][1]
    assert (one["bacaan"], one["dipakai"], one["alasan"]) == ("pasti", True, None)


@pytest.mark.parametrize(
    ("trust", "words"),
    [
        (Trust(False, "gagal", 39, 41), "41 dari 80 jumlah tidak cocok bila dibaca begini"),
        (Trust(False, "berdekatan", 39, 1), "dua cara"),
    ],
)
def test_doubt_is_told_with_its_range_and_figures(trust: Trust, words: str) -> None:
    document = dppa()
    tables = (replace(document.tables[0], first=7, last=30, trust=trust),)
    got = standing(replace(document, tables=tables))
    assert (got.sure, got.used) == (False, True)
    assert "Baris 8 sampai 31" in (got.reason or "") and words in (got.reason or "")


def test_a_jenis_that_another_fits_as_well_is_doubt_too() -> None:
    got = standing(replace(dppa(), kind_sure=0.1, runner_up="realisasi"))
    assert not got.sure and "realisasi" in (got.reason or "")
    assert standing(replace(dppa(), kind_sure=0.4, runner_up="realisasi")).sure


def test_a_copy_is_not_used_and_says_of_what() -> None:
    got = standing(replace(dppa(), copy_of=Place("DPPA.xls", "Asli")))
    assert (got.sure, got.used) == (True, False) and "Asli" in (got.reason or "")


def test_a_folder_without_fault_is_ready() -> None:
    assert conclusion(clean()).ready
    warned = replace(clean(), findings=FINDINGS[1:])
    assert conclusion(warned).ready and "1 peringatan" in conclusion(warned).sentence


def test_what_stands_in_the_way_of_printing_is_told() -> None:
    galat = conclusion(replace(clean(), findings=FINDINGS))
    assert not galat.ready and "1 galat" in galat.sentence and "BELUM siap cetak" in galat.sentence
    unread = conclusion(missed(Unrecognised("x.xls", None, "terkunci")))
    assert not unread.ready and "x.xls" in unread.sentence
    unknown = conclusion(missed(Unrecognised("x.xls", "Sheet1", "tidak cocok")))
    assert not unknown.ready and "tidak dikenali" in unknown.sentence
    made = clean()
    document = dppa()
    doubted = replace(document, tables=(replace(document.tables[0], trust=Trust(False, "gagal", 1, 9)),))
    assert not conclusion(replace(made, folder=replace(made.folder, documents=(doubted,)))).ready


def test_what_is_left_out_on_purpose_does_not_stand_in_the_way() -> None:
    ones = (Unrecognised("x.xls", "Sheet1", IGNORED), Unrecognised("x.xls", None, OUTPUT))
    assert conclusion(missed(*ones)).ready
    assert conclusion(missed(Unrecognised("surat.pdf", None, "dokumen PDF"))).ready  # no workbook of the folder


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("pk", "Perjanjian Kinerja"),
        ("pengukuran", "pengukuran kinerja"),
        ("dppa", "DPA atau DPPA dan realisasi anggaran"),
    ],
)
def test_without_the_core_set_nothing_is_ready(kind: str, words: str) -> None:
    made = clean()
    documents = tuple(d for d in made.folder.documents if d.kind != kind)
    got = conclusion(replace(made, folder=replace(made.folder, documents=documents)))
    assert not got.ready and f"belum ada {words}: BELUM siap cetak" in got.sentence
    left = tuple(replace(d, choice=Choice(d.kind != kind, "tahun")) for d in made.folder.documents)
    assert not conclusion(replace(made, folder=replace(made.folder, documents=left))).ready  # there, but not counted


def test_the_screen_says_of_each_document_whether_it_counts_and_why_not() -> None:
    made = clean()
    first = replace(made.folder.documents[0], choice=Choice(False, "tahun", {"tahun": "2020", "laporan": "2021"}))
    folder = replace(made.folder, documents=(first, *made.folder.documents[1:]))
    said = [line.text for line in terminal.report(replace(made, folder=folder))]
    assert sum("  dipakai" in t for t in said) == 2 and sum("TIDAK dipakai" in t for t in said) == 1
    assert "Dokumen tahun 2020" in said[next(n for n, t in enumerate(said) if "TIDAK dipakai" in t) + 1]


def test_blank_forms_are_not_ready() -> None:
    made = clean()
    blank = tuple(replace(d, items=tuple(replace(i, figures={}) for i in d.items)) for d in made.folder.documents)
    got = conclusion(replace(made, folder=replace(made.folder, documents=blank)))
    assert not got.ready and "belum diisi" in got.sentence


def test_the_screen_ends_with_the_conclusion_and_calls_nothing_ready_that_is_not(tmp_path: Path) -> None:
    made = replace(clean(), findings=FINDINGS)
    said = [line.text for line in terminal.report(made) if line.text]
    assert said[-1] == "3 dokumen dibaca, 1 galat: BELUM siap cetak."
    produced = Produced(tmp_path / "Lampiran.xlsx", tmp_path / "Rekon.xlsx", (), tmp_path / "temuan.json", ())
    text = "\n".join(line.text for line in terminal.written(produced, made))
    assert "BELUM siap cetak" in text
    assert "   siap cetak" in "\n".join(line.text for line in terminal.written(produced, clean()))
