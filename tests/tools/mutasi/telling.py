"""Can the figures tell? Stated independently of the explainer, from what the generator knows must hold.

A damaged figure can be told when correcting it is the only way to correct one figure so that everything
holds that should (it takes part in two statements or more that cross), or when its slip is a plain one
and no other single correction would be a plain slip. Plain slips: a digit dropped, added, swapped or
replaced, a factor of a thousand or ten, a part left out of or counted twice in a total, a percentage that
is a copy of a figure it is made from, the only blank, a broken text.
"""

from collections.abc import Mapping
from decimal import Decimal

from tests.tools.mutasi.agency import percent
from tests.tools.mutasi.paper import Binder

Key = tuple[str, ...]
Values = Mapping[Key, Decimal | None]


def statements(binder: Binder, key: Key) -> list[tuple[str, int]]:
    """The statements in which a figure takes part."""
    found = [("sum", n) for n, (t, parts) in enumerate(binder.sums) if key == t or key in parts]
    found += [("equal", n) for n, pair in enumerate(binder.equals) if key in pair]
    found += [("lawful", n) for n, pair in enumerate(binder.lawful) if key in pair]
    return found + [("ratio", n) for n, three in enumerate(binder.ratios) if key in three]


def cells(binder: Binder, statement: tuple[str, int]) -> tuple[Key, ...]:
    """The figures of a statement."""
    kind, n = statement
    if kind == "sum":
        return (binder.sums[n][0], *binder.sums[n][1])
    pairs = {"equal": binder.equals, "lawful": binder.lawful}
    return pairs[kind][n] if kind in pairs else binder.ratios[n]


def holds(binder: Binder, statement: tuple[str, int], values: Values) -> bool:
    """Does it hold? Blanks count 0 in sums."""
    keys = cells(binder, statement)
    numbers = [values[k] for k in keys]
    if statement[0] == "ratio":
        result, top, bottom = numbers
        if result is None or top is None or not bottom:
            return True
        exact = top * 100 / bottom
        return Decimal("-0.005") <= result - exact <= Decimal("0.005") or 0 <= exact - result < Decimal("0.01")
    filled = [v if v is not None else Decimal(0) for v in numbers]
    return filled[0] == sum(filled[1:])


def violated(binder: Binder, changed: list[Key], values: Values) -> list[tuple[str, int]]:
    """What no longer holds after some figures were changed."""
    around = dict.fromkeys(s for key in changed for s in statements(binder, key))
    return [s for s in around if not holds(binder, s, values)]


def single_repairs(binder: Binder, wrong: list[tuple[str, int]], values: Values) -> dict[Key, Decimal | None]:
    """Every figure whose correction alone makes all hold, with its new value (None: any in an interval)."""
    shared = set(cells(binder, wrong[0])).intersection(*(cells(binder, s) for s in wrong)) if wrong else set()
    found: dict[Key, Decimal | None] = {}
    for key in shared:
        linear = [s for s in wrong if s[0] != "ratio"]
        value = _solved(binder, linear[0], key, values) if linear else _from_ratio(binder, wrong[0], key, values)
        if value is None:
            found[key] = None
        elif value >= 0 and all(
            holds(binder, s, {**values, key: value}) for s in statements(binder, key) if s[0] != "lawful"
        ):
            found[key] = value
    return found


def _solved(binder: Binder, statement: tuple[str, int], key: Key, values: Values) -> Decimal:
    keys = cells(binder, statement)
    numbers = {k: values[k] or Decimal(0) for k in keys}
    rest = sum(numbers[k] for k in keys[1:] if k != key)
    return Decimal(rest) if key == keys[0] else numbers[keys[0]] - rest


def _from_ratio(binder: Binder, statement: tuple[str, int], key: Key, values: Values) -> Decimal | None:
    result, top, bottom = cells(binder, statement)
    a, b = values[top], values[bottom]
    return percent(a, b) if key == result and a is not None and b else None


def can_tell(binder: Binder, key: Key, before: Values, after: Values, broken: bool) -> bool:
    """Can the figures tell that this one is wrong, and what it should be?"""
    wrong = [s for s in violated(binder, [key], after) if s[0] != "lawful"]
    if broken:
        return any(s[0] in ("sum", "equal") for s in statements(binder, key))
    if not wrong:
        return False
    repairs = single_repairs(binder, wrong, after)
    if repairs.get(key) != before[key]:
        return False
    if len(repairs) == 1:
        return True
    if after[key] is None:
        return not any(after[k] is None for s in wrong for k in cells(binder, s) if k != key)
    mine = _plain(binder, key, after[key], before[key], after)
    return mine and not any(_plain(binder, k, after[k], v, after) for k, v in repairs.items() if k != key)


def _plain(binder: Binder, key: Key, wrong: Decimal | None, right: Decimal | None, values: Values) -> bool:
    if wrong is None or right is None or wrong <= 0 or right <= 0:
        return False
    parts = [values[p] for t, ps in binder.sums if t == key for p in ps]
    if any(p and abs(wrong - right) == p for p in parts):
        return True
    beside = [values[k] for three in binder.ratios if three[0] == key for k in three[1:]]
    if wrong in beside:
        return True
    a, b = (str(int(v.scaleb(2))) for v in (wrong, right))
    if len(b.strip("0")) < 4:
        return False
    if len(a) == len(b) and sum(x != y for x, y in zip(a, b, strict=True)) == 1:
        return True
    return a.strip("0") == b.strip("0") or _one_less(b, a) or _one_less(a, b) or _swapped(a, b)


def _one_less(long: str, short: str) -> bool:
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def _swapped(a: str, b: str) -> bool:
    return len(a) == len(b) and any(a[:i] + a[i + 1] + a[i] + a[i + 2 :] == b for i in range(len(a) - 1))
