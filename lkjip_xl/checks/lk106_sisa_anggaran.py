"""LK106: sisa anggaran is not pagu minus realisasi."""

from collections.abc import Iterable, Iterator

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount
from lkjip_xl.checks.support import at, failing, identity_finding, make, untested
from lkjip_xl.model import Finding, Form, Level
from lkjip_xl.relations.identities import Row, Stated, all_stated, doubtful, rows_of, said
from lkjip_xl.relations.kinds import Sum
from lkjip_xl.relations.tree import Tree, called, kind_word


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Every row with pagu, realisasi and sisa; (1.000) and -1.000 both mean the same lebih/(kurang)."""
    tables = [(tree, *found) for tree in case.index.trees for found in doubtful(tree) if found[0].family == "sisa"]
    found = [identity_finding(CHECK, r) for r in failing(case, "sisa") if isinstance(r, Sum)]
    found += [_table(kind_word(t.document), stated, rows, wrong) for t, stated, rows, wrong in tables]
    told = {(id(t), stated) for t, stated, _, _ in tables}
    bare = [
        _bare(row) for t in case.index.trees for s in all_stated(t) if (id(t), s) not in told for row in _blank(t, s)
    ]
    reason = "tidak ada tabel yang memuat pagu, realisasi dan sisa anggaran sekaligus"
    return (None if tables or bare else untested(case, reason, "sisa")) or [*found, *bare]


def _blank(tree: Tree, stated: Stated) -> Iterator[Row]:
    """Rows whose realisasi is blank though their sisa is not their pagu."""
    if stated.family == "sisa":
        for row in rows_of(tree, stated):
            blank = all(c.form is Form.BLANK for c in row.bottom)
            if blank and abs(row.written) != abs(row.wanted):
                yield row


def _bare(row: Row) -> Finding:
    message = (
        f"{called(row.item)}: realisasi kosong, sedangkan sisa anggarannya {amount(row.written, 'Rp')} dan bukan "
        f"pagunya ({amount(row.wanted, 'Rp')})."
    )
    advice = "Isi realisasinya; periksa apakah angkanya terketik di kolom sisa."
    return make(
        CHECK, message, at(*row.bottom, *row.result, *row.top), unit="Rp", level=Level.PERINGATAN, advice=advice
    )


def _table(where: str, stated: Stated, rows: list[Row], wrong: list[Row]) -> Finding:
    """Most rows fail: the columns are in doubt, not the rows."""
    share = f"{len(wrong)} dari {len(rows)} baris"
    blank = all(c.form is Form.BLANK for r in wrong for c in r.bottom)
    cells = [*(c for r in wrong for c in (r.bottom if blank else r.result)), *(c for r in wrong for c in r.result)]
    if blank:
        message = (
            f"{where}: kolom realisasi kosong pada {share}, sedangkan kolom sisa berisi angka yang bukan pagunya; "
            "angka realisasi tampaknya terketik satu kolom ke samping."
        )
        advice = "Pindahkan angkanya ke kolom realisasi, lalu hitung sisa anggarannya."
        return make(CHECK, message, at(*cells), unit="Rp", level=Level.PERINGATAN, advice=advice)
    message = (
        f"{where}: pada {share} sisa anggaran tidak sama dengan {said(stated)}. "
        "Mungkin salah satu kolomnya berarti lain, jadi tidak satu baris pun disebut salah."
    )
    return make(CHECK, message, at(*cells), unit="Rp", level=Level.CATATAN, advice="Periksa judul kolomnya.")


CHECK = Check(
    code="LK106",
    name="sisa-anggaran",
    level=Level.GALAT,
    title="Sisa anggaran bukan pagu dikurangi realisasi",
    checks="Kolom sisa (lebih/kurang) sama dengan pagu dikurangi realisasi di setiap baris; bila ada pagu sebelum dan "
    "setelah perubahan, yang dipakai adalah pagu setelah perubahan. Bila kebanyakan baris tidak cocok, yang diragukan "
    "kolomnya, bukan barisnya.",
    why="Sisa anggaran dipakai untuk menjelaskan efisiensi dan SiLPA.",
    bad="""
### Berkas: Realisasi.xlsx
### Lembar: LRA
LAPORAN REALISASI ANGGARAN
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) | Realisasi (Rp) | Sisa Anggaran (Rp) |
|---|---|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 | 130.000.000 | 20.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 | 55.000.000 | 5.000.000 |
""",
    good="""
### Berkas: Realisasi.xlsx
### Lembar: LRA
LAPORAN REALISASI ANGGARAN
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Pagu (Rp) | Realisasi (Rp) | Sisa Anggaran (Rp) |
|---|---|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 | 130.000.000 | 10.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 | 55.000.000 | 5.000.000 |
""",
    mend="Hitung kembali sisa anggarannya, atau periksa pagu dan realisasi di baris itu.",
    fires_at="LRA!E5",
    run=run,
    needs=("sisa",),
)
