"""Amounts inside running text: "... 1. Urusan Kepegawaian dengan pagu anggaran Rp. 7.795.594.500 2. ...".

Only rupiah, percentages and large grouped figures are amounts; list numbers, years and counts are not.
"""

import re
from dataclasses import replace

from lkjip_xl.model import Amount, Form, Place, Quantity
from lkjip_xl.recognise.grammar import tidy
from lkjip_xl.recognise.reading import Expect, parse

_FIGURE = r"[0-9](?:[0-9.,]*[0-9])?"
_AMOUNT = re.compile(
    rf"(?P<rupiah>\b(?:rp|idr)\s*[.:]?\s*[-(]?\s*{_FIGURE}(?:,-)?(?:\s*(?:triliun|trilyun|miliar|milyar|juta|ribu|jt|[mt])\b)?)"
    rf"|(?P<percent>(?<![0-9.,/]){_FIGURE}\s*(?:%|persen\b))"
    r"|(?P<plain>(?<![0-9.,/])[0-9]{1,3}(?:[.,][0-9]{3}){2,}(?:[.,][0-9]{1,2})?(?![0-9]))",
    re.IGNORECASE,
)
_NEXT_ITEM = re.compile(r"(?<=[.,][0-9]{3})[.,]\s?[1-9]$")  # "Rp. 488.000.000.2. Urusan ...": the next list number
_LIST = re.compile(r"(?:^|(?<=[\s,;:.]))\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})[.)]\s+", re.IGNORECASE)
_JOINTS = r"\b(?:sebesar|senilai|sejumlah|sebanyak|yaitu|adalah|atau|dan)\b"
_TAIL = re.compile(rf"(?:{_JOINTS}|[\s(,;:=.–-])+$", re.IGNORECASE)
_HEAD = re.compile(r"^(?:[\s),;:.–-]|\b(?:dan|atau|serta)\b)+", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[a-z)])\.\s+(?=[A-Z])")
_LONGEST = 200


def amounts_in(text: str, place: Place) -> tuple[Amount, ...]:
    """The amounts of a text in order; `place.part` counts them from 1.

    The label is the words before the amount, without list number. Rupiah have the unit "Rp", percentages "%".
    """
    if not any(ch.isdigit() for ch in text):
        return ()
    plain = tidy(text)
    found: list[Amount] = []
    end, label = 0, ""
    for match in _AMOUNT.finditer(plain):
        own = _label(plain[end : match.start()])
        label = own or label
        quantity = _quantity(match, plain, replace(place, part=len(found) + 1))
        end = match.end()
        if quantity is not None:
            found.append(Amount(label, quantity))
    return tuple(found)


def _quantity(match: re.Match[str], plain: str, place: Place) -> Quantity | None:
    kind = "percent" if match["percent"] else "rupiah"
    text = _NEXT_ITEM.sub("", match[0]) if plain[match.end() : match.end() + 1] in (".", ")") else match[0]
    one = parse(text.replace("(", ""), Expect(kind))
    if one.form not in (Form.NUMBER, Form.BROKEN):
        return None
    return Quantity(place, one.form, one.value, match[0].strip(), one.unit, one.decimals, one.sure, one.candidates,
                    one.factor, note=one.note)  # fmt: skip


def _label(words: str) -> str:
    """The words that name an amount: what stands after the last list number, without joints at the ends."""
    marks = list(_LIST.finditer(words))
    words = words[marks[-1].end() :] if marks else words
    words = _SENTENCE.split(words)[-1]
    words = _HEAD.sub("", _TAIL.sub("", words))
    return words[-_LONGEST:].strip()
