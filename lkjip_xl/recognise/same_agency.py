"""Whether two names mean one agency: spelled out or shortened, with or without the region, with slips of typing.

"Dinas PUPR Kab. X", "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG KABUPATEN X"; "Disdukcapil", "Bappeda", "DP3AP2KB".
"""

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from lkjip_xl.recognise.words import words_of

SHORT = {"kab": "kabupaten", "kec": "kecamatan", "prov": "provinsi", "prop": "provinsi", "propinsi": "provinsi",
         "kel": "kelurahan"}  # fmt: skip
REGIONS = frozenset({"kabupaten", "kota", "provinsi"})
SILENT = frozenset({"dan", "kepala", "plt", "kantor", "pemerintah", "serta"})
BODIES = frozenset({"dinas", "badan"})  # left out before a shortened name: "Kesbangpol"
PIECES = {
    "dinas": ("dis", "din"),
    "badan": ("ba",),
    "sekretariat": ("set",),
}  # shortened otherwise than by a beginning or a middle
LONG = 5  # letters from which on one slip of typing is forgiven
PIECE = 5  # letters that a shortened name keeps of one word, at the most
SHORTEST = 3  # letters of a shortened name: of fewer every other would do


@lru_cache(maxsize=20_000)
def same_agency(one: str, other: str) -> bool:
    """One agency under two names: the words of the shorter are all in the longer, or shorten it.

    "Dinas Sosial Kota X" and "Dinas Perhubungan Kota X" differ in one word only, and that one decides. True where
    either names nothing.
    """
    a, b = _core(one), _core(other)
    if not a or not b:
        return True
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if all(any(_one_word(w, v) for v in long) for w in short):
        return True
    return _aligned(a, b) or any(_aligned(*pair) for pair in _without_body(a, b))


def _core(name: str) -> tuple[str, ...]:
    words = [SHORT.get(w, w) for w in words_of(name) if w not in SILENT]
    text = " ".join(words).replace("dewan perwakilan rakyat daerah", "dprd")  # else "Sekretariat Daerah" is part of it
    return tuple(text.split())


def _one_word(one: str, other: str) -> bool:
    return one == other or (len(one) > LONG and DamerauLevenshtein.distance(one, other) <= 1)


def _without_body(a: tuple[str, ...], b: tuple[str, ...]) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """ "Kesbangpol Kota X" beside "Badan Kesatuan Bangsa dan Politik Kota X"."""
    if a[0] in BODIES and b[0] not in BODIES:
        return [(a[1:], b)]
    return [(a, b[1:])] if b[0] in BODIES and a[0] not in BODIES else []


@lru_cache(maxsize=50_000)
def _aligned(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Both read from the left: word beside word, or one word beside the words that it shortens; what stands
    behind the whole of one (a region, "per program") need not stand in the other."""
    if not a or not b:
        return True
    if _one_word(a[0], b[0]) and _aligned(a[1:], b[1:]):
        return True
    if _region_shortened(a, b) or _region_shortened(b, a):
        return True
    for left, right in ((a, b), (b, a)):
        if len(left[0]) >= SHORTEST or len(left) > 1:
            for taken in _shortens(_spelled(left[0]), right):
                if _aligned(left[1:], right[taken:]):
                    return True
    return False


def _region_shortened(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """ "Sumut" or "Provsu" for "Provinsi Sumatera Utara"."""
    if len(a) != 1 or b[0] not in REGIONS or len(b) < 2:
        return False
    name, rest = a[0].removeprefix("prov").removeprefix("kab"), b[1:]
    return len(rest) in _shortens(name, rest) or (name != a[0] and len(name) > 1 and rest[0].startswith(name))


def _shortens(word: str, rest: Sequence[str]) -> list[int]:
    """How many of the words at the head of `rest` a word may shorten, two at least, all of them used: each by a piece
    of it and never whole, at its beginning or two letters long and more."""
    found: list[int] = []
    if word in BODIES | REGIONS:
        return found

    def go(left: str, at: int) -> None:
        if not left:
            if at > 1:
                found.append(at)
            return
        if at == len(rest) or rest[at] in REGIONS:
            return
        full = rest[at]
        for size in range(min(len(left), len(full) - 1, PIECE), 0, -1):
            piece = left[:size]
            if full.startswith(piece) or (size > 1 and piece in full):
                go(left[size:], at + 1)
        for piece in PIECES.get(full, ()):
            if left.startswith(piece):
                go(left[len(piece) :], at + 1)

    go(word, 0)
    return sorted(set(found))


def _spelled(word: str) -> str:
    """Digits of a shortened name repeat the letter before them: "dp3a" is "dpppa"."""
    out = ""
    for ch in word:
        out += out[-1] * (int(ch) - 1) if ch.isdigit() and out and ch != "0" else ch
    return out
