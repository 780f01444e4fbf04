"""LK506: called efficient although the target was not met."""

import re
from collections.abc import Iterable
from decimal import Decimal

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Item, Level, Text
from lkjip_xl.relations.tree import Tree, label

_CLAIM = re.compile(r"(?<!tidak )(?<!kurang )(?<!belum )\befisien\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(tidak|kurang|belum)\s+efisien\b", re.IGNORECASE)
HUNDRED = Decimal(100)


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Rows that carry the word efisien and a capaian."""
    tested, found = False, []
    for tree in case.index.trees:
        for item in tree.document.items:
            capaian = item.figure("capaian")
            for text in item.texts.values():
                if capaian is None or capaian.value is None or not _claims(text):
                    continue
                tested = True
                if capaian.value < HUNDRED:
                    message = f'{_name(tree, item)}: disebut "{text.text.strip()[:40]}", padahal capaiannya {amount(capaian.value, "%")}, belum 100%.'
                    found.append(make(CHECK, message, at(text, item.figure("efisiensi"), capaian)))
    return found if tested else NotRun("tidak ada baris yang disebut efisien")


def _claims(text: Text) -> bool:
    return bool(_CLAIM.search(text.text)) and not _DENIED.search(text.text)


def _name(tree: Tree, item: Item) -> str:
    return label(item) if item.name else tree.document.title or "baris ini"


CHECK = Check(
    code="LK506",
    name="efisien-tanpa-tercapai",
    level=Level.PERINGATAN,
    title="Disebut efisien, padahal target tidak tercapai",
    checks="Kata efisien hanya dipakai bila capaian kinerjanya paling sedikit 100%.",
    why="Anggaran yang tersisa karena target tidak tercapai bukan efisiensi.",
    bad="""
### Berkas: Alokasi.xlsx
### Lembar: 3.13
Tabel 3.13
Efisiensi Penggunaan Sumber Daya
DINAS CONTOH TAHUN 2023

| Sasaran | Indikator | % Capaian Kinerja | % Penyerapan Anggaran | Tingkat Efisiensi | Keterangan |
|---|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 95,63 | 85,71 | 1,12 | Efisien |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 102,00 | 91,67 | 1,11 | Efisien |
""",
    good="""
### Berkas: Alokasi.xlsx
### Lembar: 3.13
Tabel 3.13
Efisiensi Penggunaan Sumber Daya
DINAS CONTOH TAHUN 2023

| Sasaran | Indikator | % Capaian Kinerja | % Penyerapan Anggaran | Tingkat Efisiensi | Keterangan |
|---|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 105,63 | 95,71 | 1,10 | Efisien |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 102,00 | 91,67 | 1,11 | Efisien |
""",
    mend="Jelaskan sisa anggarannya apa adanya.",
    fires_at="3.13!F5",
    run=run,
    needs=("capaian",),
)
