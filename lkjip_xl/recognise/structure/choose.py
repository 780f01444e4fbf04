"""Which reading of a table is taken, and how sure that is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import comb

from lkjip_xl.model import Item, Trust
from lkjip_xl.recognise.structure.lines import Line
from lkjip_xl.recognise.structure.plan import Plan
from lkjip_xl.recognise.structure.plans import plans
from lkjip_xl.recognise.structure.settled import allowed, ways
from lkjip_xl.recognise.structure.weigh import PLAIN, Score, as_plan, sketch, weigh
from lkjip_xl.settings import SettledReading

UNSETTLED = SettledReading()

LONG = 1200  # rows from which on only the best reading is built
LEARNT = "jumlah"  # the reading that the amounts alone tell
TOLD = frozenset({"kode", "kolom kode", "rumus"})  # the clues that a long export is read by
BUILT = 4  # readings that are built and weighed in full, the best of those that were sketched
GAIN = 8.0  # bits that the holding sums of another reading must show more than those of the plain one
CLOSE = 5.0  # bits within which two readings that accuse different cells leave the table in doubt
FEW = 3  # errors from which on their number tells
ERRING = 0.08  # the share of wrong sums in the work of careless people
UNLIKELY = 0.001  # so rarely do even they make so many mistakes: rather the table was misread
UNLIKELY_CODED = 0.00001  # where the codes of the rows say that the reading is right
CODED = 0.9


@dataclass(frozen=True, slots=True)
class Tried:
    """A reading that was built and weighed; plan None is the plain one, all clues together in their usual order."""

    plan: Plan | None
    score: Score

    @property
    def name(self) -> str:
        """What it goes by."""
        return self.plan.name if self.plan is not None else PLAIN

    @property
    def bits(self) -> float:
        """Its score less the cost of its departures."""
        return self.score.bits - (self.plan.cost - self.plan.proof if self.plan is not None else 0.0)

    def worth(self, plain: Score) -> bool:
        """Its holding sums show more than those of the plain reading: not to fail is no evidence."""
        if self.plan is None:
            return True
        if self.plan.name.startswith(LEARNT) and (self.score.failing or not self.score.rows_holding):
            return False  # what nobody wrote, only the amounts say, accuses no cell; equal amounts alone say nothing
        more = 0.0 if self.plan.name == PLAIN else GAIN
        return self.score.earned + self.plan.proof >= plain.earned + more


class Sketched(Tried):
    """A reading of a long table, whose sketch already counts its cost."""

    @property
    def bits(self) -> float:
        """Its score."""
        return self.score.bits


def choose(
    file: str,
    sheet: str,
    lines: Sequence[Line],
    levels: Sequence[str],
    build: Callable[[Plan | None], Sequence[Item]],
    settled: SettledReading = UNSETTLED,
) -> tuple[Plan | None, Trust]:
    """The reading to take (None: the plain one) and how far it may be trusted. `build` makes the items of a reading.

    settled: what lkjip.toml says of it; a reading that somebody has settled is sure.
    """
    plan, told = _choose(file, sheet, lines, levels, build, settled)
    return plan, told if told.sure else replace(told, clues=ways(lines, levels))


def _choose(
    file: str,
    sheet: str,
    lines: Sequence[Line],
    levels: Sequence[str],
    build: Callable[[Plan | None], Sequence[Item]],
    settled: SettledReading,
) -> tuple[Plan | None, Trust]:
    if plans_settled := allowed(lines, levels, settled):
        one = max((Tried(p, weigh(file, sheet, build(p))) for p in plans_settled), key=lambda tried: tried.bits)
        return one.plan, replace(trust(one, None), sure=True, reason="", reading=f"{one.name}, ditetapkan")
    plain = build(None)
    if not lines:
        return None, trust(Tried(None, weigh(file, sheet, plain)), None)
    usual = as_plan(lines, plain)
    if len(lines) > LONG:
        return _by_sketch(lines, usual, levels)
    tried = [Tried(None, weigh(file, sheet, plain))]
    built = _worth_building(lines, levels, usual, tried[0].score)
    tried += [Tried(plan, weigh(file, sheet, build(plan))) for plan in built]
    worth = [one for one in tried if one.worth(tried[0].score)]
    best = max(worth, key=lambda one: one.bits)
    # A reading by the amounts alone is never taken where it fails, yet one that fits far better casts its doubt.
    others = [one for one in tried if one in worth or one.name.startswith(LEARNT)]
    rivals = [one for one in others if one is not best and one.score.accused != best.score.accused]
    second = max(rivals, key=lambda one: one.bits, default=None)
    return best.plan, trust(best, second)


def _worth_building(lines: Sequence[Line], levels: Sequence[str], usual: Plan, plain: Score) -> list[Plan]:
    """The readings that a sketch says are the best, and the plain one with its totals looked at again. Where the plain
    one fails nowhere, those that a sketch says explain more than it."""
    found = [(sketch(lines, plan), plan) for plan in plans(lines, levels, usual)]
    found.sort(key=lambda one: -one[0].bits)
    least = sketch(lines, usual) if plain.holding and not plain.failing else None
    kept = []
    for n, (score, plan) in enumerate(found):
        promising = n < BUILT and (least is None or least.failing or score.bits > least.bits)
        if plan.steps != usual.steps if plan.name == PLAIN else promising:
            kept.append(plan)
    return kept


def _by_sketch(lines: Sequence[Line], usual: Plan, levels: Sequence[str]) -> tuple[Plan | None, Trust]:
    """The same for a long table, by sketches alone: other readings only where the plain one fails somewhere."""
    plain = Tried(None, sketch(lines, usual))
    if plain.score.holding and not plain.score.failing:
        return None, trust(plain, None)
    others = [Sketched(plan, sketch(lines, plan)) for plan in plans(lines, levels, usual, TOLD)]
    best = max(others, key=lambda one: one.bits, default=plain)
    return (best.plan, trust(best, plain)) if best.bits > plain.bits + GAIN else (None, trust(plain, None))


def trust(best: Tried, second: Tried | None) -> Trust:
    """How sure the best reading is, the next best one that accuses other cells beside it."""
    score = best.score
    reason = ""
    if too_many(score):
        reason = "gagal"
    elif score.failing and second is not None and best.bits - second.bits < CLOSE:
        reason = "berdekatan"
    return Trust(
        not reason, reason, score.holding, score.failing, best.name, second.name if second else "",
        round(best.bits, 1), round(second.bits, 1) if second else 0.0,
    )  # fmt: skip


def too_many(score: Score) -> bool:
    """More mistakes than people make: the table was misread, or is something else."""
    if not score.holding and score.failing > 1 and len(score.accused or score.rows_failing) > 1:
        return True  # nothing holds: a total that is wrong in all its columns is the total of something else
    if score.lost >= FEW:
        return True
    limit = UNLIKELY_CODED if score.coded >= CODED else UNLIKELY
    return score.errors >= FEW and at_least(score.errors, score.holding + score.errors) < limit


def at_least(errors: int, sums: int) -> float:
    """How likely careless people make so many mistakes, or more, in so many sums (binomial)."""
    few = sum(comb(sums, k) * ERRING**k * (1 - ERRING) ** (sums - k) for k in range(min(errors, 400)))
    return max(0.0, 1.0 - few)
