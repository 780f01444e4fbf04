"""Computed cells as Excel formulas over the cells beside them, each with its exact value.

The formulas come from the relations that the checks test: a Quotient is a Ratio; an amount that is the sum of
other amounts on its sheet by a Sum that holds becomes a live SUM; a figure that stands on several sheets is
typed once and referred to elsewhere, so that a correction runs through. A sum that does not hold in the input
stays as written: the lampiran never changes a figure on its own.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from lkjip_xl.model import Place, a1
from lkjip_xl.recognise.names import similarity
from lkjip_xl.relations import formulas
from lkjip_xl.write.lampiran.content import Category, Content, Figure, Key, Quotient, Ref, Total
from lkjip_xl.write.lampiran.context import Context
from lkjip_xl.write.lampiran.plan import Plan, Spot

HUNDRED = Decimal(100)
# The sheets on which a figure is typed; on all others it refers to these. First wins.
HOME = ("pengukuran", "kinerja-anggaran", "alokasi", "anggaran", "capaian", "akhir-renstra", "tahun-lalu")
SIMILAR = 0.6


@dataclass(frozen=True, slots=True)
class Live:
    """A formula without "=" and what to say of it in the trace."""

    formula: str
    words: str


@dataclass(slots=True)
class Formulas:
    """The formulas of all sheets: (sheet name, row, column) -> Live."""

    found: dict[tuple[str, int, int], Live]

    def at(self, plan: Plan, row: int, col: int) -> Live | None:
        """The formula of a cell, or None."""
        return self.found.get((plan.name, row, col))


def make_live(context: Context, plans: Iterable[Plan]) -> Formulas:
    """Every computed cell of the sheets as a formula."""
    plans = list(plans)
    found: dict[tuple[str, int, int], Live] = {}
    for plan in plans:
        for (row, mark), at in plan.addresses.items():
            live = _own(context, plan, row, mark)
            if live is not None:
                found[plan.name, *at] = live
        _sums(context, plan, found)
    _links(plans, found)
    return Formulas(found)


def _own(context: Context, plan: Plan, row: int, mark: str) -> Live | None:
    spot = plan.spot(row, mark)
    content = spot.content if spot is not None else None
    if spot is None or isinstance(content, Figure) or content is None:
        return None
    if isinstance(content, Quotient):
        return _quotient(context, plan, spot, content)
    if isinstance(content, Total):
        return _total(plan, content)
    if isinstance(content, Category):
        return _category(plan, content)
    return None


def _address(plan: Plan, ref: Ref) -> tuple[str, Spot] | None:
    address, spot = plan.address(ref.row, ref.mark), plan.spot(ref.row, ref.mark)
    return (address, spot) if address is not None and spot is not None else None


def _is_percent(spot: Spot) -> bool:
    """True when the cell holds (or would hold) 0.98 for 98 %."""
    from lkjip_xl.write.lampiran.numbers import is_percent

    if spot.shown is not None:
        return spot.shown.percent
    return is_percent(spot.style.number_format)


def _quotient(context: Context, plan: Plan, spot: Spot, content: Quotient) -> Live | None:
    top, bottom = _address(plan, content.top), _address(plan, content.bottom)
    if top is None or bottom is None or any(s.shown is not None and not s.shown.counts for _, s in (top, bottom)):
        return None
    words = formulas.FORMULA_WORDS.get(content.formula, "")
    decimals = context.rounding.decimals
    if content.group == "efisiensi":
        body = formulas.excel_ratio(content.formula, "§N", "§D", content.mode, decimals)
        guard, comma, rest = body.partition(',"",')
        same = _is_percent(top[1]) == _is_percent(bottom[1]) and content.formula == "EF_RATIO"
        for sign, (address, of) in (("§N", top), ("§D", bottom)):
            guard = guard.replace(sign, address)
            rest = rest.replace(sign, address if same or not _is_percent(of) else f"({address}*100)")
        return Live(guard + comma + rest, words)
    scale = Decimal(1) if _is_percent(spot) else HUNDRED
    formula = formulas.excel_ratio(content.formula, top[0], bottom[0], content.mode, decimals, scale)
    cap = context.result.settings.cap
    if cap is not None and content.group == "kinerja":
        limit = cap / HUNDRED if scale == 1 else cap
        formula = f'IF(ISNUMBER({formula}),MIN({limit},{formula}),"")'
    return Live(formula, words)


def _total(plan: Plan, content: Total) -> Live | None:
    cells = [plan.addresses.get((r.row, r.mark)) for r in content.parts]
    if not cells or any(c is None for c in cells):
        return None
    if any((s := plan.spot(r.row, r.mark)) and s.shown and not s.shown.counts for r in content.parts):
        return None
    return Live(sum_formula([c for c in cells if c is not None]), "jumlah")


def sum_formula(cells: list[tuple[int, int]]) -> str:
    """SUM over cells, runs in one column written as ranges."""
    runs: list[list[tuple[int, int]]] = []
    for cell in sorted(cells, key=lambda c: (c[1], c[0])):
        if runs and runs[-1][-1] == (cell[0] - 1, cell[1]):
            runs[-1].append(cell)
        else:
            runs.append([cell])
    parts = [a1(*r[0]) if len(r) == 1 else f"{a1(*r[0])}:{a1(*r[-1])}" for r in runs]
    return f"SUM({','.join(parts)})"


def _category(plan: Plan, content: Category) -> Live | None:
    of = _address(plan, content.of)
    if of is None:
        return None
    address, spot = of
    unit = HUNDRED if _is_percent(spot) else Decimal(1)
    words = [(lower, word.replace('"', '""')) for lower, word in content.bands]
    formula = f'"{words[-1][1]}"'
    for lower, word in reversed(words[:-1]):
        formula = f'IF({address}>={(lower / unit).normalize():f},"{word}",{formula})'
    return Live(f'IF(ISNUMBER({address}),{formula},"")', "predikat menurut skala capaian")


# --- sums that the checks state ----------------------------------------------------------------------------------


def _sums(context: Context, plan: Plan, found: dict[tuple[str, int, int], Live]) -> None:
    """Amounts that are sums of other amounts of the sheet, where the input agrees with itself."""
    cells: dict[Place, tuple[int, int]] = {}
    for (row, mark), at in plan.addresses.items():
        spot = plan.spot(row, mark)
        counts = spot is not None and (spot.shown is None or spot.shown.counts)
        if spot is not None and counts and isinstance(spot.content, Figure) and spot.content.kind == "rp":
            cells.setdefault(spot.content.quantity.place, at)
    uses: dict[tuple[int, int], tuple[tuple[int, int], ...]] = {}
    for place, at in cells.items():
        for relation in context.sums.get(place, ()):
            parts = [p for p in relation.parts if p.value is not None]
            unread = any(p.value is None and not p.empty for p in relation.parts)
            if unread or (len(parts) < 2 and len(relation.parts) != 1) or not all(p.place in cells for p in parts):
                continue
            total = relation.total[0].value
            if total is None or not parts or total != sum(p.value for p in parts if p.value is not None):
                continue
            below = tuple(cells[p.place] for p in parts)
            if at in below or _reaches(uses, below, at):
                continue
            uses[at] = below
            found[plan.name, *at] = Live(sum_formula(list(below)), relation.what or "jumlah rinciannya")
            break


def _reaches(
    uses: Mapping[tuple[int, int], tuple[tuple[int, int], ...]],
    start: tuple[tuple[int, int], ...],
    goal: tuple[int, int],
) -> bool:
    """True when one of the cells is computed from `goal`: a circle."""
    todo, seen = list(start), set()
    while todo:
        cell = todo.pop()
        if cell == goal:
            return True
        if cell not in seen:
            seen.add(cell)
            todo += uses.get(cell, ())
    return False


# --- figures that stand on several sheets -------------------------------------------------------------------------


def _key(content: Content | None) -> Key | None:
    return content.key if isinstance(content, Figure | Quotient | Total) else None


def _value(content: Content | None) -> Decimal | None:
    if isinstance(content, Figure):
        return content.quantity.value
    return content.value if isinstance(content, Quotient | Total) else None


def _links(plans: list[Plan], found: dict[tuple[str, int, int], Live]) -> None:
    """A typed figure that equals the same figure of an earlier sheet refers to it."""
    homes: dict[tuple[str, str], list[tuple[Key, Decimal, Plan, tuple[int, int], Spot]]] = {}
    ranked = sorted((p for p in plans if p.data.kind in (*HOME, "efisiensi", "nasional")), key=_rank)
    for plan in ranked:
        own: list[tuple[Key, Decimal, Plan, tuple[int, int], Spot]] = []
        for (row, mark), at in plan.addresses.items():
            spot = plan.spot(row, mark)
            key = _key(spot.content) if spot is not None else None
            value = _value(spot.content) if spot is not None else None
            if spot is None or key is None or value is None or spot.shown is None or not spot.shown.counts:
                continue
            home = _home(homes.get((key.field, key.period), []), key, value)
            if home is not None and (plan.name, *at) not in found:
                found[plan.name, *at] = _link(home, spot)
            own.append((key, value, plan, at, spot))
        for entry in own:
            homes.setdefault((entry[0].field, entry[0].period), []).append(entry)


def _rank(plan: Plan) -> int:
    return HOME.index(plan.data.kind) if plan.data.kind in HOME else len(HOME)


def _home(
    entries: list[tuple[Key, Decimal, Plan, tuple[int, int], Spot]], key: Key, value: Decimal
) -> tuple[Key, Decimal, Plan, tuple[int, int], Spot] | None:
    """The entry with the same figure under the most similar name."""
    same = [e for e in entries if e[1] == value]
    scored = [(similarity(e[0].name, key.name) if key.name else 1.0, -i) for i, e in enumerate(same)]
    if not scored:
        return None
    score, index = max(scored)
    return same[-index] if score >= SIMILAR else None


def _link(home: tuple[Key, Decimal, Plan, tuple[int, int], Spot], spot: Spot) -> Live:
    _, _, plan, at, source = home
    quoted = plan.name.replace("'", "''")
    formula = f"'{quoted}'!{a1(*at)}"
    if _is_percent(source) and not _is_percent(spot):
        formula = f'IF(ISNUMBER({formula}),ROUND({formula}*100,8),"")'
    elif _is_percent(spot) and not _is_percent(source):
        formula = f'IF(ISNUMBER({formula}),ROUND({formula}/100,10),"")'
    return Live(formula, f"sama dengan lembar {plan.name}, sel {a1(*at)}")
