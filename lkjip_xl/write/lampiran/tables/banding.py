"""Comparisons: with last year, with the end of the Renstra, with a national target or another agency."""

from lkjip_xl.model import Document, Quantity
from lkjip_xl.write.lampiran.content import Content, Key, Ref, Row, TableData, Words, present, words
from lkjip_xl.write.lampiran.context import Context, common_values, figure
from lkjip_xl.write.lampiran.tables import kinerja


def tahun_lalu(context: Context, name: str) -> list[TableData]:
    """Tabel 3.1.2: this year against the year before."""
    for document in _comparisons(context, "3.1.2"):
        last = kinerja.last_period(context, document)
        if last is not None:
            return [kinerja.table(context, document, "tahun-lalu", name, want=("capaian",), last=last)]
    return []


def akhir_renstra(context: Context, name: str) -> list[TableData]:
    """Tabel 3.1.3: against the end of the Renstra."""
    for document in _comparisons(context, "3.1.3"):
        if kinerja.final_period(document):
            return [final_table(context, document, name)]
    return []


def final_table(context: Context, document: Document, name: str) -> TableData:
    """Target of the end of the Renstra against realisasi: tingkat kemajuan."""
    found = kinerja.measures(document)
    rows = []
    for i, measure in enumerate(found):
        item = measure.item
        target = item.figure("target", "akhir")
        own = kinerja.own_period(context, document)
        realisasi = item.figure("realisasi", own) or item.figure("realisasi", "akhir")
        printed = item.figure("capaian", "akhir") or item.figure("capaian", own)
        cells = [*kinerja.heading_cells(measure), *_final(context, measure, i, target, realisasi, printed)]
        rows.append(Row("indikator", present(cells)))
    return TableData("akhir-renstra", name, tuple(rows), common_values(context, document), kinerja.spans_of(found))


def _final(
    context: Context,
    measure: kinerja.Measure,
    row: int,
    target: Quantity | None,
    realisasi: Quantity | None,
    printed: Quantity | None,
) -> list[tuple[str, Content | None]]:
    name = measure.item.name
    percent = kinerja.as_percent((target, realisasi), name)
    formula = context.polarity_formula(measure.item)
    kemajuan: Content | None = figure(printed, "%")
    if target is not None and realisasi is not None and _is_words(target, realisasi):
        kemajuan = context.judged(measure.item, target, realisasi, printed, None)
    elif formula is not None and target is not None and realisasi is not None:
        top, bottom = (Ref(row, "realisasi"), realisasi.value), (Ref(row, "target"), target.value)
        kemajuan = context.quotient(formula, top, bottom, printed)
    return [
        ("target", figure(target, "nilai", percent, Key("target", "akhir", name))),
        ("realisasi", figure(realisasi, "nilai", percent, Key("realisasi", "", name))),
        ("capaian", kemajuan),
    ]


def _is_words(*cells: Quantity) -> bool:
    return any(c.value is None and not c.empty for c in cells)


def nasional(context: Context, name: str) -> list[TableData]:
    """Tabel 3.1.4: against a national target or another agency."""
    for document in _comparisons(context, "3.1.4"):
        periods = kinerja.national_periods(context, document)
        if periods is not None:
            return [national_table(context, document, name, *periods)]
    return []


def _comparisons(context: Context, number: str) -> list[Document]:
    """Documents that may hold a comparison: the one with the table's own number first."""
    return sorted(context.of_kind(*kinerja.KINDS), key=lambda d: d.number.strip(". ") != number)


def national_table(context: Context, document: Document, name: str, period: str, own: str) -> TableData:
    """Our target and realisasi beside those of another agency or a standard."""
    rows = []
    for i, measure in enumerate(kinerja.measures(document, loose=True)):
        cells: list[tuple[str, Content | None]] = [("nomor", Words(str(i + 1))), *kinerja.heading_cells(measure)]
        cells += [("uraian", words(measure.item.name, measure.item.place))]
        cells += kinerja.period_cells(context, measure, i, "nasional.", period, want=())
        cells += kinerja.period_cells(context, measure, i, "", own, want=())
        rows.append(Row("indikator", present(cells)))
    values = common_values(context, document)
    ours, other = _owners(context, document, period, own)
    values |= present([("instansi", words(ours)), ("nasional", words(other))])
    alone = rows[0].cells.get("uraian") if len(rows) == 1 else None
    values["perihal"] = alone if alone is not None else Words("Kinerja dengan Target Nasional")
    return TableData("nasional", name, tuple(rows), values)


def _owners(context: Context, document: Document, period: str, own: str) -> tuple[str, str]:
    """The two headings over the pairs of columns ("BKN", "BKD Kota Blitar")."""

    def over(wanted: str) -> str:
        for table in document.tables:
            for column in table.columns:
                if column.period == wanted and column.name == "target":
                    parts = [p.strip() for p in column.heading.replace("\n", " ").split("/")]
                    return next((p for p in parts if p.casefold() == wanted), parts[-2] if len(parts) > 1 else "")
        return ""

    return over(own) or context.result.folder.opd or "", over(period) or "Nasional"
