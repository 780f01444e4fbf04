"""The table "Status per dokumen" of the summary: a line per document with the findings that blame it."""

from decimal import Decimal

from lkjip_xl.model import Document, Level, a1
from lkjip_xl.relations.tree import kind_word
from lkjip_xl.report.standing import counts, standing
from lkjip_xl.result import Result
from lkjip_xl.write.formats import write_formula
from lkjip_xl.write.rekon.context import LAST, WIDTHS, Context, findings_range, heads, section
from lkjip_xl.write.rekon.look import GREEN, GREEN_TEXT, LEVEL_FILL, LEVEL_TEXT, height_of, write_text

MOST_DOCUMENTS = 30  # more are told per file, so that the page stays readable
STATES = (("perlu diperbaiki", Level.GALAT), ("perlu diperiksa", Level.PERINGATAN), ("tidak ada masalah", None))


def write_status(context: Context, row: int) -> int:
    """A line per document with the findings that blame it; per file where there are very many."""
    sheet, look, result = context.sheet, context.look, context.result
    row = section(context, row, "Status per dokumen")
    heads(context, row, ((0, 0, "Dokumen"), (1, 2, "Berkas"), (3, 3, "Lembar"), (4, 4, "Baris"), (5, 5, "Galat"),
                          (6, 6, "Peringatan"), (7, 7, "Catatan"), (8, 8, "Status")))  # fmt: skip
    first = row + 1
    for name, file, sheet_name, count in _document_lines(result):
        row += 1
        write_text(sheet, row, 0, name, look("text"))
        sheet.merge_range(row, 1, row, 2, file, look("text"))
        write_text(sheet, row, 3, sheet_name or "(semua lembar)", look("text"))
        sheet.write_number(row, 4, count, look("center"))
        _counts(context, row, file, sheet_name)
        sheet.set_row(row, height_of([(name, WIDTHS[0]), (file, 38), (sheet_name, WIDTHS[3])]))
    for words, level in STATES:
        style = context.book.add_format({
            "bg_color": LEVEL_FILL[level] if level else GREEN, "font_color": LEVEL_TEXT[level] if level else GREEN_TEXT,
        })  # fmt: skip
        rule = {"type": "cell", "criteria": "==", "value": f'"{words}"', "format": style}
        sheet.conditional_format(first, 8, max(row, first), 8, rule)
    return _left_out(context, row + 1)


def _left_out(context: Context, row: int) -> int:
    """The documents that do not count, each with the reason."""
    sheet, look = context.sheet, context.look
    states = [(d, standing(d)) for d in context.result.folder.documents]
    left = [(d, s.reason or "") for d, s in states if not s.used]
    if not left:
        return row
    row = section(context, row + 1, "Dokumen yang tidak dipakai")
    heads(context, row, ((0, 0, "Dokumen"), (1, 2, "Berkas"), (3, 3, "Lembar"), (4, LAST, "Alasan")))
    for document, reason in left:
        row += 1
        write_text(sheet, row, 0, _called(document), look("text"))
        sheet.merge_range(row, 1, row, 2, document.file, look("text"))
        write_text(sheet, row, 3, document.sheet, look("text"))
        sheet.merge_range(row, 4, row, LAST, reason, look("text"))
        sheet.set_row(row, height_of([(document.file, 38), (document.sheet, WIDTHS[3]), (reason, sum(WIDTHS[4:]))]))
    return row + 1


def _document_lines(result: Result) -> list[tuple[str, str, str, int]]:
    documents = result.folder.documents
    if len(documents) <= MOST_DOCUMENTS:
        return [(_called(d), d.file, d.sheet, d.rows) for d in documents]
    files: dict[str, list[Document]] = {}
    for document in documents:
        files.setdefault(document.file, []).append(document)
    return [
        (", ".join(dict.fromkeys(kind_word(d) for d in found)), file, "", sum(d.rows for d in found))
        for file, found in files.items()
    ]


def _called(document: Document) -> str:
    name = kind_word(document)
    name = name[:1].upper() + name[1:]
    number = f" (Tabel {document.number})" if document.number else ""
    return name + number + ("" if counts(document) else ", tidak dipakai")


def _counts(context: Context, row: int, file: str, sheet_name: str) -> None:
    """How many findings blame this document first, and the state that follows. Compared as exact texts:
    COUNTIFS would take a sheet named 3.2.1 for a date."""
    sheet, look = context.sheet, context.look
    found: list[int] = []
    for col, level in ((5, Level.GALAT), (6, Level.PERINGATAN), (7, Level.CATATAN)):
        count = sum(
            1
            for f in context.result.findings
            if f.level is level and f.locations and f.locations[0].place.file == file
            and sheet_name in ("", f.locations[0].place.sheet)
        )  # fmt: skip
        found.append(count)
        terms = [f"--({findings_range(context, 'E')}={a1(row, 1)})"]
        if sheet_name:
            terms.append(f"--({findings_range(context, 'F')}={a1(row, 3)})")
        terms.append(f'--({findings_range(context, "C")}="{level.value}")')
        write_formula(sheet, row, col, f"SUMPRODUCT({','.join(terms)})", Decimal(count), look("center"))
    state = STATES[0 if found[0] else 1 if found[1] else 2][0]
    formula = f'IF({a1(row, 5)}>0,"{STATES[0][0]}",IF({a1(row, 6)}>0,"{STATES[1][0]}","{STATES[2][0]}"))'
    write_formula(sheet, row, 8, formula, state, look("center", bold=True))
