"""LK209: one figure printed differently in two tables."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount
from lkjip_xl.checks.support import at, doubt, failing, level_of, make, untested
from lkjip_xl.model import Document, Finding, Level
from lkjip_xl.relations.arith import add_up
from lkjip_xl.relations.kinds import Equal, Ratio
from lkjip_xl.relations.kinerja import FIELDS, WORDS
from lkjip_xl.relations.tree import kind_word, label

FAMILIES = tuple(f"sama-{field}" for field in FIELDS)


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Target, realisasi, capaian, alokasi, realisasi Rp and serapan of one thing over all tables."""
    reason = "tidak ada indikator atau sasaran yang angkanya tertulis di dua tabel pengukuran"
    return untested(case, reason, *FAMILIES) or _findings(case)


def _findings(case: Case) -> Iterable[Finding]:
    index = case.index
    ratios = {r.result.place for r in failing(case, "capaian", "serapan") if isinstance(r, Ratio)}
    for relation in failing(case, *FAMILIES):
        if not isinstance(relation, Equal):
            continue
        left, right = relation.left, relation.right
        if right[0].place in ratios and left[0].place not in ratios:
            left, right = right, left  # the one that its own row contradicts is to blame
        mine, other = index.owner(left[0].place), index.owner(right[0].place)
        one, two = add_up(left), add_up(right)
        if mine is None or other is None or one is None or two is None:
            continue
        unit = left[0].unit or right[0].unit
        message = (
            f"{label(mine.item)}: {WORDS[relation.family.removeprefix('sama-')]} tertulis {amount(one, unit)} "
            f"di {where(mine.document)}, {amount(two, unit)} di {where(other.document)}."
        )
        yield make(
            CHECK,
            message + doubt(relation),
            at(*left, *right),
            value=one,
            expected=two,
            unit=unit,
            relations=(relation.id,),
            level=level_of(CHECK, relation),
        )


def where(document: Document) -> str:
    """A table for a message."""
    return f"Tabel {document.number}" if document.number else f"{kind_word(document)} (lembar {document.sheet})"


CHECK = Check(
    code="LK209",
    name="angka-antartabel",
    level=Level.GALAT,
    title="Satu angka tertulis berbeda di dua tabel",
    checks="Target, realisasi, capaian, alokasi dan serapan dari satu indikator atau sasaran sama di semua tabel Bab III "
    "dan lampiran pengukuran.",
    why="Angka yang disalin dengan tangan dari tabel ke tabel mudah berubah di jalan.",
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

### Lembar: 3.1.1
Tabel 3.1.1
Pencapaian Kinerja
DINAS CONTOH TAHUN 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi |
|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 85,40% |
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
    mend="Cocokkan dengan data dukungnya, lalu samakan di semua tabel.",
    fires_at="3.1.1!D5",
    run=run,
    needs=("indikator|sasaran",),
)
