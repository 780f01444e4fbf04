"""What must not matter: the order of files and sheets, names of files, the unit of the amounts.

Agencies of random shape with one or two errors go through the whole tool, once as they are and once changed."""

import random
from dataclasses import replace
from decimal import Decimal

import pytest

from lkjip_xl.model import Level
from lkjip_xl.pipeline import judge
from lkjip_xl.read.grid import Book
from lkjip_xl.recognise import gather, recognise
from lkjip_xl.result import Result
from lkjip_xl.settings import Settings
from tests.tools.mutasi import agency, documents, measure
from tests.tools.mutasi.paper import Binder

SEEDS = (3, 14, 77, 105)
LARGE = (8, 27, 36, 41, 52, 90)  # each takes several seconds
NOTE = "(dalam ribuan rupiah)"
seeds = pytest.mark.parametrize("seed", [*SEEDS, *(pytest.param(s, marks=pytest.mark.slow) for s in LARGE)])


def damaged(seed: int) -> Binder:
    rng = random.Random(seed)
    binder = documents.build(rng, agency.clean(rng))
    found = measure._damage(rng, binder, 2) or measure._damage(rng, binder, 1)
    assert found is not None
    return found[0]


def look(books: list[Book]) -> Result:
    settings = Settings()
    return judge(gather("uji", [recognise(b, settings) for b in books], settings), settings)


def found(result: Result) -> list[tuple[object, ...]]:
    """Everything that a run says, without its words: they name files."""
    findings = [
        (f.code, f.level, f.value, f.expected, f.unit, tuple((a.place, a.text) for a in f.locations))
        for f in result.findings
    ]
    explanations = [(e.findings, e.rank, e.repairs) for e in result.explanations]
    return [tuple(findings), tuple(explanations), tuple((f.place, f.value) for f in result.fills)]


@seeds
def test_order_of_files_changes_nothing(seed: int) -> None:
    books = damaged(seed).books()
    other = list(books)
    random.Random(seed).shuffle(other)
    assert found(look(books)) == found(look(other)) == found(look(books[::-1]))


@seeds
def test_order_of_sheets_changes_nothing(seed: int) -> None:
    binder = damaged(seed)
    for page in binder.pages:
        page.file = "Semua.xlsx"
    (book,) = binder.books()
    grids = list(book.grids)
    random.Random(seed).shuffle(grids)
    one, two = look([book]), look([replace(book, grids=tuple(grids))])
    assert found(one) == found(two)


@seeds
def test_renaming_files_changes_nothing_but_the_names(seed: int) -> None:
    binder = damaged(seed)
    before = look(binder.books())
    names = {page.file: f"{n:02d}.xlsx" for n, page in enumerate(sorted(binder.pages, key=lambda p: p.file))}
    for page in binder.pages:
        page.file = names[page.file]
    after = look(binder.books())

    def said(result: Result, name: dict[str, str]) -> list[tuple[object, ...]]:
        return [
            (f.code, f.level, f.value, f.expected,
             [(name.get(a.place.file, a.place.file), a.place.sheet, a.place.a1) for a in f.locations])
            for f in result.findings
        ]  # fmt: skip

    assert said(before, names) == said(after, {})
    fixes = [[(names[r.place.file], r.place.a1, r.before, r.after) for r in e.repairs] for e in before.explanations]
    assert fixes == [[(r.place.file, r.place.a1, r.before, r.after) for r in e.repairs] for e in after.explanations]


@seeds
def test_amounts_in_thousands_change_nothing_but_the_unit(seed: int) -> None:
    binder = damaged(seed)
    before = look(binder.books())
    for page in binder.pages:
        page.row(2, NOTE)
    after = look(binder.books())

    def scaled(value: Decimal | None, unit: str | None, by: int) -> Decimal | None:
        return value * by if value is not None and unit == "Rp" else value

    def said(result: Result, by: int) -> list[tuple[object, ...]]:
        # LK012 speaks of the unit itself: as thousands, these budgets pass Rp100 triliun, and it says so
        found = [f for f in result.findings if f.level is not Level.CATATAN and f.code != "LK012"]
        return [
            (
                f.code,
                f.level,
                scaled(f.value, f.unit, by),
                scaled(f.expected, f.unit, by),
                [a.place for a in f.locations],
            )
            for f in found
        ]

    assert said(before, 1000) == said(after, 1)
    fixes = [
        [(r.place, scaled(r.after, r.unit, by)) for r in e.repairs]
        for result, by in ((before, 1000), (after, 1))
        for e in result.explanations
        if e.rank == 1
    ]
    assert fixes[: len(fixes) // 2] == fixes[len(fixes) // 2 :]
