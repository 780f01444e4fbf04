"""The text of a lkjip.toml to plain data. A section may stand more than once, so that lines which the program proposes
can be pasted at the end of the file, whatever it holds already."""

import itertools
import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

_SECTION = re.compile(r"^[ \t]*\[\[?[ \t]*[A-Za-z_][\w.\- \t]*\]\]?[ \t]*(?:#.*)?$", re.MULTILINE)


class Twice(ValueError):
    """A key that stands twice with two contents."""


def read_source(text: str, lists: frozenset[str]) -> dict[str, Any]:
    """The data of a lkjip.toml; sections that stand more than once are one.

    lists: keys (with their sections, "nama.sama") whose contents are put together; any other key may stand twice
    only with the same content. TOMLDecodeError where a part is no TOML, with the line of the whole text; Twice.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        found: dict[str, Any] = {}
        for part in _parts(text):
            _merge(found, tomllib.loads(part), lists, "")
        return found


def _parts(text: str) -> Iterator[str]:
    """The text section by section, each behind as many line ends as stand before it: faults keep their line."""
    starts = [0, *(found.start() for found in _SECTION.finditer(text)), len(text)]
    for start, end in itertools.pairwise(starts):
        yield "\n" * text.count("\n", 0, start) + text[start:end]


def _merge(into: dict[str, Any], more: Mapping[str, Any], lists: frozenset[str], prefix: str) -> None:
    for key, value in more.items():
        name = f"{prefix}{key}"
        old = into.get(key)
        if isinstance(value, dict) and isinstance(old, dict):
            _merge(old, value, lists, f"{name}.")
        elif isinstance(value, list) and isinstance(old, list) and name in lists:
            old += [one for one in value if one not in old]
        elif key in into and old != value:
            raise Twice(name)
        else:
            into[key] = value
