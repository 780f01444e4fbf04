"""Columns of figures that are none of the field's own: "Bertambah/(Berkurang) %", "Deviasi", "Prognosis", "Prakiraan
maju". They are read under the words of their heading, cell by cell; no check and no lampiran takes them for anything
else."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lkjip_xl.recognise.contents import Contents
from lkjip_xl.recognise.meaning import OTHER, Meaning, Why
from lkjip_xl.recognise.rows import amount_like
from lkjip_xl.recognise.sheet import is_number
from lkjip_xl.recognise.words import plain

LEAST = 2  # figures that make a column one of figures
WORDS = 0.25  # of a column's cells that may be words
SHORT = 2  # words of a heading any of which may say that it names
LONG = 10**15  # from which on a number is an identity (NIP, NIK), no figure
# no figures by their heading: they name or number what stands in the row
_NAMING = frozenset({"kode", "no", "nomor", "id", "nip", "nik", "npwp", "telepon", "telp", "hp", "tahun", "tanggal",
                     "tgl", "rekening", "kontrak", "sp2d"})  # fmt: skip
_NEVER = (Why.KEY, Why.OTHER_CODE, Why.OTHER_NAME, Why.NO_HEADING, Why.NO_NAMES, Why.CODES_INSIDE)
_WORDY = frozenset({"tahun", "triwulan", "tanggal", "keterangan"})  # texts by their heading, where they hold figures
_DASHES = " .-–—…"  # what a cell without a figure may show
_YEAR = range(1990, 2100)


def others(contents: Contents, columns: Sequence[Meaning]) -> tuple[Meaning, ...]:
    """The columns of figures with a heading and no meaning of the field become figures of that heading."""
    taken: set[str] = set()
    found = []
    for one in columns:
        if _is_other(contents, one):
            unit = one.unit or ("Rp" if contents.profile(one.leaf.col).money else None)
            one = replace(one, name=OTHER, levels=(), group="", period=_label(one, taken), unit=unit)
        found.append(one)
    return tuple(found)


def _is_other(contents: Contents, one: Meaning) -> bool:
    if one.why in _NEVER or not one.leaf.said.strip():
        return False
    held = contents.profile(one.leaf.col)
    figures = held.money or (one.unit == "%" and not held.texts)  # "Prakiraan Maju Tahun 2025", "Rata-rata Sasaran (%)"
    if one.name and not (one.name in _WORDY and figures):
        return False
    values = [contents.sheet.grid.value(r, one.leaf.col) for r in contents.rows]
    words = sum(isinstance(v, str) and not amount_like(v) and v.strip(_DASHES) != "" for v in values)
    if held.numbers < LEAST or words > WORDS * held.numbers or _names_rows(one):
        return False
    plain_numbers = [v for v in values if is_number(v)]
    years = bool(plain_numbers) and all(v in _YEAR for v in plain_numbers) and len(plain_numbers) == held.numbers
    return not years and not any(abs(v) >= LONG for v in plain_numbers)


def _names_rows(one: Meaning) -> bool:
    """ "No. Kontrak", "Kode SIRUP", "NIP PPTK"; not "Capaian dibanding tahun lalu"."""
    words = plain(one.leaf.path[-1].text).split() if one.leaf.path else []
    return bool(_NAMING & set(words[:1])) or (len(words) <= SHORT and bool(_NAMING & set(words)))


def _label(one: Meaning, taken: set[str]) -> str:
    """The words of the heading, told apart where two columns have the same."""
    words = re.sub(r"\s+", " ", " / ".join(dict.fromkeys(h.text.strip() for h in one.leaf.path if h.text.strip())))
    label, n = words, 1
    while label in taken:
        n += 1
        label = f"{words} ({n})"
    taken.add(label)
    return label
