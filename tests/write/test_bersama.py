"""Outputs of a run appear together or not at all: whatever stops it, what stands in the folder of results is a whole
set, that of the former run or that of this one, and the next run goes well and leaves nothing behind."""

import errno
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from lkjip_xl.checks import CATALOGUE
from lkjip_xl.model import CannotGoOn
from lkjip_xl.pipeline import examine, produce
from lkjip_xl.write import outputs, stage
from tests.tools import examples

TEXT = next(check.good for check in CATALOGUE if check.code == "LK218")  # PK.xlsx and DPA.xlsx of 2023
LAMPIRAN = "Lampiran LKjIP 2023.xlsx"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with outputs, whose inputs have changed since."""
    made = tmp_path / "dinas"
    made.mkdir()
    examples.write(TEXT, made)
    produce(examine(made), made / "hasil")
    book = load_workbook(made / "PK.xlsx")
    book.worksheets[0]["H1"] = "diperbaiki"
    book.save(made / "PK.xlsx")
    return made


def state(out: Path) -> dict[str, str]:
    """What stands in a folder of results: path -> fingerprint."""
    found = (p for p in sorted(out.rglob("*")) if p.is_file() and stage.STAGE not in p.relative_to(out).parts)
    return {p.relative_to(out).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in found}


def is_whole(out: Path) -> bool:
    """temuan.json tells of the files beside it, and each is as it says."""
    report = json.loads((out / "temuan.json").read_text(encoding="utf-8"))
    there = state(out)
    return all(there.get(one["berkas"]) == one["sha256"] for one in report["hasil"]) and len(report["hasil"]) >= 5


def goes_well(folder: Path) -> None:
    """The next run does its work, and nothing of an unfinished one is left."""
    produce(examine(folder), folder / "hasil")
    assert is_whole(folder / "hasil")
    assert not [p for p in (folder / "hasil").rglob("*") if p.name.startswith(".") or "sebagian" in p.name]


class Stop(BaseException):
    """Somebody pulled the plug."""


def after(count: int, what: Any, fault: BaseException) -> Any:
    """A function that fails with `fault` instead of its call number `count`."""
    calls = iter(range(count))

    def call(*args: Any, **more: Any) -> Any:
        if next(calls, None) is None:
            raise fault
        return what(*args, **more)

    return call


@pytest.mark.parametrize("step", [0, 2, 5])
def test_a_run_that_fails_while_it_renames_is_undone(folder: Path, step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    before = state(folder / "hasil")
    with monkeypatch.context() as patched:
        patched.setattr(
            stage, "_place", after(step, stage._place, PermissionError(13, "dipakai", str(folder / LAMPIRAN)))
        )
        with pytest.raises(CannotGoOn, match="terbuka di Excel"):
            produce(examine(folder), folder / "hasil")
    assert state(folder / "hasil") == before
    goes_well(folder)


@pytest.mark.parametrize("step", [0, 2, 5])
def test_a_run_that_is_killed_while_it_renames_is_brought_to_its_end(folder: Path, step: int) -> None:
    """In a process of its own, that ends as by a kill: nothing behind it is run."""
    before = state(folder / "hasil")
    pid = os.fork()
    if not pid:
        real, calls = stage._place, iter(range(step))
        stage._place = lambda *args: real(*args) if next(calls, None) is not None else os._exit(9)
        produce(examine(folder), folder / "hasil")
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 9
    assert (folder / "hasil" / stage.STAGE).is_dir()
    stage.recover(folder / "hasil")
    now = state(folder / "hasil")
    assert is_whole(folder / "hasil") and now != before
    assert len(now) == len(before)
    goes_well(folder)


WRITERS = ("write_lampiran", "write_filled", "write_rekonsiliasi")


@pytest.mark.parametrize(
    ("writer", "fault"),
    [(WRITERS[0], KeyboardInterrupt()), (WRITERS[1], Stop()), *((w, OSError(errno.ENOSPC, "penuh")) for w in WRITERS)],
)
def test_a_run_that_is_stopped_while_it_writes_changes_nothing(
    folder: Path, writer: str, fault: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state(folder / "hasil")
    with monkeypatch.context() as patched:
        patched.setattr(outputs, writer, after(0, None, fault))
        with pytest.raises(CannotGoOn if isinstance(fault, OSError) else type(fault)) as caught:
            produce(examine(folder), folder / "hasil")
    assert state(folder / "hasil") == before
    if isinstance(fault, OSError):
        assert "penuh" in str(caught.value)
        assert "tidak berubah" in str(caught.value)
    goes_well(folder)


def test_a_first_run_that_fails_leaves_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    examples.write(TEXT, tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr(outputs, "write_rekonsiliasi", after(0, None, OSError(errno.ENOSPC, "penuh")))
        with pytest.raises(CannotGoOn):
            produce(examine(tmp_path), tmp_path / "hasil")
    assert not (tmp_path / "hasil").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="locks of folders")
def test_the_second_of_two_runs_says_that_the_first_is_at_work(folder: Path) -> None:
    before = state(folder / "hasil")
    with stage.staged(folder / "hasil"), pytest.raises(CannotGoOn, match="sedang ditulisi"):
        produce(examine(folder), folder / "hasil")
    assert state(folder / "hasil") == before
    goes_well(folder)


def test_the_disk_on_which_temporary_files_stand_may_be_full(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Libraries put theirs beside the outputs."""
    monkeypatch.setattr("tempfile.tempdir", "/dev/null/penuh")
    goes_well(folder)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="mounting a small disk needs root")
@pytest.mark.parametrize("kilobytes", [32, 64, 96])
def test_a_small_disk_that_fills_up_keeps_the_former_outputs(folder: Path, tmp_path: Path, kilobytes: int) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("no mount here")
    try:
        (disk / "temuan.json").write_bytes((folder / "hasil" / "temuan.json").read_bytes()[: 8 << 10])
        before = state(disk)
        with pytest.raises(CannotGoOn, match="penuh"):
            produce(examine(folder), disk)
        assert {n: s for n, s in state(disk).items() if not n.startswith("lama/")} == before
        assert not (disk / stage.STAGE).exists()
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def killed(folder: Path, seconds: float) -> bool:
    """A run that is killed after so many seconds; whether it was still at work."""
    run = subprocess.Popen(
        [sys.executable, "-m", "lkjip_xl", "proses", str(folder)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        run.wait(seconds)
    except subprocess.TimeoutExpired:
        run.send_signal(signal.SIGKILL)
    return run.wait() == -signal.SIGKILL


@pytest.mark.slow
def test_two_hundred_kills_leave_no_torn_output(folder: Path) -> None:
    begin = time.monotonic()
    assert not killed(folder, 60)
    length, dice, hits = time.monotonic() - begin, random.Random(), 0
    for turn in range(200):
        if turn % 2:
            shutil.rmtree(folder / "hasil")
            examples.write(TEXT, folder)
            produce(examine(folder), folder / "hasil")
        hits += killed(folder, dice.uniform(length / 3, length))
        assert is_whole(folder / "hasil") or (folder / "hasil" / stage.STAGE / "siap.json").exists(), turn
        goes_well(folder)
    assert hits > 50
