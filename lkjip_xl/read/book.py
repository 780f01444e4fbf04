"""Any file into a Book, in this process: told apart by its first bytes, handed to the reader of its kind."""

from pathlib import Path

from lkjip_xl.model.errors import Unreadable, why
from lkjip_xl.model.limits import USUAL, Limits
from lkjip_xl.read.budget import Budget
from lkjip_xl.read.grid import Book
from lkjip_xl.read.guard import DAMAGED, PASSWORD
from lkjip_xl.read.sniff import Kind, sniff

_SAVE_AS = "bukan buku kerja melainkan {}; salin tabelnya ke Excel dan simpan sebagai .xlsx bila perlu dibaca"
_REFUSED = {
    Kind.EMPTY: "kosong (tidak ada isinya); minta salinan yang utuh",
    Kind.ENCRYPTED: PASSWORD,
    Kind.DAMAGED: DAMAGED,
    Kind.PDF: _SAVE_AS.format("dokumen PDF"),
    Kind.WORD: _SAVE_AS.format("dokumen Word"),
    Kind.RTF: _SAVE_AS.format("dokumen teks (RTF)"),
    Kind.POWERPOINT: _SAVE_AS.format("presentasi"),
    Kind.IMAGE: _SAVE_AS.format("gambar"),
    Kind.ARCHIVE: "bukan buku kerja melainkan arsip; keluarkan dulu isinya ke folder ini",
    Kind.BIFF: "ditulis oleh Excel versi sangat lama; buka di Excel atau LibreOffice dan simpan sebagai .xlsx",
    Kind.OTHER: "bukan buku kerja: isinya tidak dikenali; buka di Excel dan simpan sebagai .xlsx",
}
NO_MEMORY = "terlalu besar untuk memori yang boleh dipakai; pecah menjadi beberapa buku kerja"
LOCK = "berkas kunci Excel, bukan buku kerja; tutup buku kerjanya di Excel"


def read_here(path: Path, limits: Limits = USUAL) -> Book:
    """The workbook in `path`, whatever its ending says; what it holds is bounded, what it takes in time and memory only
    where `child` calls this. Raises Unreadable: one Indonesian sentence, no file name."""
    if path.name.startswith("~$"):
        raise Unreadable(LOCK)
    try:
        kind = sniff(path)
        if kind in _REFUSED:
            raise Unreadable(_REFUSED[kind])
        return _read(path, kind, Budget(limits, path.stat().st_size))
    except OSError as error:
        raise Unreadable(f"tidak dapat dibuka ({why(error)}); periksa izin berkas, atau tutup dulu di Excel") from error
    except (MemoryError, RecursionError) as error:
        raise Unreadable(NO_MEMORY) from error


def _read(path: Path, kind: Kind, budget: Budget) -> Book:
    """Hand over to the reader of the kind; each is imported only when a file of its kind comes."""
    match kind:
        case Kind.ZIP_XLSX:
            from lkjip_xl.read.xlsx import read_xlsx

            return read_xlsx(path, budget)
        case Kind.ZIP_XLSB:
            from lkjip_xl.read.calamine import read_xlsb

            return read_xlsb(path, budget)
        case Kind.OLE_XLS:
            from lkjip_xl.read.calamine import read_xls

            return read_xls(path, budget)
        case Kind.ODS | Kind.FODS:
            from lkjip_xl.read.ods import read_ods

            return read_ods(path, budget, flat=kind is Kind.FODS)
        case Kind.XML2003:
            from lkjip_xl.read.xml2003 import read_xml2003

            return read_xml2003(path, budget)
        case Kind.HTML:
            from lkjip_xl.read.html import read_html

            return read_html(path, budget)
        case Kind.MHTML:
            from lkjip_xl.read.mhtml import read_mhtml

            return read_mhtml(path, budget)
        case Kind.TEXT:
            from lkjip_xl.read.text import read_text

            return read_text(path, budget)
        case _:
            raise Unreadable(_REFUSED[Kind.OTHER])
