"""Which layout and jenis: the columns decide what is possible, titles and names what is meant.

Columns must fit; then what the title names weighs most, the title of the sheet further up half as much, the names of
sheet and file least. A title that names another document than the columns allow leaves nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lkjip_xl.recognise.columns import Meaning
from lkjip_xl.recognise.layouts import Kind, Layout, Need, Shape
from lkjip_xl.recognise.meaning import OTHER, RUPIAH, Why
from lkjip_xl.recognise.naming import HEAD, NOTHING, Told, names_of

SHEET, FILE = 0.15, 0.1  # what a name weighs beside a title
ABOVE = 0.5  # what the title of a table further up weighs beside one of its own
SETTLED = 1000.0  # what lkjip.toml settles overrules every other clue
BY_COLUMNS = 2.0  # columns that only one jenis has
SPREAD = 2  # so many periods of a figure are a table of periods
SURE_MARGIN = 4.0  # a lead from which on the jenis is certain
UNNAMED = 0.8  # how sure columns alone can be
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
    """A text that may tell the jenis, and where it stands: "judul", "atas" (a title further up), "lembar", "berkas";
    "pengaturan": the jenis that lkjip.toml settles."""

    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """The layout and jenis chosen for a run of tables; how far it leads the best one of another jenis."""

    layout: Layout
    kind: Kind
    shapes: tuple[Shape, ...]
    score: float
    sure: float = 1.0
    runner_up: str = ""
    named: bool = False  # the title names this jenis


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the clues tell, by where they stand."""

    title: Told = NOTHING
    above: Told = NOTHING
    sheet: Told = NOTHING
    file: Told = NOTHING
    year: str = ""  # the year of the title
    settled: str = ""  # the jenis that lkjip.toml settles

    def titled(self, kind: str) -> float:
        """What the titles tell of a jenis."""
        settled = SETTLED if kind == self.settled else 0.0
        return max(self.title.of(kind), ABOVE * self.above.of(kind)) + settled

    def named(self, kind: str) -> float:
        """What the names tell of a jenis."""
        return SHEET * self.sheet.of(kind) + FILE * self.file.of(kind)


def weigh(clues: Sequence[Clue], layouts: Sequence[Layout]) -> Evidence:
    """What the clues tell."""
    names = names_of(tuple(layouts))
    title, above, sheet, file = (
        names.told(c.text for c in clues if c.source == s) for s in ("judul", "atas", "lembar", "berkas")
    )
    years = {y for c in clues if c.source == "judul" for y in _YEAR.findall(c.text)}
    settled = next((c.text for c in clues if c.source == "pengaturan"), "")
    year = years.pop() if len(years) == 1 else ""
    return Evidence(title, above, sheet, file, year, settled)


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


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
    barred = sorted({_WORDS.get(m.name, m.name) for m in meanings if m.name in shape.without and m.sure > 0.4})
    for name, period in shape.spread:
        if len({m.period for m in meanings if m.name == name and period_kind(m.period) == period}) >= SPREAD:
            barred.append(f"{_WORDS.get(name, name)} per {period}")
    for need in shape.needs:
        if need.most and sum(_answers(m, need) for m in meanings) > need.most:
            barred.append(f"{describe(need)} lebih dari {need.most} kali")
    missing = [n for n in shape.needs if n.required and sum(_answers(m, n) for m in meanings) < n.least]
    if missing or barred:
        parts = [f"kolom {', '.join(describe(n) for n in missing)} tidak ditemukan"] if missing else []
        parts += [f"ada kolom {', '.join(barred)}"] if barred else []
        return Fit(layout, shape, 0.0, " dan ".join(parts), len(missing) + len(barred))
    answered = [n for n in shape.needs if any(_answers(m, n) for m in meanings)]
    score = sum(1.0 if n.required else OPTIONAL for n in answered if n.required or n.name not in NEUTRAL)
    score += sum(0.2 for n in shape.needs if n.required and n.period not in ("*", ""))
    unexplained = sum(
        1
        for m in meanings
        if m.name and m.name not in (*NEUTRAL, OTHER) and not any(_answers(m, n) for n in shape.needs)
    )
    return Fit(layout, shape, score - UNEXPLAINED * unexplained)


def choose(tables: Sequence[Sequence[Meaning]], layouts: Sequence[Layout], clues: Sequence[Clue]) -> Verdict | None:
    """The best layout and jenis for tables that belong together, or None when none fits them all."""
    found = ranked(tables, layouts, weigh(clues, layouts))
    return found[0] if found else None


def ranked(tables: Sequence[Sequence[Meaning]], layouts: Sequence[Layout], evidence: Evidence) -> list[Verdict]:
    """The verdicts that are possible, the best one of each jenis, best first."""
    best: dict[str, Verdict] = {}
    for layout in layouts:
        for kind in layout.kinds:
            shapes = _shapes(tables, layout, kind, evidence)
            found = _weighed(layout, kind, shapes, evidence) if shapes else None
            if found is not None and (kind.id not in best or found.score > best[kind.id].score):
                best[kind.id] = found
    order = sorted(best.values(), key=lambda v: -v.score)
    if order:
        lead = order[0].score - order[1].score if len(order) > 1 else SURE_MARGIN
        sure = min(1.0 if order[0].named else UNNAMED, max(0.0, lead) / SURE_MARGIN)
        order[0] = replace(order[0], sure=round(sure, 2), runner_up=order[1].kind.id if len(order) > 1 else "")
    return order


def _guessed(meanings: Sequence[Meaning]) -> bool:
    """No heading says what any amount is: then the name of the file alone ("LRA 2024.xlsx") tells nothing of a sheet
    that may hold the cash of the bendahara."""
    money = [m for m in meanings if m.name in RUPIAH]
    measured = [m for m in money if m.why is not Why.AMOUNTS and any(h.of("ukuran") for h in m.leaf.path)]
    return bool(money) and not measured


def _only_rupiah(meanings: Sequence[Meaning]) -> bool:
    """ "Uraian | Rupiah": amounts of which not even a heading says that they are a budget's."""
    money = [m for m in meanings if m.name in RUPIAH]
    said = {h.said for m in money for h in m.leaf.path if h.said}
    return bool(money) and said <= {"rupiah", "rp"} and not any(m.name in ("kode", "indikator") for m in meanings)


def _shapes(tables: Sequence[Sequence[Meaning]], layout: Layout, kind: Kind, evidence: Evidence) -> list[Fit] | None:
    """The best shape of a layout for each table; tables of one document have different shapes."""
    told = evidence.titled(kind.id) or evidence.named(kind.id)
    if layout.titled and not told:
        return None
    near = evidence.titled(kind.id) or evidence.sheet.of(kind.id)
    found: list[Fit] = []
    for meanings in tables:
        entitled = told and (near or not _guessed(meanings))
        if not near and _only_rupiah(meanings):
            return None
        left = [s for s in layout.shapes if s not in [x.shape for x in found] and (entitled or not s.titled)]
        fits = [f for s in left if (f := fit(meanings, layout, s)).ok]
        if not fits and layout.this_year and evidence.year:
            now = [replace(m, period="") if m.period == evidence.year else m for m in meanings]
            fits = [f for s in left if (f := fit(now, layout, s)).ok]
        if not fits:
            return None
        found.append(max(fits, key=lambda f: f.score))
    return found


def _weighed(layout: Layout, kind: Kind, fits: list[Fit], evidence: Evidence) -> Verdict | None:
    title, named = evidence.titled(kind.id), evidence.named(kind.id)
    columns = any(f.shape.kind == kind.id for f in fits)
    if not (title or named or kind.default or columns):
        return None
    score = sum(f.score for f in fits) / len(fits) + title + named + (BY_COLUMNS if columns else 0.0)
    return Verdict(layout, kind, tuple(f.shape for f in fits), score, named=title >= ABOVE * HEAD)


_MONEY = frozenset({"dppa", "dpa", "realisasi", "rak"})
_PERFORMANCE = frozenset(
    {"pengukuran", "perbandingan", "kemajuan-renstra", "pembanding-nasional", "kinerja-anggaran", "efisiensi"}
    | {"alokasi-sasaran", "rencana-aksi"}
)
_PLANS = frozenset({"renstra", "evaluasi-renja", "renja", "iku"})
_AGREEMENTS = frozenset({"pk", "perubahan-pk", "rkt"})
_KIN = (_MONEY, _PERFORMANCE, _PLANS, _AGREEMENTS)
_MEASURED = frozenset({"pengukuran", "kinerja-anggaran", "perbandingan"})
# what the columns under a title may turn out to be, beside its own kin
_UNDER = {
    **dict.fromkeys(_AGREEMENTS, _MEASURED),
    **dict.fromkeys(("iku", "evaluasi-renja", "renstra"), _MEASURED | {"kemajuan-renstra"}),
    **dict.fromkeys(_PERFORMANCE - {"rencana-aksi"}, frozenset({"realisasi"})),
    "evaluasi-renja": _MEASURED | {"realisasi", "kemajuan-renstra"},
    "realisasi": frozenset({"kinerja-anggaran", "pengukuran"}),
    "renja": frozenset({"rkt"}),
}


def kin_of(kind: str) -> frozenset[str]:
    """The jenis of the same family, itself included."""
    return next((group for group in _KIN if kind in group), frozenset({kind}))


def gainsaid(verdict: Verdict, title: Told) -> str:
    """The jenis that the title names where it can be nothing that the columns fit; "" where they may agree."""
    heads = [k for k in title.heads if title.of(k) >= HEAD]
    if not heads or any(verdict.kind.id in kin_of(k) | _UNDER.get(k, frozenset()) for k in heads):
        return ""
    return heads[0]


def contradicted(found: Sequence[str], name: str, layouts: Sequence[Layout]) -> str | None:
    """The jenis that a name of a file or sheet tells, when nothing in it is of that jenis or of its kin."""
    told = names_of(tuple(layouts)).told([name])
    if not told.heads or told.of(told.heads[0]) <= max((told.of(k) for k in found), default=0.0):
        return None
    other = told.heads[0]
    return None if (kin_of(other) | _UNDER.get(other, frozenset())) & set(found) else other


def nearest(meanings: Sequence[Meaning], layouts: Sequence[Layout]) -> Fit:
    """The layout that a table misses by the least."""
    fits = [fit(meanings, layout, shape) for layout in layouts for shape in layout.shapes if not shape.titled]
    return min(fits, key=lambda f: (f.missing, -sum(any(_answers(m, n) for m in meanings) for n in f.shape.needs)))
