"""Build other renditions of the BKD report into a folder, with what must be found in each.

`build_rendition(style, folder)` writes the workbooks and returns the expectations (S-id, file, sheet,
cell). The facts are those of the committed sample; names of files and sheets, headings, number forms,
offsets, column order, hierarchy and the details of the DPPA are not. A rule that was fitted to the
committed workbooks fails here.

By hand: `python -m tests.tools.rendition FOLDER [SEED]`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.tools.renditions import anggaran, kinerja, pegawai, renstra, rkt
from tests.tools.renditions.style import Style, styles
from tests.tools.samples_bkd.expectations import Harapan, placed
from tests.tools.sheetkit import Sheet, Spot, Workbook, marks_of, save

Drawer = Callable[[Style, Sheet], None]


@dataclass(frozen=True, slots=True)
class Rendition:
    """What was written: the folder, its files, and the expectations with their places."""

    style: str
    folder: Path
    files: tuple[str, ...]
    harapan: tuple[tuple[Harapan, tuple[Spot, ...]], ...]


def build_rendition(style: Style, folder: Path) -> Rendition:
    """Write one rendition; a style can be used once, because its choices are drawn while writing."""
    folder.mkdir(parents=True, exist_ok=True)
    books = _books(style)
    spots: dict[str, Spot] = {}
    for book in books:
        save(book, folder)
        spots |= marks_of(book)
    return Rendition(style.name, folder, tuple(b.name for b in books), tuple(placed(spots)))


def build_all(folder: Path, seed: int = 1) -> tuple[Rendition, ...]:
    """All styles of a seed, a subfolder each."""
    return tuple(build_rendition(style, folder / style.name) for style in styles(seed))


def _drawers(style: Style) -> list[list[tuple[str, Drawer]]]:
    """The sheets in groups that an agency would keep in one file, each with a speaking name."""
    return [
        [("RKT", rkt.rkt)],
        [
            ("PK", lambda s, sheet: kinerja.perjanjian(s, sheet, changed=False)),
            ("PK Perubahan", lambda s, sheet: kinerja.perjanjian(s, sheet, changed=True)),
        ],
        [
            ("Pengukuran", kinerja.lampiran_f),
            ("Tab 311", kinerja.tabel_311),
            ("Tab 312", kinerja.tabel_312),
            ("Tab 313", kinerja.tabel_313),
            ("Tab 314", kinerja.tabel_314),
        ],
        [("Ringkasan", anggaran.ringkasan), ("DPPA", anggaran.dppa)],
        [("Alokasi", anggaran.tabel_321), ("Capaian", anggaran.tabel_322), ("Efisiensi", anggaran.efisiensi)],
        list(renstra.sheets(style)),
        [("Pegawai", pegawai.pegawai)],
    ]


def _books(style: Style) -> list[Workbook]:
    """Workbooks with names that tell nothing, in an order drawn by chance; or all in one."""
    groups = _drawers(style)
    style.rng.shuffle(groups)
    if style.one_book:
        groups = [[sheet for group in groups for sheet in group]]
    books = []
    for i, group in enumerate(groups, start=1):
        book = Workbook("LKJIP.xlsx" if style.one_book else f"data {i}.xlsx")
        if style.stacked and not group[0][0].startswith("Matriks"):
            _stack(style, book.sheet("Sheet1"), group)
        else:
            for j, (name, drawer) in enumerate(group, start=1):
                drawer(style, book.sheet(name if style.one_book else f"Sheet{j}"))
        books.append(book)
    return books


def _stack(style: Style, sheet: Sheet, group: Sequence[tuple[str, Drawer]]) -> None:
    """Draw the tables of a group below each other, two or three empty rows between them."""
    start = style.offset
    for _, drawer in group:
        drawer(style, sheet)
        style.offset = (max(row for row, _ in sheet.cells) + style.rng.choice((3, 4)), start[1])
    style.offset = start


def main() -> None:
    """Write the renditions of a seed into a folder and list what must be found."""
    folder = Path(sys.argv[1])
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for made in build_all(folder, seed):
        print(made.folder, len(made.files), "files")
        for item, places in made.harapan:
            print(f"  {item.id} {item.tingkat}: {places[0].berkas} {places[0].lembar}!{places[0].sel} {item.tentang}")


if __name__ == "__main__":
    main()
