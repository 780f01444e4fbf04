"""LK306: last year's figures, as printed again this year, are not those of last year's report."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Folder, Level, Quantity
from lkjip_xl.relations.arith import holds
from lkjip_xl.relations.kinds import SURE, Equal
from lkjip_xl.relations.kinerja import WORDS, Row, entry_of, majority, rows, same_things
from lkjip_xl.relations.match import Entry, match
from lkjip_xl.relations.tree import Tree, label
from lkjip_xl.settings.lines import advice, different

Group = list[tuple[Row, float]]


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Figures of the year before, indikator by indikator, beside last year's folder."""
    if case.previous is None:
        return NotRun("folder tahun lalu tidak disebut di lkjip.toml (tahun_lalu)")
    year, before = case.folder.year, case.previous.year
    if year is not None and before is not None and before != year - 1:
        return NotRun(f"folder tahun_lalu memuat dokumen tahun {before}, bukan {year - 1}")
    printed = [row for tree in case.index.trees for row in _printed(tree)]
    if not printed:
        return NotRun("tidak ada tabel yang mencetak angka tahun lalu")
    groups = _last_year(case, case.previous)
    if not groups:
        return NotRun("tidak ada tabel pengukuran kinerja di folder tahun lalu")
    pairs = list(_pairs(case, printed, groups))
    if not pairs:
        return NotRun("tidak ada indikator atau sasaran yang namanya tertulis juga di laporan tahun lalu")
    return [f for row, group, score in pairs for f in _compare(row, group, score)]


def _printed(tree: Tree) -> list[Row]:
    """Rows with figures of last year; those of a Renstra are plans, not what was reported."""
    skip = tree.document.hidden or tree.document.kind in ("renstra", "rkt", "pk", "perubahan-pk")
    return [] if skip else rows(tree, "lalu")


def _last_year(case: Case, previous: Folder) -> list[Group]:
    return list(same_things(previous, [Tree(d, previous.year) for d in previous.active], case.settings))


def _pairs(case: Case, printed: list[Row], groups: list[Group]) -> Iterable[tuple[Row, Group, float]]:
    """Rows that print last year's figures, with what last year's folder says of the same thing."""
    for level in ("indikator", "sasaran"):
        heads = [(_entry(g[0][0], level), g) for g in groups]
        theirs = [(e, g) for e, g in heads if e is not None]
        for row in printed:
            mine = _entry(row, level)
            if mine is None or (level == "sasaran" and row.indikator is not None):
                continue
            for pair in match([mine], [e for e, _ in theirs], case.settings):
                group = next(g for e, g in theirs if e is pair.right)
                yield row, group, pair.score


def _entry(row: Row, level: str) -> Entry | None:
    item = row.indikator if level == "indikator" else row.sasaran
    return entry_of(row.tree.document, item) if item is not None and item.name else None


def _compare(row: Row, group: Group, score: float) -> Iterable[Finding]:
    for field, cell in row.figures.items():
        known = [(r, s) for r, s in group if field in r.figures and r.figures[field].known]
        if not known or not cell.known:
            continue
        theirs, source = majority(known, field)
        if holds(Equal("tahun-lalu", f"lalu-{field}", (cell,), (theirs,))) is False:
            yield _finding(row, field, cell, theirs, source, score)


def _finding(row: Row, field: str, cell: Quantity, theirs: Quantity, source: Row, score: float) -> Finding:
    """Only this year's cell is among the places: last year's file is no input of this run."""
    name = label(row.item) if row.item is not None else ""
    now, then = (amount(q.value, q.unit) if q.value is not None else q.text for q in (cell, theirs))
    message = (
        f"{name}: {WORDS[field]} tahun lalu tertulis {now}, di laporan tahun lalu {then} "
        f"({source.tree.document.file}, lembar {source.tree.document.sheet}, sel {theirs.place.a1})."
    )
    level = Level.GALAT if score >= SURE else Level.PERINGATAN
    if level is Level.PERINGATAN:
        message += f" Kecocokan kedua nama baru {round(score * 100)}%."
    return make(
        CHECK, message, at(cell), value=cell.value, expected=theirs.value, unit=cell.unit or theirs.unit, level=level,
        advice=_apart(row, source) if level is Level.PERINGATAN else "",
    )  # fmt: skip


def _apart(row: Row, source: Row) -> str:
    """How to settle that the two names are two things."""
    if row.item is None or source.item is None:
        return ""
    words = f"{CHECK.mend} Bila kedua nama itu bukan hal yang sama, tetapkan."
    return advice(words, different(row.item.name, source.item.name))


CHECK = Check(
    code="LK306",
    name="angka-tahun-lalu",
    level=Level.GALAT,
    title="Angka tahun lalu berbeda dengan laporan tahun lalu",
    checks="Target, realisasi, capaian dan anggaran tahun lalu yang dicetak lagi sebagai pembanding sama dengan yang "
    "dilaporkan tahun lalu. Folder tahun lalu disebut di lkjip.toml (kunci tahun_lalu, di baris paling atas).",
    why="Angka yang sudah dilaporkan tidak berubah; bila berbeda, kenaikan atau penurunan yang ditulis juga keliru.",
    bad="""
### Tahun lalu, berkas: Pengukuran 2022.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
DINAS CONTOH
TAHUN 2022

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 75% | 72,30% | 96,40% |

### Berkas: Pengukuran 2023.xlsx
### Lembar: 3.1.2
Tabel 3.1.2
Perbandingan Realisasi Kinerja
DINAS CONTOH TAHUN 2023

| Sasaran Strategis | Indikator Kinerja | Target 2022 | Realisasi 2022 | Capaian 2022 | Target 2023 | Realisasi 2023 | Capaian 2023 |
|---|---|---|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 75% | 73,20% | 97,60% | 80% | 78,54% | 98,18% |
""",
    good="""
### Tahun lalu, berkas: Pengukuran 2022.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
DINAS CONTOH
TAHUN 2022

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 75% | 72,30% | 96,40% |

### Berkas: Pengukuran 2023.xlsx
### Lembar: 3.1.2
Tabel 3.1.2
Perbandingan Realisasi Kinerja
DINAS CONTOH TAHUN 2023

| Sasaran Strategis | Indikator Kinerja | Target 2022 | Realisasi 2022 | Capaian 2022 | Target 2023 | Realisasi 2023 | Capaian 2023 |
|---|---|---|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 75% | 72,30% | 96,40% | 80% | 78,54% | 98,18% |
""",
    mend="Salin angkanya dari laporan tahun lalu yang sudah disahkan.",
    fires_at="3.1.2!D5",
    run=run,
    needs=("tahun lalu",),
)
