"""Lampiran C and D, Tabel 2.2.1 and 2.2.2: sasaran, indikator and target; programs and anggaran."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from lkjip_xl.model import Document, Item
from lkjip_xl.recognise.officials import rank_of
from lkjip_xl.recognise.titling import in_small_letters
from lkjip_xl.write.lampiran.content import Content, Figure, Ref, Row, Span, TableData, Words, present, words
from lkjip_xl.write.lampiran.context import Context, figure
from lkjip_xl.write.lampiran.tables import kinerja, lain


def pk(kind: str, jenis: str, *, below: bool = False) -> Callable[[Context, str], list[TableData]]:
    """Builder of a sheet for each document of one jenis; below: for those of subordinates too, where wanted."""

    def build(context: Context, name: str) -> list[TableData]:
        documents = [d for d in context.of_kind(jenis) if kinerja.measures(d) or any(d.of_level("program"))]
        others = context.subordinates(jenis) if below else []
        return [
            *(pk_table(context, d, kind, name) for d in documents),
            *(pk_table(context, d, kind, sheet_of(name, d)) for d in others),
        ]

    return build


def sheet_of(name: str, document: Document) -> str:
    """The name of the sheet of a subordinate's PK: "C. PK Kepala Bidang Arsip"."""
    number = name.partition(" ")[0]
    word = "Perubahan PK" if document.kind == "perubahan-pk" else "PK"
    return f"{number} {word} {in_small_letters(rank_of(document)[1] or document.sheet)}"


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
    if indicators and all(_is_percentage(r.cells.get("target")) for r in indicators):
        values["satuan_target"] = Words(" (%)")
    total = next((i for i in document.items if i.level == "total" and i.figure("pagu") is not None), None)
    if total is not None:
        rows.append(_pk_total(items, total, len(indicators)))
    return replace(base, rows=(*indicators, *rows), values=values, spans=_with_numbers(base))


def _renumber(row: Row, rows: tuple[Row, ...], index: int) -> dict[str, Content]:
    """Sasaran are numbered, not indicators."""
    cells = {k: c for k, c in row.cells.items() if k in ("sasaran", "indikator", "target", "satuan", "keterangan")}
    places = [_place(r) for r in rows[: index + 1] if r.kind == "indikator"]
    number = 1 + sum(1 for a, b in pairwise(places) if a != b or a is None)
    return {"nomor": Words(str(number)), **cells}


def _is_percentage(target: Content | None) -> bool:
    """A heading "TARGET (%)" is right only over percentages: not over an index of 80."""
    if not isinstance(target, Figure):
        return False
    return target.quantity.unit == "%" if target.percent is None else target.percent


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
