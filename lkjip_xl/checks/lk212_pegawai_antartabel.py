"""LK212: two staff tables count a different number of employees."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import equal_finding, failing, untested
from lkjip_xl.model import Document, Finding, Level
from lkjip_xl.relations.kinds import Equal


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Totals of the staff tables against each other."""
    return untested(case, "tidak ada dua tabel pegawai yang dapat dibandingkan", "pegawai-tabel") or _findings(case)


def _findings(case: Case) -> Iterable[Finding]:
    for relation in failing(case, "pegawai-tabel"):
        if isinstance(relation, Equal):
            mine, other = (case.index.owner(cells[0].place) for cells in (relation.left, relation.right))
            if mine is not None and other is not None:
                yield equal_finding(
                    CHECK, relation, _name(mine.document), _name(other.document), relation.what.partition(":")[0]
                )


def _name(document: Document) -> str:
    return f"Tabel {document.number}" if document.number else f"lembar {document.sheet}"


CHECK = Check(
    code="LK212",
    name="pegawai-antartabel",
    level=Level.GALAT,
    title="Jumlah pegawai berbeda antartabel",
    checks="Jumlah pegawai menurut jabatan, golongan, pendidikan dan lainnya sama di semua tabel.",
    why="Pegawai yang sama dirinci dengan cara lain; jumlahnya tidak berubah.",
    bad="""
### Berkas: Pegawai.xlsx
### Lembar: Golongan
Tabel 1.1
Jumlah Pegawai Berdasarkan Golongan
DINAS CONTOH TAHUN 2023

| No | Golongan | Laki-laki | Perempuan | Jumlah |
|---|---|---|---|---|
| 1 | Golongan IV | 3 | 2 | 5 |
| 2 | Golongan III | 7 | 8 | 15 |
| | Jumlah | 10 | 10 | 20 |

### Lembar: Pendidikan
Tabel 1.2
Jumlah Pegawai Berdasarkan Pendidikan
DINAS CONTOH TAHUN 2023

| No | Pendidikan | Laki-laki | Perempuan | Jumlah |
|---|---|---|---|---|
| 1 | S2 | 3 | 2 | 5 |
| 2 | S1 | 7 | 9 | 16 |
| | Jumlah | 10 | 11 | 21 |
""",
    good="""
### Berkas: Pegawai.xlsx
### Lembar: Golongan
Tabel 1.1
Jumlah Pegawai Berdasarkan Golongan
DINAS CONTOH TAHUN 2023

| No | Golongan | Laki-laki | Perempuan | Jumlah |
|---|---|---|---|---|
| 1 | Golongan IV | 3 | 2 | 5 |
| 2 | Golongan III | 7 | 8 | 15 |
| | Jumlah | 10 | 10 | 20 |

### Lembar: Pendidikan
Tabel 1.2
Jumlah Pegawai Berdasarkan Pendidikan
DINAS CONTOH TAHUN 2023

| No | Pendidikan | Laki-laki | Perempuan | Jumlah |
|---|---|---|---|---|
| 1 | S2 | 3 | 2 | 5 |
| 2 | S1 | 7 | 8 | 15 |
| | Jumlah | 10 | 10 | 20 |
""",
    mend="Cocokkan dengan daftar pegawai pada tanggal yang sama.",
    fires_at="Pendidikan!D7",
    run=run,
    needs=("pegawai",),
)
