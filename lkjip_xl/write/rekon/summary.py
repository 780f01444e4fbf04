"""Sheet "Ringkasan": the state of the folder on one printed page, with lights by counts and two charts.

Every figure is a formula over the other sheets, so it follows when a finding is settled or a pagu corrected.
"""

from decimal import Decimal
from typing import Any

from lkjip_xl.model import Level, Quantity, Verdict, a1
from lkjip_xl.relations import kinerja
from lkjip_xl.report.standing import conclusion
from lkjip_xl.result import Result
from lkjip_xl.write.formats import PERCENT, fits, write_exact, write_formula
from lkjip_xl.write.rekon import pagu as pagu_module
from lkjip_xl.write.rekon import serapan as serapan_module
from lkjip_xl.write.rekon.context import LAST, NAME, WIDTHS, Context, Group, findings_range, heads, section
from lkjip_xl.write.rekon.look import GREEN, GREEN_TEXT, LEVEL_FILL, LEVEL_TEXT, height_of, page, write_text
from lkjip_xl.write.rekon.serapan import serapan
from lkjip_xl.write.rekon.side_by_side import spent_slot, top_level, value_of
from lkjip_xl.write.rekon.status import write_status

MOST_BARS = 12
MILIAR = "[$-421]#,##0.0,,,"


def write_summary(context: Context, title: str) -> None:
    """Fill the sheet, which must have been added first so that it stands first."""
    sheet, look, result = context.sheet, context.look, context.result
    page(look, sheet, title, portrait=True, pages_high=1)
    for col, width in enumerate(WIDTHS):
        sheet.set_column(col, col, width)
    write_text(sheet, 0, 0, "REKONSILIASI ANGKA LKjIP", look("title"))
    write_text(sheet, 1, 0, title, look("subtitle", bold=True))
    read = (
        f"{len(result.formats) or len(result.folder.files)} berkas dibaca, {len(result.folder.documents)} tabel atau "
    )
    read += f"dokumen dikenali, {len(result.folder.unrecognised)} berkas atau lembar tidak dikenali."
    write_text(sheet, 2, 0, read, look("plain"))
    write_text(sheet, 3, 0, conclusion(result).sentence, look("plain", bold=True))
    for number, remark in enumerate(context.remarks):
        sheet.merge_range(4 + number, 0, 4 + number, LAST, "", look("text"))
        write_text(sheet, 4 + number, 0, remark, look("text"))
        sheet.set_row(4 + number, height_of([(remark, sum(WIDTHS))]))
    row = _lights(context, 4 + len(context.remarks))
    row = _budget(context, row + 1)
    row, programs = _programs(context, row + 1)
    row, indicators = _indicators(context, row + 1)
    row = _charts(context, row + 1, programs, indicators)
    write_status(context, row + 1)


def _lights(context: Context, row: int) -> int:
    """Three big counts in their colours, and what became of the rules."""
    sheet, look, result = context.sheet, context.look, context.result
    boxes = ((Level.GALAT, 0, 0, "angka yang keliru"), (Level.PERINGATAN, 1, 2, "perlu diperiksa"),
             (Level.CATATAN, 3, 5, "patut diketahui"))  # fmt: skip
    for level, first, last, words in boxes:
        count = sum(1 for f in result.findings if f.level is level)
        clear = count == 0 and level is not Level.CATATAN
        colours = {"bg_color": GREEN if clear else LEVEL_FILL[level],
                   "font_color": GREEN_TEXT if clear else LEVEL_TEXT[level]}  # fmt: skip
        number = look("center", font_size=24, bold=True, valign="vcenter", **colours)
        label = look("center", bold=True, valign="vcenter", **colours)
        if last > first:
            sheet.merge_range(row, first, row, last, "", number)
            sheet.merge_range(row + 1, first, row + 1, last, "", label)
        write_formula(
            sheet, row, first, f'COUNTIF({findings_range(context, "C")},"{level.value}")', Decimal(count), number
        )
        write_text(sheet, row + 1, first, f"{level.value.upper()}: {words}", label)
    by = {v: sum(1 for o in result.outcomes if o.verdict is v) for v in Verdict}
    text = (
        f"Aturan: {by[Verdict.PASSED]} lulus, {by[Verdict.FOUND]} ada temuan, {by[Verdict.NOT_RUN]} tidak dijalankan "
        "(lihat lembar Tidak diperiksa)"
    )
    sheet.merge_range(row, 6, row + 1, LAST, text, look("text", align="center", valign="vcenter"))
    sheet.set_row(row, 34)
    sheet.set_row(row + 1, 18)
    return row + 2


def _budget(context: Context, row: int) -> int:
    """The totals of each document, and realisasi."""
    sheet, look, comparison, places = context.sheet, context.look, context.comparison, context.pagu
    row = section(context, row, "Jumlah anggaran per dokumen")
    if not comparison.sides or places.sum_row is None:
        write_text(sheet, row, 0, "Tidak ada dokumen yang memuat pagu per program.", look("hint", text_wrap=False))
        return row + 1
    heads(context, row, ((0, 0, "Dokumen"), (1, 1, "Jumlah program\n(Rp)"), (2, 2, "Jumlah tertulis\n(Rp)"),
                          (3, 3, "Selisih\n(Rp)"), (4, LAST, "Sumber")))  # fmt: skip
    for side in comparison.sides:
        row += 1
        col = places.columns[side.kind]
        total, printed = places.sums[side.kind], value_of(side.printed_total())
        write_text(sheet, row, 0, side.title, look("text"))
        said = side.sources
        if places.unread[side.kind]:
            said += f". Belum memuat {'; '.join(places.unread[side.kind])}: angkanya kosong atau tidak terbaca."
        sheet.merge_range(row, 4, row, LAST, said, look("text", align="left", indent=1))
        sheet.set_row(row, height_of([(said, sum(WIDTHS[4:]))]))
        write_formula(sheet, row, 1, f"{pagu_module.NAME}!{a1(places.sum_row, col)}", total, look("money"))
        for offset, value, style in (
            (1, printed, "money"),
            (2, None if printed is None else total - printed, "difference"),
        ):
            if value is None or not fits(value):
                sheet.write_blank(row, 1 + offset, None, look("missing"))
            else:
                place = a1(places.sum_row + offset, col)
                write_formula(sheet, row, 1 + offset, f"{pagu_module.NAME}!{place}", value, look(style))
    return row + 1


def _programs(context: Context, row: int) -> tuple[int, tuple[int, int] | None]:
    """Pagu, realisasi and serapan of each program; returns the rows for the chart."""
    sheet, look, places = context.sheet, context.look, context.serapan
    row = section(context, row, "Pagu dan realisasi per program")
    if places.side is None or places.sum_row is None or places.pagu is None or places.spent is None:
        write_text(sheet, row, 0, "Tidak ada realisasi anggaran per program.", look("hint", text_wrap=False))
        return row + 1, None
    side = places.side
    tops = [n for n in context.comparison.nodes if side.kind in n.entries]
    tops = [n for n in tops if n.level == top_level(tops)][:MOST_BARS]
    heads(context, row, ((0, 0, "Program"), (1, 1, "Pagu\n(Rp)"), (2, 2, "Realisasi\n(Rp)"), (3, 3, "Sisa\n(Rp)"),
                          (4, 5, "Serapan (%)")))  # fmt: skip
    first = row + 1
    lines: list[tuple[str, int, Decimal | None, Decimal | None]] = [
        (n.name, places.rows[id(n)], value_of(side.cells(n)), value_of(side.cells(n, spent_slot(side)))) for n in tops
    ]
    for name, there, pagu, spent in [*lines, ("Jumlah", places.sum_row, places.pagu, places.spent)]:
        row += 1
        _program_line(context, row, name, there, pagu, spent)
    bars = {"type": "data_bar", "bar_color": "#9DC3E6", "bar_solid": True, "min_type": "num", "min_value": 0,
            "max_type": "num", "max_value": 100}  # fmt: skip
    sheet.conditional_format(first, 4, row, 4, bars)
    return row + 1, (first, row - 1) if lines else None


def _program_line(
    context: Context, row: int, name: str, there: int, pagu: Decimal | None, spent: Decimal | None
) -> None:
    sheet, look = context.sheet, context.look
    bold = {"bold": True} if name == "Jumlah" else {}
    write_text(sheet, row, 0, name, look("text", **bold))
    sheet.set_row(row, height_of([(name, WIDTHS[0])]))
    sheet.merge_range(row, 4, row, 5, "", look("percent", **bold))
    share = serapan(pagu, spent)
    left = pagu - spent if pagu is not None and spent is not None else None
    for col, source, value, style in ((1, 3, pagu, "money"), (2, 4, spent, "money"), (3, 5, left, "difference"),
                                      (4, 6, share, "percent")):  # fmt: skip
        if value is None or not fits(value):
            sheet.write_blank(row, col, None, look("missing"))
        else:
            place = a1(there, source)
            write_formula(sheet, row, col, f"{serapan_module.NAME}!{place}", value, look(style, **bold))


def _figure(context: Context, group: Group, field: str) -> Decimal | None:
    """What most tables say of a figure; else what the tool computed for a blank cell."""
    known = [(row, score) for row, score in group if field in row.figures and row.figures[field].known]
    if known:
        return kinerja.majority(known, field)[0].value
    blank = [row.figures[field] for row, _ in group if field in row.figures]
    return next((v for cell in blank if (v := _filled(context.result, cell)) is not None), None)


def _filled(result: Result, cell: Quantity) -> Decimal | None:
    value = next((f.value for f in result.fills if f.place == cell.place), None)
    return value if isinstance(value, Decimal) else None


def _indicators(context: Context, row: int) -> tuple[int, tuple[int, int] | None]:
    """Target, realisasi and capaian of each indikator; returns the rows for the chart."""
    sheet, look = context.sheet, context.look
    row = section(context, row, "Capaian per indikator")
    lines = []
    for group in context.groups:
        item = group[0][0].item
        figures = [_figure(context, group, f) for f in ("target", "realisasi", "capaian")]
        if item is not None and figures[2] is not None:
            lines.append((" ".join(item.name.split()), figures))
    if not lines:
        write_text(sheet, row, 0, "Tidak ada tabel pengukuran dengan capaian.", look("hint", text_wrap=False))
        return row + 1, None
    heads(context, row, ((0, 0, "Indikator"), (1, 1, "Target"), (2, 2, "Realisasi"), (3, 3, "Capaian (%)"),
                          (4, LAST, "Keterangan")))  # fmt: skip
    first = row + 1
    for name, figures in lines[:MOST_BARS]:
        row += 1
        write_text(sheet, row, 0, name, look("text"))
        sheet.set_row(row, height_of([(name, WIDTHS[0])]))
        for col, value in enumerate(figures, 1):
            if value is None or not fits(value):
                sheet.write_blank(row, col, None, look("missing"))
            else:
                write_exact(sheet, row, col, value, look("percent", num_format=PERCENT))
        words = look("text", align="left", indent=1)
        reached = figures[2] is not None and figures[2] >= 100
        formula = f'IF({a1(row, 3)}>=100,"mencapai target","belum mencapai target")'
        sheet.merge_range(row, 4, row, LAST, "", words)
        write_formula(sheet, row, 4, formula, "mencapai target" if reached else "belum mencapai target", words)
    if len(lines) > MOST_BARS:
        row += 1
        more = f"dan {len(lines) - MOST_BARS} indikator lain pada lampiran."
        write_text(sheet, row, 0, more, look("hint", text_wrap=False))
    return row + 1, (first, first + min(len(lines), MOST_BARS) - 1)


def _charts(context: Context, row: int, programs: tuple[int, int] | None, indicators: tuple[int, int] | None) -> int:
    """Two charts side by side over fifteen rows; none where there is nothing to draw."""
    if programs is None and indicators is None:
        return row
    if programs is not None:
        chart = context.book.add_chart({"type": "bar"})
        for col, name, colour in ((1, "Pagu", "#8FAADC"), (2, "Realisasi", "#1F3864")):
            chart.add_series({
                "name": name, "categories": [NAME, programs[0], 0, programs[1], 0],
                "values": [NAME, programs[0], col, programs[1], col], "fill": {"color": colour}, "gap": 60,
                "data_labels": {"value": True, "num_format": MILIAR, "font": {"size": 8}},
            })  # fmt: skip
        _finish(chart, "Pagu dan realisasi per program (miliar rupiah)", MILIAR, legend=True)
        context.sheet.insert_chart(row, 0, chart, {"x_offset": 2, "y_offset": 2, "object_position": 2})
    if indicators is not None:
        chart = context.book.add_chart({"type": "bar"})
        chart.add_series({
            "name": "Capaian (%)", "categories": [NAME, indicators[0], 0, indicators[1], 0],
            "values": [NAME, indicators[0], 3, indicators[1], 3], "fill": {"color": "#548235"}, "gap": 60,
            "data_labels": {"value": True, "num_format": PERCENT, "font": {"size": 8}},
        })  # fmt: skip
        _finish(chart, "Capaian per indikator (%)", "[$-421]0", legend=False)
        context.sheet.insert_chart(row, 3, chart, {"x_offset": 2, "y_offset": 2, "object_position": 2})
    for line in range(15):
        context.sheet.set_row(row + line, 16)
    return row + 15


def _finish(chart: Any, title: str, number_format: str, *, legend: bool) -> None:
    chart.set_title({"name": title, "name_font": {"size": 10, "bold": True}, "overlay": False})
    chart.set_y_axis({"reverse": True, "num_font": {"size": 8}})
    chart.set_x_axis({"num_format": number_format, "num_font": {"size": 8}, "min": 0,
                      "major_gridlines": {"visible": True, "line": {"color": "#D9D9D9"}}})  # fmt: skip
    chart.set_legend({"position": "bottom", "font": {"size": 8}} if legend else {"none": True})
    chart.set_size({"width": 540, "height": 310})
