"""The only place that calls calamine: worksheets of a binary workbook, every failure as Unreadable."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from lkjip_xl.model.errors import Unreadable
from lkjip_xl.read.guard import DAMAGED, PASSWORD

Sheet = tuple[str, bool, list[list[Any]], tuple[Any, ...]]  # name, hidden, rows from A1 on, merged boxes


@contextmanager
def panics() -> Iterator[None]:
    """Turn every failure of calamine into Unreadable, its panics too (they are no Exception)."""
    try:
        yield
    except (Unreadable, KeyboardInterrupt, SystemExit, GeneratorExit, MemoryError):
        raise
    except BaseException as error:
        kind = type(error)
        if kind.__name__ == "PasswordError":
            raise Unreadable(PASSWORD) from error
        if kind.__module__.startswith(("python_calamine", "builtins", "pyo3")) or kind.__name__ == "PanicException":
            raise Unreadable(DAMAGED) from error
        raise


def worksheets(path: Path, wanted: list[str] | None) -> Iterator[Sheet]:
    """Name, hidden, rows from A1 on, merged boxes of each worksheet (all, or those named). Raises Unreadable."""
    with panics():
        yield from _worksheets(path, wanted)


def _worksheets(path: Path, wanted: list[str] | None) -> Iterator[Sheet]:
    import python_calamine as calamine

    with path.open("rb") as stream:
        workbook = calamine.CalamineWorkbook.from_filelike(stream)
        for index, meta in enumerate(workbook.sheets_metadata):
            if meta.typ != calamine.SheetTypeEnum.WorkSheet or (wanted is not None and meta.name not in wanted):
                continue
            sheet = workbook.get_sheet_by_index(index)
            top, left = sheet.start or (0, 0)
            rows: list[list[Any]] = [[] for _ in range(top)]
            rows += [[None] * left + [None if v == "" else v for v in row] for row in sheet.to_python()]
            merges = tuple((*first, *last) for first, last in sheet.merged_cell_ranges or ())
            yield meta.name, meta.visible != calamine.SheetVisibleEnum.Visible, rows, merges
