"""LK514: a target in words, a range or a date was not reached, has no capaian, or has one that says otherwise."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.folding import LEAST
from lkjip_xl.checks.format import amount, listed
from lkjip_xl.checks.support import at, at_all, make
from lkjip_xl.model import Document, Finding, Folder, Form, Item, Level, Quantity
from lkjip_xl.recognise.names import normalise
from lkjip_xl.relations.goals import Reached, fell, reached
from lkjip_xl.relations.penetapan import Measured, both
from lkjip_xl.relations.tree import label
from lkjip_xl.settings import lines

HUNDRED = Decimal(100)
LAST = "lalu"
_MET = re.compile(
    r"^\W*(?:telah\s+|sudah\s+)?(?:tercapai|mencapai target|melebihi target|melampaui target|berhasil)\b", re.I
)


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Rows whose target and realisasi are filled in and are no two plain figures."""
    judged, found = False, list[Finding]()
    before = _last_year(case.previous) if case.previous is not None else {}
    for document in case.folder.used:
        without: list[tuple[Item, Measured, Reached]] = []
        for item in document.items:
            formula = case.index.directions.formula(item.name)
            ways = _ways(case, item, formula)
            for row in (r for r in both(document, item) if not _past(document, r.period)):
                one = reached(item.name, row.target, row.realisasi, formula)
                if one is not None:
                    judged = True
                    found += _of_row(item, row, one, ways)
                    without += [(item, row, one)] if _has_no_rule(row, one) else []
            found += _worse_than_last_year(document, item, before, formula)
        found += _without_rule(without)
    return (
        found
        if judged or found
        else NotRun("tidak ada target berupa kata, rentang, atau tanggal yang ada realisasinya")
    )


def _past(document: Document, period: str) -> bool:
    """Figures of an earlier year, shown beside those of this one."""
    return period == LAST or (period.isdigit() and document.year is not None and int(period) < document.year)


def _of_row(item: Item, row: Measured, one: Reached, ways: Sequence[str | None]) -> Iterator[Finding]:
    """ways: the formulas of the directions that the indikator may have, the one taken first."""
    capaian = row.capaian
    said = f"{label(item)}: target {_quoted(row.target)}, realisasi {_quoted(row.realisasi)}"
    if capaian is not None and (capaian.value is not None or _MET.search(capaian.text)):
        if one.met is not None and one.met is not _is_full(capaian):
            yield _contrary(item, row, one, ways, said, capaian)
    elif one.met is False and (one.capaian is None or not any(ch.isdigit() for ch in row.target.text)):
        result = "capaiannya dikosongkan"
        if one.capaian is not None:
            result = f"capaiannya {amount(one.capaian.quantize(Decimal('0.01')), '%')}"
        message = f"{said}: target tidak tercapai; {result} ({one.how})."
        yield make(CHECK, message, at(*row.cells), level=Level.CATATAN)


def _ways(case: Case, item: Item, formula: str | None) -> tuple[str | None, ...]:
    """The formula taken, and that of the other direction where nobody has told which one it is."""
    if case.index.directions.of(item.name).told:
        return (formula,)
    return (formula, case.settings.negative if formula == "positif" else "positif")


def _is_full(capaian: Quantity) -> bool:
    """Whether a capaian says that the target was reached: "Tercapai", 100 or more."""
    return capaian.value is None or capaian.value >= HUNDRED


def _contrary(
    item: Item, row: Measured, one: Reached, ways: Sequence[str | None], said: str, capaian: Quantity
) -> Finding:
    """A capaian that says the contrary of its target and realisasi. A galat where it claims 100 and a rule gives less
    whichever way the indikator is better; else its direction may be the mistake, and is asked for."""
    found = [reached(item.name, row.target, row.realisasi, way) for way in ways]
    short = all(f is not None and f.met is False and f.capaian is not None for f in found)
    borne_out = any(f is not None and f.met is _is_full(capaian) for f in found)
    word = "tercapai" if one.met else "tidak tercapai"
    doubt, advice = "", ""
    if borne_out:
        taken, other = ("tinggi", "rendah") if ways[0] == "positif" else ("rendah", "tinggi")
        word = f"{word} bila makin {taken} makin baik"
        doubt = f" Arah indikator ini tidak tertulis; bila makin {other} makin baik, capaian itu dapat benar."
        entry = lines.polarity(item.name, "negatif" if other == "rendah" else "positif")
        advice = lines.advice(f"Tetapkan arahnya bila makin {other} makin baik.", entry)
    message = f"{said}, jadi target {word} ({one.how}), padahal capaian tertulis {_quoted(capaian)}.{doubt}"
    level = Level.GALAT if short and capaian.value is not None and _is_full(capaian) else Level.PERINGATAN
    unit = "%" if capaian.value is not None else None
    return make(CHECK, message, at(*row.cells), value=capaian.value, unit=unit, level=level, advice=advice)


def _has_no_rule(row: Measured, one: Reached) -> bool:
    return one.met is None and one.capaian is None and not one.asks and row.capaian is not None and row.capaian.empty


def _without_rule(rows: Sequence[tuple[Item, Measured, Reached]]) -> Iterator[Finding]:
    """Blank capaian for want of a rule, one by one, or told at once where there are many."""
    if len(rows) >= LEAST:
        cells = at_all([row.cells[0] for _, row, _ in rows])
        names = listed([label(item) for item, _, _ in rows], 3)
        message = f"Capaian {len(rows)} indikator dikosongkan, karena targetnya tidak berupa satu angka atau kata dalam satu skala: {names}."
        yield make(CHECK, message, cells, level=Level.CATATAN, many=len(rows))
        return
    for item, row, one in rows:
        said = f"{label(item)}: target {_quoted(row.target)}, realisasi {_quoted(row.realisasi)}"
        yield make(CHECK, f"{said}: capaian dikosongkan, karena {one.how}.", at(*row.cells), level=Level.CATATAN)


def _quoted(cell: Quantity | None) -> str:
    return f'"{cell.text.strip()[:60]}"' if cell is not None else ""


def _last_year(previous: Folder) -> dict[str, Quantity]:
    """Realisasi of last year's documents, by the name of the indikator."""
    found: dict[str, Quantity] = {}
    for document in previous.used:
        for item in document.items:
            cell = item.figure("realisasi")
            if cell is not None and item.name:
                found.setdefault(normalise(item.name), cell)
    return found


def _worse_than_last_year(
    document: Document, item: Item, before: dict[str, Quantity], formula: str | None
) -> Iterator[Finding]:
    now = item.figure("realisasi") or item.figure("realisasi", str(document.year))
    if now is None or now.form is not Form.TEXT:
        return
    last = item.figure("realisasi", LAST) or item.figure("realisasi", str((document.year or 0) - 1))
    old = last or before.get(normalise(item.name))
    if old is not None and fell(item.name, old, now, formula):
        way = "turun" if formula in (None, "positif") else "memburuk"
        message = f"{label(item)}: realisasi {way} dari {_quoted(old)} tahun lalu menjadi {_quoted(now)}. Jelaskan penyebabnya."
        yield make(CHECK, message, at(now, last), level=Level.CATATAN)


CHECK = Check(
    code="LK514",
    name="target-bukan-angka",
    level=Level.GALAT,
    title="Target berupa kata, rentang, atau tanggal tidak tercapai",
    checks="Target seperti WTP, BB, Tepat Waktu, 80 - 90, Level 3, atau 31 Desember dinilai menurut skalanya: opini BPK (TMP 1, "
    "TW 2, WDP 3, WTP 4) dan predikat SAKIP (D 1 sampai AA 7) sebagai nilai, rentang menurut batas yang tidak tercapai, "
    "yang lain menurut urutannya saja; kata yang hanya menyebut banyaknya (Tinggi, Rendah, Naik) menurut arah "
    "indikatornya. Capaian yang tertulis tidak boleh mengatakan sebaliknya: 100 atau lebih adalah galat bila menurut arah "
    "mana pun nilainya kurang dari itu, selebihnya peringatan. Realisasi yang turun selalu disebut, dan yang tidak "
    "mempunyai rumus dibiarkan kosong dengan alasannya.",
    why="Turunnya opini atau predikat adalah kabar terpenting dari sebuah laporan, dan tidak tampak bila kolomnya kosong.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% | 105,63% |
| Meningkatnya akuntabilitas keuangan | Opini BPK atas laporan keuangan | WTP | WDP | 100% |
""",
    good="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% | 105,63% |
| Meningkatnya akuntabilitas keuangan | Opini BPK atas laporan keuangan | WTP | WTP | 100% |
""",
    mend="Periksa target dan realisasinya; bila memang demikian, jelaskan penyebabnya di laporan, atau isi capaiannya menurut "
    "pedoman yang dipakai.",
    fires_at="Pengukuran!E6",
    run=run,
    needs=("target", "realisasi"),
    folds=False,
)
