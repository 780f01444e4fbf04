"""Files of strangers are read in a process of their own: what makes a library abort, hang or eat memory costs one file
and nothing else.

The parent asks with `read_book(path, limits)`; one child serves one process, file after file, and is replaced when it
died or grew large. Question and answer go through its standard streams. What the child answers is unmarshalled, so it
is only ever our own module, run by our own interpreter. Where no process can be started (a browser, a system that
allows none), files are read in this one: the budgets hold there too, time and memory do not.
"""

import atexit
import contextlib
import dataclasses
import gc
import json
import marshal
import os
import pickle
import signal
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import IO, Any

from lkjip_xl.model.errors import Unreadable
from lkjip_xl.model.limits import USUAL, Limits
from lkjip_xl.read.book import NO_MEMORY, read_here
from lkjip_xl.read.cellformats import CellFormats
from lkjip_xl.read.grid import Book, Grid

STOPPED = "isinya menghentikan pembaca; buka di Excel dan simpan sebagai .xlsx, lalu ulangi"
TOO_SLOW = "terlalu lama dibaca; buka di Excel, salin tabelnya ke buku kerja baru, lalu simpan sebagai .xlsx"
PATIENCE = 5  # seconds on the clock for each second of processor time: a busy machine is no fault of the file
LARGE_ANSWER = 32 << 20  # bytes after which a child is not asked again: its memory stays with it
_READY, _LENGTH = b"siap", struct.Struct(">?Q")
_RUN = "import sys, json; sys.path[:] = json.loads(sys.argv.pop(1)); from lkjip_xl.read.child import serve; serve()"


class _Died(Exception):
    """The child ended without an answer."""


class _Child:
    """A process that reads."""

    def __init__(self) -> None:
        """Started; OSError where that cannot be."""
        self.owner = os.getpid()
        self.process = subprocess.Popen(
            [sys.executable, "-c", _RUN, json.dumps(sys.path)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        assert self.process.stdin is not None and self.process.stdout is not None
        self.to, self.answers = self.process.stdin, self.process.stdout
        self.ready = False

    def wait(self) -> bool:
        """Whether it answers, once it has started."""
        self.ready = self.ready or self.answers.read(len(_READY)) == _READY
        return self.ready

    def ask(self, path: Path, limits: Limits, patience: float) -> tuple[bool, bytes]:
        """Whether the file was read, and the answer. _Died where there is none, or none in `patience` seconds."""
        timer = threading.Timer(patience, self.process.kill)
        timer.daemon = True
        timer.start()
        try:
            question = json.dumps([str(path.absolute()), dataclasses.astuple(limits)]).encode("ascii")
            self.to.write(question + b"\n")
            self.to.flush()
            head = self.answers.read(_LENGTH.size)
            if len(head) < _LENGTH.size:
                raise _Died
            good, length = _LENGTH.unpack(head)
            answer = self.answers.read(length)
        except OSError as error:
            raise _Died from error
        finally:
            timer.cancel()
        if len(answer) < length:
            raise _Died
        return good, answer

    def end(self) -> int:
        """Stop it; how it ended."""
        for stream in (self.to, self.answers):
            with contextlib.suppress(OSError):
                stream.close()
        with contextlib.suppress(OSError):
            self.process.kill()
        return self.process.wait()


_current: _Child | None = None
_turn = threading.Lock()


def read_book(path: Path, limits: Limits = USUAL) -> Book:
    """The workbook in `path`, whatever its ending says, read in a process of its own within `limits`.
    Raises Unreadable: one Indonesian sentence, no file name."""
    with _turn:
        child = _child()
        if child is None or not child.wait():  # none can be started, or it cannot begin
            drop()
            return read_here(path, limits)
        patience = PATIENCE * limits.time_for(_size(path))
        started = time.monotonic()
        try:
            good, answer = child.ask(path, limits, patience)
        except _Died:
            raise Unreadable(_why(child, time.monotonic() - started >= patience)) from None
        except BaseException:  # stopped by the user while the child reads
            drop()
            raise
        if len(answer) > LARGE_ANSWER:
            drop()
    if not good:
        raise Unreadable(str(marshal.loads(answer)))
    return _unpacked(answer)


def start() -> None:
    """Start the child of this process, so that it is there when the first file is to be read."""
    with _turn:
        _child()


def _child() -> _Child | None:
    """The child of this process; None where none can be had."""
    global _current
    if _current is not None and _current.owner != os.getpid():  # that of the process that this one was forked from
        _current = None
    if _current is not None and _current.process.poll() is not None:
        drop()
    if _current is None and sys.platform != "emscripten":
        with contextlib.suppress(OSError):
            _current = _Child()
    return _current


def drop() -> int:
    """End the child of this process, where it has one; how it ended. The next file gets a new one."""
    global _current
    child, _current = _current, None
    return child.end() if child is not None and child.owner == os.getpid() else 0


def _why(child: _Child, waited: bool) -> str:
    """Why a child has died. waited: it was given no more time."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        child.process.wait(1)
    status = drop()
    return TOO_SLOW if waited or status == -getattr(signal, "SIGXCPU", 0) else STOPPED


atexit.register(drop)


def serve() -> None:
    """The child: reads what it is asked for until nobody asks any more."""
    gc.set_threshold(100_000, 50, 100)  # what is read lives until it is sent: looking for garbage in it takes a fifth
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # a library that prints must not get between
    with contextlib.suppress(ValueError, OSError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides
    answers.write(_READY)
    answers.flush()
    while line := sys.stdin.buffer.readline():
        path, limits = json.loads(line)
        _answer(answers, Path(path), Limits(*limits))


def _answer(answers: IO[bytes], path: Path, limits: Limits) -> None:
    good = True
    try:
        restrain(limits, _size(path))
        answer = _packed(read_here(path, limits))
    except Unreadable as fault:
        good, answer = False, marshal.dumps(str(fault))
    except (MemoryError, RecursionError):
        good, answer = False, marshal.dumps(NO_MEMORY)
    except Exception as fault:
        good, answer = False, marshal.dumps(f"{STOPPED} ({type(fault).__name__})")
    answers.write(_LENGTH.pack(good, len(answer)))
    answers.write(answer)
    answers.flush()


def restrain(limits: Limits, size: int) -> None:
    """Set, for this process, what the system will not let the work on a file of `size` bytes pass."""
    try:
        import resource
    except ImportError:  # Windows has no such limits; there the parent's patience and the budgets must do
        return
    _lower(resource.RLIMIT_AS, _address_space() + (limits.memory << 20))
    _lower(resource.RLIMIT_CPU, int(time.process_time()) + 1 + limits.time_for(size))
    _lower(resource.RLIMIT_CORE, 0)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _lower(what: int, wanted: int) -> None:
    """Set a soft limit; never above the hard one that others have set."""
    import resource

    _, hard = resource.getrlimit(what)
    if hard != resource.RLIM_INFINITY:
        wanted = min(wanted, hard)
    with contextlib.suppress(ValueError, OSError):  # some systems know the limit but do not let it be set
        resource.setrlimit(what, (wanted, hard))


def _address_space() -> int:
    """Bytes that this process has mapped already, as far as the system tells."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError):
        return 0
    return pages * os.sysconf("SC_PAGESIZE")


def _packed(book: Book) -> bytes:
    """A Book in the plain types that marshal writes, several times as fast as pickle; only dates go through that."""
    grids = []
    for grid in book.grids:
        fields = {f.name: getattr(grid, f.name) for f in dataclasses.fields(Grid)}
        if isinstance(grid.formats, CellFormats):
            fields["formats"] = (list(grid.formats.rows), grid.formats.last_col)
        dates: dict[tuple[int, int], Any] = {}
        try:
            fields["rows"] = marshal.dumps(grid.rows)
        except ValueError:
            dates = _take_dates(grid.rows)
            fields["rows"] = marshal.dumps(grid.rows)
        grids.append((fields, pickle.dumps(dates)))
    return marshal.dumps((book.file, book.format, grids, book.notes, book.made_by))


def _take_dates(rows: list[list[Any]]) -> dict[tuple[int, int], Any]:
    """Takes the values that are no plain ones out of the rows."""
    plain = (str, int, float, type(None))  # bool is an int
    odd = {(r, c): v for r, line in enumerate(rows) for c, v in enumerate(line) if not isinstance(v, plain)}
    for row, col in odd:
        rows[row][col] = None
    return odd


def _unpacked(answer: bytes) -> Book:
    file, kind, grids, notes, made_by = marshal.loads(answer)
    return Book(file, kind, tuple(_grid(fields, dates) for fields, dates in grids), notes, made_by)


def _grid(fields: dict[str, Any], dates: bytes) -> Grid:
    if isinstance(fields["formats"], tuple):
        fields["formats"] = CellFormats(*fields["formats"])
    fields["rows"] = marshal.loads(fields["rows"])
    grid = Grid(**fields)
    for (row, col), value in pickle.loads(dates).items():
        grid.rows[row][col] = value
    return grid
