"""Words that may lawfully stand where a figure stands: opinions, predicates, levels, colours, terms of time.

A target or realisasi may be a predicate ("WTP", "BB", "Tepat Waktu"): it is what the indikator measures. A
status ("tercapai") judges a figure and is none; a word of waiting ("belum dihitung") says that it is missing.
"""

import re
import tomllib
from functools import lru_cache
from importlib import resources

_WAITING = re.compile(
    r"\b(?:belum|menunggu|tunggu|ditunda|dalam proses|masih proses|proses|akan di\w+|rilis|tba|tbd|menyusul|"
    r"(?:tidak|belum|blm) (?:ada|tersedia) (?:data|rilis|hasil)|data (?:tidak|belum|blm)|lihat|sda|s\.d\.a|idem|dst)\b",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"(?:(?:level|tingkat|peringkat|predikat|kategori|kelas|tipe|grade|nilai|opini|akreditasi|juara|zona|skala|tahap)\s+)"
    r"[\w+\-]+(?:\s+\w+)?|[a-d][a-d]?[+-]?|[ivx]{1,4}",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"\W*(?:nihil|nol|zero|tidak ada|tidak terdapat|tanpa)(?:\s+(\D+))?")
_TICKS = "√✓✔☑"
_ENDS = " .,;:()[]\"'“”‘’*"


@lru_cache(maxsize=2)
def _words(of: str) -> frozenset[str]:
    """The words of one part of `_kata_nilai.toml`: "predikat" or "status"."""
    text = (resources.files("lkjip_xl.layouts") / "_kata_nilai.toml").read_text(encoding="utf-8")
    return frozenset(word for words in tomllib.loads(text)[of].values() for word in words)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).strip(_ENDS)


def is_predicate(text: str) -> bool:
    """ "WTP", "BB", "Sangat Baik", "Level 3", "B (Baik)", "Opini WTP": a value on a scale of words."""
    plain = _plain(text)
    inside = re.fullmatch(r"([^()]+?)\s*\(([^()]+)\)?", plain)
    parts = [p.strip(_ENDS) for p in (inside.groups() if inside else re.split(r"\s*[/,]\s*", plain))]
    return bool(parts) and all(p in _words("predikat") or _LEVEL.fullmatch(p) is not None for p in parts if p)


def is_status(text: str) -> bool:
    """ "Tercapai", "sudah selesai": a judgement on a figure, not the figure."""
    return _plain(text) in _words("status")


def is_waiting(text: str) -> bool:
    """ "belum dihitung", "menunggu rilis BPS": the figure is missing, and the cell says why."""
    if not any(ch.isalnum() or ch in _TICKS for ch in text):
        return True  # "?", "***"
    return _WAITING.search(text) is not None and not is_predicate(text)


def says_nothing(text: str, name: str) -> bool:
    """ "Nihil", "Tidak ada", "Tidak ada temuan" of an indikator that counts temuan: words for none at all; a dash or
    a blank may mean anything. name: of the indikator."""
    found = _NOTHING.fullmatch(_plain(text))
    if found is None or is_waiting(text):
        return False
    return found[1] is None or found[1].split()[0] in _plain(name).split()


def holds_digits(text: str) -> bool:
    """ "12 dokumen, 3 laporan", "80 - 90%": figures in words, which the reader does not take as one figure."""
    return any(ch.isdigit() for ch in text)
