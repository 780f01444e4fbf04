"""LK101: a parent's amount is not the sum of its children."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount
from lkjip_xl.checks.support import failing, sum_finding, untested
from lkjip_xl.model import Finding, Form, Level
from lkjip_xl.relations.arith import gap
from lkjip_xl.relations.kinds import Sum
from lkjip_xl.relations.tree import called


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Every Sum of the hierarchy that fails; a blank part that explains it is named first."""
    reason = "tidak ada tabel anggaran berjenjang (program, kegiatan, sub kegiatan) yang dapat dijumlahkan"
    return untested(case, reason, "anak") or _findings(case)


def _findings(case: Case) -> Iterable[Finding]:
    from dataclasses import replace

    for relation in failing(case, "anak"):
        if not isinstance(relation, Sum):
            continue
        off = gap(relation)
        blanks = [p for p in relation.parts if p.form is Form.BLANK]
        missing = blanks[0] if len(blanks) == 1 and off is not None and off > 0 else None
        finding = sum_finding(CHECK, relation, [missing] if missing else [])
        if missing is not None and off is not None:
            owner = case.index.owner(missing.place)
            name = called(owner.item) if owner else "satu baris"
            text = f" Anggaran {name} kosong; bila itu yang kurang, isinya {amount(off, 'Rp')}."
            finding = replace(finding, message=finding.message + text)
        yield finding


CHECK = Check(
    code="LK101",
    name="jumlah-rincian",
    level=Level.GALAT,
    title="Anggaran tidak sama dengan jumlah rinciannya",
    checks="Pagu dan realisasi setiap program sama dengan jumlah kegiatannya, kegiatan dengan jumlah sub kegiatannya, "
    "di setiap tahun dan di akhir periode. Rupiah dibandingkan tepat, tanpa toleransi.",
    why="Pembaca pertama-tama menjumlahkan; satu jumlah yang keliru membuat seluruh tabel diragukan.",
    bad="""
### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 150.000.000 |
| 2.23.02.2.01 | Kegiatan Pengelolaan Perpustakaan | 90.000.000 |
| 2.23.02.2.02 | Kegiatan Pembudayaan Gemar Membaca | 50.000.000 |
""",
    good="""
### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 |
| 2.23.02.2.01 | Kegiatan Pengelolaan Perpustakaan | 90.000.000 |
| 2.23.02.2.02 | Kegiatan Pembudayaan Gemar Membaca | 50.000.000 |
""",
    mend="Periksa jumlah dan setiap rinciannya; perbaiki yang keliru di dokumen asal.",
    fires_at="DPA!C5",
    run=run,
    needs=("rupiah",),
)
