"""What each column of a table means: field, level, group, period, unit; from its heading path, from its
neighbours, and last from what stands in it.

Nothing here knows about layouts: a layout only picks among meanings.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from lkjip_xl.recognise.header import Leaf
from lkjip_xl.recognise.words import Heading, plain

BUDGET = ("urusan", "bidang", "opd", "unit", "program", "kegiatan", "sub_kegiatan", "rekening", "rincian")
GOALS = ("tujuan", "sasaran")
RUPIAH = frozenset({"pagu", "realisasi_rp", "sisa", "selisih"})
PERCENT = frozenset({"serapan", "persen_anggaran", "capaian"})
PERFORMANCE = frozenset({"target", "realisasi", "efisiensi"})
COUNTS = frozenset({"laki", "perempuan", "jumlah"})
FIGURES = RUPIAH | PERCENT | PERFORMANCE | COUNTS


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a column was taken to mean.

    name:   "uraian", "indikator", "kode", "nomor", a figure, a text, or "" (not understood).
    levels: levels of the items that an uraian or kode column names (several in a mixed column).
    group:  the level of the wide group it stands in ("" in narrow tables).
    sure:   0..1;  why: what decided, where it was not the heading alone (Indonesian).
    """

    leaf: Leaf
    name: str = ""
    levels: tuple[str, ...] = ()
    group: str = ""
    period: str = ""
    unit: str | None = None
    factor: Decimal = Decimal(1)
    sure: float = 1.0
    why: str = ""
    belanja: bool = False
    undecided: bool = False  # neither its headings nor its neighbours tell kinerja from anggaran

    @property
    def key(self) -> tuple[str, str, str]:
        """What must not stand twice in a table."""
        return (self.name, self.group, self.period)

    @property
    def figure(self) -> bool:
        """True when the column holds figures."""
        return self.name in FIGURES


def understand(leaves: Sequence[Leaf]) -> tuple[Meaning, ...]:
    """The meaning of every column of a header block, from the headings alone."""
    single = _single_year(leaves)
    meanings: list[Meaning] = []
    for leaf in leaves:
        meanings.append(_meaning(leaf, meanings, single))
    return _apart(_settle_percent(_counted(_named_once(_of_the_table(tuple(meanings))))))


def _of_the_table(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """Realisasi and capaian that nothing near decides are money in a table of money (a pagu, no target)."""
    names = {m.name for m in meanings}
    if "pagu" not in names or names & {"target", "indikator"}:
        return meanings
    money = {"realisasi": "realisasi_rp", "capaian": "serapan"}
    return tuple(
        replace(m, name=money[m.name], unit=None, why="menurut kolom lain di tabel ini", sure=min(m.sure, 0.8))
        if m.undecided and m.name in money
        else m
        for m in meanings
    )


def _named_once(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """Two columns that name the same level: the second one describes the first ("Jenis Belanja")."""
    seen: set[tuple[object, ...]] = set()
    found = []
    for one in meanings:
        key = (one.levels, one.group)
        if one.name == "uraian" and one.levels and key in seen:
            one = replace(one, name="keterangan", levels=())
        if one.name == "uraian":
            seen.add(key)
        found.append(one)
    return tuple(found)


def told_by_title(meanings: Sequence[Meaning], title: str) -> tuple[Meaning, ...]:
    """Bare months or quarters under a title that says realisasi hold realisasi, not the plan."""
    words = plain(title).split()
    if "realisasi" not in words or "rencana" in words:
        return tuple(meanings)
    return tuple(
        replace(m, name="realisasi_rp", why="menurut judul tabel")
        if m.name == "pagu" and m.why and m.period and _bare(m.leaf)
        else m
        for m in meanings
    )


def _bare(leaf: Leaf) -> bool:
    return not any(h.of("ukuran") or h.of("ranah") for h in leaf.path)


def _counted(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """Tables of staff: what is counted (jabatan, pendidikan, golongan) is the name, whatever it is called."""
    names = {m.name for m in meanings}
    if not {"laki", "perempuan"} <= names and not (
        {"jumlah"} <= names and not names & (RUPIAH | PERFORMANCE | PERCENT)
    ):
        return meanings
    if any(m.name == "uraian" and m.levels for m in meanings):
        return meanings
    at = next((n for n, m in enumerate(meanings) if m.name in ("jabatan", "golongan", "uraian", "keterangan")), None)
    if at is None:
        return meanings
    named = replace(meanings[at], name="uraian", levels=("pegawai",), period="")
    return (*meanings[:at], named, *meanings[at + 1 :])


def _meaning(leaf: Leaf, left: Sequence[Meaning], single: int | None) -> Meaning:
    said = [h for h in leaf.path if h.speaks]
    if not said:
        return Meaning(leaf, sure=0.0)
    low = _lowest(said)
    period = _period(leaf.path, single)
    group = _group(said, low)
    unit, factor = _unit(leaf.path)
    sure = min(1.0, 0.4 + 0.6 * low.coverage)
    base = Meaning(leaf, "", (), group, period, unit, factor, sure, belanja=any(h.belanja for h in leaf.path))
    role = low.of("peran")
    coded = any("kode" in h.of("peran")[:1] for h in said if h is not low)
    if "kode" in role[:1] or (coded and low.of("tingkat") and not role):
        return replace(base, name="kode", levels=_levels(low), group="", period="")
    if role == ("nomor",):
        return replace(base, name="nomor", group="", period="")
    texts = low.of("teks")
    if texts and (low.terms[0].startswith("teks:") or not low.of("ukuran")) and not _named_first(low):
        return replace(base, name=texts[0], period="")
    measured = _measure(said, low)
    if measured is None and (low.of("tingkat") or "uraian" in role):
        return _naming(base, said, low)
    return _figure(base, said, low, measured, left)


def _lowest(said: Sequence[Heading]) -> Heading:
    """The lowest heading that says more than a period or a unit; else the lowest of all."""
    return next((h for h in reversed(said) if h.terms), said[-1])


def _named_first(low: Heading) -> bool:
    return low.terms[0].split(":")[0] == "tingkat"


def _levels(heading: Heading) -> tuple[str, ...]:
    """The levels that a heading names, without repeats; the singular words of a code column too."""
    found = list(dict.fromkeys(heading.of("tingkat")))
    if not found:
        text = plain(heading.text)
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
            return replace(base, name="uraian", levels=(), period="", sure=0.8)
        if above.of("tingkat")[0] == "indikator":
            return replace(base, name="indikator", levels=("indikator",), period="")
        return replace(base, name="uraian", levels=tuple(dict.fromkeys(above.of("tingkat"))), period="")
    levels = tuple(dict.fromkeys(levels))
    if set(levels) <= set(GOALS):
        levels = ("sasaran",) if "sasaran" in levels else levels
    elif set(levels) & set(GOALS) and levels[0] in GOALS:
        levels = (levels[0],)
    return replace(base, name="uraian", levels=levels, period="")


def _measure(said: Sequence[Heading], low: Heading) -> str | None:
    """What is measured: the lowest heading's own word, else the nearest above for a bare K, Rp or %."""
    own = low.of("ukuran")
    above = next((h.of("ukuran") for h in reversed(said) if h is not low and h.of("ukuran")), ())
    if own and not (set(own) <= {"jumlah", "persen"} and above):
        return _strongest(own)
    if own:
        return _strongest(above)
    if low.of("tingkat") or low.of("peran"):
        return None
    if above:
        return _strongest(above)
    return "" if low.of("ranah") or low.only_unit or low.belanja or low.times or low.years else None


def _strongest(words: Sequence[str]) -> str:
    """Of several measuring words the one that tells most: "persentase capaian" is capaian."""
    order = (
        "efisiensi",
        "serapan",
        "selisih",
        "sisa",
        "kondisi",
        "capaian",
        "realisasi",
        "target",
        "pagu",
        "laki",
        "perempuan",
    )
    for word in order:
        if word in words and not (word == "realisasi" and words[0] == "capaian"):
            return word
    return words[0]


def _domain(said: Sequence[Heading], low: Heading, measured: str) -> str:
    """ "kinerja", "anggaran" or "" where the headings do not tell."""
    if measured in ("pagu", "serapan", "sisa"):
        return "anggaran"
    for heading in reversed(said):
        domains = set(heading.of("ranah"))
        if heading.unit == "Rp" or "pagu" in heading.of("ukuran"):
            domains.add("anggaran")
        if "kinerja" in plain(heading.text).split():
            domains.add("kinerja")
        if len(domains) == 1:
            return domains.pop()
        if low is heading and heading.unit == "Rp":
            return "anggaran"
    return ""


def _figure(
    base: Meaning, said: Sequence[Heading], low: Heading, measured: str | None, left: Sequence[Meaning]
) -> Meaning:
    if measured is None or measured == "rincian":
        return replace(base, name="", sure=0.0)
    if measured == "selisih" and base.unit == "%":
        return replace(base, name="", sure=0.0)
    if measured in ("laki", "perempuan", "efisiensi", "selisih"):
        return replace(base, name=measured, period="" if measured == "selisih" else base.period)
    if measured == "jumlah" and left and left[-1].figure and left[-1].period.startswith(("tw", "b0", "b1")):
        return replace(base, name=left[-1].name, unit=left[-1].unit, sure=0.8, why="jumlah dari kolom-kolom di kirinya")
    domain = _domain(said, low, measured)
    why = ""
    if not domain and measured not in ("target", "kondisi"):
        domain, why = _from_left(left)
    base = replace(base, undecided=not domain)
    percent = base.unit == "%" or "persen" in low.of("ukuran")
    name = _name(measured, domain, percent, low)
    if name == "target" and not measured and base.period == "awal":
        name = "realisasi"
    if (percent and name in ("sisa", "")) or (name == "pagu" and "persen" in low.of("ukuran")):
        return replace(base, name="", sure=0.0)
    if name in PERCENT:
        base = replace(base, unit="%", factor=Decimal(1))
    return replace(base, name=name, why=why, sure=base.sure if not why else min(base.sure, 0.8))


def _from_left(left: Sequence[Meaning]) -> tuple[str, str]:
    """Undecided "Realisasi" or "%": it belongs to what stands left of it."""
    for other in reversed(left):
        if other.name in RUPIAH or other.name in ("serapan", "persen_anggaran"):
            return "anggaran", "menurut kolom di kirinya"
        if other.name in ("target", "realisasi", "capaian"):
            return "kinerja", "menurut kolom di kirinya"
    return "", ""


def _name(measured: str, domain: str, percent: bool, low: Heading) -> str:
    """The field of a measure in a domain."""
    money = domain == "anggaran"
    if measured == "kondisi":
        return "realisasi"
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
    if measured == "" and percent:
        return "persen?"
    return measured if measured in FIGURES else ""


def _settle_percent(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """A bare "%": share of the whole, serapan or capaian, by what else the table holds."""
    found: list[Meaning] = []
    for at, one in enumerate(meanings):
        if one.name.startswith("persen?"):
            before = next((m.name for m in reversed(meanings[:at]) if m.name in FIGURES), "")
            if (one.name == "persen?" and before in ("realisasi", "target", "capaian")) or "capaian kinerja" in plain(
                one.leaf.text
            ):
                name = "capaian"
            elif before in ("sisa", "selisih"):
                name = ""
            else:
                spent = any(m.name == "realisasi_rp" for m in meanings[:at]) and before != "pagu"
                name = "serapan" if spent else "persen_anggaran"
            one = replace(one, name=name, unit="%", sure=min(one.sure, 0.8), why="menurut kolom di kirinya")
        elif one.name in PERCENT and one.unit is None:
            one = replace(one, unit="%")
        elif one.name in RUPIAH and one.unit is None:
            one = replace(one, unit="Rp")
        found.append(one)
    return tuple(found)


def _apart(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """Figures that would fall on one slot are told apart by the words of their groups ("bkn", "bkd")."""
    same: dict[tuple[str, str, str], list[Meaning]] = {}
    for one in meanings:
        if one.figure and not one.belanja:
            same.setdefault(one.key, []).append(one)
    found = []
    for one in meanings:
        others = same.get(one.key, []) if one.figure and not one.belanja else []
        if len(others) > 1:
            labels = [plain(o.leaf.path[-2].text) if len(o.leaf.path) > 1 else "" for o in others]
            if len(set(labels)) == len(labels) and "" not in labels:
                label = plain(one.leaf.path[-2].text)
                one = replace(one, period="/".join(p for p in (one.period, label) if p))
        found.append(one)
    return tuple(found)


def _single_year(leaves: Sequence[Leaf]) -> int | None:
    """The year of the table: the only one its headings name, or the last one where only its budget is planned.

    "ANGGARAN 2021 | REALISASI 2021 | REALISASI 2020" is a table of 2021.
    """
    years = {y for leaf in leaves for h in leaf.path if len(h.years) == 1 for y in h.years}
    if len(years) == 1:
        return next(iter(years))
    planned = {h.years[0] for leaf in leaves for h in leaf.path if len(h.years) == 1 and _plans_money(leaf)}
    return max(years) if len(years) == 2 and planned == {max(years)} else None


def _plans_money(leaf: Leaf) -> bool:
    said = {m for h in leaf.path for m in (*h.of("ukuran"), *h.of("ranah"))}
    return bool(said & {"anggaran", "pagu"}) and not said & {"realisasi", "serapan", "persen", "capaian"}


def _of_the_plan(heading: Heading, cumulative: bool) -> bool:
    """True for "Tingkat Capaian ... Renstra (%)" and its kin: measured against the whole plan, not against the year."""
    words = set(plain(heading.text).split())
    achieved = "capaian" in heading.of("ukuran") and "renja" not in words
    return bool(words & {"renstra", "rpjmd"}) and (cumulative or achieved)


def _period(path: Sequence[Heading], single: int | None) -> str:
    """The period of a column: nearest heading first, a year joined with its quarter."""
    sub = main = ""
    cumulative = False
    for heading in reversed(path):
        cumulative = cumulative or "sd" in heading.times
        ends = "akhir" in heading.times or len(heading.years) == 2
        if ends and (not main or "target" not in heading.of("ukuran")):
            main = "akhir"
        elif len(heading.years) == 1 and not main and heading.years[0] != single:
            main = str(heading.years[0])
        for time in heading.times:
            if time.startswith(("tw", "b0", "b1")):
                sub = sub or time
            elif time not in ("sd", "akhir") and not main:
                main = time
    months = {t for h in path for t in h.times if t.startswith(("b0", "b1"))}
    if len(months) > 1:
        sub, cumulative = max(months), True
    if sub:
        sub = f"sd_{sub}" if cumulative else sub
    elif main == "lalu" and cumulative:
        main = "sd_lalu"
    elif not main and any(_of_the_plan(h, cumulative) for h in path):
        main = "akhir"
    return "/".join(p for p in (main, sub) if p)
