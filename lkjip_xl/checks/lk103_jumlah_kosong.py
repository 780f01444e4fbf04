"""LK103: an amount is blank though its own parts are filled in."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount
from lkjip_xl.checks.support import at, make, nothing_to_sum
from lkjip_xl.model import Finding, Form, Level
from lkjip_xl.relations.arith import add_up
from lkjip_xl.relations.kinds import Equal, Sum
from lkjip_xl.relations.tree import called, filled, kind_word

LEVELS = ("program", "kegiatan", "sub_kegiatan", "total")


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Blank totals of a level whose other rows carry theirs."""
    sums = [
        r for f in ("anak", "jumlah-tabel", "periode") for r in case.index.families.get(f, ()) if isinstance(r, Sum)
    ]
    lines = [r for r in case.index.families.get("ringkasan", ()) if isinstance(r, Equal)]
    if not sums and not lines:
        return nothing_to_sum(case, "tidak ada tabel anggaran berjenjang yang dapat dijumlahkan")
    return [*_findings(case, sums), *_lines(case, lines)]


def _lines(case: Case, lines: list[Equal]) -> Iterable[Finding]:
    """ "Jumlah Anggaran" or "Jumlah Realisasi" under the pengukuran left blank beside a budget with a total."""
    for relation in lines:
        owner, other = (case.index.owner(cells[0].place) for cells in (relation.left, relation.right))
        want = add_up(relation.right)
        if owner is None or other is None or want is None or any(c.form is not Form.BLANK for c in relation.left):
            continue
        message = f"{relation.what.partition(':')[0]} di {kind_word(owner.document)} kosong; "
        message += f"di {kind_word(other.document)} {amount(want, 'Rp')}."
        yield make(CHECK, message, at(*relation.left, *relation.right), unit="Rp", relations=(relation.id,))


def _findings(case: Case, sums: list[Sum]) -> Iterable[Finding]:
    for relation in sums:
        owner = case.index.owner(relation.total[0].place)
        if owner is None or owner.slot is None or owner.item.level not in LEVELS or filled(relation.total):
            continue
        if any(not c.empty or c.text for c in relation.total):  # a dash was written on purpose
            continue
        peers = [i for i in owner.document.items if i.level == owner.item.level and i.table == owner.item.table]
        want = add_up(relation.parts)
        if want is None or (len(peers) > 1 and not any(filled(i.figures.get(owner.slot, ())) for i in peers)):
            continue
        message = f"{called(owner.item)}: jumlahnya kosong, rinciannya berjumlah {amount(want, 'Rp')}."
        yield make(CHECK, message, at(*relation.total, *relation.parts), unit="Rp", relations=(relation.id,))


CHECK = Check(
    code="LK103",
    name="jumlah-kosong",
    level=Level.PERINGATAN,
    title="Jumlah kosong, padahal rinciannya terisi",
    checks="Program, kegiatan dan baris jumlah mempunyai angka bila rinciannya mempunyai angka; Jumlah Anggaran dan "
    "Jumlah Realisasi di bawah pengukuran terisi bila DPA atau DPPA menyebutnya.",
    why="Jumlah yang kosong tidak dapat dicocokkan dengan dokumen lain.",
    bad="""
### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | |
| 2.23.02.2.01 | Kegiatan Pengelolaan Perpustakaan | 90.000.000 |
| 2.23.02.2.02 | Kegiatan Pembudayaan Gemar Membaca | 50.000.000 |
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 |
| 2.23.03.2.01 | Kegiatan Pelestarian Naskah Kuno | 60.000.000 |
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
| 2.23.03 | Program Pelestarian Koleksi Nasional | 60.000.000 |
| 2.23.03.2.01 | Kegiatan Pelestarian Naskah Kuno | 60.000.000 |
""",
    mend="Isi jumlahnya, lalu cocokkan dengan rinciannya.",
    fires_at="DPA!C5",
    run=run,
    needs=("rupiah",),
)
