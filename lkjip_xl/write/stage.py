"""Outputs of a run appear together or not at all.

They are written into a folder of their own inside the folder of results, each flushed to the disk. Only when all are
whole does a journal say so, and then each is renamed to its place. A run that fails before leaves everything as it was;
one that fails or is stopped while it renames is undone, or, where it was killed, brought to its end by the next run
before that does anything else. Two runs never write into one folder at a time.
"""

import contextlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from lkjip_xl.model import CannotGoOn
from lkjip_xl.write.prints import fingerprint

STAGE = ".lkjip-xl sedang ditulis"
_NEW, _BEFORE, _TEMPORARY, _JOURNAL = "baru", "semula", "sementara", "siap.json"
BUSY = "Folder {} sedang ditulisi oleh lkjip-xl yang lain. Tunggu sampai selesai, lalu ulangi."

Move = tuple[str, str]  # from, to: paths below the folder of results, with "/"


class Stuck(Exception):
    """A former output could not be moved away (open in Excel); nothing was changed."""

    def __init__(self, name: str) -> None:
        """name: of the output."""
        super().__init__(name)
        self.name = name


@dataclass(slots=True)
class Stage:
    """Where the outputs of a run are written until all are there. prints: what is complete, with its SHA-256."""

    out: Path
    prints: dict[str, str | None]

    @property
    def folder(self) -> Path:
        """The folder in which everything of this run stands."""
        return self.out / STAGE

    def path(self, name: str) -> Path:
        """Where to write an output (path below the folder of results, with "/")."""
        target = self.folder / _NEW / name
        target.parent.mkdir(parents=True, exist_ok=True)
        return target

    def complete(self, name: str) -> None:
        """An output is whole: it goes to the disk."""
        _flush(self.path(name))
        self.prints[name] = fingerprint(self.path(name))

    def commit(self, names: Sequence[str], moves: Sequence[Move]) -> None:
        """Move former outputs away, and put the new ones in their places. Stuck where one cannot be moved away, OSError
        where one cannot be put in its place (open in Excel); then everything is as it was."""
        _write_journal(self.folder, names, moves)
        moved: list[Move] = []
        placed: list[str] = []
        try:
            for one in moves:
                _move_away(self.out, one)
                moved.append(one)
            for name in names:
                _place(self.out, name)
                placed.append(name)
        except BaseException:
            (self.folder / _JOURNAL).unlink(missing_ok=True)  # from here on a kill leaves what the next lines undo
            _undo(self.out, moved, placed)
            raise


@contextmanager
def staged(out: Path) -> Iterator[Stage]:
    """The stage of a folder of results, which is made where it is missing. What a killed run left is brought to its end
    or swept away first; when the block ends the stage is gone, and the folder too where it stayed empty.
    CannotGoOn when another run writes there."""
    fresh = not out.exists()
    out.mkdir(parents=True, exist_ok=True)
    try:
        with _alone(out):
            recover(out)
            (out / STAGE / _TEMPORARY).mkdir(parents=True)
            try:
                with _temporary(out / STAGE / _TEMPORARY):
                    yield Stage(out, {})
            finally:
                shutil.rmtree(out / STAGE, ignore_errors=True)
    finally:
        if fresh:
            with contextlib.suppress(OSError):
                out.rmdir()


def recover(out: Path) -> None:
    """What a run that was killed left: brought to its end where it was complete, else swept away."""
    folder = out / STAGE
    if not folder.is_dir():
        return
    try:
        journal = json.loads((folder / _JOURNAL).read_text(encoding="utf-8"))
        names, moves = [str(n) for n in journal["hasil"]], [(str(a), str(b)) for a, b in journal["pindah"]]
    except (OSError, ValueError, KeyError, TypeError):
        names, moves = [], []
    for one in moves:
        with contextlib.suppress(Stuck):
            _move_away(out, one)
    for name in names:
        if (folder / _NEW / name).is_file():
            _place(out, name)
    shutil.rmtree(folder)


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A single output: written beside its place under a name of its own, and renamed when the block ends well."""
    half = path.with_name(f".{path.name}.{os.getpid()}.sebagian")
    try:
        yield half
        _flush(half)
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)


def _write_journal(folder: Path, names: Iterable[str], moves: Iterable[Move]) -> None:
    half = folder / f"{_JOURNAL}.sebagian"
    half.write_text(json.dumps({"hasil": list(names), "pindah": list(moves)}), encoding="utf-8")
    _flush(half)
    half.replace(folder / _JOURNAL)


def _move_away(out: Path, one: Move) -> None:
    source, target = out / one[0], out / one[1]
    if not source.is_file():
        return
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        source.rename(target)
    except OSError as fault:
        raise Stuck(one[0]) from fault


def _place(out: Path, name: str) -> None:
    """Put an output in its place; what stood there is kept until the run has ended."""
    target, before = out / name, out / STAGE / _BEFORE / name
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_file():
        before.parent.mkdir(parents=True, exist_ok=True)
        before.unlink(missing_ok=True)
        try:
            os.link(target, before)
        except OSError:  # a file system without links
            shutil.copy2(target, before)
    (out / STAGE / _NEW / name).replace(target)


def _undo(out: Path, moved: Sequence[Move], placed: Sequence[str]) -> None:
    for name in placed:
        before = out / STAGE / _BEFORE / name
        with contextlib.suppress(OSError):
            before.replace(out / name) if before.is_file() else (out / name).unlink()
            (out / name).parent.rmdir()  # where nothing else stands in it
    for source, target in reversed(moved):
        with contextlib.suppress(OSError):
            (out / target).rename(out / source)


def _flush(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


@contextmanager
def _temporary(folder: Path) -> Iterator[None]:
    """What the libraries put down on the way goes here: the outputs need only one disk that is not full."""
    former = tempfile.tempdir
    tempfile.tempdir = str(folder)
    try:
        yield
    finally:
        tempfile.tempdir = former


@contextmanager
def _alone(out: Path) -> Iterator[None]:
    """Nobody else writes into the folder. The system lets go of the lock of a process that ends, however it ends; where
    it knows none (some network drives), the run goes on without."""
    try:
        import fcntl
    except ImportError:
        with _alone_on_windows(out):
            yield
        return
    held = os.open(out, os.O_RDONLY)
    try:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise CannotGoOn(BUSY.format(out)) from None
        except OSError:
            pass
        yield
    finally:
        os.close(held)


@contextmanager
def _alone_on_windows(out: Path) -> Iterator[None]:
    """Windows locks no folders, but lets nobody remove a file that is open."""
    mark = out / f"{STAGE}.kunci"
    try:
        mark.unlink(missing_ok=True)
    except OSError:
        raise CannotGoOn(BUSY.format(out)) from None
    try:
        with mark.open("x"):
            yield
    finally:
        with contextlib.suppress(OSError):
            mark.unlink()
