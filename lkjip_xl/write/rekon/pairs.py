"""Sheet "Pasangan nama": which differently written names were taken for the same thing, and how surely."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from lkjip_xl.model import Level
from lkjip_xl.relations import kinerja
from lkjip_xl.relations.kinds import SURE
from lkjip_xl.relations.tree import kind_word
from lkjip_xl.write.formats import write_exact
from lkjip_xl.write.rekon.look import Look, height_of, page, write_text
from lkjip_xl.write.rekon.pagu import WORDS
from lkjip_xl.write.rekon.side_by_side import Comparison

NAME = "Pasangan nama"
HEAD = 4
COLUMNS = (("Tingkat", 13), ("Dokumen", 22), ("Nama", 52), ("Dokumen pasangan", 22), ("Nama pasangan", 52),
           ("Kemiripan (%)", 11), ("Cara", 11), ("Keterangan", 34))  # fmt: skip
Group = Sequence[tuple[kinerja.Row, float]]
Line = tuple[str, str, str, str, str, float, str]


def write_pairs(book: Any, look: Look, comparison: Comparison, groups: Sequence[Group], title: str) -> None:
    """Write the sheet, the least sure pairs first. Names that are written alike are left out."""
    sheet = book.add_worksheet(NAME)
    page(look, sheet, f"Pasangan nama - {title}", heading=HEAD)
    write_text(sheet, 0, 0, "NAMA YANG DIANGGAP SAMA", look("title"))
    write_text(sheet, 1, 0, title, look("subtitle"))
    hint = (
        "Bila pasangan ini keliru atau belum pasti, tetapkan di lkjip.toml, bagian [nama], sebagai sama atau berbeda."
    )
    write_text(sheet, 2, 0, hint, look("hint", text_wrap=False))
    for col, (heading, width) in enumerate(COLUMNS):
        sheet.set_column(col, col, width)
        write_text(sheet, HEAD, col, heading, look("head"))
    sheet.set_row(HEAD, 30)
    sheet.freeze_panes(HEAD + 1, 0)
    lines = sorted({*_programs(comparison), *_indicators(groups)}, key=lambda line: (line[5], line))
    if not lines:
        write_text(sheet, HEAD + 1, 0, "Semua nama ditulis sama di setiap dokumen.", look("hint", text_wrap=False))
    for row, line in enumerate(lines, HEAD + 1):
        _row(sheet, look, row, line)
    if lines:
        sheet.autofilter(HEAD, 0, HEAD + len(lines), len(COLUMNS) - 1)


def _row(sheet: Any, look: Look, row: int, line: Line) -> None:
    level, document, name, other, other_name, score, by = line
    for col, text in enumerate((level, document, name, other, other_name)):
        write_text(sheet, row, col, text, look("text"))
    percent = (Decimal(str(score)) * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    write_exact(sheet, row, 5, percent, look("count"))
    write_text(sheet, row, 6, by, look("center"))
    sure = score >= SURE
    style = look("text") if sure else look.level(Level.PERINGATAN, "text")
    write_text(sheet, row, 7, "pasti" if sure else "belum pasti: periksa", style)
    sheet.set_row(row, height_of([(name, 52), (other_name, 52), (document, 22), (other, 22)]))


def _flat(name: str) -> str:
    return " ".join(name.split())


def _programs(comparison: Comparison) -> Iterator[Line]:
    titles = {side.kind: side.title for side in comparison.sides}
    for node in comparison.all_nodes():
        for kind, pair in node.matches.items():
            left, right = _flat(pair.left.item.name), _flat(pair.right.item.name)
            if left != right:
                first = next(iter(node.entries))
                yield WORDS[node.level], titles[first], left, titles[kind], right, pair.score, pair.by


def _indicators(groups: Sequence[Group]) -> Iterator[Line]:
    for group in groups:
        head = group[0][0]
        for row, score in group[1:]:
            item, base = row.indikator, head.indikator
            if item is None or base is None or _flat(item.name) == _flat(base.name):
                continue
            yield "Indikator", _table(head), _flat(base.name), _table(row), _flat(item.name), score, "nama"


def _table(row: kinerja.Row) -> str:
    document = row.tree.document
    return f"{kind_word(document)} {document.number}".strip()
