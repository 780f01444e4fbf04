"""Tables that are neither indicators nor trees: staff, belanja and the summary lines of the budget."""

from lkjip_xl.model import Document, Form, Item, Place, Quantity, Slot
from lkjip_xl.recognise.course import MONEY
from lkjip_xl.relations.yearly import grand_total, only_parts, summed
from lkjip_xl.write.lampiran.content import Content, Figure, Key, Ref, Row, TableData, Total, Words, present, words
from lkjip_xl.write.lampiran.context import Context, common_values, figure
from lkjip_xl.write.lampiran.tables.kinerja import static

YEARLY = ("", "setelah")  # the year, after the perubahan where there are two
COUNTS = ("laki", "perempuan", "jumlah")


def pegawai(context: Context, document: Document, name: str) -> TableData:
    """Tabel 1.1 to 1.4: a row per jabatan, pendidikan, golongan; totals are live sums."""
    people = [i for i in document.items if i.level not in ("total", "ringkasan", "lain") and _has_counts(i)]
    rows = []
    for n, item in enumerate(people):
        cells: list[tuple[str, Content | None]] = [
            ("nomor", Words(f"{n + 1}.")),
            ("uraian", words(item.name, item.place)),
        ]
        cells += [(k, words(t.text, t.place)) for k, t in item.texts.items()]
        cells += [(f, figure(item.figure(f))) for f in ("laki", "perempuan")]
        cells.append(("jumlah", _across(n, item)))
        rows.append(Row("pegawai", present(cells)))
    total = next((i for i in document.items if i.level == "total"), None)
    sums = {f: _down(f, people, total) for f in COUNTS}
    rows.append(Row("jumlah", present((f, c) for f, c in sums.items())))
    values = common_values(context, document)
    source = next((t for t in document.texts if t.text.strip().casefold().startswith("sumber")), None)
    if source is not None:
        values["sumber"] = Words(source.text.strip(), source.place)
    if document.number:
        values["nomor_tabel"] = Words(document.number)
    return TableData("pegawai", name, tuple(rows), values)


def _has_counts(item: Item) -> bool:
    return any(item.figure(f) is not None for f in COUNTS)


def _across(n: int, item: Item) -> Content | None:
    """Laki-laki + perempuan, live where the input agrees; else as written."""
    parts = [q for f in ("laki", "perempuan") if (q := item.figure(f)) is not None]
    written = item.figure("jumlah")
    known = [p.value for p in parts if p.value is not None]
    if len(parts) == 2 and len(known) == 2 and _agrees(written, sum(known)):
        return Total((Ref(n, "laki"), Ref(n, "perempuan")), known[0] + known[1], "nilai", written or parts[0])
    return figure(written)


def _agrees(written: Quantity | None, value: object) -> bool:
    return written is None or written.form is Form.BLANK or written.value == value


def _down(field: str, people: list[Item], total: Item | None) -> Content | None:
    written = total.figure(field) if total is not None else None
    parts = [i.figure(field) for i in people]
    if field == "jumlah" and not any(p is not None for p in parts):
        parts = []
        values = [q.value for i in people for f in ("laki", "perempuan") if (q := i.figure(f)) and q.value is not None]
    else:
        values = [p.value for p in parts if p is not None and p.value is not None]
    if values and _agrees(written, sum(values)):
        refs = tuple(Ref(n, field) for n in range(len(people)))
        unit = written if written is not None and written.value is not None else next((p for p in parts if p), None)
        return Total(refs, sum(values[1:], values[0]), "nilai", unit)
    return figure(written)


def belanja(context: Context, document: Document, name: str) -> TableData:
    """The totals of section 3.2: belanja by kind, jumlah, realisasi and serapan."""
    kinds = _top_accounts(document)
    rows = []
    for n, item in enumerate(kinds):
        cells: list[tuple[str, Content | None]] = [
            ("nomor", Words(str(n + 1))),
            ("uraian", words(item.name, item.place)),
        ]
        pagu, realisasi = money(item, "pagu"), money(item, "realisasi_rp")
        cells += _budget(context, n, "", pagu, realisasi, item.figure("serapan"))
        rows.append(Row("rincian", present(cells)))
    values = common_values(context, document)
    totals: list[tuple[str, Content | None]] = []
    found = dict(zip(("pagu", "realisasi_rp"), folder_totals(context), strict=True))
    for field, written in found.items():
        parts = [q.value for i in kinds if (q := money(i, field)) is not None and q.value is not None]
        whole = written.value if written is not None else None
        if parts and len(parts) == len(kinds) and sum(parts) == (whole if whole is not None else sum(parts)):
            refs = tuple(Ref(n, field) for n in range(len(kinds)))
            totals.append((field, Total(refs, sum(parts[1:], parts[0]), "rp", written, Key(f"jumlah.{field}"))))
        else:
            totals.append((field, _amount(written, field)))
    row = len(rows)
    top, bottom = (found["realisasi_rp"], found["pagu"])
    if top is not None and bottom is not None:
        totals.append(
            (
                "serapan",
                context.quotient(
                    "serapan", (Ref(row, "realisasi_rp"), top.value), (Ref(row, "pagu"), bottom.value), None
                ),
            )
        )
    rows.append(Row("jumlah", present(totals)))
    return TableData("anggaran", name, tuple(rows), values)


def _budget(
    context: Context, n: int, prefix: str, pagu: Quantity | None, realisasi: Quantity | None, serapan: Quantity | None
) -> list[tuple[str, Content | None]]:
    cells: list[tuple[str, Content | None]] = [
        ("pagu", figure(pagu, "rp")),
        ("realisasi_rp", figure(realisasi, "rp")),
        ("serapan", figure(serapan, "%")),
    ]
    if pagu is not None and realisasi is not None:
        top, bottom = (Ref(n, "realisasi_rp"), realisasi.value), (Ref(n, "pagu"), pagu.value)
        cells[2] = ("serapan", context.quotient("serapan", top, bottom, serapan))
    return cells


def money(item: Item, field: str) -> Quantity | None:
    """The amount of the year: after the perubahan where there are two."""
    for period in YEARLY:
        cell = item.figure(field, period)
        if cell is not None:
            return cell
    return None


def _top_accounts(document: Document) -> list[Item]:
    """Belanja Operasi, Belanja Modal ...: the highest belanja accounts below the total."""
    accounts = [i for i in document.items if i.level == "rekening" and money(i, "pagu") is not None]
    tops = [i for i in accounts if i.parent is None or document.items[i.parent].level != "rekening"]
    if len(tops) == 1:  # one root ("5 Belanja"): its children are the kinds
        tops = [i for i in accounts if i.parent == tops[0].id] or tops
    return tops if all(i.parent is None or document.items[i.parent].level in ("rekening", "opd") for i in tops) else []


def budget_document(context: Context) -> Document | None:
    """The last version of the budget: with realisasi, the perubahan before the first one."""
    documents = [*context.of_kind("realisasi"), *context.of_kind("dppa"), *context.of_kind("dpa")]
    with_accounts = [d for d in documents if _top_accounts(d)]
    return next(iter(with_accounts or documents), None)


def folder_totals(context: Context) -> tuple[Quantity | None, Quantity | None]:
    """Jumlah anggaran and jumlah realisasi of the agency: from the budget, else from the summary lines."""
    found: list[Quantity | None] = []
    for field in ("pagu", "realisasi_rp"):
        found.append(_grand_total(context, field) or _summary(context, field))
    return found[0], found[1]


def _grand_total(context: Context, field: str) -> Quantity | None:
    """The total of the year: of the realisasi, else of the DPPA or DPA. A part of the year is no year."""
    slots = [Slot(field, period) for period in YEARLY]
    for kind in ("realisasi", "dppa", "dpa"):
        cells = [q for d in context.of_kind(kind) if (q := grand_total(d, *slots)) is not None]
        if cells:
            return cells[0]
    made = summed(context.documents) if field == MONEY else None
    if made is None:
        return None
    last = made.cells[-1]
    return Quantity(
        Place(last.place.file, last.place.sheet), Form.NUMBER, made.value, unit="Rp",
        note=f"jumlah realisasi {len(made.cells)} laporan periode",
    )  # fmt: skip


def _amount(amount: Quantity | None, field: str) -> Content | None:
    """A total under its key; of one that stands in no cell the rule that made it."""
    if amount is None:
        return None
    return Figure(amount, "rp", None, Key(f"jumlah.{field}"), amount.note if amount.place.row < 0 else "")


def unfinished(context: Context) -> tuple[str, ...]:
    """What is to be told where the folder holds the realisasi of parts of the year only."""
    documents = context.documents
    made = summed(documents)
    if made is not None:
        cells = "; ".join(str(c.place.cell) for c in made.cells)
        return (f"Realisasi setahun adalah jumlah laporan per periode: {cells}.",)
    said = []
    if (parts := only_parts(documents, "realisasi")) and folder_totals(context)[1] is None:
        said.append(
            f"Realisasi anggaran setahun dibiarkan kosong: laporan yang ada hanya untuk {parts}. "
            "Tambahkan laporan realisasi s.d. Desember."
        )
    if parts := only_parts(documents, "pengukuran"):
        said.append(
            f"Pengukuran kinerja setahun tidak dibuat: pengukuran yang ada hanya untuk {parts}. "
            "Tambahkan pengukuran kinerja setahun."
        )
    return tuple(said)


def _summary(context: Context, field: str) -> Quantity | None:
    for document in context.of_kind("pengukuran", "dppa", "dpa"):
        for item in document.items:
            cell = item.figure(field) if item.level == "ringkasan" else None
            if cell is not None and cell.value is not None:
                return cell
    return None


def summary_values(context: Context, document: Document | None) -> dict[str, Content]:
    """The three lines under lampiran F, from its own summary lines, else from the budget."""
    pagu = _own(document, "pagu") or folder_totals(context)[0]
    realisasi = _own(document, "realisasi_rp") or folder_totals(context)[1]
    values: list[tuple[str, Content | None]] = [
        ("jumlah.pagu", _amount(pagu, "pagu")),
        ("jumlah.realisasi_rp", _amount(realisasi, "realisasi_rp")),
    ]
    if pagu is not None and realisasi is not None:
        top, bottom = (static("jumlah.realisasi_rp"), realisasi.value), (static("jumlah.pagu"), pagu.value)
        values.append(("jumlah.serapan", context.quotient("serapan", top, bottom, _own(document, "serapan"))))
    return present(values)


def _own(document: Document | None, field: str) -> Quantity | None:
    if document is None:
        return None
    cells = (i.figure(field) for i in document.items if i.level == "ringkasan")
    return next((c for c in cells if c is not None and not c.empty), None)
