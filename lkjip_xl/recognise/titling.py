"""Names written in capitals, the way that they stand in running text."""

import re
from collections.abc import Iterable

_LINKS = frozenset(["dan", "di", "ke", "dari", "untuk", "pada", "yang", "serta", "atau", "dengan", "dalam", "bagi"])
_SHORT = frozenset(["upt", "uptd", "rsud", "sdm", "asn", "dprd", "bkd", "bkpsdm", "pupr", "setda", "set", "tk"])


def in_small_letters(name: str, others: Iterable[str] = ()) -> str:
    """A name written in capitals the way that it stands in running text; one written otherwise stays as it is.

    others: the same name in other documents, which may show how it is written.
    """
    if not name.isupper():
        return name
    known = next((o for o in others if o.casefold() == name.casefold() and not o.isupper()), None)
    return known or " ".join(_small(w, n) for n, w in enumerate(name.split()))


def _small(word: str, at: int) -> str:
    low = word.casefold()
    if low in _SHORT or not re.search("[aeiou]", low) or re.fullmatch("[IVX]+", word):
        return word
    if at and low in _LINKS:
        return low
    return re.sub(r"[^\W\d_]+", lambda m: m[0].capitalize(), low)
