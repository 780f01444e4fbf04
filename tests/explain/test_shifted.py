"""Realisasi typed one column to the side, in the column of the sisa."""

from lkjip_xl.model import Explanation, Finding
from tests.explain.test_rows import look
from tests.relations.hand import Sheet, folder

ROWS = (("program", 95_400, 88_235), ("kegiatan", 61_150, 54_700), ("kegiatan", 34_250, 33_535))


def lra(*aside: int, real: dict[int, int] | None = None) -> Sheet:
    """A program of two kegiatan and their total; the rows named hold their realisasi in the column of the sisa."""
    sheet = Sheet("realisasi")
    top = None
    for n, (level, pagu, spent) in enumerate((*ROWS, ("total", 95_400, 88_235))):
        spent = (real or {}).get(n, spent)
        cells = {"pagu": pagu, "realisasi_rp": None, "sisa": spent} if n in aside else {
            "pagu": pagu, "realisasi_rp": spent, "sisa": pagu - spent}  # fmt: skip
        item = sheet.add(level, f"Baris {n}", parent=top if level == "kegiatan" else None, **cells)
        top = item if level == "program" else top
    return sheet


def first(sheet: Sheet) -> tuple[tuple[Finding, ...], list[Explanation]]:
    findings, found = look(folder(sheet))
    return findings, [e for e in found if e.rank == 1]


def moved(explanation: Explanation) -> dict[str | None, str]:
    return {r.place.a1: str(r.after) for r in explanation.repairs}


def test_some_rows_whose_sums_tell() -> None:
    findings, (only,) = first(lra(1, 2))
    assert moved(only) == {"D7": "54700", "E7": "6450", "D8": "33535", "E8": "715"}
    assert "2 baris terketik satu kolom ke samping" in only.reason
    (told,) = findings
    assert {"D7", "E7", "D8", "E8"} <= {at.place.a1 for at in told.locations}


def test_a_whole_column() -> None:
    findings, (only,) = first(lra(0, 1, 2, 3))
    assert len(only.repairs) == 8 and moved(only)["D9"] == "88235" and moved(only)["E9"] == "7165"
    assert [f.code for f in findings] == ["LK106"]


def test_what_was_spent_to_the_last_rupiah_moves_with_the_others() -> None:
    spent = {0: 88_950, 2: 34_250, 3: 88_950}
    _, (only,) = first(lra(1, 2, real=spent))
    assert moved(only) == {"D7": "54700", "E7": "6450", "D8": "34250", "E8": "0"}


def test_figures_that_make_no_sum_hold_are_not_moved() -> None:
    _, ways = first(lra(1, 2, real={1: 50_000, 2: 30_000, 0: 88_235}))
    assert all("satu kolom ke samping" not in e.reason for e in ways)


def test_nothing_spent_yet_is_no_mistake() -> None:
    sheet = Sheet("realisasi")
    for n in range(4):
        sheet.add("program", f"Program {n}", pagu=5_000 + n, realisasi_rp=None, sisa=5_000 + n)
    assert first(sheet)[1] == []
