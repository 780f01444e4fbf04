"""The inputs of a folder: which files are read, which are passed over and why, which subfolders are only named."""

from dataclasses import dataclass
from pathlib import Path

from lkjip_xl.model.errors import CannotGoOn, why
from lkjip_xl.read.sniff import Kind, sniff

OUTPUT = "hasil"
WORKBOOKS = frozenset(
    {".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlt", ".xlsb", ".ods", ".ots", ".fods"}
    | {".csv", ".tsv", ".tab", ".htm", ".html", ".mht", ".mhtml"}
)
_SYSTEM = frozenset({"thumbs.db", "desktop.ini"})
_OTHER = {
    ".toml": "berkas pengaturan, bukan buku kerja",
    ".md": "catatan, bukan buku kerja",
    ".txt": "berkas teks, bukan buku kerja",
    ".log": "berkas teks, bukan buku kerja",
    ".json": "berkas data program, bukan buku kerja",
    ".pdf": "dokumen PDF, bukan buku kerja; simpan tabelnya sebagai .xlsx bila perlu dibaca",
    ".doc": "dokumen Word, bukan buku kerja; salin tabelnya ke Excel bila perlu dibaca",
    ".docx": "dokumen Word, bukan buku kerja; salin tabelnya ke Excel bila perlu dibaca",
    ".odt": "dokumen teks, bukan buku kerja; salin tabelnya ke Excel bila perlu dibaca",
    ".rtf": "dokumen teks, bukan buku kerja; salin tabelnya ke Excel bila perlu dibaca",
    ".ppt": "presentasi, bukan buku kerja",
    ".pptx": "presentasi, bukan buku kerja",
    ".zip": "arsip; keluarkan dulu isinya ke folder ini bila ada buku kerja di dalamnya",
    ".rar": "arsip; keluarkan dulu isinya ke folder ini bila ada buku kerja di dalamnya",
    ".7z": "arsip; keluarkan dulu isinya ke folder ini bila ada buku kerja di dalamnya",
}
_PROGRAMS = frozenset([".bat", ".cmd", ".ps1", ".sh", ".exe", ".lnk", ".url", ".py", ".command"])
_IMAGES = frozenset([".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".svg", ".heic"])
_BY_CONTENT = frozenset({Kind.ZIP_XLSX, Kind.ZIP_XLSB, Kind.ODS, Kind.FODS, Kind.OLE_XLS, Kind.BIFF, Kind.XML2003})


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a folder holds. files: to be read, in order; subfolders: named, not read; skipped: (name, reason)."""

    files: tuple[Path, ...]
    subfolders: tuple[str, ...]
    skipped: tuple[tuple[str, str], ...]


LEADS_OUT = "tautan ke luar folder ini dan tidak diikuti; salin isinya ke sini, atau pakai --ikuti-tautan"
NOWHERE = "tautan yang tidak menuju ke mana pun; hapus, atau perbaiki"
TWICE = "tautan ke berkas lain di folder ini, yang sudah dibaca"
NO_FILE = "bukan berkas biasa (pipa, soket, atau perangkat)"
BROKEN_NAME = "namanya memuat huruf yang rusak; ganti nama berkasnya"


def list_inputs(folder: Path, links: bool = False) -> Inputs:
    """The inputs of `folder`, sorted by name without case. Raises CannotGoOn when the folder cannot be listed.

    `hasil/`, hidden files, lock files (~$) and files of the system are not mentioned at all. links: those that lead out
    of the folder are followed.
    """
    files: list[Path] = []
    subfolders: list[str] = []
    skipped: list[tuple[str, str]] = []
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: (entry.name.casefold(), entry.name))
    except OSError as error:
        raise CannotGoOn(f"Folder {folder} tidak dapat dibuka: {why(error)}. Periksa izin dan letaknya.") from error
    for entry in entries:
        name = entry.name
        if name.startswith((".", "~$")) or name.casefold() in _SYSTEM:
            continue
        reason = _strange(entry, folder, links)
        if reason is None and entry.is_dir():
            if name.casefold() != OUTPUT:
                subfolders.append(name)
        elif reason is None and (reason := _reason(entry)) is None:
            files.append(entry)
        else:
            skipped.append((shown(name), reason or ""))
    return Inputs(tuple(files), tuple(subfolders), tuple(skipped))


def shown(name: str) -> str:
    """A name of a file as it can be written: bytes that are no text become a mark."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def leads_out(path: Path, folder: Path) -> bool:
    """Whether a path of a folder is a link to something outside of it."""
    return path.is_symlink() and folder.resolve() not in path.resolve().parents


def _strange(entry: Path, folder: Path, links: bool) -> str | None:
    """What is odd about an entry, so that it is not even looked into; None where nothing is."""
    if shown(entry.name) != entry.name:
        return BROKEN_NAME
    if entry.is_symlink():
        try:
            target = entry.resolve(strict=True)
        except (OSError, RuntimeError):  # RuntimeError: links in a circle
            return NOWHERE
        if leads_out(entry, folder):
            return None if links else LEADS_OUT
        if target.is_file():
            return TWICE
    return None if entry.is_dir() or entry.is_file() else NO_FILE


def _reason(file: Path) -> str | None:
    """Why the file is passed over; None when it is to be read (a workbook by its ending or by its content)."""
    ending = file.suffix.casefold()
    if ending in WORKBOOKS:
        return None
    try:
        if sniff(file) in _BY_CONTENT:
            return None
    except OSError as fault:
        return f"tidak dapat dibuka ({why(fault)}), dan menurut namanya bukan buku kerja"
    if ending in _PROGRAMS:
        return "program, bukan buku kerja"
    if ending in _IMAGES:
        return "gambar, bukan buku kerja; ketik atau salin tabelnya ke Excel bila perlu dibaca"
    return _OTHER.get(ending, "bukan buku kerja")
