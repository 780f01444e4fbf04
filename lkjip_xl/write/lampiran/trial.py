"""A template of the users' own is a file of strangers too: it is tried in a process of its own before it is opened.

The reader of workbooks looks first (it refuses in a moment what asks for more than it may); then the library that opens
templates is let loose on it where neither time nor memory can run away.
"""

import dataclasses
import functools
import json
import subprocess
import sys
from pathlib import Path

from lkjip_xl.model import CannotGoOn, Unreadable
from lkjip_xl.model.limits import Limits
from lkjip_xl.read import read_book
from lkjip_xl.read.child import PATIENCE, restrain

LIMITS = Limits(seconds=8, memory=500, cells=100_000, copies=10_000, texts=50_000, formulas=1_000_000, merges=10_000)
MAX_MERGED = 500_000  # cells under the merges of one sheet: the library makes an object of each
_RUN = (
    "import sys, json; sys.path[:] = json.loads(sys.argv.pop(1)); from lkjip_xl.write.lampiran.trial import run; run()"
)


def try_template(path: Path) -> None:
    """CannotGoOn where a template cannot be opened within what it may cost."""
    try:
        at = path.stat()
    except OSError:
        return  # who opens it says so
    _tried(path, at.st_mtime_ns, at.st_size)


@functools.lru_cache(maxsize=8)
def _tried(path: Path, _: int, size: int) -> None:
    try:
        book = read_book(path, LIMITS)
    except Unreadable as fault:
        raise CannotGoOn(f"Templat {path.name} tidak dapat dibuka: {fault}.") from None
    for grid in book.grids:
        if sum((bottom + 1 - top) * (right + 1 - left) for top, left, bottom, right in grid.merges) > MAX_MERGED:
            raise CannotGoOn(
                f"Templat {path.name}, lembar {grid.name}: sel gabungannya terlalu luas; pecah atau kurangi."
            )
    if sys.platform == "emscripten":
        return
    limits = json.dumps(dataclasses.astuple(LIMITS))
    command = [sys.executable, "-c", _RUN, json.dumps(sys.path), str(path.absolute()), str(size), limits]
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE * LIMITS.time_for(size),
            check=False,
        )
    except subprocess.TimeoutExpired:
        done = None
    if done is None or done.returncode:
        raise CannotGoOn(
            f"Templat {path.name} terlalu berat untuk dibuka. Hapus lembar, gambar, dan format yang tak dipakai, atau "
            "mulailah dari templat bawaan (perintah: lkjip-xl contoh)."
        )


def run() -> None:
    """The process: opens the template, and ends well where that can be done, whatever is wrong with it otherwise."""
    from lkjip_xl.write.lampiran.template import open_template

    restrain(Limits(*json.loads(sys.argv[3])), int(sys.argv[2]))
    try:
        open_template(Path(sys.argv[1]))
    except CannotGoOn:  # said in full where it is opened
        return
