"""Errors that stop a file or the whole run. A fault in the data is never an error: it is a Finding."""


class LkjipError(Exception):
    """Base of our errors; its text is shown to the user as it is, in Indonesian."""


class Unreadable(LkjipError):
    """One file cannot be read; the others go on. Text: what is wrong, and what to try."""


class CannotGoOn(LkjipError):
    """The whole run cannot go on (exit 3)."""
