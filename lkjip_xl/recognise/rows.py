"""What a row below a header is: data, total, summary line, repeated header, number row, or the end."""

import re
from enum import Enum

from lkjip_xl.read.grid import Value
from lkjip_xl.recognise.columns import Meaning
from lkjip_xl.recognise.header import Block, find_block, is_number_row, starts_header
from lkjip_xl.recognise.labels import is_carried, says_total
from lkjip_xl.recognise.meaning import COUNTS
from lkjip_xl.recognise.sheet import Sheet, is_amount_text, is_number, is_ordinal
from lkjip_xl.recognise.words import Vocabulary, plain, starts_with, words_of

_MONTHS = "januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember"
_PLACE_DATE = re.compile(rf"^[A-Za-z .…_]+,\s*(?:tanggal|[\s\d.…_]*)\s*(?:(?:{_MONTHS})[\s\d]*|[.…_]*)$", re.IGNORECASE)
_DATE_TO_FILL = re.compile(
    r"^[A-Za-z .…_/]+,\s*(?:(?:tanggal|tgl|hari|bulan|bln|tahun|thn|dd|mm|yyyy)\b[\W_]*)+$", re.IGNORECASE
)
_MADE = re.compile(r"^(?:ditetapkan|dikeluarkan|dibuat|ditandatangani)\s+(?:di|pada)\b|^pada tanggal\b", re.IGNORECASE)
_BRACKETS = str.maketrans("", "", "()[]{}<>")
_SIGNER = re.compile(
    r"^(?:plt\.?|plh\.?|pj\.?|an\.|a\.n\.?)?\s*(?:kepala|sekretaris|walikota|wali kota|bupati|gubernur|camat|lurah"
    r"|direktur|inspektur|mengetahui|menyetujui|pihak (?:pertama|kedua)|pengguna anggaran|kuasa pengguna)\b",
    re.IGNORECASE,
)
_PAGE_FOOT = re.compile(r"\bhal(?:aman)?\.?\s*\d+\s*(?:dari|/)\s*\d+\s*$", re.IGNORECASE)
_NIP = re.compile(r"^\s*nip\b", re.IGNORECASE)
_NIP_DIGITS = re.compile(r"[\d ]{17,24}")
SIGNED_WITHIN = 9  # from the first line of a signature block to its NIP
_TOTAL_FIRST = ("jumlah", "total", "grand", "keseluruhan")
_TOTAL_REST = frozenset(
    [
        "jumlah",
        "total",
        "anggaran",
        "belanja",
        "program",
        "kegiatan",
        "sub",
        "pagu",
        "keseluruhan",
        "seluruhnya",
        "seluruh",
        "besar",
        "tahun",
        "daerah",
        "grand",
        "dana",
        "operasi",
        "modal",
        "rp",
        "i",
        "ii",
        "iii",
        "iv",
        "v",
        "vi",
        "a",
        "b",
        "c",
        "d",
        "e",
        "urusan",
        "langsung",
        "tidak",
        "sasaran",
        "skpd",
        "opd",
        "dan",
        "realisasi",
    ]
)


class Row(Enum):
    """What a row is."""

    BLANK = "kosong"
    DATA = "data"
    TOTAL = "jumlah"
    SUMMARY = "ringkasan"
    HEADER = "judul kolom yang diulang"
    NEXT = "tabel berikutnya"
    NUMBERS = "nomor kolom"
    CLOSING = "baris penutup"
    TEXT = "kalimat"
    END = "tanda tangan"


def is_total_label(text: str) -> bool:
    """ "JUMLAH", "Total Belanja", "Jumlah I": a total. "Jumlah ASN yang ..." is an indikator."""
    words = words_of(text)
    if not words or words[0] not in _TOTAL_FIRST:
        return False
    return all(w in _TOTAL_REST or w.isdigit() for w in words)


def is_signing(text: str) -> bool:
    """True for a cell of a signature block: place and date, jabatan, NIP; also where they are still to be filled in."""
    text = " ".join(text.translate(_BRACKETS).split())
    kinds = (_PLACE_DATE, _DATE_TO_FILL, _SIGNER, _NIP, _MADE)
    return len(text) < 120 and any(kind.match(text) for kind in kinds)


def is_mean(sheet: Sheet, row: int) -> bool:
    """ "Rata-rata capaian kinerja (%) | 98,17": a mean with its figure."""
    values = [v for _, v in sheet.filled(row)]
    words = next((v for v in values if isinstance(v, str) and not is_amount_text(v)), "")
    return words_of(words)[:2] == ["rata", "rata"] and any(amount_like(v) for v in values)


def amount_like(value: Value) -> bool:
    """A cell that looks like an amount: a number, or a text that is only digits and separators."""
    return is_number(value) or is_amount_text(value)


def classify(sheet: Sheet, words: Vocabulary, block: Block, meanings: tuple[Meaning, ...], row: int) -> Row:
    """What a row below the header of a block is. Cheap for plain data rows, which are nearly all."""
    first, last = block.leaves[0].col, block.leaves[-1].last
    cells = [(c, v) for c, v in sheet.filled(row) if first <= c <= last]
    if not cells:
        return Row.BLANK
    texts = [(c, v) for c, v in cells if isinstance(v, str) and not is_amount_text(v)]
    staff = any(m.levels == ("pegawai",) for m in meanings)  # "Jabatan | Kebutuhan | Bezetting"
    known = [m for m in meanings if m.figure] or [m for m in meanings if staff and not m.name]
    figures = {c for m in known for c in range(m.leaf.col, m.leaf.last + 1)}
    has_figure = any(c in figures and amount_like(v) for c, v in cells)
    label = _label(meanings, texts)
    low = label[:40].casefold()
    if (
        has_figure
        and texts
        and not (says_total(label) or is_carried(label))
        and not low.startswith((*_TOTAL_FIRST, "rata", "persen", "predikat", "anggaran", "realisasi"))
    ):
        return Row.DATA
    if is_number_row(sheet, row, len(block.leaves)) and row <= block.last + 2:
        return Row.NUMBERS
    if not has_figure and any(_PAGE_FOOT.search(v) for _, v in texts):
        return Row.BLANK  # "Halaman 1 dari 3" at the foot of a page
    if not has_figure and not _numbered(meanings, cells) and starts_header(sheet, words, row):
        other = find_block(sheet, words, row)
        if other is not None:
            return Row.HEADER if same_heading(block, other) else Row.NEXT
    return _worded(sheet, words, meanings, row, cells, label, has_figure)


def _is_money(meanings: tuple[Meaning, ...], cells: list[tuple[int, Value]]) -> bool:
    """Amounts of rupiah, no code and no indikator on the row: a label that speaks of a total is one then."""
    amounts = [m.leaf for m in meanings if m.name in ("pagu", "realisasi_rp", "sisa", *COUNTS)]
    money = {c for leaf in amounts for c in range(leaf.col, leaf.last + 1)}
    other = {m.leaf.col for m in meanings if m.name in ("kode", "indikator", "target")}
    return any(c in money and amount_like(v) for c, v in cells) and not any(
        c in other and not says_total(str(v)) for c, v in cells
    )


def _numbered(meanings: tuple[Meaning, ...], cells: list[tuple[int, Value]]) -> bool:
    """The row goes on counting in the column "No": a row of data without its amount, whatever words it holds."""
    columns = [m.leaf.col for m in meanings if m.name == "nomor"]
    return any(c in columns and is_ordinal(v) for c, v in cells) and not all(is_ordinal(v) for _, v in cells)


def _label(meanings: tuple[Meaning, ...], texts: list[tuple[int, Value]]) -> str:
    """The words that name a row: those in a column of names or numbers, else the first."""
    named = {
        c
        for m in meanings
        if m.name in ("uraian", "indikator", "nomor", "kode")
        for c in range(m.leaf.col, m.leaf.last + 1)
    }
    first = next((v for c, v in texts if c in named), texts[0][1] if texts else "")
    return str(first).strip()


def _worded(
    sheet: Sheet,
    words: Vocabulary,
    meanings: tuple[Meaning, ...],
    row: int,
    cells: list[tuple[int, Value]],
    label: str,
    has_figure: bool,
) -> Row:
    if label and _is_summary(words, meanings, cells, label):
        return Row.SUMMARY
    total = is_total_label(label) or ((says_total(label) or is_carried(label)) and _is_money(meanings, cells))
    if label and total and not _measured(meanings, cells, label):
        return Row.TOTAL
    if (
        label
        and starts_with(label, words.closing)
        and not (_is_name(meanings, cells) and not _is_mean_line(meanings, cells, label))
    ):
        return Row.CLOSING
    if plain(label) == "keseluruhan":
        return Row.TOTAL
    if not has_figure and any(isinstance(v, str) and is_signing(v) for _, v in cells):
        return Row.END
    if not has_figure and _opens_signature(sheet, meanings, row, cells):
        return Row.END
    if (
        not has_figure
        and len(cells) == 1
        and isinstance(cells[0][1], str)
        and _is_sentence(sheet, meanings, row, cells[0])
    ):
        return Row.TEXT
    return Row.DATA


def _opens_signature(sheet: Sheet, meanings: tuple[Meaning, ...], row: int, cells: list[tuple[int, Value]]) -> bool:
    """Words under the columns of figures only, with a NIP soon below and no figure between: a jabatan, a place."""
    named = ("nomor", "kode", "uraian", "indikator")
    names = {c for m in meanings if m.name in named for c in range(m.leaf.col, m.leaf.last + 1)}
    figures = {c for m in meanings if m.figure for c in range(m.leaf.col, m.leaf.last + 1)}
    if not figures or any(c in names or not isinstance(v, str) or len(v.strip()) < 3 for c, v in cells):
        return False
    for at in range(row + 1, row + 1 + SIGNED_WITHIN):
        below = sheet.filled(at)
        if any(isinstance(v, str) and (_NIP.match(v) or _NIP_DIGITS.fullmatch(v.strip())) for _, v in below):
            return True
        if any(c in names or (c in figures and amount_like(v)) for c, v in below):
            return False
    return False


def _measured(meanings: tuple[Meaning, ...], cells: list[tuple[int, Value]], label: str) -> bool:
    """ "MASUKAN | Jumlah dana": an indikator with a word before it, no total."""
    col = next((c for c, v in cells if str(v).strip() == label), -1)
    before = [v for c, v in cells if c < col and isinstance(v, str) and len(v.strip(" .()")) > 2]
    return bool(before) and any(m.name == "indikator" and m.leaf.col <= col <= m.leaf.last for m in meanings)


def _is_name(meanings: tuple[Meaning, ...], cells: list[tuple[int, Value]]) -> bool:
    """An indikator may begin like a closing line ("Rata-rata waktu ..."); a number, a name before it or a satuan
    tells."""
    col = next(c for c, v in cells if isinstance(v, str) and not is_amount_text(v))
    if any(m.name == "indikator" and m.leaf.col <= col <= m.leaf.last for m in meanings) and col != cells[0][0]:
        return True
    if any(m.name == "indikator" and m.leaf.col <= col <= m.leaf.last for m in meanings[1:]):
        return True
    return any(
        m.name in ("nomor", "kode", "satuan")
        and any(m.leaf.col <= c <= m.leaf.last and c != col and str(v).strip(" :.-") for c, v in cells)
        for m in meanings
    )


def _is_mean_line(meanings: tuple[Meaning, ...], cells: list[tuple[int, Value]], label: str) -> bool:
    """ "Rata-rata capaian sasaran 1" among the indikator: a figure, but neither a target nor a satuan nor a number."""
    own = [m for m in meanings if m.name in ("target", "satuan", "nomor", "kode")]
    filled = {c for c, v in cells if str(v).strip() != label}
    measured = any(m.name == "target" for m in own)
    return measured and words_of(label)[:2] == ["rata", "rata"] and not any(m.leaf.col in filled for m in own)


def _is_summary(words: Vocabulary, meanings: tuple[Meaning, ...], cells: list[tuple[int, Value]], label: str) -> bool:
    """ "Jumlah Anggaran Program Tahun 2021 : Rp. ...": a label, a colon or an amount outside the columns of figures."""
    if len(cells) > 4 or not starts_with(label, words.summaries):
        return False
    if ":" in label or any(isinstance(v, str) and v.strip().startswith(":") for _, v in cells[1:]):
        return len(label) > 12 or len(cells) > 1
    figures = {c for m in meanings if m.figure for c in range(m.leaf.col, m.leaf.last + 1)}
    rest = [(c, v) for c, v in cells[1:] if str(v).strip(" .").casefold() != "rp"]
    return len(rest) == 1 and amount_like(rest[0][1]) and rest[0][0] not in figures


def _is_sentence(sheet: Sheet, meanings: tuple[Meaning, ...], row: int, cell: tuple[int, Value]) -> bool:
    """A line of running text that reaches over the table: merged over most of it, or very long at its edge."""
    col, value = cell
    text = str(value).strip()
    first, last = meanings[0].leaf.col, meanings[-1].leaf.last
    wide = sheet.right_end(row, col) - col + 1
    if wide > 1 and wide >= 0.6 * (last - first + 1) and len(text) > 60:
        return True
    named = any(m.name in ("uraian", "indikator") and m.leaf.col <= col <= m.leaf.last for m in meanings)
    return len(text) > (160 if named else 80) and (text.endswith(".") or not named)


def same_heading(block: Block, other: Block) -> bool:
    """True when a later header repeats this one (printed page heads), small differences allowed."""
    if [x.col for x in block.leaves] != [x.col for x in other.leaves]:
        return False
    pairs = zip(block.leaves, other.leaves, strict=True)
    same = sum(1 for a, b in pairs if plain(a.text) == plain(b.text))
    return same >= 0.8 * len(block.leaves)
