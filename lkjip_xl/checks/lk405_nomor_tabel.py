"""LK405: two tables carry one number."""

from collections import defaultdict
from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import listed
from lkjip_xl.checks.support import make
from lkjip_xl.model import Document, Finding, Level, Located
from lkjip_xl.recognise.names import similarity


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Numbers such as 3.2.1 over two tables with different titles."""
    groups: dict[tuple[str, int | None], list[Document]] = defaultdict(list)
    for document in case.folder.active:
        if document.number:
            groups[document.number, document.year].append(document)
    if not groups:
        return NotRun("tidak ada tabel yang bernomor")
    return [f for (number, _), found in groups.items() if (f := _finding(number, found)) is not None]


def _finding(number: str, found: list[Document]) -> Finding | None:
    first = found[0]
    other = next((d for d in found[1:] if d.kind != first.kind or similarity(d.title, first.title) < 0.6), None)
    if other is None:
        return None
    sheets = listed([f'"{d.title[:60]}" ({d.file}, lembar {d.sheet})' for d in (first, other)])
    places = [Located(d.title_place, d.title) for d in (other, first) if d.title_place is not None]
    return make(CHECK, f"Nomor Tabel {number} dipakai dua kali: {sheets}.", tuple(places))


CHECK = Check(
    code="LK405",
    name="nomor-tabel",
    level=Level.CATATAN,
    title="Nomor tabel dipakai dua kali",
    checks="Setiap tabel bernomor mempunyai nomor sendiri.",
    why="Rujukan di dalam teks menjadi tidak jelas.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Capaian
Tabel 3.1.1
Pencapaian Kinerja
DINAS CONTOH TAHUN 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi |
|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% |

### Lembar: Alokasi
Tabel 3.1.1
Alokasi Anggaran Per Sasaran
DINAS CONTOH TAHUN 2023

| Sasaran | Indikator Kinerja | Anggaran (Rp) | % Anggaran |
|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 300.000.000 | 75,00 |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 100.000.000 | 25,00 |
""",
    good="""
### Berkas: Pengukuran.xlsx
### Lembar: Capaian
Tabel 3.1.1
Pencapaian Kinerja
DINAS CONTOH TAHUN 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi |
|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% |

### Lembar: Alokasi
Tabel 3.2.1
Alokasi Anggaran Per Sasaran
DINAS CONTOH TAHUN 2023

| Sasaran | Indikator Kinerja | Anggaran (Rp) | % Anggaran |
|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 300.000.000 | 75,00 |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 100.000.000 | 25,00 |
""",
    mend="Beri nomor yang berurutan.",
    fires_at="Alokasi!A1",
    run=run,
    needs=("nomor tabel",),
)
