"""Marks of the template: what `{{...}}` in a cell means.

Data marks   {{opd}}, {{target}}, {{sasaran.uraian}}, {{pagu[tahun]}} (a column repeated per year),
             {{lokasi?}} (the column is left out when the folder has nothing for it).
Control marks {{lembar: pk}} (what the sheet shows), {{baris: program}} (a model row), {{kepala}} (heading rows),
             {{ttd}} (signature rows), {{jika}} (a row printed only when its data is there). They stand in a
             column of their own, right of the table, which is not carried over.
"""

import re
from dataclasses import dataclass

MARK = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
_DATA = re.compile(r"([\w.%]+)(?:\[([^\]]+)\])?(\?)?$")
CONTROL = ("lembar", "baris", "kepala", "ttd", "jika")


@dataclass(frozen=True, slots=True)
class Mark:
    """A data mark: name, the group of periods its column is repeated for, and whether the column may go."""

    name: str
    group: str | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Control:
    """A control mark of a template row and its argument ("" where it takes none)."""

    name: str
    argument: str = ""


def controls_in(text: str) -> tuple[Control, ...]:
    """The control marks of a cell's text."""
    found = []
    for inner in MARK.findall(text):
        name, _, argument = inner.partition(":")
        if name.strip() in CONTROL:
            found.append(Control(name.strip(), argument.strip()))
    return tuple(found)


def marks_in(text: str) -> tuple[Mark, ...]:
    """The data marks of a cell's text, in order. A mark that cannot be understood keeps its text as its name."""
    found = []
    for inner in MARK.findall(text):
        if inner.partition(":")[0].strip() in CONTROL:
            continue
        match = _DATA.match(inner)
        found.append(Mark(match[1], match[2], bool(match[3])) if match else Mark(inner))
    return tuple(found)


def only_mark(text: object) -> Mark | None:
    """The mark of a cell that holds one mark and nothing else: such a cell takes a figure as a figure."""
    if not isinstance(text, str):
        return None
    marks = marks_in(text)
    return marks[0] if len(marks) == 1 and MARK.fullmatch(text.strip()) else None


def full_name(mark: Mark, period: str | None = None) -> str:
    """Key of a mark in a row of data: "pagu", or "pagu[2021]" for a column of a repeated group."""
    chosen = period if period is not None else mark.group
    return mark.name if chosen is None else f"{mark.name}[{chosen}]"
