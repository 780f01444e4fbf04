"""The commands as people and scripts use them: exit codes, what is printed where, inputs untouched."""

import hashlib
import json
import shutil
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from lkjip_xl.cli import main


def run(*args: object):
    return CliRunner().invoke(main, [str(a) for a in args])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> Path:
    target = tmp_path_factory.mktemp("kerja") / "bkd"
    shutil.copytree(samples / "bkd-blitar-2021", target, ignore=shutil.ignore_patterns("hasil", "README.md"))
    return target


def digests(folder: Path) -> dict[str, str]:
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.iterdir() if p.is_file()}


def test_proses_writes_all_outputs_and_changes_no_input(folder: Path) -> None:
    before = digests(folder)
    got = run("proses", folder)
    assert got.exit_code == 0, got.output
    assert digests(folder) == before
    report = json.loads((folder / "hasil" / "temuan.json").read_text(encoding="utf-8"))
    assert report["tahun"] == 2021
    assert (folder / "hasil" / "Lampiran LKjIP 2021.xlsx").is_file()
    assert (folder / "hasil" / "Rekonsiliasi 2021.xlsx").is_file()
    assert {p.name for p in (folder / "hasil" / "terisi").iterdir()} == {d["berkas"] for d in report["dokumen"]}
    assert "Hasil:" in got.output and "galat" in got.output


def test_periksa_writes_nothing_and_says_by_its_exit_code_that_there_is_a_galat(folder: Path) -> None:
    shutil.rmtree(folder / "hasil", ignore_errors=True)
    got = run("periksa", folder, "--json", "-")
    assert got.exit_code == 1
    assert json.loads(got.stdout)["ringkasan"]["galat"] > 0
    assert not (folder / "hasil").exists()


def test_ketat_exits_with_1_when_there_is_a_galat(folder: Path) -> None:
    assert run("proses", folder, "--ketat").exit_code == 1


def test_ketat_exits_with_1_when_the_core_set_is_not_there(samples: Path, tmp_path: Path) -> None:
    for path in (samples / "contoh-bersih").glob("*.xlsx"):
        shutil.copy(path, tmp_path)
    whole = run("proses", tmp_path, "--ketat")
    assert whole.exit_code == 0 and ": siap cetak." in whole.stdout
    (tmp_path / "DPA 2022.xlsx").unlink()
    part = run("proses", tmp_path, "--ketat")
    assert part.exit_code == 1 and "belum ada DPA atau DPPA" in part.stdout


@pytest.mark.parametrize("command", ["proses", "periksa", "kota"])
def test_a_missing_or_empty_folder_is_one_clear_message(command: str, tmp_path: Path) -> None:
    for place in (tmp_path / "tidak-ada", tmp_path):
        got = run(command, place)
        assert got.exit_code == 3
        assert "Traceback" not in got.output and str(place) in got.output


def test_a_folder_without_any_document_names_the_files_and_the_next_command(tmp_path: Path) -> None:
    (tmp_path / "catatan.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    got = run("proses", tmp_path)
    assert got.exit_code == 3
    assert "catatan.csv" in got.output and "lkjip-xl kenali" in got.output


def test_a_fault_in_lkjip_toml_names_the_key(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "f", ignore=shutil.ignore_patterns("hasil"))
    (tmp_path / "f" / "lkjip.toml").write_text("[angka]\nbulat = 2\n", encoding="utf-8")
    got = run("periksa", tmp_path / "f")
    assert got.exit_code == 3 and "angka.bulat" in got.output


def test_aturan_lists_explains_and_refuses() -> None:
    listing = run("aturan")
    assert listing.exit_code == 0 and "LK201" in listing.output
    page = run("aturan", "lk201")
    assert page.exit_code == 0 and "Cara memperbaiki" in page.output
    assert run("aturan", "LK000000").exit_code == 2


def test_kenali_shows_each_sheet_and_exits_3_when_nothing_fits(folder: Path, tmp_path: Path) -> None:
    got = run("kenali", folder / "PK 2021.xlsx")
    assert got.exit_code == 0 and "pk" in got.output
    (tmp_path / "x.csv").write_text("nama;alamat\nA;B\n", encoding="utf-8")
    assert run("kenali", tmp_path / "x.csv").exit_code == 3


def test_the_start_folder_can_be_processed_and_is_never_overwritten(tmp_path: Path) -> None:
    got = run("contoh", tmp_path / "mulai")
    lists = [
        v.formula1
        for name in ("PK.xlsx", "Perubahan PK.xlsx", "Pengukuran Kinerja.xlsx")
        for v in openpyxl.load_workbook(tmp_path / "mulai" / name).active.data_validations.dataValidation
    ]
    assert lists == ['"Positif,Negatif"'] * 3
    assert got.exit_code == 0, got.output
    assert (tmp_path / "mulai" / "lkjip.toml").is_file()
    assert run("contoh", tmp_path / "mulai").exit_code == 3
    report = json.loads(run("periksa", tmp_path / "mulai", "--json", "-").stdout)
    kinds = {d["jenis"] for d in report["dokumen"]}
    assert {"rkt", "pk", "perubahan-pk", "pengukuran", "dppa"} <= kinds
    assert report["ringkasan"]["galat"] == 0


def test_kota_processes_each_agency_and_one_bad_one_stops_no_other(folder: Path, tmp_path: Path) -> None:
    for name in ("bkd", "kosong"):
        (tmp_path / "kota" / name).mkdir(parents=True)
    for path in folder.glob("*.xlsx"):
        shutil.copy(path, tmp_path / "kota" / "bkd")
    got = run("kota", tmp_path / "kota", "--pekerja", 1)
    assert got.exit_code == 0, got.output
    rows = json.loads((tmp_path / "kota" / "hasil" / "Rekap.json").read_text(encoding="utf-8"))["perangkat_daerah"]
    assert [(r["folder"], r["fault"] is None) for r in rows] == [("bkd", True), ("kosong", False)]
    assert (tmp_path / "kota" / "bkd" / "hasil" / "temuan.json").is_file()


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["proses"], "FOLDER belum disebutkan"),
        (["prosess", "x"], "Mungkin maksudnya proses"),
        (["periksa", "x", "--jsn", "y"], "Mungkin maksudnya --json"),
        (["periksa", "folder", "dengan", "spasi"], "diapit tanda kutip"),
        (["proses", "x", "--tahun", "80"], "--tahun harus angka bulat dari 1990 sampai 2100"),
        (["proses", "x", "--template", "tiada.xlsx"], "Templat tiada.xlsx tidak ada"),
    ],
)
def test_faults_of_use_are_told_in_indonesian(args: list[str], said: str) -> None:
    got = run(*args)
    assert got.exit_code == 2
    assert said in got.output and "Cara pakai: lkjip-xl" in got.output
    assert "Usage" not in got.output and "Error" not in got.output


def test_every_command_explains_itself_in_indonesian() -> None:
    for name in main.commands:
        got = run(name, "--help")
        assert got.exit_code == 0
        assert "Cara pakai:" in got.output and "Usage" not in got.output and "Options" not in got.output


def test_a_faulty_template_leaves_no_half_result(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "templat.xlsx").write_bytes((folder / "PK 2021.xlsx").read_bytes())
    got = run("proses", folder, "--hasil", tmp_path / "hasil", "--template", tmp_path / "templat.xlsx")
    assert got.exit_code == 3 and "templat.xlsx" in got.output
    assert not list((tmp_path / "hasil").rglob("*"))


def test_the_outputs_never_land_among_the_inputs(folder: Path) -> None:
    before = digests(folder)
    got = run("proses", folder, "--hasil", folder)
    assert got.exit_code == 3 and "tidak boleh sama" in got.output
    assert digests(folder) == before


def test_an_unreadable_file_is_named_and_never_passed_over(tmp_path: Path, samples: Path) -> None:
    for path in (samples / "contoh-bersih").glob("*.xlsx"):
        shutil.copy(path, tmp_path)
    (tmp_path / "rusak.xlsx").write_bytes(b"PK\x03\x04 bukan zip")
    got = run("periksa", tmp_path)
    assert got.exit_code == 0
    assert "rusak.xlsx" in got.output and "1 berkas tidak dibaca" in got.output


def test_json_never_replaces_an_input(folder: Path) -> None:
    before = digests(folder)
    got = run("periksa", folder, "--json", folder / "PK 2021.xlsx")
    assert got.exit_code == 3 and "berkas masukan" in got.output
    assert digests(folder) == before


def test_proses_in_a_folder_of_its_own_copies_names_the_folder_to_use(folder: Path) -> None:
    run("proses", folder)
    got = run("proses", folder / "hasil" / "terisi")
    assert got.exit_code == 3 and str(folder) in got.output and "Traceback" not in got.output
    assert not (folder / "hasil" / "terisi" / "hasil").exists()
