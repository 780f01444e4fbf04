"""Whether higher or lower is better for an indikator, and the formula of those for which lower is."""

from collections import Counter
from collections.abc import Iterator

from lkjip_xl.checks.lk501_capaian import other_formula
from lkjip_xl.model import Item
from lkjip_xl.relations.arith import holds
from lkjip_xl.relations.formulas import FORMULA_WORDS, NEGATIVE
from lkjip_xl.relations.kinds import Ratio
from lkjip_xl.relations.penetapan import penetapan
from lkjip_xl.report.usulan.material import Material, Usul, owners
from lkjip_xl.settings.lines import Entry, polarity


def directions(material: Material) -> Iterator[Usul]:
    """The direction of each indikator that nobody has told, and of those whose capaian follows the other one."""
    done: set[str] = set()
    for item, other in _followed(material):
        direction = "positif" if other == "positif" else "negatif"
        if item.name.casefold() not in done:
            done.add(item.name.casefold())
            why = f"capaiannya adalah hasil {FORMULA_WORDS[other]}."
            yield Usul(polarity(item.name, direction), "cukup yakin", why)
    result = material.result
    for row in penetapan(result.folder.used, result.known_directions(), result.settings):
        if row.open and row.name.casefold() not in done:
            done.add(row.name.casefold())
            why = f'kata "{row.direction.word}": makin rendah makin baik. Bila sebaliknya, ganti dengan "positif".'
            yield Usul(polarity(row.name, "negatif"), "mungkin", why)


def formula(material: Material) -> Iterator[Usul]:
    """The formula for lower is better, where the capaian follow another one than that of the settings."""
    used = Counter(other for _, other in _followed(material) if other in NEGATIVE)
    if used:
        (name, count), *_ = used.most_common(1)
        if name != material.result.settings.negative:
            why = f"{count} capaian adalah hasil {FORMULA_WORDS[name]}."
            yield Usul(Entry("kinerja", (("rumus_negatif", name),)), f"{count} dari {used.total()} capaian", why)


def _followed(material: Material) -> Iterator[tuple[Item, str]]:
    """Items whose capaian fails, with the formula of the field that gives it."""
    ratios = [r for r in material.result.relations if isinstance(r, Ratio) and r.family == "capaian"]
    found = [(r, other) for r in ratios if holds(r) is False and (other := other_formula(r)) is not None]
    known = owners(material.result) if found else {}
    for relation, other in found:
        at = known.get(relation.result.place)
        if at is not None and at[1].name:
            yield at[1], other
