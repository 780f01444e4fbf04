"""LK205: sasaran and indikator of the RKT are not those of the PK."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import listed
from lkjip_xl.checks.plans import rkt_with_pk, unmatched
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Document, Finding, Level
from lkjip_xl.relations.kinerja import indicators
from lkjip_xl.relations.match import Entry, entries
from lkjip_xl.relations.tree import kind_word, label


def run(case: Case) -> Iterable[Finding] | NotRun:
    """RKT with the PK made from it; the tujuan of the RKT may appear as a sasaran of the PK."""
    pairs = [(a, b) for a, b in rkt_with_pk(case) if entries(a, "sasaran") and entries(b, "sasaran", "tujuan")]
    if not pairs:
        return NotRun("tidak ada RKT dan PK yang sama-sama memuat sasaran")
    return [f for a, b in pairs if (f := _compare(case, a, b)) is not None]


def _compare(case: Case, rkt: Document, pk: Document) -> Finding | None:
    _, sasaran, other_sasaran = unmatched(case, entries(rkt, "sasaran"), entries(pk, "sasaran", "tujuan"))
    _, left, other_indikator = unmatched(case, indicators(rkt), indicators(pk))
    indikator = [e for e in left if _of_sasaran(rkt, e)]
    here, there = sasaran + indikator, other_sasaran + other_indikator
    if not here and not other_indikator:  # the PK may take up a tujuan of the RKT as a sasaran
        return None
    names = "RKT", kind_word(pk)
    alone = _tell(sasaran, indikator) + f" tidak ada di {names[1]}" if here else ""
    missing = _tell([], other_indikator) + f" tidak ada di {names[0]}" if other_indikator and not here else ""
    message = f"RKT tidak selaras dengan {names[1]}: {alone or missing}."
    order = sorted(here, key=lambda e: (e.item.place.row, e.item.place.col))
    return make(CHECK, message, at(*(e.item.place for e in (*order, *there))))


def _tell(sasaran: list[Entry], indikator: list[Entry]) -> str:
    told = []
    if sasaran:
        told.append("sasaran " + listed([f'"{label(e.item)}"' for e in sasaran], 3))
    if indikator:
        told.append("indikator " + listed([f'"{label(e.item)}"' for e in indikator], 3))
    return "; ".join(told)


def _of_sasaran(document: Document, entry: Entry) -> bool:
    """An indikator of a sasaran; those of a tujuan are not promised in a PK."""
    parent = entry.item.parent
    return parent is None or document.items[parent].level == "sasaran"


CHECK = Check(
    code="LK205",
    name="rkt-pk-tidak-selaras",
    level=Level.PERINGATAN,
    title="Sasaran atau indikator RKT tidak selaras dengan PK",
    checks="Setiap sasaran dan indikator sasaran di RKT ada juga di PK. Nama dicocokkan menurut kemiripan, bukan huruf demi huruf.",
    why='Evaluator memberi nilai 0 untuk laporan yang "tidak selaras dengan perjanjian kinerja".',
    bad="""
### Berkas: RKT.xlsx
### Lembar: RKT
RENCANA KINERJA TAHUNAN
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya layanan referensi digital | Jumlah kunjungan laman perpustakaan | 9000 |
| 2 | Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 70% |

### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% |
| 2 | Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 70% |
""",
    good="""
### Berkas: RKT.xlsx
### Lembar: RKT
RENCANA KINERJA TAHUNAN
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% |
| 2 | Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 70% |

### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% |
| 2 | Meningkatnya kualitas arsip daerah | Persentase arsip yang tertata | 70% |
""",
    mend="Samakan sasaran dan indikatornya, atau jelaskan perubahannya di laporan.",
    fires_at="RKT!B5",
    run=run,
    needs=("sasaran",),
)
