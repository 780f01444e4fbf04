"""What the terminal shows after a run: what was read, what was found (worst first), where the outputs are."""

import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from lkjip_xl.model import Document, Explanation, Finding, Place, Verdict
from lkjip_xl.report.lines import BOLD, DIM, GREEN, RED, YELLOW, Line
from lkjip_xl.report.proposals import shown
from lkjip_xl.report.standing import conclusion, standing
from lkjip_xl.result import Result

if TYPE_CHECKING:  # the types only; report stands below these
    from lkjip_xl.town import Town
    from lkjip_xl.write.outputs import Produced

SHOWN = 6  # findings shown at most
EXPLAINED = 3  # explanations shown at most
WIDTH = 100
LEVELS = ("galat", "peringatan", "catatan")
STYLES = {"galat": RED, "peringatan": YELLOW, "catatan": DIM}
KINDS = {
    "rkt": "RKT",
    "pk": "Perjanjian Kinerja",
    "perubahan-pk": "Perubahan PK",
    "pengukuran": "Pengukuran kinerja",
    "dpa": "DPA",
    "dppa": "DPPA",
    "realisasi": "Realisasi anggaran",
    "renstra": "Renstra",
    "alokasi-sasaran": "Alokasi per sasaran",
    "kinerja-anggaran": "Pencapaian kinerja dan anggaran",
    "efisiensi": "Efisiensi",
    "perbandingan": "Perbandingan dengan tahun lalu",
    "kemajuan-renstra": "Kemajuan terhadap Renstra",
    "pembanding-nasional": "Perbandingan dengan target nasional",
    "pegawai": "Data pegawai",
    "rencana-aksi": "Rencana aksi",
    "evaluasi-renja": "Evaluasi Renja (E.81)",
    "rak": "Rencana anggaran kas",
}


def wrap(text: str, indent: str = "", more: str | None = None) -> list[str]:
    """Text in lines of at most WIDTH characters."""
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent if more is None else more)


def report(result: Result) -> Iterator[Line]:
    """Everything about a run except where its outputs are."""
    yield from _read(result)
    yield from _unrecognised(result)
    yield from _found(result)
    yield from _explained(result)
    yield from _not_run(result)
    yield from _failed(result)
    end = conclusion(result)
    yield Line()
    for line in wrap(end.sentence):
        yield Line(line, {**BOLD, **(GREEN if end.ready else YELLOW)})


def _failed(result: Result) -> Iterator[Line]:
    """What of the work could not be done, though the data is there."""
    checks = [f"Pemeriksaan {o.code}: {o.reason}" for o in result.outcomes if o.fault]
    for sentence in (*result.faults, *checks):
        yield Line()
        yield from (Line(line, YELLOW) for line in wrap(sentence))


def _read(result: Result) -> Iterator[Line]:
    folder = result.folder
    who = folder.opd or "Perangkat daerah tidak terbaca dari dokumen"
    yield Line(f"{who}, tahun {result.year}" if folder.year else f"{who}, tahun tidak terbaca", BOLD)
    yield from _documents(folder.documents)
    if folder.subfolders:
        yield Line(f"  Subfolder tidak dibaca: {', '.join(folder.subfolders)}", DIM)


def _documents(documents: Sequence[Document]) -> Iterator[Line]:
    """Which documents count, and why the others do not: the same choice as everywhere."""
    width = min(44, max((len(f"{d.file} / {d.sheet}") for d in documents), default=0))
    names = [KINDS.get(d.kind, d.kind) for d in documents]
    named = max((len(n) for n in names), default=0)
    for document, kind in zip(documents, names, strict=True):
        where, state = f"{document.file} / {document.sheet}", standing(document)
        hidden = ", lembar tersembunyi" if document.hidden else ""
        hidden += ", susunan barisnya belum pasti" if any(not t.trust.sure for t in document.tables) else ""
        used = "dipakai" if state.used else "TIDAK dipakai"
        yield Line(
            f"  {where:{width}}  {kind:{named}}  {document.rows:>5} baris  {used}{hidden}", {} if state.used else DIM
        )
        if not state.used and state.reason:
            yield from (Line(line, DIM) for line in wrap(state.reason, "      "))


def _unrecognised(result: Result) -> Iterator[Line]:
    for one in result.folder.unrecognised:
        where = f"{one.file} / {one.sheet}" if one.sheet else one.file
        for number, line in enumerate(wrap(f"tidak dikenali: {where}: {one.reason}", "  ", "      ")):
            yield Line(line, YELLOW if number == 0 else {})


def where(place: Place) -> str:
    """A place in one short phrase: "PK.xlsx, lembar PK, C12"."""
    return ", ".join(p for p in (place.file, f"lembar {place.sheet}" if place.sheet else "", place.a1 or "") if p)


def worst_first(result: Result) -> list[int]:
    """Indices of the findings, worst first: by level, this year's documents before the plans of other
    years, an unreadable amount before a difference, the larger difference before the smaller."""
    plans = {(d.file, d.sheet) for d in result.folder.documents if d.kind == "renstra"}

    def badness(number: int) -> tuple[int, bool, Decimal, int]:
        finding = result.findings[number]
        place = finding.locations[0].place if finding.locations else Place("", "")
        size = Decimal("Infinity") if finding.difference is None else abs(finding.difference)
        return LEVELS.index(finding.level.value), (place.file, place.sheet) in plans, -size, number

    return sorted(range(len(result.findings)), key=badness)


def _found(result: Result) -> Iterator[Line]:
    yield Line()
    counts = Counter(f.level.value for f in result.findings)
    unread = sum(u.sheet is None for u in result.folder.unrecognised)
    if not result.findings:
        if unread:
            yield Line(f"Tidak ada temuan pada berkas yang terbaca; {unread} berkas tidak dibaca.", YELLOW)
        else:
            yield Line("Tidak ada temuan.", GREEN)
        return
    said = ", ".join(f"{counts[level]} {level}" for level in STYLES)
    yield Line(f"Temuan: {said}", BOLD)
    for number in worst_first(result)[:SHOWN]:
        yield from _finding(result.findings[number])
    if len(result.findings) > SHOWN:
        yield Line(f"  ... dan {len(result.findings) - SHOWN} temuan lain; semuanya ada di buku rekonsiliasi.", DIM)


def _finding(finding: Finding) -> Iterator[Line]:
    level = finding.level.value
    lines = wrap(f"{finding.code} {level}: {finding.message}", "  ", "      ")
    for number, line in enumerate(lines):
        yield Line(line, STYLES[level] if number == 0 else {})
    if finding.locations:
        more = f" dan {len(finding.locations) - 1} sel lain" if finding.many > 1 and len(finding.locations) > 1 else ""
        yield Line(f"      {where(finding.locations[0].place)}{more}", DIM)


def _explained(result: Result) -> Iterator[Line]:
    order = {number: position for position, number in enumerate(worst_first(result))}
    best = [e for e in result.explanations if e.rank == 1]
    best.sort(key=lambda e: min((order[n] for n in e.findings), default=len(order)))
    if not best:
        return
    yield Line()
    yield Line("Penjelasan yang paling mungkin:", BOLD)
    for explanation in best[:EXPLAINED]:
        yield from _explanation(explanation)


def _explanation(explanation: Explanation) -> Iterator[Line]:
    for line in wrap(explanation.reason, "  - ", "    "):
        yield Line(line)
    for repair in explanation.repairs:
        before = shown(repair.before)
        yield Line(f"      {where(repair.place)}: {before} -> {shown(repair.after)}", DIM)


def _not_run(result: Result) -> Iterator[Line]:
    missing = [o for o in result.outcomes if o.verdict is Verdict.NOT_RUN]
    if missing:
        yield Line()
        yield Line(
            f"{len(missing)} dari {len(result.outcomes)} pemeriksaan tidak dijalankan karena tidak ada bahannya "
            "(lihat lembar Tidak diperiksa).",
            DIM,
        )


def written(produced: "Produced", result: Result) -> Iterator[Line]:
    """Where the outputs are, and whether they may be printed."""
    state = "siap cetak" if conclusion(result).ready else "BELUM siap cetak"
    yield Line()
    yield Line("Hasil:", BOLD)
    yield Line(f"  {produced.lampiran}   {state}")
    yield Line(f"  {produced.rekonsiliasi}   untuk bagian keuangan")
    if produced.terisi:
        yield Line(f"  {produced.terisi[0].parent}   {len(produced.terisi)} salinan yang sudah dilengkapi")
    yield Line(f"  {produced.temuan}   untuk program lain")
    if produced.usulan is not None:
        yield Line(f"  {produced.usulan}   usulan isian lkjip.toml")
    if produced.notes:
        yield Line()
        yield Line("Yang perlu diketahui:", BOLD)
        for note in produced.notes[:12]:
            for line in wrap(note, "  - ", "    "):
                yield Line(line)
        if len(produced.notes) > 12:
            yield Line(f"  ... dan {len(produced.notes) - 12} catatan lain.", DIM)


def town(result: "Town") -> Iterator[Line]:
    """The roll-up of a city: agencies with most galat first."""
    yield Line(f"{len(result.agencies)} perangkat daerah diproses, {len(result.failed)} tidak dapat diproses.", BOLD)
    for agency in sorted(result.agencies, key=lambda a: (-a.galat, a.folder)):
        style = RED if agency.galat else YELLOW if agency.peringatan else GREEN
        yield Line(
            f"  {agency.folder}: {agency.galat} galat, {agency.peringatan} peringatan, {agency.catatan} catatan", style
        )
    for agency in result.failed:
        for line in wrap(f"{agency.folder}: {agency.fault}", "  ", "      "):
            yield Line(line, RED)
    yield Line()
    yield Line(f"Rekap: {result.rollup}", BOLD)
    for note in result.notes:
        for line in wrap(note, "  - ", "    "):
            yield Line(line)
