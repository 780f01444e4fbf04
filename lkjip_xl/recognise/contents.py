"""What stands in the columns may correct what their headings left open: units beside figures, money, numbers."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from lkjip_xl.recognise.header import Leaf
from lkjip_xl.recognise.meaning import Meaning, Why
from lkjip_xl.recognise.numbers import Expect, read_quantity
from lkjip_xl.recognise.rows import amount_like
from lkjip_xl.recognise.sheet import Sheet, is_blank, is_number
from lkjip_xl.recognise.together import percent_after, unknown_before
from lkjip_xl.recognise.words import words_of

SAMPLE = 400
_BULLETS = " .:=-–•*·>"
SURE = 3  # rows from which on the size of the figures tells


def from_contents(sheet: Sheet, meanings: Sequence[Meaning], rows: Sequence[int]) -> tuple[Meaning, ...]:
    """The meanings once more, now that the columns' contents are known."""
    sample = list(rows[:SAMPLE])
    columns = [m for old in meanings for m in _physical(sheet, sample, old)]
    columns = _told_by_figures(sheet, sample, _over_words(sheet, sample, _shifted(sheet, sample, columns)))
    columns = _counts_apart(sheet, sample, columns)
    found: list[Meaning] = []
    for at, one in enumerate(columns):
        following = columns[at + 1] if at + 1 < len(columns) else None
        found.append(_follow(_by_contents(sheet, sample, one, following), found))
    return _once(found)


def _counts_apart(sheet: Sheet, sample: list[int], columns: list[Meaning]) -> list[Meaning]:
    """ "Total Kegiatan" with 12, 95, 43 beside a column of millions for the same figure: a count, no rupiah."""
    profiles = {m.leaf.col: _profile(sheet, sample, m.leaf.col) for m in columns if m.name == "pagu"}
    found = []
    for one in columns:
        numbers, _, large = profiles.get(one.leaf.col, (0, 0, 0))
        kin = [profiles[m.leaf.col] for m in columns if m is not one and m.name == "pagu" and m.key == one.key]
        if numbers >= SURE and not large and any(k[0] >= SURE and k[2] == k[0] for k in kin):
            one = replace(one, name="", sure=0.0, why=Why.COUNT)
        found.append(one)
    return found


def _once(meanings: list[Meaning]) -> tuple[Meaning, ...]:
    """Two columns for one figure ("Anggaran", "Total RAK"): the second is kept apart, not added to the first."""
    seen: set[tuple[str, str, str]] = set()
    found = []
    for one in meanings:
        if one.figure and not one.belanja:
            if one.key in seen:
                words = one.leaf.path[-1].text if one.leaf.path else ""
                label = " ".join(w for w in words_of(words) if not w.isdigit()) or "lain"
                one = replace(one, period=f"{one.period}/{label}".strip("/"), sure=min(one.sure, 0.6), why=Why.TWICE)
            seen.add(one.key)
        found.append(one)
    return tuple(found)


def _follow(one: Meaning, before: list[Meaning]) -> Meaning:
    """A bare "%" goes with the column left of it, once that turned out to be money."""
    left = next((m for m in reversed(before) if m.figure), None)
    if one.name != "capaian" or one.why is Why.HEADING or left is None or left.why is not Why.MONEY_INSIDE:
        return one
    return replace(one, name="serapan" if left.name == "realisasi_rp" else "persen_anggaran")


def _profile(sheet: Sheet, sample: list[int], col: int) -> tuple[int, int, int]:
    """(numbers or amount texts, other texts, amounts over 100.000) in a column."""
    numbers = texts = large = 0
    for row in sample:
        value = sheet.grid.value(row, col)
        if is_blank(value) or sheet.covered(row, col):
            continue
        if amount_like(value):
            numbers += 1
            digits = abs(value) if is_number(value) else float("".join(filter(str.isdigit, value.split(",")[0])) or 0)
            large += digits > 100_000
        else:
            texts += 1
    return numbers, texts, large


def _physical(sheet: Sheet, sample: list[int], one: Meaning) -> list[Meaning]:
    """A heading over several columns: each column that holds something of its own becomes a column."""
    leaf = one.leaf
    if leaf.last == leaf.col or one.name in ("uraian", "kode", "nomor"):
        return [one]
    start = _starts(sheet, sample, one)
    one = replace(one, leaf=Leaf(start, leaf.last, leaf.path, leaf.cells))
    if one.name == "indikator":
        return [one]
    found = []
    leaf = one.leaf
    for col in range(leaf.col, leaf.last + 1):
        numbers, texts, _ = _profile(sheet, sample, col)
        if not numbers and not texts and col > leaf.col:
            continue
        part = replace(one, leaf=Leaf(col, col, leaf.path, leaf.cells))
        if col > leaf.col and one.figure and texts and not numbers:
            part = replace(part, name="satuan", period="", sure=0.9, why=Why.UNIT_INSIDE)
        elif col > leaf.col and one.figure:
            part = replace(part, name="?", sure=0.0, why=Why.NO_HEADING)
        elif col > leaf.col and one.name == "cara" and _all_programs(sheet, sample, col):
            part = replace(part, name="uraian", levels=("program",), group="program", sure=0.8, why=Why.PROGRAM_INSIDE)
        elif col > leaf.col:
            part = replace(part, name="", sure=0.0)
        found.append(part)
    return found


def _starts(sheet: Sheet, sample: list[int], one: Meaning) -> int:
    """Where under a heading of several columns its contents begin: after spacers, "Rp", ":" and "-"."""
    for col in range(one.leaf.col, one.leaf.last + 1):
        texts = {sheet.text(row, col).casefold().strip(_BULLETS) for row in sample if not sheet.covered(row, col)}
        if one.figure:
            held = _profile(sheet, sample, col)[0] > 0 or not texts <= {"", "rp", "idr"}
        else:
            held = bool(texts - {""})
        if held:
            return col
    return one.leaf.col


def _told_by_figures(sheet: Sheet, sample: list[int], columns: list[Meaning]) -> list[Meaning]:
    """A "%" after the sisa is the serapan where its figures are realisasi over pagu; else a share of the sisa."""
    pagu = [m for m in columns if m.name == "pagu" and m.period in ("", "setelah")]
    spent = [m for m in columns if m.name == "realisasi_rp"]
    serapan = any(m.name == "serapan" for m in columns)
    found = []
    for one in columns:
        guessed = one.why is Why.BESIDE and one.name in ("serapan", "persen_anggaran")
        if guessed and _disproved(sheet, sample, one, columns):
            one = replace(one, name="", sure=0.0, why=Why.OTHER_RATIO)
        free = one.why in (Why.AFTER_REST, Why.AFTER_UNKNOWN) and pagu and spent and not serapan
        if free and _is_share(sheet, sample, one.leaf.col, spent[-1].leaf.col, pagu[-1].leaf.col):
            one = replace(one, name="serapan", period=spent[-1].period, sure=0.8, why=Why.FIGURES)
        found.append(one)
    return found


def _over_words(sheet: Sheet, sample: list[int], columns: list[Meaning]) -> list[Meaning]:
    """A "%" after a column of unknown meaning goes with the figures before it, where that column holds words only."""
    found = list(columns)
    for at, one in enumerate(columns):
        if one.why is Why.AFTER_UNKNOWN:
            between = [c for m in unknown_before(columns[:at]) for c in range(m.leaf.col, m.leaf.last + 1)]
            if not any(_profile(sheet, sample, c)[0] for c in between):
                found[at] = percent_after(one, columns[:at])
    return found


def _disproved(sheet: Sheet, sample: list[int], one: Meaning, columns: list[Meaning]) -> bool:
    """A "%" named by its neighbours alone is neither realisasi over pagu nor a share of one whole on most rows."""
    pagu = [m.leaf.col for m in columns if m.name == "pagu"]
    spent = [m.leaf.col for m in columns if m.name == "realisasi_rp"]
    if one.name == "serapan":
        pairs = [(part, whole) for part in spent for whole in pagu]
        fits = [_share_of(sheet, sample, one.leaf.col, *pair) for pair in pairs]
    else:
        fits = [_one_whole(sheet, sample, one.leaf.col, col) for col in pagu]
    most = max((judged for _, judged in fits), default=0)
    told = [(right, judged) for right, judged in fits if judged >= max(SURE, most / 2)]
    return bool(told) and all(right < 0.5 * judged for right, judged in told)


def _one_whole(sheet: Sheet, sample: list[int], col: int, part: int) -> tuple[int, int]:
    """(rows that fit, rows judged): percentages that are all of the same whole."""
    rows = []
    for row in sample[:60]:
        percent = read_quantity(sheet.grid, row, col, Expect("percent")).value
        amount = read_quantity(sheet.grid, row, part, Expect("rupiah")).value
        if percent and amount:
            rows.append((percent, amount))
    wholes = sorted(amount / percent for percent, amount in rows)
    if not wholes:
        return 0, 0
    middle = wholes[len(wholes) // 2]
    slack = max(Decimal("0.06"), max(p for p, _ in rows) / 200)
    return sum(abs(percent - amount / middle) < slack for percent, amount in rows), len(rows)


def _is_share(sheet: Sheet, sample: list[int], col: int, part: int, whole: int) -> bool:
    """True when the figures of a column are part over whole, as percent or fraction, in most rows."""
    right, judged = _share_of(sheet, sample, col, part, whole)
    return judged > 0 and right >= 0.8 * judged


def _share_of(sheet: Sheet, sample: list[int], col: int, part: int, whole: int) -> tuple[int, int]:
    """(rows that fit, rows judged): the column is part over whole, as percent or fraction."""
    right = judged = 0
    for row in sample[:60]:
        percent, above, below = (
            read_quantity(sheet.grid, row, c, Expect(kind)).value
            for c, kind in ((col, "percent"), (part, "rupiah"), (whole, "rupiah"))
        )
        if percent is None or above is None or not below:
            continue
        judged += 1
        right += any(abs(p - above / below * 100) < Decimal("0.6") for p in (percent, percent * 100))
    return right, judged


def _all_programs(sheet: Sheet, sample: list[int], col: int) -> bool:
    """True when every text of a column names a program: the second half of "Cara mencapai tujuan dan sasaran"."""
    values = [sheet.text(row, col) for row in sample if not sheet.covered(row, col)]
    named = [v for v in values if v]
    return bool(named) and all(v.casefold().startswith("program ") for v in named)


def _shifted(sheet: Sheet, sample: list[int], meanings: list[Meaning]) -> list[Meaning]:
    """Values spread by merging over the edge of two headings belong to the next one where that is empty."""
    found = list(meanings)
    for at, one in enumerate(found[:-1]):
        after = found[at + 1]
        if one.name != "?" or not after.figure:
            continue
        reaches = any(sheet.right_end(r, one.leaf.col) >= after.leaf.col for r in sample)
        if reaches and _profile(sheet, sample, after.leaf.col)[0] == 0:
            found[at + 1] = replace(after, leaf=Leaf(one.leaf.col, after.leaf.last, after.leaf.path, after.leaf.cells))
            found[at] = replace(one, name="-")
    return [m for m in found if m.name != "-"]


def _by_contents(sheet: Sheet, sample: list[int], one: Meaning, following: Meaning | None) -> Meaning:
    """What stands in a column may correct what the heading left open."""
    if one.name == "?":
        return replace(one, name="")
    if not one.figure and one.name not in ("uraian",):
        return one
    numbers, texts, large = _profile(sheet, sample, one.leaf.col)
    if one.name == "uraian":
        only_numbers = numbers > 0 and not texts and one.leaf.last == one.leaf.col
        return replace(one, name="", sure=0.0, why=Why.NO_NAMES) if only_numbers else one
    if one.name == "target" and texts and not numbers and following is not None and following.key == one.key:
        return replace(one, name="satuan", period="", why=Why.UNIT_INSIDE)
    if one.name == "serapan" and numbers and large > 0.6 * numbers and not texts:
        return replace(one, name="realisasi_rp", unit="Rp", sure=0.7, why=Why.MONEY_INSIDE)
    if one.name in ("target", "realisasi") and one.unit is None and numbers and large > 0.6 * numbers and not texts:
        name = "pagu" if one.name == "target" else "realisasi_rp"
        return replace(one, name=name, unit="Rp", sure=0.7, why=Why.MONEY_INSIDE)
    return one
