"""What a broken figure could have been: every value one keystroke away that the grammar accepts.

A person drops a key, hits one twice, hits its neighbour, or swaps two. On the numeric keypad 0 and 3 lie
beside the point, so "8.840.8700726" is most likely 8.840.870.726. Letters that look like digits (O, l, I)
count as the digit. The values are ranked by how easily the slip is made, the likeliest first.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from lkjip_xl.recognise.grammar import numerals

KEEP = 5
_SIGNS = ".,"
_DIGITS = "0123456789"
_LOOKALIKE = str.maketrans({"O": "0", "o": "0", "Q": "0", "l": "1", "I": "1", "|": "1", "i": "1"})
_BESIDE_POINT = {"0": 1.0, "3": 2.0}  # keypad keys next to the point
Edit = tuple[float, str]


def candidates(body: str, decimals_most: int = 4) -> tuple[Decimal, ...]:
    """Values one keystroke from a broken figure, at most five, the most plausible first.

    body: digits, separators and stray characters, without Rp and unit. decimals_most: more digits behind
    the decimal sign than this are not plausible (rupiah: 2).
    """
    plain = body.translate(_LOOKALIKE)
    if plain != body and (alike := numerals(plain)):
        return tuple(dict.fromkeys(one.value for one in alike))
    best: dict[Decimal, float] = {}
    for cost, text in edits(plain):
        for one in numerals(text):
            if one.odd or one.decimals > decimals_most or (one.decimals == 3 and decimals_most < 3):
                continue
            cost_here = cost + (0.5 if one.thousands == "," or one.decimal == "." else 0.0) + 0.2 * one.decimals
            if cost_here < best.get(one.value, 99.0):
                best[one.value] = cost_here
    ranked = sorted(best.items(), key=lambda pair: (pair[1], pair[0]))
    if ranked:  # what takes a much less likely slip than the best is no candidate
        ranked = [pair for pair in ranked if pair[1] <= ranked[0][1] + 2.5]
    return tuple(value for value, _ in ranked[:KEEP])


def edits(text: str) -> Iterator[Edit]:
    """(cost, text) of every text that one keystroke turns into the given one."""
    yield from _deleted(text)
    yield from _swapped(text)
    yield from _replaced(text)
    yield from _inserted(text)


def _deleted(text: str) -> Iterator[Edit]:
    for i, char in enumerate(text):
        twin = char in text[max(0, i - 1) : i] + text[i + 1 : i + 2]
        odd = char not in _DIGITS + _SIGNS
        yield (0.5 if odd else 1.2 if twin else 2.2 if char in _SIGNS else 2.5), text[:i] + text[i + 1 :]


def _swapped(text: str) -> Iterator[Edit]:
    for i in range(len(text) - 1):
        if text[i] != text[i + 1]:
            sign = text[i] in _SIGNS or text[i + 1] in _SIGNS
            yield (1.5 if sign else 2.5), text[:i] + text[i + 1] + text[i] + text[i + 2 :]


def _replaced(text: str) -> Iterator[Edit]:
    for i, char in enumerate(text):
        for new in _DIGITS + _SIGNS:
            if new != char:
                yield _replace_cost(char, new), text[:i] + new + text[i + 1 :]


def _replace_cost(old: str, new: str) -> float:
    if old in _SIGNS and new in _SIGNS:
        return 1.0
    if new == ".":
        return _BESIDE_POINT.get(old, 3.0) if old in _DIGITS else 0.8
    if old in _SIGNS:
        return 2.5 if new in _BESIDE_POINT else 4.0
    return 2.0 if old not in _DIGITS else 3.5


def _inserted(text: str) -> Iterator[Edit]:
    for i in range(len(text) + 1):
        for new in _SIGNS:
            yield (1.1 if new == "." else 2.2), text[:i] + new + text[i:]
        for new in _DIGITS:
            twin = new in text[max(0, i - 1) : i] + text[i : i + 1]
            yield (2.6 if twin else 3.4), text[:i] + new + text[i:]


def looks_broken(body: str) -> bool:
    """Whether digits and signs that the grammar refuses were meant as one figure."""
    digits = sum(ch in _DIGITS for ch in body)
    return digits >= 2 and bool(re.fullmatch(r"[0-9OoQlI|][0-9OoQlI|.,;:'`]*", body)) and digits * 2 >= len(body)
