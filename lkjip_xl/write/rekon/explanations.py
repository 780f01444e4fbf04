"""Sheet "Penjelasan": which corrections would make the figures agree, cell by cell, before and after."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from lkjip_xl.model import Explanation, Repair
from lkjip_xl.result import Result
from lkjip_xl.write.rekon.look import Look, height_of, page, write_figure, write_place, write_text

NAME = "Penjelasan"
HEAD = 4
COLUMNS = (
    ("No", 5), ("Peringkat", 10), ("Temuan No", 20), ("Alasan", 64), ("Berkas", 26), ("Lembar", 16), ("Sel", 8),
    ("Isi sekarang", 20), ("Seharusnya", 20), ("Satuan", 9),
)  # fmt: skip


def write_explanations(book: Any, look: Look, result: Result, title: str, links: Mapping[str, str]) -> None:
    """Write the sheet. Explanations of rank 2 and below are folded away under the best ones."""
    sheet = book.add_worksheet(NAME)
    page(look, sheet, f"Penjelasan - {title}", heading=HEAD)
    write_text(sheet, 0, 0, "PENJELASAN: PERBAIKAN YANG MUNGKIN", look("title"))
    write_text(sheet, 1, 0, title, look("subtitle"))
    hint = (
        "Setiap penjelasan adalah perbaikan dengan sel paling sedikit yang membuat angka-angka cocok. Peringkat 1 "
        "paling mungkin; peringkat di bawahnya dilipat, buka dengan tombol 2 di kiri atas. Cocokkan dahulu dengan "
        "dokumen sumber."
    )
    sheet.merge_range(2, 0, 2, len(COLUMNS) - 1, hint, look("hint"))
    sheet.set_row(2, 28)
    for col, (heading, width) in enumerate(COLUMNS):
        sheet.set_column(col, col, width)
        write_text(sheet, HEAD, col, heading, look("head"))
    sheet.freeze_panes(HEAD + 1, 3)
    sheet.outline_settings(True, False, True, False)
    if not result.explanations:
        write_text(sheet, HEAD + 1, 0, "Tidak ada temuan yang dapat dijelaskan dari angka-angkanya.",
                           look("hint", text_wrap=False))  # fmt: skip
    row, before = HEAD + 1, None
    ordered = _in_order(result.explanations)
    for number, explanation in enumerate(ordered, 1):
        new_group = explanation.findings != before
        before = explanation.findings
        following = ordered[number] if number < len(ordered) else None
        opens = following is not None and following.findings == before and following.rank > 1
        row = _rows(sheet, look, result, links, row, number, explanation, new_group, opens)


def _in_order(explanations: tuple[Explanation, ...]) -> list[Explanation]:
    """Those of the same findings together, the best first; groups in the order of the findings."""
    return sorted(explanations, key=lambda e: (e.findings, e.rank))


def _rows(
    sheet: Any, look: Look, result: Result, links: Mapping[str, str], row: int, number: int, explanation: Explanation,
    new_group: bool, opens: bool,
) -> int:  # fmt: skip
    folded = explanation.rank > 1 and not new_group
    top: dict[str, Any] = {"top": 2} if new_group else {}
    look_best: dict[str, Any] = {"bold": True} if explanation.rank == 1 else {}
    found = ", ".join(str(f + 1) for f in explanation.findings)
    if not explanation.repairs:  # a row that is missing or misplaced: nothing to type over
        sheet.set_row(row, height_of([(explanation.reason, 64.0)]))
        sheet.write_number(row, 0, number, look("center", **top))
        sheet.write_number(row, 1, explanation.rank, look("center", **look_best, **top))
        write_text(sheet, row, 2, found, look("text", **top))
        write_text(sheet, row, 3, explanation.reason, look("text", **top))
        return row + 1
    share = -(-len(explanation.reason) // max(len(explanation.repairs), 1))
    for order, repair in enumerate(explanation.repairs):
        line = top if order == 0 else {}
        last = order == len(explanation.repairs) - 1
        fold: dict[str, Any] = {"level": 1, "hidden": True} if folded else {"collapsed": True} if opens and last else {}
        sheet.set_row(row, _height(explanation, repair, share), None, fold)
        sheet.write_number(row, 0, number, look("center", **line))
        sheet.write_number(row, 1, explanation.rank, look("center", **look_best, **line))
        write_text(sheet, row, 2, found, look("text", **line))
        if len(explanation.repairs) == 1:
            write_text(sheet, row, 3, explanation.reason, look("text", **line))
        write_text(sheet, row, 4, repair.place.file, look("text", **line))
        write_text(sheet, row, 5, repair.place.sheet, look("text", **line))
        write_place(sheet, row, 6, repair.place, repair.place.a1 or "lembar", look, links, result.formats, **line)
        _value(sheet, row, 7, repair.before, repair, look, line)
        _value(sheet, row, 8, repair.after, repair, look, line)
        write_text(sheet, row, 9, repair.unit or "", look("center", **line))
        row += 1
    if len(explanation.repairs) > 1:
        sheet.merge_range(row - len(explanation.repairs), 3, row - 1, 3, explanation.reason, look("text", **top))
    return row


def _height(explanation: Explanation, repair: Repair, share: int) -> float:
    """Each row of an explanation gets its share of the reason, which stands merged beside all of them."""
    reason = explanation.reason[:share] if len(explanation.repairs) == 1 else "x" * (share + 12)
    texts = [(reason, 64.0), (repair.place.file, 26.0), (repair.place.sheet, 16.0)]
    return height_of([*texts, *((v, 20.0) for v in (repair.before, repair.after) if isinstance(v, str))])


def _value(
    sheet: Any, row: int, col: int, value: Decimal | str | None, repair: Repair, look: Look, line: dict[str, Any]
) -> None:
    if isinstance(value, Decimal):
        write_figure(sheet, row, col, value, repair.unit, look, **line)
    else:
        write_text(sheet, row, col, "(kosong)" if value is None else value, look("text", align="right", **line))
