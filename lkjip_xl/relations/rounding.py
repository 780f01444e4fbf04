"""How printed figures were rounded: half up or cut off; told from the documents themselves.

Practice differs inside one report (domain notes, section 8): the source document cuts off its capaian
kinerja and rounds its budget percentages half up. So the mode is told per group of figures:
"kinerja" (capaian), "anggaran" (serapan, share of the budget), "efisiensi".
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from lkjip_xl.model import Quantity
from lkjip_xl.relations import formulas
from lkjip_xl.relations.kinds import Ratio, Relation
from lkjip_xl.settings import Settings

HALF_UP, CUT = "setengah-atas", "potong"
WORDS = {HALF_UP: "dibulatkan setengah ke atas", CUT: "dipotong tanpa pembulatan"}
GROUPS = ("kinerja", "anggaran", "efisiensi")


def round_to(value: Decimal, decimals: int, mode: str) -> Decimal:
    """A value at print precision, rounded half up or cut off."""
    unit = Decimal(1).scaleb(-decimals)
    return value.quantize(unit, rounding=ROUND_DOWN if mode == CUT else ROUND_HALF_UP)


def group_of(ratio: Ratio) -> str:
    """Which group of figures a Ratio belongs to."""
    if ratio.formula.startswith("EF_"):
        return "efisiensi"
    return "anggaran" if ratio.formula in ("serapan", "bagian") else "kinerja"


def exact(ratio: Ratio, cap: Decimal | None = None) -> Decimal | None:
    """The unrounded value that a Ratio should have, or None when it has no answer."""
    return exact_of(ratio, ratio.numerator.value, ratio.denominator.value, cap)


def exact_of(ratio: Ratio, top: Decimal | None, bottom: Decimal | None, cap: Decimal | None = None) -> Decimal | None:
    """The same for operands that are known from elsewhere (a capaian that was itself computed)."""
    if ratio.formula.startswith("EF_"):
        return formulas.efisiensi(top, bottom, ratio.formula)
    if ratio.formula in formulas.NEGATIVE:
        return formulas.capaian(bottom, top, "negatif", ratio.formula, cap)
    if top is None or bottom is None or bottom == 0:
        return None
    value = formulas.divide(top * ratio.scale, bottom)
    return value if cap is None or group_of(ratio) != "kinerja" else min(value, cap)


def modes_of(printed: Quantity, value: Decimal) -> frozenset[str]:
    """The modes that turn `value` into the printed figure, at the precision printed (empty: neither)."""
    if printed.value is None:
        return frozenset()
    decimals = printed.decimals if printed.decimals is not None else decimals_of(printed.value)
    return frozenset(m for m in (HALF_UP, CUT) if round_to(value, decimals, m) == printed.value)


def decimals_of(value: Decimal) -> int:
    """Digits behind the decimal point of a value, trailing zeros not counted."""
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


@dataclass(frozen=True, slots=True)
class Rounding:
    """The mode to use per group, how many printed figures decided it each way, and the print precision."""

    modes: Mapping[str, str]
    votes: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    decimals: int = 2

    def apply(self, value: Decimal, group: str) -> Decimal:
        """A computed value at print precision, in the mode of its group."""
        return round_to(value, self.decimals, self.modes[group])

    def words(self, group: str) -> str:
        """How the group is rounded, in Indonesian."""
        return WORDS[self.modes[group]]


def observed(relations: Iterable[Relation], settings: Settings) -> Rounding:
    """The rounding of a folder: as settled in lkjip.toml, else as the printed figures show, else half up.

    Only figures count on which the two modes differ (98,175 -> 98,17 or 98,18).
    """
    votes: dict[str, Counter[str]] = {group: Counter() for group in GROUPS}
    for relation in relations:
        if isinstance(relation, Ratio) and relation.result.value is not None:
            value = exact(relation)
            found = modes_of(relation.result, value) if value is not None else frozenset()
            if len(found) == 1:
                votes[group_of(relation)].update(found)
    if settings.rounding != "otomatis":
        modes = dict.fromkeys(GROUPS, settings.rounding)
    else:
        modes = {g: CUT if votes[g][CUT] > votes[g][HALF_UP] else HALF_UP for g in GROUPS}
    return Rounding(modes, {g: dict(v) for g, v in votes.items()}, settings.decimals)
