"""Whether a workbook is an output of this program: told by its properties, which survive saving in Excel and
LibreOffice. Outputs that came to lie among the inputs must not be read as documents."""

from pathlib import Path

from lkjip_xl.model import Unreadable
from lkjip_xl.read.package import MissingPart, Package
from lkjip_xl.read.xml import BrokenXml

PROGRAM = "lkjip-xl"
MADE = "Hasil lkjip-xl, bukan dokumen sumber"  # the comments (Keterangan) among the properties of each output
_ENOUGH = 200_000  # bytes; the properties of a workbook are far smaller


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
            return made_by(package, "docProps/core.xml") == PROGRAM
    except (Unreadable, OSError):
        return False
