"""Blank capaian beside targets that are no plain figure ("WTP", "80 - 90"): by the rule that applies, if any."""

from collections.abc import Iterator, Mapping

from lkjip_xl.compute.cells import Style
from lkjip_xl.model import Fill, Folder, Form, Item
from lkjip_xl.relations.directions import Directions
from lkjip_xl.relations.goals import reached
from lkjip_xl.relations.rounding import Rounding

Styles = Mapping[tuple[str, str, int], Style]


def judged(folder: Folder, directions: Directions, rounding: Rounding, styles: Styles) -> Iterator[Fill]:
    """The fills of a folder; what has no rule is left blank, and LK514 says why."""
    for document in folder.active:
        for item in document.items:
            yield from _of_item(item, directions, rounding, styles)


def _of_item(item: Item, directions: Directions, rounding: Rounding, styles: Styles) -> Iterator[Fill]:
    for slot, cells in item.figures.items():
        if slot.field != "capaian" or len(cells) != 1 or cells[0].form is not Form.BLANK:
            continue
        target, realisasi = item.figure("target", slot.period), item.figure("realisasi", slot.period)
        if target is None or realisasi is None:
            continue
        found = reached(item.name, target, realisasi, directions.formula(item.name))
        exact = found.capped(directions.settings.cap) if found is not None else None
        if found is None or exact is None:
            continue
        place, value = cells[0].place, rounding.apply(exact, "kinerja")
        fraction = styles.get((place.file, place.sheet, place.col), Style()).fraction
        yield Fill(
            place, "capaian", value, "0.00%" if fraction else "0.00",
            f"{found.how}; {rounding.words('kinerja')}", None, value / 100 if fraction else value,
        )  # fmt: skip
