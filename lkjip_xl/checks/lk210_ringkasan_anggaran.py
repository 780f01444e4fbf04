"""LK210: the summary lines of the pengukuran, or two tables of one budget, name different totals."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import equal_finding, failing, untested
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.kinds import Equal
from lkjip_xl.relations.tree import kind_word

FAMILIES = ("ringkasan", "total-anggaran")


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Jumlah Anggaran and Jumlah Realisasi against the budget; totals of the budget's tables."""
    reason = "tidak ada jumlah anggaran di pengukuran yang dapat dicocokkan dengan total DPA/DPPA"
    return untested(case, reason, *FAMILIES) or _findings(case)


def _findings(case: Case) -> Iterable[Finding]:
    for relation in failing(case, *FAMILIES):
        if isinstance(relation, Equal):
            mine, other = (case.index.owner(cells[0].place) for cells in (relation.left, relation.right))
            if mine is not None and other is not None:
                names = [kind_word(o.document) for o in (mine, other)]
                if names[0] == names[1]:
                    names = [f"lembar {o.document.sheet}" for o in (mine, other)]
                yield equal_finding(CHECK, relation, names[0], names[1], relation.what.partition(":")[0])


CHECK = Check(
    code="LK210",
    name="total-anggaran",
    level=Level.GALAT,
    title="Total anggaran atau realisasi berbeda antartabel",
    checks='"Jumlah Anggaran" dan "Jumlah Realisasi Anggaran" di bawah tabel pengukuran sama dengan total DPPA dan '
    "realisasinya; tabel belanja dan tabel program dari satu DPPA berjumlah sama.",
    why="Total inilah yang dibandingkan pemeriksa dengan laporan keuangan.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% | 105,63% |

Jumlah Anggaran Program Tahun 2023 : Rp. 766.000.000,00

### Berkas: DPPA.xlsx
### Lembar: DPPA
DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 640.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 125.500.000 |
| | Jumlah | 765.500.000 |
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

Jumlah Anggaran Program Tahun 2023 : Rp. 765.500.000,00

### Berkas: DPPA.xlsx
### Lembar: DPPA
DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 640.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 125.500.000 |
| | Jumlah | 765.500.000 |
""",
    mend="Pakai total dari DPPA yang sah.",
    fires_at="Pengukuran!A6",
    run=run,
    needs=("rupiah",),
)
