"""The scale of a predikat as it is printed near a table: "Keterangan: >= 91 Sangat Tinggi; 76 - 90 Tinggi; ..."."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from lkjip_xl.model import Text
from lkjip_xl.relations.formulas import SCALES, Band, scale_of

LEAST = 3  # bands that make a scale; fewer are a remark
_NUMBER = r"(\d{1,3}(?:[.,]\d+)?)\s*%?"
_BOUND = re.compile(
    rf"(?P<sign>>=|=>|≥|>|<=|=<|≤|<|lebih dari|kurang dari|di ?atas|di ?bawah|minimal|paling sedikit)?\s*{_NUMBER}"
    rf"(?:\s*(?:-|–|—|sampai(?: dengan)?|hingga|[<≤x]+)\s*(?:[<≤]=?\s*)?{_NUMBER})?",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^\s*\d{1,2}\s+(?=[<>=≤≥]*\s*\d)")  # "1 | 91 - 100 | Sangat Tinggi"
_TO = re.compile(r"\bs\.?\s*/?\s*d\.?(?=\s*\d)", re.IGNORECASE)
_LEADING = re.compile(r"^.*?:\s*(?=\D*\d)")  # "Keterangan predikat: "
_SPLIT = re.compile(r"[;|\n]|,\s+(?=[^\d]*\d)|\.\s+(?=[^\d]*\d)")
_WORDS = re.compile(r"[^\W\d_]+(?:[ /][^\W\d_]+)*")
_LOW = ("<", "kurang", "bawah")  # a bound that is only an upper one
_FILLER = re.compile(
    r"\b(?:keterangan|predikat|kategori|skala|nilai|capaian|kinerja|interval|kriteria|adalah|no|persen)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Scale:
    """Bands from the highest down; words in plain writing. gaps: between two printed bands either word will do."""

    bands: tuple[Band, ...]
    gaps: tuple[tuple[Decimal, Decimal], ...] = ()
    printed: bool = False

    @property
    def words(self) -> frozenset[str]:
        """The words of the scale, plain."""
        return frozenset(plain(b.word) for b in self.bands)

    def fitting(self, value: Decimal) -> tuple[str, ...]:
        """The words that a capaian may be called by, the right one first."""
        at = next((n for n, b in enumerate(self.bands) if value >= b.lower), len(self.bands) - 1)
        found = [self.bands[at].word]
        if at and any(low < value < high for low, high in self.gaps):
            found.append(self.bands[at - 1].word)
        return tuple(found)


def plain(word: str) -> str:
    """A word of a scale for comparison."""
    return " ".join(word.casefold().split())


def printed(texts: Sequence[Text]) -> Scale | None:
    """The scale that texts near a table print, None when they print none."""
    rows: dict[tuple[str, int], list[Text]] = {}
    for text in texts:
        rows.setdefault((text.place.sheet, text.place.row), []).append(text)
    lines = [" ".join(t.text for t in sorted(row, key=lambda t: t.place.col)) for row in rows.values()]
    found = [band for line in lines for band in _bands(line)]
    words = {plain(w) for w, _, _ in found}
    if len(found) < LEAST or len(words) < len(found):
        return None
    found.sort(key=lambda b: b[1], reverse=True)
    bands = tuple(Band(low, word) for word, low, _ in found)
    gaps = [(lower[2], upper[1]) for upper, lower in pairwise(found) if lower[2] is not None]
    return Scale(bands, tuple((a, b) for a, b in gaps if a is not None and a < b), True)


def known(words: Iterable[str], preferred: str, own: Iterable[tuple[Decimal, str]] = ()) -> Scale | None:
    """The scale that has all of these words: the agency's own (`scale_of`), that of the settings, any other."""
    wanted = {plain(w) for w in words}
    mine = Scale(scale_of(preferred, own))
    if wanted <= mine.words and mine.bands != SCALES[preferred]:
        return mine
    for name in (preferred, *SCALES):
        scale = Scale(SCALES[name], _GAPS if name == "permendagri-86-2017" else ())
        if wanted <= scale.words:
            return scale
    return None


_GAPS = tuple((Decimal(a), Decimal(a + 1)) for a in (90, 75, 65, 50))


def _bands(line: str) -> list[tuple[str, Decimal, Decimal | None]]:
    """(word, lowest, highest) of each part of a line that holds one bound and one word."""
    found: list[tuple[str, Decimal, Decimal | None]] = []
    for piece in _SPLIT.split(_LEADING.sub("", _TO.sub(" - ", _NUMBERED.sub("", line)))):
        bound = _BOUND.search(piece)
        rest = _FILLER.sub(" ", piece[: bound.start()] + " ; " + piece[bound.end() :]) if bound else ""
        words = _WORDS.findall(rest)
        if bound is None or len(words) != 1 or len(words[0].split()) > LEAST:
            continue
        low, high = _decimal(bound[2]), _decimal(bound[3]) if bound[3] else None
        sign = (bound["sign"] or "").casefold()
        if high is not None:
            found.append((words[0], min(low, high), max(low, high)))
        elif any(sign.startswith(s) or s in sign for s in _LOW) or sign in ("=<", "≤"):
            found.append((words[0], Decimal("-Infinity"), low))
        elif sign:
            exclusive = sign in (">", "lebih dari") or "atas" in sign
            found.append((words[0], low + (Decimal("1e-9") if exclusive else 0), None))
    return found


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))
