"""What stops a run: figures of several agencies, where nothing says which one is meant."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from lkjip_xl.facts.agencies import in_one_document, in_one_folder, several_meant, unknown
from lkjip_xl.model import CannotGoOn, Folder
from lkjip_xl.settings import Settings

_SHOWN = 12  # agencies that a message names


def refuse_mixed(model: Folder, settings: Settings, path: Path) -> None:
    """CannotGoOn where the documents are of several agencies and nothing says which one is meant, or where the one
    that is meant has none."""
    if settings.opd is None:
        if found := in_one_folder(model):
            raise CannotGoOn(_several(found, path))
    elif others := unknown(model, settings.opd):
        raise CannotGoOn(
            f"Tidak ada dokumen milik {settings.opd} di folder {path}. Yang ada: {', '.join(others)}. "
            "Periksa ejaan namanya (--opd, atau opd di lkjip.toml)."
        )
    elif meant := several_meant(model, settings.opd):
        raise CannotGoOn(
            f"{settings.opd} cocok dengan beberapa perangkat daerah di folder {path}: {', '.join(meant)}. "
            "Tuliskan nama lengkapnya (--opd, atau opd di lkjip.toml)."
        )


def refuse_listed(model: Folder, path: Path) -> None:
    """CannotGoOn where one document lists several agencies: it can be checked, but no report comes of it."""
    if found := in_one_document(model):
        raise CannotGoOn(_several(found, path))


def _several(found: Mapping[str, Sequence[str]], path: Path) -> str:
    """Why figures of several agencies are not worked with, and what to do."""
    shown = list(found.items())[:_SHOWN]
    lines = [f"  {name}: {', '.join(files[:4])}{' ...' if len(files) > 4 else ''}" for name, files in shown]
    lines += [f"  ... dan {len(found) - _SHOWN} lainnya"] if len(found) > _SHOWN else []
    return (
        f"Folder {path} memuat dokumen {len(found)} perangkat daerah, dan angkanya tidak boleh tercampur:\n"
        + "\n".join(lines)
        + f'\nSebutkan salah satu: --opd "{shown[0][0]}" (atau tulis opd = "..." di lkjip.toml). '
        "Atau pisahkan ke folder masing-masing, lalu jalankan: lkjip-xl kota FOLDER"
    )
