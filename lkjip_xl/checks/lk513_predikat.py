"""LK513: a predikat is not the one that the scale gives for its capaian."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Item, Level, Quantity, Text
from lkjip_xl.relations.scales import Scale, known, plain, printed
from lkjip_xl.relations.tree import Tree, label
from lkjip_xl.settings import Settings

Line = tuple[Item, Text, Quantity]
FEW = 2  # rows that may be wrong in a table however short it is
MOST = 4  # one row in so many may be wrong; beyond it the table follows another scale


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Rows with a capaian and a word beside it, judged by the scale printed near the table, else by a known one."""
    tested, found = False, []
    for tree in case.index.trees:
        lines = list(_lines(tree))
        scale = _scale(tree, lines, case.settings)
        judged = [x for x in lines if scale is not None and plain(x[1].text) in scale.words]
        if scale is None or not judged:
            continue
        tested = True
        wrong = [x for x in judged if plain(x[1].text) not in map(plain, scale.fitting(_value(x[2])))]
        if len(wrong) < len(judged) and len(wrong) <= max(FEW, len(judged) // MOST):
            found += [_finding(x, scale) for x in wrong]
    return found if tested else NotRun("tidak ada predikat di samping capaian, atau skalanya tidak dikenal")


def _lines(tree: Tree) -> Iterator[Line]:
    for item in tree.document.items:
        word = item.texts.get("predikat")
        cells = [c[0] for s, c in sorted(item.figures.items()) if s.field == "capaian" and len(c) == 1]
        here = [c for c in cells if c.value is not None and word is not None and c.place.row == word.place.row]
        if word is not None and len(here) == 1:
            yield item, word, here[0]


def _scale(tree: Tree, lines: list[Line], settings: Settings) -> Scale | None:
    """The printed scale where it knows the words of the table, else the scale of the field that does."""
    words = {plain(w.text) for _, w, _ in lines}
    near = printed(tree.document.texts)
    if near is not None and words & near.words:
        return near
    return known(words, settings.scale, settings.scale_bands) if words else None


def _value(capaian: Quantity) -> Decimal:
    return capaian.value if capaian.value is not None else Decimal(0)


def _finding(line: Line, scale: Scale) -> Finding:
    item, word, capaian = line
    right = scale.fitting(_value(capaian))[0]
    whose = "skala yang tercetak di lembar itu" if scale.printed else "skala predikat yang dipakai"
    message = f'{label(item)}: predikat tertulis "{word.text.strip()}", padahal capaian {amount(_value(capaian), "%")} menurut {whose} adalah "{right}".'
    return make(CHECK, message, at(word, capaian))


CHECK = Check(
    code="LK513",
    name="predikat",
    level=Level.PERINGATAN,
    title="Predikat tidak sesuai dengan capaiannya",
    checks="Predikat di samping capaian adalah yang disebut skala: skala yang tercetak di dekat tabelnya, atau skala yang "
    "ditetapkan di lkjip.toml (bagian [kinerja], kunci skala_predikat atau pita_predikat) bila kata-katanya sama. Capaian di antara dua pita (90,60 di antara "
    "90 dan 91) boleh disebut dengan keduanya.",
    why="Predikat adalah kata yang dibaca orang lebih dahulu daripada angkanya.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Predikat |
|---|---|---|---|---|---|
| 1 | Persentase pemustaka yang puas | 80% | 78,40% | 98,00% | Sangat Tinggi |
| 2 | Persentase arsip yang tertata | 90% | 63,00% | 70,00% | Tinggi |
| 3 | Persentase koleksi yang terawat | 60% | 48,00% | 80,00% | Tinggi |

Keterangan: >= 91 Sangat Tinggi; 76 - 90 Tinggi; 66 - 75 Sedang; 51 - 65 Rendah; <= 50 Sangat Rendah
""",
    good="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Predikat |
|---|---|---|---|---|---|
| 1 | Persentase pemustaka yang puas | 80% | 78,40% | 98,00% | Sangat Tinggi |
| 2 | Persentase arsip yang tertata | 90% | 63,00% | 70,00% | Sedang |
| 3 | Persentase koleksi yang terawat | 60% | 48,00% | 80,00% | Tinggi |

Keterangan: >= 91 Sangat Tinggi; 76 - 90 Tinggi; 66 - 75 Sedang; 51 - 65 Rendah; <= 50 Sangat Rendah
""",
    mend="Cocokkan predikatnya dengan skala, atau periksa capaiannya.",
    fires_at="Pengukuran!F6",
    run=run,
    needs=("capaian",),
)
