"""Sheet "Penetapan": which way each indikator was taken to be better, who says so, and its capaian both ways."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from lkjip_xl.model import Form, Level
from lkjip_xl.relations.directions import BOUND, COLUMN, FIGURES, LAST, NOTHING, SETTING, WORDS, Direction
from lkjip_xl.relations.formulas import FORMULA_WORDS
from lkjip_xl.relations.penetapan import SECTION, Penetapan, penetapan
from lkjip_xl.relations.rounding import Rounding, observed
from lkjip_xl.relations.tree import kind_word
from lkjip_xl.result import Result
from lkjip_xl.write.rekon.look import Look, height_of, page, write_figure, write_text

NAME = "Penetapan"
HEAD = 4
COLUMNS = (("No", 5), ("Indikator", 48), ("Dokumen", 20), ("Target", 13), ("Realisasi", 13), ("Arah yang dipakai", 16),
           ("Ditetapkan oleh", 34), ("Capaian bila makin tinggi makin baik (%)", 13),
           ("Capaian bila makin rendah makin baik (%)", 13), ("Capaian yang dipakai (%)", 13),
           ("Rumus capaian yang dipakai", 44))  # fmt: skip
UP, DOWN, OPEN = "makin tinggi makin baik", "makin rendah makin baik", "belum ditetapkan"
_SOURCES: Mapping[str, str] = {
    SETTING: "lkjip.toml",
    COLUMN: 'kolom arah: "{word}"',
    BOUND: 'batas dalam target: "{word}"',
    LAST: "tahun lalu",
    FIGURES: "capaian yang tertulis ({word})",
    WORDS: 'kata dalam namanya: "{word}"',
    NOTHING: "tidak ada petunjuk",
}


def write_penetapan(book: Any, look: Look, result: Result, title: str) -> None:
    """Write the sheet: what is open first, then the indikator that are measured, then the others."""
    sheet = book.add_worksheet(NAME)
    page(look, sheet, f"Penetapan - {title}", heading=HEAD)
    write_text(sheet, 0, 0, "ARAH INDIKATOR DAN RUMUS CAPAIANNYA", look("title"))
    write_text(sheet, 1, 0, title, look("subtitle"))
    hint = (
        f"Yang belum atau keliru ditetapkan: tulis di lkjip.toml, di bawah baris [{SECTION}], misalnya "
        '"Nama Indikator" = "negatif", lalu jalankan lagi.'
    )
    write_text(sheet, 2, 0, hint, look("hint", text_wrap=False))
    for col, (heading, width) in enumerate(COLUMNS):
        sheet.set_column(col, col, width)
        write_text(sheet, HEAD, col, heading, look("head"))
    sheet.set_row(HEAD, 58)
    sheet.freeze_panes(HEAD + 1, 2)
    rows = sorted(penetapan(result.folder.used, result.known_directions(), result.settings), key=lambda r: not r.open)
    if not rows:
        write_text(sheet, HEAD + 1, 0, "Tidak ada indikator di folder ini.", look("hint", text_wrap=False))
        return
    rounding = observed(result.relations, result.settings)
    for number, row in enumerate(rows, 1):
        _row(sheet, look, HEAD + number, number, row, rounding, result.settings.cap)
    sheet.autofilter(HEAD, 0, HEAD + len(rows), len(COLUMNS) - 1)


def _row(sheet: Any, look: Look, at: int, number: int, row: Penetapan, rounding: Rounding, cap: Decimal | None) -> None:
    style = look.level(Level.PERINGATAN, "text") if row.open else look("text")
    said = source_words(row.direction)
    texts = {1: row.name, 2: kind_word(row.document), 3: _goal(row, "target"), 4: _goal(row, "realisasi")}
    texts |= {5: direction_words(row.direction), 6: said, 10: rule_words(row)}
    write_text(sheet, at, 0, str(number), look("center"))
    for col, text in texts.items():
        write_text(sheet, at, col, text, style if col == 5 else look("text"))
    taken = row.taken if row.taken is None or cap is None else min(row.taken, cap)
    for col, value in ((7, row.up), (8, row.down), (9, taken)):
        shown: Decimal | None = None if value is None else rounding.apply(value, "kinerja")
        write_figure(sheet, at, col, shown, "%", look)
    widths = [width for _, width in COLUMNS]
    sheet.set_row(at, height_of([(text, widths[col]) for col, text in texts.items()]))


def _goal(row: Penetapan, name: str) -> str:
    """The target or realisasi as written, of the row that the capaian are computed from, else of the item."""
    rows = row.measured[:1] or (row.judged[:1] if row.judged else ())
    cells: Sequence[Any] = [getattr(m, name) for m in rows] or [
        c for s, found in sorted(row.item.figures.items()) if s.field == name and s.period == "" for c in found
    ]
    return cells[0].text.strip() if cells else ""


def rule_words(row: Penetapan) -> str:
    """The rule of its capaian, or why there is none."""
    if row.judged is not None and not row.measured:
        return row.judged[1].how
    if not row.measured and any(
        c.form is Form.TEXT for s, f in row.item.figures.items() if s.field == "target" for c in f
    ):
        return ""  # a target in words that nothing has been set against yet
    return FORMULA_WORDS[row.formula] if row.formula is not None else "dikosongkan sampai arahnya ditetapkan"


def direction_words(one: Direction) -> str:
    """The direction taken, in words."""
    return OPEN if one.polarity is None else DOWN if one.polarity == "negatif" else UP


def source_words(one: Direction) -> str:
    """Who says so, in words."""
    if one.contradicted:
        return "kolom arah di beberapa dokumen berlawanan"
    return _SOURCES[one.source].format(word=one.word)
