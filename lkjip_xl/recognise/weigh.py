"""The meanings of the columns once more, now that it is known what stands in them and what the workbook states
of them: amounts under headings that do not say what they measure, kinds of money that add up, percentages."""

from collections.abc import Sequence
from dataclasses import replace

from lkjip_xl.recognise.contents import Contents, Profile, standing
from lkjip_xl.recognise.meaning import RUPIAH, Meaning, Why
from lkjip_xl.recognise.percents import settle_percents
from lkjip_xl.recognise.settle import kinds_apart
from lkjip_xl.recognise.sheet import Sheet
from lkjip_xl.recognise.statements import Operation, Statement
from lkjip_xl.recognise.words import words_of

SURE = 3  # rows from which on the size of the figures tells


def from_contents(
    sheet: Sheet, meanings: Sequence[Meaning], rows: Sequence[int], stated: Sequence[Statement] = ()
) -> tuple[Meaning, ...]:
    """The meanings once more, now that the columns' contents are known."""
    contents = Contents.of(sheet, rows)
    columns = _levels_apart(_amounts(contents, standing(contents, meanings)))
    columns = list(kinds_apart(_others(columns)))
    columns = settle_percents(contents, columns, stated)
    columns = _sums(columns, stated)
    columns = _counts_apart(contents, columns)
    found: list[Meaning] = []
    for at, one in enumerate(columns):
        following = columns[at + 1] if at + 1 < len(columns) else None
        found.append(_follow(_by_contents(contents, one, following), found))
    return _once(sheet, found)


# --- amounts whose headings do not say what they are ------------------------------------------------------------


def _amounts(contents: Contents, columns: list[Meaning]) -> list[Meaning]:
    """Columns of rupiah under a month, a source of money, "Jumlah" or the name of a level are amounts planned (the
    title may yet make them amounts spent); columns of small figures under months are targets of the indikator."""
    measured = any(m.name == "indikator" for m in columns)
    found: list[Meaning] = []
    for one in columns:
        held = contents.profile(one.leaf.col)
        if _worded(one, held):
            one = _words_of_money(one, columns)
        elif _open(one) and held.money:
            levels = one.levels if one.name == "uraian" and len(one.levels) == 1 and one.levels[0] != "rincian" else ()
            group = one.group or "".join(levels)
            one = replace(one, name="pagu", levels=(), group=group, unit="Rp", sure=0.7, why=Why.AMOUNTS)
        elif one.why is Why.ONLY_TIME and held.numbers and measured and one.period and not one.belanja:
            one = replace(one, name="target", sure=0.6)
        found.append(one)
    turned = {m.leaf.col for m in found if m.why is Why.AMOUNTS}
    counted = any(m.name == "jumlah" and m.leaf.col in turned for m in columns)
    return [replace(m, levels=()) if counted and m.levels == ("pegawai",) else m for m in found]


def _others(columns: list[Meaning]) -> tuple[Meaning, ...]:
    """ "Kode SIRUP" beside the code of the rows or right of their names, "Nama Petugas" beside the names of the rows:
    codes and names of something else."""
    sure = [m for m in columns if m.why not in (Why.OTHER_CODE, Why.OTHER_NAME)]
    named = any(m.name in ("uraian", "indikator") for m in sure)
    first = min((m.leaf.col for m in columns if m.name in ("uraian", "indikator")), default=-1)
    coded = any(m.name == "kode" for m in sure)
    found = []
    for one in columns:
        code = one.why is Why.OTHER_CODE and (coded or 0 <= first < one.leaf.col)
        if code or (one.why is Why.OTHER_NAME and named):
            one = replace(one, name="", sure=0.0)
        found.append(one)
    return tuple(found)


def _worded(one: Meaning, held: Profile) -> bool:
    """Only words under a heading that names money without measuring it ("Belanja", "Anggaran")."""
    low = next((h for h in reversed(one.leaf.path) if h.speaks), None)
    measured = low is None or low.unit is not None or low.of("ukuran") or low.times or low.years
    return one.name in RUPIAH and not measured and held.texts > 0 and not held.numbers


def _words_of_money(one: Meaning, columns: list[Meaning]) -> Meaning:
    """The names of what money is spent on, where no other column names the rows; else a remark."""
    named = any(m.name in ("uraian", "indikator") for m in columns)
    return replace(one, name="keterangan" if named else "uraian", levels=(), period="", unit=None, why=Why.WORDS)


def _levels_apart(columns: list[Meaning]) -> list[Meaning]:
    """Names of several levels side by side, amounts that say whose they are ("Anggaran Program" beside Program):
    each level is a group of its own, and what stands right of a name belongs to it."""
    levels = {m.levels[0] for m in columns if m.name == "uraian" and len(m.levels) == 1 and not m.group}
    owned = {m.group for m in columns if m.name == "pagu" and len(m.leaf.path) == 1 and m.group}
    if len(levels) < 2 or not owned <= levels or not owned or any(m.group for m in columns if m.name == "uraian"):
        return columns
    found, group = [], ""
    for one in columns:
        if one.name == "uraian" and len(one.levels) == 1:
            group = one.levels[0]
        follows = one.name in ("uraian", "indikator", "target", "satuan") or (one.figure and not one.group)
        found.append(replace(one, group=group) if follows and not (one.group and one.figure) else one)
    return found


def _open(one: Meaning) -> bool:
    """A column whose heading leaves it open what is measured."""
    if one.why is Why.ONLY_TIME or (one.name == "jumlah" and one.unit in (None, "Rp")):
        return True
    return one.name == "uraian" and bool(one.levels) and one.leaf.col == one.leaf.last


def _counts_apart(contents: Contents, columns: list[Meaning]) -> list[Meaning]:
    """ "Total Kegiatan" with 12, 95, 43 beside a column of millions for the same figure: a count, no rupiah."""
    held = {m.leaf.col: contents.profile(m.leaf.col) for m in columns if m.name == "pagu"}
    found = []
    for one in columns:
        mine = held.get(one.leaf.col)
        kin = [held[m.leaf.col] for m in columns if m is not one and m.name == "pagu" and m.key == one.key]
        small = mine is not None and mine.numbers >= SURE and not mine.large
        if small and any(k.numbers >= SURE and k.large == k.numbers for k in kin):
            one = replace(one, name="", sure=0.0, why=Why.COUNT)
        found.append(one)
    return found


# --- what the workbook states --------------------------------------------------------------------------------------


def _sums(columns: list[Meaning], stated: Sequence[Statement]) -> list[Meaning]:
    """A column stated to be the sum of others of one kind is what they are, for the whole of their periods."""
    by_col = {m.leaf.col: n for n, m in enumerate(columns)}
    found = list(columns)
    for one in stated:
        if one.operation is not Operation.SUM or one.result not in by_col:
            continue
        at = by_col[one.result]
        parts = [found[by_col[p]] for p in one.parts if p in by_col]
        names = {(p.name, p.group) for p in parts}
        if len(parts) < 2 or len(names) != 1 or not parts[0].figure:
            continue
        taken = any(m.key == (parts[0].name, parts[0].group, "") for n, m in enumerate(found) if n != at)
        mine = found[at]
        if mine.name in ("", "jumlah") or (mine.why is Why.AMOUNTS and not mine.period and not taken):
            period = "" if not taken else f"{mine.leaf.said or 'jumlah'}"
            found[at] = replace(
                mine, name=parts[0].name, group=parts[0].group, period=period, unit=parts[0].unit, sure=0.9,
                why=Why.STATED,
            )  # fmt: skip
    return found


# --- one figure, one column ------------------------------------------------------------------------------------------


def _once(sheet: Sheet, meanings: list[Meaning]) -> tuple[Meaning, ...]:
    """Two columns for one figure ("Anggaran", "Total RAK"): the second is kept apart, not added to the first; one
    that is hidden comes after those that are seen."""
    hidden = sheet.grid.hidden_cols
    order = sorted(range(len(meanings)), key=lambda n: (meanings[n].leaf.col in hidden, n))
    seen: set[tuple[str, str, str]] = set()
    found = list(meanings)
    for at in order:
        one = found[at]
        if not one.figure or one.belanja:
            continue
        if one.key in seen:
            words = one.leaf.path[-1].text if one.leaf.path else ""
            label = " ".join(w for w in words_of(words) if not w.isdigit()) or "lain"
            one = replace(one, period=f"{one.period}/{label}".strip("/"), sure=min(one.sure, 0.6), why=Why.TWICE)
            found[at] = one
        seen.add(one.key)
    return tuple(found)


def _follow(one: Meaning, before: list[Meaning]) -> Meaning:
    """A bare "%" goes with the column left of it, once that turned out to be money."""
    left = next((m for m in reversed(before) if m.figure), None)
    if one.name != "capaian" or one.why is Why.HEADING or left is None or left.why is not Why.MONEY_INSIDE:
        return one
    return replace(one, name="serapan" if left.name == "realisasi_rp" else "persen_anggaran")


def _by_contents(contents: Contents, one: Meaning, following: Meaning | None) -> Meaning:
    """What stands in a column may correct what the heading left open."""
    if not one.figure and one.name != "uraian":
        return one
    held = contents.profile(one.leaf.col)
    if one.name == "uraian":
        only_numbers = held.numbers > 0 and not held.texts and one.leaf.last == one.leaf.col
        return replace(one, name="", sure=0.0, why=Why.NO_NAMES) if only_numbers else one
    if one.name == "target" and held.texts and not held.numbers and following is not None and following.key == one.key:
        return replace(one, name="satuan", period="", why=Why.UNIT_INSIDE)
    if one.name == "serapan" and held.money:
        return replace(one, name="realisasi_rp", unit="Rp", sure=0.7, why=Why.MONEY_INSIDE)
    if one.name in ("target", "realisasi") and one.unit is None and held.money and one.name not in RUPIAH:
        name = "pagu" if one.name == "target" else "realisasi_rp"
        return replace(one, name=name, unit="Rp", sure=0.7, why=Why.MONEY_INSIDE)
    return one
