"""Heading words: what a heading cell says, looked up in the vocabulary (`layouts/_kosakata.toml`).

A heading becomes a list of terms ("ukuran:target", "waktu:tw1" ...), its unit and its years. Nothing
here knows about tables.
"""

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import lru_cache

from lkjip_xl.recognise.spelling import Speller

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
_WORD = re.compile(r"([a-z0-9]+)(\.?)")
_LETTERS = re.compile(r"(?<![^\W_])[^\W\d_](?:[ \t][^\W\d_]){2,}(?![^\W_])")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_TRIED = 64  # readings of one phrase


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
    said: str = ""  # its words as read: "Kd. Keg." is "kode kegiatan"

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
    speller: Speller = field(default_factory=lambda: Speller({}))
    longest: int = 1
    aliases: Mapping[str, str] = field(default_factory=dict)  # heading of the agency's own (`bare`) -> a usual one
    cache: dict[str, Heading] = field(default_factory=dict)

    def heading(self, text: str) -> Heading:
        """What a heading cell says; remembered, because headings repeat."""
        found = self.cache.get(text)
        if found is None:
            found = _understand(self, text)
            if len(self.cache) < 50_000:
                self.cache[text] = found
        return found


def words_of(text: str) -> list[str]:
    """Plain lower-case words of a text: no punctuation, "s/d" and "s.d." as "sd", "%" as "persen", letters set
    apart ("U R A I A N") as one word."""
    return [word for word, _ in _tokens(text)]


def _tokens(text: str) -> list[tuple[str, bool]]:
    """The words of a text, each with whether a dot ends it ("Keg.")."""
    text = joined_letters(text.casefold().replace("\xa0", " "))
    text = re.sub(r"\bs\s*[./]\s*d\b\.?", " sd ", text)
    text = (
        text.replace("%", " persen ")
        .replace("&", " dan ")
        .replace("sub-", "sub ")
        .replace("subkegiatan", "sub kegiatan")
    )
    return [(found[1], bool(found[2])) for found in _WORD.finditer(text)]


def joined_letters(text: str) -> str:
    """A text whose letters were set apart by spaces, "J U M L A H", as written otherwise."""
    text = _LETTERS.sub(lambda found: re.sub(r"\s", "", found[0]), text)
    words = text.split()
    return "".join(words) if len(words) > 1 and all(len(w) == 1 and w.isalpha() for w in words) else text


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
    low = joined_letters(_CAMEL.sub(" ", text).casefold().replace("\xa0", " "))
    if len(low) > 240:
        return Heading(text)
    years = tuple(int(y) for y in _YEAR.findall(low))
    unit, factor = _unit(low)
    low = _HYPHENED.sub(lambda found: _mended(vocabulary, found), low)
    tokens = _tokens(_strip_units(_YEAR.sub(" ", _NUMBERED.sub(" ", low))))
    words = [w for w, _ in tokens]
    joined = " ".join(words)
    if joined in vocabulary.aliases:
        usual = _understand(replace(vocabulary, aliases={}), vocabulary.aliases[joined])
        return replace(
            usual,
            text=text,
            unit=unit or usual.unit,
            factor=factor if unit else usual.factor,
            years=years or usual.years,
        )
    if joined in vocabulary.exact:
        meaning = vocabulary.exact[joined]
        moment: tuple[str, ...] = (meaning[6:],) if meaning.startswith("waktu:") else ()
        return Heading(text, () if moment else (meaning,), unit, factor, years, 1.0, 1, times=moment, said=joined)
    belanja = joined in vocabulary.belanja
    if not words or all(w.isdigit() for w in words):
        only = unit is not None and not years and not any(w.isdigit() for w in words)
        return Heading(text, (), unit, factor, years, 1.0 if only or years else 0.0, 0, only)
    if joined == "persen":
        return Heading(text, (), "%", factor, years, 1.0, 1, True, said=joined)
    read = _readings(vocabulary, tokens)
    said = [choices[0] for choices in read]
    terms, covered = _scan(vocabulary.phrases, vocabulary, read, said, _breaks(low, len(read)))
    times, timed = _scan(vocabulary.times, vocabulary, read, said)
    if timed and not terms and (year := _short_year(words, timed)):
        years, timed = (year,), timed | {len(read) - 1}
    full = [n for n, choices in enumerate(read) if choices[0] not in vocabulary.fillers]
    known = covered | timed
    coverage = 1.0 if belanja else sum(n in known for n in full) / len(full) if full else (1.0 if known else 0.0)
    if any(t.startswith("waktu:tw") for t in times):
        terms = tuple(t for t in terms if t != "teks:triwulan")
    moments = tuple(t[6:] for t in times)
    return Heading(
        text, terms, unit, factor, years, coverage, len(words), False, belanja, moments, " ".join(said)
    )  # fmt: skip


def bare(text: str) -> str:
    """The words of a heading without its unit and years, as aliases are looked up by."""
    low = joined_letters(_CAMEL.sub(" ", text).casefold().replace("\xa0", " "))
    return " ".join(w for w, _ in _tokens(_strip_units(_YEAR.sub(" ", _NUMBERED.sub(" ", low)))))


_HYPHENED = re.compile(r"([a-z]{2,})-\s?([a-z]{2,})")


def _mended(vocabulary: Vocabulary, found: re.Match[str]) -> str:
    """A word broken at the end of a line, "kebutuh-an"."""
    whole = found[1] + found[2]
    return whole if whole in vocabulary.speller.worth else found[0]


def _short_year(words: list[str], timed: set[int]) -> int:
    """2023 for "Jan-23": a month and two digits; 0 for anything else."""
    if len(words) == 2 and timed == {0} and len(words[1]) == 2 and words[1].isdigit():
        return 2000 + int(words[1])
    return 0


_NUMBER = re.compile(r"([a-z]{2,})(\d{1,2})")


def _readings(vocabulary: Vocabulary, tokens: Sequence[tuple[str, bool]]) -> list[tuple[str, ...]]:
    """For each word what it may be, itself first; words run together ("bulan1", "targetkinerja") are taken apart."""
    found: list[tuple[str, ...]] = []
    for word, dotted in tokens:
        if (numbered := _NUMBER.fullmatch(word)) and word not in vocabulary.speller.worth:
            found += [(numbered[1], *_singles(vocabulary, numbered[1], False)), (numbered[2].lstrip("0") or "0",)]
            continue
        other = vocabulary.speller.readings(word, dotted)
        if other and len(other[0]) > 1:
            found += [(part,) for part in other[0]]
        else:
            found.append((word, *(one for (one,) in other)))
    return found


def _singles(vocabulary: Vocabulary, word: str, dotted: bool) -> list[str]:
    return [one[0] for one in vocabulary.speller.readings(word, dotted) if len(one) == 1]


_LISTED = re.compile(r"[/,;]")


def _breaks(low: str, count: int) -> frozenset[int]:
    """The positions of the words that follow a stroke or comma, "Sasaran / Program"; none where words
    were taken apart."""
    parts = [len(_tokens(_strip_units(_YEAR.sub(" ", _NUMBERED.sub(" ", part))))) for part in _LISTED.split(low)]
    ends = list(itertools.accumulate(parts))
    return frozenset(ends[:-1]) if ends[-1] == count else frozenset()


def _two_levels(phrases: dict[Phrase, str], way: Phrase, at: int, breaks: frozenset[int]) -> bool:
    """ "Sasaran / Program" names two levels, "Sasaran Program" is one."""
    return any(
        phrases.get(way[: b - at], "").startswith("tingkat:") and phrases.get(way[b - at :], "").startswith("tingkat:")
        for b in breaks
        if at < b < at + len(way)
    )


def _scan(
    phrases: dict[Phrase, str],
    vocabulary: Vocabulary,
    read: Sequence[tuple[str, ...]],
    said: list[str],
    breaks: frozenset[int] = frozenset(),
) -> tuple[tuple[str, ...], set[int]]:
    """Longest known phrases from left to right, and the positions of the words that they take; `said` gets the words
    as they were read. breaks: positions of words before which one name may end and another begin."""
    terms: list[str] = []
    taken: set[int] = set()
    at = 0
    while at < len(read):
        for length in range(min(vocabulary.longest, len(read) - at), 0, -1):
            choices = read[at : at + length] if length > 1 else (_alone(vocabulary, read[at]),)
            ways = itertools.islice(itertools.product(*choices), _TRIED)
            way, meaning = next(((w, m) for w in ways if (m := phrases.get(w))), ((), None))
            if meaning and not _two_levels(phrases, way, at, breaks):
                terms.append(meaning)
                said[at : at + length] = way
                taken.update(range(at, at + length))
                at += length
                break
        else:
            at += 1
    return tuple(terms), taken


def _alone(vocabulary: Vocabulary, choices: tuple[str, ...]) -> tuple[str, ...]:
    """The one reading of a word that stands for itself: the first that is a heading on its own."""
    return tuple(w for w in choices if (w,) in vocabulary.phrases or (w,) in vocabulary.times)[:1]


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
    r"\(\s*(ribu|juta|mil[iy]ar)an(?:\s+rupiah|\s+rp\.?)?\s*\)|\(\s*(?:x\s*)?(?:rp\.?\s*)?1?\.?(000)\s*\)|"
    r"\(\s*(?:x\s*)?(?:rp\.?\s*(ribu|juta|mil[iy]ar)(?:an)?|(ribu|juta|mil[iy]ar)(?:an)?\s*(?:rp\.?|rupiah))\s*\)"
)
_NAMED_FACTORS = {"ribu": Decimal(1000), "juta": Decimal(10**6), "miliar": Decimal(10**9), "milyar": Decimal(10**9)}


def factor_of(line: str) -> Decimal | None:
    """The factor that a short line tells of amounts ("(dalam ribuan rupiah)", "(Rp. 000)"), None if none."""
    found = _NOTED.search(line.casefold()) if len(line) < NOTE_MOST else None
    if found is None:
        return None
    return _NAMED_FACTORS.get(next((word for word in found.groups() if word and word != "000"), "ribu"))


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
