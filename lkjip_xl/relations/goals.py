"""Targets that are no plain figure: ranges, words on a scale, levels, ranks, dates, words that must be met.

`reached` says what a realisasi makes of such a target: the capaian by the rule that applies, or why there is none, and
whether the target was reached. Rules: range, PermenPANRB 8/2021 (divide by the bound that was missed); scales with
scores, realisasi / target of the scores; of other words only the order counts. What has no rule stays blank, and so
does what waits for a direction that nobody has settled: words such as "Tinggi" say how much, not how good.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from lkjip_xl.model import Form, Quantity
from lkjip_xl.recognise.lawful import is_waiting, says_nothing
from lkjip_xl.recognise.numbers import range_of
from lkjip_xl.recognise.terms import term_of
from lkjip_xl.recognise.units import COUNT, kind_of_unit
from lkjip_xl.relations import formulas
from lkjip_xl.relations.measures import convert
from lkjip_xl.relations.ordinal import common_scale, level_in, plain_word, rank_in, scale_with_bounds

HUNDRED = Decimal(100)
_VALUED = re.compile(r"^([^()\d]+?)\s*\(\s*(?:nilai\s*)?(\d{1,3}(?:[.,]\d+)?)\s*\)?\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reached:
    """What became of a target that is no plain figure.

    capaian: percent, unrounded; None where no rule gives one.  met: whether the target was reached; None when it
    cannot be told.  how: the rule in words, or why there is no capaian.
    asks: it waits for the direction of the indikator.
    """

    capaian: Decimal | None
    met: bool | None
    how: str
    asks: bool = False

    def capped(self, cap: Decimal | None) -> Decimal | None:
        """The capaian, cut at an upper bound of the settings, if there is one."""
        return self.capaian if self.capaian is None or cap is None else min(self.capaian, cap)


_OPEN = Reached(None, None, "arah indikatornya belum ditetapkan", True)
Rule = Callable[[str, Quantity, Quantity, str | None], Reached | None]


def reached(name: str, target: Quantity, realisasi: Quantity, formula: str | None) -> Reached | None:
    """What a realisasi makes of a target; None for two plain figures that can be divided, and where one of
    them is not filled in.

    name: of the indikator (it tells the scale).  formula: of its direction; None where that is not settled.
    """
    if undone := _undone(target, realisasi):
        return undone
    if target.known and realisasi.known:
        return _figures(target, realisasi, formula)
    if (none := _nothing(name, target, realisasi, formula)) is not None:
        return none
    if not (_filled(target) and _filled(realisasi)):
        return None
    for rule in (_range, _dates, _valued, _level, _rank, _scale, _banded, _same):
        found = rule(name, target, realisasi, formula)
        if found is not None:
            return found
    return Reached(None, None, _why(target, realisasi))


def apart(target: Quantity, realisasi: Quantity) -> bool:
    """Whether two figures are in different measures ("2 jam", "90 menit"; "80%", "120 orang"), so that one over the
    other is no capaian."""
    if not (target.known and realisasi.known and target.unit and realisasi.unit):
        return False
    if convert(target.unit, realisasi.unit) not in (None, Decimal(1)):
        return True
    kinds = {kind_of_unit(target.unit), kind_of_unit(realisasi.unit)}
    return kinds == {"percent", COUNT}


def _figures(target: Quantity, realisasi: Quantity, formula: str | None) -> Reached | None:
    """Two figures in different measures, and a target of zero."""
    goal, value = target.value, realisasi.value
    if goal is None or value is None:
        return None
    if not apart(target, realisasi):
        return None if goal else Reached(None, None, "targetnya nol, dan tidak ada rumus untuk membagi dengan nol")
    units = f"{target.unit} dan {realisasi.unit}"
    factor = convert(target.unit or "", realisasi.unit or "")
    if factor is None:
        return Reached(None, None, f"satuan target dan realisasinya berbeda ({units})")
    if formula is None:
        return _OPEN
    capaian = _capaian(goal * factor, value, formula)
    met = capaian is not None and capaian >= HUNDRED
    return Reached(capaian, met, f"{formulas.FORMULA_WORDS[formula]}, setelah satuannya disamakan ({units})")


def _capaian(goal: Decimal, value: Decimal, formula: str) -> Decimal | None:
    """The capaian of two figures, in percent, by the formula of their direction."""
    if formula == "positif":
        return formulas.capaian(goal, value)
    return formulas.capaian(goal, value, "negatif", formula)


def fell(name: str, before: Quantity, now: Quantity, formula: str | None) -> bool:
    """Whether a figure in words stands worse on its scale than one before it ("WTP", "WDP").
    formula: as in `reached`."""
    if not (_filled(before) and _filled(now)) or before.known or now.known:
        return False
    found = common_scale(name, before.text, now.text)
    if found is not None:
        scale, old, new = found
        lower = scale.neutral and formula != "positif"
        return new > old and formula is not None if lower else new < old
    first, last = level_in(before.text), level_in(now.text)
    if first is None or last is None or formula is None:
        return False
    return last < first if formula == "positif" else last > first


def in_words(name: str, cell: Quantity) -> bool:
    """Whether a cell is filled in, and not with a plain figure; "Nihil" is, a dash is not."""
    return cell.value is None and (not cell.empty or says_nothing(cell.text, name))


def _filled(cell: Quantity) -> bool:
    if cell.form is Form.TEXT:
        return not is_waiting(cell.text)
    return cell.known


def _range(name: str, target: Quantity, realisasi: Quantity, formula: str | None) -> Reached | None:
    span = range_of(target.text)
    if span is None:
        return None
    low, high, _ = span
    value = realisasi.value
    if value is None:
        return None
    if low <= value <= high:
        return Reached(HUNDRED, True, "realisasi berada di dalam rentang target: 100")
    if re.search(r"±|\+\s*/?\s*-", target.text):
        middle = (low + high) / 2
        if not middle:
            return Reached(None, False, "nilai tengah rentang target nol")
        off = formulas.divide(abs(value - middle) * HUNDRED, abs(middle))
        return Reached(HUNDRED - off, False, "100 - selisih realisasi dari nilai tengah target / nilai tengah x 100")
    if formula is None:
        return Reached(None, None, "realisasi di luar rentang target, dan arah indikatornya belum ditetapkan", True)
    bound, which = (high, "batas atas") if value > high else (low, "batas bawah")
    capaian = _capaian(bound, value, formula)
    better = (value > high) == (formula == "positif")
    words = formulas.FORMULA_WORDS[formula].replace("target", which)
    return Reached(capaian, better, f"di luar rentang target: {words}")


def _dates(name: str, target: Quantity, realisasi: Quantity, formula: str | None) -> Reached | None:
    """Days, months, weeks and quarters: on time is 100, for what is late there is no formula."""
    wanted, got = term_of(target.text), term_of(realisasi.text)
    if target.known or realisasi.known or wanted is None or got is None:
        return None
    late = got.days_late(wanted)
    if late is None:
        return Reached(
            None, None, "waktu target dan realisasinya tidak dapat dibandingkan; tuliskan tanggal dan tahunnya"
        )
    begins, ends = late
    if ends <= 0:
        return Reached(HUNDRED, True, "selesai pada atau sebelum waktu yang ditargetkan: 100")
    if begins <= 0:
        said = f'"{realisasi.text.strip()[:40]}" dapat sebelum atau sesudah batas waktunya; tuliskan tanggalnya'
        return Reached(None, None, said)
    days = f"lewat {begins} hari dari tanggal target" if wanted.is_day and got.is_day else "lewat dari waktu target"
    return Reached(None, False, f"{days}; tidak ada rumus untuk persentasenya")


def _valued(name: str, target: Quantity, realisasi: Quantity, formula: str | None) -> Reached | None:
    """ "BB (72,5)" and "A (80,1)": the figures in brackets. Lower ones are better only where the words say how much."""
    wanted, got = _VALUED.match(target.text.strip()), _VALUED.match(realisasi.text.strip())
    if wanted is None or got is None or formula is None:
        return None
    scale = common_scale(name, target.text, realisasi.text)
    if formula != "positif" and scale is not None and not scale[0].neutral:
        return None
    goal, value = (Decimal(m[2].replace(",", ".")) for m in (wanted, got))
    met = value >= goal if formula == "positif" else value <= goal
    return Reached(_capaian(goal, value, formula), met, f"nilai dalam kurung, {formulas.FORMULA_WORDS[formula]}")


def _level(name: str, target: Quantity, realisasi: Quantity, formula: str | None) -> Reached | None:
    goal, value = level_in(target.text), level_in(realisasi.text)
    if goal is None or value is None:
        return None
    if goal == value:
        return Reached(HUNDRED, True, "tingkat realisasi sama dengan tingkat target: 100")
    if formula is None:
        return _OPEN
    if formula == "positif":
        return Reached(_capaian(goal, value, formula), value > goal, "tingkat realisasi / tingkat target x 100")
    return Reached(_capaian(goal, value, formula), value < goal, f"nomor tingkat, {formulas.FORMULA_WORDS[formula]}")


def _rank(name: str, target: Quantity, realisasi: Quantity, formula: str | None) -> Reached | None:
    goal, value = rank_in(target.text), rank_in(realisasi.text)
    if goal is None or value is None:
        return None
    return _ordered(value <= goal, "peringkat")


def _scale(name: str, target: Quantity, realisasi: Quantity, formula: str | None) -> Reached | None:
    found = common_scale(name, target.text, realisasi.text)
    if found is None:
        return None
    scale, goal, value = found
    if scale.scored:
        capaian = formulas.capaian(Decimal(goal), Decimal(value))
        return Reached(capaian, value >= goal, f"{scale.words}: {value} / {goal} x 100")
    lower = scale.lower_is_better(goal, formula)
    if lower is None and goal != value:
        return _OPEN
    return _ordered(value <= goal if lower else value >= goal, f"skala {scale.name}", "atas" if lower else "bawah")


def _nothing(name: str, target: Quantity, realisasi: Quantity, formula: str | None) -> Reached | None:
    """ "Nihil", "Tidak ada": a target of none is met by none at all; where higher is better it is no target.
    A realisasi of none answers only words of the same scale ("Ada")."""
    if not says_nothing(target.text, name) or target.known:
        scaled = says_nothing(realisasi.text, name) and _filled(target) and not target.known
        return _scale(name, target, realisasi, formula) if scaled else None
    if formula == "positif" or realisasi.text.strip() == "" or realisasi.form is Form.ERROR:
        return None
    if says_nothing(realisasi.text, name) or realisasi.value == 0:
        return Reached(HUNDRED, True, "realisasi nihil seperti yang ditargetkan: 100")
    if realisasi.known:
        return Reached(None, False, "targetnya nihil, dan tidak ada rumus untuk membagi dengan nol")
    return _scale(name, target, realisasi, formula) if _filled(realisasi) else None


def _banded(name: str, target: Quantity, realisasi: Quantity, formula: str | None) -> Reached | None:
    """A word for target and a figure for realisasi, on a scale that tells one from the other."""
    found = scale_with_bounds(name, target.text) if realisasi.value is not None and not target.known else None
    if found is None or realisasi.value is None:
        return None
    scale, goal = found
    value = scale.place_of(realisasi.value)
    if value is None:
        return None
    capaian = formulas.capaian(Decimal(goal), Decimal(value))
    return Reached(capaian, value >= goal, f"{scale.words}: {value} / {goal} x 100")


def _same(name: str, target: Quantity, realisasi: Quantity, formula: str | None) -> Reached | None:
    goal, got = plain_word(target.text), plain_word(realisasi.text)
    strict = re.match(r"\s*[<>](?!\s*=)|\s*(?:lebih|kurang) dari", target.text, re.IGNORECASE)
    if goal and goal == got and not target.known and not realisasi.known and not strict:
        return Reached(HUNDRED, True, "realisasi sama dengan target: 100")
    return None


def _undone(target: Quantity, realisasi: Quantity) -> Reached | None:
    """The target's own word denied: "Tersusun", "Belum tersusun"."""
    goal, got = plain_word(target.text), plain_word(realisasi.text)
    if goal and target.form is Form.TEXT and got in (f"tidak {goal}", f"belum {goal}"):
        return Reached(None, False, f'realisasi "{realisasi.text.strip()}": target tidak tercapai, tanpa angka')
    return None


def _ordered(met: bool, what: str, missed: str = "bawah") -> Reached:
    """Of words whose order alone is known: reached is 100, short of it has no percentage."""
    if met:
        return Reached(HUNDRED, True, f"target tercapai menurut {what}: 100")
    return Reached(None, False, f"realisasi di {missed} target menurut {what}, yang tidak mempunyai nilai angka")


def _why(target: Quantity, realisasi: Quantity) -> str:
    """Why there is no capaian."""
    if target.known:
        return f'target berupa angka, realisasi berupa kata "{realisasi.text.strip()[:40]}"'
    if realisasi.known:
        return f'target berupa kata "{target.text.strip()[:40]}", realisasi berupa angka'
    if any(ch.isdigit() for ch in target.text):
        return "targetnya memuat lebih dari satu angka atau angka di dalam kalimat"
    return "kata pada target dan realisasinya tidak terdapat dalam satu skala yang dikenal"
