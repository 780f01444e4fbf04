"""Documents: what was recognised in a sheet, as a tree of items that carry figures.

The field names (`Slot.field`, keys of `Item.texts`) and the levels are plain strings, listed here:

levels     tujuan, sasaran, indikator, urusan, bidang, opd, unit, program, kegiatan, sub_kegiatan,
           rekening (belanja accounts, nested by code), rincian (anything below), pegawai (a row of the
           staff tables), total (a total row: it sums the children of its parent, or the whole table
           when its parent is None), ringkasan (summary lines under a table: "Jumlah Anggaran ... : Rp."),
           lain (a row that takes part in no sum: a leftover on a hidden row, the subtotal of a filter)
figures    rupiah: pagu, realisasi_rp, sisa;  percent: serapan, persen_anggaran (share of a total),
           capaian;  performance: target, realisasi, efisiensi;  counts: laki, perempuan, jumlah
texts      satuan, keterangan, formulasi, predikat, polaritas, penanggung_jawab, lokasi, jabatan, golongan
periods    "" (the year of the document), "2016", "tw1".."tw4", "sd_tw1".. (cumulative), "b01".."b12",
           "awal" (kondisi awal), "akhir" (akhir Renstra / akhir periode), "lalu" (last year),
           "sd_lalu" (up to last year), "sebelum"/"setelah" (before and after the perubahan),
           and joined ones as "2020/tw1" where both are needed
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lkjip_xl.model.place import Place
from lkjip_xl.model.quantity import Quantity

CLOSING = ("total", "ringkasan", "lain")  # levels of rows that are no data


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """What a figure is: its field and its period."""

    field: str
    period: str = ""


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount inside running text, with the words before it ("Urusan Kepegawaian dengan pagu anggaran")."""

    label: str
    quantity: Quantity


@dataclass(frozen=True, slots=True)
class Text:
    """A text cell, with the amounts found in it."""

    place: Place
    text: str
    amounts: tuple[Amount, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """One thing of a document: a sasaran, an indikator, a program, a kegiatan, a total ...

    id:      index in Document.items; parent is such an index too, or None.
    code:    normalised ("5.03.02.2.01"), code_text as written ("5.03.02.2.01.").
    figures: a slot may have several cells (RKT: one amount per indicator of a kegiatan): they add up.
             A slot that the layout has a column for is always present, if need be with a BLANK quantity
             at the cell where the figure would stand.
    row:     0-based grid row of its first cell;  table: index in Document.tables.
    others:  figures of columns that are none of the field's own ("Prognosis"), by heading: no check looks at them.
    """

    id: int
    level: str
    name: str
    place: Place
    row: int
    parent: int | None = None
    code: str | None = None
    code_text: str = ""
    code_place: Place | None = None
    figures: Mapping[Slot, tuple[Quantity, ...]] = field(default_factory=dict)
    texts: Mapping[str, Text] = field(default_factory=dict)
    table: int = 0
    hidden: bool = False
    others: Mapping[str, Quantity] = field(default_factory=dict)

    def figure(self, name: str, period: str = "") -> Quantity | None:
        """The first figure of a slot, or None when the layout has no such column here."""
        cells = self.figures.get(Slot(name, period))
        return cells[0] if cells else None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: what it was taken to mean, and how sure.

    level: the level whose rows it describes in wide layouts (RKT), "" where every row is meant.
    name:  "uraian" (the name of the item), "kode", "nomor", one of the figures or texts, or "" (left out).
    """

    col: int
    name: str
    level: str = ""
    period: str = ""
    heading: str = ""
    unit: str | None = None
    sure: float = 1.0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Trust:
    """How far the reading of a table's rows and levels may be trusted.

    sure:      False for a table that is `tidak pasti`: none of its sums accuses a cell, and it takes no part
               in explanations. Its figures still serve where no reading disputes them.
    reason:    why it is not sure: "gagal" (more of its sums fail than people err), "berdekatan" (two readings
               are close and differ in what they accuse), "" when it is sure.
    holding, failing: how many of its sums hold and fail as it was read.
    reading, runner_up: what the reading taken and the next best one go by ("kode", "huruf", "indentasi", ...);
               "" where there is none. bits, runner_bits: their scores, higher is better.
    clues:     where it is not sure, the clues by which lkjip.toml can settle it (`susunan`).
    """

    sure: bool = True
    reason: str = ""
    holding: int = 0
    failing: int = 0
    reading: str = ""
    runner_up: str = ""
    bits: float = 0.0
    runner_bits: float = 0.0
    clues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table on a sheet: header rows, data rows, columns. All 0-based, both ends included.

    ratios: column of percentages -> (part, whole), where the number row ("15 = 14/6 x 100") or the formulas of the
    cells say what it is a ratio of; sums: column -> the columns that add up to it, and those that are taken off
    ("14 = 7 + 13"), as stated there too; grid columns.
    """

    header_first: int
    header_last: int
    first: int
    last: int
    columns: tuple[Column, ...]
    title: str = ""
    trust: Trust = Trust()
    ratios: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    sums: Mapping[int, tuple[tuple[int, ...], tuple[int, ...]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature block; every part may be missing (None)."""

    place_date: Text | None = None
    office: Text | None = None  # jabatan
    name: Text | None = None
    rank: Text | None = None  # pangkat
    nip: Text | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Something worth saying about the reading: what, where. code: a short stable word for it."""

    code: str
    message: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """Whether a document counts in the report, and why not. Made by `facts`; a document as read counts.

    used:   False for a document that is read and checked within itself, but neither printed nor held against
            the documents that count.
    reason: "" when it counts, else a code with named arguments (`args`) for whoever makes the sentence:
            "salinan"     repeats another           berkas, lembar (of the other)
            "tersembunyi" hidden, a visible one is there  berkas, lembar
            "konsep"      a draft beside the real one     berkas, lembar
            "tahun"       of another year           tahun, laporan
            "opd"         of another agency         opd, laporan
            "pemegang"    of a subordinate official  pemegang
            "versi"       replaced by a later one   berkas, lembar, tanggal (of the later, "" if unknown)
            "revisi"      replaced by a later revision  berkas, lembar, tanggal
            "rangkap"     one of two for one place, nothing tells which counts  berkas, lembar (of the other)
            "cakupan"     an extract of another     berkas, lembar
    whole:  False for what covers only a part of the agency (a subordinate's PK, an extract): its total is held
            against nothing, its rows only against the same rows of the whole.
    """

    used: bool = True
    reason: str = ""
    args: Mapping[str, str] = field(default_factory=dict)
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Document:
    """A recognised document: `kind` is the jenis of temuan.json, `layout` the id of the layout."""

    file: str
    sheet: str
    kind: str
    layout: str
    items: tuple[Item, ...]
    tables: tuple[Table, ...]
    title: str = ""
    title_place: Place | None = None
    year: int | None = None
    year_place: Place | None = None
    opd: str | None = None
    opd_place: Place | None = None
    holder: str | None = None  # jabatan of the official, for PK per official
    signatures: tuple[Signature, ...] = ()
    texts: tuple[Text, ...] = ()  # sentences around the tables (with their amounts)
    notes: tuple[Note, ...] = ()
    hidden: bool = False
    copy_of: Place | None = None  # the sheet whose table this one repeats (filter used as a view)
    number: str = ""  # table number if the title has one: "3.2.1"
    kind_sure: float = 1.0  # how far the jenis leads the next best one, 0 (equal) to 1 (certain)
    runner_up: str = ""  # the jenis that it might be instead
    choice: Choice = Choice()
    parts: tuple[str, ...] = ()  # of which part of the agency or its budget it is: "sumber dana: dak"
    others: tuple[str, ...] = ()  # agencies that its head names beside `opd`: a dinas above its RSUD
    pieces: tuple[tuple[str, str, str, int], ...] = ()  # the spots of the documents that it joins
    until: int = 12  # the month to which its realisasi runs; 12 also where it has none

    @property
    def rows(self) -> int:
        """How many sheet rows carry data: the `baris` of temuan.json (totals and summary lines not counted)."""
        data = [i for i in self.items if i.level not in CLOSING and (i.figures or i.texts or i.others)]
        own = {(i.table, i.row) for i in data}
        more = {(i.table, q.place.row) for i in data if i.level == "rekening" for c in i.figures.values() for q in c}
        return len(own | more)

    @property
    def spot(self) -> tuple[str, str, str, int]:
        """Where it was read: file, sheet, jenis and first row; the same for a part of it."""
        return (self.file, self.sheet, self.kind, self.tables[0].header_first if self.tables else -1)

    def children(self, item: Item | None) -> Iterator[Item]:
        """The items directly below an item (below the document for None), totals left out."""
        want = item.id if item else None
        return (i for i in self.items if i.parent == want and i.level not in CLOSING)

    def of_level(self, *levels: str) -> Iterator[Item]:
        """The items of the given levels, in order."""
        return (i for i in self.items if i.level in levels)

    def ancestors(self, item: Item) -> Iterator[Item]:
        """Parents from the nearest up."""
        while item.parent is not None:
            item = self.items[item.parent]
            yield item


@dataclass(frozen=True, slots=True)
class Unrecognised:
    """A file or sheet that fits nothing, with the reason and the nearest miss, in Indonesian."""

    file: str
    sheet: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Folder:
    """Everything recognised in a folder. Copies (`copy_of`) and documents on hidden sheets that a
    visible sheet replaces are kept in `documents` but not in `active`; what is left out for another reason
    (`Document.choice`) is in `active` but not in `used`."""

    name: str
    documents: tuple[Document, ...]
    unrecognised: tuple[Unrecognised, ...] = ()
    opd: str | None = None
    year: int | None = None
    notes: tuple[Note, ...] = ()
    files: tuple[str, ...] = ()
    faults: tuple[Text, ...] = ()  # every cell of every sheet that holds an error value, recognised or not
    nips: tuple[Text, ...] = ()  # every NIP, wherever it stands
    subfolders: tuple[str, ...] = ()
    covers: tuple[Text, ...] = ()  # lines of covers (sheets without a table) that tell a year
    views: tuple[Document, ...] = ()

    @property
    def active(self) -> tuple[Document, ...]:
        """The documents that are checked within themselves: no copies."""
        return tuple(d for d in self.documents if d.copy_of is None)

    @property
    def used(self) -> tuple[Document, ...]:
        """The documents that count, and the parts of them that do (`views`: an export of many agencies counts
        by the rows of each agency, the pieces of one budget count together)."""
        viewed = {spot for v in self.views for spot in (v.spot, *v.pieces)}
        return (*(d for d in self.active if d.choice.used and d.spot not in viewed), *self.views)

    @property
    def printed(self) -> tuple[Document, ...]:
        """The documents that are printed: an export of many agencies is whole where the folder is of none of them."""
        if self.opd:
            return self.used
        joined = tuple(v for v in self.views if v.pieces)
        apart = {spot for v in joined for spot in v.pieces}
        return (*(d for d in self.active if d.choice.used and d.spot not in apart), *joined)

    def of_kind(self, *kinds: str) -> tuple[Document, ...]:
        """The documents of the given kinds that count, in order; of each kind those that run furthest in the year."""
        return tuple(furthest([d for d in self.used if d.kind in kinds]))


def furthest(documents: Sequence[Document]) -> list[Document]:
    """Of each kind the documents that run furthest in the year: what tells of June says nothing of the year where
    another tells of December."""
    ends: dict[str, int] = {}
    for one in documents:
        ends[one.kind] = max(one.until, ends.get(one.kind, 0))
    return [d for d in documents if d.until == ends[d.kind]]
