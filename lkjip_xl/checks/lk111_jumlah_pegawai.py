"""LK111: a staff table does not add up."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import failing, sum_finding, untested
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.kinds import Sum

FAMILIES = ("pegawai-baris", "pegawai-kolom", "pegawai-kelompok")


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Rows (L + P) and columns of staff tables that fail."""
    found = [sum_finding(CHECK, r) for r in failing(case, *FAMILIES) if isinstance(r, Sum)]
    return untested(case, "tidak ada tabel pegawai (laki-laki, perempuan, jumlah)", *FAMILIES) or found


CHECK = Check(
    code="LK111",
    name="jumlah-pegawai",
    level=Level.GALAT,
    title="Tabel pegawai tidak berjumlah",
    checks="Laki-laki ditambah perempuan sama dengan jumlah di setiap baris, dan baris jumlah sama dengan isi kolomnya; "
    "baris kelompok sama dengan rinciannya.",
    why="Jumlah pegawai dikutip di bab pertama laporan dan mudah diperiksa siapa pun.",
    bad="""
### Berkas: Pegawai.xlsx
### Lembar: Pegawai
Tabel 1.1
Jumlah Pegawai Berdasarkan Golongan
DINAS CONTOH TAHUN 2023

| No | Golongan | Laki-laki | Perempuan | Jumlah |
|---|---|---|---|---|
| 1 | Golongan IV | 3 | 2 | 5 |
| 2 | Golongan III | 7 | 8 | 16 |
| | Jumlah | 10 | 10 | 21 |
""",
    good="""
### Berkas: Pegawai.xlsx
### Lembar: Pegawai
Tabel 1.1
Jumlah Pegawai Berdasarkan Golongan
DINAS CONTOH TAHUN 2023

| No | Golongan | Laki-laki | Perempuan | Jumlah |
|---|---|---|---|---|
| 1 | Golongan IV | 3 | 2 | 5 |
| 2 | Golongan III | 7 | 8 | 15 |
| | Jumlah | 10 | 10 | 20 |
""",
    mend="Cocokkan dengan daftar pegawai, lalu jumlahkan kembali.",
    fires_at="Pegawai!E6",
    run=run,
    needs=("pegawai",),
)
