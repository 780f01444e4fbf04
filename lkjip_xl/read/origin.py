"""Whether a workbook is an output of this program: told by its properties, which survive saving in Excel and
LibreOffice. Outputs that came to lie among the inputs must not be read as documents."""

import re
from pathlib import Path

from lkjip_xl.model import Unreadable
from lkjip_xl.read.package import MissingPart, Package
from lkjip_xl.read.xml import BrokenXml

PROGRAM = "lkjip-xl"
MADE = "Hasil lkjip-xl, bukan dokumen sumber"  # the comments (Keterangan) among the properties of each output
PROPERTIES = "docProps/core.xml"
_ENOUGH = 200_000  # bytes; the properties of a workbook are far smaller
_DATED = (1980, 1, 31, 0, 0, 0)  # XlsxWriter gives each part of a workbook this date (Excel: 1 January 1980)
_SAVED = ("dcterms:created", "dcterms:modified", "cp:lastModifiedBy")


def made_by(package: Package, part: str) -> str:
    """The program when the part with the workbook's properties says that it is an output, else ""."""
    if not package.has(part) or package.size(part) > _ENOUGH:
        return ""
    try:
        return PROGRAM if MADE.encode() in b"".join(package.pieces(part)) else ""
    except (MissingPart, BrokenXml):
        return ""


def is_output(path: Path) -> bool:
    """Whether an .xlsx bears the mark of this program; False for what cannot be opened."""
    try:
        with Package(path) as package:
            return made_by(package, PROPERTIES) == PROGRAM
    except (Unreadable, OSError):
        return False


def is_untouched(path: Path) -> bool:
    """Whether an .xlsx bears the mark of this program and nothing has saved it since: who saves a workbook writes the
    time and the user's name, and dates its parts otherwise than our writer does. False where that cannot be told."""
    try:
        with Package(path) as package:
            if made_by(package, PROPERTIES) != PROGRAM or any(e.date_time != _DATED for e in package.names.values()):
                return False
            text = b"".join(package.pieces(PROPERTIES)).decode("utf-8", "replace")
    except (Unreadable, MissingPart, BrokenXml, OSError):
        return False
    made, saved, by = (re.findall(rf"<{tag}\b[^>]*>([^<]+)<", text) for tag in _SAVED)
    return len(made) == 1 and made == saved and by == [PROGRAM]
