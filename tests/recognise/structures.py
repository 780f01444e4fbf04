"""Tables of our own making, whose rows start on row 4 of the sheet, below two lines of title and their header."""

from collections.abc import Mapping
from dataclasses import replace

from lkjip_xl.model import Document, Trust, parse_a1
from lkjip_xl.relations import hierarchy
from lkjip_xl.relations.arith import holds
from lkjip_xl.relations.kinds import Sum
from lkjip_xl.relations.tree import Tree
from tests.tools.grids import grid, read

TITLE = "| LAPORAN REALISASI ANGGARAN |\n| DINAS KEHUTANAN KABUPATEN CONTOH TAHUN 2024 |\n"
NAMES = "| Uraian | Pagu (Rp) | Realisasi (Rp) |\n"
NUMBERED = "| No | Uraian | Pagu (Rp) | Realisasi (Rp) |\n"
CODED = "| Kode | Uraian | Pagu (Rp) | Realisasi (Rp) |\n"


def table(
    text: str,
    formulas: Mapping[str, str] | None = None,
    italic: str = "",
    indents: Mapping[str, int] | None = None,
    outline: Mapping[int, int] | None = None,
) -> Document:
    """The one document of a table below the title; cells as in "B4", rows counted from 1."""
    one = replace(
        grid(TITLE + "\n".join(filter(None, text.splitlines()))),
        formulas={parse_a1(cell): said for cell, said in (formulas or {}).items()},
        italic=frozenset(map(parse_a1, italic.split())),
        indents={parse_a1(cell): steps for cell, steps in (indents or {}).items()},
        outline={row - 1: level for row, level in (outline or {}).items()},
    )
    found = read(one)
    assert len(found.documents) == 1, ([(d.kind, d.layout) for d in found.documents], found.unrecognised)
    return found.documents[0]


def tree(one: Document) -> list[str]:
    """ "4 . kegiatan" for every item but indikator: its row on the sheet, a dot for each item above it, its level."""
    items = [i for i in one.items if i.level != "indikator"]
    return [" ".join([str(i.row + 1), *"." * len(list(one.ancestors(i))), i.level]) for i in items]


def above(one: Document) -> dict[str, str | None]:
    """Every name with that of the item above it."""
    return {i.name: one.items[i.parent].name if i.parent is not None else None for i in one.items}


def trust(one: Document) -> Trust:
    (found,) = one.tables
    return found.trust


def accused(one: Document) -> set[tuple[int, int]]:
    """The totals of the sums that fail: row on the sheet and column from 0."""
    sums = [r for r in hierarchy.relations(Tree(one)) if isinstance(r, Sum) and holds(r) is False]
    return {(q.place.row + 1, q.place.col) for r in sums for q in r.total}


def found_one(one: Document, *cells: tuple[int, int]) -> None:
    """A wrong figure is found: the table is sure, and just these totals fail."""
    assert trust(one).sure and accused(one) == set(cells) and trust(one).failing == len(cells)


def silent(one: Document) -> None:
    assert trust(one).sure and not accused(one) and trust(one).failing == 0 and trust(one).holding >= 2


PLAIN = """
| Rehabilitasi Hutan | 731450000 | 702115000 |
| Bibit Mangrove | 412300000 | 398765000 |
| Penanaman Lereng | 319150000 | 303350000 |
| Penyuluhan Kehutanan | 268925000 | 251640000 |
| Kelompok Tani Hutan | 154275000 | 149310000 |
| Temu Lapang | 114650000 | 102330000 |
| Jumlah | 1000375000 | 953755000 |
"""
TWO_LEVELS = ["4 program", "5 . kegiatan", "6 . kegiatan", "7 program", "8 . kegiatan", "9 . kegiatan", "10 total"]
BOLD = PLAIN.replace("| Reha", "| *Reha").replace("| Penyu", "| *Penyu")
DETAILS = ("Bibit Mangrove", "Penanaman Lereng", "Kelompok Tani Hutan", "Temu Lapang")
WRONG = ("| 114650000", "| 141650000")  # two digits of Temu Lapang change places
SUMS = {f"{c}{r}": f.replace("x", c) for c in "BC" for r, f in ((4, "SUM(x5:x6)"), (7, "x8+x9"), (10, "x4+x7"))}


def spaced(text: str) -> str:
    for name in DETAILS:
        text = text.replace(f"| {name} |", f'|"    {name}"|')
    return text


SUBTOTALS = """
| *Rehabilitasi Hutan | | |
| Bibit Mangrove | 412300000 | 398765000 |
| Penanaman Lereng | 319150000 | 303350000 |
| Sub Jumlah Rehabilitasi Hutan | 731450000 | 702115000 |
| *Penyuluhan Kehutanan | | |
| Kelompok Tani Hutan | 154275000 | 149310000 |
| Temu Lapang | 114650000 | 102330000 |
| Sub Jumlah Penyuluhan Kehutanan | 268925000 | 251640000 |
| J U M L A H Dinas Kehutanan | 1000375000 | 953755000 |
"""


HIDDEN = """
| 1 | Program Tangkap | 212050000 | 201455000 |
| 1.1 | Kegiatan Pelelangan | 113400000 | 109215000 |
| 1.2 | Kegiatan Nelayan | 98650000 | 92240000 |
~| 1.3 | Kegiatan Lama | 45000000 | 41200000 |
| 2 | Program Budi Daya | 302425000 | 288315000 |
| 2.1 | Kegiatan Benih | 215300000 | 204990000 |
| 2.2 | Kegiatan Kolam | 87125000 | 83325000 |
| | Jumlah | 514475000 | 489770000 |
"""
VISIBLE = HIDDEN.replace("~| 1.3 | Kegiatan Lama | 45000000 | 41200000 |\n", "")


def counted(text: str) -> str:
    """The hidden row counted in its program and in the total."""
    for old, new in ((212050, 257050), (201455, 242655), (514475, 559475), (489770, 530970)):
        text = text.replace(f"| {old}000", f"| {new}000")
    return text
