"""Filled copies of the inputs: missing cells filled in, faulty cells marked with a colour and a note.

Copies of .xlsx and .xlsm keep everything else as it is, byte for byte. Other formats become an .xlsx that
holds their values. The input itself is never changed.
"""

import shutil
from collections.abc import Collection, Iterable
from pathlib import Path, PurePath

from lkjip_xl.model import Fill, Finding, Unreadable
from lkjip_xl.model.limits import USUAL, Limits
from lkjip_xl.result import Result
from lkjip_xl.write.marks import Marks, marks_of
from lkjip_xl.write.xml_bytes import CannotMark

PACKAGES = ("xlsx", "xlsm")


def target_name(source_name: str, taken: Collection[str]) -> str:
    """Name of the copy of an input: .xlsx and .xlsm keep theirs, others become `<stem>.xlsx`, or
    `<stem>.xls.xlsx` where another input or copy has that name already (capitals do not tell names apart).
    """
    path = PurePath(source_name)
    used = {name.casefold() for name in taken}
    if path.suffix.lower() in (".xlsx", ".xlsm") and source_name.casefold() not in used:
        return source_name
    candidates = [f"{path.stem}.xlsx", f"{source_name}.xlsx"]
    candidates += [f"{source_name} ({n}).xlsx" for n in range(2, len(used) + 4)]
    return next(name for name in candidates if name.casefold() not in used)


def write_copy(
    source: Path,
    target: Path,
    book_format: str,
    fills: Iterable[Fill],
    findings: Iterable[Finding],
    limits: Limits = USUAL,
) -> tuple[str, ...]:
    """Write the copy of one input; returns Indonesian sentences on what it does not hold or show.

    book_format: as sniffed when it was read. Only fills and findings at places of `source.name` count.
    Raises OSError when the target cannot be written.
    """
    marks = marks_of(source.name, fills, findings)
    if book_format not in PACKAGES:
        return (*marks.notes, *_values(source, target, marks, limits))
    if not marks.sheets:
        shutil.copyfile(source, target)
        return tuple(marks.notes)
    from lkjip_xl.write.xlsx_copy import mark_xlsx

    try:
        said = mark_xlsx(source, target, marks)
    except CannotMark as fault:
        shutil.copyfile(source, target)
        return (
            *marks.notes,
            f"disalin apa adanya tanpa isian dan tanda, karena {fault}; hasil hitungan dan temuannya ada pada buku "
            "kerja Rekonsiliasi",
        )
    return (*marks.notes, *said)


def _values(source: Path, target: Path, marks: Marks, limits: Limits) -> list[str]:
    from lkjip_xl.read import read_book
    from lkjip_xl.write.values_copy import write_values

    try:
        book = read_book(source, limits)
    except Unreadable as fault:
        return [f"tidak dapat disalin: {fault}"]
    return write_values(book, target, marks)


def copy_names(result: Result) -> dict[str, str]:
    """Each input that was recognised -> the name of its filled copy."""
    used = sorted({d.file for d in result.folder.documents})
    keep = {name for name in used if Path(name).suffix.casefold() in (".xlsx", ".xlsm")}
    taken, found = set(keep), {}
    for name in used:
        copy = name if name in keep else target_name(name, taken)
        if result.formats[name] == "xlsm" and name not in keep:  # Excel refuses macros under the name .xlsx
            copy = f"{Path(copy).stem}.xlsm"
        taken.add(copy)
        found[name] = copy
    return found


def write_filled(result: Result, name: str, target: Path) -> tuple[str, ...]:
    """Write the filled copy of one input of a run; what is worth saying of it."""
    from lkjip_xl.report.proposals import proposals, with_proposals

    known = proposals(result)
    fills = [f for f in result.fills if f.place.file == name]
    marks = [with_proposals(f, known) for f in result.findings if any(at.place.file == name for at in f.locations)]
    said = write_copy(result.path / name, target, result.formats[name], fills, marks, result.settings.limits)
    return tuple(f"{target.name}: {line}" for line in said)
