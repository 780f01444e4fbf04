"""LK002: a cell that holds an Excel error value."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Form, Level
from lkjip_xl.relations.tree import called, kind_word

MEANING = {
    "#DIV/0!": "pembagian dengan nol",
    "#REF!": "rujukan ke sel yang sudah dihapus",
    "#N/A": "nilai yang dicari tidak ditemukan",
    "#VALUE!": "hitungan atas teks",
    "#NAME?": "nama fungsi yang tidak dikenal",
    "#NUM!": "hitungan yang tidak mungkin",
}


def run(case: Case) -> Iterable[Finding]:
    """Every figure cell whose value is an Excel error."""
    for tree in case.index.trees:
        for item in tree.document.items:
            for cells in item.figures.values():
                for cell in cells:
                    if cell.form is Form.ERROR:
                        meaning = MEANING.get(cell.text.strip(), "nilai galat Excel")
                        message = (
                            f"{kind_word(tree.document)}, {called(item)}: sel berisi {cell.text.strip()} ({meaning})."
                        )
                        yield make(CHECK, message, at(cell), unit=cell.unit)


CHECK = Check(
    code="LK002",
    name="sel-galat",
    level=Level.GALAT,
    title="Sel berisi nilai galat Excel",
    checks="Sel angka tidak berisi #REF!, #DIV/0! dan sejenisnya.",
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
)
