"""LK004: a figure that can be read in two ways."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check
from lkjip_xl.checks.format import amount, listed
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Form, Level
from lkjip_xl.relations.tree import called, kind_word

CLEAR = 0.75


def run(case: Case) -> Iterable[Finding]:
    """Figures that the reader took one way and could have taken another."""
    for tree in case.index.trees:
        for item in tree.document.items:
            for cell in (c for cells in item.figures.values() for c in cells):
                others = [c for c in cell.candidates if c != cell.value]
                if cell.form is not Form.NUMBER or cell.value is None or cell.sure >= CLEAR or not others:
                    continue
                shown = listed([amount(c, cell.unit) for c in others], 3)
                message = f'{kind_word(tree.document)}, {called(item)}: "{cell.text.strip()}" dibaca {amount(cell.value, cell.unit)}, tetapi dapat juga berarti {shown}.'
                yield make(CHECK, message, at(cell), unit=cell.unit)


CHECK = Check(
    code="LK004",
    name="angka-meragukan",
    level=Level.CATATAN,
    title="Angka dapat dibaca dengan dua cara",
    checks="Angka ditulis sedemikian rupa sehingga titik dan komanya hanya mempunyai satu arti.",
    why='"1.500" dapat berarti seribu lima ratus atau satu setengah.',
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Indeks kegemaran membaca | 1.500 | 1.500 | 100,00% |
""",
    good="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Indeks kegemaran membaca | 1,5 | 1,5 | 100,00% |
""",
    mend="Tulis satuannya, atau pakai koma untuk desimal.",
    fires_at="Pengukuran!C5",
    run=run,
    needs=("angka",),
)
