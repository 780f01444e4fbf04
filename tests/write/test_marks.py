"""The note on a cell of a copy: the worst first, how it was filled last."""

from decimal import Decimal

from lkjip_xl.model import Fill, Finding, Level, Located, Place
from lkjip_xl.write.marks import marks_of

HERE = Place("DPA.xlsx", "DPA", 6, 2)


def found(code: str, level: Level, place: Place = HERE) -> Finding:
    return Finding(code, "x", level, f"Pesan {code}.", tuple(map(Located, dict.fromkeys((place, HERE)))))


def test_a_note_tells_the_worst_first_and_how_the_cell_was_filled_last() -> None:
    other = Place("DPA.xlsx", "DPA", 9, 2)
    findings = [
        found("LK201", Level.GALAT, other), found("LK502", Level.PERINGATAN), found("LK101", Level.GALAT),
    ]  # fmt: skip
    fill = Fill(HERE, "sisa", Decimal(5), "#,##0", "pagu - realisasi anggaran")
    mark = marks_of("DPA.xlsx", [fill], findings).sheets["DPA"][HERE.row, HERE.col]
    firsts = [paragraph.partition("\n")[0] for paragraph in mark.note]
    assert firsts == ["LK101 (galat)", "LK502 (peringatan)", "Ikut dalam LK201 (galat)", "Diisi oleh lkjip-xl"]
    assert mark.level is Level.GALAT
