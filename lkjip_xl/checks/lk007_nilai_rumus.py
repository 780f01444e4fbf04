"""LK007: figures made by a formula whose value is not stored, or which comes from another workbook."""

import re
from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Form, Level, Quantity
from lkjip_xl.relations.tree import Tree, kind_word

_OUTSIDE = re.compile(r"\[\d+\]|\[[^\]]+\.xls[xmb]?\]|'[^']*\.xls", re.IGNORECASE)


def run(case: Case) -> Iterable[Finding]:
    """At most two findings per sheet: values missing (peringatan), values from elsewhere (catatan)."""
    for tree in case.index.trees:
        where = f"{kind_word(tree.document)}, lembar {tree.document.sheet}"
        cells = _formulas(tree)
        blank = [c for c in cells if c.form is Form.TEXT and c.text.startswith("=")]
        if blank:
            message = f"{where}: {len(blank)} rumus belum mempunyai nilai tersimpan, sehingga angkanya tidak terbaca."
            yield make(CHECK, message, at(*blank))
        outside = [c for c in cells if c.value is not None and _OUTSIDE.search(c.formula or "")]
        if outside:
            message = f"{where}: {len(outside)} angka diambil dari buku kerja lain; yang dibaca adalah nilai yang terakhir tersimpan."
            yield make(CHECK, message, at(*outside), level=Level.CATATAN)


def _formulas(tree: Tree) -> list[Quantity]:
    return [c for item in tree.document.items for group in item.figures.values() for c in group if c.formula]


CHECK = Check(
    code="LK007",
    name="nilai-rumus",
    level=Level.PERINGATAN,
    title="Nilai rumus tidak tersimpan, atau dari buku kerja lain",
    checks="Setiap rumus mempunyai nilai yang tersimpan, dan tidak mengambil angka dari buku kerja lain (itu dicatat saja).",
    why="Yang dapat dibaca hanyalah nilai yang tersimpan; tanpa itu angka di sel tersebut tidak ikut diperiksa.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | ='[DPA 2023.xlsx]DPA'!C5 | |
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
    mend="Buka berkasnya di Excel dan simpan; untuk tautan, salin angkanya sebagai nilai.",
    fires_at="PK!C5",
    run=run,
    needs=("rumus",),
)
