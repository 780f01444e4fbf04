"""Cuts a text into what stands before a figure, the figure itself, and what stands behind it.

"Rp. (1.234.000),-" is rupiah, negative, 1.234.000; "maksimal 1 % (semester I)" has a bound, a unit and a remark.
"""

import re
from dataclasses import dataclass

from lkjip_xl.recognise.grammar import numerals, tidy

_LEAD = re.compile(
    r"(?:(?P<rp>rp|idr)|(?P<low>≥|>=|=>|>|minimal|minimum|min\.?|paling sedikit|sekurang-kurangnya|lebih dari|di ?atas)"
    r"|(?P<high>≤|<=|=<|<|maksimal|maksimum|maks\.?|max\.?|paling banyak|paling lama|kurang dari|di ?bawah)"
    r"|(?P<about>±|\+\s*/?\s*-|~|≈|kurang lebih|lebih kurang|kira[ -]kira|sekitar|hampir|lk\.)"
    r"|(?P<word>nilai|skor|indeks|sebesar|sebanyak|sejumlah|total|jumlah)|(?P<minus>-|–)|(?P<paren>\()|[@.:=,'\s+]+)",
    re.IGNORECASE,
)
_BODY = re.compile(r"[0-9](?:[0-9.,]|[OoQlI|](?=[0-9.,OoQlI|]))*")
_REMARK = re.compile(r"\s*\(([^()]*)\)\s*\.?$")
_CENTS = re.compile(r"^(?:[.,]\s*(?:-+|=)|=)\s*")
_SPACED = re.compile(r"(?<=[0-9])\s+(?=[.,][0-9]{3}(?![0-9]))|(?<=[0-9][.,])\s+(?=[0-9]{3}(?![0-9]))")
_SPACE_GROUPS = re.compile(r"[0-9]{1,3}(?: [0-9]{3}){2,}(?![0-9.]| [0-9])")


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text cut up: what stands before the figure, the figure, what stands behind it."""

    body: str
    rest: str
    rupiah: bool = False
    negative: bool = False
    bound: str = ""  # "paling sedikit", "paling banyak"
    about: bool = False  # "±95", "sekitar 95": not measured to the digit
    remark: str = ""
    notes: tuple[str, ...] = ()


def cut(plain: str) -> Pieces | None:
    """The parts of a tidy text around its first figure; None when it does not begin as a figure would."""
    at, marks, notes = 0, {}, []
    while at < len(plain) and not plain[at].isdigit():
        lead = _LEAD.match(plain, at)
        if lead is None or lead.end() == at:
            return None
        marks.update({k: v for k, v in lead.groupdict().items() if v})
        at = lead.end()
    if at == len(plain):
        return None
    tail, remark = plain[at:], ""
    if "paren" not in marks and (found := _REMARK.search(tail)) and found.start() > 0:
        tail, remark = tail[: found.start()], found[1].strip()
    if (joined := join_spaced(tail)) != tail:
        tail = joined
        notes.append("ada spasi di tengah angka")
    match = _BODY.match(tail)
    if match is None:
        return None
    body, rest = match[0], tail[match.end() :]
    if body[-1] in ".," and not rest[:1].isdigit():
        kept = body.rstrip(".,")
        rest, body = body[len(kept) :] + rest, kept
    return _finish(body, rest, remark, marks, notes)


def _grouped(body: str) -> bool:
    found = numerals(body.rstrip(".,"))
    return bool(found) and found[0].thousands != "" and body.count(found[0].thousands) >= 2


def _finish(body: str, rest: str, remark: str, marks: dict[str, str], notes: list[str]) -> Pieces:
    rest = _CENTS.sub("", rest).lstrip(".,")
    negative = "minus" in marks
    if "paren" in marks:
        closed = rest.lstrip().startswith(")") or rest.rstrip().endswith(")")
        negative = negative or closed
        rest = rest.replace(")", " ", 1)
    if re.fullmatch(r"\s*-\s*", rest):  # "1.234-" is below zero, "Rp 1.234 -" ends as "Rp 1.234,-" does
        negative, rest = negative or "rp" not in marks, ""
    bound = "paling sedikit" if "low" in marks else "paling banyak" if "high" in marks else ""
    return Pieces(body, rest.strip(), "rp" in marks, negative, bound, "about" in marks, remark, tuple(notes))


def qualified(text: str) -> str:
    """What stands before a figure and makes it no exact one: "kira-kira", "paling sedikit", "paling banyak", or ""."""
    pieces = cut(tidy(text))
    if pieces is None:
        return ""
    return "kira-kira" if pieces.about else pieces.bound


def join_spaced(text: str) -> str:
    """The text without the spaces inside its first figure ("4.165. 853.900", "1 234 567")."""
    found = _SPACE_GROUPS.search(text)
    if found and not any(ch.isdigit() for ch in text[: found.start()]):
        return text[: found.start()] + found[0].replace(" ", ".") + text[found.end() :]
    joined = _SPACED.sub("", text)
    first = re.search(r"[0-9][0-9.,]*", joined)
    return joined if joined != text and first and _grouped(first[0]) else text
