"""Settings of a folder (`lkjip.toml`): rounding, scales, polarity, aliases, signatories.

Every key has a default, so a folder without the file works. An unknown key or a wrong value is an
error that names the file and the key: a misspelt key must not be ignored.
"""

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from lkjip_xl.model import CannotGoOn, why
from lkjip_xl.model.limits import USUAL, Limits
from lkjip_xl.settings.example import EXAMPLE
from lkjip_xl.settings.merging import Twice
from lkjip_xl.settings.near import meant, plain
from lkjip_xl.settings.readings import KINDS, READINGS, SettledReading, read_settled, settled, unknown
from lkjip_xl.settings.signing import Signatory, is_called, is_table, read_signatories, who_signs
from lkjip_xl.settings.source import read_source

__all__ = [
    "EXAMPLE", "FILE", "KEYS", "KINDS", "READINGS", "Settings", "SettledReading", "Signatory", "is_called", "is_table",
    "load", "parse",
]  # fmt: skip

FILE = "lkjip.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the agency has settled; `KEYS` tells which key of lkjip.toml each comes from.

    previous:   the folder of last year's workbooks, relative to this one
    rounding:   "otomatis" (what the documents themselves use, told per group of figures), "setengah-atas", "potong"
    decimals:   digits behind the decimal point of computed percentages and ratios
    negative:   formula for negative polarity: NEG_LAN, NEG_INV, NEG_FLOOR
    efficiency: formula of efisiensi: EF_RATIO, EF_RATIO_PCT, EF_SISA, EF_SELISIH
    cap:        None or the upper bound of capaian (100, 110, 120, 150)
    polarity:   indicator name -> "positif" | "negatif"
    same:       pairs of names settled by hand as the same thing;  different: settled as different
    readings:   how files and sheets are to be read; ask `reading(file, sheet)`
    limits:     how much one file may cost to read
    """

    opd: str | None = None
    tahun: int | None = None
    previous: str | None = None
    rounding: str = "otomatis"
    decimals: int = 2
    negative: str = "NEG_LAN"
    efficiency: str = "EF_RATIO"
    cap: Decimal | None = None
    scale: str = "permendagri-86-2017"
    scale_bands: tuple[tuple[Decimal, str], ...] = ()
    efficiency_bands: tuple[tuple[Decimal, str], ...] = ()
    polarity: Mapping[str, str] = field(default_factory=dict)
    same: tuple[tuple[str, str], ...] = ()
    different: tuple[tuple[str, str], ...] = ()
    place: str = ""
    date: str = ""
    signatories: tuple[Signatory, ...] = ()
    paper: str = "F4"
    trace: str = "lembar"  # "lembar" | "catatan" | "tidak"
    subordinates: bool = False  # whether the PK of officials below the head are printed too
    table_numbers: Mapping[str, str] = field(default_factory=dict)
    headings: Mapping[str, str] = field(default_factory=dict)
    readings: tuple[SettledReading, ...] = ()
    limits: Limits = USUAL

    def reading(self, file: str, sheet: str) -> SettledReading:
        """What is settled about the reading of a sheet; every field at its default where nothing is."""
        return settled(self.readings, file, sheet)

    def signers(self, sheet: str) -> tuple[Signatory, ...]:
        """Who signs a sheet of the lampiran where its document does not say it, the nearest first."""
        return who_signs(self.signatories, sheet)

    @property
    def of_sheets(self) -> bool:
        """Whether any setting speaks of sheets of the lampiran."""
        return bool(self.table_numbers) or any(s.sheets for s in self.signatories)

    def misnamed(self, sheets: Mapping[str, Sequence[str]]) -> str | None:
        """A file or sheet of `[[bacaan]]` that the folder (file -> its sheets) does not have, as a message."""
        fault = unknown(self.readings, sheets)
        return f"{FILE}: [[bacaan]]: {fault} Periksa ejaannya." if fault else None

    def contradiction(self, key: Callable[[str], str] = plain) -> str | None:
        """Two names that are settled both as the same and as different, as a message.

        key: a name as it is compared; names with one key are one.
        """
        apart = {frozenset(map(key, pair)): pair for pair in self.different}
        for one in self.same:
            if (other := apart.get(frozenset(map(key, one)))) is not None:
                return (
                    f'{FILE}: [nama]: sama = ["{one[0]}", "{one[1]}"] bertentangan dengan berbeda = ["{other[0]}", '
                    f'"{other[1]}"]. Bila memang hal yang sama, hapus yang di berbeda; bila bukan, hapus yang di sama.'
                )
        return None


def _yes_or_no(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("isinya harus true atau false, tanpa tanda kutip")
    return value


def _one_of(*allowed: str) -> Any:
    def read(value: Any) -> str:
        if value not in allowed:
            raise ValueError("isinya harus salah satu dari: " + ", ".join(allowed))
        return str(value)

    return read


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("isinya harus teks dalam tanda kutip")
    return value


def _text_or_none(value: Any) -> str | None:
    return _text(value).strip() or None


def _number(low: int, high: int) -> Any:
    def read(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise ValueError(f"isinya harus angka bulat dari {low} sampai {high}")
        return value

    return read


def _year_or_none(value: Any) -> int | None:
    return None if value == 0 else int(_number(1990, 2100)(value))


def _cap(value: Any) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError("isinya harus angka bulat; 0 berarti tanpa batas")
    return Decimal(value) if value else None


def _pairs(value: Any) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, list) or any(not isinstance(p, list) or len(p) != 2 for p in value):
        raise ValueError('isinya harus daftar pasangan: [["nama pertama", "nama kedua"]]')
    return tuple((_text(a), _text(b)) for a, b in value)


def _bands(value: Any) -> tuple[tuple[Decimal, str], ...]:
    try:
        bands = tuple((Decimal(str(lower)), _text(word)) for lower, word in value)
    except (InvalidOperation, TypeError, ValueError):
        raise ValueError('isinya harus daftar batas bawah dan kata: [["1.25", "Sangat efisien"]]') from None
    return tuple(sorted(bands, reverse=True))


def _words(allowed: tuple[str, ...] | None = None) -> Any:
    def read(value: Any) -> Mapping[str, str]:
        if not isinstance(value, dict):
            raise ValueError('isinya harus baris-baris "nama" = "isi"')
        for name, word in value.items():
            if isinstance(word, dict):
                raise ValueError(f'"{name}" memuat titik; apit seluruhnya dengan tanda kutip, misalnya "3.13" = "3.9"')
            if not isinstance(word, str) or (allowed and word not in allowed):
                raise ValueError(f'"{name}" harus ' + (" atau ".join(allowed) if allowed else "teks"))
        _say_one_thing(value)
        return dict(value)

    return read


def _say_one_thing(words: Mapping[str, str]) -> None:
    """ValueError where one name, written in two ways, has two contents."""
    seen: dict[str, str] = {}
    for name, word in words.items():
        twin = seen.setdefault(plain(name), name)
        if plain(words[twin]) != plain(word):
            raise ValueError(
                f'"{twin}" dan "{name}" adalah nama yang sama, tetapi isinya berbeda ("{words[twin]}" dan "{word}"); '
                "hapus salah satunya"
            )


MOST = 1_000_000_000  # of anything that can be counted

# key of lkjip.toml -> (field of Settings, after a point: of that field; how to read it)
KEYS: Mapping[str, tuple[str, Any]] = {
    "opd": ("opd", _text_or_none),
    "tahun": ("tahun", _year_or_none),
    "tahun_lalu": ("previous", _text_or_none),
    "angka.pembulatan": ("rounding", _one_of("otomatis", "setengah-atas", "potong")),
    "angka.desimal": ("decimals", _number(0, 6)),
    "kinerja.rumus_negatif": ("negative", _one_of("NEG_LAN", "NEG_INV", "NEG_FLOOR")),
    "kinerja.batas_capaian": ("cap", _cap),
    "kinerja.skala_predikat": ("scale", _one_of("permendagri-86-2017", "lan-2003", "tiga-kata")),
    "kinerja.pita_predikat": ("scale_bands", _bands),
    "kinerja.polaritas": ("polarity", _words(("positif", "negatif"))),
    "efisiensi.rumus": ("efficiency", _one_of("EF_RATIO", "EF_RATIO_PCT", "EF_SISA", "EF_SELISIH")),
    "efisiensi.kategori": ("efficiency_bands", _bands),
    "nama.sama": ("same", _pairs),
    "nama.berbeda": ("different", _pairs),
    "cetak.tempat": ("place", _text),
    "cetak.tanggal": ("date", _text),
    "cetak.kertas": ("paper", _one_of("F4", "A4")),
    "cetak.sumber_angka": ("trace", _one_of("lembar", "catatan", "tidak")),
    "cetak.pk_bawahan": ("subordinates", _yes_or_no),
    "cetak.nomor_tabel": ("table_numbers", _words()),
    "judul_kolom": ("headings", _words()),
    "penandatangan": ("signatories", read_signatories),
    "bacaan": ("readings", read_settled),
    "batas.detik": ("limits.seconds", _number(1, 86_400)),
    "batas.memori": ("limits.memory", _number(64, 1 << 20)),
    "batas.sel": ("limits.cells", _number(1_000, MOST)),
    "batas.salinan_sel": ("limits.copies", _number(1_000, MOST)),
    "batas.teks": ("limits.texts", _number(1_000, MOST)),
    "batas.huruf_rumus": ("limits.formulas", _number(1_000, MOST)),
    "batas.sel_gabungan": ("limits.merges", _number(100, MOST)),
}
_MAPPINGS = ("kinerja.polaritas", "cetak.nomor_tabel", "judul_kolom")


def _flatten(data: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for key, value in data.items():
        name = f"{prefix}{key}"
        if isinstance(value, dict) and name not in _MAPPINGS:
            flat.update(_flatten(value, f"{name}."))
        else:
            flat[name] = value
    return flat


def _syntax(fault: str) -> str:
    """A fault of the TOML reader in words for the user, with the line where it stands."""
    line = re.search(r"at line (\d+)", fault)
    at = f"baris {line[1]} " if line else ""
    if "overwrite" in fault or "twice" in fault:
        return f"{at}mengulang kunci yang sudah ada; hapus salah satunya."
    return f"{at}tidak dapat dibaca. Periksa tanda kutip, tanda sama dengan, dan tanda kurung siku."


def _unknown(key: str) -> str:
    """The message for a key that we do not know, with those that we know, or how to write what was meant."""
    first, _, last = key.rpartition(".")
    if first and last in KEYS:
        return f"kunci {last} tidak termasuk bagian [{first}]. Tulis di baris paling atas, sebelum bagian mana pun."
    first = key.split(".")[0]
    if first in ("penandatangan", "bacaan"):
        return f"kunci {first} harus ditulis dengan dua kurung siku: [[{first}]]."
    known = ", ".join(k for k in KEYS if k.split(".")[0] == first) or ", ".join(KEYS)
    section = next((k for k in _MAPPINGS if k.split(".")[-1] == first), None)
    near = meant(key, KEYS) or meant(first, [k.split(".")[0] for k in KEYS])
    hint = f" Mungkin maksudnya bagian [{section}]." if section else f" Mungkin maksud Anda {near}." if near else ""
    return f"kunci {key} tidak dikenal.{hint} Yang dikenal: {known}."


def parse(text: str, name: str = FILE) -> Settings:
    """Settings from the text of a lkjip.toml; CannotGoOn names the file and the key of a fault."""
    try:
        flat = _flatten(read_source(text))
    except Twice as fault:
        raise CannotGoOn(f"{name}: kunci {fault} ditulis dua kali dengan isi berbeda; hapus salah satunya.") from None
    except tomllib.TOMLDecodeError as fault:
        raise CannotGoOn(f"{name}: {_syntax(str(fault))}") from None
    fields: dict[str, Any] = {}
    for key, value in flat.items():
        if key not in KEYS:
            raise CannotGoOn(f"{name}: {_unknown(key)}")
        target, read = KEYS[key]
        try:
            fields[target] = read(value)
        except ValueError as fault:
            raise CannotGoOn(f"{name}: kunci {key}: {fault}.") from None
    limits = {target.partition(".")[2]: fields.pop(target) for target in [*fields] if target.startswith("limits.")}
    found = Settings(**fields, limits=replace(USUAL, **limits))
    if wrong := found.contradiction():
        raise CannotGoOn(wrong)
    return found


MOST_BYTES = 1 << 20  # of a lkjip.toml: the longest that anybody wrote has a hundredth of that


def load(folder: Path) -> Settings:
    """Settings of a folder; the defaults where it has no lkjip.toml. CannotGoOn where it cannot be read or holds a
    fault."""
    path = folder / FILE
    try:
        if not (path.exists() or path.is_symlink()):
            return Settings()
        if not path.is_file():
            raise CannotGoOn(f"{FILE}: bukan berkas biasa. Ganti namanya, lalu tulis pengaturan di sebuah berkas.")
        if path.stat().st_size > MOST_BYTES:
            raise CannotGoOn(f"{FILE}: terlalu besar untuk berkas pengaturan. Periksa isinya, atau hapus.")
        return parse(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError:
        raise CannotGoOn(
            f"{FILE}: bukan teks UTF-8. Buka dengan Notepad, lalu simpan dengan pengodean UTF-8."
        ) from None
    except RecursionError:
        raise CannotGoOn(f"{FILE}: kurung sikunya bersarang terlalu dalam. Periksa isinya.") from None
    except OSError as fault:
        raise CannotGoOn(f"{FILE}: tidak dapat dibuka ({why(fault)}). Periksa izin berkasnya.") from None
