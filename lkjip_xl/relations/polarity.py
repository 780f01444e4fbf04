"""Which way an indikator is better, told from the words of its name: a small grammar, never a setting.

A name says what is counted and what is done about it. Read from left to right, its first telling word governs
what follows: a bad thing ("kasus DBD", "jalan rusak") is better when less; a deed or a quality ("penanganan",
"kepuasan") takes the bad thing for its object and is better when more; time until something is done is better
when less. What was done to a bad thing turns it ("kasus yang ditangani"), what was not done turns it back ("yang
belum ditangani"). The words stand in `layouts/_arah.toml`, by what they do.
"""

import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import pairwise

UP, DOWN, NONE = 1, -1, 0
_SIGNS = re.compile(r"[^\w<>≤≥]+")
_DEED = r"pe\w{3,}an"
_DONE = r"(?:di|ter)\w{3,}(?:kan|i)"
_REGION = "(?:daerah|wilayah|kawasan|lokasi|desa|kelurahan|kecamatan)(?: yang)?"
_CLAUSE = re.compile(r"(?:\b(?:yang|kondisi|keadaan|status)\s+)+$")


@dataclass(frozen=True, slots=True)
class Leaning:
    """What a name leans to: DOWN (lower is better), UP (it speaks of such a thing, but higher is better) or NONE
    (no word tells); word: the one that decided."""

    sign: int = NONE
    word: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A telling word of a name: its kind (a part of `_arah.toml`, or "tidak selesai": a deed left undone).

    joined: nothing but "yang" stands between it and the word before; clause: "yang" stands right before it.
    """

    kind: str
    word: str
    joined: bool
    clause: bool


@lru_cache(maxsize=1)
def _grammar() -> re.Pattern[str]:
    """One pattern over all lists; of those that fit at a place the first of this order is taken."""
    text = (resources.files("lkjip_xl.layouts") / "_arah.toml").read_text(encoding="utf-8")
    words = {kind: "|".join(sorted(part["kata"], key=len, reverse=True)) for kind, part in tomllib.loads(text).items()}
    words["buruk"] += f"|ke(?:{words['keadaan']})an"  # "kerusakan", "ketertinggalan"
    words["keadaan"] += f"|ber(?:{words['buruk']})"  # "bersengketa", "berisiko"
    words["biasa"] += (
        rf"|(?:di|ke|pada|untuk|bagi) {_REGION} (?:{words['buruk']}|{words['keadaan']})"  # where, not what
    )
    order = (
        "biasa",
        "waktu",
        "ingkar",
        "luput",
        "buruk",
        "baik",
        "mutu",
        "keadaan",
        "kurangi",
        "perbuatan",
        "alat",
        "derita",
    )
    groups = [f"(?P<{kind}>{words[kind]})" for kind in order]
    groups.insert(0, f"(?P<bukan>{words['bukan_perbuatan']}|{words['bukan_selesai']})")
    groups += [f"(?P<selesai>{words['selesai']}|{_DONE})", f"(?P<laku>{_DEED})"]
    return re.compile(rf"\b(?:{'|'.join(groups)})(?!\w)")


def plain(name: str) -> str:
    """A name in small letters, with single spaces for all signs."""
    return " ".join(_SIGNS.sub(" ", name.casefold().replace("_", " ")).split())


@lru_cache(maxsize=4096)
def leaning(name: str) -> Leaning:
    """The direction that the words of a name suggest. Only a reason to ask, never to compute as negative."""
    return _judge(list(_parts(plain(name))))


def leans_with(name: str, above: str) -> Leaning:
    """The direction told by the sasaran above: "Menurunnya konsumsi rokok" with "Konsumsi rokok per kapita".

    above: the name of the sasaran or tujuan. NONE where the indikator speaks of the decrease itself, or of another.
    """
    head = re.match(
        r"(?:menurun\w*|turunnya|berkurang\w*|penurunan|pengurangan|rendahnya|minimnya)\s+(.+)", plain(above)
    )
    if head is None or leaning(name).sign != NONE:
        return Leaning()
    wanted = [w for w in head[1].split() if w not in _MEASURES][:1]
    words = [w for w in plain(name).split() if w not in _MEASURES]
    return Leaning(DOWN, head[0].split()[0]) if wanted and wanted == words[:1] else Leaning()


_MEASURES = frozenset([
    "persentase", "persen", "prosentase", "jumlah", "angka", "tingkat", "rasio", "rata", "indeks", "nilai", "cakupan",
    "luas", "panjang", "proporsi", "laju", "volume",
])  # fmt: skip


def _parts(text: str) -> Iterator[Part]:
    """The telling words in order; a word of denial is taken together with what it denies."""
    at = end = 0
    while (found := _grammar().search(text, at)) is not None:
        kind, word, start = found.lastgroup or "", found[0], found.start()
        between = text[end:start]
        at = found.end()
        if kind in ("ingkar", "luput", "derita"):
            kind, at, word = _denied(text, at, word, kind)
        if kind not in ("bukan", "biasa"):
            kind = "perbuatan" if kind == "laku" else kind
            yield Part(kind, word, between.strip() in ("", "yang"), _CLAUSE.search(text[:start]) is not None)
            end = at


def _denied(text: str, at: int, word: str, how: str) -> tuple[str, int, str]:
    """What a word of denial makes of the next word: (kind, where to go on, both words). how: "ingkar", "luput"
    for a word that denies only deeds ("terlambat disampaikan"), "derita" for one that takes a bad thing on itself."""
    following = re.match(r"\s+(?:pernah\s+|lagi\s+|ada\s+)?(\w+)", text[at:])
    if following is None:
        return ("keadaan" if how == "luput" else "biasa"), at, word
    found = _grammar().match(text, at + following.start(1))
    end = found.end() if found else at + following.end()
    kind = found.lastgroup if found else ""
    both = f"{word} {text[at:end].strip()}"
    if how == "derita":
        return ("keadaan", end, both) if kind in ("buruk", "keadaan") else ("biasa", at, word)
    if how == "luput" and kind != "selesai":
        return "keadaan", at, word
    if kind in ("buruk", "keadaan"):
        return "baik", end, both
    if kind in ("selesai", "perbuatan"):
        return "tidak selesai", end, both
    return "keadaan", end, both


def _judge(parts: list[Part]) -> Leaning:
    if not parts:
        return Leaning()
    first = parts[0]
    state = Leaning(_OPENING[first.kind], first.word)
    for before, part in pairwise(parts):
        if (turn := _TURNS[state.sign](first, before, part)) is not None:
            state = Leaning(turn, part.word)
    if state.sign == UP and not any(
        p.kind in ("buruk", "keadaan", "waktu", "tidak selesai") or " " in p.word for p in parts
    ):
        return Leaning()  # it speaks of nothing bad: nothing to tell
    return state


_OPENING = {"buruk": DOWN, "keadaan": DOWN, "waktu": DOWN, "tidak selesai": DOWN,
            "baik": UP, "mutu": UP, "alat": UP, "kurangi": UP, "perbuatan": UP, "selesai": UP}  # fmt: skip


def _turned_up(first: Part, before: Part, part: Part) -> int | None:
    """A bad thing becomes good news by what was done to it, or by a good state ("yang aman", no "gangguan keamanan");
    time only by being kept."""
    if part.kind == "selesai":
        undone = before.kind == "tidak selesai" and part.joined  # "belum selesai ditindaklanjuti"
        return UP if first.kind != "waktu" and not undone else None
    told = first.kind == "waktu" or part.clause or not part.joined
    return UP if part.kind == "baik" and told else None


def _turned_down(first: Part, before: Part, part: Part) -> int | None:
    """A deed or a thing becomes bad news when it is left undone or is itself in a bad state."""
    if first.kind == "kurangi":
        return DOWN if part.kind in ("baik", "mutu") and before is first and part.joined else None
    if part.kind == "tidak selesai":
        return DOWN
    thing = first.kind in ("alat", "selesai")
    own = before is first and ((part.joined and (thing or part.kind == "keadaan")) or (part.clause and thing))
    return DOWN if own and (part.kind == "keadaan" or (part.kind == "buruk" and part.clause)) else None


_TURNS: dict[int, Callable[[Part, Part, Part], int | None]] = {DOWN: _turned_up, UP: _turned_down}
