"""Tables in which each thing takes several rows (target, realisasi, capaian; sebelum, sesudah; K, Rp): a column of
words says what the figures of a row are."""

from collections import Counter
from dataclasses import replace

from lkjip_xl.recognise.layouts import vocabulary
from lkjip_xl.recognise.meaning import FIGURES, Meaning
from lkjip_xl.recognise.rows import Row
from lkjip_xl.recognise.sheet import Sheet
from lkjip_xl.recognise.tables import RawTable
from lkjip_xl.recognise.words import words_of

CAPAIAN = "capaian"
MOMENTS = ("sebelum", "setelah")
ENOUGH = 2  # rows of each kind from which on a column counts as one of measures
WORDS_MOST = 3
KNOWN = 0.5  # of the words of a row's say
# what a row says: what a column of figures is then, by what its heading alone would have it
_TO_MONEY = {"target": "pagu", "realisasi": "realisasi_rp", "capaian": "serapan"}
_TO_KINERJA = {"pagu": "target", "realisasi_rp": "realisasi", "serapan": "capaian"}
_MONEY = dict.fromkeys(("pagu", "realisasi_rp", "serapan", "sisa"))
_PERFORMANCE = dict.fromkeys(("target", "realisasi", "capaian"))
_SAYS: dict[str, dict[str, str]] = {
    "target": {**dict.fromkeys(_MONEY, "pagu"), **dict.fromkeys(_PERFORMANCE, "target")},
    "realisasi": {**dict.fromkeys(_MONEY, "realisasi_rp"), **dict.fromkeys(_PERFORMANCE, "realisasi")},
    "capaian": {**dict.fromkeys(_MONEY, "serapan"), **dict.fromkeys(_PERFORMANCE, "capaian")},
    "serapan": dict.fromkeys(_MONEY, "serapan"),
    "sisa": dict.fromkeys(_MONEY, "sisa"),
    "anggaran": {**_TO_MONEY, "realisasi_rp": "pagu"},
    "kinerja": _TO_KINERJA,
}
_UNITS = {"capaian": "%", "serapan": "%", "pagu": "Rp", "realisasi_rp": "Rp", "sisa": "Rp"}
_PAIRS = ({"target", "realisasi"}, {"anggaran", "realisasi"}, {"kinerja", "anggaran"}, set(MOMENTS))


def measure_column(sheet: Sheet, table: RawTable) -> Meaning | None:
    """The column of a table in which every row says that it is a target or a realisasi (sebelum or sesudah, K or Rp),
    of which there are both; or None."""
    rows = [r for r, kind in table.rows if kind in (Row.DATA, Row.TOTAL)]
    for one in table.meanings:
        said: Counter[str] = Counter()
        for text in filter(None, (sheet.text(r, one.leaf.col) for r in rows)):
            side = side_of(text)
            if not side:
                break
            said[side] += 1
        else:
            if any(pair <= said.keys() for pair in _PAIRS) and min(said.values()) >= ENOUGH:
                return one
    return None


def apart(sheet: Sheet, table: RawTable) -> tuple[Meaning, ...]:
    """The columns, with the one that says what the rows hold ("K/Rp") as words, whatever its heading made of it."""
    column = measure_column(sheet, table)
    words = {id(column)} if column is not None and column.figure else set()
    return tuple(
        replace(m, name="keterangan", levels=(), period="", unit=None) if id(m) in words else m for m in table.meanings
    )


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
    name = _SAYS.get(side, {}).get(one.name, one.name)
    return one if name == one.name else replace(one, name=name, unit=_UNITS.get(name))


def side_of(text: str) -> str:
    """What a row says of its figures: "target", "realisasi", "capaian", "kinerja", "anggaran", "sebelum" ...; ""
    nothing."""
    if not 0 < len(words_of(text)) <= WORDS_MOST:
        return ""
    heading = vocabulary().heading(text)
    if heading.coverage < KNOWN:
        return ""
    said = {"pagu": "anggaran", "persen": "capaian"}
    sides = [side for s in heading.of("ukuran") if (side := said.get(s, s)) in _SAYS]
    sides += [t for t in heading.times if t in MOMENTS]
    sides += [s for s in heading.of("ranah") if s in _SAYS]
    return sides[0] if sides else ""
