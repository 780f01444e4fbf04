"""Which layout and which jenis: the columns decide what is possible, titles and names what is meant.

Columns must fit; then the words of the title weigh most, headings less, the names of sheet and file least.
Names alone never overrule a title; where they say something else, that is said.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lkjip_xl.recognise.columns import Meaning
from lkjip_xl.recognise.layouts import Kind, Layout, Need, Shape
from lkjip_xl.recognise.words import words_of

TITLE, NAME = 1.0, 0.25
SETTLED = 1000.0  # what lkjip.toml settles overrules every other clue
OPTIONAL, UNEXPLAINED = 0.8, 0.6
NEUTRAL = frozenset({"nomor", "keterangan", "satuan", "lokasi", "penanggung_jawab"})  # on any form


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a table fits a shape of a layout: score, or the reason why it does not fit."""

    layout: Layout
    shape: Shape
    score: float
    reason: str = ""
    missing: int = 0

    @property
    def ok(self) -> bool:
        """True when every required column is there."""
        return not self.reason


@dataclass(frozen=True, slots=True)
class Clue:
    """A text that may tell the jenis, and where it stands: "judul", "lembar", "berkas"; "pengaturan": settled."""

    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """The layout and jenis chosen for a run of tables."""

    layout: Layout
    kind: Kind
    shapes: tuple[Shape, ...]
    score: float


def period_kind(period: str) -> str:
    """What kind of period a column's period is, as layouts name it."""
    last = period.rpartition("/")[2]
    if not last:
        return ""
    if re.fullmatch(r"(?:19|20)\d\d", last):
        return "tahun"
    if re.fullmatch(r"(?:sd_)?tw\d", last):
        return "triwulan"
    if re.fullmatch(r"(?:sd_)?b\d\d", last):
        return "bulan"
    known = {
        "awal": "awal",
        "akhir": "akhir",
        "lalu": "lalu",
        "sd_lalu": "lalu",
        "sebelum": "sebelum",
        "setelah": "setelah",
    }
    return known.get(last, "lain")


def _answers(one: Meaning, need: Need) -> bool:
    if one.name != need.name:
        return False
    if need.levels and not set(one.levels) & set(need.levels):
        return False
    if need.group and one.group != need.group:
        return False
    return need.period == "*" or period_kind(one.period) == need.period


_WORDS = {
    "uraian": "nama", "indikator": "indikator", "pagu": "anggaran (pagu)",
    "realisasi_rp": "realisasi anggaran (Rp)", "kode": "kode",
    "realisasi": "realisasi kinerja", "target": "target", "capaian": "capaian",
    "serapan": "serapan anggaran", "laki": "laki-laki",
    "persen_anggaran": "persen anggaran",
}  # fmt: skip


def describe(need: Need) -> str:
    """A wanted column in words, for the nearest miss."""
    text = _WORDS.get(need.name, need.name)
    if need.levels:
        text += " " + "/".join(x.replace("_", " ") for x in need.levels)
    if need.period not in ("*", ""):
        text += f" per {need.period}" if need.period in ("tahun", "triwulan", "bulan") else f" ({need.period})"
    return text + (f" sedikitnya {need.least} kolom" if need.least > 1 else "")


def fit(meanings: Sequence[Meaning], layout: Layout, shape: Shape) -> Fit:
    """Does a table fit a shape? The required columns must be there, those it never has must not."""
    barred = sorted({m.name for m in meanings if m.name in shape.without and m.sure > 0.4})
    missing = [n for n in shape.needs if n.required and sum(_answers(m, n) for m in meanings) < n.least]
    if missing or barred:
        parts = [f"kolom {', '.join(describe(n) for n in missing)} tidak ditemukan"] if missing else []
        parts += [f"ada kolom {', '.join(_WORDS.get(b, b) for b in barred)}"] if barred else []
        return Fit(layout, shape, 0.0, " dan ".join(parts), len(missing) + len(barred))
    answered = [n for n in shape.needs if any(_answers(m, n) for m in meanings)]
    score = sum(1.0 if n.required else OPTIONAL for n in answered if n.required or n.name not in NEUTRAL)
    score += sum(0.2 for n in shape.needs if n.required and n.period not in ("*", ""))
    unexplained = sum(
        1 for m in meanings if m.name and m.name not in NEUTRAL and not any(_answers(m, n) for n in shape.needs)
    )
    return Fit(layout, shape, score - UNEXPLAINED * unexplained)


_SMALL = frozenset({"dan", "per", "sd", "ke", "di", "dari", "e", "p"})


def told(kind: Kind, text: str) -> int:
    """How strongly a text names a jenis: the words of its longest phrase; abbreviations ("PK") count as three."""
    words = words_of(text)
    best = 0
    for phrase in kind.words:
        size = len(phrase)
        if any(tuple(words[n : n + size]) == phrase for n in range(len(words) - size + 1)):
            best = max(best, sum(3 if len(w) <= 4 and w not in _SMALL else 1 for w in phrase))
    return best


def choose(tables: Sequence[Sequence[Meaning]], layouts: Sequence[Layout], clues: Sequence[Clue]) -> Verdict | None:
    """The best layout and jenis for tables that belong together, or None when none fits them all."""
    best: Verdict | None = None
    for layout in layouts:
        shapes = _shapes(tables, layout)
        if shapes is None:
            continue
        for kind in layout.kinds:
            found = _weighed(layout, kind, shapes, clues)
            if found is not None and (best is None or found.score > best.score):
                best = found
    return best


def _shapes(tables: Sequence[Sequence[Meaning]], layout: Layout) -> list[Fit] | None:
    """The best shape of a layout for each table; tables of one document have different shapes."""
    found: list[Fit] = []
    for meanings in tables:
        fits = [f for s in layout.shapes if (f := fit(meanings, layout, s)).ok and s not in [x.shape for x in found]]
        if not fits:
            return None
        found.append(max(fits, key=lambda f: f.score))
    return found


def _weighed(layout: Layout, kind: Kind, fits: list[Fit], clues: Sequence[Clue]) -> Verdict | None:
    title = max((told(kind, c.text) for c in clues if c.source == "judul"), default=0)
    named = max((told(kind, c.text) for c in clues if c.source not in ("judul", "pengaturan")), default=0)
    settled = any(c.source == "pengaturan" and c.text == kind.id for c in clues)
    columns = any(f.shape.kind == kind.id for f in fits)
    if not (title or named or kind.default or columns or settled):
        return None
    if layout.titled and not (title or named or settled):
        return None
    score = (
        sum(f.score for f in fits) / len(fits)
        + TITLE * title
        + NAME * named
        + (2.0 if columns else 0.0)
        + (SETTLED if settled else 0.0)
    )
    return Verdict(layout, kind, tuple(f.shape for f in fits), score)


_KIN = (
    {"dppa", "dpa", "realisasi", "rak"},
    {"pengukuran", "perbandingan", "kemajuan-renstra", "pembanding-nasional", "kinerja-anggaran", "efisiensi"}
    | {"alokasi-sasaran", "rencana-aksi"},
    {"renstra", "evaluasi-renja", "renja", "iku"},
)


def contradicted(found: Sequence[str], name: str, layouts: Sequence[Layout]) -> str | None:
    """The jenis that a name of a file or sheet tells, when nothing in it is of that jenis or of its kin."""
    kinds = {k.id: k for x in layouts for k in x.kinds}
    scores = {k: told(kind, name) for k, kind in kinds.items()}
    best = max(scores.values(), default=0)
    if best < 2 or any(scores.get(k, 0) >= best for k in found):
        return None
    other = next(k for k, score in scores.items() if score == best)
    kin = next((group for group in _KIN if other in group), {other})
    return None if kin & set(found) else other


def nearest(meanings: Sequence[Meaning], layouts: Sequence[Layout]) -> Fit:
    """The layout that a table misses by the least."""
    fits = [fit(meanings, layout, shape) for layout in layouts for shape in layout.shapes]
    return min(fits, key=lambda f: (f.missing, -sum(any(_answers(m, n) for m in meanings) for n in f.shape.needs)))
