"""LK220: two documents differ in so much that they are hardly of one version or coverage."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import listed
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.apart import MEASURED, MONEY, Disparity, Spot
from lkjip_xl.relations.kinds import Equal
from lkjip_xl.relations.tree import called, kind_word

SHOWN = 3  # rows that are named


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Pairs of documents of which at least half of the figures that should agree differ."""
    stated = case.index.stated
    held = any(case.index.families.get(f) for f in (*MONEY, *MEASURED)) or stated.pairs
    if not held:
        return NotRun("tidak ada dua dokumen yang angkanya dibandingkan")
    return [_finding(case, pair) for pair in stated.pairs]


def _finding(case: Case, pair: Disparity) -> Finding:
    cells = [c for r in pair.failing for c in r.cells]
    names = []
    for spot in (pair.left, pair.right):
        first = next(c for c in cells if (c.place.file, c.place.sheet) == spot)
        owner = case.index.owner(first.place)
        word = kind_word(owner.document) if owner is not None else "dokumen"
        names.append(f"{word} ({_where(spot)})")
    rows = [o for r in pair.failing if isinstance(r, Equal) and (o := case.index.owner(r.left[0].place)) is not None]
    message = (
        f"{names[0]} dan {names[1]} tampaknya bukan dari versi atau cakupan yang sama: {len(pair.failing)} dari "
        f"{pair.tested} angka yang seharusnya sama berbeda"
    )
    if rows:
        message += ", di antaranya " + listed(list(dict.fromkeys(called(o.item) for o in rows)), SHOWN)
    order = [c for r in pair.failing if isinstance(r, Equal) for c in r.cells]
    return make(CHECK, message + ".", at(*(order or cells)))


def _where(spot: Spot) -> str:
    return f"lembar {spot[1]} di {spot[0]}" if spot[1] else spot[0]


CHECK = Check(
    code="LK220",
    name="dokumen-tidak-sepadan",
    level=Level.PERINGATAN,
    title="Dua dokumen tampaknya bukan dari versi atau cakupan yang sama",
    checks="Angka yang tertulis di dua dokumen (PK dan DPA, RKT dan PK, pengukuran dan PK) pada umumnya sama. Bila paling "
    "sedikit separuhnya berbeda, disebut sekali untuk kedua dokumen itu, dan baris-barisnya tidak dipersalahkan.",
    why="Perbedaan sebanyak itu jarang karena salah ketik: biasanya salah satu dokumen dari versi, tahun, atau bagian "
    "yang lain.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | |
| 2 | Program Pelestarian Koleksi Nasional | 125.500.000 | |
| 3 | Program Pengelolaan Arsip | 98.250.000 | |

### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 702.300.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 131.000.000 |
| 2.24.02 | Program Pengelolaan Arsip | 104.750.000 |
""",
    good="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 702.300.000 | |
| 2 | Program Pelestarian Koleksi Nasional | 131.000.000 | |
| 3 | Program Pengelolaan Arsip | 104.750.000 | |

### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 702.300.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 131.000.000 |
| 2.24.02 | Program Pengelolaan Arsip | 104.750.000 |
""",
    mend="Pastikan kedua dokumen itu dari tahun, versi dan bagian yang sama; keluarkan yang tidak berlaku dari folder ini.",
    fires_at="PK!C5",
    run=run,
    needs=("nama",),
)
