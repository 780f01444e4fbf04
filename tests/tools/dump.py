"""A workbook as text: values, formulas with their stored values, number formats, merges, widths, print set-up.

Two saves of one workbook differ in bytes while their dumps are equal, so this is what golden files hold.
"""

import re
from pathlib import Path
from typing import Any

CLEAN = re.compile(r"\[\$-421\]")


def dump(path: Path, skip: tuple[str, ...] = ()) -> str:
    """The workbook as text, one line per cell."""
    from openpyxl import load_workbook

    formulas, values = load_workbook(path), load_workbook(path, data_only=True)
    lines: list[str] = []
    for sheet in formulas:
        if sheet.title in skip:
            continue
        lines += [f"## {sheet.title}", *_setup(sheet)]
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    lines.append(_cell(cell, values[sheet.title][cell.coordinate].value))
    return "\n".join(lines) + "\n"


def _setup(sheet: Any) -> list[str]:
    page = sheet.page_setup
    widths = " ".join(f"{k}:{v.width:.1f}" for k, v in sorted(sheet.column_dimensions.items()) if v.width)
    breaks = " ".join(str(b.id) for b in sheet.row_breaks.brk)
    return [
        f"halaman: kertas {page.paperSize} {page.orientation} lebar {page.fitToWidth} tinggi {page.fitToHeight} "
        f"skala {page.scale} ulang {sheet.print_title_rows} area {sheet.print_area}",
        f"putus: {breaks}",
        f"kolom: {widths}",
        "gabung: " + " ".join(sorted(str(m) for m in sheet.merged_cells.ranges)),
    ]


def _cell(cell: Any, value: Any) -> str:
    text = str(cell.value).replace("\n", "\\n")
    if isinstance(cell.value, str) and cell.value.startswith("="):
        text += f"  -> {value!r}"
    fmt = CLEAN.sub("", cell.number_format)
    return f"{cell.coordinate}: {text}" + (f"  [{fmt}]" if fmt != "General" else "")
