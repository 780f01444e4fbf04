"""What a former run left in `hasil`, and places where outputs must not go."""

import json
import os
import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from lkjip_xl.checks import CATALOGUE
from lkjip_xl.model import CannotGoOn
from lkjip_xl.pipeline import examine, produce
from lkjip_xl.write.lampiran.template import default_template
from lkjip_xl.write.outputs import Produced
from tests.tools import examples

TEXT = next(check.good for check in CATALOGUE if check.code == "LK218")  # PK.xlsx and DPA.xlsx of 2023


def run(folder: Path, out: Path | None = None) -> Produced:
    return produce(examine(folder), out or folder / "hasil")


def files(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


def next_year(folder: Path) -> None:
    """The inputs of 2023 make way for one of 2024."""
    for name in ("PK.xlsx", "DPA.xlsx"):
        (folder / name).unlink()
    examples.write(
        TEXT.replace("2023", "2024").replace("PK.xlsx", "PK 2024.xlsx").partition("### Berkas: DPA")[0], folder
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "dinas"
    made.mkdir()
    examples.write(TEXT, made)
    return made


NEW = {"Lampiran LKjIP 2024.xlsx", "Rekonsiliasi 2024.xlsx", "temuan.json", "usulan.toml", "terisi/PK 2024.xlsx"}
OLD = {"Lampiran LKjIP 2023.xlsx", "Rekonsiliasi 2023.xlsx", "terisi/PK.xlsx", "terisi/DPA.xlsx"}


def test_outputs_of_another_year_are_put_away_and_named(folder: Path) -> None:
    run(folder)
    foreign = {"catatan.xlsx", "Lampiran LKjIP 2019.xlsx", "terisi/milik orang.xlsx"}
    for name in foreign:  # no list and no mark makes them ours, whatever they are called
        shutil.copyfile(folder / "PK.xlsx", folder / "hasil" / name)
    next_year(folder)
    produced = run(folder)
    assert files(folder / "hasil") == NEW | foreign | {f"lama/{name}" for name in OLD}
    assert all(name in produced.notes[0] for name in OLD)
    summary = load_workbook(produced.rekonsiliasi)["Ringkasan"]
    assert any("Lampiran LKjIP 2023.xlsx" in str(c.value) for row in summary["A1:A8"] for c in row)


def test_nothing_is_put_away_twice_or_over_another(folder: Path) -> None:
    run(folder)
    next_year(folder)
    run(folder)
    before = files(folder / "hasil")
    assert run(folder).notes == run(folder).notes and files(folder / "hasil") == before
    (folder / "PK 2024.xlsx").unlink()
    examples.write(TEXT, folder)
    run(folder)
    (folder / "PK.xlsx").unlink()
    run(folder)
    assert {"lama/terisi/PK.xlsx", "lama/terisi/PK (2).xlsx"} <= files(folder / "hasil")


def test_outputs_without_a_list_are_known_by_their_mark(folder: Path) -> None:
    run(folder)
    (folder / "hasil" / "temuan.json").unlink()
    next_year(folder)
    run(folder)
    assert {"lama/Lampiran LKjIP 2023.xlsx", "lama/Rekonsiliasi 2023.xlsx"} <= files(folder / "hasil")


def test_the_copies_of_a_version_that_kept_no_list_are_known_by_its_documents(folder: Path) -> None:
    run(folder)
    path = folder / "hasil" / "temuan.json"
    report = json.loads(path.read_text(encoding="utf-8"))
    del report["hasil"]
    path.write_text(json.dumps(report), encoding="utf-8")
    next_year(folder)
    run(folder)
    unlisted = {"usulan.toml", "temuan.json"}  # nothing tells whether somebody wrote in these
    assert files(folder / "hasil") == NEW | {f"lama/{name}" for name in OLD | unlisted}


@pytest.mark.parametrize(
    "hasil", ['[{"berkas": "../PK.xlsx"}, {"berkas": "terisi/../../PK.xlsx"}, 3]', "{}", "3", '[{"berkas": 1}]']
)
def test_a_strange_list_moves_nothing_outside(folder: Path, hasil: str) -> None:
    run(folder)
    (folder / "hasil" / "temuan.json").write_text(f'{{"alat": "lkjip-xl 0", "hasil": {hasil}}}', encoding="utf-8")
    run(folder)
    assert {"PK.xlsx", "DPA.xlsx"} <= files(folder)


def test_what_a_person_typed_into_an_output_is_kept(folder: Path) -> None:
    run(folder)
    copy = folder / "hasil" / "terisi" / "PK.xlsx"
    book = load_workbook(copy)
    book["PK"]["C5"] = 123
    book.save(copy)
    produced = run(folder)
    kept = folder / "hasil" / "lama" / "terisi" / "PK.xlsx"
    assert load_workbook(kept)["PK"]["C5"].value == 123 and load_workbook(copy)["PK"]["C5"].value != 123
    assert "Salinan terisi/PK.xlsx sudah diubah" in produced.notes[0] and "lama/terisi/PK.xlsx" in produced.notes[0]
    assert not any("sudah diubah" in note for note in run(folder).notes)


def test_an_old_output_that_cannot_be_moved_is_told_and_known_the_next_time(folder: Path) -> None:
    run(folder)
    next_year(folder)
    (folder / "hasil" / "lama").write_text("berkas di tempat subfolder", encoding="utf-8")
    assert "tidak dapat dipindahkan" in run(folder).notes[0]
    (folder / "hasil" / "lama").unlink()
    run(folder)
    assert files(folder / "hasil") == NEW | {f"lama/{name}" for name in OLD}


def refusal(folder: Path, out: Path) -> str:
    """What is said of outputs in `out`; "" where they are written, and also where anything was written before."""
    before = {p: p.read_bytes() for p in folder.parent.rglob("*") if p.is_file()}
    try:
        run(folder, out)
    except CannotGoOn as fault:
        untouched = {p: p.read_bytes() for p in folder.parent.rglob("*") if p.is_file()} == before
        return str(fault) if untouched else ""
    return ""


def test_copies_of_this_program_are_no_input_of_it(folder: Path) -> None:
    run(folder)
    filled = folder / "hasil" / "terisi"
    assert str(folder) in refusal(filled, filled / "hasil")
    assert "salinan hasil" in refusal(filled, folder / "hasil")
    link = folder.parent / "tautan"
    link.symlink_to(filled, target_is_directory=True)
    assert "salinan hasil" in refusal(link, folder.parent / "lain")
    run(folder, folder.parent / "di tempat lain")
    assert "salinan hasil" in refusal(folder.parent / "di tempat lain" / "terisi", folder.parent / "lagi")


def test_outputs_never_lie_over_the_inputs(folder: Path, tmp_path: Path) -> None:
    assert "tidak boleh sama" in refusal(folder, folder)
    assert "tidak boleh sama" in refusal(folder, folder / "hasil" / "..")
    (tmp_path / "tautan").symlink_to(folder, target_is_directory=True)
    assert "tidak boleh sama" in refusal(folder, tmp_path / "tautan")
    out = tmp_path / "keluar"
    out.mkdir()
    (out / "terisi").symlink_to(folder, target_is_directory=True)
    assert "menimpa folder masukan" in refusal(folder, out)


@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_a_link_to_an_input_among_the_outputs_is_refused(folder: Path, link) -> None:
    (folder / "hasil" / "terisi").mkdir(parents=True)
    link(folder / "PK.xlsx", folder / "hasil" / "terisi" / "PK.xlsx")
    assert "tautan ke berkas masukan" in refusal(folder, folder / "hasil")


def test_outputs_never_lie_in_last_years_folder(tmp_path: Path) -> None:
    bad = next(check.bad for check in CATALOGUE if check.code == "LK306")
    examples.write(bad, tmp_path)
    assert "folder tahun lalu" in refusal(tmp_path, tmp_path / examples.LAST_YEAR)


def link(kind: str, source: Path, target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.symlink_to(source) if kind == "tautan" else os.link(source, target)
    return target


OVER_INPUTS = {
    "folder itu sendiri": lambda f: f,
    "dengan titik": lambda f: f / "." / "." / "",
    "lewat folder hasil": lambda f: (f / "hasil").mkdir() or f / "hasil" / "..",
    "lewat tautan": lambda f: link("tautan", f, f.parent / "t"),
    "lewat tautan ke atasnya": lambda f: link("tautan", f.parent, f.parent / "t" / "u") / f.name,
    "terisi di atasnya": lambda f: f.rename(f.parent / "terisi").parent,
    "lama di atasnya": lambda f: f.rename(f.parent / "lama").parent,
    "terisi adalah tautan": lambda f: link("tautan", f, f.parent / "h" / "terisi").parent,
    "lampiran adalah masukan": lambda f: (
        link("keras", f / "PK.xlsx", f.parent / "h" / "Lampiran LKjIP 2023.xlsx").parent
    ),
    "salinan adalah masukan": lambda f: (
        link("keras", f / "PK.xlsx", f.parent / "h" / "terisi" / "DPA.xlsx").parent.parent
    ),
    "usulan adalah pengaturan": lambda f: link("tautan", f / "lkjip.toml", f.parent / "h" / "usulan.toml").parent,
}


@pytest.mark.parametrize("how", OVER_INPUTS)
def test_no_spelling_and_no_link_leads_outputs_over_an_input(how: str, folder: Path) -> None:
    (folder / "lkjip.toml").write_text('opd = "Dinas Contoh"\n', encoding="utf-8")
    out = OVER_INPUTS[how](folder)
    moved = next(p for p in (folder, folder.parent / "terisi", folder.parent / "lama") if (p / "PK.xlsx").is_file())
    assert refusal(moved, out)


def test_the_template_and_last_years_files_are_inputs_too(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "templat.xlsx"
    shutil.copyfile(default_template(), own)
    out = link("keras", own, tmp_path / "h" / "Rekonsiliasi 2023.xlsx").parent
    before = own.read_bytes()
    with pytest.raises(CannotGoOn, match="tautan ke berkas masukan"):
        produce(examine(folder), out, own)
    last = tmp_path / "tahun lalu"
    last.mkdir()
    examples.write(TEXT.replace("2023", "2022"), last)
    (folder / "lkjip.toml").write_text('tahun_lalu = "../tahun lalu"\n', encoding="utf-8")
    out = link("keras", last / "DPA.xlsx", tmp_path / "g" / "temuan.json").parent
    assert "tautan ke berkas masukan" in refusal(folder, out)
    assert own.read_bytes() == before
