"""LK009: a table whose rows could not be understood for certain."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Document, Finding, Level, Place, Table, a1
from lkjip_xl.relations.tree import kind_word
from lkjip_xl.relations.trust import corners, in_doubt, reading_entry, settled_by, told_by, why_doubted
from lkjip_xl.settings.lines import advice


def run(case: Case) -> Iterable[Finding]:
    """One finding for each table in doubt: its range, why, the next best reading, and how to settle it."""
    for document, table in in_doubt(case.folder):
        first, last = corners(table)
        where = f"{kind_word(document)}, lembar {document.sheet}, {a1(*first)}:{a1(*last)}"
        message = f"{where}: susunan barisnya belum pasti. {why_doubted(table)} {_readings(table)}"
        how = f"{CHECK.mend.strip()} {_settled(document, table)}"
        yield make(CHECK, message.strip(), at(Place(document.file, document.sheet, *first)), advice=how)


def _readings(table: Table) -> str:
    trust = table.trust
    read = f"Tingkat baris dibaca menurut {told_by(trust.reading)}"
    other = f"; cara lain yang mungkin: menurut {told_by(trust.runner_up)}" if trust.runner_up else ""
    return f"{read}{other}. Jumlah di tabel ini tidak dipakai untuk menyalahkan sel mana pun."


def _settled(document: Document, table: Table) -> str:
    clues = settled_by(table)
    if not clues:
        return advice(
            "Bila lembar itu bukan tabel yang perlu diperiksa, jangan dibaca.", reading_entry(document, table)
        )
    others = f" Pilihan lain untuk susunan: {', '.join(clues[1:])}." if clues[1:] else ""
    return advice(
        f"Atau tetapkan cara membacanya.{others} Bila lembar itu hanya coretan, ganti baris susunan dengan abaikan = true.",
        reading_entry(document, table),
    )


CHECK = Check(
    code="LK009",
    name="susunan-tidak-pasti",
    level=Level.CATATAN,
    title="Susunan baris tabel tidak dapat dipastikan",
    checks="Apakah program dapat memahami baris mana rincian dari baris mana. Bila terlalu banyak jumlah yang tidak cocok, atau "
    "dua cara membaca hampir sama kuatnya, tabel itu disebut tidak pasti.",
    why="Orang jarang salah lebih dari beberapa kali dalam seratus jumlah. Bila sebagian besar jumlah tidak cocok, yang keliru "
    "biasanya cara membacanya, bukan angkanya; maka tidak satu sel pun disebut salah karenanya.",
    bad="""
### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN
DINAS PERIKANAN KABUPATEN CONTOH
TAHUN ANGGARAN 2024
| Uraian | Pagu (Rp) |
|---|---|
| Program Perikanan Tangkap | 771.200.000 |
| Kegiatan Tempat Pelelangan | 113.400.000 |
| Kegiatan Nelayan Kecil | 98.650.000 |
| Program Perikanan Budi Daya | 643.975.000 |
| Kegiatan Benih Ikan | 215.300.000 |
| Kegiatan Kolam Rakyat | 87.125.000 |
| Program Pengolahan Hasil | 512.480.000 |
| Kegiatan Mutu Olahan | 64.990.000 |
| Kegiatan Pasar Ikan | 120.005.000 |
| Jumlah | 3.417.660.000 |
""",
    good="""
### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN
DINAS PERIKANAN KABUPATEN CONTOH
TAHUN ANGGARAN 2024
| Uraian | Pagu (Rp) |
|---|---|
| Program Perikanan Tangkap | 212.050.000 |
| Kegiatan Tempat Pelelangan | 113.400.000 |
| Kegiatan Nelayan Kecil | 98.650.000 |
| Program Perikanan Budi Daya | 302.425.000 |
| Kegiatan Benih Ikan | 215.300.000 |
| Kegiatan Kolam Rakyat | 87.125.000 |
| Jumlah | 514.475.000 |
""",
    mend="Periksa apakah rincian di bawah setiap baris memang lengkap, dan apakah tingkatnya terlihat (kode, indentasi, huruf tebal).",
    fires_at="DPA!A5",
    run=run,
    needs=("dokumen",),
    folds=False,
)
