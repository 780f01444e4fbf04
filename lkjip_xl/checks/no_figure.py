"""What is no figure in a column of figures: words, dates, TRUE, dashes, "±95"; shared by LK003 and LK010."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from lkjip_xl.checks.declare import Check
from lkjip_xl.checks.format import listed, number, ranges
from lkjip_xl.checks.support import at_all, make
from lkjip_xl.model import Finding, Form, Item, Level, Quantity, Slot
from lkjip_xl.recognise.lawful import holds_digits, is_predicate, is_status, is_waiting, says_nothing
from lkjip_xl.recognise.numbers import qualified, range_of
from lkjip_xl.relations.hierarchy import RUPIAH
from lkjip_xl.relations.staff import COUNTS
from lkjip_xl.relations.tree import Tree, called, kind_word

FIELDS = {"target": "target", "realisasi": "realisasi", "capaian": "capaian", "pagu": "anggaran", "sisa": "sisa",
          "realisasi_rp": "realisasi anggaran", "serapan": "serapan", "persen_anggaran": "persentase"}  # fmt: skip
MEASURED = ("realisasi", "capaian")
WORDY = 4  # words of a text that describes something
TRUTH = ("TRUE", "FALSE")


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of what is no figure: how heavy it is, and what is said of one cell that holds it."""

    level: Level
    said: Callable[[Quantity], str]
    several: str


def _quoted(cell: Quantity) -> str:
    return f'"{cell.text.strip()[:60]}"'


def _date(cell: Quantity) -> str:
    meant = f"; mungkin maksudnya {number(cell.candidates[0])}" if cell.candidates else ""
    return f"berisi tanggal atau jam ({cell.text.strip()}), bukan angka{meant}"


KINDS: Mapping[str, Kind] = {
    "uang": Kind(Level.PERINGATAN, lambda c: f"berisi teks {_quoted(c)}", "berisi teks"),
    "tanggal": Kind(Level.PERINGATAN, _date, "berisi tanggal atau jam"),
    "benar": Kind(
        Level.PERINGATAN, lambda c: f"berisi nilai {c.text} (benar/salah), bukan angka", "berisi TRUE atau FALSE"
    ),
    "strip": Kind(Level.CATATAN, lambda c: f"berisi {_quoted(c)}: tidak diukur atau belum diisi", "berisi strip"),
    "kira": Kind(
        Level.CATATAN,
        lambda c: (
            f"berisi {_quoted(c)}, dibaca {number(c.value) if c.value is not None else c.text}; tulis hasil pastinya"
        ),
        "berisi angka yang tidak pasti",
    ),
    "kata": Kind(Level.CATATAN, lambda c: f"berisi {_quoted(c)}, yang tidak dapat dihitung", "berisi teks"),
}


def findings(check: Check, trees: Iterable[Tree], *, money: bool) -> Iterator[Finding]:
    """One finding for each kind in a document, over its columns of money and people or over those of performance."""
    for tree in trees:
        kinds: dict[str, list[tuple[Item, Slot, Quantity]]] = {}
        wordy = _wordy(tree)
        for item, slot, cell in _cells(tree):
            kind = _kind(item, slot, cell) if (slot.field in RUPIAH + COUNTS) is money else ""
            if kind in ("uang", "kata") and cell.place.col in wordy and not is_waiting(cell.text):
                continue
            if kind:
                kinds.setdefault(kind, []).append((item, slot, cell))
        for kind, found in kinds.items():
            cells = [c for _, _, c in found]
            message = _message(tree, KINDS[kind], found)
            yield make(check, message, at_all(cells), unit=cells[0].unit, level=KINDS[kind].level, many=len(cells))


def _cells(tree: Tree) -> Iterator[tuple[Item, Slot, Quantity]]:
    for item in tree.document.items:
        for slot, cells in item.figures.items():
            for cell in cells:
                yield item, slot, cell


def _wordy(tree: Tree) -> frozenset[int]:
    """Columns that are no columns of figures after all: mostly texts of several words, or headings in capitals."""
    texts: Counter[int] = Counter()
    filled: Counter[int] = Counter()
    for _, _, cell in _cells(tree):
        if not cell.empty:
            filled[cell.place.col] += 1
            wordy = len(cell.text.split()) >= WORDY or (cell.text.isupper() and not is_predicate(cell.text))
            texts[cell.place.col] += cell.form is Form.TEXT and wordy
    return frozenset(col for col, count in texts.items() if count > 2 and count * 2 >= filled[col])


def _message(tree: Tree, kind: Kind, found: list[tuple[Item, Slot, Quantity]]) -> str:
    item, slot, cell = found[0]
    if len(found) == 1:
        column = f"kolom {FIELDS[slot.field]}" if slot.field in FIELDS else "kolom angka"
        return f"{kind_word(tree.document)}, {called(item)}: {column} {kind.said(cell)}."
    texts = listed(list(dict.fromkeys(_quoted(c) for _, _, c in found)), 3)
    where = ranges(dict.fromkeys(c.place for _, _, c in found))
    sheet = f"{kind_word(tree.document)}, lembar {tree.document.sheet}"
    return f"{sheet}: {len(found)} sel di kolom angka {kind.several} ({texts}): {where}."


def _kind(item: Item, slot: Slot, cell: Quantity) -> str:
    """Which kind of what is no figure a cell holds; "" for a figure, and for words that may lawfully stand there."""
    money = slot.field in RUPIAH + COUNTS
    if cell.form is Form.OTHER:
        return "benar" if cell.text in TRUTH else "tanggal"
    if cell.form is Form.DASH:
        return "strip" if slot == Slot("realisasi") and _unmeasured(item, cell) else ""
    if cell.form is Form.NUMBER:
        sign = "" if cell.is_true_number else qualified(cell.text)
        return "kira" if sign and (slot.field != "target" or sign == "kira-kira") else ""
    if cell.form is not Form.TEXT or cell.formula:
        return ""
    if money:
        return "uang"
    return "kata" if _tells_nothing(item, slot, cell) else ""


def _unmeasured(item: Item, cell: Quantity) -> bool:
    """A dash for a realisasi; "Nihil" where the target is "Nihil" too, or the word "Ada", is measured."""
    goal = item.figure("target")
    worded = goal is not None and (says_nothing(goal.text, item.name) or goal.form is Form.TEXT)
    return item.level not in ("total", "ringkasan") and not (worded and says_nothing(cell.text, item.name))


def _tells_nothing(item: Item, slot: Slot, cell: Quantity) -> bool:
    """True for a text in a column of performance that is neither a figure nor a lawful word."""
    text = cell.text
    if is_waiting(text):
        return True
    if slot.field == "target":
        if is_predicate(text) or holds_digits(text):
            return False
        return is_status(text) or _numbers(item, "realisasi", slot.period)
    if slot.field == "realisasi":
        goal = item.figure("target", slot.period) or item.figure("target")
        if goal is not None and goal.form is Form.TEXT and not is_waiting(goal.text) and not is_status(goal.text):
            return False  # both in words: the indikator is measured so
        return not is_predicate(text) or (goal is not None and goal.form is Form.NUMBER)
    return not (is_predicate(text) or is_status(text) or range_of(text))


def _numbers(item: Item, field: str, period: str) -> bool:
    other = item.figure(field, period)
    return other is not None and other.form is Form.NUMBER
