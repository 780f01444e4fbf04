"""Which documents a title names: phrases of the layouts and of `_bukan.toml`, found word by word, slips of typing
forgiven.

The document is named at the head of a line ("EVALUASI RENJA" is no Renja, "PENGUKURAN ATAS PERJANJIAN KINERJA" no
PK); what stands further on is of little weight. The longest name wins over those inside it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from lkjip_xl.recognise.layouts import Foreign, Layout, Others, others
from lkjip_xl.recognise.words import words_of

HEAD, LATER, ALONE = 6.0, 1.5, 3.0  # at the head of a line; further on; one common word among others
FIRST = 0.5  # the first line that names something
GAP_MOST = 8  # words that "..." in a phrase stands for
LINES_MOST = 2  # lines over which one name may run
LONG, LONGER = 6, 9  # letters from which on one slip of typing is forgiven, two
ABBREVIATION = 4
GAP = ("",)

_AGENCY = frozenset(
    {"dinas", "badan", "kantor", "inspektorat", "sekretariat", "kecamatan", "kelurahan", "pemerintah", "pemerintahan"}
    | {"kabupaten", "kota", "provinsi", "rsud", "bappeda", "satuan", "puskesmas", "uptd", "upt", "kementerian", "biro"}
)
_NAMED = frozenset({"program", "kegiatan", "subkegiatan", "sub"})  # a line of its name, no title


@dataclass(frozen=True, slots=True)
class Mention:
    """A document named in a title: the jenis (or the id of a foreign document), where, and with what weight."""

    kind: str
    first: int
    last: int
    words: int
    foreign: bool = False
    anywhere: bool = False
    weight: float = 0.0
    head: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What a title tells: the weight for each jenis, those named at the head of a line, and the foreign document."""

    ours: dict[str, float] = field(default_factory=dict)
    heads: tuple[str, ...] = ()
    foreign: Foreign | None = None
    weight: float = 0.0  # of the foreign document

    def of(self, kind: str) -> float:
        """The weight for a jenis."""
        return self.ours.get(kind, 0.0)


NOTHING = Told()
_CHANGED = frozenset({"perubahan", "revisi", "pergeseran"})
_BEFORE = frozenset({"sebelum", "pra"})  # "DPA SEBELUM PERUBAHAN" is the DPA, and no DPPA


class Names:
    """The phrases that name documents, ready to be looked up."""

    def __init__(self, layouts: Sequence[Layout], foreign: Others) -> None:
        """Takes the phrases of the layouts and of the documents that are none of ours."""
        self.foreign = {one.id: one for one in foreign.documents}
        self.fillers = foreign.fillers
        self.phrases: dict[str, dict[tuple[str, ...], tuple[str, bool, bool]]] = {}
        for layout in layouts:
            for kind in layout.kinds:
                for phrase in kind.words:
                    self._add(phrase, kind.id, False, False)
        for one in foreign.documents:
            for phrase in one.titles:
                self._add(phrase, one.id, True, False)
            for phrase in one.subjects:
                self._add(phrase, one.id, True, True)
        self.known = {w for first in self.phrases.values() for phrase in first for w in phrase if w}
        self.known_long = [w for w in self.known if len(w) >= LONG - 1]
        self.spelt: dict[str, str] = {}
        self.cache: dict[tuple[str, ...], Told] = {}

    def _add(self, phrase: tuple[str, ...], kind: str, foreign: bool, anywhere: bool) -> None:
        self.phrases.setdefault(phrase[0], {}).setdefault(phrase, (kind, foreign, anywhere))

    def spelling(self, word: str) -> str:
        """The known word that a mistyped one stands for, or the word itself."""
        if word in self.known or word in self.fillers or len(word) < LONG:
            return word
        if word not in self.spelt:
            limit = 2 if len(word) >= LONGER else 1
            near = [
                k
                for k in self.known_long
                if k[0] == word[0] and DamerauLevenshtein.distance(word, k, score_cutoff=limit) <= limit
            ]
            self.spelt[word] = near[0] if len(near) == 1 else word
        return self.spelt[word]

    def told(self, lines: Iterable[str]) -> Told:
        """What the lines of a title tell; remembered."""
        key = tuple(lines)
        if key not in self.cache:
            self.cache[key] = self._told(key)
        return self.cache[key]

    def _told(self, lines: tuple[str, ...]) -> Told:
        words: list[str] = []
        owner: list[int] = []
        slips: set[int] = set()
        for n, line in enumerate(lines):
            written = words_of(line)
            found = [self.spelling(w) for w in written]
            found = ["" if w in _CHANGED and i and found[i - 1] in _BEFORE else w for i, w in enumerate(found)]
            slips |= {len(words) + i for i, w in enumerate(written) if found[i] and w != found[i]}
            words += found
            owner += [n] * len(found)
        kept = _unmodified(_longest(self._mentions(words, owner, slips)), words)
        return self._weigh(kept, words, owner)

    def _mentions(self, words: list[str], owner: list[int], slips: set[int]) -> list[Mention]:
        """slips: words that were read as others. A word that stands apart from the rest of a name is what it is:
        "PERJANJIAN KINERJA ... DINAS PERUMAHAN" is no "perjanjian kinerja ... perubahan"; only at the head of a line a
        name of one word may hold a slip."""
        found = []
        for at, word in enumerate(words):
            for phrase, (kind, foreign, anywhere) in self.phrases.get(word, {}).items():
                end = _match(phrase, words, at, owner)
                opens = at == 0 or owner[at - 1] != owner[at]
                if end >= 0 and not (slips and _apart(phrase, words, at, slips) and not (opens and at == end)):
                    size = sum(1 for w in phrase if w)
                    found.append(Mention(kind, at, end, size, foreign, anywhere))
        return found

    def _weigh(self, mentions: list[Mention], words: list[str], owner: list[int]) -> Told:
        ours: dict[str, float] = {}
        heads: list[str] = []
        best: tuple[float, str] = (0.0, "")
        first = True
        open_line = -1
        for one in sorted(mentions, key=lambda m: m.first):
            line = owner[one.first]
            start = next(n for n in range(len(words)) if owner[n] == line)
            head = line > open_line and self._leads(words[start : one.first])
            if one.foreign and not head and not one.anywhere:
                continue
            weight = self._weight(one, head or one.anywhere, words, owner)
            if head:
                weight += FIRST * first
                first, open_line = False, owner[one.last]
                heads += [] if one.foreign else [one.kind]
            if one.foreign:
                best = max(best, (weight, one.kind))
            else:
                ours[one.kind] = max(ours.get(one.kind, 0.0), weight)
        return Told(ours, tuple(heads), self.foreign.get(best[1]), best[0])

    def _leads(self, before: list[str]) -> bool:
        """Whether the words before a name leave it at the head of its line: none, words like "laporan", an agency."""
        if before and (before[0] in _AGENCY or (before[0] in _CHANGED and len(before) == 1)):
            return True
        return not before or (before[0] not in _NAMED and all(w in self.fillers or w.isdigit() for w in before))

    def _weight(self, one: Mention, strong: bool, words: list[str], owner: list[int]) -> float:
        if not strong:
            return LATER if one.words > 1 else LATER / 2
        short = len(words[one.first]) <= ABBREVIATION
        if one.words > 1:
            return HEAD
        rest = [w for n, w in enumerate(words) if owner[n] == owner[one.first] and not one.first <= n <= one.last]
        plain = [w for w in rest if not (w in self.fillers or w.isdigit() or w in _YEAR_WORDS)]
        agency = next((n for n, w in enumerate(plain) if w in _AGENCY), len(plain))
        return HEAD if not plain[:agency] else ALONE + short


_YEAR_WORDS = frozenset({"tahun", "ta", "anggaran", "th", "thn", "periode", "bulan", "sd", "tw", "tri"})


def _match(phrase: tuple[str, ...], words: list[str], at: int, owner: list[int]) -> int:
    """The last word of a phrase that starts at a word, -1 where it does not stand there."""
    here, skip = at, 0
    for word in phrase:
        if not word:
            skip = GAP_MOST
            continue
        end = min(here + skip + 1, len(words))
        found = next((n for n in range(here, end) if words[n] == word), -1)
        if found < 0:
            return -1
        here, skip = found + 1, 0
    last = here - 1
    return last if owner[last] - owner[at] < LINES_MOST else -1


def _unmodified(mentions: list[Mention], words: list[str]) -> list[Mention]:
    """Mentions without the word that says of the document named right after it that it was changed: "PERUBAHAN
    RENCANA STRATEGIS" is no Perubahan PK."""
    starts = {m.first for m in mentions}
    return [m for m in mentions if not (m.words == 1 and words[m.first] in _CHANGED and m.last + 1 in starts)]


def _apart(phrase: tuple[str, ...], words: list[str], at: int, slips: set[int]) -> bool:
    """Whether a word read as another stands alone in a match: with a gap before and behind it, or nothing."""
    spots: list[int] = []
    here = at
    for word in phrase:
        if word:
            here = next(n for n in range(here, len(words)) if words[n] == word)
            spots.append(here)
            here += 1
    return any(n in slips and not {n - 1, n + 1} & set(spots) for n in spots)


def _longest(mentions: list[Mention]) -> list[Mention]:
    """Mentions without those inside a longer one; of two that overlap, a subject wins, then the first."""
    whole = [m for m in mentions if not any(_inside(m, k) for k in mentions)]
    kept: list[Mention] = []
    for one in sorted(whole, key=lambda m: (not m.anywhere, m.first, m.first - m.last)):
        if not any(k.first <= one.last and one.first <= k.last for k in kept):
            kept.append(one)
    return kept


def _inside(one: Mention, other: Mention) -> bool:
    """Whether a mention lies within another that says as much at least."""
    within = other.first <= one.first and one.last <= other.last
    return within and (other.first, other.last) != (one.first, one.last) and other.words >= one.words


@lru_cache(maxsize=4)
def names_of(layouts: tuple[Layout, ...]) -> Names:
    """The names that a set of layouts and the foreign documents go by."""
    return Names(layouts, others())
