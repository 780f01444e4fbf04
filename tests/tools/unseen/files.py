"""Writes a grid as a file of the kind its name says: .xlsx, .xls (BIFF), .ods, .html, .csv."""

from html import escape
from pathlib import Path
from typing import Any

from lkjip_xl.read.grid import Box, Grid


def write(grid: Grid, path: Path) -> None:
    """The grid as a file; merges are kept where the format has them, percentages keep their number format."""
    writers = {".xlsx": _xlsx, ".xls": _xls, ".ods": _ods, ".html": _html, ".csv": _csv}
    writers[path.suffix](grid, path)


def _xlsx(grid: Grid, path: Path) -> None:
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    sheet = book.active
    sheet.title = grid.name
    for r, row in enumerate(grid.rows):
        for c, value in enumerate(row):
            if value is not None:
                cell = sheet.cell(r + 1, c + 1, value)
                cell.number_format = grid.formats.get((r, c), "General")
                cell.font = Font(bold=(r, c) in grid.bold)
    for top, left, bottom, right in grid.merges:
        sheet.merge_cells(start_row=top + 1, start_column=left + 1, end_row=bottom + 1, end_column=right + 1)
    for row in grid.hidden_rows:
        sheet.row_dimensions[row + 1].hidden = True
    book.save(path)


def _xls(grid: Grid, path: Path) -> None:
    import xlwt

    book = xlwt.Workbook()
    sheet = book.add_sheet(grid.name, cell_overwrite_ok=True)
    for r, row in enumerate(grid.rows):
        for c, value in enumerate(row):
            if value is not None:
                style = xlwt.easyxf(num_format_str=grid.formats.get((r, c), "General"))
                sheet.write(r, c, value, style)
    for top, left, bottom, right in grid.merges:
        sheet.merge(top, bottom, left, right)
    book.save(str(path))


def _ods(grid: Grid, path: Path) -> None:
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import CoveredTableCell, Table, TableCell, TableRow
    from odf.text import P

    heads = {(b[0], b[1]): b for b in grid.merges}
    covered = _covered(grid.merges)
    book = OpenDocumentSpreadsheet()
    table = Table(name=grid.name)
    for r, row in enumerate(grid.rows):
        line = TableRow()
        for c, value in enumerate(row):
            if (r, c) in covered:
                line.addElement(CoveredTableCell())
                continue
            more: dict[str, Any] = {}
            if (r, c) in heads:
                top, left, bottom, right = heads[r, c]
                more = {"numberrowsspanned": bottom - top + 1, "numbercolumnsspanned": right - left + 1}
            if isinstance(value, (int, float)):
                more |= {"valuetype": "float", "value": str(value)}
            elif value is not None:
                more |= {"valuetype": "string"}
            cell = TableCell(**more)
            if value is not None:
                cell.addElement(P(text=str(value)))
            line.addElement(cell)
        table.addElement(line)
    book.spreadsheet.addElement(table)
    book.save(str(path))


def _html(grid: Grid, path: Path) -> None:
    heads = {(b[0], b[1]): b for b in grid.merges}
    covered = _covered(grid.merges)
    lines = ["<html><body><table border=1>"]
    for r, row in enumerate(grid.rows):
        cells = []
        for c, value in enumerate(row):
            if (r, c) not in covered:
                top, left, bottom, right = heads.get((r, c), (r, c, r, c))
                span = f" rowspan={bottom - top + 1} colspan={right - left + 1}" if (r, c) in heads else ""
                cells.append(f"<td{span}>{escape(str(value)) if value is not None else ''}</td>")
        lines.append(f"<tr>{''.join(cells)}</tr>")
    path.write_text("\n".join([*lines, "</table></body></html>"]), "utf-8")


def _csv(grid: Grid, path: Path) -> None:
    def quoted(value: object) -> str:
        text = "" if value is None else str(value)
        return '"' + text.replace('"', '""') + '"' if ";" in text or '"' in text else text

    path.write_text("\n".join(";".join(quoted(v) for v in row) for row in grid.rows), "utf-8-sig")


def _covered(merges: tuple[Box, ...]) -> set[tuple[int, int]]:
    return {
        (r, c) for t, x, b, y in merges for r in range(t, b + 1) for c in range(x, y + 1) if (r, c) != (t, x)
    }  # fmt: skip
