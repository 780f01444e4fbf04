"""LK006: a decimal point among decimal commas."""

import re
from collections.abc import Iterable, Iterator

from lkjip_xl.checks.declare import Case, Check
from lkjip_xl.checks.format import amount, number
from lkjip_xl.checks.lk001_angka_rusak import odd_columns
from lkjip_xl.checks.support import at, at_all, make
from lkjip_xl.model import Finding, Form, Level
from lkjip_xl.relations.tree import Tree, called, kind_word

_POINT = re.compile(r"^\D*\d{1,3}\.\d{1,2}\s*%?\s*$")
_COMMA = re.compile(r"\d,\d")


def run(case: Case) -> Iterable[Finding]:
    """Text figures such as 35.87% on a sheet most of whose decimals show a comma."""
    for tree in case.index.trees:
        odd, commas = [], 0
        for item in tree.document.items:
            for cell in (c for cells in item.figures.values() for c in cells if c.form is Form.NUMBER):
                commas += bool(_COMMA.search(cell.text))
                if not cell.is_true_number and _POINT.match(cell.text):
                    odd.append((item, cell))
        yield from _one_sign(tree)
        for item, cell in odd if commas > len(odd) else ():
            shown = number(cell.value) if cell.value is not None else ""
            told = f'"{cell.text.strip()}" memakai titik desimal, angka lainnya koma; dibaca {shown}.'
            yield make(CHECK, f"{kind_word(tree.document)}, {called(item)}: {told}", at(cell), unit=cell.unit)


def _one_sign(tree: Tree) -> Iterator[Finding]:
    """A column of an application that writes "88.000.000.00": read with its value, told once."""
    cells = [(i, c) for i in tree.document.items for group in i.figures.values() for c in group]
    for found in odd_columns(cells, usual=True):
        cell = found[0][1]
        shown = amount(cell.value, cell.unit) if cell.value is not None else ""
        told = f'{len(found)} angka seperti "{cell.text.strip()}" memakai tanda yang sama untuk ribuan dan desimal'
        message = f"{kind_word(tree.document)}, lembar {tree.document.sheet}: {told}; dibaca {shown}."
        yield make(CHECK, message, at_all(c for _, c in found), unit=cell.unit, many=len(found))


CHECK = Check(
    code="LK006",
    name="titik-desimal",
    level=Level.CATATAN,
    title="Titik desimal di antara koma desimal",
    checks="Angka desimal yang diketik sebagai teks memakai koma, seperti angka lain di lembar yang sama.",
    why="35.87 dapat terbaca sebagai 3.587 oleh orang atau program lain.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84.50% | 105,63% |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 70% | 71,40% | 102,00% |
""",
    good="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% | 105,63% |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 70% | 71,40% | 102,00% |
""",
    mend="Ganti titik dengan koma.",
    fires_at="Pengukuran!D5",
    run=run,
    needs=("angka teks",),
)
