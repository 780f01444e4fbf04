"""Where each figure of the lampiran comes from: the sheet "Sumber angka", or notes on the cells."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from lkjip_xl.model import Place, a1
from lkjip_xl.relations.formulas import FORMULA_WORDS, NEGATIVE
from lkjip_xl.write.formats import write_exact
from lkjip_xl.write.lampiran import metrics
from lkjip_xl.write.lampiran.content import Figure, Quotient, Total, Words
from lkjip_xl.write.lampiran.live import Formulas
from lkjip_xl.write.lampiran.plan import Plan, Spot
from lkjip_xl.write.lampiran.sheets import Workbook

TITLE = "Sumber angka"
HEADS = (
    "No",
    "Lembar",
    "Sel",
    "Uraian",
    "Nilai",
    "Asal",
    "Berkas",
    "Lembar asal",
    "Sel asal",
    "Tertulis di asal",
    "Rumus",
)
WIDTHS = (6, 24, 8, 52, 20, 30, 28, 20, 9, 22, 44)


@dataclass(frozen=True, slots=True)
class Origin:
    """One figure: where it is printed, what it is, and where it comes from (place, or formula in words)."""

    sheet: str
    cell: str
    what: str
    value: Decimal
    number_format: str
    place: Place | None
    written: str
    words: str
    formula: str


def origins(plans: Iterable[Plan], formulas: Formulas) -> list[Origin]:
    """Every figure of the sheets in order."""
    found = []
    for plan in plans:
        for (row, mark), at in sorted(plan.addresses.items(), key=lambda e: e[1]):
            spot = plan.spot(row, mark)
            if spot is None or spot.shown is None or isinstance(spot.shown.value, str):
                continue
            if isinstance(spot.content, Figure | Quotient | Total):
                found.append(_origin(plan, formulas, row, mark, at, spot))
    return found


def _origin(plan: Plan, formulas: Formulas, row: int, mark: str, at: tuple[int, int], spot: Spot) -> Origin:
    live = formulas.at(plan, *at)
    content = spot.content
    quantity = content.quantity if isinstance(content, Figure) else getattr(content, "source", None)
    rule = content.words if isinstance(content, Figure) else ""
    own = not rule and quantity is not None and not (isinstance(content, Total) and quantity.value != content.value)
    shown = spot.shown
    assert shown is not None
    value = shown.value if isinstance(shown.value, Decimal) else Decimal(0)
    return Origin(
        plan.name,
        a1(*at),
        what_of(plan, row, mark),
        value,
        shown.number_format or "General",
        quantity.place if quantity is not None and own else None,
        quantity.text if quantity is not None and own else "",
        "dihitung: " + words if (words := rule or (live.words if live is not None else "")) else "disalin dari sumber",
        "=" + live.formula if live is not None else "",
    )


_WORDS = {
    "pagu": "anggaran", "realisasi_rp": "realisasi anggaran", "target": "target", "realisasi": "realisasi",
    "capaian": "capaian", "serapan": "penyerapan anggaran", "efisiensi": "tingkat efisiensi",
    "persen_anggaran": "bagian dari anggaran", "laki": "laki-laki", "perempuan": "perempuan", "jumlah": "jumlah",
}  # fmt: skip
_NAMES = ("indikator", "sub_kegiatan.indikator", "sub_kegiatan", "kegiatan.indikator", "kegiatan", "program.indikator",
          "program", "uraian", "sasaran.indikator", "sasaran", "tujuan.indikator", "tujuan")  # fmt: skip


def what_of(plan: Plan, row: int, mark: str) -> str:
    """What a figure is: "target: Indeks Profesionalitas ..."."""
    stem, _, period = mark.partition("[")
    level, _, field = stem.rpartition(".")
    label = _WORDS.get(field, field) + (f" {period.rstrip(']')}" if period else "")
    label += {"lalu": " tahun lalu", "nasional": " nasional", "akhir": " akhir periode", "awal": " awal"}.get(level, "")
    if row < 0:
        return label
    cells = plan.data.rows[row].cells
    names = [f"{level}.indikator" if field == "target" else level, level] if level in cells else []
    for back in range(row, -1, -1):
        cells = plan.data.rows[back].cells
        found = next((c for n in (*names, *(() if names else _NAMES)) if isinstance(c := cells.get(n), Words)), None)
        if found is not None:
            return f"{label}: {found.text}"
        if not names and back < row - 60:
            break
    return f"{label}: {plan.data.rows[row].kind}"


def rule_notes(plans: Iterable[Plan]) -> dict[str, dict[str, str]]:
    """Notes that name the rule of each capaian that is no plain realisasi / target, per sheet and cell."""
    notes: dict[str, dict[str, str]] = {}
    for plan in plans:
        for (row, mark), at in plan.addresses.items():
            spot = plan.spot(row, mark)
            content = spot.content if spot is not None else None
            words = ""
            if isinstance(content, Quotient) and content.formula in NEGATIVE and content.value is not None:
                words = f"Makin rendah makin baik: {FORMULA_WORDS[content.formula]}"
            elif isinstance(content, Figure):
                words = content.words[:1].upper() + content.words[1:]
            if words:
                notes.setdefault(plan.name, {})[a1(*at)] = words
    return notes


def notes_of(found: Iterable[Origin]) -> Mapping[str, dict[str, str]]:
    """Notes per sheet and cell."""
    notes: dict[str, dict[str, str]] = {}
    for origin in found:
        text = f"Sumber: {origin.place}" if origin.place is not None else f"Sumber: {origin.words}"
        if origin.place is not None and origin.formula:
            text += f"\n{origin.words}"
        notes.setdefault(origin.sheet, {})[origin.cell] = text
    return notes


def write_sources(out: Workbook, found: list[Origin], back: str, paper: int) -> None:
    """The sheet "Sumber angka". back: relative path from the output's folder to the inputs, "" or "../"."""
    sheet = out.book.add_worksheet(TITLE)
    base: dict[str, Any] = {"font_name": "Arial", "font_size": 9, "valign": "top", "border": 1}
    text = out.book.add_format({**base, "text_wrap": True})
    middle = out.book.add_format({**base, "align": "center"})
    link = out.book.add_format({**base, "font_color": "#0563C1", "underline": 1})
    head = out.book.add_format({**base, "bold": True, "bg_color": "#D9E2F3", "text_wrap": True, "align": "center"})
    sheet.write_string(
        0, 0, "Sumber angka lampiran", out.book.add_format({"font_name": "Arial", "font_size": 12, "bold": True})
    )
    for col, (name, width) in enumerate(zip(HEADS, WIDTHS, strict=True)):
        sheet.set_column(col, col, width)
        sheet.write_string(2, col, name, head)
    formats: dict[str, Any] = {}
    for n, origin in enumerate(found):
        row = n + 3
        number = formats.setdefault(
            origin.number_format,
            out.book.add_format({**base, "num_format": origin.number_format, "align": "right", "indent": 1}),
        )
        written = (
            origin.sheet,
            "",
            origin.what,
            "",
            origin.words,
            *_file_words(origin),
            "",
            origin.written,
            origin.formula,
        )
        lines = (
            metrics.text_height(t, (w * 7 + 5) * 0.75, "Arial", 9) for t, w in zip(written, WIDTHS[1:], strict=True)
        )
        sheet.set_row(row, min(409, max(lines)))
        sheet.write_number(row, 0, n + 1, middle)
        sheet.write_string(row, 1, origin.sheet, text)
        inside = f"internal:'{origin.sheet.replace(chr(39), chr(39) * 2)}'!{origin.cell}"
        sheet.write_url(row, 2, inside, link, origin.cell)
        sheet.write_string(row, 3, origin.what, text)
        write_exact(sheet, row, 4, origin.value, number)
        sheet.write_string(row, 5, origin.words, text)
        _write_place(sheet, row, origin, back, text, link)
        sheet.write_string(row, 10, origin.formula, text)
    _finish(sheet, len(found), paper)


def _file_words(origin: Origin) -> tuple[str, str]:
    return (origin.place.file, origin.place.sheet) if origin.place is not None else ("", "")


def _write_place(sheet: Any, row: int, origin: Origin, back: str, text: Any, link: Any) -> None:
    place = origin.place
    if place is None:
        for col in range(6, 10):
            sheet.write_blank(row, col, None, text)
        return
    sheet.write_string(row, 6, place.file, text)
    sheet.write_string(row, 7, place.sheet, text)
    if place.a1 is not None and place.file.casefold().endswith((".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")):
        target = f"external:{back}{quote(place.file)}#'{place.sheet.replace(chr(39), chr(39) * 2)}'!{place.a1}"
        sheet.write_url(row, 8, target, link, place.a1)
    else:
        sheet.write_string(row, 8, place.a1 or "", text)
    sheet.write_string(row, 9, origin.written, text)


def _finish(sheet: Any, count: int, paper: int) -> None:
    sheet.autofilter(2, 0, count + 2, len(HEADS) - 1)
    sheet.freeze_panes(3, 0)
    sheet.set_landscape()
    sheet.set_paper(paper)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(2)
    sheet.set_footer('&L&"Arial,Regular"&8&A&R&"Arial,Regular"&8Halaman &P')
    sheet.set_start_page(1)
