"""Scales of words: which place of which scale a target or realisasi stands on ("WTP", "Nindya", "BB")."""

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from importlib import resources

_LABEL = re.compile(
    r"^(?:opini|predikat|kategori|nilai|akreditasi|terakreditasi|zona|status|kriteria|grade|kualifikasi|kualitas|mutu|dengan|tingkat|"
    r"penyampaian|disampaikan|hasil)\s+(?=\S)"
)
_ASIDE = re.compile(r"\s*\([^()]*\)?\s*")
_LEVEL = re.compile(r"^(?:level|tingkat|tahap|bintang|tipe)\s*(?:ke\s*)?(\d+(?:[.,]\d+)?|[ivx]{1,4})$")
_RANK = re.compile(r"^(?:peringkat|rangking|ranking|juara|urutan|posisi)\s*(?:ke\s*)?-?\s*(\d+|[ivx]{1,5})$")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}


@dataclass(frozen=True, slots=True)
class WordScale:
    """A scale of words. places: the words of each place, the lowest first; scored: a place is a score (1 upwards);
    context: what the indikator's name must hold, or None; bounds: the figure above which each place begins.
    neutral: a place says how much, not how good; ends: a target at one of its ends tells itself which way is wanted."""

    name: str
    places: tuple[frozenset[str], ...]
    shown: tuple[str, ...]
    scored: bool = False
    context: re.Pattern[str] | None = None
    bounds: tuple[Decimal, ...] = ()
    neutral: bool = False
    ends: bool = False

    def place(self, word: str) -> int | None:
        """The place of a plain word, from 1 up."""
        return next((n for n, words in enumerate(self.places, 1) if word in words), None)

    def place_of(self, value: Decimal) -> int | None:
        """The place of a figure, where the scale has bounds."""
        return sum(value > b for b in self.bounds) or 1 if self.bounds else None

    def lower_is_better(self, goal: int, formula: str | None) -> bool | None:
        """Whether what stands below the place of a target is better than it; None where the direction must be settled.
        formula: of the indikator's direction, None where that is open."""
        if not self.neutral:
            return False
        if self.ends and goal in (1, len(self.places)):
            return goal == 1
        return None if formula is None else formula != "positif"

    @property
    def words(self) -> str:
        """How the scale is named beside a figure: "skala opini BPK (TMP 1, TW 2, WDP 3, WTP 4)"."""
        listed = [f"{w.upper() if len(w) < 4 else w.capitalize()} {n}" for n, w in enumerate(self.shown, 1)]
        return f"skala {self.name} ({', '.join(listed)})"


@lru_cache(maxsize=1)
def word_scales() -> tuple[WordScale, ...]:
    """The scales of `_skala.toml` in their order."""
    text = (resources.files("lkjip_xl.layouts") / "_skala.toml").read_text(encoding="utf-8")
    return tuple(
        WordScale(
            one["nama"],
            tuple(frozenset(words) for words in one["urutan"]),
            tuple(words[0] for words in one["urutan"]),
            one.get("nilai", False),
            re.compile(one["konteks"], re.IGNORECASE) if "konteks" in one else None,
            tuple(Decimal(b) for b in one.get("batas", ())),
            one.get("netral", False),
            one.get("ujung", False),
        )
        for one in tomllib.loads(text)["skala"]
    )


def plain_word(text: str) -> str:
    """A word of a scale for comparison: "Predikat BB (Sangat Baik)" -> "bb"; no label, no aside, no signs."""
    low = " ".join(re.sub(r"[^\w+\-]+", " ", _ASIDE.sub(" ", text.casefold())).split()).strip(" -")
    while (found := _LABEL.match(low)) is not None and found.end() < len(low):
        low = low[found.end() :]
    return low.replace("wtp-", "wtp ")


def common_scale(name: str, one: str, other: str) -> tuple[WordScale, int, int] | None:
    """The first scale that fits the indikator's name and holds both words, with their places; None for none."""
    a, b = plain_word(one), plain_word(other)
    for scale in word_scales():
        if scale.context is not None and not scale.context.search(name):
            continue
        low, high = scale.place(a), scale.place(b)
        if low is not None and high is not None:
            return scale, low, high
    return None


def stands_low(word: str) -> bool | None:
    """Whether a target stands in the lower half of a scale that says how much ("Rendah"): who wants little of a thing
    may find less of it better. None for a word that is on no such scale."""
    plain = plain_word(word)
    places = ((s, s.place(plain)) for s in word_scales() if s.neutral and not s.ends)
    return next((place * 2 < len(s.places) for s, place in places if place is not None), None)


def scale_with_bounds(name: str, word: str) -> tuple[WordScale, int] | None:
    """The scale of an indikator that tells words from figures (nilai SAKIP), and the place of a word on it."""
    for scale in word_scales():
        if scale.bounds and scale.context is not None and scale.context.search(name):
            place = scale.place(plain_word(word))
            if place is not None:
                return scale, place
    return None


def level_in(text: str) -> Decimal | None:
    """The number of a level ("Level 3", "Tingkat III"): higher is better."""
    return _numeral(_LEVEL.match(_bare(text)))


def rank_in(text: str) -> Decimal | None:
    """The number of a rank ("Peringkat 5", "Juara II"): lower is better."""
    return _numeral(_RANK.match(_bare(text)))


def _bare(text: str) -> str:
    return " ".join(_ASIDE.sub(" ", text.casefold()).replace("-", " ").split())


def _numeral(found: re.Match[str] | None) -> Decimal | None:
    if found is None:
        return None
    if found[1] in _ROMAN:
        return Decimal(_ROMAN[found[1]])
    return Decimal(found[1].replace(",", ".")) if found[1][0].isdigit() else None
