"""LK502: some figures are cut off, others rounded half up."""

from collections import defaultdict
from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount, listed
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.kinds import Ratio
from lkjip_xl.relations.rounding import CUT, HALF_UP, exact, modes_of

FAMILIES = ("capaian", "serapan", "efisiensi", "bagian")
Sheet = tuple[str, str]


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Figures on which the two ways differ; one catatan per sheet that leaves the way of the folder."""
    seen = [(r, m) for f in FAMILIES for r in case.index.families.get(f, ()) if isinstance(r, Ratio) and (m := mode(r))]
    if not seen:
        return NotRun("tidak ada angka hasil bagi yang dapat membedakan pembulatan dan pemotongan")
    return list(_findings(case, seen))


def mode(relation: Ratio) -> str | None:
    """The one rounding that explains a printed figure; None when both or neither do."""
    value = exact(relation)
    found = modes_of(relation.result, value) if value is not None and relation.result.value is not None else frozenset()
    return next(iter(found)) if len(found) == 1 else None


def _findings(case: Case, seen: list[tuple[Ratio, str]]) -> Iterable[Finding]:
    settled = case.settings.rounding
    used = {m for _, m in seen}
    if settled == "otomatis" and len(used) < 2:
        return
    odd = (CUT if settled == HALF_UP else HALF_UP) if settled != "otomatis" else CUT
    sheets: dict[Sheet, list[Ratio]] = defaultdict(list)
    for relation, how in seen:
        if how == odd:
            sheets[relation.result.place.file, relation.result.place.sheet].append(relation)
    for (file, sheet), relations in sorted(sheets.items()):
        others = [r for r, m in seen if m != odd]
        here = [r for r in others if (r.result.place.file, r.result.place.sheet) == (file, sheet)]
        yield _finding(sheet, odd, relations, here or others[:3], bool(here))


def _finding(sheet: str, odd: str, relations: list[Ratio], others: list[Ratio], same_sheet: bool) -> Finding:
    one = relations[0]
    value = exact(one)
    unit = "%" if one.scale == 100 else None
    words = {CUT: ("dipotong", "dibulatkan setengah ke atas"), HALF_UP: ("dibulatkan setengah ke atas", "dipotong")}[
        odd
    ]
    shown = listed([_told(r) for r in relations], 4)
    message = f"Lembar {sheet}: {shown} {words[0]}"
    if others:
        where = "di lembar yang sama" if same_sheet else f"di lembar {others[0].result.place.sheet}"
        message += f", sedangkan {listed([_told(r) for r in others], 3)} {where} {words[1]}"
    cells = [r.result for r in relations + others]
    want = (
        None if value is None else value.quantize(type(value)(1).scaleb(-(one.result.decimals or 2)), "ROUND_HALF_UP")
    )
    if odd == HALF_UP:
        want = None
    return make(CHECK, message + ".", at(*cells), value=one.result.value, expected=want, unit=unit)


def _told(relation: Ratio) -> str:
    value = exact(relation)
    unit = "%" if relation.scale == 100 else None
    told = (
        relation.result.text.strip() or amount(relation.result.value, unit) if relation.result.value is not None else ""
    )
    return f"{told} (tepatnya {amount(value, unit)})" if value is not None else told


CHECK = Check(
    code="LK502",
    name="pembulatan-campur",
    level=Level.CATATAN,
    title="Pembulatan dan pemotongan bercampur",
    checks="Semua persentase dibulatkan dengan cara yang sama: setengah ke atas, atau dipotong. Cara yang dipakai dapat "
    "ditetapkan di lkjip.toml, bagian [angka], kunci pembulatan.",
    why="Dua angka yang sama dapat tercetak berbeda, dan pembaca mengira salah satunya keliru.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Indeks kegemaran membaca | 80 | 78,54 | 98,17% |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 70% | 71,99% | 102,84% |
| Meningkatnya mutu layanan | Persentase layanan tepat waktu | 60% | 58,42% | 97,37% |
""",
    good="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Indeks kegemaran membaca | 80 | 78,54 | 98,18% |
| Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 70% | 71,99% | 102,84% |
| Meningkatnya mutu layanan | Persentase layanan tepat waktu | 60% | 58,42% | 97,37% |
""",
    mend="Pilih satu cara dan pakai di semua tabel.",
    fires_at="Pengukuran!E5",
    run=run,
    needs=("capaian|serapan|efisiensi",),
)
