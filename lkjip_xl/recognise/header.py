"""Header blocks: where on a sheet a table's headings stand, and the heading path of each column.

A block has one to six heading rows with merged or spread groups, and possibly a number row ("(1) (2)",
"a", "13 = 9+10") before, between or after them.
"""

import datetime
import itertools
import re
from dataclasses import dataclass

from lkjip_xl.read.grid import Value
from lkjip_xl.recognise.sheet import Sheet, is_amount_text, is_number, is_ordinal
from lkjip_xl.recognise.words import Heading, Vocabulary

ROWS_MOST = 6
KNOWN_SHARE = 0.6
HEADING_MOST = 80  # letters of a heading that is not known
NUMBERED_LEAST = 3  # columns of a table that only its numbers or amounts tell
REPEATED = 0.7  # share of the headings that stand above already, from which on a row repeats them
ROOM = 1  # headings that a sub-heading may stand under by a slip of merging
SHORT = 40  # letters of a sub-heading that is not known
LOOK_BELOW = 8  # rows below headings that may hold their numbers or amounts
_COUNTED = re.compile(r"(?!(?:19|20)\d\d\b)\d{1,4}(?:[.,]\d+)?\s+[^\W\d_]{2,}(?:\s+[^\W\d_]+)?")
_FORMULA = re.compile(r"\s*\(?(?:\d{1,2}|[a-z])\)?\s*[=:]\s*\(*\s*\(?(?:\d|[a-z]\b)", re.IGNORECASE)
_THOUSANDS = re.compile(r"^(?:rp\.?\s*)?\(\s*\.?0{3}(?:\.0{3})*\s*\)$", re.IGNORECASE)  # "Rp. (000)" is a unit


@dataclass(frozen=True, slots=True)
class Leaf:
    """A column under the headings: its first and last sheet column, and its path from the top down."""

    col: int
    last: int
    path: tuple[Heading, ...]
    cells: tuple[tuple[int, int], ...]  # where each part of the path stands

    @property
    def text(self) -> str:
        """The whole heading, "Kinerja / Target (%)"."""
        return " / ".join(" ".join(h.text.split()) for h in self.path)

    @property
    def said(self) -> str:
        """The words of the whole heading as read, abbreviations and slips resolved."""
        return " ".join(h.said for h in self.path if h.said)


@dataclass(frozen=True, slots=True)
class Block:
    """A header block: rows (0-based, both included), the rows that hold headings, and the columns."""

    first: int
    last: int
    rows: tuple[int, ...]
    leaves: tuple[Leaf, ...]

    @property
    def key(self) -> tuple[str, ...]:
        """What makes two blocks the same heading: the texts of their columns, without years."""
        return tuple(leaf.text.casefold() for leaf in self.leaves)


SHORT_MOST = 30  # letters of the headings of a table that counts staff
COUNTED_LEAST = 3
_STAFF = frozenset({"jabatan", "golongan", "penanggung_jawab"})  # what names the rows of such a table


def find_block(sheet: Sheet, words: Vocabulary, row: int) -> Block | None:
    """The header block that starts at a row, or None."""
    return block_at(sheet, words, row) if starts_header(sheet, words, row) else None


def block_at(sheet: Sheet, words: Vocabulary, row: int) -> Block | None:
    """The header block whose first row this is; None where it has fewer than two columns."""
    rows, last = _extent(sheet, words, row)
    leaves = _leaves(sheet, words, rows)
    if len(leaves) < 2:
        return None
    return Block(row, last, rows, leaves)


def starts_header(sheet: Sheet, words: Vocabulary, row: int) -> bool:
    """True when a row reads as headings: no amounts, and known headings that are most of it, or that stand over
    amounts or over a row of column numbers, whatever columns of its own the agency has beside them."""
    known: set[str] = set()
    yes = no = says = 0
    for col, value in sheet.filled(row):
        verdict = _verdict(words, heading_text(value))
        if verdict == "amount":
            return False
        if verdict == "yes":
            yes += 1
            known.add(sheet.text(row, col).casefold())
            says += bool(words.heading(str(heading_text(value))).terms)
        elif verdict == "no":
            no += 1
    if not says:
        return False  # only "Triwulan I", "Rp.", "2023": words of a label or of a lower heading row
    if len(known) >= 2 and yes >= no:
        return True
    if known and _staff_counted(sheet, words, row):
        return True
    return bool(known) and yes + no >= NUMBERED_LEAST and _over_a_table(sheet, words, row, len(known))


def _over_a_table(sheet: Sheet, words: Vocabulary, row: int, known: int) -> bool:
    """Below a row of short texts: a row of column numbers, or amounts under a heading that measures (`known` two)."""
    cells = sheet.filled(row)
    if any(len(str(v)) > HEADING_MOST for _, v in cells):
        return False
    below = range(row + 1, min(row + 1 + LOOK_BELOW, sheet.grid.height))
    for at in below:
        columns = sheet.right_end(row, cells[-1][0]) - cells[0][0] + 1
        if is_number_row(sheet, at, columns) and not _quarters(sheet, at, columns):
            return len(sheet.filled(at)) >= max(NUMBERED_LEAST, 0.6 * len(cells))
        if len(sheet.filled(at)) > 1 and any(_amount(v) for _, v in sheet.filled(at)):
            break
    measuring = [c for c, v in cells if _measures(words.heading(str(heading_text(v))))]
    amounts = {c for c in measuring for at in below if _large(sheet.grid.value(at, c))}
    return known >= 2 and bool(amounts)


def _staff_counted(sheet: Sheet, words: Vocabulary, row: int) -> bool:
    """ "Jabatan | SMA | D3 | S1 | Jumlah", "Jabatan | Formasi | Terisi | Lowong": short words, one of which names
    staff, over whole numbers of which one column is the sum of all others on every row."""
    cells = sheet.filled(row)
    if not all(isinstance(v, str) and len(v) <= SHORT_MOST for _, v in cells):
        return False
    headings = [(c, words.heading(str(v))) for c, v in cells]
    named = [c for c, h in headings if not _STAFF.isdisjoint(h.of("teks")) or "pegawai" in h.of("tingkat")]
    counted = [c for c, h in headings if not named or c > named[0]]
    if len(named) != 1 or len(counted) < COUNTED_LEAST:
        return False
    below = range(row + 1, min(row + 4, sheet.grid.height))
    counted = [c for c in counted if any(is_number(sheet.grid.value(at, c)) for at in below)]
    if len(counted) < COUNTED_LEAST:
        return False
    rows = [[sheet.grid.value(at, c) for c in counted] for at in below]
    whole = [values for values in rows if all(is_number(v) and v >= 0 and float(v).is_integer() for v in values)]
    if len(whole) < 2 or len(whole) < len(rows) - 1:
        return False
    return any(all(sum(v) == 2 * v[n] > 0 for v in whole) for n in range(len(counted)))


def _measures(heading: Heading) -> bool:
    return bool(heading.coverage >= KNOWN_SHARE and (heading.of("ukuran") or heading.of("ranah") or heading.times))


def _large(value: Value) -> bool:
    return _amount(value) and not is_ordinal(value)


def _amount(value: Value) -> bool:
    return is_number(value) or is_amount_text(value)


def heading_text(value: Value) -> Value:
    """A heading as its readers see it: the first day of a month stands for the month ("bulan 1 2023")."""
    if isinstance(value, datetime.date) and value.day == 1:
        return f"bulan {value.month} {value.year}"
    return value


def _verdict(words: Vocabulary, value: Value) -> str:
    """What a cell speaks for: "yes" heading, "no", "year", "small" number, "amount"."""
    if is_number(value):
        if float(value).is_integer() and 1990 <= value <= 2100:
            return "year"
        return "small" if is_ordinal(value) else "amount"
    if not isinstance(value, str):
        return "amount"
    text = value.strip()
    if text.startswith(":") or text.endswith(":"):
        return "amount"
    if is_amount_text(text) and not _THOUSANDS.match(text):
        digits = sum(ch.isdigit() for ch in text)
        return (
            "year"
            if digits == 4 and text[:2] in ("19", "20") and text.isdigit()
            else "amount"
            if digits > 3
            else "small"
        )
    if _COUNTED.fullmatch(text):
        return "amount"  # "12 bulan" is a target, no heading
    heading = words.heading(text)
    return "yes" if heading.speaks and heading.coverage >= KNOWN_SHARE else "no"


def is_number_row(sheet: Sheet, row: int, columns: int) -> bool:
    """True for a row of column numbers or letters under the headings."""
    cells = sheet.filled(row)
    if len(cells) < 2 or len(cells) < columns * 0.4:
        return False
    good = [v for _, v in cells if is_ordinal(v)]
    if len(good) < len(cells) * 0.8 or any(not is_ordinal(v) and _is_word(v) for _, v in cells if not _stated(v)):
        return False
    texts = [str(int(v)) if is_number(v) else v.strip(" ().").casefold() for v in good]
    return len(set(texts)) >= len(texts) * 0.8 and (texts[0] in ("1", "a", "i") or _counts(texts))


def _stated(value: Value) -> bool:
    """ "7=(6/5)x100 atau *) ((2x5)-6)/5x100": the number of a column with how it is worked out."""
    return isinstance(value, str) and _FORMULA.match(value) is not None


def _quarters(sheet: Sheet, row: int, columns: int) -> bool:
    """I, II, III, IV over four of the columns: quarters, not the numbers of all columns."""
    texts = [str(v).strip(" ().").casefold() for _, v in sheet.filled(row)]
    return columns > len(texts) == 4 and texts in (["i", "ii", "iii", "iv"], ["i", "il", "ill", "iv"])


def _is_word(value: Value) -> bool:
    """True for a name ("Golongan IV" beside 1, 3, 2, 5); "6 = (3 x 5)" is none."""
    return isinstance(value, str) and any(len(w) > 2 and w.isalpha() for w in value.split())


def _counts(texts: list[str]) -> bool:
    """Numbers that rise ("11, 12, 13"), or 1 to n in whatever order (columns that were moved)."""
    numbers = [int(t) for t in texts if t.isdigit()]
    if len(numbers) < 3:
        return False
    rising = all(a < b for a, b in itertools.pairwise(numbers))
    return rising or set(range(1, max(numbers) + 1)) == set(numbers)


def _extent(sheet: Sheet, words: Vocabulary, first: int) -> tuple[tuple[int, ...], int]:
    """The heading rows of the block that starts at `first`, and its last row (number rows included)."""
    forced = first
    for col, _ in sheet.filled(first):
        box = sheet.origin.get((first, col))
        if box and box[0] == first and box[2] - first < ROWS_MOST:
            forced = max(forced, box[2])
    rows, last, at = [first], first, first + 1
    columns = max((sheet.right_end(first, c) for c, _ in sheet.filled(first)), default=0) + 1
    columns -= min(c for c, _ in sheet.filled(first))
    while at < first + ROWS_MOST + 2 and at < sheet.grid.height:
        if is_number_row(sheet, at, columns) and not _quarters(sheet, at, columns):
            last = at
        elif at <= forced or _continues(sheet, words, at, rows):
            rows.append(at)
            last = at
        else:
            break
        at += 1
    return tuple(rows), last


def _continues(sheet: Sheet, words: Vocabulary, row: int, rows: list[int]) -> bool:
    """True when a row goes on with sub-headings (K, Rp, years, Target ...) of the rows above."""
    cells = [(c, heading_text(v)) for c, v in sheet.filled(row)]
    verdicts = [_verdict(words, v) for _, v in cells]
    if not cells or any(v in ("amount", "small") for v in verdicts) or _over_all(sheet, rows, row):
        return False
    again = [c for c, v in cells if _same_above(sheet, rows, c, v)]
    if len(again) > REPEATED * len(cells):
        return False
    fresh = [(c, v, said) for (c, v), said in zip(cells, verdicts, strict=True) if c not in again]
    good = [(c, v) for c, v, said in fresh if said in ("yes", "year")]
    under = [c for c, _ in good if _in_group(sheet, rows, c)]
    if len(good) >= len(fresh) * KNOWN_SHARE and under:
        return len(good) >= 2 or _short(words, good[0][1])
    return len(fresh) >= 2 and all(_in_wide_group(sheet, rows, c) and len(str(v)) <= SHORT for c, v, _ in fresh)


def _over_all(sheet: Sheet, rows: list[int], row: int) -> bool:
    """One text merged over the columns of several headings: a line of its own, no sub-heading of any of them."""
    cells = sheet.filled(row)
    first, last = max(((c, sheet.right_end(row, c)) for c, _ in cells), key=lambda ends: ends[1] - ends[0])
    above = {sheet.head(rows[0], c) for c in range(first, last + 1) if sheet.text(*sheet.head(rows[0], c))}
    return len(cells) <= 2 and len(above) > 1 + ROOM


def _in_wide_group(sheet: Sheet, rows: list[int], col: int) -> bool:
    """True below a heading that reaches over several columns: merged, blank beside it, or written in each again."""
    for row in reversed(rows):
        head = sheet.head(row, col)
        if not sheet.text(*head):
            if (row, col) in sheet.origin or col == 0:
                continue
            left = next((c for c in range(col - 1, -1, -1) if sheet.text(*sheet.head(row, c))), -1)
            return left >= 0 and sheet.head(row, left) not in sheet.origin
        wide = sheet.right_end(row, col) > head[1]
        after, before = sheet.text(row, col + 1), sheet.text(row, col - 1) if col else ""
        open_right = not after and (row, col + 1) not in sheet.origin and col + 1 < sheet.grid.width
        return wide or open_right or sheet.text(*head) in (after, before)
    return False


def _short(words: Vocabulary, value: Value) -> bool:
    if is_number(value):
        return True
    heading = words.heading(str(value))
    return heading.only_unit or heading.words <= 1


def _same_above(sheet: Sheet, rows: list[int], col: int, value: Value) -> bool:
    """The heading of the first row again: filled down where others merge; all of them make a repeated page head."""
    above = heading_text(sheet.grid.value(rows[0], col))
    return above is not None and str(above).strip() == str(value).strip() and len(str(value)) > 1


def _in_group(sheet: Sheet, rows: list[int], col: int) -> bool:
    """True when the heading above a column has room for sub-headings (merged or left blank)."""
    for row in reversed(rows):
        head = sheet.head(row, col)
        value = sheet.grid.value(*head)
        if value is None or not str(value).strip():
            continue
        if head[1] != col or sheet.right_end(row, col) > col:
            return True
        if sheet.text(*head) in (sheet.text(row, col + 1), sheet.text(row, col - 1) if col else ""):
            return True
        return sheet.text(row, col + 1) == "" and col + 1 < sheet.grid.width
    return True


def _leaves(sheet: Sheet, words: Vocabulary, rows: tuple[int, ...]) -> tuple[Leaf, ...]:
    """The columns under the headings, blank ones joined to the column left of them."""
    first, last = _span(sheet, rows)
    paths = {col: _path(sheet, rows, col, first) for col in range(first, last + 1)}
    leaves: list[Leaf] = []
    for col in range(first, last + 1):
        cells = paths[col]
        if not cells or (leaves and cells == leaves[-1].cells):
            if leaves:
                old = leaves[-1]
                leaves[-1] = Leaf(old.col, col, old.path, old.cells)
            continue
        path = tuple(words.heading(_words_at(sheet, c)) for c in cells)
        leaves.append(Leaf(col, col, path, cells))
    return tuple(leaves)


def _words_at(sheet: Sheet, cell: tuple[int, int]) -> str:
    value = sheet.grid.value(*cell)
    return str(heading_text(value)) if isinstance(value, datetime.date) else sheet.text(*cell)


def _span(sheet: Sheet, rows: tuple[int, ...]) -> tuple[int, int]:
    cols = [c for row in rows for c, _ in sheet.filled(row)]
    ends = [sheet.right_end(row, c) for row in rows for c, _ in sheet.filled(row)]
    return min(cols), max(ends)


def _path(sheet: Sheet, rows: tuple[int, ...], col: int, first: int) -> tuple[tuple[int, int], ...]:
    """The heading cells over a column, from the top; groups that are not merged spread to the right."""
    found: list[tuple[int, int]] = []
    for n, row in enumerate(rows):
        head = sheet.head(row, col)
        if not sheet.text(*head):
            spread = _spread_from(sheet, rows, n, col, first)
            if spread is None:
                continue
            head = spread
        head = _first_of_run(sheet, rows, n, head, first)
        if head not in found and not (
            found and sheet.text(*found[-1]) == sheet.text(*head) and head[1] == found[-1][1]
        ):
            found.append(head)
    return tuple(found)


def _first_of_run(sheet: Sheet, rows: tuple[int, ...], n: int, head: tuple[int, int], first: int) -> tuple[int, int]:
    """The first cell of a group heading that is written in each of its columns instead of merged over them."""
    row, col = head
    text = sheet.text(row, col)
    while col > first and sheet.text(row, col - 1) == text and (row, col) not in sheet.origin:
        if not all(any(sheet.text(below, c) not in ("", text) for below in rows[n + 1 :]) for c in (col - 1, col)):
            break
        col -= 1
    return row, col


def _spread_from(sheet: Sheet, rows: tuple[int, ...], n: int, col: int, first: int) -> tuple[int, int] | None:
    """The unmerged group heading that reaches over a blank cell: both have their own sub-heading below."""
    below = rows[n + 1 :]
    if not any(sheet.text(row, col) for row in below) or (rows[n], col) in sheet.origin:
        return None
    for left in range(col - 1, first - 1, -1):
        head = sheet.head(rows[n], left)
        if sheet.text(*head):
            own = any(sheet.text(row, head[1]) for row in below)
            merged = head in sheet.origin and sheet.origin[head][3] > head[1]
            return head if own and not merged else None
        if not any(sheet.text(*sheet.head(row, left)) for row in below):
            return None
    return None
