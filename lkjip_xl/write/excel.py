"""Workbooks written with XlsxWriter: the options that all of them have, and its failures as those of the system."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PLAIN = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}  # a text stays a text


@contextmanager
def new_book(path: Path, **options: object) -> Iterator[Any]:
    """A workbook that is written when the block ends. OSError where that cannot be done."""
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path), {**PLAIN, **options})
    yield book
    close(book)


def close(book: Any) -> None:
    """Write a workbook. OSError, as the system gave it, where that cannot be done."""
    from xlsxwriter.exceptions import FileCreateError

    try:
        book.close()
    except FileCreateError as error:
        cause = error.__cause__ or error.__context__
        raise cause if isinstance(cause, OSError) else OSError(str(error)) from error
