"""Columns that only make sense together: a total beside its kinds of belanja, an amount beside volume and price.

Applied once the heading of each column has been understood on its own.
"""

import re
from dataclasses import replace

from lkjip_xl.recognise.meaning import Meaning, Why
from lkjip_xl.recognise.words import plain

_DETAIL = frozenset({"volume", "vol", "koefisien", "harga", "tarif", "ppn"})
_PRICE = frozenset({"harga", "tarif", "koefisien", "ppn"})
_TOTAL = frozenset({"jumlah", "total", "jml"})
_SOURCES = re.compile(r"sumber (?:dana|pendanaan|pembiayaan|anggaran)\b")


def settle(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """The meanings, each looked at beside the others."""
    return _yardsticks(_details(kinds_apart(_by_source(meanings))))


def _by_source(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """ "Sumber Dana (Rp) / APBD Murni, BLUD, DAK Fisik": amounts by source, whatever such names say elsewhere. They are
    parts of the pagu beside them, or, where none is, what adds up to it."""
    under = [m for m in meanings if len(m.leaf.path) > 1 and _SOURCES.match(plain(m.leaf.path[0].text))]
    if len(under) < 2 or len({m.leaf.cells[:1] for m in under}) > 1:
        return meanings
    whole = any(m.name == "pagu" and not m.period and m not in under for m in meanings)
    return tuple(_of_source(m, whole) if m in under and not _is_total(m) else m for m in meanings)


def _of_source(one: Meaning, whole: bool) -> Meaning:
    """An amount by source. whole: the pagu stands beside it."""
    period = plain(one.leaf.path[-1].text) if whole else ""
    return replace(one, name="pagu", unit="Rp", period=period, belanja=not whole, group="")


def _words(one: Meaning) -> set[str]:
    return set(one.leaf.said.split())


def kinds_apart(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """OPERASI, MODAL; DAU, DAK; "Pegawai", "Barang" under Realisasi: they add up to a figure, unless a JUMLAH stands
    beside them: then that is the figure, and each of them a part of its own."""
    meanings = tuple(_total_of_kinds(m, meanings) for m in meanings)
    totals = {m.key for m in meanings if m.figure and not m.belanja and _words(m) & _TOTAL}
    beside = {(m.leaf.cells[:1], m.key) for m in meanings if m.figure and _is_total(m) and len(m.leaf.cells) > 1}
    added = {(m.leaf.cells[:1], m.key) for m in meanings if m.belanja and m.figure and len(m.leaf.cells) > 1}
    found = []
    for one in meanings:
        kin = (one.leaf.cells[:1], one.key)
        if one.figure and ((one.belanja and one.key in totals) or (_labelled(one) and kin in beside)):
            one = replace(one, belanja=False, period="/".join(p for p in (one.period, _kind(one)) if p))
        elif _labelled(one) and kin in added:
            one = replace(one, belanja=True)
        found.append(one)
    return tuple(found)


def _is_total(one: Meaning) -> bool:
    """The lowest heading says only "Jumlah"."""
    low = one.leaf.path[-1] if one.leaf.path else None
    return low is not None and low.of("ukuran") == ("jumlah",) and low.coverage == 1.0 and not low.times


def _labelled(one: Meaning) -> bool:
    """The lowest of several headings names a kind of what the one above measures ("Realisasi / Barang dan Jasa")."""
    low = one.leaf.path[-1] if len(one.leaf.path) > 1 else None
    return low is not None and one.figure and (low.belanja or not low.speaks)


def _total_of_kinds(one: Meaning, meanings: tuple[Meaning, ...]) -> Meaning:
    """ "Jumlah" beside Belanja Operasi and Modal under one heading is what they are."""
    if one.name != "jumlah" or len(one.leaf.cells) < 2:
        return one
    kin = next((m for m in meanings if m.belanja and m.figure and m.leaf.cells[:1] == one.leaf.cells[:1]), None)
    return replace(one, name=kin.name, period=kin.period, unit="Rp", factor=kin.factor) if kin else one


def _kind(one: Meaning) -> str:
    """ "operasi", "modal" ... : the heading that names the kind of belanja."""
    text = next((h.text for h in reversed(one.leaf.path) if h.belanja), one.leaf.path[-1].text)
    return plain(text).removeprefix("belanja ").strip()


def _details(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """Volume, Satuan, Harga, Jumlah: the last one is the amount, the others are its working. A volume with no price
    beside it is a target."""
    if not any(_words(m) & _PRICE for m in meanings):
        return tuple(_volume(m, meanings) for m in meanings)
    return tuple(_detail(m) for m in meanings)


def _volume(one: Meaning, meanings: tuple[Meaning, ...]) -> Meaning:
    """ "Volume setahun" beside the targets or realisasi of quarters is the target of the year."""
    parts = any(m.name in ("target", "realisasi") and m.period for m in meanings)
    plain_target = any(m.name == "target" and not m.period for m in meanings)
    if one.name or not parts or plain_target or not {"volume", "vol"} & _words(one):
        return one
    return replace(one, name="target", unit=None, sure=0.6, why=Why.TABLE)


def _detail(one: Meaning) -> Meaning:
    low = one.leaf.path[-1] if one.leaf.path else None
    first = _lowest(one).split()[:1]
    if one.name == "jumlah":
        return replace(one, name="pagu", unit="Rp", sure=min(one.sure, 0.8), why=Why.PRICE_SUM)
    if one.name in ("target", "realisasi") and low is not None and low.of("ukuran") == ("jumlah",):
        name = "pagu" if one.name == "target" else "realisasi_rp"
        return replace(one, name=name, unit="Rp", sure=min(one.sure, 0.8), why=Why.PRICE_SUM)
    if one.name in ("", "target", "realisasi") and first and first[0] in _DETAIL:
        return replace(one, name="", unit=None, why=Why.DETAIL)
    return one


def _yardsticks(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """ "Indikator | Tolok Ukur Kinerja": the first says Masukan or Keluaran, the second is what is measured."""
    named = [m for m in meanings if m.name == "indikator"]
    yard = [m for m in named if _lowest(m).startswith(("tolok ukur", "tolak ukur"))]
    if len(named) != 2 or len(yard) != 1:
        return meanings
    return tuple(replace(m, name="keterangan", levels=()) if m in named and m is not yard[0] else m for m in meanings)


def _lowest(one: Meaning) -> str:
    return one.leaf.path[-1].said if one.leaf.path else ""
