"""Whether two names mean one agency: spelled out or shortened, with or without the region, with slips of typing.

"Dinas PUPR Kab. X", "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG KABUPATEN X"; "Disdukcapil", "Bappeda", "DP3AP2KB".
"""

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from lkjip_xl.recognise.words import words_of

SHORT = {"kab": "kabupaten", "kec": "kecamatan", "prov": "provinsi", "prop": "provinsi", "propinsi": "provinsi",
         "kel": "kelurahan", "bag": "bagian"}  # fmt: skip
# what is always written as a whole, and shortenings that keep no piece of a word
WHOLE = (
    ("dewan perwakilan rakyat daerah", "dprd"), ("setwan", "sekretariat dprd"),
    ("sekretariat dewan", "sekretariat dprd"), ("setda", "sekretariat daerah"), ("dispendik", "dinas pendidikan"),
    ("satuan polisi pamong praja", "satpol pp"), ("satuan pol pp", "satpol pp"),
)  # fmt: skip
REGIONS = frozenset({"kabupaten", "kota", "provinsi"})
SILENT = frozenset({"dan", "kepala", "plt", "kantor", "pemerintah", "serta"})
BODIES = frozenset({"dinas", "badan"})  # left out before a shortened name: "Kesbangpol"
PLACES = frozenset({"kecamatan", "kelurahan", "puskesmas", "distrik", "desa"})  # told apart by every word
PIECES = {
    "dinas": ("dis", "din"),
    "badan": ("ba",),
    "sekretariat": ("set",),
}  # shortened otherwise than by a beginning or a middle
CUT = 3  # letters of a word that is cut short, at least one more
LONG = 5  # letters from which on one slip of typing is forgiven
PIECE = 5  # letters that a shortened name keeps of one word, at the most


@lru_cache(maxsize=20_000)
def same_agency(one: str, other: str) -> bool:
    """One agency under two names: word for word in order, shortened, or one of them cut short.

    "Dinas Sosial Kota X" and "Dinas Perhubungan Kota X" differ in one word only, and that one decides; so does a region
    that both name. True where either names nothing; "Dinas" alone is no name.
    """
    a, b = _core(one), _core(other)
    if not a or not b:
        return True
    (mine, here), (theirs, there) = _split(a), _split(b)
    if here and there and not _same_region(here, there):
        return False
    if set(mine) <= BODIES or set(theirs) <= BODIES:
        return mine == theirs
    pairs = [(mine, theirs), *_without_body(mine, theirs)]
    return any(_aligned(x, y, here or there, x[0] in PLACES) for x, y in pairs)


def _core(name: str) -> tuple[str, ...]:
    words = [SHORT.get(w, w) for w in words_of(name) if w not in SILENT]
    text = f" {' '.join(words)} "
    for long, short in WHOLE:
        text = text.replace(f" {long} ", f" {short} ")
    return tuple(text.split())


def _split(words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The name, and the region at its end: from the last word for a region on, for a name of two words at least."""
    at = max((n for n, w in enumerate(words) if w in REGIONS and n > 1 - (words[0] not in BODIES)), default=len(words))
    return words[:at], words[at:]


def _same_region(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return len(one) == len(other) and all(_one_word(a, b) for a, b in zip(one, other, strict=True))


def _one_word(one: str, other: str) -> bool:
    """The same word, cut short ("Lingk.", "Pengelola"), or with a slip."""
    short, long = sorted((one, other), key=len)
    if one == other or (len(short) > CUT and long.startswith(short) and short not in BODIES):
        return True
    return len(one) > LONG and len(other) > LONG and DamerauLevenshtein.distance(one, other) <= 1


def _without_body(a: tuple[str, ...], b: tuple[str, ...]) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """ "Kesbangpol" beside "Badan Kesatuan Bangsa dan Politik"."""
    if a[0] in BODIES and b[0] not in BODIES and len(a) > 1:
        return [(a[1:], b)]
    return [(a, b[1:])] if b[0] in BODIES and a[0] not in BODIES and len(b) > 1 else []


@lru_cache(maxsize=50_000)
def _aligned(a: tuple[str, ...], b: tuple[str, ...], region: tuple[str, ...], place: bool) -> bool:
    """Both read from the left: word beside word, or one word beside the words that it shortens. What stands behind the
    whole of one ("dan Kebudayaan", "per program") need not stand in the other, but for names of places: there only the
    region may, without the word for it."""
    if not a or not b:
        rest = a or b
        return not rest or not place or all(w in region for w in rest)
    if (_one_word(a[0], b[0]) or _initial(a[0], b[0])) and _aligned(a[1:], b[1:], region, place):
        return True
    for left, right in ((a, b), (b, a)):
        for taken in _shortens(_spelled(left[0]), right):
            if _aligned(left[1:], right[taken:], region, place):
                return True
    return False


def _initial(one: str, other: str) -> bool:
    """ "P" and "K" of "Dinas P dan K"."""
    return len(one) != len(other) and min(len(one), len(other)) == 1 and one[0] == other[0]


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
