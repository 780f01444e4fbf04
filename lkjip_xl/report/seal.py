"""JSON reports that carry a fingerprint of themselves: the next run can tell whether somebody has changed them."""

import json
import re
from collections.abc import Mapping
from typing import Any

KEY = "sidik"
_SEAL = re.compile(rf'"{KEY}": "([0-9a-f]{{64}})"\s*\}}\s*\Z')


def sealed(data: Mapping[str, Any]) -> str:
    """The data as JSON text with the fingerprint as its last key, indented, ending in a newline."""
    bare = json.dumps({**data, KEY: ""}, ensure_ascii=False, indent=1) + "\n"
    before, _, after = bare.rpartition('""')
    return f'{before}"{_print(bare)}"{after}'


def has_seal(text: str) -> bool:
    """Whether a text bears a fingerprint of its own, be it right or not."""
    return _SEAL.search(text) is not None


def is_unchanged(text: str) -> bool:
    """Whether a text is to the letter as `sealed` made it; False for what has no fingerprint."""
    found = _SEAL.search(text)
    return found is not None and _print(text[: found.start(1)] + text[found.end(1) :]) == found[1]


def _print(text: str) -> str:
    import hashlib  # only where something is sealed: a check alone starts without it

    return hashlib.sha256(text.encode("utf-8")).hexdigest()
