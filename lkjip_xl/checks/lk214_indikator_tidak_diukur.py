"""LK214: the PK promises an indikator that is not measured, or the report measures one that nobody promised."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.plans import if_the_same
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Document, Finding, Level
from lkjip_xl.relations.kinerja import entry_of, indicators
from lkjip_xl.relations.match import Entry, match
from lkjip_xl.relations.tree import kind_word, label
from lkjip_xl.relations.versions import like, valid_plans


def run(case: Case) -> Iterable[Finding] | NotRun:
    """The last PK against all pengukuran tables taken together."""
    plans = [p for p in valid_plans(case.folder) if indicators(p)]
    groups = [g for g in case.index.groups if any(r.indikator and "realisasi" in r.figures for r, _ in g)]
    if not plans or not groups:
        return NotRun("perlu PK yang memuat indikator dan tabel pengukuran yang memuat realisasi")
    pairs = [(plan, heads) for plan in plans if (heads := _measured(case, plan))]
    if not pairs:
        return NotRun("PK dan tabel pengukuran yang ada bukan dari tahun yang sama")
    return [f for plan, heads in pairs for f in _compare(case, plan, heads)]


def _measured(case: Case, plan: Document) -> list[Entry]:
    """The indikator with a realisasi in the tables of the year of a plan."""
    heads: list[Entry] = []
    for group in case.index.groups:
        row = next((r for r, _ in group if r.indikator and "realisasi" in r.figures), None)
        if row is not None and row.indikator is not None and like(row.tree.document, plan, case.folder):
            heads.append(entry_of(row.tree.document, row.indikator))
    return heads


def _compare(case: Case, plan: Document, heads: list[Entry]) -> Iterable[Finding]:
    wanted = indicators(plan)
    pairs = match(wanted, heads, case.settings)
    promised, measured = {id(m.left) for m in pairs}, {id(m.right) for m in pairs}
    free = [e for e in wanted if id(e) not in promised], [e for e in heads if id(e) not in measured]
    for entry in wanted:
        if id(entry) not in promised:
            message = f'Indikator "{label(entry.item)}" dijanjikan di {kind_word(plan)}, tetapi tidak ada di tabel pengukuran.'
            yield make(CHECK, message, at(entry.item.place), advice=_how(case, entry, free[1]))
    for head in heads:
        if id(head) not in measured:
            message = f'Indikator "{label(head.item)}" diukur di {kind_word(head.document)}, tetapi tidak ada di {kind_word(plan)}.'
            yield make(CHECK, message, at(head.item.place), advice=_how(case, head, free[0]))


def _how(case: Case, entry: Entry, others: list[Entry]) -> str:
    return f"{CHECK.mend} {if_the_same(case, entry, others)}".strip()


CHECK = Check(
    code="LK214",
    name="indikator-tidak-diukur",
    level=Level.PERINGATAN,
    title="Indikator PK tidak diukur, atau yang diukur tidak ada di PK",
    checks="Setiap indikator di PK yang terakhir ada di tabel pengukuran, dan sebaliknya.",
    why="Laporan kinerja mempertanggungjawabkan perjanjian kinerja, tidak lebih dan tidak kurang.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% |
| 2 | Meningkatnya kualitas arsip daerah | Jumlah naskah kuno yang dialihmediakan | 12 naskah |

### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% | 105,63% |
""",
    good="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% |

### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% | 105,63% |
""",
    mend="Lengkapi tabel pengukuran, atau samakan namanya bila ditulis berbeda.",
    fires_at="PK!C6",
    run=run,
    needs=("indikator",),
)
