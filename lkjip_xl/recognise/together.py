"""Columns looked at beside one another: what a heading leaves open, its neighbours or the title settle."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from lkjip_xl.recognise.header import Leaf
from lkjip_xl.recognise.meaning import COUNTS, FIGURES, PERCENT, PERFORMANCE, RUPIAH, Meaning, Why
from lkjip_xl.recognise.words import plain


def together(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """The meanings of a table's columns, each settled by the others."""
    named = _counted(_named_once(_who_does_it(_of_the_table(_grouped(meanings)))))
    return _apart(_settle_percent(_end_of_plan(_whole_year(_beside_money(named)))))


def _grouped(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """A heading over several columns is the group of a level only where one of them names its items; amounts that say
    their level themselves ("Anggaran Program") keep it."""
    named = {m.group for m in meanings if m.name in ("uraian", "indikator", "kode")}
    return tuple(replace(m, group="") if m.group not in named and len(m.leaf.path) > 1 else m for m in meanings)


def _beside_money(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """A bare "Realisasi" beside one that says it is money, in one group: that of the performance."""
    found = list(meanings)
    for at, (one, after) in enumerate(itertools.pairwise(meanings)):
        paired = one.leaf.cells[:1] == after.leaf.cells[:1] and len(one.leaf.cells) > 1
        guessed = one.name == "realisasi_rp" and one.why is not Why.HEADING and one.unit is None
        said = after.name in ("realisasi_rp", "serapan") and after.why is Why.HEADING
        if guessed and said and paired and one.period == after.period:
            found[at] = replace(one, name="realisasi", why=Why.NEXT_TO_MONEY)
    return tuple(found)


def _end_of_plan(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """The one target of the Renstra beside those of the Renja, for the last year of the table: that of its end."""
    years = [m.period for m in meanings if _YEAR.fullmatch(m.period)]
    ends = {m.period for m in meanings if m.name in ("target", "pagu") and _of_renstra(m)}
    taken = any(m.period == "akhir" and m.name in ("target", "pagu") for m in meanings)
    renja = any(m.name in ("target", "pagu") and "renja" in m.leaf.said.split() for m in meanings)
    if len(ends) != 1 or taken or not (ends == {max(years, default="")} or (renja and _once_planned(meanings))):
        return meanings
    return tuple(
        replace(m, period="akhir") if m.period in ends and m.name in ("target", "pagu") and _of_renstra(m) else m
        for m in meanings
    )


def _once_planned(meanings: Sequence[Meaning]) -> bool:
    """One target (and one pagu) of the Renstra, not one for each year."""
    planned = [m.name for m in meanings if m.name in ("target", "pagu") and _of_renstra(m)]
    return len(planned) == len(set(planned))


def _of_renstra(one: Meaning) -> bool:
    words = set(one.leaf.said.split())
    return bool(_YEAR.fullmatch(one.period)) and bool(words & {"renstra", "rpjmd"}) and "renja" not in words


_YEAR = re.compile(r"(?:19|20)\d\d")


def _whole_year(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """ "Realisasi s.d. Triwulan IV" is that of the year, where no other column runs to an earlier quarter."""
    running = {(m.name, m.period) for m in meanings if m.period.startswith("sd_")}
    yearly = {(m.name, m.group) for m in meanings if not m.period}
    found = []
    for one in meanings:
        alone = all(p in ("sd_tw4", "sd_b12", "sd_lalu") for n, p in running if n == one.name)
        if one.period in ("sd_tw4", "sd_b12") and alone and (one.name, one.group) not in yearly:
            one = replace(one, period="")
        found.append(one)
    return tuple(found)


def _of_the_table(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """Realisasi and capaian that nothing near decides are money in a table of money (a pagu, no target)."""
    names = {m.name for m in meanings}
    if "pagu" not in names or names & {"target", "indikator"}:
        return meanings
    money = {"realisasi": "realisasi_rp", "capaian": "serapan"}
    return tuple(
        replace(m, name=money[m.name], unit=None, why=Why.TABLE, sure=min(m.sure, 0.8))
        if m.undecided and m.name in money
        else m
        for m in meanings
    )


def _who_does_it(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """ "Perangkat Daerah Terkait" right of the indikator: who does it or helps, no name of the rows."""
    first = next((n for n, m in enumerate(meanings) if m.name == "indikator"), len(meanings))
    return tuple(
        replace(m, name="penanggung_jawab", levels=(), group="")
        if n > first and m.name == "uraian" and m.levels and set(m.levels) <= {"opd", "unit"}
        else m
        for n, m in enumerate(meanings)
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
    """Bare months or quarters hold realisasi, not the plan, under a title that says so or beside what is left."""
    words = plain(title).split()
    names = {m.name for m in meanings}
    left = bool(names & {"sisa", "serapan"}) and "realisasi_rp" not in names
    if not left and ("realisasi" not in words or "rencana" in words):
        return tuple(meanings)
    why = Why.REST_BESIDE if left else Why.TITLE
    spent = tuple(
        replace(m, name=_DONE[m.name], why=why)
        if m.name in _DONE and _bare(m.leaf) and (_PART.fullmatch(m.period) or _open(m) or _past(m, words))
        else m
        for m in meanings
    )
    return spent if spent == tuple(meanings) else tuple(_summed(m, spent) for m in spent)


def _past(one: Meaning, words: Sequence[str]) -> bool:
    """ "Perkembangan Realisasi ... 2020-2024" over bare years."""
    return one.why is Why.ONLY_TIME and bool(_YEAR.fullmatch(one.period)) and not {"target", "pagu"} & set(words)


def _summed(one: Meaning, spent: Sequence[Meaning]) -> Meaning:
    """The "Jumlah" of months that turned out to be realisasi is the realisasi of the year."""
    words = one.leaf.said
    if one.name != "pagu" or words not in ("jumlah", "total") or one.period not in ("", "jumlah", "total"):
        return one
    if any(m.name == "realisasi_rp" and not m.period for m in spent):
        return one
    return replace(one, name="realisasi_rp", period="", why=Why.SUM_OF_LEFT)


_DONE = {"pagu": "realisasi_rp", "target": "realisasi"}
_PART = re.compile(r"(?:sd_)?(?:b\d\d|tw\d)")


def _open(one: Meaning) -> bool:
    """An amount whose heading names a kind of money or nothing: planned or spent, as the title says."""
    return one.why is Why.AMOUNTS and one.period not in ("sebelum", "setelah")


def _bare(leaf: Leaf) -> bool:
    return not any(h.of("ukuran") for h in leaf.path)


def _counted(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """Tables of staff: what is counted (jabatan, pendidikan, golongan) is the name, whatever it is called."""
    names = {m.name for m in meanings}
    left = set() if names & {"pagu", "realisasi_rp", *COUNTS} else {"sisa", "selisih"}  # "Kebutuhan | Terisi | Kurang"
    mixed = bool(names & (RUPIAH | PERFORMANCE | PERCENT) - left)
    unnamed = sum((not m.name or m.name in left) and bool(m.leaf.said) for m in meanings)
    bare = not names & (COUNTS | {"uraian", "indikator"}) and unnamed > 1 and bool(names & {"jabatan", "golongan"})
    if not {"laki", "perempuan"} <= names and not (("jumlah" in names or bare) and not mixed):
        return meanings
    meanings = _one_total(meanings)
    said = [n for n, m in enumerate(meanings) if m.name == "uraian" and m.levels]
    jabatan = next((n for n, m in enumerate(meanings) if m.name == "jabatan"), len(meanings))
    if [meanings[n].levels for n in said] == [("pegawai",)] and jabatan < said[0]:
        at: int | None = jabatan  # "Jabatan | Eselon/Jenjang": the second only describes the first
        meanings = tuple(replace(m, name="keterangan", levels=()) if n in said else m for n, m in enumerate(meanings))
    elif said:
        return meanings
    else:
        at = _of_staff(meanings)
    if at is None:
        return meanings
    named = replace(meanings[at], name="uraian", levels=("pegawai",), period="")
    meanings = tuple(replace(m, name="", unit=None) if m.name in left or _a_golongan(m) else m for m in meanings)
    apart = tuple(replace(m, period="") if m.name in COUNTS else m for m in meanings)  # "Golongan / IV" is no quarter
    return (*apart[:at], named, *apart[at + 1 :])


def _one_total(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """ "Jumlah PNS | Jumlah PPPK | Total": the one without more words is the number of all, the others of a part."""
    totals = [m for m in meanings if m.name == "jumlah"]
    bare = [m for m in totals if m.leaf.path and m.leaf.path[-1].said in ("jumlah", "total")]
    if len(totals) < 2 or len(bare) != 1:
        return meanings
    told = {id(m): replace(m, name="", period="") for m in totals} | {id(bare[0]): replace(bare[0], period="")}
    return tuple(told.get(id(m), m) for m in meanings)


def _a_golongan(one: Meaning) -> bool:
    """ "Golongan / IV": how many of one golongan."""
    return one.name == "golongan" and len(one.leaf.path) > 1


def _of_staff(meanings: Sequence[Meaning]) -> int | None:
    """The column that names what is counted: by its heading, else the first of words left of the counts."""
    counts = [n for n, m in enumerate(meanings) if m.name in COUNTS or _a_golongan(m)]
    left = [n for n in range(counts[0] if counts else 0) if meanings[n].name not in ("nomor", "kode")]
    known = [n for n, m in enumerate(meanings) if m.name in ("jabatan", "golongan", "uraian", "keterangan")]
    nearer = [n for n in known if n in left]
    return next(iter(nearer or left or known), None)


def _settle_percent(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """A bare "%": share of the whole, serapan or capaian, by what else the table holds."""
    found: list[Meaning] = []
    for at, one in enumerate(meanings):
        if one.name.startswith("persen?"):
            before = next((m.name for m in reversed(meanings[:at]) if m.name in FIGURES), "")
            if before in ("sisa", "selisih") and not _says_capaian(one):
                one = replace(one, name="", unit="%", why=Why.AFTER_REST)
            elif _leans(one) and not _says_capaian(one) and unknown_before(meanings[:at]):
                one = replace(one, name="", unit="%", why=Why.AFTER_UNKNOWN)
            else:
                one = percent_after(one, meanings[:at])
        elif one.name in PERCENT and one.unit is None:
            one = replace(one, unit="%")
        elif one.name in RUPIAH and one.unit is None:
            one = replace(one, unit="Rp")
        found.append(one)
    return tuple(found)


def _says_capaian(one: Meaning) -> bool:
    return "capaian kinerja" in one.leaf.said


def percent_after(one: Meaning, left: Sequence[Meaning]) -> Meaning:
    """A bare "%" settled by the figures on its left: capaian, serapan or a share of the whole."""
    before = next((m.name for m in reversed(left) if m.name in FIGURES), "")
    performance = one.name != "persen?rp" and before in ("realisasi", "target", "capaian")
    if performance or _says_capaian(one):
        name = "capaian"
    else:
        name = "serapan" if any(m.name == "realisasi_rp" for m in left) and before != "pagu" else "persen_anggaran"
    return replace(one, name=name, unit="%", sure=min(one.sure, 0.8), why=Why.BESIDE)


def _leans(one: Meaning) -> bool:
    """A "%" whose heading does not say of what: "Porsi" and "% Anggaran" do."""
    low = next((h for h in reversed(one.leaf.path) if h.speaks), None)
    if low is None or {"porsi", "proporsi"} & set(low.said.split()):
        return False
    return one.name == "persen?" or one.why is not Why.HEADING


def unknown_before(left: Sequence[Meaning]) -> tuple[Meaning, ...]:
    """The columns of unknown meaning between a column and the nearest figures on its left."""
    found: list[Meaning] = []
    for one in reversed(left):
        if one.figure or one.name.startswith("persen?"):
            break
        if not one.name and one.leaf.path and one.why not in (Why.AFTER_REST, Why.AFTER_UNKNOWN):
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
