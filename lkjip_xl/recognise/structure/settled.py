"""The readings that lkjip.toml allows for a table: the clue that it names, its hidden rows counted or not."""

from collections.abc import Sequence

from lkjip_xl.recognise.structure.lines import Line
from lkjip_xl.recognise.structure.plan import Plan
from lkjip_xl.recognise.structure.plans import by_clues
from lkjip_xl.settings import SettledReading

# what a user calls a clue -> the clues meant by it
CLUES = {
    "kode": ("kode", "kolom kode"),
    "huruf": ("huruf", "rupa"),
    "indentasi": ("indentasi", "tingkat baris"),
    "nomor": ("nomor",),
    "kata": ("kata",),
    "rumus": ("rumus",),
}


def ways(lines: Sequence[Line], levels: Sequence[str]) -> tuple[str, ...]:
    """The clues, as a user calls them, by which lkjip.toml can settle a table: those that tell something in it."""
    there = {name for name, _, _ in by_clues(lines, levels)}
    return tuple(word for word, clues in CLUES.items() if there.intersection(clues))


def allowed(lines: Sequence[Line], levels: Sequence[str], settled: SettledReading) -> list[Plan]:
    """The readings that are settled; none where nothing is, or where the clue named tells nothing in this table."""
    if settled.by is None and settled.hidden is None:
        return []
    both = [one for one in by_clues(lines, levels) if settled.by is None or one[0] in CLUES[settled.by]]
    visible = [plan for _, whole, plan in both if not whole]
    if settled.hidden is False and visible:
        return visible
    whole = [plan for _, all_rows, plan in both if all_rows]
    if settled.hidden is True:
        return whole
    return whole + visible if settled.by is not None else []
