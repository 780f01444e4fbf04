"""LK116: bertambah/(berkurang) is not the pagu after the perubahan less the pagu before it."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.support import at, failing, identity_finding, make, untested
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.identities import doubtful, said
from lkjip_xl.relations.kinds import Sum
from lkjip_xl.relations.tree import kind_word


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Every row with a pagu before, a pagu after and the difference of the two."""
    found = [identity_finding(CHECK, r) for r in failing(case, "selisih") if isinstance(r, Sum)]
    tables = 0
    for tree in case.index.trees:
        for stated, rows, wrong in doubtful(tree):
            if stated.family != "selisih":
                continue
            tables += 1
            message = (
                f"{kind_word(tree.document)}: pada {len(wrong)} dari {len(rows)} baris kolom bertambah/(berkurang) tidak "
                f"sama dengan {said(stated)}. Mungkin salah satu kolomnya berarti lain, jadi tidak satu baris pun "
                "disebut salah."
            )
            cells = [c for r in wrong for c in r.result]
            found.append(
                make(CHECK, message, at(*cells), unit="Rp", level=Level.CATATAN, advice="Periksa judul kolomnya.")
            )
    reason = "tidak ada tabel yang memuat pagu sebelum dan setelah perubahan beserta selisihnya"
    return (None if tables else untested(case, reason, "selisih")) or found


CHECK = Check(
    code="LK116",
    name="selisih-perubahan",
    level=Level.GALAT,
    title="Bertambah/(berkurang) bukan setelah dikurangi sebelum perubahan",
    checks="Kolom bertambah/(berkurang) sama dengan pagu setelah perubahan dikurangi pagu sebelum perubahan di setiap baris, "
    "dengan tandanya.",
    why="Selisih yang kehilangan tanda kurungnya membuat pengurangan terbaca sebagai tambahan.",
    bad="""
### Berkas: DPPA.xlsx
### Lembar: DPPA
DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Sebelum Perubahan (Rp) | Setelah Perubahan (Rp) | Bertambah/(Berkurang) (Rp) |
|---|---|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 | 125.000.000 | 15.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 | 85.000.000 | 25.000.000 |
| 2.23.04 | Program Perizinan Penggunaan Naskah Kuno | 30.000.000 | 24.000.000 | (6.000.000) |
""",
    good="""
### Berkas: DPPA.xlsx
### Lembar: DPPA
DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program | Sebelum Perubahan (Rp) | Setelah Perubahan (Rp) | Bertambah/(Berkurang) (Rp) |
|---|---|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 | 125.000.000 | (15.000.000) |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 | 85.000.000 | 25.000.000 |
| 2.23.04 | Program Perizinan Penggunaan Naskah Kuno | 30.000.000 | 24.000.000 | (6.000.000) |
""",
    mend="Hitung kembali selisihnya beserta tandanya, atau periksa kedua pagu di baris itu.",
    fires_at="DPPA!E5",
    run=run,
    needs=("pagu",),
)
