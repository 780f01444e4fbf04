"""Sheet "Tidak diperiksa": rules that were not run and why, sheets that fit nothing, notes of reading."""

from collections.abc import Iterable
from typing import Any

from lkjip_xl.model import Note, Verdict, a1
from lkjip_xl.relations.trust import corners, in_doubt, told_by, why_doubted
from lkjip_xl.result import Result
from lkjip_xl.write.rekon.look import Look, height_of, page, write_text

NAME = "Tidak diperiksa"
WIDTHS = (30.0, 44.0, 80.0)


def write_not_checked(book: Any, look: Look, result: Result, title: str) -> None:
    """Write the sheet: absent is not fine, so each of its parts says so when it is empty."""
    sheet = book.add_worksheet(NAME)
    page(look, sheet, f"Tidak diperiksa - {title}")
    for col, width in enumerate(WIDTHS):
        sheet.set_column(col, col, width)
    write_text(sheet, 0, 0, "YANG TIDAK DIPERIKSA, DAN MENGAPA", look("title"))
    write_text(sheet, 1, 0, title, look("subtitle"))
    names = _rule_names()
    not_run = [(o.code, names.get(o.code, ""), o.reason or "") for o in result.outcomes if o.verdict is Verdict.NOT_RUN]
    row = _part(sheet, look, 3, "Aturan yang tidak dijalankan", ("Kode", "Aturan", "Alasan"), not_run,
                "Semua aturan dijalankan.")  # fmt: skip
    unknown = [(u.file, u.sheet or "(seluruh berkas)", u.reason) for u in result.folder.unrecognised]
    row = _part(sheet, look, row, "Berkas dan lembar yang tidak dikenali", ("Berkas", "Lembar", "Alasan"), unknown,
                "Semua berkas dan lembar dikenali.")  # fmt: skip
    doubts = [
        (d.file, f"{d.sheet}, {a1(*first)}:{a1(*last)}", f"{why_doubted(t)} Dibaca menurut {told_by(t.trust.reading)}.")
        for d, t in in_doubt(result.folder)
        for first, last in [corners(t)]
    ]
    row = _part(sheet, look, row, "Tabel yang susunan barisnya belum pasti (jumlahnya tidak diperiksa)",
                ("Berkas", "Lembar dan rentang", "Alasan"), doubts, "Susunan semua tabel jelas.")  # fmt: skip
    inside = [(name, "", "Subfolder tidak dibaca.") for name in result.folder.subfolders]
    if inside:
        row = _part(sheet, look, row, "Subfolder", ("Nama", "", "Keterangan"), inside, "")
    notes = list(_notes(result))
    row = _part(sheet, look, row, "Catatan pembacaan", ("Berkas", "Tempat", "Catatan"), notes, "Tidak ada catatan.")
    done = [
        (o.code, names.get(o.code, ""), "ada temuan" if o.verdict is Verdict.FOUND else "lulus")
        for o in result.outcomes
        if o.verdict is not Verdict.NOT_RUN
    ]
    _part(
        sheet,
        look,
        row,
        "Aturan yang dijalankan",
        ("Kode", "Aturan", "Hasil"),
        done,
        "Tidak ada aturan yang dijalankan.",
    )


def _rule_names() -> dict[str, str]:
    from lkjip_xl.checks import CATALOGUE

    return {check.code: check.title for check in CATALOGUE}


def _notes(result: Result) -> Iterable[tuple[str, str, str]]:
    seen: list[Note] = [*result.reading, *result.folder.notes, *(n for d in result.folder.documents for n in d.notes)]
    for note in dict.fromkeys(seen):
        place = note.place
        where = "" if place is None else ", ".join(p for p in (place.sheet and f"lembar {place.sheet}", place.a1) if p)
        yield place.file if place is not None else "", where, note.message


def _part(
    sheet: Any, look: Look, row: int, title: str, headings: tuple[str, str, str], lines: list[tuple[str, str, str]],
    empty: str,
) -> int:  # fmt: skip
    for col in range(3):
        write_text(sheet, row, col, title if col == 0 else "", look("section"))
    row += 1
    if not lines:
        write_text(sheet, row, 0, empty, look("hint", text_wrap=False))
        return row + 2
    for col, heading in enumerate(headings):
        write_text(sheet, row, col, heading, look("head"))
    for line in lines:
        row += 1
        sheet.set_row(row, height_of(list(zip(line, WIDTHS, strict=True))))
        for col, text in enumerate(line):
            write_text(sheet, row, col, text, look("text"))
    return row + 2
