"""The meanings of the columns once more, now that it is known what stands in them and what the workbook states
of them: amounts under headings that do not say what they measure, kinds of money that add up, percentages."""

import itertools
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache, partial

from lkjip_xl.recognise.columns import says_change
from lkjip_xl.recognise.contents import Contents, Profile, standing
from lkjip_xl.recognise.meaning import COUNTS, FIGURES, PERCENT, RUPIAH, Meaning, Why
from lkjip_xl.recognise.numbers import Expect, read_quantity
from lkjip_xl.recognise.others import others
from lkjip_xl.recognise.percents import settle_percents
from lkjip_xl.recognise.settle import kinds_apart
from lkjip_xl.recognise.sheet import Sheet
from lkjip_xl.recognise.splitcodes import codes_as_names, names_with_codes, split_codes
from lkjip_xl.recognise.statements import Operation, Statement
from lkjip_xl.recognise.timing import period_of
from lkjip_xl.recognise.words import plain, words_of

_TIMED = re.compile(r"(?:sd_)?(?:b\d\d|tw\d|sm\d)|(?:19|20)\d\d")
_MONTH = re.compile(r"b\d\d")
SURE = 3  # rows from which on the size of the figures tells


def from_contents(
    sheet: Sheet, meanings: Sequence[Meaning], rows: Sequence[int], stated: Sequence[Statement] = ()
) -> tuple[Meaning, ...]:
    """The meanings once more, now that the columns' contents are known."""
    contents = Contents.of(sheet, rows)
    columns = codes_as_names(contents, names_with_codes(contents, standing(contents, meanings)))
    columns = split_codes(contents, columns)
    columns = _levels_apart(_amounts(contents, columns))
    columns = list(kinds_apart(_others(columns)))
    columns = settle_percents(contents, columns, stated)
    columns = _sums(columns, stated)
    columns = _one_count(contents, _changes(contents, _counts_apart(contents, columns)))
    found: list[Meaning] = []
    for at, one in enumerate(columns):
        following = columns[at + 1] if at + 1 < len(columns) else None
        found.append(_follow(_by_contents(contents, one, following), found))
    return others(contents, _whole_of_parts(_once(contents, _yearly_first(contents, _owned(found)))))


_TOTALS = frozenset({"jumlah", "total", "jumlah total", "jumlah seluruhnya", "total keseluruhan", "keseluruhan"})


def _whole_of_parts(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """ "Kel. Tirtosari | Kel. Banjar Lor | JUMLAH", each with Pagu and Realisasi: the last ones are the amounts."""
    whole = {(m.name, m.group) for m in meanings if not m.period}
    counted = Counter((m.name, m.group) for m in meanings)
    return tuple(
        replace(m, period="")
        if m.name in RUPIAH and m.period in _TOTALS and (m.name, m.group) not in whole and counted[m.name, m.group] > 2
        else m
        for m in meanings
    )


def _yearly_first(contents: Contents, columns: list[Meaning]) -> list[Meaning]:
    """Of two amounts beside twelve months the one that is their sum is that of the year, however they are called."""
    yearly = _sum_of_months(contents, columns)
    plain_one = next((m for m in columns if m.name == "pagu" and not m.period), None)
    if len(yearly) != 1 or plain_one is None or plain_one.leaf.col in yearly:
        return columns
    words = words_of(plain_one.leaf.path[-1].text) if plain_one.leaf.path else []
    label = " ".join(w for w in words if not w.isdigit())
    return [
        replace(m, period="") if m.leaf.col in yearly else replace(m, period=label or "lain") if m is plain_one else m
        for m in columns
    ]


def _owned(columns: list[Meaning]) -> list[Meaning]:
    """Figures of a group ("Nilai Rincian") are the group's only where some column names what is in it."""
    names = [m for m in columns if m.name in ("uraian", "indikator")]
    groups = {m.group for m in names} | {level for m in names for level in m.levels}
    return [replace(m, group="") if m.figure and m.group == "rincian" and m.group not in groups else m for m in columns]


# --- amounts whose headings do not say what they are ------------------------------------------------------------


def _amounts(contents: Contents, columns: list[Meaning]) -> list[Meaning]:
    """Columns of rupiah under a month, a source of money, "Jumlah" or the name of a level are amounts planned (the
    title may yet make them amounts spent); columns of small figures under months are targets of the indikator."""
    measured = any(m.name == "indikator" for m in columns)
    found: list[Meaning] = []
    for one in columns:
        held = contents.profile(one.leaf.col)
        if one.name in RUPIAH and one.period in ("nasional", "provinsi"):
            one = replace(
                one, period=plain(one.leaf.path[-1].text), sure=min(one.sure, 0.8)
            )  # "APBD Prov": whose money
        elif _worded(one, held):
            one = _words_of_money(one, columns)
        elif _open(one) and held.money and not says_change(one.leaf):
            levels = one.levels if one.name == "uraian" and len(one.levels) == 1 and one.levels[0] != "rincian" else ()
            group = one.group or "".join(levels)
            one = replace(one, name="pagu", levels=(), group=group, unit="Rp", sure=0.7, why=Why.AMOUNTS)
        elif one.why is Why.ONLY_TIME and held.numbers and measured and one.period and not one.belanja:
            elsewhere = one.period.split("/")[0] in ("provinsi", "nasional")  # reached there, not aimed at here
            one = replace(one, name="realisasi" if elsewhere else "target", sure=0.6)
        found.append(one)
    staff = any(m.name in ("laki", "perempuan", "jumlah") for m in found) or not any(m.name in RUPIAH for m in found)
    return [m if staff or m.levels != ("pegawai",) or _says_staff(m) else replace(m, levels=()) for m in found]


def _says_staff(one: Meaning) -> bool:
    return any("pegawai" in h.of("tingkat") for h in one.leaf.path)


def _others(columns: list[Meaning]) -> tuple[Meaning, ...]:
    """ "Kode SIRUP" beside the code of the rows or right of their names, "Nama Petugas" beside the names of the rows:
    codes and names of something else."""
    sure = [m for m in columns if m.why not in (Why.OTHER_CODE, Why.OTHER_NAME)]
    named = any(m.name in ("uraian", "indikator") for m in sure)
    first = min((m.leaf.col for m in columns if m.name in ("uraian", "indikator")), default=-1)
    codes = [m.leaf.col for m in sure if m.name == "kode"]
    once = sum(m.name == "uraian" for m in sure) == 1 and any(c < first for c in codes)  # no pairs of KODE and NAMA
    found = []
    for one in columns:
        late = 0 <= first < one.leaf.col
        code = one.name == "kode" and (once and late if one.why is not Why.OTHER_CODE else bool(codes) or late)
        if code or (one.why is Why.OTHER_NAME and named):
            one = replace(one, name="", sure=0.0, why=Why.OTHER_CODE if code else one.why)
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
        small = mine is not None and mine.telling >= SURE and not mine.large
        if small and any(k.telling >= SURE and k.large == k.telling for k in kin):
            one = replace(one, name="", sure=0.0, why=Why.COUNT)
        found.append(one)
    return found


_PEOPLE = frozenset({"orang", "org", "pegawai", "pns", "asn"})
_STAFF = ("golongan", "jabatan")


def _one_count(contents: Contents, columns: list[Meaning]) -> list[Meaning]:
    """ "Golongan | Banyaknya", "Pendidikan | Orang | %": beside names of staff, with no other figures, the one column
    of whole numbers (of people, where they bear a unit) is how many there are."""
    names = [m for m in columns if m.name in _STAFF or (m.name == "uraian" and m.levels == ("pegawai",))]
    if len(names) != 1 or any(m.name in FIGURES and m.name not in PERCENT for m in columns):
        return columns
    counted = [m for m in columns if not m.name and m.leaf.said.strip() and _counts_people(contents, m.leaf.col)]
    if len(counted) != 1 or any(m.name in ("uraian", "indikator") and m is not names[0] for m in columns):
        return columns
    told = {
        id(names[0]): replace(names[0], name="uraian", levels=("pegawai",), period=""),
        id(counted[0]): replace(counted[0], name="jumlah", group="", period="", unit=None, sure=0.7, why=Why.FIGURES),
    }
    return [told.get(id(m), m) for m in columns]


def _counts_people(contents: Contents, col: int) -> bool:
    """Whole numbers on every row, and not nothing but the numbers of the rows."""
    grid = contents.sheet.grid
    found = [read_quantity(grid, row, col, Expect("count")) for row in contents.rows[:LOOKED_AT]]
    values = [q.value for q in found if q.value is not None]
    if len(values) < SURE or len(values) < len(found) or values == list(range(1, len(values) + 1)):
        return False
    units = {words_of(q.unit)[0] for q in found if q.unit and words_of(q.unit)}
    return units <= _PEOPLE and all(v >= 0 and v == v.to_integral_value() for v in values)


_COMPARED = ("capaian", "realisasi", "target", "selisih")
LOOKED_AT = 60
CHANGED = 3  # rows on which a change must be exact


def _changes(contents: Contents, columns: list[Meaning]) -> list[Meaning]:
    """A column that is one capaian (realisasi, target) less another of the same kind on every row is the change, under
    whatever heading ("Selisih", "Perubahan capaian"): it is none of them."""
    found = []
    figures = cache(partial(_figures, contents))  # of a column: once, however many others it is held against
    for one in columns:
        money = one.name in RUPIAH and contents.profile(one.leaf.col).money
        if one.name in _COMPARED and not money and _is_change(figures, one, columns):
            one = replace(one, name="", sure=0.0, why=Why.OTHER_RATIO)
        found.append(one)
    return found


def _is_change(figures: Callable[[int], list[Decimal | None]], one: Meaning, columns: Sequence[Meaning]) -> bool:
    """One column is another less a third on every row that has all three, and not nothing but zero."""
    left = [m for m in columns if m.name in _COMPARED and m.leaf.col < one.leaf.col]
    pairs = [
        (a.leaf.col, b.leaf.col)
        for a, b in itertools.permutations(left, 2)
        if a.name == b.name and a.period != b.period
    ]
    if not pairs or len({*figures(one.leaf.col)} - {0, None}) < CHANGED:
        return False
    return any(_differ_by(figures(one.leaf.col), figures(a), figures(b)) for a, b in pairs)


def _differ_by(change: list[Decimal | None], later: list[Decimal | None], earlier: list[Decimal | None]) -> bool:
    seen: set[Decimal] = set()
    for m, a, b in zip(change, later, earlier, strict=True):
        if m is None or a is None or b is None:
            continue
        if m != a - b:  # of most pairs the first row tells
            return False
        seen.add(m)
    return len(seen - {0}) >= CHANGED


def _figures(contents: Contents, col: int) -> list[Decimal | None]:
    grid = contents.sheet.grid
    return [read_quantity(grid, row, col, Expect("target")).value for row in contents.rows[:LOOKED_AT]]


# --- what the workbook states --------------------------------------------------------------------------------------


def _sums(columns: list[Meaning], stated: Sequence[Statement]) -> list[Meaning]:
    """Sums of columns: a column that is the sum of others of one kind is what they are, for the whole of their periods;
    columns of no meaning of their own that add up to an amount are the parts of it; what makes up pagu together with
    the realisasi is the sisa."""
    found = {m.leaf.col: m for m in columns}
    for one in stated:
        parts = [found[p] for p in one.parts if p in found]
        if one.operation is not Operation.SUM or one.result not in found or len(parts) != len(one.parts) or not parts:
            continue
        whole = found[one.result]
        if _open_sum(whole) and len({(p.name, p.group) for p in parts}) == 1 and parts[0].name in (*RUPIAH, *COUNTS):
            found[one.result] = _whole(whole, parts[0], list(found.values()))
        elif whole.name in RUPIAH:
            found |= {m.leaf.col: m for m in _parts(whole, parts)}
    return [found[m.leaf.col] for m in columns]


def _open_sum(one: Meaning) -> bool:
    return one.name in ("", "jumlah") or (one.why is Why.AMOUNTS and not one.period)


def _whole(one: Meaning, part: Meaning, columns: list[Meaning]) -> Meaning:
    """The sum of columns of one kind: that figure of the year, or of its own name where there is one already."""
    taken = any(m.key == (part.name, part.group, "") for m in columns if m is not one)
    period = (one.leaf.said or "jumlah") if taken else ""
    return replace(
        one, name=part.name, group=part.group, period=period, unit=part.unit, sure=0.9, why=Why.STATED
    )  # fmt: skip


def _parts(whole: Meaning, parts: list[Meaning]) -> list[Meaning]:
    """What the parts of an amount are, where their headings do not say it."""
    if all(p.why is Why.AMOUNTS and _TIMED.fullmatch(p.period) for p in parts):
        return [replace(p, name=whole.name, sure=0.8, why=Why.FIGURES) for p in parts]  # "TW I" to "TW IV"
    open_parts = [p for p in parts if _open_part(p, whole)]
    rest = [p for p in parts if p not in open_parts]
    missing = {("pagu", "realisasi_rp"): "sisa", ("pagu", "pagu"): "selisih"}
    if len(open_parts) == 1 and len(rest) == 1:
        name = missing.get((whole.name, rest[0].name), "")
        return [replace(open_parts[0], name=name, period="", unit="Rp", sure=0.8, why=Why.FIGURES)] if name else []
    if rest and not all(p.name == whole.name for p in rest):
        return []
    return [
        replace(p, name=whole.name, group=whole.group, period=_part_of(p, whole), unit="Rp", sure=0.8, why=Why.FIGURES)
        for p in open_parts
    ]


def _open_part(one: Meaning, whole: Meaning) -> bool:
    """A column without a meaning, or one that would be the same figure as the whole ("APBN", "APBD Provinsi")."""
    where = one.period in ("nasional", "provinsi")
    return not one.name or (one.name == whole.name and not one.belanja and (one.key == whole.key or where))


def _part_of(one: Meaning, whole: Meaning) -> str:
    low = one.leaf.path[-1].text if one.leaf.path else ""
    return "/".join(p for p in (whole.period, plain(low) or "bagian") if p)


# --- one figure, one column ------------------------------------------------------------------------------------------


def _once(contents: Contents, meanings: list[Meaning]) -> tuple[Meaning, ...]:
    """Two columns for one figure ("Anggaran", "Total RAK"): the second is kept apart, not added to the first; one
    that is hidden, or holds nothing but zeros ("APBD Kab/Kota" beside "Total"), comes after the others."""
    hidden = contents.sheet.grid.hidden_cols

    def nil(one: Meaning) -> bool:
        held = contents.profile(one.leaf.col)
        return held.zeros > 0 and held.zeros == held.numbers

    yearly = _sum_of_months(contents, meanings)
    order = sorted(
        range(len(meanings)),
        key=lambda n: (meanings[n].leaf.col not in yearly, meanings[n].leaf.col in hidden, nil(meanings[n]), n),
    )
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


def _sum_of_months(contents: Contents, meanings: list[Meaning]) -> set[int]:
    """The columns of amounts without a period that are the sum of the twelve months on nearly all rows."""
    months = [m.leaf.col for m in meanings if m.name == "pagu" and _MONTH.fullmatch(m.period)]
    if len(months) != 12:
        return set()
    found = set()
    for one in (m for m in meanings if m.name == "pagu" and not _TIMED.match(m.period) and not _only_sum(m)):
        judged = [_row_adds(contents, row, one.leaf.col, months) for row in contents.rows[:200]]
        told = [x for x in judged if x is not None]
        if told and sum(told) >= 0.8 * len(told):
            found.add(one.leaf.col)
    return found


def _only_sum(one: Meaning) -> bool:
    """ "Jumlah" after the months: their sum, planned or spent as they are."""
    words = words_of(one.leaf.path[-1].text) if one.leaf.path else []
    return bool(words) and set(words) <= {"jumlah", "total", "rp"}


def _row_adds(contents: Contents, row: int, col: int, months: list[int]) -> bool | None:
    grid, want = contents.sheet.grid, Expect("rupiah")
    total = read_quantity(grid, row, col, want).value
    parts = [read_quantity(grid, row, c, want).value for c in months]
    if total is None or not any(parts):
        return None
    return total == sum(p for p in parts if p is not None)


def _follow(one: Meaning, before: list[Meaning]) -> Meaning:
    """A bare "%" goes with the column left of it, once that turned out to be money."""
    left = next((m for m in reversed(before) if m.figure), None)
    if one.name != "capaian" or one.why is Why.HEADING or left is None or left.why is not Why.MONEY_INSIDE:
        return one
    return replace(one, name="serapan" if left.name == "realisasi_rp" else "persen_anggaran")


def _by_contents(contents: Contents, one: Meaning, following: Meaning | None) -> Meaning:
    """What stands in a column may correct what the heading left open."""
    if not one.figure and one.name not in ("uraian", "indikator"):
        return one
    held = contents.profile(one.leaf.col)
    if not one.figure:
        only_numbers = held.numbers > 0 and not held.texts and one.leaf.last == one.leaf.col
        if only_numbers and one.name == "indikator":  # "Keluaran / Sebelum": how many, not what
            return replace(one, name="target", levels=(), period=period_of(one.leaf.path, None), why=Why.NO_NAMES)
        return replace(one, name="", sure=0.0, why=Why.NO_NAMES) if only_numbers else one
    if one.name == "target" and held.texts and not held.numbers and following is not None and following.key == one.key:
        return replace(one, name="satuan", period="", why=Why.UNIT_INSIDE)
    if one.name == "serapan" and held.money:
        return replace(one, name="realisasi_rp", unit="Rp", sure=0.7, why=Why.MONEY_INSIDE)
    if one.name in ("target", "realisasi") and one.unit is None and held.money and one.name not in RUPIAH:
        name = "pagu" if one.name == "target" else "realisasi_rp"
        return replace(one, name=name, unit="Rp", sure=0.7, why=Why.MONEY_INSIDE)
    return one
