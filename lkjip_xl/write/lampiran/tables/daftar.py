"""The list of sheets: for each kind of template sheet, the tables that the folder gives, or why there is none."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from lkjip_xl.model import Document, Item, Quantity
from lkjip_xl.write.lampiran.content import Content, Key, Ref, Row, Span, TableData, Words
from lkjip_xl.write.lampiran.context import Context, common_values, fields_of, figure, present, slots_of, words
from lkjip_xl.write.lampiran.tables import kinerja, lain, pohon

Builder = Callable[[Context, str], list[TableData]]


def _pk(kind: str, jenis: str) -> Builder:
    def build(context: Context, name: str) -> list[TableData]:
        documents = [d for d in context.of_kind(jenis) if kinerja.measures(d) or list(d.of_level("program"))]
        return [pk_table(context, d, kind, name) for d in documents]

    return build


def pk_table(context: Context, document: Document, kind: str, name: str) -> TableData:
    """Sasaran, indikator and target; then programs (or kegiatan, by the official's level) with anggaran."""
    base = kinerja.table(context, document, kind, name, want=("target",))
    indicators = [
        Row("indikator", _renumber(r, base.rows, i)) for i, r in enumerate(base.rows) if r.kind == "indikator"
    ]
    level = next((v for v in ("program", "kegiatan", "sub_kegiatan") if list(document.of_level(v))), "program")
    items = list(document.of_level(level))
    rows = [Row("program", _program(item, n)) for n, item in enumerate(items)]
    values = dict(base.values) | {"tingkat": Words(level.replace("_", " ").upper())}
    total = next((i for i in document.items if i.level == "total" and i.figure("pagu") is not None), None)
    if total is not None:
        rows.append(_pk_total(items, total, len(indicators)))
    return replace(base, rows=(*indicators, *rows), values=values, spans=_with_numbers(base))


def _renumber(row: Row, rows: tuple[Row, ...], index: int) -> dict[str, Content]:
    """Sasaran are numbered, not indicators."""
    cells = {k: c for k, c in row.cells.items() if k in ("sasaran", "indikator", "target", "satuan", "keterangan")}
    places = [_place(r) for r in rows[: index + 1] if r.kind == "indikator"]
    number = 1 + sum(1 for a, b in zip(places, places[1:], strict=False) if a != b or a is None)
    return {"nomor": Words(str(number)), **cells}


def _place(row: Row) -> object:
    sasaran = row.cells.get("sasaran")
    return sasaran.place if isinstance(sasaran, Words) else None


def _with_numbers(base: TableData) -> tuple[Span, ...]:
    return tuple(replace(s, marks=("nomor", *s.marks)) if s.marks == ("sasaran",) else s for s in base.spans)


def _program(item: Item, number: int) -> dict[str, Content]:
    cells: list[tuple[str, Content | None]] = [
        ("nomor", Words(str(number + 1))),
        ("program", words(item.name, item.place)),
        ("kode", words(item.code_text, item.code_place)),
        ("pagu", figure(lain.money(item, "pagu"), "rp")),
    ]
    cells += [(k, words(t.text, t.place)) for k, t in item.texts.items()]
    return present(cells)


def _pk_total(items: list[Item], total: Item, first: int) -> Row:
    written = total.figure("pagu")
    parts = [q.value for i in items if (q := lain.money(i, "pagu")) is not None]
    known = [v for v in parts if v is not None]
    cell: Content | None = figure(written, "rp")
    if known and len(known) == len(parts) and written is not None and written.value == sum(known[1:], known[0]):
        refs = [(Ref(first + n, "pagu"), v) for n, v in enumerate(known)]
        cell = replace(kinerja.total_row(refs), source=written)
    return Row("jumlah", present([("uraian", words(total.name, total.place)), ("pagu", cell)]))


def _pengukuran(context: Context, name: str) -> list[TableData]:
    document = kinerja.main_measurement(context)
    if document is None:
        return []
    base = kinerja.table(context, document, "pengukuran", name, want=("capaian", "predikat"))
    return [replace(base, values=dict(base.values) | lain.summary_values(context, document))]


def _capaian(context: Context, name: str) -> list[TableData]:
    document = kinerja.numbered(context.of_kind(*kinerja.KINDS), "3.1.1") or kinerja.main_measurement(context)
    if document is None:
        return []
    return [kinerja.table(context, document, "capaian", name, want=("capaian", "predikat"))]


def _tahun_lalu(context: Context, name: str) -> list[TableData]:
    for document in _comparisons(context, "3.1.2"):
        last = kinerja.last_period(context, document)
        if last is not None:
            return [kinerja.table(context, document, "tahun-lalu", name, want=("capaian",), last=last)]
    return []


def _akhir_renstra(context: Context, name: str) -> list[TableData]:
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
    if formula is not None and target is not None and realisasi is not None and not _is_words(target, realisasi):
        top, bottom = (Ref(row, "realisasi"), realisasi.value), (Ref(row, "target"), target.value)
        kemajuan = context.quotient(formula, top, bottom, printed)
    return [
        ("target", figure(target, "nilai", percent, Key("target", "akhir", name))),
        ("realisasi", figure(realisasi, "nilai", percent, Key("realisasi", "", name))),
        ("capaian", kemajuan),
    ]


def _is_words(*cells: Quantity) -> bool:
    return any(c.value is None and not c.empty for c in cells)


def _nasional(context: Context, name: str) -> list[TableData]:
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


def _alokasi(context: Context, name: str) -> list[TableData]:
    for document in _allocations(context):
        if "pagu" in kinerja.row_fields(document):
            return [allocation_table(context, document, name)]
    return []


def _allocations(context: Context) -> list[Document]:
    """Documents with money per sasaran; the table numbers decide, then the columns."""
    return [d for d in context.of_kind(*kinerja.KINDS) if "pagu" in kinerja.row_fields(d)]


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


def _kinerja_anggaran(context: Context, name: str) -> list[TableData]:
    want = ("capaian", "serapan")
    documents = [d for d in _allocations(context) if {"target", "realisasi", "pagu"} <= kinerja.row_fields(d)]
    best = kinerja.numbered(documents, "3.2.2") or next(iter(documents), None)
    if best is not None:
        return [kinerja.table(context, best, "kinerja-anggaran", name, want=want)]
    return _combined(context, "kinerja-anggaran", name, want)


def _combined(context: Context, kind: str, name: str, want: tuple[str, ...]) -> list[TableData]:
    """Kinerja from the measurement and anggaran from the allocation per sasaran, where no table holds both."""
    document = kinerja.main_measurement(context)
    money = next((d for d in _allocations(context) if {"pagu", "realisasi_rp"} <= kinerja.row_fields(d)), None)
    if document is None or money is None:
        return []
    found, spans = kinerja.with_money(context, document, money)
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


def _efisiensi(context: Context, name: str) -> list[TableData]:
    want = ("capaian", "serapan", "efisiensi")
    documents = context.of_kind(*kinerja.KINDS)
    with_ratio = [d for d in documents if "efisiensi" in kinerja.row_fields(d)]
    whole = [d for d in documents if {"target", "realisasi", "pagu", "realisasi_rp"} <= kinerja.row_fields(d)]
    best = kinerja.numbered(with_ratio, "3.13") or next(iter(with_ratio or whole), None)
    if best is not None:
        found = [kinerja.table(context, best, "efisiensi", name, want=want)]
    else:
        found = _combined(context, "efisiensi", name, want)
    return [replace(t, values=dict(t.values) | _formula_words(context)) for t in found]


def _formula_words(context: Context) -> dict[str, Content]:
    from lkjip_xl.relations.formulas import FORMULA_WORDS

    return {"rumus_efisiensi": Words(FORMULA_WORDS[context.result.settings.efficiency])}


def _tujuan_sasaran(context: Context, name: str) -> list[TableData]:
    """Tabel 2.1.1: from a table of its own, else from the Matrik of the Renstra."""
    documents = context.of_kind("renstra", "tujuan-sasaran", "iku", "pengukuran")
    found = [d for d in documents if any("formulasi" in i.texts for i in d.items)]
    best = kinerja.numbered(found, "2.1.1") or next(iter(found), None)
    return [goal_table(context, best, name)] if best is not None else []


def goal_table(context: Context, document: Document, name: str) -> TableData:
    """Tujuan, sasaran, indikator, formulasi and the year's target."""
    year = str(context.result.settings.tahun or context.result.folder.year or document.year or "")
    found = [m for m in kinerja.measures(document) if m.sasaran is not None and m.sasaran.level == "sasaran"]
    rows = []
    for measure in found:
        item = measure.item
        formula = item.texts.get("formulasi")
        target = item.figure("target") or item.figure("target", year) or item.figure("target", "akhir")
        percent = True if target is not None and target.unit in (None, "%") and kinerja.is_share(item.name) else None
        cells = [
            *kinerja.heading_cells(measure),
            ("formulasi", words(formula.text, formula.place) if formula else None),
        ]
        rows.append(Row("indikator", present([*cells, ("target", figure(target, "nilai", percent))])))
    return TableData("tujuan-sasaran", name, tuple(rows), common_values(context, document), kinerja.spans_of(found))


def _rkt(context: Context, name: str) -> list[TableData]:
    return [pohon.rkt(context, d, name) for d in context.of_kind("rkt")]


def _is_matrik(document: Document) -> bool:
    """A Matrik has targets per year and no money."""
    return not any(s.field in ("pagu", "realisasi_rp") for s in slots_of(document)) or "matrik" in document.layout


def _matrik(context: Context, name: str) -> list[TableData]:
    return [pohon.matrik(context, d, name) for d in context.of_kind("renstra") if _is_matrik(d)]


def _renstra(context: Context, name: str) -> list[TableData]:
    documents = [d for d in context.of_kind("renstra") if not _is_matrik(d)]
    return [pohon.renstra(context, d, f"B. Tabel {d.number}" if d.number else name) for d in documents]


def _pegawai(what: str) -> Builder:
    """Which of the staff tables: told by the table number, else by the words of its heading and rows."""
    order = ("jabatan", "pendidikan", "golongan", "pejabat")
    numbers = dict(zip(order, ("1.1", "1.2", "1.3", "1.4"), strict=True))

    def build(context: Context, name: str) -> list[TableData]:
        for document in context.of_kind("pegawai"):
            number = document.number.strip(". ")
            sort = next((k for k, v in numbers.items() if v == number), None) or staff_kind(document)
            if sort == what:
                return [lain.pegawai(context, document, name)]
        return []

    return build


def staff_kind(document: Document) -> str:
    """jabatan, pendidikan, golongan or pejabat: from title, headings and rows."""
    headings = " ".join(c.heading for t in document.tables for c in t.columns)
    words_ = f"{document.title} {headings} {' '.join(i.name for i in document.items)}".casefold()
    if any(w in words_ for w in ("golongan", "pangkat")):
        return "golongan"
    if any(w in words_ for w in ("pendidikan", "slta", "s.1", "s1", "diploma")):
        return "pendidikan"
    return "pejabat" if "pejabat" in words_ else "jabatan"


def _anggaran(context: Context, name: str) -> list[TableData]:
    document = lain.budget_document(context)
    return [lain.belanja(context, document, name)] if document is not None else []


BUILDERS: dict[str, Builder] = {
    "matrik": _matrik,
    "renstra": _renstra,
    "pk": _pk("pk", "pk"),
    "perubahan-pk": _pk("perubahan-pk", "perubahan-pk"),
    "rkt": _rkt,
    "pengukuran": _pengukuran,
    "pegawai-jabatan": _pegawai("jabatan"),
    "pegawai-pendidikan": _pegawai("pendidikan"),
    "pegawai-golongan": _pegawai("golongan"),
    "pegawai-pejabat": _pegawai("pejabat"),
    "tujuan-sasaran": _tujuan_sasaran,
    "tabel-pk": _pk("tabel-pk", "pk"),
    "tabel-perubahan-pk": _pk("tabel-perubahan-pk", "perubahan-pk"),
    "capaian": _capaian,
    "tahun-lalu": _tahun_lalu,
    "akhir-renstra": _akhir_renstra,
    "nasional": _nasional,
    "anggaran": _anggaran,
    "alokasi": _alokasi,
    "kinerja-anggaran": _kinerja_anggaran,
    "efisiensi": _efisiensi,
}

# What each sheet is called when it is missing, and what it needs.
MISSING = {
    "matrik": "Matrik Renstra", "renstra": "tabel Renstra dengan pagu per tahun", "pk": "Perjanjian Kinerja",
    "perubahan-pk": "Perubahan Perjanjian Kinerja", "rkt": "Rencana Kinerja Tahunan", "pengukuran": "Pengukuran Kinerja",
    "pegawai-jabatan": "tabel pegawai menurut jabatan", "pegawai-pendidikan": "tabel pegawai menurut pendidikan",
    "pegawai-golongan": "tabel pegawai menurut golongan", "pegawai-pejabat": "tabel pejabat struktural dan fungsional",
    "tujuan-sasaran": "tujuan, sasaran, indikator dan formulasi (Matrik Renstra)", "tabel-pk": "Perjanjian Kinerja",
    "tabel-perubahan-pk": "Perubahan Perjanjian Kinerja", "capaian": "Pengukuran Kinerja",
    "tahun-lalu": "pengukuran kinerja yang memuat tahun sebelumnya", "akhir-renstra": "target akhir Renstra",
    "nasional": "target dan realisasi nasional atau instansi pembanding", "anggaran": "DPA/DPPA atau laporan realisasi anggaran",
    "alokasi": "alokasi anggaran per sasaran", "kinerja-anggaran": "kinerja dan anggaran per sasaran",
    "efisiensi": "capaian dan penyerapan anggaran per sasaran",
}  # fmt: skip
