"""Columns that only make sense together: a total beside its kinds of belanja, an amount beside volume and price.

Applied once the heading of each column has been understood on its own.
"""

from dataclasses import replace

from lkjip_xl.recognise.meaning import Meaning, Why
from lkjip_xl.recognise.words import plain

_DETAIL = frozenset({"volume", "vol", "koefisien", "harga", "tarif", "ppn"})
_PRICE = frozenset({"harga", "tarif", "koefisien", "ppn"})
_TOTAL = frozenset({"jumlah", "total", "jml"})


def settle(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """The meanings, each looked at beside the others."""
    return _yardsticks(_details(kinds_apart(meanings)))


def _words(one: Meaning) -> set[str]:
    return set(plain(one.leaf.text).split())


def kinds_apart(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """OPERASI, MODAL ... add up to a figure, unless a JUMLAH stands beside them: then that is the figure."""
    meanings = tuple(_total_of_kinds(m, meanings) for m in meanings)
    totals = {m.key for m in meanings if m.figure and not m.belanja and _words(m) & _TOTAL}
    found = []
    for one in meanings:
        if one.belanja and one.figure and one.key in totals:
            label = _kind(one)
            one = replace(one, belanja=False, period="/".join(p for p in (one.period, label) if p))
        found.append(one)
    return tuple(found)


def _total_of_kinds(one: Meaning, meanings: tuple[Meaning, ...]) -> Meaning:
    """ "Jumlah" beside Belanja Operasi and Modal under one heading is what they are."""
    if one.name != "jumlah" or len(one.leaf.cells) < 2:
        return one
    kin = next((m for m in meanings if m.belanja and m.figure and m.leaf.cells[:1] == one.leaf.cells[:1]), None)
    return replace(one, name=kin.name, period=kin.period, unit="Rp", factor=kin.factor) if kin else one


def _kind(one: Meaning) -> str:
    """ "operasi", "modal" ... : the heading that names the kind of belanja."""
    text = next((h.text for h in reversed(one.leaf.path) if h.belanja), one.leaf.text)
    return plain(text).removeprefix("belanja ").strip()


def _details(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """Volume, Satuan, Harga, Jumlah: the last one is the amount, the others are its working."""
    if not any(_words(m) & _PRICE for m in meanings):
        return meanings
    return tuple(_detail(m) for m in meanings)


def _detail(one: Meaning) -> Meaning:
    if one.name == "jumlah":
        return replace(one, name="pagu", unit="Rp", sure=min(one.sure, 0.8), why=Why.PRICE_SUM)
    if one.name in ("", "target") and plain(_lowest(one)).split()[:1] and plain(_lowest(one)).split()[0] in _DETAIL:
        return replace(one, name="", unit=None, why=Why.DETAIL)
    return one


def _yardsticks(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """ "Indikator | Tolok Ukur Kinerja": the first says Masukan or Keluaran, the second is what is measured."""
    named = [m for m in meanings if m.name == "indikator"]
    yard = [m for m in named if plain(_lowest(m)).startswith(("tolok ukur", "tolak ukur"))]
    if len(named) != 2 or len(yard) != 1:
        return meanings
    return tuple(replace(m, name="keterangan", levels=()) if m in named and m is not yard[0] else m for m in meanings)


def _lowest(one: Meaning) -> str:
    return one.leaf.path[-1].text if one.leaf.path else ""
