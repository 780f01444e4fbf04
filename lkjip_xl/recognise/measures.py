"""Tables in which each thing takes several rows (target, realisasi, capaian; sebelum, sesudah): a column of words says
what the figures of a row are."""

from collections import Counter
from dataclasses import replace

from lkjip_xl.recognise.layouts import vocabulary
from lkjip_xl.recognise.meaning import FIGURES, RUPIAH, Meaning
from lkjip_xl.recognise.rows import Row
from lkjip_xl.recognise.sheet import Sheet
from lkjip_xl.recognise.tables import RawTable
from lkjip_xl.recognise.words import words_of

CAPAIAN = "capaian"
MOMENTS = ("sebelum", "setelah")
ENOUGH = 2  # rows of each kind from which on a column counts as one of measures
WORDS_MOST = 3
KNOWN = 0.5  # of the words of a row's say
# what a row says, and which figure of money and which of performance that is
_MONEY = {
    "target": "pagu", "pagu": "pagu", "realisasi": "realisasi_rp", "capaian": "serapan",
    "serapan": "serapan", "persen": "serapan", "sisa": "sisa",
}  # fmt: skip
_PERFORMANCE = {
    "target": "target", "pagu": "target", "realisasi": "realisasi", "capaian": "capaian",
    "persen": "capaian",
}  # fmt: skip


def measure_column(sheet: Sheet, table: RawTable) -> Meaning | None:
    """The column of a table in which every row says that it is a target or a realisasi (sebelum or sesudah), of which
    there are both; or None."""
    rows = [r for r, kind in table.rows if kind in (Row.DATA, Row.TOTAL)]
    for one in table.meanings:
        if one.figure:
            continue
        said: Counter[str] = Counter()
        for text in filter(None, (sheet.text(r, one.leaf.col) for r in rows)):
            side = side_of(text)
            if not side:
                break
            said[side] += 1
        else:
            plan = ("target" in said and "realisasi" in said) or said.keys() == set(MOMENTS)
            if plan and min(said.values()) >= ENOUGH:
                return one
    return None


def said_columns(sheet: Sheet, table: RawTable) -> tuple[Meaning, ...]:
    """The columns as they are in all their rows: one of figures stands for as many as its rows say."""
    column = measure_column(sheet, table)
    if column is None:
        return table.meanings
    texts = [sheet.text(r, column.leaf.col) for r, kind in table.rows if kind is Row.DATA]
    sides = list(dict.fromkeys(t for t in texts if t))
    found: list[Meaning] = []
    for one in table.meanings:
        found += dict.fromkeys(measured_as(one, text) for text in sides) if one.name in FIGURES else [one]
    return tuple(dict.fromkeys(found))


def measured_as(one: Meaning, said: str) -> Meaning:
    """What a column of figures holds in a row that says TARGET, REALISASI, CAPAIAN or SEBELUM, SESUDAH."""
    side = side_of(said)
    if side in MOMENTS:
        period = f"{one.period} {side}".strip()
        return replace(one, period=period) if one.name == "pagu" else one
    money = one.name in RUPIAH or one.name == "serapan"
    name = (
        (_MONEY if money else _PERFORMANCE).get(side)
        if one.name in (*_MONEY.values(), *_PERFORMANCE.values())
        else None
    )
    if name is None or name == one.name:
        return one
    return replace(
        one, name=name, unit={"capaian": "%", "serapan": "%"}.get(name, one.unit if name in RUPIAH else None)
    )


def side_of(text: str) -> str:
    """What a row says of its figures: "target", "realisasi", "capaian" ..., "sebelum", "setelah"; "" nothing."""
    if not 0 < len(words_of(text)) <= WORDS_MOST:
        return ""
    heading = vocabulary().heading(text)
    if heading.coverage < KNOWN:
        return ""
    moments = [t for t in heading.times if t in MOMENTS]
    sides = [*(s for s in heading.of("ukuran") if s in _MONEY), *moments]
    sides += ["target"] if "anggaran" in heading.of("ranah") else []  # "Anggaran | Realisasi"
    side = sides[0] if sides else ""
    return "target" if side == "pagu" else side
