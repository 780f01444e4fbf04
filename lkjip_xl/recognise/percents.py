"""What a column of percentages is a percentage of: what the workbook states, then its figures, then its place."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from lkjip_xl.recognise.contents import Contents
from lkjip_xl.recognise.meaning import PERCENT, Meaning, Why
from lkjip_xl.recognise.numbers import Expect, read_quantity
from lkjip_xl.recognise.statements import Operation, Statement
from lkjip_xl.recognise.together import percent_after, unknown_before

SURE = 3  # rows from which on the figures tell
FEW = 2  # rows from which on a share of the pagu tells, where amount and percentage stand side by side
LOOKED_AT = 60
CLOSE = Decimal("0.6")  # of a percent, for figures printed with few decimals
OF = {("realisasi_rp", "pagu"): "serapan", ("realisasi", "target"): "capaian"}


def settle_percents(contents: Contents, columns: list[Meaning], stated: Sequence[Statement]) -> list[Meaning]:
    """Each column of percentages by all that is known of it."""
    ratios = {s.result: s.parts for s in reversed(stated) if s.operation is Operation.RATIO}
    columns = _spent_by_share(contents, _balanced(contents, _over_words(contents, columns), stated))
    named = {m.leaf.col: m for m in columns}
    pagu = [m for m in columns if m.name == "pagu" and m.period in ("", "setelah")]
    spent = [m for m in columns if m.name == "realisasi_rp"]
    serapan = any(m.name == "serapan" for m in columns)
    found = []
    for one in columns:
        ratio = ratios.get(one.leaf.col)
        free = one.why in (Why.AFTER_REST, Why.AFTER_UNKNOWN) and pagu and spent and not serapan
        if ratio is not None and (_percent(one) or not one.name):
            one = _stated(one, [named.get(col) for col in ratio])
        elif _unnamed(contents, one):
            one = _told_by_figures(contents, one, columns)
        elif _leaning(one) and _disproved(contents, one, columns):
            one = replace(one, name="", sure=0.0, why=Why.OTHER_RATIO)
        elif free and _is_share(contents, one.leaf.col, spent[-1].leaf.col, pagu[-1].leaf.col):
            one = replace(one, name="serapan", period=spent[-1].period, sure=0.8, why=Why.FIGURES)
        elif one.name == "capaian":
            one = _of_its_target(contents, one, columns)
        found.append(one)
    return found


def _of_its_target(contents: Contents, one: Meaning, columns: Sequence[Meaning]) -> Meaning:
    """ "Target akhir Renstra | Tingkat kemajuan (%)": a capaian whose heading names no time is of that target over
    which its figures stand on most rows, where they do not stand over that of its own time."""
    targets = [m for m in columns if m.name == "target"]
    if one.period or len({m.period for m in targets}) < 2 or not any(m.period == "akhir" for m in targets):
        return one
    reached = [m.leaf.col for m in columns if m.name == "realisasi"]
    fits = {m.period: max((_fit(contents, one.leaf.col, r, m.leaf.col) for r in reached), default=0.0) for m in targets}
    now = max((fit for period, fit in fits.items() if period != "akhir"), default=0.0)
    if fits["akhir"] > 0.5 and fits["akhir"] > now:
        return replace(one, period="akhir", sure=0.8, why=Why.FIGURES)
    return one


def _fit(contents: Contents, col: int, part: int, whole: int) -> float:
    """The part of the rows on which a column is the percentage of part over whole; 0 where too few tell."""
    right, judged = _share_of(contents, col, part, whole)
    return right / judged if judged >= SURE else 0.0


def _balanced(contents: Contents, columns: list[Meaning], stated: Sequence[Statement]) -> list[Meaning]:
    """ "Duitnya | Sdh cair | Sisanya | %": where no heading says what an amount is that is the sum of two others, it is
    the pagu, if one of those is known to be the realisasi or the sisa, or a column is the percentage of it: then that
    part was spent, and the other part is left."""
    named = {m.leaf.col: m for m in columns}
    if any(m.name == "pagu" and not _unsaid_amounts(contents, m) and not m.period for m in columns):
        return columns
    for whole, *parts in _sums_of_two(stated):
        if not all(c in named for c in (whole, *parts)) or not _unsaid_amounts(contents, named[whole]):
            continue
        for spent, rest in (parts, parts[::-1]):
            share = next((m for m in columns if _shows(contents, m, spent, whole)), None)
            roles = _is_open(contents, named[spent], "realisasi_rp"), _is_open(contents, named[rest], "sisa")
            if None in roles or (share is None and all(roles)):
                continue
            told = {whole: ("pagu", "Rp"), spent: ("realisasi_rp", "Rp"), rest: ("sisa", "Rp")}
            told |= {share.leaf.col: ("serapan", "%")} if share is not None else {}
            period = next((named[c].period for c in (spent, rest) if named[c].name in ("realisasi_rp", "sisa")), "")
            return [_as_told(m, *told[m.leaf.col], period) if m.leaf.col in told else m for m in columns]
    return columns


def _is_open(contents: Contents, one: Meaning, role: str) -> bool | None:
    """False for a column that has the role, True for one whose heading leaves it open, None for any other."""
    if one.name == role:
        return False
    if one.name == "realisasi" and role == "realisasi_rp" and one.unit is None:
        return True if contents.profile(one.leaf.col).money else None
    return True if _unsaid_amounts(contents, one) else None


def _sums_of_two(stated: Sequence[Statement]) -> list[tuple[int, int, int]]:
    """(whole, part, part), as stated of sums and of differences."""
    found = []
    for one in stated:
        if len(one.parts) == 2 and one.operation is Operation.SUM:
            found.append((one.result, *one.parts))
        elif len(one.parts) == 2 and one.operation is Operation.DIFFERENCE:
            found.append((one.parts[0], one.parts[1], one.result))
    return found


def _shows(contents: Contents, one: Meaning, part: int, whole: int) -> bool:
    """A percentage of part over whole on every row."""
    right, judged = _share_of(contents, one.leaf.col, part, whole)
    return (_percent(one) or not one.name) and right == judged >= FEW


def _as_told(one: Meaning, name: str, unit: str, period: str) -> Meaning:
    if one.name == name:
        return one
    period = "" if name == "pagu" else period
    return replace(one, name=name, levels=(), period=period, unit=unit, sure=0.8, why=Why.FIGURES)


def _spent_by_share(contents: Contents, columns: list[Meaning]) -> list[Meaning]:
    """Pagu | "Keuangan (Rp)" or "Sudah cair" | %: amounts under a heading that does not say what they are, with their
    share of the pagu beside them on every row, are what was spent of it."""
    whole = next((m for m in columns if m.name == "pagu" and m.period in ("", "setelah")), None)
    if whole is None or any(m.name == "realisasi_rp" for m in columns):
        return columns
    found = list(columns)
    for at, one in enumerate(columns):
        if one is whole or not _unsaid_amounts(contents, one):
            continue
        for n in range(at + 1, min(at + 4, len(columns))):
            share = columns[n]
            right, judged = _share_of(contents, share.leaf.col, one.leaf.col, whole.leaf.col)
            if (_percent(share) or not share.name) and right == judged >= FEW and _below(contents, one, whole):
                found[at] = replace(one, name="realisasi_rp", period="", unit="Rp", sure=0.8, why=Why.FIGURES)
                found[n] = replace(share, name="serapan", period="", unit="%", sure=0.8, why=Why.FIGURES)
                return found
    return columns


def _unsaid_amounts(contents: Contents, one: Meaning) -> bool:
    """Amounts under a heading that does not say whether they were planned or spent."""
    said = {m for h in one.leaf.path for m in h.of("ukuran")}
    return one.name in ("", "pagu") and not said and contents.profile(one.leaf.col).money


def _below(contents: Contents, part: Meaning, whole: Meaning) -> bool:
    """Nowhere more than the whole, and less somewhere."""
    pairs = [_values(contents, row, (part.leaf.col, whole.leaf.col)) for row in contents.rows[:LOOKED_AT]]
    known = [(a, b) for a, b in pairs if a is not None and b]
    return bool(known) and all(a <= b for a, b in known) and any(a < b for a, b in known)


def _unnamed(contents: Contents, one: Meaning) -> bool:
    """A column of small figures whose heading tells nothing ("Bobot", "Tingkat")."""
    held = contents.profile(one.leaf.col)
    return not one.name and one.why is Why.HEADING and held.telling >= SURE and not held.large and not held.texts


def _told_by_figures(contents: Contents, one: Meaning, columns: list[Meaning]) -> Meaning:
    """What an unnamed column is where its figures are the ratio of two columns, or shares of one whole, on each row."""
    for part in (m for m in columns if m.name == "realisasi_rp"):
        for whole in (m for m in columns if m.name == "pagu"):
            right, judged = _share_of(contents, one.leaf.col, part.leaf.col, whole.leaf.col)
            if judged >= SURE and right == judged:
                return replace(one, name="serapan", period=part.period, unit="%", sure=0.8, why=Why.FIGURES)
    for whole in (m for m in columns if m.name == "pagu" and not m.period):
        right, judged = _one_whole(contents, one.leaf.col, whole.leaf.col)
        if judged >= SURE and right == judged and _differing(contents, whole.leaf.col):
            return replace(one, name="persen_anggaran", unit="%", sure=0.7, why=Why.FIGURES)
    return one


def _differing(contents: Contents, col: int) -> bool:
    """Amounts that differ: shares of equal amounts would be told by nothing."""
    return len({contents.sheet.grid.value(r, col) for r in contents.rows[:LOOKED_AT]} - {None}) >= SURE


def _leaning(one: Meaning) -> bool:
    """Named by its neighbours alone: "% Anggaran" and "Porsi" say themselves of what they are the share."""
    low = next((h for h in reversed(one.leaf.path) if h.speaks), None)
    says = low is not None and bool(
        "anggaran" in low.of("ranah") or {"porsi", "proporsi", "bobot"} & set(low.said.split())
    )
    return one.why is Why.BESIDE and one.name in ("serapan", "persen_anggaran") and not says


def _percent(one: Meaning) -> bool:
    return one.name in PERCENT or (not one.name and one.unit == "%")


def _stated(one: Meaning, parts: Sequence[Meaning | None]) -> Meaning:
    """A column stated to be a ratio of two columns: serapan or capaian where they are what those are made of."""
    part, whole = parts
    if part is None or whole is None:
        return one
    name = OF.get((part.name, whole.name), "")
    if name and name != one.name:
        return replace(one, name=name, period=part.period, unit="%", sure=0.9, why=Why.STATED)
    if name or not part.name or not whole.name:
        return one
    return replace(one, name="", sure=0.0, why=Why.OTHER_RATIO)


def _over_words(contents: Contents, columns: list[Meaning]) -> list[Meaning]:
    """A "%" after a column of unknown meaning goes with the figures before it, where that column holds words only."""
    found = list(columns)
    for at, one in enumerate(columns):
        if one.why is Why.AFTER_UNKNOWN:
            between = [c for m in unknown_before(columns[:at]) for c in range(m.leaf.col, m.leaf.last + 1)]
            if not any(contents.profile(c).numbers for c in between):
                found[at] = percent_after(one, columns[:at])
    return found


def _disproved(contents: Contents, one: Meaning, columns: list[Meaning]) -> bool:
    """A "%" named by its neighbours alone is neither realisasi over pagu nor a share of one whole on most rows."""
    pagu = [m.leaf.col for m in columns if m.name == "pagu"]
    spent = [m.leaf.col for m in columns if m.name == "realisasi_rp"]
    if one.name == "serapan":
        pairs = [(part, whole) for part in spent for whole in pagu]
        fits = [_share_of(contents, one.leaf.col, *pair) for pair in pairs]
    else:
        fits = [_one_whole(contents, one.leaf.col, col) for col in pagu]
        fits = [(right - 1, judged - 1) for right, judged in fits if judged > 1]  # one row fits its own whole
    most = max((judged for _, judged in fits), default=0)
    told = [(right, judged) for right, judged in fits if judged >= max(1, most / 2)]
    return bool(told) and all(right < 0.5 * judged for right, judged in told)


def _one_whole(contents: Contents, col: int, part: int) -> tuple[int, int]:
    """(rows that fit, rows judged): percentages that are all of the same whole."""
    rows = []
    for row in contents.rows[:LOOKED_AT]:
        percent, amount = _values(contents, row, (col, part))
        if percent and amount:
            rows.append((percent, amount))
    wholes = sorted(amount / percent for percent, amount in rows)
    if not wholes:
        return 0, 0
    middle = wholes[len(wholes) // 2]
    slack = max(Decimal("0.06"), max(p for p, _ in rows) / 200)
    return sum(abs(percent - amount / middle) < slack for percent, amount in rows), len(rows)


def _is_share(contents: Contents, col: int, part: int, whole: int) -> bool:
    """True when the figures of a column are part over whole, as percent or fraction, in most rows."""
    right, judged = _share_of(contents, col, part, whole)
    return judged > 0 and right >= 0.8 * judged


def _share_of(contents: Contents, col: int, part: int, whole: int) -> tuple[int, int]:
    """(rows that fit, rows judged): the column is part over whole, as percent or fraction."""
    right = judged = 0
    for row in contents.rows[:LOOKED_AT]:
        percent, above, below = _values(contents, row, (col, part, whole))
        if percent is None or above is None or not below:
            continue
        judged += 1
        right += any(abs(p - above / below * 100) < CLOSE for p in (percent, percent * 100))
    return right, judged


def _values(contents: Contents, row: int, cols: tuple[int, ...]) -> list[Decimal | None]:
    """The figures of a percentage and of the amounts after it."""
    kinds = ("percent", *("rupiah" for _ in cols[1:]))
    grid = contents.sheet.grid
    return [read_quantity(grid, row, c, Expect(k)).value for c, k in zip(cols, kinds, strict=True)]
