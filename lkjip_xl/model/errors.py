"""Errors that stop a file or the whole run. A fault in the data is never an error: it is a Finding."""

import errno
import os
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class LkjipError(Exception):
    """Base of our errors; its text is shown to the user as it is, in Indonesian."""


class Unreadable(LkjipError):
    """One file cannot be read; the others go on. Text: what is wrong, and what to try."""


class CannotGoOn(LkjipError):
    """The whole run cannot go on (exit 3)."""


_WHY = {
    errno.EACCES: "tidak ada izin",
    errno.EPERM: "tidak ada izin",
    errno.ENOENT: "tidak ada",
    errno.ENOTDIR: "bukan folder",
    errno.EISDIR: "itu folder, bukan berkas",
    errno.EEXIST: "sudah ada",
    errno.ENAMETOOLONG: "namanya terlalu panjang",
    errno.ENOSPC: "tempat penyimpanan penuh",
    errno.EDQUOT: "jatah tempat penyimpanan habis",
    errno.EROFS: "penyimpanannya hanya dapat dibaca",
    errno.EIO: "media penyimpanannya bermasalah",
    errno.ELOOP: "tautannya berputar",
    errno.EBUSY: "sedang dipakai program lain",
    errno.ETXTBSY: "sedang dipakai program lain",
    errno.EMFILE: "terlalu banyak berkas terbuka",
    errno.ENXIO: "bukan berkas biasa",
}


def why(fault: OSError) -> str:
    """Why the system refused, in Indonesian."""
    return _WHY.get(fault.errno or 0, fault.strerror or "sebab tidak diketahui")


JEJAK = "LKJIP_JEJAK"  # an environment variable that developers set: faults of ours are raised, with their traceback


def inner_fault(error: Exception) -> str:
    """A fault of ours that nobody foresaw, in words, with its place in the program: what met it goes on without the
    file, check or sheet where it happened. Raises the error itself for developers (`JEJAK`)."""
    if os.environ.get(JEJAK):
        raise error
    ours = [f for f in traceback.extract_tb(error.__traceback__) if "lkjip_xl" in f.filename]
    at = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "tidak diketahui"
    return f"kesalahan di dalam program ({type(error).__name__} di {at}: {str(error)[:200]})"


@contextmanager
def contained(what: str, faults: list[str]) -> Iterator[None]:
    """A part of the work whose unforeseen failure costs only itself: it is noted in `faults`, in Indonesian. What was
    foreseen (our own errors, those of the system) goes on its way."""
    try:
        yield
    except (LkjipError, OSError):
        raise
    except Exception as error:
        faults.append(f"{what} tidak ada karena {inner_fault(error)}.")
