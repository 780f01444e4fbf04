"""What a filled copy is to show at each cell: the value filled in, the colour, and the words of the note."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from lkjip_xl.model import Fill, Finding, Level, Located, Place
from lkjip_xl.write.formats import with_unit

FILLED = "E2F0D9"  # light green
COLOURS = {Level.GALAT: "FFC7CE", Level.PERINGATAN: "FFEB9C"}
_RANK = {Level.GALAT: 0, Level.PERINGATAN: 1, Level.CATATAN: 2}
FILL_RANK = 7  # the words on how a cell was filled stand below those of findings
MOST_WORDS = 6  # findings told in one note
MOST_NOTES = 1500  # notes on one sheet; Excel gets slow beyond
MOST_FILL_NOTES = 300  # filled cells with a note of their own on one sheet
FEW = 3  # a finding over so many cells is told at each of them, a longer one at the first only
Cell = tuple[int, int]


@dataclass(slots=True)
class CellMark:
    """What is to be done with one cell."""

    fill: Fill | None = None
    level: Level | None = None  # the worst of the findings that blame this cell
    words: list[tuple[int, str]] = field(default_factory=list)  # rank, paragraph

    @property
    def colour(self) -> str | None:
        """The colour of the findings, None where there is nothing to colour."""
        return COLOURS.get(self.level) if self.level is not None else None

    @property
    def note(self) -> tuple[str, ...]:
        """The paragraphs, worst first; the last one counts what was left out."""
        told = [text for _, text in sorted(self.words, key=lambda w: w[0])]
        if len(told) > MOST_WORDS:
            more = len(told) - MOST_WORDS
            told = [*told[:MOST_WORDS], f"dan {more} temuan lain: lihat lembar Temuan pada buku kerja Rekonsiliasi."]
        return tuple(told)

    @property
    def rank(self) -> int:
        """0 the worst: which notes are kept when there are too many."""
        return min((rank for rank, _ in self.words), default=9)

    def merge(self, other: "CellMark") -> None:
        """Take over what another cell of the same merged area was to show."""
        self.fill = self.fill or other.fill
        if other.level is not None and (self.level is None or _RANK[other.level] < _RANK[self.level]):
            self.level = other.level
        self.words += other.words


@dataclass(slots=True)
class Marks:
    """The marks of one file: sheet -> cell -> mark; and what cannot be shown at a cell."""

    sheets: dict[str, dict[Cell, CellMark]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def at(self, place: Place) -> CellMark:
        """The mark of a cell, made when missing."""
        return self.sheets.setdefault(place.sheet, {}).setdefault((place.row, place.col), CellMark())


def marks_of(file: str, fills: Iterable[Fill], findings: Iterable[Finding]) -> Marks:
    """The marks of one file. Findings that name no cell of it are told in the notes."""
    marks, whole_sheet = Marks(), []
    for finding in findings:
        if not _mark(marks, file, finding):
            whole_sheet.append(finding.code)
    for fill in fills:
        if fill.place.file == file and fill.place.row >= 0:
            marks.at(fill.place).fill = fill
    if whole_sheet:
        codes = ", ".join(sorted(set(whole_sheet)))
        marks.notes.append(
            f"{len(whole_sheet)} temuan ({codes}) menyangkut lembar atau berkas secara keseluruhan, "
            "sehingga tidak ditandai pada sel tertentu"
        )
    for sheet, cells in marks.sheets.items():
        _fill_words(marks, sheet, cells)
        _limit(marks, sheet, cells)
    return marks


def _mark(marks: Marks, file: str, finding: Finding) -> bool:
    """Mark the cells of a finding; False when this file takes part, but by no cell."""
    here = [at for at in finding.locations if at.place.file == file]
    cells = [at for at in here if at.place.row >= 0]
    for at in cells:
        first = at is finding.locations[0] or finding.many > 1
        if not first and (len(finding.locations) > FEW or finding.level is Level.CATATAN):
            continue
        mark = marks.at(at.place)
        if first:
            if mark.level is None or _RANK[finding.level] < _RANK[mark.level]:
                mark.level = finding.level
            mark.words.append((_RANK[finding.level], _told(finding)))
        else:
            mark.words.append((_RANK[finding.level] + 3, _takes_part(finding, at.place)))
    return bool(cells) or not here


def _told(finding: Finding) -> str:
    lines = [f"{finding.code} ({finding.level.value})", finding.message]
    if finding.value is not None and finding.expected is not None:
        shown, wanted = (with_unit(v, finding.unit) for v in (finding.value, finding.expected))
        if shown not in finding.message or wanted not in finding.message:
            lines.append(f"Tertulis {shown}, seharusnya {wanted}.")
    if finding.advice:
        lines.append(f"Saran: {finding.advice}")
    here = finding.locations[0].place
    others = [_seen_from(here, at.place) for at in finding.locations[1 : FEW + 1]]
    if others:
        more = len(finding.locations) - 1 - len(others)
        lines.append("Terkait: " + "; ".join(others) + (f"; dan {more} sel lain" if more > 0 else ""))
    return "\n".join(lines)


def _seen_from(here: Place, place: Place) -> str:
    """A place in words, without what it shares with the place that one looks from."""
    parts = []
    if place.file != here.file:
        parts.append(place.file)
    if place.sheet and (place.file, place.sheet) != (here.file, here.sheet):
        parts.append(f"lembar {place.sheet}")
    if place.a1 is not None:
        parts.append(f"sel {place.a1}")
    return ", ".join(parts) or "lembar ini"


def _takes_part(finding: Finding, here: Place) -> str:
    first: Located = finding.locations[0]
    return "\n".join(
        (
            f"Ikut dalam {finding.code} ({finding.level.value})",
            finding.message,
            f"Yang lebih dahulu perlu diperiksa: {_seen_from(here, first.place)}.",
        )
    )


def _fill_words(marks: Marks, sheet: str, cells: dict[Cell, CellMark]) -> None:
    filled = [m for m in cells.values() if m.fill is not None]
    if len(filled) > MOST_FILL_NOTES:
        marks.notes.append(
            f"lembar {sheet}: {len(filled)} sel diisi dan diberi warna hijau; karena banyak, cara hitungnya tidak "
            "ditulis pada catatan sel"
        )
        return
    for mark in filled:
        if mark.fill is not None and mark.fill.reason:
            mark.words.append((FILL_RANK, f"Diisi oleh lkjip-xl\nCara hitung: {mark.fill.reason}."))


def _limit(marks: Marks, sheet: str, cells: dict[Cell, CellMark]) -> None:
    noted = sorted((cell for cell in cells if cells[cell].words), key=lambda c: (cells[c].rank, c))
    for cell in noted[MOST_NOTES:]:
        cells[cell].words = []
    if len(noted) > MOST_NOTES:
        marks.notes.append(
            f"lembar {sheet}: {len(noted) - MOST_NOTES} sel hanya diberi warna tanpa catatan, karena catatan pada satu "
            f"lembar dibatasi {MOST_NOTES}; keterangan lengkap ada pada lembar Temuan di buku kerja Rekonsiliasi"
        )


def refusal(sheet: str, why: str, cells: list[str]) -> str:
    """The sentence on cells of a sheet that were not filled."""
    shown = ", ".join(cells[:5]) + (f" dan {len(cells) - 5} sel lain" if len(cells) > 5 else "")
    return f"lembar {sheet}, sel {shown}: tidak diisi karena {why}"
