"""What the tool says: findings, outcomes of checks, explanations, and the cells it fills."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from lkjip_xl.model.place import Place


class Level(Enum):
    """Tingkat of a finding: a figure is wrong, probably wrong, or worth knowing."""

    GALAT = "galat"
    PERINGATAN = "peringatan"
    CATATAN = "catatan"


class Verdict(Enum):
    """Result of a check. A check whose data is missing is NOT_RUN, never PASSED."""

    PASSED = "lulus"
    FOUND = "temuan"
    NOT_RUN = "tidak-dijalankan"


@dataclass(frozen=True, slots=True)
class Located:
    """A place with what is written there."""

    place: Place
    text: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. `locations` lists the cell to blame first. value, expected and unit are None
    when it is not about a figure; the difference is always value - expected. `relations` are the
    ids of the relations that fail here (for the explainer). `many` is how many like ones it stands for (1:
    itself alone); then `locations` lists the cell to blame of each."""

    code: str
    name: str
    level: Level
    message: str
    locations: tuple[Located, ...]
    value: Decimal | None = None
    expected: Decimal | None = None
    unit: str | None = None
    advice: str = ""
    relations: tuple[str, ...] = ()
    many: int = 1

    @property
    def difference(self) -> Decimal | None:
        """value - expected, or None."""
        if self.value is None or self.expected is None:
            return None
        return self.value - self.expected


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one check."""

    code: str
    verdict: Verdict
    reason: str | None = None  # why it was not run
    findings: tuple[Finding, ...] = ()
    fault: bool = False  # not run because of a fault of ours


@dataclass(frozen=True, slots=True)
class Repair:
    """One cell of an explanation: what it holds and what it should hold. unit None: texts.
    follows: it was rightly made from another cell of the explanation, and changes with it."""

    place: Place
    before: Decimal | str | None
    after: Decimal | str | None
    unit: str | None = None
    follows: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """The fewest cells whose correction mends a group of findings. rank 1 is the best; equals share it.
    Without repairs it is a row that is missing or misplaced, told in `reason`. `places` are the cells to look at
    where one cause is behind all of it (a row, a column)."""

    findings: tuple[int, ...]  # indices into the list of findings
    rank: int
    reason: str
    repairs: tuple[Repair, ...]
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Fill:
    """A cell that was blank (place) and what the tool computes for it.

    formula: Excel formula without "=", over cells of the same sheet, or None; number_format as Excel writes it.
    scale:   what the cell must hold so that it reads right under number_format (0.9817 under 0.00%, 98.17 else).
    """

    place: Place
    field: str
    value: Decimal | str
    number_format: str
    reason: str
    formula: str | None = None
    cell_value: Decimal | str | None = None
