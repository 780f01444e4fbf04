"""What each column of a table means: field, level, group, period, unit; from its heading path, from its
neighbours, and last from what stands in it.

Nothing here knows about layouts: a layout only picks among meanings.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from lkjip_xl.recognise.header import Leaf
from lkjip_xl.recognise.meaning import (
    BUDGET,
    COUNTS,
    FIGURES,
    GOALS,
    PERCENT,
    PERFORMANCE,
    RUPIAH,
    Meaning,
    Why,
)
from lkjip_xl.recognise.timing import period_of, single_year
from lkjip_xl.recognise.together import together, told_by_title
from lkjip_xl.recognise.words import Heading

__all__ = [
    "BUDGET",
    "COUNTS",
    "FIGURES",
    "GOALS",
    "PERCENT",
    "PERFORMANCE",
    "RUPIAH",
    "Meaning",
    "told_by_title",
    "understand",
]


INHERITED = 0.5  # share of known words of a heading that speaks for those below it
NUMBERED = 0.6  # share of the words of "No ..." that are known


_PLANNED = re.compile(r"(?:b\d\d|tw\d)$")


def understand(leaves: Sequence[Leaf]) -> tuple[Meaning, ...]:
    """The meaning of every column of a header block, from the headings alone."""
    single = single_year(leaves)
    meanings: list[Meaning] = []
    for leaf in leaves:
        meanings.append(_meaning(leaf, meanings, single))
    return together(tuple(meanings))


def _meaning(leaf: Leaf, left: Sequence[Meaning], single: int | None) -> Meaning:
    said = [h for h in leaf.path if h.speaks]
    if not said:
        return Meaning(leaf, sure=0.0)
    low = _lowest(said)
    period = period_of(leaf.path, single)
    group = _group(said, low)
    unit, factor = _unit(leaf.path)
    sure = min(1.0, 0.4 + 0.6 * low.coverage)
    base = Meaning(leaf, "", (), group, period, unit, factor, sure, belanja=any(h.belanja for h in leaf.path))
    role = low.of("peran")
    if "kunci" in role:
        return replace(base, name="", group="", period="", sure=0.0, why=Why.KEY)
    coded = any("kode" in h.of("peran")[:1] for h in said if h is not low)
    if "kode" in role[:1] and low.coverage < NUMBERED and not _levels(low):
        return replace(base, name="kode", period="", group="", sure=0.3, why=Why.OTHER_CODE)
    if "kode" in role[:1] or (coded and low.of("tingkat") and not role):
        return replace(base, name="kode", levels=_levels(low), group="", period="")
    if role == ("nomor",) and (low.coverage < NUMBERED or low.times):
        return replace(base, name="", sure=0.0)  # "Nomor SPD" numbers documents, not rows
    if role == ("nomor",):
        return replace(base, name="nomor", group="", period="")
    texts = low.of("teks")
    if set(low.terms) <= _PERIODS and low.years and leaf.path[-1] is not low and leaf.path[-1].only_unit:
        texts = ()  # "Tahun 2023 / %": the year of a percentage
    if texts and (low.terms[0].startswith("teks:") or not low.of("ukuran")) and not _named_first(low):
        return replace(base, name=texts[0], period="")
    measured = _measure(said, low)
    if measured is None and _amount_of_level(low):
        return replace(base, name="pagu", group=low.of("tingkat")[0], unit="Rp")
    if measured is None and leaf.path[-1] is not low and leaf.path[-1].belanja:
        measured = ""  # "Jenis Belanja / Operasi": amounts of one kind
    if measured is None and (low.of("tingkat") or "uraian" in role):
        return _naming(base, said, low)
    return _figure(base, said, low, measured, left)


def _amount_of_level(low: Heading) -> bool:
    """ "Anggaran Program", "Kegiatan (Rp)": what is planned for one level, beside its name."""
    levels = set(low.of("tingkat"))
    money = low.unit == "Rp" or (low.terms and low.terms[0] == "ranah:anggaran")
    return bool(money) and len(levels) == 1 and levels <= set(BUDGET)


def _lowest(said: Sequence[Heading]) -> Heading:
    """The lowest heading that says more than a period or a unit; else the lowest of all. "Triwulan" over I to IV and
    "Tahun 2024" below "Target" only say a period."""
    lowest = next((h for h in reversed(said) if h.terms), said[-1])
    if lowest.terms and set(lowest.terms) <= _PERIODS and len(said) > 1:
        dated = lowest.times or lowest.years or any(h.times for h in said[said.index(lowest) + 1 :])
        higher = next((h for h in reversed(said) if set(h.terms) - _PERIODS), None)
        return higher if dated and higher is not None else lowest
    return lowest


_PERIODS = {"teks:tahun", "teks:triwulan"}


def _named_first(low: Heading) -> bool:
    return low.terms[0].split(":")[0] == "tingkat"


def _levels(heading: Heading) -> tuple[str, ...]:
    """The levels that a heading names, without repeats; the singular words of a code column too."""
    found = list(dict.fromkeys(heading.of("tingkat")))
    if not found:
        text = heading.said
        # From the longest name to the shortest: "kode sub kegiatan" is no "kode kegiatan".
        for words, level in (
            ("sub kegiatan", "sub_kegiatan"),
            ("kegiatan", "kegiatan"),
            ("program", "program"),
            ("bidang urusan", "bidang"),
            ("urusan", "urusan"),
            ("sub unit", "unit"),
            ("unit", "unit"),
            ("skpd", "opd"),
            ("opd", "opd"),
            ("akun", "rekening"),
            ("belanja", "rekening"),
            ("rekening", "rekening"),
        ):
            if words in text:
                return (level,)
    return tuple(found)


def _group(said: Sequence[Heading], low: Heading) -> str:
    """The level of the wide group: a heading above that names one level and measures nothing."""
    for heading in said:
        if heading is low:
            break
        levels = heading.of("tingkat")
        if levels and not heading.of("ukuran") and not heading.times and not heading.of("ranah"):
            if levels[0] == "indikator":
                return ""
            return levels[0] if len(set(levels)) == 1 and levels[0] in (*GOALS, *BUDGET) else ""
    return ""


def _unit(path: Sequence[Heading]) -> tuple[str | None, Decimal]:
    """The unit nearest to the figures."""
    for heading in reversed(path):
        if heading.unit:
            return heading.unit, heading.factor
    return None, Decimal(1)


def _naming(base: Meaning, said: Sequence[Heading], low: Heading) -> Meaning:
    """A column of names: uraian of a level, or of an indikator."""
    levels = low.of("tingkat")
    if low.terms[0] == "ranah:kinerja" and levels and "indikator" not in levels:
        levels = ("indikator", *levels)  # "Output Kegiatan"
    above = next((h for h in reversed(said) if h is not low and h.of("tingkat") and not h.of("ukuran")), None)
    if levels and levels[0] == "indikator":
        mixed = any(x in BUDGET for x in levels)  # "Indikator Tujuan, Sasaran, Program dan Kegiatan" is of all of them
        owner = (
            ""
            if mixed
            else next((x for x in levels[1:] if x in GOALS), "sasaran" if "sasaran" in low.text.casefold() else "")
        )
        return replace(base, name="indikator", levels=("indikator",), group=base.group or owner, period="")
    if not levels:
        if above is None:
            other = low.coverage < NUMBERED  # "Nama Petugas"
            why = Why.OTHER_NAME if other else Why.HEADING
            return replace(base, name="uraian", levels=(), period="", sure=0.4 if other else 0.8, why=why)
        if above.of("tingkat")[0] == "indikator":
            return replace(base, name="indikator", levels=("indikator",), period="")
        return replace(base, name="uraian", levels=tuple(dict.fromkeys(above.of("tingkat"))), period="")
    levels = tuple(dict.fromkeys(levels))
    if set(levels) <= set(GOALS):
        levels = ("sasaran",) if "sasaran" in levels else levels
    elif set(levels) & set(GOALS) and levels[0] in GOALS and len(set(levels) & set(BUDGET)) < 2:
        levels = (levels[0],)  # "Sasaran Kegiatan"; "Tujuan / Sasaran / Program / Kegiatan" names them all
    return replace(base, name="uraian", levels=levels, period="")


def _measure(said: Sequence[Heading], low: Heading) -> str | None:
    """What is measured: the lowest heading's own word, else the nearest above for a bare K, Rp or %."""
    own = low.of("ukuran")
    if low.terms and low.terms[0] == "tingkat:indikator":
        return None  # "Indikator Kinerja Program (Hasil)"
    # A lone "T" over years or amounts is the year T of a budget form, no target.
    above = next((h.of("ukuran") for h in reversed(said) if h is not low and _measuring(h)), ())
    if any(h is not low and _says_change(h) and "selisih" not in h.of("ukuran") for h in said):
        return None  # "Naik/(Turun) Realisasi / Rp"
    if own == ("rincian",) and set(above) & {"target", "realisasi"} and "volume" in low.said.split():
        return _strongest(above)  # "Target: Volume, Satuan"
    if _says_change(low) and low.unit != "Rp":
        return None  # "Naik/Turun capaian (poin)", "Kenaikan (%)": a change, not what changes
    if own and above and low.said.split()[:1] and low.said.split()[0] in _AGAINST:
        return _strongest(above)  # "Capaian (%) / thd Target TW II"
    if own and _denied(low):
        return "sisa"
    if own and not (set(own) <= {"jumlah", "persen"} and above):
        return _strongest(own)
    if own:
        return _strongest(above)
    if low.of("tingkat") or low.of("peran"):
        return None
    if above:
        return _strongest(above)
    return "" if low.of("ranah") or low.only_unit or low.belanja or low.times or low.years else None


_CHANGE = frozenset({"naik", "turun", "kenaikan", "penurunan", "peningkatan", "pertumbuhan", "delta"})
_AGAINST = frozenset({"thd", "terhadap", "dibanding", "dibandingkan", "dr", "dari", "atas"})


def says_change(leaf: Leaf) -> bool:
    """ "Naik/(Turun) Realisasi | Rp": what changed, not an amount of its own."""
    return any(map(_says_change, leaf.path))


def _says_change(heading: Heading) -> bool:
    return heading.said.split()[:1] != [] and heading.said.split()[0] in _CHANGE


def _denied(low: Heading) -> bool:
    """ "Belum Terserap", "Tidak Terealisasi": what is left."""
    words = low.said.split()
    return bool({"realisasi", "terpakai", "serapan"} & set(low.of("ukuran"))) and bool(
        {"belum", "tidak", "blm", "tdk"} & set(words[:1])
    )


def _measuring(heading: Heading) -> bool:
    """A heading whose measure its sub-headings inherit: most of it is known; not "Hasil Analisis Kebutuhan"."""
    return bool(heading.of("ukuran")) and len(heading.text) > 1 and heading.coverage >= INHERITED


def _strongest(words: Sequence[str]) -> str:
    """Of several measuring words the one that tells most: "persentase capaian" is capaian."""
    order = (
        "deviasi",
        "efisiensi",
        "serapan",
        "selisih",
        "sisa",
        "terpakai",
        "kondisi",
        "capaian",
        "realisasi",
        "target",
        "pagu",
        "laki",
        "perempuan",
    )
    if words[0] == "persen" and set(words) <= {"persen", "target"}:
        return "persen"  # "Persen di RAK (Rencana Kas)"
    if words[0] == "target" and "realisasi" not in words:
        return "target"  # "Target Kinerja Capaian Program"
    for word in order:
        if (
            word in words
            and not (word == "realisasi" and words[0] == "capaian")
            and not (word == "capaian" and words[0] == "realisasi")
        ):
            return word
    return words[0]


def _domain(said: Sequence[Heading], low: Heading, measured: str) -> str:
    """ "kinerja", "anggaran" or "" where the headings do not tell."""
    if measured in ("pagu", "serapan", "terpakai", "sisa"):
        return "anggaran"
    for heading in reversed(said):
        domains = set(heading.of("ranah"))
        if heading.unit == "Rp" or {"pagu", "terpakai"} & set(heading.of("ukuran")):
            domains.add("anggaran")
        if {"kinerja", "volume"} & set(heading.said.split()):
            domains.add("kinerja")
        if len(domains) == 1:
            return domains.pop()
        if low is heading and heading.unit == "Rp":
            return "anggaran"
    return ""


def _figure(
    base: Meaning, said: Sequence[Heading], low: Heading, measured: str | None, left: Sequence[Meaning]
) -> Meaning:
    if measured == "rincian" and _PLANNED.match(base.period):
        measured = "pagu"  # "Rencana Penarikan" per month or quarter: the cash plan
    if measured == "capaian" and "awal" in low.times:
        measured = "kondisi"  # "Capaian awal 2023": where the plan begins, in the unit of the indikator
    if measured in (None, "rincian", "deviasi"):
        return replace(base, name="", sure=0.0)
    if measured == "selisih" and base.unit == "%":
        return replace(base, name="", sure=0.0)
    if measured in ("laki", "perempuan", "efisiensi", "selisih"):
        return replace(base, name=measured, period="" if measured == "selisih" else base.period)
    timed = left and left[-1].figure and left[-1].period.startswith(("tw", "b0", "b1"))
    if measured == "jumlah" and timed and left[-1].name not in COUNTS:
        return replace(base, name=left[-1].name, unit=left[-1].unit, sure=0.8, why=Why.SUM_OF_LEFT)
    if measured in ("capaian", "jumlah") and low.said in ("nilai", "jumlah") and base.unit == "Rp" and len(said) == 1:
        return replace(base, name="pagu", sure=min(base.sure, 0.8), why=Why.AMOUNTS)  # "Nilai (Rp)": as the title says
    words = set(low.said.split())
    if not measured and base.period in ("nasional", "provinsi") and (base.unit == "%" or words & _COMPARED):
        measured = (
            "target" if words & {"standar", "spm"} else "realisasi"
        )  # "Standar Nasional (%)", "Rata-rata Provinsi"
    domain = _domain(said, low, measured)
    if domain == "kinerja" and measured == "realisasi" and _beside_pagu(base, left):
        domain = "anggaran"  # "Kel. Tirtosari / Pagu, Realisasi": no keluaran
    why = Why.HEADING
    if not domain and measured not in ("target", "kondisi"):
        domain, why = _from_left(left)
    base = replace(base, undecided=not domain)
    percent = base.unit == "%" or "persen" in low.of("ukuran")
    name = _name(measured, domain, percent, low)
    if not name and measured == "" and not percent:
        return replace(base, sure=min(base.sure, 0.5), why=Why.ONLY_TIME)
    if name == "target" and not measured and base.period == "awal":
        name = "realisasi"
    if (percent and name in ("sisa", "")) or (name == "pagu" and "persen" in low.of("ukuran")):
        return replace(base, name="", sure=0.0)
    if name in PERCENT:
        base = replace(base, unit="%", factor=Decimal(1))
    return replace(base, name=name, why=why, sure=base.sure if why is Why.HEADING else min(base.sure, 0.8))


def _beside_pagu(base: Meaning, left: Sequence[Meaning]) -> bool:
    """Under the same heading stands the pagu right before, and no target: what was realised of it."""
    kin = [m for m in left if m.leaf.cells[:1] == base.leaf.cells[:1]]
    return bool(kin) and kin[-1].name == "pagu" and all(m.name != "target" for m in kin)


_COMPARED = frozenset({"standar", "spm", "rata"})


def _from_left(left: Sequence[Meaning]) -> tuple[str, Why]:
    """Undecided "Realisasi" or "%": it belongs to what stands left of it."""
    for other in reversed(left):
        if other.name in RUPIAH or other.name in ("serapan", "persen_anggaran"):
            return "anggaran", Why.BESIDE
        if other.name in ("target", "realisasi", "capaian"):
            return "kinerja", Why.BESIDE
    return "", Why.HEADING


def _name(measured: str, domain: str, percent: bool, low: Heading) -> str:
    """The field of a measure in a domain."""
    money = domain == "anggaran"
    if measured == "kondisi":
        return "realisasi"
    if measured == "terpakai" or (measured == "serapan" and low.unit == "Rp"):
        return "serapan" if percent and low.unit != "Rp" else "realisasi_rp"
    if measured in ("target", "realisasi") and money:
        if measured == "realisasi" and (percent or (low.only_unit and low.unit == "%")):
            return "serapan"
        return "pagu" if measured == "target" else "realisasi_rp"
    if measured == "capaian":
        return "serapan" if money else "capaian"
    if measured == "persen":
        return "persen?" if not money else "persen?rp"
    if measured == "pagu" or (measured in ("", "jumlah") and money):
        return "persen?rp" if percent else "pagu"
    if measured in ("target", "realisasi"):
        return measured
    if measured == "" and domain == "kinerja" and not percent:
        return "target"
    if measured == "jumlah":
        return "jumlah"
    if measured == "" and percent and "fisik" in low.said.split():
        return "realisasi"  # how far the work has come
    if measured == "" and percent:
        return "persen?"
    return measured if measured in FIGURES else ""
