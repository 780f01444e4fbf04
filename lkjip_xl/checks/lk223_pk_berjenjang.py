"""LK223: the PK of a subordinate promises another amount than the PK of the official above."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import equal_finding, failing, sum_finding, untested
from lkjip_xl.model import Document, Finding, Level
from lkjip_xl.recognise.officials import rank_of
from lkjip_xl.relations.cascade import SAME, SHARED
from lkjip_xl.relations.kinds import Equal, Sum


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Programs, kegiatan and sub kegiatan of the PK below beside those above."""
    reason = "tidak ada PK pejabat di bawah kepala yang memuat program atau kegiatan dari PK atasannya"
    return untested(case, reason, SAME, SHARED) or _findings(case)


def _findings(case: Case) -> Iterable[Finding]:
    for relation in failing(case, SAME, SHARED):
        if isinstance(relation, Sum):
            yield sum_finding(CHECK, relation)
        elif isinstance(relation, Equal):
            mine, other = (case.index.owner(cells[0].place) for cells in (relation.left, relation.right))
            if mine is not None and other is not None:
                yield equal_finding(CHECK, relation, whose(mine.document), whose(other.document), relation.what)


def whose(document: Document) -> str:
    """ "PK Sekretaris (lembar Sekretaris)"."""
    words = " ".join((document.holder or rank_of(document)[1] or "kepala perangkat daerah").split())
    return f"PK {words.title() if words.isupper() else words} (lembar {document.sheet})"


CHECK = Check(
    code="LK223",
    name="pk-berjenjang",
    level=Level.GALAT,
    title="Anggaran di PK bawahan berbeda dengan PK atasannya",
    checks="Program atau kegiatan yang sama beranggaran sama di PK pejabat di bawah kepala dan di PK atasannya. Bila beberapa "
    "bawahan memuat program yang sama, jumlah bagian mereka sama dengan anggaran di PK atasannya. Bila PK semua bawahan belum "
    "ada di folder (lihat LK224), kekurangannya hanya peringatan.",
    why="PK bawahan adalah penjabaran PK atasan (PermenPAN-RB 53 Tahun 2014); selisih berarti salah satunya belum diperbarui.",
    bad="""
### Berkas: PK.xlsx
### Lembar: Kepala
PERJANJIAN KINERJA TAHUN 2023
KEPALA DINAS CONTOH

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | |
| 2 | Program Pelestarian Koleksi Nasional | 126.000.000 | |

### Lembar: Sekretaris
PERJANJIAN KINERJA TAHUN 2023
SEKRETARIS DINAS CONTOH

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 604.000.000 | |

### Lembar: Kabid
PERJANJIAN KINERJA TAHUN 2023
KEPALA BIDANG PELESTARIAN

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pelestarian Koleksi Nasional | 126.000.000 | |
""",
    good="""
### Berkas: PK.xlsx
### Lembar: Kepala
PERJANJIAN KINERJA TAHUN 2023
KEPALA DINAS CONTOH

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | |
| 2 | Program Pelestarian Koleksi Nasional | 126.000.000 | |

### Lembar: Sekretaris
PERJANJIAN KINERJA TAHUN 2023
SEKRETARIS DINAS CONTOH

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | |

### Lembar: Kabid
PERJANJIAN KINERJA TAHUN 2023
KEPALA BIDANG PELESTARIAN

| NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
|----|---------|---------------|------------|
| 1 | Program Pelestarian Koleksi Nasional | 126.000.000 | |
""",
    mend="Samakan anggarannya dengan PK atasan yang sah, atau perbarui PK atasannya.",
    fires_at="Sekretaris!C4",
    run=run,
    needs=("rupiah",),
)
