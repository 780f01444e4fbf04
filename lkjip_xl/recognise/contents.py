"""What stands in the columns under the headings: figures, words, units, marks; and which sheet columns are which."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from lkjip_xl.recognise.header import Leaf
from lkjip_xl.recognise.meaning import Meaning, Why
from lkjip_xl.recognise.rows import amount_like
from lkjip_xl.recognise.sheet import Sheet, is_blank, is_number

SAMPLE = 400
LARGE = 100_000  # from which on a figure is rupiah rather than a target
MOSTLY = 0.6
_BULLETS = " .:=-–•*·>"


@dataclass(frozen=True, slots=True)
class Profile:
    """How many cells of a column hold figures, other texts, and figures as large as amounts."""

    numbers: int = 0
    texts: int = 0
    large: int = 0
    zeros: int = 0

    @property
    def telling(self) -> int:
        """Figures that tell a size: zeros do not."""
        return self.numbers - self.zeros

    @property
    def money(self) -> bool:
        """Figures only, most of them as large as amounts."""
        return self.telling > 0 and not self.texts and self.large > MOSTLY * self.telling


@dataclass(slots=True)
class Contents:
    """The data rows of a table, asked column by column."""

    sheet: Sheet
    rows: list[int]
    known: dict[int, Profile] = field(default_factory=dict)

    @classmethod
    def of(cls, sheet: Sheet, rows: Sequence[int]) -> "Contents":
        """The first rows of a table stand for all."""
        return cls(sheet, list(rows[:SAMPLE]))

    def profile(self, col: int) -> Profile:
        """What a sheet column holds."""
        if col not in self.known:
            self.known[col] = self._profile(col)
        return self.known[col]

    def _profile(self, col: int) -> Profile:
        numbers = texts = large = zeros = 0
        for row in self.rows:
            value = self.sheet.grid.value(row, col)
            if is_blank(value) or self.sheet.covered(row, col):
                continue
            if amount_like(value):
                numbers += 1
                digits = "".join(filter(str.isdigit, str(value).split(",")[0]))
                size = abs(value) if is_number(value) else float(digits or 0)
                large += size > LARGE
                zeros += size == 0 and not any(ch in "123456789" for ch in str(value))
            else:
                texts += 1
        return Profile(numbers, texts, large, zeros)

    def texts(self, col: int) -> set[str]:
        """The texts of a column, bare of marks."""
        rows = (r for r in self.rows if not self.sheet.covered(r, col))
        return {self.sheet.text(row, col).casefold().strip(_BULLETS) for row in rows}


def standing(contents: Contents, meanings: Sequence[Meaning]) -> list[Meaning]:
    """The meanings by sheet column: what stands under a heading of several columns, and what stands over its edge."""
    return _shifted(contents, [m for old in meanings for m in _physical(contents, old)])


def _physical(contents: Contents, one: Meaning) -> list[Meaning]:
    """A heading over several columns: each column that holds something of its own becomes a column."""
    leaf = one.leaf
    if leaf.last == leaf.col or one.name in ("uraian", "kode", "nomor"):
        return [one]
    leaf = Leaf(_starts(contents, one), leaf.last, leaf.path, leaf.cells)
    one = replace(one, leaf=leaf)
    if one.name == "indikator":
        return [one]
    found = []
    for col in range(leaf.col, leaf.last + 1):
        if col == leaf.col or contents.profile(col) != Profile():
            found.append(_part(contents, replace(one, leaf=Leaf(col, col, leaf.path, leaf.cells)), col > leaf.col))
    return found


def _part(contents: Contents, part: Meaning, further: bool) -> Meaning:
    """One sheet column under a heading of several; `further` when it is not the first with contents."""
    if not further:
        return part
    held = contents.profile(part.leaf.col)
    if part.figure and held.texts and not held.numbers:
        return replace(part, name="satuan", period="", sure=0.9, why=Why.UNIT_INSIDE)
    if part.figure:
        return replace(part, name="", sure=0.0, why=Why.NO_HEADING)
    if part.name == "cara" and _all_programs(contents, part.leaf.col):
        return replace(part, name="uraian", levels=("program",), group="program", sure=0.8, why=Why.PROGRAM_INSIDE)
    return replace(part, name="", sure=0.0)


def _starts(contents: Contents, one: Meaning) -> int:
    """Where under a heading of several columns its contents begin: after spacers, "Rp", ":" and "-"."""
    for col in range(one.leaf.col, one.leaf.last + 1):
        texts = contents.texts(col)
        if contents.profile(col).numbers if one.figure else texts - {""}:
            return col
        if one.figure and not texts <= {"", "rp", "idr"}:
            return col
    return one.leaf.col


def _all_programs(contents: Contents, col: int) -> bool:
    """True when every text of a column names a program: the second half of "Cara mencapai tujuan dan sasaran"."""
    named = contents.texts(col) - {""}
    return bool(named) and all(v.startswith("program ") for v in named)


def _shifted(contents: Contents, meanings: list[Meaning]) -> list[Meaning]:
    """Values spread by merging over the edge of two headings belong to the next one where that is empty."""
    found = list(meanings)
    gone: set[int] = set()
    for at, one in enumerate(found[:-1]):
        after = found[at + 1]
        if one.why is not Why.NO_HEADING or not after.figure:
            continue
        reaches = any(contents.sheet.right_end(r, one.leaf.col) >= after.leaf.col for r in contents.rows)
        if reaches and contents.profile(after.leaf.col).numbers == 0:
            found[at + 1] = replace(after, leaf=Leaf(one.leaf.col, after.leaf.last, after.leaf.path, after.leaf.cells))
            gone.add(at)
    return [m for at, m in enumerate(found) if at not in gone]
