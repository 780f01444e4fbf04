"""Heading words: what a heading cell says, looked up in the vocabulary (`layouts/_kosakata.toml`).

A heading becomes a list of terms ("ukuran:target", "waktu:tw1" ...), its unit and its years. Nothing
here knows about tables.
"""

import re
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

Phrase = tuple[str, ...]

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NUMBERED = re.compile(r"\(\s*\d{1,2}\s*\)")
_FACTORS = (
    (re.compile(r"000\.000\.000|\b(?:miliar|milyar)\b"), Decimal(10**9)),
    (re.compile(r"000\.000|\bjuta(?:an)?\b"), Decimal(10**6)),
    (re.compile(r"\(\s*(?:dalam\s*)?(?:rp\.?)?\s*['.]?\s*000\s*\)|\bribu(?:an)?\b|\bx\s*1\.?000\b"), Decimal(1000)),
)
_RUPIAH = re.compile(r"\brp\b|\brupiah\b")
_PAREN = re.compile(r"\(([^()]*)\)")
_COUNT_UNITS = re.compile(r"\(\s*(orang|org|dokumen|unit|kali|indeks|nilai|skor|buah)\s*\)")
NOTE_MOST = 120  # letters of a line that tells the unit of amounts
_SPACED = re.compile(r"[^a-z0-9%&]+")


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading cell as understood.

    terms:    (meaning, words it took) in order; `coverage` is the share of its words that are known.
    unit:     "Rp", "%", ... or None;  factor: 1000 for "Rp (000)".
    years:    years written in it, in order.
    """

    text: str
    terms: tuple[str, ...] = ()
    unit: str | None = None
    factor: Decimal = Decimal(1)
    years: tuple[int, ...] = ()
    coverage: float = 0.0
    words: int = 0
    only_unit: bool = False
    belanja: bool = False  # a kind of belanja (operasi, modal ...): its amounts add up
    times: tuple[str, ...] = ()  # what it says about the period ("awal", "tw1", "sd" ...)

    def of(self, family: str) -> tuple[str, ...]:
        """The meanings of one family ("ukuran", "tingkat" ...), in order."""
        start = family + ":"
        return tuple(t[len(start) :] for t in self.terms if t.startswith(start))

    @property
    def speaks(self) -> bool:
        """True when it says anything a heading would say."""
        return bool(self.terms or self.years or self.times or self.only_unit or self.belanja)


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """Phrases and their meanings, as read from the TOML file."""

    phrases: dict[Phrase, str]
    exact: dict[str, str]
    fillers: frozenset[str]
    belanja: frozenset[str]
    closing: tuple[Phrase, ...]
    totals: tuple[Phrase, ...]
    summaries: tuple[Phrase, ...]
    times: dict[Phrase, str] = field(default_factory=dict)
    known: frozenset[str] = frozenset()
    longest: int = 1
    cache: dict[str, Heading] = field(default_factory=dict)
    spelt: dict[str, str | None] = field(default_factory=dict)

    def heading(self, text: str) -> Heading:
        """What a heading cell says; remembered, because headings repeat."""
        found = self.cache.get(text)
        if found is None:
            found = _understand(self, text)
            if len(self.cache) < 50_000:
                self.cache[text] = found
        return found


def words_of(text: str) -> list[str]:
    """Plain lower-case words of a text: no punctuation, "s/d" and "s.d." as "sd", "%" as "persen"."""
    text = text.casefold().replace("\xa0", " ")
    text = re.sub(r"\bs\s*[./]\s*d\b\.?", " sd ", text)
    text = (
        text.replace("%", " persen ")
        .replace("&", " dan ")
        .replace("sub-", "sub ")
        .replace("subkegiatan", "sub kegiatan")
    )
    return [w for w in _SPACED.split(text) if w]


@lru_cache(maxsize=20_000)
def plain(text: str) -> str:
    """The words of a text, joined by one space."""
    return " ".join(words_of(text))


_BRACKETED = re.compile(r"[(\[<{].*[)\]>}]")
_TO_FILL = frozenset(
    {"nama", "isi", "isikan", "diisi", "tulis", "tuliskan", "sebutkan", "tempat", "tanggal", "tahun", "pangkat"}
    | {"jabatan", "nip", "kota", "kabupaten", "opd", "skpd", "perangkat", "instansi"}
)


def is_placeholder(text: str) -> bool:
    """Something to be filled in: "(NAMA LENGKAP)", "[nama dinas]", "(Kepala Perangkat Daerah)", "(........)", dots."""
    words = words_of(text)
    if not words:
        return bool(text.strip())
    if not _BRACKETED.fullmatch(text.strip()):
        return False
    return words[0] in _TO_FILL or words[1:] in (["perangkat", "daerah"], ["opd"], ["skpd"])


def starts_with(text: str, phrases: tuple[Phrase, ...]) -> bool:
    """True when the text begins with one of the phrases."""
    words = tuple(words_of(text[:120]))
    return any(words[: len(p)] == p for p in phrases)


def _understand(vocabulary: Vocabulary, text: str) -> Heading:
    low = text.casefold().replace("\xa0", " ")
    if len(low) > 240:
        return Heading(text)
    years = tuple(int(y) for y in _YEAR.findall(low))
    unit, factor = _unit(low)
    bare = _strip_units(_YEAR.sub(" ", _NUMBERED.sub(" ", low)))
    words = words_of(bare)
    joined = " ".join(words)
    if joined in vocabulary.exact:
        meaning = vocabulary.exact[joined]
        moment: tuple[str, ...] = (meaning[6:],) if meaning.startswith("waktu:") else ()
        return Heading(text, () if moment else (meaning,), unit, factor, years, 1.0, 1, times=moment)
    belanja = joined in vocabulary.belanja
    if not words or all(w.isdigit() for w in words):
        only = unit is not None and not years and not any(w.isdigit() for w in words)
        return Heading(text, (), unit, factor, years, 1.0 if only or years else 0.0, 0, only)
    if joined == "persen":
        return Heading(text, (), "%", factor, years, 1.0, 1, True)
    terms, covered = _scan(vocabulary.phrases, vocabulary, words)
    times, timed = _scan(vocabulary.times, vocabulary, words)
    full = [n for n, w in enumerate(words) if w not in vocabulary.fillers]
    known = covered | timed
    coverage = 1.0 if belanja else sum(n in known for n in full) / len(full) if full else (1.0 if known else 0.0)
    if any(t.startswith("waktu:tw") for t in times):
        terms = tuple(t for t in terms if t != "teks:triwulan")
    return Heading(text, terms, unit, factor, years, coverage, len(words), False, belanja, tuple(t[6:] for t in times))


def _scan(phrases: dict[Phrase, str], vocabulary: Vocabulary, words: list[str]) -> tuple[tuple[str, ...], set[int]]:
    """Longest known phrases from left to right, and the positions of the words that they take."""
    terms: list[str] = []
    taken: set[int] = set()
    at = 0
    spelt = [_spelling(vocabulary, w) for w in words]
    while at < len(words):
        for length in range(min(vocabulary.longest, len(words) - at), 0, -1):
            meaning = phrases.get(tuple(spelt[at : at + length]))
            if meaning:
                terms.append(meaning)
                taken.update(range(at, at + length))
                at += length
                break
        else:
            at += 1
    return tuple(terms), taken


def _spelling(vocabulary: Vocabulary, word: str) -> str:
    """The known word one typing slip away from this one, or the word itself."""
    if word in vocabulary.known or len(word) < 6:
        return word
    if word not in vocabulary.spelt:
        limit = 2 if len(word) >= 10 else 1
        near = [
            k
            for k in vocabulary.known
            if len(k) > 5
            and abs(len(k) - len(word)) <= limit
            and DamerauLevenshtein.distance(word, k, score_cutoff=limit) <= limit
        ]
        vocabulary.spelt[word] = near[0] if len(near) == 1 else None
    return vocabulary.spelt[word] or word


def _unit(low: str) -> tuple[str | None, Decimal]:
    factor = next((f for pattern, f in _FACTORS if pattern.search(low)), Decimal(1))
    if _RUPIAH.search(low):
        return "Rp", factor
    if "%" in low:
        return "%", Decimal(1)
    count = _COUNT_UNITS.search(low)
    if count:
        return count[1], Decimal(1)
    return ("Rp", factor) if factor > 1 else (None, Decimal(1))


_NOTED = re.compile(
    r"\b(?:di\s?sajikan |dinyatakan |angka |nilai )?dalam\s+(ribu|juta|mil[iy]ar)(?:an)?(?:\s+rupiah|\s+rp\.?)?\b|"
    r"\(\s*(ribu|juta|mil[iy]ar)an(?:\s+rupiah|\s+rp\.?)?\s*\)|\(\s*(?:x\s*)?(?:rp\.?\s*)?1?\.?(000)\s*\)"
)
_NAMED_FACTORS = {"ribu": Decimal(1000), "juta": Decimal(10**6), "miliar": Decimal(10**9), "milyar": Decimal(10**9)}


def factor_of(line: str) -> Decimal | None:
    """The factor that a short line tells of amounts ("(dalam ribuan rupiah)", "(Rp. 000)"), None if none."""
    found = _NOTED.search(line.casefold()) if len(line) < NOTE_MOST else None
    if found is None:
        return None
    return _NAMED_FACTORS.get(found[1] or found[2] or "ribu")


def _strip_units(low: str) -> str:
    """Takes "(Rp.)", "(%)", "(000)" off; keeps words in parentheses such as "(Output)"."""

    def keep(found: re.Match[str]) -> str:
        inner = found[1].strip(" .")
        if inner in {"rp", "%", "000", "rupiah", "juta", "miliar", "milyar", "ribu", "ribuan", "jutaan"}:
            return " "
        if _COUNT_UNITS.match(f"({inner})") or re.fullmatch(
            r"rp\.?\s*(000|juta|ribu)?|dalam (ribuan|jutaan|rupiah)", inner
        ):
            return " "
        return f" {inner} "

    low = _PAREN.sub(keep, low)
    if re.fullmatch(r"\s*rp\.?\s*(000)?\s*", low):
        return " rp "
    return low
