"""LK409: a status word says otherwise than the figure."""

import re
from collections.abc import Iterable
from decimal import Decimal

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level, Quantity, Text
from lkjip_xl.relations.tree import label

_MET = re.compile(
    r"^\W*(telah\s+|sudah\s+)?(tercapai|mencapai target|melebihi target|melampaui target|berhasil)\b", re.I
)
_UNMET = re.compile(r"^\W*(tidak|belum|kurang)\s+(tercapai|mencapai|memenuhi|berhasil)\b", re.I)
HUNDRED = Decimal(100)


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Short status words in predikat or keterangan beside a capaian of the year."""
    tested, found = False, []
    for tree in case.index.trees:
        for item in tree.document.items:
            capaian = next(
                (
                    c[0]
                    for s, c in sorted(item.figures.items())
                    if s.field == "capaian" and tree.period(s.period) == "" and c
                ),
                None,
            )
            for name in ("predikat", "keterangan"):
                text = item.texts.get(name)
                if text is None or capaian is None or capaian.value is None or len(text.text) > 40:
                    continue
                tested = tested or bool(_MET.search(text.text) or _UNMET.search(text.text))
                if _contradicts(text, capaian):
                    message = f'{label(item)}: tertulis "{text.text.strip()}", padahal capaiannya {amount(capaian.value, "%")}.'
                    found.append(make(CHECK, message, at(text, capaian)))
    return found if tested else NotRun("tidak ada kata status (tercapai, tidak tercapai) di samping capaian")


def _contradicts(text: Text, capaian: Quantity) -> bool:
    if capaian.value is None:
        return False
    if _UNMET.search(text.text):
        return capaian.value >= HUNDRED
    return bool(_MET.search(text.text)) and capaian.value < HUNDRED


CHECK = Check(
    code="LK409",
    name="kata-status",
    level=Level.PERINGATAN,
    title="Kata status tidak cocok dengan capaian",
    checks='Kata "tercapai" atau "melebihi target" hanya dipakai untuk capaian paling sedikit 100%, "tidak tercapai" untuk '
    "yang di bawahnya.",
    why="Pembaca lebih dulu membaca katanya daripada angkanya.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian | Keterangan |
|---|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 76,40% | 95,50% | Tercapai |
""",
    good="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian | Keterangan |
|---|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 76,40% | 95,50% | Tidak tercapai |
""",
    mend="Sesuaikan katanya dengan angkanya.",
    fires_at="Pengukuran!F5",
    run=run,
    needs=("capaian",),
)
