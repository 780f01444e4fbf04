"""Limits that keep a hostile or broken file from eating the machine: looked at before any library reads a package."""

import zipfile

from lkjip_xl.model.errors import Unreadable

MAX_PARTS = 20_000
MAX_INFLATED = 1 << 30  # bytes of one package once inflated; a sheet of 1,000,000 x 8 cells has 0.36e9
SUSPICIOUS_SIZE = 20 << 20  # only parts larger than this are judged by their ratio
MAX_RATIO = 100  # inflated / packed of one part; those of honest workbooks lie between 5 and 30
MAX_SLOTS = 40_000_000  # places in the rows of one sheet
SMALL_BOX = 1_000_000  # so many any sheet may have, however few cells it holds
MAX_BLANKS = 50  # places in the box of a sheet for each cell in it
LAST_ROW = 1_048_575
LAST_COL = 16_383

TOO_BIG = (
    "isinya membengkak luar biasa besar ketika dibuka dan mungkin berbahaya, jadi tidak dibaca; "
    "buka di Excel, salin tabelnya ke buku kerja baru, lalu simpan"
)
DAMAGED = "berkas rusak atau terpotong; buka di Excel (Open and Repair), simpan ulang, atau minta salinan yang utuh"
PASSWORD = "dilindungi kata sandi; buka di Excel dan simpan tanpa sandi"


def check_package(package: zipfile.ZipFile) -> None:
    """Refuse a zip package that is a bomb or is encrypted. Reads the central directory only.

    Sizes there cannot lie to our own pass: zipfile never yields more than the directory says.
    """
    entries = package.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise Unreadable(PASSWORD)
    if len(entries) > MAX_PARTS or sum(entry.file_size for entry in entries) > MAX_INFLATED:
        raise Unreadable(TOO_BIG)
    if any(e.file_size > SUSPICIOUS_SIZE and e.file_size > MAX_RATIO * e.compress_size for e in entries):
        raise Unreadable(TOO_BIG)
