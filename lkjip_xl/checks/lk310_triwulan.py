"""LK310: the figure of the year is neither the sum, nor the last, nor the mean of its quarters."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import listed, number
from lkjip_xl.checks.support import at, at_all, make
from lkjip_xl.model import Document, Finding, Folder, Item, Level, Quantity
from lkjip_xl.recognise.names import normalise
from lkjip_xl.relations.kinerja import indicators
from lkjip_xl.relations.quarters import QUARTERS, WORDS, Quarters, quarters, way_of
from lkjip_xl.relations.tree import called, label

Years = Mapping[tuple[str, str], Sequence[tuple[Document, Quantity]]]
HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its quarters, and the way in which its target is made of quarters (None: not told)."""

    item: Item
    found: Quarters
    way: str | None

    @property
    def holds(self) -> bool:
        """True where the year is made in the way of the target, or in any way where that is not told."""
        return self.way in self.found.fitting if self.way is not None else bool(self.found.fitting)


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Targets and realisasi with four quarters and a year, table by table; running quarters ("s.d. TW IV")."""
    tested, found, years = False, list[Finding](), _years(case.folder)
    for tree in case.index.trees:
        rows = [row for item in tree.document.items for row in _rows(item, _of_others(tree.document, item, years))]
        written = [r for r in rows if r.found.year.known]
        running = [pair for item in tree.document.items for pair in _running(item)]
        without = [pair for item in tree.document.items for pair in _without_year(item)]
        tested = tested or bool(rows or running or without)
        found += _no_column(without)
        found += _judged(written)
        found += [_to_fill(r) for r in rows if not r.found.year.known and r.found.field == "realisasi"]
        found += [_other_end(*pair) for pair in running if pair[1].value != pair[2].value]
    return found if tested else NotRun("tidak ada baris dengan keempat triwulan dan angka setahun")


def _years(folder: Folder) -> Years:
    """The figures of the year of each indikator of tujuan and sasaran, with the documents that print them."""
    found: dict[tuple[str, str], list[tuple[Document, Quantity]]] = {}
    for document in folder.used:
        for entry in indicators(document):
            for field in ("target", "realisasi"):
                cell = entry.item.figure(field)
                if cell is not None and cell.known:
                    found.setdefault((field, entry.key), []).append((document, cell))
    return found


def _of_others(document: Document, item: Item, years: Years) -> Mapping[str, Quantity]:
    """What the other documents print for the year of an indikator, where they agree."""
    found: dict[str, Quantity] = {}
    if item.level == "indikator" and any(s.period in QUARTERS for s in item.figures):
        for field in ("target", "realisasi"):
            cells = [c for d, c in years.get((field, normalise(item.name)), ()) if d is not document]
            if cells and len({c.value for c in cells}) == 1:
                found[field] = cells[0]
    return found


def _rows(item: Item, others: Mapping[str, Quantity]) -> Iterator[Row]:
    target = quarters(item, "target", others.get("target"))
    if target is not None and target.year.known:
        yield Row(item, target, None)
    realisasi = quarters(item, "realisasi", others.get("realisasi"))
    if realisasi is not None:
        yield Row(item, realisasi, way_of(target))


def _judged(rows: Sequence[Row]) -> Iterator[Finding]:
    """People err in a few rows; where most do not hold, the year is made in some other way."""
    wrong = [r for r in rows if not r.holds]
    level = None if len(wrong) * 2 < len(rows) else Level.CATATAN
    for row in wrong:
        ways, year = row.found.ways, row.found.year
        if row.way is not None:
            what = f"padahal menurut cara targetnya ({WORDS[row.way]}) {_shown(ways[row.way])}"
        else:
            what = "bukan " + ", bukan ".join(f"{WORDS[w]} ({_shown(v)})" for w, v in ways.items())
        other = year.place.file != row.item.place.file or year.place.sheet != row.item.place.sheet
        where = f" di {year.place}" if other else ""
        message = f"{called(row.item)}: {row.found.field} setahun tertulis {year.text.strip()}{where}, {what}."
        expected = ways[row.way] if row.way is not None else None
        yield make(
            CHECK, message, at(year, *row.found.cells), value=year.value, expected=expected, unit=year.unit, level=level
        )


def _to_fill(row: Row) -> Finding:
    """A blank year beside four quarters: what it is by the way of the target, else the choice."""
    ways, year = row.found.ways, row.found.year
    if row.way is not None:
        what = f"menurut cara targetnya ({WORDS[row.way]}) menjadi {_shown(ways[row.way])}"
    else:
        what = "cara menghitungnya tidak dapat diketahui: " + ", ".join(
            f"{WORDS[w]} {_shown(v)}" for w, v in ways.items()
        )
    message = f"{called(row.item)}: realisasi setahun kosong; {what}. Isilah sendiri."
    return make(CHECK, message, at(year, *row.found.cells), level=Level.CATATAN)


def _without_year(item: Item) -> Iterator[tuple[Item, Quantity]]:
    """A blank capaian of the year beside four quarters in a table without a column for the realisasi of the year."""
    known = [c for c in (item.figure("realisasi", p) for p in QUARTERS) if c is not None and c.known]
    capaian = item.figure("capaian")
    if len(known) == len(QUARTERS) and item.figure("realisasi") is None and capaian is not None and capaian.empty:
        yield item, capaian


def _no_column(pairs: Sequence[tuple[Item, Quantity]]) -> Iterator[Finding]:
    if pairs:
        names = listed([label(item) for item, _ in pairs], 3)
        message = (
            f"Capaian setahun {len(pairs)} indikator dikosongkan, karena tabelnya tidak mempunyai kolom realisasi setahun "
            f"(jumlah, angka triwulan IV, atau rata-rata): {names}. Tambahkan kolom itu."
        )
        yield make(CHECK, message, at_all([c for _, c in pairs]), level=Level.CATATAN, many=len(pairs))


def _running(item: Item) -> Iterator[tuple[Item, Quantity, Quantity]]:
    for field in ("target", "realisasi"):
        year, end = item.figure(field), item.figure(field, "sd_tw4")
        if year is not None and end is not None and year.known and end.known:
            yield item, year, end


def _other_end(item: Item, year: Quantity, end: Quantity) -> Finding:
    message = (
        f"{called(item)}: angka setahun tertulis {year.text.strip()}, padahal s.d. triwulan IV {end.text.strip()}."
    )
    return make(CHECK, message, at(year, end), value=year.value, expected=end.value, unit=year.unit)


def _shown(value: Decimal) -> str:
    return number(value.quantize(HUNDREDTH).normalize() + 0)


CHECK = Check(
    code="LK310",
    name="triwulan",
    level=Level.PERINGATAN,
    title="Angka setahun tidak sesuai dengan triwulannya",
    checks="Target dan realisasi setahun adalah jumlah keempat triwulan, angka triwulan IV, atau rata-ratanya. Cara yang dipakai "
    "dilihat dari targetnya; realisasinya mengikuti cara itu. Angka s.d. triwulan IV sama dengan angka setahun.",
    why="Angka setahun dan angka triwulan IV dibaca dari dua laporan; bila berbeda, salah satunya keliru.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| No | Indikator Kinerja | Satuan | Target | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Realisasi |
|---|---|---|---|---|---|---|---|---|
| 1 | Jumlah perpustakaan yang dibina | unit | 40 | 10 | 10 | 8 | 10 | 38 |
| 2 | Persentase pemustaka yang puas | % | 90 | 60 | 70 | 80 | 88 | 88 |
| 3 | Persentase arsip yang tertata | % | 80 | 20 | 40 | 60 | 75 | 70 |
| 4 | Jumlah koleksi yang dirawat | eksemplar | 1000 | 240 | 250 | 255 | 245 | 990 |
""",
    good="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| No | Indikator Kinerja | Satuan | Target | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Realisasi |
|---|---|---|---|---|---|---|---|---|
| 1 | Jumlah perpustakaan yang dibina | unit | 40 | 10 | 10 | 8 | 10 | 38 |
| 2 | Persentase pemustaka yang puas | % | 90 | 60 | 70 | 80 | 88 | 88 |
| 3 | Persentase arsip yang tertata | % | 80 | 20 | 40 | 60 | 75 | 75 |
| 4 | Jumlah koleksi yang dirawat | eksemplar | 1000 | 240 | 250 | 255 | 245 | 990 |
""",
    mend="Samakan angka setahun dengan triwulannya, atau perbaiki triwulan yang keliru.",
    fires_at="Pengukuran!I7",
    run=run,
    needs=("target|realisasi",),
    folds=False,
)
