"""LK301: the total of a period is not the sum of its years."""

from collections.abc import Iterable
from dataclasses import replace

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount
from lkjip_xl.checks.support import failing, sum_finding, untested
from lkjip_xl.model import Finding, Level, Quantity
from lkjip_xl.relations.arith import gap
from lkjip_xl.relations.kinds import Sum


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Rows whose end-of-period rupiah are not the sum of the years printed beside them."""
    reason = "tidak ada tabel dengan anggaran beberapa tahun dan jumlah akhir periodenya"
    return untested(case, reason, "periode") or _findings(case)


def _findings(case: Case) -> Iterable[Finding]:
    for relation in failing(case, "periode"):
        if not isinstance(relation, Sum):
            continue
        off = gap(relation)
        blanks = [p for p in relation.parts if p.empty]
        missing: list[Quantity] = blanks if len(blanks) == 1 and off is not None and off > 0 else []
        finding = sum_finding(CHECK, relation, missing)
        if missing and off is not None:
            text = f" Satu tahun kosong; bila itu yang kurang, isinya {amount(off, 'Rp')}."
            finding = replace(finding, message=finding.message + text)
        elif off is not None and any(p.value == -off for p in relation.parts if p.value):
            text = " Selisihnya persis satu tahun: tahun itu tampaknya tidak ikut dijumlahkan."
            finding = replace(finding, message=finding.message + text)
        yield finding


CHECK = Check(
    code="LK301",
    name="jumlah-tahun",
    level=Level.GALAT,
    title="Jumlah akhir periode bukan jumlah tahun-tahunnya",
    checks="Anggaran pada akhir periode Renstra sama dengan jumlah anggaran tahun-tahun di barisnya. Hanya rupiah yang "
    "dijumlahkan; persentase dan jumlah orang pada akhir periode adalah kondisi, bukan jumlah.",
    why="Kolom jumlah diketik dengan tangan dan jarang diperiksa ke samping.",
    bad="""
### Berkas: Renstra.xlsx
### Lembar: Renstra
RENCANA PROGRAM, KEGIATAN, INDIKATOR KINERJA DAN PENDANAAN INDIKATIF
RENSTRA DINAS CONTOH
TAHUN 2021 - 2023

| Kode | Program dan Kegiatan | Indikator Kinerja Program (Outcome) dan Kegiatan (Output) | 2021 | | 2022 | | 2023 | | Kondisi Kinerja pada Akhir Periode Renstra | |
|---|---|---|---|---|---|---|---|---|---|---|
| | | | Target | Rp | Target | Rp | Target | Rp | Target | Rp |
| 2.23.02 | Program Pembinaan Perpustakaan | Persentase perpustakaan aktif | 60% | 100.000.000 | 65% | 110.000.000 | 70% | 120.000.000 | 70% | 210.000.000 |
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
    mend="Jumlahkan kembali ke samping, dan periksa tahun yang terlewat.",
    fires_at="Renstra!K6",
    run=run,
    needs=("rupiah",),
)
