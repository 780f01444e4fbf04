"""Workbooks from the Markdown examples of the checks, so that they go through the real reader.

    ### Berkas: PK.xlsx          a file (optional: else one file "Contoh.xlsx")
    ### Tahun lalu, berkas: X    the same in a folder of last year, which lkjip.toml then names
    ### Pengaturan: lkjip.toml   the lines of the settings, down to the next ###
    ### Lembar: PK               a sheet
    PERJANJIAN KINERJA           a line of text: a row with the text in column A
    | No | Program |             a table row; the |---| line under the header is left out
    | 1 | ... |

Lines that are blank in the Markdown are no rows, so "PK!C5" counts the lines that can be read. Cells are
text as written; a whole number without separators becomes a true number, #REF! an error, =... a formula
("=C5+C6 (tersimpan 120)" with that stored value).
A line "Baris tersembunyi: 5, 6" hides rows of the sheet.
"""

import re
import zipfile
from pathlib import Path

from openpyxl import Workbook

LAST_YEAR = "tahun lalu"
_NUMBER = re.compile(r"-?(0|[1-9]\d{0,3}|[1-9]\d{4,10}000)$")
_STORED = re.compile(r"(=.+?)\s*\(tersimpan (-?\d+)\)$")
_ERROR = re.compile(r"#(REF|DIV/0|N/A|VALUE|NAME|NUM)[!?]?$")
_RULE = re.compile(r"\|[\s:|-]+\|$")


def write(markdown: str, folder: Path) -> None:
    """Write the workbooks that an example describes into a folder."""
    book, name, sheet, row = Workbook(), "Contoh.xlsx", None, 0
    started = False
    markdown = _settings(markdown, folder)
    for line in (raw.strip() for raw in markdown.strip().splitlines()):
        if line.startswith(("### Berkas:", "### Tahun lalu, berkas:")):
            if started:
                _save(book, folder / name)
            book, name, sheet, started = Workbook(), line.partition(":")[2].strip(), None, False
            if line.startswith("### Tahun lalu"):
                (folder / LAST_YEAR).mkdir(exist_ok=True)
                (folder / "lkjip.toml").write_text(f'tahun_lalu = "{LAST_YEAR}"\n', encoding="utf-8")
                name = f"{LAST_YEAR}/{name}"
        elif line.startswith("### Lembar:"):
            title = line.partition(":")[2].strip()
            sheet = book.create_sheet(title) if started else book.active
            assert sheet is not None
            sheet.title, row, started = title, 0, True
        elif line.startswith("Baris tersembunyi:"):
            assert sheet is not None
            for number in re.findall(r"\d+", line):
                sheet.row_dimensions[int(number)].hidden = True
        elif line and not _RULE.match(line):
            assert sheet is not None, "an example starts with ### Lembar:"
            row += 1
            for col, text in enumerate(_cells(line), start=1):
                _put(sheet.cell(row, col), text)
    _save(book, folder / name)


def _settings(markdown: str, folder: Path) -> str:
    """Writes the settings of an example; returns the rest of it."""
    found = re.search(r"### Pengaturan: lkjip\.toml\n(.*?)(?=### )", markdown, re.DOTALL)
    if found is None:
        return markdown
    (folder / "lkjip.toml").write_text(found[1], encoding="utf-8")
    return markdown.replace(found[0], "")


def _save(book: Workbook, path: Path) -> None:
    """Save; formulas with a stored value get it in the parts of the sheets, for openpyxl writes none."""
    stored: dict[str, dict[str, str]] = {}
    for number, sheet in enumerate(book.worksheets, start=1):
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and (found := _STORED.match(cell.value)):
                    cell.value = found[1]
                    stored.setdefault(f"xl/worksheets/sheet{number}.xml", {})[cell.coordinate] = found[2]
    book.save(path)
    if not stored:
        return
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    for name, values in stored.items():
        text = parts[name].decode("utf-8")
        for address, value in values.items():
            text = re.sub(rf'(<c r="{address}"[^>]*><f>[^<]*</f>)<v\s*(?:/>|></v>)', rf"\g<1><v>{value}</v>", text)
        parts[name] = text.encode("utf-8")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts.items():
            new.writestr(name, content)


def _cells(line: str) -> list[str]:
    if not line.startswith("|"):
        return [line]
    return [cell.strip() for cell in line.strip("|").split("|")]


def _put(cell, text: str) -> None:  # type: ignore[no-untyped-def]
    if not text:
        return
    if _NUMBER.match(text):
        cell.value = int(text)
    elif _ERROR.match(text):
        cell.value, cell.data_type = text, "e"
    else:
        cell.value = text
