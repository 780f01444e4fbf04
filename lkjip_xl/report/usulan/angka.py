"""How figures are rounded, and whether capaian is cut off."""

from collections import Counter
from collections.abc import Iterator

from lkjip_xl.checks.lk501_capaian import capped
from lkjip_xl.relations.arith import holds
from lkjip_xl.relations.kinds import Ratio
from lkjip_xl.relations.rounding import WORDS, observed
from lkjip_xl.report.usulan.material import Material, Usul
from lkjip_xl.settings.lines import Entry


def rounding(material: Material) -> Iterator[Usul]:
    """One way of rounding, where figures of one group (capaian, serapan, efisiensi) are rounded in both ways."""
    result = material.result
    if result.settings.rounding != "otomatis":
        return
    votes: Counter[str] = Counter()
    for group in observed(result.relations, result.settings).votes.values():
        votes.update(group if len(group) > 1 else {})  # one way for each group of figures is a practice, not a mixture
    if len(votes) < 2:
        return
    (mode, count), (other, fewer) = votes.most_common(2)
    why = f"{count} angka {WORDS[mode]}, {fewer} angka {WORDS[other]}; baris ini menetapkan satu cara untuk semua."
    yield Usul(Entry("angka", (("pembulatan", mode),)), f"{count} dari {votes.total()} angka", why)


def cap(material: Material) -> Iterator[Usul]:
    """The bound at which capaian seems to be cut off."""
    if material.result.settings.cap is not None:
        return
    cut = [r for r in material.result.relations if _cut(r)]
    bounds = Counter(int(r.result.value) for r in cut if isinstance(r, Ratio) and r.result.value is not None)
    if bounds:
        (bound, count), *_ = bounds.most_common(1)
        why = f"{count} capaian tertulis {bound}, padahal hitungannya lebih; pakai bila memang ada batasnya."
        yield Usul(Entry("kinerja", (("batas_capaian", bound),)), f"{count} dari {bounds.total()} capaian", why)


def _cut(relation: object) -> bool:
    return (
        isinstance(relation, Ratio)
        and relation.family == "capaian"
        and relation.formula == "positif"
        and holds(relation) is False
        and capped(relation)
    )
