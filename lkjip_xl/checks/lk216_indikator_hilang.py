"""LK216: an indikator stands in the other tables and is missing in this one."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.lk209_angka_antartabel import where
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.kinerja import Row, rows
from lkjip_xl.relations.tree import Tree, label

FEW = 2  # indikator that a table must share with the others before it counts as the same list


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Tables of the pengukuran that share at least half of their indikator."""
    groups = [kept for g in case.index.groups if (kept := [(r, s) for r, s in g if _measures(r)])]
    tables: dict[int, Tree] = {id(r.tree): r.tree for g in groups for r, _ in g}
    if len(tables) < 2:
        return NotRun("hanya ada satu tabel pengukuran yang memuat indikator")
    lists = [tree for tree in tables.values() if _lists(groups, tree)]
    if not lists:
        return NotRun(f"tidak ada tabel pengukuran yang memuat sedikitnya {FEW} indikator yang sama dengan tabel lain")
    return [f for tree in lists for f in _missing(groups, tree)]


def _lists(groups: list[list[tuple[Row, float]]], tree: Tree) -> bool:
    """A table that shares so many indikator with the others that it counts as the same list."""
    return len(rows(tree)) >= FEW and sum(1 for g in groups if any(r.tree is tree for r, _ in g)) >= FEW


def _measures(row: Row) -> bool:
    """Rows that say how an indikator did; tables of money alone list only what has money."""
    return row.indikator is not None and bool({"realisasi", "capaian"} & row.figures.keys())


def _missing(groups: list[list[tuple[Row, float]]], tree: Tree) -> Iterable[Finding]:
    mine = [g for g in groups if any(r.tree is tree for r, _ in g)]
    for group in groups:
        holders = [r for r, _ in group if r.tree is not tree and sum(1 for g in mine if _has(g, r.tree)) >= FEW]
        absent = group not in mine and len(mine) * 2 > len(groups)
        item = holders[0].item if holders else None
        if absent and item is not None and len({id(r.tree) for r in holders}) >= 1:
            last = mine[-1][0][0]
            place = (
                next((r.item.place for r, _ in mine[-1] if r.tree is tree and r.item), None)
                or last.tree.document.title_place
            )
            message = f'Indikator "{label(item)}" tidak ada di {where(tree.document)}, padahal ada di {where(holders[0].tree.document)}.'
            yield make(CHECK, message, at(place, item.place))


def _has(group: list[tuple[Row, float]], tree: Tree) -> bool:
    return any(r.tree is tree for r, _ in group)


CHECK = Check(
    code="LK216",
    name="indikator-hilang",
    level=Level.PERINGATAN,
    title="Indikator hilang di salah satu tabel",
    checks="Tabel-tabel pengukuran yang memuat indikator yang sama memuat semuanya.",
    why="Indikator yang terlewat di satu tabel biasanya karena baris yang terhapus.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% | 105,63% |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 70% | 71,40% | 102,00% |
| Meningkatnya literasi digital | Jumlah kunjungan laman | 900 | 945 | 105,00% |

### Lembar: 3.1.1
Tabel 3.1.1
Pencapaian Kinerja
DINAS CONTOH TAHUN 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi |
|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 70% | 71,40% |
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

### Lembar: 3.1.1
Tabel 3.1.1
Pencapaian Kinerja
DINAS CONTOH TAHUN 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi |
|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 70% | 71,40% |
""",
    mend="Lengkapi barisnya.",
    fires_at="3.1.1!B6",
    run=run,
    needs=("indikator",),
)
