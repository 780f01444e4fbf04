"""How accounts of belanja nest: by code, else by dotted numbers, the column of the text, bold, the usual groups.

An account under nothing is the first of its kegiatan; wrongly nested accounts would be counted twice in a total.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lkjip_xl.recognise.codes import is_parent, normalise_code
from lkjip_xl.recognise.words import words_of

_WHOLE = frozenset({"belanja", "belanja daerah", "pendapatan", "pendapatan daerah", "pembiayaan", "pembiayaan daerah"})
_GROUPS = frozenset({
    "belanja operasi", "belanja modal", "belanja tidak terduga", "belanja tak terduga", "belanja transfer",
    "belanja langsung", "belanja tidak langsung", "pendapatan asli daerah", "pendapatan transfer", "dana perimbangan",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Account:
    """What a row shows of an account's depth. number: dotted numbering ("1.1.2") or ""."""

    name: str
    code: str = ""
    number: str = ""
    col: int = 0
    bold: bool = False

    @property
    def rank(self) -> int:
        """1 for the whole of belanja, 2 for its groups by law, 3 for what lies below."""
        name = " ".join(words_of(self.name))
        return 1 if name in _WHOLE else 2 if name in _GROUPS else 3


def run_together(codes: Sequence[str]) -> dict[str, str]:
    """Accounts written without dots ("4", "41", "41201"): each with dots where a shorter one of the table ends.

    {} where the codes are no such accounts.
    """
    whole = {c for c in codes if c.isdigit() and c[0] in "4567"}
    long = [c for c in whole if len(c) > min(map(len, whole), default=0)]
    if len(whole) < 3 or len(whole) < len(set(codes)) or max(map(len, whole)) < 3 or not long:
        return {}
    found: dict[str, str] = {}
    for code in sorted(whole, key=len):
        above = max((c for c in found if code.startswith(c)), key=len, default="")
        found[code] = f"{found[above]}.{code[len(above) :]}" if above else code
    return found if sum("." in found[c] for c in long) >= 0.7 * len(long) else {}


_LEAD = re.compile(
    r"^((?:\d{1,2}|X)(?:\.(?:\d{1,5}|XX?))*)\.?(?:\s*[-–:]\s*|\s+|(?<=\.\d\d)(?=[A-Z])|(?<=\.\d{4})(?=[A-Z]))"
    r"(?=\S*[^\W\d_])(\S.*)$"
)
ENOUGH = 2
DEEP = 3  # parts of a code that is none but of the program tree


def coded_names(names: Mapping[int, str]) -> dict[int, tuple[str, str]]:
    """Row -> (code, name) for names that begin with a code; {} unless codes that are no mere numbering are there."""
    found = {row: (m[1], m[2]) for row, name in names.items() if (m := _LEAD.match(name)) and normalise_code(m[1])}
    sure = [code for code, _ in found.values() if _is_code(code)]
    alone = len(names) == 1 and any(len(code.split(".")) >= DEEP for code in sure)  # a table of one row
    if (len(sure) < ENOUGH and not alone) or len(found) < 0.5 * len(names):
        return {}
    heads = {code.split(".")[0] for code in sure}
    return {row: pair for row, pair in found.items() if pair[0].split(".")[0] in heads}


def _is_code(code: str) -> bool:
    """ "5.03.02" or "5.1.02", but no "1.1.2": two figures in a part, or an account of belanja."""
    parts = code.split(".")
    account = parts[0] in ("4", "5", "6", "7") and len(parts) > 1 and parts[1] in ("1", "2", "3", "4")
    return account or (len(parts) >= 3 and len(parts[1]) == 2)


def is_above(a: Account, b: Account) -> bool:
    """Whether account b lies under account a, which stands somewhere before it."""
    if a.code and b.code:
        return is_parent(a.code, b.code)
    if a.number and b.number:
        return is_parent(a.number, b.number)
    if a.col != b.col:
        return a.col < b.col
    if a.rank != b.rank:
        return a.rank < b.rank
    return a.bold and not b.bold
