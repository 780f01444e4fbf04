"""LK308: a percentage in the keterangan of a row is not a figure of that row."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Item, Level, Quantity, Text
from lkjip_xl.relations.arith import interval, point, printed
from lkjip_xl.relations.tree import Tree, label

_PERCENT = re.compile(r"(?<![\d.,])(\d{1,3})(?:[.,](\d{1,4}))?\s*(?:%|persen\b)")
_GROWTH = re.compile(
    r"\b(kenaikan|penurunan|meningkat|menurun|naik|turun|bertambah|berkurang|selisih|sebanyak)\b", re.I
)
_SPEAKS = re.compile(r"\b(realisasi|capaian|tercapai|target|kenaikan|penurunan|meningkat|menurun|naik|turun)\b", re.I)
FIELDS = ("target", "realisasi", "capaian")
NEAR = 90  # characters before a percentage in which the word that it belongs to must stand


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Percentages in keterangan, next to words that say what they are, against the figures of the row."""
    rows = [
        (tree, item, item.texts["keterangan"])
        for tree in case.index.trees
        for item in tree.document.items
        if "keterangan" in item.texts and _figures(tree, item)
    ]
    if not rows:
        return NotRun("tidak ada tabel kinerja yang mempunyai kolom keterangan")
    said = [(item, text, one) for tree, item, text in rows for one in _spoken(tree, item, text)]
    if not said:
        return NotRun("tidak ada keterangan yang menyebut persentase target, realisasi, capaian atau perubahannya")
    return [f for item, text, one in said if (f := _judge(item, text, one)) is not None]


def _figures(tree: Tree, item: Item) -> list[tuple[str, str, Quantity]]:
    """(field, period, figure) of the row that the item stands on."""
    near = [i for i in tree.document.items if i.row == item.row and i.table == item.table]
    return [
        (s.field, tree.period(s.period), c)
        for i in near
        for s, cells in i.figures.items()
        for c in cells
        if s.field in FIELDS and c.value is not None
    ]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A percentage that a keterangan speaks of, and what in its row it may be."""

    found: re.Match[str]
    said: Decimal
    growth: bool
    choices: list[tuple[Decimal, str]]
    fits: bool


def _spoken(tree: Tree, item: Item, text: Text) -> Iterable[Spoken]:
    figures = _figures(tree, item)
    plain = [(c.value, f"{field} di tabel") for field, _, c in figures if c.value is not None]
    moves = list(_moves(figures))
    for found in _PERCENT.finditer(text.text):
        before = text.text[max(0, found.start() - NEAR) : found.start()]
        spoken = [m[0].casefold() for m in _SPEAKS.finditer(before)]
        if not spoken:
            continue
        said = Decimal(f"{found[1]}.{found[2] or 0}")
        shown = printed(said, Decimal(1).scaleb(-len(found[2] or "")))
        fits = any(_fits(shown, c) for _, _, c in figures) or any(shown.meets(point(v)) for v, _ in moves)
        growth = bool(_GROWTH.search(spoken[-1]))
        choices = moves if growth else plain
        if fits or choices:
            yield Spoken(found, said, growth, choices, fits)


def _judge(item: Item, text: Text, one: Spoken) -> Finding | None:
    if one.fits:
        return None
    want, words = _nearest(one.said, one.choices, one.growth)
    message = f'{label(item)}: keterangan menyebut "{one.found[0].strip()}", padahal {words} {amount(want, "%")}.'
    return make(CHECK, message, at(text), value=one.said, expected=want, unit="%")


def _fits(shown: object, cell: Quantity) -> bool:
    from lkjip_xl.relations.arith import Interval

    own = interval(cell, rounded=True)
    return isinstance(shown, Interval) and own is not None and shown.meets(own)


def _moves(figures: list[tuple[str, str, Quantity]]) -> Iterable[tuple[Decimal, str]]:
    """Differences between the figures of the row: year to year first, then realisasi and target."""
    for (f1, p1, a), (f2, p2, b) in combinations(figures, 2):
        if a.value is None or b.value is None:
            continue
        if f1 == f2 and p1 != p2:
            yield abs(a.value - b.value), f"selisih {f1} kedua tahun"
            if min(a.value, b.value) > 0:
                older = b if p2 == "lalu" else a
                yield abs(a.value - b.value) * 100 / (older.value or Decimal(1)), f"pertumbuhan {f1}"
        elif {f1, f2} == {"target", "realisasi"} and p1 == p2:
            yield abs(a.value - b.value), "selisih realisasi dan target"


def _nearest(said: Decimal, choices: list[tuple[Decimal, str]], growth: bool) -> tuple[Decimal, str]:
    """What was probably meant: the change of the realisasi, or the nearest figure of the row."""
    if growth:
        return next((c for c in choices if c[1] == "selisih realisasi kedua tahun"), choices[0])
    return min(choices, key=lambda c: abs(c[0] - said))


CHECK = Check(
    code="LK308",
    name="angka-dalam-keterangan",
    level=Level.PERINGATAN,
    title="Persentase di dalam keterangan tidak cocok dengan barisnya",
    checks="Persentase yang disebut keterangan sebagai realisasi, capaian, target, kenaikan atau penurunan memang angka di "
    "baris itu, atau selisih di antaranya.",
    why="Kalimat disalin dari tahun lalu dan angkanya tertinggal.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: 3.1.2
Tabel 3.1.2
Perbandingan Realisasi Kinerja
DINAS CONTOH TAHUN 2023

| Sasaran Strategis | Indikator Kinerja | Target 2022 | Realisasi 2022 | Capaian 2022 | Target 2023 | Realisasi 2023 | Capaian 2023 | Keterangan |
|---|---|---|---|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 75% | 78,54% | 104,72% | 80% | 81,20% | 101,50% | Realisasi mengalami kenaikan sebesar 0,66 % dari tahun sebelumnya |
""",
    good="""
### Berkas: Pengukuran.xlsx
### Lembar: 3.1.2
Tabel 3.1.2
Perbandingan Realisasi Kinerja
DINAS CONTOH TAHUN 2023

| Sasaran Strategis | Indikator Kinerja | Target 2022 | Realisasi 2022 | Capaian 2022 | Target 2023 | Realisasi 2023 | Capaian 2023 | Keterangan |
|---|---|---|---|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 75% | 78,54% | 104,72% | 80% | 81,20% | 101,50% | Realisasi mengalami kenaikan sebesar 2,66 % dari tahun sebelumnya |
""",
    mend="Perbaiki kalimatnya menurut angka di tabel.",
    fires_at="3.1.2!I5",
    run=run,
    needs=("keterangan",),
)
