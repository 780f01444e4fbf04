"""The cases of `../shared/kasus`, where they stand beside the checkout: each writes a small folder and says what is
promised of it. They run in this process, through the real command.

`tests/data/kasus_belum.txt` lists by name those that do not hold yet. A case that begins to hold fails here until
it is taken off the list, so that it cannot be lost again: `LKJIP_KASUS=tulis pytest tests/test_kasus.py` writes
the list anew (read the diff: a name that is new there is a regression, not progress).
"""

import importlib.util
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from lkjip_xl.cli import main

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT.parent / "shared" / "kasus"
LIST = Path(__file__).resolve().parent / "data" / "kasus_belum.txt"
MODULES = ("lembar", "angka", "periksa")
REWRITE = os.environ.get("LKJIP_KASUS") == "tulis"


def _cases() -> dict[str, Any]:
    """Name -> case, of the modules that are judged here."""
    path = CASES / "kasus.py"
    if not path.is_file():
        return {}
    spec = importlib.util.spec_from_file_location("shared_kasus", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return {case.penuh: case for case in module.kasus() if case.modul in MODULES}


FOUND = _cases()
NOT_YET = frozenset(LIST.read_text("utf-8").split())


def _run(_: Any, *command: str) -> tuple[int, str, str]:
    """What the command does, without a process of its own: (exit status, output, errors)."""
    done = CliRunner().invoke(main, list(command))
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done.exit_code, done.stdout, done.stderr


@pytest.fixture
def in_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["alat"].Hasil, "_jalan", _run)


def _wrong(case: Any, folder: Path) -> list[str]:
    folder.mkdir(parents=True, exist_ok=True)
    try:
        return list(case.jalankan(folder))
    except Exception as fault:  # what breaks a case is a fault like another
        return [f"{type(fault).__name__}: {fault}"]


@pytest.mark.skipif(bool(FOUND), reason="the cases are there")
def test_cases_are_beside_the_checkout() -> None:
    pytest.skip(f"no {CASES}: the cases of reading and judging were NOT run")


@pytest.mark.skipif(REWRITE, reason="the list is written anew")
@pytest.mark.parametrize(
    "name",
    [pytest.param(n, marks=pytest.mark.xfail(strict=True, reason="not yet")) if n in NOT_YET else n for n in FOUND],
)
def test_case(name: str, tmp_path: Path, in_process: None) -> None:
    assert _wrong(FOUND[name], tmp_path / "masukan") == []


@pytest.mark.skipif(not FOUND, reason=f"no {CASES}")
def test_the_list_names_cases_that_there_are() -> None:
    assert sorted(NOT_YET - FOUND.keys()) == []


@pytest.mark.skipif(not REWRITE, reason="LKJIP_KASUS=tulis writes the list")
def test_write_the_list(tmp_path: Path, in_process: None) -> None:
    failing = [name for name, case in FOUND.items() if _wrong(case, tmp_path / name / "masukan")]
    LIST.write_text("".join(f"{name}\n" for name in sorted(failing)), "utf-8")
