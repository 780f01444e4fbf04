"""What a person has put or typed where outputs go: never lost, always named, and told apart from our own."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from lkjip_xl.model import CannotGoOn
from lkjip_xl.pipeline import examine, produce
from lkjip_xl.write import outputs
from lkjip_xl.write.outputs import Produced
from tests.tools import examples
from tests.write.test_hasil_lama import TEXT, files

LAMPIRAN, REKON = "Lampiran LKjIP 2023.xlsx", "Rekonsiliasi 2023.xlsx"
WORDS = "diketik orang"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "dinas"
    made.mkdir()
    examples.write(TEXT, made)
    return made


def run(folder: Path) -> Produced:
    return produce(examine(folder), folder / "hasil")


def typed(path: Path, words: str = WORDS) -> bytes:
    """Types into a workbook as somebody does who opens and saves it."""
    book = load_workbook(path)
    book.worksheets[0]["A40"] = words
    book.save(path)
    return path.read_bytes()


def kept(folder: Path) -> set[str]:
    return {name for name in files(folder / "hasil") if name.startswith("lama/")}


def fails(folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A run that ends half-way: the disk is full when the reconciliation workbook is written."""

    def full(*_: object) -> None:
        raise OSError(28, "penuh")

    with monkeypatch.context() as patched, pytest.raises(CannotGoOn) as fault:
        patched.setattr(outputs, "write_rekonsiliasi", full)
        run(folder)
    return str(fault.value)


def test_what_was_typed_is_kept_though_the_list_of_outputs_is_gone(folder: Path) -> None:
    run(folder)
    mine = typed(folder / "hasil" / LAMPIRAN)
    (folder / "hasil" / "temuan.json").unlink()
    said = " ".join(run(folder).notes)
    assert (folder / "hasil" / "lama" / LAMPIRAN).read_bytes() == mine
    assert LAMPIRAN in said and f"lama/{LAMPIRAN}" in said
    assert f"lama/{REKON}" not in kept(folder) and REKON not in said  # ours by its mark, and never opened


def test_files_of_a_person_in_the_folder_of_results_are_kept_and_named(folder: Path) -> None:
    out = folder / "hasil"
    (out / "terisi").mkdir(parents=True)
    mine = ("terisi/PK.xlsx", REKON, LAMPIRAN, "usulan.toml", "temuan.json")
    for name in mine:
        (out / name).write_bytes(f"milik orang: {name}".encode())
    produced = run(folder)
    for name in mine:
        assert (out / "lama" / name).read_bytes() == f"milik orang: {name}".encode()
        assert f"lama/{name}" in " ".join(produced.notes)
    summary = load_workbook(produced.rekonsiliasi)["Ringkasan"]
    assert any("lama/usulan.toml" in str(c.value) for row in summary["A1:A9"] for c in row)
    before = files(out)
    assert not any("lama/" in note for note in run(folder).notes) and files(out) == before


def test_what_was_typed_into_an_output_of_a_version_without_a_list_is_kept(folder: Path) -> None:
    run(folder)
    report = folder / "hasil" / "temuan.json"
    found = json.loads(report.read_text(encoding="utf-8"))
    del found["hasil"]
    report.write_text(json.dumps(found), encoding="utf-8")
    mine = typed(folder / "hasil" / "terisi" / "PK.xlsx")
    said = " ".join(run(folder).notes)
    assert (folder / "hasil" / "lama" / "terisi" / "PK.xlsx").read_bytes() == mine and "lama/terisi/PK.xlsx" in said
    assert f"lama/{LAMPIRAN}" not in kept(folder)


@pytest.mark.parametrize("name", ["temuan.json", "usulan.toml"])
def test_what_was_typed_into_a_text_output_is_kept(folder: Path, name: str) -> None:
    run(folder)
    path = folder / "hasil" / name
    text = path.read_text(encoding="utf-8")
    mine = text.replace("siap cetak", WORDS) if name == "temuan.json" else text + WORDS
    path.write_text(mine, encoding="utf-8")
    said = run(folder).notes[0]
    assert (folder / "hasil" / "lama" / name).read_text(encoding="utf-8") == mine
    assert f"{name} sudah diubah" in said and kept(folder) == {f"lama/{name}"}


def test_a_run_that_fails_half_way_makes_nothing_of_ours_strange(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fails(folder, monkeypatch)  # the first run of all
    run(folder)
    assert kept(folder) == set()
    book = load_workbook(folder / "PK.xlsx")
    book.worksheets[0]["C5"] = 123  # so that its filled copy is another one
    book.save(folder / "PK.xlsx")
    fails(folder, monkeypatch)
    run(folder)
    assert kept(folder) == set()


def test_what_was_typed_before_a_run_that_failed_is_kept_once_and_told_at_once(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(folder)
    mine = typed(folder / "hasil" / LAMPIRAN)
    assert f"lama/{LAMPIRAN}" in fails(folder, monkeypatch)
    assert (folder / "hasil" / "lama" / LAMPIRAN).read_bytes() == mine
    run(folder)
    assert kept(folder) == {f"lama/{LAMPIRAN}"}


def test_what_is_kept_never_lies_over_what_was_kept_before(folder: Path) -> None:
    run(folder)
    first = typed(folder / "hasil" / LAMPIRAN, "satu")
    run(folder)
    second = typed(folder / "hasil" / LAMPIRAN, "dua")
    run(folder)
    old = folder / "hasil" / "lama"
    assert (old / LAMPIRAN).read_bytes() == first
    assert (old / "Lampiran LKjIP 2023 (2).xlsx").read_bytes() == second


def test_a_workbook_that_cannot_be_kept_is_not_written_over(folder: Path) -> None:
    run(folder)
    mine = typed(folder / "hasil" / LAMPIRAN)
    (folder / "hasil" / "lama").write_text("berkas di tempat subfolder", encoding="utf-8")
    with pytest.raises(CannotGoOn, match="lama"):
        run(folder)
    assert (folder / "hasil" / LAMPIRAN).read_bytes() == mine


def test_our_own_outputs_are_replaced_without_a_word(folder: Path) -> None:
    run(folder)
    assert not any("lama" in note for note in run(folder).notes) and kept(folder) == set()
