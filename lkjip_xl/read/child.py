"""Binary workbooks are read in a process of their own: what makes a library abort takes nothing else down.

The parent asks with `sheets_of(path, wanted)`; the child is this module run with the path as its argument.
Only our own child's answer is unpickled.
"""

import json
import pickle
import subprocess
import sys
from pathlib import Path

from lkjip_xl.model.errors import Unreadable
from lkjip_xl.read.worksheets import Sheet, panics, worksheets

MEMORY = 4 << 30  # bytes that the child may take, where the system can limit it
SECONDS = 300
STOPPED = "isinya menghentikan pembaca; buka di Excel dan simpan sebagai .xlsx, lalu ulangi"
_RUN = "import sys, json; sys.path[:] = json.loads(sys.argv.pop(1)); from lkjip_xl.read.child import main; main()"


def sheets_of(path: Path, wanted: list[str] | None) -> list[Sheet]:
    """The worksheets of a binary workbook (all, or those named). Raises Unreadable, also when the child dies."""
    command = [sys.executable, "-c", _RUN, json.dumps(sys.path), str(path), json.dumps(wanted)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, stdin=subprocess.DEVNULL, check=False)
    except subprocess.TimeoutExpired:
        raise Unreadable("terlalu lama dibaca; buka di Excel dan simpan sebagai .xlsx, lalu ulangi") from None
    if done.returncode:
        raise Unreadable(STOPPED)
    answer = pickle.loads(done.stdout)
    if isinstance(answer, str):
        raise Unreadable(answer)
    sheets: list[Sheet] = answer
    return sheets


def main() -> None:
    """The child: answers on standard output with the pickled sheets, or with the reason why not."""
    _limit()
    path, wanted = Path(sys.argv[1]), json.loads(sys.argv[2])
    answer: list[Sheet] | str
    try:
        with panics():
            answer = list(worksheets(path, wanted))
    except Unreadable as fault:
        answer = str(fault)
    sys.stdout.buffer.write(pickle.dumps(answer, pickle.HIGHEST_PROTOCOL))


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit; there the size checks of the parent must do
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
