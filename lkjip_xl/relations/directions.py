"""Which way each indikator of a folder is better, and who says so: settled once, for all its documents.

Strongest first: `lkjip.toml`, a column of the workbooks (Polaritas, in whichever document names the indikator), a
bound in the target ("maksimal 5%"), last year's folder, a printed capaian that only the formula for "lower is
better" gives and that the words bear out. Words alone settle only that higher is better; where they lean the other
way, or a target in words asks for little ("Rendah"), the direction is None: it must be asked for, not guessed.
Without any hint higher is better is taken.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lkjip_xl.model import Document, Folder, Form, Place, Quantity, Text
from lkjip_xl.recognise.names import normalise
from lkjip_xl.recognise.numbers import qualified
from lkjip_xl.relations import formulas
from lkjip_xl.relations.arith import interval, point
from lkjip_xl.relations.formulas import Polarity
from lkjip_xl.relations.match import entries, match
from lkjip_xl.relations.ordinal import common_scale, stands_low
from lkjip_xl.relations.polarity import DOWN, UP, Leaning, leaning, leans_with
from lkjip_xl.settings import Settings

SETTING, COLUMN, BOUND, LAST, FIGURES, WORDS, NOTHING = (
    "pengaturan", "kolom", "target", "tahun lalu", "angka", "kata", "",
)  # fmt: skip
_BAD = r"(?:buruk|jelek|tidak baik)"
_NEGATIVE = re.compile(
    rf"negati[fv]|mini(?:mi[sz]|mum)|tinggi.*{_BAD}|rendah(?!.*{_BAD})|turun|kecil(?!.*{_BAD})|\blower\b|^\W*[↓▼]|^\s*\(-\)\s*$"
)
_POSITIVE = re.compile(
    rf"positi[fv]|ma(?:ks|x)imi[sz]|ma(?:ks|x)imum|rendah.*{_BAD}|tinggi(?!.*{_BAD})|naik|besar(?!.*{_BAD})|\bhigher\b|^\W*[↑▲]|^\s*\(?\+\)?\s*$"
)
FULL = 100  # percent
_STEADY = re.compile(r"stabil|flat|konstan|pertahan|\btetap\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Direction:
    """Which way an indikator is better. polarity: None where it must be settled first.

    source: SETTING, COLUMN, BOUND, LAST, FIGURES, WORDS, or NOTHING (no hint; higher is better is taken).
    word:   what says so, or what hints at it: the text of the column, the bound, the word of the name.
    places: the cells that say so; several where columns contradict one another (`contradicted`).
    leaning: DOWN, UP or 0: what the words suggest, whoever decided.
    """

    polarity: Polarity | None
    source: str
    word: str = ""
    places: tuple[Place, ...] = ()
    contradicted: bool = False
    leaning: int = 0

    @property
    def told(self) -> bool:
        """True where somebody said it, this year or last; False where only the name and the figures suggest it."""
        return self.polarity is not None and self.source in (SETTING, COLUMN, BOUND, LAST)


@dataclass(frozen=True, slots=True)
class _Said:
    polarity: Polarity | None  # None: to be held steady, neither way
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Directions:
    """What is known of the directions in a folder, by normalised name of the indikator."""

    settings: Settings
    columns: Mapping[str, tuple[_Said, ...]] = field(default_factory=dict)
    bounds: Mapping[str, tuple[_Said, ...]] = field(default_factory=dict)
    figures: Mapping[str, tuple[_Said, ...]] = field(default_factory=dict)
    low: Mapping[str, tuple[_Said, ...]] = field(default_factory=dict)
    last: Mapping[str, Polarity] = field(default_factory=dict)
    above: Mapping[str, str] = field(default_factory=dict)  # name of the sasaran

    def of(self, name: str) -> Direction:
        """The direction of an indikator by its name."""
        key, words = normalise(name), self._words(name)
        polarity = self._settled(name)
        if polarity is not None:
            return Direction(polarity, SETTING, polarity, leaning=words.sign)
        for source, said in ((COLUMN, self.columns.get(key)), (BOUND, self.bounds.get(key))):
            if said:
                return _agreed(source, said, words)
        if key in self.last:
            return Direction(self.last[key], LAST, self.last[key], leaning=words.sign)
        if words.sign == DOWN:
            said = self.figures.get(key)
            return _agreed(FIGURES, said, words) if said else Direction(None, WORDS, words.word, leaning=DOWN)
        if words.sign == 0 and (said := self.low.get(key)) and all(s.polarity is None for s in said):
            return Direction(None, BOUND, said[0].text, (said[0].place,), leaning=DOWN)
        return Direction("positif", WORDS if words.sign == UP else NOTHING, words.word, leaning=words.sign)

    def formula(self, name: str) -> str | None:
        """The formula of an indikator's capaian, None where its direction must be settled first."""
        polarity = self.of(name).polarity
        return self.settings.negative if polarity == "negatif" else polarity

    def _words(self, name: str) -> Leaning:
        found, above = leaning(name), self.above.get(normalise(name))
        return leans_with(name, above) if found.sign == 0 and above else found

    def _settled(self, name: str) -> Polarity | None:
        key = _exact(name)
        found = next((v for n, v in self.settings.polarity.items() if _exact(n) == key), None)
        return None if found is None else "negatif" if found.casefold().startswith("neg") else "positif"


def _exact(name: str) -> str:
    return " ".join(name.casefold().split())


def same_name(one: str, other: str) -> bool:
    """Whether a name in lkjip.toml is that of an indikator: case and spaces apart, to the letter."""
    return _exact(one) == _exact(other)


def _agreed(source: str, said: Sequence[_Said], words: Leaning) -> Direction:
    """What several cells say of one indikator; None where they contradict one another."""
    kinds = {s.polarity for s in said}
    contradicted = len(kinds) > 1
    shown = said if contradicted else said[:1]
    return Direction(
        None if contradicted else said[0].polarity, source, said[0].text, tuple(s.place for s in shown),
        contradicted, words.sign,
    )  # fmt: skip


def polarity_in(text: str) -> Polarity | None:
    """The direction that the text of a column Polaritas tells ("Minimize", "makin tinggi makin baik"), or None."""
    low = text.casefold()
    negative, positive = _NEGATIVE.search(low), _POSITIVE.search(low)
    if bool(negative) == bool(positive):
        return None
    return "negatif" if negative else "positif"


def directions(
    folder: Folder, settings: Settings, previous: Folder | None = None, before: Settings | None = None
) -> Directions:
    """The directions of a folder. previous, before: last year's folder and its settings, where there are any."""
    used = folder.used
    last: dict[str, Polarity] = {}
    if previous is not None:
        old = directions(previous, before or Settings())
        names = {i.name for d in previous.used for i in d.of_level("indikator") if i.name}
        for name in sorted(names | set(old.settings.polarity)):
            one = old.of(name)
            if one.polarity is not None and one.source in (SETTING, COLUMN, FIGURES):
                last[normalise(name)] = one.polarity
    return Directions(
        settings,
        _by_name(used, settings, _columns),
        _by_name(used, settings, _bounds),
        _by_name(used, settings, lambda d: _figures(d, settings)),
        _by_name(used, settings, _low),
        last,
        _sasaran(used),
    )


def _by_name(used: Sequence[Document], settings: Settings, tell: object) -> dict[str, tuple[_Said, ...]]:
    """What the cells of every document tell, by name; carried over to the names that other documents give the same
    indikator."""
    found: dict[str, dict[Place, _Said]] = {}
    for document in used:
        said: dict[str, list[_Said]] = {}
        for name, one in tell(document):  # type: ignore[operator]
            said.setdefault(normalise(name), []).append(one)
        for key, cells in said.items():
            found.setdefault(key, {}).update((c.place, c) for c in cells)
        for other in used if said else ():
            for key, also in _aliases(document, other, settings).items():
                found.setdefault(also, {}).update((c.place, c) for c in said.get(key, ()))
    return {key: tuple(cells.values()) for key, cells in found.items() if cells}


def _aliases(document: Document, other: Document, settings: Settings) -> dict[str, str]:
    """Names of a document -> the names that another one certainly gives the same indikator."""
    if other is document:
        return {}
    pairs = match(entries(document, "indikator"), entries(other, "indikator"), settings)
    return {m.left.key: m.right.key for m in pairs if m.certain and m.left.key != m.right.key}


def _columns(document: Document) -> Iterator[tuple[str, _Said]]:
    for item in document.items:
        text = item.texts.get("polaritas")
        polarity = polarity_in(text.text) if text is not None else None
        if text is not None and _is_trend(document, text) and polarity != _wished(item.name):
            continue  # a trend that was seen, no direction that is wished for
        if text is not None and (polarity is not None or _STEADY.search(text.text)):
            yield item.name, _Said(polarity, text.text.strip(), text.place)


def _is_trend(document: Document, text: Text) -> bool:
    """A bare "naik" or "turun" in a column that is only called Tren: it may tell what happened."""
    headings = (
        c.heading for t in document.tables for c in t.columns if c.col == text.place.col and c.name == "polaritas"
    )
    return any(re.search(r"\btrend?\b", h, re.IGNORECASE) for h in headings) and bool(
        re.fullmatch(r"\W*(?:naik|turun|tetap|meningkat|menurun|stabil)\W*", text.text, re.IGNORECASE)
    )


def _wished(name: str) -> Polarity:
    return "negatif" if leaning(name).sign == DOWN else "positif"


def _bounds(document: Document) -> Iterator[tuple[str, _Said]]:
    """Targets that say themselves how far a figure may go: "≤ 5%", "minimal 80"."""
    for item in document.of_level("indikator"):
        for slot, cells in sorted(item.figures.items()):
            for cell in cells if slot.field == "target" else ():
                bound = "" if cell.is_true_number else qualified(cell.text)
                if bound in ("paling sedikit", "paling banyak"):
                    yield (
                        item.name,
                        _Said("negatif" if bound == "paling banyak" else "positif", cell.text.strip(), cell.place),
                    )


def _low(document: Document) -> Iterator[tuple[str, _Said]]:
    """Targets in words that ask for little ("Rendah", None): a hint, no more. One of any year that asks for more
    ("positif") takes it back: the targets rise."""
    for item in document.of_level("indikator"):
        for slot, cells in sorted(item.figures.items()):
            for cell in cells if slot.field == "target" else ():
                if cell.form is Form.TEXT and (low := stands_low(cell.text)) is not None:
                    yield item.name, _Said(None if low else "positif", cell.text.strip(), cell.place)


def _figures(document: Document, settings: Settings) -> Iterator[tuple[str, _Said]]:
    """Printed capaian that the formula for "lower is better" gives and the other one does not."""
    for item in document.items:
        for slot in sorted(s for s in item.figures if s.field == "capaian"):
            cells = [item.figure(f, slot.period) for f in ("capaian", "target", "realisasi")]
            known = [c for c in cells if c is not None and c.value is not None]
            told = len(known) == len(cells) and _only_negative(known, settings)
            if told or _met_by_less(item.name, cells):
                yield item.name, _Said("negatif", known[0].text.strip(), known[0].place)


def _met_by_less(name: str, cells: Sequence[Quantity | None]) -> bool:
    """Whether a full capaian is printed for a realisasi in words below its target ("Sedang", "Rendah")."""
    capaian, target, realisasi = cells
    if capaian is None or capaian.value is None or target is None or realisasi is None:
        return False
    found = common_scale(name, target.text, realisasi.text)
    return found is not None and found[0].neutral and found[2] < found[1] and capaian.value >= FULL


def _only_negative(cells: Sequence[Quantity], settings: Settings) -> bool:
    """Whether a capaian, over its target and realisasi, is the one for "lower is better" and not the other."""
    capaian, target, realisasi = cells
    shown = interval(capaian, rounded=True)
    other = formulas.capaian(target.value, realisasi.value, "negatif", settings.negative)
    plain = formulas.capaian(target.value, realisasi.value)
    return (
        shown is not None
        and other is not None
        and plain is not None
        and shown.meets(point(other))
        and not shown.meets(point(plain))
    )


def _sasaran(used: Iterable[Document]) -> dict[str, str]:
    found: dict[str, str] = {}
    for document in used:
        for item in document.of_level("indikator"):
            above = next((a.name for a in document.ancestors(item) if a.level in ("sasaran", "tujuan")), "")
            if above:
                found.setdefault(normalise(item.name), above)
    return found
