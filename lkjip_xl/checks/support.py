"""Small helpers that make findings out of relations; no rule of any check stands here."""

import sys
from collections.abc import Iterable, Iterator
from decimal import Decimal

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount, capital, difference
from lkjip_xl.model import Finding, Form, Level, Located, Place, Quantity, Text
from lkjip_xl.relations.across import FOLLOWS
from lkjip_xl.relations.arith import add_parts, add_up, gap, to_sen
from lkjip_xl.relations.kinds import DOUBTED, SURE, Equal, Relation, Sum
from lkjip_xl.relations.parts import SHARE
from lkjip_xl.relations.trust import in_doubt

ROW_SUMS = frozenset({"anak", "jumlah-tabel", "jumlah-program"})  # families that rest on how rows belong together
MANY = 40  # cells listed with one finding


def failing(case: Case, *families: str) -> Iterator[Relation]:
    """The relations of some families that do not hold."""
    index = case.index
    for family in families:
        for relation in index.families.get(family, ()):
            if index.verdicts[relation.id] is False:
                yield relation


def untested(case: Case, reason: str, *families: str) -> NotRun | None:
    """NotRun when not one relation of the families could be tested: for want of material, or because the tables
    that have it are in doubt."""
    index = case.index
    if any(index.verdicts[r.id] is not None for f in families for r in index.families.get(f, ())):
        return None
    return nothing_to_sum(case, reason) if ROW_SUMS.intersection(families) else NotRun(reason)


def nothing_to_sum(case: Case, reason: str) -> NotRun:
    """Why no sum over rows was tested: tables in doubt are the reason where there are any."""
    doubted = len(in_doubt(case.folder))
    if doubted:
        reason = f"susunan baris {doubted} tabel belum pasti, jadi jumlahnya tidak dipakai untuk menyalahkan"
    return NotRun(reason)


def at(*things: Quantity | Text | Place | None, most: int = MANY) -> tuple[Located, ...]:
    """Places with what is written there, each cell once, in the given order, at most so many of them."""
    found: dict[Place, Located] = {}
    for thing in things:
        if isinstance(thing, Place):
            found.setdefault(thing.cell, Located(thing.cell))
        elif thing is not None:
            found.setdefault(thing.place.cell, Located(thing.place.cell, thing.text))
    return tuple(found.values())[:most]


def at_all(cells: Iterable[Quantity | Text]) -> tuple[Located, ...]:
    """Every one of some cells that one finding tells of."""
    return at(*cells, most=sys.maxsize)


def make(
    check: Check,
    message: str,
    locations: tuple[Located, ...],
    *,
    value: Decimal | None = None,
    expected: Decimal | None = None,
    unit: str | None = None,
    relations: Iterable[str] = (),
    level: Level | None = None,
    advice: str = "",
    many: int = 1,
) -> Finding:
    """A finding of a check; its level can only be lowered from the check's own. many: like places told at once."""
    order = [Level.GALAT, Level.PERINGATAN, Level.CATATAN]
    shown = check.level if level is None else max(check.level, level, key=order.index)
    if unit == "Rp":
        value, expected = (None if v is None else to_sen(v) for v in (value, expected))
    return Finding(
        check.code,
        check.name,
        shown,
        capital(message),
        locations,
        value,
        expected,
        unit,
        advice or check.mend,
        tuple(relations),
        many,
    )


def level_of(check: Check, relation: Relation) -> Level:
    """A relation that rests on an uncertain match never gives a galat."""
    if relation.sure >= SURE or check.level is not Level.GALAT:
        return check.level
    return Level.PERINGATAN


def unit_of(cells: Iterable[Quantity]) -> str | None:
    """The unit that the figures share."""
    return next((c.unit for c in cells if c.unit), None)


def by_names(relation: Relation) -> bool:
    """True for a relation that is in doubt because two names may be two things."""
    return relation.sure < SURE and relation.sure not in (DOUBTED, SHARE, FOLLOWS)


def doubt(relation: Relation) -> str:
    """A sentence for a match of names that is not certain."""
    if relation.sure >= SURE:
        return ""
    if relation.sure == DOUBTED:
        return " Susunan baris salah satu tabelnya belum pasti (lihat LK009), jadi perbedaan ini pun belum pasti."
    if relation.sure == SHARE:
        return " Dokumen ini milik pejabat di bawah kepala perangkat daerah, jadi mungkin hanya memuat bagiannya."
    if relation.sure == FOLLOWS:
        return " Dokumen ini tidak menyebut apakah mengikuti DPA atau DPPA; dibandingkan dengan yang lebih cocok."
    return f" Kecocokan kedua nama baru {round(relation.sure * 100)}% (lihat LK218)."


def sum_finding(check: Check, relation: Sum, first: Iterable[Quantity] = ()) -> Finding:
    """A total that is not the sum of its parts: nilai is the total, seharusnya the sum."""
    total, parts, off = add_up(relation.total), add_parts(relation), gap(relation)
    unit = unit_of(relation.cells)
    subject, _, of_what = relation.what.partition(": ")
    message = f"{subject}: tertulis {_show(total, unit)}, {of_what or 'jumlah rinciannya'} {_show(parts, unit)}"
    if off is not None:
        message += f", {difference(off, unit)}"
    blanks = [p for p in relation.parts if p.form is Form.BLANK] if off is not None and off > 0 else []
    if len(blanks) > 1:  # they may hold what is missing: not yet filled in, rather than wrong
        message += f"; {len(blanks)} rinciannya masih kosong"
        first = blanks
    order = [*first, *relation.total, *relation.parts]
    return make(
        check,
        message + "." + doubt(relation),
        at(*order),
        value=total,
        expected=parts,
        unit=unit,
        relations=(relation.id,),
        level=Level.PERINGATAN if len(blanks) > 1 else level_of(check, relation),
    )


def identity_finding(check: Check, relation: Sum) -> Finding:
    """A figure that is not the difference of two others of its row: sisa, bertambah/(berkurang)."""
    written, wanted, off = add_up(relation.total), add_parts(relation), gap(relation)
    unit = unit_of(relation.cells)
    subject, _, of_what = relation.what.partition(": ")
    message = f"{subject}: tertulis {_show(written, unit)}, {of_what} {_show(wanted, unit)}"
    if off is not None:
        message += f", {difference(off, unit)}"
    return make(
        check,
        message + ".",
        at(*relation.cells),
        value=written,
        expected=wanted,
        unit=unit,
        relations=(relation.id,),
        level=level_of(check, relation),
    )


def equal_finding(check: Check, relation: Equal, left: str, right: str, subject: str) -> Finding:
    """One figure that stands differently in two places; the left one is to blame."""
    one, two, off = add_up(relation.left), add_up(relation.right), gap(relation)
    unit = unit_of(relation.cells)
    message = f"{subject}: {left} {_show(one, unit)}, {right} {_show(two, unit)}"
    if off is not None:
        message += f", {difference(off, unit)}"
    return make(
        check,
        message + "." + doubt(relation),
        at(*relation.cells),
        value=one,
        expected=two,
        unit=unit,
        relations=(relation.id,),
        level=level_of(check, relation),
    )


def _show(value: Decimal | None, unit: str | None) -> str:
    return "tidak terbaca" if value is None else amount(value, unit)
