"""No file takes more than it may: time, memory, cells; a small one that asks for much is refused in one sentence, or
read for what is in it, and the files beside it are read as ever."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lkjip_xl import pipeline
from lkjip_xl.model import Unreadable
from lkjip_xl.model.limits import Limits
from lkjip_xl.read import Book, child, read_book
from lkjip_xl.read.book import NO_MEMORY, read_here
from lkjip_xl.read.spans import Spans
from tests.tools import hostile
from tests.tools import odd_files as odd

TIGHT = "[batas]\ndetik = 5\nmemori = 500\nsel = 100000\nhuruf_rumus = 500000\n"


@pytest.mark.parametrize("name", hostile.FILES)
def test_a_hostile_file_costs_little_and_itself_only(name: str, tmp_path: Path) -> None:
    hostile.FILES[name](tmp_path)
    hostile.good(tmp_path / "PK.xlsx")
    (tmp_path / "lkjip.toml").write_text(TIGHT, encoding="utf-8")
    result = pipeline.examine(tmp_path)
    assert "PK.xlsx" in {d.file for d in result.folder.documents}
    for one in result.folder.unrecognised:
        assert "\n" not in one.reason
        assert not one.reason.startswith((child.TOO_SLOW, child.STOPPED, NO_MEMORY, pipeline.TOO_INTRICATE)), one


@pytest.mark.skipif(sys.platform == "win32", reason="there the system sets no limit")
def test_what_takes_too_long_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the system, after processor time, long before the parent loses its patience."""
    ended, end = [], child._Child.end
    monkeypatch.setattr(child._Child, "end", lambda one: ended.append(end(one)) or ended[-1])
    monkeypatch.setattr(child, "PATIENCE", 30)
    assert slow_reader(tmp_path, monkeypatch, "sum(0 for _ in iter(int, 1))", Limits(seconds=1)) == child.TOO_SLOW
    assert -signal.SIGXCPU in ended


def test_what_waits_for_ever_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "PATIENCE", 1)
    assert slow_reader(tmp_path, monkeypatch, "import time; time.sleep(60)", Limits(seconds=1)) == child.TOO_SLOW


@pytest.mark.skipif(sys.platform == "win32", reason="there the system sets no limit")
def test_what_takes_too_much_memory_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert slow_reader(tmp_path, monkeypatch, "x = bytearray(900 << 20)", Limits(memory=200)) == NO_MEMORY


def slow_reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str, limits: Limits) -> str:
    """What is said of an .xls whose library does `fault`; the next file must be read as ever."""
    (tmp_path / "lib").mkdir()
    lines = ["class CalamineWorkbook:", "    @staticmethod", f"    def from_filelike(stream): {fault}"]
    (tmp_path / "lib" / "python_calamine.py").write_text("\n".join(lines), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path / "lib")
    child.drop()
    try:
        with pytest.raises(Unreadable) as caught:
            read_book(odd.xls(tmp_path / "a.xls"), limits)
        assert read_book(hostile.good(tmp_path / "b.xlsx")).grids[0].height == len(hostile.TABLE)
    finally:
        child.drop()
    return str(caught.value)


def test_the_child_answers_what_the_reader_reads(tmp_path: Path, samples: Path) -> None:
    odd.xls(tmp_path / "a.xls")
    odd.ods(tmp_path / "b.ods")
    dated = odd.row(1, odd.cell("A1", 44000.5, ' s="4"'), odd.cell("B1", 2), odd.text_cell("C1", "#REF!"))
    odd.xlsx(tmp_path / "c.xlsx", dated)
    for path in (*sorted(tmp_path.iterdir()), *sorted((samples / "bkd-blitar-2021").glob("*.xlsx"))):
        assert told(read_book(path)) == told(read_here(path)), path.name


def told(book: Book) -> tuple[Book, list[Any]]:
    """All of a book, so that it can be compared: the types of its values too."""
    grids = tuple(replace(g, formats=dict(g.formats)) for g in book.grids)
    return replace(book, grids=grids), [[list(map(type, line)) for line in g.rows] for g in grids]


def test_a_fork_has_a_child_of_its_own(tmp_path: Path) -> None:
    path = hostile.good(tmp_path / "a.xlsx")
    before = read_book(path)
    code = (
        "import os, sys; from pathlib import Path; from lkjip_xl.read import read_book; p = Path(sys.argv[1]);"
        "read_book(p); pid = os.fork(); rows = [read_book(p).grids[0].rows for _ in range(50)];"
        "pid and os.waitpid(pid, 0);"
        "rows.append(read_book(p).grids[0].rows); print(len(rows), rows.count(rows[0]), flush=True)"
    )
    if not hasattr(os, "fork"):
        pytest.skip("no fork here")
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, timeout=60)
    assert (done.stdout.split(), done.stderr) == (["51"] * 4, "")
    assert before.grids[0].rows


@pytest.mark.skipif(sys.platform == "win32", reason="there the system sets no limit")
def test_a_hard_limit_of_others_is_kept_below(tmp_path: Path) -> None:
    """Where the system lets no process have much memory, .xls is read within that."""
    path = odd.xls(tmp_path / "a.xls")
    code = (
        "import resource as r, sys; from pathlib import Path; r.setrlimit(r.RLIMIT_AS, (700 << 20, 700 << 20));"
        "from lkjip_xl.read import read_book; print(len(read_book(Path(sys.argv[1])).grids))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, timeout=60)
    assert (done.stdout.strip(), done.stderr) == (str(len(read_here(path).grids)), "")


def test_where_no_process_can_be_had_files_are_read_in_this_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError("no more processes")

    child.drop()
    monkeypatch.setattr(child.subprocess, "Popen", refused)
    assert read_book(hostile.good(tmp_path / "a.xlsx")).grids[0].height == len(hostile.TABLE)


def test_the_limits_are_those_of_the_settings(tmp_path: Path) -> None:
    hostile.repeated(tmp_path, 5000)
    hostile.good(tmp_path / "PK.xlsx")
    assert pipeline.examine(tmp_path).formats.keys() == {"a.ods", "PK.xlsx"}
    (tmp_path / "lkjip.toml").write_text("[batas]\nsalinan_sel = 1000\n", encoding="utf-8")
    assert pipeline.examine(tmp_path).formats.keys() == {"PK.xlsx"}


def test_spans_are_the_numbers_said() -> None:
    spans = Spans()
    for first, end in ((3, 5), (4, 9), (1, 2), (3, 5), (20, 1_000_000_000), (2, 3)):
        spans.add(first, end)
    spans.add(11)
    assert sorted(spans.below(23)) == [1, 2, 3, 4, 5, 6, 7, 8, 11, 20, 21, 22]
