"""Where outputs must not go: over the inputs, however the folders are named or linked."""

from collections.abc import Iterable
from pathlib import Path

from lkjip_xl.model import CannotGoOn
from lkjip_xl.read.inputs import OUTPUT
from lkjip_xl.settings import FILE as SETTINGS
from lkjip_xl.write.prints import FILLED, OLD, former_run


def refuse(
    folder: Path, out: Path, last_year: Path | None, inputs: Iterable[str], template: Path | None = None
) -> None:
    """CannotGoOn where outputs in `out` would lie over the inputs of `folder` or of last year's, or where the folder
    itself holds outputs. inputs: names of the files that were read; template: the users' own. Writes nothing."""
    home = _results_above(folder)
    if home is not None:
        raise CannotGoOn(
            f"Folder {folder} berisi salinan hasil lkjip-xl, bukan buku kerja asli. Jalankan untuk folder asalnya "
            f"({home.parent if home.name.casefold() == OUTPUT else home}); bila salinan ini yang hendak dipakai, salin "
            "dahulu berkasnya ke folder lain."
        )
    if _same(out, folder):
        raise CannotGoOn(f"Folder hasil tidak boleh sama dengan folder masukan ({out}). Pilih folder lain.")
    for read, words in ((folder, "folder masukan"), (last_year, "folder tahun lalu")):
        if read is not None and (_same(out, read) or any(_over(out / name, read) for name in (FILLED, OLD))):
            raise CannotGoOn(f"Hasil di {out} akan menimpa {words} ({read}). Pilih folder hasil lain.")
    files = [folder / name for name in (*inputs, SETTINGS)] + ([template] if template else []) + _files(last_year)
    clash = _linked(out, files)
    if clash is not None:
        raise CannotGoOn(
            f"{clash} adalah tautan ke berkas masukan dan akan tertimpa hasil. Hapus tautan itu, atau pilih folder "
            "hasil lain."
        )


def is_input(path: Path, folder: Path, inputs: Iterable[str], last_year: Path | None = None) -> bool:
    """Whether a file to be written is one of the inputs (the settings and last year's among them), under this name or
    another."""
    mark = _mark(path)
    return mark is not None and mark in map(_mark, (*(folder / n for n in (*inputs, SETTINGS)), *_files(last_year)))


def _results_above(folder: Path) -> Path | None:
    """The folder of results whose copies (or old outputs) a folder holds; None where it holds none."""
    whole = folder.resolve()
    for at in (whole, *whole.parents[:2]):
        above = at.parent
        if at.name.casefold() in (FILLED, OLD) and (above.name.casefold() == OUTPUT or former_run(above) is not None):
            return above
    return None


def _same(one: Path, other: Path) -> bool:
    try:
        return one.resolve() == other.resolve() or one.samefile(other)
    except OSError:
        return False


def _over(outputs: Path, read: Path) -> bool:
    """A folder of outputs is a folder that is read, or has it inside."""
    return _same(outputs, read) or outputs.resolve() in read.resolve().parents


def _linked(out: Path, inputs: Iterable[Path]) -> Path | None:
    """A file where an output may be written that is one of the inputs under another name."""
    known = {mark for path in inputs if (mark := _mark(path)) is not None}
    for place in (out, out / FILLED):
        for path in sorted(place.iterdir()) if place.is_dir() else ():
            if path.is_file() and _mark(path) in known:
                return path
    return None


def _files(folder: Path | None) -> list[Path]:
    try:
        return [p for p in folder.iterdir() if p.is_file()] if folder is not None else []
    except OSError:
        return []


def _mark(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found.st_ino else None
