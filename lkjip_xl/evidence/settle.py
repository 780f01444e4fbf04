"""What is told in the end: which failing lines are likely mistakes, which are lines of another kind."""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log2

from lkjip_xl.evidence.figures import Field
from lkjip_xl.evidence.identity import Identity
from lkjip_xl.evidence.span import Span, equation
from lkjip_xl.evidence.weigh import Weighed
from lkjip_xl.evidence.weights import Weights

Found = tuple[Weighed, float]


def settle(field: Field, found: Sequence[Found], weights: Weights) -> list[Identity]:
    """Sort the failing lines of every relation into `fails` and `outside`."""
    held: Counter[int] = Counter()
    failing: dict[int, list[Weighed]] = {}
    for w, _ in found:
        for number, bits in zip(w.holds, w.worth, strict=True):
            held[number] += int(bits)
        for number in w.fails:
            failing.setdefault(number, []).append(w)
    needed = {
        number: weights.strong if held[number] else 2 * weights.strong
        for number, failed in failing.items()
        if _belongs(field, number, held[number], failed, weights)
    }
    return [_told(w, bits, needed) for w, bits in found]


def _told(w: Weighed, bits: float, needed: Mapping[int, float]) -> Identity:
    fails = tuple(n for n in w.fails if n in needed and bits >= needed[n])
    if 2 * len(fails) > len(w.holds):
        fails = ()  # what fails that often is misread, and accuses nobody
    outside = tuple(n for n in w.fails if n not in fails)
    return Identity(w.result, w.parts, bits, w.lines, w.holds, fails, outside, w.trivial, w.rounded)


def _belongs(field: Field, number: int, held: int, failed: Sequence[Weighed], weights: Weights) -> bool:
    """Whether a line on which something fails is of the kind that adds up, and has mistakes in it.

    The digits of what holds there speak for it, each mistake against it. Where nothing holds, it may have one
    mistake, in figures too large to be percents or counts.
    """
    causes = 1 if _one_cause(field, number, failed) else len(failed)
    if held:
        return held >= causes * weights.mistake
    line = field.lines[number]
    largest = max(abs(line[i] or 0) for w in failed for i in (w.result, *w.parts))
    return causes == 1 and log2(largest / 10**field.decimals + 1) >= weights.accuses


def _one_cause(field: Field, number: int, failed: Sequence[Weighed]) -> bool:
    """One cell takes part in all that fails on this line, and one other figure in it mends all."""
    line = field.lines[number]
    common = set[int].intersection(*({w.result, *w.parts} for w in failed))
    for item in common:
        mended = set()
        for w in failed:
            parts = sum(line[p] or 0 for p in w.parts)
            mended.add(parts if item == w.result else (line[w.result] or 0) - parts + (line[item] or 0))
        if len(mended) == 1:
            return True
    return False


def without_accidents(field: Field, found: Sequence[Found]) -> list[Found]:
    """Leave out relations that are accidents of figures that are mostly nil.

    Such a relation follows from the others wherever it holds, because some items are nil there, and where it fails
    the others hold: nobody made a mistake, it was never a rule.
    """
    kept = list(found)
    for suspect in sorted((f for f in found if f[0].fails), key=lambda f: -len(f[0].fails)):
        if _accident(field, suspect[0], [w for w, _ in kept if w is not suspect[0]]):
            kept = [f for f in kept if f is not suspect]
    return kept


def _accident(field: Field, suspect: Weighed, others: Sequence[Weighed]) -> bool:
    failing = set(suspect.fails)
    sound = [w for w in others if failing.isdisjoint(w.fails)]
    items = {i for w in (*sound, suspect) for i in (w.result, *w.parts)}
    span = Span()
    for w in sound:
        span.add(equation(w.result, w.parts))
    for item in items:
        if not any(field.lines[n][item] for n in suspect.holds):
            span.add({item: 1})
    return not span.rest(equation(suspect.result, suspect.parts))
