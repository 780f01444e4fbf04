"""LK404: an indikator with a target and without a realisasi."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Form, Item, Level, Slot
from lkjip_xl.relations.kinerja import NOT_MEASURED
from lkjip_xl.relations.tree import Tree, filled, kind_word, label


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Blank realisasi in pengukuran tables in which other indikator have theirs."""
    trees = [t for t in case.index.trees if t.document.kind not in NOT_MEASURED and _filled(t)]
    if not trees:
        return NotRun("tidak ada tabel pengukuran yang memuat realisasi")
    return [f for tree in trees for f in _blanks(tree)]


def _slot(tree: Tree) -> Slot | None:
    return next((s for s in tree.slots("realisasi") if tree.period(s.period) == ""), None)


def _filled(tree: Tree) -> bool:
    """Some indikator have their realisasi: else it is a form still to be filled in."""
    slot = _slot(tree)
    return slot is not None and any(filled(i.figures.get(slot, ())) for i in tree.document.of_level("indikator"))


def _blanks(tree: Tree) -> Iterable[Finding]:
    slot = _slot(tree)
    assert slot is not None
    items: list[Item] = [i for i in tree.document.of_level("indikator") if slot in i.figures]
    for item in items:
        target = item.figures.get(Slot("target", slot.period), ())
        if filled(target) and all(c.form is Form.BLANK for c in item.figures[slot]):
            message = (
                f'{kind_word(tree.document)}: indikator "{label(item)}" mempunyai target, tetapi realisasinya kosong.'
            )
            yield make(CHECK, message, at(*item.figures[slot], item.place))


CHECK = Check(
    code="LK404",
    name="realisasi-kosong",
    level=Level.PERINGATAN,
    title="Indikator tanpa realisasi",
    checks="Setiap indikator yang mempunyai target di tabel pengukuran mempunyai realisasi.",
    why="Indikator tanpa realisasi berarti tidak dipertanggungjawabkan; kosong tidak sama dengan nol.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% | 105,63% |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 70% | | |
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
    mend="Isi realisasinya dari data dukung, atau jelaskan mengapa belum diukur.",
    fires_at="Pengukuran!D6",
    run=run,
    needs=("realisasi",),
)
