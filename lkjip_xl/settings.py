"""Settings of a folder (`lkjip.toml`): rounding, scales, polarity, aliases, signatories.

Every key has a default, so a folder without the file works. An unknown key or a wrong value is an
error that names the file and the key: a misspelt key must not be ignored.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs: jabatan, nama, pangkat, nip (each may be empty)."""

    jabatan: str = ""
    nama: str = ""
    pangkat: str = ""
    nip: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the agency has settled. Names of the keys in lkjip.toml are those of the fields.

    rounding:   "otomatis" (what the documents themselves use, told per kind), "setengah-atas", "potong"
    negative:   formula for negative polarity: NEG_LAN, NEG_INV, NEG_FLOOR
    cap:        None or the upper bound of capaian (100, 110, 120, 150)
    polarity:   indicator name -> "positif" | "negatif"
    same:       pairs of names settled by hand as the same thing;  different: settled as different
    """

    opd: str | None = None
    tahun: int | None = None
    rounding: str = "otomatis"
    decimals: int = 2
    negative: str = "NEG_LAN"
    efficiency: str = "EF_RATIO"
    cap: Decimal | None = None
    scale: str = "permendagri-86-2017"
    efficiency_bands: tuple[tuple[Decimal, str], ...] = ()
    polarity: Mapping[str, str] = field(default_factory=dict)
    same: tuple[tuple[str, str], ...] = ()
    different: tuple[tuple[str, str], ...] = ()
    place: str = ""
    date: str = ""
    signatories: tuple[Signatory, ...] = ()
    paper: str = "F4"
    trace: str = "lembar"  # "lembar" | "catatan" | "tidak"
    table_numbers: Mapping[str, str] = field(default_factory=dict)
