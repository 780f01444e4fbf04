"""Tabel 1.1 to 1.4 below each other on one sheet."""

from __future__ import annotations

from tests.tools.renditions.style import Style
from tests.tools.renditions.table import Baris, Kolom, draw
from tests.tools.samples_bkd.pegawai import TABEL
from tests.tools.sheetkit import Sheet


def pegawai(style: Style, sheet: Sheet) -> None:
    """Counts without their unit, the sums in a last row."""
    row, col = style.offset
    for name, (title, columns, rows) in TABEL.items():
        sheet.put(row, col, f"Tabel {name} {title}", "kiri_tebal")
        kolom = [Kolom("no", (style.word("nomor"),), "nomor")]
        kolom += [Kolom(f"n{i}", (label,)) for i, label in enumerate(columns)]
        kolom += [Kolom(key, ("Jumlah", label), "kinerja") for key, label in (("l", "L"), ("p", "P"), ("t", "Total"))]
        lines = []
        for number, (label, men, women) in enumerate(rows, start=1):
            cells = {"no": str(number), "l": str(men), "p": str(women), "t": str(men + women)}
            lines.append(Baris(cells | {f"n{i}": part for i, part in enumerate(label.split(";"))}))
        men, women = sum(r[1] for r in rows), sum(r[2] for r in rows)
        cells = {"n0": "JUMLAH", "l": str(men), "p": str(women), "t": str(men + women)}
        marks = {k: f"p{name}.jumlah.{i}" for i, k in enumerate("lpt")}
        lines.append(Baris(cells, marks, bold=True))
        row = draw(style, sheet, row + 1, col, kolom, lines) + 2
