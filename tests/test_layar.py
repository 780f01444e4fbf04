"""What the user sees, whatever stands in the files and wherever the output goes: one line, the right exit code, never a
traceback, never a character that the terminal obeys. Each is tried with the program as a process."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import openpyxl
import pytest

from lkjip_xl.checks import CATALOGUE
from lkjip_xl.screen import SHOWN, clean
from tests.tools import examples

TEXT = next(check.good for check in CATALOGUE if check.code == "LK218")  # PK.xlsx and DPA.xlsx of 2023
COMMAND = f'"{sys.executable}" -m lkjip_xl'
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shells and permissions of POSIX")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "dinas"
    made.mkdir()
    examples.write(TEXT, made)
    return made


def shell(command: str, **variables: str) -> subprocess.CompletedProcess[bytes]:
    """A command as users type it."""
    clean_environment = {k: v for k, v in os.environ.items() if k != "LKJIP_JEJAK"} | variables
    done = subprocess.run(
        ["bash", "-c", command.replace("lkjip-xl", COMMAND)],
        capture_output=True, timeout=60, env=clean_environment, check=False,
    )  # fmt: skip
    for stream in (done.stdout, done.stderr):
        assert b"Traceback" not in stream, stream.decode(errors="replace")
        assert b"kesalahan di dalam program" not in stream, stream.decode(errors="replace")
        assert b"Exception ignored" not in stream
    return done


NOWHERE = [("2>&-", 0), (">&- 2>&-", 0), ("<&-", 0), ("> /dev/full", 3), ("| head -1; exit ${PIPESTATUS[0]}", 0)]
CLOSED = [("> /dev/full", 3), ("2>&1 | true; exit ${PIPESTATUS[0]}", 0), (">&- 2>&-", 0)]


@pytest.mark.parametrize(
    ("command", "where", "code"),
    [("periksa", *w) for w in NOWHERE] + [("proses", *w) for w in CLOSED] + [("aturan", *NOWHERE[-1])],
)
def test_an_output_that_goes_nowhere_ends_no_work(command: str, where: str, code: int, folder: Path) -> None:
    done = shell(f"lkjip-xl {command} {'' if command == 'aturan' else folder} {where}")
    assert done.returncode == code, done.stderr.decode()
    if command == "proses":
        assert (folder / "hasil" / "temuan.json").is_file()
    if code == 3:
        assert "penuh" in done.stderr.decode()


@pytest.mark.parametrize(
    "variables", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0"}]
)
def test_a_screen_without_unicode_is_no_obstacle(variables: dict[str, str], folder: Path) -> None:
    assert shell(f"lkjip-xl periksa {folder}", **variables).returncode == 0


def test_nothing_from_a_file_is_obeyed_by_the_terminal(tmp_path: Path) -> None:
    folder = tmp_path / "dinas \x1b[31m"
    folder.mkdir()
    examples.write(next(check.bad for check in CATALOGUE if check.code == "LK101"), folder)
    for path in folder.glob("*.xlsx"):
        book = openpyxl.load_workbook(path)
        for sheet in book:
            sheet.title = "\u202eHALO"
            for row in sheet.iter_rows():
                for cell in row:
                    if isinstance(cell.value, str) and "rogram" in cell.value:
                        cell.value += "_x001B_]0;judul_x0007__x009B_2J\u202e\u200b"
        book.save(folder / f"\x07{path.stem}\x9b.xlsx")
        path.unlink()
    (folder / "\x1b[2J.pdf").write_bytes(b"%PDF-1.4")
    for command in ("periksa", "proses"):
        done = shell(f"lkjip-xl {command} '{folder}'")
        shown = (done.stdout + done.stderr).decode()
        assert SHOWN in shown
        assert clean(shown) == shown
    for path in folder.glob("*.xlsx"):
        shown = shell(f"lkjip-xl kenali '{path}'").stdout.decode()
        assert clean(shown) == shown


def test_a_name_that_is_no_text_is_passed_over_and_shown(folder: Path) -> None:
    odd = os.fsencode(folder) + b"/PK \xff lama.xlsx"
    Path(os.fsdecode(odd)).write_bytes((folder / "PK.xlsx").read_bytes())
    done = shell(f"lkjip-xl proses {folder}")
    assert done.returncode == 0
    assert f"PK {SHOWN} lama.xlsx" in done.stdout.decode()
    assert "ganti nama" in " ".join(done.stdout.decode().split())
    assert f"PK {SHOWN} lama.xlsx" in (folder / "hasil" / "temuan.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("delay", [0.01, 0.4])
@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_interrupted_ends_in_one_line(folder: Path, delay: float, sign: signal.Signals) -> None:
    """While it imports, reads or writes."""
    code = "from lkjip_xl.__main__ import main; print('mulai', flush=True); main()"
    run = subprocess.Popen(
        [sys.executable, "-c", code, "proses", str(folder)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert run.stdout is not None
    run.stdout.read(6)
    time.sleep(delay)
    run.send_signal(sign)
    _, err = run.communicate(timeout=60)
    assert run.returncode in ((130, 0) if sign is signal.SIGINT else (-sign, 0))
    if run.returncode == 130:
        assert err.decode().strip().startswith("Dihentikan")
        assert err.strip().count(b"\n") == 0
    assert b"Traceback" not in err


# root reads what nobody may read, unless it gives that right up
BOUND = "setpriv --bounding-set=-dac_override,-dac_read_search " if os.name != "nt" and os.geteuid() == 0 else ""


@pytest.mark.skipif(bool(BOUND) and shutil.which("setpriv") is None, reason="root cannot give up its rights here")
@pytest.mark.parametrize(
    ("mode", "what", "said"),
    [(0o000, "", "tidak ada izin"), (0o600, "", "izin"), (0o000, "PK.xlsx", "tidak dapat dibuka (tidak ada izin)"),
     (0o000, "lkjip.toml", "lkjip.toml"), (0o000, "catatan.txt", "catatan.txt: tidak dapat dibuka")],
)  # fmt: skip
def test_what_may_not_be_read_is_told_as_that(mode: int, what: str, said: str, folder: Path) -> None:
    (folder / "lkjip.toml").write_text("", encoding="utf-8")
    (folder / "catatan.txt").write_text("x", encoding="utf-8")
    (folder / what).chmod(mode)
    done = shell(f"{BOUND}lkjip-xl periksa {folder}")
    (folder / what).chmod(0o700)
    words = " ".join((done.stdout + done.stderr).decode().split())
    assert said in words, words
    assert "angka bulat" not in words


ODD_SETTINGS = {
    "bersarang dalam": b"x = " + b"[" * 20_000,
    "biner": bytes(range(256)),
    "utf-16": 'opd = "Dinas"'.encode("utf-16"),
    "sangat besar": b"# " + b"x" * 3_000_000,
    "jenis keliru": b"tahun = [1]\nopd = {a = 1}\n",
    "tanggal": b"tahun = 2023-01-01\n",
    "kosong ber-BOM": b"\xef\xbb\xbf",
}


@pytest.mark.parametrize("how", ODD_SETTINGS)
def test_odd_settings_are_told_with_their_file(how: str, folder: Path) -> None:
    (folder / "lkjip.toml").write_bytes(ODD_SETTINGS[how])
    done = shell(f"lkjip-xl periksa {folder}")
    assert done.returncode == (0 if "BOM" in how else 3)
    if done.returncode:
        assert done.stderr.decode().startswith("lkjip.toml: ")
        assert len(done.stderr) < 600


def test_settings_that_are_no_file_are_told(folder: Path) -> None:
    (folder / "lkjip.toml").mkdir()
    assert "bukan berkas biasa" in shell(f"lkjip-xl periksa {folder}").stderr.decode()
    (folder / "lkjip.toml").rmdir()
    os.mkfifo(folder / "lkjip.toml")
    assert "bukan berkas biasa" in shell(f"lkjip-xl periksa {folder}").stderr.decode()


def test_odd_settings_of_last_year_stop_nothing(folder: Path, tmp_path: Path) -> None:
    last = tmp_path / "2022"
    last.mkdir()
    examples.write(TEXT.replace("2023", "2022"), last)
    (last / "lkjip.toml").write_bytes(b"\xff\xfe\x00")
    (folder / "lkjip.toml").write_text('tahun_lalu = "../2022"\n', encoding="utf-8")
    done = shell(f"lkjip-xl periksa {folder}")
    words = " ".join(done.stdout.decode().split())
    assert done.returncode == 0
    assert "Pengaturan folder tahun lalu (../2022) tidak dipakai" in words
    assert "BELUM siap cetak" in words


def test_pipes_sockets_and_devices_are_passed_over(folder: Path) -> None:
    os.mkfifo(folder / "pipa.xlsx")
    os.mkfifo(folder / "pipa.txt")
    listening = socket.socket(socket.AF_UNIX)
    here = Path.cwd()
    os.chdir(folder)
    listening.bind("soket.xlsx")
    os.chdir(here)
    done = shell(f"lkjip-xl periksa {folder}")
    listening.close()
    words = " ".join(done.stdout.decode().split())
    assert done.returncode == 0
    for name in ("pipa.xlsx", "pipa.txt", "soket.xlsx"):
        assert f"{name}: bukan berkas biasa" in words
    assert "bukan berkas biasa" in shell(f"lkjip-xl kenali {folder / 'pipa.xlsx'}").stderr.decode()


def test_links_that_lead_out_are_named_and_followed_only_when_asked(folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "luar"
    outside.mkdir()
    (folder / "DPA.xlsx").rename(outside / "DPA.xlsx")
    (folder / "DPA.xlsx").symlink_to(outside / "DPA.xlsx")
    (folder / "PK kedua.xlsx").symlink_to(folder / "PK.xlsx")
    (folder / "putar.xlsx").symlink_to(folder / "putar.xlsx")
    (folder / "hilang.xlsx").symlink_to(outside / "tiada.xlsx")
    (folder / "sub").symlink_to(outside, target_is_directory=True)
    words = " ".join(shell(f"lkjip-xl periksa {folder}").stdout.decode().split())
    assert "DPA.xlsx: tautan ke luar folder" in words
    assert "sub: tautan ke luar folder" in words
    assert "PK kedua.xlsx: tautan ke berkas lain di folder ini" in words
    for name in ("putar.xlsx", "hilang.xlsx"):
        assert f"{name}: tautan yang tidak menuju" in words
    assert "DPA.xlsx / DPA" not in words
    words = " ".join(shell(f"lkjip-xl periksa {folder} --ikuti-tautan").stdout.decode().split())
    assert "DPA.xlsx / DPA" in words
    linked = tmp_path / "tautan ke folder"
    linked.symlink_to(folder, target_is_directory=True)
    assert shell(f"lkjip-xl periksa '{linked}'").returncode == 0


def test_outputs_that_cannot_be_where_they_are_wanted_are_told(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("x", encoding="utf-8")
    (tmp_path / "keluar" / "temuan.json").mkdir(parents=True)
    for command, said in (
        (f"proses {folder} --hasil {tmp_path / 'keluar'}", "temuan.json sudah ada"),
        (f"proses {folder} --hasil {tmp_path / ('x' * 300)}", "terlalu panjang"),
        (f"periksa {folder} --json {tmp_path}", "itu folder"),
        (f"proses {folder} --template {tmp_path}", "adalah folder"),
        (f"periksa {tmp_path / ('y' * 300)}", "terlalu panjang"),
        (f"periksa {folder} --tahun dua", "angka bulat"),
    ):
        done = shell(f"lkjip-xl {command}")
        assert done.returncode in (2, 3), command
        assert said in " ".join(done.stderr.decode().split()), (command, done.stderr.decode())
    assert sorted(p.name for p in (tmp_path / "keluar").iterdir()) == ["temuan.json"]
