"""Lines of a lkjip.toml, as they are proposed in advice and in usulan.toml: one home for how they are written."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Value = str | int | bool | Sequence[Any]


@dataclass(frozen=True, slots=True)
class Entry:
    """What could be written in lkjip.toml: keys and contents of one section.

    section: "" (the keys above the first section), "nama", "kinerja.polaritas" ..., "bacaan" and "penandatangan" are
             lists: each entry is a [[section]] of its own.
    """

    section: str
    values: tuple[tuple[str, Value], ...]

    @property
    def listed(self) -> bool:
        """A [[section]], which may stand many times."""
        return self.section in LISTED


LISTED = ("bacaan", "penandatangan")


def heading(section: str) -> str:
    """The line that opens a section: "[nama]", "[[bacaan]]"; "" for the keys above the first one."""
    return f"[[{section}]]" if section in LISTED else f"[{section}]" if section else ""


def written(value: Value) -> str:
    """A content as TOML writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        # JSON's escapes are those of TOML, but for DEL
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return f"[{', '.join(written(one) for one in value)}]"


def key(name: str) -> str:
    """A key as TOML writes it: in quotes unless it is a plain word."""
    return name if name.isascii() and name.replace("_", "").replace("-", "").isalnum() else written(name)


def line(name: str, value: Value) -> str:
    """One line: key = content."""
    return f"{key(name)} = {written(value)}"


def together(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries with one for each section but the [[sections]]; lists under one key are put together."""
    found: list[Entry] = []
    for entry in entries:
        at = next((n for n, one in enumerate(found) if one.section == entry.section and not entry.listed), None)
        if at is None:
            found.append(entry)
            continue
        values = dict(found[at].values)
        for name, value in entry.values:
            old = values.get(name)
            values[name] = [*old, *value] if isinstance(old, list) and isinstance(value, list) else value
        found[at] = Entry(entry.section, tuple(values.items()))
    return tuple(found)


def lines(*entries: Entry) -> str:
    """The lines of some entries, each under its section, ready to be pasted at the end of lkjip.toml."""
    found = [
        one for e in together(entries) for one in (heading(e.section), *(line(name, value) for name, value in e.values))
    ]
    return "\n".join(one for one in found if one)


def same(one: str, other: str) -> Entry:
    """Two names that mean the same thing."""
    return Entry("nama", (("sama", [[_flat(one), _flat(other)]]),))


def different(one: str, other: str) -> Entry:
    """Two names that mean two things."""
    return Entry("nama", (("berbeda", [[_flat(one), _flat(other)]]),))


def polarity(indikator: str, direction: str) -> Entry:
    """The direction of an indikator, "positif" or "negatif"."""
    return Entry("kinerja.polaritas", ((_flat(indikator), direction),))


def reading(file: str, sheet: str | None, more: Mapping[str, Value]) -> Entry:
    """How a sheet is read; more: susunan, jenis, baris_tersembunyi, abaikan."""
    at = (("berkas", file), *((("lembar", sheet),) if sheet else ()))
    return Entry("bacaan", (*at, *more.items()))


def advice(words: str, *entries: Entry) -> str:
    """Advice in a finding: the words, then the very lines to paste."""
    return f"{words} Tempelkan di akhir berkas lkjip.toml:\n{lines(*entries)}"


def _flat(name: str) -> str:
    """A name on one line, as names are compared."""
    return " ".join(name.split())
