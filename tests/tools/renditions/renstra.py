"""The Renstra tables with other headings; in one shape the years of Tabel 6.1.4 stand on a sheet each.

The marks are those of the sample (r61<table>.<row>.<column>), so the expected findings are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.tools.renditions.kinerja import title
from tests.tools.renditions.style import Style
from tests.tools.renditions.table import Baris, Kolom, draw
from tests.tools.samples_bkd import facts
from tests.tools.samples_bkd.renstra import MATRIK_SASARAN, MATRIK_TUJUAN, YEARS, rows_of
from tests.tools.sheetkit import Sheet

NAMED = (
    ("tujuan", "Tujuan"),
    ("sasaran", "Sasaran"),
    ("isasaran", "Indikator Sasaran"),
    ("kode", "Kode"),
    ("uraian", "Program dan Kegiatan"),
    ("indikator", "Indikator Kinerja Program (outcome) dan Kegiatan (output)"),
    ("awal", "Data Awal"),
)
GENERAL = (
    ("kode", "Kode"),
    ("uraian", "Program dan Kegiatan"),
    ("indikator", "Indikator Kinerja Program (outcome) dan Kegiatan (output)"),
    ("awal", "Kondisi Awal"),
)
END = "Kondisi Kinerja pada Akhir Periode Renstra"
TITLE = "Rencana Program, Kegiatan, Indikator Kinerja dan Pendanaan Indikatif Perangkat Daerah"


def sheets(style: Style) -> list[tuple[str, Callable[[Style, Sheet], None]]]:
    """The sheets that this rendition needs, by name, with what draws each."""
    out: list[tuple[str, Callable[[Style, Sheet], None]]] = [("Matriks Renstra", matrik)]
    for table, years in ((1, ("2016",)), (2, ("2017",)), (3, ("2018",)), (5, ()), (6, ())):
        out.append((f"Renstra {years[0]}" if years else f"Renstra Umum {table}", _drawer(table)))
    if style.renstra == "tahun":
        out += [(f"Renstra {2019 + i}", _year_drawer(i)) for i in range(3)]
    else:
        out.append(("Renstra 2019-2021", _drawer(4)))
    return out


def _drawer(table: int) -> Callable[[Style, Sheet], None]:
    return lambda style, sheet: _table(style, sheet, table)


def _year_drawer(index: int) -> Callable[[Style, Sheet], None]:
    return lambda style, sheet: _one_year(style, sheet, index)


def _pairs(years: Sequence[str], top: str, words: tuple[str, str] = ("Target", "Rp")) -> list[Kolom]:
    return [
        Kolom(f"{top}{year}{i}", (top, year, word) if year else (top, word), ("kinerja", "rupiah")[i])
        for year in years
        for i, word in enumerate(words)
    ]


def _columns(table: int) -> list[Kolom]:
    """The columns of a table in the order of its data file."""
    left = [Kolom(key, (label,)) for key, label in (NAMED if table < 5 else GENERAL)]
    target = "Target Kinerja Program dan Kerangka Pendanaan"
    right = [Kolom("unit", ("Unit Kerja Perangkat Daerah Penanggung Jawab",)), Kolom("lokasi", ("Lokasi",))]
    if table in (1, 2):
        year = ("2016",) if table == 1 else ("2017",)
        return left + _pairs(year, target) + _pairs(year, "Realisasi", ("Kinerja", "Rp")) + right
    if table == 3:
        return left + _pairs(("2018",), target) + right
    years = ("2016", "2017", "2018") if table == 5 else ("2019", "2020", "2021")
    if table == 4:
        return [*left, *_pairs(years, target), Kolom("akhir", (END,), "kinerja"), *right]
    return left + _pairs(years, target) + _pairs(("",), END)


def _line(table: int, number: int, cells: list[str], columns: Sequence[Kolom]) -> Baris:
    line = Baris({}, bold="Program" in cells[4 if table < 5 else 1])
    for j, (column, text) in enumerate(zip(columns, cells, strict=True), start=1):
        line.cells[column.key] = text
        line.marks[column.key] = f"r61{table}.{number}.{j}"
    return line


PERIODS = {1: "2016", 2: "2017", 3: "2018", 4: "2019 - 2021", 5: "2016 - 2018", 6: "2019 - 2021"}


def _table(style: Style, sheet: Sheet, table: int) -> None:
    columns = _columns(table)
    row, col = title(style, sheet, [f"{TITLE} Tahun {PERIODS[table]}", facts.BADAN], len(columns))
    lines = [_line(table, i, cells, columns) for i, cells in enumerate(rows_of(table), start=1)]
    draw(style, sheet, row, col, columns, lines, ("tujuan", "sasaran", "isasaran"))


def _one_year(style: Style, sheet: Sheet, index: int) -> None:
    """One year of Tabel 6.1.4; the end of the period stands on the sheet of the last year."""
    columns = _columns(4)
    keep = [*range(7), 7 + 2 * index, 8 + 2 * index, *((13,) if index == 2 else ()), 14, 15]
    shown = [columns[i] for i in keep]
    row, col = title(style, sheet, [f"{TITLE} Tahun {2019 + index}", facts.BADAN], len(shown))
    lines = []
    for i, cells in enumerate(rows_of(4), start=1):
        line = _line(4, i, cells, columns)
        if index:
            own = {c.key for c in shown[7:]}
            line.marks = {k: v for k, v in line.marks.items() if k in own}
        if index < 2:
            line.marks.pop("unit", None)
        line.marks = {k: v for k, v in line.marks.items() if k in {c.key for c in shown} and k != "lokasi"}
        lines.append(line)
    draw(style, sheet, row, col, shown, lines, ("tujuan", "sasaran", "isasaran"))


def matrik(style: Style, sheet: Sheet) -> None:
    """The Matrik without its last two columns, targets only to 2021."""
    row, col = title(style, sheet, ["MATRIK RENCANA STRATEGIS (RENSTRA) TAHUN 2016 - 2021", facts.BADAN], 18)
    columns = []
    for level, top in (("t", "TUJUAN"), ("s", "SASARAN")):
        columns += [Kolom(level + "0", (top, "URAIAN")), Kolom(level + "1", (top, f"INDIKATOR {top}"))]
        columns += [
            Kolom(f"{level}{i + 3}", (top, "KONDISI AWAL" if i < 2 else "TARGET", year), "kinerja")
            for i, year in enumerate(YEARS)
        ]
    lines = []
    for i, sasaran in enumerate(MATRIK_SASARAN):
        cells = {f"s{j}": text for j, text in enumerate(sasaran)}
        if i == 0:
            cells |= {f"t{j}": text for j, text in enumerate(MATRIK_TUJUAN)}
        lines.append(Baris(cells, {"s0": f"matrik.{('mutasi', 'skp')[i]}.sasaran"}))
    draw(style, sheet, row, col, columns, lines, ("t0", "t1"))
