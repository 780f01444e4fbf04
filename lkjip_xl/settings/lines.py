"""Lines of a lkjip.toml, as they are proposed in advice and in usulan.toml: one home for how they are written."""

import json
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from lkjip_xl.settings.merging import Twice, merge

T = TypeVar("T")
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


def together(found: Iterable[T], entry_of: Callable[[T], Entry]) -> Iterator[tuple[Entry, tuple[T, ...]]]:
    """What proposes entries, grouped by what stands under one heading, with the one entry that they make: the entries
    of one section, or those of [[bacaan]] about one sheet. Of two contents for one key the first one counts."""
    groups: dict[Hashable, list[T]] = {}
    for number, one in enumerate(found):
        groups.setdefault(_about(entry_of(one), number), []).append(one)
    for group in groups.values():
        first, *others = map(entry_of, group)
        values: dict[str, Any] = dict(first.values)
        for name, value in (pair for other in others for pair in other.values):
            with suppress(Twice):
                merge(values, {name: value}, first.section)
        yield Entry(first.section, tuple(values.items())), tuple(group)


def _about(entry: Entry, number: int) -> Hashable:
    """What makes two entries one."""
    if not entry.listed:
        return entry.section
    values = dict(entry.values)
    return (entry.section, values["berkas"], values.get("lembar")) if "berkas" in values else number


def lines(*entries: Entry) -> str:
    """The lines of some entries, each under its section, ready to be pasted at the end of lkjip.toml."""
    found = [
        one
        for entry, _ in together(entries, lambda entry: entry)
        for one in (heading(entry.section), *(line(name, value) for name, value in entry.values))
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
