"""`[[penandatangan]]` of lkjip.toml: who signs, where and when, on which lampiran, where no document says it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

_TEXTS = {
    "jabatan": "jabatan",
    "nama": "nama",
    "pangkat": "pangkat",
    "nip": "nip",
    "tempat": "place",
    "tanggal": "date",
}
_KEYS = ("lampiran", *_TEXTS)


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs: jabatan, nama, pangkat, nip, place and date (each may be empty).

    sheets: the lampiran that it counts for, by their letter, number or name ("F", "3.13"); none: all.
    """

    jabatan: str = ""
    nama: str = ""
    pangkat: str = ""
    nip: str = ""
    place: str = ""
    date: str = ""
    sheets: tuple[str, ...] = ()

    def signs(self, sheet: str) -> bool:
        """True when it counts for a sheet of the lampiran ("F. Pengukuran Kinerja")."""
        return not self.sheets or any(is_called(sheet, name) for name in self.sheets)


def is_called(sheet: str, name: str) -> bool:
    """Whether a sheet goes by a name: the whole name, its letter ("F"), or its number ("3.13")."""
    whole, wanted = " ".join(sheet.casefold().split()), " ".join(name.casefold().split()).rstrip(".")
    words = [word.rstrip(".") for word in whole.split()]
    return wanted == whole.rstrip(".") or wanted == words[0] or (words[0] == "tabel" and wanted in words[1:2])


def is_table(sheet: str, number: str) -> bool:
    """Whether a sheet of the lampiran is the table of a number: "Tabel 3.13"."""
    return sheet.casefold().startswith("tabel ") and sheet.endswith(f" {number}")


def who_signs(signatories: Sequence[Signatory], sheet: str) -> tuple[Signatory, ...]:
    """Those who count for a sheet, the ones named for it before the ones for all."""
    found = [one for one in signatories if one.signs(sheet)]
    return tuple(sorted(found, key=lambda one: not one.sheets))


def read_signatories(value: Any) -> tuple[Signatory, ...]:
    """The entries of `[[penandatangan]]`; ValueError says in Indonesian what is wrong with them."""
    if not isinstance(value, list) or any(not isinstance(s, dict) for s in value):
        raise ValueError("tulis sebagai [[penandatangan]]")
    return tuple(_one(entry) for entry in value)


def _one(entry: dict[str, Any]) -> Signatory:
    strange = sorted(set(entry) - set(_KEYS))
    if strange:
        raise ValueError(f"tidak mengenal {', '.join(strange)}; yang dikenal: {', '.join(_KEYS)}")
    sheets = entry.get("lampiran", [])
    sheets = [sheets] if isinstance(sheets, str) else sheets
    if not isinstance(sheets, list) or any(not isinstance(s, str) or not s.strip() for s in sheets):
        raise ValueError('lampiran harus daftar nama lembar, misalnya lampiran = ["C", "F"]')
    texts = {key: entry[key] for key in _TEXTS if key in entry}
    for key, text in texts.items():
        if not isinstance(text, str):
            raise ValueError(f"{key} harus teks dalam tanda kutip")
    return Signatory(**{_TEXTS[key]: text.strip() for key, text in texts.items()}, sheets=tuple(sheets))
