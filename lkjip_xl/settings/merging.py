"""What a key of lkjip.toml holds when it is written more than once: the one rule, for the file itself and for the
lines that are proposed."""

from collections.abc import Mapping
from typing import Any

# contents that are put together, one after the other; any other key may stand twice only with the same content
LISTS = frozenset({"nama.sama", "nama.berbeda", "penandatangan", "bacaan"})
_SAYS_NOTHING = {"tahun": 0}  # besides an empty text or list


class Twice(ValueError):
    """A key that stands twice with two contents."""


def merge(into: dict[str, Any], more: Mapping[str, Any], section: str = "") -> None:
    """Puts what stands later to what stands before, sections into sections. Twice names the key with its section.

    section: where both stand, "nama"; "" at the top of the file.
    """
    for key, value in more.items():
        name = f"{section}.{key}" if section else key
        old = into.get(key)
        if isinstance(value, dict) and isinstance(old, dict):
            merge(old, value, name)
        else:
            into[key] = combined(name, old, value) if key in into else value


def combined(name: str, old: Any, new: Any) -> Any:
    """One content of two: lists of LISTS are put together, what is empty yields to what is not; else Twice."""
    if isinstance(old, list) and isinstance(new, list) and name in LISTS:
        return [*old, *(one for one in new if one not in old)]
    if old == new or _empty(name, new):
        return old
    if _empty(name, old):
        return new
    raise Twice(name)


def _empty(name: str, value: Any) -> bool:
    return not value.strip() if isinstance(value, str) else value == _SAYS_NOTHING.get(name, [])
