"""Run the tool on one agency and judge what it says against what was done."""

import copy
import random
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from lkjip_xl.model import Explanation, Level, Place
from lkjip_xl.pipeline import examine, judge
from lkjip_xl.result import Result
from lkjip_xl.settings import Settings
from tests.tools.mutasi import agency, documents, telling
from tests.tools.mutasi.direct import look_directly
from tests.tools.mutasi.errors import KINDS, Damage
from tests.tools.mutasi.paper import Binder

TRIES = 40


@dataclass(slots=True)
class Count:
    """Results of one kind of error."""

    made: int = 0
    found: int = 0
    telling: int = 0
    first: int = 0
    certain_wrong: int = 0
    cases: list[str] = field(default_factory=list)  # seeds of what went wrong


@dataclass(slots=True)
class Tally:
    """Everything counted."""

    clean: int = 0
    alarms: list[str] = field(default_factory=list)
    one: dict[str, Count] = field(default_factory=dict)
    two: Count = field(default_factory=Count)


def look(binder: Binder) -> Result:
    """The whole tool on workbooks that exist in memory only."""
    from lkjip_xl.recognise import gather, recognise

    settings = Settings()
    return judge(gather("mutasi", [recognise(b, settings) for b in binder.books()], settings), settings)


def look_at_files(binder: Binder) -> Result:
    """The same through real .xlsx files."""
    import xlsxwriter

    with tempfile.TemporaryDirectory() as folder:
        for book in binder.books():
            with xlsxwriter.Workbook(str(Path(folder, book.file))) as out:
                for grid in book.grids:
                    sheet = out.add_worksheet(grid.name)
                    for first, left, last, right in grid.merges:
                        sheet.merge_range(first, left, last, right, "")
                    for r, row in enumerate(grid.rows):
                        for c, value in enumerate(row):
                            if value is not None:
                                style = out.add_format({"num_format": grid.formats.get((r, c), "General")})
                                sheet.write(r, c, value, style)
        return examine(Path(folder))


WAYS = {"memori": look, "berkas": look_at_files, "langsung": look_directly}


def measure(seed: int, tally: Tally, way: str) -> None:
    """One agency: clean, with one error, with two. way: "memori", "berkas" or "langsung" (explain alone)."""
    rng = random.Random(seed)
    binder = documents.build(rng, agency.clean(rng))
    see = WAYS[way]
    result = see(binder)
    tally.clean += 1
    noise = [f for f in result.findings if f.level is not Level.CATATAN]
    if noise or result.folder.unrecognised:
        what = noise[0].message if noise else str(result.folder.unrecognised[0])
        tally.alarms.append(f"{seed}: {what}")
    single = _damage(rng, binder, 1)
    if single is not None:
        damaged, (damage,) = single
        _count(see(damaged), binder, damaged, [damage], tally.one.setdefault(damage.kind, Count()), seed)
    double = _damage(rng, binder, 2)
    if double is not None:
        _count(see(double[0]), binder, double[0], double[1], tally.two, seed)


def _damage(rng: random.Random, binder: Binder, count: int) -> tuple[Binder, list[Damage]] | None:
    """A damaged copy; errors that leave everything as it should be are tried anew."""
    for _ in range(TRIES):
        damaged = copy.deepcopy(binder)
        made = [rng.choice(KINDS)(rng, damaged) for _ in range(count)]
        done = [m for m in made if m is not None]
        fits = len(done) == count and all(_visible(damaged, d) for d in done) and len({d.key for d in done}) == count
        told = count == 1 or (fits and all(_tells(binder, damaged, d) for d in done) and _apart(damaged, done))
        if fits and told:
            return damaged, done
    return None


def _values(binder: Binder) -> dict[tuple[str, ...], Decimal | None]:
    return {
        f.key: None if f.raw is not None else f.value for f in binder.figures().values() if isinstance(f.value, Decimal)
    }


def _visible(damaged: Binder, damage: Damage) -> bool:
    if not damage.key or damage.broken:
        return True
    return damage.key in damaged.figures() and bool(telling.violated(damaged, [damage.key], _values(damaged)))


def _tells(clean: Binder, damaged: Binder, damage: Damage) -> bool:
    """Can the figures tell this error, taken by itself?"""
    if not damage.key:
        return False
    now = _values(damaged)
    before = {k: v for k, v in _values(clean).items() if k in now}
    after = {**before, damage.key: now[damage.key]}
    return telling.can_tell(damaged, damage.key, before, after, damage.broken)


def _apart(damaged: Binder, done: list[Damage]) -> bool:
    """Two errors can be told only where no single correction would mend everything."""
    values = _values(damaged)
    wrong = [s for s in telling.violated(damaged, [d.key for d in done], values) if s[0] != "lawful"]
    return not telling.single_repairs(damaged, wrong, values)


def _count(result: Result, clean: Binder, damaged: Binder, damages: list[Damage], count: Count, seed: int) -> None:
    count.made += 1
    seen = {at.place.cell for f in result.findings if f.level is not Level.CATATAN for at in f.locations}
    rows = {(p.file, p.sheet, p.row) for p in seen}
    if all(_near(damaged, d) & seen or (not d.key and _rows_of(damaged, d) & rows) for d in damages):
        count.found += 1
    else:
        count.cases.append(f"{seed}: tidak ditemukan ({', '.join(d.kind for d in damages)})")
    truth = {damaged.figures()[d.key].place: d.right for d in damages if d.key}
    tells = all(_tells(clean, damaged, d) for d in damages)
    first = _first(result.explanations)
    right = bool(truth) and all(first.get(place) == value for place, value in truth.items())
    if tells:
        count.telling += 1
        count.first += right
        if not right:
            count.cases.append(f"{seed}: tidak pertama ({', '.join(d.kind for d in damages)})")
    wrong = any(truth.get(place) != value for place, value in first.items())
    if wrong and not right:
        count.certain_wrong += 1
        count.cases.append(f"{seed}: kepastian keliru ({', '.join(d.kind for d in damages)})")


def _rows_of(damaged: Binder, damage: Damage) -> set[tuple[str, str, int]]:
    """The rows on which an error that is no figure shows."""
    places = [damaged.figures()[k].place for k in damage.related]
    return {(p.file, p.sheet, p.row) for p in places}


def _near(damaged: Binder, damage: Damage) -> set[Place]:
    """The damaged cell, and the totals and twins that show it."""
    keys = {damage.key, *damage.related} - {()}
    for statement in telling.statements(damaged, damage.key) if damage.key else ():
        keys.update(telling.cells(damaged, statement))
    figures = damaged.figures()
    return {figures[k].place for k in keys if k in figures}


def _first(explanations: Sequence[Explanation]) -> dict[Place, object]:
    """The corrections of explanations that stand alone in first rank."""
    alone: dict[tuple[int, ...], list[Explanation]] = {}
    for explanation in explanations:
        if explanation.rank == 1:
            alone.setdefault(explanation.findings, []).append(explanation)
    return {r.place.cell: r.after for group in alone.values() if len(group) == 1 for r in group[0].repairs}
