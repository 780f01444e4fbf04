"""Names that were taken for one thing without certainty."""

from collections.abc import Iterator

from lkjip_xl.checks.support import by_names
from lkjip_xl.model import Document, Item
from lkjip_xl.recognise.names import normalise
from lkjip_xl.relations import pairs as matched
from lkjip_xl.relations.arith import holds
from lkjip_xl.relations.kinds import Equal
from lkjip_xl.relations.tree import kind_word
from lkjip_xl.report.usulan.material import Material, Usul, owners
from lkjip_xl.settings.lines import same

Pair = tuple[Document, Item, Document, Item, float]


def pairs(material: Material) -> Iterator[Usul]:
    """Each uncertain pair of names once, as the same; what to write where they are not is said beside it."""
    done: set[frozenset[str]] = set()
    for document, item, other, twin, score in sorted(_unsure(material), key=lambda p: -p[4]):
        names = frozenset((normalise(item.name), normalise(twin.name)))
        if len(names) == 2 and names not in done:
            done.add(names)
            why = f"{kind_word(document)} dan {kind_word(other)}. Bila bukan hal yang sama, pakai kunci berbeda."
            yield Usul(same(item.name, twin.name), f"kecocokan {round(score * 100)}%", why)


def near(material: Material) -> Iterator[Usul]:
    """Programs and indikator without a partner, where one that is called alike has none either."""
    done: set[frozenset[str]] = set()
    for one, other in matched.near_pairs(material.result.folder, material.result.settings):
        if frozenset((one.key, other.key)) not in done:
            done.add(frozenset((one.key, other.key)))
            where = f"{kind_word(one.document)} dan {kind_word(other.document)}"
            why = f"{where}: keduanya tidak berpasangan dan namanya mirip. Pakai hanya bila memang hal yang sama."
            yield Usul(same(one.item.name, other.item.name), "kurang yakin", why)


def _unsure(material: Material) -> Iterator[Pair]:
    result = material.result
    for m in matched.pairs(result.folder, result.settings):
        if not m.certain and m.left.item.name and m.right.item.name:
            yield m.left.document, m.left.item, m.right.document, m.right.item, m.score
    resting = [r for r in result.relations if isinstance(r, Equal) and by_names(r) and holds(r) is False]
    known = owners(result) if resting else {}
    for relation in resting:
        one, two = known.get(relation.left[0].place), known.get(relation.right[0].place)
        if one is not None and two is not None and one[1].name and two[1].name:
            yield *one, *two, relation.sure
