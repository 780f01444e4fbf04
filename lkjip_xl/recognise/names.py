"""Names of programs, kegiatan, sasaran and indikator: normalised, compared, paired.

The same indicator stands in three wordings with typos, and two indicators may differ in one decisive word
("PNS" and "PPPK", "kenaikan" and "penurunan"). So names are compared by their stems, order left out,
typos forgiven, and a pair that differs in a decisive word is never alike.
"""

import re
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from lkjip_xl.recognise.stems import DECISIVE, FILLERS, LONG_FORMS, SPELLINGS, decisive_group, stem

DECISIVE_MOST = 0.45  # what a pair that differs in a decisive word can reach
_NUMBERING = re.compile(
    r"^(?:[0-9]+(?:\.[0-9]+)+\.?\s+|\(?(?:[0-9]{1,3}|[a-z]|[ivx]{1,5})[.)](?![0-9])\s*|[-•*▪►●✓]+\s*)+"
)
_PAREN = re.compile(r"\(([^()]*)\)")
_WORD = re.compile(r"[a-z0-9%]+")


@lru_cache(maxsize=50_000)
def normalise(text: str) -> str:
    """A name in plain words: lower case, one spelling, abbreviations opened or closed, numbering off.

    "1. Prosentase Aparatur Sipil Negara (ASN) & Standart" -> "persentase asn dan standar".
    """
    low = text.casefold().replace("\xa0", " ")
    low = " ".join(low.split())
    low = _NUMBERING.sub("", low)
    low = low.replace("&", " dan ").replace("%", " persen ").replace("/", " ").replace("-", " ")
    low = _PAREN.sub(lambda m: f" {m[1]} ", low)
    low = " ".join(_WORD.findall(low.replace("'", "")))
    words = [SPELLINGS.get(w, w) for w in low.split()]
    low = f" {' '.join(words)} "
    for long, short in LONG_FORMS:
        low = low.replace(f" {long} ", f" {short} ")
    kept: list[str] = []
    for word in low.split():
        if not kept or kept[-1] != word:  # "asn (asn)"
            kept.append(word)
    return " ".join(kept)


@lru_cache(maxsize=50_000)
def stems_of(text: str) -> tuple[str, ...]:
    """The stems of the words that carry meaning, in order; of a name with none, all its words."""
    words = normalise(text).split()
    # the bare noun "tingkat" is a level; "meningkat" and "peningkatan" say that something rises
    kept = tuple("taraf" if w == "tingkat" else stem(w) for w in words if w not in FILLERS)
    return kept or tuple(words)


@lru_cache(maxsize=200_000)
def similarity(a: str, b: str) -> float:
    """How alike two names are, 0 (nothing in common) to 1 (the same words). Symmetric.

    Each stem is weighed by its length class and matched to its best counterpart; a number, or a word of a
    decisive pair, that the other name contradicts holds the result at DECISIVE_MOST or below.
    """
    if normalise(a) == normalise(b):
        return 1.0
    left, right = stems_of(a), stems_of(b)
    if not left or not right:
        return 0.0
    score = _overlap(left, right)
    if sorted(left) == sorted(right):
        score = 0.99 if left == right else 0.96
    return min(score, DECISIVE_MOST) if _contradict(left, right) else min(score, 0.99)


def _overlap(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    """Dice over weighed stems; near stems (typos) count in part."""
    one, other = tuple(dict.fromkeys(left)), tuple(dict.fromkeys(right))
    total = sum(map(_weight, one)) + sum(map(_weight, other))
    free = list(other)
    shared = 0.0
    for exact in (True, False):
        for word in one if exact else [w for w in one if w not in other]:
            best, rate = _nearest(word, free, exact)
            if best is not None:
                free.remove(best)
                shared += rate * (_weight(word) + _weight(best))
    return shared / total if total else 0.0


def _nearest(word: str, free: list[str], exact: bool) -> tuple[str | None, float]:
    if exact:
        return (word, 1.0) if word in free else (None, 0.0)
    best, rate = None, 0.0
    for other in free:
        now = _alike(word, other)
        if now > rate:
            best, rate = other, now
    return best, rate


@lru_cache(maxsize=100_000)
def _alike(a: str, b: str) -> float:
    """Whether two stems are one word with a typo: 0 or 0.8 and more."""
    if len(a) < 4 or len(b) < 4 or a.isdigit() or b.isdigit() or a in DECISIVE or b in DECISIVE:
        return 0.0
    if len(a) >= 5 and len(b) >= 5 and (a.startswith(b) or b.startswith(a)) and abs(len(a) - len(b)) <= 3:
        return 0.9
    limit = 1 if min(len(a), len(b)) < 8 else 2
    distance = DamerauLevenshtein.distance(a, b, score_cutoff=limit)
    return 0.0 if distance > limit else 1.0 - 0.1 * distance


def _weight(word: str) -> float:
    """Words that any indicator may begin with ("persentase", "jumlah") say little."""
    if word in _LIGHT:
        return 0.4
    return 1.0 if len(word) > 3 or word in DECISIVE else 0.7


_LIGHT = frozenset(stem(w) for w in (
    "persentase", "jumlah", "taraf", "nilai", "indeks", "rata", "program", "kegiatan", "sub", "terwujudnya",
    "tersedianya", "terlaksananya", "cakupan", "daerah", "kabupaten", "kota", "provinsi", "pemerintah", "memiliki",
    "telah", "opd", "asn",
))  # fmt: skip


def _contradict(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """True when a decisive word or a number stands on both sides and differs, or negation on one."""
    mine, theirs = set(left) - set(right), set(right) - set(left)
    groups = {decisive_group(w) for w in mine} & {decisive_group(w) for w in theirs}
    if groups - {None}:
        return True
    numbers = {w for w in left if w.isdigit()}, {w for w in right if w.isdigit()}
    if numbers[0] != numbers[1] and numbers[0] and numbers[1] and not _years_only(numbers[0] ^ numbers[1]):
        return True
    return ("tidak" in mine) != ("tidak" in theirs)


def opposed(a: str, b: str) -> bool:
    """True when a decisive word sets two names apart, however alike they are (PNS and PPPK, naik and turun)."""
    return _contradict(stems_of(a), stems_of(b))


def _years_only(words: set[str]) -> bool:
    return all(re.fullmatch(r"(?:19|20)[0-9]{2}", w) for w in words)
