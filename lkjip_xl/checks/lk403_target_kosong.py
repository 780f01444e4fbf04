"""LK403: an indikator without a target."""

from collections.abc import Iterable, Iterator, Sequence

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Document, Finding, Item, Level, Quantity
from lkjip_xl.recognise.lawful import says_nothing
from lkjip_xl.relations.directions import NOTHING, Direction
from lkjip_xl.relations.kinerja import NOT_MEASURED, indicators
from lkjip_xl.relations.polarity import DOWN
from lkjip_xl.relations.tree import kind_word, label

PLANS = ("rkt", "pk", "perubahan-pk")


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Indikator of tujuan and sasaran in plans and pengukuran whose target cell is blank or a dash."""
    tested, found = False, list[Finding]()
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
                        found += _of_item(document, item, cells, case.index.directions.of(item.name))
    return found if tested else NotRun("tidak ada tabel indikator dengan kolom target")


def _of_item(document: Document, item: Item, cells: Sequence[Quantity], one: Direction) -> Iterator[Finding]:
    """ "Nihil" is the target of what is better when less, none where more is better, and in doubt without any hint."""
    where = f'{kind_word(document)}: indikator "{label(item)}"'
    none = next((c for c in cells if says_nothing(c.text, item.name)), None)
    if none is not None and (one.polarity == "negatif" or one.leaning == DOWN):
        return
    if none is not None and one.source == NOTHING:
        message = f'{where}: targetnya tertulis "{none.text.strip()}". Bila maksudnya nol, tulis 0; bila belum ada, isi targetnya.'
        yield make(CHECK, message, at(*cells, item.place), level=Level.CATATAN)
        return
    yield make(CHECK, f"{where} tidak mempunyai target.", at(*cells, item.place))


CHECK = Check(
    code="LK403",
    name="target-kosong",
    level=Level.PERINGATAN,
    title="Indikator tanpa target",
    checks="Setiap indikator sasaran di RKT, PK dan pengukuran mempunyai target. Kata “Nihil” atau “Tidak ada” adalah target "
    "bagi yang makin rendah makin baik.",
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
