"""Indicator tables: PK, pengukuran, comparisons, allocation, efficiency. One row per indicator."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from lkjip_xl.model import Document, Item, Quantity, Slot
from lkjip_xl.recognise.names import similarity
from lkjip_xl.relations import formulas
from lkjip_xl.relations.goals import apart, in_words
from lkjip_xl.write.lampiran.content import (
    STATIC,
    Category,
    Content,
    Figure,
    Key,
    Quotient,
    Ref,
    Row,
    Span,
    TableData,
    Total,
    Words,
    present,
    words,
)
from lkjip_xl.write.lampiran.context import Context, common_values, fields_of, figure, slots_of

LAST = "lalu"
BUDGET = ("program", "kegiatan", "sub_kegiatan")
# Documents that hold target and realisasi of indicators.
KINDS = (
    "pengukuran",
    "perbandingan",
    "kemajuan-renstra",
    "pembanding-nasional",
    "kinerja-anggaran",
    "efisiensi",
    "alokasi-sasaran",
)
_TIME = re.compile(r"(19|20)\d\d|awal|akhir|lalu|sd_|tw\d|b\d\d|sebelum|setelah")
MEASURES = ("target", "realisasi", "capaian", "pagu", "realisasi_rp", "serapan", "persen_anggaran", "efisiensi")


@dataclass(frozen=True, slots=True)
class Measure:
    """A row of an indicator table: the indicator's item, its sasaran (or tujuan), its tujuan."""

    item: Item
    sasaran: Item | None
    tujuan: Item | None


def measures(document: Document, loose: bool = False) -> list[Measure]:
    """The indicator rows of a document in order; where it names no indicators, the items with figures.

    loose: items of the budget's levels too (a table whose rows have no level of their own).
    """
    found = []
    for item in document.items:
        if item.level in ("total", "ringkasan", "lain", "rekening", "pegawai") or (item.level in BUDGET and not loose):
            continue
        has_figures = any(s.field in MEASURES for s in item.figures)
        below = any(c.level == "indikator" for c in document.children(item))
        if item.level != "indikator" and (not has_figures or below):
            continue
        line = [item, *document.ancestors(item)]
        if not loose and any(a.level in BUDGET for a in line):
            continue
        sasaran = next((a for a in line if a.level == "sasaran"), None)
        tujuan = next((a for a in line if a.level == "tujuan"), None)
        found.append(Measure(item, sasaran or tujuan, tujuan))
    return found


def heading_cells(measure: Measure) -> list[tuple[str, Content | None]]:
    """Tujuan, sasaran and indikator of a row."""
    item, sasaran, tujuan = measure.item, measure.sasaran, measure.tujuan
    name = item if item.level == "indikator" else None
    return [
        ("tujuan", words(tujuan.name, tujuan.place) if tujuan else None),
        ("sasaran", words(sasaran.name, sasaran.place) if sasaran else None),
        ("indikator", words(name.name, name.place) if name else None),
    ]


def spans_of(found: list[Measure], first: int = 0) -> tuple[Span, ...]:
    """Sasaran (and tujuan) that reach over the rows of their indicators."""
    spans: list[Span] = []
    for mark, owners in (("sasaran", [m.sasaran for m in found]), ("tujuan", [m.tujuan for m in found])):
        start = 0
        for i in range(1, len(found) + 1):
            if i == len(found) or owners[i] is None or owners[i] is not owners[start]:
                if i - start > 1:
                    spans.append(Span((mark,), first + start, first + i - 1, True))
                start = i
    return tuple(spans)


def as_percent(cells: Iterable[Quantity | None], name: str) -> bool | None:
    """How target and realisasi of a row are shown, both alike: as percentages where a cell says so, or where only
    the heading does and the indicator is a share ("TARGET (%)" also stands over an index of 80)."""
    known = [c for c in cells if c is not None and c.value is not None]
    if any("%" in c.text for c in known):
        return True if all(c.unit in ("%", None) for c in known) else None
    if any(c.unit == "%" for c in known):
        return is_share(name)
    return None


def is_share(name: str) -> bool:
    """True for an indicator that is a percentage by its name."""
    return name.casefold().lstrip().startswith(("persen", "prosen", "cakupan", "tingkat persen"))


def period_cells(
    context: Context,
    measure: Measure,
    row: int,
    prefix: str = "",
    period: str = "",
    want: tuple[str, ...] = MEASURES,
    beside: str | None = None,
) -> list[tuple[str, Content | None]]:
    """Figures of one indicator and period, with capaian, serapan and efisiensi as computed cells.

    beside: another period in the same row; its target and realisasi are shown alike.
    """
    item, name = measure.item, measure.item.name
    shown = prefix.rstrip(".") or ""
    got: dict[str, Quantity | None] = {f: item.figure(f, period) for f in MEASURES}
    value = {f: q.value if q is not None else None for f, q in got.items()}
    alike = [item.figure(f, p) for p in (period, beside) if p is not None for f in ("target", "realisasi")]
    percent = as_percent(alike, name)
    cells: list[tuple[str, Content | None]] = []

    def ref(field: str) -> Ref:
        return Ref(row, prefix + field)

    for field in ("target", "realisasi"):
        cells.append((prefix + field, figure(got[field], "nilai", percent, Key(field, shown, name))))
    for field in ("pagu", "realisasi_rp"):
        cells.append((prefix + field, figure(got[field], "rp", None, Key(field, shown, name))))
    capaian = _capaian(context, measure, got, ref, Key("capaian", shown, name))
    serapan: Content | None = figure(got["serapan"], "%", None, Key("serapan", shown, name))
    if got["pagu"] is not None and got["realisasi_rp"] is not None:
        tops, bottoms = (ref("realisasi_rp"), value["realisasi_rp"]), (ref("pagu"), value["pagu"])
        serapan = context.quotient("serapan", tops, bottoms, got["serapan"], Key("serapan", shown, name))
    cells += [(prefix + "capaian", capaian), (prefix + "serapan", serapan)]
    if "efisiensi" in want:
        cells.append((prefix + "efisiensi", _efisiensi(context, capaian, serapan, got["efisiensi"], ref)))
    if "predikat" in want and isinstance(capaian, Quotient | Figure):
        cells.append((prefix + "predikat", _predikat(context, capaian, ref("capaian"))))
    return cells


def _capaian(
    context: Context, measure: Measure, got: dict[str, Quantity | None], ref: Callable[[str], Ref], key: Key
) -> Content | None:
    target, realisasi = got["target"], got["realisasi"]
    if target is None or realisasi is None:
        return figure(got["capaian"], "%", None, key)
    if any(in_words(measure.item.name, q) for q in (target, realisasi)) or apart(target, realisasi):
        return context.judged(measure.item, target, realisasi, got["capaian"], key)
    formula = context.polarity_formula(measure.item)
    if formula is None and target.value is not None and target.value == realisasi.value:
        formula = "positif"  # met exactly: 100 either way
    related = got["capaian"] is not None and context.settled(got["capaian"]) is not None
    if formula is None and not related:
        printed = got["capaian"]
        unread = printed is not None and printed.formula and not printed.known  # a formula without its value
        return None if unread else figure(printed, "%", None, key)
    return context.quotient(
        formula or "positif", (ref("realisasi"), realisasi.value), (ref("target"), target.value), got["capaian"], key
    )


def value_of(content: Content | None) -> Decimal | None:
    """The figure in a cell, percentages 0-100."""
    if isinstance(content, Figure):
        return content.quantity.value
    return content.value if isinstance(content, Quotient | Total) else None


def _efisiensi(
    context: Context,
    capaian: Content | None,
    serapan: Content | None,
    source: Quantity | None,
    ref: Callable[[str], Ref],
) -> Content | None:
    if capaian is None or serapan is None:
        return figure(source)
    formula = context.result.settings.efficiency
    return context.quotient(formula, (ref("capaian"), value_of(capaian)), (ref("serapan"), value_of(serapan)), source)


def _predikat(context: Context, capaian: Content, of: Ref) -> Category:
    scale = formulas.scale_of(context.result.settings.scale, context.result.settings.scale_bands)
    bands = tuple((b.lower, b.word) for b in scale)
    return Category(of, bands, formulas.band(value_of(capaian), scale))


def table(
    context: Context,
    document: Document,
    kind: str,
    name: str,
    want: tuple[str, ...] = MEASURES,
    last: str | None = None,
    found: list[Measure] | None = None,
) -> TableData:
    """An indicator table made from one document. last: the period that holds last year's figures.

    found: the rows, where they are not simply those of the document.
    """
    totals = found is None
    found = measures(document) if found is None else found
    own = own_period(context, document)
    rows = []
    for i, measure in enumerate(found):
        figures = period_cells(context, measure, i, "", own, want, last)
        cells = [("nomor", Words(str(i + 1))), *heading_cells(measure), *figures]
        if last is not None:
            cells += period_cells(context, measure, i, "lalu.", last, ("capaian",), own)
        cells += [(k, words(t.text, t.place)) for k, t in measure.item.texts.items() if k != "predikat"]
        rows.append(Row("indikator", present(cells)))
    for item in document.items:
        if totals and item.level == "total" and any(s.field in MEASURES for s in item.figures):
            total = Measure(item, None, None)
            cells = [("uraian", words(item.name, item.place)), *period_cells(context, total, len(rows), "", own, want)]
            rows.append(Row("jumlah", present(cells)))
    values = common_values(context, document)
    if document.number:
        values["nomor_tabel"] = Words(document.number)
    return TableData(kind, name, tuple(rows), values, spans_of(found))


# --- which document a table is made from -------------------------------------------------------------------------


def numbered(documents: Iterable[Document], number: str) -> Document | None:
    """The document whose title carries this table number."""
    return next((d for d in documents if d.number.strip(". ") == number), None)


def own_period(context: Context, document: Document) -> str:
    """The period under which the year's own figures stand: none, or the year written out."""
    periods = {s.period for s in slots_of(document) if s.field in MEASURES}
    year = str(document.year or context.result.folder.year or "")
    return year if "" not in periods and year in periods else ""


def last_period(context: Context, document: Document) -> str | None:
    """The period of last year's figures in a document, or None."""
    year = document.year or context.result.folder.year
    periods = {s.period for s in slots_of(document) if s.field in ("target", "realisasi", "capaian")}
    return next((p for p in (LAST, str(year - 1) if year else "") if p and p in periods), None)


def final_period(document: Document) -> bool:
    """True when the document compares with the end of the Renstra."""
    return any(s.period == "akhir" and s.field == "target" for s in slots_of(document))


def national_periods(context: Context, document: Document) -> tuple[str, str] | None:
    """The periods of a standard or another agency, and of ours, in a document that compares the two; or None."""
    pairs = [s for s in slots_of(document) if s.field == "realisasi" and not _is_time(s.period)]
    names = list(dict.fromkeys(c.period for t in document.tables for c in t.columns if c.name == "realisasi"))
    periods = [n for n in names if any(s.period == n for s in pairs)] or sorted(s.period for s in pairs)
    if not periods:
        return None
    opd = document.opd or context.result.folder.opd or ""
    ours = max(names or [""], key=lambda n: 2.0 if _is_time(n) else similarity(n, opd))
    other = next((p for p in periods if p != ours), None)
    return (other, ours) if other is not None else None


def _is_time(period: str) -> bool:
    """True for the year's own figures and for points in time: not the name of another agency."""
    return not period or bool(_TIME.match(period))


def main_measurement(context: Context) -> Document | None:
    """The document of lampiran F: this year's target, realisasi and capaian, no comparison."""
    documents = [d for d in context.of_kind("pengukuran") if {"target", "realisasi"} <= fields_of(d)]
    year = [d for d in documents if Slot("realisasi") in slots_of(d)]
    plain = [
        d for d in year if not last_period(context, d) and not final_period(d) and not national_periods(context, d)
    ]

    def rank(document: Document) -> tuple[bool, bool, int]:
        summary = any(i.level == "ringkasan" and Slot("pagu") in i.figures for i in document.items)
        return (bool(document.number), not summary, -len(measures(document)))

    best = sorted(plain or year, key=rank)
    return best[0] if best else None


def total_row(parts: list[tuple[Ref, Decimal]], kind: str = "rp", key: Key | None = None) -> Total:
    """A sum over cells."""
    return Total(tuple(r for r, _ in parts), sum((v for _, v in parts), Decimal(0)), kind, None, key)


def static(mark: str) -> Ref:
    """Reference to a cell of a static row."""
    return Ref(STATIC, mark)
