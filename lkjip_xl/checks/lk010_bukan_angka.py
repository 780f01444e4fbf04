"""LK010: what is no figure in a column of target, realisasi or capaian."""

from collections.abc import Iterable

from lkjip_xl.checks import no_figure
from lkjip_xl.checks.declare import Case, Check
from lkjip_xl.model import Finding, Level


def run(case: Case) -> Iterable[Finding]:
    """Dates, TRUE, dashes, approximate figures and words that are neither figures nor predicates."""
    return no_figure.findings(CHECK, case.index.trees, money=False)


CHECK = Check(
    code="LK010",
    name="bukan-angka",
    level=Level.PERINGATAN,
    title="Target, realisasi atau capaian bukan angka",
    checks="Kolom target, realisasi dan capaian berisi angka, rentang, batas (>= 80) atau kata yang sah (WTP, BB, Tepat Waktu). "
    "Tanggal dan TRUE diberitahukan; kata status, strip dan angka kira-kira dicatat.",
    why="Yang bukan angka tidak ikut dihitung; 4.5 yang diketik di Excel mudah berubah menjadi tanggal 4 Mei.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Indeks kegemaran membaca | 4-Mei | 4,50 | |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 70% | 71,40% | 102,00% |
""",
    good="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Indeks kegemaran membaca | 4,50 | 4,50 | 100,00% |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 70% | 71,40% | 102,00% |
""",
    mend="Isi angkanya dengan format sel Angka atau Teks; bila memang tidak diukur, jelaskan di keterangan.",
    fires_at="Pengukuran!C5",
    needs=("target|realisasi|capaian",),
    run=run,
)
