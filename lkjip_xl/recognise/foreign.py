"""Tables that are none of ours though their columns may fit: another document by its title or headings, a list of
codes and names, a form left empty. Each is said in one line."""

import re
from collections.abc import Sequence

from lkjip_xl.model import a1
from lkjip_xl.read.grid import Value
from lkjip_xl.recognise.columns import Meaning
from lkjip_xl.recognise.kinds import Evidence, Verdict, gainsaid
from lkjip_xl.recognise.layouts import Foreign, Layout, layouts, others, vocabulary
from lkjip_xl.recognise.naming import Told
from lkjip_xl.recognise.rows import amount_like
from lkjip_xl.recognise.sheet import Sheet, is_blank
from lkjip_xl.recognise.tables import RawTable
from lkjip_xl.recognise.words import words_of

NONE_OF_OURS = "Bukan dokumen yang diperiksa"
LIST_ROWS = 3  # rows from which on codes and names without any figure are a list of reference
FEW = 0.05  # share of rows with a figure up to which a table is one of words
SHORT = 40  # letters of a text that may be a figure ("12 dokumen")
LARGE_DIGITS = 6
DERIVED = frozenset({"capaian", "serapan", "efisiensi", "persen_anggaran"})  # fields that the program works out
LOOKED_AT = 2000
_ID = frozenset({"id", "uuid", "guid"})
_EMPTY = re.compile(r"[\s.…_\-–/:()%]*")


def other_document(evidence: Evidence, tables: Sequence[RawTable]) -> str:
    """Why the tables belong to another document: its title says so, or headings that only it has; "" if not."""
    for told in (evidence.title, evidence.above):
        if told.foreign is not None and told.weight > max(told.ours.values(), default=0.0):
            return f"{NONE_OF_OURS}: {told.foreign.label}, menurut judulnya."
        if told.heads:
            return ""
    found = _by_headings(tables)
    return f"{NONE_OF_OURS}: {found.label}, menurut judul kolomnya." if found else ""


def _by_headings(tables: Sequence[RawTable]) -> Foreign | None:
    texts = {" ".join(words_of(h.text)) for t in tables for leaf in t.block.leaves for h in leaf.path}
    return next((f for f in others().documents if f.headings and len(texts & set(f.headings)) >= f.least), None)


def misfit(verdict: Verdict, title: Told) -> str:
    """What the title names where the columns are those of another document, in a line; "" where they agree."""
    other = gainsaid(verdict, title)
    if not other:
        return ""
    return (
        f"Judulnya menyebut {_called(other)}, tetapi kolomnya bukan kolom dokumen itu (mirip {verdict.layout.title}); "
        "tidak dibaca."
    )


def _called(kind: str) -> str:
    found: Layout | None = next((x for x in layouts() if any(k.id == kind for k in x.kinds)), None)
    return f"{kind} ({found.title})" if found else kind


def without_figures(sheet: Sheet, tables: Sequence[RawTable], verdict: Verdict) -> str:
    """Why tables without any figure are no document: a list of codes and names, or a form left empty; "" if not."""
    fields = {m.name for t in tables for m in t.meanings if m.figure}
    if fields <= DERIVED:  # names are enough: the rest is worked out
        return "" if _has_names(sheet, tables) else _empty(tables)
    numbers = texts = rows = 0
    for table in tables:
        columns = [m for m in table.meanings if m.figure and not is_id(m)]
        for row in table.data[:LOOKED_AT]:
            count, words = _filled(sheet, row, columns)
            count += _unknown(sheet, table, row)
            named = _named(sheet, table, row)
            rows += named or count > 0
            numbers += count
            texts += words if named else 0
    if numbers > FEW * rows or (texts and (verdict.named or rows < LIST_ROWS)):
        return ""
    if rows >= LIST_ROWS and _has_names(sheet, tables):
        if verdict.named:
            return _empty(tables)
        return f"{NONE_OF_OURS}: daftar kode dan nama tanpa angka."
    return _empty(tables)


def _empty(tables: Sequence[RawTable]) -> str:
    where = a1(tables[0].block.first, tables[0].block.leaves[0].col)
    return f"Formulir kosong: belum ada angka di bawah judul kolom mulai {where}."


def _filled(sheet: Sheet, row: int, columns: Sequence[Meaning]) -> tuple[int, int]:
    """(numbers, texts that stand for a figure) of a row in columns of figures."""
    numbers = texts = 0
    for one in columns:
        for col in range(one.leaf.col, one.leaf.last + 1):
            value = sheet.grid.value(row, col)
            if is_blank(value) or (isinstance(value, str) and _EMPTY.fullmatch(value)):
                continue
            if not isinstance(value, str) or (len(value) <= SHORT and any(ch.isdigit() for ch in value)):
                numbers += 1
            else:
                texts += not vocabulary().heading(value).speaks
    return numbers, texts


def _unknown(sheet: Sheet, table: RawTable, row: int) -> int:
    """Amounts of a row in columns that nobody understood: only those too large for marks and counts."""
    values = [sheet.grid.value(row, m.leaf.col) for m in table.meanings if not m.name and m.leaf.path]
    return sum(amount_like(v) and _digits(v) >= LARGE_DIGITS for v in values)


def _digits(value: Value) -> int:
    """How many digits an amount has, without its fraction."""
    return sum(ch.isdigit() for ch in (str(value) if isinstance(value, str) else f"{value:.0f}"))


def is_id(one: Meaning) -> bool:
    """A column of ids, as its heading says. Numbers that count on from row to row tell nothing: targets may."""
    words = words_of(one.leaf.text)
    if len(words) > 1 and (words[0] in _ID or words[-1] in _ID):
        return True
    return words in (["id"], ["uuid"])


def _named(sheet: Sheet, table: RawTable, row: int) -> bool:
    """Whether words stand in a column of names of a row, rather than numbers and dots."""
    values = [sheet.grid.value(row, m.leaf.col) for m in table.meanings if m.name in ("uraian", "indikator")]
    return any(isinstance(v, str) and any(ch.isalpha() for ch in v) for v in values)


def _has_names(sheet: Sheet, tables: Sequence[RawTable]) -> bool:
    """Whether any row has a name."""
    return any(_named(sheet, t, row) for t in tables for row in t.data[:LOOKED_AT])
