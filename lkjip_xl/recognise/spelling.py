"""What a written word may stand for: the known words that it abbreviates, misspells or runs together.

"Keg." is kegiatan, "Jml" jumlah, "MRT" maret, "Relisasi" realisasi, "targetkinerja" two words. Nothing here
knows what a word means; the vocabulary gives the words, in the order in which it prefers them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rapidfuzz.distance import DamerauLevenshtein

VOWELS = frozenset("aiueo")
READINGS = 4  # of one word that are tried
SHORT = 6  # letters from which on a word may hold a slip anywhere
SLIPS_TWO = 12  # letters from which on it may hold two
CONSONANTS = 2  # the kind of shortening that keeps all consonants
PART = 4  # letters of the words that were run together


@dataclass(frozen=True, slots=True, eq=False)
class Speller:
    """The known words and how much each is worth (0 most): words that are a heading on their own come first."""

    worth: Mapping[str, int]
    whole: frozenset[str] = frozenset()  # words that are never read as another
    cache: dict[tuple[str, bool], tuple[tuple[str, ...], ...]] = field(default_factory=dict)

    def readings(self, word: str, dotted: bool = False) -> tuple[tuple[str, ...], ...]:
        """What the word may be, likeliest first, each as one word or several; () where it is only itself."""
        key = (word, dotted)
        found = self.cache.get(key)
        if found is None:
            found = tuple(self._readings(word, dotted))
            if len(self.cache) < 50_000:
                self.cache[key] = found
        return found

    def _readings(self, word: str, dotted: bool) -> Iterable[tuple[str, ...]]:
        if word in self.whole or not word.isalpha() or len(word) < 2:
            return []
        short = self._meant(word, dotted)
        if short:
            return [(w,) for w in short]
        if word in self.worth:
            return []
        if slips := self._slipped(word):
            return [(w,) for w in slips]
        parts = self._parted(word)
        return [parts] if parts else []

    def _meant(self, word: str, dotted: bool) -> list[str]:
        """The words that this one shortens."""
        if word in self.worth and len(word) > 4:
            return []
        ranked = [(kind, self.worth[k], len(k), k) for k in self.worth if (kind := shortens(word, k, dotted))]
        if len(word) < 3 and not dotted:
            ranked = [one for one in ranked if one[0] == CONSONANTS]  # "kd", but not "pe"
        best = min((kind for kind, *_ in ranked), default=0)
        return [k for kind, *_, k in sorted(ranked) if kind == best][:READINGS]

    def _slipped(self, word: str) -> list[str]:
        """The words one slip of the typist away (two in long words), the nearest only."""
        if len(word) < SHORT - 1:
            return []
        limit = 2 if len(word) >= SLIPS_TWO else 1
        near: list[tuple[int, int, str]] = []
        for known, worth in self.worth.items():
            if len(known) < SHORT or abs(len(known) - len(word)) > limit:
                continue
            if len(word) < SHORT and (len(known) != SHORT or known[0] != word[0]):
                continue  # of a short word a letter was left out, no more
            distance = DamerauLevenshtein.distance(word, known, score_cutoff=limit)
            if distance == 2 and len(word) == len(known) and sorted(word) != sorted(known):
                continue  # two letters changed make another word: "pendapatan", "pencapaian"
            if distance <= limit:
                near.append((distance, worth, known))
        nearest = min((d for d, _, _ in near), default=0)
        return [k for d, _, k in sorted(near) if d == nearest][:READINGS]

    def _parted(self, word: str) -> tuple[str, ...]:
        """The known words that were written as one, as few as possible; () where it is not such a word."""
        if len(word) < 2 * PART - 1:
            return ()
        best: list[tuple[str, ...] | None] = [()] + [None] * len(word)
        for end in range(2, len(word) + 1):
            for start in range(max(0, end - 16), end - 1):
                before, part = best[start], word[start:end]
                if before is None or part not in self.worth or (len(part) < PART and part not in self.whole):
                    continue
                mine = best[end]
                if mine is None or len(before) + 1 < len(mine):
                    best[end] = (*before, part)
        found = best[len(word)] or ()
        return found if sum(len(p) >= PART for p in found) >= max(1, len(found) - 1) else ()


def shortens(short: str, word: str, dotted: bool) -> int:
    """How a word may be short for another: 1 its beginning, 2 its consonants, 3 the first of them, 4 its beginning
    and some of the consonants after it, 5 most of its consonants; 0 not at all."""
    if len(word) <= len(short) or word[0] != short[0] or not VOWELS & set(word[1:]):
        return 0
    if word.startswith(short):
        return 1
    stem = next((n for n, (a, b) in enumerate(zip(short, word, strict=False)) if a != b), len(short))
    rest = short[stem:]
    if any(c in VOWELS for c in rest) or not _within(rest, _frame(word[stem:])):
        return 0
    frame = [word[0], *_frame(word[1:])]
    if stem < 3 and any(c in VOWELS for c in short[1:]):
        return 0
    if list(short) == frame[: len(short)]:
        return CONSONANTS if len(short) == len(frame) else 3 if len(short) > 2 else 0
    if len(short) < 3:
        return 0
    return 4 if stem >= 3 else 5 if 10 * len(short) >= 6 * len(frame) else 0


def _frame(letters: str) -> list[str]:
    return [c for c in letters if c not in VOWELS]


def _within(letters: str, frame: Iterable[str]) -> bool:
    """The letters stand in the frame in this order."""
    rest = iter(frame)
    return all(any(one == other for other in rest) for one in letters)
