"""LK302: percentages added up over the years."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount, listed
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level, Quantity, Slot
from lkjip_xl.relations.tree import called

HUNDRED = Decimal(100)
_PERCENTAGE = re.compile(r"\W*\d*\W*(?:peningkatan\s+)?(?:persentase|prosentase|presentase|persen)\b", re.IGNORECASE)


def run(case: Case) -> Iterable[Finding] | NotRun:
    """End-of-period percentages above 100 and above every year."""
    tested, found = False, []
    for tree in case.index.trees:
        for item in tree.document.items:
            for field in ("target", "realisasi"):
                total = item.figure(field, "akhir")
                years = _years(item.figures, field)
                if total is None or total.value is None or not years or not _is_percent(item.name, total):
                    continue
                tested = True
                values = [q.value for q in years if q.value is not None]
                if total.value > HUNDRED and max(values) <= HUNDRED:
                    shown = listed([amount(v, "%") for v in values])
                    message = f"{called(item)}: {field} akhir periode {amount(total.value, '%')}, padahal tahun-tahunnya {shown}. Persentase tidak dijumlahkan antartahun."
                    found.append(make(CHECK, message, at(total, *years), value=total.value, unit="%"))
    return found if tested else NotRun("tidak ada target persentase beberapa tahun dengan angka akhir periode")


def _is_percent(name: str, total: Quantity) -> bool:
    """By its sign, or by the first word of the indikator where the cells hold bare numbers."""
    return total.unit == "%" or (total.unit is None and bool(_PERCENTAGE.match(name)))


def _years(figures: Mapping[Slot, tuple[Quantity, ...]], field: str) -> list[Quantity]:
    slots = [s for s in sorted(figures) if s.field == field and (s.period.isdigit() or s.period == "")]
    return [c for s in slots for c in figures[s] if c.value is not None]


CHECK = Check(
    code="LK302",
    name="persen-dijumlahkan",
    level=Level.PERINGATAN,
    title="Persentase dijumlahkan antartahun",
    checks="Persentase pada akhir periode tidak melebihi 100 bila setiap tahunnya paling tinggi 100.",
    why="Empat tahun dengan target 90% bukan target 360%.",
    bad="""
### Berkas: Renstra.xlsx
### Lembar: Renstra
RENCANA PROGRAM, KEGIATAN, INDIKATOR KINERJA DAN PENDANAAN INDIKATIF
RENSTRA DINAS CONTOH
TAHUN 2021 - 2023

| Kode | Program dan Kegiatan | Indikator Kinerja Program (Outcome) dan Kegiatan (Output) | 2021 | | 2022 | | 2023 | | Kondisi Kinerja pada Akhir Periode Renstra | |
|---|---|---|---|---|---|---|---|---|---|---|
| | | | Target | Rp | Target | Rp | Target | Rp | Target | Rp |
| 2.23.02 | Program Pembinaan Perpustakaan | Persentase perpustakaan aktif | 60% | 100.000.000 | 65% | 110.000.000 | 70% | 120.000.000 | 195% | 330.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | Persentase koleksi terawat | 60% | 40.000.000 | 65% | 50.000.000 | 70% | 60.000.000 | 70% | 150.000.000 |
""",
    good="""
### Berkas: Renstra.xlsx
### Lembar: Renstra
RENCANA PROGRAM, KEGIATAN, INDIKATOR KINERJA DAN PENDANAAN INDIKATIF
RENSTRA DINAS CONTOH
TAHUN 2021 - 2023

| Kode | Program dan Kegiatan | Indikator Kinerja Program (Outcome) dan Kegiatan (Output) | 2021 | | 2022 | | 2023 | | Kondisi Kinerja pada Akhir Periode Renstra | |
|---|---|---|---|---|---|---|---|---|---|---|
| | | | Target | Rp | Target | Rp | Target | Rp | Target | Rp |
| 2.23.02 | Program Pembinaan Perpustakaan | Persentase perpustakaan aktif | 60% | 100.000.000 | 65% | 110.000.000 | 70% | 120.000.000 | 70% | 330.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | Persentase koleksi terawat | 60% | 40.000.000 | 65% | 50.000.000 | 70% | 60.000.000 | 70% | 150.000.000 |
""",
    mend="Tulis kondisi pada tahun terakhir, bukan jumlahnya.",
    fires_at="Renstra!J6",
    run=run,
    needs=("target|realisasi",),
)
