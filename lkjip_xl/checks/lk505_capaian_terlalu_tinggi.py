"""LK505: a capaian so high that the target was too low."""

from collections.abc import Iterable
from decimal import Decimal

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level, Quantity
from lkjip_xl.relations.kinerja import Row
from lkjip_xl.relations.tree import label

BOUND = Decimal(150)


def run(case: Case) -> Iterable[Finding] | NotRun:
    """One finding per indikator, however many tables print its capaian."""
    groups = [(g, cells) for g in case.index.groups if (cells := _capaian(g))]
    if not groups:
        return NotRun("tidak ada capaian kinerja yang tertulis")
    return [_finding(g, high) for g, cells in groups if (high := [c for c in cells if _value(c) > BOUND])]


def _capaian(group: list[tuple[Row, float]]) -> list[Quantity]:
    cells = [r.figures["capaian"] for r, _ in group if "capaian" in r.figures and r.figures["capaian"].known]
    kinds = {r.figures["capaian"].place: r.tree.document.kind for r, _ in group if "capaian" in r.figures}
    return sorted(cells, key=lambda c: (kinds[c.place] != "pengukuran",))


def _value(cell: Quantity) -> Decimal:
    return cell.value if cell.value is not None else Decimal(0)


def _finding(group: list[tuple[Row, float]], cells: list[Quantity]) -> Finding:
    item = group[0][0].item
    name = label(item) if item is not None else ""
    message = f"{name}: capaian {amount(_value(cells[0]), '%')}; targetnya terlalu rendah atau realisasinya keliru, dan perlu dijelaskan."
    return make(CHECK, message, at(*cells), value=cells[0].value, unit="%")


CHECK = Check(
    code="LK505",
    name="capaian-terlalu-tinggi",
    level=Level.PERINGATAN,
    title="Capaian jauh di atas 100%",
    checks="Capaian kinerja sebuah indikator tidak melebihi 150%; disebut sekali, dengan semua tabel yang memuatnya.",
    why="Capaian setinggi itu biasanya berarti target terlalu rendah atau satuan tertukar; evaluator meminta penjelasan.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 50% | 97,18% | 194,36% |
""",
    good="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 95% | 97,18% | 102,29% |
""",
    mend="Jelaskan di laporan, dan tinjau target tahun berikutnya.",
    fires_at="Pengukuran!E5",
    run=run,
    needs=("capaian",),
)
