"""LK304: this year's realisasi is last year's."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level, Quantity
from lkjip_xl.relations.tree import label

ROUND = ("0", "100")


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Rows with both years whose realisasi is the same, though not a round 0 or 100."""
    tested, found = False, []
    for tree in case.index.trees:
        if tree.document.kind == "renstra":
            continue
        for item in tree.document.items:
            years: dict[str, Quantity] = {}
            for slot, cells in item.figures.items():
                if slot.field == "realisasi" and cells and cells[0].value is not None:
                    years[tree.period(slot.period)] = cells[0]
            if "" not in years or "lalu" not in years:
                continue
            tested = True
            now, before = years[""], years["lalu"]
            if now.value == before.value and f"{now.value.normalize():f}" not in ROUND:  # type: ignore[union-attr]
                message = f"{label(item)}: realisasi tahun ini ({now.text.strip()}) sama persis dengan tahun lalu; apakah angka lama terbawa?"
                found.append(make(CHECK, message, at(now, before), unit=now.unit))
    return found if tested else NotRun("tidak ada tabel yang membandingkan realisasi dengan tahun lalu")


CHECK = Check(
    code="LK304",
    name="sama-tahun-lalu",
    level=Level.CATATAN,
    title="Realisasi sama persis dengan tahun lalu",
    checks="Realisasi indikator tidak sama persis dengan realisasi tahun sebelumnya (0 dan 100 dikecualikan).",
    why="Angka yang sama dapat benar, tetapi sering kali terbawa dari laporan lama; evaluator akan menanyakannya.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: 3.1.2
Tabel 3.1.2
Perbandingan Realisasi Kinerja
DINAS CONTOH TAHUN 2023

| Sasaran Strategis | Indikator Kinerja | Target 2022 | Realisasi 2022 | Capaian 2022 | Target 2023 | Realisasi 2023 | Capaian 2023 |
|---|---|---|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 75% | 78,54% | 104,72% | 80% | 78,54% | 98,18% |
""",
    good="""
### Berkas: Pengukuran.xlsx
### Lembar: 3.1.2
Tabel 3.1.2
Perbandingan Realisasi Kinerja
DINAS CONTOH TAHUN 2023

| Sasaran Strategis | Indikator Kinerja | Target 2022 | Realisasi 2022 | Capaian 2022 | Target 2023 | Realisasi 2023 | Capaian 2023 |
|---|---|---|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 75% | 78,54% | 104,72% | 80% | 81,20% | 101,50% |
""",
    mend="Periksa data dukungnya; bila memang sama, jelaskan di laporan.",
    fires_at="3.1.2!G5",
    run=run,
    needs=("realisasi",),
)
