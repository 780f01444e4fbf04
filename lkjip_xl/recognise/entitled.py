"""Columns that only the title of their table explains: under "LAPORAN REALISASI FISIK DAN KEUANGAN" the "Keuangan"
beside the pagu is what was spent, its "%" the serapan, and "Fisik" the work done; under "DPA" the amounts are pagu."""

from collections.abc import Sequence
from dataclasses import replace

from lkjip_xl.recognise.meaning import OTHER, RUPIAH, Meaning, Why
from lkjip_xl.recognise.naming import HEAD, Told

BUDGETS = ("dpa", "dppa")


def spent(meanings: Sequence[Meaning], told: Told) -> tuple[Meaning, ...]:
    """The meanings, with the realisasi that the title names where no heading does."""
    whole = next((m for m in meanings if m.name == "pagu" and not m.period), None)
    if told.of("realisasi") < HEAD or whole is None or any(m.name == "realisasi_rp" for m in meanings):
        return tuple(meanings)
    money = next((m for m in meanings if m.name == "pagu" and m.why is Why.TWICE and _only(m, "anggaran")), None)
    if money is None:
        return tuple(meanings)
    return tuple(_said(m, money) for m in meanings)


def planned(meanings: Sequence[Meaning], told: Told) -> tuple[Meaning, ...]:
    """Under the title of a DPA, the one column of amounts beside the names is the pagu, whatever it is called."""
    money = [m for m in meanings if m.name in RUPIAH or (m.name == OTHER and m.unit == "Rp")]
    named = any(m.name == "uraian" for m in meanings)
    if len(money) != 1 or money[0].name != OTHER or not named or max(map(told.of, BUDGETS)) < HEAD:
        return tuple(meanings)
    return tuple(replace(m, name="pagu", period="", sure=0.7, why=Why.TITLE) if m is money[0] else m for m in meanings)


def _said(one: Meaning, money: Meaning) -> Meaning:
    if one is money:
        return replace(one, name="realisasi_rp", period="", sure=0.8, why=Why.TITLE)
    if one.name != "persen_anggaran" or one.leaf.col < money.leaf.col:
        return one
    if _only(one, "kinerja"):
        return replace(one, name="realisasi", period="", unit="%", sure=0.7, why=Why.TITLE)
    return replace(one, name="serapan", period="", sure=0.8, why=Why.TITLE) if one.why is not Why.TWICE else one


def _only(one: Meaning, domain: str) -> bool:
    """Whether its lowest heading names the domain alone ("Keuangan", "Fisik"), and nothing that is measured."""
    low = next((h for h in reversed(one.leaf.path) if h.terms), None)
    return low is not None and set(low.of("ranah")) == {domain} and not set(low.of("ukuran")) - {"persen"}
