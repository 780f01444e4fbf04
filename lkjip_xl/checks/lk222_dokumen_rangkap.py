"""LK222: two documents stand for one place with different figures, and nothing tells which of them counts."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import listed
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Document, Finding, Level, Quantity, Text
from lkjip_xl.relations.rivals import Difference, differences, rivals
from lkjip_xl.relations.tree import kind_word
from lkjip_xl.relations.trust import unread
from lkjip_xl.settings.lines import advice

SHOWN = 3  # differences that are named


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Documents that were left out because another one claims their place."""
    kinds = [d.kind for d in case.folder.active if not d.hidden]
    if len(set(kinds)) == len(kinds):
        return NotRun("tidak ada dua dokumen yang sejenis")
    left = sorted((d for d in case.folder.active if d.choice.reason == "rangkap"), key=lambda d: (d.file, d.sheet))
    found = []
    for document in left:  # each with the next one of its group: a chain names them all
        other = next(
            (d for d in left if (d.file, d.sheet) > (document.file, document.sheet) and rivals(document, d)), None
        )
        if other is not None:
            found.append(_finding(document, other))
    return found


def _finding(one: Document, other: Document) -> Finding:
    apart = list(differences(one, other))
    cells = [c for d in apart for c in (d.left, d.right) if c is not None]
    names = [f"lembar {d.sheet} di {d.file}" for d in (one, other)]
    word = kind_word(one)
    message = (
        f"Ada dua {word} untuk tahun yang sama, {names[0]} dan {names[1]}, dan tidak dapat dipastikan mana yang "
        f"berlaku (dari tanggal tanda tangan, atau revisi ke berapa). Yang berbeda: {listed([_told(d) for d in apart], SHOWN)}. "
        "Keduanya tidak dicetak dan tidak dibandingkan dengan dokumen lain"
    )
    words = "Tentukan yang tidak berlaku: tempelkan baris di bawah ini bila yang tidak berlaku"
    how = advice(f"{words} {names[1]}; bila yang lain, ganti nama berkas dan lembarnya.", unread(other))
    return make(CHECK, message + ".", at(*cells), advice=how)


def _told(one: Difference) -> str:
    if one.left is None or one.right is None:
        only = one.left if one.left is not None else one.right
        return f"hanya ada di satu dokumen: {_place(only)}"
    return f"{_place(one.left)} {one.left.text.strip()}, {_place(one.right)} {one.right.text.strip()}"


def _place(cell: Quantity | Text | None) -> str:
    return "" if cell is None else f"{cell.place.a1}"


CHECK = Check(
    code="LK222",
    name="dokumen-rangkap",
    level=Level.GALAT,
    title="Dua dokumen untuk satu keperluan",
    checks="Untuk satu tahun, satu pejabat dan satu periode hanya ada satu RKT, PK, Perubahan PK, DPA, DPPA, pengukuran, "
    "atau laporan realisasi yang berlaku. Bila ada dua yang memuat hal yang sama dengan angka berbeda, yang bertanggal "
    "lebih akhir atau yang judulnya menyebut revisi lebih akhir yang dipakai. Nama berkas dan nama lembar tidak menentukan "
    "apa pun, kecuali menandai konsep.",
    why="Lampiran yang dicetak dari versi yang keliru akan ditandatangani tanpa diketahui.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% |
| 2 | Meningkatnya tertib arsip | Persentase arsip yang tertata | 75% |

### Berkas: PK baru.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 85% |
| 2 | Meningkatnya tertib arsip | Persentase arsip yang tertata | 75% |
""",
    good="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% |
| 2 | Meningkatnya tertib arsip | Persentase arsip yang tertata | 75% |

Contoh, 9 Januari 2023
Kepala Dinas Contoh

NAMA KEPALA DINAS

### Berkas: PK baru.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 85% |
| 2 | Meningkatnya tertib arsip | Persentase arsip yang tertata | 75% |

Contoh, 5 Juni 2023
Kepala Dinas Contoh

NAMA KEPALA DINAS
""",
    mend="Pindahkan dokumen yang tidak berlaku ke folder lain, atau abaikan lewat lkjip.toml, bagian [[bacaan]].",
    fires_at="PK!D5",
    run=run,
    needs=("dokumen",),
)
