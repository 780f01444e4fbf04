"""LK401: a NIP that cannot be one."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from lkjip_xl.checks.declare import Case, Check
from lkjip_xl.checks.format import ranges
from lkjip_xl.checks.support import at, at_all, make
from lkjip_xl.model import Finding, Level, Text

DIGITS = 18
PPPK = ("21", "22")  # stand for the month in the number of a PPPK
FEW = 3  # damaged NIP that are told one by one
LOST = "hilang karena disimpan sebagai angka"
_TO_FILL = re.compile(r"[xX_…]{2,}|\.{3,}")
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?\s*[eE]\s*\+?\s*\d{1,2}\b")


def run(case: Case) -> Iterable[Finding]:
    """NIPs of signature blocks and elsewhere: 18 digits, yyyymmdd, yyyymm, sex, serial."""
    signed = [s.nip for t in case.index.trees for s in t.document.signatures if s.nip is not None]
    nips = {nip.place.cell: nip for nip in (*case.folder.nips, *signed)}
    faults = [(fault, nip) for nip in nips.values() if (fault := fault_of(nip)) is not None]
    lost = [nip for fault, nip in faults if fault.endswith(LOST)]
    if len(lost) > FEW:  # a list of pegawai whose NIP went through numbers: one cause
        faults = [(fault, nip) for fault, nip in faults if not fault.endswith(LOST)]
    found = [make(CHECK, f"{fault}.", at(nip)) for fault, nip in faults]
    return [*found, *_together(lost)] if len(lost) > FEW else found


def _together(lost: Sequence[Text]) -> Iterator[Finding]:
    sheets: dict[tuple[str, str], list[Text]] = {}
    for nip in lost:
        sheets.setdefault((nip.place.file, nip.place.sheet), []).append(nip)
    for (_, sheet), nips in sheets.items():
        message = f"Lembar {sheet}: {len(nips)} NIP {LOST}: {ranges(n.place for n in nips)}."
        yield make(CHECK, message, at_all(nips), many=len(nips))


def fault_of(nip: Text) -> str | None:
    """What is wrong with a NIP, or None. No digits at all (NIP. ...) is a form still to be filled in."""
    if found := _SCIENTIFIC.search(nip.text):
        return f"NIP tertulis {found[0].strip()}: angka-angka belakangnya {LOST}"
    digits = re.sub(r"\D", "", nip.text)
    if not digits or _TO_FILL.search(nip.text):
        return None
    if len(digits) != DIGITS:
        return f"NIP {digits} mempunyai {len(digits)} angka, seharusnya {DIGITS} (tanggal lahir, bulan pengangkatan, jenis kelamin, nomor urut)"
    if not _is_date(digits[:8]):
        return f"NIP {digits}: delapan angka pertama ({digits[:8]}) bukan tanggal lahir"
    if not _is_date(digits[8:14] + "01") and digits[12:14] not in PPPK:
        return f"NIP {digits}: angka ke-9 sampai ke-14 ({digits[8:14]}) bukan tahun dan bulan pengangkatan"
    if digits[14] not in "12":
        return f"NIP {digits}: angka ke-15 seharusnya 1 (laki-laki) atau 2 (perempuan)"
    if int(digits[8:12]) - int(digits[:4]) < 15:
        return f"NIP {digits}: pengangkatan tahun {digits[8:12]} terlalu dekat dengan kelahiran tahun {digits[:4]}"
    if digits.endswith("000"):
        return f"NIP {digits}: tiga angka terakhirnya 000, tidak ada nomor urut demikian; yang asli {LOST}"
    return None


def _is_date(digits: str) -> bool:
    try:
        return 1930 <= date(int(digits[:4]), int(digits[4:6]), int(digits[6:])).year <= 2100
    except ValueError:
        return False


CHECK = Check(
    code="LK401",
    name="nip",
    level=Level.PERINGATAN,
    title="NIP tidak sah",
    checks="NIP penandatangan terdiri atas 18 angka: tanggal lahir, tahun dan bulan pengangkatan, jenis kelamin, nomor urut.",
    why="NIP yang salah membuat dokumen yang sudah ditandatangani harus dicetak ulang.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target |
|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% |

Kota Contoh, 4 Januari 2023
Kepala Dinas Contoh
NAMA KEPALA DINAS
Pembina Utama Muda
NIP. 1970010119950310
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

Kota Contoh, 4 Januari 2023
Kepala Dinas Contoh
NAMA KEPALA DINAS
Pembina Utama Muda
NIP. 197001011995031001
""",
    mend="Cocokkan dengan data kepegawaian, lalu ketik NIP sebagai teks (format sel Teks).",
    fires_at="PK!A10",
    run=run,
    needs=("nip",),
)
