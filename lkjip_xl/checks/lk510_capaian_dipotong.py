"""LK510: a capaian cut at an upper bound without saying so."""

from collections.abc import Iterable
from decimal import Decimal

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount
from lkjip_xl.checks.lk501_capaian import capped, other_formula
from lkjip_xl.checks.support import at, failing, make, untested
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.arith import ratio_value
from lkjip_xl.relations.kinds import Ratio
from lkjip_xl.settings.lines import Entry, advice


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Printed 100, 110, 120 or 150 where the formula gives more; silent when lkjip.toml settles that bound."""
    return untested(case, "tidak ada baris yang memuat target, realisasi dan capaian", "capaian") or _findings(case)


def _findings(case: Case) -> Iterable[Finding]:
    for relation in failing(case, "capaian"):
        if not isinstance(relation, Ratio) or not capped(relation) or other_formula(relation):
            continue
        exact, printed = ratio_value(relation), relation.result.value
        if exact is None or printed is None or printed == case.settings.cap:
            continue
        want = exact.quantize(type(exact)("0.01"))
        subject = relation.what.removeprefix("capaian ")
        message = f"{subject}: capaian tertulis {amount(printed, '%')}, hitungannya {amount(want, '%')}; tampaknya dibatasi tanpa keterangan."
        yield make(CHECK, message, at(*relation.cells), value=printed, expected=want, unit="%",
                   advice=advice(CHECK.mend, _cap(printed)))  # fmt: skip


def _cap(printed: Decimal) -> Entry:
    return Entry("kinerja", (("batas_capaian", int(printed)),))


CHECK = Check(
    code="LK510",
    name="capaian-dibatasi",
    level=Level.PERINGATAN,
    title="Capaian dibatasi tanpa keterangan",
    checks="Capaian 100, 110, 120 atau 150 memang hasil hitungannya, kecuali batas itu ditetapkan di lkjip.toml.",
    why="Pembatasan harus disebut, karena rata-rata capaian bergantung padanya.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% | 100% |
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
""",
    mend="Tulis capaian apa adanya, atau tetapkan batasnya di lkjip.toml: bagian [kinerja], kunci batas_capaian.",
    fires_at="Pengukuran!E5",
    run=run,
    needs=("capaian",),
)
