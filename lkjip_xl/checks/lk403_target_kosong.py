"""LK403: an indikator without a target."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.kinerja import NOT_MEASURED, indicators
from lkjip_xl.relations.tree import kind_word, label

PLANS = ("rkt", "pk", "perubahan-pk")


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Indikator of tujuan and sasaran in plans and pengukuran whose target cell is blank or a dash."""
    tested, found = False, []
    for tree in case.index.trees:
        document = tree.document
        if document.kind not in PLANS and document.kind in NOT_MEASURED:
            continue
        for entry in indicators(document):
            for item in entry.items:
                for slot, cells in item.figures.items():
                    if slot.field != "target" or tree.period(slot.period) != "":
                        continue
                    tested = True
                    if all(c.empty for c in cells):
                        message = f'{kind_word(document)}: indikator "{label(item)}" tidak mempunyai target.'
                        found.append(make(CHECK, message, at(*cells, item.place)))
    return found if tested else NotRun("tidak ada tabel indikator dengan kolom target")


CHECK = Check(
    code="LK403",
    name="target-kosong",
    level=Level.PERINGATAN,
    title="Indikator tanpa target",
    checks="Setiap indikator sasaran di RKT, PK dan pengukuran mempunyai target.",
    why="Tanpa target, capaian tidak dapat dihitung; target kosong tidak sama dengan nol.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | |
| 2 | Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 70 % |
""",
    good="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80 % |
| 2 | Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 70 % |
""",
    mend="Isi targetnya menurut Renstra atau PK.",
    fires_at="PK!D5",
    run=run,
    needs=("indikator",),
)
