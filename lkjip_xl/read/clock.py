"""A bound on the processor time of a piece of work in this process, where the system can interrupt one."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class OutOfTime(Exception):
    """The work took longer than it may."""


@contextmanager
def within(seconds: int) -> Iterator[None]:
    """OutOfTime in the block once it has taken so many seconds of processor time. Without effect outside of the main
    thread and on systems that have no such timer (Windows); what is read is bounded there too (`budget`)."""
    timer = getattr(signal, "setitimer", None)
    if timer is None or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_: int, __: FrameType | None) -> None:
        raise OutOfTime

    former = signal.signal(signal.SIGVTALRM, stop)
    timer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        timer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, former)
