"""`[[bacaan]]` of lkjip.toml: how a file or sheet is to be read where its table leaves doubt."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from lkjip_xl.settings.near import perhaps

# what tells the levels of the rows of a table; `Trust.reading` and `Trust.runner_up` go by the same names
READINGS = ("kode", "huruf", "indentasi", "nomor", "kata", "rumus")
# the kinds of document, as in temuan.json
KINDS = (
    "rkt", "pk", "perubahan-pk", "pengukuran", "dpa", "dppa", "realisasi", "renstra", "alokasi-sasaran", "pegawai",
    "rencana-aksi", "rak", "iku", "renja", "evaluasi-renja", "perbandingan", "kemajuan-renstra", "kinerja-anggaran",
    "efisiensi", "pembanding-nasional",
)  # fmt: skip
_HIDDEN = {"dihitung": True, "dilewati": False}
_KEYS = ("berkas", "lembar", "susunan", "jenis", "baris_tersembunyi", "abaikan")


@dataclass(frozen=True, slots=True)
class SettledReading:
    """What the agency has settled about the reading of a file (sheet None) or of one sheet.

    by:     the clue that tells the levels of its rows, one of READINGS; None: the reader chooses
    kind:   what the document is, one of KINDS; None: the reader tells
    hidden: whether hidden rows count; None: the reader chooses
    ignore: the sheet is not read at all
    """

    file: str = ""
    sheet: str | None = None
    by: str | None = None
    kind: str | None = None
    hidden: bool | None = None
    ignore: bool = False


def settled(readings: Sequence[SettledReading], file: str, sheet: str) -> SettledReading:
    """What counts for one sheet: what is settled for its file, overruled by what is settled for the sheet."""
    found = SettledReading(file, sheet)
    for wanted in (None, sheet):
        for one in readings:
            if (
                _same(one.file, file)
                and (wanted is None) == (one.sheet is None)
                and _same(one.sheet or "", wanted or "")
            ):
                found = replace(
                    found,
                    by=one.by or found.by,
                    kind=one.kind or found.kind,
                    hidden=found.hidden if one.hidden is None else one.hidden,
                    ignore=one.ignore or found.ignore,
                )
    return found


def unknown(readings: Iterable[SettledReading], sheets: Mapping[str, Sequence[str]]) -> str | None:
    """What is wrong with the names in `[[bacaan]]`, given the sheets of each file of the folder
    (none listed: the file could not be read); None: nothing."""
    for one in readings:
        file = next((name for name in sheets if _same(name, one.file)), None)
        if file is None:
            return f'tidak ada berkas "{one.file}" di folder ini.{perhaps(one.file, sheets)}'
        if one.sheet is not None and sheets[file] and not any(_same(one.sheet, name) for name in sheets[file]):
            there = ", ".join(sheets[file])
            near = perhaps(one.sheet, sheets[file])
            return f'berkas "{one.file}" tidak memuat lembar "{one.sheet}"; yang ada: {there}.{near}'
    return None


def read_settled(value: Any) -> tuple[SettledReading, ...]:
    """The entries of `[[bacaan]]`; ValueError says in Indonesian what is wrong with them."""
    if not isinstance(value, list) or any(not isinstance(s, dict) for s in value):
        raise ValueError("tulis sebagai [[bacaan]]")
    found = tuple(dict.fromkeys(_one(entry) for entry in value))
    seen: set[tuple[str, str | None]] = set()
    for one in found:
        key = one.file.casefold(), one.sheet and one.sheet.casefold()
        if key in seen:
            where = f"lembar {one.sheet} di {one.file}" if one.sheet else one.file
            raise ValueError(f"{where} diatur dua kali; gabungkan menjadi satu")
        seen.add(key)
    return found


def _one(entry: Mapping[str, Any]) -> SettledReading:
    strange = sorted(set(entry) - set(_KEYS))
    if strange:
        raise ValueError(f"tidak mengenal {', '.join(strange)}; yang dikenal: {', '.join(_KEYS)}")
    file = _word(entry, "berkas")
    if file is None:
        raise ValueError('setiap [[bacaan]] harus menyebut berkasnya: berkas = "nama berkas.xlsx"')
    ignore = entry.get("abaikan", False)
    if not isinstance(ignore, bool):
        raise ValueError("abaikan harus true atau false, tanpa tanda kutip")
    hidden = _word(entry, "baris_tersembunyi", tuple(_HIDDEN))
    found = SettledReading(
        file,
        _word(entry, "lembar"),
        _word(entry, "susunan", READINGS),
        _word(entry, "jenis", KINDS),
        None if hidden is None else _HIDDEN[hidden],
        ignore,
    )
    if found == SettledReading(file, found.sheet):
        raise ValueError(f'"{file}" tidak mengatur apa pun; isi susunan, jenis, baris_tersembunyi, atau abaikan')
    return found


def _word(entry: Mapping[str, Any], key: str, allowed: tuple[str, ...] = ()) -> str | None:
    value = entry.get(key)
    if value is None:
        return None
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{key} harus teks dalam tanda kutip")
    if allowed and value not in allowed:
        raise ValueError(f'{key} "{value}" tidak dikenal; pilih salah satu dari: {", ".join(allowed)}')
    return value.strip()


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
