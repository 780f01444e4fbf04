"""Tables whose rows come in pairs, TARGET and REALISASI: a column of words says what the figures of a row are."""

from lkjip_xl.recognise.meaning import Meaning
from lkjip_xl.recognise.rows import Row
from lkjip_xl.recognise.sheet import Sheet
from lkjip_xl.recognise.tables import RawTable
from lkjip_xl.recognise.words import words_of

PLANNED = frozenset({"target", "rencana", "anggaran", "pagu"})
DONE = frozenset({"realisasi", "real", "capaian"})
_AS_DONE = {"pagu": "realisasi_rp", "target": "realisasi"}
_AS_PLANNED = {done: planned for planned, done in _AS_DONE.items()}
ENOUGH = 2  # rows of each kind from which on a column counts as one of measures


def measure_column(sheet: Sheet, table: RawTable) -> Meaning | None:
    """The column of a table in which every row says that it is a target or a realisasi, both of them; or None."""
    rows = [r for r, kind in table.rows if kind in (Row.DATA, Row.TOTAL)]
    for one in table.meanings:
        if one.figure:
            continue
        said: list[str] = []
        for text in filter(None, (sheet.text(r, one.leaf.col) for r in rows)):
            said.append(_side(text))
            if not said[-1]:
                break
        if said.count("rencana") >= ENOUGH and said.count("realisasi") >= ENOUGH and "" not in said:
            return one
    return None


def measured_as(name: str, said: str) -> str:
    """The figure that a column holds in a row that says TARGET or REALISASI."""
    side = _side(said)
    return {"realisasi": _AS_DONE, "rencana": _AS_PLANNED}.get(side, {}).get(name, name)


def _side(text: str) -> str:
    words = words_of(text)
    if not words or len(words) > 3:
        return ""
    return "rencana" if words[0] in PLANNED else "realisasi" if words[0] in DONE else ""
