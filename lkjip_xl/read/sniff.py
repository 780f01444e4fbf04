"""What a file is, told by its first bytes and, for a zip or OLE container, by what the container holds."""

import re
import zipfile
from enum import Enum
from pathlib import Path

HEAD = 8192
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_CUT = b"\xd0\xcf\x11\xe0"


class Kind(Enum):
    """Kinds of content. Those after TEXT are no workbooks."""

    ZIP_XLSX = "xlsx"
    ZIP_XLSB = "xlsb"
    ODS = "ods"
    FODS = "fods"
    OLE_XLS = "xls"
    BIFF = "biff"  # a bare BIFF stream, Excel 2 to 4
    HTML = "html"
    MHTML = "mhtml"
    XML2003 = "xml2003"
    TEXT = "text"
    EMPTY = "empty"
    ENCRYPTED = "encrypted"
    WORD = "word"
    POWERPOINT = "powerpoint"
    PDF = "pdf"
    IMAGE = "image"
    RTF = "rtf"
    ARCHIVE = "archive"
    DAMAGED = "damaged"  # a container that cannot be opened
    OTHER = "other"


_IMAGES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*")
_ARCHIVES = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
_BIFF = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x08\x00", b"\x09\x08\x10\x00")
_HTML = re.compile(
    rb"<\s*(?:!doctype\s+html|html|head|body|table|tbody|thead|tr|td|th|center|div|style|meta|title|font|p|h[1-6]|br)\b",
    re.I,
)
_MHTML = re.compile(rb"^(?:mime-version|from|content-type|content-location|subject|date|x-[\w-]+)\s*:", re.I)


def sniff(path: Path) -> Kind:
    """The kind of a file's content. OSError when it cannot be opened."""
    with path.open("rb") as stream:
        head = stream.read(HEAD)
    if not head.strip(b"\0 \t\r\n"):
        return Kind.EMPTY
    if head.startswith(b"PK"):
        return _zip_kind(path)
    if head.startswith(OLE):
        return _ole_kind(path)
    if head.startswith(_OLE_CUT):
        return Kind.DAMAGED
    if b"%PDF-" in head[:1024]:
        return Kind.PDF
    if head.startswith(b"{\\rtf"):
        return Kind.RTF
    if head.startswith(_ARCHIVES):
        return Kind.ARCHIVE
    if head.startswith(_BIFF):
        return Kind.BIFF
    if head.startswith(_IMAGES) and _is_binary(head):
        return Kind.IMAGE
    return _text_kind(head)


def _text_kind(head: bytes) -> Kind:
    plain = head
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or _utf16_without_mark(head):
        plain = head.replace(b"\0", b"")
    elif _is_binary(head):
        return Kind.OTHER
    plain = plain.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    lower = plain.lower()
    if lower.startswith(b"<?xml") or lower.startswith((b"<workbook", b"<ss:workbook")):
        if b"urn:schemas-microsoft-com:office:spreadsheet" in lower and b"<html" not in lower[:2000]:
            return Kind.XML2003
        if b"opendocument.spreadsheet" in lower or b"office:document" in lower:
            return Kind.FODS
    if _MHTML.match(plain) and re.search(rb"mime-version\s*:|content-type\s*:\s*(?:multipart|text/html)", lower):
        return Kind.MHTML
    if lower.startswith((b"<", b"&nbsp;")) and _HTML.search(plain):
        return Kind.HTML
    if re.search(rb"<\s*(?:html|table)\b", lower):
        return Kind.HTML
    return Kind.TEXT


def _utf16_without_mark(head: bytes) -> bool:
    """ASCII text as UTF-16: every other byte is zero."""
    sample = head[:512]
    half = len(sample) // 2
    return half >= 8 and max(sample[::2].count(0), sample[1::2].count(0)) > 0.7 * half > 3 * min(
        sample[::2].count(0), sample[1::2].count(0)
    )


def _is_binary(head: bytes) -> bool:
    """Control characters that no text holds, more than a stray one."""
    odd = sum(head.count(bytes([code])) for code in (*range(9), *range(14, 27), *range(28, 32)))
    return odd > len(head) // 200


def _zip_kind(path: Path) -> Kind:
    try:
        with zipfile.ZipFile(path) as package:
            names = {name.replace("\\", "/").lstrip("/").lower() for name in package.namelist()}
            if "mimetype" in names and "content.xml" in names:
                mime = package.read("mimetype")[:200] if package.getinfo("mimetype").file_size < 200 else b""
                return Kind.ODS if b"spreadsheet" in mime else Kind.WORD
    except Exception as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        return Kind.DAMAGED
    if "content.xml" in names and "word/document.xml" not in names:
        return Kind.ODS
    if any(name.endswith("workbook.bin") for name in names):
        return Kind.ZIP_XLSB
    if any(name.endswith("workbook.xml") or name.startswith("xl/") for name in names):
        return Kind.ZIP_XLSX
    if any(name.startswith("word/") for name in names):
        return Kind.WORD
    if any(name.startswith("ppt/") for name in names):
        return Kind.POWERPOINT
    if any(name.endswith(".rels") for name in names):
        return Kind.ZIP_XLSX
    return Kind.ARCHIVE


def _ole_kind(path: Path) -> Kind:
    """By the names of its streams, which stand as UTF-16 in the directory of the container."""
    with path.open("rb") as stream:
        data = stream.read(64 << 20)

    def holds(name: str) -> bool:
        return name.encode("utf-16-le") + b"\0\0" in data

    if holds("EncryptedPackage") or holds("EncryptionInfo"):
        return Kind.ENCRYPTED
    if holds("Workbook") or holds("Book") or holds("WORKBOOK") or holds("BOOK"):
        return Kind.OLE_XLS
    if holds("WordDocument"):
        return Kind.WORD
    if holds("PowerPoint Document"):
        return Kind.POWERPOINT
    return Kind.DAMAGED if len(data) < 1536 else Kind.OTHER
