"""LK407: a sentence counts programs, kegiatan or sasaran otherwise than the tables."""

import re
from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import listed
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Item, Level, Text
from lkjip_xl.recognise.names import normalise
from lkjip_xl.relations.tree import LEVEL_WORDS, Tree, called

_LEVELS = {"program": "program", "kegiatan": "kegiatan", "subkegiatan": "sub_kegiatan", "sasaran": "sasaran"}
_COUNT = re.compile(
    r"(?<![\d.,/-])(\d{1,3})\s*(?:\([a-z ]{2,30}\)\s*)?(sub\s*-?\s*kegiatan|kegiatan|program|sasaran|urusan|bidang)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(terdiri|terbagi|meliputi|mencakup|memuat|sebanyak|didukung|dijabarkan|terdapat|melaksanakan|dilaksanakan|"
    r"dituangkan|melalui|menjadi|dengan)\b",
    re.IGNORECASE,
)
_PART = re.compile(r"\d\s+dari\s+\d|\brenstra\b|\brpjmd\b|\btahun lalu\b|\bsebelumnya\b", re.IGNORECASE)
_NUMBERED = re.compile(r"(?:^|[\n;:,]|yaitu|yakni|adalah|dan)\s*(\d{1,2})\s*[.)]\s+\S")
Counted = tuple[re.Match[str], str, tuple[int, ...]]  # what is said, of what, the counts that the tables give


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Sentences around the tables, and keterangan of a row, that say how many there are."""
    said: list[tuple[Tree, Item | None, Text]] = []
    for tree in case.index.trees:
        said += [(tree, None, text) for text in tree.document.texts if tree.document.kind != "renstra"]
        said += [(tree, i, i.texts["keterangan"]) for i in tree.document.items if "keterangan" in i.texts]
    told = [
        (t, i, x) for t, i, x in said if _COUNT.search(x.text) and _TELLS.search(x.text) and not _PART.search(x.text)
    ]
    if not told:
        return NotRun("tidak ada kalimat di buku kerja yang menyebut jumlah program, kegiatan atau sasaran")
    counted = [(item, text, one) for tree, item, text in told for one in _counted(case, tree, item, text)]
    if not counted:
        return NotRun("yang disebut jumlahnya di kalimat tidak terdaftar di buku kerja mana pun")
    return list(_findings(counted))


def _counted(case: Case, tree: Tree, item: Item | None, text: Text) -> Iterable[Counted]:
    """What a text counts, with the counts that the tables give."""
    for found in _COUNT.finditer(text.text):
        word = re.sub(r"[\s-]", "", found[2].casefold())
        counts = _numbered(text.text, found.end()) if item is not None else ()
        if not counts and word in _LEVELS:
            counts = _below(tree, item, _LEVELS[word]) if item is not None else _counts(case, _LEVELS[word])
        if counts:
            yield found, word, counts


def _findings(counted: Iterable[tuple[Item | None, Text, Counted]]) -> Iterable[Finding]:
    for item, text, (found, word, counts) in counted:
        if int(found[1]) in counts:
            continue
        whose = f"{called(item)}: keterangan" if item is not None else "Kalimat"
        named = LEVEL_WORDS.get(_LEVELS.get(word, ""), word)
        shown = listed([str(n) for n in sorted(set(counts))], 3)
        message = f'{whose} menyebut "{found[0].strip()}", padahal {named} yang tertulis ada {shown}.'
        yield make(CHECK, message, at(text))


def _numbered(text: str, start: int) -> tuple[int, ...]:
    """How many numbered points follow, where they count from 1 without a gap."""
    points = [int(n) for n in _NUMBERED.findall(text[start:])]
    return (len(points),) if len(points) > 1 and points == list(range(1, len(points) + 1)) else ()


def _below(tree: Tree, item: Item, level: str) -> tuple[int, ...]:
    inside = [i for i in tree.document.of_level(level) if item.id in {a.id for a in tree.document.ancestors(i)}]
    return (len(inside), len({normalise(i.name) for i in inside})) if inside else ()


def _counts(case: Case, level: str) -> tuple[int, ...]:
    """The counts that the documents of the year give: of rows, and of different names; and all together."""
    found: list[int] = []
    every: set[str] = set()
    for tree in case.index.trees:
        document = tree.document
        items = list(document.of_level(level))
        if not items or (document.year is not None and document.year != case.folder.year):
            continue
        names = {normalise(i.name) for i in items}
        every |= names
        found += [len(items), len(names)]
        found += [n for t in tree.tables() if (n := sum(1 for i in items if i.table == t))]
    return tuple(dict.fromkeys([*found, len(every)])) if found else ()


CHECK = Check(
    code="LK407",
    name="jumlah-disebut",
    level=Level.PERINGATAN,
    title="Jumlah yang disebut kalimat berbeda dengan tabelnya",
    checks='Kalimat seperti "terdiri dari 3 program dan 12 kegiatan" menyebut jumlah yang memang ada di tabel, dan '
    '"terbagi menjadi 2 urusan, yaitu 1. ... 2. ..." menyebut sebanyak yang dirinci.',
    why="Kalimat disalin dari tahun lalu, sedangkan jumlah program atau kegiatannya sudah berubah.",
    bad="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Program | Anggaran (Rp) | Keterangan |
|---|---|---|---|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | Terbagi menjadi 3 urusan, yaitu 1. Urusan Perpustakaan dengan pagu Rp. 500.000.000, 2. Urusan Kegemaran Membaca dengan pagu Rp. 140.000.000 |
| 2 | Program Pengelolaan Arsip | 126.000.000 | APBD |
""",
    good="""
### Berkas: PK.xlsx
### Lembar: PK
PERJANJIAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Program | Anggaran (Rp) | Keterangan |
|---|---|---|---|
| 1 | Program Pembinaan Perpustakaan | 640.000.000 | Terbagi menjadi 2 urusan, yaitu 1. Urusan Perpustakaan dengan pagu Rp. 500.000.000, 2. Urusan Kegemaran Membaca dengan pagu Rp. 140.000.000 |
| 2 | Program Pengelolaan Arsip | 126.000.000 | APBD |
""",
    mend="Hitung lagi, lalu perbaiki kalimatnya.",
    fires_at="PK!D5",
    run=run,
    needs=("kalimat",),
)
