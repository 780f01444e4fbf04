"""Money against performance: allocation per sasaran, kinerja and anggaran, efisiensi."""

from dataclasses import replace
from decimal import Decimal

from lkjip_xl.model import Document, Item, Quantity
from lkjip_xl.recognise.names import similarity
from lkjip_xl.write.lampiran.content import Content, Key, Ref, Row, Span, TableData, Words, present
from lkjip_xl.write.lampiran.context import Context, common_values, fields_of, figure
from lkjip_xl.write.lampiran.tables import kinerja, lain

_SURE = 0.85  # names of two documents that are taken for the same


def row_fields(document: Document) -> frozenset[str]:
    """The fields of the document's indicator rows (not of its summary lines)."""
    return frozenset(s.field for m in kinerja.measures(document) for s in m.item.figures)


def with_money(context: Context, document: Document, money: Document) -> tuple[list[kinerja.Measure], list[Span]]:
    """The indicator rows of a measurement with the amounts of another document, matched by indikator or sasaran.

    Amounts of a sasaran stand on the row of its first indicator and reach over all of them.
    """
    rows: list[kinerja.Measure] = []
    spans: list[Span] = []
    sources = [m.item for m in kinerja.measures(money)]
    found = kinerja.measures(document)
    for i, measure in enumerate(found):
        first = i == 0 or found[i - 1].sasaran is not measure.sasaran
        item = _similar(measure.item.name, [s for s in sources if s.level == "indikator"])
        if item is None and first and measure.sasaran is not None:
            item = _similar(measure.sasaran.name, [s for s in sources if s.level != "indikator"])
            end = i
            while end + 1 < len(found) and found[end + 1].sasaran is measure.sasaran:
                end += 1
            if item is not None and end > i:
                spans.append(Span(("pagu", "realisasi_rp", "serapan"), i, end))
        figures = {
            s: c for s, c in (item.figures.items() if item else ()) if s.field in ("pagu", "realisasi_rp", "serapan")
        }
        rows.append(replace(measure, item=replace(measure.item, figures={**measure.item.figures, **figures})))
    return rows, spans


def _similar(name: str, items: list[Item]) -> Item | None:
    scored = [(similarity(name, item.name), -n) for n, item in enumerate(items)]
    best = max(scored, default=(0.0, 0))
    return items[-best[1]] if best[0] >= _SURE else None


def alokasi(context: Context, name: str) -> list[TableData]:
    """Tabel 3.2.1: pagu per sasaran."""
    for document in _allocations(context):
        if "pagu" in row_fields(document):
            return [allocation_table(context, document, name)]
    return []


def _allocations(context: Context) -> list[Document]:
    """Documents with money per sasaran; the table numbers decide, then the columns."""
    return [d for d in context.of_kind(*kinerja.KINDS) if "pagu" in row_fields(d)]


def allocation_table(context: Context, document: Document, name: str) -> TableData:
    """Pagu per sasaran and its share of the sum of the table."""
    documents = _allocations(context)
    shares = [d for d in documents if "persen_anggaran" in fields_of(d)]
    document = kinerja.numbered(documents, "3.2.1") or (shares or [document])[0]
    found = kinerja.measures(document)
    rows: list[dict[str, Content]] = []
    total = Ref(len(found), "pagu")
    amounts = [lain.money(m.item, "pagu") for m in found]
    whole = [q.value for q in amounts if q is not None and q.value is not None]
    for i, (measure, pagu) in enumerate(zip(found, amounts, strict=True)):
        share: Content | None = None
        printed = measure.item.figure("persen_anggaran")
        if pagu is not None and pagu.value is not None and any(whole):
            share = _share(context, Ref(i, "pagu"), pagu.value, total, sum(whole[1:], whole[0]), printed)
        cells = [
            *kinerja.heading_cells(measure),
            ("pagu", figure(pagu, "rp", None, Key("pagu", "", measure.item.name))),
        ]
        rows.append(present([*cells, ("persen_anggaran", share)]))
    values = common_values(context, document)
    done = [Row("indikator", r) for r in rows]
    if whole:
        refs = [(Ref(i, "pagu"), q.value) for i, q in enumerate(amounts) if q is not None and q.value is not None]
        done.append(Row("jumlah", {"pagu": kinerja.total_row(refs, key=Key("jumlah.alokasi"))}))
        values |= _share_of_all(context, total, sum(whole[1:], whole[0]))
    return TableData("alokasi", name, tuple(done), values, kinerja.spans_of(found))


def _share(
    context: Context, own: Ref, amount: Decimal, total: Ref, whole: Decimal, printed: Quantity | None
) -> Content | None:
    """The share, live where the printed one is a share of this table (or blank); else as printed."""
    share = context.quotient("bagian", (own, amount), (total, whole), None)
    if printed is not None and printed.value is not None and share is not None and share.value is not None:
        if abs(printed.value - share.value) > 1:
            return figure(printed, "%")
        return replace(share, source=printed)
    return share


def _share_of_all(context: Context, total: Ref, whole: Decimal) -> dict[str, Content]:
    """The sentence under the table: share of the agency's whole budget."""
    pagu, _ = lain.folder_totals(context)
    if pagu is None or not pagu.value:
        return {}
    top, bottom = (total, whole), (Ref(-1, "jumlah.pagu"), pagu.value)
    return present(
        [
            ("jumlah.pagu", figure(pagu, "rp", None, Key("jumlah.pagu"))),
            ("jumlah.persen_anggaran", context.quotient("bagian", top, bottom, None)),
        ]
    )


def kinerja_anggaran(context: Context, name: str) -> list[TableData]:
    """Tabel 3.2.2: kinerja and anggaran side by side."""
    want = ("capaian", "serapan")
    documents = [d for d in _allocations(context) if {"target", "realisasi", "pagu"} <= row_fields(d)]
    best = kinerja.numbered(documents, "3.2.2") or next(iter(documents), None)
    if best is not None:
        return [kinerja.table(context, best, "kinerja-anggaran", name, want=want)]
    return _combined(context, "kinerja-anggaran", name, want)


def _combined(context: Context, kind: str, name: str, want: tuple[str, ...]) -> list[TableData]:
    """Kinerja from the measurement and anggaran from the allocation per sasaran, where no table holds both."""
    document = kinerja.main_measurement(context)
    money = next((d for d in _allocations(context) if {"pagu", "realisasi_rp"} <= row_fields(d)), None)
    if document is None or money is None:
        return []
    found, spans = with_money(context, document, money)
    if not any(lain.money(m.item, "pagu") for m in found):
        return []
    base = kinerja.table(context, document, kind, name, want, found=found)
    rows = list(base.rows)
    for span in spans:  # each indicator of a sasaran against the serapan of the sasaran
        serapan = rows[span.first].cells.get("serapan")
        for i in range(span.first + 1, span.last + 1) if "efisiensi" in want else ():
            capaian = rows[i].cells.get("capaian")
            ratio = context.quotient(
                context.result.settings.efficiency,
                (Ref(i, "capaian"), kinerja.value_of(capaian)),
                (Ref(span.first, "serapan"), kinerja.value_of(serapan)),
                None,
            )
            rows[i] = Row("indikator", {**rows[i].cells, **present([("efisiensi", ratio)])})
    return [replace(base, rows=tuple(rows), spans=(*base.spans, *spans))]


def efisiensi(context: Context, name: str) -> list[TableData]:
    """Tabel 3.13: efisiensi per sasaran."""
    want = ("capaian", "serapan", "efisiensi")
    documents = context.of_kind(*kinerja.KINDS)
    with_ratio = [d for d in documents if "efisiensi" in row_fields(d)]
    whole = [d for d in documents if {"target", "realisasi", "pagu", "realisasi_rp"} <= row_fields(d)]
    best = kinerja.numbered(with_ratio, "3.13") or next(iter(with_ratio or whole), None)
    if best is not None:
        found = [kinerja.table(context, best, "efisiensi", name, want=want)]
    else:
        found = _combined(context, "efisiensi", name, want)
    return [replace(t, values=dict(t.values) | _formula_words(context)) for t in found]


def _formula_words(context: Context) -> dict[str, Content]:
    from lkjip_xl.relations.formulas import FORMULA_WORDS

    return {"rumus_efisiensi": Words(FORMULA_WORDS[context.result.settings.efficiency])}
