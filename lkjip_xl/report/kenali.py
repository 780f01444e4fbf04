"""`kenali`: how each sheet was understood, as text that a staff member can send to a colleague."""

from collections.abc import Iterator, Sequence

from lkjip_xl.model import Column, Document, Unrecognised, column_letters
from lkjip_xl.read.grid import Book
from lkjip_xl.recognise import Recognised, SheetView, TableView
from lkjip_xl.relations.trust import told_by
from lkjip_xl.report.lines import BOLD, DIM, GREEN, YELLOW, Line
from lkjip_xl.report.standing import kind_doubted
from lkjip_xl.report.terminal import KINDS, wrap

CELL = 14  # characters of a cell in the picture
ACROSS = 6  # columns of the picture
CLOSE = "berdekatan"  # `Trust.reason` of two readings that are close
LEFT_OUT = 6  # lines of what was left out

MEANINGS = {
    "uraian": "nama",
    "kode": "kode",
    "nomor": "nomor urut",
    "pagu": "pagu anggaran (rupiah)",
    "realisasi_rp": "realisasi anggaran (rupiah)",
    "sisa": "sisa anggaran (rupiah)",
    "serapan": "serapan anggaran (persen)",
    "persen_anggaran": "bagian dari jumlah anggaran (persen)",
    "capaian": "capaian kinerja (persen)",
    "target": "target kinerja",
    "realisasi": "realisasi kinerja",
    "efisiensi": "tingkat efisiensi",
    "angka_lain": "angka lain, dibaca menurut judulnya dan tidak diperiksa",
    "predikat": "predikat",
    "satuan": "satuan",
    "keterangan": "keterangan",
    "formulasi": "rumus penghitungan",
    "polaritas": "arah indikator",
    "penanggung_jawab": "penanggung jawab",
    "lokasi": "lokasi",
    "laki": "jumlah laki-laki",
    "perempuan": "jumlah perempuan",
    "jumlah": "jumlah",
}


def show(book: Book, found: Recognised) -> Iterator[Line]:
    """Everything about one file: notes of reading, then each sheet."""
    yield Line(f"{book.file} ({book.format})", BOLD)
    for note in book.notes:
        for line in wrap(note, "  ", "    "):
            yield Line(line, YELLOW)
    for one in (u for u in found.unrecognised if u.sheet is None):
        for line in wrap(one.reason, "  ", "    "):
            yield Line(line, YELLOW)
    for view in found.views:
        documents = [d for d in found.documents if d.sheet == view.sheet]
        missed = [u for u in found.unrecognised if u.sheet == view.sheet]
        yield from _sheet(view, documents, missed)


def _sheet(view: SheetView, documents: Sequence[Document], missed: Sequence[Unrecognised]) -> Iterator[Line]:
    yield Line()
    yield Line(f"Lembar {view.sheet}" + (" (tersembunyi)" if view.hidden else ""), BOLD)
    for table in view.tables:
        yield from _table(table)
    for one in (m for m in missed if m.reason not in [t.reason for t in view.tables]):
        for line in wrap(f"Tidak dikenali: {one.reason}", "  ", "    "):
            yield Line(line, YELLOW)
    if view.reason and not missed:
        for line in wrap(view.reason, "  ", "    "):
            yield Line(line, YELLOW)
    for document in documents:
        yield from _document(document)
    for note in view.notes:
        for line in wrap(note, "  - ", "    "):
            yield Line(line)


def _document(document: Document) -> Iterator[Line]:
    kind = KINDS.get(document.kind, document.kind)
    year = f"tahun {document.year}" if document.year else "tahun tidak terbaca"
    opd = document.opd or "nama perangkat daerah tidak terbaca"
    yield Line(f"  Dokumen: {kind} ({document.kind}, tata letak {document.layout}), {opd}, {year}", GREEN)
    if kind_doubted(document):
        yield Line(f"    Jenis tidak pasti: dapat juga {KINDS.get(document.runner_up, document.runner_up)}", YELLOW)
    for note in document.notes[:LEFT_OUT]:
        at = f" ({note.place.a1})" if note.place and note.place.a1 else ""
        for line in wrap(note.message + at, "    - ", "      "):
            yield Line(line, DIM)
    if len(document.notes) > LEFT_OUT:
        yield Line(f"    - ... dan {len(document.notes) - LEFT_OUT} catatan lain", DIM)


def _table(table: TableView) -> Iterator[Line]:
    name = f"{table.layout_title} ({table.layout})" if table.layout else "belum dikenali"
    rows = f"baris {table.rows_first + 1} sampai {table.rows_last + 1}" if table.rows else "tanpa baris data"
    yield Line(f"  Tabel {rows}: {name}" + (f", {table.rows} baris data" if table.rows else ""))
    if table.title:
        yield Line(f"    Judul: {table.title}")
    yield from _picture(table)
    for column in table.columns:
        yield Line(f"    {column_letters(column.col):>3}  {_meaning(column)}", {} if column.name else DIM)
    if table.layout:
        yield from _rows(table)
    if table.present:
        yield Line(f"    Angka: {table.taken} diambil dari {table.present} yang tampak sebagai angka")
    for row, why in table.left_out[:LEFT_OUT]:
        yield Line(f"    baris {row + 1} dilewati: {why}", DIM)
    if len(table.left_out) > LEFT_OUT:
        yield Line(f"    ... dan {len(table.left_out) - LEFT_OUT} baris lain dilewati", DIM)
    if table.reason:
        for line in wrap(table.reason, "    ", "    "):
            yield Line(line, YELLOW)


def _rows(table: TableView) -> Iterator[Line]:
    """How the rows were taken to belong together, how well that holds, and what they could be instead."""
    trust = table.trust
    sums = trust.holding + trust.failing
    held = f", {trust.holding} dari {sums} jumlah cocok" if sums else ""
    other = f"; cara lain: menurut {told_by(trust.runner_up)}" if trust.runner_up else ""
    state = "pasti" if trust.sure else "TIDAK PASTI"
    if not trust.reading and not sums:
        return
    told = f"Susunan baris: {state}, menurut {told_by(trust.reading or 'biasa')}{held}{other}"
    for line in wrap(told, "    ", "      "):
        yield Line(line, {} if trust.sure else YELLOW)
    if not trust.sure:
        why = (
            "dua cara membaca hampir sama kuatnya"
            if trust.reason == CLOSE
            else "lebih sering gagal daripada orang salah"
        )
        clues = f"susunan ({', '.join(trust.clues)})" if trust.clues else "abaikan = true"
        how = f"Bila tahu caranya, tetapkan di lkjip.toml, bagian [[bacaan]]: berkas, lembar, dan {clues}."
        for line in wrap(f"Mengapa: {why}. {how}", "      "):
            yield Line(line, YELLOW)


def _meaning(column: Column) -> str:
    heading = " ".join(column.heading.split()) or "(tanpa judul)"
    if not column.name:
        return f"“{heading[:48]}” tidak dipakai" + (f": {column.note}" if column.note else "")
    parts = [MEANINGS.get(column.name, column.name.replace("_", " "))]
    if column.level:
        parts.append(column.level.replace("_", " "))
    if column.period and column.name != "angka_lain":
        parts.append(f"periode {column.period}")
    if column.unit:
        parts.append(column.unit)
    return f"“{heading[:48]}” = {', '.join(parts)} ({_sure(column.sure)})" + (f"; {column.note}" if column.note else "")


def _sure(sure: float) -> str:
    if sure >= 0.9:
        return "yakin"
    return "cukup yakin" if sure >= 0.7 else "kurang yakin"


def _picture(table: TableView) -> Iterator[Line]:
    rows = [*((r, BOLD) for r in table.header), *((r, {}) for r in table.first)]
    if table.total:
        rows.append((table.total, BOLD))
    for cells, style in rows:
        shown = [" ".join(c.split())[:CELL].ljust(CELL) for c in cells[:ACROSS]]
        more = " ..." if len(cells) > ACROSS else ""
        yield Line("    | " + " | ".join(shown) + " |" + more, style)
