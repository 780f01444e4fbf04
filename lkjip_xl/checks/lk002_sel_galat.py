"""LK002: cells that hold an error value."""

from collections.abc import Iterable, Iterator

from lkjip_xl.checks.declare import Case, Check
from lkjip_xl.checks.format import ranges
from lkjip_xl.checks.index import Owner
from lkjip_xl.checks.support import make
from lkjip_xl.model import Finding, Form, Level, Located, Place, Text
from lkjip_xl.relations.tree import called, kind_word

MEANING = {
    "#DIV/0!": "pembagian dengan nol",
    "#REF!": "rujukan ke sel yang sudah dihapus",
    "#N/A": "nilai yang dicari tidak ditemukan",
    "#VALUE!": "hitungan atas teks",
    "#NAME?": "nama fungsi yang tidak dikenal",
    "#NUM!": "hitungan yang tidak mungkin",
}
Kind = tuple[str, str, str]  # file, sheet, the error value


def run(case: Case) -> Iterable[Finding]:
    """Error values on any sheet, also where nothing was recognised: one finding for each kind on a sheet."""
    kinds: dict[Kind, dict[Place, Located]] = {}
    for fault in [*case.folder.faults, *_figures(case)]:
        cells = kinds.setdefault((fault.place.file, fault.place.sheet, fault.text.strip()), {})
        cells.setdefault(fault.place.cell, Located(fault.place.cell, fault.text))
    for (_, sheet, error), cells in kinds.items():
        meaning = MEANING.get(error, "nilai galat")
        if len(cells) == 1:
            told = f"{_whose(case.index.owner(next(iter(cells))), sheet)}: sel berisi {error} ({meaning})."
        else:
            told = f"Lembar {sheet}: {len(cells)} sel berisi {error} ({meaning}): {ranges(cells)}."
        yield make(CHECK, told, tuple(cells.values()), unit=_unit(case, cells), many=len(cells))


def _figures(case: Case) -> Iterator[Text]:
    """The error values among the figures that were read."""
    for tree in case.index.trees:
        for item in tree.document.items:
            for cell in (c for cells in item.figures.values() for c in cells):
                if cell.form is Form.ERROR:
                    yield Text(cell.place, cell.text)


def _whose(owner: Owner | None, sheet: str) -> str:
    return f"{kind_word(owner.document)}, {called(owner.item)}" if owner is not None else f"Lembar {sheet}"


def _unit(case: Case, cells: Iterable[Place]) -> str | None:
    """The unit that the figures in these cells share, if they are figures."""
    owners = [(case.index.owner(place), place) for place in cells]
    units = {
        q.unit
        for o, p in owners
        if o is not None and o.slot is not None
        for q in o.item.figures[o.slot]
        if q.place == p
    }
    return units.pop() if len(units) == 1 else None


CHECK = Check(
    code="LK002",
    name="sel-galat",
    level=Level.GALAT,
    title="Sel berisi nilai galat Excel",
    checks="Tidak ada sel yang berisi #REF!, #DIV/0! dan sejenisnya.",
    why="Nilai galat menular ke semua rumus yang memakainya, dan tidak tampak di dokumen yang sudah dicetak sebagai gambar.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | #REF! | |
| 2 | Program Pelestarian Koleksi Nasional | 125.500.000 | |
""",
    good="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | |
| 2 | Program Pelestarian Koleksi Nasional | 125.500.000 | |
""",
    mend="Perbaiki rumusnya, atau ketik angka dari dokumen asalnya.",
    fires_at="PK!C5",
    run=run,
    needs=("angka|nilai galat",),
)
