"""What stands above and below a table: title, year, agency, jabatan, table number, labelled lines, sentences."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from lkjip_xl.model import Note, Place, Text
from lkjip_xl.recognise import figures
from lkjip_xl.recognise.agency import NAMED, agency_in, tidy, without_year
from lkjip_xl.recognise.rows import is_signing
from lkjip_xl.recognise.sheet import Sheet, is_amount_text
from lkjip_xl.recognise.words import is_placeholder, words_of

__all__ = ["Line", "Title", "agency_in", "all_sentences", "lines_between", "read_title", "title_texts"]

YEAR = re.compile(r"(?<!\d)(?<!\d[.,])((?:19|20)\d\d)(?![\d]|[.,]\d)")
_RANGE = re.compile(r"(?:19|20)\d\d\s*(?:-|–|s\s*[./]?\s*d\.?|sampai)\s*(?:19|20)\d\d", re.IGNORECASE)
_PLANS = re.compile(r"\b(?:perjanjian|penetapan|rencana(?!\s+aksi)|renja|rkt|pk)\b", re.IGNORECASE)
_REPORTS = re.compile(r"\b(?:realisasi|pengukuran|(?:pen)?capaian|evaluasi|laporan|monitoring)\b", re.IGNORECASE)
_FORWARD = re.compile(r"(?:\bdan\s+)?\bp(?:ra|er)kiraan\s+maju\b.*$", re.IGNORECASE)
_PAIR = re.compile(r"(?:19|20)\d\d\s*(?:dan|&|,|dengan)\s*(?:tahun\s*(?:anggaran\s*)?)?(?:19|20)\d\d", re.IGNORECASE)
_NUMBER = re.compile(r"\btabel\.?\s*(\d+(?:\.\d+)*)", re.IGNORECASE)
_OFFICE = re.compile(
    r"^(?:plt\.?|plh\.?|pj\.?)?\s*(?:kepala|sekretaris|inspektur|camat|direktur|lurah|kasubag|kabid)\b", re.IGNORECASE
)
_INSIDE = re.compile(r"[(\[<{][^()\[\]<>{}]*[)\]>}]")
_LABEL_OPD = frozenset(
    {"nama opd", "opd", "skpd", "nama skpd", "perangkat daerah", "nama perangkat daerah", "unit organisasi", "instansi"}
    | {"unit kerja", "organisasi", "satuan kerja", "satuan kerja perangkat daerah", "sub unit organisasi"}
)
_LABEL_YEAR = frozenset(
    {
        "bulan",
        "triwulan",
        "semester",
        "keadaan",
        "posisi",
        "periode pelaksanaan",
        "tahun",
        "tahun anggaran",
        "tahun angaran",
        "ta",
        "periode",
        "tahun pengukuran",
    }
)
_LABEL_HOLDER = frozenset({"jabatan", "nama jabatan"})
_LABEL_OTHER = frozenset(
    {"program", "kegiatan", "sub kegiatan", "urusan", "urusan pemerintahan", "bidang urusan", "pptk", "ppk", "lokasi"}
    | {"sub unit kerja", "unit", "status", "sub bagian", "bidang", "sasaran", "sumber dana", "pagu", "nama", "nip"}
)
# labels that say of which part of an agency or its budget a form is
_LABEL_PART = frozenset(
    {"program", "kegiatan", "sub kegiatan", "sumber dana", "sumber pendanaan", "lokasi", "sub unit kerja", "sub unit"}
    | {"unit", "bidang", "sub bidang", "bagian", "sub bagian", "seksi"}
    | {"kelurahan", "desa", "kecamatan", "wilayah", "upt", "uptd", "puskesmas", "sekolah", "cabang dinas"}
)
SENTENCE_WORDS = 9
LINES_MOST, LINE_LONG = 12, 110  # of a cell that holds a letterhead
TITLE_LONG = 200
_GOES_ON = re.compile(r"(?:dan|serta|dengan|&|,)(?:\s|$)", re.IGNORECASE)
_OPEN_END = re.compile(r"(?:\b(?:dan|serta|dengan|dari|atas|terhadap|untuk)|[,&-])$", re.IGNORECASE)
_TITLED = re.compile(
    r"\s*(?:tabel|lampiran|formulir|form|judul|laporan|nama (?:dokumen|laporan|formulir))\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Line:
    """A text cell outside the tables, or one line of it; part: which line."""

    row: int
    col: int
    text: str
    part: int = 0


@dataclass(slots=True)
class Title:
    """What the lines around a document tell."""

    lines: list[Line] = field(default_factory=list)  # title lines, in order
    year: int | None = None
    year_place: Place | None = None
    opd: str | None = None
    opd_place: Place | None = None
    holder: str | None = None
    number: str = ""
    texts: list[Text] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)  # of which part a form is: "program: ...", "sumber dana: ..."
    others: list[str] = field(default_factory=list)  # agencies that the head names beside `opd`

    @property
    def text(self) -> str:
        """The title as one line."""
        return " ".join(line.text for line in self.lines)


def lines_between(sheet: Sheet, first: int, last: int, whole: bool = False) -> list[Line]:
    """The text cells of rows first..last, in order; a letterhead in one cell line by line, unless taken whole."""
    found = []
    for row in range(max(first, 0), min(last + 1, sheet.grid.height)):
        for col, value in sheet.filled(row):
            if sheet.covered(row, col):
                continue
            if isinstance(value, str):
                parts = [" ".join(value.split())] if whole else _lines_of(value)
                found += [Line(row, col, text, n) for n, text in enumerate(parts)]
            else:
                found.append(Line(row, col, sheet.text(row, col)))
    return found


def _lines_of(value: str) -> list[str]:
    """The short lines of one cell; a line that goes on from the one before stays with it; running text stays whole."""
    lines = [" ".join(x.split()) for x in value.splitlines() if x.strip()]
    if not 1 < len(lines) <= LINES_MOST or any(len(x) > LINE_LONG or _running(x) for x in lines):
        return [" ".join(value.split())]
    found: list[str] = []
    for line in lines:
        if found and (_GOES_ON.match(line) or _OPEN_END.search(found[-1])):
            found[-1] += " " + line
        else:
            found.append(line)
    return found


def title_texts(lines: Sequence[Line]) -> list[str]:
    """The lines that may name a document: no running text, of "Label : value" only the value of a number."""
    rows: dict[tuple[int, int], list[Line]] = {}
    for line in lines:
        rows.setdefault((line.row, line.part), []).append(line)
    found: list[str] = []
    for cells in rows.values():
        pair = _label(cells)
        if pair is None or _TITLED.match(cells[0].text):
            found += [c.text for c in cells if len(c.text) < TITLE_LONG]
        elif pair[0].startswith(("no ", "nomor ")):
            found.append(pair[1])  # "Nomor : DPPA/B.1/..."
    return found


def read_title(sheet: Sheet, above: list[Line], after: list[Line], signed_year: tuple[int, Place] | None) -> Title:
    """Reads the lines above a document's first table and those after its tables."""
    title = Title()
    votes: list[tuple[int, int, Place, str]] = []  # weight, year, place, text
    labelled: set[tuple[int, int, int]] = set()
    rows: dict[tuple[int, int], list[Line]] = {}
    for line in above:
        rows.setdefault((line.row, line.part), []).append(line)
    for cells in rows.values():
        pair = _label(cells)
        if pair is not None:
            _labelled(sheet, title, votes, pair)
            if pair[0] in _LABEL_PART and pair[1] and not is_placeholder(pair[1]):
                title.parts.append(f"{pair[0]}: {' '.join(words_of(pair[1]))}")
            if pair[1] and words_of(pair[0])[:1] in (["visi"], ["misi"]):
                label = cells[0].text.partition(":")[0].strip()
                place = Place(sheet.grid.file, sheet.grid.name, pair[2].row, pair[2].col)
                title.texts.append(Text(place, f"{label}: {pair[1]}"))
            labelled.update((line.row, line.col, line.part) for line in cells)
    for line in above:
        if (
            (line.row, line.col, line.part) in labelled
            or is_amount_text(line.text)
            or (is_signing(line.text) and not NAMED.search(line.text))
        ):
            if title.lines and title.holder is None and _OFFICE.match(line.text):  # a title stands above: no signature
                title.holder = line.text
            continue
        if len(words_of(line.text)) >= SENTENCE_WORDS and _running(line.text):
            title.texts.append(figures.text(sheet, line.row, line.col))
            continue
        _title_line(sheet, title, votes, line)
    for line in after:
        if _kept(line.text):
            title.texts.append(figures.text(sheet, line.row, line.col))
    _settle_year(title, votes, signed_year)
    return title


def _kept(text: str) -> bool:
    """A sentence, or the line under a table that names its source ("Sumber : ...")."""
    words = words_of(text)
    return len(words) >= SENTENCE_WORDS or (words[:1] == ["sumber"] and ":" in text)


def _running(text: str) -> bool:
    """Running text rather than a heading: mostly small letters and an end, or very long."""
    letters = [ch for ch in text if ch.isalpha()]
    lower = sum(ch.islower() for ch in letters)
    return len(text) > 260 or (lower > 0.85 * len(letters) and text.endswith((".", ":", ",", ";")))


def _label(cells: list[Line]) -> tuple[str, str, Line] | None:
    """(label, value, cell of the value) of a row such as "Nama OPD : ..." in one cell or spread over several."""
    first = cells[0].text
    if ":" in first:
        label, _, value = first.partition(":")
        if len(words_of(label)) > 6:
            return None
        if value.strip():
            return " ".join(words_of(label)), value.strip(), cells[0]
        rest = _values(cells[1:])
        return (
            (" ".join(words_of(label)), rest[0].text.strip(" :"), rest[0])
            if rest
            else (" ".join(words_of(label)), "", cells[0])
        )
    if len(cells) > 1 and cells[1].text.startswith(":"):
        rest = _values(cells[1:])
        if len(rest) > 1 and "." in rest[0].text and not any(ch.isalpha() for ch in rest[0].text):
            rest = rest[1:]  # "Organisasi : 1.20.05  BADAN ..."
        return (
            (" ".join(words_of(first)), rest[0].text.strip(" :"), rest[0])
            if rest
            else (" ".join(words_of(first)), "", cells[0])
        )
    return None


def _values(cells: list[Line]) -> list[Line]:
    """The cells of a row that may be the value of the label before them: up to the next label in a box beside it."""
    found: list[Line] = []
    for cell in cells:
        text = " ".join(words_of(cell.text))
        if text in _LABEL_OTHER or (text in _LABEL_OPD | _LABEL_YEAR | _LABEL_HOLDER and not found):
            break
        if cell.text.strip(" :.…"):
            found.append(cell)
    return found


def _labelled(
    sheet: Sheet, title: Title, votes: list[tuple[int, int, Place, str]], pair: tuple[str, str, Line]
) -> None:
    label, value, line = pair
    place = Place(sheet.grid.file, sheet.grid.name, line.row, line.col)
    if is_placeholder(value):
        return
    if label in _LABEL_OPD and len(value) > 2 and any(ch.isalpha() for ch in value):
        name = tidy(value)
        if name and (title.opd is None or label not in ("unit organisasi", "sub unit organisasi")):
            title.opd, title.opd_place = name, place
    elif label in _LABEL_YEAR or label.startswith("tahun"):
        found = YEAR.findall(value)
        if len(found) == 1:
            votes.append((3, int(found[0]), place, f"{label} : {value}"))
    elif label in _LABEL_HOLDER and title.holder is None:
        title.holder = value


def _title_line(sheet: Sheet, title: Title, votes: list[tuple[int, int, Place, str]], line: Line) -> None:
    title.lines.append(line)
    place = Place(sheet.grid.file, sheet.grid.name, line.row, line.col)
    number = _NUMBER.search(line.text)
    if number:
        title.number = number[1]
    years = sorted({int(y) for y in YEAR.findall(_FORWARD.sub("", line.text))})
    if len(years) == 2 and years[1] - years[0] == 1 and _PAIR.search(line.text):
        years = years[1:]  # "TAHUN ANGGARAN 2022 DAN 2021": the later one, with the year before beside it
    if len(years) == 1 and not _RANGE.search(line.text):
        votes.append((2, years[0], place, line.text))
    if NAMED.search(line.text) and len(line.text) < 160 and not _to_fill(line.text):
        name = tidy(line.text)
        if _OFFICE.match(line.text):
            title.holder = title.holder or without_year(line.text).strip()
        if name and (title.opd is None or len(name) > len(title.opd)) and title.opd_place is None:
            title.opd, title.opd_place = name, place
        elif name:
            title.others.append(name)


def _to_fill(text: str) -> bool:
    """ "KEPALA (NAMA PERANGKAT DAERAH)": a name that nobody has filled in."""
    return any(is_placeholder(part) for part in _INSIDE.findall(text))


def _settle_year(title: Title, votes: list[tuple[int, int, Place, str]], signed: tuple[int, Place] | None) -> None:
    """The year with the most weight; lines that name another one are said."""
    scores: dict[int, int] = {}
    for weight, year, _, _ in votes:
        scores[year] = scores.get(year, 0) + weight
    planned = _PLANS.search(title.text) and not _REPORTS.search(title.text)
    if signed is not None and not (signed[0] - 1 in scores and not planned):
        # A report is signed in the January after its year; a plan is not.
        scores[signed[0]] = scores.get(signed[0], 0) + 2
    if not scores:
        return
    best = max(scores, key=lambda y: (scores[y], y))
    title.year = best
    title.year_place = next((p for _, y, p, _ in votes if y == best), signed[1] if signed else None)
    for _, year, place, text in votes:
        if year != best:
            message = f"Judul menyebut tahun {year} (“{text[:80]}”), sedangkan yang lain di lembar ini tahun {best}."
            title.notes.append(Note("judul-bertentangan", message, place))


def all_sentences(sheet: Sheet, lines: Iterable[Line]) -> list[Text]:
    """Lines that are sentences, as texts with their amounts."""
    return [figures.text(sheet, x.row, x.col) for x in lines if _kept(x.text)]
