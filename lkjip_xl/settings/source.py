"""The text of a lkjip.toml to plain data. Lines may be pasted at the end of the file, whatever it holds already: a
section, and a key in it, may stand more than once, and the keys of the whole folder may stand below a section."""

import itertools
import re
import tomllib
from collections.abc import Iterator
from typing import Any

from lkjip_xl.settings.merging import merge

_SECTION = re.compile(r"^[ \t]*\[\[?[ \t]*([A-Za-z_][\w.\- \t]*?)[ \t]*\]\]?[ \t]*(?:#.*)?$", re.MULTILINE)
_WORD = r"""(?:[\w-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')"""
_KEY = re.compile(rf"^[ \t]*{_WORD}(?:[ \t]*\.[ \t]*{_WORD})*[ \t]*=", re.MULTILINE)
# A line that sets the agency, the year or last year's folder. No section has such a key; where a section takes names
# of any kind ([judul_kolom]), they stand in quotes, and a heading is not explained by a year.
_TOP = re.compile(
    r"""^[ \t]*(?:(?:opd|tahun_lalu)[ \t]*=[ \t]*(?!\"{3}|'{3})["']|tahun[ \t]*=[ \t]*["']?[ \t]*[0-9]).*$""",
    re.MULTILINE,
)


def read_source(text: str) -> dict[str, Any]:
    """The data of a lkjip.toml; sections that stand more than once are one.

    TOMLDecodeError where a part is no TOML, with the line of the whole text; Twice where a key has two contents.
    """
    text = text.replace("\r\n", "\n")
    first = _SECTION.search(text)
    tops = list(_TOP.finditer(text, first.end())) if first else []
    if not tops:
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError:
            pass
    found: dict[str, Any] = {}
    for at in tops:
        text = text[: at.start()] + " " * len(at[0]) + text[at.end() :]
    for part in _parts(text):
        merge(found, _read(part))
    for at in tops:
        merge(found, tomllib.loads(_below(text, at.start()) + at[0]))
    return found


def _parts(text: str) -> Iterator[str]:
    """The text section by section, each behind as many line ends as stand before it: faults keep their line."""
    starts = [0, *(found.start() for found in _SECTION.finditer(text)), len(text)]
    for start, end in itertools.pairwise(starts):
        yield _below(text, start) + text[start:end]


def _read(part: str) -> dict[str, Any]:
    """One section; where TOML does not take it, key by key, for a key may stand more than once in it."""
    try:
        return tomllib.loads(part)
    except tomllib.TOMLDecodeError as fault:
        section = _SECTION.search(part)
        start = section.end() if section else 0
        starts = [start, *(found.start() for found in _KEY.finditer(part, start)), len(part)]
        body: dict[str, Any] = {}
        try:
            for one, end in itertools.pairwise(starts):
                merge(body, tomllib.loads(_below(part, one) + part[one:end]), section[1] if section else "")
        except tomllib.TOMLDecodeError:
            raise fault from None
        return _under(section[0].strip(), body) if section else body


def _under(heading: str, body: dict[str, Any]) -> dict[str, Any]:
    """The data of a section whose keys have been read: "[kinerja.polaritas]", "[[bacaan]]"."""
    whole = tomllib.loads(heading)
    at: Any = whole
    while at:
        at = at[0] if isinstance(at, list) else next(iter(at.values()))
    at.update(body)
    return whole


def _below(text: str, at: int) -> str:
    return "\n" * text.count("\n", 0, at)
