"""What a document says of its own state: a draft, the revision that it is."""

import re
from datetime import date
from pathlib import PurePath

from lkjip_xl.model import Document
from lkjip_xl.recognise.dates import MONTHS, find_date

_DRAFT_NAME = re.compile(r"\b(?:konsep|draft|draf|rancangan|usulan|coret\w*|contoh)\b", re.IGNORECASE)
_SURE_NAME = re.compile(r"\b(?:konsep|draft|draf)\b", re.IGNORECASE)
_DRAFT_TITLE = re.compile(r"\b(?:konsep|draft|draf|rancangan)\b", re.IGNORECASE)
_ORDINALS = {
    word: number
    for number, words in enumerate(
        ("pertama satu i 1", "kedua dua ii 2", "ketiga tiga iii 3", "keempat empat iv 4", "kelima lima v 5"), 1
    )
    for word in words.split()
}
_DAY = (
    rf"(?!\s+(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b)"  # "Revisi 20 Maret 2024" is dated, not the 20th
)
_NUMBER = r"(?:ke)?[\s.-]*(" + "|".join(sorted(_ORDINALS, key=len, reverse=True)) + rf"|\d{{1,2}})\b{_DAY}"
_REVISED = re.compile(
    rf"\b(?:revisi|rev\.?|pergeseran)\b(?:\s*:)?(?:\s*{_NUMBER})?|\bversi\b(?:\s*:)?\s*{_NUMBER}", re.IGNORECASE
)
_CHANGED = re.compile(r"\bperubahan\s+(?:ke[\s.-]*)?(?=(?:ke)?[a-z\d]+\b)" + _NUMBER, re.IGNORECASE)
# of documents whose changed version is no kind of its own: "PERUBAHAN RENCANA STRATEGIS", "RENJA PERUBAHAN"
_PLAN = (
    r"(?:rencana\s+(?:strategis|kerja|kinerja|aksi)|renstra|renja|rkt|indikator\s+kinerja(?:\s+utama)?|iku|strategis)"
)
_CHANGED_PLAN = re.compile(
    rf"\bperubahan\s+(?:atas\s+)?{_PLAN}\b|\b{_PLAN}\W+(?:\w+\W+)?perubahan\b|\bp-renstra\b", re.I
)
_BEFORE = re.compile(r"\b(?:sebelum|pra)[\s-]*(?:perubahan|pergeseran)\b", re.IGNORECASE)
_UNAUDITED = re.compile(
    r"\b(?:un[\s-]?audited|belum\s+diaudit|sebelum\s+audit)\b", re.IGNORECASE
)  # the audited one follows
_LINE_LONG = 80  # letters of a line that states a version, and no more


def is_draft(document: Document, *, sure: bool = False) -> bool:
    """A title, or the name of the sheet or file, calls it a draft. Names mark drafts, they never make a winner.
    sure: only by words that say nothing else: "usulan" and "contoh" may stand in the name of what is in force, and do
    not outweigh a date of signing either."""
    signed = any(s.place_date is not None for s in document.signatures)
    names, pattern = (document.sheet, PurePath(document.file).stem), _SURE_NAME if sure or signed else _DRAFT_NAME
    titled = (_SURE_NAME if sure else _DRAFT_TITLE).search(document.title)
    return any(pattern.search(n.replace("_", " ")) for n in names) or bool(titled)


def revision_of(document: Document) -> int:
    """Which revision a document says to be in its title or a line around its tables ("REVISI KE-2", "Pergeseran II",
    "Perubahan Kedua"): 0 where it tells none, -1 for what stood before a change
    ("SEBELUM PERUBAHAN", "UNAUDITED"). File and sheet names do not count."""
    short = (t.text for t in document.texts if len(t.text) < _LINE_LONG)
    lines = [document.title, *(t for t in short if _REVISED.match(t) or _CHANGED.match(t))]
    if _BEFORE.search(lines[0]) or _UNAUDITED.search(lines[0]):
        return -1
    changed = (
        [1] if document.kind not in ("pk", "perubahan-pk", "dpa", "dppa") and _CHANGED_PLAN.search(lines[0]) else []
    )
    return max([*changed, *(n for line in lines for n in _revisions(line))], default=0)


def revised_on(document: Document) -> tuple[date, ...]:
    """The dates that the title or a line of its own gives to a revision: "Revisi 20 Maret 2024"."""
    short = [document.title, *(t.text for t in document.texts if len(t.text) < _LINE_LONG)]
    return tuple(day for line in short if _REVISED.search(line) and (day := find_date(line)) is not None)


def _revisions(line: str) -> list[int]:
    found = [_ordinal(m[1] or m[2]) if m[1] or m[2] else 1 for m in _REVISED.finditer(line)]
    return found + [_ordinal(m[1]) for m in _CHANGED.finditer(line)]


def _ordinal(word: str) -> int:
    low = word.casefold()
    return _ORDINALS.get(low) or (int(low) if low.isdigit() else 1)
