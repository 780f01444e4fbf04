"""Which period the figures of a column are for, told by its heading path."""

from collections.abc import Sequence

from lkjip_xl.recognise.header import Leaf
from lkjip_xl.recognise.words import Heading


def single_year(leaves: Sequence[Leaf]) -> int | None:
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
    words = set(heading.said.split())
    achieved = bool({"capaian", "target"} & set(heading.of("ukuran"))) and "renja" not in words
    return bool(words & {"renstra", "rpjmd"}) and "lalu" not in heading.times and (cumulative or achieved)


def _year(heading: Heading) -> str:
    """The year that a heading names, unless it only says how far the figures run: "Renstra s/d Tahun 2022"."""
    if "sd" in heading.times and _of_the_plan(heading, True):
        return "akhir"
    if "sd" not in heading.times:
        return str(heading.years[0])
    if "lalu" in heading.times:  # "s/d Renja Tahun Lalu (2021)"
        return ""
    within = any(t.startswith(("tw", "b0", "b1")) for t in heading.times)
    return str(heading.years[0]) if within else f"sd_{heading.years[0]}"  # "s/d Tahun 2020" is no figure of 2020


def _of_a_year(heading: Heading, single: int | None) -> bool:
    """ "Target Renstra 2021", one of several: the target of that year, not that of the end."""
    return len(heading.years) == 1 and heading.years[0] != single and "akhir" not in heading.said.split()


def period_of(path: Sequence[Heading], single: int | None) -> str:
    """The period of a column: nearest heading first, a year joined with its quarter."""
    sub = main = ""
    cumulative = False
    for heading in reversed(path):
        cumulative = cumulative or "sd" in heading.times
        ends = ("akhir" in heading.times and not _of_a_year(heading, single)) or len(heading.years) == 2
        if ends and (not main or "target" not in heading.of("ukuran")):
            main = "akhir"
        elif len(heading.years) == 1 and not main and heading.years[0] != single:
            main = _year(heading)
        for time in heading.times:
            if time == "sm1" and not sub:
                sub, cumulative = "tw2", True  # the first half of the year runs to its second quarter
            elif time.startswith(("tw", "b0", "b1", "kini", "sm")):
                sub = sub or time
            elif time not in ("sd", "akhir", "akhir_tahun") and not main:
                main = time
    months = {t for h in path for t in h.times if t.startswith(("b0", "b1"))}
    if len(months) > 1:
        sub, cumulative = max(months), True
    if sub.startswith("kini") and (named := [t for h in path for t in h.times if t.startswith(("tw", "b0", "b1"))]):
        sub = named[0]  # "Bulan Maret / Bulan Ini"
    if sub:
        sub = f"sd_{sub}" if cumulative else sub
    elif main == "lalu" and cumulative:
        main = "sd_lalu"
    elif (main.startswith("sd_") and any(_of_the_plan(h, True) for h in path)) or (
        not main and any(_of_the_plan(h, cumulative) for h in path)
    ):
        main = "akhir"
    return "/".join(p for p in (main, sub) if p)
