"""One column for two things: "Sasaran / Indikator Kinerja", where each row names either a sasaran or an indikator."""

from collections.abc import Sequence
from dataclasses import replace

from lkjip_xl.recognise.meaning import GOALS, Meaning
from lkjip_xl.recognise.sheet import Sheet, is_blank
from lkjip_xl.recognise.words import words_of

Cell = tuple[int, int]


def split_names(sheet: Sheet, meanings: Sequence[Meaning], rows: Sequence[int]) -> tuple[Meaning, ...]:
    """A column headed by a goal and the indikator becomes two, where its rows are of both kinds."""
    found: list[Meaning] = []
    alone = not any(m.name == "indikator" for m in meanings)
    for one in meanings:
        found.append(one)
        if alone and _of_both(one) and len(set(_kinds(sheet, one, meanings, rows).values())) == 2:
            found.append(replace(one, name="indikator", levels=("indikator",)))
    return tuple(found)


def shared_cells(sheet: Sheet, meanings: Sequence[Meaning], rows: Sequence[int]) -> dict[Cell, str]:
    """Cell -> "uraian" or "indikator", in columns that hold both."""
    goals = [m for m in meanings if m.name == "uraian"]
    twice = [m for m in goals if any(o.name == "indikator" and o.leaf.col == m.leaf.col for o in meanings)]
    return {(row, m.leaf.col): kind for m in twice for row, kind in _kinds(sheet, m, meanings, rows).items()}


def _of_both(one: Meaning) -> bool:
    low = next((h for h in reversed(one.leaf.path) if h.terms), None)
    levels = set(low.of("tingkat")) if low is not None else set()
    goals = levels - {"indikator"}
    return one.name == "uraian" and goals != levels and bool(goals) and goals <= set(GOALS)


def _kinds(sheet: Sheet, one: Meaning, meanings: Sequence[Meaning], rows: Sequence[int]) -> dict[int, str]:
    """Row -> what it names: the word that it begins with tells, else whether it has a target."""
    targets = [m.leaf.col for m in meanings if m.name == "target"]
    found = {}
    for row in rows:
        words = words_of(sheet.text(row, one.leaf.col))
        if not words:
            continue
        if words[0] in (*GOALS, "indikator", "iku"):
            found[row] = "uraian" if words[0] in GOALS else "indikator"
        else:
            found[row] = "indikator" if any(not is_blank(sheet.grid.value(row, c)) for c in targets) else "uraian"
    return found
