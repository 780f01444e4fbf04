"""The screen: the only way to it. What comes from cells, names of files and settings is shown, never obeyed, and one
that is closed or full ends no work."""

import contextlib
import errno
import os
import re
import sys
from collections.abc import Iterator
from typing import IO, Any

import click

from lkjip_xl.model import CannotGoOn

# control characters, halves of characters, and marks that hide text or turn its direction around
_OBEYED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufff9-\ufffb\ufffe\uffff]"
)
SHOWN = "\N{REPLACEMENT CHARACTER}"  # instead of them
FULL = "Keluaran tidak dapat ditulis: tempat penyimpanan penuh. Hasil yang sudah ditulis tidak berubah."


def clean(text: str) -> str:
    """A text as it may be shown."""
    return _OBEYED.sub(SHOWN, text)


def say(text: str, *, err: bool = False, **style: Any) -> None:
    """One line for the user."""
    with _open_end(err):
        click.secho(clean(text), err=err, **style)


def data(content: bytes) -> None:
    """Data for another program, as it is."""
    with _open_end(False):
        click.echo(content, nl=False)


class Progress:
    """One changing line on a terminal, nothing when the output goes to a file."""

    def __init__(self) -> None:
        """Nothing is shown yet."""
        self.live = sys.stderr is not None and sys.stderr.isatty()

    def __call__(self, message: str) -> None:
        """Show what is being done."""
        if self.live:
            with _open_end(True):
                click.echo(f"\r\033[K{clean(message)[:100]} ...", nl=False, err=True)

    def done(self) -> None:
        """Take the line away."""
        if self.live:
            with _open_end(True):
                click.echo("\r\033[K", nl=False, err=True)


def prepare() -> None:
    """A console may not be UTF-8: never let a character stop the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")


def finish() -> None:
    """What is still on its way goes out now, where a failure can be told apart, not when the interpreter ends."""
    for err, stream in ((False, sys.stdout), (True, sys.stderr)):
        if stream is not None:
            with _open_end(err):
                stream.flush()


@contextlib.contextmanager
def _open_end(err: bool) -> Iterator[None]:
    """The other end may have gone (`| head`): the rest is not shown, and the work goes on. CannotGoOn where the output
    goes to a disk that is full: it would be taken for whole."""
    try:
        yield
    except (BrokenPipeError, ValueError) as fault:  # ValueError: the stream was closed
        if isinstance(fault, ValueError) and "closed" not in str(fault):
            raise
        _to_nowhere(sys.stderr if err else sys.stdout)
    except OSError as fault:
        _to_nowhere(sys.stderr if err else sys.stdout)
        if fault.errno == errno.ENOSPC and not err:
            raise CannotGoOn(FULL) from None


def _to_nowhere(stream: IO[str] | None) -> None:
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # type: ignore[union-attr]
